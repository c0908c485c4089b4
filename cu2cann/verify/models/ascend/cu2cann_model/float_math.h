// SPDX-License-Identifier: Apache-2.0
//
// Functions of float that the C library lacks: computed in double, rounded once.
#ifndef CU2CANN_MODEL_ASCEND_FLOAT_MATH_H
#define CU2CANN_MODEL_ASCEND_FLOAT_MATH_H

#include <math.h>

#include <cmath>
#include <cstring>
#include <limits>

#include "types.h"

namespace cu2cann_model {

constexpr double pi = 3.14159265358979323846;

namespace chip {

// Subnormal numbers count as zero.
inline float flushed(float x) { return std::fpclassify(x) == FP_SUBNORMAL ? std::copysign(0.0f, x) : x; }

// Where the library divides; a kernel's own `/` stays the processor's.
inline float divided(float x, float y) { return flushed(flushed(x) / flushed(y)); }

inline float hypotf(float x, float y) {
    const float a = std::fabs(x), b = std::fabs(y);
    if (std::isinf(a) || std::isinf(b) || std::isnan(a) || std::isnan(b) || std::fmin(a, b) == 0.0f) {
        return ::hypotf(x, y);
    }
    const float ratio = divided(std::fmin(a, b), std::fmax(a, b));
    return std::fmax(a, b) * ::sqrtf(::fmaf(ratio, ratio, 1.0f));
}

// The root of a sum of squares, scaled by the largest.
inline float norm_of(const float* values, int count) {
    float largest = 0.0f, sum = 0.0f;
    bool none = false;
    for (int i = 0; i < count; ++i) {
        if (std::isinf(values[i])) {
            return std::numeric_limits<float>::infinity();
        }
        none |= std::isnan(values[i]);
        largest = std::fmax(largest, std::fabs(values[i]));
    }
    if (none || largest == 0.0f) {
        return none ? std::numeric_limits<float>::quiet_NaN() : 0.0f;
    }
    for (int i = 0; i < count; ++i) {
        const float part = divided(values[i], largest);
        sum = ::fmaf(part, part, sum);
    }
    return largest * ::sqrtf(sum);
}

// Five steps of Newton's method from 1, after the exponent was brought near zero by threes.
inline float cbrtf(float x) {
    uint32_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    const int exponent = static_cast<int>(bits >> 23 & 0xFF) - 127;
    if (x == 0.0f || exponent == 128) {
        return x;
    }
    const int thirds = exponent >= 3 ? (exponent - 3) / 3 + 1 : exponent <= -4 ? (exponent + 1) / 3 : 0;
    // A subnormal number's missing leading one is not missed.
    const float near = std::ldexp(1.0f + static_cast<float>(bits & 0x7FFFFF) / 8388608.0f, exponent - 3 * thirds);
    float root = 1.0f;
    for (int i = 0; i < 5; ++i) {
        root = (2.0f * root + near / (root * root)) / 3.0f;
    }
    return std::copysign(std::ldexp(root, thirds), x);
}

}  // namespace chip

inline float exact_rsqrtf(float x) {
    const bool tiny = std::fpclassify(x) == FP_SUBNORMAL;
    if (faithful()) {
        return tiny ? std::numeric_limits<float>::infinity() : 1.0f / ::sqrtf(x);
    }
    return static_cast<float>(1.0 / std::sqrt(static_cast<double>(x)));
}
inline float exact_rcbrtf(float x) {
    if (faithful()) {
        return x == 0.0f ? std::numeric_limits<float>::infinity() : 1.0f / chip::cbrtf(x);
    }
    return static_cast<float>(1.0 / std::cbrt(static_cast<double>(x)));
}
inline float exact_fdividef(float x, float y) { return faithful() ? chip::divided(x, y) : x / y; }

// sin(pi x) and cos(pi x), exact at integers and halves.
inline double sin_of_pi(double x) {
    double rest = std::fmod(x, 2.0);
    const double whole = std::nearbyint(rest * 2.0);
    rest -= whole / 2.0;
    switch (static_cast<int>(whole) & 3) {
        case 0: return std::sin(pi * rest);
        case 1: return std::cos(pi * rest);
        case 2: return -std::sin(pi * rest);
        default: return -std::cos(pi * rest);
    }
}

inline double cos_of_pi(double x) { return sin_of_pi(std::fmod(std::fabs(x), 2.0) + 0.5); }

inline float exact_sinpif(float x) {
    if (faithful()) {
        return ::sinf(x * 3.14159265f);
    }
    if (std::isinf(x)) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    return x == std::floor(x) ? std::copysign(0.0f, x) : static_cast<float>(sin_of_pi(x));
}
inline float exact_cospif(float x) {
    if (faithful()) {
        return ::cosf(x * 3.14159265f);
    }
    return std::isinf(x) ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(cos_of_pi(x) + 0.0);
}
inline float exact_tanpif(float x) {
    if (faithful()) {
        return ::tanf(x * 3.14159265f);
    }
    return static_cast<float>(sin_of_pi(x) / cos_of_pi(x));
}
inline void exact_sincospif(float x, float* sine, float* cosine) {
    *sine = exact_sinpif(x);
    *cosine = exact_cospif(x);
}

inline float exact_rhypotf(float x, float y) {
    if (faithful()) {
        return chip::divided(1.0f, chip::hypotf(x, y));
    }
    return static_cast<float>(1.0 / std::hypot(static_cast<double>(x), static_cast<double>(y)));
}
inline double norm_of(const double* values, int count) {
    double sum = 0.0;
    for (int i = 0; i < count; ++i) {
        if (std::isinf(values[i])) {
            return std::numeric_limits<double>::infinity();
        }
        sum += values[i] * values[i];
    }
    return std::sqrt(sum);
}
inline float exact_norm3df(float a, float b, float c) {
    if (faithful()) {
        const float given[] = {a, b, c};
        return chip::norm_of(given, 3);
    }
    const double values[] = {a, b, c};
    return static_cast<float>(norm_of(values, 3));
}
inline float exact_norm4df(float a, float b, float c, float d) {
    if (faithful()) {
        const float given[] = {a, b, c, d};
        return chip::norm_of(given, 4);
    }
    const double values[] = {a, b, c, d};
    return static_cast<float>(norm_of(values, 4));
}
inline float exact_rnorm3df(float a, float b, float c) {
    if (faithful()) {
        return chip::divided(1.0f, exact_norm3df(a, b, c));
    }
    const double values[] = {a, b, c};
    return static_cast<float>(1.0 / norm_of(values, 3));
}
inline float exact_rnorm4df(float a, float b, float c, float d) {
    if (faithful()) {
        return chip::divided(1.0f, exact_norm4df(a, b, c, d));
    }
    const double values[] = {a, b, c, d};
    return static_cast<float>(1.0 / norm_of(values, 4));
}
inline double norm_of_floats(int count, const float* values) {
    double sum = 0.0;
    for (int i = 0; i < count; ++i) {
        sum += static_cast<double>(values[i]) * values[i];
    }
    return std::sqrt(sum);
}
inline float exact_normf(int count, float* values) { return static_cast<float>(norm_of_floats(count, values)); }
inline float exact_rnormf(int count, float* values) { return static_cast<float>(1.0 / norm_of_floats(count, values)); }

// The inverse of the normal distribution: bisection in double settles every float.
inline double normal_quantile(double p) {
    if (!(p > 0.0 && p < 1.0)) {
        return p == 0.0   ? -std::numeric_limits<double>::infinity()
               : p == 1.0 ? std::numeric_limits<double>::infinity()
                          : std::numeric_limits<double>::quiet_NaN();
    }
    double low = -39.0, high = 39.0;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2.0;
        (0.5 * std::erfc(-middle * M_SQRT1_2) < p ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

inline double erfc_inverse(double y) {
    if (!(y > 0.0 && y < 2.0)) {
        return y == 0.0   ? std::numeric_limits<double>::infinity()
               : y == 2.0 ? -std::numeric_limits<double>::infinity()
                          : std::numeric_limits<double>::quiet_NaN();
    }
    double low = -28.0, high = 28.0;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2.0;
        (std::erfc(middle) > y ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

inline double erf_inverse(double x) {
    if (std::fabs(x) >= 0.5) {
        return x < 0.0 ? -erfc_inverse(1.0 + x) : erfc_inverse(1.0 - x);
    }
    double low = -0.5, high = 0.5;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2.0;
        (std::erf(middle) < x ? low : high) = middle;
    }
    return x == 0.0 ? x : (low + high) / 2.0;
}

inline float exact_normcdff(float x) { return static_cast<float>(0.5 * std::erfc(-static_cast<double>(x) * M_SQRT1_2)); }
inline float exact_normcdfinvf(float p) { return static_cast<float>(normal_quantile(p)); }
inline float exact_erfinvf(float x) { return static_cast<float>(erf_inverse(x)); }
inline float exact_erfcinvf(float x) { return static_cast<float>(erfc_inverse(x)); }

inline float exact_erfcxf(float given) {
    const double x = given;
    if (x < 20.0) {
        return static_cast<float>(std::exp(x * x) * std::erfc(x));
    }
    double fraction = x;  // A continued fraction, from its tail.
    for (int i = 20; i > 0; --i) {
        fraction = x + i / 2.0 / fraction;
    }
    return static_cast<float>(1.0 / (fraction * std::sqrt(pi)));
}

// Modified Bessel functions of the first kind, by their power series or the integral.
inline double bessel_i(int order, double x) {
    const int steps = 400;
    double sum = 0.0;
    for (int i = 0; i < steps; ++i) {
        const double angle = pi * (i + 0.5) / steps;
        sum += std::exp(x * std::cos(angle)) * std::cos(order * angle);
    }
    return sum / steps;
}
inline float exact_cyl_bessel_i0f(float x) { return static_cast<float>(bessel_i(0, x)); }
inline float exact_cyl_bessel_i1f(float x) { return static_cast<float>(bessel_i(1, x)); }

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_FLOAT_MATH_H
