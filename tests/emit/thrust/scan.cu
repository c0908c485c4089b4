// Running sums, also by key.
#include <algorithm>
#include <numeric>

#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/reduce.h>
#include <thrust/scan.h>
#include <thrust/transform_scan.h>

#include "check.h"

struct Affine {
    unsigned a, b;
};
struct Compose {
    __host__ __device__ Affine operator()(const Affine& f, const Affine& g) const {
        return Affine{g.a * f.a, g.a * f.b + g.b};
    }
};
struct Square {
    __host__ __device__ int operator()(int x) const { return x * x; }
};
struct SameTens {
    __host__ __device__ bool operator()(int a, int b) const { return a / 10 == b / 10; }
};

template <typename T, typename Combine>
static std::vector<T> running(const std::vector<T>& in, bool exclusive, T sum, Combine combine) {
    std::vector<T> out;
    for (size_t i = 0; i < in.size(); ++i) {
        const T next = !exclusive && i == 0 ? in[i] : combine(sum, in[i]);
        out.push_back(exclusive ? sum : next);
        sum = next;
    }
    return out;
}

static void plain(size_t size) {
    const std::vector<int> source = numbers<int>(size, 1, 1000);
    thrust::device_vector<int> v(source), out(size);
    const std::plus<int> add;
    auto end = thrust::inclusive_scan(v.begin(), v.end(), out.begin());
    check(end == out.end() && fetch(out) == running(source, false, 0, add), "inclusive_scan", size);
    thrust::exclusive_scan(v.begin(), v.end(), out.begin());
    check(fetch(out) == running(source, true, 0, add), "exclusive_scan", size);
    thrust::exclusive_scan(thrust::device, v.begin(), v.end(), out.begin(), 9);
    check(fetch(out) == running(source, true, 9, add), "exclusive_scan from a value", size);
    auto larger = [](int a, int b) { return a < b ? b : a; };
    thrust::exclusive_scan(v.begin(), v.end(), out.begin(), -3, thrust::maximum<int>());
    check(fetch(out) == running(source, true, -3, larger), "exclusive_scan of extremes", size);
    thrust::inclusive_scan(v.begin(), v.end(), v.begin(), thrust::maximum<int>());
    check(fetch(v) == running(source, false, 0, larger), "inclusive_scan in place", size);
    v = source;
    int* raw = thrust::raw_pointer_cast(v.data());
    thrust::exclusive_scan(thrust::device, raw, raw + size, raw);
    check(fetch(v) == running(source, true, 0, add), "exclusive_scan in place", size);
    std::vector<int> squares(source);
    for (int& one : squares) {
        one *= one;
    }
    v = source;
    thrust::transform_inclusive_scan(v.begin(), v.end(), out.begin(), Square(), thrust::plus<int>());
    check(fetch(out) == running(squares, false, 0, add), "transform_inclusive_scan", size);
    thrust::transform_exclusive_scan(v.begin(), v.end(), out.begin(), Square(), 4, thrust::plus<int>());
    check(fetch(out) == running(squares, true, 4, add), "transform_exclusive_scan", size);
    std::vector<int> host(size);
    thrust::inclusive_scan(source.begin(), source.end(), host.begin());
    check(host == running(source, false, 0, add), "inclusive_scan on the host", size);
}

static void others(size_t size) {
    const std::vector<double> source = numbers<double>(size, 2, 1000);
    thrust::device_vector<double> v(source), out(size);
    thrust::inclusive_scan(v.begin(), v.end(), out.begin());
    check(fetch(out) == running(source, false, 0.0, std::plus<double>()), "inclusive_scan of double", size);
    std::vector<Affine> functions(size);
    for (size_t i = 0; i < size; ++i) {
        functions[i] = Affine{static_cast<unsigned>(i) * 2 + 1, static_cast<unsigned>(source[i])};
    }
    thrust::device_vector<Affine> f(functions);
    thrust::inclusive_scan(f.begin(), f.end(), f.begin(), Compose());
    const std::vector<Affine> right = running(functions, false, Affine{1, 0}, Compose()), made = fetch(f);
    bool same = true;
    for (size_t i = 0; i < size; ++i) {
        same = same && made[i].a == right[i].a && made[i].b == right[i].b;
    }
    check(same, "inclusive_scan in order", size);
    const std::vector<unsigned char> flags = numbers<unsigned char>(size, 3, 2);
    thrust::device_vector<unsigned char> bytes(flags);
    thrust::device_vector<int> places(size);
    thrust::exclusive_scan(bytes.begin(), bytes.end(), places.begin(), 0);
    check(fetch(places) == running(std::vector<int>(flags.begin(), flags.end()), true, 0, std::plus<int>()),
          "exclusive_scan of flags", size);
}

static void by_key(size_t size) {
    std::vector<int> keys = numbers<int>(size, 4, 40);
    std::sort(keys.begin(), keys.begin() + size / 2);
    const std::vector<int> source = numbers<int>(size, 5, 100);
    thrust::device_vector<int> k(keys), v(source), out(size);
    std::vector<int> inclusive(size), exclusive(size), wide(size);
    for (size_t i = 0; i < size; ++i) {
        const bool head = i == 0 || keys[i] != keys[i - 1];
        inclusive[i] = source[i] + (head ? 0 : inclusive[i - 1]);
        exclusive[i] = head ? 6 : exclusive[i - 1] + source[i - 1];
        const bool start = i == 0 || !SameTens()(keys[i - 1], keys[i]);
        wide[i] = start ? source[i] : std::max(wide[i - 1], source[i]);
    }
    thrust::inclusive_scan_by_key(k.begin(), k.end(), v.begin(), out.begin());
    check(fetch(out) == inclusive, "inclusive_scan_by_key", size);
    thrust::exclusive_scan_by_key(k.begin(), k.end(), v.begin(), out.begin(), 6);
    check(fetch(out) == exclusive, "exclusive_scan_by_key", size);
    thrust::inclusive_scan_by_key(k.begin(), k.end(), v.begin(), v.begin(), SameTens(), thrust::maximum<int>());
    check(fetch(v) == wide, "inclusive_scan_by_key of others", size);
}

int main() {
    for (size_t size : sizes) {
        plain(size);
        others(size > 1000 ? 300 : size);
        by_key(size);
    }
    plain(40000);
    return finish();
}
