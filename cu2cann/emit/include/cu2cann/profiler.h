// Stands in for: cudaProfilerStart and Stop, NVTX ranges and marks (mstx/ms_tools_ext.h, link -ldl and msprofiler).
// Restores: nested push and pop with levels, attributes that carry a message, wide-character messages.
// Works around: mstx has only started and ended ranges; a profiler that runs already must not be started again.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_PROFILER_H
#define CU2CANN_PROFILER_H

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "acl/acl_prof.h"
#include "acl/acl_rt.h"
#include "error.h"
#include "mstx/ms_tools_ext.h"
#include "runtime.h"

#include "shield_begin.h"

// The field names of nvtxEventAttributes_t; only an ASCII message is used.
struct cu2cannRangeAttributes {
    uint16_t version;
    uint16_t size;
    uint32_t category;
    int32_t colorType;
    uint32_t color;
    int32_t payloadType;
    int32_t reserved0;
    union {
        uint64_t ullValue;
        int64_t llValue;
        double dValue;
        uint32_t uiValue;
        int32_t iValue;
        float fValue;
    } payload;
    int32_t messageType;
    union {
        const char* ascii;
        const wchar_t* unicode;
        void* registered;
    } message;
};

#define CU2CANN_MESSAGE_TYPE_ASCII 1
#define CU2CANN_MESSAGE_TYPE_UNICODE 2

namespace cu2cann {

inline std::vector<mstxRangeId>& open_ranges() {
    static thread_local std::vector<mstxRangeId> ranges;
    return ranges;
}

inline std::vector<mstxRangeId>& open_ranges(mstxDomainHandle_t domain) {
    static thread_local std::map<mstxDomainHandle_t, std::vector<mstxRangeId>> ranges;
    return ranges[domain];
}

inline std::string utf8(const wchar_t* text) {
    std::string bytes;
    for (; text != nullptr && *text != 0; ++text) {
        const uint32_t code = static_cast<uint32_t>(*text);
        if (code < 0x80) {
            bytes += static_cast<char>(code);
        } else if (code < 0x800) {
            bytes += static_cast<char>(0xC0 | code >> 6);
            bytes += static_cast<char>(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            bytes += static_cast<char>(0xE0 | code >> 12);
            bytes += static_cast<char>(0x80 | (code >> 6 & 0x3F));
            bytes += static_cast<char>(0x80 | (code & 0x3F));
        } else {
            bytes += static_cast<char>(0xF0 | code >> 18);
            bytes += static_cast<char>(0x80 | (code >> 12 & 0x3F));
            bytes += static_cast<char>(0x80 | (code >> 6 & 0x3F));
            bytes += static_cast<char>(0x80 | (code & 0x3F));
        }
    }
    return bytes;
}

inline std::string message_of(const cu2cannRangeAttributes* attributes) {
    if (attributes->messageType == CU2CANN_MESSAGE_TYPE_UNICODE) {
        return utf8(attributes->message.unicode);
    }
    const bool ascii = attributes->messageType == CU2CANN_MESSAGE_TYPE_ASCII;
    return ascii && attributes->message.ascii != nullptr ? attributes->message.ascii : "";
}

inline aclprofConfig*& profile() {
    static aclprofConfig* config = nullptr;
    return config;
}

// A range for as long as the object lives.
class scoped_range {
public:
    explicit scoped_range(const char* message) : id_(mstxRangeStartA(message, nullptr)) {}
    explicit scoped_range(const std::string& message) : scoped_range(message.c_str()) {}
    ~scoped_range() { mstxRangeEnd(id_); }
    scoped_range(const scoped_range&) = delete;
    scoped_range& operator=(const scoped_range&) = delete;

private:
    mstxRangeId id_;
};

}  // namespace cu2cann

// Push and pop answer the level, from 0; pop answers a negative number when nothing is open.
inline int cu2cann_rangePush(const char* message) {
    std::vector<mstxRangeId>& ranges = cu2cann::open_ranges();
    ranges.push_back(mstxRangeStartA(message, nullptr));
    return static_cast<int>(ranges.size()) - 1;
}

inline int cu2cann_rangePushW(const wchar_t* message) { return cu2cann_rangePush(cu2cann::utf8(message).c_str()); }

inline int cu2cann_rangePushEx(const cu2cannRangeAttributes* attributes) {
    return cu2cann_rangePush(cu2cann::message_of(attributes).c_str());
}

inline int cu2cann_rangePop() {
    std::vector<mstxRangeId>& ranges = cu2cann::open_ranges();
    if (ranges.empty()) {
        return -1;
    }
    mstxRangeEnd(ranges.back());
    ranges.pop_back();
    return static_cast<int>(ranges.size());
}

inline mstxRangeId cu2cann_rangeStartEx(const cu2cannRangeAttributes* attributes) {
    return mstxRangeStartA(cu2cann::message_of(attributes).c_str(), nullptr);
}

inline void cu2cann_markEx(const cu2cannRangeAttributes* attributes) {
    mstxMarkA(cu2cann::message_of(attributes).c_str(), nullptr);
}

inline int cu2cann_domainRangePushEx(mstxDomainHandle_t domain, const cu2cannRangeAttributes* attributes) {
    std::vector<mstxRangeId>& ranges = cu2cann::open_ranges(domain);
    ranges.push_back(mstxDomainRangeStartA(domain, cu2cann::message_of(attributes).c_str(), nullptr));
    return static_cast<int>(ranges.size()) - 1;
}

inline int cu2cann_domainRangePop(mstxDomainHandle_t domain) {
    std::vector<mstxRangeId>& ranges = cu2cann::open_ranges(domain);
    if (ranges.empty()) {
        return -1;
    }
    mstxDomainRangeEnd(domain, ranges.back());
    ranges.pop_back();
    return static_cast<int>(ranges.size());
}

inline mstxRangeId cu2cann_domainRangeStartEx(mstxDomainHandle_t domain, const cu2cannRangeAttributes* attributes) {
    return mstxDomainRangeStartA(domain, cu2cann::message_of(attributes).c_str(), nullptr);
}

inline void cu2cann_domainMarkEx(mstxDomainHandle_t domain, const cu2cannRangeAttributes* attributes) {
    mstxDomainMarkA(domain, cu2cann::message_of(attributes).c_str(), nullptr);
}

// Does nothing unless the environment names a folder for the result in CU2CANN_PROFILE: under the
// vendor's profiler the whole program is recorded, and starting a second one is an error.
inline aclError cu2cann_profilerStart() {
    const char* folder = std::getenv("CU2CANN_PROFILE");
    if (folder == nullptr || cu2cann::profile() != nullptr) {
        return ACL_SUCCESS;
    }
    CU2CANN_TRY(cu2cann_ensure());
    int32_t device = 0;
    CU2CANN_TRY(aclrtGetDevice(&device));
    CU2CANN_TRY(aclprofInit(folder, std::strlen(folder)));
    uint32_t devices[] = {static_cast<uint32_t>(device)};
    cu2cann::profile() =
        aclprofCreateConfig(devices, 1, ACL_AICORE_PIPE_UTILIZATION, nullptr, ACL_PROF_ACL_API | ACL_PROF_TASK_TIME);
    if (cu2cann::profile() == nullptr) {
        return cu2cann::note(ACL_ERROR_PROFILING_FAILURE);
    }
    return cu2cann::note(aclprofStart(cu2cann::profile()));
}

inline aclError cu2cann_profilerStop() {
    if (cu2cann::profile() == nullptr) {
        return ACL_SUCCESS;
    }
    CU2CANN_TRY(aclrtSynchronizeDevice());
    CU2CANN_TRY(aclprofStop(cu2cann::profile()));
    CU2CANN_TRY(aclprofDestroyConfig(cu2cann::profile()));
    cu2cann::profile() = nullptr;
    return cu2cann::note(aclprofFinalize());
}

#include "shield_end.h"

#endif  // CU2CANN_PROFILER_H
