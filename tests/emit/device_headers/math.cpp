// Prints `function worst_error_in_ulp worst_argument` against double references, and checks special values.
#include <cstdio>
#include <cmath>
#include "cu2cann/math.h"
#include "check.h"

using Function = float (*)(float);
using Reference = long double (*)(long double);

static double ulps(float got, long double want)
{
    if (std::isnan(got) && std::isnan(want)) {
        return 0;
    }
    float rounded = static_cast<float>(want);
    if (got == rounded) {
        return 0;
    }
    if (std::isinf(got) || std::isinf(rounded) || std::isnan(got)) {
        return 1e30;
    }
    int exponent = std::max(std::ilogb(std::fabs(want)), -126);
    return static_cast<double>(std::fabs(got - want) / std::ldexp(1.0L, exponent - 23));
}

static void measure(const char* name, Function function, Reference reference, float low, float high)
{
    double worst = 0;
    float at = 0;
    for (unsigned int bits = 0; bits < 0xff800000U; bits += 10007U) {
        float x = bits_float(bits);
        if (!(x >= low && x <= high)) {
            continue;
        }
        double error = ulps(function(x), reference(static_cast<long double>(x)));
        if (error > worst) {
            worst = error;
            at = x;
        }
    }
    std::printf("%s %.3f %.9g\n", name, worst, static_cast<double>(at));
}

static const long double PI = 3.14159265358979323846264338327950288L;
static long double turn(long double x) { return x - 2 * std::nearbyint(x / 2); }
static long double sinpi_reference(long double x)
{
    long double t = turn(x);
    return std::sin(PI * (std::fabs(t) > 0.5L ? std::copysign(1.0L, t) - t : t));
}
static long double cospi_reference(long double x)
{
    long double t = std::fabs(turn(x));
    return std::sin(PI * (0.5L - t));
}
static long double tanpi_reference(long double x) { return sinpi_reference(x) / cospi_reference(x); }
static long double normcdf_reference(long double x) { return 0.5L * std::erfc(-x * std::sqrt(0.5L)); }
static long double exp10_reference(long double x) { return std::exp2(x * 3.32192809488736234787L); }
static long double rcbrt_reference(long double x) { return 1 / std::cbrt(x); }
static long double rsqrt_reference(long double x) { return 1 / std::sqrt(x); }

static void measure_all()
{
    const float all = 3.4e38f;
    measure("sqrt", cu2cann_sqrtf, std::sqrt, 0, all);
    measure("rsqrt", cu2cann_rsqrtf, rsqrt_reference, 1e-45f, all);
    measure("exp", cu2cann_expf, std::exp, -104, 89);
    measure("exp2", cu2cann_exp2f, std::exp2, -150, 128);
    measure("exp10", cu2cann_exp10f, exp10_reference, -46, 39);
    measure("expm1", cu2cann_expm1f, std::expm1, -110, 89);
    measure("log", cu2cann_logf, std::log, 1e-45f, all);
    measure("log2", cu2cann_log2f, std::log2, 1e-45f, all);
    measure("log10", cu2cann_log10f, std::log10, 1e-45f, all);
    measure("log1p", cu2cann_log1pf, std::log1p, -0.9999999f, all);
    measure("tanh", cu2cann_tanhf, std::tanh, -all, all);
    measure("sinh", cu2cann_sinhf, std::sinh, -90, 90);
    measure("cosh", cu2cann_coshf, std::cosh, -90, 90);
    measure("asinh", cu2cann_asinhf, std::asinh, -all, all);
    measure("acosh", cu2cann_acoshf, std::acosh, 1, all);
    measure("atanh", cu2cann_atanhf, std::atanh, -1, 1);
    measure("atan", cu2cann_atanf, std::atan, -all, all);
    measure("asin", cu2cann_asinf, std::asin, -1, 1);
    measure("acos", cu2cann_acosf, std::acos, -1, 1);
    measure("sinpi", cu2cann_sinpif, sinpi_reference, -1e6f, 1e6f);
    measure("cospi", cu2cann_cospif, cospi_reference, -1e6f, 1e6f);
    measure("tanpi", cu2cann_tanpif, tanpi_reference, -1e6f, 1e6f);
    measure("erfc", cu2cann_erfcf, std::erfc, -all, all);
    measure("normcdf", cu2cann_normcdff, normcdf_reference, -all, all);
    measure("cbrt", cu2cann_cbrtf, std::cbrt, -all, all);
    measure("rcbrt", cu2cann_rcbrtf, rcbrt_reference, 1e-45f, all);
}

static void measure_pairs()
{
    double angle = 0;
    double norm = 0;
    double inverse = 0;
    unsigned int state = 12345;
    for (int i = 0; i < 400000; ++i) {
        state = state * 1664525U + 1013904223U;
        float x = bits_float((state & 0x80000000U) | (0x20000000U + (state >> 7) % 0x3f000000U));
        state = state * 1664525U + 1013904223U;
        float y = bits_float((state & 0x80000000U) | ((float_bits(x) & 0x7fffffffU) + (state >> 5) % 0x08000000U - 0x04000000U));
        if (!(std::fabs(x) < 1e38f && std::fabs(y) < 1e38f)) {
            continue;
        }
        angle = std::max(angle, ulps(cu2cann_atan2f(y, x), std::atan2(static_cast<long double>(y), x)));
        norm = std::max(norm, ulps(cu2cann_hypotf(y, x), std::hypot(static_cast<long double>(y), x)));
        inverse = std::max(inverse, ulps(cu2cann_rhypotf(y, x), 1 / std::hypot(static_cast<long double>(y), x)));
    }
    std::printf("atan2 %.3f 0\nhypot %.3f 0\nrhypot %.3f 0\n", angle, norm, inverse);
}

static bool same(float a, float b) { return float_bits(a) == float_bits(b) || (a != a && b != b); }

// The same bits, or two numbers other than zero that are close.
static bool close(float a, float b)
{
    return same(a, b) || (a != 0 && b != 0 && std::fabs(a - b) <= 1e-6f * std::fabs(b));
}

static void check_special_values()
{
    for (int e = -149; e < 128; ++e) {
        CHECK(cu2cann_log2f(std::ldexp(1.0f, e)) == static_cast<float>(e));
        CHECK(cu2cann_exp2f(static_cast<float>(e)) == std::ldexp(1.0f, e));
        CHECK(cu2cann_logbf(std::ldexp(1.0f, e)) == static_cast<float>(e));
        CHECK(cu2cann_ilogbf(std::ldexp(1.5f, e)) == std::ilogb(std::ldexp(1.5f, e)));
    }
    for (int n = -9; n < 10; ++n) {
        CHECK(cu2cann_sinpif(static_cast<float>(n)) == 0.0f);
        CHECK(std::signbit(cu2cann_sinpif(static_cast<float>(n))) == (n < 0));
        CHECK(cu2cann_cospif(static_cast<float>(n)) == (n % 2 == 0 ? 1.0f : -1.0f));
        CHECK(same(cu2cann_cospif(static_cast<float>(n) + 0.5f), 0.0f));
        CHECK(cu2cann_sinpif(static_cast<float>(n) + 0.5f) == (n % 2 == 0 ? 1.0f : -1.0f));
    }
    CHECK(same(cu2cann_sinpif(-0.0f), -0.0f));
    CHECK(cu2cann_cospif(3e38f) == 1.0f);
    CHECK(cu2cann_sinpif(INFINITY) != cu2cann_sinpif(INFINITY));
    CHECK(cu2cann_tanpif(0.5f) == INFINITY && cu2cann_tanpif(1.5f) == -INFINITY);
    const float odd[] = {0.0f, -0.0f, INFINITY, -INFINITY, NAN, 1.0f, -1.0f, 2.0f, -2.0f, 1e-45f, -1e-40f};
    for (float x : odd) {
        CHECK(close(cu2cann_expm1f(x), std::expm1(x)));
        CHECK(close(cu2cann_log1pf(x), std::log1p(x)));
        CHECK(close(cu2cann_tanhf(x), std::tanh(x)));
        CHECK(close(cu2cann_asinf(x), std::asin(x)));
        CHECK(close(cu2cann_acosf(x), std::acos(x)));
        CHECK(close(cu2cann_atanf(x), std::atan(x)));
        CHECK(close(cu2cann_atanhf(x), std::atanh(x)));
        CHECK(close(cu2cann_asinhf(x), std::asinh(x)));
        CHECK(close(cu2cann_acoshf(x), std::acosh(x)));
        CHECK(close(cu2cann_cbrtf(x), std::cbrt(x)));
        CHECK(close(cu2cann_logf(x), std::log(x)));
        CHECK(same(cu2cann_logbf(x), std::logb(x)));
        for (float y : odd) {
            float got = cu2cann_atan2f(y, x);
            CHECK(close(got, std::atan2(y, x)));
            CHECK(same(cu2cann_copysignf(x, y), std::copysign(x, y)));
            CHECK(close(cu2cann_hypotf(x, y), std::hypot(x, y)));
        }
    }
    CHECK(same(cu2cann_rcbrtf(-0.0f), -INFINITY) && cu2cann_rcbrtf(8.0f) == 0.5f);
    CHECK(cu2cann_ilogbf(0.0f) == -2147483647 - 1 && cu2cann_ilogbf(INFINITY) == 2147483647);
    CHECK(cu2cann_scalblnf(1.0f, 1L << 40) == INFINITY && cu2cann_scalblnf(1.0f, -140) == std::ldexp(1.0f, -140));
    CHECK(cu2cann_norm3df(3.0f, 4.0f, 12.0f) == 13.0f && cu2cann_rnorm4df(1.0f, 1.0f, 1.0f, 1.0f) == 0.5f);
    CHECK(cu2cann_hypotf(3e-45f, 4e-45f) == std::hypot(3e-45f, 4e-45f));
}

static void check_remquo()
{
    unsigned int state = 7;
    for (int i = 0; i < 200000; ++i) {
        state = state * 1664525U + 1013904223U;
        float x = bits_float((state & 0x80000000U) | (0x3f000000U + (state >> 8)));
        state = state * 1664525U + 1013904223U;
        float y = i % 5 == 0 ? std::ldexp(x, -(i % 7)) : bits_float((state & 0x80000000U) | (0x3f800000U + (state >> 8)));
        int want;
        int got;
        float rest = std::remquo(x, y, &want);
        CHECK(same(cu2cann_remquof(x, y, &got), rest));
        CHECK((std::abs(want) & 7) == std::abs(got) && (got == 0 || (want < 0) == (got < 0)));
    }
}

template <typename A, typename B, typename Expected>
static void check_type(A a, B b)
{
    static_assert(std::is_same<decltype(cu2cann_max(a, b)), Expected>::value, "type of max");
    static_assert(std::is_same<decltype(cu2cann_min(a, b)), Expected>::value, "type of min");
    CHECK(cu2cann_max(a, b) == (Expected(a) > Expected(b) ? Expected(a) : Expected(b)));
    CHECK(cu2cann_min(a, b) == (Expected(a) < Expected(b) ? Expected(a) : Expected(b)));
}

static void check_overloads()
{
    check_type<int, int, int>(-1, 2);
    check_type<int, unsigned int, unsigned int>(-1, 2);
    check_type<unsigned int, unsigned int, unsigned int>(1, 2);
    check_type<long, int, long>(-1, 2);
    check_type<long long, unsigned int, long long>(-1, 2);
    check_type<unsigned long long, long, unsigned long long>(1, -2);
    check_type<float, int, float>(2.5f, 2);
    check_type<unsigned int, float, float>(2, 2.5f);
    check_type<signed char, short, int>(-3, 2);
    CHECK(cu2cann_max(NAN, 1.0f) == 1.0f && cu2cann_min(1.0f, NAN) == 1.0f);
    CHECK(float(cu2cann_max(half(1.5f), half(2.5f))) == 2.5f);
    CHECK(cu2cann_abs(-3) == 3 && cu2cann_abs(-3LL) == 3 && cu2cann_abs(-2.5f) == 2.5f);
    CHECK(cu2cann_sqrt(16) == 4.0f && cu2cann_pow(2, 3.0f) == 8.0f && cu2cann_pow(2.0f, 10) == 1024.0f);
    CHECK(cu2cann_isnan(NAN) && !cu2cann_isnan(3) && cu2cann_isinf(-INFINITY) && cu2cann_signbit(-0.0f));
    CHECK(cu2cann_fma(2, 3.0f, 1) == 7.0f);
}

int main()
{
    measure_all();
    measure_pairs();
    check_special_values();
    check_remquo();
    check_overloads();
    return check_failures();
}
