// Stands in for: thrust::reduce, transform_reduce, inner_product, count, extremes, searches, comparisons.
// Restores: values on the host when the call returns; elements combined in their order.
// Works around: Thrust does not exist for Ascend.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_REDUCE_H
#define CU2CANN_THRUST_REDUCE_H

#include <algorithm>
#include <numeric>

#include "thrust_kernels.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

template <typename Call>
struct Test {
    Call holds;
    template <typename T>
    CU2CANN_BOTH int64_t operator()(T&& element) {
        return holds(element) ? 1 : 0;
    }
};
template <typename Call>
struct Not {
    Call holds;
    template <typename T>
    CU2CANN_BOTH bool operator()(T&& element) {
        return !holds(element);
    }
};
template <typename Call>
struct OnPair {
    Call call;
    template <typename Pair>
    CU2CANN_BOTH auto operator()(const Pair& both) {
        return call(both.head, both.rest.head);
    }
};
// Of two indices, that of the first element which no other goes before.
template <typename View, typename Before>
struct Foremost {
    View elements;
    Before before;
    CU2CANN_DEVICE int64_t operator()(int64_t a, int64_t b) {
        return a < 0 ? b : b < 0 ? a : before(elements[b], elements[a]) ? b : a;
    }
};
template <typename Less>
struct Swapped {
    Less less;
    template <typename A, typename B>
    CU2CANN_DEVICE bool operator()(A&& a, B&& b) {
        return less(b, a);
    }
};
// The index where a test holds, else a number behind all of them.
template <typename View, typename Holds>
struct PlaceIf {
    View elements;
    mutable Holds holds;
    int64_t count;
    CU2CANN_DEVICE int64_t operator[](int64_t i) const { return holds(elements[i]) ? i : count; }
};

template <typename Policy, typename View, typename Before>
inline int64_t foremost(const Policy& on, View view, int64_t count, Before before) {
    Work work(on);
    return sum<int64_t>(work, CountingView<int64_t>{0}, count, -1, Foremost<View, Before>{view, before});
}
template <typename Policy, typename View, typename Holds>
inline int64_t place_if(const Policy& on, View view, int64_t count, Holds holds) {
    Work work(on);
    return sum<int64_t>(work, PlaceIf<View, Holds>{view, holds, count}, count, count, minimum<int64_t>());
}

}  // namespace detail

// ---- sums

template <typename Policy, typename In, typename T, typename Combine, detail::IfPolicy<Policy> = 0>
inline T reduce(const Policy& on, In first, In last, T initial, Combine combine) {
    if constexpr (Policy::on_device) {
        detail::Work work(on);
        return detail::sum<T>(work, detail::view_of(first), detail::count_of(first, last), initial,
                              detail::to_device(combine));
    } else {
        for (; first != last; ++first) {
            initial = static_cast<T>(combine(initial, *first));
        }
        return initial;
    }
}
template <typename Policy, typename In, typename T, detail::IfPolicy<Policy> = 0>
inline T reduce(const Policy& on, In first, In last, T initial) {
    return cu2cann_thrust::reduce(on, first, last, initial, plus<T>());
}
template <typename Policy, typename In, detail::IfPolicy<Policy> = 0>
inline detail::ValueOf<In> reduce(const Policy& on, In first, In last) {
    return cu2cann_thrust::reduce(on, first, last, detail::ValueOf<In>());
}
template <typename Policy, typename In, typename Call, typename T, typename Combine, detail::IfPolicy<Policy> = 0>
inline T transform_reduce(const Policy& on, In first, In last, Call call, T initial, Combine combine) {
    if constexpr (Policy::on_device) {
        detail::Work work(on);
        return detail::sum<T>(work, detail::transform_view(detail::view_of(first), detail::to_device(call)),
                              detail::count_of(first, last), initial, detail::to_device(combine));
    } else {
        for (; first != last; ++first) {
            initial = static_cast<T>(combine(initial, call(*first)));
        }
        return initial;
    }
}
template <typename Policy, typename InA, typename InB, typename T, typename Combine, typename Call,
          detail::IfPolicy<Policy> = 0>
inline T inner_product(const Policy& on, InA first, InA last, InB other, T initial, Combine combine, Call call) {
    if constexpr (Policy::on_device) {
        detail::Work work(on);
        auto given = detail::to_device(call);
        auto both = detail::transform_view(detail::zip_view(detail::view_of(first), detail::view_of(other)),
                                           detail::OnPair<decltype(given)>{given});
        return detail::sum<T>(work, both, detail::count_of(first, last), initial, detail::to_device(combine));
    } else {
        return std::inner_product(first, last, other, initial, combine, call);
    }
}
template <typename Policy, typename InA, typename InB, typename T, detail::IfPolicy<Policy> = 0>
inline T inner_product(const Policy& on, InA first, InA last, InB other, T initial) {
    return cu2cann_thrust::inner_product(on, first, last, other, initial, plus<T>(), multiplies<T>());
}

// ---- counts and searches

template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline std::ptrdiff_t count_if(const Policy& on, In first, In last, Holds holds) {
    if constexpr (Policy::on_device) {
        detail::Work work(on);
        auto given = detail::to_device(holds);
        auto tests = detail::transform_view(detail::view_of(first), detail::Test<decltype(given)>{given});
        return detail::sum<int64_t>(work, tests, detail::count_of(first, last), 0, plus<int64_t>());
    } else {
        return std::count_if(first, last, holds);
    }
}
template <typename Policy, typename In, typename T, detail::IfPolicy<Policy> = 0>
inline std::ptrdiff_t count(const Policy& on, In first, In last, const T& value) {
    return cu2cann_thrust::count_if(on, first, last, detail::IsValue<T>{value});
}
template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline In find_if(const Policy& on, In first, In last, Holds holds) {
    if constexpr (Policy::on_device) {
        return first + detail::place_if(on, detail::view_of(first), detail::count_of(first, last),
                                        detail::to_device(holds));
    } else {
        return std::find_if(first, last, holds);
    }
}
template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline In find_if_not(const Policy& on, In first, In last, Holds holds) {
    return cu2cann_thrust::find_if(on, first, last, detail::Not<Holds>{holds});
}
template <typename Policy, typename In, typename T, detail::IfPolicy<Policy> = 0>
inline In find(const Policy& on, In first, In last, const T& value) {
    return cu2cann_thrust::find_if(on, first, last, detail::IsValue<T>{value});
}
template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline bool any_of(const Policy& on, In first, In last, Holds holds) {
    return cu2cann_thrust::find_if(on, first, last, holds) != last;
}
template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline bool none_of(const Policy& on, In first, In last, Holds holds) {
    return !cu2cann_thrust::any_of(on, first, last, holds);
}
template <typename Policy, typename In, typename Holds, detail::IfPolicy<Policy> = 0>
inline bool all_of(const Policy& on, In first, In last, Holds holds) {
    return cu2cann_thrust::find_if_not(on, first, last, holds) == last;
}

// ---- comparisons

template <typename Policy, typename InA, typename InB, typename Same, detail::IfPolicy<Policy> = 0>
inline bool equal(const Policy& on, InA first, InA last, InB other, Same same) {
    if constexpr (Policy::on_device) {
        auto given = detail::to_device(same);
        typedef detail::Not<detail::OnPair<decltype(given)>> Differ;
        const int64_t count = detail::count_of(first, last);
        return detail::place_if(on, detail::zip_view(detail::view_of(first), detail::view_of(other)), count,
                                Differ{{given}}) == count;
    } else {
        return std::equal(first, last, other, same);
    }
}
template <typename Policy, typename InA, typename InB, detail::IfPolicy<Policy> = 0>
inline bool equal(const Policy& on, InA first, InA last, InB other) {
    return cu2cann_thrust::equal(on, first, last, other, equal_to<>());
}
template <typename Policy, typename In, typename Less, detail::IfPolicy<Policy> = 0>
inline bool is_sorted(const Policy& on, In first, In last, Less less) {
    if constexpr (Policy::on_device) {
        const int64_t pairs = detail::count_of(first, last) - 1;
        auto given = detail::to_device(less);
        typedef detail::OnPair<detail::Swapped<decltype(given)>> Falls;
        auto both = detail::zip_view(detail::view_of(first), detail::view_of(first + (pairs > 0 ? 1 : 0)));
        return pairs <= 0 || detail::place_if(on, both, pairs, Falls{{given}}) == pairs;
    } else {
        return std::is_sorted(first, last, less);
    }
}
template <typename Policy, typename In, detail::IfPolicy<Policy> = 0>
inline bool is_sorted(const Policy& on, In first, In last) {
    return cu2cann_thrust::is_sorted(on, first, last, less<>());
}

// ---- extremes: the first of equal ones

template <typename Policy, typename In, typename Less, detail::IfPolicy<Policy> = 0>
inline In min_element(const Policy& on, In first, In last, Less less) {
    if (first == last) {
        return last;
    }
    if constexpr (Policy::on_device) {
        return first + detail::foremost(on, detail::view_of(first), detail::count_of(first, last),
                                        detail::to_device(less));
    } else {
        return std::min_element(first, last, less);
    }
}
template <typename Policy, typename In, typename Less, detail::IfPolicy<Policy> = 0>
inline In max_element(const Policy& on, In first, In last, Less less) {
    if (first == last) {
        return last;
    }
    if constexpr (Policy::on_device) {
        auto given = detail::to_device(less);
        return first + detail::foremost(on, detail::view_of(first), detail::count_of(first, last),
                                        detail::Swapped<decltype(given)>{given});
    } else {
        return std::max_element(first, last, less);
    }
}
template <typename Policy, typename In, typename Less, detail::IfPolicy<Policy> = 0>
inline pair<In, In> minmax_element(const Policy& on, In first, In last, Less less) {
    return pair<In, In>(cu2cann_thrust::min_element(on, first, last, less),
                        cu2cann_thrust::max_element(on, first, last, less));
}
template <typename Policy, typename In, detail::IfPolicy<Policy> = 0>
inline In min_element(const Policy& on, In first, In last) {
    return cu2cann_thrust::min_element(on, first, last, less<>());
}
template <typename Policy, typename In, detail::IfPolicy<Policy> = 0>
inline In max_element(const Policy& on, In first, In last) {
    return cu2cann_thrust::max_element(on, first, last, less<>());
}
template <typename Policy, typename In, detail::IfPolicy<Policy> = 0>
inline pair<In, In> minmax_element(const Policy& on, In first, In last) {
    return cu2cann_thrust::minmax_element(on, first, last, less<>());
}

CU2CANN_THRUST_WITHOUT_POLICY(reduce)
CU2CANN_THRUST_WITHOUT_POLICY(transform_reduce)
CU2CANN_THRUST_WITHOUT_POLICY(inner_product)
CU2CANN_THRUST_WITHOUT_POLICY(count_if)
CU2CANN_THRUST_WITHOUT_POLICY(count)
CU2CANN_THRUST_WITHOUT_POLICY(find_if)
CU2CANN_THRUST_WITHOUT_POLICY(find_if_not)
CU2CANN_THRUST_WITHOUT_POLICY(find)
CU2CANN_THRUST_WITHOUT_POLICY(any_of)
CU2CANN_THRUST_WITHOUT_POLICY(none_of)
CU2CANN_THRUST_WITHOUT_POLICY(all_of)
CU2CANN_THRUST_WITHOUT_POLICY(equal)
CU2CANN_THRUST_WITHOUT_POLICY(is_sorted)
CU2CANN_THRUST_WITHOUT_POLICY(min_element)
CU2CANN_THRUST_WITHOUT_POLICY(max_element)
CU2CANN_THRUST_WITHOUT_POLICY(minmax_element)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_REDUCE_H
