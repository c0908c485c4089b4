// SPDX-License-Identifier: Apache-2.0
//
// Pools of memory in the order of streams.
#ifndef CU2CANN_MODEL_ASCEND_ACL_ACL_RT_MEMORY_SOMA_H
#define CU2CANN_MODEL_ASCEND_ACL_ACL_RT_MEMORY_SOMA_H

#include "acl/acl_rt.h"

typedef void * aclrtMemPool;
typedef enum aclrtMemPoolAttr { ACL_RT_MEM_POOL_REUSE_FOLLOW_EVENT_DEPENDENCIES = 1, ACL_RT_MEM_POOL_REUSE_ALLOW_OPPORTUNISTIC = 2, ACL_RT_MEM_POOL_REUSE_ALLOW_INTERNAL_DEPENDENCIES = 3, ACL_RT_MEM_POOL_ATTR_RELEASE_THRESHOLD = 4, ACL_RT_MEM_POOL_ATTR_RESERVED_MEM_CURRENT = 5, ACL_RT_MEM_POOL_ATTR_RESERVED_MEM_HIGH = 6, ACL_RT_MEM_POOL_ATTR_USED_MEM_CURRENT = 7, ACL_RT_MEM_POOL_ATTR_USED_MEM_HIGH = 8 } aclrtMemPoolAttr;
typedef struct aclrtMemPoolProps { aclrtMemAllocationType allocType; aclrtMemHandleType handleType; aclrtMemLocation location; size_t maxSize; unsigned char reserved[32]; } aclrtMemPoolProps;

extern "C" {
aclError aclrtMemPoolCreate(aclrtMemPool* memPool, const aclrtMemPoolProps* poolProps);
aclError aclrtMemPoolDestroy(const aclrtMemPool memPool);
aclError aclrtMemPoolFreeAsync(void* ptr, aclrtStream stream);
aclError aclrtMemPoolGetAttr(aclrtMemPool memPool, aclrtMemPoolAttr attr, void* value);
aclError aclrtMemPoolMallocAsync(void** ptr, size_t size, aclrtMemPool memPool, aclrtStream stream);
aclError aclrtMemPoolSetAttr(aclrtMemPool memPool, aclrtMemPoolAttr attr, void* value);
aclError aclrtMemPoolTrimTo(aclrtMemPool memPool, size_t minBytesToKeep);
}

#include "cu2cann_model/absent_pool.h"

#endif  // CU2CANN_MODEL_ASCEND_ACL_ACL_RT_MEMORY_SOMA_H
