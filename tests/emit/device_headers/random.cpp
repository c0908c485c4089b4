// Device generators: published vectors, jumps against steps, and the shape of the distributions.
#include "check.h"
#include "cu2cann/random_device.h"

// The known-answer vectors that Random123 publishes for philox4x32 with 10 rounds.
static void check_philox_vectors()
{
    struct Vector {
        unsigned int counter[4];
        unsigned int key[2];
        unsigned int output[4];
    };
    const Vector vectors[] = {
        {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5U, 0xe169c58dU, 0xbc57ac4cU, 0x9b00dbd8U}},
        {{~0U, ~0U, ~0U, ~0U}, {~0U, ~0U}, {0x408f276dU, 0x41c83b0eU, 0xa20bc7c6U, 0x6d5451fdU}},
        {{0x243f6a88U, 0x85a308d3U, 0x13198a2eU, 0x03707344U},
         {0xa4093822U, 0x299f31d0U},
         {0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U}},
    };
    for (const Vector& vector : vectors) {
        cu2cann_rand_state_philox state;
        std::memcpy(state.counter, vector.counter, sizeof vector.counter);
        std::memcpy(state.key, vector.key, sizeof vector.key);
        cu2cann_rand_philox_block(&state);
        CHECK(std::memcmp(state.output, vector.output, sizeof vector.output) == 0);
    }
}

// Values of cuRAND for curand_init(1234, 77, 4096).
template <typename State>
static void check_curand_values(unsigned int first, unsigned int second, unsigned int third)
{
    State state;
    cu2cann_rand_init(1234, 77, 4096, &state);
    CHECK(cu2cann_rand(&state) == first);
    CHECK(cu2cann_rand(&state) == second);
    CHECK(cu2cann_rand(&state) == third);
}

// The same next values; the kept normal value is not part of a jump.
template <typename State>
static bool agree(State a, State b)
{
    for (int i = 0; i < 9; ++i) {
        if (cu2cann_rand(&a) != cu2cann_rand(&b)) {
            return false;
        }
    }
    return true;
}

template <typename State>
static void check_jumps()
{
    for (unsigned long long n : {0ULL, 1ULL, 2ULL, 3ULL, 4ULL, 7ULL, 1000ULL, 12345ULL}) {
        State stepped;
        cu2cann_rand_init(99, 3, 0, &stepped);
        State jumped = stepped;
        for (unsigned long long i = 0; i < n; ++i) {
            cu2cann_rand(&stepped);
        }
        State started;
        cu2cann_rand_init(99, 3, n, &started);
        cu2cann_rand_skipahead(n, &jumped);
        CHECK(agree(stepped, jumped) && agree(stepped, started));
    }
}

// A sequence is 2^67 steps of XORWOW, 2^66 of Philox; a subsequence is 2^76 of MRG32k3a.
template <typename State>
static void check_sequence(int times, unsigned long long step)
{
    State walked;
    cu2cann_rand_init(7, 0, 0, &walked);
    for (int i = 0; i < times; ++i) {
        cu2cann_rand_skipahead(step, &walked);
    }
    State jumped;
    cu2cann_rand_init(7, 1, 0, &jumped);
    CHECK(agree(walked, jumped));
    State twice = jumped;
    State second;
    for (int i = 0; i < times; ++i) {
        cu2cann_rand_skipahead(step, &twice);
    }
    cu2cann_rand_init(7, 2, 0, &second);
    CHECK(agree(twice, second));
}

// MRG32k3a's first published value for seeds of 12345, and its double products done in double.
static void check_mrg()
{
    cu2cann_rand_state_mrg32k3a state;
    cu2cann_rand_init(0, 0, 0, &state);
    double first = cu2cann_rand_mrg_step(&state) / 4294967088.0;
    CHECK(std::fabs(first - 0.127011122046577) < 1e-14);
    for (int i = 0; i < 200000; ++i) {
        cu2cann_rand_state_mrg32k3a copy = state;
        cu2cann_rand_state_mrg32k3a other = state;
        double value = cu2cann_rand_mrg_step(&state);
        CHECK(cu2cann_rand(&copy) == static_cast<unsigned int>(value * 1.000000048662));
        CHECK(cu2cann_rand_uniform(&other) == static_cast<float>(value * 2.3283065498378288e-10));
    }
}

template <typename State, typename Draw>
static void check_moments(Draw draw, double mean, double variance, double slack)
{
    State state;
    cu2cann_rand_init(2024, 5, 0, &state);
    const int count = 40000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        double x = draw(&state);
        sum += x;
        squares += x * x;
    }
    double average = sum / count;
    CHECK(std::fabs(average - mean) < slack * std::sqrt(variance / count));
    CHECK(std::fabs(squares / count - average * average - variance) < 0.06 * variance);
}

template <typename State>
static void check_distributions()
{
    check_moments<State>([](State* s) { return cu2cann_rand_uniform(s); }, 0.5, 1.0 / 12, 5);
    check_moments<State>([](State* s) { return cu2cann_rand_normal(s); }, 0, 1, 5);
    check_moments<State>([](State* s) { return cu2cann_rand_normal2(s).y; }, 0, 1, 5);
    check_moments<State>([](State* s) { return std::log(cu2cann_rand_log_normal(s, 1.0f, 0.5f)); }, 1, 0.25, 5);
    check_moments<State>([](State* s) { return cu2cann_rand_log_normal4(s, 0.0f, 0.25f).z; }, 1.031743, 0.068653, 5);
    for (float mean : {0.5f, 20.0f, 63.0f, 300.0f, 5000.0f}) {
        check_moments<State>([mean](State* s) { return cu2cann_rand_poisson(s, mean); }, mean, mean, 5);
    }
}

static void check_fours()
{
    cu2cann_rand_state_philox four;
    cu2cann_rand_init(3, 1, 2, &four);
    cu2cann_rand_state_philox one = four;
    uint4 bits = cu2cann_rand4(&four);
    CHECK(bits.x == cu2cann_rand(&one) && bits.y == cu2cann_rand(&one) && bits.z == cu2cann_rand(&one) && bits.w == cu2cann_rand(&one));
    float4 parts = cu2cann_rand_uniform4(&four);
    CHECK(parts.x == cu2cann_rand_uniform(&one) && parts.y == cu2cann_rand_uniform(&one));
    CHECK(cu2cann_rand_to_uniform(0) > 0.0f && cu2cann_rand_to_uniform(~0U) == 1.0f);
}

int main()
{
    check_philox_vectors();
    check_curand_values<cu2cann_rand_state_xorwow>(1611939085U, 3497990350U, 673480346U);
    check_curand_values<cu2cann_rand_state_philox>(2814266656U, 1766895534U, 3417476726U);
    check_curand_values<cu2cann_rand_state_mrg32k3a>(2189428157U, 600189754U, 4156362364U);
    check_jumps<cu2cann_rand_state_xorwow>();
    check_jumps<cu2cann_rand_state_philox>();
    check_jumps<cu2cann_rand_state_mrg32k3a>();
    check_sequence<cu2cann_rand_state_xorwow>(16, 1ULL << 63);
    check_sequence<cu2cann_rand_state_philox>(8, 1ULL << 63);
    check_sequence<cu2cann_rand_state_mrg32k3a>(8192, 1ULL << 63);
    check_mrg();
    check_distributions<cu2cann_rand_state_xorwow>();
    check_distributions<cu2cann_rand_state_philox>();
    check_distributions<cu2cann_rand_state_mrg32k3a>();
    check_fours();
    return check_failures();
}
