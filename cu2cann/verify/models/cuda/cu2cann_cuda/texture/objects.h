// SPDX-License-Identifier: Apache-2.0
//
// Textures: where the texels lie, and how they are looked up.
#ifndef CU2CANN_CUDA_TEXTURE_OBJECTS_H
#define CU2CANN_CUDA_TEXTURE_OBJECTS_H

#include "../narrow/rounding.h"
#include "../runtime/arrays.h"

namespace cu2cann_model {

// Texels in rows and slices, of up to four channels each.
struct Texels {
    const char* data = nullptr;
    size_t texel = 0, pitch = 0, slice = 0;
    long long width = 1, height = 1, depth = 1;
    cudaChannelFormatDesc format = {};

    // One channel as a number; exact for all formats up to 32 bits.
    double channel(const char* at, int which) const {
        const int bits[] = {format.x, format.y, format.z, format.w};
        for (int i = 0; i < which; ++i) {
            at += bits[i] / 8;
        }
        const bool with_sign = format.f == cudaChannelFormatKindSigned;
        switch (bits[which]) {
            case 8: return with_sign ? double(*(const signed char*)at) : double(*(const unsigned char*)at);
            case 16: {
                unsigned short raw;
                std::memcpy(&raw, at, sizeof raw);
                return format.f == cudaChannelFormatKindFloat ? double(half_value(raw)) : with_sign ? double((short)raw) : double(raw);
            }
            case 32: {
                unsigned raw;
                std::memcpy(&raw, at, sizeof raw);
                return format.f == cudaChannelFormatKindFloat ? double(reinterpret<float>(raw)) : with_sign ? double((int)raw) : double(raw);
            }
            default: return 0.0;
        }
    }
    const char* at(long long x, long long y, long long z) const { return data + z * (long long)slice + y * (long long)pitch + x * (long long)texel; }
};

inline size_t texel_size(const cudaChannelFormatDesc& f) { return size_t(f.x + f.y + f.z + f.w) / 8; }

struct Texture {
    Texels texels;
    cudaTextureDesc how = {};
    cudaResourceDesc resource = {};
    bool linear_memory = false;
};

inline bool texels_of(const cudaResourceDesc& from, Texels* into) {
    switch (from.resType) {
        case cudaResourceTypeArray: {
            const cudaArray& a = *from.res.array.array;
            *into = {a.data, a.texel, a.pitch, a.slice, (long long)a.extent.width, (long long)(a.extent.height == 0 ? 1 : a.extent.height),
                     (long long)(a.extent.depth == 0 ? 1 : a.extent.depth), a.format};
            return true;
        }
        case cudaResourceTypeLinear: {
            const auto& l = from.res.linear;
            const size_t texel = texel_size(l.desc);
            *into = {static_cast<const char*>(l.devPtr), texel, l.sizeInBytes, l.sizeInBytes, (long long)(l.sizeInBytes / texel), 1, 1, l.desc};
            return true;
        }
        case cudaResourceTypePitch2D: {
            const auto& p = from.res.pitch2D;
            *into = {static_cast<const char*>(p.devPtr), texel_size(p.desc), p.pitchInBytes, p.pitchInBytes * p.height, (long long)p.width,
                     (long long)p.height, 1, p.desc};
            return true;
        }
        default: return false;
    }
}

}  // namespace cu2cann_model

inline cudaError_t cudaCreateTextureObject(cudaTextureObject_t* made, const cudaResourceDesc* resource, const cudaTextureDesc* how,
                                           const cudaResourceViewDesc*) {
    auto* texture = new cu2cann_model::Texture;
    texture->how = *how;
    texture->resource = *resource;
    texture->linear_memory = resource->resType == cudaResourceTypeLinear;
    if (!cu2cann_model::texels_of(*resource, &texture->texels)) {
        delete texture;
        return cu2cann_model::noted(cudaErrorNotSupported);
    }
    *made = (cudaTextureObject_t)texture;
    return cudaSuccess;
}
inline cudaError_t cudaDestroyTextureObject(cudaTextureObject_t object) {
    delete (cu2cann_model::Texture*)object;
    return cudaSuccess;
}
inline cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc* into, cudaTextureObject_t object) {
    *into = ((cu2cann_model::Texture*)object)->resource;
    return cudaSuccess;
}
inline cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc* into, cudaTextureObject_t object) {
    *into = ((cu2cann_model::Texture*)object)->how;
    return cudaSuccess;
}
inline cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t* made, const cudaResourceDesc* resource) {
    *made = (cudaSurfaceObject_t)resource->res.array.array;
    return cudaSuccess;
}
inline cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t) { return cudaSuccess; }

#endif  // CU2CANN_CUDA_TEXTURE_OBJECTS_H
