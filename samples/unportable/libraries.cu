// SPDX-License-Identifier: Apache-2.0
#include <cub/block/block_radix_sort.cuh>
#include <thrust/device_vector.h>
#include <thrust/functional.h>
#include <thrust/sequence.h>
#include <thrust/sort.h>
#include <thrust/transform_reduce.h>

#include <cuda/atomic>

#include "unportable.h"

namespace {

// Thrust: algorithms that take a functor of the caller become kernels.
struct SquareOf {
    __host__ __device__ int operator()(int x) const { return x * x; }
};

bool thrustFunctor()
{
    thrust::device_vector<int> values(100);
    thrust::sequence(values.begin(), values.end());
    const int sum = thrust::transform_reduce(values.begin(), values.end(), SquareOf(), 0,
                                             thrust::plus<int>());
    thrust::sort(values.begin(), values.end(), thrust::greater<int>());
    return sum == 328350 && values[0] == 99;
}

// CUB: a block sorts the values of its threads.
__global__ void sortWithCub(int *out)
{
    typedef cub::BlockRadixSort<int, 64, 1> Sort;
    __shared__ typename Sort::TempStorage storage;
    int key[1] = {static_cast<int>(63 - threadIdx.x)};
    Sort(storage).Sort(key);
    out[threadIdx.x] = key[0];
}

bool cubSort()
{
    DeviceArray<int> out(64);
    sortWithCub<<<1, 64>>>(out.data());
    const std::vector<int> sorted = out.host();
    return sorted[0] == 0 && sorted[63] == 63;
}

// Atomics with a scope and a memory order.
__global__ void countWithOrder(int *out)
{
    cuda::atomic_ref<int, cuda::thread_scope_device> counter(*out);
    counter.fetch_add(1, cuda::memory_order_acq_rel);
}

bool scopedAtomics()
{
    DeviceArray<int> out(1);
    countWithOrder<<<2, 32>>>(out.data());
    return out.host()[0] == 64;
}

}  // namespace

std::vector<Feature> libraryFeatures()
{
    return {{"thrust with a functor", thrustFunctor},
            {"block sort of CUB", cubSort},
            {"scoped atomics", scopedAtomics}};
}
