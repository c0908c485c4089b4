// Warp functions, barriers and atomics, run by the threads of a block that really meet.
#include "check.h"
#include "cu2cann/atomic.h"
#include "cu2cann/sync.h"
#include "cu2cann/warp.h"

struct Record {
    double wide;
    float narrow;
    short odd[3];
};

template <typename T>
static void check_shuffles(T (*make)(int))
{
    int lane = static_cast<int>(cu2cann_lane_id());
    auto same = [](T a, T b) { return std::memcmp(&a, &b, sizeof a) == 0; };
    CHECK(same(cu2cann_shfl(make(lane), 5), make(5)));
    CHECK(same(cu2cann_shfl(make(lane), 9, 8), make(lane / 8 * 8 + 1)));
    CHECK(same(cu2cann_shfl_up(make(lane), 3), make(lane >= 3 ? lane - 3 : lane)));
    CHECK(same(cu2cann_shfl_down(make(lane), 3, 16), make(lane % 16 + 3 < 16 ? lane + 3 : lane)));
    CHECK(same(cu2cann_shfl_xor(make(lane), 6), make(lane ^ 6)));
}

static void shuffles()
{
    check_shuffles<int>([](int i) { return i * 1000003; });
    check_shuffles<unsigned int>([](int i) { return 0xffffffffU - static_cast<unsigned int>(i); });
    check_shuffles<long>([](int i) { return -(static_cast<long>(i) << 40) - i; });
    check_shuffles<long long>([](int i) { return (static_cast<long long>(i) << 50) + 7 * i; });
    check_shuffles<unsigned long long>([](int i) { return ~static_cast<unsigned long long>(i); });
    check_shuffles<float>([](int i) { return 0.5f * static_cast<float>(i); });
    check_shuffles<double>([](int i) { return 1.0 / (i + 1); });
    check_shuffles<half>([](int i) { return half(static_cast<float>(i)); });
    check_shuffles<half2>([](int i) { return half2{half(static_cast<float>(i)), half(-1.0f)}; });
    check_shuffles<float4>([](int i) { return float4{static_cast<float>(i), 2, 3, static_cast<float>(-i)}; });
    check_shuffles<Record>([](int i) {
        Record r;
        std::memset(&r, 0, sizeof r);
        r.wide = i * 0.1;
        r.odd[2] = static_cast<short>(-i);
        return r;
    });
    static_assert(std::is_same<decltype(cu2cann_shfl('c', 0)), int>::value, "char promotes");
    static_assert(std::is_same<decltype(cu2cann_shfl(short(1), 0)), int>::value, "short promotes");
}

// Lanes with the same remainder match; the reference sees all lanes at once.
template <typename T>
static void check_match(T (*make)(int))
{
    int lane = static_cast<int>(cu2cann_lane_id());
    unsigned int want = 0;
    for (int other = 0; other < warp_threads(); ++other) {
        T a = make(other);
        T b = make(lane);
        want |= std::memcmp(&a, &b, sizeof a) == 0 ? 1U << other : 0U;
    }
    CHECK(cu2cann_match_any(make(lane)) == want);
    CHECK(cu2cann_match_any_sync(0x0ff0U, make(lane)) == (want & 0x0ff0U));
    int agreed;
    CHECK(cu2cann_match_all(make(lane), &agreed) == (want == asc_activemask() ? want : 0U));
    CHECK(agreed == (want == asc_activemask()));
    CHECK(cu2cann_match_all_sync(1U << lane, make(lane), &agreed) == 1U << lane && agreed == 1);
}

static void votes()
{
    unsigned int lane = cu2cann_lane_id();
    check_match<int>([](int i) { return i % 5; });
    check_match<int>([](int) { return 3; });
    check_match<unsigned long long>([](int i) { return static_cast<unsigned long long>(i / 20) << 60; });
    check_match<float>([](int i) { return i % 2 == 0 ? NAN : 0.0f; });
    check_match<double>([](int i) { return i % 3 * 0.5; });
    CHECK(cu2cann_ballot_sync(0xffU, lane > 3) == (0xf0U & asc_activemask()));
    CHECK(cu2cann_any_sync(0xfU, lane == 4) == 0 && cu2cann_any_sync(0x1fU, lane == 4) == 1);
    CHECK(cu2cann_all_sync(0xfU, lane < 4) == 1 && cu2cann_all_sync(0x1fU, lane < 4) == 0);
    CHECK(cu2cann_uni_sync(0xfU, lane < 4) == 1 && cu2cann_uni_sync(0xfU, lane < 2) == 0 && cu2cann_uni_sync(0xfU, lane > 9) == 1);
    CHECK(cu2cann_lanemask_lt() == (1U << lane) - 1U && cu2cann_lanemask_eq() == 1U << lane);
    CHECK(cu2cann_lanemask_ge() == ~((1U << lane) - 1U) && (cu2cann_lanemask_gt() >> 31) == (lane < 31 ? 1U : 0U));
}

static void reductions()
{
    unsigned int lane = cu2cann_lane_id();
    unsigned int value = lane * 0x9e3779b9U;
    unsigned int mask = (lane & 1U) != 0U ? 0xaaaaaaaaU & asc_activemask() : 0x55555555U & asc_activemask();
    unsigned int any = 0;
    unsigned int all = ~0U;
    unsigned int odd = 0;
    unsigned int sum = 0;
    unsigned int least = ~0U;
    int most = -2147483647 - 1;
    for (unsigned int i = lane & 1U; i < static_cast<unsigned int>(warp_threads()); i += 2) {
        unsigned int v = i * 0x9e3779b9U;
        any |= v;
        all &= v | 0x10U;
        odd ^= v;
        sum += v;
        least = std::min(least, v);
        most = std::max(most, static_cast<int>(v));
    }
    CHECK(cu2cann_reduce_or_sync(mask, value) == any);
    CHECK(cu2cann_reduce_and_sync(mask, value | 0x10U) == all);
    CHECK(cu2cann_reduce_xor_sync(mask, value) == odd);
    CHECK(cu2cann_reduce_add_sync(mask, value) == sum);
    CHECK(cu2cann_reduce_min_sync(mask, value) == least);
    CHECK(cu2cann_reduce_max_sync(mask, static_cast<int>(value)) == most);
    CHECK(cu2cann_reduce_add_sync(asc_activemask(), 1) == warp_threads());
}

static void whole_warp()
{
    unsigned int bit = 1U << cu2cann_lane_id();
    CHECK(cu2cann_reduce_or(bit) == ~0U && cu2cann_reduce_xor(bit) == ~0U && cu2cann_reduce_and(~bit) == 0U);
    CHECK(cu2cann_reduce_and(0xf0U | bit) == 0xf0U);
}

static void barriers()
{
    int rank = static_cast<int>(threadIdx.x);
    int threads = static_cast<int>(blockDim.x);
    static int32_t scratch[1];
    for (int round = 0; round < 3; ++round) {
        CHECK(cu2cann_syncthreads_count(rank % 3 == round) == (threads + 2 - round) / 3);
        CHECK(cu2cann_syncthreads_or(rank == threads - 1) == 1 && cu2cann_syncthreads_or(0) == 0);
        CHECK(cu2cann_syncthreads_and(rank != threads - 1) == 0 && cu2cann_syncthreads_and(7) == 1);
        CHECK(cu2cann_syncthreads_count(rank > 0, scratch) == threads - 1);
    }
    cu2cann_nanosleep(50);
}

static void check_fns()
{
    CHECK(cu2cann_fns(0xaaaaaaaaU, 0, 1) == 1 && cu2cann_fns(0xaaaaaaaaU, 1, 1) == 1);
    CHECK(cu2cann_fns(0xaaaaaaaaU, 0, 16) == 31 && cu2cann_fns(0xaaaaaaaaU, 0, 17) == ~0U);
    CHECK(cu2cann_fns(0xaaaaaaaaU, 6, -2) == 3 && cu2cann_fns(0x8U, 3, 0) == 3 && cu2cann_fns(0x8U, 4, 0) == ~0U);
}

static unsigned long long wide_sum;
static long long wide_least;
static float float_most;
static half halves[2];
static bfloat16_t brains[2];
static unsigned short ticket[2];
static float4 vector_sum;
static unsigned int ring;
static std::atomic<unsigned long long> seen_halves;

static void atomics()
{
    unsigned int rank = threadIdx.x;
    cu2cann_atomic_add(&wide_sum, 1ULL << 40);
    cu2cann_atomic_min(&wide_least, -static_cast<long long>(rank));
    cu2cann_atomic_max(&float_most, 0.5f * static_cast<float>(rank));
    half before = cu2cann_atomic_add(&halves[rank % 2], half(1.0f));
    seen_halves |= 1ULL << static_cast<int>(float(before)) % 64;
    cu2cann_atomic_add(&brains[1], bfloat16_t(1.0f));
    while (cu2cann_atomic_cas(&ticket[1], static_cast<unsigned short>(rank), static_cast<unsigned short>(rank + 1)) != rank) {
        std::this_thread::yield();
    }
    cu2cann_atomic_add_system(&vector_sum, float4{1, 2, 3, 4});
    cu2cann_atomic_inc_block(&ring, 9);
}

static void check_atomics(unsigned int threads)
{
    wide_sum = 5;
    wide_least = 0;
    float_most = -1.0f;
    halves[0] = halves[1] = half(0.0f);
    brains[0] = brains[1] = bfloat16_t(0.0f);
    ticket[0] = 77;
    ticket[1] = 0;
    vector_sum = {0, 0, 0, 0};
    ring = 0;
    run_block(static_cast<int>(threads), atomics);
    CHECK(wide_sum == 5 + (static_cast<unsigned long long>(threads) << 40));
    CHECK(wide_least == -static_cast<long long>(threads - 1) && float_most == 0.5f * static_cast<float>(threads - 1));
    CHECK(float(halves[0]) + float(halves[1]) == static_cast<float>(threads) && seen_halves == (1ULL << threads / 2) - 1);
    CHECK(float(brains[1]) == static_cast<float>(threads) && float(brains[0]) == 0.0f);
    CHECK(ticket[0] == 77 && ticket[1] == threads && vector_sum.w == 4.0f * static_cast<float>(threads));
    CHECK(ring == threads % 10);
    unsigned long long slot = 3;
    CHECK(cu2cann_atomic_cas(&slot, 3ULL, 9ULL) == 3 && slot == 9 && cu2cann_atomic_cas_system(&slot, 1, 2) == 9);
    CHECK(cu2cann_atomic_exch(&slot, 1ULL) == 9 && cu2cann_atomic_or(&slot, 6ULL) == 1 && slot == 7);
}

int main()
{
    for (int threads : {32, 70}) {
        run_block(threads, votes);
        run_block(threads, reductions);
        run_block(threads, barriers);
    }
    run_block(32, shuffles);
    run_block(64, whole_warp);
    check_fns();
    check_atomics(48);
    return check_failures();
}
