// SPDX-License-Identifier: Apache-2.0
//
// Mathematical functions that CUDA has and the C library lacks, and CUDA's overloads of
// min and max.  What the C++ library has too is the C++ library's.
#ifndef CU2CANN_CUDA_MATH_FUNCTIONS_H
#define CU2CANN_CUDA_MATH_FUNCTIONS_H

#include "../language.h"

#define CU2CANN_EXTREMES(type, left, right)                                      \
    inline type min(left a, right b) { return (type)a < (type)b ? (type)a : (type)b; } \
    inline type max(left a, right b) { return (type)a > (type)b ? (type)a : (type)b; }
#define CU2CANN_SIGNED_EXTREMES(sign)                        \
    CU2CANN_EXTREMES(sign, sign, sign)                       \
    CU2CANN_EXTREMES(unsigned sign, unsigned sign, unsigned sign) \
    CU2CANN_EXTREMES(unsigned sign, sign, unsigned sign)     \
    CU2CANN_EXTREMES(unsigned sign, unsigned sign, sign)
CU2CANN_SIGNED_EXTREMES(int)
CU2CANN_SIGNED_EXTREMES(long)
CU2CANN_SIGNED_EXTREMES(long long)
#undef CU2CANN_SIGNED_EXTREMES
#undef CU2CANN_EXTREMES

// Of a number and a NaN, the number.
inline float min(float a, float b) { return std::fmin(a, b); }
inline float max(float a, float b) { return std::fmax(a, b); }
inline double min(double a, double b) { return std::fmin(a, b); }
inline double max(double a, double b) { return std::fmax(a, b); }
inline double min(float a, double b) { return std::fmin(double(a), b); }
inline double max(float a, double b) { return std::fmax(double(a), b); }
inline double min(double a, float b) { return std::fmin(a, double(b)); }
inline double max(double a, float b) { return std::fmax(a, double(b)); }
inline unsigned int umin(unsigned int a, unsigned int b) { return a < b ? a : b; }
inline unsigned int umax(unsigned int a, unsigned int b) { return a > b ? a : b; }
inline long long llmin(long long a, long long b) { return a < b ? a : b; }
inline long long llmax(long long a, long long b) { return a > b ? a : b; }
inline unsigned long long ullmin(unsigned long long a, unsigned long long b) { return a < b ? a : b; }
inline unsigned long long ullmax(unsigned long long a, unsigned long long b) { return a > b ? a : b; }

namespace cu2cann_model {

constexpr double pi = 3.14159265358979323846;

// The sine of pi times x, the argument reduced exactly first.
inline double sine_of_turn(double x) {
    const double r = std::remainder(x, 2.0);  // From -1 to 1.
    const double a = std::fabs(r);
    const double s = a <= 0.25   ? std::sin(pi * a)
                     : a <= 0.75 ? std::cos(pi * (a - 0.5))
                                 : std::sin(pi * (1.0 - a));
    return r == 0.0 ? std::copysign(0.0, x) : std::copysign(s, r);
}

inline double cosine_of_turn(double x) {
    const double a = std::fabs(std::remainder(x, 2.0));
    return a <= 0.25   ? std::cos(pi * a)
           : a <= 0.75 ? -std::sin(pi * (a - 0.5))
                       : -std::cos(pi * (1.0 - a));
}

// Newton's method on erf, from a rational estimate.
inline double inverse_erf(double x) {
    if (!(x > -1.0 && x < 1.0)) {
        return x == 1.0 ? HUGE_VAL : x == -1.0 ? -HUGE_VAL : NAN;
    }
    const double w = std::log1p(-x * x), a = 0.147, t = 2.0 / (pi * a) + w / 2.0;
    double y = std::copysign(std::sqrt(std::sqrt(t * t - w / a) - t), x);
    for (int i = 0; i < 4; ++i) {
        // Near one the complement keeps the digits that matter.
        const double miss = std::fabs(x) < 0.5 ? std::erf(y) - x
                                               : std::copysign((1.0 - std::fabs(x)) - std::erfc(std::fabs(y)), x);
        const double step = miss / (1.12837916709551257390 * std::exp(-y * y));
        y -= step / (1.0 + y * step);
    }
    return y;
}

inline double inverse_erfc(double x) {
    if (!(x > 0.0 && x < 2.0)) {
        return x == 0.0 ? HUGE_VAL : x == 2.0 ? -HUGE_VAL : NAN;
    }
    if (x > 0.0625) {
        return inverse_erf(1.0 - x);
    }
    const double l = std::sqrt(-2.0 * std::log(x * 0.5));
    double y = l / std::sqrt(2.0);
    for (int i = 0; i < 12; ++i) {
        const double step = (std::erfc(y) - x) / (-1.12837916709551257390 * std::exp(-y * y));
        y -= step / (1.0 + y * step);
    }
    return y;
}

// exp(x * x) * erfc(x); by a continued fraction where the factors leave the range.
inline double scaled_erfc(double x) {
    if (x < 10.0) {
        return std::exp(x * x) * std::erfc(x);
    }
    double tail = x;
    for (int k = 60; k > 0; --k) {
        tail = x + 0.5 * k / tail;
    }
    return 1.0 / (tail * std::sqrt(pi));
}

inline double bessel_i(int order, double x) {
    const double half = x / 2.0;
    double term = order == 0 ? 1.0 : half, sum = term;
    for (int k = 1; k < 2000 && std::fabs(term) > std::fabs(sum) * 1e-17; ++k) {
        term *= half * half / (double(k) * (k + order));
        sum += term;
    }
    return sum;
}

}  // namespace cu2cann_model

#define CU2CANN_UNARY(name, value)                                \
    inline double name(double x) { return value; }                \
    inline float name##f(float given) { const double x = given; return float(value); } \
    inline float name(float x) { return name##f(x); }
CU2CANN_UNARY(rcbrt, 1.0 / std::cbrt(x))
CU2CANN_UNARY(sinpi, cu2cann_model::sine_of_turn(x))
CU2CANN_UNARY(cospi, cu2cann_model::cosine_of_turn(x))
CU2CANN_UNARY(tanpi, cu2cann_model::sine_of_turn(x) / cu2cann_model::cosine_of_turn(x))
CU2CANN_UNARY(erfinv, cu2cann_model::inverse_erf(x))
CU2CANN_UNARY(erfcinv, cu2cann_model::inverse_erfc(x))
CU2CANN_UNARY(erfcx, cu2cann_model::scaled_erfc(x))
CU2CANN_UNARY(normcdf, 0.5 * std::erfc(-x * 0.70710678118654752440))
CU2CANN_UNARY(normcdfinv, -1.41421356237309504880 * cu2cann_model::inverse_erfc(2.0 * x))
CU2CANN_UNARY(cyl_bessel_i0, cu2cann_model::bessel_i(0, x))
CU2CANN_UNARY(cyl_bessel_i1, cu2cann_model::bessel_i(1, x))
#undef CU2CANN_UNARY

inline double rsqrt(double x) { return 1.0 / std::sqrt(x); }
inline float rsqrtf(float x) { return float(1.0 / std::sqrt(double(x))); }
inline float rsqrt(float x) { return rsqrtf(x); }
inline double fdivide(double a, double b) { return a / b; }
inline float fdividef(float a, float b) { return a / b; }
inline float fdivide(float a, float b) { return a / b; }
inline void sincospi(double x, double* s, double* c) { *s = sinpi(x), *c = cospi(x); }
inline void sincospif(float x, float* s, float* c) { *s = sinpif(x), *c = cospif(x); }
inline void sincospi(float x, float* s, float* c) { sincospif(x, s, c); }
#ifndef __GLIBC__
inline double exp10(double x) { return std::pow(10.0, x); }
inline float exp10f(float x) { return float(std::pow(10.0, double(x))); }
inline void sincos(double x, double* s, double* c) { *s = std::sin(x), *c = std::cos(x); }
inline void sincosf(float x, float* s, float* c) { *s = std::sin(x), *c = std::cos(x); }
#endif
inline float exp10(float x) { return exp10f(x); }
inline void sincos(float x, float* s, float* c) { sincosf(x, s, c); }
inline float j0(float x) { return j0f(x); }
inline float j1(float x) { return j1f(x); }
inline float jn(int n, float x) { return jnf(n, x); }
inline float y0(float x) { return y0f(x); }
inline float y1(float x) { return y1f(x); }
inline float yn(int n, float x) { return ynf(n, x); }

namespace cu2cann_model {
inline double length(int n, const double* x) {
    double sum = 0.0;
    for (int i = 0; i < n; ++i) {
        sum = std::hypot(sum, x[i]);
    }
    return sum;
}
inline float length(int n, const float* x) {
    double sum = 0.0;
    for (int i = 0; i < n; ++i) {
        sum += double(x[i]) * x[i];
    }
    return float(std::sqrt(sum));
}
}  // namespace cu2cann_model
inline double norm(int n, const double* x) { return cu2cann_model::length(n, x); }
inline float normf(int n, const float* x) { return cu2cann_model::length(n, x); }
inline double rnorm(int n, const double* x) { return 1.0 / norm(n, x); }
inline float rnormf(int n, const float* x) { return 1.0f / normf(n, x); }
inline double rhypot(double a, double b) { return 1.0 / std::hypot(a, b); }
inline float rhypotf(float a, float b) { return 1.0f / std::hypot(a, b); }
inline double norm3d(double a, double b, double c) { return std::hypot(a, b, c); }
inline float norm3df(float a, float b, float c) { const float x[] = {a, b, c}; return normf(3, x); }
inline double rnorm3d(double a, double b, double c) { return 1.0 / norm3d(a, b, c); }
inline float rnorm3df(float a, float b, float c) { return 1.0f / norm3df(a, b, c); }
inline double norm4d(double a, double b, double c, double d) { const double x[] = {a, b, c, d}; return norm(4, x); }
inline float norm4df(float a, float b, float c, float d) { const float x[] = {a, b, c, d}; return normf(4, x); }
inline double rnorm4d(double a, double b, double c, double d) { return 1.0 / norm4d(a, b, c, d); }
inline float rnorm4df(float a, float b, float c, float d) { return 1.0f / norm4df(a, b, c, d); }

#endif  // CU2CANN_CUDA_MATH_FUNCTIONS_H
