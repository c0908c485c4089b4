// SPDX-License-Identifier: Apache-2.0
//
// The word that marks device functions.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_TYPES_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_TYPES_H

#include "cu2cann_model/types.h"

#define __SIMT_DEVICE_FUNCTIONS_DECL__ __aicore__

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_DEVICE_TYPES_H
