// SPDX-License-Identifier: Apache-2.0
// Declarations only: refactorisation, most by name only.
#pragma once
#include "cusolver_common.h"

typedef struct cusolverRfCommon *cusolverRfHandle_t;
enum cusolverRfFactorization_t { CUSOLVERRF_FACTORIZATION_ALG0, CUSOLVERRF_FACTORIZATION_ALG1, CUSOLVERRF_FACTORIZATION_ALG2 };
enum cusolverRfTriangularSolve_t { CUSOLVERRF_TRIANGULAR_SOLVE_ALG1 = 1, CUSOLVERRF_TRIANGULAR_SOLVE_ALG2, CUSOLVERRF_TRIANGULAR_SOLVE_ALG3 };
enum cusolverRfMatrixFormat_t { CUSOLVERRF_MATRIX_FORMAT_CSR, CUSOLVERRF_MATRIX_FORMAT_CSC };
enum cusolverRfUnitDiagonal_t { CUSOLVERRF_UNIT_DIAGONAL_STORED_L, CUSOLVERRF_UNIT_DIAGONAL_STORED_U, CUSOLVERRF_UNIT_DIAGONAL_ASSUMED_L, CUSOLVERRF_UNIT_DIAGONAL_ASSUMED_U };
enum cusolverRfResetValuesFastMode_t { CUSOLVERRF_RESET_VALUES_FAST_MODE_OFF, CUSOLVERRF_RESET_VALUES_FAST_MODE_ON };
cusolverStatus_t cusolverRfAnalyze(...), cusolverRfCreate(...), cusolverRfDestroy(...),
    cusolverRfRefactor(...), cusolverRfResetValues(...), cusolverRfSetAlgs(...),
    cusolverRfSetMatrixFormat(...), cusolverRfSetNumericProperties(...),
    cusolverRfSetResetValuesFastMode(...), cusolverRfSetupHost(...),
    cusolverRfSolve(...);
