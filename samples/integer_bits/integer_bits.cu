// SPDX-License-Identifier: Apache-2.0
// Bit counting, bit reversal, warp votes and 64-bit atomics.

#include <cuda_runtime.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                          \
    do {                                                                     \
        cudaError_t status = (call);                                         \
        if (status != cudaSuccess) {                                         \
            fprintf(stderr, "%s, line %d: %s\n", __FILE__, __LINE__,         \
                    cudaGetErrorString(status));                             \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

typedef unsigned long long ull;

struct Bits {
    int ones;
    int leadingZeros;
    int firstSet;  // 1 for the lowest bit, 0 when no bit is set
    unsigned int reversed;
};

__global__ void describeWords(const unsigned int *words, Bits *bits, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        bits[i].ones = __popc(words[i]);
        bits[i].leadingZeros = __clz(words[i]);
        bits[i].firstSet = __ffs(words[i]);
        bits[i].reversed = __brev(words[i]);
    }
}

// Packs the lowest bit of 32 neighbouring words into one word for each warp.
__global__ void voteOdd(const unsigned int *words, unsigned int *votes, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    bool odd = i < n && (words[i] & 1u) != 0;
    unsigned int vote = __ballot_sync(0xffffffffu, odd);
    if (threadIdx.x % 32 == 0) {
        votes[i / 32] = vote;
    }
}

// totals: [0] sum of squares, [1] largest square, [2] exclusive or of squares,
// [3] number of bits set in all squares, [4] sum of their upper halves.
__global__ void totalSquares(const unsigned int *words, ull *totals, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        ull square = (ull)words[i] * words[i];
        atomicAdd(&totals[0], square);
        atomicMax(&totals[1], square);
        atomicXor(&totals[2], square);
        atomicAdd(&totals[3], (ull)__popcll(square));
        atomicAdd(&totals[4], (ull)__umulhi(words[i], words[i]));
    }
}

static Bits describeOnHost(uint32_t word)
{
    Bits bits = {0, 32, 0, 0u};
    for (int bit = 0; bit < 32; ++bit) {
        if (((word >> bit) & 1u) == 0) continue;
        ++bits.ones;
        bits.leadingZeros = 31 - bit;
        if (bits.firstSet == 0) bits.firstSet = bit + 1;
        bits.reversed |= 1u << (31 - bit);
    }
    return bits;
}

static int checkWords(const std::vector<unsigned int> &words, const std::vector<Bits> &bits)
{
    int wrong = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const Bits expected = describeOnHost(words[i]);
        wrong += bits[i].ones != expected.ones ||
                 bits[i].leadingZeros != expected.leadingZeros ||
                 bits[i].firstSet != expected.firstSet ||
                 bits[i].reversed != expected.reversed;
    }
    return wrong;
}

static int checkVotes(const std::vector<unsigned int> &words,
                      const std::vector<unsigned int> &votes)
{
    std::vector<unsigned int> expected(votes.size(), 0u);
    for (size_t i = 0; i < words.size(); ++i) {
        expected[i / 32] |= (words[i] & 1u) << (i % 32);
    }
    int wrong = 0;
    for (size_t i = 0; i < votes.size(); ++i) {
        wrong += votes[i] != expected[i];
    }
    return wrong;
}

static int checkTotals(const std::vector<unsigned int> &words, const ull (&totals)[5])
{
    ull expected[5] = {0, 0, 0, 0, 0};
    for (unsigned int word : words) {
        const ull square = (ull)word * word;
        expected[0] += square;
        expected[1] = std::max(expected[1], square);
        expected[2] ^= square;
        for (ull rest = square; rest != 0; rest &= rest - 1) ++expected[3];
        expected[4] += square >> 32;
    }
    int wrong = 0;
    for (int i = 0; i < 5; ++i) {
        wrong += totals[i] != expected[i];
    }
    return wrong;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 3000;
    if (n < 1 || n > 1000000) {
        fprintf(stderr, "usage: %s [words, 1 to 1000000]\n", argv[0]);
        return EXIT_FAILURE;
    }

    // Zero, all ones, then pseudo-random words of every length.
    std::vector<unsigned int> words(n);
    unsigned int state = 2463534242u;
    for (int i = 0; i < n; ++i) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        words[i] = i == 0 ? 0u : i == 1 ? 0xffffffffu : state >> (i % 32);
    }

    const int threads = 96;
    const int blocks = (n + threads - 1) / threads;
    const int warps = blocks * threads / 32;
    ull totals[5] = {0, 0, 0, 0, 0};

    unsigned int *d_words, *d_votes;
    Bits *d_bits;
    ull *d_totals;
    CHECK(cudaMalloc(&d_words, n * sizeof(unsigned int)));
    CHECK(cudaMalloc(&d_votes, warps * sizeof(unsigned int)));
    CHECK(cudaMalloc(&d_bits, n * sizeof(Bits)));
    CHECK(cudaMalloc(&d_totals, sizeof(totals)));
    CHECK(cudaMemcpy(d_words, words.data(), n * sizeof(unsigned int), cudaMemcpyHostToDevice));
    CHECK(cudaMemset(d_totals, 0, sizeof(totals)));

    describeWords<<<blocks, threads>>>(d_words, d_bits, n);
    CHECK(cudaGetLastError());
    voteOdd<<<blocks, threads>>>(d_words, d_votes, n);
    CHECK(cudaGetLastError());
    totalSquares<<<blocks, threads>>>(d_words, d_totals, n);
    CHECK(cudaGetLastError());

    std::vector<Bits> bits(n);
    std::vector<unsigned int> votes(warps);
    CHECK(cudaMemcpy(bits.data(), d_bits, n * sizeof(Bits), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(votes.data(), d_votes, warps * sizeof(unsigned int),
                     cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(totals, d_totals, sizeof(totals), cudaMemcpyDeviceToHost));
    CHECK(cudaFree(d_words));
    CHECK(cudaFree(d_votes));
    CHECK(cudaFree(d_bits));
    CHECK(cudaFree(d_totals));

    const int wrongWords = checkWords(words, bits);
    const int wrongVotes = checkVotes(words, votes);
    const int wrongTotals = checkTotals(words, totals);
    const bool pass = wrongWords == 0 && wrongVotes == 0 && wrongTotals == 0;
    printf("integer_bits: %d words\n", n);
    printf("wrong: %d words, %d votes, %d totals\n", wrongWords, wrongVotes, wrongTotals);
    printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? EXIT_SUCCESS : EXIT_FAILURE;
}
