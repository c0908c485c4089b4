// SPDX-License-Identifier: Apache-2.0
// Read before every source, as nvcc reads the runtime's header.
#pragma once
#include <cuda_runtime.h>
