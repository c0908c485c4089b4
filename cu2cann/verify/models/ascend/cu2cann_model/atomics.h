// SPDX-License-Identifier: Apache-2.0
//
// Atomic operations: real ones, as the blocks of a launch run on several cores.
#ifndef CU2CANN_MODEL_ASCEND_ATOMICS_H
#define CU2CANN_MODEL_ASCEND_ATOMICS_H

#include "warp.h"

namespace cu2cann_model {

// Words of 64 bits are atomic in global memory alone.
template <typename T>
inline void check_atomic(T* at) {
    Block& block = device("an atomic operation");
    if (sizeof(T) == 8 && block.shares(at)) {
        fault("shared-atomic-64", "an atomic operation on 64 bits of __ubuf__ memory");
    }
    if (reinterpret_cast<uintptr_t>(at) % sizeof(T) != 0) {
        fault("misaligned", "an atomic operation on %zu bytes at %p", sizeof(T), static_cast<void*>(at));
    }
}

template <size_t Size>
struct WordOf;
template <>
struct WordOf<2> { using type = uint16_t; };
template <>
struct WordOf<4> { using type = uint32_t; };
template <>
struct WordOf<8> { using type = uint64_t; };

template <typename T>
using Word = typename WordOf<sizeof(T)>::type;

template <typename T, typename Change>
inline T change(T* at, Change with) {
    check_atomic(at);
    auto* word = reinterpret_cast<Word<T>*>(at);
    Word<T> seen = __atomic_load_n(word, __ATOMIC_RELAXED);
    while (true) {
        const T old = bits_as<T>(seen);
        const T next = with(old);
        if (__atomic_compare_exchange_n(word, &seen, bits_as<Word<T>>(next), true, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
            return old;
        }
    }
}

// Where the device gives no usable old value.
template <typename T>
inline T usable(T old) {
    return sizeof(T) == 2 ? rubbish<T>() : old;
}

template <typename T>
inline T atomic_add(T* at, T value) {
    if constexpr (std::is_integral<T>::value) {
        check_atomic(at);
        return __atomic_fetch_add(at, value, __ATOMIC_RELAXED);
    } else {
        return usable(change(at, [=](T old) { return static_cast<T>(old + value); }));
    }
}

template <typename T>
inline T atomic_sub(T* at, T value) {
    if constexpr (std::is_integral<T>::value) {
        check_atomic(at);
        return __atomic_fetch_sub(at, value, __ATOMIC_RELAXED);
    } else {
        return change(at, [=](T old) { return static_cast<T>(old - value); });
    }
}

template <typename T>
inline T atomic_exch(T* at, T value) {
    return change(at, [=](T) { return value; });
}

template <typename T>
inline T atomic_max(T* at, T value) {
    return usable(change(at, [=](T old) { return old != old || old < value ? value : old; }));
}

template <typename T>
inline T atomic_min(T* at, T value) {
    return usable(change(at, [=](T old) { return old != old || value < old ? value : old; }));
}

#define CU2CANN_MODEL_ON_PAIRS(Pair)                                                                          \
    template <>                                                                                               \
    inline Pair atomic_max<Pair>(Pair * at, Pair value) {                                                     \
        return change(at, [=](Pair old) -> Pair {                                                             \
            return {old.x < value.x ? value.x : old.x, old.y < value.y ? value.y : old.y};                    \
        });                                                                                                   \
    }                                                                                                         \
    template <>                                                                                               \
    inline Pair atomic_min<Pair>(Pair * at, Pair value) {                                                     \
        return change(at, [=](Pair old) -> Pair {                                                             \
            return {value.x < old.x ? value.x : old.x, value.y < old.y ? value.y : old.y};                    \
        });                                                                                                   \
    }
CU2CANN_MODEL_ON_PAIRS(half2)
CU2CANN_MODEL_ON_PAIRS(bfloat16x2_t)
#undef CU2CANN_MODEL_ON_PAIRS

template <typename T>
inline T atomic_cas(T* at, T expected, T value) {
    check_atomic(at);
    Word<T> seen = bits_as<Word<T>>(expected);
    __atomic_compare_exchange_n(reinterpret_cast<Word<T>*>(at), &seen, bits_as<Word<T>>(value), false,
                                __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    return bits_as<T>(seen);
}

template <typename T>
inline T atomic_inc(T* at, T most) {
    return change(at, [=](T old) { return old >= most ? T(0) : static_cast<T>(old + 1); });
}

template <typename T>
inline T atomic_dec(T* at, T most) {
    return change(at, [=](T old) { return old == 0 || old > most ? most : static_cast<T>(old - 1); });
}

template <typename T>
inline T atomic_and(T* at, T value) {
    check_atomic(at);
    return __atomic_fetch_and(at, value, __ATOMIC_RELAXED);
}

template <typename T>
inline T atomic_or(T* at, T value) {
    check_atomic(at);
    return __atomic_fetch_or(at, value, __ATOMIC_RELAXED);
}

template <typename T>
inline T atomic_xor(T* at, T value) {
    check_atomic(at);
    return __atomic_fetch_xor(at, value, __ATOMIC_RELAXED);
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_ATOMICS_H
