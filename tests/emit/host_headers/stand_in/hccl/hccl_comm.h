// A stand-in for the communicators: every process is rank 0.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_HCCL_COMM_H
#define STAND_IN_HCCL_COMM_H

#include <cstdint>

#include "hccl/hccl_types.h"

inline HcclResult HcclGetRankId(HcclComm, uint32_t* rank) {
    *rank = 0;
    return HCCL_SUCCESS;
}

#endif  // STAND_IN_HCCL_COMM_H
