// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "cu2cann_thrust.h"
