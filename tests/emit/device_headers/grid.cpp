// A grid launched in parts runs each of its blocks once, with the index and extent of the grid.
// SPDX-License-Identifier: Apache-2.0
#include "cu2cann/grid.h"

#include <vector>

#include "check.h"

static dim3 blockIdxOf(unsigned number, dim3 shape)
{
    return dim3(number % shape.x, number / shape.x % shape.y, number / shape.x / shape.y);
}

static unsigned long long at(dim3 index, dim3 grid)
{
    return (1ull * index.z * grid.y + index.y) * grid.x + index.x;
}

static int launches(dim3 grid)
{
    const unsigned long long blocks = 1ull * grid.x * grid.y * grid.z;
    std::vector<int> ran(blocks);
    int count = 0;
    for (auto part : cu2cann_parts(grid)) {
        const dim3 shape = part.blocks();
        const unsigned long long here = 1ull * shape.x * shape.y * shape.z;
        CHECK(here <= 65535);
        for (unsigned long long i = 0; i < here; ++i) {
            blockIdx = blockIdxOf(static_cast<unsigned>(i), shape);
            CHECK(part.grid().x == grid.x && part.grid().y == grid.y && part.grid().z == grid.z);
            ++ran[at(part.block(), grid)];
        }
        ++count;
    }
    for (const int times : ran) {
        CHECK(times == 1);
    }
    return count;
}

int main()
{
    CHECK(launches(1) == 1);
    CHECK(launches(65535) == 1);
    CHECK(launches(65536) == 2);
    CHECK(launches(2 * 65535) == 2);
    CHECK(launches(2 * 65535 + 1) == 3);
    CHECK(launches(dim3(7, 5, 3)) == 1);
    CHECK(launches(dim3(300, 300)) == 2);
    CHECK(launches(dim3(3, 40000, 2)) == 4);
    int empty = 0;
    for (auto part : cu2cann_parts(0)) {
        CHECK(part.blocks().x == 0);
        ++empty;
    }
    CHECK(empty == 1);
    return check_failures();
}
