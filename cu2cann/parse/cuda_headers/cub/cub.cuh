// SPDX-License-Identifier: Apache-2.0
// Declarations only: reusable parts of kernels, and whole kernels.
#pragma once
#include "../cuda_bf16.h"
#include "../cuda_fp16.h"
#include <chrono>
#include <iterator>
#include <limits>
#include <type_traits>

#define CUB_VERSION 200300
#define CUB_PTX_ARCH 800
#define CUB_RUNTIME_FUNCTION __host__ __device__
#define CUB_NAMESPACE_BEGIN namespace cub {
#define CUB_NAMESPACE_END }
#define CUB_MIN(a, b) (((b) < (a)) ? (b) : (a))
#define CUB_MAX(a, b) (((b) > (a)) ? (b) : (a))
#define CubDebug(call) (call)
#define CubDebugExit(call) (call)

namespace cub {
enum BlockReduceAlgorithm { BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY, BLOCK_REDUCE_RAKING,
    BLOCK_REDUCE_WARP_REDUCTIONS };
enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE,
    BLOCK_SCAN_WARP_SCANS };
enum BlockLoadAlgorithm { BLOCK_LOAD_DIRECT, BLOCK_LOAD_STRIPED, BLOCK_LOAD_VECTORIZE,
    BLOCK_LOAD_TRANSPOSE, BLOCK_LOAD_WARP_TRANSPOSE,
    BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED };
enum BlockStoreAlgorithm { BLOCK_STORE_DIRECT, BLOCK_STORE_STRIPED,
    BLOCK_STORE_VECTORIZE, BLOCK_STORE_TRANSPOSE, BLOCK_STORE_WARP_TRANSPOSE,
    BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED };
enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };
enum WarpLoadAlgorithm { WARP_LOAD_DIRECT, WARP_LOAD_STRIPED, WARP_LOAD_VECTORIZE,
    WARP_LOAD_TRANSPOSE };
enum WarpStoreAlgorithm { WARP_STORE_DIRECT, WARP_STORE_STRIPED, WARP_STORE_VECTORIZE,
    WARP_STORE_TRANSPOSE };
enum CacheLoadModifier { LOAD_DEFAULT, LOAD_CA, LOAD_CG, LOAD_CS, LOAD_CV, LOAD_LDG,
    LOAD_VOLATILE };
enum CacheStoreModifier { STORE_DEFAULT, STORE_WB, STORE_CG, STORE_CS, STORE_WT,
    STORE_VOLATILE };

template <class K, class V> struct KeyValuePair {
    typedef K Key;
    typedef V Value;
    K key;
    V value;
};
template <class T> struct Traits {
    typedef T UnsignedBits;
    static __host__ __device__ T Max(), Lowest();
    enum { PRIMITIVE = true };
};
#define CU2CANN_TRAITS(T, bits)                       \
    template <> struct Traits<T> {                    \
        typedef bits UnsignedBits;                    \
        static __host__ __device__ T Max(), Lowest(); \
        static __host__ __device__ bits TwiddleIn(bits), TwiddleOut(bits); \
        enum { PRIMITIVE = true };                    \
    };
CU2CANN_TRAITS(char, unsigned char)
CU2CANN_TRAITS(signed char, unsigned char)
CU2CANN_TRAITS(unsigned char, unsigned char)
CU2CANN_TRAITS(short, unsigned short)
CU2CANN_TRAITS(unsigned short, unsigned short)
CU2CANN_TRAITS(int, unsigned int)
CU2CANN_TRAITS(unsigned int, unsigned int)
CU2CANN_TRAITS(long, unsigned long)
CU2CANN_TRAITS(unsigned long, unsigned long)
CU2CANN_TRAITS(long long, unsigned long long)
CU2CANN_TRAITS(unsigned long long, unsigned long long)
CU2CANN_TRAITS(float, unsigned int)
CU2CANN_TRAITS(double, unsigned long long)
CU2CANN_TRAITS(__half, unsigned short)
CU2CANN_TRAITS(__nv_bfloat16, unsigned short)
#undef CU2CANN_TRAITS
template <class T> struct NumericTraits : Traits<T> {};
template <bool condition, class A, class B> struct If { typedef A Type; };
template <class A, class B> struct If<false, A, B> { typedef B Type; };
template <class T> struct Uninitialized {
    char storage[sizeof(T)];
    __host__ __device__ T &Alias();
};
template <class T> struct DoubleBuffer {
    T *d_buffers[2];
    int selector;
    __host__ __device__ DoubleBuffer();
    __host__ __device__ DoubleBuffer(T *, T *);
    __host__ __device__ T *Current(), *Alternate();
};
#define CU2CANN_OPERATOR(name)                                                  \
    struct name {                                                               \
        template <class T, class U>                                             \
        __host__ __device__ typename std::common_type<T, U>::type operator()(   \
            const T &, const U &) const;                                        \
    };
CU2CANN_OPERATOR(Sum)
CU2CANN_OPERATOR(Difference)
CU2CANN_OPERATOR(Division)
CU2CANN_OPERATOR(Max)
CU2CANN_OPERATOR(Min)
CU2CANN_OPERATOR(ArgMax)
CU2CANN_OPERATOR(ArgMin)
#undef CU2CANN_OPERATOR
struct Equality { template <class T> __host__ __device__ bool operator()(const T &, const T &) const; };
struct Inequality { template <class T> __host__ __device__ bool operator()(const T &, const T &) const; };

#define CU2CANN_PART                                  \
    struct TempStorage { int storage; };              \
    typedef TempStorage _TempStorage;
#define CU2CANN_BLOCK(name)                           \
    CU2CANN_PART                                      \
    __device__ name();                                \
    __device__ name(TempStorage &);                   \
    __device__ name(TempStorage &, int);

template <class T, int threads = 32, int arch = 0> struct WarpReduce {
    CU2CANN_BLOCK(WarpReduce)
    __device__ T Sum(T), Sum(T, int), Max(T), Max(T, int), Min(T), Min(T, int);
    template <class F> __device__ T Reduce(T, F);
    template <class F> __device__ T Reduce(T, F, int);
    template <class Flag> __device__ T HeadSegmentedSum(T, Flag);
    template <class Flag> __device__ T TailSegmentedSum(T, Flag);
    template <class Flag, class F> __device__ T HeadSegmentedReduce(T, Flag, F);
    template <class Flag, class F> __device__ T TailSegmentedReduce(T, Flag, F);
};
#define CU2CANN_SCANS                                                              \
    __device__ void InclusiveSum(T, T &), InclusiveSum(T, T &, T &),               \
        ExclusiveSum(T, T &), ExclusiveSum(T, T &, T &);                           \
    template <class F> __device__ void InclusiveScan(T, T &, F);                   \
    template <class F> __device__ void InclusiveScan(T, T &, F, T &);              \
    template <class F> __device__ void ExclusiveScan(T, T &, F);                   \
    template <class F> __device__ void ExclusiveScan(T, T &, F, T &);              \
    template <class F> __device__ void ExclusiveScan(T, T &, T, F);                \
    template <class F> __device__ void ExclusiveScan(T, T &, T, F, T &);
template <class T, int threads = 32, int arch = 0> struct WarpScan {
    CU2CANN_BLOCK(WarpScan)
    CU2CANN_SCANS
    template <class F> __device__ void Scan(T, T &, T &, F);
    template <class F> __device__ void Scan(T, T &, T &, T, F);
    __device__ T Broadcast(T, unsigned int);
};
template <class T, int threads, BlockReduceAlgorithm how = BLOCK_REDUCE_WARP_REDUCTIONS,
          int y = 1, int z = 1, int arch = 0>
struct BlockReduce {
    CU2CANN_BLOCK(BlockReduce)
    __device__ T Sum(T), Sum(T, int);
    template <int items> __device__ T Sum(T (&)[items]);
    template <class F> __device__ T Reduce(T, F);
    template <class F> __device__ T Reduce(T, F, int);
    template <int items, class F> __device__ T Reduce(T (&)[items], F);
};
template <class T, int threads, BlockScanAlgorithm how = BLOCK_SCAN_RAKING, int y = 1,
          int z = 1, int arch = 0>
struct BlockScan {
    CU2CANN_BLOCK(BlockScan)
    CU2CANN_SCANS
    template <int n> __device__ void InclusiveSum(T (&)[n], T (&)[n]);
    template <int n> __device__ void InclusiveSum(T (&)[n], T (&)[n], T &);
    template <int n> __device__ void ExclusiveSum(T (&)[n], T (&)[n]);
    template <int n> __device__ void ExclusiveSum(T (&)[n], T (&)[n], T &);
    template <class P> __device__ void InclusiveSum(T, T &, T &, P &);
    template <class P> __device__ void ExclusiveSum(T, T &, T &, P &);
    template <int n, class F> __device__ void InclusiveScan(T (&)[n], T (&)[n], F);
    template <int n, class F> __device__ void InclusiveScan(T (&)[n], T (&)[n], F, T &);
    template <int n, class F, class P>
    __device__ void InclusiveScan(T (&)[n], T (&)[n], F, P &);
    template <int n, class F> __device__ void ExclusiveScan(T (&)[n], T (&)[n], T, F);
    template <int n, class F>
    __device__ void ExclusiveScan(T (&)[n], T (&)[n], T, F, T &);
};
#undef CU2CANN_SCANS
template <class T, int threads, int n, BlockLoadAlgorithm how = BLOCK_LOAD_DIRECT,
          int y = 1, int z = 1, int arch = 0>
struct BlockLoad {
    CU2CANN_BLOCK(BlockLoad)
    template <class In> __device__ void Load(In, T (&)[n]);
    template <class In> __device__ void Load(In, T (&)[n], int);
    template <class In, class D> __device__ void Load(In, T (&)[n], int, D);
};
template <class T, int threads, int n, BlockStoreAlgorithm how = BLOCK_STORE_DIRECT,
          int y = 1, int z = 1, int arch = 0>
struct BlockStore {
    CU2CANN_BLOCK(BlockStore)
    template <class Out> __device__ void Store(Out, T (&)[n]);
    template <class Out> __device__ void Store(Out, T (&)[n], int);
};
template <class T, int n, WarpLoadAlgorithm how = WARP_LOAD_DIRECT, int threads = 32,
          int arch = 0>
struct WarpLoad {
    CU2CANN_BLOCK(WarpLoad)
    template <class In> __device__ void Load(In, T (&)[n]);
    template <class In> __device__ void Load(In, T (&)[n], int);
    template <class In, class D> __device__ void Load(In, T (&)[n], int, D);
};
template <class T, int n, WarpStoreAlgorithm how = WARP_STORE_DIRECT, int threads = 32,
          int arch = 0>
struct WarpStore {
    CU2CANN_BLOCK(WarpStore)
    template <class Out> __device__ void Store(Out, T (&)[n]);
    template <class Out> __device__ void Store(Out, T (&)[n], int);
};
#define CU2CANN_EXCHANGE(name)                                        \
    __device__ void name(T (&)[n]);                                   \
    template <class U> __device__ void name(const T (&)[n], U (&)[n]);
#define CU2CANN_EXCHANGES                                             \
    CU2CANN_EXCHANGE(StripedToBlocked)                                \
    CU2CANN_EXCHANGE(BlockedToStriped)                                \
    CU2CANN_EXCHANGE(WarpStripedToBlocked)                            \
    CU2CANN_EXCHANGE(BlockedToWarpStriped)                            \
    template <class U, class R>                                       \
    __device__ void ScatterToBlocked(const T (&)[n], U (&)[n], R (&)[n]); \
    template <class U, class R>                                       \
    __device__ void ScatterToStriped(const T (&)[n], U (&)[n], R (&)[n]);
template <class T, int threads, int n, bool timeslice = false, int y = 1, int z = 1,
          int arch = 0>
struct BlockExchange {
    CU2CANN_BLOCK(BlockExchange)
    CU2CANN_EXCHANGES
};
enum WarpExchangeAlgorithm { WARP_EXCHANGE_SMEM, WARP_EXCHANGE_SHUFFLE };
template <class T, int n, int threads = 32, int arch = 0,
          WarpExchangeAlgorithm how = WARP_EXCHANGE_SMEM>
struct WarpExchange {
    CU2CANN_BLOCK(WarpExchange)
    CU2CANN_EXCHANGES
};
#undef CU2CANN_EXCHANGES
struct NullType {};
template <class K, int threads, int n, class V = NullType, int bits = 4,
          bool memoize = true, BlockScanAlgorithm how = BLOCK_SCAN_WARP_SCANS,
          int config = 0, int y = 1, int z = 1, int arch = 0>
struct BlockRadixSort {
    CU2CANN_BLOCK(BlockRadixSort)
    __device__ void Sort(K (&)[n], int = 0, int = sizeof(K) * 8),
        SortDescending(K (&)[n], int = 0, int = sizeof(K) * 8),
        SortBlockedToStriped(K (&)[n], int = 0, int = sizeof(K) * 8),
        SortDescendingBlockedToStriped(K (&)[n], int = 0, int = sizeof(K) * 8),
        Sort(K (&)[n], V (&)[n], int = 0, int = sizeof(K) * 8),
        SortDescending(K (&)[n], V (&)[n], int = 0, int = sizeof(K) * 8),
        SortBlockedToStriped(K (&)[n], V (&)[n], int = 0, int = sizeof(K) * 8),
        SortDescendingBlockedToStriped(K (&)[n], V (&)[n], int = 0, int = sizeof(K) * 8);
};
template <class K, int threads, int n, class V = NullType, int y = 1, int z = 1>
struct BlockMergeSort {
    CU2CANN_BLOCK(BlockMergeSort)
    template <class F> __device__ void Sort(K (&)[n], F);
    template <class F> __device__ void Sort(K (&)[n], V (&)[n], F);
    template <class F> __device__ void Sort(K (&)[n], F, int, K);
    template <class F> __device__ void StableSort(K (&)[n], F);
};
template <class T, int threads, int n, int bins,
          BlockHistogramAlgorithm how = BLOCK_HISTO_SORT, int y = 1, int z = 1,
          int arch = 0>
struct BlockHistogram {
    CU2CANN_BLOCK(BlockHistogram)
    template <class C> __device__ void InitHistogram(C (&)[bins]);
    template <class C> __device__ void Histogram(T (&)[n], C (&)[bins]);
    template <class C> __device__ void Composite(T (&)[n], C (&)[bins]);
};
template <class T, int threads, int y = 1, int z = 1, int arch = 0>
struct BlockDiscontinuity {
    CU2CANN_BLOCK(BlockDiscontinuity)
    template <int n, class Flag, class F>
    __device__ void FlagHeads(Flag (&)[n], T (&)[n], F);
    template <int n, class Flag, class F>
    __device__ void FlagHeads(Flag (&)[n], T (&)[n], F, T);
    template <int n, class Flag, class F>
    __device__ void FlagTails(Flag (&)[n], T (&)[n], F);
};
template <class T, int threads, int y = 1, int z = 1, int arch = 0>
struct BlockAdjacentDifference {
    CU2CANN_BLOCK(BlockAdjacentDifference)
    template <int n, class U, class F>
    __device__ void SubtractLeft(T (&)[n], U (&)[n], F);
    template <int n, class U, class F>
    __device__ void SubtractLeft(T (&)[n], U (&)[n], F, T);
    template <int n, class U, class F>
    __device__ void SubtractRight(T (&)[n], U (&)[n], F);
};
template <class T, int threads, int y = 1, int z = 1, int arch = 0> struct BlockShuffle {
    CU2CANN_BLOCK(BlockShuffle)
    __device__ void Offset(T, T &, int = 1), Rotate(T, T &, unsigned int = 1);
};
#undef CU2CANN_BLOCK
#undef CU2CANN_PART

#define CU2CANN_DIRECT(name)                                                      \
    template <int threads, class T, int n, class It>                              \
    __device__ void name##Striped(int, It, T (&)[n]);                             \
    template <int threads, class T, int n, class It>                              \
    __device__ void name##Striped(int, It, T (&)[n], int);                        \
    template <class T, int n, class It>                                           \
    __device__ void name##Blocked(int, It, T (&)[n]);                             \
    template <class T, int n, class It>                                           \
    __device__ void name##Blocked(int, It, T (&)[n], int);                        \
    template <class T, int n, class It>                                           \
    __device__ void name##WarpStriped(int, It, T (&)[n]);                         \
    template <class T, int n, class It>                                           \
    __device__ void name##WarpStriped(int, It, T (&)[n], int);
CU2CANN_DIRECT(LoadDirect)
CU2CANN_DIRECT(StoreDirect)
#undef CU2CANN_DIRECT
template <CacheLoadModifier how, class It>
__device__ typename std::iterator_traits<It>::value_type ThreadLoad(It);
template <CacheStoreModifier how, class It, class T>
__device__ void ThreadStore(It, T);
template <class T, int n, class F>
__device__ T ThreadReduce(T (&)[n], F);
__device__ unsigned int LaneId(), WarpId(), LaneMaskLt(), LaneMaskLe(), LaneMaskGt(),
    LaneMaskGe();
__device__ int RowMajorTid(int, int, int);
template <int threads, class T> __device__ T ShuffleUp(T, int, int, unsigned int);
template <int threads, class T> __device__ T ShuffleDown(T, int, int, unsigned int);
template <int threads, class T> __device__ T ShuffleIndex(T, int, unsigned int);
__host__ __device__ cudaError_t PtxVersion(int &);

#define CU2CANN_ITERATOR(T)                                                     \
    typedef T value_type;                                                       \
    typedef T reference;                                                        \
    typedef T *pointer;                                                         \
    typedef long difference_type;                                               \
    typedef std::random_access_iterator_tag iterator_category;
template <class T, class Offset = long> struct CountingInputIterator {
    CU2CANN_ITERATOR(T)
    __host__ __device__ CountingInputIterator(const T &);
    __host__ __device__ T operator[](Offset) const, operator*() const;
    __host__ __device__ CountingInputIterator operator+(Offset) const;
};
template <class T, class Offset = long> struct ConstantInputIterator {
    CU2CANN_ITERATOR(T)
    __host__ __device__ ConstantInputIterator(T, Offset = 0);
    __host__ __device__ T operator[](Offset) const, operator*() const;
};
template <class T, class F, class It, class Offset = long> struct TransformInputIterator {
    CU2CANN_ITERATOR(T)
    __host__ __device__ TransformInputIterator(It, F);
    __host__ __device__ T operator[](Offset) const, operator*() const;
    __host__ __device__ TransformInputIterator operator+(Offset) const;
};
template <class It, class Offset = long,
          class T = typename std::iterator_traits<It>::value_type>
struct ArgIndexInputIterator {
    typedef KeyValuePair<Offset, T> Pair;
    CU2CANN_ITERATOR(Pair)
    __host__ __device__ ArgIndexInputIterator(It, long = 0);
};
template <CacheLoadModifier how, class T, class Offset = long>
struct CacheModifiedInputIterator {
    CU2CANN_ITERATOR(T)
    template <class U> __host__ __device__ CacheModifiedInputIterator(U *);
    __host__ __device__ T operator[](Offset) const, operator*() const;
};
template <class Offset = long> struct DiscardOutputIterator {
    CU2CANN_ITERATOR(void *)
    __host__ __device__ DiscardOutputIterator(Offset = 0);
};
#undef CU2CANN_ITERATOR

struct CachingDeviceAllocator {
    CachingDeviceAllocator(bool = false, bool = false);
    CachingDeviceAllocator(unsigned int, unsigned int, unsigned int, size_t, bool = false,
                           bool = false);
    cudaError_t DeviceAllocate(void **, size_t, cudaStream_t = nullptr),
        DeviceFree(void *), FreeAllCached();
    template <class T>
    cudaError_t DeviceAllocate(T **p, size_t bytes, cudaStream_t = nullptr);
};
// One overload set serves each whole-device algorithm: storage, its size, the rest.
#define CU2CANN_DEVICE(name)                                                    \
    template <class... T>                                                       \
    __host__ __device__ static cudaError_t name(void *, size_t &, T &&...);
#define CU2CANN_ENTIRE(name)                                                    \
    template <class... T> __host__ __device__ static cudaError_t name(T &&...);
struct DeviceReduce {
    CU2CANN_DEVICE(Reduce)
    CU2CANN_DEVICE(Sum)
    CU2CANN_DEVICE(Min)
    CU2CANN_DEVICE(Max)
    CU2CANN_DEVICE(ArgMin)
    CU2CANN_DEVICE(ArgMax)
    CU2CANN_DEVICE(ReduceByKey)
    CU2CANN_DEVICE(TransformReduce)
};
struct DeviceScan {
    CU2CANN_DEVICE(ExclusiveSum)
    CU2CANN_DEVICE(InclusiveSum)
    CU2CANN_DEVICE(ExclusiveScan)
    CU2CANN_DEVICE(InclusiveScan)
    CU2CANN_DEVICE(InclusiveScanInit)
    CU2CANN_DEVICE(ExclusiveSumByKey)
    CU2CANN_DEVICE(InclusiveSumByKey)
    CU2CANN_DEVICE(ExclusiveScanByKey)
    CU2CANN_DEVICE(InclusiveScanByKey)
};
struct DeviceSelect {
    CU2CANN_DEVICE(Flagged)
    CU2CANN_DEVICE(FlaggedIf)
    CU2CANN_DEVICE(If)
    CU2CANN_DEVICE(Unique)
    CU2CANN_DEVICE(UniqueByKey)
};
struct DevicePartition {
    CU2CANN_DEVICE(Flagged)
    CU2CANN_DEVICE(If)
};
struct DeviceRadixSort {
    CU2CANN_DEVICE(SortKeys)
    CU2CANN_DEVICE(SortPairs)
    CU2CANN_DEVICE(SortKeysDescending)
    CU2CANN_DEVICE(SortPairsDescending)
};
struct DeviceSegmentedRadixSort : DeviceRadixSort {};
struct DeviceMergeSort {
    CU2CANN_DEVICE(SortKeys)
    CU2CANN_DEVICE(SortPairs)
    CU2CANN_DEVICE(SortKeysCopy)
    CU2CANN_DEVICE(SortPairsCopy)
    CU2CANN_DEVICE(StableSortKeys)
    CU2CANN_DEVICE(StableSortPairs)
};
struct DeviceSegmentedSort : DeviceMergeSort {
    CU2CANN_DEVICE(SortKeysDescending)
    CU2CANN_DEVICE(SortPairsDescending)
    CU2CANN_DEVICE(StableSortKeysDescending)
    CU2CANN_DEVICE(StableSortPairsDescending)
};
struct DeviceSegmentedReduce : DeviceReduce {};
struct DeviceHistogram {
    CU2CANN_DEVICE(HistogramEven)
    CU2CANN_DEVICE(HistogramRange)
    template <int channels, int active, class... T>
    __host__ __device__ static cudaError_t MultiHistogramEven(void *, size_t &, T &&...);
    template <int channels, int active, class... T>
    __host__ __device__ static cudaError_t MultiHistogramRange(void *, size_t &, T &&...);
};
struct DeviceRunLengthEncode {
    CU2CANN_DEVICE(Encode)
    CU2CANN_DEVICE(NonTrivialRuns)
};
struct DeviceAdjacentDifference {
    CU2CANN_DEVICE(SubtractLeft)
    CU2CANN_DEVICE(SubtractLeftCopy)
    CU2CANN_DEVICE(SubtractRight)
    CU2CANN_DEVICE(SubtractRightCopy)
};
struct DeviceSpmv {
    template <class V, class... T>
    __host__ __device__ static cudaError_t CsrMV(void *, size_t &, V *, T &&...);
};
struct DeviceFor {
    CU2CANN_ENTIRE(Bulk)
    CU2CANN_ENTIRE(ForEach)
    CU2CANN_ENTIRE(ForEachN)
    CU2CANN_ENTIRE(ForEachCopy)
};
struct DeviceMemcpy {
    CU2CANN_DEVICE(Batched)
};
struct DeviceCopy {
    CU2CANN_DEVICE(Batched)
};
#undef CU2CANN_DEVICE
#undef CU2CANN_ENTIRE
}  // namespace cub
