// SPDX-License-Identifier: Apache-2.0
//
// Cooperative groups.
#pragma once
#define _COOPERATIVE_GROUPS_H_
#include "cuda_runtime.h"
#include "cu2cann_cuda/groups/blocks.h"
#include "cu2cann_cuda/groups/collectives.h"
