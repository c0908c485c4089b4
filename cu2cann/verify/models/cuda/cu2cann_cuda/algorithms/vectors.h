// SPDX-License-Identifier: Apache-2.0
//
// Thrust's vectors.  Elements of a device vector lie in device memory with its bounds.
#ifndef CU2CANN_CUDA_ALGORITHMS_VECTORS_H
#define CU2CANN_CUDA_ALGORITHMS_VECTORS_H

#include <initializer_list>
#include <iostream>
#include <vector>

#include "iterators.h"

namespace thrust {

namespace detail {
// Gives device memory to a standard vector.
template <typename T>
struct DeviceMemory {
    typedef T value_type;
    DeviceMemory() = default;
    template <typename U>
    DeviceMemory(const DeviceMemory<U>&) {}
    T* allocate(size_t n) {
        void* made = nullptr;
        if (cudaMalloc(&made, n * sizeof(T)) != cudaSuccess) {
            throw std::bad_alloc();
        }
        return static_cast<T*>(made);
    }
    void deallocate(T* p, size_t) { cudaFree(p); }
    template <typename U>
    bool operator==(const DeviceMemory<U>&) const { return true; }
    template <typename U>
    bool operator!=(const DeviceMemory<U>&) const { return false; }
};
template <typename It, typename T>
using IfIterator = typename std::enable_if<!std::is_integral<It>::value && !std::is_same<It, T>::value,
                                           typename std::iterator_traits<It>::iterator_category>::type;
}  // namespace detail

template <typename T, typename Allocator = std::allocator<T>>
class host_vector : public std::vector<T, Allocator> {
    using Base = std::vector<T, Allocator>;

public:
    using Base::Base;
    host_vector() = default;
    template <typename Other>
    host_vector(const Other& other, decltype(other.begin())* = nullptr) : Base(other.begin(), other.end()) {}
    template <typename Other>
    auto operator=(const Other& other) -> decltype(other.begin(), *this) { return this->assign(other.begin(), other.end()), *this; }
};

template <typename T, typename Allocator = detail::DeviceMemory<T>>
class device_vector {
    std::vector<T, detail::DeviceMemory<T>> kept_;

public:
    typedef T value_type;
    typedef size_t size_type;
    typedef std::ptrdiff_t difference_type;
    typedef T& reference;
    typedef const T& const_reference;
    typedef device_ptr<T> pointer, iterator;
    typedef device_ptr<const T> const_pointer, const_iterator;
    typedef std::reverse_iterator<iterator> reverse_iterator;

    device_vector() = default;
    explicit device_vector(size_t n) : kept_(n) {}
    device_vector(size_t n, const T& value) : kept_(n, value) {}
    device_vector(std::initializer_list<T> values) : kept_(values) {}
    template <typename It, typename = detail::IfIterator<It, T>>
    device_vector(It first, It last) : kept_(first, last) {}
    template <typename Other>
    device_vector(const Other& other, decltype(other.begin())* = nullptr) : kept_(other.begin(), other.end()) {}
    template <typename Other>
    auto operator=(const Other& other) -> decltype(other.begin(), *this) { return kept_.assign(other.begin(), other.end()), *this; }
    device_vector& operator=(std::initializer_list<T> values) { return kept_ = values, *this; }

    pointer data() { return pointer(kept_.data()); }
    const_pointer data() const { return const_pointer(kept_.data()); }
    iterator begin() { return data(); }
    iterator end() { return data() + (std::ptrdiff_t)size(); }
    const_iterator begin() const { return data(); }
    const_iterator end() const { return data() + (std::ptrdiff_t)size(); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }
    T& operator[](size_t i) { return at_checked(i); }
    const T& operator[](size_t i) const { return const_cast<device_vector*>(this)->at_checked(i); }
    T& front() { return kept_.front(); }
    T& back() { return kept_.back(); }
    const T& front() const { return kept_.front(); }
    const T& back() const { return kept_.back(); }
    size_t size() const { return kept_.size(); }
    size_t capacity() const { return kept_.capacity(); }
    bool empty() const { return kept_.empty(); }
    void resize(size_t n) { kept_.resize(n); }
    void resize(size_t n, const T& value) { kept_.resize(n, value); }
    void reserve(size_t n) { kept_.reserve(n); }
    void clear() { kept_.clear(); }
    void shrink_to_fit() { kept_.shrink_to_fit(); }
    void push_back(const T& value) { kept_.push_back(value); }
    void pop_back() { kept_.pop_back(); }
    void swap(device_vector& other) { kept_.swap(other.kept_); }
    void assign(size_t n, const T& value) { kept_.assign(n, value); }
    template <typename It, typename = detail::IfIterator<It, T>>
    void assign(It first, It last) { kept_.assign(first, last); }
    iterator erase(iterator at) { return erase(at, at + 1); }
    iterator erase(iterator first, iterator last) {
        const auto from = kept_.begin() + (first - begin());
        return begin() + (kept_.erase(from, from + (last - first)) - kept_.begin());
    }
    template <typename... Rest>
    iterator insert(iterator at, const Rest&... rest) {
        return begin() + (kept_.insert(kept_.begin() + (at - begin()), rest...) - kept_.begin());
    }

private:
    T& at_checked(size_t i) {
        if (i > size()) {
            cu2cann_model::fault("out-of-bounds", "element %zu of a device vector of %zu", i, size());
        }
        return kept_.data()[i];
    }
};
template <typename T, typename Allocator = detail::DeviceMemory<T>>
using universal_vector = device_vector<T, Allocator>;
template <typename T>
using device_allocator = detail::DeviceMemory<T>;
template <typename T>
using device_malloc_allocator = detail::DeviceMemory<T>;
template <typename T, typename A>
inline bool operator==(const device_vector<T, A>& a, const device_vector<T, A>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }
template <typename T, typename A, typename B>
inline bool operator==(const device_vector<T, A>& a, const host_vector<T, B>& b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }
template <typename T, typename A, typename B>
inline bool operator==(const host_vector<T, A>& a, const device_vector<T, B>& b) { return b == a; }

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_VECTORS_H
