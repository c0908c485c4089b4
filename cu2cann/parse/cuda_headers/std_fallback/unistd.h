// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sys/types.h"
extern "C" {
unsigned int sleep(unsigned int);
int usleep(unsigned int), getopt(int, char *const *, const char *);
extern char *optarg;
extern int optind;
}
