// What the programs in this folder share: sizes, values, and a count of what went wrong.
#pragma once

#include <cstdio>
#include <vector>

#include <thrust/device_vector.h>
#include <thrust/host_vector.h>

static int failures = 0;

static void check(bool holds, const char* what, size_t size) {
    if (!holds) {
        ++failures;
        std::printf("wrong: %s of %zu\n", what, size);
    }
}

static int finish() {
    std::printf("%d failures\n", failures);
    return failures != 0;
}

static const size_t sizes[] = {0, 1, 2, 7, 8, 9, 31, 32, 33, 100, 257, 1025, 3000};

template <typename T>
static std::vector<T> numbers(size_t size, unsigned seed, unsigned below) {
    std::vector<T> made(size);
    for (T& one : made) {
        seed = seed * 1664525u + 1013904223u;
        one = static_cast<T>((seed >> 8) % below);
    }
    return made;
}

template <typename T>
static std::vector<T> fetch(const thrust::device_vector<T>& from) {
    std::vector<T> made(from.size());
    thrust::copy(from.begin(), from.end(), made.begin());
    return made;
}
