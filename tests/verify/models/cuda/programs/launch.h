// SPDX-License-Identifier: Apache-2.0
// What the lowering makes of a launch.
#pragma once
#include <cstring>
#define LAUNCH(kernel, blocks, threads, ...)                                \
    cu2cann_model::launch(cu2cann_model::Launch(#kernel, blocks, threads),  \
                          [](auto&... a) { kernel(a...); }, __VA_ARGS__)
#define CASE(name) if (std::strcmp(argv[1], name) == 0)
