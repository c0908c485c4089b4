// Evaluates readings of weather stations with Thrust: sorts them by station, sums and ranks the stations, smooths
// the readings with running sums, and picks out the hot ones. The host computes the same with plain loops.

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <thrust/copy.h>
#include <thrust/count.h>
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/extrema.h>
#include <thrust/fill.h>
#include <thrust/functional.h>
#include <thrust/host_vector.h>
#include <thrust/inner_product.h>
#include <thrust/iterator/constant_iterator.h>
#include <thrust/reduce.h>
#include <thrust/scan.h>
#include <thrust/sequence.h>
#include <thrust/sort.h>
#include <thrust/transform.h>
#include <thrust/transform_reduce.h>

const int stations = 37;

// A reading in tenths of a degree, of the station that the key names.
struct Warmer {
    int limit;

    __host__ __device__ bool operator()(int tenths) const { return tenths > limit; }
};

struct ToFahrenheit {
    __host__ __device__ float operator()(int tenths) const { return 32.0f + 0.18f * static_cast<float>(tenths); }
};

template <typename T>
struct Squared {
    __host__ __device__ T operator()(const T &x) const { return x * x; }
};

// The readings between two places of the running sums, per window.
__global__ void windowSums(const int *running, int *sums, int count, int width)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i + width <= count) {
        sums[i] = running[i + width - 1] - (i > 0 ? running[i - 1] : 0);
    }
}

static int failures = 0;

static void expect(bool holds, const char *what)
{
    if (!holds) {
        std::printf("wrong: %s\n", what);
        ++failures;
    }
}

static void makeReadings(int count, thrust::host_vector<int> &keys, thrust::host_vector<int> &tenths)
{
    unsigned state = 12345u;
    for (int i = 0; i < count; ++i) {
        state = state * 1103515245u + 12345u;
        keys[i] = static_cast<int>((state >> 16) % stations);
        state = state * 1103515245u + 12345u;
        tenths[i] = static_cast<int>((state >> 16) % 600u) - 200;
    }
}

static void perStation(const thrust::host_vector<int> &hostKeys, const thrust::host_vector<int> &hostTenths)
{
    thrust::device_vector<int> keys = hostKeys;
    thrust::device_vector<int> tenths = hostTenths;
    thrust::sort_by_key(keys.begin(), keys.end(), tenths.begin());

    thrust::device_vector<int> names(stations), totals(stations), counts(stations);
    auto ends = thrust::reduce_by_key(keys.begin(), keys.end(), tenths.begin(), names.begin(), totals.begin());
    thrust::reduce_by_key(keys.begin(), keys.end(), thrust::make_constant_iterator(1), names.begin(),
                          counts.begin());
    const int found = static_cast<int>(ends.first - names.begin());

    std::vector<int> total(stations, 0), count(stations, 0);
    for (size_t i = 0; i < hostKeys.size(); ++i) {
        total[hostKeys[i]] += hostTenths[i];
        count[hostKeys[i]] += 1;
    }
    int seen = 0;
    for (int station = 0; station < stations; ++station) {
        if (count[station] > 0) {
            expect(names[seen] == station && totals[seen] == total[station] && counts[seen] == count[station],
                   "sums per station");
            ++seen;
        }
    }
    expect(found == seen, "stations");

    auto warmest = thrust::max_element(totals.begin(), totals.begin() + found);
    thrust::sort(thrust::device, totals.begin(), totals.begin() + found, thrust::greater<int>());
    const int most = totals[0];
    std::printf("%d stations, the largest sum is %d\n", found, most);
    expect(warmest - totals.begin() < found, "the warmest station");
}

static void overall(const thrust::host_vector<int> &hostTenths)
{
    thrust::device_vector<int> tenths = hostTenths;
    const int count = static_cast<int>(tenths.size());
    const Warmer hot = {250};

    thrust::device_vector<int> picked(count);
    auto end = thrust::copy_if(tenths.begin(), tenths.end(), picked.begin(), hot);
    const int warm = static_cast<int>(thrust::count_if(tenths.begin(), tenths.end(), hot));
    std::vector<int> expected;
    for (int one : hostTenths) {
        if (hot(one)) {
            expected.push_back(one);
        }
    }
    expect(end - picked.begin() == warm && warm == static_cast<int>(expected.size()), "number of hot readings");
    picked.resize(warm);
    thrust::host_vector<int> back = picked;
    for (int i = 0; i < warm; ++i) {
        expect(back[i] == expected[i], "hot readings");
    }

    thrust::device_vector<float> fahrenheit(count);
    thrust::transform(tenths.begin(), tenths.end(), fahrenheit.begin(), ToFahrenheit());
    const float highest = thrust::reduce(fahrenheit.begin(), fahrenheit.end(), -500.0f, thrust::maximum<float>());
    float reference = -500.0f;
    for (int one : hostTenths) {
        const float value = ToFahrenheit()(one);
        reference = value > reference ? value : reference;
    }
    expect(highest == reference, "the highest reading");

    const long long squares = thrust::transform_reduce(thrust::device, tenths.begin(), tenths.end(),
                                                       Squared<long long>(), 0LL, thrust::plus<long long>());
    const long long product = thrust::inner_product(tenths.begin(), tenths.end(), tenths.begin(), 0LL);
    expect(squares == product, "sums of squares");
    std::printf("%d hot readings, %.1f at most, squares %lld\n", warm, static_cast<double>(highest), squares);
}

static void smoothed(const thrust::host_vector<int> &hostTenths, int width)
{
    thrust::device_vector<int> tenths = hostTenths;
    const int count = static_cast<int>(tenths.size());
    thrust::device_vector<int> running(count), sums(count);
    thrust::fill(sums.begin(), sums.end(), 0);
    thrust::inclusive_scan(tenths.begin(), tenths.end(), running.begin());

    const int block = 256;
    windowSums<<<(count + block - 1) / block, block>>>(thrust::raw_pointer_cast(running.data()),
                                                        thrust::raw_pointer_cast(&sums[0]), count, width);
    std::vector<int> made(count);
    thrust::copy(sums.begin(), sums.end(), made.begin());
    for (int i = 0; i + width <= count; ++i) {
        int sum = 0;
        for (int j = 0; j < width; ++j) {
            sum += hostTenths[i + j];
        }
        expect(made[i] == sum, "windows");
    }
}

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    if (count < 1) {
        std::printf("usage: thrust_algorithms [readings]\n");
        return 1;
    }
    thrust::host_vector<int> keys(count), tenths(count);
    makeReadings(count, keys, tenths);
    perStation(keys, tenths);
    overall(tenths);
    smoothed(tenths, 16);

    thrust::device_vector<int> places(count);
    thrust::sequence(places.begin(), places.end());
    expect(thrust::reduce(places.begin(), places.end(), 0LL) == static_cast<long long>(count) * (count - 1) / 2,
           "places");
    places[0] = 7;
    expect(places[0] == 7 && places.back() == (count > 1 ? count - 1 : 7), "single elements");

    std::printf(failures == 0 ? "PASS\n" : "FAIL\n");
    return failures == 0 ? 0 : 1;
}
