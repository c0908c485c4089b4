// SPDX-License-Identifier: Apache-2.0
// Repeated five-point stencil on a grid with fixed borders.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#define CUDA_CALL(call)                                                      \
    if (cudaError_t e = (call); e != cudaSuccess) {                          \
        printf("CUDA failure in %s line %d: '%s'\n", __FILE__, __LINE__,     \
               cudaGetErrorString(e));                                       \
        exit(EXIT_FAILURE);                                                  \
    }

// Weights of the centre, left, right, upper and lower neighbour.
__constant__ float coefficients[5];

static inline int divideUp(int a, int b)
{
    return (a + b - 1) / b;
}

__global__ void stencilStep(const float *in, float *out, int width, int height)
{
    const int x = blockIdx.x * blockDim.x + threadIdx.x;
    const int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= width || y >= height) {
        return;
    }

    const int i = y * width + x;
    const bool border = x == 0 || y == 0 || x == width - 1 || y == height - 1;
    if (border) {
        out[i] = in[i];
    } else {
        out[i] = coefficients[0] * __ldg(&in[i]) +
                 coefficients[1] * __ldg(&in[i - 1]) +
                 coefficients[2] * __ldg(&in[i + 1]) +
                 coefficients[3] * __ldg(&in[i - width]) +
                 coefficients[4] * __ldg(&in[i + width]);
    }
}

static void stepOnHost(const std::vector<float> &in, std::vector<float> &out, int width,
                       int height, const float *c)
{
    out = in;
    for (int y = 1; y < height - 1; ++y) {
        for (int x = 1; x < width - 1; ++x) {
            const int i = y * width + x;
            out[i] = c[0] * in[i] + c[1] * in[i - 1] + c[2] * in[i + 1] +
                     c[3] * in[i - width] + c[4] * in[i + width];
        }
    }
}

int main(int argc, char **argv)
{
    const int width = argc > 1 ? atoi(argv[1]) : 100;
    const int height = argc > 2 ? atoi(argv[2]) : 60;
    const int steps = argc > 3 ? atoi(argv[3]) : 10;
    if (width < 3 || height < 3 || width > 2048 || height > 2048 || steps < 0) {
        fprintf(stderr, "usage: %s [width] [height] [steps]\n", argv[0]);
        return EXIT_FAILURE;
    }

    const float weights[5] = {0.52f, 0.13f, 0.12f, 0.11f, 0.12f};
    std::vector<float> field(width * height, 0.0f);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            field[y * width + x] = (x + y) % 5 == 0 ? 100.0f : static_cast<float>(x % 9);
        }
    }

    const size_t bytes = field.size() * sizeof(float);
    float *current = NULL, *next = NULL;
    CUDA_CALL(cudaMalloc((void **)&current, bytes));
    CUDA_CALL(cudaMalloc((void **)&next, bytes));
    CUDA_CALL(cudaMemcpy(current, field.data(), bytes, cudaMemcpyHostToDevice));
    CUDA_CALL(cudaMemcpyToSymbol(coefficients, weights, sizeof(weights)));

    const dim3 threads(32, 4);
    const dim3 blocks(divideUp(width, threads.x), divideUp(height, threads.y));
    for (int step = 0; step < steps; ++step) {
        stencilStep<<<blocks, threads>>>(current, next, width, height);
        CUDA_CALL(cudaGetLastError());
        std::swap(current, next);
    }

    std::vector<float> result(field.size());
    CUDA_CALL(cudaMemcpy(result.data(), current, bytes, cudaMemcpyDeviceToHost));
    CUDA_CALL(cudaFree(current));
    CUDA_CALL(cudaFree(next));

    std::vector<float> scratch;
    for (int step = 0; step < steps; ++step) {
        stepOnHost(field, scratch, width, height, weights);
        field.swap(scratch);
    }
    int wrong = 0;
    for (size_t i = 0; i < field.size(); ++i) {
        if (!(std::fabs(result[i] - field[i]) <= 1e-3f)) ++wrong;
    }

    printf("stencil_2d: %d x %d, %d steps, %d wrong\n", width, height, steps, wrong);
    printf("centre %.3f\n", result[(height / 2) * width + width / 2]);
    printf(wrong == 0 ? "PASS\n" : "FAIL\n");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
