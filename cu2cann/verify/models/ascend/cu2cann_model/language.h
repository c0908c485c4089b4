// SPDX-License-Identifier: Apache-2.0
//
// What the Ascend compiler has built in: keywords, dim3 and the names that device code reads.
// Every keyword is empty here; `__ubuf__` is what is left where no lowering reached it.
#ifndef CU2CANN_MODEL_ASCEND_LANGUAGE_H
#define CU2CANN_MODEL_ASCEND_LANGUAGE_H

#include <cstdint>

#ifndef CU2CANN_MODEL_ASCEND
#define CU2CANN_MODEL_ASCEND 1
#endif
#define __BISHENG_CCEC__ 1
#define CU2CANN_ONE_SIDE 1  // Support headers leave out what differs by its side alone.
#define __NPU_COMPILER_INTERNAL_PURE_SIMT__ 1
#define __NPU_ARCH__ 3510

#define __global__
#define __host__
#define __aicore__
#define __simt_callee__
#define __gm__
#define __ubuf__ static thread_local
#define __align__(n) __attribute__((aligned(n)))
#define __launch_bounds__(n)
#define __maxnreg__(n)

struct dim3 {
    uint32_t x, y, z;
    constexpr dim3(uint32_t vx = 1, uint32_t vy = 1, uint32_t vz = 1) : x(vx), y(vy), z(vz) {}
};

constexpr int32_t warpSize = 32;

#define CU2CANN_MODEL_INDEX dim3
#define CU2CANN_MODEL_EXTENT dim3

#include "../../engine/launch.h"
#include "../../engine/shared.h"

// The first statement of each kernel: `most` is its launch bound, 1024 where it has none.
#define CU2CANN_MODEL_KERNEL(most) ::cu2cann_model::enter_kernel(most)

namespace cu2cann_model {

constexpr unsigned long long most_blocks = 65535;
constexpr unsigned long long most_threads = 2048;

inline void enter_kernel(unsigned long long most) {
    if (current_block->threads() > most) {
        fault("launch-bounds", "%u threads in a block; the kernel's __launch_bounds__ allow %llu",
              current_block->threads(), most);
    }
    if (most > most_threads) {
        fault("launch-bounds", "__launch_bounds__(%llu); at most %llu", most, most_threads);
    }
}

// The block that runs; `name` is a function that only device code may call.
inline Block& device(const char* name) {
    if (current_block == nullptr) {
        fault("device-only", "%s is called by the host", name);
    }
    return *current_block;
}

// With CU2CANN_MODEL_FAITHFUL=1 arithmetic is the vendor's where that differs from the exact one.
inline const bool asked_faithful = [] {
    const char* given = std::getenv("CU2CANN_MODEL_FAITHFUL");
    return given != nullptr && *given != '\0' && *given != '0';
}();

inline bool faithful() { return __builtin_expect(asked_faithful, 0) && current_block != nullptr; }

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_LANGUAGE_H
