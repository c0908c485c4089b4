// SPDX-License-Identifier: Apache-2.0
//
// The discrete Fourier transform of any size, in double.
#ifndef CU2CANN_CUDA_FFT_TRANSFORM_H
#define CU2CANN_CUDA_FFT_TRANSFORM_H

#include <complex>
#include <vector>

namespace cu2cann_model {

using Wave = std::complex<double>;
constexpr double full_turn = 6.28318530717958647692;

// A power of two: halves, then halves of halves, in place.
inline void transform_power(std::vector<Wave>& x, int sign) {
    const size_t n = x.size();
    for (size_t i = 1, j = 0; i < n; ++i) {
        size_t bit = n >> 1;
        for (; (j & bit) != 0; bit >>= 1) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            std::swap(x[i], x[j]);
        }
    }
    std::vector<Wave> roots(n / 2 + 1);
    for (size_t i = 0; i < n / 2; ++i) {
        roots[i] = std::polar(1.0, sign * full_turn * double(i) / double(n));
    }
    for (size_t size = 2; size <= n; size *= 2) {
        for (size_t start = 0; start < n; start += size) {
            for (size_t i = 0; i < size / 2; ++i) {
                const Wave a = x[start + i], b = x[start + i + size / 2], root = roots[i * (n / size)];
                const Wave turned(b.real() * root.real() - b.imag() * root.imag(), b.real() * root.imag() + b.imag() * root.real());
                x[start + i] = a + turned;
                x[start + i + size / 2] = a - turned;
            }
        }
    }
}

// Any other size as a convolution (Bluestein), which is done with powers of two.
inline void transform(std::vector<Wave>& x, int sign) {
    const size_t n = x.size();
    if ((n & (n - 1)) == 0) {
        transform_power(x, sign);
        return;
    }
    size_t size = 1;
    while (size < 2 * n) {
        size *= 2;
    }
    std::vector<Wave> chirp(n), a(size), b(size);
    for (size_t i = 0; i < n; ++i) {
        chirp[i] = std::polar(1.0, sign * full_turn / 2.0 * double(i * i % (2 * n)) / double(n));
        a[i] = x[i] * chirp[i];
        b[i] = b[(size - i) % size] = std::conj(chirp[i]);
    }
    transform_power(a, -1);
    transform_power(b, -1);
    for (size_t i = 0; i < size; ++i) {
        a[i] *= b[i];
    }
    transform_power(a, 1);
    for (size_t i = 0; i < n; ++i) {
        x[i] = a[i] * chirp[i] / double(size);
    }
}

// All dimensions of a box, the last one running fastest.
inline void transform_box(std::vector<Wave>& x, const std::vector<int>& sizes, int sign) {
    size_t inner = x.size();
    for (const int size : sizes) {
        inner /= size_t(size);
        for (size_t line = 0; line < x.size() / size_t(size); ++line) {
            const size_t first = line / inner * inner * size_t(size) + line % inner;
            std::vector<Wave> one(static_cast<size_t>(size));
            for (size_t i = 0; i < one.size(); ++i) {
                one[i] = x[first + i * inner];
            }
            transform(one, sign);
            for (size_t i = 0; i < one.size(); ++i) {
                x[first + i * inner] = one[i];
            }
        }
    }
}

}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_FFT_TRANSFORM_H
