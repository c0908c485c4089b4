// Stands in for: allocation, copies and fills of one, two and three dimensions, symbols, pools, pointer queries.
// Restores: null and size 0 succeed, synchronous calls wait for pending work, host-to-host copies on a stream.
// Works around: ACL's synchronous calls are unordered, its 2-D copies are partial, it has no 3-D copies or pools.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_MEMORY_H
#define CU2CANN_MEMORY_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>

#include "acl/acl_rt.h"
#include "error.h"
#include "runtime.h"
#include "stream.h"

#include "shield_begin.h"

// CUDA's values. Portable and write-combined memory are ordinary pinned memory here.
#define CU2CANN_HOST_ALLOC_DEFAULT 0u
#define CU2CANN_HOST_ALLOC_PORTABLE 1u
#define CU2CANN_HOST_ALLOC_MAPPED 2u
#define CU2CANN_HOST_ALLOC_WRITE_COMBINED 4u

#define CU2CANN_CPU_DEVICE_ID (-1)
#define CU2CANN_INVALID_DEVICE_ID (-2)

struct cu2cannExtent {
    size_t width, height, depth;
};

struct cu2cannPos {
    size_t x, y, z;
};

struct cu2cannPitchedPtr {
    void* ptr;
    size_t pitch, xsize, ysize;
};

// Without the array members: code that names them does not compile instead of going wrong.
struct cu2cannMemcpy3DParms {
    cu2cannPos srcPos;
    cu2cannPitchedPtr srcPtr;
    cu2cannPos dstPos;
    cu2cannPitchedPtr dstPtr;
    cu2cannExtent extent;
    aclrtMemcpyKind kind;
};

struct cu2cannPointerAttributes {
    aclrtMemLocationType type;
    int device;
    void* devicePointer;
    void* hostPointer;
};

namespace cu2cann {

constexpr size_t row_alignment = 64;
constexpr size_t page = 4096;
constexpr size_t max_2d_width = 5000000;   // Limits of aclrtMemcpy2dAsync.
constexpr size_t max_2d_height = 5242880;

inline size_t round_up(size_t size, size_t multiple) { return (size + multiple - 1) / multiple * multiple; }

// What CUDA's synchronous calls do first. A thread without a device gets device 0, as in CUDA.
inline aclError settle() {
    const aclError status = aclrtSynchronizeDevice();
    return status == ACL_ERROR_RT_CONTEXT_NULL ? cu2cann_ensure() : note(status);
}

inline bool on_device(const void* pointer) {
    aclrtPtrAttributes attributes = {};
    return aclrtPointerGetAttributes(pointer, &attributes) == ACL_SUCCESS &&
           attributes.location.type == ACL_MEM_LOCATION_TYPE_DEVICE;
}

// The direction of a copy whose kind is left to the runtime.
inline aclrtMemcpyKind direction(const void* to, const void* from, aclrtMemcpyKind kind) {
    if (kind != ACL_MEMCPY_DEFAULT) {
        return kind;
    }
    if (on_device(from)) {
        return on_device(to) ? ACL_MEMCPY_DEVICE_TO_DEVICE : ACL_MEMCPY_DEVICE_TO_HOST;
    }
    return on_device(to) ? ACL_MEMCPY_HOST_TO_DEVICE : ACL_MEMCPY_HOST_TO_HOST;
}

// ACL's symbol copies serve host memory only; `other` is the side that is not the symbol.
inline bool within_device(const void* other, aclrtMemcpyKind kind) {
    return kind == ACL_MEMCPY_DEVICE_TO_DEVICE || (kind == ACL_MEMCPY_DEFAULT && on_device(other));
}

// A block of rows in linear memory; a plain copy is one row.
struct Rows {
    char* to;
    size_t to_pitch;
    const char* from;
    size_t from_pitch;
    size_t width;
    size_t height;

    bool empty() const { return width == 0 || height == 0; }
    bool dense() const { return height == 1 || (width == to_pitch && width == from_pitch); }
    bool valid() const { return height <= 1 || (width <= to_pitch && width <= from_pitch); }
    char* to_row(size_t row) const { return to + row * to_pitch; }
    const char* from_row(size_t row) const { return from + row * from_pitch; }
};

inline Rows rows_of(void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width, size_t height) {
    return Rows{static_cast<char*>(to), to_pitch, static_cast<const char*>(from), from_pitch, width, height};
}

inline void copy_on_host(const Rows& rows) {
    for (size_t row = 0; row < rows.height; ++row) {
        std::memmove(rows.to_row(row), rows.from_row(row), rows.width);
    }
}

inline void run_copy(void* argument) { copy_on_host(*static_cast<Rows*>(argument)); }

// Fully synchronous in CUDA, refused by ACL. In a capture it becomes a host function of the graph.
inline aclError copy_on_host_in_order(const Rows& rows, aclrtStream stream) {
    if (!capturing(stream)) {
        CU2CANN_TRY(aclrtSynchronizeStream(stream));
        copy_on_host(rows);
        return ACL_SUCCESS;
    }
    Rows* kept = new Rows(rows);  // Each launch of the graph reads it again.
    return note(aclrtLaunchHostFunc(stream, run_copy, kept));
}

inline aclError enqueue_rows(const Rows& rows, aclrtMemcpyKind kind, aclrtStream stream) {
    if (kind == ACL_MEMCPY_HOST_TO_HOST) {
        return copy_on_host_in_order(rows, stream);
    }
    if (rows.dense()) {
        const size_t bytes = rows.width * rows.height;
        return note(aclrtMemcpyAsync(rows.to, bytes, rows.from, bytes, kind, stream));
    }
    if (rows.width <= max_2d_width && rows.height <= max_2d_height) {
        return note(aclrtMemcpy2dAsync(rows.to, rows.to_pitch, rows.from, rows.from_pitch, rows.width, rows.height,
                                       kind, stream));
    }
    for (size_t row = 0; row < rows.height; ++row) {
        CU2CANN_TRY(aclrtMemcpyAsync(rows.to_row(row), rows.width, rows.from_row(row), rows.width, kind, stream));
    }
    return ACL_SUCCESS;
}

// The caller has waited for pending work.
inline aclError copy_rows_now(const Rows& rows, aclrtMemcpyKind kind) {
    if (kind == ACL_MEMCPY_HOST_TO_HOST) {
        copy_on_host(rows);
        return ACL_SUCCESS;
    }
    if (rows.dense()) {
        const size_t bytes = rows.width * rows.height;
        return note(aclrtMemcpy(rows.to, bytes, rows.from, bytes, kind));
    }
    if (kind != ACL_MEMCPY_DEVICE_TO_DEVICE && rows.width <= max_2d_width && rows.height <= max_2d_height) {
        return note(aclrtMemcpy2d(rows.to, rows.to_pitch, rows.from, rows.from_pitch, rows.width, rows.height, kind));
    }
    CU2CANN_TRY(enqueue_rows(rows, kind, nullptr));
    return note(aclrtSynchronizeStream(nullptr));
}

inline aclError fill_rows(char* to, size_t pitch, int value, size_t width, size_t height, aclrtStream stream) {
    if (pitch == width || height == 1) {
        return note(aclrtMemsetAsync(to, width * height, value, width * height, stream));
    }
    for (size_t row = 0; row < height; ++row) {
        CU2CANN_TRY(aclrtMemsetAsync(to + row * pitch, width, value, width, stream));
    }
    return ACL_SUCCESS;
}

// One slice of a 3-D copy; positions are in bytes in x, as in CUDA for linear memory.
inline Rows slice_of(const cu2cannMemcpy3DParms& parms, size_t slice) {
    const auto offset = [slice](const cu2cannPos& pos, const cu2cannPitchedPtr& block) {
        return ((pos.z + slice) * block.ysize + pos.y) * block.pitch + pos.x;
    };
    return rows_of(static_cast<char*>(parms.dstPtr.ptr) + offset(parms.dstPos, parms.dstPtr), parms.dstPtr.pitch,
                   static_cast<const char*>(parms.srcPtr.ptr) + offset(parms.srcPos, parms.srcPtr),
                   parms.srcPtr.pitch, parms.extent.width, parms.extent.height);
}

// Host allocations of the helpers, by the address that the program knows.
struct HostBlock {
    void* raw;
    unsigned int flags;
    bool registered;
};

struct HostBlocks {
    std::mutex mutex;
    std::map<void*, HostBlock> by_address;
};

inline HostBlocks& host_blocks() {
    static HostBlocks& only = *new HostBlocks;
    return only;
}

// Mapping wants whole pages and memory that is pinned only once: aclrtMallocHost plus alignment.
inline aclError map_host(void** address, size_t size, HostBlock* block) {
    const size_t bytes = round_up(size, page);
    CU2CANN_TRY(aclrtMallocHost(&block->raw, bytes + page));
    *address = reinterpret_cast<void*>(round_up(reinterpret_cast<uintptr_t>(block->raw), page));
    const aclError status = aclrtHostRegisterV2(*address, bytes, ACL_HOST_REG_MAPPED);
    if (status != ACL_SUCCESS) {
        (void)aclrtFreeHost(block->raw);
        *address = nullptr;
        return note(status);
    }
    block->registered = true;
    return ACL_SUCCESS;
}

// Set by ipc.h: closes what was exported of a block that is about to be freed.
inline void (*&before_free())(void*) {
    static void (*hook)(void*) = nullptr;
    return hook;
}

inline bool reach_from(int32_t from, int32_t to) {
    int32_t reachable = 0;
    if (aclrtDeviceCanAccessPeer(&reachable, from, to) != ACL_SUCCESS || reachable == 0) {
        return false;
    }
    int32_t enabled = 0;
    if (aclrtDevicePeerAccessStatus(from, to, &enabled) == ACL_SUCCESS && enabled != 0) {
        return true;
    }
    OnDevice current(from);
    return current.status() == ACL_SUCCESS && aclrtDeviceEnablePeerAccess(to, 0) == ACL_SUCCESS;
}

inline bool reach_peer(int32_t one, int32_t other) { return reach_from(one, other) && reach_from(other, one); }

inline aclError settle_device(int32_t device) {
    OnDevice current(device);
    CU2CANN_TRY(current.status());
    return settle();
}

inline aclError stage_to_peer(void* to, int32_t to_device, const void* from, int32_t from_device, size_t size) {
    std::unique_ptr<char[]> host(new char[size]);
    {
        OnDevice current(from_device);
        CU2CANN_TRY(current.status());
        CU2CANN_TRY(aclrtMemcpy(host.get(), size, from, size, ACL_MEMCPY_DEVICE_TO_HOST));
    }
    OnDevice current(to_device);
    CU2CANN_TRY(current.status());
    return note(aclrtMemcpy(to, size, host.get(), size, ACL_MEMCPY_HOST_TO_DEVICE));
}

}  // namespace cu2cann

// ---- allocation

inline aclError cu2cann_malloc(void** pointer, size_t size) {
    CU2CANN_TRY(cu2cann_ensure());
    if (pointer == nullptr) {
        return cu2cann::note(ACL_ERROR_RT_PARAM_INVALID);
    }
    *pointer = nullptr;
    return size == 0 ? ACL_SUCCESS : cu2cann::note(aclrtMalloc(pointer, size, ACL_MEM_MALLOC_HUGE_FIRST));
}

template <typename T>
inline aclError cu2cann_malloc(T** pointer, size_t size) {
    return cu2cann_malloc(reinterpret_cast<void**>(pointer), size);
}

// After the end of the runtime the memory is gone: destructors of global objects get an error, not a crash.
inline aclError cu2cann_free(void* pointer) {
    if (pointer == nullptr) {
        return ACL_SUCCESS;
    }
    if (cu2cann::ended()) {
        return ACL_ERROR_UNINITIALIZE;
    }
    if (cu2cann::before_free() != nullptr) {
        cu2cann::before_free()(pointer);
    }
    return cu2cann::note(aclrtFreeWithDevSync(pointer));
}

inline aclError cu2cann_hostAlloc(void** pointer, size_t size, unsigned int flags) {
    CU2CANN_TRY(cu2cann_ensure());
    *pointer = nullptr;
    if (size == 0) {
        return ACL_SUCCESS;
    }
    cu2cann::HostBlock block{nullptr, flags, false};
    if ((flags & CU2CANN_HOST_ALLOC_MAPPED) != 0) {
        CU2CANN_TRY(cu2cann::map_host(pointer, size, &block));
    } else {
        CU2CANN_TRY(aclrtMallocHost(pointer, size));
        block.raw = *pointer;
    }
    cu2cann::HostBlocks& all = cu2cann::host_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    all.by_address[*pointer] = block;
    return ACL_SUCCESS;
}

inline aclError cu2cann_mallocHost(void** pointer, size_t size, unsigned int flags = CU2CANN_HOST_ALLOC_DEFAULT) {
    return cu2cann_hostAlloc(pointer, size, flags);
}

template <typename T>
inline aclError cu2cann_mallocHost(T** pointer, size_t size, unsigned int flags = CU2CANN_HOST_ALLOC_DEFAULT) {
    return cu2cann_hostAlloc(reinterpret_cast<void**>(pointer), size, flags);
}

inline aclError cu2cann_freeHost(void* pointer) {
    if (pointer == nullptr) {
        return ACL_SUCCESS;
    }
    if (cu2cann::ended()) {
        return ACL_ERROR_UNINITIALIZE;
    }
    cu2cann::HostBlocks& all = cu2cann::host_blocks();
    cu2cann::HostBlock block{pointer, CU2CANN_HOST_ALLOC_DEFAULT, false};
    {
        std::lock_guard<std::mutex> lock(all.mutex);
        const auto found = all.by_address.find(pointer);
        if (found != all.by_address.end()) {
            block = found->second;
            all.by_address.erase(found);
        }
    }
    if (block.registered) {
        CU2CANN_TRY(cu2cann::settle());
        CU2CANN_TRY(aclrtHostUnregister(pointer));
    }
    return cu2cann::note(aclrtFreeHostWithDevSync(block.raw));
}

// Knows the memory of cu2cann_hostAlloc and cu2cann_mallocHost.
inline aclError cu2cann_hostGetFlags(unsigned int* flags, void* pointer) {
    cu2cann::HostBlocks& all = cu2cann::host_blocks();
    std::lock_guard<std::mutex> lock(all.mutex);
    const auto found = all.by_address.find(pointer);
    if (found == all.by_address.end()) {
        return cu2cann::note(ACL_ERROR_RT_PARAM_INVALID);
    }
    *flags = found->second.flags;
    return ACL_SUCCESS;
}

inline aclError cu2cann_mallocPitch(void** pointer, size_t* pitch, size_t width, size_t height) {
    *pitch = cu2cann::round_up(width, cu2cann::row_alignment);
    return cu2cann_malloc(pointer, *pitch * height);
}

template <typename T>
inline aclError cu2cann_mallocPitch(T** pointer, size_t* pitch, size_t width, size_t height) {
    return cu2cann_mallocPitch(reinterpret_cast<void**>(pointer), pitch, width, height);
}

inline aclError cu2cann_malloc3D(cu2cannPitchedPtr* block, cu2cannExtent extent) {
    block->xsize = extent.width;
    block->ysize = extent.height;
    return cu2cann_mallocPitch(&block->ptr, &block->pitch, extent.width, extent.height * extent.depth);
}

// Ascend 950 has no memory with one address for host and device.
inline aclError cu2cann_mallocManaged(void** pointer, size_t size, unsigned int flags = 0) {
    (void)size;
    (void)flags;
    *pointer = nullptr;
    return cu2cann::note(ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
}

template <typename T>
inline aclError cu2cann_mallocManaged(T** pointer, size_t size, unsigned int flags = 0) {
    return cu2cann_mallocManaged(reinterpret_cast<void**>(pointer), size, flags);
}

// Usable at once, so the order of the stream is kept; not allowed during a capture.
inline aclError cu2cann_mallocAsync(void** pointer, size_t size, aclrtStream stream) {
    (void)stream;
    return cu2cann_malloc(pointer, size);
}

template <typename T>
inline aclError cu2cann_mallocAsync(T** pointer, size_t size, aclrtStream stream) {
    return cu2cann_mallocAsync(reinterpret_cast<void**>(pointer), size, stream);
}

inline aclError cu2cann_freeAsync(void* pointer, aclrtStream stream) {
    if (pointer == nullptr) {
        return ACL_SUCCESS;
    }
    CU2CANN_TRY(aclrtSynchronizeStream(stream));
    return cu2cann::note(aclrtFree(pointer));
}

// ACL has no default pool on Ascend 950: a token, which cu2cann_mallocAsync does not need.
inline aclError cu2cann_deviceGetDefaultMemPool(void** pool, int device) {
    static char token;
    (void)device;
    *pool = &token;
    return ACL_SUCCESS;
}

// Hints about managed memory, which does not exist: `where` is a device id or a location.
template <typename Advice, typename Where>
inline aclError cu2cann_memAdvise(const void*, size_t, Advice, Where) {
    return ACL_SUCCESS;
}

template <typename Where>
inline aclError cu2cann_memPrefetchAsync(const void*, size_t, Where, aclrtStream = nullptr) {
    return ACL_SUCCESS;
}

template <typename Where>
inline aclError cu2cann_memPrefetchAsync(const void*, size_t, Where, unsigned int, aclrtStream) {
    return ACL_SUCCESS;
}

// ---- copies

inline aclError cu2cann_memcpy(void* to, const void* from, size_t size, aclrtMemcpyKind kind) {
    CU2CANN_TRY(cu2cann::settle());
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (cu2cann::direction(to, from, kind) == ACL_MEMCPY_HOST_TO_HOST) {
        std::memcpy(to, from, size);
        return ACL_SUCCESS;
    }
    return cu2cann::note(aclrtMemcpy(to, size, from, size, kind));
}

inline aclError cu2cann_memcpyAsync(void* to, const void* from, size_t size, aclrtMemcpyKind kind,
                                    aclrtStream stream = nullptr) {
    if (size == 0) {
        return ACL_SUCCESS;
    }
    const aclrtMemcpyKind way = cu2cann::direction(to, from, kind);
    return cu2cann::enqueue_rows(cu2cann::rows_of(to, size, from, size, size, 1), way, stream);
}

inline aclError cu2cann_memcpy2d(void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width,
                                 size_t height, aclrtMemcpyKind kind) {
    CU2CANN_TRY(cu2cann::settle());
    const cu2cann::Rows rows = cu2cann::rows_of(to, to_pitch, from, from_pitch, width, height);
    if (rows.empty() || !rows.valid()) {
        return cu2cann::note(rows.empty() ? ACL_SUCCESS : ACL_ERROR_RT_PARAM_INVALID);
    }
    return cu2cann::copy_rows_now(rows, cu2cann::direction(to, from, kind));
}

inline aclError cu2cann_memcpy2dAsync(void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width,
                                      size_t height, aclrtMemcpyKind kind, aclrtStream stream = nullptr) {
    const cu2cann::Rows rows = cu2cann::rows_of(to, to_pitch, from, from_pitch, width, height);
    if (rows.empty() || !rows.valid()) {
        return cu2cann::note(rows.empty() ? ACL_SUCCESS : ACL_ERROR_RT_PARAM_INVALID);
    }
    return cu2cann::enqueue_rows(rows, cu2cann::direction(to, from, kind), stream);
}

inline aclError cu2cann_memcpy3DAsync(const cu2cannMemcpy3DParms* parms, aclrtStream stream = nullptr) {
    const aclrtMemcpyKind way = cu2cann::direction(parms->dstPtr.ptr, parms->srcPtr.ptr, parms->kind);
    for (size_t slice = 0; slice < parms->extent.depth; ++slice) {
        const cu2cann::Rows rows = cu2cann::slice_of(*parms, slice);
        if (!rows.empty()) {
            CU2CANN_TRY(cu2cann::enqueue_rows(rows, way, stream));
        }
    }
    return ACL_SUCCESS;
}

inline aclError cu2cann_memcpy3D(const cu2cannMemcpy3DParms* parms) {
    CU2CANN_TRY(cu2cann::settle());
    const aclrtMemcpyKind way = cu2cann::direction(parms->dstPtr.ptr, parms->srcPtr.ptr, parms->kind);
    for (size_t slice = 0; slice < parms->extent.depth; ++slice) {
        const cu2cann::Rows rows = cu2cann::slice_of(*parms, slice);
        if (!rows.empty()) {
            CU2CANN_TRY(cu2cann::copy_rows_now(rows, way));
        }
    }
    return ACL_SUCCESS;
}

// Between devices: directly when peer access can be had, through the host otherwise.
inline aclError cu2cann_memcpyPeer(void* to, int to_device, const void* from, int from_device, size_t size) {
    CU2CANN_TRY(cu2cann::settle_device(from_device));
    CU2CANN_TRY(cu2cann::settle_device(to_device));
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (to_device == from_device || cu2cann::reach_peer(to_device, from_device)) {
        cu2cann::OnDevice current(to_device);
        CU2CANN_TRY(current.status());
        if (aclrtMemcpy(to, size, from, size, ACL_MEMCPY_DEVICE_TO_DEVICE) == ACL_SUCCESS) {
            return ACL_SUCCESS;
        }
    }
    return cu2cann::stage_to_peer(to, to_device, from, from_device, size);
}

inline aclError cu2cann_memcpyPeerAsync(void* to, int to_device, const void* from, int from_device, size_t size,
                                        aclrtStream stream = nullptr) {
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (to_device == from_device || cu2cann::reach_peer(to_device, from_device)) {
        if (aclrtMemcpyAsync(to, size, from, size, ACL_MEMCPY_DEVICE_TO_DEVICE, stream) == ACL_SUCCESS) {
            return ACL_SUCCESS;
        }
    }
    CU2CANN_TRY(aclrtSynchronizeStream(stream));
    return cu2cann::stage_to_peer(to, to_device, from, from_device, size);
}

// ---- symbols: pass `(const void*)&variable`

inline aclError cu2cann_memcpyToSymbolAsync(const void* symbol, const void* from, size_t size, size_t offset = 0,
                                            aclrtMemcpyKind kind = ACL_MEMCPY_HOST_TO_DEVICE,
                                            aclrtStream stream = nullptr) {
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (!cu2cann::within_device(from, kind)) {
        return cu2cann::note(aclrtMemcpyToSymbolAsync(symbol, from, size, offset, kind, stream));
    }
    void* address = nullptr;
    CU2CANN_TRY(aclrtGetSymbolAddress(symbol, &address));
    return cu2cann_memcpyAsync(static_cast<char*>(address) + offset, from, size, ACL_MEMCPY_DEVICE_TO_DEVICE, stream);
}

inline aclError cu2cann_memcpyFromSymbolAsync(void* to, const void* symbol, size_t size, size_t offset = 0,
                                              aclrtMemcpyKind kind = ACL_MEMCPY_DEVICE_TO_HOST,
                                              aclrtStream stream = nullptr) {
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (!cu2cann::within_device(to, kind)) {
        return cu2cann::note(aclrtMemcpyFromSymbolAsync(to, size, symbol, size, offset, kind, stream));
    }
    void* address = nullptr;
    CU2CANN_TRY(aclrtGetSymbolAddress(symbol, &address));
    return cu2cann_memcpyAsync(to, static_cast<char*>(address) + offset, size, ACL_MEMCPY_DEVICE_TO_DEVICE, stream);
}

inline aclError cu2cann_memcpyToSymbol(const void* symbol, const void* from, size_t size, size_t offset = 0,
                                       aclrtMemcpyKind kind = ACL_MEMCPY_HOST_TO_DEVICE) {
    CU2CANN_TRY(cu2cann::settle());
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (!cu2cann::within_device(from, kind)) {
        return cu2cann::note(aclrtMemcpyToSymbol(symbol, from, size, offset, kind));
    }
    void* address = nullptr;
    CU2CANN_TRY(aclrtGetSymbolAddress(symbol, &address));
    char* to = static_cast<char*>(address) + offset;
    return cu2cann::note(aclrtMemcpy(to, size, from, size, ACL_MEMCPY_DEVICE_TO_DEVICE));
}

inline aclError cu2cann_memcpyFromSymbol(void* to, const void* symbol, size_t size, size_t offset = 0,
                                         aclrtMemcpyKind kind = ACL_MEMCPY_DEVICE_TO_HOST) {
    CU2CANN_TRY(cu2cann::settle());
    if (size == 0) {
        return ACL_SUCCESS;
    }
    if (!cu2cann::within_device(to, kind)) {
        return cu2cann::note(aclrtMemcpyFromSymbol(to, size, symbol, size, offset, kind));
    }
    void* address = nullptr;
    CU2CANN_TRY(aclrtGetSymbolAddress(symbol, &address));
    const char* from = static_cast<const char*>(address) + offset;
    return cu2cann::note(aclrtMemcpy(to, size, from, size, ACL_MEMCPY_DEVICE_TO_DEVICE));
}

// ---- fills

inline aclError cu2cann_memset(void* to, int value, size_t size) {
    CU2CANN_TRY(cu2cann::settle());
    return size == 0 ? ACL_SUCCESS : cu2cann::note(aclrtMemset(to, size, value, size));
}

inline aclError cu2cann_memsetAsync(void* to, int value, size_t size, aclrtStream stream = nullptr) {
    return size == 0 ? ACL_SUCCESS : cu2cann::note(aclrtMemsetAsync(to, size, value, size, stream));
}

inline aclError cu2cann_memset2dAsync(void* to, size_t pitch, int value, size_t width, size_t height,
                                      aclrtStream stream = nullptr) {
    if (width == 0 || height == 0) {
        return ACL_SUCCESS;
    }
    return cu2cann::fill_rows(static_cast<char*>(to), pitch, value, width, height, stream);
}

inline aclError cu2cann_memset2d(void* to, size_t pitch, int value, size_t width, size_t height) {
    CU2CANN_TRY(cu2cann::settle());
    CU2CANN_TRY(cu2cann_memset2dAsync(to, pitch, value, width, height, nullptr));
    return cu2cann::note(aclrtSynchronizeStream(nullptr));
}

inline aclError cu2cann_memset3DAsync(cu2cannPitchedPtr block, int value, cu2cannExtent extent,
                                      aclrtStream stream = nullptr) {
    for (size_t slice = 0; slice < extent.depth; ++slice) {
        char* to = static_cast<char*>(block.ptr) + slice * block.ysize * block.pitch;
        CU2CANN_TRY(cu2cann_memset2dAsync(to, block.pitch, value, extent.width, extent.height, stream));
    }
    return ACL_SUCCESS;
}

inline aclError cu2cann_memset3D(cu2cannPitchedPtr block, int value, cu2cannExtent extent) {
    CU2CANN_TRY(cu2cann::settle());
    CU2CANN_TRY(cu2cann_memset3DAsync(block, value, extent, nullptr));
    return cu2cann::note(aclrtSynchronizeStream(nullptr));
}

// ---- small structs and queries

inline cu2cannExtent cu2cann_makeExtent(size_t width, size_t height, size_t depth) {
    return cu2cannExtent{width, height, depth};
}

inline cu2cannPos cu2cann_makePos(size_t x, size_t y, size_t z) { return cu2cannPos{x, y, z}; }

inline cu2cannPitchedPtr cu2cann_makePitchedPtr(void* pointer, size_t pitch, size_t xsize, size_t ysize) {
    return cu2cannPitchedPtr{pointer, pitch, xsize, ysize};
}

// Addresses from aclrtHostGetDevicePointer must not be asked about.
inline aclError cu2cann_pointerGetAttributes(cu2cannPointerAttributes* attributes, const void* pointer) {
    aclrtPtrAttributes found = {};
    CU2CANN_TRY(aclrtPointerGetAttributes(pointer, &found));
    void* address = const_cast<void*>(pointer);
    const bool device = found.location.type == ACL_MEM_LOCATION_TYPE_DEVICE;
    const bool host = found.location.type == ACL_MEM_LOCATION_TYPE_HOST;
    attributes->type = found.location.type;
    attributes->device = device ? static_cast<int>(found.location.id) : CU2CANN_INVALID_DEVICE_ID;
    attributes->devicePointer = device ? address : nullptr;
    attributes->hostPointer = host ? address : nullptr;
    return ACL_SUCCESS;
}

#include "shield_end.h"

#endif  // CU2CANN_MEMORY_H
