// SPDX-License-Identifier: Apache-2.0
//
// What sparse operations ask for and prepare beforehand: the model needs neither.
#ifndef CU2CANN_MODEL_ASCEND_SPARSE_ROOM_H
#define CU2CANN_MODEL_ASCEND_SPARSE_ROOM_H

#include "sparse_formats.h"

inline aclsparseStatus_t aclsparseCsr2cscEx2_bufferSize(aclsparseHandle_t, int, int, int, const void*, const int*, const int*,
                                                        void*, int*, int*, aclDataType, aclsparseAction_t, aclsparseIndexBase_t,
                                                        aclsparseCsr2CscAlg_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseDenseToSparseGetBufferSize(aclsparseHandle_t, aclsparseConstDnMatDescr_t,
        aclsparseSpMatDescr_t, aclsparseDenseToSparseAlg_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSDDMMBufferSize(aclsparseHandle_t, aclsparseOperation_t, aclsparseOperation_t, const void*,
                                                  aclsparseConstDnMatDescr_t, aclsparseConstDnMatDescr_t, const void*,
                                                  aclsparseSpMatDescr_t, aclDataType, aclsparseSDDMMAlg_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSDDMMPreprocess(aclsparseHandle_t, aclsparseOperation_t, aclsparseOperation_t, const void*,
                                                  aclsparseConstDnMatDescr_t, aclsparseConstDnMatDescr_t, const void*,
                                                  aclsparseSpMatDescr_t, aclDataType, aclsparseSDDMMAlg_t, void*) {
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseScsr2gebsr_bufferSize(aclsparseHandle_t, aclsparseDirection_t, int, int, const
                                                        aclsparseMatDescr_t, const float*, const int*, const int*, int, int,
                                                        size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseScsrgeam2_bufferSizeExt(aclsparseHandle_t, int, int, const float*, const aclsparseMatDescr_t,
                                                          int, const float*, const int*, const int*, const float*, const
                                                          aclsparseMatDescr_t, int, const float*, const int*, const int*, const
                                                          aclsparseMatDescr_t, const float*, const int*, const int*, size_t*
                                                          size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSgpsvInterleavedBatch_bufferSizeExt(aclsparseHandle_t, int, int, const float*, const float*,
        const float*, const float*, const float*, const float*, int, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSgtsv2Nopivot_bufferSizeExt(aclsparseHandle_t, int, int, const float*, const float*, const
        float*, const float*, int, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSgtsv2StridedBatch_bufferSizeExt(aclsparseHandle_t, int, const float*, const float*, const
        float*, const float*, int, int, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSgtsv2_bufferSizeExt(aclsparseHandle_t, int, int, const float*, const float*, const float*,
                                                       const float*, int, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSgtsvInterleavedBatch_bufferSizeExt(aclsparseHandle_t, int, int, const float*, const float*,
        const float*, const float*, int, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSpMMGetBufferSize(aclsparseHandle_t, aclsparseOperation_t, aclsparseOperation_t, const void*,
                                                    aclsparseConstSpMatDescr_t, aclsparseConstDnMatDescr_t, const void*,
                                                    aclsparseDnMatDescr_t, aclDataType, aclsparseSpMMAlg_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSpMMPreprocess(aclsparseHandle_t, aclsparseOperation_t, aclsparseOperation_t, const void*,
                                                 aclsparseConstSpMatDescr_t, aclsparseConstDnMatDescr_t, const void*,
                                                 aclsparseDnMatDescr_t, aclDataType, aclsparseSpMMAlg_t, void*) {
    return ACL_SPARSE_STATUS_SUCCESS;
}
inline aclsparseStatus_t aclsparseSpSMBufferSize(aclsparseHandle_t, aclsparseOperation_t, aclsparseOperation_t, const void*,
                                                 aclsparseConstSpMatDescr_t, aclsparseConstDnMatDescr_t, aclsparseDnMatDescr_t,
                                                 aclDataType, aclsparseSpSMAlg_t, aclsparseSpSMDescr_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSpSV_bufferSize(aclsparseHandle_t, aclsparseOperation_t, const void*,
                                                  aclsparseConstSpMatDescr_t, aclsparseConstDnVecDescr_t, aclsparseDnVecDescr_t,
                                                  aclDataType, aclsparseSpSVAlg_t, aclsparseSpSVDescr_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseSparseToDense_bufferSize(aclsparseHandle_t, aclsparseConstSpMatDescr_t, aclsparseDnMatDescr_t,
                                                           aclsparseSparseToDenseAlg_t, size_t* size) {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseXcoosort_bufferSizeExt(aclsparseHandle_t, int, int, int, const int*, const int*, size_t* size)
                                                         {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseXcscsort_bufferSizeExt(aclsparseHandle_t, int, int, int, const int*, const int*, size_t* size)
                                                         {
    return cu2cann_model::give_room(size);
}
inline aclsparseStatus_t aclsparseXcsrsort_bufferSizeExt(aclsparseHandle_t, int, int, int, const int*, const int*, size_t* size)
                                                         {
    return cu2cann_model::give_room(size);
}

#endif  // CU2CANN_MODEL_ASCEND_SPARSE_ROOM_H
