// Stands in for: cudaGetErrorString, cudaGetErrorName, and the CUDA error codes that ACL never reports.
// Restores: a text for each code, comparison with the kind of an error, "not ready" as a status.
// Works around: ACL has no code-to-text function and often two codes where CUDA has one.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_ERROR_H
#define CU2CANN_ERROR_H

#include <initializer_list>

#include "acl/acl_rt.h"

#include "shield_begin.h"

// Every CUDA error as a private code outside ACL's ranges: CU2CANN_ERROR_<NAME> = 900000 + CUDA's number.
// Rules use them for codes without an ACL twin, and where two `case` labels would otherwise be equal.
#define CU2CANN_CUDA_ERRORS(X) \
    X(INVALID_VALUE, 1) X(MEMORY_ALLOCATION, 2) X(INITIALIZATION_ERROR, 3) X(CUDART_UNLOADING, 4) \
    X(PROFILER_DISABLED, 5) X(PROFILER_NOT_INITIALIZED, 6) X(PROFILER_ALREADY_STARTED, 7) \
    X(PROFILER_ALREADY_STOPPED, 8) X(INVALID_CONFIGURATION, 9) X(INVALID_PITCH_VALUE, 12) \
    X(INVALID_SYMBOL, 13) X(INVALID_HOST_POINTER, 16) X(INVALID_DEVICE_POINTER, 17) X(INVALID_TEXTURE, 18) \
    X(INVALID_TEXTURE_BINDING, 19) X(INVALID_CHANNEL_DESCRIPTOR, 20) X(INVALID_MEMCPY_DIRECTION, 21) \
    X(ADDRESS_OF_CONSTANT, 22) X(TEXTURE_FETCH_FAILED, 23) X(TEXTURE_NOT_BOUND, 24) \
    X(SYNCHRONIZATION_ERROR, 25) X(INVALID_FILTER_SETTING, 26) X(INVALID_NORM_SETTING, 27) \
    X(MIXED_DEVICE_EXECUTION, 28) X(NOT_YET_IMPLEMENTED, 31) X(MEMORY_VALUE_TOO_LARGE, 32) \
    X(STUB_LIBRARY, 34) X(INSUFFICIENT_DRIVER, 35) X(CALL_REQUIRES_NEWER_DRIVER, 36) X(INVALID_SURFACE, 37) \
    X(DUPLICATE_VARIABLE_NAME, 43) X(DUPLICATE_TEXTURE_NAME, 44) X(DUPLICATE_SURFACE_NAME, 45) \
    X(DEVICES_UNAVAILABLE, 46) X(INCOMPATIBLE_DRIVER_CONTEXT, 49) X(MISSING_CONFIGURATION, 52) \
    X(PRIOR_LAUNCH_FAILURE, 53) X(LAUNCH_MAX_DEPTH_EXCEEDED, 65) X(LAUNCH_FILE_SCOPED_TEX, 66) \
    X(LAUNCH_FILE_SCOPED_SURF, 67) X(SYNC_DEPTH_EXCEEDED, 68) X(LAUNCH_PENDING_COUNT_EXCEEDED, 69) \
    X(INVALID_DEVICE_FUNCTION, 98) X(NO_DEVICE, 100) X(INVALID_DEVICE, 101) X(DEVICE_NOT_LICENSED, 102) \
    X(SOFTWARE_VALIDITY_NOT_ESTABLISHED, 103) X(STARTUP_FAILURE, 127) X(INVALID_KERNEL_IMAGE, 200) \
    X(DEVICE_UNINITIALIZED, 201) X(CONTEXT_ALREADY_CURRENT, 202) X(MAP_BUFFER_OBJECT_FAILED, 205) \
    X(UNMAP_BUFFER_OBJECT_FAILED, 206) X(ARRAY_IS_MAPPED, 207) X(ALREADY_MAPPED, 208) \
    X(NO_KERNEL_IMAGE_FOR_DEVICE, 209) X(ALREADY_ACQUIRED, 210) X(NOT_MAPPED, 211) \
    X(NOT_MAPPED_AS_ARRAY, 212) X(NOT_MAPPED_AS_POINTER, 213) X(ECC_UNCORRECTABLE, 214) \
    X(UNSUPPORTED_LIMIT, 215) X(DEVICE_ALREADY_IN_USE, 216) X(PEER_ACCESS_UNSUPPORTED, 217) \
    X(INVALID_PTX, 218) X(INVALID_GRAPHICS_CONTEXT, 219) X(NVLINK_UNCORRECTABLE, 220) \
    X(JIT_COMPILER_NOT_FOUND, 221) X(UNSUPPORTED_PTX_VERSION, 222) X(JIT_COMPILATION_DISABLED, 223) \
    X(UNSUPPORTED_EXEC_AFFINITY, 224) X(UNSUPPORTED_DEV_SIDE_SYNC, 225) X(CONTAINED, 226) \
    X(INVALID_SOURCE, 300) X(FILE_NOT_FOUND, 301) X(SHARED_OBJECT_SYMBOL_NOT_FOUND, 302) \
    X(SHARED_OBJECT_INIT_FAILED, 303) X(OPERATING_SYSTEM, 304) X(INVALID_RESOURCE_HANDLE, 400) \
    X(ILLEGAL_STATE, 401) X(LOSSY_QUERY, 402) X(SYMBOL_NOT_FOUND, 500) X(NOT_READY, 600) \
    X(ILLEGAL_ADDRESS, 700) X(LAUNCH_OUT_OF_RESOURCES, 701) X(LAUNCH_TIMEOUT, 702) \
    X(LAUNCH_INCOMPATIBLE_TEXTURING, 703) X(PEER_ACCESS_ALREADY_ENABLED, 704) \
    X(PEER_ACCESS_NOT_ENABLED, 705) X(SET_ON_ACTIVE_PROCESS, 708) X(CONTEXT_IS_DESTROYED, 709) \
    X(ASSERT, 710) X(TOO_MANY_PEERS, 711) X(HOST_MEMORY_ALREADY_REGISTERED, 712) \
    X(HOST_MEMORY_NOT_REGISTERED, 713) X(HARDWARE_STACK_ERROR, 714) X(ILLEGAL_INSTRUCTION, 715) \
    X(MISALIGNED_ADDRESS, 716) X(INVALID_ADDRESS_SPACE, 717) X(INVALID_PC, 718) X(LAUNCH_FAILURE, 719) \
    X(COOPERATIVE_LAUNCH_TOO_LARGE, 720) X(TENSOR_MEMORY_LEAK, 721) X(NOT_PERMITTED, 800) \
    X(NOT_SUPPORTED, 801) X(SYSTEM_NOT_READY, 802) X(SYSTEM_DRIVER_MISMATCH, 803) \
    X(COMPAT_NOT_SUPPORTED_ON_DEVICE, 804) X(MPS_CONNECTION_FAILED, 805) X(MPS_RPC_FAILURE, 806) \
    X(MPS_SERVER_NOT_READY, 807) X(MPS_MAX_CLIENTS_REACHED, 808) X(MPS_MAX_CONNECTIONS_REACHED, 809) \
    X(MPS_CLIENT_TERMINATED, 810) X(CDP_NOT_SUPPORTED, 811) X(CDP_VERSION_MISMATCH, 812) \
    X(STREAM_CAPTURE_UNSUPPORTED, 900) X(STREAM_CAPTURE_INVALIDATED, 901) X(STREAM_CAPTURE_MERGE, 902) \
    X(STREAM_CAPTURE_UNMATCHED, 903) X(STREAM_CAPTURE_UNJOINED, 904) X(STREAM_CAPTURE_ISOLATION, 905) \
    X(STREAM_CAPTURE_IMPLICIT, 906) X(CAPTURED_EVENT, 907) X(STREAM_CAPTURE_WRONG_THREAD, 908) \
    X(TIMEOUT, 909) X(GRAPH_EXEC_UPDATE_FAILURE, 910) X(EXTERNAL_DEVICE, 911) X(INVALID_CLUSTER_SIZE, 912) \
    X(FUNCTION_NOT_LOADED, 913) X(INVALID_RESOURCE_TYPE, 914) X(INVALID_RESOURCE_CONFIGURATION, 915) \
    X(KEY_ROTATION, 916) X(UNKNOWN, 999) X(API_FAILURE_BASE, 10000)

#define CU2CANN_CONSTANT(name, number) constexpr aclError CU2CANN_ERROR_##name = 900000 + (number);
CU2CANN_CUDA_ERRORS(CU2CANN_CONSTANT)
#undef CU2CANN_CONSTANT

#define CU2CANN_ACL_ERRORS(X) \
    X(ACL_SUCCESS, "no error") \
    X(ACL_ERROR_INVALID_PARAM, "an argument was refused before it reached the device runtime") \
    X(ACL_ERROR_UNINITIALIZE, "the runtime has not been started or has already ended") \
    X(ACL_ERROR_REPEAT_INITIALIZE, "the runtime was already started") \
    X(ACL_ERROR_INVALID_FILE, "the file is missing or not usable") \
    X(ACL_ERROR_WRITE_FILE, "writing the file failed") \
    X(ACL_ERROR_INVALID_FILE_SIZE, "the file has an unexpected size") \
    X(ACL_ERROR_PARSE_FILE, "the file could not be parsed") \
    X(ACL_ERROR_FILE_MISSING_ATTR, "the file lacks a required entry") \
    X(ACL_ERROR_FILE_ATTR_INVALID, "an entry of the file is wrong") \
    X(ACL_ERROR_INVALID_DUMP_CONFIG, "the dump settings are wrong") \
    X(ACL_ERROR_INVALID_PROFILING_CONFIG, "the profiling settings are wrong") \
    X(ACL_ERROR_OP_NOT_FOUND, "no such operator") \
    X(ACL_ERROR_OP_LOAD_FAILED, "the operator could not be loaded") \
    X(ACL_ERROR_UNSUPPORTED_DATA_TYPE, "the data type is not supported") \
    X(ACL_ERROR_FORMAT_NOT_MATCH, "the data layout does not fit") \
    X(ACL_ERROR_KERNEL_NOT_FOUND, "no such kernel") \
    X(ACL_ERROR_KERNEL_ALREADY_REGISTERED, "the kernel is registered twice") \
    X(ACL_ERROR_REPEAT_SUBSCRIBE, "the stream already has a callback thread") \
    X(ACL_ERROR_STREAM_NOT_SUBSCRIBE, "the stream has no callback thread") \
    X(ACL_ERROR_THREAD_NOT_SUBSCRIBE, "the thread serves no callbacks") \
    X(ACL_ERROR_WAIT_CALLBACK_TIMEOUT, "no callback arrived in time") \
    X(ACL_ERROR_REPEAT_FINALIZE, "the runtime was ended twice") \
    X(ACL_ERROR_COMPILING_STUB_MODE, "the program is linked with stub libraries") \
    X(ACL_ERROR_PROF_ALREADY_RUN, "profiling is already running") \
    X(ACL_ERROR_PROF_NOT_RUN, "profiling is not running") \
    X(ACL_ERROR_PROF_API_CONFLICT, "two profiling interfaces were mixed") \
    X(ACL_ERROR_BAD_ALLOC, "memory is exhausted") \
    X(ACL_ERROR_API_NOT_SUPPORT, "the call is not available here") \
    X(ACL_ERROR_INVALID_DEVICE, "no such device") \
    X(ACL_ERROR_MEMORY_ADDRESS_UNALIGNED, "the address is not aligned") \
    X(ACL_ERROR_RESOURCE_NOT_MATCH, "the resource belongs elsewhere") \
    X(ACL_ERROR_INVALID_RESOURCE_HANDLE, "the handle is not valid") \
    X(ACL_ERROR_FEATURE_UNSUPPORTED, "the feature is not available on this product") \
    X(ACL_ERROR_STORAGE_OVER_LIMIT, "a storage limit was exceeded") \
    X(ACL_ERROR_INTERNAL_ERROR, "internal failure of the interface layer") \
    X(ACL_ERROR_FAILURE, "unspecified failure") \
    X(ACL_ERROR_RT_FAILURE, "failure of the device runtime") \
    X(ACL_ERROR_DRV_FAILURE, "failure of the driver") \
    X(ACL_ERROR_PROFILING_FAILURE, "failure of the profiler") \
    X(ACL_ERROR_RT_PARAM_INVALID, "an argument is not valid") \
    X(ACL_ERROR_RT_INVALID_DEVICEID, "no device has this number") \
    X(ACL_ERROR_RT_CONTEXT_NULL, "the calling thread has no current device") \
    X(ACL_ERROR_RT_STREAM_CONTEXT, "the stream belongs to another context") \
    X(ACL_ERROR_RT_MODEL_CONTEXT, "the graph belongs to another context") \
    X(ACL_ERROR_RT_STREAM_MODEL, "the stream is not part of the graph") \
    X(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID, "the event holds no time stamp") \
    X(ACL_ERROR_RT_EVENT_TIMESTAMP_REVERSAL, "the end event is older than the start event") \
    X(ACL_ERROR_RT_ADDR_UNALIGNED, "the memory address is not aligned") \
    X(ACL_ERROR_RT_FILE_OPEN, "the file could not be opened") \
    X(ACL_ERROR_RT_FILE_WRITE, "the file could not be written") \
    X(ACL_ERROR_RT_STREAM_NO_CB_REG, "the stream has no callback registered") \
    X(ACL_ERROR_RT_INVALID_MEMORY_TYPE, "the kind of memory is not valid here") \
    X(ACL_ERROR_RT_INVALID_HANDLE, "the handle is not valid") \
    X(ACL_ERROR_RT_INVALID_MALLOC_TYPE, "the allocation policy is not valid") \
    X(ACL_ERROR_RT_WAIT_TIMEOUT, "the wait timed out") \
    X(ACL_ERROR_RT_TASK_TIMEOUT, "a task timed out") \
    X(ACL_ERROR_RT_DEVICE_TASK_ABORT, "tasks of the device are being stopped") \
    X(ACL_ERROR_RT_STREAM_ABORT, "the stream is being stopped") \
    X(ACL_ERROR_RT_CAPTURE_DEPENDENCY, "the capture depends on work outside it") \
    X(ACL_ERROR_RT_STREAM_UNJOINED, "a side stream was not joined before the capture ended") \
    X(ACL_ERROR_RT_MODEL_CAPTURED, "the graph is still being captured") \
    X(ACL_ERROR_RT_STREAM_CAPTURED, "the call is not allowed while the stream is captured") \
    X(ACL_ERROR_RT_EVENT_CAPTURED, "the event was recorded in a capture") \
    X(ACL_ERROR_RT_STREAM_NOT_CAPTURED, "the stream is not being captured") \
    X(ACL_ERROR_RT_CAPTURE_MODE_NOT_SUPPORT, "the call is not allowed in this capture mode") \
    X(ACL_ERROR_RT_STREAM_CAPTURE_IMPLICIT, "the capture would depend on the default stream") \
    X(ACL_ERROR_STREAM_CAPTURE_CONFLICT, "two dependent streams cannot begin a capture") \
    X(ACL_ERROR_RT_STREAM_CAPTURE_UNMATCHED, "the capture began on another stream") \
    X(ACL_ERROR_RT_MODEL_RUNNING, "the graph is still running") \
    X(ACL_ERROR_RT_STREAM_CAPTURE_WRONG_THREAD, "the capture began in another thread") \
    X(ACL_ERROR_RT_INSUFFICIENT_INPUT_ARRAY, "the array handed over is too small") \
    X(ACL_ERROR_RT_MODEL_UPDATE_FAILED, "the graph could not be updated") \
    X(ACL_ERROR_RT_SYMBOL_NOT_FOUND, "no such symbol") \
    X(ACL_ERROR_RT_INVALID_SYMBOL, "not a variable of the device") \
    X(ACL_ERROR_RT_INVALID_DEVICE_FUNCTION, "not a function of the device") \
    X(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "not supported on this product") \
    X(ACL_ERROR_RT_MEMORY_ALLOCATION, "out of memory") \
    X(ACL_ERROR_RT_MEMORY_FREE, "memory could not be released") \
    X(ACL_ERROR_RT_AICORE_OVER_FLOW, "arithmetic overflow on an AI core") \
    X(ACL_ERROR_RT_NO_DEVICE, "no device is available") \
    X(ACL_ERROR_RT_RESOURCE_ALLOC_FAIL, "a device resource is exhausted") \
    X(ACL_ERROR_RT_NO_PERMISSION, "the process lacks the permission") \
    X(ACL_ERROR_RT_NO_EVENT_RESOURCE, "no event is left") \
    X(ACL_ERROR_RT_NO_STREAM_RESOURCE, "no stream is left") \
    X(ACL_ERROR_RT_NO_NOTIFY_RESOURCE, "no notification is left") \
    X(ACL_ERROR_RT_NO_MODEL_RESOURCE, "no graph slot is left") \
    X(ACL_ERROR_RT_OVER_LIMIT, "a limit was exceeded") \
    X(ACL_ERROR_RT_QUEUE_EMPTY, "the queue is empty") \
    X(ACL_ERROR_RT_QUEUE_FULL, "the queue is full") \
    X(ACL_ERROR_RT_REPEATED_INIT, "initialised twice") \
    X(ACL_ERROR_RT_AIVEC_OVER_FLOW, "arithmetic overflow on a vector core") \
    X(ACL_ERROR_RT_OVER_FLOW, "arithmetic overflow") \
    X(ACL_ERROR_RT_DEVICE_OOM, "the device is out of memory") \
    X(ACL_ERROR_RT_TIMEOUT, "the driver timed out") \
    X(ACL_ERROR_RT_INTERNAL_ERROR, "internal failure of the device runtime") \
    X(ACL_ERROR_RT_TS_ERROR, "failure of the task scheduler") \
    X(ACL_ERROR_RT_STREAM_TASK_FULL, "the stream holds too many tasks") \
    X(ACL_ERROR_RT_STREAM_NOT_COMPLETE, "the stream still has work") \
    X(ACL_ERROR_RT_EVENT_NOT_COMPLETE, "the event has not completed") \
    X(ACL_ERROR_RT_CONTEXT_RELEASE_ERROR, "the context could not be released") \
    X(ACL_ERROR_RT_SOC_VERSION, "the binary is for another chip") \
    X(ACL_ERROR_RT_TASK_TYPE_NOT_SUPPORT, "the kind of task is not supported") \
    X(ACL_ERROR_RT_LOST_HEARTBEAT, "the device no longer answers") \
    X(ACL_ERROR_RT_MODEL_EXECUTE, "the graph failed while running") \
    X(ACL_ERROR_RT_REPORT_TIMEOUT, "waiting for a report timed out") \
    X(ACL_ERROR_RT_SYS_DMA, "a copy failed in the transfer unit") \
    X(ACL_ERROR_RT_AICORE_TIMEOUT, "a kernel on an AI core ran too long") \
    X(ACL_ERROR_RT_AICORE_EXCEPTION, "a kernel on an AI core faulted") \
    X(ACL_ERROR_RT_AICORE_TRAP_EXCEPTION, "a kernel on an AI core trapped") \
    X(ACL_ERROR_RT_AICPU_TIMEOUT, "an AI CPU task ran too long") \
    X(ACL_ERROR_RT_AICPU_EXCEPTION, "an AI CPU task faulted") \
    X(ACL_ERROR_RT_PROFILING_ERROR, "profiling failed") \
    X(ACL_ERROR_RT_IPC_ERROR, "sharing between processes failed") \
    X(ACL_ERROR_RT_KERNEL_LOOKUP, "the kernel is not in the loaded binaries") \
    X(ACL_ERROR_RT_KERNEL_DUPLICATE, "the kernel is registered twice") \
    X(ACL_ERROR_RT_PROGRAM_USE_OUT, "too many binaries are loaded") \
    X(ACL_ERROR_RT_DEV_SETUP_ERROR, "the device could not be set up") \
    X(ACL_ERROR_RT_VECTOR_CORE_TIMEOUT, "a kernel on a vector core ran too long") \
    X(ACL_ERROR_RT_VECTOR_CORE_EXCEPTION, "a kernel on a vector core faulted") \
    X(ACL_ERROR_RT_VECTOR_CORE_TRAP_EXCEPTION, "a kernel on a vector core trapped") \
    X(ACL_ERROR_RT_AICORE_TRAP_READ_OVERFLOW, "an AI core read outside its memory") \
    X(ACL_ERROR_RT_AICORE_TRAP_WRITE_OVERFLOW, "an AI core wrote outside its memory") \
    X(ACL_ERROR_RT_VECTOR_CORE_TRAP_READ_OVERFLOW, "a vector core read outside its memory") \
    X(ACL_ERROR_RT_VECTOR_CORE_TRAP_WRITE_OVERFLOW, "a vector core wrote outside its memory") \
    X(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, "waiting for the stream timed out") \
    X(ACL_ERROR_RT_EVENT_SYNC_TIMEOUT, "waiting for the event timed out") \
    X(ACL_ERROR_RT_SEND_MSG, "a message to the device was lost") \
    X(ACL_ERROR_RT_COPY_DATA, "copying data failed") \
    X(ACL_ERROR_RT_DEVICE_MEM_ERROR, "the device memory is faulty") \
    X(ACL_ERROR_RT_HBM_MULTI_BIT_ECC_ERROR, "the device memory has an error that cannot be corrected") \
    X(ACL_ERROR_RT_SUSPECT_DEVICE_MEM_ERROR, "the device memory may be faulty") \
    X(ACL_ERROR_RT_LINK_ERROR, "a link between devices failed") \
    X(ACL_ERROR_RT_SUSPECT_REMOTE_ERROR, "a remote device may have failed") \
    X(ACL_ERROR_RT_DRV_INTERNAL_ERROR, "internal failure of the driver") \
    X(ACL_ERROR_RT_AICPU_INTERNAL_ERROR, "internal failure of the AI CPU") \
    X(ACL_ERROR_RT_SOCKET_CLOSE, "the connection to the device is closed") \
    X(ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED, "the capture became invalid") \
    X(ACL_ERROR_RT_COMM_OP_RETRY_FAIL, "a collective operation failed again") \
    X(ACL_ERROR_HOST_MEMORY_ALREADY_REGISTERED, "the host memory is already registered") \
    X(ACL_ERROR_HOST_MEMORY_NOT_REGISTERED, "the host memory is not registered")

namespace cu2cann {

struct ErrorRow {
    aclError code;
    const char* name;
    const char* text;
};

inline const ErrorRow* findError(aclError code) {
#define CU2CANN_ACL_ROW(name, text) {name, #name, text},
#define CU2CANN_CUDA_ROW(name, number) \
    {CU2CANN_ERROR_##name, "CU2CANN_ERROR_" #name, number == 600 ? "work is still pending" : "never reported here"},
    static const ErrorRow rows[] = {CU2CANN_ACL_ERRORS(CU2CANN_ACL_ROW) CU2CANN_CUDA_ERRORS(CU2CANN_CUDA_ROW)};
#undef CU2CANN_ACL_ROW
#undef CU2CANN_CUDA_ROW
    for (const ErrorRow& row : rows) {
        if (row.code == code) {
            return &row;
        }
    }
    return nullptr;
}

// The last failure of a cu2cann helper in this thread: ACL records only failures of its inner layer.
inline aclError& lastHelperError() {
    static thread_local aclError code = ACL_SUCCESS;
    return code;
}

inline aclError note(aclError code) {
    if (code != ACL_SUCCESS && code != CU2CANN_ERROR_NOT_READY) {
        lastHelperError() = code;
    }
    return code;
}

}  // namespace cu2cann

// Leaves the enclosing helper with the code of the first ACL call that fails.
#define CU2CANN_TRY(call)                              \
    do {                                               \
        const aclError cu2cann_status = (call);        \
        if (cu2cann_status != ACL_SUCCESS) {           \
            return cu2cann::note(cu2cann_status);      \
        }                                              \
    } while (0)

inline const char* cu2cann_getErrorString(aclError code) {
    const cu2cann::ErrorRow* row = cu2cann::findError(code);
    return row != nullptr ? row->text : "unrecognised error code";
}

inline const char* cu2cann_getErrorName(aclError code) {
    const cu2cann::ErrorRow* row = cu2cann::findError(code);
    return row != nullptr ? row->name : "unrecognised error code";
}

// Forms of the driver interface.
inline aclError cu2cann_getErrorString(aclError code, const char** text) {
    *text = cu2cann_getErrorString(code);
    return cu2cann::findError(code) != nullptr ? ACL_SUCCESS : ACL_ERROR_INVALID_PARAM;
}

inline aclError cu2cann_getErrorName(aclError code, const char** name) {
    *name = cu2cann_getErrorName(code);
    return cu2cann::findError(code) != nullptr ? ACL_SUCCESS : ACL_ERROR_INVALID_PARAM;
}

// True when `code` is what CUDA would have reported as `kind`; `kind` is the code a rule writes for cudaErrorXxx.
inline bool cu2cann_is(aclError code, aclError kind) {
    static const std::initializer_list<aclError> kinds[] = {
        {ACL_ERROR_RT_PARAM_INVALID, ACL_ERROR_INVALID_PARAM},
        {ACL_ERROR_RT_MEMORY_ALLOCATION, ACL_ERROR_BAD_ALLOC, ACL_ERROR_RT_DEVICE_OOM},
        {ACL_ERROR_RT_FEATURE_NOT_SUPPORT, ACL_ERROR_API_NOT_SUPPORT, ACL_ERROR_FEATURE_UNSUPPORTED},
        {ACL_ERROR_RT_INVALID_DEVICEID, ACL_ERROR_INVALID_DEVICE},
        {ACL_ERROR_RT_INVALID_HANDLE, ACL_ERROR_INVALID_RESOURCE_HANDLE, ACL_ERROR_RT_STREAM_CONTEXT},
        {ACL_ERROR_RT_ADDR_UNALIGNED, ACL_ERROR_MEMORY_ADDRESS_UNALIGNED},
        {ACL_ERROR_RT_AICORE_EXCEPTION, ACL_ERROR_RT_VECTOR_CORE_EXCEPTION},
        {ACL_ERROR_RT_AICORE_TIMEOUT, ACL_ERROR_RT_VECTOR_CORE_TIMEOUT},
        {ACL_ERROR_RT_AICORE_TRAP_EXCEPTION, ACL_ERROR_RT_VECTOR_CORE_TRAP_EXCEPTION},
        {ACL_ERROR_RT_INTERNAL_ERROR, ACL_ERROR_INTERNAL_ERROR, ACL_ERROR_FAILURE, ACL_ERROR_RT_FAILURE},
    };
    if (code == kind) {
        return true;
    }
    for (const std::initializer_list<aclError>& group : kinds) {
        bool has_code = false;
        bool has_kind = false;
        for (const aclError member : group) {
            has_code = has_code || member == code;
            has_kind = has_kind || member == kind;
        }
        if (has_code && has_kind) {
            return true;
        }
    }
    return false;
}

// cudaGetLastError and cudaPeekAtLastError that also know failures of the helpers.
inline aclError cu2cann_peekAtLastError() {
    const aclError code = aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL);
    return code != ACL_SUCCESS ? code : cu2cann::lastHelperError();
}

inline aclError cu2cann_getLastError() {
    const aclError recorded = aclrtGetLastError(ACL_RT_THREAD_LEVEL);
    const aclError code = recorded != ACL_SUCCESS ? recorded : cu2cann::lastHelperError();
    cu2cann::lastHelperError() = ACL_SUCCESS;
    return code;
}

#include "shield_end.h"

#endif  // CU2CANN_ERROR_H
