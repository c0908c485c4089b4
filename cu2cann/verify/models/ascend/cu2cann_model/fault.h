// SPDX-License-Identifier: Apache-2.0
//
// How a call that has no model ends the run.
#ifndef CU2CANN_MODEL_ASCEND_FAULT_H
#define CU2CANN_MODEL_ASCEND_FAULT_H

#include "../../engine/fault.h"

namespace cu2cann_model {
[[noreturn]] inline void not_modelled(const char* name) { fault("not-modelled", "%s has no model", name); }
}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_FAULT_H
