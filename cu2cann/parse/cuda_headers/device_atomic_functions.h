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

// The last arguments of these are memory orders and scopes.
template <class T> __device__ T __nv_atomic_load_n(T *, int, int = 4);
template <class T> __device__ void __nv_atomic_load(T *, T *, int, int = 4);
template <class T> __device__ void __nv_atomic_store_n(T *, T, int, int = 4);
template <class T> __device__ void __nv_atomic_store(T *, T *, int, int = 4);
template <class T> __device__ T __nv_atomic_exchange_n(T *, T, int, int = 4);
template <class T> __device__ void __nv_atomic_exchange(T *, T *, T *, int, int = 4);
template <class T>
__device__ bool __nv_atomic_compare_exchange(T *, T *, T *, bool, int, int, int = 4);
template <class T>
__device__ bool __nv_atomic_compare_exchange_n(T *, T *, T, bool, int, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_add(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_sub(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_and(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_or(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_xor(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_min(T *, T, int, int = 4);
template <class T> __device__ T __nv_atomic_fetch_max(T *, T, int, int = 4);
__device__ void __nv_atomic_thread_fence(int, int = 4);
