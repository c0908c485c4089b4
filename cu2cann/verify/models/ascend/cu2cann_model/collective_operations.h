// SPDX-License-Identifier: Apache-2.0
//
// Collectives of one rank.
#ifndef CU2CANN_MODEL_ASCEND_COLLECTIVE_OPERATIONS_H
#define CU2CANN_MODEL_ASCEND_COLLECTIVE_OPERATIONS_H

#include "collective_groups.h"

inline HcclResult HcclAllReduce(void* sendBuf, void* recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, HcclComm comm,
                                aclrtStream stream) {
    (void)op;
    return cu2cann_model::move_data("HcclAllReduce", sendBuf, recvBuf, count, dataType, comm, stream);
}
inline HcclResult HcclReduce(void* sendBuf, void* recvBuf, uint64_t count, HcclDataType dataType, HcclReduceOp op, uint32_t root,
                             HcclComm comm, aclrtStream stream) {
    (void)op;
    const HcclResult fits = cu2cann_model::check_root(root);
    return fits != HCCL_SUCCESS ? fits : cu2cann_model::move_data("HcclReduce", sendBuf, recvBuf, count, dataType, comm, stream);
}
inline HcclResult HcclReduceScatter(void* sendBuf, void* recvBuf, uint64_t recvCount, HcclDataType dataType, HcclReduceOp op,
                                    HcclComm comm, aclrtStream stream) {
    (void)op;
    return cu2cann_model::move_data("HcclReduceScatter", sendBuf, recvBuf, recvCount, dataType, comm, stream);
}
inline HcclResult HcclAllGather(void* sendBuf, void* recvBuf, uint64_t sendCount, HcclDataType dataType, HcclComm comm,
                                aclrtStream stream) {
    return cu2cann_model::move_data("HcclAllGather", sendBuf, recvBuf, sendCount, dataType, comm, stream);
}
inline HcclResult HcclScatter(void* sendBuf, void* recvBuf, uint64_t recvCount, HcclDataType dataType, uint32_t root, HcclComm comm,
                              aclrtStream stream) {
    const HcclResult fits = cu2cann_model::check_root(root);
    return fits != HCCL_SUCCESS ? fits : cu2cann_model::move_data("HcclScatter", sendBuf, recvBuf, recvCount, dataType, comm, stream);
}
inline HcclResult HcclBroadcast(void* buf, uint64_t count, HcclDataType dataType, uint32_t root, HcclComm comm, aclrtStream stream) {
    const HcclResult fits = cu2cann_model::check_root(root);
    return fits != HCCL_SUCCESS ? fits : cu2cann_model::move_data("HcclBroadcast", buf, buf, count, dataType, comm, stream);
}
inline HcclResult HcclAlltoAll(const void* sendBuf, uint64_t sendCount, HcclDataType sendType, const void* recvBuf, uint64_t recvCount,
                               HcclDataType recvType, HcclComm comm, aclrtStream stream) {
    if (sendCount != recvCount || sendType != recvType) {
        return HCCL_E_PARA;
    }
    return cu2cann_model::move_data("HcclAlltoAll", sendBuf, const_cast<void*>(recvBuf), sendCount, sendType, comm, stream);
}
inline HcclResult HcclSend(void* sendBuf, uint64_t count, HcclDataType dataType, uint32_t destRank, HcclComm comm, aclrtStream stream) {
    return cu2cann_model::Exchange::all().add({HCCL_SEND, sendBuf, count, dataType, destRank}, comm, stream);
}
inline HcclResult HcclRecv(void* recvBuf, uint64_t count, HcclDataType dataType, uint32_t srcRank, HcclComm comm, aclrtStream stream) {
    return cu2cann_model::Exchange::all().add({HCCL_RECV, recvBuf, count, dataType, srcRank}, comm, stream);
}
inline HcclResult HcclBatchSendRecv(HcclSendRecvItem* sendRecvInfo, uint32_t itemNum, HcclComm comm, aclrtStream stream) {
    (void)HcclGroupStart();
    HcclResult status = HCCL_SUCCESS;
    for (uint32_t i = 0; i < itemNum && status == HCCL_SUCCESS; ++i) {
        status = cu2cann_model::Exchange::all().add(sendRecvInfo[i], comm, stream);
    }
    const HcclResult ended = HcclGroupEnd();
    return status != HCCL_SUCCESS ? status : ended;
}

#include "absent_hccl.h"

#endif  // CU2CANN_MODEL_ASCEND_COLLECTIVE_OPERATIONS_H
