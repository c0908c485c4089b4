// SPDX-License-Identifier: Apache-2.0
// Declarations only: dense linear algebra over several devices; names, no signatures.
#pragma once
#include "cublas_api.h"

typedef struct cublasXtContext *cublasXtHandle_t;
cublasStatus_t cublasXtCreate(cublasXtHandle_t *), cublasXtDestroy(cublasXtHandle_t),
    cublasXtDeviceSelect(cublasXtHandle_t, int, int *),
    cublasXtSetBlockDim(cublasXtHandle_t, int), cublasXtSgemm(...), cublasXtDgemm(...),
    cublasXtCgemm(...), cublasXtZgemm(...), cublasXtSsyrk(...), cublasXtDsyrk(...),
    cublasXtStrsm(...), cublasXtDtrsm(...), cublasXtSsymm(...), cublasXtDsymm(...);
