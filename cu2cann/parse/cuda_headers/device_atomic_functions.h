// SPDX-License-Identifier: Apache-2.0
// Declarations only: atomic functions.
#pragma once
#include "vector_types.h"

#define CU2CANN_SCOPES(name, type, ...)                    \
    __device__ type name(type *, __VA_ARGS__);             \
    __device__ type name##_block(type *, __VA_ARGS__);     \
    __device__ type name##_system(type *, __VA_ARGS__);
#define CU2CANN_BITWISE(type)               \
    CU2CANN_SCOPES(atomicExch, type, type)  \
    CU2CANN_SCOPES(atomicCAS, type, type, type) \
    CU2CANN_SCOPES(atomicMin, type, type)   \
    CU2CANN_SCOPES(atomicMax, type, type)   \
    CU2CANN_SCOPES(atomicAnd, type, type)   \
    CU2CANN_SCOPES(atomicOr, type, type)    \
    CU2CANN_SCOPES(atomicXor, type, type)

CU2CANN_BITWISE(int)
CU2CANN_BITWISE(unsigned int)
CU2CANN_BITWISE(unsigned long long)
CU2CANN_SCOPES(atomicMin, long long, long long)
CU2CANN_SCOPES(atomicMax, long long, long long)
CU2CANN_SCOPES(atomicAnd, long long, long long)
CU2CANN_SCOPES(atomicOr, long long, long long)
CU2CANN_SCOPES(atomicXor, long long, long long)
CU2CANN_SCOPES(atomicAdd, int, int)
CU2CANN_SCOPES(atomicAdd, unsigned int, unsigned int)
CU2CANN_SCOPES(atomicAdd, unsigned long long, unsigned long long)
CU2CANN_SCOPES(atomicAdd, float, float)
CU2CANN_SCOPES(atomicAdd, double, double)
CU2CANN_SCOPES(atomicAdd, float2, float2)
CU2CANN_SCOPES(atomicAdd, float4, float4)
CU2CANN_SCOPES(atomicSub, int, int)
CU2CANN_SCOPES(atomicSub, unsigned int, unsigned int)
CU2CANN_SCOPES(atomicInc, unsigned int, unsigned int)
CU2CANN_SCOPES(atomicDec, unsigned int, unsigned int)
CU2CANN_SCOPES(atomicExch, float, float)
CU2CANN_SCOPES(atomicCAS, unsigned short, unsigned short, unsigned short)
#undef CU2CANN_BITWISE
