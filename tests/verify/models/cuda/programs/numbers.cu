// SPDX-License-Identifier: Apache-2.0
// Operands and results, as bits, for the test to work out again.
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

#include "launch.h"

unsigned long long state = 88172645463325252ull;
unsigned long long next() {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state;
}
template <typename T>
unsigned long long bits(T x) {
    unsigned long long made = 0;
    std::memcpy(&made, &x, sizeof x);
    return made;
}
template <typename... T>
void line(T... values) {
    ((std::printf("%llx ", bits(values))), ...);
    std::puts("");
}

// Bits whose exponents lie near each other now and then, so that sums need care.
template <typename T, typename Raw>
T draw(unsigned spread, unsigned middle, int fraction) {
    const unsigned exponent = next() % 8 == 0 ? next() % (2 * middle + 1) : middle - spread / 2 + next() % spread;
    const Raw raw = Raw((next() & 1) << (sizeof(T) * 8 - 1) | (unsigned long long)exponent << fraction | (next() & ((1ull << fraction) - 1)));
    T made;
    std::memcpy(&made, &raw, sizeof made);
    return made;
}

template <typename T, typename Draw>
void narrow_operations(Draw one) {
    for (int i = 0; i < 400; ++i) {
        const T a = one(), b = one(), c = one();
        line(a, b, c, T(a + b), T(a - b), T(a * b), T(a / b), __hfma(a, b, c), hsqrt(__habs(a)));
    }
}

void directions() {
    for (int i = 0; i < 300; ++i) {
        const float a = draw<float, unsigned>(30, 127, 23), b = draw<float, unsigned>(30, 127, 23), c = draw<float, unsigned>(60, 127, 23);
        line(a, b, c, __fadd_rn(a, b), __fadd_rz(a, b), __fadd_ru(a, b), __fadd_rd(a, b));
        line(a, b, c, __fmul_rn(a, b), __fmul_rz(a, b), __fmul_ru(a, b), __fmul_rd(a, b));
        line(a, b, c, __fdiv_rn(a, b), __fdiv_rz(a, b), __fdiv_ru(a, b), __fdiv_rd(a, b));
        line(a, b, c, __fmaf_rn(a, b, c), __fmaf_rz(a, b, c), __fmaf_ru(a, b, c), __fmaf_rd(a, b, c));
    }
}

void conversions() {
    for (int i = 0; i < 600; ++i) {
        const double x = draw<double, unsigned long long>(i % 2 == 0 ? 60 : 300, 1023, 52);
        const float f = float(x);
        line(f, __float2half_rn(f), __float2half_rz(f), __float2half_ru(f), __float2half_rd(f), __float2bfloat16_rn(f),
             __float2bfloat16_rz(f), __float2bfloat16_ru(f), __float2bfloat16_rd(f));
    }
}

void whole_numbers() {
    const float values[] = {0.5f, 1.5f, 2.5f, -0.5f, -1.5f, -2.5f, 2147483647.0f, 3e9f, -3e9f, 5e9f, 1e20f, -1e20f, NAN, 0.99999994f};
    for (const float x : values) {
        std::printf("%d %d %d %d %u %lld %llu\n", __float2int_rn(x), __float2int_rz(x), __float2int_ru(x), __float2int_rd(x),
                    __float2uint_rn(x), __float2ll_rn(x), __float2ull_rz(x));
    }
    for (int i = 0; i < 60; ++i) {
        const long long n = (long long)next() >> next() % 60;
        line(n, __ll2float_rn(n), __ll2float_rz(n), __ll2float_ru(n), __ll2float_rd(n));
    }
}

void integers() {
    for (int i = 0; i < 50; ++i) {
        const unsigned long long n = next(), m = next();
        const unsigned a = (unsigned)n >> n % 32, b = (unsigned)m, c = (unsigned)(m >> 32);
        std::printf("%u %u %u %d %d %d %u %u %u %u %u %u %d %u %u\n", a, b, c, __popc(a), __clz((int)a), __ffs((int)a), __brev(a),
                    __umulhi(a, b), __byte_perm(a, b, c), __funnelshift_l(a, b, c), __funnelshift_rc(a, b, c % 40), __usad(a, b, c),
                    __dp4a((int)a, (int)b, (int)c), __vaddus4(a, b), __vcmpgts2(a, b));
    }
}

// The largest or smallest of words and of halves; what was picked.
void picks() {
    for (int i = 0; i < 60; ++i) {
        const unsigned long long n = next(), m = next();
        const unsigned a = (unsigned)n, b = i % 3 ? (unsigned)(n >> 32) : a, c = (unsigned)m;
        bool high, low, first;
        std::printf("%u %u %u %d %d %d %u %u %u %u %u %u ", a, b, c, __vimax3_s32((int)a, (int)b, (int)c),
                    __viaddmin_s32_relu((int)a, (int)b, (int)c), __vimin_s32_relu((int)a, (int)b), __viaddmax_u32(a, b, c),
                    __vimin3_s16x2(a, b, c), __vimax3_s16x2_relu(a, b, c), __viaddmax_s16x2(a, b, c),
                    __viaddmin_u16x2(a, b, c), __viaddmax_s16x2_relu(a, b, c));
        const unsigned halves = __vibmax_s16x2(a, b, &high, &low);
        const unsigned word = __vibmin_u32(a, b, &first);
        std::printf("%u %d %d %u %d\n", halves, high, low, word, first);
    }
}

void eights() {
    for (int i = 0; i < 256; ++i) {
        const __nv_fp8_e4m3 a = *reinterpret_cast<const __nv_fp8_e4m3*>(&i);
        const __nv_fp8_e5m2 b = *reinterpret_cast<const __nv_fp8_e5m2*>(&i);
        std::printf("%.17g %.17g %d\n", float(a), float(b), int(__nv_fp8_e4m3(float(i) * 0.37f).__x));
    }
}

int main(int, char** argv) {
    CASE("half") { narrow_operations<__half>([] { return draw<__half, unsigned short>(14, 15, 10); }); }
    CASE("brain") { narrow_operations<__nv_bfloat16>([] { return draw<__nv_bfloat16, unsigned short>(20, 127, 7); }); }
    CASE("directions") { directions(); }
    CASE("conversions") { conversions(); }
    CASE("whole") { whole_numbers(); }
    CASE("integers") { integers(); }
    CASE("picks") { picks(); }
    CASE("eights") { eights(); }
}
