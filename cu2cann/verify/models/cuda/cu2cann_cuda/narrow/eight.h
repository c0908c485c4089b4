// SPDX-License-Identifier: Apache-2.0
//
// 8-bit floating numbers: E4M3, which has no infinity and one NaN, and E5M2, as IEEE has it.
#ifndef CU2CANN_CUDA_NARROW_EIGHT_H
#define CU2CANN_CUDA_NARROW_EIGHT_H

#include "../../cuda_bf16.h"
#include "../../cuda_fp16.h"

typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned int __nv_fp8x4_storage_t;
enum __nv_saturation_t { __NV_NOSAT, __NV_SATFINITE };
enum __nv_fp8_interpretation_t { __NV_E4M3, __NV_E5M2 };

namespace cu2cann_model {

struct EightFormat {
    int stored, least;              // Bits of the fraction; exponent of the smallest normal number.
    unsigned largest, infinity, nan;
};
inline const EightFormat& eight_format(__nv_fp8_interpretation_t which) {
    static const EightFormat formats[] = {{3, -6, 0x7E, 0x7F, 0x7F}, {2, -14, 0x7B, 0x7C, 0x7F}};
    return formats[which];
}

inline __nv_fp8_storage_t eight_bits(double x, __nv_saturation_t saturation, __nv_fp8_interpretation_t which) {
    const EightFormat& format = eight_format(which);
    if (x != x) {
        return (__nv_fp8_storage_t)format.nan;
    }
    const unsigned sign = std::signbit(x) ? 0x80u : 0u;
    const double size = std::fabs(x);
    int exponent = size == 0.0 ? format.least : std::isinf(size) ? 0 : std::ilogb(size);
    exponent = exponent < format.least ? format.least : exponent;
    unsigned made = 0xFFFF;
    if (!std::isinf(size) && exponent < 32) {
        // In units of the last place: at most 2^(stored + 1), carried into the exponent.
        const double units = std::nearbyint(std::ldexp(size, format.stored - exponent));
        made = (unsigned(exponent - format.least) << format.stored) + unsigned(units);
    }
    const unsigned overflow = saturation == __NV_SATFINITE ? format.largest : format.infinity;
    return (__nv_fp8_storage_t)(sign | (made > format.largest ? overflow : made));
}

inline float eight_value(__nv_fp8_storage_t bits, __nv_fp8_interpretation_t which) {
    const EightFormat& format = eight_format(which);
    const unsigned size = bits & 0x7Fu;
    if (size > format.largest) {
        return size == format.infinity && format.infinity != format.nan ? ((bits & 0x80) != 0 ? -INFINITY : INFINITY) : NAN;
    }
    const unsigned fraction = size & ((1u << format.stored) - 1), exponent = size >> format.stored;
    const float made = exponent == 0 ? std::ldexp(float(fraction), format.least - format.stored)
                                     : std::ldexp(float(fraction | 1u << format.stored), int(exponent) - 1 + format.least - format.stored);
    return (bits & 0x80) != 0 ? -made : made;
}

}  // namespace cu2cann_model

inline __nv_fp8_storage_t __nv_cvt_double_to_fp8(double x, __nv_saturation_t s, __nv_fp8_interpretation_t f) { return cu2cann_model::eight_bits(x, s, f); }
inline __nv_fp8_storage_t __nv_cvt_float_to_fp8(float x, __nv_saturation_t s, __nv_fp8_interpretation_t f) { return cu2cann_model::eight_bits(x, s, f); }
inline __nv_fp8_storage_t __nv_cvt_halfraw_to_fp8(__half_raw x, __nv_saturation_t s, __nv_fp8_interpretation_t f) { return cu2cann_model::eight_bits(__half(x).value(), s, f); }
inline __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw x, __nv_saturation_t s, __nv_fp8_interpretation_t f) { return cu2cann_model::eight_bits(__nv_bfloat16(x).value(), s, f); }
inline __half_raw __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t x, __nv_fp8_interpretation_t f) { return __half(cu2cann_model::eight_value(x, f)); }
inline __nv_fp8x2_storage_t __nv_cvt_double2_to_fp8x2(double2 x, __nv_saturation_t s, __nv_fp8_interpretation_t f) {
    return (__nv_fp8x2_storage_t)(cu2cann_model::eight_bits(x.x, s, f) | cu2cann_model::eight_bits(x.y, s, f) << 8);
}
inline __nv_fp8x2_storage_t __nv_cvt_float2_to_fp8x2(float2 x, __nv_saturation_t s, __nv_fp8_interpretation_t f) { return __nv_cvt_double2_to_fp8x2({x.x, x.y}, s, f); }
inline __nv_fp8x2_storage_t __nv_cvt_halfraw2_to_fp8x2(__half2_raw x, __nv_saturation_t s, __nv_fp8_interpretation_t f) {
    return __nv_cvt_double2_to_fp8x2({__half2(x).x.value(), __half2(x).y.value()}, s, f);
}
inline __nv_fp8x2_storage_t __nv_cvt_bfloat16raw2_to_fp8x2(__nv_bfloat162_raw x, __nv_saturation_t s, __nv_fp8_interpretation_t f) {
    return __nv_cvt_double2_to_fp8x2({__nv_bfloat162(x).x.value(), __nv_bfloat162(x).y.value()}, s, f);
}
inline __half2_raw __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t x, __nv_fp8_interpretation_t f) {
    return __half2(cu2cann_model::eight_value((__nv_fp8_storage_t)x, f), cu2cann_model::eight_value((__nv_fp8_storage_t)(x >> 8), f));
}

#define CU2CANN_EIGHT(name, which)                                                              \
    struct name {                                                                               \
        __nv_fp8_storage_t __x;                                                                 \
        name() = default;                                                                       \
        template <typename T, typename std::enable_if<std::is_arithmetic<T>::value, int>::type = 0> \
        explicit name(T x) : __x(cu2cann_model::eight_bits(double(x), __NV_SATFINITE, which)) {} \
        explicit name(__half x) : __x(cu2cann_model::eight_bits(x.value(), __NV_SATFINITE, which)) {} \
        explicit name(__nv_bfloat16 x) : __x(cu2cann_model::eight_bits(x.value(), __NV_SATFINITE, which)) {} \
        float value() const { return cu2cann_model::eight_value(__x, which); }                  \
        explicit operator float() const { return value(); }                                     \
        explicit operator double() const { return value(); }                                    \
        explicit operator bool() const { return (__x & 0x7F) != 0; }                            \
        explicit operator __half() const { return value(); }                                    \
        explicit operator __nv_bfloat16() const { return value(); }                             \
        explicit operator char() const { return (char)cu2cann_model::whole_of<signed char>(std::trunc(value())); } \
        explicit operator signed char() const { return cu2cann_model::whole_of<signed char>(std::trunc(value())); } \
        explicit operator unsigned char() const { return cu2cann_model::whole_of<unsigned char>(std::trunc(value())); } \
        explicit operator short() const { return cu2cann_model::whole_of<short>(std::trunc(value())); } \
        explicit operator unsigned short() const { return cu2cann_model::whole_of<unsigned short>(std::trunc(value())); } \
        explicit operator int() const { return cu2cann_model::whole_of<int>(std::trunc(value())); } \
        explicit operator unsigned int() const { return cu2cann_model::whole_of<unsigned>(std::trunc(value())); } \
        explicit operator long long() const { return cu2cann_model::whole_of<long long>(std::trunc(value())); } \
        explicit operator unsigned long long() const { return cu2cann_model::whole_of<unsigned long long>(std::trunc(value())); } \
    };
CU2CANN_EIGHT(__nv_fp8_e5m2, __NV_E5M2)
CU2CANN_EIGHT(__nv_fp8_e4m3, __NV_E4M3)
#undef CU2CANN_EIGHT

#define CU2CANN_EIGHTS(pair, quad, which)                                                       \
    struct pair {                                                                               \
        __nv_fp8x2_storage_t __x;                                                               \
        pair() = default;                                                                       \
        explicit pair(double2 x) : __x(__nv_cvt_double2_to_fp8x2(x, __NV_SATFINITE, which)) {}  \
        explicit pair(float2 x) : __x(__nv_cvt_float2_to_fp8x2(x, __NV_SATFINITE, which)) {}    \
        explicit pair(__half2 x) : __x(__nv_cvt_halfraw2_to_fp8x2(x, __NV_SATFINITE, which)) {} \
        explicit pair(__nv_bfloat162 x) : __x(__nv_cvt_bfloat16raw2_to_fp8x2(x, __NV_SATFINITE, which)) {} \
        float at(int i) const { return cu2cann_model::eight_value((__nv_fp8_storage_t)(__x >> 8 * i), which); } \
        explicit operator float2() const { return {at(0), at(1)}; }                             \
        explicit operator __half2() const { return {at(0), at(1)}; }                            \
    };                                                                                          \
    struct quad {                                                                               \
        __nv_fp8x4_storage_t __x;                                                               \
        quad() = default;                                                                       \
        explicit quad(double4 x)                                                                \
            : __x(__nv_cvt_double2_to_fp8x2({x.x, x.y}, __NV_SATFINITE, which) |                \
                  (unsigned)__nv_cvt_double2_to_fp8x2({x.z, x.w}, __NV_SATFINITE, which) << 16) {} \
        explicit quad(float4 x) : quad(double4{x.x, x.y, x.z, x.w}) {}                          \
        quad(__half2 a, __half2 b) : quad(double4{a.x.value(), a.y.value(), b.x.value(), b.y.value()}) {} \
        quad(__nv_bfloat162 a, __nv_bfloat162 b) : quad(double4{a.x.value(), a.y.value(), b.x.value(), b.y.value()}) {} \
        float at(int i) const { return cu2cann_model::eight_value((__nv_fp8_storage_t)(__x >> 8 * i), which); } \
        explicit operator float4() const { return {at(0), at(1), at(2), at(3)}; }               \
    };
CU2CANN_EIGHTS(__nv_fp8x2_e5m2, __nv_fp8x4_e5m2, __NV_E5M2)
CU2CANN_EIGHTS(__nv_fp8x2_e4m3, __nv_fp8x4_e4m3, __NV_E4M3)
#undef CU2CANN_EIGHTS

#endif  // CU2CANN_CUDA_NARROW_EIGHT_H
