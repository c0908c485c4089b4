// A stand-in for the profiling interface: declarations only.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_ACL_PROF_H
#define STAND_IN_ACL_PROF_H

#include "acl/acl_rt.h"

struct aclprofConfig;
enum aclprofAicoreMetrics { ACL_AICORE_PIPE_UTILIZATION = 1 };
#define ACL_PROF_ACL_API 0x0001ULL
#define ACL_PROF_TASK_TIME 0x0002ULL

aclError aclprofInit(const char*, size_t);
aclError aclprofFinalize();
aclprofConfig* aclprofCreateConfig(uint32_t*, uint32_t, aclprofAicoreMetrics, const void*, uint64_t);
aclError aclprofDestroyConfig(const aclprofConfig*);
aclError aclprofStart(const aclprofConfig*);
aclError aclprofStop(const aclprofConfig*);

#endif  // STAND_IN_ACL_PROF_H
