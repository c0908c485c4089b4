// SPDX-License-Identifier: Apache-2.0
//
// Neural networks: the convolutions.
#pragma once
#include "cuda_runtime.h"
#include "cu2cann_cuda/dnn/convolutions.h"
