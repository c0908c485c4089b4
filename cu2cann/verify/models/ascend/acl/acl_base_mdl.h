// SPDX-License-Identifier: Apache-2.0
//
// Types of models; none of them is modelled.
#ifndef CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_MDL_H
#define CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_MDL_H

#include "acl/acl_base_rt.h"

#endif  // CU2CANN_MODEL_ASCEND_ACL_ACL_BASE_MDL_H
