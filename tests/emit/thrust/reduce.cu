// Algorithms that give one value: sums, counts, extremes, searches, comparisons.
#include <algorithm>
#include <numeric>

#include <thrust/count.h>
#include <thrust/equal.h>
#include <thrust/execution_policy.h>
#include <thrust/extrema.h>
#include <thrust/find.h>
#include <thrust/functional.h>
#include <thrust/inner_product.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/logical.h>
#include <thrust/reduce.h>
#include <thrust/sort.h>
#include <thrust/transform_reduce.h>

#include "check.h"

struct Square {
    __host__ __device__ double operator()(double x) const { return x * x; }
};
struct Odd {
    __host__ __device__ bool operator()(int x) { return x % 2 != 0; }
};
struct Small {
    int limit;
    __host__ __device__ bool operator()(const int& x) const { return x < limit; }
};
// x -> a * x + b, in the order in which the functions are applied: not commutative.
struct Affine {
    unsigned a, b;
};
struct Compose {
    __host__ __device__ Affine operator()(const Affine& f, const Affine& g) const {
        return Affine{g.a * f.a, g.a * f.b + g.b};
    }
};
struct Range {
    float low, high;
};
struct ToRange {
    __host__ __device__ Range operator()(float x) const { return Range{x, x}; }
};
struct Hull {
    __host__ __device__ Range operator()(const Range& a, const Range& b) const {
        return Range{a.low < b.low ? a.low : b.low, a.high > b.high ? a.high : b.high};
    }
};
struct Distance {
    int from;
    __host__ __device__ bool operator()(int a, int b) const { return abs(a - from) < abs(b - from); }
};

static void sums(size_t size) {
    const std::vector<int> source = numbers<int>(size, 1, 1000);
    thrust::device_vector<int> v(source);
    const int total = std::accumulate(source.begin(), source.end(), 0);
    check(thrust::reduce(v.begin(), v.end()) == total, "reduce", size);
    check(thrust::reduce(v.begin(), v.end(), 5) == total + 5, "reduce from a value", size);
    check(thrust::reduce(thrust::device, v.begin(), v.end(), 0LL, thrust::plus<long long>()) == total, "a wide sum",
          size);
    int* raw = thrust::raw_pointer_cast(v.data());
    check(thrust::reduce(thrust::device, raw, raw + size, -1, thrust::maximum<int>()) ==
              std::accumulate(source.begin(), source.end(), -1, [](int a, int b) { return std::max(a, b); }),
          "the largest of raw pointers", size);
    thrust::counting_iterator<int> first(1);
    check(thrust::reduce(first, first + size) == static_cast<int>(size * (size + 1) / 2), "a sum of counts", size);
    std::vector<Affine> functions(size);
    for (size_t i = 0; i < size; ++i) {
        functions[i] = Affine{static_cast<unsigned>(source[i]) | 1, static_cast<unsigned>(i)};
    }
    thrust::device_vector<Affine> f(functions);
    const Affine all = thrust::reduce(f.begin(), f.end(), Affine{1, 0}, Compose());
    const Affine right = std::accumulate(functions.begin(), functions.end(), Affine{1, 0}, Compose());
    check(all.a == right.a && all.b == right.b, "a sum in order", size);
    check(thrust::reduce(source.begin(), source.end()) == total, "reduce on the host", size);
}

static void transformed(size_t size) {
    const std::vector<double> source = numbers<double>(size, 2, 100), other = numbers<double>(size, 3, 100);
    thrust::device_vector<double> v(source), w(other);
    double squares = 1, products = 0;
    for (size_t i = 0; i < size; ++i) {
        squares += source[i] * source[i];
        products += source[i] * other[i];
    }
    check(thrust::transform_reduce(v.begin(), v.end(), Square(), 1.0, thrust::plus<double>()) == squares,
          "transform_reduce", size);
    check(thrust::inner_product(v.begin(), v.end(), w.begin(), 0.0) == products, "inner_product", size);
    auto first = thrust::make_transform_iterator(v.begin(), Square());
    check(thrust::reduce(first, first + size, 1.0) == squares, "a sum of squares", size);
    const std::vector<float> floats = numbers<float>(size, 4, 10000);
    thrust::device_vector<float> x(floats);
    const Range hull = thrust::transform_reduce(x.begin(), x.end(), ToRange(), Range{500.0f, 500.0f}, Hull());
    float low = 500.0f, high = 500.0f;
    for (float one : floats) {
        low = std::min(low, one), high = std::max(high, one);
    }
    check(hull.low == low && hull.high == high, "a range", size);
    int same = 0;
    const std::vector<int> a = numbers<int>(size, 5, 3), b = numbers<int>(size, 6, 3);
    for (size_t i = 0; i < size; ++i) {
        same += a[i] == b[i];
    }
    thrust::device_vector<int> p(a), q(b);
    check(thrust::inner_product(p.begin(), p.end(), q.begin(), 0, thrust::plus<int>(), thrust::equal_to<int>()) ==
              same,
          "inner_product of others", size);
}

static void searches(size_t size) {
    const std::vector<int> source = numbers<int>(size, 7, 40);
    thrust::device_vector<int> v(source);
    check(thrust::count(v.begin(), v.end(), 3) == std::count(source.begin(), source.end(), 3), "count", size);
    check(thrust::count_if(v.begin(), v.end(), Odd()) == std::count_if(source.begin(), source.end(), Odd()),
          "count_if", size);
    for (int wanted : {0, 3, 39, 40}) {
        check(thrust::find(v.begin(), v.end(), wanted) - v.begin() ==
                  std::find(source.begin(), source.end(), wanted) - source.begin(),
              "find", size);
        const Small small{wanted};
        check(thrust::find_if(v.begin(), v.end(), small) - v.begin() ==
                  std::find_if(source.begin(), source.end(), small) - source.begin(),
              "find_if", size);
        check(thrust::find_if_not(v.begin(), v.end(), small) - v.begin() ==
                  std::find_if_not(source.begin(), source.end(), small) - source.begin(),
              "find_if_not", size);
        check(thrust::all_of(v.begin(), v.end(), small) == std::all_of(source.begin(), source.end(), small), "all_of",
              size);
        check(thrust::any_of(v.begin(), v.end(), small) == std::any_of(source.begin(), source.end(), small), "any_of",
              size);
        check(thrust::none_of(v.begin(), v.end(), small) == std::none_of(source.begin(), source.end(), small),
              "none_of", size);
    }
    thrust::device_vector<int> w(v);
    check(thrust::equal(v.begin(), v.end(), w.begin()), "equal", size);
    check(thrust::is_sorted(v.begin(), v.end()) == std::is_sorted(source.begin(), source.end()), "is_sorted", size);
    thrust::sort(w.begin(), w.end());
    check(thrust::is_sorted(w.begin(), w.end()), "is_sorted", size);
    check(thrust::is_sorted(w.begin(), w.end(), thrust::greater<int>()) == (size < 2), "is_sorted downwards", size);
    if (size > 0) {
        w = v;
        w[size - 1] += 1;
        check(!thrust::equal(v.begin(), v.end(), w.begin()), "unequal", size);
    }
}

static void extremes(size_t size) {
    const std::vector<int> source = numbers<int>(size, 8, 60);
    thrust::device_vector<int> v(source);
    const auto least = std::min_element(source.begin(), source.end()) - source.begin();
    const auto most = std::max_element(source.begin(), source.end()) - source.begin();
    check(thrust::min_element(v.begin(), v.end()) - v.begin() == least, "min_element", size);
    check(thrust::max_element(v.begin(), v.end()) - v.begin() == most, "max_element", size);
    const auto both = thrust::minmax_element(v.begin(), v.end());
    check(both.first - v.begin() == least && source[both.second - v.begin() - (size == 0)] == source[most - (size == 0)],
          "minmax_element", size);
    check(thrust::min_element(thrust::device, v.begin(), v.end(), Distance{31}) - v.begin() ==
              std::min_element(source.begin(), source.end(), Distance{31}) - source.begin(),
          "the nearest", size);
}

int main() {
    for (size_t size : sizes) {
        sums(size);
        transformed(size > 1000 ? 300 : size);
        searches(size > 1000 ? 500 : size);
        if (size > 0) {
            extremes(size);
        }
    }
    sums(40000);
    return finish();
}
