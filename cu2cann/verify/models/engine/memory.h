// SPDX-License-Identifier: Apache-2.0
//
// Device memory with bounds.
// Each allocation ends at a page that cannot be touched, so an access past its end stops the
// run at once; up to 63 bytes of padding before that page, and the page before the start, are
// checked when the allocation is freed.  A freed buffer's addresses are not used again soon.  New memory holds a pattern: what
// depends on it differs from run to run of another pattern (CU2CANN_MODEL_POISON).
#ifndef CU2CANN_MODEL_ENGINE_MEMORY_H
#define CU2CANN_MODEL_ENGINE_MEMORY_H

#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include "fault.h"

namespace cu2cann_model {

constexpr size_t alignment = 64;
constexpr size_t largest_poisoned = size_t{256} << 20;  // Beyond it the pages stay untouched.
constexpr unsigned char canary = 0xC5;
constexpr size_t most_freed = 4096;  // So many addresses are not given out again.

inline size_t page_size() {
    static const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    return size;
}

inline size_t round_up(size_t size, size_t multiple) { return (size + multiple - 1) / multiple * multiple; }

// The byte that memory holds before anybody wrote it.
inline int poison_byte() {
    static const char* given = std::getenv("CU2CANN_MODEL_POISON");
    static const int byte = given != nullptr ? static_cast<int>(std::strtol(given, nullptr, 0)) & 0xFF : 0xFF;
    return byte;
}

inline void poison(void* start, size_t size) {
    if (size <= largest_poisoned) {
        std::memset(start, poison_byte(), size);
    }
}

struct Allocation {
    unsigned number = 0;  // In the order of allocation, from 1; the same on both platforms.
    size_t size = 0;
    char* start = nullptr;
    char* mapping = nullptr;
    size_t mapped = 0;
    bool host = false;  // Memory of the host that the device may reach.
    bool freed = false;
};

class Memory {
public:
    static Memory& all() {
        static Memory& only = *new Memory;  // Never destroyed: destructors of globals may still free.
        return only;
    }

    // Gives null if the system has no memory left.
    void* allocate(size_t size, bool host = false) {
        Allocation made;
        made.size = size;
        made.host = host;
        const size_t padded = round_up(size == 0 ? 1 : size, alignment);
        made.mapped = round_up(padded, page_size()) + 2 * page_size();
        void* mapping = mmap(nullptr, made.mapped, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (mapping == MAP_FAILED) {
            return nullptr;
        }
        made.mapping = static_cast<char*>(mapping);
        char* end = made.mapping + made.mapped - page_size();
        made.start = end - padded;
        protect(made.mapping, page_size(), PROT_NONE);
        protect(end, page_size(), PROT_NONE);
        poison(made.start, size);
        std::memset(made.start + size, canary, padded - size);
        std::lock_guard<std::mutex> lock(mutex_);
        made.number = ++count_;
        by_start_[made.start] = made;
        return made.start;
    }

    // Gives false for an address that is no live allocation's start.
    bool release(void* start) {
        std::lock_guard<std::mutex> lock(mutex_);
        const auto found = by_start_.find(static_cast<char*>(start));
        if (found == by_start_.end()) {
            return false;
        }
        Allocation gone = found->second;
        check(gone);
        by_start_.erase(found);
        // The pages go, their addresses stay taken: a late access is told from any other.
        gone.freed = true;
        if (freed_.size() < most_freed && mmap(gone.mapping, gone.mapped, PROT_NONE,
                MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) != MAP_FAILED) {
            freed_.push_back(gone);
        } else {
            munmap(gone.mapping, gone.mapped);
        }
        return true;
    }

    // A second address of a buffer that exists already; `false` takes it back.
    void alias(void* start, const Allocation& of, bool present = true) {
        std::lock_guard<std::mutex> lock(mutex_);
        Allocation same = of;
        same.start = same.mapping = static_cast<char*>(start);
        same.mapped = same.size;
        if (present) {
            by_start_[same.start] = same;
        } else {
            by_start_.erase(same.start);
        }
    }

    unsigned next_number() {
        std::lock_guard<std::mutex> lock(mutex_);
        return ++count_;
    }

    // Finds the allocation that holds an address.
    bool find(const void* address, Allocation* into) {
        std::lock_guard<std::mutex> lock(mutex_);
        const auto* at = static_cast<const char*>(address);
        auto after = by_start_.upper_bound(const_cast<char*>(at));
        if (after == by_start_.begin()) {
            return false;
        }
        const Allocation& candidate = (--after)->second;
        if (at >= candidate.start + (candidate.size == 0 ? 1 : candidate.size)) {
            return false;
        }
        *into = candidate;
        return true;
    }

    template <typename Visit>
    void each(Visit visit) {
        std::lock_guard<std::mutex> lock(mutex_);
        for (const auto& entry : by_start_) {
            visit(entry.second);
        }
    }

    // Stops the run if `size` bytes from `start` leave an allocation.
    void require(const void* start, size_t size, const char* what) {
        Allocation found;
        if (size == 0 || !find(start, &found)) {
            return;
        }
        const size_t offset = static_cast<size_t>(static_cast<const char*>(start) - found.start);
        if (offset + size > found.size) {
            fault("out-of-bounds", "%s of %zu bytes at offset %zu of buffer %u, which has %zu bytes", what, size,
                  offset, found.number, found.size);
        }
    }

    // Says which buffer an address that cannot be touched belongs to.
    void explain(const void* address) {
        const auto* at = static_cast<const char*>(address);
        for (const auto& entry : by_start_) {  // Called from a signal: the lock may be held.
            explain(at, entry.second);
        }
        for (const Allocation& one : freed_) {
            explain(at, one);
        }
        fault("bad-address", "access to address %p, which is no buffer of the device", address);
    }

private:
    static void explain(const char* at, const Allocation& one) {
        if (at < one.mapping || at >= one.mapping + one.mapped) {
            return;
        }
        const bool inside = at >= one.start && at < one.start + one.size;
        const char* rule = one.freed ? "freed-memory" : inside ? "host-access" : "out-of-bounds";
        const char* what = one.freed ? "of freed buffer" : inside ? "by the host of device buffer" : "of buffer";
        fault(rule, "access at offset %td %s %u, which has %zu bytes", at - one.start, what, one.number, one.size);
    }

    static void protect(void* start, size_t size, int how) { (void)mprotect(start, size, how); }

    static void check(const Allocation& one) {
        const size_t padded = round_up(one.size == 0 ? 1 : one.size, alignment);
        for (size_t i = one.size; i < padded; ++i) {
            if (static_cast<unsigned char>(one.start[i]) != canary) {
                fault("out-of-bounds", "a write at offset %zu of buffer %u, which has %zu bytes", i, one.number,
                      one.size);
            }
        }
    }

    std::mutex mutex_;
    std::map<char*, Allocation> by_start_;
    std::vector<Allocation> freed_;
    unsigned count_ = 0;
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_MEMORY_H
