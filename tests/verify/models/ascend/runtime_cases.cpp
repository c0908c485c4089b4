// SPDX-License-Identifier: Apache-2.0
//
// Functions of the runtime that translations do not need, and programs written for ACL use.
#include <cstring>

#include "cases.h"

namespace {

constexpr size_t granule = size_t{2} << 20;

aclrtPhysicalMemProp property() {
    aclrtPhysicalMemProp made{};
    made.memAttr = ACL_HBM_MEM_HUGE;
    made.location.type = ACL_MEM_LOCATION_TYPE_DEVICE;
    return made;
}

aclrtStream stream() {
    aclrtStream made = nullptr;
    (void)aclrtCreateStream(&made);
    return made;
}

void put(int* to, int value) {
    CU2CANN_MODEL_KERNEL(1024);
    to[0] = value;
}

void across(int* to, size_t at) {
    CU2CANN_MODEL_KERNEL(1024);
    to[at - 1] = 5;
    to[at] = 6;
}

extern "C++" void named(int* to, float by, int64_t at) {
    CU2CANN_MODEL_KERNEL(1024);
    to[at] = static_cast<int>(by);
}

struct Reserved {
    void* address = nullptr;
    aclrtDrvMemHandle memory = nullptr;
};

Reserved reserved(size_t pieces) {
    Reserved made;
    const aclrtPhysicalMemProp how = property();
    (void)aclrtReserveMemAddress(&made.address, pieces * granule, 0, nullptr, 0);
    (void)aclrtMallocPhysical(&made.memory, granule, &how, 0);
    return made;
}

void add_virtual(Cases& all) {
    all["mapped"] = [] {
        const Reserved one = reserved(2);
        aclrtPhysicalMemProp how = property();
        aclrtDrvMemHandle other = nullptr;
        size_t least = 0;
        (void)aclrtMemGetAllocationGranularity(&how, ACL_RT_MEM_ALLOC_GRANULARITY_MINIMUM, &least);
        (void)aclrtMallocPhysical(&other, granule, &how, 0);
        char* const start = static_cast<char*>(one.address);
        std::printf("%d %d ", least == granule, aclrtMapMem(start, granule, 0, one.memory, 0));
        std::printf("%d ", aclrtMapMem(start + granule, granule, 0, other, 0));
        aclrtMemAccessDesc access{};
        access.flags = ACL_RT_MEM_ACCESS_FLAGS_READWRITE;
        access.location.type = ACL_MEM_LOCATION_TYPE_DEVICE;
        std::printf("%d %d ", aclrtMemSetAccess(start, granule, &access, 1), aclrtMemSetAccess(start, 2 * granule, &access, 1));
        int* const ints = reinterpret_cast<int*>(start);
        const size_t border = granule / sizeof(int);
        LAUNCH(across, 1, 1, 0, nullptr, ints, border);
        show(ints + border - 1, 2);
        (void)aclrtFreePhysical(one.memory);
        std::printf("%d ", aclrtUnmapMem(start));
        std::printf("%d ", aclrtUnmapMem(start + granule));
        std::printf("%d\n", aclrtReleaseMemAddress(start));
    };
    all["same-memory"] = [] {
        const Reserved one = reserved(2);
        int* const low = static_cast<int*>(one.address);
        int* const high = low + granule / sizeof(int);
        (void)aclrtMapMem(low, granule, 0, one.memory, 0);
        aclrtDrvMemHandle again = nullptr;
        (void)aclrtMemRetainAllocationHandle(low, &again);
        (void)aclrtMapMem(high, granule, 0, again, 0);
        LAUNCH(put, 1, 1, 0, nullptr, low, 9);
        show(high, 1);
        std::printf("%d\n", again == one.memory);
    };
    all["unmapped"] = [] {
        const Reserved one = reserved(1);
        LAUNCH(put, 1, 1, 0, nullptr, static_cast<int*>(one.address), 1);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["unmapped-early"] = [] {
        const Reserved one = reserved(1);
        (void)aclrtMapMem(one.address, granule, 0, one.memory, 0);
        LAUNCH(put, 1, 1, 0, nullptr, static_cast<int*>(one.address), 1);
        (void)aclrtUnmapMem(one.address);
    };
    all["released-early"] = [] {
        const Reserved one = reserved(1);
        (void)aclrtMapMem(one.address, granule, 0, one.memory, 0);
        (void)aclrtReleaseMemAddress(one.address);
    };
    all["map-size"] = [] {
        const Reserved one = reserved(1);
        void* more = nullptr;
        std::printf("%d %d\n", aclrtMapMem(one.address, granule / 2, 0, one.memory, 0),
                    aclrtReserveMemAddress(&more, granule, 64, nullptr, 0));
    };
    all["shared-handle"] = [] {
        const Reserved one = reserved(1);
        uint64_t key = 0;
        aclrtDrvMemHandle other = nullptr;
        (void)aclrtMemExportToShareableHandle(one.memory, ACL_MEM_HANDLE_TYPE_NONE, 0, &key);
        (void)aclrtMemImportFromShareableHandle(key, 0, &other);
        aclrtPhysicalMemProp found{};
        (void)aclrtMemGetAllocationPropertiesFromHandle(other, &found);
        std::printf("%d %d\n", other == one.memory, found.memAttr == ACL_HBM_MEM_HUGE);
    };
}

void add_waits(Cases& all) {
    all["value-wait"] = [] {
        auto* const word = on_device<uint64_t>({0});
        int* const data = on_device<int>({0});
        const aclrtStream waits = stream(), writes = stream();
        (void)aclrtValueWait(word, 3, ACL_STREAM_WAIT_VALUE_GEQ, waits);
        LAUNCH(put, 1, 1, 0, waits, data, 7);
        (void)aclrtValueWrite(word, 4, 0, writes);
        (void)aclrtSynchronizeStream(waits);
        show(data, 1);
    };
    all["value-in-vain"] = [] {
        auto* const word = on_device<uint64_t>({0});
        (void)aclrtValueWait(word, 3, ACL_STREAM_WAIT_VALUE_EQ, nullptr);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["notify"] = [] {
        aclrtNotify notify = nullptr;
        (void)aclrtCreateNotify(&notify, ACL_NOTIFY_DEFAULT);
        int* const data = on_device<int>({1, 1});
        const aclrtStream first = stream(), second = stream();
        (void)aclrtWaitAndResetNotify(notify, second, 0);
        (void)aclrtMemcpyAsync(data + 1, 4, data, 4, ACL_MEMCPY_DEVICE_TO_DEVICE, second);
        LAUNCH(put, 1, 1, 0, first, data, 8);
        (void)aclrtRecordNotify(notify, first);
        (void)aclrtSynchronizeStream(second);
        show(data, 2);
        std::printf("%d\n", aclrtDestroyNotify(notify));
    };
    all["notify-in-vain"] = [] {
        aclrtNotify notify = nullptr;
        (void)aclrtCreateNotify(&notify, ACL_NOTIFY_DEFAULT);
        (void)aclrtRecordNotify(notify, nullptr);
        (void)aclrtWaitAndResetNotify(notify, nullptr, 0);
        (void)aclrtWaitAndResetNotify(notify, nullptr, 0);
        (void)aclrtSynchronizeStream(nullptr);
    };
    all["counting-notify"] = [] {
        aclrtCntNotify notify = nullptr;
        (void)aclrtCntNotifyCreate(&notify, 0);
        int* const data = on_device<int>({0});
        const aclrtStream waits = stream(), counts = stream();
        aclrtCntNotifyWaitInfo until{};
        until.mode = ACL_RT_CNT_NOTIFY_WAIT_BIGGER_OR_EQUAL_MODE;
        until.value = 2;
        (void)aclrtCntNotifyWaitWithTimeout(notify, waits, &until);
        (void)aclrtMemsetAsync(data, 4, 0, 4, waits);
        aclrtCntNotifyRecordInfo add{ACL_RT_CNT_NOTIFY_RECORD_ADD_MODE, 1};
        (void)aclrtCntNotifyRecord(notify, counts, &add);
        LAUNCH(put, 1, 1, 0, counts, data, 8);
        (void)aclrtCntNotifyRecord(notify, counts, &add);
        (void)aclrtSynchronizeStream(waits);
        show(data, 1);
    };
    all["abort"] = [] {
        int* const data = on_device<int>({1});
        const aclrtStream gone = stream();
        LAUNCH(put, 1, 1, 0, gone, data, 8);
        (void)aclrtStreamAbort(gone);
        (void)aclrtSynchronizeStream(gone);
        show(data, 1);
    };
}

void add_copies(Cases& all) {
    all["null-pointers"] = [] {
        int* const data = on_device<int>({5, 6});
        std::printf("%d ", aclrtMemcpy(data, 4, nullptr, 4, ACL_MEMCPY_HOST_TO_DEVICE));
        std::printf("%d ", aclrtMemcpyAsync(nullptr, 4, data, 4, ACL_MEMCPY_DEVICE_TO_DEVICE, nullptr));
        std::printf("%d ", aclrtMemset(nullptr, 4, 0, 4));
        std::printf("%d ", aclrtMemsetAsync(nullptr, 4, 0, 4, nullptr));
        std::printf("%d ", aclrtMemcpy(nullptr, 0, nullptr, 0, ACL_MEMCPY_HOST_TO_DEVICE));
        show(data, 2);
    };
    all["batch"] = [] {
        int* const data = on_device<int>({0, 0, 3});
        int one = 1, two = 2, back = 0;
        void* to[] = {data, data + 1, &back};
        void* from[] = {&one, &two, data + 2};
        size_t sizes[] = {4, 4, 4}, starts[] = {0, 2};
        aclrtMemcpyBatchAttr how[2]{};
        how[0].dstLoc.type = how[1].srcLoc.type = ACL_MEM_LOCATION_TYPE_DEVICE;
        how[0].srcLoc.type = how[1].dstLoc.type = ACL_MEM_LOCATION_TYPE_HOST;
        size_t failed = 0;
        std::printf("%d ", aclrtMemcpyBatch(to, sizes, from, sizes, 3, how, starts, 2, &failed));
        show(data, 2);
        std::printf("%d %d ", back, failed == SIZE_MAX);
        how[1].dstLoc.type = ACL_MEM_LOCATION_TYPE_DEVICE;
        std::printf("%d ", aclrtMemcpyBatch(to, sizes, from, sizes, 3, how, starts, 2, &failed));
        std::printf("%zu\n", failed);
    };
    all["offset"] = [] {
        int* const data = on_device<int>({1, 2, 3});
        void** const base = on_device<void*>({data});
        (void)aclrtMemcpyAsyncWithOffset(base, 4, 8, const_cast<const void**>(base), 4, 4, ACL_MEMCPY_INNER_DEVICE_TO_DEVICE,
                                         nullptr);
        show(data, 3);
    };
    all["reduce"] = [] {
        float* const to = on_device<float>({1, 5});
        const float* const from = on_device<float>({3, 4});
        (void)aclrtReduceAsync(to, from, 8, ACL_RT_MEMCPY_SDMA_AUTOMATIC_SUM, ACL_FLOAT, nullptr, nullptr);
        (void)aclrtReduceAsync(to, from, 8, ACL_RT_MEMCPY_SDMA_AUTOMATIC_MIN, ACL_FLOAT, nullptr, nullptr);
        show(to, 2);
        std::printf("%d\n", aclrtReduceAsync(to, from, 8, ACL_RT_MEMCPY_SDMA_AUTOMATIC_SUM, ACL_DOUBLE, nullptr, nullptr));
    };
    all["data-buffer"] = [] {
        int value = 3;
        aclDataBuffer* const one = aclCreateDataBuffer(&value, 4);
        (void)aclUpdateDataBuffer(one, &value, 2);
        std::printf("%zu %d ", aclGetDataBufferSizeV2(one), aclGetDataBufferAddr(one) == &value);
        std::printf("%d\n", aclDestroyDataBuffer(one));
    };
}

int told;

void add_callbacks(Cases& all) {
    all["reports"] = [] {
        const aclrtStream on = stream();
        const auto add = [](void* to) { ++*static_cast<int*>(to); };
        std::printf("%d ", aclrtLaunchCallback(add, &told, ACL_CALLBACK_BLOCK, on));
        (void)aclrtSubscribeReport(1, on);
        (void)aclrtLaunchCallback(add, &told, ACL_CALLBACK_BLOCK, on);
        std::printf("%d ", told);
        (void)aclrtSynchronizeStream(on);
        std::printf("%d %d %d\n", told, aclrtUnSubscribeReport(2, on), aclrtUnSubscribeReport(1, on));
    };
    all["states"] = [] {
        (void)aclrtRegStreamStateCallback(
            "one", [](aclrtStream, aclrtStreamState state, void* to) { *static_cast<int*>(to) = 10 * *static_cast<int*>(to) + state; },
            &told);
        (void)aclrtDestroyStream(stream());
        (void)aclrtRegDeviceStateCallback(
            "two", [](int32_t, aclrtDeviceState state, void* to) { *static_cast<int*>(to) = 10 * *static_cast<int*>(to) + state; },
            &told);
        (void)aclrtSetDevice(0);
        std::printf("%d\n", told);
    };
    all["start"] = [] {
        const auto add = [](const char*, size_t, void* to) { return ++*static_cast<int*>(to), 0; };
        (void)aclInitCallbackRegister(ACL_REG_TYPE_OTHER, add, &told);
        const auto end = [](void* to) { return *static_cast<int*>(to) += 10, 0; };
        (void)aclFinalizeCallbackRegister(ACL_REG_TYPE_OTHER, end, &told);
        (void)aclFinalize();
        (void)aclInit(nullptr);
        std::printf("%d\n", told);
    };
}

void add_settings(Cases& all) {
    all["shares"] = [] {
        uint32_t whole = 0, part = 0, other = 0;
        (void)aclrtGetDeviceResLimit(0, ACL_RT_DEV_RES_VECTOR_CORE, &whole);
        std::printf("%d ", aclrtSetStreamResLimit(nullptr, ACL_RT_DEV_RES_VECTOR_CORE, whole + 1));
        (void)aclrtSetStreamResLimit(nullptr, ACL_RT_DEV_RES_VECTOR_CORE, 8);
        (void)aclrtGetResInCurrentThread(ACL_RT_DEV_RES_VECTOR_CORE, &other);
        (void)aclrtUseStreamResInCurrentThread(nullptr);
        (void)aclrtGetResInCurrentThread(ACL_RT_DEV_RES_VECTOR_CORE, &part);
        std::printf("%u %u %u\n", whole, other, part);
    };
    all["attributes"] = [] {
        aclrtStreamAttrValue value{};
        value.streamPriority = 3;
        const aclrtStream on = stream();
        (void)aclrtSetStreamAttribute(on, ACL_STREAM_ATTR_PRIORITY, &value);
        uint32_t priority = 0, left = 0;
        (void)aclrtStreamGetPriority(on, &priority);
        (void)aclrtGetStreamAvailableNum(&left);
        int32_t logic = -1;
        std::printf("%u %u %d %d\n", priority, left, aclrtGetLogicDevIdByPhyDevId(0, &logic), aclrtGetPhyDevIdByLogicDevId(9, &logic));
    };
    all["parameters"] = [] {
        size_t many = 0, at = 0, size = 0;
        const void* const kernel = reinterpret_cast<const void*>(&named);
        (void)aclrtFunctionGetParamCount(kernel, &many);
        (void)aclrtFunctionGetParamInfo(kernel, 2, &at, &size);
        std::printf("%zu %zu %zu %d\n", many, at, size, aclrtFunctionGetParamInfo(kernel, 3, &at, &size) != ACL_SUCCESS);
    };
    all["packed-arguments"] = [] {
        int* const data = on_device<int>({0, 0});
        struct { int* to; float by; int64_t at; } packed{data, 6.5f, 1};
        (void)aclrtLaunchSIMTKernelWithHostArgs(reinterpret_cast<void*>(&named), dim3(1), dim3(1), 0, nullptr, nullptr, &packed,
                                                sizeof packed, nullptr, 0);
        show(data, 2);
    };
    all["graph-tasks"] = [] {
        int* const data = on_device<int>({0, 0});
        const aclrtStream on = stream();
        aclmdlRI graph = nullptr;
        (void)aclmdlRICaptureBegin(on, ACL_MODEL_RI_CAPTURE_MODE_RELAXED);
        LAUNCH(put, 1, 1, 0, on, data, 1);
        LAUNCH(put, 1, 1, 0, on, data + 1, 2);
        (void)aclmdlRICaptureEnd(on, &graph);
        aclrtStream row = nullptr;
        uint32_t rows = 1, tasks = 2, place = 0;
        aclmdlRITask task[2];
        (void)aclmdlRIGetStreams(graph, &row, &rows);
        (void)aclmdlRIGetTasksByStream(row, task, &tasks);
        (void)aclmdlRITaskGetSeqId(task[1], &place);
        (void)aclmdlRITaskDisable(task[0]);
        (void)aclmdlRIUpdate(graph);
        (void)aclmdlRIExecuteAsync(graph, nullptr);
        show(data, 2);
        (void)aclmdlRISetName(graph, "steps");
        char name[16];
        (void)aclmdlRIGetName(graph, sizeof name, name);
        (void)aclmdlRIDestroyRegisterCallback(graph, [](void* to) { *static_cast<int*>(to) = 5; }, &told);
        (void)aclmdlRIDestroy(graph);
        std::printf("%u %s %d\n", place, name, told);
    };
    all["allocator"] = [] {
        const aclrtAllocatorDesc made = aclrtAllocatorCreateDesc();
        std::printf("%d ", aclrtAllocatorRegister(nullptr, made));
        (void)aclrtAllocatorSetAllocFuncToDesc(made, [](aclrtAllocator, size_t) -> void* { return nullptr; });
        (void)aclrtAllocatorSetFreeFuncToDesc(made, [](aclrtAllocator, aclrtAllocatorBlock) {});
        (void)aclrtAllocatorSetGetAddrFromBlockFuncToDesc(made, [](aclrtAllocatorBlock one) -> void* { return one; });
        std::printf("%d ", aclrtAllocatorRegister(nullptr, made));
        aclrtAllocatorDesc found = nullptr;
        aclrtAllocator object = nullptr;
        aclrtAllocatorAllocFunc take = nullptr;
        aclrtAllocatorFreeFunc give = nullptr;
        aclrtAllocatorAllocAdviseFunc advised = nullptr;
        aclrtAllocatorGetAddrFromBlockFunc address = nullptr;
        (void)aclrtAllocatorGetByStream(nullptr, &found, &object, &take, &give, &advised, &address);
        std::printf("%d\n", found == made && take != nullptr);
    };
}

}  // namespace

int main(int argc, char** argv) {
    Cases all;
    add_virtual(all);
    add_waits(all);
    add_copies(all);
    add_callbacks(all);
    add_settings(all);
    return run_case(all, argc, argv);
}
