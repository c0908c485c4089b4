// Complex numbers on both sides, against the standard library's.
#include <cmath>
#include <complex>

#include <thrust/complex.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/reduce.h>
#include <thrust/transform.h>

#include "check.h"

typedef thrust::complex<float> Number;

__global__ void combine(const Number* a, const Number* b, Number* out, int count) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        Number sum(1.0f);
        sum += a[i] * b[i];
        sum -= thrust::conj(a[i]) * 2.0f;
        out[i] = sum / (b[i] + Number(0.5f, 1.0f)) - thrust::norm(a[i]);
    }
}

static bool near(const Number& z, const std::complex<double>& right) {
    return std::abs(std::complex<double>(z.real(), z.imag()) - right) <= 1e-4 * (1.0 + std::abs(right));
}

int main() {
    for (size_t size : sizes) {
        const std::vector<float> parts = numbers<float>(4 * size, 1, 20);
        std::vector<Number> a(size), b(size);
        for (size_t i = 0; i < size; ++i) {
            a[i] = Number(parts[4 * i], parts[4 * i + 1] - 10.0f);
            b[i] = Number(parts[4 * i + 2], parts[4 * i + 3]);
        }
        thrust::device_vector<Number> x(a), y(b), z(size);
        if (size > 0) {
            combine<<<(static_cast<int>(size) + 127) / 128, 128>>>(
                thrust::raw_pointer_cast(x.data()), thrust::raw_pointer_cast(y.data()),
                thrust::raw_pointer_cast(z.data()), static_cast<int>(size));
        }
        const std::vector<Number> made = fetch(z);
        thrust::transform(x.begin(), x.end(), y.begin(), x.begin(), thrust::multiplies<Number>());
        const std::vector<Number> products = fetch(x);
        const Number total = thrust::reduce(x.begin(), x.end(), Number(0.0f), thrust::plus<Number>());
        std::complex<double> sum = 0;
        bool right = true;
        for (size_t i = 0; i < size; ++i) {
            const std::complex<double> p(a[i].real(), a[i].imag()), q(b[i].real(), b[i].imag());
            right = right && near(products[i], p * q);
            right = right && near(made[i], (1.0 + p * q - std::conj(p) * 2.0) / (q + std::complex<double>(0.5, 1)) -
                                               std::norm(p));
            sum += p * q;
        }
        check(right, "complex numbers", size);
        check(near(total, sum), "a sum of complex numbers", size);
    }
    const Number z(3.0f, -4.0f);
    check(thrust::abs(z) == 5.0f && thrust::arg(z) == std::atan2(-4.0f, 3.0f), "sizes", 1);
    check(z == Number(std::complex<float>(3.0f, -4.0f)) && -z + 1 == Number(-2.0f, 4.0f) && z != Number(), "comparisons", 1);
    return finish();
}
