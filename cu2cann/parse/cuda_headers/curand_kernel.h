// SPDX-License-Identifier: Apache-2.0
// Declarations only: random numbers in device code.
#pragma once
#define CURAND_KERNEL_H_
#include "curand.h"
#include "vector_types.h"

struct curandStateXORWOW {
    unsigned int d, v[5];
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};
struct curandStateMRG32k3a {
    unsigned int s1[3], s2[3];
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};
struct curandStatePhilox4_32_10 {
    uint4 ctr, output;
    uint2 key;
    unsigned int STATE;
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};
struct curandStateMtgp32 { unsigned int s[1024]; int offset, pIdx; };
struct curandStateSobol32 { unsigned int i, x, c, direction_vectors[32]; };
struct curandStateScrambledSobol32 { unsigned int i, x, c, direction_vectors[32]; };
struct curandStateSobol64 { unsigned long long i, x, c, direction_vectors[64]; };
struct curandStateScrambledSobol64 { unsigned long long i, x, c, direction_vectors[64]; };
typedef curandStateXORWOW curandStateXORWOW_t, curandState_t, curandState;
typedef curandStateMRG32k3a curandStateMRG32k3a_t;
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;
typedef curandStateMtgp32 curandStateMtgp32_t;
typedef curandStateSobol32 curandStateSobol32_t;
typedef curandStateScrambledSobol32 curandStateScrambledSobol32_t;
typedef curandStateSobol64 curandStateSobol64_t;
typedef curandStateScrambledSobol64 curandStateScrambledSobol64_t;

#define CU2CANN_GENERATOR(state, bits)                                   \
    __device__ bits curand(state *);                                     \
    __device__ float curand_uniform(state *), curand_normal(state *),    \
        curand_log_normal(state *, float, float);                        \
    __device__ double curand_uniform_double(state *),                    \
        curand_normal_double(state *),                                   \
        curand_log_normal_double(state *, double, double);               \
    __device__ unsigned int curand_poisson(state *, double),             \
        curand_discrete(state *, curandDiscreteDistribution_t);
#define CU2CANN_PSEUDO_GENERATOR(state)                                                 \
    CU2CANN_GENERATOR(state, unsigned int)                                              \
    __device__ void curand_init(unsigned long long, unsigned long long,                 \
                                unsigned long long, state *),                           \
        skipahead(unsigned long long, state *),                                         \
        skipahead_sequence(unsigned long long, state *),                                \
        skipahead_subsequence(unsigned long long, state *);                             \
    __device__ float2 curand_normal2(state *), curand_log_normal2(state *, float, float); \
    __device__ double2 curand_normal2_double(state *),                                  \
        curand_log_normal2_double(state *, double, double);
CU2CANN_PSEUDO_GENERATOR(curandStateXORWOW)
CU2CANN_PSEUDO_GENERATOR(curandStateMRG32k3a)
CU2CANN_PSEUDO_GENERATOR(curandStatePhilox4_32_10)
CU2CANN_GENERATOR(curandStateMtgp32, unsigned int)
CU2CANN_GENERATOR(curandStateSobol32, unsigned int)
CU2CANN_GENERATOR(curandStateScrambledSobol32, unsigned int)
CU2CANN_GENERATOR(curandStateSobol64, unsigned long long)
CU2CANN_GENERATOR(curandStateScrambledSobol64, unsigned long long)
#undef CU2CANN_GENERATOR
#undef CU2CANN_PSEUDO_GENERATOR

__device__ uint4 curand4(curandStatePhilox4_32_10 *),
    curand_poisson4(curandStatePhilox4_32_10 *, double),
    curand_Philox4x32_10(uint4, uint2),
    curand_discrete4(curandStatePhilox4_32_10 *, curandDiscreteDistribution_t);
__device__ float4 curand_uniform4(curandStatePhilox4_32_10 *),
    curand_normal4(curandStatePhilox4_32_10 *),
    curand_log_normal4(curandStatePhilox4_32_10 *, float, float);
__device__ double4 curand_uniform4_double(curandStatePhilox4_32_10 *),
    curand_normal4_double(curandStatePhilox4_32_10 *),
    curand_log_normal4_double(curandStatePhilox4_32_10 *, double, double);
__device__ double2 curand_uniform2_double(curandStatePhilox4_32_10 *);
__device__ void
curand_init(curandDirectionVectors32_t, unsigned int, curandStateSobol32 *),
    curand_init(curandDirectionVectors32_t, unsigned int, unsigned int,
                curandStateScrambledSobol32 *),
    curand_init(curandDirectionVectors64_t, unsigned int, curandStateSobol64 *),
    curand_init(curandDirectionVectors64_t, unsigned long long, unsigned int,
                curandStateScrambledSobol64 *);
