// SPDX-License-Identifier: Apache-2.0
//
// Conversions between float and integers in every rounding mode.
#ifndef CU2CANN_MODEL_ASCEND_CASTS_H
#define CU2CANN_MODEL_ASCEND_CASTS_H

#include <limits>

#include "types.h"

namespace cu2cann_model {

// Rounds to an integral value.
inline float integral(float value, Rounding how) {
    switch (how) {
        case Rounding::rn: return ::nearbyintf(value);
        case Rounding::rna: return ::roundf(value);
        case Rounding::ru: return ::ceilf(value);
        case Rounding::rd: return ::floorf(value);
        default: return ::truncf(value);
    }
}

// No number becomes 0; what is out of range becomes the nearest integer there is.
template <typename To>
inline To float_to_integer(float value, Rounding how) {
    if (std::isnan(value)) {
        return 0;
    }
    const float whole = integral(value, how);
    constexpr float above = static_cast<float>(std::numeric_limits<To>::max());  // Rounded up: a power of two.
    if (whole >= above) {
        return std::numeric_limits<To>::max();
    }
    if (whole < static_cast<float>(std::numeric_limits<To>::min())) {
        return std::numeric_limits<To>::min();
    }
    return static_cast<To>(whole);
}

template <typename From>
inline float integer_to_float(From value, Rounding how) {
    const bool negative = value < 0;
    const auto wide = static_cast<uint64_t>(static_cast<std::conditional_t<std::is_signed<From>::value, int64_t, uint64_t>>(value));
    const uint64_t magnitude = negative ? 0 - wide : wide;
    if (magnitude == 0) {
        return 0.0f;
    }
    const int width = 64 - __builtin_clzll(magnitude);
    const uint64_t kept = drop_bits(magnitude, width > 24 ? width - 24 : 0, negative, how);
    const float result = ::ldexpf(static_cast<float>(kept), width > 24 ? width - 24 : 0);
    return negative ? -result : result;
}

// A float in 16 bits.
template <typename To>
inline To narrow(float value, Rounding how);
template <>
inline half narrow<half>(float value, Rounding how) {
    return bits_as<half>(HalfFormat::from_float(value, how));
}
template <>
inline bfloat16_t narrow<bfloat16_t>(float value, Rounding how) {
    return bits_as<bfloat16_t>(BfloatFormat::from_float(value, how));
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_CASTS_H
