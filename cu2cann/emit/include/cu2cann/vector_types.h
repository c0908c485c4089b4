// Stands in for: CUDA's two- and four-element vectors in host code, double vectors, make_<type> on the host.
// Restores: size, alignment and members of the CUDA types; one, three and long elements are in vectors.h.
// Works around: the vectors are built into the Ascend compiler only, its make functions are for kernels only.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_VECTOR_TYPES_H
#define CU2CANN_VECTOR_TYPES_H

#include "shield_begin.h"

#ifdef __BISHENG_CCEC__
#define CU2CANN_VECTOR_FUNCTION __host__ __aicore__ inline
#define CU2CANN_BUILT_IN(T, name)
#include "vectors.h"
#else
#define CU2CANN_VECTOR_FUNCTION inline
#define CU2CANN_BUILT_IN(T, name)           \
    struct alignas(2 * sizeof(T)) name##2 { \
        T x, y;                             \
    };
// An ordinary C++ compiler has no words for the side a function is for.
#ifdef __aicore__
#include "vectors.h"
#else
#pragma push_macro("__host__")
#undef __host__
#define __host__
#define __aicore__
#include "vectors.h"
#undef __aicore__
#undef __host__
#pragma pop_macro("__host__")
#endif
#endif

#define CU2CANN_MAKE_TWO(T, type, make)            \
    CU2CANN_VECTOR_FUNCTION type make(T x, T y) {  \
        type v;                                    \
        v.x = x;                                   \
        v.y = y;                                   \
        return v;                                  \
    }
#define CU2CANN_MAKE_FOUR(T, type, make)                     \
    CU2CANN_VECTOR_FUNCTION type make(T x, T y, T z, T w) {  \
        type v;                                              \
        v.x = x;                                             \
        v.y = y;                                             \
        v.z = z;                                             \
        v.w = w;                                             \
        return v;                                            \
    }

CU2CANN_BUILT_IN(signed char, char)
CU2CANN_BUILT_IN(unsigned char, uchar)
CU2CANN_BUILT_IN(short, short)
CU2CANN_BUILT_IN(unsigned short, ushort)
CU2CANN_BUILT_IN(int, int)
CU2CANN_BUILT_IN(unsigned int, uint)
CU2CANN_BUILT_IN(long, long)
CU2CANN_BUILT_IN(unsigned long, ulong)
CU2CANN_BUILT_IN(long long, longlong)
CU2CANN_BUILT_IN(unsigned long long, ulonglong)
CU2CANN_BUILT_IN(float, float)
#undef CU2CANN_BUILT_IN

// Four elements of 8 bytes are aligned to 32 bytes by Ascend: vectors.h has twins with CUDA's 16.
#ifndef __BISHENG_CCEC__
#define CU2CANN_BUILT_IN(T, name)           \
    struct alignas(4 * sizeof(T)) name##4 { \
        T x, y, z, w;                       \
    };
CU2CANN_BUILT_IN(signed char, char)
CU2CANN_BUILT_IN(unsigned char, uchar)
CU2CANN_BUILT_IN(short, short)
CU2CANN_BUILT_IN(unsigned short, ushort)
CU2CANN_BUILT_IN(int, int)
CU2CANN_BUILT_IN(unsigned int, uint)
CU2CANN_BUILT_IN(float, float)
#undef CU2CANN_BUILT_IN
#endif

// No Ascend compiler has these.
struct cu2cann_double1 {
    double x;
};
struct alignas(16) cu2cann_double2 {
    double x, y;
};
struct cu2cann_double3 {
    double x, y, z;
};
struct alignas(16) cu2cann_double4 {
    double x, y, z, w;
};

CU2CANN_MAKE_TWO(signed char, char2, cu2cann_make_char2)
CU2CANN_MAKE_TWO(unsigned char, uchar2, cu2cann_make_uchar2)
CU2CANN_MAKE_TWO(short, short2, cu2cann_make_short2)
CU2CANN_MAKE_TWO(unsigned short, ushort2, cu2cann_make_ushort2)
CU2CANN_MAKE_TWO(int, int2, cu2cann_make_int2)
CU2CANN_MAKE_TWO(unsigned int, uint2, cu2cann_make_uint2)
CU2CANN_MAKE_TWO(long, long2, cu2cann_make_long2)
CU2CANN_MAKE_TWO(unsigned long, ulong2, cu2cann_make_ulong2)
CU2CANN_MAKE_TWO(long long, longlong2, cu2cann_make_longlong2)
CU2CANN_MAKE_TWO(unsigned long long, ulonglong2, cu2cann_make_ulonglong2)
CU2CANN_MAKE_TWO(float, float2, cu2cann_make_float2)
CU2CANN_MAKE_TWO(double, cu2cann_double2, cu2cann_make_double2)
CU2CANN_MAKE_FOUR(signed char, char4, cu2cann_make_char4)
CU2CANN_MAKE_FOUR(unsigned char, uchar4, cu2cann_make_uchar4)
CU2CANN_MAKE_FOUR(short, short4, cu2cann_make_short4)
CU2CANN_MAKE_FOUR(unsigned short, ushort4, cu2cann_make_ushort4)
CU2CANN_MAKE_FOUR(int, int4, cu2cann_make_int4)
CU2CANN_MAKE_FOUR(unsigned int, uint4, cu2cann_make_uint4)
CU2CANN_MAKE_FOUR(float, float4, cu2cann_make_float4)
CU2CANN_MAKE_FOUR(double, cu2cann_double4, cu2cann_make_double4)

CU2CANN_VECTOR_FUNCTION cu2cann_double1 cu2cann_make_double1(double x) { return cu2cann_double1{x}; }

CU2CANN_VECTOR_FUNCTION cu2cann_double3 cu2cann_make_double3(double x, double y, double z) {
    return cu2cann_double3{x, y, z};
}

#undef CU2CANN_MAKE_FOUR
#undef CU2CANN_MAKE_TWO
#undef CU2CANN_VECTOR_FUNCTION

#include "shield_end.h"

#endif  // CU2CANN_VECTOR_TYPES_H
