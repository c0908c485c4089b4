// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"
#include "device_vector.h"
