// SPDX-License-Identifier: Apache-2.0
//
// Conversions of a 16-bit type by name.  N stands for `half` or `bfloat16`.
#ifndef CU2CANN_CUDA_NARROW_CONVERSIONS_H
#define CU2CANN_CUDA_NARROW_CONVERSIONS_H

#include "types.h"

#define CU2CANN_NARROW_DIRECTIONS(N, name, use)      \
    use(N, name, rn, nearest, std::nearbyint)        \
    use(N, name, rz, zero, std::trunc)               \
    use(N, name, ru, up, std::ceil)                  \
    use(N, name, rd, down, std::floor)

#define CU2CANN_NARROW_ROUNDED(N, name, suffix, way, round)                                                           \
    inline name __float2##N##_##suffix(float x) { return name::from(x, cu2cann_model::Direction::way); }              \
    inline name __int2##N##_##suffix(int x) { return name::from(x, cu2cann_model::Direction::way); }                  \
    inline name __uint2##N##_##suffix(unsigned x) { return name::from(x, cu2cann_model::Direction::way); }            \
    inline name __short2##N##_##suffix(short x) { return name::from(x, cu2cann_model::Direction::way); }              \
    inline name __ushort2##N##_##suffix(unsigned short x) { return name::from(x, cu2cann_model::Direction::way); }    \
    inline name __ll2##N##_##suffix(long long x) { return name::from(cu2cann_model::sticky(x), cu2cann_model::Direction::way); } \
    inline name __ull2##N##_##suffix(unsigned long long x) { return name::from(cu2cann_model::sticky(x), cu2cann_model::Direction::way); } \
    inline int __##N##2int_##suffix(name x) { return cu2cann_model::whole_of<int>(round(x.value())); }                \
    inline unsigned __##N##2uint_##suffix(name x) { return cu2cann_model::whole_of<unsigned>(round(x.value())); }     \
    inline short __##N##2short_##suffix(name x) { return cu2cann_model::whole_of<short>(round(x.value())); }          \
    inline unsigned short __##N##2ushort_##suffix(name x) { return cu2cann_model::whole_of<unsigned short>(round(x.value())); } \
    inline long long __##N##2ll_##suffix(name x) { return cu2cann_model::whole_of<long long>(round(x.value())); }     \
    inline unsigned long long __##N##2ull_##suffix(name x) { return cu2cann_model::whole_of<unsigned long long>(round(x.value())); }

#define CU2CANN_NARROW_CONVERSIONS(N, name, pair)                                                        \
    CU2CANN_NARROW_DIRECTIONS(N, name, CU2CANN_NARROW_ROUNDED)                                           \
    inline name __float2##N(float x) { return x; }                                                       \
    inline name __double2##N(double x) { return x; }                                                     \
    inline float __##N##2float(name x) { return x.value(); }                                             \
    inline signed char __##N##2char_rz(name x) { return x.whole<signed char>(); }                        \
    inline unsigned char __##N##2uchar_rz(name x) { return x.whole<unsigned char>(); }                   \
    inline short __##N##_as_short(name x) { return (short)x.__x; }                                       \
    inline unsigned short __##N##_as_ushort(name x) { return x.__x; }                                    \
    inline name __short_as_##N(short x) { return name##_raw{(unsigned short)x}; }                        \
    inline name __ushort_as_##N(unsigned short x) { return name##_raw{x}; }                              \
    inline pair __float2##N##2_rn(float x) { return {x, x}; }                                            \
    inline pair __floats2##N##2_rn(float x, float y) { return {x, y}; }                                  \
    inline pair __float22##N##2_rn(float2 x) { return {x.x, x.y}; }                                      \
    inline float2 __##N##22float2(pair x) { return {x.x.value(), x.y.value()}; }                         \
    inline pair make_##N##2(name x, name y) { return {x, y}; }                                           \
    inline pair __halves2##N##2(name x, name y) { return {x, y}; }                                       \
    inline pair __##N##2##N##2(name x) { return {x, x}; }                                                \
    inline name __low2##N(pair x) { return x.x; }                                                        \
    inline name __high2##N(pair x) { return x.y; }                                                       \
    inline float __low2float(pair x) { return x.x.value(); }                                             \
    inline float __high2float(pair x) { return x.y.value(); }                                            \
    inline pair __low2##N##2(pair x) { return {x.x, x.x}; }                                              \
    inline pair __high2##N##2(pair x) { return {x.y, x.y}; }                                             \
    inline pair __lows2##N##2(pair x, pair y) { return {x.x, y.x}; }                                     \
    inline pair __highs2##N##2(pair x, pair y) { return {x.y, y.y}; }                                    \
    inline pair __lowhigh2highlow(pair x) { return {x.y, x.x}; }                                         \
    CU2CANN_SHUFFLES(name)                                                                               \
    CU2CANN_SHUFFLES(pair)

#endif  // CU2CANN_CUDA_NARROW_CONVERSIONS_H
