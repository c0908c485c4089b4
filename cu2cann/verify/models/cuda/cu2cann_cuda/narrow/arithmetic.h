// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic, comparison and functions of a 16-bit type and of its pairs.
// Sum, product, quotient and root of 16-bit numbers round right through float, which has more
// than twice their precision.
#ifndef CU2CANN_CUDA_NARROW_ARITHMETIC_H
#define CU2CANN_CUDA_NARROW_ARITHMETIC_H

#include "../device/atomics.h"
#include "conversions.h"

namespace cu2cann_model {
template <typename T>
inline T narrow_max(T a, T b) {
    const float x = a.value(), y = b.value();
    return x != x ? b : y != y ? a : x > y || (x == y && (a.__x & 0x8000) == 0) ? a : b;
}
template <typename T>
inline T narrow_min(T a, T b) {
    const float x = a.value(), y = b.value();
    return x != x ? b : y != y ? a : x < y || (x == y && (a.__x & 0x8000) != 0) ? a : b;
}
template <typename T>
inline T one_number(T x) { return x.value() != x.value() ? T(NAN) : x; }
template <typename T>
inline T saturated(T x) { return T(__saturatef(x.value())); }
template <typename T>
inline T not_negative(T x) { return x.value() != x.value() ? T(NAN) : x.value() > 0.0f ? x : T(0.0f); }
template <typename Pair, typename Use>
inline Pair in_each(Pair a, Pair b, Use use) { return {use(a.x, b.x), use(a.y, b.y)}; }
template <typename Pair, typename Use>
inline Pair in_each(Pair a, Use use) { return {use(a.x), use(a.y)}; }
}  // namespace cu2cann_model

// A function of two, for the type and for its pairs.
#define CU2CANN_NARROW_BINARY(name, pair, single, twofold, made)                          \
    inline name single(name a, name b) { return made; }                                   \
    inline pair twofold(pair a, pair b) { return {single(a.x, b.x), single(a.y, b.y)}; }
#define CU2CANN_NARROW_UNARY(name, pair, single, twofold, made)                           \
    inline name single(name a) { const float x = a.value(); (void)x; return made; }       \
    inline pair twofold(pair a) { return {single(a.x), single(a.y)}; }
// A comparison: alone, in both, by parts as one and zero, as masks.
#define CU2CANN_NARROW_COMPARISON(name, pair, word, made)                                               \
    inline bool __h##word(name p, name q) { const float a = p.value(), b = q.value(); return made; }    \
    inline bool __hb##word##2(pair a, pair b) { return __h##word(a.x, b.x) && __h##word(a.y, b.y); }    \
    inline pair __h##word##2(pair a, pair b) {                                                          \
        return {__h##word(a.x, b.x) ? 1.0f : 0.0f, __h##word(a.y, b.y) ? 1.0f : 0.0f};                  \
    }                                                                                                   \
    inline unsigned __h##word##2_mask(pair a, pair b) {                                                 \
        return (__h##word(a.x, b.x) ? 0xFFFFu : 0u) | (__h##word(a.y, b.y) ? 0xFFFF0000u : 0u);         \
    }
#define CU2CANN_NARROW_OPERATOR(type, sign, word)                                         \
    inline type operator sign(const type& a, const type& b) { return word(a, b); }        \
    inline type& operator sign##=(type& a, const type& b) { return a = word(a, b); }
#define CU2CANN_NARROW_STEP(type, sign, word, one)                                        \
    inline type& operator sign(type& a) { return a = word(a, one); }                      \
    inline type operator sign(type& a, int) { const type old = a; a = word(a, one); return old; }

#define CU2CANN_NARROW_ARITHMETIC(name, pair)                                             \
    CU2CANN_NARROW_BINARY(name, pair, __hadd, __hadd2, name(a.value() + b.value()))       \
    CU2CANN_NARROW_BINARY(name, pair, __hsub, __hsub2, name(a.value() - b.value()))       \
    CU2CANN_NARROW_BINARY(name, pair, __hmul, __hmul2, name(a.value() * b.value()))       \
    CU2CANN_NARROW_BINARY(name, pair, __hdiv, __h2div, name(a.value() / b.value()))       \
    CU2CANN_NARROW_BINARY(name, pair, __hadd_rn, __hadd2_rn, __hadd(a, b))                \
    CU2CANN_NARROW_BINARY(name, pair, __hsub_rn, __hsub2_rn, __hsub(a, b))                \
    CU2CANN_NARROW_BINARY(name, pair, __hmul_rn, __hmul2_rn, __hmul(a, b))                \
    CU2CANN_NARROW_BINARY(name, pair, __hadd_sat, __hadd2_sat, cu2cann_model::saturated(__hadd(a, b))) \
    CU2CANN_NARROW_BINARY(name, pair, __hsub_sat, __hsub2_sat, cu2cann_model::saturated(__hsub(a, b))) \
    CU2CANN_NARROW_BINARY(name, pair, __hmul_sat, __hmul2_sat, cu2cann_model::saturated(__hmul(a, b))) \
    CU2CANN_NARROW_BINARY(name, pair, __hmax, __hmax2, cu2cann_model::one_number(cu2cann_model::narrow_max(a, b))) \
    CU2CANN_NARROW_BINARY(name, pair, __hmin, __hmin2, cu2cann_model::one_number(cu2cann_model::narrow_min(a, b))) \
    CU2CANN_NARROW_BINARY(name, pair, __hmax_nan, __hmax2_nan, __hisnan(a) || __hisnan(b) ? name(NAN) : __hmax(a, b)) \
    CU2CANN_NARROW_BINARY(name, pair, __hmin_nan, __hmin2_nan, __hisnan(a) || __hisnan(b) ? name(NAN) : __hmin(a, b)) \
    inline name __hfma(name a, name b, name c) { return name(cu2cann_model::sticky_fma(a.value(), b.value(), c.value())); } \
    inline name __hfma_sat(name a, name b, name c) { return cu2cann_model::saturated(__hfma(a, b, c)); } \
    inline name __hfma_relu(name a, name b, name c) { return cu2cann_model::not_negative(__hfma(a, b, c)); } \
    inline pair __hfma2(pair a, pair b, pair c) { return {__hfma(a.x, b.x, c.x), __hfma(a.y, b.y, c.y)}; } \
    inline pair __hfma2_sat(pair a, pair b, pair c) { return {__hfma_sat(a.x, b.x, c.x), __hfma_sat(a.y, b.y, c.y)}; } \
    inline pair __hfma2_relu(pair a, pair b, pair c) { return {__hfma_relu(a.x, b.x, c.x), __hfma_relu(a.y, b.y, c.y)}; } \
    inline pair __hcmadd(pair a, pair b, pair c) {                                        \
        return {__hfma(__hneg(a.y), b.y, __hfma(a.x, b.x, c.x)), __hfma(a.y, b.x, __hfma(a.x, b.y, c.y))}; \
    }                                                                                     \
    CU2CANN_NARROW_OPERATORS(name, __hadd, __hsub, __hmul, __hdiv, __hneg)                \
    CU2CANN_NARROW_OPERATORS(pair, __hadd2, __hsub2, __hmul2, __h2div, __hneg2)           \
    CU2CANN_NARROW_STEP(name, ++, __hadd, name(1.0f))                                     \
    CU2CANN_NARROW_STEP(name, --, __hsub, name(1.0f))                                     \
    CU2CANN_NARROW_STEP(pair, ++, __hadd2, pair(1.0f, 1.0f))                              \
    CU2CANN_NARROW_STEP(pair, --, __hsub2, pair(1.0f, 1.0f))                              \
    inline name atomicAdd(name* at, name value) {                                         \
        return cu2cann_model::atomic_update(at, [=](name old) { return __hadd(old, value); }); \
    }                                                                                     \
    inline pair atomicAdd(pair* at, pair value) {                                         \
        return cu2cann_model::atomic_update(at, [=](pair old) { return __hadd2(old, value); }); \
    }

#define CU2CANN_NARROW_OPERATORS(type, add, sub, mul, div, neg)                           \
    CU2CANN_NARROW_OPERATOR(type, +, add)                                                 \
    CU2CANN_NARROW_OPERATOR(type, -, sub)                                                 \
    CU2CANN_NARROW_OPERATOR(type, *, mul)                                                 \
    CU2CANN_NARROW_OPERATOR(type, /, div)                                                 \
    inline type operator+(const type& a) { return a; }                                    \
    inline type operator-(const type& a) { return neg(a); }

#define CU2CANN_NARROW_COMPARISONS(name, pair)                                            \
    inline bool __hisnan(name a) { return a.value() != a.value(); }                       \
    inline int __hisinf(name a) { return std::isinf(a.value()) ? (a.value() < 0 ? -1 : 1) : 0; } \
    inline pair __hisnan2(pair a) { return {__hisnan(a.x) ? 1.0f : 0.0f, __hisnan(a.y) ? 1.0f : 0.0f}; } \
    CU2CANN_NARROW_COMPARISON(name, pair, eq, a == b)                                     \
    CU2CANN_NARROW_COMPARISON(name, pair, ne, a < b || a > b)                             \
    CU2CANN_NARROW_COMPARISON(name, pair, le, a <= b)                                     \
    CU2CANN_NARROW_COMPARISON(name, pair, ge, a >= b)                                     \
    CU2CANN_NARROW_COMPARISON(name, pair, lt, a < b)                                      \
    CU2CANN_NARROW_COMPARISON(name, pair, gt, a > b)                                      \
    CU2CANN_NARROW_COMPARISON(name, pair, equ, !(a < b || a > b))                         \
    CU2CANN_NARROW_COMPARISON(name, pair, neu, a != b)                                    \
    CU2CANN_NARROW_COMPARISON(name, pair, leu, !(a > b))                                  \
    CU2CANN_NARROW_COMPARISON(name, pair, geu, !(a < b))                                  \
    CU2CANN_NARROW_COMPARISON(name, pair, ltu, !(a >= b))                                 \
    CU2CANN_NARROW_COMPARISON(name, pair, gtu, !(a <= b))                                 \
    inline bool operator==(const name& a, const name& b) { return __heq(a, b); }          \
    inline bool operator!=(const name& a, const name& b) { return __hneu(a, b); }         \
    inline bool operator<(const name& a, const name& b) { return __hlt(a, b); }           \
    inline bool operator>(const name& a, const name& b) { return __hgt(a, b); }           \
    inline bool operator<=(const name& a, const name& b) { return __hle(a, b); }          \
    inline bool operator>=(const name& a, const name& b) { return __hge(a, b); }          \
    inline bool operator==(const pair& a, const pair& b) { return __hbeq2(a, b); }        \
    inline bool operator!=(const pair& a, const pair& b) { return __hbneu2(a, b); }       \
    inline bool operator<(const pair& a, const pair& b) { return __hblt2(a, b); }         \
    inline bool operator>(const pair& a, const pair& b) { return __hbgt2(a, b); }         \
    inline bool operator<=(const pair& a, const pair& b) { return __hble2(a, b); }        \
    inline bool operator>=(const pair& a, const pair& b) { return __hbge2(a, b); }

#define CU2CANN_NARROW_FUNCTIONS(name, pair)                                              \
    CU2CANN_NARROW_UNARY(name, pair, __hneg, __hneg2, name(name##_raw{(unsigned short)(a.__x ^ 0x8000)})) \
    CU2CANN_NARROW_UNARY(name, pair, __habs, __habs2, name(name##_raw{(unsigned short)(a.__x & 0x7FFF)})) \
    CU2CANN_NARROW_UNARY(name, pair, htrunc, h2trunc, name(std::trunc(x)))                \
    CU2CANN_NARROW_UNARY(name, pair, hceil, h2ceil, name(std::ceil(x)))                   \
    CU2CANN_NARROW_UNARY(name, pair, hfloor, h2floor, name(std::floor(x)))                \
    CU2CANN_NARROW_UNARY(name, pair, hrint, h2rint, name(std::nearbyint(x)))              \
    CU2CANN_NARROW_UNARY(name, pair, hsqrt, h2sqrt, name(std::sqrt(x)))                   \
    CU2CANN_NARROW_UNARY(name, pair, hrsqrt, h2rsqrt, name(1.0 / std::sqrt(double(x))))   \
    CU2CANN_NARROW_UNARY(name, pair, hrcp, h2rcp, name(1.0f / x))                         \
    CU2CANN_NARROW_UNARY(name, pair, hexp, h2exp, name(std::exp(double(x))))              \
    CU2CANN_NARROW_UNARY(name, pair, hexp2, h2exp2, name(std::exp2(double(x))))           \
    CU2CANN_NARROW_UNARY(name, pair, hexp10, h2exp10, name(std::pow(10.0, double(x))))    \
    CU2CANN_NARROW_UNARY(name, pair, hlog, h2log, name(std::log(double(x))))              \
    CU2CANN_NARROW_UNARY(name, pair, hlog2, h2log2, name(std::log2(double(x))))           \
    CU2CANN_NARROW_UNARY(name, pair, hlog10, h2log10, name(std::log10(double(x))))        \
    CU2CANN_NARROW_UNARY(name, pair, hsin, h2sin, name(std::sin(double(x))))              \
    CU2CANN_NARROW_UNARY(name, pair, hcos, h2cos, name(std::cos(double(x))))              \
    CU2CANN_NARROW_UNARY(name, pair, htanh, h2tanh, name(std::tanh(double(x))))           \
    CU2CANN_NARROW_UNARY(name, pair, htanh_approx, h2tanh_approx, htanh(a))

#endif  // CU2CANN_CUDA_NARROW_ARITHMETIC_H
