// SPDX-License-Identifier: Apache-2.0
//
// Error codes of the runtime API: the last one, and what they are called.
#ifndef CU2CANN_CUDA_RUNTIME_ERRORS_H
#define CU2CANN_CUDA_RUNTIME_ERRORS_H

#include "../language.h"

namespace cu2cann_model {

inline thread_local cudaError_t last_error = cudaSuccess;

// Notes an error for cudaGetLastError and hands it on.
inline cudaError_t noted(cudaError_t error) {
    if (error != cudaSuccess) {
        last_error = error;
    }
    return error;
}

struct ErrorText {
    cudaError_t code;
    const char* name;
    const char* text;
};

#define CU2CANN_ERROR(name, text) {name, #name, text},
inline const ErrorText* error_texts() {
    static const ErrorText texts[] = {
        CU2CANN_ERROR(cudaSuccess, "no error")
        CU2CANN_ERROR(cudaErrorInvalidValue, "invalid argument")
        CU2CANN_ERROR(cudaErrorMemoryAllocation, "out of memory")
        CU2CANN_ERROR(cudaErrorInitializationError, "initialization error")
        CU2CANN_ERROR(cudaErrorInvalidConfiguration, "invalid configuration argument")
        CU2CANN_ERROR(cudaErrorInvalidPitchValue, "invalid pitch argument")
        CU2CANN_ERROR(cudaErrorInvalidSymbol, "invalid device symbol")
        CU2CANN_ERROR(cudaErrorInvalidHostPointer, "invalid host pointer")
        CU2CANN_ERROR(cudaErrorInvalidDevicePointer, "invalid device pointer")
        CU2CANN_ERROR(cudaErrorInvalidTexture, "invalid texture reference")
        CU2CANN_ERROR(cudaErrorInvalidChannelDescriptor, "invalid channel descriptor")
        CU2CANN_ERROR(cudaErrorInvalidMemcpyDirection, "invalid copy direction for memcpy")
        CU2CANN_ERROR(cudaErrorMissingConfiguration, "__global__ function call is not configured")
        CU2CANN_ERROR(cudaErrorInvalidDeviceFunction, "invalid device function")
        CU2CANN_ERROR(cudaErrorNoDevice, "no CUDA-capable device is detected")
        CU2CANN_ERROR(cudaErrorInvalidDevice, "invalid device ordinal")
        CU2CANN_ERROR(cudaErrorNoKernelImageForDevice, "no kernel image is available for execution on the device")
        CU2CANN_ERROR(cudaErrorUnsupportedLimit, "limit is not supported on this architecture")
        CU2CANN_ERROR(cudaErrorInvalidResourceHandle, "invalid resource handle")
        CU2CANN_ERROR(cudaErrorSymbolNotFound, "named symbol not found")
        CU2CANN_ERROR(cudaErrorNotReady, "device not ready")
        CU2CANN_ERROR(cudaErrorIllegalAddress, "an illegal memory access was encountered")
        CU2CANN_ERROR(cudaErrorLaunchOutOfResources, "too many resources requested for launch")
        CU2CANN_ERROR(cudaErrorLaunchTimeout, "the launch timed out and was terminated")
        CU2CANN_ERROR(cudaErrorPeerAccessAlreadyEnabled, "peer access is already enabled")
        CU2CANN_ERROR(cudaErrorPeerAccessNotEnabled, "peer access has not been enabled")
        CU2CANN_ERROR(cudaErrorAssert, "device-side assert triggered")
        CU2CANN_ERROR(cudaErrorHostMemoryAlreadyRegistered, "part or all of the requested memory range is already mapped")
        CU2CANN_ERROR(cudaErrorHostMemoryNotRegistered, "pointer does not correspond to a registered memory region")
        CU2CANN_ERROR(cudaErrorMisalignedAddress, "misaligned address")
        CU2CANN_ERROR(cudaErrorLaunchFailure, "unspecified launch failure")
        CU2CANN_ERROR(cudaErrorCooperativeLaunchTooLarge, "too many blocks in cooperative launch")
        CU2CANN_ERROR(cudaErrorNotPermitted, "operation not permitted")
        CU2CANN_ERROR(cudaErrorNotSupported, "operation not supported")
        CU2CANN_ERROR(cudaErrorStreamCaptureUnsupported, "operation not permitted when stream is capturing")
        CU2CANN_ERROR(cudaErrorStreamCaptureImplicit, "operation would make the legacy stream depend on a capturing blocking stream")
        {cudaErrorUnknown, "cudaErrorUnknown", "unknown error"},
    };
    return texts;
}
#undef CU2CANN_ERROR

inline const ErrorText& error_text(cudaError_t code) {
    const ErrorText* at = error_texts();
    while (at->code != code && at->code != cudaErrorUnknown) {
        ++at;
    }
    return *at;
}

}  // namespace cu2cann_model

inline const char* cudaGetErrorString(cudaError_t code) {
    const cu2cann_model::ErrorText& text = cu2cann_model::error_text(code);
    return text.code == code ? text.text : "unrecognized error code";
}
inline const char* cudaGetErrorName(cudaError_t code) {
    const cu2cann_model::ErrorText& text = cu2cann_model::error_text(code);
    return text.code == code ? text.name : "unrecognized error code";
}
inline cudaError_t cudaPeekAtLastError() { return cu2cann_model::last_error; }
inline cudaError_t cudaGetLastError() {
    const cudaError_t last = cu2cann_model::last_error;
    cu2cann_model::last_error = cudaSuccess;
    return last;
}

#endif  // CU2CANN_CUDA_RUNTIME_ERRORS_H
