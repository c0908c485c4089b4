// SPDX-License-Identifier: Apache-2.0
//
// What the runtime knows: devices, contexts, handles, memory of the host, symbols.
#ifndef CU2CANN_MODEL_ASCEND_STATE_H
#define CU2CANN_MODEL_ASCEND_STATE_H

#include <map>
#include <unordered_map>

#include "acl/acl_rt.h"
#include "queues.h"
#include "types.h"

namespace cu2cann_model {

// Memory of the host that is known to the runtime.
struct HostBlock {
    char* start = nullptr;
    size_t size = 0;
    bool ours = false;             // From aclrtMallocHost.
    char* mapped = nullptr;        // Its address on the device.
    char* registered = nullptr;    // Where the mapped part begins.
    size_t mapped_size = 0;
    Allocation allocation;
};

struct Runtime {
    bool initialised = false, ended = false;
    unsigned counted = 0;
    int devices = 1;
    std::map<int, Context*> primary;
    std::map<int, int> uses;                       // How often each device was set.
    std::set<Context*> contexts;
    std::unordered_map<void*, Stream*> streams;
    std::unordered_map<void*, Event*> events;
    std::set<Graph*> graphs;
    std::set<Graph*> captures;
    std::map<char*, HostBlock> host;               // By start.
    std::map<char*, size_t> symbols;               // Device variables whose addresses were taken.
    std::map<std::string, void*> shared_keys;
    std::map<std::pair<int, int>, bool> peers;
    std::map<int, size_t> limits;
    unsigned numbers = 0;

    static Runtime& all() {
        static Runtime& only = *new Runtime;
        return only;
    }

private:
    Runtime() {
        if (const char* given = std::getenv("CU2CANN_MODEL_DEVICES")) {
            devices = std::max(1, std::atoi(given));
        }
    }
};

// What the program wants to be told of, by name.
struct StateCallbacks {
    template <typename Function>
    using Named = std::map<std::string, std::pair<Function, void*>>;

    Named<aclrtStreamStateCallback> of_streams;
    Named<aclrtDeviceStateCallback> of_devices;

    static StateCallbacks& all() {
        static StateCallbacks& only = *new StateCallbacks;
        return only;
    }

    template <typename Function>
    aclError set(Named<Function>& known, const char* name, Function function, void* given) {
        if (name == nullptr) {
            return ACL_ERROR_INVALID_PARAM;
        }
        if (function == nullptr) {
            known.erase(name);
            return ACL_SUCCESS;
        }
        return known.emplace(name, std::make_pair(function, given)).second ? ACL_SUCCESS : ACL_ERROR_INVALID_PARAM;
    }

    template <typename Function, typename Of, typename State>
    static void tell(const Named<Function>& known, Of of, State state) {
        for (const auto& one : Named<Function>(known)) {
            one.second.first(of, state, one.second.second);
        }
    }
};

struct HostThread {
    Context* context = nullptr;
    aclError last = ACL_SUCCESS;
    std::string message;
};

inline HostThread& host_thread() {
    static thread_local HostThread own;
    return own;
}

// Each entry point holds one.  It checks what holds for all of them.
class Call {
public:
    explicit Call(const char* name) : lock_(acl_mutex()) {
        if (current_block != nullptr) {
            fault("host-only", "%s is called by device code", name);
        }
        if (in_callback()) {
            fault("acl-in-callback", "%s is called by a host function of a stream", name);
        }
        DeviceGuard::all().enter_thread();
    }

private:
    std::lock_guard<std::recursive_mutex> lock_;
};

inline aclError record(aclError code, const char* message) {
    host_thread().last = code;
    host_thread().message = message;
    return code;
}

// A context may be gone because another thread has reset the device.
inline bool has_device() {
    return host_thread().context != nullptr && Runtime::all().contexts.count(host_thread().context) != 0;
}

#define CU2CANN_MODEL_CALL(name) const ::cu2cann_model::Call cu2cann_model_call(name)
// Returns 107002 where the thread has no device, as the runtime does.
#define CU2CANN_MODEL_CALL_WITH_DEVICE(name)                                                                  \
    CU2CANN_MODEL_CALL(name);                                                                                 \
    if (!::cu2cann_model::has_device()) {                                                  \
        return ::cu2cann_model::no_device(name);                                                              \
    }

inline aclError no_device(const char* name) {
    caution("no-device", "%s in a thread without a device returns 107002", name);
    return record(ACL_ERROR_RT_CONTEXT_NULL, "the thread has no device");
}

inline Context& here() { return *host_thread().context; }

// The stream of a handle; null is the default one.
inline Stream& stream_of(aclrtStream handle, const char* name) {
    if (handle == nullptr) {
        return *here().usual;
    }
    const auto found = Runtime::all().streams.find(handle);
    if (found == Runtime::all().streams.end()) {
        fault("bad-handle", "%s gets a stream that does not exist or was destroyed", name);
    }
    if (found->second->context->device != here().device) {
        fault("foreign-stream", "%s gets a stream of device %d on device %d (107003)", name,
              found->second->context->device, here().device);
    }
    return *found->second;
}

inline Event& event_of(aclrtEvent handle, const char* name) {
    const auto found = Runtime::all().events.find(handle);
    if (found == Runtime::all().events.end()) {
        fault("bad-handle", "%s gets an event that does not exist or was destroyed", name);
    }
    return *found->second;
}

inline bool within(const void* address, const char* start, size_t size) {
    const auto* at = static_cast<const char*>(address);
    return at >= start && at < start + size;
}

inline HostBlock* host_block(const void* address) {
    auto& blocks = Runtime::all().host;
    auto after = blocks.upper_bound(static_cast<char*>(const_cast<void*>(address)));
    if (after == blocks.begin()) {
        return nullptr;
    }
    HostBlock& one = (--after)->second;
    return within(address, one.start, one.size) ? &one : nullptr;
}

inline bool is_symbol(const void* address) {
    auto& symbols = Runtime::all().symbols;
    auto after = symbols.upper_bound(static_cast<char*>(const_cast<void*>(address)));
    return after != symbols.begin() && within(address, std::prev(after)->first, std::prev(after)->second);
}

inline bool on_device(const void* address) {
    Allocation found;
    return (Memory::all().find(address, &found) && !found.host) || is_symbol(address);
}

inline bool pinned(const void* address) { return host_block(address) != nullptr; }

// Illegal while a stream is captured, as it would wait for work that does not run.
inline void refuse_in_capture(const char* name) {
    for (const Graph* graph : Runtime::all().captures) {
        if (graph->mode != ACL_MODEL_RI_CAPTURE_MODE_RELAXED) {
            fault("capture", "%s is not allowed while a stream is captured", name);
        }
    }
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_STATE_H
