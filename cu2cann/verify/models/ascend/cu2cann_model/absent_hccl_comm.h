// SPDX-License-Identifier: Apache-2.0
//
// Functions of hccl/hccl_comm.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H

#include "hccl/hccl_comm.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline HcclResult HcclBarrier(HcclComm comm, aclrtStream stream) { ::cu2cann_model::not_modelled("HcclBarrier"); return {}; }
inline HcclResult HcclCommActivateCommMemory(HcclComm comm, void* virPtr, size_t size, size_t offset, aclrtDrvMemHandle handle, uint64_t flags) { ::cu2cann_model::not_modelled("HcclCommActivateCommMemory"); return {}; }
inline void HcclCommConfigInit(HcclCommConfig* config) { ::cu2cann_model::not_modelled("HcclCommConfigInit");  }
inline HcclResult HcclCommDeactivateCommMemory(HcclComm comm, void* virPtr) { ::cu2cann_model::not_modelled("HcclCommDeactivateCommMemory"); return {}; }
inline HcclResult HcclCommGetHandleWithName(const char* commName, HcclComm* comm) { ::cu2cann_model::not_modelled("HcclCommGetHandleWithName"); return {}; }
inline HcclResult HcclCommGetStatus(HcclComm comm, HcclCommStatus* status) { ::cu2cann_model::not_modelled("HcclCommGetStatus"); return {}; }
inline HcclResult HcclCommInitClusterInfo(const char* clusterInfo, uint32_t rank, HcclComm* comm) { ::cu2cann_model::not_modelled("HcclCommInitClusterInfo"); return {}; }
inline HcclResult HcclCommInitClusterInfoConfig(const char* clusterInfo, uint32_t rank, HcclCommConfig* config, HcclComm* comm) { ::cu2cann_model::not_modelled("HcclCommInitClusterInfoConfig"); return {}; }
inline HcclResult HcclCommInitRootInfo(uint32_t nRanks, const HcclRootInfo* rootInfo, uint32_t rank, HcclComm* comm) { ::cu2cann_model::not_modelled("HcclCommInitRootInfo"); return {}; }
inline HcclResult HcclCommInitRootInfoConfig(uint32_t nRanks, const HcclRootInfo* rootInfo, uint32_t rank, const HcclCommConfig* config, HcclComm* comm) { ::cu2cann_model::not_modelled("HcclCommInitRootInfoConfig"); return {}; }
inline HcclResult HcclCommResume(HcclComm comm) { ::cu2cann_model::not_modelled("HcclCommResume"); return {}; }
inline HcclResult HcclCommSetMemoryRange(HcclComm comm, void* baseVirPtr, size_t size, size_t alignment, uint64_t flags) { ::cu2cann_model::not_modelled("HcclCommSetMemoryRange"); return {}; }
inline HcclResult HcclCommSuspend(HcclComm comm) { ::cu2cann_model::not_modelled("HcclCommSuspend"); return {}; }
inline HcclResult HcclCommSymWinDeregister(HcclCommSymWindow winHandle) { ::cu2cann_model::not_modelled("HcclCommSymWinDeregister"); return {}; }
inline HcclResult HcclCommSymWinGet(HcclComm comm, void* ptr, size_t size, HcclCommSymWindow* winHandle, size_t* offset) { ::cu2cann_model::not_modelled("HcclCommSymWinGet"); return {}; }
inline HcclResult HcclCommSymWinRegister(HcclComm comm, void* addr, uint64_t size, HcclCommSymWindow* winHandle, uint32_t flag) { ::cu2cann_model::not_modelled("HcclCommSymWinRegister"); return {}; }
inline HcclResult HcclCommUnsetMemoryRange(HcclComm comm, void* baseVirPtr) { ::cu2cann_model::not_modelled("HcclCommUnsetMemoryRange"); return {}; }
inline HcclResult HcclCommWorkingDevNicSet(HcclComm comm, uint32_t* ranks, bool* useBackup, uint32_t nRanks) { ::cu2cann_model::not_modelled("HcclCommWorkingDevNicSet"); return {}; }
inline HcclResult HcclConfigGetInfo(HcclComm comm, HcclConfigType cfgType, uint32_t infoLen, void* info) { ::cu2cann_model::not_modelled("HcclConfigGetInfo"); return {}; }
inline HcclResult HcclCreateSubCommConfig(HcclComm* comm, uint32_t rankNum, uint32_t* rankIds, uint64_t subCommId, uint32_t subCommRankId, HcclCommConfig* config, HcclComm* subComm) { ::cu2cann_model::not_modelled("HcclCreateSubCommConfig"); return {}; }
inline HcclResult HcclGetCommAsyncError(HcclComm comm, HcclResult* asyncError) { ::cu2cann_model::not_modelled("HcclGetCommAsyncError"); return {}; }
inline uint32_t HcclGetCommConfigCapability() { ::cu2cann_model::not_modelled("HcclGetCommConfigCapability"); return {}; }
inline HcclResult HcclGetCommName(HcclComm comm, char* commName) { ::cu2cann_model::not_modelled("HcclGetCommName"); return {}; }
inline HcclResult HcclGetConfig(HcclConfig config, HcclConfigValue* configValue) { ::cu2cann_model::not_modelled("HcclGetConfig"); return {}; }
inline const char * HcclGetErrorString(HcclResult code) { ::cu2cann_model::not_modelled("HcclGetErrorString"); return {}; }
inline HcclResult HcclGetRootInfo(HcclRootInfo* rootInfo) { ::cu2cann_model::not_modelled("HcclGetRootInfo"); return {}; }
inline HcclResult HcclGroupEnd() { ::cu2cann_model::not_modelled("HcclGroupEnd"); return {}; }
inline HcclResult HcclGroupStart() { ::cu2cann_model::not_modelled("HcclGroupStart"); return {}; }
inline HcclResult HcclSetConfig(HcclConfig config, HcclConfigValue configValue) { ::cu2cann_model::not_modelled("HcclSetConfig"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_HCCL_COMM_H
