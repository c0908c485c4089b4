// SPDX-License-Identifier: Apache-2.0
//
// The element types the Ascend compiler has built in: short vectors, half and bfloat16.
// Sizes and alignments are the device's: three elements take the room of four.
#ifndef CU2CANN_MODEL_ASCEND_TYPES_H
#define CU2CANN_MODEL_ASCEND_TYPES_H

#include <cmath>
#include <cstring>
#include <type_traits>

#include "language.h"

namespace cu2cann_model {

template <typename To, typename From>
constexpr To bits_as(const From& from) {
    static_assert(sizeof(To) == sizeof(From), "the same number of bits");
    return __builtin_bit_cast(To, from);
}

// How a conversion rounds: to nearest even, nearest away, up, down, to zero, to odd.
enum class Rounding { rn, rna, ru, rd, rz, ro };

// Drops the low `count` bits of a magnitude; the sign tells where up and down are.
constexpr uint64_t drop_bits(uint64_t magnitude, int count, bool negative, Rounding how) {
    if (count <= 0) {
        return magnitude << -count;
    }
    if (count > 63) {
        const bool up = magnitude != 0 && ((how == Rounding::ru && !negative) || (how == Rounding::rd && negative));
        return up || (how == Rounding::ro && magnitude != 0) ? 1 : 0;
    }
    const uint64_t kept = magnitude >> count;
    const uint64_t rest = magnitude & ((uint64_t{1} << count) - 1);
    const uint64_t half = uint64_t{1} << (count - 1);
    switch (how) {
        case Rounding::rn: return kept + (rest > half || (rest == half && (kept & 1) != 0) ? 1 : 0);
        case Rounding::rna: return kept + (rest >= half ? 1 : 0);
        case Rounding::ru: return kept + (rest != 0 && !negative ? 1 : 0);
        case Rounding::rd: return kept + (rest != 0 && negative ? 1 : 0);
        case Rounding::rz: return kept;
        case Rounding::ro: return kept | (rest != 0 ? 1 : 0);
    }
    return kept;
}

// A format of 16 bits: how many of them are the exponent's and the fraction's.
template <int Exponent, int Fraction>
struct Format {
    static constexpr int bias = (1 << (Exponent - 1)) - 1;
    static constexpr uint32_t infinity = ((1u << Exponent) - 1) << Fraction;
    static constexpr uint32_t not_a_number = 0x7FFF;

    static constexpr uint16_t from_float(float value, Rounding how = Rounding::rn) {
        const auto bits = bits_as<uint32_t>(value);
        const bool negative = bits >> 31 != 0;
        const uint32_t sign = negative ? 0x8000u : 0;
        const uint32_t magnitude = bits & 0x7FFFFFFFu;
        if (magnitude > 0x7F800000u) {
            return static_cast<uint16_t>(not_a_number);
        }
        if (magnitude == 0x7F800000u) {
            return static_cast<uint16_t>(sign | infinity);
        }
        if (Exponent == 8 && how == Rounding::rn) {  // The upper half of a float, to the nearest, to even.
            return static_cast<uint16_t>(sign | (magnitude + 0x7FFFu + (magnitude >> 16 & 1)) >> 16);
        }
        const int exponent = static_cast<int>(magnitude >> 23);
        const uint32_t fraction = (magnitude & 0x7FFFFFu) | (exponent != 0 ? 0x800000u : 0);
        const int unbiased = (exponent != 0 ? exponent : 1) - 127;
        return static_cast<uint16_t>(sign | place(fraction, unbiased, negative, how));
    }

    static constexpr float to_float(uint16_t given) {
        if (Exponent == 8) {
            return bits_as<float>(static_cast<uint32_t>(given) << 16);
        }
        const uint32_t sign = static_cast<uint32_t>(given & 0x8000u) << 16;
        const uint32_t magnitude = given & 0x7FFFu;
        const uint32_t exponent = magnitude >> Fraction;
        const uint32_t fraction = magnitude & ((1u << Fraction) - 1);
        if (magnitude >= infinity) {
            return bits_as<float>(sign | 0x7F800000u | fraction << (23 - Fraction));
        }
        if (exponent != 0) {
            return bits_as<float>(sign | (exponent - bias + 127) << 23 | fraction << (23 - Fraction));
        }
        const float value = static_cast<float>(fraction) * 0x1p-24f;
        return sign != 0 ? -value : value;
    }

private:
    // `fraction` holds 1.23 bits, or fewer for a subnormal.
    static constexpr uint32_t place(uint64_t fraction, int unbiased, bool negative, Rounding how) {
        const int shift = unbiased < 1 - bias ? 23 - Fraction + (1 - bias - unbiased) : 23 - Fraction;
        const uint64_t kept = drop_bits(fraction, shift, negative, how);
        const uint64_t base = unbiased < 1 - bias ? 0 : static_cast<uint64_t>(unbiased + bias - 1) << Fraction;
        const uint64_t whole = base + kept;
        if (whole < infinity) {
            return static_cast<uint32_t>(whole);
        }
        const bool away = how == Rounding::rn || how == Rounding::rna || how == (negative ? Rounding::rd : Rounding::ru);
        return away ? infinity : infinity - 1;
    }
};

using HalfFormat = Format<5, 10>;
using BfloatFormat = Format<8, 7>;

template <typename T>
using IfArithmetic = std::enable_if_t<std::is_arithmetic<T>::value, int>;

// Arithmetic with another type: floating types win, integers are converted first.
template <typename T, typename Other>
using Mixed = std::conditional_t<std::is_floating_point<Other>::value, Other, T>;

}  // namespace cu2cann_model

#define CU2CANN_MODEL_OPERATOR(T, sign)                                                                       \
    friend constexpr T operator sign(T a, T b) { return T(float(a) sign float(b)); }                          \
    template <typename Other, cu2cann_model::IfArithmetic<Other> = 0>                                         \
    friend constexpr cu2cann_model::Mixed<T, Other> operator sign(T a, Other b) {                             \
        return cu2cann_model::Mixed<T, Other>(a) sign cu2cann_model::Mixed<T, Other>(b);                                                      \
    }                                                                                                         \
    template <typename Other, cu2cann_model::IfArithmetic<Other> = 0>                                         \
    friend constexpr cu2cann_model::Mixed<T, Other> operator sign(Other a, T b) {                             \
        return cu2cann_model::Mixed<T, Other>(a) sign cu2cann_model::Mixed<T, Other>(b);                                                      \
    }                                                                                                         \
    template <typename Other>                                                                                 \
    friend T& operator sign##=(T& a, Other b) {                                                               \
        return a = T(a sign b);                                                                               \
    }

// Written out, so that no other type's operators are as good.
#define CU2CANN_MODEL_COMPARISON(T, sign)                                                                     \
    friend constexpr bool operator sign(T a, T b) { return float(a) sign float(b); }                          \
    template <typename Other, cu2cann_model::IfArithmetic<Other> = 0>                                         \
    friend constexpr bool operator sign(T a, Other b) {                                                       \
        return float(a) sign b;                                                                               \
    }                                                                                                         \
    template <typename Other, cu2cann_model::IfArithmetic<Other> = 0>                                         \
    friend constexpr bool operator sign(Other a, T b) {                                                       \
        return a sign float(b);                                                                               \
    }

#define CU2CANN_MODEL_SIXTEEN(T, Kind)                                                                        \
    struct T {                                                                                                \
        uint16_t cu2cann_model_bits;                                                                          \
        T() = default;                                                                                        \
        constexpr T(float value) : cu2cann_model_bits(cu2cann_model::Kind::from_float(value)) {}              \
        template <typename Other, cu2cann_model::IfArithmetic<Other> = 0>                                     \
        constexpr T(Other value) : T(static_cast<float>(value)) {}                                            \
        constexpr operator float() const { return cu2cann_model::Kind::to_float(cu2cann_model_bits); }        \
        CU2CANN_MODEL_OPERATOR(T, +)                                                                          \
        CU2CANN_MODEL_OPERATOR(T, -)                                                                          \
        CU2CANN_MODEL_OPERATOR(T, *)                                                                          \
        CU2CANN_MODEL_OPERATOR(T, /)                                                                          \
        CU2CANN_MODEL_COMPARISON(T, ==)                                                                       \
        CU2CANN_MODEL_COMPARISON(T, !=)                                                                       \
        CU2CANN_MODEL_COMPARISON(T, <)                                                                        \
        CU2CANN_MODEL_COMPARISON(T, <=)                                                                       \
        CU2CANN_MODEL_COMPARISON(T, >)                                                                        \
        CU2CANN_MODEL_COMPARISON(T, >=)                                                                       \
        constexpr T operator-() const { return cu2cann_model::bits_as<T>(uint16_t(cu2cann_model_bits ^ 0x8000)); } \
        constexpr T operator+() const { return *this; }                                                       \
        T& operator++() { return *this = *this + T(1.0f); }                                                   \
        T& operator--() { return *this = *this - T(1.0f); }                                                   \
        T operator++(int) { T old = *this; ++*this; return old; }                                             \
        T operator--(int) { T old = *this; --*this; return old; }                                             \
    };

CU2CANN_MODEL_SIXTEEN(half, HalfFormat)
CU2CANN_MODEL_SIXTEEN(bfloat16_t, BfloatFormat)
#undef CU2CANN_MODEL_SIXTEEN
#undef CU2CANN_MODEL_OPERATOR
#undef CU2CANN_MODEL_COMPARISON

#define CU2CANN_MODEL_PAIR_OPERATOR(Pair, sign)                                                               \
    friend Pair operator sign(Pair a, Pair b) { return {a.x sign b.x, a.y sign b.y}; }                        \
    friend Pair& operator sign##=(Pair& a, Pair b) { return a = a sign b; }

#define CU2CANN_MODEL_PAIR(T, Pair)                                                                           \
    struct alignas(4) Pair {                                                                                  \
        T x, y;                                                                                               \
        CU2CANN_MODEL_PAIR_OPERATOR(Pair, +)                                                                  \
        CU2CANN_MODEL_PAIR_OPERATOR(Pair, -)                                                                  \
        CU2CANN_MODEL_PAIR_OPERATOR(Pair, *)                                                                  \
        CU2CANN_MODEL_PAIR_OPERATOR(Pair, /)                                                                  \
        friend Pair operator-(Pair a) { return {-a.x, -a.y}; }                                                \
        Pair& operator++() { return *this = {x + T(1.0f), y + T(1.0f)}; }                                     \
        Pair& operator--() { return *this = {x - T(1.0f), y - T(1.0f)}; }                                     \
        Pair operator++(int) { Pair old = *this; ++*this; return old; }                                       \
        Pair operator--(int) { Pair old = *this; --*this; return old; }                                       \
    };

CU2CANN_MODEL_PAIR(half, half2)
CU2CANN_MODEL_PAIR(bfloat16_t, bfloat16x2_t)
#undef CU2CANN_MODEL_PAIR
#undef CU2CANN_MODEL_PAIR_OPERATOR

#define CU2CANN_MODEL_VECTORS(T, name)                                                                        \
    struct alignas(2 * sizeof(T)) name##2 { T x, y; };                                                        \
    struct alignas(4 * sizeof(T)) name##3 { T x, y, z; };                                                     \
    struct alignas(4 * sizeof(T)) name##4 { T x, y, z, w; };

CU2CANN_MODEL_VECTORS(signed char, char)
CU2CANN_MODEL_VECTORS(unsigned char, uchar)
CU2CANN_MODEL_VECTORS(short, short)
CU2CANN_MODEL_VECTORS(unsigned short, ushort)
CU2CANN_MODEL_VECTORS(int, int)
CU2CANN_MODEL_VECTORS(unsigned int, uint)
CU2CANN_MODEL_VECTORS(long, long)
CU2CANN_MODEL_VECTORS(unsigned long, ulong)
CU2CANN_MODEL_VECTORS(long long, longlong)
CU2CANN_MODEL_VECTORS(unsigned long long, ulonglong)
CU2CANN_MODEL_VECTORS(float, float)
#undef CU2CANN_MODEL_VECTORS

#define CU2CANN_MODEL_STORED(T, name) struct name { T cu2cann_model_bits; };
CU2CANN_MODEL_STORED(uint8_t, hifloat8_t)
CU2CANN_MODEL_STORED(uint8_t, float8_e4m3_t)
CU2CANN_MODEL_STORED(uint8_t, float8_e5m2_t)
CU2CANN_MODEL_STORED(uint8_t, float4_e2m1x2_t)
CU2CANN_MODEL_STORED(uint8_t, float4_e1m2x2_t)
CU2CANN_MODEL_STORED(uint16_t, hifloat8x2_t)
CU2CANN_MODEL_STORED(uint16_t, float8_e4m3x2_t)
CU2CANN_MODEL_STORED(uint16_t, float8_e5m2x2_t)
#undef CU2CANN_MODEL_STORED

#endif  // CU2CANN_MODEL_ASCEND_TYPES_H
