// SPDX-License-Identifier: Apache-2.0
#include <cub/block/block_radix_sort.cuh>
#include <thrust/device_vector.h>
#include <thrust/merge.h>
#include <thrust/sequence.h>

#include <cuda/atomic>

#include "unportable.h"

namespace {

// Thrust: algorithms of sorted ranges, which take a comparison of the caller.
struct Before {
    __host__ __device__ bool operator()(int a, int b) const { return a < b; }
};

bool thrustFunctor()
{
    thrust::device_vector<int> even(50), odd(50), both(100);
    thrust::sequence(even.begin(), even.end(), 0, 2);
    thrust::sequence(odd.begin(), odd.end(), 1, 2);
    thrust::merge(even.begin(), even.end(), odd.begin(), odd.end(), both.begin(), Before());
    return both[0] == 0 && both[99] == 99;
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
