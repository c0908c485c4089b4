// CUDA barriers that count or combine a predicate over the block, and __nanosleep.
// Every thread of the block must call them. The plain forms keep four bytes of unified buffer;
// the forms with `scratch` use a shared int of the caller. A sleep only spins.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_SYNC_H
#define CU2CANN_SYNC_H

#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// The number of threads whose predicate is true: one atomic per warp, then everyone reads the sum.
__aicore__ inline int cu2cann_syncthreads_count(int predicate, int32_t* scratch)
{
    bool first = threadIdx.x + threadIdx.y + threadIdx.z == 0U;
    asc_syncthreads();
    if (first) {
        *scratch = 0;
    }
    asc_syncthreads();
    uint32_t active = asc_activemask();
    uint32_t votes = asc_ballot(predicate != 0 ? 1 : 0);
    if ((active & static_cast<uint32_t>(lanemask_lt())) == 0U) {
        asc_atomic_add(scratch, static_cast<int32_t>(__popc(static_cast<unsigned int>(votes))));
    }
    asc_syncthreads();
    int total = *static_cast<volatile int32_t*>(scratch);
    asc_syncthreads();
    return total;
}
__aicore__ inline int cu2cann_syncthreads_or(int predicate, int32_t* scratch)
{
    return cu2cann_syncthreads_count(predicate, scratch) != 0 ? 1 : 0;
}
__aicore__ inline int cu2cann_syncthreads_and(int predicate, int32_t* scratch)
{
    return cu2cann_syncthreads_count(predicate == 0 ? 1 : 0, scratch) == 0 ? 1 : 0;
}
__aicore__ inline int cu2cann_syncthreads_count(int predicate)
{
    __ubuf__ int32_t total[1];
    return cu2cann_syncthreads_count(predicate, total);
}
__aicore__ inline int cu2cann_syncthreads_or(int predicate)
{
    return cu2cann_syncthreads_count(predicate) != 0 ? 1 : 0;
}
__aicore__ inline int cu2cann_syncthreads_and(int predicate)
{
    return cu2cann_syncthreads_count(predicate == 0 ? 1 : 0) == 0 ? 1 : 0;
}

// asc_nop takes 15 cycles, about 9 ns; the wait is a hint, as in CUDA.
__aicore__ inline void cu2cann_nanosleep(unsigned int nanoseconds)
{
    for (unsigned int waited = 0; waited < nanoseconds / 9U; ++waited) {
        asc_nop();
    }
}

#include "shield_end.h"

#endif // CU2CANN_SYNC_H
