// SPDX-License-Identifier: Apache-2.0
//
// cuFFT: plans and their execution.
#ifndef CU2CANN_CUDA_FFT_PLANS_H
#define CU2CANN_CUDA_FFT_PLANS_H

#include <map>

#include "../../cuComplex.h"
#include "transform.h"

enum cufftResult_t { CUFFT_SUCCESS, CUFFT_INVALID_PLAN, CUFFT_ALLOC_FAILED, CUFFT_INVALID_TYPE, CUFFT_INVALID_VALUE,
    CUFFT_INTERNAL_ERROR, CUFFT_EXEC_FAILED, CUFFT_SETUP_FAILED, CUFFT_INVALID_SIZE, CUFFT_UNALIGNED_DATA,
    CUFFT_INCOMPLETE_PARAMETER_LIST, CUFFT_INVALID_DEVICE, CUFFT_PARSE_ERROR, CUFFT_NO_WORKSPACE, CUFFT_NOT_IMPLEMENTED,
    CUFFT_LICENSE_ERROR, CUFFT_NOT_SUPPORTED };
typedef cufftResult_t cufftResult;
enum cufftType_t { CUFFT_R2C = 0x2a, CUFFT_C2R = 0x2c, CUFFT_C2C = 0x29, CUFFT_D2Z = 0x6a, CUFFT_Z2D = 0x6c, CUFFT_Z2Z = 0x69 };
typedef cufftType_t cufftType;
typedef int cufftHandle;
typedef float cufftReal;
typedef double cufftDoubleReal;
typedef cuComplex cufftComplex;
typedef cuDoubleComplex cufftDoubleComplex;
#define CUFFT_FORWARD -1
#define CUFFT_INVERSE 1

namespace cu2cann_model {

// How the elements of one side lie: within the box given by `embed`, `step` apart, each
// transform `distance` after the one before.
struct FftLayout {
    std::vector<int> embed;
    long long step = 1, distance = 0;

    // Where the element lies that is number `i` of a box of `sizes`.
    long long place(size_t i, const std::vector<int>& sizes, long long transform) const {
        long long at = 0, scale = 1;
        for (size_t d = sizes.size(); d-- > 0;) {
            at += (long long)(i % size_t(sizes[d])) * scale;
            i /= size_t(sizes[d]);
            scale *= embed[d];
        }
        return at * step + transform * distance;
    }
};

struct FftPlan {
    std::vector<int> sizes;
    cufftType type = CUFFT_C2C;
    int count = 1;
    FftLayout in, out;

    std::vector<int> half_sizes() const {
        std::vector<int> half = sizes;
        half.back() = half.back() / 2 + 1;
        return half;
    }
    size_t volume() const {
        size_t made = 1;
        for (const int size : sizes) {
            made *= size_t(size);
        }
        return made;
    }
    // The lines of the box's last dimension padded to whole complex numbers, where cuFFT packs
    // real numbers in place.
    void pack() {
        const bool real_in = type == CUFFT_R2C || type == CUFFT_D2Z, real_out = type == CUFFT_C2R || type == CUFFT_Z2D;
        in.embed = real_out ? half_sizes() : sizes;
        out.embed = real_in ? half_sizes() : sizes;
        in.distance = out.distance = 1;
        for (size_t d = 0; d < sizes.size(); ++d) {
            in.distance *= in.embed[d];
            out.distance *= out.embed[d];
        }
    }
};

struct FftPlans {
    std::mutex mutex;
    std::map<cufftHandle, FftPlan> plans;
    int next = 1;

    static FftPlans& all() {
        static FftPlans& only = *new FftPlans;
        return only;
    }
};

inline cufftResult make_plan(cufftHandle handle, std::vector<int> sizes, cufftType type, int count) {
    FftPlan plan;
    for (const int size : sizes) {
        if (size < 1) {
            return CUFFT_INVALID_SIZE;
        }
    }
    plan.sizes = std::move(sizes);
    plan.type = type;
    plan.count = count;
    plan.pack();
    std::lock_guard<std::mutex> lock(FftPlans::all().mutex);
    FftPlans::all().plans[handle] = plan;
    return CUFFT_SUCCESS;
}

inline bool find_plan(cufftHandle handle, cufftType type, FftPlan* into) {
    std::lock_guard<std::mutex> lock(FftPlans::all().mutex);
    const auto found = FftPlans::all().plans.find(handle);
    if (found == FftPlans::all().plans.end() || found->second.type != type) {
        return false;
    }
    *into = found->second;
    return true;
}

// Real numbers transformed in place keep the room of the complex ones.
inline FftLayout padded(FftLayout layout, const FftPlan& plan, bool in_place) {
    if (in_place && layout.embed == plan.sizes && layout.step == 1) {
        const int half = plan.sizes.back() / 2 + 1;
        layout.distance = layout.distance / layout.embed.back() * 2 * half;
        layout.embed.back() = 2 * half;
    }
    return layout;
}

template <typename Complex>
inline cufftResult run_complex(cufftHandle handle, cufftType type, const Complex* from, Complex* to, int sign) {
    FftPlan plan;
    if (!find_plan(handle, type, &plan)) {
        return CUFFT_INVALID_PLAN;
    }
    std::vector<Wave> box(plan.volume());
    for (int n = 0; n < plan.count; ++n) {
        for (size_t i = 0; i < box.size(); ++i) {
            const Complex& one = from[plan.in.place(i, plan.sizes, n)];
            box[i] = Wave(one.x, one.y);
        }
        transform_box(box, plan.sizes, sign);
        for (size_t i = 0; i < box.size(); ++i) {
            to[plan.out.place(i, plan.sizes, n)] = Complex{decltype(Complex::x)(box[i].real()), decltype(Complex::y)(box[i].imag())};
        }
    }
    return CUFFT_SUCCESS;
}

template <typename Real, typename Complex>
inline cufftResult run_forward(cufftHandle handle, cufftType type, const Real* from, Complex* to) {
    FftPlan plan;
    if (!find_plan(handle, type, &plan)) {
        return CUFFT_INVALID_PLAN;
    }
    const FftLayout in = padded(plan.in, plan, (const void*)from == (const void*)to);
    const std::vector<int> half = plan.half_sizes();
    for (int n = 0; n < plan.count; ++n) {
        std::vector<Wave> box(plan.volume());
        for (size_t i = 0; i < box.size(); ++i) {
            box[i] = Wave(from[in.place(i, plan.sizes, n)], 0.0);
        }
        transform_box(box, plan.sizes, CUFFT_FORWARD);
        const size_t whole = size_t(plan.sizes.back()), kept = size_t(half.back());
        for (size_t i = 0; i < box.size() / whole * kept; ++i) {
            const Wave one = box[i / kept * whole + i % kept];
            to[plan.out.place(i, half, n)] = Complex{Real(one.real()), Real(one.imag())};
        }
    }
    return CUFFT_SUCCESS;
}

// The other half of the box follows from its symmetry.
template <typename Real, typename Complex>
inline cufftResult run_backward(cufftHandle handle, cufftType type, const Complex* from, Real* to) {
    FftPlan plan;
    if (!find_plan(handle, type, &plan)) {
        return CUFFT_INVALID_PLAN;
    }
    const FftLayout out = padded(plan.out, plan, (const void*)from == (const void*)to);
    const std::vector<int> half = plan.half_sizes();
    const size_t whole = size_t(plan.sizes.back()), kept = size_t(half.back());
    for (int n = 0; n < plan.count; ++n) {
        std::vector<Wave> box(plan.volume());
        for (size_t i = 0; i < box.size(); ++i) {
            size_t line = i / whole, column = i % whole;
            const bool mirrored = column >= kept;
            if (mirrored) {
                column = whole - column;
                size_t opposite = 0, scale = 1;
                for (size_t d = plan.sizes.size() - 1; d-- > 0;) {
                    const size_t size = size_t(plan.sizes[d]), own = line % size;
                    opposite += (size - own) % size * scale;
                    scale *= size;
                    line /= size;
                }
                line = opposite;
            }
            const Complex& one = from[plan.in.place(line * kept + column, half, n)];
            box[i] = Wave(one.x, mirrored ? -one.y : one.y);
        }
        transform_box(box, plan.sizes, CUFFT_INVERSE);
        for (size_t i = 0; i < box.size(); ++i) {
            to[out.place(i, plan.sizes, n)] = Real(box[i].real());
        }
    }
    return CUFFT_SUCCESS;
}

}  // namespace cu2cann_model

inline cufftResult cufftCreate(cufftHandle* made) {
    std::lock_guard<std::mutex> lock(cu2cann_model::FftPlans::all().mutex);
    *made = cu2cann_model::FftPlans::all().next++;
    return CUFFT_SUCCESS;
}
inline cufftResult cufftDestroy(cufftHandle handle) {
    std::lock_guard<std::mutex> lock(cu2cann_model::FftPlans::all().mutex);
    cu2cann_model::FftPlans::all().plans.erase(handle);
    return CUFFT_SUCCESS;
}
inline cufftResult cufftMakePlan1d(cufftHandle handle, int n, cufftType type, int count, size_t* work) {
    *work = 0;
    return cu2cann_model::make_plan(handle, {n}, type, count);
}
inline cufftResult cufftMakePlan2d(cufftHandle handle, int nx, int ny, cufftType type, size_t* work) {
    *work = 0;
    return cu2cann_model::make_plan(handle, {nx, ny}, type, 1);
}
inline cufftResult cufftMakePlan3d(cufftHandle handle, int nx, int ny, int nz, cufftType type, size_t* work) {
    *work = 0;
    return cu2cann_model::make_plan(handle, {nx, ny, nz}, type, 1);
}
inline cufftResult cufftMakePlanMany(cufftHandle handle, int rank, int* n, int* in_embed, int in_step, int in_distance, int* out_embed, int out_step,
                                     int out_distance, cufftType type, int count, size_t* work) {
    *work = 0;
    const cufftResult made = cu2cann_model::make_plan(handle, std::vector<int>(n, n + rank), type, count);
    if (made == CUFFT_SUCCESS && in_embed != nullptr && out_embed != nullptr) {
        std::lock_guard<std::mutex> lock(cu2cann_model::FftPlans::all().mutex);
        cu2cann_model::FftPlan& plan = cu2cann_model::FftPlans::all().plans[handle];
        plan.in = {std::vector<int>(in_embed, in_embed + rank), in_step, in_distance};
        plan.out = {std::vector<int>(out_embed, out_embed + rank), out_step, out_distance};
    }
    return made;
}
inline cufftResult cufftPlan1d(cufftHandle* made, int n, cufftType type, int count) {
    size_t work;
    return cufftCreate(made), cufftMakePlan1d(*made, n, type, count, &work);
}
inline cufftResult cufftPlan2d(cufftHandle* made, int nx, int ny, cufftType type) {
    size_t work;
    return cufftCreate(made), cufftMakePlan2d(*made, nx, ny, type, &work);
}
inline cufftResult cufftPlan3d(cufftHandle* made, int nx, int ny, int nz, cufftType type) {
    size_t work;
    return cufftCreate(made), cufftMakePlan3d(*made, nx, ny, nz, type, &work);
}
inline cufftResult cufftPlanMany(cufftHandle* made, int rank, int* n, int* in_embed, int in_step, int in_distance, int* out_embed, int out_step,
                                 int out_distance, cufftType type, int count) {
    size_t work;
    return cufftCreate(made), cufftMakePlanMany(*made, rank, n, in_embed, in_step, in_distance, out_embed, out_step, out_distance, type, count, &work);
}
inline cufftResult cufftSetStream(cufftHandle, cudaStream_t) { return CUFFT_SUCCESS; }
inline cufftResult cufftSetAutoAllocation(cufftHandle, int) { return CUFFT_SUCCESS; }
inline cufftResult cufftSetWorkArea(cufftHandle, void*) { return CUFFT_SUCCESS; }
inline cufftResult cufftGetSize(cufftHandle, size_t* into) { return *into = 0, CUFFT_SUCCESS; }
inline cufftResult cufftGetVersion(int* into) { return *into = 11200, CUFFT_SUCCESS; }
inline cufftResult cufftExecC2C(cufftHandle plan, cufftComplex* from, cufftComplex* to, int way) { return cu2cann_model::run_complex(plan, CUFFT_C2C, from, to, way); }
inline cufftResult cufftExecZ2Z(cufftHandle plan, cufftDoubleComplex* from, cufftDoubleComplex* to, int way) { return cu2cann_model::run_complex(plan, CUFFT_Z2Z, from, to, way); }
inline cufftResult cufftExecR2C(cufftHandle plan, cufftReal* from, cufftComplex* to) { return cu2cann_model::run_forward(plan, CUFFT_R2C, from, to); }
inline cufftResult cufftExecD2Z(cufftHandle plan, cufftDoubleReal* from, cufftDoubleComplex* to) { return cu2cann_model::run_forward(plan, CUFFT_D2Z, from, to); }
inline cufftResult cufftExecC2R(cufftHandle plan, cufftComplex* from, cufftReal* to) { return cu2cann_model::run_backward(plan, CUFFT_C2R, from, to); }
inline cufftResult cufftExecZ2D(cufftHandle plan, cufftDoubleComplex* from, cufftDoubleReal* to) { return cu2cann_model::run_backward(plan, CUFFT_Z2D, from, to); }

#endif  // CU2CANN_CUDA_FFT_PLANS_H
