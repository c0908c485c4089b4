// SPDX-License-Identifier: Apache-2.0
//
// Texture references, which CUDA 12 no longer has: global variables bound to memory.
#ifndef CU2CANN_CUDA_TEXTURE_REFERENCES_H
#define CU2CANN_CUDA_TEXTURE_REFERENCES_H

#include "sampling.h"

#define cudaTextureType1D 0x01
#define cudaTextureType2D 0x02
#define cudaTextureType3D 0x03
#define cudaTextureTypeCubemap 0x0C
#define cudaTextureType1DLayered 0xF1
#define cudaTextureType2DLayered 0xF2

template <typename T, int Kind = 1, cudaTextureReadMode Mode = cudaReadModeElementType>
struct texture : textureReference {
    cu2cann_model::Texture bound;

    texture(int normalized_ = 0, cudaTextureFilterMode filter = cudaFilterModePoint, cudaTextureAddressMode address = cudaAddressModeClamp)
        : textureReference{} {
        normalized = normalized_;
        filterMode = filter;
        addressMode[0] = addressMode[1] = addressMode[2] = address;
        channelDesc = cudaCreateChannelDesc<T>();
    }
    // The members may have been set since.
    const cu2cann_model::Texture& now() {
        bound.how.normalizedCoords = normalized;
        bound.how.filterMode = filterMode;
        bound.how.readMode = Mode;
        std::memcpy(bound.how.addressMode, addressMode, sizeof addressMode);
        return bound;
    }
};

namespace cu2cann_model {
template <typename T, cudaTextureReadMode Mode>
struct Fetched { using type = T; };
template <int Count>
struct FloatOf { using type = float; };
template <>
struct FloatOf<2> { using type = float2; };
template <>
struct FloatOf<4> { using type = float4; };
template <typename T>
struct Fetched<T, cudaReadModeNormalizedFloat> { using type = typename FloatOf<Channels<T>::count>::type; };
}  // namespace cu2cann_model

#define CU2CANN_REFERENCE(name, formal, made)                                                       \
    template <typename T, int Kind, cudaTextureReadMode Mode>                                       \
    inline typename cu2cann_model::Fetched<T, Mode>::type name formal {                             \
        const cu2cann_model::Texture& from = which.now();                                           \
        return cu2cann_model::texel_as<typename cu2cann_model::Fetched<T, Mode>::type>(made);       \
    }
CU2CANN_REFERENCE(tex1Dfetch, (texture<T, Kind, Mode>& which, int x), cu2cann_model::fetched(from, x))
CU2CANN_REFERENCE(tex1D, (texture<T, Kind, Mode>& which, float x), cu2cann_model::sampled(from, 1, x, 0, 0))
CU2CANN_REFERENCE(tex2D, (texture<T, Kind, Mode>& which, float x, float y), cu2cann_model::sampled(from, 2, x, y, 0))
CU2CANN_REFERENCE(tex3D, (texture<T, Kind, Mode>& which, float x, float y, float z), cu2cann_model::sampled(from, 3, x, y, z))
#undef CU2CANN_REFERENCE

template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTexture(size_t* offset, texture<T, Kind, Mode>& which, const void* at, const cudaChannelFormatDesc& format, size_t size = 0xFFFFFFFFu) {
    cu2cann_model::Allocation found;
    if (size == 0xFFFFFFFFu && cu2cann_model::Memory::all().find(at, &found)) {
        size = (size_t)(found.start + found.size - (const char*)at);
    }
    const size_t texel = cu2cann_model::texel_size(format);
    which.bound.texels = {(const char*)at, texel, size, size, (long long)(size / texel), 1, 1, format};
    if (offset != nullptr) {
        *offset = 0;
    }
    return cudaSuccess;
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTexture(size_t* offset, texture<T, Kind, Mode>& which, const void* at, size_t size = 0xFFFFFFFFu) {
    return cudaBindTexture(offset, which, at, which.channelDesc, size);
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTexture2D(size_t* offset, texture<T, Kind, Mode>& which, const void* at, const cudaChannelFormatDesc& format, size_t width,
                                     size_t height, size_t pitch) {
    which.bound.texels = {(const char*)at, cu2cann_model::texel_size(format), pitch, pitch * height, (long long)width, (long long)height, 1, format};
    if (offset != nullptr) {
        *offset = 0;
    }
    return cudaSuccess;
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTexture2D(size_t* offset, texture<T, Kind, Mode>& which, const void* at, size_t width, size_t height, size_t pitch) {
    return cudaBindTexture2D(offset, which, at, which.channelDesc, width, height, pitch);
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTextureToArray(texture<T, Kind, Mode>& which, cudaArray_const_t array) {
    cudaResourceDesc from = {};
    from.resType = cudaResourceTypeArray;
    from.res.array.array = const_cast<cudaArray_t>(array);
    cu2cann_model::texels_of(from, &which.bound.texels);
    return cudaSuccess;
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaBindTextureToArray(texture<T, Kind, Mode>& which, cudaArray_const_t array, const cudaChannelFormatDesc&) {
    return cudaBindTextureToArray(which, array);
}
template <typename T, int Kind, cudaTextureReadMode Mode>
inline cudaError_t cudaUnbindTexture(texture<T, Kind, Mode>&) { return cudaSuccess; }

#endif  // CU2CANN_CUDA_TEXTURE_REFERENCES_H
