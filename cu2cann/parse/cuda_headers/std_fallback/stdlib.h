// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "stddef.h"
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
extern "C" {
void *malloc(size_t), *calloc(size_t, size_t), *realloc(void *, size_t),
    *aligned_alloc(size_t, size_t);
void free(void *), exit(int), abort(), srand(unsigned int), srand48(long),
    qsort(void *, size_t, size_t, int (*)(const void *, const void *));
int rand(), atoi(const char *), abs(int), system(const char *),
    posix_memalign(void **, size_t, size_t);
long atol(const char *), labs(long), random(), lrand48(),
    strtol(const char *, char **, int);
long long atoll(const char *), llabs(long long);
unsigned long strtoul(const char *, char **, int);
unsigned long long strtoull(const char *, char **, int);
double atof(const char *), drand48(), strtod(const char *, char **);
float strtof(const char *, char **);
char *getenv(const char *);
}
