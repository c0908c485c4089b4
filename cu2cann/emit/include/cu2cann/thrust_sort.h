// Stands in for: thrust::sort, stable_sort, sort_by_key, stable_sort_by_key.
// Restores: stable order under any comparison, keys with their values.
// Works around: Thrust does not exist for Ascend; this merges runs, each thread a few elements.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_SORT_H
#define CU2CANN_THRUST_SORT_H

#include <algorithm>
#include <numeric>

#include "thrust_kernels.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

constexpr int64_t run_length = 8;  // What one thread sorts, and what it merges in one pass.

// The values of a sort without any.
struct Nothing {};
struct NoValues {
    CU2CANN_DEVICE Nothing operator[](int64_t) const { return {}; }
};

// Sorts each run of a few elements by insertion.
template <typename Keys, typename Values, typename Less>
struct RunBody {
    Keys keys;
    Values values;
    Less less;
    int64_t count;
    CU2CANN_DEVICE void operator()(int64_t part) {
        const int64_t first = part * run_length;
        const int64_t last = first + run_length < count ? first + run_length : count;
        for (int64_t i = first + 1; i < last; ++i) {
            const Element<Keys> key = keys[i];
            const Element<Values> value = values[i];
            int64_t at = i;
            for (; at > first && less(key, keys[at - 1]); --at) {
                keys[at] = keys[at - 1];
                values[at] = values[at - 1];
            }
            keys[at] = key;
            values[at] = value;
        }
    }
};

// Merges pairs of runs; a thread finds where its part of the result begins in either of them.
template <typename Keys, typename Values, typename Less>
struct MergeBody {
    Keys keys;
    Values values;
    Keys to_keys;
    Values to_values;
    Less less;
    int64_t count, length;
    CU2CANN_DEVICE int64_t smaller(int64_t a, int64_t b) const { return a < b ? a : b; }
    CU2CANN_DEVICE void operator()(int64_t part) {
        const int64_t first = part * run_length;
        const int64_t start = first / (2 * length) * (2 * length);
        const int64_t middle = smaller(start + length, count), end = smaller(start + 2 * length, count);
        const int64_t before = first - start;
        int64_t low = before > end - middle ? before - (end - middle) : 0;
        int64_t high = smaller(before, middle - start);
        while (low < high) {
            const int64_t half = (low + high) / 2;
            if (less(keys[middle + before - 1 - half], keys[start + half])) {
                high = half;
            } else {
                low = half + 1;
            }
        }
        int64_t left = start + low, right = middle + before - low;
        const int64_t last = smaller(first + run_length, end);
        for (int64_t i = first; i < last; ++i) {
            const bool from_right = left == middle || (right < end && less(keys[right], keys[left]));
            const int64_t from = from_right ? right++ : left++;
            to_keys[i] = keys[from];
            to_values[i] = values[from];
        }
    }
};

template <typename Keys, typename Values, typename Less>
inline bool merge_runs(Work& work, Keys* keys, Values* values, int64_t count, Less less) {
    const int64_t parts = (count + run_length - 1) / run_length;
    run(work, RunBody<Keys, Values, Less>{keys[0], values[0], less, count}, parts);
    bool second = false;
    for (int64_t length = run_length; length < count; length *= 2, second = !second) {
        run(work,
            MergeBody<Keys, Values, Less>{keys[second], values[second], keys[!second], values[!second], less, count,
                                          length},
            parts);
    }
    return second;
}

template <typename Less, typename In>
inline void sort_view(Work& work, In in, int64_t count, Less less) {
    typedef Element<In> Key;
    Buffer<Key> one(work, count), two(work, count);
    copy_view(work, in, one.data(), count);
    Key* keys[] = {one.data(), two.data()};
    NoValues none[2];
    copy_view(work, static_cast<const Key*>(keys[merge_runs(work, keys, none, count, less)]), in, count);
    work.finish();
}
template <typename Less, typename In, typename With>
inline void sort_views(Work& work, In in, With with, int64_t count, Less less) {
    typedef Element<In> Key;
    typedef Element<With> Value;
    Buffer<Key> one(work, count), two(work, count);
    Buffer<Value> other(work, count), another(work, count);
    copy_view(work, in, one.data(), count);
    copy_view(work, with, other.data(), count);
    Key* keys[] = {one.data(), two.data()};
    Value* values[] = {other.data(), another.data()};
    const bool second = merge_runs(work, keys, values, count, less);
    copy_view(work, static_cast<const Key*>(keys[second]), in, count);
    copy_view(work, static_cast<const Value*>(values[second]), with, count);
    work.finish();
}

}  // namespace detail

template <typename Policy, typename It, typename Less, detail::IfPolicy<Policy> = 0>
inline void stable_sort(const Policy& on, It first, It last, Less less) {
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        if (count > 1) {
            detail::Work work(on);
            detail::sort_view(work, detail::view_of(first), count, detail::to_device(less));
        }
    } else {
        std::vector<detail::ValueOf<It>> kept(first, last);  // Elements may be tuples of references.
        std::stable_sort(kept.begin(), kept.end(), less);
        std::copy(kept.begin(), kept.end(), first);
    }
}
template <typename Policy, typename It, detail::IfPolicy<Policy> = 0>
inline void stable_sort(const Policy& on, It first, It last) {
    cu2cann_thrust::stable_sort(on, first, last, less<>());
}
template <typename Policy, typename It, typename Less, detail::IfPolicy<Policy> = 0>
inline void sort(const Policy& on, It first, It last, Less less) {
    cu2cann_thrust::stable_sort(on, first, last, less);
}
template <typename Policy, typename It, detail::IfPolicy<Policy> = 0>
inline void sort(const Policy& on, It first, It last) {
    cu2cann_thrust::stable_sort(on, first, last, less<>());
}
template <typename Policy, typename Keys, typename Values, typename Less, detail::IfPolicy<Policy> = 0>
inline void stable_sort_by_key(const Policy& on, Keys first, Keys last, Values values, Less less) {
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        if (count > 1) {
            detail::Work work(on);
            detail::sort_views(work, detail::view_of(first), detail::view_of(values), count,
                               detail::to_device(less));
        }
    } else {
        const std::vector<detail::ValueOf<Keys>> keys(first, last);
        const std::vector<detail::ValueOf<Values>> kept(values, values + count);
        std::vector<size_t> places(static_cast<size_t>(count));
        std::iota(places.begin(), places.end(), size_t(0));
        std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) { return less(keys[a], keys[b]); });
        for (const size_t place : places) {
            *first++ = keys[place];
            *values++ = kept[place];
        }
    }
}
template <typename Policy, typename Keys, typename Values, detail::IfPolicy<Policy> = 0>
inline void stable_sort_by_key(const Policy& on, Keys first, Keys last, Values values) {
    cu2cann_thrust::stable_sort_by_key(on, first, last, values, less<>());
}
template <typename Policy, typename Keys, typename Values, typename Less, detail::IfPolicy<Policy> = 0>
inline void sort_by_key(const Policy& on, Keys first, Keys last, Values values, Less less) {
    cu2cann_thrust::stable_sort_by_key(on, first, last, values, less);
}
template <typename Policy, typename Keys, typename Values, detail::IfPolicy<Policy> = 0>
inline void sort_by_key(const Policy& on, Keys first, Keys last, Values values) {
    cu2cann_thrust::stable_sort_by_key(on, first, last, values, less<>());
}

CU2CANN_THRUST_WITHOUT_POLICY(stable_sort)
CU2CANN_THRUST_WITHOUT_POLICY(sort)
CU2CANN_THRUST_WITHOUT_POLICY(stable_sort_by_key)
CU2CANN_THRUST_WITHOUT_POLICY(sort_by_key)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_SORT_H
