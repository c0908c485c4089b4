// SPDX-License-Identifier: Apache-2.0
// What the host has in double, as a kernel sees it.
#include <type_traits>

#include "common.h"
#include "cu2cann/launch.h"
typedef double Real;
typedef Real Pair[2];
template <typename T>
struct Box {
    T value;
    T* place;
    int count;
};
struct Atom {
    double place[3];
    Real mass;
    int kind;
};
template <typename A, typename B>
constexpr bool same_type = std::is_same<A, B>::value;
static_assert(same_type<cu2cann_device_type<Real>, Soft>, "");
static_assert(same_type<cu2cann_device_type<float>, float>, "");
static_assert(same_type<cu2cann_device_type<Soft>, Soft>, "");
static_assert(same_type<cu2cann_device_type<const double* const*>, const Soft* const*>, "");
static_assert(same_type<cu2cann_device_type<Pair>, Soft[2]>, "");
static_assert(same_type<cu2cann_device_type<const Pair>, const Soft[2]>, "");
static_assert(same_type<cu2cann_device_type<Box<double>*>, Box<Soft>*>, "");
static_assert(same_type<cu2cann_device_type<Atom>, Atom>, "");
static_assert(same_type<decltype(cu2cann_device(static_cast<const Pair*>(nullptr))),
                        const Soft (*)[2]>, "");
static_assert(same_type<decltype(cu2cann_device(1.5)), Soft>, "");
static_assert(same_type<decltype(cu2cann_device(2)), int>, "");

int main() {
    double number = 2.5;
    const Box<Soft> box = cu2cann_device(Box<double>{number, &number, 3});
    CHECK(box.value == 2.5 && *box.place == 2.5 && box.count == 3);
    const Box<float> floats = cu2cann_device(Box<float>{1.0f, nullptr, 4});
    CHECK(floats.value == 1.0f && floats.count == 4);
    cu2cann_device(&number)[0] += 1;
    CHECK(number == 3.5);

    Atom atom{{1, 2, 3}, 4, 5};
    const Atom& constant = atom;
    cu2cann_at(atom.place)[1] += 0.5f;
    cu2cann_at(atom.mass) = cu2cann_at(atom.place)[1] * 2;
    cu2cann_at(atom.kind) += 1;
    CHECK(atom.place[1] == 2.5 && atom.mass == 5 && atom.kind == 6);
    Soft mass = cu2cann_at(constant.mass);
    Soft* place = cu2cann_at(atom.place);
    CHECK(mass == 5 && place[2] == 3 && cu2cann_at(Atom(atom).mass) == 5);
    CHECK(cu2cann_value(0.1) == Soft(0.1) && cu2cann_value(2.0f) == 2.0f);

    Atom made{{Soft(1), mass, Soft(0.5f)}, mass, 1};
    CHECK(made.place[1] == 5 && made.place[2] == 0.5 && made.mass == 5);
    CHECK(pow(mass, 2) == 25 && pow(2, mass) == 32 && sqrt(Soft(9)) == 3 && fmax(mass, 7) == 7);
    CHECK(exp(Soft(0)) == 1 && abs(Soft(-2)) == 2 && isnan(Soft(0) / Soft(0)));
    printf("wrong %d\n", wrong);
}
