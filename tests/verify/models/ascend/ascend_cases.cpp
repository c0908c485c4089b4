// SPDX-License-Identifier: Apache-2.0
//
// Small programs for the Ascend model, one for each rule; the first argument names it.
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "acl/acl.h"
#include "acl/acl_rt_api.h"
#include "cann_ops_blas.h"
#include "cann_ops_fft.h"
#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#include "simt_api/asc_simt.h"
#include "simt_api/cooperative_groups.h"
#include "utils/debug/asc_assert.h"
#include "utils/debug/asc_printf.h"

#define LAUNCH(kernel, blocks, threads, shared, stream, ...)                                        \
    ::cu2cann_model::launch(::cu2cann_model::Launch(#kernel, blocks, threads, shared, stream),      \
                            [=](auto&... a) { kernel(a...); }, __VA_ARGS__)

namespace {

namespace cg = cooperative_groups;
using Case = std::function<void()>;

constexpr int count = 64;
constexpr size_t bytes = count * sizeof(int);

int* device_ints(size_t size = bytes) {
    int* made = nullptr;
    (void)aclrtMalloc(reinterpret_cast<void**>(&made), size, ACL_MEM_MALLOC_HUGE_FIRST);
    (void)aclrtMemset(made, size, 0, size);
    return made;
}

int first(const int* from) {
    int value = -1;
    (void)aclrtMemcpy(&value, sizeof value, from, sizeof value, ACL_MEMCPY_DEVICE_TO_HOST);
    return value;
}

void begin() {
    (void)aclInit(nullptr);
    (void)aclrtSetDevice(0);
}

// ---- kernels ----------------------------------------------------------------------------------

void put(int* to, int value) {
    CU2CANN_MODEL_KERNEL(1024);
    if (threadIdx.x + blockIdx.x == 0) {
        to[0] = value;
    }
}

void add_one(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    to[threadIdx.x] += 1;
}

void bounded(int* to) {
    CU2CANN_MODEL_KERNEL(64);
    to[0] = 1;
}

void large_shared(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    static thread_local int tile[40 * 1024];
    CU2CANN_MODEL_SHARED(tile);
    tile[threadIdx.x] = 1;
    to[0] = tile[threadIdx.x];
}

void early_return(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    if (threadIdx.x == 3) {
        return;
    }
    asc_syncthreads();
    to[threadIdx.x] = 1;
}

void wide_shared_atomic(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    static thread_local uint64_t sum;
    CU2CANN_MODEL_SHARED(sum);
    (void)asc_atomic_add(&sum, uint64_t{1});
    to[0] = 1;
}

void wide_atomic(uint64_t* to) {
    CU2CANN_MODEL_KERNEL(1024);
    (void)asc_atomic_add(to, uint64_t{1});
}

void odd_width(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    to[threadIdx.x] = asc_shfl(static_cast<int32_t>(threadIdx.x), 0, 3);
}

void inactive_lane(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    if (threadIdx.x % 2 == 0) {
        to[threadIdx.x] = asc_shfl(static_cast<int32_t>(threadIdx.x), 1);
    }
}

void lanes(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    const auto lane = static_cast<int32_t>(threadIdx.x);
    int32_t sum = lane;
    for (uint32_t step = 16; step > 0; step /= 2) {
        sum += asc_shfl_down(sum, step);
    }
    const int32_t before = asc_shfl_up(lane, 1);
    const uint32_t odd = asc_ballot(lane % 2);
    const int32_t largest = asc_reduce_max(lane);
    if (lane == 0) {
        to[0] = sum;
        to[1] = static_cast<int>(odd);
        to[2] = largest;
        to[3] = before;
    }
    if (lane == 9) {
        to[4] = before;
        to[5] = lanemask_lt();
    }
}

void half_old_value(half* to, int* out) {
    CU2CANN_MODEL_KERNEL(1024);
    const half old = asc_atomic_add(to, half(1.0f));
    out[0] = float(old) == 2.0f ? 1 : 0;
    out[1] = float(*to) == 3.0f ? 1 : 0;
}

void print_width(int value) {
    CU2CANN_MODEL_KERNEL(1024);
    printf("%5d\n", value);
}

void print_double(float value) {
    CU2CANN_MODEL_KERNEL(1024);
    printf("%f\n", static_cast<double>(value));
}

void print_plain(int value, float real) {
    CU2CANN_MODEL_KERNEL(1024);
    printf("%d %x %f %s %lld %%\n", value, 255, real, "text", 1ll << 40);
}

void fails(int value) {
    CU2CANN_MODEL_KERNEL(1024);
    assert(value == 0);
}

void traps() {
    CU2CANN_MODEL_KERNEL(1024);
    __trap();
}

void tiles(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    static thread_local cg::block_tile_memory<128> memory;
    CU2CANN_MODEL_SHARED(memory);
    const auto block = cg::this_thread_block(memory);
    const auto eight = cg::tiled_partition<8>(block);
    const auto large = cg::tiled_partition<64>(block);
    int sum = static_cast<int>(block.thread_rank());
    for (unsigned step = 4; step > 0; step /= 2) {
        sum += eight.shfl_down(sum, step);
    }
    const int of_two = large.shfl(static_cast<int32_t>(block.thread_rank()), 2);
    int others = 0;
    if (block.thread_rank() % 4 == 0) {
        const auto active = cg::coalesced_threads();
        others = static_cast<int>(active.num_threads()) * 100 + active.shfl(static_cast<int32_t>(threadIdx.x), 1);
    }
    if (block.thread_rank() == 72) {
        to[0] = sum;
        to[1] = of_two;
        to[2] = others;
        to[3] = static_cast<int>(eight.meta_group_rank());
        to[4] = large.any(block.thread_rank() == 80) + 10 * large.all(block.thread_rank() > 63);
    } else {
        (void)large.any(block.thread_rank() == 80);
        (void)large.all(block.thread_rank() > 63);
    }
}

void without_tile_memory(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    const auto large = cg::tiled_partition<64>(cg::this_thread_block());
    large.sync();
    to[0] = 1;
}

void past_the_end(int* to) {
    CU2CANN_MODEL_KERNEL(1024);
    to[threadIdx.x + 64] = 1;
}

int counter[4];

void count_up() {
    CU2CANN_MODEL_KERNEL(1024);
    counter[threadIdx.x] += 5;
}

// ---- limits -----------------------------------------------------------------------------------

std::map<std::string, Case> limits() {
    std::map<std::string, Case> all;
    all["grid-limit"] = [] { LAUNCH(put, dim3(256, 256), 1, 0, nullptr, device_ints(), 1); };
    all["grid-at-limit"] = [] {
        int* d = device_ints();
        LAUNCH(put, dim3(65535), 1, 0, nullptr, d, 7);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d));
    };
    all["empty-grid"] = [] { LAUNCH(put, 0, 1, 0, nullptr, device_ints(), 1); };
    all["block-limit"] = [] { LAUNCH(add_one, 1, 2049, 0, nullptr, device_ints()); };
    all["no-launch-bounds"] = [] {
        LAUNCH(add_one, 1, 1025, 0, nullptr, device_ints(8192));
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["launch-bounds"] = [] {
        LAUNCH(bounded, 1, 65, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["dynamic-shared"] = [] { LAUNCH(put, 1, 1, 217 << 10, nullptr, device_ints(), 1); };
    all["both-shared"] = [] {
        LAUNCH(large_shared, 1, 1, 100 << 10, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["early-return"] = [] {
        LAUNCH(early_return, 1, 64, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["shared-atomic-64"] = [] {
        LAUNCH(wide_shared_atomic, 1, 1, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["global-atomic-64"] = [] {
        int* d = device_ints();
        LAUNCH(wide_atomic, 8, 32, 0, nullptr, reinterpret_cast<uint64_t*>(d));
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d));
    };
    all["shuffle-width"] = [] {
        LAUNCH(odd_width, 1, 32, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["print-width"] = [] {
        LAUNCH(print_width, 1, 1, 0, nullptr, 1);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["print-double"] = [] {
        LAUNCH(print_double, 1, 1, 0, nullptr, 1.0f);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["print-plain"] = [] {
        LAUNCH(print_plain, 1, 1, 0, nullptr, -3, 0.5f);
        (void)aclrtSynchronizeStream(nullptr);
        printf("%5.1f on the host\n", 2.25);
    };
    all["assert"] = [] {
        LAUNCH(fails, 1, 1, 0, nullptr, 1);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["trap"] = [] {
        ::cu2cann_model::launch(::cu2cann_model::Launch("traps", 1, 1, 0, nullptr), [=] { traps(); });
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["device-function-on-host"] = [] { asc_syncthreads(); };
    all["no-tile-memory"] = [] {
        LAUNCH(without_tile_memory, 1, 64, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["past-the-end"] = [] {
        LAUNCH(past_the_end, 1, 64, 0, nullptr, device_ints());
        (void)aclrtSynchronizeStream(nullptr);
    };
    return all;
}

// ---- memory -----------------------------------------------------------------------------------

std::map<std::string, Case> memory() {
    std::map<std::string, Case> all;
    all["copy-capacity"] = [] {
        int host[count] = {};
        (void)aclrtMemcpy(device_ints(), bytes - 1, host, bytes, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["copy-range"] = [] {
        std::vector<int> host(2 * count);
        (void)aclrtMemcpy(device_ints(), 2 * bytes, host.data(), 2 * bytes, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["copy-kind"] = [] {
        int host[count] = {};
        (void)aclrtMemcpy(host, bytes, device_ints(), bytes, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["fill-capacity"] = [] { (void)aclrtMemset(device_ints(), bytes - 1, 0, bytes); };
    all["null-free"] = [] { (void)aclrtFree(nullptr); };
    all["free-twice"] = [] {
        int* d = device_ints();
        (void)aclrtFree(d);
        (void)aclrtFree(d);
    };
    all["free-inside"] = [] { (void)aclrtFree(device_ints() + 1); };
    all["free-while-in-use"] = [] {
        int* d = device_ints();
        LAUNCH(put, 1, 1, 0, nullptr, d, 1);
        (void)aclrtFree(d);
    };
    all["free-with-wait"] = [] {
        int* d = device_ints();
        LAUNCH(put, 1, 1, 0, nullptr, d, 1);
        std::printf("%d\n", aclrtFreeWithDevSync(d));
    };
    all["freed-memory"] = [] {
        int* d = device_ints();
        (void)aclrtFree(d);
        LAUNCH(put, 1, 1, 0, nullptr, d, 1);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["host-access"] = [] {
        int* d = device_ints();
        std::printf("%d\n", d[0]);
    };
    all["host-pointer"] = [] {
        int* host = nullptr;
        (void)aclrtMallocHost(reinterpret_cast<void**>(&host), bytes);
        LAUNCH(put, 1, 1, 0, nullptr, host, 1);
    };
    all["mapped"] = [] {
        char* raw = nullptr;
        (void)aclrtMallocHost(reinterpret_cast<void**>(&raw), 8192);
        auto* host = reinterpret_cast<int*>((reinterpret_cast<uintptr_t>(raw) + 4095) / 4096 * 4096);
        host[0] = 5;
        (void)aclrtHostRegisterV2(host, 4096, ACL_HOST_REG_MAPPED);
        int* d = nullptr;
        (void)aclrtHostGetDevicePointer(static_cast<void*>(host), reinterpret_cast<void**>(&d), 0);
        LAUNCH(add_one, 1, 4, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d %d\n", host[0], d != host);
        (void)aclrtHostUnregister(host);
        std::printf("%d\n", aclrtFreeHost(raw));
    };
    all["mapped-copy"] = [] {
        char* raw = nullptr;
        (void)aclrtMallocHost(reinterpret_cast<void**>(&raw), 8192);
        void* host = reinterpret_cast<void*>((reinterpret_cast<uintptr_t>(raw) + 4095) / 4096 * 4096);
        void* d = nullptr;
        (void)aclrtHostRegisterV2(host, 4096, ACL_HOST_REG_MAPPED);
        (void)aclrtHostGetDevicePointer(host, &d, 0);
        (void)aclrtMemcpy(device_ints(), 4, d, 4, ACL_MEMCPY_DEVICE_TO_DEVICE);
    };
    all["symbol"] = [] {
        const int start[4] = {1, 2, 3, 4};
        int after[4] = {};
        const void* symbol = static_cast<const void*>(&counter);
        (void)aclrtMemcpyToSymbol(symbol, start, sizeof start, 0, ACL_MEMCPY_HOST_TO_DEVICE);
        ::cu2cann_model::launch(::cu2cann_model::Launch("count_up", 1, 4, 0, nullptr), [=] { count_up(); });
        (void)aclrtSynchronizeStream(nullptr);
        (void)aclrtMemcpyFromSymbol(after, sizeof after, symbol, sizeof after, 0, ACL_MEMCPY_DEVICE_TO_HOST);
        size_t size = 0;
        (void)aclrtGetSymbolSize(symbol, &size);
        std::printf("%d %d %zu\n", after[0], after[3], size);
    };
    all["symbol-range"] = [] {
        const int start[5] = {};
        (void)aclrtMemcpyToSymbol(static_cast<const void*>(&counter), start, sizeof start, 0, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["symbol-temporary"] = [] {
        const int value = 1;
        (void)aclrtMemcpyToSymbol(&counter, &value, sizeof value, 0, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["null-destroy"] = [] { (void)aclrtDestroyStream(nullptr); };
    all["null-event"] = [] { (void)aclrtDestroyEvent(nullptr); };
    all["stream-destroyed"] = [] {
        aclrtStream s = nullptr;
        (void)aclrtCreateStream(&s);
        (void)aclrtDestroyStream(s);
        (void)aclrtSynchronizeStream(s);
    };
    all["rows-wider-than-pitch"] = [] {
        int host[count] = {};
        (void)aclrtMemcpy2d(device_ints(), 8, host, 16, 16, 2, ACL_MEMCPY_HOST_TO_DEVICE);
    };
    all["codes"] = [] {
        void* p = nullptr;
        int32_t reachable = 0;
        std::printf("%d ", aclrtMalloc(&p, size_t{0}, ACL_MEM_MALLOC_HUGE_FIRST));
        std::printf("%d ", aclrtMemAllocManaged(&p, uint64_t{64}, ACL_RT_MEM_ATTACH_GLOBAL));
        std::printf("%d ", aclrtSetDevice(7));
        std::printf("%d ", aclInit(nullptr));
        std::printf("%d ", aclrtDeviceCanAccessPeer(&reachable, 0, 0));
        std::printf("%d ", aclrtGetLastError(ACL_RT_THREAD_LEVEL));
        std::printf("%d\n", aclrtGetLastError(ACL_RT_THREAD_LEVEL));
    };
    return all;
}

// ---- order ------------------------------------------------------------------------------------

void add_in_callback(void* to) { ++*static_cast<int*>(to); }

void call_acl(void*) { (void)aclrtSynchronizeDevice(); }

std::map<std::string, Case> order() {
    std::map<std::string, Case> all;
    all["copy-without-wait"] = [] {
        int* d = device_ints();
        LAUNCH(put, 1, 1, 0, nullptr, d, 9);
        const int early = first(d);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d %d\n", early, first(d));
    };
    all["fill-without-wait"] = [] {
        int* d = device_ints();
        LAUNCH(put, 1, 1, 0, nullptr, d, 9);
        (void)aclrtMemset(d, bytes, 0, bytes);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d));
    };
    all["streams-apart"] = [] {
        int* d = device_ints();
        aclrtStream s = nullptr;
        (void)aclrtCreateStream(&s);
        LAUNCH(put, 1, 1, 0, s, d, 9);
        LAUNCH(add_one, 1, 1, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        const int early = first(d);
        (void)aclrtSynchronizeDevice();
        std::printf("%d %d\n", early, first(d));
    };
    all["event-orders"] = [] {
        int* d = device_ints();
        aclrtStream s = nullptr;
        aclrtEvent e = nullptr;
        (void)aclrtCreateStream(&s);
        (void)aclrtCreateEventExWithFlag(&e, ACL_EVENT_SYNC);
        LAUNCH(put, 1, 1, 0, s, d, 9);
        (void)aclrtRecordEvent(e, s);
        (void)aclrtStreamWaitEvent(nullptr, e);
        LAUNCH(add_one, 1, 1, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d));
    };
    all["event-without-sync"] = [] {
        aclrtEvent e = nullptr;
        (void)aclrtCreateEventExWithFlag(&e, ACL_EVENT_TIME_LINE);
        (void)aclrtRecordEvent(e, nullptr);
        (void)aclrtStreamWaitEvent(nullptr, e);
    };
    all["pinned-late"] = [] {
        int* d = device_ints();
        int* host = nullptr;
        (void)aclrtMallocHost(reinterpret_cast<void**>(&host), bytes);
        host[0] = 1;
        (void)aclrtMemcpyAsync(d, bytes, host, bytes, ACL_MEMCPY_HOST_TO_DEVICE, nullptr);
        host[0] = 2;
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d));
    };
    all["pageable-at-once"] = [] {
        int* d = device_ints();
        int host[count] = {1};
        LAUNCH(put, 1, 1, 0, nullptr, d, 9);
        (void)aclrtMemcpyAsync(d, bytes, host, bytes, ACL_MEMCPY_HOST_TO_DEVICE, nullptr);
        host[0] = 2;
        std::printf("%d\n", first(d));
    };
    all["queries"] = [] {
        int* d = device_ints();
        aclrtStreamStatus status = ACL_STREAM_STATUS_RESERVED;
        LAUNCH(put, 1, 1, 0, nullptr, d, 9);
        (void)aclrtStreamQuery(nullptr, &status);
        const bool early = status == ACL_STREAM_STATUS_COMPLETE;
        int asked = 1;
        while (status != ACL_STREAM_STATUS_COMPLETE && asked < 100) {
            (void)aclrtStreamQuery(nullptr, &status);
            ++asked;
        }
        std::printf("%d %d %d\n", early, asked < 100, first(d));
    };
    all["time-early"] = [] {
        aclrtEvent e[2] = {};
        for (aclrtEvent& one : e) {
            (void)aclrtCreateEventExWithFlag(&one, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE);
            (void)aclrtRecordEvent(one, nullptr);
        }
        (void)aclrtSynchronizeEvent(e[1]);
        float ms = 0.0f;
        (void)aclrtEventElapsedTime(&ms, e[0], e[1]);
    };
    all["time"] = [] {
        aclrtEvent e[2] = {};
        for (aclrtEvent& one : e) {
            (void)aclrtCreateEventExWithFlag(&one, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE);
            (void)aclrtRecordEvent(one, nullptr);
        }
        (void)aclrtSynchronizeStream(nullptr);
        float ms = -1.0f;
        (void)aclrtEventElapsedTime(&ms, e[0], e[1]);
        std::printf("%d\n", ms >= 0.0f);
    };
    all["callback"] = [] {
        int seen = 0;
        (void)aclrtLaunchHostFunc(nullptr, add_in_callback, &seen);
        const int early = seen;
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d %d\n", early, seen);
    };
    all["acl-in-callback"] = [] {
        (void)aclrtLaunchHostFunc(nullptr, call_acl, nullptr);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["host-to-host"] = [] {
        int one[4] = {}, other[4] = {};
        std::printf("%d\n", aclrtMemcpyAsync(one, 16, other, 16, ACL_MEMCPY_HOST_TO_HOST, nullptr));
    };
    all["graph"] = [] {
        int* d = device_ints();
        aclrtStream s = nullptr, side = nullptr;
        aclrtEvent fork = nullptr, join = nullptr;
        aclmdlRI graph = nullptr;
        (void)aclrtCreateStream(&s);
        (void)aclrtCreateStream(&side);
        (void)aclrtCreateEventExWithFlag(&fork, ACL_EVENT_SYNC);
        (void)aclrtCreateEventExWithFlag(&join, ACL_EVENT_SYNC);
        (void)aclmdlRICaptureBegin(s, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL);
        LAUNCH(add_one, 1, 1, 0, s, d);
        (void)aclrtRecordEvent(fork, s);
        (void)aclrtStreamWaitEvent(side, fork);
        LAUNCH(add_one, 1, 1, 0, side, d);
        (void)aclrtRecordEvent(join, side);
        (void)aclrtStreamWaitEvent(s, join);
        const aclError ended = aclmdlRICaptureEnd(s, &graph);
        const int captured = first(d);
        (void)aclmdlRIExecuteAsync(graph, s);
        (void)aclmdlRIExecuteAsync(graph, s);
        (void)aclrtSynchronizeStream(s);
        std::printf("%d %d %d\n", ended, captured, first(d));
    };
    all["graph-unjoined"] = [] {
        aclrtStream s = nullptr, side = nullptr;
        aclrtEvent fork = nullptr;
        aclmdlRI graph = nullptr;
        (void)aclrtCreateStream(&s);
        (void)aclrtCreateStream(&side);
        (void)aclrtCreateEventExWithFlag(&fork, ACL_EVENT_SYNC);
        (void)aclmdlRICaptureBegin(s, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL);
        (void)aclrtRecordEvent(fork, s);
        (void)aclrtStreamWaitEvent(side, fork);
        std::printf("%d\n", aclmdlRICaptureEnd(s, &graph));
    };
    all["copy-in-capture"] = [] {
        aclrtStream s = nullptr;
        (void)aclrtCreateStream(&s);
        int* d = device_ints();
        (void)aclmdlRICaptureBegin(s, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL);
        (void)first(d);
    };
    all["by-address"] = [] {
        int* d = device_ints();
        int value = 9;
        void* arguments[] = {&d, &value};
        void* kernel = reinterpret_cast<void*>(put);
        const aclError status = aclrtLaunchSIMTKernelWithArgsArray(kernel, 1, 1, 0, nullptr, nullptr, arguments);
        value = 3;
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d %d\n", status, first(d));
    };
    return all;
}

// ---- what is computed -------------------------------------------------------------------------

unsigned bits(half value) { return __builtin_bit_cast(uint16_t, value); }
unsigned bits(bfloat16_t value) { return __builtin_bit_cast(uint16_t, value); }

std::map<std::string, Case> results() {
    std::map<std::string, Case> all;
    all["inactive-lane"] = [] {
        int* d = device_ints();
        LAUNCH(inactive_lane, 1, 32, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d\n", first(d) != 1);
    };
    all["lanes"] = [] {
        int* d = device_ints();
        LAUNCH(lanes, 1, 32, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        for (int i = 0; i < 6; ++i) {
            std::printf("%d ", first(d + i));
        }
    };
    all["tiles"] = [] {
        int* d = device_ints();
        LAUNCH(tiles, 1, 128, 0, nullptr, d);
        (void)aclrtSynchronizeStream(nullptr);
        for (int i = 0; i < 5; ++i) {
            std::printf("%d ", first(d + i));
        }
    };
    all["half-atomic"] = [] {
        int* d = device_ints();
        half* h = reinterpret_cast<half*>(device_ints());
        const half two = 2.0f;
        (void)aclrtMemcpy(h, 2, &two, 2, ACL_MEMCPY_HOST_TO_DEVICE);
        LAUNCH(half_old_value, 1, 1, 0, nullptr, h, d);
        (void)aclrtSynchronizeStream(nullptr);
        std::printf("%d %d\n", first(d), first(d + 1));
    };
    all["half"] = [] {
        int wrong = 0;
        for (unsigned i = 0; i < 65536; ++i) {
            const half h = __ushort_as_half(static_cast<unsigned short>(i));
            const bfloat16_t b = __ushort_as_bfloat16(static_cast<unsigned short>(i));
            wrong += std::isnan(float(h)) || bits(__float2half_rn(h)) == i ? 0 : 1;
            wrong += std::isnan(float(b)) || bits(__float2bfloat16_rn(b)) == i ? 0 : 1;
        }
        std::printf("%d %x %x %x %x ", wrong, bits(__float2half_rn(70000.0f)), bits(__float2half_rz(70000.0f)),
                    bits(__float2half_rn(1.00048828125f)), bits(__float2half_ru(1.0001f)));
        std::printf("%x %x %x ", bits(__float2half_rn(5.9e-8f)), bits(half(1.0f) + half(0.0004f)), bits(__float2half_rn(NAN)));
        std::printf("%d %d ", __hne(half(NAN), half(1.0f)), __hne(bfloat16_t(NAN), bfloat16_t(1.0f)));
        std::printf("%x %x\n", bits(__hmax(half(NAN), half(1.0f))), bits(__hmaxx2({half(NAN), 1}, {1, 1}).x));
    };
    all["casts"] = [] {
        std::printf("%d %d %d %u ", __float2int_rn(2.5f), __float2int_rz(-2.7f), __float2int_rd(-2.1f), __float2uint_rn(-1.0f));
        std::printf("%d %d %lld ", __float2int_rn(NAN), __float2int_rn(3e9f), __float2ll_rn(-1e30f));
        std::printf("%.1f %.1f ", static_cast<double>(__int2float_rz(16777217)), static_cast<double>(__int2float_ru(16777217)));
        std::printf("%x %d %d %d\n", __byte_perm(0x33221100u, 0x77665544u, 0x7250u), __clz(1), __ffs(8), __popc(255u));
    };
    all["sizes"] = [] {
        std::printf("%zu %zu %zu %zu %zu %zu %zu\n", sizeof(char3), sizeof(short3), sizeof(int3), sizeof(float3), alignof(float3),
                    sizeof(long4), alignof(long4));
    };
    all["mathematics"] = [] {
        const double sine = sinpif(1.0f), quantile = normcdfinvf(0.975f), inverse = erfinvf(0.5f);
        std::printf("%g %.4f %.4f %.4f\n", sine, quantile, inverse, static_cast<double>(rsqrtf(4.0f)));
    };
    all["faithful"] = [] {
        float* d = reinterpret_cast<float*>(device_ints());
        ::cu2cann_model::launch(
            ::cu2cann_model::Launch("mathematics", 1, 1, 0, nullptr),
            [=](float* to) {
                volatile float small = 1e-9f, power = 8192.0f, zero = -0.0f, two = 2.0f, large = 1e6f, tiny = 1e-40f;
                to[0] = tanhf(small);
                to[1] = log2f(power);
                to[2] = copysignf(two, zero);
                to[3] = atanf(large);
                to[4] = sqrtf(tiny);
            },
            d);
        (void)aclrtSynchronizeStream(nullptr);
        float got[5];
        (void)aclrtMemcpy(got, sizeof got, d, sizeof got, ACL_MEMCPY_DEVICE_TO_HOST);
        std::printf("%d %d %d %d %d\n", got[0] != 0.0f, got[1] == 13.0f, got[2] == -2.0f, std::fabs(got[3] - 1.5707953f) < 2e-7f,
                    got[4] != 0.0f);
    };
    all["blas"] = [] {
        float* d = reinterpret_cast<float*>(device_ints());
        const float a[4] = {1, 2, 3, 4}, one = 1.0f, zero = 0.0f;
        float c[4] = {};
        (void)aclrtMemcpy(d, 16, a, 16, ACL_MEMCPY_HOST_TO_DEVICE);
        aclblasHandle_t handle = nullptr;
        (void)aclblasCreate(&handle);
        (void)aclblasSgemmEx(handle, ACLBLAS_OP_N, ACLBLAS_OP_N, 2, 2, 2, &one, d, 2, d, 2, &zero, d + 4, 2, ACLBLAS_GEMM_DEFAULT);
        (void)aclrtSynchronizeStream(nullptr);
        (void)aclrtMemcpy(c, 16, d + 4, 16, ACL_MEMCPY_DEVICE_TO_HOST);
        std::printf("%g %g %g %g\n", c[0], c[1], c[2], c[3]);
        float sum = 0.0f;
        (void)aclblasSasum(handle, 4, d, 1, &sum);
    };
    all["fft"] = [] {
        aclfftHandle plan = nullptr;
        aclfftComplex data[4] = {{1, 0}, {2, 0}, {3, 0}, {4, 0}};
        (void)aclfftPlan1d(&plan, 4, ACLFFT_C2C, 1, ACLFFT_HORIZONTAL);
        (void)aclfftExecC2C(plan, data, data, ACLFFT_FORWARD);
        std::printf("%g %g %g\n", data[0].x, data[1].x, data[1].y);
        auto* d = reinterpret_cast<aclfftComplex*>(device_ints());
        (void)aclfftExecC2C(plan, d, d, ACLFFT_FORWARD);
    };
    all["not-modelled"] = [] {
        aclrtLabel label = nullptr;
        (void)aclrtCreateLabel(&label);
    };
    return all;
}

void without_device(const std::string& name) {
    if (name == "not-initialised") {
        (void)aclrtSetDevice(0);
    }
    (void)aclInit(nullptr);
    if (name == "launch-without-device") {
        LAUNCH(put, 1, 1, 0, nullptr, static_cast<int*>(nullptr), 1);
    }
    void* p = nullptr;
    std::printf("%d %d\n", aclrtMalloc(&p, size_t{64}, ACL_MEM_MALLOC_HUGE_FIRST), aclrtSynchronizeDevice());
}

}  // namespace

int main(int argc, char** argv) {
    const std::string name = argc > 1 ? argv[1] : "";
    if (name == "not-initialised" || name == "launch-without-device" || name == "no-device") {
        without_device(name);
        return 0;
    }
    begin();
    for (const auto& group : {limits(), memory(), order(), results()}) {
        const auto found = group.find(name);
        if (found != group.end()) {
            found->second();
            std::fflush(stdout);
            return 0;
        }
    }
    return 2;
}
