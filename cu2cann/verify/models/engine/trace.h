// SPDX-License-Identifier: Apache-2.0
//
// What each launch left in the buffers it could reach.
// With CU2CANN_MODEL_TRACE=FILE every launch adds a line of JSON: kernel, grid, block, and a
// digest of each buffer whose address is among the arguments.  Launches are numbered as the host
// makes them, whenever they run.  With CU2CANN_MODEL_DUMP=N,M:FOLDER the buffers are written to
// FOLDER after launches N and M, one file each: launch, dot, place among the launch's buffers.
#ifndef CU2CANN_MODEL_ENGINE_TRACE_H
#define CU2CANN_MODEL_ENGINE_TRACE_H

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <atomic>
#include <set>
#include <string>
#include <vector>

#include "block.h"
#include "memory.h"

namespace cu2cann_model {

// A digest of no cryptographic worth: equal buffers have equal ones, and it is fast.
inline uint64_t digest(const char* data, size_t size) {
    constexpr uint64_t prime = 0x9E3779B97F4A7C15ull;
    uint64_t state[4] = {prime, prime ^ size, ~prime, size};
    size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        for (int i = 0; i < 4; ++i) {
            uint64_t word;
            std::memcpy(&word, data + at + 8 * i, sizeof word);
            state[i] = (state[i] ^ word) * prime;
            state[i] ^= state[i] >> 29;
        }
    }
    for (; at < size; ++at) {
        state[0] = (state[0] ^ static_cast<unsigned char>(data[at])) * prime;
    }
    uint64_t mixed = 0;
    for (const uint64_t one : state) {
        mixed = (mixed ^ one) * prime;
        mixed ^= mixed >> 32;
    }
    return mixed;
}

class Trace {
public:
    static Trace& all() {
        static Trace& only = *new Trace;
        return only;
    }

    // The number of a launch that the host makes now.
    unsigned long long next() { return ++count_; }

    void launched(const Grid& grid, const std::vector<uintptr_t>& words, unsigned long long number) {
        const bool dumped = dumped_.count(number) != 0;
        const bool traced = file_ != nullptr && number <= most_lines && digested_ <= most_bytes;
        if (!dumped && !traced) {
            return;
        }
        const std::vector<Allocation> reached = buffers(words);
        if (dumped) {
            dump(reached, number);
        }
        if (traced) {
            write(grid, reached, number);
        }
    }

private:
    // Bounds on what a trace may cost; counted alike on both platforms, so the lines pair up.
    static constexpr unsigned long long most_lines = 20000, most_bytes = 16ull << 30;

    Trace() {
        if (const char* path = std::getenv("CU2CANN_MODEL_TRACE")) {
            file_ = std::fopen(path, "w");
        }
        if (const char* asked = std::getenv("CU2CANN_MODEL_DUMP")) {
            char* rest = const_cast<char*>(asked);
            while (*rest >= '0' && *rest <= '9') {
                dumped_.insert(std::strtoull(rest, &rest, 10));
                rest += *rest == ',' ? 1 : 0;
            }
            folder_ = *rest == ':' ? rest + 1 : ".";
        }
    }

    static std::vector<Allocation> buffers(const std::vector<uintptr_t>& words) {
        std::vector<Allocation> found;
        std::set<unsigned> seen;
        for (const uintptr_t word : words) {
            Allocation one;
            if (Memory::all().find(reinterpret_cast<const void*>(word), &one) && seen.insert(one.number).second) {
                found.push_back(one);
            }
        }
        return found;
    }

    void write(const Grid& grid, const std::vector<Allocation>& reached, unsigned long long number) {
        std::fprintf(file_, "{\"launch\": %llu, \"kernel\": \"%s\", \"grid\": [%u, %u, %u], \"block\": [%u, %u, %u], "
                     "\"buffers\": [", number, grid.kernel, grid.blocks.x, grid.blocks.y, grid.blocks.z,
                     grid.threads.x, grid.threads.y, grid.threads.z);
        const char* comma = "";
        for (const Allocation& one : reached) {
            digested_ += one.size;
            std::fprintf(file_, "%s{\"buffer\": %u, \"size\": %zu, \"digest\": \"%016llx\"}", comma, one.number, one.size,
                         static_cast<unsigned long long>(digest(one.start, one.size)));
            comma = ", ";
        }
        std::fputs("]}\n", file_);
        std::fflush(file_);
    }

    void dump(const std::vector<Allocation>& reached, unsigned long long number) const {
        unsigned place = 0;
        for (const Allocation& one : reached) {
            const std::string path = folder_ + "/" + std::to_string(number) + "." + std::to_string(place++);
            if (std::FILE* into = std::fopen(path.c_str(), "wb")) {
                (void)std::fwrite(one.start, 1, one.size, into);
                std::fclose(into);
            }
        }
    }

    std::FILE* file_ = nullptr;
    std::atomic<unsigned long long> count_{0};
    unsigned long long digested_ = 0;
    std::set<unsigned long long> dumped_;
    std::string folder_;
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_TRACE_H
