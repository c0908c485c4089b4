// SPDX-License-Identifier: Apache-2.0
//
// What the model says of its device: one, of compute capability 8.0.
#ifndef CU2CANN_CUDA_RUNTIME_PROPERTIES_H
#define CU2CANN_CUDA_RUNTIME_PROPERTIES_H

#include "allocation.h"

namespace cu2cann_model {

constexpr int multiprocessors = 108, threads_of_multiprocessor = 2048, blocks_of_multiprocessor = 32;
constexpr size_t shared_of_block = 48 << 10, shared_of_block_optin = 163 << 10, shared_of_multiprocessor = 164 << 10;

inline void fill_limits(cudaDeviceProp* p) {
    p->totalGlobalMem = device_bytes;
    p->sharedMemPerBlock = shared_of_block;
    p->sharedMemPerBlockOptin = shared_of_block_optin;
    p->sharedMemPerMultiprocessor = shared_of_multiprocessor;
    p->reservedSharedMemPerBlock = 1024;
    p->regsPerBlock = p->regsPerMultiprocessor = 65536;
    p->warpSize = 32;
    p->memPitch = 0x7FFFFFFF;
    p->maxThreadsPerBlock = 1024;
    p->maxThreadsPerMultiProcessor = threads_of_multiprocessor;
    p->maxBlocksPerMultiProcessor = blocks_of_multiprocessor;
    p->maxThreadsDim[0] = p->maxThreadsDim[1] = 1024;
    p->maxThreadsDim[2] = 64;
    p->maxGridSize[0] = 0x7FFFFFFF;
    p->maxGridSize[1] = p->maxGridSize[2] = 65535;
    p->totalConstMem = 64 << 10;
    p->maxTexture1D = p->maxTexture2D[0] = 131072;
    p->maxTexture2D[1] = 65536;
    p->maxTexture3D[0] = p->maxTexture3D[1] = p->maxTexture3D[2] = 16384;
    p->maxTexture1DLinear = 1 << 28;
}

inline void fill_abilities(cudaDeviceProp* p) {
    p->major = 8;
    p->minor = 0;
    p->textureAlignment = 512;
    p->texturePitchAlignment = 32;
    p->surfaceAlignment = 512;
    p->multiProcessorCount = multiprocessors;
    p->clockRate = 1410000;
    p->memoryClockRate = 1215000;
    p->memoryBusWidth = 5120;
    p->l2CacheSize = 40 << 20;
    p->asyncEngineCount = 3;
    p->deviceOverlap = p->concurrentKernels = p->canMapHostMemory = p->unifiedAddressing = 1;
    p->managedMemory = p->concurrentManagedAccess = p->pageableMemoryAccess = 1;
    p->cooperativeLaunch = p->streamPrioritiesSupported = p->memoryPoolsSupported = 1;
    p->globalL1CacheSupported = p->localL1CacheSupported = p->computePreemptionSupported = 1;
    p->hostRegisterSupported = p->canUseHostPointerForRegisteredMem = 1;
    p->singleToDoublePrecisionPerfRatio = 2;
    p->pciBusID = 1;
}

// With CU2CANN_MODEL_TWIN=1 the device describes itself as its translation finds the Ascend 950:
// what a program prints of the device, or sizes its launches by, then is the same on both sides.
inline bool twin() {
    static const char* given = std::getenv("CU2CANN_MODEL_TWIN");
    return given != nullptr && *given == '1';
}

constexpr int twin_version = 90100000;

inline void fill_twin(cudaDeviceProp* p) {
    std::strcpy(p->name, "Ascend950PR");
    p->major = 35;
    p->minor = 10;
    p->multiProcessorCount = 64;
    p->l2CacheSize = 128 << 20;
    p->maxBlocksPerMultiProcessor = 1;
    p->asyncEngineCount = p->kernelExecTimeoutEnabled = 1;
    p->maxThreadsDim[2] = 1024;
    p->maxGridSize[0] = 65535;
    p->sharedMemPerBlock = p->sharedMemPerBlockOptin = p->sharedMemPerMultiprocessor = 216 << 10;
    p->reservedSharedMemPerBlock = 0;
    p->managedMemory = p->concurrentManagedAccess = p->pageableMemoryAccess = 0;
    p->unifiedAddressing = p->cooperativeLaunch = 0;
    p->textureAlignment = p->texturePitchAlignment = 0;
}

}  // namespace cu2cann_model

inline cudaError_t cudaGetDeviceProperties(cudaDeviceProp* into, int device) {
    if (device != 0) {
        return cu2cann_model::noted(cudaErrorInvalidDevice);
    }
    *into = {};
    std::strcpy(into->name, "CPU model of a CUDA device");
    cu2cann_model::fill_limits(into);
    cu2cann_model::fill_abilities(into);
    if (cu2cann_model::twin()) {
        cu2cann_model::fill_twin(into);
    }
    return cudaSuccess;
}

inline cudaError_t cudaDeviceGetAttribute(int* into, cudaDeviceAttr attribute, int device) {
    cudaDeviceProp p;
    const cudaError_t status = cudaGetDeviceProperties(&p, device);
    if (status != cudaSuccess) {
        return status;
    }
    switch (attribute) {
        case cudaDevAttrMaxThreadsPerBlock: *into = p.maxThreadsPerBlock; break;
        case cudaDevAttrMaxBlockDimX: *into = p.maxThreadsDim[0]; break;
        case cudaDevAttrMaxBlockDimY: *into = p.maxThreadsDim[1]; break;
        case cudaDevAttrMaxBlockDimZ: *into = p.maxThreadsDim[2]; break;
        case cudaDevAttrMaxGridDimX: *into = p.maxGridSize[0]; break;
        case cudaDevAttrMaxGridDimY: *into = p.maxGridSize[1]; break;
        case cudaDevAttrMaxGridDimZ: *into = p.maxGridSize[2]; break;
        case cudaDevAttrMaxSharedMemoryPerBlock: *into = int(p.sharedMemPerBlock); break;
        case cudaDevAttrMaxSharedMemoryPerBlockOptin: *into = int(p.sharedMemPerBlockOptin); break;
        case cudaDevAttrMaxSharedMemoryPerMultiprocessor: *into = int(p.sharedMemPerMultiprocessor); break;
        case cudaDevAttrReservedSharedMemoryPerBlock: *into = int(p.reservedSharedMemPerBlock); break;
        case cudaDevAttrTotalConstantMemory: *into = int(p.totalConstMem); break;
        case cudaDevAttrWarpSize: *into = p.warpSize; break;
        case cudaDevAttrMaxRegistersPerBlock: *into = p.regsPerBlock; break;
        case cudaDevAttrMaxRegistersPerMultiprocessor: *into = p.regsPerMultiprocessor; break;
        case cudaDevAttrClockRate: *into = p.clockRate; break;
        case cudaDevAttrMemoryClockRate: *into = p.memoryClockRate; break;
        case cudaDevAttrGlobalMemoryBusWidth: *into = p.memoryBusWidth; break;
        case cudaDevAttrL2CacheSize: *into = p.l2CacheSize; break;
        case cudaDevAttrMultiProcessorCount: *into = p.multiProcessorCount; break;
        case cudaDevAttrMaxThreadsPerMultiProcessor: *into = p.maxThreadsPerMultiProcessor; break;
        case cudaDevAttrMaxBlocksPerMultiprocessor: *into = p.maxBlocksPerMultiProcessor; break;
        case cudaDevAttrComputeCapabilityMajor: *into = p.major; break;
        case cudaDevAttrComputeCapabilityMinor: *into = p.minor; break;
        case cudaDevAttrAsyncEngineCount: *into = p.asyncEngineCount; break;
        case cudaDevAttrTextureAlignment: *into = int(p.textureAlignment); break;
        case cudaDevAttrTexturePitchAlignment: *into = int(p.texturePitchAlignment); break;
        case cudaDevAttrMaxPitch: *into = int(p.memPitch); break;
        case cudaDevAttrGpuOverlap:
        case cudaDevAttrConcurrentKernels:
        case cudaDevAttrCanMapHostMemory: *into = 1; break;
        case cudaDevAttrUnifiedAddressing: *into = p.unifiedAddressing; break;
        case cudaDevAttrManagedMemory:
        case cudaDevAttrConcurrentManagedAccess:
        case cudaDevAttrPageableMemoryAccess: *into = p.managedMemory; break;
        case cudaDevAttrCooperativeLaunch: *into = p.cooperativeLaunch; break;
        case cudaDevAttrStreamPrioritiesSupported:
        case cudaDevAttrHostRegisterSupported:
        case cudaDevAttrMemoryPoolsSupported: *into = 1; break;
        default: *into = 0; break;
    }
    return cudaSuccess;
}

inline cudaError_t cudaGetDeviceCount(int* into) {
    *into = 1;
    return cudaSuccess;
}
inline cudaError_t cudaSetDevice(int device) { return device == 0 ? cudaSuccess : cu2cann_model::noted(cudaErrorInvalidDevice); }
inline cudaError_t cudaGetDevice(int* into) {
    *into = 0;
    return cudaSuccess;
}
inline cudaError_t cudaInitDevice(int device, unsigned, unsigned) { return cudaSetDevice(device); }
inline cudaError_t cudaChooseDevice(int* into, const cudaDeviceProp*) { return cudaGetDevice(into); }
inline cudaError_t cudaSetValidDevices(int*, int) { return cudaSuccess; }
inline cudaError_t cudaSetDeviceFlags(unsigned) { return cudaSuccess; }
inline cudaError_t cudaGetDeviceFlags(unsigned* into) {
    *into = 0;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceReset() { return cudaSuccess; }
inline cudaError_t cudaThreadExit() { return cudaSuccess; }
inline cudaError_t cudaDeviceGetPCIBusId(char* into, int length, int) {
    std::snprintf(into, (size_t)length, "0000:01:00.0");
    return cudaSuccess;
}

namespace cu2cann_model {
inline size_t& limit(cudaLimit which) {
    static size_t limits[16] = {1024, 1 << 20, 8 << 20, 2, 2048, 128, 0};
    return limits[which & 15];
}
}  // namespace cu2cann_model
inline cudaError_t cudaDeviceSetLimit(cudaLimit which, size_t value) {
    cu2cann_model::limit(which) = value;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceGetLimit(size_t* into, cudaLimit which) {
    *into = cu2cann_model::limit(which);
    return cudaSuccess;
}
inline cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache) { return cudaSuccess; }
inline cudaError_t cudaDeviceGetCacheConfig(cudaFuncCache* into) {
    *into = cudaFuncCachePreferNone;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig) { return cudaSuccess; }
inline cudaError_t cudaDeviceGetSharedMemConfig(cudaSharedMemConfig* into) {
    *into = cudaSharedMemBankSizeFourByte;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceGetStreamPriorityRange(int* least, int* greatest) {
    *least = 0, *greatest = -5;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceCanAccessPeer(int* into, int, int) {
    *into = 0;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceEnablePeerAccess(int, unsigned) { return cu2cann_model::noted(cudaErrorInvalidDevice); }
inline cudaError_t cudaDeviceDisablePeerAccess(int) { return cu2cann_model::noted(cudaErrorPeerAccessNotEnabled); }
inline cudaError_t cudaDriverGetVersion(int* into) {
    *into = cu2cann_model::twin() ? cu2cann_model::twin_version : CUDART_VERSION;
    return cudaSuccess;
}
inline cudaError_t cudaRuntimeGetVersion(int* into) { return cudaDriverGetVersion(into); }
inline cudaError_t cudaProfilerStart() { return cudaSuccess; }
inline cudaError_t cudaProfilerStop() { return cudaSuccess; }
inline cudaError_t cudaCtxResetPersistingL2Cache() { return cudaSuccess; }
inline cudaError_t cudaStreamSetAttribute(cudaStream_t, cudaLaunchAttributeID, const cudaLaunchAttributeValue*) { return cudaSuccess; }
inline cudaError_t cudaStreamGetAttribute(cudaStream_t, cudaLaunchAttributeID, cudaLaunchAttributeValue* into) {
    *into = {};
    return cudaSuccess;
}
using cudaStreamAttrValue = cudaLaunchAttributeValue;

#endif  // CU2CANN_CUDA_RUNTIME_PROPERTIES_H
