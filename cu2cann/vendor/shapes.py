"""Tell by its spelling whose name an identifier would be.

The vendor's shapes are the families of prefixes that the table records.  CUDA's are
listed here; only names that the table lacks are asked about.
"""

import re

from cu2cann.vendor.table import VendorTable

CUDA_NAMESPACES = frozenset({"cub", "cuda", "nvcuda", "thrust"})

_CUDA_NAME = re.compile(
    r"""
      cuda[A-Z_]\w* | cu[A-Z]\w* | CUDA(RT)?_\w+ | CUDART_\w+ | CU_\w+
    | CU[a-z]\w+ | CUDAAPI | CUDARTAPI | make_(cu\w+|double[234])
    | (cublas|cufft|curand|cusparse|cusolver|cudnn|cupti|nvml|nvrtc|nvtx)[A-Z_a-z]\w*
    | (CUBLAS|CUFFT|CURAND|CUSPARSE|CUSOLVER|CUDNN|CUPTI|NCCL|NVML|NVRTC|NVTX)\w*_\w+
    | curand | csr\w+Info(Host)?_t
    | nccl[A-Z]\w*
    | __CUDA\w* | __NVCC__ | __nv_\w+ | __half2?(_raw)? | nv_bfloat162?
    | __(device|shared|constant|managed|forceinline|noinline|grid_constant)__
    | __(cluster_dims|nv_pure|block_size)__
    | __syncthreads\w* | __syncwarp | __threadfence\w* | __shfl\w*
    | __(all|any|ballot|uni|activemask|fns)(_sync)? | __(match|reduce)_\w+_sync
    | __(ldg|ldca|ldcg|ldcs|ldlu|ldcv|stwb|stcg|stcs|stwt)
    | __(exp|exp10|log|log2|log10|pow|sin|cos|tan|sincos|tanh)f
    | __(popcll|clzll|ffsll|brevll|nanosleep|brkpt|prof_trigger|pm\d)
    | __(d|f|dd|h)[a-z]+_r[nzud] | __u?mul(24|hi|64hi)
    | __hb?(add|sub|mul|div|fma|neg|abs|max|min|isnan|isinf)2?(_\w+)?
    | __hb?(eq|ne|g[te]|l[te])u?2?(_mask)?
    | __(u?int|u?ll|u?short|u?char|float|double|half|bfloat16|hiloint)2\w+
    | __(low|high)s?2\w+ | __\w+2half2?\w* | __\w+2bfloat16\w* | __v[a-z]+[us]s?[24]
    | atomic(Add|Sub|Exch|Min|Max|CAS|Inc|Dec|And|Or|Xor)(_block|_system)?
    | (tex|surf)([123]D|Cubemap)\w* | (tex|surf)(ture|ace)Reference
    | (double|u?char|u?short|u?int|u?long|u?longlong|float)1 | double[234]
    """,
    re.VERBOSE,
)
_COMPILERS_OWN = re.compile(
    r"__(builtin|sync|atomic|cxa|has|is|c11|cce)_\w+"
    r"|__(alignof|asm|attribute|auto_type|complex|const|declspec|extension|float128"
    r"|func|imag|inline|int128|int128_t|uint128_t|label|null|real|restrict|signed"
    r"|thread|typeof|va_arg|volatile|underlying_type|gcov_\w+)(__)?"
)


_STANDARD_WORDS = frozenset(
    [
        "INT8_C",
        "INT16_C",
        "INT32_C",
        "INT64_C",
        "UINT8_C",
        "UINT16_C",
        "UINT32_C",
        "UINT64_C",
        "INTMAX_C",
        "UINTMAX_C",
        "offsetof",
        "va_start",
        "va_arg",
        "va_end",
        "va_copy",
        "alignof",
        "decltype",
        "const_cast",
        "dynamic_cast",
        "reinterpret_cast",
        "static_cast",
        "typeid",
    ]
)


def is_cuda(name: str) -> bool:
    """Tell whether ``name`` is spelled as only CUDA spells."""
    return _CUDA_NAME.fullmatch(name) is not None


def is_vendors(name: str, table: VendorTable) -> bool:
    """Tell whether ``name`` carries a prefix that marks the vendor's names."""
    return any(
        name.startswith(family)
        and (family.endswith("_") or name[len(family) : len(family) + 1].isalpha())
        for family in table.families
    )


def is_compilers(name: str) -> bool:
    """Tell whether any C++ compiler has ``name``, without a declaration."""
    return name in _STANDARD_WORDS or _COMPILERS_OWN.fullmatch(name) is not None
