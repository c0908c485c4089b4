// A stand-in for the ACL runtime: what the support headers call, with work that waits in streams.
// Device memory is host memory that is known by address. Refuses what the real runtime refuses.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_ACL_RT_H
#define STAND_IN_ACL_RT_H

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "acl/errors.h"

typedef void* aclrtStream;
typedef void* aclrtEvent;
typedef void* aclrtContext;
typedef void* aclmdlRI;
typedef void* aclmdlRITask;
typedef void* aclrtBinHandle;
typedef void* aclrtFuncHandle;
typedef void (*aclrtHostFunc)(void*);

#define ACL_EVENT_SYNC 0x1U
#define ACL_EVENT_CAPTURE_STREAM_PROGRESS 0x2U
#define ACL_EVENT_TIME_LINE 0x8U
#define ACL_EVENT_IPC 0x40U
#define ACL_HOST_REG_MAPPED 0x2UL
#define ACL_HOST_REG_PINNED 0x10000000UL
#define ACL_RT_IPC_MEM_EXPORT_FLAG_DISABLE_PID_VALIDATION 0x1UL
#define ACL_RT_DEVS_TOPOLOGY_HCCS 0x01ULL
#define ACL_RT_DEVS_TOPOLOGY_SIO 0x20ULL
#define ACL_RT_DEVS_TOPOLOGY_HCCS_SW 0x40ULL

enum aclrtMemcpyKind {
    ACL_MEMCPY_HOST_TO_HOST,
    ACL_MEMCPY_HOST_TO_DEVICE,
    ACL_MEMCPY_DEVICE_TO_HOST,
    ACL_MEMCPY_DEVICE_TO_DEVICE,
    ACL_MEMCPY_DEFAULT
};
enum aclrtMemMallocPolicy { ACL_MEM_MALLOC_HUGE_FIRST };
enum aclrtMemAttr { ACL_DDR_MEM, ACL_HBM_MEM };
enum aclrtMemLocationType {
    ACL_MEM_LOCATION_TYPE_HOST,
    ACL_MEM_LOCATION_TYPE_DEVICE,
    ACL_MEM_LOCATION_TYPE_UNREGISTERED,
    ACL_MEM_LOCATION_TYPE_MANAGED
};
enum aclrtLastErrLevel { ACL_RT_THREAD_LEVEL };
enum aclrtStreamStatus {
    ACL_STREAM_STATUS_COMPLETE,
    ACL_STREAM_STATUS_NOT_READY,
    ACL_STREAM_STATUS_RESERVED = 0xFFFF
};
enum aclrtEventRecordedStatus { ACL_EVENT_RECORDED_STATUS_NOT_READY, ACL_EVENT_RECORDED_STATUS_COMPLETE };
enum aclmdlRICaptureStatus { ACL_MODEL_RI_CAPTURE_STATUS_NONE, ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE };
enum aclrtDevAttr {
    ACL_DEV_ATTR_VECTOR_CORE_NUM = 201,
    ACL_DEV_ATTR_WARP_SIZE = 202,
    ACL_DEV_ATTR_MAX_THREAD_PER_VECTOR_CORE = 203,
    ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE = 204,
    ACL_DEV_ATTR_MAX_GRID_DIM_X = 205,
    ACL_DEV_ATTR_MAX_GRID_DIM_Y = 206,
    ACL_DEV_ATTR_MAX_GRID_DIM_Z = 207,
    ACL_DEV_ATTR_MAX_THREADS_PER_BLOCK = 209,
    ACL_DEV_ATTR_MAX_BLOCK_DIM_X = 210,
    ACL_DEV_ATTR_MAX_BLOCK_DIM_Y = 211,
    ACL_DEV_ATTR_MAX_BLOCK_DIM_Z = 212,
    ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE = 301,
    ACL_DEV_ATTR_L2_CACHE_SIZE = 302,
    ACL_DEV_ATTR_NPU_ARCH = 601
};
enum aclrtAtomicOperation { ACL_RT_ATOMIC_OPERATION_INTEGER_ADD };
enum aclrtAtomicOperationCapability { ACL_RT_ATOMIC_CAPABILITY_SCALAR32 = 32 };
enum aclDataType { ACL_FLOAT, ACL_FLOAT16 };

struct aclrtMemLocation {
    uint32_t id;
    aclrtMemLocationType type;
};
struct aclrtPtrAttributes {
    aclrtMemLocation location;
    uint32_t pageSize;
    uint32_t rsv[4];
};
struct aclrtUuid {
    char bytes[16];
};
struct dim3 {
    uint32_t x, y, z;
    constexpr dim3(uint32_t a = 1, uint32_t b = 1, uint32_t c = 1) : x(a), y(b), z(c) {}
};
struct aclrtLaunchKernelAttr {
    int id;
    int value;
};
struct aclrtLaunchKernelCfg {
    aclrtLaunchKernelAttr* attrs;
    size_t numAttrs;
};

// ---- the state of the stand-in

namespace stand_in {

struct Stream {
    std::deque<std::function<void()>> work;
    bool captured = false;
};

struct Event {
    uint32_t flags = 0;
    bool pending = false;
    Stream* stream = nullptr;  // Where it was recorded last.
    int late_answers = 0;  // How often the time stamp is still missing after completion.
};

struct State {
    bool initialised = false;
    std::vector<std::string> calls;
    std::map<char*, size_t> device_blocks;
    std::set<void*> host_blocks;
    std::set<void*> registered;
    std::map<aclmdlRI, int> destroyed;
    std::set<Stream*> streams;
    Stream default_stream;
    int64_t unified_buffer = 256 * 1024;
    aclError inner_error = 0;
};

inline State& state() {
    static State& only = *new State;
    return only;
}

inline int32_t& device() {
    static thread_local int32_t current = -1;
    return current;
}

inline int count(const std::string& name) {
    int found = 0;
    for (const std::string& call : state().calls) {
        found += call == name ? 1 : 0;
    }
    return found;
}

inline aclError called(const char* name) {
    state().calls.push_back(name);
    return 0;
}

inline bool on_device(const void* pointer) {
    const char* address = static_cast<const char*>(pointer);
    for (const auto& block : state().device_blocks) {
        if (address >= block.first && address < block.first + block.second) {
            return true;
        }
    }
    return false;
}

inline bool fits(const void* pointer, size_t size) {
    const char* address = static_cast<const char*>(pointer);
    for (const auto& block : state().device_blocks) {
        if (address >= block.first && address < block.first + block.second) {
            return address + size <= block.first + block.second;
        }
    }
    return true;
}

inline bool directed(const void* to, const void* from, aclrtMemcpyKind kind) {
    switch (kind) {
        case ACL_MEMCPY_HOST_TO_HOST: return !on_device(to) && !on_device(from);
        case ACL_MEMCPY_HOST_TO_DEVICE: return on_device(to) && !on_device(from);
        case ACL_MEMCPY_DEVICE_TO_HOST: return !on_device(to) && on_device(from);
        case ACL_MEMCPY_DEVICE_TO_DEVICE: return on_device(to) && on_device(from);
        default: return true;
    }
}

inline Stream& of(aclrtStream stream) {
    return stream == nullptr ? state().default_stream : *static_cast<Stream*>(stream);
}

inline void drain(Stream& stream) {
    while (!stream.work.empty()) {
        const std::function<void()> task = stream.work.front();
        stream.work.pop_front();
        task();
    }
}

// A kernel launch of a test.
inline void enqueue(aclrtStream stream, std::function<void()> task) { of(stream).work.push_back(std::move(task)); }

}  // namespace stand_in

// ---- start, end, devices

inline aclError aclInit(const char*) {
    stand_in::called("aclInit");
    const bool again = stand_in::state().initialised;
    stand_in::state().initialised = true;
    return again ? ACL_ERROR_REPEAT_INITIALIZE : ACL_SUCCESS;
}
inline aclError aclFinalize() {
    stand_in::state().initialised = false;
    return stand_in::called("aclFinalize");
}
inline aclError aclrtGetDeviceCount(uint32_t* count) {
    *count = 2;
    return stand_in::state().initialised ? ACL_SUCCESS : ACL_ERROR_UNINITIALIZE;
}
inline aclError aclrtSetDevice(int32_t device) {
    if (!stand_in::state().initialised) {
        return ACL_ERROR_UNINITIALIZE;
    }
    if (device < 0 || device > 1) {
        return ACL_ERROR_RT_INVALID_DEVICEID;
    }
    stand_in::device() = device;
    return stand_in::called("aclrtSetDevice");
}
inline aclError aclrtGetDevice(int32_t* device) {
    *device = stand_in::device();
    return *device < 0 ? ACL_ERROR_RT_CONTEXT_NULL : ACL_SUCCESS;
}
inline aclError aclrtGetPrimaryCtxState(int32_t device, uint32_t*, int32_t* active) {
    *active = device == 0 ? 1 : 0;
    return ACL_SUCCESS;
}
inline aclError aclrtResetDeviceForce(int32_t) {
    stand_in::device() = -1;
    return stand_in::called("aclrtResetDeviceForce");
}
inline aclError aclrtGetDeviceInfo(uint32_t, aclrtDevAttr attribute, int64_t* value) {
    const std::map<int, int64_t> answers = {{ACL_DEV_ATTR_VECTOR_CORE_NUM, 64},
                                            {ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE, stand_in::state().unified_buffer},
                                            {ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE, int64_t(1) << 37},
                                            {ACL_DEV_ATTR_NPU_ARCH, 3510}};
    const auto found = answers.find(attribute);
    *value = found == answers.end() ? 0 : found->second;
    return ACL_SUCCESS;
}
inline aclError aclrtGetMemInfo(aclrtMemAttr, size_t* free_bytes, size_t* total) {
    *free_bytes = *total = size_t(1) << 37;
    return ACL_SUCCESS;
}
inline const char* aclrtGetSocName() { return "Stand-in950"; }
inline aclError aclrtDeviceGetPCIBusId(int32_t, char* text, int32_t size) {
    std::strncpy(text, "0000:3d:02.0", static_cast<size_t>(size));
    return ACL_SUCCESS;
}
inline aclError aclrtDeviceGetUuid(int32_t, aclrtUuid* uuid) {
    std::memset(uuid, 7, sizeof(*uuid));
    return ACL_SUCCESS;
}
inline aclError aclrtDeviceCanAccessPeer(int32_t* reachable, int32_t device, int32_t peer) {
    *reachable = 1;
    return device == peer ? ACL_ERROR_RT_PARAM_INVALID : ACL_SUCCESS;
}
inline aclError aclrtGetLastError(aclrtLastErrLevel) { return std::exchange(stand_in::state().inner_error, 0); }
inline aclError aclrtPeekAtLastError(aclrtLastErrLevel) { return stand_in::state().inner_error; }

// ---- streams and events

inline aclError aclrtCreateStream(aclrtStream* stream) {
    stand_in::Stream* made = new stand_in::Stream;
    stand_in::state().streams.insert(made);
    *stream = made;
    return stand_in::called("aclrtCreateStream");
}
inline aclError aclrtCreateStreamWithConfig(aclrtStream* stream, uint32_t, uint32_t) {
    return aclrtCreateStream(stream);
}
inline aclError aclrtSynchronizeStream(aclrtStream stream) {
    stand_in::drain(stand_in::of(stream));
    return stand_in::called("aclrtSynchronizeStream");
}
inline aclError aclrtDestroyStream(aclrtStream stream) {
    if (stream == nullptr) {
        return ACL_ERROR_RT_INVALID_HANDLE;
    }
    stand_in::drain(stand_in::of(stream));
    stand_in::state().streams.erase(static_cast<stand_in::Stream*>(stream));
    delete static_cast<stand_in::Stream*>(stream);
    return ACL_SUCCESS;
}
inline aclError aclrtSynchronizeDevice() {
    if (stand_in::device() < 0) {
        return ACL_ERROR_RT_CONTEXT_NULL;
    }
    stand_in::drain(stand_in::state().default_stream);
    for (stand_in::Stream* stream : stand_in::state().streams) {
        stand_in::drain(*stream);
    }
    return stand_in::called("aclrtSynchronizeDevice");
}
inline aclError aclrtStreamQuery(aclrtStream stream, aclrtStreamStatus* status) {
    *status = stand_in::of(stream).work.empty() ? ACL_STREAM_STATUS_COMPLETE : ACL_STREAM_STATUS_NOT_READY;
    return ACL_SUCCESS;
}
inline aclError aclrtLaunchHostFunc(aclrtStream stream, aclrtHostFunc function, void* argument) {
    stand_in::enqueue(stream, [=] { function(argument); });
    return ACL_SUCCESS;
}
inline aclError aclrtCreateEventExWithFlag(aclrtEvent* event, uint32_t flags) {
    stand_in::Event* made = new stand_in::Event;
    made->flags = flags;
    *event = made;
    return ACL_SUCCESS;
}
inline aclError aclrtDestroyEvent(aclrtEvent event) {
    delete static_cast<stand_in::Event*>(event);
    return ACL_SUCCESS;
}
inline aclError aclrtRecordEvent(aclrtEvent event, aclrtStream stream) {
    stand_in::Event* recorded = static_cast<stand_in::Event*>(event);
    recorded->pending = true;
    recorded->stream = &stand_in::of(stream);
    recorded->late_answers = 2;
    stand_in::enqueue(stream, [=] { recorded->pending = false; });
    return ACL_SUCCESS;
}
inline aclError aclrtStreamWaitEvent(aclrtStream stream, aclrtEvent event) {
    stand_in::Event* awaited = static_cast<stand_in::Event*>(event);
    stand_in::enqueue(stream, [=] {
        if (awaited->pending) {
            stand_in::drain(*awaited->stream);
        }
    });
    return ACL_SUCCESS;
}
inline aclError aclrtSynchronizeEvent(aclrtEvent event) {
    stand_in::Event* awaited = static_cast<stand_in::Event*>(event);
    if (awaited->pending) {
        stand_in::drain(*awaited->stream);
    }
    return ACL_SUCCESS;
}
inline aclError aclrtQueryEventStatus(aclrtEvent event, aclrtEventRecordedStatus* status) {
    stand_in::Event* asked = static_cast<stand_in::Event*>(event);
    const bool late = !asked->pending && asked->late_answers-- > 0;
    *status = asked->pending || late ? ACL_EVENT_RECORDED_STATUS_NOT_READY : ACL_EVENT_RECORDED_STATUS_COMPLETE;
    return ACL_SUCCESS;
}
inline aclError aclrtEventElapsedTime(float* milliseconds, aclrtEvent start, aclrtEvent end) {
    const bool known =
        static_cast<stand_in::Event*>(start)->late_answers <= 0 && static_cast<stand_in::Event*>(end)->late_answers <= 0;
    *milliseconds = known ? 1.5f : -1.0f;
    return ACL_SUCCESS;
}

// ---- memory

inline aclError aclrtMalloc(void** pointer, size_t size, aclrtMemMallocPolicy) {
    if (size == 0) {
        return ACL_ERROR_INVALID_PARAM;
    }
    if (stand_in::device() < 0) {
        return ACL_ERROR_RT_CONTEXT_NULL;
    }
    *pointer = std::malloc(size);
    std::memset(*pointer, 0x5A, size);
    stand_in::state().device_blocks[static_cast<char*>(*pointer)] = size;
    return stand_in::called("aclrtMalloc");
}
inline aclError aclrtFree(void* pointer) {
    if (stand_in::state().device_blocks.erase(static_cast<char*>(pointer)) == 0) {
        return ACL_ERROR_INVALID_PARAM;
    }
    std::free(pointer);
    return stand_in::called("aclrtFree");
}
inline aclError aclrtFreeWithDevSync(void* pointer) {
    (void)aclrtSynchronizeDevice();
    return aclrtFree(pointer);
}
inline aclError aclrtMallocHost(void** pointer, size_t size) {
    if (size == 0) {
        return ACL_ERROR_INVALID_PARAM;
    }
    *pointer = std::malloc(size);
    stand_in::state().host_blocks.insert(*pointer);
    return ACL_SUCCESS;
}
inline aclError aclrtFreeHost(void* pointer) {
    if (stand_in::state().host_blocks.erase(pointer) == 0) {
        return ACL_ERROR_INVALID_PARAM;
    }
    std::free(pointer);
    return ACL_SUCCESS;
}
inline aclError aclrtFreeHostWithDevSync(void* pointer) { return aclrtFreeHost(pointer); }
inline aclError aclrtHostRegisterV2(void* pointer, uint64_t, uint32_t flags) {
    // Memory of aclrtMallocHost is pinned already, and mapping wants whole pages.
    if ((flags & ACL_HOST_REG_PINNED) != 0 || reinterpret_cast<uintptr_t>(pointer) % 4096 != 0) {
        return ACL_ERROR_INVALID_PARAM;
    }
    stand_in::state().registered.insert(pointer);
    return ACL_SUCCESS;
}
inline aclError aclrtHostUnregister(void* pointer) {
    return stand_in::state().registered.erase(pointer) == 1 ? ACL_SUCCESS : ACL_ERROR_HOST_MEMORY_NOT_REGISTERED;
}
inline aclError aclrtPointerGetAttributes(const void* pointer, aclrtPtrAttributes* attributes) {
    const bool device = stand_in::on_device(pointer);
    attributes->location.type = device ? ACL_MEM_LOCATION_TYPE_DEVICE : ACL_MEM_LOCATION_TYPE_UNREGISTERED;
    attributes->location.id = 0;
    return ACL_SUCCESS;
}
inline aclError aclrtMemcpy(void* to, size_t capacity, const void* from, size_t size, aclrtMemcpyKind kind) {
    if (size > capacity || !stand_in::directed(to, from, kind) || !stand_in::fits(to, size) ||
        !stand_in::fits(from, size)) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    std::memcpy(to, from, size);  // At once, whatever is pending.
    return stand_in::called("aclrtMemcpy");
}
inline aclError aclrtMemcpyAsync(void* to, size_t capacity, const void* from, size_t size, aclrtMemcpyKind kind,
                                 aclrtStream stream) {
    if (kind == ACL_MEMCPY_HOST_TO_HOST) {
        return ACL_ERROR_RT_FEATURE_NOT_SUPPORT;
    }
    if (size > capacity || !stand_in::directed(to, from, kind)) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    stand_in::enqueue(stream, [=] { std::memcpy(to, from, size); });
    return stand_in::called("aclrtMemcpyAsync");
}
inline aclError aclrtMemcpy2dAsync(void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width,
                                   size_t height, aclrtMemcpyKind kind, aclrtStream stream) {
    if (width > 5000000 || height > 5242880 || !stand_in::directed(to, from, kind)) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    stand_in::enqueue(stream, [=] {
        for (size_t row = 0; row < height; ++row) {
            std::memcpy(static_cast<char*>(to) + row * to_pitch, static_cast<const char*>(from) + row * from_pitch,
                        width);
        }
    });
    return stand_in::called("aclrtMemcpy2dAsync");
}
inline aclError aclrtMemcpy2d(void* to, size_t to_pitch, const void* from, size_t from_pitch, size_t width,
                              size_t height, aclrtMemcpyKind kind) {
    if (kind != ACL_MEMCPY_HOST_TO_DEVICE && kind != ACL_MEMCPY_DEVICE_TO_HOST) {
        return ACL_ERROR_RT_FEATURE_NOT_SUPPORT;
    }
    stand_in::Stream own;
    const aclError status = aclrtMemcpy2dAsync(to, to_pitch, from, from_pitch, width, height, kind, &own);
    stand_in::drain(own);
    return status != ACL_SUCCESS ? status : stand_in::called("aclrtMemcpy2d");
}
inline aclError aclrtMemset(void* to, size_t capacity, int32_t value, size_t size) {
    if (size > capacity) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    std::memset(to, value, size);
    return stand_in::called("aclrtMemset");
}
inline aclError aclrtMemsetAsync(void* to, size_t capacity, int32_t value, size_t size, aclrtStream stream) {
    if (size > capacity || !stand_in::fits(to, size)) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    stand_in::enqueue(stream, [=] { std::memset(to, value, size); });
    return stand_in::called("aclrtMemsetAsync");
}
inline aclError aclrtMemsetD32(void* to, size_t capacity, uint32_t value, size_t count) {
    if (count * 4 > capacity || reinterpret_cast<uintptr_t>(to) % 4 != 0) {
        return ACL_ERROR_RT_PARAM_INVALID;
    }
    for (size_t i = 0; i < count; ++i) {
        std::memcpy(static_cast<char*>(to) + i * 4, &value, 4);
    }
    return ACL_SUCCESS;
}

// ---- graphs

inline aclError aclmdlRICaptureGetInfo(aclrtStream stream, aclmdlRICaptureStatus* status, aclmdlRI* graph) {
    *status = stand_in::of(stream).captured ? ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE : ACL_MODEL_RI_CAPTURE_STATUS_NONE;
    *graph = nullptr;
    return ACL_SUCCESS;
}
inline aclError aclmdlRIDestroy(aclmdlRI graph) {
    ++stand_in::state().destroyed[graph];
    return ACL_SUCCESS;
}

// ---- declared for the compiler; no test here calls them

aclError aclrtDeviceDisablePeerAccess(int32_t);
aclError aclrtDeviceEnablePeerAccess(int32_t, uint32_t);
aclError aclrtDevicePeerAccessStatus(int32_t, int32_t, int32_t*);
aclError aclrtDeviceGetP2PAtomicCapabilities(uint32_t*, const aclrtAtomicOperation*, uint32_t, int32_t, int32_t);
aclError aclrtGetDevicesTopo(uint32_t, uint32_t, uint64_t*);
aclError aclrtGetCurrentContext(aclrtContext*);
aclError aclrtSetCurrentContext(aclrtContext);
aclError aclsysGetVersionNum(char*, int32_t*);
aclError aclrtMemGetAddressRange(void*, void**, size_t*);
aclError aclrtIpcMemClose(const char*);
aclError aclrtIpcMemGetExportKey(void*, size_t, char*, size_t, uint64_t);
aclError aclrtIpcMemImportByKey(void**, const char*, uint64_t);
aclError aclrtGetSymbolAddress(const void*, void**);
aclError aclrtMemcpyToSymbol(const void*, const void*, size_t, size_t, aclrtMemcpyKind);
aclError aclrtMemcpyToSymbolAsync(const void*, const void*, size_t, size_t, aclrtMemcpyKind, aclrtStream);
aclError aclrtMemcpyFromSymbol(void*, size_t, const void*, size_t, size_t, aclrtMemcpyKind);
aclError aclrtMemcpyFromSymbolAsync(void*, size_t, const void*, size_t, size_t, aclrtMemcpyKind, aclrtStream);
aclError aclrtBinaryLoadFromFile(const char*, void*, aclrtBinHandle*);
aclError aclrtBinaryLoadFromData(const void*, size_t, const void*, aclrtBinHandle*);
aclError aclrtGetFuncBySymbol(const void*, aclrtFuncHandle*);
aclError aclrtGetFunctionName(aclrtFuncHandle, uint32_t, char*);
aclError aclrtFunctionGetAvailDynUbufPerBlock(void*, uint32_t, size_t*);
aclError aclrtLaunchSIMTKernelWithArgsArray(void*, dim3, dim3, size_t, aclrtStream, aclrtLaunchKernelCfg*, void**);
aclError aclmdlRIGetId(aclmdlRI, uint32_t*);
aclError aclmdlRIGetStreams(aclmdlRI, aclrtStream*, uint32_t*);
aclError aclmdlRIGetTasksByStream(aclrtStream, aclmdlRITask*, uint32_t*);
inline size_t aclDataTypeSize(aclDataType type) { return type == ACL_FLOAT ? 4 : 2; }

#endif  // STAND_IN_ACL_RT_H
