// SPDX-License-Identifier: Apache-2.0
// Moves charged particles in double precision, which the program knows by several names.

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define CHECK(call)                                                                    \
    do {                                                                               \
        const cudaError_t status = (call);                                             \
        if (status != cudaSuccess) {                                                   \
            std::printf("%s: %s\n", #call, cudaGetErrorString(status));                \
            std::exit(1);                                                              \
        }                                                                              \
    } while (0)

#ifdef SINGLE_PRECISION
typedef float real;
#else
typedef double real;
#endif

#define SOFTENING 0.01
const double STEP = 0.125;

struct Particle {
    double place[3];
    double speed[3];
    int kind;
};

// Both sides use this one.
__host__ __device__ inline double attraction(double distance) {
    return 1.0 / std::sqrt(distance * distance + SOFTENING);
}

__global__ void move(Particle *particles, const real *charge, int count) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        Particle *one = &particles[i];
        const real force = one->kind == 1 ? charge[i] : 0;
        for (int axis = 0; axis < 3; ++axis) {
            one->speed[axis] -= force * one->place[axis] * attraction(one->place[axis]) * STEP;
            one->place[axis] += one->speed[axis] * STEP;
        }
    }
}

template <typename T>
__global__ void scale(T *values, T factor, int count) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        values[i] = values[i] * factor;
    }
}

template <typename T>
void double_all(T *values, int count) {
    scale<T><<<(count + 127) / 128, 128>>>(values, 2, count);
    CHECK(cudaGetLastError());
}

static void move_on_host(Particle *one, real charge) {
    const real force = one->kind == 1 ? charge : 0;
    for (int axis = 0; axis < 3; ++axis) {
        one->speed[axis] -= force * one->place[axis] * attraction(one->place[axis]) * STEP;
        one->place[axis] += one->speed[axis] * STEP;
    }
}

int main(int argc, char **argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 300;
    std::vector<Particle> particles(count);
    std::vector<real> charges(count);
    for (int i = 0; i < count; ++i) {
        for (int axis = 0; axis < 3; ++axis) {
            particles[i].place[axis] = 0.25 * ((i + axis) % 17) - 2;
            particles[i].speed[axis] = 0;
        }
        particles[i].kind = i % 3;
        charges[i] = 0.5 + i % 5;
    }

    Particle *device_particles = nullptr;
    real *device_charges = nullptr;
    CHECK(cudaMalloc(&device_particles, count * sizeof(Particle)));
    CHECK(cudaMalloc(&device_charges, count * sizeof(real)));
    CHECK(cudaMemcpy(device_particles, particles.data(), count * sizeof(Particle),
                     cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(device_charges, charges.data(), count * sizeof(real),
                     cudaMemcpyHostToDevice));
    double_all(device_charges, count);
    move<<<(count + 127) / 128, 128>>>(device_particles, device_charges, count);
    CHECK(cudaGetLastError());

    std::vector<Particle> moved(count);
    CHECK(cudaMemcpy(moved.data(), device_particles, count * sizeof(Particle),
                     cudaMemcpyDeviceToHost));
    CHECK(cudaFree(device_particles));
    CHECK(cudaFree(device_charges));

    double worst = 0;
    for (int i = 0; i < count; ++i) {
        move_on_host(&particles[i], 2 * charges[i]);
        for (int axis = 0; axis < 3; ++axis) {
            worst = std::fmax(worst, std::fabs(moved[i].place[axis] - particles[i].place[axis]));
        }
    }
    const bool right = worst < 1e-12;
    std::printf("%s: %d particles\n", right ? "PASS" : "FAIL", count);
    return right ? 0 : 1;
}
