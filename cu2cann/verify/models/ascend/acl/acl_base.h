// SPDX-License-Identifier: Apache-2.0
//
// The base of ACL: types and error codes.
#ifndef CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_H
#define CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_H

#include "acl/acl_base_rt.h"
#include "acl/acl_base_mdl.h"
#include "acl/error_codes/rt_error_codes.h"
#include "acl/error_codes/ge_error_codes.h"

#endif  // CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_H
