// SPDX-License-Identifier: Apache-2.0
//
// Arithmetic in bfloat16.
#ifndef CU2CANN_MODEL_ASCEND_SIMT_API_ASC_BF16_H
#define CU2CANN_MODEL_ASCEND_SIMT_API_ASC_BF16_H

#include "simt_api/asc_fp16.h"

#define ASCRT_INF_BF16 __ushort_as_bfloat16((unsigned short)0x7F80U)
#define ASCRT_MAX_NORMAL_BF16 __ushort_as_bfloat16((unsigned short)0x7F7FU)
#define ASCRT_MIN_DENORM_BF16 __ushort_as_bfloat16((unsigned short)0x0001U)
#define ASCRT_NAN_BF16 __ushort_as_bfloat16((unsigned short)0x7FFFU)
#define ASCRT_NEG_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x8000U)
#define ASCRT_ONE_BF16 __ushort_as_bfloat16((unsigned short)0x3F80U)
#define ASCRT_ZERO_BF16 __ushort_as_bfloat16((unsigned short)0x0000U)

inline float2 __bfloat1622float2(const bfloat16x2_t a) { return {a.x, a.y}; }
inline bfloat16x2_t __bfloat162bfloat162(const bfloat16_t a) { return {a, a}; }
inline bfloat16_t __bfloat162bfloat16_rd(const bfloat16_t a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __bfloat162bfloat16_rn(const bfloat16_t a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __bfloat162bfloat16_rna(const bfloat16_t a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __bfloat162bfloat16_ru(const bfloat16_t a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __bfloat162bfloat16_rz(const bfloat16_t a) { return ::cu2cann_model::integral(a, ::cu2cann_model::Rounding::rz); }
inline float __bfloat162float(const bfloat16_t a) { return a; }
inline half __bfloat162half_rd(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rd); }
inline half __bfloat162half_rd_sat(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rd); }
inline half __bfloat162half_rn(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rn); }
inline half __bfloat162half_rn_sat(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rn); }
inline half __bfloat162half_rna(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rna); }
inline half __bfloat162half_rna_sat(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rna); }
inline half __bfloat162half_ru(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ru); }
inline half __bfloat162half_ru_sat(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::ru); }
inline half __bfloat162half_rz(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rz); }
inline half __bfloat162half_rz_sat(const bfloat16_t a) { return ::cu2cann_model::narrow<half>(a, ::cu2cann_model::Rounding::rz); }
inline int __bfloat162int_rd(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rd); }
inline int __bfloat162int_rn(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rn); }
inline int __bfloat162int_rna(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rna); }
inline int __bfloat162int_ru(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::ru); }
inline int __bfloat162int_rz(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<int>(a, ::cu2cann_model::Rounding::rz); }
inline long long int __bfloat162ll_rd(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rd); }
inline long long int __bfloat162ll_rn(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rn); }
inline long long int __bfloat162ll_rna(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rna); }
inline long long int __bfloat162ll_ru(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::ru); }
inline long long int __bfloat162ll_rz(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<long long int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned int __bfloat162uint_rd(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned int __bfloat162uint_rn(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned int __bfloat162uint_rna(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned int __bfloat162uint_ru(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned int __bfloat162uint_rz(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned int>(a, ::cu2cann_model::Rounding::rz); }
inline unsigned long long int __bfloat162ull_rd(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rd); }
inline unsigned long long int __bfloat162ull_rn(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rn); }
inline unsigned long long int __bfloat162ull_rna(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rna); }
inline unsigned long long int __bfloat162ull_ru(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::ru); }
inline unsigned long long int __bfloat162ull_rz(const bfloat16_t a) { return ::cu2cann_model::float_to_integer<unsigned long long int>(a, ::cu2cann_model::Rounding::rz); }
inline bfloat16x2_t __float22bfloat162_rd(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rd), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rd)}; }
inline bfloat16x2_t __float22bfloat162_rd_sat(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rd), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rd)}; }
inline bfloat16x2_t __float22bfloat162_rn(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rn), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rn)}; }
inline bfloat16x2_t __float22bfloat162_rn_sat(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rn), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rn)}; }
inline bfloat16x2_t __float22bfloat162_rna(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rna), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rna)}; }
inline bfloat16x2_t __float22bfloat162_rna_sat(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rna), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rna)}; }
inline bfloat16x2_t __float22bfloat162_ru(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::ru), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::ru)}; }
inline bfloat16x2_t __float22bfloat162_ru_sat(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::ru), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::ru)}; }
inline bfloat16x2_t __float22bfloat162_rz(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rz), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rz)}; }
inline bfloat16x2_t __float22bfloat162_rz_sat(const float2 a) { return {::cu2cann_model::narrow<bfloat16_t>(a.x, ::cu2cann_model::Rounding::rz), ::cu2cann_model::narrow<bfloat16_t>(a.y, ::cu2cann_model::Rounding::rz)}; }
inline bfloat16_t __float2bfloat16(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rn); }
inline bfloat16x2_t __float2bfloat162_rn(const float a) { return {bfloat16_t(a), bfloat16_t(a)}; }
inline bfloat16_t __float2bfloat16_rd(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __float2bfloat16_rd_sat(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __float2bfloat16_rn(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __float2bfloat16_rn_sat(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __float2bfloat16_rna(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __float2bfloat16_rna_sat(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __float2bfloat16_ru(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __float2bfloat16_ru_sat(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __float2bfloat16_rz(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rz); }
inline bfloat16_t __float2bfloat16_rz_sat(const float a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rz); }
inline bfloat16x2_t __floats2bfloat162_rn(const float a, const float b) { return {bfloat16_t(a), bfloat16_t(b)}; }
inline bfloat16_t __habs(bfloat16_t a) { return ::cu2cann_model::absolute(a); }
inline bfloat16x2_t __habsx2(const bfloat16x2_t a) { return {::cu2cann_model::absolute(a.x), ::cu2cann_model::absolute(a.y)}; }
inline bfloat16_t __hadd(const bfloat16_t a, const bfloat16_t b) { return a + b; }
inline bfloat16x2_t __haddx2(const bfloat16x2_t a, const bfloat16x2_t b) { return a + b; }
inline bfloat16_t __half2bfloat16_rd(const half a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __half2bfloat16_rn(const half a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __half2bfloat16_rna(const half a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __half2bfloat16_ru(const half a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __half2bfloat16_rz(const half a) { return ::cu2cann_model::narrow<bfloat16_t>(a, ::cu2cann_model::Rounding::rz); }
inline bfloat16x2_t __halves2bfloat162(const bfloat16_t a, const bfloat16_t b) { return {a, b}; }
inline bool __hbequx2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ueq(a.x, b.x) && ::cu2cann_model::ueq(a.y, b.y); }
inline bool __hbeqx2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::eq(a.x, b.x) && ::cu2cann_model::eq(a.y, b.y); }
inline bool __hbgeux2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::uge(a.x, b.x) && ::cu2cann_model::uge(a.y, b.y); }
inline bool __hbgex2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ge(a.x, b.x) && ::cu2cann_model::ge(a.y, b.y); }
inline bool __hbgtux2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ugt(a.x, b.x) && ::cu2cann_model::ugt(a.y, b.y); }
inline bool __hbgtx2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::gt(a.x, b.x) && ::cu2cann_model::gt(a.y, b.y); }
inline bool __hbleux2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ule(a.x, b.x) && ::cu2cann_model::ule(a.y, b.y); }
inline bool __hblex2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::le(a.x, b.x) && ::cu2cann_model::le(a.y, b.y); }
inline bool __hbltux2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ult(a.x, b.x) && ::cu2cann_model::ult(a.y, b.y); }
inline bool __hbltx2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::lt(a.x, b.x) && ::cu2cann_model::lt(a.y, b.y); }
inline bool __hbneux2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::une(a.x, b.x) && ::cu2cann_model::une(a.y, b.y); }
inline bool __hbnex2(bfloat16x2_t a, bfloat16x2_t b) { return ::cu2cann_model::ne(a.x, b.x) && ::cu2cann_model::ne(a.y, b.y); }
inline bfloat16x2_t __hcmadd(const bfloat16x2_t a, const bfloat16x2_t b, const bfloat16x2_t c) { return ::cu2cann_model::complex_fused(a, b, c); }
inline bfloat16_t __hdiv(const bfloat16_t a, const bfloat16_t b) { return a / b; }
inline bfloat16x2_t __hdivx2(const bfloat16x2_t a, const bfloat16x2_t b) { return a / b; }
inline bool __heq(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::eq(a, b); }
inline bool __hequ(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ueq(a, b); }
inline bfloat16x2_t __hequx2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ueq(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ueq(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hequx2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ueq(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ueq(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __heqx2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::eq(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::eq(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __heqx2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::eq(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::eq(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16_t __hfma(bfloat16_t a, bfloat16_t b, bfloat16_t c) { return ::cu2cann_model::fused(a, b, c); }
inline bfloat16_t __hfma_relu(const bfloat16_t a, const bfloat16_t b, const bfloat16_t c) { return ::cu2cann_model::relu(::cu2cann_model::fused(a, b, c)); }
inline bfloat16x2_t __hfmax2(const bfloat16x2_t a, const bfloat16x2_t b, const bfloat16x2_t c) { return {::cu2cann_model::fused(a.x, b.x, c.x), ::cu2cann_model::fused(a.y, b.y, c.y)}; }
inline bfloat16x2_t __hfmax2_relu(const bfloat16x2_t a, const bfloat16x2_t b, const bfloat16x2_t c) { return {::cu2cann_model::relu(::cu2cann_model::fused(a.x, b.x, c.x)), ::cu2cann_model::relu(::cu2cann_model::fused(a.y, b.y, c.y))}; }
inline bool __hge(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ge(a, b); }
inline bool __hgeu(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::uge(a, b); }
inline bfloat16x2_t __hgeux2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::uge(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::uge(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgeux2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::uge(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::uge(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __hgex2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ge(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ge(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgex2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ge(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ge(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bool __hgt(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::gt(a, b); }
inline bool __hgtu(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ugt(a, b); }
inline bfloat16x2_t __hgtux2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ugt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ugt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgtux2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ugt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ugt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __hgtx2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::gt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::gt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hgtx2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::gt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::gt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16_t __high2bfloat16(const bfloat16x2_t a) { return a.y; }
inline bfloat16x2_t __high2bfloat162(const bfloat16x2_t a) { return {a.y, a.y}; }
inline float __high2float(const bfloat16x2_t a) { return a.y; }
inline bfloat16x2_t __highs2bfloat162(const bfloat16x2_t a, const bfloat16x2_t b) { return {a.y, b.y}; }
inline bool __hisinf(bfloat16_t a) { return std::isinf(float(a)); }
inline bool __hisnan(bfloat16_t a) { return std::isnan(float(a)); }
inline bool __hle(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::le(a, b); }
inline bool __hleu(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ule(a, b); }
inline bfloat16x2_t __hleux2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ule(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ule(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hleux2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ule(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ule(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __hlex2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::le(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::le(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hlex2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::le(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::le(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bool __hlt(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::lt(a, b); }
inline bool __hltu(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ult(a, b); }
inline bfloat16x2_t __hltux2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ult(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ult(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hltux2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ult(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ult(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __hltx2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::lt(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::lt(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hltx2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::lt(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::lt(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16_t __hmax(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::larger(a, b); }
inline bfloat16_t __hmax_nan(const bfloat16_t a, const bfloat16_t b) { return ::cu2cann_model::larger_or_nan(a, b); }
inline bfloat16x2_t __hmaxx2(const bfloat16x2_t a, const bfloat16x2_t b) { return {::cu2cann_model::larger_or_nan(a.x, b.x), ::cu2cann_model::larger_or_nan(a.y, b.y)}; }
inline bfloat16x2_t __hmaxx2_nan(const bfloat16x2_t a, const bfloat16x2_t b) { return {::cu2cann_model::larger_or_nan(a.x, b.x), ::cu2cann_model::larger_or_nan(a.y, b.y)}; }
inline bfloat16_t __hmin(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::smaller(a, b); }
inline bfloat16_t __hmin_nan(const bfloat16_t a, const bfloat16_t b) { return ::cu2cann_model::smaller_or_nan(a, b); }
inline bfloat16x2_t __hminx2(const bfloat16x2_t a, const bfloat16x2_t b) { return {::cu2cann_model::smaller_or_nan(a.x, b.x), ::cu2cann_model::smaller_or_nan(a.y, b.y)}; }
inline bfloat16x2_t __hminx2_nan(const bfloat16x2_t a, const bfloat16x2_t b) { return {::cu2cann_model::smaller_or_nan(a.x, b.x), ::cu2cann_model::smaller_or_nan(a.y, b.y)}; }
inline bfloat16_t __hmul(const bfloat16_t a, const bfloat16_t b) { return a * b; }
inline bfloat16x2_t __hmulx2(const bfloat16x2_t a, const bfloat16x2_t b) { return a * b; }
inline bool __hne(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::ne(a, b); }
inline bfloat16_t __hneg(const bfloat16_t a) { return -a; }
inline bfloat16x2_t __hnegx2(const bfloat16x2_t a) { return -a; }
inline bool __hneu(bfloat16_t a, bfloat16_t b) { return ::cu2cann_model::une(a, b); }
inline bfloat16x2_t __hneux2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::une(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::une(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hneux2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::une(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::une(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16x2_t __hnex2(bfloat16x2_t a, bfloat16x2_t b) { return {::cu2cann_model::ne(a.x, b.x) ? 1.0f : 0.0f, ::cu2cann_model::ne(a.y, b.y) ? 1.0f : 0.0f}; }
inline unsigned int __hnex2_mask(bfloat16x2_t a, bfloat16x2_t b) { return (::cu2cann_model::ne(a.x, b.x) ? 0xFFFFu : 0) | (::cu2cann_model::ne(a.y, b.y) ? 0xFFFF0000u : 0); }
inline bfloat16_t __hsub(const bfloat16_t a, const bfloat16_t b) { return a - b; }
inline bfloat16x2_t __hsubx2(const bfloat16x2_t a, const bfloat16x2_t b) { return a - b; }
inline bfloat16_t __int2bfloat16_rd(const int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __int2bfloat16_rn(const int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __int2bfloat16_rna(const int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __int2bfloat16_ru(const int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __int2bfloat16_rz(const int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline bfloat16x2_t __isnanx2(bfloat16x2_t a) { return {std::isnan(float(a.x)) ? 1.0f : 0.0f, std::isnan(float(a.y)) ? 1.0f : 0.0f}; }
inline bfloat16_t __ll2bfloat16_rd(const long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __ll2bfloat16_rn(const long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __ll2bfloat16_rna(const long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __ll2bfloat16_ru(const long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __ll2bfloat16_rz(const long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline bfloat16_t __low2bfloat16(const bfloat16x2_t a) { return a.x; }
inline bfloat16x2_t __low2bfloat162(const bfloat16x2_t a) { return {a.x, a.x}; }
inline float __low2float(const bfloat16x2_t a) { return a.x; }
inline bfloat16x2_t __lowhigh2highlow(const bfloat16x2_t a) { return {a.y, a.x}; }
inline bfloat16x2_t __lows2bfloat162(const bfloat16x2_t a, const bfloat16x2_t b) { return {a.x, b.x}; }
inline bfloat16_t __uint2bfloat16_rd(const unsigned int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __uint2bfloat16_rn(const unsigned int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __uint2bfloat16_rna(const unsigned int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __uint2bfloat16_ru(const unsigned int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __uint2bfloat16_rz(const unsigned int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline bfloat16_t __ull2bfloat16_rd(const unsigned long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rd); }
inline bfloat16_t __ull2bfloat16_rn(const unsigned long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rn); }
inline bfloat16_t __ull2bfloat16_rna(const unsigned long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rna); }
inline bfloat16_t __ull2bfloat16_ru(const unsigned long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::ru); }
inline bfloat16_t __ull2bfloat16_rz(const unsigned long long int a) { return ::cu2cann_model::narrow<bfloat16_t>(::cu2cann_model::integer_to_float(a, ::cu2cann_model::Rounding::ro), ::cu2cann_model::Rounding::rz); }
inline bfloat16_t __ushort_as_bfloat16(const unsigned short int a) { return ::cu2cann_model::bits_as<bfloat16_t>(a); }
inline bfloat16_t asc_atomic_add(bfloat16_t* a, bfloat16_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline bfloat16x2_t asc_atomic_add(bfloat16x2_t* a, bfloat16x2_t b) { return ::cu2cann_model::atomic_add(a, b); }
inline bfloat16x2_t asc_atomic_cas(bfloat16x2_t* a, bfloat16x2_t b, bfloat16x2_t c) { return ::cu2cann_model::atomic_cas(a, b, c); }
inline bfloat16x2_t asc_atomic_exch(bfloat16x2_t* a, bfloat16x2_t b) { return ::cu2cann_model::atomic_exch(a, b); }
inline bfloat16_t asc_atomic_max(bfloat16_t* a, bfloat16_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline bfloat16x2_t asc_atomic_max(bfloat16x2_t* a, bfloat16x2_t b) { return ::cu2cann_model::atomic_max(a, b); }
inline bfloat16_t asc_atomic_min(bfloat16_t* a, bfloat16_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline bfloat16x2_t asc_atomic_min(bfloat16x2_t* a, bfloat16x2_t b) { return ::cu2cann_model::atomic_min(a, b); }
inline bfloat16x2_t asc_atomic_sub(bfloat16x2_t* a, bfloat16x2_t b) { return ::cu2cann_model::atomic_sub(a, b); }
inline bfloat16_t asc_ldca(bfloat16_t* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline bfloat16x2_t asc_ldca(bfloat16x2_t* a) { return ::cu2cann_model::load(a, "asc_ldca"); }
inline bfloat16_t asc_ldcg(bfloat16_t* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline bfloat16x2_t asc_ldcg(bfloat16x2_t* a) { return ::cu2cann_model::load(a, "asc_ldcg"); }
inline bfloat16_t asc_shfl(bfloat16_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline bfloat16x2_t asc_shfl(bfloat16x2_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle(a, b, c); }
inline bfloat16_t asc_shfl_down(bfloat16_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline bfloat16x2_t asc_shfl_down(bfloat16x2_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_down(a, b, c); }
inline bfloat16_t asc_shfl_up(bfloat16_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline bfloat16x2_t asc_shfl_up(bfloat16x2_t a, uint32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_up(a, b, c); }
inline bfloat16_t asc_shfl_xor(bfloat16_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline bfloat16x2_t asc_shfl_xor(bfloat16x2_t a, int32_t b, int32_t c = warpSize) { return ::cu2cann_model::shuffle_xor(a, b, c); }
inline void asc_stcg(bfloat16_t* a, bfloat16_t b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stcg(bfloat16x2_t* a, bfloat16x2_t b) { ::cu2cann_model::store(a, b, "asc_stcg"); }
inline void asc_stwt(bfloat16_t* a, bfloat16_t b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline void asc_stwt(bfloat16x2_t* a, bfloat16x2_t b) { ::cu2cann_model::store(a, b, "asc_stwt"); }
inline bfloat16x2_t h2ceil(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_ceil(a.x)), bfloat16_t(::cu2cann_model::exact_ceil(a.y))}; }
inline bfloat16x2_t h2cos(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_cos(a.x)), bfloat16_t(::cu2cann_model::exact_cos(a.y))}; }
inline bfloat16x2_t h2exp(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_exp>(a.x)), bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_exp>(a.y))}; }
inline bfloat16x2_t h2exp10(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_exp10(a.x)), bfloat16_t(::cu2cann_model::exact_exp10(a.y))}; }
inline bfloat16x2_t h2exp2(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_exp2(a.x)), bfloat16_t(::cu2cann_model::exact_exp2(a.y))}; }
inline bfloat16x2_t h2floor(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_floor(a.x)), bfloat16_t(::cu2cann_model::exact_floor(a.y))}; }
inline bfloat16x2_t h2log(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_log(a.x)), bfloat16_t(::cu2cann_model::exact_log(a.y))}; }
inline bfloat16x2_t h2log10(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_log10(a.x)), bfloat16_t(::cu2cann_model::exact_log10(a.y))}; }
inline bfloat16x2_t h2log2(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_log2(a.x)), bfloat16_t(::cu2cann_model::exact_log2(a.y))}; }
inline bfloat16x2_t h2rcp(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_rcp>(a.x)), bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_rcp>(a.y))}; }
inline bfloat16x2_t h2rint(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_rint(a.x)), bfloat16_t(::cu2cann_model::exact_rint(a.y))}; }
inline bfloat16x2_t h2rsqrt(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_rsqrt(a.x)), bfloat16_t(::cu2cann_model::exact_rsqrt(a.y))}; }
inline bfloat16x2_t h2sin(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_sin(a.x)), bfloat16_t(::cu2cann_model::exact_sin(a.y))}; }
inline bfloat16x2_t h2sqrt(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_sqrt>(a.x)), bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_sqrt>(a.y))}; }
inline bfloat16x2_t h2tanh(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_tanh(a.x)), bfloat16_t(::cu2cann_model::exact_tanh(a.y))}; }
inline bfloat16x2_t h2trunc(bfloat16x2_t a) { return {bfloat16_t(::cu2cann_model::exact_trunc(a.x)), bfloat16_t(::cu2cann_model::exact_trunc(a.y))}; }
inline bfloat16_t hceil(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_ceil(a)); }
inline bfloat16_t hcos(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_cos(a)); }
inline bfloat16_t hexp(bfloat16_t a) { return bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_exp>(a)); }
inline bfloat16_t hexp10(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_exp10(a)); }
inline bfloat16_t hexp2(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_exp2(a)); }
inline bfloat16_t hfloor(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_floor(a)); }
inline bfloat16_t hlog(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_log(a)); }
inline bfloat16_t hlog10(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_log10(a)); }
inline bfloat16_t hlog2(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_log2(a)); }
inline bfloat16_t hrcp(bfloat16_t a) { return bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_rcp>(a)); }
inline bfloat16_t hrint(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_rint(a)); }
inline bfloat16_t hrsqrt(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_rsqrt(a)); }
inline bfloat16_t hsin(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_sin(a)); }
inline bfloat16_t hsqrt(bfloat16_t a) { return bfloat16_t(::cu2cann_model::bfloat_by<::cu2cann_model::exact_sqrt>(a)); }
inline bfloat16_t htanh(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_tanh(a)); }
inline bfloat16_t htrunc(bfloat16_t a) { return bfloat16_t(::cu2cann_model::exact_trunc(a)); }
inline bfloat16x2_t make_bfloat162(bfloat16_t a, bfloat16_t b) { return {a, b}; }

#endif  // CU2CANN_MODEL_ASCEND_SIMT_API_ASC_BF16_H
