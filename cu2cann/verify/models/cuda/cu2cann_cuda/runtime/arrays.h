// SPDX-License-Identifier: Apache-2.0
//
// Arrays of texels, and the descriptions of their channels.
#ifndef CU2CANN_CUDA_RUNTIME_ARRAYS_H
#define CU2CANN_CUDA_RUNTIME_ARRAYS_H

#include "allocation.h"

struct cudaArray {
    cudaChannelFormatDesc format = {};
    cudaExtent extent = {};  // In texels; 0 stands for a dimension that is not there.
    unsigned flags = 0;
    size_t texel = 0, pitch = 0, slice = 0;  // Bytes.
    char* data = nullptr;

    char* at(size_t x_bytes, size_t y, size_t z) const { return data + z * slice + y * pitch + x_bytes; }
};

inline cudaExtent make_cudaExtent(size_t width, size_t height, size_t depth) { return {width, height, depth}; }
inline cudaPos make_cudaPos(size_t x, size_t y, size_t z) { return {x, y, z}; }
inline cudaPitchedPtr make_cudaPitchedPtr(void* at, size_t pitch, size_t width, size_t height) { return {at, pitch, width, height}; }

inline cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, cudaChannelFormatKind kind) { return {x, y, z, w, kind}; }

namespace cu2cann_model {
template <typename T>
struct Channels {  // A scalar.
    using type = T;
    static constexpr int count = 1;
};
#define CU2CANN_CHANNELS(name, scalar, number) \
    template <>                                \
    struct Channels<name##number> {            \
        using type = scalar;                   \
        static constexpr int count = number;   \
    };
#define CU2CANN_ALL_CHANNELS(name, scalar) \
    CU2CANN_CHANNELS(name, scalar, 1)      \
    CU2CANN_CHANNELS(name, scalar, 2)      \
    CU2CANN_CHANNELS(name, scalar, 3)      \
    CU2CANN_CHANNELS(name, scalar, 4)
CU2CANN_ALL_CHANNELS(char, signed char)
CU2CANN_ALL_CHANNELS(uchar, unsigned char)
CU2CANN_ALL_CHANNELS(short, short)
CU2CANN_ALL_CHANNELS(ushort, unsigned short)
CU2CANN_ALL_CHANNELS(int, int)
CU2CANN_ALL_CHANNELS(uint, unsigned int)
CU2CANN_ALL_CHANNELS(float, float)
#undef CU2CANN_ALL_CHANNELS
#undef CU2CANN_CHANNELS
}  // namespace cu2cann_model

template <typename T>
inline cudaChannelFormatDesc cudaCreateChannelDesc() {
    using Channels = cu2cann_model::Channels<T>;
    using Scalar = typename Channels::type;
    const int bits = int(sizeof(Scalar)) * 8, n = Channels::count;
    return {bits, n > 1 ? bits : 0, n > 2 ? bits : 0, n > 3 ? bits : 0,
            std::is_floating_point<Scalar>::value ? cudaChannelFormatKindFloat
            : std::is_signed<Scalar>::value       ? cudaChannelFormatKindSigned
                                                  : cudaChannelFormatKindUnsigned};
}
inline cudaChannelFormatDesc cudaCreateChannelDescHalf() { return {16, 0, 0, 0, cudaChannelFormatKindFloat}; }
inline cudaChannelFormatDesc cudaCreateChannelDescHalf1() { return cudaCreateChannelDescHalf(); }
inline cudaChannelFormatDesc cudaCreateChannelDescHalf2() { return {16, 16, 0, 0, cudaChannelFormatKindFloat}; }
inline cudaChannelFormatDesc cudaCreateChannelDescHalf4() { return {16, 16, 16, 16, cudaChannelFormatKindFloat}; }

inline cudaError_t cudaMalloc3DArray(cudaArray_t* made, const cudaChannelFormatDesc* format, cudaExtent extent, unsigned flags = 0) {
    auto* array = new cudaArray;
    array->format = *format;
    array->extent = extent;
    array->flags = flags;
    array->texel = size_t(format->x + format->y + format->z + format->w) / 8;
    array->pitch = array->texel * extent.width;
    array->slice = array->pitch * (extent.height == 0 ? 1 : extent.height);
    void* data = nullptr;
    const cudaError_t status = cu2cann_model::allocate(&data, array->slice * (extent.depth == 0 ? 1 : extent.depth), false);
    array->data = static_cast<char*>(data);
    *made = array;
    return status;
}
inline cudaError_t cudaMallocArray(cudaArray_t* made, const cudaChannelFormatDesc* format, size_t width, size_t height = 0, unsigned flags = 0) {
    return cudaMalloc3DArray(made, format, {width, height, 0}, flags);
}
inline cudaError_t cudaFreeArray(cudaArray_t array) {
    if (array == nullptr) {
        return cudaSuccess;
    }
    const cudaError_t status = cu2cann_model::release(array->data);
    delete array;
    return status;
}
inline cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc* format, cudaExtent* extent, unsigned* flags, cudaArray_t array) {
    if (format != nullptr) {
        *format = array->format;
    }
    if (extent != nullptr) {
        *extent = array->extent;
    }
    if (flags != nullptr) {
        *flags = array->flags;
    }
    return cudaSuccess;
}
inline cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc* into, cudaArray_const_t array) {
    *into = array->format;
    return cudaSuccess;
}

#endif  // CU2CANN_CUDA_RUNTIME_ARRAYS_H
