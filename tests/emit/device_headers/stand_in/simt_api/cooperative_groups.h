// The groups of Ascend's cooperative_groups.h that the headers use, one warp mask each.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_COOPERATIVE_GROUPS_H
#define STAND_IN_COOPERATIVE_GROUPS_H

#include "../ascend.h"

namespace cooperative_groups {

class thread_block {
  public:
    static void sync() { asc_syncthreads(); }
    static unsigned int thread_rank() { return threadIdx.x; }
    static unsigned int num_threads() { return blockDim.x; }
};
inline thread_block this_thread_block() { return {}; }

// Members are the lanes of a mask; a rank is the position among them.
class lanes {
  public:
    void sync() const {}
    unsigned long long thread_rank() const { return static_cast<unsigned int>(__popc(mask_ & static_cast<unsigned int>(lanemask_lt()))); }
    unsigned int ballot(int predicate) const
    {
        unsigned int votes = asc_ballot(predicate);
        unsigned int packed = 0;
        for (int rank = 0; rank < __popc(mask_); ++rank) {
            packed |= (votes >> lane_of(rank) & 1U) << rank;
        }
        return packed;
    }
    template <typename T>
    T shfl(T value, int rank) const
    {
        return asc_shfl(value, lane_of(rank % __popc(mask_)), 32);
    }
    unsigned int mask_;

  protected:
    explicit lanes(unsigned int mask) : mask_(mask) {}
    int lane_of(int rank) const
    {
        unsigned int rest = mask_;
        for (int i = 0; i < rank; ++i) {
            rest &= rest - 1U;
        }
        return __ffs(static_cast<int>(rest)) - 1;
    }
};

template <unsigned int Size, typename Parent = void>
class thread_block_tile : public lanes {
  public:
    thread_block_tile() : lanes((Size < 32 ? (1U << Size) - 1U : ~0U) << (static_cast<unsigned int>(laneid()) & ~(Size - 1U))) {}
    static unsigned long long num_threads() { return Size; }
};
template <unsigned int Size, typename Parent>
thread_block_tile<Size, Parent> tiled_partition(const Parent&)
{
    return {};
}

class coalesced_group : public lanes {
  public:
    explicit coalesced_group(unsigned int mask) : lanes(mask) {}
    unsigned long long num_threads() const { return static_cast<unsigned int>(__popc(mask_)); }
    unsigned long long meta_group_rank() const { return 0; }
    unsigned long long meta_group_size() const { return 1; }
};
inline coalesced_group coalesced_threads() { return coalesced_group(asc_activemask()); }

template <typename Group>
coalesced_group binary_partition(const Group& group, bool side)
{
    unsigned int votes = asc_ballot(side ? 1 : 0);
    return coalesced_group((side ? votes : ~votes) & group.mask_);
}

} // namespace cooperative_groups

#endif // STAND_IN_COOPERATIVE_GROUPS_H
