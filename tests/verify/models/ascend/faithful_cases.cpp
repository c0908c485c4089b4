// SPDX-License-Identifier: Apache-2.0
//
// Where the chip's arithmetic and types are not CUDA's; each case prints what a kernel computes.
#include <cmath>

#include "cases.h"
#include "simt_api/asc_bf16.h"
#include "simt_api/asc_fp16.h"
#include "simt_api/asc_simt.h"
#include "utils/debug/asc_assert.h"

namespace {

constexpr size_t most = 8;
constexpr float tiny = 1e-40f;
const float hidden[] = {1e-9f, 8192.0f, -0.0f, 2.0f, 1e6f, tiny, 0.7f, 8.0f, 1.0f, 27.0f, 3.0f, 0.5f};

// A value that the compiler does not see.
float of(size_t which) {
    const volatile float* from = hidden;
    return from[which];
}

// Whether a result is off by more than a few last places.
float off(float got, double exact) { return std::fabs(static_cast<double>(got) / exact - 1.0) > 5e-7 ? 1.0f : 0.0f; }

template <typename Body>
void print(size_t count, Body body) {
    float* const to = on_device(std::vector<float>(most));
    ::cu2cann_model::launch(::cu2cann_model::Launch("computes", 1, 1, 0, nullptr), body, to);
    (void)aclrtSynchronizeStream(nullptr);
    const std::vector<float> values = from_device(to, count);
    for (const float value : values) {
        std::printf("%.7g ", static_cast<double>(value));
    }
}

// One function at a time: what of its result is asked for stands in the test.
Cases functions() {
    Cases all;
    all["tanhf"] = [] { print(1, [](float*& to) { to[0] = tanhf(of(0)); }); };
    all["expm1f"] = [] { print(1, [](float*& to) { to[0] = expm1f(of(0)); }); };
    all["log1pf"] = [] { print(1, [](float*& to) { to[0] = log1pf(of(0)); }); };
    all["atanhf"] = [] { print(1, [](float*& to) { to[0] = atanhf(of(0)); }); };
    all["sinhf"] = [] { print(2, [](float*& to) { to[0] = sinhf(of(0)); to[1] = off(sinhf(80.3f * of(8)), std::sinh(80.3000030517578125)); }); };
    all["asinhf"] = [] { print(2, [](float*& to) { to[0] = asinhf(of(0)); to[1] = asinhf(2e19f * of(8)); }); };
    all["acoshf"] = [] { print(1, [](float*& to) { to[0] = acoshf(2e19f * of(8)); }); };
    all["coshf"] = [] { print(1, [](float*& to) { to[0] = off(coshf(80.3f * of(8)), std::cosh(80.3000030517578125)); }); };
    all["log2f"] = [] { print(1, [](float*& to) { to[0] = floorf(log2f(of(1))); }); };
    all["log10f"] = [] { print(1, [](float*& to) { to[0] = log10f(of(1)) == ::logf(8192.0f) / ::logf(10.0f) ? 1.0f : 0.0f; }); };
    all["copysignf"] = [] { print(1, [](float*& to) { to[0] = copysignf(of(3), of(2)); }); };
    all["atanf"] = [] { print(1, [](float*& to) { to[0] = atanf(of(4)); }); };
    all["atan2f"] = [] { print(1, [](float*& to) { to[0] = atan2f(of(4), of(0)); }); };
    all["asinf"] = [] { print(1, [](float*& to) { to[0] = std::fabs(asinf(of(6)) - 0.77539750f) > 1e-5f ? 1.0f : 0.0f; }); };
    all["acosf"] = [] { print(1, [](float*& to) { to[0] = std::fabs(acosf(of(6)) - 0.79539883f) > 1e-5f ? 1.0f : 0.0f; }); };
    all["sqrtf"] = [] { print(1, [](float*& to) { to[0] = sqrtf(of(5)); }); };
    all["expf"] = [] { print(1, [](float*& to) { to[0] = expf(-90.0f * of(8)) != 0.0f ? 1.0f : 0.0f; }); };
    all["powf"] = [] { print(1, [](float*& to) { to[0] = powf(of(3), -130.0f) != 0.0f ? 1.0f : 0.0f; }); };
    all["exp2f"] = [] { print(1, [](float*& to) { to[0] = exp2f(-130.0f * of(8)) != 0.0f ? 1.0f : 0.0f; }); };
    all["exp10f"] = [] { print(1, [](float*& to) { to[0] = exp10f(-40.0f * of(8)) != 0.0f ? 1.0f : 0.0f; }); };
    all["rsqrtf"] = [] { print(1, [](float*& to) { to[0] = std::isinf(rsqrtf(of(5))) ? 1.0f : 0.0f; }); };
    all["fdividef"] = [] { print(2, [](float*& to) { to[0] = fdividef(of(5), of(3)) != 0.0f; to[1] = __fdividef(of(5), of(3)) != 0.0f; }); };
    all["sinpif"] = [] { print(1, [](float*& to) { to[0] = sinpif(of(8)) == 0.0f ? 1.0f : 0.0f; }); };
    all["cospif"] = [] { print(1, [](float*& to) { to[0] = cospif(of(11)) == 0.0f ? 1.0f : 0.0f; }); };
    all["tanpif"] = [] { print(1, [](float*& to) { to[0] = tanpif(of(8)) == 0.0f ? 1.0f : 0.0f; }); };
    all["sincospif"] = [] { print(1, [](float*& to) { float s, c; sincospif(of(8), &s, &c); to[0] = s == 0.0f ? 1.0f : 0.0f; }); };
    all["cbrtf"] = [] { print(1, [](float*& to) { to[0] = std::fabs(cbrtf(of(5)) / 4.6416e-14f - 1.0f) < 1e-3f ? 1.0f : 0.0f; }); };
    all["rcbrtf"] = [] { print(1, [](float*& to) { to[0] = rcbrtf(of(2)) > 0.0f ? 1.0f : -1.0f; }); };
    all["logbf"] = [] { print(2, [](float*& to) { to[0] = logbf(of(5)); to[1] = static_cast<float>(ilogbf(of(5))); }); };
    all["scalbnf"] = [] { print(2, [](float*& to) { to[0] = scalbnf(of(8), -130) != 0.0f; to[1] = scalblnf(of(8), (1l << 32) + 1); }); };
    all["remquof"] = [] { print(2, [](float*& to) { int q = 9; to[0] = remquof(of(7), of(3), &q); to[1] = static_cast<float>(q & 7); }); };
    all["hypotf"] = [] { print(1, [](float*& to) { to[0] = std::isnan(hypotf(of(5), of(5))) ? 1.0f : 0.0f; }); };
    all["norm3df"] = [] { print(2, [](float*& to) { to[0] = std::isnan(norm3df(of(5), of(5), of(5))); to[1] = std::isnan(rnorm3df(of(5), of(5), of(5))); }); };
    all["norm4df"] = [] { print(2, [](float*& to) { to[0] = std::isnan(norm4df(of(5), of(5), of(5), of(5))); to[1] = norm4df(of(8), of(8), of(8), of(8)); }); };
    all["rhypotf"] = [] { print(1, [](float*& to) { to[0] = std::isnan(rhypotf(of(5), of(5))) ? 1.0f : 0.0f; }); };
    all["bfloat16"] = [] { print(2, [](float*& to) { to[0] = float(hsqrt(bfloat16_t(of(5)))) != 0.0f; to[1] = std::isinf(float(hrcp(bfloat16_t(of(5) * 1e3f)))) ? 1.0f : 0.0f; }); };
    return all;
}

void add_types(Cases& all) {
    all["padding"] = [] { std::printf("%zu %zu %zu\n", sizeof(float3), sizeof(char3), alignof(long4)); };
    all["max-of-mixed"] = [] { print(1, [](float*& to) { to[0] = static_cast<float>(max(of(3) + 0.9f, 1)); }); };
    all["wide-count"] = [] { print(2, [](float*& to) { to[0] = static_cast<float>(__popc(0xFFFFFFFFFull)); to[1] = static_cast<float>(__clz(1ll)); }); };
    all["half-pairs"] = [] {
        print(6, [](float*& to) {
            const half2 a = {half(2.0f), half(3.0f)}, b = {half(4.0f), half(5.0f)}, none = {half(NAN), half(1.0f)};
            to[0] = float(__hfmax2(a, b, a).x);
            to[1] = std::isnan(float(__hmaxx2(none, a).x));
            to[2] = __hne(half(NAN), half(1.0f));
            to[3] = __hne(bfloat16_t(NAN), bfloat16_t(1.0f));
            to[4] = sizeof(decltype(__hisinf(half(1.0f))));
            to[5] = float(__hadd(half(60000.0f), half(60000.0f)));
        });
    };
    all["lanemask"] = [] { print(1, [](float*& to) { to[0] = (lanemask_gt() >> 4) < 0 ? 1.0f : 0.0f; }); };
    all["assert"] = [] { print(1, [](float*& to) { assert(to == nullptr); to[0] = 1.0f; }); };
    all["plain-division"] = [] { print(1, [](float*& to) { to[0] = of(5) / of(3) != 0.0f ? 1.0f : 0.0f; }); };
}

}  // namespace

int main(int argc, char** argv) {
    Cases all = functions();
    add_types(all);
    return run_case(all, argc, argv);
}
