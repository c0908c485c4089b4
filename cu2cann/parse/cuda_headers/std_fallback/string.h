// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "stddef.h"
extern "C" {
void *memcpy(void *, const void *, size_t), *memmove(void *, const void *, size_t),
    *memset(void *, int, size_t);
int memcmp(const void *, const void *, size_t), strcmp(const char *, const char *),
    strncmp(const char *, const char *, size_t), strcasecmp(const char *, const char *);
size_t strlen(const char *);
char *strcpy(char *, const char *), *strncpy(char *, const char *, size_t),
    *strcat(char *, const char *), *strchr(const char *, int),
    *strrchr(const char *, int), *strstr(const char *, const char *),
    *strtok(char *, const char *), *strdup(const char *), *strerror(int);
}
