// SPDX-License-Identifier: Apache-2.0
//
// Thrust's random numbers: standard engines, and distributions that scale the engine's value.
#ifndef CU2CANN_CUDA_ALGORITHMS_RANDOM_H
#define CU2CANN_CUDA_ALGORITHMS_RANDOM_H

#include <random>

#include "../math/functions.h"

namespace thrust {
namespace random {

using std::discard_block_engine;
using std::linear_congruential_engine;
using std::minstd_rand;
using std::minstd_rand0;
using std::ranlux24;
using std::ranlux48;
typedef minstd_rand default_random_engine;

template <typename T = double>
class uniform_real_distribution {
public:
    explicit uniform_real_distribution(T from = T(0), T to = T(1)) : from_(from), to_(to) {}
    template <typename Engine>
    T operator()(Engine& engine) const {
        const T share = T(engine() - Engine::min()) / (T(1) + T(Engine::max() - Engine::min()));
        return share * (to_ - from_) + from_;
    }

private:
    T from_, to_;
};

template <typename T = int>
class uniform_int_distribution {
public:
    explicit uniform_int_distribution(T from = 0, T to = std::numeric_limits<T>::max()) : from_(from), to_(to) {}
    template <typename Engine>
    T operator()(Engine& engine) const {
        return T(uniform_real_distribution<double>(double(from_), double(to_) + 1.0)(engine));
    }

private:
    T from_, to_;
};

template <typename T = double>
class normal_distribution {
public:
    explicit normal_distribution(T mean = T(0), T deviation = T(1)) : mean_(mean), deviation_(deviation) {}
    template <typename Engine>
    T operator()(Engine& engine) const {
        const double range = double(Engine::max() - Engine::min());
        const double share = (double(engine() - Engine::min()) + 0.5) / (range + 1.0);
        return T(double(mean_) + double(deviation_) * normcdfinv(share));
    }

private:
    T mean_, deviation_;
};

}  // namespace random
using namespace random;
}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_RANDOM_H
