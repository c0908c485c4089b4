// SPDX-License-Identifier: Apache-2.0
//
// CUB: collectives of warps, blocks and the whole device.
#pragma once
#include "../cuda_runtime.h"
#include "../cu2cann_cuda/collective/warp.h"
#include "../cu2cann_cuda/collective/block_reduce.h"
#include "../cu2cann_cuda/collective/block_sort.h"
#include "../cu2cann_cuda/collective/device.h"
#include "../cu2cann_cuda/collective/device_sort.h"
