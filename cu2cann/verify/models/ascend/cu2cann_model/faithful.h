// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic as the chip's library has it, for CU2CANN_MODEL_FAITHFUL=1.
// Each name of the C library below becomes a function of the model, which takes the library's
// own way unless device code runs and the variable is set.  A kernel's own `/` keeps its subnormals.
#ifndef CU2CANN_MODEL_ASCEND_FAITHFUL_H
#define CU2CANN_MODEL_ASCEND_FAITHFUL_H

#include "float_math.h"

namespace cu2cann_model {
namespace chip {

inline float sqrtf(float x) { return ::sqrtf(flushed(x)); }
inline float expf(float x) { return flushed(::expf(flushed(x))); }
inline float powf(float x, float y) { return flushed(::powf(flushed(x), flushed(y))); }
inline float exp2f(float x) { return powf(2.0f, x); }
inline float exp10f(float x) { return powf(10.0f, x); }
inline float log2f(float x) { return ::logf(x) / ::logf(2.0f); }
inline float log10f(float x) { return ::logf(x) / ::logf(10.0f); }
inline float log1pf(float x) { return ::logf(1.0f + x); }
inline float expm1f(float x) { return expf(x) - 1.0f; }
inline float tanhf(float x) { return 1.0f - 2.0f / (expf(2.0f * x) + 1.0f); }
inline float atanhf(float x) { return ::logf((1.0f + x) / (1.0f - x)) / 2.0f; }
inline float sinhf(float x) {
    if (::fabsf(x) <= 0.1f) {
        return ::sinhf(x);
    }
    return expf(x - 0.69314718f) - expf(-x - 0.69314718f);
}
inline float coshf(float x) {
    const float half = expf(::fabsf(x) - 0.69314718f);
    return half + divided(0.25f, half);
}
// Eight terms of the series; beyond the root of one half, of the angle that is left.
inline float asinf(float x) {
    if (!(::fabsf(x) <= 1.0f)) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    const bool far = ::fabsf(x) > 0.70710678f;
    const float from = far ? ::sqrtf(1.0f - x * x) : x, square = from * from;
    float term = from, sum = from;
    for (int k = 1; k < 8; ++k) {
        term *= square * static_cast<float>(2 * k - 1) / static_cast<float>(2 * k);
        sum += term / static_cast<float>(2 * k + 1);
    }
    return !far ? sum : x < 0.0f ? sum - 1.57079633f : 1.57079633f - sum;
}
inline float acosf(float x) { return 1.57079633f - asinf(x); }
inline float logbf(float x) { return std::fpclassify(x) == FP_SUBNORMAL ? -127.0f : ::logbf(x); }
inline int ilogbf(float x) { return std::fpclassify(x) == FP_SUBNORMAL ? -127 : ::ilogbf(x); }
inline float scalbnf(float x, int n) { return n < 0 ? flushed(::scalbnf(flushed(x), n)) : ::scalbnf(x, n); }
inline float scalblnf(float x, long n) { return scalbnf(x, static_cast<int>(static_cast<unsigned>(n))); }
// Where one is the other times a power of two, nothing is counted.
inline float remquof(float x, float y, int* quotient) {
    int one = 0, other = 0;
    const float rest = ::remquof(x, y, quotient);
    if (std::isfinite(x) && std::isfinite(y) && ::fabsf(x) >= ::fabsf(y) && y != 0.0f &&
        std::fabs(std::frexp(x, &one)) == std::fabs(std::frexp(y, &other))) {
        *quotient = 0;
    }
    return rest;
}
inline float asinhf(float x) {
    const float size = ::fabsf(x);
    return size <= 0.1f ? ::asinhf(x) : std::copysign(::logf(size + ::sqrtf(size * size + 1.0f)), x);
}
inline float acoshf(float x) { return ::logf(x + ::sqrtf(x * x - 1.0f)); }
inline float copysignf(float x, float y) { return y >= 0.0f ? ::fabsf(x) : -::fabsf(x); }
inline float atanf(float x) { return ::atanf(x > 10000.0f ? 10000.0f : x < -10000.0f ? -10000.0f : x); }
inline float atan2f(float y, float x) {
    if (x == 0.0f || y == 0.0f || std::isnan(x) || std::isnan(y)) {
        return ::atan2f(y, x);
    }
    return atanf(y / x) + (x > 0.0f ? 0.0f : y < 0.0f ? -3.14159265f : 3.14159265f);
}

}  // namespace chip
}  // namespace cu2cann_model

#define CU2CANN_MODEL_CHOICE_OF(name, result, formal, given)                                                  \
    inline result cu2cann_model_##name formal {                                                               \
        return ::cu2cann_model::faithful() ? ::cu2cann_model::chip::name given : ::name given;                \
    }                                                                                                         \
    namespace std {                                                                                           \
    using ::cu2cann_model_##name;                                                                             \
    }
#define CU2CANN_MODEL_CHOICE(name) CU2CANN_MODEL_CHOICE_OF(name, float, (float x), (x))
#define CU2CANN_MODEL_CHOICE_OF_TWO(name) CU2CANN_MODEL_CHOICE_OF(name, float, (float x, float y), (x, y))
CU2CANN_MODEL_CHOICE(sqrtf)
CU2CANN_MODEL_CHOICE(expf)
CU2CANN_MODEL_CHOICE(exp2f)
CU2CANN_MODEL_CHOICE(exp10f)
CU2CANN_MODEL_CHOICE(log2f)
CU2CANN_MODEL_CHOICE(log10f)
CU2CANN_MODEL_CHOICE(log1pf)
CU2CANN_MODEL_CHOICE(expm1f)
CU2CANN_MODEL_CHOICE(tanhf)
CU2CANN_MODEL_CHOICE(atanhf)
CU2CANN_MODEL_CHOICE(sinhf)
CU2CANN_MODEL_CHOICE(coshf)
CU2CANN_MODEL_CHOICE(asinhf)
CU2CANN_MODEL_CHOICE(acoshf)
CU2CANN_MODEL_CHOICE(atanf)
CU2CANN_MODEL_CHOICE(asinf)
CU2CANN_MODEL_CHOICE(acosf)
CU2CANN_MODEL_CHOICE(cbrtf)
CU2CANN_MODEL_CHOICE(logbf)
CU2CANN_MODEL_CHOICE_OF_TWO(hypotf)
CU2CANN_MODEL_CHOICE_OF(ilogbf, int, (float x), (x))
CU2CANN_MODEL_CHOICE_OF(scalbnf, float, (float x, int n), (x, n))
CU2CANN_MODEL_CHOICE_OF(scalblnf, float, (float x, long n), (x, n))
CU2CANN_MODEL_CHOICE_OF(remquof, float, (float x, float y, int* quotient), (x, y, quotient))
CU2CANN_MODEL_CHOICE_OF_TWO(powf)
CU2CANN_MODEL_CHOICE_OF_TWO(copysignf)
CU2CANN_MODEL_CHOICE_OF_TWO(atan2f)
#undef CU2CANN_MODEL_CHOICE_OF
#undef CU2CANN_MODEL_CHOICE
#undef CU2CANN_MODEL_CHOICE_OF_TWO

#define sqrtf cu2cann_model_sqrtf
#define expf cu2cann_model_expf
#define exp2f cu2cann_model_exp2f
#define exp10f cu2cann_model_exp10f
#define log2f cu2cann_model_log2f
#define log10f cu2cann_model_log10f
#define log1pf cu2cann_model_log1pf
#define expm1f cu2cann_model_expm1f
#define tanhf cu2cann_model_tanhf
#define atanhf cu2cann_model_atanhf
#define sinhf cu2cann_model_sinhf
#define coshf cu2cann_model_coshf
#define asinhf cu2cann_model_asinhf
#define acoshf cu2cann_model_acoshf
#define atanf cu2cann_model_atanf
#define asinf cu2cann_model_asinf
#define acosf cu2cann_model_acosf
#define cbrtf cu2cann_model_cbrtf
#define logbf cu2cann_model_logbf
#define hypotf cu2cann_model_hypotf
#define ilogbf cu2cann_model_ilogbf
#define scalbnf cu2cann_model_scalbnf
#define scalblnf cu2cann_model_scalblnf
#define remquof cu2cann_model_remquof
#define powf cu2cann_model_powf
#define copysignf cu2cann_model_copysignf
#define atan2f cu2cann_model_atan2f

#endif  // CU2CANN_MODEL_ASCEND_FAITHFUL_H
