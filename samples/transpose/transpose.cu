// SPDX-License-Identifier: Apache-2.0
// Matrix transpose: directly, and through a padded tile in shared memory.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int TILE_DIM = 32;
constexpr int BLOCK_ROWS = 8;

#define CUDA_TRY(expression)                                                 \
    {                                                                        \
        cudaError_t code = (expression);                                     \
        if (code != cudaSuccess) {                                           \
            fprintf(stderr, "CUDA error at %s:%d: %s\n", __FILE__, __LINE__, \
                    cudaGetErrorString(code));                               \
            exit(1);                                                         \
        }                                                                    \
    }

// Each thread moves TILE_DIM / BLOCK_ROWS elements; writes are strided.
__global__ void transposeDirect(float *out, const float *in, int width, int height)
{
    int x = blockIdx.x * TILE_DIM + threadIdx.x;
    int y = blockIdx.y * TILE_DIM + threadIdx.y;
    for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS) {
        if (x < width && y + j < height) {
            out[x * height + (y + j)] = in[(y + j) * width + x];
        }
    }
}

// Reads and writes are both contiguous along threadIdx.x.
__global__ void transposeTiled(float *out, const float *in, int width, int height)
{
    // One extra column keeps a column of the tile in different banks.
    __shared__ float tile[TILE_DIM][TILE_DIM + 1];

    int x = blockIdx.x * TILE_DIM + threadIdx.x;
    int y = blockIdx.y * TILE_DIM + threadIdx.y;
    for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS) {
        if (x < width && y + j < height) {
            tile[threadIdx.y + j][threadIdx.x] = in[(y + j) * width + x];
        }
    }
    __syncthreads();

    x = blockIdx.y * TILE_DIM + threadIdx.x;
    y = blockIdx.x * TILE_DIM + threadIdx.y;
    for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS) {
        if (x < height && y + j < width) {
            out[(y + j) * height + x] = tile[threadIdx.x][threadIdx.y + j];
        }
    }
}

static int countWrong(const std::vector<float> &in, const std::vector<float> &out,
                      int width, int height)
{
    int wrong = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (out[x * height + y] != in[y * width + x]) {
                ++wrong;
            }
        }
    }
    return wrong;
}

int main(int argc, char **argv)
{
    int width = argc > 1 ? atoi(argv[1]) : 200;
    int height = argc > 2 ? atoi(argv[2]) : 120;
    if (width < 1 || height < 1 || width > 4096 || height > 4096) {
        fprintf(stderr, "usage: %s [width] [height], 1 to 4096 each\n", argv[0]);
        return 1;
    }

    const size_t count = (size_t)width * height;
    const size_t mem_size = count * sizeof(float);
    std::vector<float> in(count), out(count);
    for (size_t i = 0; i < count; ++i) {
        in[i] = (float)i;
    }

    float *d_in, *d_out;
    CUDA_TRY(cudaMalloc((void **)&d_in, mem_size));
    CUDA_TRY(cudaMalloc((void **)&d_out, mem_size));
    CUDA_TRY(cudaMemcpy(d_in, in.data(), mem_size, cudaMemcpyHostToDevice));

    dim3 dimGrid((width + TILE_DIM - 1) / TILE_DIM, (height + TILE_DIM - 1) / TILE_DIM, 1);
    dim3 dimBlock(TILE_DIM, BLOCK_ROWS, 1);

    CUDA_TRY(cudaMemset(d_out, 0, mem_size));
    transposeDirect<<<dimGrid, dimBlock>>>(d_out, d_in, width, height);
    CUDA_TRY(cudaGetLastError());
    CUDA_TRY(cudaMemcpy(out.data(), d_out, mem_size, cudaMemcpyDeviceToHost));
    int wrongDirect = countWrong(in, out, width, height);

    CUDA_TRY(cudaMemset(d_out, 0, mem_size));
    transposeTiled<<<dimGrid, dimBlock>>>(d_out, d_in, width, height);
    CUDA_TRY(cudaGetLastError());
    CUDA_TRY(cudaMemcpy(out.data(), d_out, mem_size, cudaMemcpyDeviceToHost));
    int wrongTiled = countWrong(in, out, width, height);

    CUDA_TRY(cudaFree(d_in));
    CUDA_TRY(cudaFree(d_out));

    printf("transpose: %d x %d\n", width, height);
    printf("direct: %d wrong, tiled: %d wrong\n", wrongDirect, wrongTiled);
    bool pass = wrongDirect == 0 && wrongTiled == 0;
    printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? 0 : 1;
}
