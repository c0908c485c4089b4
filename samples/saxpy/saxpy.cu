// SPDX-License-Identifier: Apache-2.0
// y = a * x + y with a grid-stride loop and an error-check macro.

#include <cuda_runtime.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define CUDA_CHECK(call)                                                     \
    do {                                                                     \
        cudaError_t status_ = (call);                                        \
        if (status_ != cudaSuccess) {                                        \
            fprintf(stderr, "%s:%d: %s failed: %s (%d)\n", __FILE__,         \
                    __LINE__, #call, cudaGetErrorString(status_),            \
                    static_cast<int>(status_));                              \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

#define BLOCK_SIZE 128
#define MAX_BLOCKS 64
#define DIV_UP(a, b) (((a) + (b) - 1) / (b))

__global__ void saxpy(int n, float a, const float *__restrict__ x,
                      float *__restrict__ y)
{
    const int stride = gridDim.x * blockDim.x;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        y[i] = a * x[i] + y[i];
    }
}

int main(int argc, char *argv[])
{
    int n = 1 << 14;
    float a = 2.5f;
    if (argc > 1) n = atoi(argv[1]);
    if (argc > 2) a = strtof(argv[2], NULL);
    if (n <= 0) {
        fprintf(stderr, "usage: %s [elements] [a]\n", argv[0]);
        return EXIT_FAILURE;
    }

    size_t bytes = sizeof(float) * n;
    float *h_x = (float *)malloc(bytes);
    float *h_y = (float *)malloc(bytes);
    float *h_result = (float *)malloc(bytes);
    for (int i = 0; i < n; i++) {
        h_x[i] = (float)(i % 128) / 16.0f;
        h_y[i] = 1.0f + (float)(i % 31);
    }

    float *d_x, *d_y;
    CUDA_CHECK(cudaMalloc(&d_x, bytes));
    CUDA_CHECK(cudaMalloc(&d_y, bytes));
    CUDA_CHECK(cudaMemcpy(d_x, h_x, bytes, cudaMemcpyHostToDevice));
    CUDA_CHECK(cudaMemcpy(d_y, h_y, bytes, cudaMemcpyHostToDevice));

    // A fixed ceiling on the grid: the stride loop covers whatever is left.
    int blocks = DIV_UP(n, BLOCK_SIZE);
    if (blocks > MAX_BLOCKS) blocks = MAX_BLOCKS;
    saxpy<<<blocks, BLOCK_SIZE>>>(n, a, d_x, d_y);
    CUDA_CHECK(cudaGetLastError());
    CUDA_CHECK(cudaDeviceSynchronize());

    CUDA_CHECK(cudaMemcpy(h_result, d_y, bytes, cudaMemcpyDeviceToHost));
    CUDA_CHECK(cudaFree(d_x));
    CUDA_CHECK(cudaFree(d_y));

    // The device may fuse the multiply and the add, so allow a rounding.
    int wrong = 0;
    for (int i = 0; i < n; i++) {
        float expected = a * h_x[i] + h_y[i];
        if (!(fabsf(h_result[i] - expected) <= 1e-6f * (1.0f + fabsf(expected)))) {
            wrong++;
        }
    }
    free(h_x);
    free(h_y);
    free(h_result);

    printf("saxpy: n = %d, blocks = %d, wrong = %d\n", n, blocks, wrong);
    printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
