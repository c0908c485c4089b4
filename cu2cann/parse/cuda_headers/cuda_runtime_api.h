// SPDX-License-Identifier: Apache-2.0
// Declarations only: functions of the runtime API.
#pragma once
#include "driver_types.h"
#define CUDART_VERSION 12040
#define CUDART_CB
#define CUDARTAPI

extern "C" {
__host__ __device__ cudaError_t cudaGraphLaunch(cudaGraphExec_t, cudaStream_t),
    cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t, size_t, const void *, size_t),
    cudaGraphKernelNodeSetEnabled(cudaGraphDeviceNode_t, bool),
    cudaGraphKernelNodeSetGridDim(cudaGraphDeviceNode_t, dim3),
    cudaGraphKernelNodeUpdatesApply(const cudaGraphKernelNodeUpdate *, size_t),
    cudaCGSynchronize(unsigned long long, unsigned int), cudaCGSynchronizeGrid(unsigned
    long long, unsigned int), cudaCGGetSize(unsigned int *, unsigned int *, unsigned
    long long), cudaCGGetRank(unsigned int *, unsigned int *, unsigned long long),
    cudaLaunchDevice(void *, void *, dim3, dim3, unsigned int, cudaStream_t),
    cudaLaunchDeviceV2(void *, cudaStream_t), cudaDeviceReset(),
    cudaDeviceSynchronize(), cudaDeviceSetLimit(cudaLimit, size_t),
    cudaDeviceGetLimit(size_t *, cudaLimit), cudaDeviceGetTexture1DLinearMaxWidth(size_t
    *, const cudaChannelFormatDesc *, int), cudaDeviceGetCacheConfig(cudaFuncCache *),
    cudaDeviceGetStreamPriorityRange(int *, int *),
    cudaDeviceSetCacheConfig(cudaFuncCache), cudaDeviceGetByPCIBusId(int *, const char
    *), cudaDeviceGetPCIBusId(char *, int, int),
    cudaIpcGetEventHandle(cudaIpcEventHandle_t *, cudaEvent_t),
    cudaIpcOpenEventHandle(cudaEvent_t *, cudaIpcEventHandle_t),
    cudaIpcGetMemHandle(cudaIpcMemHandle_t *, void *), cudaIpcOpenMemHandle(void **,
    cudaIpcMemHandle_t, unsigned int), cudaIpcCloseMemHandle(void *),
    cudaDeviceFlushGPUDirectRDMAWrites(cudaFlushGPUDirectRDMAWritesTarget,
    cudaFlushGPUDirectRDMAWritesScope), cudaDeviceRegisterAsyncNotification(int,
    cudaAsyncCallback, void *, cudaAsyncCallbackHandle_t *),
    cudaDeviceUnregisterAsyncNotification(int, cudaAsyncCallbackHandle_t),
    cudaDeviceGetSharedMemConfig(cudaSharedMemConfig *),
    cudaDeviceSetSharedMemConfig(cudaSharedMemConfig), cudaGetLastError(),
    cudaPeekAtLastError(), cudaGetDeviceCount(int *),
    cudaGetDeviceProperties(cudaDeviceProp *, int), cudaDeviceGetAttribute(int *,
    cudaDeviceAttr, int), cudaDeviceGetHostAtomicCapabilities(unsigned int *, const
    cudaAtomicOperation *, unsigned int, int), cudaDeviceGetDefaultMemPool(cudaMemPool_t
    *, int), cudaDeviceSetMemPool(int, cudaMemPool_t),
    cudaDeviceGetMemPool(cudaMemPool_t *, int), cudaDeviceGetNvSciSyncAttributes(void *,
    int, int), cudaDeviceGetP2PAttribute(int *, cudaDeviceP2PAttr, int, int),
    cudaDeviceGetP2PAtomicCapabilities(unsigned int *, const cudaAtomicOperation *,
    unsigned int, int, int), cudaChooseDevice(int *, const cudaDeviceProp *),
    cudaInitDevice(int, unsigned int, unsigned int), cudaSetDevice(int),
    cudaGetDevice(int *), cudaSetValidDevices(int *, int), cudaSetDeviceFlags(unsigned
    int), cudaGetDeviceFlags(unsigned int *), cudaStreamCreate(cudaStream_t *),
    cudaStreamCreateWithFlags(cudaStream_t *, unsigned int),
    cudaStreamCreateWithPriority(cudaStream_t *, unsigned int, int),
    cudaStreamGetPriority(cudaStream_t, int *), cudaStreamGetFlags(cudaStream_t,
    unsigned int *), cudaStreamGetId(cudaStream_t, unsigned long long *),
    cudaStreamGetDevice(cudaStream_t, int *), cudaCtxResetPersistingL2Cache(),
    cudaStreamCopyAttributes(cudaStream_t, cudaStream_t),
    cudaStreamGetAttribute(cudaStream_t, cudaLaunchAttributeID, cudaLaunchAttributeValue
    *), cudaStreamSetAttribute(cudaStream_t, cudaLaunchAttributeID, const
    cudaLaunchAttributeValue *), cudaStreamDestroy(cudaStream_t),
    cudaStreamWaitEvent(cudaStream_t, cudaEvent_t, unsigned int = 0),
    cudaStreamAddCallback(cudaStream_t, cudaStreamCallback_t, void *, unsigned int),
    cudaStreamSynchronize(cudaStream_t), cudaStreamQuery(cudaStream_t),
    cudaStreamAttachMemAsync(cudaStream_t, void *, size_t = 0, unsigned int =
    cudaMemAttachSingle), cudaStreamBeginCapture(cudaStream_t, cudaStreamCaptureMode),
    cudaStreamBeginCaptureToGraph(cudaStream_t, cudaGraph_t, const cudaGraphNode_t *,
    const cudaGraphEdgeData *, size_t, cudaStreamCaptureMode),
    cudaThreadExchangeStreamCaptureMode(cudaStreamCaptureMode *),
    cudaStreamEndCapture(cudaStream_t, cudaGraph_t *),
    cudaStreamIsCapturing(cudaStream_t, cudaStreamCaptureStatus *),
    cudaStreamGetCaptureInfo(cudaStream_t, cudaStreamCaptureStatus *, unsigned long long
    * = 0, cudaGraph_t * = 0, const cudaGraphNode_t ** = 0, const cudaGraphEdgeData ** =
    0, size_t * = 0), cudaStreamUpdateCaptureDependencies(cudaStream_t, cudaGraphNode_t
    *, const cudaGraphEdgeData *, size_t, unsigned int = 0), cudaEventCreate(cudaEvent_t
    *), cudaEventCreateWithFlags(cudaEvent_t *, unsigned int),
    cudaEventRecord(cudaEvent_t, cudaStream_t = 0),
    cudaEventRecordWithFlags(cudaEvent_t, cudaStream_t = 0, unsigned int = 0),
    cudaEventQuery(cudaEvent_t), cudaEventSynchronize(cudaEvent_t),
    cudaEventDestroy(cudaEvent_t), cudaEventElapsedTime(float *, cudaEvent_t,
    cudaEvent_t), cudaImportExternalMemory(cudaExternalMemory_t *, const
    cudaExternalMemoryHandleDesc *), cudaExternalMemoryGetMappedBuffer(void **,
    cudaExternalMemory_t, const cudaExternalMemoryBufferDesc *),
    cudaExternalMemoryGetMappedMipmappedArray(cudaMipmappedArray_t *,
    cudaExternalMemory_t, const cudaExternalMemoryMipmappedArrayDesc *),
    cudaDestroyExternalMemory(cudaExternalMemory_t),
    cudaImportExternalSemaphore(cudaExternalSemaphore_t *, const
    cudaExternalSemaphoreHandleDesc *), cudaSignalExternalSemaphoresAsync(const
    cudaExternalSemaphore_t *, const cudaExternalSemaphoreSignalParams *, unsigned int,
    cudaStream_t = 0), cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *,
    const cudaExternalSemaphoreWaitParams *, unsigned int, cudaStream_t = 0),
    cudaDestroyExternalSemaphore(cudaExternalSemaphore_t), cudaLaunchKernel(const void
    *, dim3, dim3, void **, size_t, cudaStream_t), cudaLaunchKernelExC(const
    cudaLaunchConfig_t *, const void *, void **), cudaLaunchCooperativeKernel(const void
    *, dim3, dim3, void **, size_t, cudaStream_t), cudaFuncSetCacheConfig(const void *,
    cudaFuncCache), cudaFuncGetAttributes(cudaFuncAttributes *, const void *),
    cudaFuncSetAttribute(const void *, cudaFuncAttribute, int), cudaFuncGetName(const
    char **, const void *), cudaFuncGetParamInfo(const void *, size_t, size_t *, size_t
    *), cudaLaunchHostFunc(cudaStream_t, cudaHostFn_t, void *),
    cudaFuncSetSharedMemConfig(const void *, cudaSharedMemConfig),
    cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *, const void *, int, size_t),
    cudaOccupancyAvailableDynamicSMemPerBlock(size_t *, const void *, int, int),
    cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *, const void *, int,
    size_t, unsigned int), cudaOccupancyMaxPotentialClusterSize(int *, const void *,
    const cudaLaunchConfig_t *), cudaOccupancyMaxActiveClusters(int *, const void *,
    const cudaLaunchConfig_t *), cudaMallocManaged(void **, size_t, unsigned int =
    cudaMemAttachGlobal), cudaMalloc(void **, size_t), cudaMallocHost(void **, size_t),
    cudaMallocPitch(void **, size_t *, size_t, size_t), cudaMallocArray(cudaArray_t *,
    const cudaChannelFormatDesc *, size_t, size_t = 0, unsigned int = 0), cudaFree(void
    *), cudaFreeHost(void *), cudaFreeArray(cudaArray_t),
    cudaFreeMipmappedArray(cudaMipmappedArray_t), cudaHostAlloc(void **, size_t,
    unsigned int), cudaHostRegister(void *, size_t, unsigned int),
    cudaHostUnregister(void *), cudaHostGetDevicePointer(void **, void *, unsigned int),
    cudaHostGetFlags(unsigned int *, void *), cudaMalloc3D(cudaPitchedPtr *,
    cudaExtent), cudaMalloc3DArray(cudaArray_t *, const cudaChannelFormatDesc *,
    cudaExtent, unsigned int = 0), cudaMallocMipmappedArray(cudaMipmappedArray_t *,
    const cudaChannelFormatDesc *, cudaExtent, unsigned int, unsigned int = 0),
    cudaGetMipmappedArrayLevel(cudaArray_t *, cudaMipmappedArray_const_t, unsigned int),
    cudaMemcpy3D(const cudaMemcpy3DParms *), cudaMemcpy3DPeer(const
    cudaMemcpy3DPeerParms *), cudaMemcpy3DAsync(const cudaMemcpy3DParms *, cudaStream_t
    = 0), cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *, cudaStream_t = 0),
    cudaMemGetInfo(size_t *, size_t *), cudaArrayGetInfo(cudaChannelFormatDesc *,
    cudaExtent *, unsigned int *, cudaArray_t), cudaArrayGetPlane(cudaArray_t *,
    cudaArray_t, unsigned int),
    cudaArrayGetMemoryRequirements(cudaArrayMemoryRequirements *, cudaArray_t, int),
    cudaMipmappedArrayGetMemoryRequirements(cudaArrayMemoryRequirements *,
    cudaMipmappedArray_t, int), cudaArrayGetSparseProperties(cudaArraySparseProperties
    *, cudaArray_t), cudaMipmappedArrayGetSparseProperties(cudaArraySparseProperties *,
    cudaMipmappedArray_t), cudaMemcpy(void *, const void *, size_t, cudaMemcpyKind),
    cudaMemcpyPeer(void *, int, const void *, int, size_t), cudaMemcpy2D(void *, size_t,
    const void *, size_t, size_t, size_t, cudaMemcpyKind),
    cudaMemcpy2DToArray(cudaArray_t, size_t, size_t, const void *, size_t, size_t,
    size_t, cudaMemcpyKind), cudaMemcpy2DFromArray(void *, size_t, cudaArray_const_t,
    size_t, size_t, size_t, size_t, cudaMemcpyKind),
    cudaMemcpy2DArrayToArray(cudaArray_t, size_t, size_t, cudaArray_const_t, size_t,
    size_t, size_t, size_t, cudaMemcpyKind = cudaMemcpyDeviceToDevice),
    cudaMemcpyToSymbol(const void *, const void *, size_t, size_t = 0, cudaMemcpyKind =
    cudaMemcpyHostToDevice), cudaMemcpyFromSymbol(void *, const void *, size_t, size_t =
    0, cudaMemcpyKind = cudaMemcpyDeviceToHost), cudaMemcpyAsync(void *, const void *,
    size_t, cudaMemcpyKind, cudaStream_t = 0), cudaMemcpyPeerAsync(void *, int, const
    void *, int, size_t, cudaStream_t = 0), cudaMemcpyBatchAsync(void * *, const void *
    *, const size_t *, size_t, cudaMemcpyAttributes *, size_t *, size_t, cudaStream_t),
    cudaMemcpy3DBatchAsync(size_t, cudaMemcpy3DBatchOp *, unsigned long long,
    cudaStream_t), cudaMemcpy2DAsync(void *, size_t, const void *, size_t, size_t,
    size_t, cudaMemcpyKind, cudaStream_t = 0), cudaMemcpy2DToArrayAsync(cudaArray_t,
    size_t, size_t, const void *, size_t, size_t, size_t, cudaMemcpyKind, cudaStream_t =
    0), cudaMemcpy2DFromArrayAsync(void *, size_t, cudaArray_const_t, size_t, size_t,
    size_t, size_t, cudaMemcpyKind, cudaStream_t = 0), cudaMemcpyToSymbolAsync(const
    void *, const void *, size_t, size_t, cudaMemcpyKind, cudaStream_t = 0),
    cudaMemcpyFromSymbolAsync(void *, const void *, size_t, size_t, cudaMemcpyKind,
    cudaStream_t = 0), cudaMemset(void *, int, size_t), cudaMemset2D(void *, size_t,
    int, size_t, size_t), cudaMemset3D(cudaPitchedPtr, int, cudaExtent),
    cudaMemsetAsync(void *, int, size_t, cudaStream_t = 0), cudaMemset2DAsync(void *,
    size_t, int, size_t, size_t, cudaStream_t = 0), cudaMemset3DAsync(cudaPitchedPtr,
    int, cudaExtent, cudaStream_t = 0), cudaGetSymbolAddress(void **, const void *),
    cudaGetSymbolSize(size_t *, const void *), cudaMemPrefetchBatchAsync(void **, size_t
    *, size_t, cudaMemLocation *, size_t *, size_t, unsigned long long, cudaStream_t),
    cudaMemDiscardBatchAsync(void **, size_t *, size_t, unsigned long long,
    cudaStream_t), cudaMemDiscardAndPrefetchBatchAsync(void **, size_t *, size_t,
    cudaMemLocation *, size_t *, size_t, unsigned long long, cudaStream_t),
    cudaMemRangeGetAttribute(void *, size_t, cudaMemRangeAttribute, const void *,
    size_t), cudaMemRangeGetAttributes(void **, size_t *, cudaMemRangeAttribute *,
    size_t, const void *, size_t), cudaMemcpyToArray(cudaArray_t, size_t, size_t, const
    void *, size_t, cudaMemcpyKind), cudaMemcpyFromArray(void *, cudaArray_const_t,
    size_t, size_t, size_t, cudaMemcpyKind), cudaMemcpyArrayToArray(cudaArray_t, size_t,
    size_t, cudaArray_const_t, size_t, size_t, size_t, cudaMemcpyKind =
    cudaMemcpyDeviceToDevice), cudaMemcpyToArrayAsync(cudaArray_t, size_t, size_t, const
    void *, size_t, cudaMemcpyKind, cudaStream_t = 0), cudaMemcpyFromArrayAsync(void *,
    cudaArray_const_t, size_t, size_t, size_t, cudaMemcpyKind, cudaStream_t = 0),
    cudaMallocAsync(void **, size_t, cudaStream_t), cudaFreeAsync(void *, cudaStream_t),
    cudaMemPoolTrimTo(cudaMemPool_t, size_t), cudaMemPoolSetAttribute(cudaMemPool_t,
    cudaMemPoolAttr, void *), cudaMemPoolGetAttribute(cudaMemPool_t, cudaMemPoolAttr,
    void *), cudaMemPoolSetAccess(cudaMemPool_t, const cudaMemAccessDesc *, size_t),
    cudaMemPoolGetAccess(cudaMemAccessFlags *, cudaMemPool_t, cudaMemLocation *),
    cudaMemPoolCreate(cudaMemPool_t *, const cudaMemPoolProps *),
    cudaMemPoolDestroy(cudaMemPool_t), cudaMemGetDefaultMemPool(cudaMemPool_t *,
    cudaMemLocation *, cudaMemAllocationType), cudaMemGetMemPool(cudaMemPool_t *,
    cudaMemLocation *, cudaMemAllocationType), cudaMemSetMemPool(cudaMemLocation *,
    cudaMemAllocationType, cudaMemPool_t), cudaMallocFromPoolAsync(void **, size_t,
    cudaMemPool_t, cudaStream_t), cudaMemPoolExportToShareableHandle(void *,
    cudaMemPool_t, cudaMemAllocationHandleType, unsigned int),
    cudaMemPoolImportFromShareableHandle(cudaMemPool_t *, void *,
    cudaMemAllocationHandleType, unsigned int),
    cudaMemPoolExportPointer(cudaMemPoolPtrExportData *, void *),
    cudaMemPoolImportPointer(void **, cudaMemPool_t, cudaMemPoolPtrExportData *),
    cudaPointerGetAttributes(cudaPointerAttributes *, const void *),
    cudaDeviceCanAccessPeer(int *, int, int), cudaDeviceEnablePeerAccess(int, unsigned
    int), cudaDeviceDisablePeerAccess(int),
    cudaGraphicsUnregisterResource(cudaGraphicsResource_t),
    cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t, unsigned int),
    cudaGraphicsMapResources(int, cudaGraphicsResource_t *, cudaStream_t = 0),
    cudaGraphicsUnmapResources(int, cudaGraphicsResource_t *, cudaStream_t = 0),
    cudaGraphicsResourceGetMappedPointer(void **, size_t *, cudaGraphicsResource_t),
    cudaGraphicsSubResourceGetMappedArray(cudaArray_t *, cudaGraphicsResource_t,
    unsigned int, unsigned int),
    cudaGraphicsResourceGetMappedMipmappedArray(cudaMipmappedArray_t *,
    cudaGraphicsResource_t), cudaGetChannelDesc(cudaChannelFormatDesc *,
    cudaArray_const_t), cudaCreateTextureObject(cudaTextureObject_t *, const
    cudaResourceDesc *, const cudaTextureDesc *, const cudaResourceViewDesc *),
    cudaDestroyTextureObject(cudaTextureObject_t),
    cudaGetTextureObjectResourceDesc(cudaResourceDesc *, cudaTextureObject_t),
    cudaGetTextureObjectTextureDesc(cudaTextureDesc *, cudaTextureObject_t),
    cudaGetTextureObjectResourceViewDesc(cudaResourceViewDesc *, cudaTextureObject_t),
    cudaCreateSurfaceObject(cudaSurfaceObject_t *, const cudaResourceDesc *),
    cudaDestroySurfaceObject(cudaSurfaceObject_t),
    cudaGetSurfaceObjectResourceDesc(cudaResourceDesc *, cudaSurfaceObject_t),
    cudaDriverGetVersion(int *), cudaRuntimeGetVersion(int *),
    cudaLogsRegisterCallback(cudaLogsCallback_t, void *, cudaLogsCallbackHandle *),
    cudaLogsUnregisterCallback(cudaLogsCallbackHandle), cudaLogsCurrent(cudaLogIterator
    *, unsigned int), cudaLogsDumpToFile(cudaLogIterator *, const char *, unsigned int),
    cudaLogsDumpToMemory(cudaLogIterator *, char *, size_t *, unsigned int),
    cudaGraphCreate(cudaGraph_t *, unsigned int), cudaGraphAddKernelNode(cudaGraphNode_t
    *, cudaGraph_t, const cudaGraphNode_t *, size_t, const cudaKernelNodeParams *),
    cudaGraphKernelNodeGetParams(cudaGraphNode_t, cudaKernelNodeParams *),
    cudaGraphKernelNodeSetParams(cudaGraphNode_t, const cudaKernelNodeParams *),
    cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t, cudaGraphNode_t),
    cudaGraphKernelNodeGetAttribute(cudaGraphNode_t, cudaLaunchAttributeID,
    cudaLaunchAttributeValue *), cudaGraphKernelNodeSetAttribute(cudaGraphNode_t,
    cudaLaunchAttributeID, const cudaLaunchAttributeValue *),
    cudaGraphAddMemcpyNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t, const cudaMemcpy3DParms *), cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t
    *, cudaGraph_t, const cudaGraphNode_t *, size_t, const void *, const void *, size_t,
    size_t, cudaMemcpyKind), cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *,
    cudaGraph_t, const cudaGraphNode_t *, size_t, void *, const void *, size_t, size_t,
    cudaMemcpyKind), cudaGraphAddMemcpyNode1D(cudaGraphNode_t *, cudaGraph_t, const
    cudaGraphNode_t *, size_t, void *, const void *, size_t, cudaMemcpyKind),
    cudaGraphMemcpyNodeGetParams(cudaGraphNode_t, cudaMemcpy3DParms *),
    cudaGraphMemcpyNodeSetParams(cudaGraphNode_t, const cudaMemcpy3DParms *),
    cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t, const void *, const void *,
    size_t, size_t, cudaMemcpyKind),
    cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t, void *, const void *,
    size_t, size_t, cudaMemcpyKind), cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t,
    void *, const void *, size_t, cudaMemcpyKind),
    cudaGraphAddMemsetNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t, const cudaMemsetParams *), cudaGraphMemsetNodeGetParams(cudaGraphNode_t,
    cudaMemsetParams *), cudaGraphMemsetNodeSetParams(cudaGraphNode_t, const
    cudaMemsetParams *), cudaGraphAddHostNode(cudaGraphNode_t *, cudaGraph_t, const
    cudaGraphNode_t *, size_t, const cudaHostNodeParams *),
    cudaGraphHostNodeGetParams(cudaGraphNode_t, cudaHostNodeParams *),
    cudaGraphHostNodeSetParams(cudaGraphNode_t, const cudaHostNodeParams *),
    cudaGraphAddChildGraphNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t, cudaGraph_t), cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t, cudaGraph_t
    *), cudaGraphAddEmptyNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t), cudaGraphAddEventRecordNode(cudaGraphNode_t *, cudaGraph_t, const
    cudaGraphNode_t *, size_t, cudaEvent_t),
    cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t, cudaEvent_t *),
    cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t, cudaEvent_t),
    cudaGraphAddEventWaitNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t, cudaEvent_t), cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t, cudaEvent_t
    *), cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t, cudaEvent_t),
    cudaGraphAddExternalSemaphoresSignalNode(cudaGraphNode_t *, cudaGraph_t, const
    cudaGraphNode_t *, size_t, const cudaExternalSemaphoreSignalNodeParams *),
    cudaGraphExternalSemaphoresSignalNodeGetParams(cudaGraphNode_t,
    cudaExternalSemaphoreSignalNodeParams *),
    cudaGraphExternalSemaphoresSignalNodeSetParams(cudaGraphNode_t, const
    cudaExternalSemaphoreSignalNodeParams *),
    cudaGraphAddExternalSemaphoresWaitNode(cudaGraphNode_t *, cudaGraph_t, const
    cudaGraphNode_t *, size_t, const cudaExternalSemaphoreWaitNodeParams *),
    cudaGraphExternalSemaphoresWaitNodeGetParams(cudaGraphNode_t,
    cudaExternalSemaphoreWaitNodeParams *),
    cudaGraphExternalSemaphoresWaitNodeSetParams(cudaGraphNode_t, const
    cudaExternalSemaphoreWaitNodeParams *), cudaGraphAddMemAllocNode(cudaGraphNode_t *,
    cudaGraph_t, const cudaGraphNode_t *, size_t, cudaMemAllocNodeParams *),
    cudaGraphMemAllocNodeGetParams(cudaGraphNode_t, cudaMemAllocNodeParams *),
    cudaGraphAddMemFreeNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *,
    size_t, void *), cudaGraphMemFreeNodeGetParams(cudaGraphNode_t, void *),
    cudaDeviceGraphMemTrim(int), cudaDeviceGetGraphMemAttribute(int,
    cudaGraphMemAttributeType, void *), cudaDeviceSetGraphMemAttribute(int,
    cudaGraphMemAttributeType, void *), cudaGraphClone(cudaGraph_t *, cudaGraph_t),
    cudaGraphNodeFindInClone(cudaGraphNode_t *, cudaGraphNode_t, cudaGraph_t),
    cudaGraphNodeGetType(cudaGraphNode_t, cudaGraphNodeType *),
    cudaGraphGetNodes(cudaGraph_t, cudaGraphNode_t *, size_t *),
    cudaGraphGetRootNodes(cudaGraph_t, cudaGraphNode_t *, size_t *),
    cudaGraphGetEdges(cudaGraph_t, cudaGraphNode_t *, cudaGraphNode_t *,
    cudaGraphEdgeData *, size_t *), cudaGraphNodeGetDependencies(cudaGraphNode_t,
    cudaGraphNode_t *, cudaGraphEdgeData *, size_t *),
    cudaGraphNodeGetDependentNodes(cudaGraphNode_t, cudaGraphNode_t *, cudaGraphEdgeData
    *, size_t *), cudaGraphAddDependencies(cudaGraph_t, const cudaGraphNode_t *, const
    cudaGraphNode_t *, const cudaGraphEdgeData *, size_t),
    cudaGraphRemoveDependencies(cudaGraph_t, const cudaGraphNode_t *, const
    cudaGraphNode_t *, const cudaGraphEdgeData *, size_t),
    cudaGraphDestroyNode(cudaGraphNode_t), cudaGraphInstantiate(cudaGraphExec_t *,
    cudaGraph_t, unsigned long long = 0), cudaGraphInstantiateWithFlags(cudaGraphExec_t
    *, cudaGraph_t, unsigned long long = 0),
    cudaGraphInstantiateWithParams(cudaGraphExec_t *, cudaGraph_t,
    cudaGraphInstantiateParams *), cudaGraphExecGetFlags(cudaGraphExec_t, unsigned long
    long *), cudaGraphExecKernelNodeSetParams(cudaGraphExec_t, cudaGraphNode_t, const
    cudaKernelNodeParams *), cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t,
    cudaGraphNode_t, const cudaMemcpy3DParms *),
    cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t, cudaGraphNode_t, const
    void *, const void *, size_t, size_t, cudaMemcpyKind),
    cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t, cudaGraphNode_t, void *,
    const void *, size_t, size_t, cudaMemcpyKind),
    cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t, cudaGraphNode_t, void *, const
    void *, size_t, cudaMemcpyKind), cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t,
    cudaGraphNode_t, const cudaMemsetParams *),
    cudaGraphExecHostNodeSetParams(cudaGraphExec_t, cudaGraphNode_t, const
    cudaHostNodeParams *), cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t,
    cudaGraphNode_t, cudaGraph_t), cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t,
    cudaGraphNode_t, cudaEvent_t), cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t,
    cudaGraphNode_t, cudaEvent_t),
    cudaGraphExecExternalSemaphoresSignalNodeSetParams(cudaGraphExec_t, cudaGraphNode_t,
    const cudaExternalSemaphoreSignalNodeParams *),
    cudaGraphExecExternalSemaphoresWaitNodeSetParams(cudaGraphExec_t, cudaGraphNode_t,
    const cudaExternalSemaphoreWaitNodeParams *),
    cudaGraphNodeSetEnabled(cudaGraphExec_t, cudaGraphNode_t, unsigned int),
    cudaGraphNodeGetEnabled(cudaGraphExec_t, cudaGraphNode_t, unsigned int *),
    cudaGraphExecUpdate(cudaGraphExec_t, cudaGraph_t, cudaGraphExecUpdateResultInfo *),
    cudaGraphUpload(cudaGraphExec_t, cudaStream_t),
    cudaGraphExecDestroy(cudaGraphExec_t), cudaGraphDestroy(cudaGraph_t),
    cudaGraphDebugDotPrint(cudaGraph_t, const char *, unsigned int),
    cudaUserObjectCreate(cudaUserObject_t *, void *, cudaHostFn_t, unsigned int,
    unsigned int), cudaUserObjectRetain(cudaUserObject_t, unsigned int = 1),
    cudaUserObjectRelease(cudaUserObject_t, unsigned int = 1),
    cudaGraphRetainUserObject(cudaGraph_t, cudaUserObject_t, unsigned int = 1, unsigned
    int = 0), cudaGraphReleaseUserObject(cudaGraph_t, cudaUserObject_t, unsigned int =
    1), cudaGraphAddNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, const
    cudaGraphEdgeData *, size_t, cudaGraphNodeParams *),
    cudaGraphNodeSetParams(cudaGraphNode_t, cudaGraphNodeParams *),
    cudaGraphExecNodeSetParams(cudaGraphExec_t, cudaGraphNode_t, cudaGraphNodeParams *),
    cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *, cudaGraph_t, unsigned
    int = 0, unsigned int = 0), cudaGetDriverEntryPoint(const char *, void **, unsigned
    long long, cudaDriverEntryPointQueryResult * = NULL),
    cudaGetDriverEntryPointByVersion(const char *, void **, unsigned int, unsigned long
    long, cudaDriverEntryPointQueryResult * = NULL), cudaLibraryLoadData(cudaLibrary_t
    *, const void *, cudaJitOption *, void **, unsigned int, cudaLibraryOption *, void
    **, unsigned int), cudaLibraryLoadFromFile(cudaLibrary_t *, const char *,
    cudaJitOption *, void **, unsigned int, cudaLibraryOption *, void **, unsigned int),
    cudaLibraryUnload(cudaLibrary_t), cudaLibraryGetKernel(cudaKernel_t *,
    cudaLibrary_t, const char *), cudaLibraryGetGlobal(void **, size_t *, cudaLibrary_t,
    const char *), cudaLibraryGetManaged(void **, size_t *, cudaLibrary_t, const char
    *), cudaLibraryGetUnifiedFunction(void **, cudaLibrary_t, const char *),
    cudaLibraryGetKernelCount(unsigned int *, cudaLibrary_t),
    cudaLibraryEnumerateKernels(cudaKernel_t *, unsigned int, cudaLibrary_t),
    cudaKernelSetAttributeForDevice(cudaKernel_t, cudaFuncAttribute, int, int),
    cudaGetExportTable(const void **, const cudaUUID_t *),
    cudaGetFuncBySymbol(cudaFunction_t *, const void *), cudaGetKernel(cudaKernel_t *,
    const void *), cudaProfilerStart(), cudaProfilerStop();
__host__ __device__ void *cudaGetParameterBuffer(size_t, size_t),
    *cudaGetParameterBufferV2(void *, dim3, dim3, unsigned int),
    cudaTriggerProgrammaticLaunchCompletion(), cudaGridDependencySynchronize(),
    cudaGraphSetConditional(cudaGraphConditionalHandle, unsigned int);
__host__ __device__ cudaGraphExec_t cudaGetCurrentGraphExec();
__host__ __device__ unsigned long long cudaCGGetIntrinsicHandle(cudaCGScope);
__host__ __device__ char *cudaGetErrorName(cudaError_t),
    *cudaGetErrorString(cudaError_t);
}
