// SPDX-License-Identifier: Apache-2.0
//
// Arguments of a launch whose kernel computes in software double precision.
// `cu2cann_device` turns a pointer to, or a value of, the host's `double` into the
// kernel's `cu2cann_double`; both are the same eight bytes.
#ifndef CU2CANN_LAUNCH_H
#define CU2CANN_LAUNCH_H

#include "double.h"

inline cu2cann_double *cu2cann_device(double *pointer) {
    return reinterpret_cast<cu2cann_double *>(pointer);
}

inline const cu2cann_double *cu2cann_device(const double *pointer) {
    return reinterpret_cast<const cu2cann_double *>(pointer);
}

inline cu2cann_double cu2cann_device(double value) {
    return cu2cann_double(value);
}

// What is not double passes as it is.
template <typename T>
inline T cu2cann_device(T value) {
    return value;
}

// Pointers to rows and to planes.
template <decltype(sizeof(0)) N>
inline cu2cann_double (*cu2cann_device(double (*pointer)[N]))[N] {
    return reinterpret_cast<cu2cann_double(*)[N]>(pointer);
}

template <decltype(sizeof(0)) N, decltype(sizeof(0)) M>
inline cu2cann_double (*cu2cann_device(double (*pointer)[N][M]))[N][M] {
    return reinterpret_cast<cu2cann_double(*)[N][M]>(pointer);
}

#endif
