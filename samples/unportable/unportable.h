// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                          \
    do {                                                                     \
        cudaError_t status_ = (call);                                        \
        if (status_ != cudaSuccess) {                                        \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call,    \
                    cudaGetErrorString(status_));                            \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

// Device memory of a fixed size, zero at first.
template <typename T>
class DeviceArray {
public:
    explicit DeviceArray(int count) : count_(count)
    {
        CHECK(cudaMalloc(&data_, count_ * sizeof(T)));
        CHECK(cudaMemset(data_, 0, count_ * sizeof(T)));
    }
    explicit DeviceArray(const std::vector<T> &host)
        : DeviceArray(static_cast<int>(host.size()))
    {
        CHECK(cudaMemcpy(data_, host.data(), count_ * sizeof(T), cudaMemcpyHostToDevice));
    }
    ~DeviceArray() { cudaFree(data_); }

    DeviceArray(const DeviceArray &) = delete;
    DeviceArray &operator=(const DeviceArray &) = delete;

    T *data() const { return data_; }

    // Waits for the kernels launched so far.
    std::vector<T> host() const
    {
        std::vector<T> result(count_);
        CHECK(cudaGetLastError());
        CHECK(cudaMemcpy(result.data(), data_, count_ * sizeof(T), cudaMemcpyDeviceToHost));
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
