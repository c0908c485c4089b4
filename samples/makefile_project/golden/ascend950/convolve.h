/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONVOLVE_H
#define CONVOLVE_H

#include "acl/acl.h"

#define MAX_RADIUS 8
#define MAX_TAPS (2 * MAX_RADIUS + 1)

struct Filter {
    int radius;
    float taps[MAX_TAPS]; /* 2 * radius + 1 of them are used */
};

/* Queues the convolution of input with the filter on a stream. Elements outside the
   input count as zero. Both pointers are device memory and must not overlap. */
void convolve(const float *input, float *output, int n, const Filter &filter,
              aclrtStream stream);

#endif
