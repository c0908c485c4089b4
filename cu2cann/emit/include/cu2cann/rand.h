// Stands in for: the host interface of cuRAND (generators that fill arrays).
// Restores: seed, offset, stream order, the half-open interval (0, 1]; the sequence is NOT cuRAND's.
// Works around: ACL has no generator objects; values come from Philox4x32-10 on the host and are copied.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_RAND_H
#define CU2CANN_RAND_H

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "acl/acl_rt.h"
#include "error.h"
#include "memory.h"

#include "shield_begin.h"

namespace cu2cann {

// Counter-based: word i of the sequence is lane i % 4 of block i / 4.
struct Philox {
    uint32_t lane[4];

    Philox(uint64_t seed, uint64_t block) {
        uint32_t key[2] = {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)};
        lane[0] = static_cast<uint32_t>(block);
        lane[1] = static_cast<uint32_t>(block >> 32);
        lane[2] = lane[3] = 0;
        for (int round = 0; round < 10; ++round) {
            const uint64_t first = 0xD2511F53ull * lane[0];
            const uint64_t second = 0xCD9E8D57ull * lane[2];
            const uint32_t high[2] = {static_cast<uint32_t>(second >> 32), static_cast<uint32_t>(first >> 32)};
            lane[0] = high[0] ^ lane[1] ^ key[0];
            lane[1] = static_cast<uint32_t>(second);
            lane[2] = high[1] ^ lane[3] ^ key[1];
            lane[3] = static_cast<uint32_t>(first);
            key[0] += 0x9E3779B9u;
            key[1] += 0xBB67AE85u;
        }
    }
};

struct Generator {
    uint64_t seed = 0;
    uint64_t position = 0;  // In 32-bit words.
    aclrtStream stream = nullptr;
    bool on_host = false;

    uint32_t bits() {
        const Philox block(seed, position / 4);
        return block.lane[position++ % 4];
    }
    uint64_t wide_bits() {
        const uint64_t high = bits();
        return high << 32 | bits();
    }
    float uniform() { return static_cast<float>(bits()) * 0x1p-32f + 0x1p-33f; }
    double wide_uniform() { return static_cast<double>((wide_bits() >> 11) + 1) * 0x1p-53; }
};

inline double deviate(double first, double second) {
    return std::sqrt(-2.0 * std::log(first)) * std::cos(6.283185307179586 * second);
}

inline float normal(Generator* generator) {
    const double first = generator->wide_uniform();
    return static_cast<float>(deviate(first, generator->wide_uniform()));
}

inline double wide_normal(Generator* generator) {
    const double first = generator->wide_uniform();
    return deviate(first, generator->wide_uniform());
}

// Work that still reads the array is waited for; on return the new values are there for every stream.
template <typename T, typename Next>
inline aclError generate(Generator* generator, T* to, size_t count, Next next) {
    if (generator == nullptr) {
        return note(ACL_ERROR_RT_INVALID_HANDLE);
    }
    if (generator->on_host) {
        std::generate(to, to + count, next);
        return ACL_SUCCESS;
    }
    CU2CANN_TRY(generator->stream == nullptr ? settle() : aclrtSynchronizeStream(generator->stream));
    constexpr size_t chunk = size_t(1) << 20;
    std::vector<T> values(std::min(count, chunk));
    for (size_t done = 0; done < count; done += values.size()) {
        values.resize(std::min(count - done, chunk));
        std::generate(values.begin(), values.end(), next);
        const size_t bytes = values.size() * sizeof(T);
        CU2CANN_TRY(aclrtMemcpy(to + done, bytes, values.data(), bytes, ACL_MEMCPY_HOST_TO_DEVICE));
    }
    return ACL_SUCCESS;
}

}  // namespace cu2cann

typedef cu2cann::Generator* cu2cannRandGenerator;

// `kind` is 0 for every pseudo-random kind; there are no quasi-random sequences.
inline aclError cu2cann_randCreate(cu2cannRandGenerator* generator, int kind) {
    if (kind != 0) {
        return cu2cann::note(ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    }
    *generator = new cu2cann::Generator;
    return ACL_SUCCESS;
}

// curandCreateGeneratorHost: fills host memory.
inline aclError cu2cann_randCreateHost(cu2cannRandGenerator* generator, int kind) {
    CU2CANN_TRY(cu2cann_randCreate(generator, kind));
    (*generator)->on_host = true;
    return ACL_SUCCESS;
}

inline aclError cu2cann_randDestroy(cu2cannRandGenerator generator) {
    delete generator;
    return ACL_SUCCESS;
}

inline aclError cu2cann_randSetSeed(cu2cannRandGenerator generator, unsigned long long seed) {
    generator->seed = seed;
    generator->position = 0;
    return ACL_SUCCESS;
}

// Counts 32-bit words, which cuRAND's offsets do not.
inline aclError cu2cann_randSetOffset(cu2cannRandGenerator generator, unsigned long long offset) {
    generator->position = offset;
    return ACL_SUCCESS;
}

inline aclError cu2cann_randSetStream(cu2cannRandGenerator generator, aclrtStream stream) {
    generator->stream = stream;
    return ACL_SUCCESS;
}

inline aclError cu2cann_randBits(cu2cannRandGenerator generator, unsigned int* to, size_t count) {
    return cu2cann::generate(generator, to, count, [=] { return generator->bits(); });
}

inline aclError cu2cann_randBits64(cu2cannRandGenerator generator, unsigned long long* to, size_t count) {
    return cu2cann::generate(generator, to, count, [=] { return generator->wide_bits(); });
}

inline aclError cu2cann_randUniform(cu2cannRandGenerator generator, float* to, size_t count) {
    return cu2cann::generate(generator, to, count, [=] { return generator->uniform(); });
}

inline aclError cu2cann_randUniformDouble(cu2cannRandGenerator generator, double* to, size_t count) {
    return cu2cann::generate(generator, to, count, [=] { return generator->wide_uniform(); });
}

inline aclError cu2cann_randNormal(cu2cannRandGenerator generator, float* to, size_t count, float mean,
                                   float deviation) {
    return cu2cann::generate(generator, to, count, [=] { return mean + deviation * cu2cann::normal(generator); });
}

inline aclError cu2cann_randNormalDouble(cu2cannRandGenerator generator, double* to, size_t count, double mean,
                                         double deviation) {
    return cu2cann::generate(generator, to, count,
                             [=] { return mean + deviation * cu2cann::wide_normal(generator); });
}

inline aclError cu2cann_randLogNormal(cu2cannRandGenerator generator, float* to, size_t count, float mean,
                                      float deviation) {
    return cu2cann::generate(generator, to, count,
                             [=] { return std::exp(mean + deviation * cu2cann::normal(generator)); });
}

inline aclError cu2cann_randLogNormalDouble(cu2cannRandGenerator generator, double* to, size_t count, double mean,
                                            double deviation) {
    return cu2cann::generate(generator, to, count,
                             [=] { return std::exp(mean + deviation * cu2cann::wide_normal(generator)); });
}

#include "shield_end.h"

#endif  // CU2CANN_RAND_H
