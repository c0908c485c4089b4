// SPDX-License-Identifier: Apache-2.0
// Declarations only: the C library as device code has it.
#pragma once
#include "host_defines.h"
#include <stddef.h>

extern "C" {
__device__ int printf(const char *, ...);
__device__ void *malloc(size_t), *memcpy(void *, const void *, size_t),
    *memset(void *, int, size_t), *memmove(void *, const void *, size_t);
__device__ void free(void *);
__device__ void __assert_fail(const char *, const char *, unsigned int, const char *);
__device__ void __assertfail(const char *, const char *, unsigned int, const char *,
                             size_t);
}
__device__ long clock();
namespace std {
using ::free;
using ::malloc;
using ::memcpy;
using ::memmove;
using ::memset;
using ::printf;
}  // namespace std

__device__ void *operator new(size_t, void *) noexcept;
__device__ void *operator new[](size_t, void *) noexcept;
