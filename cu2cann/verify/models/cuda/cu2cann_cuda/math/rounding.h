// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic and conversions with a stated direction of rounding, and the fast intrinsics.
// The processor's own rounding mode does the work; volatile operands keep the compiler from
// computing before the mode is set or after it is set back.
#ifndef CU2CANN_CUDA_MATH_ROUNDING_H
#define CU2CANN_CUDA_MATH_ROUNDING_H

#include <cfenv>

#include "functions.h"

namespace cu2cann_model {

class Rounding {
public:
    explicit Rounding(int mode) { std::fesetround(mode); }
    ~Rounding() { std::fesetround(FE_TONEAREST); }
};

template <typename T>
inline T rounded_sum(int mode, T a, T b) {
    volatile T x = a, y = b, r;
    Rounding now(mode);
    r = x + y;
    return r;
}
template <typename T>
inline T rounded_product(int mode, T a, T b) {
    volatile T x = a, y = b, r;
    Rounding now(mode);
    r = x * y;
    return r;
}
template <typename T>
inline T rounded_quotient(int mode, T a, T b) {
    volatile T x = a, y = b, r;
    Rounding now(mode);
    r = x / y;
    return r;
}
template <typename T>
inline T rounded_root(int mode, T a) {
    volatile T x = a, r;
    Rounding now(mode);
    r = std::sqrt(x);
    return r;
}
template <typename T>
inline T rounded_fma(int mode, T a, T b, T c) {
    volatile T x = a, y = b, z = c, r;
    Rounding now(mode);
    r = std::fma(T(x), T(y), T(z));
    return r;
}
template <typename To, typename From>
inline To rounded_conversion(int mode, From a) {
    volatile From x = a;
    volatile To r;
    Rounding now(mode);
    r = To(x);
    return r;
}

// A whole number in the range of To: the device saturates.  A NaN gives zero from float to
// 32 bits, else only the top bit set.
template <typename To, typename From>
inline To to_whole(From x) {
    constexpr bool narrow = sizeof(To) == 4 && sizeof(From) == 4;
    if (x != x) {
        return narrow ? To(0) : To(To(1) << (sizeof(To) * 8 - 1));
    }
    // The bounds as powers of two, which are exact: max + 1 and min.
    constexpr int digits = sizeof(To) * 8 - (std::is_signed<To>::value ? 1 : 0);
    const From above = std::ldexp(From(1), digits);
    const From least = std::is_signed<To>::value ? -above : From(0);
    const To largest = To(~To(0)) > To(0) ? To(~To(0)) : To(~(To(1) << (sizeof(To) * 8 - 1)));
    return x >= above ? largest : x <= least ? To(least) : To(x);
}

}  // namespace cu2cann_model

#define CU2CANN_DIRECTIONS(use)   \
    use(rn, FE_TONEAREST)         \
    use(rz, FE_TOWARDZERO)        \
    use(ru, FE_UPWARD)            \
    use(rd, FE_DOWNWARD)

#define CU2CANN_DIRECTED(suffix, mode)                                                                       \
    inline float __fadd_##suffix(float a, float b) { return cu2cann_model::rounded_sum(mode, a, b); }        \
    inline float __fsub_##suffix(float a, float b) { return cu2cann_model::rounded_sum(mode, a, -b); }       \
    inline float __fmul_##suffix(float a, float b) { return cu2cann_model::rounded_product(mode, a, b); }    \
    inline float __fdiv_##suffix(float a, float b) { return cu2cann_model::rounded_quotient(mode, a, b); }   \
    inline float __frcp_##suffix(float a) { return cu2cann_model::rounded_quotient(mode, 1.0f, a); }         \
    inline float __fsqrt_##suffix(float a) { return cu2cann_model::rounded_root(mode, a); }                  \
    inline float __fmaf_##suffix(float a, float b, float c) { return cu2cann_model::rounded_fma(mode, a, b, c); } \
    inline double __dadd_##suffix(double a, double b) { return cu2cann_model::rounded_sum(mode, a, b); }     \
    inline double __dsub_##suffix(double a, double b) { return cu2cann_model::rounded_sum(mode, a, -b); }    \
    inline double __dmul_##suffix(double a, double b) { return cu2cann_model::rounded_product(mode, a, b); } \
    inline double __ddiv_##suffix(double a, double b) { return cu2cann_model::rounded_quotient(mode, a, b); } \
    inline double __drcp_##suffix(double a) { return cu2cann_model::rounded_quotient(mode, 1.0, a); }        \
    inline double __dsqrt_##suffix(double a) { return cu2cann_model::rounded_root(mode, a); }                \
    inline double __fma_##suffix(double a, double b, double c) { return cu2cann_model::rounded_fma(mode, a, b, c); }
CU2CANN_DIRECTED(rz, FE_TOWARDZERO)
CU2CANN_DIRECTED(ru, FE_UPWARD)
CU2CANN_DIRECTED(rd, FE_DOWNWARD)
#undef CU2CANN_DIRECTED
inline float __fadd_rn(float a, float b) { return a + b; }
inline float __fsub_rn(float a, float b) { return a - b; }
inline float __fmul_rn(float a, float b) { return a * b; }
inline float __fdiv_rn(float a, float b) { return a / b; }
inline float __frcp_rn(float a) { return 1.0f / a; }
inline float __fsqrt_rn(float a) { return std::sqrt(a); }
inline float __frsqrt_rn(float a) { return float(1.0 / std::sqrt(double(a))); }
inline float __fmaf_rn(float a, float b, float c) { return std::fma(a, b, c); }
inline double __dadd_rn(double a, double b) { return a + b; }
inline double __dsub_rn(double a, double b) { return a - b; }
inline double __dmul_rn(double a, double b) { return a * b; }
inline double __ddiv_rn(double a, double b) { return a / b; }
inline double __drcp_rn(double a) { return 1.0 / a; }
inline double __dsqrt_rn(double a) { return std::sqrt(a); }
inline double __fma_rn(double a, double b, double c) { return std::fma(a, b, c); }

// To whole numbers: round first, then convert what is exact by then.
#define CU2CANN_TO_WHOLE(suffix, round)                                                                    \
    inline int __float2int_##suffix(float x) { return cu2cann_model::to_whole<int>(round(x)); }            \
    inline unsigned __float2uint_##suffix(float x) { return cu2cann_model::to_whole<unsigned>(round(x)); } \
    inline long long __float2ll_##suffix(float x) { return cu2cann_model::to_whole<long long>(round(x)); } \
    inline unsigned long long __float2ull_##suffix(float x) { return cu2cann_model::to_whole<unsigned long long>(round(x)); } \
    inline int __double2int_##suffix(double x) { return cu2cann_model::to_whole<int>(round(x)); }          \
    inline unsigned __double2uint_##suffix(double x) { return cu2cann_model::to_whole<unsigned>(round(x)); } \
    inline long long __double2ll_##suffix(double x) { return cu2cann_model::to_whole<long long>(round(x)); } \
    inline unsigned long long __double2ull_##suffix(double x) { return cu2cann_model::to_whole<unsigned long long>(round(x)); }
CU2CANN_TO_WHOLE(rn, std::nearbyint)
CU2CANN_TO_WHOLE(rz, std::trunc)
CU2CANN_TO_WHOLE(ru, std::ceil)
CU2CANN_TO_WHOLE(rd, std::floor)
#undef CU2CANN_TO_WHOLE

#define CU2CANN_FROM_WHOLE(suffix, mode)                                                                          \
    inline float __int2float_##suffix(int x) { return cu2cann_model::rounded_conversion<float>(mode, x); }        \
    inline float __uint2float_##suffix(unsigned x) { return cu2cann_model::rounded_conversion<float>(mode, x); }  \
    inline float __ll2float_##suffix(long long x) { return cu2cann_model::rounded_conversion<float>(mode, x); }   \
    inline float __ull2float_##suffix(unsigned long long x) { return cu2cann_model::rounded_conversion<float>(mode, x); } \
    inline double __ll2double_##suffix(long long x) { return cu2cann_model::rounded_conversion<double>(mode, x); } \
    inline double __ull2double_##suffix(unsigned long long x) { return cu2cann_model::rounded_conversion<double>(mode, x); } \
    inline float __double2float_##suffix(double x) { return cu2cann_model::rounded_conversion<float>(mode, x); }
CU2CANN_DIRECTIONS(CU2CANN_FROM_WHOLE)
#undef CU2CANN_FROM_WHOLE
inline double __int2double_rn(int x) { return x; }
inline double __uint2double_rn(unsigned x) { return x; }

// The fast intrinsics have documented errors; the model gives the correctly rounded neighbours.
inline float __fdividef(float a, float b) { return std::fabs(b) > 8.507059173e37f && !std::isinf(b) && !std::isinf(a) ? std::copysign(0.0f, a) * std::copysign(1.0f, b) : a / b; }
inline float __sinf(float x) { return std::sin(x); }
inline float __cosf(float x) { return std::cos(x); }
inline float __tanf(float x) { return std::tan(x); }
inline float __tanhf(float x) { return std::tanh(x); }
inline float __expf(float x) { return std::exp(x); }
inline float __exp10f(float x) { return exp10f(x); }
inline float __logf(float x) { return std::log(x); }
inline float __log2f(float x) { return std::log2(x); }
inline float __log10f(float x) { return std::log10(x); }
inline float __powf(float x, float y) { return float(std::exp2(double(y) * std::log2(double(x)))); }
inline void __sincosf(float x, float* s, float* c) { *s = std::sin(x), *c = std::cos(x); }
inline float __saturatef(float x) { return x > 0.0f ? (x < 1.0f ? x : 1.0f) : 0.0f; }

#endif  // CU2CANN_CUDA_MATH_ROUNDING_H
