// CHECK prints the first failures with their place; a program returns check_failures().
// SPDX-License-Identifier: Apache-2.0
#ifndef DEVICE_HEADERS_CHECK_H
#define DEVICE_HEADERS_CHECK_H

#include <atomic>
#include <cstdio>

inline std::atomic<int> failed_checks{0};

inline int check_failures() { return failed_checks == 0 ? 0 : 1; }

#define CHECK(condition)                                                                     \
    do {                                                                                     \
        if (!(condition) && ++failed_checks <= 20) {                                         \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);             \
        }                                                                                    \
    } while (false)

#endif // DEVICE_HEADERS_CHECK_H
