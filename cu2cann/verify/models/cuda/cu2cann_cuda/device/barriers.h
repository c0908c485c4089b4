// SPDX-License-Identifier: Apache-2.0
//
// Barriers, fences, clocks and traps.
#ifndef CU2CANN_CUDA_DEVICE_BARRIERS_H
#define CU2CANN_CUDA_DEVICE_BARRIERS_H

#include <time.h>

#include "atomics.h"

inline void __syncthreads() { cu2cann_model::current_block->barrier(false); }
inline int __syncthreads_count(int predicate) { return cu2cann_model::current_block->barrier(predicate != 0).holds; }
inline int __syncthreads_and(int predicate) {
    const cu2cann_model::Count count = cu2cann_model::current_block->barrier(predicate != 0);
    return count.holds == count.threads;
}
inline int __syncthreads_or(int predicate) { return cu2cann_model::current_block->barrier(predicate != 0).holds != 0; }
inline void __barrier_sync(unsigned id) { cu2cann_model::current_block->barrier(false, id); }
inline void __barrier_sync_count(unsigned id, unsigned count) { cu2cann_model::current_block->barrier(false, id, count); }

// A fence also stands in loops that wait for another thread.
inline void __threadfence() {
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    cu2cann_model::let_others_go_on();
}
inline void __threadfence_block() { __threadfence(); }
inline void __threadfence_system() { __threadfence(); }

inline void __nanosleep(unsigned) {
    if (cu2cann_model::current_block != nullptr) {
        cu2cann_model::current_block->yield();
    }
}

inline unsigned long long __globaltimer() {
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (unsigned long long)now.tv_sec * 1000000000ull + (unsigned long long)now.tv_nsec;
}
inline long long clock64() {
#if defined(__x86_64__)
    return (long long)__builtin_ia32_rdtsc();
#else
    return (long long)__globaltimer();
#endif
}

[[noreturn]] inline void __trap() { cu2cann_model::fault("trap", "the kernel executed __trap"); }
inline void __brkpt() {}
inline void __prof_trigger(int) {}

// Which memory an address lies in.
inline unsigned __isGlobal(const void* at) {
    cu2cann_model::Allocation found;
    return cu2cann_model::Memory::all().find(at, &found);
}
inline size_t __cvta_generic_to_shared(const void* at) { return (size_t)at; }
inline size_t __cvta_generic_to_global(const void* at) { return (size_t)at; }
inline size_t __cvta_generic_to_constant(const void* at) { return (size_t)at; }
inline size_t __cvta_generic_to_local(const void* at) { return (size_t)at; }
inline void* __cvta_shared_to_generic(size_t at) { return (void*)at; }
inline void* __cvta_global_to_generic(size_t at) { return (void*)at; }
inline void* __cvta_constant_to_generic(size_t at) { return (void*)at; }
inline void* __cvta_local_to_generic(size_t at) { return (void*)at; }

#endif  // CU2CANN_CUDA_DEVICE_BARRIERS_H
