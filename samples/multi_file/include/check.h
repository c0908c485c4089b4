// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cuda_runtime.h>

#include <stdexcept>
#include <string>

namespace signals {

inline void check(cudaError_t status, const char *call)
{
    if (status != cudaSuccess) {
        throw std::runtime_error(std::string(call) + ": " + cudaGetErrorString(status));
    }
}

}  // namespace signals

#define SIGNALS_CHECK(call) ::signals::check((call), #call)
