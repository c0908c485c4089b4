// SPDX-License-Identifier: Apache-2.0
// Declarations only: texture and surface access, by object and by reference.
#pragma once
#include "driver_types.h"

template <class T> struct cu2cann_texel_float { typedef float type; };
#define CU2CANN_TEXELS(name)                                                     \
    template <> struct cu2cann_texel_float<name##1> { typedef float1 type; };    \
    template <> struct cu2cann_texel_float<name##2> { typedef float2 type; };    \
    template <> struct cu2cann_texel_float<name##4> { typedef float4 type; };
CU2CANN_TEXELS(char)
CU2CANN_TEXELS(uchar)
CU2CANN_TEXELS(short)
CU2CANN_TEXELS(ushort)
#undef CU2CANN_TEXELS
template <class T, cudaTextureReadMode mode> struct cu2cann_texel { typedef T type; };
template <class T> struct cu2cann_texel<T, cudaReadModeNormalizedFloat> {
    typedef typename cu2cann_texel_float<T>::type type;
};

template <class T, int kind = cudaTextureType1D,
          cudaTextureReadMode mode = cudaReadModeElementType>
struct texture : public textureReference {
    __host__ __device__ texture(int normalized = 0,
                                cudaTextureFilterMode filter = cudaFilterModePoint,
                                cudaTextureAddressMode address = cudaAddressModeClamp);
    __host__ __device__ texture(int normalized, cudaTextureFilterMode filter,
                                cudaTextureAddressMode address,
                                cudaChannelFormatDesc format);
};
template <class T, int kind = cudaSurfaceType1D> struct surface : surfaceReference {};
template <int kind> struct surface<void, kind> : surfaceReference {};

#define CU2CANN_TEXTURE(name, ...)                                               \
    template <class T> __device__ T name(cudaTextureObject_t, __VA_ARGS__);      \
    template <class T> __device__ void name(T *, cudaTextureObject_t, __VA_ARGS__); \
    template <class T, int kind, cudaTextureReadMode mode>                       \
    __device__ typename cu2cann_texel<T, mode>::type name(texture<T, kind, mode>, \
                                                          __VA_ARGS__);

CU2CANN_TEXTURE(tex1Dfetch, int)
CU2CANN_TEXTURE(tex1D, float)
CU2CANN_TEXTURE(tex1DLod, float, float)
CU2CANN_TEXTURE(tex1DGrad, float, float, float)
CU2CANN_TEXTURE(tex1DLayered, float, int)
CU2CANN_TEXTURE(tex1DLayeredLod, float, int, float)
CU2CANN_TEXTURE(tex1DLayeredGrad, float, int, float, float)
CU2CANN_TEXTURE(tex2D, float, float)
CU2CANN_TEXTURE(tex2DLod, float, float, float)
CU2CANN_TEXTURE(tex2DGrad, float, float, float2, float2)
CU2CANN_TEXTURE(tex2Dgather, float, float, int = 0)
CU2CANN_TEXTURE(tex2DLayered, float, float, int)
CU2CANN_TEXTURE(tex2DLayeredLod, float, float, int, float)
CU2CANN_TEXTURE(tex2DLayeredGrad, float, float, int, float2, float2)
CU2CANN_TEXTURE(tex3D, float, float, float)
CU2CANN_TEXTURE(tex3DLod, float, float, float, float)
CU2CANN_TEXTURE(tex3DGrad, float, float, float, float4, float4)
CU2CANN_TEXTURE(texCubemap, float, float, float)
CU2CANN_TEXTURE(texCubemapLod, float, float, float, float)
CU2CANN_TEXTURE(texCubemapGrad, float, float, float, float4, float4)
CU2CANN_TEXTURE(texCubemapLayered, float, float, float, int)
CU2CANN_TEXTURE(texCubemapLayeredLod, float, float, float, int, float)
CU2CANN_TEXTURE(texCubemapLayeredGrad, float, float, float, int, float4, float4)
#undef CU2CANN_TEXTURE

#define CU2CANN_SURFACE(name, ...)                                                    \
    template <class T>                                                                \
    __device__ T name##read(cudaSurfaceObject_t, __VA_ARGS__,                         \
                            cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);          \
    template <class T>                                                                \
    __device__ void name##read(T *, cudaSurfaceObject_t, __VA_ARGS__,                 \
                               cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);       \
    template <class T>                                                                \
    __device__ void name##write(T, cudaSurfaceObject_t, __VA_ARGS__,                  \
                                cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);      \
    template <class T, int kind>                                                      \
    __device__ T name##read(surface<void, kind>, __VA_ARGS__,                         \
                            cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);          \
    template <class T, int kind>                                                      \
    __device__ void name##read(T *, surface<void, kind>, __VA_ARGS__,                 \
                               cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);       \
    template <class T, int kind>                                                      \
    __device__ void name##write(T, surface<void, kind>, __VA_ARGS__,                  \
                                cudaSurfaceBoundaryMode = cudaBoundaryModeTrap);

CU2CANN_SURFACE(surf1D, int)
CU2CANN_SURFACE(surf2D, int, int)
CU2CANN_SURFACE(surf3D, int, int, int)
CU2CANN_SURFACE(surf1DLayered, int, int)
CU2CANN_SURFACE(surf2DLayered, int, int, int)
CU2CANN_SURFACE(surfCubemap, int, int, int)
CU2CANN_SURFACE(surfCubemapLayered, int, int, int)
#undef CU2CANN_SURFACE
