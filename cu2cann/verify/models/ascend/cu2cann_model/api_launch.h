// SPDX-License-Identifier: Apache-2.0
//
// Launches: the limits of a grid, kernels by address.
#ifndef CU2CANN_MODEL_ASCEND_API_LAUNCH_H
#define CU2CANN_MODEL_ASCEND_API_LAUNCH_H

#include "api_memory.h"
#include "api_stream.h"
#include "fault.h"

namespace cu2cann_model {

inline void check_extent(const Extent& extent, unsigned long long most, const char* rule, const char* kernel,
                         const char* what) {
    if (extent.count() == 0 || extent.count() > most || extent.x > most || extent.y > most || extent.z > most) {
        fault(rule, "%s %s of %u x %u x %u; at least 1 and at most %llu in all", kernel, what, extent.x, extent.y,
              extent.z, most);
    }
}

inline void refuse_host_pointers(const Submission& submission) {
    for (const uintptr_t word : submission.words) {
        Allocation found;
        if (host_block(reinterpret_cast<const void*>(word)) != nullptr) {
            fault("host-pointer", "%s gets the address %p of host memory; kernels need the device's address of it",
                  submission.grid.kernel, reinterpret_cast<void*>(word));
        }
    }
}

// Only queues: see queues.h.
inline void submit(Submission submission) {
    const Grid& grid = submission.grid;
    const Call call(grid.kernel);
    if (!has_device()) {
        fault("no-device", "%s is launched by a thread that has no device (107002)", grid.kernel);
    }
    check_extent(grid.blocks, most_blocks, "grid-limit", grid.kernel, "a grid");
    check_extent(grid.threads, most_threads, "block-limit", grid.kernel, "a block");
    check_shared(0, grid.shared);
    refuse_host_pointers(submission);
    Stream& stream = stream_of(submission.stream, grid.kernel);
    Task task;
    task.name = grid.kernel;
    task.words = submission.words;
    task.run = [submission] { run_grid(submission); };
    enqueue(stream, std::move(task));
}

// The arguments of a kernel that is known by its address alone.  Its mangled name tells their
// types; integers, pointers and floats travel in registers of their own, so that one call with
// all registers set fits every kernel.
class Arguments {
public:
    Arguments(const std::string& kernel, void** given) {
        for (const std::string& type : types_of(kernel)) {
            add(type, *given++, kernel);
        }
    }

    std::vector<uintptr_t> words() const {
        std::vector<uintptr_t> all(whole_, whole_ + wholes_);
        all.insert(all.end(), rest_, rest_ + rests_);
        return all;
    }

    void call(const void* function) const {
        using Any = void (*)(uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t,
#if defined(__aarch64__)
                             uintptr_t, uintptr_t,
#endif
                             double, double, double, double, double, double, double, double, uintptr_t, uintptr_t, uintptr_t,
                             uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t,
                             uintptr_t, uintptr_t, uintptr_t, uintptr_t);
        const uintptr_t* w = whole_;
        const double* f = real_;
        const uintptr_t* r = rest_;
        reinterpret_cast<Any>(const_cast<void*>(function))(w[0], w[1], w[2], w[3], w[4], w[5],
#if defined(__aarch64__)
                                                           w[6], w[7],
#endif
                                                           f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], r[0], r[1], r[2],
                                                           r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12],
                                                           r[13], r[14], r[15]);
    }

private:
#if defined(__aarch64__)
    static constexpr size_t most_whole = 8;
#else
    static constexpr size_t most_whole = 6;
#endif
    static constexpr size_t most_real = 8, most_rest = 16;

public:
    // Where each parameter lies in a block of all of them, and its size.
    static std::vector<std::pair<size_t, size_t>> layout(const std::string& kernel) {
        std::vector<std::pair<size_t, size_t>> all;
        size_t end = 0;
        for (const std::string& type : types_of(kernel)) {
            const size_t size = size_of(type);
            if (size == 0) {
                fault("not-modelled", "a parameter of type %s of %s", type.c_str(), kernel.c_str());
            }
            end = round_up(end, size);
            all.emplace_back(end, size);
            end += size;
        }
        return all;
    }

private:
    static std::vector<std::string> types_of(const std::string& mangled) {
        int status = 0;
        char* readable = abi::__cxa_demangle(mangled.c_str(), nullptr, nullptr, &status);
        const std::string text = readable != nullptr ? readable : "";
        std::free(readable);
        if (text.empty() || text.back() != ')') {
            fault("not-modelled", "the arguments of %s, whose name does not tell their types", mangled.c_str());
        }
        return split(text);
    }

    // The parameters stand in the last brackets of the name.
    static std::vector<std::string> split(const std::string& text) {
        size_t open = text.size() - 1;
        for (int depth = 1; depth > 0 && open > 0;) {
            --open;
            depth += text[open] == ')' ? 1 : text[open] == '(' ? -1 : 0;
        }
        std::vector<std::string> types;
        std::string one;
        int depth = 0;
        for (size_t i = open + 1; i < text.size(); ++i) {
            const char c = text[i];
            depth += c == '<' || c == '(' ? 1 : c == '>' || (c == ')' && i + 1 < text.size()) ? -1 : 0;
            if ((c == ',' && depth == 0) || i + 1 == text.size()) {
                types.push_back(one);
                one.clear();
                ++i;  // The blank behind the comma.
            } else {
                one += c;
            }
        }
        return types.size() == 1 && types[0].empty() ? std::vector<std::string>{} : types;
    }

    static size_t size_of(const std::string& type) {
        static const std::map<std::string, size_t> sizes = {
            {"bool", 1}, {"char", 1}, {"signed char", 1}, {"unsigned char", 1}, {"short", 2}, {"unsigned short", 2},
            {"int", 4}, {"unsigned int", 4}, {"long", 8}, {"unsigned long", 8}, {"long long", 8}, {"unsigned long long", 8},
            {"float", 4}, {"double", 8}, {"half", 2}, {"bfloat16_t", 2}, {"char2", 2}, {"int2", 8}, {"uint2", 8}};
        if (type.find('*') != std::string::npos) {
            return sizeof(void*);
        }
        const auto found = sizes.find(type);
        return found != sizes.end() ? found->second : 0;
    }

    void add(const std::string& type, const void* from, const std::string& kernel) {
        const size_t size = size_of(type);
        const bool real = type == "float" || type == "double";
        if (size == 0) {
            fault("not-modelled", "an argument of type %s for %s, which is launched by its address", type.c_str(),
                  kernel.c_str());
        }
        uintptr_t word = 0;
        std::memcpy(&word, from, size);
        if ((type == "int" || type == "short" || type == "char" || type == "signed char")) {
            word = extended(word, size);
        }
        if (real && reals_ < most_real) {
            std::memcpy(&real_[reals_++], &word, sizeof word);
        } else if (!real && wholes_ < most_whole) {
            whole_[wholes_++] = word;
        } else if (rests_ < most_rest) {
            rest_[rests_++] = word;
        } else {
            fault("not-modelled", "so many arguments of %s, which is launched by its address", kernel.c_str());
        }
    }

    static uintptr_t extended(uintptr_t word, size_t size) {
        const int unused = static_cast<int>(64 - 8 * size);
        return static_cast<uintptr_t>(static_cast<int64_t>(word << unused) >> unused);
    }

    uintptr_t whole_[most_whole] = {}, rest_[most_rest] = {};
    double real_[most_real] = {};
    size_t wholes_ = 0, reals_ = 0, rests_ = 0;
};

// The trace numbers launches as the host makes them.
template <typename Made>
inline auto number_launch(Made& made, int) -> decltype(made.number, void()) {
    using Known = std::conditional_t<sizeof(Made) != 0, Trace, void>;
    made.number = Known::all().next();
}
template <typename Made>
inline void number_launch(Made&, long) {}

inline const Symbol* kernel_at(const void* address) {
    const Symbol* found = Symbols::all().find(address);
    return found != nullptr && found->function && found->start == address ? found : nullptr;
}

}  // namespace cu2cann_model

inline aclError aclrtLaunchSIMTKernelWithArgsArray(void* func, dim3 gridDim, dim3 blockDim, size_t dynUbufSize,
                                                   aclrtStream stream, aclrtLaunchKernelCfg* cfg, void** args) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtLaunchSIMTKernelWithArgsArray");
    (void)cfg;
    const cu2cann_model::Symbol* kernel = cu2cann_model::kernel_at(func);
    if (kernel == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_DEVICE_FUNCTION, "no kernel of the program");
    }
    const cu2cann_model::Arguments kept(kernel->name, args);
    cu2cann_model::Submission made;
    made.stream = stream;
    made.grid.kernel = kernel->name.c_str();
    made.grid.blocks = cu2cann_model::extent_of(gridDim);
    made.grid.threads = cu2cann_model::extent_of(blockDim);
    made.grid.shared = dynUbufSize;
    made.words = kept.words();
    cu2cann_model::number_launch(made, 0);
    made.grid.body = [kept, func] { kept.call(func); };
    cu2cann_model::submit(std::move(made));
    return ACL_SUCCESS;
}

// The arguments lie one behind the other, each at a multiple of its size.
inline aclError aclrtLaunchSIMTKernelWithHostArgs(void* func, dim3 gridDim, dim3 blockDim, size_t dynUbufSize, aclrtStream stream,
                                                  aclrtLaunchKernelCfg* cfg, void* hostArgs, size_t argsSize,
                                                  aclrtPlaceHolderInfo* placeHolderArray, size_t placeHolderNum) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtLaunchSIMTKernelWithHostArgs");
    (void)placeHolderArray;
    const cu2cann_model::Symbol* kernel = cu2cann_model::kernel_at(func);
    if (kernel == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_DEVICE_FUNCTION, "no kernel of the program");
    }
    if (placeHolderNum != 0) {
        cu2cann_model::not_modelled("aclrtLaunchSIMTKernelWithHostArgs with place holders");
    }
    std::vector<void*> arguments;
    for (const auto& one : cu2cann_model::Arguments::layout(kernel->name)) {
        if (one.first + one.second > argsSize) {
            cu2cann_model::fault("kernel-arguments", "%s takes more than %zu bytes of arguments", kernel->name.c_str(), argsSize);
        }
        arguments.push_back(static_cast<char*>(hostArgs) + one.first);
    }
    return aclrtLaunchSIMTKernelWithArgsArray(func, gridDim, blockDim, dynUbufSize, stream, cfg, arguments.data());
}

inline aclError aclrtFunctionGetParamCount(const void* func, size_t* paramCount) {
    CU2CANN_MODEL_CALL("aclrtFunctionGetParamCount");
    const cu2cann_model::Symbol* kernel = cu2cann_model::kernel_at(func);
    if (kernel == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_HANDLE, "no kernel of the program");
    }
    *paramCount = cu2cann_model::Arguments::layout(kernel->name).size();
    return ACL_SUCCESS;
}

inline aclError aclrtFunctionGetParamInfo(const void* func, size_t paramIndex, size_t* paramOffset, size_t* paramSize) {
    CU2CANN_MODEL_CALL("aclrtFunctionGetParamInfo");
    const cu2cann_model::Symbol* kernel = cu2cann_model::kernel_at(func);
    if (kernel == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_HANDLE, "no kernel of the program");
    }
    const auto all = cu2cann_model::Arguments::layout(kernel->name);
    if (paramIndex >= all.size()) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "it has fewer parameters");
    }
    if (paramOffset != nullptr) {
        *paramOffset = all[paramIndex].first;
    }
    if (paramSize != nullptr) {
        *paramSize = all[paramIndex].second;
    }
    return ACL_SUCCESS;
}

inline aclError aclrtGetFuncBySymbol(const void* symbol, aclrtFuncHandle* funcHandle) {
    CU2CANN_MODEL_CALL("aclrtGetFuncBySymbol");
    if (cu2cann_model::kernel_at(symbol) == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_SYMBOL, "no kernel of the program");
    }
    *funcHandle = const_cast<void*>(symbol);
    return ACL_SUCCESS;
}

inline aclError aclrtGetFunctionName(aclrtFuncHandle funcHandle, uint32_t maxLen, char* name) {
    CU2CANN_MODEL_CALL("aclrtGetFunctionName");
    const cu2cann_model::Symbol* kernel = cu2cann_model::kernel_at(funcHandle);
    if (kernel == nullptr) {
        return cu2cann_model::record(ACL_ERROR_RT_INVALID_HANDLE, "no kernel of the program");
    }
    std::snprintf(name, maxLen, "%s", kernel->name.c_str());
    return ACL_SUCCESS;
}

inline aclError aclrtFunctionGetAvailDynUbufPerBlock(void* func, uint32_t flags, size_t* dynamicUbufSize) {
    CU2CANN_MODEL_CALL("aclrtFunctionGetAvailDynUbufPerBlock");
    (void)func;
    (void)flags;
    *dynamicUbufSize = cu2cann_model::largest_shared;
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_LAUNCH_H
