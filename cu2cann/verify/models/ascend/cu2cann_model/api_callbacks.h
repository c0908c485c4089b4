// SPDX-License-Identifier: Apache-2.0
//
// Functions that the runtime calls: of streams, at changes of state, at the start and the end.
#ifndef CU2CANN_MODEL_ASCEND_API_CALLBACKS_H
#define CU2CANN_MODEL_ASCEND_API_CALLBACKS_H

#include <thread>

#include "api_stream.h"

namespace cu2cann_model {

// The thread that a stream's callbacks are for.  They run where the stream goes on, one at a
// time; the model has no work of the device that goes on behind a program's back.
inline std::map<const Stream*, uint64_t>& report_threads() {
    static auto& only = *new std::map<const Stream*, uint64_t>;
    return only;
}

inline aclError wait_for_reports(int32_t timeout) {
    if (timeout != -1 && timeout <= 0) {
        return record(ACL_ERROR_INVALID_PARAM, "a time above 0, or -1");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(timeout < 0 ? 10 : std::min(timeout, 10)));
    return ACL_ERROR_RT_REPORT_TIMEOUT;
}

}  // namespace cu2cann_model

inline aclError aclrtSubscribeReport(uint64_t threadId, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSubscribeReport");
    const auto* on = &cu2cann_model::stream_of(stream, "aclrtSubscribeReport");
    if (!cu2cann_model::report_threads().emplace(on, threadId).second) {
        return cu2cann_model::record(ACL_ERROR_REPEAT_SUBSCRIBE, "the stream has a thread already");
    }
    return ACL_SUCCESS;
}

inline aclError aclrtUnSubscribeReport(uint64_t threadId, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtUnSubscribeReport");
    auto& threads = cu2cann_model::report_threads();
    const auto found = threads.find(&cu2cann_model::stream_of(stream, "aclrtUnSubscribeReport"));
    if (found == threads.end() || found->second != threadId) {
        return cu2cann_model::record(ACL_ERROR_STREAM_NOT_SUBSCRIBE, "the thread is not the stream's");
    }
    threads.erase(found);
    return ACL_SUCCESS;
}

// Nothing is ever left to do here, since callbacks run where their stream goes on.
inline aclError aclrtProcessReport(int32_t timeout) { return cu2cann_model::wait_for_reports(timeout); }

inline aclError aclrtLaunchCallback(aclrtCallback fn, void* userData, aclrtCallbackBlockType blockType, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtLaunchCallback");
    (void)blockType;
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtLaunchCallback");
    if (cu2cann_model::report_threads().count(&on) == 0) {
        return cu2cann_model::record(ACL_ERROR_STREAM_NOT_SUBSCRIBE, "no thread takes the stream's callbacks");
    }
    cu2cann_model::Task task;
    task.name = "aclrtLaunchCallback";
    task.run = [=] { fn(userData); };
    task.callback = true;
    cu2cann_model::enqueue(on, std::move(task));
    return ACL_SUCCESS;
}

// Discards what has not run; what waits for it can never go on.
inline aclError aclrtStreamAbort(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamAbort");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtStreamAbort");
    for (const cu2cann_model::Stream* other : cu2cann_model::every_stream()) {
        for (const cu2cann_model::Task& task : other->queue) {
            if (other != &on && task.waits_for != nullptr && !task.waits_for->done && task.waits_for->stream == &on) {
                cu2cann_model::fault("aborted-wait", "aclrtStreamAbort discards what another stream waits for");
            }
        }
    }
    on.finished = on.given;
    on.queue.clear();
    return ACL_SUCCESS;
}

inline aclError aclrtRegStreamStateCallback(const char* regName, aclrtStreamStateCallback callback, void* args) {
    CU2CANN_MODEL_CALL("aclrtRegStreamStateCallback");
    return cu2cann_model::StateCallbacks::all().set(cu2cann_model::StateCallbacks::all().of_streams, regName, callback, args);
}

inline aclError aclrtRegDeviceStateCallback(const char* regName, aclrtDeviceStateCallback callback, void* args) {
    CU2CANN_MODEL_CALL("aclrtRegDeviceStateCallback");
    return cu2cann_model::StateCallbacks::all().set(cu2cann_model::StateCallbacks::all().of_devices, regName, callback, args);
}

// A kernel that fails ends the run before anybody could be told.
inline aclError aclrtSetExceptionInfoCallback(aclrtExceptionInfoCallback callback) {
    CU2CANN_MODEL_CALL("aclrtSetExceptionInfoCallback");
    (void)callback;
    return ACL_SUCCESS;
}
inline aclError aclrtExceptionInfoCallbackRegister(aclrtExceptionInfoCallback callback) {
    return aclrtSetExceptionInfoCallback(callback);
}
inline aclError aclrtExceptionInfoCallbackUnregister(aclrtExceptionInfoCallback callback) {
    return aclrtSetExceptionInfoCallback(callback);
}
inline aclError aclrtSetDeviceTaskAbortCallback(const char* regName, aclrtDeviceTaskAbortCallback callback, void* args) {
    CU2CANN_MODEL_CALL("aclrtSetDeviceTaskAbortCallback");
    (void)callback;
    (void)args;
    return regName != nullptr ? ACL_SUCCESS : cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "no name");
}

// The vendor's log is no output of the program.
inline void aclAppLog(aclLogLevel logLevel, const char* func, const char* file, uint32_t line, const char* fmt, ...) {
    (void)logLevel;
    (void)func;
    (void)file;
    (void)line;
    (void)fmt;
}

#endif  // CU2CANN_MODEL_ASCEND_API_CALLBACKS_H
