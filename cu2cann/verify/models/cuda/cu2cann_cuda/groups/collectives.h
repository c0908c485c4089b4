// SPDX-License-Identifier: Apache-2.0
//
// Reductions and scans over groups of lanes.
#ifndef CU2CANN_CUDA_GROUPS_COLLECTIVES_H
#define CU2CANN_CUDA_GROUPS_COLLECTIVES_H

#include "blocks.h"

namespace cooperative_groups {

#define CU2CANN_OPERATOR(name, made)                                                       \
    template <typename T = void>                                                           \
    struct name {                                                                          \
        T operator()(T a, T b) const { return made; }                                      \
    };                                                                                     \
    template <>                                                                            \
    struct name<void> {                                                                    \
        template <typename T>                                                              \
        T operator()(T a, T b) const { return made; }                                      \
    };
CU2CANN_OPERATOR(plus, a + b)
CU2CANN_OPERATOR(less, b < a ? b : a)
CU2CANN_OPERATOR(greater, a < b ? b : a)
CU2CANN_OPERATOR(bit_and, a & b)
CU2CANN_OPERATOR(bit_or, a | b)
CU2CANN_OPERATOR(bit_xor, a ^ b)
#undef CU2CANN_OPERATOR

// Halving steps, in the order in which the device combines the lanes of a full tile.
template <typename Group, typename T, typename Combine>
inline T reduce(const Group& group, const T& value, Combine&& combine) {
    const unsigned size = group.size();
    T made = value;
    if ((size & (size - 1)) == 0) {
        for (unsigned by = size / 2; by > 0; by /= 2) {
            made = combine(made, group.shfl_xor(made, by));
        }
        return made;
    }
    made = group.shfl(value, 0);
    for (unsigned rank = 1; rank < size; ++rank) {
        made = combine(made, group.shfl(value, (int)rank));
    }
    return made;
}

template <typename Group, typename T, typename Combine>
inline T inclusive_scan(const Group& group, T value, Combine&& combine) {
    for (unsigned by = 1; by < group.size(); by *= 2) {
        const T before = group.shfl_up(value, by);
        if (group.thread_rank() >= by) {
            value = combine(before, value);
        }
    }
    return value;
}
template <typename Group, typename T>
inline T inclusive_scan(const Group& group, T value) { return inclusive_scan(group, value, plus<T>()); }
template <typename Group, typename T, typename Combine>
inline T exclusive_scan(const Group& group, T value, Combine&& combine) {
    const T up_to = inclusive_scan(group, value, combine);
    const T before = group.shfl_up(up_to, 1);
    return group.thread_rank() == 0 ? T() : before;
}
template <typename Group, typename T>
inline T exclusive_scan(const Group& group, T value) { return exclusive_scan(group, value, plus<T>()); }

}  // namespace cooperative_groups

#endif  // CU2CANN_CUDA_GROUPS_COLLECTIVES_H
