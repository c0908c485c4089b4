// SPDX-License-Identifier: Apache-2.0
// Estimates pi with a counter-based generator in integer arithmetic.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

#define CUDA_CHECK(call)                                                     \
    do {                                                                     \
        cudaError_t status = (call);                                         \
        if (status != cudaSuccess) {                                         \
            fprintf(stderr, "CUDA error at %s:%d code=%d \"%s\"\n", __FILE__, \
                    __LINE__, (int)status, cudaGetErrorString(status));      \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

constexpr unsigned int kThreads = 128;
constexpr unsigned int kBlocks = 16;

struct Words4 {
    unsigned int w[4];
};

// Philox with four 32-bit words and ten rounds: a pure function of counter and key,
// so that any thread can produce any part of the sequence.
class Philox {
public:
    __host__ __device__ Philox(unsigned int low, unsigned int high) : key0(low), key1(high) {}

    __host__ __device__ Words4 operator()(unsigned int counter0, unsigned int counter1) const
    {
        Words4 x = {{counter0, counter1, 0u, 0u}};
        unsigned int k0 = key0;
        unsigned int k1 = key1;
        for (int round = 0; round < 10; ++round) {
            const unsigned long long p0 = 0xD2511F53ull * x.w[0];
            const unsigned long long p1 = 0xCD9E8D57ull * x.w[2];
            x = {{static_cast<unsigned int>(p1 >> 32) ^ x.w[1] ^ k0,
                  static_cast<unsigned int>(p1),
                  static_cast<unsigned int>(p0 >> 32) ^ x.w[3] ^ k1,
                  static_cast<unsigned int>(p0)}};
            k0 += 0x9E3779B9u;
            k1 += 0xBB67AE85u;
        }
        return x;
    }

private:
    unsigned int key0;
    unsigned int key1;
};

// Coordinates of 15 bits, so that the squares add up exactly in 32 bits.
__host__ __device__ inline unsigned int insideCircle(unsigned int a, unsigned int b)
{
    const unsigned int x = a >> 17;
    const unsigned int y = b >> 17;
    const unsigned int radius = 1u << 15;
    return x * x + y * y < radius * radius ? 1u : 0u;
}

// Two points for each call of the generator.
__host__ __device__ inline unsigned int countHits(const Philox &random, unsigned int thread,
                                                  unsigned int rounds)
{
    unsigned int hits = 0;
    for (unsigned int round = 0; round < rounds; ++round) {
        const Words4 words = random(round, thread);
        hits += insideCircle(words.w[0], words.w[1]);
        hits += insideCircle(words.w[2], words.w[3]);
    }
    return hits;
}

__global__ void throwPoints(unsigned int seed, unsigned int rounds, unsigned int *hits)
{
    __shared__ unsigned int counts[kThreads];

    const Philox random(seed, 0x5eedu);
    const unsigned int thread = blockIdx.x * blockDim.x + threadIdx.x;
    counts[threadIdx.x] = countHits(random, thread, rounds);
    __syncthreads();

    for (unsigned int half = kThreads / 2; half > 0; half >>= 1) {
        if (threadIdx.x < half) {
            counts[threadIdx.x] += counts[threadIdx.x + half];
        }
        __syncthreads();
    }
    if (threadIdx.x == 0) {
        atomicAdd(hits, counts[0]);
    }
}

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? atoi(argv[1]) : 20;
    const unsigned int seed = argc > 2 ? strtoul(argv[2], nullptr, 10) : 2024u;
    if (rounds < 1 || rounds > 100000) {
        fprintf(stderr, "usage: %s [rounds, 1 to 100000] [seed]\n", argv[0]);
        return EXIT_FAILURE;
    }

    unsigned int *dHits = nullptr;
    CUDA_CHECK(cudaMalloc(&dHits, sizeof(unsigned int)));
    CUDA_CHECK(cudaMemset(dHits, 0, sizeof(unsigned int)));
    throwPoints<<<kBlocks, kThreads>>>(seed, rounds, dHits);
    CUDA_CHECK(cudaGetLastError());
    unsigned int hits = 0;
    CUDA_CHECK(cudaMemcpy(&hits, dHits, sizeof(hits), cudaMemcpyDeviceToHost));
    CUDA_CHECK(cudaFree(dHits));

    unsigned int expected = 0;
    const Philox random(seed, 0x5eedu);
    for (unsigned int thread = 0; thread < kBlocks * kThreads; ++thread) {
        expected += countHits(random, thread, rounds);
    }

    const double points = 2.0 * rounds * kBlocks * kThreads;
    const double pi = 4.0 * hits / points;
    const double deviation = 4.0 * sqrt(0.1685 / points);
    const bool pass = hits == expected && std::fabs(pi - 3.14159265) < 5.0 * deviation;
    printf("monte_carlo: %.0f points, %u hits, expected %u\n", points, hits, expected);
    printf("pi is about %.4f\n", pi);
    printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? EXIT_SUCCESS : EXIT_FAILURE;
}
