// SPDX-License-Identifier: Apache-2.0
//
// Sparse products and triangular solutions, summed in double.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_PRODUCTS_H
#define CU2CANN_MODEL_ASCEND_SPARSE_PRODUCTS_H

#include "sparse_descriptors.h"

// A triangle prepared for solving; its values may have been exchanged since.
struct aclsparseSpSVDescr {
    bool prepared = false, all = false, diagonal = false;
    std::vector<float> values;
};
struct aclsparseSpSMDescr {
    bool prepared = false;
};

namespace cu2cann_model {

inline bool turned(aclsparseOperation_t how) { return how != ACL_SPARSE_OP_NON_TRANSPOSE; }

// Solves for one right-hand side, in place.
inline void solve_triangle(const SparseRows& rows, bool forward, bool ones, std::vector<double>& x) {
    const int64_t n = static_cast<int64_t>(rows.size());
    for (int64_t step = 0; step < n; ++step) {
        const int64_t i = forward ? step : n - 1 - step;
        double sum = x[i], pivot = 1.0;
        for (const auto& one : rows[i]) {
            if (one.first == i) {
                pivot = ones ? 1.0 : one.second;
            } else if ((one.first < i) == forward) {
                sum -= one.second * x[one.first];
            }
        }
        x[i] = sum / pivot;
    }
}

inline bool goes_forward(const aclsparseSpMatDescr& a, aclsparseOperation_t how) {
    return (a.fill == ACL_SPARSE_FILL_MODE_LOWER) != turned(how);
}

inline double blended(float alpha, double sum, float beta, double old) {
    return alpha * sum + (beta == 0.0f ? 0.0 : beta * old);
}

// The rows of a triangle, with the values that were exchanged.
inline SparseRows exchanged_rows(const aclsparseSpMatDescr& a, const aclsparseSpSVDescr& how, bool turn) {
    SparseRows made(static_cast<size_t>(turn ? a.columns : a.rows));
    each_place(a, [&](int64_t row, int64_t column, int64_t at) {
        double value = number_at(a.values, a.type, at);
        if (how.all) {
            value = how.values[at];
        } else if (how.diagonal && row == column) {
            value = how.values[row];
        }
        made[turn ? column : row][turn ? row : column] += value;
    });
    return made;
}

}  // namespace cu2cann_model

inline aclsparseStatus_t aclsparseSpMM(aclsparseHandle_t handle, aclsparseOperation_t opA, aclsparseOperation_t opB, const void* alpha,
                                       aclsparseConstSpMatDescr_t matA, aclsparseConstDnMatDescr_t matB, const void* beta,
                                       aclsparseDnMatDescr_t matC, aclDataType computeType, aclsparseSpMMAlg_t alg, void* buffer) {
    (void)alg;
    (void)buffer;
    if (!cu2cann_model::operable(*matA, "aclsparseSpMM")) {
        return ACL_SPARSE_STATUS_NOT_SUPPORTED;
    }
    const auto by = cu2cann_model::scalar_of(handle, alpha, computeType, "aclsparseSpMM");
    const auto old = cu2cann_model::scalar_of(handle, beta, computeType, "aclsparseSpMM");
    return cu2cann_model::sparse_task(
        handle, "aclsparseSpMM",
        [=, a = *matA, b = *matB, c = *matC] {
            const cu2cann_model::SparseRows rows = cu2cann_model::rows_of(a, cu2cann_model::turned(opA));
            for (int64_t row = 0; row < c.rows; ++row) {
                for (int64_t column = 0; column < c.columns; ++column) {
                    double sum = 0.0;
                    for (const auto& one : rows[row]) {
                        sum += one.second * cu2cann_model::number_at(b.values, b.type, b.place(one.first, column, opB));
                    }
                    const int64_t at = c.place(row, column);
                    cu2cann_model::put_number(c.values, c.type, at,
                                              cu2cann_model::blended(by(), sum, old(), cu2cann_model::number_at(c.values, c.type, at)));
                }
            }
        },
        {matA->values, matB->values, matC->values});
}

inline aclsparseStatus_t aclsparseSDDMM(aclsparseHandle_t handle, aclsparseOperation_t opX, aclsparseOperation_t opY, const void* alpha,
                                        aclsparseConstDnMatDescr_t matX, aclsparseConstDnMatDescr_t matY, const void* beta,
                                        aclsparseSpMatDescr_t matC, aclDataType computeType, aclsparseSDDMMAlg_t alg, void* buffer) {
    (void)alg;
    (void)buffer;
    if (!cu2cann_model::operable(*matC, "aclsparseSDDMM")) {
        return ACL_SPARSE_STATUS_NOT_SUPPORTED;
    }
    const auto by = cu2cann_model::scalar_of(handle, alpha, computeType, "aclsparseSDDMM");
    const auto old = cu2cann_model::scalar_of(handle, beta, computeType, "aclsparseSDDMM");
    return cu2cann_model::sparse_task(
        handle, "aclsparseSDDMM",
        [=, x = *matX, y = *matY, c = *matC] {
            const int64_t inner = cu2cann_model::turned(opX) ? x.rows : x.columns;
            cu2cann_model::each_place(c, [&](int64_t row, int64_t column, int64_t at) {
                double sum = 0.0;
                for (int64_t i = 0; i < inner; ++i) {
                    sum += static_cast<double>(cu2cann_model::number_at(x.values, x.type, x.place(row, i, opX))) *
                           cu2cann_model::number_at(y.values, y.type, y.place(i, column, opY));
                }
                cu2cann_model::put_number(c.values, c.type, at,
                                          cu2cann_model::blended(by(), sum, old(), cu2cann_model::number_at(c.values, c.type, at)));
            });
        },
        {matX->values, matY->values, matC->values});
}

inline aclsparseStatus_t aclsparseSpSV_createDescr(aclsparseSpSVDescr_t* spsvDescr) { return cu2cann_model::make_sparse(spsvDescr); }
inline aclsparseStatus_t aclsparseSpSV_destroyDescr(aclsparseSpSVDescr_t spsvDescr) { return cu2cann_model::drop_sparse(spsvDescr); }

inline aclsparseStatus_t aclsparseSpSV_analysis(aclsparseHandle_t handle, aclsparseOperation_t opA, const void* alpha,
                                                aclsparseConstSpMatDescr_t matA, aclsparseConstDnVecDescr_t vecX,
                                                aclsparseDnVecDescr_t vecY, aclDataType computeType, aclsparseSpSVAlg_t alg,
                                                aclsparseSpSVDescr_t spsvDescr, void* externalBuffer) {
    (void)opA;
    (void)alpha;
    (void)vecX;
    (void)vecY;
    (void)computeType;
    (void)alg;
    (void)externalBuffer;
    if (!cu2cann_model::operable(*matA, "aclsparseSpSV_analysis")) {
        return ACL_SPARSE_STATUS_NOT_SUPPORTED;
    }
    *spsvDescr = {};
    spsvDescr->prepared = true;
    spsvDescr->values.resize(static_cast<size_t>(std::max(matA->count, matA->rows)));
    return handle != nullptr ? ACL_SPARSE_STATUS_SUCCESS : ACL_SPARSE_STATUS_HANDLE_IS_NULLPTR;
}

inline aclsparseStatus_t aclsparseSpSV_solve(aclsparseHandle_t handle, aclsparseOperation_t opA, const void* alpha,
                                             aclsparseConstSpMatDescr_t matA, aclsparseConstDnVecDescr_t vecX,
                                             aclsparseDnVecDescr_t vecY, aclDataType computeType, aclsparseSpSVAlg_t alg,
                                             aclsparseSpSVDescr_t spsvDescr) {
    (void)alg;
    if (!spsvDescr->prepared) {
        cu2cann_model::caution("sparse-analysis", "aclsparseSpSV_solve without aclsparseSpSV_analysis");
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    const auto by = cu2cann_model::scalar_of(handle, alpha, computeType, "aclsparseSpSV_solve");
    return cu2cann_model::sparse_task(
        handle, "aclsparseSpSV_solve",
        [=, a = *matA, x = *vecX, y = *vecY] {
            std::vector<double> values;
            for (int64_t i = 0; i < x.size; ++i) {
                values.push_back(static_cast<double>(by()) * cu2cann_model::number_at(x.values, x.type, i));
            }
            cu2cann_model::solve_triangle(cu2cann_model::exchanged_rows(a, *spsvDescr, cu2cann_model::turned(opA)),
                                          cu2cann_model::goes_forward(a, opA), a.diagonal == ACL_SPARSE_DIAG_TYPE_UNIT, values);
            for (int64_t i = 0; i < y.size; ++i) {
                cu2cann_model::put_number(y.values, y.type, i, values[i]);
            }
        },
        {matA->values, vecX->values, vecY->values});
}

inline aclsparseStatus_t aclsparseSpSV_updateMatrix(aclsparseHandle_t handle, aclsparseSpSVDescr_t spsvDescr, void* newValues,
                                                    aclsparseSpSVUpdate_t updatePart) {
    if (!spsvDescr->prepared) {
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    return cu2cann_model::sparse_task(
        handle, "aclsparseSpSV_updateMatrix",
        [=] {
            const auto* from = static_cast<const float*>(newValues);
            cu2cann_model::Allocation room;
            size_t count = spsvDescr->values.size();
            if (cu2cann_model::Memory::all().find(newValues, &room)) {
                const size_t left = room.size - static_cast<size_t>(reinterpret_cast<const char*>(from) - room.start);
                count = std::min(count, left / sizeof(float));
            }
            std::copy(from, from + count, spsvDescr->values.begin());
            (updatePart == ACL_SPARSE_SPSV_UPDATE_GENERAL ? spsvDescr->all : spsvDescr->diagonal) = true;
        },
        {newValues});
}

inline aclsparseStatus_t aclsparseSpSMCreateDescr(aclsparseSpSMDescr_t* spsmDescr) { return cu2cann_model::make_sparse(spsmDescr); }
inline aclsparseStatus_t aclsparseSpSMDestroyDescr(aclsparseSpSMDescr_t spsmDescr) { return cu2cann_model::drop_sparse(spsmDescr); }

inline aclsparseStatus_t aclsparseSpSMAnalysis(aclsparseHandle_t handle, aclsparseOperation_t opA, aclsparseOperation_t opB,
                                               const void* alpha, aclsparseConstSpMatDescr_t matA, aclsparseConstDnMatDescr_t matB,
                                               aclsparseDnMatDescr_t matC, aclDataType computeType, aclsparseSpSMAlg_t alg,
                                               aclsparseSpSMDescr_t spsmDescr, void* buffer) {
    (void)opA;
    (void)opB;
    (void)alpha;
    (void)matB;
    (void)matC;
    (void)computeType;
    (void)alg;
    (void)buffer;
    if (!cu2cann_model::operable(*matA, "aclsparseSpSMAnalysis")) {
        return ACL_SPARSE_STATUS_NOT_SUPPORTED;
    }
    spsmDescr->prepared = true;
    return handle != nullptr ? ACL_SPARSE_STATUS_SUCCESS : ACL_SPARSE_STATUS_HANDLE_IS_NULLPTR;
}

inline aclsparseStatus_t aclsparseSpSM(aclsparseHandle_t handle, aclsparseOperation_t opA, aclsparseOperation_t opB, const void* alpha,
                                       aclsparseConstSpMatDescr_t matA, aclsparseConstDnMatDescr_t matB, aclsparseDnMatDescr_t matC,
                                       aclDataType computeType, aclsparseSpSMAlg_t alg, aclsparseSpSMDescr_t spsmDescr) {
    (void)alg;
    if (!spsmDescr->prepared) {
        cu2cann_model::caution("sparse-analysis", "aclsparseSpSM without aclsparseSpSMAnalysis");
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    const auto by = cu2cann_model::scalar_of(handle, alpha, computeType, "aclsparseSpSM");
    return cu2cann_model::sparse_task(
        handle, "aclsparseSpSM",
        [=, a = *matA, b = *matB, c = *matC] {
            const cu2cann_model::SparseRows rows = cu2cann_model::rows_of(a, cu2cann_model::turned(opA));
            for (int64_t column = 0; column < c.columns; ++column) {
                std::vector<double> values;
                for (int64_t row = 0; row < c.rows; ++row) {
                    values.push_back(static_cast<double>(by()) * cu2cann_model::number_at(b.values, b.type, b.place(row, column, opB)));
                }
                cu2cann_model::solve_triangle(rows, cu2cann_model::goes_forward(a, opA), a.diagonal == ACL_SPARSE_DIAG_TYPE_UNIT, values);
                for (int64_t row = 0; row < c.rows; ++row) {
                    cu2cann_model::put_number(c.values, c.type, c.place(row, column), values[row]);
                }
            }
        },
        {matA->values, matB->values, matC->values});
}

inline aclsparseStatus_t aclsparseGather(aclsparseHandle_t handle, aclsparseConstDnVecDescr_t vecY, aclsparseSpVecDescr_t vecX) {
    return cu2cann_model::sparse_task(
        handle, "aclsparseGather",
        [from = *vecY, to = *vecX] {
            for (int64_t i = 0; i < to.count; ++i) {
                const int64_t at = cu2cann_model::index_at(to.indices, to.index, i) - to.base;
                cu2cann_model::put_number(to.values, to.type, i, cu2cann_model::number_at(from.values, from.type, at));
            }
        },
        {vecY->values, vecX->values, vecX->indices});
}

inline aclsparseStatus_t aclsparseScatter(aclsparseHandle_t handle, aclsparseConstSpVecDescr_t vecX, aclsparseDnVecDescr_t vecY) {
    return cu2cann_model::sparse_task(
        handle, "aclsparseScatter",
        [from = *vecX, to = *vecY] {
            for (int64_t i = 0; i < from.count; ++i) {
                const int64_t at = cu2cann_model::index_at(from.indices, from.index, i) - from.base;
                cu2cann_model::put_number(to.values, to.type, at, cu2cann_model::number_at(from.values, from.type, i));
            }
        },
        {vecX->values, vecX->indices, vecY->values});
}

inline aclsparseStatus_t aclsparseSpvv(aclsparseHandle_t handle, aclsparseOperation_t op, aclsparseConstSpVecDescr_t x,
                                       aclsparseConstDnVecDescr_t y, void* result, aclDataType computeType) {
    (void)op;
    if (computeType != ACL_FLOAT) {
        return ACL_SPARSE_STATUS_NOT_SUPPORTED;
    }
    return cu2cann_model::with_result<float>(
        handle, "aclsparseSpvv", static_cast<float*>(result),
        [one = *x, other = *y] {
            double sum = 0.0;
            for (int64_t i = 0; i < one.count; ++i) {
                const int64_t at = cu2cann_model::index_at(one.indices, one.index, i) - one.base;
                sum += static_cast<double>(cu2cann_model::number_at(one.values, one.type, i)) *
                       cu2cann_model::number_at(other.values, other.type, at);
            }
            return static_cast<float>(sum);
        },
        {x->values, x->indices, y->values});
}

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_PRODUCTS_H
