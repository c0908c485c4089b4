// SPDX-License-Identifier: Apache-2.0
#pragma once
extern "C" int isalpha(int), isdigit(int), isspace(int), tolower(int), toupper(int);
