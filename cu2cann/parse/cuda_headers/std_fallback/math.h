// SPDX-License-Identifier: Apache-2.0
#pragma once
#define M_E 2.7182818284590452354
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_LOG2E 1.4426950408889634074
#define HUGE_VAL __builtin_huge_val()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
extern "C" {
double acos(double), acosh(double), asin(double), asinh(double), atan(double),
    atanh(double), cbrt(double), ceil(double), cos(double), cosh(double), erf(double),
    erfc(double), exp(double), exp2(double), expm1(double), fabs(double), floor(double),
    lgamma(double), log(double), log10(double), log1p(double), log2(double),
    logb(double), nearbyint(double), rint(double), round(double), sin(double),
    sinh(double), sqrt(double), tan(double), tanh(double), tgamma(double),
    trunc(double), j0(double), j1(double), y0(double), y1(double), atan2(double,
    double), copysign(double, double), fdim(double, double), fmax(double, double),
    fmin(double, double), fmod(double, double), hypot(double, double), nextafter(double,
    double), pow(double, double), remainder(double, double), fma(double, double,
    double), ldexp(double, int), scalbn(double, int), frexp(double, int *), modf(double,
    double *);
float acosf(float), acoshf(float), asinf(float), asinhf(float), atanf(float),
    atanhf(float), cbrtf(float), ceilf(float), cosf(float), coshf(float), erff(float),
    erfcf(float), expf(float), exp2f(float), expm1f(float), fabsf(float), floorf(float),
    lgammaf(float), logf(float), log10f(float), log1pf(float), log2f(float),
    logbf(float), nearbyintf(float), rintf(float), roundf(float), sinf(float),
    sinhf(float), sqrtf(float), tanf(float), tanhf(float), tgammaf(float),
    truncf(float), j0f(float), j1f(float), y0f(float), y1f(float), atan2f(float, float),
    copysignf(float, float), fdimf(float, float), fmaxf(float, float), fminf(float,
    float), fmodf(float, float), hypotf(float, float), nextafterf(float, float),
    powf(float, float), remainderf(float, float), fmaf(float, float, float),
    ldexpf(float, int), frexpf(float, int *), modff(float, float *);
long lround(double), lroundf(float), lrint(double), lrintf(float);
void sincos(double, double *, double *), sincosf(float, float *, float *);
}
namespace std {
float acos(float), acosh(float), asin(float), asinh(float), atan(float), atanh(float),
    cbrt(float), ceil(float), cos(float), cosh(float), erf(float), erfc(float),
    exp(float), exp2(float), expm1(float), fabs(float), floor(float), lgamma(float),
    log(float), log10(float), log1p(float), log2(float), logb(float), nearbyint(float),
    rint(float), round(float), sin(float), sinh(float), sqrt(float), tan(float),
    tanh(float), tgamma(float), trunc(float), atan2(float, float), copysign(float,
    float), fdim(float, float), fmax(float, float), fmin(float, float), fmod(float,
    float), hypot(float, float), nextafter(float, float), pow(float, float),
    remainder(float, float), fma(float, float, float), abs(float);
double abs(double);
long abs(long);
long long abs(long long);
bool isnan(float), isnan(double), isinf(float), isinf(double), isfinite(float),
    isfinite(double), signbit(float), signbit(double);
using ::acos;
using ::acosh;
using ::asin;
using ::asinh;
using ::atan;
using ::atanh;
using ::cbrt;
using ::ceil;
using ::cos;
using ::cosh;
using ::erf;
using ::erfc;
using ::exp;
using ::exp2;
using ::expm1;
using ::fabs;
using ::floor;
using ::lgamma;
using ::log;
using ::log10;
using ::log1p;
using ::log2;
using ::logb;
using ::nearbyint;
using ::rint;
using ::round;
using ::sin;
using ::sinh;
using ::sqrt;
using ::tan;
using ::tanh;
using ::tgamma;
using ::trunc;
using ::atan2;
using ::copysign;
using ::fdim;
using ::fmax;
using ::fmin;
using ::fmod;
using ::hypot;
using ::nextafter;
using ::pow;
using ::remainder;
using ::fma;
using ::ldexp;
using ::frexp;
using ::modf;
using ::lround;
using ::lrint;
using ::sqrtf;
using ::sinf;
using ::cosf;
using ::expf;
using ::powf;
using ::fabsf;
using ::fminf;
using ::fmaxf;
using ::floorf;
using ::ceilf;
}  // namespace std
template <bool> struct cu2cann_if_integral {};
template <> struct cu2cann_if_integral<true> { typedef double type; };
#define CU2CANN_INTEGRAL(name)                                                        \
    template <class T>                                                                \
    constexpr typename cu2cann_if_integral<__is_integral(T)>::type name(T value) {    \
        return value;                                                                 \
    }
CU2CANN_INTEGRAL(acos)
CU2CANN_INTEGRAL(asin)
CU2CANN_INTEGRAL(atan)
CU2CANN_INTEGRAL(cbrt)
CU2CANN_INTEGRAL(ceil)
CU2CANN_INTEGRAL(cos)
CU2CANN_INTEGRAL(cosh)
CU2CANN_INTEGRAL(erf)
CU2CANN_INTEGRAL(exp)
CU2CANN_INTEGRAL(exp2)
CU2CANN_INTEGRAL(fabs)
CU2CANN_INTEGRAL(floor)
CU2CANN_INTEGRAL(log)
CU2CANN_INTEGRAL(log10)
CU2CANN_INTEGRAL(log2)
CU2CANN_INTEGRAL(round)
CU2CANN_INTEGRAL(sin)
CU2CANN_INTEGRAL(sinh)
CU2CANN_INTEGRAL(sqrt)
CU2CANN_INTEGRAL(tan)
CU2CANN_INTEGRAL(tanh)
CU2CANN_INTEGRAL(trunc)
#undef CU2CANN_INTEGRAL
#define CU2CANN_MIXED(name)                                                           \
    template <class T, class U>                                                       \
    constexpr                                                                         \
        typename cu2cann_if_integral<__is_arithmetic(T) && __is_arithmetic(U)>::type  \
        name(T value, U) {                                                            \
        return value;                                                                 \
    }
CU2CANN_MIXED(atan2)
CU2CANN_MIXED(copysign)
CU2CANN_MIXED(fdim)
CU2CANN_MIXED(fmax)
CU2CANN_MIXED(fmin)
CU2CANN_MIXED(fmod)
CU2CANN_MIXED(hypot)
CU2CANN_MIXED(nextafter)
CU2CANN_MIXED(pow)
CU2CANN_MIXED(remainder)
#undef CU2CANN_MIXED
using std::abs;
using std::isnan;
using std::isinf;
using std::isfinite;
using std::signbit;
