// SPDX-License-Identifier: Apache-2.0
//
// Integer bit functions.
#ifndef CU2CANN_MODEL_ASCEND_BITS_H
#define CU2CANN_MODEL_ASCEND_BITS_H

#include <cstdint>

#include "language.h"

namespace cu2cann_model {

template <typename T>
inline T reversed(T value) {
    T result = 0;
    for (unsigned i = 0; i < 8 * sizeof(T); ++i) {
        result = static_cast<T>(result << 1 | (value >> i & 1));
    }
    return result;
}

inline unsigned byte_permutation(unsigned low, unsigned high, unsigned selector) {
    const uint64_t bytes = static_cast<uint64_t>(high) << 32 | low;
    unsigned result = 0;
    for (int i = 0; i < 4; ++i) {
        const unsigned chosen = selector >> (4 * i);
        const auto byte = static_cast<unsigned>(bytes >> (8 * (chosen & 7)) & 0xFF);
        const unsigned sign = (byte & 0x80) != 0 ? 0xFF : 0;
        result |= ((chosen & 8) != 0 ? sign : byte) << (8 * i);
    }
    return result;
}

template <typename T>
inline int leading_zeros(T value) {
    if (value == 0) {
        return 8 * sizeof(T);
    }
    return sizeof(T) == 4 ? __builtin_clz(static_cast<unsigned>(value))
                          : __builtin_clzll(static_cast<unsigned long long>(value));
}

template <typename T>
inline int first_set(T value) {
    return __builtin_ffsll(sizeof(T) == 4 ? static_cast<unsigned>(value) : static_cast<long long>(value));
}

template <typename T>
inline int bit_count(T value) {
    return __builtin_popcountll(value);
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_BITS_H
