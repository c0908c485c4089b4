// SPDX-License-Identifier: Apache-2.0
//
// Collectives are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H

#include "hccl/hccl.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline HcclResult HcclAllGatherV(void*, uint64_t, void*, const void*, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAllGatherV"); return {}; }
inline HcclResult HcclAlltoAllV(const void*, const void*, const void*, HcclDataType, const void*, const void*, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAlltoAllV"); return {}; }
inline HcclResult HcclAlltoAllVC(const void*, const void*, HcclDataType, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAlltoAllVC"); return {}; }
inline HcclResult HcclReduceScatterV(void*, const void*, const void*, void*, uint64_t, HcclDataType, HcclReduceOp, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclReduceScatterV"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
