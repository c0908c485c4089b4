// SPDX-License-Identifier: Apache-2.0
// Look-ups of every kind, for the test to work out again.
#include "launch.h"

texture<float, 1, cudaReadModeElementType> reference;

__global__ void sample(cudaTextureObject_t object, int dimensions, float scale, float z, float* out) {
    const float x = (int)threadIdx.x * scale - 1.3f, y = (int)threadIdx.y * scale - 0.9f;
    const int i = threadIdx.y * blockDim.x + threadIdx.x;
    out[3 * i] = x;
    out[3 * i + 1] = y;
    out[3 * i + 2] = dimensions == 1 ? tex1D<float>(object, x) : dimensions == 2 ? tex2D<float>(object, x, y) : tex3D<float>(object, x, y, z);
}
__global__ void fetch(cudaTextureObject_t object, float* out) {
    const int i = (int)threadIdx.x - 1;
    const uchar4 one = tex1Dfetch<uchar4>(object, i);
    out[threadIdx.x] = one.x + one.y * 1000 + one.w * 1000000;
}
__global__ void by_reference(float* out) { out[threadIdx.x] = tex1Dfetch(reference, threadIdx.x); }
__global__ void surface_turn(cudaSurfaceObject_t object) {
    const float one = surf2Dread<float>(object, threadIdx.x * 4, threadIdx.y);
    __syncthreads();
    surf2Dwrite(one + 0.5f, object, threadIdx.x * 4, threadIdx.y);
}

void print(const float* values, int n, int width) {
    for (int i = 0; i < n; ++i) {
        std::printf("%.9g%c", values[i], i % width == width - 1 ? '\n' : ' ');
    }
}

int main(int, char** argv) {
    const int width = 4, height = 3;
    float* out;
    cudaMallocManaged(&out, 4096);
    if (std::isdigit(argv[1][0])) {
        const int dimensions = std::atoi(argv[1]), filter = std::atoi(argv[2]), address = std::atoi(argv[3]), normalized = std::atoi(argv[4]);
        float texels[2 * height * width];
        for (int i = 0; i < 2 * height * width; ++i) {
            texels[i] = float(i * i % 17);
        }
        const cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
        cudaArray_t array;
        cudaMalloc3DArray(&array, &format, make_cudaExtent(width, dimensions > 1 ? height : 0, dimensions > 2 ? 2 : 0));
        cudaMemcpy3DParms copy = {};
        copy.srcPtr = make_cudaPitchedPtr(texels, width * sizeof(float), width, height);
        copy.dstArray = array;
        copy.extent = make_cudaExtent(width, dimensions > 1 ? height : 1, dimensions > 2 ? 2 : 1);
        copy.kind = cudaMemcpyHostToDevice;
        cudaMemcpy3D(&copy);
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeArray;
        resource.res.array.array = array;
        cudaTextureDesc how = {};
        how.addressMode[0] = how.addressMode[1] = how.addressMode[2] = (cudaTextureAddressMode)address;
        how.filterMode = (cudaTextureFilterMode)filter;
        how.normalizedCoords = normalized;
        cudaTextureObject_t object;
        cudaCreateTextureObject(&object, &resource, &how, nullptr);
        LAUNCH(sample, 1, dim3(10, 8), object, dimensions, normalized ? 0.37f : 0.77f, normalized ? 0.625f : 1.25f, out);
        print(out, 240, 3);
    }
    CASE("fetch") {
        uchar4* texels;
        cudaMallocManaged(&texels, 4 * sizeof(uchar4));
        for (int i = 0; i < 4; ++i) {
            texels[i] = make_uchar4(i + 1, 2 * i, 0, 9 - i);
        }
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeLinear;
        resource.res.linear = {texels, cudaCreateChannelDesc<uchar4>(), 16};
        cudaTextureDesc how = {};
        cudaTextureObject_t object;
        cudaCreateTextureObject(&object, &resource, &how, nullptr);
        LAUNCH(fetch, 1, 6, object, out);
        print(out, 6, 6);
        float* linear;
        cudaMallocManaged(&linear, 16);
        for (int i = 0; i < 4; ++i) {
            linear[i] = i + 0.25f;
        }
        cudaBindTexture(nullptr, reference, linear, 16);
        LAUNCH(by_reference, 1, 4, out);
        print(out, 4, 4);
    }
    CASE("surface") {
        float host[] = {1, 2, 3, 4, 5, 6}, back[6];
        const cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
        cudaArray_t array;
        cudaMallocArray(&array, &format, 3, 2, cudaArraySurfaceLoadStore);
        cudaMemcpy2DToArray(array, 0, 0, host, 12, 12, 2, cudaMemcpyHostToDevice);
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeArray;
        resource.res.array.array = array;
        cudaSurfaceObject_t object;
        cudaCreateSurfaceObject(&object, &resource);
        LAUNCH(surface_turn, 1, dim3(3, 2), object);
        cudaMemcpy2DFromArray(back, 12, array, 0, 0, 12, 2, cudaMemcpyDeviceToHost);
        print(back, 6, 6);
        LAUNCH(surface_turn, 1, dim3(4, 2), object);
    }
}
