// SPDX-License-Identifier: Apache-2.0
//
// Double precision in software, for SIMT kernels of processors whose device code has no `double`.
//
// `cu2cann_double` holds the bits of an IEEE 754 binary64 number: a host buffer of `double` and a
// device buffer of `cu2cann_double` are the same bytes.  + - * / sqrt fma fmod remainder and all
// conversions are correctly rounded, with subnormals, signed zeros, infinities and NaN.
//
// How it mixes with other types
//   - A number on either side of an operator is widened first, as in C++: `1 / a`, `f + a`.
//   - It converts implicitly to every arithmetic type, as `double` does: `float f = a; int i = a;`.
//   - So `condition ? a : 0` can convert either way and does not compile: write
//     `condition ? a : cu2cann_double(0)`.  The same holds for calls of overloaded functions that
//     take no cu2cann_double, such as `max(a, 1)`: cast, or call the function of double_math.h.
//   - Constants are written as bits: `cu2cann_double::from_bits(0x3ff8000000000000ull)` is 1.5.
//   - The conversions from and to `double` move its bits and compute nothing.  Define
//     CU2CANN_NO_HOST_DOUBLE to take them out.
//   - With CU2CANN_NATIVE_DOUBLE, for machines that have one, + - * / sqrt fma use the machine's
//     double, to the same bits.
//   - `cu2cann_device_type<T>` is T with cu2cann_double in the place of `double`: a name of the
//     program's own for double, a pointer to it, an array of it.  Any other type stays as it is.
//   - `cu2cann_at(x)` is the variable x itself, seen as cu2cann_double if it is a `double`: so the
//     members of a struct that the host fills are read and written in a kernel.
//   - Out of range conversions to integers give the nearest limit, NaN gives the lowest `int` and
//     `long long`, 0x80000000 and 0x8000000000000000 as unsigned, as on a CUDA device.
#ifndef CU2CANN_DOUBLE_H
#define CU2CANN_DOUBLE_H

#include <stdint.h>

// The language of device code is there when its compiler, or a model of it, says so.
#if defined(__NPU_COMPILER_INTERNAL_PURE_SIMT__) || defined(__NPU_ARCH__) || \
    (defined(__aicore__) && defined(__host__))
#include "simt_api/asc_simt.h"
#define CU2CANN_SIMT 1
#define CU2CANN_BOTH __host__ __aicore__
#define CU2CANN_HOST __host__
#define CU2CANN_DEVICE __aicore__
#else
#define CU2CANN_BOTH
#define CU2CANN_HOST
#define CU2CANN_DEVICE
#endif

#include "shield_begin.h"

// Conversions of float are constant expressions where the compiler can do it.
#define CU2CANN_BIT_CAST 0
#define CU2CANN_FLOAT_CONSTANT
#if defined(__has_builtin)
#if __has_builtin(__builtin_bit_cast)
#undef CU2CANN_BIT_CAST
#define CU2CANN_BIT_CAST 1
#undef CU2CANN_FLOAT_CONSTANT
#define CU2CANN_FLOAT_CONSTANT constexpr
#endif
#endif

class cu2cann_double;

namespace cu2cann_double_detail {

enum rounding { to_nearest, toward_zero, upward, downward };

constexpr uint64_t sign_bit = 0x8000000000000000ull;
constexpr uint64_t magnitude_bits = 0x7fffffffffffffffull;
constexpr uint64_t infinity_bits = 0x7ff0000000000000ull;
constexpr uint64_t quiet_bit = 0x0008000000000000ull;
constexpr uint64_t nan_bits = 0x7ff8000000000000ull;
constexpr uint64_t fraction_bits = 0x000fffffffffffffull;
constexpr uint64_t implicit_bit = 0x0010000000000000ull;
constexpr int exponent_bias = 1023;
constexpr int special_exponent = 0x7ff;

// ---- integer primitives ---------------------------------------------------------------------

// The upper 64 bits of the 128-bit product.
CU2CANN_BOTH constexpr inline uint64_t multiply_high(uint64_t a, uint64_t b) {
#if CU2CANN_NATIVE_DOUBLE
    return static_cast<uint64_t>((static_cast<unsigned __int128>(a) * b) >> 64);
#else
    const uint64_t a_low = a & 0xffffffffu, a_high = a >> 32;
    const uint64_t b_low = b & 0xffffffffu, b_high = b >> 32;
    const uint64_t cross = a_high * b_low + ((a_low * b_low) >> 32);
    const uint64_t middle = a_low * b_high + (cross & 0xffffffffu);
    return a_high * b_high + (cross >> 32) + (middle >> 32);
#endif
}

// The number of zero bits above the highest set bit; the argument is never zero.  The compiler's
// own function: it is a constant expression, and the same in both passes.
CU2CANN_BOTH constexpr inline int leading_zeros(uint64_t value) {
    return __builtin_clzll(static_cast<unsigned long long>(value));
}

// value >> count for 0 <= count, where the lowest bit also tells whether a bit was lost.
CU2CANN_BOTH constexpr inline uint64_t shift_right_sticky(uint64_t value, int count) {
    const int clamped = count < 63 ? count : 63;
    const uint64_t lost = value & ((uint64_t(1) << clamped) - 1);
    return (value >> clamped) | (lost != 0 ? 1 : 0);
}

struct wide_word {
    uint64_t high;
    uint64_t low;
};

CU2CANN_BOTH constexpr inline wide_word multiply(uint64_t a, uint64_t b) {
    return wide_word{multiply_high(a, b), a * b};
}

CU2CANN_BOTH constexpr inline wide_word add(wide_word a, wide_word b) {
    const uint64_t low = a.low + b.low;
    return wide_word{a.high + b.high + (low < a.low ? 1 : 0), low};
}

CU2CANN_BOTH constexpr inline wide_word subtract(wide_word a, wide_word b) {
    return wide_word{a.high - b.high - (a.low < b.low ? 1 : 0), a.low - b.low};
}

CU2CANN_BOTH constexpr inline wide_word shift_right_sticky(wide_word value, int count) {
    if (count >= 64) {
        const uint64_t sticky = value.low != 0 ? 1 : 0;
        return wide_word{0, shift_right_sticky(value.high, count - 64) | sticky};
    }
    if (count == 0) {
        return value;
    }
    const uint64_t lost = value.low << (64 - count);
    const uint64_t low = (value.low >> count) | (value.high << (64 - count));
    return wide_word{value.high >> count, low | (lost != 0 ? 1 : 0)};
}

// ---- taking apart and putting together ------------------------------------------------------

CU2CANN_BOTH constexpr inline int exponent_of(uint64_t bits) {
    return static_cast<int>(bits >> 52) & special_exponent;
}

CU2CANN_BOTH constexpr inline bool is_nan(uint64_t bits) {
    return (bits & magnitude_bits) > infinity_bits;
}

// A finite number that is not zero: significand in [2^52, 2^53) and biased exponent.
struct parts {
    uint64_t significand;
    int exponent;
};

CU2CANN_BOTH constexpr inline parts take_apart(uint64_t bits) {
    const int exponent = exponent_of(bits);
    const uint64_t fraction = bits & fraction_bits;
    if (exponent != 0) {
        return parts{fraction | implicit_bit, exponent};
    }
    const int shift = leading_zeros(fraction | 1) - 11;
    return parts{fraction << shift, 1 - shift};
}

// Whether to add one to the kept part; `rest` is what is cut off, `half` its middle value.
template <rounding Mode>
CU2CANN_BOTH constexpr inline bool rounds_up(bool negative, uint64_t kept, uint64_t rest,
                                             uint64_t half) {
    return Mode == to_nearest ? rest + (kept & 1) > half
           : Mode == upward   ? rest != 0 && !negative
           : Mode == downward ? rest != 0 && negative
                              : false;
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline bool overflows_to_infinity(bool negative) {
    return Mode == to_nearest || (Mode == upward && !negative) || (Mode == downward && negative);
}

// Rounds significand * 2^(exponent - 1086); the highest bit of the significand is set, its lowest
// bit is sticky.
template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t round_and_pack(uint64_t sign, int exponent,
                                                      uint64_t significand) {
    if (exponent < 1) {
        significand = shift_right_sticky(significand, 1 - exponent);
        exponent = 1;
    }
    if (exponent >= special_exponent) {
        return sign | (overflows_to_infinity<Mode>(sign != 0) ? infinity_bits : infinity_bits - 1);
    }
    const uint64_t kept = significand >> 11;
    const uint64_t carry = rounds_up<Mode>(sign != 0, kept, significand & 0x7ff, 0x400) ? 1 : 0;
    return sign | ((static_cast<uint64_t>(exponent - 1) << 52) + kept + carry);
}

CU2CANN_BOTH constexpr inline uint64_t pick_nan(uint64_t a, uint64_t b) {
    return (is_nan(a) ? a : b) | quiet_bit;
}

// ---- the machine's own double ---------------------------------------------------------------

#if CU2CANN_NATIVE_DOUBLE
inline double number_of(uint64_t bits) { return __builtin_bit_cast(double, bits); }
inline uint64_t bits_of(double value) { return __builtin_bit_cast(uint64_t, value); }

// Leaves a function with a result computed natively, unless that is a NaN, whose bits differ.
#define CU2CANN_NATIVELY(expression)                                      \
    if (Mode == to_nearest && !__builtin_is_constant_evaluated()) {       \
        const uint64_t native = bits_of(expression);                      \
        if (!is_nan(native)) {                                            \
            return native;                                                \
        }                                                                 \
    }
#else
#define CU2CANN_NATIVELY(expression)
#endif

// ---- addition -------------------------------------------------------------------------------

CU2CANN_BOTH constexpr inline uint64_t add_special(uint64_t a, uint64_t b) {
    if (is_nan(a) || is_nan(b)) {
        return pick_nan(a, b);
    }
    if ((a & magnitude_bits) == (b & magnitude_bits)) {
        return a == b ? a : nan_bits;
    }
    return (a & magnitude_bits) == infinity_bits ? a : b;
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t add_bits(uint64_t a, uint64_t b) {
    CU2CANN_NATIVELY(number_of(a) + number_of(b))
    const bool ordered = (a & magnitude_bits) >= (b & magnitude_bits);
    const uint64_t large = ordered ? a : b;
    const uint64_t small = ordered ? b : a;
    const int large_exponent = exponent_of(large);
    const int small_exponent = exponent_of(small);
    if (large_exponent == special_exponent) {
        return add_special(a, b);
    }
    const uint64_t x = ((large & fraction_bits) | (large_exponent != 0 ? implicit_bit : 0)) << 10;
    const uint64_t y = ((small & fraction_bits) | (small_exponent != 0 ? implicit_bit : 0)) << 10;
    const int exponent = large_exponent + (large_exponent == 0 ? 1 : 0);
    const int distance = exponent - small_exponent - (small_exponent == 0 ? 1 : 0);
    const uint64_t aligned = shift_right_sticky(y, distance);
    const uint64_t sum = ((a ^ b) & sign_bit) != 0 ? x - aligned : x + aligned;
    if (sum == 0) {
        const uint64_t sign = Mode == downward ? a | b : a & b;
        return sign & sign_bit;
    }
    const int shift = leading_zeros(sum);
    return round_and_pack<Mode>(large & sign_bit, exponent + 1 - shift, sum << shift);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t subtract_bits(uint64_t a, uint64_t b) {
    return add_bits<Mode>(a, is_nan(b) ? b : b ^ sign_bit);
}

// ---- multiplication -------------------------------------------------------------------------

CU2CANN_BOTH constexpr inline uint64_t multiply_special(uint64_t a, uint64_t b) {
    const uint64_t sign = (a ^ b) & sign_bit;
    const uint64_t x = a & magnitude_bits, y = b & magnitude_bits;
    if (x > infinity_bits || y > infinity_bits) {
        return pick_nan(a, b);
    }
    if (x == infinity_bits || y == infinity_bits) {
        return x == 0 || y == 0 ? nan_bits : sign | infinity_bits;
    }
    return sign;
}

// Whether a number is zero, infinite or NaN, so that it has no significand to work with.
CU2CANN_BOTH constexpr inline bool is_special(uint64_t bits) {
    return (bits & magnitude_bits) - 1 >= infinity_bits - 1;
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t multiply_bits(uint64_t a, uint64_t b) {
    CU2CANN_NATIVELY(number_of(a) * number_of(b))
    if (is_special(a) || is_special(b)) {
        return multiply_special(a, b);
    }
    const parts x = take_apart(a), y = take_apart(b);
    const wide_word product = multiply(x.significand << 10, y.significand << 11);
    const uint64_t sticky = product.high | (product.low != 0 ? 1 : 0);
    const int shift = 2 - static_cast<int>(product.high >> 62);
    const int exponent = x.exponent + y.exponent - exponent_bias + 2 - shift;
    return round_and_pack<Mode>((a ^ b) & sign_bit, exponent, sticky << shift);
}

// ---- division -------------------------------------------------------------------------------

// 2^63 / upper with 31 bits behind the point, never too large, at most 2^-28.5 of it too small;
// the highest bit of `upper` is set, and it may stand for a number up to 1 larger.
CU2CANN_BOTH constexpr inline uint32_t reciprocal(uint32_t upper) {
    // 48/17 - 32/17 d, then three steps of Newton's method.
    uint32_t estimate = 0x69696969u - static_cast<uint32_t>((uint64_t(0xf0f0f0f1u) * upper) >> 32);
    for (int step = 0; step < 3; ++step) {
        const uint32_t product = static_cast<uint32_t>((uint64_t(estimate) * upper) >> 32);
        estimate = static_cast<uint32_t>((uint64_t(estimate) * uint32_t(~product)) >> 31);
    }
    return estimate - 3;
}

CU2CANN_BOTH constexpr inline uint64_t divide_special(uint64_t a, uint64_t b) {
    const uint64_t sign = (a ^ b) & sign_bit;
    const uint64_t x = a & magnitude_bits, y = b & magnitude_bits;
    if (x > infinity_bits || y > infinity_bits) {
        return pick_nan(a, b);
    }
    if (x == y) {
        return nan_bits;  // Both zero or both infinite: other numbers are not special.
    }
    return x == infinity_bits || y == 0 ? sign | infinity_bits : sign;
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t divide_bits(uint64_t a, uint64_t b) {
    CU2CANN_NATIVELY(number_of(a) / number_of(b))
    if (is_special(a) || is_special(b)) {
        return divide_special(a, b);
    }
    const parts x = take_apart(a), y = take_apart(b);
    const uint64_t inverse = reciprocal(static_cast<uint32_t>(y.significand >> 21));
    // Two digits of 28 and 26 bits; each is at most 2 too small, and remainders are exact mod 2^64.
    const uint64_t first = ((x.significand >> 21) * inverse) >> 35;
    const uint64_t rest = (x.significand << 28) - first * y.significand;
    const uint64_t second = ((rest >> 23) * inverse) >> 35;
    uint64_t remainder = (rest << 26) - second * y.significand;
    uint64_t quotient = (first << 26) + second;
    for (int step = 0; step < 2; ++step) {
        const bool short_by_one = remainder >= y.significand;
        quotient += short_by_one ? 1 : 0;
        remainder -= short_by_one ? y.significand : 0;
    }
    const uint64_t sticky = (quotient << 9) | (remainder != 0 ? 1 : 0);
    const int shift = 1 - static_cast<int>(sticky >> 63);
    return round_and_pack<Mode>((a ^ b) & sign_bit, x.exponent - y.exponent + exponent_bias - shift,
                                sticky << shift);
}

// ---- remainders -----------------------------------------------------------------------------

struct division_rest {
    uint64_t remainder;  // of the significands, on the scale of the divisor
    bool odd;            // the lowest bit of the integer quotient
};

CU2CANN_BOTH constexpr inline division_rest divide_with_rest(parts x, parts y) {
    int distance = x.exponent - y.exponent;
    bool odd = x.significand >= y.significand;
    uint64_t remainder = x.significand - (odd ? y.significand : 0);
    const uint64_t inverse = reciprocal(static_cast<uint32_t>(y.significand >> 21));
    while (distance > 0) {
        const int digits = distance < 26 ? distance : 26;
        uint64_t quotient = ((remainder >> 21) * inverse) >> (63 - digits);
        remainder = (remainder << digits) - quotient * y.significand;
        for (int step = 0; step < 3; ++step) {
            const bool short_by_one = remainder >= y.significand;
            quotient += short_by_one ? 1 : 0;
            remainder -= short_by_one ? y.significand : 0;
        }
        odd = (quotient & 1) != 0;
        distance -= digits;
    }
    return division_rest{remainder, odd};
}

// A 64-bit integer times 2^(exponent - 1075), exactly representable.
CU2CANN_BOTH constexpr inline uint64_t pack_exact(uint64_t sign, int exponent, uint64_t value) {
    if (value == 0) {
        return sign;
    }
    const int shift = leading_zeros(value);
    return round_and_pack<to_nearest>(sign, exponent + 11 - shift, value << shift);
}

CU2CANN_BOTH constexpr inline uint64_t modulo_special(uint64_t a, uint64_t b) {
    if (is_nan(a) || is_nan(b)) {
        return pick_nan(a, b);
    }
    return (a & magnitude_bits) == infinity_bits || (b & magnitude_bits) == 0 ? nan_bits : a;
}

CU2CANN_BOTH constexpr inline uint64_t fmod_bits(uint64_t a, uint64_t b) {
    if (is_special(a) || is_special(b)) {
        return modulo_special(a, b);
    }
    if ((a & magnitude_bits) < (b & magnitude_bits)) {
        return a;
    }
    const parts x = take_apart(a), y = take_apart(b);
    return pack_exact(a & sign_bit, y.exponent, divide_with_rest(x, y).remainder);
}

CU2CANN_BOTH constexpr inline uint64_t remainder_bits(uint64_t a, uint64_t b) {
    if (is_special(a) || is_special(b)) {
        return modulo_special(a, b);
    }
    const parts x = take_apart(a), y = take_apart(b);
    if (x.exponent < y.exponent - 1) {
        return a;
    }
    // On the scale of half the divisor, so that an exponent one below it needs no special case.
    const bool below = x.exponent < y.exponent;
    const division_rest rest = below ? division_rest{x.significand, false} : divide_with_rest(x, y);
    const uint64_t doubled = below ? rest.remainder : rest.remainder << 1;
    const uint64_t divisor = y.significand << 1;
    const bool past_half = doubled > y.significand || (doubled == y.significand && rest.odd);
    const uint64_t sign = (a ^ (past_half ? sign_bit : 0)) & sign_bit;
    return pack_exact(doubled == 0 ? a & sign_bit : sign, y.exponent - 1,
                      past_half ? divisor - doubled : doubled);
}

// ---- square root ----------------------------------------------------------------------------

// 2 / sqrt(upper / 2^30) with 31 bits behind the point for upper in [2^30, 2^32), at most 2^-28 too
// small.
CU2CANN_BOTH constexpr inline uint32_t reciprocal_root(uint32_t upper) {
    // A polynomial of degree 4 (28 bits behind the point), then two steps of Newton's method.
    const uint64_t f = upper;
    uint32_t sum = 0xbf9330c4u - static_cast<uint32_t>((f * 0x3cdef417u) >> 32);
    sum = 0xea85d95eu - static_cast<uint32_t>((f * sum) >> 32);
    sum = 0x8fc0dedfu - static_cast<uint32_t>((f * sum) >> 32);
    sum = 0x37f7eec4u - static_cast<uint32_t>((f * sum) >> 32);
    uint32_t estimate = sum >= 0x1fffffffu ? 0xfffffff8u : sum << 3;
    for (int step = 0; step < 2; ++step) {
        const uint32_t square = static_cast<uint32_t>((uint64_t(estimate) * estimate) >> 32);
        const uint32_t product = static_cast<uint32_t>((f * square) >> 32);
        const uint64_t next = (uint64_t(estimate) * (0xc0000000u - product)) >> 31;
        estimate = next > 0xffffffffu ? 0xffffffffu : static_cast<uint32_t>(next);
    }
    return estimate - 4;
}

CU2CANN_BOTH constexpr inline uint64_t square_root_special(uint64_t bits) {
    if (is_nan(bits)) {
        return bits | quiet_bit;
    }
    return (bits & magnitude_bits) == 0 || bits == infinity_bits ? bits : nan_bits;
}

struct root_and_rest {
    uint64_t root;  // floor(sqrt(significand * 2^54)), in [2^53, 2^54)
    uint64_t rest;  // significand * 2^54 - root^2
};

// The significand is in [2^52, 2^54).
CU2CANN_BOTH constexpr inline root_and_rest square_root(uint64_t significand) {
    const uint64_t upper = significand >> 22;
    const uint64_t inverse = reciprocal_root(static_cast<uint32_t>(upper));
    const uint64_t first = (upper * inverse) >> 35;
    const uint64_t rest = (significand << 2) - first * first;
    const uint64_t second = (rest * inverse) >> 34;
    uint64_t root = (first << 26) + second;
    // Exact mod 2^64, and small: the sign is right.
    int64_t remainder = static_cast<int64_t>((significand << 54) - root * root);
    for (int step = 0; step < 2; ++step) {
        const bool too_large = remainder < 0;
        root -= too_large ? 1 : 0;
        remainder += too_large ? static_cast<int64_t>(2 * root + 1) : 0;
    }
    for (int step = 0; step < 2; ++step) {
        const bool too_small = remainder > static_cast<int64_t>(2 * root);
        remainder -= too_small ? static_cast<int64_t>(2 * root + 1) : 0;
        root += too_small ? 1 : 0;
    }
    return root_and_rest{root, static_cast<uint64_t>(remainder)};
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t square_root_bits(uint64_t bits) {
    CU2CANN_NATIVELY(__builtin_sqrt(number_of(bits)))
    if (is_special(bits) || (bits & sign_bit) != 0) {
        return square_root_special(bits);
    }
    const parts x = take_apart(bits);
    const int odd = (x.exponent - exponent_bias) & 1;
    const root_and_rest result = square_root(x.significand << odd);
    const int exponent = (x.exponent - exponent_bias - odd) / 2 + exponent_bias;
    return round_and_pack<Mode>(0, exponent, (result.root << 10) | (result.rest != 0 ? 1 : 0));
}

// ---- fused multiply-add ---------------------------------------------------------------------

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t fused_special(uint64_t a, uint64_t b, uint64_t c) {
    const bool finite_product =
        exponent_of(a) != special_exponent && exponent_of(b) != special_exponent;
    if (finite_product && exponent_of(c) == special_exponent) {
        return is_nan(c) ? c | quiet_bit : c;
    }
    const bool zero_product =
        finite_product && ((a & magnitude_bits) == 0 || (b & magnitude_bits) == 0);
    const uint64_t product = multiply_bits<Mode>(a, b);
    return finite_product && !zero_product ? product : add_bits<Mode>(product, c);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t round_wide(uint64_t sign, int exponent, wide_word value) {
    const bool high_empty = value.high == 0;
    const uint64_t high = high_empty ? value.low : value.high;
    const uint64_t low = high_empty ? 0 : value.low;
    const int shift = leading_zeros(high);
    const uint64_t top = (high << shift) | (shift != 0 ? low >> (64 - shift) : 0);
    const uint64_t sticky = (low << shift) != 0 ? 1 : 0;
    return round_and_pack<Mode>(sign, exponent - shift - (high_empty ? 64 : 0), top | sticky);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t fused_bits(uint64_t a, uint64_t b, uint64_t c) {
    CU2CANN_NATIVELY(__builtin_fma(number_of(a), number_of(b), number_of(c)))
    if (is_special(a) || is_special(b) || is_special(c)) {
        return fused_special<Mode>(a, b, c);
    }
    const parts x = take_apart(a), y = take_apart(b), z = take_apart(c);
    const uint64_t product_sign = (a ^ b) & sign_bit;
    const uint64_t addend_sign = c & sign_bit;
    wide_word product = multiply(x.significand << 10, y.significand << 10);
    wide_word addend{z.significand << 8, 0};
    const int product_exponent = x.exponent + y.exponent - exponent_bias;
    const int distance = product_exponent - z.exponent;
    product = shift_right_sticky(product, distance < 0 ? -distance : 0);
    addend = shift_right_sticky(addend, distance > 0 ? distance : 0);
    const int exponent = distance > 0 ? product_exponent : z.exponent;
    if (product_sign == addend_sign) {
        return round_wide<Mode>(product_sign, exponent + 3, add(product, addend));
    }
    const wide_word difference = subtract(product, addend);
    if ((difference.high | difference.low) == 0) {
        return Mode == downward ? sign_bit : 0;
    }
    const bool borrowed = (difference.high >> 63) != 0;
    const wide_word result = borrowed ? subtract(wide_word{0, 0}, difference) : difference;
    return round_wide<Mode>(borrowed ? addend_sign : product_sign, exponent + 3, result);
}

#undef CU2CANN_NATIVELY

// ---- comparison -----------------------------------------------------------------------------

CU2CANN_BOTH constexpr inline bool unordered(uint64_t a, uint64_t b) {
    return is_nan(a) || is_nan(b);
}

CU2CANN_BOTH constexpr inline bool equal_bits(uint64_t a, uint64_t b) {
    return (a == b || ((a | b) & magnitude_bits) == 0) && !unordered(a, b);
}

// Ascending with the number, for numbers that are not NaN; -0 and +0 are equal.
CU2CANN_BOTH constexpr inline int64_t order_key(uint64_t bits) {
    const int64_t magnitude = static_cast<int64_t>(bits & magnitude_bits);
    return (bits & sign_bit) != 0 ? -magnitude : magnitude;
}

CU2CANN_BOTH constexpr inline bool less_bits(uint64_t a, uint64_t b) {
    return order_key(a) < order_key(b) && !unordered(a, b);
}

CU2CANN_BOTH constexpr inline bool less_or_equal_bits(uint64_t a, uint64_t b) {
    return order_key(a) <= order_key(b) && !unordered(a, b);
}

// ---- conversions ----------------------------------------------------------------------------

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t from_magnitude(uint64_t sign, uint64_t magnitude) {
    if (magnitude == 0) {
        return 0;
    }
    const int shift = leading_zeros(magnitude);
    return round_and_pack<Mode>(sign, exponent_bias + 63 - shift, magnitude << shift);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t from_signed(int64_t value) {
    const uint64_t bits = static_cast<uint64_t>(value);
    return value < 0 ? from_magnitude<Mode>(sign_bit, 0 - bits) : from_magnitude<Mode>(0, bits);
}

// The magnitude rounded to an integer; the largest integer when it does not fit in 64 bits.
template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t integer_magnitude(uint64_t bits) {
    const int shift = exponent_bias + 52 - exponent_of(bits);
    const uint64_t significand =
        (bits & fraction_bits) | (exponent_of(bits) != 0 ? implicit_bit : 0);
    if (shift <= 0) {
        return shift < -11 ? ~uint64_t(0) : significand << -shift;
    }
    const uint64_t scaled = shift_right_sticky(significand << 2, shift < 60 ? shift : 60);
    const bool carry = rounds_up<Mode>((bits & sign_bit) != 0, scaled >> 2, scaled & 3, 2);
    return (scaled >> 2) + (carry ? 1 : 0);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline int64_t to_signed(uint64_t bits, int width) {
    const uint64_t limit = uint64_t(1) << (width - 1);
    const uint64_t magnitude = integer_magnitude<Mode>(bits);
    if ((bits & sign_bit) != 0 || is_nan(bits)) {
        return static_cast<int64_t>(0 - (magnitude < limit && !is_nan(bits) ? magnitude : limit));
    }
    return static_cast<int64_t>(magnitude < limit ? magnitude : limit - 1);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint64_t to_unsigned(uint64_t bits, int width) {
    if (is_nan(bits)) {
        return uint64_t(1) << (width - 1);
    }
    const uint64_t limit = ~uint64_t(0) >> (64 - width);
    const uint64_t magnitude = (bits & sign_bit) != 0 ? 0 : integer_magnitude<Mode>(bits);
    return magnitude < limit ? magnitude : limit;
}

#if CU2CANN_BIT_CAST
CU2CANN_BOTH constexpr inline uint32_t float_to_bits(float value) {
    return __builtin_bit_cast(uint32_t, value);
}
CU2CANN_BOTH constexpr inline float bits_to_float(uint32_t bits) {
    return __builtin_bit_cast(float, bits);
}
#else
union float_and_bits {
    float value;
    uint32_t bits;
};
CU2CANN_BOTH inline uint32_t float_to_bits(float value) {
    float_and_bits both;
    both.value = value;
    return both.bits;
}
CU2CANN_BOTH inline float bits_to_float(uint32_t bits) {
    float_and_bits both;
    both.bits = bits;
    return both.value;
}
#endif

CU2CANN_BOTH constexpr inline uint64_t widen(uint32_t bits) {
    const uint64_t sign = uint64_t(bits & 0x80000000u) << 32;
    const uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude >= 0x7f800000u) {
        const uint64_t payload = uint64_t(magnitude & 0x007fffffu) << 29;
        return sign | infinity_bits | payload | (payload != 0 ? quiet_bit : 0);
    }
    if (magnitude >= 0x00800000u) {
        return sign | ((uint64_t(magnitude) << 29) + (uint64_t(exponent_bias - 127) << 52));
    }
    return pack_exact(sign, exponent_bias + 52 - 149, magnitude);
}

template <rounding Mode>
CU2CANN_BOTH constexpr inline uint32_t narrow(uint64_t bits) {
    const uint32_t sign = static_cast<uint32_t>(bits >> 32) & 0x80000000u;
    const uint64_t magnitude = bits & magnitude_bits;
    if (magnitude >= infinity_bits) {
        const uint32_t payload = static_cast<uint32_t>(magnitude >> 29) & 0x007fffffu;
        return sign | 0x7f800000u | (magnitude > infinity_bits ? payload | 0x00400000u : 0u);
    }
    int exponent = exponent_of(bits) - (exponent_bias - 127);
    uint64_t significand = ((bits & fraction_bits) | (exponent_of(bits) != 0 ? implicit_bit : 0))
                           << 10;
    significand = shift_right_sticky(significand, exponent < 1 ? 1 - exponent : 0);
    exponent = exponent < 1 ? 1 : exponent;
    if (exponent >= 0xff) {
        return sign | (overflows_to_infinity<Mode>(sign != 0) ? 0x7f800000u : 0x7f7fffffu);
    }
    const uint64_t kept = significand >> 39, half = uint64_t(1) << 38;
    const bool carry = rounds_up<Mode>(sign != 0, kept, significand & (2 * half - 1), half);
    const uint32_t packed =
        (static_cast<uint32_t>(exponent - 1) << 23) + static_cast<uint32_t>(kept);
    return sign | (packed + (carry ? 1u : 0u));
}

// The float to round further: toward zero, with the lowest bit set when anything was lost.
CU2CANN_BOTH constexpr inline uint32_t narrow_to_odd(uint64_t bits) {
    const uint32_t truncated = narrow<toward_zero>(bits);
    return truncated | (widen(truncated) != bits && !is_nan(bits) ? 1u : 0u);
}

// ---- the numbers that mix with cu2cann_double -----------------------------------------------

// `known`: may stand beside a cu2cann_double in an operator; `target`: may be converted to.
template <typename T>
struct enumeration {
    static constexpr bool value = __is_enum(T);
};
template <typename T, bool IsEnumeration = enumeration<T>::value>
struct number {
    static constexpr bool known = false, target = false;
};

template <typename T>
struct number<T, true> {
    static constexpr bool known = true, target = false;
    CU2CANN_BOTH static constexpr uint64_t from(T value) {
        return from_signed<to_nearest>(static_cast<int64_t>(value));
    }
};

template <typename T>
struct signed_number {
    static constexpr bool known = true, target = true;
    static constexpr int width = sizeof(T) == 8 ? 64 : 32;
    CU2CANN_BOTH static constexpr uint64_t from(T value) { return from_signed<to_nearest>(value); }
    CU2CANN_BOTH static constexpr T to(uint64_t bits) {
        return static_cast<T>(to_signed<toward_zero>(bits, width));
    }
};

template <typename T>
struct unsigned_number {
    static constexpr bool known = true, target = true;
    static constexpr int width = sizeof(T) == 8 ? 64 : 32;
    CU2CANN_BOTH static constexpr uint64_t from(T value) {
        return from_magnitude<to_nearest>(0, value);
    }
    CU2CANN_BOTH static constexpr T to(uint64_t bits) {
        return static_cast<T>(to_unsigned<toward_zero>(bits, width));
    }
};

template <>
struct number<char, false> : signed_number<char> {};
template <>
struct number<signed char, false> : signed_number<signed char> {};
template <>
struct number<short, false> : signed_number<short> {};
template <>
struct number<int, false> : signed_number<int> {};
template <>
struct number<long, false> : signed_number<long> {};
template <>
struct number<long long, false> : signed_number<long long> {};
template <>
struct number<unsigned char, false> : unsigned_number<unsigned char> {};
template <>
struct number<unsigned short, false> : unsigned_number<unsigned short> {};
template <>
struct number<unsigned int, false> : unsigned_number<unsigned int> {};
template <>
struct number<unsigned long, false> : unsigned_number<unsigned long> {};
template <>
struct number<unsigned long long, false> : unsigned_number<unsigned long long> {};

template <>
struct number<bool, false> {
    static constexpr bool known = true, target = true;
    CU2CANN_BOTH static constexpr uint64_t from(bool value) {
        return value ? uint64_t(exponent_bias) << 52 : 0;
    }
    CU2CANN_BOTH static constexpr bool to(uint64_t bits) { return (bits & magnitude_bits) != 0; }
};

template <>
struct number<float, false> {
    static constexpr bool known = true, target = true;
    CU2CANN_BOTH static CU2CANN_FLOAT_CONSTANT uint64_t from(float value) {
        return widen(float_to_bits(value));
    }
    CU2CANN_BOTH static CU2CANN_FLOAT_CONSTANT float to(uint64_t bits) {
        return bits_to_float(narrow<to_nearest>(bits));
    }
};

#if defined(__NPU_COMPILER_INTERNAL_PURE_SIMT__)
template <>
struct number<half, false> {
    static constexpr bool known = true, target = true;
    CU2CANN_BOTH static uint64_t from(half value) {
        return widen(float_to_bits(static_cast<float>(value)));
    }
    CU2CANN_BOTH static half to(uint64_t bits) {
        return static_cast<half>(bits_to_float(narrow_to_odd(bits)));
    }
};
#endif

#if !defined(CU2CANN_NO_HOST_DOUBLE)
union double_and_bits {
    double value;
    uint64_t bits;
};
template <>
struct number<double, false> {
    static constexpr bool known = true, target = true;
    CU2CANN_BOTH static CU2CANN_FLOAT_CONSTANT uint64_t from(double value) {
#if CU2CANN_BIT_CAST
        return __builtin_bit_cast(uint64_t, value);
#else
        double_and_bits both;
        both.value = value;
        return both.bits;
#endif
    }
    CU2CANN_BOTH static CU2CANN_FLOAT_CONSTANT double to(uint64_t bits) {
#if CU2CANN_BIT_CAST
        return __builtin_bit_cast(double, bits);
#else
        double_and_bits both;
        both.bits = bits;
        return both.value;
#endif
    }
};
template <>
struct number<long double, false> {
    static constexpr bool known = true, target = true;
    CU2CANN_HOST static uint64_t from(long double value) {
        return number<double>::from(static_cast<double>(value));
    }
    CU2CANN_HOST static long double to(uint64_t bits) {
        return static_cast<long double>(number<double>::to(bits));
    }
};
#endif

template <bool Condition, typename T>
struct enable {};
template <typename T>
struct enable<true, T> {
    typedef T type;
};
template <typename T, typename Result>
using if_number = typename enable<number<T>::known, Result>::type;
template <typename Double, typename T>
struct mixed {
    static constexpr bool value = false;
};
template <typename T>
struct mixed<cu2cann_double, T> {
    static constexpr bool value = number<T>::known;
};
template <typename Double, typename T, typename Result>
using if_mixed = typename enable<mixed<Double, T>::value, Result>::type;
template <typename T>
using if_target = typename enable<number<T>::target, T>::type;
template <typename T>
struct memory {
    static constexpr bool is_volatile = false, assigns = number<T>::known;
};
template <>
struct memory<cu2cann_double> {
    static constexpr bool is_volatile = false, assigns = true;
};
template <>
struct memory<volatile cu2cann_double> {
    static constexpr bool is_volatile = true, assigns = false;
};
template <>
struct memory<const volatile cu2cann_double> {
    static constexpr bool is_volatile = true, assigns = false;
};
template <typename T>
using if_volatile = typename enable<memory<T>::is_volatile, T>::type;
template <typename T>
using if_assigns = typename enable<memory<T>::assigns, void>::type;

}  // namespace cu2cann_double_detail

// ---- the class ------------------------------------------------------------------------------

// It may stand for a `double` of the host, so it may alias one.
class __attribute__((may_alias, aligned(8))) cu2cann_double {
public:
    // Trivial, so that arrays may lie in __ubuf__ memory, where no constructor runs.
    cu2cann_double() = default;

    template <typename T, typename = cu2cann_double_detail::if_number<T, int>>
    CU2CANN_BOTH constexpr cu2cann_double(T value)
        : bits_(cu2cann_double_detail::number<T>::from(value)) {}

    template <typename T>
    CU2CANN_BOTH constexpr cu2cann_double_detail::if_number<T, cu2cann_double&> operator=(T value) {
        bits_ = cu2cann_double_detail::number<T>::from(value);
        return *this;
    }

    // Templates: copying functions for volatile would make the class not trivially copyable.
    template <typename T, typename = cu2cann_double_detail::if_volatile<T>, int = 0>
    CU2CANN_BOTH cu2cann_double(T& other) : bits_(other.bits_) {}
    template <typename T>
    CU2CANN_BOTH cu2cann_double_detail::if_assigns<T> operator=(T value) volatile {
        bits_ = cu2cann_double(value).bits_;
    }

    CU2CANN_BOTH static constexpr cu2cann_double from_bits(uint64_t bits) {
        return cu2cann_double(bits, raw());
    }
    CU2CANN_BOTH constexpr uint64_t bits() const { return bits_; }

    template <typename T, typename = cu2cann_double_detail::if_target<T>>
    CU2CANN_BOTH constexpr operator T() const {
        return cu2cann_double_detail::number<T>::to(bits_);
    }

    CU2CANN_BOTH constexpr cu2cann_double operator+() const { return *this; }
    CU2CANN_BOTH constexpr cu2cann_double operator-() const {
        return from_bits(bits_ ^ cu2cann_double_detail::sign_bit);
    }

private:
    struct raw {};
    CU2CANN_BOTH constexpr cu2cann_double(uint64_t bits, raw) : bits_(bits) {}

    uint64_t bits_;
};

static_assert(sizeof(cu2cann_double) == 8 && alignof(cu2cann_double) == 8,
              "the layout of binary64");

// ---- operators ------------------------------------------------------------------------------

// The other operand is cu2cann_double itself: what only converts to it keeps its own operators.
#define CU2CANN_MIXED_OPERATOR(RESULT, SYMBOL)                                                   \
    template <typename Double, typename T>                                                       \
    CU2CANN_BOTH constexpr inline cu2cann_double_detail::if_mixed<Double, T, RESULT> operator SYMBOL( \
        Double a, T b) {                                                                         \
        return a SYMBOL cu2cann_double(b);                                                       \
    }                                                                                            \
    template <typename T, typename Double>                                                       \
    CU2CANN_BOTH constexpr inline cu2cann_double_detail::if_mixed<Double, T, RESULT> operator SYMBOL( \
        T a, Double b) {                                                                         \
        return cu2cann_double(a) SYMBOL b;                                                       \
    }

// The compound form also works on a plain number to the left, `f += a`, and on volatile memory.
#define CU2CANN_ARITHMETIC_OPERATOR(SYMBOL, FUNCTION)                                              \
    CU2CANN_BOTH constexpr inline cu2cann_double operator SYMBOL(cu2cann_double a,                 \
                                                                 cu2cann_double b) {               \
        return cu2cann_double::from_bits(                                                          \
            cu2cann_double_detail::FUNCTION<cu2cann_double_detail::to_nearest>(a.bits(),           \
                                                                               b.bits()));         \
    }                                                                                              \
    CU2CANN_MIXED_OPERATOR(cu2cann_double, SYMBOL)                                                 \
    CU2CANN_BOTH constexpr inline cu2cann_double& operator SYMBOL## =                              \
        (cu2cann_double & a, cu2cann_double b) {                                                   \
        a = a SYMBOL b;                                                                            \
        return a;                                                                                  \
    }                                                                                              \
    CU2CANN_BOTH inline void operator SYMBOL## = (volatile cu2cann_double & a, cu2cann_double b) { \
        a = cu2cann_double(a) SYMBOL b;                                                            \
    }                                                                                              \
    template <typename T>                                                                          \
    CU2CANN_BOTH constexpr inline cu2cann_double_detail::if_number<T, T&> operator SYMBOL## =      \
        (T & a, cu2cann_double b) {                                                                \
        a = static_cast<T>(cu2cann_double(a) SYMBOL b);                                            \
        return a;                                                                                  \
    }

#define CU2CANN_COMPARISON_OPERATOR(SYMBOL, EXPRESSION)                                      \
    CU2CANN_BOTH constexpr inline bool operator SYMBOL(cu2cann_double a, cu2cann_double b) { \
        return cu2cann_double_detail::EXPRESSION;                                            \
    }                                                                                        \
    CU2CANN_MIXED_OPERATOR(bool, SYMBOL)

CU2CANN_ARITHMETIC_OPERATOR(+, add_bits)
CU2CANN_ARITHMETIC_OPERATOR(-, subtract_bits)
CU2CANN_ARITHMETIC_OPERATOR(*, multiply_bits)
CU2CANN_ARITHMETIC_OPERATOR(/, divide_bits)
CU2CANN_COMPARISON_OPERATOR(==, equal_bits(a.bits(), b.bits()))
CU2CANN_COMPARISON_OPERATOR(<, less_bits(a.bits(), b.bits()))
CU2CANN_COMPARISON_OPERATOR(>, less_bits(b.bits(), a.bits()))
CU2CANN_COMPARISON_OPERATOR(<=, less_or_equal_bits(a.bits(), b.bits()))
CU2CANN_COMPARISON_OPERATOR(>=, less_or_equal_bits(b.bits(), a.bits()))

CU2CANN_BOTH constexpr inline bool operator!=(cu2cann_double a, cu2cann_double b) {
    return !(a == b);
}
CU2CANN_MIXED_OPERATOR(bool, !=)

#undef CU2CANN_MIXED_OPERATOR
#undef CU2CANN_ARITHMETIC_OPERATOR
#undef CU2CANN_COMPARISON_OPERATOR

CU2CANN_BOTH constexpr inline cu2cann_double& operator++(cu2cann_double& a) { return a += 1; }
CU2CANN_BOTH constexpr inline cu2cann_double& operator--(cu2cann_double& a) { return a -= 1; }
CU2CANN_BOTH constexpr inline cu2cann_double operator++(cu2cann_double& a, int) {
    const cu2cann_double before = a;
    a += 1;
    return before;
}
CU2CANN_BOTH constexpr inline cu2cann_double operator--(cu2cann_double& a, int) {
    const cu2cann_double before = a;
    a -= 1;
    return before;
}

// ---- correctly rounded functions ------------------------------------------------------------

CU2CANN_BOTH constexpr inline cu2cann_double cu2cann_sqrt(cu2cann_double a) {
    return cu2cann_double::from_bits(
        cu2cann_double_detail::square_root_bits<cu2cann_double_detail::to_nearest>(a.bits()));
}

CU2CANN_BOTH constexpr inline cu2cann_double cu2cann_fma(cu2cann_double a, cu2cann_double b,
                                                         cu2cann_double c) {
    return cu2cann_double::from_bits(
        cu2cann_double_detail::fused_bits<cu2cann_double_detail::to_nearest>(a.bits(), b.bits(),
                                                                             c.bits()));
}

CU2CANN_BOTH constexpr inline cu2cann_double cu2cann_fmod(cu2cann_double a, cu2cann_double b) {
    return cu2cann_double::from_bits(cu2cann_double_detail::fmod_bits(a.bits(), b.bits()));
}

CU2CANN_BOTH constexpr inline cu2cann_double cu2cann_remainder(cu2cann_double a, cu2cann_double b) {
    return cu2cann_double::from_bits(cu2cann_double_detail::remainder_bits(a.bits(), b.bits()));
}

// ---- the device's view of the host's types ---------------------------------------------------

namespace cu2cann_double_detail {

template <typename T>
struct on_device {
    typedef T type;
};
#if !defined(CU2CANN_NO_HOST_DOUBLE)
template <>
struct on_device<double> {
    typedef cu2cann_double type;
};
#endif
template <typename T>
struct on_device<const T> {
    typedef const typename on_device<T>::type type;
};
template <typename T>
struct on_device<volatile T> {
    typedef volatile typename on_device<T>::type type;
};
template <typename T>
struct on_device<const volatile T> {
    typedef const volatile typename on_device<T>::type type;
};
template <typename T>
struct on_device<T*> {
    typedef typename on_device<T>::type* type;
};
template <typename T>
struct on_device<T* const> {
    typedef typename on_device<T>::type* const type;
};
template <typename T>
struct on_device<T&> {
    typedef typename on_device<T>::type& type;
};
template <typename T>
struct on_device<T[]> {
    typedef typename on_device<T>::type type[];
};
template <typename T, decltype(sizeof(0)) Length>
struct on_device<T[Length]> {
    typedef typename on_device<T>::type type[Length];
};
template <typename T, decltype(sizeof(0)) Length>
struct on_device<const T[Length]> {
    typedef const typename on_device<T>::type type[Length];
};
template <template <typename...> class Template, typename... Types>
struct on_device<Template<Types...>> {
    typedef Template<typename on_device<Types>::type...> type;
};

}  // namespace cu2cann_double_detail

template <typename T>
using cu2cann_device_type = typename cu2cann_double_detail::on_device<T>::type;

template <typename T>
CU2CANN_BOTH inline cu2cann_device_type<T>& cu2cann_at(T& variable) {
    return reinterpret_cast<cu2cann_device_type<T>&>(variable);
}
// A member of a value that a function returned.
template <typename T>
CU2CANN_BOTH inline cu2cann_device_type<const T> cu2cann_at(const T&& value) {
    return reinterpret_cast<const cu2cann_device_type<T>&>(value);
}

// A constant of the host: its value.
template <typename T>
CU2CANN_BOTH constexpr inline cu2cann_device_type<T> cu2cann_value(T value) {
    return static_cast<cu2cann_device_type<T>>(value);
}

#include "shield_end.h"

#endif  // CU2CANN_DOUBLE_H
