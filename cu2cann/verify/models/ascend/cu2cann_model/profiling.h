// SPDX-License-Identifier: Apache-2.0
//
// Profiling: accepted, nothing is measured.
#ifndef CU2CANN_MODEL_ASCEND_PROFILING_H
#define CU2CANN_MODEL_ASCEND_PROFILING_H

#include "acl/acl_prof.h"
#include "fault.h"

inline aclError aclprofInit(const char* profilerResultPath, size_t length) {
    (void)profilerResultPath;
    (void)length;
    return 0;
}
inline aclError aclprofFinalize() { return 0; }
inline aclError aclprofStart(const aclprofConfig* profilerConfig) {
    (void)profilerConfig;
    return 0;
}
inline aclError aclprofStop(const aclprofConfig* profilerConfig) {
    (void)profilerConfig;
    return 0;
}
inline aclprofConfig* aclprofCreateConfig(uint32_t* deviceIdList, uint32_t deviceNums, aclprofAicoreMetrics aicoreMetrics,
                                          const aclprofAicoreEvents* aicoreEvents, uint64_t dataTypeConfig) {
    (void)deviceIdList;
    (void)deviceNums;
    (void)aicoreMetrics;
    (void)aicoreEvents;
    (void)dataTypeConfig;
    static char token;
    return reinterpret_cast<aclprofConfig*>(&token);
}
inline aclError aclprofDestroyConfig(const aclprofConfig* profilerConfig) {
    (void)profilerConfig;
    return 0;
}

#include "absent_prof.h"

#endif  // CU2CANN_MODEL_ASCEND_PROFILING_H
