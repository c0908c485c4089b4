// CUDA's overloaded math functions, and float functions as accurate as CUDA's.
// No double: a double argument picks a deleted overload. An integer argument is computed in
// float (CUDA: double). The `f` functions replace vendor versions that lose accuracy.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_MATH_H
#define CU2CANN_MATH_H

#include <type_traits>

#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// ---- building blocks: bit casts, sqrtf, rintf, floorf, fmaf and operators -----------------

__aicore__ inline float cu2cann_infinity()
{
    return __uint_as_float(0x7f800000U);
}
__aicore__ inline float cu2cann_quiet_nan()
{
    return __uint_as_float(0x7fffffffU);
}
__aicore__ inline float cu2cann_copysignf(float x, float y)
{
    return __uint_as_float((__float_as_uint(x) & 0x7fffffffU) | (__float_as_uint(y) & 0x80000000U));
}
__aicore__ inline int cu2cann_signbitf(float x)
{
    return static_cast<int>(__float_as_uint(x) >> 31);
}
// 2^exponent for -126 <= exponent <= 127.
__aicore__ inline float cu2cann_power_of_two(int exponent)
{
    return __uint_as_float(static_cast<unsigned int>(exponent + 127) << 23);
}
// x * 2^exponent for a normal x near 1 and |exponent| <= 252: the one rounding is in the last step.
__aicore__ inline float cu2cann_scale(float x, int exponent)
{
    int first = exponent / 2;
    return x * cu2cann_power_of_two(first) * cu2cann_power_of_two(exponent - first);
}
// x = (1 + fraction) * 2^exponent with 1 + fraction in [sqrt(1/2), sqrt(2)), for finite x > 0.
__aicore__ inline float cu2cann_split(float x, int* exponent)
{
    int shift = 0;
    if (x < 1.17549435e-38f) {
        x *= 8388608.0f;
        shift = -23;
    }
    int bits = __float_as_int(x);
    int power = (bits - 0x3f3504f3) >> 23;
    *exponent = power + shift;
    return __int_as_float(bits - (power << 23)) - 1.0f;
}
// log(1 + f) - f for 1 + f in [sqrt(1/2), sqrt(2)): the atanh series in f / (2 + f).
__aicore__ inline float cu2cann_log_tail(float f)
{
    float s = f / (2.0f + f);
    float z = s * s;
    float series = fmaf(fmaf(fmaf(0.23333818f, z, 0.2855069f), z, 0.40000123f), z, 0.6666667f) * z;
    float half_square = 0.5f * f * f;
    return s * (half_square + series) - half_square;
}
// e^r - 1 for |r| <= ln(2) / 2.
__aicore__ inline float cu2cann_expm1_core(float r)
{
    float q = fmaf(1.9899319e-4f, r, 1.3933677e-3f);
    q = fmaf(q, r, 8.333298e-3f);
    q = fmaf(q, r, 4.1666463e-2f);
    q = fmaf(q, r, 0.16666667f);
    q = fmaf(q, r, 0.5f);
    return fmaf(r * r, q, r);
}
// e^(x + tail) * 2^shift, with infinities, zeros and subnormal results.
__aicore__ inline float cu2cann_exp_scaled(float x, float tail, int shift)
{
    if (x != x) {
        return x;
    }
    if (x > 92.0f) {
        return cu2cann_infinity();
    }
    if (x < -106.0f) {
        return 0.0f;
    }
    float k = rintf(x * 1.442695f);
    float r = fmaf(-k, 1.4286068e-6f, fmaf(-k, 0.693145751953125f, x)) + tail;
    return cu2cann_scale(1.0f + cu2cann_expm1_core(r), static_cast<int>(k) + shift);
}
// atan(x) for 0 <= x <= 1.
__aicore__ inline float cu2cann_atan_core(float x)
{
    float z = x * x;
    float p = fmaf(-2.4470312e-3f, z, 1.3750284e-2f);
    p = fmaf(p, z, -3.6270175e-2f);
    p = fmaf(p, z, 6.2843606e-2f);
    p = fmaf(p, z, -8.673171e-2f);
    p = fmaf(p, z, 0.11037994f);
    p = fmaf(p, z, -0.1427911f);
    p = fmaf(p, z, 0.19999766f);
    p = fmaf(p, z, -0.3333333f);
    return fmaf(p * z, x, x);
}
// asin(x) for |x| <= 1/2.
__aicore__ inline float cu2cann_asin_core(float x)
{
    float z = x * x;
    float p = fmaf(3.385588e-2f, z, 1.7049631e-2f);
    p = fmaf(p, z, 3.112165e-2f);
    p = fmaf(p, z, 4.4597603e-2f);
    p = fmaf(p, z, 7.5001e-2f);
    p = fmaf(p, z, 0.16666666f);
    return fmaf(p * z, x, x);
}
// sin(pi r) and cos(pi r) for |r| <= 1/4.
__aicore__ inline float cu2cann_sinpi_core(float r)
{
    float z = r * r;
    float p = fmaf(fmaf(fmaf(8.122823e-2f, z, -0.5992287f), z, 2.5501635f), z, -5.1677127f);
    return fmaf(r, 3.1415927f, r * fmaf(p, z, -8.742278e-8f));
}
__aicore__ inline float cu2cann_cospi_core(float r)
{
    float z = r * r;
    float p = fmaf(fmaf(-2.5506599e-2f, z, 0.2353142f), z, -1.3352624f);
    return fmaf(fmaf(fmaf(p, z, 4.058712f), z, -4.934802f), z, 1.0f);
}
// x = quarter / 2 + rest with |rest| <= 1/4; returns the quarter modulo 4.
__aicore__ inline int cu2cann_half_turns(float x, float* rest)
{
    if (fabsf(x) >= 16777216.0f) {
        x = x - x;
    }
    float n = rintf(2.0f * x);
    *rest = fmaf(-0.5f, n, x);
    return static_cast<int>(n - 4.0f * floorf(0.25f * n)) & 3;
}
// erfc(x + tail) for x >= 0: above 1/2 a polynomial for (1 + 2x) e^(x^2) erfc(x).
__aicore__ inline float cu2cann_erfc_core(float x, float tail)
{
    if (x > 10.06f) {
        return 0.0f;
    }
    if (x < 0.5f) {
        return 1.0f - erff(x + tail);
    }
    float t = (x - 4.0f) / (x + 4.0f);
    float p = fmaf(8.5865275e-4f, t, 6.9536134e-3f);
    p = fmaf(p, t, -1.5945433e-2f);
    p = fmaf(p, t, 3.642844e-2f);
    p = fmaf(p, t, -6.66173e-2f);
    p = fmaf(p, t, 9.3821235e-2f);
    p = fmaf(p, t, -0.100993074f);
    p = fmaf(p, t, 6.809323e-2f);
    p = fmaf(p, t, 1.53774675e-2f);
    p = fmaf(p, t, -0.13962106f);
    p = fmaf(p, t, 1.2329952f);
    float square = x * x;
    float rest = fmaf(x, x, -square) + 2.0f * x * tail;
    float scaled = p / fmaf(2.0f, x, 1.0f);
    if (square < 86.0f) {
        return scaled * cu2cann_exp_scaled(-square, -rest, 0);
    }
    // Subnormal results: keep the exponential normal until the last product.
    return scaled * cu2cann_exp_scaled(-square, -rest, 60) * 8.6736174e-19f;
}
// A power of two that brings a norm with this largest part into the middle of the range.
__aicore__ inline float cu2cann_norm_scale(float largest)
{
    if (largest > 1.1529215e18f) {
        return 8.2718061e-25f;
    }
    return largest < 8.6736174e-19f ? 1.2089258e24f : 1.0f;
}

// ---- exponentials and logarithms --------------------------------------------------------------------

__aicore__ inline float cu2cann_expf(float x)
{
    return cu2cann_exp_scaled(x, 0.0f, 0);
}
__aicore__ inline float cu2cann_exp2f(float x)
{
    if (!(x < 129.0f)) {
        return x != x ? x : cu2cann_infinity();
    }
    if (x < -151.0f) {
        return 0.0f;
    }
    float k = rintf(x);
    float f = x - k;
    float p = fmaf(fmaf(1.5303702e-5f, f, 1.5461448e-4f), f, 1.3333479e-3f);
    p = fmaf(fmaf(fmaf(p, f, 9.618057e-3f), f, 5.550411e-2f), f, 0.2402265f);
    return cu2cann_scale(fmaf(fmaf(p, f, 0.6931472f), f, 1.0f), static_cast<int>(k));
}
__aicore__ inline float cu2cann_exp10f(float x)
{
    if (!(x < 39.0f)) {
        return x != x ? x : cu2cann_infinity();
    }
    if (x < -46.0f) {
        return 0.0f;
    }
    float k = rintf(x * 3.321928f);
    float r = fmaf(-k, -1.4320989e-8f, fmaf(-k, 0.30103f, x));
    float p = cu2cann_expm1_core(fmaf(r, 2.3025851f, r * -3.1975436e-8f));
    return cu2cann_scale(1.0f + p, static_cast<int>(k));
}
__aicore__ inline float cu2cann_expm1f(float x)
{
    if (x > 89.0f) {
        return cu2cann_infinity();
    }
    if (x < -18.0f) {
        return -1.0f;
    }
    if (fabsf(x) < 5.9604645e-8f || x != x) {
        return x;
    }
    float k = rintf(x * 1.442695f);
    float r = fmaf(-k, 1.4286068e-6f, fmaf(-k, 0.693145751953125f, x));
    float p = cu2cann_expm1_core(r);
    if (k > 126.0f) {
        return cu2cann_scale(1.0f + p, static_cast<int>(k));
    }
    float power = cu2cann_power_of_two(static_cast<int>(k));
    return fmaf(power, p, power - 1.0f);
}
__aicore__ inline float cu2cann_log1pf(float x)
{
    if (!(x > -1.0f)) {
        return x == -1.0f ? -cu2cann_infinity() : cu2cann_quiet_nan();
    }
    if (fabsf(x) < 5.9604645e-8f || x > 3.4e38f) {
        return x;
    }
    if (x > -0.292f && x < 0.414f) {
        return x + cu2cann_log_tail(x);
    }
    float u = 1.0f + x;
    float rest = (x >= 1.0f ? 1.0f - (u - x) : x - (u - 1.0f)) / u;
    int exponent;
    float f = cu2cann_split(u, &exponent);
    float e = static_cast<float>(exponent);
    float low = cu2cann_log_tail(f) + fmaf(e, 1.4286068e-6f, rest);
    return fmaf(e, 0.693145751953125f, f + low);
}
// Zero, negative, infinite and NaN arguments of a logarithm; anything else returns false.
__aicore__ inline bool cu2cann_log_special(float x, float* result)
{
    if (x > 0.0f && x < cu2cann_infinity()) {
        return false;
    }
    if (x == 0.0f) {
        *result = -cu2cann_infinity();
    } else {
        *result = x > 0.0f ? x : cu2cann_quiet_nan();
    }
    return true;
}
__aicore__ inline float cu2cann_logf(float x)
{
    float result;
    if (cu2cann_log_special(x, &result)) {
        return result;
    }
    int exponent;
    float f = cu2cann_split(x, &exponent);
    float e = static_cast<float>(exponent);
    return fmaf(e, 0.693145751953125f, f + fmaf(e, 1.4286068e-6f, cu2cann_log_tail(f)));
}
// Exact at powers of two.
__aicore__ inline float cu2cann_log2f(float x)
{
    float result;
    if (cu2cann_log_special(x, &result)) {
        return result;
    }
    int exponent;
    float f = cu2cann_split(x, &exponent);
    float low = fmaf(cu2cann_log_tail(f), 1.442695f, f * 1.925963e-8f);
    return static_cast<float>(exponent) + fmaf(f, 1.442695f, low);
}
__aicore__ inline float cu2cann_log10f(float x)
{
    float result;
    if (cu2cann_log_special(x, &result)) {
        return result;
    }
    int exponent;
    float f = cu2cann_split(x, &exponent);
    float e = static_cast<float>(exponent);
    float low = fmaf(cu2cann_log_tail(f), 0.4342945f, f * -1.0103050e-8f);
    return fmaf(e, 0.301025390625f, fmaf(e, 4.605039e-6f, fmaf(f, 0.4342945f, low)));
}
__aicore__ inline float cu2cann_logbf(float x)
{
    float size = fabsf(x);
    if (!(size < cu2cann_infinity())) {
        return size;
    }
    if (size == 0.0f) {
        return -cu2cann_infinity();
    }
    int shift = size < 1.17549435e-38f ? 23 : 0;
    int bits = __float_as_int(shift == 0 ? size : size * 8388608.0f);
    return static_cast<float>((bits >> 23) - 127 - shift);
}
__aicore__ inline int cu2cann_ilogbf(float x)
{
    if (x == 0.0f || x != x) {
        return -2147483647 - 1;
    }
    return fabsf(x) < cu2cann_infinity() ? static_cast<int>(cu2cann_logbf(x)) : 2147483647;
}
__aicore__ inline float cu2cann_scalblnf(float x, long int n)
{
    return ldexpf(x, static_cast<int>(n > 600 ? 600 : (n < -600 ? -600 : n)));
}
__aicore__ inline float cu2cann_scalbnf(float x, int n)
{
    return cu2cann_scalblnf(x, n);
}

// ---- hyperbolic functions ----------------------------------------------------------------------------

__aicore__ inline float cu2cann_tanhf(float x)
{
    float a = fabsf(x);
    if (a < 0.625f) {
        float z = x * x;
        float p = fmaf(fmaf(2.295655e-3f, z, -8.3468165e-3f), z, 2.1769911e-2f);
        p = fmaf(fmaf(fmaf(p, z, -5.39594e-2f), z, 0.13333304f), z, -0.33333334f);
        return cu2cann_copysignf(fmaf(p * z, a, a), x);
    }
    float e = cu2cann_exp_scaled(a > 10.0f ? 20.0f : 2.0f * a, 0.0f, 0);
    return cu2cann_copysignf(1.0f - 2.0f / (e + 1.0f), x);
}
__aicore__ inline float cu2cann_sinhf(float x)
{
    float a = fabsf(x);
    if (a < 1.0f) {
        float z = x * x;
        float p = fmaf(fmaf(2.5456755e-8f, z, 2.755377e-6f), z, 1.9841283e-4f);
        p = fmaf(fmaf(p, z, 8.333334e-3f), z, 0.16666667f);
        return fmaf(p * z, x, x);
    }
    return cu2cann_copysignf(cu2cann_exp_scaled(a, 0.0f, -1) - cu2cann_exp_scaled(-a, 0.0f, -1), x);
}
__aicore__ inline float cu2cann_coshf(float x)
{
    float a = fabsf(x);
    return cu2cann_exp_scaled(a, 0.0f, -1) + cu2cann_exp_scaled(-a, 0.0f, -1);
}
__aicore__ inline float cu2cann_asinhf(float x)
{
    float a = fabsf(x);
    float result;
    if (!(a < 16777216.0f)) {
        result = cu2cann_logf(a) + 0.6931472f;
    } else {
        float square = a * a;
        result = cu2cann_log1pf(a + square / (1.0f + sqrtf(square + 1.0f)));
    }
    return cu2cann_copysignf(result, x);
}
__aicore__ inline float cu2cann_acoshf(float x)
{
    if (!(x >= 1.0f)) {
        return cu2cann_quiet_nan();
    }
    if (x > 16777216.0f) {
        return cu2cann_logf(x) + 0.6931472f;
    }
    float t = x - 1.0f;
    return cu2cann_log1pf(t + sqrtf(fmaf(t, t, 2.0f * t)));
}
__aicore__ inline float cu2cann_atanhf(float x)
{
    float a = fabsf(x);
    float t = a + a;
    float ratio = a < 0.5f ? fmaf(t, a / (1.0f - a), t) : t / (1.0f - a);
    return cu2cann_copysignf(0.5f * cu2cann_log1pf(ratio), x);
}

// ---- trigonometric functions -------------------------------------------------------------------------

__aicore__ inline float cu2cann_atanf(float x)
{
    float a = fabsf(x);
    float result = cu2cann_atan_core(a > 1.0f ? 1.0f / a : a);
    if (a > 1.0f) {
        result = 1.5707964f - (result + 4.371139e-8f);
    }
    return cu2cann_copysignf(result, x);
}
__aicore__ inline float cu2cann_atan2f(float y, float x)
{
    if (x != x || y != y) {
        return cu2cann_quiet_nan();
    }
    float ax = fabsf(x);
    float ay = fabsf(y);
    float largest = ax > ay ? ax : ay;
    float smallest = ax > ay ? ay : ax;
    float ratio = 0.0f;
    if (largest == cu2cann_infinity()) {
        ratio = smallest == largest ? 1.0f : 0.0f;
    } else if (largest > 0.0f) {
        float scale = cu2cann_norm_scale(largest);
        ratio = (smallest * scale) / (largest * scale);
    }
    float angle = cu2cann_atan_core(ratio);
    if (ay > ax) {
        angle = 1.5707964f - (angle + 4.371139e-8f);
    }
    if (cu2cann_signbitf(x) != 0) {
        angle = 3.1415927f - (angle + 8.742278e-8f);
    }
    return cu2cann_copysignf(angle, y);
}
__aicore__ inline float cu2cann_asinf(float x)
{
    float a = fabsf(x);
    if (a <= 0.5f) {
        return cu2cann_asin_core(x);
    }
    if (!(a <= 1.0f)) {
        return cu2cann_quiet_nan();
    }
    float rest = 2.0f * cu2cann_asin_core(sqrtf(fmaf(-0.5f, a, 0.5f)));
    return cu2cann_copysignf(1.5707964f - (rest + 4.371139e-8f), x);
}
__aicore__ inline float cu2cann_acosf(float x)
{
    float a = fabsf(x);
    if (a <= 0.5f) {
        return 1.5707964f - (cu2cann_asin_core(x) + 4.371139e-8f);
    }
    if (!(a <= 1.0f)) {
        return cu2cann_quiet_nan();
    }
    float rest = 2.0f * cu2cann_asin_core(sqrtf(fmaf(-0.5f, a, 0.5f)));
    return x > 0.0f ? rest : 3.1415927f - (rest + 8.742278e-8f);
}
__aicore__ inline void cu2cann_sincospif(float x, float* sine, float* cosine)
{
    float rest;
    int turn = cu2cann_half_turns(x, &rest);
    float s = cu2cann_sinpi_core(rest);
    float c = cu2cann_cospi_core(rest);
    float first = (turn & 1) != 0 ? c : s;
    float second = (turn & 1) != 0 ? s : c;
    first = (turn & 2) != 0 ? -first : first;
    *sine = first == 0.0f ? cu2cann_copysignf(first, x) : first;
    // The 0.0f makes a zero cosine positive, as CUDA has it.
    *cosine = (((turn + 1) & 2) != 0 ? -second : second) + 0.0f;
}
__aicore__ inline float cu2cann_sinpif(float x)
{
    float sine;
    float cosine;
    cu2cann_sincospif(x, &sine, &cosine);
    return sine;
}
__aicore__ inline float cu2cann_cospif(float x)
{
    float sine;
    float cosine;
    cu2cann_sincospif(x, &sine, &cosine);
    return cosine;
}
__aicore__ inline float cu2cann_tanpif(float x)
{
    float rest;
    int turn = cu2cann_half_turns(x, &rest);
    float s = cu2cann_sinpi_core(rest);
    float c = cu2cann_cospi_core(rest);
    if ((turn & 1) == 0) {
        return s == 0.0f ? cu2cann_copysignf(turn == 0 ? 0.0f : -0.0f, turn == 0 ? x : -x) : s / c;
    }
    if (s == 0.0f) {
        return turn == 1 ? cu2cann_infinity() : -cu2cann_infinity();
    }
    return -c / s;
}

// ---- error functions, roots, norms -------------------------------------------------------------------

__aicore__ inline float cu2cann_erfcf(float x)
{
    if (x != x) {
        return x;
    }
    return x < 0.0f ? 2.0f - cu2cann_erfc_core(-x, 0.0f) : cu2cann_erfc_core(x, 0.0f);
}
__aicore__ inline float cu2cann_normcdff(float x)
{
    if (x != x) {
        return x;
    }
    if (fabsf(x) > 14.5f) {
        return x > 0.0f ? 1.0f : 0.0f;
    }
    float high = x * -0.70710677f;
    float low = fmaf(x, -0.70710677f, -high) + x * -1.21016175e-8f;
    if (high < 0.0f) {
        return 1.0f - 0.5f * cu2cann_erfc_core(-high, -low);
    }
    return 0.5f * cu2cann_erfc_core(high, low);
}
__aicore__ inline float cu2cann_cbrtf(float x)
{
    float a = fabsf(x);
    if (a == 0.0f || !(a < cu2cann_infinity())) {
        return x;
    }
    float scale = 1.0f;
    if (a < 1.17549435e-38f) {
        a *= 16777216.0f;
        scale = 0.00390625f;
    } else if (a > 1.2676506e30f) {
        a *= 5.9604645e-8f;
        scale = 256.0f;
    }
    float t = __uint_as_float(__float_as_uint(a) / 3U + 709958130U);
    for (int i = 0; i < 2; ++i) {
        float cube = t * t * t;
        t = t * ((cube + (a + a)) / (cube + cube + a));
    }
    float square = t * t;
    float rest = fmaf(square, t, -a) + fmaf(t, t, -square) * t;
    t = t - rest / (3.0f * square);
    return cu2cann_copysignf(t * scale, x);
}
__aicore__ inline float cu2cann_rcbrtf(float x)
{
    if (x == 0.0f) {
        return cu2cann_copysignf(cu2cann_infinity(), x);
    }
    return 1.0f / cu2cann_cbrtf(x);
}
__aicore__ inline float cu2cann_sqrtf(float x)
{
    bool tiny = x > 0.0f && x < 1.17549435e-38f;
    return tiny ? sqrtf(x * 16777216.0f) * 2.4414062e-4f : sqrtf(x);
}
__aicore__ inline float cu2cann_rsqrtf(float x)
{
    bool tiny = x > 0.0f && x < 1.17549435e-38f;
    return tiny ? rsqrtf(x * 16777216.0f) * 4096.0f : rsqrtf(x);
}
// The square root of the scaled sum of squares and the scale; an infinity wins over a NaN.
__aicore__ inline float cu2cann_scaled_norm(float a, float b, float c, float d, float* scale)
{
    float largest = fmaxf(fmaxf(fabsf(a), fabsf(b)), fmaxf(fabsf(c), fabsf(d)));
    *scale = 1.0f;
    if (!(largest < cu2cann_infinity()) || largest == 0.0f) {
        return largest == cu2cann_infinity() ? largest : a * a + b * b + c * c + d * d;
    }
    float s = cu2cann_norm_scale(largest);
    *scale = s;
    a *= s;
    b *= s;
    c *= s;
    d *= s;
    return sqrtf(fmaf(a, a, b * b) + fmaf(c, c, d * d));
}
__aicore__ inline float cu2cann_norm4df(float a, float b, float c, float d)
{
    float scale;
    float norm = cu2cann_scaled_norm(a, b, c, d, &scale);
    return norm / scale;
}
__aicore__ inline float cu2cann_rnorm4df(float a, float b, float c, float d)
{
    float scale;
    float norm = cu2cann_scaled_norm(a, b, c, d, &scale);
    return 1.0f / norm * scale;
}
__aicore__ inline float cu2cann_norm3df(float a, float b, float c)
{
    return cu2cann_norm4df(a, b, c, 0.0f);
}
__aicore__ inline float cu2cann_rnorm3df(float a, float b, float c)
{
    return cu2cann_rnorm4df(a, b, c, 0.0f);
}
__aicore__ inline float cu2cann_hypotf(float a, float b)
{
    return cu2cann_norm4df(a, b, 0.0f, 0.0f);
}
__aicore__ inline float cu2cann_rhypotf(float a, float b)
{
    return cu2cann_rnorm4df(a, b, 0.0f, 0.0f);
}
__aicore__ inline float cu2cann_normf(int count, const float* values)
{
    return normf(count, const_cast<float*>(values));
}
__aicore__ inline float cu2cann_rnormf(int count, const float* values)
{
    return rnormf(count, const_cast<float*>(values));
}
// The remainder, and the three low bits of the quotient with its sign.
__aicore__ inline float cu2cann_remquof(float x, float y, int* quotient)
{
    float a = fabsf(x);
    float b = fabsf(y);
    *quotient = 0;
    if (!(a < cu2cann_infinity()) || y != y || b == 0.0f) {
        return cu2cann_quiet_nan();
    }
    a = fmodf(a, 8.0f * b);
    int q = 0;
    for (int bit = 4; bit > 1; bit /= 2) {
        float multiple = static_cast<float>(bit) * b;
        if (a >= multiple) {
            a -= multiple;
            q += bit;
        }
    }
    // `a - b > -a` is `2 a > b` without overflow or underflow; a tie goes to the even quotient.
    if (a > b - a) {
        a -= b;
        ++q;
        if (a >= b - a) {
            a -= b;
            ++q;
        }
    }
    bool opposite = cu2cann_signbitf(x) != cu2cann_signbitf(y);
    *quotient = opposite ? -(q & 7) : q & 7;
    return cu2cann_signbitf(x) != 0 ? -a : a;
}

// ---- max, min and abs ----------------------------------------------------------------------------------

template <typename TypeA, typename TypeB>
using cu2cann_arithmetic_result = std::enable_if_t<
    (std::is_arithmetic<TypeA>::value || std::is_enum<TypeA>::value) && (std::is_arithmetic<TypeB>::value || std::is_enum<TypeB>::value) &&
        !std::is_same<TypeA, double>::value && !std::is_same<TypeB, double>::value,
    decltype(TypeA{} + TypeB{})>;

template <typename T>
__aicore__ inline T cu2cann_larger(T a, T b)
{
    return a > b ? a : b;
}
template <typename T>
__aicore__ inline T cu2cann_smaller(T a, T b)
{
    return a < b ? a : b;
}
__aicore__ inline float cu2cann_larger(float a, float b)
{
    return fmaxf(a, b);
}
__aicore__ inline float cu2cann_smaller(float a, float b)
{
    return fminf(a, b);
}

// Operands of two types meet in the type of their sum; a NaN loses against a number.
template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_arithmetic_result<TypeA, TypeB> cu2cann_max(TypeA a, TypeB b)
{
    using Result = cu2cann_arithmetic_result<TypeA, TypeB>;
    return cu2cann_larger(static_cast<Result>(a), static_cast<Result>(b));
}
template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_arithmetic_result<TypeA, TypeB> cu2cann_min(TypeA a, TypeB b)
{
    using Result = cu2cann_arithmetic_result<TypeA, TypeB>;
    return cu2cann_smaller(static_cast<Result>(a), static_cast<Result>(b));
}
__aicore__ inline half cu2cann_max(half a, half b)
{
    return __hmax(a, b);
}
__aicore__ inline half cu2cann_min(half a, half b)
{
    return __hmin(a, b);
}
__aicore__ inline bfloat16_t cu2cann_max(bfloat16_t a, bfloat16_t b)
{
    return __hmax(a, b);
}
__aicore__ inline bfloat16_t cu2cann_min(bfloat16_t a, bfloat16_t b)
{
    return __hmin(a, b);
}

__aicore__ inline int cu2cann_abs(int x)
{
    return abs(x);
}
__aicore__ inline long int cu2cann_abs(long int x)
{
    return labs(x);
}
__aicore__ inline long long int cu2cann_abs(long long int x)
{
    return llabs(x);
}
__aicore__ inline float cu2cann_abs(float x)
{
    return fabsf(x);
}
__aicore__ inline half cu2cann_abs(half x)
{
    return __habs(x);
}
__aicore__ inline bfloat16_t cu2cann_abs(bfloat16_t x)
{
    return __habs(x);
}

// ---- overload sets of one name: float, any integer, and double deleted --------------------------------

template <typename T, typename Result>
using cu2cann_if_integer = std::enable_if_t<std::is_integral<T>::value, Result>;
#ifdef CU2CANN_ONE_SIDE  // The host's double comes here, too: math_host.h takes it.
template <typename T>
constexpr bool cu2cann_is_refused = sizeof(T) == 0;
#else
template <typename T>
constexpr bool cu2cann_is_refused = std::is_same<T, double>::value;
#endif
template <typename T>
using cu2cann_if_double = std::enable_if_t<cu2cann_is_refused<T>, float>;
// Numbers that convert to float; an emulated double is none of them and keeps its own overloads.
template <typename T>
struct cu2cann_is_float_like {
    static constexpr bool value = (std::is_arithmetic<T>::value && !std::is_same<T, double>::value) ||
        std::is_enum<T>::value || std::is_same<T, half>::value || std::is_same<T, bfloat16_t>::value;
};
template <typename TypeA, typename TypeB>
using cu2cann_if_floats =
    std::enable_if_t<cu2cann_is_float_like<TypeA>::value && cu2cann_is_float_like<TypeB>::value, float>;
template <typename TypeA, typename TypeB>
using cu2cann_if_any_double = std::enable_if_t<cu2cann_is_refused<TypeA> || cu2cann_is_refused<TypeB>, float>;

template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_if_any_double<TypeA, TypeB> cu2cann_max(TypeA double_is_no_simt_type, TypeB) = delete;
template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_if_any_double<TypeA, TypeB> cu2cann_min(TypeA double_is_no_simt_type, TypeB) = delete;
template <typename T>
__aicore__ inline cu2cann_if_double<T> cu2cann_abs(T double_is_no_simt_type) = delete;

#define CU2CANN_ONE_ARGUMENT(Result, name, function)                                        \
    __aicore__ inline Result name(float x)                                                  \
    {                                                                                       \
        return function(x);                                                                 \
    }                                                                                       \
    template <typename T>                                                                   \
    __aicore__ inline cu2cann_if_integer<T, Result> name(T x)                               \
    {                                                                                       \
        return function(static_cast<float>(x));                                             \
    }                                                                                       \
    template <typename T>                                                                   \
    __aicore__ inline cu2cann_if_double<T> name(T double_is_no_simt_type) = delete

#define CU2CANN_TWO_ARGUMENTS(name, function)                                               \
    template <typename TypeA, typename TypeB>                                                       \
    __aicore__ inline cu2cann_if_floats<TypeA, TypeB> name(TypeA x, TypeB y)                                \
    {                                                                                       \
        return function(static_cast<float>(x), static_cast<float>(y));                      \
    }                                                                                       \
    template <typename TypeA, typename TypeB>                                                       \
    __aicore__ inline cu2cann_if_any_double<TypeA, TypeB> name(TypeA double_is_no_simt_type, TypeB) = delete

CU2CANN_ONE_ARGUMENT(float, cu2cann_sqrt, sqrtf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_rsqrt, rsqrtf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cbrt, cu2cann_cbrtf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_rcbrt, cu2cann_rcbrtf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_exp, expf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_exp2, exp2f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_exp10, exp10f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_expm1, cu2cann_expm1f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_log, logf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_log2, cu2cann_log2f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_log10, log10f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_log1p, cu2cann_log1pf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_logb, cu2cann_logbf);
CU2CANN_ONE_ARGUMENT(int, cu2cann_ilogb, cu2cann_ilogbf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_sin, sinf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cos, cosf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_tan, tanf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_sinpi, cu2cann_sinpif);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cospi, cu2cann_cospif);
CU2CANN_ONE_ARGUMENT(float, cu2cann_tanpi, cu2cann_tanpif);
CU2CANN_ONE_ARGUMENT(float, cu2cann_asin, cu2cann_asinf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_acos, cu2cann_acosf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_atan, cu2cann_atanf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_sinh, cu2cann_sinhf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cosh, cu2cann_coshf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_tanh, cu2cann_tanhf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_asinh, cu2cann_asinhf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_acosh, cu2cann_acoshf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_atanh, cu2cann_atanhf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_erf, erff);
CU2CANN_ONE_ARGUMENT(float, cu2cann_erfc, cu2cann_erfcf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_erfcx, erfcxf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_erfinv, erfinvf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_erfcinv, erfcinvf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_normcdf, cu2cann_normcdff);
CU2CANN_ONE_ARGUMENT(float, cu2cann_normcdfinv, normcdfinvf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_tgamma, tgammaf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_lgamma, lgammaf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_j0, j0f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_j1, j1f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_y0, y0f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_y1, y1f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cyl_bessel_i0, cyl_bessel_i0f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_cyl_bessel_i1, cyl_bessel_i1f);
CU2CANN_ONE_ARGUMENT(float, cu2cann_fabs, fabsf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_floor, floorf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_ceil, ceilf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_round, roundf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_trunc, truncf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_rint, rintf);
CU2CANN_ONE_ARGUMENT(float, cu2cann_nearbyint, nearbyintf);
CU2CANN_ONE_ARGUMENT(long int, cu2cann_lround, lroundf);
CU2CANN_ONE_ARGUMENT(long int, cu2cann_lrint, lrintf);
CU2CANN_ONE_ARGUMENT(long long int, cu2cann_llround, llroundf);
CU2CANN_ONE_ARGUMENT(long long int, cu2cann_llrint, llrintf);
CU2CANN_ONE_ARGUMENT(bool, cu2cann_isnan, isnan);
CU2CANN_ONE_ARGUMENT(bool, cu2cann_isinf, isinf);
CU2CANN_ONE_ARGUMENT(bool, cu2cann_isfinite, isfinite);
CU2CANN_ONE_ARGUMENT(bool, cu2cann_signbit, cu2cann_signbitf);

CU2CANN_TWO_ARGUMENTS(cu2cann_pow, powf);
CU2CANN_TWO_ARGUMENTS(cu2cann_atan2, cu2cann_atan2f);
CU2CANN_TWO_ARGUMENTS(cu2cann_fmod, fmodf);
CU2CANN_TWO_ARGUMENTS(cu2cann_remainder, remainderf);
CU2CANN_TWO_ARGUMENTS(cu2cann_fmax, fmaxf);
CU2CANN_TWO_ARGUMENTS(cu2cann_fmin, fminf);
CU2CANN_TWO_ARGUMENTS(cu2cann_fdim, fdimf);
CU2CANN_TWO_ARGUMENTS(cu2cann_hypot, cu2cann_hypotf);
CU2CANN_TWO_ARGUMENTS(cu2cann_rhypot, cu2cann_rhypotf);
CU2CANN_TWO_ARGUMENTS(cu2cann_copysign, cu2cann_copysignf);
CU2CANN_TWO_ARGUMENTS(cu2cann_nextafter, nextafterf);
CU2CANN_TWO_ARGUMENTS(cu2cann_fdivide, fdividef);

#undef CU2CANN_ONE_ARGUMENT
#undef CU2CANN_TWO_ARGUMENTS

template <typename TypeA, typename TypeB, typename TypeC>
__aicore__ inline float cu2cann_fma(TypeA a, TypeB b, TypeC c)
{
    static_assert(
        !std::is_same<TypeA, double>::value && !std::is_same<TypeB, double>::value && !std::is_same<TypeC, double>::value,
        "double is no SIMT type");
    return fmaf(static_cast<float>(a), static_cast<float>(b), static_cast<float>(c));
}
__aicore__ inline float cu2cann_frexp(float x, int* exponent)
{
    return frexpf(x, exponent);
}
__aicore__ inline float cu2cann_modf(float x, float* whole)
{
    return modff(x, whole);
}
__aicore__ inline float cu2cann_ldexp(float x, int exponent)
{
    return ldexpf(x, exponent);
}
__aicore__ inline float cu2cann_scalbn(float x, int exponent)
{
    return cu2cann_scalbnf(x, exponent);
}
__aicore__ inline float cu2cann_scalbln(float x, long int exponent)
{
    return cu2cann_scalblnf(x, exponent);
}
__aicore__ inline float cu2cann_remquo(float x, float y, int* quotient)
{
    return cu2cann_remquof(x, y, quotient);
}
__aicore__ inline void cu2cann_sincos(float x, float* sine, float* cosine)
{
    sincosf(x, sine, cosine);
}
__aicore__ inline void cu2cann_sincospi(float x, float* sine, float* cosine)
{
    cu2cann_sincospif(x, sine, cosine);
}
__aicore__ inline bool cu2cann_isnan(half x)
{
    return __hisnan(x);
}
__aicore__ inline bool cu2cann_isinf(half x)
{
    return __hisinf(x);
}
__aicore__ inline bool cu2cann_isnan(bfloat16_t x)
{
    return __hisnan(x);
}
__aicore__ inline bool cu2cann_isinf(bfloat16_t x)
{
    return __hisinf(x);
}

// What `using ::max;` brings into a namespace: the set of all numbers, beside functions of the namespace's own.
namespace cu2cann_global {
template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_arithmetic_result<TypeA, TypeB> max(TypeA a, TypeB b)
{
    return cu2cann_max(a, b);
}
template <typename TypeA, typename TypeB>
__aicore__ inline cu2cann_arithmetic_result<TypeA, TypeB> min(TypeA a, TypeB b)
{
    return cu2cann_min(a, b);
}
} // namespace cu2cann_global

// Functions for host and kernels call these on the host.
#ifdef __BISHENG_CCEC__
#include "math_host.h"
#endif

#include "shield_end.h"

#endif // CU2CANN_MATH_H
