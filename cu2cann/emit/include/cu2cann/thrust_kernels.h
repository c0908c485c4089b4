// Stands in for: what Thrust's algorithms are made of: a function for each index, sums and running sums.
// Restores: results that are there when the call returns, the order of streams, any associative operator.
// Works around: kernels take plain structs, have no exceptions, and compute double in software.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_THRUST_KERNELS_H
#define CU2CANN_THRUST_KERNELS_H

#include <cstdint>

#include "thrust_iterators.h"

#include "shield_begin.h"

namespace cu2cann_thrust {
namespace detail {

// ---- views: what iterators are in a kernel

template <typename T>
struct CountingView {
    T first;
    CU2CANN_DEVICE T operator[](int64_t i) const { return static_cast<T>(first + static_cast<T>(i)); }
};
template <typename T>
struct ConstantView {
    T value;
    CU2CANN_DEVICE T operator[](int64_t) const { return value; }
};
struct DiscardView {
    CU2CANN_DEVICE Ignored operator[](int64_t) const { return {}; }
};
template <typename Call, typename View>
struct TransformView {
    View from;
    mutable Call call;
    CU2CANN_DEVICE auto operator[](int64_t i) const { return call(from[i]); }
};
template <typename Elements, typename Map>
struct PermutationView {
    Elements elements;
    Map map;
    CU2CANN_DEVICE decltype(auto) operator[](int64_t i) const { return elements[static_cast<int64_t>(map[i])]; }
};
template <typename... Views>
struct ZipView {
    tuple<Views...> views;
    CU2CANN_DEVICE auto operator[](int64_t i) const { return at(i, std::index_sequence_for<Views...>()); }
    template <size_t... Each>
    CU2CANN_DEVICE auto at(int64_t i, std::index_sequence<Each...>) const {
        return tuple<decltype(cu2cann_thrust::get<Each>(views)[i])...>(cu2cann_thrust::get<Each>(views)[i]...);
    }
};

template <typename T>
using Device = cu2cann_device_type<T>;
// The same bytes, for a kernel.
template <typename T>
inline Device<T> to_device(const T& value) {
    return reinterpret_cast<const Device<T>&>(value);
}

template <typename T>
inline Device<T>* view_of(const device_ptr<T>& pointer) {
    return reinterpret_cast<Device<T>*>(pointer.get());
}
template <typename T>
inline Device<T>* view_of(T* pointer) {
    return reinterpret_cast<Device<T>*>(pointer);
}
template <typename T>
inline CountingView<Device<T>> view_of(const counting_iterator<T>& it) {
    return {to_device(*it)};
}
template <typename T>
inline ConstantView<Device<T>> view_of(const constant_iterator<T>& it) {
    return {to_device(*it)};
}
inline DiscardView view_of(const discard_iterator&) { return {}; }
template <typename Call, typename It>
inline auto view_of(const transform_iterator<Call, It>& it);
template <typename Elements, typename Map>
inline auto view_of(const permutation_iterator<Elements, Map>& it);
template <typename... Iterators>
inline auto view_of(const zip_iterator<tuple<Iterators...>>& it);

template <typename Call, typename View>
inline TransformView<Call, View> transform_view(View from, Call call) {
    return {from, call};
}
template <typename Call, typename It>
inline auto view_of(const transform_iterator<Call, It>& it) {
    return transform_view(view_of(it.base()), to_device(it.functor()));
}
template <typename Elements, typename Map>
inline auto view_of(const permutation_iterator<Elements, Map>& it) {
    return PermutationView<decltype(view_of(it.elements())), decltype(view_of(it.map()))>{view_of(it.elements()),
                                                                                         view_of(it.map())};
}
template <typename... Views>
inline ZipView<Views...> zip_view(Views... views) {
    return {tuple<Views...>(views...)};
}
template <typename Iterators, size_t... Each>
inline auto zip_views(const Iterators& iterators, std::index_sequence<Each...>) {
    return zip_view(view_of(cu2cann_thrust::get<Each>(iterators))...);
}
template <typename... Iterators>
inline auto view_of(const zip_iterator<tuple<Iterators...>>& it) {
    return zip_views(it.get_iterator_tuple(), std::index_sequence_for<Iterators...>());
}

// What is kept of an element: tuples of references become tuples of values.
template <typename T>
struct Kept {
    typedef T type;
};
template <typename... Types>
struct Kept<tuple<Types...>> {
    typedef tuple<typename Kept<typename std::decay<Types>::type>::type...> type;
};
template <typename View>
struct ElementOf {
    typedef typename Kept<typename std::decay<decltype(given<const View&>()[0])>::type>::type type;
};
template <typename View>
using Element = typename ElementOf<View>::type;

// ---- running on a stream

// A range of kernels on the stream of a policy. On the default stream, all work of the device comes before.
class Work {
public:
    explicit Work(const device_policy& policy) : stream_(policy.stream), waits_(policy.waits) {
        check(cu2cann_ensure());
        if (stream_ == nullptr) {
            check(cu2cann::settle());
        }
    }
    aclrtStream stream() const { return stream_; }
    void finish() {
        if (waits_) {
            wait();
        }
    }
    void wait() { check(cu2cann::note(aclrtSynchronizeStream(stream_))); }

private:
    aclrtStream stream_;
    bool waits_;
};

// Memory of the device for a while; what uses it has to have ended when it goes.
template <typename T>
class Buffer {
public:
    Buffer(Work& work, int64_t count) : work_(work), data_(allocate<T>(static_cast<size_t>(count))) {}
    ~Buffer() {
        (void)aclrtSynchronizeStream(work_.stream());
        (void)cu2cann_free(data_);
    }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    T* data() const { return data_; }

private:
    Work& work_;
    T* data_;
};

// The host's `T` for an element that a kernel wrote; the same bytes.
template <typename T, typename From>
inline T read_back(Work& work, const From* element) {
    static_assert(sizeof(T) == sizeof(From), "an element has one size on both sides");
    work.wait();
    Staged<T> value(1);
    copy_bytes(value.data(), element, sizeof(T), ACL_MEMCPY_DEVICE_TO_HOST);
    return *value.data();
}

template <typename It>
inline int64_t count_of(It first, It last) {
    return static_cast<int64_t>(std::distance(first, last));
}

template <typename T>
struct IsValue {
    T value;
    template <typename U>
    CU2CANN_BOTH bool operator()(const U& element) const {
        return element == value;
    }
};
constexpr int threads = 256;
constexpr int64_t most_blocks = 4096;

#ifdef CU2CANN_SIMT
template <typename Body>
__global__ __launch_bounds__(256) void cu2cann_thrust_each(Body body, int64_t count) {
    const int64_t step = static_cast<int64_t>(gridDim.x) * blockDim.x;
    for (int64_t i = static_cast<int64_t>(blockIdx.x) * blockDim.x + threadIdx.x; i < count; i += step) {
        body(i);
    }
}

template <typename Body>
inline void run(Work& work, Body body, int64_t count) {
    if (count > 0) {
        const int64_t blocks = std::min((count + threads - 1) / threads, most_blocks);
        cu2cann_thrust_each<<<static_cast<uint32_t>(blocks), threads, 0, work.stream()>>>(body, count);
    }
}
#else
// A file of the host alone may use what runs on the host.
template <typename Body>
inline void run(Work&, Body, int64_t) {
    static_assert(sizeof(Body) == 0, "algorithms of the device are compiled by the compiler for Ascend");
}
#endif

template <typename Body>
inline void run_alone(const device_policy& on, Body body, int64_t count) {
    Work work(on);
    run(work, body, count);
    work.finish();
}

// ---- copies, sums, running sums

template <typename In, typename Out>
struct CopyBody {
    In in;
    Out out;
    CU2CANN_DEVICE void operator()(int64_t i) { out[i] = static_cast<Element<In>>(in[i]); }
};
template <typename In, typename Out>
inline void copy_view(Work& work, In in, Out out, int64_t count) {
    run(work, CopyBody<In, Out>{in, out}, count);
}

// How many neighbours a thread of a running sum takes in turn.
inline int64_t width_for(int64_t count) { return std::max<int64_t>(32, (count + 16383) / 16384); }

template <typename T, typename In, typename Combine>
struct SumBody {
    In in;
    T* sums;
    Combine combine;
    int64_t count, width;
    CU2CANN_DEVICE void operator()(int64_t part) {
        const int64_t first = part * width;
        const int64_t last = first + width < count ? first + width : count;
        T sum = static_cast<T>(in[first]);
        for (int64_t i = first + 1; i < last; ++i) {
            sum = static_cast<T>(combine(sum, in[i]));
        }
        sums[part] = sum;
    }
};
template <typename T, typename Combine>
struct LastSumBody {
    const T* in;
    T* sum;
    T initial;
    Combine combine;
    int64_t count;
    CU2CANN_DEVICE void operator()(int64_t) {
        T all = initial;
        for (int64_t i = 0; i < count; ++i) {
            all = static_cast<T>(combine(all, in[i]));
        }
        sum[0] = all;
    }
};

// In the order of the elements: `combine` need not be commutative.
template <typename T, typename In, typename Combine>
inline void sum_into(Work& work, In in, int64_t count, T initial, Combine combine, T* result) {
    constexpr int64_t width = 32;  // Few, so that rounding errors of floats do not pile up.
    const int64_t parts = (count + width - 1) / width;
    Buffer<T> sums(work, parts);
    run(work, SumBody<T, In, Combine>{in, sums.data(), combine, count, width}, parts);
    if (parts > 32) {
        sum_into<T>(work, static_cast<const T*>(sums.data()), parts, initial, combine, result);
    } else {
        run(work, LastSumBody<T, Combine>{sums.data(), result, initial, combine, parts}, 1);
    }
}

template <typename T, typename In, typename Combine>
inline T sum(Work& work, In in, int64_t count, const T& initial, Combine combine) {
    if (count <= 0) {
        return initial;
    }
    Buffer<Device<T>> result(work, 1);
    sum_into<Device<T>>(work, in, count, to_device(initial), combine, result.data());
    return read_back<T>(work, result.data());
}

// Whether a running sum begins with an initial value, and whether it holds the element itself.
enum class Scan { inclusive, inclusive_from, exclusive_from };

template <typename T, typename In, typename Out, typename Combine>
struct ScanBody {
    In in;
    Out out;
    const T* before;  // The sums up to each part but the first.
    T initial;
    Combine combine;
    Scan kind;
    int64_t count, width;
    CU2CANN_DEVICE void operator()(int64_t part) {
        const int64_t last = part * width + width < count ? part * width + width : count;
        int64_t i = part * width;
        T sum = initial;
        if (part > 0) {
            sum = kind == Scan::inclusive ? before[part - 1] : static_cast<T>(combine(initial, before[part - 1]));
        }
        if (kind == Scan::exclusive_from) {
            for (; i < last; ++i) {
                const T next = static_cast<T>(combine(sum, in[i]));
                out[i] = sum;
                sum = next;
            }
            return;
        }
        if (kind == Scan::inclusive && part == 0) {
            sum = static_cast<T>(in[i]);
            out[i++] = sum;
        }
        for (; i < last; ++i) {
            sum = static_cast<T>(combine(sum, in[i]));
            out[i] = sum;
        }
    }
};

template <typename T, typename In, typename Out, typename Combine>
inline void scan(Work& work, In in, Out out, int64_t count, Scan kind, T initial, Combine combine) {
    if (count <= 0) {
        return;
    }
    const int64_t width = width_for(count);
    const int64_t parts = (count + width - 1) / width;
    Buffer<T> sums(work, parts > 1 ? parts : 0);
    if (parts > 1) {
        run(work, SumBody<T, In, Combine>{in, sums.data(), combine, count, width}, parts);
        scan<T>(work, static_cast<const T*>(sums.data()), sums.data(), parts, Scan::inclusive, initial, combine);
    }
    run(work, ScanBody<T, In, Out, Combine>{in, out, sums.data(), initial, combine, kind, count, width}, parts);
}

}  // namespace detail
}  // namespace cu2cann_thrust

#include "shield_end.h"

#endif  // CU2CANN_THRUST_KERNELS_H
