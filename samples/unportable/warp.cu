// SPDX-License-Identifier: Apache-2.0
#include "unportable.h"

namespace {

// Partial masks: a mask cannot be passed on, and the two halves of the warp do not
// meet again between the calls.
__global__ void halfWarpSums(int *out)
{
    const int lane = threadIdx.x;
    int value = lane;
    if (lane < 16) {
        for (int offset = 8; offset > 0; offset /= 2) {
            value += __shfl_down_sync(0x0000ffffu, value, offset, 16);
        }
    } else {
        for (int offset = 8; offset > 0; offset /= 2) {
            value += __shfl_down_sync(0xffff0000u, value, offset, 16);
        }
    }
    out[lane] = value;
}

bool partialMasks()
{
    DeviceArray<int> out(32);
    halfWarpSums<<<1, 32>>>(out.data());
    const std::vector<int> sums = out.host();
    return sums[0] == 120 && sums[16] == 376;
}

// Hand-over inside a warp in a divergent branch: lane 0 must make progress while the
// others wait for it.
__global__ void handOver(volatile int *mailbox, int *out)
{
    if (threadIdx.x == 0) {
        __nanosleep(200);
        mailbox[0] = 42;
        __threadfence();
        out[0] = 42;
    } else {
        while (mailbox[0] == 0) {
        }
        out[threadIdx.x] = mailbox[0];
    }
}

bool independentThreads()
{
    DeviceArray<int> mailbox(1);
    DeviceArray<int> out(32);
    handOver<<<1, 32>>>(mailbox.data(), out.data());
    return out.host()[31] == 42;
}

// Lanes grouped by equal values.
__global__ void matchLanes(unsigned int *any, int *all)
{
    const int lane = threadIdx.x;
    any[lane] = __match_any_sync(0xffffffffu, lane % 4);
    int same = 0;
    __match_all_sync(0xffffffffu, lane / 32, &same);
    all[lane] = same;
}

bool matchAnyAndAll()
{
    DeviceArray<unsigned int> any(32);
    DeviceArray<int> all(32);
    matchLanes<<<1, 32>>>(any.data(), all.data());
    return any.host()[1] == 0x22222222u && all.host()[0] != 0;
}

// Barriers that combine a predicate, and a barrier of part of the block.
__global__ void countAtBarrier(int *out)
{
    const int count = __syncthreads_count(threadIdx.x % 3 == 0);
    const int any = __syncthreads_or(threadIdx.x == 5);
    if (threadIdx.x < 32) {
        asm volatile("bar.sync 1, 32;" ::: "memory");
    }
    out[threadIdx.x] = any ? count : -1;
}

bool barrierVariants()
{
    DeviceArray<int> out(64);
    countAtBarrier<<<1, 64>>>(out.data());
    return out.host()[63] == 22;
}

}  // namespace

std::vector<Feature> warpFeatures()
{
    return {{"partial masks", partialMasks},
            {"independent threads", independentThreads},
            {"match any and all", matchAnyAndAll},
            {"barrier variants", barrierVariants}};
}
