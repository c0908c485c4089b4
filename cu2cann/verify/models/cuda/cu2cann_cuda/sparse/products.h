// SPDX-License-Identifier: Apache-2.0
//
// cuSPARSE: products, solutions and conversions.
#ifndef CU2CANN_CUDA_SPARSE_PRODUCTS_H
#define CU2CANN_CUDA_SPARSE_PRODUCTS_H

#include "plain.h"

// A call, and the two before it that ask for room and prepare.
#define CU2CANN_NO_ROOM(name, formal)                                                       \
    inline cusparseStatus_t name##_bufferSize formal { return *size = 8, CU2CANN_DONE; }

CU2CANN_NO_ROOM(cusparseSpMV, (cusparseHandle_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, const void*,
                               cusparseDnVecDescr_t, cudaDataType, cusparseSpMVAlg_t, size_t* size))
inline cusparseStatus_t cusparseSpMV_preprocess(cusparseHandle_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t,
                                                const void*, cusparseDnVecDescr_t, cudaDataType, cusparseSpMVAlg_t, void*) { return CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpMV(cusparseHandle_t, cusparseOperation_t how, const void* alpha, cusparseConstSpMatDescr_t a, cusparseConstDnVecDescr_t x,
                                     const void* beta, cusparseDnVecDescr_t y, cudaDataType compute, cusparseSpMVAlg_t, void*) {
    using namespace cu2cann_model;
    std::vector<double> sums(size_t(y->size), 0.0);
    each_element(*a, how != CUSPARSE_OPERATION_NON_TRANSPOSE,
                 [&](int64_t row, int64_t column, double value) { sums[size_t(row)] += value * real_at(x->values, x->type, column); });
    const double s = real_at(alpha, compute, 0), t = real_at(beta, compute, 0);
    for (int64_t i = 0; i < y->size; ++i) {
        put_real(y->values, y->type, i, s * sums[size_t(i)] + (t == 0.0 ? 0.0 : t * real_at(y->values, y->type, i)));
    }
    return CU2CANN_DONE;
}

CU2CANN_NO_ROOM(cusparseSpMM, (cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t,
                               const void*, cusparseDnMatDescr_t, cudaDataType, cusparseSpMMAlg_t, size_t* size))
inline cusparseStatus_t cusparseSpMM_preprocess(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t,
                                                cusparseConstDnMatDescr_t, const void*, cusparseDnMatDescr_t, cudaDataType, cusparseSpMMAlg_t, void*) { return CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpMM(cusparseHandle_t, cusparseOperation_t how_a, cusparseOperation_t how_b, const void* alpha, cusparseConstSpMatDescr_t a,
                                     cusparseConstDnMatDescr_t b, const void* beta, cusparseDnMatDescr_t c, cudaDataType compute, cusparseSpMMAlg_t, void*) {
    using namespace cu2cann_model;
    std::vector<double> sums(size_t(c->rows * c->columns), 0.0);
    const bool turned = how_b != CUSPARSE_OPERATION_NON_TRANSPOSE;
    each_element(*a, how_a != CUSPARSE_OPERATION_NON_TRANSPOSE, [&](int64_t row, int64_t column, double value) {
        for (int64_t j = 0; j < c->columns; ++j) {
            sums[size_t(row * c->columns + j)] += value * real_at(b->values, b->type, turned ? b->place(j, column) : b->place(column, j));
        }
    });
    const double s = real_at(alpha, compute, 0), t = real_at(beta, compute, 0);
    for (int64_t i = 0; i < c->rows * c->columns; ++i) {
        const int64_t at = c->place(i / c->columns, i % c->columns);
        put_real(c->values, c->type, at, s * sums[size_t(i)] + (t == 0.0 ? 0.0 : t * real_at(c->values, c->type, at)));
    }
    return CU2CANN_DONE;
}

CU2CANN_NO_ROOM(cusparseSparseToDense, (cusparseHandle_t, cusparseConstSpMatDescr_t, cusparseDnMatDescr_t, cusparseSparseToDenseAlg_t, size_t* size))
inline cusparseStatus_t cusparseSparseToDense(cusparseHandle_t, cusparseConstSpMatDescr_t from, cusparseDnMatDescr_t to, cusparseSparseToDenseAlg_t, void*) {
    for (int64_t i = 0; i < to->rows * to->columns; ++i) {
        cu2cann_model::put_real(to->values, to->type, to->place(i / to->columns, i % to->columns), 0.0);
    }
    cu2cann_model::each_element(*from, false, [&](int64_t row, int64_t column, double x) { cu2cann_model::put_real(to->values, to->type, to->place(row, column), x); });
    return CU2CANN_DONE;
}
namespace cu2cann_model {
inline SparseRows rows_of(const cusparseDnMatDescr& m) {
    SparseRows made(static_cast<size_t>(m.rows));
    for (int64_t i = 0; i < m.rows * m.columns; ++i) {
        const double x = real_at(m.values, m.type, m.place(i / m.columns, i % m.columns));
        if (x != 0.0) {
            made[size_t(i / m.columns)][i % m.columns] = x;
        }
    }
    return made;
}
}  // namespace cu2cann_model
CU2CANN_NO_ROOM(cusparseDenseToSparse, (cusparseHandle_t, cusparseConstDnMatDescr_t, cusparseSpMatDescr_t, cusparseDenseToSparseAlg_t, size_t* size))
inline cusparseStatus_t cusparseDenseToSparse_analysis(cusparseHandle_t, cusparseConstDnMatDescr_t from, cusparseSpMatDescr_t to, cusparseDenseToSparseAlg_t, void*) {
    const cu2cann_model::SparseRows rows = cu2cann_model::rows_of(*from);
    int64_t at = 0;
    for (size_t row = 0; to->format == CUSPARSE_FORMAT_CSR && row <= rows.size(); ++row) {
        cu2cann_model::put_index(to->lines, to->line_type, int64_t(row), at + to->base);
        at += row < rows.size() ? int64_t(rows[row].size()) : 0;
    }
    return to->count = cu2cann_model::count_of(rows), CU2CANN_DONE;
}
inline cusparseStatus_t cusparseDenseToSparse_convert(cusparseHandle_t, cusparseConstDnMatDescr_t from, cusparseSpMatDescr_t to, cusparseDenseToSparseAlg_t, void*) {
    return cu2cann_model::put_rows(cu2cann_model::rows_of(*from), *to), CU2CANN_DONE;
}

// The product is worked out once and waits for the arrays that the program then makes.
struct cusparseSpGEMMDescr {
    cu2cann_model::SparseRows product;
};
inline cusparseStatus_t cusparseSpGEMM_createDescr(cusparseSpGEMMDescr_t* made) { return *made = new cusparseSpGEMMDescr, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpGEMM_destroyDescr(cusparseSpGEMMDescr_t one) { return delete one, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpGEMM_workEstimation(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t,
                                                      cusparseConstSpMatDescr_t, const void*, cusparseSpMatDescr_t, cudaDataType, cusparseSpGEMMAlg_t,
                                                      cusparseSpGEMMDescr_t, size_t* size, void* room) {
    *size = room == nullptr ? 8 : *size;
    return CU2CANN_DONE;
}
inline cusparseStatus_t cusparseSpGEMM_compute(cusparseHandle_t, cusparseOperation_t how_a, cusparseOperation_t how_b, const void* alpha,
                                               cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, const void*, cusparseSpMatDescr_t c,
                                               cudaDataType compute, cusparseSpGEMMAlg_t, cusparseSpGEMMDescr_t how, size_t* size, void* room) {
    if (room == nullptr) {
        return *size = 8, CU2CANN_DONE;
    }
    const double scale = cu2cann_model::real_at(alpha, compute, 0);
    const cu2cann_model::SparseRows right = cu2cann_model::rows_of(*b, how_b != CUSPARSE_OPERATION_NON_TRANSPOSE);
    how->product.assign(size_t(c->rows), {});
    cu2cann_model::each_element(*a, how_a != CUSPARSE_OPERATION_NON_TRANSPOSE, [&](int64_t row, int64_t column, double x) {
        for (const auto& one : right[size_t(column)]) {
            how->product[size_t(row)][one.first] += scale * x * one.second;
        }
    });
    return c->count = cu2cann_model::count_of(how->product), CU2CANN_DONE;
}
inline cusparseStatus_t cusparseSpGEMM_copy(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t,
                                            cusparseConstSpMatDescr_t, const void*, cusparseSpMatDescr_t c, cudaDataType, cusparseSpGEMMAlg_t,
                                            cusparseSpGEMMDescr_t how) {
    return cu2cann_model::put_rows(how->product, *c), CU2CANN_DONE;
}

struct cusparseSpSVDescr {};
struct cusparseSpSMDescr {};
namespace cu2cann_model {
// Solves a triangle for one right-hand side, in place.
inline void solve_triangle(const cusparseSpMatDescr& a, bool turned, std::vector<double>& x) {
    const SparseRows rows = rows_of(a, turned);
    const bool forward = (a.fill == CUSPARSE_FILL_MODE_LOWER) != turned;
    const int64_t n = int64_t(rows.size());
    for (int64_t step = 0; step < n; ++step) {
        const int64_t i = forward ? step : n - 1 - step;
        double sum = x[size_t(i)], pivot = 1.0;
        for (const auto& one : rows[size_t(i)]) {
            if (one.first == i) {
                pivot = a.diagonal == CUSPARSE_DIAG_TYPE_UNIT ? 1.0 : one.second;
            } else if ((one.first < i) == forward) {
                sum -= one.second * x[size_t(one.first)];
            }
        }
        x[size_t(i)] = sum / pivot;
    }
}
}  // namespace cu2cann_model
inline cusparseStatus_t cusparseSpSV_createDescr(cusparseSpSVDescr_t* made) { return *made = new cusparseSpSVDescr, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpSV_destroyDescr(cusparseSpSVDescr_t one) { return delete one, CU2CANN_DONE; }
CU2CANN_NO_ROOM(cusparseSpSV, (cusparseHandle_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t, cusparseDnVecDescr_t,
                               cudaDataType, cusparseSpSVAlg_t, cusparseSpSVDescr_t, size_t* size))
inline cusparseStatus_t cusparseSpSV_analysis(cusparseHandle_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnVecDescr_t,
                                              cusparseDnVecDescr_t, cudaDataType, cusparseSpSVAlg_t, cusparseSpSVDescr_t, void*) { return CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpSV_solve(cusparseHandle_t, cusparseOperation_t how, const void* alpha, cusparseConstSpMatDescr_t a,
                                           cusparseConstDnVecDescr_t b, cusparseDnVecDescr_t x, cudaDataType compute, cusparseSpSVAlg_t, cusparseSpSVDescr_t) {
    std::vector<double> values(static_cast<size_t>(b->size));
    for (int64_t i = 0; i < b->size; ++i) {
        values[size_t(i)] = cu2cann_model::real_at(alpha, compute, 0) * cu2cann_model::real_at(b->values, b->type, i);
    }
    cu2cann_model::solve_triangle(*a, how != CUSPARSE_OPERATION_NON_TRANSPOSE, values);
    for (int64_t i = 0; i < b->size; ++i) {
        cu2cann_model::put_real(x->values, x->type, i, values[size_t(i)]);
    }
    return CU2CANN_DONE;
}

inline cusparseStatus_t cusparseSpSM_createDescr(cusparseSpSMDescr_t* made) { return *made = new cusparseSpSMDescr, CU2CANN_DONE; }
inline cusparseStatus_t cusparseSpSM_destroyDescr(cusparseSpSMDescr_t one) { return delete one, CU2CANN_DONE; }
CU2CANN_NO_ROOM(cusparseSpSM, (cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t, cusparseConstDnMatDescr_t,
                               cusparseDnMatDescr_t, cudaDataType, cusparseSpSMAlg_t, cusparseSpSMDescr_t, size_t* size))
inline cusparseStatus_t cusparseSpSM_analysis(cusparseHandle_t, cusparseOperation_t, cusparseOperation_t, const void*, cusparseConstSpMatDescr_t,
                                              cusparseConstDnMatDescr_t, cusparseDnMatDescr_t, cudaDataType, cusparseSpSMAlg_t, cusparseSpSMDescr_t, void*) {
    return CU2CANN_DONE;
}
inline cusparseStatus_t cusparseSpSM_solve(cusparseHandle_t, cusparseOperation_t how_a, cusparseOperation_t how_b, const void* alpha,
                                           cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, cusparseDnMatDescr_t c, cudaDataType compute,
                                           cusparseSpSMAlg_t, cusparseSpSMDescr_t) {
    using namespace cu2cann_model;
    const double scale = real_at(alpha, compute, 0);
    const bool turned = how_b != CUSPARSE_OPERATION_NON_TRANSPOSE;
    for (int64_t column = 0; column < c->columns; ++column) {
        std::vector<double> values(static_cast<size_t>(c->rows));
        for (int64_t row = 0; row < c->rows; ++row) {
            values[size_t(row)] = scale * real_at(b->values, b->type, turned ? b->place(column, row) : b->place(row, column));
        }
        solve_triangle(*a, how_a != CUSPARSE_OPERATION_NON_TRANSPOSE, values);
        for (int64_t row = 0; row < c->rows; ++row) {
            put_real(c->values, c->type, c->place(row, column), values[size_t(row)]);
        }
    }
    return CU2CANN_DONE;
}
#undef CU2CANN_NO_ROOM

#endif  // CU2CANN_CUDA_SPARSE_PRODUCTS_H
