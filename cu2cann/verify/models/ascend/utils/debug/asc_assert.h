// SPDX-License-Identifier: Apache-2.0
//
// assert of device code, with or without a message; gone where NDEBUG is defined.
#ifndef CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_ASSERT_H
#define CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_ASSERT_H

#include <cassert>

#include "cu2cann_model/debug.h"
#include "simt_api/device_types.h"

namespace __asc_simt_vf {
inline void __trap() { ::cu2cann_model::fault("trap", "__trap() was called"); }
}  // namespace __asc_simt_vf
using namespace __asc_simt_vf;

namespace cu2cann_model {
inline void asserted(bool holds, const char* what, const char* file, int line, const char* function) {
    if (__builtin_expect(!holds, 0)) {
        failed(what, file, line, function);
    }
}
template <typename... More>
inline void asserted(bool holds, const char* what, const char* file, int line, const char* function, const char* message,
                     More... more) {
    if (__builtin_expect(!holds, 0)) {
        failed_with(what, file, line, function, message, more...);
    }
}
}  // namespace cu2cann_model

#define CU2CANN_MODEL_ASSERT(expression, ...)                                                                          \
    ::cu2cann_model::asserted(static_cast<bool>(expression), #expression, __FILE__, __LINE__, __PRETTY_FUNCTION__,     \
                              ##__VA_ARGS__)

#undef assert
#undef ascendc_assert
#if !(defined(ASCENDC_DUMP) && ASCENDC_DUMP == 0) && !(defined(NDEBUG))
#define assert(...) CU2CANN_MODEL_ASSERT(__VA_ARGS__)
#define ascendc_assert(...) CU2CANN_MODEL_ASSERT(__VA_ARGS__)
#else
#define assert(...)
#define ascendc_assert(...)
#endif

#endif  // CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_ASSERT_H
