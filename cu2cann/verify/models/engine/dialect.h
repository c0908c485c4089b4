// SPDX-License-Identifier: Apache-2.0
//
// Where the two platforms differ in what the engine has to watch over.
// The model's own types stand in CU2CANN_MODEL_INDEX and CU2CANN_MODEL_EXTENT, three unsigned
// members x, y and z each; CU2CANN_MODEL_ASCEND tells which platform it is.
#ifndef CU2CANN_MODEL_ENGINE_DIALECT_H
#define CU2CANN_MODEL_ENGINE_DIALECT_H

#include <cstddef>

#include "fault.h"

#if !defined(CU2CANN_MODEL_INDEX) || !defined(CU2CANN_MODEL_EXTENT)
#error "declare the types of threadIdx and blockDim before the engine is read"
#endif

namespace cu2cann_model {

#ifdef CU2CANN_MODEL_ASCEND
constexpr bool strict = true;
constexpr size_t largest_shared = size_t{216} << 10;  // The unified buffer less cache and reserve.
constexpr const char* shared_rule = "unified-buffer-budget";
#else
constexpr bool strict = false;
constexpr size_t largest_shared = size_t{227} << 10;  // The most that a block may opt into.
constexpr const char* shared_rule = "shared-memory";
#endif

inline void check_shared(size_t static_bytes, size_t dynamic_bytes) {
    if (static_bytes + dynamic_bytes > largest_shared) {
        fault(shared_rule, "%zu static and %zu dynamic bytes; a block has %zu", static_bytes, dynamic_bytes,
              largest_shared);
    }
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_DIALECT_H
