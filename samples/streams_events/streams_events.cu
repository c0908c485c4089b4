// SPDX-License-Identifier: Apache-2.0
// Copies and kernels on several streams, ordered and timed with events.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>

#define CHECK(call)                                                          \
    do {                                                                     \
        cudaError_t status = call;                                           \
        if (status != cudaSuccess) {                                         \
            fprintf(stderr, "%s:%d: %s returned %s\n", __FILE__, __LINE__,   \
                    #call, cudaGetErrorString(status));                      \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

static const int NUM_STREAMS = 4;
static const int THREADS = 128;

// A few rounds of an integer hash, so that a kernel has something to do.
__host__ __device__ inline unsigned int scramble(unsigned int x, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        x ^= x >> 16;
        x *= 0x7feb352du;
        x ^= x >> 15;
        x *= 0x846ca68bu;
        x ^= x >> 16;
    }
    return x;
}

__global__ void scrambleChunk(unsigned int *data, int n, int rounds)
{
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        data[i] = scramble(data[i], rounds);
    }
}

__global__ void addUp(const unsigned int *data, int n, unsigned int *sum)
{
    __shared__ unsigned int blockSum;
    if (threadIdx.x == 0) {
        blockSum = 0;
    }
    __syncthreads();

    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        atomicAdd(&blockSum, data[i]);
    }
    __syncthreads();

    if (threadIdx.x == 0) {
        atomicAdd(sum, blockSum);
    }
}

int main(int argc, char **argv)
{
    const int chunk = argc > 1 ? atoi(argv[1]) : 5000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 4;
    if (chunk < 1 || chunk > 1000000 || rounds < 1) {
        fprintf(stderr, "usage: %s [elements per stream] [rounds]\n", argv[0]);
        return EXIT_FAILURE;
    }
    const int total = chunk * NUM_STREAMS;
    const size_t totalBytes = total * sizeof(unsigned int);
    const size_t chunkBytes = chunk * sizeof(unsigned int);

    unsigned int *hostIn, *hostOut, *hostSum;
    CHECK(cudaMallocHost((void **)&hostIn, totalBytes));
    CHECK(cudaMallocHost((void **)&hostOut, totalBytes));
    CHECK(cudaHostAlloc((void **)&hostSum, sizeof(unsigned int), cudaHostAllocDefault));
    for (int i = 0; i < total; ++i) {
        hostIn[i] = 17u * i + 3u;
    }

    unsigned int *device, *deviceSum;
    CHECK(cudaMalloc((void **)&device, totalBytes));
    CHECK(cudaMalloc((void **)&deviceSum, sizeof(unsigned int)));

    cudaStream_t streams[NUM_STREAMS];
    cudaEvent_t done[NUM_STREAMS];
    for (int s = 0; s < NUM_STREAMS; ++s) {
        CHECK(cudaStreamCreate(&streams[s]));
        CHECK(cudaEventCreateWithFlags(&done[s], cudaEventDisableTiming));
    }
    cudaStream_t gather;
    CHECK(cudaStreamCreateWithFlags(&gather, cudaStreamNonBlocking));
    cudaEvent_t start, stop;
    CHECK(cudaEventCreate(&start));
    CHECK(cudaEventCreate(&stop));

    // The clock starts on the gathering stream; the workers wait for it.
    CHECK(cudaEventRecord(start, gather));
    for (int s = 0; s < NUM_STREAMS; ++s) {
        const int offset = s * chunk;
        CHECK(cudaStreamWaitEvent(streams[s], start, 0));
        CHECK(cudaMemcpyAsync(device + offset, hostIn + offset, chunkBytes,
                              cudaMemcpyHostToDevice, streams[s]));
        scrambleChunk<<<(chunk + THREADS - 1) / THREADS, THREADS, 0, streams[s]>>>(
            device + offset, chunk, rounds);
        CHECK(cudaGetLastError());
        CHECK(cudaMemcpyAsync(hostOut + offset, device + offset, chunkBytes,
                              cudaMemcpyDeviceToHost, streams[s]));
        CHECK(cudaEventRecord(done[s], streams[s]));
    }

    // The sum over all chunks must not start before every worker is done.
    CHECK(cudaMemsetAsync(deviceSum, 0, sizeof(unsigned int), gather));
    for (int s = 0; s < NUM_STREAMS; ++s) {
        CHECK(cudaStreamWaitEvent(gather, done[s], 0));
    }
    addUp<<<(total + THREADS - 1) / THREADS, THREADS, 0, gather>>>(device, total, deviceSum);
    CHECK(cudaGetLastError());
    CHECK(cudaMemcpyAsync(hostSum, deviceSum, sizeof(unsigned int),
                          cudaMemcpyDeviceToHost, gather));
    CHECK(cudaEventRecord(stop, gather));
    CHECK(cudaEventSynchronize(stop));

    float milliseconds = -1.0f;
    CHECK(cudaEventElapsedTime(&milliseconds, start, stop));
    for (int s = 0; s < NUM_STREAMS; ++s) {
        CHECK(cudaStreamSynchronize(streams[s]));
    }

    int wrong = 0;
    unsigned int expectedSum = 0;
    for (int i = 0; i < total; ++i) {
        const unsigned int expected = scramble(hostIn[i], rounds);
        if (hostOut[i] != expected) ++wrong;
        expectedSum += expected;
    }
    const bool pass = wrong == 0 && *hostSum == expectedSum && milliseconds >= 0.0f;
    printf("streams_events: %d streams of %d elements\n", NUM_STREAMS, chunk);
    printf("wrong %d, sum %08x, expected %08x\n", wrong, *hostSum, expectedSum);
    printf("time: %.3f ms\n", milliseconds);

    for (int s = 0; s < NUM_STREAMS; ++s) {
        CHECK(cudaEventDestroy(done[s]));
        CHECK(cudaStreamDestroy(streams[s]));
    }
    CHECK(cudaEventDestroy(start));
    CHECK(cudaEventDestroy(stop));
    CHECK(cudaStreamDestroy(gather));
    CHECK(cudaFree(device));
    CHECK(cudaFree(deviceSum));
    CHECK(cudaFreeHost(hostIn));
    CHECK(cudaFreeHost(hostOut));
    CHECK(cudaFreeHost(hostSum));

    printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? EXIT_SUCCESS : EXIT_FAILURE;
}
