// SPDX-License-Identifier: Apache-2.0
//
// Start and end, devices, contexts, errors.
#ifndef CU2CANN_MODEL_ASCEND_API_DEVICE_H
#define CU2CANN_MODEL_ASCEND_API_DEVICE_H

#include <algorithm>
#include <vector>

#include "state.h"

namespace cu2cann_model {

constexpr int64_t global_memory = 16ll << 30;  // As much as the CUDA model has.

inline bool valid_device(int32_t device) { return device >= 0 && device < Runtime::all().devices; }

inline Stream* new_stream(Context& context) {
    auto* stream = new Stream;
    stream->id = ++Runtime::all().numbers;
    stream->context = &context;
    context.streams.insert(stream);
    every_stream().insert(stream);
    return stream;
}

inline Context* new_context(int device, bool primary) {
    auto* context = new Context;
    context->device = device;
    context->primary = primary;
    context->usual = new_stream(*context);
    Runtime::all().contexts.insert(context);
    return context;
}

inline void end_context(Context* context) {
    Runtime& runtime = Runtime::all();
    settle(*context);
    for (Stream* stream : context->streams) {
        every_stream().erase(stream);
    }
    for (auto at = runtime.streams.begin(); at != runtime.streams.end();) {
        at = at->second->context == context ? runtime.streams.erase(at) : std::next(at);
    }
    runtime.contexts.erase(context);
    if (context->primary) {
        runtime.primary.erase(context->device);
    }
}

inline aclError bad_device(int32_t device) {
    caution("bad-device", "there is no device %d", device);
    return record(ACL_ERROR_RT_INVALID_DEVICEID, "no such device");
}

inline int64_t device_value(aclrtDevAttr attribute) {
    switch (attribute) {
        case ACL_DEV_ATTR_AICPU_CORE_NUM: return 8;
        case ACL_DEV_ATTR_AICORE_CORE_NUM: return 32;
        case ACL_DEV_ATTR_CUBE_CORE_NUM: return 32;
        case ACL_DEV_ATTR_VECTOR_CORE_NUM: return 64;
        case ACL_DEV_ATTR_WARP_SIZE: return warp_size;
        case ACL_DEV_ATTR_MAX_THREAD_PER_VECTOR_CORE: return most_threads;
        case ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE: return 256 << 10;
        case ACL_DEV_ATTR_MAX_GRID_DIM_X:
        case ACL_DEV_ATTR_MAX_GRID_DIM_Y:
        case ACL_DEV_ATTR_MAX_GRID_DIM_Z:
        case ACL_DEV_ATTR_MAX_BLOCK_PER_GRID: return most_blocks;
        case ACL_DEV_ATTR_MAX_THREADS_PER_BLOCK:
        case ACL_DEV_ATTR_MAX_BLOCK_DIM_X:
        case ACL_DEV_ATTR_MAX_BLOCK_DIM_Y:
        case ACL_DEV_ATTR_MAX_BLOCK_DIM_Z: return most_threads;
        case ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE: return global_memory;
        case ACL_DEV_ATTR_L2_CACHE_SIZE: return 128 << 20;
        case ACL_DEV_ATTR_NPU_ARCH: return 3510;
        default: return 0;
    }
}

}  // namespace cu2cann_model

namespace cu2cann_model {
struct StartCallback {
    int type;
    aclInitCallbackFunc function;
    void* given;
};
struct EndCallback {
    int type;
    aclFinalizeCallbackFunc function;
    void* given;
};
inline std::vector<StartCallback>& at_start() {
    static auto& only = *new std::vector<StartCallback>;
    return only;
}
inline std::vector<EndCallback>& at_finish() {
    static auto& only = *new std::vector<EndCallback>;
    return only;
}
template <typename Function, typename All>
inline aclError forget(All& all, int type, Function function) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.type == type && one.function == function; });
    if (found == all.end()) {
        return record(ACL_ERROR_INVALID_PARAM, "not registered");
    }
    all.erase(found);
    return ACL_SUCCESS;
}
}  // namespace cu2cann_model

inline aclError aclInitCallbackRegister(aclRegisterCallbackType type, aclInitCallbackFunc cbFunc, void* userData) {
    CU2CANN_MODEL_CALL("aclInitCallbackRegister");
    cu2cann_model::at_start().push_back({type, cbFunc, userData});
    return cu2cann_model::Runtime::all().initialised ? cbFunc("", 0, userData) : ACL_SUCCESS;
}
inline aclError aclInitCallbackUnRegister(aclRegisterCallbackType type, aclInitCallbackFunc cbFunc) {
    CU2CANN_MODEL_CALL("aclInitCallbackUnRegister");
    return cu2cann_model::forget(cu2cann_model::at_start(), type, cbFunc);
}
inline aclError aclFinalizeCallbackRegister(aclRegisterCallbackType type, aclFinalizeCallbackFunc cbFunc, void* userData) {
    CU2CANN_MODEL_CALL("aclFinalizeCallbackRegister");
    cu2cann_model::at_finish().push_back({type, cbFunc, userData});
    return ACL_SUCCESS;
}
inline aclError aclFinalizeCallbackUnRegister(aclRegisterCallbackType type, aclFinalizeCallbackFunc cbFunc) {
    CU2CANN_MODEL_CALL("aclFinalizeCallbackUnRegister");
    return cu2cann_model::forget(cu2cann_model::at_finish(), type, cbFunc);
}

inline aclError aclInit(const char* configPath) {
    CU2CANN_MODEL_CALL("aclInit");
    (void)configPath;
    cu2cann_model::Runtime& runtime = cu2cann_model::Runtime::all();
    ++runtime.counted;
    if (runtime.initialised) {
        return ACL_ERROR_REPEAT_INITIALIZE;
    }
    runtime.initialised = true;
    for (const auto& one : cu2cann_model::at_start()) {
        (void)one.function("", 0, one.given);
    }
    return ACL_SUCCESS;
}

inline aclError aclFinalize() {
    CU2CANN_MODEL_CALL("aclFinalize");
    cu2cann_model::Runtime& runtime = cu2cann_model::Runtime::all();
    if (!runtime.initialised) {
        return cu2cann_model::record(ACL_ERROR_UNINITIALIZE, "aclInit was not called");
    }
    for (const auto& one : cu2cann_model::at_finish()) {
        (void)one.function(one.given);
    }
    while (!runtime.contexts.empty()) {
        cu2cann_model::end_context(*runtime.contexts.begin());
    }
    runtime.initialised = false;
    runtime.counted = 0;
    return ACL_SUCCESS;
}

inline aclError aclFinalizeReference(uint64_t* refCount) {
    CU2CANN_MODEL_CALL("aclFinalizeReference");
    cu2cann_model::Runtime& runtime = cu2cann_model::Runtime::all();
    runtime.counted -= runtime.counted != 0 ? 1 : 0;
    if (refCount != nullptr) {
        *refCount = runtime.counted;
    }
    return runtime.counted == 0 ? aclFinalize() : ACL_SUCCESS;
}

inline const char* aclGetRecentErrMsg() {
    CU2CANN_MODEL_CALL("aclGetRecentErrMsg");
    static thread_local std::string given;
    given = std::move(cu2cann_model::host_thread().message);
    cu2cann_model::host_thread().message.clear();
    return given.empty() ? nullptr : given.c_str();
}

inline aclError aclrtGetLastError(aclrtLastErrLevel level) {
    CU2CANN_MODEL_CALL("aclrtGetLastError");
    (void)level;
    return std::exchange(cu2cann_model::host_thread().last, ACL_SUCCESS);
}

inline aclError aclrtPeekAtLastError(aclrtLastErrLevel level) {
    CU2CANN_MODEL_CALL("aclrtPeekAtLastError");
    (void)level;
    return cu2cann_model::host_thread().last;
}

inline aclError aclrtSetDevice(int32_t deviceId) {
    CU2CANN_MODEL_CALL("aclrtSetDevice");
    cu2cann_model::Runtime& runtime = cu2cann_model::Runtime::all();
    if (!runtime.initialised) {
        cu2cann_model::fault("not-initialised", "aclrtSetDevice before aclInit, or after aclFinalize");
    }
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    using cu2cann_model::StateCallbacks;
    StateCallbacks::tell(StateCallbacks::all().of_devices, deviceId, ACL_RT_DEVICE_STATE_SET_PRE);
    cu2cann_model::Context*& context = runtime.primary[deviceId];
    if (context == nullptr) {
        context = cu2cann_model::new_context(deviceId, true);
    }
    ++runtime.uses[deviceId];
    cu2cann_model::host_thread().context = context;
    StateCallbacks::tell(StateCallbacks::all().of_devices, deviceId, ACL_RT_DEVICE_STATE_SET_POST);
    return ACL_SUCCESS;
}

inline aclError aclrtGetDevice(int32_t* deviceId) {
    CU2CANN_MODEL_CALL("aclrtGetDevice");
    if (!cu2cann_model::has_device()) {
        return ACL_ERROR_RT_CONTEXT_NULL;
    }
    *deviceId = cu2cann_model::here().device;
    return ACL_SUCCESS;
}

inline aclError aclrtResetDeviceForce(int32_t deviceId) {
    CU2CANN_MODEL_CALL("aclrtResetDeviceForce");
    cu2cann_model::Runtime& runtime = cu2cann_model::Runtime::all();
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    using cu2cann_model::StateCallbacks;
    StateCallbacks::tell(StateCallbacks::all().of_devices, deviceId, ACL_RT_DEVICE_STATE_RESET_PRE);
    const std::set<cu2cann_model::Context*> all = runtime.contexts;
    for (cu2cann_model::Context* context : all) {
        if (context->device == deviceId) {
            cu2cann_model::end_context(context);
        }
    }
    runtime.uses[deviceId] = 0;
    StateCallbacks::tell(StateCallbacks::all().of_devices, deviceId, ACL_RT_DEVICE_STATE_RESET_POST);
    return ACL_SUCCESS;
}

inline aclError aclrtResetDevice(int32_t deviceId) {
    CU2CANN_MODEL_CALL("aclrtResetDevice");
    int& uses = cu2cann_model::Runtime::all().uses[deviceId];
    if (uses == 0) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the device was not set");
    }
    return --uses > 0 ? ACL_SUCCESS : aclrtResetDeviceForce(deviceId);
}

inline aclError aclrtGetDeviceCount(uint32_t* count) {
    CU2CANN_MODEL_CALL("aclrtGetDeviceCount");
    *count = static_cast<uint32_t>(cu2cann_model::Runtime::all().devices);
    return ACL_SUCCESS;
}

inline aclError aclrtGetDeviceInfo(uint32_t deviceId, aclrtDevAttr attr, int64_t* value) {
    CU2CANN_MODEL_CALL("aclrtGetDeviceInfo");
    if (!cu2cann_model::valid_device(static_cast<int32_t>(deviceId))) {
        return cu2cann_model::bad_device(static_cast<int32_t>(deviceId));
    }
    *value = cu2cann_model::device_value(attr);
    return ACL_SUCCESS;
}

inline const char* aclrtGetSocName() { return "Ascend950PR"; }

inline aclError aclrtGetVersion(int32_t* majorVersion, int32_t* minorVersion, int32_t* patchVersion) {
    *majorVersion = ACL_MAJOR_VERSION;
    *minorVersion = ACL_MINOR_VERSION;
    *patchVersion = ACL_PATCH_VERSION;
    return ACL_SUCCESS;
}

inline aclError aclsysGetVersionNum(char* pkgName, int32_t* versionNum) {
    (void)pkgName;
    *versionNum = 90100000;
    return ACL_SUCCESS;
}

inline aclError aclsysGetVersionStr(char* pkgName, char* versionStr) {
    (void)pkgName;
    std::strcpy(versionStr, "9.1.0");
    return ACL_SUCCESS;
}

inline aclError aclrtGetRunMode(aclrtRunMode* runMode) {
    *runMode = ACL_HOST;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetUuid(int32_t deviceId, aclrtUuid* uuid) {
    std::memset(uuid, 0x95, sizeof *uuid);
    uuid->bytes[15] = static_cast<char>(deviceId);
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetPCIBusId(int32_t deviceId, char* pciBusId, int32_t len) {
    std::snprintf(pciBusId, static_cast<size_t>(len), "0000:%02x:00.0", static_cast<unsigned>(deviceId) + 1);
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetByPCIBusId(const char* pciBusId, int32_t* deviceId) {
    unsigned domain = 0, bus = 0;
    if (std::sscanf(pciBusId, "%x:%x:", &domain, &bus) != 2 || !cu2cann_model::valid_device(static_cast<int32_t>(bus) - 1)) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no device has this bus id");
    }
    *deviceId = static_cast<int32_t>(bus) - 1;
    return ACL_SUCCESS;
}

inline aclError aclrtQueryDeviceStatus(int32_t deviceId, aclrtDeviceStatus* deviceStatus) {
    (void)deviceId;
    *deviceStatus = ACL_RT_DEVICE_STATUS_NORMAL;
    return ACL_SUCCESS;
}

inline aclError aclrtGetMemInfo(aclrtMemAttr attr, size_t* free, size_t* total) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetMemInfo");
    (void)attr;
    size_t used = 0;
    cu2cann_model::Memory::all().each([&](const cu2cann_model::Allocation& one) { used += one.host ? 0 : one.size; });
    *total = cu2cann_model::global_memory;
    *free = *total - used;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceSetLimit(aclrtDeviceLimit limit, size_t value) {
    CU2CANN_MODEL_CALL("aclrtDeviceSetLimit");
    cu2cann_model::Runtime::all().limits[limit] = value;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetLimit(aclrtDeviceLimit limit, size_t* value) {
    CU2CANN_MODEL_CALL("aclrtDeviceGetLimit");
    const auto found = cu2cann_model::Runtime::all().limits.find(limit);
    const size_t usual = limit == ACL_RT_DEV_LIMIT_SIMT_STACK_SIZE            ? 1152
                         : limit == ACL_RT_DEV_LIMIT_SIMT_DVG_WARP_STACK_SIZE ? 1024
                         : limit == ACL_RT_DEV_LIMIT_SIMT_PRINTF_FIFO_SIZE    ? 2 << 20
                                                                              : 32 << 10;
    *value = found != cu2cann_model::Runtime::all().limits.end() ? found->second : usual;
    return ACL_SUCCESS;
}

inline aclError aclrtSetOpExecuteTimeOutV2(uint64_t timeout, uint64_t* actualTimeout) {
    *actualTimeout = timeout;
    return ACL_SUCCESS;
}

inline aclError aclrtSetOpExecuteTimeOut(uint32_t timeout) {
    (void)timeout;
    return ACL_SUCCESS;
}

inline aclError aclrtGetOpTimeOutInterval(uint64_t* interval) {
    *interval = 1;
    return ACL_SUCCESS;
}

// The chip knows no other mode than that of infinities and numbers that are none.
inline aclError aclrtGetDeviceSatMode(aclrtFloatOverflowMode* mode) {
    *mode = ACL_RT_OVERFLOW_MODE_INFNAN;
    return ACL_SUCCESS;
}

inline aclError aclrtSetDeviceSatMode(aclrtFloatOverflowMode mode) {
    return mode == ACL_RT_OVERFLOW_MODE_INFNAN ? ACL_SUCCESS
                                               : cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "only INFNAN");
}

inline aclError aclrtCreateContext(aclrtContext* context, int32_t deviceId) {
    CU2CANN_MODEL_CALL("aclrtCreateContext");
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    *context = cu2cann_model::host_thread().context = cu2cann_model::new_context(deviceId, false);
    return ACL_SUCCESS;
}

inline aclError aclrtDestroyContext(aclrtContext context) {
    CU2CANN_MODEL_CALL("aclrtDestroyContext");
    auto* known = static_cast<cu2cann_model::Context*>(context);
    if (cu2cann_model::Runtime::all().contexts.count(known) == 0) {
        cu2cann_model::fault("bad-handle", "aclrtDestroyContext of %s", context == nullptr ? "null" : "no context");
    }
    cu2cann_model::end_context(known);
    return ACL_SUCCESS;
}

inline aclError aclrtSetCurrentContext(aclrtContext context) {
    CU2CANN_MODEL_CALL("aclrtSetCurrentContext");
    auto* known = static_cast<cu2cann_model::Context*>(context);
    if (cu2cann_model::Runtime::all().contexts.count(known) == 0) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "no context");
    }
    cu2cann_model::host_thread().context = known;
    return ACL_SUCCESS;
}

inline aclError aclrtGetCurrentContext(aclrtContext* context) {
    CU2CANN_MODEL_CALL("aclrtGetCurrentContext");
    if (!cu2cann_model::has_device()) {
        return ACL_ERROR_RT_CONTEXT_NULL;
    }
    *context = &cu2cann_model::here();
    return ACL_SUCCESS;
}

inline aclError aclrtGetPrimaryCtxState(int32_t deviceId, uint32_t* flags, int32_t* active) {
    CU2CANN_MODEL_CALL("aclrtGetPrimaryCtxState");
    if (flags != nullptr) {
        *flags = 0;
    }
    if (active != nullptr) {
        *active = cu2cann_model::Runtime::all().primary.count(deviceId) != 0 ? 1 : 0;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceCanAccessPeer(int32_t* canAccessPeer, int32_t deviceId, int32_t peerDeviceId) {
    CU2CANN_MODEL_CALL("aclrtDeviceCanAccessPeer");
    if (deviceId == peerDeviceId || !cu2cann_model::valid_device(deviceId) || !cu2cann_model::valid_device(peerDeviceId)) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "two devices are needed");
    }
    *canAccessPeer = 1;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtDeviceEnablePeerAccess");
    const int device = cu2cann_model::here().device;
    if (flags != 0 || device == peerDeviceId || !cu2cann_model::valid_device(peerDeviceId)) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no such peer");
    }
    cu2cann_model::Runtime::all().peers[{device, peerDeviceId}] = true;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceDisablePeerAccess(int32_t peerDeviceId) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtDeviceDisablePeerAccess");
    cu2cann_model::Runtime::all().peers[{cu2cann_model::here().device, peerDeviceId}] = false;
    return ACL_SUCCESS;
}

inline aclError aclrtDevicePeerAccessStatus(int32_t deviceId, int32_t peerDeviceId, int32_t* status) {
    CU2CANN_MODEL_CALL("aclrtDevicePeerAccessStatus");
    *status = cu2cann_model::Runtime::all().peers[{deviceId, peerDeviceId}] ? 1 : 0;
    return ACL_SUCCESS;
}

inline aclError aclrtGetDevicesTopo(uint32_t deviceId, uint32_t otherDeviceId, uint64_t* value) {
    (void)deviceId;
    (void)otherDeviceId;
    *value = ACL_RT_DEVS_TOPOLOGY_HCCS;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetP2PAtomicCapabilities(uint32_t* capabilities, const aclrtAtomicOperation* operations,
                                                    const uint32_t count, int32_t srcDeviceId, int32_t dstDeviceId) {
    (void)operations;
    (void)srcDeviceId;
    (void)dstDeviceId;
    for (uint32_t i = 0; i < count; ++i) {
        capabilities[i] = 0;
    }
    return ACL_SUCCESS;
}

inline size_t aclDataTypeSize(aclDataType dataType) {
    switch (dataType) {
        case ACL_INT8: case ACL_UINT8: case ACL_BOOL: return 1;
        case ACL_FLOAT16: case ACL_BF16: case ACL_INT16: case ACL_UINT16: return 2;
        case ACL_FLOAT: case ACL_INT32: case ACL_UINT32: return 4;
        case ACL_DOUBLE: case ACL_INT64: case ACL_UINT64: case ACL_COMPLEX64: return 8;
        case ACL_COMPLEX128: return 16;
        default: return 0;
    }
}

// Neither infinities nor what is no number survive these, as on the real thing.
inline float aclFloat16ToFloat(aclFloat16 value) {
    const uint32_t sign = static_cast<uint32_t>(value & 0x8000u) << 16;
    if ((value & 0x7C00u) == 0x7C00u) {
        return cu2cann_model::bits_as<float>(sign | 143u << 23 | static_cast<uint32_t>(value & 0x3FFu) << 13);
    }
    return cu2cann_model::HalfFormat::to_float(value);
}

inline aclFloat16 aclFloatToFloat16(float value) {
    const uint16_t bits = cu2cann_model::HalfFormat::from_float(value);
    return (bits & 0x7C00u) == 0x7C00u ? static_cast<aclFloat16>((bits & 0x8000u) | 0x7BFFu) : bits;
}

#endif  // CU2CANN_MODEL_ASCEND_API_DEVICE_H
