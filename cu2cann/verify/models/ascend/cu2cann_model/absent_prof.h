// SPDX-License-Identifier: Apache-2.0
//
// Functions of acl/acl_prof.h without a model.
#ifndef CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_PROF_H
#define CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_PROF_H

#include "acl/acl_prof.h"
#include "cu2cann_model/fault.h"

// Declared, and not modelled: a call stops the run.
inline void * aclprofCreateStamp() { ::cu2cann_model::not_modelled("aclprofCreateStamp"); return {}; }
inline aclprofStepInfo * aclprofCreateStepInfo() { ::cu2cann_model::not_modelled("aclprofCreateStepInfo"); return {}; }
inline aclprofSubscribeConfig * aclprofCreateSubscribeConfig(int8_t, aclprofAicoreMetrics, void*) { ::cu2cann_model::not_modelled("aclprofCreateSubscribeConfig"); return {}; }
inline void aclprofDestroyStamp(void*) { ::cu2cann_model::not_modelled("aclprofDestroyStamp");  }
inline void aclprofDestroyStepInfo(aclprofStepInfo*) { ::cu2cann_model::not_modelled("aclprofDestroyStepInfo");  }
inline aclError aclprofDestroySubscribeConfig(const aclprofSubscribeConfig*) { ::cu2cann_model::not_modelled("aclprofDestroySubscribeConfig"); return {}; }
inline size_t aclprofGetModelId(const void*, size_t, uint32_t) { ::cu2cann_model::not_modelled("aclprofGetModelId"); return {}; }
inline const char * aclprofGetOpAttriValue(const void*, size_t, uint32_t, aclprofSubscribeOpAttri) { ::cu2cann_model::not_modelled("aclprofGetOpAttriValue"); return {}; }
inline aclError aclprofGetOpDescSize(size_t*) { ::cu2cann_model::not_modelled("aclprofGetOpDescSize"); return {}; }
inline uint64_t aclprofGetOpDuration(const void*, size_t, uint32_t) { ::cu2cann_model::not_modelled("aclprofGetOpDuration"); return {}; }
inline uint64_t aclprofGetOpEnd(const void*, size_t, uint32_t) { ::cu2cann_model::not_modelled("aclprofGetOpEnd"); return {}; }
inline aclprofSubscribeOpFlag aclprofGetOpFlag(const void*, size_t, uint32_t) { ::cu2cann_model::not_modelled("aclprofGetOpFlag"); return {}; }
inline aclError aclprofGetOpName(const void*, size_t, uint32_t, char*, size_t) { ::cu2cann_model::not_modelled("aclprofGetOpName"); return {}; }
inline aclError aclprofGetOpNameLen(const void*, size_t, uint32_t, size_t*) { ::cu2cann_model::not_modelled("aclprofGetOpNameLen"); return {}; }
inline aclError aclprofGetOpNum(const void*, size_t, uint32_t*) { ::cu2cann_model::not_modelled("aclprofGetOpNum"); return {}; }
inline uint64_t aclprofGetOpStart(const void*, size_t, uint32_t) { ::cu2cann_model::not_modelled("aclprofGetOpStart"); return {}; }
inline aclError aclprofGetOpType(const void*, size_t, uint32_t, char*, size_t) { ::cu2cann_model::not_modelled("aclprofGetOpType"); return {}; }
inline aclError aclprofGetOpTypeLen(const void*, size_t, uint32_t, size_t*) { ::cu2cann_model::not_modelled("aclprofGetOpTypeLen"); return {}; }
inline aclError aclprofGetStepTimestamp(aclprofStepInfo*, aclprofStepTag, aclrtStream) { ::cu2cann_model::not_modelled("aclprofGetStepTimestamp"); return {}; }
inline aclError aclprofMark(void*) { ::cu2cann_model::not_modelled("aclprofMark"); return {}; }
inline aclError aclprofMarkEx(const char*, size_t, aclrtStream) { ::cu2cann_model::not_modelled("aclprofMarkEx"); return {}; }
inline aclError aclprofModelSubscribe(uint32_t, const aclprofSubscribeConfig*) { ::cu2cann_model::not_modelled("aclprofModelSubscribe"); return {}; }
inline aclError aclprofModelUnSubscribe(uint32_t) { ::cu2cann_model::not_modelled("aclprofModelUnSubscribe"); return {}; }
inline aclError aclprofPop() { ::cu2cann_model::not_modelled("aclprofPop"); return {}; }
inline aclError aclprofPush(void*) { ::cu2cann_model::not_modelled("aclprofPush"); return {}; }
inline aclError aclprofRangePop() { ::cu2cann_model::not_modelled("aclprofRangePop"); return {}; }
inline aclError aclprofRangePushEx(aclprofEventAttributes*) { ::cu2cann_model::not_modelled("aclprofRangePushEx"); return {}; }
inline aclError aclprofRangeStart(void*, uint32_t*) { ::cu2cann_model::not_modelled("aclprofRangeStart"); return {}; }
inline aclError aclprofRangeStop(uint32_t) { ::cu2cann_model::not_modelled("aclprofRangeStop"); return {}; }
inline aclError aclprofSetConfig(aclprofConfigType, const char*, size_t) { ::cu2cann_model::not_modelled("aclprofSetConfig"); return {}; }
inline aclError aclprofSetStampTraceMessage(void*, const char*, uint32_t) { ::cu2cann_model::not_modelled("aclprofSetStampTraceMessage"); return {}; }
inline uint64_t aclprofStr2Id(const char*) { ::cu2cann_model::not_modelled("aclprofStr2Id"); return {}; }

#endif  // CU2CANN_MODEL_ASCEND_CU2CANN_MODEL_ABSENT_PROF_H
