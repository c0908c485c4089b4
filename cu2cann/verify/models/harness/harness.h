// SPDX-License-Identifier: Apache-2.0
//
// Calls one kernel with inputs that are made up, and writes what it leaves.
// The original makes the inputs, as it knows their types, and writes them to files; the
// translation reads them there.  Arguments of the program:
//     FOLDER make|read SEED VALUES ALIAS GX GY BX BY SHARED PARAMETER...
// where a parameter, or a member of one, is `bN` for a buffer of N elements, else a number.
#ifndef CU2CANN_MODEL_HARNESS_H
#define CU2CANN_MODEL_HARNESS_H

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <map>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <utility>
#include <vector>

#ifdef CU2CANN_MODEL_ASCEND
#include "acl/acl.h"
#else
#include "cuda_runtime.h"
#endif

namespace cu2cann_harness {

struct Case {
    std::string folder;
    bool make = false;
    uint64_t state = 0;
    int values = 0;  // 0 small whole numbers, 1 between -1 and 1, 2 of any size, 3 with special ones.
    bool alias = false;
    unsigned grid[2], block[2];
    size_t shared = 0;
    std::vector<std::string> parameters;

    uint64_t next() {
        state += 0x9E3779B97F4A7C15ull;
        uint64_t mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9ull;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBull;
        return mixed ^ (mixed >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

    double number() {
        static const double special[] = {0.0, -0.0, 1.0, -1.0, std::numeric_limits<double>::infinity(),
                                         -std::numeric_limits<double>::infinity(),
                                         std::numeric_limits<double>::quiet_NaN(), 1e-40, 3e38, 0.5};
        switch (values) {
        case 0: return static_cast<double>(next() % 9) - 2;
        case 1: return unit() * 2 - 1;
        case 2: return (unit() * 2 - 1) * static_cast<double>(1ull << (next() % 40));
        default: return next() % 8 == 0 ? special[next() % 10] : unit() * 20 - 10;
        }
    }
};

struct Buffer {
    char* start = nullptr;
    size_t bytes = 0;
};

// The members of a structure; the program that includes this says them for those that it uses.
template <typename T>
struct Members {
    static constexpr bool known = false;
};

template <typename T, typename = void>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<T, std::void_t<decltype(std::declval<T&>().x)>> : std::true_type {};
template <typename T, typename = void>
struct HasY : std::false_type {};
template <typename T>
struct HasY<T, std::void_t<decltype(std::declval<T&>().y)>> : std::true_type {};
template <typename T, typename = void>
struct HasZ : std::false_type {};
template <typename T>
struct HasZ<T, std::void_t<decltype(std::declval<T&>().z)>> : std::true_type {};
template <typename T, typename = void>
struct HasW : std::false_type {};
template <typename T>
struct HasW<T, std::void_t<decltype(std::declval<T&>().w)>> : std::true_type {};

template <typename T>
struct Filler {
    // One member of a structure in a buffer of `count` of them.
    template <typename Member>
    static void fill_member(Case& given, Member& one, size_t count) {
        if constexpr (std::is_array_v<Member>) {
            for (auto& element : one) {
                fill_member(given, element, count);
            }
        } else if constexpr (!std::is_pointer_v<Member>) {
            Filler<Member>::fill(given, &one, count, 1);
        }
    }

    static void fill(Case& given, T* at, size_t count) { fill(given, at, count, count); }
    static void fill(Case& given, T* at, size_t count, size_t many) {
        for (size_t i = 0; i < many; ++i) {
            if constexpr (Members<T>::known) {
                std::memset(static_cast<void*>(at + i), 0, sizeof(T));
                Members<T>::each(at[i], [&](auto& one) { fill_member(given, one, count); });
            } else if constexpr (std::is_same_v<T, bool>) {
                at[i] = given.next() % 2 == 0;
            } else if constexpr (std::is_integral_v<T>) {
                at[i] = static_cast<T>(given.next() % (count == 0 ? 1 : count));
            } else if constexpr (std::is_arithmetic_v<T> || std::is_constructible_v<T, float>) {
                at[i] = T(static_cast<float>(given.number()));
            } else {
                float words[(sizeof(T) + 3) / 4];
                for (float& word : words) {
                    word = static_cast<float>(given.number());
                }
                std::memcpy(static_cast<void*>(at + i), words, sizeof(T));
            }
        }
    }
};

inline bool transfer(const std::string& path, Buffer buffer, bool write) {
    std::FILE* file = std::fopen(path.c_str(), write ? "wb" : "rb");
    if (file == nullptr) {
        return false;
    }
    const size_t done = write ? std::fwrite(buffer.start, 1, buffer.bytes, file)
                              : std::fread(buffer.start, 1, buffer.bytes, file);
    std::fclose(file);
    return done == buffer.bytes;
}

struct Call {
    Case given;
    size_t used = 0;  // Words.
    std::vector<Buffer> buffers;
    std::map<std::type_index, void*> shared;

    template <typename T>
    T* buffer(size_t count) {
        using Plain = std::conditional_t<std::is_void_v<T>, float, std::remove_cv_t<T>>;
        void*& known = shared[std::type_index(typeid(Plain))];
        if (given.alias && known != nullptr) {
            return static_cast<T*>(known);
        }
        Buffer made;
        made.bytes = count * sizeof(Plain);
        made.start = static_cast<char*>(cu2cann_model::Memory::all().allocate(made.bytes));
        const std::string path = given.folder + "/in." + std::to_string(buffers.size());
        if (given.make) {
            Filler<Plain>::fill(given, reinterpret_cast<Plain*>(made.start), count);
            transfer(path, made, true);
        } else if (!transfer(path, made, false)) {
            std::fprintf(stderr, "the input %s does not fit the parameter\n", path.c_str());
            std::exit(3);
        }
        buffers.push_back(made);
        known = made.start;
        return reinterpret_cast<T*>(made.start);
    }

    const std::string& next_word() {
        if (used == given.parameters.size()) {
            std::fprintf(stderr, "the kernel has more than %zu parameters\n", used);
            std::exit(3);
        }
        return given.parameters[used++];
    }

    // `more` tells the elements of an array and the components of a vector apart.
    template <typename Plain>
    Plain parsed(const std::string& word, int more = 0) {
        if constexpr (std::is_pointer_v<Plain>) {
            return buffer<std::remove_pointer_t<Plain>>(std::strtoull(word.c_str() + 1, nullptr, 10));
        } else if constexpr (std::is_same_v<Plain, bool>) {
            return std::strtoll(word.c_str(), nullptr, 10) + more != 0;
        } else if constexpr (std::is_integral_v<Plain>) {
            return static_cast<Plain>(std::strtoll(word.c_str(), nullptr, 10) + more);
        } else if constexpr (std::is_constructible_v<Plain, double>) {
            return Plain(std::strtod(word.c_str(), nullptr) + more);
        } else if constexpr (std::is_constructible_v<Plain, float>) {
            return Plain(static_cast<float>(std::strtod(word.c_str(), nullptr) + more));
        } else {
            Plain made{};
            if constexpr (IsVector<Plain>::value) {
                set_components(made, word);
            }
            return made;
        }
    }

    template <typename Vector>
    void set_components(Vector& made, const std::string& word) {
        made.x = parsed<std::decay_t<decltype(made.x)>>(word);
        if constexpr (HasY<Vector>::value) {
            made.y = parsed<std::decay_t<decltype(made.y)>>(word, 1);
        }
        if constexpr (HasZ<Vector>::value) {
            made.z = parsed<std::decay_t<decltype(made.z)>>(word, 2);
        }
        if constexpr (HasW<Vector>::value) {
            made.w = parsed<std::decay_t<decltype(made.w)>>(word, 3);
        }
    }

    template <typename Element>
    void set_elements(Element& one, const std::string& word, int& more) {
        if constexpr (std::is_array_v<Element>) {
            for (auto& inner : one) {
                set_elements(inner, word, more);
            }
        } else {
            one = parsed<Element>(word, more++);
        }
    }

    template <typename Member>
    void set_member(Member& one) {
        if constexpr (std::is_array_v<Member>) {
            int more = 0;
            set_elements(one, next_word(), more);
        } else {
            one = value<Member>();
        }
    }

    template <typename Plain>
    Plain value() {
        if constexpr (Members<Plain>::known) {
            Plain made{};
            Members<Plain>::each(made, [this](auto& one) { set_member(one); });
            return made;
        } else {
            return parsed<Plain>(next_word());
        }
    }

    template <typename P>
    P argument() {
        return value<std::remove_cv_t<std::remove_reference_t<P>>>();
    }

    // `body` is given the grid and the arguments of the kernel.
    template <typename... P, typename Body>
    void run(Body body) {
        std::tuple<std::remove_cv_t<P>...> arguments{argument<P>()...};
        const dim3 grid(given.grid[0], given.grid[1]), block(given.block[0], given.block[1]);
#ifdef CU2CANN_MODEL_ASCEND
        aclInit(nullptr);
        aclrtSetDevice(0);
        aclrtStream stream = nullptr;
        aclrtCreateStream(&stream);
#else
        cudaStream_t stream = nullptr;
#endif
        auto launch = cu2cann_model::launcher(cu2cann_model::Launch("kernel", grid, block, given.shared, stream),
                                              [body, grid](auto&... a) { body(grid, a...); });
        std::apply([&](auto... a) { launch(a...); }, arguments);
#ifdef CU2CANN_MODEL_ASCEND
        aclrtSynchronizeStream(stream);
#else
        cudaDeviceSynchronize();
#endif
        for (size_t i = 0; i < buffers.size(); ++i) {
            transfer(given.folder + "/out." + std::to_string(i), buffers[i], true);
        }
    }
};

template <typename... P, typename Body>
inline int call(Body body, int count, char** words) {
    constexpr int fixed = 11;
    if (count < fixed) {
        return 3;
    }
    Call made;
    Case& given = made.given;
    given.folder = words[1];
    given.make = std::string(words[2]) == "make";
    given.state = std::strtoull(words[3], nullptr, 10);
    given.values = std::atoi(words[4]);
    given.alias = std::atoi(words[5]) != 0;
    for (int i = 0; i < 2; ++i) {
        given.grid[i] = static_cast<unsigned>(std::atoi(words[6 + i]));
        given.block[i] = static_cast<unsigned>(std::atoi(words[8 + i]));
    }
    given.shared = std::strtoull(words[10], nullptr, 10);
    given.parameters.assign(words + fixed, words + count);
    made.run<P...>(body);
    return 0;
}

template <typename... P>
inline int run(void (*kernel)(P...), int count, char** words) {
    return call<P...>([kernel](dim3, auto&... a) { kernel(a...); }, count, words);
}

#ifdef CU2CANN_GRID_H
// A kernel that takes the part of its grid: all of it, as the grids of the cases are small.
template <typename... P>
inline int run(void (*kernel)(cu2cann_Part, P...), int count, char** words) {
    const auto body = [kernel](dim3 grid, auto&... a) { kernel(cu2cann_Part{grid.x, grid.y, grid.z, 0, 0}, a...); };
    return call<P...>(body, count, words);
}
#endif

// What stands ahead of the variables: the part of the grid, if the kernel takes it.
template <typename... P>
inline std::tuple<> ahead(dim3, void (*)(P...)) { return {}; }
#ifdef CU2CANN_GRID_H
template <typename... P>
inline std::tuple<cu2cann_Part> ahead(dim3 grid, void (*)(cu2cann_Part, P...)) {
    return std::tuple<cu2cann_Part>(cu2cann_Part{grid.x, grid.y, grid.z, 0, 0});
}
#endif

template <typename Whole, size_t First, typename Body, size_t... I>
inline int call_rest(const Body& body, std::index_sequence<I...>, int count, char** words) {
    return call<std::tuple_element_t<First + I, Whole>...>(body, count, words);
}

// A kernel that is handed variables of the device: as they are at first, on both sides.
template <typename... P, typename... V>
inline int run_handed(void (*kernel)(P...), const std::tuple<V...>& variables, int count, char** words) {
    const auto body = [kernel, variables](dim3 grid, auto&... a) {
        std::apply([&](auto... v) { kernel(v..., a...); }, std::tuple_cat(ahead(grid, kernel), variables));
    };
    constexpr size_t first = std::tuple_size<decltype(ahead(dim3(), kernel))>::value + sizeof...(V);
    return call_rest<std::tuple<P...>, first>(body, std::make_index_sequence<sizeof...(P) - first>(), count, words);
}

}  // namespace cu2cann_harness

#endif  // CU2CANN_MODEL_HARNESS_H
