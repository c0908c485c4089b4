// SPDX-License-Identifier: Apache-2.0
//
// cuBLAS, level 1, and the copies of vectors and matrices.
#ifndef CU2CANN_CUDA_BLAS_VECTORS_H
#define CU2CANN_CUDA_BLAS_VECTORS_H

#include "types.h"

namespace cu2cann_model {

template <typename X, typename Use>
inline cublasStatus_t each_of(int n, X* x, int step, Use use) {
    const Strided<X> xs{x, n, step};
    for (int i = 0; i < n; ++i) {
        use(xs[i]);
    }
    return CUBLAS_STATUS_SUCCESS;
}
template <typename X, typename Y, typename Use>
inline cublasStatus_t each_pair(int n, X* x, int x_step, Y* y, int y_step, Use use) {
    const Strided<X> xs{x, n, x_step};
    const Strided<Y> ys{y, n, y_step};
    for (int i = 0; i < n; ++i) {
        use(xs[i], ys[i]);
    }
    return CUBLAS_STATUS_SUCCESS;
}
template <typename T>
inline double size_of(T x) { return std::abs(widened(x)); }
// The BLAS measure: of a complex number the sum of its parts.
template <typename T>
inline double one_norm(T x) {
    const Complex z = widened(x);
    return std::abs(z.real()) + std::abs(z.imag());
}
template <typename T, typename Better>
inline cublasStatus_t best_index(int n, const T* x, int step, int* into, Better better) {
    const Strided<const T> xs{x, n, step};
    int best = 0;
    for (int i = 1; i < n; ++i) {
        best = better(one_norm(xs[i]), one_norm(xs[best])) ? i : best;
    }
    *into = n > 0 ? best + 1 : 0;
    return CUBLAS_STATUS_SUCCESS;
}

}  // namespace cu2cann_model

#define CU2CANN_BLAS1(letter, T)                                                                                     \
    inline cublasStatus_t cublas##letter##copy(cublasHandle_t, int n, const T* x, int dx, T* y, int dy) {            \
        return cu2cann_model::each_pair(n, x, dx, y, dy, [](const T& a, T& b) { b = a; });                           \
    }                                                                                                                \
    inline cublasStatus_t cublas##letter##swap(cublasHandle_t, int n, T* x, int dx, T* y, int dy) {                  \
        return cu2cann_model::each_pair(n, x, dx, y, dy, [](T& a, T& b) { std::swap(a, b); });                       \
    }                                                                                                                \
    inline cublasStatus_t cublas##letter##scal(cublasHandle_t, int n, const T* alpha, T* x, int dx) {                \
        const auto s = cu2cann_model::widened(*alpha);                                                               \
        return cu2cann_model::each_of(n, x, dx, [=](T& a) { a = cu2cann_model::stored<T>(s * cu2cann_model::widened(a)); }); \
    }                                                                                                                \
    inline cublasStatus_t cublas##letter##axpy(cublasHandle_t, int n, const T* alpha, const T* x, int dx, T* y, int dy) { \
        const auto s = cu2cann_model::widened(*alpha);                                                               \
        return cu2cann_model::each_pair(n, x, dx, y, dy, [=](const T& a, T& b) {                                     \
            b = cu2cann_model::stored<T>(s * cu2cann_model::widened(a) + cu2cann_model::widened(b));                 \
        });                                                                                                          \
    }
CU2CANN_BLAS1(S, float)
CU2CANN_BLAS1(D, double)
CU2CANN_BLAS1(C, cuComplex)
CU2CANN_BLAS1(Z, cuDoubleComplex)
#undef CU2CANN_BLAS1

#define CU2CANN_BLAS_NORMS(prefix, T, Real, I)                                                                       \
    inline cublasStatus_t cublas##prefix##nrm2(cublasHandle_t, int n, const T* x, int dx, Real* into) {              \
        double sum = 0.0;                                                                                            \
        cu2cann_model::each_of(n, x, dx, [&](const T& a) { sum += cu2cann_model::size_of(a) * cu2cann_model::size_of(a); }); \
        return *into = Real(std::sqrt(sum)), CUBLAS_STATUS_SUCCESS;                                                  \
    }                                                                                                                \
    inline cublasStatus_t cublas##prefix##asum(cublasHandle_t, int n, const T* x, int dx, Real* into) {              \
        double sum = 0.0;                                                                                            \
        cu2cann_model::each_of(n, x, dx, [&](const T& a) { sum += cu2cann_model::one_norm(a); });                    \
        return *into = Real(sum), CUBLAS_STATUS_SUCCESS;                                                             \
    }                                                                                                                \
    inline cublasStatus_t cublasI##I##amax(cublasHandle_t, int n, const T* x, int dx, int* into) {                   \
        return cu2cann_model::best_index(n, x, dx, into, [](double a, double b) { return a > b; });                  \
    }                                                                                                                \
    inline cublasStatus_t cublasI##I##amin(cublasHandle_t, int n, const T* x, int dx, int* into) {                   \
        return cu2cann_model::best_index(n, x, dx, into, [](double a, double b) { return a < b; });                  \
    }
CU2CANN_BLAS_NORMS(S, float, float, s)
CU2CANN_BLAS_NORMS(D, double, double, d)
CU2CANN_BLAS_NORMS(Sc, cuComplex, float, c)
CU2CANN_BLAS_NORMS(Dz, cuDoubleComplex, double, z)
#undef CU2CANN_BLAS_NORMS

#define CU2CANN_BLAS_DOT(name, T, left)                                                                              \
    inline cublasStatus_t cublas##name(cublasHandle_t, int n, const T* x, int dx, const T* y, int dy, T* into) {     \
        cu2cann_model::Wide<T> sum = 0.0;                                                                            \
        cu2cann_model::each_pair(n, x, dx, y, dy, [&](const T& a, const T& b) {                                      \
            sum += left(cu2cann_model::widened(a)) * cu2cann_model::widened(b);                                      \
        });                                                                                                          \
        return *into = cu2cann_model::stored<T>(sum), CUBLAS_STATUS_SUCCESS;                                         \
    }
CU2CANN_BLAS_DOT(Sdot, float, )
CU2CANN_BLAS_DOT(Ddot, double, )
CU2CANN_BLAS_DOT(Cdotu, cuComplex, )
CU2CANN_BLAS_DOT(Zdotu, cuDoubleComplex, )
CU2CANN_BLAS_DOT(Cdotc, cuComplex, cu2cann_model::conjugate)
CU2CANN_BLAS_DOT(Zdotc, cuDoubleComplex, cu2cann_model::conjugate)
#undef CU2CANN_BLAS_DOT

#define CU2CANN_BLAS_ROT(letter, T)                                                                                  \
    inline cublasStatus_t cublas##letter##rot(cublasHandle_t, int n, T* x, int dx, T* y, int dy, const T* c, const T* s) { \
        const T cosine = *c, sine = *s;                                                                              \
        return cu2cann_model::each_pair(n, x, dx, y, dy, [=](T& a, T& b) {                                           \
            const T turned = cosine * a + sine * b;                                                                  \
            b = cosine * b - sine * a;                                                                               \
            a = turned;                                                                                              \
        });                                                                                                          \
    }
CU2CANN_BLAS_ROT(S, float)
CU2CANN_BLAS_ROT(D, double)
#undef CU2CANN_BLAS_ROT

inline cublasStatus_t cublasDotEx(cublasHandle_t handle, int n, const void* x, cudaDataType tx, int dx, const void* y, cudaDataType ty, int dy,
                                  void* into, cudaDataType tr, cudaDataType) {
    double sum = 0.0;
    const auto add = [&](const auto* a, const auto* b) {
        return cu2cann_model::each_pair(n, a, dx, b, dy, [&](const auto& p, const auto& q) { sum += cu2cann_model::widened(p) * cu2cann_model::widened(q); });
    };
    if (tx != ty || tx != tr) {
        return CUBLAS_STATUS_NOT_SUPPORTED;
    }
    switch (tx) {
        case CUDA_R_32F: add((const float*)x, (const float*)y); *(float*)into = float(sum); break;
        case CUDA_R_64F: add((const double*)x, (const double*)y); *(double*)into = sum; break;
        case CUDA_R_16F: add((const __half*)x, (const __half*)y); *(__half*)into = __half(sum); break;
        case CUDA_R_16BF: add((const __nv_bfloat16*)x, (const __nv_bfloat16*)y); *(__nv_bfloat16*)into = __nv_bfloat16(sum); break;
        default: return CUBLAS_STATUS_NOT_SUPPORTED;
    }
    return CUBLAS_STATUS_SUCCESS;
}

namespace cu2cann_model {
inline cublasStatus_t copy_strided(int n, int size, const void* from, int from_step, void* to, int to_step) {
    return copy_rows(rows(to, size_t(to_step) * size), rows(from, size_t(from_step) * size), size_t(size), size_t(n), cudaMemcpyDefault) == cudaSuccess
               ? CUBLAS_STATUS_SUCCESS
               : CUBLAS_STATUS_MAPPING_ERROR;
}
inline cublasStatus_t copy_matrix(int m, int n, int size, const void* from, int from_leading, void* to, int to_leading) {
    return copy_rows(rows(to, size_t(to_leading) * size), rows(from, size_t(from_leading) * size), size_t(m) * size, size_t(n), cudaMemcpyDefault) == cudaSuccess
               ? CUBLAS_STATUS_SUCCESS
               : CUBLAS_STATUS_MAPPING_ERROR;
}
}  // namespace cu2cann_model
#define CU2CANN_BLAS_MOVE(direction)                                                                                              \
    inline cublasStatus_t cublas##direction##Vector(int n, int size, const void* from, int df, void* to, int dt) {                \
        return cu2cann_model::copy_strided(n, size, from, df, to, dt);                                                            \
    }                                                                                                                             \
    inline cublasStatus_t cublas##direction##VectorAsync(int n, int size, const void* from, int df, void* to, int dt, cudaStream_t) { \
        return cu2cann_model::copy_strided(n, size, from, df, to, dt);                                                            \
    }                                                                                                                             \
    inline cublasStatus_t cublas##direction##Matrix(int m, int n, int size, const void* from, int lf, void* to, int lt) {         \
        return cu2cann_model::copy_matrix(m, n, size, from, lf, to, lt);                                                          \
    }                                                                                                                             \
    inline cublasStatus_t cublas##direction##MatrixAsync(int m, int n, int size, const void* from, int lf, void* to, int lt, cudaStream_t) { \
        return cu2cann_model::copy_matrix(m, n, size, from, lf, to, lt);                                                          \
    }
CU2CANN_BLAS_MOVE(Set)
CU2CANN_BLAS_MOVE(Get)
#undef CU2CANN_BLAS_MOVE

#endif  // CU2CANN_CUDA_BLAS_VECTORS_H
