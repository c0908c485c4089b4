// SPDX-License-Identifier: Apache-2.0
//
// Thrust's pointers and iterators.
#ifndef CU2CANN_CUDA_ALGORITHMS_ITERATORS_H
#define CU2CANN_CUDA_ALGORITHMS_ITERATORS_H

#include "../collective/random_access.h"
#include "values.h"

namespace thrust {

using cu2cann_model::RandomAccess;
using std::advance;
using std::distance;
using std::iterator_traits;
using std::random_access_iterator_tag;

template <typename It>
using ValueOf = typename std::iterator_traits<It>::value_type;
template <typename It>
struct iterator_value { typedef typename std::iterator_traits<It>::value_type type; };
template <typename It>
struct iterator_difference { typedef typename std::iterator_traits<It>::difference_type type; };
template <typename It>
struct iterator_reference { typedef typename std::iterator_traits<It>::reference type; };
template <typename It>
struct iterator_pointer { typedef typename std::iterator_traits<It>::pointer type; };
template <typename It>
struct iterator_system { typedef device_system_tag type; };

// An address of the device; the host may look there too.
template <typename T>
struct device_ptr : RandomAccess<device_ptr<T>, typename std::remove_cv<T>::type, T&> {
    typedef T element_type;
    T* raw = nullptr;
    device_ptr() = default;
    device_ptr(std::nullptr_t) {}
    explicit device_ptr(T* p) : raw(p) {}
    template <typename U, typename = typename std::enable_if<std::is_convertible<U*, T*>::value>::type>
    device_ptr(const device_ptr<U>& other) : raw(other.get()) {}
    T* get() const { return raw; }
    T* operator->() const { return raw; }
    explicit operator bool() const { return raw != nullptr; }
    T& at(std::ptrdiff_t n) const { return raw[n]; }
    void advance(std::ptrdiff_t n) { raw += n; }
    std::ptrdiff_t distance_to(const device_ptr& other) const { return other.raw - raw; }
};
template <typename T>
using device_reference = T&;
template <typename T>
inline device_ptr<T> device_pointer_cast(T* p) { return device_ptr<T>(p); }
template <typename T>
inline device_ptr<T> device_pointer_cast(const device_ptr<T>& p) { return p; }
template <typename T>
inline T* raw_pointer_cast(T* p) { return p; }
template <typename T>
inline T* raw_pointer_cast(const device_ptr<T>& p) { return p.get(); }
template <typename T>
inline T& raw_reference_cast(T& x) { return x; }
template <typename T>
inline device_ptr<T> device_malloc(size_t n) {
    void* made = nullptr;
    cudaMalloc(&made, n * sizeof(T));
    return device_ptr<T>(static_cast<T*>(made));
}
template <typename T>
inline void device_free(device_ptr<T> p) { cudaFree(p.get()); }

template <typename T, typename...>
struct counting_iterator : RandomAccess<counting_iterator<T>, T> {
    T from{};
    counting_iterator() = default;
    explicit counting_iterator(T x) : from(x) {}
    T at(std::ptrdiff_t n) const { return T(from + T(n)); }
    void advance(std::ptrdiff_t n) { from = T(from + T(n)); }
    std::ptrdiff_t distance_to(const counting_iterator& other) const { return (std::ptrdiff_t)(other.from - from); }
};
template <typename T>
inline counting_iterator<T> make_counting_iterator(T x) { return counting_iterator<T>(x); }

template <typename T, typename...>
struct constant_iterator : RandomAccess<constant_iterator<T>, T> {
    T value{};
    std::ptrdiff_t place = 0;
    constant_iterator() = default;
    explicit constant_iterator(T x, std::ptrdiff_t at = 0) : value(x), place(at) {}
    T at(std::ptrdiff_t) const { return value; }
    void advance(std::ptrdiff_t n) { place += n; }
    std::ptrdiff_t distance_to(const constant_iterator& other) const { return other.place - place; }
};
template <typename T>
inline constant_iterator<T> make_constant_iterator(T x, std::ptrdiff_t at = 0) { return constant_iterator<T>(x, at); }

template <typename Call, typename It, typename...>
struct transform_iterator
    : RandomAccess<transform_iterator<Call, It>, typename std::decay<decltype(std::declval<Call&>()(*std::declval<It&>()))>::type> {
    using Value = typename std::decay<decltype(std::declval<Call&>()(*std::declval<It&>()))>::type;
    It from;
    mutable Call call;
    transform_iterator() = default;
    transform_iterator(It it, Call c) : from(it), call(c) {}
    explicit transform_iterator(It it) : from(it) {}
    transform_iterator(const transform_iterator&) = default;
    transform_iterator& operator=(const transform_iterator& other) {
        from = other.from;  // A lambda cannot be assigned; both hold the same.
        return *this;
    }
    const It& base() const { return from; }
    Value at(std::ptrdiff_t n) const { return call(from[n]); }
    void advance(std::ptrdiff_t n) { from += n; }
    std::ptrdiff_t distance_to(const transform_iterator& other) const { return other.from - from; }
};
template <typename Call, typename It>
inline transform_iterator<Call, It> make_transform_iterator(It it, Call call) { return {it, call}; }

template <typename Elements, typename Map>
struct permutation_iterator
    : RandomAccess<permutation_iterator<Elements, Map>, ValueOf<Elements>, typename std::iterator_traits<Elements>::reference> {
    Elements elements;
    Map map;
    permutation_iterator() = default;
    permutation_iterator(Elements e, Map m) : elements(e), map(m) {}
    typename std::iterator_traits<Elements>::reference at(std::ptrdiff_t n) const { return elements[map[n]]; }
    void advance(std::ptrdiff_t n) { map += n; }
    std::ptrdiff_t distance_to(const permutation_iterator& other) const { return other.map - map; }
};
template <typename Elements, typename Map>
inline permutation_iterator<Elements, Map> make_permutation_iterator(Elements e, Map m) { return {e, m}; }

template <typename Tuple>
struct zip_iterator;
template <typename... It>
struct zip_iterator<std::tuple<It...>>
    : RandomAccess<zip_iterator<std::tuple<It...>>, std::tuple<ValueOf<It>...>, std::tuple<typename std::iterator_traits<It>::reference...>> {
    using References = std::tuple<typename std::iterator_traits<It>::reference...>;
    std::tuple<It...> members;
    zip_iterator() = default;
    zip_iterator(std::tuple<It...> m) : members(m) {}
    const std::tuple<It...>& get_iterator_tuple() const { return members; }
    References at(std::ptrdiff_t n) const {
        return std::apply([&](const auto&... it) { return References(it[n]...); }, members);
    }
    void advance(std::ptrdiff_t n) {
        std::apply([&](auto&... it) { ((it += n), ...); }, members);
    }
    std::ptrdiff_t distance_to(const zip_iterator& other) const { return std::get<0>(other.members) - std::get<0>(members); }
};
template <typename... It>
inline zip_iterator<std::tuple<It...>> make_zip_iterator(std::tuple<It...> members) { return {members}; }
template <typename... It>
inline zip_iterator<std::tuple<It...>> make_zip_iterator(It... it) { return {std::make_tuple(it...)}; }

struct Discarded {
    template <typename T>
    const Discarded& operator=(const T&) const { return *this; }
};
template <typename...>
struct discard_iterator_of : RandomAccess<discard_iterator_of<>, Discarded> {
    std::ptrdiff_t place = 0;
    discard_iterator_of(std::ptrdiff_t at = 0) : place(at) {}
    Discarded at(std::ptrdiff_t) const { return {}; }
    void advance(std::ptrdiff_t n) { place += n; }
    std::ptrdiff_t distance_to(const discard_iterator_of& other) const { return other.place - place; }
};
template <typename... T>
using discard_iterator = discard_iterator_of<>;
inline discard_iterator<> make_discard_iterator(std::ptrdiff_t at = 0) { return {at}; }

using std::reverse_iterator;
template <typename It>
inline std::reverse_iterator<It> make_reverse_iterator(It it) { return std::reverse_iterator<It>(it); }

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_ITERATORS_H
