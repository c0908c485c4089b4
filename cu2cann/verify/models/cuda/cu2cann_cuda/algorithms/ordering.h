// SPDX-License-Identifier: Apache-2.0
//
// Scanning, sorting, selecting, searching and comparing.
#ifndef CU2CANN_CUDA_ALGORITHMS_ORDERING_H
#define CU2CANN_CUDA_ALGORITHMS_ORDERING_H

#include <algorithm>
#include <numeric>
#include <vector>

#include "filling.h"

namespace thrust {

template <typename In, typename Out, typename Combine>
inline Out inclusive_scan(In first, In last, Out out, Combine combine) {
    if (first == last) {
        return out;
    }
    ValueOf<In> running = *first;
    *out = running;
    ++first, ++out;
    CU2CANN_EACH(first, last, running = combine(running, *first); *out = running; ++out;)
    return out;
}
template <typename In, typename Out>
inline Out inclusive_scan(In first, In last, Out out) { return thrust::inclusive_scan(first, last, out, std::plus<>()); }
template <typename In, typename Out, typename T, typename Combine>
inline Out exclusive_scan(In first, In last, Out out, T running, Combine combine) {
    CU2CANN_EACH(first, last, const T next = combine(running, *first); *out = running; running = next; ++out;)
    return out;
}
template <typename In, typename Out, typename T>
inline Out exclusive_scan(In first, In last, Out out, T initial) { return thrust::exclusive_scan(first, last, out, initial, std::plus<>()); }
template <typename In, typename Out>
inline Out exclusive_scan(In first, In last, Out out) { return thrust::exclusive_scan(first, last, out, ValueOf<In>(), std::plus<>()); }
template <typename In, typename Out, typename Convert, typename Combine>
inline Out transform_inclusive_scan(In first, In last, Out out, Convert convert, Combine combine) {
    return thrust::inclusive_scan(thrust::make_transform_iterator(first, convert), thrust::make_transform_iterator(last, convert), out, combine);
}
template <typename In, typename Out, typename Convert, typename T, typename Combine>
inline Out transform_exclusive_scan(In first, In last, Out out, Convert convert, T initial, Combine combine) {
    return thrust::exclusive_scan(thrust::make_transform_iterator(first, convert), thrust::make_transform_iterator(last, convert), out, initial, combine);
}
template <typename Keys, typename In, typename Out, typename Same, typename Combine>
inline Out inclusive_scan_by_key(Keys first, Keys last, In in, Out out, Same same, Combine combine) {
    while (!(first == last)) {
        const ValueOf<Keys> key = *first;
        ValueOf<In> running = *in;
        *out = running;
        for (++first, ++in, ++out; !(first == last) && same(key, ValueOf<Keys>(*first)); ++first, ++in, ++out) {
            running = combine(running, *in);
            *out = running;
        }
    }
    return out;
}
template <typename Keys, typename In, typename Out>
inline Out inclusive_scan_by_key(Keys first, Keys last, In in, Out out) { return thrust::inclusive_scan_by_key(first, last, in, out, std::equal_to<>(), std::plus<>()); }
template <typename Keys, typename In, typename Out, typename T, typename Same, typename Combine>
inline Out exclusive_scan_by_key(Keys first, Keys last, In in, Out out, T initial, Same same, Combine combine) {
    while (!(first == last)) {
        const ValueOf<Keys> key = *first;
        for (T running = initial; !(first == last) && same(key, ValueOf<Keys>(*first)); ++first, ++in, ++out) {
            const T next = combine(running, *in);
            *out = running;
            running = next;
        }
    }
    return out;
}
template <typename Keys, typename In, typename Out, typename T>
inline Out exclusive_scan_by_key(Keys first, Keys last, In in, Out out, T initial) { return thrust::exclusive_scan_by_key(first, last, in, out, initial, std::equal_to<>(), std::plus<>()); }
template <typename Keys, typename In, typename Out>
inline Out exclusive_scan_by_key(Keys first, Keys last, In in, Out out) { return thrust::exclusive_scan_by_key(first, last, in, out, ValueOf<In>()); }
template <typename In, typename Out, typename Call>
inline Out adjacent_difference(In first, In last, Out out, Call call) {
    if (first == last) {
        return out;
    }
    ValueOf<In> before = *first;
    *out = before;
    ++first, ++out;
    CU2CANN_EACH(first, last, const ValueOf<In> now = *first; *out = call(now, before); before = now; ++out;)
    return out;
}
template <typename In, typename Out>
inline Out adjacent_difference(In first, In last, Out out) { return thrust::adjacent_difference(first, last, out, std::minus<>()); }

namespace detail {
template <typename It>
inline std::vector<ValueOf<It>> taken(It first, It last) {
    std::vector<ValueOf<It>> kept;
    CU2CANN_EACH(first, last, kept.push_back(*first);)
    return kept;
}
template <typename Values, typename It>
inline It put(const Values& values, It out) {
    for (const auto& value : values) {
        *out = value;
        ++out;
    }
    return out;
}
}  // namespace detail

// Sorts copies, for the elements may be tuples of references.
template <typename It, typename Less>
inline void stable_sort(It first, It last, Less less) {
    if constexpr (std::is_pointer<It>::value) {
        std::stable_sort(first, last, less);
    } else {
        auto kept = detail::taken(first, last);
        std::stable_sort(kept.begin(), kept.end(), less);
        detail::put(kept, first);
    }
}
template <typename It>
inline void stable_sort(It first, It last) { thrust::stable_sort(first, last, std::less<>()); }
template <typename It, typename Less>
inline void sort(It first, It last, Less less) { thrust::stable_sort(first, last, less); }
template <typename It>
inline void sort(It first, It last) { thrust::stable_sort(first, last, std::less<>()); }
template <typename Keys, typename Values, typename Less>
inline void stable_sort_by_key(Keys first, Keys last, Values values, Less less) {
    const auto keys = detail::taken(first, last);
    const auto kept = detail::taken(values, values + (last - first));
    std::vector<size_t> places(keys.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) { return less(keys[a], keys[b]); });
    for (const size_t place : places) {
        *first = keys[place], *values = kept[place];
        ++first, ++values;
    }
}
template <typename Keys, typename Values>
inline void stable_sort_by_key(Keys first, Keys last, Values values) { thrust::stable_sort_by_key(first, last, values, std::less<>()); }
template <typename Keys, typename Values, typename Less>
inline void sort_by_key(Keys first, Keys last, Values values, Less less) { thrust::stable_sort_by_key(first, last, values, less); }
template <typename Keys, typename Values>
inline void sort_by_key(Keys first, Keys last, Values values) { thrust::stable_sort_by_key(first, last, values, std::less<>()); }
template <typename It, typename Less>
inline bool is_sorted(It first, It last, Less less) {
    const auto kept = detail::taken(first, last);
    return std::is_sorted(kept.begin(), kept.end(), less);
}
template <typename It>
inline bool is_sorted(It first, It last) { return thrust::is_sorted(first, last, std::less<>()); }
template <typename It>
inline void reverse(It first, It last) {
    auto kept = detail::taken(first, last);
    std::reverse(kept.begin(), kept.end());
    detail::put(kept, first);
}
template <typename It, typename Out>
inline Out reverse_copy(It first, It last, Out out) {
    auto kept = detail::taken(first, last);
    std::reverse(kept.begin(), kept.end());
    return detail::put(kept, out);
}

template <typename In, typename Out, typename Holds>
inline Out remove_copy_if(In first, In last, Out out, Holds holds) {
    CU2CANN_EACH(first, last, if (!holds(*first)) { *out = ValueOf<In>(*first); ++out; })
    return out;
}
template <typename In, typename Flags, typename Out, typename Holds>
inline Out remove_copy_if(In first, In last, Flags flags, Out out, Holds holds) {
    CU2CANN_EACH(first, last, if (!holds(*flags)) { *out = ValueOf<In>(*first); ++out; } ++flags;)
    return out;
}
template <typename It, typename Holds>
inline It remove_if(It first, It last, Holds holds) { return thrust::remove_copy_if(first, last, first, holds); }
template <typename It, typename Flags, typename Holds>
inline It remove_if(It first, It last, Flags flags, Holds holds) { return thrust::remove_copy_if(first, last, flags, first, holds); }
template <typename It, typename T>
inline It remove(It first, It last, const T& value) {
    return thrust::remove_if(first, last, [=](const ValueOf<It>& x) { return x == value; });
}
template <typename In, typename Out, typename T>
inline Out remove_copy(In first, In last, Out out, const T& value) {
    return thrust::remove_copy_if(first, last, out, [=](const ValueOf<In>& x) { return x == value; });
}
template <typename In, typename Out, typename Same>
inline Out unique_copy(In first, In last, Out out, Same same) {
    const auto kept = detail::taken(first, last);
    for (size_t i = 0; i < kept.size(); ++i) {
        if (i == 0 || !same(kept[i - 1], kept[i])) {
            *out = kept[i];
            ++out;
        }
    }
    return out;
}
template <typename In, typename Out>
inline Out unique_copy(In first, In last, Out out) { return thrust::unique_copy(first, last, out, std::equal_to<>()); }
template <typename It, typename Same>
inline It unique(It first, It last, Same same) { return thrust::unique_copy(first, last, first, same); }
template <typename It>
inline It unique(It first, It last) { return thrust::unique_copy(first, last, first, std::equal_to<>()); }
template <typename Keys, typename Values, typename OutKeys, typename OutValues>
inline pair<OutKeys, OutValues> unique_by_key_copy(Keys first, Keys last, Values values, OutKeys keys, OutValues out) {
    const auto kept = detail::taken(first, last);
    const auto others = detail::taken(values, values + (last - first));
    for (size_t i = 0; i < kept.size(); ++i) {
        if (i == 0 || !(kept[i - 1] == kept[i])) {
            *keys = kept[i], *out = others[i];
            ++keys, ++out;
        }
    }
    return {keys, out};
}
template <typename Keys, typename Values>
inline pair<Keys, Values> unique_by_key(Keys first, Keys last, Values values) { return thrust::unique_by_key_copy(first, last, values, first, values); }
template <typename It, typename Holds>
inline It stable_partition(It first, It last, Holds holds) {
    auto kept = detail::taken(first, last);
    const auto middle = std::stable_partition(kept.begin(), kept.end(), holds) - kept.begin();
    detail::put(kept, first);
    return first + middle;
}
template <typename It, typename Holds>
inline It partition(It first, It last, Holds holds) { return thrust::stable_partition(first, last, holds); }
template <typename In, typename Yes, typename No, typename Holds>
inline pair<Yes, No> partition_copy(In first, In last, Yes yes, No no, Holds holds) {
    CU2CANN_EACH(first, last, if (holds(*first)) { *yes = ValueOf<In>(*first); ++yes; } else { *no = ValueOf<In>(*first); ++no; })
    return {yes, no};
}

CU2CANN_WITH_POLICY(inclusive_scan)
CU2CANN_WITH_POLICY(exclusive_scan)
CU2CANN_WITH_POLICY(transform_inclusive_scan)
CU2CANN_WITH_POLICY(transform_exclusive_scan)
CU2CANN_WITH_POLICY(inclusive_scan_by_key)
CU2CANN_WITH_POLICY(exclusive_scan_by_key)
CU2CANN_WITH_POLICY(adjacent_difference)
CU2CANN_WITH_POLICY(stable_sort)
CU2CANN_WITH_POLICY(sort)
CU2CANN_WITH_POLICY(stable_sort_by_key)
CU2CANN_WITH_POLICY(sort_by_key)
CU2CANN_WITH_POLICY(is_sorted)
CU2CANN_WITH_POLICY(reverse)
CU2CANN_WITH_POLICY(reverse_copy)
CU2CANN_WITH_POLICY(remove_copy_if)
CU2CANN_WITH_POLICY(remove_if)
CU2CANN_WITH_POLICY(remove)
CU2CANN_WITH_POLICY(remove_copy)
CU2CANN_WITH_POLICY(unique_copy)
CU2CANN_WITH_POLICY(unique)
CU2CANN_WITH_POLICY(unique_by_key_copy)
CU2CANN_WITH_POLICY(unique_by_key)
CU2CANN_WITH_POLICY(stable_partition)
CU2CANN_WITH_POLICY(partition)
CU2CANN_WITH_POLICY(partition_copy)

}  // namespace thrust

#endif  // CU2CANN_CUDA_ALGORITHMS_ORDERING_H
