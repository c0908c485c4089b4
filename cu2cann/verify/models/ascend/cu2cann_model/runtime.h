// SPDX-License-Identifier: Apache-2.0
//
// The functions behind acl/acl_rt.h.
#ifndef CU2CANN_MODEL_ASCEND_RUNTIME_H
#define CU2CANN_MODEL_ASCEND_RUNTIME_H

#include "api_graph.h"
#include "api_launch.h"
#include "api_memory.h"
#include "absent_rt.h"

#endif  // CU2CANN_MODEL_ASCEND_RUNTIME_H
