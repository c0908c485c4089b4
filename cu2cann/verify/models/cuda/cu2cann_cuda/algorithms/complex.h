// SPDX-License-Identifier: Apache-2.0
//
// Thrust's complex numbers.
#ifndef CU2CANN_CUDA_ALGORITHMS_COMPLEX_H
#define CU2CANN_CUDA_ALGORITHMS_COMPLEX_H

#include <complex>
#include <iostream>

#include "../language.h"

namespace thrust {

template <typename T>
struct alignas(2 * sizeof(T)) complex {
    typedef T value_type;
    complex() = default;
    constexpr complex(const T& re) : re_(re), im_(0) {}
    constexpr complex(const T& re, const T& im) : re_(re), im_(im) {}
    template <typename U>
    constexpr complex(const complex<U>& other) : re_(T(other.real())), im_(T(other.imag())) {}
    complex(const std::complex<T>& other) : re_(other.real()), im_(other.imag()) {}
    operator std::complex<T>() const { return {re_, im_}; }
    constexpr T real() const { return re_; }
    constexpr T imag() const { return im_; }
    void real(T re) { re_ = re; }
    void imag(T im) { im_ = im; }
    complex& operator=(const T& re) { return re_ = re, im_ = T(0), *this; }
    template <typename U>
    complex& operator+=(const U& other) { return *this = *this + other; }
    template <typename U>
    complex& operator-=(const U& other) { return *this = *this - other; }
    template <typename U>
    complex& operator*=(const U& other) { return *this = *this * other; }
    template <typename U>
    complex& operator/=(const U& other) { return *this = *this / other; }

private:
    T re_, im_;
};

namespace detail {
template <typename T, typename U>
using Wider = typename std::common_type<T, U>::type;
template <typename T>
using IfNumber = typename std::enable_if<std::is_arithmetic<T>::value, int>::type;
}  // namespace detail

// Each operation of two complex numbers, and of one with a real number on either side.
#define CU2CANN_COMPLEX(sign, ...)                                                              \
    template <typename T, typename U>                                                            \
    inline complex<detail::Wider<T, U>> operator sign(const complex<T>& p, const complex<U>& q) { \
        typedef detail::Wider<T, U> R;                                                           \
        const R a = p.real(), b = p.imag(), c = q.real(), d = q.imag();                          \
        __VA_ARGS__                                                                              \
    }                                                                                            \
    template <typename T, typename U, detail::IfNumber<U> = 0>                                   \
    inline complex<detail::Wider<T, U>> operator sign(const complex<T>& p, const U& q) { return p sign complex<U>(q); } \
    template <typename T, typename U, detail::IfNumber<T> = 0>                                   \
    inline complex<detail::Wider<T, U>> operator sign(const T& p, const complex<U>& q) { return complex<T>(p) sign q; }
CU2CANN_COMPLEX(+, return {a + c, b + d};)
CU2CANN_COMPLEX(-, return {a - c, b - d};)
CU2CANN_COMPLEX(*, return {a * c - b * d, a * d + b * c};)
// Scaled, so that the squares do not leave the range.
CU2CANN_COMPLEX(/, const R s = std::abs(c) + std::abs(d), e = c / s, f = d / s, g = a / s, h = b / s, n = e * e + f * f;
                return {(g * e + h * f) / n, (h * e - g * f) / n};)
#undef CU2CANN_COMPLEX
template <typename T>
inline complex<T> operator+(const complex<T>& z) { return z; }
template <typename T>
inline complex<T> operator-(const complex<T>& z) { return {-z.real(), -z.imag()}; }
template <typename T, typename U>
inline bool operator==(const complex<T>& p, const complex<U>& q) { return p.real() == q.real() && p.imag() == q.imag(); }
template <typename T, typename U>
inline bool operator!=(const complex<T>& p, const complex<U>& q) { return !(p == q); }
template <typename T, typename U, detail::IfNumber<U> = 0>
inline bool operator==(const complex<T>& p, const U& q) { return p == complex<U>(q); }
template <typename T>
inline std::ostream& operator<<(std::ostream& out, const complex<T>& z) { return out << std::complex<T>(z); }

template <typename T>
inline T abs(const complex<T>& z) { return std::hypot(z.real(), z.imag()); }
template <typename T>
inline T arg(const complex<T>& z) { return std::atan2(z.imag(), z.real()); }
template <typename T>
inline T norm(const complex<T>& z) { return z.real() * z.real() + z.imag() * z.imag(); }
template <typename T>
inline complex<T> conj(const complex<T>& z) { return {z.real(), -z.imag()}; }
template <typename T>
inline complex<T> polar(const T& size, const T& angle = T(0)) { return {size * std::cos(angle), size * std::sin(angle)}; }
template <typename T>
inline complex<T> exp(const complex<T>& z) { return thrust::polar(std::exp(z.real()), z.imag()); }

#define CU2CANN_COMPLEX(name)         \
    template <typename T>             \
    inline complex<T> name(const complex<T>& z) { return std::name(std::complex<T>(z)); }
CU2CANN_COMPLEX(log)
CU2CANN_COMPLEX(log10)
CU2CANN_COMPLEX(sqrt)
CU2CANN_COMPLEX(sin)
CU2CANN_COMPLEX(cos)
CU2CANN_COMPLEX(tan)
CU2CANN_COMPLEX(sinh)
CU2CANN_COMPLEX(cosh)
CU2CANN_COMPLEX(tanh)
CU2CANN_COMPLEX(asin)
CU2CANN_COMPLEX(acos)
CU2CANN_COMPLEX(atan)
#undef CU2CANN_COMPLEX
template <typename T>
inline complex<T> pow(const complex<T>& z, const complex<T>& w) { return std::pow(std::complex<T>(z), std::complex<T>(w)); }
template <typename T>
inline complex<T> pow(const complex<T>& z, const T& w) { return std::pow(std::complex<T>(z), w); }

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_COMPLEX_H
