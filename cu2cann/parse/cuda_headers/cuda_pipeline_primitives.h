// SPDX-License-Identifier: Apache-2.0
// Declarations only: asynchronous copies and barriers, as plain functions.
#pragma once
#define _CUDA_PIPELINE_PRIMITIVES_H_
#include "cuda_runtime.h"
#include <stdint.h>

typedef uint64_t __mbarrier_t;
typedef uint64_t __mbarrier_token_t;
__device__ void __pipeline_memcpy_async(void *__restrict, const void *__restrict,
    size_t, size_t = 0), __pipeline_commit(), __pipeline_wait_prior(size_t),
    __mbarrier_init(__mbarrier_t *, uint32_t), __mbarrier_inval(__mbarrier_t *),
    __pipeline_arrive_on(__mbarrier_t *);
__host__ __device__ uint32_t __mbarrier_maximum_count();
__device__ __mbarrier_token_t __mbarrier_arrive(__mbarrier_t *),
    __mbarrier_arrive_and_drop(__mbarrier_t *);
__device__ bool __mbarrier_test_wait(__mbarrier_t *, __mbarrier_token_t),
    __mbarrier_test_wait_parity(__mbarrier_t *, bool), __mbarrier_try_wait(__mbarrier_t
    *, __mbarrier_token_t, uint32_t), __mbarrier_try_wait_parity(__mbarrier_t *, bool,
    uint32_t);
__device__ uint32_t __mbarrier_token_pending_count(__mbarrier_token_t);
