// SPDX-License-Identifier: Apache-2.0
//
// Functions of cann_ops_sparse.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_SPARSE_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_SPARSE_H

#include "cann_ops_sparse.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclsparseStatus_t aclsparseBhcsr2gebsr(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const void*, const int*, const int*, const aclsparseMatDescr_t, void*, int*, int*, int, int, void*) { ::cu2cann_model::not_modelled("aclsparseBhcsr2gebsr"); return {}; }
inline aclsparseStatus_t aclsparseBhcsr2gebsr_bufferSize(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const void*, const int*, const int*, int, int, size_t*) { ::cu2cann_model::not_modelled("aclsparseBhcsr2gebsr_bufferSize"); return {}; }
inline aclsparseStatus_t aclsparseGebsr2gebsc(aclsparseHandle_t, int, int, int, const void*, const int*, const int*, int, int, void*, int*, int*, int, int, aclsparseAction_t, aclsparseIndexBase_t, aclsparseDirection_t, aclDataType, void*) { ::cu2cann_model::not_modelled("aclsparseGebsr2gebsc"); return {}; }
inline aclsparseStatus_t aclsparseGebsr2gebsc_bufferSize(aclsparseHandle_t, int, int, int, const void*, const int*, const int*, int, int, aclsparseDirection_t, aclDataType, size_t*) { ::cu2cann_model::not_modelled("aclsparseGebsr2gebsc_bufferSize"); return {}; }
inline aclsparseStatus_t aclsparseGetWorkspace(aclsparseHandle_t, void **, size_t*) { ::cu2cann_model::not_modelled("aclsparseGetWorkspace"); return {}; }
inline aclsparseStatus_t aclsparseHcsr2gebsr(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const void*, const int*, const int*, const aclsparseMatDescr_t, void*, int*, int*, int, int, void*) { ::cu2cann_model::not_modelled("aclsparseHcsr2gebsr"); return {}; }
inline aclsparseStatus_t aclsparseHcsr2gebsr_bufferSize(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const void*, const int*, const int*, int, int, size_t*) { ::cu2cann_model::not_modelled("aclsparseHcsr2gebsr_bufferSize"); return {}; }
inline aclsparseStatus_t aclsparseIcsr2gebsr(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const int*, const int*, const int*, const aclsparseMatDescr_t, int*, int*, int*, int, int, void*) { ::cu2cann_model::not_modelled("aclsparseIcsr2gebsr"); return {}; }
inline aclsparseStatus_t aclsparseIcsr2gebsr_bufferSize(aclsparseHandle_t, aclsparseDirection_t, int, int, const aclsparseMatDescr_t, const int*, const int*, const int*, int, int, size_t*) { ::cu2cann_model::not_modelled("aclsparseIcsr2gebsr_bufferSize"); return {}; }
inline aclsparseStatus_t aclsparseSetWorkspace(aclsparseHandle_t, void*, size_t) { ::cu2cann_model::not_modelled("aclsparseSetWorkspace"); return {}; }
inline aclsparseStatus_t aclsparseSpMV(aclsparseHandle_t, aclsparseOperation_t, const void*, aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, const void*, aclsparseDnVecDescr_t, aclDataType, aclsparseSpMVAlg_t, void*) { ::cu2cann_model::not_modelled("aclsparseSpMV"); return {}; }
inline aclsparseStatus_t aclsparseSpMVGetBufferSize(aclsparseHandle_t, aclsparseOperation_t, const void*, aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, const void*, aclsparseDnVecDescr_t, aclDataType, aclsparseSpMVAlg_t, size_t*) { ::cu2cann_model::not_modelled("aclsparseSpMVGetBufferSize"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp(aclsparseHandle_t, aclsparseSpMVOpPlan_t, const void*, const void*, aclsparseConstDnVecDescr_t, aclsparseConstDnVecDescr_t, aclsparseDnVecDescr_t) { ::cu2cann_model::not_modelled("aclsparseSpMVOp"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_bufferSize(aclsparseHandle_t, aclsparseOperation_t, aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, aclsparseConstDnVecDescr_t, aclsparseDnVecDescr_t, aclDataType, aclsparseSpMVOpAlg_t, size_t*) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_bufferSize"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_createDescr(aclsparseHandle_t, aclsparseSpMVOpDescr_t*, aclsparseOperation_t, aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, aclsparseConstDnVecDescr_t, aclsparseDnVecDescr_t, aclDataType, aclsparseSpMVOpAlg_t, void*) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_createDescr"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_createPlan(aclsparseHandle_t, aclsparseSpMVOpDescr_t, aclsparseSpMVOpPlan_t*, const void*, size_t) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_createPlan"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_destroyDescr(aclsparseSpMVOpDescr_t) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_destroyDescr"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_destroyPlan(aclsparseSpMVOpPlan_t) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_destroyPlan"); return {}; }
inline aclsparseStatus_t aclsparseSpMVOp_setGlobalUserData(aclsparseHandle_t, aclsparseSpMVOpPlan_t, const char*, void*, size_t) { ::cu2cann_model::not_modelled("aclsparseSpMVOp_setGlobalUserData"); return {}; }
inline aclsparseStatus_t aclsparseSpMVPreprocess(aclsparseHandle_t, aclsparseOperation_t, const void*, aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, const void*, aclsparseDnVecDescr_t, aclDataType, aclsparseSpMVAlg_t, void*) { ::cu2cann_model::not_modelled("aclsparseSpMVPreprocess"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_SPARSE_H
