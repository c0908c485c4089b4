// SPDX-License-Identifier: Apache-2.0
//
// What every CUDA source sees.
#pragma once
#include "cu2cann_cuda/language.h"
#include "cu2cann_cuda/vectors.h"
#include "cu2cann_cuda/math/functions.h"
#include "cu2cann_cuda/math/rounding.h"
#include "cu2cann_cuda/math/integers.h"
#include "cu2cann_cuda/math/simd.h"
#include "cu2cann_cuda/device/atomics.h"
#include "cu2cann_cuda/device/barriers.h"
#include "cu2cann_cuda/device/warps.h"
#include "cu2cann_cuda/runtime/errors.h"
#include "cu2cann_cuda/runtime/streams.h"
#include "cu2cann_cuda/runtime/properties.h"
#include "cu2cann_cuda/runtime/allocation.h"
#include "cu2cann_cuda/runtime/arrays.h"
#include "cu2cann_cuda/runtime/copies.h"
#include "cu2cann_cuda/runtime/launches.h"
#include "cu2cann_cuda/runtime/graphs.h"
#include "cu2cann_cuda/texture/sampling.h"
#include "cu2cann_cuda/texture/surfaces.h"
#include "cu2cann_cuda/texture/references.h"
