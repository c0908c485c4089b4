// SIMD-within-a-word functions against a reference that unpacks to 64-bit integers.
#include "check.h"
#include "cu2cann/video.h"

using Wide = long long;

struct Shape {
    int width;
    bool is_signed;
};
static Wide part(unsigned int word, int index, Shape shape)
{
    Wide value = word >> (index * shape.width) & ((1LL << shape.width) - 1);
    return shape.is_signed && value >> (shape.width - 1) != 0 ? value - (1LL << shape.width) : value;
}
static unsigned int put(Wide value, int index, Shape shape)
{
    return static_cast<unsigned int>((value & ((1LL << shape.width) - 1)) << (index * shape.width));
}
static Wide clamped(Wide x, Shape shape)
{
    Wide least = shape.is_signed ? -(1LL << (shape.width - 1)) : 0;
    Wide most = least + (1LL << shape.width) - 1;
    return std::min(std::max(x, least), most);
}
template <typename Operation>
static unsigned int each(Shape shape, Operation operation)
{
    unsigned int result = 0;
    for (int i = 0; i < 32 / shape.width; ++i) {
        result |= put(operation(i), i, shape);
    }
    return result;
}

static const Shape S2{16, true};
static const Shape U2{16, false};
static const Shape S4{8, true};
static const Shape U4{8, false};

#define X part(a, i, shape)
#define Y part(b, i, shape)
#define ONE(name, SHAPE, digit, result)                                                      \
    {                                                                                        \
        Shape shape = SHAPE;                                                                 \
        CHECK(cu2cann_v##name##digit CALL == each(shape, [=](int i) -> Wide { return result; })); \
    }
#define BOTH(name, KIND, result) ONE(name, KIND##2, 2, result) ONE(name, KIND##4, 4, result)
#define ORDER(relation, sign)                                                                \
    BOTH(cmp##relation##s, S, X sign Y ? -1 : 0)                                             \
    BOTH(cmp##relation##u, U, X sign Y ? -1 : 0)                                             \
    BOTH(set##relation##s, S, X sign Y ? 1 : 0)                                              \
    BOTH(set##relation##u, U, X sign Y ? 1 : 0)

static void check_one_operand(unsigned int a)
{
#define CALL (a)
    BOTH(abs, S, std::abs(X))
    BOTH(absss, S, clamped(std::abs(X), shape))
    BOTH(neg, S, -X)
    BOTH(negss, S, clamped(-X, shape))
#undef CALL
}

static void check_two_operands(unsigned int a, unsigned int b)
{
#define CALL (a, b)
    BOTH(absdiffs, S, std::abs(X - Y))
    BOTH(absdiffu, U, std::abs(X - Y))
    BOTH(add, U, X + Y)
    BOTH(addss, S, clamped(X + Y, shape))
    BOTH(addus, U, clamped(X + Y, shape))
    BOTH(sub, U, X - Y)
    BOTH(subss, S, clamped(X - Y, shape))
    BOTH(subus, U, clamped(X - Y, shape))
    BOTH(avgu, U, (X + Y + 1) / 2)
    BOTH(avgs, S, std::llround(0.5 * static_cast<double>(X + Y)))
    BOTH(haddu, U, (X + Y) / 2)
    BOTH(maxs, S, std::max(X, Y))
    BOTH(maxu, U, std::max(X, Y))
    BOTH(mins, S, std::min(X, Y))
    BOTH(minu, U, std::min(X, Y))
    BOTH(cmpeq, U, X == Y ? -1 : 0)
    BOTH(cmpne, U, X != Y ? -1 : 0)
    BOTH(seteq, U, X == Y ? 1 : 0)
    BOTH(setne, U, X != Y ? 1 : 0)
    ORDER(ge, >=)
    ORDER(gt, >)
    ORDER(le, <=)
    ORDER(lt, <)
#undef CALL
    for (Shape shape : {S2, U2, S4, U4}) {
        Wide sum = 0;
        for (int i = 0; i < 32 / shape.width; ++i) {
            sum += std::abs(X - Y);
        }
        unsigned int got = shape.width == 16 ? (shape.is_signed ? cu2cann_vsads2(a, b) : cu2cann_vsadu2(a, b))
                                             : (shape.is_signed ? cu2cann_vsads4(a, b) : cu2cann_vsadu4(a, b));
        CHECK(got == static_cast<unsigned int>(sum));
    }
}

#define Z part(c, i, shape)
#define SUM clamp_none(X + Y, shape)
static Wide clamp_none(Wide x, Shape shape) { return part(put(x, 0, shape), 0, shape); }

#define PICKS(pick)                                                                          \
    ONE(i##pick##_s16x2_relu, S2, , std::max(std::pick(X, Y), 0LL))                          \
    CHECK(cu2cann_vi##pick##_s32_relu(p, q) == std::max(std::pick(p, q), 0));
#define PICKS_3(pick)                                                                        \
    ONE(i##pick##3_s16x2, S2, , std::pick(std::pick(X, Y), Z))                               \
    ONE(i##pick##3_u16x2, U2, , std::pick(std::pick(X, Y), Z))                               \
    ONE(i##pick##3_s16x2_relu, S2, , std::max(std::pick(std::pick(X, Y), Z), 0LL))           \
    ONE(iadd##pick##_s16x2, S2, , std::pick(SUM, Z))                                         \
    ONE(iadd##pick##_u16x2, U2, , std::pick(SUM, Z))                                         \
    ONE(iadd##pick##_s16x2_relu, S2, , std::max(std::pick(SUM, Z), 0LL))                     \
    CHECK(cu2cann_vi##pick##3_s32(p, q, r) == std::pick(std::pick(p, q), r));                \
    CHECK(cu2cann_vi##pick##3_u32(a, b, c) == std::pick(std::pick(a, b), c));                \
    CHECK(cu2cann_vi##pick##3_s32_relu(p, q, r) == std::max(std::pick(std::pick(p, q), r), 0)); \
    CHECK(cu2cann_viadd##pick##_s32(p, q, r) == std::pick(static_cast<int>(a + b), r));      \
    CHECK(cu2cann_viadd##pick##_u32(a, b, c) == std::pick(a + b, c));                        \
    CHECK(cu2cann_viadd##pick##_s32_relu(p, q, r) == std::max(std::pick(static_cast<int>(a + b), r), 0));
#define PREDICATES(pick, sign)                                                               \
    CHECK(cu2cann_vib##pick##_s32(p, q, &high) == std::pick(p, q) && high == (p sign q));    \
    CHECK(cu2cann_vib##pick##_u32(a, b, &high) == std::pick(a, b) && high == (a sign b));    \
    CHECK(cu2cann_vib##pick##_s16x2(a, b, &high, &low) == cu2cann_v##pick##s2(a, b));        \
    CHECK(high == (part(a, 1, S2) sign part(b, 1, S2)) && low == (part(a, 0, S2) sign part(b, 0, S2))); \
    CHECK(cu2cann_vib##pick##_u16x2(a, b, &high, &low) == cu2cann_v##pick##u2(a, b));        \
    CHECK(high == (part(a, 1, U2) sign part(b, 1, U2)) && low == (part(a, 0, U2) sign part(b, 0, U2)));

static void check_picks(unsigned int a, unsigned int b, unsigned int c)
{
    int p = static_cast<int>(a);
    int q = static_cast<int>(b);
    int r = static_cast<int>(c);
    bool high;
    bool low;
#define CALL (a, b)
    PICKS(max)
    PICKS(min)
#undef CALL
#define CALL (a, b, c)
    PICKS_3(max)
    PICKS_3(min)
#undef CALL
    PREDICATES(max, >=)
    PREDICATES(min, <=)
}

int main()
{
    const unsigned int corners[] = {0U, 0x80808080U, 0x7f7f7f7fU, 0xffffffffU, 0x80008000U, 0x7fff8001U, 0x01020304U, 0x80000000U};
    for (unsigned int a : corners) {
        check_one_operand(a);
        for (unsigned int b : corners) {
            check_two_operands(a, b);
            check_picks(a, b, a ^ 0x5a5a5a5aU);
        }
    }
    unsigned int state = 1;
    for (int i = 0; i < 20000; ++i) {
        unsigned int a = state = state * 1664525U + 1013904223U;
        unsigned int b = state = state * 22695477U + 1U;
        a ^= a >> 15;
        b ^= b >> 13;
        check_one_operand(a);
        check_two_operands(a, b);
        check_picks(a, b, a * b);
    }
    return check_failures();
}
