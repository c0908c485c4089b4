// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "stddef.h"
typedef long time_t, clock_t;
#define CLOCKS_PER_SEC 1000000l
#define CLOCK_MONOTONIC 1
#define CLOCK_REALTIME 0
struct timespec { time_t tv_sec; long tv_nsec; };
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday; };
extern "C" {
time_t time(time_t *);
clock_t clock();
int clock_gettime(int, timespec *);
struct tm *localtime(const time_t *);
}
