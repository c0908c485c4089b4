// SPDX-License-Identifier: Apache-2.0
//
// Functions of cann_ops_blas.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H

#include "cann_ops_blas.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclblasStatus_t aclblasAxpyEx(aclblasHandle_t, int, const void*, aclDataType, const void*, aclDataType, int, void*, aclDataType, int, aclDataType) { ::cu2cann_model::not_modelled("aclblasAxpyEx"); return {}; }
inline aclblasStatus_t aclblasCaxpy(aclblasHandle_t, const int64_t, const aclblasComplex, aclblasComplex*, int64_t, aclblasComplex*, int64_t) { ::cu2cann_model::not_modelled("aclblasCaxpy"); return {}; }
inline aclblasStatus_t aclblasCcopy(aclblasHandle_t, aclblasComplex*, aclblasComplex*, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasCcopy"); return {}; }
inline aclblasStatus_t aclblasCdotc(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasCdotc"); return {}; }
inline aclblasStatus_t aclblasCdotu(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasCdotu"); return {}; }
inline aclblasStatus_t aclblasCgemmBatched(aclblasHandle_t, aclblasOperation_t, aclblasOperation_t, int, int, int, const aclblasComplex*, const aclblasComplex *const[], int, const aclblasComplex *const[], int, const aclblasComplex*, aclblasComplex *const[], int, int) { ::cu2cann_model::not_modelled("aclblasCgemmBatched"); return {}; }
inline aclblasStatus_t aclblasCgemv(aclblasHandle_t, aclblasOperation_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgemv"); return {}; }
inline aclblasStatus_t aclblasCgemvBatched(aclblasHandle_t, aclblasOperation_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgemvBatched"); return {}; }
inline aclblasStatus_t aclblasCgerc(aclblasHandle_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgerc"); return {}; }
inline aclblasStatus_t aclblasColwiseMul(aclblasHandle_t, const int64_t, const int64_t, uint8_t*, uint8_t*, uint8_t*) { ::cu2cann_model::not_modelled("aclblasColwiseMul"); return {}; }
inline aclblasStatus_t aclblasComplexMatDot(aclblasHandle_t, const int64_t, const int64_t, aclblasComplex*, aclblasComplex*, aclblasComplex*) { ::cu2cann_model::not_modelled("aclblasComplexMatDot"); return {}; }
inline aclblasStatus_t aclblasCscal(aclblasHandle_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCscal"); return {}; }
inline aclblasStatus_t aclblasCsrot(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const float, const float) { ::cu2cann_model::not_modelled("aclblasCsrot"); return {}; }
inline aclblasStatus_t aclblasCsscal(aclblasHandle_t, const int64_t, const float, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCsscal"); return {}; }
inline aclblasStatus_t aclblasCswap(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCswap"); return {}; }
inline aclblasStatus_t aclblasCtrmv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int64_t, aclblasComplex*, int64_t, aclblasComplex*, int64_t) { ::cu2cann_model::not_modelled("aclblasCtrmv"); return {}; }
inline aclblasStatus_t aclblasGemmBatchedEx(aclblasHandle_t, aclblasOperation_t, aclblasOperation_t, int, int, int, const void*, const void *const[], aclDataType, int, const void *const[], aclDataType, int, const void*, void *const[], aclDataType, int, int, aclblasComputeType_t, aclblasGemmAlgo_t) { ::cu2cann_model::not_modelled("aclblasGemmBatchedEx"); return {}; }
inline aclblasStatus_t aclblasGemmGroupedBatchedEx(aclblasHandle_t, const aclblasOperation_t[], const aclblasOperation_t[], const int[], const int[], const int[], const void*, const void *const[], aclDataType, const int[], const void *const[], aclDataType, const int[], const void*, void *const[], aclDataType, const int[], int, const int[], aclblasComputeType_t) { ::cu2cann_model::not_modelled("aclblasGemmGroupedBatchedEx"); return {}; }
inline aclblasStatus_t aclblasGetLoggerCallback(aclblasLogCallback*) { ::cu2cann_model::not_modelled("aclblasGetLoggerCallback"); return {}; }
inline aclblasStatus_t aclblasGetVersion(aclblasHandle_t, int*) { ::cu2cann_model::not_modelled("aclblasGetVersion"); return {}; }
inline aclblasStatus_t aclblasHSHgemvBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t *const[], int, const uint16_t *const[], int, const float*, uint16_t *const[], int, int) { ::cu2cann_model::not_modelled("aclblasHSHgemvBatched"); return {}; }
inline aclblasStatus_t aclblasHSHgemvStridedBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t*, int, int64_t, const uint16_t*, int, int64_t, const float*, uint16_t*, int, int64_t, int) { ::cu2cann_model::not_modelled("aclblasHSHgemvStridedBatched"); return {}; }
inline aclblasStatus_t aclblasHSSgemvBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t *const[], int, const uint16_t *const[], int, const float*, float *const[], int, int) { ::cu2cann_model::not_modelled("aclblasHSSgemvBatched"); return {}; }
inline aclblasStatus_t aclblasHSSgemvStridedBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t*, int, int64_t, const uint16_t*, int, int64_t, const float*, float*, int, int64_t, int) { ::cu2cann_model::not_modelled("aclblasHSSgemvStridedBatched"); return {}; }
inline aclblasStatus_t aclblasIamax(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasIamax"); return {}; }
inline aclblasStatus_t aclblasLoggerConfigure(int, int, int, const char*) { ::cu2cann_model::not_modelled("aclblasLoggerConfigure"); return {}; }
inline aclblasStatus_t aclblasRotEx(aclblasHandle_t, int, void*, aclDataType, int, void*, aclDataType, int, const void*, const void*, aclDataType, aclDataType) { ::cu2cann_model::not_modelled("aclblasRotEx"); return {}; }
inline aclblasStatus_t aclblasScalex(aclblasHandle_t, int, const void*, aclDataType, void*, aclDataType, int, aclDataType) { ::cu2cann_model::not_modelled("aclblasScalex"); return {}; }
inline aclblasStatus_t aclblasScnrm2(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, float*) { ::cu2cann_model::not_modelled("aclblasScnrm2"); return {}; }
inline aclblasStatus_t aclblasScopy_legacy(aclblasHandle_t, uint8_t*, uint8_t*, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasScopy_legacy"); return {}; }
inline aclblasStatus_t aclblasSdgmm(aclblasHandle_t, aclblasSideMode_t, int, int, const float*, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasSdgmm"); return {}; }
inline aclblasStatus_t aclblasSetLoggerCallback(aclblasLogCallback) { ::cu2cann_model::not_modelled("aclblasSetLoggerCallback"); return {}; }
inline aclblasStatus_t aclblasSetWorkspace(aclblasHandle_t, void*, size_t) { ::cu2cann_model::not_modelled("aclblasSetWorkspace"); return {}; }
inline aclblasStatus_t aclblasSgbmv(aclblasHandle_t, aclblasOperation_t, int, int, int, int, const float*, const float*, int, const float*, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasSgbmv"); return {}; }
inline aclblasStatus_t aclblasSgelsBatched(aclblasHandle_t, aclblasOperation_t, int, int, int, float *const[], int, float *const[], int, int*, int) { ::cu2cann_model::not_modelled("aclblasSgelsBatched"); return {}; }
inline aclblasStatus_t aclblasSgemmBatched(aclblasHandle_t, aclblasOperation_t, aclblasOperation_t, int, int, int, const float*, const float *const[], int, const float *const[], int, const float*, float *const[], int, int) { ::cu2cann_model::not_modelled("aclblasSgemmBatched"); return {}; }
inline aclblasStatus_t aclblasSgemmGroupedBatched(aclblasHandle_t, int, const aclblasOperation_t*, const aclblasOperation_t*, const int*, const int*, const int*, const float*, const float *const*, const int*, const float *const*, const int*, const float*, float *const*, const int*, const int*) { ::cu2cann_model::not_modelled("aclblasSgemmGroupedBatched"); return {}; }
inline aclblasStatus_t aclblasSgemvBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const float *const[], int, const float *const[], int, const float*, float *const[], int, int) { ::cu2cann_model::not_modelled("aclblasSgemvBatched"); return {}; }
inline aclblasStatus_t aclblasSgemvStridedBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const float*, int, int64_t, const float*, int, int64_t, const float*, float*, int, int64_t, int) { ::cu2cann_model::not_modelled("aclblasSgemvStridedBatched"); return {}; }
inline aclblasStatus_t aclblasSgeqrfBatched(aclblasHandle_t, int, int, float *const[], int, float *const[], int*, int) { ::cu2cann_model::not_modelled("aclblasSgeqrfBatched"); return {}; }
inline aclblasStatus_t aclblasSgetrfBatched(aclblasHandle_t, int, float *const[], int, int*, int*, int) { ::cu2cann_model::not_modelled("aclblasSgetrfBatched"); return {}; }
inline aclblasStatus_t aclblasSgetriBatched(aclblasHandle_t, int, const float *const[], int, const int*, float *const[], int, int*, int) { ::cu2cann_model::not_modelled("aclblasSgetriBatched"); return {}; }
inline aclblasStatus_t aclblasSgetrsBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float *const[], int, const int*, float *const[], int, int*, int) { ::cu2cann_model::not_modelled("aclblasSgetrsBatched"); return {}; }
inline aclblasStatus_t aclblasSmatinvBatched(aclblasHandle_t, int, const float *const[], int, float *const[], int, int*, int) { ::cu2cann_model::not_modelled("aclblasSmatinvBatched"); return {}; }
inline aclblasStatus_t aclblasSnrm2Ex(aclblasHandle_t, aclDataType, const void*, const int64_t, const int64_t, void*) { ::cu2cann_model::not_modelled("aclblasSnrm2Ex"); return {}; }
inline aclblasStatus_t aclblasSpmv(aclblasHandle_t, const float*, const float*, const float*, float*, const float, const float, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasSpmv"); return {}; }
inline aclblasStatus_t aclblasSrot(aclblasHandle_t, int, float*, int, float*, int, const float*, const float*) { ::cu2cann_model::not_modelled("aclblasSrot"); return {}; }
inline aclblasStatus_t aclblasSrotg(aclblasHandle_t, float*, float*, float*, float*) { ::cu2cann_model::not_modelled("aclblasSrotg"); return {}; }
inline aclblasStatus_t aclblasSrotm(aclblasHandle_t, int, float*, int, float*, int, const float*) { ::cu2cann_model::not_modelled("aclblasSrotm"); return {}; }
inline aclblasStatus_t aclblasSrotmg(aclblasHandle_t, float*, float*, float*, const float*, float*) { ::cu2cann_model::not_modelled("aclblasSrotmg"); return {}; }
inline aclblasStatus_t aclblasSsbmv(aclblasHandle_t, aclblasFillMode_t, int, int, const float*, const float*, int, const float*, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasSsbmv"); return {}; }
inline aclblasStatus_t aclblasSspmv(aclblasHandle_t, aclblasFillMode_t, int, const float*, const float*, const float*, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasSspmv"); return {}; }
inline aclblasStatus_t aclblasSspr(aclblasHandle_t, aclblasFillMode_t, int, const float*, const float*, int, float*) { ::cu2cann_model::not_modelled("aclblasSspr"); return {}; }
inline aclblasStatus_t aclblasSspr2(aclblasHandle_t, aclblasFillMode_t, int, const float*, const float*, int, const float*, int, float*) { ::cu2cann_model::not_modelled("aclblasSspr2"); return {}; }
inline aclblasStatus_t aclblasSsymm(aclblasHandle, aclblasSideMode_t, aclblasFillMode_t, int64_t, int64_t, const float*, const float*, int64_t, const float*, int64_t, const float*, float*, int64_t) { ::cu2cann_model::not_modelled("aclblasSsymm"); return {}; }
inline aclblasStatus_t aclblasSsymv(aclblasHandle_t, aclblasFillMode_t, int, const float*, const float*, int, const float*, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasSsymv"); return {}; }
inline aclblasStatus_t aclblasSsyr(aclblasHandle_t, aclblasFillMode_t, const int, const float*, const float*, const int, float*, const int) { ::cu2cann_model::not_modelled("aclblasSsyr"); return {}; }
inline aclblasStatus_t aclblasSsyr2(aclblasHandle_t, aclblasFillMode_t, const int, const float*, const float*, const int, const float*, const int, float*, const int) { ::cu2cann_model::not_modelled("aclblasSsyr2"); return {}; }
inline aclblasStatus_t aclblasStbmv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStbmv"); return {}; }
inline aclblasStatus_t aclblasStbmv_legacy(aclblasHandle_t, aclblasFillMode, aclblasOperation, aclblasDiagType, const float*, const int64_t, const float*, float*, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasStbmv_legacy"); return {}; }
inline aclblasStatus_t aclblasStbsv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStbsv"); return {}; }
inline aclblasStatus_t aclblasStpmv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasStpmv"); return {}; }
inline aclblasStatus_t aclblasStpmv_legacy(aclblasHandle_t, aclblasFillMode, aclblasOperation, aclblasDiagType, int64_t, const float*, const float*, float*, int64_t) { ::cu2cann_model::not_modelled("aclblasStpmv_legacy"); return {}; }
inline aclblasStatus_t aclblasStpsv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasStpsv"); return {}; }
inline aclblasStatus_t aclblasStpttr(aclblasHandle_t, aclblasFillMode_t, int, const float*, float*, int) { ::cu2cann_model::not_modelled("aclblasStpttr"); return {}; }
inline aclblasStatus_t aclblasStrmm(aclblasHandle_t, aclblasSideMode_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, int, const float*, const float*, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStrmm"); return {}; }
inline aclblasStatus_t aclblasStrmv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStrmv"); return {}; }
inline aclblasStatus_t aclblasStrsm(aclblasHandle_t, aclblasSideMode_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, int, const float*, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStrsm"); return {}; }
inline aclblasStatus_t aclblasStrsv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int, const float*, int, float*, int) { ::cu2cann_model::not_modelled("aclblasStrsv"); return {}; }
inline aclblasStatus_t aclblasStrttp(aclblasHandle_t, aclblasFillMode_t, int, const float*, int, float*) { ::cu2cann_model::not_modelled("aclblasStrttp"); return {}; }
inline aclblasStatus_t aclblasTSSgemvBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t *const[], int, const uint16_t *const[], int, const float*, float *const[], int, int) { ::cu2cann_model::not_modelled("aclblasTSSgemvBatched"); return {}; }
inline aclblasStatus_t aclblasTSSgemvStridedBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t*, int, int64_t, const uint16_t*, int, int64_t, const float*, float*, int, int64_t, int) { ::cu2cann_model::not_modelled("aclblasTSSgemvStridedBatched"); return {}; }
inline aclblasStatus_t aclblasTSTgemvBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t *const[], int, const uint16_t *const[], int, const float*, uint16_t *const[], int, int) { ::cu2cann_model::not_modelled("aclblasTSTgemvBatched"); return {}; }
inline aclblasStatus_t aclblasTSTgemvStridedBatched(aclblasHandle_t, aclblasOperation_t, int, int, const float*, const uint16_t*, int, int64_t, const uint16_t*, int, int64_t, const float*, uint16_t*, int, int64_t, int) { ::cu2cann_model::not_modelled("aclblasTSTgemvStridedBatched"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H
