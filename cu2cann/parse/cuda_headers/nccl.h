// SPDX-License-Identifier: Apache-2.0
// Declarations only: collective communication.
#pragma once
#define NCCL_H_
#include "driver_types.h"

#define NCCL_MAJOR 2
#define NCCL_MINOR 20
#define NCCL_VERSION_CODE 22000
#define NCCL_UNIQUE_ID_BYTES 128
typedef struct ncclComm *ncclComm_t;
typedef struct { char internal[NCCL_UNIQUE_ID_BYTES]; } ncclUniqueId;
typedef enum { ncclSuccess, ncclUnhandledCudaError, ncclSystemError, ncclInternalError,
    ncclInvalidArgument, ncclInvalidUsage, ncclRemoteError, ncclInProgress,
    ncclNumResults } ncclResult_t;
typedef enum { ncclSum, ncclProd, ncclMax, ncclMin, ncclAvg, ncclNumOps } ncclRedOp_t;
typedef enum { ncclInt8, ncclChar = 0, ncclUint8, ncclInt32, ncclInt = 2, ncclUint32,
    ncclInt64, ncclUint64, ncclFloat16, ncclHalf = 6, ncclFloat32, ncclFloat = 7,
    ncclFloat64, ncclDouble = 8, ncclBfloat16, ncclFloat8e4m3, ncclFloat8e5m2,
    ncclNumTypes } ncclDataType_t;
typedef enum { ncclScalarDevice, ncclScalarHostImmediate } ncclScalarResidence_t;
struct ncclConfig_t {
    size_t size;
    unsigned int magic, version;
    int blocking, cgaClusterSize, minCTAs, maxCTAs;
    const char *netName;
    int splitShare;
};
#define NCCL_CONFIG_INITIALIZER {}

extern "C" {
const char *ncclGetErrorString(ncclResult_t), *ncclGetLastError(ncclComm_t);
ncclResult_t ncclGetVersion(int *), ncclGetUniqueId(ncclUniqueId *),
    ncclCommInitRank(ncclComm_t *, int, ncclUniqueId, int),
    ncclCommInitRankConfig(ncclComm_t *, int, ncclUniqueId, int, ncclConfig_t *),
    ncclCommInitAll(ncclComm_t *, int, const int *), ncclCommFinalize(ncclComm_t),
    ncclCommDestroy(ncclComm_t), ncclCommAbort(ncclComm_t),
    ncclCommSplit(ncclComm_t, int, int, ncclComm_t *, ncclConfig_t *),
    ncclCommGetAsyncError(ncclComm_t, ncclResult_t *),
    ncclCommCount(const ncclComm_t, int *), ncclCommCuDevice(const ncclComm_t, int *),
    ncclCommUserRank(const ncclComm_t, int *),
    ncclCommRegister(const ncclComm_t, void *, size_t, void **),
    ncclCommDeregister(const ncclComm_t, void *), ncclMemAlloc(void **, size_t),
    ncclMemFree(void *),
    ncclRedOpCreatePreMulSum(ncclRedOp_t *, void *, ncclDataType_t,
                             ncclScalarResidence_t, ncclComm_t),
    ncclRedOpDestroy(ncclRedOp_t, ncclComm_t), ncclGroupStart(), ncclGroupEnd(),
    ncclReduce(const void *, void *, size_t, ncclDataType_t, ncclRedOp_t, int, ncclComm_t,
               cudaStream_t),
    ncclBcast(void *, size_t, ncclDataType_t, int, ncclComm_t, cudaStream_t),
    ncclBroadcast(const void *, void *, size_t, ncclDataType_t, int, ncclComm_t,
                  cudaStream_t),
    ncclAllReduce(const void *, void *, size_t, ncclDataType_t, ncclRedOp_t, ncclComm_t,
                  cudaStream_t),
    ncclReduceScatter(const void *, void *, size_t, ncclDataType_t, ncclRedOp_t,
                      ncclComm_t, cudaStream_t),
    ncclAllGather(const void *, void *, size_t, ncclDataType_t, ncclComm_t,
                  cudaStream_t),
    ncclSend(const void *, size_t, ncclDataType_t, int, ncclComm_t, cudaStream_t),
    ncclRecv(void *, size_t, ncclDataType_t, int, ncclComm_t, cudaStream_t);
}
