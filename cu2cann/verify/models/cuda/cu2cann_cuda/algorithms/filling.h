// SPDX-License-Identifier: Apache-2.0
//
// Copying, filling, transforming, gathering and reducing.
#ifndef CU2CANN_CUDA_ALGORITHMS_FILLING_H
#define CU2CANN_CUDA_ALGORITHMS_FILLING_H

#include "iterators.h"

namespace thrust {

#define CU2CANN_EACH(first, last, body)   \
    for (; !((first) == (last)); ++(first)) { \
        body                              \
    }

template <typename In, typename Out>
inline Out copy(In first, In last, Out out) {
    CU2CANN_EACH(first, last, *out = ValueOf<In>(*first); ++out;)
    return out;
}
template <typename In, typename N, typename Out>
inline Out copy_n(In first, N n, Out out) { return thrust::copy(first, first + n, out); }
template <typename In, typename Out, typename Holds>
inline Out copy_if(In first, In last, Out out, Holds holds) {
    CU2CANN_EACH(first, last, if (holds(*first)) { *out = ValueOf<In>(*first); ++out; })
    return out;
}
template <typename In, typename Flags, typename Out, typename Holds>
inline Out copy_if(In first, In last, Flags flags, Out out, Holds holds) {
    CU2CANN_EACH(first, last, if (holds(*flags)) { *out = ValueOf<In>(*first); ++out; } ++flags;)
    return out;
}
template <typename It, typename T>
inline void fill(It first, It last, const T& value) { CU2CANN_EACH(first, last, *first = value;) }
template <typename It, typename N, typename T>
inline It fill_n(It first, N n, const T& value) { return thrust::fill(first, first + n, value), first + n; }
template <typename It, typename Call>
inline void generate(It first, It last, Call call) { CU2CANN_EACH(first, last, *first = call();) }
template <typename It, typename N, typename Call>
inline It generate_n(It first, N n, Call call) { return thrust::generate(first, first + n, call), first + n; }
template <typename It, typename T, typename S>
inline void sequence(It first, It last, T value, S step) {
    std::ptrdiff_t i = 0;
    CU2CANN_EACH(first, last, *first = ValueOf<It>(value + ValueOf<It>(i) * step); ++i;)
}
template <typename It, typename T>
inline void sequence(It first, It last, T value) { thrust::sequence(first, last, ValueOf<It>(value), ValueOf<It>(1)); }
template <typename It>
inline void sequence(It first, It last) { thrust::sequence(first, last, ValueOf<It>(0), ValueOf<It>(1)); }
template <typename It, typename Call>
inline void tabulate(It first, It last, Call call) {
    std::ptrdiff_t i = 0;
    CU2CANN_EACH(first, last, *first = call(i); ++i;)
}
template <typename It, typename Call>
inline It for_each(It first, It last, Call call) {
    CU2CANN_EACH(first, last, call(*first);)
    return first;
}
template <typename It, typename N, typename Call>
inline It for_each_n(It first, N n, Call call) { return thrust::for_each(first, first + n, call); }

template <typename In, typename Out, typename Call>
inline Out transform(In first, In last, Out out, Call call) {
    CU2CANN_EACH(first, last, *out = call(*first); ++out;)
    return out;
}
template <typename In, typename Second, typename Out, typename Call>
inline Out transform(In first, In last, Second second, Out out, Call call) {
    CU2CANN_EACH(first, last, *out = call(*first, *second); ++out; ++second;)
    return out;
}
template <typename In, typename Out, typename Call, typename Holds>
inline Out transform_if(In first, In last, Out out, Call call, Holds holds) {
    CU2CANN_EACH(first, last, if (holds(*first)) { *out = call(*first); } ++out;)
    return out;
}
template <typename In, typename Flags, typename Out, typename Call, typename Holds>
inline Out transform_if(In first, In last, Flags flags, Out out, Call call, Holds holds) {
    CU2CANN_EACH(first, last, if (holds(*flags)) { *out = call(*first); } ++out; ++flags;)
    return out;
}
template <typename Map, typename In, typename Out>
inline Out gather(Map first, Map last, In in, Out out) {
    CU2CANN_EACH(first, last, *out = ValueOf<In>(in[*first]); ++out;)
    return out;
}
template <typename Map, typename Flags, typename In, typename Out>
inline Out gather_if(Map first, Map last, Flags flags, In in, Out out) {
    CU2CANN_EACH(first, last, if (*flags) { *out = ValueOf<In>(in[*first]); } ++out; ++flags;)
    return out;
}
template <typename In, typename Map, typename Out>
inline void scatter(In first, In last, Map map, Out out) { CU2CANN_EACH(first, last, out[*map] = ValueOf<In>(*first); ++map;) }
template <typename In, typename Map, typename Flags, typename Out>
inline void scatter_if(In first, In last, Map map, Flags flags, Out out) {
    CU2CANN_EACH(first, last, if (*flags) { out[*map] = ValueOf<In>(*first); } ++map; ++flags;)
}
template <typename It, typename T>
inline void replace(It first, It last, const T& old, const T& value) { CU2CANN_EACH(first, last, if (*first == old) { *first = value; }) }
template <typename It, typename Holds, typename T>
inline void replace_if(It first, It last, Holds holds, const T& value) { CU2CANN_EACH(first, last, if (holds(*first)) { *first = value; }) }
template <typename It, typename Flags, typename Holds, typename T>
inline void replace_if(It first, It last, Flags flags, Holds holds, const T& value) {
    CU2CANN_EACH(first, last, if (holds(*flags)) { *first = value; } ++flags;)
}
template <typename A, typename B>
inline B swap_ranges(A first, A last, B other) {
    CU2CANN_EACH(first, last, ValueOf<A> kept = *first; *first = ValueOf<B>(*other); *other = kept; ++other;)
    return other;
}

namespace detail {
// A device sums in parts: by halves, which rounds as little as any of them.
template <typename T, typename It, typename Convert, typename Combine>
inline T by_halves(It first, std::ptrdiff_t count, Convert& convert, Combine& combine) {
    if (count == 1) {
        return static_cast<T>(convert(*first));
    }
    const T low = by_halves<T>(first, count / 2, convert, combine);
    return static_cast<T>(combine(low, by_halves<T>(first + count / 2, count - count / 2, convert, combine)));
}
struct Same {
    template <typename T>
    T&& operator()(T&& x) const { return static_cast<T&&>(x); }
};
// Iterators of this library; those of the standard library are the host's, who sums in turn.
template <typename It, typename = void>
constexpr bool sums_in_parts = false;
template <typename It>
constexpr bool sums_in_parts<It, std::void_t<decltype(std::declval<const It&>().distance_to(std::declval<const It&>()))>> = true;
}  // namespace detail

template <typename It, typename Convert, typename T, typename Combine>
inline T transform_reduce(It first, It last, Convert convert, T made, Combine combine) {
    if constexpr (detail::sums_in_parts<It>) {
        return first == last ? made : static_cast<T>(combine(made, detail::by_halves<T>(first, last - first, convert, combine)));
    }
    CU2CANN_EACH(first, last, made = combine(made, convert(*first));)
    return made;
}
template <typename It, typename T, typename Combine>
inline T reduce(It first, It last, T made, Combine combine) {
    return thrust::transform_reduce(first, last, detail::Same(), made, combine);
}
template <typename It, typename T>
inline T reduce(It first, It last, T initial) { return thrust::reduce(first, last, initial, std::plus<T>()); }
template <typename It>
inline ValueOf<It> reduce(It first, It last) { return thrust::reduce(first, last, ValueOf<It>()); }
template <typename A, typename B, typename T, typename Add, typename Multiply>
inline T inner_product(A first, A last, B second, T made, Add add, Multiply multiply) {
    if constexpr (detail::sums_in_parts<A>) {
        const thrust::counting_iterator<std::ptrdiff_t> from(0);
        return thrust::transform_reduce(from, from + (last - first), [&](std::ptrdiff_t i) { return multiply(first[i], second[i]); }, made, add);
    }
    CU2CANN_EACH(first, last, made = add(made, multiply(*first, *second)); ++second;)
    return made;
}
template <typename A, typename B, typename T>
inline T inner_product(A first, A last, B second, T initial) {
    return thrust::inner_product(first, last, second, initial, std::plus<T>(), std::multiplies<T>());
}
template <typename Keys, typename Values, typename OutKeys, typename OutValues, typename Same, typename Combine>
inline pair<OutKeys, OutValues> reduce_by_key(Keys first, Keys last, Values values, OutKeys keys, OutValues out, Same same, Combine combine) {
    while (!(first == last)) {
        const ValueOf<Keys> key = *first;
        ValueOf<Values> made = *values;
        for (++first, ++values; !(first == last) && same(key, ValueOf<Keys>(*first)); ++first, ++values) {
            made = combine(made, *values);
        }
        *keys = key, *out = made;
        ++keys, ++out;
    }
    return {keys, out};
}
template <typename Keys, typename Values, typename OutKeys, typename OutValues, typename Same>
inline pair<OutKeys, OutValues> reduce_by_key(Keys first, Keys last, Values values, OutKeys keys, OutValues out, Same same) {
    return thrust::reduce_by_key(first, last, values, keys, out, same, std::plus<>());
}
template <typename Keys, typename Values, typename OutKeys, typename OutValues>
inline pair<OutKeys, OutValues> reduce_by_key(Keys first, Keys last, Values values, OutKeys keys, OutValues out) {
    return thrust::reduce_by_key(first, last, values, keys, out, std::equal_to<>());
}

CU2CANN_WITH_POLICY(copy)
CU2CANN_WITH_POLICY(copy_n)
CU2CANN_WITH_POLICY(copy_if)
CU2CANN_WITH_POLICY(fill)
CU2CANN_WITH_POLICY(fill_n)
CU2CANN_WITH_POLICY(generate)
CU2CANN_WITH_POLICY(generate_n)
CU2CANN_WITH_POLICY(sequence)
CU2CANN_WITH_POLICY(tabulate)
CU2CANN_WITH_POLICY(for_each)
CU2CANN_WITH_POLICY(for_each_n)
CU2CANN_WITH_POLICY(transform)
CU2CANN_WITH_POLICY(transform_if)
CU2CANN_WITH_POLICY(gather)
CU2CANN_WITH_POLICY(gather_if)
CU2CANN_WITH_POLICY(scatter)
CU2CANN_WITH_POLICY(scatter_if)
CU2CANN_WITH_POLICY(replace)
CU2CANN_WITH_POLICY(replace_if)
CU2CANN_WITH_POLICY(swap_ranges)
CU2CANN_WITH_POLICY(reduce)
CU2CANN_WITH_POLICY(transform_reduce)
CU2CANN_WITH_POLICY(inner_product)
CU2CANN_WITH_POLICY(reduce_by_key)

template <typename It, typename T>
inline void uninitialized_fill(It first, It last, const T& value) { thrust::fill(first, last, value); }
template <typename In, typename Out>
inline Out uninitialized_copy(In first, In last, Out out) { return thrust::copy(first, last, out); }

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_FILLING_H
