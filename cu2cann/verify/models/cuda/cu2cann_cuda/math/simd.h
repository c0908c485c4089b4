// SPDX-License-Identifier: Apache-2.0
//
// Intrinsics on the two halfwords or four bytes of a word.
#ifndef CU2CANN_CUDA_MATH_SIMD_H
#define CU2CANN_CUDA_MATH_SIMD_H

#include "../language.h"

namespace cu2cann_model {

// Applies `use` to each part of the words, as numbers of type Part.
template <typename Part, typename Use>
inline unsigned each_part(unsigned a, unsigned b, Use use) {
    constexpr int bits = sizeof(Part) * 8;
    unsigned made = 0;
    for (int at = 0; at < 32; at += bits) {
        const int x = (Part)(a >> at), y = (Part)(b >> at);
        made |= ((unsigned)use(x, y) & (0xFFFFFFFFu >> (32 - bits))) << at;
    }
    return made;
}
template <typename Part>
inline int clamped(int x) {
    constexpr int top = std::is_signed<Part>::value ? (1 << (sizeof(Part) * 8 - 1)) - 1 : (1 << (sizeof(Part) * 8)) - 1;
    constexpr int bottom = std::is_signed<Part>::value ? -top - 1 : 0;
    return x > top ? top : x < bottom ? bottom : x;
}
template <typename Part>
inline unsigned sum_of_differences(unsigned a, unsigned b) {
    unsigned sum = 0;
    each_part<Part>(a, b, [&](int x, int y) { return sum += (unsigned)(x > y ? x - y : y - x), 0; });
    return sum;
}

}  // namespace cu2cann_model

#define CU2CANN_PARTS2(name, part, value)                                                      \
    inline unsigned name(unsigned a, unsigned b) {                                             \
        return cu2cann_model::each_part<part>(a, b, [](int x, int y) -> int { return value; }); \
    }
#define CU2CANN_PARTS1(name, part, value)                                                      \
    inline unsigned name(unsigned a) {                                                         \
        return cu2cann_model::each_part<part>(a, 0, [](int x, int) -> int { return value; });  \
    }
#define CU2CANN_COMPARISON(name, letter, count, part, operation)       \
    CU2CANN_PARTS2(__vcmp##name##letter##count, part, x operation y ? -1 : 0) \
    CU2CANN_PARTS2(__vset##name##letter##count, part, x operation y ? 1 : 0)
#define CU2CANN_ORDER(letter, count, part)               \
    CU2CANN_COMPARISON(ge, letter, count, part, >=)      \
    CU2CANN_COMPARISON(gt, letter, count, part, >)       \
    CU2CANN_COMPARISON(le, letter, count, part, <=)      \
    CU2CANN_COMPARISON(lt, letter, count, part, <)       \
    CU2CANN_PARTS2(__vmax##letter##count, part, x > y ? x : y) \
    CU2CANN_PARTS2(__vmin##letter##count, part, x < y ? x : y) \
    CU2CANN_PARTS2(__vabsdiff##letter##count, part, x > y ? x - y : y - x) \
    CU2CANN_PARTS2(__vadd##letter##s##count, part, cu2cann_model::clamped<part>(x + y)) \
    CU2CANN_PARTS2(__vsub##letter##s##count, part, cu2cann_model::clamped<part>(x - y)) \
    inline unsigned __vsad##letter##count(unsigned a, unsigned b) { return cu2cann_model::sum_of_differences<part>(a, b); }
#define CU2CANN_FAMILY(count, signed_part, unsigned_part)                    \
    CU2CANN_ORDER(s, count, signed_part)                                     \
    CU2CANN_ORDER(u, count, unsigned_part)                                   \
    CU2CANN_COMPARISON(eq, , count, unsigned_part, ==)                       \
    CU2CANN_COMPARISON(ne, , count, unsigned_part, !=)                       \
    CU2CANN_PARTS2(__vadd##count, unsigned_part, x + y)                      \
    CU2CANN_PARTS2(__vsub##count, unsigned_part, x - y)                      \
    CU2CANN_PARTS2(__vhaddu##count, unsigned_part, (x + y) >> 1)             \
    CU2CANN_PARTS2(__vavgu##count, unsigned_part, (x + y + 1) >> 1)          \
    CU2CANN_PARTS2(__vavgs##count, signed_part, x + y >= 0 ? (x + y + 1) >> 1 : (x + y) >> 1) \
    CU2CANN_PARTS1(__vabs##count, signed_part, x < 0 ? -x : x)               \
    CU2CANN_PARTS1(__vabsss##count, signed_part, cu2cann_model::clamped<signed_part>(x < 0 ? -x : x)) \
    CU2CANN_PARTS1(__vneg##count, signed_part, -x)                           \
    CU2CANN_PARTS1(__vnegss##count, signed_part, cu2cann_model::clamped<signed_part>(-x))
CU2CANN_FAMILY(2, short, unsigned short)
CU2CANN_FAMILY(4, signed char, unsigned char)
#undef CU2CANN_FAMILY
#undef CU2CANN_ORDER
#undef CU2CANN_COMPARISON
#undef CU2CANN_PARTS1
#undef CU2CANN_PARTS2

namespace cu2cann_model {

// The larger or smaller of two words, as numbers of type Part in each half or as a whole.
template <typename Part, bool larger>
inline unsigned picked(unsigned a, unsigned b) {
    if (sizeof(Part) == 4) return (((Part)a > (Part)b) == larger) ? a : b;
    return each_part<Part>(a, b, [](int x, int y) { return (x > y) == larger ? x : y; });
}
// Sums wrap around, as those of __vadd2 do.
template <typename Part>
inline unsigned wrapped_sum(unsigned a, unsigned b) {
    return sizeof(Part) == 4 ? a + b : __vadd2(a, b);
}
template <typename Part, bool larger>
inline unsigned picked_halves(unsigned a, unsigned b, bool* high, bool* low) {
    const unsigned made = picked<Part, larger>(a, b);
    *high = (made >> 16) == (a >> 16);
    *low = (unsigned short)made == (unsigned short)a;
    return made;
}
template <typename Part, bool larger>
inline unsigned picked_word(unsigned a, unsigned b, bool* first) {
    const unsigned made = picked<Part, larger>(a, b);
    *first = made == a;
    return made;
}

}  // namespace cu2cann_model

// `word` is what the function takes and gives, `part` what it compares.
#define CU2CANN_PICKS(pick, larger, kind, word, part)                                           \
    inline word __vi##pick##3_##kind(word a, word b, word c) {                                  \
        using namespace cu2cann_model;                                                          \
        return picked<part, larger>(picked<part, larger>(a, b), c);                             \
    }                                                                                           \
    inline word __viadd##pick##_##kind(word a, word b, word c) {                                \
        using namespace cu2cann_model;                                                          \
        return picked<part, larger>(wrapped_sum<part>(a, b), c);                                \
    }
#define CU2CANN_PICKS_ABOVE_ZERO(pick, larger, kind, word, part)                                \
    inline word __vi##pick##_##kind##_relu(word a, word b) {                                    \
        using namespace cu2cann_model;                                                          \
        return picked<part, true>(picked<part, larger>(a, b), 0);                               \
    }                                                                                           \
    inline word __vi##pick##3_##kind##_relu(word a, word b, word c) {                           \
        return __vi##pick##_##kind##_relu(cu2cann_model::picked<part, larger>(a, b), c);        \
    }                                                                                           \
    inline word __viadd##pick##_##kind##_relu(word a, word b, word c) {                         \
        return __vi##pick##_##kind##_relu(cu2cann_model::wrapped_sum<part>(a, b), c);           \
    }
#define CU2CANN_WHICH(pick, larger)                                                             \
    inline int __vib##pick##_s32(int a, int b, bool* first) {                                   \
        return cu2cann_model::picked_word<int, larger>(a, b, first);                            \
    }                                                                                           \
    inline unsigned __vib##pick##_u32(unsigned a, unsigned b, bool* first) {                    \
        return cu2cann_model::picked_word<unsigned, larger>(a, b, first);                       \
    }                                                                                           \
    inline unsigned __vib##pick##_s16x2(unsigned a, unsigned b, bool* high, bool* low) {        \
        return cu2cann_model::picked_halves<short, larger>(a, b, high, low);                    \
    }                                                                                           \
    inline unsigned __vib##pick##_u16x2(unsigned a, unsigned b, bool* high, bool* low) {        \
        return cu2cann_model::picked_halves<unsigned short, larger>(a, b, high, low);           \
    }
#define CU2CANN_PICK(pick, larger)                                           \
    CU2CANN_PICKS(pick, larger, s32, int, int)                               \
    CU2CANN_PICKS(pick, larger, u32, unsigned, unsigned)                     \
    CU2CANN_PICKS(pick, larger, s16x2, unsigned, short)                      \
    CU2CANN_PICKS(pick, larger, u16x2, unsigned, unsigned short)             \
    CU2CANN_PICKS_ABOVE_ZERO(pick, larger, s32, int, int)                    \
    CU2CANN_PICKS_ABOVE_ZERO(pick, larger, s16x2, unsigned, short)           \
    CU2CANN_WHICH(pick, larger)
CU2CANN_PICK(max, true)
CU2CANN_PICK(min, false)
#undef CU2CANN_PICK
#undef CU2CANN_WHICH
#undef CU2CANN_PICKS_ABOVE_ZERO
#undef CU2CANN_PICKS

#endif  // CU2CANN_CUDA_MATH_SIMD_H
