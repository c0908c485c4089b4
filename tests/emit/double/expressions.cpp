// SPDX-License-Identifier: Apache-2.0
#include "common.h"
#include <type_traits>
enum Choice { FIRST, SECOND };
static_assert(std::is_trivially_copyable<Soft>::value && std::is_standard_layout<Soft>::value, "");
static_assert(std::is_trivially_default_constructible<Soft>::value, "");
constexpr Soft third = Soft(1) / 3;
static_assert(third.bits() == 0x3fd5555555555555u && Soft::from_bits(0x3ff8000000000000u) > 1, "");
template <typename T>
static T horner(T x) {
    T sum = 1;
    sum += x * 2;
    sum = 3 * sum - x / 4;
    return sum;
}
inline float cu2cann_pow(float x, float y) { return std::pow(x, y); }
static float passes(float x) { return x; }
int main() {
    Soft a = 1.5, b;
    float f = 0.25f;
    volatile Soft memory[2];
    double buffer[2] = {0.1, 0.2};
    CHECK(a * 2 == 3 && 1 / a == 1 / 1.5 && f + a == 1.75 && a - SECOND == 0.5 && -a == -1.5 &&
          +a == a);
    CHECK(a < 2 && 2u > a && a != 0 && 1.5f == a && 1L <= a && !(a >= 2ull) && 'a' > a && true < a);
    b = 7;
    b += 1;
    b -= f;
    b *= a;
    b /= 3;
    CHECK(b == 7.75 * 1.5 / 3);
    f += a;
    f *= a;
    CHECK(f == 2.625f);
    int i = Soft(16777217.75);
    float g = third;
    bool flag = a;
    long l = -a;
    unsigned char small = Soft(200.9);
    CHECK(i == 16777217 && g == static_cast<float>(1.0 / 3) && flag && l == -1 && small == 200);
    i += a;
    CHECK(i == 16777218 && passes(a) == 1.5f && (int)a == 1 && static_cast<short>(-a) == -1);
    memory[0] = a;
    memory[1] = 2;
    memory[0] += memory[1];
    b = memory[0];
    CHECK(b == 3.5 && memory[0] > memory[1]);
    b = a++;
    CHECK(b == 1.5 && a == 2.5 && ++a == 3.5 && a-- == 3.5 && --a == 1.5);
    CHECK((a ? 1 : 2) == 1 && !(!a) && (a && f) && (a > 1 ? a : Soft(0)) == 1.5);
    CHECK(horner(a) == horner(1.5) && cu2cann_pow(a, 2) == 2.25 && cu2cann_fma(a, 2, f) == 5.625);
    CHECK(cu2cann_pow(2, a) == std::pow(2, 1.5) && cu2cann_pow(f, f) == std::pow(f, f));
    CHECK(cu2cann_fmax(a, 2.0f) == 2 && cu2cann_min(1, a) == 1 && cu2cann_hypot(3, Soft(4)) == 5);
    CHECK(memcmp(buffer, reinterpret_cast<const Soft*>(buffer) + 0, 16) == 0 &&
          *reinterpret_cast<Soft*>(buffer) + 0.2 == 0.1 + 0.2);
    double real = a;
    real += a;
    CHECK(real == 3.0 && a * 0.1 == 1.5 * 0.1);
    printf("wrong %d\n", wrong);
}
