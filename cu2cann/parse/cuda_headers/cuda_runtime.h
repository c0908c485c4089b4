// SPDX-License-Identifier: Apache-2.0
// Declarations only: what every CUDA source sees, the runtime API's templates included.
#pragma once
#include "cu2cann_guards.h"
#include "host_defines.h"
#include "vector_types.h"
#include "vector_functions.h"
#include "device_launch_parameters.h"
#include "driver_types.h"
#include "common_functions.h"
#include "math_functions.h"
#include "device_functions.h"
#include "sm_30_intrinsics.h"
#include "device_atomic_functions.h"
#include "texture_fetch_functions.h"
#include "channel_descriptor.h"
#include "cuda_runtime_api.h"
#include <assert.h>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>
#include <utility>
#include <math.h>
#include <stdlib.h>

extern "C" unsigned int __cudaPushCallConfiguration(dim3, dim3, size_t = 0,
                                                    void * = nullptr);
extern "C" unsigned int cudaConfigureCall(dim3, dim3, size_t = 0, void * = nullptr);

#define CU2CANN_BOTH __host__ __device__
template <class T> CU2CANN_BOTH cudaError_t cudaMalloc(T **, size_t);
template <class T> cudaError_t cudaMallocHost(T **, size_t, unsigned int = 0);
template <class T> cudaError_t cudaHostAlloc(T **, size_t, unsigned int);
template <class T> cudaError_t cudaHostGetDevicePointer(T **, void *, unsigned int);
template <class T>
cudaError_t cudaMallocManaged(T **, size_t, unsigned int = cudaMemAttachGlobal);
template <class T> cudaError_t cudaMallocPitch(T **, size_t *, size_t, size_t);
template <class T> cudaError_t cudaMallocAsync(T **, size_t, cudaStream_t);
template <class T>
cudaError_t cudaMallocAsync(T **, size_t, cudaMemPool_t, cudaStream_t);
template <class T>
cudaError_t cudaMallocFromPoolAsync(T **, size_t, cudaMemPool_t, cudaStream_t);
template <class T>
cudaError_t cudaStreamAttachMemAsync(cudaStream_t, T *, size_t = 0,
                                     unsigned int = cudaMemAttachSingle);
template <class T>
cudaError_t cudaMemcpyToSymbol(const T &, const void *, size_t, size_t = 0,
                               cudaMemcpyKind = cudaMemcpyHostToDevice);
template <class T>
cudaError_t cudaMemcpyToSymbolAsync(const T &, const void *, size_t, size_t = 0,
                                    cudaMemcpyKind = cudaMemcpyHostToDevice,
                                    cudaStream_t = nullptr);
template <class T>
cudaError_t cudaMemcpyFromSymbol(void *, const T &, size_t, size_t = 0,
                                 cudaMemcpyKind = cudaMemcpyDeviceToHost);
template <class T>
cudaError_t cudaMemcpyFromSymbolAsync(void *, const T &, size_t, size_t = 0,
                                      cudaMemcpyKind = cudaMemcpyDeviceToHost,
                                      cudaStream_t = nullptr);
template <class T> cudaError_t cudaGetSymbolAddress(void **, const T &);
template <class T> cudaError_t cudaGetSymbolSize(size_t *, const T &);
template <class T> cudaError_t cudaFuncSetCacheConfig(T *, cudaFuncCache);
template <class T> cudaError_t cudaFuncSetSharedMemConfig(T *, cudaSharedMemConfig);
template <class T>
CU2CANN_BOTH cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *, T *);
template <class T> cudaError_t cudaFuncSetAttribute(T *, cudaFuncAttribute, int);
template <class T>
CU2CANN_BOTH cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *, T, int,
                                                                       size_t);
template <class T>
CU2CANN_BOTH cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *, T, int, size_t, unsigned int);
template <class T>
cudaError_t cudaOccupancyMaxPotentialBlockSize(int *, int *, T, size_t = 0, int = 0);
template <class T>
cudaError_t cudaOccupancyMaxPotentialBlockSizeWithFlags(int *, int *, T, size_t = 0,
                                                        int = 0, unsigned int = 0);
template <class S, class T>
cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(int *, int *, T, S, int = 0);
template <class T>
cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *, T *, int, int);
template <class T>
cudaError_t cudaOccupancyMaxActiveClusters(int *, T *, const cudaLaunchConfig_t *);
template <class T>
cudaError_t cudaOccupancyMaxPotentialClusterSize(int *, T *, const cudaLaunchConfig_t *);
template <class T>
cudaError_t cudaLaunchKernel(T *, dim3, dim3, void **, size_t = 0,
                             cudaStream_t = nullptr);
template <class T>
cudaError_t cudaLaunchCooperativeKernel(T *, dim3, dim3, void **, size_t = 0,
                                        cudaStream_t = nullptr);
template <class... Formal, class... Actual>
cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *, void (*)(Formal...),
                               Actual &&...);
template <class T> cudaError_t cudaGetKernel(cudaKernel_t *, T *);
template <class T> cudaError_t cudaLaunch(T *);
cudaError_t cudaSetupArgument(const void *, size_t, size_t);
template <class T> cudaError_t cudaSetupArgument(T, size_t);
#undef CU2CANN_BOTH

cudaError_t cudaEventCreate(cudaEvent_t *, unsigned int);
cudaError_t cudaMemAdvise(const void *, size_t, cudaMemoryAdvise, int);
cudaError_t cudaMemAdvise(const void *, size_t, cudaMemoryAdvise, cudaMemLocation);
cudaError_t cudaMemPrefetchAsync(const void *, size_t, int, cudaStream_t = nullptr);
cudaError_t cudaMemPrefetchAsync(const void *, size_t, cudaMemLocation, unsigned int,
                                 cudaStream_t = nullptr);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *, cudaGraph_t, cudaGraphNode_t *,
                                 char *, size_t);
cudaError_t cudaGraphExecUpdate(cudaGraphExec_t, cudaGraph_t, cudaGraphNode_t *,
                                cudaGraphExecUpdateResult *);
cudaError_t cudaGraphAddDependencies(cudaGraph_t, const cudaGraphNode_t *,
                                     const cudaGraphNode_t *, size_t);
cudaError_t cudaStreamGetCaptureInfo(cudaStream_t, cudaStreamCaptureStatus *,
                                     unsigned long long *);

// Gone from later toolkits, still in many programs.
extern "C" {
cudaError_t cudaThreadSynchronize(), cudaThreadExit(),
    cudaThreadSetLimit(cudaLimit, size_t), cudaThreadGetLimit(size_t *, cudaLimit),
    cudaThreadSetCacheConfig(cudaFuncCache), cudaThreadGetCacheConfig(cudaFuncCache *),
    cudaSetDoubleForDevice(double *), cudaSetDoubleForHost(double *),
    cudaUnbindTexture(const textureReference *),
    cudaGetTextureReference(const textureReference **, const void *),
    cudaBindTextureToArray(const textureReference *, cudaArray_const_t,
                           const cudaChannelFormatDesc *),
    cudaProfilerInitialize(const char *, const char *, int),
    cudaLaunchCooperativeKernelMultiDevice(void *, unsigned int, unsigned int = 0);
}
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTexture(size_t *, const texture<T, kind, mode> &, const void *,
                            const cudaChannelFormatDesc &, size_t = 0xffffffffu);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTexture(size_t *, const texture<T, kind, mode> &, const void *,
                            size_t = 0xffffffffu);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTexture2D(size_t *, const texture<T, kind, mode> &, const void *,
                              const cudaChannelFormatDesc &, size_t, size_t, size_t);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTexture2D(size_t *, const texture<T, kind, mode> &, const void *,
                              size_t, size_t, size_t);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTextureToArray(const texture<T, kind, mode> &, cudaArray_const_t);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaBindTextureToArray(const texture<T, kind, mode> &, cudaArray_const_t,
                                   const cudaChannelFormatDesc &);
template <class T, int kind, cudaTextureReadMode mode>
cudaError_t cudaUnbindTexture(const texture<T, kind, mode> &);
template <class T, int kind>
cudaError_t cudaBindSurfaceToArray(const surface<T, kind> &, cudaArray_const_t);

// Versions by their full names.
#define cudaCreateTextureObject_v2 cudaCreateTextureObject
#define cudaGetDeviceProperties_v2 cudaGetDeviceProperties
#define cudaGetTextureObjectTextureDesc_v2 cudaGetTextureObjectTextureDesc
#define cudaGraphAddDependencies_v2 cudaGraphAddDependencies
#define cudaGraphAddNode_v2 cudaGraphAddNode
#define cudaGraphGetEdges_v2 cudaGraphGetEdges
#define cudaGraphNodeGetDependencies_v2 cudaGraphNodeGetDependencies
#define cudaGraphNodeGetDependentNodes_v2 cudaGraphNodeGetDependentNodes
#define cudaGraphRemoveDependencies_v2 cudaGraphRemoveDependencies
#define cudaMemAdvise_v2 cudaMemAdvise
#define cudaMemPrefetchAsync_v2 cudaMemPrefetchAsync
#define cudaStreamGetCaptureInfo_v2 cudaStreamGetCaptureInfo
#define cudaStreamGetCaptureInfo_v3 cudaStreamGetCaptureInfo
#define cudaStreamUpdateCaptureDependencies_v2 cudaStreamUpdateCaptureDependencies
