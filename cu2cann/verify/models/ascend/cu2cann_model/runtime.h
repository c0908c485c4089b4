// SPDX-License-Identifier: Apache-2.0
//
// The functions behind acl/acl_rt.h.
#ifndef CU2CANN_MODEL_ASCEND_RUNTIME_H
#define CU2CANN_MODEL_ASCEND_RUNTIME_H

#include "api_allocator.h"
#include "api_callbacks.h"
#include "api_copies.h"
#include "api_graph.h"
#include "api_launch.h"
#include "api_memory.h"
#include "api_notify.h"
#include "api_settings.h"
#include "api_virtual.h"
#include "absent_rt.h"

#endif  // CU2CANN_MODEL_ASCEND_RUNTIME_H
