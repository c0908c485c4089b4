// Stands in for: Thrust's device pointers, references, vectors of both sides, allocation, casts of pointers.
// Restores: elements that the host reads and writes one by one, copies both ways, exceptions on failure.
// Works around: ACL knows only plain pointers; each access of an element from the host is a copy.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_MEMORY_H
#define CU2CANN_THRUST_MEMORY_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "acl/acl_rt.h"
#include "memory.h"

#include "shield_begin.h"

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
    if (count > SIZE_MAX / sizeof(T)) {
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

// ---- vectors

template <typename T>
class device_vector;

template <typename T, typename Allocator = std::allocator<T>>
class host_vector : public std::vector<T, Allocator> {
    typedef std::vector<T, Allocator> Base;

public:
    using Base::Base;
    host_vector() = default;
    host_vector(const Base& other) : Base(other) {}
    host_vector(const device_vector<T>& other) { *this = other; }
    template <typename U>
    host_vector(const device_vector<U>& other) : Base(other.size()) {
        const std::vector<U> elements = other.on_host();
        std::copy(elements.begin(), elements.end(), this->begin());
    }
    // From a part of a device vector; all else is as in the base.
    template <typename U>
    host_vector(device_ptr<U> first, device_ptr<U> last) {
        assign(first, last);
    }
    host_vector& operator=(const device_vector<T>& other) {
        assign(other.begin(), other.end());
        return *this;
    }
    using Base::assign;
    template <typename U>
    void assign(device_ptr<U> first, device_ptr<U> last) {
        const size_t count = static_cast<size_t>(last - first);
        detail::Staged<typename std::remove_cv<U>::type> elements(count);
        detail::copy_bytes(elements.data(), first.get(), count * sizeof(U), ACL_MEMCPY_DEVICE_TO_HOST);
        Base::assign(elements.data(), elements.data() + count);
    }
};

template <typename T>
class device_vector {
public:
    typedef T value_type;
    typedef size_t size_type;
    typedef std::ptrdiff_t difference_type;
    typedef device_ptr<T> pointer, iterator;
    typedef device_ptr<const T> const_pointer, const_iterator;
    typedef device_reference<T> reference;
    typedef device_reference<const T> const_reference;
    typedef std::reverse_iterator<iterator> reverse_iterator;
    typedef std::reverse_iterator<const_iterator> const_reverse_iterator;

    device_vector() = default;
    explicit device_vector(size_t count) { resize(count); }
    device_vector(size_t count, const T& value) { resize(count, value); }
    device_vector(const device_vector& other) { assign(other.begin(), other.end()); }
    device_vector(device_vector&& other) noexcept { swap(other); }
    device_vector(std::initializer_list<T> values) { assign(values.begin(), values.end()); }
    template <typename It, typename = detail::IfIterator<It>>
    device_vector(It first, It last) {
        assign(first, last);
    }
    template <typename U, typename Allocator>
    device_vector(const std::vector<U, Allocator>& other) {
        assign(other.begin(), other.end());
    }
    template <typename U>
    device_vector(const device_vector<U>& other) {
        *this = other.on_host();
    }
    ~device_vector() { (void)cu2cann_free(address_); }

    device_vector& operator=(const device_vector& other) {
        if (this != &other) {
            assign(other.begin(), other.end());
        }
        return *this;
    }
    device_vector& operator=(device_vector&& other) noexcept {
        swap(other);
        return *this;
    }
    template <typename U, typename Allocator>
    device_vector& operator=(const std::vector<U, Allocator>& other) {
        assign(other.begin(), other.end());
        return *this;
    }
    template <typename U>
    device_vector& operator=(const device_vector<U>& other) {
        return *this = other.on_host();
    }
    device_vector& operator=(std::initializer_list<T> values) {
        assign(values.begin(), values.end());
        return *this;
    }

    pointer data() { return pointer(address_); }
    const_pointer data() const { return const_pointer(address_); }
    iterator begin() { return data(); }
    iterator end() { return data() + static_cast<std::ptrdiff_t>(size_); }
    const_iterator begin() const { return data(); }
    const_iterator end() const { return data() + static_cast<std::ptrdiff_t>(size_); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }
    const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
    const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
    reference operator[](size_t i) { return reference(address_ + i); }
    const_reference operator[](size_t i) const { return const_reference(address_ + i); }
    reference front() { return (*this)[0]; }
    reference back() { return (*this)[size_ - 1]; }
    const_reference front() const { return (*this)[0]; }
    const_reference back() const { return (*this)[size_ - 1]; }
    size_t size() const { return size_; }
    size_t capacity() const { return capacity_; }
    bool empty() const { return size_ == 0; }

    void resize(size_t count) { resize(count, T()); }
    void resize(size_t count, const T& value) {
        if (count > size_) {
            reserve(count);
            put(size_, std::vector<T>(count - size_, value));
        }
        size_ = count;
    }
    void reserve(size_t count) {
        if (count > capacity_) {
            move_to(count);
        }
    }
    void shrink_to_fit() {
        if (size_ < capacity_) {
            move_to(size_);
        }
    }
    void clear() { size_ = 0; }
    void push_back(const T& value) {
        if (size_ == capacity_) {
            reserve(size_ == 0 ? 1 : 2 * size_);
        }
        ++size_;
        back() = value;
    }
    void pop_back() { --size_; }
    void swap(device_vector& other) noexcept {
        std::swap(address_, other.address_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }
    void assign(size_t count, const T& value) {
        clear();
        resize(count, value);
    }
    template <typename It, typename = detail::IfIterator<It>>
    void assign(It first, It last) {
        const std::vector<T> elements(first, last);
        assign_elements(elements);
    }
    void assign(iterator first, iterator last) { assign(const_iterator(first), const_iterator(last)); }
    void assign(const_iterator first, const_iterator last) {
        const size_t count = static_cast<size_t>(last - first);
        clear();
        reserve(count);
        detail::copy_bytes(address_, first.get(), count * sizeof(T), ACL_MEMCPY_DEVICE_TO_DEVICE);
        size_ = count;
    }
    iterator erase(const_iterator at) { return erase(at, at + 1); }
    iterator erase(const_iterator first, const_iterator last) {
        std::vector<T> elements = on_host();
        const std::ptrdiff_t at = first - cbegin();
        elements.erase(elements.begin() + at, elements.begin() + (last - cbegin()));
        assign_elements(elements);
        return begin() + at;
    }
    template <typename... Rest>
    iterator insert(const_iterator place, const Rest&... rest) {
        std::vector<T> elements = on_host();
        const std::ptrdiff_t at = place - cbegin();
        elements.insert(elements.begin() + at, rest...);
        assign_elements(elements);
        return begin() + at;
    }

    // A copy of all elements.
    std::vector<T> on_host() const {
        detail::Staged<T> elements(size_);
        detail::copy_bytes(elements.data(), address_, size_ * sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
        return std::vector<T>(elements.data(), elements.data() + size_);
    }

private:
    void assign_elements(const std::vector<T>& elements) {
        clear();
        reserve(elements.size());
        put(0, elements);
        size_ = elements.size();
    }
    void put(size_t at, const std::vector<T>& elements) {
        detail::Staged<T> staged(elements.size());
        std::uninitialized_copy(elements.begin(), elements.end(), staged.data());
        detail::copy_bytes(address_ + at, staged.data(), elements.size() * sizeof(T), ACL_MEMCPY_HOST_TO_DEVICE);
    }
    void move_to(size_t capacity) {
        T* fresh = detail::allocate<T>(capacity);
        detail::copy_bytes(fresh, address_, size_ * sizeof(T), ACL_MEMCPY_DEVICE_TO_DEVICE);
        (void)cu2cann_free(address_);
        address_ = fresh;
        capacity_ = capacity;
    }

    T* address_ = nullptr;
    size_t size_ = 0, capacity_ = 0;
};

template <typename T, typename U>
inline bool operator==(const device_vector<T>& a, const device_vector<U>& b) {
    const std::vector<U> other = b.on_host();
    return a.size() == b.size() && std::equal(other.begin(), other.end(), a.on_host().begin());
}
template <typename T, typename U, typename Allocator>
inline bool operator==(const device_vector<T>& a, const std::vector<U, Allocator>& b) {
    return a.size() == b.size() && std::equal(b.begin(), b.end(), a.on_host().begin());
}
template <typename T, typename U, typename Allocator>
inline bool operator==(const std::vector<U, Allocator>& a, const device_vector<T>& b) {
    return b == a;
}
template <typename T, typename Other>
inline bool operator!=(const device_vector<T>& a, const Other& b) {
    return !(a == b);
}
template <typename T>
inline void swap(device_vector<T>& a, device_vector<T>& b) noexcept {
    a.swap(b);
}

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_MEMORY_H
