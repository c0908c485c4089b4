// SPDX-License-Identifier: Apache-2.0
//
// Factorisations of many small matrices, and what is solved with them; worked out in double.
#ifndef CU2CANN_MODEL_ASCEND_BLAS_FACTORS_H
#define CU2CANN_MODEL_ASCEND_BLAS_FACTORS_H

#include "blas_vectors.h"

namespace cu2cann_model {

// A matrix by columns, taken out of memory.
struct Dense {
    int64_t rows, columns;
    std::vector<double> data;

    Dense(const float* from, int64_t rows_, int64_t columns_, int64_t lead) : rows(rows_), columns(columns_) {
        for (int64_t at = 0; at < rows * columns; ++at) {
            data.push_back(from[at % rows + at / rows * lead]);
        }
    }
    static Dense unit(int64_t n) {
        const std::vector<float> none(static_cast<size_t>(n * n));
        Dense made(none.data(), n, n, n);
        for (int64_t i = 0; i < n; ++i) {
            made(i, i) = 1.0;
        }
        return made;
    }

    double& operator()(int64_t row, int64_t column) { return data[row + column * rows]; }
    double operator()(int64_t row, int64_t column) const { return data[row + column * rows]; }

    void put(float* to, int64_t lead) const {
        for (int64_t at = 0; at < rows * columns; ++at) {
            to[at % rows + at / rows * lead] = static_cast<float>(data[at]);
        }
    }

    void swap_rows(int64_t one, int64_t other) {
        for (int64_t column = 0; column < columns; ++column) {
            std::swap((*this)(one, column), (*this)(other, column));
        }
    }
};

// Gives the place of the first zero on the diagonal, from 1, or 0.  Pivots count from 1; without
// any, rows stay where they are.
inline int factor_lu(Dense& a, int* pivots) {
    int first = 0;
    for (int64_t k = 0; k < a.rows; ++k) {
        int64_t best = k;
        for (int64_t row = k + 1; pivots != nullptr && row < a.rows; ++row) {
            best = std::fabs(a(row, k)) > std::fabs(a(best, k)) ? row : best;
        }
        if (pivots != nullptr) {
            pivots[k] = static_cast<int>(best) + 1;
            a.swap_rows(k, best);
        }
        if (a(k, k) == 0.0) {
            first = first == 0 ? static_cast<int>(k) + 1 : first;
            continue;
        }
        for (int64_t row = k + 1; row < a.rows; ++row) {
            a(row, k) /= a(k, k);
            for (int64_t column = k + 1; column < a.rows; ++column) {
                a(row, column) -= a(row, k) * a(k, column);
            }
        }
    }
    return first;
}

inline void solve_side(const Dense& a, bool turned, bool lower, bool ones, Dense& b) {
    const int64_t n = a.rows;
    for (int64_t column = 0; column < b.columns; ++column) {
        for (int64_t step = 0; step < n; ++step) {
            const int64_t row = lower ? step : n - 1 - step;
            double sum = b(row, column);
            for (int64_t i = lower ? 0 : row + 1; i < (lower ? row : n); ++i) {
                sum -= (turned ? a(i, row) : a(row, i)) * b(i, column);
            }
            b(row, column) = ones ? sum : sum / a(row, row);
        }
    }
}

inline void swap_by(Dense& b, const int* pivots, bool backwards) {
    for (int64_t step = 0; pivots != nullptr && step < b.rows; ++step) {
        const int64_t k = backwards ? b.rows - 1 - step : step;
        b.swap_rows(k, pivots[k] - 1);
    }
}

inline void solve_lu(const Dense& a, const int* pivots, bool turned, Dense& b) {
    if (turned) {
        solve_side(a, true, true, false, b);
        solve_side(a, true, false, true, b);
        swap_by(b, pivots, true);
    } else {
        swap_by(b, pivots, false);
        solve_side(a, false, true, true, b);
        solve_side(a, false, false, false, b);
    }
}

// Householder vectors below the diagonal, their factors in tau.
inline std::vector<double> factor_qr(Dense& a) {
    std::vector<double> tau;
    for (int64_t k = 0; k < std::min(a.rows, a.columns); ++k) {
        double rest = 0.0;
        for (int64_t row = k + 1; row < a.rows; ++row) {
            rest += a(row, k) * a(row, k);
        }
        if (rest == 0.0) {
            tau.push_back(0.0);
            continue;
        }
        const double head = a(k, k), length = -std::copysign(std::sqrt(head * head + rest), head);
        tau.push_back((length - head) / length);
        for (int64_t row = k + 1; row < a.rows; ++row) {
            a(row, k) /= head - length;
        }
        a(k, k) = length;
        for (int64_t column = k + 1; column < a.columns; ++column) {
            double sum = a(k, column);
            for (int64_t row = k + 1; row < a.rows; ++row) {
                sum += a(row, k) * a(row, column);
            }
            a(k, column) -= tau[k] * sum;
            for (int64_t row = k + 1; row < a.rows; ++row) {
                a(row, column) -= tau[k] * sum * a(row, k);
            }
        }
    }
    return tau;
}

// B becomes Q' B.
inline void turn_by(const Dense& a, const std::vector<double>& tau, Dense& b) {
    for (int64_t k = 0; k < static_cast<int64_t>(tau.size()); ++k) {
        for (int64_t column = 0; column < b.columns; ++column) {
            double sum = b(k, column);
            for (int64_t row = k + 1; row < a.rows; ++row) {
                sum += a(row, k) * b(row, column);
            }
            b(k, column) -= tau[k] * sum;
            for (int64_t row = k + 1; row < a.rows; ++row) {
                b(row, column) -= tau[k] * sum * a(row, k);
            }
        }
    }
}

// The state of a whole call: at once where the host keeps it.
inline std::function<void()> all_well(int* info) {
    if (info == nullptr || on_device(info)) {
        return [info] {
            if (info != nullptr) {
                *info = 0;
            }
        };
    }
    *info = 0;
    return [] {};
}

inline void note_info(int* infos, int at, int value) {
    if (infos != nullptr) {
        infos[at] = value;
    }
}

}  // namespace cu2cann_model

inline aclblasStatus_t aclblasSgetrfBatched(aclblasHandle_t handle, int n, float* const Aarray[], int lda, int* PivotArray,
                                            int* infoArray, int batchSize) {
    return cu2cann_model::on_stream(
        handle, "aclblasSgetrfBatched",
        [=] {
            for (int i = 0; i < batchSize; ++i) {
                cu2cann_model::Dense a(Aarray[i], n, n, lda);
                const int first = cu2cann_model::factor_lu(a, PivotArray == nullptr ? nullptr : PivotArray + int64_t{i} * n);
                cu2cann_model::note_info(infoArray, i, first);
                a.put(Aarray[i], lda);
            }
        },
        {Aarray});
}

inline aclblasStatus_t aclblasSgetriBatched(aclblasHandle_t handle, int n, const float* const Aarray[], int lda,
                                            const int* PivotArray, float* const Carray[], int ldc, int* infoArray, int batchSize) {
    return cu2cann_model::on_stream(
        handle, "aclblasSgetriBatched",
        [=] {
            for (int i = 0; i < batchSize; ++i) {
                const cu2cann_model::Dense a(Aarray[i], n, n, lda);
                cu2cann_model::Dense b = cu2cann_model::Dense::unit(n);
                int first = 0;
                for (int k = n; k > 0; --k) {
                    first = a(k - 1, k - 1) == 0.0 ? k : first;
                }
                cu2cann_model::solve_lu(a, PivotArray == nullptr ? nullptr : PivotArray + int64_t{i} * n, false, b);
                cu2cann_model::note_info(infoArray, i, first);
                b.put(Carray[i], ldc);
            }
        },
        {Aarray, Carray});
}

inline aclblasStatus_t aclblasSgetrsBatched(aclblasHandle_t handle, aclblasOperation_t trans, int n, int nrhs,
                                            const float* const Aarray[], int lda, const int* devIpiv, float* const Barray[], int ldb,
                                            int* info, int batchCount) {
    return cu2cann_model::on_stream(
        handle, "aclblasSgetrsBatched",
        [=, well = cu2cann_model::all_well(info)] {
            for (int i = 0; i < batchCount; ++i) {
                const cu2cann_model::Dense a(Aarray[i], n, n, lda);
                cu2cann_model::Dense b(Barray[i], n, nrhs, ldb);
                cu2cann_model::solve_lu(a, devIpiv == nullptr ? nullptr : devIpiv + int64_t{i} * n, cu2cann_model::across(trans), b);
                b.put(Barray[i], ldb);
            }
            well();
        },
        {Aarray, Barray});
}

inline aclblasStatus_t aclblasSmatinvBatched(aclblasHandle_t handle, int n, const float* const A[], int lda, float* const Ainv[],
                                             int lda_inv, int* info, int batchSize) {
    return cu2cann_model::on_stream(
        handle, "aclblasSmatinvBatched",
        [=] {
            for (int i = 0; i < batchSize; ++i) {
                cu2cann_model::Dense a(A[i], n, n, lda), b = cu2cann_model::Dense::unit(n);
                std::vector<int> pivots(static_cast<size_t>(n));
                const int first = cu2cann_model::factor_lu(a, pivots.data());
                cu2cann_model::solve_lu(a, pivots.data(), false, b);
                cu2cann_model::note_info(info, i, first);
                b.put(Ainv[i], lda_inv);
            }
        },
        {A, Ainv});
}

inline aclblasStatus_t aclblasSgeqrfBatched(aclblasHandle_t handle, int m, int n, float* const Aarray[], int lda,
                                            float* const TauArray[], int* info, int batchSize) {
    return cu2cann_model::on_stream(
        handle, "aclblasSgeqrfBatched",
        [=, well = cu2cann_model::all_well(info)] {
            for (int i = 0; i < batchSize; ++i) {
                cu2cann_model::Dense a(Aarray[i], m, n, lda);
                const std::vector<double> tau = cu2cann_model::factor_qr(a);
                for (size_t k = 0; k < tau.size(); ++k) {
                    TauArray[i][k] = static_cast<float>(tau[k]);
                }
                a.put(Aarray[i], lda);
            }
            well();
        },
        {Aarray, TauArray});
}

// Least squares of more rows than columns; the solution stands in the first rows of C.
inline aclblasStatus_t aclblasSgelsBatched(aclblasHandle_t handle, aclblasOperation_t trans, int m, int n, int nrhs,
                                           float* const Aarray[], int lda, float* const Carray[], int ldc, int* devInfo,
                                           int batchSize) {
    if (cu2cann_model::across(trans) || m < n) {
        return ACLBLAS_STATUS_NOT_SUPPORTED;
    }
    return cu2cann_model::on_stream(
        handle, "aclblasSgelsBatched",
        [=] {
            for (int i = 0; i < batchSize; ++i) {
                cu2cann_model::Dense a(Aarray[i], m, n, lda), b(Carray[i], m, nrhs, ldc);
                const std::vector<double> tau = cu2cann_model::factor_qr(a);
                cu2cann_model::turn_by(a, tau, b);
                int first = 0;
                for (int k = n; k > 0; --k) {
                    first = a(k - 1, k - 1) == 0.0 ? k : first;
                }
                cu2cann_model::Dense square = cu2cann_model::Dense::unit(n), top(Carray[i], n, nrhs, ldc);
                for (int64_t at = 0; at < int64_t{n} * n; ++at) {
                    square(at % n, at / n) = a(at % n, at / n);
                }
                for (int64_t at = 0; at < int64_t{n} * nrhs; ++at) {
                    top(at % n, at / n) = b(at % n, at / n);
                }
                cu2cann_model::solve_side(square, false, false, false, top);
                a.put(Aarray[i], lda);
                b.put(Carray[i], ldc);
                top.put(Carray[i], ldc);
                cu2cann_model::note_info(devInfo, i, first);
            }
        },
        {Aarray, Carray});
}

#endif  // CU2CANN_MODEL_ASCEND_BLAS_FACTORS_H
