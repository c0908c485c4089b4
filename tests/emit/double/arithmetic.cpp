// SPDX-License-Identifier: Apache-2.0
#include "common.h"
template <soft::rounding Mode>
static void compare(int mode, int count) {
    std::fesetround(mode);
    for (int i = 0; i < count; ++i) {
        uint64_t a = pattern(), b = pattern(), c = pattern();
        if (i % 4 == 0)
            b = (b & ~soft::infinity_bits) | ((((a >> 52) + draw() % 7 - 3) & 0x7ff) << 52);
        volatile double x = from_bits(a), y = from_bits(b);
        if (i % 5 == 0) c = to_bits(-(x * y)) + draw() % 3;
        volatile double z = from_bits(c);
        same("add", soft::add_bits<Mode>(a, b), x + y, a, b);
        same("subtract", soft::subtract_bits<Mode>(a, b), x - y, a, b);
        same("multiply", soft::multiply_bits<Mode>(a, b), x * y, a, b);
        same("divide", soft::divide_bits<Mode>(a, b), x / y, a, b);
        same("sqrt", soft::square_root_bits<Mode>(a), std::sqrt(x), a, 0);
        same("fma", soft::fused_bits<Mode>(a, b, c), std::fma(x, y, z), a, b);
        volatile float narrowed = static_cast<float>(x);
        const float mine = soft::bits_to_float(soft::narrow<Mode>(a));
        same("narrow", to_bits(mine), narrowed, a, 0);
        volatile int64_t whole = static_cast<int64_t>(a);
        same("from_signed", soft::from_signed<Mode>(whole), static_cast<double>(whole), a, 0);
        if (!(std::fabs(x) < 9e18)) continue;
        const int64_t near = static_cast<int64_t>(std::nearbyint(x));
        if (near != soft::to_signed<Mode>(a, 64)) same("to_signed", a, near, a, 0);
        same("integral", soft::to_integral<Mode>(a).bits(), std::nearbyint(x), a, 0);
    }
}
static void compare_rest(int count) {
    std::fesetround(FE_TONEAREST);
    for (int i = 0; i < count; ++i) {
        const uint64_t a = pattern(), b = pattern();
        volatile double x = from_bits(a), y = from_bits(b);
        const Soft p = Soft::from_bits(a), q = Soft::from_bits(b);
        same("fmod", cu2cann_fmod(p, q).bits(), std::fmod(x, y), a, b);
        const double rest = std::remainder(x, y);  // Some C libraries err in the sign of a zero.
        same("remainder", cu2cann_remainder(p, q).bits(), rest == 0 ? std::copysign(0, x) : rest, a,
             b);
        same("round", cu2cann_round(p).bits(), std::round(x), a, 0);
        const int shift = static_cast<int>(draw() % 4400) - 2200;
        same("ldexp", cu2cann_ldexp(p, shift).bits(), std::ldexp(x, shift), a, shift);
        CHECK((p < q) == (x < y) && (p <= q) == (x <= y) && (p == q) == (x == y));
        CHECK((p > q) == (x > y) && (p >= q) == (x >= y) && (p != q) == (x != y));
        volatile float single = soft::bits_to_float(static_cast<uint32_t>(a));
        same("widen", Soft(single).bits(), single, a, 0);
        volatile uint64_t count_of = a;
        same("from_unsigned", Soft(count_of).bits(), static_cast<double>(count_of), a, 0);
        if (x == x && std::fabs(x) < 2e9) CHECK(static_cast<int>(p) == static_cast<int>(x));
        if (x >= 0 && x < 18e18) CHECK(static_cast<uint64_t>(p) == static_cast<uint64_t>(x));
        // Of signalling NaN the C library makes NaN, a CUDA device the other number.
        if (is_signalling(a) || is_signalling(b)) continue;
        CHECK(cu2cann_fmax(p, q) == std::fmax(x, y) || (x != x && y != y));
        CHECK(cu2cann_fmin(p, q) == std::fmin(x, y) || (x != x && y != y));
    }
}
static void saturate() {
    const Soft nan = Soft::from_bits(soft::nan_bits), large = 1e30;
    CHECK(static_cast<int>(large) == 2147483647 && static_cast<int>(-large) == -2147483647 - 1);
    CHECK(static_cast<unsigned>(large) == 0xffffffffu && static_cast<unsigned>(-large) == 0);
    CHECK(cu2cann_double2ll_rn(nan) == INT64_MIN && cu2cann_double2int_rz(nan) == INT32_MIN);
    CHECK(cu2cann_double2uint_rn(nan) == 0x80000000u && cu2cann_double2ull_rd(-large) == 0);
    CHECK(cu2cann_double2int_rn(2.5) == 2 && cu2cann_double2int_ru(2.5) == 3);
    CHECK(cu2cann_double2int_rd(-2.5) == -3 && cu2cann_double2int_rz(-2.5) == -2);
    CHECK(cu2cann_hiloint2double(0x3ff80000, 0) == 1.5 && cu2cann_double2loint(1.5) == 0);
    CHECK(cu2cann_double2hiint(-1.5) == static_cast<int>(0xbff80000u));
    CHECK(cu2cann_longlong_as_double(cu2cann_double_as_longlong(0.1)) == 0.1);
}
int main() {
    compare<soft::to_nearest>(FE_TONEAREST, 250000);
    compare<soft::toward_zero>(FE_TOWARDZERO, 20000);
    compare<soft::upward>(FE_UPWARD, 20000);
    compare<soft::downward>(FE_DOWNWARD, 20000);
    compare_rest(200000);
    saturate();
    printf("wrong %d\n", wrong);
}
