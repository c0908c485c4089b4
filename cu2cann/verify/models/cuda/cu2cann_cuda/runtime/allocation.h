// SPDX-License-Identifier: Apache-2.0
//
// Memory of the device, of the host and of both.
#ifndef CU2CANN_CUDA_RUNTIME_ALLOCATION_H
#define CU2CANN_CUDA_RUNTIME_ALLOCATION_H

#include "streams.h"

struct CUmemPoolHandle_st {
    unsigned long long threshold = 0;
};

namespace cu2cann_model {

// The memory that the model's device claims to have; what exceeds it is refused.
constexpr size_t device_bytes = size_t{16} << 30;
constexpr size_t pitch_multiple = 512;

inline std::atomic<size_t>& bytes_in_use() {
    static std::atomic<size_t> bytes{0};
    return bytes;
}

inline cudaError_t allocate(void** into, size_t size, bool host) {
    *into = nullptr;
    if (current_block != nullptr) {
        *into = std::malloc(size);
        return *into != nullptr ? cudaSuccess : cudaErrorMemoryAllocation;
    }
    if (size == 0) {
        return cudaSuccess;
    }
    if (size > device_bytes || bytes_in_use() + size > device_bytes) {
        return noted(cudaErrorMemoryAllocation);
    }
    *into = Memory::all().allocate(size, host);
    if (*into == nullptr) {
        return noted(cudaErrorMemoryAllocation);
    }
    bytes_in_use() += size;
    return cudaSuccess;
}

inline cudaError_t release(void* start) {
    if (start == nullptr) {
        return cudaSuccess;
    }
    Allocation found;
    const bool known = Memory::all().find(start, &found);
    if (!known || !Memory::all().release(start)) {
        return noted(cudaErrorInvalidValue);
    }
    bytes_in_use() -= found.size;
    return cudaSuccess;
}

}  // namespace cu2cann_model

inline cudaError_t cudaMalloc(void** into, size_t size) { return cu2cann_model::allocate(into, size, false); }
inline cudaError_t cudaMallocManaged(void** into, size_t size, unsigned = cudaMemAttachGlobal) { return cu2cann_model::allocate(into, size, true); }
inline cudaError_t cudaMallocHost(void** into, size_t size, unsigned = 0) { return cu2cann_model::allocate(into, size, true); }
inline cudaError_t cudaHostAlloc(void** into, size_t size, unsigned) { return cu2cann_model::allocate(into, size, true); }
inline cudaError_t cudaMallocAsync(void** into, size_t size, cudaStream_t) { return cu2cann_model::allocate(into, size, false); }
inline cudaError_t cudaMallocAsync(void** into, size_t size, cudaMemPool_t, cudaStream_t) { return cu2cann_model::allocate(into, size, false); }
inline cudaError_t cudaMallocFromPoolAsync(void** into, size_t size, cudaMemPool_t, cudaStream_t) { return cu2cann_model::allocate(into, size, false); }
inline cudaError_t cudaMallocPitch(void** into, size_t* pitch, size_t width, size_t height) {
    *pitch = cu2cann_model::round_up(width, cu2cann_model::pitch_multiple);
    return cu2cann_model::allocate(into, *pitch * height, false);
}
inline cudaError_t cudaMalloc3D(cudaPitchedPtr* into, cudaExtent extent) {
    into->pitch = cu2cann_model::round_up(extent.width, cu2cann_model::pitch_multiple);
    into->xsize = extent.width;
    into->ysize = extent.height;
    return cu2cann_model::allocate(&into->ptr, into->pitch * extent.height * extent.depth, false);
}
template <typename T>
inline cudaError_t cudaMalloc(T** into, size_t size) { return cudaMalloc((void**)into, size); }
template <typename T>
inline cudaError_t cudaMallocManaged(T** into, size_t size, unsigned flags = cudaMemAttachGlobal) { return cudaMallocManaged((void**)into, size, flags); }
template <typename T>
inline cudaError_t cudaMallocHost(T** into, size_t size, unsigned = 0) { return cudaMallocHost((void**)into, size); }
template <typename T>
inline cudaError_t cudaHostAlloc(T** into, size_t size, unsigned flags) { return cudaHostAlloc((void**)into, size, flags); }
template <typename T>
inline cudaError_t cudaMallocAsync(T** into, size_t size, cudaStream_t stream) { return cudaMallocAsync((void**)into, size, stream); }
template <typename T>
inline cudaError_t cudaMallocAsync(T** into, size_t size, cudaMemPool_t pool, cudaStream_t stream) { return cudaMallocAsync((void**)into, size, pool, stream); }
template <typename T>
inline cudaError_t cudaMallocFromPoolAsync(T** into, size_t size, cudaMemPool_t pool, cudaStream_t stream) { return cudaMallocAsync((void**)into, size, pool, stream); }
template <typename T>
inline cudaError_t cudaMallocPitch(T** into, size_t* pitch, size_t width, size_t height) { return cudaMallocPitch((void**)into, pitch, width, height); }

inline cudaError_t cudaFree(void* start) {
    if (cu2cann_model::current_block != nullptr) {
        std::free(start);
        return cudaSuccess;
    }
    return cu2cann_model::release(start);
}
inline cudaError_t cudaFreeHost(void* start) { return cu2cann_model::release(start); }
inline cudaError_t cudaFreeAsync(void* start, cudaStream_t) { return cu2cann_model::release(start); }
inline cudaError_t cudaHostRegister(void*, size_t, unsigned) { return cudaSuccess; }
inline cudaError_t cudaHostUnregister(void*) { return cudaSuccess; }
inline cudaError_t cudaHostGetDevicePointer(void** into, void* host, unsigned) {
    *into = host;
    return cudaSuccess;
}
template <typename T>
inline cudaError_t cudaHostGetDevicePointer(T** into, void* host, unsigned flags) { return cudaHostGetDevicePointer((void**)into, host, flags); }
inline cudaError_t cudaHostGetFlags(unsigned* into, void*) {
    *into = cudaHostAllocMapped;
    return cudaSuccess;
}
inline cudaError_t cudaMemGetInfo(size_t* available, size_t* total) {
    *total = cu2cann_model::device_bytes;
    *available = cu2cann_model::device_bytes - cu2cann_model::bytes_in_use();
    return cudaSuccess;
}
inline cudaError_t cudaPointerGetAttributes(cudaPointerAttributes* into, const void* at) {
    cu2cann_model::Allocation found;
    *into = {};
    into->device = 0;
    const bool known = cu2cann_model::Memory::all().find(at, &found);
    into->type = !known ? cudaMemoryTypeUnregistered : found.host ? cudaMemoryTypeHost : cudaMemoryTypeDevice;
    into->memoryType = into->type;
    into->devicePointer = known ? const_cast<void*>(at) : nullptr;
    into->hostPointer = known && !found.host ? nullptr : const_cast<void*>(at);
    return cudaSuccess;
}

inline cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t* into, int) {
    static CUmemPoolHandle_st only;
    *into = &only;
    return cudaSuccess;
}
inline cudaError_t cudaDeviceGetMemPool(cudaMemPool_t* into, int device) { return cudaDeviceGetDefaultMemPool(into, device); }
inline cudaError_t cudaDeviceSetMemPool(int, cudaMemPool_t) { return cudaSuccess; }
inline cudaError_t cudaMemPoolCreate(cudaMemPool_t* into, const cudaMemPoolProps*) {
    *into = new CUmemPoolHandle_st;
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolDestroy(cudaMemPool_t pool) {
    delete pool;
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t pool, cudaMemPoolAttr attribute, void* value) {
    if (attribute == cudaMemPoolAttrReleaseThreshold) {
        std::memcpy(&pool->threshold, value, sizeof pool->threshold);
    }
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t pool, cudaMemPoolAttr attribute, void* value) {
    const unsigned long long used = cu2cann_model::bytes_in_use();
    std::memcpy(value, attribute == cudaMemPoolAttrReleaseThreshold ? &pool->threshold : &used, sizeof used);
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolTrimTo(cudaMemPool_t, size_t) { return cudaSuccess; }
inline cudaError_t cudaMemPoolSetAccess(cudaMemPool_t, const cudaMemAccessDesc*, size_t) { return cudaSuccess; }

inline cudaError_t cudaMemAdvise(const void*, size_t, cudaMemoryAdvise, int) { return cudaSuccess; }
inline cudaError_t cudaMemAdvise(const void*, size_t, cudaMemoryAdvise, cudaMemLocation) { return cudaSuccess; }
inline cudaError_t cudaMemPrefetchAsync(const void*, size_t, int, cudaStream_t = nullptr) { return cudaSuccess; }
inline cudaError_t cudaMemPrefetchAsync(const void*, size_t, cudaMemLocation, unsigned, cudaStream_t = nullptr) { return cudaSuccess; }

#endif  // CU2CANN_CUDA_RUNTIME_ALLOCATION_H
