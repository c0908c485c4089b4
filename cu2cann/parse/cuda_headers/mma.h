// SPDX-License-Identifier: Apache-2.0
// Declarations only: matrix fragments of a warp.
#pragma once
#include "cuda_bf16.h"
#include "cuda_fp16.h"

namespace nvcuda {
namespace wmma {
struct row_major;
struct col_major;
struct matrix_a;
struct matrix_b;
struct accumulator;
namespace precision {
struct u4;
struct s4;
struct b1;
struct tf32;
}  // namespace precision
namespace experimental {
namespace precision {
struct u4;
struct s4;
struct b1;
}  // namespace precision
enum bmmaBitOp { bmmaBitOpXOR = 1, bmmaBitOpAND };
enum bmmaAccumulateOp { bmmaAccumulateOpPOPC = 1 };
}  // namespace experimental
enum layout_t { mem_row_major, mem_col_major };

template <class T> struct storage { typedef T type; };
template <> struct storage<precision::tf32> { typedef float type; };
template <class Use, int m, int n, int k, class T, class Layout = void> struct fragment {
    typedef typename storage<T>::type storage_element_type;
    typedef storage_element_type element_type;
    enum { num_elements = m * n / 32, num_storage_elements = num_elements };
    storage_element_type x[num_elements];
};
template <class Fragment, class T>
__device__ void fill_fragment(Fragment &, const T &);
template <class Fragment, class T>
__device__ void load_matrix_sync(Fragment &, const T *, unsigned);
template <class Fragment, class T>
__device__ void load_matrix_sync(Fragment &, const T *, unsigned, layout_t);
template <class Fragment, class T>
__device__ void store_matrix_sync(T *, const Fragment &, unsigned, layout_t);
template <class D, class A, class B, class C>
__device__ void mma_sync(D &, const A &, const B &, const C &, bool = false);
template <class D, class A, class B, class C>
__device__ void bmma_sync(D &, const A &, const B &, const C &,
                          experimental::bmmaBitOp = experimental::bmmaBitOpXOR,
                          experimental::bmmaAccumulateOp =
                              experimental::bmmaAccumulateOpPOPC);
__device__ float __float_to_tf32(float);
}  // namespace wmma
}  // namespace nvcuda
