// SPDX-License-Identifier: Apache-2.0
//
// What device code prints and asserts; the host's own printf and assert go on to work.
#ifndef CU2CANN_MODEL_ASCEND_DEBUG_H
#define CU2CANN_MODEL_ASCEND_DEBUG_H

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "types.h"

namespace cu2cann_model {

[[noreturn]] inline void failed(const char* what, const char* file, int line, const char* function) {
    if (current_block != nullptr) {
        fault("assert", "%s:%d: %s: assertion `%s' failed", file, line, function, what);
    }
    std::fflush(stdout);
    std::fprintf(stderr, "%s:%d: %s: Assertion `%s' failed.\n", file, line, function, what);
    std::abort();
}

template <typename... More>
[[noreturn]] inline void failed_with(const char* what, const char* file, int line, const char* function, const char* message,
                                     More... more) {
    char text[256];
    std::snprintf(text, sizeof text, message, more...);
    failed((std::string(what) + ": " + text).c_str(), file, line, function);
}

// One argument of a device's printf, as wide as it travels.
struct Printed {
    enum class Kind { integer, floating, pointer, other } kind = Kind::other;
    size_t size = 0;
    uint64_t whole = 0;
    double real = 0.0;
    const void* address = nullptr;

    template <typename T>
    explicit Printed(const T& value) : size(sizeof(T)) {
        using Value = std::decay_t<T>;
        if constexpr (std::is_pointer<Value>::value || std::is_null_pointer<Value>::value) {
            kind = Kind::pointer;
            address = reinterpret_cast<const void*>(reinterpret_cast<uintptr_t>(static_cast<Value>(value)));
        } else if constexpr (std::is_integral<Value>::value || std::is_enum<Value>::value) {
            kind = Kind::integer;
            whole = static_cast<uint64_t>(value);
        } else if constexpr (std::is_convertible<Value, double>::value) {
            kind = Kind::floating;
            real = static_cast<double>(static_cast<float>(value));
        }
    }
    template <size_t N>
    explicit Printed(const char (&text)[N]) : kind(Kind::pointer), size(sizeof(char*)), address(text) {}
};

// The device knows d i u x f F s p, with l or ll, and no width or precision.
class DevicePrint {
public:
    void run(const char* format, const Printed* arguments, size_t count) {
        for (const char* at = format; *at != '\0'; ++at) {
            if (*at != '%') {
                text_ += *at;
            } else if (at[1] == '%') {
                text_ += *at++;
            } else {
                at = conversion(at + 1, format, arguments, count);
            }
        }
        std::fwrite(text_.data(), 1, text_.size(), stdout);
    }

private:
    const char* conversion(const char* at, const char* format, const Printed* arguments, size_t count) {
        int longs = 0;
        while (*at == 'l') {
            ++longs;
            ++at;
        }
        if (*at == '\0' || std::strchr("diuxfFsp", *at) == nullptr || longs > 2) {
            fault("printf-format", "a device's printf knows d i u x f F s p without width or precision: \"%s\"", format);
        }
        if (used_ == count) {
            fault("printf-format", "fewer arguments than \"%s\" names", format);
        }
        print(*at, longs > 0, arguments[used_++], format);
        return at;
    }

    void print(char how, bool wide, const Printed& value, const char* format) {
        char text[64];
        const bool real = how == 'f' || how == 'F';
        const bool address = how == 's' || how == 'p';
        const auto wanted = real ? Printed::Kind::floating : address ? Printed::Kind::pointer : Printed::Kind::integer;
        if (value.kind != wanted || (real && value.size == 8)) {
            fault(real ? "printf-double" : "printf-format", "an argument of another type than \"%s\" names", format);
        }
        if (how == 's') {
            text_ += static_cast<const char*>(value.address);
            return;
        }
        if (how == 'p') {
            std::snprintf(text, sizeof text, "%p", value.address);
        } else if (real) {
            std::snprintf(text, sizeof text, "%f", value.real);
        } else if (how == 'd' || how == 'i') {
            std::snprintf(text, sizeof text, "%lld", wide ? static_cast<long long>(value.whole) : static_cast<int>(value.whole));
        } else {
            const unsigned long long shown = wide ? value.whole : static_cast<unsigned>(value.whole);
            std::snprintf(text, sizeof text, how == 'x' ? "%llx" : "%llu", shown);
        }
        text_ += text;
    }

    std::string text_;
    size_t used_ = 0;
};

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_DEBUG_H
