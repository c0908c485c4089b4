// SPDX-License-Identifier: Apache-2.0
//
// Sparse linear algebra.
#pragma once
#include "cuda_runtime.h"
#include "cu2cann_cuda/sparse/products.h"
