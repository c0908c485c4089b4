// SPDX-License-Identifier: Apache-2.0
//
// All of ACL that SIMT programs use.  Operators and models are not modelled.
#ifndef CU2CANN_MODEL_ASCEND_ACL_ACL_H
#define CU2CANN_MODEL_ASCEND_ACL_ACL_H

#include "acl/acl_rt.h"

#endif  // CU2CANN_MODEL_ASCEND_ACL_ACL_H
