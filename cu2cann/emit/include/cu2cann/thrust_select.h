// Stands in for: thrust::copy_if, remove, unique, partition and their kin, reduce_by_key.
// Restores: the order of what is kept, and the end of it as the result of the call.
// Works around: Thrust does not exist for Ascend.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_SELECT_H
#define CU2CANN_THRUST_SELECT_H

#include <algorithm>
#include <cstdio>

#include "thrust_reduce.h"
#include "thrust_scan.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

// 1 for each element that is the first of its equals in a row.
template <typename View, typename Same>
struct HeadView {
    View elements;
    mutable Same same;
    CU2CANN_DEVICE int64_t operator[](int64_t i) const { return i == 0 || !same(elements[i - 1], elements[i]) ? 1 : 0; }
};
// What `marks` counts up is kept, at the place that it counts.
template <typename In, typename Out>
struct KeepBody {
    In in;
    Out out;
    const int64_t* marks;
    CU2CANN_DEVICE void operator()(int64_t i) {
        const int64_t before = i == 0 ? 0 : marks[i - 1];
        if (marks[i] != before) {
            out[before] = static_cast<Element<In>>(in[i]);
        }
    }
};
template <typename In, typename Out>
struct DropBody {
    In in;
    Out out;
    const int64_t* marks;
    CU2CANN_DEVICE void operator()(int64_t i) {
        const int64_t before = i == 0 ? 0 : marks[i - 1];
        if (marks[i] == before) {
            out[i - before] = static_cast<Element<In>>(in[i]);
        }
    }
};
// The last value of each segment, at the place of the segment.
template <typename T, typename Out>
struct TailBody {
    const T* in;
    Out out;
    const int64_t* marks;
    int64_t count;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (i + 1 == count || marks[i + 1] != marks[i]) {
            out[marks[i] - 1] = in[i];
        }
    }
};

// Counts up what is marked by 1 in a view.
class Marks {
public:
    template <typename View>
    Marks(Work& work, View view, int64_t count) : work_(work), counts_(work, count), count_(count) {
        scan<int64_t>(work, view, counts_.data(), count, Scan::inclusive, 0, plus<int64_t>());
    }
    const int64_t* data() const { return counts_.data(); }
    int64_t total() const { return count_ <= 0 ? 0 : read_back<int64_t>(work_, counts_.data() + count_ - 1); }
    template <typename In, typename Out>
    void keep(In in, Out out) {
        run(work_, KeepBody<In, Out>{in, out, counts_.data()}, count_);
    }
    template <typename In, typename Out>
    void drop(In in, Out out) {
        run(work_, DropBody<In, Out>{in, out, counts_.data()}, count_);
    }

private:
    Work& work_;
    Buffer<int64_t> counts_;
    int64_t count_;
};

template <typename View, typename Holds>
inline auto tests_of(View view, Holds holds) {
    return transform_view(view, Test<Holds>{holds});
}

// What is kept may go where the elements lie.
template <typename Marked, typename In, typename Out>
inline int64_t keep_apart(Work& work, Marked view, In in, Out out, int64_t count) {
    Marks marks(work, view, count);
    const int64_t kept = marks.total();
    Buffer<Element<In>> apart(work, kept);
    marks.keep(in, apart.data());
    copy_view(work, static_cast<const Element<In>*>(apart.data()), out, kept);
    work.finish();
    return kept;
}

template <typename It, typename Stencil, typename Out, typename Holds>
inline Out keep_on_host(It first, It last, Stencil stencil, Out out, Holds holds) {
    for (; first != last; ++first, ++stencil) {
        if (holds(*stencil)) {
            *out = static_cast<ValueOf<It>>(*first);
            ++out;
        }
    }
    return out;
}

}  // namespace detail

// ---- by a test, of the elements or of a stencil

template <typename Policy, typename In, typename Stencil, typename Out, typename Holds, detail::IfPolicy<Policy> = 0>
inline Out copy_if(const Policy& on, In first, In last, Stencil stencil, Out out, Holds holds) {
    if constexpr (Policy::on_device) {
        detail::Work work(on);
        auto marked = detail::tests_of(detail::view_of(stencil), detail::to_device(holds));
        return out + detail::keep_apart(work, marked, detail::view_of(first), detail::view_of(out),
                                        detail::count_of(first, last));
    } else {
        return detail::keep_on_host(first, last, stencil, out, holds);
    }
}
template <typename Policy, typename In, typename Out, typename Holds, detail::IfPolicy<Policy> = 0>
inline Out copy_if(const Policy& on, In first, In last, Out out, Holds holds) {
    return cu2cann_thrust::copy_if(on, first, last, first, out, holds);
}
template <typename Policy, typename In, typename Stencil, typename Out, typename Holds, detail::IfPolicy<Policy> = 0>
inline Out remove_copy_if(const Policy& on, In first, In last, Stencil stencil, Out out, Holds holds) {
    return cu2cann_thrust::copy_if(on, first, last, stencil, out, detail::Not<Holds>{holds});
}
template <typename Policy, typename In, typename Out, typename Holds, detail::IfPolicy<Policy> = 0>
inline Out remove_copy_if(const Policy& on, In first, In last, Out out, Holds holds) {
    return cu2cann_thrust::copy_if(on, first, last, first, out, detail::Not<Holds>{holds});
}
template <typename Policy, typename In, typename Out, typename T, detail::IfPolicy<Policy> = 0>
inline Out remove_copy(const Policy& on, In first, In last, Out out, const T& value) {
    return cu2cann_thrust::remove_copy_if(on, first, last, out, detail::IsValue<T>{value});
}
template <typename Policy, typename It, typename Holds, detail::IfPolicy<Policy> = 0>
inline It remove_if(const Policy& on, It first, It last, Holds holds) {
    return cu2cann_thrust::remove_copy_if(on, first, last, first, first, holds);
}
template <typename Policy, typename It, typename Stencil, typename Holds, detail::IfPolicy<Policy> = 0>
inline It remove_if(const Policy& on, It first, It last, Stencil stencil, Holds holds) {
    return cu2cann_thrust::remove_copy_if(on, first, last, stencil, first, holds);
}
template <typename Policy, typename It, typename T, detail::IfPolicy<Policy> = 0>
inline It remove(const Policy& on, It first, It last, const T& value) {
    return cu2cann_thrust::remove_if(on, first, last, detail::IsValue<T>{value});
}
template <typename Policy, typename It, typename Holds, detail::IfPolicy<Policy> = 0>
inline It stable_partition(const Policy& on, It first, It last, Holds holds) {
    if constexpr (Policy::on_device) {
        const int64_t count = detail::count_of(first, last);
        auto view = detail::view_of(first);
        detail::Work work(on);
        detail::Marks marks(work, detail::tests_of(view, detail::to_device(holds)), count);
        typedef detail::Element<decltype(view)> Value;
        detail::Buffer<Value> apart(work, count);
        const int64_t kept = marks.total();
        marks.keep(view, apart.data());
        marks.drop(view, apart.data() + kept);
        detail::copy_view(work, static_cast<const Value*>(apart.data()), view, count);
        work.finish();
        return first + kept;
    } else {
        return std::stable_partition(first, last, holds);
    }
}
template <typename Policy, typename It, typename Holds, detail::IfPolicy<Policy> = 0>
inline It partition(const Policy& on, It first, It last, Holds holds) {
    return cu2cann_thrust::stable_partition(on, first, last, holds);
}

// ---- the first of equals in a row

template <typename Policy, typename In, typename Out, typename Same, detail::IfPolicy<Policy> = 0>
inline Out unique_copy(const Policy& on, In first, In last, Out out, Same same) {
    if constexpr (Policy::on_device) {
        auto view = detail::view_of(first);
        auto given = detail::to_device(same);
        detail::Work work(on);
        return out + detail::keep_apart(work, detail::HeadView<decltype(view), decltype(given)>{view, given}, view,
                                        detail::view_of(out), detail::count_of(first, last));
    } else {
        return std::unique_copy(first, last, out, same);
    }
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out unique_copy(const Policy& on, In first, In last, Out out) {
    return cu2cann_thrust::unique_copy(on, first, last, out, equal_to<>());
}
template <typename Policy, typename It, typename Same, detail::IfPolicy<Policy> = 0>
inline It unique(const Policy& on, It first, It last, Same same) {
    if constexpr (Policy::on_device) {
        return cu2cann_thrust::unique_copy(on, first, last, first, same);
    } else {
        return std::unique(first, last, same);
    }
}
template <typename Policy, typename It, detail::IfPolicy<Policy> = 0>
inline It unique(const Policy& on, It first, It last) {
    return cu2cann_thrust::unique(on, first, last, equal_to<>());
}
template <typename Policy, typename Keys, typename Values, typename OutKeys, typename OutValues, typename Same,
          detail::IfPolicy<Policy> = 0>
inline pair<OutKeys, OutValues> unique_by_key_copy(const Policy& on, Keys first, Keys last, Values values,
                                                   OutKeys out_keys, OutValues out, Same same) {
    auto both = cu2cann_thrust::make_zip_iterator(out_keys, out);
    if constexpr (Policy::on_device) {
        auto keys = detail::view_of(first);
        auto given = detail::to_device(same);
        detail::Work work(on);
        const int64_t kept = detail::keep_apart(
            work, detail::HeadView<decltype(keys), decltype(given)>{keys, given},
            detail::zip_view(keys, detail::view_of(values)), detail::view_of(both),
            detail::count_of(first, last));
        return pair<OutKeys, OutValues>(out_keys + kept, out + kept);
    } else {
        const std::vector<detail::ValueOf<Keys>> keys(first, last);
        for (size_t i = 0; i < keys.size(); ++i, ++values) {
            if (i == 0 || !same(keys[i - 1], keys[i])) {
                *out_keys++ = keys[i];
                *out++ = *values;
            }
        }
        return pair<OutKeys, OutValues>(out_keys, out);
    }
}
template <typename Policy, typename Keys, typename Values, typename OutKeys, typename OutValues,
          detail::IfPolicy<Policy> = 0>
inline pair<OutKeys, OutValues> unique_by_key_copy(const Policy& on, Keys first, Keys last, Values values,
                                                   OutKeys out_keys, OutValues out) {
    return cu2cann_thrust::unique_by_key_copy(on, first, last, values, out_keys, out, equal_to<>());
}
template <typename Policy, typename Keys, typename Values, typename Same, detail::IfPolicy<Policy> = 0>
inline pair<Keys, Values> unique_by_key(const Policy& on, Keys first, Keys last, Values values, Same same) {
    return cu2cann_thrust::unique_by_key_copy(on, first, last, values, first, values, same);
}
template <typename Policy, typename Keys, typename Values, detail::IfPolicy<Policy> = 0>
inline pair<Keys, Values> unique_by_key(const Policy& on, Keys first, Keys last, Values values) {
    return cu2cann_thrust::unique_by_key_copy(on, first, last, values, first, values, equal_to<>());
}

// ---- a sum for each segment of equal keys

template <typename Policy, typename Keys, typename In, typename OutKeys, typename Out, typename Same,
          typename Combine, detail::IfPolicy<Policy> = 0>
inline pair<OutKeys, Out> reduce_by_key(const Policy& on, Keys first, Keys last, In in, OutKeys out_keys, Out out,
                                        Same same, Combine combine) {
    typedef detail::ValueOf<In> Value;
    const int64_t count = detail::count_of(first, last);
    if constexpr (Policy::on_device) {
        typedef detail::Device<Value> Kept;
        auto keys = detail::view_of(first);
        auto to = detail::view_of(out);
        auto given = detail::to_device(same);
        detail::Work work(on);
        detail::Buffer<Kept> sums(work, count);
        detail::scan_segments(work, keys, detail::view_of(in), sums.data(), count, given,
                              detail::to_device(combine));
        detail::Marks marks(work, detail::HeadView<decltype(keys), decltype(given)>{keys, given}, count);
        const int64_t kept = marks.total();
        marks.keep(keys, detail::view_of(out_keys));
        detail::run(work, detail::TailBody<Kept, decltype(to)>{sums.data(), to, marks.data(), count}, count);
        work.finish();
        return pair<OutKeys, Out>(out_keys + kept, out + kept);
    } else {
        const std::vector<detail::ValueOf<Keys>> keys(first, last);
        for (size_t i = 0; i < keys.size();) {
            Value sum = *in;
            *out_keys++ = keys[i];
            for (++i, ++in; i < keys.size() && same(keys[i - 1], keys[i]); ++i, ++in) {
                sum = combine(sum, *in);
            }
            *out++ = sum;
        }
        return pair<OutKeys, Out>(out_keys, out);
    }
}
template <typename Policy, typename Keys, typename In, typename OutKeys, typename Out, typename Same,
          detail::IfPolicy<Policy> = 0>
inline pair<OutKeys, Out> reduce_by_key(const Policy& on, Keys first, Keys last, In in, OutKeys out_keys, Out out,
                                        Same same) {
    return cu2cann_thrust::reduce_by_key(on, first, last, in, out_keys, out, same, plus<>());
}
template <typename Policy, typename Keys, typename In, typename OutKeys, typename Out, detail::IfPolicy<Policy> = 0>
inline pair<OutKeys, Out> reduce_by_key(const Policy& on, Keys first, Keys last, In in, OutKeys out_keys, Out out) {
    return cu2cann_thrust::reduce_by_key(on, first, last, in, out_keys, out, equal_to<>(), plus<>());
}

// That of the C library, which a using-directive lets a program mean as well.
inline int remove(const char* path) { return std::remove(path); }

CU2CANN_THRUST_WITHOUT_POLICY(copy_if)
CU2CANN_THRUST_WITHOUT_POLICY(remove_copy_if)
CU2CANN_THRUST_WITHOUT_POLICY(remove_copy)
CU2CANN_THRUST_WITHOUT_POLICY(remove_if)
CU2CANN_THRUST_WITHOUT_POLICY(remove)
CU2CANN_THRUST_WITHOUT_POLICY(stable_partition)
CU2CANN_THRUST_WITHOUT_POLICY(partition)
CU2CANN_THRUST_WITHOUT_POLICY(unique_copy)
CU2CANN_THRUST_WITHOUT_POLICY(unique)
CU2CANN_THRUST_WITHOUT_POLICY(unique_by_key_copy)
CU2CANN_THRUST_WITHOUT_POLICY(unique_by_key)
CU2CANN_THRUST_WITHOUT_POLICY(reduce_by_key)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_SELECT_H
