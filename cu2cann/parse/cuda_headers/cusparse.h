// SPDX-License-Identifier: Apache-2.0
// Declarations only: sparse linear algebra.
#pragma once
#define CUSPARSEAPI
#define CUSPARSE_H_
#include "cuComplex.h"
#include "driver_types.h"
#include "library_types.h"
#include <stdint.h>

#define CUSPARSE_VERSION 12300
#define CUSPARSE_VER_MAJOR 12
#define CUSPARSE_VER_MINOR 3
enum cusparseStatus_t { CUSPARSE_STATUS_SUCCESS, CUSPARSE_STATUS_NOT_INITIALIZED,
    CUSPARSE_STATUS_ALLOC_FAILED, CUSPARSE_STATUS_INVALID_VALUE,
    CUSPARSE_STATUS_ARCH_MISMATCH, CUSPARSE_STATUS_MAPPING_ERROR,
    CUSPARSE_STATUS_EXECUTION_FAILED, CUSPARSE_STATUS_INTERNAL_ERROR,
    CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED, CUSPARSE_STATUS_ZERO_PIVOT,
    CUSPARSE_STATUS_NOT_SUPPORTED, CUSPARSE_STATUS_INSUFFICIENT_RESOURCES };
enum cusparsePointerMode_t { CUSPARSE_POINTER_MODE_HOST, CUSPARSE_POINTER_MODE_DEVICE };
enum cusparseAction_t { CUSPARSE_ACTION_SYMBOLIC, CUSPARSE_ACTION_NUMERIC };
enum cusparseMatrixType_t { CUSPARSE_MATRIX_TYPE_GENERAL,
    CUSPARSE_MATRIX_TYPE_SYMMETRIC, CUSPARSE_MATRIX_TYPE_HERMITIAN,
    CUSPARSE_MATRIX_TYPE_TRIANGULAR };
enum cusparseFillMode_t { CUSPARSE_FILL_MODE_LOWER, CUSPARSE_FILL_MODE_UPPER };
enum cusparseDiagType_t { CUSPARSE_DIAG_TYPE_NON_UNIT, CUSPARSE_DIAG_TYPE_UNIT };
enum cusparseIndexBase_t { CUSPARSE_INDEX_BASE_ZERO, CUSPARSE_INDEX_BASE_ONE };
enum cusparseOperation_t { CUSPARSE_OPERATION_NON_TRANSPOSE,
    CUSPARSE_OPERATION_TRANSPOSE, CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE };
enum cusparseDirection_t { CUSPARSE_DIRECTION_ROW, CUSPARSE_DIRECTION_COLUMN };
enum cusparseSolvePolicy_t { CUSPARSE_SOLVE_POLICY_NO_LEVEL,
    CUSPARSE_SOLVE_POLICY_USE_LEVEL };
enum cusparseCsr2CscAlg_t { CUSPARSE_CSR2CSC_ALG_DEFAULT = 1, CUSPARSE_CSR2CSC_ALG1 = 1,
    CUSPARSE_CSR2CSC_ALG2 = 2 };
enum cusparseFormat_t { CUSPARSE_FORMAT_CSR = 1, CUSPARSE_FORMAT_CSC,
    CUSPARSE_FORMAT_COO, CUSPARSE_FORMAT_BLOCKED_ELL = 5, CUSPARSE_FORMAT_BSR,
    CUSPARSE_FORMAT_SLICED_ELLPACK };
enum cusparseOrder_t { CUSPARSE_ORDER_COL = 1, CUSPARSE_ORDER_ROW };
enum cusparseIndexType_t { CUSPARSE_INDEX_16U = 1, CUSPARSE_INDEX_32I,
    CUSPARSE_INDEX_64I };
enum cusparseSpMVAlg_t { CUSPARSE_SPMV_ALG_DEFAULT, CUSPARSE_SPMV_COO_ALG1,
    CUSPARSE_SPMV_CSR_ALG1, CUSPARSE_SPMV_CSR_ALG2, CUSPARSE_SPMV_COO_ALG2,
    CUSPARSE_SPMV_SELL_ALG1, CUSPARSE_MV_ALG_DEFAULT = 0 };
enum cusparseSpMMAlg_t { CUSPARSE_SPMM_ALG_DEFAULT, CUSPARSE_SPMM_COO_ALG1,
    CUSPARSE_SPMM_COO_ALG2, CUSPARSE_SPMM_COO_ALG3, CUSPARSE_SPMM_CSR_ALG1,
    CUSPARSE_SPMM_COO_ALG4, CUSPARSE_SPMM_CSR_ALG2, CUSPARSE_SPMM_CSR_ALG3 = 12,
    CUSPARSE_SPMM_BLOCKED_ELL_ALG1 };
enum cusparseSpGEMMAlg_t { CUSPARSE_SPGEMM_DEFAULT,
    CUSPARSE_SPGEMM_CSR_ALG_DETERMINITIC, CUSPARSE_SPGEMM_CSR_ALG_NONDETERMINITIC,
    CUSPARSE_SPGEMM_ALG1, CUSPARSE_SPGEMM_ALG2, CUSPARSE_SPGEMM_ALG3 };
enum cusparseSparseToDenseAlg_t { CUSPARSE_SPARSETODENSE_ALG_DEFAULT };
enum cusparseDenseToSparseAlg_t { CUSPARSE_DENSETOSPARSE_ALG_DEFAULT };
enum cusparseSDDMMAlg_t { CUSPARSE_SDDMM_ALG_DEFAULT };
enum cusparseSpSVAlg_t { CUSPARSE_SPSV_ALG_DEFAULT };
enum cusparseSpSMAlg_t { CUSPARSE_SPSM_ALG_DEFAULT };
enum cusparseSpSVUpdate_t { CUSPARSE_SPSV_UPDATE_GENERAL, CUSPARSE_SPSV_UPDATE_DIAGONAL
    };
enum cusparseSpMatAttribute_t { CUSPARSE_SPMAT_FILL_MODE, CUSPARSE_SPMAT_DIAG_TYPE };

typedef struct cusparseContext *cusparseHandle_t;
typedef struct cusparseMatDescr *cusparseMatDescr_t;
typedef struct cusparseSpVecDescr *cusparseSpVecDescr_t;
typedef const struct cusparseSpVecDescr *cusparseConstSpVecDescr_t;
typedef struct cusparseDnVecDescr *cusparseDnVecDescr_t;
typedef const struct cusparseDnVecDescr *cusparseConstDnVecDescr_t;
typedef struct cusparseSpMatDescr *cusparseSpMatDescr_t;
typedef const struct cusparseSpMatDescr *cusparseConstSpMatDescr_t;
typedef struct cusparseDnMatDescr *cusparseDnMatDescr_t;
typedef const struct cusparseDnMatDescr *cusparseConstDnMatDescr_t;
typedef struct cusparseSpGEMMDescr *cusparseSpGEMMDescr_t;
typedef struct cusparseSpSVDescr *cusparseSpSVDescr_t;
typedef struct cusparseSpSMDescr *cusparseSpSMDescr_t;
typedef struct cusparseSpMMOpDescr *cusparseSpMMOpDescr_t;
typedef struct csrsv2Info *csrsv2Info_t;
typedef struct csrsm2Info *csrsm2Info_t;
typedef struct csrilu02Info *csrilu02Info_t;
typedef struct csric02Info *csric02Info_t;
typedef struct bsrilu02Info *bsrilu02Info_t;
typedef struct bsric02Info *bsric02Info_t;
typedef struct bsrsv2Info *bsrsv2Info_t;
typedef struct bsrsm2Info *bsrsm2Info_t;
typedef struct csrgemm2Info *csrgemm2Info_t;
typedef struct csru2csrInfo *csru2csrInfo_t;
typedef struct pruneInfo *pruneInfo_t;

extern "C" {
const char *cusparseGetErrorName(cusparseStatus_t), *cusparseGetErrorString(cusparseStatus_t);
cusparseStatus_t cusparseCreate(cusparseHandle_t *), cusparseDestroy(cusparseHandle_t),
    cusparseGetVersion(cusparseHandle_t, int *), cusparseSetStream(cusparseHandle_t,
    cudaStream_t), cusparseGetStream(cusparseHandle_t, cudaStream_t *),
    cusparseGetPointerMode(cusparseHandle_t, cusparsePointerMode_t *),
    cusparseSetPointerMode(cusparseHandle_t, cusparsePointerMode_t),
    cusparseCreateMatDescr(cusparseMatDescr_t *),
    cusparseDestroyMatDescr(cusparseMatDescr_t), cusparseSetMatType(cusparseMatDescr_t,
    cusparseMatrixType_t), cusparseSetMatIndexBase(cusparseMatDescr_t,
    cusparseIndexBase_t), cusparseSetMatFillMode(cusparseMatDescr_t,
    cusparseFillMode_t), cusparseSetMatDiagType(cusparseMatDescr_t, cusparseDiagType_t),
    cusparseCreateSpVec(cusparseSpVecDescr_t *, int64_t, int64_t, void *, void *,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType),
    cusparseDestroySpVec(cusparseConstSpVecDescr_t),
    cusparseCreateDnVec(cusparseDnVecDescr_t *, int64_t, void *, cudaDataType),
    cusparseCreateConstDnVec(cusparseConstDnVecDescr_t *, int64_t, const void *,
    cudaDataType), cusparseDestroyDnVec(cusparseConstDnVecDescr_t),
    cusparseDnVecGetValues(cusparseDnVecDescr_t, void **),
    cusparseDnVecSetValues(cusparseDnVecDescr_t, void *),
    cusparseCreateCsr(cusparseSpMatDescr_t *, int64_t, int64_t, int64_t, void *, void *,
    void *, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType), cusparseCreateConstCsr(cusparseConstSpMatDescr_t *, int64_t, int64_t,
    int64_t, const void *, const void *, const void *, cusparseIndexType_t,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType),
    cusparseCreateCsc(cusparseSpMatDescr_t *, int64_t, int64_t, int64_t, void *, void *,
    void *, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType), cusparseCreateCoo(cusparseSpMatDescr_t *, int64_t, int64_t, int64_t,
    void *, void *, void *, cusparseIndexType_t, cusparseIndexBase_t, cudaDataType),
    cusparseCreateBlockedEll(cusparseSpMatDescr_t *, int64_t, int64_t, int64_t, int64_t,
    void *, void *, cusparseIndexType_t, cusparseIndexBase_t, cudaDataType),
    cusparseDestroySpMat(cusparseConstSpMatDescr_t),
    cusparseSpMatGetSize(cusparseConstSpMatDescr_t, int64_t *, int64_t *, int64_t *),
    cusparseSpMatGetValues(cusparseSpMatDescr_t, void **),
    cusparseSpMatSetValues(cusparseSpMatDescr_t, void *),
    cusparseCsrSetPointers(cusparseSpMatDescr_t, void *, void *, void *),
    cusparseCscSetPointers(cusparseSpMatDescr_t, void *, void *, void *),
    cusparseCooSetPointers(cusparseSpMatDescr_t, void *, void *, void *),
    cusparseSpMatSetAttribute(cusparseSpMatDescr_t, cusparseSpMatAttribute_t, const void
    *, size_t), cusparseSpMatGetAttribute(cusparseConstSpMatDescr_t,
    cusparseSpMatAttribute_t, void *, size_t),
    cusparseCsrSetStridedBatch(cusparseSpMatDescr_t, int, int64_t, int64_t),
    cusparseCreateDnMat(cusparseDnMatDescr_t *, int64_t, int64_t, int64_t, void *,
    cudaDataType, cusparseOrder_t), cusparseDestroyDnMat(cusparseConstDnMatDescr_t),
    cusparseDnMatGetValues(cusparseDnMatDescr_t, void **),
    cusparseDnMatSetValues(cusparseDnMatDescr_t, void *),
    cusparseDnMatSetStridedBatch(cusparseDnMatDescr_t, int, int64_t),
    cusparseDnMatGet(cusparseDnMatDescr_t, int64_t *, int64_t *, int64_t *, void **,
    cudaDataType *, cusparseOrder_t *), cusparseAxpby(cusparseHandle_t, const void *,
    cusparseConstSpVecDescr_t, const void *, cusparseDnVecDescr_t),
    cusparseGather(cusparseHandle_t, cusparseConstDnVecDescr_t, cusparseSpVecDescr_t),
    cusparseScatter(cusparseHandle_t, cusparseConstSpVecDescr_t, cusparseDnVecDescr_t),
    cusparseSpMV_bufferSize(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, const void *,
    cusparseDnVecDescr_t, cudaDataType, cusparseSpMVAlg_t, size_t *),
    cusparseSpMV_preprocess(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, const void *,
    cusparseDnVecDescr_t, cudaDataType, cusparseSpMVAlg_t, void *),
    cusparseSpMV(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, const void *,
    cusparseDnVecDescr_t, cudaDataType, cusparseSpMVAlg_t, void *),
    cusparseSpMM_bufferSize(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseDnMatDescr_t, cudaDataType, cusparseSpMMAlg_t, size_t *),
    cusparseSpMM_preprocess(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseDnMatDescr_t, cudaDataType, cusparseSpMMAlg_t, void *),
    cusparseSpMM(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void
    *, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseDnMatDescr_t, cudaDataType, cusparseSpMMAlg_t, void *),
    cusparseSDDMM_bufferSize(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstDnMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseSpMatDescr_t, cudaDataType, cusparseSDDMMAlg_t, size_t *),
    cusparseSDDMM_preprocess(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstDnMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseSpMatDescr_t, cudaDataType, cusparseSDDMMAlg_t, void *),
    cusparseSDDMM(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void
    *, cusparseConstDnMatDescr_t, cusparseConstDnMatDescr_t, const void *,
    cusparseSpMatDescr_t, cudaDataType, cusparseSDDMMAlg_t, void *),
    cusparseSpGEMM_createDescr(cusparseSpGEMMDescr_t *),
    cusparseSpGEMM_destroyDescr(cusparseSpGEMMDescr_t),
    cusparseSpGEMM_workEstimation(cusparseHandle_t, cusparseOperation_t,
    cusparseOperation_t, const void *, cusparseConstSpMatDescr_t,
    cusparseConstSpMatDescr_t, const void *, cusparseSpMatDescr_t, cudaDataType,
    cusparseSpGEMMAlg_t, cusparseSpGEMMDescr_t, size_t *, void *),
    cusparseSpGEMM_compute(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstSpMatDescr_t, cusparseConstSpMatDescr_t, const void *,
    cusparseSpMatDescr_t, cudaDataType, cusparseSpGEMMAlg_t, cusparseSpGEMMDescr_t,
    size_t *, void *), cusparseSpGEMM_copy(cusparseHandle_t, cusparseOperation_t,
    cusparseOperation_t, const void *, cusparseConstSpMatDescr_t,
    cusparseConstSpMatDescr_t, const void *, cusparseSpMatDescr_t, cudaDataType,
    cusparseSpGEMMAlg_t, cusparseSpGEMMDescr_t),
    cusparseSparseToDense_bufferSize(cusparseHandle_t, cusparseConstSpMatDescr_t,
    cusparseDnMatDescr_t, cusparseSparseToDenseAlg_t, size_t *),
    cusparseSparseToDense(cusparseHandle_t, cusparseConstSpMatDescr_t,
    cusparseDnMatDescr_t, cusparseSparseToDenseAlg_t, void *),
    cusparseDenseToSparse_bufferSize(cusparseHandle_t, cusparseConstDnMatDescr_t,
    cusparseSpMatDescr_t, cusparseDenseToSparseAlg_t, size_t *),
    cusparseDenseToSparse_analysis(cusparseHandle_t, cusparseConstDnMatDescr_t,
    cusparseSpMatDescr_t, cusparseDenseToSparseAlg_t, void *),
    cusparseDenseToSparse_convert(cusparseHandle_t, cusparseConstDnMatDescr_t,
    cusparseSpMatDescr_t, cusparseDenseToSparseAlg_t, void *),
    cusparseSpSV_createDescr(cusparseSpSVDescr_t *),
    cusparseSpSV_destroyDescr(cusparseSpSVDescr_t),
    cusparseSpSV_bufferSize(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, cusparseDnVecDescr_t,
    cudaDataType, cusparseSpSVAlg_t, cusparseSpSVDescr_t, size_t *),
    cusparseSpSV_analysis(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, cusparseDnVecDescr_t,
    cudaDataType, cusparseSpSVAlg_t, cusparseSpSVDescr_t, void *),
    cusparseSpSV_solve(cusparseHandle_t, cusparseOperation_t, const void *,
    cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, cusparseDnVecDescr_t,
    cudaDataType, cusparseSpSVAlg_t, cusparseSpSVDescr_t),
    cusparseSpSM_createDescr(cusparseSpSMDescr_t *),
    cusparseSpSM_destroyDescr(cusparseSpSMDescr_t),
    cusparseSpSM_bufferSize(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t,
    const void *, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t,
    cusparseDnMatDescr_t, cudaDataType, cusparseSpSMAlg_t, cusparseSpSMDescr_t, size_t
    *), cusparseSpSM_analysis(cusparseHandle_t, cusparseOperation_t,
    cusparseOperation_t, const void *, cusparseConstSpMatDescr_t,
    cusparseConstDnMatDescr_t, cusparseDnMatDescr_t, cudaDataType, cusparseSpSMAlg_t,
    cusparseSpSMDescr_t, void *), cusparseSpSM_solve(cusparseHandle_t,
    cusparseOperation_t, cusparseOperation_t, const void *, cusparseConstSpMatDescr_t,
    cusparseConstDnMatDescr_t, cusparseDnMatDescr_t, cudaDataType, cusparseSpSMAlg_t,
    cusparseSpSMDescr_t), cusparseCreateIdentityPermutation(cusparseHandle_t, int, int
    *), cusparseCsr2cscEx2_bufferSize(cusparseHandle_t, int, int, int, const void *,
    const int *, const int *, void *, int *, int *, cudaDataType, cusparseAction_t,
    cusparseIndexBase_t, cusparseCsr2CscAlg_t, size_t *),
    cusparseCsr2cscEx2(cusparseHandle_t, int, int, int, const void *, const int *, const
    int *, void *, int *, int *, cudaDataType, cusparseAction_t, cusparseIndexBase_t,
    cusparseCsr2CscAlg_t, void *), cusparseCreateCsrilu02Info(csrilu02Info_t *),
    cusparseDestroyCsrilu02Info(csrilu02Info_t);
}

// Known by name only.
cusparseStatus_t cusparseConstDnMatGet(...), cusparseConstDnMatGetValues(...),
    cusparseConstDnVecGet(...), cusparseConstDnVecGetValues(...),
    cusparseConstSpMatGetValues(...), cusparseConstSpVecGet(...),
    cusparseConstSpVecGetValues(...), cusparseCreateConstCoo(...),
    cusparseCreateConstCsc(...), cusparseCreateConstDnMat(...),
    cusparseCreateConstSlicedEll(...), cusparseCreateConstSpVec(...),
    cusparseCreateSlicedEll(...), cusparseDcsrilu02(...),
    cusparseDcsrilu02_analysis(...), cusparseDcsrilu02_bufferSize(...),
    cusparseDnVecGet(...), cusparseScsr2gebsr(...), cusparseScsr2gebsr_bufferSize(...),
    cusparseScsrgeam2(...), cusparseScsrgeam2_bufferSizeExt(...),
    cusparseScsrilu02(...), cusparseScsrilu02_analysis(...),
    cusparseScsrilu02_bufferSize(...), cusparseSgpsvInterleavedBatch(...),
    cusparseSgpsvInterleavedBatch_bufferSizeExt(...), cusparseSgtsv2(...),
    cusparseSgtsv2_bufferSizeExt(...), cusparseSgtsv2_nopivot(...),
    cusparseSgtsv2_nopivot_bufferSizeExt(...), cusparseSgtsv2StridedBatch(...),
    cusparseSgtsv2StridedBatch_bufferSizeExt(...), cusparseSgtsvInterleavedBatch(...),
    cusparseSgtsvInterleavedBatch_bufferSizeExt(...), cusparseSnnz(...),
    cusparseSpMatGetFormat(...), cusparseSpSV_updateMatrix(...), cusparseSpVecGet(...),
    cusparseSpVecGetIndexBase(...), cusparseSpVecGetValues(...),
    cusparseSpVecSetValues(...), cusparseSpVV(...), cusparseSpVV_bufferSize(...),
    cusparseXcoo2csr(...), cusparseXcoosort_bufferSizeExt(...),
    cusparseXcoosortByColumn(...), cusparseXcoosortByRow(...), cusparseXcscsort(...),
    cusparseXcscsort_bufferSizeExt(...), cusparseXcsr2coo(...),
    cusparseXcsr2gebsrNnz(...), cusparseXcsrgeam2Nnz(...),
    cusparseXcsrilu02_zeroPivot(...), cusparseXcsrsort(...),
    cusparseXcsrsort_bufferSizeExt(...), cusparseCsr2cscEx(...),
    cusparseSpGEMM_estimateMemory(...), cusparseSgthr(...), cusparseScsrmv(...),
    cusparseScsrmm(...), cusparseScsrmm2(...), cusparseScsr2csc(...),
    cusparseSdense2csr(...), cusparseScsr2dense(...), cusparseScsric02(...),
    cusparseScsrsv2_solve(...), cusparseScsrsv2_analysis(...),
    cusparseScsrsv2_bufferSize(...), cusparseScsrgemm2(...), cusparseScsr2bsr(...),
    cusparseSbsrmv(...), cusparseSbsrmm(...), cusparseSaxpyi(...), cusparseSsctr(...),
    cusparseSroti(...), cusparseDgthr(...), cusparseDnnz(...), cusparseDcsrmv(...),
    cusparseDcsrmm(...), cusparseDcsrmm2(...), cusparseDcsr2csc(...),
    cusparseDdense2csr(...), cusparseDcsr2dense(...), cusparseDcsric02(...),
    cusparseDcsrsv2_solve(...), cusparseDcsrsv2_analysis(...),
    cusparseDcsrsv2_bufferSize(...), cusparseDgtsv2(...),
    cusparseDgtsv2_bufferSizeExt(...), cusparseDgtsv2_nopivot(...),
    cusparseDgtsv2_nopivot_bufferSizeExt(...), cusparseDgtsv2StridedBatch(...),
    cusparseDgtsv2StridedBatch_bufferSizeExt(...), cusparseDgtsvInterleavedBatch(...),
    cusparseDgtsvInterleavedBatch_bufferSizeExt(...),
    cusparseDgpsvInterleavedBatch(...),
    cusparseDgpsvInterleavedBatch_bufferSizeExt(...), cusparseDcsr2gebsr(...),
    cusparseDcsr2gebsr_bufferSize(...), cusparseDcsrgeam2(...),
    cusparseDcsrgeam2_bufferSizeExt(...), cusparseDcsrgemm2(...), cusparseDcsr2bsr(...),
    cusparseDbsrmv(...), cusparseDbsrmm(...), cusparseDaxpyi(...), cusparseDsctr(...),
    cusparseDroti(...), cusparseCgthr(...), cusparseCnnz(...), cusparseCcsrmv(...),
    cusparseCcsrmm(...), cusparseCcsrmm2(...), cusparseCcsr2csc(...),
    cusparseCdense2csr(...), cusparseCcsr2dense(...), cusparseCcsrilu02(...),
    cusparseCcsrilu02_analysis(...), cusparseCcsrilu02_bufferSize(...),
    cusparseCcsric02(...), cusparseCcsrsv2_solve(...), cusparseCcsrsv2_analysis(...),
    cusparseCcsrsv2_bufferSize(...), cusparseCgtsv2(...),
    cusparseCgtsv2_bufferSizeExt(...), cusparseCgtsv2_nopivot(...),
    cusparseCgtsv2_nopivot_bufferSizeExt(...), cusparseCgtsv2StridedBatch(...),
    cusparseCgtsv2StridedBatch_bufferSizeExt(...), cusparseCgtsvInterleavedBatch(...),
    cusparseCgtsvInterleavedBatch_bufferSizeExt(...),
    cusparseCgpsvInterleavedBatch(...),
    cusparseCgpsvInterleavedBatch_bufferSizeExt(...), cusparseCcsr2gebsr(...),
    cusparseCcsr2gebsr_bufferSize(...), cusparseCcsrgeam2(...),
    cusparseCcsrgeam2_bufferSizeExt(...), cusparseCcsrgemm2(...), cusparseCcsr2bsr(...),
    cusparseCbsrmv(...), cusparseCbsrmm(...), cusparseCaxpyi(...), cusparseCsctr(...),
    cusparseCroti(...), cusparseZgthr(...), cusparseZnnz(...), cusparseZcsrmv(...),
    cusparseZcsrmm(...), cusparseZcsrmm2(...), cusparseZcsr2csc(...),
    cusparseZdense2csr(...), cusparseZcsr2dense(...), cusparseZcsrilu02(...),
    cusparseZcsrilu02_analysis(...), cusparseZcsrilu02_bufferSize(...),
    cusparseZcsric02(...), cusparseZcsrsv2_solve(...), cusparseZcsrsv2_analysis(...),
    cusparseZcsrsv2_bufferSize(...), cusparseZgtsv2(...),
    cusparseZgtsv2_bufferSizeExt(...), cusparseZgtsv2_nopivot(...),
    cusparseZgtsv2_nopivot_bufferSizeExt(...), cusparseZgtsv2StridedBatch(...),
    cusparseZgtsv2StridedBatch_bufferSizeExt(...), cusparseZgtsvInterleavedBatch(...),
    cusparseZgtsvInterleavedBatch_bufferSizeExt(...),
    cusparseZgpsvInterleavedBatch(...),
    cusparseZgpsvInterleavedBatch_bufferSizeExt(...), cusparseZcsr2gebsr(...),
    cusparseZcsr2gebsr_bufferSize(...), cusparseZcsrgeam2(...),
    cusparseZcsrgeam2_bufferSizeExt(...), cusparseZcsrgemm2(...), cusparseZcsr2bsr(...),
    cusparseZbsrmv(...), cusparseZbsrmm(...), cusparseZaxpyi(...), cusparseZsctr(...),
    cusparseZroti(...);
cusparseMatrixType_t cusparseGetMatType(const cusparseMatDescr_t);
cusparseFillMode_t cusparseGetMatFillMode(const cusparseMatDescr_t);
cusparseDiagType_t cusparseGetMatDiagType(const cusparseMatDescr_t);
cusparseIndexBase_t cusparseGetMatIndexBase(const cusparseMatDescr_t);
