// A stand-in for the range interface: remembers what is open.
// SPDX-License-Identifier: Apache-2.0
#ifndef STAND_IN_MS_TOOLS_EXT_H
#define STAND_IN_MS_TOOLS_EXT_H

#include <cstdint>
#include <map>
#include <string>

#include "acl/acl_rt.h"

typedef uint64_t mstxRangeId;
typedef struct mstxDomain* mstxDomainHandle_t;

namespace stand_in {
inline std::map<mstxRangeId, std::string>& ranges() {
    static std::map<mstxRangeId, std::string> open;
    return open;
}
inline mstxRangeId open_range(const char* message) {
    static mstxRangeId last = 0;
    ranges()[++last] = message;
    return last;
}
}  // namespace stand_in

inline void mstxMarkA(const char*, aclrtStream) {}
inline mstxRangeId mstxRangeStartA(const char* message, aclrtStream) { return stand_in::open_range(message); }
inline void mstxRangeEnd(mstxRangeId id) { stand_in::ranges().erase(id); }
inline void mstxDomainMarkA(mstxDomainHandle_t, const char*, aclrtStream) {}
inline mstxRangeId mstxDomainRangeStartA(mstxDomainHandle_t, const char* message, aclrtStream) {
    return stand_in::open_range(message);
}
inline void mstxDomainRangeEnd(mstxDomainHandle_t, mstxRangeId id) { stand_in::ranges().erase(id); }

#endif  // STAND_IN_MS_TOOLS_EXT_H
