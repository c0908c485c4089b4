/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "convolve.h"
#include "cuda_check.h"

/* A square wave with a period of 20 elements. */
__host__ __device__ inline float wave(int i)
{
    return i % 20 < 10 ? 1.0f : -1.0f;
}

__global__ void fill_wave(float *values, int n)
{
    const int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i >= n) return;
    values[i] = wave(i);
}

static float expected_at(int i, int n, const Filter &filter)
{
    float sum = 0.0f;
    for (int k = 0; k <= 2 * filter.radius; k++) {
        const int source = i + k - filter.radius;
        if (source >= 0 && source < n) sum += filter.taps[k] * wave(source);
    }
    return sum;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 10000;
    const int radius = argc > 2 ? atoi(argv[2]) : 3;
    if (n < 1 || n > 4000000 || radius < 0 || radius > MAX_RADIUS) {
        fprintf(stderr, "usage: %s [elements] [radius, 0 to %d]\n", argv[0], MAX_RADIUS);
        return EXIT_FAILURE;
    }

    Filter filter = {radius, {0.0f}};
    for (int k = 0; k <= 2 * radius; k++) {
        filter.taps[k] = (float)(radius + 1 - abs(k - radius)) / ((radius + 1) * (radius + 1));
    }

    float *d_input = NULL;
    float *d_output = NULL;
    cudaStream_t stream;
    CUDA_CHECK(cudaStreamCreate(&stream));
    CUDA_CHECK(cudaMalloc((void **)&d_input, n * sizeof(float)));
    CUDA_CHECK(cudaMalloc((void **)&d_output, n * sizeof(float)));

    fill_wave<<<(n + 255) / 256, 256, 0, stream>>>(d_input, n);
    CHECK_LAUNCH();
    convolve(d_input, d_output, n, filter, stream);

    float *output = (float *)malloc(n * sizeof(float));
    CUDA_CHECK(cudaMemcpyAsync(output, d_output, n * sizeof(float), cudaMemcpyDeviceToHost,
                               stream));
    CUDA_CHECK(cudaStreamSynchronize(stream));
    CUDA_CHECK(cudaFree(d_input));
    CUDA_CHECK(cudaFree(d_output));
    CUDA_CHECK(cudaStreamDestroy(stream));

    int wrong = 0;
    for (int i = 0; i < n; i++) {
        if (!(fabsf(output[i] - expected_at(i, n, filter)) <= 1e-5f)) wrong++;
    }
    free(output);

    printf("makefile_project: %d elements, radius %d, %d wrong\n", n, radius, wrong);
    printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
