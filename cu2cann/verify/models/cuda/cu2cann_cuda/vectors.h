// SPDX-License-Identifier: Apache-2.0
//
// Makers of the built-in vector types.
#ifndef CU2CANN_CUDA_VECTORS_H
#define CU2CANN_CUDA_VECTORS_H

#include "language.h"

#define CU2CANN_MAKERS(name, type)                                                            \
    inline constexpr name##1 make_##name##1(type x) { return name##1{x}; }                    \
    inline constexpr name##2 make_##name##2(type x, type y) { return name##2{x, y}; }         \
    inline constexpr name##3 make_##name##3(type x, type y, type z) { return name##3{x, y, z}; } \
    inline constexpr name##4 make_##name##4(type x, type y, type z, type w) { return name##4{x, y, z, w}; }
CU2CANN_MAKERS(char, signed char)
CU2CANN_MAKERS(uchar, unsigned char)
CU2CANN_MAKERS(short, short)
CU2CANN_MAKERS(ushort, unsigned short)
CU2CANN_MAKERS(int, int)
CU2CANN_MAKERS(uint, unsigned int)
CU2CANN_MAKERS(long, long)
CU2CANN_MAKERS(ulong, unsigned long)
CU2CANN_MAKERS(longlong, long long)
CU2CANN_MAKERS(ulonglong, unsigned long long)
CU2CANN_MAKERS(float, float)
CU2CANN_MAKERS(double, double)
#undef CU2CANN_MAKERS

#define CU2CANN_MAKERS(name, type)                                        \
    inline constexpr name make_##name(type x, type y, type z, type w) { return name{x, y, z, w}; }
CU2CANN_MAKERS(double4_16a, double)
CU2CANN_MAKERS(double4_32a, double)
CU2CANN_MAKERS(long4_16a, long)
CU2CANN_MAKERS(long4_32a, long)
CU2CANN_MAKERS(ulong4_16a, unsigned long)
CU2CANN_MAKERS(ulong4_32a, unsigned long)
CU2CANN_MAKERS(longlong4_16a, long long)
CU2CANN_MAKERS(longlong4_32a, long long)
CU2CANN_MAKERS(ulonglong4_16a, unsigned long long)
CU2CANN_MAKERS(ulonglong4_32a, unsigned long long)
#undef CU2CANN_MAKERS

#endif  // CU2CANN_CUDA_VECTORS_H
