// SPDX-License-Identifier: Apache-2.0
//
// The runtime for C++: typed pointers, default arguments, symbols by reference.
#ifndef CU2CANN_MODEL_ASCEND_ACL_ACL_RT_API_H
#define CU2CANN_MODEL_ASCEND_ACL_ACL_RT_API_H

#include "acl/acl_rt.h"

inline aclError aclrtSynchronizeDevice(int32_t timeout) { return aclrtSynchronizeDeviceWithTimeout(timeout); }
inline aclError aclrtSynchronizeStream(aclrtStream stream, int32_t timeout) { return aclrtSynchronizeStreamWithTimeout(stream, timeout); }
inline aclError aclrtSynchronizeEvent(aclrtEvent event, int32_t timeout) { return aclrtSynchronizeEventWithTimeout(event, timeout); }
inline aclError aclrtStreamWaitEvent(aclrtStream stream, aclrtEvent event, int32_t timeout) { return aclrtStreamWaitEventWithTimeout(stream, event, timeout); }
inline aclError aclrtCreateStream(aclrtStream* stream, uint32_t priority, uint32_t flag) { return aclrtCreateStreamWithConfig(stream, priority, flag); }
inline aclError aclrtSetOpExecuteTimeOut(uint64_t timeout, uint64_t* actualTimeout) { return aclrtSetOpExecuteTimeOutV2(timeout, actualTimeout); }
inline aclError aclrtCreateEvent(aclrtEvent* event, uint32_t flag) { return aclrtCreateEventExWithFlag(event, flag); }

template <typename T>
inline aclError aclrtMalloc(T** devPtr, size_t size, aclrtMallocConfig* cfg = nullptr) {
    return aclrtMallocWithCfg(reinterpret_cast<void**>(devPtr), size, ACL_MEM_MALLOC_HUGE_FIRST, cfg);
}
template <typename T>
inline aclError aclrtMalloc(T** devPtr, size_t size, aclrtMemMallocPolicy policy, aclrtMallocConfig* cfg = nullptr) {
    return aclrtMallocWithCfg(reinterpret_cast<void**>(devPtr), size, policy, cfg);
}
template <typename T>
inline aclError aclrtMallocHost(T** hostPtr, size_t size, aclrtMallocConfig* cfg = nullptr) {
    (void)cfg;
    return aclrtMallocHost(reinterpret_cast<void**>(hostPtr), size);
}
template <typename T>
inline aclError aclrtMemAllocManaged(T** devPtr, size_t size, uint32_t flags = ACL_RT_MEM_ATTACH_GLOBAL) {
    return aclrtMemAllocManaged(reinterpret_cast<void**>(devPtr), static_cast<uint64_t>(size), flags);
}
template <typename T, typename U>
inline aclError aclrtMemcpy(T* dst, size_t destMax, const U* src, size_t count, aclrtMemcpyKind kind) {
    return aclrtMemcpy(static_cast<void*>(dst), destMax, static_cast<const void*>(src), count, kind);
}
template <typename T, typename U>
inline aclError aclrtMemcpyAsync(T* dst, size_t destMax, const U* src, size_t count, aclrtMemcpyKind kind, aclrtStream stream) {
    return aclrtMemcpyAsync(static_cast<void*>(dst), destMax, static_cast<const void*>(src), count, kind, stream);
}
template <typename T, typename U>
inline aclError aclrtMemcpy2d(T* dst, size_t dpitch, const U* src, size_t spitch, size_t width, size_t height, aclrtMemcpyKind kind) {
    return aclrtMemcpy2d(static_cast<void*>(dst), dpitch, static_cast<const void*>(src), spitch, width, height, kind);
}
template <typename T, typename U>
inline aclError aclrtMemcpy2dAsync(T* dst, size_t dpitch, const U* src, size_t spitch, size_t width, size_t height, aclrtMemcpyKind kind, aclrtStream stream) {
    return aclrtMemcpy2dAsync(static_cast<void*>(dst), dpitch, static_cast<const void*>(src), spitch, width, height, kind, stream);
}
template <typename T>
inline aclError aclrtHostRegister(T* ptr, uint64_t size, uint32_t flag) {
    return aclrtHostRegisterV2(static_cast<void*>(ptr), size, flag);
}
template <typename T>
inline aclError aclrtHostUnregister(T* ptr) {
    return aclrtHostUnregister(static_cast<void*>(ptr));
}
template <typename T>
inline aclError aclrtHostGetDevicePointer(T* pHost, T** pDevice, uint32_t flag) {
    return aclrtHostGetDevicePointer(static_cast<void*>(pHost), reinterpret_cast<void**>(pDevice), flag);
}
template <typename T>
inline aclError aclrtPointerGetAttributes(const T* ptr, aclrtPtrAttributes* attributes) {
    return aclrtPointerGetAttributes(static_cast<const void*>(ptr), attributes);
}
template <typename T>
inline aclError aclrtGetSymbolAddress(const T& symbol, void** devPtr) {
    return aclrtGetSymbolAddress(static_cast<const void*>(&symbol), devPtr);
}
template <typename T>
inline aclError aclrtGetSymbolSize(const T& symbol, size_t* size) {
    return aclrtGetSymbolSize(static_cast<const void*>(&symbol), size);
}
template <typename T>
inline aclError aclrtMemcpyToSymbol(const T& symbol, const void* src, size_t count, size_t offset, aclrtMemcpyKind kind) {
    return aclrtMemcpyToSymbol(static_cast<const void*>(&symbol), src, count, offset, kind);
}
template <typename T>
inline aclError aclrtMemcpyFromSymbol(void* dst, size_t dstMax, const T& symbol, size_t count, size_t offset, aclrtMemcpyKind kind) {
    return aclrtMemcpyFromSymbol(dst, dstMax, static_cast<const void*>(&symbol), count, offset, kind);
}
template <typename T>
inline aclError aclrtMemcpyToSymbolAsync(const T& symbol, const void* src, size_t count, size_t offset, aclrtMemcpyKind kind, aclrtStream stream) {
    return aclrtMemcpyToSymbolAsync(static_cast<const void*>(&symbol), src, count, offset, kind, stream);
}
template <typename T>
inline aclError aclrtMemcpyFromSymbolAsync(void* dst, size_t dstMax, const T& symbol, size_t count, size_t offset, aclrtMemcpyKind kind, aclrtStream stream) {
    return aclrtMemcpyFromSymbolAsync(dst, dstMax, static_cast<const void*>(&symbol), count, offset, kind, stream);
}

#endif  // CU2CANN_MODEL_ASCEND_ACL_ACL_RT_API_H
