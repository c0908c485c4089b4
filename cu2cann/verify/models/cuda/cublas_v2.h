// SPDX-License-Identifier: Apache-2.0
//
// Dense linear algebra.
#pragma once
#define CUBLAS_V2_H_
#define CUBLAS_API_H_
#include "cu2cann_cuda/blas/matrices.h"
#include "cu2cann_cuda/blas/vectors.h"
