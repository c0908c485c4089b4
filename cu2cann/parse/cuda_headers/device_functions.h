// SPDX-License-Identifier: Apache-2.0
// Declarations only: device intrinsics that are not overloaded by element type.
#pragma once
#include "driver_types.h"

__device__ void operator delete(void *, void *);
__device__ int __vimax_s32_relu(int, int), __vimin_s32_relu(int, int), __vimax3_s32(int,
    int, int), __vimin3_s32(int, int, int), __vimax3_s32_relu(int, int, int),
    __vimin3_s32_relu(int, int, int), __viaddmax_s32(int, int, int), __viaddmin_s32(int,
    int, int), __viaddmax_s32_relu(int, int, int), __viaddmin_s32_relu(int, int, int),
    __vibmax_s32(int, int, bool *), __vibmin_s32(int, int, bool *), __mulhi(int, int),
    __float_as_int(float), __mul24(int, int), __float2int_rn(float),
    __float2int_rz(float), __float2int_ru(float), __float2int_rd(float), __clz(int),
    __ffs(int), __popc(unsigned int), __clzll(long long), __ffsll(long long),
    __popcll(unsigned long long), __hadd(int, int), __rhadd(int, int),
    __double2int_rz(double), __double2int_rn(double), __double2int_ru(double),
    __double2int_rd(double), __double2hiint(double), __double2loint(double),
    double2int(double, cudaRoundMode = cudaRoundZero), __syncthreads_count(int),
    __syncthreads_and(int), __syncthreads_or(int), syncthreads_count(bool),
    __all_sync(unsigned int, int), __any_sync(unsigned int, int), __uni_sync(unsigned
    int, int), __dp2a_lo(int, int, int), __dp2a_lo(short2, char4, int), __dp2a_hi(int,
    int, int), __dp2a_hi(short2, char4, int), __dp4a(int, int, int), __dp4a(char4,
    char4, int), __reduce_add_sync(unsigned int, int), __reduce_min_sync(unsigned int,
    int), __reduce_max_sync(unsigned int, int);
__device__ unsigned int __umulhi(unsigned int, unsigned int), __float_as_uint(float),
    __sad(int, int, unsigned int), __usad(unsigned int, unsigned int, unsigned int),
    __umul24(unsigned int, unsigned int), __float2uint_rn(float),
    __float2uint_rz(float), __float2uint_ru(float), __float2uint_rd(float),
    __brev(unsigned int), __byte_perm(unsigned int, unsigned int, unsigned int),
    __uhadd(unsigned int, unsigned int), __urhadd(unsigned int, unsigned int),
    __double2uint_rz(double), __pm0(), __pm1(), __pm2(), __pm3(), __vabs2(unsigned int),
    __vabsss2(unsigned int), __vadd2(unsigned int, unsigned int), __vaddss2(unsigned
    int, unsigned int), __vaddus2(unsigned int, unsigned int), __vavgs2(unsigned int,
    unsigned int), __vavgu2(unsigned int, unsigned int), __vhaddu2(unsigned int,
    unsigned int), __vcmpeq2(unsigned int, unsigned int), __vcmpges2(unsigned int,
    unsigned int), __vcmpgeu2(unsigned int, unsigned int), __vcmpgts2(unsigned int,
    unsigned int), __vcmpgtu2(unsigned int, unsigned int), __vcmples2(unsigned int,
    unsigned int), __vcmpleu2(unsigned int, unsigned int), __vcmplts2(unsigned int,
    unsigned int), __vcmpltu2(unsigned int, unsigned int), __vcmpne2(unsigned int,
    unsigned int), __vabsdiffu2(unsigned int, unsigned int), __vmaxs2(unsigned int,
    unsigned int), __vmaxu2(unsigned int, unsigned int), __vmins2(unsigned int, unsigned
    int), __vminu2(unsigned int, unsigned int), __vseteq2(unsigned int, unsigned int),
    __vsetges2(unsigned int, unsigned int), __vsetgeu2(unsigned int, unsigned int),
    __vsetgts2(unsigned int, unsigned int), __vsetgtu2(unsigned int, unsigned int),
    __vsetles2(unsigned int, unsigned int), __vsetleu2(unsigned int, unsigned int),
    __vsetlts2(unsigned int, unsigned int), __vsetltu2(unsigned int, unsigned int),
    __vsetne2(unsigned int, unsigned int), __vsadu2(unsigned int, unsigned int),
    __vsub2(unsigned int, unsigned int), __vsubss2(unsigned int, unsigned int),
    __vsubus2(unsigned int, unsigned int), __vneg2(unsigned int), __vnegss2(unsigned
    int), __vabsdiffs2(unsigned int, unsigned int), __vsads2(unsigned int, unsigned
    int), __vabs4(unsigned int), __vabsss4(unsigned int), __vadd4(unsigned int, unsigned
    int), __vaddss4(unsigned int, unsigned int), __vaddus4(unsigned int, unsigned int),
    __vavgs4(unsigned int, unsigned int), __vavgu4(unsigned int, unsigned int),
    __vhaddu4(unsigned int, unsigned int), __vcmpeq4(unsigned int, unsigned int),
    __vcmpges4(unsigned int, unsigned int), __vcmpgeu4(unsigned int, unsigned int),
    __vcmpgts4(unsigned int, unsigned int), __vcmpgtu4(unsigned int, unsigned int),
    __vcmples4(unsigned int, unsigned int), __vcmpleu4(unsigned int, unsigned int),
    __vcmplts4(unsigned int, unsigned int), __vcmpltu4(unsigned int, unsigned int),
    __vcmpne4(unsigned int, unsigned int), __vabsdiffu4(unsigned int, unsigned int),
    __vmaxs4(unsigned int, unsigned int), __vmaxu4(unsigned int, unsigned int),
    __vmins4(unsigned int, unsigned int), __vminu4(unsigned int, unsigned int),
    __vseteq4(unsigned int, unsigned int), __vsetles4(unsigned int, unsigned int),
    __vsetleu4(unsigned int, unsigned int), __vsetlts4(unsigned int, unsigned int),
    __vsetltu4(unsigned int, unsigned int), __vsetges4(unsigned int, unsigned int),
    __vsetgeu4(unsigned int, unsigned int), __vsetgts4(unsigned int, unsigned int),
    __vsetgtu4(unsigned int, unsigned int), __vsetne4(unsigned int, unsigned int),
    __vsadu4(unsigned int, unsigned int), __vsub4(unsigned int, unsigned int),
    __vsubss4(unsigned int, unsigned int), __vsubus4(unsigned int, unsigned int),
    __vneg4(unsigned int), __vnegss4(unsigned int), __vabsdiffs4(unsigned int, unsigned
    int), __vsads4(unsigned int, unsigned int), __double2uint_rn(double),
    __double2uint_ru(double), __double2uint_rd(double), double2uint(double,
    cudaRoundMode = cudaRoundZero), __ballot(int), ballot(bool), __isGlobal(const void
    *), __isShared(const void *), __isConstant(const void *), __isLocal(const void *),
    __isGridConstant(const void *), __fns(unsigned int, unsigned int, int),
    __ballot_sync(unsigned int, int), __activemask(), __funnelshift_l(unsigned int,
    unsigned int, unsigned int), __funnelshift_lc(unsigned int, unsigned int, unsigned
    int), __funnelshift_r(unsigned int, unsigned int, unsigned int),
    __funnelshift_rc(unsigned int, unsigned int, unsigned int), __dp2a_lo(unsigned int,
    unsigned int, unsigned int), __dp2a_lo(ushort2, uchar4, unsigned int),
    __dp2a_hi(unsigned int, unsigned int, unsigned int), __dp2a_hi(ushort2, uchar4,
    unsigned int), __dp4a(unsigned int, unsigned int, unsigned int), __dp4a(uchar4,
    uchar4, unsigned int), __match_any_sync(unsigned int, unsigned int),
    __match_any_sync(unsigned int, int), __match_any_sync(unsigned int, unsigned long),
    __match_any_sync(unsigned int, long), __match_any_sync(unsigned int, unsigned long
    long), __match_any_sync(unsigned int, long long), __match_any_sync(unsigned int,
    float), __match_any_sync(unsigned int, double), __match_all_sync(unsigned int,
    unsigned int, int *), __match_all_sync(unsigned int, int, int *),
    __match_all_sync(unsigned int, unsigned long, int *), __match_all_sync(unsigned int,
    long, int *), __match_all_sync(unsigned int, unsigned long long, int *),
    __match_all_sync(unsigned int, long long, int *), __match_all_sync(unsigned int,
    float, int *), __match_all_sync(unsigned int, double, int *),
    __reduce_add_sync(unsigned int, unsigned int), __reduce_min_sync(unsigned int,
    unsigned int), __reduce_max_sync(unsigned int, unsigned int),
    __reduce_and_sync(unsigned int, unsigned int), __reduce_or_sync(unsigned int,
    unsigned int), __reduce_xor_sync(unsigned int, unsigned int), __isCtaShared(const
    void *), __isClusterShared(const void *), __cluster_query_shared_rank(const void *),
    __clusterDimIsSpecified(), __clusterRelativeBlockRank(), __clusterSizeInBlocks(),
    __vimax_s16x2_relu(unsigned int, unsigned int), __vimin_s16x2_relu(unsigned int,
    unsigned int), __vimax3_s16x2(unsigned int, unsigned int, unsigned int),
    __vimax3_u32(unsigned int, unsigned int, unsigned int), __vimax3_u16x2(unsigned int,
    unsigned int, unsigned int), __vimin3_s16x2(unsigned int, unsigned int, unsigned
    int), __vimin3_u32(unsigned int, unsigned int, unsigned int),
    __vimin3_u16x2(unsigned int, unsigned int, unsigned int),
    __vimax3_s16x2_relu(unsigned int, unsigned int, unsigned int),
    __vimin3_s16x2_relu(unsigned int, unsigned int, unsigned int),
    __viaddmax_s16x2(unsigned int, unsigned int, unsigned int), __viaddmax_u32(unsigned
    int, unsigned int, unsigned int), __viaddmax_u16x2(unsigned int, unsigned int,
    unsigned int), __viaddmin_s16x2(unsigned int, unsigned int, unsigned int),
    __viaddmin_u32(unsigned int, unsigned int, unsigned int), __viaddmin_u16x2(unsigned
    int, unsigned int, unsigned int), __viaddmax_s16x2_relu(unsigned int, unsigned int,
    unsigned int), __viaddmin_s16x2_relu(unsigned int, unsigned int, unsigned int),
    __vibmax_u32(unsigned int, unsigned int, bool *), __vibmin_u32(unsigned int,
    unsigned int, bool *), __vibmax_s16x2(unsigned int, unsigned int, bool *, bool *),
    __vibmax_u16x2(unsigned int, unsigned int, bool *, bool *), __vibmin_s16x2(unsigned
    int, unsigned int, bool *, bool *), __vibmin_u16x2(unsigned int, unsigned int, bool
    *, bool *), __nv_bswap32(unsigned int);
__device__ long long __mul64hi(long long, long long), __float2ll_rn(float),
    __float2ll_rz(float), __float2ll_ru(float), __float2ll_rd(float),
    __double2ll_rz(double), __double_as_longlong(double), __double2ll_rn(double),
    __double2ll_ru(double), __double2ll_rd(double), double2ll(double, cudaRoundMode =
    cudaRoundZero), clock64();
__device__ unsigned long long __umul64hi(unsigned long long, unsigned long long),
    __float2ull_rn(float), __float2ull_rz(float), __float2ull_ru(float),
    __float2ull_rd(float), __brevll(unsigned long long), __double2ull_rz(double),
    __double2ull_rn(double), __double2ull_ru(double), __double2ull_rd(double),
    double2ull(double, cudaRoundMode = cudaRoundZero), __nv_bswap64(unsigned long long);
__device__ float __int_as_float(int), __uint_as_float(unsigned int), __saturatef(float),
    __fdividef(float, float), __sinf(float), __cosf(float),
    __tanf(float), __tanhf(float), __expf(float), __exp10f(float), __log2f(float),
    __log10f(float), __logf(float), __powf(float, float), __int2float_rn(int),
    __int2float_rz(int), __int2float_ru(int), __int2float_rd(int),
    __uint2float_rn(unsigned int), __uint2float_rz(unsigned int),
    __uint2float_ru(unsigned int), __uint2float_rd(unsigned int), __ll2float_rn(long
    long), __ll2float_rz(long long), __ll2float_ru(long long), __ll2float_rd(long long),
    __ull2float_rn(unsigned long long), __ull2float_rz(unsigned long long),
    __ull2float_ru(unsigned long long), __ull2float_rd(unsigned long long),
    __fadd_rn(float, float), __fadd_rz(float, float), __fadd_ru(float, float),
    __fadd_rd(float, float), __fsub_rn(float, float), __fsub_rz(float, float),
    __fsub_ru(float, float), __fsub_rd(float, float), __fmul_rn(float, float),
    __fmul_rz(float, float), __fmul_ru(float, float), __fmul_rd(float, float),
    __fmaf_rn(float, float, float), __fmaf_rz(float, float, float), __fmaf_ru(float,
    float, float), __fmaf_rd(float, float, float), __frcp_rn(float), __frcp_rz(float),
    __frcp_ru(float), __frcp_rd(float), __fsqrt_rn(float), __fsqrt_rz(float),
    __fsqrt_ru(float), __fsqrt_rd(float), __frsqrt_rn(float), __fdiv_rn(float, float),
    __fdiv_rz(float, float), __fdiv_ru(float, float), __fdiv_rd(float, float),
    __double2float_rn(double), __double2float_rz(double), __double2float_ru(double),
    __double2float_rd(double), __fmaf_ieee_rn(float, float, float),
    __fmaf_ieee_rd(float, float, float), __fmaf_ieee_ru(float, float, float),
    __fmaf_ieee_rz(float, float, float);
__device__ void __syncthreads(), __prof_trigger(int), __threadfence(),
    __threadfence_block(), __trap(), __brkpt(), __sincosf(float, float *, float *),
    __threadfence_system(), __barrier_sync(unsigned int), __barrier_sync_count(unsigned
    int, unsigned int), __syncwarp(unsigned int = 0xFFFFFFFF), __nanosleep(unsigned
    int), __nv_memcpy_async_shared_global_4(void *, const void *, unsigned int),
    __nv_memcpy_async_shared_global_8(void *, const void *, unsigned int),
    __nv_memcpy_async_shared_global_16(void *, const void *, unsigned int),
    __cluster_barrier_arrive(), __cluster_barrier_arrive_relaxed(),
    __cluster_barrier_wait(), __threadfence_cluster(),
    *__cvta_global_to_generic(size_t), __cvta_shared_to_generic(size_t),
    __cvta_constant_to_generic(size_t), __cvta_local_to_generic(size_t),
    __cvta_grid_constant_to_generic(size_t), __nv_associate_access_property(const void
    *, unsigned long long), __cluster_map_shared_rank(const void *, unsigned int);
__device__ double __longlong_as_double(long long),
    __fma_rn(double, double, double), __fma_rz(double, double, double), __fma_ru(double,
    double, double), __fma_rd(double, double, double), __dadd_rn(double, double),
    __dadd_rz(double, double), __dadd_ru(double, double), __dadd_rd(double, double),
    __dsub_rn(double, double), __dsub_rz(double, double), __dsub_ru(double, double),
    __dsub_rd(double, double), __dmul_rn(double, double), __dmul_rz(double, double),
    __dmul_ru(double, double), __dmul_rd(double, double), __int2double_rn(int),
    __uint2double_rn(unsigned int), __ll2double_rn(long long), __ll2double_rz(long
    long), __ll2double_ru(long long), __ll2double_rd(long long),
    __ull2double_rn(unsigned long long), __ull2double_rz(unsigned long long),
    __ull2double_ru(unsigned long long), __ull2double_rd(unsigned long long),
    __hiloint2double(int, int), fma(double, double, double, cudaRoundMode), dmul(double,
    double, cudaRoundMode = cudaRoundNearest), dadd(double, double, cudaRoundMode =
    cudaRoundNearest), dsub(double, double, cudaRoundMode = cudaRoundNearest),
    ll2double(long long, cudaRoundMode = cudaRoundNearest), ull2double(unsigned long
    long, cudaRoundMode = cudaRoundNearest), int2double(int, cudaRoundMode =
    cudaRoundNearest), uint2double(unsigned int, cudaRoundMode = cudaRoundNearest),
    float2double(float, cudaRoundMode = cudaRoundNearest), __ddiv_rn(double, double),
    __ddiv_rz(double, double), __ddiv_ru(double, double), __ddiv_rd(double, double),
    __drcp_rn(double), __drcp_rz(double), __drcp_ru(double), __drcp_rd(double),
    __dsqrt_rn(double), __dsqrt_rz(double), __dsqrt_ru(double), __dsqrt_rd(double);
__device__ bool syncthreads_and(bool), syncthreads_or(bool);
__device__ size_t __cvta_generic_to_global(const void *), __cvta_generic_to_shared(const
    void *), __cvta_generic_to_constant(const void *), __cvta_generic_to_local(const
    void *), __cvta_generic_to_grid_constant(const void *);
__device__ unsigned short __nv_bswap16(unsigned short);
__device__ uint2 __cluster_map_shared_multicast(const void *, unsigned int);
__device__ dim3 __clusterDim(), __clusterRelativeBlockIdx(),
    __clusterGridDimInClusters(), __clusterIdx();
__device__ float2 __fadd2_rn(float2, float2),
    __fadd2_rz(float2, float2),
    __fadd2_ru(float2, float2),
    __fadd2_rd(float2, float2),
    __fmul2_rn(float2, float2),
    __fmul2_rz(float2, float2),
    __fmul2_ru(float2, float2),
    __fmul2_rd(float2, float2),
    __ffma2_rn(float2, float2, float2),
    __ffma2_rz(float2, float2, float2),
    __ffma2_ru(float2, float2, float2),
    __ffma2_rd(float2, float2, float2);
