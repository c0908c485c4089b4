// Names that a using-directive opens, next to those of the C library and of the language.
#include <cstdio>
#include <cstdlib>

#include <thrust/complex.h>
#include <thrust/remove.h>
#include <thrust/sort.h>
#include <thrust/tuple.h>

#include "check.h"

using namespace thrust;

int main() {
    device_vector<int> v(5, 3);
    v[0] = -7;
    sort(thrust::device, v.begin(), v.end());
    const auto end = thrust::remove(v.begin(), v.end(), 3);
    const int least = v[0];
    check(end - v.begin() == 1 && abs(least) == 7, "remove", 5);
    check(remove("there/is/no/such/file") != 0, "the C library's remove", 0);
    auto [a, b, c] = thrust::make_tuple(1, 2.5f, 'x');
    check(a == 1 && b == 2.5f && c == 'x', "a structured binding", 3);
    return finish();
}
