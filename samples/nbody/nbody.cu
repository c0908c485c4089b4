// SPDX-License-Identifier: Apache-2.0
// Gravitation between all pairs of bodies, positions staged in shared memory.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#define BLOCK_SIZE 64

#define CHECK(call)                                                          \
    do {                                                                     \
        cudaError_t err = (call);                                            \
        if (err != cudaSuccess) {                                            \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,               \
                    cudaGetErrorString(err));                                \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

struct Simulation {
    int bodies;
    float timeStep;
    float softening;  // added to squared distances
};

struct Acceleration {
    float x, y, z;
};

// A body is a float4: position in x, y, z and mass in w.
__device__ __forceinline__ void attract(Acceleration &acceleration, const float4 &self,
                                        const float4 &other, float softening)
{
    const float dx = other.x - self.x;
    const float dy = other.y - self.y;
    const float dz = other.z - self.z;
    const float inverse = rsqrtf(dx * dx + dy * dy + dz * dz + softening);
    const float scale = other.w * inverse * inverse * inverse;
    acceleration.x += dx * scale;
    acceleration.y += dy * scale;
    acceleration.z += dz * scale;
}

__device__ __forceinline__ float4 moved(const float4 &position, const float4 &velocity,
                                        float timeStep)
{
    return make_float4(position.x + velocity.x * timeStep,
                       position.y + velocity.y * timeStep,
                       position.z + velocity.z * timeStep, position.w);
}

__global__ void __launch_bounds__(BLOCK_SIZE)
advance(const float4 *positions, float4 *newPositions, float4 *velocities, Simulation sim)
{
    __shared__ float4 tile[BLOCK_SIZE];

    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    const float4 nothing = make_float4(0.0f, 0.0f, 0.0f, 0.0f);
    const float4 self = i < sim.bodies ? positions[i] : nothing;
    Acceleration acceleration = {0.0f, 0.0f, 0.0f};

    for (int start = 0; start < sim.bodies; start += BLOCK_SIZE) {
        const int source = start + threadIdx.x;
        // Bodies past the end have no mass and attract nothing.
        tile[threadIdx.x] = source < sim.bodies ? positions[source] : nothing;
        __syncthreads();
#pragma unroll 4
        for (int j = 0; j < BLOCK_SIZE; ++j) {
            attract(acceleration, self, tile[j], sim.softening);
        }
        __syncthreads();
    }

    if (i < sim.bodies) {
        float4 velocity = velocities[i];
        velocity.x += acceleration.x * sim.timeStep;
        velocity.y += acceleration.y * sim.timeStep;
        velocity.z += acceleration.z * sim.timeStep;
        velocities[i] = velocity;
        newPositions[i] = moved(self, velocity, sim.timeStep);
    }
}

static void advanceOnHost(std::vector<float4> &positions, std::vector<float4> &velocities,
                          const Simulation &sim)
{
    for (int i = 0; i < sim.bodies; ++i) {
        double ax = 0.0, ay = 0.0, az = 0.0;
        for (int j = 0; j < sim.bodies; ++j) {
            const double dx = positions[j].x - positions[i].x;
            const double dy = positions[j].y - positions[i].y;
            const double dz = positions[j].z - positions[i].z;
            const double squared = dx * dx + dy * dy + dz * dz + sim.softening;
            const double scale = positions[j].w / (squared * std::sqrt(squared));
            ax += dx * scale;
            ay += dy * scale;
            az += dz * scale;
        }
        velocities[i].x += static_cast<float>(ax) * sim.timeStep;
        velocities[i].y += static_cast<float>(ay) * sim.timeStep;
        velocities[i].z += static_cast<float>(az) * sim.timeStep;
    }
    for (int i = 0; i < sim.bodies; ++i) {
        positions[i].x += velocities[i].x * sim.timeStep;
        positions[i].y += velocities[i].y * sim.timeStep;
        positions[i].z += velocities[i].z * sim.timeStep;
    }
}

static bool near(const float4 &a, const float4 &b)
{
    const float tolerance = 1e-4f;
    return std::fabs(a.x - b.x) <= tolerance && std::fabs(a.y - b.y) <= tolerance &&
           std::fabs(a.z - b.z) <= tolerance;
}

int main(int argc, char **argv)
{
    Simulation sim;
    sim.bodies = argc > 1 ? atoi(argv[1]) : 200;
    sim.timeStep = 0.05f;
    sim.softening = 0.05f;
    const int steps = argc > 2 ? atoi(argv[2]) : 5;
    if (sim.bodies < 1 || sim.bodies > 65536 || steps < 0) {
        fprintf(stderr, "usage: %s [bodies, 1 to 65536] [steps]\n", argv[0]);
        return EXIT_FAILURE;
    }

    std::vector<float4> positions(sim.bodies);
    std::vector<float4> velocities(sim.bodies, make_float4(0.0f, 0.0f, 0.0f, 0.0f));
    for (int i = 0; i < sim.bodies; ++i) {
        positions[i] = make_float4((i * 37 % 101) / 50.0f - 1.0f, (i * 53 % 103) / 51.0f - 1.0f,
                                   (i * 71 % 107) / 53.0f - 1.0f, 1.0f / sim.bodies);
        velocities[i].z = (i % 2 == 0) ? 0.1f : -0.1f;
    }

    const size_t bytes = sim.bodies * sizeof(float4);
    float4 *dOld, *dNew, *dVelocities;
    CHECK(cudaMalloc(&dOld, bytes));
    CHECK(cudaMalloc(&dNew, bytes));
    CHECK(cudaMalloc(&dVelocities, bytes));
    CHECK(cudaMemcpy(dOld, positions.data(), bytes, cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(dVelocities, velocities.data(), bytes, cudaMemcpyHostToDevice));

    const int blocks = (sim.bodies + BLOCK_SIZE - 1) / BLOCK_SIZE;
    for (int step = 0; step < steps; ++step) {
        advance<<<blocks, BLOCK_SIZE>>>(dOld, dNew, dVelocities, sim);
        CHECK(cudaGetLastError());
        std::swap(dOld, dNew);
    }
    std::vector<float4> result(sim.bodies);
    CHECK(cudaMemcpy(result.data(), dOld, bytes, cudaMemcpyDeviceToHost));
    CHECK(cudaFree(dOld));
    CHECK(cudaFree(dNew));
    CHECK(cudaFree(dVelocities));

    for (int step = 0; step < steps; ++step) {
        advanceOnHost(positions, velocities, sim);
    }
    int wrong = 0;
    for (int i = 0; i < sim.bodies; ++i) {
        if (!near(result[i], positions[i])) ++wrong;
    }
    printf("nbody: %d bodies, %d steps, %d wrong\n", sim.bodies, steps, wrong);
    printf("first body %.4f %.4f %.4f\n", result[0].x, result[0].y, result[0].z);
    printf("%s\n", wrong == 0 ? "PASS" : "FAIL");
    return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
