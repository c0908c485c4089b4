// SPDX-License-Identifier: Apache-2.0
#include <cub/block/block_reduce.cuh>
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

// CUB: block-wide primitives used in a kernel.
__global__ void reduceWithCub(int *out)
{
    typedef cub::BlockReduce<int, 64> BlockReduce;
    __shared__ typename BlockReduce::TempStorage storage;
    const int sum = BlockReduce(storage).Sum(static_cast<int>(threadIdx.x));
    if (threadIdx.x == 0) {
        *out = sum;
    }
}

bool cubReduction()
{
    DeviceArray<int> out(1);
    reduceWithCub<<<1, 64>>>(out.data());
    return out.host()[0] == 2016;
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
            {"block reduction of CUB", cubReduction},
            {"scoped atomics", scopedAtomics}};
}
