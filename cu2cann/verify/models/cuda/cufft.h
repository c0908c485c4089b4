// SPDX-License-Identifier: Apache-2.0
//
// Fourier transforms.
#pragma once
#define _CUFFT_H_
#include "cu2cann_cuda/fft/plans.h"
