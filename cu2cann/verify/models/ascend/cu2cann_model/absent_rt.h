// SPDX-License-Identifier: Apache-2.0
//
// Functions of acl/acl_rt.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H

#include "acl/acl_rt.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclError aclGetCannAttributeList(const aclCannAttr **, size_t*) { ::cu2cann_model::not_modelled("aclGetCannAttributeList"); return {}; }
inline aclError aclmdlFinalizeDump() { ::cu2cann_model::not_modelled("aclmdlFinalizeDump"); return {}; }
inline aclError aclmdlInitDump() { ::cu2cann_model::not_modelled("aclmdlInitDump"); return {}; }
inline aclError aclmdlRIAbort(aclmdlRI) { ::cu2cann_model::not_modelled("aclmdlRIAbort"); return {}; }
inline aclError aclmdlRIAddCondTask(aclmdlRICondTaskParams, aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclmdlRIAddCondTask"); return {}; }
inline aclError aclmdlRIBindStream(aclmdlRI, aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclmdlRIBindStream"); return {}; }
inline aclError aclmdlRIBuildBegin(aclmdlRI*, uint32_t) { ::cu2cann_model::not_modelled("aclmdlRIBuildBegin"); return {}; }
inline aclError aclmdlRIBuildEnd(aclmdlRI, void*) { ::cu2cann_model::not_modelled("aclmdlRIBuildEnd"); return {}; }
inline aclError aclmdlRICaptureTaskGrpBegin(aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskGrpBegin"); return {}; }
inline aclError aclmdlRICaptureTaskGrpEnd(aclrtStream, aclrtTaskGrp*) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskGrpEnd"); return {}; }
inline aclError aclmdlRICaptureTaskUpdateBegin(aclrtStream, aclrtTaskGrp) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskUpdateBegin"); return {}; }
inline aclError aclmdlRICaptureTaskUpdateEnd(aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskUpdateEnd"); return {}; }
inline aclError aclmdlRICaptureToModelRIBegin(aclrtStream, aclmdlRI, aclmdlRICaptureMode) { ::cu2cann_model::not_modelled("aclmdlRICaptureToModelRIBegin"); return {}; }
inline aclError aclmdlRICondHandleCreate(aclmdlRI, uint32_t, aclmdlRICondHandleFlag, aclmdlRICondHandle*) { ::cu2cann_model::not_modelled("aclmdlRICondHandleCreate"); return {}; }
inline aclError aclmdlRICondHandleGetCondPtr(aclmdlRICondHandle, uint64_t **) { ::cu2cann_model::not_modelled("aclmdlRICondHandleGetCondPtr"); return {}; }
inline aclError aclmdlRIEndTask(aclmdlRI, aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRIEndTask"); return {}; }
inline aclError aclmdlRIKernelTaskGetAttribute(aclmdlRITask, aclrtLaunchKernelAttrId, aclrtLaunchKernelAttrValue*) { ::cu2cann_model::not_modelled("aclmdlRIKernelTaskGetAttribute"); return {}; }
inline aclError aclmdlRITaskGetParams(aclmdlRITask, aclmdlRITaskParams*) { ::cu2cann_model::not_modelled("aclmdlRITaskGetParams"); return {}; }
inline aclError aclmdlRITaskSetParams(aclmdlRITask, aclmdlRITaskParams*) { ::cu2cann_model::not_modelled("aclmdlRITaskSetParams"); return {}; }
inline aclError aclmdlRIUnbindStream(aclmdlRI, aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRIUnbindStream"); return {}; }
inline aclError aclmdlSetDump(const char*) { ::cu2cann_model::not_modelled("aclmdlSetDump"); return {}; }
inline aclError aclrtActiveStream(aclrtStream, aclrtStream) { ::cu2cann_model::not_modelled("aclrtActiveStream"); return {}; }
inline aclError aclrtAllocBuf(aclrtMbuf*, size_t) { ::cu2cann_model::not_modelled("aclrtAllocBuf"); return {}; }
inline aclError aclrtAppendBufChain(aclrtMbuf, aclrtMbuf) { ::cu2cann_model::not_modelled("aclrtAppendBufChain"); return {}; }
inline aclError aclrtBinaryGetDevAddress(const aclrtBinHandle, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtBinaryGetDevAddress"); return {}; }
inline aclError aclrtBinaryGetFunction(const aclrtBinHandle, const char*, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtBinaryGetFunction"); return {}; }
inline aclError aclrtBinaryGetFunctionByEntry(aclrtBinHandle, uint64_t, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtBinaryGetFunctionByEntry"); return {}; }
inline aclError aclrtBinaryGetGlobal(aclrtBinHandle, const char*, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtBinaryGetGlobal"); return {}; }
inline aclError aclrtBinaryLoad(const aclrtBinary, aclrtBinHandle*) { ::cu2cann_model::not_modelled("aclrtBinaryLoad"); return {}; }
inline aclError aclrtBinaryLoadFromData(const void*, size_t, const aclrtBinaryLoadOptions*, aclrtBinHandle*) { ::cu2cann_model::not_modelled("aclrtBinaryLoadFromData"); return {}; }
inline aclError aclrtBinaryLoadFromFile(const char*, aclrtBinaryLoadOptions*, aclrtBinHandle*) { ::cu2cann_model::not_modelled("aclrtBinaryLoadFromFile"); return {}; }
inline aclError aclrtBinarySetExceptionCallback(aclrtBinHandle, aclrtOpExceptionCallback, void*) { ::cu2cann_model::not_modelled("aclrtBinarySetExceptionCallback"); return {}; }
inline aclError aclrtBinaryUnLoad(aclrtBinHandle) { ::cu2cann_model::not_modelled("aclrtBinaryUnLoad"); return {}; }
inline aclError aclrtCacheLastTaskExtendInfo(const char *const, const size_t) { ::cu2cann_model::not_modelled("aclrtCacheLastTaskExtendInfo"); return {}; }
inline aclError aclrtCacheLastTaskOpInfo(const void *const, const size_t) { ::cu2cann_model::not_modelled("aclrtCacheLastTaskOpInfo"); return {}; }
inline aclError aclrtCmoAsyncWithBarrier(void*, size_t, aclrtCmoType, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithBarrier"); return {}; }
inline aclError aclrtCmoAsyncWithDesc(void*, aclrtCmoType, aclrtStream, const void*) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithDesc"); return {}; }
inline aclError aclrtCmoGetDescSize(size_t*) { ::cu2cann_model::not_modelled("aclrtCmoGetDescSize"); return {}; }
inline aclError aclrtCmoSetDesc(void*, void*, size_t) { ::cu2cann_model::not_modelled("aclrtCmoSetDesc"); return {}; }
inline aclError aclrtCmoWaitBarrier(aclrtBarrierTaskInfo*, aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclrtCmoWaitBarrier"); return {}; }
inline aclError aclrtCopyBufRef(const aclrtMbuf, aclrtMbuf*) { ::cu2cann_model::not_modelled("aclrtCopyBufRef"); return {}; }
inline aclrtBinary aclrtCreateBinary(const void*, size_t) { ::cu2cann_model::not_modelled("aclrtCreateBinary"); return {}; }
inline aclrtGroupInfo * aclrtCreateGroupInfo() { ::cu2cann_model::not_modelled("aclrtCreateGroupInfo"); return {}; }
inline aclError aclrtCreateLabel(aclrtLabel*) { ::cu2cann_model::not_modelled("aclrtCreateLabel"); return {}; }
inline aclError aclrtCreateLabelList(aclrtLabel*, size_t, aclrtLabelList*) { ::cu2cann_model::not_modelled("aclrtCreateLabelList"); return {}; }
inline aclrtStreamConfigHandle * aclrtCreateStreamConfigHandle() { ::cu2cann_model::not_modelled("aclrtCreateStreamConfigHandle"); return {}; }
inline aclError aclrtCreateStreamV2(aclrtStream*, const aclrtStreamConfigHandle*) { ::cu2cann_model::not_modelled("aclrtCreateStreamV2"); return {}; }
inline aclError aclrtCtxGetFloatOverflowAddr(void **) { ::cu2cann_model::not_modelled("aclrtCtxGetFloatOverflowAddr"); return {}; }
inline aclError aclrtDestroyBinary(aclrtBinary) { ::cu2cann_model::not_modelled("aclrtDestroyBinary"); return {}; }
inline aclError aclrtDestroyGroupInfo(aclrtGroupInfo*) { ::cu2cann_model::not_modelled("aclrtDestroyGroupInfo"); return {}; }
inline aclError aclrtDestroyLabel(aclrtLabel) { ::cu2cann_model::not_modelled("aclrtDestroyLabel"); return {}; }
inline aclError aclrtDestroyLabelList(aclrtLabelList) { ::cu2cann_model::not_modelled("aclrtDestroyLabelList"); return {}; }
inline aclError aclrtDestroyStreamConfigHandle(aclrtStreamConfigHandle*) { ::cu2cann_model::not_modelled("aclrtDestroyStreamConfigHandle"); return {}; }
inline aclError aclrtDeviceL2CacheFlush(void*) { ::cu2cann_model::not_modelled("aclrtDeviceL2CacheFlush"); return {}; }
inline aclError aclrtDeviceTaskAbort(int32_t, uint32_t) { ::cu2cann_model::not_modelled("aclrtDeviceTaskAbort"); return {}; }
inline aclError aclrtFreeBuf(aclrtMbuf) { ::cu2cann_model::not_modelled("aclrtFreeBuf"); return {}; }
inline aclError aclrtFunctionGetBinary(const aclrtFuncHandle, aclrtBinHandle*) { ::cu2cann_model::not_modelled("aclrtFunctionGetBinary"); return {}; }
inline aclError aclrtGetAllGroupInfo(aclrtGroupInfo*) { ::cu2cann_model::not_modelled("aclrtGetAllGroupInfo"); return {}; }
inline aclError aclrtGetArgsFromExceptionInfo(const aclrtExceptionInfo*, void **, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetArgsFromExceptionInfo"); return {}; }
inline aclError aclrtGetBufChainNum(aclrtMbuf, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetBufChainNum"); return {}; }
inline aclError aclrtGetBufData(const aclrtMbuf, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtGetBufData"); return {}; }
inline aclError aclrtGetBufDataLen(aclrtMbuf, size_t*) { ::cu2cann_model::not_modelled("aclrtGetBufDataLen"); return {}; }
inline aclError aclrtGetBufFromChain(aclrtMbuf, uint32_t, aclrtMbuf*) { ::cu2cann_model::not_modelled("aclrtGetBufFromChain"); return {}; }
inline aclError aclrtGetBufUserData(const aclrtMbuf, void*, size_t, size_t) { ::cu2cann_model::not_modelled("aclrtGetBufUserData"); return {}; }
inline aclError aclrtGetDeviceCapability(int32_t, aclrtDevFeatureType, int32_t*) { ::cu2cann_model::not_modelled("aclrtGetDeviceCapability"); return {}; }
inline uint32_t aclrtGetDeviceIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetDeviceIdFromExceptionInfo"); return {}; }
inline uint32_t aclrtGetErrorCodeFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetErrorCodeFromExceptionInfo"); return {}; }
inline aclError aclrtGetFloatOverflowStatus(void*, uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtGetFloatOverflowStatus"); return {}; }
inline aclError aclrtGetFuncHandleFromExceptionInfo(const aclrtExceptionInfo*, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtGetFuncHandleFromExceptionInfo"); return {}; }
inline aclError aclrtGetFunctionAddr(aclrtFuncHandle, void **, void **) { ::cu2cann_model::not_modelled("aclrtGetFunctionAddr"); return {}; }
inline aclError aclrtGetFunctionAttribute(aclrtFuncHandle, aclrtFuncAttribute, int64_t*) { ::cu2cann_model::not_modelled("aclrtGetFunctionAttribute"); return {}; }
inline aclError aclrtGetFunctionSize(aclrtFuncHandle, size_t*, size_t*) { ::cu2cann_model::not_modelled("aclrtGetFunctionSize"); return {}; }
inline aclError aclrtGetGroupCount(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetGroupCount"); return {}; }
inline aclError aclrtGetGroupInfoDetail(const aclrtGroupInfo*, int32_t, aclrtGroupAttr, void*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetGroupInfoDetail"); return {}; }
inline aclError aclrtGetHardwareSyncAddr(void **) { ::cu2cann_model::not_modelled("aclrtGetHardwareSyncAddr"); return {}; }
inline aclError aclrtGetMemUceInfo(int32_t, aclrtMemUceInfo*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemUceInfo"); return {}; }
inline aclError aclrtGetMemUsageInfo(int32_t, aclrtMemUsageInfo*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemUsageInfo"); return {}; }
inline aclError aclrtGetMemcpyDescSize(aclrtMemcpyKind, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemcpyDescSize"); return {}; }
inline aclError aclrtGetOverflowStatus(void*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtGetOverflowStatus"); return {}; }
inline uint32_t aclrtGetStreamIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetStreamIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetStreamOverflowSwitch(aclrtStream, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetStreamOverflowSwitch"); return {}; }
inline uint32_t aclrtGetTaskIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetTaskIdFromExceptionInfo"); return {}; }
inline uint32_t aclrtGetThreadIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetThreadIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetThreadLastTaskId(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetThreadLastTaskId"); return {}; }
inline aclError aclrtHostMemMapCapabilities(uint32_t, aclrtHacType, aclrtHostMemMapCapability*) { ::cu2cann_model::not_modelled("aclrtHostMemMapCapabilities"); return {}; }
inline aclError aclrtIpcMemImportPidInterServer(const char*, aclrtServerPid*, size_t) { ::cu2cann_model::not_modelled("aclrtIpcMemImportPidInterServer"); return {}; }
inline aclError aclrtIpcMemSetAttr(const char*, aclrtIpcMemAttrType, uint64_t) { ::cu2cann_model::not_modelled("aclrtIpcMemSetAttr"); return {}; }
inline aclError aclrtKernelArgsAppend(aclrtArgsHandle, void*, size_t, aclrtParamHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppend"); return {}; }
inline aclError aclrtKernelArgsAppendPlaceHolder(aclrtArgsHandle, aclrtParamHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppendPlaceHolder"); return {}; }
inline aclError aclrtKernelArgsFinalize(aclrtArgsHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsFinalize"); return {}; }
inline aclError aclrtKernelArgsGetHandleMemSize(aclrtFuncHandle, size_t*) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetHandleMemSize"); return {}; }
inline aclError aclrtKernelArgsGetMemSize(aclrtFuncHandle, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetMemSize"); return {}; }
inline aclError aclrtKernelArgsGetPlaceHolderBuffer(aclrtArgsHandle, aclrtParamHandle, size_t, void **) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetPlaceHolderBuffer"); return {}; }
inline aclError aclrtKernelArgsInit(aclrtFuncHandle, aclrtArgsHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsInit"); return {}; }
inline aclError aclrtKernelArgsInitByUserMem(aclrtFuncHandle, aclrtArgsHandle, void*, size_t) { ::cu2cann_model::not_modelled("aclrtKernelArgsInitByUserMem"); return {}; }
inline aclError aclrtKernelArgsParaUpdate(aclrtArgsHandle, aclrtParamHandle, void*, size_t) { ::cu2cann_model::not_modelled("aclrtKernelArgsParaUpdate"); return {}; }
inline aclError aclrtLaunchKernel(aclrtFuncHandle, uint32_t, const void*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtLaunchKernel"); return {}; }
inline aclError aclrtLaunchKernelV2(aclrtFuncHandle, uint32_t, const void*, size_t, aclrtLaunchKernelCfg*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtLaunchKernelV2"); return {}; }
inline aclError aclrtLaunchKernelWithArgsArray(void*, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, void **) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithArgsArray"); return {}; }
inline aclError aclrtLaunchKernelWithConfig(aclrtFuncHandle, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, aclrtArgsHandle, void*) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithConfig"); return {}; }
inline aclError aclrtLaunchKernelWithHostArgs(aclrtFuncHandle, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, void*, size_t, aclrtPlaceHolderInfo*, size_t) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithHostArgs"); return {}; }
inline aclError aclrtMallocForTaskScheduler(void **, size_t, aclrtMemMallocPolicy, aclrtMallocConfig*) { ::cu2cann_model::not_modelled("aclrtMallocForTaskScheduler"); return {}; }
inline aclError aclrtMemManagedAdvise(const void *const, uint64_t, aclrtMemManagedAdviseType, aclrtMemManagedLocation) { ::cu2cann_model::not_modelled("aclrtMemManagedAdvise"); return {}; }
inline aclError aclrtMemManagedGetAttr(aclrtMemManagedRangeAttribute, const void*, size_t, void*, size_t) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttr"); return {}; }
inline aclError aclrtMemManagedGetAttrs(aclrtMemManagedRangeAttribute*, size_t, const void*, size_t, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttrs"); return {}; }
inline aclError aclrtMemManagedPrefetchAsync(const void*, size_t, aclrtMemManagedLocation, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchAsync"); return {}; }
inline aclError aclrtMemManagedPrefetchBatchAsync(const void **, size_t*, size_t, aclrtMemManagedLocation*, size_t*, size_t, uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchBatchAsync"); return {}; }
inline aclError aclrtMemMapNoAccess(void*, size_t, size_t, aclrtDrvMemHandle, uint64_t) { ::cu2cann_model::not_modelled("aclrtMemMapNoAccess"); return {}; }
inline aclError aclrtMemMapSelectedLink(void*, size_t, void*, uint32_t) { ::cu2cann_model::not_modelled("aclrtMemMapSelectedLink"); return {}; }
inline aclError aclrtMemMapSetLink(aclrtDrvMemHandle, aclrtMemLinkType) { ::cu2cann_model::not_modelled("aclrtMemMapSetLink"); return {}; }
inline aclError aclrtMemP2PMap(void*, size_t, int32_t, uint64_t) { ::cu2cann_model::not_modelled("aclrtMemP2PMap"); return {}; }
inline aclError aclrtMemUceRepair(int32_t, aclrtMemUceInfo*, size_t) { ::cu2cann_model::not_modelled("aclrtMemUceRepair"); return {}; }
inline aclError aclrtMemcpyAsyncWithCondition(void*, size_t, const void*, size_t, aclrtMemcpyKind, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithCondition"); return {}; }
inline aclError aclrtMemcpyAsyncWithDesc(void*, aclrtMemcpyKind, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithDesc"); return {}; }
inline aclError aclrtNotifySetImportPidInterServer(aclrtNotify, aclrtServerPid*, size_t) { ::cu2cann_model::not_modelled("aclrtNotifySetImportPidInterServer"); return {}; }
inline aclError aclrtNpuClearFloatOverFlowStatus(uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtNpuClearFloatOverFlowStatus"); return {}; }
inline aclError aclrtNpuGetFloatOverFlowStatus(void*, uint64_t, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtNpuGetFloatOverFlowStatus"); return {}; }
inline aclError aclrtPersistentTaskClean(aclrtStream) { ::cu2cann_model::not_modelled("aclrtPersistentTaskClean"); return {}; }
inline aclError aclrtProcessHostFunc(int32_t) { ::cu2cann_model::not_modelled("aclrtProcessHostFunc"); return {}; }
inline aclError aclrtProfTrace(void*, int32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtProfTrace"); return {}; }
inline aclError aclrtRandomNumAsync(const aclrtRandomNumTaskInfo*, const aclrtStream, void*) { ::cu2cann_model::not_modelled("aclrtRandomNumAsync"); return {}; }
inline aclError aclrtRegisterCpuFunc(const aclrtBinHandle, const char*, const char*, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtRegisterCpuFunc"); return {}; }
inline aclError aclrtReserveMemAddressNoUCMemory(void **, size_t, size_t, void*, uint64_t) { ::cu2cann_model::not_modelled("aclrtReserveMemAddressNoUCMemory"); return {}; }
inline aclError aclrtResetFloatOverflowStatus(aclrtStream) { ::cu2cann_model::not_modelled("aclrtResetFloatOverflowStatus"); return {}; }
inline aclError aclrtResetOverflowStatus(aclrtStream) { ::cu2cann_model::not_modelled("aclrtResetOverflowStatus"); return {}; }
inline aclError aclrtSetBufDataLen(aclrtMbuf, size_t) { ::cu2cann_model::not_modelled("aclrtSetBufDataLen"); return {}; }
inline aclError aclrtSetBufUserData(aclrtMbuf, const void*, size_t, size_t) { ::cu2cann_model::not_modelled("aclrtSetBufUserData"); return {}; }
inline aclError aclrtSetGroup(int32_t) { ::cu2cann_model::not_modelled("aclrtSetGroup"); return {}; }
inline aclError aclrtSetLabel(aclrtLabel, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSetLabel"); return {}; }
inline aclError aclrtSetMemcpyDesc(void*, aclrtMemcpyKind, void*, void*, size_t, void*) { ::cu2cann_model::not_modelled("aclrtSetMemcpyDesc"); return {}; }
inline aclError aclrtSetOpExecuteTimeOutWithMs(uint32_t) { ::cu2cann_model::not_modelled("aclrtSetOpExecuteTimeOutWithMs"); return {}; }
inline aclError aclrtSetStreamConfigOpt(aclrtStreamConfigHandle*, aclrtStreamConfigAttr, const void*, size_t) { ::cu2cann_model::not_modelled("aclrtSetStreamConfigOpt"); return {}; }
inline aclError aclrtSetStreamOverflowSwitch(aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclrtSetStreamOverflowSwitch"); return {}; }
inline aclError aclrtSetTsDevice(aclrtTsId) { ::cu2cann_model::not_modelled("aclrtSetTsDevice"); return {}; }
inline aclError aclrtSnapShotCallbackRegister(aclrtSnapShotStage, aclrtSnapShotCallBack, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackRegister"); return {}; }
inline aclError aclrtSnapShotCallbackUnregister(aclrtSnapShotStage, aclrtSnapShotCallBack) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackUnregister"); return {}; }
inline aclError aclrtSnapShotProcessBackup(int, aclrtSnapShotBackupArgs*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessBackup"); return {}; }
inline aclError aclrtSnapShotProcessLock(int, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessLock"); return {}; }
inline aclError aclrtSnapShotProcessRestore(int, aclrtSnapShotRestoreArgs*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessRestore"); return {}; }
inline aclError aclrtSnapShotProcessUnlock(int, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessUnlock"); return {}; }
inline aclError aclrtStreamStop(aclrtStream) { ::cu2cann_model::not_modelled("aclrtStreamStop"); return {}; }
inline aclError aclrtSubscribeHostFunc(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSubscribeHostFunc"); return {}; }
inline aclError aclrtSwitchLabelByIndex(void*, uint32_t, aclrtLabelList, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSwitchLabelByIndex"); return {}; }
inline aclError aclrtSwitchStream(void*, aclrtCondition, void*, aclrtCompareDataType, aclrtStream, aclrtStream, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSwitchStream"); return {}; }
inline aclError aclrtTaskUpdateAsync(aclrtStream, uint32_t, aclrtTaskUpdateInfo*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtTaskUpdateAsync"); return {}; }
inline aclError aclrtUnSubscribeHostFunc(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtUnSubscribeHostFunc"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
