// What the host support headers restore of CUDA, on the stand-in. Prints each failed line; exit status 1 if any.
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "cu2cann/blas.h"
#include "cu2cann/complex.h"
#include "cu2cann/dcmi.h"
#include "cu2cann/device.h"
#include "cu2cann/error.h"
#include "cu2cann/event.h"
#include "cu2cann/fft.h"
#include "cu2cann/graph.h"
#include "cu2cann/half_math_host.h"
#include "cu2cann/hccl.h"
#include "cu2cann/memory.h"
#include "cu2cann/driver.h"
#include "cu2cann/profiler.h"
#include "cu2cann/rand.h"
#include "cu2cann/runtime.h"
#include "cu2cann/stream.h"
#include "cu2cann/variable.h"
#include "cu2cann/vector_types.h"

static int failures = 0;

#define EXPECT(condition)                                             \
    do {                                                              \
        if (!(condition)) {                                           \
            std::printf("line %d: %s\n", __LINE__, #condition);       \
            ++failures;                                               \
        }                                                             \
    } while (0)

static float* device_floats(const std::vector<float>& values) {
    float* pointer = nullptr;
    EXPECT(cu2cann_malloc(&pointer, values.size() * sizeof(float)) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpy(pointer, values.data(), values.size() * sizeof(float), ACL_MEMCPY_HOST_TO_DEVICE) == 0);
    return pointer;
}

static std::vector<float> host_floats(const float* pointer, size_t count) {
    std::vector<float> values(count);
    EXPECT(cu2cann_memcpy(values.data(), pointer, count * sizeof(float), ACL_MEMCPY_DEVICE_TO_HOST) == 0);
    return values;
}

static void errors() {
    EXPECT(std::string(cu2cann_getErrorName(ACL_ERROR_RT_MEMORY_ALLOCATION)) == "ACL_ERROR_RT_MEMORY_ALLOCATION");
    EXPECT(std::string(cu2cann_getErrorString(ACL_SUCCESS)) == "no error");
    EXPECT(std::string(cu2cann_getErrorName(CU2CANN_ERROR_NOT_READY)) == "CU2CANN_ERROR_NOT_READY");
    EXPECT(CU2CANN_ERROR_NOT_READY == 900600);
    EXPECT(std::string(cu2cann_getErrorString(-5)) == "unrecognised error code");
    const char* text = nullptr;
    EXPECT(cu2cann_getErrorString(-5, &text) != ACL_SUCCESS && text != nullptr);
    EXPECT(cu2cann_is(ACL_ERROR_BAD_ALLOC, ACL_ERROR_RT_MEMORY_ALLOCATION));
    EXPECT(cu2cann_is(ACL_ERROR_INVALID_PARAM, ACL_ERROR_RT_PARAM_INVALID));
    EXPECT(!cu2cann_is(ACL_ERROR_INVALID_PARAM, ACL_ERROR_RT_MEMORY_ALLOCATION));
    EXPECT(cu2cann_getLastError() == ACL_SUCCESS);
    void* nothing = nullptr;
    EXPECT(cu2cann_mallocManaged(&nothing, 8) == ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    EXPECT(cu2cann_peekAtLastError() == ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    EXPECT(cu2cann_getLastError() == ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    EXPECT(cu2cann_getLastError() == ACL_SUCCESS);
}

static void threads() {
    aclError without = ACL_SUCCESS;
    aclError with = ACL_ERROR_FAILURE;
    std::thread([&] {
        int32_t device = 0;
        without = aclrtGetDevice(&device);
        int found = -1;
        with = cu2cann_getDevice(&found);
        EXPECT(found == 0);
    }).join();
    EXPECT(without == ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(with == ACL_SUCCESS);
    std::thread([] {
        int found = -1;
        EXPECT(cu2cann_threadDevice(1) == ACL_SUCCESS && cu2cann_getDevice(&found) == ACL_SUCCESS && found == 1);
    }).join();
    const aclrtStream mine = cu2cann_streamPerThread();
    aclrtStream first = nullptr;
    aclrtStream second = nullptr;
    std::thread([&] { first = cu2cann_streamPerThread(); }).join();
    std::thread([&] { second = cu2cann_streamPerThread(); }).join();
    EXPECT(first != nullptr && first == second);  // The stream of a thread that ended is used again.
    EXPECT(mine != first && mine == cu2cann_streamPerThread());
}

static void allocation() {
    void* pointer = &failures;
    EXPECT(cu2cann_malloc(&pointer, 0) == ACL_SUCCESS && pointer == nullptr);
    EXPECT(cu2cann_free(nullptr) == ACL_SUCCESS && cu2cann_freeHost(nullptr) == ACL_SUCCESS);
    EXPECT(cu2cann_malloc(static_cast<void**>(nullptr), 4) == ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(cu2cann_hostAlloc(&pointer, 100, CU2CANN_HOST_ALLOC_MAPPED) == ACL_SUCCESS);
    EXPECT(stand_in::state().registered.count(pointer) == 1);
    unsigned int flags = 0;
    EXPECT(cu2cann_hostGetFlags(&flags, pointer) == ACL_SUCCESS && flags == CU2CANN_HOST_ALLOC_MAPPED);
    EXPECT(cu2cann_freeHost(pointer) == ACL_SUCCESS);
    EXPECT(stand_in::state().registered.empty() && stand_in::state().host_blocks.empty());
    size_t pitch = 0;
    EXPECT(cu2cann_mallocPitch(&pointer, &pitch, 100, 3) == ACL_SUCCESS && pitch == 128);
    EXPECT(cu2cann_free(pointer) == ACL_SUCCESS);
    cu2cannPitchedPtr block{};
    EXPECT(cu2cann_malloc3D(&block, cu2cann_makeExtent(10, 3, 2)) == ACL_SUCCESS);
    EXPECT(block.pitch == 64 && block.xsize == 10 && block.ysize == 3);
    EXPECT(stand_in::state().device_blocks[static_cast<char*>(block.ptr)] == 64 * 3 * 2);
    EXPECT(cu2cann_free(block.ptr) == ACL_SUCCESS && stand_in::state().device_blocks.empty());
}

// The wrong number without an error: a copy or a fill that does not wait for the kernel before it.
static void ordering() {
    float* data = device_floats({1, 2});
    stand_in::enqueue(nullptr, [=] { data[0] = 10; });
    EXPECT(host_floats(data, 1)[0] == 10);
    aclrtStream stream = nullptr;
    EXPECT(cu2cann_streamCreate(&stream) == ACL_SUCCESS);
    stand_in::enqueue(stream, [=] { data[1] = 20; });
    EXPECT(host_floats(data, 2)[1] == 20);
    stand_in::enqueue(stream, [=] { data[0] = 30; });
    EXPECT(cu2cann_memset(data, 0, sizeof(float)) == ACL_SUCCESS);
    EXPECT(host_floats(data, 1)[0] == 0);
    std::vector<float> host{5, 6};
    std::vector<float> copy(2);
    stand_in::enqueue(stream, [&] { host[0] = 7; });
    EXPECT(cu2cann_memcpyAsync(copy.data(), host.data(), 8, ACL_MEMCPY_HOST_TO_HOST, stream) == ACL_SUCCESS);
    EXPECT(copy[0] == 7 && copy[1] == 6);
    stand_in::of(stream).captured = true;
    EXPECT(cu2cann_memcpyAsync(copy.data(), host.data(), 8, ACL_MEMCPY_DEFAULT, stream) == ACL_SUCCESS);
    EXPECT(stand_in::of(stream).work.size() == 1);
    const std::function<void()> node = stand_in::of(stream).work.front();
    for (float value : {1.0f, 2.0f}) {  // A graph runs the node more than once.
        host[0] = value;
        node();
        EXPECT(copy[0] == value);
    }
    stand_in::of(stream).captured = false;
    stand_in::of(stream).work.clear();
    EXPECT(cu2cann_streamDestroy(stream) == ACL_SUCCESS && cu2cann_free(data) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpy(nullptr, nullptr, 0, ACL_MEMCPY_HOST_TO_DEVICE) == ACL_SUCCESS);
}

static void rectangles() {
    const size_t pitch = 64;
    void* device = nullptr;
    void* other = nullptr;
    EXPECT(cu2cann_malloc(&device, pitch * 3) == ACL_SUCCESS && cu2cann_malloc(&other, pitch * 3) == ACL_SUCCESS);
    std::vector<char> host(10 * 3);
    for (size_t i = 0; i < host.size(); ++i) {
        host[i] = static_cast<char>(i);
    }
    std::vector<char> back(10 * 3);
    EXPECT(cu2cann_memset2d(other, pitch, 9, pitch, 3) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpy2d(device, pitch, host.data(), 10, 10, 3, ACL_MEMCPY_HOST_TO_DEVICE) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpy2d(other, pitch, device, pitch, 10, 3, ACL_MEMCPY_DEFAULT) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpy2d(back.data(), 10, other, pitch, 10, 3, ACL_MEMCPY_DEFAULT) == ACL_SUCCESS);
    EXPECT(back == host);
    EXPECT(static_cast<char*>(other)[10] == 9);  // The padding of the rows is not touched.
    EXPECT(cu2cann_memcpy2d(back.data(), 5, other, pitch, 10, 3, ACL_MEMCPY_DEFAULT) == ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(cu2cann_memcpy2d(back.data(), 10, other, pitch, 0, 3, ACL_MEMCPY_DEFAULT) == ACL_SUCCESS);
    EXPECT(cu2cann_memset2d(other, pitch, 1, 10, 3) == ACL_SUCCESS && static_cast<char*>(other)[10] == 9);
    cu2cannMemcpy2D copy = {};
    copy.srcMemoryType = ACL_MEM_LOCATION_TYPE_DEVICE;
    copy.srcDevice = reinterpret_cast<uintptr_t>(device);
    copy.srcPitch = pitch;
    copy.srcY = 1;
    copy.srcXInBytes = 2;
    copy.dstMemoryType = ACL_MEM_LOCATION_TYPE_HOST;
    copy.dstHost = back.data();
    copy.WidthInBytes = 3;
    copy.Height = 2;
    EXPECT(cu2cann_memcpy2dStruct(&copy) == ACL_SUCCESS);
    EXPECT(back[0] == 12 && back[2] == 14 && back[3] == 22);
    EXPECT(cu2cann_memsetD16(device, 0x1234, 5) == ACL_SUCCESS);
    unsigned short words[5];
    EXPECT(cu2cann_memcpy(words, device, 10, ACL_MEMCPY_DEVICE_TO_HOST) == ACL_SUCCESS);
    EXPECT(words[0] == 0x1234 && words[3] == 0x1234 && words[4] == 0x1234);
    EXPECT(cu2cann_free(device) == ACL_SUCCESS && cu2cann_free(other) == ACL_SUCCESS);
}

static void boxes() {
    cu2cannPitchedPtr device{};
    EXPECT(cu2cann_malloc3D(&device, cu2cann_makeExtent(4, 3, 2)) == ACL_SUCCESS);
    EXPECT(cu2cann_memset3D(device, 0, cu2cann_makeExtent(4, 3, 2)) == ACL_SUCCESS);
    std::vector<char> host(4 * 3 * 2, 5);
    cu2cannMemcpy3DParms parms = {};
    parms.srcPtr = cu2cann_makePitchedPtr(host.data(), 4, 4, 3);
    parms.dstPtr = device;
    parms.dstPos = cu2cann_makePos(1, 1, 1);
    parms.extent = cu2cann_makeExtent(2, 1, 1);
    parms.kind = ACL_MEMCPY_HOST_TO_DEVICE;
    EXPECT(cu2cann_memcpy3D(&parms) == ACL_SUCCESS);
    const char* bytes = static_cast<char*>(device.ptr);
    int set = 0;
    for (size_t i = 0; i < 64 * 3 * 2; ++i) {
        set += bytes[i] == 5 ? 1 : 0;
    }
    const size_t first = (1 * 3 + 1) * 64 + 1;
    EXPECT(set == 2 && bytes[first] == 5 && bytes[first + 1] == 5);
    EXPECT(cu2cann_free(device.ptr) == ACL_SUCCESS);
}

static void streams_and_events() {
    aclrtStream blocking = nullptr;
    aclrtStream free_stream = nullptr;
    EXPECT(cu2cann_streamCreate(&blocking) == ACL_SUCCESS);
    EXPECT(cu2cann_streamCreateWithFlags(&free_stream, CU2CANN_STREAM_NON_BLOCKING) == ACL_SUCCESS);
    std::string trace;
    stand_in::enqueue(blocking, [&] { trace += "b"; });
    stand_in::enqueue(free_stream, [&] { trace += "f"; });
    (void)cu2cann_getLastError();
    EXPECT(cu2cann_streamQuery(blocking) == CU2CANN_ERROR_NOT_READY);
    EXPECT(cu2cann_getLastError() == ACL_SUCCESS);
    EXPECT(cu2cann_joinStreams() == ACL_SUCCESS);
    stand_in::enqueue(nullptr, [&] { trace += "d"; });
    stand_in::drain(stand_in::state().default_stream);
    EXPECT(trace == "bd");
    EXPECT(cu2cann_streamQuery(free_stream) == CU2CANN_ERROR_NOT_READY);
    stand_in::enqueue(nullptr, [&] { trace += "D"; });
    EXPECT(cu2cann_forkStreams() == ACL_SUCCESS);
    stand_in::enqueue(blocking, [&] { trace += "B"; });
    stand_in::drain(stand_in::of(blocking));
    EXPECT(trace == "bdDB");
    EXPECT(cu2cann_streamQuery(blocking) == ACL_SUCCESS);
    unsigned int flags = 9;
    EXPECT(cu2cann_streamGetFlags(blocking, &flags) == ACL_SUCCESS && flags == CU2CANN_STREAM_DEFAULT);
    static std::string seen;
    EXPECT(cu2cann_streamAddCallback(blocking, [](aclrtStream, aclError status, void* data) {
               seen = status == ACL_SUCCESS ? static_cast<const char*>(data) : "";
           }, const_cast<char*>("called")) == ACL_SUCCESS);
    EXPECT(seen.empty() && aclrtSynchronizeStream(blocking) == ACL_SUCCESS && seen == "called");
    aclrtEvent start = nullptr;
    aclrtEvent end = nullptr;
    EXPECT(cu2cann_eventCreate(&start) == ACL_SUCCESS);
    EXPECT(cu2cann_eventCreateWithFlags(&end, CU2CANN_EVENT_BLOCKING_SYNC | CU2CANN_EVENT_DEFAULT) == ACL_SUCCESS);
    EXPECT((static_cast<stand_in::Event*>(end)->flags & ACL_EVENT_TIME_LINE) != 0);
    EXPECT(cu2cann_eventQuery(start) == ACL_SUCCESS);  // Not recorded yet.
    EXPECT(aclrtRecordEvent(start, nullptr) == ACL_SUCCESS && aclrtRecordEvent(end, nullptr) == ACL_SUCCESS);
    EXPECT(cu2cann_eventQuery(end) == CU2CANN_ERROR_NOT_READY);
    float milliseconds = 0;
    EXPECT(cu2cann_eventElapsedTime(&milliseconds, start, end) == ACL_SUCCESS && milliseconds == 1.5f);
    aclrtEvent plain = nullptr;
    EXPECT(cu2cann_eventCreateWithFlags(&plain, CU2CANN_EVENT_DISABLE_TIMING) == ACL_SUCCESS);
    EXPECT((static_cast<stand_in::Event*>(plain)->flags & ACL_EVENT_TIME_LINE) == 0);
    EXPECT(cu2cann_streamDestroy(blocking) == ACL_SUCCESS && cu2cann_streamDestroy(free_stream) == ACL_SUCCESS);
    EXPECT(cu2cann_streamDestroy(nullptr) == ACL_ERROR_RT_INVALID_HANDLE);
    for (const aclrtEvent event : {start, end, plain}) {
        EXPECT(aclrtDestroyEvent(event) == ACL_SUCCESS);
    }
}

static void graphs() {
    int object = 0;
    const aclmdlRI graph = &object;
    aclmdlRI executable = nullptr;
    EXPECT(cu2cann_graphInstantiate(&executable, graph) == ACL_SUCCESS && executable == graph);
    EXPECT(cu2cann_graphDestroy(graph) == ACL_SUCCESS && stand_in::state().destroyed[graph] == 0);
    EXPECT(cu2cann_graphDestroy(executable) == ACL_SUCCESS && stand_in::state().destroyed[graph] == 1);
    EXPECT(cu2cann_graphDestroy(nullptr) != ACL_SUCCESS);
}

static void devices() {
    cu2cannDeviceProp prop;
    EXPECT(cu2cann_getDeviceProperties(&prop, 0) == ACL_SUCCESS);
    EXPECT(std::string(prop.name) == "Stand-in950" && prop.multiProcessorCount == 64 && prop.warpSize == 32);
    EXPECT(prop.sharedMemPerBlock == 216 * 1024 && prop.maxGridSize[0] == 65535 && prop.totalGlobalMem == 1ull << 37);
    EXPECT(prop.major == 35 && prop.minor == 10 && prop.pciBusID == 0x3d && prop.pciDeviceID == 2);
    EXPECT(cu2cann_getDeviceProperties(&prop, 5) == ACL_ERROR_RT_INVALID_DEVICEID);
    int value = -1;
    EXPECT(cu2cann_deviceGetAttribute(&value, ACL_DEV_ATTR_VECTOR_CORE_NUM, 0) == ACL_SUCCESS && value == 64);
    EXPECT(cu2cann_deviceGetAttribute(&value, CU2CANN_DEV_ATTR_MAX_TEXTURE_2D_WIDTH, 0) == ACL_SUCCESS && value == 0);
    EXPECT(cu2cann_deviceGetAttribute(&value, CU2CANN_DEV_ATTR_MAX_SHARED_MEMORY_PER_BLOCK, 0) == 0);
    EXPECT(value == 216 * 1024);
    EXPECT(cu2cann_getDeviceCount(&value) == ACL_SUCCESS && value == 2);
    EXPECT(cu2cann_deviceCanAccessPeer(&value, 0, 0) == ACL_SUCCESS && value == 0);
    EXPECT(cu2cann_deviceCanAccessPeer(&value, 0, 1) == ACL_SUCCESS && value == 1);
}

static void random_numbers() {
    const cu2cann::Philox zero(0, 0);  // The published first block for key 0 and counter 0.
    EXPECT(zero.lane[0] == 0x6627e8d5u && zero.lane[1] == 0xe169c58du);
    EXPECT(zero.lane[2] == 0xbc57ac4cu && zero.lane[3] == 0x9b00dbd8u);
    cu2cannRandGenerator generator = nullptr;
    EXPECT(cu2cann_randCreate(&generator, 3) == ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    EXPECT(cu2cann_randCreate(&generator, 0) == ACL_SUCCESS && cu2cann_randSetSeed(generator, 42) == ACL_SUCCESS);
    const size_t count = 20000;
    float* data = device_floats(std::vector<float>(count));
    EXPECT(cu2cann_randUniform(generator, data, count) == ACL_SUCCESS);
    const std::vector<float> uniform = host_floats(data, count);
    double sum = 0;
    for (const float value : uniform) {
        EXPECT(value > 0 && value <= 1);
        sum += value;
    }
    EXPECT(std::fabs(sum / count - 0.5) < 0.01);
    EXPECT(cu2cann_randSetOffset(generator, 5) == ACL_SUCCESS && cu2cann_randUniform(generator, data, 3) == 0);
    EXPECT(host_floats(data, 1)[0] == uniform[5]);
    EXPECT(cu2cann_randNormal(generator, data, count, 2.0f, 3.0f) == ACL_SUCCESS);
    double mean = 0;
    double square = 0;
    for (const float value : host_floats(data, count)) {
        mean += value / count;
        square += static_cast<double>(value) * value / count;
    }
    EXPECT(std::fabs(mean - 2) < 0.1 && std::fabs(square - mean * mean - 9) < 0.5);
    EXPECT(cu2cann_randDestroy(generator) == ACL_SUCCESS && cu2cann_free(data) == ACL_SUCCESS);
}

static void blas() {
    aclblasHandle_t handle = reinterpret_cast<aclblasHandle_t>(0x10);  // Not initialised by the program.
    EXPECT(cu2cann_blasCreate(&handle) == ACLBLAS_STATUS_SUCCESS);
    float* x = device_floats({1, 2, 3});
    float* y = device_floats({4, 5, 6});
    float result = -1;
    EXPECT(cu2cann_blasSdot(handle, 3, x, 1, y, 1, &result) == ACLBLAS_STATUS_SUCCESS && result == 32);
    EXPECT(cu2cann_blasSdot(handle, 0, x, 1, y, 1, &result) == ACLBLAS_STATUS_SUCCESS && result == 0);
    float* on_device = device_floats({0});
    EXPECT(cu2cann_blasSetPointerMode(handle, CU2CANN_BLAS_POINTER_MODE_DEVICE) == ACLBLAS_STATUS_SUCCESS);
    EXPECT(cu2cann_blasSdot(handle, 2, x, 1, y, 1, on_device) == ACLBLAS_STATUS_SUCCESS);
    EXPECT(host_floats(on_device, 1)[0] == 14);
    EXPECT(!stand_in::on_device(static_cast<const float*>(cu2cann_blasScalar(handle, on_device))));
    EXPECT(*static_cast<const float*>(cu2cann_blasScalar(handle, on_device)) == 14);
    EXPECT(cu2cann_blasSetPointerMode(handle, CU2CANN_BLAS_POINTER_MODE_HOST) == ACLBLAS_STATUS_SUCCESS);
    const float alpha = 2;
    const float beta = 0;
    EXPECT(cu2cann_sgemmStridedBatched(handle, ACLBLAS_OP_N, ACLBLAS_OP_N, 1, 1, 1, &alpha, x, 1, 1, y, 1, 1, &beta,
                                       x, 1, 1, 3) == ACLBLAS_STATUS_SUCCESS);
    EXPECT(host_floats(x, 3) == (std::vector<float>{8, 20, 36}));
    const float strided[] = {1, 0, 2, 0, 3, 0};
    EXPECT(cu2cann_setVector(3, 4, strided, 2, x, 1) == ACLBLAS_STATUS_SUCCESS);
    EXPECT(host_floats(x, 3) == (std::vector<float>{1, 2, 3}));
    EXPECT(cu2cann_setVector(3, 4, strided, 0, x, 1) == ACLBLAS_STATUS_INVALID_VALUE);
    const float matrix[] = {1, 2, -1, 3, 4, -1};  // Two columns of two rows, leading dimension 3.
    EXPECT(cu2cann_setMatrix(2, 2, 4, matrix, 3, y, 1) == ACLBLAS_STATUS_INVALID_VALUE);
    float* packed = device_floats({0, 0, 0, 0});
    EXPECT(cu2cann_setMatrix(2, 2, 4, matrix, 3, packed, 2) == ACLBLAS_STATUS_SUCCESS);
    EXPECT(host_floats(packed, 4) == (std::vector<float>{1, 2, 3, 4}));
    EXPECT(cu2cann::half_to_float(0x3C00) == 1.0f && cu2cann::half_to_float(0x0001) == 0x1p-24f);
    EXPECT(cu2cann::half_to_float(0x83FF) == -1023 * 0x1p-24f && std::isinf(cu2cann::half_to_float(0x7C00)));
    EXPECT(cu2cann::half_to_float(0x7BFF) == 65504.0f && std::isnan(cu2cann::half_to_float(0x7E01)));
    for (float* pointer : {x, y, on_device, packed}) {
        EXPECT(cu2cann_free(pointer) == ACL_SUCCESS);
    }
    EXPECT(cu2cann_blasDestroy(handle) == ACLBLAS_STATUS_SUCCESS);
}

static void fft() {
    aclfftHandle plan = nullptr;
    float* data = device_floats({1, 2, 3, 4});
    aclfftComplex* complex = reinterpret_cast<aclfftComplex*>(data);
    EXPECT(cu2cann_fftPlan1d(&plan, 2, ACLFFT_C2C, 1) == ACLFFT_SUCCESS);
    EXPECT(cu2cann_fftExecC2C(plan, complex, complex, ACLFFT_FORWARD) == ACLFFT_SUCCESS);
    EXPECT(host_floats(data, 4) == (std::vector<float>{2, 4, 6, 8}));
    EXPECT(cu2cann_fftDestroy(plan) == ACLFFT_SUCCESS);
    EXPECT(cu2cann_fftExecC2C(plan, complex, complex, ACLFFT_FORWARD) == ACLFFT_INVALID_PLAN);
    float* padded = device_floats({1, 2, 3, 0, 5, 6, 7, 0});  // Two real rows of three, in place.
    EXPECT(cu2cann_fftPlan1d(&plan, 3, ACLFFT_R2C, 2) == ACLFFT_SUCCESS);
    EXPECT(cu2cann_fftExecR2C(plan, padded, reinterpret_cast<aclfftComplex*>(padded)) == ACLFFT_SUCCESS);
    EXPECT(host_floats(padded, 8) == (std::vector<float>{1, 3, 2, 3, 5, 7, 6, 7}));
    EXPECT(cu2cann_fftDestroy(plan) == ACLFFT_SUCCESS);
    EXPECT(cu2cann_free(data) == ACL_SUCCESS && cu2cann_free(padded) == ACL_SUCCESS);
}

static void the_rest() {
    const cu2cannComplex z = cu2cann_Cdivf(cu2cann_make_cuComplex(1e30f, 2e30f), cu2cann_make_cuComplex(1e30f, 0));
    EXPECT(std::fabs(z.x - 1) < 1e-6f && std::fabs(z.y - 2) < 1e-6f);
    EXPECT(cu2cann_Cabsf(cu2cann_make_cuComplex(3e20f, 4e20f)) == 5e20f);
    EXPECT(cu2cann_Cabs(cu2cann_make_cuDoubleComplex(-3, 4)) == 5);
    EXPECT(cu2cann_rangePush("outer") == 0 && cu2cann_rangePushW(L"inn\u00e9r") == 1);
    EXPECT(stand_in::ranges().rbegin()->second == "inn\xc3\xa9r");
    EXPECT(cu2cann_rangePop() == 1 && cu2cann_rangePop() == 0 && cu2cann_rangePop() == -1);
    EXPECT(stand_in::ranges().empty());
    cu2cannDcmiDevice card{};
    cu2cannDcmiMemory memory{};
    unsigned int power = 0;
    EXPECT(cu2cann_dcmiHandle(3, &card) == DCMI_OK && card.card == 3);
    EXPECT(cu2cann_dcmiMemoryInfo(card, &memory) == DCMI_OK && memory.free == 40ull << 20);
    EXPECT(cu2cann_dcmiPower(card, &power) == DCMI_OK && power == 123400);
    float* from = device_floats({1, 2});
    float* to = device_floats({0, 0});
    EXPECT(cu2cann_hcclBroadcast(from, to, 2, HCCL_DATA_TYPE_FP32, 0, nullptr, nullptr) == HCCL_SUCCESS);
    EXPECT(host_floats(to, 2) == (std::vector<float>{1, 2}));
    EXPECT(cu2cann_hcclBroadcast(from, to, 2, HCCL_DATA_TYPE_INT128, 0, nullptr, nullptr) == HCCL_E_NOT_SUPPORT);
    EXPECT(cu2cann_free(from) == ACL_SUCCESS && cu2cann_free(to) == ACL_SUCCESS);
    EXPECT(sizeof(float4) == 16 && alignof(float4) == 16 && cu2cann_make_float4(1, 2, 3, 4).w == 4);
    EXPECT(sizeof(cu2cann_double3) == 24 && cu2cann_make_double2(1, 2).y == 2);
}

static half h(float value) { return cu2cann_float2half(value); }

static bool gives(float2 pair, float x, float y) { return pair.x == x && pair.y == y; }

static void narrow_floats() {
    const half2 a = cu2cann_floats2half2_rn(1.5f, -2.0f), b = cu2cann_floats2half2_rn(0.25f, 8.0f);
    EXPECT(gives(cu2cann_pair2float2(cu2cann_hadd2(a, b)), 1.75f, 6.0f));
    EXPECT(gives(cu2cann_pair2float2(cu2cann_h2div(a, b)), 6.0f, -0.25f));
    EXPECT(gives(cu2cann_pair2float2(cu2cann_hmin2(a, b)), 0.25f, -2.0f));
    EXPECT(gives(cu2cann_pair2float2(cu2cann_habs2(a)), 1.5f, 2.0f));
    EXPECT(gives(cu2cann_pair2float2(cu2cann_lowhigh2highlow(a)), -2.0f, 1.5f));
    EXPECT(gives(cu2cann_pair2float2(cu2cann_high2pair(a)), -2.0f, -2.0f));
    const float2 third = cu2cann_pair2float2(cu2cann_float22half2_rn(float2{1.0f / 3, 70000.0f}));
    EXPECT(third.x == 0.333251953125f && std::isinf(third.y));
    const auto c = cu2cann_float22bfloat162_rn(float2{3.0f, -5.0f});
    EXPECT(gives(cu2cann_pair2float2(cu2cann_hmul2(c, c)), 9.0f, 25.0f));
    // 2049 lies between two halves: to the even one.
    EXPECT(cu2cann_half2float(cu2cann_hadd(h(2048.0f), h(1.0f))) == 2048.0f);
    EXPECT(cu2cann_half2float(cu2cann_hsub(h(1.0f), h(2.5f))) == -1.5f);
    EXPECT(cu2cann_half2float(cu2cann_hneg(h(0.5f))) == -0.5f);
    EXPECT(!std::signbit(cu2cann_half2float(cu2cann_hmax(h(-0.0f), h(0.0f)))));
    EXPECT(std::signbit(cu2cann_half2float(cu2cann_hmin(h(0.0f), h(-0.0f)))));
    EXPECT(cu2cann_half2float(cu2cann_hmax(h(NAN), h(3.0f))) == 3.0f);
    EXPECT(cu2cann_hisnan(cu2cann_hmin(h(NAN), h(NAN))) && !cu2cann_hisnan(h(1.0f)));
    EXPECT(cu2cann_heq(h(2.0f), h(2.0f)) && !cu2cann_hne(h(NAN), h(2.0f)) && cu2cann_hlt(h(1.0f), h(2.0f)));
    EXPECT(cu2cann_hge(h(2.0f), h(2.0f)) && !cu2cann_hgt(h(2.0f), h(2.0f)) && !cu2cann_hle(h(3.0f), h(2.0f)));
}

struct Pair {
    int a;
    float b;
};

static cu2cann_Variable<float[8]> zeros;
static cu2cann_Variable<const int[2][3]> table{{{1, 2, 3}, {4, 5, 6}}, nullptr};
static cu2cann_Variable<Pair> pair{{7, 0.5f}, nullptr};

static void variables() {
    const int before = stand_in::count("aclrtMalloc");
    float out[8] = {1};
    EXPECT(cu2cann_memcpyFromSymbol(out, zeros, sizeof out) == ACL_SUCCESS && out[0] == 0 && out[7] == 0);
    int last = 0;
    EXPECT(cu2cann_memcpyFromSymbol(&last, table, sizeof(int), 5 * sizeof(int)) == ACL_SUCCESS && last == 6);
    const float half = 2.5f;
    EXPECT(cu2cann_memcpyToSymbol(pair, &half, sizeof half, offsetof(Pair, b)) == ACL_SUCCESS);
    EXPECT(pair.pointer() == pair.pointer() && pair.initial.b == 0.5f);
    Pair now = {};
    EXPECT(cu2cann_memcpyFromSymbolAsync(&now, pair, sizeof now) == ACL_SUCCESS);
    EXPECT(aclrtSynchronizeDevice() == ACL_SUCCESS && now.a == 7 && now.b == 2.5f);
    EXPECT(stand_in::count("aclrtMalloc") == before + 3);  // One for each, at its first use.
    EXPECT(cu2cann_memcpyToSymbol(zeros, out, sizeof out, 4) == ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(cu2cann_memcpyToSymbolAsync(zeros, out, 4, 33) == ACL_ERROR_RT_PARAM_INVALID);
    void* address = nullptr;
    size_t size = 0;
    EXPECT(cu2cann_getSymbolAddress(zeros, &address) == ACL_SUCCESS && address == zeros.pointer());
    EXPECT(cu2cann_getSymbolSize(zeros, &size) == ACL_SUCCESS && size == sizeof out);
    EXPECT(cu2cann_memcpyToSymbol(zeros, address, 4, 4, ACL_MEMCPY_DEVICE_TO_DEVICE) == ACL_SUCCESS);
    EXPECT(cu2cann_memcpyToSymbol(zeros, &half, 0) == ACL_SUCCESS);
}

int main() {
    void* kept = nullptr;
    {
        cu2cann_Session session;
        EXPECT(session.status() == ACL_SUCCESS && stand_in::count("aclInit") == 1);
        errors();
        narrow_floats();
        threads();
        allocation();
        ordering();
        rectangles();
        boxes();
        streams_and_events();
        graphs();
        devices();
        random_numbers();
        blas();
        fft();
        the_rest();
        variables();
        EXPECT(cu2cann_malloc(&kept, 8) == ACL_SUCCESS);
        EXPECT(cu2cann_deviceReset() == ACL_SUCCESS);
        int device = -1;
        EXPECT(cu2cann_getDevice(&device) == ACL_SUCCESS && device == 0);
        EXPECT(stand_in::count("aclrtResetDeviceForce") == 1);
        float again = 1;  // A reset gives a variable its initial value again.
        EXPECT(cu2cann_memcpyFromSymbol(&again, pair, sizeof again, offsetof(Pair, b)) == 0 && again == 0.5f);
    }
    EXPECT(stand_in::count("aclrtResetDeviceForce") == 2 && stand_in::count("aclFinalize") == 1);
    EXPECT(cu2cann_shutdown() == ACL_SUCCESS && stand_in::count("aclFinalize") == 1);
    EXPECT(cu2cann_free(kept) == ACL_ERROR_UNINITIALIZE);  // As a destructor of a global object would.
    std::printf("%d failures\n", failures);
    return failures == 0 ? 0 : 1;
}
