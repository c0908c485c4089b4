// Stands in for: __constant__ and __device__ variables, and the functions that copy to and from them.
// Restores: one copy of a variable on each device, with its initial value, from the first use on.
// Works around: kernels get global memory as arguments; that they may name such a variable is not documented.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_VARIABLE_H
#define CU2CANN_VARIABLE_H

#include <algorithm>
#include <map>
#include <mutex>
#include <type_traits>

#include "acl/acl_rt.h"
#include "memory.h"

#include "shield_begin.h"

namespace cu2cann {

// Where a variable lies on each device. A reset of the devices takes the memory away.
struct VariableCopies {
    struct Copy {
        void* address;
        unsigned resets;
    };

    std::map<int32_t, Copy> by_device;
};

inline std::mutex& variable_mutex() {
    static std::mutex& only = *new std::mutex;
    return only;
}

inline aclError make_variable(void** address, const void* initial, size_t size) {
    CU2CANN_TRY(aclrtMalloc(address, size, ACL_MEM_MALLOC_HUGE_FIRST));
    const char* bytes = static_cast<const char*>(initial);
    if (std::all_of(bytes, bytes + size, [](char one) { return one == 0; })) {
        return note(aclrtMemset(*address, size, 0, size));
    }
    return note(aclrtMemcpy(*address, size, initial, size, ACL_MEMCPY_HOST_TO_DEVICE));
}

// The memory of a variable on the current device; null, and an error to be asked for, if there is none.
inline void* variable_address(VariableCopies*& copies, const void* initial, size_t size) {
    int32_t device = 0;
    if (cu2cann_ensure() != ACL_SUCCESS || note(aclrtGetDevice(&device)) != ACL_SUCCESS) {
        return nullptr;
    }
    std::lock_guard<std::mutex> lock(variable_mutex());
    if (copies == nullptr) {
        copies = new VariableCopies;  // Lives as long as the program.
    }
    const unsigned resets = process().resets;
    VariableCopies::Copy& copy = copies->by_device[device];
    if (copy.address == nullptr || copy.resets != resets) {
        copy = VariableCopies::Copy{nullptr, resets};
        if (make_variable(&copy.address, initial, size) != ACL_SUCCESS) {
            copy.address = nullptr;
        }
    }
    return copy.address;
}

}  // namespace cu2cann

// A variable of the device. Kernels take its pointer, device functions a reference to its value.
// Without constructors, so that it is there before any code runs; nothing of ACL is called until it is used.
template <typename T>
struct cu2cann_Variable {
    using Value = T;
    using Pointer = T*;

    typename std::remove_cv<T>::type initial;
    cu2cann::VariableCopies* copies;

    Pointer pointer() { return static_cast<Pointer>(cu2cann::variable_address(copies, &initial, sizeof(T))); }

    // A part of its memory; null where it is too small for that.
    char* bytes(size_t size, size_t offset) {
        void* address = cu2cann::variable_address(copies, &initial, sizeof(T));
        const bool fits = offset <= sizeof(T) && size <= sizeof(T) - offset;
        return address != nullptr && fits ? static_cast<char*>(address) + offset : nullptr;
    }
};

namespace cu2cann {

inline aclError no_such_part() { return note(ACL_ERROR_RT_PARAM_INVALID); }

}  // namespace cu2cann

template <typename T>
inline aclError cu2cann_memcpyToSymbolAsync(cu2cann_Variable<T>& symbol, const void* from, size_t size, size_t offset = 0,
                                            aclrtMemcpyKind kind = ACL_MEMCPY_HOST_TO_DEVICE,
                                            aclrtStream stream = nullptr) {
    char* to = symbol.bytes(size, offset);
    return to == nullptr ? cu2cann::no_such_part() : cu2cann_memcpyAsync(to, from, size, kind, stream);
}

template <typename T>
inline aclError cu2cann_memcpyFromSymbolAsync(void* to, cu2cann_Variable<T>& symbol, size_t size, size_t offset = 0,
                                              aclrtMemcpyKind kind = ACL_MEMCPY_DEVICE_TO_HOST,
                                              aclrtStream stream = nullptr) {
    const char* from = symbol.bytes(size, offset);
    return from == nullptr ? cu2cann::no_such_part() : cu2cann_memcpyAsync(to, from, size, kind, stream);
}

template <typename T>
inline aclError cu2cann_memcpyToSymbol(cu2cann_Variable<T>& symbol, const void* from, size_t size, size_t offset = 0,
                                       aclrtMemcpyKind kind = ACL_MEMCPY_HOST_TO_DEVICE) {
    char* to = symbol.bytes(size, offset);
    return to == nullptr ? cu2cann::no_such_part() : cu2cann_memcpy(to, from, size, kind);
}

template <typename T>
inline aclError cu2cann_memcpyFromSymbol(void* to, cu2cann_Variable<T>& symbol, size_t size, size_t offset = 0,
                                         aclrtMemcpyKind kind = ACL_MEMCPY_DEVICE_TO_HOST) {
    const char* from = symbol.bytes(size, offset);
    return from == nullptr ? cu2cann::no_such_part() : cu2cann_memcpy(to, from, size, kind);
}

template <typename T>
inline aclError cu2cann_getSymbolAddress(cu2cann_Variable<T>& symbol, void** address) {
    *address = symbol.bytes(0, 0);
    return *address == nullptr ? cu2cann::no_such_part() : ACL_SUCCESS;
}

template <typename T>
inline aclError cu2cann_getSymbolSize(cu2cann_Variable<T>&, size_t* size) {
    *size = sizeof(T);
    return ACL_SUCCESS;
}

#include "shield_end.h"

#endif  // CU2CANN_VARIABLE_H
