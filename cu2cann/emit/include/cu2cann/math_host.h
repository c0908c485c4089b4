// Stands in for: CUDA's overloaded mathematics in host code, and in functions for host and kernels.
// Restores: max and min of mixed types, reciprocal roots, the names that kernels find in math.h.
// Works around: Ascend's functions are for kernels only. A call takes the function of its side; where one
// pass of a compiler serves both (CU2CANN_ONE_SIDE), the kernels' functions come first and serve the host, too.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_MATH_HOST_H
#define CU2CANN_MATH_HOST_H

#include <cmath>
#include <cstdlib>
#include <type_traits>

#include "shield_begin.h"

// A pack that stays empty makes a template the second choice.
#ifdef CU2CANN_ONE_SIDE
#define CU2CANN_HOST_PACK , typename... Later
#define CU2CANN_HOST_LATER , Later...
#else
#define CU2CANN_HOST_PACK
#define CU2CANN_HOST_LATER
#endif

#define CU2CANN_HOST_ONE(name)                                  \
    template <typename T CU2CANN_HOST_PACK>                     \
    inline auto cu2cann_##name(T x CU2CANN_HOST_LATER) -> decltype(std::name(x)) { \
        return std::name(x);                                    \
    }
CU2CANN_HOST_ONE(abs)
CU2CANN_HOST_ONE(acos)
CU2CANN_HOST_ONE(acosh)
CU2CANN_HOST_ONE(asin)
CU2CANN_HOST_ONE(asinh)
CU2CANN_HOST_ONE(atan)
CU2CANN_HOST_ONE(atanh)
CU2CANN_HOST_ONE(cbrt)
CU2CANN_HOST_ONE(ceil)
CU2CANN_HOST_ONE(cos)
CU2CANN_HOST_ONE(cosh)
CU2CANN_HOST_ONE(erf)
CU2CANN_HOST_ONE(erfc)
CU2CANN_HOST_ONE(exp)
CU2CANN_HOST_ONE(exp2)
CU2CANN_HOST_ONE(expm1)
CU2CANN_HOST_ONE(fabs)
CU2CANN_HOST_ONE(floor)
CU2CANN_HOST_ONE(ilogb)
CU2CANN_HOST_ONE(isfinite)
CU2CANN_HOST_ONE(isinf)
CU2CANN_HOST_ONE(isnan)
CU2CANN_HOST_ONE(lgamma)
CU2CANN_HOST_ONE(llrint)
CU2CANN_HOST_ONE(llround)
CU2CANN_HOST_ONE(log)
CU2CANN_HOST_ONE(log10)
CU2CANN_HOST_ONE(log1p)
CU2CANN_HOST_ONE(log2)
CU2CANN_HOST_ONE(logb)
CU2CANN_HOST_ONE(lrint)
CU2CANN_HOST_ONE(lround)
CU2CANN_HOST_ONE(nearbyint)
CU2CANN_HOST_ONE(rint)
CU2CANN_HOST_ONE(round)
CU2CANN_HOST_ONE(signbit)
CU2CANN_HOST_ONE(sin)
CU2CANN_HOST_ONE(sinh)
CU2CANN_HOST_ONE(sqrt)
CU2CANN_HOST_ONE(tan)
CU2CANN_HOST_ONE(tanh)
CU2CANN_HOST_ONE(tgamma)
CU2CANN_HOST_ONE(trunc)
#undef CU2CANN_HOST_ONE

#define CU2CANN_HOST_TWO(name)                                          \
    template <typename TypeA, typename TypeB CU2CANN_HOST_PACK>                 \
    inline auto cu2cann_##name(TypeA x, TypeB y CU2CANN_HOST_LATER) -> decltype(std::name(x, y)) { \
        return std::name(x, y);                                         \
    }
CU2CANN_HOST_TWO(atan2)
CU2CANN_HOST_TWO(copysign)
CU2CANN_HOST_TWO(fdim)
CU2CANN_HOST_TWO(fmax)
CU2CANN_HOST_TWO(fmin)
CU2CANN_HOST_TWO(fmod)
CU2CANN_HOST_TWO(hypot)
CU2CANN_HOST_TWO(nextafter)
CU2CANN_HOST_TWO(pow)
CU2CANN_HOST_TWO(remainder)
#undef CU2CANN_HOST_TWO

#ifndef CU2CANN_ONE_SIDE
#define CU2CANN_HOST_FLOAT(name)               \
    inline float cu2cann_##name##f(float x) {  \
        return static_cast<float>(std::name(x)); \
    }
CU2CANN_HOST_FLOAT(acos)
CU2CANN_HOST_FLOAT(acosh)
CU2CANN_HOST_FLOAT(asin)
CU2CANN_HOST_FLOAT(asinh)
CU2CANN_HOST_FLOAT(atan)
CU2CANN_HOST_FLOAT(atanh)
CU2CANN_HOST_FLOAT(cbrt)
CU2CANN_HOST_FLOAT(cosh)
CU2CANN_HOST_FLOAT(erfc)
CU2CANN_HOST_FLOAT(expm1)
CU2CANN_HOST_FLOAT(log1p)
CU2CANN_HOST_FLOAT(log2)
CU2CANN_HOST_FLOAT(logb)
CU2CANN_HOST_FLOAT(sinh)
CU2CANN_HOST_FLOAT(tanh)
#undef CU2CANN_HOST_FLOAT

inline float cu2cann_atan2f(float y, float x) { return std::atan2(y, x); }
inline float cu2cann_copysignf(float x, float y) { return std::copysign(x, y); }
inline float cu2cann_hypotf(float x, float y) { return std::hypot(x, y); }
#endif

template <typename TypeA, typename TypeB, typename TypeC CU2CANN_HOST_PACK>
inline auto cu2cann_fma(TypeA x, TypeB y, TypeC z CU2CANN_HOST_LATER) -> decltype(std::fma(x, y, z)) {
    return std::fma(x, y, z);
}

// Float stays float; everything else is double, as in CUDA.
template <typename T>
using cu2cann_host_real = std::conditional_t<std::is_same<T, float>::value, float, double>;
template <typename T CU2CANN_HOST_PACK>
inline cu2cann_host_real<T> cu2cann_rsqrt(T x CU2CANN_HOST_LATER) {
    return 1 / std::sqrt(static_cast<cu2cann_host_real<T>>(x));
}
template <typename T CU2CANN_HOST_PACK>
inline cu2cann_host_real<T> cu2cann_rcbrt(T x CU2CANN_HOST_LATER) {
    return 1 / std::cbrt(static_cast<cu2cann_host_real<T>>(x));
}
template <typename T CU2CANN_HOST_PACK>
inline cu2cann_host_real<T> cu2cann_exp10(T x CU2CANN_HOST_LATER) {
    return std::pow(static_cast<cu2cann_host_real<T>>(10), static_cast<cu2cann_host_real<T>>(x));
}

// Operands of two types meet in the type of their sum; a NaN loses against a number.
template <typename TypeA, typename TypeB CU2CANN_HOST_PACK>
inline std::enable_if_t<std::is_arithmetic<TypeA>::value && std::is_arithmetic<TypeB>::value, std::common_type_t<TypeA, TypeB>> cu2cann_max(
    TypeA a, TypeB b CU2CANN_HOST_LATER) {
    using Result = std::common_type_t<TypeA, TypeB>;
    const Result x = static_cast<Result>(a);
    const Result y = static_cast<Result>(b);
    return x > y || y != y ? x : y;
}
template <typename TypeA, typename TypeB CU2CANN_HOST_PACK>
inline std::enable_if_t<std::is_arithmetic<TypeA>::value && std::is_arithmetic<TypeB>::value, std::common_type_t<TypeA, TypeB>> cu2cann_min(
    TypeA a, TypeB b CU2CANN_HOST_LATER) {
    using Result = std::common_type_t<TypeA, TypeB>;
    const Result x = static_cast<Result>(a);
    const Result y = static_cast<Result>(b);
    return x < y || y != y ? x : y;
}

// What `using ::max;` brings into a namespace.
namespace cu2cann_global {
template <typename TypeA, typename TypeB CU2CANN_HOST_PACK>
inline std::enable_if_t<std::is_arithmetic<TypeA>::value && std::is_arithmetic<TypeB>::value, std::common_type_t<TypeA, TypeB>> max(
    TypeA a, TypeB b CU2CANN_HOST_LATER) {
    return cu2cann_max(a, b);
}
template <typename TypeA, typename TypeB CU2CANN_HOST_PACK>
inline std::enable_if_t<std::is_arithmetic<TypeA>::value && std::is_arithmetic<TypeB>::value, std::common_type_t<TypeA, TypeB>> min(
    TypeA a, TypeB b CU2CANN_HOST_LATER) {
    return cu2cann_min(a, b);
}
}  // namespace cu2cann_global

#undef CU2CANN_HOST_PACK
#undef CU2CANN_HOST_LATER

#include "shield_end.h"

#endif  // CU2CANN_MATH_HOST_H
