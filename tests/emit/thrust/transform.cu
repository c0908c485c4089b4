// Algorithms that call a function for each element, or bring elements to other places.
#include <algorithm>
#include <numeric>

#include <thrust/adjacent_difference.h>
#include <thrust/execution_policy.h>
#include <thrust/fill.h>
#include <thrust/for_each.h>
#include <thrust/functional.h>
#include <thrust/gather.h>
#include <thrust/generate.h>
#include <thrust/iterator/constant_iterator.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/permutation_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/replace.h>
#include <thrust/reverse.h>
#include <thrust/scatter.h>
#include <thrust/sequence.h>
#include <thrust/swap.h>
#include <thrust/tabulate.h>
#include <thrust/transform.h>
#include <thrust/tuple.h>

#include "check.h"

struct Scale {
    double factor;
    __host__ __device__ double operator()(double x) const { return factor * x + 0.25; }
};
struct Twice {
    __host__ __device__ void operator()(int& x) { x *= 2; }
};
template <typename T>
struct Axpy {
    T a;
    Axpy(T given) : a(given) {}
    __host__ __device__ T operator()(const T& x, const T& y) const { return a * x + y; }
};
struct Odd {
    __host__ __device__ bool operator()(int x) const { return x % 2 != 0; }
};
struct Constant {
    __host__ __device__ int operator()() const { return 42; }
};
struct Square {
    __host__ __device__ int operator()(int x) const { return x * x; }
};
struct Mark {
    int* counts;
    __device__ void operator()(int i) const { counts[i] += i; }
};
struct Blend {
    template <typename Tuple>
    __host__ __device__ void operator()(Tuple t) {
        thrust::get<2>(t) = thrust::get<0>(t) + 3 * thrust::get<1>(t);
    }
};
struct SumOf {
    __host__ __device__ float operator()(const thrust::tuple<int, float>& t) const {
        return thrust::get<0>(t) + thrust::get<1>(t);
    }
};

static void values(size_t size) {
    thrust::device_vector<int> v(size, 1);
    thrust::fill(v.begin(), v.end(), 7);
    check(fetch(v) == std::vector<int>(size, 7), "fill", size);
    thrust::fill_n(thrust::device, v.begin(), size / 2, 3);
    std::vector<int> expected(size, 7);
    std::fill_n(expected.begin(), size / 2, 3);
    check(fetch(v) == expected, "fill_n", size);
    thrust::sequence(v.begin(), v.end());
    std::iota(expected.begin(), expected.end(), 0);
    check(fetch(v) == expected, "sequence", size);
    thrust::sequence(v.begin(), v.end(), 5, 3);
    for (size_t i = 0; i < size; ++i) {
        expected[i] = 5 + 3 * static_cast<int>(i);
    }
    check(fetch(v) == expected, "sequence with steps", size);
    thrust::replace_if(v.begin(), v.end(), Odd(), -1);
    std::replace_if(expected.begin(), expected.end(), Odd(), -1);
    check(fetch(v) == expected, "replace_if", size);
    thrust::replace(v.begin(), v.end(), -1, 9);
    std::replace(expected.begin(), expected.end(), -1, 9);
    check(fetch(v) == expected, "replace", size);
    thrust::tabulate(v.begin(), v.end(), Square());
    for (size_t i = 0; i < size; ++i) {
        expected[i] = static_cast<int>(i * i);
    }
    check(fetch(v) == expected, "tabulate", size);
    thrust::generate(v.begin(), v.end(), Constant());
    check(fetch(v) == std::vector<int>(size, 42), "generate", size);
    thrust::device_vector<double> d(size);
    thrust::sequence(d.begin(), d.end(), 0.5, 0.25);
    check(size == 0 || d.back() == 0.5 + 0.25 * static_cast<double>(size - 1), "sequence of double", size);
}

static void calls(size_t size) {
    const std::vector<double> a = numbers<double>(size, 3, 1000), b = numbers<double>(size, 4, 1000);
    thrust::device_vector<double> x(a), y(b), z(size);
    std::vector<double> expected(size);
    auto end = thrust::transform(x.begin(), x.end(), z.begin(), Scale{1.5});
    std::transform(a.begin(), a.end(), expected.begin(), Scale{1.5});
    check(end == z.end() && fetch(z) == expected, "transform", size);
    thrust::transform(x.begin(), x.end(), y.begin(), z.begin(), Axpy<double>(2.0));
    std::transform(a.begin(), a.end(), b.begin(), expected.begin(), Axpy<double>(2.0));
    check(fetch(z) == expected, "transform of two", size);
    thrust::transform(x.begin(), x.end(), y.begin(), x.begin(), thrust::minus<double>());
    std::transform(a.begin(), a.end(), b.begin(), expected.begin(), std::minus<double>());
    check(fetch(x) == expected, "transform in place", size);
    thrust::transform(x.begin(), x.end(), x.begin(), thrust::negate<double>());
    check(size == 0 || x[0] == -expected[0], "negate", size);
    thrust::transform(y.begin(), y.end(), thrust::make_constant_iterator(10.0), z.begin(),
                      thrust::multiplies<double>());
    check(size == 0 || z.back() == 10.0 * b.back(), "transform with a constant", size);

    const std::vector<int> c = numbers<int>(size, 5, 50);
    thrust::device_vector<int> v(c), w(size);
    thrust::for_each(v.begin(), v.end(), Twice());
    std::vector<int> whole(c);
    std::for_each(whole.begin(), whole.end(), [](int& one) { one *= 2; });
    check(fetch(v) == whole, "for_each", size);
    thrust::for_each_n(thrust::device, v.begin(), size / 3, Twice());
    std::for_each(whole.begin(), whole.begin() + size / 3, [](int& one) { one *= 2; });
    check(fetch(v) == whole, "for_each_n", size);
    thrust::fill(w.begin(), w.end(), 1);
    thrust::for_each(thrust::counting_iterator<int>(0), thrust::counting_iterator<int>(static_cast<int>(size)),
                     Mark{thrust::raw_pointer_cast(w.data())});
    check(size == 0 || w.back() == static_cast<int>(size), "for_each of a count", size);
    thrust::fill(w.begin(), w.end(), -5);
    thrust::device_vector<int> u(c);
    thrust::transform_if(u.begin(), u.end(), w.begin(), Square(), Odd());
    bool right = true;
    for (size_t i = 0; i < size; ++i) {
        right = right && w[i] == (c[i] % 2 ? c[i] * c[i] : -5);
    }
    check(right, "transform_if", size);
    thrust::adjacent_difference(u.begin(), u.end(), u.begin());
    std::adjacent_difference(c.begin(), c.end(), whole.begin());
    check(fetch(u) == whole, "adjacent_difference", size);
}

static void places(size_t size) {
    const std::vector<int> source = numbers<int>(size, 6, 1000);
    thrust::device_vector<int> v(source), map(size), out(size, -1);
    std::vector<int> expected(source);
    thrust::reverse(v.begin(), v.end());
    std::reverse(expected.begin(), expected.end());
    check(fetch(v) == expected, "reverse", size);
    thrust::reverse_copy(v.begin(), v.end(), out.begin());
    check(fetch(out) == source, "reverse_copy", size);
    thrust::sequence(map.begin(), map.end(), static_cast<int>(size) - 1, -1);
    thrust::gather(map.begin(), map.end(), v.begin(), out.begin());
    check(fetch(out) == source, "gather", size);
    thrust::scatter(out.begin(), out.end(), map.begin(), v.begin());
    check(fetch(v) == expected, "scatter", size);
    thrust::swap_ranges(v.begin(), v.end(), out.begin());
    check(fetch(v) == source && fetch(out) == expected, "swap_ranges", size);
    auto elements = thrust::make_permutation_iterator(v.begin(), map.begin());
    thrust::copy(elements, elements + size, out.begin());
    check(fetch(out) == expected, "a permutation", size);
    auto squares = thrust::make_transform_iterator(v.begin(), Square());
    thrust::copy(squares, squares + size, out.begin());
    check(size == 0 || out.back() == source.back() * source.back(), "a transformation", size);
}

static void zips(size_t size) {
    const std::vector<int> a = numbers<int>(size, 7, 100);
    const std::vector<float> b = numbers<float>(size, 8, 100);
    thrust::device_vector<int> x(a);
    thrust::device_vector<float> y(b), z(size), w(size);
    auto first = thrust::make_zip_iterator(thrust::make_tuple(x.begin(), y.begin(), z.begin()));
    auto last = thrust::make_zip_iterator(thrust::make_tuple(x.end(), y.end(), z.end()));
    thrust::for_each(first, last, Blend());
    auto both = thrust::make_zip_iterator(thrust::make_tuple(x.begin(), y.begin()));
    thrust::transform(both, both + size, w.begin(), SumOf());
    bool right = true;
    for (size_t i = 0; i < size; ++i) {
        right = right && z[i] == a[i] + 3 * b[i] && w[i] == a[i] + b[i];
    }
    check(right, "zips", size);
}

static void on_the_host(size_t size) {
    thrust::host_vector<int> v(size);
    thrust::sequence(v.begin(), v.end());
    thrust::transform(v.begin(), v.end(), v.begin(), Square());
    std::vector<int> w(size, 1);
    thrust::transform(thrust::host, v.begin(), v.end(), w.begin(), w.begin(), thrust::plus<int>());
    bool right = true;
    for (size_t i = 0; i < size; ++i) {
        right = right && w[i] == static_cast<int>(i * i) + 1;
    }
    check(right, "algorithms of the host", size);
}

static void on_streams() {
    cudaStream_t stream;
    cudaStreamCreate(&stream);
    thrust::device_vector<int> v(5000);
    thrust::sequence(thrust::cuda::par.on(stream), v.begin(), v.end());
    thrust::transform(thrust::cuda::par_nosync.on(stream), v.begin(), v.end(), v.begin(), Square());
    cudaStreamSynchronize(stream);
    check(v[100] == 10000 && v[4999] == 4999 * 4999, "streams", 5000);
    cudaStreamDestroy(stream);
}

int main() {
    for (size_t size : sizes) {
        values(size);
        calls(size > 1000 ? 300 : size);
        places(size);
        zips(size > 1000 ? 300 : size);
        on_the_host(size);
    }
    on_streams();
    thrust::device_vector<unsigned char> large(4096 * 256 + 1000, 1);
    thrust::fill(large.begin(), large.end(), 3);
    check(large.back() == 3 && large[4096 * 256 - 1] == 3, "fill", large.size());
    return finish();
}
