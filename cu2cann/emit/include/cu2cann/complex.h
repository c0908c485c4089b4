// Stands in for: cuComplex.h, on the host and in kernels.
// Restores: the types with .x and .y, their alignment, division and modulus without overflow on the way.
// Works around: Ascend C has no complex type, and no double square root in kernels: cu2cann_Cabs is for the host.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_COMPLEX_H
#define CU2CANN_COMPLEX_H

#include <cmath>

#ifdef __BISHENG_CCEC__
#include "simt_api/math_functions.h"
#define CU2CANN_COMPLEX __host__ __aicore__ inline
#else
#define CU2CANN_COMPLEX inline
#endif

#include "shield_begin.h"

struct alignas(8) cu2cannComplex {
    float x, y;
};

struct alignas(16) cu2cannDoubleComplex {
    double x, y;
};

CU2CANN_COMPLEX cu2cannComplex cu2cann_make_cuFloatComplex(float real, float imaginary) {
    return cu2cannComplex{real, imaginary};
}

CU2CANN_COMPLEX cu2cannComplex cu2cann_make_cuComplex(float real, float imaginary) {
    return cu2cannComplex{real, imaginary};
}

CU2CANN_COMPLEX float cu2cann_Crealf(cu2cannComplex z) { return z.x; }

CU2CANN_COMPLEX float cu2cann_Cimagf(cu2cannComplex z) { return z.y; }

CU2CANN_COMPLEX cu2cannComplex cu2cann_Conjf(cu2cannComplex z) { return cu2cannComplex{z.x, -z.y}; }

CU2CANN_COMPLEX cu2cannComplex cu2cann_Caddf(cu2cannComplex a, cu2cannComplex b) {
    return cu2cannComplex{a.x + b.x, a.y + b.y};
}

CU2CANN_COMPLEX cu2cannComplex cu2cann_Csubf(cu2cannComplex a, cu2cannComplex b) {
    return cu2cannComplex{a.x - b.x, a.y - b.y};
}

CU2CANN_COMPLEX cu2cannComplex cu2cann_Cmulf(cu2cannComplex a, cu2cannComplex b) {
    return cu2cannComplex{a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x};
}

CU2CANN_COMPLEX cu2cannComplex cu2cann_Cfmaf(cu2cannComplex a, cu2cannComplex b, cu2cannComplex c) {
    return cu2cannComplex{a.x * b.x + c.x - a.y * b.y, a.x * b.y + c.y + a.y * b.x};
}

// Scaled by the size of the divisor, so that its square neither overflows nor vanishes.
CU2CANN_COMPLEX cu2cannComplex cu2cann_Cdivf(cu2cannComplex a, cu2cannComplex b) {
    const float size = (b.x < 0 ? -b.x : b.x) + (b.y < 0 ? -b.y : b.y);
    const float inverse = 1.0f / size;
    const cu2cannComplex p{a.x * inverse, a.y * inverse};
    const cu2cannComplex q{b.x * inverse, b.y * inverse};
    const float scale = 1.0f / (q.x * q.x + q.y * q.y);
    return cu2cannComplex{(p.x * q.x + p.y * q.y) * scale, (p.y * q.x - p.x * q.y) * scale};
}

CU2CANN_COMPLEX float cu2cann_Cabsf(cu2cannComplex z) {
    const float a = z.x < 0 ? -z.x : z.x;
    const float b = z.y < 0 ? -z.y : z.y;
    const float large = a > b ? a : b;
    const float small = a > b ? b : a;
    if (large == 0 || large > 3.402823466e38f || small > 3.402823466e38f) {
        return a + b;  // 0 or infinity.
    }
    const float ratio = small / large;
    return large * sqrtf(1.0f + ratio * ratio);
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_make_cuDoubleComplex(double real, double imaginary) {
    return cu2cannDoubleComplex{real, imaginary};
}

CU2CANN_COMPLEX double cu2cann_Creal(cu2cannDoubleComplex z) { return z.x; }

CU2CANN_COMPLEX double cu2cann_Cimag(cu2cannDoubleComplex z) { return z.y; }

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Conj(cu2cannDoubleComplex z) {
    return cu2cannDoubleComplex{z.x, -z.y};
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Cadd(cu2cannDoubleComplex a, cu2cannDoubleComplex b) {
    return cu2cannDoubleComplex{a.x + b.x, a.y + b.y};
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Csub(cu2cannDoubleComplex a, cu2cannDoubleComplex b) {
    return cu2cannDoubleComplex{a.x - b.x, a.y - b.y};
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Cmul(cu2cannDoubleComplex a, cu2cannDoubleComplex b) {
    return cu2cannDoubleComplex{a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x};
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Cfma(cu2cannDoubleComplex a, cu2cannDoubleComplex b,
                                                  cu2cannDoubleComplex c) {
    return cu2cannDoubleComplex{a.x * b.x + c.x - a.y * b.y, a.x * b.y + c.y + a.y * b.x};
}

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_Cdiv(cu2cannDoubleComplex a, cu2cannDoubleComplex b) {
    const double size = (b.x < 0 ? -b.x : b.x) + (b.y < 0 ? -b.y : b.y);
    const double inverse = 1.0 / size;
    const cu2cannDoubleComplex p{a.x * inverse, a.y * inverse};
    const cu2cannDoubleComplex q{b.x * inverse, b.y * inverse};
    const double scale = 1.0 / (q.x * q.x + q.y * q.y);
    return cu2cannDoubleComplex{(p.x * q.x + p.y * q.y) * scale, (p.y * q.x - p.x * q.y) * scale};
}

// For the host only: kernels have no double square root.
inline double cu2cann_Cabs(cu2cannDoubleComplex z) { return std::hypot(z.x, z.y); }

CU2CANN_COMPLEX cu2cannDoubleComplex cu2cann_ComplexFloatToDouble(cu2cannComplex z) {
    return cu2cannDoubleComplex{static_cast<double>(z.x), static_cast<double>(z.y)};
}

CU2CANN_COMPLEX cu2cannComplex cu2cann_ComplexDoubleToFloat(cu2cannDoubleComplex z) {
    return cu2cannComplex{static_cast<float>(z.x), static_cast<float>(z.y)};
}

#undef CU2CANN_COMPLEX

#include "shield_end.h"

#endif  // CU2CANN_COMPLEX_H
