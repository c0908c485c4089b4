// SPDX-License-Identifier: Apache-2.0
// Random and special numbers, and the count of what is wrong.
#pragma once
#include <cfenv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include "cu2cann/double_math.h"
namespace soft = cu2cann_double_detail;
typedef cu2cann_double Soft;

inline uint64_t state = 88172645463325252u;
inline uint64_t draw() {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state * 2685821657736338717u;
}
inline double from_bits(uint64_t bits) {
    double x;
    memcpy(&x, &bits, 8);
    return x;
}
inline uint64_t to_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, 8);
    return bits;
}
const uint64_t corners[] = {0,
                            1,
                            2,
                            0x000fffffffffffff,
                            0x0010000000000000,
                            0x0010000000000001,
                            0x3fdfffffffffffff,
                            0x3fe0000000000000,
                            0x3fe0000000000001,
                            0x3fefffffffffffff,
                            0x3ff0000000000000,
                            0x3ff0000000000001,
                            0x3ff8000000000000,
                            0x4000000000000000,
                            0x4004000000000000,
                            0x4008000000000000,
                            0x40f86a0000000000,
                            0x41dfffffffe00000,
                            0x41f0000000000000,
                            0x433fffffffffffff,
                            0x4340000000000000,
                            0x43e0000000000000,
                            0x43f0000000000000,
                            0x47efffffefffffff,
                            0x47effffff0000000,
                            0x36a0000000000000,
                            0x3690000000000000,
                            0x7fefffffffffffff,
                            0x7ff0000000000000,
                            0x7ff8000000000000,
                            0x7ff0000000000001};
const int corner_count = sizeof(corners) / sizeof(corners[0]);

// All exponents, numbers near each other, few significant bits, subnormals, and corners.
inline uint64_t pattern() {
    const uint64_t bits = draw(), sign = draw() & soft::sign_bit;
    const uint64_t fraction = bits & soft::fraction_bits, kept = draw() % 52;
    switch (draw() % 8) {
        case 0:
            return corners[draw() % corner_count] ^ sign;
        case 1:
            return sign | ((1000 + draw() % 80) << 52) | fraction;
        case 2:
            return (sign | ((1020 + draw() % 6) << 52)) + draw() % 5 - 2;
        case 3:
            return bits >> kept << kept;
        case 4:
            return sign | fraction >> kept;
        case 5:
            return bits | ((uint64_t(1) << kept) - 1);
        default:
            return bits;
    }
}
inline bool is_signalling(uint64_t bits) {
    return soft::is_nan(bits) && (bits & soft::quiet_bit) == 0;
}
inline int wrong = 0;
inline void same(const char* name, uint64_t got, double want, uint64_t a, uint64_t b) {
    if (want != want ? soft::is_nan(got) : got == to_bits(want)) return;
    if (wrong++ < 20)
        printf("%s(%016llx, %016llx) is %016llx, not %016llx\n", name, (unsigned long long)a,
               (unsigned long long)b, (unsigned long long)got, (unsigned long long)to_bits(want));
}
#define CHECK(CONDITION)                                   \
    do {                                                   \
        if (!(CONDITION)) {                                \
            ++wrong;                                       \
            printf("line %d: %s\n", __LINE__, #CONDITION); \
        }                                                  \
    } while (0)
