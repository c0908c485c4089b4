// SPDX-License-Identifier: Apache-2.0
// Declarations only: the 8-bit floating types.
#pragma once
#define __CUDA_FP8_H__
#define __CUDA_FP8_HPP__
#include "cuda_bf16.h"
#include "cuda_fp16.h"

typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned int __nv_fp8x4_storage_t;
enum __nv_saturation_t { __NV_NOSAT, __NV_SATFINITE };
enum __nv_fp8_interpretation_t { __NV_E4M3, __NV_E5M2 };

#define CU2CANN_FP8_CONVERSION(name, type)               \
    explicit __host__ __device__ name(type);             \
    explicit __host__ __device__ operator type() const;

#define CU2CANN_FP8(name)                                     \
    struct name {                                             \
        __nv_fp8_storage_t __x;                               \
        name() = default;                                     \
        CU2CANN_FP8_CONVERSION(name, __half)                  \
        CU2CANN_FP8_CONVERSION(name, __nv_bfloat16)           \
        CU2CANN_FP8_CONVERSION(name, float)                   \
        CU2CANN_FP8_CONVERSION(name, double)                  \
        CU2CANN_FP8_CONVERSION(name, short)                   \
        CU2CANN_FP8_CONVERSION(name, unsigned short)          \
        CU2CANN_FP8_CONVERSION(name, int)                     \
        CU2CANN_FP8_CONVERSION(name, unsigned int)            \
        CU2CANN_FP8_CONVERSION(name, long)                    \
        CU2CANN_FP8_CONVERSION(name, unsigned long)           \
        CU2CANN_FP8_CONVERSION(name, long long)               \
        CU2CANN_FP8_CONVERSION(name, unsigned long long)      \
        explicit __host__ __device__ operator char() const;   \
        explicit __host__ __device__ operator bool() const;   \
    };
#define CU2CANN_FP8_PAIR(name)                                \
    struct name {                                             \
        __nv_fp8x2_storage_t __x;                             \
        name() = default;                                     \
        CU2CANN_FP8_CONVERSION(name, __half2)                 \
        CU2CANN_FP8_CONVERSION(name, __nv_bfloat162)          \
        CU2CANN_FP8_CONVERSION(name, float2)                  \
        CU2CANN_FP8_CONVERSION(name, double2)                 \
    };
#define CU2CANN_FP8_QUAD(name)                                \
    struct name {                                             \
        __nv_fp8x4_storage_t __x;                             \
        name() = default;                                     \
        __host__ __device__ name(__half2, __half2);           \
        __host__ __device__ name(__nv_bfloat162, __nv_bfloat162); \
        CU2CANN_FP8_CONVERSION(name, float4)                  \
        explicit __host__ __device__ name(double4);           \
    };
CU2CANN_FP8(__nv_fp8_e5m2)
CU2CANN_FP8(__nv_fp8_e4m3)
CU2CANN_FP8(__nv_fp8_e8m0)
CU2CANN_FP8_PAIR(__nv_fp8x2_e5m2)
CU2CANN_FP8_PAIR(__nv_fp8x2_e4m3)
CU2CANN_FP8_PAIR(__nv_fp8x2_e8m0)
CU2CANN_FP8_QUAD(__nv_fp8x4_e5m2)
CU2CANN_FP8_QUAD(__nv_fp8x4_e4m3)
CU2CANN_FP8_QUAD(__nv_fp8x4_e8m0)

__host__ __device__ __nv_fp8_storage_t __nv_cvt_double_to_fp8(double, __nv_saturation_t,
    __nv_fp8_interpretation_t), __nv_cvt_float_to_fp8(float, __nv_saturation_t,
    __nv_fp8_interpretation_t), __nv_cvt_halfraw_to_fp8(__half_raw, __nv_saturation_t,
    __nv_fp8_interpretation_t), __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw,
    __nv_saturation_t, __nv_fp8_interpretation_t),
    __nv_cvt_bfloat16raw_to_e8m0(__nv_bfloat16_raw, __nv_saturation_t, cudaRoundMode),
    __nv_cvt_float_to_e8m0(float, __nv_saturation_t, cudaRoundMode),
    __nv_cvt_double_to_e8m0(double, __nv_saturation_t, cudaRoundMode);
__host__ __device__ __nv_fp8x2_storage_t __nv_cvt_double2_to_fp8x2(double2,
    __nv_saturation_t, __nv_fp8_interpretation_t), __nv_cvt_float2_to_fp8x2(float2,
    __nv_saturation_t, __nv_fp8_interpretation_t),
    __nv_cvt_halfraw2_to_fp8x2(__half2_raw, __nv_saturation_t,
    __nv_fp8_interpretation_t), __nv_cvt_bfloat16raw2_to_fp8x2(__nv_bfloat162_raw,
    __nv_saturation_t, __nv_fp8_interpretation_t),
    __nv_cvt_bfloat162raw_to_e8m0x2(__nv_bfloat162_raw, __nv_saturation_t,
    cudaRoundMode), __nv_cvt_float2_to_e8m0x2(float2, __nv_saturation_t, cudaRoundMode),
    __nv_cvt_double2_to_e8m0x2(double2, __nv_saturation_t, cudaRoundMode);
__host__ __device__ __half_raw __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t,
    __nv_fp8_interpretation_t);
__host__ __device__ __half2_raw __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t,
    __nv_fp8_interpretation_t);
__host__ __device__ __nv_bfloat16_raw __nv_cvt_e8m0_to_bf16raw(__nv_fp8_storage_t);
__host__ __device__ __nv_bfloat162_raw
    __nv_cvt_e8m0x2_to_bf162raw(__nv_fp8x2_storage_t);
