// SPDX-License-Identifier: Apache-2.0
//
// Linear algebra of vectors: other types than float, rotations; and what a handle can be asked.
#ifndef CU2CANN_MODEL_ASCEND_BLAS_VECTORS_H
#define CU2CANN_MODEL_ASCEND_BLAS_VECTORS_H

#include <complex>

#include "blas.h"

namespace cu2cann_model {

// Two vectors element by element, each with its step.
template <typename Each>
inline void each_pair(int64_t n, int64_t incx, int64_t incy, Each each) {
    const int64_t from = first_of(n, incx), to = first_of(n, incy);
    for (int64_t i = 0; i < n; ++i) {
        each(from + i * incx, to + i * incy);
    }
}

inline void refuse_device_scalars(std::initializer_list<const void*> all, const char* name) {
    for (const void* one : all) {
        if (on_device(one)) {
            fault("host-scalars", "%s takes its scalars from the host, and gets %p of the device", name, one);
        }
    }
}

// The modified rotation that `param` describes: its form, then the elements by column.
struct Modified {
    float h11, h21, h12, h22;
    bool none;

    explicit Modified(const float* param)
        : h11(param[0] == 0.0f ? 1.0f : param[1]), h21(param[0] == 1.0f ? -1.0f : param[2]),
          h12(param[0] == 1.0f ? 1.0f : param[3]), h22(param[0] == 0.0f ? 1.0f : param[4]), none(param[0] == -2.0f) {}
};

// Keeps the scale factors of a modified rotation within bounds.
inline void rescale(float& d, float& x, float& one, float& other, float& form) {
    constexpr float gamma = 4096.0f, large = gamma * gamma, small = 1.0f / large;
    while (d != 0.0f && (std::fabs(d) <= small || std::fabs(d) >= large)) {
        const bool tiny = std::fabs(d) <= small;
        const float by = tiny ? 1.0f / gamma : gamma;
        form = -1.0f;
        d /= by * by;
        x *= by;
        one *= by;
        other *= by;
    }
}

struct RotationSetup {
    float form = 0.0f, h11 = 1.0f, h21 = 0.0f, h12 = 0.0f, h22 = 1.0f;
    float d1, d2, x1;

    RotationSetup(float d1_, float d2_, float x1_, float y1) : d1(d1_), d2(d2_), x1(x1_) {
        const float p2 = d2 * y1, p1 = d1 * x1;
        if (d1 < 0.0f) {
            zero();
        } else if (p2 == 0.0f) {
            form = -2.0f;
        } else if (std::fabs(p1 * x1) > std::fabs(p2 * y1)) {
            h21 = -y1 / x1;
            h12 = p2 / p1;
            scale(1.0f - h12 * h21);
            x1 *= 1.0f - h12 * h21;
        } else if (p2 * y1 < 0.0f) {
            zero();
        } else {
            form = 1.0f;
            h11 = p1 / p2;
            h22 = x1 / y1;
            const float u = 1.0f + h11 * h22;
            const float kept = d2 / u;
            d2 = d1 / u;
            d1 = kept;
            x1 = y1 * u;
            h12 = 1.0f;
            h21 = -1.0f;
        }
        if (form != -2.0f && d1 != 0.0f) {
            float unused = 0.0f;
            rescale(d1, x1, h11, h12, form);
            rescale(d2, unused, h21, h22, form);
        }
    }

    void put(float* param) const {
        param[0] = form;
        if (form < 0.0f && form != -2.0f) {
            param[1] = h11;
            param[4] = h22;
        }
        if (form == 1.0f) {
            param[1] = h11;
            param[4] = h22;
        }
        if (form == 0.0f || form == -1.0f) {
            param[2] = h21;
            param[3] = h12;
        }
    }

private:
    void zero() {
        form = -1.0f;
        h11 = h21 = h12 = h22 = d1 = d2 = x1 = 0.0f;
    }
    void scale(float u) {
        if (u > 0.0f) {
            d1 /= u;
            d2 /= u;
        } else {
            zero();
        }
    }
};

inline aclblasLogCallback& blas_log() {
    static aclblasLogCallback one = nullptr;
    return one;
}

}  // namespace cu2cann_model

inline aclblasStatus_t aclblasAxpyEx(aclblasHandle_t handle, int n, const void* alpha, aclDataType alphaType, const void* x,
                                     aclDataType xType, int incx, void* y, aclDataType yType, int incy, aclDataType executionType) {
    (void)executionType;
    return cu2cann_model::on_stream(
        handle, "aclblasAxpyEx",
        [=, by = cu2cann_model::element(alpha, alphaType, 0)] {
            cu2cann_model::each_pair(n, incx, incy, [&](int64_t from, int64_t to) {
                cu2cann_model::put_element(y, yType, to, cu2cann_model::element(y, yType, to) +
                                                             by * cu2cann_model::element(x, xType, from));
            });
        },
        {x, y});
}

inline aclblasStatus_t aclblasScalex(aclblasHandle_t handle, int n, const void* alpha, aclDataType alphaType, void* x,
                                     aclDataType xType, int incx, aclDataType executionType) {
    (void)executionType;
    return cu2cann_model::on_stream(
        handle, "aclblasScalex",
        [=, by = cu2cann_model::element(alpha, alphaType, 0)] {
            for (int64_t i = 0; i < n; ++i) {
                cu2cann_model::put_element(x, xType, i * incx, by * cu2cann_model::element(x, xType, i * incx));
            }
        },
        {x});
}

inline aclblasStatus_t aclblasCcopy(aclblasHandle_t handle, aclblasComplex* x, aclblasComplex* y, const int64_t n,
                                    const int64_t incx, const int64_t incy) {
    return cu2cann_model::on_stream(
        handle, "aclblasCcopy",
        [=] { cu2cann_model::each_pair(n, incx, incy, [&](int64_t from, int64_t to) { y[to] = x[from]; }); }, {x, y});
}

inline aclblasStatus_t aclblasCsscal(aclblasHandle_t handle, const int64_t n, const float alpha, aclblasComplex* x,
                                     const int64_t incx) {
    return cu2cann_model::on_stream(
        handle, "aclblasCsscal",
        [=] {
            for (int64_t i = 0; i < n; ++i) {
                x[i * incx] = {alpha * x[i * incx].real, alpha * x[i * incx].imag};
            }
        },
        {x});
}

inline aclblasStatus_t aclblasSnrm2Ex(aclblasHandle_t handle, aclDataType xtype, const void* x, const int64_t n,
                                      const int64_t incx, void* result) {
    return cu2cann_model::on_stream(
        handle, "aclblasSnrm2Ex",
        [=] {
            double sum = 0.0;
            for (int64_t i = 0; i < n; ++i) {
                const double one = cu2cann_model::element(x, xtype, i * incx);
                sum += one * one;
            }
            cu2cann_model::put_element(result, xtype, 0, static_cast<float>(std::sqrt(sum)));
        },
        {x, result});
}

inline aclblasStatus_t aclblasRotEx(aclblasHandle_t handle, int n, void* x, aclDataType xType, int incx, void* y,
                                    aclDataType yType, int incy, const void* c, const void* s, aclDataType csType,
                                    aclDataType executionType) {
    (void)executionType;
    cu2cann_model::refuse_device_scalars({c, s}, "aclblasRotEx");
    return cu2cann_model::on_stream(
        handle, "aclblasRotEx",
        [=, cosine = cu2cann_model::element(c, csType, 0), sine = cu2cann_model::element(s, csType, 0)] {
            cu2cann_model::each_pair(n, incx, incy, [&](int64_t one, int64_t other) {
                const float p = cu2cann_model::element(x, xType, one), q = cu2cann_model::element(y, yType, other);
                cu2cann_model::put_element(x, xType, one, cosine * p + sine * q);
                cu2cann_model::put_element(y, yType, other, cosine * q - sine * p);
            });
        },
        {x, y});
}

inline aclblasStatus_t aclblasSrot(aclblasHandle_t handle, int n, float* x, int incx, float* y, int incy, const float* c,
                                   const float* s) {
    cu2cann_model::refuse_device_scalars({c, s}, "aclblasSrot");
    return cu2cann_model::on_stream(
        handle, "aclblasSrot",
        [=, cosine = *c, sine = *s] {
            cu2cann_model::each_pair(n, incx, incy, [&](int64_t one, int64_t other) {
                const float p = x[one], q = y[other];
                x[one] = cosine * p + sine * q;
                y[other] = cosine * q - sine * p;
            });
        },
        {x, y});
}

inline aclblasStatus_t aclblasSrotg(aclblasHandle_t handle, float* a, float* b, float* c, float* s) {
    cu2cann_model::refuse_device_scalars({a, b, c, s}, "aclblasSrotg");
    if (handle == nullptr) {
        return ACLBLAS_STATUS_HANDLE_IS_NULLPTR;
    }
    const float p = *a, q = *b, larger = std::fabs(p) > std::fabs(q) ? p : q;
    const float length = std::copysign(std::hypot(p, q), larger);
    *c = length == 0.0f ? 1.0f : p / length;
    *s = length == 0.0f ? 0.0f : q / length;
    *a = length;
    *b = length == 0.0f ? 0.0f : std::fabs(p) > std::fabs(q) ? *s : *c != 0.0f ? 1.0f / *c : 1.0f;
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasSrotm(aclblasHandle_t handle, int n, float* x, int incx, float* y, int incy, const float* param) {
    cu2cann_model::refuse_device_scalars({param}, "aclblasSrotm");
    return cu2cann_model::on_stream(
        handle, "aclblasSrotm",
        [=, by = cu2cann_model::Modified(param)] {
            cu2cann_model::each_pair(by.none ? 0 : n, incx, incy, [&](int64_t one, int64_t other) {
                const float p = x[one], q = y[other];
                x[one] = by.h11 * p + by.h12 * q;
                y[other] = by.h21 * p + by.h22 * q;
            });
        },
        {x, y});
}

inline aclblasStatus_t aclblasSrotmg(aclblasHandle_t handle, float* d1, float* d2, float* x1, const float* y1, float* param) {
    cu2cann_model::refuse_device_scalars({d1, d2, x1, y1, param}, "aclblasSrotmg");
    if (handle == nullptr) {
        return ACLBLAS_STATUS_HANDLE_IS_NULLPTR;
    }
    const cu2cann_model::RotationSetup made(*d1, *d2, *x1, *y1);
    *d1 = made.d1;
    *d2 = made.d2;
    *x1 = made.x1;
    made.put(param);
    return ACLBLAS_STATUS_SUCCESS;
}

inline aclblasStatus_t aclblasGetVersion(aclblasHandle_t handle, int* version) {
    *version = 90100;
    return handle != nullptr ? ACLBLAS_STATUS_SUCCESS : ACLBLAS_STATUS_HANDLE_IS_NULLPTR;
}

// The model needs no room of the program's.
inline aclblasStatus_t aclblasSetWorkspace(aclblasHandle_t handle, void* workspace, size_t workspaceSize) {
    if (workspaceSize != 0 && !cu2cann_model::on_device(workspace)) {
        cu2cann_model::fault("host-pointer", "aclblasSetWorkspace gets %p, which is no memory of the device", workspace);
    }
    return handle != nullptr ? ACLBLAS_STATUS_SUCCESS : ACLBLAS_STATUS_HANDLE_IS_NULLPTR;
}

inline aclblasStatus_t aclblasLoggerConfigure(int logIsOn, int logToStdOut, int logToStdErr, const char* logFile) {
    (void)logIsOn;
    (void)logToStdOut;
    (void)logToStdErr;
    (void)logFile;
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasSetLoggerCallback(aclblasLogCallback userCallback) {
    cu2cann_model::blas_log() = userCallback;
    return ACLBLAS_STATUS_SUCCESS;
}
inline aclblasStatus_t aclblasGetLoggerCallback(aclblasLogCallback* userCallback) {
    *userCallback = cu2cann_model::blas_log();
    return ACLBLAS_STATUS_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_BLAS_VECTORS_H
