// SPDX-License-Identifier: Apache-2.0
#include <cooperative_groups.h>

#include "unportable.h"

namespace cg = cooperative_groups;

namespace {

// Dynamic parallelism: a kernel cannot launch a kernel.
__global__ void child(int *out, int parent)
{
    out[parent * blockDim.x + threadIdx.x] = 100 * parent + threadIdx.x;
}

__global__ void parent(int *out)
{
    child<<<1, 8>>>(out, threadIdx.x);
}

bool dynamicParallelism()
{
    DeviceArray<int> out(32);
    parent<<<1, 4>>>(out.data());
    CHECK(cudaDeviceSynchronize());
    const std::vector<int> values = out.host();
    return values[0] == 0 && values[31] == 307;
}

// Grid-wide barrier: blocks are not resident together and cannot wait for another.
__global__ void rotate(int *values, int n)
{
    cg::grid_group grid = cg::this_grid();
    const int i = grid.thread_rank();
    const int next = values[(i + 1) % n];
    grid.sync();
    values[i] = next;
}

bool gridBarrier()
{
    int n = 4 * 32;
    std::vector<int> values(n);
    for (int i = 0; i < n; ++i) values[i] = i;
    DeviceArray<int> device(values);
    int *data = device.data();
    void *arguments[] = {&data, &n};
    CHECK(cudaLaunchCooperativeKernel(reinterpret_cast<void *>(rotate), dim3(4), dim3(32),
                                      arguments, 0, nullptr));
    values = device.host();
    return values[0] == 1 && values[n - 2] == n - 1 && values[n - 1] == 0;
}

// Spin lock contended inside a warp: the lane that holds the lock cannot run while
// the others of its warp spin.
__global__ void incrementUnderLock(int *lock, volatile int *counter)
{
    while (atomicCAS(lock, 0, 1) != 0) {
    }
    __threadfence();
    *counter = *counter + 1;
    __threadfence();
    atomicExch(lock, 0);
}

bool spinLock()
{
    DeviceArray<int> lock(1);
    DeviceArray<int> counter(1);
    incrementUnderLock<<<2, 32>>>(lock.data(), counter.data());
    return counter.host()[0] == 64;
}

// Early return before a barrier: a thread that has left may never count as arrived, so it waits.
__global__ void leaveEarly(const int *in, int *out, int n)
{
    __shared__ int staged[64];
    if (threadIdx.x >= n) {
        return;
    }
    staged[threadIdx.x] = in[threadIdx.x];
    __syncthreads();
    out[threadIdx.x] = staged[n - 1 - threadIdx.x];
}

bool earlyReturn()
{
    const int n = 40;
    std::vector<int> values(n);
    for (int i = 0; i < n; ++i) values[i] = i * i;
    DeviceArray<int> in(values);
    DeviceArray<int> out(n);
    leaveEarly<<<1, 64>>>(in.data(), out.data(), n);
    const std::vector<int> reversed = out.host();
    return reversed[0] == values[n - 1] && reversed[n - 1] == 0;
}

// Waiting for another block: nothing makes the awaited block run.
__global__ void waitForFlag(int *flag, int *out)
{
    if (blockIdx.x == 1) {
        out[1] = 11;
        __threadfence();
        atomicExch(flag, 1);
    } else {
        while (atomicAdd(flag, 0) == 0) {
            __nanosleep(100);
        }
        out[0] = *reinterpret_cast<volatile int *>(&out[1]) + 1;
    }
}

bool waitBetweenBlocks()
{
    DeviceArray<int> flag(1);
    DeviceArray<int> out(2);
    waitForFlag<<<2, 1>>>(flag.data(), out.data());
    return out.host()[0] == 12;
}

// Virtual functions: there are no virtual tables in device code.
struct Shape {
    __device__ virtual int sides() const = 0;
    __device__ virtual ~Shape() {}
};

struct Triangle : Shape {
    __device__ int sides() const override { return 3; }
};

struct Square : Shape {
    __device__ int sides() const override { return 4; }
};

__global__ void countSides(int *out)
{
    Triangle triangle;
    Square square;
    const Shape *shape = &square;
    if (threadIdx.x % 2 == 0) {
        shape = &triangle;
    }
    out[threadIdx.x] = shape->sides();
}

bool virtualFunctions()
{
    DeviceArray<int> out(2);
    countSides<<<1, 2>>>(out.data());
    const std::vector<int> sides = out.host();
    return sides[0] == 3 && sides[1] == 4;
}

// Recursion: the stack of a thread is about one kilobyte.
__device__ int collatzSteps(unsigned int n)
{
    return n == 1 ? 0 : 1 + collatzSteps(n % 2 == 0 ? n / 2 : 3 * n + 1);
}

__global__ void countSteps(int *out)
{
    out[threadIdx.x] = collatzSteps(threadIdx.x + 1);
}

bool recursion()
{
    DeviceArray<int> out(32);
    countSteps<<<1, 32>>>(out.data());
    const std::vector<int> steps = out.host();
    return steps[0] == 0 && steps[5] == 8 && steps[26] == 111;
}

// Pointers to device functions, kept in device memory.
typedef int (*Operation)(int);
__device__ int twice(int x) { return 2 * x; }
__device__ int square(int x) { return x * x; }
__device__ Operation operations[2] = {twice, square};

__global__ void applyOperation(int *out)
{
    out[threadIdx.x] = operations[threadIdx.x % 2](static_cast<int>(threadIdx.x));
}

bool functionPointers()
{
    DeviceArray<int> out(8);
    applyOperation<<<1, 8>>>(out.data());
    const std::vector<int> values = out.host();
    return values[6] == 12 && values[7] == 49;
}

// A lambda in device code.
__global__ void applyLambda(int *out)
{
    const int offset = blockDim.x;
    const auto shifted = [offset](int x) { return x + offset; };
    out[threadIdx.x] = shifted(static_cast<int>(threadIdx.x));
}

bool deviceLambda()
{
    DeviceArray<int> out(8);
    applyLambda<<<1, 8>>>(out.data());
    return out.host()[7] == 15;
}

// More than 65535 blocks in one launch.
__global__ void countBlocks(unsigned int *count)
{
    if (threadIdx.x == 0) {
        atomicAdd(count, 1u);
    }
}

bool manyBlocks()
{
    DeviceArray<unsigned int> count(1);
    countBlocks<<<100000, 1>>>(count.data());
    return count.host()[0] == 100000u;
}

}  // namespace

std::vector<Feature> controlFeatures()
{
    return {{"dynamic parallelism", dynamicParallelism},
            {"grid barrier", gridBarrier},
            {"spin lock", spinLock},
            {"early return", earlyReturn},
            {"wait between blocks", waitBetweenBlocks},
            {"virtual functions", virtualFunctions},
            {"recursion", recursion},
            {"function pointers", functionPointers},
            {"device lambda", deviceLambda},
            {"many blocks", manyBlocks}};
}
