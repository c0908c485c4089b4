// SPDX-License-Identifier: Apache-2.0
#include "common.h"
static double uniform(double a, double b) { return a + (b - a) * ((draw() >> 11) * 0x1p-53); }
static double spread(double a, double b) {
    return std::exp2(uniform(std::log2(a), std::log2(b))) * (draw() & 1 ? 1 : -1);
}
static double any() { return from_bits(draw()); }
static double positive() { return std::fabs(any()); }
static double ulps(double got, long double want) {
    const double near = static_cast<double>(want);
    if (near != near || got != got) return near != near && got != got ? 0 : 1e30;
    if (got == near)
        return got == 0 || std::isinf(near)
                   ? 0
                   : (double)std::fabs((got - want) /
                                       std::ldexp(1.0L, std::ilogb(near) < -1022
                                                            ? -1074
                                                            : std::ilogb(near) - 52));
    if (std::isinf(got) || std::isinf(near)) return 1e30;
    const int exponent = near == 0 ? -1022 : std::ilogb(near);
    return (double)std::fabs((got - want) /
                             std::ldexp(1.0L, exponent < -1022 ? -1074 : exponent - 52));
}
static long double rsqrtl(long double x) { return 1 / std::sqrt(x); }
static long double rcbrtl(long double x) { return 1 / std::cbrt(x); }
static long double exp10l_(long double x) { return std::pow(10.0L, x); }
static long double normcdfl(long double x) {
    return std::erfc(-x * 0.707106781186547524400844362L) / 2;
}
static const long double pi = 3.14159265358979323846264338327950288L;
static long double fold(long double x) { return x - 2 * std::nearbyint(x / 2); }
static long double cospil(long double x) {
    const long double r = std::fabs(fold(x));
    return r <= 0.25L   ? std::cos(pi * r)
           : r >= 0.75L ? -std::cos(pi * (1 - r))
                        : std::sin(pi * (0.5L - r));
}
static long double sinpil(long double x) {
    const long double r = fold(x), m = std::fabs(r), s = r < 0 ? -1 : 1;
    return s * (m <= 0.25L   ? std::sin(pi * m)
                : m >= 0.75L ? std::sin(pi * (1 - m))
                             : cospil(m - 0.5L));
}
static const int count = 8000;
#define ONE(NAME, REFERENCE, ARGUMENT)                                               \
    {                                                                                \
        double worst = 0;                                                            \
        for (int i = 0; i < count; ++i) {                                            \
            const double x = ARGUMENT;                                               \
            const double error = ulps(cu2cann_##NAME(x), REFERENCE((long double)x)); \
            if (error > worst) worst = error;                                        \
        }                                                                            \
        printf("%s %g\n", #NAME, worst);                                             \
    }
#define TWO(NAME, REFERENCE, FIRST, SECOND)                                                        \
    {                                                                                              \
        double worst = 0;                                                                          \
        for (int i = 0; i < count; ++i) {                                                          \
            const double x = FIRST, y = SECOND;                                                    \
            const double error =                                                                   \
                ulps(cu2cann_##NAME(Soft(x), Soft(y)), REFERENCE((long double)x, (long double)y)); \
            if (error > worst) worst = error;                                                      \
        }                                                                                          \
        printf("%s %g\n", #NAME, worst);                                                           \
    }
// Zeros, infinities, NaN and limits of the domain: the kind and the sign of the result.
#define CORNER(NAME, REFERENCE)                                                      \
    for (int i = 0; i < 2 * corner_count; ++i) {                                     \
        const uint64_t a = corners[i / 2] ^ (i % 2 ? soft::sign_bit : 0);            \
        const double x = from_bits(a), want = REFERENCE(x), got = cu2cann_##NAME(x); \
        if (std::fpclassify(want) != std::fpclassify(got) ||                         \
            (want == want && (std::signbit(want) != std::signbit(got) ||             \
                              std::fabs(got - want) > 1e-15 * std::fabs(want))))     \
            same(#NAME, to_bits(got), want, a, 0);                                   \
    }
#define BOTH(NAME, ...) {ONE(NAME, std::NAME, __VA_ARGS__) CORNER(NAME, std::NAME)}
int main() {
    BOTH(exp, uniform(-750, 715))
    BOTH(exp, spread(1e-20, 1))
    BOTH(exp2, uniform(-1080, 1030)) ONE(exp10, exp10l_, uniform(-325, 310)) BOTH(
        expm1, uniform(-50, 715)) BOTH(expm1, spread(1e-300, 2)) BOTH(log, positive())
        BOTH(log, uniform(0.5, 2)) BOTH(log, 1 + spread(1e-15, 0.1)) BOTH(log2, positive()) BOTH(
            log2, uniform(0.5, 2)) BOTH(log10, positive()) BOTH(log10, uniform(0.5, 2))
            BOTH(log1p, spread(1e-300, 0.9)) BOTH(log1p, uniform(-1, 1)) BOTH(
                log1p, positive()) BOTH(sin, uniform(-10, 10)) BOTH(sin, spread(1e-310, 1e5))
                BOTH(sin, any()) BOTH(cos, uniform(-10, 10)) BOTH(cos, spread(1e-10, 1e5)) BOTH(
                    cos, any()) BOTH(tan, uniform(-10, 10)) BOTH(tan, spread(1e-310, 1e5))
                    BOTH(tan, any()) ONE(sinpi, sinpil, spread(1e-5, 100)) ONE(
                        cospi, cospil,
                        spread(
                            1e-5,
                            100)) BOTH(asin,
                                       uniform(-1, 1)) BOTH(asin, spread(1e-310, 1))
                        BOTH(acos, uniform(-1, 1)) BOTH(acos, 1 - std::fabs(spread(1e-16, 1))) BOTH(
                            atan, uniform(
                                      -3,
                                      3)) BOTH(atan, any()) TWO(atan2, std::atan2, any(), any())
                            TWO(atan2, std::atan2, uniform(-1, 1), uniform(-1, 1)) BOTH(
                                sinh,
                                uniform(
                                    -711,
                                    711)) BOTH(sinh,
                                               spread(1e-310, 2)) BOTH(cosh, uniform(-711, 711))
                                BOTH(cosh, spread(1e-10, 3)) BOTH(tanh, spread(1e-310, 20)) BOTH(
                                    asinh,
                                    spread(1e-300,
                                           1e300)) BOTH(acosh, 1 + std::fabs(spread(1e-16, 1e300)))
                                    BOTH(atanh, spread(1e-300, 1)) BOTH(cbrt, any()) ONE(
                                        rcbrt, rcbrtl,
                                        any()) ONE(rsqrt, rsqrtl,
                                                   positive()) TWO(hypot, std::hypot, any(), any())
                                        TWO(hypot, std::hypot, uniform(-1, 1), uniform(-1, 1)) BOTH(
                                            erf,
                                            uniform(-6, 6)) BOTH(erf, spread(1e-310, 1))
                                            BOTH(erfc, uniform(-6, 6)) BOTH(
                                                erfc, uniform(
                                                          1,
                                                          27.5)) ONE(normcdf, normcdfl,
                                                                     uniform(
                                                                         -8,
                                                                         8)) TWO(pow, std::pow,
                                                                                 uniform(0, 10),
                                                                                 uniform(-300, 300))
                                                TWO(pow, std::pow, positive(),
                                                    spread(
                                                        1e-4,
                                                        10)) TWO(pow, std::pow,
                                                                 1 + spread(1e-15, 0.01),
                                                                 spread(1e2, 1e17))
                                                    TWO(pow, std::pow, -std::floor(uniform(1, 50)),
                                                        std::floor(uniform(-100, 100)))
                                                        CORNER(floor, std::floor) CORNER(
                                                            ceil, std::ceil)
                                                            CORNER(trunc, std::trunc) CORNER(
                                                                rint,
                                                                std::rint) CORNER(fabs, std::fabs)
                                                                CORNER(logb, std::logb)
                                                                    CORNER(sqrt, std::sqrt) for (
                                                                        int i = 0;
                                                                        i < 4 * corner_count *
                                                                                corner_count;
                                                                        ++i) {
        const uint64_t a = corners[i / 4 / corner_count] ^ (i & 1 ? soft::sign_bit : 0);
        const uint64_t b = corners[i / 4 % corner_count] ^ (i & 2 ? soft::sign_bit : 0);
        const double x = from_bits(a), y = from_bits(b);
        if (is_signalling(a) || is_signalling(b)) continue;
        if (ulps(cu2cann_pow(Soft(x), Soft(y)), std::pow(x, y)) > 1)
            same("pow", cu2cann_pow(Soft(x), Soft(y)).bits(), std::pow(x, y), a, b);
        if (ulps(cu2cann_atan2(Soft(x), Soft(y)), std::atan2(x, y)) > 1)
            same("atan2", cu2cann_atan2(Soft(x), Soft(y)).bits(), std::atan2(x, y), a, b);
        if (ulps(cu2cann_hypot(Soft(x), Soft(y)), std::hypot(x, y)) > 1)
            same("hypot", cu2cann_hypot(Soft(x), Soft(y)).bits(), std::hypot(x, y), a, b);
        int mine = 0, theirs = 0;
        Soft whole = 0;
        double real = 0;
        same("modf", cu2cann_modf(x, &whole).bits(), std::modf(x, &real), a, 0);
        same("whole", whole.bits(), real, a, 0);
        same("frexp", cu2cann_frexp(x, &mine).bits(), std::frexp(x, &theirs), a, 0);
        CHECK(!std::isfinite(x) || mine == theirs);
    }
    Soft s = 0, c = 0;
    cu2cann_sincos(1e22, &s, &c);
    CHECK(s == cu2cann_sin(1e22) && c == cu2cann_cos(1e22));
    printf("wrong %d\n", wrong);
}
