// SPDX-License-Identifier: Apache-2.0
// CUB's reductions and scans of whole arrays, against plain loops.
#include <cub/cub.cuh>

#include <cmath>
#include <cstdio>
#include <limits>
#include <vector>

static int failures = 0;

static void expect(bool held, const char *what, int size, int at)
{
    if (!held && ++failures <= 20) {
        std::printf("%s: size %d, element %d\n", what, size, at);
    }
}

struct Larger {
    template <typename T>
    __device__ T operator()(const T &a, const T &b) const
    {
        return a < b ? b : a;
    }
};

static bool same(int a, int b) { return a == b; }
static bool same(long long a, long long b) { return a == b; }
static bool same(float a, float b) { return std::fabs(a - b) <= 1e-4f * (1.0f + std::fabs(b)); }
static bool same(double a, double b) { return std::fabs(a - b) <= 1e-11 * (1.0 + std::fabs(b)); }

template <typename T>
static void checkArray(int n, T unit)
{
    std::vector<T> values(n);
    for (int i = 0; i < n; ++i) {
        values[i] = static_cast<T>((i * 7919 + 13) % 1001 - 400) * unit;
    }
    T *in, *out;
    void *storage = nullptr;
    size_t bytes = 0;
    cudaMalloc(&in, (n + 1) * sizeof(T));
    cudaMalloc(&out, (n + 5) * sizeof(T));
    cudaMemcpy(in, values.data(), n * sizeof(T), cudaMemcpyHostToDevice);
    cudaError_t error = cub::DeviceReduce::Sum(storage, bytes, in, out, n);
    expect(error == cudaSuccess && bytes > 0, "size", n, 0);
    cudaMalloc(&storage, bytes);

    const T first = 3 * unit;
    cub::DeviceReduce::Sum(storage, bytes, in, out, n);
    cub::DeviceReduce::Max(storage, bytes, in, out + 1, n);
    cub::DeviceReduce::Min(storage, bytes, in, out + 2, n);
    cub::DeviceReduce::Reduce(storage, bytes, in, out + 3, n, Larger(), first);
    std::vector<T> got(n + 5), scanned(n + 5);
    cudaMemcpy(got.data(), out, 4 * sizeof(T), cudaMemcpyDeviceToHost);
    T sum = T(), most = std::numeric_limits<T>::lowest(), least = std::numeric_limits<T>::max();
    for (int i = 0; i < n; ++i) {
        sum += values[i];
        most = values[i] > most ? values[i] : most;
        least = values[i] < least ? values[i] : least;
    }
    expect(same(got[0], sum), "sum", n, 0);
    expect(got[1] == most && got[2] == least, "extremes", n, 0);
    expect(got[3] == (most > first ? most : first), "reduce", n, 0);

    cub::DeviceScan::ExclusiveSum(storage, bytes, in, out, n);
    cudaMemcpy(got.data(), out, n * sizeof(T), cudaMemcpyDeviceToHost);
    cub::DeviceScan::ExclusiveScan(storage, bytes, in, out, Larger(), first, n);
    cudaMemcpy(scanned.data(), out, n * sizeof(T), cudaMemcpyDeviceToHost);
    T before = T(), highest = first;
    for (int i = 0; i < n; ++i) {
        expect(same(got[i], before), "exclusive sum", n, i);
        expect(scanned[i] == highest, "exclusive scan", n, i);
        before += values[i];
        highest = values[i] > highest ? values[i] : highest;
    }
    cub::DeviceScan::InclusiveScan(storage, bytes, in, out, Larger(), n);
    cudaMemcpy(scanned.data(), out, n * sizeof(T), cudaMemcpyDeviceToHost);
    cub::DeviceScan::InclusiveSum(storage, bytes, in, in, n);
    cudaMemcpy(got.data(), in, n * sizeof(T), cudaMemcpyDeviceToHost);
    T through = T();
    for (int i = 0; i < n; ++i) {
        through += values[i];
        highest = i == 0 || values[i] > highest ? values[i] : highest;
        expect(same(got[i], through), "inclusive sum in place", n, i);
        expect(scanned[i] == highest, "inclusive scan", n, i);
    }
    cudaFree(in);
    cudaFree(out);
    cudaFree(storage);
}

int main()
{
    for (int n : {0, 1, 255, 256, 257, 1000}) {
        checkArray<int>(n, 1);
    }
    checkArray<int>(70000, 3);
    checkArray<float>(3000, 0.001f);
    checkArray<double>(777, 0.001);
    checkArray<long long>(512, 10000000019LL);
    std::printf("%s\n", failures == 0 ? "PASS" : "FAIL");
    return failures == 0 ? 0 : 1;
}
