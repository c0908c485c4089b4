// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "acl/acl.h"
#include "./cu2cann/error.h"

#include <stdexcept>
#include <string>

namespace signals {

inline void check(aclError status, const char *call)
{
    if (status != ACL_SUCCESS) {
        throw std::runtime_error(std::string(call) + ": " + cu2cann_getErrorString(status));
    }
}

}  // namespace signals

#define SIGNALS_CHECK(call) ::signals::check((call), #call)
