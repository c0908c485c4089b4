// SPDX-License-Identifier: Apache-2.0
// Declarations only: the built-in variables of a kernel.
#pragma once
#include "vector_types.h"

extern const __device__ uint3 threadIdx;
extern const __device__ uint3 blockIdx;
extern const __device__ dim3 blockDim;
extern const __device__ dim3 gridDim;
constexpr int warpSize = 32;
