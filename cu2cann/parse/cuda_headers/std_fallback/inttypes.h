// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "stdint.h"
#define PRIu64 "lu"
#define PRId64 "ld"
#define PRIu32 "u"
#define PRId32 "d"
#define PRIx64 "lx"
