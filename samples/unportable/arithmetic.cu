// SPDX-License-Identifier: Apache-2.0
#include <cuda_fp16.h>
#include <mma.h>

#include <cmath>

#include "unportable.h"

namespace {

// Double precision: neither the language nor the vector unit has it.
__global__ void harmonic(double *out, int terms)
{
    double sum = 0.0;
    for (int k = 1; k <= terms; ++k) {
        sum += 1.0 / (k + (double)threadIdx.x);
    }
    out[threadIdx.x] = sqrt(sum) * 0.5;
}

bool doublePrecision()
{
    DeviceArray<double> out(4);
    harmonic<<<1, 4>>>(out.data(), 1000);
    double sum = 0.0;
    for (int k = 1; k <= 1000; ++k) sum += 1.0 / k;
    return std::fabs(out.host()[0] - 0.5 * std::sqrt(sum)) < 1e-12;
}

// Inline PTX: there is no PTX.
__global__ void viaPtx(unsigned int *out)
{
    unsigned int lane;
    unsigned int majority;
    asm volatile("mov.u32 %0, %%laneid;" : "=r"(lane));
    asm("lop3.b32 %0, %1, %2, %3, 0xe8;"
        : "=r"(majority)
        : "r"(0xf0f0f0f0u), "r"(0xccccccccu), "r"(lane));
    out[threadIdx.x] = majority;
}

bool inlinePtx()
{
    DeviceArray<unsigned int> out(32);
    viaPtx<<<1, 32>>>(out.data());
    const std::vector<unsigned int> values = out.host();
    return values[0] == 0xc0c0c0c0u && values[16] == 0xc0c0c0d0u;
}

// Tensor core fragments: the cube unit is not reachable from SIMT threads.
__global__ void multiplyFragments(const __half *a, const __half *b, float *c)
{
    using namespace nvcuda;
    wmma::fragment<wmma::matrix_a, 16, 16, 16, __half, wmma::row_major> fragmentA;
    wmma::fragment<wmma::matrix_b, 16, 16, 16, __half, wmma::col_major> fragmentB;
    wmma::fragment<wmma::accumulator, 16, 16, 16, float> fragmentC;
    wmma::fill_fragment(fragmentC, 1.0f);
    wmma::load_matrix_sync(fragmentA, a, 16);
    wmma::load_matrix_sync(fragmentB, b, 16);
    wmma::mma_sync(fragmentC, fragmentA, fragmentB, fragmentC);
    wmma::store_matrix_sync(c, fragmentC, 16, wmma::mem_row_major);
}

bool tensorCores()
{
    DeviceArray<__half> a(std::vector<__half>(256, __float2half(0.5f)));
    DeviceArray<__half> b(std::vector<__half>(256, __float2half(2.0f)));
    DeviceArray<float> c(256);
    multiplyFragments<<<1, 32>>>(a.data(), b.data(), c.data());
    const std::vector<float> product = c.host();
    return product[0] == 17.0f && product[255] == 17.0f;
}

// 64-bit atomics in shared memory: only global memory has them.
__global__ void sumInShared(unsigned long long *out)
{
    __shared__ unsigned long long sum;
    if (threadIdx.x == 0) sum = 0;
    __syncthreads();
    atomicAdd(&sum, (unsigned long long)threadIdx.x << 32);
    __syncthreads();
    if (threadIdx.x == 0) *out = sum;
}

bool sharedAtomics64()
{
    DeviceArray<unsigned long long> out(1);
    sumInShared<<<1, 64>>>(out.data());
    return out.host()[0] == 2016ull << 32;
}

// Atomic addition of doubles.
__global__ void addDoubles(double *out)
{
    atomicAdd(out, 0.25);
}

bool doubleAtomics()
{
    DeviceArray<double> out(1);
    addDoubles<<<2, 32>>>(out.data());
    return out.host()[0] == 16.0;
}

// Directed rounding: results are rounded to nearest only.
__global__ void addRounded(float a, float b, float *out)
{
    out[0] = __fadd_rd(a, b);
    out[1] = __fadd_ru(a, b);
}

bool directedRounding()
{
    DeviceArray<float> out(2);
    addRounded<<<1, 1>>>(1.0f, 1e-10f, out.data());
    const std::vector<float> bounds = out.host();
    return bounds[0] == 1.0f && bounds[1] > 1.0f;
}

// Four bytes at once, a funnel shift and a dot product of bytes.
__global__ void packedBytes(unsigned int *out)
{
    out[0] = __vadd4(0x01ff0203u, 0x01010101u);
    out[1] = __funnelshift_l(0x80000000u, 0x1u, 1);
    out[2] = __dp4a(0x01020304u, 0x01010101u, 5u);
}

bool videoInstructions()
{
    DeviceArray<unsigned int> out(3);
    packedBytes<<<1, 1>>>(out.data());
    const std::vector<unsigned int> values = out.host();
    return values[0] == 0x02000304u && values[1] == 3u && values[2] == 15u;
}

// printf with a double and with a precision.
__global__ void printNumber(float value)
{
    printf("printed on the device: %8.3f\n", value);
}

bool devicePrintf()
{
    printNumber<<<1, 1>>>(1.5f);
    CHECK(cudaGetLastError());
    CHECK(cudaDeviceSynchronize());
    return true;
}

}  // namespace

std::vector<Feature> arithmeticFeatures()
{
    return {{"double precision", doublePrecision},
            {"inline PTX", inlinePtx},
            {"tensor cores", tensorCores},
            {"64-bit shared atomics", sharedAtomics64},
            {"double atomics", doubleAtomics},
            {"directed rounding", directedRounding},
            {"video instructions", videoInstructions},
            {"device printf", devicePrintf}};
}
