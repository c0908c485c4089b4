// SPDX-License-Identifier: Apache-2.0
//
// Complex arithmetic on vector types.
#pragma once
#define CU_COMPLEX_H_
#include "cuda_runtime.h"

typedef float2 cuFloatComplex;
typedef cuFloatComplex cuComplex;
typedef double2 cuDoubleComplex;

#define CU2CANN_COMPLEX(Complex, Real, f)                                                               \
    inline Real cuCreal##f(Complex z) { return z.x; }                                                   \
    inline Real cuCimag##f(Complex z) { return z.y; }                                                   \
    inline Complex cuConj##f(Complex z) { return {z.x, -z.y}; }                                         \
    inline Complex cuCadd##f(Complex a, Complex b) { return {a.x + b.x, a.y + b.y}; }                   \
    inline Complex cuCsub##f(Complex a, Complex b) { return {a.x - b.x, a.y - b.y}; }                   \
    inline Complex cuCmul##f(Complex a, Complex b) { return {a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x}; } \
    /* Scaled, so that the squares do not leave the range. */                                           \
    inline Complex cuCdiv##f(Complex a, Complex b) {                                                    \
        const Real s = std::abs(b.x) + std::abs(b.y), scale = Real(1) / s;                              \
        const Real ax = a.x * scale, ay = a.y * scale, bx = b.x * scale, by = b.y * scale;              \
        const Real n = Real(1) / (bx * bx + by * by);                                                   \
        return {(ax * bx + ay * by) * n, (ay * bx - ax * by) * n};                                      \
    }                                                                                                   \
    inline Real cuCabs##f(Complex z) { return std::hypot(z.x, z.y); }                                   \
    inline Complex cuCfma##f(Complex a, Complex b, Complex c) { return cuCadd##f(cuCmul##f(a, b), c); }
CU2CANN_COMPLEX(cuFloatComplex, float, f)
CU2CANN_COMPLEX(cuDoubleComplex, double, )
#undef CU2CANN_COMPLEX

inline cuFloatComplex make_cuFloatComplex(float x, float y) { return {x, y}; }
inline cuComplex make_cuComplex(float x, float y) { return {x, y}; }
inline cuDoubleComplex make_cuDoubleComplex(double x, double y) { return {x, y}; }
inline cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex z) { return {z.x, z.y}; }
inline cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex z) { return {float(z.x), float(z.y)}; }
