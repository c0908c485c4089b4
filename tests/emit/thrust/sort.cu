// Sorting, with and without values, in any order.
#include <algorithm>
#include <numeric>

#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/sort.h>
#include <thrust/tuple.h>

#include "check.h"

struct Item {
    int key;
    float weight;
};
struct ByKey {
    __host__ __device__ bool operator()(const Item& a, const Item& b) const { return a.key < b.key; }
};
struct LastDigit {
    __host__ __device__ bool operator()(int a, int b) { return a % 10 < b % 10; }
};
struct BySecond {
    __host__ __device__ bool operator()(const thrust::tuple<int, float>& a, const thrust::tuple<int, float>& b) const {
        return thrust::get<1>(a) < thrust::get<1>(b);
    }
};

template <typename T>
static void arithmetic(size_t size, unsigned below) {
    std::vector<T> source = numbers<T>(size, 1, below);
    for (size_t i = 0; i < size; i += 3) {
        source[i] = static_cast<T>(T(50) - source[i]);
    }
    thrust::device_vector<T> v(source);
    thrust::sort(v.begin(), v.end());
    std::sort(source.begin(), source.end());
    check(fetch(v) == source, "sort", size);
    thrust::sort(thrust::device, v.begin(), v.end(), thrust::greater<T>());
    std::sort(source.begin(), source.end(), std::greater<T>());
    check(fetch(v) == source, "sort downwards", size);
}

template <typename T>
static void by_key(size_t size) {
    const std::vector<T> keys = numbers<T>(size, 2, 30);
    std::vector<int> places(size);
    std::iota(places.begin(), places.end(), 0);
    thrust::device_vector<T> k(keys);
    thrust::device_vector<int> v(places);
    thrust::stable_sort_by_key(k.begin(), k.end(), v.begin());
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return keys[a] < keys[b]; });
    check(fetch(v) == places, "stable_sort_by_key", size);
    std::vector<T> sorted(keys);
    std::sort(sorted.begin(), sorted.end());
    check(fetch(k) == sorted, "keys", size);
    k = keys;
    thrust::sort_by_key(k.begin(), k.end(), v.begin(),
                        thrust::greater<T>());
    std::sort(sorted.begin(), sorted.end(), std::greater<T>());
    check(fetch(k) == sorted, "sort_by_key", size);
}

static void others(size_t size) {
    std::vector<int> source = numbers<int>(size, 3, 500);
    thrust::device_vector<int> v(source);
    int* raw = thrust::raw_pointer_cast(v.data());
    thrust::stable_sort(thrust::device, raw, raw + size, LastDigit());
    std::stable_sort(source.begin(), source.end(), LastDigit());
    check(fetch(v) == source, "stable_sort", size);
    std::vector<Item> items(size);
    for (size_t i = 0; i < size; ++i) {
        items[i] = Item{source[i] % 20, static_cast<float>(i)};
    }
    thrust::device_vector<Item> w(items);
    thrust::stable_sort(w.begin(), w.end(), ByKey());
    std::stable_sort(items.begin(), items.end(), ByKey());
    const std::vector<Item> made = fetch(w);
    bool same = true;
    for (size_t i = 0; i < size; ++i) {
        same = same && made[i].key == items[i].key && made[i].weight == items[i].weight;
    }
    check(same, "stable_sort of structs", size);
    const std::vector<float> seconds = numbers<float>(size, 4, 1000);
    thrust::device_vector<int> firsts(source);
    thrust::device_vector<float> keys(seconds);
    auto both = thrust::make_zip_iterator(thrust::make_tuple(firsts.begin(), keys.begin()));
    thrust::stable_sort(both, both + size, BySecond());
    std::vector<int> places(size);
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return seconds[a] < seconds[b]; });
    same = true;
    for (size_t i = 0; i < size; ++i) {
        same = same && firsts[i] == source[places[i]] && keys[i] == seconds[places[i]];
    }
    check(same, "stable_sort of a zip", size);
    std::vector<int> host(source), values(source);
    thrust::sort(host.begin(), host.end(), thrust::greater<int>());
    check(std::is_sorted(host.rbegin(), host.rend()), "sort on the host", size);
    thrust::sort_by_key(host.begin(), host.end(), values.begin());
    check(std::is_sorted(host.begin(), host.end()), "sort_by_key on the host", size);
}

int main() {
    for (size_t size : sizes) {
        arithmetic<int>(size, 10000);
        arithmetic<float>(size, 10000);
        arithmetic<double>(size > 500 ? 200 : size, 10000);
        arithmetic<unsigned char>(size, 100);
        arithmetic<long long>(size, 10000);
        by_key<int>(size);
        by_key<float>(size);
        by_key<unsigned short>(size);
        others(size > 1000 ? 300 : size);
    }
    arithmetic<unsigned>(20001, 1u << 24);
    return finish();
}
