// A stand-in for the BLAS library: results go to the device, later, in the handle's stream.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_CANN_OPS_BLAS_H
#define STAND_IN_CANN_OPS_BLAS_H

#include "acl/acl_rt.h"
#include "cann_ops_blas_common.h"

struct stand_in_blas {
    aclrtStream stream = nullptr;
};
typedef stand_in_blas* aclblasHandle_t;

inline aclblasStatus_t aclblasCreate(aclblasHandle_t* handle) {
    if (*handle != nullptr) {
        return ACLBLAS_STATUS_INVALID_VALUE;
    }
    *handle = new stand_in_blas;
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasDestroy(aclblasHandle_t handle) {
    delete handle;
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasGetStream(aclblasHandle_t handle, aclrtStream* stream) {
    *stream = handle->stream;
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasSdot(aclblasHandle_t handle, int64_t n, const float* x, int64_t incx, const float* y,
                                   int64_t incy, float* result) {
    if (!stand_in::on_device(result)) {
        return ACLBLAS_STATUS_MAPPING_ERROR;
    }
    stand_in::enqueue(handle->stream, [=] {
        *result = 0;
        for (int64_t i = 0; i < n; ++i) {
            *result += x[i * incx] * y[i * incy];
        }
    });
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasGemmBatchedEx(aclblasHandle_t handle, aclblasOperation_t, aclblasOperation_t, int, int,
                                            int, const void* alpha, const void* const a[], aclDataType, int,
                                            const void* const b[], aclDataType, int, const void*, void* const c[],
                                            aclDataType, int, int count, aclblasComputeType_t, aclblasGemmAlgo_t) {
    if (!stand_in::on_device(a) || !stand_in::on_device(b) || !stand_in::on_device(c) || stand_in::on_device(alpha)) {
        return ACLBLAS_STATUS_MAPPING_ERROR;
    }
    const float factor = *static_cast<const float*>(alpha);
    stand_in::enqueue(handle->stream, [=] {  // One by one matrices.
        for (int i = 0; i < count; ++i) {
            *static_cast<float*>(c[i]) =
                factor * *static_cast<const float*>(a[i]) * *static_cast<const float*>(b[i]);
        }
    });
    return ACLBLAS_STATUS_SUCCESS;
}

// ---- declared for the compiler; no test here calls them

aclblasStatus_t aclblasSnrm2(aclblasHandle_t, int, const float*, int, float*);
aclblasStatus_t aclblasSasum(aclblasHandle_t, int, const float*, int, float*);
aclblasStatus_t aclblasIsamax(aclblasHandle_t, int, const float*, int, int*);
aclblasStatus_t aclblasIsamin(aclblasHandle_t, int, const float*, int, int*);
aclblasStatus_t aclblasDotEx(aclblasHandle_t, int, const void*, aclDataType, int, const void*, aclDataType, int,
                             void*, aclDataType, aclDataType);
aclblasStatus_t aclblasGemmEx(aclblasHandle_t, aclblasOperation_t, aclblasOperation_t, int, int, int, const void*,
                              const void*, aclDataType, int, const void*, aclDataType, int, const void*, void*,
                              aclDataType, int, aclblasComputeType_t, aclblasGemmAlgo_t);

#endif  // STAND_IN_CANN_OPS_BLAS_H
