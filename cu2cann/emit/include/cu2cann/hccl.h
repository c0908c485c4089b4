// Stands in for: ncclBroadcast with separate buffers.
// Restores: the root sends from its send buffer, every rank receives in its receive buffer.
// Works around: HCCL broadcasts in place only.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_HCCL_H
#define CU2CANN_HCCL_H

#include <cstddef>
#include <cstdint>

#include "acl/acl_rt.h"
#include "hccl/hccl.h"
#include "hccl/hccl_comm.h"
#include "hccl/hccl_types.h"

#include "shield_begin.h"

namespace cu2cann {

// 0 for types that a broadcast of NCCL cannot name.
inline size_t element_size(HcclDataType type) {
    switch (type) {
        case HCCL_DATA_TYPE_INT8:
        case HCCL_DATA_TYPE_UINT8:
        case HCCL_DATA_TYPE_FP8E4M3:
        case HCCL_DATA_TYPE_FP8E5M2: return 1;
        case HCCL_DATA_TYPE_INT16:
        case HCCL_DATA_TYPE_UINT16:
        case HCCL_DATA_TYPE_FP16:
        case HCCL_DATA_TYPE_BFP16: return 2;
        case HCCL_DATA_TYPE_INT32:
        case HCCL_DATA_TYPE_UINT32:
        case HCCL_DATA_TYPE_FP32: return 4;
        case HCCL_DATA_TYPE_INT64:
        case HCCL_DATA_TYPE_UINT64:
        case HCCL_DATA_TYPE_FP64: return 8;
        default: return 0;
    }
}

}  // namespace cu2cann

inline HcclResult cu2cann_hcclBroadcast(const void* from, void* to, size_t count, HcclDataType type, int root,
                                        HcclComm communicator, aclrtStream stream) {
    uint32_t rank = 0;
    const HcclResult known = HcclGetRankId(communicator, &rank);
    if (known != HCCL_SUCCESS) {
        return known;
    }
    const size_t bytes = count * cu2cann::element_size(type);
    if (bytes == 0 && count != 0) {
        return HCCL_E_NOT_SUPPORT;
    }
    if (rank == static_cast<uint32_t>(root) && from != to && bytes != 0) {
        if (aclrtMemcpyAsync(to, bytes, from, bytes, ACL_MEMCPY_DEVICE_TO_DEVICE, stream) != ACL_SUCCESS) {
            return HCCL_E_RUNTIME;
        }
    }
    return HcclBroadcast(to, count, type, static_cast<uint32_t>(root), communicator, stream);
}

#include "shield_end.h"

#endif  // CU2CANN_HCCL_H
