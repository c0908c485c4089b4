// SPDX-License-Identifier: Apache-2.0
//
// Functions of cann_ops_fft.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H

#include "cann_ops_fft.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclfftResult aclfftExecD2Z(aclfftHandle plan, aclfftDoubleReal* idata, aclfftDoubleComplex* odata) { ::cu2cann_model::not_modelled("aclfftExecD2Z"); return {}; }
inline aclfftResult aclfftExecZ2D(aclfftHandle plan, aclfftDoubleComplex* idata, aclfftDoubleReal* odata) { ::cu2cann_model::not_modelled("aclfftExecZ2D"); return {}; }
inline aclfftResult aclfftExecZ2Z(aclfftHandle plan, aclfftDoubleComplex* idata, aclfftDoubleComplex* odata, int direction) { ::cu2cann_model::not_modelled("aclfftExecZ2Z"); return {}; }
inline const char * aclfftGetErrorString(aclfftResult result) { ::cu2cann_model::not_modelled("aclfftGetErrorString"); return {}; }
inline aclfftResult aclfftGetProperty(aclfftLibraryPropertyType type, int* value) { ::cu2cann_model::not_modelled("aclfftGetProperty"); return {}; }
inline aclfftResult aclfftGetSize(aclfftHandle plan, size_t* workSize) { ::cu2cann_model::not_modelled("aclfftGetSize"); return {}; }
inline aclfftResult aclfftGetSize1d(aclfftHandle plan, int nx, aclfftType type, int batch, size_t* workSize) { ::cu2cann_model::not_modelled("aclfftGetSize1d"); return {}; }
inline aclfftResult aclfftGetSize2d(aclfftHandle plan, int nx, int ny, aclfftType type, size_t* workSize) { ::cu2cann_model::not_modelled("aclfftGetSize2d"); return {}; }
inline aclfftResult aclfftGetSize3d(aclfftHandle plan, int nx, int ny, int nz, aclfftType type, size_t* workSize) { ::cu2cann_model::not_modelled("aclfftGetSize3d"); return {}; }
inline aclfftResult aclfftGetVersion(int* version) { ::cu2cann_model::not_modelled("aclfftGetVersion"); return {}; }
inline aclfftResult aclfftMakePlan3d(aclfftHandle plan, int nx, int ny, int nz, aclfftType type, size_t* workSize) { ::cu2cann_model::not_modelled("aclfftMakePlan3d"); return {}; }
inline aclfftResult aclfftPlan3d(aclfftHandle* plan, int nx, int ny, int nz, aclfftType type) { ::cu2cann_model::not_modelled("aclfftPlan3d"); return {}; }
inline aclfftResult aclfftSetAutoAllocation(aclfftHandle plan, int autoAllocate) { ::cu2cann_model::not_modelled("aclfftSetAutoAllocation"); return {}; }
inline aclfftResult aclfftSetStride(aclfftHandle plan, int32_t stride) { ::cu2cann_model::not_modelled("aclfftSetStride"); return {}; }
inline aclfftResult aclfftSetWorkArea(aclfftHandle plan, void* workArea) { ::cu2cann_model::not_modelled("aclfftSetWorkArea"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H
