// CUDA's short vectors where Ascend's have another layout or do not exist.
// Ascend pads three elements to four and aligns long4 to 32 bytes; these twins keep CUDA's
// size and alignment, so they can be shared with host buffers. Usable on host and device.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_VECTORS_H
#define CU2CANN_VECTORS_H

#include "shield_begin.h"

#define CU2CANN_ONE_ELEMENT(T, name)                                                        \
    struct cu2cann_##name##1 {                                                              \
        T x;                                                                                \
    };                                                                                      \
    static_assert(sizeof(cu2cann_##name##1) == sizeof(T), "CUDA's layout");                 \
    __host__ __aicore__ inline cu2cann_##name##1 cu2cann_make_##name##1(T x)                \
    {                                                                                       \
        cu2cann_##name##1 v;                                                                \
        v.x = x;                                                                            \
        return v;                                                                           \
    }
#define CU2CANN_THREE_ELEMENTS(T, name)                                                     \
    struct cu2cann_##name##3 {                                                              \
        T x, y, z;                                                                          \
    };                                                                                      \
    static_assert(sizeof(cu2cann_##name##3) == 3 * sizeof(T), "CUDA's layout");             \
    static_assert(alignof(cu2cann_##name##3) == alignof(T), "CUDA's alignment");            \
    __host__ __aicore__ inline cu2cann_##name##3 cu2cann_make_##name##3(T x, T y, T z)      \
    {                                                                                       \
        cu2cann_##name##3 v;                                                                \
        v.x = x;                                                                            \
        v.y = y;                                                                            \
        v.z = z;                                                                            \
        return v;                                                                           \
    }
#define CU2CANN_FOUR_ELEMENTS(T, name)                                                      \
    struct alignas(16) cu2cann_##name##4 {                                                  \
        T x, y, z, w;                                                                       \
    };                                                                                      \
    static_assert(sizeof(cu2cann_##name##4) == 32, "CUDA's layout");                        \
    static_assert(alignof(cu2cann_##name##4) == 16, "CUDA's alignment");                    \
    __host__ __aicore__ inline cu2cann_##name##4 cu2cann_make_##name##4(T x, T y, T z, T w) \
    {                                                                                       \
        cu2cann_##name##4 v;                                                                \
        v.x = x;                                                                            \
        v.y = y;                                                                            \
        v.z = z;                                                                            \
        v.w = w;                                                                            \
        return v;                                                                           \
    }
#define CU2CANN_ONE_AND_THREE(T, name) \
    CU2CANN_ONE_ELEMENT(T, name)       \
    CU2CANN_THREE_ELEMENTS(T, name)

CU2CANN_ONE_AND_THREE(signed char, char)
CU2CANN_ONE_AND_THREE(unsigned char, uchar)
CU2CANN_ONE_AND_THREE(short, short)
CU2CANN_ONE_AND_THREE(unsigned short, ushort)
CU2CANN_ONE_AND_THREE(int, int)
CU2CANN_ONE_AND_THREE(long int, long)
CU2CANN_ONE_AND_THREE(unsigned long int, ulong)
CU2CANN_ONE_AND_THREE(long long int, longlong)
CU2CANN_ONE_AND_THREE(unsigned long long int, ulonglong)
CU2CANN_ONE_AND_THREE(float, float)
CU2CANN_FOUR_ELEMENTS(long int, long)
CU2CANN_FOUR_ELEMENTS(unsigned long int, ulong)
CU2CANN_FOUR_ELEMENTS(long long int, longlong)
CU2CANN_FOUR_ELEMENTS(unsigned long long int, ulonglong)
CU2CANN_ONE_ELEMENT(unsigned int, uint)
#undef CU2CANN_ONE_AND_THREE
#undef CU2CANN_FOUR_ELEMENTS
#undef CU2CANN_THREE_ELEMENTS
#undef CU2CANN_ONE_ELEMENT

// A launch takes one in place of a dim3.
struct cu2cann_uint3 {
    unsigned int x, y, z;
    template <typename Grid, typename = decltype(Grid(0u, 0u, 0u).z)>
    __host__ __aicore__ inline operator Grid() const
    {
        return Grid(x, y, z);
    }
};
static_assert(sizeof(cu2cann_uint3) == 3 * sizeof(unsigned int), "CUDA's layout");
__host__ __aicore__ inline cu2cann_uint3 cu2cann_make_uint3(unsigned int x, unsigned int y, unsigned int z)
{
    return cu2cann_uint3{x, y, z};
}

// From anything with x, y and z: threadIdx, a dim3, Ascend's padded vectors.
template <typename Source>
__host__ __aicore__ inline cu2cann_uint3 cu2cann_uint3_of(const Source& source)
{
    return cu2cann_make_uint3(source.x, source.y, source.z);
}
template <typename Source>
__host__ __aicore__ inline cu2cann_int3 cu2cann_int3_of(const Source& source)
{
    return cu2cann_make_int3(source.x, source.y, source.z);
}
template <typename Source>
__host__ __aicore__ inline cu2cann_float3 cu2cann_float3_of(const Source& source)
{
    return cu2cann_make_float3(source.x, source.y, source.z);
}

#include "shield_end.h"

#endif // CU2CANN_VECTORS_H
