// SPDX-License-Identifier: Apache-2.0
// CUB's collectives for many shapes, types and algorithms, against plain loops.
#include <cub/cub.cuh>

#include <cmath>
#include <cstdio>
#include <vector>

static int failures = 0;

static void expect(bool held, const char *what, int size, int at)
{
    if (!held && ++failures <= 20) {
        std::printf("%s: size %d, element %d\n", what, size, at);
    }
}

// What is done first stands on the left: joins do not commute.
struct Steps {
    unsigned factor, shift;
    __host__ __device__ Steps operator+(const Steps &next) const
    {
        return {factor * next.factor, shift * next.factor + next.shift};
    }
};
struct Later {
    template <typename T>
    __host__ __device__ T operator()(const T &, const T &b) const
    {
        return b;
    }
};
struct Join {
    template <typename T>
    __host__ __device__ T operator()(const T &a, const T &b) const
    {
        return a + b;
    }
};
// What all tiles before gave; the first lane's result counts.
template <typename T>
struct Running {
    T sum;
    __device__ T operator()(T total)
    {
        T before = sum;
        sum = sum + total;
        return before;
    }
};

static bool same(float a, float b) { return std::fabs(a - b) <= 1e-4f * (1.0f + std::fabs(b)); }
static bool same(double a, double b) { return std::fabs(a - b) <= 1e-12 * (1.0 + std::fabs(b)); }
static bool same(int a, int b) { return a == b; }
static bool same(long long a, long long b) { return a == b; }
static bool same(unsigned char a, unsigned char b) { return a == b; }
static bool same(Steps a, Steps b) { return a.factor == b.factor && a.shift == b.shift; }

static int small(int i) { return (i * 7919 + 13) % 1001 - 500; }
static void make(int i, int &v) { v = small(i); }
static void make(int i, long long &v) { v = small(i) * 10000000019LL; }
static void make(int i, float &v) { v = small(i) * 0.001f; }
static void make(int i, double &v) { v = small(i) * 0.001; }
static void make(int i, unsigned char &v) { v = static_cast<unsigned char>(small(i)); }
static void make(int i, Steps &v) { v = {static_cast<unsigned>(2 * small(i) + 1), static_cast<unsigned>(i)}; }

template <typename T>
struct Buffer {
    int count;
    T *data;
    explicit Buffer(int n, bool filled = false) : count(n)
    {
        cudaMalloc(&data, n * sizeof(T));
        std::vector<T> values(n);
        for (int i = 0; i < n; ++i) {
            make(filled ? i : 0, values[i]);
        }
        cudaMemcpy(data, values.data(), n * sizeof(T), cudaMemcpyHostToDevice);
    }
    ~Buffer() { cudaFree(data); }
    std::vector<T> read() const
    {
        std::vector<T> values(count);
        cudaMemcpy(values.data(), data, count * sizeof(T), cudaMemcpyDeviceToHost);
        return values;
    }
};
template <typename T>
static T joined(const std::vector<T> &in, int from, int to)
{
    T made = in[from];
    for (int i = from + 1; i < to; ++i) {
        made = made + in[i];
    }
    return made;
}

constexpr int kItems = 3;

template <typename T, int X, int Y, cub::BlockReduceAlgorithm Algorithm>
__global__ void reduceBlock(const T *in, T *out, int valid)
{
    using Reduce = cub::BlockReduce<T, X, Algorithm, Y>;
    __shared__ typename Reduce::TempStorage storage;
    const int rank = threadIdx.y * X + threadIdx.x;
    T items[kItems];
    for (int i = 0; i < kItems; ++i) {
        items[i] = in[rank * kItems + i];
    }
    const T sum = Reduce(storage).Sum(in[rank]);
    __syncthreads();
    const T some = Reduce(storage).Reduce(in[rank], Join(), valid);
    __syncthreads();
    const T all = Reduce(storage).Sum(items);
    __syncthreads();
    const T last = Reduce(storage).Reduce(in[rank], Later(), valid);
    const T alone = Reduce().Sum(in[rank]);
    if (rank == 0) {
        out[0] = sum;
        out[4] = alone;
        out[1] = some;
        out[2] = all;
        out[3] = last;
    }
}

template <typename T, int X, int Y, cub::BlockReduceAlgorithm Algorithm>
static void checkReduce(bool ordered)
{
    constexpr int threads = X * Y;
    Buffer<T> in(threads * kItems, true), out(5);
    const std::vector<T> values = in.read();
    for (int valid : {1, (threads + 1) / 2, threads - 1, threads}) {
        if (valid < 1) {
            continue;
        }
        reduceBlock<T, X, Y, Algorithm><<<1, dim3(X, Y)>>>(in.data, out.data, valid);
        const std::vector<T> got = out.read();
        expect(same(got[0], joined(values, 0, threads)), "sum", threads, valid);
        expect(same(got[1], joined(values, 0, valid)), "reduce some", threads, valid);
        expect(same(got[2], joined(values, 0, threads * kItems)), "sum of items", threads, valid);
        expect(same(got[4], got[0]), "storage of its own", threads, valid);
        expect(!ordered || same(got[3], values[valid - 1]), "last", threads, valid);
    }
}

template <typename T, int X, int Y, cub::BlockScanAlgorithm Algorithm>
__global__ void scanBlock(const T *in, T *out, T initial)
{
    using Scan = cub::BlockScan<T, X, Algorithm, Y>;
    __shared__ typename Scan::TempStorage storage;
    constexpr int threads = X * Y;
    const int rank = threadIdx.y * X + threadIdx.x;
    const T own = in[rank];
    T got, total;
    Scan(storage).InclusiveSum(own, got, total);
    out[rank] = got;
    __syncthreads();
    Scan(storage).InclusiveScan(own, got, Join());
    out[threads + rank] = got;
    __syncthreads();
    Scan(storage).ExclusiveScan(own, got, initial, Join(), total);
    out[2 * threads + rank] = got;
    out[3 * threads + rank] = total;
    __syncthreads();
    Scan(storage).ExclusiveScan(own, got, Join());
    out[4 * threads + rank] = rank == 0 ? own : got;
    __syncthreads();
    Running<T> running = {initial};
    Scan(storage).InclusiveScan(own, got, Join(), running);
    __syncthreads();
    Scan(storage).ExclusiveScan(own, got, Join(), running);
    out[5 * threads + rank] = got;
}
template <typename T, int X, int Y, cub::BlockScanAlgorithm Algorithm>
__global__ void scanItems(const T *in, T *out, T initial)
{
    using Scan = cub::BlockScan<T, X, Algorithm, Y>;
    __shared__ typename Scan::TempStorage storage;
    constexpr int all = X * Y * kItems;
    const int rank = threadIdx.y * X + threadIdx.x;
    T items[kItems], got[5][kItems], total;
    for (int i = 0; i < kItems; ++i) {
        items[i] = in[rank * kItems + i];
    }
    Scan(storage).InclusiveSum(items, got[0], total);
    __syncthreads();
    Scan(storage).ExclusiveScan(items, got[1], initial, Join(), total);
    __syncthreads();
    Scan(storage).InclusiveScan(items, got[2], initial, Join());
    __syncthreads();
    Running<T> running = {initial};
    Scan(storage).ExclusiveScan(items, got[3], Join(), running);
    __syncthreads();
    Scan(storage).InclusiveScan(items, got[4], Join(), running);
    for (int k = 0; k < 5; ++k) {
        for (int i = 0; i < kItems; ++i) {
            out[k * all + rank * kItems + i] = got[k][i];
        }
    }
    if (rank == X * Y - 1) {
        out[5 * all] = total;
    }
}

template <typename T, int X, int Y, cub::BlockScanAlgorithm Algorithm>
static void checkScan()
{
    constexpr int threads = X * Y;
    constexpr int all = threads * kItems;
    Buffer<T> in(all, true), out(6 * threads), wide(5 * all + 1);
    const std::vector<T> values = in.read();
    T initial;
    make(77, initial);
    scanBlock<T, X, Y, Algorithm><<<1, dim3(X, Y)>>>(in.data, out.data, initial);
    scanItems<T, X, Y, Algorithm><<<1, dim3(X, Y)>>>(in.data, wide.data, initial);
    const std::vector<T> got = out.read();
    const std::vector<T> items = wide.read();
    const T whole = joined(values, 0, threads);
    for (int i = 0; i < threads; ++i) {
        const T through = joined(values, 0, i + 1);
        const T before = i == 0 ? initial : initial + joined(values, 0, i);
        expect(same(got[i], through), "inclusive sum", threads, i);
        expect(same(got[threads + i], through), "inclusive scan", threads, i);
        expect(same(got[2 * threads + i], before), "exclusive scan", threads, i);
        expect(same(got[3 * threads + i], whole), "total", threads, i);
        expect(i == 0 || same(got[4 * threads + i], joined(values, 0, i)), "exclusive", threads, i);
        const T carried = i == 0 ? initial + whole : initial + whole + joined(values, 0, i);
        expect(same(got[5 * threads + i], carried), "carried on", threads, i);
    }
    const T sum = joined(values, 0, all);
    for (int i = 0; i < all; ++i) {
        const T through = joined(values, 0, i + 1);
        const T before = i == 0 ? initial : initial + joined(values, 0, i);
        expect(same(items[i], through), "items, inclusive", threads, i);
        expect(same(items[all + i], before), "items, exclusive", threads, i);
        expect(same(items[2 * all + i], initial + through), "items, initial", threads, i);
        expect(same(items[3 * all + i], before), "items, carried in", threads, i);
        expect(same(items[4 * all + i], initial + sum + through), "items, carried on", threads, i);
    }
    expect(same(items[5 * all], sum), "items, total", threads, 0);
}

template <typename T, int Lanes>
__global__ void warpCollectives(const T *in, T *out, int valid)
{
    using Reduce = cub::WarpReduce<T, Lanes>;
    using Scan = cub::WarpScan<T, Lanes>;
    constexpr int parts = 64 / Lanes;
    __shared__ typename Reduce::TempStorage reduce[parts];
    __shared__ typename Scan::TempStorage scan[parts];
    const int rank = threadIdx.x;
    const int part = rank / Lanes;
    T got, total;
    out[rank] = Reduce(reduce[part]).Sum(in[rank]);
    out[64 + rank] = Reduce(reduce[part]).Reduce(in[rank], Join(), valid);
    out[128 + rank] = Reduce(reduce[part]).HeadSegmentedSum(in[rank], rank % 5 == 0);
    out[192 + rank] = Reduce(reduce[part]).TailSegmentedReduce(in[rank], rank % 5 == 0, Join());
    Scan(scan[part]).InclusiveSum(in[rank], got, total);
    out[256 + rank] = got;
    out[320 + rank] = total;
    Scan(scan[part]).ExclusiveScan(in[rank], got, in[3], Join());
    out[384 + rank] = got;
    out[448 + rank] = Scan(scan[part]).Broadcast(in[rank], Lanes - 1);
}

template <typename T, int Lanes>
static void checkWarp()
{
    Buffer<T> in(64, true), out(512);
    const std::vector<T> values = in.read();
    for (int valid : {1, Lanes}) {
        warpCollectives<T, Lanes><<<1, 64>>>(in.data, out.data, valid);
        const std::vector<T> got = out.read();
        for (int i = 0; i < 64; ++i) {
            const int first = i / Lanes * Lanes;
            const int last = first + Lanes;
            int head = i + 1, tail = i + 1;
            while (head < last && head % 5 != 0) {
                ++head;
            }
            while (tail < last && (tail - 1) % 5 != 0) {
                ++tail;
            }
            const T through = joined(values, first, i + 1);
            const T before = i == first ? values[3] : values[3] + joined(values, first, i);
            expect(i != first || same(got[i], joined(values, first, last)), "warp sum", Lanes, i);
            expect(i != first || same(got[64 + i], joined(values, first, first + valid)), "warp some", Lanes, i);
            expect((i != first && i % 5 != 0) || same(got[128 + i], joined(values, i, head)), "heads", Lanes, i);
            expect((i != first && i % 5 != 1) || same(got[192 + i], joined(values, i, tail)), "tails", Lanes, i);
            expect(same(got[256 + i], through), "warp inclusive", Lanes, i);
            expect(same(got[320 + i], joined(values, first, last)), "warp total", Lanes, i);
            expect(same(got[384 + i], before), "warp exclusive", Lanes, i);
            expect(same(got[448 + i], values[last - 1]), "broadcast", Lanes, i);
        }
    }
}

template <cub::BlockLoadAlgorithm Loads, cub::BlockStoreAlgorithm Stores>
__global__ void moveItems(const int *in, int *out, int valid)
{
    using Load = cub::BlockLoad<int, 64, 4, Loads>;
    using Store = cub::BlockStore<int, 64, 4, Stores>;
    using Exchange = cub::BlockExchange<int, 64, 4>;
    __shared__ union {
        typename Load::TempStorage load;
        typename Store::TempStorage store;
        typename Exchange::TempStorage exchange;
    } storage;
    int items[4], ranks[4];
    Load(storage.load).Load(in, items, valid, -1);
    __syncthreads();
    Store(storage.store).Store(out, items);
    __syncthreads();
    Load(storage.load).Load(in, items);
    __syncthreads();
    Store(storage.store).Store(out + 256, items, valid);
    cub::LoadDirectBlocked(threadIdx.x, in, items);
    for (int i = 0; i < 4; ++i) {
        ranks[i] = 255 - (threadIdx.x * 4 + i);
    }
    __syncthreads();
    Exchange(storage.exchange).BlockedToStriped(items);
    cub::StoreDirectStriped<64>(threadIdx.x, out + 512, items);
    __syncthreads();
    Exchange(storage.exchange).StripedToBlocked(items, items);
    __syncthreads();
    Exchange(storage.exchange).BlockedToWarpStriped(items, items);
    cub::StoreDirectWarpStriped(threadIdx.x, out + 768, items);
    __syncthreads();
    Exchange(storage.exchange).WarpStripedToBlocked(items);
    __syncthreads();
    Exchange(storage.exchange).ScatterToBlocked(items, ranks);
    cub::StoreDirectBlocked(threadIdx.x, out + 1024, items);
}

template <cub::BlockLoadAlgorithm Loads, cub::BlockStoreAlgorithm Stores>
static void checkMoves(bool striped)
{
    Buffer<int> in(256, true), out(1280);
    const std::vector<int> values = in.read();
    for (int valid : {0, 3, 200, 256}) {
        cudaMemset(out.data, 0, 1280 * sizeof(int));
        moveItems<Loads, Stores><<<1, 64>>>(in.data, out.data, valid);
        const std::vector<int> got = out.read();
        for (int i = 0; i < 256; ++i) {
            // A striped load and a blocked store leave item k of thread t at t * 4 + k.
            const int from = striped ? i / 4 + i % 4 * 64 : i;
            expect(got[i] == (from < valid ? values[from] : -1), "load", valid, i);
            expect(got[256 + i] == (i < valid ? values[from] : 0), "store", valid, i);
            expect(got[512 + i] == values[i], "striped", valid, i);
            expect(got[768 + i] == values[i], "warp striped", valid, i);
            expect(got[1024 + i] == values[255 - i], "scattered", valid, i);
        }
    }
}

// Types that the host names stand for software double in a kernel.
typedef cub::BlockReduce<double, 64> DoubleReduce;
typedef cub::BlockLoad<double, 64, 2> DoubleLoad;

__global__ void sumDoubles(const double *in, double *out)
{
    __shared__ DoubleReduce::TempStorage storage;
    __shared__ DoubleLoad::TempStorage loads;
    double items[2];
    DoubleLoad(loads).Load(in, items);
    const double sum = DoubleReduce(storage).Sum(items);
    if (threadIdx.x == 0) {
        *out = sum;
    }
}

static void checkDoubles()
{
    Buffer<double> in(128, true), out(1);
    sumDoubles<<<1, 64>>>(in.data, out.data);
    expect(same(out.read()[0], joined(in.read(), 0, 128)), "named by the host", 64, 0);
}

template <typename T, int X, int Y>
static void checkShape()
{
    checkReduce<T, X, Y, cub::BLOCK_REDUCE_WARP_REDUCTIONS>(true);
    checkReduce<T, X, Y, cub::BLOCK_REDUCE_RAKING>(true);
    checkScan<T, X, Y, cub::BLOCK_SCAN_RAKING>();
    checkScan<T, X, Y, cub::BLOCK_SCAN_WARP_SCANS>();
}

int main()
{
    checkShape<int, 1, 1>();
    checkShape<int, 17, 1>();
    checkShape<float, 32, 1>();
    checkShape<float, 100, 1>();
    checkShape<float, 128, 2>();
    checkShape<Steps, 48, 1>();
    checkShape<Steps, 16, 12>();
    checkShape<long long, 64, 1>();
    checkShape<double, 96, 1>();
    checkShape<int, 1024, 1>();
    checkDoubles();
    checkReduce<float, 256, 1, cub::BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY>(false);
    checkReduce<int, 40, 1, cub::BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY>(true);
    checkWarp<int, 32>();
    checkWarp<float, 16>();
    checkWarp<Steps, 8>();
    checkWarp<unsigned char, 2>();
    checkWarp<long long, 1>();
    checkWarp<double, 32>();
    checkMoves<cub::BLOCK_LOAD_DIRECT, cub::BLOCK_STORE_TRANSPOSE>(false);
    checkMoves<cub::BLOCK_LOAD_WARP_TRANSPOSE, cub::BLOCK_STORE_DIRECT>(false);
    checkMoves<cub::BLOCK_LOAD_STRIPED, cub::BLOCK_STORE_DIRECT>(true);
    std::printf("%s\n", failures == 0 ? "PASS" : "FAIL");
    return failures == 0 ? 0 : 1;
}
