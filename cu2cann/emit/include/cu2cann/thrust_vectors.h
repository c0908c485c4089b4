// Stands in for: thrust::device_vector and host_vector.
// Restores: copies between both, elements that the host reads and writes one by one, growth.
// Works around: ACL knows only plain memory.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_VECTORS_H
#define CU2CANN_THRUST_VECTORS_H

#include <algorithm>
#include <initializer_list>
#include <memory>

#include "thrust_memory.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

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

#endif  // CU2CANN_THRUST_VECTORS_H
