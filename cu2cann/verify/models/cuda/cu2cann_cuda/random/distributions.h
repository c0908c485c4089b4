// SPDX-License-Identifier: Apache-2.0
//
// Uniform, normal, log-normal and Poisson numbers from any of the generators.
#ifndef CU2CANN_CUDA_RANDOM_DISTRIBUTIONS_H
#define CU2CANN_CUDA_RANDOM_DISTRIBUTIONS_H

#include "../math/functions.h"
#include "mrg32k3a.h"
#include "philox.h"
#include "xorwow.h"

namespace cu2cann_model {

constexpr float word_step = 2.3283064e-10f, angle_step = word_step * 6.2831855f;
constexpr double fine_step = 1.1102230246251565e-16, mrg_step = 2.3283065498378288e-10;

inline float uniform_of(unsigned x) { return float(x) * word_step + word_step / 2.0f; }
// Of two words, the 53 bits that a double holds.
inline double uniform_of(unsigned low, unsigned high) {
    const unsigned long long both = (unsigned long long)low ^ (unsigned long long)high << 21;
    return double(both) * fine_step + fine_step / 2.0;
}

template <typename State>
inline float uniform(State* state) { return uniform_of(curand(state)); }
inline float uniform(curandStateMRG32k3a* state) { return float(mrg_value(state) * mrg_step); }
template <typename State>
inline double uniform_double(State* state) {
    const unsigned low = curand(state), high = curand(state);
    return uniform_of(low, high);
}
inline double uniform_double(curandStateMRG32k3a* state) { return mrg_value(state) * mrg_step; }

// Box and Muller's two normal numbers of two uniform ones.
template <typename State>
inline float2 normal_pair(State* state) {
    float size, angle;
    if constexpr (std::is_same<State, curandStateMRG32k3a>::value) {
        size = uniform(state);
        angle = uniform(state) * 6.2831855f;
    } else {
        size = uniform(state);
        angle = float(curand(state)) * angle_step + angle_step / 2.0f;
    }
    const float radius = std::sqrt(-2.0f * std::log(size));
    return {std::sin(angle) * radius, std::cos(angle) * radius};
}
template <typename State>
inline double2 normal_pair_double(State* state) {
    const double size = uniform_double(state), turn = uniform_double(state) * 2.0;
    const double radius = std::sqrt(-2.0 * std::log(size));
    return {sinpi(turn) * radius, cospi(turn) * radius};
}

enum { kept_normal = 1, kept_log_normal = 2 };

// One number of a pair; the second is kept for the next call of the same kind.
template <typename Pair, typename Value>
inline Value one_of_pair(int kind, int* flag, Value* extra, Pair pair) {
    if (*flag == kind) {
        *flag = 0;
        return *extra;
    }
    const auto both = pair();
    *flag = kind;
    *extra = both.y;
    return both.x;
}

// How many uniform factors it takes before their product with e^mean falls to one.
template <typename State>
inline unsigned poisson_of_product(State* state, float mean) {
    unsigned count = 0;
    for (float product = std::exp(mean) * uniform(state); product > 1.0f; product *= uniform(state)) {
        ++count;
    }
    return count;
}

}  // namespace cu2cann_model

#define CU2CANN_DISTRIBUTIONS(State)                                                                              \
    inline float curand_uniform(State* state) { return cu2cann_model::uniform(state); }                           \
    inline double curand_uniform_double(State* state) { return cu2cann_model::uniform_double(state); }            \
    inline float2 curand_normal2(State* state) { return cu2cann_model::normal_pair(state); }                      \
    inline double2 curand_normal2_double(State* state) { return cu2cann_model::normal_pair_double(state); }       \
    inline float2 curand_log_normal2(State* state, float mean, float deviation) {                                 \
        const float2 both = curand_normal2(state);                                                                \
        return {std::exp(mean + deviation * both.x), std::exp(mean + deviation * both.y)};                        \
    }                                                                                                             \
    inline double2 curand_log_normal2_double(State* state, double mean, double deviation) {                       \
        const double2 both = curand_normal2_double(state);                                                        \
        return {std::exp(mean + deviation * both.x), std::exp(mean + deviation * both.y)};                        \
    }                                                                                                             \
    inline float curand_normal(State* state) {                                                                    \
        return cu2cann_model::one_of_pair(cu2cann_model::kept_normal, &state->boxmuller_flag, &state->boxmuller_extra, \
                                          [=] { return curand_normal2(state); });                                 \
    }                                                                                                             \
    inline double curand_normal_double(State* state) {                                                            \
        return cu2cann_model::one_of_pair(cu2cann_model::kept_normal, &state->boxmuller_flag_double,              \
                                          &state->boxmuller_extra_double, [=] { return curand_normal2_double(state); }); \
    }                                                                                                             \
    inline float curand_log_normal(State* state, float mean, float deviation) {                                   \
        return cu2cann_model::one_of_pair(cu2cann_model::kept_log_normal, &state->boxmuller_flag, &state->boxmuller_extra, \
                                          [=] { return curand_log_normal2(state, mean, deviation); });            \
    }                                                                                                             \
    inline double curand_log_normal_double(State* state, double mean, double deviation) {                         \
        return cu2cann_model::one_of_pair(cu2cann_model::kept_log_normal, &state->boxmuller_flag_double,          \
                                          &state->boxmuller_extra_double,                                         \
                                          [=] { return curand_log_normal2_double(state, mean, deviation); });     \
    }                                                                                                             \
    /* The distribution, not the sequence of cuRAND, from 64 on. */                                               \
    inline unsigned int curand_poisson(State* state, double mean) {                                               \
        if (mean > 4000.0) {                                                                                      \
            const float value = std::sqrt(float(mean)) * curand_normal(state) + float(mean) + 0.5f;               \
            return value > 0.0f ? (unsigned)value : 0u;                                                           \
        }                                                                                                         \
        unsigned count = 0;                                                                                       \
        float left = float(mean);                                                                                 \
        for (; left >= 64.0f; left -= 32.0f) {                                                                    \
            count += cu2cann_model::poisson_of_product(state, 32.0f);                                             \
        }                                                                                                         \
        return count + cu2cann_model::poisson_of_product(state, left);                                            \
    }
CU2CANN_DISTRIBUTIONS(curandStateXORWOW)
CU2CANN_DISTRIBUTIONS(curandStatePhilox4_32_10)
CU2CANN_DISTRIBUTIONS(curandStateMRG32k3a)
#undef CU2CANN_DISTRIBUTIONS

inline float4 curand_uniform4(curandStatePhilox4_32_10* state) {
    const uint4 bits = curand4(state);
    return {cu2cann_model::uniform_of(bits.x), cu2cann_model::uniform_of(bits.y), cu2cann_model::uniform_of(bits.z),
            cu2cann_model::uniform_of(bits.w)};
}
inline double2 curand_uniform2_double(curandStatePhilox4_32_10* state) {
    const double x = curand_uniform_double(state);
    return {x, curand_uniform_double(state)};
}
inline double4 curand_uniform4_double(curandStatePhilox4_32_10* state) {
    const double2 a = curand_uniform2_double(state), b = curand_uniform2_double(state);
    return {a.x, a.y, b.x, b.y};
}
inline float4 curand_normal4(curandStatePhilox4_32_10* state) {
    const float2 a = curand_normal2(state), b = curand_normal2(state);
    return {a.x, a.y, b.x, b.y};
}
inline double4 curand_normal4_double(curandStatePhilox4_32_10* state) {
    const double2 a = curand_normal2_double(state), b = curand_normal2_double(state);
    return {a.x, a.y, b.x, b.y};
}
inline float4 curand_log_normal4(curandStatePhilox4_32_10* state, float mean, float deviation) {
    const float2 a = curand_log_normal2(state, mean, deviation), b = curand_log_normal2(state, mean, deviation);
    return {a.x, a.y, b.x, b.y};
}
inline uint4 curand_poisson4(curandStatePhilox4_32_10* state, double mean) {
    uint4 made;
    made.x = curand_poisson(state, mean);
    made.y = curand_poisson(state, mean);
    made.z = curand_poisson(state, mean);
    made.w = curand_poisson(state, mean);
    return made;
}

#endif  // CU2CANN_CUDA_RANDOM_DISTRIBUTIONS_H
