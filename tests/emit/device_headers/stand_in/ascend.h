// The part of Ascend C SIMT that the device headers use, for a plain C++17 compiler.
// A warp is 32 threads that meet in every warp function; a kernel without one needs none.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_ASCEND_H
#define STAND_IN_ASCEND_H

#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

#define __aicore__
#define __host__
#define __gm__
#define __ubuf__ static

// ---- types ---------------------------------------------------------------------------------------------

inline unsigned int float_bits(float x)
{
    unsigned int bits;
    std::memcpy(&bits, &x, sizeof bits);
    return bits;
}
inline float bits_float(unsigned int bits)
{
    float x;
    std::memcpy(&x, &bits, sizeof x);
    return x;
}

// Rounds to a format with `fraction` bits and least exponent `least`, then packs it.
inline uint16_t pack_float(float x, int fraction, int least, int most)
{
    uint16_t sign = static_cast<uint16_t>((float_bits(x) >> 31) << 15);
    double a = std::fabs(static_cast<double>(x));
    int all = most - least + 2;
    if (x != x) {
        return static_cast<uint16_t>(sign | (all << fraction) | ((1 << fraction) - 1));
    }
    if (a == 0) {
        return sign;
    }
    int exponent = std::isinf(a) ? most + 1 : std::max(std::ilogb(a), least);
    double units = std::nearbyint(std::ldexp(a, fraction - exponent));
    if (exponent > most || (exponent == most && units >= std::ldexp(2.0, fraction))) {
        return static_cast<uint16_t>(sign | (all << fraction));
    }
    int magnitude = ((exponent - least) << fraction) + static_cast<int>(units);
    return static_cast<uint16_t>(sign | magnitude);
}
inline float unpack_float(uint16_t bits, int fraction, int least)
{
    int width = 15 - fraction;
    int exponent = (bits >> fraction) & ((1 << width) - 1);
    int rest = bits & ((1 << fraction) - 1);
    float size;
    if (exponent == (1 << width) - 1) {
        size = rest != 0 ? NAN : INFINITY;
    } else if (exponent == 0) {
        size = std::ldexp(static_cast<float>(rest), least - fraction);
    } else {
        size = std::ldexp(static_cast<float>(rest + (1 << fraction)), exponent - 1 + least - fraction);
    }
    return (bits & 0x8000) != 0 ? -size : size;
}

struct half {
    uint16_t bits;
    half() = default;
    half(float x) : bits(pack_float(x, 10, -14, 15)) {}
    operator float() const { return unpack_float(bits, 10, -14); }
};
struct bfloat16_t {
    uint16_t bits;
    bfloat16_t() = default;
    bfloat16_t(float x) : bits(pack_float(x, 7, -126, 127)) {}
    operator float() const { return unpack_float(bits, 7, -126); }
};

#define SHORT_VECTOR(T, name)                                                                \
    struct alignas(2 * sizeof(T)) name##2 { T x, y; };                                       \
    struct alignas(4 * sizeof(T)) name##3 { T x, y, z; };                                    \
    struct alignas(4 * sizeof(T)) name##4 { T x, y, z, w; };                                 \
    inline name##2 make_##name##2(T x, T y) { return {x, y}; }                               \
    inline name##4 make_##name##4(T x, T y, T z, T w) { return {x, y, z, w}; }
SHORT_VECTOR(signed char, char)
SHORT_VECTOR(unsigned char, uchar)
SHORT_VECTOR(short, short)
SHORT_VECTOR(unsigned short, ushort)
SHORT_VECTOR(int, int)
SHORT_VECTOR(unsigned int, uint)
SHORT_VECTOR(long, long)
SHORT_VECTOR(unsigned long, ulong)
SHORT_VECTOR(long long, longlong)
SHORT_VECTOR(unsigned long long, ulonglong)
SHORT_VECTOR(float, float)
#undef SHORT_VECTOR

struct alignas(4) half2 { half x, y; };
struct alignas(4) bfloat16x2_t { bfloat16_t x, y; };
struct dim3 {
    unsigned int x, y, z;
    constexpr dim3(unsigned int a = 1, unsigned int b = 1, unsigned int c = 1) : x(a), y(b), z(c) {}
};

// ---- the block: threads that meet ----------------------------------------------------------------------

constexpr int warpSize = 32;
inline thread_local dim3 threadIdx(0, 0, 0);
inline dim3 blockIdx(0, 0, 0);
inline dim3 blockDim(32, 1, 1);
inline dim3 gridDim(1, 1, 1);

class Meeting {
  public:
    explicit Meeting(int members) : members_(members) {}
    void wait()
    {
        std::unique_lock<std::mutex> lock(mutex_);
        int round = round_;
        if (++arrived_ == members_) {
            arrived_ = 0;
            ++round_;
            all_.notify_all();
            return;
        }
        all_.wait(lock, [&] { return round_ != round; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable all_;
    int members_;
    int arrived_ = 0;
    int round_ = 0;
};

inline Meeting* block_meeting = nullptr;
inline std::vector<Meeting*> warp_meetings;
inline unsigned char warp_slots[64][32][16];
inline std::mutex atomic_mutex;

inline int32_t laneid() { return static_cast<int32_t>(threadIdx.x % 32); }

inline void run_block(int threads, const std::function<void()>& kernel)
{
    Meeting whole(threads);
    block_meeting = &whole;
    warp_meetings.clear();
    for (int first = 0; first < threads; first += 32) {
        warp_meetings.push_back(new Meeting(std::min(32, threads - first)));
    }
    blockDim = dim3(static_cast<unsigned int>(threads));
    std::vector<std::thread> members;
    for (int i = 0; i < threads; ++i) {
        members.emplace_back([&kernel, i] {
            threadIdx = dim3(static_cast<unsigned int>(i), 0, 0);
            kernel();
        });
    }
    for (std::thread& member : members) {
        member.join();
    }
    for (Meeting* meeting : warp_meetings) {
        delete meeting;
    }
}

template <typename T>
T exchange(T value, const std::function<T(const std::function<T(int)>&)>& pick)
{
    unsigned int warp = threadIdx.x / 32;
    static_assert(sizeof(T) <= 16, "a slot holds 16 bytes");
    std::memcpy(warp_slots[warp][laneid()], &value, sizeof value);
    warp_meetings[warp]->wait();
    T result = pick([warp](int lane) {
        T other;
        std::memcpy(&other, warp_slots[warp][lane], sizeof other);
        return other;
    });
    warp_meetings[warp]->wait();
    return result;
}

inline int warp_threads()
{
    unsigned int rest = blockDim.x - threadIdx.x / 32 * 32;
    return static_cast<int>(rest < 32 ? rest : 32);
}
inline uint32_t asc_activemask()
{
    return warp_threads() == 32 ? 0xffffffffU : (1U << warp_threads()) - 1U;
}
inline uint32_t asc_ballot(int32_t predicate)
{
    return exchange<uint32_t>(predicate != 0 ? 1U : 0U, [](const std::function<uint32_t(int)>& of) {
        uint32_t bits = 0;
        for (int lane = 0; lane < warp_threads(); ++lane) {
            bits |= of(lane) << lane;
        }
        return bits;
    });
}
inline int32_t asc_all(int32_t p) { return asc_ballot(p) == asc_activemask(); }
inline int32_t asc_any(int32_t p) { return asc_ballot(p) != 0; }

template <typename T>
T take_lane(T value, int lane)
{
    return exchange<T>(value, [lane](const std::function<T(int)>& of) { return of(lane); });
}
#define SHUFFLES(T)                                                                          \
    inline T asc_shfl(T v, int32_t lane, int32_t width = 32)                                 \
    {                                                                                        \
        return take_lane<T>(v, laneid() / width * width + (lane & (width - 1)));             \
    }                                                                                        \
    inline T asc_shfl_up(T v, uint32_t delta, int32_t width = 32)                            \
    {                                                                                        \
        int at = laneid() % width;                                                           \
        return take_lane<T>(v, at >= static_cast<int>(delta) ? laneid() - static_cast<int>(delta) : laneid()); \
    }                                                                                        \
    inline T asc_shfl_down(T v, uint32_t delta, int32_t width = 32)                          \
    {                                                                                        \
        int at = laneid() % width + static_cast<int>(delta);                                 \
        return take_lane<T>(v, at < width ? laneid() + static_cast<int>(delta) : laneid());  \
    }                                                                                        \
    inline T asc_shfl_xor(T v, int32_t mask, int32_t width = 32)                             \
    {                                                                                        \
        int lane = laneid() ^ mask;                                                          \
        return take_lane<T>(v, lane / width <= laneid() / width ? lane : laneid());          \
    }
SHUFFLES(int32_t)
SHUFFLES(uint32_t)
SHUFFLES(int64_t)
SHUFFLES(uint64_t)
SHUFFLES(float)
SHUFFLES(half)
SHUFFLES(half2)
SHUFFLES(bfloat16_t)
SHUFFLES(bfloat16x2_t)
#undef SHUFFLES
#define REDUCTIONS(T)                                                                        \
    inline T warp_fold(T v, const std::function<T(T, T)>& join)                              \
    {                                                                                        \
        return exchange<T>(v, [&join](const std::function<T(int)>& of) {                     \
            T all = of(0);                                                                   \
            for (int lane = 1; lane < warp_threads(); ++lane) {                              \
                all = join(all, of(lane));                                                   \
            }                                                                                \
            return all;                                                                      \
        });                                                                                  \
    }                                                                                        \
    inline T asc_reduce_add(T v) { return warp_fold(v, [](T a, T b) { return T(a + b); }); } \
    inline T asc_reduce_min(T v) { return warp_fold(v, [](T a, T b) { return a < b ? a : b; }); } \
    inline T asc_reduce_max(T v) { return warp_fold(v, [](T a, T b) { return a > b ? a : b; }); }
REDUCTIONS(int32_t)
REDUCTIONS(uint32_t)
REDUCTIONS(float)
REDUCTIONS(half)
#undef REDUCTIONS

inline int32_t lanemask_eq() { return static_cast<int32_t>(1U << laneid()); }
inline int32_t lanemask_lt() { return static_cast<int32_t>((1U << laneid()) - 1U); }
inline int32_t lanemask_le() { return lanemask_lt() | lanemask_eq(); }
inline int32_t lanemask_gt() { return ~lanemask_le(); }
inline int32_t lanemask_ge() { return ~lanemask_lt(); }
inline void asc_syncthreads() { block_meeting->wait(); }
inline void asc_threadfence_block() {}
inline void asc_threadfence() {}
inline void asc_nop() {}
inline void __trap() { std::abort(); }
inline unsigned int __isUbuf(const void*) { return 0; }

// ---- atomics -------------------------------------------------------------------------------------------

template <typename T>
T change(T* p, const std::function<T(T)>& next)
{
    std::lock_guard<std::mutex> lock(atomic_mutex);
    T old = *p;
    *p = next(old);
    return old;
}
#define ATOMIC(name, T, result) \
    inline T asc_atomic_##name(T* p, T v) { return change<T>(p, [v]([[maybe_unused]] T o) -> T { return result; }); }
#define ATOMIC_NUMBER(T)                                                                     \
    ATOMIC(add, T, o + v)                                                                    \
    ATOMIC(sub, T, o - v)                                                                    \
    ATOMIC(exch, T, v)                                                                       \
    ATOMIC(min, T, v < o ? v : o)                                                            \
    ATOMIC(max, T, v > o ? v : o)                                                            \
    inline T asc_atomic_cas(T* p, T old, T v) { return change<T>(p, [=](T o) { return o == old ? v : o; }); }
#define ATOMIC_INTEGER(T)                                                                    \
    ATOMIC_NUMBER(T)                                                                         \
    ATOMIC(and, T, o & v)                                                                    \
    ATOMIC(or, T, o | v)                                                                     \
    ATOMIC(xor, T, o ^ v)
#define ATOMIC_PAIR(T)                                                                       \
    ATOMIC(add, T, (T{o.x + v.x, o.y + v.y}))                                                \
    ATOMIC(sub, T, (T{o.x - v.x, o.y - v.y}))                                                \
    ATOMIC(exch, T, v)                                                                       \
    ATOMIC(min, T, (T{fminf(o.x, v.x), fminf(o.y, v.y)}))                                    \
    ATOMIC(max, T, (T{fmaxf(o.x, v.x), fmaxf(o.y, v.y)}))                                    \
    inline T asc_atomic_cas(T* p, T old, T v)                                                \
    {                                                                                        \
        return change<T>(p, [=](T o) { return o.x == old.x && o.y == old.y ? v : o; });      \
    }
ATOMIC_INTEGER(int32_t)
ATOMIC_INTEGER(uint32_t)
ATOMIC_INTEGER(int64_t)
ATOMIC_INTEGER(uint64_t)
ATOMIC_NUMBER(float)
ATOMIC_PAIR(half2)
ATOMIC_PAIR(bfloat16x2_t)
ATOMIC(inc, uint32_t, o >= v ? 0 : o + 1)
ATOMIC(dec, uint32_t, o == 0 || o > v ? v : o - 1)
ATOMIC(inc, uint64_t, o >= v ? 0 : o + 1)
ATOMIC(dec, uint64_t, o == 0 || o > v ? v : o - 1)

// ---- integers and casts --------------------------------------------------------------------------------

inline int __popc(unsigned int x) { return __builtin_popcount(x); }
inline int __popc(unsigned long x) { return __builtin_popcountl(x); }
inline int __popc(unsigned long long x) { return __builtin_popcountll(x); }
inline int __clz(int x) { return x == 0 ? 32 : __builtin_clz(static_cast<unsigned int>(x)); }
inline int __clz(long x) { return x == 0 ? 64 : __builtin_clzl(static_cast<unsigned long>(x)); }
inline int __clz(long long x) { return x == 0 ? 64 : __builtin_clzll(static_cast<unsigned long long>(x)); }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline int __ffs(long x) { return __builtin_ffsl(x); }
inline int __ffs(long long x) { return __builtin_ffsll(x); }
template <typename T>
T reversed(T x)
{
    T result = 0;
    for (unsigned int i = 0; i < 8 * sizeof(T); ++i) {
        result = static_cast<T>(result << 1 | (x >> i & 1));
    }
    return result;
}
inline unsigned int __brev(unsigned int x) { return reversed(x); }
inline unsigned long __brev(unsigned long x) { return reversed(x); }
inline unsigned long long __brev(unsigned long long x) { return reversed(x); }
inline unsigned int __byte_perm(unsigned int x, unsigned int y, unsigned int s)
{
    unsigned long long both = static_cast<unsigned long long>(y) << 32 | x;
    unsigned int result = 0;
    for (int i = 0; i < 4; ++i) {
        result |= static_cast<unsigned int>(both >> (8 * (s >> (4 * i) & 7)) & 0xff) << (8 * i);
    }
    return result;
}
inline int __mulhi(int x, int y) { return static_cast<int>(static_cast<long long>(x) * y >> 32); }
inline unsigned int __umulhi(unsigned int x, unsigned int y)
{
    return static_cast<unsigned int>(static_cast<unsigned long long>(x) * y >> 32);
}
inline long long __mul64hi(long long x, long long y) { return static_cast<long long>(static_cast<__int128>(x) * y >> 64); }
inline unsigned long long __umul64hi(unsigned long long x, unsigned long long y)
{
    return static_cast<unsigned long long>(static_cast<unsigned __int128>(x) * y >> 64);
}
inline unsigned int __float_as_uint(float x) { return float_bits(x); }
inline int __float_as_int(float x) { return static_cast<int>(float_bits(x)); }
inline float __uint_as_float(unsigned int x) { return bits_float(x); }
inline float __int_as_float(int x) { return bits_float(static_cast<unsigned int>(x)); }

// ---- float functions that <cmath> lacks, from double ----------------------------------------------------

using std::isfinite;
using std::isinf;
using std::isnan;
inline float rsqrtf(float x) { return static_cast<float>(1.0 / std::sqrt(static_cast<double>(x))); }
inline float erfcxf(float x) { return static_cast<float>(std::exp(1.0 * x * x) * std::erfc(static_cast<double>(x))); }
inline float fdividef(float x, float y) { return x / y; }
inline float normf(int n, float* v)
{
    double sum = 0;
    for (int i = 0; i < n; ++i) {
        sum += static_cast<double>(v[i]) * v[i];
    }
    return static_cast<float>(std::sqrt(sum));
}
inline float rnormf(int n, float* v) { return 1.0f / normf(n, v); }
float erfinvf(float x);
float erfcinvf(float x);
float normcdfinvf(float x);
float cyl_bessel_i0f(float x);
float cyl_bessel_i1f(float x);

// ---- half and bfloat16 ---------------------------------------------------------------------------------

#define SCALAR16(T, name, word)                                                              \
    inline T __hadd(T a, T b) { return T(float(a) + float(b)); }                             \
    inline T __hsub(T a, T b) { return T(float(a) - float(b)); }                             \
    inline T __hmul(T a, T b) { return T(float(a) * float(b)); }                             \
    inline T __hdiv(T a, T b) { return T(float(a) / float(b)); }                             \
    inline T __hfma(T a, T b, T c) { return T(fmaf(a, b, c)); }                              \
    inline T __hneg(T a) { return T(-float(a)); }                                            \
    inline T __habs(T a) { return T(fabsf(a)); }                                             \
    inline T __hmax(T a, T b) { return T(fmaxf(a, b)); }                                     \
    inline T __hmin(T a, T b) { return T(fminf(a, b)); }                                     \
    inline bool __hisnan(T a) { return float(a) != float(a); }                               \
    inline bool __hisinf(T a) { return std::isinf(float(a)); }                               \
    inline bool __heq(T a, T b) { return float(a) == float(b); }                             \
    inline bool __hne(T a, T b) { return float(a) != float(b); }                             \
    inline bool __hlt(T a, T b) { return float(a) < float(b); }                              \
    inline bool __hgt(T a, T b) { return float(a) > float(b); }                              \
    inline float __##name##2float(T a) { return a; }                                         \
    inline T __float2##name##_rn(float a) { return T(a); }                                   \
    inline T __ushort_as_##name(unsigned short bits)                                         \
    {                                                                                        \
        T value;                                                                             \
        value.bits = bits;                                                                   \
        return value;                                                                        \
    }
SCALAR16(half, half, ushort)
SCALAR16(bfloat16_t, bfloat16, ushort)
#undef SCALAR16

template <typename To>
To saturated(float x)
{
    constexpr double least = std::is_signed<To>::value ? -2147483648.0 : 0.0;
    constexpr double most = std::is_signed<To>::value ? 2147483647.0 : 4294967295.0;
    return x != x ? To(0) : static_cast<To>(std::fmin(std::fmax(static_cast<double>(x), least), most));
}
#define TO_INTEGER(T, name)                                                                  \
    inline int __##name##2int_rn(T a) { return saturated<int>(std::nearbyint(float(a))); }   \
    inline int __##name##2int_rz(T a) { return saturated<int>(std::trunc(float(a))); }       \
    inline int __##name##2int_ru(T a) { return saturated<int>(std::ceil(float(a))); }        \
    inline int __##name##2int_rd(T a) { return saturated<int>(std::floor(float(a))); }       \
    inline unsigned int __##name##2uint_rn(T a) { return saturated<unsigned int>(std::nearbyint(float(a))); } \
    inline unsigned int __##name##2uint_rz(T a) { return saturated<unsigned int>(std::trunc(float(a))); }     \
    inline unsigned int __##name##2uint_ru(T a) { return saturated<unsigned int>(std::ceil(float(a))); }      \
    inline unsigned int __##name##2uint_rd(T a) { return saturated<unsigned int>(std::floor(float(a))); }
TO_INTEGER(half, half)
TO_INTEGER(bfloat16_t, bfloat16)
#undef TO_INTEGER

// The neighbour of a positive 16-bit float, towards zero or away from it.
template <typename T>
T stepped(T value, int by)
{
    value.bits = static_cast<uint16_t>(value.bits + by);
    return value;
}
template <typename T>
T rounded_to(float x, char mode)
{
    T near(x);
    float back = near;
    bool smaller = mode == 'z' || (mode == 'd') == (x > 0);
    if (mode == 'n' || back == x) {
        return near;
    }
    bool is_smaller = std::fabs(back) < std::fabs(x);
    return is_smaller == smaller ? near : stepped(near, smaller ? -1 : 1);
}
#define FROM_INTEGER(T, name)                                                                \
    inline T __int2##name##_rn(int a) { return rounded_to<T>(static_cast<float>(a), 'n'); }  \
    inline T __int2##name##_rz(int a) { return rounded_to<T>(static_cast<float>(a), 'z'); }  \
    inline T __int2##name##_ru(int a) { return rounded_to<T>(static_cast<float>(a), 'u'); }  \
    inline T __int2##name##_rd(int a) { return rounded_to<T>(static_cast<float>(a), 'd'); }  \
    inline T __uint2##name##_rn(unsigned int a) { return rounded_to<T>(static_cast<float>(a), 'n'); } \
    inline T __uint2##name##_rz(unsigned int a) { return rounded_to<T>(static_cast<float>(a), 'z'); } \
    inline T __uint2##name##_ru(unsigned int a) { return rounded_to<T>(static_cast<float>(a), 'u'); } \
    inline T __uint2##name##_rd(unsigned int a) { return rounded_to<T>(static_cast<float>(a), 'd'); }
FROM_INTEGER(half, half)
FROM_INTEGER(bfloat16_t, bfloat16)
#undef FROM_INTEGER

#define PAIR16(P, T)                                                                         \
    inline P __haddx2(P a, P b) { return {__hadd(a.x, b.x), __hadd(a.y, b.y)}; }             \
    inline P __hsubx2(P a, P b) { return {__hsub(a.x, b.x), __hsub(a.y, b.y)}; }             \
    inline P __hmulx2(P a, P b) { return {__hmul(a.x, b.x), __hmul(a.y, b.y)}; }             \
    inline P __hfmax2(P a, P b, P c) { return {__hfma(a.x, b.x, c.x), __hfma(a.y, b.y, c.y)}; } \
    inline float __low2float(P a) { return a.x; }                                            \
    inline float __high2float(P a) { return a.y; }
PAIR16(half2, half)
PAIR16(bfloat16x2_t, bfloat16_t)
#undef PAIR16
inline half2 make_half2(half a, half b) { return {a, b}; }
inline bfloat16x2_t make_bfloat162(bfloat16_t a, bfloat16_t b) { return {a, b}; }
inline half __low2half(half2 a) { return a.x; }
inline half __high2half(half2 a) { return a.y; }
inline bfloat16_t __low2bfloat16(bfloat16x2_t a) { return a.x; }
inline bfloat16_t __high2bfloat16(bfloat16x2_t a) { return a.y; }

#endif // STAND_IN_ASCEND_H
