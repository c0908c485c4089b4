// SPDX-License-Identifier: Apache-2.0
// Histogram of bytes: each block counts in shared memory, then adds its counts
// to the result in global memory.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#define NUM_BINS 256
#define NUM_THREADS 192
#define MAX_BLOCKS 48

#define gpuErrchk(ans) { gpuAssert((ans), __FILE__, __LINE__); }
inline void gpuAssert(cudaError_t code, const char *file, int line, bool abort = true)
{
    if (code != cudaSuccess) {
        fprintf(stderr, "gpuAssert: %s %s %d\n", cudaGetErrorString(code), file, line);
        if (abort) exit(code);
    }
}

typedef unsigned char byte_t;

__global__ void histogram_kernel(const byte_t *data, unsigned int size,
                                 unsigned int *histogram)
{
    __shared__ unsigned int bins[NUM_BINS];

    for (int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) {
        bins[bin] = 0;
    }
    __syncthreads();

    const unsigned int stride = blockDim.x * gridDim.x;
    for (unsigned int i = blockIdx.x * blockDim.x + threadIdx.x; i < size; i += stride) {
        atomicAdd(&bins[data[i]], 1u);
    }
    __syncthreads();

    for (int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) {
        const unsigned int count = bins[bin];
        if (count > 0) {
            atomicAdd(&histogram[bin], count);
        }
    }
}

// The fullest bin, found with one atomic maximum over (count, bin) packed in 32
// bits. Ties go to the higher bin. Counts must fit in 24 bits.
__global__ void fullest_bin_kernel(const unsigned int *histogram, unsigned int *packed)
{
    const unsigned int bin = blockIdx.x * blockDim.x + threadIdx.x;
    if (bin < NUM_BINS) {
        atomicMax(packed, (histogram[bin] << 8) | bin);
    }
}

static void fill(std::vector<byte_t> &data)
{
    unsigned int state = 12345u;
    for (auto &value : data) {
        state = state * 1664525u + 1013904223u;
        const unsigned int a = (state >> 24) & 0xff;
        const unsigned int b = (state >> 16) & 0xff;
        value = static_cast<byte_t>((a + b) / 2);  // more in the middle
    }
}

int main(int argc, char **argv)
{
    const long requested = argc > 1 ? atol(argv[1]) : 65536;
    if (requested < 1 || requested >= (1 << 24)) {
        fprintf(stderr, "usage: %s [bytes, below 16777216]\n", argv[0]);
        return 1;
    }
    const unsigned int size = static_cast<unsigned int>(requested);

    std::vector<byte_t> data(size);
    fill(data);

    byte_t *d_data;
    unsigned int *d_histogram, *d_packed;
    gpuErrchk(cudaMalloc(&d_data, size * sizeof(byte_t)));
    gpuErrchk(cudaMalloc(&d_histogram, NUM_BINS * sizeof(unsigned int)));
    gpuErrchk(cudaMalloc(&d_packed, sizeof(unsigned int)));
    gpuErrchk(cudaMemcpy(d_data, data.data(), size * sizeof(byte_t), cudaMemcpyHostToDevice));
    gpuErrchk(cudaMemset(d_histogram, 0, NUM_BINS * sizeof(unsigned int)));
    gpuErrchk(cudaMemset(d_packed, 0, sizeof(unsigned int)));

    unsigned int blocks = (size + NUM_THREADS - 1) / NUM_THREADS;
    if (blocks > MAX_BLOCKS) blocks = MAX_BLOCKS;
    histogram_kernel<<<blocks, NUM_THREADS>>>(d_data, size, d_histogram);
    gpuErrchk(cudaPeekAtLastError());
    fullest_bin_kernel<<<NUM_BINS / 64, 64>>>(d_histogram, d_packed);
    gpuErrchk(cudaPeekAtLastError());
    gpuErrchk(cudaDeviceSynchronize());

    unsigned int histogram[NUM_BINS];
    unsigned int packed = 0;
    gpuErrchk(cudaMemcpy(histogram, d_histogram, sizeof(histogram), cudaMemcpyDeviceToHost));
    gpuErrchk(cudaMemcpy(&packed, d_packed, sizeof(packed), cudaMemcpyDeviceToHost));
    gpuErrchk(cudaFree(d_data));
    gpuErrchk(cudaFree(d_histogram));
    gpuErrchk(cudaFree(d_packed));

    unsigned int expected[NUM_BINS];
    memset(expected, 0, sizeof(expected));
    for (byte_t value : data) {
        ++expected[value];
    }
    unsigned int fullest = 0;
    for (unsigned int bin = 1; bin < NUM_BINS; ++bin) {
        if (expected[bin] >= expected[fullest]) fullest = bin;
    }

    const bool pass = memcmp(histogram, expected, sizeof(expected)) == 0 &&
                      packed == ((expected[fullest] << 8) | fullest);
    printf("histogram: %u bytes, fullest bin %u with %u\n", size, packed & 0xff, packed >> 8);
    printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? 0 : 1;
}
