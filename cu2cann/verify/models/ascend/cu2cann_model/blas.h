// SPDX-License-Identifier: Apache-2.0
//
// Linear algebra, column by column, sums in the order of the index; on the handle's stream.
#ifndef CU2CANN_MODEL_ASCEND_BLAS_H
#define CU2CANN_MODEL_ASCEND_BLAS_H

#include "cann_ops_blas.h"
#include "runtime.h"

struct _aclblas_handle {
    aclrtStream stream = nullptr;
};

namespace cu2cann_model {

inline aclblasStatus_t on_stream(aclblasHandle_t handle, const char* name, std::function<void()> run,
                                 std::initializer_list<const void*> used) {
    const Call call(name);
    if (handle == nullptr || !has_device()) {
        return ACLBLAS_STATUS_HANDLE_IS_NULLPTR;
    }
    Task task;
    task.name = name;
    task.run = std::move(run);
    for (const void* one : used) {
        if (!on_device(one)) {
            fault("host-pointer", "%s gets %p, which is no memory of the device", name, one);
        }
        task.words.push_back(reinterpret_cast<uintptr_t>(one));
    }
    enqueue(stream_of(handle->stream, name), std::move(task));
    return ACLBLAS_STATUS_SUCCESS;
}

// An element of a matrix of half, bfloat16 or float.
inline float element(const void* from, aclDataType type, int64_t at) {
    switch (type) {
        case ACL_FLOAT16: return static_cast<const half*>(from)[at];
        case ACL_BF16: return static_cast<const bfloat16_t*>(from)[at];
        default: return static_cast<const float*>(from)[at];
    }
}

inline void put_element(void* to, aclDataType type, int64_t at, float value) {
    switch (type) {
        case ACL_FLOAT16: static_cast<half*>(to)[at] = value; break;
        case ACL_BF16: static_cast<bfloat16_t*>(to)[at] = value; break;
        default: static_cast<float*>(to)[at] = value; break;
    }
}

struct Factor {
    const void* data;
    aclDataType type;
    int64_t lead;
    bool across;  // Transposed.

    float at(int64_t row, int64_t column) const {
        return element(data, type, across ? column + row * lead : row + column * lead);
    }
};

inline void multiply(int m, int n, int k, float alpha, const Factor& a, const Factor& b, float beta, void* c,
                     aclDataType type, int64_t lead) {
    for (int64_t column = 0; column < n; ++column) {
        for (int64_t row = 0; row < m; ++row) {
            float sum = 0.0f;
            for (int64_t i = 0; i < k; ++i) {
                sum += a.at(row, i) * b.at(i, column);
            }
            const int64_t at = row + column * lead;
            put_element(c, type, at, alpha * sum + (beta == 0.0f ? 0.0f : beta * element(c, type, at)));
        }
    }
}

inline bool across(aclblasOperation_t operation) { return operation != ACLBLAS_OP_N; }

inline int64_t first_of(int64_t n, int64_t step) { return step < 0 ? (1 - n) * step : 0; }

// The place of the largest magnitude, from 1; `least` asks for the smallest.
inline int extreme(int n, const float* x, int step, bool least) {
    int best = 0;
    for (int i = 1; i < n; ++i) {
        const float one = std::fabs(x[int64_t{i} * step]), other = std::fabs(x[int64_t{best} * step]);
        best = least ? (one < other ? i : best) : (one > other ? i : best);
    }
    return n < 1 || step < 1 ? 0 : best + 1;
}

inline float scalar(const void* from) { return *static_cast<const float*>(from); }

}  // namespace cu2cann_model

inline aclblasStatus_t aclblasCreate(aclblasHandle_t* handle) {
    if (handle == nullptr || *handle != nullptr) {
        cu2cann_model::caution("blas-handle", "aclblasCreate into a variable that does not hold null");
        return ACLBLAS_STATUS_INVALID_VALUE;
    }
    *handle = new _aclblas_handle;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasDestroy(aclblasHandle_t handle) {
    if (handle == nullptr) {
        cu2cann_model::fault("null-destroy", "aclblasDestroy of null");
    }
    delete handle;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasSetStream(aclblasHandle_t handle, aclrtStream stream) {
    handle->stream = stream;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasGetStream(aclblasHandle_t handle, aclrtStream* stream) {
    *stream = handle->stream;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasSaxpy(aclblasHandle_t handle, int n, const float* alpha, float* x, int incx, float* y, int incy) {
    return cu2cann_model::on_stream(
        handle, "aclblasSaxpy",
        [=, by = *alpha] {
            const int64_t from = cu2cann_model::first_of(n, incx), to = cu2cann_model::first_of(n, incy);
            for (int64_t i = 0; i < n; ++i) {
                y[to + i * incy] += by * x[from + i * incx];
            }
        },
        {x, y});
}

inline aclblasStatus_t aclblasSscal(aclblasHandle_t handle, int n, const float* alpha, float* x, int incx) {
    return cu2cann_model::on_stream(
        handle, "aclblasSscal",
        [=, by = *alpha] {
            for (int64_t i = 0; i < n; ++i) {
                x[i * incx] *= by;
            }
        },
        {x});
}

inline aclblasStatus_t aclblasScopy(aclblasHandle_t handle, int n, const float* x, int incx, float* y, int incy) {
    return cu2cann_model::on_stream(
        handle, "aclblasScopy",
        [=] {
            const int64_t from = cu2cann_model::first_of(n, incx), to = cu2cann_model::first_of(n, incy);
            for (int64_t i = 0; i < n; ++i) {
                y[to + i * incy] = x[from + i * incx];
            }
        },
        {x, y});
}

inline aclblasStatus_t aclblasSswap(aclblasHandle_t handle, int n, float* x, int incx, float* y, int incy) {
    return cu2cann_model::on_stream(
        handle, "aclblasSswap",
        [=] {
            const int64_t from = cu2cann_model::first_of(n, incx), to = cu2cann_model::first_of(n, incy);
            for (int64_t i = 0; i < n; ++i) {
                std::swap(y[to + i * incy], x[from + i * incx]);
            }
        },
        {x, y});
}

inline aclblasStatus_t aclblasSdot(aclblasHandle_t handle, int64_t n, const float* x, int64_t incx, const float* y, int64_t incy,
                                   float* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasSdot",
        [=] {
            const int64_t from = cu2cann_model::first_of(n, incx), other = cu2cann_model::first_of(n, incy);
            float sum = 0.0f;
            for (int64_t i = 0; i < n; ++i) {
                sum += x[from + i * incx] * y[other + i * incy];
            }
            *result = sum;
        },
        {x, y, result});
}

inline aclblasStatus_t aclblasDotEx(aclblasHandle_t handle, int n, const void* x, aclDataType xType, int incx, const void* y,
                                    aclDataType yType, int incy, void* result, aclDataType resultType,
                                    aclDataType executionType) {
    (void)executionType;
    return cu2cann_model::on_stream(
        handle, "aclblasDotEx",
        [=] {
            float sum = 0.0f;
            for (int64_t i = 0; i < n; ++i) {
                sum += cu2cann_model::element(x, xType, i * incx) * cu2cann_model::element(y, yType, i * incy);
            }
            cu2cann_model::put_element(result, resultType, 0, sum);
        },
        {x, y, result});
}

inline aclblasStatus_t aclblasSnrm2(aclblasHandle_t handle, int n, const float* x, int incx, float* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasSnrm2",
        [=] {
            double sum = 0.0;
            for (int64_t i = 0; i < n; ++i) {
                sum += static_cast<double>(x[i * incx]) * x[i * incx];
            }
            *result = static_cast<float>(std::sqrt(sum));
        },
        {x, result});
}

inline aclblasStatus_t aclblasSasum(aclblasHandle_t handle, int n, const float* x, int incx, float* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasSasum",
        [=] {
            float sum = 0.0f;
            for (int64_t i = 0; i < n; ++i) {
                sum += std::fabs(x[i * incx]);
            }
            *result = sum;
        },
        {x, result});
}

inline aclblasStatus_t aclblasIsamax(aclblasHandle_t handle, int n, const float* x, int incx, int* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasIsamax", [=] { *result = cu2cann_model::extreme(n, x, incx, false); }, {x, result});
}

inline aclblasStatus_t aclblasIsamin(aclblasHandle_t handle, const int n, const float* x, const int incx, int* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasIsamin", [=] { *result = cu2cann_model::extreme(n, x, incx, true); }, {x, result});
}

inline aclblasStatus_t aclblasSgemv(aclblasHandle_t handle, aclblasOperation_t trans, int m, int n, const float* alpha,
                                    const float* A, int lda, const float* x, int incx, const float* beta, float* y, int incy) {
    const bool across = cu2cann_model::across(trans);
    return cu2cann_model::on_stream(
        handle, "aclblasSgemv",
        [=, by = *alpha, old = *beta] {
            const cu2cann_model::Factor a{A, ACL_FLOAT, lda, across};
            const int rows = across ? n : m, columns = across ? m : n;
            const int64_t from = cu2cann_model::first_of(columns, incx), to = cu2cann_model::first_of(rows, incy);
            for (int64_t row = 0; row < rows; ++row) {
                float sum = 0.0f;
                for (int64_t i = 0; i < columns; ++i) {
                    sum += a.at(row, i) * x[from + i * incx];
                }
                float& into = y[to + row * incy];
                into = by * sum + (old == 0.0f ? 0.0f : old * into);
            }
        },
        {A, x, y});
}

inline aclblasStatus_t aclblasSger(aclblasHandle_t handle, int m, int n, const float* alpha, const float* x, int incx,
                                   const float* y, int incy, float* A, int lda) {
    return cu2cann_model::on_stream(
        handle, "aclblasSger",
        [=, by = *alpha] {
            for (int64_t column = 0; column < n; ++column) {
                for (int64_t row = 0; row < m; ++row) {
                    A[row + column * lda] += by * x[row * incx] * y[column * incy];
                }
            }
        },
        {x, y, A});
}

inline aclblasStatus_t aclblasSgemmEx(aclblasHandle_t handle, aclblasOperation_t transA, aclblasOperation_t transB, int m, int n,
                                      int k, const float* alpha, const float* A, int lda, const float* B, int ldb,
                                      const float* beta, float* C, int ldc, aclblasGemmAlgo_t algo) {
    (void)algo;
    const cu2cann_model::Factor a{A, ACL_FLOAT, lda, cu2cann_model::across(transA)};
    const cu2cann_model::Factor b{B, ACL_FLOAT, ldb, cu2cann_model::across(transB)};
    return cu2cann_model::on_stream(
        handle, "aclblasSgemmEx",
        [=, by = *alpha, old = *beta] { cu2cann_model::multiply(m, n, k, by, a, b, old, C, ACL_FLOAT, ldc); }, {A, B, C});
}

inline aclblasStatus_t aclblasGemmEx(aclblasHandle_t handle, aclblasOperation_t transA, aclblasOperation_t transB, int m, int n,
                                     int k, const void* alpha, const void* A, aclDataType aType, int lda, const void* B,
                                     aclDataType bType, int ldb, const void* beta, void* C, aclDataType cType, int ldc,
                                     aclblasComputeType_t computeType, aclblasGemmAlgo_t algo) {
    (void)computeType;
    (void)algo;
    const cu2cann_model::Factor a{A, aType, lda, cu2cann_model::across(transA)};
    const cu2cann_model::Factor b{B, bType, ldb, cu2cann_model::across(transB)};
    return cu2cann_model::on_stream(
        handle, "aclblasGemmEx",
        [=, by = cu2cann_model::scalar(alpha), old = cu2cann_model::scalar(beta)] {
            cu2cann_model::multiply(m, n, k, by, a, b, old, C, cType, ldc);
        },
        {A, B, C});
}

#endif  // CU2CANN_MODEL_ASCEND_BLAS_H
