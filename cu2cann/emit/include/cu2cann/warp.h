// CUDA warp functions: shuffles of any type, match, reductions, votes limited by a mask.
// Ascend acts on the active lanes; a mask here only selects among them, so every lane it names
// must be active at the call, and a lane that is read must be active too.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_WARP_H
#define CU2CANN_WARP_H

#include <type_traits>

#include "bits.h"

#include "shield_begin.h"

// ---- lanes ---------------------------------------------------------------------------------------------

__aicore__ inline unsigned int cu2cann_lane_id()
{
    return static_cast<unsigned int>(laneid());
}
__aicore__ inline unsigned int cu2cann_thread_rank()
{
    return threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
}
__aicore__ inline unsigned int cu2cann_warp_id()
{
    return cu2cann_thread_rank() / 32U;
}
__aicore__ inline unsigned int cu2cann_lanemask_eq()
{
    return static_cast<unsigned int>(lanemask_eq());
}
__aicore__ inline unsigned int cu2cann_lanemask_lt()
{
    return static_cast<unsigned int>(lanemask_lt());
}
__aicore__ inline unsigned int cu2cann_lanemask_le()
{
    return static_cast<unsigned int>(lanemask_le());
}
__aicore__ inline unsigned int cu2cann_lanemask_gt()
{
    return static_cast<unsigned int>(lanemask_gt());
}
__aicore__ inline unsigned int cu2cann_lanemask_ge()
{
    return static_cast<unsigned int>(lanemask_ge());
}

// ---- shuffles ------------------------------------------------------------------------------------------

// Types that go through 32-bit words: structs, vectors, double. Numbers have overloads of their own.
template <typename T>
using cu2cann_if_words =
    std::enable_if_t<(!std::is_arithmetic<T>::value && !std::is_enum<T>::value) || std::is_same<T, double>::value, T>;

// A value of any size as 32-bit words; the last word is filled up with zeros.
template <typename T>
struct cu2cann_words {
    static constexpr unsigned int count = (sizeof(T) + 3) / 4;
    unsigned int word[count];

    __aicore__ inline void load(const T& value)
    {
        const unsigned char* bytes = reinterpret_cast<const unsigned char*>(&value);
#pragma unroll
        for (unsigned int i = 0; i < count; ++i) {
            word[i] = 0;
        }
#pragma unroll
        for (unsigned int i = 0; i < sizeof(T); ++i) {
            word[i / 4] |= static_cast<unsigned int>(bytes[i]) << (8 * (i % 4));
        }
    }
    __aicore__ inline void store(T* value) const
    {
        unsigned char* bytes = reinterpret_cast<unsigned char*>(value);
#pragma unroll
        for (unsigned int i = 0; i < sizeof(T); ++i) {
            bytes[i] = static_cast<unsigned char>(word[i / 4] >> (8 * (i % 4)));
        }
    }
};

// One overload set per shuffle; narrow integers promote to int as in CUDA.
#define CU2CANN_SHUFFLE(name, function, Lane)                                               \
    __aicore__ inline int name(int value, Lane lane, int width = 32)                        \
    {                                                                                       \
        return function(static_cast<int32_t>(value), lane, width);                          \
    }                                                                                       \
    __aicore__ inline unsigned int name(unsigned int value, Lane lane, int width = 32)      \
    {                                                                                       \
        return function(static_cast<uint32_t>(value), lane, width);                         \
    }                                                                                       \
    __aicore__ inline long int name(long int value, Lane lane, int width = 32)              \
    {                                                                                       \
        return function(static_cast<int64_t>(value), lane, width);                          \
    }                                                                                       \
    __aicore__ inline unsigned long int name(unsigned long int value, Lane lane, int width = 32) \
    {                                                                                       \
        return function(static_cast<uint64_t>(value), lane, width);                         \
    }                                                                                       \
    __aicore__ inline long long int name(long long int value, Lane lane, int width = 32)    \
    {                                                                                       \
        return function(static_cast<int64_t>(value), lane, width);                          \
    }                                                                                       \
    __aicore__ inline unsigned long long int name(unsigned long long int value, Lane lane, int width = 32) \
    {                                                                                       \
        return function(static_cast<uint64_t>(value), lane, width);                         \
    }                                                                                       \
    __aicore__ inline float name(float value, Lane lane, int width = 32)                    \
    {                                                                                       \
        return function(value, lane, width);                                                \
    }                                                                                       \
    __aicore__ inline half name(half value, Lane lane, int width = 32)                      \
    {                                                                                       \
        return function(value, lane, width);                                                \
    }                                                                                       \
    __aicore__ inline half2 name(half2 value, Lane lane, int width = 32)                    \
    {                                                                                       \
        return function(value, lane, width);                                                \
    }                                                                                       \
    __aicore__ inline bfloat16_t name(bfloat16_t value, Lane lane, int width = 32)          \
    {                                                                                       \
        return function(value, lane, width);                                                \
    }                                                                                       \
    __aicore__ inline bfloat16x2_t name(bfloat16x2_t value, Lane lane, int width = 32)      \
    {                                                                                       \
        return function(value, lane, width);                                                \
    }                                                                                       \
    template <typename T>                                                                   \
    __aicore__ inline cu2cann_if_words<T> name(const T& value, Lane lane, int width = 32)   \
    {                                                                                       \
        cu2cann_words<T> words;                                                             \
        words.load(value);                                                                  \
        for (unsigned int i = 0; i < cu2cann_words<T>::count; ++i) {                        \
            words.word[i] = function(static_cast<uint32_t>(words.word[i]), lane, width);    \
        }                                                                                   \
        T result = value;                                                                   \
        words.store(&result);                                                               \
        return result;                                                                      \
    }

CU2CANN_SHUFFLE(cu2cann_shfl, asc_shfl, int)
CU2CANN_SHUFFLE(cu2cann_shfl_up, asc_shfl_up, unsigned int)
CU2CANN_SHUFFLE(cu2cann_shfl_down, asc_shfl_down, unsigned int)
CU2CANN_SHUFFLE(cu2cann_shfl_xor, asc_shfl_xor, int)
#undef CU2CANN_SHUFFLE

// ---- votes ---------------------------------------------------------------------------------------------

__aicore__ inline unsigned int cu2cann_ballot_sync(unsigned int mask, int predicate)
{
    return asc_ballot(predicate != 0 ? 1 : 0) & mask;
}
__aicore__ inline int cu2cann_any_sync(unsigned int mask, int predicate)
{
    return cu2cann_ballot_sync(mask, predicate) != 0U ? 1 : 0;
}
__aicore__ inline int cu2cann_all_sync(unsigned int mask, int predicate)
{
    return cu2cann_ballot_sync(mask, predicate) == mask ? 1 : 0;
}
__aicore__ inline int cu2cann_uni_sync(unsigned int mask, int predicate)
{
    unsigned int votes = cu2cann_ballot_sync(mask, predicate);
    return votes == 0U || votes == mask ? 1 : 0;
}

// ---- match ---------------------------------------------------------------------------------------------

// The lanes among the active ones whose value has the same bits. Every lane runs every round.
template <typename T>
__aicore__ inline unsigned int cu2cann_match_any(T value)
{
    cu2cann_words<T> own;
    own.load(value);
    unsigned int rest = asc_activemask();
    unsigned int peers = 0;
    while (rest != 0U) {
        int leader = cu2cann_ffs(static_cast<int>(rest)) - 1;
        bool equal = true;
        for (unsigned int i = 0; i < cu2cann_words<T>::count; ++i) {
            uint32_t other = asc_shfl(static_cast<uint32_t>(own.word[i]), leader, 32);
            equal = equal && other == own.word[i];
        }
        unsigned int same = asc_ballot(equal ? 1 : 0);
        peers = equal ? same : peers;
        rest &= ~same;
    }
    return peers;
}
template <typename T>
__aicore__ inline unsigned int cu2cann_match_any_sync(unsigned int mask, T value)
{
    return cu2cann_match_any(value) & mask;
}
// The mask when all its lanes agree, otherwise 0; *predicate says which.
template <typename T>
__aicore__ inline unsigned int cu2cann_match_all_sync(unsigned int mask, T value, int* predicate)
{
    bool all = (cu2cann_match_any(value) & mask) == mask;
    *predicate = all ? 1 : 0;
    return all ? mask : 0U;
}
template <typename T>
__aicore__ inline unsigned int cu2cann_match_all(T value, int* predicate)
{
    return cu2cann_match_all_sync(asc_activemask(), value, predicate);
}

// ---- reductions ----------------------------------------------------------------------------------------

// One ballot per bit: right for any set of active lanes.
__aicore__ inline unsigned int cu2cann_reduce_or_sync(unsigned int mask, unsigned int value)
{
    unsigned int result = 0;
    for (int bit = 0; bit < 32; ++bit) {
        unsigned int votes = asc_ballot(static_cast<int32_t>((value >> bit) & 1U)) & mask;
        result |= (votes != 0U ? 1U : 0U) << bit;
    }
    return result;
}
__aicore__ inline unsigned int cu2cann_reduce_and_sync(unsigned int mask, unsigned int value)
{
    return ~cu2cann_reduce_or_sync(mask, ~value);
}
__aicore__ inline unsigned int cu2cann_reduce_xor_sync(unsigned int mask, unsigned int value)
{
    unsigned int result = 0;
    for (int bit = 0; bit < 32; ++bit) {
        unsigned int votes = asc_ballot(static_cast<int32_t>((value >> bit) & 1U)) & mask;
        result |= (static_cast<unsigned int>(cu2cann_popc(votes)) & 1U) << bit;
    }
    return result;
}
// Full-warp forms: five shuffles, all 32 lanes must be active.
__aicore__ inline unsigned int cu2cann_reduce_or(unsigned int value)
{
    for (int step = 16; step > 0; step /= 2) {
        value |= asc_shfl_xor(static_cast<uint32_t>(value), step, 32);
    }
    return value;
}
__aicore__ inline unsigned int cu2cann_reduce_and(unsigned int value)
{
    return ~cu2cann_reduce_or(~value);
}
__aicore__ inline unsigned int cu2cann_reduce_xor(unsigned int value)
{
    for (int step = 16; step > 0; step /= 2) {
        value ^= asc_shfl_xor(static_cast<uint32_t>(value), step, 32);
    }
    return value;
}

// add, min and max among the lanes of the mask, each read from its lane when it is not the whole set.
#define CU2CANN_REDUCE(name, function, T, joined)                                           \
    __aicore__ inline T name(unsigned int mask, T value)                                    \
    {                                                                                       \
        if (mask == asc_activemask()) {                                                     \
            return function(value);                                                         \
        }                                                                                   \
        int lane = cu2cann_ffs(static_cast<int>(mask)) - 1;                                 \
        T a = cu2cann_shfl(value, lane);                                                    \
        for (unsigned int rest = mask & (mask - 1U); rest != 0U; rest &= rest - 1U) {       \
            T b = cu2cann_shfl(value, cu2cann_ffs(static_cast<int>(rest)) - 1);             \
            a = joined;                                                                     \
        }                                                                                   \
        return a;                                                                           \
    }

CU2CANN_REDUCE(cu2cann_reduce_add_sync, asc_reduce_add, int, static_cast<int>(static_cast<unsigned int>(a) + static_cast<unsigned int>(b)))
CU2CANN_REDUCE(cu2cann_reduce_add_sync, asc_reduce_add, unsigned int, a + b)
CU2CANN_REDUCE(cu2cann_reduce_min_sync, asc_reduce_min, int, b < a ? b : a)
CU2CANN_REDUCE(cu2cann_reduce_min_sync, asc_reduce_min, unsigned int, b < a ? b : a)
CU2CANN_REDUCE(cu2cann_reduce_max_sync, asc_reduce_max, int, b > a ? b : a)
CU2CANN_REDUCE(cu2cann_reduce_max_sync, asc_reduce_max, unsigned int, b > a ? b : a)
#undef CU2CANN_REDUCE

// ---- fns -----------------------------------------------------------------------------------------------

// The position of the offset-th set bit from `base` on, downwards for a negative offset.
__aicore__ inline unsigned int cu2cann_fns(unsigned int mask, unsigned int base, int offset)
{
    if (offset == 0) {
        return ((mask >> (base & 31U)) & 1U) != 0U ? base : 0xffffffffU;
    }
    int step = offset > 0 ? 1 : -1;
    int left = offset > 0 ? offset : -offset;
    for (int at = static_cast<int>(base); at >= 0 && at < 32; at += step) {
        left -= static_cast<int>((mask >> at) & 1U);
        if (left == 0) {
            return static_cast<unsigned int>(at);
        }
    }
    return 0xffffffffU;
}

#include "shield_end.h"

#endif // CU2CANN_WARP_H
