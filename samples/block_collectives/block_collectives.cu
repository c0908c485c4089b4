// SPDX-License-Identifier: Apache-2.0
// Keeps the positive elements of each tile of a vector, in their order, and takes the
// sum, the largest and the place of the largest element of the tile.

#include <cuda_runtime.h>

#include <cub/cub.cuh>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int kThreads = 128;
constexpr int kItems = 4;
constexpr int kTile = kThreads * kItems;
constexpr int kPart = 16;
constexpr int kParts = kThreads / kPart;
constexpr float kLowest = -1.0e9f;

#define CHECK(call) check((call), #call, __FILE__, __LINE__)

static void check(cudaError_t error, const char *call, const char *file, int line)
{
    if (error != cudaSuccess) {
        std::fprintf(stderr, "%s:%d: %s: %s\n", file, line, call, cudaGetErrorString(error));
        std::exit(EXIT_FAILURE);
    }
}

struct Larger {
    __device__ __forceinline__ float operator()(const float &a, const float &b) const
    {
        return a < b ? b : a;
    }
};

// Blocked items: thread i has the elements i * kItems and those after it.
__global__ void keepPositive(const float *in, float *kept, int *counts, int *partCounts, int n)
{
    using Load = cub::BlockLoad<float, kThreads, kItems, cub::BLOCK_LOAD_TRANSPOSE>;
    using Scan = cub::BlockScan<int, kThreads, cub::BLOCK_SCAN_WARP_SCANS>;
    using PartReduce = cub::WarpReduce<int, kPart>;
    __shared__ union {
        typename Load::TempStorage load;
        typename Scan::TempStorage scan;
    } storage;
    __shared__ typename PartReduce::TempStorage partStorage[kParts];

    const int start = blockIdx.x * kTile;
    const int count = min(kTile, n - start);
    float items[kItems];
    Load(storage.load).Load(in + start, items, count, kLowest);
    __syncthreads();

    int own = 0;
    for (int i = 0; i < kItems; ++i) {
        own += items[i] > 0.0f ? 1 : 0;
    }
    int place = 0;
    int total = 0;
    Scan(storage.scan).ExclusiveSum(own, place, total);
    for (int i = 0; i < kItems; ++i) {
        if (items[i] > 0.0f) {
            kept[start + place] = items[i];
            ++place;
        }
    }

    const int part = threadIdx.x / kPart;
    const int inPart = PartReduce(partStorage[part]).Sum(own);
    if (threadIdx.x % kPart == 0) {
        partCounts[blockIdx.x * kParts + part] = inPart;
    }
    if (threadIdx.x == 0) {
        counts[blockIdx.x] = total;
    }
}

template <int THREADS>
__global__ void summarize(const float *in, float *sums, float *largest, int *places, int n)
{
    typedef cub::KeyValuePair<int, float> Place;
    typedef cub::BlockReduce<float, THREADS> Reduce;
    typedef cub::BlockReduce<Place, THREADS, cub::BLOCK_REDUCE_RAKING> ReducePlace;
    __shared__ typename Reduce::TempStorage storage;
    __shared__ typename ReducePlace::TempStorage placeStorage;

    const int start = blockIdx.x * kTile;
    float items[kItems];
    Place best;
    best.key = 0;
    best.value = kLowest;
    for (int i = 0; i < kItems; ++i) {
        const int at = start + threadIdx.x + i * THREADS;
        items[i] = at < n ? in[at] : 0.0f;
        if (at < n && items[i] > best.value) {
            best = Place(at, items[i]);
        }
    }
    const float sum = Reduce(storage).Sum(items);
    __syncthreads();

    // A short tile has elements for its first threads only.
    const int valid = min(THREADS, n - start);
    const float most = Reduce(storage).Reduce(best.value, Larger(), valid);
    best = ReducePlace(placeStorage).Reduce(best, cub::ArgMax(), valid);
    if (threadIdx.x == 0) {
        sums[blockIdx.x] = sum;
        largest[blockIdx.x] = most;
        places[blockIdx.x] = best.key;
    }
}

static int checkTile(const std::vector<float> &in, int tile, const std::vector<float> &kept, int count,
                     float sum, float largest, int place, const int *parts)
{
    const int first = tile * kTile;
    const int last = std::min(first + kTile, static_cast<int>(in.size()));
    int wrong = 0;
    int positives = 0;
    int inParts[kParts] = {};
    float expected = 0.0f;
    for (int i = first; i < last; ++i) {
        expected += in[i];
        if (in[i] > 0.0f) {
            wrong += kept[first + positives] != in[i];
            ++inParts[(i - first) / (kItems * kPart)];
            ++positives;
        }
    }
    const auto most = std::max_element(in.begin() + first, in.begin() + last);
    wrong += count != positives;
    wrong += sum != expected || largest != *most;
    wrong += place != static_cast<int>(most - in.begin());
    wrong += !std::equal(inParts, inParts + kParts, parts);
    return wrong;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? std::atoi(argv[1]) : 3000;
    if (n < 1 || n > 1 << 24) {
        std::fprintf(stderr, "usage: %s [elements], 1 to %d\n", argv[0], 1 << 24);
        return EXIT_FAILURE;
    }
    // Multiples of 1/8 with a small sum: every order of additions gives the same.
    std::vector<float> in(n);
    for (int i = 0; i < n; ++i) {
        in[i] = static_cast<float>((i * 37 + i / 11) % 101 - 50) / 8.0f;
    }
    const int tiles = (n + kTile - 1) / kTile;
    float *dIn, *dKept, *dSums, *dLargest;
    int *dCounts, *dPartCounts, *dPlaces;
    CHECK(cudaMalloc(&dIn, n * sizeof(float)));
    CHECK(cudaMalloc(&dKept, tiles * kTile * sizeof(float)));
    CHECK(cudaMalloc(&dSums, tiles * sizeof(float)));
    CHECK(cudaMalloc(&dLargest, tiles * sizeof(float)));
    CHECK(cudaMalloc(&dCounts, tiles * sizeof(int)));
    CHECK(cudaMalloc(&dPartCounts, tiles * kParts * sizeof(int)));
    CHECK(cudaMalloc(&dPlaces, tiles * sizeof(int)));
    CHECK(cudaMemcpy(dIn, in.data(), n * sizeof(float), cudaMemcpyHostToDevice));
    CHECK(cudaMemset(dKept, 0, tiles * kTile * sizeof(float)));

    keepPositive<<<tiles, kThreads>>>(dIn, dKept, dCounts, dPartCounts, n);
    CHECK(cudaGetLastError());
    summarize<kThreads><<<tiles, kThreads>>>(dIn, dSums, dLargest, dPlaces, n);
    CHECK(cudaGetLastError());

    std::vector<float> kept(tiles * kTile), sums(tiles), largest(tiles);
    std::vector<int> counts(tiles), partCounts(tiles * kParts), places(tiles);
    CHECK(cudaMemcpy(kept.data(), dKept, tiles * kTile * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(sums.data(), dSums, tiles * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(largest.data(), dLargest, tiles * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(counts.data(), dCounts, tiles * sizeof(int), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(partCounts.data(), dPartCounts, tiles * kParts * sizeof(int),
                     cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(places.data(), dPlaces, tiles * sizeof(int), cudaMemcpyDeviceToHost));
    for (float *pointer : {dIn, dKept, dSums, dLargest}) {
        CHECK(cudaFree(pointer));
    }
    for (int *pointer : {dCounts, dPartCounts, dPlaces}) {
        CHECK(cudaFree(pointer));
    }

    int wrong = 0;
    int total = 0;
    for (int tile = 0; tile < tiles; ++tile) {
        wrong += checkTile(in, tile, kept, counts[tile], sums[tile], largest[tile], places[tile],
                           &partCounts[tile * kParts]);
        total += counts[tile];
    }
    std::printf("block_collectives: %d elements, %d kept, %d wrong\n", n, total, wrong);
    std::printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
