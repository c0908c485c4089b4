// SPDX-License-Identifier: Apache-2.0
// Declarations only: mathematics for device code, beside the host's own.
//
// Each name also enters namespace std before the standard headers are read: they then
// leave their own constant functions to the host, and calls resolve as nvcc does.
#pragma once
#include "host_defines.h"
#include "vector_types.h"

#define CU2CANN_STD(name) \
    namespace std {       \
    using ::name;         \
    }
#define CU2CANN_FUNCTIONS(side, type, name, doubles, floats) \
    extern "C" {                                             \
    side type name doubles;                                  \
    side type name##f floats;                                \
    }                                                        \
    CU2CANN_STD(name##f)
#define CU2CANN_OVERLOADS(side, name, doubles, floats)       \
    extern "C" {                                             \
    side double name doubles;                                \
    side float name##f floats;                               \
    }                                                        \
    side float name floats;
#define CU2CANN_UNARY(name)                                            \
    CU2CANN_OVERLOADS(__device__, name, (double), (float)) CU2CANN_STD(name)
#define CU2CANN_BINARY(name)                                           \
    CU2CANN_OVERLOADS(__device__, name, (double, double), (float, float)) \
    CU2CANN_STD(name)

CU2CANN_UNARY(acos)
CU2CANN_UNARY(acosh)
CU2CANN_UNARY(asin)
CU2CANN_UNARY(asinh)
CU2CANN_UNARY(atan)
CU2CANN_UNARY(atanh)
CU2CANN_UNARY(cbrt)
CU2CANN_UNARY(ceil)
CU2CANN_UNARY(cos)
CU2CANN_UNARY(cosh)
CU2CANN_UNARY(erf)
CU2CANN_UNARY(erfc)
CU2CANN_UNARY(exp)
CU2CANN_UNARY(exp2)
CU2CANN_UNARY(expm1)
CU2CANN_UNARY(fabs)
CU2CANN_UNARY(floor)
CU2CANN_UNARY(lgamma)
CU2CANN_UNARY(log)
CU2CANN_UNARY(log10)
CU2CANN_UNARY(log1p)
CU2CANN_UNARY(log2)
CU2CANN_UNARY(logb)
CU2CANN_UNARY(nearbyint)
CU2CANN_UNARY(rint)
CU2CANN_UNARY(round)
CU2CANN_UNARY(sin)
CU2CANN_UNARY(sinh)
CU2CANN_UNARY(sqrt)
CU2CANN_UNARY(tan)
CU2CANN_UNARY(tanh)
CU2CANN_UNARY(tgamma)
CU2CANN_UNARY(trunc)
CU2CANN_BINARY(atan2)
CU2CANN_BINARY(copysign)
CU2CANN_BINARY(fdim)
CU2CANN_BINARY(fmax)
CU2CANN_BINARY(fmin)
CU2CANN_BINARY(fmod)
CU2CANN_BINARY(hypot)
CU2CANN_BINARY(nextafter)
CU2CANN_BINARY(pow)
CU2CANN_BINARY(remainder)

CU2CANN_OVERLOADS(__device__, fma, (double, double, double), (float, float, float))
CU2CANN_OVERLOADS(__device__, ldexp, (double, int), (float, int))
CU2CANN_OVERLOADS(__device__, scalbn, (double, int), (float, int))
CU2CANN_OVERLOADS(__device__, scalbln, (double, long), (float, long))
CU2CANN_OVERLOADS(__device__, frexp, (double, int *), (float, int *))
CU2CANN_OVERLOADS(__device__, modf, (double, double *), (float, float *))
CU2CANN_OVERLOADS(__device__, remquo, (double, double, int *), (float, float, int *))
CU2CANN_STD(fma)
CU2CANN_STD(ldexp)
CU2CANN_STD(scalbn)
CU2CANN_STD(scalbln)
CU2CANN_STD(frexp)
CU2CANN_STD(modf)
CU2CANN_STD(remquo)

#define CU2CANN_ROUND(type, name)                                         \
    CU2CANN_FUNCTIONS(__device__, type, name, (double), (float))          \
    __device__ type name(float);                                          \
    CU2CANN_STD(name)
CU2CANN_ROUND(int, ilogb)
CU2CANN_ROUND(long, lrint)
CU2CANN_ROUND(long, lround)
CU2CANN_ROUND(long long, llrint)
CU2CANN_ROUND(long long, llround)

#define CU2CANN_CLASSIFY(name)       \
    __device__ bool name(float);     \
    __device__ bool name(double);    \
    CU2CANN_STD(name)
CU2CANN_CLASSIFY(isnan)
CU2CANN_CLASSIFY(isinf)
CU2CANN_CLASSIFY(isfinite)
CU2CANN_CLASSIFY(signbit)
CU2CANN_CLASSIFY(isnormal)

extern "C" {
__device__ int abs(int), __isnanf(float), __isinff(float), __finitef(float),
    __isnan(double), __isinf(double), __finite(double), __signbit(double),
    __signbitf(float), isnanf(float), isinff(float), finite(double), finitef(float);
__device__ long labs(long);
__device__ long long llabs(long long);
__device__ double nan(const char *);
__device__ float nanf(const char *);
}
__device__ long abs(long);
__device__ long long abs(long long);
__device__ float abs(float);
__device__ double abs(double);
CU2CANN_STD(abs)
CU2CANN_STD(labs)
CU2CANN_STD(llabs)
CU2CANN_STD(nan)
CU2CANN_STD(nanf)

CU2CANN_OVERLOADS(__device__, exp10, (double), (float))
CU2CANN_OVERLOADS(__device__, j0, (double), (float))
CU2CANN_OVERLOADS(__device__, j1, (double), (float))
CU2CANN_OVERLOADS(__device__, jn, (int, double), (int, float))
CU2CANN_OVERLOADS(__device__, y0, (double), (float))
CU2CANN_OVERLOADS(__device__, y1, (double), (float))
CU2CANN_OVERLOADS(__device__, yn, (int, double), (int, float))
extern "C" __device__ void sincos(double, double *, double *);
extern "C" __device__ void sincosf(float, float *, float *);
__device__ void sincos(float, float *, float *);

// What the C library lacks exists on both sides.
#define CU2CANN_BOTH __host__ __device__
CU2CANN_OVERLOADS(CU2CANN_BOTH, rsqrt, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, rcbrt, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, sinpi, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, cospi, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, tanpi, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, erfinv, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, erfcinv, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, erfcx, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, normcdf, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, normcdfinv, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, cyl_bessel_i0, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, cyl_bessel_i1, (double), (float))
CU2CANN_OVERLOADS(CU2CANN_BOTH, fdivide, (double, double), (float, float))
CU2CANN_FUNCTIONS(CU2CANN_BOTH, void, sincospi, (double, double *, double *),
                  (float, float *, float *))
__host__ __device__ void sincospi(float, float *, float *);
extern "C" {
__device__ double rhypot(double, double), norm3d(double, double, double),
    rnorm3d(double, double, double), norm4d(double, double, double, double),
    rnorm4d(double, double, double, double), norm(int, const double *),
    rnorm(int, const double *);
__device__ float rhypotf(float, float), norm3df(float, float, float),
    rnorm3df(float, float, float), norm4df(float, float, float, float),
    rnorm4df(float, float, float, float), normf(int, const float *),
    rnormf(int, const float *);
__host__ __device__ unsigned int umin(unsigned int, unsigned int),
    umax(unsigned int, unsigned int);
__host__ __device__ long long llmin(long long, long long), llmax(long long, long long);
__host__ __device__ unsigned long long ullmin(unsigned long long, unsigned long long),
    ullmax(unsigned long long, unsigned long long);
}

#define CU2CANN_EXTREMES(type, left, right)          \
    __host__ __device__ type min(left, right);       \
    __host__ __device__ type max(left, right);
#define CU2CANN_SIGNED_EXTREMES(sign)                                       \
    CU2CANN_EXTREMES(sign, sign, sign)                                      \
    CU2CANN_EXTREMES(unsigned sign, unsigned sign, unsigned sign)           \
    CU2CANN_EXTREMES(unsigned sign, sign, unsigned sign)                    \
    CU2CANN_EXTREMES(unsigned sign, unsigned sign, sign)
CU2CANN_SIGNED_EXTREMES(int)
CU2CANN_SIGNED_EXTREMES(long)
CU2CANN_SIGNED_EXTREMES(long long)
CU2CANN_EXTREMES(float, float, float)
CU2CANN_EXTREMES(double, double, double)
CU2CANN_EXTREMES(double, float, double)
CU2CANN_EXTREMES(double, double, float)

#undef CU2CANN_STD
#undef CU2CANN_FUNCTIONS
#undef CU2CANN_OVERLOADS
#undef CU2CANN_UNARY
#undef CU2CANN_BINARY
#undef CU2CANN_ROUND
#undef CU2CANN_CLASSIFY
#undef CU2CANN_BOTH
#undef CU2CANN_EXTREMES
#undef CU2CANN_SIGNED_EXTREMES
