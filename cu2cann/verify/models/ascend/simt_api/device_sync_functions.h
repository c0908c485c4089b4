// SPDX-License-Identifier: Apache-2.0
//
// Barriers and fences.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_SYNC_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_SYNC_FUNCTIONS_H

#include <atomic>
#include "simt_api/device_types.h"

inline void asc_syncthreads() { ::cu2cann_model::device("asc_syncthreads").barrier(false); }
inline void asc_threadfence() { (void)::cu2cann_model::device("asc_threadfence"); std::atomic_thread_fence(std::memory_order_seq_cst); }
inline void asc_threadfence_block() { (void)::cu2cann_model::device("asc_threadfence_block"); std::atomic_thread_fence(std::memory_order_seq_cst); }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_SYNC_FUNCTIONS_H
