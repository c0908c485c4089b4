// SPDX-License-Identifier: Apache-2.0
//
// CUB's sorts over whole arrays and over segments, and reductions of segments.
#ifndef CU2CANN_CUDA_COLLECTIVE_DEVICE_SORT_H
#define CU2CANN_CUDA_COLLECTIVE_DEVICE_SORT_H

#include "device.h"

namespace cub {

// Where each item of the sorted order comes from.
template <typename Less>
inline std::vector<size_t> sorted_places(size_t n, Less less) {
    std::vector<size_t> places(n);
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), less);
    return places;
}
template <typename From, typename To>
inline void reorder(const std::vector<size_t>& places, From from, To to) {
    std::vector<ValueOf<From>> kept(from, from + places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        to[i] = kept[places[i]];
    }
}
template <typename Key>
inline std::vector<size_t> radix_places(const Key* keys, size_t n, int first, int end, bool down) {
    std::vector<unsigned long long> bits(n);
    for (size_t i = 0; i < n; ++i) {
        bits[i] = ordered_bits(keys[i], first, end);
    }
    return sorted_places(n, [&](size_t a, size_t b) { return down ? bits[b] < bits[a] : bits[a] < bits[b]; });
}

#define CU2CANN_SORT(suffix, down)                                                                                          \
    template <typename Key, typename N>                                                                                     \
    static cudaError_t SortKeys##suffix(CU2CANN_TEMPORARY, const Key* in, Key* out, N n, int first = 0,                     \
                                        int end = sizeof(Key) * 8, cudaStream_t = nullptr, bool = false) {                  \
        CU2CANN_SIZE_ONLY                                                                                                   \
        reorder(radix_places(in, size_t(n), first, end, down), in, out);                                                    \
        return cudaSuccess;                                                                                                 \
    }                                                                                                                       \
    template <typename Key, typename Value, typename N>                                                                     \
    static cudaError_t SortPairs##suffix(CU2CANN_TEMPORARY, const Key* in, Key* out, const Value* values, Value* to, N n,   \
                                         int first = 0, int end = sizeof(Key) * 8, cudaStream_t = nullptr, bool = false) {  \
        CU2CANN_SIZE_ONLY                                                                                                   \
        const auto places = radix_places(in, size_t(n), first, end, down);                                                  \
        reorder(places, in, out);                                                                                           \
        reorder(places, values, to);                                                                                        \
        return cudaSuccess;                                                                                                 \
    }                                                                                                                       \
    template <typename Key, typename N>                                                                                     \
    static cudaError_t SortKeys##suffix(CU2CANN_TEMPORARY, DoubleBuffer<Key>& keys, N n, int first = 0,                     \
                                        int end = sizeof(Key) * 8, cudaStream_t stream = nullptr, bool = false) {           \
        const bool asked = temporary == nullptr;                                                                            \
        SortKeys##suffix(temporary, size, keys.Current(), keys.Alternate(), n, first, end, stream);                         \
        keys.selector ^= asked ? 0 : 1;                                                                                     \
        return cudaSuccess;                                                                                                 \
    }                                                                                                                       \
    template <typename Key, typename Value, typename N>                                                                     \
    static cudaError_t SortPairs##suffix(CU2CANN_TEMPORARY, DoubleBuffer<Key>& keys, DoubleBuffer<Value>& values, N n,      \
                                         int first = 0, int end = sizeof(Key) * 8, cudaStream_t stream = nullptr, bool = false) { \
        const int turn = temporary == nullptr ? 0 : 1;                                                                      \
        SortPairs##suffix(temporary, size, keys.Current(), keys.Alternate(), values.Current(), values.Alternate(), n, first, end, stream); \
        keys.selector ^= turn;                                                                                              \
        values.selector ^= turn;                                                                                            \
        return cudaSuccess;                                                                                                 \
    }
struct DeviceRadixSort {
    CU2CANN_SORT(, false)
    CU2CANN_SORT(Descending, true)
};
#undef CU2CANN_SORT

struct DeviceMergeSort {
    template <typename Keys, typename N, typename Less>
    static cudaError_t SortKeys(CU2CANN_TEMPORARY, Keys keys, N n, Less less, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        std::stable_sort(keys, keys + n, less);
        return cudaSuccess;
    }
    template <typename Keys, typename N, typename Less>
    static cudaError_t StableSortKeys(CU2CANN_TEMPORARY, Keys keys, N n, Less less, cudaStream_t = nullptr, bool = false) {
        return SortKeys(temporary, size, keys, n, less);
    }
    template <typename Keys, typename Values, typename N, typename Less>
    static cudaError_t SortPairs(CU2CANN_TEMPORARY, Keys keys, Values values, N n, Less less, cudaStream_t = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        const auto places = sorted_places(size_t(n), [&](size_t a, size_t b) { return less(keys[a], keys[b]); });
        reorder(places, keys, keys);
        reorder(places, values, values);
        return cudaSuccess;
    }
    template <typename Keys, typename Values, typename N, typename Less>
    static cudaError_t StableSortPairs(CU2CANN_TEMPORARY, Keys keys, Values values, N n, Less less, cudaStream_t = nullptr, bool = false) {
        return SortPairs(temporary, size, keys, values, n, less);
    }
};

// Each segment on its own.
#define CU2CANN_SEGMENTED(name)                                                                                             \
    template <typename Key, typename Begin, typename End>                                                                   \
    static cudaError_t SortKeys##name(CU2CANN_TEMPORARY, const Key* in, Key* out, int, int segments, Begin begins, End ends, \
                                      int first = 0, int end = sizeof(Key) * 8, cudaStream_t stream = nullptr, bool = false) { \
        CU2CANN_SIZE_ONLY                                                                                                   \
        for (int i = 0; i < segments; ++i) {                                                                                \
            DeviceRadixSort::SortKeys##name(temporary, size, in + begins[i], out + begins[i], ends[i] - begins[i], first, end, stream); \
        }                                                                                                                   \
        return cudaSuccess;                                                                                                 \
    }                                                                                                                       \
    template <typename Key, typename Value, typename Begin, typename End>                                                   \
    static cudaError_t SortPairs##name(CU2CANN_TEMPORARY, const Key* in, Key* out, const Value* values, Value* to, int,     \
                                       int segments, Begin begins, End ends, int first = 0, int end = sizeof(Key) * 8,      \
                                       cudaStream_t stream = nullptr, bool = false) {                                       \
        CU2CANN_SIZE_ONLY                                                                                                   \
        for (int i = 0; i < segments; ++i) {                                                                                \
            DeviceRadixSort::SortPairs##name(temporary, size, in + begins[i], out + begins[i], values + begins[i],          \
                                             to + begins[i], ends[i] - begins[i], first, end, stream);                      \
        }                                                                                                                   \
        return cudaSuccess;                                                                                                 \
    }
struct DeviceSegmentedRadixSort {
    CU2CANN_SEGMENTED()
    CU2CANN_SEGMENTED(Descending)
};
struct DeviceSegmentedSort : DeviceSegmentedRadixSort {};
#undef CU2CANN_SEGMENTED

struct DeviceSegmentedReduce {
    template <typename In, typename Out, typename Begin, typename End, typename Combine, typename T>
    static cudaError_t Reduce(CU2CANN_TEMPORARY, In in, Out out, int segments, Begin begins, End ends, Combine combine, T initial, cudaStream_t stream = nullptr, bool = false) {
        CU2CANN_SIZE_ONLY
        for (int i = 0; i < segments; ++i) {
            DeviceReduce::Reduce(temporary, size, in + begins[i], out + i, ends[i] - begins[i], combine, initial, stream);
        }
        return cudaSuccess;
    }
    template <typename In, typename Out, typename Begin, typename End>
    static cudaError_t Sum(CU2CANN_TEMPORARY, In in, Out out, int segments, Begin begins, End ends, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, segments, begins, ends, cub::Sum(), ValueOf<In>());
    }
    template <typename In, typename Out, typename Begin, typename End>
    static cudaError_t Min(CU2CANN_TEMPORARY, In in, Out out, int segments, Begin begins, End ends, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, segments, begins, ends, cub::Min(), std::numeric_limits<ValueOf<In>>::max());
    }
    template <typename In, typename Out, typename Begin, typename End>
    static cudaError_t Max(CU2CANN_TEMPORARY, In in, Out out, int segments, Begin begins, End ends, cudaStream_t = nullptr, bool = false) {
        return Reduce(temporary, size, in, out, segments, begins, ends, cub::Max(), std::numeric_limits<ValueOf<In>>::lowest());
    }
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_DEVICE_SORT_H
