// SPDX-License-Identifier: Apache-2.0
// Declarations only: what the 16-bit types share.
#pragma once
#include "device_atomic_functions.h"
#include "sm_30_intrinsics.h"

#define CU2CANN_NARROW_CONVERSION(name, type)         \
    __host__ __device__ name(type);                   \
    __host__ __device__ name &operator=(type);        \
    __host__ __device__ operator type() const;

#define CU2CANN_NARROW_MEMBERS(name, raw)                    \
    unsigned short __x;                                      \
    name() = default;                                        \
    __host__ __device__ constexpr name(const raw &r) : __x(r.x) {} \
    __host__ __device__ name &operator=(const raw &);        \
    __host__ __device__ operator raw() const;                \
    __host__ __device__ operator raw() const volatile;       \
    __host__ __device__ name(double);                        \
    __host__ __device__ name &operator=(double);             \
    CU2CANN_NARROW_CONVERSION(name, float)                   \
    CU2CANN_NARROW_CONVERSION(name, short)                   \
    CU2CANN_NARROW_CONVERSION(name, unsigned short)          \
    CU2CANN_NARROW_CONVERSION(name, int)                     \
    CU2CANN_NARROW_CONVERSION(name, unsigned int)            \
    CU2CANN_NARROW_CONVERSION(name, long)                    \
    CU2CANN_NARROW_CONVERSION(name, unsigned long)           \
    CU2CANN_NARROW_CONVERSION(name, long long)               \
    CU2CANN_NARROW_CONVERSION(name, unsigned long long)      \
    __host__ __device__ operator char() const;               \
    __host__ __device__ operator signed char() const;        \
    __host__ __device__ operator unsigned char() const;      \
    __host__ __device__ constexpr operator bool() const { return __x != 0; }

#define CU2CANN_NARROW_OPERATORS(type)                                    \
    __host__ __device__ type operator+(const type &, const type &),       \
        operator-(const type &, const type &),                            \
        operator*(const type &, const type &),                            \
        operator/(const type &, const type &), operator++(type &, int),   \
        operator--(type &, int), operator+(const type &),                 \
        operator-(const type &);                                          \
    __host__ __device__ type &operator+=(type &, const type &),           \
        &operator-=(type &, const type &), &operator*=(type &, const type &), \
        &operator/=(type &, const type &), &operator++(type &),           \
        &operator--(type &);                                              \
    __host__ __device__ bool operator==(const type &, const type &),      \
        operator!=(const type &, const type &),                           \
        operator<(const type &, const type &),                            \
        operator>(const type &, const type &),                            \
        operator<=(const type &, const type &),                           \
        operator>=(const type &, const type &);
