// SPDX-License-Identifier: Apache-2.0
//
// Communicators: what can be asked of them; collectives are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_COLLECTIVES_H
#define CU2CANN_MODEL_ASCEND_COLLECTIVES_H

#include "hccl/hccl_comm.h"

namespace cu2cann_model {
struct Member {
    uint32_t rank = 0, size = 1;
};
}  // namespace cu2cann_model

inline HcclResult HcclCommInitAll(uint32_t ndev, int32_t* devices, HcclComm* comms) {
    (void)devices;
    for (uint32_t i = 0; i < ndev; ++i) {
        comms[i] = new cu2cann_model::Member{i, ndev};
    }
    return HCCL_SUCCESS;
}
inline HcclResult HcclCommDestroy(HcclComm comm) {
    delete static_cast<cu2cann_model::Member*>(comm);
    return HCCL_SUCCESS;
}
inline HcclResult HcclGetRankId(HcclComm comm, uint32_t* rank) {
    *rank = static_cast<cu2cann_model::Member*>(comm)->rank;
    return HCCL_SUCCESS;
}
inline HcclResult HcclGetRankSize(HcclComm comm, uint32_t* rankSize) {
    *rankSize = static_cast<cu2cann_model::Member*>(comm)->size;
    return HCCL_SUCCESS;
}

#include "absent_hccl_comm.h"

#endif  // CU2CANN_MODEL_ASCEND_COLLECTIVES_H
