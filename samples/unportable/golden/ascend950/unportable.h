// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "acl/acl.h"
#include "include/cu2cann/error.h"
#include "include/cu2cann/memory.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                          \
    do {                                                                     \
        aclError status_ = (call);                                        \
        if (status_ != ACL_SUCCESS) {                                        \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call,    \
                    cu2cann_getErrorString(status_));                            \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

// Device memory of a fixed size, zero at first.
template <typename T>
class DeviceArray {
public:
    explicit DeviceArray(int count) : count_(count)
    {
        CHECK(aclrtMalloc((void**)&data_, count_ * sizeof(T), ACL_MEM_MALLOC_HUGE_FIRST));
        CHECK(cu2cann_memset(data_, 0, count_ * sizeof(T)));
    }
    explicit DeviceArray(const std::vector<T> &host)
        : DeviceArray(static_cast<int>(host.size()))
    {
        CHECK(cu2cann_memcpy(data_, host.data(), count_ * sizeof(T), ACL_MEMCPY_HOST_TO_DEVICE));
    }
    ~DeviceArray() { cu2cann_free(data_); }

    DeviceArray(const DeviceArray &) = delete;
    DeviceArray &operator=(const DeviceArray &) = delete;

    T *data() const { return data_; }

    // Waits for the kernels launched so far.
    std::vector<T> host() const
    {
        std::vector<T> result(count_);
        CHECK(cu2cann_getLastError());
        CHECK(cu2cann_memcpy(result.data(), data_, count_ * sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST));
        return result;
    }

private:
    T *data_ = nullptr;
    int count_;
};

struct Feature {
    const char *name;
    bool (*works)();
};

std::vector<Feature> memoryFeatures();
std::vector<Feature> controlFeatures();
std::vector<Feature> warpFeatures();
std::vector<Feature> arithmeticFeatures();
std::vector<Feature> libraryFeatures();
