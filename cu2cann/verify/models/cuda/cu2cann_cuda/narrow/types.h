// SPDX-License-Identifier: Apache-2.0
//
// The 16-bit types: what each converts from and to, as CUDA has it.
#ifndef CU2CANN_CUDA_NARROW_TYPES_H
#define CU2CANN_CUDA_NARROW_TYPES_H

#include "../device/warps.h"
#include "../vectors.h"
#include "rounding.h"

#define CU2CANN_NARROW_CONVERSION(name, type, wide)                                       \
    name(type x) : __x(bits_of(wide(x))) {}                                               \
    name& operator=(type x) { return __x = bits_of(wide(x)), *this; }

#define CU2CANN_NARROW_TYPE(name, pair, other, Format, to_bits, to_value)                 \
    struct other;                                                                         \
    struct name##_raw { unsigned short x; };                                              \
    struct __align__(4) pair##_raw { unsigned short x, y; };                              \
    struct __align__(2) name {                                                            \
        unsigned short __x;                                                               \
        static unsigned short bits_of(float x) { return cu2cann_model::to_bits(x); }      \
        static unsigned short bits_of(double x) { return cu2cann_model::narrowed<cu2cann_model::Format>(x); } \
        static name from(double x, cu2cann_model::Direction way) {                        \
            return name##_raw{cu2cann_model::narrowed<cu2cann_model::Format>(x, way)};    \
        }                                                                                 \
        float value() const { return cu2cann_model::to_value(__x); }                      \
        name() = default;                                                                 \
        constexpr name(const name##_raw& raw) : __x(raw.x) {}                             \
        name& operator=(const name##_raw& raw) { return __x = raw.x, *this; }             \
        operator name##_raw() const { return {__x}; }                                     \
        CU2CANN_NARROW_CONVERSION(name, float, float)                                     \
        CU2CANN_NARROW_CONVERSION(name, double, double)                                   \
        CU2CANN_NARROW_CONVERSION(name, short, float)                                     \
        CU2CANN_NARROW_CONVERSION(name, unsigned short, float)                            \
        CU2CANN_NARROW_CONVERSION(name, int, double)                                      \
        CU2CANN_NARROW_CONVERSION(name, unsigned int, double)                             \
        CU2CANN_NARROW_CONVERSION(name, long, cu2cann_model::sticky)                      \
        CU2CANN_NARROW_CONVERSION(name, unsigned long, cu2cann_model::sticky)             \
        CU2CANN_NARROW_CONVERSION(name, long long, cu2cann_model::sticky)                 \
        CU2CANN_NARROW_CONVERSION(name, unsigned long long, cu2cann_model::sticky)        \
        template <typename Other, typename std::enable_if<std::is_same<Other, other>::value, int>::type = 0> \
        explicit name(Other x) : __x(bits_of(x.value())) {}                               \
        operator float() const { return value(); }                                        \
        operator bool() const { return (__x & 0x7FFF) != 0; }                             \
        operator char() const { return (char)whole<signed char>(); }                      \
        operator signed char() const { return whole<signed char>(); }                     \
        operator unsigned char() const { return whole<unsigned char>(); }                 \
        operator short() const { return whole<short>(); }                                 \
        operator unsigned short() const { return whole<unsigned short>(); }               \
        operator int() const { return whole<int>(); }                                     \
        operator unsigned int() const { return whole<unsigned>(); }                       \
        operator long() const { return whole<long>(); }                                   \
        operator unsigned long() const { return whole<unsigned long>(); }                 \
        operator long long() const { return whole<long long>(); }                         \
        operator unsigned long long() const { return whole<unsigned long long>(); }       \
        template <typename To>                                                            \
        To whole() const {                                                                \
            return cu2cann_model::whole_of<To>(std::trunc(value()));                      \
        }                                                                                 \
    };                                                                                    \
    struct __align__(4) pair {                                                            \
        name x, y;                                                                        \
        pair() = default;                                                                 \
        constexpr pair(const name& a, const name& b) : x(a), y(b) {}                      \
        pair(const pair##_raw& raw) : x(name##_raw{raw.x}), y(name##_raw{raw.y}) {}       \
        operator pair##_raw() const { return {x.__x, y.__x}; }                            \
    };

namespace cu2cann_model {
// Saturated; a NaN gives zero in up to 32 bits, and only the top bit in 64.
template <typename To>
inline To whole_of(float x) {
    if constexpr (sizeof(To) < 4) {
        const int wide = to_whole<int>(x);
        constexpr int top = std::is_signed<To>::value ? (1 << (sizeof(To) * 8 - 1)) - 1 : (1 << sizeof(To) * 8) - 1;
        constexpr int bottom = std::is_signed<To>::value ? -top - 1 : 0;
        return To(wide > top ? top : wide < bottom ? bottom : wide);
    } else {
        return to_whole<To>(x);
    }
}
}  // namespace cu2cann_model

#endif  // CU2CANN_CUDA_NARROW_TYPES_H
