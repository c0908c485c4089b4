// What the collectives of blocks and warps share: storage, operators, and steps between lanes.
// The operators and orders of evaluation are those of CUB, so results agree bit for bit.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_COLLECTIVE_H
#define CU2CANN_COLLECTIVE_H

#include <type_traits>

#include "warp.h"

#include "shield_begin.h"

namespace cub {
// Empty: a using-directive of the program stays valid.
}

// ---- operators -----------------------------------------------------------------------------------------

// With a type, as in `name<float>`, operands are converted first; without one they stay as they are.
#define CU2CANN_OPERATOR(name, result)                                                      \
    template <typename T = void>                                                            \
    struct name {                                                                           \
        __host__ __aicore__ inline auto operator()(const T& a, const T& b) const            \
        {                                                                                   \
            return result;                                                                  \
        }                                                                                   \
    };                                                                                      \
    template <>                                                                             \
    struct name<void> {                                                                     \
        template <typename T, typename U>                                                   \
        __host__ __aicore__ inline auto operator()(const T& a, const U& b) const            \
        {                                                                                   \
            return result;                                                                  \
        }                                                                                   \
    }
CU2CANN_OPERATOR(cu2cann_op_plus, a + b);
CU2CANN_OPERATOR(cu2cann_op_minus, a - b);
CU2CANN_OPERATOR(cu2cann_op_multiplies, a * b);
CU2CANN_OPERATOR(cu2cann_op_divides, a / b);
CU2CANN_OPERATOR(cu2cann_op_modulus, a % b);
CU2CANN_OPERATOR(cu2cann_op_maximum, a < b ? b : a);
CU2CANN_OPERATOR(cu2cann_op_minimum, b < a ? b : a);
CU2CANN_OPERATOR(cu2cann_op_equal_to, a == b);
CU2CANN_OPERATOR(cu2cann_op_not_equal_to, !(a == b));
CU2CANN_OPERATOR(cu2cann_op_less, a < b);
CU2CANN_OPERATOR(cu2cann_op_less_equal, !(b < a));
CU2CANN_OPERATOR(cu2cann_op_greater, b < a);
CU2CANN_OPERATOR(cu2cann_op_greater_equal, !(a < b));
CU2CANN_OPERATOR(cu2cann_op_logical_and, a && b);
CU2CANN_OPERATOR(cu2cann_op_logical_or, a || b);
CU2CANN_OPERATOR(cu2cann_op_bit_and, a & b);
CU2CANN_OPERATOR(cu2cann_op_bit_or, a | b);
CU2CANN_OPERATOR(cu2cann_op_bit_xor, a ^ b);
#undef CU2CANN_OPERATOR

using cu2cann_op_sum = cu2cann_op_plus<>;
using cu2cann_op_difference = cu2cann_op_minus<>;
using cu2cann_op_division = cu2cann_op_divides<>;
using cu2cann_op_max = cu2cann_op_maximum<>;
using cu2cann_op_min = cu2cann_op_minimum<>;
using cu2cann_op_equality = cu2cann_op_equal_to<>;
using cu2cann_op_inequality = cu2cann_op_not_equal_to<>;

template <typename K, typename V>
struct cu2cann_key_value {
    using Key = K;
    using Value = V;
    Key key;
    Value value;

    cu2cann_key_value() = default;
    __host__ __aicore__ inline cu2cann_key_value(const Key& its_key, const Value& its_value)
        : key(its_key), value(its_value)
    {
    }
    __host__ __aicore__ inline bool operator!=(const cu2cann_key_value& other) const
    {
        return value != other.value || key != other.key;
    }
    __host__ __aicore__ inline bool operator==(const cu2cann_key_value& other) const
    {
        return !(*this != other);
    }
};

// The pair with the largest value; of equal ones that with the smallest key.
struct cu2cann_op_arg_max {
    template <typename Pair>
    __host__ __aicore__ inline Pair operator()(const Pair& a, const Pair& b) const
    {
        return b.value > a.value || (a.value == b.value && b.key < a.key) ? b : a;
    }
};
struct cu2cann_op_arg_min {
    template <typename Pair>
    __host__ __aicore__ inline Pair operator()(const Pair& a, const Pair& b) const
    {
        return b.value < a.value || (a.value == b.value && b.key < a.key) ? b : a;
    }
};
template <typename To>
struct cu2cann_op_cast {
    template <typename T>
    __host__ __aicore__ inline To operator()(const T& value) const
    {
        return static_cast<To>(value);
    }
};

// ---- what is computed ----------------------------------------------------------------------------------

// Kernels have no double, also where a type of the host names it: they compute with that of double.h.
class cu2cann_double;
template <typename T>
struct cu2cann_collective {
    using type = T;
};
template <>
struct cu2cann_collective<double> {
    using type = cu2cann_double;
};
template <typename K, typename V>
struct cu2cann_collective<cu2cann_key_value<K, V>> {
    using type = cu2cann_key_value<typename cu2cann_collective<K>::type, typename cu2cann_collective<V>::type>;
};

// ---- storage -------------------------------------------------------------------------------------------

// Room for values in shared memory, which has no constructors: plain bytes.
template <typename T, int Count>
struct cu2cann_slots {
    alignas(T) unsigned char bytes[sizeof(T) * Count];

    __aicore__ inline T* values()
    {
        return reinterpret_cast<T*>(bytes);
    }
    __aicore__ inline cu2cann_slots& Alias()
    {
        return *this;
    }
};

// The storage of collectives that were given none; all of one kind share it.
template <typename Storage>
__aicore__ inline Storage& cu2cann_own_storage()
{
    __ubuf__ Storage only;
    return only;
}

// ---- steps between lanes -------------------------------------------------------------------------------

// CUB counts the threads by the extents of its template, not of the launch.
template <int X, int Y, int Z>
__aicore__ inline int cu2cann_rank_in_block()
{
    unsigned int row = Y * Z == 1 ? 0U : threadIdx.z * static_cast<unsigned int>(Y) + threadIdx.y;
    return static_cast<int>(row * static_cast<unsigned int>(X) + threadIdx.x);
}
template <typename T>
__aicore__ inline T cu2cann_from_lane(const T& value, int lane)
{
    return static_cast<T>(cu2cann_shfl(value, lane, 32));
}
// The value of a lane further up or down in the same part of the warp, else the own one.
template <int Lanes, typename T>
__aicore__ inline T cu2cann_from_above(const T& value, int by)
{
    constexpr int width = Lanes % 2 == 0 && 32 % Lanes == 0 ? Lanes : 32;
    return static_cast<T>(cu2cann_shfl_down(value, static_cast<unsigned int>(by), width));
}
template <int Lanes, typename T>
__aicore__ inline T cu2cann_from_below(const T& value, int by)
{
    constexpr int width = Lanes % 2 == 0 && 32 % Lanes == 0 ? Lanes : 32;
    return static_cast<T>(cu2cann_shfl_up(value, static_cast<unsigned int>(by), width));
}

// Joins the values of this lane and those after it, below `end`: neighbours, then pairs of them, and so on.
// A lane beyond the end may be inactive: what is read from it is not used.
template <int Lanes, typename T, typename Join>
__aicore__ inline T cu2cann_fold_lanes(T value, Join join, int lane, int end)
{
#pragma unroll
    for (int by = 1; by < Lanes; by *= 2) {
        T other = cu2cann_from_above<Lanes>(value, by);
        if (lane + by < end) {
            value = static_cast<T>(join(value, other));
        }
    }
    return value;
}
// Joins the values of the lanes up to this one, with steps of one, two, four and so on.
template <int Lanes, typename T, typename Join>
__aicore__ inline T cu2cann_scan_lanes(T value, Join join, int lane)
{
#pragma unroll
    for (int by = 1; by < Lanes; by *= 2) {
        T other = cu2cann_from_below<Lanes>(value, by);
        if (lane >= by) {
            value = static_cast<T>(join(other, value));
        }
    }
    return value;
}
template <typename T, int Items, typename Join>
__aicore__ inline T cu2cann_fold_items(const T (&items)[Items], Join join)
{
    T made = items[0];
#pragma unroll
    for (int i = 1; i < Items; ++i) {
        made = static_cast<T>(join(made, items[i]));
    }
    return made;
}

#include "shield_end.h"

#endif // CU2CANN_COLLECTIVE_H
