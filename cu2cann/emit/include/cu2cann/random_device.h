// cuRAND's device generators XORWOW, Philox4_32_10 and MRG32k3a: the same integers, seed for seed.
// uniform is the same too; normal goes through Ascend's logf, sinf and cosf, so the last bits can
// differ from CUDA's fast sincos; poisson has the distribution, not the sequence, from 64 on.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_RANDOM_DEVICE_H
#define CU2CANN_RANDOM_DEVICE_H

#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// The second value of the last pair, kept for the next call; `kept` says of which distribution.
struct cu2cann_rand_pair_cache {
    int kept;
    float value;
};
struct cu2cann_rand_state_xorwow {
    unsigned int d;
    unsigned int v[5];
    cu2cann_rand_pair_cache cache;
};
struct cu2cann_rand_state_mrg32k3a {
    unsigned int s1[3];
    unsigned int s2[3];
    cu2cann_rand_pair_cache cache;
};
struct cu2cann_rand_state_philox {
    unsigned int counter[4];
    unsigned int output[4];
    unsigned int key[2];
    unsigned int position;
    cu2cann_rand_pair_cache cache;
};
typedef cu2cann_rand_state_xorwow cu2cann_rand_state;

// ---- XORWOW --------------------------------------------------------------------------------------------

__aicore__ inline void cu2cann_rand_xorwow_step(unsigned int* v)
{
    unsigned int t = v[0] ^ (v[0] >> 2);
    v[0] = v[1];
    v[1] = v[2];
    v[2] = v[3];
    v[3] = v[4];
    v[4] = (v[4] ^ (v[4] << 4)) ^ (t ^ (t << 1));
}

// A step is linear over GF(2), so n steps are the polynomial x^n modulo the step's characteristic
// polynomial of degree 160. Bit i of the five words is the coefficient of x^i.
struct cu2cann_rand_polynomial {
    unsigned int word[5];
};
__aicore__ inline cu2cann_rand_polynomial cu2cann_rand_polynomial_square(const cu2cann_rand_polynomial& a)
{
    cu2cann_rand_polynomial r = {{0, 0, 0, 0, 0}};
    for (int bit = 159; bit >= 0; --bit) {
        unsigned int carry = 0U - (r.word[4] >> 31);
        unsigned int add = 0U - ((a.word[bit / 32] >> (bit % 32)) & 1U);
        for (int i = 4; i > 0; --i) {
            r.word[i] = (r.word[i] << 1) | (r.word[i - 1] >> 31);
        }
        r.word[0] <<= 1;
        r.word[0] ^= (carry & 0x00060001U) ^ (add & a.word[0]);
        r.word[1] ^= (carry & 0x08610030U) ^ (add & a.word[1]);
        r.word[2] ^= (carry & 0x00062121U) ^ (add & a.word[2]);
        r.word[3] ^= (carry & 0x0f3c0035U) ^ (add & a.word[3]);
        r.word[4] ^= (carry & 0x00000f0eU) ^ (add & a.word[4]);
    }
    return r;
}
// Replaces v by the polynomial of the step applied to v.
__aicore__ inline void cu2cann_rand_xorwow_apply(const cu2cann_rand_polynomial& p, unsigned int* v)
{
    unsigned int sum[5] = {0, 0, 0, 0, 0};
    for (int bit = 159; bit >= 0; --bit) {
        cu2cann_rand_xorwow_step(sum);
        unsigned int add = 0U - ((p.word[bit / 32] >> (bit % 32)) & 1U);
        for (int i = 0; i < 5; ++i) {
            sum[i] ^= add & v[i];
        }
    }
    for (int i = 0; i < 5; ++i) {
        v[i] = sum[i];
    }
}
__aicore__ inline void cu2cann_rand_xorwow_jump(unsigned long long n, cu2cann_rand_polynomial jump, unsigned int* v)
{
    while (n != 0) {
        if ((n & 1U) != 0) {
            cu2cann_rand_xorwow_apply(jump, v);
        }
        n >>= 1;
        if (n != 0) {
            jump = cu2cann_rand_polynomial_square(jump);
        }
    }
}
__aicore__ inline void cu2cann_rand_skipahead(unsigned long long n, cu2cann_rand_state_xorwow* state)
{
    cu2cann_rand_polynomial one_step = {{2U, 0, 0, 0, 0}};
    cu2cann_rand_xorwow_jump(n, one_step, state->v);
    state->d += 362437U * static_cast<unsigned int>(n);
}
// Skips n times 2^67 steps: the polynomial is x^(2^67).
__aicore__ inline void cu2cann_rand_skipahead_sequence(unsigned long long n, cu2cann_rand_state_xorwow* state)
{
    cu2cann_rand_polynomial sequence = {{0x26294934U, 0x77bbc248U, 0x1a87dad0U, 0x930052d4U, 0x947e6dd2U}};
    cu2cann_rand_xorwow_jump(n, sequence, state->v);
}
__aicore__ inline void cu2cann_rand_init(
    unsigned long long seed, unsigned long long sequence, unsigned long long offset, cu2cann_rand_state_xorwow* state)
{
    unsigned int t0 = 1099087573U * (static_cast<unsigned int>(seed) ^ 0xaad26b49U);
    unsigned int t1 = 2591861531U * (static_cast<unsigned int>(seed >> 32) ^ 0xf7dcefddU);
    state->d = 6615241U + t1 + t0;
    state->v[0] = 123456789U + t0;
    state->v[1] = 362436069U ^ t0;
    state->v[2] = 521288629U + t1;
    state->v[3] = 88675123U ^ t1;
    state->v[4] = 5783321U + t0;
    state->cache.kept = 0;
    state->cache.value = 0.0f;
    cu2cann_rand_skipahead_sequence(sequence, state);
    cu2cann_rand_skipahead(offset, state);
}
__aicore__ inline unsigned int cu2cann_rand(cu2cann_rand_state_xorwow* state)
{
    cu2cann_rand_xorwow_step(state->v);
    state->d += 362437U;
    return state->v[4] + state->d;
}

// ---- Philox4_32_10 -------------------------------------------------------------------------------------

__aicore__ inline void cu2cann_rand_philox_block(cu2cann_rand_state_philox* state)
{
    unsigned int c[4] = {state->counter[0], state->counter[1], state->counter[2], state->counter[3]};
    unsigned int k0 = state->key[0];
    unsigned int k1 = state->key[1];
#pragma unroll
    for (int round = 0; round < 10; ++round) {
        unsigned int high0 = __umulhi(0xd2511f53U, c[0]);
        unsigned int low0 = 0xd2511f53U * c[0];
        unsigned int high1 = __umulhi(0xcd9e8d57U, c[2]);
        unsigned int low1 = 0xcd9e8d57U * c[2];
        c[0] = high1 ^ c[1] ^ k0;
        c[1] = low1;
        c[2] = high0 ^ c[3] ^ k1;
        c[3] = low0;
        k0 += 0x9e3779b9U;
        k1 += 0xbb67ae85U;
    }
    for (int i = 0; i < 4; ++i) {
        state->output[i] = c[i];
    }
}
// Adds n to the 128-bit counter from its word `first` on.
__aicore__ inline void cu2cann_rand_philox_advance(unsigned long long n, int first, cu2cann_rand_state_philox* state)
{
    unsigned long long carry = 0;
    for (int i = first; i < 4; ++i) {
        unsigned long long sum = static_cast<unsigned long long>(state->counter[i]) + (n & 0xffffffffU) + carry;
        state->counter[i] = static_cast<unsigned int>(sum);
        carry = sum >> 32;
        n >>= 32;
    }
    cu2cann_rand_philox_block(state);
}
__aicore__ inline void cu2cann_rand_skipahead(unsigned long long n, cu2cann_rand_state_philox* state)
{
    state->position += static_cast<unsigned int>(n & 3U);
    n /= 4U;
    if (state->position > 3U) {
        ++n;
        state->position -= 4U;
    }
    cu2cann_rand_philox_advance(n, 0, state);
}
// Skips n times 2^66 values.
__aicore__ inline void cu2cann_rand_skipahead_sequence(unsigned long long n, cu2cann_rand_state_philox* state)
{
    cu2cann_rand_philox_advance(n, 2, state);
}
__aicore__ inline void cu2cann_rand_init(
    unsigned long long seed, unsigned long long sequence, unsigned long long offset, cu2cann_rand_state_philox* state)
{
    for (int i = 0; i < 4; ++i) {
        state->counter[i] = 0;
    }
    state->key[0] = static_cast<unsigned int>(seed);
    state->key[1] = static_cast<unsigned int>(seed >> 32);
    state->position = 0;
    state->cache.kept = 0;
    state->cache.value = 0.0f;
    cu2cann_rand_skipahead_sequence(sequence, state);
    cu2cann_rand_skipahead(offset, state);
}
__aicore__ inline unsigned int cu2cann_rand(cu2cann_rand_state_philox* state)
{
    unsigned int value = state->output[state->position];
    if (++state->position == 4U) {
        cu2cann_rand_philox_advance(1, 0, state);
        state->position = 0;
    }
    return value;
}
__aicore__ inline uint4 cu2cann_rand4(cu2cann_rand_state_philox* state)
{
    uint4 r;
    r.x = cu2cann_rand(state);
    r.y = cu2cann_rand(state);
    r.z = cu2cann_rand(state);
    r.w = cu2cann_rand(state);
    return r;
}

// ---- MRG32k3a ------------------------------------------------------------------------------------------

struct cu2cann_rand_matrix {
    unsigned int at[3][3];
};
__aicore__ inline unsigned int cu2cann_rand_multiply(unsigned int a, unsigned int b, unsigned int modulus)
{
    return static_cast<unsigned int>(static_cast<unsigned long long>(a) * b % modulus);
}
__aicore__ inline unsigned int cu2cann_rand_row(
    const unsigned int* row, unsigned int x, unsigned int y, unsigned int z, unsigned int modulus)
{
    unsigned long long sum = cu2cann_rand_multiply(row[0], x, modulus);
    sum += cu2cann_rand_multiply(row[1], y, modulus);
    sum += cu2cann_rand_multiply(row[2], z, modulus);
    return static_cast<unsigned int>(sum % modulus);
}
// Applies the matrix to the state n times, by repeated squaring.
__aicore__ inline void cu2cann_rand_mrg_jump(
    unsigned long long n, cu2cann_rand_matrix jump, unsigned int modulus, unsigned int* s)
{
    while (n != 0) {
        if ((n & 1U) != 0) {
            unsigned int x = s[0];
            unsigned int y = s[1];
            unsigned int z = s[2];
            for (int i = 0; i < 3; ++i) {
                s[i] = cu2cann_rand_row(jump.at[i], x, y, z, modulus);
            }
        }
        n >>= 1;
        if (n == 0) {
            return;
        }
        cu2cann_rand_matrix square;
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j) {
                square.at[i][j] = cu2cann_rand_row(jump.at[i], jump.at[0][j], jump.at[1][j], jump.at[2][j], modulus);
            }
        }
        jump = square;
    }
}
__aicore__ inline void cu2cann_rand_skipahead(unsigned long long n, cu2cann_rand_state_mrg32k3a* state)
{
    cu2cann_rand_matrix first = {{{0, 1U, 0}, {0, 0, 1U}, {4294156359U, 1403580U, 0}}};
    cu2cann_rand_matrix second = {{{0, 1U, 0}, {0, 0, 1U}, {4293573854U, 0, 527612U}}};
    cu2cann_rand_mrg_jump(n, first, 4294967087U, state->s1);
    cu2cann_rand_mrg_jump(n, second, 4294944443U, state->s2);
}
// Skips n times 2^76 values, the length of a subsequence.
__aicore__ inline void cu2cann_rand_skipahead_subsequence(unsigned long long n, cu2cann_rand_state_mrg32k3a* state)
{
    cu2cann_rand_matrix first = {
        {{82758667U, 1871391091U, 4127413238U},
         {3672831523U, 69195019U, 1871391091U},
         {3672091415U, 3528743235U, 69195019U}}};
    cu2cann_rand_matrix second = {
        {{1511326704U, 3759209742U, 1610795712U},
         {4292754251U, 1511326704U, 3889917532U},
         {3859662829U, 4292754251U, 3708466080U}}};
    cu2cann_rand_mrg_jump(n, first, 4294967087U, state->s1);
    cu2cann_rand_mrg_jump(n, second, 4294944443U, state->s2);
}
// Skips n times 2^127 values.
__aicore__ inline void cu2cann_rand_skipahead_sequence(unsigned long long n, cu2cann_rand_state_mrg32k3a* state)
{
    cu2cann_rand_matrix first = {
        {{2427906178U, 3580155704U, 949770784U},
         {226153695U, 1230515664U, 3580155704U},
         {1988835001U, 986791581U, 1230515664U}}};
    cu2cann_rand_matrix second = {
        {{1464411153U, 277697599U, 1610723613U},
         {32183930U, 1464411153U, 1022607788U},
         {2824425944U, 32183930U, 2093834863U}}};
    cu2cann_rand_mrg_jump(n, first, 4294967087U, state->s1);
    cu2cann_rand_mrg_jump(n, second, 4294944443U, state->s2);
}
__aicore__ inline void cu2cann_rand_init(
    unsigned long long seed, unsigned long long sequence, unsigned long long offset, cu2cann_rand_state_mrg32k3a* state)
{
    unsigned int x = seed == 0 ? 1U : static_cast<unsigned int>(seed) ^ 0x55555555U;
    unsigned int y = seed == 0 ? 1U : static_cast<unsigned int>(seed >> 32) ^ 0xaaaaaaaaU;
    for (int i = 0; i < 3; ++i) {
        state->s1[i] = cu2cann_rand_multiply(i == 1 ? y : x, 12345U, 4294967087U);
        state->s2[i] = cu2cann_rand_multiply(i == 1 ? x : y, 12345U, 4294944443U);
    }
    state->cache.kept = 0;
    state->cache.value = 0.0f;
    cu2cann_rand_skipahead_subsequence(sequence, state);
    cu2cann_rand_skipahead(offset, state);
}
// The generator's own value, from 1 to 4294967087.
__aicore__ inline unsigned int cu2cann_rand_mrg_step(cu2cann_rand_state_mrg32k3a* state)
{
    const unsigned long long m1 = 4294967087U;
    const unsigned long long m2 = 4294944443U;
    unsigned long long p1 = (1403580ULL * state->s1[1] + 810728ULL * (m1 - state->s1[0])) % m1;
    unsigned long long p2 = (527612ULL * state->s2[2] + 1370589ULL * (m2 - state->s2[0])) % m2;
    for (int i = 0; i < 2; ++i) {
        state->s1[i] = state->s1[i + 1];
        state->s2[i] = state->s2[i + 1];
    }
    state->s1[2] = static_cast<unsigned int>(p1);
    state->s2[2] = static_cast<unsigned int>(p2);
    return static_cast<unsigned int>(p1 <= p2 ? p1 + m1 - p2 : p1 - p2);
}
// x * mantissa as a 53-bit number times 2^*shift: a double product in integers.
__aicore__ inline unsigned long long cu2cann_rand_double_product(
    unsigned int x, unsigned long long mantissa, int* shift)
{
    unsigned long long high = __umul64hi(x, mantissa);
    unsigned long long low = x * mantissa;
    int drop = high != 0 ? 75 - __clz(static_cast<long long>(high)) : 11 - __clz(static_cast<long long>(low));
    *shift = drop;
    if (drop == 0) {
        return low;
    }
    unsigned long long kept = (high << (64 - drop)) | (low >> drop);
    unsigned long long rest = low & ((1ULL << drop) - 1U);
    unsigned long long half_unit = 1ULL << (drop - 1);
    bool up = rest > half_unit || (rest == half_unit && (kept & 1U) != 0);
    return kept + (up ? 1U : 0U);
}
__aicore__ inline unsigned int cu2cann_rand(cu2cann_rand_state_mrg32k3a* state)
{
    int shift;
    unsigned long long scaled = cu2cann_rand_double_product(cu2cann_rand_mrg_step(state), 0x1000000d1006f5ULL, &shift);
    scaled >>= 52 - shift;
    return scaled > 0xffffffffU ? 0xffffffffU : static_cast<unsigned int>(scaled);
}

// ---- distributions -------------------------------------------------------------------------------------

__aicore__ inline float cu2cann_rand_to_uniform(unsigned int x)
{
    return static_cast<float>(x) * 2.3283064e-10f + 1.1641532e-10f;
}
// In (0, 1], as curand_uniform.
template <typename State>
__aicore__ inline float cu2cann_rand_uniform(State* state)
{
    return cu2cann_rand_to_uniform(cu2cann_rand(state));
}
__aicore__ inline float cu2cann_rand_uniform(cu2cann_rand_state_mrg32k3a* state)
{
    int shift;
    unsigned long long scaled = cu2cann_rand_double_product(cu2cann_rand_mrg_step(state), 0x1000000d10000bULL, &shift);
    return static_cast<float>(scaled) * __uint_as_float(static_cast<unsigned int>(shift - 84 + 127) << 23);
}
__aicore__ inline float4 cu2cann_rand_uniform4(cu2cann_rand_state_philox* state)
{
    float4 r;
    r.x = cu2cann_rand_uniform(state);
    r.y = cu2cann_rand_uniform(state);
    r.z = cu2cann_rand_uniform(state);
    r.w = cu2cann_rand_uniform(state);
    return r;
}
__aicore__ inline float2 cu2cann_rand_polar(float uniform, float angle)
{
    float radius = sqrtf(-2.0f * logf(uniform));
    float2 r;
    r.x = sinf(angle) * radius;
    r.y = cosf(angle) * radius;
    return r;
}
template <typename State>
__aicore__ inline float2 cu2cann_rand_normal2(State* state)
{
    float uniform = cu2cann_rand_uniform(state);
    float turn = static_cast<float>(cu2cann_rand(state));
    return cu2cann_rand_polar(uniform, turn * 1.4629181e-9f + 7.3145904e-10f);
}
__aicore__ inline float2 cu2cann_rand_normal2(cu2cann_rand_state_mrg32k3a* state)
{
    float uniform = cu2cann_rand_uniform(state);
    return cu2cann_rand_polar(uniform, cu2cann_rand_uniform(state) * 6.2831855f);
}
template <typename State>
__aicore__ inline float cu2cann_rand_normal(State* state)
{
    if (state->cache.kept == 1) {
        state->cache.kept = 0;
        return state->cache.value;
    }
    float2 pair = cu2cann_rand_normal2(state);
    state->cache.kept = 1;
    state->cache.value = pair.y;
    return pair.x;
}
template <typename State>
__aicore__ inline float4 cu2cann_rand_normal4(State* state)
{
    float2 first = cu2cann_rand_normal2(state);
    float2 second = cu2cann_rand_normal2(state);
    float4 r;
    r.x = first.x;
    r.y = first.y;
    r.z = second.x;
    r.w = second.y;
    return r;
}
template <typename State>
__aicore__ inline float2 cu2cann_rand_log_normal2(State* state, float mean, float deviation)
{
    float2 pair = cu2cann_rand_normal2(state);
    pair.x = expf(mean + deviation * pair.x);
    pair.y = expf(mean + deviation * pair.y);
    return pair;
}
template <typename State>
__aicore__ inline float cu2cann_rand_log_normal(State* state, float mean, float deviation)
{
    if (state->cache.kept == 2) {
        state->cache.kept = 0;
        return state->cache.value;
    }
    float2 pair = cu2cann_rand_log_normal2(state, mean, deviation);
    state->cache.kept = 2;
    state->cache.value = pair.y;
    return pair.x;
}
template <typename State>
__aicore__ inline float4 cu2cann_rand_log_normal4(State* state, float mean, float deviation)
{
    float4 r = cu2cann_rand_normal4(state);
    r.x = expf(mean + deviation * r.x);
    r.y = expf(mean + deviation * r.y);
    r.z = expf(mean + deviation * r.z);
    r.w = expf(mean + deviation * r.w);
    return r;
}
// The number of uniform factors before their product with e^mean falls to 1, for a mean below 64.
template <typename State>
__aicore__ inline unsigned int cu2cann_rand_poisson_product(State* state, float mean)
{
    unsigned int count = 0;
    float product = expf(mean) * cu2cann_rand_uniform(state);
    while (product > 1.0f) {
        product *= cu2cann_rand_uniform(state);
        ++count;
    }
    return count;
}
// A large mean is a sum of smaller ones; above 4000 a rounded normal value, as in cuRAND.
template <typename State>
__aicore__ inline unsigned int cu2cann_rand_poisson(State* state, float mean)
{
    if (mean > 4000.0f) {
        float value = sqrtf(mean) * cu2cann_rand_normal(state) + mean + 0.5f;
        return value > 0.0f ? static_cast<unsigned int>(value) : 0U;
    }
    unsigned int count = 0;
    while (mean >= 64.0f) {
        count += cu2cann_rand_poisson_product(state, 32.0f);
        mean -= 32.0f;
    }
    return count + cu2cann_rand_poisson_product(state, mean);
}

#include "shield_end.h"

#endif // CU2CANN_RANDOM_DEVICE_H
