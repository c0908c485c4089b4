// SPDX-License-Identifier: Apache-2.0
// Runs one small kernel for each CUDA feature that has no counterpart in Ascend C.

#include "unportable.h"

static int runAll(const char *group, const std::vector<Feature> &features)
{
    int failures = 0;
    for (const Feature &feature : features) {
        const bool works = feature.works();
        printf("%-10s %-28s %s\n", group, feature.name, works ? "ok" : "wrong");
        failures += works ? 0 : 1;
    }
    return failures;
}

int main()
{
    int failures = 0;
    failures += runAll("memory", memoryFeatures());
    failures += runAll("control", controlFeatures());
    failures += runAll("warp", warpFeatures());
    failures += runAll("arithmetic", arithmeticFeatures());
    failures += runAll("library", libraryFeatures());
    printf("%s\n", failures == 0 ? "PASS" : "FAIL");
    return failures == 0 ? 0 : 1;
}
