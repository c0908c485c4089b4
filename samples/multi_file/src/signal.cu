// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

#include "elementwise.cuh"

namespace signals {

Signal::Signal(const std::vector<float> &samples) : count_(static_cast<int>(samples.size()))
{
    SIGNALS_CHECK(cudaMalloc(&values_, count_ * sizeof(float)));
    SIGNALS_CHECK(cudaMemcpy(values_, samples.data(), count_ * sizeof(float),
                             cudaMemcpyHostToDevice));
}

Signal::Signal(Signal &&other) noexcept : values_(other.values_), count_(other.count_)
{
    other.values_ = nullptr;
    other.count_ = 0;
}

Signal::~Signal()
{
    cudaFree(values_);
}

std::vector<float> Signal::samples() const
{
    std::vector<float> result(count_);
    SIGNALS_CHECK(cudaMemcpy(result.data(), values_, count_ * sizeof(float),
                             cudaMemcpyDeviceToHost));
    return result;
}

void Signal::amplify(float factor, float offset)
{
    elementwise(values_, count_, Affine{factor, offset});
}

void Signal::amplifyAndClamp(float factor, float offset, float low, float high)
{
    const Chain<Affine, Clamp> operation = {{factor, offset}, {low, high}};
    elementwise(values_, count_, operation);
}

}  // namespace signals
