// SPDX-License-Identifier: Apache-2.0
// Declarations only: dense linear algebra.
#pragma once
#define CUBLAS_V2_H_
#define CUBLAS_API_H_
#include "cuComplex.h"
#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "driver_types.h"
#include "library_types.h"
#include <stdint.h>
#include <stdio.h>

#define CUBLAS_VER_MAJOR 12
#define CUBLAS_VER_MINOR 4
#define CUBLAS_VERSION 120400
#define CUBLASAPI
#define CUBLASWINAPI

enum cublasStatus_t { CUBLAS_STATUS_SUCCESS, CUBLAS_STATUS_NOT_INITIALIZED,
    CUBLAS_STATUS_ALLOC_FAILED = 3, CUBLAS_STATUS_INVALID_VALUE = 7,
    CUBLAS_STATUS_ARCH_MISMATCH, CUBLAS_STATUS_MAPPING_ERROR = 11,
    CUBLAS_STATUS_EXECUTION_FAILED = 13, CUBLAS_STATUS_INTERNAL_ERROR,
    CUBLAS_STATUS_NOT_SUPPORTED, CUBLAS_STATUS_LICENSE_ERROR };
typedef cublasStatus_t cublasStatus;
enum cublasFillMode_t { CUBLAS_FILL_MODE_LOWER, CUBLAS_FILL_MODE_UPPER,
    CUBLAS_FILL_MODE_FULL };
enum cublasDiagType_t { CUBLAS_DIAG_NON_UNIT, CUBLAS_DIAG_UNIT };
enum cublasSideMode_t { CUBLAS_SIDE_LEFT, CUBLAS_SIDE_RIGHT };
enum cublasOperation_t { CUBLAS_OP_N, CUBLAS_OP_T, CUBLAS_OP_C,
    CUBLAS_OP_HERMITAN = 2, CUBLAS_OP_CONJG };
enum cublasPointerMode_t { CUBLAS_POINTER_MODE_HOST, CUBLAS_POINTER_MODE_DEVICE };
enum cublasAtomicsMode_t { CUBLAS_ATOMICS_NOT_ALLOWED, CUBLAS_ATOMICS_ALLOWED };
enum cublasGemmAlgo_t { CUBLAS_GEMM_DFALT = -1, CUBLAS_GEMM_DEFAULT = -1,
    CUBLAS_GEMM_ALGO0 = 0, CUBLAS_GEMM_ALGO1, CUBLAS_GEMM_ALGO2, CUBLAS_GEMM_ALGO3,
    CUBLAS_GEMM_ALGO4, CUBLAS_GEMM_ALGO5, CUBLAS_GEMM_ALGO6, CUBLAS_GEMM_ALGO7,
    CUBLAS_GEMM_ALGO8, CUBLAS_GEMM_ALGO9, CUBLAS_GEMM_ALGO10, CUBLAS_GEMM_ALGO11,
    CUBLAS_GEMM_ALGO12, CUBLAS_GEMM_ALGO13, CUBLAS_GEMM_ALGO14, CUBLAS_GEMM_ALGO15,
    CUBLAS_GEMM_ALGO16, CUBLAS_GEMM_ALGO17, CUBLAS_GEMM_ALGO18, CUBLAS_GEMM_ALGO19,
    CUBLAS_GEMM_ALGO20, CUBLAS_GEMM_ALGO21, CUBLAS_GEMM_ALGO22, CUBLAS_GEMM_ALGO23,
    CUBLAS_GEMM_DEFAULT_TENSOR_OP = 99, CUBLAS_GEMM_DFALT_TENSOR_OP = 99,
    CUBLAS_GEMM_ALGO0_TENSOR_OP, CUBLAS_GEMM_ALGO1_TENSOR_OP,
    CUBLAS_GEMM_ALGO2_TENSOR_OP, CUBLAS_GEMM_ALGO3_TENSOR_OP,
    CUBLAS_GEMM_ALGO4_TENSOR_OP, CUBLAS_GEMM_ALGO5_TENSOR_OP,
    CUBLAS_GEMM_ALGO6_TENSOR_OP, CUBLAS_GEMM_ALGO7_TENSOR_OP,
    CUBLAS_GEMM_ALGO8_TENSOR_OP, CUBLAS_GEMM_ALGO9_TENSOR_OP,
    CUBLAS_GEMM_ALGO10_TENSOR_OP, CUBLAS_GEMM_ALGO11_TENSOR_OP,
    CUBLAS_GEMM_ALGO12_TENSOR_OP, CUBLAS_GEMM_ALGO13_TENSOR_OP,
    CUBLAS_GEMM_ALGO14_TENSOR_OP, CUBLAS_GEMM_ALGO15_TENSOR_OP };
enum cublasMath_t { CUBLAS_DEFAULT_MATH, CUBLAS_TENSOR_OP_MATH, CUBLAS_PEDANTIC_MATH,
    CUBLAS_TF32_TENSOR_OP_MATH, CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION = 16 };
enum cublasComputeType_t { CUBLAS_COMPUTE_16F = 64, CUBLAS_COMPUTE_16F_PEDANTIC,
    CUBLAS_COMPUTE_32F = 68, CUBLAS_COMPUTE_32F_PEDANTIC, CUBLAS_COMPUTE_64F,
    CUBLAS_COMPUTE_64F_PEDANTIC, CUBLAS_COMPUTE_32I, CUBLAS_COMPUTE_32I_PEDANTIC,
    CUBLAS_COMPUTE_32F_FAST_16F, CUBLAS_COMPUTE_32F_FAST_16BF,
    CUBLAS_COMPUTE_32F_FAST_TF32 };
typedef cudaDataType cublasDataType_t;
typedef struct cublasContext *cublasHandle_t;
typedef void (*cublasLogCallback)(const char *);
const char *cublasGetStatusString(cublasStatus_t), *cublasGetStatusName(cublasStatus_t);
cublasStatus_t cublasCreate(cublasHandle_t *), cublasDestroy(cublasHandle_t),
    cublasGetVersion(cublasHandle_t, int *), cublasGetProperty(libraryPropertyType, int
    *), cublasSetWorkspace(cublasHandle_t, void *, size_t),
    cublasSetStream(cublasHandle_t, cudaStream_t), cublasGetStream(cublasHandle_t,
    cudaStream_t *), cublasGetPointerMode(cublasHandle_t, cublasPointerMode_t *),
    cublasSetPointerMode(cublasHandle_t, cublasPointerMode_t),
    cublasGetAtomicsMode(cublasHandle_t, cublasAtomicsMode_t *),
    cublasSetAtomicsMode(cublasHandle_t, cublasAtomicsMode_t),
    cublasGetMathMode(cublasHandle_t, cublasMath_t *), cublasSetMathMode(cublasHandle_t,
    cublasMath_t), cublasGetSmCountTarget(cublasHandle_t, int *),
    cublasSetSmCountTarget(cublasHandle_t, int), cublasLoggerConfigure(int, int, int,
    const char *), cublasSetLoggerCallback(cublasLogCallback),
    cublasGetLoggerCallback(cublasLogCallback *), cublasSetVector(int, int, const void
    *, int, void *, int), cublasSetVector_64(int64_t, int64_t, const void *, int64_t,
    void *, int64_t), cublasGetVector(int, int, const void *, int, void *, int),
    cublasGetVector_64(int64_t, int64_t, const void *, int64_t, void *, int64_t),
    cublasSetVectorAsync(int, int, const void *, int, void *, int, cudaStream_t),
    cublasSetVectorAsync_64(int64_t, int64_t, const void *, int64_t, void *, int64_t,
    cudaStream_t), cublasGetVectorAsync(int, int, const void *, int, void *, int,
    cudaStream_t), cublasGetVectorAsync_64(int64_t, int64_t, const void *, int64_t, void
    *, int64_t, cudaStream_t), cublasSetMatrix(int, int, int, const void *, int, void *,
    int), cublasSetMatrix_64(int64_t, int64_t, int64_t, const void *, int64_t, void *,
    int64_t), cublasGetMatrix(int, int, int, const void *, int, void *, int),
    cublasGetMatrix_64(int64_t, int64_t, int64_t, const void *, int64_t, void *,
    int64_t), cublasSetMatrixAsync(int, int, int, const void *, int, void *, int,
    cudaStream_t), cublasSetMatrixAsync_64(int64_t, int64_t, int64_t, const void *,
    int64_t, void *, int64_t, cudaStream_t), cublasGetMatrixAsync(int, int, int, const
    void *, int, void *, int, cudaStream_t), cublasGetMatrixAsync_64(int64_t, int64_t,
    int64_t, const void *, int64_t, void *, int64_t, cudaStream_t),
    cublasNrm2Ex(cublasHandle_t, int, const void *, cudaDataType, int, void *,
    cudaDataType, cudaDataType), cublasNrm2Ex_64(cublasHandle_t, int64_t, const void *,
    cudaDataType, int64_t, void *, cudaDataType, cudaDataType),
    cublasDotEx(cublasHandle_t, int, const void *, cudaDataType, int, const void *,
    cudaDataType, int, void *, cudaDataType, cudaDataType),
    cublasDotEx_64(cublasHandle_t, int64_t, const void *, cudaDataType, int64_t, const
    void *, cudaDataType, int64_t, void *, cudaDataType, cudaDataType),
    cublasDotcEx(cublasHandle_t, int, const void *, cudaDataType, int, const void *,
    cudaDataType, int, void *, cudaDataType, cudaDataType),
    cublasDotcEx_64(cublasHandle_t, int64_t, const void *, cudaDataType, int64_t, const
    void *, cudaDataType, int64_t, void *, cudaDataType, cudaDataType),
    cublasScalEx(cublasHandle_t, int, const void *, cudaDataType, void *, cudaDataType,
    int, cudaDataType), cublasScalEx_64(cublasHandle_t, int64_t, const void *,
    cudaDataType, void *, cudaDataType, int64_t, cudaDataType),
    cublasAxpyEx(cublasHandle_t, int, const void *, cudaDataType, const void *,
    cudaDataType, int, void *, cudaDataType, int, cudaDataType),
    cublasAxpyEx_64(cublasHandle_t, int64_t, const void *, cudaDataType, const void *,
    cudaDataType, int64_t, void *, cudaDataType, int64_t, cudaDataType),
    cublasCopyEx(cublasHandle_t, int, const void *, cudaDataType, int, void *,
    cudaDataType, int), cublasCopyEx_64(cublasHandle_t, int64_t, const void *,
    cudaDataType, int64_t, void *, cudaDataType, int64_t), cublasSwapEx(cublasHandle_t,
    int, void *, cudaDataType, int, void *, cudaDataType, int),
    cublasSwapEx_64(cublasHandle_t, int64_t, void *, cudaDataType, int64_t, void *,
    cudaDataType, int64_t), cublasAsumEx(cublasHandle_t, int, const void *,
    cudaDataType, int, void *, cudaDataType, cudaDataType),
    cublasAsumEx_64(cublasHandle_t, int64_t, const void *, cudaDataType, int64_t, void
    *, cudaDataType, cudaDataType), cublasScopy(cublasHandle_t, int, const float *, int,
    float *, int), cublasScopy_64(cublasHandle_t, int64_t, const float *, int64_t, float
    *, int64_t), cublasSswap(cublasHandle_t, int, float *, int, float *, int),
    cublasSswap_64(cublasHandle_t, int64_t, float *, int64_t, float *, int64_t),
    cublasSscal(cublasHandle_t, int, const float *, float *, int),
    cublasSscal_64(cublasHandle_t, int64_t, const float *, float *, int64_t),
    cublasSaxpy(cublasHandle_t, int, const float *, const float *, int, float *, int),
    cublasSaxpy_64(cublasHandle_t, int64_t, const float *, const float *, int64_t, float
    *, int64_t), cublasIsamax(cublasHandle_t, int, const float *, int, int *),
    cublasIsamax_64(cublasHandle_t, int64_t, const float *, int64_t, int64_t *),
    cublasIsamin(cublasHandle_t, int, const float *, int, int *),
    cublasIsamin_64(cublasHandle_t, int64_t, const float *, int64_t, int64_t *),
    cublasSnrm2(cublasHandle_t, int, const float *, int, float *),
    cublasSnrm2_64(cublasHandle_t, int64_t, const float *, int64_t, float *),
    cublasSasum(cublasHandle_t, int, const float *, int, float *),
    cublasSasum_64(cublasHandle_t, int64_t, const float *, int64_t, float *),
    cublasSdot(cublasHandle_t, int, const float *, int, const float *, int, float *),
    cublasSdot_64(cublasHandle_t, int64_t, const float *, int64_t, const float *,
    int64_t, float *), cublasSrot(cublasHandle_t, int, float *, int, float *, int, const
    float *, const float *), cublasSrot_64(cublasHandle_t, int64_t, float *, int64_t,
    float *, int64_t, const float *, const float *), cublasSrotg(cublasHandle_t, float
    *, float *, float *, float *), cublasSrotm(cublasHandle_t, int, float *, int, float
    *, int, const float *), cublasSrotm_64(cublasHandle_t, int64_t, float *, int64_t,
    float *, int64_t, const float *), cublasSrotmg(cublasHandle_t, float *, float *,
    float *, const float *, float *), cublasSgemv(cublasHandle_t, cublasOperation_t,
    int, int, const float *, const float *, int, const float *, int, const float *,
    float *, int), cublasSgemv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t,
    const float *, const float *, int64_t, const float *, int64_t, const float *, float
    *, int64_t), cublasSgbmv(cublasHandle_t, cublasOperation_t, int, int, int, int,
    const float *, const float *, int, const float *, int, const float *, float *, int),
    cublasSgbmv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, int64_t,
    int64_t, const float *, const float *, int64_t, const float *, int64_t, const float
    *, float *, int64_t), cublasStrmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const float *, int, float *, int),
    cublasStrmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const float *, int64_t, float *, int64_t),
    cublasStrsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const float *, int, float *, int), cublasStrsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, const float *,
    int64_t, float *, int64_t), cublasStbmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float *, int, float *, int),
    cublasStbmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, int64_t, const float *, int64_t, float *, int64_t),
    cublasStbsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, int, const float *, int, float *, int), cublasStbsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const float
    *, int64_t, float *, int64_t), cublasStpmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const float *, float *, int),
    cublasStpmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const float *, float *, int64_t),
    cublasStpsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const float *, float *, int), cublasStpsv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, const float *, float *, int64_t),
    cublasSsymv(cublasHandle_t, cublasFillMode_t, int, const float *, const float *,
    int, const float *, int, const float *, float *, int),
    cublasSsymv_64(cublasHandle_t, cublasFillMode_t, int64_t, const float *, const float
    *, int64_t, const float *, int64_t, const float *, float *, int64_t),
    cublasSsyr(cublasHandle_t, cublasFillMode_t, int, const float *, const float *, int,
    float *, int), cublasSsyr_64(cublasHandle_t, cublasFillMode_t, int64_t, const float
    *, const float *, int64_t, float *, int64_t), cublasSsyr2(cublasHandle_t,
    cublasFillMode_t, int, const float *, const float *, int, const float *, int, float
    *, int), cublasSsyr2_64(cublasHandle_t, cublasFillMode_t, int64_t, const float *,
    const float *, int64_t, const float *, int64_t, float *, int64_t),
    cublasSsyrk(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    float *, const float *, int, const float *, float *, int),
    cublasSsyrk_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const float *, const float *, int64_t, const float *, float *, int64_t),
    cublasSsyr2k(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    float *, const float *, int, const float *, int, const float *, float *, int),
    cublasSsyr2k_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const float *, const float *, int64_t, const float *, int64_t, const float
    *, float *, int64_t), cublasSsyrkx(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int, int, const float *, const float *, int, const float *, int,
    const float *, float *, int), cublasSsyrkx_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const float *, const float *, int64_t, const
    float *, int64_t, const float *, float *, int64_t), cublasSsymm(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, int, int, const float *, const float *, int,
    const float *, int, const float *, float *, int), cublasSsymm_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, int64_t, int64_t, const float *, const float *,
    int64_t, const float *, int64_t, const float *, float *, int64_t),
    cublasSger(cublasHandle_t, int, int, const float *, const float *, int, const float
    *, int, float *, int), cublasSger_64(cublasHandle_t, int64_t, int64_t, const float
    *, const float *, int64_t, const float *, int64_t, float *, int64_t),
    cublasSsbmv(cublasHandle_t, cublasFillMode_t, int, int, const float *, const float
    *, int, const float *, int, const float *, float *, int),
    cublasSsbmv_64(cublasHandle_t, cublasFillMode_t, int64_t, int64_t, const float *,
    const float *, int64_t, const float *, int64_t, const float *, float *, int64_t),
    cublasSspmv(cublasHandle_t, cublasFillMode_t, int, const float *, const float *,
    const float *, int, const float *, float *, int), cublasSspmv_64(cublasHandle_t,
    cublasFillMode_t, int64_t, const float *, const float *, const float *, int64_t,
    const float *, float *, int64_t), cublasSspr(cublasHandle_t, cublasFillMode_t, int,
    const float *, const float *, int, float *), cublasSspr_64(cublasHandle_t,
    cublasFillMode_t, int64_t, const float *, const float *, int64_t, float *),
    cublasSspr2(cublasHandle_t, cublasFillMode_t, int, const float *, const float *,
    int, const float *, int, float *), cublasSspr2_64(cublasHandle_t, cublasFillMode_t,
    int64_t, const float *, const float *, int64_t, const float *, int64_t, float *),
    cublasStrsm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const float *, const float *, int, float *, int),
    cublasStrsm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const float *, const float *,
    int64_t, float *, int64_t), cublasStrmm(cublasHandle_t, cublasSideMode_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int, int, const float *,
    const float *, int, const float *, int, float *, int),
    cublasStrmm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const float *, const float *,
    int64_t, const float *, int64_t, float *, int64_t),
    cublasStrsmBatched(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float *, const float *const *,
    int, float *const *, int, int), cublasStrsmBatched_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t,
    int64_t, const float *, const float *const *, int64_t, float *const *, int64_t,
    int64_t), cublasSgeam(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, const float *, const float *, int, const float *, const float *, int, float *,
    int), cublasSgeam_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, const float *, const float *, int64_t, const float *, const float *,
    int64_t, float *, int64_t), cublasSdgmm(cublasHandle_t, cublasSideMode_t, int, int,
    const float *, int, const float *, int, float *, int),
    cublasSdgmm_64(cublasHandle_t, cublasSideMode_t, int64_t, int64_t, const float *,
    int64_t, const float *, int64_t, float *, int64_t),
    cublasSgetrfBatched(cublasHandle_t, int, float *const *, int, int *, int *, int),
    cublasSgetriBatched(cublasHandle_t, int, const float *const *, int, const int *,
    float *const *, int, int *, int), cublasSgetrsBatched(cublasHandle_t,
    cublasOperation_t, int, int, const float *const *, int, const int *, float *const *,
    int, int *, int), cublasSmatinvBatched(cublasHandle_t, int, const float *const *,
    int, float *const *, int, int *, int), cublasSgeqrfBatched(cublasHandle_t, int, int,
    float *const *, int, float *const *, int *, int), cublasSgelsBatched(cublasHandle_t,
    cublasOperation_t, int, int, int, float *const *, int, float *const *, int, int *,
    int *, int), cublasSgemvBatched(cublasHandle_t, cublasOperation_t, int, int, const
    float *, const float *const *, int, const float *const *, int, const float *, float
    *const *, int, int), cublasSgemvBatched_64(cublasHandle_t, cublasOperation_t,
    int64_t, int64_t, const float *, const float *const *, int64_t, const float *const
    *, int64_t, const float *, float *const *, int64_t, int64_t),
    cublasSgemvStridedBatched(cublasHandle_t, cublasOperation_t, int, int, const float
    *, const float *, int, long long, const float *, int, long long, const float *,
    float *, int, long long, int), cublasSgemvStridedBatched_64(cublasHandle_t,
    cublasOperation_t, int64_t, int64_t, const float *, const float *, int64_t, long
    long, const float *, int64_t, long long, const float *, float *, int64_t, long long,
    int64_t), cublasDcopy(cublasHandle_t, int, const double *, int, double *, int),
    cublasDcopy_64(cublasHandle_t, int64_t, const double *, int64_t, double *, int64_t),
    cublasDswap(cublasHandle_t, int, double *, int, double *, int),
    cublasDswap_64(cublasHandle_t, int64_t, double *, int64_t, double *, int64_t),
    cublasDscal(cublasHandle_t, int, const double *, double *, int),
    cublasDscal_64(cublasHandle_t, int64_t, const double *, double *, int64_t),
    cublasDaxpy(cublasHandle_t, int, const double *, const double *, int, double *,
    int), cublasDaxpy_64(cublasHandle_t, int64_t, const double *, const double *,
    int64_t, double *, int64_t), cublasIdamax(cublasHandle_t, int, const double *, int,
    int *), cublasIdamax_64(cublasHandle_t, int64_t, const double *, int64_t, int64_t
    *), cublasIdamin(cublasHandle_t, int, const double *, int, int *),
    cublasIdamin_64(cublasHandle_t, int64_t, const double *, int64_t, int64_t *),
    cublasDnrm2(cublasHandle_t, int, const double *, int, double *),
    cublasDnrm2_64(cublasHandle_t, int64_t, const double *, int64_t, double *),
    cublasDasum(cublasHandle_t, int, const double *, int, double *),
    cublasDasum_64(cublasHandle_t, int64_t, const double *, int64_t, double *),
    cublasDdot(cublasHandle_t, int, const double *, int, const double *, int, double *),
    cublasDdot_64(cublasHandle_t, int64_t, const double *, int64_t, const double *,
    int64_t, double *), cublasDrot(cublasHandle_t, int, double *, int, double *, int,
    const double *, const double *), cublasDrot_64(cublasHandle_t, int64_t, double *,
    int64_t, double *, int64_t, const double *, const double *),
    cublasDrotg(cublasHandle_t, double *, double *, double *, double *),
    cublasDrotm(cublasHandle_t, int, double *, int, double *, int, const double *),
    cublasDrotm_64(cublasHandle_t, int64_t, double *, int64_t, double *, int64_t, const
    double *), cublasDrotmg(cublasHandle_t, double *, double *, double *, const double
    *, double *), cublasDgemv(cublasHandle_t, cublasOperation_t, int, int, const double
    *, const double *, int, const double *, int, const double *, double *, int),
    cublasDgemv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const double *,
    const double *, int64_t, const double *, int64_t, const double *, double *,
    int64_t), cublasDgbmv(cublasHandle_t, cublasOperation_t, int, int, int, int, const
    double *, const double *, int, const double *, int, const double *, double *, int),
    cublasDgbmv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, int64_t,
    int64_t, const double *, const double *, int64_t, const double *, int64_t, const
    double *, double *, int64_t), cublasDtrmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const double *, int, double *, int),
    cublasDtrmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const double *, int64_t, double *, int64_t),
    cublasDtrsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const double *, int, double *, int), cublasDtrsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, const double *,
    int64_t, double *, int64_t), cublasDtbmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double *, int, double *, int),
    cublasDtbmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, int64_t, const double *, int64_t, double *, int64_t),
    cublasDtbsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, int, const double *, int, double *, int), cublasDtbsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const
    double *, int64_t, double *, int64_t), cublasDtpmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const double *, double *, int),
    cublasDtpmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const double *, double *, int64_t),
    cublasDtpsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const double *, double *, int), cublasDtpsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, const double *,
    double *, int64_t), cublasDsymv(cublasHandle_t, cublasFillMode_t, int, const double
    *, const double *, int, const double *, int, const double *, double *, int),
    cublasDsymv_64(cublasHandle_t, cublasFillMode_t, int64_t, const double *, const
    double *, int64_t, const double *, int64_t, const double *, double *, int64_t),
    cublasDsyr(cublasHandle_t, cublasFillMode_t, int, const double *, const double *,
    int, double *, int), cublasDsyr_64(cublasHandle_t, cublasFillMode_t, int64_t, const
    double *, const double *, int64_t, double *, int64_t), cublasDsyr2(cublasHandle_t,
    cublasFillMode_t, int, const double *, const double *, int, const double *, int,
    double *, int), cublasDsyr2_64(cublasHandle_t, cublasFillMode_t, int64_t, const
    double *, const double *, int64_t, const double *, int64_t, double *, int64_t),
    cublasDsyrk(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    double *, const double *, int, const double *, double *, int),
    cublasDsyrk_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const double *, const double *, int64_t, const double *, double *,
    int64_t), cublasDsyr2k(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int,
    int, const double *, const double *, int, const double *, int, const double *,
    double *, int), cublasDsyr2k_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    int64_t, int64_t, const double *, const double *, int64_t, const double *, int64_t,
    const double *, double *, int64_t), cublasDsyrkx(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int, int, const double *, const double *, int, const double *,
    int, const double *, double *, int), cublasDsyrkx_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, int64_t, int64_t, const double *, const double
    *, int64_t, const double *, int64_t, const double *, double *, int64_t),
    cublasDsymm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int, int, const
    double *, const double *, int, const double *, int, const double *, double *, int),
    cublasDsymm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int64_t, int64_t,
    const double *, const double *, int64_t, const double *, int64_t, const double *,
    double *, int64_t), cublasDger(cublasHandle_t, int, int, const double *, const
    double *, int, const double *, int, double *, int), cublasDger_64(cublasHandle_t,
    int64_t, int64_t, const double *, const double *, int64_t, const double *, int64_t,
    double *, int64_t), cublasDsbmv(cublasHandle_t, cublasFillMode_t, int, int, const
    double *, const double *, int, const double *, int, const double *, double *, int),
    cublasDsbmv_64(cublasHandle_t, cublasFillMode_t, int64_t, int64_t, const double *,
    const double *, int64_t, const double *, int64_t, const double *, double *,
    int64_t), cublasDspmv(cublasHandle_t, cublasFillMode_t, int, const double *, const
    double *, const double *, int, const double *, double *, int),
    cublasDspmv_64(cublasHandle_t, cublasFillMode_t, int64_t, const double *, const
    double *, const double *, int64_t, const double *, double *, int64_t),
    cublasDspr(cublasHandle_t, cublasFillMode_t, int, const double *, const double *,
    int, double *), cublasDspr_64(cublasHandle_t, cublasFillMode_t, int64_t, const
    double *, const double *, int64_t, double *), cublasDspr2(cublasHandle_t,
    cublasFillMode_t, int, const double *, const double *, int, const double *, int,
    double *), cublasDspr2_64(cublasHandle_t, cublasFillMode_t, int64_t, const double *,
    const double *, int64_t, const double *, int64_t, double *),
    cublasDtrsm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const double *, const double *, int, double *, int),
    cublasDtrsm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const double *, const double
    *, int64_t, double *, int64_t), cublasDtrmm(cublasHandle_t, cublasSideMode_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int, int, const double *,
    const double *, int, const double *, int, double *, int),
    cublasDtrmm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const double *, const double
    *, int64_t, const double *, int64_t, double *, int64_t),
    cublasDtrsmBatched(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double *, const double *const
    *, int, double *const *, int, int), cublasDtrsmBatched_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t,
    int64_t, const double *, const double *const *, int64_t, double *const *, int64_t,
    int64_t), cublasDgeam(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, const double *, const double *, int, const double *, const double *, int,
    double *, int), cublasDgeam_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, const double *, const double *, int64_t, const double *, const
    double *, int64_t, double *, int64_t), cublasDdgmm(cublasHandle_t, cublasSideMode_t,
    int, int, const double *, int, const double *, int, double *, int),
    cublasDdgmm_64(cublasHandle_t, cublasSideMode_t, int64_t, int64_t, const double *,
    int64_t, const double *, int64_t, double *, int64_t),
    cublasDgetrfBatched(cublasHandle_t, int, double *const *, int, int *, int *, int),
    cublasDgetriBatched(cublasHandle_t, int, const double *const *, int, const int *,
    double *const *, int, int *, int), cublasDgetrsBatched(cublasHandle_t,
    cublasOperation_t, int, int, const double *const *, int, const int *, double *const
    *, int, int *, int), cublasDmatinvBatched(cublasHandle_t, int, const double *const
    *, int, double *const *, int, int *, int), cublasDgeqrfBatched(cublasHandle_t, int,
    int, double *const *, int, double *const *, int *, int),
    cublasDgelsBatched(cublasHandle_t, cublasOperation_t, int, int, int, double *const
    *, int, double *const *, int, int *, int *, int), cublasDgemvBatched(cublasHandle_t,
    cublasOperation_t, int, int, const double *, const double *const *, int, const
    double *const *, int, const double *, double *const *, int, int),
    cublasDgemvBatched_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const
    double *, const double *const *, int64_t, const double *const *, int64_t, const
    double *, double *const *, int64_t, int64_t),
    cublasDgemvStridedBatched(cublasHandle_t, cublasOperation_t, int, int, const double
    *, const double *, int, long long, const double *, int, long long, const double *,
    double *, int, long long, int), cublasDgemvStridedBatched_64(cublasHandle_t,
    cublasOperation_t, int64_t, int64_t, const double *, const double *, int64_t, long
    long, const double *, int64_t, long long, const double *, double *, int64_t, long
    long, int64_t), cublasCcopy(cublasHandle_t, int, const cuComplex *, int, cuComplex
    *, int), cublasCcopy_64(cublasHandle_t, int64_t, const cuComplex *, int64_t,
    cuComplex *, int64_t), cublasCswap(cublasHandle_t, int, cuComplex *, int, cuComplex
    *, int), cublasCswap_64(cublasHandle_t, int64_t, cuComplex *, int64_t, cuComplex *,
    int64_t), cublasCscal(cublasHandle_t, int, const cuComplex *, cuComplex *, int),
    cublasCscal_64(cublasHandle_t, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCaxpy(cublasHandle_t, int, const cuComplex *, const cuComplex *, int,
    cuComplex *, int), cublasCaxpy_64(cublasHandle_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, cuComplex *, int64_t), cublasIcamax(cublasHandle_t, int, const
    cuComplex *, int, int *), cublasIcamax_64(cublasHandle_t, int64_t, const cuComplex
    *, int64_t, int64_t *), cublasIcamin(cublasHandle_t, int, const cuComplex *, int,
    int *), cublasIcamin_64(cublasHandle_t, int64_t, const cuComplex *, int64_t, int64_t
    *), cublasScnrm2(cublasHandle_t, int, const cuComplex *, int, float *),
    cublasScnrm2_64(cublasHandle_t, int64_t, const cuComplex *, int64_t, float *),
    cublasScasum(cublasHandle_t, int, const cuComplex *, int, float *),
    cublasScasum_64(cublasHandle_t, int64_t, const cuComplex *, int64_t, float *),
    cublasCdotu(cublasHandle_t, int, const cuComplex *, int, const cuComplex *, int,
    cuComplex *), cublasCdotu_64(cublasHandle_t, int64_t, const cuComplex *, int64_t,
    const cuComplex *, int64_t, cuComplex *), cublasCdotc(cublasHandle_t, int, const
    cuComplex *, int, const cuComplex *, int, cuComplex *),
    cublasCdotc_64(cublasHandle_t, int64_t, const cuComplex *, int64_t, const cuComplex
    *, int64_t, cuComplex *), cublasCsscal(cublasHandle_t, int, const float *, cuComplex
    *, int), cublasCsscal_64(cublasHandle_t, int64_t, const float *, cuComplex *,
    int64_t), cublasCsrot(cublasHandle_t, int, cuComplex *, int, cuComplex *, int, const
    float *, const float *), cublasCsrot_64(cublasHandle_t, int64_t, cuComplex *,
    int64_t, cuComplex *, int64_t, const float *, const float *),
    cublasCrot(cublasHandle_t, int, cuComplex *, int, cuComplex *, int, const float *,
    const cuComplex *), cublasCrot_64(cublasHandle_t, int64_t, cuComplex *, int64_t,
    cuComplex *, int64_t, const float *, const cuComplex *), cublasCrotg(cublasHandle_t,
    cuComplex *, cuComplex *, float *, cuComplex *), cublasCgemv(cublasHandle_t,
    cublasOperation_t, int, int, const cuComplex *, const cuComplex *, int, const
    cuComplex *, int, const cuComplex *, cuComplex *, int),
    cublasCgemv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const cuComplex
    *, const cuComplex *, int64_t, const cuComplex *, int64_t, const cuComplex *,
    cuComplex *, int64_t), cublasCgbmv(cublasHandle_t, cublasOperation_t, int, int, int,
    int, const cuComplex *, const cuComplex *, int, const cuComplex *, int, const
    cuComplex *, cuComplex *, int), cublasCgbmv_64(cublasHandle_t, cublasOperation_t,
    int64_t, int64_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCtrmv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const cuComplex *, int, cuComplex *, int), cublasCtrmv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, const cuComplex *,
    int64_t, cuComplex *, int64_t), cublasCtrsv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const cuComplex *, int, cuComplex *, int),
    cublasCtrsv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const cuComplex *, int64_t, cuComplex *, int64_t),
    cublasCtbmv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, int, const cuComplex *, int, cuComplex *, int), cublasCtbmv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const
    cuComplex *, int64_t, cuComplex *, int64_t), cublasCtbsv(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int, int, const cuComplex *,
    int, cuComplex *, int), cublasCtbsv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuComplex *, int64_t,
    cuComplex *, int64_t), cublasCtpmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const cuComplex *, cuComplex *, int),
    cublasCtpmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCtpsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const cuComplex *, cuComplex *, int), cublasCtpsv_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t, const cuComplex *,
    cuComplex *, int64_t), cublasCsymv(cublasHandle_t, cublasFillMode_t, int, const
    cuComplex *, const cuComplex *, int, const cuComplex *, int, const cuComplex *,
    cuComplex *, int), cublasCsymv_64(cublasHandle_t, cublasFillMode_t, int64_t, const
    cuComplex *, const cuComplex *, int64_t, const cuComplex *, int64_t, const cuComplex
    *, cuComplex *, int64_t), cublasCsyr(cublasHandle_t, cublasFillMode_t, int, const
    cuComplex *, const cuComplex *, int, cuComplex *, int),
    cublasCsyr_64(cublasHandle_t, cublasFillMode_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, cuComplex *, int64_t), cublasCsyr2(cublasHandle_t,
    cublasFillMode_t, int, const cuComplex *, const cuComplex *, int, const cuComplex *,
    int, cuComplex *, int), cublasCsyr2_64(cublasHandle_t, cublasFillMode_t, int64_t,
    const cuComplex *, const cuComplex *, int64_t, const cuComplex *, int64_t, cuComplex
    *, int64_t), cublasCsyrk(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int,
    int, const cuComplex *, const cuComplex *, int, const cuComplex *, cuComplex *,
    int), cublasCsyrk_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const cuComplex *, const cuComplex *, int64_t, const cuComplex *, cuComplex
    *, int64_t), cublasCsyr2k(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int,
    int, const cuComplex *, const cuComplex *, int, const cuComplex *, int, const
    cuComplex *, cuComplex *, int), cublasCsyr2k_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCsyrkx(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    cuComplex *, const cuComplex *, int, const cuComplex *, int, const cuComplex *,
    cuComplex *, int), cublasCsyrkx_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCsymm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int, int, const
    cuComplex *, const cuComplex *, int, const cuComplex *, int, const cuComplex *,
    cuComplex *, int), cublasCsymm_64(cublasHandle_t, cublasSideMode_t,
    cublasFillMode_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasChemv(cublasHandle_t, cublasFillMode_t, int, const cuComplex *, const
    cuComplex *, int, const cuComplex *, int, const cuComplex *, cuComplex *, int),
    cublasChemv_64(cublasHandle_t, cublasFillMode_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, const cuComplex *, int64_t, const cuComplex *, cuComplex *,
    int64_t), cublasCher(cublasHandle_t, cublasFillMode_t, int, const float *, const
    cuComplex *, int, cuComplex *, int), cublasCher_64(cublasHandle_t, cublasFillMode_t,
    int64_t, const float *, const cuComplex *, int64_t, cuComplex *, int64_t),
    cublasCher2(cublasHandle_t, cublasFillMode_t, int, const cuComplex *, const
    cuComplex *, int, const cuComplex *, int, cuComplex *, int),
    cublasCher2_64(cublasHandle_t, cublasFillMode_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, const cuComplex *, int64_t, cuComplex *, int64_t),
    cublasCherk(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    float *, const cuComplex *, int, const float *, cuComplex *, int),
    cublasCherk_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const float *, const cuComplex *, int64_t, const float *, cuComplex *,
    int64_t), cublasCher2k(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int,
    int, const cuComplex *, const cuComplex *, int, const cuComplex *, int, const float
    *, cuComplex *, int), cublasCher2k_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const float *, cuComplex *, int64_t),
    cublasCherkx(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int, int, const
    cuComplex *, const cuComplex *, int, const cuComplex *, int, const float *,
    cuComplex *, int), cublasCherkx_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const float *, cuComplex *, int64_t),
    cublasChemm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int, int, const
    cuComplex *, const cuComplex *, int, const cuComplex *, int, const cuComplex *,
    cuComplex *, int), cublasChemm_64(cublasHandle_t, cublasSideMode_t,
    cublasFillMode_t, int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t,
    const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCgeru(cublasHandle_t, int, int, const cuComplex *, const cuComplex *, int,
    const cuComplex *, int, cuComplex *, int), cublasCgeru_64(cublasHandle_t, int64_t,
    int64_t, const cuComplex *, const cuComplex *, int64_t, const cuComplex *, int64_t,
    cuComplex *, int64_t), cublasCgerc(cublasHandle_t, int, int, const cuComplex *,
    const cuComplex *, int, const cuComplex *, int, cuComplex *, int),
    cublasCgerc_64(cublasHandle_t, int64_t, int64_t, const cuComplex *, const cuComplex
    *, int64_t, const cuComplex *, int64_t, cuComplex *, int64_t),
    cublasCtrsm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const cuComplex *, const cuComplex *, int, cuComplex *,
    int), cublasCtrsm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, cuComplex *, int64_t), cublasCtrmm(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int, int,
    const cuComplex *, const cuComplex *, int, const cuComplex *, int, cuComplex *,
    int), cublasCtrmm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, const cuComplex *, int64_t, cuComplex *, int64_t),
    cublasCtrsmBatched(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuComplex *, const cuComplex
    *const *, int, cuComplex *const *, int, int), cublasCtrsmBatched_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t,
    int64_t, const cuComplex *, const cuComplex *const *, int64_t, cuComplex *const *,
    int64_t, int64_t), cublasCgeam(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int, int, const cuComplex *, const cuComplex *, int, const cuComplex *, const
    cuComplex *, int, cuComplex *, int), cublasCgeam_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, const cuComplex *, const
    cuComplex *, int64_t, const cuComplex *, const cuComplex *, int64_t, cuComplex *,
    int64_t), cublasCdgmm(cublasHandle_t, cublasSideMode_t, int, int, const cuComplex *,
    int, const cuComplex *, int, cuComplex *, int), cublasCdgmm_64(cublasHandle_t,
    cublasSideMode_t, int64_t, int64_t, const cuComplex *, int64_t, const cuComplex *,
    int64_t, cuComplex *, int64_t), cublasCgetrfBatched(cublasHandle_t, int, cuComplex
    *const *, int, int *, int *, int), cublasCgetriBatched(cublasHandle_t, int, const
    cuComplex *const *, int, const int *, cuComplex *const *, int, int *, int),
    cublasCgetrsBatched(cublasHandle_t, cublasOperation_t, int, int, const cuComplex
    *const *, int, const int *, cuComplex *const *, int, int *, int),
    cublasCmatinvBatched(cublasHandle_t, int, const cuComplex *const *, int, cuComplex
    *const *, int, int *, int), cublasCgeqrfBatched(cublasHandle_t, int, int, cuComplex
    *const *, int, cuComplex *const *, int *, int), cublasCgelsBatched(cublasHandle_t,
    cublasOperation_t, int, int, int, cuComplex *const *, int, cuComplex *const *, int,
    int *, int *, int), cublasCgemvBatched(cublasHandle_t, cublasOperation_t, int, int,
    const cuComplex *, const cuComplex *const *, int, const cuComplex *const *, int,
    const cuComplex *, cuComplex *const *, int, int),
    cublasCgemvBatched_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const
    cuComplex *, const cuComplex *const *, int64_t, const cuComplex *const *, int64_t,
    const cuComplex *, cuComplex *const *, int64_t, int64_t),
    cublasCgemvStridedBatched(cublasHandle_t, cublasOperation_t, int, int, const
    cuComplex *, const cuComplex *, int, long long, const cuComplex *, int, long long,
    const cuComplex *, cuComplex *, int, long long, int),
    cublasCgemvStridedBatched_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t,
    const cuComplex *, const cuComplex *, int64_t, long long, const cuComplex *,
    int64_t, long long, const cuComplex *, cuComplex *, int64_t, long long, int64_t),
    cublasZcopy(cublasHandle_t, int, const cuDoubleComplex *, int, cuDoubleComplex *,
    int), cublasZcopy_64(cublasHandle_t, int64_t, const cuDoubleComplex *, int64_t,
    cuDoubleComplex *, int64_t), cublasZswap(cublasHandle_t, int, cuDoubleComplex *,
    int, cuDoubleComplex *, int), cublasZswap_64(cublasHandle_t, int64_t,
    cuDoubleComplex *, int64_t, cuDoubleComplex *, int64_t), cublasZscal(cublasHandle_t,
    int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZscal_64(cublasHandle_t, int64_t, const cuDoubleComplex *, cuDoubleComplex *,
    int64_t), cublasZaxpy(cublasHandle_t, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, cuDoubleComplex *, int), cublasZaxpy_64(cublasHandle_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, cuDoubleComplex
    *, int64_t), cublasIzamax(cublasHandle_t, int, const cuDoubleComplex *, int, int *),
    cublasIzamax_64(cublasHandle_t, int64_t, const cuDoubleComplex *, int64_t, int64_t
    *), cublasIzamin(cublasHandle_t, int, const cuDoubleComplex *, int, int *),
    cublasIzamin_64(cublasHandle_t, int64_t, const cuDoubleComplex *, int64_t, int64_t
    *), cublasDznrm2(cublasHandle_t, int, const cuDoubleComplex *, int, double *),
    cublasDznrm2_64(cublasHandle_t, int64_t, const cuDoubleComplex *, int64_t, double
    *), cublasDzasum(cublasHandle_t, int, const cuDoubleComplex *, int, double *),
    cublasDzasum_64(cublasHandle_t, int64_t, const cuDoubleComplex *, int64_t, double
    *), cublasZdotu(cublasHandle_t, int, const cuDoubleComplex *, int, const
    cuDoubleComplex *, int, cuDoubleComplex *), cublasZdotu_64(cublasHandle_t, int64_t,
    const cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex
    *), cublasZdotc(cublasHandle_t, int, const cuDoubleComplex *, int, const
    cuDoubleComplex *, int, cuDoubleComplex *), cublasZdotc_64(cublasHandle_t, int64_t,
    const cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex
    *), cublasZdscal(cublasHandle_t, int, const double *, cuDoubleComplex *, int),
    cublasZdscal_64(cublasHandle_t, int64_t, const double *, cuDoubleComplex *,
    int64_t), cublasZdrot(cublasHandle_t, int, cuDoubleComplex *, int, cuDoubleComplex
    *, int, const double *, const double *), cublasZdrot_64(cublasHandle_t, int64_t,
    cuDoubleComplex *, int64_t, cuDoubleComplex *, int64_t, const double *, const double
    *), cublasZrot(cublasHandle_t, int, cuDoubleComplex *, int, cuDoubleComplex *, int,
    const double *, const cuDoubleComplex *), cublasZrot_64(cublasHandle_t, int64_t,
    cuDoubleComplex *, int64_t, cuDoubleComplex *, int64_t, const double *, const
    cuDoubleComplex *), cublasZrotg(cublasHandle_t, cuDoubleComplex *, cuDoubleComplex
    *, double *, cuDoubleComplex *), cublasZgemv(cublasHandle_t, cublasOperation_t, int,
    int, const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *,
    int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZgemv_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const
    cuDoubleComplex *, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZgbmv(cublasHandle_t, cublasOperation_t, int, int, int, int, const
    cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *, int, const
    cuDoubleComplex *, cuDoubleComplex *, int), cublasZgbmv_64(cublasHandle_t,
    cublasOperation_t, int64_t, int64_t, int64_t, int64_t, const cuDoubleComplex *,
    const cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, const
    cuDoubleComplex *, cuDoubleComplex *, int64_t), cublasZtrmv(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int, const cuDoubleComplex *,
    int, cuDoubleComplex *, int), cublasZtrmv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, const cuDoubleComplex *, int64_t,
    cuDoubleComplex *, int64_t), cublasZtrsv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const cuDoubleComplex *, int,
    cuDoubleComplex *, int), cublasZtrsv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, const cuDoubleComplex *, int64_t,
    cuDoubleComplex *, int64_t), cublasZtbmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuDoubleComplex *, int,
    cuDoubleComplex *, int), cublasZtbmv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuDoubleComplex *,
    int64_t, cuDoubleComplex *, int64_t), cublasZtbsv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuDoubleComplex *, int,
    cuDoubleComplex *, int), cublasZtbsv_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuDoubleComplex *,
    int64_t, cuDoubleComplex *, int64_t), cublasZtpmv(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, const cuDoubleComplex *, cuDoubleComplex
    *, int), cublasZtpmv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZtpsv(cublasHandle_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t,
    int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZtpsv_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZsymv(cublasHandle_t, cublasFillMode_t, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, const cuDoubleComplex *,
    cuDoubleComplex *, int), cublasZsymv_64(cublasHandle_t, cublasFillMode_t, int64_t,
    const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZsyr(cublasHandle_t, cublasFillMode_t, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, cuDoubleComplex *, int), cublasZsyr_64(cublasHandle_t,
    cublasFillMode_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex *,
    int64_t, cuDoubleComplex *, int64_t), cublasZsyr2(cublasHandle_t, cublasFillMode_t,
    int, const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *,
    int, cuDoubleComplex *, int), cublasZsyr2_64(cublasHandle_t, cublasFillMode_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const
    cuDoubleComplex *, int64_t, cuDoubleComplex *, int64_t), cublasZsyrk(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZsyrk_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const
    cuDoubleComplex *, cuDoubleComplex *, int64_t), cublasZsyr2k(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, const cuDoubleComplex *,
    cuDoubleComplex *, int), cublasZsyr2k_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex
    *, int64_t, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    cuDoubleComplex *, int64_t), cublasZsyrkx(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int, int, const cuDoubleComplex *, const cuDoubleComplex *, int,
    const cuDoubleComplex *, int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZsyrkx_64(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int64_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZsymm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int, int, const
    cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *, int, const
    cuDoubleComplex *, cuDoubleComplex *, int), cublasZsymm_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, int64_t, int64_t, const cuDoubleComplex *, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, const cuDoubleComplex
    *, cuDoubleComplex *, int64_t), cublasZhemv(cublasHandle_t, cublasFillMode_t, int,
    const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *, int,
    const cuDoubleComplex *, cuDoubleComplex *, int), cublasZhemv_64(cublasHandle_t,
    cublasFillMode_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex *,
    int64_t, const cuDoubleComplex *, int64_t, const cuDoubleComplex *, cuDoubleComplex
    *, int64_t), cublasZher(cublasHandle_t, cublasFillMode_t, int, const double *, const
    cuDoubleComplex *, int, cuDoubleComplex *, int), cublasZher_64(cublasHandle_t,
    cublasFillMode_t, int64_t, const double *, const cuDoubleComplex *, int64_t,
    cuDoubleComplex *, int64_t), cublasZher2(cublasHandle_t, cublasFillMode_t, int,
    const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *, int,
    cuDoubleComplex *, int), cublasZher2_64(cublasHandle_t, cublasFillMode_t, int64_t,
    const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    int64_t, cuDoubleComplex *, int64_t), cublasZherk(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int, int, const double *, const cuDoubleComplex *, int, const
    double *, cuDoubleComplex *, int), cublasZherk_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const double *, const cuDoubleComplex *,
    int64_t, const double *, cuDoubleComplex *, int64_t), cublasZher2k(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, const double *,
    cuDoubleComplex *, int), cublasZher2k_64(cublasHandle_t, cublasFillMode_t,
    cublasOperation_t, int64_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex
    *, int64_t, const cuDoubleComplex *, int64_t, const double *, cuDoubleComplex *,
    int64_t), cublasZherkx(cublasHandle_t, cublasFillMode_t, cublasOperation_t, int,
    int, const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *,
    int, const double *, cuDoubleComplex *, int), cublasZherkx_64(cublasHandle_t,
    cublasFillMode_t, cublasOperation_t, int64_t, int64_t, const cuDoubleComplex *,
    const cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, const double *,
    cuDoubleComplex *, int64_t), cublasZhemm(cublasHandle_t, cublasSideMode_t,
    cublasFillMode_t, int, int, const cuDoubleComplex *, const cuDoubleComplex *, int,
    const cuDoubleComplex *, int, const cuDoubleComplex *, cuDoubleComplex *, int),
    cublasZhemm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t, int64_t, int64_t,
    const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZgeru(cublasHandle_t, int, int, const cuDoubleComplex *, const cuDoubleComplex
    *, int, const cuDoubleComplex *, int, cuDoubleComplex *, int),
    cublasZgeru_64(cublasHandle_t, int64_t, int64_t, const cuDoubleComplex *, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex *,
    int64_t), cublasZgerc(cublasHandle_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, cuDoubleComplex *, int),
    cublasZgerc_64(cublasHandle_t, int64_t, int64_t, const cuDoubleComplex *, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex *,
    int64_t), cublasZtrsm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, cuDoubleComplex *, int), cublasZtrsm_64(cublasHandle_t,
    cublasSideMode_t, cublasFillMode_t, cublasOperation_t, cublasDiagType_t, int64_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, cuDoubleComplex
    *, int64_t), cublasZtrmm(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, cuDoubleComplex *, int),
    cublasZtrmm_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuDoubleComplex *,
    const cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex
    *, int64_t), cublasZtrsmBatched(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *const *, int, cuDoubleComplex *const *, int, int),
    cublasZtrsmBatched_64(cublasHandle_t, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int64_t, int64_t, const cuDoubleComplex *,
    const cuDoubleComplex *const *, int64_t, cuDoubleComplex *const *, int64_t,
    int64_t), cublasZgeam(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *,
    const cuDoubleComplex *, int, cuDoubleComplex *, int),
    cublasZgeam_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, const
    cuDoubleComplex *, const cuDoubleComplex *, int64_t, cuDoubleComplex *, int64_t),
    cublasZdgmm(cublasHandle_t, cublasSideMode_t, int, int, const cuDoubleComplex *,
    int, const cuDoubleComplex *, int, cuDoubleComplex *, int),
    cublasZdgmm_64(cublasHandle_t, cublasSideMode_t, int64_t, int64_t, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, cuDoubleComplex *,
    int64_t), cublasZgetrfBatched(cublasHandle_t, int, cuDoubleComplex *const *, int,
    int *, int *, int), cublasZgetriBatched(cublasHandle_t, int, const cuDoubleComplex
    *const *, int, const int *, cuDoubleComplex *const *, int, int *, int),
    cublasZgetrsBatched(cublasHandle_t, cublasOperation_t, int, int, const
    cuDoubleComplex *const *, int, const int *, cuDoubleComplex *const *, int, int *,
    int), cublasZmatinvBatched(cublasHandle_t, int, const cuDoubleComplex *const *, int,
    cuDoubleComplex *const *, int, int *, int), cublasZgeqrfBatched(cublasHandle_t, int,
    int, cuDoubleComplex *const *, int, cuDoubleComplex *const *, int *, int),
    cublasZgelsBatched(cublasHandle_t, cublasOperation_t, int, int, int, cuDoubleComplex
    *const *, int, cuDoubleComplex *const *, int, int *, int *, int),
    cublasZgemvBatched(cublasHandle_t, cublasOperation_t, int, int, const
    cuDoubleComplex *, const cuDoubleComplex *const *, int, const cuDoubleComplex *const
    *, int, const cuDoubleComplex *, cuDoubleComplex *const *, int, int),
    cublasZgemvBatched_64(cublasHandle_t, cublasOperation_t, int64_t, int64_t, const
    cuDoubleComplex *, const cuDoubleComplex *const *, int64_t, const cuDoubleComplex
    *const *, int64_t, const cuDoubleComplex *, cuDoubleComplex *const *, int64_t,
    int64_t), cublasZgemvStridedBatched(cublasHandle_t, cublasOperation_t, int, int,
    const cuDoubleComplex *, const cuDoubleComplex *, int, long long, const
    cuDoubleComplex *, int, long long, const cuDoubleComplex *, cuDoubleComplex *, int,
    long long, int), cublasZgemvStridedBatched_64(cublasHandle_t, cublasOperation_t,
    int64_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex *, int64_t, long
    long, const cuDoubleComplex *, int64_t, long long, const cuDoubleComplex *,
    cuDoubleComplex *, int64_t, long long, int64_t), cublasSgemm(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const float *, const float *,
    int, const float *, int, const float *, float *, int),
    cublasSgemm_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const float *, const float *, int64_t, const float *, int64_t,
    const float *, float *, int64_t), cublasSgemmBatched(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const float *, const float
    *const *, int, const float *const *, int, const float *, float *const *, int, int),
    cublasSgemmBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const float *, const float *const *, int64_t, const float *const
    *, int64_t, const float *, float *const *, int64_t, int64_t),
    cublasSgemmStridedBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, int, const float *, const float *, int, long long, const float *, int, long
    long, const float *, float *, int, long long, int),
    cublasSgemmStridedBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const float *, const float *, int64_t, long long, const
    float *, int64_t, long long, const float *, float *, int64_t, long long, int64_t),
    cublasDgemm(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int, int,
    const double *, const double *, int, const double *, int, const double *, double *,
    int), cublasDgemm_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const double *, const double *, int64_t, const double *, int64_t,
    const double *, double *, int64_t), cublasDgemmBatched(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const double *, const double
    *const *, int, const double *const *, int, const double *, double *const *, int,
    int), cublasDgemmBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const double *, const double *const *, int64_t, const
    double *const *, int64_t, const double *, double *const *, int64_t, int64_t),
    cublasDgemmStridedBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, int, const double *, const double *, int, long long, const double *, int, long
    long, const double *, double *, int, long long, int),
    cublasDgemmStridedBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const double *, const double *, int64_t, long long, const
    double *, int64_t, long long, const double *, double *, int64_t, long long,
    int64_t), cublasCgemm(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, int, const cuComplex *, const cuComplex *, int, const cuComplex *, int, const
    cuComplex *, cuComplex *, int), cublasCgemm_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const cuComplex *, const cuComplex *,
    int64_t, const cuComplex *, int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCgemmBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int,
    int, const cuComplex *, const cuComplex *const *, int, const cuComplex *const *,
    int, const cuComplex *, cuComplex *const *, int, int),
    cublasCgemmBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const cuComplex *, const cuComplex *const *, int64_t, const
    cuComplex *const *, int64_t, const cuComplex *, cuComplex *const *, int64_t,
    int64_t), cublasCgemmStridedBatched(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const cuComplex *, const cuComplex *, int, long
    long, const cuComplex *, int, long long, const cuComplex *, cuComplex *, int, long
    long, int), cublasCgemmStridedBatched_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const cuComplex *, const cuComplex *,
    int64_t, long long, const cuComplex *, int64_t, long long, const cuComplex *,
    cuComplex *, int64_t, long long, int64_t), cublasCgemm3m(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const cuComplex *, const
    cuComplex *, int, const cuComplex *, int, const cuComplex *, cuComplex *, int),
    cublasCgemm3m_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const cuComplex *, const cuComplex *, int64_t, const cuComplex *,
    int64_t, const cuComplex *, cuComplex *, int64_t),
    cublasCgemm3mBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int,
    int, const cuComplex *, const cuComplex *const *, int, const cuComplex *const *,
    int, const cuComplex *, cuComplex *const *, int, int),
    cublasCgemm3mBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const cuComplex *, const cuComplex *const *, int64_t,
    const cuComplex *const *, int64_t, const cuComplex *, cuComplex *const *, int64_t,
    int64_t), cublasCgemm3mStridedBatched(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const cuComplex *, const cuComplex *, int, long
    long, const cuComplex *, int, long long, const cuComplex *, cuComplex *, int, long
    long, int), cublasCgemm3mStridedBatched_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const cuComplex *, const cuComplex *,
    int64_t, long long, const cuComplex *, int64_t, long long, const cuComplex *,
    cuComplex *, int64_t, long long, int64_t), cublasZgemm(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, const cuDoubleComplex *, int, const cuDoubleComplex *,
    cuDoubleComplex *, int), cublasZgemm_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const cuDoubleComplex *, const
    cuDoubleComplex *, int64_t, const cuDoubleComplex *, int64_t, const cuDoubleComplex
    *, cuDoubleComplex *, int64_t), cublasZgemmBatched(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *const *, int, const cuDoubleComplex *const *, int, const
    cuDoubleComplex *, cuDoubleComplex *const *, int, int),
    cublasZgemmBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex *const *, int64_t,
    const cuDoubleComplex *const *, int64_t, const cuDoubleComplex *, cuDoubleComplex
    *const *, int64_t, int64_t), cublasZgemmStridedBatched(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int, int, int, const cuDoubleComplex *, const
    cuDoubleComplex *, int, long long, const cuDoubleComplex *, int, long long, const
    cuDoubleComplex *, cuDoubleComplex *, int, long long, int),
    cublasZgemmStridedBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const cuDoubleComplex *, const cuDoubleComplex *,
    int64_t, long long, const cuDoubleComplex *, int64_t, long long, const
    cuDoubleComplex *, cuDoubleComplex *, int64_t, long long, int64_t),
    cublasZgemm3m(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int, int,
    const cuDoubleComplex *, const cuDoubleComplex *, int, const cuDoubleComplex *, int,
    const cuDoubleComplex *, cuDoubleComplex *, int), cublasZgemm3m_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const
    cuDoubleComplex *, const cuDoubleComplex *, int64_t, const cuDoubleComplex *,
    int64_t, const cuDoubleComplex *, cuDoubleComplex *, int64_t),
    cublasZgemm3mBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int,
    int, const cuDoubleComplex *, const cuDoubleComplex *const *, int, const
    cuDoubleComplex *const *, int, const cuDoubleComplex *, cuDoubleComplex *const *,
    int, int), cublasZgemm3mBatched_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const cuDoubleComplex *, const
    cuDoubleComplex *const *, int64_t, const cuDoubleComplex *const *, int64_t, const
    cuDoubleComplex *, cuDoubleComplex *const *, int64_t, int64_t),
    cublasZgemm3mStridedBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int, int, int, const cuDoubleComplex *, const cuDoubleComplex *, int, long long,
    const cuDoubleComplex *, int, long long, const cuDoubleComplex *, cuDoubleComplex *,
    int, long long, int), cublasZgemm3mStridedBatched_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const
    cuDoubleComplex *, const cuDoubleComplex *, int64_t, long long, const
    cuDoubleComplex *, int64_t, long long, const cuDoubleComplex *, cuDoubleComplex *,
    int64_t, long long, int64_t), cublasHgemm(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const __half *, const __half *, int, const __half
    *, int, const __half *, __half *, int), cublasHgemm_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const __half *,
    const __half *, int64_t, const __half *, int64_t, const __half *, __half *,
    int64_t), cublasHgemmBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int, int, int, const __half *, const __half *const *, int, const __half *const *,
    int, const __half *, __half *const *, int, int),
    cublasHgemmBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const __half *, const __half *const *, int64_t, const __half
    *const *, int64_t, const __half *, __half *const *, int64_t, int64_t),
    cublasHgemmStridedBatched(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, int, const __half *, const __half *, int, long long, const __half *, int, long
    long, const __half *, __half *, int, long long, int),
    cublasHgemmStridedBatched_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const __half *, const __half *, int64_t, long long, const
    __half *, int64_t, long long, const __half *, __half *, int64_t, long long,
    int64_t), cublasGemmEx(cublasHandle_t, cublasOperation_t, cublasOperation_t, int,
    int, int, const void *, const void *, cudaDataType, int, const void *, cudaDataType,
    int, const void *, void *, cudaDataType, int, cublasComputeType_t,
    cublasGemmAlgo_t), cublasGemmEx_64(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int64_t, int64_t, int64_t, const void *, const void *,
    cudaDataType, int64_t, const void *, cudaDataType, int64_t, const void *, void *,
    cudaDataType, int64_t, cublasComputeType_t, cublasGemmAlgo_t),
    cublasGemmBatchedEx(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int,
    int, const void *, const void *const *, cudaDataType, int, const void *const *,
    cudaDataType, int, const void *, void *const *, cudaDataType, int, int,
    cublasComputeType_t, cublasGemmAlgo_t), cublasGemmBatchedEx_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const void *, const
    void *const *, cudaDataType, int64_t, const void *const *, cudaDataType, int64_t,
    const void *, void *const *, cudaDataType, int64_t, int64_t, cublasComputeType_t,
    cublasGemmAlgo_t), cublasGemmStridedBatchedEx(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const void *, const void *, cudaDataType, int,
    long long, const void *, cudaDataType, int, long long, const void *, void *,
    cudaDataType, int, long long, int, cublasComputeType_t, cublasGemmAlgo_t),
    cublasGemmStridedBatchedEx_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const void *, const void *, cudaDataType, int64_t, long
    long, const void *, cudaDataType, int64_t, long long, const void *, void *,
    cudaDataType, int64_t, long long, int64_t, cublasComputeType_t, cublasGemmAlgo_t),
    cublasGemmEx(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int, int,
    const void *, const void *, cudaDataType, int, const void *, cudaDataType, int,
    const void *, void *, cudaDataType, int, cudaDataType, cublasGemmAlgo_t),
    cublasGemmEx_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const void *, const void *, cudaDataType, int64_t, const void *,
    cudaDataType, int64_t, const void *, void *, cudaDataType, int64_t, cudaDataType,
    cublasGemmAlgo_t), cublasGemmBatchedEx(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const void *, const void *const *, cudaDataType,
    int, const void *const *, cudaDataType, int, const void *, void *const *,
    cudaDataType, int, int, cudaDataType, cublasGemmAlgo_t),
    cublasGemmBatchedEx_64(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int64_t, int64_t, int64_t, const void *, const void *const *, cudaDataType, int64_t,
    const void *const *, cudaDataType, int64_t, const void *, void *const *,
    cudaDataType, int64_t, int64_t, cudaDataType, cublasGemmAlgo_t),
    cublasGemmStridedBatchedEx(cublasHandle_t, cublasOperation_t, cublasOperation_t,
    int, int, int, const void *, const void *, cudaDataType, int, long long, const void
    *, cudaDataType, int, long long, const void *, void *, cudaDataType, int, long long,
    int, cudaDataType, cublasGemmAlgo_t), cublasGemmStridedBatchedEx_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const void *, const
    void *, cudaDataType, int64_t, long long, const void *, cudaDataType, int64_t, long
    long, const void *, void *, cudaDataType, int64_t, long long, int64_t, cudaDataType,
    cublasGemmAlgo_t), cublasSgemmEx(cublasHandle_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const float *, const void *, cudaDataType, int,
    const void *, cudaDataType, int, const float *, void *, cudaDataType, int),
    cublasSgemmEx_64(cublasHandle_t, cublasOperation_t, cublasOperation_t, int64_t,
    int64_t, int64_t, const float *, const void *, cudaDataType, int64_t, const void *,
    cudaDataType, int64_t, const float *, void *, cudaDataType, int64_t),
    cublasCgemmEx(cublasHandle_t, cublasOperation_t, cublasOperation_t, int, int, int,
    const cuComplex *, const void *, cudaDataType, int, const void *, cudaDataType, int,
    const cuComplex *, void *, cudaDataType, int), cublasCgemmEx_64(cublasHandle_t,
    cublasOperation_t, cublasOperation_t, int64_t, int64_t, int64_t, const cuComplex *,
    const void *, cudaDataType, int64_t, const void *, cudaDataType, int64_t, const
    cuComplex *, void *, cudaDataType, int64_t);

// Known by name only.
cublasStatus_t cublasAlloc(...), cublasCgemm3mEx(...), cublasChbmv(...),
    cublasCherk3mEx(...), cublasCherkEx(...), cublasChpmv(...), cublasChpr(...),
    cublasChpr2(...), cublasCsyrk3mEx(...), cublasCsyrkEx(...), cublasCtpttr(...),
    cublasCtrttp(...), cublasDgemmGroupedBatched(...), cublasDtpttr(...),
    cublasDtrttp(...), cublasFree(...), cublasGemmGroupedBatchedEx(...),
    cublasGetCudartVersion(...), cublasGetError(...), cublasHSHgemvBatched(...),
    cublasHSHgemvStridedBatched(...), cublasHSSgemvBatched(...),
    cublasHSSgemvStridedBatched(...), cublasIamaxEx(...), cublasIaminEx(...),
    cublasInit(...), cublasMigrateComputeType(...),
    cublasRotEx(...), cublasRotgEx(...), cublasRotmEx(...), cublasRotmgEx(...),
    cublasSetKernelStream(...), cublasSgemmGroupedBatched(...), cublasShutdown(...),
    cublasStpttr(...), cublasStrttp(...), cublasTSSgemvBatched(...),
    cublasTSSgemvStridedBatched(...), cublasTSTgemvBatched(...),
    cublasTSTgemvStridedBatched(...), cublasUint8gemmBias(...), cublasXerbla(...),
    cublasZhbmv(...), cublasZhpmv(...), cublasZhpr(...), cublasZhpr2(...),
    cublasZtpttr(...), cublasZtrttp(...);

#define cublasAsumEx_v2 cublasAsumEx
#define cublasAxpyEx_v2 cublasAxpyEx
#define cublasCaxpy_v2 cublasCaxpy
#define cublasCcopy_v2 cublasCcopy
#define cublasCdgmm_v2 cublasCdgmm
#define cublasCdotc_v2 cublasCdotc
#define cublasCdotu_v2 cublasCdotu
#define cublasCgbmv_v2 cublasCgbmv
#define cublasCgeam_v2 cublasCgeam
#define cublasCgelsBatched_v2 cublasCgelsBatched
#define cublasCgemm_v2 cublasCgemm
#define cublasCgemm3m_v2 cublasCgemm3m
#define cublasCgemm3mBatched_v2 cublasCgemm3mBatched
#define cublasCgemm3mStridedBatched_v2 cublasCgemm3mStridedBatched
#define cublasCgemmBatched_v2 cublasCgemmBatched
#define cublasCgemmEx_v2 cublasCgemmEx
#define cublasCgemmStridedBatched_v2 cublasCgemmStridedBatched
#define cublasCgemv_v2 cublasCgemv
#define cublasCgemvBatched_v2 cublasCgemvBatched
#define cublasCgemvStridedBatched_v2 cublasCgemvStridedBatched
#define cublasCgeqrfBatched_v2 cublasCgeqrfBatched
#define cublasCgerc_v2 cublasCgerc
#define cublasCgeru_v2 cublasCgeru
#define cublasCgetrfBatched_v2 cublasCgetrfBatched
#define cublasCgetriBatched_v2 cublasCgetriBatched
#define cublasCgetrsBatched_v2 cublasCgetrsBatched
#define cublasChemm_v2 cublasChemm
#define cublasChemv_v2 cublasChemv
#define cublasCher_v2 cublasCher
#define cublasCher2_v2 cublasCher2
#define cublasCher2k_v2 cublasCher2k
#define cublasCherk_v2 cublasCherk
#define cublasCherkx_v2 cublasCherkx
#define cublasCmatinvBatched_v2 cublasCmatinvBatched
#define cublasCopyEx_v2 cublasCopyEx
#define cublasCreate_v2 cublasCreate
#define cublasCrot_v2 cublasCrot
#define cublasCrotg_v2 cublasCrotg
#define cublasCscal_v2 cublasCscal
#define cublasCsrot_v2 cublasCsrot
#define cublasCsscal_v2 cublasCsscal
#define cublasCswap_v2 cublasCswap
#define cublasCsymm_v2 cublasCsymm
#define cublasCsymv_v2 cublasCsymv
#define cublasCsyr_v2 cublasCsyr
#define cublasCsyr2_v2 cublasCsyr2
#define cublasCsyr2k_v2 cublasCsyr2k
#define cublasCsyrk_v2 cublasCsyrk
#define cublasCsyrkx_v2 cublasCsyrkx
#define cublasCtbmv_v2 cublasCtbmv
#define cublasCtbsv_v2 cublasCtbsv
#define cublasCtpmv_v2 cublasCtpmv
#define cublasCtpsv_v2 cublasCtpsv
#define cublasCtrmm_v2 cublasCtrmm
#define cublasCtrmv_v2 cublasCtrmv
#define cublasCtrsm_v2 cublasCtrsm
#define cublasCtrsmBatched_v2 cublasCtrsmBatched
#define cublasCtrsv_v2 cublasCtrsv
#define cublasDasum_v2 cublasDasum
#define cublasDaxpy_v2 cublasDaxpy
#define cublasDcopy_v2 cublasDcopy
#define cublasDdgmm_v2 cublasDdgmm
#define cublasDdot_v2 cublasDdot
#define cublasDestroy_v2 cublasDestroy
#define cublasDgbmv_v2 cublasDgbmv
#define cublasDgeam_v2 cublasDgeam
#define cublasDgelsBatched_v2 cublasDgelsBatched
#define cublasDgemm_v2 cublasDgemm
#define cublasDgemmBatched_v2 cublasDgemmBatched
#define cublasDgemmStridedBatched_v2 cublasDgemmStridedBatched
#define cublasDgemv_v2 cublasDgemv
#define cublasDgemvBatched_v2 cublasDgemvBatched
#define cublasDgemvStridedBatched_v2 cublasDgemvStridedBatched
#define cublasDgeqrfBatched_v2 cublasDgeqrfBatched
#define cublasDger_v2 cublasDger
#define cublasDgetrfBatched_v2 cublasDgetrfBatched
#define cublasDgetriBatched_v2 cublasDgetriBatched
#define cublasDgetrsBatched_v2 cublasDgetrsBatched
#define cublasDmatinvBatched_v2 cublasDmatinvBatched
#define cublasDnrm2_v2 cublasDnrm2
#define cublasDotEx_v2 cublasDotEx
#define cublasDotcEx_v2 cublasDotcEx
#define cublasDrot_v2 cublasDrot
#define cublasDrotg_v2 cublasDrotg
#define cublasDrotm_v2 cublasDrotm
#define cublasDrotmg_v2 cublasDrotmg
#define cublasDsbmv_v2 cublasDsbmv
#define cublasDscal_v2 cublasDscal
#define cublasDspmv_v2 cublasDspmv
#define cublasDspr_v2 cublasDspr
#define cublasDspr2_v2 cublasDspr2
#define cublasDswap_v2 cublasDswap
#define cublasDsymm_v2 cublasDsymm
#define cublasDsymv_v2 cublasDsymv
#define cublasDsyr_v2 cublasDsyr
#define cublasDsyr2_v2 cublasDsyr2
#define cublasDsyr2k_v2 cublasDsyr2k
#define cublasDsyrk_v2 cublasDsyrk
#define cublasDsyrkx_v2 cublasDsyrkx
#define cublasDtbmv_v2 cublasDtbmv
#define cublasDtbsv_v2 cublasDtbsv
#define cublasDtpmv_v2 cublasDtpmv
#define cublasDtpsv_v2 cublasDtpsv
#define cublasDtrmm_v2 cublasDtrmm
#define cublasDtrmv_v2 cublasDtrmv
#define cublasDtrsm_v2 cublasDtrsm
#define cublasDtrsmBatched_v2 cublasDtrsmBatched
#define cublasDtrsv_v2 cublasDtrsv
#define cublasDzasum_v2 cublasDzasum
#define cublasDznrm2_v2 cublasDznrm2
#define cublasGemmBatchedEx_v2 cublasGemmBatchedEx
#define cublasGemmEx_v2 cublasGemmEx
#define cublasGemmStridedBatchedEx_v2 cublasGemmStridedBatchedEx
#define cublasGetAtomicsMode_v2 cublasGetAtomicsMode
#define cublasGetLoggerCallback_v2 cublasGetLoggerCallback
#define cublasGetMathMode_v2 cublasGetMathMode
#define cublasGetMatrix_v2 cublasGetMatrix
#define cublasGetMatrixAsync_v2 cublasGetMatrixAsync
#define cublasGetPointerMode_v2 cublasGetPointerMode
#define cublasGetProperty_v2 cublasGetProperty
#define cublasGetSmCountTarget_v2 cublasGetSmCountTarget
#define cublasGetStream_v2 cublasGetStream
#define cublasGetVector_v2 cublasGetVector
#define cublasGetVectorAsync_v2 cublasGetVectorAsync
#define cublasGetVersion_v2 cublasGetVersion
#define cublasHgemm_v2 cublasHgemm
#define cublasHgemmBatched_v2 cublasHgemmBatched
#define cublasHgemmStridedBatched_v2 cublasHgemmStridedBatched
#define cublasIcamax_v2 cublasIcamax
#define cublasIcamin_v2 cublasIcamin
#define cublasIdamax_v2 cublasIdamax
#define cublasIdamin_v2 cublasIdamin
#define cublasIsamax_v2 cublasIsamax
#define cublasIsamin_v2 cublasIsamin
#define cublasIzamax_v2 cublasIzamax
#define cublasIzamin_v2 cublasIzamin
#define cublasLoggerConfigure_v2 cublasLoggerConfigure
#define cublasNrm2Ex_v2 cublasNrm2Ex
#define cublasSasum_v2 cublasSasum
#define cublasSaxpy_v2 cublasSaxpy
#define cublasScalEx_v2 cublasScalEx
#define cublasScasum_v2 cublasScasum
#define cublasScnrm2_v2 cublasScnrm2
#define cublasScopy_v2 cublasScopy
#define cublasSdgmm_v2 cublasSdgmm
#define cublasSdot_v2 cublasSdot
#define cublasSetAtomicsMode_v2 cublasSetAtomicsMode
#define cublasSetLoggerCallback_v2 cublasSetLoggerCallback
#define cublasSetMathMode_v2 cublasSetMathMode
#define cublasSetMatrix_v2 cublasSetMatrix
#define cublasSetMatrixAsync_v2 cublasSetMatrixAsync
#define cublasSetPointerMode_v2 cublasSetPointerMode
#define cublasSetSmCountTarget_v2 cublasSetSmCountTarget
#define cublasSetStream_v2 cublasSetStream
#define cublasSetVector_v2 cublasSetVector
#define cublasSetVectorAsync_v2 cublasSetVectorAsync
#define cublasSetWorkspace_v2 cublasSetWorkspace
#define cublasSgbmv_v2 cublasSgbmv
#define cublasSgeam_v2 cublasSgeam
#define cublasSgelsBatched_v2 cublasSgelsBatched
#define cublasSgemm_v2 cublasSgemm
#define cublasSgemmBatched_v2 cublasSgemmBatched
#define cublasSgemmEx_v2 cublasSgemmEx
#define cublasSgemmStridedBatched_v2 cublasSgemmStridedBatched
#define cublasSgemv_v2 cublasSgemv
#define cublasSgemvBatched_v2 cublasSgemvBatched
#define cublasSgemvStridedBatched_v2 cublasSgemvStridedBatched
#define cublasSgeqrfBatched_v2 cublasSgeqrfBatched
#define cublasSger_v2 cublasSger
#define cublasSgetrfBatched_v2 cublasSgetrfBatched
#define cublasSgetriBatched_v2 cublasSgetriBatched
#define cublasSgetrsBatched_v2 cublasSgetrsBatched
#define cublasSmatinvBatched_v2 cublasSmatinvBatched
#define cublasSnrm2_v2 cublasSnrm2
#define cublasSrot_v2 cublasSrot
#define cublasSrotg_v2 cublasSrotg
#define cublasSrotm_v2 cublasSrotm
#define cublasSrotmg_v2 cublasSrotmg
#define cublasSsbmv_v2 cublasSsbmv
#define cublasSscal_v2 cublasSscal
#define cublasSspmv_v2 cublasSspmv
#define cublasSspr_v2 cublasSspr
#define cublasSspr2_v2 cublasSspr2
#define cublasSswap_v2 cublasSswap
#define cublasSsymm_v2 cublasSsymm
#define cublasSsymv_v2 cublasSsymv
#define cublasSsyr_v2 cublasSsyr
#define cublasSsyr2_v2 cublasSsyr2
#define cublasSsyr2k_v2 cublasSsyr2k
#define cublasSsyrk_v2 cublasSsyrk
#define cublasSsyrkx_v2 cublasSsyrkx
#define cublasStbmv_v2 cublasStbmv
#define cublasStbsv_v2 cublasStbsv
#define cublasStpmv_v2 cublasStpmv
#define cublasStpsv_v2 cublasStpsv
#define cublasStrmm_v2 cublasStrmm
#define cublasStrmv_v2 cublasStrmv
#define cublasStrsm_v2 cublasStrsm
#define cublasStrsmBatched_v2 cublasStrsmBatched
#define cublasStrsv_v2 cublasStrsv
#define cublasSwapEx_v2 cublasSwapEx
#define cublasZaxpy_v2 cublasZaxpy
#define cublasZcopy_v2 cublasZcopy
#define cublasZdgmm_v2 cublasZdgmm
#define cublasZdotc_v2 cublasZdotc
#define cublasZdotu_v2 cublasZdotu
#define cublasZdrot_v2 cublasZdrot
#define cublasZdscal_v2 cublasZdscal
#define cublasZgbmv_v2 cublasZgbmv
#define cublasZgeam_v2 cublasZgeam
#define cublasZgelsBatched_v2 cublasZgelsBatched
#define cublasZgemm_v2 cublasZgemm
#define cublasZgemm3m_v2 cublasZgemm3m
#define cublasZgemm3mBatched_v2 cublasZgemm3mBatched
#define cublasZgemm3mStridedBatched_v2 cublasZgemm3mStridedBatched
#define cublasZgemmBatched_v2 cublasZgemmBatched
#define cublasZgemmStridedBatched_v2 cublasZgemmStridedBatched
#define cublasZgemv_v2 cublasZgemv
#define cublasZgemvBatched_v2 cublasZgemvBatched
#define cublasZgemvStridedBatched_v2 cublasZgemvStridedBatched
#define cublasZgeqrfBatched_v2 cublasZgeqrfBatched
#define cublasZgerc_v2 cublasZgerc
#define cublasZgeru_v2 cublasZgeru
#define cublasZgetrfBatched_v2 cublasZgetrfBatched
#define cublasZgetriBatched_v2 cublasZgetriBatched
#define cublasZgetrsBatched_v2 cublasZgetrsBatched
#define cublasZhemm_v2 cublasZhemm
#define cublasZhemv_v2 cublasZhemv
#define cublasZher_v2 cublasZher
#define cublasZher2_v2 cublasZher2
#define cublasZher2k_v2 cublasZher2k
#define cublasZherk_v2 cublasZherk
#define cublasZherkx_v2 cublasZherkx
#define cublasZmatinvBatched_v2 cublasZmatinvBatched
#define cublasZrot_v2 cublasZrot
#define cublasZrotg_v2 cublasZrotg
#define cublasZscal_v2 cublasZscal
#define cublasZswap_v2 cublasZswap
#define cublasZsymm_v2 cublasZsymm
#define cublasZsymv_v2 cublasZsymv
#define cublasZsyr_v2 cublasZsyr
#define cublasZsyr2_v2 cublasZsyr2
#define cublasZsyr2k_v2 cublasZsyr2k
#define cublasZsyrk_v2 cublasZsyrk
#define cublasZsyrkx_v2 cublasZsyrkx
#define cublasZtbmv_v2 cublasZtbmv
#define cublasZtbsv_v2 cublasZtbsv
#define cublasZtpmv_v2 cublasZtpmv
#define cublasZtpsv_v2 cublasZtpsv
#define cublasZtrmm_v2 cublasZtrmm
#define cublasZtrmv_v2 cublasZtrmv
#define cublasZtrsm_v2 cublasZtrsm
#define cublasZtrsmBatched_v2 cublasZtrsmBatched
#define cublasZtrsv_v2 cublasZtrsv
