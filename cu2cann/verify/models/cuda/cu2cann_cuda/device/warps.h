// SPDX-License-Identifier: Apache-2.0
//
// What the lanes of a warp tell each other: shuffles, votes, matches, reductions.
#ifndef CU2CANN_CUDA_DEVICE_WARPS_H
#define CU2CANN_CUDA_DEVICE_WARPS_H

#include "../math/integers.h"

namespace cu2cann_model {

template <typename T>
inline uint64_t packed(const T& value) {
    static_assert(sizeof(T) <= sizeof(uint64_t), "lanes give each other at most eight bytes at a time");
    uint64_t word = 0;
    std::memcpy(&word, &value, sizeof value);
    return word;
}
template <typename T>
inline T unpacked(uint64_t word) {
    T value;
    std::memcpy(&value, &word, sizeof value);
    return value;
}

// What lane `source` gave; of a lane that did not take part, the poison of new memory.
template <typename T>
inline T given_by(const Votes& votes, unsigned source) {
    if ((votes.present >> source & 1) != 0) {
        return unpacked<T>(votes.value[source]);
    }
    uint64_t nothing;
    std::memset(&nothing, poison_byte(), sizeof nothing);
    return unpacked<T>(nothing);
}

// The lane to read from, or the own lane where the shuffle leaves the segment.
struct ShuffleIndex {
    unsigned operator()(unsigned lane, int width) const { return (lane & ~(width - 1u)) | (by & (width - 1u)); }
    unsigned by;
};
struct ShuffleUp {
    unsigned operator()(unsigned lane, int width) const { return (lane & (width - 1u)) >= by ? lane - by : lane; }
    unsigned by;
};
struct ShuffleDown {
    unsigned operator()(unsigned lane, int width) const {
        return by < (unsigned)width && (lane & (width - 1u)) + by < (unsigned)width ? lane + by : lane;
    }
    unsigned by;
};
struct ShuffleXor {
    unsigned operator()(unsigned lane, int width) const {
        const unsigned source = lane ^ by, end = (lane & ~(width - 1u)) + (unsigned)width;
        return source < end ? source : lane;
    }
    unsigned by;
};

inline void check_width(int width) {
    if (width < 1 || width > 32 || (width & (width - 1)) != 0) {
        fault("shuffle-width", "a shuffle of width %d; it must be a power of two up to 32", width);
    }
}

inline void check_mask(unsigned mask) {
    if ((mask >> current_block->lane() & 1) == 0) {
        fault("own-lane-not-in-mask", "lane %u calls a warp operation whose mask 0x%08x does not name it",
              current_block->lane(), mask);
    }
}

inline const Votes& exchange(unsigned mask, uint64_t value) {
    check_mask(mask);
    return current_block->exchange(mask, value);
}

template <typename Source, typename T>
inline T shuffled(unsigned mask, const T& value, int width, Source source) {
    check_width(width);
    const unsigned lane = current_block->lane();
    return given_by<T>(exchange(mask, packed(value)), source(lane, width));
}

template <typename Source, typename T>
__attribute__((always_inline)) inline T shuffled_active(const T& value, int width, Source source) {
    check_width(width);
    const unsigned lane = current_block->lane();
    return given_by<T>(current_block->exchange_active(packed(value)), source(lane, width));
}

inline unsigned ballot_of(const Votes& votes) {
    unsigned made = 0;
    for (unsigned lane = 0; lane < warp_size; ++lane) {
        made |= ((votes.present >> lane & 1) != 0 && votes.value[lane] != 0 ? 1u : 0u) << lane;
    }
    return made;
}

template <typename T, typename Combine>
inline T reduced(unsigned mask, T value, Combine combine) {
    const Votes& votes = exchange(mask, packed(value));
    bool first = true;
    T made = value;
    for (unsigned lane = 0; lane < warp_size; ++lane) {
        if ((votes.present >> lane & 1) != 0) {
            const T one = unpacked<T>(votes.value[lane]);
            made = first ? one : combine(made, one);
            first = false;
        }
    }
    return made;
}

}  // namespace cu2cann_model

#define CU2CANN_SHUFFLES(type)                                                                                   \
    inline type __shfl_sync(unsigned mask, type value, int source, int width = 32) {                             \
        return cu2cann_model::shuffled(mask, value, width, cu2cann_model::ShuffleIndex{(unsigned)source});       \
    }                                                                                                            \
    inline type __shfl_up_sync(unsigned mask, type value, unsigned delta, int width = 32) {                      \
        return cu2cann_model::shuffled(mask, value, width, cu2cann_model::ShuffleUp{delta});                     \
    }                                                                                                            \
    inline type __shfl_down_sync(unsigned mask, type value, unsigned delta, int width = 32) {                    \
        return cu2cann_model::shuffled(mask, value, width, cu2cann_model::ShuffleDown{delta});                   \
    }                                                                                                            \
    inline type __shfl_xor_sync(unsigned mask, type value, int lanes, int width = 32) {                          \
        return cu2cann_model::shuffled(mask, value, width, cu2cann_model::ShuffleXor{(unsigned)lanes});          \
    }                                                                                                            \
    __attribute__((always_inline)) inline type __shfl(type value, int source, int width = 32) {                  \
        return cu2cann_model::shuffled_active(value, width, cu2cann_model::ShuffleIndex{(unsigned)source});      \
    }                                                                                                            \
    __attribute__((always_inline)) inline type __shfl_up(type value, unsigned delta, int width = 32) {           \
        return cu2cann_model::shuffled_active(value, width, cu2cann_model::ShuffleUp{delta});                    \
    }                                                                                                            \
    __attribute__((always_inline)) inline type __shfl_down(type value, unsigned delta, int width = 32) {         \
        return cu2cann_model::shuffled_active(value, width, cu2cann_model::ShuffleDown{delta});                  \
    }                                                                                                            \
    __attribute__((always_inline)) inline type __shfl_xor(type value, int lanes, int width = 32) {               \
        return cu2cann_model::shuffled_active(value, width, cu2cann_model::ShuffleXor{(unsigned)lanes});         \
    }
CU2CANN_SHUFFLES(int)
CU2CANN_SHUFFLES(unsigned int)
CU2CANN_SHUFFLES(long)
CU2CANN_SHUFFLES(unsigned long)
CU2CANN_SHUFFLES(long long)
CU2CANN_SHUFFLES(unsigned long long)
CU2CANN_SHUFFLES(float)
CU2CANN_SHUFFLES(double)

inline void __syncwarp(unsigned mask = 0xFFFFFFFFu) { (void)cu2cann_model::exchange(mask, 0); }
__attribute__((always_inline)) inline unsigned __activemask() {
    return cu2cann_model::current_block->exchange_active(0).present;
}
inline unsigned __ballot_sync(unsigned mask, int predicate) {
    return cu2cann_model::ballot_of(cu2cann_model::exchange(mask, predicate != 0));
}
inline int __any_sync(unsigned mask, int predicate) { return __ballot_sync(mask, predicate) != 0; }
inline int __all_sync(unsigned mask, int predicate) {
    const cu2cann_model::Votes& votes = cu2cann_model::exchange(mask, predicate != 0);
    return cu2cann_model::ballot_of(votes) == votes.present;
}
inline int __uni_sync(unsigned mask, int predicate) {
    const cu2cann_model::Votes& votes = cu2cann_model::exchange(mask, predicate != 0);
    const unsigned holds = cu2cann_model::ballot_of(votes);
    return holds == 0 || holds == votes.present;
}
__attribute__((always_inline)) inline unsigned __ballot(int predicate) {
    return cu2cann_model::ballot_of(cu2cann_model::current_block->exchange_active(predicate != 0));
}
__attribute__((always_inline)) inline int __any(int predicate) { return __ballot(predicate) != 0; }
__attribute__((always_inline)) inline int __all(int predicate) { return __ballot(predicate == 0) == 0; }

template <typename T>
inline unsigned __match_any_sync(unsigned mask, T value) {
    const cu2cann_model::Votes& votes = cu2cann_model::exchange(mask, cu2cann_model::packed(value));
    unsigned made = 0;
    for (unsigned lane = 0; lane < cu2cann_model::warp_size; ++lane) {
        made |= ((votes.present >> lane & 1) != 0 && votes.value[lane] == cu2cann_model::packed(value) ? 1u : 0u) << lane;
    }
    return made;
}
template <typename T>
inline unsigned __match_all_sync(unsigned mask, T value, int* all) {
    const cu2cann_model::Votes& votes = cu2cann_model::exchange(mask, cu2cann_model::packed(value));
    *all = 1;
    for (unsigned lane = 0; lane < cu2cann_model::warp_size; ++lane) {
        if ((votes.present >> lane & 1) != 0 && votes.value[lane] != cu2cann_model::packed(value)) {
            *all = 0;
        }
    }
    return *all != 0 ? votes.present : 0;
}

#define CU2CANN_REDUCTION(name, type, made)                                                          \
    inline type __reduce_##name##_sync(unsigned mask, type value) {                                  \
        return cu2cann_model::reduced(mask, value, [](type a, type b) -> type { return made; });     \
    }
CU2CANN_REDUCTION(add, unsigned, a + b)
CU2CANN_REDUCTION(add, int, (int)((unsigned)a + (unsigned)b))
CU2CANN_REDUCTION(min, unsigned, a < b ? a : b)
CU2CANN_REDUCTION(min, int, a < b ? a : b)
CU2CANN_REDUCTION(max, unsigned, a > b ? a : b)
CU2CANN_REDUCTION(max, int, a > b ? a : b)
CU2CANN_REDUCTION(and, unsigned, a & b)
CU2CANN_REDUCTION(or, unsigned, a | b)
CU2CANN_REDUCTION(xor, unsigned, a ^ b)
#undef CU2CANN_REDUCTION

// Loads and stores with a hint for the caches.
#define CU2CANN_LOAD(name)                                                     \
    template <typename T>                                                      \
    inline T name(const T* at) { return *at; }
CU2CANN_LOAD(__ldg)
CU2CANN_LOAD(__ldcg)
CU2CANN_LOAD(__ldca)
CU2CANN_LOAD(__ldcs)
CU2CANN_LOAD(__ldlu)
#undef CU2CANN_LOAD
template <typename T>
inline T __ldcv(const T* at) {
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return *at;
}
#define CU2CANN_STORE(name)                                                    \
    template <typename T, typename U>                                          \
    inline void name(T* at, const U& value) { *at = value; }
CU2CANN_STORE(__stwb)
CU2CANN_STORE(__stcg)
CU2CANN_STORE(__stcs)
CU2CANN_STORE(__stwt)
#undef CU2CANN_STORE

#endif  // CU2CANN_CUDA_DEVICE_WARPS_H
