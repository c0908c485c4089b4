// SPDX-License-Identifier: Apache-2.0
//
// Routines of the sparse library on small matrices that can be worked out by hand.
#include "cann_ops_sparse.h"
#include "cases.h"

namespace {

aclsparseHandle_t handle() {
    static aclsparseHandle_t one = nullptr;
    if (one == nullptr) {
        (void)aclsparseCreate(&one);
    }
    return one;
}

constexpr auto same = ACL_SPARSE_OP_NON_TRANSPOSE, turned = ACL_SPARSE_OP_TRANSPOSE;
constexpr auto index32 = ACL_SPARSE_INDEX_32I;
constexpr auto zero_based = ACL_SPARSE_INDEX_BASE_ZERO;
const float one = 1.0f, two = 2.0f, none = 0.0f;

// 1 0 2 / 0 3 0 / 4 5 6
struct Matrix {
    int* offsets = on_device<int>({0, 2, 3, 6});
    int* columns = on_device<int>({0, 2, 1, 0, 1, 2});
    float* values = on_device<float>({1, 2, 3, 4, 5, 6});
    aclsparseSpMatDescr_t csr = nullptr;

    explicit Matrix(aclsparseIndexBase_t base = zero_based) {
        (void)aclsparseCreateCsr(&csr, 3, 3, 6, offsets, columns, values, index32, index32, base, ACL_FLOAT);
    }
    void triangle(aclsparseFillMode_t fill) const {
        (void)aclsparseSpMatSetAttribute(csr, ACL_SPARSE_SPMAT_FILL_MODE, &fill, sizeof fill);
    }
};

aclsparseDnMatDescr_t dense(float* values, int64_t rows, int64_t columns, aclsparseOrder_t order = ACL_SPARSE_ORDER_COL) {
    aclsparseDnMatDescr_t made = nullptr;
    (void)aclsparseCreateDnMat(&made, rows, columns, order == ACL_SPARSE_ORDER_COL ? rows : columns, values, ACL_FLOAT, order);
    return made;
}

aclsparseDnVecDescr_t vector(float* values, int64_t size) {
    aclsparseDnVecDescr_t made = nullptr;
    (void)aclsparseCreateDnVec(&made, size, values, ACL_FLOAT);
    return made;
}

aclsparseMatDescr_t plain() {
    aclsparseMatDescr_t made = nullptr;
    (void)aclsparseCreateMatDescr(&made);
    return made;
}

void products() {
    const Matrix a;
    float* const b = on_device<float>({1, 2, 3, 0, 1, 0});
    float* const c = on_device<float>({1, 1, 1, 1, 1, 1});
    (void)aclsparseSpMM(handle(), same, same, &two, a.csr, dense(b, 3, 2), &one, dense(c, 3, 2), ACL_FLOAT,
                        ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr);
    show(c, 6);
    (void)aclsparseSpMM(handle(), turned, same, &one, a.csr, dense(b, 3, 2, ACL_SPARSE_ORDER_ROW), &none,
                        dense(c, 3, 2, ACL_SPARSE_ORDER_ROW), ACL_FLOAT, ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr);
    show(c, 6);
    // X of three rows and one column times Y of one row: only where A has elements.
    (void)aclsparseSDDMM(handle(), same, turned, &one, dense(b, 3, 1), dense(b, 3, 1), &none, a.csr, ACL_FLOAT,
                         ACL_SPARSE_SDDMM_ALG_DEFAULT, nullptr);
    show(a.values, 6);
}

void refused() {
    const Matrix shifted(ACL_SPARSE_INDEX_BASE_ONE);
    float* const b = on_device<float>({1, 2, 3});
    std::printf("%d %d\n",
                aclsparseSpMM(handle(), same, same, &one, shifted.csr, dense(b, 3, 1), &none, dense(b, 3, 1), ACL_FLOAT,
                              ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr),
                aclsparseSpMM(nullptr, same, same, &one, Matrix().csr, dense(b, 3, 1), &none, dense(b, 3, 1), ACL_FLOAT,
                              ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr));
}

void triangles() {
    const Matrix a;
    float* const x = on_device<float>({1, 6, 20});
    float* const y = on_device<float>({0, 0, 0});
    aclsparseSpSVDescr_t how = nullptr;
    (void)aclsparseSpSV_createDescr(&how);
    const auto solve = [&](aclsparseOperation_t operation) {
        return aclsparseSpSV_solve(handle(), operation, &one, a.csr, vector(x, 3), vector(y, 3), ACL_FLOAT,
                                   ACL_SPARSE_SPSV_ALG_DEFAULT, how);
    };
    a.triangle(ACL_SPARSE_FILL_MODE_LOWER);
    std::printf("%d ", solve(same));
    (void)aclsparseSpSV_analysis(handle(), same, &one, a.csr, vector(x, 3), vector(y, 3), ACL_FLOAT, ACL_SPARSE_SPSV_ALG_DEFAULT, how,
                                 nullptr);
    (void)solve(same);  // 1, 2, (20 - 4 - 10) / 6
    show(y, 3);
    a.triangle(ACL_SPARSE_FILL_MODE_UPPER);
    (void)solve(turned);  // 1, 2, (20 - 2) / 6
    show(y, 3);
    float* const diagonal = on_device<float>({2, 3, 9});
    (void)aclsparseSpSV_updateMatrix(handle(), how, diagonal, ACL_SPARSE_SPSV_UPDATE_DIAGONAL);
    (void)solve(turned);  // 0.5, 2, (20 - 1) / 9
    show(y, 2);
    aclsparseSpSMDescr_t many = nullptr;
    (void)aclsparseSpSMCreateDescr(&many);
    a.triangle(ACL_SPARSE_FILL_MODE_LOWER);
    (void)aclsparseSpSMAnalysis(handle(), same, same, &one, a.csr, dense(x, 3, 1), dense(y, 3, 1), ACL_FLOAT,
                                ACL_SPARSE_SPSM_ALG_DEFAULT, many, nullptr);
    (void)aclsparseSpSM(handle(), same, same, &two, a.csr, dense(x, 3, 1), dense(y, 3, 1), ACL_FLOAT, ACL_SPARSE_SPSM_ALG_DEFAULT, many);
    show(y, 3);
}

void vectors() {
    int* const places = on_device<int>({2, 0});
    float* const few = on_device<float>({7, 8});
    float* const all = on_device<float>({1, 2, 3});
    aclsparseSpVecDescr_t x = nullptr;
    (void)aclsparseCreateSpVec(&x, 3, 2, places, few, index32, zero_based, ACL_FLOAT);
    float result = 0.0f;
    (void)aclsparseSpvv(handle(), same, x, vector(all, 3), &result, ACL_FLOAT);  // 21 + 8
    std::printf("%g ", static_cast<double>(result));
    (void)aclsparseScatter(handle(), x, vector(all, 3));
    show(all, 3);
    float* const other = on_device<float>({4, 5, 6});
    (void)aclsparseGather(handle(), vector(other, 3), x);
    show(few, 2);
}

void dense_and_back() {
    float* const from = on_device<float>({1, 0, 4, 0, 3, 5, 2, 0, 6});
    int* const offsets = on_device<int>({9, 9, 9, 9});
    aclsparseSpMatDescr_t made = nullptr;
    (void)aclsparseCreateCsr(&made, 3, 3, 0, offsets, nullptr, nullptr, index32, index32, zero_based, ACL_FLOAT);
    (void)aclsparseDenseToSparseAnalysis(handle(), dense(from, 3, 3), made, ACL_SPARSE_DENSETOSPARSE_ALG_DEFAULT, nullptr);
    int64_t rows = 0, columns = 0, count = 0;
    (void)aclsparseSpMatGetSize(made, &rows, &columns, &count);
    int* const places = on_device<int>(std::vector<int>(count));
    float* const values = on_device<float>(std::vector<float>(count));
    (void)aclsparseCsrSetPointers(made, offsets, places, values);
    (void)aclsparseDenseToSparseConvert(handle(), dense(from, 3, 3), made, ACL_SPARSE_DENSETOSPARSE_ALG_DEFAULT, nullptr);
    show(offsets, 4);
    show(places, 6);
    show(values, 6);
    float* const back = on_device<float>(std::vector<float>(9, 8.0f));
    (void)aclsparseSparseToDense(handle(), made, dense(back, 3, 3), ACL_SPARSE_SPARSETODENSE_ALG_DEFAULT, nullptr);
    show(back, 9);
    int total = 0;
    int* const per = on_device<int>({0, 0, 0});
    (void)aclsparseSnnz(handle(), ACL_SPARSE_DIRECTION_COLUMN, 3, 3, plain(), from, 3, per, &total);
    std::printf("%d ", total);
    show(per, 3);
}

void formats() {
    const Matrix a;
    float* const values = on_device<float>(std::vector<float>(6));
    int* const offsets = on_device<int>(std::vector<int>(4));
    int* const rows = on_device<int>(std::vector<int>(6));
    (void)aclsparseCsr2cscEx2(handle(), 3, 3, 6, a.values, a.offsets, a.columns, values, offsets, rows, ACL_FLOAT,
                              ACL_SPARSE_ACTION_NUMERIC, zero_based, ACL_SPARSE_CSR2CSC_ALG_DEFAULT, nullptr);
    show(offsets, 4);
    show(rows, 6);
    show(values, 6);
    (void)aclsparseXcsr2coo(handle(), a.offsets, 6, 3, rows, zero_based);
    show(rows, 6);
    (void)aclsparseXcoo2csr(handle(), rows, 6, 3, offsets, zero_based);
    show(offsets, 4);
}

void sorting() {
    int* const rows = on_device<int>({1, 0, 1, 0});
    int* const columns = on_device<int>({1, 1, 0, 0});
    int* const order = on_device<int>({0, 1, 2, 3});
    (void)aclsparseXcoosortByRow(handle(), 2, 2, 4, rows, columns, order, nullptr);
    show(order, 4);
    (void)aclsparseXcoosortByColumn(handle(), 2, 2, 4, rows, columns, order, nullptr);
    show(order, 4);
    show(rows, 4);
    int* const offsets = on_device<int>({0, 2, 4});
    int* const places = on_device<int>({1, 0, 0, 1});
    int* const moved = on_device<int>({0, 1, 2, 3});
    (void)aclsparseXcsrsort(handle(), 2, 2, 4, plain(), offsets, places, moved, nullptr);
    show(places, 4);
    show(moved, 4);
}

void sums() {
    const Matrix a;
    int* const offsets = on_device<int>({0, 1, 1, 1});
    int* const columns = on_device<int>({1});
    float* const values = on_device<float>({10});
    int* const made = on_device<int>(std::vector<int>(4));
    int total = 0;
    const auto how = plain();
    (void)aclsparseXcsrgeam2Nnz(handle(), 3, 3, how, 6, a.offsets, a.columns, how, 1, offsets, columns, how, made, &total, nullptr);
    int* const places = on_device<int>(std::vector<int>(7));
    float* const sum = on_device<float>(std::vector<float>(7));
    (void)aclsparseScsrgeam2(handle(), 3, 3, &two, how, 6, a.values, a.offsets, a.columns, &one, how, 1, values, offsets, columns, how, sum,
                             made, places, nullptr);
    std::printf("%d ", total);
    show(made, 4);
    show(places, 7);
    show(sum, 7);
    int blocks = 0;
    int* const lines = on_device<int>(std::vector<int>(3));
    (void)aclsparseXcsr2gebsrNnz(handle(), ACL_SPARSE_DIRECTION_ROW, 3, 3, how, a.offsets, a.columns, how, lines, 2, 2, &blocks, nullptr);
    float* const stored = on_device<float>(std::vector<float>(16, 9.0f));
    int* const where = on_device<int>(std::vector<int>(4));
    (void)aclsparseScsr2gebsr(handle(), ACL_SPARSE_DIRECTION_ROW, 3, 3, how, a.values, a.offsets, a.columns, how, stored, lines, where, 2,
                              2, nullptr);
    std::printf("%d ", blocks);
    show(lines, 3);
    show(where, 4);
    show(stored, 16);
}

// Each system has the solution 1, 2, 3, 4.
void bands() {
    float* const dl = on_device<float>({0, 1, 1, 1});
    float* const d = on_device<float>({0, 4, 4, 4});
    float* const du = on_device<float>({1, 1, 1, 0});
    float* const x = on_device<float>({2, 1 + 8 + 3, 2 + 12 + 4, 3 + 16});
    (void)aclsparseSgtsv2(handle(), 4, 1, dl, d, du, x, 4, nullptr);
    show(x, 4);
    const auto twice = [](std::vector<float> one) {
        std::vector<float> made;
        for (const float value : one) {
            made.push_back(value);
            made.push_back(2 * value);
        }
        return on_device(made);
    };
    float* const ds = twice({0, 0, 1, 1});
    float* const right = twice({4 + 2 + 3, 1 + 8 + 3 + 4, 1 + 2 + 12 + 4, 2 + 3 + 16});
    (void)aclsparseSgpsvInterleavedBatch(handle(), 0, 4, ds, twice({0, 1, 1, 1}), twice({4, 4, 4, 4}), twice({1, 1, 1, 0}),
                                         twice({1, 1, 0, 0}), right, 2, nullptr);
    show(right, 8);
    float* const inter = twice({4 + 2, 1 + 8 + 3, 2 + 12 + 4, 3 + 16});
    (void)aclsparseSgtsvInterleavedBatch(handle(), 0, 4, twice({0, 1, 1, 1}), twice({4, 4, 4, 4}), twice({1, 1, 1, 0}), inter, 2, nullptr);
    show(inter, 8);
    float* const strided = on_device<float>({4 + 2, 1 + 8, 99, 4 + 2, 1 + 8, 99});
    float* const fours = on_device<float>({4, 4, 0, 4, 4, 0});
    (void)aclsparseSgtsv2StridedBatch(handle(), 2, on_device<float>({0, 1, 0, 0, 1, 0}), fours, on_device<float>({1, 0, 0, 1, 0, 0}),
                                      strided, 2, 3, nullptr);
    show(strided, 6);
}

void modes() {
    const Matrix a;
    float* const b = on_device<float>({1, 2, 3});
    float* const c = on_device<float>({0, 0, 0});
    (void)aclsparseSetPointerMode(handle(), ACL_SPARSE_POINTER_MODE_DEVICE);
    (void)aclsparseSpMM(handle(), same, same, on_device<float>({2}), a.csr, dense(b, 3, 1), on_device<float>({0}), dense(c, 3, 1),
                        ACL_FLOAT, ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr);
    show(c, 3);
}

void wrong_mode() {
    const Matrix a;
    float* const b = on_device<float>({1, 2, 3});
    (void)aclsparseSpMM(handle(), same, same, b, a.csr, dense(b, 3, 1), &none, dense(b, 3, 1), ACL_FLOAT, ACL_SPARSE_SPMM_ALG_DEFAULT,
                        nullptr);
}

void host_values() {
    static float own[] = {1, 2, 3};
    (void)aclsparseSpMM(handle(), same, same, &one, Matrix().csr, dense(own, 3, 1), &none, dense(own, 3, 1), ACL_FLOAT,
                        ACL_SPARSE_SPMM_ALG_DEFAULT, nullptr);
}

}  // namespace

int main(int argc, char** argv) {
    const Cases all = {{"products", products}, {"refused", refused},   {"triangles", triangles},
                       {"vectors", vectors},   {"dense", dense_and_back}, {"formats", formats},
                       {"sorting", sorting},   {"sums", sums},         {"bands", bands},
                       {"modes", modes},       {"wrong-mode", wrong_mode}, {"host-values", host_values}};
    return run_case(all, argc, argv);
}
