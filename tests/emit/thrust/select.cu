// Algorithms that keep some elements, and sums by key.
#include <algorithm>
#include <iterator>

#include <thrust/copy.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/iterator/constant_iterator.h>
#include <thrust/iterator/discard_iterator.h>
#include <thrust/partition.h>
#include <thrust/reduce.h>
#include <thrust/remove.h>
#include <thrust/unique.h>

#include "check.h"

struct Odd {
    __host__ __device__ bool operator()(int x) { return x % 2 != 0; }
};
struct SameTens {
    __host__ __device__ bool operator()(int a, int b) const { return a / 10 == b / 10; }
};

template <typename It>
static std::vector<int> first(const thrust::device_vector<int>& v, It end) {
    std::vector<int> all = fetch(v);
    all.resize(end - v.begin());
    return all;
}

static void by_test(size_t size, unsigned below) {
    const std::vector<int> source = numbers<int>(size, 1, below), stencil = numbers<int>(size, 2, 5);
    thrust::device_vector<int> v(source), s(stencil), out(size);
    std::vector<int> expected;
    std::copy_if(source.begin(), source.end(), std::back_inserter(expected), Odd());
    check(first(out, thrust::copy_if(v.begin(), v.end(), out.begin(), Odd())) == expected, "copy_if", size);
    std::vector<int> marked, unmarked;
    for (size_t i = 0; i < size; ++i) {
        (stencil[i] % 2 ? marked : unmarked).push_back(source[i]);
    }
    check(first(out, thrust::copy_if(thrust::device, v.begin(), v.end(), s.begin(), out.begin(), Odd())) == marked,
          "copy_if by others", size);
    check(first(v, thrust::remove_if(v.begin(), v.end(), s.begin(), Odd())) == unmarked, "remove_if by others", size);
    v = source;
    expected.clear();
    std::remove_copy_if(source.begin(), source.end(), std::back_inserter(expected), Odd());
    check(first(out, thrust::remove_copy_if(v.begin(), v.end(), out.begin(), Odd())) == expected, "remove_copy_if",
          size);
    check(first(v, thrust::remove_if(v.begin(), v.end(), Odd())) == expected, "remove_if", size);
    v = source;
    expected.clear();
    std::remove_copy(source.begin(), source.end(), std::back_inserter(expected), 4);
    check(first(out, thrust::remove_copy(v.begin(), v.end(), out.begin(), 4)) == expected, "remove_copy", size);
    v.erase(thrust::remove(v.begin(), v.end(), 4), v.end());
    check(fetch(v) == expected, "remove and erase", size);
    v = source;
    std::vector<int> parted(source);
    const auto middle = std::stable_partition(parted.begin(), parted.end(), Odd()) - parted.begin();
    check(thrust::stable_partition(v.begin(), v.end(), Odd()) - v.begin() == middle && fetch(v) == parted,
          "stable_partition", size);
    v = source;
    check(thrust::partition(v.begin(), v.end(), Odd()) - v.begin() == middle, "partition", size);
}

static void unique(size_t size) {
    const std::vector<int> source = numbers<int>(size, 3, 3), values = numbers<int>(size, 4, 1000);
    thrust::device_vector<int> v(source), w(values), out(size), others(size);
    std::vector<int> expected(source);
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
    std::vector<int> heads;
    for (size_t i = 0; i < size; ++i) {
        if (i == 0 || source[i] != source[i - 1]) {
            heads.push_back(values[i]);
        }
    }
    check(first(out, thrust::unique_copy(v.begin(), v.end(), out.begin())) == expected, "unique_copy", size);
    auto ends = thrust::unique_by_key_copy(v.begin(), v.end(), w.begin(), out.begin(), others.begin());
    check(first(out, ends.first) == expected && first(others, ends.second) == heads, "unique_by_key_copy", size);
    out = v;
    auto here = thrust::unique_by_key(out.begin(), out.end(), w.begin());
    check(first(out, here.first) == expected && first(w, here.second) == heads, "unique_by_key", size);
    check(first(v, thrust::unique(v.begin(), v.end())) == expected, "unique", size);
    std::vector<int> tens = numbers<int>(size, 5, 40);
    v = tens;
    tens.erase(std::unique(tens.begin(), tens.end(), SameTens()), tens.end());
    check(first(v, thrust::unique(v.begin(), v.end(), SameTens())) == tens, "unique by others", size);
}

static void sums(size_t size, unsigned below) {
    std::vector<int> keys = numbers<int>(size, 6, below);
    std::sort(keys.begin() + size / 3, keys.end());
    const std::vector<int> source = numbers<int>(size, 7, 100);
    std::vector<int> heads, totals, largest, lengths;
    for (size_t i = 0; i < size; ++i) {
        if (i == 0 || keys[i] != keys[i - 1]) {
            heads.push_back(keys[i]), totals.push_back(0), largest.push_back(-1), lengths.push_back(0);
        }
        totals.back() += source[i];
        largest.back() = std::max(largest.back(), source[i]);
        lengths.back() += 1;
    }
    thrust::device_vector<int> k(keys), v(source), out(size), out_keys(size);
    auto ends = thrust::reduce_by_key(k.begin(), k.end(), v.begin(), out_keys.begin(), out.begin());
    check(first(out_keys, ends.first) == heads && first(out, ends.second) == totals, "reduce_by_key", size);
    ends = thrust::reduce_by_key(k.begin(), k.end(), v.begin(), out_keys.begin(), out.begin(),
                                 thrust::equal_to<int>(), thrust::maximum<int>());
    check(first(out, ends.second) == largest, "reduce_by_key of extremes", size);
    auto counted = thrust::reduce_by_key(k.begin(), k.end(), thrust::make_constant_iterator(1),
                                         thrust::make_discard_iterator(), out.begin());
    check(first(out, counted.second) == lengths, "reduce_by_key without keys", size);
}

int main() {
    for (size_t size : sizes) {
        by_test(size, 10);
        unique(size);
        sums(size, 20);
    }
    by_test(20000, 3);
    sums(20000, 2);
    return finish();
}
