// SPDX-License-Identifier: Apache-2.0
//
// Routines of the BLAS library, against the same thing written out on dense matrices.
#include <cmath>

#include "cann_ops_blas.h"
#include "cases.h"

namespace {

using Numbers = std::vector<float>;

aclblasHandle_t handle() {
    static aclblasHandle_t one = nullptr;
    if (one == nullptr) {
        (void)aclblasCreate(&one);
    }
    return one;
}

// Values without a pattern, none of them near zero.
Numbers some(size_t count, unsigned seed) {
    Numbers made;
    for (size_t i = 0; i < count; ++i) {
        seed = seed * 1664525u + 1013904223u;
        const float value = static_cast<float>(seed >> 20) / 4096.0f + 0.25f;
        made.push_back((seed >> 9 & 1) != 0 ? value : -value);
    }
    return made;
}

bool near(const Numbers& one, const Numbers& other) {
    bool same = one.size() == other.size();
    for (size_t i = 0; same && i < one.size(); ++i) {
        same = std::fabs(one[i] - other[i]) <= 2e-4f * (1.0f + std::fabs(other[i]));
    }
    return same;
}

void tell(bool same) { std::printf("%d ", same ? 1 : 0); }

Numbers done(const float* from, size_t count) {
    (void)aclrtSynchronizeStream(nullptr);
    return from_device(from, count);
}

// A square matrix by columns.
struct Square {
    int n;
    Numbers data;

    float& at(int row, int column) { return data[row + column * n]; }
    float at(int row, int column) const { return data[row + column * n]; }

    Square turned() const {
        Square made = *this;
        for (int i = 0; i < n * n; ++i) {
            made.at(i % n, i / n) = at(i / n, i % n);
        }
        return made;
    }
    // Of one triangle alone: mirrored, or with zeros elsewhere.
    Square kept(bool upper, bool mirror, int width) const {
        Square made{n, Numbers(data.size())};
        for (int i = 0; i < n * n; ++i) {
            const int row = i % n, column = i / n;
            const bool inside = upper ? row <= column : row >= column;
            if (std::abs(row - column) <= width && (inside || mirror)) {
                made.at(row, column) = inside ? at(row, column) : at(column, row);
            }
        }
        return made;
    }
    Square with_ones() const {
        Square made = *this;
        for (int i = 0; i < n; ++i) {
            made.at(i, i) = 1.0f;
        }
        return made;
    }
    Numbers times(const Numbers& x) const {
        Numbers made(x.size());
        for (int i = 0; i < n * n; ++i) {
            made[i % n] += at(i % n, i / n) * x[i / n];
        }
        return made;
    }
    Numbers banded(bool upper, int width) const {
        Numbers made((width + 1) * n, 99.0f);
        for (int i = 0; i < n * n; ++i) {
            const int row = i % n, column = i / n, off = upper ? column - row : row - column;
            if (off >= 0 && off <= width) {
                made[(upper ? width - off : off) + column * (width + 1)] = at(row, column);
            }
        }
        return made;
    }
    Numbers packed(bool upper) const {
        Numbers made;
        for (int column = 0; column < n; ++column) {
            for (int row = upper ? 0 : column; row < (upper ? column + 1 : n); ++row) {
                made.push_back(at(row, column));
            }
        }
        return made;
    }
};

Numbers sum(float a, const Numbers& x, float b, const Numbers& y) {
    Numbers made(x.size());
    for (size_t i = 0; i < x.size(); ++i) {
        made[i] = a * x[i] + b * y[i];
    }
    return made;
}

constexpr int n = 5, width = 2;

Square square(unsigned seed) {
    Square made{n, some(n * n, seed)};
    for (int i = 0; i < n; ++i) {
        made.at(i, i) += made.at(i, i) < 0 ? -4.0f : 4.0f;
    }
    return made;
}

void symmetric() {
    const Square a = square(1);
    const Numbers x = some(n, 2), y = some(n, 3);
    const float alpha = 1.5f, beta = -0.5f;
    float* const dx = on_device(x);
    for (const bool upper : {true, false}) {
        const auto fill = upper ? ACLBLAS_UPPER : ACLBLAS_LOWER;
        float* to = on_device(y);
        (void)aclblasSsymv(handle(), fill, n, &alpha, on_device(a.data), n, dx, 1, &beta, to, 1);
        tell(near(done(to, n), sum(alpha, a.kept(upper, true, n).times(x), beta, y)));
        to = on_device(y);
        (void)aclblasSspmv(handle(), fill, n, &alpha, on_device(a.packed(upper)), dx, 1, &beta, to, 1);
        tell(near(done(to, n), sum(alpha, a.kept(upper, true, n).times(x), beta, y)));
        to = on_device(y);
        (void)aclblasSsbmv(handle(), fill, n, width, &alpha, on_device(a.banded(upper, width)), width + 1, dx, 1, &beta, to, 1);
        tell(near(done(to, n), sum(alpha, a.kept(upper, true, width).times(x), beta, y)));
    }
    // A general band, by its two halves.
    Numbers general((2 * width + 1) * n, 99.0f);
    Square inside = a;
    for (int i = 0; i < n * n; ++i) {
        const int row = i % n, column = i / n;
        if (std::abs(row - column) <= width) {
            general[width + row - column + column * (2 * width + 1)] = a.at(row, column);
        } else {
            inside.at(row, column) = 0.0f;
        }
    }
    for (const auto how : {ACLBLAS_OP_N, ACLBLAS_OP_T}) {
        float* const to = on_device(y);
        (void)aclblasSgbmv(handle(), how, n, n, width, width, &alpha, on_device(general), 2 * width + 1, dx, 1, &beta, to, 1);
        tell(near(done(to, n), sum(alpha, (how == ACLBLAS_OP_N ? inside : inside.turned()).times(x), beta, y)));
    }
}

void triangular() {
    const Square a = square(4);
    const Numbers x = some(n, 5);
    for (int way = 0; way < 8; ++way) {
        const bool upper = (way & 1) != 0, turned = (way & 2) != 0, ones = (way & 4) != 0;
        const auto fill = upper ? ACLBLAS_UPPER : ACLBLAS_LOWER;
        const auto how = turned ? ACLBLAS_OP_T : ACLBLAS_OP_N;
        const auto diagonal = ones ? ACLBLAS_UNIT : ACLBLAS_NON_UNIT;
        const auto expected = [&](int within) {
            const Square part = a.kept(upper, false, within), whole = ones ? part.with_ones() : part;
            return (turned ? whole.turned() : whole).times(x);
        };
        float* v = on_device(x);
        const float* const da = on_device(a.data);
        (void)aclblasStrmv(handle(), fill, how, diagonal, n, da, n, v, 1);
        tell(near(done(v, n), expected(n)));
        (void)aclblasStrsv(handle(), fill, how, diagonal, n, da, n, v, 1);
        tell(near(done(v, n), x));
        const float* const dp = on_device(a.packed(upper));
        (void)aclblasStpmv(handle(), fill, how, diagonal, n, dp, v, 1);
        tell(near(done(v, n), expected(n)));
        (void)aclblasStpsv(handle(), fill, how, diagonal, n, dp, v, 1);
        tell(near(done(v, n), x));
        const float* const db = on_device(a.banded(upper, width));
        (void)aclblasStbmv(handle(), fill, how, diagonal, n, width, db, width + 1, v, 1);
        tell(near(done(v, n), expected(width)));
        (void)aclblasStbsv(handle(), fill, how, diagonal, n, width, db, width + 1, v, 1);
        tell(near(done(v, n), x));
    }
}

void sides() {
    const Square a = square(6);
    const Numbers b = some(n * n, 7), c = some(n * n, 8);
    const float alpha = 2.0f, beta = 0.5f, halved = 0.5f;
    const float* const da = on_device(a.data);
    const float* const db = on_device(b);
    for (const auto side : {ACLBLAS_SIDE_LEFT, ACLBLAS_SIDE_RIGHT}) {
        const bool left = side == ACLBLAS_SIDE_LEFT;
        const Square mirrored = a.kept(true, true, n), part = a.kept(true, false, n).turned();
        const auto product = [&](const Square& m) {
            Numbers made;
            for (int column = 0; column < n; ++column) {
                for (int row = 0; row < n; ++row) {
                    float sum = 0.0f;
                    for (int i = 0; i < n; ++i) {
                        sum += left ? m.at(row, i) * b[i + column * n] : b[row + i * n] * m.at(i, column);
                    }
                    made.push_back(sum);
                }
            }
            return made;
        };
        float* to = on_device(c);
        (void)aclblasSsymm(handle(), side, ACLBLAS_UPPER, n, n, &alpha, da, n, db, n, &beta, to, n);
        tell(near(done(to, n * n), sum(alpha, product(mirrored), beta, c)));
        (void)aclblasStrmm(handle(), side, ACLBLAS_UPPER, ACLBLAS_OP_T, ACLBLAS_NON_UNIT, n, n, &alpha, da, n, db, n, to, n);
        tell(near(done(to, n * n), sum(alpha, product(part), 0.0f, b)));
        (void)aclblasStrsm(handle(), side, ACLBLAS_UPPER, ACLBLAS_OP_T, ACLBLAS_NON_UNIT, n, n, &halved, da, n, to, n);
        tell(near(done(to, n * n), b));
        (void)aclblasSdgmm(handle(), side, n, n, db, n, da, n + 1, to, n);
        Square diagonal{n, Numbers(n * n)};
        for (int i = 0; i < n; ++i) {
            diagonal.at(i, i) = a.at(i, i);
        }
        tell(near(done(to, n * n), product(diagonal)));
    }
}

void updates() {
    const Square a = square(9);
    const Numbers x = some(n, 10), y = some(n, 11);
    const float alpha = 1.5f;
    const auto expected = [&](bool upper, bool two) {
        Square made = a;
        for (int i = 0; i < n * n; ++i) {
            const int row = i % n, column = i / n;
            if (upper ? row <= column : row >= column) {
                made.at(row, column) += two ? alpha * (x[row] * y[column] + y[row] * x[column]) : alpha * x[row] * x[column];
            }
        }
        return made;
    };
    for (const bool upper : {true, false}) {
        const auto fill = upper ? ACLBLAS_UPPER : ACLBLAS_LOWER;
        const size_t half = n * (n + 1) / 2;
        float* to = on_device(a.data);
        (void)aclblasSsyr(handle(), fill, n, &alpha, on_device(x), 1, to, n);
        tell(near(done(to, n * n), expected(upper, false).data));
        to = on_device(a.data);
        (void)aclblasSsyr2(handle(), fill, n, &alpha, on_device(x), 1, on_device(y), 1, to, n);
        tell(near(done(to, n * n), expected(upper, true).data));
        to = on_device(a.packed(upper));
        (void)aclblasSspr(handle(), fill, n, &alpha, on_device(x), 1, to);
        tell(near(done(to, half), expected(upper, false).packed(upper)));
        to = on_device(a.packed(upper));
        (void)aclblasSspr2(handle(), fill, n, &alpha, on_device(x), 1, on_device(y), 1, to);
        tell(near(done(to, half), expected(upper, true).packed(upper)));
        (void)aclblasStrttp(handle(), fill, n, on_device(a.data), n, to);
        tell(near(done(to, half), a.packed(upper)));
        float* const wide = on_device(Numbers(n * n));
        (void)aclblasStpttr(handle(), fill, n, to, wide, n);
        tell(near(done(wide, n * n), a.kept(upper, false, n).data));
    }
}

void rotations() {
    float a = 3.0f, b = 4.0f, c = 0.0f, s = 0.0f;
    (void)aclblasSrotg(handle(), &a, &b, &c, &s);
    std::printf("%g %g %g %.4f ", a, c, s, b);
    float* const x = on_device<float>({3, 1});
    float* const y = on_device<float>({4, 2});
    (void)aclblasSrot(handle(), 2, x, 1, y, -1, &c, &s);
    show(x, 2);
    show(y, 2);
    // A modified rotation takes the second element to zero.
    for (const float scale : {1.0f, 1e-9f}) {
        float d1 = 2.0f * scale, d2 = 3.0f * scale, x1 = 1.5f, y1 = 0.5f, param[5] = {};
        const float weight = d1 * x1 * x1 + d2 * y1 * y1;
        float* const p = on_device<float>({x1});
        float* const q = on_device<float>({y1});
        (void)aclblasSrotmg(handle(), &d1, &d2, &x1, &y1, param);
        (void)aclblasSrotm(handle(), 1, p, 1, q, 1, param);
        const float left = done(p, 1)[0], gone = done(q, 1)[0];
        tell(std::fabs(gone) < 1e-6f && std::fabs(left - x1) < 1e-3f * std::fabs(x1));
        tell(std::fabs(d1 * x1 * x1 / weight - 1.0f) < 1e-4f);
        tell((param[0] == -1.0f) == (scale != 1.0f));
    }
}

void vectors() {
    const Numbers values = {1, 2, 3};
    float* const x = on_device(values);
    const float two = 2.0f, c = 0.0f, s = 1.0f;
    half* const h = on_device<half>({half(1.0f), half(2.0f), half(4.0f)});
    (void)aclblasAxpyEx(handle(), 3, &two, ACL_FLOAT, h, ACL_FLOAT16, 1, x, ACL_FLOAT, 1, ACL_FLOAT);
    show(x, 3);
    (void)aclblasScalex(handle(), 3, &two, ACL_FLOAT, h, ACL_FLOAT16, 1, ACL_FLOAT);
    (void)aclrtSynchronizeStream(nullptr);
    for (const half one : from_device(h, 3)) {
        std::printf("%g ", static_cast<double>(static_cast<float>(one)));
    }
    float* const result = on_device<float>({0});
    (void)aclblasSnrm2Ex(handle(), ACL_FLOAT, x, 2, 1, result);
    std::printf("%.4f ", static_cast<double>(done(result, 1)[0]));
    float* const y = on_device(values);
    (void)aclblasRotEx(handle(), 3, x, ACL_FLOAT, 1, y, ACL_FLOAT, 1, &c, &s, ACL_FLOAT, ACL_FLOAT);
    show(x, 3);
    auto* const z = on_device<aclblasComplex>({{1, 2}, {3, 4}});
    auto* const w = on_device<aclblasComplex>({{0, 0}, {0, 0}});
    (void)aclblasCcopy(handle(), z, w, 2, 1, -1);
    (void)aclblasCsscal(handle(), 2, 10.0f, w, 1);
    show(reinterpret_cast<float*>(w), 4);
}

template <typename T>
T* const* pointers(const std::vector<T*>& all) {
    return on_device(all);
}

void batches() {
    const float one = 1.0f, zero = 0.0f;
    float* const a = on_device<float>({1, 2, 3, 4, 5, 6, 7, 8});
    float* const x = on_device<float>({1, 1, 2, 2});
    float* const y = on_device<float>({0, 0, 0, 0});
    (void)aclblasSgemvStridedBatched(handle(), ACLBLAS_OP_T, 2, 2, &one, a, 2, 4, x, 1, 2, &zero, y, 1, 2, 2);
    show(y, 4);
    const float* const* const as = pointers<const float>({a, a + 4});
    const float* const* const xs = pointers<const float>({x, x + 2});
    float* const* const ys = pointers<float>({y + 2, y});
    (void)aclblasSgemvBatched(handle(), ACLBLAS_OP_N, 2, 2, &one, as, 2, xs, 1, &zero, ys, 1, 2);
    show(y, 4);
    float* const c = on_device(Numbers(8));
    float* const* const cs = pointers<float>({c, c + 4});
    (void)aclblasSgemmBatched(handle(), ACLBLAS_OP_N, ACLBLAS_OP_N, 2, 2, 2, &one, as, 2, as, 2, &zero, cs, 2, 2);
    show(c, 5);
    const aclblasOperation_t how[] = {ACLBLAS_OP_N, ACLBLAS_OP_T};
    const int twos[] = {2, 2}, sizes[] = {1, 1};
    const float ones[] = {1, 1}, zeros[] = {0, 0};
    (void)aclblasSgemmGroupedBatched(handle(), 2, how, how, twos, twos, twos, ones, as, twos, as, twos, zeros, cs, twos, sizes);
    show(c, 5);
    uint16_t* const h = reinterpret_cast<uint16_t*>(on_device<half>({half(1.0f), half(2.0f), half(3.0f), half(4.0f)}));
    (void)aclblasHSSgemvStridedBatched(handle(), ACLBLAS_OP_N, 2, 2, &one, h, 2, 0, h, 1, 0, &zero, y, 1, 2, 1);
    show(y, 2);
    auto* const z = on_device<aclblasComplex>({{1, 2}, {0, 0}});
    const aclblasComplex unit = {1, 0}, none = {0, 0};
    const auto* const* const zs = pointers<const aclblasComplex>({z});
    (void)aclblasCgemmBatched(handle(), ACLBLAS_OP_C, ACLBLAS_OP_N, 1, 1, 1, &unit, zs, 1, zs, 1, &none,
                              pointers<aclblasComplex>({z + 1}), 1, 1);
    show(reinterpret_cast<float*>(z + 1), 2);
}

void factors() {
    const Square a = square(12);
    const Numbers x = some(n, 13);
    for (const bool pivoting : {true, false}) {
        float* const lu = on_device(a.data);
        float* const* const lus = pointers<float>({lu});
        int* const pivots = pivoting ? on_device<int>(std::vector<int>(n)) : nullptr;
        int* const info = on_device<int>({7});
        (void)aclblasSgetrfBatched(handle(), n, lus, n, pivots, info, 1);
        for (const auto how : {ACLBLAS_OP_N, ACLBLAS_OP_T}) {
            float* const b = on_device((how == ACLBLAS_OP_N ? a : a.turned()).times(x));
            int state = 7;
            (void)aclblasSgetrsBatched(handle(), how, n, 1, const_cast<const float* const*>(lus), n, pivots, pointers<float>({b}), n,
                                       &state, 1);
            tell(near(done(b, n), x) && state == 0 && from_device(info, 1)[0] == 0);
        }
        float* const inverse = on_device(Numbers(n * n));
        (void)aclblasSgetriBatched(handle(), n, const_cast<const float* const*>(lus), n, pivots, pointers<float>({inverse}), n, info, 1);
        tell(near(Square{n, done(inverse, n * n)}.times(a.times(x)), x));
    }
    const float* const* const as = pointers<const float>({on_device(a.data), on_device(Numbers(n * n))});
    float* const inverse = on_device(Numbers(2 * n * n));
    int* const infos = on_device<int>({7, 7});
    (void)aclblasSmatinvBatched(handle(), n, as, n, pointers<float>({inverse, inverse + n * n}), n, infos, 2);
    tell(near(Square{n, done(inverse, n * n)}.times(a.times(x)), x));
    show(infos, 2);
    // Five equations, two unknowns, no error: the solution is found again.
    const Numbers tall = some(n * 2, 14);
    Numbers right(n);
    for (int i = 0; i < n; ++i) {
        right[i] = 3.0f * tall[i] - 2.0f * tall[i + n];
    }
    float* const c = on_device(right);
    (void)aclblasSgelsBatched(handle(), ACLBLAS_OP_N, n, 2, 1, pointers<float>({on_device(tall)}), n, pointers<float>({c}), n, nullptr, 1);
    tell(near(done(c, 2), {3, -2}));
    // R'R is A'A.
    float* const qr = on_device(tall);
    int state = 7;
    (void)aclblasSgeqrfBatched(handle(), n, 2, pointers<float>({qr}), n, pointers<float>({on_device(Numbers(2))}), &state, 1);
    const Numbers r = done(qr, 2 * n);
    float first = 0.0f, mixed = 0.0f;
    for (int i = 0; i < n; ++i) {
        first += tall[i] * tall[i];
        mixed += tall[i] * tall[i + n];
    }
    tell(near({r[0] * r[0], r[0] * r[n], 0.0f}, {first, mixed, static_cast<float>(state)}));
}

void host_pointer_array() {
    float* const a = on_device<float>({1});
    const float one = 1.0f;
    const float* const inputs[] = {a};
    float* const outputs[] = {a};
    (void)aclblasSgemmBatched(handle(), ACLBLAS_OP_N, ACLBLAS_OP_N, 1, 1, 1, &one, inputs, 1, inputs, 1, &one, outputs, 1, 1);
}

void device_scalar() {
    float* const a = on_device<float>({1});
    (void)aclblasSrot(handle(), 1, a, 1, a, 1, a, a);
}

}  // namespace

int main(int argc, char** argv) {
    const Cases all = {{"symmetric", symmetric}, {"triangular", triangular}, {"sides", sides},
                       {"updates", updates},     {"rotations", rotations},   {"vectors", vectors},
                       {"batches", batches},     {"factors", factors},       {"host-pointer-array", host_pointer_array},
                       {"device-scalar", device_scalar}};
    return run_case(all, argc, argv);
}
