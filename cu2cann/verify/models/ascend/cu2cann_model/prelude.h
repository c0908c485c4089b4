// SPDX-License-Identifier: Apache-2.0
//
// Read before every `.asc` file: what the Ascend compiler supplies without any header.
#ifndef CU2CANN_MODEL_ASCEND_PRELUDE_H
#define CU2CANN_MODEL_ASCEND_PRELUDE_H

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "types.h"

#endif  // CU2CANN_MODEL_ASCEND_PRELUDE_H
