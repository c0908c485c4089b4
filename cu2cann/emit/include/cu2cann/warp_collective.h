// Reductions and scans over the lanes of a warp, or of equal parts of it, as of CUB.
// Every lane of the part must call them. They take no storage: values go from lane to lane.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_WARP_COLLECTIVE_H
#define CU2CANN_WARP_COLLECTIVE_H

#include "collective.h"

#include "shield_begin.h"

struct cu2cann_warp_storage {
    unsigned char unused;

    __aicore__ inline cu2cann_warp_storage& Alias()
    {
        return *this;
    }
};

// The first lane gets the result; of segments, the first lane of each.
template <typename Given, int Lanes = 32, int Architecture = 0>
class cu2cann_warp_reduce {
    using T = typename cu2cann_collective<Given>::type;
    static_assert(Lanes >= 1 && Lanes <= 32, "a warp has 32 lanes");

public:
    using TempStorage = cu2cann_warp_storage;

    __aicore__ inline explicit cu2cann_warp_reduce(TempStorage&) : lane_{static_cast<int>(cu2cann_lane_id()) % Lanes} {}

    template <typename Join>
    __aicore__ inline T Reduce(T value, Join join)
    {
        return cu2cann_fold_lanes<Lanes>(value, join, lane_, Lanes);
    }
    template <typename Join>
    __aicore__ inline T Reduce(T value, Join join, int valid)
    {
        return cu2cann_fold_lanes<Lanes>(value, join, lane_, valid < Lanes ? valid : Lanes);
    }
    __aicore__ inline T Sum(T value)
    {
        return Reduce(value, cu2cann_op_plus<>());
    }
    __aicore__ inline T Sum(T value, int valid)
    {
        return Reduce(value, cu2cann_op_plus<>(), valid);
    }
    template <typename Flag, typename Join>
    __aicore__ inline T HeadSegmentedReduce(T value, Flag first, Join join)
    {
        return cu2cann_fold_lanes<Lanes>(value, join, lane_, segment_end(first ? 1 : 0, 1));
    }
    template <typename Flag, typename Join>
    __aicore__ inline T TailSegmentedReduce(T value, Flag last, Join join)
    {
        return cu2cann_fold_lanes<Lanes>(value, join, lane_, segment_end(last ? 1 : 0, 0));
    }
    template <typename Flag>
    __aicore__ inline T HeadSegmentedSum(T value, Flag first)
    {
        return HeadSegmentedReduce(value, first, cu2cann_op_plus<>());
    }
    template <typename Flag>
    __aicore__ inline T TailSegmentedSum(T value, Flag last)
    {
        return TailSegmentedReduce(value, last, cu2cann_op_plus<>());
    }

private:
    // Where the segment of this lane ends: before the next first lane, or after the last lane.
    __aicore__ inline int segment_end(int flag, int skip)
    {
        unsigned int flags = static_cast<unsigned int>(asc_ballot(flag));
        int base = static_cast<int>(cu2cann_lane_id()) - lane_;
        int at = lane_ + skip;
        for (; at < Lanes; ++at) {
            if ((flags >> static_cast<unsigned int>(base + at)) % 2U == 1U) {
                break;
            }
        }
        int end = at + 1 - skip;
        return end < Lanes ? end : Lanes;
    }

    int lane_;
};

template <typename Given, int Lanes = 32, int Architecture = 0>
class cu2cann_warp_scan {
    using T = typename cu2cann_collective<Given>::type;
    static_assert(Lanes >= 1 && Lanes <= 32, "a warp has 32 lanes");

    using sum = cu2cann_op_plus<>;

public:
    using TempStorage = cu2cann_warp_storage;

    __aicore__ inline explicit cu2cann_warp_scan(TempStorage&) : lane_{static_cast<int>(cu2cann_lane_id()) % Lanes} {}

    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, Join join)
    {
        out = cu2cann_scan_lanes<Lanes>(in, join, lane_);
    }
    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, Join join, T& total)
    {
        out = cu2cann_scan_lanes<Lanes>(in, join, lane_);
        total = Broadcast(out, Lanes - 1);
    }
    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, T initial, Join join)
    {
        out = static_cast<T>(join(initial, cu2cann_scan_lanes<Lanes>(in, join, lane_)));
    }
    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, T initial, Join join, T& total)
    {
        T through = cu2cann_scan_lanes<Lanes>(in, join, lane_);
        total = Broadcast(through, Lanes - 1);
        out = static_cast<T>(join(initial, through));
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, Join join)
    {
        out = cu2cann_from_below<Lanes>(cu2cann_scan_lanes<Lanes>(in, join, lane_), 1);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, Join join, T& total)
    {
        T through = cu2cann_scan_lanes<Lanes>(in, join, lane_);
        total = Broadcast(through, Lanes - 1);
        out = cu2cann_from_below<Lanes>(through, 1);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, T initial, Join join)
    {
        T through;
        Scan(in, through, out, initial, join);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, T initial, Join join, T& total)
    {
        T through = cu2cann_scan_lanes<Lanes>(in, join, lane_);
        total = Broadcast(through, Lanes - 1);
        out = shifted(static_cast<T>(join(initial, through)), initial);
    }
    template <typename Join>
    __aicore__ inline void Scan(T in, T& inclusive, T& exclusive, Join join)
    {
        inclusive = cu2cann_scan_lanes<Lanes>(in, join, lane_);
        exclusive = cu2cann_from_below<Lanes>(inclusive, 1);
    }
    template <typename Join>
    __aicore__ inline void Scan(T in, T& inclusive, T& exclusive, T initial, Join join)
    {
        inclusive = static_cast<T>(join(initial, cu2cann_scan_lanes<Lanes>(in, join, lane_)));
        exclusive = shifted(inclusive, initial);
    }
    __aicore__ inline void InclusiveSum(T in, T& out)
    {
        InclusiveScan(in, out, sum{});
    }
    __aicore__ inline void InclusiveSum(T in, T& out, T& total)
    {
        InclusiveScan(in, out, sum{}, total);
    }
    __aicore__ inline void ExclusiveSum(T in, T& out)
    {
        ExclusiveScan(in, out, T(), sum{});
    }
    __aicore__ inline void ExclusiveSum(T in, T& out, T& total)
    {
        ExclusiveScan(in, out, T(), sum{}, total);
    }
    __aicore__ inline T Broadcast(T value, unsigned int source)
    {
        int base = static_cast<int>(cu2cann_lane_id()) - lane_;
        return cu2cann_from_lane(value, base + static_cast<int>(source));
    }

private:
    __aicore__ inline T shifted(const T& inclusive, const T& initial)
    {
        T below = cu2cann_from_below<Lanes>(inclusive, 1);
        return lane_ == 0 ? initial : below;
    }

    int lane_;
};

#include "shield_end.h"

#endif // CU2CANN_WARP_COLLECTIVE_H
