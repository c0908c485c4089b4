// SPDX-License-Identifier: Apache-2.0
//
// Making short vectors.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_VECTOR_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_VECTOR_FUNCTIONS_H

#include "cu2cann_model/types.h"

inline char2 make_char2(signed char a, signed char b) { return {a, b}; }
inline char3 make_char3(signed char a, signed char b, signed char c) { return {a, b, c}; }
inline char4 make_char4(signed char a, signed char b, signed char c, signed char d) { return {a, b, c, d}; }
inline float2 make_float2(float a, float b) { return {a, b}; }
inline float3 make_float3(float a, float b, float c) { return {a, b, c}; }
inline float4 make_float4(float a, float b, float c, float d) { return {a, b, c, d}; }
inline int2 make_int2(int a, int b) { return {a, b}; }
inline int3 make_int3(int a, int b, int c) { return {a, b, c}; }
inline int4 make_int4(int a, int b, int c, int d) { return {a, b, c, d}; }
inline long2 make_long2(long int a, long int b) { return {a, b}; }
inline long3 make_long3(long int a, long int b, long int c) { return {a, b, c}; }
inline long4 make_long4(long int a, long int b, long int c, long int d) { return {a, b, c, d}; }
inline longlong2 make_longlong2(long long int a, long long int b) { return {a, b}; }
inline longlong3 make_longlong3(long long int a, long long int b, long long int c) { return {a, b, c}; }
inline longlong4 make_longlong4(long long int a, long long int b, long long int c, long long int d) { return {a, b, c, d}; }
inline short2 make_short2(short a, short b) { return {a, b}; }
inline short3 make_short3(short a, short b, short c) { return {a, b, c}; }
inline short4 make_short4(short a, short b, short c, short d) { return {a, b, c, d}; }
inline uchar2 make_uchar2(unsigned char a, unsigned char b) { return {a, b}; }
inline uchar3 make_uchar3(unsigned char a, unsigned char b, unsigned char c) { return {a, b, c}; }
inline uchar4 make_uchar4(unsigned char a, unsigned char b, unsigned char c, unsigned char d) { return {a, b, c, d}; }
inline uint2 make_uint2(unsigned int a, unsigned int b) { return {a, b}; }
inline uint3 make_uint3(unsigned int a, unsigned int b, unsigned int c) { return {a, b, c}; }
inline uint4 make_uint4(unsigned int a, unsigned int b, unsigned int c, unsigned int d) { return {a, b, c, d}; }
inline ulong2 make_ulong2(unsigned long int a, unsigned long int b) { return {a, b}; }
inline ulong3 make_ulong3(unsigned long int a, unsigned long int b, unsigned long int c) { return {a, b, c}; }
inline ulong4 make_ulong4(unsigned long int a, unsigned long int b, unsigned long int c, unsigned long int d) { return {a, b, c, d}; }
inline ulonglong2 make_ulonglong2(unsigned long long int a, unsigned long long int b) { return {a, b}; }
inline ulonglong3 make_ulonglong3(unsigned long long int a, unsigned long long int b, unsigned long long int c) { return {a, b, c}; }
inline ulonglong4 make_ulonglong4(unsigned long long int a, unsigned long long int b, unsigned long long int c, unsigned long long int d) { return {a, b, c, d}; }
inline ushort2 make_ushort2(unsigned short a, unsigned short b) { return {a, b}; }
inline ushort3 make_ushort3(unsigned short a, unsigned short b, unsigned short c) { return {a, b, c}; }
inline ushort4 make_ushort4(unsigned short a, unsigned short b, unsigned short c, unsigned short d) { return {a, b, c, d}; }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_VECTOR_FUNCTIONS_H
