// SPDX-License-Identifier: Apache-2.0
//
// What can be set and asked: attributes of streams, shares of the device, numbers of devices.
#ifndef CU2CANN_MODEL_ASCEND_API_SETTINGS_H
#define CU2CANN_MODEL_ASCEND_API_SETTINGS_H

#include "api_stream.h"
#include "fault.h"

namespace cu2cann_model {

using Shares = std::map<int, uint32_t>;

struct Settings {
    std::map<int32_t, Shares> device_shares;
    std::map<const Stream*, Shares> stream_shares;
    std::map<std::pair<const Stream*, int>, aclrtStreamAttrValue> attributes;
    std::map<int, int64_t> options;
    uint32_t operator_seconds = 1091;

    static Settings& all() {
        static Settings& only = *new Settings;
        return only;
    }
};

inline const Stream*& stream_in_use() {
    static thread_local const Stream* one = nullptr;
    return one;
}

inline uint32_t whole_share(aclrtDevResLimitType type) {
    return static_cast<uint32_t>(device_value(type == ACL_RT_DEV_RES_CUBE_CORE ? ACL_DEV_ATTR_CUBE_CORE_NUM
                                                                              : ACL_DEV_ATTR_VECTOR_CORE_NUM));
}

inline aclError set_share(Shares& shares, aclrtDevResLimitType type, uint32_t value) {
    if (value == 0 || value > whole_share(type)) {
        return record(ACL_ERROR_RT_PARAM_INVALID, "more cores than there are, or none");
    }
    shares[type] = value;
    return ACL_SUCCESS;
}

inline uint32_t share_of(const Shares& shares, aclrtDevResLimitType type, uint32_t otherwise) {
    const auto found = shares.find(type);
    return found != shares.end() ? found->second : otherwise;
}

inline uint32_t device_share(int32_t device, aclrtDevResLimitType type) {
    return share_of(Settings::all().device_shares[device], type, whole_share(type));
}

// The model has one numbering of devices.
inline aclError same_device(int32_t device, int32_t* other) {
    if (!valid_device(device)) {
        return bad_device(device);
    }
    *other = device;
    return ACL_SUCCESS;
}

}  // namespace cu2cann_model

inline aclError aclrtSetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue* value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSetStreamAttribute");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtSetStreamAttribute");
    cu2cann_model::Settings::all().attributes[{&on, stmAttrType}] = *value;
    if (stmAttrType == ACL_STREAM_ATTR_FAILURE_MODE) {
        on.stop_on_failure = value->failureMode == ACL_STOP_ON_FAILURE;
    } else if (stmAttrType == ACL_STREAM_ATTR_PRIORITY) {
        on.priority = value->streamPriority;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtGetStreamAttribute(aclrtStream stream, aclrtStreamAttr stmAttrType, aclrtStreamAttrValue* value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetStreamAttribute");
    const cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtGetStreamAttribute");
    const auto& known = cu2cann_model::Settings::all().attributes;
    const auto found = known.find({&on, stmAttrType});
    *value = found != known.end() ? found->second : aclrtStreamAttrValue{};
    if (stmAttrType == ACL_STREAM_ATTR_FAILURE_MODE) {
        value->failureMode = on.stop_on_failure ? ACL_STOP_ON_FAILURE : ACL_CONTINUE_ON_FAILURE;
    } else if (stmAttrType == ACL_STREAM_ATTR_PRIORITY) {
        value->streamPriority = on.priority;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtSetStreamResLimit(aclrtStream stream, aclrtDevResLimitType type, uint32_t value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSetStreamResLimit");
    const auto* on = &cu2cann_model::stream_of(stream, "aclrtSetStreamResLimit");
    return cu2cann_model::set_share(cu2cann_model::Settings::all().stream_shares[on], type, value);
}

inline aclError aclrtGetStreamResLimit(aclrtStream stream, aclrtDevResLimitType type, uint32_t* value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetStreamResLimit");
    const auto* on = &cu2cann_model::stream_of(stream, "aclrtGetStreamResLimit");
    *value = cu2cann_model::share_of(cu2cann_model::Settings::all().stream_shares[on], type,
                                     cu2cann_model::device_share(cu2cann_model::here().device, type));
    return ACL_SUCCESS;
}

inline aclError aclrtResetStreamResLimit(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtResetStreamResLimit");
    cu2cann_model::Settings::all().stream_shares.erase(&cu2cann_model::stream_of(stream, "aclrtResetStreamResLimit"));
    return ACL_SUCCESS;
}

inline aclError aclrtUseStreamResInCurrentThread(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtUseStreamResInCurrentThread");
    cu2cann_model::stream_in_use() = &cu2cann_model::stream_of(stream, "aclrtUseStreamResInCurrentThread");
    return ACL_SUCCESS;
}

inline aclError aclrtUnuseStreamResInCurrentThread(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtUnuseStreamResInCurrentThread");
    (void)cu2cann_model::stream_of(stream, "aclrtUnuseStreamResInCurrentThread");
    cu2cann_model::stream_in_use() = nullptr;
    return ACL_SUCCESS;
}

inline aclError aclrtGetResInCurrentThread(aclrtDevResLimitType type, uint32_t* value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetResInCurrentThread");
    const uint32_t all = cu2cann_model::device_share(cu2cann_model::here().device, type);
    const auto* used = cu2cann_model::stream_in_use();
    *value = used == nullptr ? all : cu2cann_model::share_of(cu2cann_model::Settings::all().stream_shares[used], type, all);
    return ACL_SUCCESS;
}

inline aclError aclrtSetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t value) {
    CU2CANN_MODEL_CALL("aclrtSetDeviceResLimit");
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    return cu2cann_model::set_share(cu2cann_model::Settings::all().device_shares[deviceId], type, value);
}

inline aclError aclrtGetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t* value) {
    CU2CANN_MODEL_CALL("aclrtGetDeviceResLimit");
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    *value = cu2cann_model::device_share(deviceId, type);
    return ACL_SUCCESS;
}

inline aclError aclrtResetDeviceResLimit(int32_t deviceId) {
    CU2CANN_MODEL_CALL("aclrtResetDeviceResLimit");
    cu2cann_model::Settings::all().device_shares.erase(deviceId);
    return ACL_SUCCESS;
}

inline aclError aclrtSetSysParamOpt(aclSysParamOpt opt, int64_t value) {
    CU2CANN_MODEL_CALL("aclrtSetSysParamOpt");
    cu2cann_model::Settings::all().options[opt] = value;
    return ACL_SUCCESS;
}

inline aclError aclrtGetSysParamOpt(aclSysParamOpt opt, int64_t* value) {
    CU2CANN_MODEL_CALL("aclrtGetSysParamOpt");
    *value = cu2cann_model::Settings::all().options[opt];
    return ACL_SUCCESS;
}

inline aclError aclrtCtxSetSysParamOpt(aclSysParamOpt opt, int64_t value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCtxSetSysParamOpt");
    return aclrtSetSysParamOpt(opt, value);
}

inline aclError aclrtCtxGetSysParamOpt(aclSysParamOpt opt, int64_t* value) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCtxGetSysParamOpt");
    return aclrtGetSysParamOpt(opt, value);
}

inline aclError aclrtSetOpWaitTimeout(uint32_t timeout) {
    CU2CANN_MODEL_CALL("aclrtSetOpWaitTimeout");
    (void)timeout;
    return ACL_SUCCESS;
}

inline aclError aclrtGetOpExecuteTimeout(uint32_t* const timeoutMs) {
    CU2CANN_MODEL_CALL("aclrtGetOpExecuteTimeout");
    *timeoutMs = cu2cann_model::Settings::all().operator_seconds * 1000;
    return ACL_SUCCESS;
}

inline aclError aclrtGetStreamAvailableNum(uint32_t* streamCount) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetStreamAvailableNum");
    *streamCount = static_cast<uint32_t>(cu2cann_model::most_streams - cu2cann_model::Runtime::all().streams.size());
    return ACL_SUCCESS;
}

inline aclError aclrtGetEventAvailNum(uint32_t* eventCount) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetEventAvailNum");
    *eventCount = 65536 - static_cast<uint32_t>(std::min<size_t>(cu2cann_model::Runtime::all().events.size(), 65536));
    return ACL_SUCCESS;
}

inline aclError aclrtGetEventId(aclrtEvent event, uint32_t* eventId) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetEventId");
    cu2cann_model::Event& one = cu2cann_model::event_of(event, "aclrtGetEventId");
    one.id = one.id != 0 ? one.id : ++cu2cann_model::Runtime::all().numbers;
    *eventId = one.id;
    return ACL_SUCCESS;
}

inline aclError aclrtQueryEventWaitStatus(aclrtEvent event, aclrtEventWaitStatus* status) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtQueryEventWaitStatus");
    const cu2cann_model::Event& one = cu2cann_model::event_of(event, "aclrtQueryEventWaitStatus");
    if (!one.plain) {
        return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "only for events of aclrtCreateEvent");
    }
    bool waited = true;
    for (cu2cann_model::Stream* stream : cu2cann_model::every_stream()) {
        for (const cu2cann_model::Task& task : stream->queue) {
            waited &= task.waits_for == nullptr || task.waits_for != one.stamp;
        }
    }
    *status = waited ? ACL_EVENT_WAIT_STATUS_COMPLETE : ACL_EVENT_WAIT_STATUS_NOT_READY;
    if (!waited) {
        cu2cann_model::run_what_can();
    }
    return ACL_SUCCESS;
}

inline aclError aclrtGetLogicDevIdByPhyDevId(const int32_t phyDevId, int32_t* const logicDevId) {
    return cu2cann_model::same_device(phyDevId, logicDevId);
}
inline aclError aclrtGetLogicDevIdByUserDevId(const int32_t userDevid, int32_t* const logicDevId) {
    return cu2cann_model::same_device(userDevid, logicDevId);
}
inline aclError aclrtGetPhyDevIdByLogicDevId(const int32_t logicDevId, int32_t* const phyDevId) {
    return cu2cann_model::same_device(logicDevId, phyDevId);
}
inline aclError aclrtGetPhyDevIdByUserDevId(const int32_t userDevid, int32_t* const phyDevId) {
    return cu2cann_model::same_device(userDevid, phyDevId);
}
inline aclError aclrtGetUserDevIdByLogicDevId(const int32_t logicDevId, int32_t* const userDevid) {
    return cu2cann_model::same_device(logicDevId, userDevid);
}
inline aclError aclrtGetUserDevIdByPhyDevId(const int32_t phyDevId, int32_t* const userDevid) {
    return cu2cann_model::same_device(phyDevId, userDevid);
}

inline aclError aclrtDeviceGetBareTgid(int32_t* pid) {
    *pid = static_cast<int32_t>(getpid());
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetHostAtomicCapabilities(uint32_t* capabilities, const aclrtAtomicOperation* operations,
                                                     const uint32_t count, int32_t deviceId) {
    (void)operations;
    (void)deviceId;
    std::fill(capabilities, capabilities + count, 0u);
    return ACL_SUCCESS;
}

inline aclError aclGetDeviceCapability(uint32_t deviceId, aclDeviceInfo deviceInfo, int64_t* value) {
    const aclrtDevAttr which = deviceInfo == ACL_DEVICE_INFO_AI_CORE_NUM       ? ACL_DEV_ATTR_AICORE_CORE_NUM
                               : deviceInfo == ACL_DEVICE_INFO_VECTOR_CORE_NUM ? ACL_DEV_ATTR_VECTOR_CORE_NUM
                                                                               : ACL_DEV_ATTR_L2_CACHE_SIZE;
    return aclrtGetDeviceInfo(deviceId, which, value);
}

inline aclError aclGetCannAttribute(aclCannAttr cannAttr, int32_t* value) {
    CU2CANN_MODEL_CALL("aclGetCannAttribute");
    if (cannAttr != ACL_CANN_ATTR_INF_NAN && cannAttr != ACL_CANN_ATTR_BF16) {
        cu2cann_model::not_modelled("aclGetCannAttribute of this attribute");
    }
    *value = 1;
    return ACL_SUCCESS;
}

inline aclError aclsysGetCANNVersion(aclCANNPackageName name, aclCANNPackageVersion* version) {
    (void)name;
    *version = {};
    std::strcpy(version->version, "9.1.0");
    std::strcpy(version->majorVersion, "9");
    std::strcpy(version->minorVersion, "1");
    std::strcpy(version->releaseVersion, "0");
    return ACL_SUCCESS;
}

inline aclError aclrtCheckArchCompatibility(const char* socVersion, int32_t* canCompatible) {
    *canCompatible = std::strncmp(socVersion, "Ascend950", 9) == 0 ? 1 : 0;
    return ACL_SUCCESS;
}

inline aclError aclrtGetDeviceUtilizationRate(int32_t deviceId, aclrtUtilizationInfo* utilizationInfo) {
    CU2CANN_MODEL_CALL("aclrtGetDeviceUtilizationRate");
    if (!cu2cann_model::valid_device(deviceId)) {
        return cu2cann_model::bad_device(deviceId);
    }
    *utilizationInfo = {};
    return ACL_SUCCESS;
}

// A device that fails ends the run, so there is never an error to tell of or to mend.
inline aclError aclrtGetErrorVerbose(int32_t deviceId, aclrtErrorInfo* errorInfo) {
    (void)deviceId;
    *errorInfo = {};
    errorInfo->errorType = ACL_RT_NO_ERROR;
    return ACL_SUCCESS;
}

inline aclError aclrtRepairError(int32_t deviceId, const aclrtErrorInfo* errorInfo) {
    (void)deviceId;
    (void)errorInfo;
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_SETTINGS_H
