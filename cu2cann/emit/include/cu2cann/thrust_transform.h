// Stands in for: thrust::transform, transform_if, for_each, replace, adjacent_difference and their kin.
// Restores: results that are there when the call returns, host algorithms for host iterators.
// Works around: Thrust does not exist for Ascend.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_TRANSFORM_H
#define CU2CANN_THRUST_TRANSFORM_H

#include <algorithm>
#include <numeric>

#include "thrust_kernels.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

template <typename In, typename Out, typename Call>
struct TransformBody {
    In in;
    Out out;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = call(in[i]); }
};
template <typename InA, typename InB, typename Out, typename Call>
struct TransformPairBody {
    InA a;
    InB b;
    Out out;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = call(a[i], b[i]); }
};
template <typename In, typename Stencil, typename Out, typename Call, typename Holds>
struct TransformIfBody {
    In in;
    Stencil stencil;
    Out out;
    Call call;
    Holds holds;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (holds(stencil[i])) {
            out[i] = call(in[i]);
        }
    }
};
template <typename In, typename Call>
struct ForEachBody {
    In in;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) {
        auto&& element = in[i];
        call(element);
    }
};
template <typename Out, typename Holds, typename T>
struct ReplaceBody {
    Out out;
    Holds holds;
    T value;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (holds(out[i])) {
            out[i] = value;
        }
    }
};
template <typename In, typename Out, typename Call>
struct DifferenceBody {
    In in;
    Out out;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (i == 0) {
            out[i] = static_cast<Element<In>>(in[i]);
        } else {
            out[i] = call(in[i], in[i - 1]);
        }
    }
};
}  // namespace detail

template <typename Policy, typename In, typename Out, typename Call, detail::IfPolicy<Policy> = 0>
inline Out transform(const Policy& on, In first, In last, Out out, Call call) {
    if constexpr (Policy::on_device) {
        auto from = detail::view_of(first);
        auto to = detail::view_of(out);
        auto made = detail::to_device(call);
        const int64_t count = detail::count_of(first, last);
        detail::run_alone(on, detail::TransformBody<decltype(from), decltype(to), decltype(made)>{from, to, made},
                          count);
        return out + count;
    } else {
        return std::transform(first, last, out, call);
    }
}
template <typename Policy, typename InA, typename InB, typename Out, typename Call, detail::IfPolicy<Policy> = 0>
inline Out transform(const Policy& on, InA first, InA last, InB other, Out out, Call call) {
    if constexpr (Policy::on_device) {
        auto a = detail::view_of(first);
        auto b = detail::view_of(other);
        auto to = detail::view_of(out);
        auto made = detail::to_device(call);
        const int64_t count = detail::count_of(first, last);
        typedef detail::TransformPairBody<decltype(a), decltype(b), decltype(to), decltype(made)> Body;
        detail::run_alone(on, Body{a, b, to, made}, count);
        return out + count;
    } else {
        return std::transform(first, last, other, out, call);
    }
}
template <typename Policy, typename In, typename Stencil, typename Out, typename Call, typename Holds,
          detail::IfPolicy<Policy> = 0>
inline Out transform_if(const Policy& on, In first, In last, Stencil stencil, Out out, Call call, Holds holds) {
    if constexpr (Policy::on_device) {
        auto from = detail::view_of(first);
        auto asked = detail::view_of(stencil);
        auto to = detail::view_of(out);
        auto made = detail::to_device(call);
        auto test = detail::to_device(holds);
        const int64_t count = detail::count_of(first, last);
        typedef detail::TransformIfBody<decltype(from), decltype(asked), decltype(to), decltype(made), decltype(test)>
            Body;
        detail::run_alone(on, Body{from, asked, to, made, test}, count);
        return out + count;
    } else {
        for (; first != last; ++first, ++stencil, ++out) {
            if (holds(*stencil)) {
                *out = call(*first);
            }
        }
        return out;
    }
}
template <typename Policy, typename In, typename Out, typename Call, typename Holds, detail::IfPolicy<Policy> = 0>
inline Out transform_if(const Policy& on, In first, In last, Out out, Call call, Holds holds) {
    return cu2cann_thrust::transform_if(on, first, last, first, out, call, holds);
}
template <typename Policy, typename In, typename Call, detail::IfPolicy<Policy> = 0>
inline In for_each(const Policy& on, In first, In last, Call call) {
    if constexpr (Policy::on_device) {
        auto from = detail::view_of(first);
        auto made = detail::to_device(call);
        detail::run_alone(on, detail::ForEachBody<decltype(from), decltype(made)>{from, made},
                          detail::count_of(first, last));
    } else {
        for (In at = first; at != last; ++at) {
            auto&& element = *at;
            call(element);
        }
    }
    return last;
}
template <typename Policy, typename In, typename Size, typename Call, detail::IfPolicy<Policy> = 0>
inline In for_each_n(const Policy& on, In first, Size count, Call call) {
    return cu2cann_thrust::for_each(on, first, first + count, call);
}
template <typename Policy, typename It, typename Holds, typename T, detail::IfPolicy<Policy> = 0>
inline void replace_if(const Policy& on, It first, It last, Holds holds, const T& value) {
    if constexpr (Policy::on_device) {
        auto out = detail::view_of(first);
        auto test = detail::to_device(holds);
        auto given = detail::to_device(static_cast<detail::ValueOf<It>>(value));
        detail::run_alone(on, detail::ReplaceBody<decltype(out), decltype(test), decltype(given)>{out, test, given},
                          detail::count_of(first, last));
    } else {
        std::replace_if(first, last, holds, value);
    }
}
template <typename Policy, typename It, typename T, detail::IfPolicy<Policy> = 0>
inline void replace(const Policy& on, It first, It last, const T& old, const T& value) {
    cu2cann_thrust::replace_if(on, first, last, detail::IsValue<T>{old}, value);
}
template <typename Policy, typename In, typename Out, typename Call, detail::IfPolicy<Policy> = 0>
inline Out adjacent_difference(const Policy& on, In first, In last, Out out, Call call) {
    if constexpr (Policy::on_device) {
        typedef detail::Device<detail::ValueOf<In>> Value;
        const int64_t count = detail::count_of(first, last);
        detail::Work work(on);
        detail::Buffer<Value> kept(work, count);  // The result may lie where the elements are.
        detail::copy_view(work, detail::view_of(first), kept.data(), count);
        auto to = detail::view_of(out);
        auto made = detail::to_device(call);
        detail::run(work, detail::DifferenceBody<Value*, decltype(to), decltype(made)>{kept.data(), to, made}, count);
        work.finish();
        return out + count;
    } else {
        return std::adjacent_difference(first, last, out, call);
    }
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out adjacent_difference(const Policy& on, In first, In last, Out out) {
    return cu2cann_thrust::adjacent_difference(on, first, last, out, minus<>());
}

CU2CANN_THRUST_WITHOUT_POLICY(transform)
CU2CANN_THRUST_WITHOUT_POLICY(transform_if)
CU2CANN_THRUST_WITHOUT_POLICY(for_each)
CU2CANN_THRUST_WITHOUT_POLICY(for_each_n)
CU2CANN_THRUST_WITHOUT_POLICY(replace)
CU2CANN_THRUST_WITHOUT_POLICY(replace_if)
CU2CANN_THRUST_WITHOUT_POLICY(adjacent_difference)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_TRANSFORM_H
