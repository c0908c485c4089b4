// SPDX-License-Identifier: Apache-2.0
// Interface of the library for code that knows nothing about CUDA.
#pragma once

#include <vector>

namespace signals {

struct Statistics {
    float smallest;
    float largest;
    int aboveZero;
};

// Samples kept in device memory.
class Signal {
public:
    explicit Signal(const std::vector<float> &samples);
    ~Signal();

    Signal(Signal &&other) noexcept;
    Signal(const Signal &) = delete;
    Signal &operator=(const Signal &) = delete;

    int size() const { return count_; }
    std::vector<float> samples() const;

    void amplify(float factor, float offset);
    void amplifyAndClamp(float factor, float offset, float low, float high);
    Statistics statistics() const;

private:
    float *values_ = nullptr;
    int count_ = 0;
};

}  // namespace signals
