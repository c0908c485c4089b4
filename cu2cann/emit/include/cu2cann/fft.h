// Stands in for: cufftPlan1d, cufftPlan2d, cufftMakePlan1d, cufftExecC2C, R2C, C2R, cufftDestroy, error texts.
// Restores: execution on device pointers, in place or not, ordered after pending work.
// Works around: the library's exec functions take host pointers, and a plan cannot be asked for its size.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_FFT_H
#define CU2CANN_FFT_H

#include <cstddef>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include "acl/acl_rt.h"
#include "cann_ops_fft.h"
#include "memory.h"

#include "shield_begin.h"

namespace cu2cann {

// A plan as rows of the transform's last dimension.
struct FftShape {
    size_t rows;
    size_t length;

    size_t half() const { return length / 2 + 1; }
};

struct FftShapes {
    std::mutex mutex;
    std::map<aclfftHandle, FftShape> by_plan;
};

inline FftShapes& fft_shapes() {
    static FftShapes& only = *new FftShapes;
    return only;
}

inline aclfftResult remember_shape(aclfftResult made, aclfftHandle plan, int rows, int length) {
    if (made == ACLFFT_SUCCESS) {
        FftShapes& all = fft_shapes();
        std::lock_guard<std::mutex> lock(all.mutex);
        all.by_plan[plan] = FftShape{static_cast<size_t>(rows), static_cast<size_t>(length)};
    }
    return made;
}

inline bool find_shape(aclfftHandle plan, FftShape* shape) {
    FftShapes& all = fft_shapes();
    std::lock_guard<std::mutex> lock(all.mutex);
    const auto found = all.by_plan.find(plan);
    if (found == all.by_plan.end()) {
        return false;
    }
    *shape = found->second;
    return true;
}

template <typename T>
inline bool fetch_rows(std::vector<T>* to, const T* from, size_t rows, size_t width, size_t pitch) {
    to->resize(rows * width);
    return cu2cann_memcpy2d(to->data(), width * sizeof(T), from, pitch * sizeof(T), width * sizeof(T), rows,
                            ACL_MEMCPY_DEVICE_TO_HOST) == ACL_SUCCESS;
}

template <typename T>
inline bool store_rows(T* to, const std::vector<T>& from, size_t rows, size_t width, size_t pitch) {
    return cu2cann_memcpy2d(to, pitch * sizeof(T), from.data(), width * sizeof(T), width * sizeof(T), rows,
                            ACL_MEMCPY_HOST_TO_DEVICE) == ACL_SUCCESS;
}

// In place, the real rows are padded to the length of the complex ones.
inline size_t real_pitch(const FftShape& shape, const void* in, const void* out) {
    return in == out ? 2 * shape.half() : shape.length;
}

}  // namespace cu2cann

// ---- plans: the helpers have to see them made

inline aclfftResult cu2cann_fftPlan1d(aclfftHandle* plan, int length, aclfftType type, int batch) {
    const aclfftResult made = aclfftPlan1d(plan, length, type, batch, ACLFFT_HORIZONTAL);
    return cu2cann::remember_shape(made, *plan, batch, length);
}

inline aclfftResult cu2cann_fftPlan2d(aclfftHandle* plan, int rows, int length, aclfftType type) {
    const aclfftResult made = aclfftPlan2d(plan, 1, rows, length, type);
    return cu2cann::remember_shape(made, *plan, rows, length);
}

inline aclfftResult cu2cann_fftMakePlan1d(aclfftHandle plan, int length, aclfftType type, int batch,
                                          size_t* work_size) {
    const aclfftResult made = aclfftMakePlan1d(plan, length, type, batch, ACLFFT_HORIZONTAL, work_size);
    return cu2cann::remember_shape(made, plan, batch, length);
}

inline aclfftResult cu2cann_fftMakePlan2d(aclfftHandle plan, int rows, int length, aclfftType type,
                                          size_t* work_size) {
    const aclfftResult made = aclfftMakePlan2d(plan, 1, rows, length, type, work_size);
    return cu2cann::remember_shape(made, plan, rows, length);
}

inline aclfftResult cu2cann_fftDestroy(aclfftHandle plan) {
    {
        cu2cann::FftShapes& all = cu2cann::fft_shapes();
        std::lock_guard<std::mutex> lock(all.mutex);
        all.by_plan.erase(plan);
    }
    return aclfftDestroy(plan);
}

// ---- execution: device pointers, staged through the host

inline aclfftResult cu2cann_fftExecC2C(aclfftHandle plan, aclfftComplex* in, aclfftComplex* out, int direction) {
    cu2cann::FftShape shape{0, 0};
    if (!cu2cann::find_shape(plan, &shape)) {
        return ACLFFT_INVALID_PLAN;
    }
    std::vector<aclfftComplex> from;
    std::vector<aclfftComplex> to(shape.rows * shape.length);
    if (!cu2cann::fetch_rows(&from, in, shape.rows, shape.length, shape.length)) {
        return ACLFFT_EXEC_FAILED;
    }
    const aclfftResult status = aclfftExecC2C(plan, from.data(), to.data(), direction);
    if (status != ACLFFT_SUCCESS) {
        return status;
    }
    const bool stored = cu2cann::store_rows(out, to, shape.rows, shape.length, shape.length);
    return stored ? ACLFFT_SUCCESS : ACLFFT_EXEC_FAILED;
}

inline aclfftResult cu2cann_fftExecR2C(aclfftHandle plan, aclfftReal* in, aclfftComplex* out) {
    cu2cann::FftShape shape{0, 0};
    if (!cu2cann::find_shape(plan, &shape)) {
        return ACLFFT_INVALID_PLAN;
    }
    std::vector<aclfftReal> from;
    std::vector<aclfftComplex> to(shape.rows * shape.half());
    if (!cu2cann::fetch_rows(&from, in, shape.rows, shape.length, cu2cann::real_pitch(shape, in, out))) {
        return ACLFFT_EXEC_FAILED;
    }
    const aclfftResult status = aclfftExecR2C(plan, from.data(), to.data());
    if (status != ACLFFT_SUCCESS) {
        return status;
    }
    const bool stored = cu2cann::store_rows(out, to, shape.rows, shape.half(), shape.half());
    return stored ? ACLFFT_SUCCESS : ACLFFT_EXEC_FAILED;
}

inline aclfftResult cu2cann_fftExecC2R(aclfftHandle plan, aclfftComplex* in, aclfftReal* out) {
    cu2cann::FftShape shape{0, 0};
    if (!cu2cann::find_shape(plan, &shape)) {
        return ACLFFT_INVALID_PLAN;
    }
    std::vector<aclfftComplex> from;
    std::vector<aclfftReal> to(shape.rows * shape.length);
    if (!cu2cann::fetch_rows(&from, in, shape.rows, shape.half(), shape.half())) {
        return ACLFFT_EXEC_FAILED;
    }
    const aclfftResult status = aclfftExecC2R(plan, from.data(), to.data());
    if (status != ACLFFT_SUCCESS) {
        return status;
    }
    const bool stored = cu2cann::store_rows(out, to, shape.rows, shape.length, cu2cann::real_pitch(shape, in, out));
    return stored ? ACLFFT_SUCCESS : ACLFFT_EXEC_FAILED;
}

#include "shield_end.h"

#endif  // CU2CANN_FFT_H
