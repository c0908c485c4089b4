// SPDX-License-Identifier: Apache-2.0
//
// Many products of one kind: the arrays of pointers lie on the device.
#ifndef CU2CANN_MODEL_ASCEND_BLAS_BATCHES_H
#define CU2CANN_MODEL_ASCEND_BLAS_BATCHES_H

#include "blas_vectors.h"

namespace cu2cann_model {

struct Gemv {
    bool turned;
    int m, n;
    float alpha, beta;
    aclDataType in, out;
    int lda, incx, incy;

    void run(const void* a, const void* x, void* y) const {
        const Factor factor{a, in, lda, turned};
        const int rows = turned ? n : m, columns = turned ? m : n;
        const int64_t from = first_of(columns, incx), to = first_of(rows, incy);
        for (int64_t row = 0; row < rows; ++row) {
            float sum = 0.0f;
            for (int64_t i = 0; i < columns; ++i) {
                sum += factor.at(row, i) * element(x, in, from + i * incx);
            }
            const int64_t at = to + row * incy;
            put_element(y, out, at, alpha * sum + (beta == 0.0f ? 0.0f : beta * element(y, out, at)));
        }
    }
};

inline aclblasStatus_t gemv_batched(aclblasHandle_t handle, const char* name, const Gemv& one, const void* const* a,
                                    const void* const* x, void* const* y, int count) {
    return on_stream(
        handle, name,
        [=] {
            for (int i = 0; i < count; ++i) {
                one.run(a[i], x[i], y[i]);
            }
        },
        {a, x, y});
}

inline aclblasStatus_t gemv_strided(aclblasHandle_t handle, const char* name, const Gemv& one, const void* a, int64_t step_a,
                                    const void* x, int64_t step_x, void* y, int64_t step_y, int count) {
    const int64_t in = static_cast<int64_t>(aclDataTypeSize(one.in)), out = static_cast<int64_t>(aclDataTypeSize(one.out));
    return on_stream(
        handle, name,
        [=] {
            for (int64_t i = 0; i < count; ++i) {
                one.run(static_cast<const char*>(a) + i * step_a * in, static_cast<const char*>(x) + i * step_x * in,
                        static_cast<char*>(y) + i * step_y * out);
            }
        },
        {a, x, y});
}

struct Gemm {
    bool turned_a, turned_b;
    int m, n, k;
    float alpha, beta;
    aclDataType type_a, type_b, type_c;
    int lda, ldb, ldc;

    void run(const void* a, const void* b, void* c) const {
        multiply(m, n, k, alpha, {a, type_a, lda, turned_a}, {b, type_b, ldb, turned_b}, beta, c, type_c, ldc);
    }
};

inline aclblasStatus_t gemm_batched(aclblasHandle_t handle, const char* name, const Gemm& one, const void* const* a,
                                    const void* const* b, void* const* c, int count) {
    return on_stream(
        handle, name,
        [=] {
            for (int i = 0; i < count; ++i) {
                one.run(a[i], b[i], c[i]);
            }
        },
        {a, b, c});
}

// Groups of products, each group with sizes of its own, which the host gives.
inline aclblasStatus_t gemm_groups(aclblasHandle_t handle, const char* name, const std::vector<Gemm>& groups, const int* sizes,
                                   const void* const* a, const void* const* b, void* const* c) {
    const std::vector<int> counts(sizes, sizes + groups.size());
    return on_stream(
        handle, name,
        [=] {
            size_t at = 0;
            for (size_t group = 0; group < groups.size(); ++group) {
                for (int i = 0; i < counts[group]; ++i, ++at) {
                    groups[group].run(a[at], b[at], c[at]);
                }
            }
        },
        {a, b, c});
}

inline std::complex<float> complex_at(const aclblasComplex* from, int64_t row, int64_t column, int64_t lead, aclblasOperation_t how) {
    const aclblasComplex& one = how == ACLBLAS_OP_N ? from[row + column * lead] : from[column + row * lead];
    return {one.real, how == ACLBLAS_OP_C ? -one.imag : one.imag};
}

}  // namespace cu2cann_model

// One form with arrays of pointers and one with steps, for each pair of types.
#define CU2CANN_MODEL_GEMV(batched, strided, In, Out, in, out)                                                                     \
    inline aclblasStatus_t batched(aclblasHandle_t handle, aclblasOperation_t trans, int m, int n, const float* alpha,             \
                                   const In* const Aarray[], int lda, const In* const xarray[], int incx, const float* beta,       \
                                   Out* const yarray[], int incy, int batchCount) {                                                \
        return cu2cann_model::gemv_batched(                                                                                        \
            handle, #batched, {cu2cann_model::across(trans), m, n, *alpha, *beta, in, out, lda, incx, incy},                       \
            reinterpret_cast<const void* const*>(Aarray), reinterpret_cast<const void* const*>(xarray),                            \
            reinterpret_cast<void* const*>(yarray), batchCount);                                                                   \
    }                                                                                                                              \
    inline aclblasStatus_t strided(aclblasHandle_t handle, aclblasOperation_t trans, int m, int n, const float* alpha, const In* A, \
                                   int lda, int64_t strideA, const In* x, int incx, int64_t stridex, const float* beta, Out* y,    \
                                   int incy, int64_t stridey, int batchCount) {                                                    \
        return cu2cann_model::gemv_strided(                                                                                        \
            handle, #strided, {cu2cann_model::across(trans), m, n, *alpha, *beta, in, out, lda, incx, incy}, A, strideA, x,        \
            stridex, y, stridey, batchCount);                                                                                      \
    }

CU2CANN_MODEL_GEMV(aclblasSgemvBatched, aclblasSgemvStridedBatched, float, float, ACL_FLOAT, ACL_FLOAT)
CU2CANN_MODEL_GEMV(aclblasHSHgemvBatched, aclblasHSHgemvStridedBatched, uint16_t, uint16_t, ACL_FLOAT16, ACL_FLOAT16)
CU2CANN_MODEL_GEMV(aclblasHSSgemvBatched, aclblasHSSgemvStridedBatched, uint16_t, float, ACL_FLOAT16, ACL_FLOAT)
CU2CANN_MODEL_GEMV(aclblasTSTgemvBatched, aclblasTSTgemvStridedBatched, uint16_t, uint16_t, ACL_BF16, ACL_BF16)
CU2CANN_MODEL_GEMV(aclblasTSSgemvBatched, aclblasTSSgemvStridedBatched, uint16_t, float, ACL_BF16, ACL_FLOAT)
#undef CU2CANN_MODEL_GEMV

inline aclblasStatus_t aclblasSgemmBatched(aclblasHandle_t handle, aclblasOperation_t transa, aclblasOperation_t transb, int m, int n,
                                           int k, const float* alpha, const float* const Aarray[], int lda,
                                           const float* const Barray[], int ldb, const float* beta, float* const Carray[], int ldc,
                                           int batchCount) {
    return cu2cann_model::gemm_batched(handle, "aclblasSgemmBatched",
                                       {cu2cann_model::across(transa), cu2cann_model::across(transb), m, n, k, *alpha, *beta, ACL_FLOAT,
                                        ACL_FLOAT, ACL_FLOAT, lda, ldb, ldc},
                                       reinterpret_cast<const void* const*>(Aarray), reinterpret_cast<const void* const*>(Barray),
                                       reinterpret_cast<void* const*>(Carray), batchCount);
}

inline aclblasStatus_t aclblasGemmBatchedEx(aclblasHandle_t handle, aclblasOperation_t transa, aclblasOperation_t transb, int m, int n,
                                            int k, const void* alpha, const void* const Aarray[], aclDataType Atype, int lda,
                                            const void* const Barray[], aclDataType Btype, int ldb, const void* beta,
                                            void* const Carray[], aclDataType Ctype, int ldc, int batchCount,
                                            aclblasComputeType_t computeType, aclblasGemmAlgo_t algo) {
    (void)computeType;
    (void)algo;
    return cu2cann_model::gemm_batched(handle, "aclblasGemmBatchedEx",
                                       {cu2cann_model::across(transa), cu2cann_model::across(transb), m, n, k,
                                        cu2cann_model::scalar(alpha), cu2cann_model::scalar(beta), Atype, Btype, Ctype, lda, ldb, ldc},
                                       Aarray, Barray, Carray, batchCount);
}

inline aclblasStatus_t aclblasGemmGroupedBatchedEx(
    aclblasHandle_t handle, const aclblasOperation_t transaArray[], const aclblasOperation_t transbArray[], const int mArray[],
    const int nArray[], const int kArray[], const void* alphaArray, const void* const Aarray[], aclDataType Atype,
    const int ldaArray[], const void* const Barray[], aclDataType Btype, const int ldbArray[], const void* betaArray,
    void* const Carray[], aclDataType Ctype, const int ldcArray[], int groupCount, const int groupSize[],
    aclblasComputeType_t computeType) {
    (void)computeType;
    std::vector<cu2cann_model::Gemm> groups;
    for (int i = 0; i < groupCount; ++i) {
        groups.push_back({cu2cann_model::across(transaArray[i]), cu2cann_model::across(transbArray[i]), mArray[i], nArray[i], kArray[i],
                          static_cast<const float*>(alphaArray)[i], static_cast<const float*>(betaArray)[i], Atype, Btype, Ctype,
                          ldaArray[i], ldbArray[i], ldcArray[i]});
    }
    return cu2cann_model::gemm_groups(handle, "aclblasGemmGroupedBatchedEx", groups, groupSize, Aarray, Barray, Carray);
}

inline aclblasStatus_t aclblasSgemmGroupedBatched(aclblasHandle_t handle, int groupCount, const aclblasOperation_t* transaArray,
                                                  const aclblasOperation_t* transbArray, const int* mArray, const int* nArray,
                                                  const int* kArray, const float* alphaArray, const float* const* Aarray,
                                                  const int* ldaArray, const float* const* Barray, const int* ldbArray,
                                                  const float* betaArray, float* const* Carray, const int* ldcArray,
                                                  const int* groupSizeArray) {
    return aclblasGemmGroupedBatchedEx(handle, transaArray, transbArray, mArray, nArray, kArray, alphaArray,
                                       reinterpret_cast<const void* const*>(Aarray), ACL_FLOAT, ldaArray,
                                       reinterpret_cast<const void* const*>(Barray), ACL_FLOAT, ldbArray, betaArray,
                                       reinterpret_cast<void* const*>(Carray), ACL_FLOAT, ldcArray, groupCount, groupSizeArray,
                                       ACLBLAS_COMPUTE_32F);
}

inline aclblasStatus_t aclblasCgemmBatched(aclblasHandle_t handle, aclblasOperation_t transa, aclblasOperation_t transb, int m, int n,
                                           int k, const aclblasComplex* alpha, const aclblasComplex* const Aarray[], int lda,
                                           const aclblasComplex* const Barray[], int ldb, const aclblasComplex* beta,
                                           aclblasComplex* const Carray[], int ldc, int batchCount) {
    using Number = std::complex<float>;
    return cu2cann_model::on_stream(
        handle, "aclblasCgemmBatched",
        [=, by = Number(alpha->real, alpha->imag), old = Number(beta->real, beta->imag)] {
            for (int64_t at = 0; at < int64_t{batchCount} * m * n; ++at) {
                const int64_t row = at % m, column = at / m % n, one = at / m / n;
                Number sum = 0.0f;
                for (int64_t i = 0; i < k; ++i) {
                    sum += cu2cann_model::complex_at(Aarray[one], row, i, lda, transa) *
                           cu2cann_model::complex_at(Barray[one], i, column, ldb, transb);
                }
                aclblasComplex& into = Carray[one][row + column * ldc];
                const Number made = by * sum + (old == 0.0f ? Number(0.0f) : old * Number(into.real, into.imag));
                into = {made.real(), made.imag()};
            }
        },
        {Aarray, Barray, Carray});
}

#endif  // CU2CANN_MODEL_ASCEND_BLAS_BATCHES_H
