// SPDX-License-Identifier: Apache-2.0
//
// Allocators of the program's own, kept for whoever asks; the model has no work that takes memory from them.
#ifndef CU2CANN_MODEL_ASCEND_API_ALLOCATOR_H
#define CU2CANN_MODEL_ASCEND_API_ALLOCATOR_H

#include "state.h"

namespace cu2cann_model {

struct Allocator {
    aclrtAllocator object = nullptr;
    aclrtAllocatorAllocFunc take = nullptr;
    aclrtAllocatorFreeFunc give_back = nullptr;
    aclrtAllocatorAllocAdviseFunc advised = nullptr;
    aclrtAllocatorGetAddrFromBlockFunc address = nullptr;
};

inline std::map<const void*, Allocator*>& allocators() {
    static auto& only = *new std::map<const void*, Allocator*>;
    return only;
}

template <typename Change>
inline aclError change_allocator(aclrtAllocatorDesc description, Change change) {
    if (description == nullptr) {
        return ACL_ERROR_INVALID_PARAM;
    }
    change(*static_cast<Allocator*>(description));
    return ACL_SUCCESS;
}

}  // namespace cu2cann_model

inline aclrtAllocatorDesc aclrtAllocatorCreateDesc() { return new cu2cann_model::Allocator; }

inline aclError aclrtAllocatorDestroyDesc(aclrtAllocatorDesc allocatorDesc) {
    delete static_cast<cu2cann_model::Allocator*>(allocatorDesc);
    return allocatorDesc != nullptr ? ACL_SUCCESS : ACL_ERROR_INVALID_PARAM;
}
inline aclError aclrtAllocatorSetObjToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocator allocator) {
    return cu2cann_model::change_allocator(allocatorDesc, [=](cu2cann_model::Allocator& one) { one.object = allocator; });
}
inline aclError aclrtAllocatorSetAllocFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorAllocFunc func) {
    return cu2cann_model::change_allocator(allocatorDesc, [=](cu2cann_model::Allocator& one) { one.take = func; });
}
inline aclError aclrtAllocatorSetFreeFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorFreeFunc func) {
    return cu2cann_model::change_allocator(allocatorDesc, [=](cu2cann_model::Allocator& one) { one.give_back = func; });
}
inline aclError aclrtAllocatorSetAllocAdviseFuncToDesc(aclrtAllocatorDesc allocatorDesc, aclrtAllocatorAllocAdviseFunc func) {
    return cu2cann_model::change_allocator(allocatorDesc, [=](cu2cann_model::Allocator& one) { one.advised = func; });
}
inline aclError aclrtAllocatorSetGetAddrFromBlockFuncToDesc(aclrtAllocatorDesc allocatorDesc,
                                                            aclrtAllocatorGetAddrFromBlockFunc func) {
    return cu2cann_model::change_allocator(allocatorDesc, [=](cu2cann_model::Allocator& one) { one.address = func; });
}

inline aclError aclrtAllocatorRegister(aclrtStream stream, aclrtAllocatorDesc allocatorDesc) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtAllocatorRegister");
    auto* one = static_cast<cu2cann_model::Allocator*>(allocatorDesc);
    if (one == nullptr || one->take == nullptr || one->give_back == nullptr || one->address == nullptr) {
        return cu2cann_model::record(ACL_ERROR_INVALID_PARAM, "the description lacks functions");
    }
    cu2cann_model::allocators()[&cu2cann_model::stream_of(stream, "aclrtAllocatorRegister")] = one;
    return ACL_SUCCESS;
}

inline aclError aclrtAllocatorUnregister(aclrtStream stream) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtAllocatorUnregister");
    cu2cann_model::allocators().erase(&cu2cann_model::stream_of(stream, "aclrtAllocatorUnregister"));
    return ACL_SUCCESS;
}

inline aclError aclrtAllocatorGetByStream(aclrtStream stream, aclrtAllocatorDesc* allocatorDesc, aclrtAllocator* allocator,
                                          aclrtAllocatorAllocFunc* allocFunc, aclrtAllocatorFreeFunc* freeFunc,
                                          aclrtAllocatorAllocAdviseFunc* allocAdviseFunc,
                                          aclrtAllocatorGetAddrFromBlockFunc* getAddrFromBlockFunc) {
    CU2CANN_MODEL_CALL_WITH_DEVICE("aclrtAllocatorGetByStream");
    const auto found = cu2cann_model::allocators().find(&cu2cann_model::stream_of(stream, "aclrtAllocatorGetByStream"));
    cu2cann_model::Allocator* one = found != cu2cann_model::allocators().end() ? found->second : nullptr;
    *allocatorDesc = one;
    if (one != nullptr) {
        *allocator = one->object;
        *allocFunc = one->take;
        *freeFunc = one->give_back;
        *allocAdviseFunc = one->advised;
        *getAddrFromBlockFunc = one->address;
    }
    return ACL_SUCCESS;
}

#endif  // CU2CANN_MODEL_ASCEND_API_ALLOCATOR_H
