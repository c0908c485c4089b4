// SPDX-License-Identifier: Apache-2.0
//
// Functions of cann_ops_blas.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H

#include "cann_ops_blas.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclblasStatus_t aclblasCaxpy(aclblasHandle_t, const int64_t, const aclblasComplex, aclblasComplex*, int64_t, aclblasComplex*, int64_t) { ::cu2cann_model::not_modelled("aclblasCaxpy"); return {}; }
inline aclblasStatus_t aclblasCdotc(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasCdotc"); return {}; }
inline aclblasStatus_t aclblasCdotu(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasCdotu"); return {}; }
inline aclblasStatus_t aclblasCgemv(aclblasHandle_t, aclblasOperation_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgemv"); return {}; }
inline aclblasStatus_t aclblasCgemvBatched(aclblasHandle_t, aclblasOperation_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgemvBatched"); return {}; }
inline aclblasStatus_t aclblasCgerc(aclblasHandle_t, const int64_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCgerc"); return {}; }
inline aclblasStatus_t aclblasColwiseMul(aclblasHandle_t, const int64_t, const int64_t, uint8_t*, uint8_t*, uint8_t*) { ::cu2cann_model::not_modelled("aclblasColwiseMul"); return {}; }
inline aclblasStatus_t aclblasComplexMatDot(aclblasHandle_t, const int64_t, const int64_t, aclblasComplex*, aclblasComplex*, aclblasComplex*) { ::cu2cann_model::not_modelled("aclblasComplexMatDot"); return {}; }
inline aclblasStatus_t aclblasCscal(aclblasHandle_t, const int64_t, const aclblasComplex, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCscal"); return {}; }
inline aclblasStatus_t aclblasCsrot(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t, const float, const float) { ::cu2cann_model::not_modelled("aclblasCsrot"); return {}; }
inline aclblasStatus_t aclblasCswap(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, aclblasComplex*, const int64_t) { ::cu2cann_model::not_modelled("aclblasCswap"); return {}; }
inline aclblasStatus_t aclblasCtrmv(aclblasHandle_t, aclblasFillMode_t, aclblasOperation_t, aclblasDiagType_t, int64_t, aclblasComplex*, int64_t, aclblasComplex*, int64_t) { ::cu2cann_model::not_modelled("aclblasCtrmv"); return {}; }
inline aclblasStatus_t aclblasIamax(aclblasHandle_t, const int64_t, uint8_t*, const int64_t, uint8_t*) { ::cu2cann_model::not_modelled("aclblasIamax"); return {}; }
inline aclblasStatus_t aclblasScnrm2(aclblasHandle_t, const int64_t, aclblasComplex*, const int64_t, float*) { ::cu2cann_model::not_modelled("aclblasScnrm2"); return {}; }
inline aclblasStatus_t aclblasScopy_legacy(aclblasHandle_t, uint8_t*, uint8_t*, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasScopy_legacy"); return {}; }
inline aclblasStatus_t aclblasSpmv(aclblasHandle_t, const float*, const float*, const float*, float*, const float, const float, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasSpmv"); return {}; }
inline aclblasStatus_t aclblasStbmv_legacy(aclblasHandle_t, aclblasFillMode, aclblasOperation, aclblasDiagType, const float*, const int64_t, const float*, float*, const int64_t, const int64_t, const int64_t) { ::cu2cann_model::not_modelled("aclblasStbmv_legacy"); return {}; }
inline aclblasStatus_t aclblasStpmv_legacy(aclblasHandle_t, aclblasFillMode, aclblasOperation, aclblasDiagType, int64_t, const float*, const float*, float*, int64_t) { ::cu2cann_model::not_modelled("aclblasStpmv_legacy"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_BLAS_H
