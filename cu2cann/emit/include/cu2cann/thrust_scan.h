// Stands in for: thrust::inclusive_scan, exclusive_scan, their forms with a transformation and by key.
// Restores: running sums of any associative operator, in place or not.
// Works around: Thrust does not exist for Ascend.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_SCAN_H
#define CU2CANN_THRUST_SCAN_H

#include "thrust_kernels.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

// A running sum that begins anew at the head of each segment.
template <typename T>
struct Segment {
    T value;
    int32_t head;
};
template <typename T, typename Keys, typename In, typename Same>
struct SegmentView {
    Keys keys;
    In in;
    mutable Same same;
    CU2CANN_DEVICE Segment<T> operator[](int64_t i) const {
        return {static_cast<T>(in[i]), i == 0 || !same(keys[i - 1], keys[i]) ? 1 : 0};
    }
};
template <typename T, typename Combine>
struct CombineSegments {
    Combine combine;
    CU2CANN_DEVICE Segment<T> operator()(const Segment<T>& a, const Segment<T>& b) {
        if (b.head != 0) {
            return b;
        }
        return {static_cast<T>(combine(a.value, b.value)), a.head};
    }
};
template <typename T>
struct SegmentValue {
    T* place;
    CU2CANN_DEVICE void operator=(const Segment<T>& segment) const { *place = segment.value; }
};
template <typename T>
struct SegmentValues {
    T* values;
    CU2CANN_DEVICE SegmentValue<T> operator[](int64_t i) const { return {values + i}; }
};
template <typename T, typename Keys, typename Out, typename Same, typename Combine>
struct ShiftBody {
    Keys keys;
    const T* sums;
    Out out;
    Same same;
    Combine combine;
    T initial;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (i == 0 || !same(keys[i - 1], keys[i])) {
            out[i] = initial;
        } else {
            out[i] = static_cast<T>(combine(initial, sums[i - 1]));
        }
    }
};

template <typename T, typename Keys, typename In, typename Same, typename Combine>
inline void scan_segments(Work& work, Keys keys, In in, T* sums, int64_t count, Same same, Combine combine) {
    scan<Segment<T>>(work, SegmentView<T, Keys, In, Same>{keys, in, same}, SegmentValues<T>{sums}, count,
                     Scan::inclusive, Segment<T>{}, CombineSegments<T, Combine>{combine});
}

template <typename T, typename Policy, typename In, typename Out, typename Combine>
inline Out scan_of(const Policy& on, In first, In last, Out out, Scan kind, const T& initial, Combine combine) {
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        Work work(on);
        scan<Device<T>>(work, view_of(first), view_of(out), count, kind, to_device(initial), to_device(combine));
        work.finish();
    } else {
        T sum = initial;
        for (int64_t i = 0; i < count; ++i) {
            const ValueOf<In> element = first[i];
            const T next = kind == Scan::inclusive && i == 0 ? static_cast<T>(element)
                                                             : static_cast<T>(combine(sum, element));
            out[i] = kind == Scan::exclusive_from ? sum : next;
            sum = next;
        }
    }
    return out + count;
}

}  // namespace detail

template <typename Policy, typename In, typename Out, typename Combine, detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan(const Policy& on, In first, In last, Out out, Combine combine) {
    typedef detail::ValueOf<In> Value;
    return detail::scan_of<Value>(on, first, last, out, detail::Scan::inclusive, Value(), combine);
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan(const Policy& on, In first, In last, Out out) {
    return cu2cann_thrust::inclusive_scan(on, first, last, out, plus<>());
}
template <typename Policy, typename In, typename Out, typename T, typename Combine, detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan(const Policy& on, In first, In last, Out out, T initial, Combine combine) {
    return detail::scan_of<T>(on, first, last, out, detail::Scan::inclusive_from, initial, combine);
}
template <typename Policy, typename In, typename Out, typename T, typename Combine, detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan(const Policy& on, In first, In last, Out out, T initial, Combine combine) {
    return detail::scan_of<T>(on, first, last, out, detail::Scan::exclusive_from, initial, combine);
}
template <typename Policy, typename In, typename Out, typename T, detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan(const Policy& on, In first, In last, Out out, T initial) {
    return cu2cann_thrust::exclusive_scan(on, first, last, out, initial, plus<>());
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan(const Policy& on, In first, In last, Out out) {
    return cu2cann_thrust::exclusive_scan(on, first, last, out, detail::ValueOf<In>(), plus<>());
}

// ---- of transformed elements

template <typename Policy, typename In, typename Out, typename Call, typename Combine, detail::IfPolicy<Policy> = 0>
inline Out transform_inclusive_scan(const Policy& on, In first, In last, Out out, Call call, Combine combine) {
    return cu2cann_thrust::inclusive_scan(on, transform_iterator<Call, In>(first, call),
                                          transform_iterator<Call, In>(last, call), out, combine);
}
template <typename Policy, typename In, typename Out, typename Call, typename T, typename Combine,
          detail::IfPolicy<Policy> = 0>
inline Out transform_exclusive_scan(const Policy& on, In first, In last, Out out, Call call, T initial,
                                    Combine combine) {
    return cu2cann_thrust::exclusive_scan(on, transform_iterator<Call, In>(first, call),
                                          transform_iterator<Call, In>(last, call), out, initial, combine);
}

// ---- by key

template <typename Policy, typename Keys, typename In, typename Out, typename Same, typename Combine,
          detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out, Same same,
                                 Combine combine) {
    typedef detail::ValueOf<In> Value;
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        typedef detail::Device<Value> Kept;
        detail::Work work(on);
        detail::Buffer<Kept> sums(work, count);
        detail::scan_segments(work, detail::view_of(first), detail::view_of(in), sums.data(), count,
                              detail::to_device(same), detail::to_device(combine));
        detail::copy_view(work, static_cast<const Kept*>(sums.data()), detail::view_of(out), count);
        work.finish();
    } else {
        std::vector<Value> sums;
        for (int64_t i = 0; i < count; ++i) {
            const bool head = i == 0 || !same(first[i - 1], first[i]);
            sums.push_back(head ? static_cast<Value>(in[i]) : static_cast<Value>(combine(sums.back(), in[i])));
        }
        std::copy(sums.begin(), sums.end(), out);
    }
    return out + count;
}
template <typename Policy, typename Keys, typename In, typename Out, typename Same, detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out, Same same) {
    return cu2cann_thrust::inclusive_scan_by_key(on, first, last, in, out, same, plus<>());
}
template <typename Policy, typename Keys, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out inclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out) {
    return cu2cann_thrust::inclusive_scan_by_key(on, first, last, in, out, equal_to<>(), plus<>());
}
template <typename Policy, typename Keys, typename In, typename Out, typename T, typename Same, typename Combine,
          detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out, T initial, Same same,
                                 Combine combine) {
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        typedef detail::Device<T> Kept;
        detail::Work work(on);
        detail::Buffer<Kept> sums(work, count);
        auto keys = detail::view_of(first);
        auto to = detail::view_of(out);
        auto alike = detail::to_device(same);
        auto given = detail::to_device(combine);
        detail::scan_segments(work, keys, detail::view_of(in), sums.data(), count, alike, given);
        typedef detail::ShiftBody<Kept, decltype(keys), decltype(to), decltype(alike), decltype(given)> Body;
        detail::run(work, Body{keys, sums.data(), to, alike, given, detail::to_device(initial)}, count);
        work.finish();
    } else {
        std::vector<T> sums;
        T sum = initial;
        for (int64_t i = 0; i < count; ++i) {
            sum = i == 0 || !same(first[i - 1], first[i]) ? initial : static_cast<T>(combine(sum, in[i - 1]));
            sums.push_back(sum);
        }
        std::copy(sums.begin(), sums.end(), out);
    }
    return out + count;
}
template <typename Policy, typename Keys, typename In, typename Out, typename T, typename Same,
          detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out, T initial, Same same) {
    return cu2cann_thrust::exclusive_scan_by_key(on, first, last, in, out, initial, same, plus<>());
}
template <typename Policy, typename Keys, typename In, typename Out, typename T, detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out, T initial) {
    return cu2cann_thrust::exclusive_scan_by_key(on, first, last, in, out, initial, equal_to<>(), plus<>());
}
template <typename Policy, typename Keys, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out exclusive_scan_by_key(const Policy& on, Keys first, Keys last, In in, Out out) {
    return cu2cann_thrust::exclusive_scan_by_key(on, first, last, in, out, detail::ValueOf<In>());
}

CU2CANN_THRUST_WITHOUT_POLICY(inclusive_scan)
CU2CANN_THRUST_WITHOUT_POLICY(exclusive_scan)
CU2CANN_THRUST_WITHOUT_POLICY(transform_inclusive_scan)
CU2CANN_THRUST_WITHOUT_POLICY(transform_exclusive_scan)
CU2CANN_THRUST_WITHOUT_POLICY(inclusive_scan_by_key)
CU2CANN_THRUST_WITHOUT_POLICY(exclusive_scan_by_key)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_SCAN_H
