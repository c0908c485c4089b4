// SPDX-License-Identifier: Apache-2.0
// Declarations only: the 16-bit brain floating type.
#pragma once
#define __CUDA_BF16_H__
#include "cu2cann_narrow_float.h"

struct __half;
struct __nv_bfloat16_raw { unsigned short x; };
struct __align__(4) __nv_bfloat162_raw { unsigned short x, y; };
struct __align__(2) __nv_bfloat16 {
    CU2CANN_NARROW_MEMBERS(__nv_bfloat16, __nv_bfloat16_raw)
    explicit __host__ __device__ __nv_bfloat16(__half);
};
struct __align__(4) __nv_bfloat162 {
    __nv_bfloat16 x, y;
    __nv_bfloat162() = default;
    __host__ __device__ constexpr __nv_bfloat162(const __nv_bfloat16 &x, const __nv_bfloat16 &y) : x(x), y(y) {}
    __host__ __device__ __nv_bfloat162(const __nv_bfloat162 &);
    __host__ __device__ __nv_bfloat162 &operator=(const __nv_bfloat162 &);
    __host__ __device__ __nv_bfloat162(const __nv_bfloat162_raw &);
    __host__ __device__ operator __nv_bfloat162_raw() const;
};
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;

CU2CANN_NARROW_OPERATORS(__nv_bfloat16)
CU2CANN_NARROW_OPERATORS(__nv_bfloat162)
CU2CANN_SHUFFLES(__nv_bfloat16)
CU2CANN_SHUFFLES(__nv_bfloat162)
CU2CANN_LOADS(__nv_bfloat16)
CU2CANN_LOADS(__nv_bfloat162)
__device__ __nv_bfloat16 atomicAdd(__nv_bfloat16 *, __nv_bfloat16);
__device__ __nv_bfloat162 atomicAdd(__nv_bfloat162 *, __nv_bfloat162);

__host__ __device__ __nv_bfloat16 __double2bfloat16(double), __float2bfloat16(float),
    __float2bfloat16_rn(float), __float2bfloat16_rz(float), __float2bfloat16_rd(float),
    __float2bfloat16_ru(float), __int2bfloat16_rn(int), __short2bfloat16_rn(short),
    __uint2bfloat16_rn(unsigned int), __ushort2bfloat16_rn(unsigned short),
    __ull2bfloat16_rn(unsigned long long), __ll2bfloat16_rn(long long),
    __high2bfloat16(__nv_bfloat162), __low2bfloat16(__nv_bfloat162),
    __short_as_bfloat16(short), __ushort_as_bfloat16(unsigned short),
    __habs(__nv_bfloat16), __hadd(__nv_bfloat16, __nv_bfloat16), __hsub(__nv_bfloat16,
    __nv_bfloat16), __hmul(__nv_bfloat16, __nv_bfloat16), __hadd_rn(__nv_bfloat16,
    __nv_bfloat16), __hsub_rn(__nv_bfloat16, __nv_bfloat16), __hmul_rn(__nv_bfloat16,
    __nv_bfloat16), __hdiv(__nv_bfloat16, __nv_bfloat16), __hadd_sat(__nv_bfloat16,
    __nv_bfloat16), __hsub_sat(__nv_bfloat16, __nv_bfloat16), __hmul_sat(__nv_bfloat16,
    __nv_bfloat16), __hneg(__nv_bfloat16), __hmax(__nv_bfloat16, __nv_bfloat16),
    __hmin(__nv_bfloat16, __nv_bfloat16), __hmax_nan(__nv_bfloat16, __nv_bfloat16),
    __hmin_nan(__nv_bfloat16, __nv_bfloat16);
__host__ __device__ float __bfloat162float(__nv_bfloat16), __low2float(__nv_bfloat162),
    __high2float(__nv_bfloat162);
__host__ __device__ __nv_bfloat162 __float2bfloat162_rn(float),
    __floats2bfloat162_rn(float, float), __float22bfloat162_rn(float2),
    make_bfloat162(__nv_bfloat16, __nv_bfloat16), __bfloat162bfloat162(__nv_bfloat16),
    __lowhigh2highlow(__nv_bfloat162), __lows2bfloat162(__nv_bfloat162, __nv_bfloat162),
    __highs2bfloat162(__nv_bfloat162, __nv_bfloat162), __halves2bfloat162(__nv_bfloat16,
    __nv_bfloat16), __low2bfloat162(__nv_bfloat162), __high2bfloat162(__nv_bfloat162),
    __heq2(__nv_bfloat162, __nv_bfloat162), __hne2(__nv_bfloat162, __nv_bfloat162),
    __hle2(__nv_bfloat162, __nv_bfloat162), __hge2(__nv_bfloat162, __nv_bfloat162),
    __hlt2(__nv_bfloat162, __nv_bfloat162), __hgt2(__nv_bfloat162, __nv_bfloat162),
    __hequ2(__nv_bfloat162, __nv_bfloat162), __hneu2(__nv_bfloat162, __nv_bfloat162),
    __hleu2(__nv_bfloat162, __nv_bfloat162), __hgeu2(__nv_bfloat162, __nv_bfloat162),
    __hltu2(__nv_bfloat162, __nv_bfloat162), __hgtu2(__nv_bfloat162, __nv_bfloat162),
    __hisnan2(__nv_bfloat162), __hadd2(__nv_bfloat162, __nv_bfloat162),
    __hsub2(__nv_bfloat162, __nv_bfloat162), __hmul2(__nv_bfloat162, __nv_bfloat162),
    __hadd2_rn(__nv_bfloat162, __nv_bfloat162), __hsub2_rn(__nv_bfloat162,
    __nv_bfloat162), __hmul2_rn(__nv_bfloat162, __nv_bfloat162), __h2div(__nv_bfloat162,
    __nv_bfloat162), __habs2(__nv_bfloat162), __hadd2_sat(__nv_bfloat162,
    __nv_bfloat162), __hsub2_sat(__nv_bfloat162, __nv_bfloat162),
    __hmul2_sat(__nv_bfloat162, __nv_bfloat162), __hneg2(__nv_bfloat162),
    __hmax2(__nv_bfloat162, __nv_bfloat162), __hmin2(__nv_bfloat162, __nv_bfloat162),
    __hmax2_nan(__nv_bfloat162, __nv_bfloat162), __hmin2_nan(__nv_bfloat162,
    __nv_bfloat162);
__host__ __device__ float2 __bfloat1622float2(__nv_bfloat162);
__host__ __device__ signed char __bfloat162char_rz(__nv_bfloat16);
__host__ __device__ unsigned char __bfloat162uchar_rz(__nv_bfloat16);
__device__ int __bfloat162int_rn(__nv_bfloat16), __bfloat162int_rd(__nv_bfloat16),
    __bfloat162int_ru(__nv_bfloat16);
__host__ __device__ int __bfloat162int_rz(__nv_bfloat16), __hisinf(__nv_bfloat16);
__device__ __nv_bfloat16 __int2bfloat16_rz(int), __int2bfloat16_rd(int),
    __int2bfloat16_ru(int), __short2bfloat16_rz(short), __short2bfloat16_rd(short),
    __short2bfloat16_ru(short), __uint2bfloat16_rz(unsigned int),
    __uint2bfloat16_rd(unsigned int), __uint2bfloat16_ru(unsigned int),
    __ushort2bfloat16_rz(unsigned short), __ushort2bfloat16_rd(unsigned short),
    __ushort2bfloat16_ru(unsigned short), __ull2bfloat16_rz(unsigned long long),
    __ull2bfloat16_rd(unsigned long long), __ull2bfloat16_ru(unsigned long long),
    __ll2bfloat16_rz(long long), __ll2bfloat16_rd(long long), __ll2bfloat16_ru(long
    long), htrunc(__nv_bfloat16), hceil(__nv_bfloat16), hfloor(__nv_bfloat16),
    hrint(__nv_bfloat16), __hfma(__nv_bfloat16, __nv_bfloat16, __nv_bfloat16),
    __hfma_sat(__nv_bfloat16, __nv_bfloat16, __nv_bfloat16), __hfma_relu(__nv_bfloat16,
    __nv_bfloat16, __nv_bfloat16), hsqrt(__nv_bfloat16), hrsqrt(__nv_bfloat16),
    hrcp(__nv_bfloat16), hlog(__nv_bfloat16), hlog2(__nv_bfloat16),
    hlog10(__nv_bfloat16), hexp(__nv_bfloat16), htanh_approx(__nv_bfloat16),
    htanh(__nv_bfloat16), hexp2(__nv_bfloat16), hexp10(__nv_bfloat16),
    hcos(__nv_bfloat16), hsin(__nv_bfloat16);
__device__ short __bfloat162short_rn(__nv_bfloat16), __bfloat162short_rd(__nv_bfloat16),
    __bfloat162short_ru(__nv_bfloat16);
__host__ __device__ short __bfloat162short_rz(__nv_bfloat16),
    __bfloat16_as_short(__nv_bfloat16);
__device__ unsigned int __bfloat162uint_rn(__nv_bfloat16),
    __bfloat162uint_rd(__nv_bfloat16), __bfloat162uint_ru(__nv_bfloat16);
__host__ __device__ unsigned int __bfloat162uint_rz(__nv_bfloat16),
    __heq2_mask(__nv_bfloat162, __nv_bfloat162), __hne2_mask(__nv_bfloat162,
    __nv_bfloat162), __hle2_mask(__nv_bfloat162, __nv_bfloat162),
    __hge2_mask(__nv_bfloat162, __nv_bfloat162), __hlt2_mask(__nv_bfloat162,
    __nv_bfloat162), __hgt2_mask(__nv_bfloat162, __nv_bfloat162),
    __hequ2_mask(__nv_bfloat162, __nv_bfloat162), __hneu2_mask(__nv_bfloat162,
    __nv_bfloat162), __hleu2_mask(__nv_bfloat162, __nv_bfloat162),
    __hgeu2_mask(__nv_bfloat162, __nv_bfloat162), __hltu2_mask(__nv_bfloat162,
    __nv_bfloat162), __hgtu2_mask(__nv_bfloat162, __nv_bfloat162);
__device__ unsigned short __bfloat162ushort_rn(__nv_bfloat16),
    __bfloat162ushort_rd(__nv_bfloat16), __bfloat162ushort_ru(__nv_bfloat16);
__host__ __device__ unsigned short __bfloat162ushort_rz(__nv_bfloat16),
    __bfloat16_as_ushort(__nv_bfloat16);
__device__ unsigned long long __bfloat162ull_rn(__nv_bfloat16),
    __bfloat162ull_rd(__nv_bfloat16), __bfloat162ull_ru(__nv_bfloat16);
__host__ __device__ unsigned long long __bfloat162ull_rz(__nv_bfloat16);
__device__ long long __bfloat162ll_rn(__nv_bfloat16), __bfloat162ll_rd(__nv_bfloat16),
    __bfloat162ll_ru(__nv_bfloat16);
__host__ __device__ long long __bfloat162ll_rz(__nv_bfloat16);
__device__ __nv_bfloat162 h2trunc(__nv_bfloat162), h2ceil(__nv_bfloat162),
    h2floor(__nv_bfloat162), h2rint(__nv_bfloat162), __hfma2(__nv_bfloat162,
    __nv_bfloat162, __nv_bfloat162), __hfma2_sat(__nv_bfloat162, __nv_bfloat162,
    __nv_bfloat162), __hfma2_relu(__nv_bfloat162, __nv_bfloat162, __nv_bfloat162),
    __hcmadd(__nv_bfloat162, __nv_bfloat162, __nv_bfloat162),
    h2tanh_approx(__nv_bfloat162), h2tanh(__nv_bfloat162), h2sqrt(__nv_bfloat162),
    h2rsqrt(__nv_bfloat162), h2rcp(__nv_bfloat162), h2log(__nv_bfloat162),
    h2log2(__nv_bfloat162), h2log10(__nv_bfloat162), h2exp(__nv_bfloat162),
    h2exp2(__nv_bfloat162), h2exp10(__nv_bfloat162), h2cos(__nv_bfloat162),
    h2sin(__nv_bfloat162);
__host__ __device__ bool __hbeq2(__nv_bfloat162, __nv_bfloat162),
    __hbne2(__nv_bfloat162, __nv_bfloat162), __hble2(__nv_bfloat162, __nv_bfloat162),
    __hbge2(__nv_bfloat162, __nv_bfloat162), __hblt2(__nv_bfloat162, __nv_bfloat162),
    __hbgt2(__nv_bfloat162, __nv_bfloat162), __hbequ2(__nv_bfloat162, __nv_bfloat162),
    __hbneu2(__nv_bfloat162, __nv_bfloat162), __hbleu2(__nv_bfloat162, __nv_bfloat162),
    __hbgeu2(__nv_bfloat162, __nv_bfloat162), __hbltu2(__nv_bfloat162, __nv_bfloat162),
    __hbgtu2(__nv_bfloat162, __nv_bfloat162), __heq(__nv_bfloat16, __nv_bfloat16),
    __hne(__nv_bfloat16, __nv_bfloat16), __hle(__nv_bfloat16, __nv_bfloat16),
    __hge(__nv_bfloat16, __nv_bfloat16), __hlt(__nv_bfloat16, __nv_bfloat16),
    __hgt(__nv_bfloat16, __nv_bfloat16), __hequ(__nv_bfloat16, __nv_bfloat16),
    __hneu(__nv_bfloat16, __nv_bfloat16), __hleu(__nv_bfloat16, __nv_bfloat16),
    __hgeu(__nv_bfloat16, __nv_bfloat16), __hltu(__nv_bfloat16, __nv_bfloat16),
    __hgtu(__nv_bfloat16, __nv_bfloat16), __hisnan(__nv_bfloat16);
#define CUDART_INF_BF16 __ushort_as_bfloat16((unsigned short)0x7F80U)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16((unsigned short)0x7F7FU)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16((unsigned short)0x0001U)
#define CUDART_NAN_BF16 __ushort_as_bfloat16((unsigned short)0x7FFFU)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x8000U)
#define CUDART_ONE_BF16 __ushort_as_bfloat16((unsigned short)0x3F80U)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x0000U)
