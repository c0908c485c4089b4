// SPDX-License-Identifier: Apache-2.0
//
// Systems of three and of five diagonals, solved in double with pivots.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_BANDS_H
#define CU2CANN_MODEL_ASCEND_SPARSE_BANDS_H

#include "sparse_formats.h"

namespace cu2cann_model {

// Diagonals from the lowest to the highest, and where their elements and those of x lie.
struct Bands {
    std::vector<const float*> diagonals;
    int64_t n, step;

    // Row by row, so that exchanged rows find room to the right.
    std::vector<double> solved(const float* x, int64_t x_step) const {
        const int64_t width = static_cast<int64_t>(diagonals.size()) / 2, room = 3 * width + 1;
        std::vector<double> rows(static_cast<size_t>(n * room)), values(static_cast<size_t>(n));
        for (int64_t i = 0; i < n; ++i) {
            for (int64_t d = -width; d <= width; ++d) {
                if (i + d >= 0 && i + d < n) {
                    at(rows, i, i + d, width) = diagonals[d + width][i * step];
                }
            }
            values[i] = x[i * x_step];
        }
        for (int64_t k = 0; k < n; ++k) {
            const int64_t last = std::min(n - 1, k + width), right = std::min(n - 1, k + 2 * width);
            int64_t best = k;
            for (int64_t i = k + 1; i <= last; ++i) {
                best = std::fabs(at(rows, i, k, width)) > std::fabs(at(rows, best, k, width)) ? i : best;
            }
            for (int64_t j = k; best != k && j <= std::min(right, k + 2 * width); ++j) {
                std::swap(at(rows, k, j, width), at(rows, best, j, width));
            }
            std::swap(values[k], values[best]);
            for (int64_t i = k + 1; i <= last; ++i) {
                const double by = at(rows, i, k, width) / at(rows, k, k, width);
                for (int64_t j = k; j <= right; ++j) {
                    at(rows, i, j, width) -= by * at(rows, k, j, width);
                }
                values[i] -= by * values[k];
            }
        }
        for (int64_t k = n - 1; k >= 0; --k) {
            for (int64_t j = k + 1; j <= std::min(n - 1, k + 2 * width); ++j) {
                values[k] -= at(rows, k, j, width) * values[j];
            }
            values[k] /= at(rows, k, k, width);
        }
        return values;
    }

    void solve(float* x, int64_t x_step) const {
        const std::vector<double> values = solved(x, x_step);
        for (int64_t i = 0; i < n; ++i) {
            x[i * x_step] = static_cast<float>(values[i]);
        }
    }

private:
    static double& at(std::vector<double>& rows, int64_t row, int64_t column, int64_t width) {
        return rows[row * (3 * width + 1) + column - row + width];
    }
};

}  // namespace cu2cann_model

inline aclsparseStatus_t aclsparseSgtsv2(aclsparseHandle_t handle, int m, int n, const float* dl, const float* d, const float* du,
                                         float* B, int ldb, void* pBuffer) {
    (void)pBuffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseSgtsv2",
        [=] {
            for (int64_t column = 0; column < n; ++column) {
                cu2cann_model::Bands{{dl, d, du}, m, 1}.solve(B + column * ldb, 1);
            }
        },
        {dl, d, du, B});
}

inline aclsparseStatus_t aclsparseSgtsv2Nopivot(aclsparseHandle_t handle, int m, int n, const float* dl, const float* d,
                                                const float* du, float* B, int ldb, void* pBuffer) {
    return aclsparseSgtsv2(handle, m, n, dl, d, du, B, ldb, pBuffer);
}

inline aclsparseStatus_t aclsparseSgtsv2StridedBatch(aclsparseHandle_t handle, int m, const float* dl, const float* d, const float* du,
                                                     float* x, int batchCount, int batchStride, void* pBuffer) {
    (void)pBuffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseSgtsv2StridedBatch",
        [=] {
            for (int64_t one = 0; one < batchCount; ++one) {
                const int64_t at = one * batchStride;
                cu2cann_model::Bands{{dl + at, d + at, du + at}, m, 1}.solve(x + at, 1);
            }
        },
        {dl, d, du, x});
}

inline aclsparseStatus_t aclsparseSgtsvInterleavedBatch(aclsparseHandle_t handle, int algo, int m, float* dl, float* d, float* du,
                                                        float* x, int batchCount, void* pBuffer) {
    (void)algo;
    (void)pBuffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseSgtsvInterleavedBatch",
        [=] {
            for (int64_t one = 0; one < batchCount; ++one) {
                cu2cann_model::Bands{{dl + one, d + one, du + one}, m, batchCount}.solve(x + one, batchCount);
            }
        },
        {dl, d, du, x});
}

inline aclsparseStatus_t aclsparseSgpsvInterleavedBatch(aclsparseHandle_t handle, int algo, int m, float* ds, float* dl, float* d,
                                                        float* du, float* dw, float* x, int batchCount, void* pBuffer) {
    (void)algo;
    (void)pBuffer;
    return cu2cann_model::sparse_task(
        handle, "aclsparseSgpsvInterleavedBatch",
        [=] {
            for (int64_t one = 0; one < batchCount; ++one) {
                cu2cann_model::Bands{{ds + one, dl + one, d + one, du + one, dw + one}, m, batchCount}.solve(x + one, batchCount);
            }
        },
        {ds, dl, d, du, dw, x});
}

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_BANDS_H
