// SPDX-License-Identifier: Apache-2.0
//
// Functions of acl/acl_rt_memory_soma.h, none of which has a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_POOL_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_POOL_H

#include "acl/acl_rt_memory_soma.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline aclError aclrtMemPoolCreate(aclrtMemPool*, const aclrtMemPoolProps*) { ::cu2cann_model::not_modelled("aclrtMemPoolCreate"); return {}; }
inline aclError aclrtMemPoolDestroy(const aclrtMemPool) { ::cu2cann_model::not_modelled("aclrtMemPoolDestroy"); return {}; }
inline aclError aclrtMemPoolFreeAsync(void*, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemPoolFreeAsync"); return {}; }
inline aclError aclrtMemPoolGetAttr(aclrtMemPool, aclrtMemPoolAttr, void*) { ::cu2cann_model::not_modelled("aclrtMemPoolGetAttr"); return {}; }
inline aclError aclrtMemPoolMallocAsync(void**, size_t, aclrtMemPool, aclrtStream) { ::cu2cann_model::not_modelled("aclrtMemPoolMallocAsync"); return {}; }
inline aclError aclrtMemPoolSetAttr(aclrtMemPool, aclrtMemPoolAttr, void*) { ::cu2cann_model::not_modelled("aclrtMemPoolSetAttr"); return {}; }
inline aclError aclrtMemPoolTrimTo(aclrtMemPool, size_t) { ::cu2cann_model::not_modelled("aclrtMemPoolTrimTo"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_POOL_H
