// SPDX-License-Identifier: Apache-2.0
//
// Functions of hccl/hccl_comm.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H

#include "hccl/hccl_comm.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline HcclResult HcclCommActivateCommMemory(HcclComm, void*, size_t, size_t, aclrtDrvMemHandle, uint64_t) { ::cu2cann_model::not_modelled("HcclCommActivateCommMemory"); return {}; }
inline HcclResult HcclCommDeactivateCommMemory(HcclComm, void*) { ::cu2cann_model::not_modelled("HcclCommDeactivateCommMemory"); return {}; }
inline HcclResult HcclCommGetHandleWithName(const char*, HcclComm*) { ::cu2cann_model::not_modelled("HcclCommGetHandleWithName"); return {}; }
inline HcclResult HcclCommInitClusterInfo(const char*, uint32_t, HcclComm*) { ::cu2cann_model::not_modelled("HcclCommInitClusterInfo"); return {}; }
inline HcclResult HcclCommInitClusterInfoConfig(const char*, uint32_t, HcclCommConfig*, HcclComm*) { ::cu2cann_model::not_modelled("HcclCommInitClusterInfoConfig"); return {}; }
inline HcclResult HcclCommResume(HcclComm) { ::cu2cann_model::not_modelled("HcclCommResume"); return {}; }
inline HcclResult HcclCommSetMemoryRange(HcclComm, void*, size_t, size_t, uint64_t) { ::cu2cann_model::not_modelled("HcclCommSetMemoryRange"); return {}; }
inline HcclResult HcclCommSuspend(HcclComm) { ::cu2cann_model::not_modelled("HcclCommSuspend"); return {}; }
inline HcclResult HcclCommSymWinDeregister(HcclCommSymWindow) { ::cu2cann_model::not_modelled("HcclCommSymWinDeregister"); return {}; }
inline HcclResult HcclCommSymWinGet(HcclComm, void*, size_t, HcclCommSymWindow*, size_t*) { ::cu2cann_model::not_modelled("HcclCommSymWinGet"); return {}; }
inline HcclResult HcclCommSymWinRegister(HcclComm, void*, uint64_t, HcclCommSymWindow*, uint32_t) { ::cu2cann_model::not_modelled("HcclCommSymWinRegister"); return {}; }
inline HcclResult HcclCommUnsetMemoryRange(HcclComm, void*) { ::cu2cann_model::not_modelled("HcclCommUnsetMemoryRange"); return {}; }
inline HcclResult HcclCommWorkingDevNicSet(HcclComm, uint32_t*, bool*, uint32_t) { ::cu2cann_model::not_modelled("HcclCommWorkingDevNicSet"); return {}; }
inline HcclResult HcclConfigGetInfo(HcclComm, HcclConfigType, uint32_t, void*) { ::cu2cann_model::not_modelled("HcclConfigGetInfo"); return {}; }
inline HcclResult HcclCreateSubCommConfig(HcclComm*, uint32_t, uint32_t*, uint64_t, uint32_t, HcclCommConfig*, HcclComm*) { ::cu2cann_model::not_modelled("HcclCreateSubCommConfig"); return {}; }
inline uint32_t HcclGetCommConfigCapability() { ::cu2cann_model::not_modelled("HcclGetCommConfigCapability"); return {}; }
inline HcclResult HcclGetConfig(HcclConfig, HcclConfigValue*) { ::cu2cann_model::not_modelled("HcclGetConfig"); return {}; }
inline HcclResult HcclSetConfig(HcclConfig, HcclConfigValue) { ::cu2cann_model::not_modelled("HcclSetConfig"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H
