// SPDX-License-Identifier: Apache-2.0
//
// Waits for what other streams bring: values in memory, notifies, counting notifies.
#ifndef CU2CANN_MODEL_ASCEND_API_NOTIFY_H
#define CU2CANN_MODEL_ASCEND_API_NOTIFY_H

#include "api_stream.h"

namespace cu2cann_model {

struct Notify {
    uint32_t id = 0, value = 0;
    bool counts = false;
};

inline std::map<void*, std::shared_ptr<Notify>>& notifies() {
    static auto& only = *new std::map<void*, std::shared_ptr<Notify>>;
    return only;
}

inline aclError make_notify(void** into, bool counts) {
    if (into == nullptr) {
        return record(ACL_ERROR_INVALID_PARAM, "no variable for the notify");
    }
    auto made = std::make_shared<Notify>();
    made->id = ++Runtime::all().numbers;
    made->counts = counts;
    *into = made.get();
    notifies()[made.get()] = made;
    return ACL_SUCCESS;
}

inline std::shared_ptr<Notify> notify_of(void* handle, bool counts, const char* name) {
    const auto found = notifies().find(handle);
    if (found == notifies().end() || found->second->counts != counts) {
        fault("bad-handle", "%s gets a notify that does not exist or was destroyed", name);
    }
    return found->second;
}

inline aclError destroy_notify(void* handle, bool counts, const char* name) {
    if (handle == nullptr) {
        fault("null-destroy", "%s of null", name);
    }
    (void)notify_of(handle, counts, name);
    notifies().erase(handle);
    return ACL_SUCCESS;
}

inline aclError enqueue_plain(aclrtStream stream, const char* name, std::function<void()> run, std::function<bool()> ready = {}) {
    Task task;
    task.name = name;
    task.run = std::move(run);
    task.ready = std::move(ready);
    enqueue(stream_of(stream, name), std::move(task));
    return ACL_SUCCESS;
}

inline bool value_fits(uint64_t found, uint64_t value, uint32_t how) {
    switch (how) {
        case ACL_STREAM_WAIT_VALUE_GEQ: return static_cast<int64_t>(found - value) >= 0;
        case ACL_STREAM_WAIT_VALUE_EQ: return found == value;
        case ACL_STREAM_WAIT_VALUE_AND: return (found & value) != 0;
        default: return ~(found | value) != 0;
    }
}

inline bool count_fits(uint32_t found, const aclrtCntNotifyWaitInfo& info) {
    switch (info.mode) {
        case ACL_RT_CNT_NOTIFY_WAIT_LESS_MODE: return found < info.value;
        case ACL_RT_CNT_NOTIFY_WAIT_EQUAL_MODE: return found == info.value;
        case ACL_RT_CNT_NOTIFY_WAIT_BIGGER_MODE: return found > info.value;
        case ACL_RT_CNT_NOTIFY_WAIT_BIGGER_OR_EQUAL_MODE: return found >= info.value;
        default: return (found & info.value) == info.value;
    }
}

inline uint32_t counted(uint32_t old, const aclrtCntNotifyRecordInfo& info) {
    switch (info.mode) {
        case ACL_RT_CNT_NOTIFY_RECORD_ADD_MODE: return old + info.value;
        case ACL_RT_CNT_NOTIFY_RECORD_BIT_OR_MODE: return old | info.value;
        case ACL_RT_CNT_NOTIFY_RECORD_BIT_AND_MODE: return old & info.value;
        default: return info.value;
    }
}

}  // namespace cu2cann_model

inline aclError aclrtValueWait(void* devAddr, uint64_t value, uint32_t flag, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtValueWait");
    if (flag > ACL_STREAM_WAIT_VALUE_NOR) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no such comparison");
    }
    if (reinterpret_cast<uintptr_t>(devAddr) % 8 != 0) {
        cu2cann_model::fault("value-alignment", "aclrtValueWait at %p; it reads 64 aligned bits", devAddr);
    }
    cu2cann_model::Memory::all().require(devAddr, 8, "aclrtValueWait");
    cu2cann_model::Task task;
    task.name = "aclrtValueWait";
    task.words = {reinterpret_cast<uintptr_t>(devAddr)};
    task.ready = [=] {
        cu2cann_model::DeviceAccess access;
        return cu2cann_model::value_fits(*static_cast<const uint64_t*>(devAddr), value, flag);
    };
    cu2cann_model::enqueue(cu2cann_model::stream_of(stream, "aclrtValueWait"), std::move(task));
    return ACL_SUCCESS;
}

inline aclError aclrtCreateNotify(aclrtNotify* notify, uint64_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateNotify");
    (void)flag;
    return cu2cann_model::make_notify(notify, false);
}

inline aclError aclrtDestroyNotify(aclrtNotify notify) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtDestroyNotify");
    return cu2cann_model::destroy_notify(notify, false, "aclrtDestroyNotify");
}

inline aclError aclrtRecordNotify(aclrtNotify notify, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtRecordNotify");
    const auto one = cu2cann_model::notify_of(notify, false, "aclrtRecordNotify");
    return cu2cann_model::enqueue_plain(stream, "aclrtRecordNotify", [one] { one->value = 1; });
}

inline aclError aclrtWaitAndResetNotify(aclrtNotify notify, aclrtStream stream, uint32_t timeout) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtWaitAndResetNotify");
    (void)timeout;
    const auto one = cu2cann_model::notify_of(notify, false, "aclrtWaitAndResetNotify");
    return cu2cann_model::enqueue_plain(stream, "aclrtWaitAndResetNotify", [one] { one->value = 0; },
                                        [one] { return one->value != 0; });
}

inline aclError aclrtGetNotifyId(aclrtNotify notify, uint32_t* notifyId) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtGetNotifyId");
    *notifyId = cu2cann_model::notify_of(notify, false, "aclrtGetNotifyId")->id;
    return ACL_SUCCESS;
}

inline aclError aclrtNotifyBatchReset(aclrtNotify* notifies, size_t num) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtNotifyBatchReset");
    for (size_t i = 0; i < num; ++i) {
        cu2cann_model::notify_of(notifies[i], false, "aclrtNotifyBatchReset")->value = 0;
    }
    return ACL_SUCCESS;
}

// Keys are good within this process alone.
inline aclError aclrtNotifyGetExportKey(aclrtNotify notify, char* key, size_t len, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtNotifyGetExportKey");
    (void)flags;
    (void)cu2cann_model::notify_of(notify, false, "aclrtNotifyGetExportKey");
    std::snprintf(key, len, "notify-%d-%u", static_cast<int>(getpid()), ++cu2cann_model::Runtime::all().numbers);
    cu2cann_model::Runtime::all().shared_keys[key] = notify;
    return ACL_SUCCESS;
}

inline aclError aclrtNotifyImportByKey(aclrtNotify* notify, const char* key, uint64_t flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtNotifyImportByKey");
    (void)flags;
    const auto found = cu2cann_model::Runtime::all().shared_keys.find(key);
    if (found == cu2cann_model::Runtime::all().shared_keys.end()) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no such key");
    }
    *notify = found->second;
    return ACL_SUCCESS;
}

inline aclError aclrtNotifySetImportPid(aclrtNotify notify, int32_t* pid, size_t num) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtNotifySetImportPid");
    (void)pid;
    (void)num;
    (void)cu2cann_model::notify_of(notify, false, "aclrtNotifySetImportPid");
    return ACL_SUCCESS;
}

inline aclError aclrtCntNotifyCreate(aclrtCntNotify* cntNotify, uint64_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyCreate");
    (void)flag;
    return cu2cann_model::make_notify(cntNotify, true);
}

inline aclError aclrtCntNotifyDestroy(aclrtCntNotify cntNotify) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyDestroy");
    return cu2cann_model::destroy_notify(cntNotify, true, "aclrtCntNotifyDestroy");
}

inline aclError aclrtCntNotifyRecord(aclrtCntNotify cntNotify, aclrtStream stream, aclrtCntNotifyRecordInfo* info) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyRecord");
    const auto one = cu2cann_model::notify_of(cntNotify, true, "aclrtCntNotifyRecord");
    return cu2cann_model::enqueue_plain(stream, "aclrtCntNotifyRecord",
                                        [one, kept = *info] { one->value = cu2cann_model::counted(one->value, kept); });
}

inline aclError aclrtCntNotifyWaitWithTimeout(aclrtCntNotify cntNotify, aclrtStream stream, aclrtCntNotifyWaitInfo* info) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyWaitWithTimeout");
    const auto one = cu2cann_model::notify_of(cntNotify, true, "aclrtCntNotifyWaitWithTimeout");
    return cu2cann_model::enqueue_plain(
        stream, "aclrtCntNotifyWaitWithTimeout",
        [one, clear = info->isClear] { one->value = clear != 0 ? 0 : one->value; },
        [one, kept = *info] { return cu2cann_model::count_fits(one->value, kept); });
}

inline aclError aclrtCntNotifyReset(aclrtCntNotify cntNotify, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyReset");
    const auto one = cu2cann_model::notify_of(cntNotify, true, "aclrtCntNotifyReset");
    return cu2cann_model::enqueue_plain(stream, "aclrtCntNotifyReset", [one] { one->value = 0; });
}

inline aclError aclrtCntNotifyGetId(aclrtCntNotify cntNotify, uint32_t* notifyId) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCntNotifyGetId");
    *notifyId = cu2cann_model::notify_of(cntNotify, true, "aclrtCntNotifyGetId")->id;
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_NOTIFY_H
