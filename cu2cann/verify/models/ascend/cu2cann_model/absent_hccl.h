// SPDX-License-Identifier: Apache-2.0
//
// Collectives are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H

#include "hccl/hccl.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline HcclResult HcclAllGather(void*, void*, uint64_t, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAllGather"); return {}; }
inline HcclResult HcclAllGatherV(void*, uint64_t, void*, const void*, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAllGatherV"); return {}; }
inline HcclResult HcclAllReduce(void*, void*, uint64_t, HcclDataType, HcclReduceOp, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAllReduce"); return {}; }
inline HcclResult HcclAlltoAll(const void*, uint64_t, HcclDataType, const void*, uint64_t, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAlltoAll"); return {}; }
inline HcclResult HcclAlltoAllV(const void*, const void*, const void*, HcclDataType, const void*, const void*, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAlltoAllV"); return {}; }
inline HcclResult HcclAlltoAllVC(const void*, const void*, HcclDataType, const void*, HcclDataType, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclAlltoAllVC"); return {}; }
inline HcclResult HcclBatchSendRecv(HcclSendRecvItem*, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclBatchSendRecv"); return {}; }
inline HcclResult HcclBroadcast(void*, uint64_t, HcclDataType, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclBroadcast"); return {}; }
inline HcclResult HcclRecv(void*, uint64_t, HcclDataType, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclRecv"); return {}; }
inline HcclResult HcclReduce(void*, void*, uint64_t, HcclDataType, HcclReduceOp, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclReduce"); return {}; }
inline HcclResult HcclReduceScatter(void*, void*, uint64_t, HcclDataType, HcclReduceOp, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclReduceScatter"); return {}; }
inline HcclResult HcclReduceScatterV(void*, const void*, const void*, void*, uint64_t, HcclDataType, HcclReduceOp, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclReduceScatterV"); return {}; }
inline HcclResult HcclScatter(void*, void*, uint64_t, HcclDataType, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclScatter"); return {}; }
inline HcclResult HcclSend(void*, uint64_t, HcclDataType, uint32_t, HcclComm, aclrtStream) { ::cu2cann_model::not_modelled("HcclSend"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
