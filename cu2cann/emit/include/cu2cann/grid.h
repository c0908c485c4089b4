// Stands in for: grids of more than 65535 blocks.
// Restores: the kernel's own `blockIdx` and `gridDim`, whatever part of the grid a launch covers.
// Works around: one launch takes at most 65535 blocks, over all three dimensions.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_GRID_H
#define CU2CANN_GRID_H

#include "acl/acl_rt.h"
#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// The blocks of a grid that one launch covers; the first argument of the kernel.
struct cu2cann_Part {
    unsigned int x, y, z;       // The whole grid.
    unsigned int count;         // Blocks of this launch; 0: it covers the grid, in its own shape.
    unsigned long long first;   // The first of them, counted along x, then y, then z.

    __aicore__ inline dim3 grid() const { return dim3(x, y, z); }

    __aicore__ inline dim3 block() const
    {
        if (count == 0) {
            return dim3(blockIdx.x, blockIdx.y, blockIdx.z);
        }
        const unsigned long long at = first + blockIdx.x;
        const unsigned long long row = at / x;
        return dim3(static_cast<unsigned int>(at - row * x), static_cast<unsigned int>(row % y),
                    static_cast<unsigned int>(row / y));
    }

    // What to launch.
    dim3 blocks() const { return count == 0 ? dim3(x, y, z) : dim3(count, 1, 1); }
};

// The parts of a grid, one for each launch; only one if the grid is small enough.
class cu2cann_Parts {
public:
    explicit cu2cann_Parts(dim3 grid) : grid_(grid), blocks_(1ull * grid.x * grid.y * grid.z) {}

    class iterator {
    public:
        iterator(dim3 grid, unsigned long long blocks, unsigned long long first)
            : grid_(grid), blocks_(blocks), first_(first) {}
        cu2cann_Part operator*() const
        {
            const unsigned long long left = blocks_ - first_;
            const unsigned long long count = blocks_ <= most ? 0 : left < most ? left : most;
            return cu2cann_Part{grid_.x, grid_.y, grid_.z, static_cast<unsigned int>(count), first_};
        }
        iterator& operator++()
        {
            first_ = blocks_ - first_ <= most ? blocks_ : first_ + most;
            return *this;
        }
        bool operator!=(const iterator& other) const { return first_ != other.first_; }

    private:
        dim3 grid_;
        unsigned long long blocks_, first_;
    };

    // A grid without blocks is launched as well, so that the error is the runtime's.
    iterator begin() const { return iterator(grid_, blocks_ == 0 ? 1 : blocks_, 0); }
    iterator end() const { return iterator(grid_, blocks_, blocks_ == 0 ? 1 : blocks_); }

private:
    static constexpr unsigned long long most = 65535;

    dim3 grid_;
    unsigned long long blocks_;
};

inline cu2cann_Parts cu2cann_parts(dim3 grid) { return cu2cann_Parts(grid); }

#include "shield_end.h"

#endif  // CU2CANN_GRID_H
