// SPDX-License-Identifier: Apache-2.0
//
// CUB's algorithms over whole arrays.  A call without temporary storage asks how much it needs.
#ifndef CU2CANN_CUDA_COLLECTIVE_DEVICE_H
#define CU2CANN_CUDA_COLLECTIVE_DEVICE_H

#include <algorithm>
#include <numeric>
#include <vector>

#include "block_sort.h"

namespace cub {

template <typename It>
using ValueOf = typename std::iterator_traits<It>::value_type;

// Most calls begin so.
#define CU2CANN_SIZE_ONLY        \
    if (temporary == nullptr) {  \
        size = 256;              \
        return cudaSuccess;      \
    }
#define CU2CANN_TEMPORARY void *temporary, size_t &size

struct DeviceReduce {
    template <typename In, typename Out, typename N, typename Combine, typename T>
    static cudaError_t Reduce(CU2CANN_TEMPORARY, In in, Out out, N n, Combine combine, T initial, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        auto made = initial;
        for (N i = 0; i < n; ++i) {
            made = combine(made, in[i]);
        }
        *out = made;
        return cudaSuccess;
    }
    template <typename In, typename Out, typename N>
    static cudaError_t Sum(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, n, cub::Sum(), ValueOf<In>());
    }
    template <typename In, typename Out, typename N>
    static cudaError_t Min(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, n, cub::Min(), std::numeric_limits<ValueOf<In>>::max());
    }
    template <typename In, typename Out, typename N>
    static cudaError_t Max(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, n, cub::Max(), std::numeric_limits<ValueOf<In>>::lowest());
    }
    template <typename In, typename Out, typename N>
    static cudaError_t ArgMin(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        const auto at = std::min_element(in, in + n);
        *out = {int(at - in), *at};
        return cudaSuccess;
    }
    template <typename In, typename Out, typename N>
    static cudaError_t ArgMax(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        const auto at = std::max_element(in, in + n);
        *out = {int(at - in), *at};
        return cudaSuccess;
    }
    template <typename In, typename Out, typename N, typename Combine, typename Convert, typename T>
    static cudaError_t TransformReduce(CU2CANN_TEMPORARY, In in, Out out, N n, Combine combine, Convert convert, T initial, cudaStream_t = nullptr) {
        CU2CANN_SIZE_ONLY
        T made = initial;
        for (N i = 0; i < n; ++i) {
            made = combine(made, convert(in[i]));
        }
        *out = made;
        return cudaSuccess;
    }
    template <typename Keys, typename Unique, typename Values, typename Out, typename Count, typename Combine, typename N>
    static cudaError_t ReduceByKey(CU2CANN_TEMPORARY, Keys keys, Unique unique, Values values, Out out, Count count, Combine combine, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N runs = 0;
        for (N i = 0; i < n; ++runs) {
            auto made = ValueOf<Values>(values[i]);
            const N first = i;
            for (++i; i < n && keys[i] == keys[first]; ++i) {
                made = combine(made, values[i]);
            }
            unique[runs] = keys[first];
            out[runs] = made;
        }
        *count = runs;
        return cudaSuccess;
    }
};

struct DeviceScan {
    template <typename In, typename Out, typename Combine, typename T, typename N>
    static cudaError_t ExclusiveScan(CU2CANN_TEMPORARY, In in, Out out, Combine combine, T initial, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        auto running = initial;
        for (N i = 0; i < n; ++i) {
            const auto next = combine(running, in[i]);
            out[i] = running;
            running = next;
        }
        return cudaSuccess;
    }
    template <typename In, typename Out, typename Combine, typename N>
    static cudaError_t InclusiveScan(CU2CANN_TEMPORARY, In in, Out out, Combine combine, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        if (n > 0) {
            auto running = ValueOf<In>(in[0]);
            out[0] = running;
            for (N i = 1; i < n; ++i) {
                running = combine(running, in[i]);
                out[i] = running;
            }
        }
        return cudaSuccess;
    }
    template <typename In, typename Out, typename N>
    static cudaError_t ExclusiveSum(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        return ExclusiveScan(temporary, size, in, out, cub::Sum(), ValueOf<In>(), n);
    }
    template <typename In, typename Out, typename N>
    static cudaError_t InclusiveSum(CU2CANN_TEMPORARY, In in, Out out, N n, cudaStream_t = nullptr, bool = false) {
        return InclusiveScan(temporary, size, in, out, cub::Sum(), n);
    }
    template <typename Keys, typename In, typename Out, typename N>
    static cudaError_t ExclusiveSumByKey(CU2CANN_TEMPORARY, Keys keys, In in, Out out, N n, Equality = {}, cudaStream_t = nullptr) {
        CU2CANN_SIZE_ONLY
        ValueOf<In> running{};
        for (N i = 0; i < n; ++i) {
            running = i > 0 && keys[i] == keys[i - 1] ? running : ValueOf<In>();
            const auto value = in[i];
            out[i] = running;
            running = running + value;
        }
        return cudaSuccess;
    }
    template <typename Keys, typename In, typename Out, typename N>
    static cudaError_t InclusiveSumByKey(CU2CANN_TEMPORARY, Keys keys, In in, Out out, N n, Equality = {}, cudaStream_t = nullptr) {
        CU2CANN_SIZE_ONLY
        ValueOf<In> running{};
        for (N i = 0; i < n; ++i) {
            running = (i > 0 && keys[i] == keys[i - 1] ? running : ValueOf<In>()) + in[i];
            out[i] = running;
        }
        return cudaSuccess;
    }
};

struct DeviceSelect {
    template <typename In, typename Flags, typename Out, typename Count, typename N>
    static cudaError_t Flagged(CU2CANN_TEMPORARY, In in, Flags flags, Out out, Count count, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N kept = 0;
        for (N i = 0; i < n; ++i) {
            if (flags[i]) {
                out[kept++] = in[i];
            }
        }
        *count = kept;
        return cudaSuccess;
    }
    template <typename In, typename Out, typename Count, typename N, typename Holds>
    static cudaError_t If(CU2CANN_TEMPORARY, In in, Out out, Count count, N n, Holds holds, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N kept = 0;
        for (N i = 0; i < n; ++i) {
            if (holds(in[i])) {
                out[kept++] = in[i];
            }
        }
        *count = kept;
        return cudaSuccess;
    }
    template <typename In, typename Out, typename Count, typename N>
    static cudaError_t Unique(CU2CANN_TEMPORARY, In in, Out out, Count count, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N kept = 0;
        for (N i = 0; i < n; ++i) {
            if (i == 0 || !(in[i] == in[i - 1])) {
                out[kept++] = in[i];
            }
        }
        *count = kept;
        return cudaSuccess;
    }
};

struct DevicePartition {
    // Those that hold come first; the others follow from the end backwards.
    template <typename In, typename Out, typename Count, typename N, typename Holds>
    static cudaError_t If(CU2CANN_TEMPORARY, In in, Out out, Count count, N n, Holds holds, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N kept = 0, last = n;
        for (N i = 0; i < n; ++i) {
            const auto value = in[i];
            out[holds(value) ? kept++ : --last] = value;
        }
        *count = kept;
        return cudaSuccess;
    }
    template <typename In, typename Flags, typename Out, typename Count, typename N>
    static cudaError_t Flagged(CU2CANN_TEMPORARY, In in, Flags flags, Out out, Count count, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N kept = 0, last = n;
        for (N i = 0; i < n; ++i) {
            out[flags[i] ? kept++ : --last] = in[i];
        }
        *count = kept;
        return cudaSuccess;
    }
};

struct DeviceHistogram {
    template <typename In, typename Counter, typename Level, typename N>
    static cudaError_t HistogramEven(CU2CANN_TEMPORARY, In in, Counter* out, int levels, Level lower, Level upper, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        std::fill(out, out + levels - 1, Counter(0));
        for (N i = 0; i < n; ++i) {
            const Level x = Level(in[i]);
            if (!(x < lower) && x < upper) {
                ++out[std::is_floating_point<Level>::value
                          ? int((x - lower) / ((upper - lower) / Level(levels - 1)))
                          : int((long long)(x - lower) * (levels - 1) / (long long)(upper - lower))];
            }
        }
        return cudaSuccess;
    }
    template <typename In, typename Counter, typename Level, typename N>
    static cudaError_t HistogramRange(CU2CANN_TEMPORARY, In in, Counter* out, int levels, const Level* bounds, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        std::fill(out, out + levels - 1, Counter(0));
        for (N i = 0; i < n; ++i) {
            const auto at = std::upper_bound(bounds, bounds + levels, Level(in[i])) - bounds;
            if (at > 0 && at < levels) {
                ++out[at - 1];
            }
        }
        return cudaSuccess;
    }
};

struct DeviceRunLengthEncode {
    template <typename In, typename Unique, typename Lengths, typename Count, typename N>
    static cudaError_t Encode(CU2CANN_TEMPORARY, In in, Unique unique, Lengths lengths, Count count, N n, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        N runs = 0;
        for (N i = 0; i < n; ++runs) {
            const N first = i;
            for (++i; i < n && in[i] == in[first]; ++i) {
            }
            unique[runs] = in[first];
            lengths[runs] = i - first;
        }
        *count = runs;
        return cudaSuccess;
    }
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_DEVICE_H
