// SPDX-License-Identifier: Apache-2.0
//
// All of the SIMT interface but the 16-bit types and cooperative groups.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_ASC_SIMT_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_ASC_SIMT_H

#include "simt_api/common_functions.h"
#include "simt_api/device_functions.h"
#include "simt_api/math_functions.h"
#include "simt_api/vector_functions.h"


#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_ASC_SIMT_H
