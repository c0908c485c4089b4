/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CUDA_CHECK_H
#define CUDA_CHECK_H

#include "acl/acl.h"
#include "include/cu2cann/error.h"
#include <stdio.h>
#include <stdlib.h>

#define CUDA_CHECK(call)                                              \
    do {                                                              \
        aclError cuda_check_status = (call);                       \
        if (cuda_check_status != ACL_SUCCESS) {                       \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,        \
                    cu2cann_getErrorString(cuda_check_status));           \
            exit(EXIT_FAILURE);                                       \
        }                                                             \
    } while (0)

/* For use after a launch; with DEBUG_SYNC it also waits for the kernel. */
#ifdef DEBUG_SYNC
#define CHECK_LAUNCH()                                                \
    do {                                                              \
        CUDA_CHECK(cu2cann_getLastError());                               \
        CUDA_CHECK(aclrtSynchronizeDevice());                          \
    } while (0)
#else
#define CHECK_LAUNCH() CUDA_CHECK(cu2cann_getLastError())
#endif

#endif
