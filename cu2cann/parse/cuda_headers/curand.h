// SPDX-License-Identifier: Apache-2.0
// Declarations only: random numbers from the host.
#pragma once
#define CURAND_H_
#include "driver_types.h"
#include "library_types.h"

enum curandStatus { CURAND_STATUS_SUCCESS, CURAND_STATUS_VERSION_MISMATCH = 100,
    CURAND_STATUS_NOT_INITIALIZED, CURAND_STATUS_ALLOCATION_FAILED,
    CURAND_STATUS_TYPE_ERROR, CURAND_STATUS_OUT_OF_RANGE,
    CURAND_STATUS_LENGTH_NOT_MULTIPLE, CURAND_STATUS_DOUBLE_PRECISION_REQUIRED,
    CURAND_STATUS_LAUNCH_FAILURE = 201, CURAND_STATUS_PREEXISTING_FAILURE,
    CURAND_STATUS_INITIALIZATION_FAILED, CURAND_STATUS_ARCH_MISMATCH,
    CURAND_STATUS_INTERNAL_ERROR = 999 };
typedef curandStatus curandStatus_t;
enum curandRngType { CURAND_RNG_TEST, CURAND_RNG_PSEUDO_DEFAULT = 100,
    CURAND_RNG_PSEUDO_XORWOW, CURAND_RNG_PSEUDO_MRG32K3A = 121,
    CURAND_RNG_PSEUDO_MTGP32 = 141, CURAND_RNG_PSEUDO_MT19937,
    CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161, CURAND_RNG_QUASI_DEFAULT = 200,
    CURAND_RNG_QUASI_SOBOL32, CURAND_RNG_QUASI_SCRAMBLED_SOBOL32,
    CURAND_RNG_QUASI_SOBOL64, CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 };
typedef curandRngType curandRngType_t;
enum curandOrdering { CURAND_ORDERING_PSEUDO_BEST = 100,
    CURAND_ORDERING_PSEUDO_DEFAULT, CURAND_ORDERING_PSEUDO_SEEDED,
    CURAND_ORDERING_PSEUDO_LEGACY, CURAND_ORDERING_PSEUDO_DYNAMIC,
    CURAND_ORDERING_QUASI_DEFAULT = 201 };
typedef curandOrdering curandOrdering_t;
enum curandDirectionVectorSet { CURAND_DIRECTION_VECTORS_32_JOEKUO6 = 101,
    CURAND_SCRAMBLED_DIRECTION_VECTORS_32_JOEKUO6, CURAND_DIRECTION_VECTORS_64_JOEKUO6,
    CURAND_SCRAMBLED_DIRECTION_VECTORS_64_JOEKUO6 };
typedef curandDirectionVectorSet curandDirectionVectorSet_t;
typedef unsigned int curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
typedef struct curandGenerator_st *curandGenerator_t;
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;

extern "C" curandStatus_t curandCreateGenerator(curandGenerator_t *, curandRngType_t),
    curandCreateGeneratorHost(curandGenerator_t *, curandRngType_t),
    curandDestroyGenerator(curandGenerator_t), curandGetVersion(int *),
    curandGetProperty(libraryPropertyType, int *),
    curandSetStream(curandGenerator_t, cudaStream_t),
    curandSetPseudoRandomGeneratorSeed(curandGenerator_t, unsigned long long),
    curandSetGeneratorOffset(curandGenerator_t, unsigned long long),
    curandSetGeneratorOrdering(curandGenerator_t, curandOrdering_t),
    curandSetQuasiRandomGeneratorDimensions(curandGenerator_t, unsigned int),
    curandGenerate(curandGenerator_t, unsigned int *, size_t),
    curandGenerateLongLong(curandGenerator_t, unsigned long long *, size_t),
    curandGenerateUniform(curandGenerator_t, float *, size_t),
    curandGenerateUniformDouble(curandGenerator_t, double *, size_t),
    curandGenerateNormal(curandGenerator_t, float *, size_t, float, float),
    curandGenerateNormalDouble(curandGenerator_t, double *, size_t, double, double),
    curandGenerateLogNormal(curandGenerator_t, float *, size_t, float, float),
    curandGenerateLogNormalDouble(curandGenerator_t, double *, size_t, double, double),
    curandCreatePoissonDistribution(double, curandDiscreteDistribution_t *),
    curandDestroyDistribution(curandDiscreteDistribution_t),
    curandGeneratePoisson(curandGenerator_t, unsigned int *, size_t, double),
    curandGenerateSeeds(curandGenerator_t),
    curandGetDirectionVectors32(curandDirectionVectors32_t **,
                                curandDirectionVectorSet_t),
    curandGetDirectionVectors64(curandDirectionVectors64_t **,
                                curandDirectionVectorSet_t),
    curandGetScrambleConstants32(unsigned int **),
    curandGetScrambleConstants64(unsigned long long **);
