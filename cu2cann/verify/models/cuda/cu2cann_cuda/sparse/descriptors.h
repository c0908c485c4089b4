// SPDX-License-Identifier: Apache-2.0
//
// cuSPARSE: making and changing its objects.
#ifndef CU2CANN_CUDA_SPARSE_DESCRIPTORS_H
#define CU2CANN_CUDA_SPARSE_DESCRIPTORS_H

#include "formats.h"

#define CU2CANN_DONE CUSPARSE_STATUS_SUCCESS
inline const char* cusparseGetErrorName(cusparseStatus_t status) { return status == CU2CANN_DONE ? "CUSPARSE_STATUS_SUCCESS" : "CUSPARSE_STATUS_INVALID_VALUE"; }
inline const char* cusparseGetErrorString(cusparseStatus_t status) { return status == CU2CANN_DONE ? "success" : "invalid value"; }
inline cusparseStatus_t cusparseCreate(cusparseHandle_t* made) { return *made = new cusparseContext, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDestroy(cusparseHandle_t handle) { return delete handle, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetStream(cusparseHandle_t handle, cudaStream_t stream) { return handle->stream = stream, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetPointerMode(cusparseHandle_t, cusparsePointerMode_t) { return CU2CANN_DONE; }

inline cusparseStatus_t cusparseCreateDnVec(cusparseDnVecDescr_t* made, int64_t size, void* values, cudaDataType type) {
    return *made = new cusparseDnVecDescr{size, values, type}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseDestroyDnVec(cusparseConstDnVecDescr_t vector) { return delete vector, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDnVecGetValues(cusparseDnVecDescr_t vector, void** into) { return *into = vector->values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDnVecSetValues(cusparseDnVecDescr_t vector, void* values) { return vector->values = values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseCreateDnMat(cusparseDnMatDescr_t* made, int64_t rows, int64_t columns, int64_t leading, void* values, cudaDataType type,
                                            cusparseOrder_t order) {
    return *made = new cusparseDnMatDescr{rows, columns, leading, values, type, order}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseDestroyDnMat(cusparseConstDnMatDescr_t matrix) { return delete matrix, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDnMatGetValues(cusparseDnMatDescr_t matrix, void** into) { return *into = matrix->values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDnMatSetValues(cusparseDnMatDescr_t matrix, void* values) { return matrix->values = values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseCreateSpVec(cusparseSpVecDescr_t* made, int64_t size, int64_t count, void* indices, void* values, cusparseIndexType_t index,
                                            cusparseIndexBase_t base, cudaDataType type) {
    return *made = new cusparseSpVecDescr{size, count, indices, values, index, base, type}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseDestroySpVec(cusparseConstSpVecDescr_t vector) { return delete vector, CU2CANN_DONE; }
inline cusparseStatus_t cusparseCreateCsr(cusparseSpMatDescr_t* made, int64_t rows, int64_t columns, int64_t count, void* offsets, void* indices, void* values,
                                          cusparseIndexType_t offset, cusparseIndexType_t index, cusparseIndexBase_t base, cudaDataType type) {
    return *made = new cusparseSpMatDescr{CUSPARSE_FORMAT_CSR, rows, columns, count, offsets, indices, values, offset, index, base, type}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseCreateCsc(cusparseSpMatDescr_t* made, int64_t rows, int64_t columns, int64_t count, void* offsets, void* indices, void* values,
                                          cusparseIndexType_t offset, cusparseIndexType_t index, cusparseIndexBase_t base, cudaDataType type) {
    return *made = new cusparseSpMatDescr{CUSPARSE_FORMAT_CSC, rows, columns, count, offsets, indices, values, offset, index, base, type}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseCreateCoo(cusparseSpMatDescr_t* made, int64_t rows, int64_t columns, int64_t count, void* row_indices, void* indices,
                                          void* values, cusparseIndexType_t index, cusparseIndexBase_t base, cudaDataType type) {
    return *made = new cusparseSpMatDescr{CUSPARSE_FORMAT_COO, rows, columns, count, row_indices, indices, values, index, index, base, type}, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseDestroySpMat(cusparseConstSpMatDescr_t matrix) { return delete matrix, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpMatGetSize(cusparseConstSpMatDescr_t matrix, int64_t* rows, int64_t* columns, int64_t* count) {
    return *rows = matrix->rows, *columns = matrix->columns, *count = matrix->count, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseSpMatGetValues(cusparseSpMatDescr_t matrix, void** into) { return *into = matrix->values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpMatSetValues(cusparseSpMatDescr_t matrix, void* values) { return matrix->values = values, CU2CANN_DONE; }
inline cusparseStatus_t cusparseCsrSetPointers(cusparseSpMatDescr_t matrix, void* lines, void* indices, void* values) {
    return matrix->lines = lines, matrix->indices = indices, matrix->values = values, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseCscSetPointers(cusparseSpMatDescr_t m, void* lines, void* indices, void* values) { return cusparseCsrSetPointers(m, lines, indices, values); }
inline cusparseStatus_t cusparseCooSetPointers(cusparseSpMatDescr_t m, void* lines, void* indices, void* values) { return cusparseCsrSetPointers(m, lines, indices, values); }
inline cusparseStatus_t cusparseSpMatSetAttribute(cusparseSpMatDescr_t matrix, cusparseSpMatAttribute_t which, const void* value, size_t) {
    if (which == CUSPARSE_SPMAT_FILL_MODE) {
        matrix->fill = *(const cusparseFillMode_t*)value;
    } else {
        matrix->diagonal = *(const cusparseDiagType_t*)value;
    }
    return CU2CANN_DONE;
}
inline cusparseStatus_t cusparseGather(cusparseHandle_t, cusparseConstDnVecDescr_t from, cusparseSpVecDescr_t to) {
    for (int64_t i = 0; i < to->count; ++i) {
        cu2cann_model::put_real(to->values, to->type, i, cu2cann_model::real_at(from->values, from->type, cu2cann_model::index_at(to->indices, to->index, i) - to->base));
    }
    return CU2CANN_DONE;
}
inline cusparseStatus_t cusparseScatter(cusparseHandle_t, cusparseConstSpVecDescr_t from, cusparseDnVecDescr_t to) {
    for (int64_t i = 0; i < from->count; ++i) {
        cu2cann_model::put_real(to->values, to->type, cu2cann_model::index_at(from->indices, from->index, i) - from->base, cu2cann_model::real_at(from->values, from->type, i));
    }
    return CU2CANN_DONE;
}

#endif  // CU2CANN_CUDA_SPARSE_DESCRIPTORS_H
