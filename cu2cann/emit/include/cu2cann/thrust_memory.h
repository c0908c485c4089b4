// Stands in for: Thrust's device pointers, references to elements, allocation, casts of pointers.
// Restores: elements that the host reads and writes one by one, exceptions on failure.
// Works around: ACL knows only plain pointers; each access of an element from the host is a copy.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_MEMORY_H
#define CU2CANN_THRUST_MEMORY_H

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "acl/acl_rt.h"
#include "memory.h"

#include "shield_begin.h"

// The version of Thrust whose interface this is.
#define CU2CANN_THRUST_VERSION 200300
#define CU2CANN_THRUST_MAJOR_VERSION 2
#define CU2CANN_THRUST_MINOR_VERSION 3

namespace cu2cann_thrust {

template <typename T>
class device_ptr;
template <typename T>
class device_reference;

namespace detail {

inline void check(aclError status) {
    if (status != ACL_SUCCESS) {
        throw std::runtime_error("ACL error " + std::to_string(status));
    }
}

// Memory of the device for `count` elements; none for 0.
template <typename T>
inline T* allocate(size_t count) {
    if (count > std::numeric_limits<size_t>::max() / sizeof(T)) {
        throw std::bad_alloc();
    }
    void* address = nullptr;
    if (cu2cann_malloc(&address, count * sizeof(T)) != ACL_SUCCESS) {
        throw std::bad_alloc();
    }
    return static_cast<T*>(address);
}

// In order with all that is under way: the copies of memory.h wait for it.
inline void copy_bytes(void* to, const void* from, size_t bytes, aclrtMemcpyKind kind) {
    if (bytes != 0) {
        check(cu2cann_memcpy(to, from, bytes, kind));
    }
}

// What std::vector<bool> has not: elements that lie side by side.
template <typename T>
class Staged {
public:
    explicit Staged(size_t count) : bytes_(count * sizeof(T)) {}
    T* data() { return reinterpret_cast<T*>(bytes_.data()); }

private:
    std::vector<char> bytes_;
};

// An iterator out of `at(n)`, `move(n)` and `distance_to(other)` of the class that derives from it.
template <typename Derived, typename Value, typename Reference>
class RandomAccess {
public:
    typedef std::random_access_iterator_tag iterator_category;
    typedef Value value_type;
    typedef std::ptrdiff_t difference_type;
    typedef Reference reference;
    typedef void pointer;

    Reference operator*() const { return self().at(0); }
    Reference operator[](std::ptrdiff_t n) const { return self().at(n); }
    Derived& operator++() { return *this += 1; }
    Derived& operator--() { return *this += -1; }
    Derived operator++(int) { return moved_by(1); }
    Derived operator--(int) { return moved_by(-1); }
    Derived& operator+=(std::ptrdiff_t n) {
        Derived& own = static_cast<Derived&>(*this);
        own.move(n);
        return own;
    }
    Derived& operator-=(std::ptrdiff_t n) { return *this += -n; }
    Derived operator+(std::ptrdiff_t n) const {
        Derived other = self();
        other.move(n);
        return other;
    }
    Derived operator-(std::ptrdiff_t n) const { return *this + -n; }
    friend Derived operator+(std::ptrdiff_t n, const Derived& it) { return it + n; }
    friend std::ptrdiff_t operator-(const Derived& a, const Derived& b) { return b.distance_to(a); }
    friend bool operator==(const Derived& a, const Derived& b) { return a.distance_to(b) == 0; }
    friend bool operator!=(const Derived& a, const Derived& b) { return a.distance_to(b) != 0; }
    friend bool operator<(const Derived& a, const Derived& b) { return a.distance_to(b) > 0; }
    friend bool operator>(const Derived& a, const Derived& b) { return a.distance_to(b) < 0; }
    friend bool operator<=(const Derived& a, const Derived& b) { return a.distance_to(b) >= 0; }
    friend bool operator>=(const Derived& a, const Derived& b) { return a.distance_to(b) <= 0; }

private:
    const Derived& self() const { return static_cast<const Derived&>(*this); }
    Derived moved_by(std::ptrdiff_t n) {
        Derived before = self();
        *this += n;
        return before;
    }
};

template <typename It>
using IfIterator = typename std::iterator_traits<It>::iterator_category;

}  // namespace detail

// ---- pointers and references

template <typename T>
class device_reference {
public:
    typedef typename std::remove_cv<T>::type value_type;
    typedef device_ptr<T> pointer;

    explicit device_reference(T* address) : address_(address) {}
    device_reference(const device_reference&) = default;
    operator value_type() const {
        detail::Staged<value_type> value(1);
        detail::copy_bytes(value.data(), address_, sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
        return *value.data();
    }
    const device_reference& operator=(const value_type& value) const {
        detail::copy_bytes(address_, &value, sizeof(T), ACL_MEMCPY_HOST_TO_DEVICE);
        return *this;
    }
    device_reference& operator=(const device_reference& other) { return assign(static_cast<value_type>(other)); }
    template <typename U>
    device_reference& operator=(const device_reference<U>& other) {
        return assign(static_cast<value_type>(static_cast<typename device_reference<U>::value_type>(other)));
    }
    pointer operator&() const { return pointer(address_); }

    device_reference& operator++() { return *this += value_type(1); }
    device_reference& operator--() { return *this -= value_type(1); }
    value_type operator++(int) { return replaced(1); }
    value_type operator--(int) { return replaced(-1); }
#define CU2CANN_THRUST_ASSIGNMENT(sign)                                                     \
    template <typename U>                                                                   \
    device_reference& operator sign##=(const U& by) {                                       \
        return assign(static_cast<value_type>(static_cast<value_type>(*this) sign by)); \
    }
    CU2CANN_THRUST_ASSIGNMENT(+)
    CU2CANN_THRUST_ASSIGNMENT(-)
    CU2CANN_THRUST_ASSIGNMENT(*)
    CU2CANN_THRUST_ASSIGNMENT(/)
    CU2CANN_THRUST_ASSIGNMENT(%)
    CU2CANN_THRUST_ASSIGNMENT(&)
    CU2CANN_THRUST_ASSIGNMENT(|)
    CU2CANN_THRUST_ASSIGNMENT(^)
    CU2CANN_THRUST_ASSIGNMENT(<<)
    CU2CANN_THRUST_ASSIGNMENT(>>)
#undef CU2CANN_THRUST_ASSIGNMENT

    friend void swap(device_reference a, device_reference b) {
        const value_type kept = a;
        a = b;
        b = kept;
    }
    template <typename Char, typename Traits>
    friend std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out,
                                                       const device_reference& element) {
        return out << static_cast<value_type>(element);
    }

private:
    device_reference& assign(const value_type& value) {
        static_cast<const device_reference&>(*this) = value;
        return *this;
    }
    value_type replaced(int step) {
        const value_type before = *this;
        assign(static_cast<value_type>(before + static_cast<value_type>(step)));
        return before;
    }

    T* address_;
};

template <typename T>
class device_ptr
    : public detail::RandomAccess<device_ptr<T>, typename std::remove_cv<T>::type, device_reference<T>> {
public:
    typedef T element_type;

    device_ptr() = default;
    device_ptr(std::nullptr_t) {}
    explicit device_ptr(T* address) : address_(address) {}
    template <typename U, typename = typename std::enable_if<std::is_convertible<U*, T*>::value>::type>
    device_ptr(const device_ptr<U>& other) : address_(other.get()) {}
    T* get() const { return address_; }
    explicit operator bool() const { return address_ != nullptr; }

    device_reference<T> at(std::ptrdiff_t n) const { return device_reference<T>(address_ + n); }
    void move(std::ptrdiff_t n) { address_ += n; }
    std::ptrdiff_t distance_to(const device_ptr& other) const { return other.address_ - address_; }

private:
    T* address_ = nullptr;
};

template <>
class device_ptr<void> {
public:
    device_ptr() = default;
    explicit device_ptr(void* address) : address_(address) {}
    template <typename U>
    device_ptr(const device_ptr<U>& other) : address_(other.get()) {}
    void* get() const { return address_; }

private:
    void* address_ = nullptr;
};

template <typename T>
inline device_ptr<T> device_pointer_cast(T* address) {
    return device_ptr<T>(address);
}
template <typename T>
inline device_ptr<T> device_pointer_cast(const device_ptr<T>& pointer) {
    return pointer;
}
template <typename T>
inline T* raw_pointer_cast(T* address) {
    return address;
}
template <typename T>
inline T* raw_pointer_cast(const device_ptr<T>& pointer) {
    return pointer.get();
}

template <typename T>
inline device_ptr<T> device_malloc(size_t count) {
    return device_ptr<T>(detail::allocate<T>(count));
}
inline device_ptr<void> device_malloc(size_t bytes) { return device_ptr<void>(detail::allocate<char>(bytes)); }
inline void device_free(const device_ptr<void>& pointer) { detail::check(cu2cann_free(pointer.get())); }

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_MEMORY_H
