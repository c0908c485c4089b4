// SPDX-License-Identifier: Apache-2.0
#include "../include/cu2cann/runtime.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <utility>
#include <vector>

#include "signal.h"

namespace {

std::vector<float> sawtooth(int count)
{
    std::vector<float> samples(count);
    int phase = 0;
    std::generate(samples.begin(), samples.end(), [&phase] {
        phase = (phase + 7) % 50;
        return 0.125f * static_cast<float>(phase - 20);
    });
    return samples;
}

int countDifferences(const std::vector<float> &a, const std::vector<float> &b)
{
    int differences = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        differences += !(std::fabs(a[i] - b[i]) <= 1e-5f);
    }
    return differences;
}

bool sameStatistics(const signals::Statistics &actual, const std::vector<float> &samples)
{
    const auto range = std::minmax_element(samples.begin(), samples.end());
    const auto above = std::count_if(samples.begin(), samples.end(),
                                     [](float sample) { return sample > 0.0f; });
    return actual.smallest == *range.first && actual.largest == *range.second &&
           actual.aboveZero == above;
}

bool run(int count)
{
    std::vector<float> expected = sawtooth(count);
    signals::Signal created(expected);
    signals::Signal signal(std::move(created));

    signal.amplify(2.0f, -0.5f);
    signal.amplifyAndClamp(0.75f, 0.25f, -1.0f, 2.0f);

    std::transform(expected.begin(), expected.end(), expected.begin(), [](float value) {
        const float amplified = 0.75f * (2.0f * value - 0.5f) + 0.25f;
        return std::min(std::max(amplified, -1.0f), 2.0f);
    });

    const std::vector<float> samples = signal.samples();
    const int differences = countDifferences(samples, expected);
    const signals::Statistics statistics = signal.statistics();
    std::printf("multi_file: %d samples, %d differences\n", signal.size(), differences);
    std::printf("from %.3f to %.3f, %d above zero\n", statistics.smallest,
                statistics.largest, statistics.aboveZero);
    return differences == 0 && sameStatistics(statistics, samples);
}

}  // namespace

int main(int argc, char **argv)
{
    cu2cann_Session cu2cann_session;
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    if (count < 1) {
        std::fprintf(stderr, "usage: %s [samples]\n", argv[0]);
        return 1;
    }

    bool pass = false;
    try {
        pass = run(count);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    std::printf("%s\n", pass ? "PASS" : "FAIL");
    return pass ? 0 : 1;
}
