"""What the libraries of the CUDA toolkit become when a program is linked."""

from dataclasses import dataclass

RUNTIME = "acl_rt"
HOME = "$ENV{ASCEND_HOME_PATH}"
_RUNTIME = ("cudart", "cudart_static", "cuda", "cuda_driver", "cudadevrt", "toolkit")
_SEPARATE = {
    "cublas": "ops_blas",
    "cublas_static": "ops_blas",
    "cublasLt": "ops_blasLt",
    "cublasLt_static": "ops_blasLt",
    "cufft": "ops_fft",
    "cufft_static": "ops_fft",
    "cufftw": "ops_fft",
    "cusparse": "ops_sparse",
    "cusparse_static": "ops_sparse",
    "cusolver": "ops_solver",
    "cusolver_static": "ops_solver",
    "nvidia-ml": "dcmi",
    "nvml": "dcmi",
}
_OF_TOOLKIT = {
    "nvrtc": "acl_rtc",
    "nvrtc_static": "acl_rtc",
    "nccl": "hccl",
    "nvToolsExt": "dl",
    "nvtx3": "dl",
    "cudnn": "nnopbase",
}
_DROPPED = ("culibos", "curand", "curand_static")
_MISSING_STARTS = (
    "npp", "nvjpeg", "cutensor", "nvshmem", "cupti", "nvJitLink", "nvperf", "cufile",
    "nvfatbin", "nvptxcompiler", "nvgraph", "cusolverMg", "cudla", "nvvm",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Library:
    """What takes a library's place ("" for nothing), and the finding, if any."""

    name: str
    says: str = ""


def library(name: str) -> Library | None:
    """Look a library of CUDA up by its short name; ``None``: it is not CUDA's."""
    if name in _RUNTIME:
        return Library(RUNTIME)
    if name in _SEPARATE:
        return Library(_SEPARATE[name], "build/library-separate")
    if name in _OF_TOOLKIT:
        return Library(_OF_TOOLKIT[name])
    if name in _DROPPED:
        return Library("", "build/library-dropped")
    if name.startswith(_MISSING_STARTS):
        return Library(name, "build/no-library")
    return None


def named_by_target(word: str) -> Library | None:
    """Look up `CUDA::name`; every such name is CUDA's."""
    if not word.startswith("CUDA::"):
        return None
    name = word.removeprefix("CUDA::")
    found = library(name)
    if found is None or found.says == "build/no-library":
        return Library(word, "build/no-library")
    return found


VARIABLES = {
    "CUDAToolkit_INCLUDE_DIRS": f"{HOME}/include",
    "CUDAToolkit_INCLUDE_DIR": f"{HOME}/include",
    "CUDA_INCLUDE_DIRS": f"{HOME}/include",
    "CUDA_TOOLKIT_INCLUDE": f"{HOME}/include",
    "CMAKE_CUDA_TOOLKIT_INCLUDE_DIRECTORIES": f"{HOME}/include",
    "CUDAToolkit_LIBRARY_DIR": f"{HOME}/lib64",
    "CUDAToolkit_LIBRARY_ROOT": HOME,
    "CUDA_TOOLKIT_ROOT_DIR": HOME,
    "CUDAToolkit_ROOT": HOME,
    "CUDA_LIBRARIES": RUNTIME,
    "CUDA_CUDART_LIBRARY": RUNTIME,
    "CUDA_cudart_static_LIBRARY": RUNTIME,
    "CUDA_CUDA_LIBRARY": RUNTIME,
    "CUDA_cuda_driver_LIBRARY": RUNTIME,
    "CUDA_CUBLAS_LIBRARIES": "ops_blas",
    "CUDA_cublas_LIBRARY": "ops_blas",
    "CUDA_CUFFT_LIBRARIES": "ops_fft",
    "CUDA_cufft_LIBRARY": "ops_fft",
    "CUDA_cusparse_LIBRARY": "ops_sparse",
    "CUDA_cusolver_LIBRARY": "ops_solver",
    "CUDA_FOUND": "ASC_FOUND",
    "CUDAToolkit_FOUND": "ASC_FOUND",
}
"""What the variables of CMake's CUDA packages stand for."""

LANGUAGE_VARIABLES = {
    "CMAKE_CUDA_COMPILER": "CMAKE_ASC_COMPILER",
    "CMAKE_CUDA_FLAGS": "CMAKE_ASC_FLAGS",
    "CMAKE_CUDA_FLAGS_DEBUG": "CMAKE_ASC_FLAGS_DEBUG",
    "CMAKE_CUDA_FLAGS_RELEASE": "CMAKE_ASC_FLAGS_RELEASE",
    "CMAKE_CUDA_FLAGS_RELWITHDEBINFO": "CMAKE_ASC_FLAGS_RELWITHDEBINFO",
    "CMAKE_CUDA_FLAGS_MINSIZEREL": "CMAKE_ASC_FLAGS_MINSIZEREL",
    "CMAKE_CUDA_ARCHITECTURES": "CMAKE_ASC_ARCHITECTURES",
    "CMAKE_CUDA_STANDARD": "CMAKE_ASC_STANDARD",
    "CMAKE_CUDA_COMPILER_LAUNCHER": "CMAKE_ASC_COMPILER_LAUNCHER",
    "CMAKE_CUDA_LINKER_LAUNCHER": "CMAKE_ASC_LINKER_LAUNCHER",
    "CMAKE_CUDA_SOURCE_FILE_EXTENSIONS": "CMAKE_ASC_SOURCE_FILE_EXTENSIONS",
}
"""The variables that CMake keeps for each language."""
