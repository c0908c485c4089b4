// SPDX-License-Identifier: Apache-2.0
// Inclusive prefix sum of integers: scan each block, scan the block sums, add
// them back.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int kWarpSize = 32;
constexpr int kBlockSize = 256;
constexpr int kWarpsPerBlock = kBlockSize / kWarpSize;
constexpr unsigned int kAllLanes = 0xffffffff;

#define CHECK_CUDA(x)                                                        \
    do {                                                                     \
        cudaError_t err__ = (x);                                             \
        if (err__ != cudaSuccess) {                                          \
            std::fprintf(stderr, "[%s:%d] %s\n", __FILE__, __LINE__,         \
                         cudaGetErrorString(err__));                         \
            std::abort();                                                    \
        }                                                                    \
    } while (0)

__device__ __forceinline__ int inclusiveWarpScan(int value, int lane)
{
#pragma unroll
    for (int offset = 1; offset < kWarpSize; offset <<= 1) {
        const int below = __shfl_up_sync(kAllLanes, value, offset);
        if (lane >= offset) {
            value += below;
        }
    }
    return value;
}

__global__ void __launch_bounds__(kBlockSize)
scanBlocks(const int *input, int *output, int *blockSums, int n)
{
    __shared__ int warpTotals[kWarpsPerBlock];

    const int i = blockIdx.x * kBlockSize + threadIdx.x;
    const int lane = threadIdx.x & (kWarpSize - 1);
    const int warp = threadIdx.x / kWarpSize;

    const int value = i < n ? input[i] : 0;
    int prefix = inclusiveWarpScan(value, lane);
    if (lane == kWarpSize - 1) {
        warpTotals[warp] = prefix;
    }
    __syncthreads();

    if (warp == 0) {
        const int total = lane < kWarpsPerBlock ? warpTotals[lane] : 0;
        const int scanned = inclusiveWarpScan(total, lane);
        if (lane < kWarpsPerBlock) {
            warpTotals[lane] = scanned;
        }
    }
    __syncthreads();

    if (warp > 0) {
        prefix += warpTotals[warp - 1];
    }
    if (i < n) {
        output[i] = prefix;
    }
    if (threadIdx.x == kBlockSize - 1) {
        blockSums[blockIdx.x] = prefix;
    }
}

__global__ void addBlockSums(int *values, const int *scannedSums, int n)
{
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (blockIdx.x > 0 && i < n) {
        values[i] += scannedSums[blockIdx.x - 1];
    }
}

// One level for each factor of kBlockSize in n. input and output may be the same.
static void scan(const int *input, int *output, int n)
{
    const int blocks = (n + kBlockSize - 1) / kBlockSize;
    int *sums = nullptr;
    CHECK_CUDA(cudaMalloc(&sums, blocks * sizeof(int)));

    scanBlocks<<<blocks, kBlockSize>>>(input, output, sums, n);
    CHECK_CUDA(cudaGetLastError());
    if (blocks > 1) {
        scan(sums, sums, blocks);
        addBlockSums<<<blocks, kBlockSize>>>(output, sums, n);
        CHECK_CUDA(cudaGetLastError());
    }
    CHECK_CUDA(cudaFree(sums));
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? std::atoi(argv[1]) : 70000;
    if (n < 1 || n > 10000000) {
        std::fprintf(stderr, "usage: %s [elements, 1 to 10000000]\n", argv[0]);
        return 1;
    }

    std::vector<int> values(n);
    for (int i = 0; i < n; ++i) {
        values[i] = (i % 1000) * 79 % 23 - 9;
    }

    int *dValues = nullptr;
    int *dPrefix = nullptr;
    CHECK_CUDA(cudaMalloc(&dValues, n * sizeof(int)));
    CHECK_CUDA(cudaMalloc(&dPrefix, n * sizeof(int)));
    CHECK_CUDA(cudaMemcpy(dValues, values.data(), n * sizeof(int), cudaMemcpyHostToDevice));
    scan(dValues, dPrefix, n);
    std::vector<int> prefix(n);
    CHECK_CUDA(cudaMemcpy(prefix.data(), dPrefix, n * sizeof(int), cudaMemcpyDeviceToHost));
    CHECK_CUDA(cudaFree(dValues));
    CHECK_CUDA(cudaFree(dPrefix));

    int wrong = 0;
    int running = 0;
    for (int i = 0; i < n; ++i) {
        running += values[i];
        wrong += prefix[i] != running;
    }
    std::printf("scan: %d elements, last %d, wrong %d\n", n, prefix[n - 1], wrong);
    std::printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? 0 : 1;
}
