// SPDX-License-Identifier: Apache-2.0
//
// The 8-bit floating types.
#pragma once
#define __CUDA_FP8_H__
#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "cu2cann_cuda/narrow/eight.h"
