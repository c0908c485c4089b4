// SPDX-License-Identifier: Apache-2.0
//
// Marks and ranges for the profiler.
#ifndef CU2CANN_MODEL_ASCEND_MSTX_MS_TOOLS_EXT_H
#define CU2CANN_MODEL_ASCEND_MSTX_MS_TOOLS_EXT_H

#include "acl/acl_base.h"

#define MSTX_FAIL 1
#define MSTX_SUCCESS 0
#define MSTX_TOOL_INVALID_ID 0x0
#define MSTX_TOOL_MSLEAKS_ID 0x1003
#define MSTX_TOOL_MSOPPROF_ID 0x1001
#define MSTX_TOOL_MSPROF_ID 0x1000
#define MSTX_TOOL_MSSANITIZER_ID 0x1002

typedef uint64_t mstxRangeId;
struct mstxDomainRegistration_st;
typedef struct mstxDomainRegistration_st* mstxDomainHandle_t;

extern "C" {
mstxDomainHandle_t mstxDomainCreateA(const char* name);
void mstxDomainDestroy(mstxDomainHandle_t domain);
void mstxDomainMarkA(mstxDomainHandle_t domain, const char* message, aclrtStream stream);
void mstxDomainRangeEnd(mstxDomainHandle_t domain, mstxRangeId id);
mstxRangeId mstxDomainRangeStartA(mstxDomainHandle_t domain, const char* message, aclrtStream stream);
void mstxGetToolId(uint64_t* id);
void mstxMarkA(const char* message, aclrtStream stream);
void mstxRangeEnd(mstxRangeId id);
mstxRangeId mstxRangeStartA(const char* message, aclrtStream stream);
}

#include "cu2cann_model/marks.h"

#endif  // CU2CANN_MODEL_ASCEND_MSTX_MS_TOOLS_EXT_H
