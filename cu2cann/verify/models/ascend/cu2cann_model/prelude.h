// SPDX-License-Identifier: Apache-2.0
//
// Read before every `.asc` file: what the Ascend compiler supplies without any header, and the
// inner parts of the model, so that a precompiled prelude holds most of what a build reads.
#ifndef CU2CANN_MODEL_ASCEND_PRELUDE_H
#define CU2CANN_MODEL_ASCEND_PRELUDE_H

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "acl/acl_rt.h"
#include "atomics.h"
#include "bits.h"
#include "casts.h"
#include "debug.h"
#include "faithful.h"
#include "memory_access.h"
#include "native_math.h"
#include "sixteen.h"
#include "types.h"
#include "warp.h"

#endif  // CU2CANN_MODEL_ASCEND_PRELUDE_H
