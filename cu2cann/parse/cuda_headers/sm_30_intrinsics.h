// SPDX-License-Identifier: Apache-2.0
// Declarations only: warp shuffles, cached loads and stores, each for many types.
#pragma once
#include "device_launch_parameters.h"

#define CU2CANN_SHUFFLES(type)                                                   \
    __device__ type __shfl_sync(unsigned int, type, int, int = warpSize);        \
    __device__ type __shfl_up_sync(unsigned int, type, unsigned int,             \
                                   int = warpSize);                              \
    __device__ type __shfl_down_sync(unsigned int, type, unsigned int,           \
                                     int = warpSize);                            \
    __device__ type __shfl_xor_sync(unsigned int, type, int, int = warpSize);    \
    __device__ type __shfl(type, int, int = warpSize);                           \
    __device__ type __shfl_up(type, unsigned int, int = warpSize);               \
    __device__ type __shfl_down(type, unsigned int, int = warpSize);             \
    __device__ type __shfl_xor(type, int, int = warpSize);

#define CU2CANN_LOADS(type)                 \
    __device__ type __ldg(const type *);    \
    __device__ type __ldcg(const type *);   \
    __device__ type __ldca(const type *);   \
    __device__ type __ldcs(const type *);   \
    __device__ type __ldlu(const type *);   \
    __device__ type __ldcv(const type *);   \
    __device__ void __stwb(type *, type);   \
    __device__ void __stcg(type *, type);   \
    __device__ void __stcs(type *, type);   \
    __device__ void __stwt(type *, type);

CU2CANN_SHUFFLES(int)
CU2CANN_SHUFFLES(unsigned int)
CU2CANN_SHUFFLES(long)
CU2CANN_SHUFFLES(unsigned long)
CU2CANN_SHUFFLES(long long)
CU2CANN_SHUFFLES(unsigned long long)
CU2CANN_SHUFFLES(float)
CU2CANN_SHUFFLES(double)

CU2CANN_LOADS(char)
CU2CANN_LOADS(signed char)
CU2CANN_LOADS(short)
CU2CANN_LOADS(int)
CU2CANN_LOADS(long)
CU2CANN_LOADS(long long)
CU2CANN_LOADS(unsigned char)
CU2CANN_LOADS(unsigned short)
CU2CANN_LOADS(unsigned int)
CU2CANN_LOADS(unsigned long)
CU2CANN_LOADS(unsigned long long)
CU2CANN_LOADS(float)
CU2CANN_LOADS(double)
CU2CANN_LOADS(char2)
CU2CANN_LOADS(char4)
CU2CANN_LOADS(short2)
CU2CANN_LOADS(short4)
CU2CANN_LOADS(int2)
CU2CANN_LOADS(int4)
CU2CANN_LOADS(longlong2)
CU2CANN_LOADS(uchar2)
CU2CANN_LOADS(uchar4)
CU2CANN_LOADS(ushort2)
CU2CANN_LOADS(ushort4)
CU2CANN_LOADS(uint2)
CU2CANN_LOADS(uint4)
CU2CANN_LOADS(ulonglong2)
CU2CANN_LOADS(float2)
CU2CANN_LOADS(float4)
CU2CANN_LOADS(double2)

__device__ int __any(int);
__device__ int __all(int);
