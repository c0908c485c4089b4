// Stands in for: cusparseGetErrorString, cusparseGetErrorName, workspace queries that ACL does not serve.
// Restores: a text for each status, a workspace size of 0 where the library manages its own.
// Works around: the sparse library has no status text and its SpMV size query is not supported.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_SPARSE_H
#define CU2CANN_SPARSE_H

#include "cann_ops_sparse.h"

#include "shield_begin.h"

inline const char* cu2cann_sparseStatusString(aclsparseStatus_t status) {
    switch (status) {
        case ACL_SPARSE_STATUS_SUCCESS: return "success";
        case ACL_SPARSE_STATUS_NOT_INITIALIZED: return "not initialised";
        case ACL_SPARSE_STATUS_ALLOC_FAILED: return "out of memory";
        case ACL_SPARSE_STATUS_INVALID_VALUE: return "an argument is not valid";
        case ACL_SPARSE_STATUS_ARCH_MISMATCH: return "not available on this chip";
        case ACL_SPARSE_STATUS_EXECUTION_FAILED: return "execution failed";
        case ACL_SPARSE_STATUS_INTERNAL_ERROR: return "internal failure";
        case ACL_SPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED: return "the matrix type is not supported";
        case ACL_SPARSE_STATUS_NOT_SUPPORTED: return "not supported";
        case ACL_SPARSE_STATUS_INSUFFICIENT_RESOURCES: return "resources are exhausted";
        case ACL_SPARSE_STATUS_HANDLE_IS_NULLPTR: return "the handle is null";
    }
    return "unrecognised status";
}

// For functions whose counterpart takes no workspace.
template <typename Size>
inline aclsparseStatus_t cu2cann_zeroSize(Size* size) {
    *size = 0;
    return ACL_SPARSE_STATUS_SUCCESS;
}

template <typename Size>
inline aclsparseStatus_t cu2cann_spmvBufferSize(Size* size) {
    return cu2cann_zeroSize(size);
}

#include "shield_end.h"

#endif  // CU2CANN_SPARSE_H
