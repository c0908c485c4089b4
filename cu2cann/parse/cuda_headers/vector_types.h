// SPDX-License-Identifier: Apache-2.0
// Declarations only: the built-in vector types.
#pragma once
#include "host_defines.h"

#define CU2CANN_VECTORS(name, type, pair, quad) \
    struct name##1 { type x; };                 \
    struct __align__(pair) name##2 { type x, y; }; \
    struct name##3 { type x, y, z; };           \
    struct __align__(quad) name##4 { type x, y, z, w; };

CU2CANN_VECTORS(char, signed char, 2, 4)
CU2CANN_VECTORS(uchar, unsigned char, 2, 4)
CU2CANN_VECTORS(short, short, 4, 8)
CU2CANN_VECTORS(ushort, unsigned short, 4, 8)
CU2CANN_VECTORS(int, int, 8, 16)
CU2CANN_VECTORS(uint, unsigned int, 8, 16)
CU2CANN_VECTORS(long, long, 16, 16)
CU2CANN_VECTORS(ulong, unsigned long, 16, 16)
CU2CANN_VECTORS(longlong, long long, 16, 16)
CU2CANN_VECTORS(ulonglong, unsigned long long, 16, 16)
CU2CANN_VECTORS(float, float, 8, 16)
CU2CANN_VECTORS(double, double, 16, 16)
#undef CU2CANN_VECTORS

#define CU2CANN_ALIGNED_VECTORS(name, type)                     \
    struct __align__(16) name##4_16a { type x, y, z, w; };      \
    struct __align__(32) name##4_32a { type x, y, z, w; };
CU2CANN_ALIGNED_VECTORS(double, double)
CU2CANN_ALIGNED_VECTORS(long, long)
CU2CANN_ALIGNED_VECTORS(ulong, unsigned long)
CU2CANN_ALIGNED_VECTORS(longlong, long long)
CU2CANN_ALIGNED_VECTORS(ulonglong, unsigned long long)
#undef CU2CANN_ALIGNED_VECTORS

struct dim3 {
    unsigned int x, y, z;
    __host__ __device__ constexpr dim3(unsigned int x = 1, unsigned int y = 1,
                                       unsigned int z = 1)
        : x(x), y(y), z(z) {}
    __host__ __device__ constexpr dim3(uint3 v) : x(v.x), y(v.y), z(v.z) {}
    __host__ __device__ constexpr operator uint3() const { return uint3{x, y, z}; }
};
