// SPDX-License-Identifier: Apache-2.0
// Lists the devices and what they offer.

#include <cuda_runtime.h>

#include <cstdio>
#include <cstdlib>

#define CHECK(call)                                                          \
    do {                                                                     \
        const cudaError_t status = (call);                                   \
        if (status != cudaSuccess) {                                         \
            std::printf("%s failed: %s\n", #call, cudaGetErrorString(status)); \
            std::printf("FAIL\n");                                           \
            std::exit(EXIT_FAILURE);                                         \
        }                                                                    \
    } while (0)

static void printDevice(int device, const cudaDeviceProp &prop)
{
    std::printf("device %d: %s\n", device, prop.name);
    std::printf("  compute capability      %d.%d\n", prop.major, prop.minor);
    std::printf("  multiprocessors         %d\n", prop.multiProcessorCount);
    std::printf("  warp size               %d\n", prop.warpSize);
    std::printf("  threads per block       %d\n", prop.maxThreadsPerBlock);
    std::printf("  block dimensions        %d x %d x %d\n", prop.maxThreadsDim[0],
                prop.maxThreadsDim[1], prop.maxThreadsDim[2]);
    std::printf("  grid dimensions         %d x %d x %d\n", prop.maxGridSize[0],
                prop.maxGridSize[1], prop.maxGridSize[2]);
    std::printf("  shared memory per block %zu bytes\n", prop.sharedMemPerBlock);
    std::printf("  registers per block     %d\n", prop.regsPerBlock);
    std::printf("  global memory           %zu bytes\n", prop.totalGlobalMem);
    std::printf("  constant memory         %zu bytes\n", prop.totalConstMem);
    std::printf("  level 2 cache           %d bytes\n", prop.l2CacheSize);
    std::printf("  unified addressing      %s\n", prop.unifiedAddressing ? "yes" : "no");
}

static bool plausible(const cudaDeviceProp &prop)
{
    return prop.name[0] != '\0' && prop.multiProcessorCount > 0 && prop.warpSize > 0 &&
           prop.maxThreadsPerBlock >= prop.warpSize && prop.totalGlobalMem > 0;
}

int main()
{
    int driverVersion = 0;
    int runtimeVersion = 0;
    CHECK(cudaDriverGetVersion(&driverVersion));
    CHECK(cudaRuntimeGetVersion(&runtimeVersion));
    std::printf("device_query: driver %d, runtime %d\n", driverVersion, runtimeVersion);

    int count = 0;
    CHECK(cudaGetDeviceCount(&count));
    std::printf("%d device(s)\n", count);

    bool pass = count > 0;
    for (int device = 0; device < count; ++device) {
        cudaDeviceProp prop;
        CHECK(cudaSetDevice(device));
        CHECK(cudaGetDeviceProperties(&prop, device));
        printDevice(device, prop);

        size_t freeBytes = 0;
        size_t totalBytes = 0;
        CHECK(cudaMemGetInfo(&freeBytes, &totalBytes));
        std::printf("  memory                  %zu of %zu bytes free\n", freeBytes, totalBytes);
        pass = pass && plausible(prop) && freeBytes <= totalBytes;
    }

    if (count > 0) {
        int current = -1;
        CHECK(cudaSetDevice(0));
        CHECK(cudaGetDevice(&current));
        pass = pass && current == 0;
    }
    std::printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? EXIT_SUCCESS : EXIT_FAILURE;
}
