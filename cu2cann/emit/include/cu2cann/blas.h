// Stands in for: cuBLAS calls with scalar results, half and strided-batch products, set/get of vectors and matrices.
// Restores: results in host memory when the call returns, the pointer mode, half scalars, status texts.
// Works around: ACL BLAS writes results to the device without waiting, reads scalars from the host only.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_BLAS_H
#define CU2CANN_BLAS_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include "acl/acl_rt.h"
#include "cann_ops_blas.h"
#include "cann_ops_blas_common.h"
#include "memory.h"

#include "shield_begin.h"

enum cu2cannBlasPointerMode { CU2CANN_BLAS_POINTER_MODE_HOST = 0, CU2CANN_BLAS_POINTER_MODE_DEVICE = 1 };

namespace cu2cann {

struct PointerModes {
    std::mutex mutex;
    std::map<aclblasHandle_t, cu2cannBlasPointerMode> by_handle;
};

inline PointerModes& pointer_modes() {
    static PointerModes& only = *new PointerModes;
    return only;
}

inline cu2cannBlasPointerMode pointer_mode(aclblasHandle_t handle) {
    PointerModes& all = pointer_modes();
    std::lock_guard<std::mutex> lock(all.mutex);
    const auto found = all.by_handle.find(handle);
    return found == all.by_handle.end() ? CU2CANN_BLAS_POINTER_MODE_HOST : found->second;
}

inline aclblasStatus_t blas_status(aclError code) {
    return code == ACL_SUCCESS ? ACLBLAS_STATUS_SUCCESS : ACLBLAS_STATUS_MAPPING_ERROR;
}

inline aclError wait_for(aclblasHandle_t handle) {
    aclrtStream stream = nullptr;
    if (aclblasGetStream(handle, &stream) != ACLBLAS_STATUS_SUCCESS) {
        return settle();
    }
    return note(aclrtSynchronizeStream(stream));
}

// Device memory for a scope.
class Scratch {
public:
    explicit Scratch(size_t size) : status_(cu2cann_malloc(&address_, size)) {}
    ~Scratch() { (void)cu2cann_free(address_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    aclError status() const { return status_; }
    char* address() const { return static_cast<char*>(address_); }

private:
    void* address_ = nullptr;
    aclError status_;
};

// A scalar argument on the host: a copy of the caller's in device mode.
template <typename T>
class HostScalar {
public:
    HostScalar(aclblasHandle_t handle, const T* pointer) : pointer_(pointer) {
        if (pointer != nullptr && pointer_mode(handle) == CU2CANN_BLAS_POINTER_MODE_DEVICE) {
            (void)cu2cann_memcpy(&value_, pointer, sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
            pointer_ = nullptr;
        }
    }
    operator const T*() const { return pointer_ != nullptr ? pointer_ : &value_; }

private:
    const T* pointer_;
    T value_{};
};

inline float half_to_float(uint16_t half) {
    const uint32_t sign = static_cast<uint32_t>(half & 0x8000u) << 16;
    uint32_t exponent = half >> 10 & 0x1Fu;
    uint32_t fraction = half & 0x3FFu;
    uint32_t bits = sign;
    if (exponent == 0x1F) {
        bits |= 0x7F800000u | fraction << 13;
    } else if (exponent != 0 || fraction != 0) {
        for (exponent += exponent == 0 ? 1u : 0u; (fraction & 0x400u) == 0 && (half & 0x7C00u) == 0; --exponent) {
            fraction <<= 1;  // A subnormal half is a normal float.
        }
        bits |= (exponent + 112u) << 23 | (fraction & 0x3FFu) << 13;
    }
    float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

template <typename Half>
inline float half_scalar(aclblasHandle_t handle, const Half* pointer) {
    static_assert(sizeof(Half) == 2, "a 16-bit floating-point type");
    const HostScalar<Half> scalar(handle, pointer);
    uint16_t bits = 0;
    std::memcpy(&bits, static_cast<const Half*>(scalar), sizeof(bits));
    return half_to_float(bits);
}

// Arrays of pointers into strided batches, on the device.
class BatchPointers {
public:
    BatchPointers(const void* a, size_t stride_a, const void* b, size_t stride_b, void* c, size_t stride_c, int count)
        : count_(static_cast<size_t>(count)), scratch_(3 * count_ * sizeof(void*)), status_(scratch_.status()) {
        std::vector<const char*> pointers;
        append(&pointers, a, stride_a);
        append(&pointers, b, stride_b);
        append(&pointers, c, stride_c);
        const size_t bytes = pointers.size() * sizeof(void*);
        if (status_ == ACL_SUCCESS && bytes > 0) {
            status_ = cu2cann_memcpy(scratch_.address(), pointers.data(), bytes, ACL_MEMCPY_HOST_TO_DEVICE);
        }
    }
    aclError status() const { return status_; }
    template <typename Pointer>
    Pointer* array(size_t which) const {
        return reinterpret_cast<Pointer*>(scratch_.address() + which * count_ * sizeof(void*));
    }

private:
    void append(std::vector<const char*>* pointers, const void* first, size_t stride) const {
        for (size_t i = 0; i < count_; ++i) {
            pointers->push_back(static_cast<const char*>(first) + i * stride);
        }
    }

    size_t count_;
    Scratch scratch_;
    aclError status_;
};

}  // namespace cu2cann

// ---- pointer mode and results

inline aclblasStatus_t cu2cann_blasSetPointerMode(aclblasHandle_t handle, cu2cannBlasPointerMode mode) {
    cu2cann::PointerModes& all = cu2cann::pointer_modes();
    std::lock_guard<std::mutex> lock(all.mutex);
    all.by_handle[handle] = mode;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t cu2cann_blasGetPointerMode(aclblasHandle_t handle, cu2cannBlasPointerMode* mode) {
    *mode = cu2cann::pointer_mode(handle);
    return ACLBLAS_STATUS_SUCCESS;
}

// Handle variables need not be initialised.
inline aclblasStatus_t cu2cann_blasCreate(aclblasHandle_t* handle) {
    *handle = nullptr;
    return aclblasCreate(handle);
}

inline aclblasStatus_t cu2cann_blasDestroy(aclblasHandle_t handle) {
    {
        cu2cann::PointerModes& all = cu2cann::pointer_modes();
        std::lock_guard<std::mutex> lock(all.mutex);
        all.by_handle.erase(handle);
    }
    return aclblasDestroy(handle);
}

// For alpha and beta: `aclblasSgemmEx(..., cu2cann_blasScalar(handle, alpha), ...)`.
template <typename T>
inline cu2cann::HostScalar<T> cu2cann_blasScalar(aclblasHandle_t handle, const T* pointer) {
    return cu2cann::HostScalar<T>(handle, pointer);
}

// `call` takes a device address for the result; in host mode the value is there when this returns.
template <typename T, typename Call>
inline aclblasStatus_t cu2cann_blasResult(aclblasHandle_t handle, T* result, Call call) {
    if (cu2cann::pointer_mode(handle) == CU2CANN_BLAS_POINTER_MODE_DEVICE) {
        return call(result);
    }
    const cu2cann::Scratch scratch(sizeof(T));
    if (scratch.status() != ACL_SUCCESS) {
        return ACLBLAS_STATUS_ALLOC_FAILED;
    }
    const aclblasStatus_t status = call(reinterpret_cast<T*>(scratch.address()));
    if (status != ACLBLAS_STATUS_SUCCESS) {
        return status;
    }
    const aclError copied = cu2cann_memcpy(result, scratch.address(), sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
    return cu2cann::blas_status(copied);  // The copy waited for the result.
}

namespace cu2cann {

// An empty vector has the result 0; the library would write it as if the address were the host's.
template <typename T>
inline bool empty_result(aclblasHandle_t handle, int64_t n, T* result) {
    if (n > 0 || result == nullptr) {
        return false;
    }
    if (pointer_mode(handle) == CU2CANN_BLAS_POINTER_MODE_DEVICE) {
        return cu2cann_memset(result, 0, sizeof(T)) == ACL_SUCCESS;
    }
    *result = 0;
    return true;
}

}  // namespace cu2cann

inline aclblasStatus_t cu2cann_blasSdot(aclblasHandle_t handle, int n, const float* x, int incx, const float* y,
                                        int incy, float* result) {
    if (cu2cann::empty_result(handle, n, result)) {
        return ACLBLAS_STATUS_SUCCESS;
    }
    return cu2cann_blasResult(handle, result,
                              [=](float* device) { return aclblasSdot(handle, n, x, incx, y, incy, device); });
}

inline aclblasStatus_t cu2cann_blasSnrm2(aclblasHandle_t handle, int n, const float* x, int incx, float* result) {
    if (cu2cann::empty_result(handle, n, result)) {
        return ACLBLAS_STATUS_SUCCESS;
    }
    return cu2cann_blasResult(handle, result, [=](float* device) { return aclblasSnrm2(handle, n, x, incx, device); });
}

inline aclblasStatus_t cu2cann_blasSasum(aclblasHandle_t handle, int n, const float* x, int incx, float* result) {
    if (cu2cann::empty_result(handle, n, result)) {
        return ACLBLAS_STATUS_SUCCESS;
    }
    return cu2cann_blasResult(handle, result, [=](float* device) { return aclblasSasum(handle, n, x, incx, device); });
}

inline aclblasStatus_t cu2cann_blasIsamax(aclblasHandle_t handle, int n, const float* x, int incx, int* result) {
    if (cu2cann::empty_result(handle, incx > 0 ? n : 0, result)) {
        return ACLBLAS_STATUS_SUCCESS;
    }
    return cu2cann_blasResult(handle, result, [=](int* device) { return aclblasIsamax(handle, n, x, incx, device); });
}

inline aclblasStatus_t cu2cann_blasIsamin(aclblasHandle_t handle, int n, const float* x, int incx, int* result) {
    if (cu2cann::empty_result(handle, incx > 0 ? n : 0, result)) {
        return ACLBLAS_STATUS_SUCCESS;
    }
    return cu2cann_blasResult(handle, result, [=](int* device) { return aclblasIsamin(handle, n, x, incx, device); });
}

inline aclblasStatus_t cu2cann_blasDotEx(aclblasHandle_t handle, int n, const void* x, aclDataType x_type, int incx,
                                         const void* y, aclDataType y_type, int incy, void* result,
                                         aclDataType result_type, aclDataType execution_type) {
    const auto call = [=](void* device) {
        return aclblasDotEx(handle, n, x, x_type, incx, y, y_type, incy, device, result_type, execution_type);
    };
    switch (aclDataTypeSize(result_type)) {
        case 2: return cu2cann_blasResult(handle, static_cast<uint16_t*>(result), call);
        case 4: return cu2cann_blasResult(handle, static_cast<uint32_t*>(result), call);
        default: return ACLBLAS_STATUS_NOT_SUPPORTED;
    }
}

inline const char* cu2cann_blasStatusString(aclblasStatus_t status) {
    switch (status) {
        case ACLBLAS_STATUS_SUCCESS: return "success";
        case ACLBLAS_STATUS_NOT_INITIALIZED: return "not initialised";
        case ACLBLAS_STATUS_ALLOC_FAILED: return "out of memory";
        case ACLBLAS_STATUS_INVALID_VALUE: return "an argument is not valid";
        case ACLBLAS_STATUS_MAPPING_ERROR: return "access to device memory failed";
        case ACLBLAS_STATUS_EXECUTION_FAILED: return "execution failed";
        case ACLBLAS_STATUS_INTERNAL_ERROR: return "internal failure";
        case ACLBLAS_STATUS_NOT_SUPPORTED: return "not supported";
        case ACLBLAS_STATUS_ARCH_MISMATCH: return "not available on this chip";
        case ACLBLAS_STATUS_HANDLE_IS_NULLPTR: return "the handle is null";
        case ACLBLAS_STATUS_INVALID_ENUM: return "an enumeration value is not valid";
        case ACLBLAS_STATUS_UNKNOWN: return "unknown failure";
    }
    return "unrecognised status";
}

// ---- vectors and matrices between host and device; an increment is a pitch of one element per row

namespace cu2cann {

inline aclblasStatus_t transfer(const Rows& rows, bool sound, aclrtMemcpyKind kind) {
    if (!sound) {
        return ACLBLAS_STATUS_INVALID_VALUE;
    }
    return blas_status(cu2cann_memcpy2d(rows.to, rows.to_pitch, rows.from, rows.from_pitch, rows.width, rows.height,
                                        kind));
}

inline aclblasStatus_t transfer(const Rows& rows, bool sound, aclrtMemcpyKind kind, aclrtStream stream) {
    if (!sound) {
        return ACLBLAS_STATUS_INVALID_VALUE;
    }
    return blas_status(cu2cann_memcpy2dAsync(rows.to, rows.to_pitch, rows.from, rows.from_pitch, rows.width,
                                             rows.height, kind, stream));
}

inline Rows vector_rows(int n, int size, const void* from, int incx, void* to, int incy) {
    const size_t width = static_cast<size_t>(size);
    return rows_of(to, width * static_cast<size_t>(incy), from, width * static_cast<size_t>(incx), width,
                   static_cast<size_t>(n));
}

inline Rows matrix_rows(int rows, int columns, int size, const void* from, int lda, void* to, int ldb) {
    const size_t element = static_cast<size_t>(size);
    return rows_of(to, element * static_cast<size_t>(ldb), from, element * static_cast<size_t>(lda),
                   element * static_cast<size_t>(rows), static_cast<size_t>(columns));
}

}  // namespace cu2cann

inline aclblasStatus_t cu2cann_setVector(int n, int size, const void* from, int incx, void* to, int incy) {
    const bool sound = n >= 0 && size > 0 && incx > 0 && incy > 0;
    return cu2cann::transfer(cu2cann::vector_rows(n, size, from, incx, to, incy), sound,
                             ACL_MEMCPY_HOST_TO_DEVICE);
}

inline aclblasStatus_t cu2cann_setMatrix(int rows, int columns, int size, const void* from, int lda, void* to,
                                         int ldb) {
    const bool sound = rows >= 0 && columns >= 0 && size > 0 && lda >= rows && ldb >= rows;
    return cu2cann::transfer(cu2cann::matrix_rows(rows, columns, size, from, lda, to, ldb), sound,
                             ACL_MEMCPY_HOST_TO_DEVICE);
}

inline aclblasStatus_t cu2cann_setVectorAsync(int n, int size, const void* from, int incx, void* to, int incy,
                                              aclrtStream stream) {
    const bool sound = n >= 0 && size > 0 && incx > 0 && incy > 0;
    return cu2cann::transfer(cu2cann::vector_rows(n, size, from, incx, to, incy), sound,
                             ACL_MEMCPY_HOST_TO_DEVICE, stream);
}

inline aclblasStatus_t cu2cann_setMatrixAsync(int rows, int columns, int size, const void* from, int lda, void* to,
                                         int ldb, aclrtStream stream) {
    const bool sound = rows >= 0 && columns >= 0 && size > 0 && lda >= rows && ldb >= rows;
    return cu2cann::transfer(cu2cann::matrix_rows(rows, columns, size, from, lda, to, ldb), sound,
                             ACL_MEMCPY_HOST_TO_DEVICE, stream);
}

inline aclblasStatus_t cu2cann_getVector(int n, int size, const void* from, int incx, void* to, int incy) {
    const bool sound = n >= 0 && size > 0 && incx > 0 && incy > 0;
    return cu2cann::transfer(cu2cann::vector_rows(n, size, from, incx, to, incy), sound,
                             ACL_MEMCPY_DEVICE_TO_HOST);
}

inline aclblasStatus_t cu2cann_getMatrix(int rows, int columns, int size, const void* from, int lda, void* to,
                                         int ldb) {
    const bool sound = rows >= 0 && columns >= 0 && size > 0 && lda >= rows && ldb >= rows;
    return cu2cann::transfer(cu2cann::matrix_rows(rows, columns, size, from, lda, to, ldb), sound,
                             ACL_MEMCPY_DEVICE_TO_HOST);
}

inline aclblasStatus_t cu2cann_getVectorAsync(int n, int size, const void* from, int incx, void* to, int incy,
                                              aclrtStream stream) {
    const bool sound = n >= 0 && size > 0 && incx > 0 && incy > 0;
    return cu2cann::transfer(cu2cann::vector_rows(n, size, from, incx, to, incy), sound,
                             ACL_MEMCPY_DEVICE_TO_HOST, stream);
}

inline aclblasStatus_t cu2cann_getMatrixAsync(int rows, int columns, int size, const void* from, int lda, void* to,
                                         int ldb, aclrtStream stream) {
    const bool sound = rows >= 0 && columns >= 0 && size > 0 && lda >= rows && ldb >= rows;
    return cu2cann::transfer(cu2cann::matrix_rows(rows, columns, size, from, lda, to, ldb), sound,
                             ACL_MEMCPY_DEVICE_TO_HOST, stream);
}

// ---- products: alpha and beta are float whatever the element type

template <typename Half>
inline aclblasStatus_t cu2cann_hgemm(aclblasHandle_t handle, aclblasOperation_t op_a, aclblasOperation_t op_b, int m,
                                     int n, int k, const Half* alpha, const Half* a, int lda, const Half* b, int ldb,
                                     const Half* beta, Half* c, int ldc) {
    const float wide_alpha = cu2cann::half_scalar(handle, alpha);
    const float wide_beta = cu2cann::half_scalar(handle, beta);
    return aclblasGemmEx(handle, op_a, op_b, m, n, k, &wide_alpha, a, ACL_FLOAT16, lda, b, ACL_FLOAT16, ldb,
                         &wide_beta, c, ACL_FLOAT16, ldc, ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
}

template <typename Half>
inline aclblasStatus_t cu2cann_hgemmBatched(aclblasHandle_t handle, aclblasOperation_t op_a, aclblasOperation_t op_b,
                                            int m, int n, int k, const Half* alpha, const Half* const a[], int lda,
                                            const Half* const b[], int ldb, const Half* beta, Half* const c[],
                                            int ldc, int count) {
    const float wide_alpha = cu2cann::half_scalar(handle, alpha);
    const float wide_beta = cu2cann::half_scalar(handle, beta);
    return aclblasGemmBatchedEx(handle, op_a, op_b, m, n, k, &wide_alpha, reinterpret_cast<const void* const*>(a),
                                ACL_FLOAT16, lda, reinterpret_cast<const void* const*>(b), ACL_FLOAT16, ldb,
                                &wide_beta, reinterpret_cast<void* const*>(c), ACL_FLOAT16, ldc, count,
                                ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
}

// Strides are in elements. The pointer arrays have to outlive the product: these calls wait for it.
inline aclblasStatus_t cu2cann_gemmStridedBatchedEx(aclblasHandle_t handle, aclblasOperation_t op_a,
                                                    aclblasOperation_t op_b, int m, int n, int k, const void* alpha,
                                                    const void* a, aclDataType a_type, int lda, long long stride_a,
                                                    const void* b, aclDataType b_type, int ldb, long long stride_b,
                                                    const void* beta, void* c, aclDataType c_type, int ldc,
                                                    long long stride_c, int count, aclblasComputeType_t compute,
                                                    aclblasGemmAlgo_t algorithm) {
    if (count <= 0) {
        return count == 0 ? ACLBLAS_STATUS_SUCCESS : ACLBLAS_STATUS_INVALID_VALUE;
    }
    const cu2cann::HostScalar<float> host_alpha(handle, static_cast<const float*>(alpha));
    const cu2cann::HostScalar<float> host_beta(handle, static_cast<const float*>(beta));
    const cu2cann::BatchPointers batch(a, aclDataTypeSize(a_type) * stride_a, b, aclDataTypeSize(b_type) * stride_b,
                                       c, aclDataTypeSize(c_type) * stride_c, count);
    if (batch.status() != ACL_SUCCESS) {
        return ACLBLAS_STATUS_ALLOC_FAILED;
    }
    const aclblasStatus_t status = aclblasGemmBatchedEx(
        handle, op_a, op_b, m, n, k, static_cast<const float*>(host_alpha), batch.array<const void* const>(0),
        a_type, lda, batch.array<const void* const>(1), b_type, ldb, static_cast<const float*>(host_beta),
        batch.array<void* const>(2), c_type, ldc, count, compute, algorithm);
    if (status != ACLBLAS_STATUS_SUCCESS) {
        return status;
    }
    return cu2cann::wait_for(handle) == ACL_SUCCESS ? ACLBLAS_STATUS_SUCCESS : ACLBLAS_STATUS_EXECUTION_FAILED;
}

inline aclblasStatus_t cu2cann_sgemmStridedBatched(aclblasHandle_t handle, aclblasOperation_t op_a,
                                                   aclblasOperation_t op_b, int m, int n, int k, const float* alpha,
                                                   const float* a, int lda, long long stride_a, const float* b,
                                                   int ldb, long long stride_b, const float* beta, float* c, int ldc,
                                                   long long stride_c, int count) {
    return cu2cann_gemmStridedBatchedEx(handle, op_a, op_b, m, n, k, alpha, a, ACL_FLOAT, lda, stride_a, b,
                                        ACL_FLOAT, ldb, stride_b, beta, c, ACL_FLOAT, ldc, stride_c, count,
                                        ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
}

template <typename Half>
inline aclblasStatus_t cu2cann_hgemmStridedBatched(aclblasHandle_t handle, aclblasOperation_t op_a,
                                                   aclblasOperation_t op_b, int m, int n, int k, const Half* alpha,
                                                   const Half* a, int lda, long long stride_a, const Half* b,
                                                   int ldb, long long stride_b, const Half* beta, Half* c, int ldc,
                                                   long long stride_c, int count) {
    const cu2cannBlasPointerMode mode = cu2cann::pointer_mode(handle);
    const float wide_alpha = cu2cann::half_scalar(handle, alpha);
    const float wide_beta = cu2cann::half_scalar(handle, beta);
    (void)cu2cann_blasSetPointerMode(handle, CU2CANN_BLAS_POINTER_MODE_HOST);  // The wide scalars are on the host.
    const aclblasStatus_t status = cu2cann_gemmStridedBatchedEx(
        handle, op_a, op_b, m, n, k, &wide_alpha, a, ACL_FLOAT16, lda, stride_a, b, ACL_FLOAT16, ldb, stride_b,
        &wide_beta, c, ACL_FLOAT16, ldc, stride_c, count, ACLBLAS_COMPUTE_32F, ACLBLAS_GEMM_DEFAULT);
    (void)cu2cann_blasSetPointerMode(handle, mode);
    return status;
}

#include "shield_end.h"

#endif  // CU2CANN_BLAS_H
