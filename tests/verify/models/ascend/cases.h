// SPDX-License-Identifier: Apache-2.0
//
// What the programs of cases share.
#ifndef CU2CANN_TESTS_CASES_H
#define CU2CANN_TESTS_CASES_H

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "acl/acl.h"

#define LAUNCH(kernel, blocks, threads, shared, stream, ...)                                        \
    ::cu2cann_model::launch(::cu2cann_model::Launch(#kernel, blocks, threads, shared, stream),      \
                            [=](auto&... a) { kernel(a...); }, __VA_ARGS__)

using Cases = std::map<std::string, std::function<void()>>;

template <typename T>
T* on_device(const std::vector<T>& values) {
    void* made = nullptr;
    const size_t size = values.size() * sizeof(T);
    (void)aclrtMalloc(&made, size, ACL_MEM_MALLOC_HUGE_FIRST);
    (void)aclrtMemcpy(made, size, values.data(), size, ACL_MEMCPY_HOST_TO_DEVICE);
    return static_cast<T*>(made);
}

template <typename T>
std::vector<T> from_device(const T* from, size_t count) {
    std::vector<T> values(count);
    (void)aclrtMemcpy(values.data(), count * sizeof(T), from, count * sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
    return values;
}

// Waits for the default stream, then prints what it left.
template <typename T>
void show(const T* from, size_t count) {
    (void)aclrtSynchronizeStream(nullptr);
    for (const T value : from_device(from, count)) {
        std::printf("%g ", static_cast<double>(value));
    }
}

inline int run_case(const Cases& all, int argc, char** argv) {
    (void)aclInit(nullptr);
    (void)aclrtSetDevice(0);
    const auto found = all.find(argc > 1 ? argv[1] : "");
    if (found == all.end()) {
        return 2;
    }
    found->second();
    std::fflush(stdout);
    return 0;
}

#endif  // CU2CANN_TESTS_CASES_H
