// SPDX-License-Identifier: Apache-2.0
//
// The 16-bit brain floating type.
#pragma once
#include "cuda_runtime.h"
#include "cu2cann_cuda/narrow/arithmetic.h"
#define __CUDA_BF16_H__
#define __CUDA_BF16_TYPES_EXIST__

CU2CANN_NARROW_TYPE(__nv_bfloat16, __nv_bfloat162, __half, BrainFormat, brain_bits, brain_value)
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;
CU2CANN_NARROW_CONVERSIONS(bfloat16, __nv_bfloat16, __nv_bfloat162)
CU2CANN_NARROW_COMPARISONS(__nv_bfloat16, __nv_bfloat162)
CU2CANN_NARROW_FUNCTIONS(__nv_bfloat16, __nv_bfloat162)
CU2CANN_NARROW_ARITHMETIC(__nv_bfloat16, __nv_bfloat162)

#define CUDART_INF_BF16 __ushort_as_bfloat16((unsigned short)0x7F80U)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16((unsigned short)0x7F7FU)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16((unsigned short)0x0001U)
#define CUDART_NAN_BF16 __ushort_as_bfloat16((unsigned short)0x7FFFU)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x8000U)
#define CUDART_ONE_BF16 __ushort_as_bfloat16((unsigned short)0x3F80U)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x0000U)
