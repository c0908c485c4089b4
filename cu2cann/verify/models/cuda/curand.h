// SPDX-License-Identifier: Apache-2.0
//
// Random numbers from the host.
#pragma once
#define CURAND_H_
#include "cuda_runtime.h"
#include "cu2cann_cuda/random/host.h"
