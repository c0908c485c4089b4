// SPDX-License-Identifier: Apache-2.0
// Declarations only: the 16-bit IEEE type.
#pragma once
#define __CUDA_FP16_H__
#include "cu2cann_narrow_float.h"

struct __nv_bfloat16;
struct __half_raw { unsigned short x; };
struct __align__(4) __half2_raw { unsigned short x, y; };
struct __align__(2) __half {
    CU2CANN_NARROW_MEMBERS(__half, __half_raw)
    explicit __host__ __device__ __half(__nv_bfloat16);
};
struct __align__(4) __half2 {
    __half x, y;
    __half2() = default;
    __host__ __device__ constexpr __half2(const __half &x, const __half &y) : x(x), y(y) {}
    __host__ __device__ __half2(const __half2 &);
    __host__ __device__ __half2 &operator=(const __half2 &);
    __host__ __device__ __half2(const __half2_raw &);
    __host__ __device__ operator __half2_raw() const;
};
typedef __half half, nv_half;
typedef __half2 half2, nv_half2;

CU2CANN_NARROW_OPERATORS(__half)
CU2CANN_NARROW_OPERATORS(__half2)
CU2CANN_SHUFFLES(__half)
CU2CANN_SHUFFLES(__half2)
CU2CANN_LOADS(__half)
CU2CANN_LOADS(__half2)
__device__ __half atomicAdd(__half *, __half);
__device__ __half2 atomicAdd(__half2 *, __half2);

__host__ __device__ __half __double2half(double), __float2half(float),
    __float2half_rn(float), __float2half_rz(float), __float2half_rd(float),
    __float2half_ru(float), __int2half_rn(int), __int2half_rz(int), __int2half_rd(int),
    __int2half_ru(int), __short2half_rn(short), __short2half_rz(short),
    __short2half_rd(short), __short2half_ru(short), __uint2half_rn(unsigned int),
    __uint2half_rz(unsigned int), __uint2half_rd(unsigned int), __uint2half_ru(unsigned
    int), __ushort2half_rn(unsigned short), __ushort2half_rz(unsigned short),
    __ushort2half_rd(unsigned short), __ushort2half_ru(unsigned short),
    __ull2half_rn(unsigned long long), __ull2half_rz(unsigned long long),
    __ull2half_rd(unsigned long long), __ull2half_ru(unsigned long long),
    __ll2half_rn(long long), __ll2half_rz(long long), __ll2half_rd(long long),
    __ll2half_ru(long long), __high2half(__half2), __low2half(__half2),
    __short_as_half(short), __ushort_as_half(unsigned short), __hmax(__half, __half),
    __hmin(__half, __half), __habs(__half), __hadd(__half, __half), __hsub(__half,
    __half), __hmul(__half, __half), __hadd_rn(__half, __half), __hsub_rn(__half,
    __half), __hmul_rn(__half, __half), __hdiv(__half, __half), __hadd_sat(__half,
    __half), __hsub_sat(__half, __half), __hmul_sat(__half, __half), __hneg(__half),
    __hmax_nan(__half, __half), __hmin_nan(__half, __half);
__host__ __device__ float __half2float(__half), __low2float(__half2),
    __high2float(__half2);
__host__ __device__ __half2 __float2half2_rn(float), __floats2half2_rn(float, float),
    make_half2(__half, __half), __float22half2_rn(float2), __half2half2(__half),
    __lowhigh2highlow(__half2), __lows2half2(__half2, __half2), __highs2half2(__half2,
    __half2), __halves2half2(__half, __half), __low2half2(__half2),
    __high2half2(__half2), __hmax2(__half2, __half2), __hmin2(__half2, __half2),
    __heq2(__half2, __half2), __hne2(__half2, __half2), __hle2(__half2, __half2),
    __hge2(__half2, __half2), __hlt2(__half2, __half2), __hgt2(__half2, __half2),
    __hequ2(__half2, __half2), __hneu2(__half2, __half2), __hleu2(__half2, __half2),
    __hgeu2(__half2, __half2), __hltu2(__half2, __half2), __hgtu2(__half2, __half2),
    __hisnan2(__half2), __hadd2(__half2, __half2), __hsub2(__half2, __half2),
    __hmul2(__half2, __half2), __hadd2_rn(__half2, __half2), __hsub2_rn(__half2,
    __half2), __hmul2_rn(__half2, __half2), __h2div(__half2, __half2), __habs2(__half2),
    __hadd2_sat(__half2, __half2), __hsub2_sat(__half2, __half2), __hmul2_sat(__half2,
    __half2), __hneg2(__half2), __hmax2_nan(__half2, __half2), __hmin2_nan(__half2,
    __half2);
__host__ __device__ signed char __half2char_rz(__half);
__host__ __device__ unsigned char __half2uchar_rz(__half);
__host__ __device__ short __half2short_rz(__half), __half_as_short(__half);
__host__ __device__ unsigned short __half2ushort_rz(__half), __half_as_ushort(__half);
__host__ __device__ int __half2int_rz(__half), __hisinf(__half);
__host__ __device__ unsigned int __half2uint_rz(__half), __heq2_mask(__half2, __half2),
    __hne2_mask(__half2, __half2), __hle2_mask(__half2, __half2), __hge2_mask(__half2,
    __half2), __hlt2_mask(__half2, __half2), __hgt2_mask(__half2, __half2),
    __hequ2_mask(__half2, __half2), __hneu2_mask(__half2, __half2),
    __hleu2_mask(__half2, __half2), __hgeu2_mask(__half2, __half2),
    __hltu2_mask(__half2, __half2), __hgtu2_mask(__half2, __half2);
__host__ __device__ long long __half2ll_rz(__half);
__host__ __device__ unsigned long long __half2ull_rz(__half);
__host__ __device__ float2 __half22float2(__half2);
__device__ int __half2int_rn(__half), __half2int_rd(__half), __half2int_ru(__half);
__device__ short __half2short_rn(__half), __half2short_rd(__half),
    __half2short_ru(__half);
__device__ unsigned int __half2uint_rn(__half), __half2uint_rd(__half),
    __half2uint_ru(__half);
__device__ unsigned short __half2ushort_rn(__half), __half2ushort_rd(__half),
    __half2ushort_ru(__half);
__device__ unsigned long long __half2ull_rn(__half), __half2ull_rd(__half),
    __half2ull_ru(__half);
__device__ long long __half2ll_rn(__half), __half2ll_rd(__half), __half2ll_ru(__half);
__device__ __half htrunc(__half), hceil(__half), hfloor(__half), hrint(__half),
    __hfma(__half, __half, __half), __hfma_sat(__half, __half, __half),
    __hfma_relu(__half, __half, __half), hsqrt(__half), hrsqrt(__half), hrcp(__half),
    hlog(__half), hlog2(__half), hlog10(__half), hexp(__half), htanh_approx(__half),
    htanh(__half), hexp2(__half), hexp10(__half), hcos(__half), hsin(__half);
__device__ __half2 h2trunc(__half2), h2ceil(__half2), h2floor(__half2), h2rint(__half2),
    __hfma2(__half2, __half2, __half2), __hfma2_sat(__half2, __half2, __half2),
    __hfma2_relu(__half2, __half2, __half2), __hcmadd(__half2, __half2, __half2),
    h2tanh_approx(__half2), h2tanh(__half2), h2sqrt(__half2), h2rsqrt(__half2),
    h2rcp(__half2), h2log(__half2), h2log2(__half2), h2log10(__half2), h2exp(__half2),
    h2exp2(__half2), h2exp10(__half2), h2cos(__half2), h2sin(__half2);
__host__ __device__ bool __hbeq2(__half2, __half2), __hbne2(__half2, __half2),
    __hble2(__half2, __half2), __hbge2(__half2, __half2), __hblt2(__half2, __half2),
    __hbgt2(__half2, __half2), __hbequ2(__half2, __half2), __hbneu2(__half2, __half2),
    __hbleu2(__half2, __half2), __hbgeu2(__half2, __half2), __hbltu2(__half2, __half2),
    __hbgtu2(__half2, __half2), __heq(__half, __half), __hne(__half, __half),
    __hle(__half, __half), __hge(__half, __half), __hlt(__half, __half), __hgt(__half,
    __half), __hequ(__half, __half), __hneu(__half, __half), __hleu(__half, __half),
    __hgeu(__half, __half), __hltu(__half, __half), __hgtu(__half, __half),
    __hisnan(__half);
#define CUDART_INF_FP16 __ushort_as_half((unsigned short)0x7C00U)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half((unsigned short)0x7BFFU)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half((unsigned short)0x0001U)
#define CUDART_NAN_FP16 __ushort_as_half((unsigned short)0x7FFFU)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half((unsigned short)0x8000U)
#define CUDART_ONE_FP16 __ushort_as_half((unsigned short)0x3C00U)
#define CUDART_ZERO_FP16 __ushort_as_half((unsigned short)0x0000U)
