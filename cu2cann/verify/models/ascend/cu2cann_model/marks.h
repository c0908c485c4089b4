// SPDX-License-Identifier: Apache-2.0
//
// Marks and ranges: counted, nobody looks at them.
#ifndef CU2CANN_MODEL_ASCEND_MARKS_H
#define CU2CANN_MODEL_ASCEND_MARKS_H

#include "mstx/ms_tools_ext.h"

#include <atomic>

namespace cu2cann_model {
inline mstxRangeId next_range() {
    static std::atomic<mstxRangeId> last{0};
    return ++last;
}
}  // namespace cu2cann_model

inline mstxDomainHandle_t mstxDomainCreateA(const char* name) {
    return reinterpret_cast<mstxDomainHandle_t>(const_cast<char*>(name));
}
inline void mstxDomainDestroy(mstxDomainHandle_t domain) { (void)domain; }
inline void mstxDomainMarkA(mstxDomainHandle_t domain, const char* message, aclrtStream stream) {
    (void)domain;
    (void)message;
    (void)stream;
}
inline void mstxDomainRangeEnd(mstxDomainHandle_t domain, mstxRangeId id) {
    (void)domain;
    (void)id;
}
inline mstxRangeId mstxDomainRangeStartA(mstxDomainHandle_t domain, const char* message, aclrtStream stream) {
    (void)domain;
    (void)message;
    (void)stream;
    return cu2cann_model::next_range();
}
inline void mstxGetToolId(uint64_t* id) { *id = MSTX_TOOL_INVALID_ID; }
inline void mstxMarkA(const char* message, aclrtStream stream) {
    (void)message;
    (void)stream;
}
inline void mstxRangeEnd(mstxRangeId id) { (void)id; }
inline mstxRangeId mstxRangeStartA(const char* message, aclrtStream stream) {
    (void)message;
    (void)stream;
    return cu2cann_model::next_range();
}

#endif  // CU2CANN_MODEL_ASCEND_MARKS_H
