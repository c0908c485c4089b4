// Stands in for: thrust::fill, sequence, tabulate, generate, copy, gather, scatter, reverse, swap_ranges.
// Restores: results that are there when the call returns, copies from one side to the other.
// Works around: Thrust does not exist for Ascend.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_COPY_H
#define CU2CANN_THRUST_COPY_H

#include <algorithm>

#include "thrust_kernels.h"

#include "shield_begin.h"

namespace cu2cann_thrust {

namespace detail {

template <typename Out, typename T>
struct FillBody {
    Out out;
    T value;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = value; }
};
template <typename Out, typename T>
struct SequenceBody {
    Out out;
    T first, step;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = static_cast<T>(first + static_cast<T>(i) * step); }
};
template <typename Out, typename Call>
struct TabulateBody {
    Out out;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = call(static_cast<Element<Out>>(i)); }
};
template <typename Out, typename Call>
struct GenerateBody {
    Out out;
    Call call;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = call(); }
};
template <typename Out>
struct ReverseBody {
    Out out;
    int64_t last;
    CU2CANN_DEVICE void operator()(int64_t i) {
        const Element<Out> kept = out[i];
        out[i] = static_cast<Element<Out>>(out[last - i]);
        out[last - i] = kept;
    }
};
template <typename In, typename Out>
struct ReverseCopyBody {
    In in;
    Out out;
    int64_t last;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = static_cast<Element<In>>(in[last - i]); }
};
template <typename In, typename Map, typename Out, typename Stencil>
struct ScatterBody {
    In in;
    Map map;
    Out out;
    Stencil stencil;
    CU2CANN_DEVICE void operator()(int64_t i) {
        if (stencil[i]) {
            out[static_cast<int64_t>(map[i])] = static_cast<Element<In>>(in[i]);
        }
    }
};
template <typename InA, typename InB>
struct SwapBody {
    InA a;
    InB b;
    CU2CANN_DEVICE void operator()(int64_t i) {
        const Element<InA> kept = a[i];
        a[i] = static_cast<Element<InB>>(b[i]);
        b[i] = kept;
    }
};

}  // namespace detail

// ---- values

template <typename Policy, typename It, typename T, detail::IfPolicy<Policy> = 0>
inline void fill(const Policy& on, It first, It last, const T& value) {
    if constexpr (Policy::on_device) {
        typedef detail::ValueOf<It> Value;
        auto out = detail::view_of(first);
        auto given = detail::to_device(static_cast<Value>(value));
        detail::run_alone(on, detail::FillBody<decltype(out), decltype(given)>{out, given},
                          detail::count_of(first, last));
    } else {
        std::fill(first, last, value);
    }
}
template <typename Policy, typename It, typename Size, typename T, detail::IfPolicy<Policy> = 0>
inline It fill_n(const Policy& on, It first, Size count, const T& value) {
    cu2cann_thrust::fill(on, first, first + count, value);
    return first + count;
}
template <typename Policy, typename It, typename T, detail::IfPolicy<Policy> = 0>
inline void uninitialized_fill(const Policy& on, It first, It last, const T& value) {
    cu2cann_thrust::fill(on, first, last, value);
}
template <typename Policy, typename It, typename T = detail::ValueOf<It>, detail::IfPolicy<Policy> = 0>
inline void sequence(const Policy& on, It first, It last, T start = T(0), T step = T(1)) {
    typedef detail::ValueOf<It> Value;
    if constexpr (Policy::on_device) {
        auto out = detail::view_of(first);
        typedef detail::Device<Value> Kept;
        const Kept from = detail::to_device(static_cast<Value>(start)), by = detail::to_device(static_cast<Value>(step));
        detail::run_alone(on, detail::SequenceBody<decltype(out), Kept>{out, from, by},
                          detail::count_of(first, last));
    } else {
        for (int64_t i = 0; first != last; ++first, ++i) {
            *first = static_cast<Value>(static_cast<Value>(start) + static_cast<Value>(i) * static_cast<Value>(step));
        }
    }
}
template <typename Policy, typename It, typename Call, detail::IfPolicy<Policy> = 0>
inline void tabulate(const Policy& on, It first, It last, Call call) {
    if constexpr (Policy::on_device) {
        auto out = detail::view_of(first);
        auto made = detail::to_device(call);
        detail::run_alone(on, detail::TabulateBody<decltype(out), decltype(made)>{out, made},
                          detail::count_of(first, last));
    } else {
        for (int64_t i = 0; first != last; ++first, ++i) {
            *first = call(static_cast<detail::ValueOf<It>>(i));
        }
    }
}
template <typename Policy, typename It, typename Call, detail::IfPolicy<Policy> = 0>
inline void generate(const Policy& on, It first, It last, Call call) {
    if constexpr (Policy::on_device) {
        auto out = detail::view_of(first);
        auto made = detail::to_device(call);
        detail::run_alone(on, detail::GenerateBody<decltype(out), decltype(made)>{out, made},
                          detail::count_of(first, last));
    } else {
        std::generate(first, last, call);
    }
}

// ---- copies

namespace detail {

template <typename It>
struct IsPlain : std::is_pointer<It> {};
template <typename T>
struct IsPlain<device_ptr<T>> : std::true_type {};

template <typename In, typename Out>
inline Out copy_to_host(In first, int64_t count, Out out) {
    typedef ValueOf<In> Value;
    Staged<Value> staged(static_cast<size_t>(count));
    if constexpr (IsPlain<In>::value) {
        copy_bytes(staged.data(), view_of(first), static_cast<size_t>(count) * sizeof(Value),
                   ACL_MEMCPY_DEVICE_TO_HOST);
    } else {
        Work work{device_policy{}};
        Buffer<Device<Value>> buffer(work, count);
        copy_view(work, view_of(first), buffer.data(), count);
        work.wait();
        copy_bytes(staged.data(), buffer.data(), static_cast<size_t>(count) * sizeof(Value),
                   ACL_MEMCPY_DEVICE_TO_HOST);
    }
    return std::copy(staged.data(), staged.data() + count, out);
}
template <typename In, typename Out>
inline Out copy_to_device(In first, int64_t count, Out out) {
    typedef ValueOf<In> From;
    typedef typename std::conditional<IsPlain<Out>::value, ValueOf<Out>, From>::type Value;
    Staged<Value> staged(static_cast<size_t>(count));
    for (int64_t i = 0; i < count; ++i, ++first) {
        new (static_cast<void*>(staged.data() + i)) Value(static_cast<Value>(*first));
    }
    if constexpr (IsPlain<Out>::value) {
        copy_bytes(view_of(out), staged.data(), static_cast<size_t>(count) * sizeof(Value),
                   ACL_MEMCPY_HOST_TO_DEVICE);
    } else {
        Work work{device_policy{}};
        Buffer<Device<Value>> buffer(work, count);
        copy_bytes(buffer.data(), staged.data(), static_cast<size_t>(count) * sizeof(Value),
                   ACL_MEMCPY_HOST_TO_DEVICE);
        copy_view(work, static_cast<const Device<Value>*>(buffer.data()), view_of(out), count);
        work.wait();
    }
    return out + count;
}
template <typename In, typename Out>
inline Out copy_across(In first, int64_t count, Out out) {
    if constexpr (SideOf<In>::value == Side::device) {
        return copy_to_host(first, count, out);
    } else {
        return copy_to_device(first, count, out);
    }
}
template <typename Policy, typename In, typename Out>
inline Out copy_within(const Policy& on, In first, int64_t count, Out out) {
    if constexpr (Policy::on_device) {
        Work work(on);
        if constexpr (IsPlain<In>::value && IsPlain<Out>::value && std::is_same<ValueOf<In>, ValueOf<Out>>::value) {
            const size_t bytes = static_cast<size_t>(std::max<int64_t>(count, 0)) * sizeof(ValueOf<In>);
            check(bytes == 0 ? ACL_SUCCESS
                             : cu2cann::note(aclrtMemcpyAsync(view_of(out), bytes, view_of(first), bytes,
                                                              ACL_MEMCPY_DEVICE_TO_DEVICE, work.stream())));
        } else {
            copy_view(work, view_of(first), view_of(out), count);
        }
        work.finish();
        return out + count;
    } else {
        return std::copy_n(first, count, out);
    }
}

}  // namespace detail

// Without a policy from one side to the other as well.
template <typename In, typename Out, detail::IfNoPolicy<In> = 0>
inline Out copy(In first, In last, Out out) {
    const int64_t count = detail::count_of(first, last);
    constexpr detail::Side from = detail::SideOf<In>::value, to = detail::SideOf<Out>::value;
    if constexpr (from != to && from != detail::Side::any && to != detail::Side::any) {
        return detail::copy_across(first, count, out);
    } else {
        return detail::copy_within(detail::policy_for<In, Out>(), first, count, out);
    }
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out copy(const Policy& on, In first, In last, Out out) {
    return detail::copy_within(on, first, detail::count_of(first, last), out);
}
template <typename In, typename Size, typename Out, detail::IfNoPolicy<In> = 0>
inline Out copy_n(In first, Size count, Out out) {
    return cu2cann_thrust::copy(first, first + count, out);
}
template <typename Policy, typename In, typename Size, typename Out, detail::IfPolicy<Policy> = 0>
inline Out copy_n(const Policy& on, In first, Size count, Out out) {
    return detail::copy_within(on, first, static_cast<int64_t>(count), out);
}

// ---- other places

template <typename Policy, typename Map, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out gather(const Policy& on, Map first, Map last, In in, Out out) {
    return cu2cann_thrust::copy(on, permutation_iterator<In, Map>(in, first), permutation_iterator<In, Map>(in, last),
                                out);
}
template <typename Policy, typename In, typename Map, typename Stencil, typename Out, detail::IfPolicy<Policy> = 0>
inline void scatter_if(const Policy& on, In first, In last, Map map, Stencil stencil, Out out) {
    if constexpr (Policy::on_device) {
        auto from = detail::view_of(first);
        auto places = detail::view_of(map);
        auto asked = detail::view_of(stencil);
        auto to = detail::view_of(out);
        typedef detail::ScatterBody<decltype(from), decltype(places), decltype(to), decltype(asked)> Body;
        detail::run_alone(on, Body{from, places, to, asked}, detail::count_of(first, last));
    } else {
        for (; first != last; ++first, ++map, ++stencil) {
            if (*stencil) {
                out[*map] = *first;
            }
        }
    }
}
template <typename Policy, typename In, typename Map, typename Out, detail::IfPolicy<Policy> = 0>
inline void scatter(const Policy& on, In first, In last, Map map, Out out) {
    cu2cann_thrust::scatter_if(on, first, last, map, constant_iterator<bool>(true), out);
}
template <typename Policy, typename It, detail::IfPolicy<Policy> = 0>
inline void reverse(const Policy& on, It first, It last) {
    if constexpr (Policy::on_device) {
        auto out = detail::view_of(first);
        const int64_t count = detail::count_of(first, last);
        detail::run_alone(on, detail::ReverseBody<decltype(out)>{out, count - 1}, count / 2);
    } else {
        std::reverse(first, last);
    }
}
template <typename Policy, typename In, typename Out, detail::IfPolicy<Policy> = 0>
inline Out reverse_copy(const Policy& on, In first, In last, Out out) {
    if constexpr (Policy::on_device) {
        auto from = detail::view_of(first);
        auto to = detail::view_of(out);
        const int64_t count = detail::count_of(first, last);
        detail::run_alone(on, detail::ReverseCopyBody<decltype(from), decltype(to)>{from, to, count - 1}, count);
        return out + count;
    } else {
        return std::reverse_copy(first, last, out);
    }
}
template <typename Policy, typename ItA, typename ItB, detail::IfPolicy<Policy> = 0>
inline ItB swap_ranges(const Policy& on, ItA first, ItA last, ItB other) {
    if constexpr (Policy::on_device) {
        auto a = detail::view_of(first);
        auto b = detail::view_of(other);
        const int64_t count = detail::count_of(first, last);
        detail::run_alone(on, detail::SwapBody<decltype(a), decltype(b)>{a, b}, count);
        return other + count;
    } else {
        return std::swap_ranges(first, last, other);
    }
}

CU2CANN_THRUST_WITHOUT_POLICY(fill)
CU2CANN_THRUST_WITHOUT_POLICY(fill_n)
CU2CANN_THRUST_WITHOUT_POLICY(uninitialized_fill)
CU2CANN_THRUST_WITHOUT_POLICY(sequence)
CU2CANN_THRUST_WITHOUT_POLICY(tabulate)
CU2CANN_THRUST_WITHOUT_POLICY(generate)
CU2CANN_THRUST_WITHOUT_POLICY(gather)
CU2CANN_THRUST_WITHOUT_POLICY(scatter)
CU2CANN_THRUST_WITHOUT_POLICY(scatter_if)
CU2CANN_THRUST_WITHOUT_POLICY(reverse)
CU2CANN_THRUST_WITHOUT_POLICY(reverse_copy)
CU2CANN_THRUST_WITHOUT_POLICY(swap_ranges)

}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_COPY_H
