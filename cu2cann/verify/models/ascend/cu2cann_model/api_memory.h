// SPDX-License-Identifier: Apache-2.0
//
// Memory of both sides: allocation, copies, fills, symbols, registration, keys.
#ifndef CU2CANN_MODEL_ASCEND_API_MEMORY_H
#define CU2CANN_MODEL_ASCEND_API_MEMORY_H

#include "state.h"
#include "symbols.h"

namespace cu2cann_model {

constexpr size_t widest_2d = 5000000, highest_2d = 5242880;

inline std::map<char*, int>& device_of_buffer() {
    static std::map<char*, int>& only = *new std::map<char*, int>;
    return only;
}

inline aclError allocate_device(void** pointer, size_t size, const char* name) {
    if (pointer == nullptr || size == 0) {
        caution("empty-allocation", "%s of %zu bytes returns 100000", name, size);
        return record(ACL_ERROR_INVALID_PARAM, "no bytes to allocate");
    }
    DeviceAccess access;
    void* made = size <= static_cast<size_t>(global_memory) ? Memory::all().allocate(size) : nullptr;
    if (made == nullptr) {
        *pointer = nullptr;
        return record(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory");
    }
    Allocation one;
    Memory::all().find(made, &one);
    DeviceGuard::all().add(one);
    device_of_buffer()[one.start] = here().device;
    *pointer = made;
    return ACL_SUCCESS;
}

inline void refuse_pending(const Allocation& one) {
    for (const Context* context : Runtime::all().contexts) {
        for (const Stream* stream : context->streams) {
            for (const Task& task : stream->queue) {
                for (const uintptr_t word : task.words) {
                    if (within(reinterpret_cast<const void*>(word), one.start, one.size)) {
                        fault("freed-while-in-use", "buffer %u is freed at once, and %s, which uses it, has not run yet",
                              one.number, task.name.c_str());
                    }
                }
            }
        }
    }
}

inline aclError free_device(void* pointer, const char* name) {
    if (pointer == nullptr) {
        fault("null-free", "%s of null", name);
    }
    Allocation one;
    if (!Memory::all().find(pointer, &one) || one.start != pointer || one.host) {
        fault("bad-free", "%s of %p, which is no buffer of the device or was freed before", name, pointer);
    }
    refuse_pending(one);
    device_of_buffer().erase(one.start);
    DeviceAccess access;
    Memory::all().release(pointer);
    return ACL_SUCCESS;
}

inline void settle_device() {
    const std::set<Context*> all = Runtime::all().contexts;
    for (Context* context : all) {
        if (context->device == here().device) {
            settle(*context);
        }
    }
}

// Puts pages that exist under a second address; what they hold stays.
inline char* map_twice(char* start, size_t size) {
    const int file = memfd_create("cu2cann", 0);
    if (file < 0 || ftruncate(file, static_cast<off_t>(size)) != 0) {
        return nullptr;
    }
    void* second = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (second != MAP_FAILED) {
        std::memcpy(second, start, size);
        (void)mmap(start, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0);
    }
    close(file);
    return second == MAP_FAILED ? nullptr : static_cast<char*>(second);
}

inline void check_copy_side(const void* address, size_t size, bool device, const char* name) {
    for (const auto& entry : Runtime::all().host) {
        if (entry.second.mapped != nullptr && within(address, entry.second.mapped, entry.second.mapped_size)) {
            fault("mapped-pointer", "%s gets the device address of host memory; it is good in kernels only", name);
        }
    }
    if (device != on_device(address)) {
        fault("copy-kind", "%s: the kind of the copy says that %p is memory of the %s", name, address,
              device ? "device" : "host");
    }
    Memory::all().require(address, size, name);
}

struct CopyPlan {
    bool to_device = false, from_device = false;
};

inline CopyPlan plan_copy(const void* dst, const void* src, aclrtMemcpyKind kind) {
    switch (kind) {
        case ACL_MEMCPY_HOST_TO_HOST: return {false, false};
        case ACL_MEMCPY_HOST_TO_DEVICE:
        case ACL_MEMCPY_HOST_TO_BUF_TO_DEVICE: return {true, false};
        case ACL_MEMCPY_DEVICE_TO_HOST: return {false, true};
        case ACL_MEMCPY_DEFAULT: return {on_device(dst), on_device(src)};
        default: return {true, true};
    }
}

inline void check_peers(const void* dst, const void* src) {
    Allocation to, from;
    if (!Memory::all().find(dst, &to) || !Memory::all().find(src, &from)) {
        return;
    }
    const int one = device_of_buffer()[to.start], other = device_of_buffer()[from.start];
    if (one != other && !Runtime::all().peers[{here().device, here().device == one ? other : one}]) {
        fault("peer-access", "a copy from device %d to device %d without aclrtDeviceEnablePeerAccess", other, one);
    }
}

inline CopyPlan check_copy(void* dst, size_t most, const void* src, size_t size, aclrtMemcpyKind kind, const char* name) {
    if (size > most) {
        fault("copy-capacity", "%s of %zu bytes into %zu", name, size, most);
    }
    const CopyPlan plan = plan_copy(dst, src, kind);
    check_copy_side(dst, size, plan.to_device, name);
    check_copy_side(src, size, plan.from_device, name);
    if (plan.to_device && plan.from_device) {
        check_peers(dst, src);
    }
    return plan;
}

inline Task copy_task(std::function<void()> run, const char* name, const void* one, const void* other) {
    Task task;
    task.name = name;
    task.run = std::move(run);
    task.words = {reinterpret_cast<uintptr_t>(one), reinterpret_cast<uintptr_t>(other)};
    return task;
}

// A copy that touches pageable memory of the host comes back only when it is done.
inline void enqueue_copy(Stream& stream, Task task, bool pageable, const char* name) {
    if (pageable && stream.graph != nullptr) {
        fault("capture", "%s of pageable memory of the host while its stream is captured", name);
    }
    enqueue(stream, std::move(task));
    if (pageable) {
        run_all(stream);
    }
}

inline bool touches_pageable(const CopyPlan& plan, const void* dst, const void* src) {
    return (!plan.to_device && !pinned(dst)) || (!plan.from_device && !pinned(src));
}

inline void check_rows(size_t dpitch, size_t spitch, size_t width, size_t height, const char* name) {
    if (width > dpitch || width > spitch) {
        fault("copy-pitch", "%s of %zu bytes a row, with pitches of %zu and %zu", name, width, dpitch, spitch);
    }
    if (width > widest_2d || height > highest_2d) {
        fault("copy-2d-limits", "%s of %zu by %zu; at most %zu by %zu", name, width, height, widest_2d, highest_2d);
    }
}

inline void copy_rows(void* dst, size_t dpitch, const void* src, size_t spitch, size_t width, size_t height) {
    for (size_t row = 0; row < height; ++row) {
        std::memmove(static_cast<char*>(dst) + row * dpitch, static_cast<const char*>(src) + row * spitch, width);
    }
}

inline void check_fill(void* start, size_t most, size_t size, const char* name) {
    if (size > most) {
        fault("copy-capacity", "%s of %zu bytes into %zu", name, size, most);
    }
    Memory::all().require(start, size, name);
}

inline void fill_words(void* start, uint32_t value, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        std::memcpy(static_cast<char*>(start) + 4 * i, &value, sizeof value);
    }
}

// The device variable that a symbol names, noted so that its address counts as the device's.
inline const Symbol& symbol_at(const void* address, const char* name) {
    const Symbol* found = Symbols::all().find(address);
    if (found == nullptr || found->function) {
        fault("bad-symbol", "%s gets %p, which is no variable of the program", name, address);
    }
    Runtime::all().symbols[found->start] = found->size;
    return *found;
}

inline char* symbol_range(const void* symbol, size_t offset, size_t size, const char* name) {
    const Symbol& found = symbol_at(symbol, name);
    if (offset + size > found.size) {
        fault("out-of-bounds", "%s of %zu bytes at offset %zu of %s, which has %zu", name, size, offset,
              found.name.c_str(), found.size);
    }
    return found.start + offset;
}

}  // namespace cu2cann_model

inline aclError aclrtMalloc(void** devPtr, size_t size, aclrtMemMallocPolicy policy) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMalloc");
    (void)policy;
    return cu2cann_model::allocate_device(devPtr, size, "aclrtMalloc");
}

inline aclError aclrtMallocAlign32(void** devPtr, size_t size, aclrtMemMallocPolicy policy) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocAlign32");
    (void)policy;
    return cu2cann_model::allocate_device(devPtr, size, "aclrtMallocAlign32");
}

inline aclError aclrtMallocCached(void** devPtr, size_t size, aclrtMemMallocPolicy policy) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocCached");
    (void)policy;
    return cu2cann_model::allocate_device(devPtr, size, "aclrtMallocCached");
}

inline aclError aclrtMallocWithCfg(void** devPtr, size_t size, aclrtMemMallocPolicy policy, aclrtMallocConfig* cfg) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocWithCfg");
    (void)policy;
    (void)cfg;
    return cu2cann_model::allocate_device(devPtr, size, "aclrtMallocWithCfg");
}

inline aclError aclrtFree(void* devPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtFree");
    return cu2cann_model::free_device(devPtr, "aclrtFree");
}

inline aclError aclrtFreeWithDevSync(void* devPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtFreeWithDevSync");
    cu2cann_model::settle_device();
    return cu2cann_model::free_device(devPtr, "aclrtFreeWithDevSync");
}

inline aclError aclrtMemAllocManaged(void** ptr, uint64_t size, uint32_t flag) {
    CU2CANN_MODEL_CALL("aclrtMemAllocManaged");
    (void)ptr;
    (void)size;
    (void)flag;
    return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "this chip has no managed memory");
}

inline aclError aclrtMallocHost(void** hostPtr, size_t size) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocHost");
    if (hostPtr == nullptr || size == 0) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "no bytes to allocate");
    }
    *hostPtr = cu2cann_model::Memory::all().allocate(size, true);
    if (*hostPtr == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory");
    }
    cu2cann_model::HostBlock block;
    block.start = static_cast<char*>(*hostPtr);
    block.size = size;
    block.ours = true;
    cu2cann_model::Memory::all().find(*hostPtr, &block.allocation);
    cu2cann_model::Runtime::all().host[block.start] = block;
    return ACL_SUCCESS;
}

inline aclError aclrtFreeHost(void* hostPtr) {
    CU2CANN_MODEL_CALL("aclrtFreeHost");
    auto& blocks = cu2cann_model::Runtime::all().host;
    const auto found = blocks.find(static_cast<char*>(hostPtr));
    if (hostPtr == nullptr || found == blocks.end() || !found->second.ours) {
        cu2cann_model::fault(hostPtr == nullptr ? "null-free" : "bad-free", "aclrtFreeHost of %p", hostPtr);
    }
    if (found->second.mapped != nullptr) {
        cu2cann_model::fault("bad-free", "aclrtFreeHost of memory that is registered still");
    }
    cu2cann_model::refuse_pending(found->second.allocation);
    cu2cann_model::Memory::all().release(hostPtr);
    blocks.erase(found);
    return ACL_SUCCESS;
}

inline aclError aclrtFreeHostWithDevSync(void* hostPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtFreeHostWithDevSync");
    cu2cann_model::settle_device();
    return aclrtFreeHost(hostPtr);
}

inline aclError aclrtHostRegisterV2(void* ptr, uint64_t size, uint32_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtHostRegisterV2");
    const size_t page = cu2cann_model::page_size();
    if (ptr == nullptr || size == 0 || reinterpret_cast<uintptr_t>(ptr) % 4096 != 0) {
        cu2cann_model::caution("register-alignment", "aclrtHostRegisterV2 needs an address that is a multiple of 4096");
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the address is not aligned");
    }
    cu2cann_model::HostBlock* block = cu2cann_model::host_block(ptr);
    if (block != nullptr && (!block->ours || block->mapped != nullptr)) {
        return cu2cann_model::record(ACL_ERROR_HOST_MEMORY_ALREADY_REGISTERED, "registered already");
    }
    if (block == nullptr) {
        block = &cu2cann_model::Runtime::all().host[static_cast<char*>(ptr)];
        block->start = static_cast<char*>(ptr);
        block->size = size;
        block->allocation.size = size;
        block->allocation.host = true;
    }
    if ((flag & ACL_HOST_REG_MAPPED) != 0) {
        block->registered = static_cast<char*>(ptr);
        block->mapped_size = cu2cann_model::round_up(size, page);
        block->mapped = cu2cann_model::map_twice(block->registered, block->mapped_size);
        if (block->mapped == nullptr) {
            return cu2cann_model::record(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory");
        }
        cu2cann_model::Allocation same = block->allocation;
        same.size = size;
        cu2cann_model::Memory::all().alias(block->mapped, same);
    }
    return ACL_SUCCESS;
}

inline aclError aclrtHostUnregister(void* ptr) {
    CU2CANN_MODEL_CALL("aclrtHostUnregister");
    cu2cann_model::HostBlock* block = cu2cann_model::host_block(ptr);
    if (block == nullptr || (block->ours && block->registered != ptr)) {
        return cu2cann_model::record(ACL_ERROR_HOST_MEMORY_NOT_REGISTERED, "not registered");
    }
    if (block->mapped != nullptr) {
        cu2cann_model::Memory::all().alias(block->mapped, block->allocation, false);
        munmap(block->mapped, block->mapped_size);
        block->mapped = nullptr;
    }
    if (!block->ours) {
        cu2cann_model::Runtime::all().host.erase(block->start);
    }
    return ACL_SUCCESS;
}

inline aclError aclrtHostGetDevicePointer(void* pHost, void** pDevice, uint32_t flag) {
    CU2CANN_MODEL_CALL("aclrtHostGetDevicePointer");
    (void)flag;
    const cu2cann_model::HostBlock* block = cu2cann_model::host_block(pHost);
    if (block == nullptr || block->mapped == nullptr || pHost < block->registered) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the memory is not registered as mapped");
    }
    *pDevice = block->mapped + (static_cast<char*>(pHost) - block->registered);
    return ACL_SUCCESS;
}

inline aclError aclrtHostRegister(void* ptr, uint64_t size, aclrtHostRegisterType type, void** devPtr) {
    (void)type;
    const aclError status = aclrtHostRegisterV2(ptr, size, ACL_HOST_REG_MAPPED);
    return status != ACL_SUCCESS ? status : aclrtHostGetDevicePointer(ptr, devPtr, 0);
}

inline aclError aclrtPointerGetAttributes(const void* ptr, aclrtPtrAttributes* attributes) {
    CU2CANN_MODEL_CALL("aclrtPointerGetAttributes");
    *attributes = {};
    attributes->pageSize = 4096;
    cu2cann_model::Allocation one;
    const bool device = cu2cann_model::on_device(ptr);
    if (device && cu2cann_model::Memory::all().find(ptr, &one)) {
        attributes->location.id = static_cast<uint32_t>(cu2cann_model::device_of_buffer()[one.start]);
    }
    attributes->location.type = device                      ? ACL_MEM_LOCATION_TYPE_DEVICE
                                : cu2cann_model::pinned(ptr) ? ACL_MEM_LOCATION_TYPE_HOST
                                                             : ACL_MEM_LOCATION_TYPE_UNREGISTERED;
    return ACL_SUCCESS;
}

inline aclError aclrtMemGetAddressRange(void* ptr, void** pbase, size_t* psize) {
    CU2CANN_MODEL_CALL("aclrtMemGetAddressRange");
    cu2cann_model::Allocation one;
    if (!cu2cann_model::Memory::all().find(ptr, &one) || one.host) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no buffer of the device");
    }
    if (pbase != nullptr) {
        *pbase = one.start;
    }
    if (psize != nullptr) {
        *psize = one.size;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtMemcpy(void* dst, size_t destMax, const void* src, size_t count, aclrtMemcpyKind kind) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpy");
    cu2cann_model::refuse_in_capture("aclrtMemcpy");
    if (count == 0) {
        return ACL_SUCCESS;
    }
    if (dst == nullptr || src == nullptr) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "a null pointer");
    }
    (void)cu2cann_model::check_copy(dst, destMax, src, count, kind, "aclrtMemcpy");
    cu2cann_model::DeviceAccess access;
    std::memmove(dst, src, count);  // Ordered with no stream.
    return ACL_SUCCESS;
}

inline aclError aclrtMemcpyAsync(void* dst, size_t destMax, const void* src, size_t count, aclrtMemcpyKind kind,
                                 aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyAsync");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtMemcpyAsync");
    if (count == 0) {
        return ACL_SUCCESS;
    }
    if (dst == nullptr || src == nullptr) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "a null pointer");
    }
    const cu2cann_model::CopyPlan plan = cu2cann_model::check_copy(dst, destMax, src, count, kind, "aclrtMemcpyAsync");
    if (!plan.to_device && !plan.from_device) {
        return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "from host to host");
    }
    cu2cann_model::enqueue_copy(
        on, cu2cann_model::copy_task([=] { std::memmove(dst, src, count); }, "aclrtMemcpyAsync", dst, src),
        cu2cann_model::touches_pageable(plan, dst, src), "aclrtMemcpyAsync");
    return ACL_SUCCESS;
}

inline aclError aclrtMemcpy2d(void* dst, size_t dpitch, const void* src, size_t spitch, size_t width, size_t height,
                              aclrtMemcpyKind kind) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpy2d");
    cu2cann_model::refuse_in_capture("aclrtMemcpy2d");
    cu2cann_model::check_rows(dpitch, spitch, width, height, "aclrtMemcpy2d");
    const cu2cann_model::CopyPlan plan = cu2cann_model::plan_copy(dst, src, kind);
    if (plan.to_device == plan.from_device) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "only between host and device");
    }
    if (width == 0 || height == 0) {
        return ACL_SUCCESS;
    }
    cu2cann_model::check_copy_side(dst, dpitch * (height - 1) + width, plan.to_device, "aclrtMemcpy2d");
    cu2cann_model::check_copy_side(src, spitch * (height - 1) + width, plan.from_device, "aclrtMemcpy2d");
    cu2cann_model::DeviceAccess access;
    cu2cann_model::copy_rows(dst, dpitch, src, spitch, width, height);
    return ACL_SUCCESS;
}

inline aclError aclrtMemcpy2dAsync(void* dst, size_t dpitch, const void* src, size_t spitch, size_t width, size_t height,
                                   aclrtMemcpyKind kind, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpy2dAsync");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtMemcpy2dAsync");
    cu2cann_model::check_rows(dpitch, spitch, width, height, "aclrtMemcpy2dAsync");
    const cu2cann_model::CopyPlan plan = cu2cann_model::plan_copy(dst, src, kind);
    if (!plan.to_device && !plan.from_device) {
        return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "from host to host");
    }
    if (width == 0 || height == 0) {
        return ACL_SUCCESS;
    }
    cu2cann_model::check_copy_side(dst, dpitch * (height - 1) + width, plan.to_device, "aclrtMemcpy2dAsync");
    cu2cann_model::check_copy_side(src, spitch * (height - 1) + width, plan.from_device, "aclrtMemcpy2dAsync");
    cu2cann_model::enqueue_copy(
        on,
        cu2cann_model::copy_task([=] { cu2cann_model::copy_rows(dst, dpitch, src, spitch, width, height); },
                                 "aclrtMemcpy2dAsync", dst, src),
        cu2cann_model::touches_pageable(plan, dst, src), "aclrtMemcpy2dAsync");
    return ACL_SUCCESS;
}

inline aclError aclrtMemset(void* devPtr, size_t maxCount, int32_t value, size_t count) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemset");
    cu2cann_model::refuse_in_capture("aclrtMemset");
    if (devPtr == nullptr && count != 0) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "a null pointer");
    }
    cu2cann_model::check_fill(devPtr, maxCount, count, "aclrtMemset");
    cu2cann_model::DeviceAccess access;
    std::memset(devPtr, value, count);
    return ACL_SUCCESS;
}

inline aclError aclrtMemsetAsync(void* devPtr, size_t maxCount, int32_t value, size_t count, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemsetAsync");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtMemsetAsync");
    if (devPtr == nullptr && count != 0) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "a null pointer");
    }
    cu2cann_model::check_fill(devPtr, maxCount, count, "aclrtMemsetAsync");
    cu2cann_model::enqueue(
        on, cu2cann_model::copy_task([=] { std::memset(devPtr, value, count); }, "aclrtMemsetAsync", devPtr, devPtr));
    return ACL_SUCCESS;
}

inline aclError aclrtMemsetD32(void* ptr, size_t memSize, uint32_t value, size_t N) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemsetD32");
    cu2cann_model::refuse_in_capture("aclrtMemsetD32");
    cu2cann_model::check_fill(ptr, memSize, 4 * N, "aclrtMemsetD32");
    cu2cann_model::DeviceAccess access;
    cu2cann_model::fill_words(ptr, value, N);
    return ACL_SUCCESS;
}

inline aclError aclrtMemsetD32Async(void* ptr, size_t memSize, uint32_t value, size_t N, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemsetD32Async");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtMemsetD32Async");
    cu2cann_model::check_fill(ptr, memSize, 4 * N, "aclrtMemsetD32Async");
    cu2cann_model::enqueue(
        on, cu2cann_model::copy_task([=] { cu2cann_model::fill_words(ptr, value, N); }, "aclrtMemsetD32Async", ptr, ptr));
    return ACL_SUCCESS;
}

inline aclError aclrtGetSymbolAddress(const void* symbol, void** devPtr) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetSymbolAddress");
    (void)cu2cann_model::symbol_at(symbol, "aclrtGetSymbolAddress");
    *devPtr = const_cast<void*>(symbol);
    return ACL_SUCCESS;
}

inline aclError aclrtGetSymbolSize(const void* symbol, size_t* size) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetSymbolSize");
    *size = cu2cann_model::symbol_at(symbol, "aclrtGetSymbolSize").size;
    return ACL_SUCCESS;
}

inline aclError aclrtMemcpyToSymbol(const void* symbol, const void* src, size_t count, size_t offset, aclrtMemcpyKind kind) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyToSymbol");
    char* const to = cu2cann_model::symbol_range(symbol, offset, count, "aclrtMemcpyToSymbol");
    return aclrtMemcpy(to, count, src, count, kind);
}

inline aclError aclrtMemcpyFromSymbol(void* dst, size_t dstMax, const void* symbol, size_t count, size_t offset,
                                      aclrtMemcpyKind kind) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyFromSymbol");
    const char* const from = cu2cann_model::symbol_range(symbol, offset, count, "aclrtMemcpyFromSymbol");
    return aclrtMemcpy(dst, dstMax, from, count, kind);
}

inline aclError aclrtMemcpyToSymbolAsync(const void* symbol, const void* src, size_t count, size_t offset,
                                         aclrtMemcpyKind kind, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyToSymbolAsync");
    char* const to = cu2cann_model::symbol_range(symbol, offset, count, "aclrtMemcpyToSymbolAsync");
    return aclrtMemcpyAsync(to, count, src, count, kind, stream);
}

inline aclError aclrtMemcpyFromSymbolAsync(void* dst, size_t dstMax, const void* symbol, size_t count, size_t offset,
                                           aclrtMemcpyKind kind, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyFromSymbolAsync");
    const char* const from = cu2cann_model::symbol_range(symbol, offset, count, "aclrtMemcpyFromSymbolAsync");
    return aclrtMemcpyAsync(dst, dstMax, from, count, kind, stream);
}

// Keys are good within this process alone.
inline aclError aclrtIpcMemGetExportKey(void* devPtr, size_t size, char* key, size_t len, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtIpcMemGetExportKey");
    (void)flags;
    cu2cann_model::Memory::all().require(devPtr, size, "aclrtIpcMemGetExportKey");
    std::snprintf(key, len, "model-%d-%u", static_cast<int>(getpid()), ++cu2cann_model::Runtime::all().numbers);
    cu2cann_model::Runtime::all().shared_keys[key] = devPtr;
    return ACL_SUCCESS;
}

inline aclError aclrtIpcMemImportByKey(void** devPtr, const char* key, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtIpcMemImportByKey");
    (void)flags;
    const auto found = cu2cann_model::Runtime::all().shared_keys.find(key);
    if (found == cu2cann_model::Runtime::all().shared_keys.end()) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no such key");
    }
    *devPtr = found->second;
    return ACL_SUCCESS;
}

inline aclError aclrtIpcMemClose(const char* key) {
    CU2CANN_MODEL_CALL("aclrtIpcMemClose");
    return cu2cann_model::Runtime::all().shared_keys.count(key) != 0 ? ACL_SUCCESS : ACL_ERROR_RT_PARAM_INVALID;
}

#endif  // CU2CANN_MODEL_ASCEND_API_MEMORY_H
