// SPDX-License-Identifier: Apache-2.0
// Declarations only: profiler annotations.
#pragma once
#include <stdint.h>
#include <wchar.h>

#define NVTX_VERSION 3
#define NVTX_EVENT_ATTRIB_STRUCT_SIZE (sizeof(nvtxEventAttributes_t))
typedef uint64_t nvtxRangeId_t;
typedef struct nvtxDomainRegistration *nvtxDomainHandle_t;
typedef struct nvtxStringRegistration *nvtxStringHandle_t;
typedef enum { NVTX_COLOR_UNKNOWN, NVTX_COLOR_ARGB } nvtxColorType_t;
typedef enum { NVTX_MESSAGE_UNKNOWN, NVTX_MESSAGE_TYPE_ASCII, NVTX_MESSAGE_TYPE_UNICODE,
    NVTX_MESSAGE_TYPE_REGISTERED } nvtxMessageType_t;
typedef enum { NVTX_PAYLOAD_UNKNOWN, NVTX_PAYLOAD_TYPE_UNSIGNED_INT64,
    NVTX_PAYLOAD_TYPE_INT64, NVTX_PAYLOAD_TYPE_DOUBLE, NVTX_PAYLOAD_TYPE_UNSIGNED_INT32,
    NVTX_PAYLOAD_TYPE_INT32, NVTX_PAYLOAD_TYPE_FLOAT } nvtxPayloadType_t;
typedef union {
    const char *ascii;
    const wchar_t *unicode;
    nvtxStringHandle_t registered;
} nvtxMessageValue_t;
struct nvtxEventAttributes_v2 {
    uint16_t version, size;
    uint32_t category;
    int32_t colorType;
    uint32_t color;
    int32_t payloadType, reserved0;
    union {
        uint64_t ullValue;
        int64_t llValue;
        double dValue;
        uint32_t uiValue;
        int32_t iValue;
        float fValue;
    } payload;
    int32_t messageType;
    nvtxMessageValue_t message;
};
typedef nvtxEventAttributes_v2 nvtxEventAttributes_t;

extern "C" {
void nvtxMarkEx(const nvtxEventAttributes_t *), nvtxMarkA(const char *),
    nvtxMarkW(const wchar_t *), nvtxMark(const char *), nvtxRangeEnd(nvtxRangeId_t),
    nvtxNameCategoryA(uint32_t, const char *), nvtxNameOsThreadA(uint32_t, const char *),
    nvtxNameOsThread(uint32_t, const char *), nvtxInitialize(const void *),
    nvtxDomainDestroy(nvtxDomainHandle_t),
    nvtxDomainMarkEx(nvtxDomainHandle_t, const nvtxEventAttributes_t *),
    nvtxDomainRangeEnd(nvtxDomainHandle_t, nvtxRangeId_t),
    nvtxNameCudaDeviceA(int, const char *),
    nvtxNameCudaStreamA(struct CUstream_st *, const char *),
    nvtxNameCudaEventA(struct CUevent_st *, const char *);
nvtxRangeId_t nvtxRangeStartEx(const nvtxEventAttributes_t *),
    nvtxRangeStartA(const char *), nvtxRangeStart(const char *),
    nvtxDomainRangeStartEx(nvtxDomainHandle_t, const nvtxEventAttributes_t *);
int nvtxRangePushEx(const nvtxEventAttributes_t *), nvtxRangePushA(const char *),
    nvtxRangePushW(const wchar_t *), nvtxRangePush(const char *), nvtxRangePop(),
    nvtxDomainRangePushEx(nvtxDomainHandle_t, const nvtxEventAttributes_t *),
    nvtxDomainRangePop(nvtxDomainHandle_t);
nvtxDomainHandle_t nvtxDomainCreateA(const char *);
nvtxStringHandle_t nvtxDomainRegisterStringA(nvtxDomainHandle_t, const char *);
}
