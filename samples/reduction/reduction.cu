// SPDX-License-Identifier: Apache-2.0
// Sum of a vector in two passes: one partial sum for each block, then one block.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define FULL_MASK 0xffffffffu

static inline void checkCuda(cudaError_t result, const char *file, int line)
{
    if (result != cudaSuccess) {
        std::fprintf(stderr, "%s:%d: %s: %s\n", file, line, cudaGetErrorName(result),
                     cudaGetErrorString(result));
        std::exit(EXIT_FAILURE);
    }
}
#define CUDA_OK(call) checkCuda((call), __FILE__, __LINE__)

// After the loop lane 0 holds the sum over the warp.
__inline__ __device__ float warpSum(float value)
{
    for (int offset = warpSize / 2; offset > 0; offset /= 2) {
        value += __shfl_down_sync(FULL_MASK, value, offset);
    }
    return value;
}

// The block size is a multiple of the warp size; dynamic shared memory holds one
// float for each warp.
__global__ void sumKernel(const float *input, float *output, int n)
{
    extern __shared__ float warpSums[];

    const int lane = threadIdx.x % warpSize;
    const int warp = threadIdx.x / warpSize;
    const int warps = blockDim.x / warpSize;

    float sum = 0.0f;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n;
         i += blockDim.x * gridDim.x) {
        sum += input[i];
    }

    sum = warpSum(sum);
    if (lane == 0) {
        warpSums[warp] = sum;
    }
    __syncthreads();

    // The whole first warp takes part, lanes without a partial sum add zero.
    if (warp == 0) {
        sum = lane < warps ? warpSums[lane] : 0.0f;
        sum = warpSum(sum);
        if (lane == 0) {
            output[blockIdx.x] = sum;
        }
    }
}

static float sumOnDevice(const std::vector<float> &values, int threads, int blocks)
{
    const int n = static_cast<int>(values.size());
    const size_t sharedBytes = (threads / 32) * sizeof(float);
    float *input = nullptr;
    float *partial = nullptr;
    float *total = nullptr;
    CUDA_OK(cudaMalloc(&input, n * sizeof(*input)));
    CUDA_OK(cudaMalloc(&partial, blocks * sizeof(*partial)));
    CUDA_OK(cudaMalloc(&total, sizeof(*total)));
    CUDA_OK(cudaMemcpy(input, values.data(), n * sizeof(*input), cudaMemcpyHostToDevice));

    sumKernel<<<blocks, threads, sharedBytes>>>(input, partial, n);
    CUDA_OK(cudaGetLastError());
    sumKernel<<<1, threads, sharedBytes>>>(partial, total, blocks);
    CUDA_OK(cudaGetLastError());

    float result = 0.0f;
    CUDA_OK(cudaMemcpy(&result, total, sizeof(result), cudaMemcpyDeviceToHost));
    CUDA_OK(cudaFree(input));
    CUDA_OK(cudaFree(partial));
    CUDA_OK(cudaFree(total));
    return result;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? std::atoi(argv[1]) : 100000;
    const int threads = argc > 2 ? std::atoi(argv[2]) : 256;
    const int blocks = 32;
    if (n < 1 || threads < 32 || threads > 1024 || threads % 32 != 0) {
        std::fprintf(stderr, "usage: %s [elements] [threads, a multiple of 32]\n", argv[0]);
        return EXIT_FAILURE;
    }

    std::vector<float> values(n);
    double expected = 0.0;
    for (int i = 0; i < n; ++i) {
        values[i] = static_cast<float>((i % 101) * 37 % 101) / 101.0f;
        expected += values[i];
    }

    const float sum = sumOnDevice(values, threads, blocks);
    const bool pass = std::fabs(sum - expected) <= 1e-5 * expected + 1e-6;
    std::printf("reduction: %d elements, %d threads per block\n", n, threads);
    std::printf("sum %.2f, expected %.2f\n", sum, expected);
    std::puts(pass ? "PASS" : "FAIL");
    return pass ? EXIT_SUCCESS : EXIT_FAILURE;
}
