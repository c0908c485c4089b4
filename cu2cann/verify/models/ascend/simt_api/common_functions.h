// SPDX-License-Identifier: Apache-2.0
//
// What the other headers share.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_COMMON_FUNCTIONS_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_COMMON_FUNCTIONS_H

#include "simt_api/device_types.h"
#include "utils/debug/asc_assert.h"
#include "utils/debug/asc_time.h"


#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_COMMON_FUNCTIONS_H
