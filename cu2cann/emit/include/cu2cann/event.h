// Stands in for: event creation from CUDA flags, cudaEventQuery, cudaEventElapsedTime.
// Restores: re-recording, "not recorded yet" reads as complete, "not ready" as a return value, sound times.
// Works around: plain ACL events have other rules, flags do not combine, time stamps arrive after completion.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_EVENT_H
#define CU2CANN_EVENT_H

#include <cstdint>
#include <thread>

#include "acl/acl_rt.h"
#include "error.h"
#include "runtime.h"

#include "shield_begin.h"

// CUDA's values, so that an expression of flags keeps its meaning.
#define CU2CANN_EVENT_DEFAULT 0u
#define CU2CANN_EVENT_BLOCKING_SYNC 1u
#define CU2CANN_EVENT_DISABLE_TIMING 2u
#define CU2CANN_EVENT_INTERPROCESS 4u

namespace cu2cann {

inline aclError wait_for_stamp(aclrtEvent event) {
    CU2CANN_TRY(aclrtSynchronizeEvent(event));
    for (;;) {
        aclrtEventRecordedStatus status = ACL_EVENT_RECORDED_STATUS_NOT_READY;
        CU2CANN_TRY(aclrtQueryEventStatus(event, &status));
        if (status == ACL_EVENT_RECORDED_STATUS_COMPLETE) {
            return ACL_SUCCESS;
        }
        std::this_thread::yield();
    }
}

}  // namespace cu2cann

// Blocking and spinning waits are one and the same here.
inline aclError cu2cann_eventCreateWithFlags(aclrtEvent* event, unsigned int flags) {
    CU2CANN_TRY(cu2cann_ensure());
    uint32_t acl_flags = ACL_EVENT_SYNC | ACL_EVENT_CAPTURE_STREAM_PROGRESS;
    if ((flags & CU2CANN_EVENT_INTERPROCESS) != 0) {
        acl_flags = ACL_EVENT_IPC;
    } else if ((flags & CU2CANN_EVENT_DISABLE_TIMING) == 0) {
        acl_flags |= ACL_EVENT_TIME_LINE;
    }
    return cu2cann::note(aclrtCreateEventExWithFlag(event, acl_flags));
}

inline aclError cu2cann_eventCreate(aclrtEvent* event) {
    return cu2cann_eventCreateWithFlags(event, CU2CANN_EVENT_DEFAULT);
}

inline aclError cu2cann_eventCreate(aclrtEvent* event, unsigned int flags) {
    return cu2cann_eventCreateWithFlags(event, flags);
}

inline aclError cu2cann_eventQuery(aclrtEvent event) {
    aclrtEventRecordedStatus status = ACL_EVENT_RECORDED_STATUS_NOT_READY;
    CU2CANN_TRY(aclrtQueryEventStatus(event, &status));
    return status == ACL_EVENT_RECORDED_STATUS_COMPLETE ? ACL_SUCCESS : CU2CANN_ERROR_NOT_READY;
}

// Waits for both events where CUDA would answer "not ready".
inline aclError cu2cann_eventElapsedTime(float* milliseconds, aclrtEvent start, aclrtEvent end) {
    CU2CANN_TRY(cu2cann::wait_for_stamp(start));
    CU2CANN_TRY(cu2cann::wait_for_stamp(end));
    return cu2cann::note(aclrtEventElapsedTime(milliseconds, start, end));
}

#include "shield_end.h"

#endif  // CU2CANN_EVENT_H
