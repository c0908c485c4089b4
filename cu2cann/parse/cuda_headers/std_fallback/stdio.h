// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "stdarg.h"
#include "stddef.h"
typedef struct cu2cann_file FILE;
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
extern "C" {
extern FILE *stdin, *stdout, *stderr;
int printf(const char *, ...), fprintf(FILE *, const char *, ...),
    sprintf(char *, const char *, ...), snprintf(char *, size_t, const char *, ...),
    vprintf(const char *, va_list), vfprintf(FILE *, const char *, va_list),
    scanf(const char *, ...), fscanf(FILE *, const char *, ...),
    sscanf(const char *, const char *, ...), puts(const char *), putchar(int),
    fputs(const char *, FILE *), fputc(int, FILE *), fgetc(FILE *), getchar(),
    fclose(FILE *), fflush(FILE *), feof(FILE *), ferror(FILE *),
    fseek(FILE *, long, int), remove(const char *);
void perror(const char *), rewind(FILE *);
long ftell(FILE *);
size_t fread(void *, size_t, size_t, FILE *), fwrite(const void *, size_t, size_t, FILE *);
FILE *fopen(const char *, const char *);
char *fgets(char *, int, FILE *);
}
