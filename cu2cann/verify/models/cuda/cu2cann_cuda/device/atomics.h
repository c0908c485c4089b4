// SPDX-License-Identifier: Apache-2.0
//
// Atomic functions: the processor's own, so blocks on other cores see them as well.
#ifndef CU2CANN_CUDA_DEVICE_ATOMICS_H
#define CU2CANN_CUDA_DEVICE_ATOMICS_H

#include <chrono>

#include "../math/integers.h"
#include "../vectors.h"

namespace cu2cann_model {

// A thread that turns round an atomic operation waits for another: now and then the others of
// its block go on, and after a while other blocks begin.
inline void let_others_go_on() {
    constexpr int patience = 2000;
    static thread_local int left = patience;
    if (--left != 0) {
        return;
    }
    left = patience;
    if (current_block == nullptr) {
        return;
    }
    static thread_local unsigned long long block = 0;
    static thread_local std::chrono::steady_clock::time_point since;
    const auto now = std::chrono::steady_clock::now();
    if (block != current_block->serial()) {
        block = current_block->serial();
        since = now;
    } else if (now - since > std::chrono::milliseconds(200)) {
        since = now;
        Workers::all().lend();
    }
    current_block->yield();
}

template <size_t Size>
struct WordOf;
template <>
struct WordOf<1> { using type = unsigned char; };
template <>
struct WordOf<2> { using type = unsigned short; };
template <>
struct WordOf<4> { using type = unsigned; };
template <>
struct WordOf<8> { using type = unsigned long long; };
template <>
struct WordOf<16> { using type = unsigned __int128; };

// Replaces what lies at `at` by `next` of it; gives what lay there.
template <typename T, typename Next>
inline T atomic_update(T* at, Next next) {
    using Word = typename WordOf<sizeof(T)>::type;
    Word* words = reinterpret_cast<Word*>(at);
    Word seen = __atomic_load_n(words, __ATOMIC_RELAXED);
    while (true) {
        const T old = reinterpret<T>(seen);
        const T made = next(old);
        if (__atomic_compare_exchange_n(words, &seen, reinterpret<Word>(made), false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) {
            return old;
        }
    }
}

template <typename T>
inline T atomic_exchange(T* at, T value) {
    using Word = typename WordOf<sizeof(T)>::type;
    let_others_go_on();
    return reinterpret<T>(__atomic_exchange_n(reinterpret_cast<Word*>(at), reinterpret<Word>(value), __ATOMIC_SEQ_CST));
}

template <typename T>
inline T atomic_compare(T* at, T expected, T value) {
    using Word = typename WordOf<sizeof(T)>::type;
    let_others_go_on();
    Word seen = reinterpret<Word>(expected);
    __atomic_compare_exchange_n(reinterpret_cast<Word*>(at), &seen, reinterpret<Word>(value), false, __ATOMIC_SEQ_CST,
                                __ATOMIC_SEQ_CST);
    return reinterpret<T>(seen);
}

template <typename T>
inline T atomic_sum(T* at, T value) {
    if constexpr (std::is_integral<T>::value) {
        let_others_go_on();
        return __atomic_fetch_add(at, value, __ATOMIC_SEQ_CST);
    } else {
        return atomic_update(at, [&](T old) { return T(old + value); });
    }
}

}  // namespace cu2cann_model

#define CU2CANN_SCOPES(type, name, formal, actual)                        \
    inline type name##_block formal { return name actual; }               \
    inline type name##_system formal { return name actual; }
#define CU2CANN_ATOMIC(name, type, body)                                  \
    inline type name(type* at, type value) { body }                       \
    CU2CANN_SCOPES(type, name, (type* at, type value), (at, value))
#define CU2CANN_BITWISE(type)                                                                       \
    CU2CANN_ATOMIC(atomicExch, type, return cu2cann_model::atomic_exchange(at, value);)             \
    CU2CANN_ATOMIC(atomicAnd, type, return __atomic_fetch_and(at, value, __ATOMIC_SEQ_CST);)        \
    CU2CANN_ATOMIC(atomicOr, type, cu2cann_model::let_others_go_on(); return __atomic_fetch_or(at, value, __ATOMIC_SEQ_CST);) \
    CU2CANN_ATOMIC(atomicXor, type, return __atomic_fetch_xor(at, value, __ATOMIC_SEQ_CST);)        \
    CU2CANN_ATOMIC(atomicMin, type, return cu2cann_model::atomic_update(at, [=](type old) { return old < value ? old : value; });) \
    CU2CANN_ATOMIC(atomicMax, type, return cu2cann_model::atomic_update(at, [=](type old) { return old > value ? old : value; });)
#define CU2CANN_COMPARE(type)                                                                       \
    inline type atomicCAS(type* at, type expected, type value) {                                    \
        return cu2cann_model::atomic_compare(at, expected, value);                                  \
    }                                                                                               \
    CU2CANN_SCOPES(type, atomicCAS, (type* at, type expected, type value), (at, expected, value))
#define CU2CANN_SUM(type) CU2CANN_ATOMIC(atomicAdd, type, return cu2cann_model::atomic_sum(at, value);)

CU2CANN_BITWISE(int)
CU2CANN_BITWISE(unsigned int)
CU2CANN_BITWISE(unsigned long)
CU2CANN_BITWISE(long long)
CU2CANN_BITWISE(unsigned long long)
CU2CANN_COMPARE(int)
CU2CANN_COMPARE(unsigned int)
CU2CANN_COMPARE(unsigned long)
CU2CANN_COMPARE(unsigned long long)
CU2CANN_COMPARE(unsigned short)
CU2CANN_SUM(int)
CU2CANN_SUM(unsigned int)
CU2CANN_SUM(unsigned long)
CU2CANN_SUM(unsigned long long)
CU2CANN_SUM(float)
CU2CANN_SUM(double)
CU2CANN_ATOMIC(atomicExch, float, return cu2cann_model::atomic_exchange(at, value);)
CU2CANN_ATOMIC(atomicSub, int, return __atomic_fetch_sub(at, value, __ATOMIC_SEQ_CST);)
CU2CANN_ATOMIC(atomicSub, unsigned int, return __atomic_fetch_sub(at, value, __ATOMIC_SEQ_CST);)
CU2CANN_ATOMIC(atomicInc, unsigned int,
               return cu2cann_model::atomic_update(at, [=](unsigned old) { return old >= value ? 0u : old + 1; });)
CU2CANN_ATOMIC(atomicDec, unsigned int,
               return cu2cann_model::atomic_update(at, [=](unsigned old) { return old == 0 || old > value ? value : old - 1; });)
#undef CU2CANN_SUM
#undef CU2CANN_COMPARE
#undef CU2CANN_BITWISE

// The members of a vector are added one by one: the whole is not atomic.
inline float2 atomicAdd(float2* at, float2 value) { return {atomicAdd(&at->x, value.x), atomicAdd(&at->y, value.y)}; }
inline float4 atomicAdd(float4* at, float4 value) {
    return {atomicAdd(&at->x, value.x), atomicAdd(&at->y, value.y), atomicAdd(&at->z, value.z), atomicAdd(&at->w, value.w)};
}

// With a memory order and a scope.  The strongest order serves for all.
enum { __NV_ATOMIC_RELAXED, __NV_ATOMIC_CONSUME, __NV_ATOMIC_ACQUIRE, __NV_ATOMIC_RELEASE, __NV_ATOMIC_ACQ_REL, __NV_ATOMIC_SEQ_CST };
enum { __NV_THREAD_SCOPE_THREAD, __NV_THREAD_SCOPE_BLOCK, __NV_THREAD_SCOPE_CLUSTER, __NV_THREAD_SCOPE_DEVICE, __NV_THREAD_SCOPE_SYSTEM };
template <typename T>
inline T __nv_atomic_load_n(const T* at, int, int = 4) {
    cu2cann_model::let_others_go_on();
    using Word = typename cu2cann_model::WordOf<sizeof(T)>::type;
    return cu2cann_model::reinterpret<T>(__atomic_load_n(reinterpret_cast<const Word*>(at), __ATOMIC_SEQ_CST));
}
template <typename T>
inline void __nv_atomic_load(const T* at, T* into, int order, int = 4) { *into = __nv_atomic_load_n(at, order); }
template <typename T, typename U>
inline void __nv_atomic_store_n(T* at, U value, int, int = 4) { (void)cu2cann_model::atomic_exchange(at, T(value)); }
template <typename T>
inline void __nv_atomic_store(T* at, T* value, int, int = 4) { (void)cu2cann_model::atomic_exchange(at, *value); }
template <typename T, typename U>
inline T __nv_atomic_exchange_n(T* at, U value, int, int = 4) { return cu2cann_model::atomic_exchange(at, T(value)); }
template <typename T>
inline void __nv_atomic_exchange(T* at, T* value, T* old, int, int = 4) { *old = cu2cann_model::atomic_exchange(at, *value); }
template <typename T>
inline bool __nv_atomic_compare_exchange_n(T* at, T* expected, T value, bool, int, int, int = 4) {
    const T seen = cu2cann_model::atomic_compare(at, *expected, value);
    const bool same = std::memcmp(&seen, expected, sizeof(T)) == 0;
    *expected = seen;
    return same;
}
template <typename T>
inline bool __nv_atomic_compare_exchange(T* at, T* expected, T* value, bool weak, int good, int bad, int = 4) {
    return __nv_atomic_compare_exchange_n(at, expected, *value, weak, good, bad);
}
#define CU2CANN_FETCH(name, made)                                                       \
    template <typename T, typename U>                                                   \
    inline T __nv_atomic_fetch_##name(T* at, U given, int, int = 4) {                   \
        const T value = T(given);                                                       \
        return cu2cann_model::atomic_update(at, [=](T old) { return T(made); });        \
    }
CU2CANN_FETCH(add, old + value)
CU2CANN_FETCH(sub, old - value)
CU2CANN_FETCH(and, old & value)
CU2CANN_FETCH(or, old | value)
CU2CANN_FETCH(xor, old ^ value)
CU2CANN_FETCH(min, old < value ? old : value)
CU2CANN_FETCH(max, old > value ? old : value)
#undef CU2CANN_FETCH
inline void __nv_atomic_thread_fence(int, int = 4) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

#endif  // CU2CANN_CUDA_DEVICE_ATOMICS_H
