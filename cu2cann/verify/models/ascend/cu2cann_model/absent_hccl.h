// SPDX-License-Identifier: Apache-2.0
//
// Collectives are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H

#include "hccl/hccl.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline HcclResult HcclAllGather(void* sendBuf, void* recvBuf, uint64_t sendCount, HcclDataType dataType, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAllGather"); return {}; }
inline HcclResult HcclAllGatherV(void* sendBuf, uint64_t sendCount, void* recvBuf, const void* recvCounts, const void* recvDispls, HcclDataType dataType, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAllGatherV"); return {}; }
inline HcclResult HcclAllReduce(void* sendBuf, void* recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAllReduce"); return {}; }
inline HcclResult HcclAlltoAll(const void* sendBuf, uint64_t sendCount, HcclDataType sendType, const void* recvBuf, uint64_t recvCount, HcclDataType recvType, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAlltoAll"); return {}; }
inline HcclResult HcclAlltoAllV(const void* sendBuf, const void* sendCounts, const void* sdispls, HcclDataType sendType, const void* recvBuf, const void* recvCounts, const void* rdispls, HcclDataType recvType, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAlltoAllV"); return {}; }
inline HcclResult HcclAlltoAllVC(const void* sendBuf, const void* sendCountMatrix, HcclDataType sendType, const void* recvBuf, HcclDataType recvType, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclAlltoAllVC"); return {}; }
inline HcclResult HcclBatchSendRecv(HcclSendRecvItem* sendRecvInfo, uint32_t itemNum, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclBatchSendRecv"); return {}; }
inline HcclResult HcclBroadcast(void* buf, uint64_t count, HcclDataType dataType, uint32_t root, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclBroadcast"); return {}; }
inline HcclResult HcclRecv(void* recvBuf, uint64_t count, HcclDataType dataType, uint32_t srcRank, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclRecv"); return {}; }
inline HcclResult HcclReduce(void* sendBuf, void* recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, uint32_t root, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclReduce"); return {}; }
inline HcclResult HcclReduceScatter(void* sendBuf, void* recvBuf, uint64_t recvCount, HcclDataType dataType, HcclReduceOp op, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclReduceScatter"); return {}; }
inline HcclResult HcclReduceScatterV(void* sendBuf, const void* sendCounts, const void* sendDispls, void* recvBuf, uint64_t recvCount, HcclDataType dataType, HcclReduceOp op, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclReduceScatterV"); return {}; }
inline HcclResult HcclScatter(void* sendBuf, void* recvBuf, uint64_t recvCount, HcclDataType dataType, uint32_t root, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclScatter"); return {}; }
inline HcclResult HcclSend(void* sendBuf, uint64_t count, HcclDataType dataType, uint32_t destRank, HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclSend"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_H
