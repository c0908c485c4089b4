// SPDX-License-Identifier: Apache-2.0
//
// printf of device code.  One name serves both sides here: on the host it is the C library's.
#ifndef CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_PRINTF_H
#define CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_PRINTF_H

#include <cstdio>

#include "cu2cann_model/debug.h"
#include "simt_api/device_types.h"

namespace __asc_simt_vf {
template <class... Args>
inline int printf(const char* fmt, Args&&... args) {
    if (::cu2cann_model::current_block == nullptr) {
        return ::printf(fmt, args...);
    }
    const ::cu2cann_model::Printed list[sizeof...(Args) + 1] = {::cu2cann_model::Printed(args)..., ::cu2cann_model::Printed(0)};
    ::cu2cann_model::DevicePrint().run(fmt, list, sizeof...(Args));
    return 0;
}
}  // namespace __asc_simt_vf
using namespace __asc_simt_vf;

#endif  // CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_PRINTF_H
