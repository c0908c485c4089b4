// SPDX-License-Identifier: Apache-2.0
// What the Ascend compiler supplies without any header, for a stock clang that reads
// SIMT sources in its CUDA mode.  Read before the file under check; names only.
#pragma once
#undef __CUDA__
#undef __CUDACC__
#undef __CUDA_ARCH__
#define __BISHENG_CCEC__ 1
#define __NPU_ARCH__ 3510
#define __NPU_COMPILER_INTERNAL_PURE_SIMT__ 1

#define __global__ __attribute__((global))
#define __host__ __attribute__((host))
#define __aicore__ __attribute__((device))
#define __simt_callee__ __attribute__((device))
#define __ubuf__ __attribute__((shared))
#define __gm__ __attribute__((device))
#define __align__(n) __attribute__((aligned(n)))
#define __launch_bounds__(n) __attribute__((launch_bounds(n)))
#define __maxnreg__(n)

#include <stddef.h>
#include <stdint.h>
#include <type_traits>

typedef _Float16 half;
typedef __bf16 bfloat16_t;

#define CU2CANN_PAIR(T, name)                          \
    struct alignas(2 * sizeof(T)) name { T x, y; };    \
    __aicore__ name operator+(name, name);             \
    __aicore__ name operator-(name, name);             \
    __aicore__ name operator*(name, name);             \
    __aicore__ name operator/(name, name);             \
    __aicore__ name operator-(name);                   \
    __aicore__ name &operator+=(name &, name);         \
    __aicore__ name &operator-=(name &, name);         \
    __aicore__ name &operator*=(name &, name);         \
    __aicore__ name &operator/=(name &, name);         \
    __aicore__ name &operator++(name &);               \
    __aicore__ name operator++(name &, int);           \
    __aicore__ name &operator--(name &);               \
    __aicore__ name operator--(name &, int)
CU2CANN_PAIR(half, half2);
CU2CANN_PAIR(bfloat16_t, bfloat16x2_t);
#undef CU2CANN_PAIR

#define CU2CANN_VECTORS(T, name)                                  \
    struct alignas(2 * sizeof(T)) name##2 { T x, y; };            \
    struct alignas(4 * sizeof(T)) name##3 { T x, y, z; };         \
    struct alignas(4 * sizeof(T)) name##4 { T x, y, z, w; }
CU2CANN_VECTORS(signed char, char);
CU2CANN_VECTORS(unsigned char, uchar);
CU2CANN_VECTORS(short, short);
CU2CANN_VECTORS(unsigned short, ushort);
CU2CANN_VECTORS(int, int);
CU2CANN_VECTORS(unsigned int, uint);
CU2CANN_VECTORS(long, long);
CU2CANN_VECTORS(unsigned long, ulong);
CU2CANN_VECTORS(long long, longlong);
CU2CANN_VECTORS(unsigned long long, ulonglong);
CU2CANN_VECTORS(float, float);
#undef CU2CANN_VECTORS

#define CU2CANN_STORED(T, name) struct name { T bits; }
CU2CANN_STORED(uint8_t, hifloat8_t);
CU2CANN_STORED(uint8_t, float8_e4m3_t);
CU2CANN_STORED(uint8_t, float8_e5m2_t);
CU2CANN_STORED(uint8_t, float4_e2m1x2_t);
CU2CANN_STORED(uint8_t, float4_e1m2x2_t);
CU2CANN_STORED(uint16_t, hifloat8x2_t);
CU2CANN_STORED(uint16_t, float8_e4m3x2_t);
CU2CANN_STORED(uint16_t, float8_e5m2x2_t);
#undef CU2CANN_STORED

struct dim3 {
    unsigned int x, y, z;
    __host__ __aicore__ constexpr dim3(
        unsigned int x_ = 1, unsigned int y_ = 1, unsigned int z_ = 1)
        : x(x_), y(y_), z(z_)
    {}
};
extern __aicore__ const dim3 threadIdx, blockIdx, blockDim, gridDim;
__aicore__ constexpr int32_t warpSize = 32;

namespace __asc_simt_vf {}
using namespace __asc_simt_vf;

// Functions the devkit's headers leave to the compiler.
__aicore__ int abs(int);
__aicore__ half2 __float22half2_rz(float2);
__aicore__ float2 __half22float2(half2);

// Clang looks this up for a launch; Ascend C always writes all four values.
extern "C" int cudaConfigureCall(dim3 blocks, dim3 threads, size_t ubuf, void *stream);
