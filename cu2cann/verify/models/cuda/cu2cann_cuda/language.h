// SPDX-License-Identifier: Apache-2.0
//
// The CUDA language as a host compiler reads it: qualifiers, built-in types and variables.
// The types are those that the project declares for its parser; only the qualifiers differ.
#ifndef CU2CANN_CUDA_LANGUAGE_H
#define CU2CANN_CUDA_LANGUAGE_H

// Standard headers that give __noinline__ and friends a meaning of their own come first.
#include <cassert>
#include <climits>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../../../../parse/cuda_headers/host_defines.h"
#undef __host__
#undef __device__
#undef __global__
#undef __shared__
#undef __constant__
#undef __managed__
#undef __forceinline__
#undef __launch_bounds__
#undef __no_sanitize__  // An attribute that libc++ writes this way.
#define __host__
#define __device__
#define __global__
#define __shared__ static thread_local  // Where the lowering did not reach: in macros.
#define __constant__
#define __managed__
#define __forceinline__ inline
#define __noinline__
#define __inline_hint__
#define __launch_bounds__(...)
#define __device_builtin_texture_type__
#define __device_builtin_surface_type__
#define __tile_global__

#include "../../../../parse/cuda_headers/driver_types.h"

#ifndef __CUDACC__
#define __CUDACC__ 1
#endif
#ifndef __NVCC__
#define __NVCC__ 1
#endif
#define __CUDACC_VER_MAJOR__ 12
#define __CUDACC_VER_MINOR__ 4
#define __CUDACC_VER_BUILD__ 0
#define CUDART_VERSION 12040
#ifndef CUDA_VERSION
#define CUDA_VERSION 12040
#endif
#ifndef __CUDA_ARCH__
#define __CUDA_ARCH__ 800
#endif
#define __CUDA_ARCH_LIST__ __CUDA_ARCH__

#define CU2CANN_MODEL_INDEX uint3
#define CU2CANN_MODEL_EXTENT dim3
#include "../../engine/launch.h"
#include "../../engine/shared.h"

constexpr int warpSize = 32;

#endif  // CU2CANN_CUDA_LANGUAGE_H
