// SPDX-License-Identifier: Apache-2.0
//
// Sparse objects: made, asked, changed, destroyed.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_DESCRIPTORS_H
#define CU2CANN_MODEL_ASCEND_SPARSE_DESCRIPTORS_H

#include "sparse_formats.h"

namespace cu2cann_model {

template <typename Made, typename... Fields>
inline aclsparseStatus_t make_sparse(Made** into, Fields... fields) {
    if (into == nullptr) {
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    *into = new std::remove_const_t<Made>{fields...};
    return ACL_SPARSE_STATUS_SUCCESS;
}

template <typename Made>
inline aclsparseStatus_t drop_sparse(const Made* one) {
    delete one;
    return one != nullptr ? ACL_SPARSE_STATUS_SUCCESS : ACL_SPARSE_STATUS_INVALID_VALUE;
}

template <typename To, typename From>
inline void give(To* to, From value) {
    if (to != nullptr) {
        *to = value;
    }
}

inline void* writable(const void* one) { return const_cast<void*>(one); }

}  // namespace cu2cann_model

inline aclsparseStatus_t aclsparseCreate(aclsparseHandle_t* handle) {
    if (handle == nullptr || *handle != nullptr) {
        cu2cann_model::caution("sparse-handle", "aclsparseCreate into a variable that does not hold null");
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    *handle = new aclsparseContext;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDestroy(aclsparseHandle_t handle) { return cu2cann_model::drop_sparse(handle); }
inline aclsparseStatus_t aclsparseSetStream(aclsparseHandle_t handle, aclrtStream stream) {
    handle->stream = stream;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseGetStream(aclsparseHandle_t handle, aclrtStream* stream) {
    *stream = handle->stream;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSetPointerMode(aclsparseHandle_t handle, aclsparsePointerMode_t mode) {
    handle->mode = mode;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseGetPointerMode(aclsparseHandle_t handle, aclsparsePointerMode_t* mode) {
    *mode = handle->mode;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseGetVersion(aclsparseHandle_t handle, int* version) {
    *version = 90100;
    return handle != nullptr ? ACL_SPARSE_STATUS_SUCCESS : ACL_SPARSE_STATUS_HANDLE_IS_NULLPTR;
}

inline aclsparseStatus_t aclsparseCreateMatDescr(aclsparseMatDescr_t* descr) { return cu2cann_model::make_sparse(descr); }
inline aclsparseStatus_t aclsparseDestroyMatDescr(aclsparseMatDescr_t descr) { return cu2cann_model::drop_sparse(descr); }
inline void aclsparseSetMatType(aclsparseMatDescr_t descr, aclsparseMatrixType_t type) { descr->type = type; }
inline void aclsparseSetMatFillMode(aclsparseMatDescr_t descr, aclsparseFillMode_t fillMode) { descr->fill = fillMode; }
inline void aclsparseSetMatDiagType(aclsparseMatDescr_t descr, aclsparseDiagType_t diagType) { descr->diagonal = diagType; }
inline void aclsparseSetMatIndexBase(aclsparseMatDescr_t descr, aclsparseIndexBase_t base) { descr->base = base; }
inline aclsparseMatrixType_t aclsparseGetMatType(aclsparseMatDescr_t descr) { return descr->type; }
inline aclsparseFillMode_t aclsparseGetMatFillMode(aclsparseMatDescr_t descr) { return descr->fill; }
inline aclsparseDiagType_t aclsparseGetMatDiagType(aclsparseMatDescr_t descr) { return descr->diagonal; }
inline aclsparseIndexBase_t aclsparseGetMatIndexBase(aclsparseMatDescr_t descr) { return descr->base; }

inline aclsparseStatus_t aclsparseCreateDnVec(aclsparseDnVecDescr_t* dnVecDescr, int64_t size, void* values, aclDataType valueType) {
    return cu2cann_model::make_sparse(dnVecDescr, size, values, valueType);
}
inline aclsparseStatus_t aclsparseCreateConstDnVec(aclsparseConstDnVecDescr_t* dnVecDescr, int64_t size, const void* values,
                                                   aclDataType valueType) {
    return cu2cann_model::make_sparse(dnVecDescr, size, cu2cann_model::writable(values), valueType);
}
inline aclsparseStatus_t aclsparseDestroyDnVec(aclsparseConstDnVecDescr_t dnVecDescr) { return cu2cann_model::drop_sparse(dnVecDescr); }
inline aclsparseStatus_t aclsparseConstDnVecGet(aclsparseConstDnVecDescr_t dnVecDescr, int64_t* size, const void** values,
                                                aclDataType* valueType) {
    cu2cann_model::give(size, dnVecDescr->size);
    cu2cann_model::give(values, dnVecDescr->values);
    cu2cann_model::give(valueType, dnVecDescr->type);
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnVecGet(aclsparseDnVecDescr_t dnVecDescr, int64_t* size, void** values, aclDataType* valueType) {
    return aclsparseConstDnVecGet(dnVecDescr, size, const_cast<const void**>(values), valueType);
}
inline aclsparseStatus_t aclsparseConstDnVecGetValues(aclsparseConstDnVecDescr_t dnVecDescr, const void** values) {
    *values = dnVecDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnVecGetValues(aclsparseDnVecDescr_t dnVecDescr, void** values) {
    *values = dnVecDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnVecSetValues(aclsparseDnVecDescr_t dnVecDescr, void* values) {
    dnVecDescr->values = values;
    return ACL_SPARSE_STATUS_SUCCESS;
}

inline aclsparseStatus_t aclsparseCreateDnMat(aclsparseDnMatDescr_t* dnMatDescr, int64_t rows, int64_t cols, int64_t ld, void* values,
                                              aclDataType valueType, aclsparseOrder_t order) {
    return cu2cann_model::make_sparse(dnMatDescr, rows, cols, ld, values, valueType, order);
}
inline aclsparseStatus_t aclsparseCreateConstDnMat(aclsparseConstDnMatDescr_t* dnMatDescr, int64_t rows, int64_t cols, int64_t ld,
                                                   const void* values, aclDataType valueType, aclsparseOrder_t order) {
    return cu2cann_model::make_sparse(dnMatDescr, rows, cols, ld, cu2cann_model::writable(values), valueType, order);
}
inline aclsparseStatus_t aclsparseDestroyDnMat(aclsparseConstDnMatDescr_t dnMatDescr) { return cu2cann_model::drop_sparse(dnMatDescr); }
inline aclsparseStatus_t aclsparseConstDnMatGet(aclsparseConstDnMatDescr_t dnMatDescr, int64_t* rows, int64_t* cols, int64_t* ld,
                                                const void** values, aclDataType* valueType, aclsparseOrder_t* order) {
    cu2cann_model::give(rows, dnMatDescr->rows);
    cu2cann_model::give(cols, dnMatDescr->columns);
    cu2cann_model::give(ld, dnMatDescr->lead);
    cu2cann_model::give(values, dnMatDescr->values);
    cu2cann_model::give(valueType, dnMatDescr->type);
    cu2cann_model::give(order, dnMatDescr->order);
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnMatGet(aclsparseDnMatDescr_t dnMatDescr, int64_t* rows, int64_t* cols, int64_t* ld, void** values,
                                           aclDataType* valueType, aclsparseOrder_t* order) {
    return aclsparseConstDnMatGet(dnMatDescr, rows, cols, ld, const_cast<const void**>(values), valueType, order);
}
inline aclsparseStatus_t aclsparseConstDnMatGetValues(aclsparseConstDnMatDescr_t dnMatDescr, const void** values) {
    *values = dnMatDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnMatGetValues(aclsparseDnMatDescr_t dnMatDescr, void** values) {
    *values = dnMatDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseDnMatSetValues(aclsparseDnMatDescr_t dnMatDescr, void* values) {
    dnMatDescr->values = values;
    return ACL_SPARSE_STATUS_SUCCESS;
}

inline aclsparseStatus_t aclsparseCreateSpVec(aclsparseSpVecDescr_t* spVecDescr, int64_t size, int64_t nnz, void* indices, void* values,
                                              aclsparseIndexType_t idxType, aclsparseIndexBase_t idxBase, aclDataType valueType) {
    return cu2cann_model::make_sparse(spVecDescr, size, nnz, indices, values, idxType, idxBase, valueType);
}
inline aclsparseStatus_t aclsparseCreateConstSpVec(aclsparseConstSpVecDescr_t* spVecDescr, int64_t size, int64_t nnz,
                                                   const void* indices, const void* values, aclsparseIndexType_t idxType,
                                                   aclsparseIndexBase_t idxBase, aclDataType valueType) {
    return cu2cann_model::make_sparse(spVecDescr, size, nnz, cu2cann_model::writable(indices), cu2cann_model::writable(values), idxType,
                                      idxBase, valueType);
}
inline aclsparseStatus_t aclsparseDestroySpVec(aclsparseConstSpVecDescr_t spVecDescr) { return cu2cann_model::drop_sparse(spVecDescr); }
inline aclsparseStatus_t aclsparseConstSpVecGet(aclsparseConstSpVecDescr_t spVecDescr, int64_t* size, int64_t* nnz,
                                                const void** indices, const void** values, aclsparseIndexType_t* idxType,
                                                aclsparseIndexBase_t* idxBase, aclDataType* valueType) {
    cu2cann_model::give(size, spVecDescr->size);
    cu2cann_model::give(nnz, spVecDescr->count);
    cu2cann_model::give(indices, spVecDescr->indices);
    cu2cann_model::give(values, spVecDescr->values);
    cu2cann_model::give(idxType, spVecDescr->index);
    cu2cann_model::give(idxBase, spVecDescr->base);
    cu2cann_model::give(valueType, spVecDescr->type);
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpVecGet(aclsparseSpVecDescr_t spVecDescr, int64_t* size, int64_t* nnz, void** indices, void** values,
                                           aclsparseIndexType_t* idxType, aclsparseIndexBase_t* idxBase, aclDataType* valueType) {
    return aclsparseConstSpVecGet(spVecDescr, size, nnz, const_cast<const void**>(indices), const_cast<const void**>(values), idxType,
                                  idxBase, valueType);
}
inline aclsparseStatus_t aclsparseSpVecGetIndexBase(aclsparseConstSpVecDescr_t spVecDescr, aclsparseIndexBase_t* idxBase) {
    *idxBase = spVecDescr->base;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseConstSpVecGetValues(aclsparseConstSpVecDescr_t spVecDescr, const void** values) {
    *values = spVecDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpVecGetValues(aclsparseSpVecDescr_t spVecDescr, void** values) {
    *values = spVecDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpVecSetValues(aclsparseSpVecDescr_t spVecDescr, void* values) {
    spVecDescr->values = values;
    return ACL_SPARSE_STATUS_SUCCESS;
}

// Each format of matrix, and its twin that may not be written.
#define CU2CANN_MODEL_COMPRESSED(create, Descriptor, format, Pointer)                                                             \
    inline aclsparseStatus_t create(Descriptor* spMatDescr, int64_t rows, int64_t cols, int64_t nnz, Pointer lines, Pointer indices, \
                                    Pointer values, aclsparseIndexType_t lineType, aclsparseIndexType_t indexType,                \
                                    aclsparseIndexBase_t idxBase, aclDataType valueType) {                                        \
        return cu2cann_model::make_sparse(spMatDescr, format, rows, cols, nnz, cu2cann_model::writable(lines),                    \
                                          cu2cann_model::writable(indices), cu2cann_model::writable(values), lineType, indexType, \
                                          idxBase, valueType);                                                                    \
    }
CU2CANN_MODEL_COMPRESSED(aclsparseCreateCsr, aclsparseSpMatDescr_t, ACL_SPARSE_FORMAT_CSR, void*)
CU2CANN_MODEL_COMPRESSED(aclsparseCreateCsc, aclsparseSpMatDescr_t, ACL_SPARSE_FORMAT_CSC, void*)
CU2CANN_MODEL_COMPRESSED(aclsparseCreateConstCsr, aclsparseConstSpMatDescr_t, ACL_SPARSE_FORMAT_CSR, const void*)
CU2CANN_MODEL_COMPRESSED(aclsparseCreateConstCsc, aclsparseConstSpMatDescr_t, ACL_SPARSE_FORMAT_CSC, const void*)
#undef CU2CANN_MODEL_COMPRESSED

inline aclsparseStatus_t aclsparseCreateCoo(aclsparseSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz, void* cooRowInd,
                                            void* cooColInd, void* cooValues, aclsparseIndexType_t cooIdxType,
                                            aclsparseIndexBase_t idxBase, aclDataType valueType) {
    return cu2cann_model::make_sparse(spMatDescr, ACL_SPARSE_FORMAT_COO, rows, cols, nnz, cooRowInd, cooColInd, cooValues, cooIdxType,
                                      cooIdxType, idxBase, valueType);
}
inline aclsparseStatus_t aclsparseCreateConstCoo(aclsparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
                                                 const void* cooRowInd, const void* cooColInd, const void* cooValues,
                                                 aclsparseIndexType_t cooIdxType, aclsparseIndexBase_t idxBase, aclDataType valueType) {
    return cu2cann_model::make_sparse(spMatDescr, ACL_SPARSE_FORMAT_COO, rows, cols, nnz, cu2cann_model::writable(cooRowInd),
                                      cu2cann_model::writable(cooColInd), cu2cann_model::writable(cooValues), cooIdxType, cooIdxType,
                                      idxBase, valueType);
}
// No operation of the library takes these; they can be made and asked.
inline aclsparseStatus_t aclsparseCreateBlockedEll(aclsparseSpMatDescr_t* descr, int64_t rows, int64_t cols, int64_t ellBlockSize,
                                                   int64_t ellCols, void* ellColInd, void* ellValue, aclsparseIndexType_t indexType,
                                                   aclsparseIndexBase_t indexBase, aclDataType valueType) {
    (void)ellBlockSize;
    return cu2cann_model::make_sparse(descr, ACL_SPARSE_FORMAT_BLOCKED_ELL, rows, cols, rows * ellCols,
                                      static_cast<void*>(nullptr), ellColInd, ellValue, indexType, indexType, indexBase, valueType);
}
inline aclsparseStatus_t aclsparseCreateSlicedEll(aclsparseSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
                                                  int64_t sliceNnz, int64_t numSlices, void* sellSlicePtr, void* sellColInd,
                                                  void* sellValues, aclsparseIndexType_t sellIdxType, aclsparseIndexBase_t idxBase,
                                                  aclDataType valueType) {
    (void)sliceNnz;
    (void)numSlices;
    return cu2cann_model::make_sparse(spMatDescr, ACL_SPARSE_FORMAT_SLICED_ELL, rows, cols, nnz, sellSlicePtr, sellColInd, sellValues,
                                      sellIdxType, sellIdxType, idxBase, valueType);
}
inline aclsparseStatus_t aclsparseCreateConstSlicedEll(aclsparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
                                                       int64_t sliceNnz, int64_t numSlices, const void* sellSlicePtr,
                                                       const void* sellColInd, const void* sellValues,
                                                       aclsparseIndexType_t sellIdxType, aclsparseIndexBase_t idxBase,
                                                       aclDataType valueType) {
    (void)sliceNnz;
    (void)numSlices;
    return cu2cann_model::make_sparse(spMatDescr, ACL_SPARSE_FORMAT_SLICED_ELL, rows, cols, nnz, cu2cann_model::writable(sellSlicePtr),
                                      cu2cann_model::writable(sellColInd), cu2cann_model::writable(sellValues), sellIdxType, sellIdxType,
                                      idxBase, valueType);
}

inline aclsparseStatus_t aclsparseDestroySpMat(aclsparseConstSpMatDescr_t spMatDescr) { return cu2cann_model::drop_sparse(spMatDescr); }
inline aclsparseStatus_t aclsparseCsrSetPointers(aclsparseSpMatDescr_t descr, void* rowOffsets, void* colIndices, void* values) {
    descr->lines = rowOffsets;
    descr->indices = colIndices;
    descr->values = values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseCscSetPointers(aclsparseSpMatDescr_t descr, void* colOffsets, void* rowIndices, void* values) {
    return aclsparseCsrSetPointers(descr, colOffsets, rowIndices, values);
}
inline aclsparseStatus_t aclsparseCooSetPointers(aclsparseSpMatDescr_t descr, void* rowIndices, void* colIndices, void* values) {
    return aclsparseCsrSetPointers(descr, rowIndices, colIndices, values);
}
inline aclsparseStatus_t aclsparseSpMatGetSize(aclsparseConstSpMatDescr_t spMatDescr, int64_t* rows, int64_t* cols, int64_t* nnz) {
    cu2cann_model::give(rows, spMatDescr->rows);
    cu2cann_model::give(cols, spMatDescr->columns);
    cu2cann_model::give(nnz, spMatDescr->count);
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpMatGetFormat(aclsparseConstSpMatDescr_t spMatDescr, aclsparseFormat_t* format) {
    *format = spMatDescr->format;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseConstSpMatGetValues(aclsparseConstSpMatDescr_t spMatDescr, const void** values) {
    *values = spMatDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpMatGetValues(aclsparseSpMatDescr_t spMatDescr, void** values) {
    *values = spMatDescr->values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpMatSetValues(aclsparseSpMatDescr_t spMatDescr, void* values) {
    spMatDescr->values = values;
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpMatSetAttribute(aclsparseSpMatDescr_t spMatDescr, aclsparseSpMatAttribute_t attribute,
                                                    const void* data, size_t dataSize) {
    if (data == nullptr || dataSize != 4) {
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    if (attribute == ACL_SPARSE_SPMAT_FILL_MODE) {
        std::memcpy(&spMatDescr->fill, data, dataSize);
    } else {
        std::memcpy(&spMatDescr->diagonal, data, dataSize);
    }
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpMatGetAttribute(aclsparseConstSpMatDescr_t spMatDescr, aclsparseSpMatAttribute_t attribute,
                                                    void* data, size_t dataSize) {
    if (data == nullptr || dataSize != 4) {
        return ACL_SPARSE_STATUS_INVALID_VALUE;
    }
    if (attribute == ACL_SPARSE_SPMAT_FILL_MODE) {
        std::memcpy(data, &spMatDescr->fill, dataSize);
    } else {
        std::memcpy(data, &spMatDescr->diagonal, dataSize);
    }
    return ACL_SPARSE_STATUS_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_DESCRIPTORS_H
