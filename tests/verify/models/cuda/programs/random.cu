// SPDX-License-Identifier: Apache-2.0
// First values of the generators, after skips, and of the distributions.
#include <curand_kernel.h>

#include "launch.h"

template <typename State>
void values(unsigned long long seed, unsigned long long sequence, unsigned long long offset, int count = 5) {
    State state;
    curand_init(seed, sequence, offset, &state);
    for (int i = 0; i < count; ++i) {
        std::printf("%u ", curand(&state));
    }
    std::puts("");
}

template <typename State>
void all_values() {
    values<State>(0, 0, 0);
    values<State>(0x123456789ABCDEFull, 0, 0);
    values<State>(1234, 0, 3);
    values<State>(1234, 0, 1000003);
    values<State>(99, 5, 0);
    values<State>(99, 5, 7);
}

template <typename State>
void distributions() {
    State state;
    curand_init(42, 0, 0, &state);
    double sum = 0, squares = 0, inside = 0, counted = 0;
    const int n = 40000;
    for (int i = 0; i < n; ++i) {
        const double u = curand_uniform(&state), d = curand_uniform_double(&state), z = curand_normal(&state), y = curand_normal_double(&state);
        inside += u > 0 && u <= 1 && d > 0 && d <= 1;
        sum += (u + d) / 2;
        squares += (z * z + y * y) / 2;
        counted += curand_poisson(&state, 10.0);
    }
    std::printf("%g %g %g %g\n", inside / n, sum / n, squares / n, counted / n);
}

__global__ void mother(unsigned* out) {
    curandState state;
    curand_init(7, threadIdx.x, 0, &state);
    out[threadIdx.x] = curand(&state);
}

int main(int, char** argv) {
    CASE("xorwow") { all_values<curandState>(); }
    CASE("philox") { all_values<curandStatePhilox4_32_10_t>(); }
    CASE("mrg") { all_values<curandStateMRG32k3a_t>(); }
    CASE("known") {
        const uint4 zeros = curand_Philox4x32_10({0, 0, 0, 0}, {0, 0});
        const uint4 pi = curand_Philox4x32_10({0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344}, {0xA4093822, 0x299F31D0});
        std::printf("%08x %08x %08x %08x\n%08x %08x %08x %08x\n", zeros.x, zeros.y, zeros.z, zeros.w, pi.x, pi.y, pi.z, pi.w);
        curandStateMRG32k3a_t state = {};
        for (int i = 0; i < 3; ++i) {
            state.s1[i] = state.s2[i] = 12345;
        }
        for (int i = 0; i < 3; ++i) {
            std::printf("%.10f ", cu2cann_model::mrg_value(&state) / 4294967088.0);
        }
        std::puts("");
        curandGenerator_t generator;
        float* uniform;
        cudaMallocManaged(&uniform, 40);
        curandCreateGenerator(&generator, CURAND_RNG_PSEUDO_DEFAULT);
        curandSetPseudoRandomGeneratorSeed(generator, 1234);
        curandGenerateUniform(generator, uniform, 10);
        for (int i = 0; i < 10; ++i) {
            std::printf("%.4f ", uniform[i]);
        }
        std::puts("");
    }
    CASE("distributions") {
        distributions<curandState>();
        distributions<curandStatePhilox4_32_10_t>();
        distributions<curandStateMRG32k3a_t>();
    }
    CASE("kernel") {
        unsigned* out;
        cudaMallocManaged(&out, 256);
        LAUNCH(mother, 1, 4, out);
        std::printf("%u %u %u %u\n", out[0], out[1], out[2], out[3]);
        for (int i = 0; i < 4; ++i) {
            values<curandState>(7, i, 0, 1);
        }
    }
}
