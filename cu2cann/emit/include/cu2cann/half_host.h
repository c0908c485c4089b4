// Stands in for: CUDA's half and bfloat16 conversions, bit casts and pairs in host code.
// Restores: rounding to nearest even, infinities, NaN and subnormal values; a double goes through float.
// Works around: the Ascend functions are for kernels only, ACL's own conversions lose infinities and NaN.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_HALF_HOST_H
#define CU2CANN_HALF_HOST_H

#include <cstdint>
#include <cstring>

#include "shield_begin.h"

inline uint32_t cu2cann_bits_of_float(float value) {
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

inline float cu2cann_float_of_bits(uint32_t bits) {
    float value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

// Drops the low bits of a number, to nearest even.
inline uint32_t cu2cann_drop_bits(uint32_t number, int count) {
    const uint32_t half_way = 1u << (count - 1);
    const uint32_t rest = number & ((1u << count) - 1u);
    const uint32_t kept = number >> count;
    return kept + (rest > half_way || (rest == half_way && (kept & 1u) != 0));
}

inline uint16_t cu2cann_half_bits(float value) {
    const uint32_t bits = cu2cann_bits_of_float(value);
    const uint32_t sign = (bits >> 16) & 0x8000u;
    const uint32_t size = bits & 0x7fffffffu;
    if (size > 0x7f800000u) {
        return 0x7fff;  // CUDA's only NaN.
    }
    if (size >= 0x47800000u) {
        return static_cast<uint16_t>(sign | 0x7c00u);
    }
    if (size >= 0x38800000u) {
        return static_cast<uint16_t>(sign | cu2cann_drop_bits(size - 0x38000000u, 13));
    }
    if (size < 0x33000000u) {
        return static_cast<uint16_t>(sign);
    }
    const uint32_t fraction = (size & 0x7fffffu) | 0x800000u;
    return static_cast<uint16_t>(sign | cu2cann_drop_bits(fraction, 126 - static_cast<int>(size >> 23)));
}

inline float cu2cann_float_of_half_bits(uint16_t half_bits) {
    const uint32_t sign = (half_bits & 0x8000u) << 16;
    const uint32_t exponent = (half_bits >> 10) & 0x1fu;
    const uint32_t fraction = half_bits & 0x3ffu;
    if (exponent == 0x1fu) {
        return cu2cann_float_of_bits(sign | 0x7f800000u | (fraction << 13));
    }
    if (exponent == 0) {
        const float size = static_cast<float>(fraction) * 5.9604644775390625e-8f;
        return sign != 0 ? -size : size;
    }
    return cu2cann_float_of_bits(sign | ((exponent + 112u) << 23) | (fraction << 13));
}

inline uint16_t cu2cann_bfloat16_bits(float value) {
    const uint32_t bits = cu2cann_bits_of_float(value);
    const bool is_nan = (bits & 0x7fffffffu) > 0x7f800000u;
    return is_nan ? 0x7fff : static_cast<uint16_t>(cu2cann_drop_bits(bits, 16));
}

// An ordinary C++ compiler gets types of the same layout as the built-in ones.
#ifndef __BISHENG_CCEC__
struct half {
    uint16_t bits;
    half() = default;
    half(float value) : bits(cu2cann_half_bits(value)) {}
    operator float() const { return cu2cann_float_of_half_bits(bits); }
};
struct bfloat16_t {
    uint16_t bits;
    bfloat16_t() = default;
    bfloat16_t(float value) : bits(cu2cann_bfloat16_bits(value)) {}
    operator float() const { return cu2cann_float_of_bits(static_cast<uint32_t>(bits) << 16); }
};
struct alignas(4) half2 {
    half x, y;
};
struct alignas(4) bfloat16x2_t {
    bfloat16_t x, y;
};
#endif

template <typename To, typename From>
inline To cu2cann_host_bits(From value) {
    static_assert(sizeof(To) == 2 && sizeof(From) == 2, "16 bits");
    To result;
    std::memcpy(static_cast<void*>(&result), &value, sizeof result);
    return result;
}

// Kernels have functions of the same names in cu2cann/bits.h; a call takes that of its side.  Where one pass
// of a compiler serves both sides (CU2CANN_ONE_SIDE), those that are read first serve both.
inline half cu2cann_ushort_as_half(uint16_t bits) { return cu2cann_host_bits<half>(bits); }
#if !defined(CU2CANN_ONE_SIDE) || !defined(CU2CANN_HALF_AS_BITS)
#define CU2CANN_HALF_AS_BITS
inline uint16_t cu2cann_half_as_ushort(half value) { return cu2cann_host_bits<uint16_t>(value); }
inline short cu2cann_half_as_short(half value) { return cu2cann_host_bits<short>(value); }
inline half cu2cann_short_as_half(short bits) { return cu2cann_host_bits<half>(bits); }
#endif

inline half cu2cann_float2half(float value) { return cu2cann_ushort_as_half(cu2cann_half_bits(value)); }
inline float cu2cann_half2float(half value) {
    return cu2cann_float_of_half_bits(cu2cann_half_as_ushort(value));
}

// Templates: the vendor documents bfloat16_t in host code inside templates only.
template <typename T>
inline uint16_t cu2cann_bfloat16_as_ushort(T value) {
    return cu2cann_host_bits<uint16_t>(value);
}
template <typename T>
inline short cu2cann_bfloat16_as_short(T value) {
    return cu2cann_host_bits<short>(value);
}
template <typename T = bfloat16_t>
inline T cu2cann_ushort_as_bfloat16(uint16_t bits) {
    return cu2cann_host_bits<T>(bits);
}
template <typename T = bfloat16_t>
inline T cu2cann_short_as_bfloat16(short bits) {
    return cu2cann_host_bits<T>(bits);
}
template <typename T = bfloat16_t>
inline T cu2cann_float2bfloat16(float value) {
    return cu2cann_ushort_as_bfloat16<T>(cu2cann_bfloat16_bits(value));
}
template <typename T>
inline float cu2cann_bfloat162float(T value) {
    return cu2cann_float_of_bits(static_cast<uint32_t>(cu2cann_bfloat16_as_ushort(value)) << 16);
}

// A pair is its low half, then its high half; bytes, since the host may not name the members.
inline half2 cu2cann_halves2half2(half low, half high) {
    const half both[2] = {low, high};
    half2 pair;
    std::memcpy(static_cast<void*>(&pair), both, sizeof pair);
    return pair;
}
inline half cu2cann_part_of(half2 pair, int index) {
    half both[2];
    std::memcpy(static_cast<void*>(both), &pair, sizeof pair);
    return both[index];
}
inline half2 cu2cann_floats2half2_rn(float low, float high) {
    return cu2cann_halves2half2(cu2cann_float2half(low), cu2cann_float2half(high));
}
#if !defined(CU2CANN_ONE_SIDE) || !defined(CU2CANN_HALF_TWICE)
#define CU2CANN_HALF_TWICE
inline half2 cu2cann_half2half2(half value) { return cu2cann_halves2half2(value, value); }
inline half2 cu2cann_float2half2_rn(float value) { return cu2cann_floats2half2_rn(value, value); }
#endif
inline half cu2cann_low2half(half2 pair) { return cu2cann_part_of(pair, 0); }
inline half cu2cann_high2half(half2 pair) { return cu2cann_part_of(pair, 1); }
inline float cu2cann_low2float(half2 pair) { return cu2cann_half2float(cu2cann_part_of(pair, 0)); }
inline float cu2cann_high2float(half2 pair) { return cu2cann_half2float(cu2cann_part_of(pair, 1)); }

// The kernel side of the conversions, for functions that are compiled for both.
#ifdef __BISHENG_CCEC__
#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#ifndef CU2CANN_ONE_SIDE  // One pass of a compiler for host and kernels: the functions above serve both.
__aicore__ inline half cu2cann_float2half(float value) { return __float2half_rn(value); }
__aicore__ inline float cu2cann_half2float(half value) { return __half2float(value); }
__aicore__ inline bfloat16_t cu2cann_float2bfloat16(float value) { return __float2bfloat16_rn(value); }
__aicore__ inline float cu2cann_bfloat162float(bfloat16_t value) { return __bfloat162float(value); }
#endif
#endif

#include "shield_end.h"

#endif  // CU2CANN_HALF_HOST_H
