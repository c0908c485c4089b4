// CUDA bit intrinsics: population counts, funnel shifts, byte dot products, bit casts.
// Ascend's __popc, __clz, __ffs and __brev are overload sets that ambiguity and width traps
// surround; these take one type each, so an argument converts as it does in CUDA.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_BITS_H
#define CU2CANN_BITS_H

#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// The bits of a value as another type of the same size; bytes keep it free of aliasing.
template <typename To, typename From>
__aicore__ inline To cu2cann_bit_cast(const From& value)
{
    static_assert(sizeof(To) == sizeof(From), "a bit cast keeps the size");
    To result;
    const unsigned char* from = reinterpret_cast<const unsigned char*>(&value);
    unsigned char* to = reinterpret_cast<unsigned char*>(&result);
#pragma unroll
    for (unsigned int i = 0; i < sizeof(To); ++i) {
        to[i] = from[i];
    }
    return result;
}

#if !defined(CU2CANN_ONE_SIDE) || !defined(CU2CANN_HALF_AS_BITS)
#define CU2CANN_HALF_AS_BITS
__aicore__ inline unsigned short cu2cann_half_as_ushort(half value)
{
    return cu2cann_bit_cast<unsigned short>(value);
}
__aicore__ inline short cu2cann_half_as_short(half value)
{
    return cu2cann_bit_cast<short>(value);
}
__aicore__ inline half cu2cann_short_as_half(short bits)
{
    return cu2cann_bit_cast<half>(bits);
}
#endif
__aicore__ inline unsigned short cu2cann_bfloat16_as_ushort(bfloat16_t value)
{
    return cu2cann_bit_cast<unsigned short>(value);
}
__aicore__ inline short cu2cann_bfloat16_as_short(bfloat16_t value)
{
    return cu2cann_bit_cast<short>(value);
}
__aicore__ inline bfloat16_t cu2cann_short_as_bfloat16(short bits)
{
    return cu2cann_bit_cast<bfloat16_t>(bits);
}
__aicore__ inline unsigned int cu2cann_half2_as_uint(half2 value)
{
    return cu2cann_bit_cast<unsigned int>(value);
}
__aicore__ inline half2 cu2cann_uint_as_half2(unsigned int bits)
{
    return cu2cann_bit_cast<half2>(bits);
}
__aicore__ inline unsigned int cu2cann_bfloat162_as_uint(bfloat16x2_t value)
{
    return cu2cann_bit_cast<unsigned int>(value);
}
__aicore__ inline bfloat16x2_t cu2cann_uint_as_bfloat162(unsigned int bits)
{
    return cu2cann_bit_cast<bfloat16x2_t>(bits);
}

__aicore__ inline int cu2cann_popc(unsigned int x)
{
    return __popc(x);
}
__aicore__ inline int cu2cann_popcll(unsigned long long x)
{
    return __popc(x);
}
__aicore__ inline int cu2cann_clz(int x)
{
    return __clz(x);
}
__aicore__ inline int cu2cann_clzll(long long x)
{
    return __clz(x);
}
__aicore__ inline int cu2cann_ffs(int x)
{
    return __ffs(x);
}
__aicore__ inline int cu2cann_ffsll(long long x)
{
    return __ffs(x);
}
__aicore__ inline unsigned int cu2cann_brev(unsigned int x)
{
    return __brev(x);
}
__aicore__ inline unsigned long long cu2cann_brevll(unsigned long long x)
{
    return __brev(x);
}

__aicore__ inline unsigned int cu2cann_byte_perm(unsigned int x, unsigned int y, unsigned int selector)
{
    return __byte_perm(x, y, selector);
}
__aicore__ inline unsigned short cu2cann_bswap16(unsigned short x)
{
    return static_cast<unsigned short>((x << 8) | (x >> 8));
}
__aicore__ inline unsigned int cu2cann_bswap32(unsigned int x)
{
    return __byte_perm(x, 0U, 0x0123U);
}
__aicore__ inline unsigned long long cu2cann_bswap64(unsigned long long x)
{
    unsigned long long low = cu2cann_bswap32(static_cast<unsigned int>(x));
    return (low << 32) | cu2cann_bswap32(static_cast<unsigned int>(x >> 32));
}

__aicore__ inline int cu2cann_mulhi(int x, int y)
{
    return __mulhi(x, y);
}
__aicore__ inline unsigned int cu2cann_umulhi(unsigned int x, unsigned int y)
{
    return __umulhi(x, y);
}
__aicore__ inline long long cu2cann_mul64hi(long long x, long long y)
{
    return __mul64hi(x, y);
}
__aicore__ inline unsigned long long cu2cann_umul64hi(unsigned long long x, unsigned long long y)
{
    return __umul64hi(x, y);
}

__aicore__ inline unsigned long long cu2cann_join_words(unsigned int low, unsigned int high)
{
    return (static_cast<unsigned long long>(high) << 32) | low;
}

// _l and _r wrap the shift at 32, _lc and _rc clamp it to 32.
__aicore__ inline unsigned int cu2cann_funnelshift_l(unsigned int low, unsigned int high, unsigned int shift)
{
    return static_cast<unsigned int>((cu2cann_join_words(low, high) << (shift & 31U)) >> 32);
}
__aicore__ inline unsigned int cu2cann_funnelshift_r(unsigned int low, unsigned int high, unsigned int shift)
{
    return static_cast<unsigned int>(cu2cann_join_words(low, high) >> (shift & 31U));
}
__aicore__ inline unsigned int cu2cann_funnelshift_lc(unsigned int low, unsigned int high, unsigned int shift)
{
    unsigned int clamped = shift < 32U ? shift : 32U;
    return static_cast<unsigned int>((cu2cann_join_words(low, high) << clamped) >> 32);
}
__aicore__ inline unsigned int cu2cann_funnelshift_rc(unsigned int low, unsigned int high, unsigned int shift)
{
    unsigned int clamped = shift < 32U ? shift : 32U;
    return static_cast<unsigned int>(cu2cann_join_words(low, high) >> clamped);
}

// Byte and half-word `index` of a word, read as type `Part`.
template <typename Part>
__aicore__ inline int cu2cann_word_part(unsigned int word, int index)
{
    return static_cast<Part>(word >> (index * 8 * static_cast<int>(sizeof(Part))));
}

template <typename A, typename B>
__aicore__ inline unsigned int cu2cann_byte_dot(unsigned int a, unsigned int b, unsigned int sum)
{
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        sum += static_cast<unsigned int>(cu2cann_word_part<A>(a, i) * cu2cann_word_part<B>(b, i));
    }
    return sum;
}

__aicore__ inline int cu2cann_dp4a(int a, int b, int c)
{
    return static_cast<int>(cu2cann_byte_dot<signed char, signed char>(a, b, c));
}
__aicore__ inline unsigned int cu2cann_dp4a(unsigned int a, unsigned int b, unsigned int c)
{
    return cu2cann_byte_dot<unsigned char, unsigned char>(a, b, c);
}
__aicore__ inline int cu2cann_dp4a(char4 a, char4 b, int c)
{
    return cu2cann_dp4a(cu2cann_bit_cast<int>(a), cu2cann_bit_cast<int>(b), c);
}
__aicore__ inline unsigned int cu2cann_dp4a(uchar4 a, uchar4 b, unsigned int c)
{
    return cu2cann_dp4a(cu2cann_bit_cast<unsigned int>(a), cu2cann_bit_cast<unsigned int>(b), c);
}
// The mixed signs of PTX: dp4a.s32.u32 and dp4a.u32.s32.
__aicore__ inline int cu2cann_dp4a_su(int a, unsigned int b, int c)
{
    return static_cast<int>(cu2cann_byte_dot<signed char, unsigned char>(a, b, c));
}
__aicore__ inline int cu2cann_dp4a_us(unsigned int a, int b, int c)
{
    return static_cast<int>(cu2cann_byte_dot<unsigned char, signed char>(a, b, c));
}

template <typename A, typename B>
__aicore__ inline unsigned int cu2cann_pair_dot(unsigned int a, unsigned int b, unsigned int sum, int first)
{
    for (int i = 0; i < 2; ++i) {
        long long product = static_cast<long long>(cu2cann_word_part<A>(a, i)) * cu2cann_word_part<B>(b, first + i);
        sum += static_cast<unsigned int>(product);
    }
    return sum;
}

__aicore__ inline int cu2cann_dp2a_lo(int a, int b, int c)
{
    return static_cast<int>(cu2cann_pair_dot<short, signed char>(a, b, c, 0));
}
__aicore__ inline int cu2cann_dp2a_hi(int a, int b, int c)
{
    return static_cast<int>(cu2cann_pair_dot<short, signed char>(a, b, c, 2));
}
__aicore__ inline unsigned int cu2cann_dp2a_lo(unsigned int a, unsigned int b, unsigned int c)
{
    return cu2cann_pair_dot<unsigned short, unsigned char>(a, b, c, 0);
}
__aicore__ inline unsigned int cu2cann_dp2a_hi(unsigned int a, unsigned int b, unsigned int c)
{
    return cu2cann_pair_dot<unsigned short, unsigned char>(a, b, c, 2);
}
__aicore__ inline int cu2cann_dp2a_lo(short2 a, char4 b, int c)
{
    return cu2cann_dp2a_lo(cu2cann_bit_cast<int>(a), cu2cann_bit_cast<int>(b), c);
}
__aicore__ inline int cu2cann_dp2a_hi(short2 a, char4 b, int c)
{
    return cu2cann_dp2a_hi(cu2cann_bit_cast<int>(a), cu2cann_bit_cast<int>(b), c);
}
__aicore__ inline unsigned int cu2cann_dp2a_lo(ushort2 a, uchar4 b, unsigned int c)
{
    return cu2cann_dp2a_lo(cu2cann_bit_cast<unsigned int>(a), cu2cann_bit_cast<unsigned int>(b), c);
}
__aicore__ inline unsigned int cu2cann_dp2a_hi(ushort2 a, uchar4 b, unsigned int c)
{
    return cu2cann_dp2a_hi(cu2cann_bit_cast<unsigned int>(a), cu2cann_bit_cast<unsigned int>(b), c);
}

#include "shield_end.h"

#endif // CU2CANN_BITS_H
