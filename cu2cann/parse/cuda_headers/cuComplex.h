// SPDX-License-Identifier: Apache-2.0
// Declarations only: complex arithmetic on vector types.
#pragma once
#define CU_COMPLEX_H_
#include "vector_types.h"

typedef float2 cuFloatComplex;
typedef cuFloatComplex cuComplex;
typedef double2 cuDoubleComplex;

__host__ __device__ float cuCrealf(cuFloatComplex), cuCimagf(cuFloatComplex),
    cuCabsf(cuFloatComplex);
__host__ __device__ double cuCreal(cuDoubleComplex), cuCimag(cuDoubleComplex),
    cuCabs(cuDoubleComplex);
__host__ __device__ cuFloatComplex cuConjf(cuFloatComplex),
    cuCaddf(cuFloatComplex, cuFloatComplex), cuCsubf(cuFloatComplex, cuFloatComplex),
    cuCmulf(cuFloatComplex, cuFloatComplex), cuCdivf(cuFloatComplex, cuFloatComplex),
    cuCfmaf(cuFloatComplex, cuFloatComplex, cuFloatComplex),
    make_cuComplex(float, float), make_cuFloatComplex(float, float), cuComplexDoubleToFloat(cuDoubleComplex);
__host__ __device__ cuDoubleComplex cuConj(cuDoubleComplex),
    cuCadd(cuDoubleComplex, cuDoubleComplex), cuCsub(cuDoubleComplex, cuDoubleComplex),
    cuCmul(cuDoubleComplex, cuDoubleComplex), cuCdiv(cuDoubleComplex, cuDoubleComplex),
    cuCfma(cuDoubleComplex, cuDoubleComplex, cuDoubleComplex),
    cuComplexFloatToDouble(cuFloatComplex), make_cuDoubleComplex(double, double);
