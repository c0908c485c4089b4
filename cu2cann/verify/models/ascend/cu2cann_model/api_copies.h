// SPDX-License-Identifier: Apache-2.0
//
// Copies in other forms: many at once, with offsets, with a sum; hints about caches.
#ifndef CU2CANN_MODEL_ASCEND_API_COPIES_H
#define CU2CANN_MODEL_ASCEND_API_COPIES_H

#include "api_memory.h"
#include "sixteen.h"

namespace cu2cann_model {

inline aclrtMemcpyKind kind_between(const aclrtMemcpyBatchAttr& attribute) {
    const bool to = attribute.dstLoc.type == ACL_MEM_LOCATION_TYPE_DEVICE;
    const bool from = attribute.srcLoc.type == ACL_MEM_LOCATION_TYPE_DEVICE;
    return to ? (from ? ACL_MEMCPY_DEVICE_TO_DEVICE : ACL_MEMCPY_HOST_TO_DEVICE)
              : (from ? ACL_MEMCPY_DEVICE_TO_HOST : ACL_MEMCPY_HOST_TO_HOST);
}

struct Batch {
    void** dsts;
    size_t* most;
    void** srcs;
    size_t* sizes;
    size_t count;
    aclrtMemcpyBatchAttr* attributes;
    size_t* starts;
    size_t attribute_count;

    bool sound() const {
        bool good = attribute_count != 0 && attribute_count <= count && starts[0] == 0;
        for (size_t i = 1; good && i < attribute_count; ++i) {
            good = starts[i] > starts[i - 1] && starts[i] < count;
        }
        return good;
    }

    aclrtMemcpyKind kind(size_t at) const {
        size_t which = 0;
        while (which + 1 < attribute_count && starts[which + 1] <= at) {
            ++which;
        }
        return kind_between(attributes[which]);
    }
};

// Each copy by `copy`; none of them is ordered against another, so the last goes first.
template <typename Copy>
inline aclError copy_batch(const Batch& batch, size_t* failed, Copy copy) {
    if (failed != nullptr) {
        *failed = SIZE_MAX;
    }
    if (!batch.sound()) {
        return record(ACL_ERROR_RT_PARAM_INVALID, "the attributes do not cover the copies");
    }
    for (size_t i = 0; i < batch.count; ++i) {
        const aclrtMemcpyKind kind = batch.kind(i);
        if (kind == ACL_MEMCPY_HOST_TO_HOST || kind == ACL_MEMCPY_DEVICE_TO_DEVICE) {
            if (failed != nullptr) {
                *failed = i;
            }
            return record(ACL_ERROR_RT_PARAM_INVALID, "batches copy between host and device only");
        }
    }
    for (size_t i = batch.count; i-- > 0;) {
        const aclError status = copy(batch.dsts[i], batch.most[i], batch.srcs[i], batch.sizes[i], batch.kind(i));
        if (status != ACL_SUCCESS) {
            return status;
        }
    }
    return ACL_SUCCESS;
}

template <typename T>
inline T reduced(T one, T other, aclrtReduceKind kind) {
    switch (kind) {
        case ACL_RT_MEMCPY_SDMA_AUTOMATIC_SUM: return static_cast<T>(one + other);
        case ACL_RT_MEMCPY_SDMA_AUTOMATIC_MAX: return one < other ? other : one;
        case ACL_RT_MEMCPY_SDMA_AUTOMATIC_MIN: return other < one ? other : one;
        default: return other;
    }
}

template <typename T>
inline void reduce_into(void* to, const void* from, size_t size, aclrtReduceKind kind) {
    for (size_t i = 0; i < size / sizeof(T); ++i) {
        T& into = static_cast<T*>(to)[i];
        into = reduced<T>(into, static_cast<const T*>(from)[i], kind);
    }
}

inline void reduce_any(void* to, const void* from, size_t size, aclrtReduceKind kind, aclDataType type) {
    switch (type) {
        case ACL_INT8: return reduce_into<int8_t>(to, from, size, kind);
        case ACL_INT16: return reduce_into<int16_t>(to, from, size, kind);
        case ACL_INT32: return reduce_into<int32_t>(to, from, size, kind);
        case ACL_UINT32: return reduce_into<uint32_t>(to, from, size, kind);
        case ACL_FLOAT16: return reduce_into<half>(to, from, size, kind);
        case ACL_BF16: return reduce_into<bfloat16_t>(to, from, size, kind);
        default: return reduce_into<float>(to, from, size, kind);
    }
}

inline bool can_reduce(aclDataType type) {
    return type == ACL_INT8 || type == ACL_INT16 || type == ACL_INT32 || type == ACL_UINT32 || type == ACL_FLOAT16 ||
           type == ACL_BF16 || type == ACL_FLOAT;
}

}  // namespace cu2cann_model

inline aclError aclrtMemcpyBatch(void** dsts, size_t* destMaxs, void** srcs, size_t* sizes, size_t numBatches,
                                 aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, size_t* failIndex) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyBatch");
    return cu2cann_model::copy_batch(
        {dsts, destMaxs, srcs, sizes, numBatches, attrs, attrsIndexes, numAttrs}, failIndex,
        [](void* to, size_t most, const void* from, size_t size, aclrtMemcpyKind kind) {
            return aclrtMemcpy(to, most, from, size, kind);
        });
}

inline aclError aclrtMemcpyBatchV2(void** dsts, size_t* destMaxs, void** srcs, size_t* sizes, size_t numBatches,
                                   aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs) {
    return aclrtMemcpyBatch(dsts, destMaxs, srcs, sizes, numBatches, attrs, attrsIndexes, numAttrs, nullptr);
}

inline aclError aclrtMemcpyBatchAsync(void** dsts, size_t* destMaxs, void** srcs, size_t* sizes, size_t numBatches,
                                      aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, size_t* failIndex,
                                      aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyBatchAsync");
    return cu2cann_model::copy_batch(
        {dsts, destMaxs, srcs, sizes, numBatches, attrs, attrsIndexes, numAttrs}, failIndex,
        [stream](void* to, size_t most, const void* from, size_t size, aclrtMemcpyKind kind) {
            return aclrtMemcpyAsync(to, most, from, size, kind, stream);
        });
}

inline aclError aclrtMemcpyBatchAsyncV2(void** dsts, size_t* destMaxs, void** srcs, size_t* sizes, size_t numBatches,
                                        aclrtMemcpyBatchAttr* attrs, size_t* attrsIndexes, size_t numAttrs, aclrtStream stream) {
    return aclrtMemcpyBatchAsync(dsts, destMaxs, srcs, sizes, numBatches, attrs, attrsIndexes, numAttrs, nullptr, stream);
}

inline aclError aclrtMemcpyAsyncWithOffset(void** dst, size_t destMax, size_t dstDataOffset, const void** src, size_t count,
                                           size_t srcDataOffset, aclrtMemcpyKind kind, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemcpyAsyncWithOffset");
    if (kind != ACL_MEMCPY_INNER_DEVICE_TO_DEVICE) {
        return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "within the device only");
    }
    cu2cann_model::check_copy_side(dst, sizeof *dst, true, "aclrtMemcpyAsyncWithOffset");
    cu2cann_model::check_copy_side(src, sizeof *src, true, "aclrtMemcpyAsyncWithOffset");
    cu2cann_model::enqueue(cu2cann_model::stream_of(stream, "aclrtMemcpyAsyncWithOffset"),
                           cu2cann_model::copy_task(
                               [=] {
                                   char* const to = static_cast<char*>(*dst) + dstDataOffset;
                                   const char* const from = static_cast<const char*>(*src) + srcDataOffset;
                                   (void)cu2cann_model::check_copy(to, destMax, from, count, kind, "aclrtMemcpyAsyncWithOffset");
                                   std::memmove(to, from, count);
                               },
                               "aclrtMemcpyAsyncWithOffset", dst, src));
    return ACL_SUCCESS;
}

inline aclError aclrtReduceAsync(void* dst, const void* src, uint64_t count, aclrtReduceKind kind, aclDataType type,
                                 aclrtStream stream, void* reserve) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtReduceAsync");
    if (reserve != nullptr || !cu2cann_model::can_reduce(type)) {
        return cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "the type cannot be reduced");
    }
    (void)cu2cann_model::check_copy(dst, count, src, count, ACL_MEMCPY_DEVICE_TO_DEVICE, "aclrtReduceAsync");
    cu2cann_model::enqueue(
        cu2cann_model::stream_of(stream, "aclrtReduceAsync"),
        cu2cann_model::copy_task([=] { cu2cann_model::reduce_any(dst, src, count, kind, type); }, "aclrtReduceAsync", dst, src));
    return ACL_SUCCESS;
}

// Hints about caches: the model has none.
inline aclError aclrtCmoAsync(void* src, size_t size, aclrtCmoType cmoType, aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCmoAsync");
    (void)cu2cann_model::stream_of(stream, "aclrtCmoAsync");
    cu2cann_model::Memory::all().require(src, size, "aclrtCmoAsync");
    return cmoType == ACL_RT_CMO_TYPE_PREFETCH ? ACL_SUCCESS
                                               : cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "prefetch only");
}

inline aclError aclrtMemFlush(void* devPtr, size_t size) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemFlush");
    cu2cann_model::Memory::all().require(devPtr, size, "aclrtMemFlush");
    return size != 0 ? ACL_SUCCESS : cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "no bytes");
}

inline aclError aclrtMemInvalidate(void* devPtr, size_t size) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMemInvalidate");
    cu2cann_model::Memory::all().require(devPtr, size, "aclrtMemInvalidate");
    return size != 0 ? ACL_SUCCESS : cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "no bytes");
}

inline aclError aclrtMallocHostWithCfg(void** ptr, uint64_t size, aclrtMallocConfig* cfg) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtMallocHostWithCfg");
    for (size_t i = 0; cfg != nullptr && i < cfg->numAttrs; ++i) {
        if (cfg->attrs[i].attr == ACL_RT_MEM_ATTR_VA_FLAG && cfg->attrs[i].value.vaFlag != 0) {
            return cu2cann_model::record(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "this chip has no shared addresses");
        }
    }
    return aclrtMallocHost(ptr, size);
}

inline aclError aclrtCheckMemType(void** addrList, uint32_t size, uint32_t memType, uint32_t* checkResult, uint32_t reserve) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtCheckMemType");
    (void)reserve;
    bool all = true;
    for (uint32_t i = 0; i < size; ++i) {
        all &= cu2cann_model::on_device(addrList[i]);
    }
    *checkResult = all && (memType & (ACL_RT_MEM_TYPE_DEV | ACL_RT_MEM_TYPE_DVPP)) != 0 ? 1 : 0;
    return ACL_SUCCESS;
}

inline aclError aclrtIpcMemSetImportPid(const char* key, int32_t* pid, size_t num) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtIpcMemSetImportPid");
    (void)pid;
    (void)num;
    return cu2cann_model::Runtime::all().shared_keys.count(key) != 0
               ? ACL_SUCCESS
               : cu2cann_model::record(ACL_ERROR_RT_PARAM_INVALID, "no such key");
}

// Buffers that the host describes.
struct aclDataBuffer {
    void* data = nullptr;
    size_t size = 0;
};

inline aclDataBuffer* aclCreateDataBuffer(void* data, size_t size) { return new aclDataBuffer{data, size}; }
inline aclError aclDestroyDataBuffer(const aclDataBuffer* dataBuffer) {
    delete dataBuffer;
    return dataBuffer != nullptr ? ACL_SUCCESS : ACL_ERROR_INVALID_PARAM;
}
inline aclError aclUpdateDataBuffer(aclDataBuffer* dataBuffer, void* data, size_t size) {
    *dataBuffer = {data, size};
    return ACL_SUCCESS;
}
inline void* aclGetDataBufferAddr(const aclDataBuffer* dataBuffer) { return dataBuffer->data; }
inline size_t aclGetDataBufferSizeV2(const aclDataBuffer* dataBuffer) { return dataBuffer->size; }
inline uint32_t aclGetDataBufferSize(const aclDataBuffer* dataBuffer) { return static_cast<uint32_t>(dataBuffer->size); }

#endif  // CU2CANN_MODEL_ASCEND_API_COPIES_H
