// SPDX-License-Identifier: Apache-2.0
// Declarations only: containers and algorithms.  An algorithm takes an execution policy
// first or not; what it returns is told by its iterators.
#pragma once
#include "../cuda_runtime.h"
#include <complex>
#include <functional>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <stdexcept>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#define THRUST_VERSION 200300
#define CU2CANN_BOTH __host__ __device__

namespace thrust {
using std::random_access_iterator_tag;
template <class It> struct iterator_traits : std::iterator_traits<It> {};
template <class It> struct iterator_value {
    typedef typename std::iterator_traits<It>::value_type type;
};
template <class It> struct iterator_difference {
    typedef typename std::iterator_traits<It>::difference_type type;
};
template <class It> struct iterator_reference {
    typedef typename std::iterator_traits<It>::reference type;
};
template <class It> struct iterator_pointer {
    typedef typename std::iterator_traits<It>::pointer type;
};
struct device_system_tag {};
struct host_system_tag {};
template <class It> struct iterator_system { typedef device_system_tag type; };

template <class Derived> struct execution_policy {};
namespace detail {
struct stream_policy : execution_policy<stream_policy> {
    CU2CANN_BOTH stream_policy on(cudaStream_t) const;
    template <class Allocator> CU2CANN_BOTH stream_policy operator()(Allocator &&) const;
};
struct host_policy : execution_policy<host_policy> {};
}  // namespace detail
constexpr detail::stream_policy device{};
constexpr detail::host_policy host{};
constexpr detail::host_policy seq{};
namespace cuda {
constexpr detail::stream_policy par{};
constexpr detail::stream_policy par_nosync{};
template <class Derived> using execution_policy = thrust::execution_policy<Derived>;
struct tag {};
}  // namespace cuda
namespace system {
namespace cuda {
using thrust::cuda::par;
}
using std::error_code;
}  // namespace system
struct system_error : std::runtime_error {
    using std::runtime_error::runtime_error;
    const std::error_code &code() const;
};
const std::error_category &cuda_category();

template <class T> struct device_ptr;
template <class T> struct device_reference {
    typedef T value_type;
    CU2CANN_BOTH device_ptr<T> operator&() const;
    CU2CANN_BOTH operator T() const;
    CU2CANN_BOTH device_reference &operator=(const T &);
    CU2CANN_BOTH device_reference &operator=(const device_reference &);
    CU2CANN_BOTH device_reference(const device_reference &);
    CU2CANN_BOTH device_reference &operator+=(const T &), &operator-=(const T &),
        &operator*=(const T &), &operator/=(const T &), &operator++(), &operator--();
    CU2CANN_BOTH T operator++(int), operator--(int);
};

template <class T> std::ostream &operator<<(std::ostream &, const device_reference<T> &);

#define CU2CANN_ARITHMETIC(Self)                                              \
    typedef std::random_access_iterator_tag iterator_category;                \
    typedef long difference_type;                                             \
    CU2CANN_BOTH Self &operator++(), &operator--(), &operator+=(long),        \
        &operator-=(long);                                                    \
    CU2CANN_BOTH Self operator++(int), operator--(int), operator+(long) const, \
        operator-(long) const;                                                \
    CU2CANN_BOTH long operator-(const Self &) const;                          \
    CU2CANN_BOTH bool operator==(const Self &) const,                         \
        operator!=(const Self &) const, operator<(const Self &) const,        \
        operator>(const Self &) const, operator<=(const Self &) const,        \
        operator>=(const Self &) const;
#define CU2CANN_ITERATOR(Self, T, Reference)           \
    typedef T value_type;                              \
    typedef Reference reference;                       \
    typedef T *pointer;                                \
    CU2CANN_BOTH Reference operator*() const;          \
    CU2CANN_BOTH Reference operator[](long) const;     \
    CU2CANN_ARITHMETIC(Self)

template <class T> struct device_ptr {
    typedef typename std::remove_cv<T>::type element;
    CU2CANN_ITERATOR(device_ptr, element, device_reference<T>)
    device_ptr() = default;
    CU2CANN_BOTH explicit device_ptr(T *);
    template <class U> CU2CANN_BOTH device_ptr(const device_ptr<U> &);
    CU2CANN_BOTH device_ptr(decltype(nullptr));
    CU2CANN_BOTH T *get() const, *operator->() const;
    CU2CANN_BOTH explicit operator bool() const;
};
template <> struct device_ptr<void> {
    CU2CANN_BOTH explicit device_ptr(void *);
    CU2CANN_BOTH void *get() const;
};
template <class T> struct device_allocator : std::allocator<T> {};
template <class T> struct device_malloc_allocator : std::allocator<T> {};

#define CU2CANN_VECTOR(Self, T, It, ConstIt, Reference, ConstReference)             \
    typedef T value_type;                                                           \
    typedef It iterator;                                                            \
    typedef ConstIt const_iterator;                                                 \
    typedef It pointer;                                                             \
    typedef Reference reference;                                                    \
    typedef ConstReference const_reference;                                         \
    typedef size_t size_type;                                                       \
    typedef long difference_type;                                                   \
    Self();                                                                         \
    explicit Self(size_t);                                                          \
    Self(size_t, const T &);                                                        \
    Self(const Self &);                                                             \
    Self(std::initializer_list<T>);                                                 \
    template <class U> Self(const device_vector<U> &);                              \
    template <class U> Self(const host_vector<U> &);                                \
    template <class U, class A> Self(const std::vector<U, A> &);                    \
    template <class I, class = typename std::iterator_traits<I>::iterator_category> \
    Self(I, I);                                                                     \
    Self &operator=(const Self &);                                                  \
    Self &operator=(std::initializer_list<T>);                                      \
    template <class U> Self &operator=(const device_vector<U> &);                   \
    template <class U> Self &operator=(const host_vector<U> &);                     \
    template <class U, class A> Self &operator=(const std::vector<U, A> &);         \
    iterator begin(), end(), erase(iterator), erase(iterator, iterator), insert(iterator, const T &);\
    template <class I> void insert(iterator, I, I);                                 \
    const_iterator begin() const, end() const, cbegin() const, cend() const;        \
    std::reverse_iterator<iterator> rbegin(), rend();                               \
    reference operator[](size_t), front(), back();                                  \
    const_reference operator[](size_t) const, front() const, back() const;          \
    size_t size() const, capacity() const, max_size() const;                        \
    bool empty() const;                                                             \
    void resize(size_t), resize(size_t, const T &), reserve(size_t), clear(),       \
        shrink_to_fit(), push_back(const T &), pop_back(), swap(Self &),            \
        assign(size_t, const T &);                                                  \
    template <class I> void assign(I, I);                                           \
    bool operator==(const Self &) const, operator!=(const Self &) const;
template <class T, class Allocator = std::allocator<T>> struct host_vector;
template <class T, class Allocator = device_allocator<T>> struct device_vector {
    CU2CANN_VECTOR(device_vector, T, device_ptr<T>, device_ptr<const T>,
                   device_reference<T>, device_reference<const T>)
    device_ptr<T> data();
    device_ptr<const T> data() const;
};
template <class T, class Allocator> struct host_vector {
    CU2CANN_VECTOR(host_vector, T, T *, const T *, T &, const T &)
    T *data();
    const T *data() const;
};
#undef CU2CANN_VECTOR
template <class T> using universal_vector = device_vector<T>;

template <class T> CU2CANN_BOTH T *raw_pointer_cast(T *);
template <class T> CU2CANN_BOTH T *raw_pointer_cast(const device_ptr<T> &);
template <class T> CU2CANN_BOTH T &raw_reference_cast(T &);
template <class T> CU2CANN_BOTH T &raw_reference_cast(device_reference<T>);
template <class T> CU2CANN_BOTH device_ptr<T> device_pointer_cast(T *);
template <class T> CU2CANN_BOTH device_ptr<T> device_pointer_cast(const device_ptr<T> &);
template <class T> device_ptr<T> device_malloc(size_t);
device_ptr<void> device_malloc(size_t);
template <class T> void device_free(device_ptr<T>);
template <class T> device_ptr<T> device_new(size_t = 1);
template <class T> void device_delete(device_ptr<T>, size_t = 1);

#define CU2CANN_OPERATOR(name, Result)                                           \
    template <class T = void> struct name {                                      \
        typedef T first_argument_type;                                           \
        typedef T second_argument_type;                                          \
        typedef Result result_type;                                              \
        CU2CANN_BOTH constexpr Result operator()(const T &, const T &) const;    \
    };                                                                           \
    template <> struct name<void> {                                              \
        template <class T> CU2CANN_BOTH constexpr Result operator()(             \
            const T &, const T &) const;                                         \
    };
CU2CANN_OPERATOR(plus, T)
CU2CANN_OPERATOR(minus, T)
CU2CANN_OPERATOR(multiplies, T)
CU2CANN_OPERATOR(divides, T)
CU2CANN_OPERATOR(modulus, T)
CU2CANN_OPERATOR(maximum, T)
CU2CANN_OPERATOR(minimum, T)
CU2CANN_OPERATOR(bit_and, T)
CU2CANN_OPERATOR(bit_or, T)
CU2CANN_OPERATOR(bit_xor, T)
CU2CANN_OPERATOR(less, bool)
CU2CANN_OPERATOR(less_equal, bool)
CU2CANN_OPERATOR(greater, bool)
CU2CANN_OPERATOR(greater_equal, bool)
CU2CANN_OPERATOR(equal_to, bool)
CU2CANN_OPERATOR(not_equal_to, bool)
CU2CANN_OPERATOR(logical_and, bool)
CU2CANN_OPERATOR(logical_or, bool)
#undef CU2CANN_OPERATOR
template <class T = void> struct negate { CU2CANN_BOTH T operator()(const T &) const; };
template <class T = void> struct square { CU2CANN_BOTH T operator()(const T &) const; };
template <class T = void> struct identity { CU2CANN_BOTH T operator()(const T &) const; };
template <class T = void> struct logical_not { CU2CANN_BOTH bool operator()(const T &) const; };
template <class A, class R> struct unary_function {
    typedef A argument_type;
    typedef R result_type;
};
template <class A, class B, class R> struct binary_function {
    typedef A first_argument_type;
    typedef B second_argument_type;
    typedef R result_type;
};
template <class F> struct unary_negate { template <class T> CU2CANN_BOTH bool operator()(const T &) const; };
template <class F> CU2CANN_BOTH unary_negate<F> not1(const F &);
template <class F> CU2CANN_BOTH unary_negate<F> not_fn(const F &);
namespace placeholders {
struct actor {
    template <class... T> CU2CANN_BOTH auto operator()(const T &...) const -> double;
};
constexpr actor _1{}, _2{}, _3{};
template <class T> CU2CANN_BOTH actor operator+(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator-(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator*(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator/(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator%(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator<(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator>(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator==(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator!=(const actor &, const T &);
template <class T> CU2CANN_BOTH actor operator+(const T &, const actor &);
template <class T> CU2CANN_BOTH actor operator*(const T &, const actor &);
}  // namespace placeholders

template <class A, class B> struct pair : std::pair<A, B> {
    using std::pair<A, B>::pair;
    template <class... T> CU2CANN_BOTH pair(const T &...);
};
template <class A, class B>
CU2CANN_BOTH pair<typename std::decay<A>::type, typename std::decay<B>::type> make_pair(
    A &&, B &&);
template <class... T> struct tuple : std::tuple<T...> {
    CU2CANN_BOTH tuple();
    CU2CANN_BOTH tuple(const T &...);
    template <class... U> CU2CANN_BOTH tuple(const tuple<U...> &);
    template <class... U> CU2CANN_BOTH tuple &operator=(const tuple<U...> &);
    template <class A, class B> CU2CANN_BOTH tuple &operator=(const pair<A, B> &);
    template <int n> CU2CANN_BOTH typename std::tuple_element<n, std::tuple<T...>>::type &get();
    template <int n>
    CU2CANN_BOTH const typename std::tuple_element<n, std::tuple<T...>>::type &get() const;
};
template <size_t n, class T> struct tuple_element;
template <size_t n, class... T>
struct tuple_element<n, tuple<T...>> : std::tuple_element<n, std::tuple<T...>> {};
template <size_t n, class A, class B>
struct tuple_element<n, pair<A, B>> : std::tuple_element<n, std::pair<A, B>> {};
template <class T> struct tuple_size;
template <class... T>
struct tuple_size<tuple<T...>> : std::integral_constant<size_t, sizeof...(T)> {};
template <int n, class T>
CU2CANN_BOTH typename tuple_element<n, T>::type &get(T &);
template <int n, class T>
CU2CANN_BOTH const typename tuple_element<n, T>::type &get(const T &);
template <class... T>
CU2CANN_BOTH tuple<typename std::decay<T>::type...> make_tuple(T &&...);
template <class... T> CU2CANN_BOTH tuple<T &...> tie(T &...);

template <class T> struct counting_iterator {
    CU2CANN_ITERATOR(counting_iterator, T, T)
    CU2CANN_BOTH counting_iterator(T = T());
    template <class A, class B, class C> counting_iterator(A, B, C);
};
template <class T> struct constant_iterator {
    CU2CANN_ITERATOR(constant_iterator, T, T)
    CU2CANN_BOTH constant_iterator(T, long = 0);
};
template <class T = void *> struct discard_iterator {
    CU2CANN_ITERATOR(discard_iterator, T, T)
    CU2CANN_BOTH discard_iterator(long = 0);
};
template <class F, class It, class R = void, class V = void> struct transform_iterator {
    typedef typename std::decay<typename std::result_of<F(
        typename std::iterator_traits<It>::value_type)>::type>::type result;
    CU2CANN_ITERATOR(transform_iterator, result, result)
    CU2CANN_BOTH transform_iterator(It, F);
    CU2CANN_BOTH transform_iterator(It);
    CU2CANN_BOTH It base() const;
};
template <class It, class Map> struct permutation_iterator {
    typedef typename std::iterator_traits<It>::value_type element;
    typedef typename std::iterator_traits<It>::reference element_reference;
    CU2CANN_ITERATOR(permutation_iterator, element, element_reference)
    CU2CANN_BOTH permutation_iterator(It, Map);
};
template <class Tuple> struct zip_iterator;
template <class... It> struct zip_iterator<tuple<It...>> {
    typedef tuple<typename std::iterator_traits<It>::value_type...> values;
    typedef tuple<typename std::iterator_traits<It>::reference...> references;
    CU2CANN_ITERATOR(zip_iterator, values, references)
    CU2CANN_BOTH zip_iterator(const tuple<It...> &);
    CU2CANN_BOTH const tuple<It...> &get_iterator_tuple() const;
};
template <class It> struct reverse_iterator : std::reverse_iterator<It> {
    using std::reverse_iterator<It>::reverse_iterator;
};
template <class F> struct zip_function {
    CU2CANN_BOTH zip_function(F);
    template <class T> CU2CANN_BOTH auto operator()(const T &) const -> double;
};
#undef CU2CANN_ITERATOR
#undef CU2CANN_ARITHMETIC
template <class T> CU2CANN_BOTH counting_iterator<T> make_counting_iterator(T);
template <class T> CU2CANN_BOTH constant_iterator<T> make_constant_iterator(T);
CU2CANN_BOTH discard_iterator<> make_discard_iterator(long = 0);
template <class It, class F>
CU2CANN_BOTH transform_iterator<F, It> make_transform_iterator(It, F);
template <class It, class Map>
CU2CANN_BOTH permutation_iterator<It, Map> make_permutation_iterator(It, Map);
template <class... It>
CU2CANN_BOTH zip_iterator<tuple<It...>> make_zip_iterator(const tuple<It...> &);
template <class... It, class = typename std::enable_if<(sizeof...(It) > 1)>::type>
CU2CANN_BOTH zip_iterator<tuple<It...>> make_zip_iterator(It...);
template <class It> CU2CANN_BOTH reverse_iterator<It> make_reverse_iterator(It);
template <class F> CU2CANN_BOTH zip_function<F> make_zip_function(F);

template <class T> struct complex {
    typedef T value_type;
    CU2CANN_BOTH constexpr complex(const T & = T(), const T & = T()) {}
    template <class U> CU2CANN_BOTH complex(const complex<U> &);
    template <class U> CU2CANN_BOTH complex(const std::complex<U> &);
    template <class U> CU2CANN_BOTH complex &operator=(const complex<U> &);
    CU2CANN_BOTH complex &operator=(const T &);
    template <class U> CU2CANN_BOTH complex &operator+=(const U &);
    template <class U> CU2CANN_BOTH complex &operator-=(const U &);
    template <class U> CU2CANN_BOTH complex &operator*=(const U &);
    template <class U> CU2CANN_BOTH complex &operator/=(const U &);
    CU2CANN_BOTH T real() const, imag() const;
    CU2CANN_BOTH void real(T), imag(T);
    CU2CANN_BOTH operator std::complex<T>() const;
};
#define CU2CANN_COMPLEX_OPERATOR(op)                                                  \
    template <class T, class U>                                                       \
    CU2CANN_BOTH complex<typename std::common_type<T, U>::type> operator op(          \
        const complex<T> &, const complex<U> &);                                      \
    template <class T, class U, class = typename std::enable_if<std::is_arithmetic<U>::value>::type> \
    CU2CANN_BOTH complex<typename std::common_type<T, U>::type> operator op(          \
        const complex<T> &, const U &);                                               \
    template <class T, class U, class = typename std::enable_if<std::is_arithmetic<U>::value>::type> \
    CU2CANN_BOTH complex<typename std::common_type<T, U>::type> operator op(          \
        const U &, const complex<T> &);
CU2CANN_COMPLEX_OPERATOR(+)
CU2CANN_COMPLEX_OPERATOR(-)
CU2CANN_COMPLEX_OPERATOR(*)
CU2CANN_COMPLEX_OPERATOR(/)
#undef CU2CANN_COMPLEX_OPERATOR
template <class T> CU2CANN_BOTH complex<T> operator-(const complex<T> &);
template <class T> CU2CANN_BOTH complex<T> operator+(const complex<T> &);
template <class T, class U> CU2CANN_BOTH bool operator==(const complex<T> &, const complex<U> &);
template <class T, class U> CU2CANN_BOTH bool operator!=(const complex<T> &, const complex<U> &);
template <class T> CU2CANN_BOTH T abs(const complex<T> &);
template <class T> CU2CANN_BOTH T arg(const complex<T> &);
template <class T> CU2CANN_BOTH T norm(const complex<T> &);
template <class T> CU2CANN_BOTH complex<T> polar(const T &, const T & = T());
template <class T, class U> CU2CANN_BOTH complex<T> pow(const complex<T> &, const U &);
#define CU2CANN_COMPLEX_FUNCTION(name) \
    template <class T> CU2CANN_BOTH complex<T> name(const complex<T> &);
CU2CANN_COMPLEX_FUNCTION(conj)
CU2CANN_COMPLEX_FUNCTION(proj)
CU2CANN_COMPLEX_FUNCTION(exp)
CU2CANN_COMPLEX_FUNCTION(log)
CU2CANN_COMPLEX_FUNCTION(log10)
CU2CANN_COMPLEX_FUNCTION(sqrt)
CU2CANN_COMPLEX_FUNCTION(sin)
CU2CANN_COMPLEX_FUNCTION(cos)
CU2CANN_COMPLEX_FUNCTION(tan)
CU2CANN_COMPLEX_FUNCTION(sinh)
CU2CANN_COMPLEX_FUNCTION(cosh)
CU2CANN_COMPLEX_FUNCTION(tanh)
#undef CU2CANN_COMPLEX_FUNCTION
template <class T> std::ostream &operator<<(std::ostream &, const complex<T> &);

namespace random {
struct linear_congruential_engine {
    typedef unsigned int result_type;
    CU2CANN_BOTH linear_congruential_engine(unsigned int = 1);
    CU2CANN_BOTH unsigned int operator()();
    CU2CANN_BOTH void discard(unsigned long long), seed(unsigned int);
    static constexpr unsigned int min = 1, max = 2147483646;
};
}  // namespace random
typedef random::linear_congruential_engine default_random_engine, minstd_rand,
    minstd_rand0, ranlux24, ranlux48, taus88;
#define CU2CANN_DISTRIBUTION(name)                                    \
    template <class T> struct name {                                  \
        CU2CANN_BOTH name(T = T(), T = T());                          \
        template <class G> CU2CANN_BOTH T operator()(G &);            \
    };
CU2CANN_DISTRIBUTION(uniform_int_distribution)
CU2CANN_DISTRIBUTION(uniform_real_distribution)
CU2CANN_DISTRIBUTION(normal_distribution)
#undef CU2CANN_DISTRIBUTION

namespace detail {
template <class T>
using is_policy = std::enable_if<
    std::is_base_of<stream_policy, T>::value || std::is_base_of<host_policy, T>::value>;
template <class It> using value = typename std::iterator_traits<It>::value_type;
}  // namespace detail
// The first line of each takes a policy, the second none.
#define CU2CANN_POLICY class Policy, class = typename detail::is_policy<Policy>::type
#define CU2CANN_ALGORITHM(Result, name, ...)                                       \
    template <CU2CANN_POLICY, class A, class... Rest>                              \
    CU2CANN_BOTH Result name(const Policy &, A, Rest &&...);                       \
    template <class A, class... Rest, class = typename std::iterator_traits<A>::value_type> \
    CU2CANN_BOTH Result name(A, Rest &&...);
#define CU2CANN_OUTPUT(name, inputs)                                               \
    template <CU2CANN_POLICY, class... T>                                          \
    CU2CANN_BOTH typename std::tuple_element<inputs, std::tuple<T...>>::type name( \
        const Policy &, T...);                                                     \
    template <class A, class... T, class = typename std::iterator_traits<A>::value_type> \
    CU2CANN_BOTH typename std::tuple_element<inputs, std::tuple<A, T...>>::type name(A, T...);
CU2CANN_ALGORITHM(void, sort, A)
CU2CANN_ALGORITHM(void, stable_sort, A)
CU2CANN_ALGORITHM(void, sort_by_key, A)
CU2CANN_ALGORITHM(void, stable_sort_by_key, A)
CU2CANN_ALGORITHM(void, fill, A)
CU2CANN_ALGORITHM(A, fill_n, A)
CU2CANN_ALGORITHM(void, uninitialized_fill, A)
CU2CANN_ALGORITHM(A, uninitialized_fill_n, A)
CU2CANN_ALGORITHM(void, sequence, A)
CU2CANN_ALGORITHM(void, generate, A)
CU2CANN_ALGORITHM(A, generate_n, A)
CU2CANN_ALGORITHM(void, tabulate, A)
CU2CANN_ALGORITHM(void, replace, A)
CU2CANN_ALGORITHM(void, replace_if, A)
CU2CANN_ALGORITHM(void, reverse, A)
CU2CANN_ALGORITHM(void, shuffle, A)
CU2CANN_ALGORITHM(A, for_each, A)
CU2CANN_ALGORITHM(A, for_each_n, A)
CU2CANN_ALGORITHM(A, find, A)
CU2CANN_ALGORITHM(A, find_if, A)
CU2CANN_ALGORITHM(A, find_if_not, A)
CU2CANN_ALGORITHM(A, min_element, A)
CU2CANN_ALGORITHM(A, max_element, A)
CU2CANN_ALGORITHM(A, remove, A)
CU2CANN_ALGORITHM(A, remove_if, A)
CU2CANN_ALGORITHM(A, unique, A)
CU2CANN_ALGORITHM(A, partition, A)
CU2CANN_ALGORITHM(A, stable_partition, A)
CU2CANN_ALGORITHM(A, partition_point, A)
CU2CANN_ALGORITHM(A, adjacent_find, A)
CU2CANN_ALGORITHM(bool, is_sorted, A)
CU2CANN_ALGORITHM(bool, equal, A)
CU2CANN_ALGORITHM(bool, all_of, A)
CU2CANN_ALGORITHM(bool, any_of, A)
CU2CANN_ALGORITHM(bool, none_of, A)
CU2CANN_ALGORITHM(long, count, A)
CU2CANN_ALGORITHM(long, count_if, A)
CU2CANN_OUTPUT(copy, 2)
CU2CANN_OUTPUT(copy_n, 2)
CU2CANN_OUTPUT(uninitialized_copy, 2)
CU2CANN_OUTPUT(unique_copy, 2)
CU2CANN_OUTPUT(remove_copy, 2)
CU2CANN_OUTPUT(remove_copy_if, 2)
CU2CANN_OUTPUT(replace_copy, 2)
CU2CANN_OUTPUT(reverse_copy, 2)
CU2CANN_OUTPUT(gather, 3)
CU2CANN_OUTPUT(gather_if, 4)
CU2CANN_OUTPUT(scatter, 3)
CU2CANN_OUTPUT(scatter_if, 4)
CU2CANN_OUTPUT(inclusive_scan, 2)
CU2CANN_OUTPUT(exclusive_scan, 2)
CU2CANN_OUTPUT(transform_inclusive_scan, 2)
CU2CANN_OUTPUT(transform_exclusive_scan, 2)
CU2CANN_OUTPUT(inclusive_scan_by_key, 3)
CU2CANN_OUTPUT(exclusive_scan_by_key, 3)
CU2CANN_OUTPUT(adjacent_difference, 2)
CU2CANN_OUTPUT(merge, 4)
CU2CANN_OUTPUT(set_union, 4)
CU2CANN_OUTPUT(set_intersection, 4)
CU2CANN_OUTPUT(set_difference, 4)
CU2CANN_OUTPUT(swap_ranges, 2)
CU2CANN_OUTPUT(transform_if, 2)
#undef CU2CANN_OUTPUT
#undef CU2CANN_ALGORITHM

#define CU2CANN_FORMS(first, Result, name, ...)                            \
    template <CU2CANN_POLICY, first>                                       \
    CU2CANN_BOTH Result name(const Policy &, __VA_ARGS__);                 \
    template <first> CU2CANN_BOTH Result name(__VA_ARGS__);
#define CU2CANN_COMMA ,
#define CU2CANN_I class I
#define CU2CANN_IT class I CU2CANN_COMMA class T
#define CU2CANN_ITF class I CU2CANN_COMMA class T CU2CANN_COMMA class F
#define CU2CANN_IJ class I CU2CANN_COMMA class J
#define CU2CANN_IJF class I CU2CANN_COMMA class J CU2CANN_COMMA class F
#define CU2CANN_IJKF class I CU2CANN_COMMA class J CU2CANN_COMMA class K CU2CANN_COMMA class F
CU2CANN_FORMS(CU2CANN_I, detail::value<I>, reduce, I, I)
CU2CANN_FORMS(CU2CANN_IT, T, reduce, I, I, T)
CU2CANN_FORMS(CU2CANN_ITF, T, reduce, I, I, T, F)
CU2CANN_FORMS(class I CU2CANN_COMMA class U CU2CANN_COMMA class T CU2CANN_COMMA class F, T,
              transform_reduce, I, I, U, T, F)
CU2CANN_FORMS(class I CU2CANN_COMMA class J CU2CANN_COMMA class T, T, inner_product, I, I,
              J, T)
CU2CANN_FORMS(class I CU2CANN_COMMA class J CU2CANN_COMMA class T CU2CANN_COMMA class F
                  CU2CANN_COMMA class G, T, inner_product, I, I, J, T, F, G)
CU2CANN_FORMS(CU2CANN_IJF, J, transform, I, I, J, F)
CU2CANN_FORMS(CU2CANN_IJKF, K, transform, I, I, J, K, F)
CU2CANN_FORMS(CU2CANN_IJF, J, copy_if, I, I, J, F)
CU2CANN_FORMS(CU2CANN_IJKF, K, copy_if, I, I, J, K, F)
CU2CANN_FORMS(CU2CANN_I, pair<I CU2CANN_COMMA I>, minmax_element, I, I)
CU2CANN_FORMS(class I CU2CANN_COMMA class F, pair<I CU2CANN_COMMA I>, minmax_element, I, I, F)
CU2CANN_FORMS(CU2CANN_IJ, pair<I CU2CANN_COMMA J>, unique_by_key, I, I, J)
CU2CANN_FORMS(CU2CANN_IJF, pair<I CU2CANN_COMMA J>, unique_by_key, I, I, J, F)
CU2CANN_FORMS(CU2CANN_IJ, pair<I CU2CANN_COMMA J>, mismatch, I, I, J)
#define CU2CANN_IJKL class I CU2CANN_COMMA class J CU2CANN_COMMA class K CU2CANN_COMMA class L
CU2CANN_FORMS(CU2CANN_IJKL, pair<K CU2CANN_COMMA L>, reduce_by_key, I, I, J, K, L)
CU2CANN_FORMS(CU2CANN_IJKL CU2CANN_COMMA class F, pair<K CU2CANN_COMMA L>, reduce_by_key, I,
              I, J, K, L, F)
CU2CANN_FORMS(CU2CANN_IJKL CU2CANN_COMMA class F CU2CANN_COMMA class G,
              pair<K CU2CANN_COMMA L>, reduce_by_key, I, I, J, K, L, F, G)
CU2CANN_FORMS(CU2CANN_IJKL, pair<K CU2CANN_COMMA L>, unique_by_key_copy, I, I, J, K, L)
CU2CANN_FORMS(CU2CANN_IT, I, lower_bound, I, I, const T &)
CU2CANN_FORMS(CU2CANN_IT, I, upper_bound, I, I, const T &)
CU2CANN_FORMS(CU2CANN_IT, bool, binary_search, I, I, const T &)
CU2CANN_FORMS(class I CU2CANN_COMMA class V CU2CANN_COMMA class R, R, lower_bound, I, I, V,
              V, R)
CU2CANN_FORMS(class I CU2CANN_COMMA class V CU2CANN_COMMA class R, R, upper_bound, I, I, V,
              V, R)
CU2CANN_FORMS(class I CU2CANN_COMMA class V CU2CANN_COMMA class R, R, binary_search, I, I,
              V, V, R)
#undef CU2CANN_FORMS
#undef CU2CANN_POLICY
template <class It> CU2CANN_BOTH long distance(It, It);
template <class It, class N> CU2CANN_BOTH void advance(It &, N);
template <class It> CU2CANN_BOTH It next(It, long = 1);
template <class It> CU2CANN_BOTH It prev(It, long = 1);
template <class T> CU2CANN_BOTH void swap(T &, T &);
template <class T> CU2CANN_BOTH T min(const T &, const T &);
template <class T> CU2CANN_BOTH T max(const T &, const T &);
}  // namespace thrust
#undef CU2CANN_BOTH
