/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CUDA_CHECK_H
#define CUDA_CHECK_H

#include <cuda_runtime.h>
#include <stdio.h>
#include <stdlib.h>

#define CUDA_CHECK(call)                                              \
    do {                                                              \
        cudaError_t cuda_check_status = (call);                       \
        if (cuda_check_status != cudaSuccess) {                       \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,        \
                    cudaGetErrorString(cuda_check_status));           \
            exit(EXIT_FAILURE);                                       \
        }                                                             \
    } while (0)

/* For use after a launch; with DEBUG_SYNC it also waits for the kernel. */
#ifdef DEBUG_SYNC
#define CHECK_LAUNCH()                                                \
    do {                                                              \
        CUDA_CHECK(cudaGetLastError());                               \
        CUDA_CHECK(cudaDeviceSynchronize());                          \
    } while (0)
#else
#define CHECK_LAUNCH() CUDA_CHECK(cudaGetLastError())
#endif

#endif
