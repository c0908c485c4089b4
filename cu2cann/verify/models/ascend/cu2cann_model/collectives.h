// SPDX-License-Identifier: Apache-2.0
//
// Communicators: what can be asked of them.
#ifndef CU2CANN_MODEL_ASCEND_COLLECTIVES_H
#define CU2CANN_MODEL_ASCEND_COLLECTIVES_H

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

#include "fault.h"
#include "hccl/hccl_comm.h"

namespace cu2cann_model {

struct Member {
    uint32_t rank = 0, size = 1;
    std::string name;
};

inline Member& member_of(HcclComm comm, const char* name) {
    if (comm == nullptr) {
        fault("bad-handle", "%s gets no communicator", name);
    }
    return *static_cast<Member*>(comm);
}

inline HcclResult join(uint32_t size, uint32_t rank, HcclComm* comm) {
    if (comm == nullptr) {
        return HCCL_E_PTR;
    }
    if (rank >= size) {
        return HCCL_E_PARA;
    }
    static unsigned made = 0;
    *comm = new Member{rank, size, "model-" + std::to_string(++made)};
    return HCCL_SUCCESS;
}

}  // namespace cu2cann_model

inline HcclResult HcclCommInitAll(uint32_t ndev, int32_t* devices, HcclComm* comms) {
    (void)devices;
    for (uint32_t i = 0; i < ndev; ++i) {
        (void)cu2cann_model::join(ndev, i, comms + i);
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

inline HcclResult HcclGetRootInfo(HcclRootInfo* rootInfo) {
    std::memset(rootInfo, 0x5A, sizeof *rootInfo);
    return HCCL_SUCCESS;
}
inline HcclResult HcclCommInitRootInfo(uint32_t nRanks, const HcclRootInfo* rootInfo, uint32_t rank, HcclComm* comm) {
    for (const char one : rootInfo->internal) {
        if (one != 0x5A) {  // A part of it alone was handed on.
            cu2cann_model::fault("root-info", "HcclCommInitRootInfo gets a root info that HcclGetRootInfo did not fill, or not all of it");
        }
    }
    return cu2cann_model::join(nRanks, rank, comm);
}
inline HcclResult HcclCommInitRootInfoConfig(uint32_t nRanks, const HcclRootInfo* rootInfo, uint32_t rank,
                                             const HcclCommConfig* config, HcclComm* comm) {
    (void)config;
    return HcclCommInitRootInfo(nRanks, rootInfo, rank, comm);
}
inline void HcclCommConfigInit(HcclCommConfig* config) {
    *config = {};
    config->hcclBufferSize = HCCL_COMM_BUFFSIZE_CONFIG_NOT_SET;
    config->hcclDeterministic = HCCL_COMM_DETERMINISTIC_CONFIG_NOT_SET;
    config->hcclRdmaTrafficClass = HCCL_COMM_TRAFFIC_CLASS_CONFIG_NOT_SET;
    config->hcclRdmaServiceLevel = HCCL_COMM_SERVICE_LEVEL_CONFIG_NOT_SET;
    config->hcclExecTimeOut = HCCL_COMM_EXECTIMEOUT_CONFIG_NOT_SET;
    config->hcclQos = HCCL_COMM_QOS_CONFIG_NOT_SET;
}
inline HcclResult HcclGetCommAsyncError(HcclComm comm, HcclResult* asyncError) {
    (void)cu2cann_model::member_of(comm, "HcclGetCommAsyncError");
    *asyncError = HCCL_SUCCESS;
    return HCCL_SUCCESS;
}
inline HcclResult HcclCommGetStatus(HcclComm comm, HcclCommStatus* status) {
    (void)cu2cann_model::member_of(comm, "HcclCommGetStatus");
    *status = HCCL_COMM_STATUS_READY;
    return HCCL_SUCCESS;
}
inline HcclResult HcclGetCommName(HcclComm comm, char* commName) {
    std::strcpy(commName, cu2cann_model::member_of(comm, "HcclGetCommName").name.c_str());
    return HCCL_SUCCESS;
}
inline const char* HcclGetErrorString(HcclResult code) { return code == HCCL_SUCCESS ? "no error" : "an error of HCCL"; }

#include "absent_hccl_comm.h"

#endif  // CU2CANN_MODEL_ASCEND_COLLECTIVES_H
