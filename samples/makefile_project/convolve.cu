/* SPDX-License-Identifier: Apache-2.0 */
#include "convolve.h"

#include "cuda_check.h"

#define THREADS 128

/* The block loads its part of the input and radius elements on either side. */
static __global__ void convolve_kernel(const float *input, float *output, int n, Filter filter)
{
    extern __shared__ float window[];

    const int first = blockIdx.x * blockDim.x - filter.radius;
    const int length = blockDim.x + 2 * filter.radius;
    for (int k = threadIdx.x; k < length; k += blockDim.x) {
        const int source = first + k;
        window[k] = (source >= 0 && source < n) ? input[source] : 0.0f;
    }
    __syncthreads();

    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        float sum = 0.0f;
        for (int k = 0; k <= 2 * filter.radius; k++) {
            sum += filter.taps[k] * window[threadIdx.x + k];
        }
        output[i] = sum;
    }
}

void convolve(const float *input, float *output, int n, const Filter &filter,
              cudaStream_t stream)
{
    const int blocks = (n + THREADS - 1) / THREADS;
    const size_t shared_bytes = (THREADS + 2 * filter.radius) * sizeof(float);
    convolve_kernel<<<blocks, THREADS, shared_bytes, stream>>>(input, output, n, filter);
    CHECK_LAUNCH();
}
