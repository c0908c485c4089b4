// SPDX-License-Identifier: Apache-2.0
//
// The 16-bit IEEE type.
#pragma once
#include "cuda_runtime.h"
#include "cu2cann_cuda/narrow/arithmetic.h"
#define __CUDA_FP16_H__
#define __CUDA_FP16_TYPES_EXIST__

CU2CANN_NARROW_TYPE(__half, __half2, __nv_bfloat16, HalfFormat, half_bits, half_value)
typedef __half half, nv_half;
typedef __half2 half2, nv_half2;
CU2CANN_NARROW_CONVERSIONS(half, __half, __half2)
CU2CANN_NARROW_COMPARISONS(__half, __half2)
CU2CANN_NARROW_FUNCTIONS(__half, __half2)
CU2CANN_NARROW_ARITHMETIC(__half, __half2)

#define CUDART_INF_FP16 __ushort_as_half((unsigned short)0x7C00U)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half((unsigned short)0x7BFFU)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half((unsigned short)0x0001U)
#define CUDART_NAN_FP16 __ushort_as_half((unsigned short)0x7FFFU)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half((unsigned short)0x8000U)
#define CUDART_ONE_FP16 __ushort_as_half((unsigned short)0x3C00U)
#define CUDART_ZERO_FP16 __ushort_as_half((unsigned short)0x0000U)
