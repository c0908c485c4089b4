// SPDX-License-Identifier: Apache-2.0
// Barriers, warps, atomics, groups, memory and errors.
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>

#include "launch.h"
namespace cg = cooperative_groups;

__constant__ float scale[2];
__device__ int counter;

__global__ void shuffles(int* out) {
    const int i = threadIdx.x;
    int* own = out + i * 8;
    own[0] = __shfl_sync(0xFFFFFFFF, i, 5, 8);
    own[1] = __shfl_up_sync(0xFFFFFFFF, i, 3, 16);
    own[2] = __shfl_down_sync(0xFFFFFFFF, i, 6);
    own[3] = __shfl_xor_sync(0xFFFFFFFF, i, 17);
    own[4] = (int)__ballot_sync(0xFFFFFFFF, i % 3 == 0);
    own[5] = (int)__match_any_sync(0xFFFFFFFF, i / 10);
    own[6] = __reduce_max_sync(0xFFFFFFFF, (i * 7) % 32);
    own[7] = i < 20 ? (int)__activemask() : 0;
}

__global__ void part(int* out) {
    const int i = threadIdx.x;
    if (i < 24) {
        out[i] = __shfl_down_sync(0x00FFFFFF, i, 1);
    }
}

__global__ void counts(int* out) {
    const int i = threadIdx.x;
    const int n = __syncthreads_count(i % 5 == 0), all = __syncthreads_and(i < 96), any = __syncthreads_or(i == 95);
    if (i == 0) {
        out[0] = n, out[1] = all, out[2] = any;
    }
}

__global__ void atomics(unsigned* out, float* sum, double* wide, unsigned long long* bits) {
    atomicAdd(&counter, 1);
    atomicAdd(sum, 0.5f);
    atomicAdd(wide, 0.25);
    atomicMax(out, threadIdx.x);
    atomicInc(out + 1, 6u);
    atomicDec(out + 2, 4u);
    atomicXor(bits, 1ull << (threadIdx.x % 64));
    unsigned seen = out[3], before;
    do {
        before = seen;
        seen = atomicCAS(out + 3, before, before + 2);
    } while (seen != before);
}

__global__ void groups(int* out) {
    auto block = cg::this_thread_block();
    auto tile = cg::tiled_partition<8>(block);
    const int i = block.thread_rank();
    int* own = out + i * 4;
    own[0] = cg::reduce(tile, i, cg::plus<int>());
    own[1] = cg::inclusive_scan(tile, 1);
    own[2] = tile.shfl(i, 2) * 100 + tile.meta_group_rank();
    own[3] = -1;
    if (i % 3 == 1) {
        auto some = cg::coalesced_threads();
        own[3] = some.thread_rank() * 100 + some.size();
    }
}

__global__ void grid_wide(int* data, int n) {
    auto grid = cg::this_grid();
    const int i = grid.thread_rank();
    data[i] = i;
    grid.sync();
    const int opposite = data[n - 1 - i];
    grid.sync();
    data[i] = opposite;
}

__global__ void locked(int* lock, int* data) {
    while (atomicCAS(lock, 0, 1) != 0) {
    }
    __syncwarp(1u << (threadIdx.x % 32));  // The holder of the lock waits.
    *data = *data + 1;
    atomicExch(lock, 0);
}

__global__ void scaled(float* out) { out[threadIdx.x] = threadIdx.x * scale[1]; }
__global__ void past_the_end(int* out) { out[threadIdx.x] = 1; }
__global__ void diverged(int* out) {
    if (threadIdx.x < 32) {
        __barrier_sync_count(1, 64);
    }
}
__global__ void child(int* out) { atomicAdd(out, 10); }
__global__ void parent(int* out) {
    atomicAdd(out, 1);
    LAUNCH(child, 2, 4, out);
}

__global__ void waiting_parent(int* out) {
    LAUNCH(child, 3, 1, out);
    cudaDeviceSynchronize();
    out[1] = out[0] + (int)blockDim.x;
}
// Each block waits for the one after it.
__global__ void chain(int* flag, int* out) {
    if (threadIdx.x == 0) {
        const int turn = gridDim.x - 1 - blockIdx.x;
        while (atomicAdd(flag, 0) != turn) {
        }
        *out = *out * 2 + blockIdx.x;
        __threadfence();
        atomicExch(flag, turn + 1);
    }
    __syncthreads();
}

template <typename T>
T* shared_memory(size_t n) {
    T* made = nullptr;
    cudaMallocManaged(&made, n * sizeof(T));
    std::memset(made, 0, n * sizeof(T));
    return made;
}

void print(const int* values, int n, int width) {
    for (int i = 0; i < n; ++i) {
        std::printf("%d%c", values[i], i % width == width - 1 ? '\n' : ' ');
    }
}

void errors() {
    int* a = nullptr;
    int host[4] = {1, 2, 3, 4}, back[4] = {};
    std::printf("%d\n", (int)cudaMalloc(&a, size_t(1) << 60));
    std::printf("%s\n", cudaGetErrorName(cudaGetLastError()));
    std::printf("%d\n", (int)cudaGetLastError());
    cudaMalloc(&a, sizeof host);
    std::printf("%d\n", (int)cudaMemcpy(a, host, sizeof host, cudaMemcpyDeviceToHost));
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    LAUNCH(past_the_end, 1, 2048, a);
    std::printf("%d\n", (int)cudaGetLastError());
    cudaMemcpy(back, a, sizeof back, cudaMemcpyDefault);
    print(back, 4, 4);
    std::printf("%d\n", (int)cudaFree(a + 1));
}

void rows_and_streams() {
    char host[3][5], back[15];
    std::memcpy(host, "abcdefghijklmno", 15);
    char* pitched;
    size_t pitch;
    cudaMallocPitch(&pitched, &pitch, 5, 3);
    cudaMemcpy2D(pitched, pitch, host, 5, 5, 3, cudaMemcpyHostToDevice);
    cudaMemset2D(pitched + pitch + 1, pitch, '-', 2, 2);
    cudaMemcpy2D(back, 5, pitched, pitch, 5, 3, cudaMemcpyDeviceToHost);
    std::printf("%.15s\n", back);

    int* data = shared_memory<int>(1);
    cudaStream_t stream;
    cudaGraph_t graph;
    cudaGraphExec_t ready;
    cudaStreamCreate(&stream);
    cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
    cu2cann_model::launch(cu2cann_model::Launch("child", 1, 1, 0, stream), [](auto&... a) { child(a...); }, data);
    cudaStreamEndCapture(stream, &graph);
    std::printf("%d\n", *data);
    cudaGraphInstantiate(&ready, graph, nullptr, nullptr, 0);
    cudaGraphLaunch(ready, stream);
    cudaGraphLaunch(ready, stream);
    std::printf("%d\n", *data);
    LAUNCH(parent, 1, 1, data);
    std::printf("%d\n", *data);
    void* arguments[] = {&data};
    cudaLaunchKernel(child, dim3(1), dim3(3), arguments, 0, stream);
    std::printf("%d\n", *data);
}

int main(int, char** argv) {
    CASE("shuffles") {
        int* out = shared_memory<int>(256);
        LAUNCH(shuffles, 1, 32, out);
        print(out, 256, 8);
        LAUNCH(part, 1, 32, out);
        print(out, 23, 23);
    }
    CASE("barriers") {
        int* out = shared_memory<int>(3);
        LAUNCH(counts, 1, 96, out);
        print(out, 3, 3);
    }
    CASE("atomics") {
        unsigned* out = shared_memory<unsigned>(4);
        float* sum = shared_memory<float>(1);
        double* wide = shared_memory<double>(1);
        auto* bits = shared_memory<unsigned long long>(1);
        LAUNCH(atomics, 50, 200, out, sum, wide, bits);
        int total;
        cudaMemcpyFromSymbol(&total, counter, sizeof total);
        std::printf("%d %g %g %u %u %u %u %llx\n", total, *sum, *wide, out[0], out[1], out[2], out[3], *bits);
    }
    CASE("groups") {
        int* out = shared_memory<int>(256);
        LAUNCH(groups, 1, 64, out);
        print(out, 256, 4);
    }
    CASE("grid") {
        int *data = shared_memory<int>(256), n = 256;
        void* arguments[] = {&data, &n};
        cudaLaunchCooperativeKernel(grid_wide, 8, 32, arguments);
        print(data, n, n);
    }
    CASE("grid-without-promise") {
        int *data = shared_memory<int>(256), n = 256;
        LAUNCH(grid_wide, 8, 32, data, n);
    }
    CASE("lock") {
        int *lock = shared_memory<int>(1), *data = shared_memory<int>(1);
        LAUNCH(locked, 4, 64, lock, data);
        std::printf("%d\n", *data);
    }
    CASE("chain") {
        int *flag = shared_memory<int>(1), *out = shared_memory<int>(1);
        LAUNCH(chain, 6, 32, flag, out);
        std::printf("%d\n", *out);
    }
    CASE("waiting-parent") {
        int* out = shared_memory<int>(2);
        LAUNCH(waiting_parent, 1, 1, out);
        print(out, 2, 2);
    }
    CASE("constant") {
        const float host[] = {1.5f, 2.5f};
        float* out = shared_memory<float>(3);
        std::printf("%d\n", (int)cudaMemcpyToSymbol(scale, host, sizeof host, 4));
        cudaMemcpyToSymbol(scale, host, sizeof host);
        LAUNCH(scaled, 1, 3, out);
        std::printf("%g %g %g\n", out[0], out[1], out[2]);
    }
    CASE("past-the-end") {
        int* out;
        cudaMalloc(&out, 64 * sizeof(int));
        LAUNCH(past_the_end, 1, 128, out);
    }
    CASE("long-copy") {
        char *to, from[200];
        cudaMalloc(&to, 100);
        cudaMemcpy(to, from, 101, cudaMemcpyHostToDevice);
    }
    CASE("diverged") {
        int* out = shared_memory<int>(1);
        LAUNCH(diverged, 1, 64, out);
    }
    CASE("unwritten") {
        int* data;
        cudaMalloc(&data, 16);
        int back[4];
        cudaMemcpy(back, data, 16, cudaMemcpyDeviceToHost);
        print(back, 4, 4);
    }
    CASE("errors") { errors(); }
    CASE("rows") { rows_and_streams(); }
}
