// SPDX-License-Identifier: Apache-2.0
//
// What the engine promises, one case for each name on the command line.
#include <cstdio>
#include <cstring>

struct uint3 {
    unsigned x, y, z;
};
struct dim3 {
    constexpr dim3(unsigned x = 1, unsigned y = 1, unsigned z = 1) : x(x), y(y), z(z) {}
    unsigned x, y, z;
};
#define CU2CANN_MODEL_INDEX uint3
#define CU2CANN_MODEL_EXTENT dim3
#include "launch.h"
#include "shared.h"

using namespace cu2cann_model;

namespace cu2cann_model {
inline void submit(Submission submission) { run_grid(submission); }
}  // namespace cu2cann_model

#define RUN(kernel, blocks, threads, bytes, ...) \
    launch(Launch(#kernel, blocks, threads, bytes), [=](auto&... a) { kernel(a...); }, __VA_ARGS__)

template <typename T>
T* device(size_t count) {
    return static_cast<T*>(Memory::all().allocate(count * sizeof(T)));
}

void store(int* out, int n) {
    const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (i < n) {
        out[i] = i;
    }
}

void rotate(int* out) {
    static thread_local int tile[64];
    CU2CANN_MODEL_SHARED(tile);
    const unsigned at = threadIdx.x;
    tile[at] = static_cast<int>(at);
    current_block->barrier(false);
    out[at] = tile[(at + 1) % 64];
}

// Lists the threads of two blocks as they come by, before a barrier and behind it.
void arrivals(int* out, int* next) {
    const int at = static_cast<int>(blockIdx.x) * 80;
    out[at + next[blockIdx.x]++] = static_cast<int>(threadIdx.x);
    current_block->barrier(false);
    out[at + next[blockIdx.x]++] = static_cast<int>(threadIdx.x);
}

// Lists warps as they come out of a few exchanges, and -1 where the first thread goes into them.
void ahead(int* out, int* next) {
    const int at = static_cast<int>(blockIdx.x) * 8;
    current_block->barrier(false);
    if (threadIdx.x == 0) {
        out[at + next[blockIdx.x]++] = -1;
    }
    for (int i = 0; i < 3; ++i) {
        current_block->exchange_active(1);
    }
    if (threadIdx.x % 32 == 0) {
        out[at + next[blockIdx.x]++] = static_cast<int>(threadIdx.x / 32);
    }
}

void unset(unsigned* out) {
    static thread_local unsigned tile[1];
    CU2CANN_MODEL_SHARED(tile);
    out[blockIdx.x] = tile[0];
    tile[0] = 7;
}

void tail(char* out, size_t bytes) {
    char* room = dynamic_shared<char>();
    room[bytes - 1] = 1;
    out[0] = room[bytes - 1];
}

void half_of_them(int* out) {
    if (threadIdx.x < 16) {
        return;
    }
    out[threadIdx.x] = current_block->barrier(threadIdx.x % 2 == 0).holds;
}

void two_barriers(int* out) {
    current_block->barrier(false, threadIdx.x == 0 ? 1 : 2, 0);
    out[threadIdx.x] = 1;
}

void neighbours(int* out) {
    const uint32_t mask = threadIdx.x < 8 ? 0xFFu : 0xFFFFFF00u;
    const Votes& votes = current_block->exchange(mask, threadIdx.x * 10);
    out[threadIdx.x] = static_cast<int>(votes.value[threadIdx.x ^ 1]);
}

void absent(unsigned* out) {
    if (threadIdx.x < 4) {
        out[threadIdx.x] = current_block->exchange(all_lanes, 0).present;
    } else {
        current_block->barrier(false);
    }
    if (threadIdx.x < 4) {
        current_block->barrier(false);
    }
}

// Lanes leave a loop at different times; those still in it come before those behind it.
void loops(unsigned* out) {
    unsigned last = 0;
    for (unsigned i = 0; i <= threadIdx.x % 3; ++i) {
        last = current_block->exchange_active(0).present;
    }
    out[threadIdx.x] = last;
    out[32 + threadIdx.x] = current_block->exchange_active(0).present;
}

int deep(int depth) {
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth == 0 ? room[0] : deep(depth - 1) + room[0];
}

void recurse(int* out, int depth) { out[0] = deep(depth); }

void child(int* out) { out[threadIdx.x] += 5; }

void parent(int* out) {
    out[threadIdx.x] = static_cast<int>(threadIdx.x);
    if (threadIdx.x == 0) {
        RUN(child, 1, 4, 0, out);
    }
}

template <typename T>
void print(const T* values, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        std::printf("%lld ", static_cast<long long>(values[i]));
    }
    std::printf("\n");
}

int main(int, char** arguments) {
    const char* name = arguments[1];
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
    int* out = device<int>(64);
    unsigned* words = device<unsigned>(64);
    if (is("plain")) {
        RUN(store, 4, 16, 0, out, 64);
        print(out, 64);
    } else if (is("past-the-end")) {
        RUN(store, 5, 16, 0, out, 80);
    } else if (is("small-slack")) {
        char* bytes = device<char>(5);
        bytes[5] = 1;
        Memory::all().release(bytes);
    } else if (is("barrier")) {
        RUN(rotate, 1, 64, 0, out);
        print(out, 64);
    } else if (is("poison")) {
        RUN(unset, 3, 1, 0, words);
        print(words, 3);
    } else if (is("dynamic")) {
        RUN(tail, 1, 1, 100, device<char>(1), size_t{100});
    } else if (is("dynamic-past-the-end")) {
        RUN(tail, 1, 1, 64, device<char>(1), size_t{65});
    } else if (is("shared-budget")) {
        RUN(tail, 1, 1, size_t{300} << 10, device<char>(1), size_t{1});
    } else if (is("exited")) {
        RUN(half_of_them, 1, 32, 0, out);
        print(out + 16, 16);
    } else if (is("divergence")) {
        RUN(two_barriers, 1, 32, 0, out);
    } else if (is("masks")) {
        RUN(neighbours, 1, 32, 0, out);
        print(out, 32);
    } else if (is("absent")) {
        RUN(absent, 1, 32, 0, words);
        print(words, 4);
    } else if (is("lock-step")) {
        RUN(loops, 1, 6, 0, words);
        print(words, 6);
        print(words + 32, 6);
    } else if (is("deep")) {
        RUN(recurse, 1, 1, 0, out, 10);
    } else if (is("too-deep")) {
        RUN(recurse, 1, 1, 0, out, 100);
    } else if (is("children")) {
        RUN(parent, 1, 4, 0, out);
        print(out, 4);
    } else if (is("arrivals")) {
        int* order = device<int>(160);
        int* next = device<int>(2);
        next[0] = next[1] = 0;
        RUN(arrivals, 2, 40, 0, order, next);
        for (int i = 0; i < 4; ++i) {
            print(order + 40 * i, 40);
        }
    } else if (is("ahead")) {
        int* order = device<int>(16);
        int* next = device<int>(2);
        next[0] = next[1] = 0;
        RUN(ahead, 2, 96, 0, order, next);
        print(order, 4);
        print(order + 8, 4);
    } else if (is("many-blocks")) {
        int* many = device<int>(1 << 16);
        RUN(store, 1 << 10, 64, 0, many, 1 << 16);
        long long sum = 0;
        for (int i = 0; i < 1 << 16; ++i) {
            sum += many[i];
        }
        std::printf("%lld\n", sum);
    } else {
        return 2;
    }
    return 0;
}
