// SPDX-License-Identifier: Apache-2.0
// Declarations only: channel formats and the small makers of the runtime API.
#pragma once
#include "driver_types.h"

extern "C" __host__ cudaChannelFormatDesc cudaCreateChannelDesc(int, int, int, int,
                                                                cudaChannelFormatKind);
template <class T> __host__ cudaChannelFormatDesc cudaCreateChannelDesc();
__host__ cudaChannelFormatDesc cudaCreateChannelDescHalf();
__host__ cudaChannelFormatDesc cudaCreateChannelDescHalf1();
__host__ cudaChannelFormatDesc cudaCreateChannelDescHalf2();
__host__ cudaChannelFormatDesc cudaCreateChannelDescHalf4();
__host__ cudaPitchedPtr make_cudaPitchedPtr(void *, size_t, size_t, size_t);
__host__ cudaPos make_cudaPos(size_t, size_t, size_t);
__host__ cudaExtent make_cudaExtent(size_t, size_t, size_t);
