// SPDX-License-Identifier: Apache-2.0
//
// Mathematics in float; names that the C library has are the C library's.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_MATH_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_MATH_FUNCTIONS_H

#include "cu2cann_model/faithful.h"
#include "simt_api/device_types.h"
#include "simt_api/math_constants.h"

inline float cospif(float a) { return ::cu2cann_model::exact_cospif(a); }
inline float cyl_bessel_i0f(float a) { return ::cu2cann_model::exact_cyl_bessel_i0f(a); }
inline float cyl_bessel_i1f(float a) { return ::cu2cann_model::exact_cyl_bessel_i1f(a); }
inline float erfcinvf(float a) { return ::cu2cann_model::exact_erfcinvf(a); }
inline float erfcxf(float a) { return ::cu2cann_model::exact_erfcxf(a); }
inline float erfinvf(float a) { return ::cu2cann_model::exact_erfinvf(a); }
inline float fdividef(float a, float b) { return ::cu2cann_model::exact_fdividef(a, b); }
inline long long int llmax(const long long int a, const long long int b) { return a > b ? a : b; }
inline long long int llmin(const long long int a, const long long int b) { return a < b ? a : b; }
inline long long max(long long a, long long b) { return a > b ? a : b; }
inline unsigned long long max(unsigned long long a, unsigned long long b) { return a > b ? a : b; }
inline unsigned int max(unsigned int a, unsigned int b) { return a > b ? a : b; }
inline long max(long a, long b) { return a > b ? a : b; }
inline int max(int a, int b) { return a > b ? a : b; }
inline short max(short a, short b) { return a > b ? a : b; }
inline char max(char a, char b) { return a > b ? a : b; }
inline unsigned long max(unsigned long a, unsigned long b) { return a > b ? a : b; }
inline unsigned short max(unsigned short a, unsigned short b) { return a > b ? a : b; }
inline unsigned char max(unsigned char a, unsigned char b) { return a > b ? a : b; }
inline long long min(long long a, long long b) { return a < b ? a : b; }
inline unsigned long long min(unsigned long long a, unsigned long long b) { return a < b ? a : b; }
inline unsigned int min(unsigned int a, unsigned int b) { return a < b ? a : b; }
inline long min(long a, long b) { return a < b ? a : b; }
inline int min(int a, int b) { return a < b ? a : b; }
inline short min(short a, short b) { return a < b ? a : b; }
inline char min(char a, char b) { return a < b ? a : b; }
inline unsigned long min(unsigned long a, unsigned long b) { return a < b ? a : b; }
inline unsigned short min(unsigned short a, unsigned short b) { return a < b ? a : b; }
inline unsigned char min(unsigned char a, unsigned char b) { return a < b ? a : b; }
inline float norm3df(float a, float b, float c) { return ::cu2cann_model::exact_norm3df(a, b, c); }
inline float norm4df(float a, float b, float c, float d) { return ::cu2cann_model::exact_norm4df(a, b, c, d); }
inline float normcdff(float a) { return ::cu2cann_model::exact_normcdff(a); }
inline float normcdfinvf(float a) { return ::cu2cann_model::exact_normcdfinvf(a); }
inline float normf(int a, float* b) { return ::cu2cann_model::exact_normf(a, b); }
inline float rcbrtf(float a) { return ::cu2cann_model::exact_rcbrtf(a); }
inline float rhypotf(float a, float b) { return ::cu2cann_model::exact_rhypotf(a, b); }
inline float rnorm3df(float a, float b, float c) { return ::cu2cann_model::exact_rnorm3df(a, b, c); }
inline float rnorm4df(float a, float b, float c, float d) { return ::cu2cann_model::exact_rnorm4df(a, b, c, d); }
inline float rnormf(int a, float* b) { return ::cu2cann_model::exact_rnormf(a, b); }
inline float rsqrtf(float a) { return ::cu2cann_model::exact_rsqrtf(a); }
inline void sincospif(float a, float* b, float* c) { ::cu2cann_model::exact_sincospif(a, b, c); }
inline float sinpif(float a) { return ::cu2cann_model::exact_sinpif(a); }
inline float tanpif(float a) { return ::cu2cann_model::exact_tanpif(a); }
inline unsigned long long int ullmax(const unsigned long long int a, const unsigned long long int b) { return a > b ? a : b; }
inline unsigned long long int ullmin(const unsigned long long int a, const unsigned long long int b) { return a < b ? a : b; }
inline unsigned int umax(const unsigned int a, const unsigned int b) { return a > b ? a : b; }
inline unsigned int umin(const unsigned int a, const unsigned int b) { return a < b ? a : b; }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_MATH_FUNCTIONS_H
