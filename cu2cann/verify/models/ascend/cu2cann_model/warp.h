// SPDX-License-Identifier: Apache-2.0
//
// Lanes of a warp in lock step: those that run are active, all others give rubbish.
#ifndef CU2CANN_MODEL_ASCEND_WARP_H
#define CU2CANN_MODEL_ASCEND_WARP_H

#include "types.h"

namespace cu2cann_model {

template <typename T>
inline uint64_t packed(const T& value) {
    uint64_t word = 0;
    std::memcpy(&word, &value, sizeof value);
    return word;
}

template <typename T>
inline T unpacked(uint64_t word) {
    T value;
    std::memcpy(static_cast<void*>(&value), &word, sizeof value);
    return value;
}

// What a register of a lane that does not take part holds.
template <typename T>
inline T rubbish() {
    return unpacked<T>(0x0101010101010101ull * static_cast<unsigned>(poison_byte() ^ 0x5A));
}

template <typename T>
inline T value_of(const Votes& votes, unsigned lane) {
    if ((votes.present >> lane & 1) != 0) {
        return unpacked<T>(votes.value[lane]);
    }
    caution("inactive-lane", "a value is read from lane %u, which does not take part", lane);
    return rubbish<T>();
}

inline unsigned checked_width(int width) {
    if (width < 1 || width > 32 || (width != 1 && width % 2 != 0)) {
        fault("shuffle-width", "a width of %d lanes; it must be even and at most 32", width);
    }
    return static_cast<unsigned>(width);
}

template <typename T>
__attribute__((always_inline)) inline T shuffle(T value, int32_t source, int32_t given) {
    const unsigned width = checked_width(given);
    Block& block = device("asc_shfl");
    const unsigned first = block.lane() / width * width;
    const auto offset = static_cast<unsigned>((source % static_cast<int>(width) + static_cast<int>(width)) % static_cast<int>(width));
    return value_of<T>(block.exchange_active(packed(value)), first + offset);
}

template <typename T>
__attribute__((always_inline)) inline T shuffle_up(T value, uint32_t delta, int32_t given) {
    const unsigned width = checked_width(given);
    Block& block = device("asc_shfl_up");
    const unsigned lane = block.lane();
    const Votes& votes = block.exchange_active(packed(value));
    return delta > lane % width ? value : value_of<T>(votes, lane - delta);
}

template <typename T>
__attribute__((always_inline)) inline T shuffle_down(T value, uint32_t delta, int32_t given) {
    const unsigned width = checked_width(given);
    Block& block = device("asc_shfl_down");
    const unsigned lane = block.lane();
    const Votes& votes = block.exchange_active(packed(value));
    return delta >= width - lane % width ? value : value_of<T>(votes, lane + delta);
}

template <typename T>
__attribute__((always_inline)) inline T shuffle_xor(T value, int32_t mask, int32_t given) {
    const unsigned width = checked_width(given);
    if (mask < 0 || mask >= 32) {
        fault("shuffle-mask", "a lane mask of %d; it must be 0 to 31", mask);
    }
    Block& block = device("asc_shfl_xor");
    const unsigned lane = block.lane();
    const unsigned other = lane ^ static_cast<unsigned>(mask);
    const Votes& votes = block.exchange_active(packed(value));
    return other >= lane / width * width + width ? value : value_of<T>(votes, other);
}

__attribute__((always_inline)) inline uint32_t active(const char* name) { return device(name).exchange_active(0).present; }

__attribute__((always_inline)) inline uint32_t ballot(int32_t predicate) {
    const Votes& votes = device("asc_ballot").exchange_active(predicate != 0 ? 1 : 0);
    uint32_t result = 0;
    for (unsigned lane = 0; lane < warp_size; ++lane) {
        result |= (votes.present >> lane & 1) != 0 && votes.value[lane] != 0 ? 1u << lane : 0;
    }
    return result;
}

__attribute__((always_inline)) inline bool all_hold(int32_t predicate) { return ballot(predicate == 0) == 0; }

template <typename T, typename Join>
__attribute__((always_inline)) inline T reduce(T value, Join join) {
    const Votes& votes = device("asc_reduce").exchange_active(packed(value));
    T result{};
    bool any = false;
    for (unsigned lane = 0; lane < warp_size; ++lane) {
        if ((votes.present >> lane & 1) != 0) {
            const T one = unpacked<T>(votes.value[lane]);
            result = any ? join(result, one) : one;
            any = true;
        }
    }
    return result;
}

template <typename T>
__attribute__((always_inline)) inline T reduce_add(T value) {
    return reduce(value, [](T a, T b) {
        if constexpr (std::is_integral<T>::value) {
            return static_cast<T>(static_cast<std::make_unsigned_t<T>>(a) + static_cast<std::make_unsigned_t<T>>(b));
        } else {
            return static_cast<T>(a + b);
        }
    });
}

template <typename T>
__attribute__((always_inline)) inline T reduce_max(T value) {
    return reduce(value, [](T a, T b) { return a < b ? b : a; });
}

template <typename T>
__attribute__((always_inline)) inline T reduce_min(T value) {
    return reduce(value, [](T a, T b) { return b < a ? b : a; });
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_WARP_H
