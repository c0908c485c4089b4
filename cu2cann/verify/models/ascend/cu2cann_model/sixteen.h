// SPDX-License-Identifier: Apache-2.0
//
// Functions of half and bfloat16: computed in float, rounded once.
#ifndef CU2CANN_MODEL_ASCEND_SIXTEEN_H
#define CU2CANN_MODEL_ASCEND_SIXTEEN_H

#include "atomics.h"
#include "casts.h"
#include "float_math.h"

namespace cu2cann_model {

template <typename T>
inline T no_number() {
    return bits_as<T>(static_cast<uint16_t>(0x7FFF));
}

template <typename T>
inline T absolute(T a) {
    return bits_as<T>(static_cast<uint16_t>(bits_as<uint16_t>(a) & 0x7FFF));
}

template <typename T>
inline T fused(T a, T b, T c) {
    return T(::fmaf(a, b, c));
}

template <typename T>
inline T relu(T a) {
    return std::isnan(float(a)) ? no_number<T>() : float(a) > 0.0f ? a : T(0.0f);
}

template <typename Pair>
inline Pair complex_fused(Pair a, Pair b, Pair c) {
    const auto x = fused(-a.y, b.y, fused(a.x, b.x, c.x));
    const auto y = fused(a.y, b.x, fused(a.x, b.y, c.y));
    return {x, y};
}

template <typename T>
inline bool negative(T a) {
    return (bits_as<uint16_t>(a) & 0x8000) != 0;
}

template <typename T>
inline T larger_or_nan(T a, T b) {
    if (std::isnan(float(a)) || std::isnan(float(b))) {
        return no_number<T>();
    }
    return float(a) > float(b) || (float(a) == float(b) && !negative(a)) ? a : b;
}

template <typename T>
inline T smaller_or_nan(T a, T b) {
    if (std::isnan(float(a)) || std::isnan(float(b))) {
        return no_number<T>();
    }
    return float(a) < float(b) || (float(a) == float(b) && negative(a)) ? a : b;
}

template <typename T>
inline T larger(T a, T b) {
    return std::isnan(float(a)) && !std::isnan(float(b)) ? b : std::isnan(float(b)) && !std::isnan(float(a)) ? a : larger_or_nan(a, b);
}

template <typename T>
inline T smaller(T a, T b) {
    return std::isnan(float(a)) && !std::isnan(float(b)) ? b : std::isnan(float(b)) && !std::isnan(float(a)) ? a : smaller_or_nan(a, b);
}

// Comparisons; with `u` they also hold where one side is no number.
inline bool unordered(float a, float b) { return std::isnan(a) || std::isnan(b); }
inline bool eq(float a, float b) { return a == b; }
inline bool ne(float a, float b) { return a < b || a > b; }
inline bool ge(float a, float b) { return a >= b; }
inline bool gt(float a, float b) { return a > b; }
inline bool le(float a, float b) { return a <= b; }
inline bool lt(float a, float b) { return a < b; }
inline bool ueq(float a, float b) { return unordered(a, b) || a == b; }
inline bool une(float a, float b) { return a != b; }
inline bool uge(float a, float b) { return !(a < b); }
inline bool ugt(float a, float b) { return !(a <= b); }
inline bool ule(float a, float b) { return !(a > b); }
inline bool ult(float a, float b) { return !(a >= b); }

// The chip's forms for bfloat16 flush subnormal numbers.
template <float (*Function)(float)>
inline float bfloat_by(float x) {
    return faithful() ? chip::flushed(Function(chip::flushed(x))) : Function(x);
}

inline float exact_ceil(float x) { return ::ceilf(x); }
inline float exact_floor(float x) { return ::floorf(x); }
inline float exact_rint(float x) { return ::nearbyintf(x); }
inline float exact_trunc(float x) { return ::truncf(x); }
inline float exact_cos(float x) { return ::cosf(x); }
inline float exact_sin(float x) { return ::sinf(x); }
inline float exact_exp(float x) { return ::expf(x); }
inline float exact_exp2(float x) { return ::exp2f(x); }
inline float exact_exp10(float x) { return static_cast<float>(std::pow(10.0, x)); }
inline float exact_log(float x) { return ::logf(x); }
inline float exact_log2(float x) { return ::log2f(x); }
inline float exact_log10(float x) { return ::log10f(x); }
inline float exact_rcp(float x) { return 1.0f / x; }
inline float exact_sqrt(float x) { return ::sqrtf(x); }
inline float exact_rsqrt(float x) { return 1.0f / ::sqrtf(x); }
inline float exact_tanh(float x) { return ::tanhf(x); }

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_SIXTEEN_H
