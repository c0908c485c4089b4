// SPDX-License-Identifier: Apache-2.0
//
// Fourier transforms of memory of the host, at once, as the library has it; summed in double.
#ifndef CU2CANN_MODEL_ASCEND_FFT_H
#define CU2CANN_MODEL_ASCEND_FFT_H

#include <complex>

#include "cann_ops_fft.h"
#include "runtime.h"

struct aclfftHandle_t {
    int columns = 0, rows = 1, batch = 1;
    aclfftType type = ACLFFT_C2C;
};

namespace cu2cann_model {

using Complexes = std::vector<std::complex<double>>;

// One transform of any length: halves as long as that goes, then by the definition.
inline Complexes transform(const Complexes& from, int direction) {
    const size_t n = from.size();
    Complexes to(n);
    const double turn = direction * 2.0 * pi / static_cast<double>(n);
    if (n < 2 || n % 2 != 0) {
        for (size_t k = 0; k < n; ++k) {
            for (size_t i = 0; i < n; ++i) {
                to[k] += from[i] * std::polar(1.0, turn * static_cast<double>(k * i % n));
            }
        }
        return to;
    }
    Complexes even, odd;
    for (size_t i = 0; i < n; i += 2) {
        even.push_back(from[i]);
        odd.push_back(from[i + 1]);
    }
    even = transform(even, direction);
    odd = transform(odd, direction);
    for (size_t k = 0; k < n / 2; ++k) {
        const std::complex<double> turned = odd[k] * std::polar(1.0, turn * static_cast<double>(k));
        to[k] = even[k] + turned;
        to[k + n / 2] = even[k] - turned;
    }
    return to;
}

inline void transform_plane(Complexes& data, int rows, int columns, int direction) {
    for (int row = 0; row < rows; ++row) {
        const auto begin = data.begin() + static_cast<std::ptrdiff_t>(row) * columns;
        const Complexes line = transform(Complexes(begin, begin + columns), direction);
        std::copy(line.begin(), line.end(), begin);
    }
    for (int column = 0; column < columns && rows > 1; ++column) {
        Complexes line;
        for (int row = 0; row < rows; ++row) {
            line.push_back(data[static_cast<size_t>(row) * columns + column]);
        }
        line = transform(line, direction);
        for (int row = 0; row < rows; ++row) {
            data[static_cast<size_t>(row) * columns + column] = line[row];
        }
    }
}

inline void refuse_device_memory(const void* one, const void* other, const char* name) {
    if (on_device(one) || on_device(other)) {
        fault("fft-host", "%s takes memory of the host", name);
    }
}

inline aclfftResult make_plan(aclfftHandle* plan, int rows, int columns, int batch, aclfftType type) {
    if (rows < 1 || columns < 1 || batch < 1) {
        return ACLFFT_INVALID_SIZE;
    }
    *plan = new aclfftHandle_t;
    **plan = {columns, rows, batch, type};
    return ACLFFT_SUCCESS;
}

}  // namespace cu2cann_model

inline aclfftResult aclfftCreate(aclfftHandle* plan) { return cu2cann_model::make_plan(plan, 1, 1, 1, ACLFFT_C2C); }

inline aclfftResult aclfftDestroy(aclfftHandle plan) {
    if (plan == nullptr) {
        return ACLFFT_INVALID_PLAN;
    }
    delete plan;
    return ACLFFT_SUCCESS;
}

inline aclfftResult aclfftPlan1d(aclfftHandle* plan, int nx, aclfftType type, int batch, int dimType) {
    (void)dimType;
    return cu2cann_model::make_plan(plan, 1, nx, batch, type);
}

inline aclfftResult aclfftPlan2d(aclfftHandle* plan, int batch, int nx, int ny, aclfftType type) {
    return cu2cann_model::make_plan(plan, nx, ny, batch, type);
}

inline aclfftResult aclfftMakePlan1d(aclfftHandle plan, int nx, aclfftType type, int batch, int stride, size_t* workSize) {
    (void)stride;
    *workSize = 0;
    *plan = {nx, 1, batch, type};
    return ACLFFT_SUCCESS;
}

inline aclfftResult aclfftMakePlan2d(aclfftHandle plan, int batch, int nx, int ny, aclfftType type, size_t* workSize) {
    *workSize = 0;
    *plan = {ny, nx, batch, type};
    return ACLFFT_SUCCESS;
}

inline aclfftResult aclfftSetStream(aclfftHandle plan, aclrtStream stream) {
    (void)stream;
    return plan == nullptr ? ACLFFT_INVALID_PLAN : ACLFFT_SUCCESS;
}

inline aclfftResult aclfftExecC2C(aclfftHandle plan, aclfftComplex* idata, aclfftComplex* odata, int direction) {
    cu2cann_model::refuse_device_memory(idata, odata, "aclfftExecC2C");
    const size_t size = static_cast<size_t>(plan->rows) * plan->columns;
    for (int one = 0; one < plan->batch; ++one, idata += size, odata += size) {
        cu2cann_model::Complexes data;
        for (size_t i = 0; i < size; ++i) {
            data.emplace_back(idata[i].x, idata[i].y);
        }
        cu2cann_model::transform_plane(data, plan->rows, plan->columns, direction);
        for (size_t i = 0; i < size; ++i) {
            odata[i] = {static_cast<float>(data[i].real()), static_cast<float>(data[i].imag())};
        }
    }
    return ACLFFT_SUCCESS;
}

inline aclfftResult aclfftExecR2C(aclfftHandle plan, aclfftReal* idata, aclfftComplex* odata) {
    cu2cann_model::refuse_device_memory(idata, odata, "aclfftExecR2C");
    const int half_row = plan->columns / 2 + 1;
    const size_t size = static_cast<size_t>(plan->rows) * plan->columns;
    for (int one = 0; one < plan->batch; ++one, idata += size) {
        cu2cann_model::Complexes data(idata, idata + size);
        cu2cann_model::transform_plane(data, plan->rows, plan->columns, ACLFFT_FORWARD);
        for (int row = 0; row < plan->rows; ++row) {
            for (int i = 0; i < half_row; ++i) {
                const auto& value = data[static_cast<size_t>(row) * plan->columns + i];
                *odata++ = {static_cast<float>(value.real()), static_cast<float>(value.imag())};
            }
        }
    }
    return ACLFFT_SUCCESS;
}

inline aclfftResult aclfftExecC2R(aclfftHandle plan, aclfftComplex* idata, aclfftReal* odata) {
    cu2cann_model::refuse_device_memory(idata, odata, "aclfftExecC2R");
    const int columns = plan->columns, rows = plan->rows, half_row = columns / 2 + 1;
    for (int one = 0; one < plan->batch; ++one, idata += static_cast<size_t>(rows) * half_row) {
        cu2cann_model::Complexes data(static_cast<size_t>(rows) * columns);
        for (int row = 0; row < rows; ++row) {
            for (int i = 0; i < columns; ++i) {
                const bool own = i < half_row;  // The other half mirrors this one.
                const aclfftComplex& value = own ? idata[row * half_row + i] : idata[(rows - row) % rows * half_row + columns - i];
                data[static_cast<size_t>(row) * columns + i] = {value.x, own ? value.y : -value.y};
            }
        }
        cu2cann_model::transform_plane(data, rows, columns, ACLFFT_BACKWARD);
        for (const auto& value : data) {
            *odata++ = static_cast<float>(value.real());
        }
    }
    return ACLFFT_SUCCESS;
}

// The model needs no room; what it is given stays untouched.
inline aclfftResult aclfftGetSize(aclfftHandle plan, size_t* workSize) {
    *workSize = 0;
    return plan == nullptr ? ACLFFT_INVALID_PLAN : ACLFFT_SUCCESS;
}
inline aclfftResult aclfftGetSize1d(aclfftHandle plan, int nx, aclfftType type, int batch, size_t* workSize) {
    (void)type;
    return nx < 1 || batch < 1 ? ACLFFT_INVALID_SIZE : aclfftGetSize(plan, workSize);
}
inline aclfftResult aclfftGetSize2d(aclfftHandle plan, int nx, int ny, aclfftType type, size_t* workSize) {
    (void)type;
    return nx < 1 || ny < 1 ? ACLFFT_INVALID_SIZE : aclfftGetSize(plan, workSize);
}
inline aclfftResult aclfftSetAutoAllocation(aclfftHandle plan, int autoAllocate) {
    (void)autoAllocate;
    return plan == nullptr ? ACLFFT_INVALID_PLAN : ACLFFT_SUCCESS;
}
inline aclfftResult aclfftSetWorkArea(aclfftHandle plan, void* workArea) {
    (void)workArea;
    return plan == nullptr ? ACLFFT_INVALID_PLAN : ACLFFT_SUCCESS;
}
inline aclfftResult aclfftGetVersion(int* version) {
    *version = 90100;
    return ACLFFT_SUCCESS;
}
inline aclfftResult aclfftGetProperty(aclfftLibraryPropertyType type, int* value) {
    *value = type == ACLFFT_MAJOR_VERSION ? 9 : type == ACLFFT_MINOR_VERSION ? 1 : 0;
    return ACLFFT_SUCCESS;
}
inline const char* aclfftGetErrorString(aclfftResult result) { return result == ACLFFT_SUCCESS ? "no error" : "an error of the FFT"; }

#include "absent_fft.h"

#endif  // CU2CANN_MODEL_ASCEND_FFT_H
