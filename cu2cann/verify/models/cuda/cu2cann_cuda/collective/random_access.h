// SPDX-License-Identifier: Apache-2.0
//
// Iterators that make what they point at.
#ifndef CU2CANN_CUDA_COLLECTIVE_RANDOM_ACCESS_H
#define CU2CANN_CUDA_COLLECTIVE_RANDOM_ACCESS_H

#include <cstddef>
#include <iterator>

namespace cu2cann_model {

// What an iterator needs that can make its element, move, and tell how far another one is.
template <typename Derived, typename T, typename Reference = T>
struct RandomAccess {
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = T*;
    using reference = Reference;

    Derived& self() { return static_cast<Derived&>(*this); }
    const Derived& self() const { return static_cast<const Derived&>(*this); }
    Reference operator*() const { return self().at(0); }
    template <typename Distance>
    Reference operator[](Distance n) const { return self().at((difference_type)n); }
    Derived& operator+=(difference_type n) { self().advance(n); return self(); }
    Derived& operator-=(difference_type n) { self().advance(-n); return self(); }
    Derived& operator++() { self().advance(1); return self(); }
    Derived& operator--() { self().advance(-1); return self(); }
    Derived operator++(int) { Derived old = self(); self().advance(1); return old; }
    Derived operator--(int) { Derived old = self(); self().advance(-1); return old; }
    friend Derived operator+(Derived it, difference_type n) { it.advance(n); return it; }
    friend Derived operator+(difference_type n, Derived it) { it.advance(n); return it; }
    friend Derived operator-(Derived it, difference_type n) { it.advance(-n); return it; }
    friend difference_type operator-(const Derived& a, const Derived& b) { return b.distance_to(a); }
    friend bool operator==(const Derived& a, const Derived& b) { return b.distance_to(a) == 0; }
    friend bool operator!=(const Derived& a, const Derived& b) { return b.distance_to(a) != 0; }
    friend bool operator<(const Derived& a, const Derived& b) { return b.distance_to(a) < 0; }
};

}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_COLLECTIVE_RANDOM_ACCESS_H
