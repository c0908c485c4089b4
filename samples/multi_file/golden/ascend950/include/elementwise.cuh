// SPDX-License-Identifier: Apache-2.0
// Applies a functor to every element of an array.
#pragma once

#include "acl/acl.h"
#include "simt_api/asc_simt.h"
#include "./cu2cann/error.h"
#include "./cu2cann/grid.h"
#include <math.h>

#include "check.h"

namespace signals {

template <typename Operation>
__global__ void elementwiseKernel(cu2cann_Part cu2cann_part, float *values, int count, Operation operation)
{
    const dim3 blockIdx = cu2cann_part.block(), gridDim = cu2cann_part.grid();
    const int stride = blockDim.x * gridDim.x;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += stride) {
        values[i] = operation(values[i]);
    }
}

template <typename Operation>
void elementwise(float *values, int count, Operation operation)
{
    constexpr int threads = 128;
    constexpr int mostBlocks = 256;
    const auto blocksFor = [](int n) { return (n + threads - 1) / threads; };
    const int blocks = blocksFor(count) < mostBlocks ? blocksFor(count) : mostBlocks;
    for (auto cu2cann_part : cu2cann_parts(blocks)) elementwiseKernel<<<cu2cann_part.blocks(), threads, 0, nullptr>>>(cu2cann_part, values, count, operation);
    SIGNALS_CHECK(cu2cann_getLastError());
}

struct Affine {
    float factor;
    float offset;

    __host__ __aicore__ float operator()(float value) const
    {
        return factor * value + offset;
    }
};

struct Clamp {
    float low;
    float high;

    __host__ __aicore__ float operator()(float value) const
    {
        return fminf(fmaxf(value, low), high);
    }
};

// First one operation, then another.
template <typename First, typename Second>
struct Chain {
    First first;
    Second second;

    __host__ __aicore__ float operator()(float value) const
    {
        return second(first(value));
    }
};

}  // namespace signals
