// SPDX-License-Identifier: Apache-2.0
//
// Atomic operations; they return the old value.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_ATOMIC_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_ATOMIC_FUNCTIONS_H

#include "cu2cann_model/atomics.h"
#include "simt_api/device_types.h"

inline int32_t asc_atomic_add(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline uint32_t asc_atomic_add(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline float asc_atomic_add(float* a, float b) { return ::cu2cann_model::atomic_add(a, b); }
inline int64_t asc_atomic_add(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline uint64_t asc_atomic_add(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline int32_t asc_atomic_and(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_and(a, b); }
inline uint32_t asc_atomic_and(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_and(a, b); }
inline int64_t asc_atomic_and(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_and(a, b); }
inline uint64_t asc_atomic_and(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_and(a, b); }
inline int32_t asc_atomic_cas(int32_t* a, int32_t b, int32_t c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline uint32_t asc_atomic_cas(uint32_t* a, uint32_t b, uint32_t c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline int64_t asc_atomic_cas(int64_t* a, int64_t b, int64_t c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline uint64_t asc_atomic_cas(uint64_t* a, uint64_t b, uint64_t c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline float asc_atomic_cas(float* a, float b, float c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline uint32_t asc_atomic_dec(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_dec(a, b); }
inline uint64_t asc_atomic_dec(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_dec(a, b); }
inline int32_t asc_atomic_exch(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_exch(a, b); }
inline uint32_t asc_atomic_exch(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_exch(a, b); }
inline int64_t asc_atomic_exch(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_exch(a, b); }
inline uint64_t asc_atomic_exch(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_exch(a, b); }
inline float asc_atomic_exch(float* a, float b) { return ::cu2cann_model::atomic_exch(a, b); }
inline uint32_t asc_atomic_inc(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_inc(a, b); }
inline uint64_t asc_atomic_inc(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_inc(a, b); }
inline int32_t asc_atomic_max(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline uint32_t asc_atomic_max(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline float asc_atomic_max(float* a, float b) { return ::cu2cann_model::atomic_max(a, b); }
inline int64_t asc_atomic_max(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline uint64_t asc_atomic_max(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline int32_t asc_atomic_min(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline uint32_t asc_atomic_min(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline float asc_atomic_min(float* a, float b) { return ::cu2cann_model::atomic_min(a, b); }
inline int64_t asc_atomic_min(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline uint64_t asc_atomic_min(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline int32_t asc_atomic_or(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_or(a, b); }
inline uint32_t asc_atomic_or(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_or(a, b); }
inline int64_t asc_atomic_or(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_or(a, b); }
inline uint64_t asc_atomic_or(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_or(a, b); }
inline int32_t asc_atomic_sub(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_sub(a, b); }
inline uint32_t asc_atomic_sub(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_sub(a, b); }
inline float asc_atomic_sub(float* a, float b) { return ::cu2cann_model::atomic_sub(a, b); }
inline int64_t asc_atomic_sub(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_sub(a, b); }
inline uint64_t asc_atomic_sub(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_sub(a, b); }
inline int32_t asc_atomic_xor(int32_t* a, int32_t b) { return ::cu2cann_model::atomic_xor(a, b); }
inline uint32_t asc_atomic_xor(uint32_t* a, uint32_t b) { return ::cu2cann_model::atomic_xor(a, b); }
inline int64_t asc_atomic_xor(int64_t* a, int64_t b) { return ::cu2cann_model::atomic_xor(a, b); }
inline uint64_t asc_atomic_xor(uint64_t* a, uint64_t b) { return ::cu2cann_model::atomic_xor(a, b); }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_ATOMIC_FUNCTIONS_H
