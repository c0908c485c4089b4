// SPDX-License-Identifier: Apache-2.0
//
// Functions of acl/acl_rt.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H

#include "acl/acl_rt.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline void aclAppLog(aclLogLevel logLevel, const char* func, const char* file, uint32_t line, const char* fmt, ...) { ::cu2cann_model::not_modelled("aclAppLog");  }
inline aclDataBuffer * aclCreateDataBuffer(void* data, size_t size) { ::cu2cann_model::not_modelled("aclCreateDataBuffer"); return {}; }
inline aclError aclDestroyDataBuffer(const aclDataBuffer* dataBuffer) { ::cu2cann_model::not_modelled("aclDestroyDataBuffer"); return {}; }
inline aclError aclGetCannAttribute(aclCannAttr cannAttr, int32_t* value) { ::cu2cann_model::not_modelled("aclGetCannAttribute"); return {}; }
inline aclError aclGetCannAttributeList(const aclCannAttr ** cannAttrList, size_t* num) { ::cu2cann_model::not_modelled("aclGetCannAttributeList"); return {}; }
inline void * aclGetDataBufferAddr(const aclDataBuffer* dataBuffer) { ::cu2cann_model::not_modelled("aclGetDataBufferAddr"); return {}; }
inline uint32_t aclGetDataBufferSize(const aclDataBuffer* dataBuffer) { ::cu2cann_model::not_modelled("aclGetDataBufferSize"); return {}; }
inline size_t aclGetDataBufferSizeV2(const aclDataBuffer* dataBuffer) { ::cu2cann_model::not_modelled("aclGetDataBufferSizeV2"); return {}; }
inline aclError aclGetDeviceCapability(uint32_t deviceId, aclDeviceInfo deviceInfo, int64_t* value) { ::cu2cann_model::not_modelled("aclGetDeviceCapability"); return {}; }
inline aclError aclUpdateDataBuffer(aclDataBuffer* dataBuffer, void* data, size_t size) { ::cu2cann_model::not_modelled("aclUpdateDataBuffer"); return {}; }
inline aclrtAllocatorDesc aclrtAllocatorCreateDesc() { ::cu2cann_model::not_modelled("aclrtAllocatorCreateDesc"); return {}; }
inline aclError aclrtAllocatorDestroyDesc(aclrtAllocatorDesc allocatorDesc) { ::cu2cann_model::not_modelled("aclrtAllocatorDestroyDesc"); return {}; }
inline aclError aclrtAllocatorGetByStream(aclrtStream stream, aclrtAllocatorDesc* allocatorDesc, aclrtAllocator* allocator, aclrtAllocatorAllocFunc* allocFunc, aclrtAllocatorFreeFunc* freeFunc, aclrtAllocatorAllocAdviseFunc* allocAdviseFunc, aclrtAllocatorGetAddrFromBlockFunc* getAddrFromBlockFunc) { ::cu2cann_model::not_modelled("aclrtAllocatorGetByStream"); return {}; }
inline aclError aclrtAllocatorRegister(aclrtStream stream, aclrtAllocatorDesc allocatorDesc) { ::cu2cann_model::not_modelled("aclrtAllocatorRegister"); return {}; }
inline aclError aclrtAllocatorSetAllocAdviseFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorAllocAdviseFunc func) { ::cu2cann_model::not_modelled("aclrtAllocatorSetAllocAdviseFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetAllocFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorAllocFunc func) { ::cu2cann_model::not_modelled("aclrtAllocatorSetAllocFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetFreeFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorFreeFunc func) { ::cu2cann_model::not_modelled("aclrtAllocatorSetFreeFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetGetAddrFromBlockFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorGetAddrFromBlockFunc func) { ::cu2cann_model::not_modelled("aclrtAllocatorSetGetAddrFromBlockFuncToDesc"); return {}; }
inline aclError aclrtAllocatorSetObjToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocator allocator) { ::cu2cann_model::not_modelled("aclrtAllocatorSetObjToDesc"); return {}; }
inline aclError aclrtAllocatorUnregister(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtAllocatorUnregister"); return {}; }
inline aclError aclFinalizeCallbackRegister(aclRegisterCallbackType type, aclFinalizeCallbackFunc cbFunc, void* userData) { ::cu2cann_model::not_modelled("aclFinalizeCallbackRegister"); return {}; }
inline aclError aclFinalizeCallbackUnRegister(aclRegisterCallbackType type, aclFinalizeCallbackFunc cbFunc) { ::cu2cann_model::not_modelled("aclFinalizeCallbackUnRegister"); return {}; }
inline aclError aclInitCallbackRegister(aclRegisterCallbackType type, aclInitCallbackFunc cbFunc, void* userData) { ::cu2cann_model::not_modelled("aclInitCallbackRegister"); return {}; }
inline aclError aclInitCallbackUnRegister(aclRegisterCallbackType type, aclInitCallbackFunc cbFunc) { ::cu2cann_model::not_modelled("aclInitCallbackUnRegister"); return {}; }
inline aclError aclmdlFinalizeDump() { ::cu2cann_model::not_modelled("aclmdlFinalizeDump"); return {}; }
inline aclError aclmdlInitDump() { ::cu2cann_model::not_modelled("aclmdlInitDump"); return {}; }
inline aclError aclmdlRIAbort(aclmdlRI modelRI) { ::cu2cann_model::not_modelled("aclmdlRIAbort"); return {}; }
inline aclError aclmdlRIAddCondTask(aclmdlRICondTaskParams params, aclrtStream stream, uint32_t flags) { ::cu2cann_model::not_modelled("aclmdlRIAddCondTask"); return {}; }
inline aclError aclmdlRIBindStream(aclmdlRI modelRI, aclrtStream stream, uint32_t flag) { ::cu2cann_model::not_modelled("aclmdlRIBindStream"); return {}; }
inline aclError aclmdlRIBuildBegin(aclmdlRI* modelRI, uint32_t flag) { ::cu2cann_model::not_modelled("aclmdlRIBuildBegin"); return {}; }
inline aclError aclmdlRIBuildEnd(aclmdlRI modelRI, void* reserve) { ::cu2cann_model::not_modelled("aclmdlRIBuildEnd"); return {}; }
inline aclError aclmdlRICaptureTaskGrpBegin(aclrtStream stream) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskGrpBegin"); return {}; }
inline aclError aclmdlRICaptureTaskGrpEnd(aclrtStream stream, aclrtTaskGrp* handle) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskGrpEnd"); return {}; }
inline aclError aclmdlRICaptureTaskUpdateBegin(aclrtStream stream, aclrtTaskGrp handle) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskUpdateBegin"); return {}; }
inline aclError aclmdlRICaptureTaskUpdateEnd(aclrtStream stream) { ::cu2cann_model::not_modelled("aclmdlRICaptureTaskUpdateEnd"); return {}; }
inline aclError aclmdlRICaptureToModelRIBegin(aclrtStream stream, aclmdlRI modelRI, aclmdlRICaptureMode mode) { ::cu2cann_model::not_modelled("aclmdlRICaptureToModelRIBegin"); return {}; }
inline aclError aclmdlRICondHandleCreate(aclmdlRI modelRI, uint32_t defaultLaunchValue, aclmdlRICondHandleFlag flag, aclmdlRICondHandle* handle) { ::cu2cann_model::not_modelled("aclmdlRICondHandleCreate"); return {}; }
inline aclError aclmdlRICondHandleGetCondPtr(aclmdlRICondHandle handle, uint64_t ** ptr) { ::cu2cann_model::not_modelled("aclmdlRICondHandleGetCondPtr"); return {}; }
inline aclError aclmdlRIDebugPrint(aclmdlRI modelRI) { ::cu2cann_model::not_modelled("aclmdlRIDebugPrint"); return {}; }
inline aclError aclmdlRIDestroyRegisterCallback(aclmdlRI modelRI, aclrtCallback func, void* userData) { ::cu2cann_model::not_modelled("aclmdlRIDestroyRegisterCallback"); return {}; }
inline aclError aclmdlRIDestroyUnregisterCallback(aclmdlRI modelRI, aclrtCallback func) { ::cu2cann_model::not_modelled("aclmdlRIDestroyUnregisterCallback"); return {}; }
inline aclError aclmdlRIEndTask(aclmdlRI modelRI, aclrtStream stream) { ::cu2cann_model::not_modelled("aclmdlRIEndTask"); return {}; }
inline aclError aclmdlRIGetName(aclmdlRI modelRI, uint32_t maxLen, char* name) { ::cu2cann_model::not_modelled("aclmdlRIGetName"); return {}; }
inline aclError aclmdlRIKernelTaskGetAttribute(aclmdlRITask task, aclrtLaunchKernelAttrId attrId, aclrtLaunchKernelAttrValue* attrValue) { ::cu2cann_model::not_modelled("aclmdlRIKernelTaskGetAttribute"); return {}; }
inline aclError aclmdlRISetName(aclmdlRI modelRI, const char* name) { ::cu2cann_model::not_modelled("aclmdlRISetName"); return {}; }
inline aclError aclmdlRITaskDisable(aclmdlRITask task) { ::cu2cann_model::not_modelled("aclmdlRITaskDisable"); return {}; }
inline aclError aclmdlRITaskGetParams(aclmdlRITask task, aclmdlRITaskParams* params) { ::cu2cann_model::not_modelled("aclmdlRITaskGetParams"); return {}; }
inline aclError aclmdlRITaskGetSeqId(aclmdlRITask task, uint32_t* id) { ::cu2cann_model::not_modelled("aclmdlRITaskGetSeqId"); return {}; }
inline aclError aclmdlRITaskSetParams(aclmdlRITask task, aclmdlRITaskParams* params) { ::cu2cann_model::not_modelled("aclmdlRITaskSetParams"); return {}; }
inline aclError aclmdlRIUnbindStream(aclmdlRI modelRI, aclrtStream stream) { ::cu2cann_model::not_modelled("aclmdlRIUnbindStream"); return {}; }
inline aclError aclmdlRIUpdate(aclmdlRI modelRI) { ::cu2cann_model::not_modelled("aclmdlRIUpdate"); return {}; }
inline aclError aclmdlSetDump(const char* dumpCfgPath) { ::cu2cann_model::not_modelled("aclmdlSetDump"); return {}; }
inline aclError aclrtActiveStream(aclrtStream activeStream, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtActiveStream"); return {}; }
inline aclError aclrtAllocBuf(aclrtMbuf* buf, size_t size) { ::cu2cann_model::not_modelled("aclrtAllocBuf"); return {}; }
inline aclError aclrtAppendBufChain(aclrtMbuf headBuf, aclrtMbuf buf) { ::cu2cann_model::not_modelled("aclrtAppendBufChain"); return {}; }
inline aclError aclrtBinaryGetDevAddress(const aclrtBinHandle binHandle, void ** binAddr, size_t* binSize) { ::cu2cann_model::not_modelled("aclrtBinaryGetDevAddress"); return {}; }
inline aclError aclrtBinaryGetFunction(const aclrtBinHandle binHandle, const char* kernelName, aclrtFuncHandle* funcHandle) { ::cu2cann_model::not_modelled("aclrtBinaryGetFunction"); return {}; }
inline aclError aclrtBinaryGetFunctionByEntry(aclrtBinHandle binHandle, uint64_t funcEntry, aclrtFuncHandle* funcHandle) { ::cu2cann_model::not_modelled("aclrtBinaryGetFunctionByEntry"); return {}; }
inline aclError aclrtBinaryGetGlobal(aclrtBinHandle binHandle, const char* name, void ** dptr, size_t* size) { ::cu2cann_model::not_modelled("aclrtBinaryGetGlobal"); return {}; }
inline aclError aclrtBinaryLoad(const aclrtBinary binary, aclrtBinHandle* binHandle) { ::cu2cann_model::not_modelled("aclrtBinaryLoad"); return {}; }
inline aclError aclrtBinaryLoadFromData(const void* data, size_t length, const aclrtBinaryLoadOptions* options, aclrtBinHandle* binHandle) { ::cu2cann_model::not_modelled("aclrtBinaryLoadFromData"); return {}; }
inline aclError aclrtBinaryLoadFromFile(const char* binPath, aclrtBinaryLoadOptions* options, aclrtBinHandle* binHandle) { ::cu2cann_model::not_modelled("aclrtBinaryLoadFromFile"); return {}; }
inline aclError aclrtBinarySetExceptionCallback(aclrtBinHandle binHandle, aclrtOpExceptionCallback callback, void* userData) { ::cu2cann_model::not_modelled("aclrtBinarySetExceptionCallback"); return {}; }
inline aclError aclrtBinaryUnLoad(aclrtBinHandle binHandle) { ::cu2cann_model::not_modelled("aclrtBinaryUnLoad"); return {}; }
inline aclError aclrtCacheLastTaskExtendInfo(const char *const extendInfoPtr, const size_t infoSize) { ::cu2cann_model::not_modelled("aclrtCacheLastTaskExtendInfo"); return {}; }
inline aclError aclrtCacheLastTaskOpInfo(const void *const infoPtr, const size_t infoSize) { ::cu2cann_model::not_modelled("aclrtCacheLastTaskOpInfo"); return {}; }
inline aclError aclrtCheckArchCompatibility(const char* socVersion, int32_t* canCompatible) { ::cu2cann_model::not_modelled("aclrtCheckArchCompatibility"); return {}; }
inline aclError aclrtCheckMemType(void ** addrList, uint32_t size, uint32_t memType, uint32_t* checkResult, uint32_t reserve) { ::cu2cann_model::not_modelled("aclrtCheckMemType"); return {}; }
inline aclError aclrtCmoAsync(void* src, size_t size, aclrtCmoType cmoType, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtCmoAsync"); return {}; }
inline aclError aclrtCmoAsyncWithBarrier(void* src, size_t size, aclrtCmoType cmoType, uint32_t barrierId, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithBarrier"); return {}; }
inline aclError aclrtCmoAsyncWithDesc(void* cmoDesc, aclrtCmoType cmoType, aclrtStream stream, const void* reserve) { ::cu2cann_model::not_modelled("aclrtCmoAsyncWithDesc"); return {}; }
inline aclError aclrtCmoGetDescSize(size_t* size) { ::cu2cann_model::not_modelled("aclrtCmoGetDescSize"); return {}; }
inline aclError aclrtCmoSetDesc(void* cmoDesc, void* src, size_t size) { ::cu2cann_model::not_modelled("aclrtCmoSetDesc"); return {}; }
inline aclError aclrtCmoWaitBarrier(aclrtBarrierTaskInfo* taskInfo, aclrtStream stream, uint32_t flag) { ::cu2cann_model::not_modelled("aclrtCmoWaitBarrier"); return {}; }
inline aclError aclrtCntNotifyCreate(aclrtCntNotify* cntNotify, uint64_t flag) { ::cu2cann_model::not_modelled("aclrtCntNotifyCreate"); return {}; }
inline aclError aclrtCntNotifyDestroy(aclrtCntNotify cntNotify) { ::cu2cann_model::not_modelled("aclrtCntNotifyDestroy"); return {}; }
inline aclError aclrtCntNotifyGetId(aclrtCntNotify cntNotify, uint32_t* notifyId) { ::cu2cann_model::not_modelled("aclrtCntNotifyGetId"); return {}; }
inline aclError aclrtCntNotifyRecord(aclrtCntNotify cntNotify, aclrtStream stream, aclrtCntNotifyRecordInfo* info) { ::cu2cann_model::not_modelled("aclrtCntNotifyRecord"); return {}; }
inline aclError aclrtCntNotifyReset(aclrtCntNotify cntNotify, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtCntNotifyReset"); return {}; }
inline aclError aclrtCntNotifyWaitWithTimeout(aclrtCntNotify cntNotify, aclrtStream stream, aclrtCntNotifyWaitInfo* info) { ::cu2cann_model::not_modelled("aclrtCntNotifyWaitWithTimeout"); return {}; }
inline aclError aclrtCopyBufRef(const aclrtMbuf buf, aclrtMbuf* newBuf) { ::cu2cann_model::not_modelled("aclrtCopyBufRef"); return {}; }
inline aclrtBinary aclrtCreateBinary(const void* data, size_t dataLen) { ::cu2cann_model::not_modelled("aclrtCreateBinary"); return {}; }
inline aclrtGroupInfo * aclrtCreateGroupInfo() { ::cu2cann_model::not_modelled("aclrtCreateGroupInfo"); return {}; }
inline aclError aclrtCreateLabel(aclrtLabel* label) { ::cu2cann_model::not_modelled("aclrtCreateLabel"); return {}; }
inline aclError aclrtCreateLabelList(aclrtLabel* labels, size_t num, aclrtLabelList* labelList) { ::cu2cann_model::not_modelled("aclrtCreateLabelList"); return {}; }
inline aclError aclrtCreateNotify(aclrtNotify* notify, uint64_t flag) { ::cu2cann_model::not_modelled("aclrtCreateNotify"); return {}; }
inline aclrtStreamConfigHandle * aclrtCreateStreamConfigHandle() { ::cu2cann_model::not_modelled("aclrtCreateStreamConfigHandle"); return {}; }
inline aclError aclrtCreateStreamV2(aclrtStream* stream, const aclrtStreamConfigHandle* handle) { ::cu2cann_model::not_modelled("aclrtCreateStreamV2"); return {}; }
inline aclError aclrtCtxGetFloatOverflowAddr(void ** overflowAddr) { ::cu2cann_model::not_modelled("aclrtCtxGetFloatOverflowAddr"); return {}; }
inline aclError aclrtCtxGetSysParamOpt(aclSysParamOpt opt, int64_t* value) { ::cu2cann_model::not_modelled("aclrtCtxGetSysParamOpt"); return {}; }
inline aclError aclrtCtxSetSysParamOpt(aclSysParamOpt opt, int64_t value) { ::cu2cann_model::not_modelled("aclrtCtxSetSysParamOpt"); return {}; }
inline aclError aclrtDestroyBinary(aclrtBinary binary) { ::cu2cann_model::not_modelled("aclrtDestroyBinary"); return {}; }
inline aclError aclrtDestroyGroupInfo(aclrtGroupInfo* groupInfo) { ::cu2cann_model::not_modelled("aclrtDestroyGroupInfo"); return {}; }
inline aclError aclrtDestroyLabel(aclrtLabel label) { ::cu2cann_model::not_modelled("aclrtDestroyLabel"); return {}; }
inline aclError aclrtDestroyLabelList(aclrtLabelList labelList) { ::cu2cann_model::not_modelled("aclrtDestroyLabelList"); return {}; }
inline aclError aclrtDestroyNotify(aclrtNotify notify) { ::cu2cann_model::not_modelled("aclrtDestroyNotify"); return {}; }
inline aclError aclrtDestroyStreamConfigHandle(aclrtStreamConfigHandle* handle) { ::cu2cann_model::not_modelled("aclrtDestroyStreamConfigHandle"); return {}; }
inline aclError aclrtDeviceGetBareTgid(int32_t* pid) { ::cu2cann_model::not_modelled("aclrtDeviceGetBareTgid"); return {}; }
inline aclError aclrtDeviceGetHostAtomicCapabilities(uint32_t* capabilities, const aclrtAtomicOperation* operations, const uint32_t count, int32_t deviceId) { ::cu2cann_model::not_modelled("aclrtDeviceGetHostAtomicCapabilities"); return {}; }
inline aclError aclrtDeviceL2CacheFlush(void* rsv) { ::cu2cann_model::not_modelled("aclrtDeviceL2CacheFlush"); return {}; }
inline aclError aclrtDeviceTaskAbort(int32_t deviceId, uint32_t timeout) { ::cu2cann_model::not_modelled("aclrtDeviceTaskAbort"); return {}; }
inline aclError aclrtExceptionInfoCallbackRegister(aclrtExceptionInfoCallback callback) { ::cu2cann_model::not_modelled("aclrtExceptionInfoCallbackRegister"); return {}; }
inline aclError aclrtExceptionInfoCallbackUnregister(aclrtExceptionInfoCallback callback) { ::cu2cann_model::not_modelled("aclrtExceptionInfoCallbackUnregister"); return {}; }
inline aclError aclrtFreeBuf(aclrtMbuf buf) { ::cu2cann_model::not_modelled("aclrtFreeBuf"); return {}; }
inline aclError aclrtFreePhysical(aclrtDrvMemHandle handle) { ::cu2cann_model::not_modelled("aclrtFreePhysical"); return {}; }
inline aclError aclrtFunctionGetBinary(const aclrtFuncHandle funcHandle, aclrtBinHandle* binHandle) { ::cu2cann_model::not_modelled("aclrtFunctionGetBinary"); return {}; }
inline aclError aclrtFunctionGetParamCount(const void* func, size_t* paramCount) { ::cu2cann_model::not_modelled("aclrtFunctionGetParamCount"); return {}; }
inline aclError aclrtFunctionGetParamInfo(const void* func, size_t paramIndex, size_t* paramOffset, size_t* paramSize) { ::cu2cann_model::not_modelled("aclrtFunctionGetParamInfo"); return {}; }
inline aclError aclrtGetAllGroupInfo(aclrtGroupInfo* groupInfo) { ::cu2cann_model::not_modelled("aclrtGetAllGroupInfo"); return {}; }
inline aclError aclrtGetArgsFromExceptionInfo(const aclrtExceptionInfo* info, void ** devArgsPtr, uint32_t* devArgsLen) { ::cu2cann_model::not_modelled("aclrtGetArgsFromExceptionInfo"); return {}; }
inline aclError aclrtGetBufChainNum(aclrtMbuf headBuf, uint32_t* num) { ::cu2cann_model::not_modelled("aclrtGetBufChainNum"); return {}; }
inline aclError aclrtGetBufData(const aclrtMbuf buf, void ** dataPtr, size_t* size) { ::cu2cann_model::not_modelled("aclrtGetBufData"); return {}; }
inline aclError aclrtGetBufDataLen(aclrtMbuf buf, size_t* len) { ::cu2cann_model::not_modelled("aclrtGetBufDataLen"); return {}; }
inline aclError aclrtGetBufFromChain(aclrtMbuf headBuf, uint32_t index, aclrtMbuf* buf) { ::cu2cann_model::not_modelled("aclrtGetBufFromChain"); return {}; }
inline aclError aclrtGetBufUserData(const aclrtMbuf buf, void* dataPtr, size_t size, size_t offset) { ::cu2cann_model::not_modelled("aclrtGetBufUserData"); return {}; }
inline aclError aclrtGetDeviceCapability(int32_t deviceId, aclrtDevFeatureType devFeatureType, int32_t* value) { ::cu2cann_model::not_modelled("aclrtGetDeviceCapability"); return {}; }
inline uint32_t aclrtGetDeviceIdFromExceptionInfo(const aclrtExceptionInfo* info) { ::cu2cann_model::not_modelled("aclrtGetDeviceIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t* value) { ::cu2cann_model::not_modelled("aclrtGetDeviceResLimit"); return {}; }
inline aclError aclrtGetDeviceUtilizationRate(int32_t deviceId, aclrtUtilizationInfo* utilizationInfo) { ::cu2cann_model::not_modelled("aclrtGetDeviceUtilizationRate"); return {}; }
inline uint32_t aclrtGetErrorCodeFromExceptionInfo(const aclrtExceptionInfo* info) { ::cu2cann_model::not_modelled("aclrtGetErrorCodeFromExceptionInfo"); return {}; }
inline aclError aclrtGetErrorVerbose(int32_t deviceId, aclrtErrorInfo* errorInfo) { ::cu2cann_model::not_modelled("aclrtGetErrorVerbose"); return {}; }
inline aclError aclrtGetEventAvailNum(uint32_t* eventCount) { ::cu2cann_model::not_modelled("aclrtGetEventAvailNum"); return {}; }
inline aclError aclrtGetEventId(aclrtEvent event, uint32_t* eventId) { ::cu2cann_model::not_modelled("aclrtGetEventId"); return {}; }
inline aclError aclrtGetFloatOverflowStatus(void* outputAddr, uint64_t outputSize, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtGetFloatOverflowStatus"); return {}; }
inline aclError aclrtGetFuncHandleFromExceptionInfo(const aclrtExceptionInfo* info, aclrtFuncHandle* func) { ::cu2cann_model::not_modelled("aclrtGetFuncHandleFromExceptionInfo"); return {}; }
inline aclError aclrtGetFunctionAddr(aclrtFuncHandle funcHandle, void ** aicAddr, void ** aivAddr) { ::cu2cann_model::not_modelled("aclrtGetFunctionAddr"); return {}; }
inline aclError aclrtGetFunctionAttribute(aclrtFuncHandle funcHandle, aclrtFuncAttribute attrType, int64_t* attrValue) { ::cu2cann_model::not_modelled("aclrtGetFunctionAttribute"); return {}; }
inline aclError aclrtGetFunctionSize(aclrtFuncHandle funcHandle, size_t* aicSize, size_t* aivSize) { ::cu2cann_model::not_modelled("aclrtGetFunctionSize"); return {}; }
inline aclError aclrtGetGroupCount(uint32_t* count) { ::cu2cann_model::not_modelled("aclrtGetGroupCount"); return {}; }
inline aclError aclrtGetGroupInfoDetail(const aclrtGroupInfo* groupInfo, int32_t groupIndex, aclrtGroupAttr attr, void* attrValue, size_t valueLen, size_t* paramRetSize) { ::cu2cann_model::not_modelled("aclrtGetGroupInfoDetail"); return {}; }
inline aclError aclrtGetHardwareSyncAddr(void ** addr) { ::cu2cann_model::not_modelled("aclrtGetHardwareSyncAddr"); return {}; }
inline aclError aclrtGetLogicDevIdByPhyDevId(const int32_t phyDevId, int32_t *const logicDevId) { ::cu2cann_model::not_modelled("aclrtGetLogicDevIdByPhyDevId"); return {}; }
inline aclError aclrtGetLogicDevIdByUserDevId(const int32_t userDevid, int32_t *const logicDevId) { ::cu2cann_model::not_modelled("aclrtGetLogicDevIdByUserDevId"); return {}; }
inline aclError aclrtGetMemUceInfo(int32_t deviceId, aclrtMemUceInfo* memUceInfoArray, size_t arraySize, size_t* retSize) { ::cu2cann_model::not_modelled("aclrtGetMemUceInfo"); return {}; }
inline aclError aclrtGetMemUsageInfo(int32_t deviceId, aclrtMemUsageInfo* memUsageInfo, size_t inputNum, size_t* outputNum) { ::cu2cann_model::not_modelled("aclrtGetMemUsageInfo"); return {}; }
inline aclError aclrtGetMemcpyDescSize(aclrtMemcpyKind kind, size_t* descSize) { ::cu2cann_model::not_modelled("aclrtGetMemcpyDescSize"); return {}; }
inline aclError aclrtGetNotifyId(aclrtNotify notify, uint32_t* notifyId) { ::cu2cann_model::not_modelled("aclrtGetNotifyId"); return {}; }
inline aclError aclrtGetOpExecuteTimeout(uint32_t *const timeoutMs) { ::cu2cann_model::not_modelled("aclrtGetOpExecuteTimeout"); return {}; }
inline aclError aclrtGetOverflowStatus(void* outputAddr, size_t outputSize, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtGetOverflowStatus"); return {}; }
inline aclError aclrtGetPhyDevIdByLogicDevId(const int32_t logicDevId, int32_t *const phyDevId) { ::cu2cann_model::not_modelled("aclrtGetPhyDevIdByLogicDevId"); return {}; }
inline aclError aclrtGetPhyDevIdByUserDevId(const int32_t userDevId, int32_t *const phyDevId) { ::cu2cann_model::not_modelled("aclrtGetPhyDevIdByUserDevId"); return {}; }
inline aclError aclrtGetResInCurrentThread(aclrtDevResLimitType type, uint32_t* value) { ::cu2cann_model::not_modelled("aclrtGetResInCurrentThread"); return {}; }
inline aclError aclrtGetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue* value) { ::cu2cann_model::not_modelled("aclrtGetStreamAttribute"); return {}; }
inline aclError aclrtGetStreamAvailableNum(uint32_t* streamCount) { ::cu2cann_model::not_modelled("aclrtGetStreamAvailableNum"); return {}; }
inline uint32_t aclrtGetStreamIdFromExceptionInfo(const aclrtExceptionInfo* info) { ::cu2cann_model::not_modelled("aclrtGetStreamIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetStreamOverflowSwitch(aclrtStream stream, uint32_t* flag) { ::cu2cann_model::not_modelled("aclrtGetStreamOverflowSwitch"); return {}; }
inline aclError aclrtGetStreamResLimit(aclrtStream stream, aclrtDevResLimitType type, uint32_t* value) { ::cu2cann_model::not_modelled("aclrtGetStreamResLimit"); return {}; }
inline aclError aclrtGetSysParamOpt(aclSysParamOpt opt, int64_t* value) { ::cu2cann_model::not_modelled("aclrtGetSysParamOpt"); return {}; }
inline uint32_t aclrtGetTaskIdFromExceptionInfo(const aclrtExceptionInfo* info) { ::cu2cann_model::not_modelled("aclrtGetTaskIdFromExceptionInfo"); return {}; }
inline uint32_t aclrtGetThreadIdFromExceptionInfo(const aclrtExceptionInfo* info) { ::cu2cann_model::not_modelled("aclrtGetThreadIdFromExceptionInfo"); return {}; }
inline aclError aclrtGetThreadLastTaskId(uint32_t* taskId) { ::cu2cann_model::not_modelled("aclrtGetThreadLastTaskId"); return {}; }
inline aclError aclrtGetUserDevIdByLogicDevId(const int32_t logicDevId, int32_t *const userDevid) { ::cu2cann_model::not_modelled("aclrtGetUserDevIdByLogicDevId"); return {}; }
inline aclError aclrtGetUserDevIdByPhyDevId(const int32_t phyDevId, int32_t *const userDevId) { ::cu2cann_model::not_modelled("aclrtGetUserDevIdByPhyDevId"); return {}; }
inline aclError aclrtHostMemMapCapabilities(uint32_t deviceId, aclrtHacType hacType, aclrtHostMemMapCapability* capabilities) { ::cu2cann_model::not_modelled("aclrtHostMemMapCapabilities"); return {}; }
inline aclError aclrtIpcMemImportPidInterServer(const char* key, aclrtServerPid* serverPids, size_t num) { ::cu2cann_model::not_modelled("aclrtIpcMemImportPidInterServer"); return {}; }
inline aclError aclrtIpcMemSetAttr(const char* key, aclrtIpcMemAttrType type, uint64_t attr) { ::cu2cann_model::not_modelled("aclrtIpcMemSetAttr"); return {}; }
inline aclError aclrtIpcMemSetImportPid(const char* key, int32_t* pid, size_t num) { ::cu2cann_model::not_modelled("aclrtIpcMemSetImportPid"); return {}; }
inline aclError aclrtKernelArgsAppend(aclrtArgsHandle argsHandle, void* param, size_t paramSize, aclrtParamHandle* paramHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppend"); return {}; }
inline aclError aclrtKernelArgsAppendPlaceHolder(aclrtArgsHandle argsHandle, aclrtParamHandle* paramHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsAppendPlaceHolder"); return {}; }
inline aclError aclrtKernelArgsFinalize(aclrtArgsHandle argsHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsFinalize"); return {}; }
inline aclError aclrtKernelArgsGetHandleMemSize(aclrtFuncHandle funcHandle, size_t* memSize) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetHandleMemSize"); return {}; }
inline aclError aclrtKernelArgsGetMemSize(aclrtFuncHandle funcHandle, size_t userArgsSize, size_t* actualArgsSize) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetMemSize"); return {}; }
inline aclError aclrtKernelArgsGetPlaceHolderBuffer(aclrtArgsHandle argsHandle, aclrtParamHandle paramHandle, size_t dataSize, void ** bufferAddr) { ::cu2cann_model::not_modelled("aclrtKernelArgsGetPlaceHolderBuffer"); return {}; }
inline aclError aclrtKernelArgsInit(aclrtFuncHandle funcHandle, aclrtArgsHandle* argsHandle) { ::cu2cann_model::not_modelled("aclrtKernelArgsInit"); return {}; }
inline aclError aclrtKernelArgsInitByUserMem(aclrtFuncHandle funcHandle, aclrtArgsHandle argsHandle, void* userHostMem, size_t actualArgsSize) { ::cu2cann_model::not_modelled("aclrtKernelArgsInitByUserMem"); return {}; }
inline aclError aclrtKernelArgsParaUpdate(aclrtArgsHandle argsHandle, aclrtParamHandle paramHandle, void* param, size_t paramSize) { ::cu2cann_model::not_modelled("aclrtKernelArgsParaUpdate"); return {}; }
inline aclError aclrtLaunchCallback(aclrtCallback fn, void* userData, aclrtCallbackBlockType blockType, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtLaunchCallback"); return {}; }
inline aclError aclrtLaunchKernel(aclrtFuncHandle funcHandle, uint32_t numBlocks, const void* argsData, size_t argsSize, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtLaunchKernel"); return {}; }
inline aclError aclrtLaunchKernelV2(aclrtFuncHandle funcHandle, uint32_t numBlocks, const void* argsData, size_t argsSize, aclrtLaunchKernelCfg* cfg, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtLaunchKernelV2"); return {}; }
inline aclError aclrtLaunchKernelWithArgsArray(void* func, uint32_t numBlocks, aclrtStream stream, aclrtLaunchKernelCfg* cfg, void ** args) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithArgsArray"); return {}; }
inline aclError aclrtLaunchKernelWithConfig(aclrtFuncHandle funcHandle, uint32_t numBlocks, aclrtStream stream, aclrtLaunchKernelCfg* cfg, aclrtArgsHandle argsHandle, void* reserve) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithConfig"); return {}; }
inline aclError aclrtLaunchKernelWithHostArgs(aclrtFuncHandle funcHandle, uint32_t numBlocks, aclrtStream stream, aclrtLaunchKernelCfg* cfg, void* hostArgs, size_t argsSize, aclrtPlaceHolderInfo* placeHolderArray, size_t placeHolderNum) { ::cu2cann_model::not_modelled("aclrtLaunchKernelWithHostArgs"); return {}; }
inline aclError aclrtLaunchSIMTKernelWithHostArgs(void* func, dim3 gridDim, dim3 blockDim, size_t dynUbufSize, aclrtStream stream, aclrtLaunchKernelCfg* cfg, void* hostArgs, size_t argsSize, aclrtPlaceHolderInfo* placeHolderArray, size_t placeHolderNum) { ::cu2cann_model::not_modelled("aclrtLaunchSIMTKernelWithHostArgs"); return {}; }
inline aclError aclrtMallocForTaskScheduler(void ** devPtr, size_t size, aclrtMemMallocPolicy policy, aclrtMallocConfig* cfg) { ::cu2cann_model::not_modelled("aclrtMallocForTaskScheduler"); return {}; }
inline aclError aclrtMallocHostWithCfg(void ** ptr, uint64_t size, aclrtMallocConfig* cfg) { ::cu2cann_model::not_modelled("aclrtMallocHostWithCfg"); return {}; }
inline aclError aclrtMallocPhysical(aclrtDrvMemHandle* handle, size_t size, const aclrtPhysicalMemProp* prop, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtMallocPhysical"); return {}; }
inline aclError aclrtMapMem(void* virPtr, size_t size, size_t offset, aclrtDrvMemHandle handle, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtMapMem"); return {}; }
inline aclError aclrtMemExportToShareableHandle(aclrtDrvMemHandle handle, aclrtMemHandleType handleType, uint64_t flags, uint64_t* shareableHandle) { ::cu2cann_model::not_modelled("aclrtMemExportToShareableHandle"); return {}; }
inline aclError aclrtMemExportToShareableHandleV2(aclrtDrvMemHandle handle, uint64_t flags, aclrtMemSharedHandleType shareType, void* shareableHandle) { ::cu2cann_model::not_modelled("aclrtMemExportToShareableHandleV2"); return {}; }
inline aclError aclrtMemFlush(void* devPtr, size_t size) { ::cu2cann_model::not_modelled("aclrtMemFlush"); return {}; }
inline aclError aclrtMemGetAccess(void* virPtr, aclrtMemLocation* location, uint64_t* flag) { ::cu2cann_model::not_modelled("aclrtMemGetAccess"); return {}; }
inline aclError aclrtMemGetAllocationGranularity(aclrtPhysicalMemProp* prop, aclrtMemGranularityOptions option, size_t* granularity) { ::cu2cann_model::not_modelled("aclrtMemGetAllocationGranularity"); return {}; }
inline aclError aclrtMemGetAllocationPropertiesFromHandle(aclrtDrvMemHandle handle, aclrtPhysicalMemProp* prop) { ::cu2cann_model::not_modelled("aclrtMemGetAllocationPropertiesFromHandle"); return {}; }
inline aclError aclrtMemImportFromShareableHandle(uint64_t shareableHandle, int32_t deviceId, aclrtDrvMemHandle* handle) { ::cu2cann_model::not_modelled("aclrtMemImportFromShareableHandle"); return {}; }
inline aclError aclrtMemImportFromShareableHandleV2(void* shareableHandle, aclrtMemSharedHandleType shareType, uint64_t flags, aclrtDrvMemHandle* handle) { ::cu2cann_model::not_modelled("aclrtMemImportFromShareableHandleV2"); return {}; }
inline aclError aclrtMemInvalidate(void* devPtr, size_t size) { ::cu2cann_model::not_modelled("aclrtMemInvalidate"); return {}; }
inline aclError aclrtMemManagedAdvise(const void *const ptr, uint64_t size, aclrtMemManagedAdviseType advise, aclrtMemManagedLocation location) { ::cu2cann_model::not_modelled("aclrtMemManagedAdvise"); return {}; }
inline aclError aclrtMemManagedGetAttr(aclrtMemManagedRangeAttribute attribute, const void* ptr, size_t size, void* data, size_t dataSize) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttr"); return {}; }
inline aclError aclrtMemManagedGetAttrs(aclrtMemManagedRangeAttribute* attributes, size_t numAttributes, const void* ptr, size_t size, void ** data, size_t* dataSizes) { ::cu2cann_model::not_modelled("aclrtMemManagedGetAttrs"); return {}; }
inline aclError aclrtMemManagedPrefetchAsync(const void* ptr, size_t size, aclrtMemManagedLocation location, uint32_t flags, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchAsync"); return {}; }
inline aclError aclrtMemManagedPrefetchBatchAsync(const void ** ptrs, size_t* sizes, size_t count, aclrtMemManagedLocation* prefetchLocs, size_t* prefetchLocIdxs, size_t numPrefetchLocs, uint64_t flags, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemManagedPrefetchBatchAsync"); return {}; }
inline aclError aclrtMemMapNoAccess(void* virPtr, size_t size, size_t offset, aclrtDrvMemHandle handle, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtMemMapNoAccess"); return {}; }
inline aclError aclrtMemMapSelectedLink(void* virPtrDst, size_t size, void* virPtrSrc, uint32_t linkIdx) { ::cu2cann_model::not_modelled("aclrtMemMapSelectedLink"); return {}; }
inline aclError aclrtMemMapSetLink(aclrtDrvMemHandle handle, aclrtMemLinkType adviceLink) { ::cu2cann_model::not_modelled("aclrtMemMapSetLink"); return {}; }
inline aclError aclrtMemP2PMap(void* devPtr, size_t size, int32_t dstDevId, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtMemP2PMap"); return {}; }
inline aclError aclrtMemRetainAllocationHandle(void* virPtr, aclrtDrvMemHandle* handle) { ::cu2cann_model::not_modelled("aclrtMemRetainAllocationHandle"); return {}; }
inline aclError aclrtMemSetAccess(void* virPtr, size_t size, aclrtMemAccessDesc* desc, size_t count) { ::cu2cann_model::not_modelled("aclrtMemSetAccess"); return {}; }
inline aclError aclrtMemSetPidToShareableHandle(uint64_t shareableHandle, int32_t* pid, size_t pidNum) { ::cu2cann_model::not_modelled("aclrtMemSetPidToShareableHandle"); return {}; }
inline aclError aclrtMemSetPidToShareableHandleV2(void* shareableHandle, aclrtMemSharedHandleType shareType, int32_t* pid, size_t pidNum) { ::cu2cann_model::not_modelled("aclrtMemSetPidToShareableHandleV2"); return {}; }
inline aclError aclrtMemUceRepair(int32_t deviceId, aclrtMemUceInfo* memUceInfoArray, size_t arraySize) { ::cu2cann_model::not_modelled("aclrtMemUceRepair"); return {}; }
inline aclError aclrtMemcpyAsyncWithCondition(void* dst, size_t destMax, const void* src, size_t count, aclrtMemcpyKind kind, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithCondition"); return {}; }
inline aclError aclrtMemcpyAsyncWithDesc(void* desc, aclrtMemcpyKind kind, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithDesc"); return {}; }
inline aclError aclrtMemcpyAsyncWithOffset(void ** dst, size_t destMax, size_t dstDataOffset, const void ** src, size_t count, size_t srcDataOffset, aclrtMemcpyKind kind, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemcpyAsyncWithOffset"); return {}; }
inline aclError aclrtMemcpyBatch(void ** dsts, size_t* destMaxs, void ** srcs, size_t* sizes, size_t numBatches, aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, size_t* failIndex) { ::cu2cann_model::not_modelled("aclrtMemcpyBatch"); return {}; }
inline aclError aclrtMemcpyBatchAsync(void ** dsts, size_t* destMaxs, void ** srcs, size_t* sizes, size_t numBatches, aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, size_t* failIndex, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchAsync"); return {}; }
inline aclError aclrtMemcpyBatchAsyncV2(void ** dsts, size_t* destMaxs, void ** srcs, size_t* sizes, size_t numBatches, aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchAsyncV2"); return {}; }
inline aclError aclrtMemcpyBatchV2(void ** dsts, size_t* destMaxs, void ** srcs, size_t* sizes, size_t numBatches, aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs) { ::cu2cann_model::not_modelled("aclrtMemcpyBatchV2"); return {}; }
inline aclError aclrtNotifyBatchReset(aclrtNotify* notifies, size_t num) { ::cu2cann_model::not_modelled("aclrtNotifyBatchReset"); return {}; }
inline aclError aclrtNotifyGetExportKey(aclrtNotify notify, char* key, size_t len, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtNotifyGetExportKey"); return {}; }
inline aclError aclrtNotifyImportByKey(aclrtNotify* notify, const char* key, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtNotifyImportByKey"); return {}; }
inline aclError aclrtNotifySetImportPid(aclrtNotify notify, int32_t* pid, size_t num) { ::cu2cann_model::not_modelled("aclrtNotifySetImportPid"); return {}; }
inline aclError aclrtNotifySetImportPidInterServer(aclrtNotify notify, aclrtServerPid* serverPids, size_t num) { ::cu2cann_model::not_modelled("aclrtNotifySetImportPidInterServer"); return {}; }
inline aclError aclrtNpuClearFloatOverFlowStatus(uint32_t checkMode, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtNpuClearFloatOverFlowStatus"); return {}; }
inline aclError aclrtNpuGetFloatOverFlowStatus(void* outputAddr, uint64_t outputSize, uint32_t checkMode, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtNpuGetFloatOverFlowStatus"); return {}; }
inline aclError aclrtPersistentTaskClean(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtPersistentTaskClean"); return {}; }
inline aclError aclrtProcessHostFunc(int32_t timeout) { ::cu2cann_model::not_modelled("aclrtProcessHostFunc"); return {}; }
inline aclError aclrtProcessReport(int32_t timeout) { ::cu2cann_model::not_modelled("aclrtProcessReport"); return {}; }
inline aclError aclrtProfTrace(void* userdata, int32_t length, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtProfTrace"); return {}; }
inline aclError aclrtQueryEventWaitStatus(aclrtEvent event, aclrtEventWaitStatus* status) { ::cu2cann_model::not_modelled("aclrtQueryEventWaitStatus"); return {}; }
inline aclError aclrtRecordNotify(aclrtNotify notify, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtRecordNotify"); return {}; }
inline aclError aclrtReduceAsync(void* dst, const void* src, uint64_t count, aclrtReduceKind kind, aclDataType type, aclrtStream stream, void* reserve) { ::cu2cann_model::not_modelled("aclrtReduceAsync"); return {}; }
inline aclError aclrtRegDeviceStateCallback(const char* regName, aclrtDeviceStateCallback callback, void* args) { ::cu2cann_model::not_modelled("aclrtRegDeviceStateCallback"); return {}; }
inline aclError aclrtRegStreamStateCallback(const char* regName, aclrtStreamStateCallback callback, void* args) { ::cu2cann_model::not_modelled("aclrtRegStreamStateCallback"); return {}; }
inline aclError aclrtRegisterCpuFunc(const aclrtBinHandle handle, const char* funcName, const char* kernelName, aclrtFuncHandle* funcHandle) { ::cu2cann_model::not_modelled("aclrtRegisterCpuFunc"); return {}; }
inline aclError aclrtReleaseMemAddress(void* virPtr) { ::cu2cann_model::not_modelled("aclrtReleaseMemAddress"); return {}; }
inline aclError aclrtRepairError(int32_t deviceId, const aclrtErrorInfo* errorInfo) { ::cu2cann_model::not_modelled("aclrtRepairError"); return {}; }
inline aclError aclrtReserveMemAddress(void ** virPtr, size_t size, size_t alignment, void* expectPtr, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtReserveMemAddress"); return {}; }
inline aclError aclrtReserveMemAddressNoUCMemory(void ** virPtr, size_t size, size_t alignment, void* expectPtr, uint64_t flags) { ::cu2cann_model::not_modelled("aclrtReserveMemAddressNoUCMemory"); return {}; }
inline aclError aclrtResetDeviceResLimit(int32_t deviceId) { ::cu2cann_model::not_modelled("aclrtResetDeviceResLimit"); return {}; }
inline aclError aclrtResetFloatOverflowStatus(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtResetFloatOverflowStatus"); return {}; }
inline aclError aclrtResetOverflowStatus(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtResetOverflowStatus"); return {}; }
inline aclError aclrtResetStreamResLimit(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtResetStreamResLimit"); return {}; }
inline aclError aclrtSetBufDataLen(aclrtMbuf buf, size_t len) { ::cu2cann_model::not_modelled("aclrtSetBufDataLen"); return {}; }
inline aclError aclrtSetBufUserData(aclrtMbuf buf, const void* dataPtr, size_t size, size_t offset) { ::cu2cann_model::not_modelled("aclrtSetBufUserData"); return {}; }
inline aclError aclrtSetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t value) { ::cu2cann_model::not_modelled("aclrtSetDeviceResLimit"); return {}; }
inline aclError aclrtSetDeviceTaskAbortCallback(const char* regName, aclrtDeviceTaskAbortCallback callback, void* args) { ::cu2cann_model::not_modelled("aclrtSetDeviceTaskAbortCallback"); return {}; }
inline aclError aclrtSetExceptionInfoCallback(aclrtExceptionInfoCallback callback) { ::cu2cann_model::not_modelled("aclrtSetExceptionInfoCallback"); return {}; }
inline aclError aclrtSetGroup(int32_t groupId) { ::cu2cann_model::not_modelled("aclrtSetGroup"); return {}; }
inline aclError aclrtSetLabel(aclrtLabel label, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtSetLabel"); return {}; }
inline aclError aclrtSetMemcpyDesc(void* desc, aclrtMemcpyKind kind, void* srcAddr, void* dstAddr, size_t count, void* config) { ::cu2cann_model::not_modelled("aclrtSetMemcpyDesc"); return {}; }
inline aclError aclrtSetOpExecuteTimeOutWithMs(uint32_t timeout) { ::cu2cann_model::not_modelled("aclrtSetOpExecuteTimeOutWithMs"); return {}; }
inline aclError aclrtSetOpWaitTimeout(uint32_t timeout) { ::cu2cann_model::not_modelled("aclrtSetOpWaitTimeout"); return {}; }
inline aclError aclrtSetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue* value) { ::cu2cann_model::not_modelled("aclrtSetStreamAttribute"); return {}; }
inline aclError aclrtSetStreamConfigOpt(aclrtStreamConfigHandle* handle, aclrtStreamConfigAttr attr, const void* attrValue, size_t valueSize) { ::cu2cann_model::not_modelled("aclrtSetStreamConfigOpt"); return {}; }
inline aclError aclrtSetStreamOverflowSwitch(aclrtStream stream, uint32_t flag) { ::cu2cann_model::not_modelled("aclrtSetStreamOverflowSwitch"); return {}; }
inline aclError aclrtSetStreamResLimit(aclrtStream stream, aclrtDevResLimitType type, uint32_t value) { ::cu2cann_model::not_modelled("aclrtSetStreamResLimit"); return {}; }
inline aclError aclrtSetSysParamOpt(aclSysParamOpt opt, int64_t value) { ::cu2cann_model::not_modelled("aclrtSetSysParamOpt"); return {}; }
inline aclError aclrtSetTsDevice(aclrtTsId tsId) { ::cu2cann_model::not_modelled("aclrtSetTsDevice"); return {}; }
inline aclError aclrtSnapShotCallbackRegister(aclrtSnapShotStage stage, aclrtSnapShotCallBack callback, void* args) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackRegister"); return {}; }
inline aclError aclrtSnapShotCallbackUnregister(aclrtSnapShotStage stage, aclrtSnapShotCallBack callback) { ::cu2cann_model::not_modelled("aclrtSnapShotCallbackUnregister"); return {}; }
inline aclError aclrtSnapShotProcessBackup(int pid, aclrtSnapShotBackupArgs* args) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessBackup"); return {}; }
inline aclError aclrtSnapShotProcessLock(int pid, void* reserve) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessLock"); return {}; }
inline aclError aclrtSnapShotProcessRestore(int pid, aclrtSnapShotRestoreArgs* args) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessRestore"); return {}; }
inline aclError aclrtSnapShotProcessUnlock(int pid, void* reserve) { ::cu2cann_model::not_modelled("aclrtSnapShotProcessUnlock"); return {}; }
inline aclError aclrtStreamAbort(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtStreamAbort"); return {}; }
inline aclError aclrtStreamStop(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtStreamStop"); return {}; }
inline aclError aclrtSubscribeHostFunc(uint64_t hostFuncThreadId, aclrtStream exeStream) { ::cu2cann_model::not_modelled("aclrtSubscribeHostFunc"); return {}; }
inline aclError aclrtSubscribeReport(uint64_t threadId, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtSubscribeReport"); return {}; }
inline aclError aclrtSwitchLabelByIndex(void* ptr, uint32_t maxValue, aclrtLabelList labelList, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtSwitchLabelByIndex"); return {}; }
inline aclError aclrtSwitchStream(void* leftValue, aclrtCondition cond, void* rightValue, aclrtCompareDataType dataType, aclrtStream trueStream, aclrtStream falseStream, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtSwitchStream"); return {}; }
inline aclError aclrtTaskUpdateAsync(aclrtStream taskStream, uint32_t taskId, aclrtTaskUpdateInfo* info, aclrtStream execStream) { ::cu2cann_model::not_modelled("aclrtTaskUpdateAsync"); return {}; }
inline aclError aclrtUnSubscribeHostFunc(uint64_t hostFuncThreadId, aclrtStream exeStream) { ::cu2cann_model::not_modelled("aclrtUnSubscribeHostFunc"); return {}; }
inline aclError aclrtUnSubscribeReport(uint64_t threadId, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtUnSubscribeReport"); return {}; }
inline aclError aclrtUnmapMem(void* virPtr) { ::cu2cann_model::not_modelled("aclrtUnmapMem"); return {}; }
inline aclError aclrtUnuseStreamResInCurrentThread(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtUnuseStreamResInCurrentThread"); return {}; }
inline aclError aclrtUseStreamResInCurrentThread(aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtUseStreamResInCurrentThread"); return {}; }
inline aclError aclrtValueWait(void* devAddr, uint64_t value, uint32_t flag, aclrtStream stream) { ::cu2cann_model::not_modelled("aclrtValueWait"); return {}; }
inline aclError aclrtWaitAndResetNotify(aclrtNotify notify, aclrtStream stream, uint32_t timeout) { ::cu2cann_model::not_modelled("aclrtWaitAndResetNotify"); return {}; }
inline aclError aclsysGetCANNVersion(aclCANNPackageName name, aclCANNPackageVersion* version) { ::cu2cann_model::not_modelled("aclsysGetCANNVersion"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_RT_H
