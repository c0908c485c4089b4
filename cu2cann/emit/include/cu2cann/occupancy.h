// Stands in for: the occupancy calculator and cudaFuncGetAttributes.
// Restores: numbers for launch heuristics, from the limits of the device.
// Works around: ACL has no such query. Advisory only: never size a spin barrier by them.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_OCCUPANCY_H
#define CU2CANN_OCCUPANCY_H

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <type_traits>

#include "acl/acl_rt.h"
#include "device.h"
#include "error.h"

#include "shield_begin.h"

// The field names of cudaFuncAttributes; only the two maxima have a source.
struct cu2cannFuncAttributes {
    size_t sharedSizeBytes;
    size_t constSizeBytes;
    size_t localSizeBytes;
    int maxThreadsPerBlock;
    int numRegs;
    int ptxVersion;
    int binaryVersion;
    int cacheModeCA;
    int maxDynamicSharedSizeBytes;
    int preferredShmemCarveout;
};

namespace cu2cann {

constexpr int default_block_limit = 1024;  // What a kernel without __launch_bounds__ is compiled for.

inline aclError resident_blocks(int device, int block, size_t dynamic_bytes, int* blocks) {
    int threads = 0;
    int buffer = 0;
    CU2CANN_TRY(cu2cann_deviceGetAttribute(&threads, CU2CANN_DEV_ATTR_MAX_THREADS_PER_MULTI_PROCESSOR, device));
    CU2CANN_TRY(cu2cann_deviceGetAttribute(&buffer, CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, device));
    if (dynamic_bytes > static_cast<size_t>(buffer)) {
        *blocks = 0;
        return ACL_SUCCESS;
    }
    *blocks = std::max(1, threads / block);
    if (dynamic_bytes > 0) {
        *blocks = std::min(*blocks, static_cast<int>(static_cast<size_t>(buffer) / dynamic_bytes));
    }
    return ACL_SUCCESS;
}

// `size` is a function of the block size, or null.
template <typename Size>
inline size_t dynamic_bytes_for(Size size, int block) {
    if constexpr (std::is_pointer<Size>::value) {
        return size != nullptr ? static_cast<size_t>(size(block)) : 0;
    } else if constexpr (std::is_invocable<Size, int>::value) {
        return static_cast<size_t>(size(block));
    } else {
        return 0;
    }
}

}  // namespace cu2cann

// Also with the flags of the newer form.
template <typename Kernel>
inline aclError cu2cann_occupancyMaxActiveBlocks(int* blocks, Kernel kernel, int block_size, size_t dynamic_bytes,
                                                 unsigned int flags = 0) {
    (void)kernel;
    (void)flags;
    if (block_size <= 0) {
        return cu2cann::note(ACL_ERROR_RT_PARAM_INVALID);
    }
    int device = 0;
    CU2CANN_TRY(cu2cann_getDevice(&device));
    return cu2cann::resident_blocks(device, block_size, dynamic_bytes, blocks);
}

template <typename Kernel, typename Size>
inline aclError cu2cann_occupancyMaxPotentialBlockSizeVar(int* grid_size, int* block_size, Kernel kernel, Size size,
                                                          int limit = 0) {
    (void)kernel;
    int device = 0;
    int cores = 0;
    int blocks = 0;
    CU2CANN_TRY(cu2cann_getDevice(&device));
    CU2CANN_TRY(cu2cann_deviceGetAttribute(&cores, CU2CANN_DEV_ATTR_MULTI_PROCESSOR_COUNT, device));
    *block_size = limit > 0 ? std::min(limit, cu2cann::default_block_limit) : cu2cann::default_block_limit;
    const size_t bytes = cu2cann::dynamic_bytes_for(size, *block_size);
    CU2CANN_TRY(cu2cann::resident_blocks(device, *block_size, bytes, &blocks));
    *grid_size = cores * blocks;
    return ACL_SUCCESS;
}

template <typename Kernel>
inline aclError cu2cann_occupancyMaxPotentialBlockSize(int* grid_size, int* block_size, Kernel kernel,
                                                       size_t dynamic_bytes = 0, int limit = 0) {
    const auto constant = [dynamic_bytes](int) { return dynamic_bytes; };
    return cu2cann_occupancyMaxPotentialBlockSizeVar(grid_size, block_size, kernel, constant, limit);
}

// `kernel` is a __global__ function or its handle.
template <typename Kernel>
inline aclError cu2cann_funcGetAttributes(cu2cannFuncAttributes* attributes, Kernel kernel) {
    (void)kernel;
    std::memset(attributes, 0, sizeof(*attributes));
    int device = 0;
    int buffer = 0;
    CU2CANN_TRY(cu2cann_getDevice(&device));
    CU2CANN_TRY(cu2cann_deviceGetAttribute(&buffer, CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, device));
    attributes->maxThreadsPerBlock = cu2cann::default_block_limit;
    attributes->maxDynamicSharedSizeBytes = buffer;
    size_t available = 0;
    if (aclrtFunctionGetAvailDynUbufPerBlock((void*)kernel, 0, &available) == ACL_SUCCESS && available > 0) {
        attributes->maxDynamicSharedSizeBytes = static_cast<int>(available);
    }
    return ACL_SUCCESS;
}

#include "shield_end.h"

#endif  // CU2CANN_OCCUPANCY_H
