// SPDX-License-Identifier: Apache-2.0
//
// Philox4x32-10, as Salmon and others defined it ("Parallel random numbers: as easy as 1, 2,
// 3", 2011): ten rounds of a keyed bijection of a 128-bit counter.
#ifndef CU2CANN_CUDA_RANDOM_PHILOX_H
#define CU2CANN_CUDA_RANDOM_PHILOX_H

#include "../language.h"

struct curandStatePhilox4_32_10 {
    uint4 ctr, output;
    uint2 key;
    unsigned int STATE;
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};

inline uint4 curand_Philox4x32_10(uint4 c, uint2 key) {
    for (int round = 0; round < 10; ++round) {
        const unsigned long long first = 0xD2511F53ull * c.x, second = 0xCD9E8D57ull * c.z;
        c = uint4{(unsigned)(second >> 32) ^ c.y ^ key.x, (unsigned)second, (unsigned)(first >> 32) ^ c.w ^ key.y, (unsigned)first};
        key.x += 0x9E3779B9u;
        key.y += 0xBB67AE85u;
    }
    return c;
}

namespace cu2cann_model {
// Adds to the counter from its low or its high half on.
inline void advance(curandStatePhilox4_32_10* state, unsigned long long n, bool high) {
    unsigned __int128 counter = (unsigned __int128)((unsigned long long)state->ctr.w << 32 | state->ctr.z) << 64 |
                                ((unsigned long long)state->ctr.y << 32 | state->ctr.x);
    counter += high ? (unsigned __int128)n << 64 : (unsigned __int128)n;
    state->ctr = uint4{(unsigned)counter, (unsigned)(counter >> 32), (unsigned)(counter >> 64), (unsigned)(counter >> 96)};
    state->output = curand_Philox4x32_10(state->ctr, state->key);
}
}  // namespace cu2cann_model

inline void skipahead(unsigned long long n, curandStatePhilox4_32_10* state) {
    const unsigned at = state->STATE + (unsigned)(n & 3);
    state->STATE = at & 3;
    cu2cann_model::advance(state, n / 4 + at / 4, false);
}
inline void skipahead_sequence(unsigned long long n, curandStatePhilox4_32_10* state) { cu2cann_model::advance(state, n, true); }
inline void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, curandStatePhilox4_32_10* state) {
    *state = {};
    state->key = uint2{(unsigned)seed, (unsigned)(seed >> 32)};
    skipahead_sequence(sequence, state);
    skipahead(offset, state);
}
inline unsigned int curand(curandStatePhilox4_32_10* state) {
    const unsigned values[] = {state->output.x, state->output.y, state->output.z, state->output.w};
    const unsigned value = values[state->STATE];
    if (++state->STATE == 4) {
        state->STATE = 0;
        cu2cann_model::advance(state, 1, false);
    }
    return value;
}
inline uint4 curand4(curandStatePhilox4_32_10* state) {
    uint4 made;
    made.x = curand(state);
    made.y = curand(state);
    made.z = curand(state);
    made.w = curand(state);
    return made;
}

#endif  // CU2CANN_CUDA_RANDOM_PHILOX_H
