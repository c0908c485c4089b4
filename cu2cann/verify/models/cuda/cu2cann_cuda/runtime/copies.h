// SPDX-License-Identifier: Apache-2.0
//
// Copies and fills, of lines, rows, boxes, arrays and variables of the device.
#ifndef CU2CANN_CUDA_RUNTIME_COPIES_H
#define CU2CANN_CUDA_RUNTIME_COPIES_H

#include "arrays.h"

namespace cu2cann_model {

// The bytes of `height` rows of `width` bytes, `pitch` apart.
inline size_t rows_size(size_t pitch, size_t width, size_t height) { return height == 0 ? 0 : pitch * (height - 1) + width; }

// Tells whether a copy of this kind may go from and to these addresses.  Pageable host memory
// and variables of the device are unknown to the model and pass.
inline bool directed_right(const void* to, const void* from, cudaMemcpyKind kind) {
    Allocation found;
    const bool to_device = Memory::all().find(to, &found) && !found.host;
    const bool from_device = Memory::all().find(from, &found) && !found.host;
    switch (kind) {
        case cudaMemcpyHostToHost: return !to_device && !from_device;
        case cudaMemcpyHostToDevice: return !from_device;
        case cudaMemcpyDeviceToHost: return !to_device;
        default: return true;
    }
}

inline cudaError_t copy(void* to, const void* from, size_t size, cudaMemcpyKind kind) {
    if (size == 0) {
        return cudaSuccess;
    }
    if (to == nullptr || from == nullptr || !directed_right(to, from, kind)) {
        return cudaErrorInvalidValue;
    }
    Memory::all().require(to, size, "a copy to");
    Memory::all().require(from, size, "a copy from");
    std::memmove(to, from, size);
    return cudaSuccess;
}

struct Rows {
    char* start;
    size_t pitch;
};

inline cudaError_t copy_rows(Rows to, Rows from, size_t width, size_t height, cudaMemcpyKind kind) {
    if (width == 0 || height == 0) {
        return cudaSuccess;
    }
    if (height > 1 && (to.pitch < width || from.pitch < width)) {
        return cudaErrorInvalidPitchValue;
    }
    if (!directed_right(to.start, from.start, kind)) {
        return cudaErrorInvalidValue;
    }
    Memory::all().require(to.start, rows_size(to.pitch, width, height), "a copy to");
    Memory::all().require(from.start, rows_size(from.pitch, width, height), "a copy from");
    for (size_t row = 0; row < height; ++row) {
        std::memmove(to.start + row * to.pitch, from.start + row * from.pitch, width);
    }
    return cudaSuccess;
}

inline cudaError_t fill_rows(Rows to, int value, size_t width, size_t height) {
    if (width == 0 || height == 0) {
        return cudaSuccess;
    }
    Memory::all().require(to.start, rows_size(to.pitch, width, height), "a fill of");
    for (size_t row = 0; row < height; ++row) {
        std::memset(to.start + row * to.pitch, value, width);
    }
    return cudaSuccess;
}

inline cudaError_t copy_box(const cudaMemcpy3DParms& how) {
    const size_t texel = how.srcArray != nullptr ? how.srcArray->texel : how.dstArray != nullptr ? how.dstArray->texel : 1;
    const size_t width = how.extent.width * texel;
    for (size_t z = 0; z < how.extent.depth; ++z) {
        Rows to, from;
        if (how.dstArray != nullptr) {
            to = {how.dstArray->at(how.dstPos.x * texel, how.dstPos.y, how.dstPos.z + z), how.dstArray->pitch};
        } else {
            const cudaPitchedPtr& p = how.dstPtr;
            to = {static_cast<char*>(p.ptr) + ((how.dstPos.z + z) * p.ysize + how.dstPos.y) * p.pitch + how.dstPos.x, p.pitch};
        }
        if (how.srcArray != nullptr) {
            from = {how.srcArray->at(how.srcPos.x * texel, how.srcPos.y, how.srcPos.z + z), how.srcArray->pitch};
        } else {
            const cudaPitchedPtr& p = how.srcPtr;
            from = {static_cast<char*>(p.ptr) + ((how.srcPos.z + z) * p.ysize + how.srcPos.y) * p.pitch + how.srcPos.x, p.pitch};
        }
        const cudaError_t status = copy_rows(to, from, width, how.extent.height, how.kind);
        if (status != cudaSuccess) {
            return status;
        }
    }
    return cudaSuccess;
}

inline Rows rows(const void* start, size_t pitch) { return {const_cast<char*>(static_cast<const char*>(start)), pitch}; }
inline Rows rows(cudaArray_const_t array, size_t x_bytes, size_t y) { return {array->at(x_bytes, y, 0), array->pitch}; }

}  // namespace cu2cann_model

// Each call in two forms: at once, and in a stream.
#define CU2CANN_COPY(name, type, work, formal, stream_formal, actual)                                     \
    inline cudaError_t name##Async stream_formal {                                                        \
        return cu2cann_model::in_stream(stream, type, [=] { return work; });                              \
    }                                                                                                     \
    inline cudaError_t name formal { return name##Async actual; }

CU2CANN_COPY(cudaMemcpy, cudaGraphNodeTypeMemcpy, cu2cann_model::copy(to, from, size, kind),
             (void* to, const void* from, size_t size, cudaMemcpyKind kind),
             (void* to, const void* from, size_t size, cudaMemcpyKind kind, cudaStream_t stream = nullptr),
             (to, from, size, kind, nullptr))
CU2CANN_COPY(cudaMemcpyPeer, cudaGraphNodeTypeMemcpy, cu2cann_model::copy(to, from, size, cudaMemcpyDeviceToDevice),
             (void* to, int to_device, const void* from, int from_device, size_t size),
             (void* to, int, const void* from, int, size_t size, cudaStream_t stream = nullptr),
             (to, to_device, from, from_device, size, nullptr))
CU2CANN_COPY(cudaMemcpy2D, cudaGraphNodeTypeMemcpy,
             cu2cann_model::copy_rows(cu2cann_model::rows(to, to_pitch), cu2cann_model::rows(from, from_pitch), width, height, kind),
             (void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width, size_t height, cudaMemcpyKind kind),
             (void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width, size_t height, cudaMemcpyKind kind,
              cudaStream_t stream = nullptr),
             (to, to_pitch, from, from_pitch, width, height, kind, nullptr))
CU2CANN_COPY(cudaMemcpy2DToArray, cudaGraphNodeTypeMemcpy,
             cu2cann_model::copy_rows(cu2cann_model::rows(to, x, y), cu2cann_model::rows(from, pitch), width, height, kind),
             (cudaArray_t to, size_t x, size_t y, const void* from, size_t pitch, size_t width, size_t height, cudaMemcpyKind kind),
             (cudaArray_t to, size_t x, size_t y, const void* from, size_t pitch, size_t width, size_t height, cudaMemcpyKind kind,
              cudaStream_t stream = nullptr),
             (to, x, y, from, pitch, width, height, kind, nullptr))
CU2CANN_COPY(cudaMemcpy2DFromArray, cudaGraphNodeTypeMemcpy,
             cu2cann_model::copy_rows(cu2cann_model::rows(to, pitch), cu2cann_model::rows(from, x, y), width, height, kind),
             (void* to, size_t pitch, cudaArray_const_t from, size_t x, size_t y, size_t width, size_t height, cudaMemcpyKind kind),
             (void* to, size_t pitch, cudaArray_const_t from, size_t x, size_t y, size_t width, size_t height, cudaMemcpyKind kind,
              cudaStream_t stream = nullptr),
             (to, pitch, from, x, y, width, height, kind, nullptr))
CU2CANN_COPY(cudaMemcpyToArray, cudaGraphNodeTypeMemcpy,
             cu2cann_model::copy(to->at(x, y, 0), from, size, kind),
             (cudaArray_t to, size_t x, size_t y, const void* from, size_t size, cudaMemcpyKind kind),
             (cudaArray_t to, size_t x, size_t y, const void* from, size_t size, cudaMemcpyKind kind, cudaStream_t stream = nullptr),
             (to, x, y, from, size, kind, nullptr))
CU2CANN_COPY(cudaMemcpyFromArray, cudaGraphNodeTypeMemcpy,
             cu2cann_model::copy(to, from->at(x, y, 0), size, kind),
             (void* to, cudaArray_const_t from, size_t x, size_t y, size_t size, cudaMemcpyKind kind),
             (void* to, cudaArray_const_t from, size_t x, size_t y, size_t size, cudaMemcpyKind kind, cudaStream_t stream = nullptr),
             (to, from, x, y, size, kind, nullptr))
CU2CANN_COPY(cudaMemset, cudaGraphNodeTypeMemset,
             cu2cann_model::fill_rows(cu2cann_model::rows(to, size), value, size, 1),
             (void* to, int value, size_t size),
             (void* to, int value, size_t size, cudaStream_t stream = nullptr),
             (to, value, size, nullptr))
CU2CANN_COPY(cudaMemset2D, cudaGraphNodeTypeMemset,
             cu2cann_model::fill_rows(cu2cann_model::rows(to, pitch), value, width, height),
             (void* to, size_t pitch, int value, size_t width, size_t height),
             (void* to, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream = nullptr),
             (to, pitch, value, width, height, nullptr))
CU2CANN_COPY(cudaMemset3D, cudaGraphNodeTypeMemset,
             cu2cann_model::fill_rows(cu2cann_model::rows(to.ptr, to.pitch), value, extent.width, extent.height * extent.depth),
             (cudaPitchedPtr to, int value, cudaExtent extent),
             (cudaPitchedPtr to, int value, cudaExtent extent, cudaStream_t stream = nullptr),
             (to, value, extent, nullptr))

inline cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms* how, cudaStream_t stream = nullptr) {
    return cu2cann_model::in_stream(stream, cudaGraphNodeTypeMemcpy, [kept = *how] { return cu2cann_model::copy_box(kept); });
}
inline cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms* how) { return cudaMemcpy3DAsync(how); }
inline cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t to, size_t to_x, size_t to_y, cudaArray_const_t from, size_t from_x, size_t from_y,
                                            size_t width, size_t height, cudaMemcpyKind kind = cudaMemcpyDeviceToDevice) {
    return cu2cann_model::noted(
        cu2cann_model::copy_rows(cu2cann_model::rows(to, to_x, to_y), cu2cann_model::rows(from, from_x, from_y), width, height, kind));
}

// Variables of the device are variables of the program.
#define CU2CANN_SYMBOL_CHECK                             \
    if (offset + size > sizeof symbol) {                 \
        return cu2cann_model::noted(cudaErrorInvalidValue); \
    }
template <typename T>
inline cudaError_t cudaMemcpyToSymbolAsync(const T& symbol, const void* from, size_t size, size_t offset = 0,
                                           cudaMemcpyKind kind = cudaMemcpyHostToDevice, cudaStream_t stream = nullptr) {
    CU2CANN_SYMBOL_CHECK
    return cudaMemcpyAsync((char*)&symbol + offset, from, size, kind, stream);
}
template <typename T>
inline cudaError_t cudaMemcpyFromSymbolAsync(void* to, const T& symbol, size_t size, size_t offset = 0,
                                             cudaMemcpyKind kind = cudaMemcpyDeviceToHost, cudaStream_t stream = nullptr) {
    CU2CANN_SYMBOL_CHECK
    return cudaMemcpyAsync(to, (const char*)&symbol + offset, size, kind, stream);
}
#undef CU2CANN_SYMBOL_CHECK
template <typename T>
inline cudaError_t cudaMemcpyToSymbol(const T& symbol, const void* from, size_t size, size_t offset = 0,
                                      cudaMemcpyKind kind = cudaMemcpyHostToDevice) {
    return cudaMemcpyToSymbolAsync(symbol, from, size, offset, kind);
}
template <typename T>
inline cudaError_t cudaMemcpyFromSymbol(void* to, const T& symbol, size_t size, size_t offset = 0,
                                        cudaMemcpyKind kind = cudaMemcpyDeviceToHost) {
    return cudaMemcpyFromSymbolAsync(to, symbol, size, offset, kind);
}
template <typename T>
inline cudaError_t cudaGetSymbolAddress(void** into, const T& symbol) {
    *into = (void*)&symbol;
    return cudaSuccess;
}
template <typename T>
inline cudaError_t cudaGetSymbolSize(size_t* into, const T& symbol) {
    *into = sizeof symbol;
    return cudaSuccess;
}

#endif  // CU2CANN_CUDA_RUNTIME_COPIES_H
