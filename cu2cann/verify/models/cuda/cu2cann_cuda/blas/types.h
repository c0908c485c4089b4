// SPDX-License-Identifier: Apache-2.0
//
// cuBLAS: its words, its handle, and numbers as they are computed with: in double.
#ifndef CU2CANN_CUDA_BLAS_TYPES_H
#define CU2CANN_CUDA_BLAS_TYPES_H

#include <complex>
#include <vector>

#include "../../cuComplex.h"
#include "../../cuda_bf16.h"
#include "../../cuda_fp16.h"

#define CUBLAS_VER_MAJOR 12
#define CUBLAS_VER_MINOR 4
#define CUBLAS_VERSION 120400
#define CUBLASAPI
#define CUBLASWINAPI

enum cublasStatus_t { CUBLAS_STATUS_SUCCESS, CUBLAS_STATUS_NOT_INITIALIZED, CUBLAS_STATUS_ALLOC_FAILED = 3,
    CUBLAS_STATUS_INVALID_VALUE = 7, CUBLAS_STATUS_ARCH_MISMATCH, CUBLAS_STATUS_MAPPING_ERROR = 11,
    CUBLAS_STATUS_EXECUTION_FAILED = 13, CUBLAS_STATUS_INTERNAL_ERROR, CUBLAS_STATUS_NOT_SUPPORTED,
    CUBLAS_STATUS_LICENSE_ERROR };
typedef cublasStatus_t cublasStatus;
enum cublasFillMode_t { CUBLAS_FILL_MODE_LOWER, CUBLAS_FILL_MODE_UPPER, CUBLAS_FILL_MODE_FULL };
enum cublasDiagType_t { CUBLAS_DIAG_NON_UNIT, CUBLAS_DIAG_UNIT };
enum cublasSideMode_t { CUBLAS_SIDE_LEFT, CUBLAS_SIDE_RIGHT };
enum cublasOperation_t { CUBLAS_OP_N, CUBLAS_OP_T, CUBLAS_OP_C, CUBLAS_OP_HERMITAN = 2, CUBLAS_OP_CONJG };
enum cublasPointerMode_t { CUBLAS_POINTER_MODE_HOST, CUBLAS_POINTER_MODE_DEVICE };
enum cublasAtomicsMode_t { CUBLAS_ATOMICS_NOT_ALLOWED, CUBLAS_ATOMICS_ALLOWED };
enum cublasGemmAlgo_t { CUBLAS_GEMM_DFALT = -1, CUBLAS_GEMM_DEFAULT = -1, CUBLAS_GEMM_ALGO0 = 0, CUBLAS_GEMM_ALGO1,
    CUBLAS_GEMM_ALGO2, CUBLAS_GEMM_ALGO3, CUBLAS_GEMM_ALGO4, CUBLAS_GEMM_ALGO23 = 23,
    CUBLAS_GEMM_DEFAULT_TENSOR_OP = 99, CUBLAS_GEMM_DFALT_TENSOR_OP = 99, CUBLAS_GEMM_ALGO0_TENSOR_OP,
    CUBLAS_GEMM_ALGO15_TENSOR_OP = 115 };
enum cublasMath_t { CUBLAS_DEFAULT_MATH, CUBLAS_TENSOR_OP_MATH, CUBLAS_PEDANTIC_MATH, CUBLAS_TF32_TENSOR_OP_MATH,
    CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION = 16 };
enum cublasComputeType_t { CUBLAS_COMPUTE_16F = 64, CUBLAS_COMPUTE_16F_PEDANTIC, CUBLAS_COMPUTE_32F = 68,
    CUBLAS_COMPUTE_32F_PEDANTIC, CUBLAS_COMPUTE_64F, CUBLAS_COMPUTE_64F_PEDANTIC, CUBLAS_COMPUTE_32I,
    CUBLAS_COMPUTE_32I_PEDANTIC, CUBLAS_COMPUTE_32F_FAST_16F, CUBLAS_COMPUTE_32F_FAST_16BF, CUBLAS_COMPUTE_32F_FAST_TF32 };
typedef cudaDataType cublasDataType_t;

struct cublasContext {
    cudaStream_t stream = nullptr;
    cublasPointerMode_t pointers = CUBLAS_POINTER_MODE_HOST;
    cublasMath_t math = CUBLAS_DEFAULT_MATH;
};
typedef cublasContext* cublasHandle_t;

inline cublasStatus_t cublasCreate(cublasHandle_t* made) { return *made = new cublasContext, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasDestroy(cublasHandle_t handle) { return delete handle, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasSetStream(cublasHandle_t handle, cudaStream_t stream) { return handle->stream = stream, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasGetStream(cublasHandle_t handle, cudaStream_t* into) { return *into = handle->stream, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasSetPointerMode(cublasHandle_t handle, cublasPointerMode_t mode) { return handle->pointers = mode, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasGetPointerMode(cublasHandle_t handle, cublasPointerMode_t* into) { return *into = handle->pointers, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode) { return handle->math = mode, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t* into) { return *into = handle->math, CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasSetAtomicsMode(cublasHandle_t, cublasAtomicsMode_t) { return CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasSetWorkspace(cublasHandle_t, void*, size_t) { return CUBLAS_STATUS_SUCCESS; }
inline cublasStatus_t cublasGetVersion(cublasHandle_t, int* into) { return *into = CUBLAS_VERSION, CUBLAS_STATUS_SUCCESS; }
inline const char* cublasGetStatusName(cublasStatus_t status) {
    switch (status) {
        case CUBLAS_STATUS_SUCCESS: return "CUBLAS_STATUS_SUCCESS";
        case CUBLAS_STATUS_NOT_INITIALIZED: return "CUBLAS_STATUS_NOT_INITIALIZED";
        case CUBLAS_STATUS_ALLOC_FAILED: return "CUBLAS_STATUS_ALLOC_FAILED";
        case CUBLAS_STATUS_INVALID_VALUE: return "CUBLAS_STATUS_INVALID_VALUE";
        case CUBLAS_STATUS_NOT_SUPPORTED: return "CUBLAS_STATUS_NOT_SUPPORTED";
        default: return "CUBLAS_STATUS_INTERNAL_ERROR";
    }
}
inline const char* cublasGetStatusString(cublasStatus_t status) { return cublasGetStatusName(status); }
#define cublasCreate_v2 cublasCreate
#define cublasDestroy_v2 cublasDestroy
#define cublasSetStream_v2 cublasSetStream

namespace cu2cann_model {

using Complex = std::complex<double>;

// The number that a stored element stands for.
inline double widened(float x) { return x; }
inline double widened(double x) { return x; }
inline double widened(int x) { return x; }
inline double widened(signed char x) { return x; }
inline double widened(__half x) { return x.value(); }
inline double widened(__nv_bfloat16 x) { return x.value(); }
inline Complex widened(cuComplex x) { return {x.x, x.y}; }
inline Complex widened(cuDoubleComplex x) { return {x.x, x.y}; }

template <typename T>
inline T stored(double x) { return T(x); }
template <typename T>
inline T stored(Complex x) { return T{decltype(T::x)(x.real()), decltype(T::y)(x.imag())}; }

template <typename T>
using Wide = decltype(widened(std::declval<T>()));

inline double conjugate(double x) { return x; }
inline Complex conjugate(Complex x) { return std::conj(x); }

// A matrix as it lies in memory, column by column, and how it is read.
template <typename T>
struct Matrix {
    const T* data;
    long long leading;
    cublasOperation_t how;

    Wide<T> at(long long row, long long column) const {
        if (how == CUBLAS_OP_N) {
            return widened(data[row + column * leading]);
        }
        const Wide<T> x = widened(data[column + row * leading]);
        return how == CUBLAS_OP_C ? conjugate(x) : x;
    }
    void require(long long rows, long long columns, const char* what) const {
        const long long r = how == CUBLAS_OP_N ? rows : columns, c = how == CUBLAS_OP_N ? columns : rows;
        if (r > 0 && c > 0) {
            Memory::all().require(data, size_t((c - 1) * leading + r) * sizeof(T), what);
        }
    }
};

// A vector with a step between its elements; a negative step begins at the far end.
template <typename T>
struct Strided {
    T* data;
    long long n, step;

    T& operator[](long long i) const { return data[(step >= 0 ? i : i - n + 1) * step]; }
};

}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_BLAS_TYPES_H
