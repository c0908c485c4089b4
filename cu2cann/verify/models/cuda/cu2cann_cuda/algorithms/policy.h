// SPDX-License-Identifier: Apache-2.0
//
// Where Thrust's algorithms run: for the model it is all one.
#ifndef CU2CANN_CUDA_ALGORITHMS_POLICY_H
#define CU2CANN_CUDA_ALGORITHMS_POLICY_H

#include "../runtime/copies.h"

#define THRUST_VERSION 200300
#define THRUST_MAJOR_VERSION 2
#define THRUST_MINOR_VERSION 3
#define THRUST_SUBMINOR_VERSION 0

namespace thrust {

struct device_system_tag {};
struct host_system_tag {};

namespace detail {
struct AnyPolicy {};
template <typename T>
using IfPolicy = typename std::enable_if<std::is_base_of<AnyPolicy, typename std::decay<T>::type>::value, int>::type;
}  // namespace detail

template <typename Derived>
struct execution_policy : detail::AnyPolicy {};

namespace detail {
struct Policy : execution_policy<Policy> {
    Policy on(cudaStream_t) const { return {}; }
    template <typename Allocator>
    Policy operator()(Allocator&&) const { return {}; }
};
}  // namespace detail

inline constexpr detail::Policy device{}, host{}, seq{}, par{};
namespace cuda {
inline constexpr detail::Policy par{}, par_nosync{};
template <typename Derived>
using execution_policy = thrust::execution_policy<Derived>;
struct tag {};
}  // namespace cuda
namespace omp {
inline constexpr detail::Policy par{};
}
namespace system {
namespace cuda {
using thrust::cuda::par;
}
}  // namespace system

}  // namespace thrust

// The form of an algorithm that takes a policy first.
#define CU2CANN_WITH_POLICY(name)                                                           \
    template <typename Policy, typename... Rest, ::thrust::detail::IfPolicy<Policy> = 0>    \
    inline auto name(const Policy&, Rest&&... rest) {                                       \
        return ::thrust::name(std::forward<Rest>(rest)...);                                 \
    }

#endif  // CU2CANN_CUDA_ALGORITHMS_POLICY_H
