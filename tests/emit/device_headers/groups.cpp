// Group algorithms over tiles, whole warps and scattered groups, against sums over the members.
#include "check.h"
#include "cu2cann/groups.h"

namespace cg = cooperative_groups;

struct Pair {
    float sum;
    long long least;
};
struct Join {
    Pair operator()(const Pair& a, const Pair& b) const { return {a.sum + b.sum, std::min(a.least, b.least)}; }
};

// Groups of one warp must run the same number of rounds here, so values go by rank.
static int value_of(int rank) { return (rank * 37 + 11) % 23 - 7; }

template <typename Group>
static void check_group(const Group& group)
{
    int rank = static_cast<int>(group.thread_rank());
    int count = static_cast<int>(group.num_threads());
    int own = value_of(rank);
    int values[32];
    for (int i = 0; i < 32; ++i) {
        values[i] = i < count ? group.shfl(own, i) : group.shfl(own, 0);
    }
    int sum = 0;
    int least = 1000;
    int most = -1000;
    int odd = 0;
    int before = 0;
    unsigned int equal = 0;
    for (int i = 0; i < count; ++i) {
        before += i < rank ? values[i] : 0;
        sum += values[i];
        least = std::min(least, values[i]);
        most = std::max(most, values[i]);
        odd ^= values[i];
        equal |= values[i] == own ? 1U << i : 0U;
    }
    CHECK(cu2cann_group_reduce(group, own, cu2cann_plus<int>()) == sum);
    CHECK(cu2cann_group_reduce(group, static_cast<float>(own), cu2cann_plus<float>()) == static_cast<float>(sum));
    CHECK(cu2cann_group_reduce(group, static_cast<long long>(own), cu2cann_less<long long>()) == least);
    CHECK(cu2cann_group_reduce(group, own, cu2cann_greater<int>()) == most);
    CHECK(cu2cann_group_reduce(group, own, cu2cann_bit_xor<int>()) == odd);
    CHECK(cu2cann_group_inclusive_scan(group, own) == before + own);
    CHECK(cu2cann_group_exclusive_scan(group, own) == before);
    Pair both = cu2cann_group_reduce(group, Pair{static_cast<float>(own), own}, Join());
    CHECK(both.sum == static_cast<float>(sum) && both.least == least);
    CHECK(cu2cann_group_match_any(group, own) == equal);
    int agreed;
    CHECK(cu2cann_group_match_all(group, 5, &agreed) == (count < 32 ? (1U << count) - 1U : ~0U) && agreed == 1);
    CHECK(cu2cann_group_match_all(group, rank, &agreed) == (count == 1 ? 1U : 0U));
    CHECK(cu2cann_invoke_one_broadcast(group, [](int x) { return x * 2; }, own) == values[0] * 2);
}

template <typename Group>
static void check_labels(const Group& group)
{
    int rank = static_cast<int>(group.thread_rank());
    int count = static_cast<int>(group.num_threads());
    long long label = (rank * 5 + 1) % 4 * 1000000000000LL;
    auto part = cu2cann_labeled_partition(group, label);
    int members = 0;
    int position = 0;
    unsigned int labels_seen = 0;
    int labels_before = -1;
    for (int i = 0; i < count; ++i) {
        int other = (i * 5 + 1) % 4;
        members += other * 1000000000000LL == label ? 1 : 0;
        position += i < rank && other * 1000000000000LL == label ? 1 : 0;
        if (other * 1000000000000LL == label && labels_before < 0) {
            labels_before = __popc(labels_seen);
        }
        labels_seen |= 1U << other;
    }
    CHECK(static_cast<int>(part.num_threads()) == members && static_cast<int>(part.thread_rank()) == position);
    CHECK(static_cast<int>(part.meta_group_rank()) == labels_before);
    CHECK(static_cast<int>(part.meta_group_size()) == __popc(labels_seen));
    CHECK(static_cast<int>(cu2cann_labeled_partition(group, rank < 1).num_threads()) == (rank < 1 ? 1 : count - 1));
}

static void whole_warps()
{
    cg::thread_block block = cg::this_thread_block();
    auto warp = cg::tiled_partition<32>(block);
    auto tile = cg::tiled_partition<8>(block);
    check_group(warp);
    check_group(tile);
    check_group(cg::coalesced_threads());
    check_group(cg::binary_partition(warp, __popc(static_cast<unsigned int>(laneid())) % 2 == 1));
    check_labels(warp);
    check_labels(tile);
}
static void part_of_a_warp()
{
    check_group(cg::coalesced_threads());
    check_labels(cg::coalesced_threads());
}

static unsigned char source[301];
static unsigned char target[301];
static void copies()
{
    cg::thread_block block = cg::this_thread_block();
    cu2cann_group_memcpy_async(block, target + 1, source + 1, 255);
    cu2cann_group_wait(block);
    CHECK(std::memcmp(target + 1, source + 1, 255) == 0);
    cu2cann_group_sync(block);
    cu2cann_group_memcpy_async(block, reinterpret_cast<short*>(target + 256), 9, reinterpret_cast<const short*>(source + 256), 7);
    cu2cann_group_wait_prior<0>(block);
    CHECK(std::memcmp(target + 256, source + 256, 14) == 0 && target[270] == 0);
    CHECK(cu2cann_this_grid().thread_rank() == 5 * 70 + threadIdx.x && cu2cann_this_grid().size() == 8 * 70);
}

int main()
{
    run_block(32, whole_warps);
    run_block(13, part_of_a_warp);
    for (int i = 0; i < 301; ++i) {
        source[i] = static_cast<unsigned char>(i * 3 + 1);
    }
    gridDim = dim3(4, 2);
    blockIdx = dim3(1, 1, 0);
    run_block(70, copies);
    return check_failures();
}
