// SPDX-License-Identifier: Apache-2.0
//
// Thrust's tuples, pairs and function objects.
#ifndef CU2CANN_CUDA_ALGORITHMS_VALUES_H
#define CU2CANN_CUDA_ALGORITHMS_VALUES_H

#include <functional>
#include <tuple>
#include <utility>

#include "policy.h"

namespace thrust {

using std::get;
using std::make_pair;
using std::make_tuple;
using std::pair;
using std::swap;
using std::tie;
using std::tuple;
using std::tuple_element;
using std::tuple_size;

using std::bit_and;
using std::bit_or;
using std::bit_xor;
using std::divides;
using std::equal_to;
using std::greater;
using std::greater_equal;
using std::less;
using std::less_equal;
using std::logical_and;
using std::logical_not;
using std::logical_or;
using std::minus;
using std::modulus;
using std::multiplies;
using std::negate;
using std::not_equal_to;
using std::plus;

#define CU2CANN_OPERATOR(name, made)                              \
    template <typename T = void>                                  \
    struct name {                                                 \
        T operator()(const T& a, const T& b) const { return made; } \
    };                                                            \
    template <>                                                   \
    struct name<void> {                                           \
        template <typename T>                                     \
        T operator()(const T& a, const T& b) const { return made; } \
    };
CU2CANN_OPERATOR(maximum, a < b ? b : a)
CU2CANN_OPERATOR(minimum, b < a ? b : a)
CU2CANN_OPERATOR(project1st, ((void)b, a))
CU2CANN_OPERATOR(project2nd, ((void)a, b))
#undef CU2CANN_OPERATOR
template <typename T = void>
struct identity {
    const T& operator()(const T& x) const { return x; }
};
template <>
struct identity<void> {
    template <typename T>
    T operator()(const T& x) const { return x; }
};
template <typename T>
struct square {
    T operator()(const T& x) const { return x * x; }
};

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
template <typename Call>
struct Negated {
    Call call;
    template <typename... T>
    bool operator()(const T&... x) const { return !call(x...); }
};
template <typename Call>
inline Negated<Call> not1(Call call) { return {call}; }
template <typename Call>
inline Negated<Call> not2(Call call) { return {call}; }
template <typename Call>
inline Negated<Call> not_fn(Call call) { return {call}; }

// A function of the members of a tuple.
template <typename Call>
struct zip_function {
    Call call;
    explicit zip_function(Call c) : call(c) {}
    template <typename Tuple>
    decltype(auto) operator()(Tuple&& members) const { return std::apply(call, std::forward<Tuple>(members)); }
};
template <typename Call>
inline zip_function<Call> make_zip_function(Call call) { return zip_function<Call>(call); }

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_VALUES_H
