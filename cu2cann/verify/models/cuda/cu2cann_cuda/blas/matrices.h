// SPDX-License-Identifier: Apache-2.0
//
// cuBLAS, level 2 and what of level 3 is no plain product: sums, triangles, factors.
#ifndef CU2CANN_CUDA_BLAS_MATRICES_H
#define CU2CANN_CUDA_BLAS_MATRICES_H

#include "products.h"

namespace cu2cann_model {

template <typename T>
inline cublasStatus_t multiply_vector(cublasOperation_t how, int m, int n, Wide<T> alpha, const T* a, int lead, const T* x, int dx, Wide<T> beta, T* y, int dy) {
    const int rows = how == CUBLAS_OP_N ? m : n, columns = how == CUBLAS_OP_N ? n : m;
    const Matrix<T> matrix{a, lead, how};
    matrix.require(rows, columns, "the matrix of");
    const Strided<const T> xs{x, columns, dx};
    const Strided<T> ys{y, rows, dy};
    for (int i = 0; i < rows; ++i) {
        Wide<T> sum = 0.0;
        for (int j = 0; j < columns; ++j) {
            sum += matrix.at(i, j) * widened(xs[j]);
        }
        ys[i] = stored<T>(beta == Wide<T>(0.0) ? alpha * sum : alpha * sum + beta * widened(ys[i]));
    }
    return CUBLAS_STATUS_SUCCESS;
}

template <typename T>
inline cublasStatus_t add_outer(int m, int n, Wide<T> alpha, const T* x, int dx, const T* y, int dy, T* a, int lead, bool conjugated) {
    const Strided<const T> xs{x, m, dx}, ys{y, n, dy};
    for (int j = 0; j < n; ++j) {
        const Wide<T> other = conjugated ? conjugate(widened(ys[j])) : widened(ys[j]);
        for (int i = 0; i < m; ++i) {
            T& into = a[i + (long long)j * lead];
            into = stored<T>(widened(into) + alpha * widened(xs[i]) * other);
        }
    }
    return CUBLAS_STATUS_SUCCESS;
}

// An element of a symmetric matrix of which one triangle is given.
template <typename T>
inline Wide<T> mirrored(const T* a, int lead, cublasFillMode_t part, int i, int j) {
    const bool there = part == CUBLAS_FILL_MODE_UPPER ? i <= j : i >= j;
    return widened(there ? a[i + (long long)j * lead] : a[j + (long long)i * lead]);
}

// Solves op(a) * x = alpha * b, or x * op(a) = alpha * b, for a triangle a; x replaces b.
template <typename T>
inline cublasStatus_t solve(cublasSideMode_t side, cublasFillMode_t part, cublasOperation_t how, cublasDiagType_t diagonal, int m, int n, Wide<T> alpha,
                            const T* a, int lead, T* b, int lead_b) {
    const bool left = side == CUBLAS_SIDE_LEFT;
    const int size = left ? m : n, others = left ? n : m;
    const Matrix<T> matrix{a, lead, how};
    const bool lower = (part == CUBLAS_FILL_MODE_LOWER) == (how == CUBLAS_OP_N);
    const bool forward = lower == left;
    const auto at = [&](int i, int other) -> T& { return left ? b[i + (long long)other * lead_b] : b[other + (long long)i * lead_b]; };
    for (int other = 0; other < others; ++other) {
        for (int step = 0; step < size; ++step) {
            const int i = forward ? step : size - 1 - step;
            Wide<T> sum = alpha * widened(at(i, other));
            for (int done = 0; done < step; ++done) {
                const int j = forward ? done : size - 1 - done;
                sum -= (left ? matrix.at(i, j) : matrix.at(j, i)) * widened(at(j, other));
            }
            at(i, other) = stored<T>(diagonal == CUBLAS_DIAG_UNIT ? sum : sum / matrix.at(i, i));
        }
    }
    return CUBLAS_STATUS_SUCCESS;
}

// Gauss with the largest pivot; rows are numbered from 1.
template <typename T>
inline int factorize(T* a, int n, int lead, int* pivots) {
    int singular = 0;
    const auto at = [&](int i, int j) -> T& { return a[i + (long long)j * lead]; };
    for (int k = 0; k < n; ++k) {
        int best = k;
        for (int i = k + 1; i < n && pivots != nullptr; ++i) {
            best = std::abs(widened(at(i, k))) > std::abs(widened(at(best, k))) ? i : best;
        }
        if (pivots != nullptr) {
            pivots[k] = best + 1;
        }
        for (int j = 0; best != k && j < n; ++j) {
            std::swap(at(k, j), at(best, j));
        }
        if (widened(at(k, k)) == Wide<T>(0.0)) {
            singular = singular == 0 ? k + 1 : singular;
            continue;
        }
        for (int i = k + 1; i < n; ++i) {
            at(i, k) = stored<T>(widened(at(i, k)) / widened(at(k, k)));
            for (int j = k + 1; j < n; ++j) {
                at(i, j) = stored<T>(widened(at(i, j)) - widened(at(i, k)) * widened(at(k, j)));
            }
        }
    }
    return singular;
}

}  // namespace cu2cann_model

#define CU2CANN_BLAS23(letter, T)                                                                                                       \
    inline cublasStatus_t cublas##letter##gemv(cublasHandle_t, cublasOperation_t how, int m, int n, const T* alpha, const T* a, int la, \
                                               const T* x, int dx, const T* beta, T* y, int dy) {                                       \
        return cu2cann_model::multiply_vector(how, m, n, cu2cann_model::widened(*alpha), a, la, x, dx, cu2cann_model::widened(*beta), y, dy); \
    }                                                                                                                                   \
    inline cublasStatus_t cublas##letter##geam(cublasHandle_t, cublasOperation_t ta, cublasOperation_t tb, int m, int n, const T* alpha, \
                                               const T* a, int la, const T* beta, const T* b, int lb, T* c, int lc) {                   \
        const auto s = cu2cann_model::widened(*alpha), t = cu2cann_model::widened(*beta);                                               \
        const cu2cann_model::Matrix<T> left{a, la, ta}, right{b, lb, tb};                                                               \
        for (int j = 0; j < n; ++j) {                                                                                                   \
            for (int i = 0; i < m; ++i) {                                                                                               \
                cu2cann_model::Wide<T> sum = 0.0;                                                                                       \
                sum += s == 0.0 ? sum : s * left.at(i, j);                                                                              \
                c[i + (long long)j * lc] = cu2cann_model::stored<T>(t == 0.0 ? sum : sum + t * right.at(i, j));                         \
            }                                                                                                                           \
        }                                                                                                                               \
        return CUBLAS_STATUS_SUCCESS;                                                                                                   \
    }                                                                                                                                   \
    inline cublasStatus_t cublas##letter##trsm(cublasHandle_t, cublasSideMode_t side, cublasFillMode_t part, cublasOperation_t how,     \
                                               cublasDiagType_t diagonal, int m, int n, const T* alpha, const T* a, int la, T* b, int lb) { \
        return cu2cann_model::solve(side, part, how, diagonal, m, n, cu2cann_model::widened(*alpha), a, la, b, lb);                     \
    }                                                                                                                                   \
    inline cublasStatus_t cublas##letter##symv(cublasHandle_t, cublasFillMode_t part, int n, const T* alpha, const T* a, int la, const T* x, \
                                               int dx, const T* beta, T* y, int dy) {                                                   \
        std::vector<T> whole(size_t(n) * n);                                                                                            \
        for (int i = 0; i < n * n; ++i) {                                                                                               \
            whole[i] = cu2cann_model::stored<T>(cu2cann_model::mirrored(a, la, part, i % n, i / n));                                    \
        }                                                                                                                               \
        return cublas##letter##gemv(nullptr, CUBLAS_OP_N, n, n, alpha, whole.data(), n, x, dx, beta, y, dy);                            \
    }                                                                                                                                   \
    inline cublasStatus_t cublas##letter##syrk(cublasHandle_t, cublasFillMode_t part, cublasOperation_t how, int n, int k, const T* alpha, \
                                               const T* a, int la, const T* beta, T* c, int lc) {                                       \
        const cu2cann_model::Matrix<T> left{a, la, how};                                                                                \
        for (int j = 0; j < n; ++j) {                                                                                                   \
            for (int i = part == CUBLAS_FILL_MODE_UPPER ? 0 : j; i < (part == CUBLAS_FILL_MODE_UPPER ? j + 1 : n); ++i) {               \
                cu2cann_model::Wide<T> sum = 0.0;                                                                                       \
                for (int p = 0; p < k; ++p) {                                                                                           \
                    sum += left.at(i, p) * left.at(j, p);                                                                               \
                }                                                                                                                       \
                T& into = c[i + (long long)j * lc];                                                                                     \
                const auto t = cu2cann_model::widened(*beta);                                                                           \
                sum *= cu2cann_model::widened(*alpha);                                                                                  \
                into = cu2cann_model::stored<T>(t == 0.0 ? sum : sum + t * cu2cann_model::widened(into));                               \
            }                                                                                                                           \
        }                                                                                                                               \
        return CUBLAS_STATUS_SUCCESS;                                                                                                   \
    }                                                                                                                                   \
    inline cublasStatus_t cublas##letter##getrfBatched(cublasHandle_t, int n, T* const a[], int la, int* pivots, int* status, int count) { \
        for (int i = 0; i < count; ++i) {                                                                                               \
            status[i] = cu2cann_model::factorize(a[i], n, la, pivots == nullptr ? nullptr : pivots + (long long)i * n);                 \
        }                                                                                                                               \
        return CUBLAS_STATUS_SUCCESS;                                                                                                   \
    }
CU2CANN_BLAS23(S, float)
CU2CANN_BLAS23(D, double)
CU2CANN_BLAS23(C, cuComplex)
CU2CANN_BLAS23(Z, cuDoubleComplex)
#undef CU2CANN_BLAS23

#define CU2CANN_GER(name, T, conjugated)                                                                                        \
    inline cublasStatus_t cublas##name(cublasHandle_t, int m, int n, const T* alpha, const T* x, int dx, const T* y, int dy, T* a, int la) { \
        return cu2cann_model::add_outer(m, n, cu2cann_model::widened(*alpha), x, dx, y, dy, a, la, conjugated);                 \
    }
CU2CANN_GER(Sger, float, false)
CU2CANN_GER(Dger, double, false)
CU2CANN_GER(Cgeru, cuComplex, false)
CU2CANN_GER(Zgeru, cuDoubleComplex, false)
CU2CANN_GER(Cgerc, cuComplex, true)
CU2CANN_GER(Zgerc, cuDoubleComplex, true)
#undef CU2CANN_GER

#endif  // CU2CANN_CUDA_BLAS_MATRICES_H
