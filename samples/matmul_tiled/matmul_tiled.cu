// SPDX-License-Identifier: Apache-2.0
// C = A * B with tiles of A and B held in shared memory.

#include <cuda_runtime.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                          \
    do {                                                                     \
        const cudaError_t error = (call);                                    \
        if (error != cudaSuccess) {                                          \
            std::fprintf(stderr, "%s(%d): %s\n", __FILE__, __LINE__,         \
                         cudaGetErrorString(error));                         \
            std::exit(1);                                                    \
        }                                                                    \
    } while (0)

// Row-major sizes: A is rows x inner, B is inner x columns.
struct Shape {
    int rows;
    int inner;
    int columns;
};

template <int TILE>
__global__ void __launch_bounds__(TILE * TILE)
matmulTiled(const float *A, const float *B, float *C, Shape shape)
{
    __shared__ float tileA[TILE][TILE];
    __shared__ float tileB[TILE][TILE];

    const int tx = threadIdx.x;
    const int ty = threadIdx.y;
    const int row = blockIdx.y * TILE + ty;
    const int column = blockIdx.x * TILE + tx;

    float sum = 0.0f;
    for (int start = 0; start < shape.inner; start += TILE) {
        // Elements outside the matrices count as zero, so that every thread
        // reaches both barriers.
        const bool insideA = row < shape.rows && start + tx < shape.inner;
        const bool insideB = start + ty < shape.inner && column < shape.columns;
        tileA[ty][tx] = insideA ? A[row * shape.inner + start + tx] : 0.0f;
        tileB[ty][tx] = insideB ? B[(start + ty) * shape.columns + column] : 0.0f;
        __syncthreads();

#pragma unroll
        for (int k = 0; k < TILE; ++k) {
            sum += tileA[ty][k] * tileB[k][tx];
        }
        __syncthreads();
    }

    if (row < shape.rows && column < shape.columns) {
        C[row * shape.columns + column] = sum;
    }
}

template <int TILE>
std::vector<float> multiply(const std::vector<float> &A, const std::vector<float> &B,
                            const Shape &shape)
{
    std::vector<float> C(static_cast<size_t>(shape.rows) * shape.columns);
    float *dA, *dB, *dC;
    CHECK(cudaMalloc(&dA, A.size() * sizeof(float)));
    CHECK(cudaMalloc(&dB, B.size() * sizeof(float)));
    CHECK(cudaMalloc(&dC, C.size() * sizeof(float)));
    CHECK(cudaMemcpy(dA, A.data(), A.size() * sizeof(float), cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(dB, B.data(), B.size() * sizeof(float), cudaMemcpyHostToDevice));

    dim3 block(TILE, TILE);
    dim3 grid((shape.columns + TILE - 1) / TILE, (shape.rows + TILE - 1) / TILE);
    matmulTiled<TILE><<<grid, block>>>(dA, dB, dC, shape);
    CHECK(cudaGetLastError());

    CHECK(cudaMemcpy(C.data(), dC, C.size() * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK(cudaFree(dA));
    CHECK(cudaFree(dB));
    CHECK(cudaFree(dC));
    return C;
}

static float largestError(const std::vector<float> &A, const std::vector<float> &B,
                          const std::vector<float> &C, const Shape &shape)
{
    float largest = 0.0f;
    for (int i = 0; i < shape.rows; ++i) {
        for (int j = 0; j < shape.columns; ++j) {
            double expected = 0.0;
            for (int k = 0; k < shape.inner; ++k) {
                expected += static_cast<double>(A[i * shape.inner + k]) *
                            B[k * shape.columns + j];
            }
            const double error = std::fabs(C[i * shape.columns + j] - expected);
            largest = std::max(largest, static_cast<float>(error));
        }
    }
    return largest;
}

int main(int argc, char **argv)
{
    Shape shape;
    shape.rows = argc > 1 ? std::atoi(argv[1]) : 96;
    shape.inner = argc > 2 ? std::atoi(argv[2]) : 64;
    shape.columns = argc > 3 ? std::atoi(argv[3]) : 80;
    if (std::min({shape.rows, shape.inner, shape.columns}) < 1 ||
        std::max({shape.rows, shape.inner, shape.columns}) > 2000) {
        std::fprintf(stderr, "usage: %s [rows] [inner] [columns], 1 to 2000\n", argv[0]);
        return 1;
    }

    std::vector<float> A(static_cast<size_t>(shape.rows) * shape.inner);
    std::vector<float> B(static_cast<size_t>(shape.inner) * shape.columns);
    for (size_t i = 0; i < A.size(); ++i) A[i] = static_cast<float>(i % 13) / 13.0f;
    for (size_t i = 0; i < B.size(); ++i) B[i] = static_cast<float>(i % 7) / 7.0f - 0.5f;

    const float tolerance = 1e-6f * shape.inner + 1e-6f;
    const float error16 = largestError(A, B, multiply<16>(A, B, shape), shape);
    const float error8 = largestError(A, B, multiply<8>(A, B, shape), shape);
    const bool pass = error16 <= tolerance && error8 <= tolerance;

    std::printf("matmul_tiled: %d x %d x %d\n", shape.rows, shape.inner, shape.columns);
    std::printf("tile 16: %s\n", error16 <= tolerance ? "right" : "wrong");
    std::printf("tile 8: %s\n", error8 <= tolerance ? "right" : "wrong");
    std::printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? 0 : 1;
}
