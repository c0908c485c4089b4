// SPDX-License-Identifier: Apache-2.0
//
// cuBLAS, products of matrices: plain, batched, and of mixed types.
#ifndef CU2CANN_CUDA_BLAS_PRODUCTS_H
#define CU2CANN_CUDA_BLAS_PRODUCTS_H

#include "types.h"

namespace cu2cann_model {

// c = alpha * a * b + beta * c, of m by k and k by n.  A beta of zero does not read c.
template <typename T, typename C, typename S>
inline cublasStatus_t multiply(int m, int n, int k, S alpha, Matrix<T> a, Matrix<T> b, S beta, C* c, long long leading) {
    using W = Wide<T>;
    if (m < 0 || n < 0 || k < 0) {
        return CUBLAS_STATUS_INVALID_VALUE;
    }
    a.require(m, k, "the left matrix of");
    b.require(k, n, "the right matrix of");
    Matrix<C>{c, leading, CUBLAS_OP_N}.require(m, n, "the product of");
    std::vector<W> left(size_t(m) * k), column(static_cast<size_t>(m));
    for (int p = 0; p < k; ++p) {
        for (int i = 0; i < m; ++i) {
            left[size_t(p) * m + i] = a.at(i, p);
        }
    }
    for (int j = 0; j < n; ++j) {
        std::fill(column.begin(), column.end(), W(0.0));
        for (int p = 0; p < k; ++p) {
            const W factor = b.at(p, j);
            const W* const from = left.data() + size_t(p) * m;
            for (int i = 0; i < m; ++i) {
                column[i] += from[i] * factor;
            }
        }
        for (int i = 0; i < m; ++i) {
            C& into = c[i + j * leading];
            const auto product = alpha * column[i];
            into = stored<C>(beta == S(0.0) ? product : product + beta * widened(into));
        }
    }
    return CUBLAS_STATUS_SUCCESS;
}

// By the types' names: what cublasGemmEx and its kin take.
struct MixedProduct {
    cublasOperation_t how_a, how_b;
    int m, n, k;
    double alpha, beta;
    long long lead_a, lead_b, lead_c;

    template <typename T, typename C>
    cublasStatus_t run(const void* a, const void* b, void* c) const {
        return multiply(m, n, k, alpha, Matrix<T>{(const T*)a, lead_a, how_a}, Matrix<T>{(const T*)b, lead_b, how_b}, beta, (C*)c, lead_c);
    }
    cublasStatus_t run(const void* a, const void* b, void* c, cudaDataType of, cudaDataType to) const {
        switch (int(of) * 64 + int(to)) {
            case CUDA_R_16F * 64 + CUDA_R_16F: return run<__half, __half>(a, b, c);
            case CUDA_R_16F * 64 + CUDA_R_32F: return run<__half, float>(a, b, c);
            case CUDA_R_16BF * 64 + CUDA_R_16BF: return run<__nv_bfloat16, __nv_bfloat16>(a, b, c);
            case CUDA_R_16BF * 64 + CUDA_R_32F: return run<__nv_bfloat16, float>(a, b, c);
            case CUDA_R_32F * 64 + CUDA_R_32F: return run<float, float>(a, b, c);
            case CUDA_R_64F * 64 + CUDA_R_64F: return run<double, double>(a, b, c);
            case CUDA_R_8I * 64 + CUDA_R_32I: return run<signed char, int>(a, b, c);
            case CUDA_R_8I * 64 + CUDA_R_32F: return run<signed char, float>(a, b, c);
            default: return CUBLAS_STATUS_NOT_SUPPORTED;
        }
    }
};

// A factor, of the type that goes with the computation.
inline double factor(const void* at, cublasComputeType_t compute, cudaDataType c) {
    switch (compute) {
        case CUBLAS_COMPUTE_16F:
        case CUBLAS_COMPUTE_16F_PEDANTIC: return ((const __half*)at)->value();
        case CUBLAS_COMPUTE_64F:
        case CUBLAS_COMPUTE_64F_PEDANTIC: return *(const double*)at;
        case CUBLAS_COMPUTE_32I:
        case CUBLAS_COMPUTE_32I_PEDANTIC: return c == CUDA_R_32I ? double(*(const int*)at) : double(*(const float*)at);
        default: return *(const float*)at;
    }
}
inline cublasComputeType_t compute_of(cudaDataType type) {
    return type == CUDA_R_16F   ? CUBLAS_COMPUTE_16F
           : type == CUDA_R_64F ? CUBLAS_COMPUTE_64F
           : type == CUDA_R_32I ? CUBLAS_COMPUTE_32I
                                : CUBLAS_COMPUTE_32F;
}
inline size_t size_of_type(cudaDataType type) {
    switch (type) {
        case CUDA_R_8I: return 1;
        case CUDA_R_16F:
        case CUDA_R_16BF: return 2;
        case CUDA_R_64F: return 8;
        default: return 4;
    }
}

}  // namespace cu2cann_model

#define CU2CANN_GEMM(letter, T)                                                                                              \
    inline cublasStatus_t cublas##letter##gemm(cublasHandle_t, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, \
                                               const T* alpha, const T* a, int la, const T* b, int lb, const T* beta, T* c, int lc) { \
        return cu2cann_model::multiply(m, n, k, cu2cann_model::widened(*alpha), cu2cann_model::Matrix<T>{a, la, ta},         \
                                       cu2cann_model::Matrix<T>{b, lb, tb}, cu2cann_model::widened(*beta), c, lc);           \
    }                                                                                                                        \
    inline cublasStatus_t cublas##letter##gemmBatched(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, \
                                                      const T* alpha, const T* const a[], int la, const T* const b[], int lb, \
                                                      const T* beta, T* const c[], int lc, int count) {                      \
        cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                       \
        for (int i = 0; i < count && status == CUBLAS_STATUS_SUCCESS; ++i) {                                                 \
            status = cublas##letter##gemm(h, ta, tb, m, n, k, alpha, a[i], la, b[i], lb, beta, c[i], lc);                    \
        }                                                                                                                    \
        return status;                                                                                                       \
    }                                                                                                                        \
    inline cublasStatus_t cublas##letter##gemmStridedBatched(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, \
                                                             int k, const T* alpha, const T* a, int la, long long sa, const T* b, int lb, \
                                                             long long sb, const T* beta, T* c, int lc, long long sc, int count) { \
        cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                       \
        for (int i = 0; i < count && status == CUBLAS_STATUS_SUCCESS; ++i) {                                                 \
            status = cublas##letter##gemm(h, ta, tb, m, n, k, alpha, a + i * sa, la, b + i * sb, lb, beta, c + i * sc, lc);  \
        }                                                                                                                    \
        return status;                                                                                                       \
    }
CU2CANN_GEMM(S, float)
CU2CANN_GEMM(D, double)
CU2CANN_GEMM(C, cuComplex)
CU2CANN_GEMM(Z, cuDoubleComplex)
CU2CANN_GEMM(H, __half)
#undef CU2CANN_GEMM

inline cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, const void* alpha,
                                                 const void* a, cudaDataType type_a, int la, long long sa, const void* b, cudaDataType type_b, int lb,
                                                 long long sb, const void* beta, void* c, cudaDataType type_c, int lc, long long sc, int count,
                                                 cublasComputeType_t compute, cublasGemmAlgo_t) {
    if (type_a != type_b) {
        return CUBLAS_STATUS_NOT_SUPPORTED;
    }
    const cu2cann_model::MixedProduct how{ta, tb, m, n, k, cu2cann_model::factor(alpha, compute, type_c),
                                          cu2cann_model::factor(beta, compute, type_c), la, lb, lc};
    const size_t in = cu2cann_model::size_of_type(type_a), out = cu2cann_model::size_of_type(type_c);
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
    for (int i = 0; i < count && status == CUBLAS_STATUS_SUCCESS; ++i) {
        status = how.run((const char*)a + i * sa * (long long)in, (const char*)b + i * sb * (long long)in, (char*)c + i * sc * (long long)out, type_a, type_c);
    }
    return status;
}
inline cublasStatus_t cublasGemmEx(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, const void* alpha, const void* a,
                                   cudaDataType type_a, int la, const void* b, cudaDataType type_b, int lb, const void* beta, void* c,
                                   cudaDataType type_c, int lc, cublasComputeType_t compute, cublasGemmAlgo_t algorithm) {
    return cublasGemmStridedBatchedEx(h, ta, tb, m, n, k, alpha, a, type_a, la, 0, b, type_b, lb, 0, beta, c, type_c, lc, 0, 1, compute, algorithm);
}
inline cublasStatus_t cublasGemmEx(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, const void* alpha, const void* a,
                                   cudaDataType type_a, int la, const void* b, cudaDataType type_b, int lb, const void* beta, void* c,
                                   cudaDataType type_c, int lc, cudaDataType compute, cublasGemmAlgo_t algorithm) {
    return cublasGemmEx(h, ta, tb, m, n, k, alpha, a, type_a, la, b, type_b, lb, beta, c, type_c, lc, cu2cann_model::compute_of(compute), algorithm);
}
inline cublasStatus_t cublasGemmBatchedEx(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, const void* alpha,
                                          const void* const a[], cudaDataType type_a, int la, const void* const b[], cudaDataType type_b, int lb,
                                          const void* beta, void* const c[], cudaDataType type_c, int lc, int count, cublasComputeType_t compute,
                                          cublasGemmAlgo_t algorithm) {
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
    for (int i = 0; i < count && status == CUBLAS_STATUS_SUCCESS; ++i) {
        status = cublasGemmEx(h, ta, tb, m, n, k, alpha, a[i], type_a, la, b[i], type_b, lb, beta, c[i], type_c, lc, compute, algorithm);
    }
    return status;
}
inline cublasStatus_t cublasSgemmEx(cublasHandle_t h, cublasOperation_t ta, cublasOperation_t tb, int m, int n, int k, const float* alpha, const void* a,
                                    cudaDataType type_a, int la, const void* b, cudaDataType type_b, int lb, const float* beta, void* c,
                                    cudaDataType type_c, int lc) {
    return cublasGemmEx(h, ta, tb, m, n, k, alpha, a, type_a, la, b, type_b, lb, beta, c, type_c, lc, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
}

#endif  // CU2CANN_CUDA_BLAS_PRODUCTS_H
