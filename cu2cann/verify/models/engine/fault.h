// SPDX-License-Identifier: Apache-2.0
//
// What a run says when a rule of the platform is broken.
// A fault ends the program: `cu2cann-model: error: RULE: what, and where`.  A caution is said
// once for each rule and the run goes on.
#ifndef CU2CANN_MODEL_ENGINE_FAULT_H
#define CU2CANN_MODEL_ENGINE_FAULT_H

#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <mutex>
#include <set>
#include <string>

namespace cu2cann_model {

constexpr int fault_status = 86;  // The exit status of a run that broke a rule.

// The kernel, block and thread that are running; empty on the host.
std::string whereabouts();

inline std::string format(const char* pattern, std::va_list arguments) {
    char text[512];
    std::vsnprintf(text, sizeof text, pattern, arguments);
    return text;
}

[[noreturn]] __attribute__((format(printf, 2, 3))) inline void fault(const char* rule, const char* pattern, ...) {
    std::va_list arguments;
    va_start(arguments, pattern);
    const std::string said = format(pattern, arguments);
    va_end(arguments);
    std::fflush(stdout);
    std::fprintf(stderr, "cu2cann-model: error: %s: %s%s\n", rule, said.c_str(), whereabouts().c_str());
    std::fflush(stderr);
    _exit(fault_status);
}

__attribute__((format(printf, 2, 3))) inline void caution(const char* rule, const char* pattern, ...) {
    static std::mutex mutex;
    static std::set<std::string>& said_before = *new std::set<std::string>;
    std::lock_guard<std::mutex> lock(mutex);
    if (!said_before.insert(rule).second) {
        return;
    }
    std::va_list arguments;
    va_start(arguments, pattern);
    const std::string said = format(pattern, arguments);
    va_end(arguments);
    std::fprintf(stderr, "cu2cann-model: warning: %s: %s%s\n", rule, said.c_str(), whereabouts().c_str());
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_FAULT_H
