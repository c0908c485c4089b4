// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../stddef.h"
typedef unsigned int uint;
typedef unsigned short ushort;
typedef unsigned long ulong;
typedef long off_t, ssize_t;
