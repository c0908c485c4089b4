// SPDX-License-Identifier: Apache-2.0
// Declarations only: linking at run time.
#pragma once
#include <stddef.h>

typedef struct nvJitLink *nvJitLinkHandle;
typedef enum { NVJITLINK_SUCCESS, NVJITLINK_ERROR_UNRECOGNIZED_OPTION,
    NVJITLINK_ERROR_MISSING_ARCH, NVJITLINK_ERROR_INVALID_INPUT, NVJITLINK_ERROR_PTX_COMPILE,
    NVJITLINK_ERROR_NVVM_COMPILE, NVJITLINK_ERROR_INTERNAL } nvJitLinkResult;
typedef enum { NVJITLINK_INPUT_NONE, NVJITLINK_INPUT_CUBIN, NVJITLINK_INPUT_PTX,
    NVJITLINK_INPUT_LTOIR, NVJITLINK_INPUT_FATBIN, NVJITLINK_INPUT_OBJECT,
    NVJITLINK_INPUT_LIBRARY } nvJitLinkInputType;

extern "C" nvJitLinkResult nvJitLinkCreate(nvJitLinkHandle *, unsigned int, const char **),
    nvJitLinkDestroy(nvJitLinkHandle *),
    nvJitLinkAddData(nvJitLinkHandle, nvJitLinkInputType, const void *, size_t,
                     const char *),
    nvJitLinkAddFile(nvJitLinkHandle, nvJitLinkInputType, const char *),
    nvJitLinkComplete(nvJitLinkHandle),
    nvJitLinkGetLinkedCubinSize(nvJitLinkHandle, size_t *),
    nvJitLinkGetLinkedCubin(nvJitLinkHandle, void *),
    nvJitLinkGetErrorLogSize(nvJitLinkHandle, size_t *),
    nvJitLinkGetErrorLog(nvJitLinkHandle, char *);
