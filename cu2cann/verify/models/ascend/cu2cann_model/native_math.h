// SPDX-License-Identifier: Apache-2.0
//
// The functions that support headers compute by themselves, by the C library of this machine: so
// both sides round alike.  `--faithful` runs what the headers say.
#ifndef CU2CANN_MODEL_ASCEND_NATIVE_MATH_H
#define CU2CANN_MODEL_ASCEND_NATIVE_MATH_H

#include <cstring>

#include "float_math.h"

#define CU2CANN_MODEL_NATIVELY(name, ...)                                                                     \
    if (!::cu2cann_model::faithful()) {                                                                       \
        return ::cu2cann_model::native::name(__VA_ARGS__);                                                    \
    }

namespace cu2cann_model {
namespace native {

// `Double` is the class of the support header, which holds the bits of one.
template <typename Double>
inline double number(Double x) {
    const unsigned long long bits = x.bits();
    double value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

template <typename Double>
inline Double packed(double value) {
    unsigned long long bits;
    std::memcpy(&bits, &value, sizeof(bits));
    return Double::from_bits(bits);
}

#define CU2CANN_MODEL_OF_ONE(name)                                                                            \
    inline float cu2cann_##name##f(float x) { return ::name##f(x); }                                          \
    template <typename Double>                                                                                \
    inline Double cu2cann_##name(Double x) {                                                                  \
        return packed<Double>(::name(number(x)));                                                             \
    }
#define CU2CANN_MODEL_OF_TWO(name)                                                                            \
    inline float cu2cann_##name##f(float x, float y) { return ::name##f(x, y); }                              \
    template <typename Double>                                                                                \
    inline Double cu2cann_##name(Double x, Double y) {                                                        \
        return packed<Double>(::name(number(x), number(y)));                                                  \
    }
CU2CANN_MODEL_OF_ONE(acos)
CU2CANN_MODEL_OF_ONE(acosh)
CU2CANN_MODEL_OF_ONE(asin)
CU2CANN_MODEL_OF_ONE(asinh)
CU2CANN_MODEL_OF_ONE(atan)
CU2CANN_MODEL_OF_ONE(atanh)
CU2CANN_MODEL_OF_ONE(cbrt)
CU2CANN_MODEL_OF_ONE(cos)
CU2CANN_MODEL_OF_ONE(cosh)
CU2CANN_MODEL_OF_ONE(erf)
CU2CANN_MODEL_OF_ONE(erfc)
CU2CANN_MODEL_OF_ONE(exp)
CU2CANN_MODEL_OF_ONE(exp2)
CU2CANN_MODEL_OF_ONE(expm1)
CU2CANN_MODEL_OF_ONE(log)
CU2CANN_MODEL_OF_ONE(log10)
CU2CANN_MODEL_OF_ONE(log1p)
CU2CANN_MODEL_OF_ONE(log2)
CU2CANN_MODEL_OF_ONE(sin)
CU2CANN_MODEL_OF_ONE(sinh)
CU2CANN_MODEL_OF_ONE(tan)
CU2CANN_MODEL_OF_ONE(tanh)
CU2CANN_MODEL_OF_TWO(atan2)
CU2CANN_MODEL_OF_TWO(hypot)
CU2CANN_MODEL_OF_TWO(pow)
#undef CU2CANN_MODEL_OF_ONE
#undef CU2CANN_MODEL_OF_TWO

inline float cu2cann_exp10f(float x) { return ::exp10f(x); }
inline float cu2cann_rsqrtf(float x) { return static_cast<float>(1.0 / std::sqrt(static_cast<double>(x))); }
inline float cu2cann_rhypotf(float x, float y) { return 1.0f / std::hypot(x, y); }
template <typename Double>
inline Double cu2cann_exp10(Double x) {
    return packed<Double>(::exp10(number(x)));
}
template <typename Double>
inline Double cu2cann_sinpi(Double x) {
    return packed<Double>(sin_of_pi(number(x)));
}
template <typename Double>
inline Double cu2cann_cospi(Double x) {
    return packed<Double>(cos_of_pi(number(x)));
}

}  // namespace native
}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_NATIVE_MATH_H
