// SPDX-License-Identifier: Apache-2.0
//
// The clock of the device: here the C library's, which has the same name.
#ifndef CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_TIME_H
#define CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_TIME_H

#include <ctime>
#include "simt_api/device_types.h"


#endif  // CU2CANN_MODEL_ASCEND_UTILS_DEBUG_ASC_TIME_H
