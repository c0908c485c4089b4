// SPDX-License-Identifier: Apache-2.0
//
// Random numbers in device code.
#pragma once
#define CURAND_KERNEL_H_
#include "curand.h"

typedef curandStateXORWOW curandStateXORWOW_t, curandState_t, curandState;
typedef curandStateMRG32k3a curandStateMRG32k3a_t;
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;
