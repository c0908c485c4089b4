// SPDX-License-Identifier: Apache-2.0
//
// From a double to 16 bits and back, correctly rounded in each direction.
#ifndef CU2CANN_CUDA_NARROW_ROUNDING_H
#define CU2CANN_CUDA_NARROW_ROUNDING_H

#include "../math/integers.h"
#include "../math/rounding.h"

namespace cu2cann_model {

// The format of a 16-bit number: bits of precision with the hidden one, and the exponents of
// the smallest and the largest normal number.
struct HalfFormat {
    static constexpr int precision = 11, least = -14, most = 15;
};
struct BrainFormat {
    static constexpr int precision = 8, least = -126, most = 127;
};

enum class Direction { nearest, zero, up, down };

// Tells whether to go to the next larger magnitude, given what was cut off of it.
inline bool rounds_away(Direction way, bool negative, bool odd, uint64_t rest, uint64_t half_unit) {
    switch (way) {
        case Direction::nearest: return rest > half_unit || (rest == half_unit && odd);
        case Direction::up: return !negative && rest != 0;
        case Direction::down: return negative && rest != 0;
        default: return false;
    }
}

template <typename Format>
inline unsigned short narrowed(double x, Direction way = Direction::nearest) {
    constexpr int stored = Format::precision - 1;
    constexpr unsigned infinity = unsigned(Format::most - Format::least + 2) << stored;
    const auto bits = reinterpret<uint64_t>(x);
    const bool negative = bits >> 63 != 0;
    const unsigned sign = negative ? 0x8000u : 0u;
    const int exponent = int(bits >> 52 & 0x7FF) - 1023;
    const uint64_t fraction = bits & 0xFFFFFFFFFFFFFull;
    if (exponent == 1024) {
        return (unsigned short)(fraction != 0 ? 0x7FFFu : sign | infinity);
    }
    if (exponent == -1023 && fraction == 0) {
        return (unsigned short)sign;
    }
    const uint64_t whole = exponent == -1023 ? fraction : fraction | 1ull << 52;
    const bool normal = exponent >= Format::least;
    int shift = 52 - stored + (normal ? 0 : Format::least - exponent);
    shift = shift > 60 ? 60 : shift;
    uint64_t kept = whole >> shift;
    const uint64_t rest = whole & ((1ull << shift) - 1);
    kept += rounds_away(way, negative, (kept & 1) != 0, rest, 1ull << (shift - 1)) ? 1 : 0;
    // A carry out of the fraction goes into the exponent, as it should.
    const int scale = normal ? exponent - Format::least : 0;
    const uint64_t made = scale > Format::most - Format::least ? infinity : (uint64_t(scale) << stored) + kept;
    if (made >= infinity) {
        const bool stays = way == Direction::zero || (way == Direction::up && negative) || (way == Direction::down && !negative);
        return (unsigned short)(sign | (stays ? infinity - 1 : infinity));
    }
    return (unsigned short)(sign | made);
}

// The usual way, without the detour.
inline unsigned short half_bits(float x) {
    const unsigned bits = reinterpret<unsigned>(x), sign = bits >> 16 & 0x8000u, size = bits & 0x7FFFFFFFu;
    if (size >= 0x477FF000u) {  // Rounds to 65536, or is infinite, or no number.
        return (unsigned short)(size > 0x7F800000u ? 0x7FFFu : sign | 0x7C00u);
    }
    if (size < 0x38800000u) {  // The adder rounds at the last bit of a subnormal half.
        const float aligned = reinterpret<float>(size) + 0.5f;
        return (unsigned short)(sign | (reinterpret<unsigned>(aligned) - 0x3F000000u));
    }
    return (unsigned short)(sign | (size - 0x38000000u + 0xFFFu + (size >> 13 & 1)) >> 13);
}
inline float half_value(unsigned short bits) {
    const unsigned sign = (unsigned)(bits & 0x8000u) << 16, size = bits & 0x7FFFu;
    if (size >= 0x7C00u) {
        return reinterpret<float>(sign | 0x7F800000u | (size & 0x3FFu) << 13);
    }
    if (size < 0x400u) {
        const float small = float(size) * 5.9604644775390625e-8f;
        return sign != 0 ? -small : small;
    }
    return reinterpret<float>(sign | ((size << 13) + 0x38000000u));
}
inline unsigned short brain_bits(float x) {
    const unsigned bits = reinterpret<unsigned>(x);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u) {
        return 0x7FFF;
    }
    return (unsigned short)((bits + 0x7FFFu + (bits >> 16 & 1)) >> 16);
}
inline float brain_value(unsigned short bits) { return reinterpret<float>((unsigned)bits << 16); }

// A 64-bit number as a double that still rounds the same way: the last bit tells of a rest.
template <typename T>
inline double sticky(T x) {
    const bool negative = x < 0;
    unsigned long long size = negative ? 0ull - (unsigned long long)x : (unsigned long long)x;
    if (size >> 53 != 0) {
        size = (size >> 11 | ((size & 0x7FF) != 0 ? 1 : 0)) << 11;
    }
    return negative ? -double(size) : double(size);
}

// a * b + c, which a second rounding still rounds right: the product of two 16-bit numbers is
// exact, and an inexact sum ends in an odd bit.
inline double sticky_fma(double a, double b, double c) {
    const double product = a * b, sum = product + c;
    const double part = sum - product, rest = (product - (sum - part)) + (c - part);
    auto bits = reinterpret<uint64_t>(sum);
    if (rest == 0.0 || rest != rest || (bits & 1) != 0) {
        return sum;
    }
    bits += (rest > 0.0) == (sum > 0.0) ? 1 : -1;
    return reinterpret<double>(bits);
}

}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_NARROW_ROUNDING_H
