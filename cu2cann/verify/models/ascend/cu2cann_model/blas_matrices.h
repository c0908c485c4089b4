// SPDX-License-Identifier: Apache-2.0
//
// Linear algebra of symmetric, triangular, banded and packed matrices.
#ifndef CU2CANN_MODEL_ASCEND_BLAS_MATRICES_H
#define CU2CANN_MODEL_ASCEND_BLAS_MATRICES_H

#include "blas_vectors.h"

namespace cu2cann_model {

enum class Store { full, band, packed };

// One triangle of a square matrix; nothing else of it is read or written.
template <typename T>
struct Triangle {
    T* data;
    Store store;
    bool upper;
    int64_t n, lead, width;

    bool holds(int64_t row, int64_t column) const {
        return (upper ? row <= column : row >= column) && (store != Store::band || std::abs(row - column) <= width);
    }

    int64_t place(int64_t row, int64_t column) const {
        switch (store) {
            case Store::band: return (upper ? width + row - column : row - column) + column * lead;
            case Store::packed: return upper ? row + column * (column + 1) / 2 : row + column * (2 * n - column - 1) / 2;
            default: return row + column * lead;
        }
    }

    T& at(int64_t row, int64_t column) const { return data[place(row, column)]; }

    float mirrored(int64_t row, int64_t column) const {
        return holds(row, column) ? at(row, column) : holds(column, row) ? at(column, row) : 0.0f;
    }
};

template <typename T>
inline Triangle<T> full(T* data, aclblasFillMode_t fill, int64_t n, int64_t lead) {
    return {data, Store::full, fill == ACLBLAS_UPPER, n, lead, 0};
}
template <typename T>
inline Triangle<T> band(T* data, aclblasFillMode_t fill, int64_t n, int64_t width, int64_t lead) {
    return {data, Store::band, fill == ACLBLAS_UPPER, n, lead, width};
}
template <typename T>
inline Triangle<T> packed(T* data, aclblasFillMode_t fill, int64_t n) {
    return {data, Store::packed, fill == ACLBLAS_UPPER, n, 0, 0};
}

// A triangular factor, turned and with ones on its diagonal where that is asked for.
struct Factored {
    Triangle<const float> of;
    bool turned, ones;

    Factored(const Triangle<const float>& triangle, aclblasOperation_t operation, aclblasDiagType_t diagonal)
        : of(triangle), turned(across(operation)), ones(diagonal == ACLBLAS_UNIT) {}

    float at(int64_t row, int64_t column) const {
        if (row == column && ones) {
            return 1.0f;
        }
        const int64_t r = turned ? column : row, c = turned ? row : column;
        return of.holds(r, c) ? of.at(r, c) : 0.0f;
    }

    bool forward() const { return of.upper == turned; }

    std::vector<float> times(const std::vector<float>& x) const {
        std::vector<float> made(x.size());
        for (int64_t row = 0; row < of.n; ++row) {
            for (int64_t i = 0; i < of.n; ++i) {
                made[row] += at(row, i) * x[i];
            }
        }
        return made;
    }

    std::vector<float> solved(std::vector<float> x) const {
        for (int64_t step = 0; step < of.n; ++step) {
            const int64_t row = forward() ? step : of.n - 1 - step;
            for (int64_t i = forward() ? 0 : row + 1; i < (forward() ? row : of.n); ++i) {
                x[row] -= at(row, i) * x[i];
            }
            x[row] /= at(row, row);
        }
        return x;
    }
};

// A vector in memory, taken out and put back.
struct Strided {
    float* data;
    int64_t n, step;

    std::vector<float> get() const {
        std::vector<float> made(static_cast<size_t>(n));
        for (int64_t i = 0; i < n; ++i) {
            made[i] = data[first_of(n, step) + i * step];
        }
        return made;
    }
    void put(const std::vector<float>& from) const {
        for (int64_t i = 0; i < n; ++i) {
            data[first_of(n, step) + i * step] = from[i];
        }
    }
};

inline aclblasStatus_t triangular_vector(aclblasHandle_t handle, const char* name, const Factored& a, float* x, int step, bool solve) {
    return on_stream(
        handle, name,
        [=] {
            const Strided vector{x, a.of.n, step};
            vector.put(solve ? a.solved(vector.get()) : a.times(vector.get()));
        },
        {a.of.data, x});
}

template <typename At>
inline void matrix_times(int64_t rows, int64_t columns, float alpha, At at, const float* x, int64_t incx, float beta, float* y,
                         int64_t incy) {
    const int64_t from = first_of(columns, incx), to = first_of(rows, incy);
    for (int64_t row = 0; row < rows; ++row) {
        float sum = 0.0f;
        for (int64_t i = 0; i < columns; ++i) {
            sum += at(row, i) * x[from + i * incx];
        }
        float& into = y[to + row * incy];
        into = alpha * sum + (beta == 0.0f ? 0.0f : beta * into);
    }
}

inline aclblasStatus_t symmetric_vector(aclblasHandle_t handle, const char* name, const Triangle<const float>& a, const float* alpha,
                                        const float* x, int incx, const float* beta, float* y, int incy) {
    return on_stream(
        handle, name,
        [=, by = *alpha, old = *beta] {
            matrix_times(a.n, a.n, by, [&](int64_t row, int64_t i) { return a.mirrored(row, i); }, x, incx, old, y, incy);
        },
        {a.data, x, y});
}

// Adds alpha x y' and, where they are two, alpha y x'.
inline aclblasStatus_t rank_update(aclblasHandle_t handle, const char* name, const Triangle<float>& a, const float* alpha,
                                   const float* x, int incx, const float* y, int incy) {
    return on_stream(
        handle, name,
        [=, by = *alpha] {
            const int64_t from = first_of(a.n, incx), other = y != nullptr ? first_of(a.n, incy) : 0;
            for (int64_t column = 0; column < a.n; ++column) {
                for (int64_t row = 0; row < a.n; ++row) {
                    if (!a.holds(row, column)) {
                        continue;
                    }
                    const float p = x[from + row * incx], q = x[from + column * incx];
                    a.at(row, column) += y == nullptr ? by * p * q
                                                      : by * p * y[other + column * incy] + by * y[other + row * incy] * q;
                }
            }
        },
        {a.data, x, y != nullptr ? y : x});
}

// Columns of B, or rows where the triangle stands on the right.
inline aclblasStatus_t triangular_matrix(aclblasHandle_t handle, const char* name, aclblasSideMode_t side, aclblasFillMode_t uplo,
                                         aclblasOperation_t trans, aclblasDiagType_t diag, int m, int n, const float* alpha,
                                         const float* A, int lda, const float* B, int ldb, float* C, int ldc, bool solve) {
    const bool left = side == ACLBLAS_SIDE_LEFT;
    // X A is (A' X')'.
    const aclblasOperation_t turned = left ? trans : across(trans) ? ACLBLAS_OP_N : ACLBLAS_OP_T;
    const Factored a(full(A, uplo, left ? m : n, lda), turned, diag);
    return on_stream(
        handle, name,
        [=, by = *alpha] {
            for (int64_t line = 0; line < (left ? n : m); ++line) {
                std::vector<float> x(static_cast<size_t>(a.of.n));
                for (int64_t i = 0; i < a.of.n; ++i) {
                    x[i] = by * B[left ? i + line * ldb : line + i * int64_t{ldb}];
                }
                const std::vector<float> made = solve ? a.solved(x) : a.times(x);
                for (int64_t i = 0; i < a.of.n; ++i) {
                    C[left ? i + line * ldc : line + i * int64_t{ldc}] = made[i];
                }
            }
        },
        {A, B, C});
}

}  // namespace cu2cann_model

inline aclblasStatus_t aclblasSgbmv(aclblasHandle_t handle, aclblasOperation_t trans, int m, int n, int kl, int ku,
                                    const float* alpha, const float* A, int lda, const float* x, int incx, const float* beta,
                                    float* y, int incy) {
    const bool turned = cu2cann_model::across(trans);
    return cu2cann_model::on_stream(
        handle, "aclblasSgbmv",
        [=, by = *alpha, old = *beta] {
            const auto at = [&](int64_t r, int64_t c) {
                const int64_t row = turned ? c : r, column = turned ? r : c;
                return row - column > kl || column - row > ku ? 0.0f : A[ku + row - column + column * lda];
            };
            cu2cann_model::matrix_times(turned ? n : m, turned ? m : n, by, at, x, incx, old, y, incy);
        },
        {A, x, y});
}

inline aclblasStatus_t aclblasSsbmv(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, int k, const float* alpha,
                                    const float* A, int lda, const float* x, int incx, const float* beta, float* y, int incy) {
    return cu2cann_model::symmetric_vector(handle, "aclblasSsbmv", cu2cann_model::band(A, uplo, n, k, lda), alpha, x, incx, beta, y,
                                           incy);
}
inline aclblasStatus_t aclblasSspmv(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* alpha, const float* AP,
                                    const float* x, int incx, const float* beta, float* y, int incy) {
    return cu2cann_model::symmetric_vector(handle, "aclblasSspmv", cu2cann_model::packed(AP, uplo, n), alpha, x, incx, beta, y, incy);
}
inline aclblasStatus_t aclblasSsymv(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* alpha, const float* A,
                                    int lda, const float* x, int incx, const float* beta, float* y, int incy) {
    return cu2cann_model::symmetric_vector(handle, "aclblasSsymv", cu2cann_model::full(A, uplo, n, lda), alpha, x, incx, beta, y, incy);
}

inline aclblasStatus_t aclblasSspr(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* alpha, const float* x,
                                   int incx, float* ap) {
    return cu2cann_model::rank_update(handle, "aclblasSspr", cu2cann_model::packed(ap, uplo, n), alpha, x, incx, nullptr, 0);
}
inline aclblasStatus_t aclblasSspr2(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* alpha, const float* x,
                                    int incx, const float* y, int incy, float* ap) {
    return cu2cann_model::rank_update(handle, "aclblasSspr2", cu2cann_model::packed(ap, uplo, n), alpha, x, incx, y, incy);
}
inline aclblasStatus_t aclblasSsyr(aclblasHandle_t handle, aclblasFillMode_t uplo, const int n, const float* alpha, const float* x,
                                   const int incx, float* A, const int lda) {
    return cu2cann_model::rank_update(handle, "aclblasSsyr", cu2cann_model::full(A, uplo, n, lda), alpha, x, incx, nullptr, 0);
}
inline aclblasStatus_t aclblasSsyr2(aclblasHandle_t handle, aclblasFillMode_t uplo, const int n, const float* alpha, const float* x,
                                    const int incx, const float* y, const int incy, float* A, const int lda) {
    return cu2cann_model::rank_update(handle, "aclblasSsyr2", cu2cann_model::full(A, uplo, n, lda), alpha, x, incx, y, incy);
}

inline aclblasStatus_t aclblasStbmv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, int k, const float* A, int lda, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStbmv", {cu2cann_model::band(A, uplo, n, k, lda), trans, diag}, x, incx,
                                            false);
}
inline aclblasStatus_t aclblasStbsv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, int k, const float* A, int lda, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStbsv", {cu2cann_model::band(A, uplo, n, k, lda), trans, diag}, x, incx,
                                            true);
}
inline aclblasStatus_t aclblasStpmv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, const float* AP, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStpmv", {cu2cann_model::packed(AP, uplo, n), trans, diag}, x, incx, false);
}
inline aclblasStatus_t aclblasStpsv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, const float* AP, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStpsv", {cu2cann_model::packed(AP, uplo, n), trans, diag}, x, incx, true);
}
inline aclblasStatus_t aclblasStrmv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, const float* A, int lda, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStrmv", {cu2cann_model::full(A, uplo, n, lda), trans, diag}, x, incx, false);
}
inline aclblasStatus_t aclblasStrsv(aclblasHandle_t handle, aclblasFillMode_t uplo, aclblasOperation_t trans, aclblasDiagType_t diag,
                                    int n, const float* A, int lda, float* x, int incx) {
    return cu2cann_model::triangular_vector(handle, "aclblasStrsv", {cu2cann_model::full(A, uplo, n, lda), trans, diag}, x, incx, true);
}

inline aclblasStatus_t aclblasStrmm(aclblasHandle_t handle, aclblasSideMode_t side, aclblasFillMode_t uplo, aclblasOperation_t trans,
                                    aclblasDiagType_t diag, int m, int n, const float* alpha, const float* A, int lda, const float* B,
                                    int ldb, float* C, int ldc) {
    return cu2cann_model::triangular_matrix(handle, "aclblasStrmm", side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc, false);
}
inline aclblasStatus_t aclblasStrsm(aclblasHandle_t handle, aclblasSideMode_t side, aclblasFillMode_t uplo, aclblasOperation_t trans,
                                    aclblasDiagType_t diag, int m, int n, const float* alpha, const float* A, int lda, float* B,
                                    int ldb) {
    return cu2cann_model::triangular_matrix(handle, "aclblasStrsm", side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, B, ldb, true);
}

inline aclblasStatus_t aclblasSsymm(aclblasHandle handle, aclblasSideMode_t side, aclblasFillMode_t uplo, int64_t m, int64_t n,
                                    const float* alpha, const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta,
                                    float* C, int64_t ldc) {
    const bool left = side == ACLBLAS_SIDE_LEFT;
    const auto a = cu2cann_model::full(A, uplo, left ? m : n, lda);
    return cu2cann_model::on_stream(
        handle, "aclblasSsymm",
        [=, by = *alpha, old = *beta] {
            for (int64_t column = 0; column < n; ++column) {
                for (int64_t row = 0; row < m; ++row) {
                    float sum = 0.0f;
                    for (int64_t i = 0; i < a.n; ++i) {
                        sum += left ? a.mirrored(row, i) * B[i + column * ldb] : B[row + i * ldb] * a.mirrored(i, column);
                    }
                    float& into = C[row + column * ldc];
                    into = by * sum + (old == 0.0f ? 0.0f : old * into);
                }
            }
        },
        {A, B, C});
}

inline aclblasStatus_t aclblasSdgmm(aclblasHandle_t handle, aclblasSideMode_t mode, int m, int n, const float* A, int lda,
                                    const float* x, int incx, float* C, int ldc) {
    const bool left = mode == ACLBLAS_SIDE_LEFT;
    return cu2cann_model::on_stream(
        handle, "aclblasSdgmm",
        [=] {
            const int64_t start = cu2cann_model::first_of(left ? m : n, incx);
            for (int64_t column = 0; column < n; ++column) {
                for (int64_t row = 0; row < m; ++row) {
                    C[row + column * ldc] = A[row + column * lda] * x[start + (left ? row : column) * incx];
                }
            }
        },
        {A, x, C});
}

inline aclblasStatus_t aclblasStrttp(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* A, int lda, float* AP) {
    const auto from = cu2cann_model::full(A, uplo, n, lda);
    const auto to = cu2cann_model::packed(AP, uplo, n);
    return cu2cann_model::on_stream(
        handle, "aclblasStrttp",
        [=] {
            for (int64_t at = 0; at < int64_t{n} * n; ++at) {
                if (from.holds(at % n, at / n)) {
                    to.at(at % n, at / n) = from.at(at % n, at / n);
                }
            }
        },
        {A, AP});
}

inline aclblasStatus_t aclblasStpttr(aclblasHandle_t handle, aclblasFillMode_t uplo, int n, const float* AP, float* A, int lda) {
    const auto from = cu2cann_model::packed(AP, uplo, n);
    const auto to = cu2cann_model::full(A, uplo, n, lda);
    return cu2cann_model::on_stream(
        handle, "aclblasStpttr",
        [=] {
            for (int64_t at = 0; at < int64_t{n} * n; ++at) {
                if (from.holds(at % n, at / n)) {
                    to.at(at % n, at / n) = from.at(at % n, at / n);
                }
            }
        },
        {AP, A});
}

#endif  // CU2CANN_MODEL_ASCEND_BLAS_MATRICES_H
