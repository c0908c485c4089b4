// SPDX-License-Identifier: Apache-2.0
// Adds two vectors, one thread for each element.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

static const int kThreadsPerBlock = 256;
static const int kMaxElements = 1 << 22;

__global__ void vectorAdd(const float *a, const float *b, float *sum, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        sum[i] = a[i] + b[i];
    }
}

static bool succeeded(cudaError_t status, const char *what)
{
    if (status != cudaSuccess) {
        fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(status));
    }
    return status == cudaSuccess;
}

static bool addOnDevice(const std::vector<float> &a, const std::vector<float> &b,
                        std::vector<float> &sum)
{
    const int n = static_cast<int>(a.size());
    const size_t bytes = n * sizeof(float);
    float *d_a = nullptr;
    float *d_b = nullptr;
    float *d_sum = nullptr;

    bool ok = succeeded(cudaMalloc((void **)&d_a, bytes), "cudaMalloc a") &&
              succeeded(cudaMalloc((void **)&d_b, bytes), "cudaMalloc b") &&
              succeeded(cudaMalloc((void **)&d_sum, bytes), "cudaMalloc sum") &&
              succeeded(cudaMemcpy(d_a, a.data(), bytes, cudaMemcpyHostToDevice),
                        "copy a") &&
              succeeded(cudaMemcpy(d_b, b.data(), bytes, cudaMemcpyHostToDevice),
                        "copy b");
    if (ok) {
        const int blocks = (n + kThreadsPerBlock - 1) / kThreadsPerBlock;
        vectorAdd<<<blocks, kThreadsPerBlock>>>(d_a, d_b, d_sum, n);
        ok = succeeded(cudaGetLastError(), "launch") &&
             succeeded(cudaMemcpy(sum.data(), d_sum, bytes, cudaMemcpyDeviceToHost),
                       "copy sum");
    }

    cudaFree(d_a);
    cudaFree(d_b);
    cudaFree(d_sum);
    return ok;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 4096;
    if (n < 1 || n > kMaxElements) {
        fprintf(stderr, "usage: %s [elements, 1 to %d]\n", argv[0], kMaxElements);
        return 1;
    }

    std::vector<float> a(n), b(n), sum(n, 0.0f);
    for (int i = 0; i < n; ++i) {
        a[i] = 0.5f * static_cast<float>(i % 1000);
        b[i] = 3.0f - 0.25f * static_cast<float>(i % 77);
    }

    if (!addOnDevice(a, b, sum)) {
        printf("FAIL\n");
        return 1;
    }

    int wrong = 0;
    for (int i = 0; i < n; ++i) {
        if (sum[i] != a[i] + b[i]) {
            ++wrong;
        }
    }
    printf("vector_add: %d elements, %d wrong\n", n, wrong);
    printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? 0 : 1;
}
