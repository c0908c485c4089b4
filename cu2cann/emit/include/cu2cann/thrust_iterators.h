// Stands in for: Thrust's execution policies, counting, constant, transform, permutation, discard, zip iterators.
// Restores: what an algorithm takes, told apart by where its elements lie.
// Works around: kernels take plain structs; each iterator becomes a view that gives the element of an index.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_ITERATORS_H
#define CU2CANN_THRUST_ITERATORS_H

#include "thrust_memory.h"
#include "thrust_values.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

// ---- where an algorithm runs

struct host_policy {
    static constexpr bool on_device = false;
};
struct device_policy {
    static constexpr bool on_device = true;
    aclrtStream stream = nullptr;
    bool waits = true;  // Whether the algorithm has ended when the call returns.

    device_policy on(aclrtStream other) const { return {other, waits}; }
    // What an allocator of the program would give is allocated here.
    template <typename Allocator>
    device_policy operator()(Allocator&&) const {
        return *this;
    }
};
inline constexpr host_policy host{}, seq{};
inline constexpr device_policy device{}, par{};
inline constexpr device_policy par_nosync{nullptr, false};

// ---- iterators

template <typename T>
class counting_iterator : public detail::RandomAccess<counting_iterator<T>, T, T> {
public:
    counting_iterator() = default;
    explicit counting_iterator(T first) : first_(first) {}
    T at(std::ptrdiff_t n) const { return static_cast<T>(first_ + static_cast<T>(n)); }
    void move(std::ptrdiff_t n) { first_ = at(n); }
    std::ptrdiff_t distance_to(const counting_iterator& other) const {
        return static_cast<std::ptrdiff_t>(other.first_ - first_);
    }

private:
    T first_{};
};

template <typename T>
class constant_iterator : public detail::RandomAccess<constant_iterator<T>, T, T> {
public:
    constant_iterator() = default;
    explicit constant_iterator(T value, std::ptrdiff_t place = 0) : value_(value), place_(place) {}
    T at(std::ptrdiff_t) const { return value_; }
    void move(std::ptrdiff_t n) { place_ += n; }
    std::ptrdiff_t distance_to(const constant_iterator& other) const { return other.place_ - place_; }

private:
    T value_{};
    std::ptrdiff_t place_ = 0;
};

struct Ignored {
    template <typename T>
    CU2CANN_BOTH const Ignored& operator=(const T&) const {
        return *this;
    }
};
class discard_iterator : public detail::RandomAccess<discard_iterator, Ignored, Ignored> {
public:
    explicit discard_iterator(std::ptrdiff_t place = 0) : place_(place) {}
    Ignored at(std::ptrdiff_t) const { return {}; }
    void move(std::ptrdiff_t n) { place_ += n; }
    std::ptrdiff_t distance_to(const discard_iterator& other) const { return other.place_ - place_; }

private:
    std::ptrdiff_t place_;
};

namespace detail {
template <typename It>
using ValueOf = typename std::iterator_traits<It>::value_type;
// std::declval for both sides. Types are asked for within a class, which belongs to neither.
template <typename T>
CU2CANN_BOTH T given() noexcept;
template <typename Call, typename... Arguments>
struct Result {
    typedef typename std::decay<decltype(given<Call&>()(given<Arguments&>()...))>::type type;
};
template <typename Call, typename... Arguments>
using ResultOf = typename Result<Call, Arguments...>::type;
}  // namespace detail

template <typename Call, typename It>
class transform_iterator : public detail::RandomAccess<transform_iterator<Call, It>,
                                                       detail::ResultOf<Call, detail::ValueOf<It>>,
                                                       detail::ResultOf<Call, detail::ValueOf<It>>> {
public:
    typedef detail::ResultOf<Call, detail::ValueOf<It>> Value;

    transform_iterator() = default;
    explicit transform_iterator(It first, Call call = Call()) : first_(first), call_(call) {}
    It base() const { return first_; }
    Call functor() const { return call_; }
    Value at(std::ptrdiff_t n) const {
        Call call = call_;
        detail::ValueOf<It> element = first_[n];
        return call(element);
    }
    void move(std::ptrdiff_t n) { first_ += n; }
    std::ptrdiff_t distance_to(const transform_iterator& other) const { return other.first_ - first_; }

private:
    It first_;
    Call call_;
};

template <typename Elements, typename Map>
class permutation_iterator
    : public detail::RandomAccess<permutation_iterator<Elements, Map>, detail::ValueOf<Elements>,
                                  typename std::iterator_traits<Elements>::reference> {
public:
    permutation_iterator() = default;
    permutation_iterator(Elements elements, Map map) : elements_(elements), map_(map) {}
    Elements elements() const { return elements_; }
    Map map() const { return map_; }
    typename std::iterator_traits<Elements>::reference at(std::ptrdiff_t n) const { return elements_[map_[n]]; }
    void move(std::ptrdiff_t n) { map_ += n; }
    std::ptrdiff_t distance_to(const permutation_iterator& other) const { return other.map_ - map_; }

private:
    Elements elements_;
    Map map_;
};

template <typename Iterators>
class zip_iterator;
template <typename First, typename... Others>
class zip_iterator<tuple<First, Others...>>
    : public detail::RandomAccess<zip_iterator<tuple<First, Others...>>,
                                  tuple<detail::ValueOf<First>, detail::ValueOf<Others>...>,
                                  tuple<typename std::iterator_traits<First>::reference,
                                        typename std::iterator_traits<Others>::reference...>> {
public:
    typedef tuple<First, Others...> Iterators;
    typedef tuple<typename std::iterator_traits<First>::reference,
                  typename std::iterator_traits<Others>::reference...>
        References;

    zip_iterator() = default;
    zip_iterator(const Iterators& iterators) : iterators_(iterators) {}
    const Iterators& get_iterator_tuple() const { return iterators_; }
    References at(std::ptrdiff_t n) const { return elements(n, std::index_sequence_for<First, Others...>()); }
    void move(std::ptrdiff_t n) { move_all(n, std::index_sequence_for<First, Others...>()); }
    std::ptrdiff_t distance_to(const zip_iterator& other) const {
        return other.iterators_.head - iterators_.head;
    }

private:
    template <size_t... Each>
    References elements(std::ptrdiff_t n, std::index_sequence<Each...>) const {
        return References(cu2cann_thrust::get<Each>(iterators_)[n]...);
    }
    template <size_t... Each>
    void move_all(std::ptrdiff_t n, std::index_sequence<Each...>) {
        ((cu2cann_thrust::get<Each>(iterators_) += n), ...);
    }

    Iterators iterators_;
};

template <typename T>
inline counting_iterator<T> make_counting_iterator(T first) {
    return counting_iterator<T>(first);
}
template <typename T>
inline constant_iterator<T> make_constant_iterator(T value, std::ptrdiff_t place = 0) {
    return constant_iterator<T>(value, place);
}
inline discard_iterator make_discard_iterator(std::ptrdiff_t place = 0) { return discard_iterator(place); }
template <typename It, typename Call>
inline transform_iterator<Call, It> make_transform_iterator(It first, Call call) {
    return transform_iterator<Call, It>(first, call);
}
template <typename Elements, typename Map>
inline permutation_iterator<Elements, Map> make_permutation_iterator(Elements elements, Map map) {
    return permutation_iterator<Elements, Map>(elements, map);
}
template <typename... Iterators>
inline zip_iterator<tuple<Iterators...>> make_zip_iterator(const tuple<Iterators...>& iterators) {
    return zip_iterator<tuple<Iterators...>>(iterators);
}
template <typename First, typename Second, typename... Others>
inline zip_iterator<tuple<First, Second, Others...>> make_zip_iterator(First first, Second second, Others... others) {
    return zip_iterator<tuple<First, Second, Others...>>(tuple<First, Second, Others...>(first, second, others...));
}

template <typename It>
using iterator_traits = std::iterator_traits<It>;
#define CU2CANN_THRUST_TRAIT(name, member)                          \
    template <typename It>                                          \
    struct name {                                                   \
        typedef typename std::iterator_traits<It>::member type;     \
    };
CU2CANN_THRUST_TRAIT(iterator_value, value_type)
CU2CANN_THRUST_TRAIT(iterator_difference, difference_type)
CU2CANN_THRUST_TRAIT(iterator_reference, reference)
#undef CU2CANN_THRUST_TRAIT

// ---- where elements lie

namespace detail {

enum class Side { any, host, device };

template <typename... Sides>
constexpr Side joined(Sides... sides) {
    Side found = Side::any;
    ((found = sides == Side::device || found == Side::device ? Side::device : sides == Side::host ? sides : found),
     ...);
    return found;
}

template <typename T, typename = void>
struct SideOf {
    static constexpr Side value = Side::any;  // Not an iterator.
};
template <typename T>
struct SideOf<T, std::void_t<typename std::iterator_traits<T>::iterator_category>> {
    static constexpr Side value = Side::host;
};
template <typename Result, typename... Arguments>
struct SideOf<Result (*)(Arguments...), void> {
    static constexpr Side value = Side::any;
};
template <typename T>
struct SideOf<device_ptr<T>, void> {
    static constexpr Side value = Side::device;
};
template <typename T>
struct SideOf<counting_iterator<T>, void> {
    static constexpr Side value = Side::any;
};
template <typename T>
struct SideOf<constant_iterator<T>, void> {
    static constexpr Side value = Side::any;
};
template <>
struct SideOf<discard_iterator, void> {
    static constexpr Side value = Side::any;
};
template <typename Call, typename It>
struct SideOf<transform_iterator<Call, It>, void> : SideOf<It> {};
template <typename Elements, typename Map>
struct SideOf<permutation_iterator<Elements, Map>, void> {
    static constexpr Side value = joined(SideOf<Elements>::value, SideOf<Map>::value);
};
template <typename... Iterators>
struct SideOf<zip_iterator<tuple<Iterators...>>, void> {
    static constexpr Side value = joined(SideOf<Iterators>::value...);
};

// The policy that Thrust takes if none is given, by all arguments; nothing but numbers counts on the device.
template <typename... Arguments>
constexpr auto policy_for() {
    if constexpr (joined(SideOf<typename std::decay<Arguments>::type>::value...) == Side::host) {
        return host_policy{};
    } else {
        return device_policy{};
    }
}

template <typename T>
struct IsPolicy : std::false_type {};
template <>
struct IsPolicy<host_policy> : std::true_type {};
template <>
struct IsPolicy<device_policy> : std::true_type {};
template <typename T>
using IfPolicy = typename std::enable_if<IsPolicy<typename std::decay<T>::type>::value, int>::type;
template <typename T>
using IfNoPolicy = typename std::enable_if<!IsPolicy<typename std::decay<T>::type>::value, int>::type;

}  // namespace detail

// The form of an algorithm without a policy.
#define CU2CANN_THRUST_WITHOUT_POLICY(name)                                                           \
    template <typename First, typename... Rest, detail::IfNoPolicy<First> = 0>                        \
    inline auto name(First first, Rest... rest) {                                                     \
        return cu2cann_thrust::name(detail::policy_for<First, Rest...>(), first, rest...); \
    }

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_ITERATORS_H
