// SPDX-License-Identifier: Apache-2.0
#include "common.h"
#include <thread>
#include <vector>
int main() {
    Soft sum = 0, high = -1e300, low = 1e300;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 20000; ++i) {
                cu2cann_atomicAdd(&sum, 0.5);
                cu2cann_atomicMax(&high, i * 4 + t);
                cu2cann_atomicMin(&low, -i * 4 - t);
            }
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(sum == 40000 && high == 79999 && low == -79999);
    CHECK(cu2cann_atomicAdd(&sum, 1) == 40000);
    printf("wrong %d\n", wrong);
}
