// SPDX-License-Identifier: Apache-2.0
// Declarations only: profiler annotations by scope.
#pragma once
#include "../nvToolsExt.h"

namespace nvtx3 {
struct scoped_range {
    template <class... T> explicit scoped_range(const T &...);
};
template <class... T> void mark(const T &...);
}  // namespace nvtx3
#define NVTX3_FUNC_RANGE()
