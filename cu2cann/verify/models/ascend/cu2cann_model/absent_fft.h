// SPDX-License-Identifier: Apache-2.0
//
// Functions of cann_ops_fft.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H

#include "cann_ops_fft.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclfftResult aclfftExecD2Z(aclfftHandle, aclfftDoubleReal*, aclfftDoubleComplex*) { ::cu2cann_model::not_modelled("aclfftExecD2Z"); return {}; }
inline aclfftResult aclfftExecZ2D(aclfftHandle, aclfftDoubleComplex*, aclfftDoubleReal*) { ::cu2cann_model::not_modelled("aclfftExecZ2D"); return {}; }
inline aclfftResult aclfftExecZ2Z(aclfftHandle, aclfftDoubleComplex*, aclfftDoubleComplex*, int) { ::cu2cann_model::not_modelled("aclfftExecZ2Z"); return {}; }
inline const char * aclfftGetErrorString(aclfftResult) { ::cu2cann_model::not_modelled("aclfftGetErrorString"); return {}; }
inline aclfftResult aclfftGetProperty(aclfftLibraryPropertyType, int*) { ::cu2cann_model::not_modelled("aclfftGetProperty"); return {}; }
inline aclfftResult aclfftGetSize(aclfftHandle, size_t*) { ::cu2cann_model::not_modelled("aclfftGetSize"); return {}; }
inline aclfftResult aclfftGetSize1d(aclfftHandle, int, aclfftType, int, size_t*) { ::cu2cann_model::not_modelled("aclfftGetSize1d"); return {}; }
inline aclfftResult aclfftGetSize2d(aclfftHandle, int, int, aclfftType, size_t*) { ::cu2cann_model::not_modelled("aclfftGetSize2d"); return {}; }
inline aclfftResult aclfftGetSize3d(aclfftHandle, int, int, int, aclfftType, size_t*) { ::cu2cann_model::not_modelled("aclfftGetSize3d"); return {}; }
inline aclfftResult aclfftGetVersion(int*) { ::cu2cann_model::not_modelled("aclfftGetVersion"); return {}; }
inline aclfftResult aclfftMakePlan3d(aclfftHandle, int, int, int, aclfftType, size_t*) { ::cu2cann_model::not_modelled("aclfftMakePlan3d"); return {}; }
inline aclfftResult aclfftPlan3d(aclfftHandle*, int, int, int, aclfftType) { ::cu2cann_model::not_modelled("aclfftPlan3d"); return {}; }
inline aclfftResult aclfftSetAutoAllocation(aclfftHandle, int) { ::cu2cann_model::not_modelled("aclfftSetAutoAllocation"); return {}; }
inline aclfftResult aclfftSetStride(aclfftHandle, int32_t) { ::cu2cann_model::not_modelled("aclfftSetStride"); return {}; }
inline aclfftResult aclfftSetWorkArea(aclfftHandle, void*) { ::cu2cann_model::not_modelled("aclfftSetWorkArea"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H
