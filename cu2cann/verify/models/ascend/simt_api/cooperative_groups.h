// SPDX-License-Identifier: Apache-2.0
//
// Cooperative groups of one block: tiles, coalesced threads.
// A tile of up to 32 threads is part of a warp and needs no barrier; a larger one needs memory
// that the block was given (`block_tile_memory`).
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_COOPERATIVE_GROUPS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_COOPERATIVE_GROUPS_H

#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#include "simt_api/asc_simt.h"
#include "utils/debug/asc_assert.h"

namespace cu2cann_model {

template <typename T, typename... Any>
constexpr bool is_one_of = (std::is_same<T, Any>::value || ...);

template <typename T>
constexpr bool can_shuffle = is_one_of<T, int32_t, uint32_t, int64_t, uint64_t, float, half, half2, bfloat16_t, bfloat16x2_t>;

constexpr bool is_power_of_two(unsigned value) { return value != 0 && (value & (value - 1)) == 0; }

inline unsigned rank_in_block() { return device("cooperative groups").rank(); }
inline unsigned own_lane() { return device("cooperative groups").lane(); }

// The lane of the member with this rank; the lanes of `mask` are the members.
inline int lane_of_rank(unsigned mask, unsigned rank) {
    for (unsigned lane = 0; lane < warp_size; ++lane) {
        if ((mask >> lane & 1) != 0 && rank-- == 0) {
            return static_cast<int>(lane);
        }
    }
    return -1;
}

inline unsigned rank_in_mask(unsigned mask) { return static_cast<unsigned>(bit_count(mask & ((1u << own_lane()) - 1))); }

inline void shuffle_of_many_warps(unsigned rank, unsigned size) {
    if (rank >= size) {
        fault("tile-rank", "a value of rank %u in a tile of %u threads", rank, size);
    }
}

// A barrier of the threads of one tile above 32.
inline Count tile_barrier(unsigned size, bool predicate) {
    constexpr unsigned named = 15;
    Block& block = device("a barrier of a tile");
    if (block.threads() / size > named) {
        fault("not-modelled", "more than %u tiles above 32 threads in a block", named);
    }
    return block.barrier(predicate, 1 + block.rank() / size, size);
}

}  // namespace cu2cann_model

namespace cooperative_groups {

template <unsigned int MaxBlockSize = 1024>
struct alignas(8) block_tile_memory {
    static_assert(MaxBlockSize > 0 && MaxBlockSize <= ::cu2cann_model::most_threads && MaxBlockSize % 32 == 0,
                  "a multiple of 32 up to 2048");
    unsigned char storage[5 * 8 + MaxBlockSize / 32 * 8];
};

enum class group_type : unsigned int {
    thread_block_type,
    tiled_group_type,
    coalesced_group_type,
};

class thread_group {
public:
    inline unsigned long long size() const { return num_threads(); }
    inline unsigned long long num_threads() const {
        return _type == group_type::thread_block_type ? ::cu2cann_model::device("size").threads() : cu2cann_model_count;
    }
    inline unsigned long long thread_rank() const {
        return _type == group_type::thread_block_type ? ::cu2cann_model::rank_in_block()
                                                      : ::cu2cann_model::rank_in_mask(cu2cann_model_mask);
    }
    inline void sync() const {
        if (_type == group_type::thread_block_type) {
            asc_syncthreads();
        } else {
            asc_threadfence_block();
        }
    }
    inline group_type get_type() const { return _type; }

protected:
    group_type _type;
    unsigned int cu2cann_model_mask = 0, cu2cann_model_count = 0, cu2cann_model_rank = 0, cu2cann_model_groups = 1;

    inline thread_group(group_type type) : _type(type) {}
    inline void cu2cann_model_tile(unsigned int tilesz) {
        if (!::cu2cann_model::is_power_of_two(tilesz) || tilesz > 32) {
            ::cu2cann_model::fault("tile-size", "a tile of %u threads; a power of two up to 32", tilesz);
        }
        const unsigned int first = ::cu2cann_model::own_lane() / tilesz * tilesz;
        cu2cann_model_mask = (tilesz == 32 ? 0xFFFFFFFFu : (1u << tilesz) - 1) << first;
        cu2cann_model_count = tilesz;
    }

    friend thread_group tiled_partition(const thread_group& parent, unsigned int tilesz);
};

class tiled_group : public thread_group {
public:
    inline void sync() const { asc_threadfence_block(); }

protected:
    inline tiled_group(unsigned int num_threads) : thread_group(group_type::tiled_group_type) {
        cu2cann_model_tile(num_threads);
    }
    friend class thread_block;
    friend thread_group tiled_partition(const thread_group& parent, unsigned int tilesz);
};

class thread_block : public thread_group {
public:
    inline static void sync() { asc_syncthreads(); }
    inline static unsigned int thread_rank() { return ::cu2cann_model::rank_in_block(); }
    inline static dim3 group_index() { return blockIdx; }
    inline static dim3 thread_index() { return threadIdx; }
    inline static dim3 dim_threads() { return blockDim; }
    inline static unsigned int num_threads() { return ::cu2cann_model::device("num_threads").threads(); }
    inline static unsigned int size() { return num_threads(); }
    inline static dim3 group_dim() { return blockDim; }
    inline uint64_t _get_tile_memory() const { return cu2cann_model_memory; }

private:
    uint64_t cu2cann_model_memory;

    inline thread_block(uint64_t memory = 0) : thread_group(group_type::thread_block_type), cu2cann_model_memory(memory) {}
    friend thread_block this_thread_block();
    template <unsigned int MaxBlockSize>
    friend thread_block this_thread_block(block_tile_memory<MaxBlockSize>& scratch);
};

inline thread_block this_thread_block() { return thread_block(); }

template <unsigned int MaxBlockSize>
inline thread_block this_thread_block(block_tile_memory<MaxBlockSize>& scratch) {
    if (thread_block::num_threads() > MaxBlockSize) {
        ::cu2cann_model::fault("tile-memory", "memory for %u threads in a block of %u", MaxBlockSize,
                               thread_block::num_threads());
    }
    return thread_block(reinterpret_cast<uint64_t>(&scratch));
}

template <unsigned int Size, typename ParentT>
class thread_block_tile;

class coalesced_group : public thread_group {
public:
    inline void sync() const { asc_threadfence_block(); }
    inline unsigned long long num_threads() const { return cu2cann_model_count; }
    inline unsigned long long size() const { return cu2cann_model_count; }
    inline unsigned long long thread_rank() const { return ::cu2cann_model::rank_in_mask(cu2cann_model_mask); }
    inline unsigned long long meta_group_size() const { return cu2cann_model_groups; }
    inline unsigned long long meta_group_rank() const { return cu2cann_model_rank; }

    template <typename T>
    inline T shfl(T var, int src_rank) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        const int lane = ::cu2cann_model::lane_of_rank(
            cu2cann_model_mask, static_cast<unsigned>(src_rank) % (cu2cann_model_count == 0 ? 1 : cu2cann_model_count));
        return asc_shfl(var, lane);
    }
    template <typename T>
    inline T shfl_up(T var, unsigned int delta) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        const auto rank = static_cast<unsigned>(thread_rank());
        return asc_shfl(var, ::cu2cann_model::lane_of_rank(cu2cann_model_mask, rank < delta ? rank : rank - delta));
    }
    template <typename T>
    inline T shfl_down(T var, unsigned int delta) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        const auto rank = static_cast<unsigned>(thread_rank());
        return asc_shfl(var, ::cu2cann_model::lane_of_rank(cu2cann_model_mask, rank + delta < cu2cann_model_count ? rank + delta : rank));
    }
    inline int any(int predicate) const { return (asc_ballot(predicate) & cu2cann_model_mask) != 0 ? 1 : 0; }
    inline int all(int predicate) const { return (asc_ballot(predicate == 0) & cu2cann_model_mask) == 0 ? 1 : 0; }
    inline unsigned int ballot(int predicate) const { return cu2cann_model_pack(asc_ballot(predicate)); }
    inline uint64_t _get_tile_memory() const { return 0; }

protected:
    inline coalesced_group(unsigned int mask) : thread_group(group_type::coalesced_group_type) {
        cu2cann_model_mask = mask;
        cu2cann_model_count = static_cast<unsigned>(::cu2cann_model::bit_count(mask));
    }

private:
    // The bits of the members, without gaps.
    inline unsigned int cu2cann_model_pack(unsigned int lanes) const {
        unsigned int packed = 0, rank = 0;
        for (unsigned int lane = 0; lane < 32; ++lane) {
            if ((cu2cann_model_mask >> lane & 1) != 0) {
                packed |= (lanes >> lane & 1) << rank++;
            }
        }
        return packed;
    }

    friend coalesced_group coalesced_threads();
    friend coalesced_group tiled_partition(const coalesced_group& parent, unsigned int tilesz);
    friend coalesced_group binary_partition(const coalesced_group& g, bool pred);
    template <unsigned int Size, typename ParentT>
    friend coalesced_group binary_partition(const thread_block_tile<Size, ParentT>& g, bool pred);
};

__attribute__((always_inline)) inline coalesced_group coalesced_threads() { return coalesced_group(asc_activemask()); }

template <unsigned int Size>
class single_warp_thread_block_tile_base {
    static_assert(::cu2cann_model::is_power_of_two(Size) && Size <= 32, "Size must be one of 1/2/4/8/16/32");

public:
    inline void sync() const { asc_threadfence_block(); }
    static inline unsigned long long thread_rank() { return ::cu2cann_model::rank_in_block() % Size; }
    static constexpr inline unsigned long long num_threads() { return Size; }
    static constexpr inline unsigned long long size() { return Size; }

    template <typename T>
    inline T shfl(T var, int src_rank) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        return asc_shfl(var, src_rank, Size);
    }
    template <typename T>
    inline T shfl_up(T var, unsigned int delta) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        return asc_shfl_up(var, delta, Size);
    }
    template <typename T>
    inline T shfl_down(T var, unsigned int delta) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        return asc_shfl_down(var, delta, Size);
    }
    template <typename T>
    inline T shfl_xor(T var, unsigned int lane_mask) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        return asc_shfl_xor(var, static_cast<int>(lane_mask), Size);
    }
    inline int any(int predicate) const { return ballot(predicate) != 0 ? 1 : 0; }
    inline int all(int predicate) const { return ballot(predicate == 0) == 0 ? 1 : 0; }
    inline unsigned int ballot(int predicate) const {
        const unsigned int lanes = asc_ballot(predicate) >> (::cu2cann_model::own_lane() / Size * Size);
        return Size == 32 ? lanes : lanes & ((1u << Size % 32) - 1);
    }
    inline uint64_t _get_tile_memory() const { return 0; }

protected:
    static inline unsigned int cu2cann_model_lanes() {
        return (Size == 32 ? 0xFFFFFFFFu : (1u << Size % 32) - 1) << (::cu2cann_model::own_lane() / Size * Size);
    }
};

template <unsigned int Size>
class multi_warp_thread_block_tile_base {
    static_assert(::cu2cann_model::is_power_of_two(Size) && Size > 32 && Size <= ::cu2cann_model::most_threads,
                  "Size must be one of 64/128/256/512/1024/2048 for multi-warp thread_block_tile");

public:
    inline void sync() const { (void)::cu2cann_model::tile_barrier(Size, false); }
    static inline unsigned long long thread_rank() { return ::cu2cann_model::rank_in_block() % Size; }
    static constexpr inline unsigned long long num_threads() { return Size; }
    static constexpr inline unsigned long long size() { return Size; }

    // All threads name the same source.
    template <typename T>
    inline T shfl(T var, int src_rank) const {
        static_assert(::cu2cann_model::can_shuffle<T>, "a type that can be shuffled");
        ::cu2cann_model::shuffle_of_many_warps(static_cast<unsigned>(src_rank), Size);
        auto* slot = reinterpret_cast<uint64_t*>(cu2cann_model_memory) + 5 + ::cu2cann_model::rank_in_block() / Size;
        if (thread_rank() == static_cast<unsigned>(src_rank)) {
            *slot = ::cu2cann_model::packed(var);
        }
        sync();
        const T value = ::cu2cann_model::unpacked<T>(*slot);
        sync();
        return value;
    }
    inline int any(int predicate) const { return ::cu2cann_model::tile_barrier(Size, predicate != 0).holds != 0 ? 1 : 0; }
    inline int all(int predicate) const { return ::cu2cann_model::tile_barrier(Size, predicate == 0).holds == 0 ? 1 : 0; }
    inline uint64_t _get_tile_memory() const { return cu2cann_model_memory; }

protected:
    uint64_t cu2cann_model_memory;

    inline multi_warp_thread_block_tile_base(uint64_t memory) : cu2cann_model_memory(memory) {
        if (memory == 0) {
            ::cu2cann_model::fault("tile-memory", "a tile of %u threads of a block without block_tile_memory", Size);
        }
    }
};

}  // namespace cooperative_groups

namespace cu2cann_model {

template <unsigned Size>
struct SmallTile : cooperative_groups::single_warp_thread_block_tile_base<Size> {
    explicit SmallTile(uint64_t) {}
    using cooperative_groups::single_warp_thread_block_tile_base<Size>::cu2cann_model_lanes;
};

template <unsigned Size>
struct LargeTile : cooperative_groups::multi_warp_thread_block_tile_base<Size> {
    explicit LargeTile(uint64_t memory) : cooperative_groups::multi_warp_thread_block_tile_base<Size>(memory) {}
};

template <unsigned Size>
using TileBase = std::conditional_t<(Size <= 32), SmallTile<Size>, LargeTile<Size>>;

// How many threads a parent has, and which one of them this is.
inline unsigned count_in(const cooperative_groups::thread_block& block) { return block.num_threads(); }
inline unsigned rank_in(const cooperative_groups::thread_block& block) { return block.thread_rank(); }
template <unsigned Size, typename ParentT>
inline unsigned count_in(const cooperative_groups::thread_block_tile<Size, ParentT>&) {
    return Size;
}
template <unsigned Size, typename ParentT>
inline unsigned rank_in(const cooperative_groups::thread_block_tile<Size, ParentT>& tile) {
    return static_cast<unsigned>(tile.thread_rank());
}

}  // namespace cu2cann_model

namespace cooperative_groups {

template <unsigned int Size, typename ParentT = void>
class thread_block_tile : public ::cu2cann_model::TileBase<Size> {
public:
    inline thread_block_tile(const ParentT& g)
        : ::cu2cann_model::TileBase<Size>(g._get_tile_memory()), cu2cann_model_rank(::cu2cann_model::rank_in(g) / Size),
          cu2cann_model_groups((::cu2cann_model::count_in(g) + Size - 1) / Size) {}
    inline operator thread_block_tile<Size, void>() const { return thread_block_tile<Size, void>(*this); }
    inline unsigned int meta_group_rank() const { return cu2cann_model_rank; }
    inline unsigned int meta_group_size() const { return cu2cann_model_groups; }

private:
    unsigned int cu2cann_model_rank, cu2cann_model_groups;
};

template <unsigned int Size>
class thread_block_tile<Size, void> : public ::cu2cann_model::TileBase<Size> {
public:
    template <typename ParentT>
    inline thread_block_tile(const thread_block_tile<Size, ParentT>& g)
        : ::cu2cann_model::TileBase<Size>(g._get_tile_memory()), cu2cann_model_rank(g.meta_group_rank()),
          cu2cann_model_groups(g.meta_group_size()) {}
    inline unsigned int meta_group_rank() const { return cu2cann_model_rank; }
    inline unsigned int meta_group_size() const { return cu2cann_model_groups; }

private:
    unsigned int cu2cann_model_rank, cu2cann_model_groups;
};

template <unsigned int Size, typename ParentT>
inline thread_block_tile<Size, ParentT> tiled_partition(const ParentT& g) {
    if (::cu2cann_model::count_in(g) % Size != 0) {
        ::cu2cann_model::caution("tile-size", "tiles of %u threads in a group of %u", Size, ::cu2cann_model::count_in(g));
    }
    return thread_block_tile<Size, ParentT>(g);
}

inline thread_group tiled_partition(const thread_group& parent, unsigned int tilesz) {
    if (parent.get_type() == group_type::coalesced_group_type) {
        ::cu2cann_model::fault("tile-size", "a tile of a coalesced group that has lost its type");
    }
    return tiled_group(tilesz);
}

inline thread_group tiled_partition(const thread_block& parent, unsigned int tilesz) {
    return tiled_partition(static_cast<const thread_group&>(parent), tilesz);
}

inline coalesced_group tiled_partition(const coalesced_group& parent, unsigned int tilesz) {
    if (!::cu2cann_model::is_power_of_two(tilesz) || tilesz > 32) {
        ::cu2cann_model::fault("tile-size", "a tile of %u threads; a power of two up to 32", tilesz);
    }
    const unsigned int rank = static_cast<unsigned int>(parent.thread_rank()) / tilesz;
    unsigned int mask = 0, position = 0;
    for (unsigned int lane = 0; lane < 32; ++lane) {
        if ((parent.cu2cann_model_mask >> lane & 1) != 0) {
            mask |= position++ / tilesz == rank ? 1u << lane : 0;
        }
    }
    coalesced_group made(mask);
    made.cu2cann_model_rank = rank;
    made.cu2cann_model_groups = (parent.cu2cann_model_count + tilesz - 1) / tilesz;
    return made;
}

inline coalesced_group binary_partition(const coalesced_group& g, bool pred) {
    const unsigned int holds = asc_ballot(pred) & g.cu2cann_model_mask;
    coalesced_group made(pred ? holds : g.cu2cann_model_mask & ~holds);
    made.cu2cann_model_rank = pred ? 1 : 0;
    made.cu2cann_model_groups = 2;
    return made;
}

template <unsigned int Size, typename ParentT>
inline coalesced_group binary_partition(const thread_block_tile<Size, ParentT>& g, bool pred) {
    static_assert(Size <= 32, "a tile of one warp");
    const unsigned int holds = asc_ballot(pred) & g.cu2cann_model_lanes();
    coalesced_group made(pred ? holds : g.cu2cann_model_lanes() & ~holds);
    made.cu2cann_model_rank = pred ? 1 : 0;
    made.cu2cann_model_groups = 2;
    return made;
}

}  // namespace cooperative_groups

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_COOPERATIVE_GROUPS_H
