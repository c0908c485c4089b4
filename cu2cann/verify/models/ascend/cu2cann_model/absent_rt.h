// SPDX-License-Identifier: Apache-2.0
//
// Functions of acl/acl_rt.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H

#include "acl/acl_rt.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline void aclAppLog(aclLogLevel, const char*, const char*, uint32_t, const char*, ...) { ::cu2cann_model::not_modelled("aclAppLog");  }
inline aclDataBuffer * aclCreateDataBuffer(void*, size_t) { ::cu2cann_model::not_modelled("aclCreateDataBuffer"); return {}; }
inline aclError aclDestroyDataBuffer(const aclDataBuffer*) { ::cu2cann_model::not_modelled("aclDestroyDataBuffer"); return {}; }
inline aclError aclGetCannAttribute(aclCannAttr, int32_t*) { ::cu2cann_model::not_modelled("aclGetCannAttribute"); return {}; }
inline aclError aclGetCannAttributeList(const aclCannAttr **, size_t*) { ::cu2cann_model::not_modelled("aclGetCannAttributeList"); return {}; }
inline void * aclGetDataBufferAddr(const aclDataBuffer*) { ::cu2cann_model::not_modelled("aclGetDataBufferAddr"); return {}; }
inline uint32_t aclGetDataBufferSize(const aclDataBuffer*) { ::cu2cann_model::not_modelled("aclGetDataBufferSize"); return {}; }
inline size_t aclGetDataBufferSizeV2(const aclDataBuffer*) { ::cu2cann_model::not_modelled("aclGetDataBufferSizeV2"); return {}; }
inline aclError aclGetDeviceCapability(uint32_t, aclDeviceInfo, int64_t*) { ::cu2cann_model::not_modelled("aclGetDeviceCapability"); return {}; }
inline aclError aclUpdateDataBuffer(aclDataBuffer*, void*, size_t) { ::cu2cann_model::not_modelled("aclUpdateDataBuffer"); return {}; }
inline aclrtAllocatorDesc aclrtAllocatorCreateDesc() { ::cu2cann_model::not_modelled("aclrtAllocatorCreateDesc"); return {}; }
inline aclError aclrtAllocatorDestroyDesc(aclrtAllocatorDesc) { ::cu2cann_model::not_modelled("aclrtAllocatorDestroyDesc"); return {}; }
inline aclError aclrtAllocatorGetByStream(aclrtStream, aclrtAllocatorDesc*, aclrtAllocator*, aclrtAllocatorAllocFunc*, aclrtAllocatorFreeFunc*, aclrtAllocatorAllocAdviseFunc*, aclrtAllocatorGetAddrFromBlockFunc*) { ::cu2cann_model::not_modelled("aclrtAllocatorGetByStream"); return {}; }
inline aclError aclrtAllocatorRegister(aclrtStream, aclrtAllocatorDesc) { ::cu2cann_model::not_modelled("aclrtAllocatorRegister"); return {}; }
inline aclError aclrtAllocatorSetAllocAdviseFuncToDesc(aclrtAllocatorDesc, aclrtAllocatorAllocAdviseFunc) { ::cu2cann_model::not_modelled("aclrtAllocatorSetAllocAdviseFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetAllocFuncToDesc(aclrtAllocatorDesc, aclrtAllocatorAllocFunc) { ::cu2cann_model::not_modelled("aclrtAllocatorSetAllocFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetFreeFuncToDesc(aclrtAllocatorDesc, aclrtAllocatorFreeFunc) { ::cu2cann_model::not_modelled("aclrtAllocatorSetFreeFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetGetAddrFromBlockFuncToDesc(aclrtAllocatorDesc, aclrtAllocatorGetAddrFromBlockFunc) { ::cu2cann_model::not_modelled("aclrtAllocatorSetGetAddrFromBlockFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetObjToDesc(aclrtAllocatorDesc, aclrtAllocator) { ::cu2cann_model::not_modelled("aclrtAllocatorSetObjToDesc"); return {}; }
inline aclError aclrtAllocatorUnregister(aclrtStream) { ::cu2cann_model::not_modelled("aclrtAllocatorUnregister"); return {}; }
inline aclError aclFinalizeCallbackRegister(aclRegisterCallbackType, aclFinalizeCallbackFunc, void*) { ::cu2cann_model::not_modelled("aclFinalizeCallbackRegister"); return {}; }
inline aclError aclFinalizeCallbackUnRegister(aclRegisterCallbackType, aclFinalizeCallbackFunc) { ::cu2cann_model::not_modelled("aclFinalizeCallbackUnRegister"); return {}; }
inline aclError aclInitCallbackRegister(aclRegisterCallbackType, aclInitCallbackFunc, void*) { ::cu2cann_model::not_modelled("aclInitCallbackRegister"); return {}; }
inline aclError aclInitCallbackUnRegister(aclRegisterCallbackType, aclInitCallbackFunc) { ::cu2cann_model::not_modelled("aclInitCallbackUnRegister"); return {}; }
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
inline aclError aclmdlRIDebugPrint(aclmdlRI) { ::cu2cann_model::not_modelled("aclmdlRIDebugPrint"); return {}; }
inline aclError aclmdlRIDestroyRegisterCallback(aclmdlRI, aclrtCallback, void*) { ::cu2cann_model::not_modelled("aclmdlRIDestroyRegisterCallback"); return {}; }
inline aclError aclmdlRIDestroyUnregisterCallback(aclmdlRI, aclrtCallback) { ::cu2cann_model::not_modelled("aclmdlRIDestroyUnregisterCallback"); return {}; }
inline aclError aclmdlRIEndTask(aclmdlRI, aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRIEndTask"); return {}; }
inline aclError aclmdlRIGetName(aclmdlRI, uint32_t, char*) { ::cu2cann_model::not_modelled("aclmdlRIGetName"); return {}; }
inline aclError aclmdlRIKernelTaskGetAttribute(aclmdlRITask, aclrtLaunchKernelAttrId, aclrtLaunchKernelAttrValue*) { ::cu2cann_model::not_modelled("aclmdlRIKernelTaskGetAttribute"); return {}; }
inline aclError aclmdlRISetName(aclmdlRI, const char*) { ::cu2cann_model::not_modelled("aclmdlRISetName"); return {}; }
inline aclError aclmdlRITaskDisable(aclmdlRITask) { ::cu2cann_model::not_modelled("aclmdlRITaskDisable"); return {}; }
inline aclError aclmdlRITaskGetParams(aclmdlRITask, aclmdlRITaskParams*) { ::cu2cann_model::not_modelled("aclmdlRITaskGetParams"); return {}; }
inline aclError aclmdlRITaskGetSeqId(aclmdlRITask, uint32_t*) { ::cu2cann_model::not_modelled("aclmdlRITaskGetSeqId"); return {}; }
inline aclError aclmdlRITaskSetParams(aclmdlRITask, aclmdlRITaskParams*) { ::cu2cann_model::not_modelled("aclmdlRITaskSetParams"); return {}; }
inline aclError aclmdlRIUnbindStream(aclmdlRI, aclrtStream) { ::cu2cann_model::not_modelled("aclmdlRIUnbindStream"); return {}; }
inline aclError aclmdlRIUpdate(aclmdlRI) { ::cu2cann_model::not_modelled("aclmdlRIUpdate"); return {}; }
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
inline aclError aclrtCheckArchCompatibility(const char*, int32_t*) { ::cu2cann_model::not_modelled("aclrtCheckArchCompatibility"); return {}; }
inline aclError aclrtCheckMemType(void **, uint32_t, uint32_t, uint32_t*, uint32_t) { ::cu2cann_model::not_modelled("aclrtCheckMemType"); return {}; }
inline aclError aclrtCmoAsync(void*, size_t, aclrtCmoType, aclrtStream) { ::cu2cann_model::not_modelled("aclrtCmoAsync"); return {}; }
inline aclError aclrtCmoAsyncWithBarrier(void*, size_t, aclrtCmoType, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithBarrier"); return {}; }
inline aclError aclrtCmoAsyncWithDesc(void*, aclrtCmoType, aclrtStream, const void*) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithDesc"); return {}; }
inline aclError aclrtCmoGetDescSize(size_t*) { ::cu2cann_model::not_modelled("aclrtCmoGetDescSize"); return {}; }
inline aclError aclrtCmoSetDesc(void*, void*, size_t) { ::cu2cann_model::not_modelled("aclrtCmoSetDesc"); return {}; }
inline aclError aclrtCmoWaitBarrier(aclrtBarrierTaskInfo*, aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclrtCmoWaitBarrier"); return {}; }
inline aclError aclrtCntNotifyCreate(aclrtCntNotify*, uint64_t) { ::cu2cann_model::not_modelled("aclrtCntNotifyCreate"); return {}; }
inline aclError aclrtCntNotifyDestroy(aclrtCntNotify) { ::cu2cann_model::not_modelled("aclrtCntNotifyDestroy"); return {}; }
inline aclError aclrtCntNotifyGetId(aclrtCntNotify, uint32_t*) { ::cu2cann_model::not_modelled("aclrtCntNotifyGetId"); return {}; }
inline aclError aclrtCntNotifyRecord(aclrtCntNotify, aclrtStream, aclrtCntNotifyRecordInfo*) { ::cu2cann_model::not_modelled("aclrtCntNotifyRecord"); return {}; }
inline aclError aclrtCntNotifyReset(aclrtCntNotify, aclrtStream) { ::cu2cann_model::not_modelled("aclrtCntNotifyReset"); return {}; }
inline aclError aclrtCntNotifyWaitWithTimeout(aclrtCntNotify, aclrtStream, aclrtCntNotifyWaitInfo*) { ::cu2cann_model::not_modelled("aclrtCntNotifyWaitWithTimeout"); return {}; }
inline aclError aclrtCopyBufRef(const aclrtMbuf, aclrtMbuf*) { ::cu2cann_model::not_modelled("aclrtCopyBufRef"); return {}; }
inline aclrtBinary aclrtCreateBinary(const void*, size_t) { ::cu2cann_model::not_modelled("aclrtCreateBinary"); return {}; }
inline aclrtGroupInfo * aclrtCreateGroupInfo() { ::cu2cann_model::not_modelled("aclrtCreateGroupInfo"); return {}; }
inline aclError aclrtCreateLabel(aclrtLabel*) { ::cu2cann_model::not_modelled("aclrtCreateLabel"); return {}; }
inline aclError aclrtCreateLabelList(aclrtLabel*, size_t, aclrtLabelList*) { ::cu2cann_model::not_modelled("aclrtCreateLabelList"); return {}; }
inline aclError aclrtCreateNotify(aclrtNotify*, uint64_t) { ::cu2cann_model::not_modelled("aclrtCreateNotify"); return {}; }
inline aclrtStreamConfigHandle * aclrtCreateStreamConfigHandle() { ::cu2cann_model::not_modelled("aclrtCreateStreamConfigHandle"); return {}; }
inline aclError aclrtCreateStreamV2(aclrtStream*, const aclrtStreamConfigHandle*) { ::cu2cann_model::not_modelled("aclrtCreateStreamV2"); return {}; }
inline aclError aclrtCtxGetFloatOverflowAddr(void **) { ::cu2cann_model::not_modelled("aclrtCtxGetFloatOverflowAddr"); return {}; }
inline aclError aclrtCtxGetSysParamOpt(aclSysParamOpt, int64_t*) { ::cu2cann_model::not_modelled("aclrtCtxGetSysParamOpt"); return {}; }
inline aclError aclrtCtxSetSysParamOpt(aclSysParamOpt, int64_t) { ::cu2cann_model::not_modelled("aclrtCtxSetSysParamOpt"); return {}; }
inline aclError aclrtDestroyBinary(aclrtBinary) { ::cu2cann_model::not_modelled("aclrtDestroyBinary"); return {}; }
inline aclError aclrtDestroyGroupInfo(aclrtGroupInfo*) { ::cu2cann_model::not_modelled("aclrtDestroyGroupInfo"); return {}; }
inline aclError aclrtDestroyLabel(aclrtLabel) { ::cu2cann_model::not_modelled("aclrtDestroyLabel"); return {}; }
inline aclError aclrtDestroyLabelList(aclrtLabelList) { ::cu2cann_model::not_modelled("aclrtDestroyLabelList"); return {}; }
inline aclError aclrtDestroyNotify(aclrtNotify) { ::cu2cann_model::not_modelled("aclrtDestroyNotify"); return {}; }
inline aclError aclrtDestroyStreamConfigHandle(aclrtStreamConfigHandle*) { ::cu2cann_model::not_modelled("aclrtDestroyStreamConfigHandle"); return {}; }
inline aclError aclrtDeviceGetBareTgid(int32_t*) { ::cu2cann_model::not_modelled("aclrtDeviceGetBareTgid"); return {}; }
inline aclError aclrtDeviceGetHostAtomicCapabilities(uint32_t*, const aclrtAtomicOperation*, const uint32_t, int32_t) { ::cu2cann_model::not_modelled("aclrtDeviceGetHostAtomicCapabilities"); return {}; }
inline aclError aclrtDeviceL2CacheFlush(void*) { ::cu2cann_model::not_modelled("aclrtDeviceL2CacheFlush"); return {}; }
inline aclError aclrtDeviceTaskAbort(int32_t, uint32_t) { ::cu2cann_model::not_modelled("aclrtDeviceTaskAbort"); return {}; }
inline aclError aclrtExceptionInfoCallbackRegister(aclrtExceptionInfoCallback) { ::cu2cann_model::not_modelled("aclrtExceptionInfoCallbackRegister"); return {}; }
inline aclError aclrtExceptionInfoCallbackUnregister(aclrtExceptionInfoCallback) { ::cu2cann_model::not_modelled("aclrtExceptionInfoCallbackUnregister"); return {}; }
inline aclError aclrtFreeBuf(aclrtMbuf) { ::cu2cann_model::not_modelled("aclrtFreeBuf"); return {}; }
inline aclError aclrtFreePhysical(aclrtDrvMemHandle) { ::cu2cann_model::not_modelled("aclrtFreePhysical"); return {}; }
inline aclError aclrtFunctionGetBinary(const aclrtFuncHandle, aclrtBinHandle*) { ::cu2cann_model::not_modelled("aclrtFunctionGetBinary"); return {}; }
inline aclError aclrtFunctionGetParamCount(const void*, size_t*) { ::cu2cann_model::not_modelled("aclrtFunctionGetParamCount"); return {}; }
inline aclError aclrtFunctionGetParamInfo(const void*, size_t, size_t*, size_t*) { ::cu2cann_model::not_modelled("aclrtFunctionGetParamInfo"); return {}; }
inline aclError aclrtGetAllGroupInfo(aclrtGroupInfo*) { ::cu2cann_model::not_modelled("aclrtGetAllGroupInfo"); return {}; }
inline aclError aclrtGetArgsFromExceptionInfo(const aclrtExceptionInfo*, void **, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetArgsFromExceptionInfo"); return {}; }
inline aclError aclrtGetBufChainNum(aclrtMbuf, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetBufChainNum"); return {}; }
inline aclError aclrtGetBufData(const aclrtMbuf, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtGetBufData"); return {}; }
inline aclError aclrtGetBufDataLen(aclrtMbuf, size_t*) { ::cu2cann_model::not_modelled("aclrtGetBufDataLen"); return {}; }
inline aclError aclrtGetBufFromChain(aclrtMbuf, uint32_t, aclrtMbuf*) { ::cu2cann_model::not_modelled("aclrtGetBufFromChain"); return {}; }
inline aclError aclrtGetBufUserData(const aclrtMbuf, void*, size_t, size_t) { ::cu2cann_model::not_modelled("aclrtGetBufUserData"); return {}; }
inline aclError aclrtGetDeviceCapability(int32_t, aclrtDevFeatureType, int32_t*) { ::cu2cann_model::not_modelled("aclrtGetDeviceCapability"); return {}; }
inline uint32_t aclrtGetDeviceIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetDeviceIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetDeviceResLimit(int32_t, aclrtDevResLimitType, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetDeviceResLimit"); return {}; }
inline aclError aclrtGetDeviceUtilizationRate(int32_t, aclrtUtilizationInfo*) { ::cu2cann_model::not_modelled("aclrtGetDeviceUtilizationRate"); return {}; }
inline uint32_t aclrtGetErrorCodeFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetErrorCodeFromExceptionInfo"); return {}; }
inline aclError aclrtGetErrorVerbose(int32_t, aclrtErrorInfo*) { ::cu2cann_model::not_modelled("aclrtGetErrorVerbose"); return {}; }
inline aclError aclrtGetEventAvailNum(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetEventAvailNum"); return {}; }
inline aclError aclrtGetEventId(aclrtEvent, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetEventId"); return {}; }
inline aclError aclrtGetFloatOverflowStatus(void*, uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtGetFloatOverflowStatus"); return {}; }
inline aclError aclrtGetFuncHandleFromExceptionInfo(const aclrtExceptionInfo*, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtGetFuncHandleFromExceptionInfo"); return {}; }
inline aclError aclrtGetFunctionAddr(aclrtFuncHandle, void **, void **) { ::cu2cann_model::not_modelled("aclrtGetFunctionAddr"); return {}; }
inline aclError aclrtGetFunctionAttribute(aclrtFuncHandle, aclrtFuncAttribute, int64_t*) { ::cu2cann_model::not_modelled("aclrtGetFunctionAttribute"); return {}; }
inline aclError aclrtGetFunctionSize(aclrtFuncHandle, size_t*, size_t*) { ::cu2cann_model::not_modelled("aclrtGetFunctionSize"); return {}; }
inline aclError aclrtGetGroupCount(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetGroupCount"); return {}; }
inline aclError aclrtGetGroupInfoDetail(const aclrtGroupInfo*, int32_t, aclrtGroupAttr, void*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetGroupInfoDetail"); return {}; }
inline aclError aclrtGetHardwareSyncAddr(void **) { ::cu2cann_model::not_modelled("aclrtGetHardwareSyncAddr"); return {}; }
inline aclError aclrtGetLogicDevIdByPhyDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetLogicDevIdByPhyDevId"); return {}; }
inline aclError aclrtGetLogicDevIdByUserDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetLogicDevIdByUserDevId"); return {}; }
inline aclError aclrtGetMemUceInfo(int32_t, aclrtMemUceInfo*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemUceInfo"); return {}; }
inline aclError aclrtGetMemUsageInfo(int32_t, aclrtMemUsageInfo*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemUsageInfo"); return {}; }
inline aclError aclrtGetMemcpyDescSize(aclrtMemcpyKind, size_t*) { ::cu2cann_model::not_modelled("aclrtGetMemcpyDescSize"); return {}; }
inline aclError aclrtGetNotifyId(aclrtNotify, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetNotifyId"); return {}; }
inline aclError aclrtGetOpExecuteTimeout(uint32_t *const) { ::cu2cann_model::not_modelled("aclrtGetOpExecuteTimeout"); return {}; }
inline aclError aclrtGetOverflowStatus(void*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtGetOverflowStatus"); return {}; }
inline aclError aclrtGetPhyDevIdByLogicDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetPhyDevIdByLogicDevId"); return {}; }
inline aclError aclrtGetPhyDevIdByUserDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetPhyDevIdByUserDevId"); return {}; }
inline aclError aclrtGetResInCurrentThread(aclrtDevResLimitType, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetResInCurrentThread"); return {}; }
inline aclError aclrtGetStreamAttribute(aclrtStream, aclrtStreamAttr, aclrtStreamAttrValue*) { ::cu2cann_model::not_modelled("aclrtGetStreamAttribute"); return {}; }
inline aclError aclrtGetStreamAvailableNum(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetStreamAvailableNum"); return {}; }
inline uint32_t aclrtGetStreamIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetStreamIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetStreamOverflowSwitch(aclrtStream, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetStreamOverflowSwitch"); return {}; }
inline aclError aclrtGetStreamResLimit(aclrtStream, aclrtDevResLimitType, uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetStreamResLimit"); return {}; }
inline aclError aclrtGetSysParamOpt(aclSysParamOpt, int64_t*) { ::cu2cann_model::not_modelled("aclrtGetSysParamOpt"); return {}; }
inline uint32_t aclrtGetTaskIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetTaskIdFromExceptionInfo"); return {}; }
inline uint32_t aclrtGetThreadIdFromExceptionInfo(const aclrtExceptionInfo*) { ::cu2cann_model::not_modelled("aclrtGetThreadIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetThreadLastTaskId(uint32_t*) { ::cu2cann_model::not_modelled("aclrtGetThreadLastTaskId"); return {}; }
inline aclError aclrtGetUserDevIdByLogicDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetUserDevIdByLogicDevId"); return {}; }
inline aclError aclrtGetUserDevIdByPhyDevId(const int32_t, int32_t *const) { ::cu2cann_model::not_modelled("aclrtGetUserDevIdByPhyDevId"); return {}; }
inline aclError aclrtHostMemMapCapabilities(uint32_t, aclrtHacType, aclrtHostMemMapCapability*) { ::cu2cann_model::not_modelled("aclrtHostMemMapCapabilities"); return {}; }
inline aclError aclrtIpcMemImportPidInterServer(const char*, aclrtServerPid*, size_t) { ::cu2cann_model::not_modelled("aclrtIpcMemImportPidInterServer"); return {}; }
inline aclError aclrtIpcMemSetAttr(const char*, aclrtIpcMemAttrType, uint64_t) { ::cu2cann_model::not_modelled("aclrtIpcMemSetAttr"); return {}; }
inline aclError aclrtIpcMemSetImportPid(const char*, int32_t*, size_t) { ::cu2cann_model::not_modelled("aclrtIpcMemSetImportPid"); return {}; }
inline aclError aclrtKernelArgsAppend(aclrtArgsHandle, void*, size_t, aclrtParamHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppend"); return {}; }
inline aclError aclrtKernelArgsAppendPlaceHolder(aclrtArgsHandle, aclrtParamHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppendPlaceHolder"); return {}; }
inline aclError aclrtKernelArgsFinalize(aclrtArgsHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsFinalize"); return {}; }
inline aclError aclrtKernelArgsGetHandleMemSize(aclrtFuncHandle, size_t*) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetHandleMemSize"); return {}; }
inline aclError aclrtKernelArgsGetMemSize(aclrtFuncHandle, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetMemSize"); return {}; }
inline aclError aclrtKernelArgsGetPlaceHolderBuffer(aclrtArgsHandle, aclrtParamHandle, size_t, void **) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetPlaceHolderBuffer"); return {}; }
inline aclError aclrtKernelArgsInit(aclrtFuncHandle, aclrtArgsHandle*) { ::cu2cann_model::not_modelled("aclrtKernelArgsInit"); return {}; }
inline aclError aclrtKernelArgsInitByUserMem(aclrtFuncHandle, aclrtArgsHandle, void*, size_t) { ::cu2cann_model::not_modelled("aclrtKernelArgsInitByUserMem"); return {}; }
inline aclError aclrtKernelArgsParaUpdate(aclrtArgsHandle, aclrtParamHandle, void*, size_t) { ::cu2cann_model::not_modelled("aclrtKernelArgsParaUpdate"); return {}; }
inline aclError aclrtLaunchCallback(aclrtCallback, void*, aclrtCallbackBlockType, aclrtStream) { ::cu2cann_model::not_modelled("aclrtLaunchCallback"); return {}; }
inline aclError aclrtLaunchKernel(aclrtFuncHandle, uint32_t, const void*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtLaunchKernel"); return {}; }
inline aclError aclrtLaunchKernelV2(aclrtFuncHandle, uint32_t, const void*, size_t, aclrtLaunchKernelCfg*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtLaunchKernelV2"); return {}; }
inline aclError aclrtLaunchKernelWithArgsArray(void*, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, void **) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithArgsArray"); return {}; }
inline aclError aclrtLaunchKernelWithConfig(aclrtFuncHandle, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, aclrtArgsHandle, void*) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithConfig"); return {}; }
inline aclError aclrtLaunchKernelWithHostArgs(aclrtFuncHandle, uint32_t, aclrtStream, aclrtLaunchKernelCfg*, void*, size_t, aclrtPlaceHolderInfo*, size_t) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithHostArgs"); return {}; }
inline aclError aclrtLaunchSIMTKernelWithHostArgs(void*, dim3, dim3, size_t, aclrtStream, aclrtLaunchKernelCfg*, void*, size_t, aclrtPlaceHolderInfo*, size_t) { ::cu2cann_model::not_modelled("aclrtLaunchSIMTKernelWithHostArgs"); return {}; }
inline aclError aclrtMallocForTaskScheduler(void **, size_t, aclrtMemMallocPolicy, aclrtMallocConfig*) { ::cu2cann_model::not_modelled("aclrtMallocForTaskScheduler"); return {}; }
inline aclError aclrtMallocHostWithCfg(void **, uint64_t, aclrtMallocConfig*) { ::cu2cann_model::not_modelled("aclrtMallocHostWithCfg"); return {}; }
inline aclError aclrtMallocPhysical(aclrtDrvMemHandle*, size_t, const aclrtPhysicalMemProp*, uint64_t) { ::cu2cann_model::not_modelled("aclrtMallocPhysical"); return {}; }
inline aclError aclrtMapMem(void*, size_t, size_t, aclrtDrvMemHandle, uint64_t) { ::cu2cann_model::not_modelled("aclrtMapMem"); return {}; }
inline aclError aclrtMemExportToShareableHandle(aclrtDrvMemHandle, aclrtMemHandleType, uint64_t, uint64_t*) { ::cu2cann_model::not_modelled("aclrtMemExportToShareableHandle"); return {}; }
inline aclError aclrtMemExportToShareableHandleV2(aclrtDrvMemHandle, uint64_t, aclrtMemSharedHandleType, void*) { ::cu2cann_model::not_modelled("aclrtMemExportToShareableHandleV2"); return {}; }
inline aclError aclrtMemFlush(void*, size_t) { ::cu2cann_model::not_modelled("aclrtMemFlush"); return {}; }
inline aclError aclrtMemGetAccess(void*, aclrtMemLocation*, uint64_t*) { ::cu2cann_model::not_modelled("aclrtMemGetAccess"); return {}; }
inline aclError aclrtMemGetAllocationGranularity(aclrtPhysicalMemProp*, aclrtMemGranularityOptions, size_t*) { ::cu2cann_model::not_modelled("aclrtMemGetAllocationGranularity"); return {}; }
inline aclError aclrtMemGetAllocationPropertiesFromHandle(aclrtDrvMemHandle, aclrtPhysicalMemProp*) { ::cu2cann_model::not_modelled("aclrtMemGetAllocationPropertiesFromHandle"); return {}; }
inline aclError aclrtMemImportFromShareableHandle(uint64_t, int32_t, aclrtDrvMemHandle*) { ::cu2cann_model::not_modelled("aclrtMemImportFromShareableHandle"); return {}; }
inline aclError aclrtMemImportFromShareableHandleV2(void*, aclrtMemSharedHandleType, uint64_t, aclrtDrvMemHandle*) { ::cu2cann_model::not_modelled("aclrtMemImportFromShareableHandleV2"); return {}; }
inline aclError aclrtMemInvalidate(void*, size_t) { ::cu2cann_model::not_modelled("aclrtMemInvalidate"); return {}; }
inline aclError aclrtMemManagedAdvise(const void *const, uint64_t, aclrtMemManagedAdviseType, aclrtMemManagedLocation) { ::cu2cann_model::not_modelled("aclrtMemManagedAdvise"); return {}; }
inline aclError aclrtMemManagedGetAttr(aclrtMemManagedRangeAttribute, const void*, size_t, void*, size_t) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttr"); return {}; }
inline aclError aclrtMemManagedGetAttrs(aclrtMemManagedRangeAttribute*, size_t, const void*, size_t, void **, size_t*) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttrs"); return {}; }
inline aclError aclrtMemManagedPrefetchAsync(const void*, size_t, aclrtMemManagedLocation, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchAsync"); return {}; }
inline aclError aclrtMemManagedPrefetchBatchAsync(const void **, size_t*, size_t, aclrtMemManagedLocation*, size_t*, size_t, uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchBatchAsync"); return {}; }
inline aclError aclrtMemMapNoAccess(void*, size_t, size_t, aclrtDrvMemHandle, uint64_t) { ::cu2cann_model::not_modelled("aclrtMemMapNoAccess"); return {}; }
inline aclError aclrtMemMapSelectedLink(void*, size_t, void*, uint32_t) { ::cu2cann_model::not_modelled("aclrtMemMapSelectedLink"); return {}; }
inline aclError aclrtMemMapSetLink(aclrtDrvMemHandle, aclrtMemLinkType) { ::cu2cann_model::not_modelled("aclrtMemMapSetLink"); return {}; }
inline aclError aclrtMemP2PMap(void*, size_t, int32_t, uint64_t) { ::cu2cann_model::not_modelled("aclrtMemP2PMap"); return {}; }
inline aclError aclrtMemRetainAllocationHandle(void*, aclrtDrvMemHandle*) { ::cu2cann_model::not_modelled("aclrtMemRetainAllocationHandle"); return {}; }
inline aclError aclrtMemSetAccess(void*, size_t, aclrtMemAccessDesc*, size_t) { ::cu2cann_model::not_modelled("aclrtMemSetAccess"); return {}; }
inline aclError aclrtMemSetPidToShareableHandle(uint64_t, int32_t*, size_t) { ::cu2cann_model::not_modelled("aclrtMemSetPidToShareableHandle"); return {}; }
inline aclError aclrtMemSetPidToShareableHandleV2(void*, aclrtMemSharedHandleType, int32_t*, size_t) { ::cu2cann_model::not_modelled("aclrtMemSetPidToShareableHandleV2"); return {}; }
inline aclError aclrtMemUceRepair(int32_t, aclrtMemUceInfo*, size_t) { ::cu2cann_model::not_modelled("aclrtMemUceRepair"); return {}; }
inline aclError aclrtMemcpyAsyncWithCondition(void*, size_t, const void*, size_t, aclrtMemcpyKind, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithCondition"); return {}; }
inline aclError aclrtMemcpyAsyncWithDesc(void*, aclrtMemcpyKind, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithDesc"); return {}; }
inline aclError aclrtMemcpyAsyncWithOffset(void **, size_t, size_t, const void **, size_t, size_t, aclrtMemcpyKind, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithOffset"); return {}; }
inline aclError aclrtMemcpyBatch(void **, size_t*, void **, size_t*, size_t, aclrtMemcpyBatchAttr*, size_t*, size_t, size_t*) { ::cu2cann_model::not_modelled("aclrtMemcpyBatch"); return {}; }
inline aclError aclrtMemcpyBatchAsync(void **, size_t*, void **, size_t*, size_t, aclrtMemcpyBatchAttr*, size_t*, size_t, size_t*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchAsync"); return {}; }
inline aclError aclrtMemcpyBatchAsyncV2(void **, size_t*, void **, size_t*, size_t, aclrtMemcpyBatchAttr*, size_t*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchAsyncV2"); return {}; }
inline aclError aclrtMemcpyBatchV2(void **, size_t*, void **, size_t*, size_t, aclrtMemcpyBatchAttr*, size_t*, size_t) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchV2"); return {}; }
inline aclError aclrtNotifyBatchReset(aclrtNotify*, size_t) { ::cu2cann_model::not_modelled("aclrtNotifyBatchReset"); return {}; }
inline aclError aclrtNotifyGetExportKey(aclrtNotify, char*, size_t, uint64_t) { ::cu2cann_model::not_modelled("aclrtNotifyGetExportKey"); return {}; }
inline aclError aclrtNotifyImportByKey(aclrtNotify*, const char*, uint64_t) { ::cu2cann_model::not_modelled("aclrtNotifyImportByKey"); return {}; }
inline aclError aclrtNotifySetImportPid(aclrtNotify, int32_t*, size_t) { ::cu2cann_model::not_modelled("aclrtNotifySetImportPid"); return {}; }
inline aclError aclrtNotifySetImportPidInterServer(aclrtNotify, aclrtServerPid*, size_t) { ::cu2cann_model::not_modelled("aclrtNotifySetImportPidInterServer"); return {}; }
inline aclError aclrtNpuClearFloatOverFlowStatus(uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtNpuClearFloatOverFlowStatus"); return {}; }
inline aclError aclrtNpuGetFloatOverFlowStatus(void*, uint64_t, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtNpuGetFloatOverFlowStatus"); return {}; }
inline aclError aclrtPersistentTaskClean(aclrtStream) { ::cu2cann_model::not_modelled("aclrtPersistentTaskClean"); return {}; }
inline aclError aclrtProcessHostFunc(int32_t) { ::cu2cann_model::not_modelled("aclrtProcessHostFunc"); return {}; }
inline aclError aclrtProcessReport(int32_t) { ::cu2cann_model::not_modelled("aclrtProcessReport"); return {}; }
inline aclError aclrtProfTrace(void*, int32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtProfTrace"); return {}; }
inline aclError aclrtQueryEventWaitStatus(aclrtEvent, aclrtEventWaitStatus*) { ::cu2cann_model::not_modelled("aclrtQueryEventWaitStatus"); return {}; }
inline aclError aclrtRecordNotify(aclrtNotify, aclrtStream) { ::cu2cann_model::not_modelled("aclrtRecordNotify"); return {}; }
inline aclError aclrtReduceAsync(void*, const void*, uint64_t, aclrtReduceKind, aclDataType, aclrtStream, void*) { ::cu2cann_model::not_modelled("aclrtReduceAsync"); return {}; }
inline aclError aclrtRegDeviceStateCallback(const char*, aclrtDeviceStateCallback, void*) { ::cu2cann_model::not_modelled("aclrtRegDeviceStateCallback"); return {}; }
inline aclError aclrtRegStreamStateCallback(const char*, aclrtStreamStateCallback, void*) { ::cu2cann_model::not_modelled("aclrtRegStreamStateCallback"); return {}; }
inline aclError aclrtRegisterCpuFunc(const aclrtBinHandle, const char*, const char*, aclrtFuncHandle*) { ::cu2cann_model::not_modelled("aclrtRegisterCpuFunc"); return {}; }
inline aclError aclrtReleaseMemAddress(void*) { ::cu2cann_model::not_modelled("aclrtReleaseMemAddress"); return {}; }
inline aclError aclrtRepairError(int32_t, const aclrtErrorInfo*) { ::cu2cann_model::not_modelled("aclrtRepairError"); return {}; }
inline aclError aclrtReserveMemAddress(void **, size_t, size_t, void*, uint64_t) { ::cu2cann_model::not_modelled("aclrtReserveMemAddress"); return {}; }
inline aclError aclrtReserveMemAddressNoUCMemory(void **, size_t, size_t, void*, uint64_t) { ::cu2cann_model::not_modelled("aclrtReserveMemAddressNoUCMemory"); return {}; }
inline aclError aclrtResetDeviceResLimit(int32_t) { ::cu2cann_model::not_modelled("aclrtResetDeviceResLimit"); return {}; }
inline aclError aclrtResetFloatOverflowStatus(aclrtStream) { ::cu2cann_model::not_modelled("aclrtResetFloatOverflowStatus"); return {}; }
inline aclError aclrtResetOverflowStatus(aclrtStream) { ::cu2cann_model::not_modelled("aclrtResetOverflowStatus"); return {}; }
inline aclError aclrtResetStreamResLimit(aclrtStream) { ::cu2cann_model::not_modelled("aclrtResetStreamResLimit"); return {}; }
inline aclError aclrtSetBufDataLen(aclrtMbuf, size_t) { ::cu2cann_model::not_modelled("aclrtSetBufDataLen"); return {}; }
inline aclError aclrtSetBufUserData(aclrtMbuf, const void*, size_t, size_t) { ::cu2cann_model::not_modelled("aclrtSetBufUserData"); return {}; }
inline aclError aclrtSetDeviceResLimit(int32_t, aclrtDevResLimitType, uint32_t) { ::cu2cann_model::not_modelled("aclrtSetDeviceResLimit"); return {}; }
inline aclError aclrtSetDeviceTaskAbortCallback(const char*, aclrtDeviceTaskAbortCallback, void*) { ::cu2cann_model::not_modelled("aclrtSetDeviceTaskAbortCallback"); return {}; }
inline aclError aclrtSetExceptionInfoCallback(aclrtExceptionInfoCallback) { ::cu2cann_model::not_modelled("aclrtSetExceptionInfoCallback"); return {}; }
inline aclError aclrtSetGroup(int32_t) { ::cu2cann_model::not_modelled("aclrtSetGroup"); return {}; }
inline aclError aclrtSetLabel(aclrtLabel, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSetLabel"); return {}; }
inline aclError aclrtSetMemcpyDesc(void*, aclrtMemcpyKind, void*, void*, size_t, void*) { ::cu2cann_model::not_modelled("aclrtSetMemcpyDesc"); return {}; }
inline aclError aclrtSetOpExecuteTimeOutWithMs(uint32_t) { ::cu2cann_model::not_modelled("aclrtSetOpExecuteTimeOutWithMs"); return {}; }
inline aclError aclrtSetOpWaitTimeout(uint32_t) { ::cu2cann_model::not_modelled("aclrtSetOpWaitTimeout"); return {}; }
inline aclError aclrtSetStreamAttribute(aclrtStream, aclrtStreamAttr, aclrtStreamAttrValue*) { ::cu2cann_model::not_modelled("aclrtSetStreamAttribute"); return {}; }
inline aclError aclrtSetStreamConfigOpt(aclrtStreamConfigHandle*, aclrtStreamConfigAttr, const void*, size_t) { ::cu2cann_model::not_modelled("aclrtSetStreamConfigOpt"); return {}; }
inline aclError aclrtSetStreamOverflowSwitch(aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclrtSetStreamOverflowSwitch"); return {}; }
inline aclError aclrtSetStreamResLimit(aclrtStream, aclrtDevResLimitType, uint32_t) { ::cu2cann_model::not_modelled("aclrtSetStreamResLimit"); return {}; }
inline aclError aclrtSetSysParamOpt(aclSysParamOpt, int64_t) { ::cu2cann_model::not_modelled("aclrtSetSysParamOpt"); return {}; }
inline aclError aclrtSetTsDevice(aclrtTsId) { ::cu2cann_model::not_modelled("aclrtSetTsDevice"); return {}; }
inline aclError aclrtSnapShotCallbackRegister(aclrtSnapShotStage, aclrtSnapShotCallBack, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackRegister"); return {}; }
inline aclError aclrtSnapShotCallbackUnregister(aclrtSnapShotStage, aclrtSnapShotCallBack) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackUnregister"); return {}; }
inline aclError aclrtSnapShotProcessBackup(int, aclrtSnapShotBackupArgs*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessBackup"); return {}; }
inline aclError aclrtSnapShotProcessLock(int, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessLock"); return {}; }
inline aclError aclrtSnapShotProcessRestore(int, aclrtSnapShotRestoreArgs*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessRestore"); return {}; }
inline aclError aclrtSnapShotProcessUnlock(int, void*) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessUnlock"); return {}; }
inline aclError aclrtStreamAbort(aclrtStream) { ::cu2cann_model::not_modelled("aclrtStreamAbort"); return {}; }
inline aclError aclrtStreamStop(aclrtStream) { ::cu2cann_model::not_modelled("aclrtStreamStop"); return {}; }
inline aclError aclrtSubscribeHostFunc(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSubscribeHostFunc"); return {}; }
inline aclError aclrtSubscribeReport(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSubscribeReport"); return {}; }
inline aclError aclrtSwitchLabelByIndex(void*, uint32_t, aclrtLabelList, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSwitchLabelByIndex"); return {}; }
inline aclError aclrtSwitchStream(void*, aclrtCondition, void*, aclrtCompareDataType, aclrtStream, aclrtStream, aclrtStream) { ::cu2cann_model::not_modelled("aclrtSwitchStream"); return {}; }
inline aclError aclrtTaskUpdateAsync(aclrtStream, uint32_t, aclrtTaskUpdateInfo*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtTaskUpdateAsync"); return {}; }
inline aclError aclrtUnSubscribeHostFunc(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtUnSubscribeHostFunc"); return {}; }
inline aclError aclrtUnSubscribeReport(uint64_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtUnSubscribeReport"); return {}; }
inline aclError aclrtUnmapMem(void*) { ::cu2cann_model::not_modelled("aclrtUnmapMem"); return {}; }
inline aclError aclrtUnuseStreamResInCurrentThread(aclrtStream) { ::cu2cann_model::not_modelled("aclrtUnuseStreamResInCurrentThread"); return {}; }
inline aclError aclrtUseStreamResInCurrentThread(aclrtStream) { ::cu2cann_model::not_modelled("aclrtUseStreamResInCurrentThread"); return {}; }
inline aclError aclrtValueWait(void*, uint64_t, uint32_t, aclrtStream) { ::cu2cann_model::not_modelled("aclrtValueWait"); return {}; }
inline aclError aclrtWaitAndResetNotify(aclrtNotify, aclrtStream, uint32_t) { ::cu2cann_model::not_modelled("aclrtWaitAndResetNotify"); return {}; }
inline aclError aclsysGetCANNVersion(aclCANNPackageName, aclCANNPackageVersion*) { ::cu2cann_model::not_modelled("aclsysGetCANNVersion"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
