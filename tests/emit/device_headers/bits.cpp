// Bit intrinsics against loops over bits and bytes.
#include "check.h"
#include "cu2cann/bits.h"

static unsigned int state = 2463534242U;
static unsigned int next()
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static int ones(unsigned long long x, int width)
{
    int count = 0;
    for (int i = 0; i < width; ++i) {
        count += static_cast<int>(x >> i & 1);
    }
    return count;
}
static int first_bit(unsigned long long x, int width)
{
    for (int i = 0; i < width; ++i) {
        if ((x >> i & 1) != 0) {
            return i + 1;
        }
    }
    return 0;
}
static int leading(unsigned long long x, int width)
{
    int i = 0;
    while (i < width && (x >> (width - 1 - i) & 1) == 0) {
        ++i;
    }
    return i;
}

static void check_counts(unsigned int x, unsigned long long y)
{
    CHECK(cu2cann_popc(x) == ones(x, 32) && cu2cann_popcll(y) == ones(y, 64));
    CHECK(cu2cann_clz(static_cast<int>(x)) == leading(x, 32) && cu2cann_clzll(static_cast<long long>(y)) == leading(y, 64));
    CHECK(cu2cann_ffs(static_cast<int>(x)) == first_bit(x, 32) && cu2cann_ffsll(static_cast<long long>(y)) == first_bit(y, 64));
    for (int i = 0; i < 32; ++i) {
        CHECK((cu2cann_brev(x) >> i & 1) == (x >> (31 - i) & 1));
    }
    for (int i = 0; i < 64; ++i) {
        CHECK((cu2cann_brevll(y) >> i & 1) == (y >> (63 - i) & 1));
    }
    CHECK(cu2cann_bswap16(static_cast<unsigned short>(x)) == __builtin_bswap16(static_cast<unsigned short>(x)));
    CHECK(cu2cann_bswap32(x) == __builtin_bswap32(x) && cu2cann_bswap64(y) == __builtin_bswap64(y));
}

static void check_shifts(unsigned int low, unsigned int high)
{
    for (unsigned int s = 0; s < 70; ++s) {
        unsigned int wrapped = s % 32;
        unsigned int left = wrapped == 0 ? high : (high << wrapped) | (low >> (32 - wrapped));
        unsigned int right = wrapped == 0 ? low : (low >> wrapped) | (high << (32 - wrapped));
        CHECK(cu2cann_funnelshift_l(low, high, s) == left);
        CHECK(cu2cann_funnelshift_r(low, high, s) == right);
        CHECK(cu2cann_funnelshift_lc(low, high, s) == (s >= 32 ? low : left));
        CHECK(cu2cann_funnelshift_rc(low, high, s) == (s >= 32 ? high : right));
    }
}

template <typename A, typename B>
static unsigned int dot(unsigned int a, unsigned int b, unsigned int c, int count, int first)
{
    A as[4];
    B bs[4];
    std::memcpy(as, &a, sizeof a);
    std::memcpy(bs, &b, sizeof b);
    long long sum = c;
    for (int i = 0; i < count; ++i) {
        sum += static_cast<long long>(as[i]) * bs[first + i];
    }
    return static_cast<unsigned int>(sum);
}

static void check_dots(unsigned int a, unsigned int b, unsigned int c)
{
    using S = signed char;
    using U = unsigned char;
    int ia = static_cast<int>(a);
    int ib = static_cast<int>(b);
    int ic = static_cast<int>(c);
    CHECK(static_cast<unsigned int>(cu2cann_dp4a(ia, ib, ic)) == (dot<S, S>(a, b, c, 4, 0)));
    CHECK(cu2cann_dp4a(a, b, c) == (dot<U, U>(a, b, c, 4, 0)));
    CHECK(static_cast<unsigned int>(cu2cann_dp4a_su(ia, b, ic)) == (dot<S, U>(a, b, c, 4, 0)));
    CHECK(static_cast<unsigned int>(cu2cann_dp4a_us(a, ib, ic)) == (dot<U, S>(a, b, c, 4, 0)));
    CHECK(static_cast<unsigned int>(cu2cann_dp2a_lo(ia, ib, ic)) == (dot<short, S>(a, b, c, 2, 0)));
    CHECK(static_cast<unsigned int>(cu2cann_dp2a_hi(ia, ib, ic)) == (dot<short, S>(a, b, c, 2, 2)));
    CHECK(cu2cann_dp2a_lo(a, b, c) == (dot<unsigned short, U>(a, b, c, 2, 0)));
    CHECK(cu2cann_dp2a_hi(a, b, c) == (dot<unsigned short, U>(a, b, c, 2, 2)));
    char4 ca = cu2cann_bit_cast<char4>(a);
    char4 cb = cu2cann_bit_cast<char4>(b);
    CHECK(cu2cann_dp4a(ca, cb, ic) == cu2cann_dp4a(ia, ib, ic));
    CHECK(cu2cann_dp2a_hi(cu2cann_bit_cast<short2>(a), cb, ic) == cu2cann_dp2a_hi(ia, ib, ic));
}

int main()
{
    const unsigned int corners[] = {0U, 1U, 0x80000000U, 0xffffffffU, 0x80808080U, 0x7fff8000U};
    for (unsigned int x : corners) {
        check_counts(x, static_cast<unsigned long long>(x) << 32);
        check_counts(~x, x);
        for (unsigned int y : corners) {
            check_shifts(x, y);
            check_dots(x, y, ~x);
        }
    }
    for (int i = 0; i < 500; ++i) {
        unsigned int a = next();
        unsigned int b = next();
        check_counts(a, static_cast<unsigned long long>(a) << 32 | b);
        check_shifts(a, b);
        check_dots(a, b, next());
        CHECK(cu2cann_half_as_ushort(cu2cann_short_as_half(static_cast<short>(a))) == static_cast<unsigned short>(a));
        CHECK(cu2cann_half2_as_uint(cu2cann_uint_as_half2(a)) == a);
        CHECK(cu2cann_bfloat162_as_uint(cu2cann_uint_as_bfloat162(a)) == a);
        CHECK(cu2cann_umulhi(a, b) == static_cast<unsigned long long>(a) * b >> 32);
    }
    CHECK(cu2cann_half_as_ushort(half(1.0f)) == 0x3c00 && cu2cann_half_as_short(half(-2.0f)) == static_cast<short>(0xc000));
    CHECK(cu2cann_bfloat16_as_ushort(bfloat16_t(1.0f)) == 0x3f80);
    CHECK(float(cu2cann_short_as_bfloat16(0x4000)) == 2.0f);
    return check_failures();
}
