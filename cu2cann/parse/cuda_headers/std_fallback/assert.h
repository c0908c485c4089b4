// SPDX-License-Identifier: Apache-2.0
#pragma once
extern "C" void __assert_fail(const char *, const char *, unsigned int, const char *);
#define assert(condition) \
    ((condition) ? (void)0 : __assert_fail(#condition, __FILE__, __LINE__, __func__))
