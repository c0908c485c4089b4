// Stands in for: the driver interface's context stack, module loading, descriptor copies, odd fills, extended launches.
// Restores: push and pop, copies by descriptor, images without a length, 16-bit fills.
// Works around: ACL has no context stack, wants lengths, and launches SIMT kernels with a dim3 and an argument array.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_DRIVER_H
#define CU2CANN_DRIVER_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <vector>

#include "acl/acl_rt.h"
#include "device.h"
#include "error.h"
#include "memory.h"
#include "runtime.h"

#include "shield_begin.h"

// The field names of CUDA_MEMCPY2D without the array members.
struct cu2cannMemcpy2D {
    size_t srcXInBytes;
    size_t srcY;
    aclrtMemLocationType srcMemoryType;
    const void* srcHost;
    uintptr_t srcDevice;
    size_t srcPitch;
    size_t dstXInBytes;
    size_t dstY;
    aclrtMemLocationType dstMemoryType;
    void* dstHost;
    uintptr_t dstDevice;
    size_t dstPitch;
    size_t WidthInBytes;
    size_t Height;
};

// cudaLaunchConfig_t.
struct cu2cannLaunchConfig {
    dim3 gridDim;
    dim3 blockDim;
    size_t dynamicSmemBytes;
    aclrtStream stream;
    aclrtLaunchKernelAttr* attrs;
    unsigned int numAttrs;
};

// CUlaunchConfig.
struct cu2cannDriverLaunchConfig {
    unsigned int gridDimX, gridDimY, gridDimZ;
    unsigned int blockDimX, blockDimY, blockDimZ;
    unsigned int sharedMemBytes;
    aclrtStream hStream;
    aclrtLaunchKernelAttr* attrs;
    unsigned int numAttrs;
};

// CUDA's values.
enum cu2cannPointerAttribute {
    CU2CANN_POINTER_ATTRIBUTE_MEMORY_TYPE = 2,
    CU2CANN_POINTER_ATTRIBUTE_DEVICE_POINTER = 3,
    CU2CANN_POINTER_ATTRIBUTE_HOST_POINTER = 4,
    CU2CANN_POINTER_ATTRIBUTE_IS_MANAGED = 8,
    CU2CANN_POINTER_ATTRIBUTE_DEVICE_ORDINAL = 9
};

// CUDA's values.
enum cu2cannFuncAttribute {
    CU2CANN_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 0,
    CU2CANN_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1,
    CU2CANN_FUNC_ATTRIBUTE_CONST_SIZE_BYTES = 2,
    CU2CANN_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3,
    CU2CANN_FUNC_ATTRIBUTE_NUM_REGS = 4,
    CU2CANN_FUNC_ATTRIBUTE_PTX_VERSION = 5,
    CU2CANN_FUNC_ATTRIBUTE_BINARY_VERSION = 6,
    CU2CANN_FUNC_ATTRIBUTE_CACHE_MODE_CA = 7,
    CU2CANN_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8
};

namespace cu2cann {

inline std::vector<aclrtContext>& context_stack() {
    static thread_local std::vector<aclrtContext> stack;
    return stack;
}

// Null where the thread has none.
inline aclrtContext current_context() {
    aclrtContext context = nullptr;
    return aclrtGetCurrentContext(&context) == ACL_SUCCESS ? context : nullptr;
}

inline aclError device_of(aclrtContext context, int32_t* device) {
    const aclrtContext previous = current_context();
    CU2CANN_TRY(aclrtSetCurrentContext(context));
    const aclError status = aclrtGetDevice(device);
    if (previous != nullptr) {
        CU2CANN_TRY(aclrtSetCurrentContext(previous));
    }
    return note(status);
}

inline const void* place(aclrtMemLocationType type, const void* host, uintptr_t device) {
    return type == ACL_MEM_LOCATION_TYPE_HOST ? host : reinterpret_cast<const void*>(device);
}

inline Rows rows_of(const cu2cannMemcpy2D& copy) {
    const char* from = static_cast<const char*>(place(copy.srcMemoryType, copy.srcHost, copy.srcDevice));
    char* to = static_cast<char*>(const_cast<void*>(place(copy.dstMemoryType, copy.dstHost, copy.dstDevice)));
    const size_t from_pitch = copy.srcPitch != 0 ? copy.srcPitch : copy.WidthInBytes;
    const size_t to_pitch = copy.dstPitch != 0 ? copy.dstPitch : copy.WidthInBytes;
    return rows_of(to + copy.dstY * to_pitch + copy.dstXInBytes, to_pitch,
                   from + copy.srcY * from_pitch + copy.srcXInBytes, from_pitch, copy.WidthInBytes, copy.Height);
}

inline aclrtMemcpyKind kind_of(const cu2cannMemcpy2D& copy) {
    const bool from_host = copy.srcMemoryType == ACL_MEM_LOCATION_TYPE_HOST;
    const bool to_host = copy.dstMemoryType == ACL_MEM_LOCATION_TYPE_HOST;
    if (from_host) {
        return to_host ? ACL_MEMCPY_HOST_TO_HOST : ACL_MEMCPY_HOST_TO_DEVICE;
    }
    return to_host ? ACL_MEMCPY_DEVICE_TO_HOST : ACL_MEMCPY_DEVICE_TO_DEVICE;
}

// The length of a 64-bit ELF image: the end of its section headers, which come last; 0 if it is none.
inline size_t image_length(const void* image) {
    const unsigned char* bytes = static_cast<const unsigned char*>(image);
    if (std::memcmp(bytes, "\x7f" "ELF\x02", 5) != 0) {
        return 0;
    }
    uint64_t offset = 0;
    uint16_t entry_size = 0;
    uint16_t entries = 0;
    std::memcpy(&offset, bytes + 40, sizeof(offset));
    std::memcpy(&entry_size, bytes + 58, sizeof(entry_size));
    std::memcpy(&entries, bytes + 60, sizeof(entries));
    return static_cast<size_t>(offset) + static_cast<size_t>(entry_size) * entries;
}

inline aclError launch(const void* kernel, dim3 grid, dim3 block, size_t bytes, aclrtStream stream,
                       aclrtLaunchKernelAttr* attributes, size_t count, void** arguments) {
    aclrtLaunchKernelCfg settings = {attributes, count};
    return note(aclrtLaunchSIMTKernelWithArgsArray(const_cast<void*>(kernel), grid, block, bytes, stream,
                                                   count > 0 ? &settings : nullptr, arguments));
}

}  // namespace cu2cann

// ---- contexts

inline aclError cu2cann_ctxPushCurrent(aclrtContext context) {
    const aclrtContext previous = cu2cann::current_context();
    CU2CANN_TRY(aclrtSetCurrentContext(context));
    cu2cann::context_stack().push_back(previous);
    return ACL_SUCCESS;
}

// ACL cannot leave a thread without a context: popping the last one only reports it.
inline aclError cu2cann_ctxPopCurrent(aclrtContext* popped) {
    const aclrtContext current = cu2cann::current_context();
    if (current == nullptr) {
        return cu2cann::note(ACL_ERROR_RT_CONTEXT_NULL);
    }
    if (popped != nullptr) {
        *popped = current;
    }
    std::vector<aclrtContext>& stack = cu2cann::context_stack();
    const aclrtContext next = stack.empty() ? nullptr : stack.back();
    if (!stack.empty()) {
        stack.pop_back();
    }
    return next == nullptr ? ACL_SUCCESS : cu2cann::note(aclrtSetCurrentContext(next));
}

inline aclError cu2cann_ctxEnablePeerAccess(aclrtContext peer, unsigned int flags = 0) {
    int32_t device = 0;
    CU2CANN_TRY(cu2cann::device_of(peer, &device));
    return cu2cann::note(aclrtDeviceEnablePeerAccess(device, flags));
}

inline aclError cu2cann_ctxDisablePeerAccess(aclrtContext peer) {
    int32_t device = 0;
    CU2CANN_TRY(cu2cann::device_of(peer, &device));
    return cu2cann::note(aclrtDeviceDisablePeerAccess(device));
}

// Counts one use of the device and leaves the current context alone.
inline aclError cu2cann_primaryCtxRetain(aclrtContext* context, int32_t device) {
    CU2CANN_TRY(cu2cann_startup());
    const aclrtContext previous = cu2cann::current_context();
    CU2CANN_TRY(aclrtSetDevice(device));
    CU2CANN_TRY(aclrtGetCurrentContext(context));
    return previous == nullptr ? ACL_SUCCESS : cu2cann::note(aclrtSetCurrentContext(previous));
}

// ---- copies and fills

inline aclError cu2cann_memcpy2dStruct(const cu2cannMemcpy2D* copy) {
    CU2CANN_TRY(cu2cann::settle());
    const cu2cann::Rows rows = cu2cann::rows_of(*copy);
    return rows.empty() ? ACL_SUCCESS : cu2cann::copy_rows_now(rows, cu2cann::kind_of(*copy));
}

inline aclError cu2cann_memcpy2dStructAsync(const cu2cannMemcpy2D* copy, aclrtStream stream) {
    const cu2cann::Rows rows = cu2cann::rows_of(*copy);
    return rows.empty() ? ACL_SUCCESS : cu2cann::enqueue_rows(rows, cu2cann::kind_of(*copy), stream);
}

inline aclError cu2cann_memcpyPeerCtx(uintptr_t to, aclrtContext to_context, uintptr_t from,
                                      aclrtContext from_context, size_t size) {
    int32_t to_device = 0;
    int32_t from_device = 0;
    CU2CANN_TRY(cu2cann::device_of(to_context, &to_device));
    CU2CANN_TRY(cu2cann::device_of(from_context, &from_device));
    return cu2cann_memcpyPeer(reinterpret_cast<void*>(to), to_device, reinterpret_cast<const void*>(from),
                              from_device, size);
}

inline aclError cu2cann_memcpyPeerCtxAsync(uintptr_t to, aclrtContext to_context, uintptr_t from,
                                           aclrtContext from_context, size_t size, aclrtStream stream) {
    int32_t to_device = 0;
    int32_t from_device = 0;
    CU2CANN_TRY(cu2cann::device_of(to_context, &to_device));
    CU2CANN_TRY(cu2cann::device_of(from_context, &from_device));
    return cu2cann_memcpyPeerAsync(reinterpret_cast<void*>(to), to_device, reinterpret_cast<const void*>(from),
                                   from_device, size, stream);
}

// Whole words through the 32-bit fill, the rest from a pattern on the host.
inline aclError cu2cann_memsetD16(void* to, unsigned short value, size_t count) {
    CU2CANN_TRY(cu2cann::settle());
    const bool aligned = reinterpret_cast<uintptr_t>(to) % 4 == 0;
    const size_t words = aligned ? count / 2 : 0;
    const uint32_t pair = static_cast<uint32_t>(value) << 16 | value;
    if (words > 0) {
        CU2CANN_TRY(aclrtMemsetD32(to, words * 4, pair, words));
    }
    const size_t left = count - words * 2;
    if (left == 0) {
        return ACL_SUCCESS;
    }
    const std::vector<unsigned short> pattern(left, value);
    return cu2cann::note(aclrtMemcpy(static_cast<char*>(to) + words * 4, left * 2, pattern.data(), left * 2,
                                     ACL_MEMCPY_HOST_TO_DEVICE));
}

inline aclError cu2cann_memsetD2D32(void* to, size_t pitch, unsigned int value, size_t width, size_t height) {
    CU2CANN_TRY(cu2cann::settle());
    for (size_t row = 0; row < height && width > 0; ++row) {
        CU2CANN_TRY(aclrtMemsetD32(static_cast<char*>(to) + row * pitch, width * 4, value, width));
    }
    return ACL_SUCCESS;
}

// ---- modules and functions

// An Ascend object with an absolute path; neither PTX nor cubin.
inline aclError cu2cann_binaryLoadFromFile(aclrtBinHandle* binary, const char* path) {
    return cu2cann::note(aclrtBinaryLoadFromFile(path, nullptr, binary));
}

inline aclError cu2cann_binaryLoadFromData(aclrtBinHandle* binary, const void* image) {
    const size_t length = cu2cann::image_length(image);
    if (length == 0) {
        return cu2cann::note(ACL_ERROR_RT_KERNEL_LOOKUP);
    }
    return cu2cann::note(aclrtBinaryLoadFromData(image, length, nullptr, binary));
}

// Kernel and function are one handle.
template <typename To, typename From>
inline aclError cu2cann_assign(To* to, From from) {
    *to = from;
    return ACL_SUCCESS;
}

// Valid until the next call in this thread.
inline aclError cu2cann_funcGetName(const char** name, const void* function) {
    static thread_local char text[512];
    aclrtFuncHandle handle = nullptr;
    if (aclrtGetFuncBySymbol(function, &handle) != ACL_SUCCESS) {
        handle = const_cast<void*>(function);  // Already a handle.
    }
    CU2CANN_TRY(aclrtGetFunctionName(handle, sizeof(text), text));
    *name = text;
    return ACL_SUCCESS;
}

// Limits of the device; what has no source is 0.
inline aclError cu2cann_funcGetAttribute(int* value, int attribute, aclrtFuncHandle function) {
    (void)function;
    *value = 0;
    if (attribute == CU2CANN_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK) {
        *value = 1024;
    } else if (attribute == CU2CANN_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) {
        int device = 0;
        CU2CANN_TRY(cu2cann_getDevice(&device));
        return cu2cann_deviceGetAttribute(value, CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, device);
    }
    return ACL_SUCCESS;
}

inline aclError cu2cann_pointerGetAttribute(void* value, cu2cannPointerAttribute attribute, uintptr_t pointer) {
    cu2cannPointerAttributes found = {};
    CU2CANN_TRY(cu2cann_pointerGetAttributes(&found, reinterpret_cast<const void*>(pointer)));
    switch (attribute) {
        case CU2CANN_POINTER_ATTRIBUTE_MEMORY_TYPE:
            *static_cast<aclrtMemLocationType*>(value) = found.type;
            return ACL_SUCCESS;
        case CU2CANN_POINTER_ATTRIBUTE_DEVICE_POINTER:
            *static_cast<uintptr_t*>(value) = reinterpret_cast<uintptr_t>(found.devicePointer);
            return cu2cann::note(found.devicePointer != nullptr ? ACL_SUCCESS : ACL_ERROR_RT_PARAM_INVALID);
        case CU2CANN_POINTER_ATTRIBUTE_HOST_POINTER:
            *static_cast<void**>(value) = found.hostPointer;
            return cu2cann::note(found.hostPointer != nullptr ? ACL_SUCCESS : ACL_ERROR_RT_PARAM_INVALID);
        case CU2CANN_POINTER_ATTRIBUTE_IS_MANAGED:
            *static_cast<unsigned int*>(value) = found.type == ACL_MEM_LOCATION_TYPE_MANAGED ? 1u : 0u;
            return ACL_SUCCESS;
        case CU2CANN_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
            *static_cast<int*>(value) = found.device;
            return ACL_SUCCESS;
    }
    return cu2cann::note(ACL_ERROR_RT_PARAM_INVALID);
}

// ---- extended launches

inline aclError cu2cann_launchKernelEx(const cu2cannLaunchConfig* config, const void* kernel, void** arguments) {
    return cu2cann::launch(kernel, config->gridDim, config->blockDim, config->dynamicSmemBytes, config->stream,
                           config->attrs, config->numAttrs, arguments);
}

inline aclError cu2cann_launchKernelEx(const cu2cannDriverLaunchConfig* config, const void* kernel,
                                       void** arguments) {
    return cu2cann::launch(kernel, dim3(config->gridDimX, config->gridDimY, config->gridDimZ),
                           dim3(config->blockDimX, config->blockDimY, config->blockDimZ), config->sharedMemBytes,
                           config->hStream, config->attrs, config->numAttrs, arguments);
}

// Arguments are converted to the kernel's parameter types, as the compiler would.
template <typename... Parameters>
inline aclError cu2cann_launchKernelEx(const cu2cannLaunchConfig* config, void (*kernel)(Parameters...),
                                       std::common_type_t<Parameters>... arguments) {
    void* addresses[sizeof...(Parameters) + 1] = {const_cast<void*>(static_cast<const void*>(&arguments))...};
    return cu2cann_launchKernelEx(config, reinterpret_cast<const void*>(kernel), addresses);
}

#include "shield_end.h"

#endif  // CU2CANN_DRIVER_H
