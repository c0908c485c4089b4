// Stands in for: thrust::complex, its arithmetic, conj and norm on both sides, abs and arg on the host.
// Restores: complex numbers of which a kernel can make and combine any.
// Works around: std::complex is for the host alone.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_COMPLEX_H
#define CU2CANN_THRUST_COMPLEX_H

#include <cmath>
#include <complex>
#include <ostream>
#include <type_traits>

#include "double.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

template <typename T>
struct alignas(2 * sizeof(T)) complex {
    typedef T value_type;

    CU2CANN_BOTH complex(const T& real = T(0), const T& imaginary = T(0)) : real_(real), imaginary_(imaginary) {}
    complex(const complex&) = default;
    complex& operator=(const complex&) = default;
    template <typename U>
    CU2CANN_BOTH complex(const complex<U>& other)
        : real_(static_cast<T>(other.real())), imaginary_(static_cast<T>(other.imag())) {}
    template <typename U>
    complex(const std::complex<U>& other)
        : real_(static_cast<T>(other.real())), imaginary_(static_cast<T>(other.imag())) {}
    operator std::complex<T>() const { return std::complex<T>(real_, imaginary_); }

    CU2CANN_BOTH T real() const { return real_; }
    CU2CANN_BOTH T imag() const { return imaginary_; }
    CU2CANN_BOTH void real(T value) { real_ = value; }
    CU2CANN_BOTH void imag(T value) { imaginary_ = value; }

    CU2CANN_BOTH complex& operator+=(const complex& z) { return *this = *this + z; }
    CU2CANN_BOTH complex& operator-=(const complex& z) { return *this = *this - z; }
    CU2CANN_BOTH complex& operator*=(const complex& z) { return *this = *this * z; }
    CU2CANN_BOTH complex& operator/=(const complex& z) { return *this = *this / z; }

    friend CU2CANN_BOTH complex operator+(const complex& a, const complex& b) {
        return complex(a.real_ + b.real_, a.imaginary_ + b.imaginary_);
    }
    friend CU2CANN_BOTH complex operator-(const complex& a, const complex& b) {
        return complex(a.real_ - b.real_, a.imaginary_ - b.imaginary_);
    }
    friend CU2CANN_BOTH complex operator*(const complex& a, const complex& b) {
        return complex(a.real_ * b.real_ - a.imaginary_ * b.imaginary_,
                       a.real_ * b.imaginary_ + a.imaginary_ * b.real_);
    }
    // Scaled, so that no square overflows.
    friend CU2CANN_BOTH complex operator/(const complex& a, const complex& b) {
        const T size = magnitude(b.real_) + magnitude(b.imaginary_);
        const T ar = a.real_ / size, ai = a.imaginary_ / size, br = b.real_ / size, bi = b.imaginary_ / size;
        const T length = br * br + bi * bi;
        return complex((ar * br + ai * bi) / length, (ai * br - ar * bi) / length);
    }
    friend CU2CANN_BOTH complex operator-(const complex& z) { return complex(-z.real_, -z.imaginary_); }
    friend CU2CANN_BOTH complex operator+(const complex& z) { return z; }
    friend CU2CANN_BOTH bool operator==(const complex& a, const complex& b) {
        return a.real_ == b.real_ && a.imaginary_ == b.imaginary_;
    }
    friend CU2CANN_BOTH bool operator!=(const complex& a, const complex& b) { return !(a == b); }
    friend std::ostream& operator<<(std::ostream& out, const complex& z) { return out << std::complex<T>(z); }

private:
    static CU2CANN_BOTH T magnitude(const T& x) { return x < T(0) ? -x : x; }

    T real_, imaginary_;
};

// With numbers of another type, in the wider of both.
template <typename T, typename U>
using Wider = complex<typename std::enable_if<std::is_arithmetic<T>::value && std::is_arithmetic<U>::value &&
                                                  !std::is_same<T, U>::value,
                                              typename std::common_type<T, U>::type>::type>;
#define CU2CANN_THRUST_MIXED(sign)                                                          \
    template <typename T, typename U>                                                       \
    CU2CANN_BOTH inline Wider<T, U> operator sign(const complex<T>& a, const complex<U>& b) { \
        return Wider<T, U>(a) sign Wider<T, U>(b);                                          \
    }                                                                                       \
    template <typename T, typename U>                                                       \
    CU2CANN_BOTH inline Wider<T, U> operator sign(const complex<T>& a, const U& b) {        \
        return Wider<T, U>(a) sign Wider<T, U>(complex<U>(b));                              \
    }                                                                                       \
    template <typename T, typename U>                                                       \
    CU2CANN_BOTH inline Wider<T, U> operator sign(const U& a, const complex<T>& b) {        \
        return Wider<T, U>(complex<U>(a)) sign Wider<T, U>(b);                              \
    }
CU2CANN_THRUST_MIXED(+)
CU2CANN_THRUST_MIXED(-)
CU2CANN_THRUST_MIXED(*)
CU2CANN_THRUST_MIXED(/)
#undef CU2CANN_THRUST_MIXED

template <typename T>
CU2CANN_BOTH inline complex<T> conj(const complex<T>& z) {
    return complex<T>(z.real(), -z.imag());
}
template <typename T>
CU2CANN_BOTH inline T norm(const complex<T>& z) {
    return z.real() * z.real() + z.imag() * z.imag();
}
using std::abs;  // What a using-directive lets a program mean as well.
template <typename T>
inline T abs(const complex<T>& z) {
    return std::hypot(z.real(), z.imag());
}
template <typename T>
inline T arg(const complex<T>& z) {
    return std::atan2(z.imag(), z.real());
}

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_COMPLEX_H
