// SPDX-License-Identifier: Apache-2.0
//
// How a coordinate becomes a value: addressing, filtering, conversion, as the CUDA guide's
// appendix on texture fetching says.  The weights of linear filtering have 8 fractional bits.
#ifndef CU2CANN_CUDA_TEXTURE_SAMPLING_H
#define CU2CANN_CUDA_TEXTURE_SAMPLING_H

#include "objects.h"

namespace cu2cann_model {

struct Channel4 {
    double at[4] = {};
};

// The texel that an index means; -1 for the border.
inline long long addressed(long long i, long long size, cudaTextureAddressMode mode, bool normalized) {
    if (i >= 0 && i < size) {
        return i;
    }
    if (mode == cudaAddressModeBorder) {
        return -1;
    }
    if (!normalized || mode == cudaAddressModeClamp) {
        return i < 0 ? 0 : size - 1;
    }
    if (mode == cudaAddressModeWrap) {
        return (i % size + size) % size;
    }
    const long long turn = (i % (2 * size) + 2 * size) % (2 * size);
    return turn < size ? turn : 2 * size - 1 - turn;
}

inline Channel4 texel_at(const Texture& from, long long x, long long y, long long z) {
    const Texels& t = from.texels;
    const bool normalized = from.how.normalizedCoords != 0;
    x = addressed(x, t.width, from.how.addressMode[0], normalized);
    y = t.height > 1 ? addressed(y, t.height, from.how.addressMode[1], normalized) : 0;
    z = t.depth > 1 ? addressed(z, t.depth, from.how.addressMode[2], normalized) : 0;
    Channel4 made;
    const int bits[] = {t.format.x, t.format.y, t.format.z, t.format.w};
    for (int i = 0; i < 4; ++i) {
        if (x < 0 || y < 0 || z < 0) {
            made.at[i] = from.how.borderColor[i];
        } else if (bits[i] > 0) {
            made.at[i] = t.channel(t.at(x, y, z), i);
            if (from.how.readMode == cudaReadModeNormalizedFloat && t.format.f != cudaChannelFormatKindFloat) {
                const bool with_sign = t.format.f == cudaChannelFormatKindSigned;
                const float part = float(made.at[i]) / float((1 << (bits[i] - (with_sign ? 1 : 0))) - 1);
                made.at[i] = part < -1.0f ? -1.0f : part;
            }
        }
    }
    return made;
}

// A coordinate in texels: its first neighbour and the weight of the second.
struct Place {
    long long first;
    float weight;
};
inline Place place(float x, long long size, bool normalized, bool linear) {
    const float scaled = normalized ? x * float(size) : x;
    if (!linear) {
        return {(long long)std::floor(scaled), 0.0f};
    }
    const float shifted = scaled - 0.5f, whole = std::floor(shifted);
    return {(long long)whole, std::nearbyint((shifted - whole) * 256.0f) / 256.0f};
}

// Up to three dimensions; the neighbours of those that are filtered are mixed.
inline Channel4 sampled(const Texture& from, int dimensions, float x, float y, float z, long long layer = 0) {
    const Texels& t = from.texels;
    const bool linear = from.how.filterMode == cudaFilterModeLinear, normalized = from.how.normalizedCoords != 0;
    const Place px = place(x, t.width, normalized, linear);
    const Place py = dimensions > 1 ? place(y, t.height, normalized, linear) : Place{0, 0.0f};
    const Place pz = dimensions > 2 ? place(z, t.depth, normalized, linear) : Place{layer, 0.0f};
    if (!linear) {
        return texel_at(from, px.first, py.first, pz.first);
    }
    Channel4 made;
    for (int corner = 0; corner < (1 << dimensions); ++corner) {
        const int dx = corner & 1, dy = corner >> 1 & 1, dz = corner >> 2;
        const float weight = (dx != 0 ? px.weight : 1.0f - px.weight) * (dy != 0 ? py.weight : dimensions > 1 ? 1.0f - py.weight : 1.0f) *
                             (dz != 0 ? pz.weight : dimensions > 2 ? 1.0f - pz.weight : 1.0f);
        if (weight != 0.0f) {
            const Channel4 one = texel_at(from, px.first + dx, py.first + dy, pz.first + dz);
            for (int i = 0; i < 4; ++i) {
                made.at[i] = float(made.at[i]) + weight * float(one.at[i]);
            }
        }
    }
    return made;
}

// One element of linear memory; zero outside.
inline Channel4 fetched(const Texture& from, long long i) {
    return i < 0 || i >= from.texels.width ? Channel4() : texel_at(from, i, 0, 0);
}

template <typename T>
inline T texel_as(const Channel4& from) {
    using Scalar = typename Channels<T>::type;
    Scalar parts[Channels<T>::count];
    for (int i = 0; i < Channels<T>::count; ++i) {
        parts[i] = Scalar(from.at[i]);
    }
    T made;
    std::memcpy(&made, parts, sizeof made);
    return made;
}

inline const Texture& texture_of(cudaTextureObject_t object) {
    if (object == 0) {
        fault("texture", "a look-up in a texture object that was never made");
    }
    return *(const Texture*)object;
}

}  // namespace cu2cann_model

// Each look-up by object in two forms: giving the value, and storing it.
#define CU2CANN_LOOKUP(name, formal, made)                                               \
    template <typename T>                                                                \
    inline T name formal {                                                               \
        const cu2cann_model::Texture& from = cu2cann_model::texture_of(object);          \
        return cu2cann_model::texel_as<T>(made);                                         \
    }
#define CU2CANN_TEXTURE(name, formal, made)                                      \
    CU2CANN_LOOKUP(name, formal, made)                                                   \
    template <typename T, typename... Rest>                                              \
    inline void name(T* into, cudaTextureObject_t object, Rest... rest) { *into = name<T>(object, rest...); }
CU2CANN_TEXTURE(tex1Dfetch, (cudaTextureObject_t object, int x), cu2cann_model::fetched(from, x))
CU2CANN_TEXTURE(tex1D, (cudaTextureObject_t object, float x), cu2cann_model::sampled(from, 1, x, 0, 0))
CU2CANN_TEXTURE(tex2D, (cudaTextureObject_t object, float x, float y), cu2cann_model::sampled(from, 2, x, y, 0))
CU2CANN_TEXTURE(tex3D, (cudaTextureObject_t object, float x, float y, float z), cu2cann_model::sampled(from, 3, x, y, z))
CU2CANN_TEXTURE(tex1DLod, (cudaTextureObject_t object, float x, float), cu2cann_model::sampled(from, 1, x, 0, 0))
CU2CANN_TEXTURE(tex2DLod, (cudaTextureObject_t object, float x, float y, float), cu2cann_model::sampled(from, 2, x, y, 0))
CU2CANN_TEXTURE(tex3DLod, (cudaTextureObject_t object, float x, float y, float z, float), cu2cann_model::sampled(from, 3, x, y, z))
CU2CANN_TEXTURE(tex1DLayered, (cudaTextureObject_t object, float x, int layer), cu2cann_model::sampled(from, 1, x, 0, 0, layer))
CU2CANN_TEXTURE(tex2DLayered, (cudaTextureObject_t object, float x, float y, int layer), cu2cann_model::sampled(from, 2, x, y, 0, layer))
#undef CU2CANN_TEXTURE
#undef CU2CANN_LOOKUP

#endif  // CU2CANN_CUDA_TEXTURE_SAMPLING_H
