// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "math.h"
#include "stddef.h"
#include "stdint.h"
#include "stdio.h"
#include "stdlib.h"
#include "string.h"
#include "time.h"

// A few declarations stand in for the C++ library on machines that have none.
inline void *operator new(size_t, void *at) noexcept { return at; }
namespace std {
using ::size_t;
using ::ptrdiff_t;
typedef decltype(nullptr) nullptr_t;
using ::int8_t; using ::int16_t; using ::int32_t; using ::int64_t;
using ::uint8_t; using ::uint16_t; using ::uint32_t; using ::uint64_t;
using ::printf; using ::fprintf; using ::malloc; using ::free; using ::exit; using ::rand;
using ::srand; using ::atoi; using ::atof; using ::memcpy; using ::memset; using ::strlen;
using ::strcmp; using ::abs;

template <bool b, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> { typedef T type; };
template <bool b, class T = void> using enable_if_t = typename enable_if<b, T>::type;
template <class T, T v> struct integral_constant {
    static constexpr T value = v;
    typedef T value_type;
    constexpr operator T() const { return v; }
};
typedef integral_constant<bool, true> true_type;
typedef integral_constant<bool, false> false_type;
template <class T, class U> struct is_same : false_type {};
template <class T> struct is_same<T, T> : true_type {};
template <class T, class U> constexpr bool is_same_v = is_same<T, U>::value;
template <bool b, class T, class U> struct conditional { typedef T type; };
template <class T, class U> struct conditional<false, T, U> { typedef U type; };
template <bool b, class T, class U> using conditional_t = typename conditional<b, T, U>::type;
template <class T> struct remove_reference { typedef T type; };
template <class T> struct remove_reference<T &> { typedef T type; };
template <class T> struct remove_reference<T &&> { typedef T type; };
template <class T> struct remove_cv { typedef __remove_cv(T) type; };
template <class T> struct decay { typedef __decay(T) type; };
template <class T> using decay_t = __decay(T);
template <class T> constexpr bool is_float_v =
    is_same_v<T, float> || is_same_v<T, double> || is_same_v<T, long double>;
template <class T> struct is_floating_point : integral_constant<bool, is_float_v<T>> {};
template <class T> struct is_integral : integral_constant<bool, __is_integral(T)> {};
template <class T> struct is_arithmetic
    : integral_constant<bool, __is_integral(T) || is_float_v<T>> {};
template <class T> constexpr bool is_floating_point_v = is_float_v<T>;
template <class T> constexpr bool is_integral_v = __is_integral(T);
template <class A, class B> struct is_base_of : integral_constant<bool, __is_base_of(A, B)> {};
template <class T, class U> struct common_type {
    typedef __decay(decltype(true ? T() : U())) type;
};
template <class T> constexpr T &&forward(typename remove_reference<T>::type &t) {
    return static_cast<T &&>(t);
}
template <class T> constexpr typename remove_reference<T>::type &&move(T &&t) {
    return static_cast<typename remove_reference<T>::type &&>(t);
}
template <class T> constexpr const T &min(const T &a, const T &b) { return b < a ? b : a; }
template <class T> constexpr const T &max(const T &a, const T &b) { return a < b ? b : a; }
template <class T> void swap(T &, T &);
template <class T> struct initializer_list {
    const T *first;
    size_t count;
    const T *begin() const, *end() const;
    size_t size() const;
};
template <class A, class B> struct pair {
    A first;
    B second;
    pair();
    pair(const A &, const B &);
};
template <class A, class B> pair<decay_t<A>, decay_t<B>> make_pair(A &&, B &&);
template <class... T> struct tuple;
template <> struct tuple<> {};
template <class A, class... T> struct tuple<A, T...> : tuple<T...> {
    A first;
    tuple();
    tuple(const A &, const T &...);
};
template <size_t n, class T> struct tuple_element;
template <class A, class... T> struct tuple_element<0, tuple<A, T...>> { typedef A type; };
template <size_t n, class A, class... T>
struct tuple_element<n, tuple<A, T...>> : tuple_element<n - 1, tuple<T...>> {};
template <class A, class B> struct tuple_element<0, pair<A, B>> { typedef A type; };
template <class A, class B> struct tuple_element<1, pair<A, B>> { typedef B type; };
template <size_t n, class... T>
typename tuple_element<n, tuple<T...>>::type &get(tuple<T...> &);
template <class... T> tuple<decay_t<T>...> make_tuple(T &&...);
template <class... T> tuple<T &...> tie(T &...);
template <class T> T &&declval();
template <class F> struct result_of;
template <class F, class... T> struct result_of<F(T...)> {
    typedef decltype(declval<F>()(declval<T>()...)) type;
};
enum memory_order { memory_order_relaxed, memory_order_consume, memory_order_acquire,
    memory_order_release, memory_order_acq_rel, memory_order_seq_cst };
template <class T> struct atomic {
    atomic(T = T());
    T load() const, operator++(), fetch_add(T);
    void store(T);
    operator T() const;
};
struct error_code { int value() const; };
struct error_category {};
struct random_access_iterator_tag {};
template <class It> struct iterator_traits {
    typedef typename It::value_type value_type;
    typedef typename It::reference reference;
    typedef typename It::pointer pointer;
    typedef ptrdiff_t difference_type;
    typedef random_access_iterator_tag iterator_category;
};
template <class T> struct iterator_traits<T *> {
    typedef T value_type;
    typedef T &reference;
    typedef T *pointer;
    typedef ptrdiff_t difference_type;
    typedef random_access_iterator_tag iterator_category;
};
template <class It> struct reverse_iterator {
    typedef typename iterator_traits<It>::value_type value_type;
    explicit reverse_iterator(It);
};
template <class T> struct allocator { typedef T value_type; };
template <class T, class A = allocator<T>> struct vector {
    typedef T value_type;
    typedef T *iterator;
    typedef const T *const_iterator;
    vector();
    explicit vector(size_t);
    vector(size_t, const T &);
    vector(initializer_list<T>);
    template <class It> vector(It, It);
    T *begin(), *end(), *data();
    const T *begin() const, *end() const, *data() const;
    T &operator[](size_t), &at(size_t), &front(), &back();
    const T &operator[](size_t) const, &at(size_t) const, &front() const, &back() const;
    size_t size() const, capacity() const;
    bool empty() const;
    void push_back(const T &), pop_back(), resize(size_t), resize(size_t, const T &),
        reserve(size_t), clear(), assign(size_t, const T &);
    template <class... U> T &emplace_back(U &&...);
};
template <class T, size_t n> struct array {
    T elements[n];
    T *begin(), *end(), *data();
    constexpr T &operator[](size_t i) { return elements[i]; }
    constexpr const T &operator[](size_t i) const { return elements[i]; }
    constexpr size_t size() const { return n; }
};
template <class C> struct basic_string {
    basic_string();
    basic_string(const C *);
    basic_string(size_t, C);
    const C *c_str() const, *data() const;
    size_t size() const, length() const, find(const basic_string &, size_t = 0) const;
    bool empty() const;
    C &operator[](size_t);
    basic_string substr(size_t, size_t = -1) const;
    basic_string &operator+=(const basic_string &), &operator+=(C);
    static const size_t npos = -1;
};
typedef basic_string<char> string;
string operator+(const string &, const string &);
bool operator==(const string &, const string &), operator!=(const string &, const string &),
    operator<(const string &, const string &);
string to_string(int), to_string(long), to_string(unsigned long), to_string(double);
int stoi(const string &);
long stol(const string &);
float stof(const string &);
double stod(const string &);
struct ostream {
    template <class T> ostream &operator<<(const T &);
    ostream &operator<<(ostream &(*)(ostream &)), &flush(), &write(const char *, long);
};
struct istream {
    template <class T> istream &operator>>(T &);
    explicit operator bool() const;
};
struct ofstream : ostream { ofstream(const string &); void close(); bool is_open(); };
struct ifstream : istream { ifstream(const string &); void close(); bool is_open(); };
struct stringstream : ostream { string str() const; };
extern ostream cout, cerr, clog;
extern istream cin;
ostream &endl(ostream &), &flush(ostream &), &fixed(ostream &), &scientific(ostream &);
struct format_step {};
format_step setprecision(int), setw(int), setfill(char);
struct exception { const char *what() const; };
struct runtime_error : exception { explicit runtime_error(const string &); };
struct invalid_argument : exception { explicit invalid_argument(const string &); };
struct logic_error : exception { explicit logic_error(const string &); };
template <class T> struct numeric_limits {
    static constexpr T max() { return T(); }
    static constexpr T min() { return T(); }
    static constexpr T lowest() { return T(); }
    static constexpr T epsilon() { return T(); }
    static constexpr T infinity() { return T(); }
};
template <class It> void sort(It, It);
template <class It, class F> void sort(It, It, F);
template <class It, class T> void fill(It, It, const T &);
template <class It, class F> void generate(It, It, F);
template <class It, class Out> Out copy(It, It, Out);
template <class It, class T> T accumulate(It, It, T);
template <class It, class T> void iota(It, It, T);
template <class It> It max_element(It, It);
template <class It> It min_element(It, It);
template <class T> struct unique_ptr { T *get() const, *operator->() const; T &operator*() const; };
template <class T> struct shared_ptr : unique_ptr<T> {};
template <class T, class... U> unique_ptr<T> make_unique(U &&...);
template <class T> struct complex {
    complex(T = T(), T = T());
    T real() const, imag() const;
};
namespace chrono {
struct nano; struct micro; struct milli;
template <class Rep, class Period = void> struct duration {
    Rep count() const;
    template <class R, class P> duration(const duration<R, P> &);
};
typedef duration<long, nano> nanoseconds;
typedef duration<long, micro> microseconds;
typedef duration<long, milli> milliseconds;
typedef duration<long> seconds;
struct time_point {};
nanoseconds operator-(const time_point &, const time_point &);
template <class To, class R, class P> To duration_cast(const duration<R, P> &);
struct steady_clock { typedef chrono::time_point time_point; static time_point now(); };
typedef steady_clock high_resolution_clock, system_clock;
}  // namespace chrono
struct mt19937 { explicit mt19937(unsigned long = 0); unsigned long operator()(); };
typedef mt19937 default_random_engine, mt19937_64;
struct random_device { unsigned int operator()(); };
template <class T> struct uniform_real_distribution {
    uniform_real_distribution(T = 0, T = 1);
    template <class G> T operator()(G &);
};
template <class T> struct uniform_int_distribution : uniform_real_distribution<T> {
    using uniform_real_distribution<T>::uniform_real_distribution;
};
template <class T> struct normal_distribution : uniform_real_distribution<T> {
    using uniform_real_distribution<T>::uniform_real_distribution;
};
}  // namespace std
