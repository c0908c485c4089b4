// SPDX-License-Identifier: Apache-2.0
//
// Sorting, flags of differences, histograms and shuffles within a block.
#ifndef CU2CANN_CUDA_COLLECTIVE_BLOCK_SORT_H
#define CU2CANN_CUDA_COLLECTIVE_BLOCK_SORT_H

#include <algorithm>

#include "block_move.h"
#include "block_reduce.h"

namespace cub {

// The bits of a key from `first` to `end`, in an order that is the keys'.
template <typename Key>
inline unsigned long long ordered_bits(const Key& key, int first, int end) {
    using Bits = typename Traits<Key>::UnsignedBits;
    Bits raw;
    std::memcpy(&raw, &key, sizeof raw);
    if (std::is_floating_point<Key>::value && key == Key(0)) {
        raw = 0;  // Both zeros are one key.
    }
    const unsigned long long bits = Traits<Key>::TwiddleIn(raw);
    const int width = end - first;
    return bits >> first & (width >= 64 ? ~0ull : (1ull << width) - 1);
}

template <typename Key, typename Value>
struct SortItem {
    Key key;
    Value value;
};

template <typename Key, int X, int Items, typename Value = NullType, int = 4, bool = true, BlockScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          int = 0, int Y = 1, int Z = 1, int = 0>
class BlockRadixSort {
    static constexpr int threads = X * Y * Z, all = int(sizeof(Key) * 8);
    using Kept = typename std::conditional<std::is_same<Value, NullType>::value, char, Value>::type;

public:
    using TempStorage = TempStorageOf<SortItem<Key, Kept>, threads * Items>;
    BlockRadixSort() : storage_(own_storage<TempStorage>()) {}
    explicit BlockRadixSort(TempStorage& storage) : storage_(storage) {}

    void Sort(Key (&keys)[Items], int first = 0, int end = all) { run(keys, none(), first, end, false, false); }
    void SortDescending(Key (&keys)[Items], int first = 0, int end = all) { run(keys, none(), first, end, true, false); }
    void SortBlockedToStriped(Key (&keys)[Items], int first = 0, int end = all) { run(keys, none(), first, end, false, true); }
    void SortDescendingBlockedToStriped(Key (&keys)[Items], int first = 0, int end = all) { run(keys, none(), first, end, true, true); }
    void Sort(Key (&keys)[Items], Kept (&values)[Items], int first = 0, int end = all) { run(keys, values, first, end, false, false); }
    void SortDescending(Key (&keys)[Items], Kept (&values)[Items], int first = 0, int end = all) { run(keys, values, first, end, true, false); }
    void SortBlockedToStriped(Key (&keys)[Items], Kept (&values)[Items], int first = 0, int end = all) { run(keys, values, first, end, false, true); }
    void SortDescendingBlockedToStriped(Key (&keys)[Items], Kept (&values)[Items], int first = 0, int end = all) { run(keys, values, first, end, true, true); }

private:
    static Kept* none() { return nullptr; }
    void run(Key (&keys)[Items], Kept* values, int first, int end, bool down, bool striped) {
        const int rank = block_rank();
        for (int i = 0; i < Items; ++i) {
            storage_[rank * Items + i] = {keys[i], values != nullptr ? values[i] : Kept()};
        }
        block_barrier();
        if (rank == 0) {
            std::stable_sort(storage_.values(), storage_.values() + threads * Items, [=](const auto& a, const auto& b) {
                const auto x = ordered_bits(a.key, first, end), y = ordered_bits(b.key, first, end);
                return down ? y < x : x < y;
            });
        }
        block_barrier();
        for (int i = 0; i < Items; ++i) {
            const auto& item = storage_[striped ? rank + i * threads : rank * Items + i];
            keys[i] = item.key;
            if (values != nullptr) {
                values[i] = item.value;
            }
        }
        block_barrier();
    }
    TempStorage& storage_;
};

template <typename Key, int X, int Items, typename Value = NullType, int Y = 1, int Z = 1>
class BlockMergeSort {
    static constexpr int threads = X * Y * Z;
    using Kept = typename std::conditional<std::is_same<Value, NullType>::value, char, Value>::type;

public:
    using TempStorage = TempStorageOf<SortItem<Key, Kept>, threads * Items>;
    BlockMergeSort() : storage_(own_storage<TempStorage>()) {}
    explicit BlockMergeSort(TempStorage& storage) : storage_(storage) {}
    template <typename Less>
    void Sort(Key (&keys)[Items], Less less) { run(keys, (Kept*)nullptr, less); }
    template <typename Less>
    void Sort(Key (&keys)[Items], Kept (&values)[Items], Less less) { run(keys, values, less); }
    template <typename Less>
    void StableSort(Key (&keys)[Items], Less less) { run(keys, (Kept*)nullptr, less); }
    template <typename Less>
    void StableSort(Key (&keys)[Items], Kept (&values)[Items], Less less) { run(keys, values, less); }

private:
    template <typename Less>
    void run(Key (&keys)[Items], Kept* values, Less less) {
        const int rank = block_rank();
        for (int i = 0; i < Items; ++i) {
            storage_[rank * Items + i] = {keys[i], values != nullptr ? values[i] : Kept()};
        }
        block_barrier();
        if (rank == 0) {
            std::stable_sort(storage_.values(), storage_.values() + threads * Items,
                             [&](const auto& a, const auto& b) { return less(a.key, b.key); });
        }
        block_barrier();
        for (int i = 0; i < Items; ++i) {
            keys[i] = storage_[rank * Items + i].key;
            if (values != nullptr) {
                values[i] = storage_[rank * Items + i].value;
            }
        }
        block_barrier();
    }
    TempStorage& storage_;
};

template <typename T, int X, int Y = 1, int Z = 1, int = 0>
class BlockDiscontinuity {
    static constexpr int threads = X * Y * Z;

public:
    using TempStorage = TempStorageOf<T, 2 * threads>;
    BlockDiscontinuity() : storage_(own_storage<TempStorage>()) {}
    explicit BlockDiscontinuity(TempStorage& storage) : storage_(storage) {}
    template <int Items, typename Flag, typename Differ>
    void FlagHeads(Flag (&flags)[Items], T (&items)[Items], Differ differ) {
        share(items);
        for (int i = 0; i < Items; ++i) {
            const bool first = i == 0 && block_rank() == 0;
            flags[i] = first || differ(i == 0 ? storage_[2 * block_rank() - 1] : items[i - 1], items[i]);
        }
        block_barrier();
    }
    template <int Items, typename Flag, typename Differ>
    void FlagTails(Flag (&flags)[Items], T (&items)[Items], Differ differ) {
        share(items);
        for (int i = 0; i < Items; ++i) {
            const bool last = i == Items - 1 && block_rank() == threads - 1;
            flags[i] = last || differ(items[i], i == Items - 1 ? storage_[2 * block_rank() + 2] : items[i + 1]);
        }
        block_barrier();
    }

private:
    template <int Items>
    void share(T (&items)[Items]) {
        storage_[2 * block_rank()] = items[0];
        storage_[2 * block_rank() + 1] = items[Items - 1];
        block_barrier();
    }
    TempStorage& storage_;
};

template <typename T, int X, int Y = 1, int Z = 1, int = 0>
class BlockAdjacentDifference {
    static constexpr int threads = X * Y * Z;

public:
    using TempStorage = TempStorageOf<T, 2 * threads>;
    BlockAdjacentDifference() : storage_(own_storage<TempStorage>()) {}
    explicit BlockAdjacentDifference(TempStorage& storage) : storage_(storage) {}
    template <int Items, typename Out, typename Op>
    void SubtractLeft(T (&items)[Items], Out (&out)[Items], Op op) { left(items, out, op, nullptr); }
    template <int Items, typename Out, typename Op>
    void SubtractLeft(T (&items)[Items], Out (&out)[Items], Op op, T before) { left(items, out, op, &before); }
    template <int Items, typename Out, typename Op>
    void SubtractRight(T (&items)[Items], Out (&out)[Items], Op op) {
        share(items);
        T kept[Items];
        std::copy(items, items + Items, kept);
        for (int i = 0; i < Items; ++i) {
            const bool last = i == Items - 1 && block_rank() == threads - 1;
            out[i] = last ? Out(kept[i]) : Out(op(kept[i], i == Items - 1 ? storage_[2 * block_rank() + 2] : kept[i + 1]));
        }
        block_barrier();
    }

private:
    template <int Items, typename Out, typename Op>
    void left(T (&items)[Items], Out (&out)[Items], Op op, const T* before) {
        share(items);
        T kept[Items];
        std::copy(items, items + Items, kept);
        for (int i = 0; i < Items; ++i) {
            const bool first = i == 0 && block_rank() == 0;
            out[i] = first && before == nullptr
                         ? Out(kept[0])
                         : Out(op(kept[i], first ? *before : i == 0 ? storage_[2 * block_rank() - 1] : kept[i - 1]));
        }
        block_barrier();
    }
    template <int Items>
    void share(T (&items)[Items]) {
        storage_[2 * block_rank()] = items[0];
        storage_[2 * block_rank() + 1] = items[Items - 1];
        block_barrier();
    }
    TempStorage& storage_;
};

enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };
template <typename T, int X, int Items, int Bins, BlockHistogramAlgorithm = BLOCK_HISTO_SORT, int Y = 1, int Z = 1, int = 0>
class BlockHistogram {
public:
    struct TempStorage { TempStorage& Alias() { return *this; } };
    BlockHistogram() = default;
    explicit BlockHistogram(TempStorage&) {}
    template <typename Counter>
    void InitHistogram(Counter (&counters)[Bins]) {
        for (int i = block_rank(); i < Bins; i += X * Y * Z) {
            counters[i] = 0;
        }
    }
    template <typename Counter>
    void Composite(T (&items)[Items], Counter (&counters)[Bins]) {
        for (const T& item : items) {
            counters[item] += 1;  // The threads of a block take turns only at barriers.
        }
    }
    template <typename Counter>
    void Histogram(T (&items)[Items], Counter (&counters)[Bins]) {
        InitHistogram(counters);
        block_barrier();
        Composite(items, counters);
    }
};

template <typename T, int X, int Y = 1, int Z = 1, int = 0>
class BlockShuffle {
    static constexpr int threads = X * Y * Z;

public:
    using TempStorage = TempStorageOf<T, threads>;
    BlockShuffle() : storage_(own_storage<TempStorage>()) {}
    explicit BlockShuffle(TempStorage& storage) : storage_(storage) {}
    void Offset(T in, T& out, int by = 1) {
        storage_[block_rank()] = in;
        block_barrier();
        const int from = block_rank() + by;
        if (from >= 0 && from < threads) {
            out = storage_[from];
        }
        block_barrier();
    }
    void Rotate(T in, T& out, unsigned by = 1) {
        storage_[block_rank()] = in;
        block_barrier();
        out = storage_[(block_rank() + (int)by) % threads];
        block_barrier();
    }

private:
    TempStorage& storage_;
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_BLOCK_SORT_H
