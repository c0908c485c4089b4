// SPDX-License-Identifier: Apache-2.0
//
// XORWOW, as Marsaglia defined it ("Xorshift RNGs", 2003), seeded as cuRAND does.
// A step is linear over GF(2): n steps are a matrix of 160 by 160 bits, and those of powers
// of two are kept.
#ifndef CU2CANN_CUDA_RANDOM_XORWOW_H
#define CU2CANN_CUDA_RANDOM_XORWOW_H

#include "../language.h"

struct curandStateXORWOW {
    unsigned int d, v[5];
    int boxmuller_flag, boxmuller_flag_double;
    float boxmuller_extra;
    double boxmuller_extra_double;
};

namespace cu2cann_model {

inline void xorwow_step(unsigned* v) {
    const unsigned t = v[0] ^ v[0] >> 2;
    v[0] = v[1], v[1] = v[2], v[2] = v[3], v[3] = v[4];
    v[4] = v[4] ^ v[4] << 4 ^ t ^ t << 1;
}

struct BitMatrix {
    unsigned column[160][5];  // What each single bit of the state becomes.

    void apply(unsigned* v) const {
        unsigned sum[5] = {};
        for (int word = 0; word < 5; ++word) {
            for (unsigned left = v[word]; left != 0; left &= left - 1) {
                const unsigned* add = column[word * 32 + __builtin_ctz(left)];
                for (int i = 0; i < 5; ++i) {
                    sum[i] ^= add[i];
                }
            }
        }
        std::memcpy(v, sum, sizeof sum);
    }
};

// The matrices of 1, 2, 4 ... steps.
class XorwowJumps {
public:
    static constexpr int kept = 67 + 64;
    static const XorwowJumps& all() {
        static const XorwowJumps& only = *new XorwowJumps;
        return only;
    }
    void jump(unsigned long long n, int first, unsigned* v) const {
        for (int i = first; n != 0 && i < kept; ++i, n >>= 1) {
            if ((n & 1) != 0) {
                power_[i].apply(v);
            }
        }
    }

private:
    XorwowJumps() : power_(new BitMatrix[kept]) {
        for (int bit = 0; bit < 160; ++bit) {
            unsigned* v = power_[0].column[bit];
            std::memset(v, 0, 5 * sizeof *v);
            v[bit / 32] = 1u << bit % 32;
            xorwow_step(v);
        }
        for (int i = 1; i < kept; ++i) {
            power_[i] = power_[i - 1];
            for (auto& column : power_[i].column) {
                power_[i - 1].apply(column);
            }
        }
    }
    BitMatrix* power_;
};

}  // namespace cu2cann_model

inline void skipahead(unsigned long long n, curandStateXORWOW* state) {
    if (n != 0) {
        cu2cann_model::XorwowJumps::all().jump(n, 0, state->v);
        state->d += 362437u * (unsigned)n;
    }
}
inline void skipahead_sequence(unsigned long long n, curandStateXORWOW* state) {
    if (n != 0) {
        cu2cann_model::XorwowJumps::all().jump(n, 67, state->v);
    }
}
inline void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, curandStateXORWOW* state) {
    const unsigned low = 1099087573u * ((unsigned)seed ^ 0xAAD26B49u), high = 2591861531u * ((unsigned)(seed >> 32) ^ 0xF7DCEFDDu);
    *state = {};
    state->d = 6615241u + high + low;
    state->v[0] = 123456789u + low;
    state->v[1] = 362436069u ^ low;
    state->v[2] = 521288629u + high;
    state->v[3] = 88675123u ^ high;
    state->v[4] = 5783321u + low;
    skipahead_sequence(sequence, state);
    skipahead(offset, state);
}
inline unsigned int curand(curandStateXORWOW* state) {
    cu2cann_model::xorwow_step(state->v);
    state->d += 362437u;
    return state->v[4] + state->d;
}

#endif  // CU2CANN_CUDA_RANDOM_XORWOW_H
