// SPDX-License-Identifier: Apache-2.0
//
// Searching, counting, comparing, merging and sets.
#ifndef CU2CANN_CUDA_ALGORITHMS_SEARCHING_H
#define CU2CANN_CUDA_ALGORITHMS_SEARCHING_H

#include "ordering.h"

namespace thrust {

template <typename It, typename Holds>
inline It find_if(It first, It last, Holds holds) {
    while (!(first == last) && !holds(*first)) {
        ++first;
    }
    return first;
}
template <typename It, typename Holds>
inline It find_if_not(It first, It last, Holds holds) { return thrust::find_if(first, last, thrust::not_fn(holds)); }
template <typename It, typename T>
inline It find(It first, It last, const T& value) {
    while (!(first == last) && !(*first == value)) {
        ++first;
    }
    return first;
}
template <typename It, typename Holds>
inline std::ptrdiff_t count_if(It first, It last, Holds holds) {
    std::ptrdiff_t n = 0;
    CU2CANN_EACH(first, last, n += holds(*first) ? 1 : 0;)
    return n;
}
template <typename It, typename T>
inline std::ptrdiff_t count(It first, It last, const T& value) {
    std::ptrdiff_t n = 0;
    CU2CANN_EACH(first, last, n += *first == value ? 1 : 0;)
    return n;
}
template <typename It, typename Holds>
inline bool all_of(It first, It last, Holds holds) { return thrust::find_if_not(first, last, holds) == last; }
template <typename It, typename Holds>
inline bool any_of(It first, It last, Holds holds) { return !(thrust::find_if(first, last, holds) == last); }
template <typename It, typename Holds>
inline bool none_of(It first, It last, Holds holds) { return thrust::find_if(first, last, holds) == last; }
template <typename A, typename B, typename Same>
inline bool equal(A first, A last, B other, Same same) {
    for (; !(first == last); ++first, ++other) {
        if (!same(*first, *other)) {
            return false;
        }
    }
    return true;
}
template <typename A, typename B>
inline bool equal(A first, A last, B other) { return thrust::equal(first, last, other, std::equal_to<>()); }
template <typename A, typename B>
inline pair<A, B> mismatch(A first, A last, B other) {
    while (!(first == last) && *first == *other) {
        ++first, ++other;
    }
    return {first, other};
}

// Of equal ones the first.
template <typename It, typename Less>
inline It min_element(It first, It last, Less less) {
    It best = first;
    CU2CANN_EACH(first, last, if (less(ValueOf<It>(*first), ValueOf<It>(*best))) { best = first; })
    return best;
}
template <typename It, typename Less>
inline It max_element(It first, It last, Less less) {
    It best = first;
    CU2CANN_EACH(first, last, if (less(ValueOf<It>(*best), ValueOf<It>(*first))) { best = first; })
    return best;
}
template <typename It>
inline It min_element(It first, It last) { return thrust::min_element(first, last, std::less<>()); }
template <typename It>
inline It max_element(It first, It last) { return thrust::max_element(first, last, std::less<>()); }
template <typename It, typename Less>
inline pair<It, It> minmax_element(It first, It last, Less less) { return {thrust::min_element(first, last, less), thrust::max_element(first, last, less)}; }
template <typename It>
inline pair<It, It> minmax_element(It first, It last) { return thrust::minmax_element(first, last, std::less<>()); }
template <typename T>
inline T min(const T& a, const T& b) { return b < a ? b : a; }
template <typename T>
inline T max(const T& a, const T& b) { return a < b ? b : a; }

// For one value, and for each of an array.
#define CU2CANN_BOUND(name)                                                                       \
    template <typename It, typename T>                                                            \
    inline It name(It first, It last, const T& value) { return std::name(first, last, value); }   \
    template <typename It, typename In, typename Out, typename Less>                              \
    inline Out name(It first, It last, In from, In to, Out out, Less less) {                      \
        CU2CANN_EACH(from, to, *out = std::name(first, last, ValueOf<In>(*from), less) - first; ++out;) \
        return out;                                                                               \
    }                                                                                             \
    template <typename It, typename In, typename Out>                                             \
    inline Out name(It first, It last, In from, In to, Out out) {                                 \
        return thrust::name(first, last, from, to, out, std::less<>());                           \
    }                                                                                             \
    CU2CANN_WITH_POLICY(name)
CU2CANN_BOUND(lower_bound)
CU2CANN_BOUND(upper_bound)
#undef CU2CANN_BOUND
template <typename It, typename T>
inline bool binary_search(It first, It last, const T& value) { return std::binary_search(first, last, value); }
template <typename It, typename In, typename Out>
inline Out binary_search(It first, It last, In from, In to, Out out) {
    CU2CANN_EACH(from, to, *out = std::binary_search(first, last, ValueOf<In>(*from)); ++out;)
    return out;
}

#define CU2CANN_SETS(name)                                                                        \
    template <typename A, typename B, typename Out, typename Less>                                \
    inline Out name(A first, A last, B from, B to, Out out, Less less) {                          \
        const auto a = detail::taken(first, last);                                                \
        const auto b = detail::taken(from, to);                                                   \
        std::vector<ValueOf<A>> made;                                                             \
        std::name(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(made), less);        \
        return detail::put(made, out);                                                            \
    }                                                                                             \
    template <typename A, typename B, typename Out>                                               \
    inline Out name(A first, A last, B from, B to, Out out) {                                     \
        return thrust::name(first, last, from, to, out, std::less<>());                           \
    }                                                                                             \
    CU2CANN_WITH_POLICY(name)
CU2CANN_SETS(merge)
CU2CANN_SETS(set_union)
CU2CANN_SETS(set_intersection)
CU2CANN_SETS(set_difference)
CU2CANN_SETS(set_symmetric_difference)
#undef CU2CANN_SETS

template <typename It, typename Generator>
inline void shuffle(It first, It last, Generator&& generator) {
    auto kept = detail::taken(first, last);
    std::shuffle(kept.begin(), kept.end(), generator);
    detail::put(kept, first);
}
template <typename It, typename Out, typename Generator>
inline Out shuffle_copy(It first, It last, Out out, Generator&& generator) {
    auto kept = detail::taken(first, last);
    std::shuffle(kept.begin(), kept.end(), generator);
    return detail::put(kept, out);
}

CU2CANN_WITH_POLICY(find)
CU2CANN_WITH_POLICY(find_if)
CU2CANN_WITH_POLICY(find_if_not)
CU2CANN_WITH_POLICY(count)
CU2CANN_WITH_POLICY(count_if)
CU2CANN_WITH_POLICY(all_of)
CU2CANN_WITH_POLICY(any_of)
CU2CANN_WITH_POLICY(none_of)
CU2CANN_WITH_POLICY(equal)
CU2CANN_WITH_POLICY(mismatch)
CU2CANN_WITH_POLICY(min_element)
CU2CANN_WITH_POLICY(max_element)
CU2CANN_WITH_POLICY(minmax_element)
CU2CANN_WITH_POLICY(binary_search)
CU2CANN_WITH_POLICY(shuffle)
CU2CANN_WITH_POLICY(shuffle_copy)

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_SEARCHING_H
