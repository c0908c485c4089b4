// Stands in for: cudaDeviceProp, device attributes, device selection, version numbers, peer attributes.
// Restores: the structure and the attribute numbers of CUDA, int results, device 0 as the device of every thread.
// Works around: ACL has another set of attributes, 0 off Ascend 950; what has no source is a constant stated here.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_DEVICE_H
#define CU2CANN_DEVICE_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "acl/acl_rt.h"
#include "error.h"
#include "runtime.h"

#include "shield_begin.h"

// CU2CANN_DEV_ATTR_<NAME> = 10000 + CUDA's number, so that it cannot be taken for an ACL_DEV_ATTR_ value.
#define CU2CANN_DEVICE_ATTRIBUTES(X) \
    X(MAX_THREADS_PER_BLOCK, 1) X(MAX_BLOCK_DIM_X, 2) X(MAX_BLOCK_DIM_Y, 3) X(MAX_BLOCK_DIM_Z, 4) \
    X(MAX_GRID_DIM_X, 5) X(MAX_GRID_DIM_Y, 6) X(MAX_GRID_DIM_Z, 7) X(MAX_SHARED_MEMORY_PER_BLOCK, 8) \
    X(TOTAL_CONSTANT_MEMORY, 9) X(WARP_SIZE, 10) X(MAX_PITCH, 11) X(MAX_REGISTERS_PER_BLOCK, 12) \
    X(CLOCK_RATE, 13) X(TEXTURE_ALIGNMENT, 14) X(GPU_OVERLAP, 15) X(MULTI_PROCESSOR_COUNT, 16) \
    X(KERNEL_EXEC_TIMEOUT, 17) X(INTEGRATED, 18) X(CAN_MAP_HOST_MEMORY, 19) X(COMPUTE_MODE, 20) \
    X(MAX_TEXTURE_1D_WIDTH, 21) X(MAX_TEXTURE_2D_WIDTH, 22) X(MAX_TEXTURE_2D_HEIGHT, 23) \
    X(MAX_TEXTURE_3D_WIDTH, 24) X(MAX_TEXTURE_3D_HEIGHT, 25) X(MAX_TEXTURE_3D_DEPTH, 26) \
    X(MAX_TEXTURE_2D_LAYERED_WIDTH, 27) X(MAX_TEXTURE_2D_LAYERED_HEIGHT, 28) \
    X(MAX_TEXTURE_2D_LAYERED_LAYERS, 29) X(SURFACE_ALIGNMENT, 30) X(CONCURRENT_KERNELS, 31) \
    X(ECC_ENABLED, 32) X(PCI_BUS_ID, 33) X(PCI_DEVICE_ID, 34) X(TCC_DRIVER, 35) X(MEMORY_CLOCK_RATE, 36) \
    X(GLOBAL_MEMORY_BUS_WIDTH, 37) X(L2_CACHE_SIZE, 38) X(MAX_THREADS_PER_MULTI_PROCESSOR, 39) \
    X(ASYNC_ENGINE_COUNT, 40) X(UNIFIED_ADDRESSING, 41) X(MAX_TEXTURE_1D_LAYERED_WIDTH, 42) \
    X(MAX_TEXTURE_1D_LAYERED_LAYERS, 43) X(MAX_TEXTURE_2D_GATHER_WIDTH, 45) \
    X(MAX_TEXTURE_2D_GATHER_HEIGHT, 46) X(MAX_TEXTURE_3D_WIDTH_ALT, 47) X(MAX_TEXTURE_3D_HEIGHT_ALT, 48) \
    X(MAX_TEXTURE_3D_DEPTH_ALT, 49) X(PCI_DOMAIN_ID, 50) X(TEXTURE_PITCH_ALIGNMENT, 51) \
    X(MAX_TEXTURE_CUBEMAP_WIDTH, 52) X(MAX_TEXTURE_CUBEMAP_LAYERED_WIDTH, 53) \
    X(MAX_TEXTURE_CUBEMAP_LAYERED_LAYERS, 54) X(MAX_SURFACE_1D_WIDTH, 55) X(MAX_SURFACE_2D_WIDTH, 56) \
    X(MAX_SURFACE_2D_HEIGHT, 57) X(MAX_SURFACE_3D_WIDTH, 58) X(MAX_SURFACE_3D_HEIGHT, 59) \
    X(MAX_SURFACE_3D_DEPTH, 60) X(MAX_SURFACE_1D_LAYERED_WIDTH, 61) X(MAX_SURFACE_1D_LAYERED_LAYERS, 62) \
    X(MAX_SURFACE_2D_LAYERED_WIDTH, 63) X(MAX_SURFACE_2D_LAYERED_HEIGHT, 64) \
    X(MAX_SURFACE_2D_LAYERED_LAYERS, 65) X(MAX_SURFACE_CUBEMAP_WIDTH, 66) \
    X(MAX_SURFACE_CUBEMAP_LAYERED_WIDTH, 67) X(MAX_SURFACE_CUBEMAP_LAYERED_LAYERS, 68) \
    X(MAX_TEXTURE_1D_LINEAR_WIDTH, 69) X(MAX_TEXTURE_2D_LINEAR_WIDTH, 70) \
    X(MAX_TEXTURE_2D_LINEAR_HEIGHT, 71) X(MAX_TEXTURE_2D_LINEAR_PITCH, 72) \
    X(MAX_TEXTURE_2D_MIPMAPPED_WIDTH, 73) X(MAX_TEXTURE_2D_MIPMAPPED_HEIGHT, 74) \
    X(COMPUTE_CAPABILITY_MAJOR, 75) X(COMPUTE_CAPABILITY_MINOR, 76) X(MAX_TEXTURE_1D_MIPMAPPED_WIDTH, 77) \
    X(STREAM_PRIORITIES_SUPPORTED, 78) X(GLOBAL_L1_CACHE_SUPPORTED, 79) X(LOCAL_L1_CACHE_SUPPORTED, 80) \
    X(MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 81) X(MAX_REGISTERS_PER_MULTIPROCESSOR, 82) \
    X(MANAGED_MEMORY, 83) X(IS_MULTI_GPU_BOARD, 84) X(MULTI_GPU_BOARD_GROUP_ID, 85) \
    X(HOST_NATIVE_ATOMIC_SUPPORTED, 86) X(SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO, 87) \
    X(PAGEABLE_MEMORY_ACCESS, 88) X(CONCURRENT_MANAGED_ACCESS, 89) X(COMPUTE_PREEMPTION_SUPPORTED, 90) \
    X(CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM, 91) X(COOPERATIVE_LAUNCH, 95) X(COOPERATIVE_MULTI_DEVICE_LAUNCH, 96) \
    X(MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, 97) X(CAN_FLUSH_REMOTE_WRITES, 98) X(HOST_REGISTER_SUPPORTED, 99) \
    X(PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES, 100) X(DIRECT_MANAGED_MEM_ACCESS_FROM_HOST, 101) \
    X(VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED, 102) X(HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED, 103) \
    X(HANDLE_TYPE_WIN32_HANDLE_SUPPORTED, 104) X(HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED, 105) \
    X(MAX_BLOCKS_PER_MULTIPROCESSOR, 106) X(MAX_PERSISTING_L2_CACHE_SIZE, 108) \
    X(MAX_ACCESS_POLICY_WINDOW_SIZE, 109) X(RESERVED_SHARED_MEMORY_PER_BLOCK, 111) \
    X(SPARSE_CUDA_ARRAY_SUPPORTED, 112) X(HOST_REGISTER_READ_ONLY_SUPPORTED, 113) \
    X(TIMELINE_SEMAPHORE_INTEROP_SUPPORTED, 114) X(MEMORY_POOLS_SUPPORTED, 115) \
    X(GPU_DIRECT_RDMA_SUPPORTED, 116) X(GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS, 117) \
    X(GPU_DIRECT_RDMA_WRITES_ORDERING, 118) X(MEMORY_POOL_SUPPORTED_HANDLE_TYPES, 119) \
    X(CLUSTER_LAUNCH, 120) X(DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED, 121) X(IPC_EVENT_SUPPORT, 125) \
    X(MEM_SYNC_DOMAIN_COUNT, 126) X(NUMA_CONFIG, 130) X(NUMA_ID, 131) X(MPS_ENABLED, 133) \
    X(HOST_NUMA_ID, 134) X(D3D12_CIG_SUPPORTED, 135) X(VULKAN_CIG_SUPPORTED, 138) X(GPU_PCI_DEVICE_ID, 139) \
    X(GPU_PCI_SUBSYSTEM_ID, 140) X(HOST_NUMA_MEMORY_POOLS_SUPPORTED, 142) \
    X(HOST_NUMA_MULTINODE_IPC_SUPPORTED, 143) X(HOST_MEMORY_POOLS_SUPPORTED, 144) \
    X(ONLY_PARTIAL_HOST_NATIVE_ATOMIC_SUPPORTED, 147)

#define CU2CANN_CONSTANT(name, number) constexpr int CU2CANN_DEV_ATTR_##name = 10000 + (number);
CU2CANN_DEVICE_ATTRIBUTES(CU2CANN_CONSTANT)
#undef CU2CANN_CONSTANT

typedef int cu2cannDeviceAttr;

// CUDA's values.
enum cu2cannDeviceP2PAttr {
    CU2CANN_P2P_PERFORMANCE_RANK = 1,
    CU2CANN_P2P_ACCESS_SUPPORTED = 2,
    CU2CANN_P2P_NATIVE_ATOMIC = 3,
    CU2CANN_P2P_ARRAY_ACCESS = 4
};

// The field names of cudaDeviceProp. Fields not set by cu2cann_getDeviceProperties are 0.
struct cu2cannDeviceProp {
    char name[256];
    aclrtUuid uuid;
    char luid[8];
    unsigned int luidDeviceNodeMask;
    size_t totalGlobalMem;
    size_t sharedMemPerBlock;
    int regsPerBlock;
    int warpSize;
    size_t memPitch;
    int maxThreadsPerBlock;
    int maxThreadsDim[3];
    int maxGridSize[3];
    int clockRate;
    size_t totalConstMem;
    int major;
    int minor;
    size_t textureAlignment;
    size_t texturePitchAlignment;
    int deviceOverlap;
    int multiProcessorCount;
    int kernelExecTimeoutEnabled;
    int integrated;
    int canMapHostMemory;
    int computeMode;
    int maxTexture1D;
    int maxTexture1DMipmap;
    int maxTexture1DLinear;
    int maxTexture2D[2];
    int maxTexture2DMipmap[2];
    int maxTexture2DLinear[3];
    int maxTexture2DGather[2];
    int maxTexture3D[3];
    int maxTexture3DAlt[3];
    int maxTextureCubemap;
    int maxTexture1DLayered[2];
    int maxTexture2DLayered[3];
    int maxTextureCubemapLayered[2];
    int maxSurface1D;
    int maxSurface2D[2];
    int maxSurface3D[3];
    int maxSurface1DLayered[2];
    int maxSurface2DLayered[3];
    int maxSurfaceCubemap;
    int maxSurfaceCubemapLayered[2];
    size_t surfaceAlignment;
    int concurrentKernels;
    int ECCEnabled;
    int pciBusID;
    int pciDeviceID;
    int pciDomainID;
    int tccDriver;
    int asyncEngineCount;
    int unifiedAddressing;
    int memoryClockRate;
    int memoryBusWidth;
    int l2CacheSize;
    int persistingL2CacheMaxSize;
    int maxThreadsPerMultiProcessor;
    int streamPrioritiesSupported;
    int globalL1CacheSupported;
    int localL1CacheSupported;
    size_t sharedMemPerMultiprocessor;
    int regsPerMultiprocessor;
    int managedMemory;
    int isMultiGpuBoard;
    int multiGpuBoardGroupID;
    int hostNativeAtomicSupported;
    int singleToDoublePrecisionPerfRatio;
    int pageableMemoryAccess;
    int concurrentManagedAccess;
    int computePreemptionSupported;
    int canUseHostPointerForRegisteredMem;
    int cooperativeLaunch;
    int cooperativeMultiDeviceLaunch;
    size_t sharedMemPerBlockOptin;
    int pageableMemoryAccessUsesHostPageTables;
    int directManagedMemAccessFromHost;
    int maxBlocksPerMultiProcessor;
    int accessPolicyMaxWindowSize;
    size_t reservedSharedMemPerBlock;
    int hostRegisterSupported;
    int sparseCudaArraySupported;
    int hostRegisterReadOnlySupported;
    int timelineSemaphoreInteropSupported;
    int memoryPoolsSupported;
    int gpuDirectRDMASupported;
    unsigned int gpuDirectRDMAFlushWritesOptions;
    int gpuDirectRDMAWritesOrdering;
    unsigned int memoryPoolSupportedHandleTypes;
    int deferredMappingCudaArraySupported;
    int ipcEventSupported;
    int clusterLaunch;
    int unifiedFunctionPointers;
};

namespace cu2cann {

// A kernel gets at most 216 of the 256 KB of a core's unified buffer.
constexpr int64_t max_block_buffer = 216 * 1024;

struct AttributeRow {
    int cuda;
    int acl;            // 0: ACL has no source.
    int64_t otherwise;  // The constant, also where ACL answers 0.
};

inline const AttributeRow* find_attribute(int attribute) {
    static const AttributeRow rows[] = {
        {CU2CANN_DEV_ATTR_MULTI_PROCESSOR_COUNT, ACL_DEV_ATTR_VECTOR_CORE_NUM, 1},
        {CU2CANN_DEV_ATTR_WARP_SIZE, ACL_DEV_ATTR_WARP_SIZE, 32},
        // What a kernel without `__launch_bounds__` may have; the chip's 2048 need one.
        {CU2CANN_DEV_ATTR_MAX_THREADS_PER_BLOCK, 0, 1024},
        {CU2CANN_DEV_ATTR_MAX_THREADS_PER_MULTI_PROCESSOR, ACL_DEV_ATTR_MAX_THREAD_PER_VECTOR_CORE, 2048},
        {CU2CANN_DEV_ATTR_MAX_BLOCK_DIM_X, 0, 1024},
        {CU2CANN_DEV_ATTR_MAX_BLOCK_DIM_Y, 0, 1024},
        {CU2CANN_DEV_ATTR_MAX_BLOCK_DIM_Z, 0, 1024},
        {CU2CANN_DEV_ATTR_MAX_GRID_DIM_X, ACL_DEV_ATTR_MAX_GRID_DIM_X, 65535},
        {CU2CANN_DEV_ATTR_MAX_GRID_DIM_Y, ACL_DEV_ATTR_MAX_GRID_DIM_Y, 65535},
        {CU2CANN_DEV_ATTR_MAX_GRID_DIM_Z, ACL_DEV_ATTR_MAX_GRID_DIM_Z, 65535},
        {CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE, max_block_buffer},
        {CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE, max_block_buffer},
        {CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE, max_block_buffer},
        {CU2CANN_DEV_ATTR_L2_CACHE_SIZE, ACL_DEV_ATTR_L2_CACHE_SIZE, 0},
        {CU2CANN_DEV_ATTR_TOTAL_CONSTANT_MEMORY, 0, 65536},
        {CU2CANN_DEV_ATTR_MAX_PITCH, 0, 2147483647},
        {CU2CANN_DEV_ATTR_MAX_REGISTERS_PER_BLOCK, 0, 65536},
        {CU2CANN_DEV_ATTR_MAX_REGISTERS_PER_MULTIPROCESSOR, 0, 65536},
        {CU2CANN_DEV_ATTR_MAX_BLOCKS_PER_MULTIPROCESSOR, 0, 1},
        {CU2CANN_DEV_ATTR_GPU_OVERLAP, 0, 1},
        {CU2CANN_DEV_ATTR_ASYNC_ENGINE_COUNT, 0, 1},
        {CU2CANN_DEV_ATTR_KERNEL_EXEC_TIMEOUT, 0, 1},
        {CU2CANN_DEV_ATTR_CAN_MAP_HOST_MEMORY, 0, 1},
        {CU2CANN_DEV_ATTR_HOST_REGISTER_SUPPORTED, 0, 1},
        {CU2CANN_DEV_ATTR_CONCURRENT_KERNELS, 0, 1},
        {CU2CANN_DEV_ATTR_GLOBAL_L1_CACHE_SUPPORTED, 0, 1},
        {CU2CANN_DEV_ATTR_LOCAL_L1_CACHE_SUPPORTED, 0, 1},
        {CU2CANN_DEV_ATTR_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED, 0, 1},
        {CU2CANN_DEV_ATTR_IPC_EVENT_SUPPORT, 0, 1},
    };
    for (const AttributeRow& row : rows) {
        if (row.cuda == attribute) {
            return &row;
        }
    }
    return nullptr;
}

inline aclError ask(int32_t device, int attribute, int64_t* value) {
    *value = 0;
    const aclrtDevAttr acl = static_cast<aclrtDevAttr>(attribute);
    CU2CANN_TRY(aclrtGetDeviceInfo(static_cast<uint32_t>(device), acl, value));
    if (acl == ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE) {
        *value = std::min(*value, max_block_buffer);
    }
    return ACL_SUCCESS;
}

struct PciPlace {
    int domain = 0;
    int bus = 0;
    int device = 0;
};

// Zeros where the card is not on PCIe.
inline PciPlace pci_place(int32_t device) {
    PciPlace place;
    char text[32] = {};
    unsigned int domain = 0, bus = 0, slot = 0;
    if (aclrtDeviceGetPCIBusId(device, text, static_cast<int32_t>(sizeof(text))) == ACL_SUCCESS &&
        std::sscanf(text, "%x:%x:%x", &domain, &bus, &slot) == 3) {
        place.domain = static_cast<int>(domain);
        place.bus = static_cast<int>(bus);
        place.device = static_cast<int>(slot);
    }
    return place;
}

// 3510 reads as capability 35.10: larger than any real one in ">=" tests, equal to none.
inline aclError capability(int32_t device, int* major, int* minor) {
    int64_t arch = 0;
    CU2CANN_TRY(ask(device, ACL_DEV_ATTR_NPU_ARCH, &arch));
    *major = static_cast<int>(arch / 100);
    *minor = static_cast<int>(arch % 100);
    return ACL_SUCCESS;
}

// What is computed rather than looked up.
inline bool derived_attribute(int32_t device, int attribute, int* value) {
    int other = 0;
    switch (attribute) {
        case CU2CANN_DEV_ATTR_COMPUTE_CAPABILITY_MAJOR: return capability(device, value, &other) == ACL_SUCCESS;
        case CU2CANN_DEV_ATTR_COMPUTE_CAPABILITY_MINOR: return capability(device, &other, value) == ACL_SUCCESS;
        case CU2CANN_DEV_ATTR_PCI_DOMAIN_ID: *value = pci_place(device).domain; return true;
        case CU2CANN_DEV_ATTR_PCI_BUS_ID: *value = pci_place(device).bus; return true;
        case CU2CANN_DEV_ATTR_PCI_DEVICE_ID: *value = pci_place(device).device; return true;
        default: return false;
    }
}

inline aclError total_memory(int32_t device, size_t* bytes) {
    int64_t value = 0;
    if (ask(device, ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE, &value) == ACL_SUCCESS && value > 0) {
        *bytes = static_cast<size_t>(value);
        return ACL_SUCCESS;
    }
    OnDevice current(device);
    CU2CANN_TRY(current.status());
    size_t free_bytes = 0;
    return note(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, bytes));
}

inline void copy_text(char* to, size_t size, const char* text) {
    if (size > 0) {
        std::snprintf(to, size, "%s", text != nullptr ? text : "");
    }
}

}  // namespace cu2cann

inline aclError cu2cann_getDeviceCount(int* count) {
    *count = 0;
    CU2CANN_TRY(cu2cann_startup());
    uint32_t found = 0;
    CU2CANN_TRY(aclrtGetDeviceCount(&found));
    *count = static_cast<int>(found);
    return ACL_SUCCESS;
}

inline aclError cu2cann_getDevice(int* device) {
    CU2CANN_TRY(cu2cann_ensure());
    int32_t current = 0;
    CU2CANN_TRY(aclrtGetDevice(&current));
    *device = current;
    return ACL_SUCCESS;
}

inline aclError cu2cann_setDevice(int device) { return cu2cann_threadDevice(device); }

// Takes the CU2CANN_DEV_ATTR_ constants and ACL's own.
inline aclError cu2cann_deviceGetAttribute(int* value, int attribute, int device) {
    CU2CANN_TRY(cu2cann_startup());
    if (cu2cann::derived_attribute(device, attribute, value)) {
        return ACL_SUCCESS;
    }
    const cu2cann::AttributeRow* row = cu2cann::find_attribute(attribute);
    int source = row != nullptr ? row->acl : 0;
    if (attribute > 0 && attribute < 10000) {
        source = attribute;
    }
    int64_t found = 0;
    if (source != 0) {
        CU2CANN_TRY(cu2cann::ask(device, source, &found));
    }
    if (found == 0 && row != nullptr) {
        found = row->otherwise;
    }
    *value = static_cast<int>(std::min<int64_t>(found, 2147483647));
    return ACL_SUCCESS;
}

inline aclError cu2cann_deviceTotalMem(size_t* bytes, int device) {
    CU2CANN_TRY(cu2cann_startup());
    return cu2cann::total_memory(device, bytes);
}

inline aclError cu2cann_deviceGetName(char* name, int size, int device) {
    (void)device;  // ACL names the kind of chip, which is one and the same for all devices of a server.
    CU2CANN_TRY(cu2cann_startup());
    cu2cann::copy_text(name, static_cast<size_t>(std::max(size, 0)), aclrtGetSocName());
    return ACL_SUCCESS;
}

namespace cu2cann {

struct PropertyRow {
    int cu2cannDeviceProp::*field;
    int attribute;
};

inline aclError fill_integers(cu2cannDeviceProp* prop, int device) {
    static const PropertyRow rows[] = {
        {&cu2cannDeviceProp::regsPerBlock, CU2CANN_DEV_ATTR_MAX_REGISTERS_PER_BLOCK},
        {&cu2cannDeviceProp::regsPerMultiprocessor, CU2CANN_DEV_ATTR_MAX_REGISTERS_PER_MULTIPROCESSOR},
        {&cu2cannDeviceProp::warpSize, CU2CANN_DEV_ATTR_WARP_SIZE},
        {&cu2cannDeviceProp::maxThreadsPerBlock, CU2CANN_DEV_ATTR_MAX_THREADS_PER_BLOCK},
        {&cu2cannDeviceProp::maxThreadsPerMultiProcessor, CU2CANN_DEV_ATTR_MAX_THREADS_PER_MULTI_PROCESSOR},
        {&cu2cannDeviceProp::maxBlocksPerMultiProcessor, CU2CANN_DEV_ATTR_MAX_BLOCKS_PER_MULTIPROCESSOR},
        {&cu2cannDeviceProp::multiProcessorCount, CU2CANN_DEV_ATTR_MULTI_PROCESSOR_COUNT},
        {&cu2cannDeviceProp::l2CacheSize, CU2CANN_DEV_ATTR_L2_CACHE_SIZE},
        {&cu2cannDeviceProp::deviceOverlap, CU2CANN_DEV_ATTR_GPU_OVERLAP},
        {&cu2cannDeviceProp::asyncEngineCount, CU2CANN_DEV_ATTR_ASYNC_ENGINE_COUNT},
        {&cu2cannDeviceProp::concurrentKernels, CU2CANN_DEV_ATTR_CONCURRENT_KERNELS},
        {&cu2cannDeviceProp::kernelExecTimeoutEnabled, CU2CANN_DEV_ATTR_KERNEL_EXEC_TIMEOUT},
        {&cu2cannDeviceProp::canMapHostMemory, CU2CANN_DEV_ATTR_CAN_MAP_HOST_MEMORY},
        {&cu2cannDeviceProp::hostRegisterSupported, CU2CANN_DEV_ATTR_HOST_REGISTER_SUPPORTED},
        {&cu2cannDeviceProp::globalL1CacheSupported, CU2CANN_DEV_ATTR_GLOBAL_L1_CACHE_SUPPORTED},
        {&cu2cannDeviceProp::localL1CacheSupported, CU2CANN_DEV_ATTR_LOCAL_L1_CACHE_SUPPORTED},
        {&cu2cannDeviceProp::ipcEventSupported, CU2CANN_DEV_ATTR_IPC_EVENT_SUPPORT},
    };
    for (const PropertyRow& row : rows) {
        CU2CANN_TRY(cu2cann_deviceGetAttribute(&(prop->*row.field), row.attribute, device));
    }
    for (int axis = 0; axis < 3; ++axis) {
        const int block = CU2CANN_DEV_ATTR_MAX_BLOCK_DIM_X + axis;
        const int grid = CU2CANN_DEV_ATTR_MAX_GRID_DIM_X + axis;
        CU2CANN_TRY(cu2cann_deviceGetAttribute(&prop->maxThreadsDim[axis], block, device));
        CU2CANN_TRY(cu2cann_deviceGetAttribute(&prop->maxGridSize[axis], grid, device));
    }
    return ACL_SUCCESS;
}

}  // namespace cu2cann

inline aclError cu2cann_getDeviceProperties(cu2cannDeviceProp* prop, int device) {
    std::memset(prop, 0, sizeof(*prop));
    int count = 0;
    CU2CANN_TRY(cu2cann_getDeviceCount(&count));
    if (device < 0 || device >= count) {
        return cu2cann::note(ACL_ERROR_RT_INVALID_DEVICEID);
    }
    CU2CANN_TRY(cu2cann_deviceGetName(prop->name, static_cast<int>(sizeof(prop->name)), device));
    CU2CANN_TRY(cu2cann::fill_integers(prop, device));
    CU2CANN_TRY(cu2cann::total_memory(device, &prop->totalGlobalMem));
    CU2CANN_TRY(cu2cann::capability(device, &prop->major, &prop->minor));
    int buffer = 0;
    CU2CANN_TRY(cu2cann_deviceGetAttribute(&buffer, CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, device));
    prop->sharedMemPerBlock = static_cast<size_t>(buffer);
    prop->sharedMemPerBlockOptin = prop->sharedMemPerBlock;
    prop->sharedMemPerMultiprocessor = prop->sharedMemPerBlock;
    prop->totalConstMem = 65536;
    prop->memPitch = 2147483647;
    const cu2cann::PciPlace place = cu2cann::pci_place(device);
    prop->pciDomainID = place.domain;
    prop->pciBusID = place.bus;
    prop->pciDeviceID = place.device;
    (void)aclrtDeviceGetUuid(device, &prop->uuid);  // Zeros where there is none.
    return ACL_SUCCESS;
}

// All devices of a server are alike.
inline aclError cu2cann_chooseDevice(int* device, const cu2cannDeviceProp* wanted) {
    (void)wanted;
    int count = 0;
    CU2CANN_TRY(cu2cann_getDeviceCount(&count));
    *device = 0;
    return cu2cann::note(count > 0 ? ACL_SUCCESS : ACL_ERROR_RT_NO_DEVICE);
}

// Starts a device without making it current.
inline aclError cu2cann_initDevice(int device) {
    CU2CANN_TRY(cu2cann_ensure());
    cu2cann::OnDevice current(device);
    return cu2cann::note(current.status());
}

// The driver interface's device handle is the ordinal.
inline aclError cu2cann_deviceGet(int32_t* handle, int ordinal) {
    int count = 0;
    CU2CANN_TRY(cu2cann_getDeviceCount(&count));
    if (ordinal < 0 || ordinal >= count) {
        return cu2cann::note(ACL_ERROR_RT_INVALID_DEVICEID);
    }
    *handle = ordinal;
    return ACL_SUCCESS;
}

// ACL refuses equal devices; CUDA answers that a device is no peer of itself.
inline aclError cu2cann_deviceCanAccessPeer(int* reachable, int device, int peer) {
    CU2CANN_TRY(cu2cann_startup());
    int32_t found = 0;
    if (device != peer) {
        CU2CANN_TRY(aclrtDeviceCanAccessPeer(&found, device, peer));
    }
    *reachable = found;
    return ACL_SUCCESS;
}

namespace cu2cann {

// 0 is the fastest link.
inline aclError link_rank(int from, int to, int* rank) {
    uint64_t link = 0;
    CU2CANN_TRY(aclrtGetDevicesTopo(static_cast<uint32_t>(from), static_cast<uint32_t>(to), &link));
    const bool fast = (link & (ACL_RT_DEVS_TOPOLOGY_HCCS | ACL_RT_DEVS_TOPOLOGY_SIO)) != 0;
    *rank = fast ? 0 : (link & ACL_RT_DEVS_TOPOLOGY_HCCS_SW) != 0 ? 1 : 2;
    return ACL_SUCCESS;
}

inline aclError peer_atomics(int from, int to, int* native) {
    const aclrtAtomicOperation operation = ACL_RT_ATOMIC_OPERATION_INTEGER_ADD;
    uint32_t capabilities = 0;
    CU2CANN_TRY(aclrtDeviceGetP2PAtomicCapabilities(&capabilities, &operation, 1, from, to));
    *native = (capabilities & ACL_RT_ATOMIC_CAPABILITY_SCALAR32) != 0 ? 1 : 0;
    return ACL_SUCCESS;
}

}  // namespace cu2cann

inline aclError cu2cann_deviceGetP2PAttribute(int* value, cu2cannDeviceP2PAttr attribute, int from, int to) {
    *value = 0;
    switch (attribute) {
        case CU2CANN_P2P_ACCESS_SUPPORTED: return cu2cann_deviceCanAccessPeer(value, from, to);
        case CU2CANN_P2P_PERFORMANCE_RANK: return cu2cann::link_rank(from, to, value);
        case CU2CANN_P2P_NATIVE_ATOMIC: return cu2cann::peer_atomics(from, to, value);
        case CU2CANN_P2P_ARRAY_ACCESS: return ACL_SUCCESS;
    }
    return cu2cann::note(ACL_ERROR_RT_PARAM_INVALID);
}

// Numbers of CANN packages, not 1000 * major + 10 * minor.
inline aclError cu2cann_driverGetVersion(int* version) {
    char package[] = "driver";
    int32_t number = 0;
    CU2CANN_TRY(cu2cann_startup());
    CU2CANN_TRY(aclsysGetVersionNum(package, &number));
    *version = number;
    return ACL_SUCCESS;
}

inline aclError cu2cann_runtimeGetVersion(int* version) {
    char package[] = "runtime";
    int32_t number = 0;
    CU2CANN_TRY(cu2cann_startup());
    CU2CANN_TRY(aclsysGetVersionNum(package, &number));
    *version = number;
    return ACL_SUCCESS;
}

#include "shield_end.h"

#endif  // CU2CANN_DEVICE_H
