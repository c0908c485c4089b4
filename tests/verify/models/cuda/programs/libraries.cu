// SPDX-License-Identifier: Apache-2.0
// CUB, Thrust, cuBLAS and cuFFT on small arrays.
#include <cub/cub.cuh>
#include <cublas_v2.h>
#include <cudnn.h>
#include <cufft.h>
#include <cusparse.h>
#include <thrust/complex.h>
#include <thrust/device_vector.h>
#include <thrust/host_vector.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/sort.h>

#include "launch.h"

constexpr int threads = 96;

template <typename T>
void print(const T& values) {
    for (const auto& value : values) {
        std::printf("%.9g ", double(value));
    }
    std::puts("");
}

__global__ void collectives(int* out) {
    using Reduce = cub::BlockReduce<int, threads>;
    using Scan = cub::BlockScan<int, threads>;
    using Sort = cub::BlockRadixSort<int, threads, 2, int>;
    using Exchange = cub::BlockExchange<int, threads, 2>;
    using Warp = cub::WarpScan<int>;
    static thread_local Reduce::TempStorage reduce;
    static thread_local Scan::TempStorage scan;
    static thread_local Sort::TempStorage sort;
    static thread_local Exchange::TempStorage exchange;
    static thread_local Warp::TempStorage warp[threads / 32];
    const int i = threadIdx.x, value = (i * 37 + 11) % 101;
    int* own = out + i * 10;
    own[0] = Reduce(reduce).Reduce(value, cub::Max());
    int total;
    Scan(scan).ExclusiveSum(value, own[1], total);
    own[2] = total;
    int keys[2] = {value, -value}, places[2] = {2 * i, 2 * i + 1};
    Sort(sort).Sort(keys, places);
    own[3] = keys[0], own[4] = keys[1], own[5] = places[0], own[6] = places[1];
    int items[2] = {2 * i, 2 * i + 1};
    Exchange(exchange).BlockedToStriped(items);
    own[7] = items[0], own[8] = items[1];
    Warp(warp[i / 32]).InclusiveSum(value, own[9]);
}

void device_wide() {
    const std::vector<float> host = {3, -1.5f, 2, -7, 0, 2, 9, 2};
    thrust::device_vector<float> in(host.begin(), host.end()), out(8);
    thrust::device_vector<int> count(1), ranks(8), order(8);
    thrust::sequence(ranks.begin(), ranks.end());
    float *from = thrust::raw_pointer_cast(in.data()), *to = thrust::raw_pointer_cast(out.data());
    int *n = thrust::raw_pointer_cast(count.data()), *r = thrust::raw_pointer_cast(ranks.data()), *o = thrust::raw_pointer_cast(order.data());
    void* temporary = nullptr;
    size_t size = 0;
    cub::DeviceRadixSort::SortPairsDescending(temporary, size, from, to, r, o, 8);
    cudaMalloc(&temporary, size);
    cub::DeviceRadixSort::SortPairsDescending(temporary, size, from, to, r, o, 8);
    print(out), print(order);
    cub::DeviceScan::InclusiveSum(temporary, size, from, to, 8);
    print(out);
    cub::DeviceSelect::If(temporary, size, from, to, n, 8, [](float x) { return x == 2; });
    print(count);
    cub::DeviceReduce::Min(temporary, size, from, to, 8);
    std::printf("%g\n", to[0]);
}

struct Twice {
    template <typename Tuple>
    void operator()(Tuple t) const { thrust::get<1>(t) = 2 * thrust::get<0>(t); }
};

void algorithms() {
    thrust::host_vector<int> host(6);
    const int given[] = {5, 2, 8, 2, 9, 1};
    thrust::copy(given, given + 6, host.begin());
    thrust::device_vector<int> keys = host, values(6), twice(6);
    thrust::sequence(values.begin(), values.end());
    thrust::sort_by_key(keys.begin(), keys.end(), values.begin());
    print(keys), print(values);
    thrust::for_each(thrust::device, thrust::make_zip_iterator(thrust::make_tuple(keys.begin(), twice.begin())),
                     thrust::make_zip_iterator(thrust::make_tuple(keys.end(), twice.end())), Twice());
    print(twice);
    const auto squares = thrust::make_transform_iterator(thrust::make_counting_iterator(1), [](int x) { return x * x; });
    std::printf("%d %d\n", thrust::reduce(squares, squares + 4), thrust::inner_product(keys.begin(), keys.end(), values.begin(), 0));
    thrust::exclusive_scan(keys.begin(), keys.end(), twice.begin(), 100);
    print(twice);
    keys.erase(thrust::unique(keys.begin(), keys.end()), keys.end());
    print(keys);
    std::printf("%d %d\n", int(thrust::max_element(keys.begin(), keys.end()) - keys.begin()), int(thrust::count_if(keys.begin(), keys.end(), [](int x) { return x > 4; })));
    const thrust::complex<double> z = thrust::complex<double>(1, 2) / thrust::complex<double>(3, -4);
    std::printf("%g %g\n", z.real(), z.imag());
}

void matrices() {
    cublasHandle_t handle;
    cublasCreate(&handle);
    const std::vector<float> a = {1, 2, 3, 4, 5, 6}, b = {7, 8, 9, 10, 11, 12};
    std::vector<float> c = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    const float alpha = 2, beta = -1;
    cublasSgemm(handle, CUBLAS_OP_T, CUBLAS_OP_N, 3, 3, 2, &alpha, a.data(), 2, b.data(), 2, &beta, c.data(), 3);
    print(c);
    float dot, norm;
    int best;
    cublasSdot(handle, 3, a.data(), 2, b.data(), 1, &dot);
    cublasSnrm2(handle, 6, a.data(), 1, &norm);
    cublasIsamax(handle, 6, b.data(), 1, &best);
    std::printf("%g %.6g %d\n", dot, norm, best);
}

void transforms() {
    for (const int n : {8, 15}) {
        std::vector<cufftComplex> x(n), y(n);
        for (int i = 0; i < n; ++i) {
            x[i] = {float(i * i % 7), float(i % 3)};
        }
        cufftHandle plan;
        cufftPlan1d(&plan, n, CUFFT_C2C, 1);
        cufftExecC2C(plan, x.data(), y.data(), CUFFT_FORWARD);
        for (const auto& one : y) {
            std::printf("%.6g %.6g ", one.x, one.y);
        }
        std::puts("");
        cufftExecC2C(plan, y.data(), y.data(), CUFFT_INVERSE);
        double worst = 0;
        for (int i = 0; i < n; ++i) {
            worst = std::max(worst, double(std::hypot(y[i].x / n - x[i].x, y[i].y / n - x[i].y)));
        }
        std::printf("%d\n", worst < 1e-5);
    }
}

void sparse() {
    cusparseHandle_t handle;
    cusparseSpMatDescr_t matrix;
    cusparseDnVecDescr_t x, y;
    int offsets[] = {0, 2, 3, 5}, columns[] = {0, 2, 1, 0, 2};
    float values[] = {1, 2, 3, 4, 5}, in[] = {1, 2, 3}, out[] = {1, 1, 1}, alpha = 2, beta = 1;
    cusparseCreate(&handle);
    cusparseCreateCsr(&matrix, 3, 3, 5, offsets, columns, values, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
    cusparseCreateDnVec(&x, 3, in, CUDA_R_32F);
    cusparseCreateDnVec(&y, 3, out, CUDA_R_32F);
    for (const auto how : {CUSPARSE_OPERATION_NON_TRANSPOSE, CUSPARSE_OPERATION_TRANSPOSE}) {
        std::fill(out, out + 3, 1.0f);
        cusparseSpMV(handle, how, &alpha, matrix, x, &beta, y, CUDA_R_32F, CUSPARSE_SPMV_ALG_DEFAULT, nullptr);
        print(std::vector<float>(out, out + 3));
    }
    cusparseSpSVDescr_t plan;
    cusparseSpSV_createDescr(&plan);
    cusparseSpSV_solve(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, &beta, matrix, x, y, CUDA_R_32F, CUSPARSE_SPSV_ALG_DEFAULT, plan);
    print(std::vector<float>(out, out + 3));
}

void plain_sparse() {
    cusparseHandle_t handle;
    cusparseCreate(&handle);
    int offsets[] = {0, 2, 3, 5}, columns[] = {0, 2, 1, 0, 2}, lines[5], again[4], below[4], rows[5], counts[3], total;
    float values[] = {1, 2, 3, 4, 5}, turned[5];
    cusparseXcsr2coo(handle, offsets, 5, 3, lines, CUSPARSE_INDEX_BASE_ZERO);
    cusparseXcoo2csr(handle, lines, 5, 3, again, CUSPARSE_INDEX_BASE_ZERO);
    cusparseCsr2cscEx2(handle, 3, 3, 5, values, offsets, columns, turned, below, rows, CUDA_R_32F, CUSPARSE_ACTION_NUMERIC,
                       CUSPARSE_INDEX_BASE_ZERO, CUSPARSE_CSR2CSC_ALG1, nullptr);
    print(std::vector<int>(lines, lines + 5));
    print(std::vector<int>(again, again + 4));
    print(std::vector<int>(below, below + 4));
    print(std::vector<int>(rows, rows + 5));
    print(std::vector<float>(turned, turned + 5));
    cusparseMatDescr_t described;
    cusparseCreateMatDescr(&described);
    const float dense[] = {1, 0, 4, 9, 7, 3, 0, 9, 2, 0, 0, 9};  // Three columns of three, with a gap below each.
    for (const auto way : {CUSPARSE_DIRECTION_ROW, CUSPARSE_DIRECTION_COLUMN}) {
        cusparseSnnz(handle, way, 3, 3, described, dense, 4, counts, &total);
        print(std::vector<int>{counts[0], counts[1], counts[2], total});
    }
    cusparseSpMatDescr_t matrix;
    cusparseDnMatDescr_t right, result;
    cusparseSpSMDescr_t plan;
    float in[] = {1, 2, 3, 2, 4, 6}, out[6], alpha = 1;
    cusparseCreateCsr(&matrix, 3, 3, 5, offsets, columns, values, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
    cusparseCreateDnMat(&right, 3, 2, 3, in, CUDA_R_32F, CUSPARSE_ORDER_COL);
    cusparseCreateDnMat(&result, 3, 2, 3, out, CUDA_R_32F, CUSPARSE_ORDER_COL);
    cusparseSpSM_createDescr(&plan);
    cusparseSpSM_solve(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, CUSPARSE_OPERATION_NON_TRANSPOSE, &alpha, matrix, right, result, CUDA_R_32F,
                       CUSPARSE_SPSM_ALG_DEFAULT, plan);
    print(std::vector<float>(out, out + 6));
}

void convolution() {
    cudnnHandle_t handle;
    cudnnTensorDescriptor_t from, to;
    cudnnFilterDescriptor_t filter;
    cudnnConvolutionDescriptor_t how;
    cudnnCreate(&handle);
    cudnnCreateTensorDescriptor(&from);
    cudnnCreateTensorDescriptor(&to);
    cudnnCreateFilterDescriptor(&filter);
    cudnnCreateConvolutionDescriptor(&how);
    cudnnSetTensor4dDescriptor(from, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, 1, 3, 4);
    cudnnSetFilter4dDescriptor(filter, CUDNN_DATA_FLOAT, CUDNN_TENSOR_NCHW, 1, 1, 2, 2);
    cudnnSetConvolution2dDescriptor(how, 1, 0, 2, 1, 1, 1, CUDNN_CROSS_CORRELATION, CUDNN_DATA_FLOAT);
    int n, c, h, w;
    cudnnGetConvolution2dForwardOutputDim(how, from, filter, &n, &c, &h, &w);
    cudnnSetTensor4dDescriptor(to, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, n, c, h, w);
    std::printf("%d %d\n", h, w);
    std::vector<float> in(12), kernel = {1, 10, 100, 1000}, out(h * w);
    for (int i = 0; i < 12; ++i) {
        in[i] = i + 1;
    }
    const float one = 1, zero = 0;
    cudnnConvolutionForward(handle, &one, from, in.data(), filter, kernel.data(), how, CUDNN_CONVOLUTION_FWD_ALGO_GEMM, nullptr, 0, &zero, to, out.data());
    print(out);
}

int main(int, char** argv) {
    CASE("collectives") {
        int* out;
        cudaMallocManaged(&out, threads * 10 * sizeof(int));
        LAUNCH(collectives, 1, threads, out);
        for (int i = 0; i < threads; ++i) {
            print(std::vector<int>(out + 10 * i, out + 10 * i + 10));
        }
    }
    CASE("device") { device_wide(); }
    CASE("thrust") { algorithms(); }
    CASE("cublas") { matrices(); }
    CASE("cusparse") { sparse(); }
    CASE("plain-cusparse") { plain_sparse(); }
    CASE("cudnn") { convolution(); }
    CASE("cufft") { transforms(); }
}
