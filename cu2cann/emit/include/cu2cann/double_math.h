// SPDX-License-Identifier: Apache-2.0
//
// The mathematical functions, casts and atomics of CUDA for `cu2cann_double`.
//
// A function is named cu2cann_<name>, with the name of CUDA less its leading underscores:
// `exp` is cu2cann_exp, `__double2int_rn` is cu2cann_double2int_rn.
//
// The functions work on numbers of 64 significant bits, in integer arithmetic, and round once at
// the end: errors are below 0.53 units in the last place, those of pow below 1.6.  sin, cos and tan
// reduce every argument exactly, however large.  What is exact by definition (floor, fmod, sqrt,
// fma, the casts, the arithmetic with a rounding mode) is exact here.
//
// In functions of two numbers one may be plain, `cu2cann_pow(a, 2)`.  Functions of plain numbers
// alone are not here: cu2cann_exp(f) of a float is a cu2cann_double unless an overload says
// otherwise.
//
// Not here: gamma and Bessel functions, inverse error functions, nextafter, remquo.
#ifndef CU2CANN_DOUBLE_MATH_H
#define CU2CANN_DOUBLE_MATH_H

#include "double.h"

#include "shield_begin.h"

namespace cu2cann_double_detail {

// ---- numbers of 64 significant bits ---------------------------------------------------------

// (negative ? -1 : 1) * significand * 2^(exponent - 63); the highest bit of the significand is set,
// or the number is zero.
struct extended {
    uint64_t significand;
    int exponent;
    bool negative;
};

constexpr extended number_one = {0x8000000000000000ull, 0, false};
constexpr extended number_two = {0x8000000000000000ull, 1, false};
constexpr extended number_four = {0x8000000000000000ull, 2, false};
constexpr extended one_third = {0xaaaaaaaaaaaaaaabull, -2, false};
constexpr extended ln_2 = {0xb17217f7d1cf79acull, -1, false};
constexpr extended log10_2 = {0x9a209a84fbcff799ull, -2, false};
constexpr extended two_log2_e = {0xb8aa3b295c17f0bcull, 1, false};
constexpr extended two_log10_e = {0xde5bd8a937287195ull, -1, false};
constexpr extended quarter_pi = {0xc90fdaa22168c235ull, -1, false};
constexpr extended half_pi = {0xc90fdaa22168c235ull, 0, false};
constexpr extended three_quarters_pi = {0x96cbe3f9990e91a8ull, 1, false};
constexpr extended number_pi = {0xc90fdaa22168c235ull, 1, false};
constexpr extended two_over_root_pi = {0x906eba8214db688dull, 0, false};
constexpr extended root_half = {0xb504f333f9de6484ull, -1, false};
constexpr extended tangent_pi_8 = {0xd413cccfe7799211ull, -2, false};

constexpr uint64_t top_bit = 0x8000000000000000ull;

CU2CANN_BOTH inline extended extend(uint64_t bits) {
    if ((bits & magnitude_bits) == 0) {
        return extended{0, 0, (bits & sign_bit) != 0};
    }
    const parts x = take_apart(bits);
    return extended{x.significand << 11, x.exponent - exponent_bias, (bits & sign_bit) != 0};
}

CU2CANN_BOTH inline cu2cann_double round(extended x) {
    const uint64_t sign = x.negative ? sign_bit : 0;
    return cu2cann_double::from_bits(
        x.significand == 0
            ? sign
            : round_and_pack<to_nearest>(sign, x.exponent + exponent_bias, x.significand));
}

// value * 2^(exponent - 127), rounded.
CU2CANN_BOTH inline extended normalise(bool negative, int exponent, wide_word value) {
    if (value.high == 0) {
        value = wide_word{value.low, 0};
        exponent -= 64;
    }
    if (value.high == 0) {
        return extended{0, 0, false};
    }
    const int shift = leading_zeros(value.high);
    const uint64_t top = (value.high << shift) | (shift != 0 ? value.low >> (64 - shift) : 0);
    const bool carry = ((value.low << shift) & top_bit) != 0 && top != ~uint64_t(0);
    return extended{top + (carry ? 1 : 0), exponent - shift, negative};
}

CU2CANN_BOTH inline extended from_fraction(uint64_t fraction) {
    return normalise(false, -1, wide_word{fraction, 0});
}

CU2CANN_BOTH inline extended from_integer(int value) {
    const uint64_t magnitude =
        static_cast<uint64_t>(value < 0 ? -static_cast<int64_t>(value) : value);
    return normalise(value < 0, 63, wide_word{magnitude, 0});
}

CU2CANN_BOTH inline extended negate(extended x) {
    return extended{x.significand, x.exponent, !x.negative};
}

CU2CANN_BOTH inline extended absolute(extended x) {
    return extended{x.significand, x.exponent, false};
}

CU2CANN_BOTH inline extended scale(extended x, int exponent) {
    return extended{x.significand, x.exponent + exponent, x.negative};
}

CU2CANN_BOTH inline bool is_smaller(extended a, extended b) {  // of two magnitudes
    if (a.significand == 0 || b.significand == 0) {
        return a.significand < b.significand;
    }
    return a.exponent != b.exponent ? a.exponent < b.exponent : a.significand < b.significand;
}

CU2CANN_BOTH inline extended multiply(extended a, extended b) {
    const bool negative = a.negative != b.negative;
    return normalise(negative, a.exponent + b.exponent + 1, multiply(a.significand, b.significand));
}

CU2CANN_BOTH inline extended add(extended a, extended b) {
    if (is_smaller(a, b)) {
        const extended swapped = a;
        a = b;
        b = swapped;
    }
    if (b.significand == 0) {
        return a;
    }
    const wide_word x{a.significand >> 1, a.significand << 63};
    const wide_word y{b.significand >> 1, b.significand << 63};
    const int distance = a.exponent - b.exponent;
    const wide_word aligned = shift_right_sticky(y, distance < 127 ? distance : 127);
    const wide_word sum = a.negative == b.negative ? add(x, aligned) : subtract(x, aligned);
    return normalise(a.negative, a.exponent + 1, sum);
}

CU2CANN_BOTH inline extended subtract(extended a, extended b) { return add(a, negate(b)); }

CU2CANN_BOTH inline extended divide(extended a, extended b) {
    if (a.significand == 0) {
        return a;
    }
    // A reciprocal of 57 bits by one step of Newton's method, then the quotient and its correction.
    const uint64_t rough = uint64_t(reciprocal(static_cast<uint32_t>(b.significand >> 32))) << 32;
    const uint64_t inverse = multiply_high(rough, 0 - multiply_high(rough, b.significand)) << 1;
    const uint64_t quotient = multiply_high(a.significand, inverse);
    const wide_word dividend{a.significand >> 1, a.significand << 63};
    const wide_word rest = subtract(dividend, multiply(quotient, b.significand));
    const uint64_t more = multiply_high((rest.high << 32) | (rest.low >> 32), inverse);
    const bool negative = a.negative != b.negative;
    if (a.significand < b.significand) {
        const uint64_t doubled = (quotient << 1) + ((more + (uint64_t(1) << 29)) >> 30);
        return extended{doubled, a.exponent - b.exponent - 1, negative};
    }
    return extended{quotient + ((more + (uint64_t(1) << 30)) >> 31), a.exponent - b.exponent,
                    negative};
}

CU2CANN_BOTH inline extended square_root(extended x) {
    if (x.significand == 0) {
        return x;
    }
    // The fraction, in [1/4, 1), is the leading 54 bits, whose root is exact, and a lower part.
    const int odd = x.exponent & 1;
    const wide_word fraction{odd ? x.significand : x.significand >> 1,
                             odd ? 0 : x.significand << 63};
    const uint64_t leading = fraction.high >> 10;
    const root_and_rest top = square_root(leading);
    const uint64_t lower = ((fraction.high & 0x3ff) << 52) | (fraction.low >> 12);
    const uint64_t rest = (top.rest << 8) + lower;
    const uint64_t inverse = uint64_t(reciprocal_root(static_cast<uint32_t>(leading >> 22))) << 32;
    const uint64_t more = (multiply_high(rest, inverse) + (uint64_t(1) << 51)) >> 52;
    const uint64_t root = (top.root << 10) + more;
    return extended{root < top_bit ? ~uint64_t(0) : root, (x.exponent + odd) / 2 - (odd ? 1 : 0),
                    false};
}

// ---- series ---------------------------------------------------------------------------------

// Horner's rule on fractions of 64 bits.  Coefficients are nearly minimax for the range named where
// they are used, each with an error below 2^-62.
CU2CANN_BOTH inline uint64_t ascending(uint64_t, uint64_t last) { return last; }
template <typename... Rest>
CU2CANN_BOTH inline uint64_t ascending(uint64_t x, uint64_t first, Rest... rest) {
    return first + multiply_high(x, ascending(x, rest...));
}

CU2CANN_BOTH inline uint64_t alternating(uint64_t, uint64_t last) { return last; }
template <typename... Rest>
CU2CANN_BOTH inline uint64_t alternating(uint64_t x, uint64_t first, Rest... rest) {
    return first - multiply_high(x, alternating(x, rest...));
}

// The magnitude of a number below 1 as a fraction of 64 bits.
CU2CANN_BOTH inline uint64_t to_fraction(extended x) {
    const int shift = -1 - x.exponent;
    return shift < 64 ? x.significand >> shift : 0;
}

// x * (1 - fraction) for a fraction below 1/2.
CU2CANN_BOTH inline extended shrink(extended x, uint64_t fraction) {
    return fraction == 0 ? x : multiply(x, extended{0 - fraction, -1, false});
}

// ---- exponential functions ------------------------------------------------------------------

// A magnitude below 2^(127 - point) with `point` bits behind the point.
CU2CANN_BOTH inline wide_word to_fixed(extended x, int point) {
    const int shift = 127 - point - x.exponent;
    return shift_right_sticky(wide_word{x.significand, 0}, shift < 127 ? shift : 127);
}

// 2^power, where power has 117 bits behind the point.
CU2CANN_BOTH inline extended power_of_two(bool negative, wide_word power) {
    const wide_word y = negative ? subtract(wide_word{0, 0}, power) : power;
    const bool below_zero = negative && (power.high | power.low) != 0;
    const int whole = static_cast<int>(y.high >> 53) - (below_zero ? 2048 : 0);
    const uint64_t fraction = (y.high << 11) | (y.low >> 53);
    // (2^f - 1) / f on [0, 1].
    const uint64_t slope = ascending(
        fraction, 0xb17217f7d1cf79acull, 0x3d7f7bff058b1d3full, 0x0e35846b82506390ull,
        0x0276556df7497bd8ull, 0x005761ff9e2d4e07ull, 0x000a184897aa65e8ull, 0x0000ffe5fe98bb44ull,
        0x0000162c00e8b7f2ull, 0x000001b527adbb31ull, 0x0000001e49a5c569ull, 0x00000001ebce7d36ull,
        0x000000001a7b6c6bull, 0x000000000214f84cull);
    const uint64_t more = multiply_high(fraction, slope);
    return extended{top_bit + (more >> 1), whole, false};
}

// 2^(value * factor) for a factor in [1, 2) with 127 bits behind the point.
CU2CANN_BOTH inline extended scaled_power(bool negative, wide_word value, wide_word factor) {
    const wide_word main = multiply(value.high, factor.high);
    const uint64_t cross = multiply_high(value.high, factor.low);
    const wide_word sum = add(main, wide_word{0, cross});
    return power_of_two(negative, add(sum, wide_word{0, multiply_high(value.low, factor.high)}));
}

CU2CANN_BOTH inline extended out_of_range(bool negative) {
    return extended{top_bit, negative ? -5000 : 5000, false};
}

constexpr wide_word log2_e = {0xb8aa3b295c17f0bbull, 0xbe87fed0691d3e88ull};
constexpr wide_word half_log2_10 = {0xd49a784bcd1b8afeull, 0x492bf6ff4dafdb4cull};

CU2CANN_BOTH inline extended exponential(extended x) {
    if (x.exponent >= 10) {
        return out_of_range(x.negative);
    }
    return scaled_power(x.negative, to_fixed(x, 118), log2_e);
}

CU2CANN_BOTH inline extended exponential_2(extended x) {
    return x.exponent >= 11 ? out_of_range(x.negative) : power_of_two(x.negative, to_fixed(x, 117));
}

CU2CANN_BOTH inline extended exponential_10(extended x) {
    if (x.exponent >= 9) {
        return out_of_range(x.negative);
    }
    return scaled_power(x.negative, to_fixed(x, 119), half_log2_10);
}

// exp(x) - 1
CU2CANN_BOTH inline extended exponential_less_one(extended x) {
    if (x.significand == 0 || x.exponent >= -1) {
        return x.significand == 0 ? x : subtract(exponential(x), number_one);
    }
    const uint64_t u = to_fraction(x);
    // ((exp(u) - 1) / u - 1) / u on [0, 1/2].
    const uint64_t slope = ascending(
        u, 0x8000000000000001ull, 0x2aaaaaaaaaaaa90eull, 0x0aaaaaaaaaab2b3eull,
        0x02222222221284d0ull, 0x005b05b05bfe84baull, 0x000d00d003f97515ull, 0x0001a01a35d7d4c1ull,
        0x00002e3b05be9c98ull, 0x000004a15f18b083ull, 0x00000068f99c1bfcull, 0x0000000b182cadedull);
    const extended positive =
        multiply(absolute(x), extended{top_bit + (multiply_high(u, slope) >> 1), 0, false});
    return x.negative ? negate(divide(positive, add(number_one, positive))) : positive;
}

// ---- logarithms -----------------------------------------------------------------------------

// unit / 2 * ln(numerator / denominator) from difference = numerator - denominator and
// sum = numerator + denominator, where |difference / sum| < 0.1716; `unit` is 2 / ln(base).
CU2CANN_BOTH inline extended logarithm_of_ratio(extended difference, extended sum, extended unit) {
    const extended s = divide(difference, sum);
    if (s.significand == 0) {
        return s;
    }
    const uint64_t z = to_fraction(multiply(s, s));
    // (artanh(s) / s - 1) / z on z = s^2 in [0, 0.02945].
    const uint64_t slope =
        ascending(z, 0x5555555555555555ull, 0x3333333333333076ull, 0x249249249252ceaeull,
                  0x1c71c71c64a9a234ull, 0x1745d17d45de3390ull, 0x13b137ae7136048aull,
                  0x1111d33ad862e18bull, 0x0ef5e63adc18c351ull, 0x0f360ed6534cc80aull);
    const extended main = multiply(s, unit);
    return add(main, multiply(main, from_fraction(multiply_high(z, slope))));
}

// The logarithm of a positive number; `two` is that of 2.
CU2CANN_BOTH inline extended logarithm(extended x, extended unit, extended two) {
    const bool upper = x.significand > 0xb504f333f9de6484ull;
    const extended m{x.significand, upper ? -1 : 0, false};
    const extended fraction = logarithm_of_ratio(subtract(m, number_one), add(m, number_one), unit);
    return add(multiply(from_integer(x.exponent + (upper ? 1 : 0)), two), fraction);
}

CU2CANN_BOTH inline extended natural_logarithm(extended x) {
    return logarithm(x, number_two, ln_2);
}

CU2CANN_BOTH inline extended binary_logarithm(extended x) {
    return logarithm(x, two_log2_e, number_one);
}

CU2CANN_BOTH inline extended cube_root(extended x) {
    const int third = (x.exponent + 3000) / 3 - 1000;
    const extended reduced{x.significand, x.exponent - 3 * third, false};
    const extended power = multiply(binary_logarithm(reduced), one_third);
    const extended root = power.significand == 0 ? number_one : exponential_2(power);
    return extended{root.significand, root.exponent + third, x.negative};
}

// ln(1 + x) for x > -1
CU2CANN_BOTH inline extended logarithm_of_one_plus(extended x) {
    if (x.significand == 0 || x.exponent < -2) {
        return logarithm_of_ratio(x, add(number_two, x), number_two);
    }
    return natural_logarithm(add(number_one, x));
}

// ---- trigonometric functions ----------------------------------------------------------------

struct angle {
    extended rest;  // in [-pi/4, pi/4]
    int quadrant;   // 0..3
};

// An angle of value * 2^-128 turns.
CU2CANN_BOTH inline angle split_turn(wide_word value, bool negative) {
    const uint64_t quadrant = (value.high + (uint64_t(1) << 61)) >> 62;
    const wide_word difference{value.high - (quadrant << 62), value.low};
    const bool below = (difference.high & top_bit) != 0;
    const wide_word magnitude = below ? subtract(wide_word{0, 0}, difference) : difference;
    const extended quarters = normalise(below != negative, 1, magnitude);
    const int turned = static_cast<int>(negative ? 0 - quadrant : quadrant) & 3;
    return angle{multiply(quarters, half_pi), turned};
}

struct window {
    uint64_t high, middle, low;
};

// 192 bits of 2 / pi from a position behind the point.
CU2CANN_BOTH inline window two_over_pi(int position) {
    if (position <= 0) {
        return window{0xa2f9836e4e441529ull, 0xfc2757d1f534ddc0ull, 0xdb6295993c439041ull};
    }
    constexpr uint64_t digits[] = {
        0xa2f9836e4e441529ull, 0xfc2757d1f534ddc0ull, 0xdb6295993c439041ull, 0xfe5163abdebbc561ull,
        0xb7246e3a424dd2e0ull, 0x06492eea09d1921cull, 0xfe1deb1cb129a73eull, 0xe88235f52ebb4484ull,
        0xe99c7026b45f7e41ull, 0x3991d639835339f4ull, 0x9c845f8bbdf9283bull, 0x1ff897ffde05980full,
        0xef2f118b5a0a6d1full, 0x6d367ecf27cb09b7ull, 0x4f463f669e5fea2dull, 0x7527bac7ebe5f17bull,
        0x3d0739f78a5292eaull, 0x6bfb5fb11f8d5d08ull, 0x56033046fc7b6babull};
    const int index = position >> 6, shift = position & 63;
    const uint64_t a = digits[index], b = digits[index + 1], c = digits[index + 2],
                   d = digits[index + 3];
    if (shift == 0) {
        return window{a, b, c};
    }
    return window{(a << shift) | (b >> (64 - shift)), (b << shift) | (c >> (64 - shift)),
                  (c << shift) | (d >> (64 - shift))};
}

// The method of Payne and Hanek: only the bits of 2 / pi that count after whole turns are gone.
CU2CANN_BOTH inline angle reduce(extended x) {
    if (is_smaller(x, quarter_pi)) {
        return angle{x, 0};
    }
    const int scale = x.exponent - 63;
    const window w = two_over_pi(scale - 2);
    const wide_word low = multiply(x.significand, w.low);
    const wide_word middle = add(multiply(x.significand, w.middle), wide_word{0, low.high});
    const wide_word high = add(multiply(x.significand, w.high), wide_word{0, middle.high});
    if (scale >= 2) {
        return split_turn(wide_word{high.low, middle.low}, x.negative);
    }
    const int shift = 2 - scale;
    const uint64_t a = shift < 64 ? high.high : 0;
    const uint64_t b = shift < 64 ? high.low : high.high;
    const uint64_t c = shift < 64 ? middle.low : high.low;
    const int part = shift & 63;
    if (part == 0) {
        return split_turn(wide_word{b, c}, x.negative);
    }
    return split_turn(wide_word{(b >> part) | (a << (64 - part)), (c >> part) | (b << (64 - part))},
                      x.negative);
}

// Half turns: pi * x.
CU2CANN_BOTH inline angle reduce_half_turns(extended x) {
    if (x.significand == 0 || x.exponent < -2) {
        return angle{multiply(x, number_pi), 0};
    }
    const int shift = x.exponent;
    if (shift >= 64) {
        return angle{extended{0, 0, x.negative}, 0};
    }
    // x / 2 mod 1, of which the significand is 64 bits from 2^(exponent - 1) down.
    const uint64_t turns = shift >= 1 ? x.significand << shift : x.significand >> -shift;
    const uint64_t lost = shift >= 0 ? 0 : x.significand << (64 + shift);
    return split_turn(wide_word{shift == 0 ? x.significand : turns, lost}, x.negative);
}

CU2CANN_BOTH inline extended sine_of_rest(extended x) {
    if (x.significand == 0) {
        return x;
    }
    const uint64_t z = to_fraction(multiply(x, x));
    // (1 - sin(x) / x) / z on z = x^2 in [0, 0.617].
    const uint64_t slope =
        alternating(z, 0x2aaaaaaaaaaaaaabull, 0x0222222222222222ull, 0x000d00d00d00d00cull,
                    0x00002e3bc74aad86ull, 0x0000006b99159f9dull, 0x00000000b0922fdaull,
                    0x0000000000d73e2aull, 0x000000000000c921ull);
    return shrink(x, multiply_high(z, slope));
}

CU2CANN_BOTH inline extended cosine_of_rest(extended x) {
    const uint64_t z = x.significand == 0 ? 0 : to_fraction(multiply(x, x));
    // (1 - cos(x)) / z on z = x^2 in [0, 0.617].
    const uint64_t slope =
        alternating(z, 0x8000000000000000ull, 0x0aaaaaaaaaaaaaaaull, 0x005b05b05b05b04eull,
                    0x0001a01a01a0195aull, 0x0000049f93edd9faull, 0x00000008f76c6988ull,
                    0x000000000c9c9ea0ull, 0x00000000000d584full);
    return shrink(number_one, multiply_high(z, slope));
}

CU2CANN_BOTH inline extended sine(angle a) {
    const extended value = (a.quadrant & 1) != 0 ? cosine_of_rest(a.rest) : sine_of_rest(a.rest);
    return a.quadrant >= 2 ? negate(value) : value;
}

CU2CANN_BOTH inline extended cosine(angle a) { return sine(angle{a.rest, (a.quadrant + 1) & 3}); }

CU2CANN_BOTH inline extended tangent(angle a) {
    const extended s = sine_of_rest(a.rest), c = cosine_of_rest(a.rest);
    return (a.quadrant & 1) != 0 ? negate(divide(c, s)) : divide(s, c);
}

CU2CANN_BOTH inline extended eighths_of_turn(int count) {
    return count == 1   ? quarter_pi
           : count == 2 ? half_pi
           : count == 3 ? three_quarters_pi
                        : number_pi;
}

// The angle of the point (x, y), of which not both are zero.
CU2CANN_BOTH inline extended arc_tangent(extended y, extended x) {
    const bool steep = is_smaller(x, y);
    const extended shorter = absolute(steep ? x : y), longer = absolute(steep ? y : x);
    const bool diagonal = is_smaller(multiply(longer, tangent_pi_8), shorter);
    const extended t = diagonal ? divide(subtract(longer, shorter), add(longer, shorter))
                                : divide(shorter, longer);
    const uint64_t z = t.significand == 0 ? 0 : to_fraction(multiply(t, t));
    // (1 - arctan(t) / t) / z on z = t^2 in [0, 0.1716].
    const uint64_t slope = alternating(
        z, 0x5555555555555555ull, 0x3333333333332d74ull, 0x249249249241bb18ull,
        0x1c71c71c6e04d04aull, 0x1745d1735f3fe3baull, 0x13b13aebc5aec028ull, 0x11110d06a7f8198dull,
        0x0f0ec89b12e227f3ull, 0x0d75f4f52cf8a8d9ull, 0x0c152fd2807052a9ull, 0x0a82fa5e94642dccull,
        0x07da2a296fd302a0ull, 0x03927df13ca31c89ull);
    extended rest = shrink(t, multiply_high(z, slope));
    // The angle is `eighths` eighths of a turn, plus or minus the rest.
    int eighths = diagonal ? 1 : 0;
    rest.negative = diagonal != steep;
    eighths = steep ? 2 - eighths : eighths;
    if (x.negative) {
        eighths = 4 - eighths;
        rest.negative = !rest.negative;
    }
    extended result = eighths == 0 ? rest : add(eighths_of_turn(eighths), rest);
    result.negative = y.negative;
    return result;
}

// sqrt(1 - x^2)
CU2CANN_BOTH inline extended other_side(extended x) {
    return square_root(multiply(subtract(number_one, x), add(number_one, x)));
}

// ---- error function -------------------------------------------------------------------------

// For |x| < 1.
CU2CANN_BOTH inline extended small_error_function(extended x) {
    const uint64_t z = x.significand == 0 ? 0 : to_fraction(multiply(x, x));
    // (1 - erf(x) * sqrt(pi) / (2 x)) / z on z = x^2 in [0, 1].
    const uint64_t slope = alternating(
        z, 0x5555555555555555ull, 0x1999999999999999ull, 0x06186186186185e0ull,
        0x012f684bda12f0dcull, 0x0031a6031a5fe5b2ull, 0x0007007006fe0d1bull, 0x0000ddebbc8d35fdull,
        0x00001879ffec64b1ull, 0x0000026eef1da9aaull, 0x000000385ba24f4cull, 0x00000004acb28654ull,
        0x000000005b09a79bull, 0x0000000006194fa4ull, 0x0000000000484609ull);
    return shrink(multiply(x, two_over_root_pi), multiply_high(z, slope));
}

CU2CANN_BOTH inline int64_t multiply_high_signed(int64_t a, int64_t b) {
    const uint64_t x = static_cast<uint64_t>(a), y = static_cast<uint64_t>(b);
    return static_cast<int64_t>(multiply_high(x, y) - (a < 0 ? y : 0) - (b < 0 ? x : 0));
}

// Horner's rule on signed numbers: v has 63 bits behind the point, coefficients and result have 62,
// the result modulo 4.
CU2CANN_BOTH inline int64_t signed_series(int64_t, uint64_t last) {
    return static_cast<int64_t>(last);
}
template <typename... Rest>
CU2CANN_BOTH inline int64_t signed_series(int64_t v, uint64_t first, Rest... rest) {
    const int64_t product = multiply_high_signed(v, signed_series(v, rest...));
    return static_cast<int64_t>(first + 2 * static_cast<uint64_t>(product));
}

// exp(x^2) * erfc(x) for x in [1, 28]
CU2CANN_BOTH inline extended scaled_complement(extended x) {
    const extended w = divide(number_one, add(x, number_four));
    // v runs from -1 to 1 while w = 1 / (x + 4) runs from 1/32 to 1/5.
    const int64_t offset = static_cast<int64_t>(to_fraction(w) - 0x1d9999999999999aull);
    const int64_t v = 4 * multiply_high_signed(4 * offset, 0x5ed097b425ed097bll);
    const int64_t factor = signed_series(
        v, 0x41b87ecddedc87f7ull, 0x258c3de9fe85889dull, 0x134dae885cdac4fdull,
        0x08df5d0f12c1d0b6ull, 0x039bff4fde7c41fdull, 0x0147690e22e7a359ull, 0x00626282f6b9dcb8ull,
        0x0017d4638fa0b931ull, 0x00041be377842e22ull, 0x0000455625c061cbull, 0xffffe64053586d67ull,
        0xfffff6c50f8c8285ull, 0xffffff45ab0a9165ull, 0x00000056320b9560ull, 0x000000190316ce06ull,
        0xfffffffed75ffda9ull, 0xfffffffe5559df7bull, 0xffffffffe1b5c274ull, 0x0000000018ee09e2ull,
        0x0000000003d6b99eull, 0xfffffffffe9638caull, 0xffffffffffc2db13ull, 0x0000000000106d59ull);
    return multiply(w, normalise(false, 1, wide_word{static_cast<uint64_t>(factor), 0}));
}

// exp(-x^2), or exp(x^2), for |x| < 32
CU2CANN_BOTH inline extended exponential_of_square(extended x, bool negative) {
    const int shift = 8 - 2 * x.exponent;
    const wide_word square = multiply(x.significand, x.significand);
    return scaled_power(negative, shift_right_sticky(square, shift < 127 ? shift : 127), log2_e);
}

CU2CANN_BOTH inline extended complementary_error_function(extended x) {
    if (x.significand == 0 || x.exponent < 0) {
        return subtract(number_one, small_error_function(x));
    }
    if (x.exponent >= 5 || (x.exponent == 4 && x.significand >= 0xe000000000000000ull)) {
        return x.negative ? number_two : extended{top_bit, -5000, false};
    }
    const extended tail = multiply(exponential_of_square(x, true), scaled_complement(absolute(x)));
    return x.negative ? subtract(number_two, tail) : tail;
}

// ---- helpers of the public functions --------------------------------------------------------

constexpr uint64_t one_bits = 0x3ff0000000000000ull;

CU2CANN_BOTH inline cu2cann_double as_double(uint64_t bits) {
    return cu2cann_double::from_bits(bits);
}

// The argument itself, or a quiet NaN.
CU2CANN_BOTH inline cu2cann_double pass(uint64_t bits) {
    return as_double(is_nan(bits) ? bits | quiet_bit : bits);
}

CU2CANN_BOTH inline bool is_infinite(uint64_t bits) {
    return (bits & magnitude_bits) == infinity_bits;
}

template <rounding Mode>
CU2CANN_BOTH inline cu2cann_double to_integral(uint64_t bits) {
    const int exponent = exponent_of(bits);
    if (exponent >= exponent_bias + 52) {
        return pass(bits);
    }
    const bool negative = (bits & sign_bit) != 0;
    if (exponent < exponent_bias) {
        const bool up = rounds_up<Mode>(negative, 0, bits & magnitude_bits, 0x3fe0000000000000ull);
        return as_double((bits & sign_bit) | (up ? one_bits : 0));
    }
    const int shift = exponent_bias + 52 - exponent;
    const uint64_t unit = uint64_t(1) << shift;
    const bool up = rounds_up<Mode>(negative, bits >> shift, bits & (unit - 1), unit >> 1);
    return as_double((bits & ~(unit - 1)) + (up ? unit : 0));
}

// The value of log for arguments that have no logarithm: 0, negative numbers, infinity, NaN.
CU2CANN_BOTH inline bool has_no_logarithm(uint64_t bits) {
    return is_special(bits) || (bits & sign_bit) != 0;
}
CU2CANN_BOTH inline cu2cann_double special_logarithm(uint64_t bits) {
    if ((bits & magnitude_bits) == 0) {
        return as_double(sign_bit | infinity_bits);
    }
    return bits == infinity_bits || is_nan(bits) ? pass(bits) : as_double(nan_bits);
}

// exp, exp2 and exp10 of arguments without significand.
CU2CANN_BOTH inline cu2cann_double special_exponential(uint64_t bits) {
    if ((bits & magnitude_bits) == 0) {
        return as_double(one_bits);
    }
    return bits == (sign_bit | infinity_bits) ? as_double(0) : pass(bits);
}

// sin, cos and tan of arguments without significand; `at_zero` for zeros.
CU2CANN_BOTH inline cu2cann_double special_angle(uint64_t bits, uint64_t at_zero) {
    if ((bits & magnitude_bits) == 0) {
        return as_double(at_zero);
    }
    return is_nan(bits) ? pass(bits) : as_double(nan_bits);
}

// A stand-in for zeros and infinities that gives the right angles.
CU2CANN_BOTH inline extended as_side(uint64_t bits) {
    const bool negative = (bits & sign_bit) != 0;
    return is_infinite(bits) ? extended{top_bit, 9000, negative} : extend(bits);
}

enum parity { not_integer, even_integer, odd_integer };

CU2CANN_BOTH inline parity parity_of(uint64_t bits) {
    const int exponent = exponent_of(bits);
    if (exponent < exponent_bias || exponent > exponent_bias + 52) {
        return exponent < exponent_bias && (bits & magnitude_bits) != 0 ? not_integer
                                                                        : even_integer;
    }
    const int shift = exponent_bias + 52 - exponent;
    const uint64_t significand = (bits & fraction_bits) | implicit_bit;
    if ((significand & ((uint64_t(1) << shift) - 1)) != 0) {
        return not_integer;
    }
    return ((significand >> shift) & 1) != 0 ? odd_integer : even_integer;
}

// pow where an argument is zero or infinite; neither is NaN, and the result is not 1.
CU2CANN_BOTH inline cu2cann_double special_power(uint64_t x, uint64_t y) {
    const uint64_t magnitude = x & magnitude_bits;
    const bool inverse = (y & sign_bit) != 0;
    if (is_infinite(y)) {
        if (magnitude == one_bits) {
            return as_double(one_bits);
        }
        return as_double((magnitude > one_bits) != inverse ? infinity_bits : 0);
    }
    const uint64_t sign = parity_of(y) == odd_integer ? x & sign_bit : 0;
    return as_double(sign | ((magnitude == infinity_bits) != inverse ? infinity_bits : 0));
}

}  // namespace cu2cann_double_detail

// ---- sign, order, rounding ------------------------------------------------------------------

CU2CANN_BOTH inline bool cu2cann_isnan(cu2cann_double x) {
    return cu2cann_double_detail::is_nan(x.bits());
}
CU2CANN_BOTH inline bool cu2cann_isinf(cu2cann_double x) {
    return cu2cann_double_detail::is_infinite(x.bits());
}
CU2CANN_BOTH inline bool cu2cann_isfinite(cu2cann_double x) {
    return cu2cann_double_detail::exponent_of(x.bits()) != cu2cann_double_detail::special_exponent;
}
CU2CANN_BOTH inline bool cu2cann_signbit(cu2cann_double x) { return (x.bits() >> 63) != 0; }

CU2CANN_BOTH inline cu2cann_double cu2cann_fabs(cu2cann_double x) {
    return cu2cann_double::from_bits(x.bits() & cu2cann_double_detail::magnitude_bits);
}
CU2CANN_BOTH inline cu2cann_double cu2cann_abs(cu2cann_double x) { return cu2cann_fabs(x); }

CU2CANN_BOTH inline cu2cann_double cu2cann_copysign(cu2cann_double x, cu2cann_double sign) {
    return cu2cann_double::from_bits((x.bits() & cu2cann_double_detail::magnitude_bits) |
                                     (sign.bits() & cu2cann_double_detail::sign_bit));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_fmax(cu2cann_double x, cu2cann_double y) {
    if (cu2cann_isnan(x) || cu2cann_isnan(y)) {
        return cu2cann_isnan(x) ? y : x;
    }
    return x > y || (x == y && !cu2cann_signbit(x)) ? x : y;
}

CU2CANN_BOTH inline cu2cann_double cu2cann_fmin(cu2cann_double x, cu2cann_double y) {
    if (cu2cann_isnan(x) || cu2cann_isnan(y)) {
        return cu2cann_isnan(x) ? y : x;
    }
    return x < y || (x == y && cu2cann_signbit(x)) ? x : y;
}

CU2CANN_BOTH inline cu2cann_double cu2cann_max(cu2cann_double x, cu2cann_double y) {
    return cu2cann_fmax(x, y);
}
CU2CANN_BOTH inline cu2cann_double cu2cann_min(cu2cann_double x, cu2cann_double y) {
    return cu2cann_fmin(x, y);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_fdim(cu2cann_double x, cu2cann_double y) {
    return x <= y ? cu2cann_double::from_bits(0) : x - y;
}

CU2CANN_BOTH inline cu2cann_double cu2cann_floor(cu2cann_double x) {
    return cu2cann_double_detail::to_integral<cu2cann_double_detail::downward>(x.bits());
}
CU2CANN_BOTH inline cu2cann_double cu2cann_ceil(cu2cann_double x) {
    return cu2cann_double_detail::to_integral<cu2cann_double_detail::upward>(x.bits());
}
CU2CANN_BOTH inline cu2cann_double cu2cann_trunc(cu2cann_double x) {
    return cu2cann_double_detail::to_integral<cu2cann_double_detail::toward_zero>(x.bits());
}
CU2CANN_BOTH inline cu2cann_double cu2cann_rint(cu2cann_double x) {
    return cu2cann_double_detail::to_integral<cu2cann_double_detail::to_nearest>(x.bits());
}
CU2CANN_BOTH inline cu2cann_double cu2cann_nearbyint(cu2cann_double x) { return cu2cann_rint(x); }

// Halves go away from zero.
CU2CANN_BOTH inline cu2cann_double cu2cann_round(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    const int exponent = detail::exponent_of(x.bits());
    if (exponent >= detail::exponent_bias + 52) {
        return detail::pass(x.bits());
    }
    if (exponent < detail::exponent_bias) {
        const uint64_t one = exponent == detail::exponent_bias - 1 ? detail::one_bits : 0;
        return detail::as_double((x.bits() & detail::sign_bit) | one);
    }
    const uint64_t unit = uint64_t(1) << (detail::exponent_bias + 52 - exponent);
    return detail::as_double((x.bits() + (unit >> 1)) & ~(unit - 1));
}

CU2CANN_BOTH inline long long cu2cann_llrint(cu2cann_double x) {
    return cu2cann_double_detail::to_signed<cu2cann_double_detail::to_nearest>(x.bits(), 64);
}
CU2CANN_BOTH inline long cu2cann_lrint(cu2cann_double x) {
    return static_cast<long>(cu2cann_llrint(x));
}
CU2CANN_BOTH inline long long cu2cann_llround(cu2cann_double x) {
    return static_cast<long long>(cu2cann_round(x));
}
CU2CANN_BOTH inline long cu2cann_lround(cu2cann_double x) {
    return static_cast<long>(cu2cann_round(x));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_modf(cu2cann_double x, cu2cann_double* whole) {
    *whole = cu2cann_trunc(x);
    const cu2cann_double rest = cu2cann_isinf(x) ? cu2cann_double::from_bits(0) : x - *whole;
    return cu2cann_copysign(rest, x);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_ldexp(cu2cann_double x, int exponent) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return detail::pass(x.bits());
    }
    const int bounded = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : exponent;
    return detail::round(detail::scale(detail::extend(x.bits()), bounded));
}
CU2CANN_BOTH inline cu2cann_double cu2cann_scalbn(cu2cann_double x, int exponent) {
    return cu2cann_ldexp(x, exponent);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_frexp(cu2cann_double x, int* exponent) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        *exponent = 0;
        return detail::pass(x.bits());
    }
    const detail::extended value = detail::extend(x.bits());
    *exponent = value.exponent + 1;
    return detail::round(detail::scale(value, -*exponent));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_logb(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        const bool zero = (x.bits() & detail::magnitude_bits) == 0;
        return zero ? detail::as_double(detail::sign_bit | detail::infinity_bits)
                    : cu2cann_fabs(detail::pass(x.bits()));
    }
    return detail::extend(x.bits()).exponent;
}

// ---- exponential functions and logarithms ---------------------------------------------------

#define CU2CANN_EXPONENTIAL(NAME, FUNCTION)                               \
    CU2CANN_BOTH inline cu2cann_double NAME(cu2cann_double x) {           \
        namespace detail = cu2cann_double_detail;                         \
        if (detail::is_special(x.bits())) {                               \
            return detail::special_exponential(x.bits());                 \
        }                                                                 \
        return detail::round(detail::FUNCTION(detail::extend(x.bits()))); \
    }
CU2CANN_EXPONENTIAL(cu2cann_exp, exponential)
CU2CANN_EXPONENTIAL(cu2cann_exp2, exponential_2)
CU2CANN_EXPONENTIAL(cu2cann_exp10, exponential_10)
#undef CU2CANN_EXPONENTIAL

CU2CANN_BOTH inline cu2cann_double cu2cann_expm1(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        const bool lowest = x.bits() == (detail::sign_bit | detail::infinity_bits);
        return lowest ? cu2cann_double(-1) : detail::pass(x.bits());
    }
    return detail::round(detail::exponential_less_one(detail::extend(x.bits())));
}

#define CU2CANN_LOGARITHM(NAME, UNIT, LOGARITHM_OF_TWO)                                           \
    CU2CANN_BOTH inline cu2cann_double NAME(cu2cann_double x) {                                   \
        namespace detail = cu2cann_double_detail;                                                 \
        if (detail::has_no_logarithm(x.bits())) {                                                 \
            return detail::special_logarithm(x.bits());                                           \
        }                                                                                         \
        return detail::round(                                                                     \
            detail::logarithm(detail::extend(x.bits()), detail::UNIT, detail::LOGARITHM_OF_TWO)); \
    }
CU2CANN_LOGARITHM(cu2cann_log, number_two, ln_2)
CU2CANN_LOGARITHM(cu2cann_log2, two_log2_e, number_one)
CU2CANN_LOGARITHM(cu2cann_log10, two_log10_e, log10_2)
#undef CU2CANN_LOGARITHM

CU2CANN_BOTH inline cu2cann_double cu2cann_log1p(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if ((x.bits() & detail::magnitude_bits) == 0) {
        return x;
    }
    if (x.bits() == detail::infinity_bits || !(x > -1)) {
        return x == -1 ? detail::as_double(detail::sign_bit | detail::infinity_bits)
               : x.bits() == detail::infinity_bits || cu2cann_isnan(x)
                   ? detail::pass(x.bits())
                   : detail::as_double(detail::nan_bits);
    }
    return detail::round(detail::logarithm_of_one_plus(detail::extend(x.bits())));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_pow(cu2cann_double x, cu2cann_double y) {
    namespace detail = cu2cann_double_detail;
    if (x.bits() == detail::one_bits || (y.bits() & detail::magnitude_bits) == 0) {
        return detail::as_double(detail::one_bits);
    }
    if (detail::unordered(x.bits(), y.bits())) {
        return detail::as_double(detail::pick_nan(x.bits(), y.bits()));
    }
    if (detail::is_special(x.bits()) || detail::is_special(y.bits())) {
        return detail::special_power(x.bits(), y.bits());
    }
    detail::extended base = detail::extend(x.bits());
    const detail::parity kind = base.negative ? detail::parity_of(y.bits()) : detail::even_integer;
    if (kind == detail::not_integer) {
        return detail::as_double(detail::nan_bits);
    }
    base.negative = false;
    const detail::extended power =
        detail::multiply(detail::binary_logarithm(base), detail::extend(y.bits()));
    detail::extended result =
        power.significand == 0 ? detail::number_one : detail::exponential_2(power);
    result.negative = kind == detail::odd_integer;
    return detail::round(result);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_sinh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return detail::pass(x.bits());
    }
    const detail::extended value = detail::extend(x.bits());
    const detail::extended e = detail::exponential_less_one(detail::absolute(value));
    detail::extended sum = detail::add(e, detail::divide(e, detail::add(detail::number_one, e)));
    sum.negative = value.negative;
    return detail::round(detail::scale(sum, -1));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_cosh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!cu2cann_isfinite(x)) {
        return cu2cann_fabs(detail::pass(x.bits()));
    }
    const detail::extended value = detail::absolute(detail::extend(x.bits()));
    const detail::extended e =
        value.significand == 0 ? detail::number_one : detail::exponential(value);
    return detail::round(detail::scale(detail::add(e, detail::divide(detail::number_one, e)), -1));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_tanh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return cu2cann_isinf(x) ? cu2cann_copysign(cu2cann_double(1), x) : detail::pass(x.bits());
    }
    const detail::extended value = detail::extend(x.bits());
    const detail::extended e =
        detail::exponential_less_one(detail::scale(detail::absolute(value), 1));
    detail::extended result = detail::divide(e, detail::add(e, detail::number_two));
    result.negative = value.negative;
    return detail::round(result);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_asinh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return detail::pass(x.bits());
    }
    // ln(1 + |x| + x^2 / (1 + sqrt(x^2 + 1)))
    const detail::extended value = detail::extend(x.bits());
    const detail::extended square = detail::multiply(value, value);
    const detail::extended root = detail::square_root(detail::add(square, detail::number_one));
    const detail::extended more = detail::divide(square, detail::add(detail::number_one, root));
    detail::extended result =
        detail::logarithm_of_one_plus(detail::add(detail::absolute(value), more));
    result.negative = value.negative;
    return detail::round(result);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_acosh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!(x >= 1) || x.bits() == detail::infinity_bits) {
        return x < 1 ? detail::as_double(detail::nan_bits) : detail::pass(x.bits());
    }
    // ln(1 + t + sqrt(2 t + t^2)) with t = x - 1
    const detail::extended t = detail::subtract(detail::extend(x.bits()), detail::number_one);
    const detail::extended square = detail::multiply(t, detail::add(t, detail::number_two));
    return detail::round(
        detail::logarithm_of_one_plus(detail::add(t, detail::square_root(square))));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_atanh(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    const cu2cann_double magnitude = cu2cann_fabs(x);
    if (!(magnitude < 1) || magnitude == 0) {
        return magnitude == 1  ? cu2cann_copysign(detail::as_double(detail::infinity_bits), x)
               : magnitude > 1 ? detail::as_double(detail::nan_bits)
                               : detail::pass(x.bits());
    }
    // ln(1 + 2 t / (1 - t)) / 2 with t = |x|
    const detail::extended t = detail::extend(magnitude.bits());
    const detail::extended ratio =
        detail::divide(detail::scale(t, 1), detail::subtract(detail::number_one, t));
    detail::extended result = detail::scale(detail::logarithm_of_one_plus(ratio), -1);
    result.negative = cu2cann_signbit(x);
    return detail::round(result);
}

// ---- roots ----------------------------------------------------------------------------------

CU2CANN_BOTH inline cu2cann_double cu2cann_rsqrt(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::has_no_logarithm(x.bits())) {
        if ((x.bits() & detail::magnitude_bits) == 0) {
            return detail::as_double(x.bits() | detail::infinity_bits);
        }
        return x.bits() == detail::infinity_bits ? detail::as_double(0)
               : cu2cann_isnan(x)                ? detail::pass(x.bits())
                                                 : detail::as_double(detail::nan_bits);
    }
    const detail::extended root = detail::square_root(detail::extend(x.bits()));
    return detail::round(detail::divide(detail::number_one, root));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_cbrt(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    return detail::is_special(x.bits())
               ? detail::pass(x.bits())
               : detail::round(detail::cube_root(detail::extend(x.bits())));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_rcbrt(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return 1 / x;
    }
    return detail::round(
        detail::divide(detail::number_one, detail::cube_root(detail::extend(x.bits()))));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_hypot(cu2cann_double x, cu2cann_double y) {
    namespace detail = cu2cann_double_detail;
    if (cu2cann_isinf(x) || cu2cann_isinf(y)) {
        return detail::as_double(detail::infinity_bits);
    }
    if (detail::unordered(x.bits(), y.bits())) {
        return detail::as_double(detail::pick_nan(x.bits(), y.bits()));
    }
    const detail::extended a = detail::extend(x.bits()), b = detail::extend(y.bits());
    const detail::extended sum = detail::add(detail::multiply(a, a), detail::multiply(b, b));
    return detail::round(detail::square_root(sum));
}

// ---- trigonometric functions ----------------------------------------------------------------

#define CU2CANN_TRIGONOMETRIC(NAME, REDUCE, FUNCTION, AT_ZERO)                            \
    CU2CANN_BOTH inline cu2cann_double NAME(cu2cann_double x) {                           \
        namespace detail = cu2cann_double_detail;                                         \
        if (detail::is_special(x.bits())) {                                               \
            return detail::special_angle(x.bits(), AT_ZERO);                              \
        }                                                                                 \
        return detail::round(detail::FUNCTION(detail::REDUCE(detail::extend(x.bits())))); \
    }
CU2CANN_TRIGONOMETRIC(cu2cann_sin, reduce, sine, x.bits())
CU2CANN_TRIGONOMETRIC(cu2cann_cos, reduce, cosine, detail::one_bits)
CU2CANN_TRIGONOMETRIC(cu2cann_tan, reduce, tangent, x.bits())
CU2CANN_TRIGONOMETRIC(cu2cann_sinpi, reduce_half_turns, sine, x.bits())
CU2CANN_TRIGONOMETRIC(cu2cann_cospi, reduce_half_turns, cosine, detail::one_bits)
#undef CU2CANN_TRIGONOMETRIC

CU2CANN_BOTH inline void cu2cann_sincos(cu2cann_double x, cu2cann_double* sine,
                                        cu2cann_double* cosine) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        *sine = detail::special_angle(x.bits(), x.bits());
        *cosine = detail::special_angle(x.bits(), detail::one_bits);
        return;
    }
    const detail::angle reduced = detail::reduce(detail::extend(x.bits()));
    *sine = detail::round(detail::sine(reduced));
    *cosine = detail::round(detail::cosine(reduced));
}

CU2CANN_BOTH inline void cu2cann_sincospi(cu2cann_double x, cu2cann_double* sine,
                                          cu2cann_double* cosine) {
    *sine = cu2cann_sinpi(x);
    *cosine = cu2cann_cospi(x);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_atan2(cu2cann_double y, cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::unordered(x.bits(), y.bits())) {
        return detail::as_double(detail::pick_nan(x.bits(), y.bits()));
    }
    detail::extended side_x = detail::as_side(x.bits());
    if (x == 0 && y == 0) {
        side_x = detail::extended{detail::top_bit, 0, cu2cann_signbit(x)};
    }
    return detail::round(detail::arc_tangent(detail::as_side(y.bits()), side_x));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_atan(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (cu2cann_isnan(x)) {
        return detail::pass(x.bits());
    }
    return detail::round(detail::arc_tangent(detail::as_side(x.bits()), detail::number_one));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_asin(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!(cu2cann_fabs(x) <= 1)) {
        return cu2cann_isnan(x) ? detail::pass(x.bits()) : detail::as_double(detail::nan_bits);
    }
    const detail::extended value = detail::extend(x.bits());
    return detail::round(detail::arc_tangent(value, detail::other_side(value)));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_acos(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!(cu2cann_fabs(x) <= 1)) {
        return cu2cann_isnan(x) ? detail::pass(x.bits()) : detail::as_double(detail::nan_bits);
    }
    const detail::extended value = detail::extend(x.bits());
    return detail::round(detail::arc_tangent(detail::other_side(value), value));
}

// ---- error function and normal distribution -------------------------------------------------

CU2CANN_BOTH inline cu2cann_double cu2cann_erf(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (detail::is_special(x.bits())) {
        return cu2cann_isinf(x) ? cu2cann_copysign(cu2cann_double(1), x) : detail::pass(x.bits());
    }
    const detail::extended value = detail::extend(x.bits());
    if (value.exponent < 0) {
        return detail::round(detail::small_error_function(value));
    }
    const detail::extended tail = detail::complementary_error_function(detail::absolute(value));
    return cu2cann_copysign(detail::round(detail::subtract(detail::number_one, tail)), x);
}

CU2CANN_BOTH inline cu2cann_double cu2cann_erfc(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!cu2cann_isfinite(x)) {
        return cu2cann_isnan(x) ? detail::pass(x.bits())
                                : cu2cann_double(cu2cann_signbit(x) ? 2 : 0);
    }
    return detail::round(detail::complementary_error_function(detail::extend(x.bits())));
}

CU2CANN_BOTH inline cu2cann_double cu2cann_normcdf(cu2cann_double x) {
    namespace detail = cu2cann_double_detail;
    if (!cu2cann_isfinite(x)) {
        return cu2cann_isnan(x) ? detail::pass(x.bits())
                                : cu2cann_double(cu2cann_signbit(x) ? 0 : 1);
    }
    const detail::extended argument =
        detail::negate(detail::multiply(detail::extend(x.bits()), detail::root_half));
    return detail::round(detail::scale(detail::complementary_error_function(argument), -1));
}

// ---- functions of two numbers, one of which is plain ----------------------------------------

// Exact matches, so that overloads for `float` elsewhere do not make `cu2cann_pow(a, 2)` ambiguous.
#define CU2CANN_MIXED(NAME)                                                                        \
    template <typename T>                                                                          \
    CU2CANN_BOTH inline cu2cann_double_detail::if_number<T, cu2cann_double> NAME(cu2cann_double x, \
                                                                                 T y) {            \
        return NAME(x, cu2cann_double(y));                                                         \
    }                                                                                              \
    template <typename T>                                                                          \
    CU2CANN_BOTH inline cu2cann_double_detail::if_number<T, cu2cann_double> NAME(                  \
        T x, cu2cann_double y) {                                                                   \
        return NAME(cu2cann_double(x), y);                                                         \
    }
CU2CANN_MIXED(cu2cann_atan2)
CU2CANN_MIXED(cu2cann_copysign)
CU2CANN_MIXED(cu2cann_fdim)
CU2CANN_MIXED(cu2cann_fmax)
CU2CANN_MIXED(cu2cann_fmin)
CU2CANN_MIXED(cu2cann_fmod)
CU2CANN_MIXED(cu2cann_hypot)
CU2CANN_MIXED(cu2cann_max)
CU2CANN_MIXED(cu2cann_min)
CU2CANN_MIXED(cu2cann_pow)
CU2CANN_MIXED(cu2cann_remainder)
#undef CU2CANN_MIXED

#define CU2CANN_MIXED_FMA(X, Y, Z, ...)                                                           \
    template <__VA_ARGS__>                                                                        \
    CU2CANN_BOTH inline cu2cann_double_detail::if_number<T, cu2cann_double> cu2cann_fma(X x, Y y, \
                                                                                        Z z) {    \
        return cu2cann_fma(cu2cann_double(x), cu2cann_double(y), cu2cann_double(z));              \
    }
CU2CANN_MIXED_FMA(T, cu2cann_double, cu2cann_double, typename T)
CU2CANN_MIXED_FMA(cu2cann_double, T, cu2cann_double, typename T)
CU2CANN_MIXED_FMA(cu2cann_double, cu2cann_double, T, typename T)
CU2CANN_MIXED_FMA(T, U, cu2cann_double, typename T, typename U)
CU2CANN_MIXED_FMA(T, cu2cann_double, U, typename T, typename U)
CU2CANN_MIXED_FMA(cu2cann_double, T, U, typename T, typename U)
#undef CU2CANN_MIXED_FMA

// ---- bits -----------------------------------------------------------------------------------

CU2CANN_BOTH inline long long cu2cann_double_as_longlong(cu2cann_double x) {
    return static_cast<long long>(x.bits());
}
CU2CANN_BOTH inline cu2cann_double cu2cann_longlong_as_double(long long bits) {
    return cu2cann_double::from_bits(static_cast<uint64_t>(bits));
}
CU2CANN_BOTH inline int cu2cann_double2hiint(cu2cann_double x) {
    return static_cast<int>(static_cast<uint32_t>(x.bits() >> 32));
}
CU2CANN_BOTH inline int cu2cann_double2loint(cu2cann_double x) {
    return static_cast<int>(static_cast<uint32_t>(x.bits()));
}
CU2CANN_BOTH inline cu2cann_double cu2cann_hiloint2double(int high, int low) {
    const uint64_t upper = static_cast<uint32_t>(high);
    return cu2cann_double::from_bits((upper << 32) | static_cast<uint32_t>(low));
}

// ---- arithmetic and casts with a rounding mode: _rn nearest, _rz to zero, _ru up, _rd down --

#define CU2CANN_BITS(FUNCTION, MODE) cu2cann_double_detail::FUNCTION<cu2cann_double_detail::MODE>
#define CU2CANN_UNARY(CALL, FUNCTION, MODE)                                       \
    CU2CANN_BOTH inline cu2cann_double CALL(cu2cann_double x) {                   \
        return cu2cann_double::from_bits(CU2CANN_BITS(FUNCTION, MODE)(x.bits())); \
    }
#define CU2CANN_BINARY(CALL, FUNCTION, MODE)                                                \
    CU2CANN_BOTH inline cu2cann_double CALL(cu2cann_double x, cu2cann_double y) {           \
        return cu2cann_double::from_bits(CU2CANN_BITS(FUNCTION, MODE)(x.bits(), y.bits())); \
    }
#define CU2CANN_TO_INTEGER(NAME, RESULT, FUNCTION, MODE, WIDTH)                    \
    CU2CANN_BOTH inline RESULT NAME(cu2cann_double x) {                            \
        return static_cast<RESULT>(CU2CANN_BITS(FUNCTION, MODE)(x.bits(), WIDTH)); \
    }
#define CU2CANN_ROUNDED(SUFFIX, MODE)                                                           \
    CU2CANN_BINARY(cu2cann_dadd_##SUFFIX, add_bits, MODE)                                       \
    CU2CANN_BINARY(cu2cann_dsub_##SUFFIX, subtract_bits, MODE)                                  \
    CU2CANN_BINARY(cu2cann_dmul_##SUFFIX, multiply_bits, MODE)                                  \
    CU2CANN_BINARY(cu2cann_ddiv_##SUFFIX, divide_bits, MODE)                                    \
    CU2CANN_UNARY(cu2cann_dsqrt_##SUFFIX, square_root_bits, MODE)                               \
    CU2CANN_BOTH inline cu2cann_double cu2cann_drcp_##SUFFIX(cu2cann_double x) {                \
        return cu2cann_ddiv_##SUFFIX(1, x);                                                     \
    }                                                                                           \
    CU2CANN_BOTH inline cu2cann_double cu2cann_fma_##SUFFIX(cu2cann_double x, cu2cann_double y, \
                                                            cu2cann_double z) {                 \
        return cu2cann_double::from_bits(                                                       \
            CU2CANN_BITS(fused_bits, MODE)(x.bits(), y.bits(), z.bits()));                      \
    }                                                                                           \
    CU2CANN_TO_INTEGER(cu2cann_double2int_##SUFFIX, int, to_signed, MODE, 32)                   \
    CU2CANN_TO_INTEGER(cu2cann_double2uint_##SUFFIX, unsigned int, to_unsigned, MODE, 32)       \
    CU2CANN_TO_INTEGER(cu2cann_double2ll_##SUFFIX, long long, to_signed, MODE, 64)              \
    CU2CANN_TO_INTEGER(cu2cann_double2ull_##SUFFIX, unsigned long long, to_unsigned, MODE, 64)  \
    CU2CANN_BOTH inline float cu2cann_double2float_##SUFFIX(cu2cann_double x) {                 \
        return cu2cann_double_detail::bits_to_float(CU2CANN_BITS(narrow, MODE)(x.bits()));      \
    }                                                                                           \
    CU2CANN_BOTH inline cu2cann_double cu2cann_ll2double_##SUFFIX(long long value) {            \
        return cu2cann_double::from_bits(CU2CANN_BITS(from_signed, MODE)(value));               \
    }                                                                                           \
    CU2CANN_BOTH inline cu2cann_double cu2cann_ull2double_##SUFFIX(unsigned long long value) {  \
        return cu2cann_double::from_bits(CU2CANN_BITS(from_magnitude, MODE)(0, value));         \
    }
CU2CANN_ROUNDED(rn, to_nearest)
CU2CANN_ROUNDED(rz, toward_zero)
CU2CANN_ROUNDED(ru, upward)
CU2CANN_ROUNDED(rd, downward)
#undef CU2CANN_ROUNDED
#undef CU2CANN_TO_INTEGER
#undef CU2CANN_BINARY
#undef CU2CANN_UNARY
#undef CU2CANN_BITS

CU2CANN_BOTH inline cu2cann_double cu2cann_int2double_rn(int value) { return value; }
CU2CANN_BOTH inline cu2cann_double cu2cann_uint2double_rn(unsigned int value) { return value; }

// ---- atomics on global memory ---------------------------------------------------------------

#if defined(CU2CANN_SIMT)

namespace cu2cann_double_detail {

struct sum_of {
    CU2CANN_DEVICE cu2cann_double operator()(cu2cann_double a, cu2cann_double b) const {
        return a + b;
    }
};
struct larger_of {
    CU2CANN_DEVICE cu2cann_double operator()(cu2cann_double a, cu2cann_double b) const {
        return cu2cann_fmax(a, b);
    }
};
struct smaller_of {
    CU2CANN_DEVICE cu2cann_double operator()(cu2cann_double a, cu2cann_double b) const {
        return cu2cann_fmin(a, b);
    }
};

// The first read may be stale; the exchange then fails and tells the present value.
template <typename Combine>
CU2CANN_DEVICE inline cu2cann_double update(cu2cann_double* address, cu2cann_double value,
                                            Combine combine) {
    uint64_t* const word = reinterpret_cast<uint64_t*>(address);
    uint64_t present = *word;
    uint64_t expected;
    do {
        expected = present;
        present = asc_atomic_cas(word, expected, combine(as_double(expected), value).bits());
    } while (present != expected);
    return as_double(present);
}

}  // namespace cu2cann_double_detail

// Not for `__ubuf__` memory, which has no 64-bit atomics.
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomicAdd(cu2cann_double* address,
                                                       cu2cann_double value) {
    return cu2cann_double_detail::update(address, value, cu2cann_double_detail::sum_of());
}
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomicMax(cu2cann_double* address,
                                                       cu2cann_double value) {
    return cu2cann_double_detail::update(address, value, cu2cann_double_detail::larger_of());
}
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomicMin(cu2cann_double* address,
                                                       cu2cann_double value) {
    return cu2cann_double_detail::update(address, value, cu2cann_double_detail::smaller_of());
}

// The names of cu2cann/atomic.h, for pointers whose type is not known to the translator.
template <typename Double>
CU2CANN_DEVICE inline Double* cu2cann_double_in_global(Double* address) {
    if (__isUbuf(address) != 0U) {
        __trap();
    }
    return address;
}
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomic_add(cu2cann_double* address,
                                                        cu2cann_double value) {
    return cu2cann_atomicAdd(cu2cann_double_in_global(address), value);
}
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomic_max(cu2cann_double* address,
                                                        cu2cann_double value) {
    return cu2cann_atomicMax(cu2cann_double_in_global(address), value);
}
CU2CANN_DEVICE inline cu2cann_double cu2cann_atomic_min(cu2cann_double* address,
                                                        cu2cann_double value) {
    return cu2cann_atomicMin(cu2cann_double_in_global(address), value);
}

#endif  // CU2CANN_SIMT

// ---- the plain names ------------------------------------------------------------------------

// A program that has functions of these names itself calls all of them by the plain name.
#define CU2CANN_PLAIN_ONE(Result, name) \
    CU2CANN_BOTH inline Result name(cu2cann_double x) { return cu2cann_##name(x); }
CU2CANN_PLAIN_ONE(cu2cann_double, abs)
CU2CANN_PLAIN_ONE(cu2cann_double, acos)
CU2CANN_PLAIN_ONE(cu2cann_double, acosh)
CU2CANN_PLAIN_ONE(cu2cann_double, asin)
CU2CANN_PLAIN_ONE(cu2cann_double, asinh)
CU2CANN_PLAIN_ONE(cu2cann_double, atan)
CU2CANN_PLAIN_ONE(cu2cann_double, atanh)
CU2CANN_PLAIN_ONE(cu2cann_double, cbrt)
CU2CANN_PLAIN_ONE(cu2cann_double, ceil)
CU2CANN_PLAIN_ONE(cu2cann_double, cos)
CU2CANN_PLAIN_ONE(cu2cann_double, cosh)
CU2CANN_PLAIN_ONE(cu2cann_double, erf)
CU2CANN_PLAIN_ONE(cu2cann_double, erfc)
CU2CANN_PLAIN_ONE(cu2cann_double, exp)
CU2CANN_PLAIN_ONE(cu2cann_double, exp2)
CU2CANN_PLAIN_ONE(cu2cann_double, expm1)
CU2CANN_PLAIN_ONE(cu2cann_double, fabs)
CU2CANN_PLAIN_ONE(cu2cann_double, floor)
CU2CANN_PLAIN_ONE(cu2cann_double, log)
CU2CANN_PLAIN_ONE(cu2cann_double, log10)
CU2CANN_PLAIN_ONE(cu2cann_double, log1p)
CU2CANN_PLAIN_ONE(cu2cann_double, log2)
CU2CANN_PLAIN_ONE(cu2cann_double, rint)
CU2CANN_PLAIN_ONE(cu2cann_double, round)
CU2CANN_PLAIN_ONE(cu2cann_double, rsqrt)
CU2CANN_PLAIN_ONE(cu2cann_double, sin)
CU2CANN_PLAIN_ONE(cu2cann_double, sinh)
CU2CANN_PLAIN_ONE(cu2cann_double, sqrt)
CU2CANN_PLAIN_ONE(cu2cann_double, tan)
CU2CANN_PLAIN_ONE(cu2cann_double, tanh)
CU2CANN_PLAIN_ONE(cu2cann_double, trunc)
CU2CANN_PLAIN_ONE(bool, isfinite)
CU2CANN_PLAIN_ONE(bool, isinf)
CU2CANN_PLAIN_ONE(bool, isnan)
#undef CU2CANN_PLAIN_ONE

#define CU2CANN_PLAIN_TWO(name)                                                              \
    CU2CANN_BOTH inline cu2cann_double name(cu2cann_double x, cu2cann_double y) {            \
        return cu2cann_##name(x, y);                                                         \
    }                                                                                        \
    template <typename Double, typename T>                                                   \
    CU2CANN_BOTH inline cu2cann_double_detail::if_mixed<Double, T, cu2cann_double> name(     \
        Double x, T y) {                                                                     \
        return cu2cann_##name(x, cu2cann_double(y));                                         \
    }                                                                                        \
    template <typename T, typename Double>                                                   \
    CU2CANN_BOTH inline cu2cann_double_detail::if_mixed<Double, T, cu2cann_double> name(     \
        T x, Double y) {                                                                     \
        return cu2cann_##name(cu2cann_double(x), y);                                         \
    }
CU2CANN_PLAIN_TWO(atan2)
CU2CANN_PLAIN_TWO(copysign)
CU2CANN_PLAIN_TWO(fmax)
CU2CANN_PLAIN_TWO(fmin)
CU2CANN_PLAIN_TWO(fmod)
CU2CANN_PLAIN_TWO(hypot)
CU2CANN_PLAIN_TWO(pow)
#undef CU2CANN_PLAIN_TWO

#include "shield_end.h"

#endif  // CU2CANN_DOUBLE_MATH_H
