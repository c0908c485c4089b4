// SPDX-License-Identifier: Apache-2.0
#include <cuda_pipeline.h>

#include "unportable.h"

namespace {

constexpr int kWidth = 16;

// Texture: there is no texture unit, so no filtering in hardware.
__global__ void readTexture(cudaTextureObject_t texture, float *out)
{
    const int i = threadIdx.x;
    out[i] = tex2D<float>(texture, i + 1.0f, 0.5f);
}

// Surface: writes through the same missing unit.
__global__ void writeSurface(cudaSurfaceObject_t surface)
{
    surf2Dwrite(static_cast<float>(2 * threadIdx.x), surface, threadIdx.x * sizeof(float), 0);
}

bool textureAndSurface()
{
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    cudaArray_t array;
    CHECK(cudaMallocArray(&array, &format, kWidth, 1, cudaArraySurfaceLoadStore));

    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = array;
    cudaTextureDesc description = {};
    description.addressMode[0] = cudaAddressModeClamp;
    description.addressMode[1] = cudaAddressModeClamp;
    description.filterMode = cudaFilterModeLinear;
    description.readMode = cudaReadModeElementType;

    cudaSurfaceObject_t surface;
    cudaTextureObject_t texture;
    CHECK(cudaCreateSurfaceObject(&surface, &resource));
    CHECK(cudaCreateTextureObject(&texture, &resource, &description, nullptr));

    DeviceArray<float> out(kWidth);
    writeSurface<<<1, kWidth>>>(surface);
    readTexture<<<1, kWidth>>>(texture, out.data());
    const std::vector<float> values = out.host();

    CHECK(cudaDestroyTextureObject(texture));
    CHECK(cudaDestroySurfaceObject(surface));
    CHECK(cudaFreeArray(array));

    bool right = values[kWidth - 1] == 2.0f * (kWidth - 1);
    for (int i = 0; i + 1 < kWidth; ++i) {
        right = right && values[i] == 2.0f * i + 1.0f;
    }
    return right;
}

// Managed memory: host and device share no pointers.
__managed__ int managedTotal;

__global__ void addManaged(const int *values)
{
    atomicAdd(&managedTotal, values[threadIdx.x]);
}

bool managedMemory()
{
    int *values = nullptr;
    CHECK(cudaMallocManaged(&values, 32 * sizeof(int)));
    for (int i = 0; i < 32; ++i) values[i] = i;
    managedTotal = 4;
    addManaged<<<1, 32>>>(values);
    CHECK(cudaDeviceSynchronize());
    CHECK(cudaFree(values));
    return managedTotal == 500;
}

// Device heap: kernels cannot allocate.
__global__ void allocateInKernel(int *out)
{
    int *scratch = static_cast<int *>(malloc(4 * sizeof(int)));
    int *object = new int(7);
    int sum = 0;
    if (scratch != nullptr && object != nullptr) {
        for (int i = 0; i < 4; ++i) scratch[i] = threadIdx.x + i;
        for (int i = 0; i < 4; ++i) sum += scratch[i];
        sum += *object;
    }
    out[threadIdx.x] = sum;
    delete object;
    free(scratch);
}

bool deviceHeap()
{
    DeviceArray<int> out(32);
    allocateInKernel<<<1, 32>>>(out.data());
    const std::vector<int> sums = out.host();
    bool right = true;
    for (int i = 0; i < 32; ++i) right = right && sums[i] == 4 * i + 13;
    return right;
}

// Asynchronous copy into shared memory: there is no such instruction for threads.
__global__ void copyAsynchronously(const int4 *in, int4 *out)
{
    __shared__ int4 staged[32];
    __pipeline_memcpy_async(&staged[threadIdx.x], &in[threadIdx.x], sizeof(int4));
    __pipeline_commit();
    __pipeline_wait_prior(0);
    __syncthreads();
    out[threadIdx.x] = staged[31 - threadIdx.x];
}

bool asynchronousCopy()
{
    std::vector<int4> values(32);
    for (int i = 0; i < 32; ++i) values[i] = make_int4(i, 2 * i, 3 * i, 4 * i);
    DeviceArray<int4> in(values);
    DeviceArray<int4> out(32);
    copyAsynchronously<<<1, 32>>>(in.data(), out.data());
    const std::vector<int4> reversed = out.host();
    return reversed[0].w == 124 && reversed[31].x == 0 && reversed[10].y == 42;
}

// Packed float3: vectors of three elements are padded to four, so the stride of an
// array that the host filled would be wrong.
__global__ void lengths(const float3 *vectors, float *out)
{
    const float3 v = vectors[threadIdx.x];
    out[threadIdx.x] = sqrtf(v.x * v.x + v.y * v.y + v.z * v.z);
}

bool packedFloat3()
{
    static_assert(sizeof(float3) == 3 * sizeof(float), "float3 is packed");
    std::vector<float3> vectors(8);
    for (int i = 0; i < 8; ++i) vectors[i] = make_float3(1.0f * i, 2.0f * i, 2.0f * i);
    DeviceArray<float3> in(vectors);
    DeviceArray<float> out(8);
    lengths<<<1, 8>>>(in.data(), out.data());
    const std::vector<float> result = out.host();
    bool right = true;
    for (int i = 0; i < 8; ++i) right = right && fabsf(result[i] - 3.0f * i) < 1e-4f;
    return right;
}

}  // namespace

std::vector<Feature> memoryFeatures()
{
    return {{"texture and surface", textureAndSurface},
            {"managed memory", managedMemory},
            {"device heap", deviceHeap},
            {"asynchronous copy", asynchronousCopy},
            {"packed float3", packedFloat3}};
}
