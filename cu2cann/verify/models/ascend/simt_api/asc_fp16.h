// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic in half.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_ASC_FP16_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_ASC_FP16_H

#include "cu2cann_model/sixteen.h"
#include "simt_api/asc_simt.h"

#define ASCRT_INF_FP16 __ushort_as_half((unsigned short)0x7C00U)
#define ASCRT_MAX_NORMAL_FP16 __ushort_as_half((unsigned short)0x7BFFU)
#define ASCRT_MIN_DENORM_FP16 __ushort_as_half((unsigned short)0x0001U)
#define ASCRT_NAN_FP16 __ushort_as_half((unsigned short)0x7FFFU)
#define ASCRT_NEG_ZERO_FP16 __ushort_as_half((unsigned short)0x8000U)
#define ASCRT_ONE_FP16 __ushort_as_half((unsigned short)0x3C00U)
#define ASCRT_ZERO_FP16 __ushort_as_half((unsigned short)0x0000U)

inline half2 __float22half2_rd(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rd), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rd)}; }
inline half2 __float22half2_rd_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rd), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rd)}; }
inline half2 __float22half2_rn(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rn), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rn)}; }
inline half2 __float22half2_rn_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rn), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rn)}; }
inline half2 __float22half2_rna(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rna), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rna)}; }
inline half2 __float22half2_rna_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rna), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rna)}; }
inline half2 __float22half2_ro(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::ro), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::ro)}; }
inline half2 __float22half2_ro_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::ro), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::ro)}; }
inline half2 __float22half2_ru(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::ru), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::ru)}; }
inline half2 __float22half2_ru_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::ru), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::ru)}; }
inline half2 __float22half2_rz_sat(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rz), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rz)}; }
inline half __float2half(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rn); }
inline half __float2half_rd(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rd); }
inline half __float2half_rd_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rd); }
inline half __float2half_rn(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rn); }
inline half __float2half_rn_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rn); }
inline half __float2half_rna(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rna); }
inline half __float2half_rna_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rna); }
inline half __float2half_ro(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ro); }
inline half __float2half_ro_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ro); }
inline half __float2half_ru(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ru); }
inline half __float2half_ru_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ru); }
inline half __float2half_rz(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rz); }
inline half __float2half_rz_sat(const float a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rz); }
inline half2 __floats2half2_rn(const float a, const float b) { return {half(a), half(b)}; }
inline half __habs(half a) { return ::cu2cann_model::absolute(a); }
inline half2 __habsx2(const half2 a) { return {::cu2cann_model::absolute(a.x), ::cu2cann_model::absolute(a.y)}; }
inline half __hadd(const half a, const half b) { return a + b; }
inline half2 __haddx2(const half2 a, const half2 b) { return a + b; }
inline float __half2float(const half a) { return a; }
inline half __half2half_rd(const half a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rd); }
inline half __half2half_rn(const half a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rn); }
inline half __half2half_rna(const half a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rna); }
inline half __half2half_ru(const half a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::ru); }
inline half __half2half_rz(const half a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rz); }
inline int __half2int_rd(const half a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rd); }
inline int __half2int_rn(const half a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rn); }
inline int __half2int_rna(const half a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rna); }
inline int __half2int_ru(const half a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::ru); }
inline int __half2int_rz(const half a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rz); }
inline long long int __half2ll_rd(const half a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rd); }
inline long long int __half2ll_rn(const half a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rn); }
inline long long int __half2ll_rna(const half a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rna); }
inline long long int __half2ll_ru(const half a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::ru); }
inline long long int __half2ll_rz(const half a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned int __half2uint_rd(const half a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned int __half2uint_rn(const half a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned int __half2uint_rna(const half a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned int __half2uint_ru(const half a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned int __half2uint_rz(const half a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned long long int __half2ull_rd(const half a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned long long int __half2ull_rn(const half a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned long long int __half2ull_rna(const half a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned long long int __half2ull_ru(const half a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned long long int __half2ull_rz(const half a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rz); }
inline half2 __halves2half2(const half a, const half b) { return {a, b}; }
inline bool __hbequx2(half2 a, half2 b) { return ::cu2cann_model::ueq(a.x, b.x) && ::cu2cann_model::ueq(a.y, b.y); }
inline bool __hbeqx2(half2 a, half2 b) { return ::cu2cann_model::eq(a.x, b.x) && ::cu2cann_model::eq(a.y, b.y); }
inline bool __hbgeux2(half2 a, half2 b) { return ::cu2cann_model::uge(a.x, b.x) && ::cu2cann_model::uge(a.y, b.y); }
inline bool __hbgex2(half2 a, half2 b) { return ::cu2cann_model::ge(a.x, b.x) && ::cu2cann_model::ge(a.y, b.y); }
inline bool __hbgtux2(half2 a, half2 b) { return ::cu2cann_model::ugt(a.x, b.x) && ::cu2cann_model::ugt(a.y, b.y); }
inline bool __hbgtx2(half2 a, half2 b) { return ::cu2cann_model::gt(a.x, b.x) && ::cu2cann_model::gt(a.y, b.y); }
inline bool __hbleux2(half2 a, half2 b) { return ::cu2cann_model::ule(a.x, b.x) && ::cu2cann_model::ule(a.y, b.y); }
inline bool __hblex2(half2 a, half2 b) { return ::cu2cann_model::le(a.x, b.x) && ::cu2cann_model::le(a.y, b.y); }
inline bool __hbltux2(half2 a, half2 b) { return ::cu2cann_model::ult(a.x, b.x) && ::cu2cann_model::ult(a.y, b.y); }
inline bool __hbltx2(half2 a, half2 b) { return ::cu2cann_model::lt(a.x, b.x) && ::cu2cann_model::lt(a.y, b.y); }
inline bool __hbneux2(half2 a, half2 b) { return ::cu2cann_model::une(a.x, b.x) && ::cu2cann_model::une(a.y, b.y); }
inline bool __hbnex2(half2 a, half2 b) { return ::cu2cann_model::ne(a.x, b.x) && ::cu2cann_model::ne(a.y, b.y); }
inline half2 __hcmadd(const half2 a, const half2 b, const half2 c) { return ::cu2cann_model::complex_fused(a, b, c); }
inline half __hdiv(const half a, const half b) { return a / b; }
inline half2 __hdivx2(const half2 a, const half2 b) { return a / b; }
inline bool __heq(half a, half b) { return ::cu2cann_model::eq(a, b); }
inline bool __hequ(half a, half b) { return ::cu2cann_model::ueq(a, b); }
inline half2 __hequx2(half2 a, half2 b) { return {::cu2cann_model::ueq(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ueq(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hequx2_mask(half2 a, half2 b) { return (::cu2cann_model::ueq(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ueq(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __heqx2(half2 a, half2 b) { return {::cu2cann_model::eq(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::eq(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __heqx2_mask(half2 a, half2 b) { return (::cu2cann_model::eq(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::eq(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half __hfma(half a, half b, half c) { return ::cu2cann_model::fused(a, b, c); }
inline half __hfma_relu(const half a, const half b, const half c) { return ::cu2cann_model::relu(::cu2cann_model::fused(a, b, c)); }
inline half2 __hfmax2(const half2 a, const half2 b, const half2 c) { return {::cu2cann_model::fused(a.x, b.x, c.x), ::cu2cann_model::fused(a.y, b.y, c.y)}; }
inline half2 __hfmax2_relu(const half2 a, const half2 b, const half2 c) { return {::cu2cann_model::relu(::cu2cann_model::fused(a.x, b.x, c.x)), ::cu2cann_model::relu(::cu2cann_model::fused(a.y, b.y, c.y))}; }
inline bool __hge(half a, half b) { return ::cu2cann_model::ge(a, b); }
inline bool __hgeu(half a, half b) { return ::cu2cann_model::uge(a, b); }
inline half2 __hgeux2(half2 a, half2 b) { return {::cu2cann_model::uge(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::uge(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgeux2_mask(half2 a, half2 b) { return (::cu2cann_model::uge(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::uge(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __hgex2(half2 a, half2 b) { return {::cu2cann_model::ge(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ge(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgex2_mask(half2 a, half2 b) { return (::cu2cann_model::ge(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ge(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bool __hgt(half a, half b) { return ::cu2cann_model::gt(a, b); }
inline bool __hgtu(half a, half b) { return ::cu2cann_model::ugt(a, b); }
inline half2 __hgtux2(half2 a, half2 b) { return {::cu2cann_model::ugt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ugt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgtux2_mask(half2 a, half2 b) { return (::cu2cann_model::ugt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ugt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __hgtx2(half2 a, half2 b) { return {::cu2cann_model::gt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::gt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgtx2_mask(half2 a, half2 b) { return (::cu2cann_model::gt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::gt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline float __high2float(const half2 a) { return a.y; }
inline half __high2half(const half2 a) { return a.y; }
inline half2 __high2half2(const half2 a) { return {a.y, a.y}; }
inline half2 __highs2half2(const half2 a, const half2 b) { return {a.y, b.y}; }
inline bool __hisinf(half a) { return std::isinf(float(a)); }
inline bool __hisnan(half a) { return std::isnan(float(a)); }
inline bool __hle(half a, half b) { return ::cu2cann_model::le(a, b); }
inline bool __hleu(half a, half b) { return ::cu2cann_model::ule(a, b); }
inline half2 __hleux2(half2 a, half2 b) { return {::cu2cann_model::ule(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ule(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hleux2_mask(half2 a, half2 b) { return (::cu2cann_model::ule(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ule(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __hlex2(half2 a, half2 b) { return {::cu2cann_model::le(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::le(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hlex2_mask(half2 a, half2 b) { return (::cu2cann_model::le(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::le(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bool __hlt(half a, half b) { return ::cu2cann_model::lt(a, b); }
inline bool __hltu(half a, half b) { return ::cu2cann_model::ult(a, b); }
inline half2 __hltux2(half2 a, half2 b) { return {::cu2cann_model::ult(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ult(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hltux2_mask(half2 a, half2 b) { return (::cu2cann_model::ult(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ult(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __hltx2(half2 a, half2 b) { return {::cu2cann_model::lt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::lt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hltx2_mask(half2 a, half2 b) { return (::cu2cann_model::lt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::lt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half __hmax(half a, half b) { return ::cu2cann_model::larger(a, b); }
inline half __hmax_nan(const half a, const half b) { return ::cu2cann_model::larger_or_nan(a, b); }
inline half2 __hmaxx2(const half2 a, const half2 b) { return {::cu2cann_model::larger_or_nan(a.x, b.x), ::cu2cann_model::larger_or_nan(a.y, b.y)}; }
inline half2 __hmaxx2_nan(const half2 a, const half2 b) { return {::cu2cann_model::larger_or_nan(a.x, b.x), ::cu2cann_model::larger_or_nan(a.y, b.y)}; }
inline half __hmin(half a, half b) { return ::cu2cann_model::smaller(a, b); }
inline half __hmin_nan(const half a, const half b) { return ::cu2cann_model::smaller_or_nan(a, b); }
inline half2 __hminx2(const half2 a, const half2 b) { return {::cu2cann_model::smaller_or_nan(a.x, b.x), ::cu2cann_model::smaller_or_nan(a.y, b.y)}; }
inline half2 __hminx2_nan(const half2 a, const half2 b) { return {::cu2cann_model::smaller_or_nan(a.x, b.x), ::cu2cann_model::smaller_or_nan(a.y, b.y)}; }
inline half __hmul(const half a, const half b) { return a * b; }
inline half2 __hmulx2(const half2 a, const half2 b) { return a * b; }
inline bool __hne(half a, half b) { return float(a) != float(b); }
inline half __hneg(const half a) { return -a; }
inline half2 __hnegx2(const half2 a) { return -a; }
inline bool __hneu(half a, half b) { return ::cu2cann_model::une(a, b); }
inline half2 __hneux2(half2 a, half2 b) { return {::cu2cann_model::une(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::une(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hneux2_mask(half2 a, half2 b) { return (::cu2cann_model::une(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::une(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half2 __hnex2(half2 a, half2 b) { return {::cu2cann_model::ne(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ne(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hnex2_mask(half2 a, half2 b) { return (::cu2cann_model::ne(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ne(a.y, b.y) ? 0xFFFF0000u : 0); }
inline half __hsub(const half a, const half b) { return a - b; }
inline half2 __hsubx2(const half2 a, const half2 b) { return a - b; }
inline half __int2half_rd(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __int2half_rd_sat(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __int2half_rn(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __int2half_rn_sat(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __int2half_rna(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __int2half_rna_sat(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __int2half_ru(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __int2half_ru_sat(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __int2half_rz(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline half __int2half_rz_sat(const int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline half2 __isnanx2(half2 a) { return {std::isnan(float(a.x)) ? 1.0f : 0.0f, std::isnan(float(a.y)) ? 1.0f : 0.0f}; }
inline half __ll2half_rd(const long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __ll2half_rn(const long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __ll2half_rna(const long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __ll2half_ru(const long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __ll2half_rz(const long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline float __low2float(const half2 a) { return a.x; }
inline half __low2half(const half2 a) { return a.x; }
inline half2 __low2half2(const half2 a) { return {a.x, a.x}; }
inline half2 __lowhigh2highlow(const half2 a) { return {a.y, a.x}; }
inline half2 __lows2half2(const half2 a, const half2 b) { return {a.x, b.x}; }
inline half __uint2half_rd(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __uint2half_rd_sat(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __uint2half_rn(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __uint2half_rn_sat(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __uint2half_rna(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __uint2half_rna_sat(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __uint2half_ru(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __uint2half_ru_sat(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __uint2half_rz(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline half __uint2half_rz_sat(const unsigned int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline half __ull2half_rd(const unsigned long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline half __ull2half_rn(const unsigned long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline half __ull2half_rna(const unsigned long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline half __ull2half_ru(const unsigned long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline half __ull2half_rz(const unsigned long long int a) { return ::cu2cann_model::narrow<half>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline half __ushort_as_half(const unsigned short int a) { return ::cu2cann_model::bits_as<half>(a); }
inline half asc_atomic_add(half* a, half b) { return ::cu2cann_model::atomic_add(a, b); }
inline half2 asc_atomic_add(half2* a, half2 b) { return ::cu2cann_model::atomic_add(a, b); }
inline half2 asc_atomic_cas(half2* a, half2 b, half2 c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline half2 asc_atomic_exch(half2* a, half2 b) { return ::cu2cann_model::atomic_exch(a, b); }
inline half asc_atomic_max(half* a, half b) { return ::cu2cann_model::atomic_max(a, b); }
inline half2 asc_atomic_max(half2* a, half2 b) { return ::cu2cann_model::atomic_max(a, b); }
inline half asc_atomic_min(half* a, half b) { return ::cu2cann_model::atomic_min(a, b); }
inline half2 asc_atomic_min(half2* a, half2 b) { return ::cu2cann_model::atomic_min(a, b); }
inline half2 asc_atomic_sub(half2* a, half2 b) { return ::cu2cann_model::atomic_sub(a, b); }
inline half asc_ldca(half* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline half2 asc_ldca(half2* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline half asc_ldcg(half* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline half2 asc_ldcg(half2* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline half asc_reduce_add(half a) { return ::cu2cann_model::reduce_add(a); }
inline half asc_reduce_max(half a) { return ::cu2cann_model::reduce_max(a); }
inline half asc_reduce_min(half a) { return ::cu2cann_model::reduce_min(a); }
inline half asc_shfl(half a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline half2 asc_shfl(half2 a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline half asc_shfl_down(half a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline half2 asc_shfl_down(half2 a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline half asc_shfl_up(half a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline half2 asc_shfl_up(half2 a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline half asc_shfl_xor(half a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline half2 asc_shfl_xor(half2 a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline void asc_stcg(half* a, half b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(half2* a, half2 b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stwt(half* a, half b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(half2* a, half2 b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline half2 h2ceil(half2 a) { return {half(::cu2cann_model::exact_ceil(a.x)), half(::cu2cann_model::exact_ceil(a.y))}; }
inline half2 h2cos(half2 a) { return {half(::cu2cann_model::exact_cos(a.x)), half(::cu2cann_model::exact_cos(a.y))}; }
inline half2 h2exp(half2 a) { return {half(::cu2cann_model::exact_exp(a.x)), half(::cu2cann_model::exact_exp(a.y))}; }
inline half2 h2exp10(half2 a) { return {half(::cu2cann_model::exact_exp10(a.x)), half(::cu2cann_model::exact_exp10(a.y))}; }
inline half2 h2exp2(half2 a) { return {half(::cu2cann_model::exact_exp2(a.x)), half(::cu2cann_model::exact_exp2(a.y))}; }
inline half2 h2floor(half2 a) { return {half(::cu2cann_model::exact_floor(a.x)), half(::cu2cann_model::exact_floor(a.y))}; }
inline half2 h2log(half2 a) { return {half(::cu2cann_model::exact_log(a.x)), half(::cu2cann_model::exact_log(a.y))}; }
inline half2 h2log10(half2 a) { return {half(::cu2cann_model::exact_log10(a.x)), half(::cu2cann_model::exact_log10(a.y))}; }
inline half2 h2log2(half2 a) { return {half(::cu2cann_model::exact_log2(a.x)), half(::cu2cann_model::exact_log2(a.y))}; }
inline half2 h2rcp(half2 a) { return {half(::cu2cann_model::exact_rcp(a.x)), half(::cu2cann_model::exact_rcp(a.y))}; }
inline half2 h2rint(half2 a) { return {half(::cu2cann_model::exact_rint(a.x)), half(::cu2cann_model::exact_rint(a.y))}; }
inline half2 h2rsqrt(half2 a) { return {half(::cu2cann_model::exact_rsqrt(a.x)), half(::cu2cann_model::exact_rsqrt(a.y))}; }
inline half2 h2sin(half2 a) { return {half(::cu2cann_model::exact_sin(a.x)), half(::cu2cann_model::exact_sin(a.y))}; }
inline half2 h2sqrt(half2 a) { return {half(::cu2cann_model::exact_sqrt(a.x)), half(::cu2cann_model::exact_sqrt(a.y))}; }
inline half2 h2tanh(half2 a) { return {half(::cu2cann_model::exact_tanh(a.x)), half(::cu2cann_model::exact_tanh(a.y))}; }
inline half2 h2trunc(half2 a) { return {half(::cu2cann_model::exact_trunc(a.x)), half(::cu2cann_model::exact_trunc(a.y))}; }
inline half hceil(half a) { return half(::cu2cann_model::exact_ceil(a)); }
inline half hcos(half a) { return half(::cu2cann_model::exact_cos(a)); }
inline half hexp(half a) { return half(::cu2cann_model::exact_exp(a)); }
inline half hexp10(half a) { return half(::cu2cann_model::exact_exp10(a)); }
inline half hexp2(half a) { return half(::cu2cann_model::exact_exp2(a)); }
inline half hfloor(half a) { return half(::cu2cann_model::exact_floor(a)); }
inline half hlog(half a) { return half(::cu2cann_model::exact_log(a)); }
inline half hlog10(half a) { return half(::cu2cann_model::exact_log10(a)); }
inline half hlog2(half a) { return half(::cu2cann_model::exact_log2(a)); }
inline half hrcp(half a) { return half(::cu2cann_model::exact_rcp(a)); }
inline half hrint(half a) { return half(::cu2cann_model::exact_rint(a)); }
inline half hrsqrt(half a) { return half(::cu2cann_model::exact_rsqrt(a)); }
inline half hsin(half a) { return half(::cu2cann_model::exact_sin(a)); }
inline half hsqrt(half a) { return half(::cu2cann_model::exact_sqrt(a)); }
inline half htanh(half a) { return half(::cu2cann_model::exact_tanh(a)); }
inline half htrunc(half a) { return half(::cu2cann_model::exact_trunc(a)); }
inline half2 make_half2(half a, half b) { return {a, b}; }
inline half2 __float22half2_rz(const float2 a) { return {::cu2cann_model::narrow<half>(a.x, ::cu2cann_model::Rounding::rz), ::cu2cann_model::narrow<half>(a.y, ::cu2cann_model::Rounding::rz)}; }
inline float2 __half22float2(const half2 a) { return {a.x, a.y}; }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_ASC_FP16_H
