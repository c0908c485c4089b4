// SPDX-License-Identifier: Apache-2.0
//
// Launches by function pointer, cooperative launches, attributes and occupancy.
// A kernel whose type is lost in a cast to `void*` is known by its address if the cast went
// through `kernel_pointer`, which the lowering writes.
#ifndef CU2CANN_CUDA_RUNTIME_LAUNCHES_H
#define CU2CANN_CUDA_RUNTIME_LAUNCHES_H

#include <map>

#include "properties.h"

namespace cu2cann_model {

using ErasedLaunch = void (*)(void (*kernel)(), const Launch& how, void** arguments);

struct Kernels {
    std::mutex mutex;
    std::map<const void*, ErasedLaunch> launches;
    std::map<const void*, int> dynamic_shared;

    static Kernels& all() {
        static Kernels& only = *new Kernels;
        return only;
    }
};

template <typename... Formal, size_t... I>
inline void launch_unpacked(void (*kernel)(Formal...), Launch how, void** arguments, std::index_sequence<I...>) {
    launch(how, [kernel](auto&... one) { kernel(one...); }, *static_cast<typename std::decay<Formal>::type*>(arguments[I])...);
}

template <typename... Formal>
inline void launch_erased(void (*kernel)(), const Launch& how, void** arguments) {
    launch_unpacked(reinterpret_cast<void (*)(Formal...)>(kernel), how, arguments, std::index_sequence_for<Formal...>{});
}

template <typename... Formal>
inline void remember(void (*kernel)(Formal...)) {
    std::lock_guard<std::mutex> lock(Kernels::all().mutex);
    Kernels::all().launches[reinterpret_cast<const void*>(kernel)] = &launch_erased<Formal...>;
}

// The kernel as an untyped address that can still be launched.
template <typename... Formal>
inline void* kernel_pointer(void (*kernel)(Formal...)) {
    remember(kernel);
    return reinterpret_cast<void*>(kernel);
}

inline cudaGraphWork erased_launch(const void* kernel, dim3 blocks, dim3 threads, void** arguments, size_t shared, cudaStream_t stream,
                                   bool cooperative = false) {
    std::lock_guard<std::mutex> lock(Kernels::all().mutex);
    const auto found = Kernels::all().launches.find(kernel);
    if (found == Kernels::all().launches.end()) {
        return {};
    }
    const ErasedLaunch launch = found->second;
    return [=] {
        Launch how("(by pointer)", blocks, threads, shared, stream);
        how.together = cooperative;
        launch(reinterpret_cast<void (*)()>(const_cast<void*>(kernel)), how, arguments);
    };
}

inline cudaError_t launch_by_pointer(const void* kernel, dim3 blocks, dim3 threads, void** arguments, size_t shared, cudaStream_t stream,
                                     bool cooperative) {
    const unsigned long long most = (unsigned long long)multiprocessors * threads_of_multiprocessor;
    if (cooperative && extent_of(blocks).count() * extent_of(threads).count() > most) {
        return noted(cudaErrorCooperativeLaunchTooLarge);
    }
    const cudaGraphWork work = erased_launch(kernel, blocks, threads, arguments, shared, stream, cooperative);
    if (!work) {
        fault("unknown-kernel", "a launch by an untyped address %p that is no known kernel's", kernel);
    }
    const cudaError_t before = cudaGetLastError();
    work();
    const cudaError_t status = cudaPeekAtLastError();
    if (status == cudaSuccess) {
        last_error = before;
    }
    return status;
}

inline int resident_blocks(int threads, size_t shared) {
    if (threads < 1 || threads > 1024) {
        return 0;
    }
    const int rounded = (threads + 31) / 32 * 32;
    int blocks = threads_of_multiprocessor / rounded;
    if (shared > 0) {
        const int fit = int(shared_of_multiprocessor / (shared + 1024));
        blocks = fit < blocks ? fit : blocks;
    }
    return blocks < blocks_of_multiprocessor ? blocks : blocks_of_multiprocessor;
}

template <typename T>
inline void remember_if_kernel(T) {}
template <typename... Formal>
inline void remember_if_kernel(void (*kernel)(Formal...)) { remember(kernel); }

}  // namespace cu2cann_model

inline cudaError_t cudaLaunchKernel(const void* kernel, dim3 blocks, dim3 threads, void** arguments, size_t shared = 0,
                                    cudaStream_t stream = nullptr) {
    return cu2cann_model::launch_by_pointer(kernel, blocks, threads, arguments, shared, stream, false);
}
template <typename... Formal>
inline cudaError_t cudaLaunchKernel(void (*kernel)(Formal...), dim3 blocks, dim3 threads, void** arguments, size_t shared = 0,
                                    cudaStream_t stream = nullptr) {
    return cudaLaunchKernel(cu2cann_model::kernel_pointer(kernel), blocks, threads, arguments, shared, stream);
}
inline cudaError_t cudaLaunchCooperativeKernel(const void* kernel, dim3 blocks, dim3 threads, void** arguments, size_t shared = 0,
                                               cudaStream_t stream = nullptr) {
    return cu2cann_model::launch_by_pointer(kernel, blocks, threads, arguments, shared, stream, true);
}
template <typename... Formal>
inline cudaError_t cudaLaunchCooperativeKernel(void (*kernel)(Formal...), dim3 blocks, dim3 threads, void** arguments, size_t shared = 0,
                                               cudaStream_t stream = nullptr) {
    return cudaLaunchCooperativeKernel(cu2cann_model::kernel_pointer(kernel), blocks, threads, arguments, shared, stream);
}
template <typename... Formal, typename... Actual>
inline cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t* how, void (*kernel)(Formal...), Actual&&... actual) {
    bool cooperative = false;
    for (unsigned i = 0; i < how->numAttrs; ++i) {
        cooperative |= how->attrs[i].id == cudaLaunchAttributeCooperative && how->attrs[i].val.cooperative != 0;
    }
    std::tuple<typename std::decay<Formal>::type...> kept(std::forward<Actual>(actual)...);
    return std::apply([&](auto&... one) {
        void* arguments[] = {(void*)&one..., nullptr};
        return cu2cann_model::launch_by_pointer(cu2cann_model::kernel_pointer(kernel), how->gridDim, how->blockDim, arguments,
                                                how->dynamicSmemBytes, how->stream, cooperative);
    }, kept);
}

template <typename T>
inline cudaError_t cudaFuncSetCacheConfig(T, cudaFuncCache) { return cudaSuccess; }
template <typename T>
inline cudaError_t cudaFuncSetSharedMemConfig(T, cudaSharedMemConfig) { return cudaSuccess; }
template <typename T>
inline cudaError_t cudaFuncSetAttribute(T kernel, cudaFuncAttribute attribute, int value) {
    cu2cann_model::remember_if_kernel(kernel);
    if (attribute == cudaFuncAttributeMaxDynamicSharedMemorySize) {
        if (value < 0 || (size_t)value > cu2cann_model::shared_of_block_optin) {
            return cu2cann_model::noted(cudaErrorInvalidValue);
        }
        std::lock_guard<std::mutex> lock(cu2cann_model::Kernels::all().mutex);
        cu2cann_model::Kernels::all().dynamic_shared[(const void*)kernel] = value;
    }
    return cudaSuccess;
}
template <typename T>
inline cudaError_t cudaFuncGetAttributes(cudaFuncAttributes* into, T kernel) {
    *into = {};
    into->maxThreadsPerBlock = 1024;
    into->numRegs = 32;
    into->ptxVersion = into->binaryVersion = 80;
    std::lock_guard<std::mutex> lock(cu2cann_model::Kernels::all().mutex);
    const auto found = cu2cann_model::Kernels::all().dynamic_shared.find((const void*)kernel);
    into->maxDynamicSharedSizeBytes = found != cu2cann_model::Kernels::all().dynamic_shared.end() ? found->second : int(cu2cann_model::shared_of_block);
    return cudaSuccess;
}

template <typename T>
inline cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* into, T, int threads, size_t shared) {
    *into = cu2cann_model::resident_blocks(threads, shared);
    return cudaSuccess;
}
template <typename T>
inline cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int* into, T kernel, int threads, size_t shared, unsigned) {
    return cudaOccupancyMaxActiveBlocksPerMultiprocessor(into, kernel, threads, shared);
}
template <typename T, typename Size>
inline cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(int* blocks, int* threads, T, Size size, int most = 0) {
    int best = 0;
    for (int count = most > 0 && most < 1024 ? most / 32 * 32 : 1024; count >= 32; count -= 32) {
        const int here = cu2cann_model::resident_blocks(count, size(count));
        if (here * count > best) {
            best = here * count;
            *threads = count;
            *blocks = here * cu2cann_model::multiprocessors;
        }
    }
    return cudaSuccess;
}
template <typename T>
inline cudaError_t cudaOccupancyMaxPotentialBlockSize(int* blocks, int* threads, T kernel, size_t shared = 0, int most = 0) {
    return cudaOccupancyMaxPotentialBlockSizeVariableSMem(blocks, threads, kernel, [=](int) { return shared; }, most);
}
template <typename T>
inline cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t* into, T, int blocks, int) {
    const size_t share = cu2cann_model::shared_of_multiprocessor / size_t(blocks > 0 ? blocks : 1);
    *into = share < cu2cann_model::shared_of_block_optin ? share : cu2cann_model::shared_of_block_optin;
    return cudaSuccess;
}

#endif  // CU2CANN_CUDA_RUNTIME_LAUNCHES_H
