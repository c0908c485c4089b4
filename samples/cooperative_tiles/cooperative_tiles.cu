// SPDX-License-Identifier: Apache-2.0
// Matrix-vector product with one 32-thread tile for each row, and the largest
// result of each block.

#include <cooperative_groups.h>
#include <cuda_runtime.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace cg = cooperative_groups;

constexpr int kTileSize = 32;
constexpr int kBlockSize = 128;
constexpr int kRowsPerBlock = kBlockSize / kTileSize;
constexpr float kLowest = -3.0e38f;

#define CHECK(call) check((call), #call, __FILE__, __LINE__)

static void check(cudaError_t error, const char *call, const char *file, int line)
{
    if (error != cudaSuccess) {
        std::fprintf(stderr, "%s:%d: %s: %s\n", file, line, call, cudaGetErrorString(error));
        std::exit(EXIT_FAILURE);
    }
}

// The sum is right in the thread of rank 0.
__device__ float tileSum(cg::thread_block_tile<kTileSize> tile, float value)
{
    for (int offset = tile.size() / 2; offset > 0; offset /= 2) {
        value += tile.shfl_down(value, offset);
    }
    return value;
}

__global__ void multiplyRows(const float *matrix, const float *vector, float *product,
                             float *blockLargest, int *positives, int rows, int columns)
{
    cg::thread_block block = cg::this_thread_block();
    cg::thread_block_tile<kTileSize> tile = cg::tiled_partition<kTileSize>(block);
    __shared__ float results[kRowsPerBlock];

    const int tileIndex = tile.meta_group_rank();
    const int row = blockIdx.x * kRowsPerBlock + tileIndex;
    const int rank = tile.thread_rank();

    // The whole tile walks over the row together, also over its last, short part.
    float sum = 0.0f;
    int positive = 0;
    if (row < rows) {
        for (int start = 0; start < columns; start += kTileSize) {
            const int column = start + rank;
            const float element = column < columns ? matrix[row * columns + column] : 0.0f;
            sum += column < columns ? element * vector[column] : 0.0f;
            positive += __popc(tile.ballot(element > 0.0f));
        }
        sum = tileSum(tile, sum);
    }
    if (rank == 0) {
        results[tileIndex] = row < rows ? sum : kLowest;
        if (row < rows) {
            product[row] = sum;
            positives[row] = positive;
        }
    }
    block.sync();

    if (block.thread_rank() == 0) {
        float largest = results[0];
        for (int i = 1; i < kRowsPerBlock; ++i) {
            largest = fmaxf(largest, results[i]);
        }
        blockLargest[blockIdx.x] = largest;
    }
}

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 150;
    const int columns = argc > 2 ? std::atoi(argv[2]) : 100;
    if (rows < 1 || rows > 8192 || columns < 1 || columns > 8192) {
        std::fprintf(stderr, "usage: %s [rows] [columns], 1 to 8192 each\n", argv[0]);
        return EXIT_FAILURE;
    }

    std::vector<float> matrix(static_cast<size_t>(rows) * columns);
    std::vector<float> vector(columns);
    for (size_t i = 0; i < matrix.size(); ++i) {
        matrix[i] = static_cast<float>(static_cast<int>(i % 19) - 9) / 8.0f;
    }
    for (int i = 0; i < columns; ++i) {
        vector[i] = static_cast<float>(i % 5) / 4.0f;
    }

    const int blocks = (rows + kRowsPerBlock - 1) / kRowsPerBlock;
    float *dMatrix, *dVector, *dProduct, *dLargest;
    int *dPositives;
    CHECK(cudaMalloc(&dMatrix, matrix.size() * sizeof(float)));
    CHECK(cudaMalloc(&dVector, columns * sizeof(float)));
    CHECK(cudaMalloc(&dProduct, rows * sizeof(float)));
    CHECK(cudaMalloc(&dLargest, blocks * sizeof(float)));
    CHECK(cudaMalloc(&dPositives, rows * sizeof(int)));
    CHECK(cudaMemcpy(dMatrix, matrix.data(), matrix.size() * sizeof(float),
                     cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(dVector, vector.data(), columns * sizeof(float),
                     cudaMemcpyHostToDevice));

    multiplyRows<<<blocks, kBlockSize>>>(dMatrix, dVector, dProduct, dLargest, dPositives,
                                         rows, columns);
    CHECK(cudaGetLastError());

    std::vector<float> product(rows);
    std::vector<float> largest(blocks);
    std::vector<int> positives(rows);
    CHECK(cudaMemcpy(product.data(), dProduct, rows * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(largest.data(), dLargest, blocks * sizeof(float),
                     cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(positives.data(), dPositives, rows * sizeof(int),
                     cudaMemcpyDeviceToHost));
    for (float *pointer : {dMatrix, dVector, dProduct, dLargest}) {
        CHECK(cudaFree(pointer));
    }
    CHECK(cudaFree(dPositives));

    int wrong = 0;
    for (int row = 0; row < rows; ++row) {
        double expected = 0.0;
        int positive = 0;
        for (int column = 0; column < columns; ++column) {
            const float element = matrix[static_cast<size_t>(row) * columns + column];
            expected += static_cast<double>(element) * vector[column];
            positive += element > 0.0f;
        }
        const bool near = std::fabs(product[row] - expected) <= 1e-5 * columns;
        wrong += !near || positives[row] != positive;
    }
    for (int block = 0; block < blocks; ++block) {
        const int first = block * kRowsPerBlock;
        const int last = std::min(first + kRowsPerBlock, rows);
        wrong += largest[block] !=
                 *std::max_element(product.begin() + first, product.begin() + last);
    }

    std::printf("cooperative_tiles: %d x %d, %d wrong\n", rows, columns, wrong);
    std::printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
