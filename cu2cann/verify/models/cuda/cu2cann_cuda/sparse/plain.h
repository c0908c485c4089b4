// SPDX-License-Identifier: Apache-2.0
//
// cuSPARSE: the calls that take plain arrays and a description of their matrix.
#ifndef CU2CANN_CUDA_SPARSE_PLAIN_H
#define CU2CANN_CUDA_SPARSE_PLAIN_H

#include "descriptors.h"

inline cusparseStatus_t cusparseGetStream(cusparseHandle_t handle, cudaStream_t* into) { return *into = handle->stream, CU2CANN_DONE; }

struct cusparseMatDescr {
    cusparseMatrixType_t type = CUSPARSE_MATRIX_TYPE_GENERAL;
    cusparseFillMode_t fill = CUSPARSE_FILL_MODE_LOWER;
    cusparseDiagType_t diagonal = CUSPARSE_DIAG_TYPE_NON_UNIT;
    cusparseIndexBase_t base = CUSPARSE_INDEX_BASE_ZERO;
};
inline cusparseStatus_t cusparseCreateMatDescr(cusparseMatDescr_t* made) { return *made = new cusparseMatDescr, CU2CANN_DONE; }
inline cusparseStatus_t cusparseDestroyMatDescr(cusparseMatDescr_t one) { return delete one, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetMatType(cusparseMatDescr_t one, cusparseMatrixType_t type) { return one->type = type, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetMatFillMode(cusparseMatDescr_t one, cusparseFillMode_t fill) { return one->fill = fill, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetMatDiagType(cusparseMatDescr_t one, cusparseDiagType_t kind) { return one->diagonal = kind, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSetMatIndexBase(cusparseMatDescr_t one, cusparseIndexBase_t base) { return one->base = base, CU2CANN_DONE; }
inline cusparseMatrixType_t cusparseGetMatType(const cusparseMatDescr_t one) { return one->type; }
inline cusparseFillMode_t cusparseGetMatFillMode(const cusparseMatDescr_t one) { return one->fill; }
inline cusparseDiagType_t cusparseGetMatDiagType(const cusparseMatDescr_t one) { return one->diagonal; }
inline cusparseIndexBase_t cusparseGetMatIndexBase(const cusparseMatDescr_t one) { return one->base; }

// Counts what is not zero in each row or column of a matrix that is stored by columns.
inline cusparseStatus_t cusparseSnnz(cusparseHandle_t, cusparseDirection_t way, int rows, int columns, const cusparseMatDescr_t, const float* values,
                                     int leading, int* counts, int* total) {
    const bool by_rows = way == CUSPARSE_DIRECTION_ROW;
    *total = 0;
    for (int line = 0; line < (by_rows ? rows : columns); ++line) {
        counts[line] = 0;
        for (int i = 0; i < (by_rows ? columns : rows); ++i) {
            const size_t at = by_rows ? line + size_t(i) * leading : i + size_t(line) * leading;
            counts[line] += values[at] != 0.0f;
        }
        *total += counts[line];
    }
    return CU2CANN_DONE;
}

inline cusparseStatus_t cusparseXcsr2coo(cusparseHandle_t, const int* offsets, int, int rows, int* lines, cusparseIndexBase_t base) {
    for (int row = 0; row < rows; ++row) {
        for (int i = offsets[row] - base; i < offsets[row + 1] - base; ++i) {
            lines[i] = row + base;
        }
    }
    return CU2CANN_DONE;
}
inline cusparseStatus_t cusparseXcoo2csr(cusparseHandle_t, const int* lines, int count, int rows, int* offsets, cusparseIndexBase_t base) {
    for (int row = 0, at = 0; row <= rows; ++row) {
        while (at < count && lines[at] - base < row) {
            ++at;
        }
        offsets[row] = at + base;
    }
    return CU2CANN_DONE;
}

inline cusparseStatus_t cusparseCsr2cscEx2_bufferSize(cusparseHandle_t, int, int, int, const void*, const int*, const int*, void*, int*, int*, cudaDataType,
                                                      cusparseAction_t, cusparseIndexBase_t, cusparseCsr2CscAlg_t, size_t* size) {
    return *size = 8, CU2CANN_DONE;
}
inline cusparseStatus_t cusparseCsr2cscEx2(cusparseHandle_t, int rows, int columns, int count, const void* values, const int* offsets, const int* indices,
                                           void* to_values, int* to_offsets, int* to_indices, cudaDataType type, cusparseAction_t action,
                                           cusparseIndexBase_t base, cusparseCsr2CscAlg_t, void*) {
    std::vector<int> at(size_t(columns) + 1, 0);
    for (int i = 0; i < count; ++i) {
        ++at[size_t(indices[i] - base) + 1];
    }
    for (int column = 0; column <= columns; ++column) {
        at[size_t(column)] += column > 0 ? at[size_t(column) - 1] : 0;
        to_offsets[column] = at[size_t(column)] + base;
    }
    for (int row = 0; row < rows; ++row) {
        for (int i = offsets[row] - base; i < offsets[row + 1] - base; ++i) {
            const int place = at[size_t(indices[i] - base)]++;
            to_indices[place] = row + base;
            if (action == CUSPARSE_ACTION_NUMERIC) {
                cu2cann_model::put_real(to_values, type, place, cu2cann_model::real_at(values, type, i));
            }
        }
    }
    return CU2CANN_DONE;
}

#endif  // CU2CANN_CUDA_SPARSE_PLAIN_H
