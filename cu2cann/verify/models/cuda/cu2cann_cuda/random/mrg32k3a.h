// SPDX-License-Identifier: Apache-2.0
//
// MRG32k3a, as L'Ecuyer defined it ("Good parameters and implementations for combined multiple
// recursive random number generators", 1999).
#ifndef CU2CANN_CUDA_RANDOM_MRG32K3A_H
#define CU2CANN_CUDA_RANDOM_MRG32K3A_H

#include "../language.h"

struct curandStateMRG32k3a {
    unsigned int s1[3], s2[3];
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};

namespace cu2cann_model {

constexpr unsigned long long mrg_m1 = 4294967087ull, mrg_m2 = 4294944443ull;

struct Matrix3 {
    unsigned long long at[3][3];
};
inline Matrix3 product(const Matrix3& a, const Matrix3& b, unsigned long long modulus) {
    Matrix3 made;
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) {
            unsigned long long sum = 0;
            for (int k = 0; k < 3; ++k) {
                sum = (sum + a.at[i][k] * b.at[k][j] % modulus) % modulus;
            }
            made.at[i][j] = sum;
        }
    }
    return made;
}

// n times 2 to the power of `doubled` steps of one of the two recurrences.
inline void mrg_jump(unsigned long long n, int doubled, Matrix3 step, unsigned long long modulus, unsigned* s) {
    for (int i = 0; i < doubled && n != 0; ++i) {
        step = product(step, step, modulus);
    }
    for (; n != 0; n >>= 1) {
        if ((n & 1) != 0) {
            const unsigned long long old[3] = {s[0], s[1], s[2]};
            for (int i = 0; i < 3; ++i) {
                unsigned long long sum = 0;
                for (int k = 0; k < 3; ++k) {
                    sum = (sum + step.at[i][k] * old[k] % modulus) % modulus;
                }
                s[i] = (unsigned)sum;
            }
        }
        step = product(step, step, modulus);
    }
}

inline void mrg_skip(unsigned long long n, int doubled, curandStateMRG32k3a* state) {
    mrg_jump(n, doubled, {{{0, 1, 0}, {0, 0, 1}, {mrg_m1 - 810728, 1403580, 0}}}, mrg_m1, state->s1);
    mrg_jump(n, doubled, {{{0, 1, 0}, {0, 0, 1}, {mrg_m2 - 1370589, 0, 527612}}}, mrg_m2, state->s2);
}

// The generator's own value, from 1 to m1.
inline double mrg_value(curandStateMRG32k3a* state) {
    const unsigned long long p1 = (1403580ull * state->s1[1] + 810728ull * (mrg_m1 - state->s1[0])) % mrg_m1;
    const unsigned long long p2 = (527612ull * state->s2[2] + 1370589ull * (mrg_m2 - state->s2[0])) % mrg_m2;
    for (int i = 0; i < 2; ++i) {
        state->s1[i] = state->s1[i + 1];
        state->s2[i] = state->s2[i + 1];
    }
    state->s1[2] = (unsigned)p1;
    state->s2[2] = (unsigned)p2;
    return double(p1 <= p2 ? p1 + mrg_m1 - p2 : p1 - p2);
}

}  // namespace cu2cann_model

inline void skipahead(unsigned long long n, curandStateMRG32k3a* state) { cu2cann_model::mrg_skip(n, 0, state); }
inline void skipahead_subsequence(unsigned long long n, curandStateMRG32k3a* state) { cu2cann_model::mrg_skip(n, 76, state); }
inline void skipahead_sequence(unsigned long long n, curandStateMRG32k3a* state) { cu2cann_model::mrg_skip(n, 127, state); }
inline void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, curandStateMRG32k3a* state) {
    *state = {};
    const unsigned long long x = seed == 0 ? 1 : (unsigned)seed ^ 0x55555555u, y = seed == 0 ? 1 : (unsigned)(seed >> 32) ^ 0xAAAAAAAAu;
    for (int i = 0; i < 3; ++i) {
        state->s1[i] = (unsigned)((i == 1 ? y : x) * 12345 % cu2cann_model::mrg_m1);
        state->s2[i] = (unsigned)((i == 1 ? x : y) * 12345 % cu2cann_model::mrg_m2);
    }
    skipahead_subsequence(sequence, state);
    skipahead(offset, state);
}
inline unsigned int curand(curandStateMRG32k3a* state) { return (unsigned)(unsigned long long)(cu2cann_model::mrg_value(state) * 1.000000048662); }

#endif  // CU2CANN_CUDA_RANDOM_MRG32K3A_H
