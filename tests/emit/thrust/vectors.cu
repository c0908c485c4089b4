// Vectors, references to their elements, pointers, and copies between the sides.
#include <algorithm>
#include <list>
#include <sstream>
#include <iterator>

#include <thrust/copy.h>
#include <thrust/device_free.h>
#include <thrust/device_malloc.h>
#include <thrust/execution_policy.h>
#include <thrust/iterator/counting_iterator.h>

#include "check.h"

static void construct() {
    thrust::device_vector<int> none, zeros(5), threes(4, 3), list{1, 2, 3};
    check(none.empty() && none.size() == 0, "an empty vector", 0);
    check(fetch(zeros) == std::vector<int>(5, 0), "zeros", 5);
    check(fetch(threes) == std::vector<int>(4, 3), "threes", 4);
    check(fetch(list) == std::vector<int>({1, 2, 3}), "a list", 3);
    const std::vector<int> source = numbers<int>(20, 1, 100);
    thrust::device_vector<int> made(source.begin(), source.end()), also(source), copied(made);
    check(fetch(made) == source && fetch(also) == source && fetch(copied) == source, "construction", 20);
    thrust::device_vector<int> part(made.begin() + 3, made.end() - 2);
    check(part.size() == 15 && part[0] == source[3] && part.back() == source[17], "a part", 15);
    thrust::device_vector<float> other(made);
    check(other[7] == static_cast<float>(source[7]), "another type", 20);
    thrust::host_vector<int> host = made, again(made.begin(), made.end());
    check(std::equal(host.begin(), host.end(), source.begin()) && host == again, "host vectors", 20);
    host[0] = -1;
    made = host;
    check(made[0] == -1 && made[1] == source[1] && made == host, "assignment", 20);
    host = also;
    check(host[0] == source[0], "assignment to the host", 20);
}

static void change() {
    thrust::device_vector<int> v(3, 1);
    v[0] = 5;
    v[1] += 2;
    v[2]++;
    --v[0];
    v[1] *= 4;
    const int sum = v[0] + v[1] + v[2];
    check(sum == 4 + 12 + 2, "references", 3);
    v[0] = v[1];
    check(v[0] == 12 && v.front() == v[1], "references to references", 3);
    v.push_back(9);
    v.push_back(10);
    v.pop_back();
    check(v.size() == 4 && v.back() == 9 && v.capacity() >= 5, "growth", 4);
    v.resize(6, 7);
    check(fetch(v) == std::vector<int>({12, 12, 2, 9, 7, 7}), "a longer vector", 6);
    v.resize(2);
    v.shrink_to_fit();
    check(fetch(v) == std::vector<int>({12, 12}), "a shorter vector", 2);
    v.insert(v.begin() + 1, 3);
    check(fetch(v) == std::vector<int>({12, 3, 12}), "insertion", 3);
    v.erase(v.begin());
    check(fetch(v) == std::vector<int>({3, 12}), "erasure", 2);
    v.assign(3, 8);
    thrust::device_vector<int> w(1, 1);
    v.swap(w);
    check(v.size() == 1 && w.size() == 3 && w[2] == 8, "a swap", 3);
    v.clear();
    check(v.empty() && v.begin() == v.end(), "nothing left", 0);
}

static void point() {
    thrust::device_vector<double> v(10, 1.5);
    double* raw = thrust::raw_pointer_cast(v.data());
    check(raw == thrust::raw_pointer_cast(&v[0]) && raw + 3 == thrust::raw_pointer_cast(&v[3]), "raw pointers", 10);
    thrust::device_ptr<double> p = thrust::device_pointer_cast(raw), q(raw + 2);
    *p = 2.5;
    p[1] = 3.5;
    check(v[0] == 2.5 && *(p + 1) == 3.5 && q - p == 2 && q.get() == raw + 2 && p < q, "device pointers", 10);
    thrust::device_ptr<int> fresh = thrust::device_malloc<int>(4);
    fresh[3] = 4;
    check(fresh[3] == 4, "allocated memory", 4);
    thrust::device_free(fresh);
    std::ostringstream written;
    written << v[0] << ' ';
    std::copy(v.begin(), v.begin() + 3, std::ostream_iterator<double>(written, " "));
    check(written.str() == "2.5 2.5 3.5 1.5 ", "output", 3);
}

static void copy() {
    for (size_t size : sizes) {
        const std::vector<int> source = numbers<int>(size, 2, 1000);
        thrust::device_vector<int> a(size), b(size);
        thrust::copy(source.begin(), source.end(), a.begin());
        thrust::copy(a.begin(), a.end(), b.begin());
        std::vector<int> back(size);
        thrust::copy(b.begin(), b.end(), back.begin());
        check(back == source, "copies", size);
        std::vector<long long> wide(size);
        thrust::copy_n(a.begin(), size, wide.begin());
        check(std::equal(wide.begin(), wide.end(), source.begin()), "wider copies", size);
        thrust::device_vector<float> floats(size);
        thrust::copy(a.begin(), a.end(), floats.begin());
        check(std::equal(source.begin(), source.end(), fetch(floats).begin()), "converted copies", size);
        const std::list<int> list(source.begin(), source.end());
        thrust::copy(list.begin(), list.end(), b.begin());
        check(fetch(b) == source, "copies of a list", size);
        int* raw = thrust::raw_pointer_cast(b.data());
        auto end = thrust::copy(thrust::device, thrust::counting_iterator<int>(3),
                                thrust::counting_iterator<int>(3) + size, raw);
        check(end == raw + size && (size == 0 || b.back() == static_cast<int>(size) + 2), "counts", size);
    }
}

int main() {
    construct();
    change();
    point();
    copy();
    return finish();
}
