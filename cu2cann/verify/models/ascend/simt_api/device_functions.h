// SPDX-License-Identifier: Apache-2.0
//
// Integer functions, casts, memory hints and lane numbers.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_FUNCTIONS_H

#include "cu2cann_model/bits.h"
#include "cu2cann_model/casts.h"
#include "cu2cann_model/float_math.h"
#include "cu2cann_model/memory_access.h"
#include "simt_api/device_atomic_functions.h"
#include "simt_api/device_sync_functions.h"
#include "simt_api/device_types.h"
#include "simt_api/device_warp_functions.h"

inline unsigned int __brev(unsigned int a) { return ::cu2cann_model::reversed(a); }
inline unsigned long long __brev(unsigned long long a) { return ::cu2cann_model::reversed(a); }
inline unsigned long __brev(unsigned long a) { return ::cu2cann_model::reversed(a); }
inline unsigned int __byte_perm(unsigned int a, unsigned int b, unsigned int c) { return ::cu2cann_model::byte_permutation(a, b, c); }
inline int __clz(int a) { return ::cu2cann_model::leading_zeros(a); }
inline int __clz(long long a) { return ::cu2cann_model::leading_zeros(a); }
inline int __clz(long a) { return ::cu2cann_model::leading_zeros(a); }
inline size_t __cvta_generic_to_global(const void* a) { return reinterpret_cast<size_t>(a); }
inline size_t __cvta_generic_to_local(const void* a) { return reinterpret_cast<size_t>(a); }
inline size_t __cvta_generic_to_ubuf(const void* a) { return reinterpret_cast<size_t>(a); }
inline void* __cvta_global_to_generic(size_t a) { return reinterpret_cast<void*>(a); }
inline void* __cvta_local_to_generic(size_t a) { return reinterpret_cast<void*>(a); }
inline void* __cvta_ubuf_to_generic(size_t a) { return reinterpret_cast<void*>(a); }
inline float __fdividef(float a, float b) { return ::cu2cann_model::exact_fdividef(a, b); }
inline int __ffs(int a) { return ::cu2cann_model::first_set(a); }
inline int __ffs(long long a) { return ::cu2cann_model::first_set(a); }
inline int __ffs(long a) { return ::cu2cann_model::first_set(a); }
inline float __float2float_rd(const float a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rd); }
inline float __float2float_rn(const float a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rn); }
inline float __float2float_rna(const float a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rna); }
inline float __float2float_ru(const float a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::ru); }
inline float __float2float_rz(const float a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rz); }
inline int __float2int_rd(const float a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rd); }
inline int __float2int_rn(const float a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rn); }
inline int __float2int_rna(const float a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rna); }
inline int __float2int_ru(const float a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::ru); }
inline int __float2int_rz(const float a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rz); }
inline long long int __float2ll_rd(const float a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rd); }
inline long long int __float2ll_rn(const float a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rn); }
inline long long int __float2ll_rna(const float a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rna); }
inline long long int __float2ll_ru(const float a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::ru); }
inline long long int __float2ll_rz(const float a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned int __float2uint_rd(const float a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned int __float2uint_rn(const float a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned int __float2uint_rna(const float a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned int __float2uint_ru(const float a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned int __float2uint_rz(const float a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned long long int __float2ull_rd(const float a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned long long int __float2ull_rn(const float a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned long long int __float2ull_rna(const float a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned long long int __float2ull_ru(const float a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned long long int __float2ull_rz(const float a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rz); }
inline int __float_as_int(const float a) { return ::cu2cann_model::bits_as<int>(a); }
inline unsigned int __float_as_uint(const float a) { return ::cu2cann_model::bits_as<unsigned int>(a); }
inline int __hadd(int a, int b) { return static_cast<int>((1ll * a + b) >> 1); }
inline float __int2float_rd(const int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rd); }
inline float __int2float_rn(const int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rn); }
inline float __int2float_rna(const int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rna); }
inline float __int2float_ru(const int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ru); }
inline float __int2float_rz(const int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rz); }
inline float __int_as_float(const int a) { return ::cu2cann_model::bits_as<float>(a); }
inline unsigned int __isGlobal(const void* a) { return ::cu2cann_model::is_global(a) ? 1 : 0; }
inline unsigned int __isLocal(const void* a) { return ::cu2cann_model::is_global(a) || ::cu2cann_model::device("__isLocal").shares(a) ? 0 : 1; }
inline unsigned int __isUbuf(const void* a) { return ::cu2cann_model::device("__isUbuf").shares(a) ? 1 : 0; }
inline float __ll2float_rd(const long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rd); }
inline float __ll2float_rn(const long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rn); }
inline float __ll2float_rna(const long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rna); }
inline float __ll2float_ru(const long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ru); }
inline float __ll2float_rz(const long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rz); }
inline int __mul24(int a, int b) { return static_cast<int>(static_cast<unsigned>(static_cast<int>(static_cast<unsigned>(a) << 8) >> 8) * static_cast<unsigned>(static_cast<int>(static_cast<unsigned>(b) << 8) >> 8)); }
inline long long __mul64hi(long long a, long long b) { return static_cast<long long>((static_cast<__int128>(a) * b) >> 64); }
inline long long __mul_i32toi64(int a, int b) { return 1ll * a * b; }
inline unsigned long long __mul_i32toi64(unsigned int a, unsigned int b) { return 1ull * a * b; }
inline int __mulhi(int a, int b) { return static_cast<int>((1ll * a * b) >> 32); }
inline int __popc(unsigned int a) { return ::cu2cann_model::bit_count(a); }
inline int __popc(unsigned long long a) { return ::cu2cann_model::bit_count(a); }
inline int __popc(unsigned long a) { return ::cu2cann_model::bit_count(a); }
inline int __rhadd(int a, int b) { return static_cast<int>((1ll * a + b + 1) >> 1); }
inline unsigned int __sad(int a, int b, unsigned int c) { return (a > b ? static_cast<unsigned>(a) - static_cast<unsigned>(b) : static_cast<unsigned>(b) - static_cast<unsigned>(a)) + c; }
inline float __saturatef(float a) { return a > 0.0f ? (a < 1.0f ? a : 1.0f) : 0.0f; }
inline unsigned int __uhadd(unsigned int a, unsigned int b) { return static_cast<unsigned int>((1ull * a + b) >> 1); }
inline float __uint2float_rd(const unsigned int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rd); }
inline float __uint2float_rn(const unsigned int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rn); }
inline float __uint2float_rna(const unsigned int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rna); }
inline float __uint2float_ru(const unsigned int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ru); }
inline float __uint2float_rz(const unsigned int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rz); }
inline float __uint_as_float(const unsigned int a) { return ::cu2cann_model::bits_as<float>(a); }
inline float __ull2float_rd(const unsigned long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rd); }
inline float __ull2float_rn(const unsigned long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rn); }
inline float __ull2float_rna(const unsigned long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rna); }
inline float __ull2float_ru(const unsigned long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ru); }
inline float __ull2float_rz(const unsigned long long int a) { return ::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::rz); }
inline unsigned int __umul24(unsigned int a, unsigned int b) { return (a & 0xFFFFFFu) * (b & 0xFFFFFFu); }
inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) { return static_cast<unsigned long long>((static_cast<unsigned __int128>(a) * b) >> 64); }
inline unsigned int __umulhi(unsigned int a, unsigned int b) { return static_cast<unsigned int>((1ull * a * b) >> 32); }
inline unsigned int __urhadd(unsigned int a, unsigned int b) { return static_cast<unsigned int>((1ull * a + b + 1) >> 1); }
inline unsigned int __usad(unsigned int a, unsigned int b, unsigned int c) { return (a > b ? a - b : b - a) + c; }
inline void asc_dcci_entire(void* a) { (void)a; }
inline void asc_dcci_single(void* a) { (void)a; }
inline long int asc_ldca(long int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline unsigned long int asc_ldca(unsigned long int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline long long int asc_ldca(long long int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline unsigned long long int asc_ldca(unsigned long long int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline long2 asc_ldca(long2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ulong2 asc_ldca(ulong2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline long4 asc_ldca(long4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ulong4 asc_ldca(ulong4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline longlong2 asc_ldca(longlong2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ulonglong2 asc_ldca(ulonglong2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline longlong4 asc_ldca(longlong4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ulonglong4 asc_ldca(ulonglong4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline signed char asc_ldca(signed char* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline unsigned char asc_ldca(unsigned char* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline char2 asc_ldca(char2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline uchar2 asc_ldca(uchar2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline char4 asc_ldca(char4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline uchar4 asc_ldca(uchar4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline short asc_ldca(short* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline unsigned short asc_ldca(unsigned short* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline short2 asc_ldca(short2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ushort2 asc_ldca(ushort2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline short4 asc_ldca(short4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline ushort4 asc_ldca(ushort4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline int asc_ldca(int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline unsigned int asc_ldca(unsigned int* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline int2 asc_ldca(int2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline uint2 asc_ldca(uint2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline int4 asc_ldca(int4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline uint4 asc_ldca(uint4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline float asc_ldca(float* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline float2 asc_ldca(float2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline float4 asc_ldca(float4* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline long int asc_ldcg(long int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline unsigned long int asc_ldcg(unsigned long int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline long long int asc_ldcg(long long int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline unsigned long long int asc_ldcg(unsigned long long int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline long2 asc_ldcg(long2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ulong2 asc_ldcg(ulong2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline long4 asc_ldcg(long4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ulong4 asc_ldcg(ulong4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline longlong2 asc_ldcg(longlong2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ulonglong2 asc_ldcg(ulonglong2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline longlong4 asc_ldcg(longlong4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ulonglong4 asc_ldcg(ulonglong4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline signed char asc_ldcg(signed char* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline unsigned char asc_ldcg(unsigned char* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline char2 asc_ldcg(char2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline uchar2 asc_ldcg(uchar2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline char4 asc_ldcg(char4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline uchar4 asc_ldcg(uchar4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline short asc_ldcg(short* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline unsigned short asc_ldcg(unsigned short* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline short2 asc_ldcg(short2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ushort2 asc_ldcg(ushort2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline short4 asc_ldcg(short4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline ushort4 asc_ldcg(ushort4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline int asc_ldcg(int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline unsigned int asc_ldcg(unsigned int* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline int2 asc_ldcg(int2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline uint2 asc_ldcg(uint2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline int4 asc_ldcg(int4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline uint4 asc_ldcg(uint4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline float asc_ldcg(float* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline float2 asc_ldcg(float2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline float4 asc_ldcg(float4* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline void asc_nop() { ::cu2cann_model::device("asc_nop").yield(); }
inline void asc_stcg(long int* a, long int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(unsigned long int* a, unsigned long int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(long long int* a, long long int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(unsigned long long int* a, unsigned long long int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(long2* a, long2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ulong2* a, ulong2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(long4* a, long4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ulong4* a, ulong4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(longlong2* a, longlong2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ulonglong2* a, ulonglong2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(longlong4* a, longlong4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ulonglong4* a, ulonglong4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(signed char* a, signed char b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(unsigned char* a, unsigned char b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(char2* a, char2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(uchar2* a, uchar2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(char4* a, char4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(uchar4* a, uchar4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(short* a, short b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(unsigned short* a, unsigned short b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(short2* a, short2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ushort2* a, ushort2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(short4* a, short4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(ushort4* a, ushort4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(int* a, int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(unsigned int* a, unsigned int b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(int2* a, int2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(uint2* a, uint2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(int4* a, int4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(uint4* a, uint4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(float* a, float b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(float2* a, float2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(float4* a, float4 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stwt(long int* a, long int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(unsigned long int* a, unsigned long int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(long long int* a, long long int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(unsigned long long int* a, unsigned long long int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(long2* a, long2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ulong2* a, ulong2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(long4* a, long4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ulong4* a, ulong4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(longlong2* a, longlong2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ulonglong2* a, ulonglong2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(longlong4* a, longlong4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ulonglong4* a, ulonglong4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(signed char* a, signed char b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(unsigned char* a, unsigned char b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(char2* a, char2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(uchar2* a, uchar2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(char4* a, char4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(uchar4* a, uchar4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(short* a, short b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(unsigned short* a, unsigned short b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(short2* a, short2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ushort2* a, ushort2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(short4* a, short4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(ushort4* a, ushort4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(int* a, int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(unsigned int* a, unsigned int b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(int2* a, int2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(uint2* a, uint2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(int4* a, int4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(uint4* a, uint4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(float* a, float b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(float2* a, float2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(float4* a, float4 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline int32_t laneid() { return static_cast<int32_t>(::cu2cann_model::device("laneid").lane()); }
inline int32_t lanemask_eq() { return static_cast<int32_t>(1u << ::cu2cann_model::device("lanemask_eq").lane()); }
inline int32_t lanemask_ge() { return static_cast<int32_t>(0xFFFFFFFFu << ::cu2cann_model::device("lanemask_ge").lane()); }
inline int32_t lanemask_gt() { return static_cast<int32_t>(0xFFFFFFFEu << ::cu2cann_model::device("lanemask_gt").lane()); }
inline int32_t lanemask_le() { return static_cast<int32_t>(~(0xFFFFFFFEu << ::cu2cann_model::device("lanemask_le").lane())); }
inline int32_t lanemask_lt() { return static_cast<int32_t>(~(0xFFFFFFFFu << ::cu2cann_model::device("lanemask_lt").lane())); }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_FUNCTIONS_H
