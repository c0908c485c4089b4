// A stand-in for the transforms: host pointers only, as in the library. "Transforms" by scaling.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_CANN_OPS_FFT_H
#define STAND_IN_CANN_OPS_FFT_H

#include "acl/acl_rt.h"

typedef float aclfftReal;
struct aclfftComplex {
    float x, y;
};
enum aclfftResult { ACLFFT_SUCCESS = 0, ACLFFT_INVALID_PLAN = 1, ACLFFT_EXEC_FAILED = 6 };
enum aclfftType { ACLFFT_C2C = 41, ACLFFT_R2C = 42, ACLFFT_C2R = 44 };
#define ACLFFT_HORIZONTAL 0
#define ACLFFT_FORWARD (-1)

struct aclfftHandle_t {
    int rows, length;
};
typedef aclfftHandle_t* aclfftHandle;

inline aclfftResult aclfftPlan1d(aclfftHandle* plan, int length, aclfftType, int batch, int) {
    *plan = new aclfftHandle_t{batch, length};
    return ACLFFT_SUCCESS;
}
inline aclfftResult aclfftPlan2d(aclfftHandle* plan, int batch, int rows, int length, aclfftType) {
    *plan = new aclfftHandle_t{batch * rows, length};
    return ACLFFT_SUCCESS;
}
aclfftResult aclfftMakePlan1d(aclfftHandle, int, aclfftType, int, int, size_t*);
aclfftResult aclfftMakePlan2d(aclfftHandle, int, int, int, aclfftType, size_t*);
inline aclfftResult aclfftDestroy(aclfftHandle plan) {
    delete plan;
    return ACLFFT_SUCCESS;
}
inline aclfftResult aclfftExecC2C(aclfftHandle plan, aclfftComplex* in, aclfftComplex* out, int) {
    if (stand_in::on_device(in) || stand_in::on_device(out)) {
        return ACLFFT_EXEC_FAILED;
    }
    for (int i = 0; i < plan->rows * plan->length; ++i) {
        out[i] = aclfftComplex{2 * in[i].x, 2 * in[i].y};
    }
    return ACLFFT_SUCCESS;
}
inline aclfftResult aclfftExecR2C(aclfftHandle plan, aclfftReal* in, aclfftComplex* out) {
    const int half = plan->length / 2 + 1;
    for (int row = 0; row < plan->rows; ++row) {
        for (int i = 0; i < half; ++i) {
            out[row * half + i] = aclfftComplex{in[row * plan->length + i], in[row * plan->length + plan->length - 1]};
        }
    }
    return ACLFFT_SUCCESS;
}
aclfftResult aclfftExecC2R(aclfftHandle, aclfftComplex*, aclfftReal*);

#endif  // STAND_IN_CANN_OPS_FFT_H
