// SPDX-License-Identifier: Apache-2.0
// Declarations only: makers of the built-in vector types.
#pragma once
#include "vector_types.h"

#define CU2CANN_MAKERS(name, type)                                         \
    __host__ __device__ name##1 make_##name##1(type);                      \
    __host__ __device__ name##2 make_##name##2(type, type);                \
    __host__ __device__ name##3 make_##name##3(type, type, type);          \
    __host__ __device__ name##4 make_##name##4(type, type, type, type);

CU2CANN_MAKERS(char, signed char)
CU2CANN_MAKERS(uchar, unsigned char)
CU2CANN_MAKERS(short, short)
CU2CANN_MAKERS(ushort, unsigned short)
CU2CANN_MAKERS(int, int)
CU2CANN_MAKERS(uint, unsigned int)
CU2CANN_MAKERS(long, long)
CU2CANN_MAKERS(ulong, unsigned long)
CU2CANN_MAKERS(longlong, long long)
CU2CANN_MAKERS(ulonglong, unsigned long long)
CU2CANN_MAKERS(float, float)
CU2CANN_MAKERS(double, double)
#undef CU2CANN_MAKERS

#define CU2CANN_ALIGNED_MAKERS(name, type)                                  \
    __host__ __device__ name##4_16a make_##name##4_16a(type, type, type, type); \
    __host__ __device__ name##4_32a make_##name##4_32a(type, type, type, type);
CU2CANN_ALIGNED_MAKERS(double, double)
CU2CANN_ALIGNED_MAKERS(long, long)
CU2CANN_ALIGNED_MAKERS(ulong, unsigned long)
CU2CANN_ALIGNED_MAKERS(longlong, long long)
CU2CANN_ALIGNED_MAKERS(ulonglong, unsigned long long)
#undef CU2CANN_ALIGNED_MAKERS
