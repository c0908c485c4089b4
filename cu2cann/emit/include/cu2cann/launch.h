// SPDX-License-Identifier: Apache-2.0
//
// Arguments of a launch whose kernel computes in software double precision.
// `cu2cann_device` turns what holds the host's `double` - a number, a pointer, an instance of a
// class template - into what holds the kernel's `cu2cann_double`; both are the same bytes.
#ifndef CU2CANN_LAUNCH_H
#define CU2CANN_LAUNCH_H

#include <string.h>

#include "double.h"

#include "shield_begin.h"

namespace cu2cann_double_detail {

template <typename From, typename To>
struct argument {
    static To convert(const From& value) {
        static_assert(sizeof(From) == sizeof(To), "a class whose layout depends on its types");
        To converted;
        memcpy(static_cast<void*>(&converted), &value, sizeof(To));
        return converted;
    }
};
template <typename T>
struct argument<T, T> {
    static const T& convert(const T& value) { return value; }
};
template <typename From, typename To>
struct argument<From*, To*> {
    static To* convert(From* pointer) { return reinterpret_cast<To*>(pointer); }
};
template <typename T>
struct argument<T*, T*> {
    static T* convert(T* pointer) { return pointer; }
};

}  // namespace cu2cann_double_detail

template <typename T>
inline cu2cann_device_type<T> cu2cann_device(T value) {
    return cu2cann_double_detail::argument<T, cu2cann_device_type<T>>::convert(value);
}

#include "shield_end.h"

#endif
