// Stands in for: stream queries, callbacks, capture queries, cudaStreamPerThread, the legacy default stream.
// Restores: "not ready" as a return value, blocking streams that the default stream can be ordered with.
// Works around: ACL answers through out parameters, and all its streams are non-blocking.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_STREAM_H
#define CU2CANN_STREAM_H

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "acl/acl_rt.h"
#include "error.h"
#include "runtime.h"

#include "shield_begin.h"

#define CU2CANN_STREAM_DEFAULT 0u
#define CU2CANN_STREAM_NON_BLOCKING 1u

typedef void (*cu2cannStreamCallback)(aclrtStream stream, aclError status, void* data);

namespace cu2cann {

struct StreamRecord {
    aclrtStream stream;
    int32_t device;
    bool blocking;
    aclrtEvent event;  // Made when the stream is first ordered with the default stream.
};

// What ACL cannot be asked about the streams that were created through the helpers.
struct Streams {
    std::mutex mutex;
    unsigned resets = 0;
    std::vector<StreamRecord> records;
    std::map<int32_t, std::vector<aclrtStream>> spare;  // Per-thread streams of threads that ended.
};

inline Streams& streams() {
    static Streams& only = *new Streams;
    return only;
}

// Holds the records for a scope; those from before a device reset are dropped first.
class StreamsLock {
public:
    explicit StreamsLock(Streams& all) : lock_(all.mutex) {
        if (all.resets != process().resets) {
            all.resets = process().resets;
            all.records.clear();
            all.spare.clear();
        }
    }

private:
    std::lock_guard<std::mutex> lock_;
};

inline bool capturing(aclrtStream stream) {
    if (stream == nullptr) {
        return false;  // The default stream cannot be captured.
    }
    aclmdlRICaptureStatus status = ACL_MODEL_RI_CAPTURE_STATUS_NONE;
    aclmdlRI graph = nullptr;
    const bool answered = aclmdlRICaptureGetInfo(stream, &status, &graph) == ACL_SUCCESS;
    return answered && status == ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE;
}

inline aclError remember(aclrtStream stream, bool blocking) {
    StreamRecord record{stream, 0, blocking, nullptr};
    CU2CANN_TRY(aclrtGetDevice(&record.device));
    Streams& all = streams();
    const StreamsLock lock(all);
    all.records.push_back(record);
    return ACL_SUCCESS;
}

inline aclError order(aclrtStream before, aclrtStream after, aclrtEvent event) {
    CU2CANN_TRY(aclrtRecordEvent(event, before));
    return note(aclrtStreamWaitEvent(after, event));
}

// Orders the default stream with every blocking stream of the current device.
inline aclError order_with_default(bool default_waits) {
    int32_t device = 0;
    CU2CANN_TRY(aclrtGetDevice(&device));
    Streams& all = streams();
    const StreamsLock lock(all);
    for (StreamRecord& record : all.records) {
        if (!record.blocking || record.device != device) {
            continue;
        }
        if (record.event == nullptr) {
            CU2CANN_TRY(aclrtCreateEventExWithFlag(&record.event, ACL_EVENT_SYNC));
        }
        CU2CANN_TRY(default_waits ? order(record.stream, nullptr, record.event)
                                  : order(nullptr, record.stream, record.event));
    }
    return ACL_SUCCESS;
}

struct Callback {
    aclrtStream stream;
    cu2cannStreamCallback function;
    void* data;
};

inline void run_callback(void* argument) {
    std::unique_ptr<Callback> callback(static_cast<Callback*>(argument));
    callback->function(callback->stream, ACL_SUCCESS, callback->data);
}

// Streams of one thread, by device; they go back to the spare ones when the thread ends.
struct ThreadStreams {
    unsigned resets = process().resets;
    std::map<int32_t, aclrtStream> by_device;

    ~ThreadStreams() {
        if (ended() || resets != process().resets) {
            return;
        }
        Streams& all = streams();
        const StreamsLock lock(all);
        for (const auto& entry : by_device) {
            all.spare[entry.first].push_back(entry.second);
        }
    }
};

inline aclError spare_or_new(int32_t device, aclrtStream* stream) {
    Streams& all = streams();
    const StreamsLock lock(all);
    std::vector<aclrtStream>& spare = all.spare[device];
    if (spare.empty()) {
        return note(aclrtCreateStream(stream));
    }
    *stream = spare.back();
    spare.pop_back();
    return ACL_SUCCESS;
}

}  // namespace cu2cann

inline aclError cu2cann_streamCreateWithFlags(aclrtStream* stream, unsigned int flags) {
    CU2CANN_TRY(cu2cann_ensure());
    CU2CANN_TRY(aclrtCreateStream(stream));
    return cu2cann::remember(*stream, (flags & CU2CANN_STREAM_NON_BLOCKING) == 0);
}

inline aclError cu2cann_streamCreate(aclrtStream* stream) {
    return cu2cann_streamCreateWithFlags(stream, CU2CANN_STREAM_DEFAULT);
}

// The vendor's manual calls the priority reserved: do not rely on it.
inline aclError cu2cann_streamCreateWithPriority(aclrtStream* stream, unsigned int flags, int priority) {
    CU2CANN_TRY(cu2cann_ensure());
    const uint32_t level = priority < 0 ? 0u : static_cast<uint32_t>(priority);
    CU2CANN_TRY(aclrtCreateStreamWithConfig(stream, level, 0));
    return cu2cann::remember(*stream, (flags & CU2CANN_STREAM_NON_BLOCKING) == 0);
}

// Waits for the work of the stream, which CUDA does not.
inline aclError cu2cann_streamDestroy(aclrtStream stream) {
    if (stream == nullptr) {
        return cu2cann::note(ACL_ERROR_RT_INVALID_HANDLE);
    }
    cu2cann::Streams& all = cu2cann::streams();
    const cu2cann::StreamsLock lock(all);
    for (std::size_t i = 0; i < all.records.size(); ++i) {
        if (all.records[i].stream == stream) {
            if (all.records[i].event != nullptr) {
                (void)aclrtSynchronizeStream(stream);
                (void)aclrtDestroyEvent(all.records[i].event);
            }
            all.records.erase(all.records.begin() + static_cast<std::ptrdiff_t>(i));
            break;
        }
    }
    return cu2cann::note(aclrtDestroyStream(stream));
}

inline aclError cu2cann_streamQuery(aclrtStream stream) {
    aclrtStreamStatus status = ACL_STREAM_STATUS_RESERVED;
    CU2CANN_TRY(aclrtStreamQuery(stream, &status));
    return status == ACL_STREAM_STATUS_COMPLETE ? ACL_SUCCESS : CU2CANN_ERROR_NOT_READY;
}

// The callback always sees ACL_SUCCESS: ACL has no status of earlier work to hand over.
inline aclError cu2cann_streamAddCallback(aclrtStream stream, cu2cannStreamCallback function, void* data) {
    std::unique_ptr<cu2cann::Callback> callback(new cu2cann::Callback{stream, function, data});
    CU2CANN_TRY(aclrtLaunchHostFunc(stream, cu2cann::run_callback, callback.get()));
    (void)callback.release();  // The callback deletes itself.
    return ACL_SUCCESS;
}

// The stream of the calling thread on its device; the default stream when none can be made.
inline aclrtStream cu2cann_streamPerThread() {
    static thread_local cu2cann::ThreadStreams mine;
    if (mine.resets != cu2cann::process().resets) {
        mine.resets = cu2cann::process().resets;
        mine.by_device.clear();
    }
    int32_t device = 0;
    if (cu2cann_ensure() != ACL_SUCCESS || aclrtGetDevice(&device) != ACL_SUCCESS) {
        return nullptr;
    }
    aclrtStream& stream = mine.by_device[device];
    if (stream == nullptr && cu2cann::spare_or_new(device, &stream) != ACL_SUCCESS) {
        stream = nullptr;
    }
    return stream;
}

// Streams that were not created through the helpers are taken for streams of the current device.
inline aclError cu2cann_streamGetDevice(aclrtStream stream, int* device) {
    cu2cann::Streams& all = cu2cann::streams();
    const cu2cann::StreamsLock lock(all);
    for (const cu2cann::StreamRecord& record : all.records) {
        if (record.stream == stream) {
            *device = record.device;
            return ACL_SUCCESS;
        }
    }
    return cu2cann::note(aclrtGetDevice(device));
}

inline aclError cu2cann_streamGetFlags(aclrtStream stream, unsigned int* flags) {
    cu2cann::Streams& all = cu2cann::streams();
    const cu2cann::StreamsLock lock(all);
    *flags = stream == nullptr ? CU2CANN_STREAM_DEFAULT : CU2CANN_STREAM_NON_BLOCKING;
    for (const cu2cann::StreamRecord& record : all.records) {
        if (record.stream == stream && record.blocking) {
            *flags = CU2CANN_STREAM_DEFAULT;
        }
    }
    return ACL_SUCCESS;
}

inline aclError cu2cann_streamIsCapturing(aclrtStream stream, aclmdlRICaptureStatus* status) {
    aclmdlRI graph = nullptr;
    return cu2cann::note(aclmdlRICaptureGetInfo(stream, status, &graph));
}

// Graph and dependency outputs of later CUDA versions have no counterpart.
inline aclError cu2cann_streamGetCaptureInfo(aclrtStream stream, aclmdlRICaptureStatus* status,
                                             unsigned long long* id = nullptr) {
    aclmdlRI graph = nullptr;
    CU2CANN_TRY(aclmdlRICaptureGetInfo(stream, status, &graph));
    if (id != nullptr && *status == ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE) {
        uint32_t number = 0;
        CU2CANN_TRY(aclmdlRIGetId(graph, &number));
        *id = number;
    }
    return ACL_SUCCESS;
}

// Before work on the default stream: it waits for the blocking streams, as CUDA's legacy default stream does.
inline aclError cu2cann_joinStreams() { return cu2cann::order_with_default(true); }

// After work on the default stream: the blocking streams wait for it.
inline aclError cu2cann_forkStreams() { return cu2cann::order_with_default(false); }

#include "shield_end.h"

#endif  // CU2CANN_STREAM_H
