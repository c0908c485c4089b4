// SPDX-License-Identifier: Apache-2.0
// Declarations only: compilation at run time.
#pragma once
#include <stddef.h>

typedef enum { NVRTC_SUCCESS, NVRTC_ERROR_OUT_OF_MEMORY,
    NVRTC_ERROR_PROGRAM_CREATION_FAILURE, NVRTC_ERROR_INVALID_INPUT,
    NVRTC_ERROR_INVALID_PROGRAM, NVRTC_ERROR_INVALID_OPTION, NVRTC_ERROR_COMPILATION,
    NVRTC_ERROR_BUILTIN_OPERATION_FAILURE,
    NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION,
    NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION,
    NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID, NVRTC_ERROR_INTERNAL_ERROR } nvrtcResult;
typedef struct _nvrtcProgram *nvrtcProgram;

extern "C" {
const char *nvrtcGetErrorString(nvrtcResult);
nvrtcResult nvrtcVersion(int *, int *), nvrtcGetNumSupportedArchs(int *),
    nvrtcGetSupportedArchs(int *),
    nvrtcCreateProgram(nvrtcProgram *, const char *, const char *, int,
                       const char *const *, const char *const *),
    nvrtcDestroyProgram(nvrtcProgram *),
    nvrtcCompileProgram(nvrtcProgram, int, const char *const *),
    nvrtcGetPTXSize(nvrtcProgram, size_t *), nvrtcGetPTX(nvrtcProgram, char *),
    nvrtcGetCUBINSize(nvrtcProgram, size_t *), nvrtcGetCUBIN(nvrtcProgram, char *),
    nvrtcGetNVVMSize(nvrtcProgram, size_t *), nvrtcGetNVVM(nvrtcProgram, char *),
    nvrtcGetLTOIRSize(nvrtcProgram, size_t *), nvrtcGetLTOIR(nvrtcProgram, char *),
    nvrtcGetOptiXIRSize(nvrtcProgram, size_t *), nvrtcGetOptiXIR(nvrtcProgram, char *),
    nvrtcGetProgramLogSize(nvrtcProgram, size_t *),
    nvrtcGetProgramLog(nvrtcProgram, char *),
    nvrtcAddNameExpression(nvrtcProgram, const char *),
    nvrtcGetLoweredName(nvrtcProgram, const char *, const char **);
}
