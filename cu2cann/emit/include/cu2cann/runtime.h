// Stands in for: the implicit start and end of the CUDA runtime, and cudaDeviceReset.
// Restores: every thread has device 0, the first call starts the runtime, the end of the program cleans up.
// Works around: ACL wants aclInit and, per thread, aclrtSetDevice; nothing may run after aclFinalize.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_RUNTIME_H
#define CU2CANN_RUNTIME_H

#include <atomic>
#include <cstdint>
#include <mutex>

#include "acl/acl_rt.h"
#include "error.h"

#include "shield_begin.h"

// What CUDART_VERSION and CUDA_VERSION are taken for where a translated file still asks.
#ifndef CU2CANN_CUDART_VERSION
#define CU2CANN_CUDART_VERSION 12000
#endif
#ifndef CU2CANN_CUDA_VERSION
#define CU2CANN_CUDA_VERSION CU2CANN_CUDART_VERSION
#endif

namespace cu2cann {

enum class Phase { before, running, ended };

struct Process {
    std::mutex mutex;
    std::atomic<Phase> phase{Phase::before};
    std::atomic<unsigned> resets{0};  // Streams remembered before a reset no longer exist.
    bool initialised_here = false;
};

// Never destroyed: destructors of global objects may still ask whether the runtime has ended.
inline Process& process() {
    static Process& only = *new Process;
    return only;
}

inline bool ended() { return process().phase == Phase::ended; }

// Makes a device current for a scope and then the previous one again.
class OnDevice {
public:
    explicit OnDevice(int32_t device) : known_(aclrtGetDevice(&previous_) == ACL_SUCCESS) {
        status_ = known_ && previous_ == device ? ACL_SUCCESS : aclrtSetDevice(device);
        changed_ = status_ == ACL_SUCCESS && !(known_ && previous_ == device);
    }
    ~OnDevice() {
        if (changed_ && known_) {
            (void)aclrtSetDevice(previous_);
        }
    }
    OnDevice(const OnDevice&) = delete;
    OnDevice& operator=(const OnDevice&) = delete;
    aclError status() const { return status_; }

private:
    int32_t previous_ = 0;
    bool known_;
    bool changed_ = false;
    aclError status_;
};

}  // namespace cu2cann

// aclInit, once per process; a library that was first is tolerated.
inline aclError cu2cann_startup() {
    cu2cann::Process& process = cu2cann::process();
    if (process.phase != cu2cann::Phase::before) {
        return cu2cann::ended() ? ACL_ERROR_UNINITIALIZE : ACL_SUCCESS;
    }
    std::lock_guard<std::mutex> lock(process.mutex);
    if (process.phase != cu2cann::Phase::before) {
        return ACL_SUCCESS;
    }
    const aclError status = aclInit(nullptr);
    if (status != ACL_SUCCESS && status != ACL_ERROR_REPEAT_INITIALIZE) {
        return cu2cann::note(status);
    }
    process.initialised_here = status == ACL_SUCCESS;
    process.phase = cu2cann::Phase::running;
    return ACL_SUCCESS;
}

// Starts the runtime if need be and gives the calling thread device 0 unless it has one.
inline aclError cu2cann_ensure() {
    CU2CANN_TRY(cu2cann_startup());
    int32_t device = 0;
    if (aclrtGetDevice(&device) == ACL_SUCCESS) {
        return ACL_SUCCESS;
    }
    return cu2cann::note(aclrtSetDevice(0));
}

// First statement of a thread function; CUDA gives each new thread device 0.
inline aclError cu2cann_threadDevice(int device) {
    CU2CANN_TRY(cu2cann_startup());
    return cu2cann::note(aclrtSetDevice(device));
}

// Idempotent; also for use before exit(). Devices that were used are reset before aclFinalize.
inline aclError cu2cann_shutdown() {
    cu2cann::Process& process = cu2cann::process();
    std::lock_guard<std::mutex> lock(process.mutex);
    if (process.phase != cu2cann::Phase::running) {
        return ACL_SUCCESS;
    }
    process.phase = cu2cann::Phase::ended;
    if (!process.initialised_here) {
        return ACL_SUCCESS;  // Whoever called aclInit also ends it.
    }
    uint32_t count = 0;
    (void)aclrtGetDeviceCount(&count);
    for (int32_t device = 0; device < static_cast<int32_t>(count); ++device) {
        int32_t active = 0;
        if (aclrtGetPrimaryCtxState(device, nullptr, &active) == ACL_SUCCESS && active != 0) {
            (void)aclrtResetDeviceForce(device);
        }
    }
    return aclFinalize();
}

// cudaDeviceReset: streams, events and memory of the device are gone, the next call may use it again.
inline aclError cu2cann_deviceReset() {
    CU2CANN_TRY(cu2cann_ensure());
    int32_t device = 0;
    CU2CANN_TRY(aclrtGetDevice(&device));
    ++cu2cann::process().resets;
    CU2CANN_TRY(aclrtResetDeviceForce(device));
    return cu2cann::note(aclrtSetDevice(device));
}

// First statement of main: `cu2cann_Session session;`.
class cu2cann_Session {
public:
    cu2cann_Session() { status_ = cu2cann_ensure(); }
    ~cu2cann_Session() { (void)cu2cann_shutdown(); }
    cu2cann_Session(const cu2cann_Session&) = delete;
    cu2cann_Session& operator=(const cu2cann_Session&) = delete;
    aclError status() const { return status_; }

private:
    aclError status_;
};

#include "shield_end.h"

#endif  // CU2CANN_RUNTIME_H
