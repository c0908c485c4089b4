// SPDX-License-Identifier: Apache-2.0
//
// Streams, events, host functions.
#ifndef CU2CANN_MODEL_ASCEND_API_STREAM_H
#define CU2CANN_MODEL_ASCEND_API_STREAM_H

#include "api_device.h"

namespace cu2cann_model {

constexpr size_t most_streams = 1984;

inline aclError make_stream(aclrtStream* stream, unsigned priority) {
    if (Runtime::all().streams.size() >= most_streams) {
        return record(ACL_ERROR_RT_NO_STREAM_RESOURCE, "too many streams");
    }
    Stream* made = new_stream(here());
    made->priority = priority;
    Runtime::all().streams[made] = made;
    *stream = made;
    StateCallbacks::tell(StateCallbacks::all().of_streams, *stream, ACL_RT_STREAM_STATE_CREATE_POST);
    return ACL_SUCCESS;
}

inline aclError make_event(aclrtEvent* event, unsigned flags, bool plain) {
    auto* made = new Event;
    made->flags = flags;
    made->plain = plain;
    Runtime::all().events[made] = made;
    *event = made;
    return ACL_SUCCESS;
}

inline void record_event(Event& event, Stream& stream) {
    event.stamp = std::make_shared<Stamp>();
    event.stamp->stream = &stream;
    event.graph = stream.graph;
    if (stream.graph != nullptr) {
        return;  // Within a capture the order of its tasks says all.
    }
    event.stamp->place = stream.given + 1;
    Task task;
    task.name = "aclrtRecordEvent";
    task.stamps = event.stamp;
    enqueue(stream, std::move(task));
}

// A stream that waits for a captured one takes part in the capture.
inline void wait_in_capture(Stream& stream, Event& event) {
    if (event.graph == nullptr) {
        fault("capture", "a captured stream waits for an event that was recorded outside of the capture");
    }
    if (stream.graph == nullptr) {
        run_all(stream);
        stream.graph = event.graph;
        stream.joined = false;
        event.graph->streams.insert(&stream);
    }
    if (stream.graph->origin == &stream) {
        event.stamp->stream->joined = true;
    }
}

inline void wait_event(Stream& stream, Event& event) {
    if ((event.flags & (ACL_EVENT_SYNC | ACL_EVENT_IPC)) == 0 && !event.plain) {
        fault("event-flags", "a stream waits for an event made without ACL_EVENT_SYNC");
    }
    if (event.stamp == nullptr) {
        return;
    }
    if (stream.graph != nullptr || (event.graph != nullptr && Runtime::all().captures.count(event.graph) != 0)) {
        wait_in_capture(stream, event);
        return;
    }
    if (event.stamp->stream->context->device != stream.context->device) {
        fault("event-device", "a stream of device %d waits for an event of device %d", stream.context->device,
              event.stamp->stream->context->device);
    }
    Task task;
    task.name = "aclrtStreamWaitEvent";
    task.waits_for = event.stamp;
    enqueue(stream, std::move(task));
}

// Each question but the first lets the stream go on a little, so that loops of questions end.
inline void asked(Stream& stream) {
    if (++stream.asked > 1 && can_go_on(stream)) {
        run_next(stream);
    }
}

inline bool complete(Event& event) {
    if (event.stamp == nullptr) {
        return !event.plain;
    }
    if (!event.stamp->done) {
        asked(*event.stamp->stream);
        return false;
    }
    return std::exchange(event.stamp->readable, true);
}

inline const Stamp& stamp_for_time(Event& event) {
    if ((event.flags & ACL_EVENT_TIME_LINE) == 0 && !event.plain) {
        fault("event-flags", "the time of an event made without ACL_EVENT_TIME_LINE");
    }
    if (event.stamp == nullptr || !event.stamp->readable) {
        fault("event-time-early", "the time of an event is read before %s", event.stamp == nullptr
              ? "it was recorded" : "aclrtQueryEventStatus said COMPLETE or its stream was waited for");
    }
    return *event.stamp;
}

}  // namespace cu2cann_model

inline aclError aclrtCreateStream(aclrtStream* stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateStream");
    return cu2cann_model::make_stream(stream, 0);
}

inline aclError aclrtCreateStreamWithConfig(aclrtStream* stream, uint32_t priority, uint32_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateStreamWithConfig");
    (void)flag;
    return cu2cann_model::make_stream(stream, priority);
}

inline aclError aclrtDestroyStream(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtDestroyStream");
    if (stream == nullptr) {
        cu2cann_model::fault("null-destroy", "aclrtDestroyStream of the default stream");
    }
    cu2cann_model::Stream& gone = cu2cann_model::stream_of(stream, "aclrtDestroyStream");
    using cu2cann_model::StateCallbacks;
    StateCallbacks::tell(StateCallbacks::all().of_streams, stream, ACL_RT_STREAM_STATE_DESTROY_PRE);
    cu2cann_model::settle(gone);
    gone.context->streams.erase(&gone);
    cu2cann_model::every_stream().erase(&gone);
    cu2cann_model::Runtime::all().streams.erase(stream);
    return ACL_SUCCESS;
}

inline aclError aclrtDestroyStreamForce(aclrtStream stream) { return aclrtDestroyStream(stream); }

inline aclError aclrtSynchronizeStream(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSynchronizeStream");
    cu2cann_model::refuse_in_capture("aclrtSynchronizeStream");
    cu2cann_model::settle(cu2cann_model::stream_of(stream, "aclrtSynchronizeStream"));
    return ACL_SUCCESS;
}

inline aclError aclrtSynchronizeStreamWithTimeout(aclrtStream stream, int32_t timeout) {
    (void)timeout;
    return aclrtSynchronizeStream(stream);
}

inline aclError aclrtSynchronizeDevice() {
    CU2CANN_MODEL_CALL("aclrtSynchronizeDevice");
    if (!cu2cann_model::has_device()) {
        return ACL_ERROR_RT_CONTEXT_NULL;
    }
    cu2cann_model::refuse_in_capture("aclrtSynchronizeDevice");
    cu2cann_model::settle(cu2cann_model::here());
    return ACL_SUCCESS;
}

inline aclError aclrtSynchronizeDeviceWithTimeout(int32_t timeout) {
    (void)timeout;
    return aclrtSynchronizeDevice();
}

inline aclError aclrtStreamQuery(aclrtStream stream, aclrtStreamStatus* status) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamQuery");
    cu2cann_model::refuse_in_capture("aclrtStreamQuery");
    cu2cann_model::Stream& on = cu2cann_model::stream_of(stream, "aclrtStreamQuery");
    *status = on.queue.empty() ? ACL_STREAM_STATUS_COMPLETE : ACL_STREAM_STATUS_NOT_READY;
    cu2cann_model::asked(on);
    return ACL_SUCCESS;
}

inline aclError aclrtStreamGetId(aclrtStream stream, int32_t* streamId) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamGetId");
    *streamId = static_cast<int32_t>(cu2cann_model::stream_of(stream, "aclrtStreamGetId").id);
    return ACL_SUCCESS;
}

inline aclError aclrtStreamGetPriority(aclrtStream stream, uint32_t* priority) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamGetPriority");
    *priority = cu2cann_model::stream_of(stream, "aclrtStreamGetPriority").priority;
    return ACL_SUCCESS;
}

inline aclError aclrtStreamGetFlags(aclrtStream stream, uint32_t* flags) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamGetFlags");
    (void)cu2cann_model::stream_of(stream, "aclrtStreamGetFlags");
    *flags = 0;
    return ACL_SUCCESS;
}

inline aclError aclrtDeviceGetStreamPriorityRange(int32_t* leastPriority, int32_t* greatestPriority) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtDeviceGetStreamPriorityRange");
    if (leastPriority != nullptr) {
        *leastPriority = 7;
    }
    if (greatestPriority != nullptr) {
        *greatestPriority = 0;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtSetStreamFailureMode(aclrtStream stream, uint64_t mode) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSetStreamFailureMode");
    cu2cann_model::stream_of(stream, "aclrtSetStreamFailureMode").stop_on_failure = mode == ACL_STOP_ON_FAILURE;
    return ACL_SUCCESS;
}

inline aclError aclrtCtxGetCurrentDefaultStream(aclrtStream* stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCtxGetCurrentDefaultStream");
    *stream = nullptr;
    return ACL_SUCCESS;
}

inline aclError aclrtCreateEvent(aclrtEvent* event) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateEvent");
    return cu2cann_model::make_event(event, 0, true);
}

inline aclError aclrtCreateEventWithFlag(aclrtEvent* event, uint32_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateEventWithFlag");
    return cu2cann_model::make_event(event, flag, false);
}

inline aclError aclrtCreateEventExWithFlag(aclrtEvent* event, uint32_t flag) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCreateEventExWithFlag");
    return cu2cann_model::make_event(event, flag, false);
}

inline aclError aclrtDestroyEvent(aclrtEvent event) {
    CU2CANN_MODEL_CALL("aclrtDestroyEvent");
    if (event == nullptr) {
        cu2cann_model::fault("null-destroy", "aclrtDestroyEvent of null");
    }
    delete &cu2cann_model::event_of(event, "aclrtDestroyEvent");
    cu2cann_model::Runtime::all().events.erase(event);
    return ACL_SUCCESS;
}

inline aclError aclrtRecordEvent(aclrtEvent event, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtRecordEvent");
    cu2cann_model::record_event(cu2cann_model::event_of(event, "aclrtRecordEvent"),
                                cu2cann_model::stream_of(stream, "aclrtRecordEvent"));
    return ACL_SUCCESS;
}

inline aclError aclrtRecordEventWithFlag(aclrtEvent event, aclrtStream stream, uint32_t flag) {
    (void)flag;
    return aclrtRecordEvent(event, stream);
}

inline aclError aclrtResetEvent(aclrtEvent event, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtResetEvent");
    (void)cu2cann_model::stream_of(stream, "aclrtResetEvent");
    (void)cu2cann_model::event_of(event, "aclrtResetEvent");
    return ACL_SUCCESS;
}

inline aclError aclrtStreamWaitEvent(aclrtStream stream, aclrtEvent event) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtStreamWaitEvent");
    cu2cann_model::wait_event(cu2cann_model::stream_of(stream, "aclrtStreamWaitEvent"),
                              cu2cann_model::event_of(event, "aclrtStreamWaitEvent"));
    return ACL_SUCCESS;
}

inline aclError aclrtStreamWaitEventWithTimeout(aclrtStream stream, aclrtEvent event, int32_t timeout) {
    (void)timeout;
    return aclrtStreamWaitEvent(stream, event);
}

inline aclError aclrtStreamWaitEventWithFlag(aclrtStream stream, aclrtEvent event, uint32_t timeout, uint32_t flag) {
    (void)timeout;
    (void)flag;
    return aclrtStreamWaitEvent(stream, event);
}

inline aclError aclrtSynchronizeEvent(aclrtEvent event) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtSynchronizeEvent");
    cu2cann_model::refuse_in_capture("aclrtSynchronizeEvent");
    const auto stamp = cu2cann_model::event_of(event, "aclrtSynchronizeEvent").stamp;
    if (stamp != nullptr && !stamp->done) {
        cu2cann_model::run_until(*stamp->stream, stamp->place);
    }
    return ACL_SUCCESS;
}

inline aclError aclrtSynchronizeEventWithTimeout(aclrtEvent event, int32_t timeout) {
    (void)timeout;
    return aclrtSynchronizeEvent(event);
}

inline aclError aclrtQueryEventStatus(aclrtEvent event, aclrtEventRecordedStatus* status) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtQueryEventStatus");
    cu2cann_model::refuse_in_capture("aclrtQueryEventStatus");
    *status = cu2cann_model::complete(cu2cann_model::event_of(event, "aclrtQueryEventStatus"))
                  ? ACL_EVENT_RECORDED_STATUS_COMPLETE
                  : ACL_EVENT_RECORDED_STATUS_NOT_READY;
    return ACL_SUCCESS;
}

inline aclError aclrtQueryEvent(aclrtEvent event, aclrtEventStatus* status) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtQueryEvent");
    *status = cu2cann_model::complete(cu2cann_model::event_of(event, "aclrtQueryEvent")) ? ACL_EVENT_STATUS_COMPLETE
                                                                                       : ACL_EVENT_STATUS_NOT_READY;
    return ACL_SUCCESS;
}

inline aclError aclrtEventElapsedTime(float* ms, aclrtEvent startEvent, aclrtEvent endEvent) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtEventElapsedTime");
    const auto& start = cu2cann_model::stamp_for_time(cu2cann_model::event_of(startEvent, "aclrtEventElapsedTime"));
    const auto& end = cu2cann_model::stamp_for_time(cu2cann_model::event_of(endEvent, "aclrtEventElapsedTime"));
    *ms = std::chrono::duration<float, std::milli>(end.time - start.time).count();
    return ACL_SUCCESS;
}

inline aclError aclrtEventGetTimestamp(aclrtEvent event, uint64_t* timestamp) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtEventGetTimestamp");
    const auto& stamp = cu2cann_model::stamp_for_time(cu2cann_model::event_of(event, "aclrtEventGetTimestamp"));
    *timestamp = static_cast<uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(stamp.time.time_since_epoch()).count());
    return ACL_SUCCESS;
}

inline aclError aclrtIpcGetEventHandle(aclrtEvent event, aclrtIpcEventHandle* handle) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtIpcGetEventHandle");
    (void)cu2cann_model::event_of(event, "aclrtIpcGetEventHandle");
    std::memset(handle, 0, sizeof *handle);
    std::memcpy(handle->reserved, &event, sizeof event);
    return ACL_SUCCESS;
}

inline aclError aclrtIpcOpenEventHandle(aclrtIpcEventHandle handle, aclrtEvent* event) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtIpcOpenEventHandle");
    std::memcpy(event, handle.reserved, sizeof *event);
    (void)cu2cann_model::event_of(*event, "aclrtIpcOpenEventHandle");
    return ACL_SUCCESS;
}

inline aclError aclrtLaunchHostFunc(aclrtStream stream, aclrtHostFunc fn, void* args) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtLaunchHostFunc");
    cu2cann_model::Task task;
    task.name = "aclrtLaunchHostFunc";
    task.run = [=] { fn(args); };
    task.callback = true;
    cu2cann_model::enqueue(cu2cann_model::stream_of(stream, "aclrtLaunchHostFunc"), std::move(task));
    return ACL_SUCCESS;
}

inline aclError aclrtValueWrite(void* devAddr, uint64_t value, uint32_t flag, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtValueWrite");
    (void)flag;
    if (reinterpret_cast<uintptr_t>(devAddr) % 8 != 0) {
        cu2cann_model::fault("value-alignment", "aclrtValueWrite at %p; it writes 64 aligned bits", devAddr);
    }
    cu2cann_model::Memory::all().require(devAddr, 8, "aclrtValueWrite");
    cu2cann_model::Task task;
    task.name = "aclrtValueWrite";
    task.run = [=] { *static_cast<uint64_t*>(devAddr) = value; };
    task.words = {reinterpret_cast<uintptr_t>(devAddr)};
    cu2cann_model::enqueue(cu2cann_model::stream_of(stream, "aclrtValueWrite"), std::move(task));
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_STREAM_H
