// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "check.h"
#include "signal.h"

namespace signals {
namespace {

constexpr int kThreads = 128;
constexpr int kBlocks = 8;

// Tree reduction of three values at once; each block writes one Statistics.
__global__ void statisticsKernel(const float *values, int count, Statistics *perBlock)
{
    __shared__ float smallest[kThreads];
    __shared__ float largest[kThreads];
    __shared__ int aboveZero[kThreads];

    float low = values[0];
    float high = values[0];
    int above = 0;
    for (int i = blockIdx.x * kThreads + threadIdx.x; i < count; i += kThreads * kBlocks) {
        low = fminf(low, values[i]);
        high = fmaxf(high, values[i]);
        above += values[i] > 0.0f ? 1 : 0;
    }
    smallest[threadIdx.x] = low;
    largest[threadIdx.x] = high;
    aboveZero[threadIdx.x] = above;
    __syncthreads();

    for (int half = kThreads / 2; half > 0; half /= 2) {
        if (threadIdx.x < half) {
            const int other = threadIdx.x + half;
            smallest[threadIdx.x] = fminf(smallest[threadIdx.x], smallest[other]);
            largest[threadIdx.x] = fmaxf(largest[threadIdx.x], largest[other]);
            aboveZero[threadIdx.x] += aboveZero[other];
        }
        __syncthreads();
    }
    if (threadIdx.x == 0) {
        perBlock[blockIdx.x].smallest = smallest[0];
        perBlock[blockIdx.x].largest = largest[0];
        perBlock[blockIdx.x].aboveZero = aboveZero[0];
    }
}

}  // namespace

Statistics Signal::statistics() const
{
    Statistics *device = nullptr;
    Statistics host[kBlocks];
    SIGNALS_CHECK(cudaMalloc(&device, sizeof(host)));
    statisticsKernel<<<kBlocks, kThreads>>>(values_, count_, device);
    SIGNALS_CHECK(cudaGetLastError());
    SIGNALS_CHECK(cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost));
    SIGNALS_CHECK(cudaFree(device));

    Statistics result = host[0];
    for (int block = 1; block < kBlocks; ++block) {
        result.smallest = std::min(result.smallest, host[block].smallest);
        result.largest = std::max(result.largest, host[block].largest);
        result.aboveZero += host[block].aboveZero;
    }
    return result;
}

}  // namespace signals
