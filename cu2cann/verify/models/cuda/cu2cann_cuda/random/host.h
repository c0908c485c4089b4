// SPDX-License-Identifier: Apache-2.0
//
// Random numbers by the array.
#ifndef CU2CANN_CUDA_RANDOM_HOST_H
#define CU2CANN_CUDA_RANDOM_HOST_H

#include <vector>

#include "../runtime/allocation.h"
#include "distributions.h"

enum curandStatus { CURAND_STATUS_SUCCESS, CURAND_STATUS_VERSION_MISMATCH = 100, CURAND_STATUS_NOT_INITIALIZED,
    CURAND_STATUS_ALLOCATION_FAILED, CURAND_STATUS_TYPE_ERROR, CURAND_STATUS_OUT_OF_RANGE,
    CURAND_STATUS_LENGTH_NOT_MULTIPLE, CURAND_STATUS_DOUBLE_PRECISION_REQUIRED, CURAND_STATUS_LAUNCH_FAILURE = 201,
    CURAND_STATUS_PREEXISTING_FAILURE, CURAND_STATUS_INITIALIZATION_FAILED, CURAND_STATUS_ARCH_MISMATCH,
    CURAND_STATUS_INTERNAL_ERROR = 999 };
typedef curandStatus curandStatus_t;
enum curandRngType { CURAND_RNG_TEST, CURAND_RNG_PSEUDO_DEFAULT = 100, CURAND_RNG_PSEUDO_XORWOW,
    CURAND_RNG_PSEUDO_MRG32K3A = 121, CURAND_RNG_PSEUDO_MTGP32 = 141, CURAND_RNG_PSEUDO_MT19937,
    CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161, CURAND_RNG_QUASI_DEFAULT = 200, CURAND_RNG_QUASI_SOBOL32,
    CURAND_RNG_QUASI_SCRAMBLED_SOBOL32, CURAND_RNG_QUASI_SOBOL64, CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 };
typedef curandRngType curandRngType_t;
enum curandOrdering { CURAND_ORDERING_PSEUDO_BEST = 100, CURAND_ORDERING_PSEUDO_DEFAULT, CURAND_ORDERING_PSEUDO_SEEDED,
    CURAND_ORDERING_PSEUDO_LEGACY, CURAND_ORDERING_PSEUDO_DYNAMIC, CURAND_ORDERING_QUASI_DEFAULT = 201 };
typedef curandOrdering curandOrdering_t;

namespace cu2cann_model {

// Draws from 4096 subsequences in turn, as cuRAND's default ordering does for XORWOW.
template <typename State, unsigned Sequences>
class Streams {
public:
    void start(unsigned long long seed, unsigned long long offset) {
        states_.resize(Sequences);
        for (unsigned i = 0; i < Sequences; ++i) {
            curand_init(seed, i, 0, &states_[i]);
        }
        next_ = 0;
        for (; offset > 0; --offset) {
            curand(&next());
        }
    }
    State& next() {
        State& one = states_[next_];
        next_ = (next_ + 1) % Sequences;
        return one;
    }

private:
    std::vector<State> states_;
    unsigned next_ = 0;
};

}  // namespace cu2cann_model

struct curandGenerator_st {
    curandRngType type = CURAND_RNG_PSEUDO_XORWOW;
    unsigned long long seed = 0, offset = 0;
    bool started = false;
    cu2cann_model::Streams<curandStateXORWOW, 4096> xorwow;
    cu2cann_model::Streams<curandStatePhilox4_32_10, 1> philox;
    cu2cann_model::Streams<curandStateMRG32k3a, 4096> mrg;

    // Fills an array with what `draw` makes of a state, `group` numbers at a time.
    template <typename T, typename Draw>
    curandStatus fill(T* into, size_t n, Draw draw) {
        cu2cann_model::Memory::all().require(into, n * sizeof(T), "random numbers for");
        start();
        for (size_t i = 0; i < n; ++i) {
            switch (type) {
                case CURAND_RNG_PSEUDO_PHILOX4_32_10: into[i] = draw(&philox.next()); break;
                case CURAND_RNG_PSEUDO_MRG32K3A: into[i] = draw(&mrg.next()); break;
                default: into[i] = draw(&xorwow.next()); break;
            }
        }
        return CURAND_STATUS_SUCCESS;
    }
    void start() {
        if (started) {
            return;
        }
        started = true;
        switch (type) {
            case CURAND_RNG_PSEUDO_PHILOX4_32_10: philox.start(seed, offset); break;
            case CURAND_RNG_PSEUDO_MRG32K3A: mrg.start(seed, offset); break;
            default: xorwow.start(seed, offset); break;
        }
    }
};
typedef curandGenerator_st* curandGenerator_t;

inline curandStatus curandCreateGenerator(curandGenerator_t* made, curandRngType type) {
    if (type >= CURAND_RNG_QUASI_DEFAULT || type == CURAND_RNG_PSEUDO_MTGP32 || type == CURAND_RNG_PSEUDO_MT19937) {
        cu2cann_model::fault("not-modelled", "the random number generator of type %d", int(type));
    }
    *made = new curandGenerator_st;
    (*made)->type = type;
    return CURAND_STATUS_SUCCESS;
}
inline curandStatus curandCreateGeneratorHost(curandGenerator_t* made, curandRngType type) { return curandCreateGenerator(made, type); }
inline curandStatus curandDestroyGenerator(curandGenerator_t g) {
    delete g;
    return CURAND_STATUS_SUCCESS;
}
inline curandStatus curandSetPseudoRandomGeneratorSeed(curandGenerator_t g, unsigned long long seed) {
    g->seed = seed;
    g->started = false;
    return CURAND_STATUS_SUCCESS;
}
inline curandStatus curandSetGeneratorOffset(curandGenerator_t g, unsigned long long offset) {
    g->offset = offset;
    g->started = false;
    return CURAND_STATUS_SUCCESS;
}
inline curandStatus curandSetGeneratorOrdering(curandGenerator_t, curandOrdering) { return CURAND_STATUS_SUCCESS; }
inline curandStatus curandSetStream(curandGenerator_t, cudaStream_t) { return CURAND_STATUS_SUCCESS; }
inline curandStatus curandGenerateSeeds(curandGenerator_t g) { return g->start(), CURAND_STATUS_SUCCESS; }
inline curandStatus curandGetVersion(int* into) {
    *into = 100305;
    return CURAND_STATUS_SUCCESS;
}
inline curandStatus curandGenerate(curandGenerator_t g, unsigned* into, size_t n) {
    return g->fill(into, n, [](auto* state) { return curand(state); });
}
inline curandStatus curandGenerateUniform(curandGenerator_t g, float* into, size_t n) {
    return g->fill(into, n, [](auto* state) { return curand_uniform(state); });
}
inline curandStatus curandGenerateUniformDouble(curandGenerator_t g, double* into, size_t n) {
    return g->fill(into, n, [](auto* state) { return curand_uniform_double(state); });
}
inline curandStatus curandGenerateNormal(curandGenerator_t g, float* into, size_t n, float mean, float deviation) {
    return n % 2 != 0 ? CURAND_STATUS_LENGTH_NOT_MULTIPLE
                      : g->fill(into, n, [=](auto* state) { return mean + deviation * curand_normal(state); });
}
inline curandStatus curandGenerateNormalDouble(curandGenerator_t g, double* into, size_t n, double mean, double deviation) {
    return n % 2 != 0 ? CURAND_STATUS_LENGTH_NOT_MULTIPLE
                      : g->fill(into, n, [=](auto* state) { return mean + deviation * curand_normal_double(state); });
}
inline curandStatus curandGenerateLogNormal(curandGenerator_t g, float* into, size_t n, float mean, float deviation) {
    return g->fill(into, n, [=](auto* state) { return curand_log_normal(state, mean, deviation); });
}
inline curandStatus curandGenerateLogNormalDouble(curandGenerator_t g, double* into, size_t n, double mean, double deviation) {
    return g->fill(into, n, [=](auto* state) { return curand_log_normal_double(state, mean, deviation); });
}
inline curandStatus curandGeneratePoisson(curandGenerator_t g, unsigned* into, size_t n, double mean) {
    return g->fill(into, n, [=](auto* state) { return curand_poisson(state, mean); });
}

#endif  // CU2CANN_CUDA_RANDOM_HOST_H
