// half and bfloat16 over all bit patterns, vectors and memory functions, against double arithmetic.
#include "check.h"
#include "cu2cann/half.h"
#include "cu2cann/memory_device.h"
#include "cu2cann/vectors.h"

template <typename T>
static T from_bits(unsigned int bits)
{
    T value;
    value.bits = static_cast<uint16_t>(bits);
    return value;
}
template <typename T>
static bool same(T a, T b)
{
    return a.bits == b.bits || (float(a) != float(a) && float(b) != float(b));
}
static double clamped(double x, double least, double most)
{
    return x != x ? 0 : std::fmin(std::fmax(x, least), most);
}
template <typename T>
static T unit(T x)
{
    return T(static_cast<float>(clamped(float(x), 0, 1) + 0.0));
}

#define CHECK_NARROW(name, x)                                                                \
    CHECK(cu2cann_##name##2short_rn(x) == clamped(std::nearbyint(double(float(x))), -32768, 32767)); \
    CHECK(cu2cann_##name##2short_rz(x) == clamped(std::trunc(double(float(x))), -32768, 32767)); \
    CHECK(cu2cann_##name##2short_ru(x) == clamped(std::ceil(double(float(x))), -32768, 32767)); \
    CHECK(cu2cann_##name##2short_rd(x) == clamped(std::floor(double(float(x))), -32768, 32767)); \
    CHECK(cu2cann_##name##2ushort_rn(x) == clamped(std::nearbyint(double(float(x))), 0, 65535)); \
    CHECK(cu2cann_##name##2ushort_rz(x) == clamped(std::trunc(double(float(x))), 0, 65535)); \
    CHECK(cu2cann_##name##2ushort_ru(x) == clamped(std::ceil(double(float(x))), 0, 65535));  \
    CHECK(cu2cann_##name##2ushort_rd(x) == clamped(std::floor(double(float(x))), 0, 65535)); \
    CHECK(cu2cann_##name##2char_rz(x) == clamped(std::trunc(double(float(x))), -128, 127));  \
    CHECK(cu2cann_##name##2uchar_rz(x) == clamped(std::trunc(double(float(x))), 0, 255))

static void check_narrow(half x) { CHECK_NARROW(half, x); }
static void check_narrow(bfloat16_t x) { CHECK_NARROW(bfloat16, x); }

template <typename T>
static void check_one(T x)
{
    float f = x;
    check_narrow(x);
    CHECK(cu2cann_hisinf(x) == (std::isinf(f) ? (f < 0 ? -1 : 1) : 0));
    CHECK(same(cu2cann_hrsqrt(x), T(static_cast<float>(1.0 / std::sqrt(static_cast<double>(f))))));
    CHECK(same(cu2cann_hsqrt(x), T(static_cast<float>(std::sqrt(static_cast<double>(f))))));
    CHECK(same(cu2cann_hrcp(x), T(static_cast<float>(1.0 / static_cast<double>(f)))));
    CHECK(same(cu2cann_hexp(x), T(static_cast<float>(std::exp(static_cast<double>(f))))));
    T tangent = cu2cann_htanh_approx(x);
    T want(static_cast<float>(std::tanh(static_cast<double>(f))));
    CHECK(same(tangent, want) || std::abs(tangent.bits - want.bits) <= 1);
}

template <typename T, typename P>
static void check_two(T a, T b, T c)
{
    double x = float(a);
    double y = float(b);
    CHECK(same(cu2cann_hadd_rn(a, b), T(static_cast<float>(x + y))));
    CHECK(same(cu2cann_hsub_rn(a, b), T(static_cast<float>(x - y))));
    CHECK(same(cu2cann_hmul_rn(a, b), T(static_cast<float>(x * y))));
    CHECK(same(cu2cann_hadd_sat(a, b), unit(T(static_cast<float>(x + y)))));
    CHECK(same(cu2cann_hsub_sat(a, b), unit(T(static_cast<float>(x - y)))));
    CHECK(same(cu2cann_hmul_sat(a, b), unit(T(static_cast<float>(x * y)))));
    CHECK(same(cu2cann_hfma_sat(a, b, c), unit(__hfma(a, b, c))));
    P p{a, b};
    P q{b, c};
    CHECK(same(cu2cann_hadd2_sat(p, q).y, cu2cann_hadd_sat(b, c)) && same(cu2cann_hsub2_rn(p, q).x, cu2cann_hsub_rn(a, b)));
    CHECK(same(cu2cann_hfma2_sat(p, q, p).x, cu2cann_hfma_sat(a, b, a)) && same(cu2cann_hmul2_sat(p, q).x, cu2cann_hmul_sat(a, b)));
    P most = cu2cann_hmax2(p, q);
    P least = cu2cann_hmin2(p, q);
    CHECK(same(most.x, T(fmaxf(a, b))) && same(most.y, T(fmaxf(b, c))));
    CHECK(same(least.x, T(fminf(a, b))) && same(least.y, T(fminf(b, c))));
    CHECK(cu2cann_hne(a, b) == (x < y || x > y));
    CHECK(same(cu2cann_h2rcp(p).y, cu2cann_hrcp(b)) && same(cu2cann_h2rsqrt(p).x, cu2cann_hrsqrt(a)));
}

template <typename T, typename P>
static void check_format()
{
    for (unsigned int bits = 0; bits < 65536; ++bits) {
        check_one(from_bits<T>(bits));
        check_two<T, P>(from_bits<T>(bits), from_bits<T>(bits * 40503U), from_bits<T>(bits * 9973U + 77U));
    }
    T nan(NAN);
    check_two<T, P>(nan, T(0.5f), nan);
    check_two<T, P>(T(0.5f), nan, T(INFINITY));
}

static void check_pairs()
{
    CHECK(float(cu2cann_half2half2(half(2.5f)).y) == 2.5f && float(cu2cann_float2half2_rn(0.1f).x) == float(half(0.1f)));
    CHECK(float(cu2cann_short2half_rn(-2049)) == -2048.0f && float(cu2cann_short2half_rd(-2049)) == -2050.0f);
    CHECK(float(cu2cann_ushort2bfloat16_ru(257)) == 258.0f && float(cu2cann_ushort2bfloat16_rz(257)) == 256.0f);
}

static void check_casts()
{
    CHECK(float(cu2cann_cast<half>(bfloat16_t(2.5f))) == 2.5f && float(cu2cann_cast<bfloat16_t>(half(257.0f))) == 256.0f);
    CHECK(cu2cann_cast<int>(half(-7.5f)) == -7 && cu2cann_cast<float>(3) == 3.0f && float(cu2cann_cast<half>(half(0.5f))) == 0.5f);
}

static void check_vectors()
{
    static_assert(sizeof(cu2cann_float3) == 12 && sizeof(cu2cann_char3[5]) == 15 && sizeof(cu2cann_short3) == 6, "sizes");
    static_assert(alignof(cu2cann_longlong4) == 16 && sizeof(cu2cann_int1) == 4 && sizeof(cu2cann_long3) == 24, "sizes");
    cu2cann_float3 v[2] = {cu2cann_make_float3(1, 2, 3), cu2cann_make_float3(4, 5, 6)};
    CHECK(reinterpret_cast<float*>(v)[3] == 4.0f && cu2cann_float3_of(float3{7, 8, 9}).z == 9.0f);
    dim3 grid(1);
    grid = cu2cann_make_uint3(7, 8, 9);
    CHECK(grid.x == 7 && grid.y == 8 && grid.z == 9);
    CHECK(cu2cann_uint3_of(dim3(4, 5, 6)).y == 5 && cu2cann_make_ulonglong4(1, 2, 3, 4).w == 4);
}

static void check_memory()
{
    alignas(16) unsigned char from[64];
    alignas(16) unsigned char to[64];
    alignas(16) unsigned char want[64];
    for (size_t shift = 0; shift < 9; ++shift) {
        for (size_t count = 0; count < 40; ++count) {
            for (int i = 0; i < 64; ++i) {
                from[i] = static_cast<unsigned char>(i * 7 + 1);
            }
            std::memset(to, 9, sizeof to);
            std::memset(want, 9, sizeof want);
            std::memcpy(want + shift, from + 8, count);
            cu2cann_device_memcpy(to + shift, from + 8, count);
            CHECK(std::memcmp(to, want, 64) == 0 && cu2cann_device_memcmp(to, want, 64) == 0);
            std::memset(want + shift, -2, count / 2);
            cu2cann_device_memset(to + shift, -2, count / 2);
            CHECK(std::memcmp(to, want, 64) == 0);
            std::memmove(want + shift, want + 4, count);
            cu2cann_device_memmove(to + shift, to + 4, count);
            CHECK(std::memcmp(to, want, 64) == 0);
        }
    }
    cu2cann_pipeline_memcpy_async(to, from, 16, 4);
    CHECK(std::memcmp(to, from, 12) == 0 && to[12] == 0 && to[15] == 0);
    CHECK(cu2cann_device_memcmp("abd", "abc", 3) > 0 && cu2cann_device_memcmp("abc", "abd", 3) < 0);
}

int main()
{
    check_format<half, half2>();
    check_format<bfloat16_t, bfloat16x2_t>();
    check_pairs();
    check_casts();
    check_vectors();
    check_memory();
    return check_failures();
}
