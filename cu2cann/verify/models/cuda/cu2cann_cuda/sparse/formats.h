// SPDX-License-Identifier: Apache-2.0
//
// cuSPARSE's vectors and matrices, and their elements as numbers.
#ifndef CU2CANN_CUDA_SPARSE_FORMATS_H
#define CU2CANN_CUDA_SPARSE_FORMATS_H

#include <map>
#include <vector>

#include "../../cuComplex.h"
#include "../../cuda_fp16.h"
#include "../../../../../parse/cuda_headers/cusparse.h"

struct cusparseContext {
    cudaStream_t stream = nullptr;
};
struct cusparseDnVecDescr {
    int64_t size;
    void* values;
    cudaDataType type;
};
struct cusparseDnMatDescr {
    int64_t rows, columns, leading;
    void* values;
    cudaDataType type;
    cusparseOrder_t order;

    int64_t place(int64_t row, int64_t column) const { return order == CUSPARSE_ORDER_COL ? row + column * leading : row * leading + column; }
};
struct cusparseSpVecDescr {
    int64_t size, count;
    void *indices, *values;
    cusparseIndexType_t index;
    cusparseIndexBase_t base;
    cudaDataType type;
};
// `lines` are the offsets of rows or columns, or in COO the row of each element.
struct cusparseSpMatDescr {
    cusparseFormat_t format;
    int64_t rows, columns, count;
    void *lines, *indices, *values;
    cusparseIndexType_t line_type, index_type;
    cusparseIndexBase_t base;
    cudaDataType type;
    cusparseFillMode_t fill = CUSPARSE_FILL_MODE_LOWER;
    cusparseDiagType_t diagonal = CUSPARSE_DIAG_TYPE_NON_UNIT;
};

namespace cu2cann_model {

inline double real_at(const void* values, cudaDataType type, int64_t i) {
    switch (type) {
        case CUDA_R_32F: return ((const float*)values)[i];
        case CUDA_R_64F: return ((const double*)values)[i];
        case CUDA_R_16F: return ((const __half*)values)[i].value();
        case CUDA_R_32I: return ((const int*)values)[i];
        default: fault("not-modelled", "sparse matrices of data type %d", int(type));
    }
}
inline void put_real(void* values, cudaDataType type, int64_t i, double x) {
    switch (type) {
        case CUDA_R_32F: ((float*)values)[i] = float(x); break;
        case CUDA_R_64F: ((double*)values)[i] = x; break;
        case CUDA_R_16F: ((__half*)values)[i] = __half(x); break;
        case CUDA_R_32I: ((int*)values)[i] = int(x); break;
        default: fault("not-modelled", "sparse matrices of data type %d", int(type));
    }
}
inline int64_t index_at(const void* indices, cusparseIndexType_t type, int64_t i) {
    return type == CUSPARSE_INDEX_64I ? ((const int64_t*)indices)[i] : ((const int*)indices)[i];
}
inline void put_index(void* indices, cusparseIndexType_t type, int64_t i, int64_t x) {
    if (type == CUSPARSE_INDEX_64I) {
        ((int64_t*)indices)[i] = x;
    } else {
        ((int*)indices)[i] = int(x);
    }
}

// Visits row, column and value of each element that is stored.
template <typename Visit>
inline void each_element(const cusparseSpMatDescr& m, bool turned, Visit visit) {
    const auto give = [&](int64_t line, int64_t i) {
        const int64_t other = index_at(m.indices, m.index_type, i) - m.base;
        const bool swap = (m.format == CUSPARSE_FORMAT_CSC) != turned;
        visit(swap ? other : line, swap ? line : other, real_at(m.values, m.type, i));
    };
    if (m.format == CUSPARSE_FORMAT_COO) {
        for (int64_t i = 0; i < m.count; ++i) {
            give(index_at(m.lines, m.line_type, i) - m.base, i);
        }
        return;
    }
    const int64_t lines = m.format == CUSPARSE_FORMAT_CSC ? m.columns : m.rows;
    for (int64_t line = 0; line < lines; ++line) {
        const int64_t end = index_at(m.lines, m.line_type, line + 1) - m.base;
        for (int64_t i = index_at(m.lines, m.line_type, line) - m.base; i < end; ++i) {
            give(line, i);
        }
    }
}

// Rows of a sparse product, each sorted by column.
using SparseRows = std::vector<std::map<int64_t, double>>;
inline SparseRows rows_of(const cusparseSpMatDescr& m, bool turned) {
    SparseRows made(size_t(turned ? m.columns : m.rows));
    each_element(m, turned, [&](int64_t row, int64_t column, double x) { made[size_t(row)][column] += x; });
    return made;
}
inline void put_rows(const SparseRows& from, cusparseSpMatDescr& to) {
    int64_t at = 0;
    for (size_t row = 0; row < from.size(); ++row) {
        if (to.format == CUSPARSE_FORMAT_CSR) {
            put_index(to.lines, to.line_type, int64_t(row), at + to.base);
        }
        for (const auto& one : from[row]) {
            if (to.format == CUSPARSE_FORMAT_COO) {
                put_index(to.lines, to.line_type, at, int64_t(row) + to.base);
            }
            put_index(to.indices, to.index_type, at, one.first + to.base);
            put_real(to.values, to.type, at++, one.second);
        }
    }
    if (to.format == CUSPARSE_FORMAT_CSR) {
        put_index(to.lines, to.line_type, int64_t(from.size()), at + to.base);
    }
}
inline int64_t count_of(const SparseRows& rows) {
    int64_t made = 0;
    for (const auto& row : rows) {
        made += int64_t(row.size());
    }
    return made;
}

}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_SPARSE_FORMATS_H
