// SPDX-License-Identifier: Apache-2.0
//
// Shared memory of a block.
// A shared variable is written as a static variable of the host's thread, which runs one block
// at a time: `static thread_local float tile[256]; CU2CANN_MODEL_SHARED(tile);`.  An array of
// the size given at the launch is a pointer: `float* tile = cu2cann_model::dynamic_shared<float>();`
// or, outside functions, a `DynamicShared<float>`.
#ifndef CU2CANN_MODEL_ENGINE_SHARED_H
#define CU2CANN_MODEL_ENGINE_SHARED_H

#include "block.h"

// The first thread of each block that comes here poisons the variable.
#define CU2CANN_MODEL_SHARED(variable)                                                            \
    do {                                                                                          \
        static thread_local unsigned long long cu2cann_model_seen = 0;                            \
        if (cu2cann_model_seen != ::cu2cann_model::current_block->serial()) {                     \
            cu2cann_model_seen = ::cu2cann_model::current_block->serial();                        \
            ::cu2cann_model::current_block->enter_shared((void*)&(variable), sizeof(variable));   \
        }                                                                                         \
    } while (false)

namespace cu2cann_model {

template <typename T>
inline T* dynamic_shared() {
    return static_cast<T*>(current_block->dynamic_shared());
}

// An array declared outside functions: each use asks the block that runs.
template <typename T>
struct DynamicShared {
    operator T*() const { return dynamic_shared<T>(); }
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_SHARED_H
