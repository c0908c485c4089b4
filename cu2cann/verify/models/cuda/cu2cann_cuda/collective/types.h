// SPDX-License-Identifier: Apache-2.0
//
// CUB's operators, iterators and small types.
#ifndef CU2CANN_CUDA_COLLECTIVE_TYPES_H
#define CU2CANN_CUDA_COLLECTIVE_TYPES_H

#include <iterator>
#include <limits>

#include "../groups/blocks.h"
#include "../runtime/copies.h"
#include "random_access.h"

#define CUB_VERSION 200300
#define CUB_RUNTIME_FUNCTION
#define CUB_NS_PREFIX
#define CUB_NS_POSTFIX
#define CUB_MAX(a, b) (((b) > (a)) ? (b) : (a))
#define CUB_MIN(a, b) (((b) < (a)) ? (b) : (a))
#define CUB_PTX_ARCH 800

namespace cub {

struct NullType {};

template <typename Key, typename Value>
struct KeyValuePair {
    Key key;
    Value value;
    KeyValuePair() = default;
    KeyValuePair(const Key& k, const Value& v) : key(k), value(v) {}
    bool operator!=(const KeyValuePair& other) const { return value != other.value || key != other.key; }
    bool operator==(const KeyValuePair& other) const { return !(*this != other); }
};

#define CU2CANN_OPERATOR(name, made)                                                        \
    struct name {                                                                           \
        template <typename T, typename U>                                                   \
        auto operator()(const T& a, const U& b) const -> typename std::decay<decltype(made)>::type { return made; } \
    };
CU2CANN_OPERATOR(Sum, a + b)
CU2CANN_OPERATOR(Difference, a - b)
CU2CANN_OPERATOR(Division, a / b)
CU2CANN_OPERATOR(Max, a < b ? b : a)
CU2CANN_OPERATOR(Min, b < a ? b : a)
CU2CANN_OPERATOR(Equality, a == b)
CU2CANN_OPERATOR(Inequality, !(a == b))
#undef CU2CANN_OPERATOR
struct ArgMax {
    template <typename T>
    T operator()(const T& a, const T& b) const { return b.value > a.value || (b.value == a.value && b.key < a.key) ? b : a; }
};
struct ArgMin {
    template <typename T>
    T operator()(const T& a, const T& b) const { return b.value < a.value || (b.value == a.value && b.key < a.key) ? b : a; }
};
template <typename To>
struct CastOp {
    template <typename T>
    To operator()(const T& x) const { return To(x); }
};

enum Category { NOT_A_NUMBER, SIGNED_INTEGER, UNSIGNED_INTEGER, FLOATING_POINT };
template <typename T>
struct NumericTraits {
    static constexpr Category CATEGORY = std::is_floating_point<T>::value ? FLOATING_POINT
                                         : !std::is_integral<T>::value    ? NOT_A_NUMBER
                                         : std::is_signed<T>::value       ? SIGNED_INTEGER
                                                                          : UNSIGNED_INTEGER;
    static constexpr bool PRIMITIVE = std::is_arithmetic<T>::value, NULL_TYPE = false;
    static T Lowest() { return std::numeric_limits<T>::lowest(); }
    static T Max() { return std::numeric_limits<T>::max(); }
};
template <typename T>
struct Traits : NumericTraits<T> {
    using UnsignedBits = typename cu2cann_model::WordOf<sizeof(T)>::type;
    // Keys whose order as unsigned numbers is that of the values.
    static UnsignedBits TwiddleIn(UnsignedBits bits) {
        constexpr UnsignedBits top = UnsignedBits(1) << (sizeof(T) * 8 - 1);
        return std::is_floating_point<T>::value ? ((bits & top) != 0 ? UnsignedBits(~bits) : UnsignedBits(bits | top))
               : std::is_signed<T>::value       ? UnsignedBits(bits ^ top)
                                                : bits;
    }
    static UnsignedBits TwiddleOut(UnsignedBits bits) {
        constexpr UnsignedBits top = UnsignedBits(1) << (sizeof(T) * 8 - 1);
        return std::is_floating_point<T>::value ? ((bits & top) != 0 ? UnsignedBits(bits ^ top) : UnsignedBits(~bits))
               : std::is_signed<T>::value       ? UnsignedBits(bits ^ top)
                                                : bits;
    }
};

template <typename T>
struct DoubleBuffer {
    T* d_buffers[2] = {nullptr, nullptr};
    int selector = 0;
    DoubleBuffer() = default;
    DoubleBuffer(T* current, T* alternate) : d_buffers{current, alternate} {}
    T* Current() { return d_buffers[selector]; }
    T* Alternate() { return d_buffers[selector ^ 1]; }
};

template <typename T>
struct Uninitialized {
    alignas(T) char storage[sizeof(T)];
    T& Alias() { return reinterpret_cast<T&>(*this); }
};

inline unsigned LaneId() { return cu2cann_model::current_block->lane(); }
inline unsigned WarpId() { return cu2cann_model::current_block->rank() / 32; }
inline int RowMajorTid(int, int, int) { return (int)cu2cann_model::current_block->rank(); }
inline cudaError_t Debug(cudaError_t error, const char* file, int line) {
    if (error != cudaSuccess) {
        std::fprintf(stderr, "CUDA error %d [%s, %d]: %s\n", int(error), file, line, cudaGetErrorString(error));
    }
    return error;
}
#define CubDebug(e) ::cub::Debug((cudaError_t)(e), __FILE__, __LINE__)
#define CubDebugExit(e) if (::cub::Debug((cudaError_t)(e), __FILE__, __LINE__)) { exit(1); }

template <typename T, typename Offset = std::ptrdiff_t>
struct CountingInputIterator : cu2cann_model::RandomAccess<CountingInputIterator<T, Offset>, T> {
    T from{};
    CountingInputIterator() = default;
    explicit CountingInputIterator(T x) : from(x) {}
    T at(std::ptrdiff_t n) const { return T(from + T(n)); }
    void advance(std::ptrdiff_t n) { from = T(from + T(n)); }
    std::ptrdiff_t distance_to(const CountingInputIterator& other) const { return (std::ptrdiff_t)(other.from - from); }
};
template <typename T, typename Offset = std::ptrdiff_t>
struct ConstantInputIterator : cu2cann_model::RandomAccess<ConstantInputIterator<T, Offset>, T> {
    T value{};
    std::ptrdiff_t place = 0;
    ConstantInputIterator() = default;
    explicit ConstantInputIterator(T x, std::ptrdiff_t at = 0) : value(x), place(at) {}
    T at(std::ptrdiff_t) const { return value; }
    void advance(std::ptrdiff_t n) { place += n; }
    std::ptrdiff_t distance_to(const ConstantInputIterator& other) const { return other.place - place; }
};
template <typename T, typename Convert, typename It, typename Offset = std::ptrdiff_t>
struct TransformInputIterator : cu2cann_model::RandomAccess<TransformInputIterator<T, Convert, It, Offset>, T> {
    It from;
    Convert convert;
    TransformInputIterator(It it, Convert c) : from(it), convert(c) {}
    T at(std::ptrdiff_t n) const { return T(convert(from[n])); }
    void advance(std::ptrdiff_t n) { from += n; }
    std::ptrdiff_t distance_to(const TransformInputIterator& other) const { return other.from - from; }
};
template <typename It, typename Offset = std::ptrdiff_t, typename T = typename std::iterator_traits<It>::value_type>
struct ArgIndexInputIterator : cu2cann_model::RandomAccess<ArgIndexInputIterator<It, Offset, T>, KeyValuePair<Offset, T>> {
    It from;
    Offset place;
    explicit ArgIndexInputIterator(It it, Offset at = 0) : from(it), place(at) {}
    KeyValuePair<Offset, T> at(std::ptrdiff_t n) const { return {Offset(place + n), from[place + n]}; }
    void advance(std::ptrdiff_t n) { place += Offset(n); }
    std::ptrdiff_t distance_to(const ArgIndexInputIterator& other) const { return other.place - place; }
};
enum CacheLoadModifier { LOAD_DEFAULT, LOAD_CA, LOAD_CG, LOAD_CS, LOAD_CV, LOAD_LDG, LOAD_VOLATILE };
enum CacheStoreModifier { STORE_DEFAULT, STORE_WB, STORE_CG, STORE_CS, STORE_WT, STORE_VOLATILE };
template <CacheLoadModifier Modifier, typename T, typename Offset = std::ptrdiff_t>
struct CacheModifiedInputIterator : cu2cann_model::RandomAccess<CacheModifiedInputIterator<Modifier, T, Offset>, T> {
    const T* from;
    explicit CacheModifiedInputIterator(const T* it) : from(it) {}
    T at(std::ptrdiff_t n) const { return from[n]; }
    void advance(std::ptrdiff_t n) { from += n; }
    std::ptrdiff_t distance_to(const CacheModifiedInputIterator& other) const { return other.from - from; }
};
template <typename Offset = std::ptrdiff_t>
struct DiscardOutputIterator : cu2cann_model::RandomAccess<DiscardOutputIterator<Offset>, int, DiscardOutputIterator<Offset>> {
    std::ptrdiff_t place = 0;
    explicit DiscardOutputIterator(std::ptrdiff_t at = 0) : place(at) {}
    DiscardOutputIterator at(std::ptrdiff_t) const { return *this; }
    void advance(std::ptrdiff_t n) { place += n; }
    std::ptrdiff_t distance_to(const DiscardOutputIterator& other) const { return other.place - place; }
    template <typename T>
    const DiscardOutputIterator& operator=(const T&) const { return *this; }
};

template <CacheLoadModifier Modifier, typename It>
inline typename std::iterator_traits<It>::value_type ThreadLoad(It at) { return *at; }
template <CacheStoreModifier Modifier, typename It, typename T>
inline void ThreadStore(It at, T value) { *at = value; }
template <int Lanes, typename T>
inline T ShuffleDown(T x, int by, int, unsigned mask) { return cu2cann_model::given(mask, x, cu2cann_model::ShuffleDown{(unsigned)by}(LaneId(), Lanes)); }
template <int Lanes, typename T>
inline T ShuffleUp(T x, int by, int, unsigned mask) { return cu2cann_model::given(mask, x, cu2cann_model::ShuffleUp{(unsigned)by}(LaneId(), Lanes)); }
template <int Lanes, typename T>
inline T ShuffleIndex(T x, int source, unsigned mask) { return cu2cann_model::given(mask, x, cu2cann_model::ShuffleIndex{(unsigned)source}(LaneId(), Lanes)); }
template <typename T>
inline T IADD3(T a, T b, T c) { return a + b + c; }

// Device memory with a cache, which the model does without.
struct CachingDeviceAllocator {
    template <typename... Sizes>
    explicit CachingDeviceAllocator(Sizes...) {}
    CachingDeviceAllocator() = default;
    template <typename T>
    cudaError_t DeviceAllocate(T** into, size_t size, cudaStream_t = nullptr) { return cudaMalloc((void**)into, size); }
    template <typename T>
    cudaError_t DeviceAllocate(int, T** into, size_t size, cudaStream_t = nullptr) { return cudaMalloc((void**)into, size); }
    cudaError_t DeviceFree(void* start) { return cudaFree(start); }
    cudaError_t DeviceFree(int, void* start) { return cudaFree(start); }
    cudaError_t FreeAllCached() { return cudaSuccess; }
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_TYPES_H
