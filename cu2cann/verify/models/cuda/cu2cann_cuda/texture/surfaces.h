// SPDX-License-Identifier: Apache-2.0
//
// Surfaces: reads and writes of the texels of an array.  The first coordinate is in bytes.
#ifndef CU2CANN_CUDA_TEXTURE_SURFACES_H
#define CU2CANN_CUDA_TEXTURE_SURFACES_H

#include "sampling.h"

namespace cu2cann_model {

// Where the element lies; null if it is left out.
inline char* surface_at(cudaSurfaceObject_t object, long long x, long long y, long long z, size_t size, cudaSurfaceBoundaryMode mode) {
    const cudaArray& a = *(const cudaArray*)object;
    const long long width = (long long)a.pitch, height = a.extent.height == 0 ? 1 : (long long)a.extent.height,
                    depth = a.extent.depth == 0 ? 1 : (long long)a.extent.depth;
    const bool inside = x >= 0 && x + (long long)size <= width && y >= 0 && y < height && z >= 0 && z < depth;
    if (inside) {
        return a.at((size_t)x, (size_t)y, (size_t)z);
    }
    if (mode == cudaBoundaryModeTrap) {
        fault("out-of-bounds", "a surface of %lld bytes by %lld by %lld is reached at (%lld, %lld, %lld)", width, height, depth, x, y, z);
    }
    if (mode == cudaBoundaryModeZero) {
        return nullptr;
    }
    const auto held = [](long long i, long long end) { return i < 0 ? 0 : i >= end ? end - 1 : i; };
    return a.at((size_t)held(x, width - (long long)size + 1), (size_t)held(y, height), (size_t)held(z, depth));
}

}  // namespace cu2cann_model

#define CU2CANN_SURFACE(name, formal, actual)                                                                     \
    template <typename T>                                                                                         \
    inline T name##read(cudaSurfaceObject_t object, CU2CANN_UNPACK formal, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) { \
        T made = {};                                                                                              \
        if (const char* at = cu2cann_model::surface_at(object, CU2CANN_UNPACK actual, sizeof(T), mode)) {         \
            std::memcpy((void*)&made, at, sizeof made);                                                           \
        }                                                                                                         \
        return made;                                                                                              \
    }                                                                                                             \
    template <typename T>                                                                                         \
    inline void name##read(T* into, cudaSurfaceObject_t object, CU2CANN_UNPACK formal, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) { \
        T made = {};                                                                                              \
        if (const char* at = cu2cann_model::surface_at(object, CU2CANN_UNPACK actual, sizeof(T), mode)) {         \
            std::memcpy((void*)&made, at, sizeof made);                                                           \
        }                                                                                                         \
        *into = made;                                                                                             \
    }                                                                                                             \
    template <typename T>                                                                                         \
    inline void name##write(T value, cudaSurfaceObject_t object, CU2CANN_UNPACK formal, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) { \
        if (char* at = cu2cann_model::surface_at(object, CU2CANN_UNPACK actual, sizeof(T), mode)) {               \
            std::memcpy(at, &value, sizeof value);                                                                \
        }                                                                                                         \
    }
#define CU2CANN_UNPACK(...) __VA_ARGS__
CU2CANN_SURFACE(surf1D, (int x), (x, 0, 0))
CU2CANN_SURFACE(surf2D, (int x, int y), (x, y, 0))
CU2CANN_SURFACE(surf3D, (int x, int y, int z), (x, y, z))
CU2CANN_SURFACE(surf1DLayered, (int x, int layer), (x, 0, layer))
CU2CANN_SURFACE(surf2DLayered, (int x, int y, int layer), (x, y, layer))
#undef CU2CANN_UNPACK
#undef CU2CANN_SURFACE

#endif  // CU2CANN_CUDA_TEXTURE_SURFACES_H
