// SPDX-License-Identifier: Apache-2.0
//
// Integer intrinsics and reinterpretations.
#ifndef CU2CANN_CUDA_MATH_INTEGERS_H
#define CU2CANN_CUDA_MATH_INTEGERS_H

#include "../language.h"

namespace cu2cann_model {
template <typename To, typename From>
inline To reinterpret(const From& from) {
    static_assert(sizeof(To) == sizeof(From), "a reinterpretation keeps the size");
    To to;
    std::memcpy(&to, &from, sizeof to);
    return to;
}
}  // namespace cu2cann_model

inline int __float_as_int(float x) { return cu2cann_model::reinterpret<int>(x); }
inline unsigned __float_as_uint(float x) { return cu2cann_model::reinterpret<unsigned>(x); }
inline float __int_as_float(int x) { return cu2cann_model::reinterpret<float>(x); }
inline float __uint_as_float(unsigned x) { return cu2cann_model::reinterpret<float>(x); }
inline long long __double_as_longlong(double x) { return cu2cann_model::reinterpret<long long>(x); }
inline double __longlong_as_double(long long x) { return cu2cann_model::reinterpret<double>(x); }
inline int __double2hiint(double x) { return int(__double_as_longlong(x) >> 32); }
inline int __double2loint(double x) { return int(__double_as_longlong(x)); }
inline double __hiloint2double(int high, int low) {
    return __longlong_as_double((long long)((unsigned long long)(unsigned)high << 32 | (unsigned)low));
}

inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __popcll(unsigned long long x) { return __builtin_popcountll(x); }
inline int __clz(int x) { return x == 0 ? 32 : __builtin_clz((unsigned)x); }
inline int __clzll(long long x) { return x == 0 ? 64 : __builtin_clzll((unsigned long long)x); }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline int __ffsll(long long x) { return __builtin_ffsll(x); }
inline unsigned long long __brevll(unsigned long long x) {
    x = (x >> 1 & 0x5555555555555555ull) | (x & 0x5555555555555555ull) << 1;
    x = (x >> 2 & 0x3333333333333333ull) | (x & 0x3333333333333333ull) << 2;
    x = (x >> 4 & 0x0F0F0F0F0F0F0F0Full) | (x & 0x0F0F0F0F0F0F0F0Full) << 4;
    return __builtin_bswap64(x);
}
inline unsigned __brev(unsigned x) { return unsigned(__brevll(x) >> 32); }
// The n-th set bit from `base` on, upwards for a positive n; all ones if there is none.
inline unsigned __fns(unsigned mask, unsigned base, int n) {
    if (n == 0) {
        return mask >> base & 1 ? base : 0xFFFFFFFFu;
    }
    const int step = n > 0 ? 1 : -1;
    int left = n > 0 ? n : -n;
    for (int at = (int)base; at >= 0 && at < 32; at += step) {
        if ((mask >> at & 1) != 0 && --left == 0) {
            return (unsigned)at;
        }
    }
    return 0xFFFFFFFFu;
}

inline int __mulhi(int a, int b) { return int((long long)a * b >> 32); }
inline unsigned __umulhi(unsigned a, unsigned b) { return unsigned((unsigned long long)a * b >> 32); }
inline long long __mul64hi(long long a, long long b) { return (long long)((__int128)a * b >> 64); }
inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) {
    return (unsigned long long)((unsigned __int128)a * b >> 64);
}
template <typename = void>
inline int mulhi(int a, int b) { return __mulhi(a, b); }
template <typename = void>
inline unsigned mulhi(unsigned a, unsigned b) { return __umulhi(a, b); }
template <typename = void>
inline long long mul64hi(long long a, long long b) { return __mul64hi(a, b); }
template <typename = void>
inline unsigned long long mul64hi(unsigned long long a, unsigned long long b) { return __umul64hi(a, b); }
inline int __mul24(int a, int b) {
    return int((unsigned)((int)((unsigned)a << 8) >> 8) * (unsigned)((int)((unsigned)b << 8) >> 8));
}
inline unsigned __umul24(unsigned a, unsigned b) { return (a & 0xFFFFFFu) * (b & 0xFFFFFFu); }
inline unsigned __sad(int a, int b, unsigned c) { return (a > b ? (unsigned)a - (unsigned)b : (unsigned)b - (unsigned)a) + c; }
inline unsigned __usad(unsigned a, unsigned b, unsigned c) { return (a > b ? a - b : b - a) + c; }
inline int __hadd(int a, int b) { return int(((long long)a + b) >> 1); }
inline int __rhadd(int a, int b) { return int(((long long)a + b + 1) >> 1); }
inline unsigned __uhadd(unsigned a, unsigned b) { return unsigned(((unsigned long long)a + b) >> 1); }
inline unsigned __urhadd(unsigned a, unsigned b) { return unsigned(((unsigned long long)a + b + 1) >> 1); }

inline unsigned __byte_perm(unsigned low, unsigned high, unsigned select) {
    const unsigned long long both = (unsigned long long)high << 32 | low;
    unsigned made = 0;
    for (int i = 0; i < 4; ++i) {
        made |= unsigned(both >> (select >> 4 * i & 7) * 8 & 0xFF) << 8 * i;
    }
    return made;
}
inline unsigned __funnelshift_l(unsigned low, unsigned high, unsigned n) {
    return unsigned(((unsigned long long)high << 32 | low) << (n & 31) >> 32);
}
inline unsigned __funnelshift_lc(unsigned low, unsigned high, unsigned n) {
    return unsigned((unsigned __int128)((unsigned long long)high << 32 | low) << (n < 32 ? n : 32) >> 32);
}
inline unsigned __funnelshift_r(unsigned low, unsigned high, unsigned n) {
    return unsigned(((unsigned long long)high << 32 | low) >> (n & 31));
}
inline unsigned __funnelshift_rc(unsigned low, unsigned high, unsigned n) {
    return unsigned(((unsigned long long)high << 32 | low) >> (n < 32 ? n : 32));
}

namespace cu2cann_model {
template <typename Part, typename Sum, typename Word>
inline Sum dot_of_bytes(Word a, Word b, Sum c) {
    unsigned sum = (unsigned)c;
    for (int i = 0; i < 4; ++i) {
        sum += (unsigned)((int)(Part)((unsigned)a >> 8 * i) * (int)(Part)((unsigned)b >> 8 * i));
    }
    return Sum(sum);
}
// Two halfwords of `a` with two bytes of `b`, from byte `from` on.
template <typename Half, typename Byte, typename Sum, typename Word>
inline Sum dot_of_halves(Word a, Word b, Sum c, int from) {
    unsigned sum = (unsigned)c;
    for (int i = 0; i < 2; ++i) {
        sum += (unsigned)((int)(Half)((unsigned)a >> 16 * i) * (int)(Byte)((unsigned)b >> 8 * (i + from)));
    }
    return Sum(sum);
}
}  // namespace cu2cann_model
inline int __dp4a(int a, int b, int c) { return cu2cann_model::dot_of_bytes<signed char>(a, b, c); }
inline unsigned __dp4a(unsigned a, unsigned b, unsigned c) { return cu2cann_model::dot_of_bytes<unsigned char>(a, b, c); }
inline int __dp4a(char4 a, char4 b, int c) {
    return __dp4a(cu2cann_model::reinterpret<int>(a), cu2cann_model::reinterpret<int>(b), c);
}
inline unsigned __dp4a(uchar4 a, uchar4 b, unsigned c) {
    return __dp4a(cu2cann_model::reinterpret<unsigned>(a), cu2cann_model::reinterpret<unsigned>(b), c);
}
#define CU2CANN_DP2A(name, from)                                                                                \
    inline int name(int a, int b, int c) { return cu2cann_model::dot_of_halves<short, signed char>(a, b, c, from); } \
    inline unsigned name(unsigned a, unsigned b, unsigned c) {                                                  \
        return cu2cann_model::dot_of_halves<unsigned short, unsigned char>(a, b, c, from);                      \
    }                                                                                                           \
    inline int name(short2 a, char4 b, int c) {                                                                 \
        return name(cu2cann_model::reinterpret<int>(a), cu2cann_model::reinterpret<int>(b), c);                 \
    }                                                                                                           \
    inline unsigned name(ushort2 a, uchar4 b, unsigned c) {                                                     \
        return name(cu2cann_model::reinterpret<unsigned>(a), cu2cann_model::reinterpret<unsigned>(b), c);       \
    }
CU2CANN_DP2A(__dp2a_lo, 0)
CU2CANN_DP2A(__dp2a_hi, 2)
#undef CU2CANN_DP2A

// Names without underscores.  As templates they give way to a program's own functions.
template <typename = void>
inline int float_as_int(float x) { return __float_as_int(x); }
template <typename = void>
inline float int_as_float(int x) { return __int_as_float(x); }
template <typename = void>
inline unsigned float_as_uint(float x) { return __float_as_uint(x); }
template <typename = void>
inline float uint_as_float(unsigned x) { return __uint_as_float(x); }

#endif  // CU2CANN_CUDA_MATH_INTEGERS_H
