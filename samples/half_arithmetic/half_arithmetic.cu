// SPDX-License-Identifier: Apache-2.0
// Half precision: conversions, pairs and fused multiply-add.

#include <cuda_fp16.h>
#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CUDA_CHECK(call)                                                     \
    do {                                                                     \
        cudaError_t rc = (call);                                             \
        if (rc != cudaSuccess) {                                             \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,          \
                         cudaGetErrorString(rc));                            \
            std::exit(1);                                                    \
        }                                                                    \
    } while (0)

const int kThreads = 64;

__global__ void toHalf(const float *in, __half *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        out[i] = __float2half_rn(in[i]);
    }
}

__global__ void toFloat(const __half *in, float *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        out[i] = __half2float(in[i]);
    }
}

// y = a * x + y, two elements for each thread; an odd last element goes alone.
__global__ void axpyPairs(float a, const __half *x, __half *y, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    const __half2 *x2 = reinterpret_cast<const __half2 *>(x);
    __half2 *y2 = reinterpret_cast<__half2 *>(y);
    if (i < n / 2) {
        y2[i] = __hfma2(__float2half2_rn(a), x2[i], y2[i]);
    }
    if (i == 0 && n % 2 == 1) {
        y[n - 1] = __hfma(__float2half(a), x[n - 1], y[n - 1]);
    }
}

// Sums and products of the two members of each pair, and which one is larger.
__global__ void combinePairs(const __half2 *pairs, float *sums, float *products,
                             int *lowIsLarger, int count)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        __half low = __low2half(pairs[i]);
        __half high = __high2half(pairs[i]);
        __half2 swapped = __halves2half2(high, low);
        sums[i] = __low2float(__hadd2(pairs[i], swapped));
        products[i] = __high2float(__hmul2(pairs[i], swapped));
        lowIsLarger[i] = __hgt(low, high) ? 1 : 0;
    }
}

template <typename T>
T *allocate(int n)
{
    T *pointer = nullptr;
    CUDA_CHECK(cudaMalloc(&pointer, n * sizeof(T)));
    return pointer;
}

template <typename T>
std::vector<T> download(const T *device, int n)
{
    std::vector<T> host(n);
    CUDA_CHECK(cudaMemcpy(host.data(), device, n * sizeof(T), cudaMemcpyDeviceToHost));
    return host;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? std::atoi(argv[1]) : 1001;
    if (n < 2 || n > 1000000) {
        std::fprintf(stderr, "usage: %s [elements, 2 to 1000000]\n", argv[0]);
        return 1;
    }
    const int pairs = n / 2;
    const int blocks = (n + kThreads - 1) / kThreads;
    const float a = 0.5f;

    // x and y need at most 11 significant bits throughout, so half precision must
    // give the exact results; thirds do not fit and must come back rounded.
    std::vector<float> x(n), y(n), thirds(n);
    for (int i = 0; i < n; ++i) {
        x[i] = static_cast<float>(i % 61 - 30) / 8.0f;
        y[i] = static_cast<float>(i % 17) / 4.0f;
        thirds[i] = static_cast<float>(i % 3000 + 1) / 3.0f;
    }

    float *dFloat = allocate<float>(n);
    float *dSums = allocate<float>(pairs);
    float *dProducts = allocate<float>(pairs);
    int *dLarger = allocate<int>(pairs);
    __half *dX = allocate<__half>(n);
    __half *dY = allocate<__half>(n);
    const size_t bytes = n * sizeof(float);

    CUDA_CHECK(cudaMemcpy(dFloat, thirds.data(), bytes, cudaMemcpyHostToDevice));
    toHalf<<<blocks, kThreads>>>(dFloat, dX, n);
    toFloat<<<blocks, kThreads>>>(dX, dFloat, n);
    CUDA_CHECK(cudaGetLastError());
    const std::vector<float> rounded = download(dFloat, n);

    CUDA_CHECK(cudaMemcpy(dFloat, x.data(), bytes, cudaMemcpyHostToDevice));
    toHalf<<<blocks, kThreads>>>(dFloat, dX, n);
    CUDA_CHECK(cudaMemcpy(dFloat, y.data(), bytes, cudaMemcpyHostToDevice));
    toHalf<<<blocks, kThreads>>>(dFloat, dY, n);
    axpyPairs<<<blocks, kThreads>>>(a, dX, dY, n);
    combinePairs<<<blocks, kThreads>>>(reinterpret_cast<const __half2 *>(dX), dSums,
                                       dProducts, dLarger, pairs);
    toFloat<<<blocks, kThreads>>>(dY, dFloat, n);
    CUDA_CHECK(cudaGetLastError());
    CUDA_CHECK(cudaDeviceSynchronize());
    const std::vector<float> axpy = download(dFloat, n);
    const std::vector<float> sums = download(dSums, pairs);
    const std::vector<float> products = download(dProducts, pairs);
    const std::vector<int> larger = download(dLarger, pairs);

    int wrong = 0;
    for (int i = 0; i < n; ++i) {
        wrong += axpy[i] != a * x[i] + y[i];
        wrong += !(std::fabs(rounded[i] - thirds[i]) <= thirds[i] / 2048.0f);
    }
    for (int i = 0; i < pairs; ++i) {
        const float low = x[2 * i];
        const float high = x[2 * i + 1];
        wrong += sums[i] != low + high;
        wrong += products[i] != low * high;
        wrong += larger[i] != (low > high ? 1 : 0);
    }

    for (void *pointer : {(void *)dFloat, (void *)dSums, (void *)dProducts, (void *)dLarger,
                          (void *)dX, (void *)dY}) {
        CUDA_CHECK(cudaFree(pointer));
    }

    std::printf("half_arithmetic: %d elements, %d wrong\n", n, wrong);
    std::printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? 0 : 1;
}
