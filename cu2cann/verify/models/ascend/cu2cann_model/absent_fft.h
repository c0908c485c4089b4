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
inline aclfftResult aclfftGetSize3d(aclfftHandle, int, int, int, aclfftType, size_t*) { ::cu2cann_model::not_modelled("aclfftGetSize3d"); return {}; }
inline aclfftResult aclfftMakePlan3d(aclfftHandle, int, int, int, aclfftType, size_t*) { ::cu2cann_model::not_modelled("aclfftMakePlan3d"); return {}; }
inline aclfftResult aclfftPlan3d(aclfftHandle*, int, int, int, aclfftType) { ::cu2cann_model::not_modelled("aclfftPlan3d"); return {}; }
inline aclfftResult aclfftSetStride(aclfftHandle, int32_t) { ::cu2cann_model::not_modelled("aclfftSetStride"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_FFT_H
