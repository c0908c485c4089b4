// SPDX-License-Identifier: Apache-2.0
//
// Device memory is out of the host's reach, except while kernels and copies run.
// Protection keys of the processor do this for nothing; without them the pages are locked and
// unlocked, as long as that costs little.
#ifndef CU2CANN_MODEL_ASCEND_GUARD_H
#define CU2CANN_MODEL_ASCEND_GUARD_H

#include <sys/mman.h>

#include <atomic>
#include <chrono>

#include "language.h"

namespace cu2cann_model {

class DeviceGuard {
public:
    static DeviceGuard& all() {
        static DeviceGuard& only = *new DeviceGuard;
        return only;
    }

    // Puts a new allocation under guard.
    void add(const Allocation& one) {
        if (has_key()) {
            change(one, [this](void* start, size_t size) { set_key(start, size); });
        } else if (locking_) {
            lock(one, PROT_NONE);
        }
    }

    // The same for pages that are no allocation of their own; without keys they stay open.
    void add(void* start, size_t size) {
        if (has_key()) {
            set_key(start, size);
        }
    }

    void open() {
        if (has_key()) {
            set_rights(true);
        } else if (depth_++ == 0 && locking_) {
            lock_all(PROT_READ | PROT_WRITE);
        }
    }

    void close() {
        if (has_key()) {
            set_rights(false);
        } else if (--depth_ == 0 && locking_) {
            lock_all(PROT_NONE);
        }
    }

    // A thread that uses ACL: the keys are each thread's own.
    void enter_thread() {
        static thread_local bool done = false;
        if (!done) {
            done = true;
            Workers::arm_signals();
            if (has_key()) {
                set_rights(false);
            }
        }
    }

private:
    static constexpr size_t most_locked = 64;
    static constexpr double most_seconds = 0.5;

    DeviceGuard() {
#ifdef PKEY_DISABLE_ACCESS
        key_ = pkey_alloc(0, PKEY_DISABLE_ACCESS);
#endif
    }

    bool has_key() const { return key_ >= 0; }

    void set_rights(bool open) {
#ifdef PKEY_DISABLE_ACCESS
        (void)pkey_set(key_, open ? 0 : PKEY_DISABLE_ACCESS);
#endif
        (void)open;
    }

    void set_key(void* start, size_t size) {
#ifdef PKEY_DISABLE_ACCESS
        (void)pkey_mprotect(start, size, PROT_READ | PROT_WRITE, key_);
#endif
        (void)start;
        (void)size;
    }

    template <typename How>
    static void change(const Allocation& one, How how) {
        if (!one.host && one.mapped > 2 * page_size()) {
            how(one.mapping + page_size(), one.mapped - 2 * page_size());
        }
    }

    static void lock(const Allocation& one, int rights) {
        change(one, [rights](void* start, size_t size) { (void)mprotect(start, size, rights); });
    }

    void lock_all(int rights) {
        const auto begun = std::chrono::steady_clock::now();
        size_t count = 0;
        Memory::all().each([&](const Allocation& one) {
            ++count;
            lock(one, rights);
        });
        spent_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        if (rights != PROT_NONE && (count > most_locked || spent_ > most_seconds)) {
            locking_ = false;  // All stays open from here on.
        }
    }

    int key_ = -1;
    int depth_ = 0;
    bool locking_ = true;
    double spent_ = 0.0;
};

// While one lives, its thread may touch device memory.
class DeviceAccess {
public:
    DeviceAccess() {
        if (nested()++ == 0) {
            DeviceGuard::all().open();
        }
    }
    ~DeviceAccess() {
        if (--nested() == 0) {
            DeviceGuard::all().close();
        }
    }
    DeviceAccess(const DeviceAccess&) = delete;
    DeviceAccess& operator=(const DeviceAccess&) = delete;

private:
    static int& nested() {
        static thread_local int depth = 0;
        return depth;
    }
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_GUARD_H
