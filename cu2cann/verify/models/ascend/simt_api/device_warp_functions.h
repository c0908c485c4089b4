// SPDX-License-Identifier: Apache-2.0
//
// Warp operations on the active lanes.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_WARP_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_WARP_FUNCTIONS_H

#include "cu2cann_model/warp.h"
#include "simt_api/device_types.h"

inline uint32_t asc_activemask() { return ::cu2cann_model::active("asc_activemask"); }
inline int32_t asc_all(int32_t a) { return ::cu2cann_model::all_hold(a) ? 1 : 0; }
inline int32_t asc_any(int32_t a) { return ::cu2cann_model::ballot(a) != 0 ? 1 : 0; }
inline uint32_t asc_ballot(int32_t a) { return ::cu2cann_model::ballot(a); }
inline int32_t asc_reduce_add(int32_t a) { return ::cu2cann_model::reduce_add(a); }
inline uint32_t asc_reduce_add(uint32_t a) { return ::cu2cann_model::reduce_add(a); }
inline float asc_reduce_add(float a) { return ::cu2cann_model::reduce_add(a); }
inline int32_t asc_reduce_max(int32_t a) { return ::cu2cann_model::reduce_max(a); }
inline uint32_t asc_reduce_max(uint32_t a) { return ::cu2cann_model::reduce_max(a); }
inline float asc_reduce_max(float a) { return ::cu2cann_model::reduce_max(a); }
inline int32_t asc_reduce_min(int32_t a) { return ::cu2cann_model::reduce_min(a); }
inline uint32_t asc_reduce_min(uint32_t a) { return ::cu2cann_model::reduce_min(a); }
inline float asc_reduce_min(float a) { return ::cu2cann_model::reduce_min(a); }
inline int32_t asc_shfl(int32_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline uint32_t asc_shfl(uint32_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline float asc_shfl(float a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline int64_t asc_shfl(int64_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline uint64_t asc_shfl(uint64_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline int32_t asc_shfl_down(int32_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline uint32_t asc_shfl_down(uint32_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline float asc_shfl_down(float a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline int64_t asc_shfl_down(int64_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline uint64_t asc_shfl_down(uint64_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline int32_t asc_shfl_up(int32_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline uint32_t asc_shfl_up(uint32_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline float asc_shfl_up(float a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline int64_t asc_shfl_up(int64_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline uint64_t asc_shfl_up(uint64_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline int32_t asc_shfl_xor(int32_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline uint32_t asc_shfl_xor(uint32_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline float asc_shfl_xor(float a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline int64_t asc_shfl_xor(int64_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline uint64_t asc_shfl_xor(uint64_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_WARP_FUNCTIONS_H
