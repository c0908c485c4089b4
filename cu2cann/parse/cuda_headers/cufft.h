// SPDX-License-Identifier: Apache-2.0
// Declarations only: Fourier transforms.
#pragma once
#define _CUFFT_H_
#include "cuComplex.h"
#include "driver_types.h"
#include "library_types.h"

enum cufftResult_t { CUFFT_SUCCESS, CUFFT_INVALID_PLAN, CUFFT_ALLOC_FAILED,
    CUFFT_INVALID_TYPE, CUFFT_INVALID_VALUE, CUFFT_INTERNAL_ERROR, CUFFT_EXEC_FAILED,
    CUFFT_SETUP_FAILED, CUFFT_INVALID_SIZE, CUFFT_UNALIGNED_DATA,
    CUFFT_INCOMPLETE_PARAMETER_LIST, CUFFT_INVALID_DEVICE, CUFFT_PARSE_ERROR,
    CUFFT_NO_WORKSPACE, CUFFT_NOT_IMPLEMENTED, CUFFT_LICENSE_ERROR,
    CUFFT_NOT_SUPPORTED, CUFFT_MISSING_DEPENDENCY, CUFFT_NVRTC_FAILURE,
    CUFFT_NVJITLINK_FAILURE, CUFFT_NVSHMEM_FAILURE };
typedef cufftResult_t cufftResult;
enum cufftType_t { CUFFT_R2C = 0x2a, CUFFT_C2R = 0x2c, CUFFT_C2C = 0x29,
    CUFFT_D2Z = 0x6a, CUFFT_Z2D = 0x6c, CUFFT_Z2Z = 0x69 };
typedef cufftType_t cufftType;
typedef int cufftHandle;
typedef float cufftReal;
typedef double cufftDoubleReal;
typedef cuComplex cufftComplex;
typedef cuDoubleComplex cufftDoubleComplex;
#define CUFFT_FORWARD -1
#define CUFFT_INVERSE 1

extern "C" cufftResult cufftCreate(cufftHandle *), cufftDestroy(cufftHandle),
    cufftPlan1d(cufftHandle *, int, cufftType, int),
    cufftPlan2d(cufftHandle *, int, int, cufftType),
    cufftPlan3d(cufftHandle *, int, int, int, cufftType),
    cufftPlanMany(cufftHandle *, int, int *, int *, int, int, int *, int, int, cufftType,
                  int),
    cufftMakePlan1d(cufftHandle, int, cufftType, int, size_t *),
    cufftMakePlan2d(cufftHandle, int, int, cufftType, size_t *),
    cufftMakePlan3d(cufftHandle, int, int, int, cufftType, size_t *),
    cufftMakePlanMany(cufftHandle, int, int *, int *, int, int, int *, int, int,
                      cufftType, int, size_t *),
    cufftMakePlanMany64(cufftHandle, int, long long *, long long *, long long, long long,
                        long long *, long long, long long, cufftType, long long,
                        size_t *),
    cufftGetSizeMany64(cufftHandle, int, long long *, long long *, long long, long long,
                       long long *, long long, long long, cufftType, long long,
                       size_t *),
    cufftEstimate1d(int, cufftType, int, size_t *),
    cufftEstimate2d(int, int, cufftType, size_t *),
    cufftEstimate3d(int, int, int, cufftType, size_t *),
    cufftEstimateMany(int, int *, int *, int, int, int *, int, int, cufftType, int,
                      size_t *),
    cufftGetSize1d(cufftHandle, int, cufftType, int, size_t *),
    cufftGetSize2d(cufftHandle, int, int, cufftType, size_t *),
    cufftGetSize3d(cufftHandle, int, int, int, cufftType, size_t *),
    cufftGetSizeMany(cufftHandle, int, int *, int *, int, int, int *, int, int, cufftType,
                     int, size_t *),
    cufftGetSize(cufftHandle, size_t *), cufftSetWorkArea(cufftHandle, void *),
    cufftSetAutoAllocation(cufftHandle, int), cufftSetStream(cufftHandle, cudaStream_t),
    cufftGetVersion(int *), cufftGetProperty(libraryPropertyType, int *),
    cufftExecC2C(cufftHandle, cufftComplex *, cufftComplex *, int),
    cufftExecR2C(cufftHandle, cufftReal *, cufftComplex *),
    cufftExecC2R(cufftHandle, cufftComplex *, cufftReal *),
    cufftExecZ2Z(cufftHandle, cufftDoubleComplex *, cufftDoubleComplex *, int),
    cufftExecD2Z(cufftHandle, cufftDoubleReal *, cufftDoubleComplex *),
    cufftExecZ2D(cufftHandle, cufftDoubleComplex *, cufftDoubleReal *);
