// Stands in for: Thrust's function objects, pairs and tuples, on the host and in kernels.
// Restores: what std::plus, std::pair and std::tuple are, where the standard library cannot be called.
// Works around: kernels may call nothing that is not marked for them.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_VALUES_H
#define CU2CANN_THRUST_VALUES_H

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "double.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

// ---- function objects; without a type they take any

#define CU2CANN_THRUST_BINARY(name, result, made)                                     \
    template <typename T = void>                                                      \
    struct name {                                                                     \
        typedef T first_argument_type;                                                \
        typedef T second_argument_type;                                               \
        typedef result result_type;                                                   \
        CU2CANN_BOTH result operator()(const T& a, const T& b) const { return made; } \
    };                                                                                \
    template <>                                                                       \
    struct name<void> {                                                               \
        template <typename A, typename B>                                             \
        CU2CANN_BOTH auto operator()(const A& a, const B& b) const {                  \
            return made;                                                              \
        }                                                                             \
    };
CU2CANN_THRUST_BINARY(plus, T, a + b)
CU2CANN_THRUST_BINARY(minus, T, a - b)
CU2CANN_THRUST_BINARY(multiplies, T, a * b)
CU2CANN_THRUST_BINARY(divides, T, a / b)
CU2CANN_THRUST_BINARY(modulus, T, a % b)
CU2CANN_THRUST_BINARY(bit_and, T, a & b)
CU2CANN_THRUST_BINARY(bit_or, T, a | b)
CU2CANN_THRUST_BINARY(bit_xor, T, a ^ b)
CU2CANN_THRUST_BINARY(maximum, T, a < b ? b : a)
CU2CANN_THRUST_BINARY(minimum, T, b < a ? b : a)
CU2CANN_THRUST_BINARY(project1st, T, (static_cast<void>(b), a))
CU2CANN_THRUST_BINARY(project2nd, T, (static_cast<void>(a), b))
CU2CANN_THRUST_BINARY(equal_to, bool, a == b)
CU2CANN_THRUST_BINARY(not_equal_to, bool, a != b)
CU2CANN_THRUST_BINARY(less, bool, a < b)
CU2CANN_THRUST_BINARY(less_equal, bool, a <= b)
CU2CANN_THRUST_BINARY(greater, bool, a > b)
CU2CANN_THRUST_BINARY(greater_equal, bool, a >= b)
CU2CANN_THRUST_BINARY(logical_and, bool, a && b)
CU2CANN_THRUST_BINARY(logical_or, bool, a || b)
#undef CU2CANN_THRUST_BINARY

#define CU2CANN_THRUST_UNARY(name, result, made)                          \
    template <typename T = void>                                          \
    struct name {                                                         \
        typedef T argument_type;                                          \
        typedef result result_type;                                       \
        CU2CANN_BOTH result operator()(const T& a) const { return made; } \
    };                                                                    \
    template <>                                                           \
    struct name<void> {                                                   \
        template <typename A>                                             \
        CU2CANN_BOTH auto operator()(const A& a) const {                  \
            return made;                                                  \
        }                                                                 \
    };
CU2CANN_THRUST_UNARY(identity, T, a)
CU2CANN_THRUST_UNARY(negate, T, -a)
CU2CANN_THRUST_UNARY(square, T, a* a)
CU2CANN_THRUST_UNARY(logical_not, bool, !a)
#undef CU2CANN_THRUST_UNARY

template <typename Argument, typename Result>
struct unary_function {
    typedef Argument argument_type;
    typedef Result result_type;
};
template <typename First, typename Second, typename Result>
struct binary_function {
    typedef First first_argument_type;
    typedef Second second_argument_type;
    typedef Result result_type;
};

// ---- pairs

template <typename First, typename Second>
struct pair {
    typedef First first_type;
    typedef Second second_type;

    First first;
    Second second;

    CU2CANN_BOTH pair() : first(), second() {}
    CU2CANN_BOTH pair(const First& a, const Second& b) : first(a), second(b) {}
    template <typename A, typename B>
    CU2CANN_BOTH pair(const pair<A, B>& other) : first(other.first), second(other.second) {}
    pair(const std::pair<First, Second>& other) : first(other.first), second(other.second) {}
    operator std::pair<First, Second>() const { return {first, second}; }
};
template <typename A, typename B>
CU2CANN_BOTH inline pair<A, B> make_pair(A a, B b) {
    return pair<A, B>(a, b);
}
template <typename A, typename B>
CU2CANN_BOTH inline bool operator==(const pair<A, B>& a, const pair<A, B>& b) {
    return a.first == b.first && a.second == b.second;
}
template <typename A, typename B>
CU2CANN_BOTH inline bool operator!=(const pair<A, B>& a, const pair<A, B>& b) {
    return !(a == b);
}
template <typename A, typename B>
CU2CANN_BOTH inline bool operator<(const pair<A, B>& a, const pair<A, B>& b) {
    return a.first < b.first || (!(b.first < a.first) && a.second < b.second);
}

// ---- tuples, of values or of references

template <typename... Types>
struct tuple;

template <>
struct tuple<> {
    CU2CANN_BOTH tuple() {}
    template <typename Other>
    CU2CANN_BOTH void take(const Other&) {}
};

template <typename Head, typename... Rest>
struct tuple<Head, Rest...> {
    Head head;
    tuple<Rest...> rest;

    CU2CANN_BOTH tuple() : head(), rest() {}
    CU2CANN_BOTH tuple(const tuple& other) : head(other.head), rest(other.rest) {}
    CU2CANN_BOTH tuple(Head first, Rest... others) : head(static_cast<Head>(first)), rest(others...) {}
    template <typename Other, typename... Others,
              typename = typename std::enable_if<sizeof...(Others) == sizeof...(Rest)>::type>
    CU2CANN_BOTH tuple(const tuple<Other, Others...>& other)
        : head(static_cast<Head>(other.head)), rest(other.rest) {}
    CU2CANN_BOTH tuple& operator=(const tuple& other) {
        take(other);
        return *this;
    }
    template <typename Other, typename... Others>
    CU2CANN_BOTH tuple& operator=(const tuple<Other, Others...>& other) {
        take(other);
        return *this;
    }
    template <typename A, typename B>
    CU2CANN_BOTH tuple& operator=(const pair<A, B>& other) {
        head = other.first;
        rest.head = other.second;
        return *this;
    }
    template <typename Other>
    CU2CANN_BOTH void take(const Other& other) {
        head = other.head;
        rest.take(other.rest);
    }
};

template <size_t Index, typename Tuple>
struct tuple_element;
template <typename Head, typename... Rest>
struct tuple_element<0, tuple<Head, Rest...>> {
    typedef Head type;
};
template <size_t Index, typename Head, typename... Rest>
struct tuple_element<Index, tuple<Head, Rest...>> {
    typedef typename tuple_element<Index - 1, tuple<Rest...>>::type type;
};
template <typename Tuple>
struct tuple_size;
template <typename... Types>
struct tuple_size<tuple<Types...>> {
    static constexpr size_t value = sizeof...(Types);
};

template <size_t Index, typename... Types>
CU2CANN_BOTH inline typename tuple_element<Index, tuple<Types...>>::type& get(tuple<Types...>& from) {
    if constexpr (Index == 0) {
        return from.head;
    } else {
        return cu2cann_thrust::get<Index - 1>(from.rest);
    }
}
template <size_t Index, typename... Types>
CU2CANN_BOTH inline const typename tuple_element<Index, tuple<Types...>>::type& get(const tuple<Types...>& from) {
    if constexpr (Index == 0) {
        return from.head;
    } else {
        return cu2cann_thrust::get<Index - 1>(from.rest);
    }
}
template <size_t Index, typename... Types>
CU2CANN_BOTH inline typename tuple_element<Index, tuple<Types...>>::type&& get(tuple<Types...>&& from) {
    typedef typename tuple_element<Index, tuple<Types...>>::type Type;
    return static_cast<Type&&>(cu2cann_thrust::get<Index>(from));
}
template <size_t Index, typename A, typename B>
CU2CANN_BOTH inline auto& get(pair<A, B>& from) {
    if constexpr (Index == 0) {
        return from.first;
    } else {
        return from.second;
    }
}
template <size_t Index, typename A, typename B>
CU2CANN_BOTH inline const auto& get(const pair<A, B>& from) {
    if constexpr (Index == 0) {
        return from.first;
    } else {
        return from.second;
    }
}
// Elements of the standard library's, on the host.
template <size_t Index, typename... Types>
inline auto& get(const std::tuple<Types...>& from) {
    return std::get<Index>(from);
}

template <typename... Types>
CU2CANN_BOTH inline tuple<Types...> make_tuple(Types... values) {
    return tuple<Types...>(values...);
}
template <typename... Types>
CU2CANN_BOTH inline tuple<Types&...> tie(Types&... variables) {
    return tuple<Types&...>(variables...);
}

CU2CANN_BOTH inline bool operator==(const tuple<>&, const tuple<>&) { return true; }
CU2CANN_BOTH inline bool operator<(const tuple<>&, const tuple<>&) { return false; }
template <typename A, typename... As, typename B, typename... Bs>
CU2CANN_BOTH inline bool operator==(const tuple<A, As...>& a, const tuple<B, Bs...>& b) {
    return a.head == b.head && a.rest == b.rest;
}
template <typename A, typename... As, typename B, typename... Bs>
CU2CANN_BOTH inline bool operator<(const tuple<A, As...>& a, const tuple<B, Bs...>& b) {
    return a.head < b.head || (!(b.head < a.head) && a.rest < b.rest);
}
template <typename... As, typename... Bs>
CU2CANN_BOTH inline bool operator!=(const tuple<As...>& a, const tuple<Bs...>& b) {
    return !(a == b);
}
template <typename... As, typename... Bs>
CU2CANN_BOTH inline bool operator>(const tuple<As...>& a, const tuple<Bs...>& b) {
    return b < a;
}

}  // namespace cu2cann_thrust

// For structured bindings.
namespace std {
template <typename... Types>
struct tuple_size<cu2cann_thrust::tuple<Types...>> : integral_constant<size_t, sizeof...(Types)> {};
template <size_t Index, typename... Types>
struct tuple_element<Index, cu2cann_thrust::tuple<Types...>>
    : cu2cann_thrust::tuple_element<Index, cu2cann_thrust::tuple<Types...>> {};
}  // namespace std

#include "shield_end.h"

#endif  // CU2CANN_THRUST_VALUES_H
