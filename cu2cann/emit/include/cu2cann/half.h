// CUDA half and bfloat16 functions that Ascend lacks or defines otherwise.
// _sat clamps to 0..1 and turns NaN into 0 (Ascend's _sat is overflow saturation); _rn rounds
// before anything else can be fused with it. Pair comparisons are Ascend's own __hb??x2.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_HALF_H
#define CU2CANN_HALF_H

#include "bits.h"
#include "math.h"

#include "shield_begin.h"

// ---- one spelling for both formats --------------------------------------------------------------------

__aicore__ inline float cu2cann_to_float(half x)
{
    return __half2float(x);
}
__aicore__ inline float cu2cann_to_float(bfloat16_t x)
{
    return __bfloat162float(x);
}
template <typename T>
__aicore__ inline T cu2cann_from_float(float x);
template <>
__aicore__ inline half cu2cann_from_float<half>(float x)
{
    return __float2half_rn(x);
}
template <>
__aicore__ inline bfloat16_t cu2cann_from_float<bfloat16_t>(float x)
{
    return __float2bfloat16_rn(x);
}
// CUDA converts one format to the other by way of float.
template <typename To, typename From>
__aicore__ inline To cu2cann_cast(From x)
{
    constexpr bool to_other = std::is_same<To, half>::value || std::is_same<To, bfloat16_t>::value;
    constexpr bool from_other = std::is_same<From, half>::value || std::is_same<From, bfloat16_t>::value;
    if constexpr (to_other && from_other && !std::is_same<To, From>::value) {
        return cu2cann_from_float<To>(cu2cann_to_float(x));
    } else {
        return static_cast<To>(x);
    }
}
__aicore__ inline half cu2cann_low(half2 pair)
{
    return __low2half(pair);
}
__aicore__ inline half cu2cann_high(half2 pair)
{
    return __high2half(pair);
}
__aicore__ inline bfloat16_t cu2cann_low(bfloat16x2_t pair)
{
    return __low2bfloat16(pair);
}
__aicore__ inline bfloat16_t cu2cann_high(bfloat16x2_t pair)
{
    return __high2bfloat16(pair);
}
__aicore__ inline half2 cu2cann_pair(half low, half high)
{
    return make_half2(low, high);
}
__aicore__ inline bfloat16x2_t cu2cann_pair(bfloat16_t low, bfloat16_t high)
{
    return make_bfloat162(low, high);
}
template <typename T>
__aicore__ inline T cu2cann_unit_clamp(T x)
{
    float value = cu2cann_to_float(x);
    return value > 0.0f ? (value < 1.0f ? x : cu2cann_from_float<T>(1.0f)) : cu2cann_from_float<T>(0.0f);
}
#if !defined(CU2CANN_ONE_SIDE) || !defined(CU2CANN_HALF_TWICE)
#define CU2CANN_HALF_TWICE
__aicore__ inline half2 cu2cann_half2half2(half x)
{
    return make_half2(x, x);
}
__aicore__ inline half2 cu2cann_float2half2_rn(float x)
{
    half value = __float2half_rn(x);
    return make_half2(value, value);
}
#endif

// ---- functions with the same text for half and bfloat16 ------------------------------------------------

// Float arithmetic on 16-bit operands, rounded once more, is the correctly rounded 16-bit result.
#define CU2CANN_ROUNDED(T, Pair, name, sign)                                                \
    __aicore__ inline T cu2cann_h##name##_rn(T a, T b)                                      \
    {                                                                                       \
        return cu2cann_from_float<T>(cu2cann_to_float(a) sign cu2cann_to_float(b));         \
    }                                                                                       \
    __aicore__ inline T cu2cann_h##name##_sat(T a, T b)                                     \
    {                                                                                       \
        return cu2cann_unit_clamp(__h##name(a, b));                                         \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_h##name##2_rn(Pair a, Pair b)                            \
    {                                                                                       \
        return cu2cann_pair(                                                                \
            cu2cann_h##name##_rn(cu2cann_low(a), cu2cann_low(b)),                           \
            cu2cann_h##name##_rn(cu2cann_high(a), cu2cann_high(b)));                        \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_h##name##2_sat(Pair a, Pair b)                           \
    {                                                                                       \
        Pair r = __h##name##x2(a, b);                                                       \
        return cu2cann_pair(cu2cann_unit_clamp(cu2cann_low(r)), cu2cann_unit_clamp(cu2cann_high(r))); \
    }

// A NaN loses in max and min; half != NaN is false in CUDA's ordered __hne.
#define CU2CANN_SIXTEEN_BIT(T, Pair)                                                        \
    CU2CANN_ROUNDED(T, Pair, add, +)                                                        \
    CU2CANN_ROUNDED(T, Pair, sub, -)                                                        \
    CU2CANN_ROUNDED(T, Pair, mul, *)                                                        \
    __aicore__ inline T cu2cann_hfma_sat(T a, T b, T c)                                     \
    {                                                                                       \
        return cu2cann_unit_clamp(__hfma(a, b, c));                                         \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_hfma2_sat(Pair a, Pair b, Pair c)                        \
    {                                                                                       \
        Pair r = __hfmax2(a, b, c);                                                         \
        return cu2cann_pair(cu2cann_unit_clamp(cu2cann_low(r)), cu2cann_unit_clamp(cu2cann_high(r))); \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_hmax2(Pair a, Pair b)                                    \
    {                                                                                       \
        return cu2cann_pair(__hmax(cu2cann_low(a), cu2cann_low(b)), __hmax(cu2cann_high(a), cu2cann_high(b))); \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_hmin2(Pair a, Pair b)                                    \
    {                                                                                       \
        return cu2cann_pair(__hmin(cu2cann_low(a), cu2cann_low(b)), __hmin(cu2cann_high(a), cu2cann_high(b))); \
    }                                                                                       \
    __aicore__ inline bool cu2cann_hne(T a, T b)                                            \
    {                                                                                       \
        return __hlt(a, b) || __hgt(a, b);                                                  \
    }                                                                                       \
    __aicore__ inline int cu2cann_hisinf(T x)                                               \
    {                                                                                       \
        return __hisinf(x) ? (cu2cann_to_float(x) < 0.0f ? -1 : 1) : 0;                     \
    }                                                                                       \
    CU2CANN_BY_FLOAT(T, Pair, rsqrt, cu2cann_rsqrtf(x))                                     \
    CU2CANN_BY_FLOAT(T, Pair, tanh_approx, cu2cann_tanhf(x))                                \
    CU2CANN_BY_FLOAT(T, Pair, exp, cu2cann_expf(x))                                         \
    CU2CANN_BY_FLOAT(T, Pair, sqrt, cu2cann_sqrtf(x))                                       \
    CU2CANN_BY_FLOAT(T, Pair, rcp, cu2cann_reciprocal(x))

// Computed in float and rounded: no flushed subnormals, no second rounding in 16 bits.
#define CU2CANN_BY_FLOAT(T, Pair, name, result)                                             \
    __aicore__ inline T cu2cann_h##name(T value)                                            \
    {                                                                                       \
        float x = cu2cann_to_float(value);                                                  \
        return cu2cann_from_float<T>(result);                                               \
    }                                                                                       \
    __aicore__ inline Pair cu2cann_h2##name(Pair value)                                     \
    {                                                                                       \
        return cu2cann_pair(cu2cann_h##name(cu2cann_low(value)), cu2cann_h##name(cu2cann_high(value))); \
    }

// 1 / x where x or the result may be subnormal, which the division alone flushes.
__aicore__ inline float cu2cann_reciprocal(float x)
{
    float size = fabsf(x);
    if (size > 0.0f && size < 1.1754944e-37f) {
        return 1.0f / (x * 1.8446744e19f) * 1.8446744e19f;
    }
    if (size > 1e36f && size < cu2cann_infinity()) {
        return 1.0f / (x * 5.421011e-20f) * 5.421011e-20f;
    }
    return 1.0f / x;
}

CU2CANN_SIXTEEN_BIT(half, half2)
CU2CANN_SIXTEEN_BIT(bfloat16_t, bfloat16x2_t)
#undef CU2CANN_BY_FLOAT
#undef CU2CANN_SIXTEEN_BIT
#undef CU2CANN_ROUNDED

// ---- conversions to and from 8 and 16-bit integers: clamped, NaN gives 0 -------------------------------

__aicore__ inline int cu2cann_clamp_int(int x, int least, int most)
{
    return x < least ? least : (x > most ? most : x);
}
__aicore__ inline unsigned int cu2cann_clamp_uint(unsigned int x, unsigned int most)
{
    return x > most ? most : x;
}

#define CU2CANN_NARROW(T, name, mode)                                                       \
    __aicore__ inline short cu2cann_##name##2short_##mode(T x)                              \
    {                                                                                       \
        return static_cast<short>(cu2cann_clamp_int(__##name##2int_##mode(x), -32768, 32767)); \
    }                                                                                       \
    __aicore__ inline unsigned short cu2cann_##name##2ushort_##mode(T x)                    \
    {                                                                                       \
        return static_cast<unsigned short>(cu2cann_clamp_uint(__##name##2uint_##mode(x), 65535U)); \
    }                                                                                       \
    __aicore__ inline T cu2cann_short2##name##_##mode(short x)                              \
    {                                                                                       \
        return __int2##name##_##mode(static_cast<int>(x));                                  \
    }                                                                                       \
    __aicore__ inline T cu2cann_ushort2##name##_##mode(unsigned short x)                    \
    {                                                                                       \
        return __uint2##name##_##mode(static_cast<unsigned int>(x));                        \
    }
#define CU2CANN_NARROWS(T, name)                                                            \
    CU2CANN_NARROW(T, name, rn)                                                             \
    CU2CANN_NARROW(T, name, rz)                                                             \
    CU2CANN_NARROW(T, name, ru)                                                             \
    CU2CANN_NARROW(T, name, rd)                                                             \
    __aicore__ inline signed char cu2cann_##name##2char_rz(T x)                             \
    {                                                                                       \
        return static_cast<signed char>(cu2cann_clamp_int(__##name##2int_rz(x), -128, 127)); \
    }                                                                                       \
    __aicore__ inline unsigned char cu2cann_##name##2uchar_rz(T x)                          \
    {                                                                                       \
        return static_cast<unsigned char>(cu2cann_clamp_uint(__##name##2uint_rz(x), 255U)); \
    }
CU2CANN_NARROWS(half, half)
CU2CANN_NARROWS(bfloat16_t, bfloat16)
#undef CU2CANN_NARROWS
#undef CU2CANN_NARROW

#include "shield_end.h"

#endif // CU2CANN_HALF_H
