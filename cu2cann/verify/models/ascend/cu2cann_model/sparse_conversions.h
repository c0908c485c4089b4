// SPDX-License-Identifier: Apache-2.0
//
// Between sparse formats, sorting, sums of sparse matrices.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_CONVERSIONS_H
#define CU2CANN_MODEL_ASCEND_SPARSE_CONVERSIONS_H

#include <numeric>

#include "sparse_descriptors.h"

namespace cu2cann_model {

// The elements of a dense matrix that are not zero, by row or by column.
inline SparseRows filled(const aclsparseDnMatDescr& m, bool by_column) {
    SparseRows made(static_cast<size_t>(by_column ? m.columns : m.rows));
    for (int64_t at = 0; at < m.rows * m.columns; ++at) {
        const int64_t row = at / m.columns, column = at % m.columns;
        const double value = number_at(m.values, m.type, m.place(row, column));
        if (value != 0.0) {
            made[by_column ? column : row][by_column ? row : column] = value;
        }
    }
    return made;
}

inline void put_offsets(const SparseRows& lines, void* to, aclsparseIndexType_t type, int64_t base) {
    int64_t at = base;
    for (size_t line = 0; line <= lines.size(); ++line) {
        put_index(to, type, static_cast<int64_t>(line), at);
        at += line < lines.size() ? static_cast<int64_t>(lines[line].size()) : 0;
    }
}

inline void put_elements(const SparseRows& lines, const aclsparseSpMatDescr& to) {
    int64_t at = 0;
    for (size_t line = 0; line < lines.size(); ++line) {
        for (const auto& one : lines[line]) {
            if (to.format == ACL_SPARSE_FORMAT_COO) {
                put_index(to.lines, to.line_type, at, static_cast<int64_t>(line) + to.base);
            }
            put_index(to.indices, to.index_type, at, one.first + to.base);
            put_number(to.values, to.type, at++, one.second);
        }
    }
}

inline aclsparseSpMatDescr csr_of(int64_t rows, int64_t columns, const float* values, const int* offsets, const int* indices,
                                  aclsparseMatDescr_t how) {
    return {ACL_SPARSE_FORMAT_CSR, rows,  columns,   0,        const_cast<int*>(offsets), const_cast<int*>(indices), const_cast<float*>(values),
            ACL_SPARSE_INDEX_32I,  ACL_SPARSE_INDEX_32I, how->base, ACL_FLOAT};
}

// The places that are taken, without their values.
inline SparseRows pattern_of(const aclsparseSpMatDescr& m) {
    SparseRows made(static_cast<size_t>(m.rows));
    each_place(m, [&](int64_t row, int64_t column, int64_t) { made[row][column] = 0.0; });
    return made;
}

inline SparseRows blocks_of(const aclsparseSpMatDescr& m, int64_t high, int64_t wide) {
    SparseRows made(static_cast<size_t>((m.rows + high - 1) / high));
    each_place(m, [&](int64_t row, int64_t column, int64_t) { made[row / high][column / wide] = 0.0; });
    return made;
}

// Sorts places by two keys and carries a permutation along.
inline void sort_places(int count, int* first, int* second, int* permutation) {
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return first[one] != first[other] ? first[one] < first[other] : second[one] < second[other];
    });
    for (int* list : {first, second, permutation}) {
        if (list == nullptr) {
            continue;
        }
        const std::vector<int> old(list, list + count);
        for (int i = 0; i < count; ++i) {
            list[i] = old[order[i]];
        }
    }
}

// The same within the lines of a compressed matrix.
inline aclsparseStatus_t sort_lines(aclsparseHandle_t handle, const char* name, int lines, aclsparseMatDescr_t how, const int* offsets,
                                    int* indices, int* permutation) {
    const int base = how->base;
    return sparse_task(
        handle, name,
        [=] {
            for (int line = 0; line < lines; ++line) {
                const int from = offsets[line] - base, count = offsets[line + 1] - offsets[line];
                std::vector<int> same(static_cast<size_t>(count));
                sort_places(count, same.data(), indices + from, permutation == nullptr ? nullptr : permutation + from);
            }
        },
        {offsets, indices, permutation});
}

}  // namespace cu2cann_model

inline aclsparseStatus_t aclsparseDenseToSparseAnalysis(aclsparseHandle_t handle, aclsparseConstDnMatDescr_t matA,
                                                        aclsparseSpMatDescr_t matB, aclsparseDenseToSparseAlg_t alg, void* buffer) {
    (void)alg;
    (void)buffer;
    const aclsparseStatus_t status = cu2cann_model::sparse_task(
        handle, "aclsparseDenseToSparseAnalysis",
        [=] {
            const auto lines = cu2cann_model::filled(*matA, matB->format == ACL_SPARSE_FORMAT_CSC);
            if (matB->format != ACL_SPARSE_FORMAT_COO) {
                cu2cann_model::put_offsets(lines, matB->lines, matB->line_type, matB->base);
            }
            matB->count = cu2cann_model::count_of(lines);
        },
        {matA->values});
    if (status == ACL_SPARSE_STATUS_SUCCESS) {
        const cu2cann_model::Call call("aclsparseDenseToSparseAnalysis");
        cu2cann_model::run_all(cu2cann_model::stream_of(handle->stream, "aclsparseDenseToSparseAnalysis"));  // The host asks for the count next.
    }
    return status;
}

inline aclsparseStatus_t aclsparseDenseToSparseConvert(aclsparseHandle_t handle, aclsparseConstDnMatDescr_t matA,
                                                       aclsparseSpMatDescr_t matB, aclsparseDenseToSparseAlg_t alg, void* buffer) {
    (void)alg;
    (void)buffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseDenseToSparseConvert",
        [from = *matA, to = *matB] {
            const auto lines = cu2cann_model::filled(from, to.format == ACL_SPARSE_FORMAT_CSC);
            if (to.format != ACL_SPARSE_FORMAT_COO) {
                cu2cann_model::put_offsets(lines, to.lines, to.line_type, to.base);
            }
            cu2cann_model::put_elements(lines, to);
        },
        {matA->values, matB->values, matB->indices, matB->lines});
}

inline aclsparseStatus_t aclsparseSparseToDense(aclsparseHandle_t handle, aclsparseConstSpMatDescr_t matA, aclsparseDnMatDescr_t matB,
                                                aclsparseSparseToDenseAlg_t alg, void* buffer) {
    (void)alg;
    (void)buffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseSparseToDense",
        [from = *matA, to = *matB] {
            for (int64_t at = 0; at < to.rows * to.columns; ++at) {
                cu2cann_model::put_number(to.values, to.type, to.place(at / to.columns, at % to.columns), 0.0);
            }
            cu2cann_model::each_place(from, [&](int64_t row, int64_t column, int64_t at) {
                cu2cann_model::put_number(to.values, to.type, to.place(row, column), cu2cann_model::number_at(from.values, from.type, at));
            });
        },
        {matA->values, matB->values});
}

inline aclsparseStatus_t aclsparseSnnz(aclsparseHandle_t handle, aclsparseDirection_t dirA, int m, int n,
                                       const aclsparseMatDescr_t descrA, const float* A, int lda, int* nnzPerRowColumn,
                                       int* nnzTotalDevHostPtr) {
    (void)descrA;
    return cu2cann_model::with_result<int>(
        handle, "aclsparseSnnz", nnzTotalDevHostPtr,
        [=] {
            const bool rows = dirA == ACL_SPARSE_DIRECTION_ROW;
            std::fill(nnzPerRowColumn, nnzPerRowColumn + (rows ? m : n), 0);
            int total = 0;
            for (int64_t at = 0; at < int64_t{m} * n; ++at) {
                if (A[at % m + at / m * lda] != 0.0f) {
                    ++nnzPerRowColumn[rows ? at % m : at / m];
                    ++total;
                }
            }
            return total;
        },
        {A, nnzPerRowColumn});
}

inline aclsparseStatus_t aclsparseCsr2cscEx2(aclsparseHandle_t handle, int m, int n, int nnz, const void* csrVal, const int* csrRowPtr,
                                             const int* csrColInd, void* cscVal, int* cscColPtr, int* cscRowInd, aclDataType valType,
                                             aclsparseAction_t copyValues, aclsparseIndexBase_t idxBase, aclsparseCsr2CscAlg_t alg,
                                             void* buffer) {
    (void)alg;
    (void)buffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseCsr2cscEx2",
        [=] {
            std::vector<int> next(static_cast<size_t>(n) + 1, 0);
            for (int i = 0; i < nnz; ++i) {
                ++next[csrColInd[i] - idxBase + 1];
            }
            std::partial_sum(next.begin(), next.end(), next.begin());
            for (int column = 0; column <= n; ++column) {
                cscColPtr[column] = next[column] + idxBase;
            }
            for (int row = 0; row < m; ++row) {
                for (int i = csrRowPtr[row] - idxBase; i < csrRowPtr[row + 1] - idxBase; ++i) {
                    const int to = next[csrColInd[i] - idxBase]++;
                    cscRowInd[to] = row + idxBase;
                    if (copyValues == ACL_SPARSE_ACTION_NUMERIC) {
                        cu2cann_model::put_number(cscVal, valType, to, cu2cann_model::number_at(csrVal, valType, i));
                    }
                }
            }
        },
        {csrVal, csrRowPtr, csrColInd, cscVal, cscColPtr, cscRowInd});
}

inline aclsparseStatus_t aclsparseXcoo2csr(aclsparseHandle_t handle, const int* cooRowInd, int nnz, int m, int* csrRowPtr,
                                           aclsparseIndexBase_t idxBase) {
    return cu2cann_model::sparse_task(
        handle, "aclsparseXcoo2csr",
        [=] {
            int at = 0;
            for (int row = 0; row <= m; ++row) {
                while (at < nnz && cooRowInd[at] - idxBase < row) {
                    ++at;
                }
                csrRowPtr[row] = at + idxBase;
            }
        },
        {cooRowInd, csrRowPtr});
}

inline aclsparseStatus_t aclsparseXcsr2coo(aclsparseHandle_t handle, const int32_t* csrRowPtr, int64_t nnz, int64_t m,
                                           int32_t* cooRowInd, aclsparseIndexBase_t idxBase) {
    (void)nnz;
    return cu2cann_model::sparse_task(
        handle, "aclsparseXcsr2coo",
        [=] {
            for (int64_t row = 0; row < m; ++row) {
                std::fill(cooRowInd + csrRowPtr[row] - idxBase, cooRowInd + csrRowPtr[row + 1] - idxBase,
                          static_cast<int32_t>(row + idxBase));
            }
        },
        {csrRowPtr, cooRowInd});
}

inline aclsparseStatus_t aclsparseXcoosortByRow(aclsparseHandle_t handle, int m, int n, int nnz, int* cooRowsA, int* cooColsA, int* P,
                                                void* pBuffer) {
    (void)m;
    (void)n;
    (void)pBuffer;
    return cu2cann_model::sparse_task(handle, "aclsparseXcoosortByRow",
                                      [=] { cu2cann_model::sort_places(nnz, cooRowsA, cooColsA, P); }, {cooRowsA, cooColsA, P});
}
inline aclsparseStatus_t aclsparseXcoosortByColumn(aclsparseHandle_t handle, int m, int n, int nnz, int* cooRowsA, int* cooColsA, int* P,
                                                   void* pBuffer) {
    (void)m;
    (void)n;
    (void)pBuffer;
    return cu2cann_model::sparse_task(handle, "aclsparseXcoosortByColumn",
                                      [=] { cu2cann_model::sort_places(nnz, cooColsA, cooRowsA, P); }, {cooRowsA, cooColsA, P});
}
inline aclsparseStatus_t aclsparseXcsrsort(aclsparseHandle_t handle, int m, int n, int nnz, const aclsparseMatDescr_t descrA,
                                           const int* csrRowPtr, int* csrColInd, int* P, void* pBuffer) {
    (void)n;
    (void)nnz;
    (void)pBuffer;
    return cu2cann_model::sort_lines(handle, "aclsparseXcsrsort", m, descrA, csrRowPtr, csrColInd, P);
}
inline aclsparseStatus_t aclsparseXcscsort(aclsparseHandle_t handle, int m, int n, int nnz, const aclsparseMatDescr_t descrA,
                                           const int* cscColPtr, int* cscRowInd, int* P, void* pBuffer) {
    (void)m;
    (void)nnz;
    (void)pBuffer;
    return cu2cann_model::sort_lines(handle, "aclsparseXcscsort", n, descrA, cscColPtr, cscRowInd, P);
}

inline aclsparseStatus_t aclsparseXcsr2gebsrNnz(aclsparseHandle_t handle, aclsparseDirection_t dir, int m, int n,
                                                const aclsparseMatDescr_t descrA, const int* csrRowPtrA, const int* csrColIndA,
                                                const aclsparseMatDescr_t descrC, int* bsrRowPtrC, int rowBlockDim, int colBlockDim,
                                                int* nnzTotalDevHostPtr, void* pBuffer) {
    (void)dir;
    (void)pBuffer;
    return cu2cann_model::with_result<int>(
        handle, "aclsparseXcsr2gebsrNnz", nnzTotalDevHostPtr,
        [=, a = cu2cann_model::csr_of(m, n, nullptr, csrRowPtrA, csrColIndA, descrA), base = descrC->base] {
            const auto blocks = cu2cann_model::blocks_of(a, rowBlockDim, colBlockDim);
            cu2cann_model::put_offsets(blocks, bsrRowPtrC, ACL_SPARSE_INDEX_32I, base);
            return static_cast<int>(cu2cann_model::count_of(blocks));
        },
        {csrRowPtrA, csrColIndA, bsrRowPtrC});
}

inline aclsparseStatus_t aclsparseScsr2gebsr(aclsparseHandle_t handle, aclsparseDirection_t dir, int m, int n,
                                             const aclsparseMatDescr_t descrA, const float* csrValA, const int* csrRowPtrA,
                                             const int* csrColIndA, const aclsparseMatDescr_t descrC, float* bsrValC, int* bsrRowPtrC,
                                             int* bsrColIndC, int rowBlockDim, int colBlockDim, void* pBuffer) {
    (void)pBuffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseScsr2gebsr",
        [=, a = cu2cann_model::csr_of(m, n, csrValA, csrRowPtrA, csrColIndA, descrA), base = descrC->base] {
            const int64_t high = rowBlockDim, wide = colBlockDim;
            auto blocks = cu2cann_model::blocks_of(a, high, wide);
            cu2cann_model::put_offsets(blocks, bsrRowPtrC, ACL_SPARSE_INDEX_32I, base);
            int64_t at = 0;
            for (auto& line : blocks) {
                for (auto& one : line) {
                    bsrColIndC[at] = static_cast<int>(one.first) + base;
                    one.second = static_cast<double>(at++);
                }
            }
            std::fill(bsrValC, bsrValC + at * high * wide, 0.0f);
            cu2cann_model::each_place(a, [&](int64_t row, int64_t column, int64_t from) {
                const auto block = static_cast<int64_t>(blocks[row / high][column / wide]);
                const int64_t r = row % high, c = column % wide;
                bsrValC[block * high * wide + (dir == ACL_SPARSE_DIRECTION_ROW ? r * wide + c : r + c * high)] = csrValA[from];
            });
        },
        {csrValA, csrRowPtrA, csrColIndA, bsrValC, bsrRowPtrC, bsrColIndC});
}

inline aclsparseStatus_t aclsparseXcsrgeam2Nnz(aclsparseHandle_t handle, int m, int n, const aclsparseMatDescr_t descrA, int nnzA,
                                               const int* csrSortedRowPtrA, const int* csrSortedColIndA,
                                               const aclsparseMatDescr_t descrB, int nnzB, const int* csrSortedRowPtrB,
                                               const int* csrSortedColIndB, const aclsparseMatDescr_t descrC, int* csrSortedRowPtrC,
                                               int* nnzTotalDevHostPtr, void* workspace) {
    (void)nnzA;
    (void)nnzB;
    (void)workspace;
    return cu2cann_model::with_result<int>(
        handle, "aclsparseXcsrgeam2Nnz", nnzTotalDevHostPtr,
        [=, a = cu2cann_model::csr_of(m, n, nullptr, csrSortedRowPtrA, csrSortedColIndA, descrA),
         b = cu2cann_model::csr_of(m, n, nullptr, csrSortedRowPtrB, csrSortedColIndB, descrB), base = descrC->base] {
            auto sum = cu2cann_model::pattern_of(a);
            const auto other = cu2cann_model::pattern_of(b);
            for (size_t row = 0; row < sum.size(); ++row) {
                sum[row].insert(other[row].begin(), other[row].end());
            }
            cu2cann_model::put_offsets(sum, csrSortedRowPtrC, ACL_SPARSE_INDEX_32I, base);
            return static_cast<int>(cu2cann_model::count_of(sum));
        },
        {csrSortedRowPtrA, csrSortedColIndA, csrSortedRowPtrB, csrSortedColIndB, csrSortedRowPtrC});
}

inline aclsparseStatus_t aclsparseScsrgeam2(aclsparseHandle_t handle, int m, int n, const float* alpha,
                                            const aclsparseMatDescr_t descrA, int nnzA, const float* csrSortedValA,
                                            const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* beta,
                                            const aclsparseMatDescr_t descrB, int nnzB, const float* csrSortedValB,
                                            const int* csrSortedRowPtrB, const int* csrSortedColIndB,
                                            const aclsparseMatDescr_t descrC, float* csrSortedValC, int* csrSortedRowPtrC,
                                            int* csrSortedColIndC, void* pBuffer) {
    (void)nnzA;
    (void)nnzB;
    (void)pBuffer;
    const auto by = cu2cann_model::scalar_of(handle, alpha, ACL_FLOAT, "aclsparseScsrgeam2");
    const auto with = cu2cann_model::scalar_of(handle, beta, ACL_FLOAT, "aclsparseScsrgeam2");
    return cu2cann_model::sparse_task(
        handle, "aclsparseScsrgeam2",
        [=, a = cu2cann_model::csr_of(m, n, csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, descrA),
         b = cu2cann_model::csr_of(m, n, csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, descrB),
         c = cu2cann_model::csr_of(m, n, csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, descrC)] {
            cu2cann_model::SparseRows sum(static_cast<size_t>(m));
            cu2cann_model::each_place(a, [&](int64_t row, int64_t column, int64_t at) { sum[row][column] += by() * csrSortedValA[at]; });
            cu2cann_model::each_place(b, [&](int64_t row, int64_t column, int64_t at) { sum[row][column] += with() * csrSortedValB[at]; });
            cu2cann_model::put_offsets(sum, csrSortedRowPtrC, ACL_SPARSE_INDEX_32I, c.base);
            cu2cann_model::put_elements(sum, c);
        },
        {csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, csrSortedValC,
         csrSortedRowPtrC, csrSortedColIndC});
}

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_CONVERSIONS_H
