// CUDA's SIMD-within-a-word functions: __vadd4, __vcmpgtu2, __viaddmax_s32 and the rest.
// Ascend has no such instructions: each function runs over the bytes or half-words in plain
// integer code, with CUDA's results.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_VIDEO_H
#define CU2CANN_VIDEO_H

#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// Applies `Operation` to each part of type `Part`; the low bits of its result are the part's result.
template <typename Part, typename Operation>
__aicore__ inline unsigned int cu2cann_each_part(unsigned int a, unsigned int b)
{
    constexpr int width = 8 * static_cast<int>(sizeof(Part));
    constexpr unsigned int mask = (1U << width) - 1U;
    unsigned int result = 0;
#pragma unroll
    for (int shift = 0; shift < 32; shift += width) {
        int x = static_cast<Part>(a >> shift);
        int y = static_cast<Part>(b >> shift);
        result |= (static_cast<unsigned int>(Operation::template of<Part>(x, y)) & mask) << shift;
    }
    return result;
}

template <typename Part>
__aicore__ inline int cu2cann_clamp_part(int x)
{
    constexpr int width = 8 * static_cast<int>(sizeof(Part));
    constexpr bool is_signed = static_cast<Part>(-1) < static_cast<Part>(0);
    constexpr int least = is_signed ? -(1 << (width - 1)) : 0;
    constexpr int most = is_signed ? (1 << (width - 1)) - 1 : (1 << width) - 1;
    return x < least ? least : (x > most ? most : x);
}

#define CU2CANN_PART_OPERATION(name, result)                                                \
    struct cu2cann_part_##name {                                                            \
        template <typename Part>                                                            \
        __aicore__ static inline int of([[maybe_unused]] int x, [[maybe_unused]] int y)     \
        {                                                                                   \
            return result;                                                                  \
        }                                                                                   \
    }
CU2CANN_PART_OPERATION(abs, x < 0 ? -x : x);
CU2CANN_PART_OPERATION(abs_saturated, cu2cann_clamp_part<Part>(x < 0 ? -x : x));
CU2CANN_PART_OPERATION(neg, -x);
CU2CANN_PART_OPERATION(neg_saturated, cu2cann_clamp_part<Part>(-x));
CU2CANN_PART_OPERATION(add, x + y);
CU2CANN_PART_OPERATION(add_saturated, cu2cann_clamp_part<Part>(x + y));
CU2CANN_PART_OPERATION(sub, x - y);
CU2CANN_PART_OPERATION(sub_saturated, cu2cann_clamp_part<Part>(x - y));
CU2CANN_PART_OPERATION(difference, x > y ? x - y : y - x);
CU2CANN_PART_OPERATION(average_up, (x + y + (x + y >= 0 ? 1 : 0)) >> 1);
CU2CANN_PART_OPERATION(average_down, (x + y) >> 1);
CU2CANN_PART_OPERATION(max, x > y ? x : y);
CU2CANN_PART_OPERATION(min, x < y ? x : y);
CU2CANN_PART_OPERATION(set_eq, x == y ? 1 : 0);
CU2CANN_PART_OPERATION(set_ne, x != y ? 1 : 0);
CU2CANN_PART_OPERATION(set_ge, x >= y ? 1 : 0);
CU2CANN_PART_OPERATION(set_gt, x > y ? 1 : 0);
CU2CANN_PART_OPERATION(set_le, x <= y ? 1 : 0);
CU2CANN_PART_OPERATION(set_lt, x < y ? 1 : 0);
CU2CANN_PART_OPERATION(mask_eq, x == y ? -1 : 0);
CU2CANN_PART_OPERATION(mask_ne, x != y ? -1 : 0);
CU2CANN_PART_OPERATION(mask_ge, x >= y ? -1 : 0);
CU2CANN_PART_OPERATION(mask_gt, x > y ? -1 : 0);
CU2CANN_PART_OPERATION(mask_le, x <= y ? -1 : 0);
CU2CANN_PART_OPERATION(mask_lt, x < y ? -1 : 0);
#undef CU2CANN_PART_OPERATION

#define CU2CANN_VIDEO_1(name, Part2, Part4, operation)                                      \
    __aicore__ inline unsigned int cu2cann_v##name##2(unsigned int a)                       \
    {                                                                                       \
        return cu2cann_each_part<Part2, cu2cann_part_##operation>(a, 0U);                   \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_v##name##4(unsigned int a)                       \
    {                                                                                       \
        return cu2cann_each_part<Part4, cu2cann_part_##operation>(a, 0U);                   \
    }
#define CU2CANN_VIDEO_2(name, Part2, Part4, operation)                                      \
    __aicore__ inline unsigned int cu2cann_v##name##2(unsigned int a, unsigned int b)       \
    {                                                                                       \
        return cu2cann_each_part<Part2, cu2cann_part_##operation>(a, b);                    \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_v##name##4(unsigned int a, unsigned int b)       \
    {                                                                                       \
        return cu2cann_each_part<Part4, cu2cann_part_##operation>(a, b);                    \
    }
#define CU2CANN_VIDEO_S(name, operation) CU2CANN_VIDEO_2(name, short, signed char, operation)
#define CU2CANN_VIDEO_U(name, operation) CU2CANN_VIDEO_2(name, unsigned short, unsigned char, operation)
#define CU2CANN_VIDEO_ORDER(relation)                                                       \
    CU2CANN_VIDEO_S(cmp##relation##s, mask_##relation)                                      \
    CU2CANN_VIDEO_U(cmp##relation##u, mask_##relation)                                      \
    CU2CANN_VIDEO_S(set##relation##s, set_##relation)                                       \
    CU2CANN_VIDEO_U(set##relation##u, set_##relation)

CU2CANN_VIDEO_1(abs, short, signed char, abs)
CU2CANN_VIDEO_1(absss, short, signed char, abs_saturated)
CU2CANN_VIDEO_1(neg, short, signed char, neg)
CU2CANN_VIDEO_1(negss, short, signed char, neg_saturated)
CU2CANN_VIDEO_S(absdiffs, difference)
CU2CANN_VIDEO_U(absdiffu, difference)
CU2CANN_VIDEO_U(add, add)
CU2CANN_VIDEO_S(addss, add_saturated)
CU2CANN_VIDEO_U(addus, add_saturated)
CU2CANN_VIDEO_U(sub, sub)
CU2CANN_VIDEO_S(subss, sub_saturated)
CU2CANN_VIDEO_U(subus, sub_saturated)
CU2CANN_VIDEO_S(avgs, average_up)
CU2CANN_VIDEO_U(avgu, average_up)
CU2CANN_VIDEO_U(haddu, average_down)
CU2CANN_VIDEO_S(maxs, max)
CU2CANN_VIDEO_U(maxu, max)
CU2CANN_VIDEO_S(mins, min)
CU2CANN_VIDEO_U(minu, min)
CU2CANN_VIDEO_U(cmpeq, mask_eq)
CU2CANN_VIDEO_U(cmpne, mask_ne)
CU2CANN_VIDEO_U(seteq, set_eq)
CU2CANN_VIDEO_U(setne, set_ne)
CU2CANN_VIDEO_ORDER(ge)
CU2CANN_VIDEO_ORDER(gt)
CU2CANN_VIDEO_ORDER(le)
CU2CANN_VIDEO_ORDER(lt)
#undef CU2CANN_VIDEO_ORDER
#undef CU2CANN_VIDEO_U
#undef CU2CANN_VIDEO_S
#undef CU2CANN_VIDEO_2
#undef CU2CANN_VIDEO_1

// The sum of the absolute differences of the parts.
template <typename Part>
__aicore__ inline unsigned int cu2cann_sum_of_differences(unsigned int a, unsigned int b)
{
    unsigned int sum = 0;
#pragma unroll
    for (int shift = 0; shift < 32; shift += 8 * static_cast<int>(sizeof(Part))) {
        sum += static_cast<unsigned int>(
            cu2cann_part_difference::of<Part>(static_cast<Part>(a >> shift), static_cast<Part>(b >> shift)));
    }
    return sum;
}
__aicore__ inline unsigned int cu2cann_vsads2(unsigned int a, unsigned int b)
{
    return cu2cann_sum_of_differences<short>(a, b);
}
__aicore__ inline unsigned int cu2cann_vsads4(unsigned int a, unsigned int b)
{
    return cu2cann_sum_of_differences<signed char>(a, b);
}
__aicore__ inline unsigned int cu2cann_vsadu2(unsigned int a, unsigned int b)
{
    return cu2cann_sum_of_differences<unsigned short>(a, b);
}
__aicore__ inline unsigned int cu2cann_vsadu4(unsigned int a, unsigned int b)
{
    return cu2cann_sum_of_differences<unsigned char>(a, b);
}

// ---- the three-operand and predicate families ---------------------------------------------------------

// max or min of whole words; the 16-bit forms are pairs of cu2cann_vmaxs2 and its kin.
__aicore__ inline int cu2cann_pick_s32(int a, int b, bool larger)
{
    return (a > b) == larger ? a : b;
}
__aicore__ inline unsigned int cu2cann_pick_u32(unsigned int a, unsigned int b, bool larger)
{
    return (a > b) == larger ? a : b;
}
__aicore__ inline int cu2cann_wrapped_sum(int a, int b)
{
    return static_cast<int>(static_cast<unsigned int>(a) + static_cast<unsigned int>(b));
}

#define CU2CANN_VIDEO_PICK(pick, larger)                                                    \
    __aicore__ inline int cu2cann_vi##pick##_s32_relu(int a, int b)                         \
    {                                                                                       \
        return cu2cann_pick_s32(cu2cann_pick_s32(a, b, larger), 0, true);                   \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vi##pick##_s16x2_relu(unsigned int a, unsigned int b) \
    {                                                                                       \
        return cu2cann_vmaxs2(cu2cann_v##pick##s2(a, b), 0U);                               \
    }                                                                                       \
    __aicore__ inline int cu2cann_vi##pick##3_s32(int a, int b, int c)                      \
    {                                                                                       \
        return cu2cann_pick_s32(cu2cann_pick_s32(a, b, larger), c, larger);                 \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vi##pick##3_u32(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_pick_u32(cu2cann_pick_u32(a, b, larger), c, larger);                 \
    }                                                                                       \
    __aicore__ inline int cu2cann_vi##pick##3_s32_relu(int a, int b, int c)                 \
    {                                                                                       \
        return cu2cann_vi##pick##_s32_relu(cu2cann_pick_s32(a, b, larger), c);              \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vi##pick##3_s16x2(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_v##pick##s2(cu2cann_v##pick##s2(a, b), c);                           \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vi##pick##3_u16x2(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_v##pick##u2(cu2cann_v##pick##u2(a, b), c);                           \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vi##pick##3_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_vi##pick##_s16x2_relu(cu2cann_v##pick##s2(a, b), c);                 \
    }                                                                                       \
    __aicore__ inline int cu2cann_viadd##pick##_s32(int a, int b, int c)                    \
    {                                                                                       \
        return cu2cann_pick_s32(cu2cann_wrapped_sum(a, b), c, larger);                      \
    }                                                                                       \
    __aicore__ inline int cu2cann_viadd##pick##_s32_relu(int a, int b, int c)               \
    {                                                                                       \
        return cu2cann_vi##pick##_s32_relu(cu2cann_wrapped_sum(a, b), c);                   \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_viadd##pick##_u32(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_pick_u32(a + b, c, larger);                                          \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_viadd##pick##_s16x2(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_v##pick##s2(cu2cann_vadd2(a, b), c);                                 \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_viadd##pick##_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_vi##pick##_s16x2_relu(cu2cann_vadd2(a, b), c);                       \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_viadd##pick##_u16x2(unsigned int a, unsigned int b, unsigned int c) \
    {                                                                                       \
        return cu2cann_v##pick##u2(cu2cann_vadd2(a, b), c);                                 \
    }                                                                                       \
    __aicore__ inline int cu2cann_vib##pick##_s32(int a, int b, bool* first)                \
    {                                                                                       \
        int picked = cu2cann_pick_s32(a, b, larger);                                        \
        *first = picked == a;                                                               \
        return picked;                                                                      \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vib##pick##_u32(unsigned int a, unsigned int b, bool* first) \
    {                                                                                       \
        unsigned int picked = cu2cann_pick_u32(a, b, larger);                               \
        *first = picked == a;                                                               \
        return picked;                                                                      \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vib##pick##_s16x2(unsigned int a, unsigned int b, bool* high, bool* low) \
    {                                                                                       \
        unsigned int picked = cu2cann_v##pick##s2(a, b);                                    \
        *high = picked >> 16 == a >> 16;                                                    \
        *low = (picked & 0xffffU) == (a & 0xffffU);                                         \
        return picked;                                                                      \
    }                                                                                       \
    __aicore__ inline unsigned int cu2cann_vib##pick##_u16x2(unsigned int a, unsigned int b, bool* high, bool* low) \
    {                                                                                       \
        unsigned int picked = cu2cann_v##pick##u2(a, b);                                    \
        *high = picked >> 16 == a >> 16;                                                    \
        *low = (picked & 0xffffU) == (a & 0xffffU);                                         \
        return picked;                                                                      \
    }
CU2CANN_VIDEO_PICK(max, true)
CU2CANN_VIDEO_PICK(min, false)
#undef CU2CANN_VIDEO_PICK

#include "shield_end.h"

#endif // CU2CANN_VIDEO_H
