// Stands in for: CUDA's arithmetic on half, bfloat16 and their pairs in host code.
// Restores: each result rounded once to nearest even, CUDA's rules for NaN and for zeros of both signs.
// Works around: the Ascend functions are for kernels only, and the host may not name the members of a pair.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_HALF_MATH_HOST_H
#define CU2CANN_HALF_MATH_HOST_H

#include <cmath>
#include <type_traits>

#include "half_host.h"
#include "vector_types.h"

#include "shield_begin.h"

template <typename T>
inline float cu2cann_widened(T value) {
    if constexpr (std::is_same<T, half>::value) {
        return cu2cann_half2float(value);
    } else {
        return cu2cann_bfloat162float(value);
    }
}
// One more rounding, of a float with more than twice the digits, changes no sum, product or quotient.
template <typename T>
inline T cu2cann_narrowed(float value) {
    if constexpr (std::is_same<T, half>::value) {
        return cu2cann_float2half(value);
    } else {
        return cu2cann_float2bfloat16<T>(value);
    }
}

template <typename Pair>
struct cu2cann_pair_element {
    using type = bfloat16_t;
};
template <>
struct cu2cann_pair_element<half2> {
    using type = half;
};
template <typename T>
struct cu2cann_same_again {
    using type = T;
};

template <typename Pair, typename T = typename cu2cann_pair_element<Pair>::type>
inline T cu2cann_pair_part(Pair pair, int index) {
    T both[2];
    std::memcpy(static_cast<void*>(both), &pair, sizeof pair);
    return both[index];
}
template <typename Pair, typename T = typename cu2cann_pair_element<Pair>::type>
inline Pair cu2cann_pair_of(T low, T high) {
    const T both[2] = {low, high};
    Pair pair;
    std::memcpy(static_cast<void*>(&pair), both, sizeof pair);
    return pair;
}

#define CU2CANN_HOST_UNARY(single, twofold, result)                                                \
    template <typename T>                                                                          \
    inline T single(T value) {                                                                     \
        const float x = cu2cann_widened(value);                                                    \
        return cu2cann_narrowed<T>(result);                                                        \
    }                                                                                              \
    template <typename Pair>                                                                       \
    inline Pair twofold(Pair pair) {                                                               \
        return cu2cann_pair_of<Pair>(single(cu2cann_pair_part(pair, 0)), single(cu2cann_pair_part(pair, 1))); \
    }
#define CU2CANN_HOST_BINARY(single, twofold, result)                                           \
    template <typename T>                                                                      \
    inline T single(T a, typename cu2cann_same_again<T>::type b) {                                 \
        const float x = cu2cann_widened(a), y = cu2cann_widened(b);                            \
        return cu2cann_narrowed<T>(result);                                                    \
    }                                                                                          \
    template <typename Pair>                                                                   \
    inline Pair twofold(Pair a, typename cu2cann_same_again<Pair>::type b) {                       \
        return cu2cann_pair_of<Pair>(single(cu2cann_pair_part(a, 0), cu2cann_pair_part(b, 0)),            \
                                    single(cu2cann_pair_part(a, 1), cu2cann_pair_part(b, 1)));           \
    }
#define CU2CANN_HOST_COMPARISON(name, sign)                            \
    template <typename T>                                              \
    inline bool name(T a, typename cu2cann_same_again<T>::type b) {        \
        const float x = cu2cann_widened(a), y = cu2cann_widened(b);    \
        return !std::isnan(x) && !std::isnan(y) && x sign y;           \
    }

// The number if only one is a NaN; zeros are ordered by sign.
inline float cu2cann_maximum_by_sign(float x, float y) {
    return x == y ? (std::signbit(x) ? y : x) : std::fmax(x, y);
}
inline float cu2cann_minimum_by_sign(float x, float y) {
    return x == y ? (std::signbit(x) ? x : y) : std::fmin(x, y);
}

CU2CANN_HOST_UNARY(cu2cann_hneg, cu2cann_hneg2, -x)
CU2CANN_HOST_UNARY(cu2cann_habs, cu2cann_habs2, std::fabs(x))
CU2CANN_HOST_BINARY(cu2cann_hadd, cu2cann_hadd2, x + y)
CU2CANN_HOST_BINARY(cu2cann_hsub, cu2cann_hsub2, x - y)
CU2CANN_HOST_BINARY(cu2cann_hmul, cu2cann_hmul2, x * y)
CU2CANN_HOST_BINARY(cu2cann_hdiv, cu2cann_h2div, x / y)
CU2CANN_HOST_BINARY(cu2cann_hmax, cu2cann_hmax2, cu2cann_maximum_by_sign(x, y))
CU2CANN_HOST_BINARY(cu2cann_hmin, cu2cann_hmin2, cu2cann_minimum_by_sign(x, y))
CU2CANN_HOST_COMPARISON(cu2cann_heq, ==)
CU2CANN_HOST_COMPARISON(cu2cann_hne, !=)
CU2CANN_HOST_COMPARISON(cu2cann_hlt, <)
CU2CANN_HOST_COMPARISON(cu2cann_hle, <=)
CU2CANN_HOST_COMPARISON(cu2cann_hgt, >)
CU2CANN_HOST_COMPARISON(cu2cann_hge, >=)
#undef CU2CANN_HOST_UNARY
#undef CU2CANN_HOST_BINARY
#undef CU2CANN_HOST_COMPARISON

template <typename T>
inline bool cu2cann_hisnan(T value) {
    return std::isnan(cu2cann_widened(value));
}

template <typename Pair>
inline float2 cu2cann_pair2float2(Pair pair) {
    float2 both;
    both.x = cu2cann_widened(cu2cann_pair_part(pair, 0));
    both.y = cu2cann_widened(cu2cann_pair_part(pair, 1));
    return both;
}
inline half2 cu2cann_float22half2_rn(float2 both) { return cu2cann_floats2half2_rn(both.x, both.y); }
template <typename Pair = bfloat16x2_t, typename T = typename cu2cann_pair_element<Pair>::type>
inline Pair cu2cann_float22bfloat162_rn(float2 both) {
    return cu2cann_pair_of<Pair>(cu2cann_narrowed<T>(both.x), cu2cann_narrowed<T>(both.y));
}
template <typename Pair>
inline Pair cu2cann_low2pair(Pair pair) {
    return cu2cann_pair_of<Pair>(cu2cann_pair_part(pair, 0), cu2cann_pair_part(pair, 0));
}
template <typename Pair>
inline Pair cu2cann_high2pair(Pair pair) {
    return cu2cann_pair_of<Pair>(cu2cann_pair_part(pair, 1), cu2cann_pair_part(pair, 1));
}
template <typename Pair>
inline Pair cu2cann_lowhigh2highlow(Pair pair) {
    return cu2cann_pair_of<Pair>(cu2cann_pair_part(pair, 1), cu2cann_pair_part(pair, 0));
}

#include "shield_end.h"

#endif  // CU2CANN_HALF_MATH_HOST_H
