// SPDX-License-Identifier: Apache-2.0
//
// The FFT library.
#ifndef CU2CANN_MODEL_ASCEND_CANN_OPS_FFT_H
#define CU2CANN_MODEL_ASCEND_CANN_OPS_FFT_H

#include "acl/acl_rt.h"

#define ACLFFT_BACKWARD 1
#define ACLFFT_FORWARD (-1)
#define ACLFFT_HORIZONTAL 0
#define ACLFFT_VERTICAL 1

typedef double aclfftDoubleReal;
struct aclfftHandle_t;
typedef struct aclfftHandle_t* aclfftHandle;
typedef float aclfftReal;
typedef enum aclfftLibraryPropertyType { ACLFFT_MAJOR_VERSION = 0, ACLFFT_MINOR_VERSION = 1, ACLFFT_PATCH_LEVEL = 2 } aclfftLibraryPropertyType;
typedef aclfftLibraryPropertyType aclfftLibraryPropertyType_t;
typedef enum aclfftResult { ACLFFT_SUCCESS = 0, ACLFFT_INVALID_PLAN = 1, ACLFFT_ALLOC_FAILED = 2, ACLFFT_INVALID_TYPE = 3, ACLFFT_INVALID_VALUE = 4, ACLFFT_INTERNAL_ERROR = 5, ACLFFT_EXEC_FAILED = 6, ACLFFT_SETUP_FAILED = 7, ACLFFT_INVALID_SIZE = 8, ACLFFT_UNALIGNED_DATA = 9, ACLFFT_INCOMPLETE_PARAMETER_LIST = 10, ACLFFT_INVALID_DEVICE = 11, ACLFFT_PARSE_ERROR = 12, ACLFFT_NO_WORKSPACE = 13, ACLFFT_NOT_IMPLEMENTED = 14, ACLFFT_NOT_SUPPORTED = 16 } aclfftResult;
typedef aclfftResult aclfftResult_t;
typedef enum aclfftType { ACLFFT_R2C = 42, ACLFFT_C2R = 44, ACLFFT_C2C = 41, ACLFFT_D2Z = 106, ACLFFT_Z2D = 108, ACLFFT_Z2Z = 105 } aclfftType;
typedef aclfftType aclfftType_t;
typedef struct aclfftComplex { float x; float y; } aclfftComplex;
typedef struct aclfftDoubleComplex { double x; double y; } aclfftDoubleComplex;

extern "C" {
aclfftResult aclfftCreate(aclfftHandle* plan);
aclfftResult aclfftDestroy(aclfftHandle plan);
aclfftResult aclfftExecC2C(aclfftHandle plan, aclfftComplex* idata, aclfftComplex* odata, int direction);
aclfftResult aclfftExecC2R(aclfftHandle plan, aclfftComplex* idata, aclfftReal* odata);
aclfftResult aclfftExecD2Z(aclfftHandle plan, aclfftDoubleReal* idata, aclfftDoubleComplex* odata);
aclfftResult aclfftExecR2C(aclfftHandle plan, aclfftReal* idata, aclfftComplex* odata);
aclfftResult aclfftExecZ2D(aclfftHandle plan, aclfftDoubleComplex* idata, aclfftDoubleReal* odata);
aclfftResult aclfftExecZ2Z(aclfftHandle plan, aclfftDoubleComplex* idata, aclfftDoubleComplex* odata, int direction);
const char * aclfftGetErrorString(aclfftResult result);
aclfftResult aclfftGetProperty(aclfftLibraryPropertyType type, int* value);
aclfftResult aclfftGetSize(aclfftHandle plan, size_t* workSize);
aclfftResult aclfftGetSize1d(aclfftHandle plan, int nx, aclfftType type, int batch, size_t* workSize);
aclfftResult aclfftGetSize2d(aclfftHandle plan, int nx, int ny, aclfftType type, size_t* workSize);
aclfftResult aclfftGetSize3d(aclfftHandle plan, int nx, int ny, int nz, aclfftType type, size_t* workSize);
aclfftResult aclfftGetVersion(int* version);
aclfftResult aclfftMakePlan1d(aclfftHandle plan, int nx, aclfftType type, int batch, int stride, size_t* workSize);
aclfftResult aclfftMakePlan2d(aclfftHandle plan, int batch, int nx, int ny, aclfftType type, size_t* workSize);
aclfftResult aclfftMakePlan3d(aclfftHandle plan, int nx, int ny, int nz, aclfftType type, size_t* workSize);
aclfftResult aclfftPlan1d(aclfftHandle* plan, int nx, aclfftType type, int batch, int dimType);
aclfftResult aclfftPlan2d(aclfftHandle* plan, int batch, int nx, int ny, aclfftType type);
aclfftResult aclfftPlan3d(aclfftHandle* plan, int nx, int ny, int nz, aclfftType type);
aclfftResult aclfftSetAutoAllocation(aclfftHandle plan, int autoAllocate);
aclfftResult aclfftSetStream(aclfftHandle plan, aclrtStream stream);
aclfftResult aclfftSetStride(aclfftHandle plan, int32_t stride);
aclfftResult aclfftSetWorkArea(aclfftHandle plan, void* workArea);
}

#include "cu2cann_model/fft.h"

#endif  // CU2CANN_MODEL_ASCEND_CANN_OPS_FFT_H
