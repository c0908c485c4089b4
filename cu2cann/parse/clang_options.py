"""How libclang is called for CUDA without a toolkit, and with whose headers."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CUDA_HEADERS = Path(__file__).resolve().parent / "cuda_headers"
STANDARD_FALLBACK = CUDA_HEADERS / "std_fallback"
"""The C and C++ headers for machines that have none."""
STANDARD_REPAIR = CUDA_HEADERS / "std_repair"
"""The compiler's own headers that GCC writes for GCC alone."""
DEVICE_ARCHITECTURE = 800

_COMPILERS = ("c++", "g++", "clang++")
_COMPILER_VERSION = ("-D__CUDACC_VER_MAJOR__=12", "-D__CUDACC_VER_MINOR__=4")
_LANGUAGE = (
    *("-x", "cuda", "--cuda-host-only", "-nocudainc", "-nocudalib"),
    *("-nobuiltininc", "-nostdinc", "-nostdinc++"),
    *("-D__CUDACC__", "-D__NVCC__", *_COMPILER_VERSION),
    *("-Wno-everything", "-ferror-limit=0"),
)


@dataclass(frozen=True, slots=True)
class ClangOptions:
    """What a build says about one source.

    ``cuda_path`` is searched after our own headers, for those we do not have: the
    toolkit's basic headers are written for nvcc and cost far more to read.
    ``included_from`` names the source to parse for one that cannot stand alone.
    """

    include_dirs: tuple[str, ...] = ()
    defines: tuple[str, ...] = ()
    cuda_path: str | None = None
    std: str = "c++17"
    included_from: str | None = None


def command_line(options: ClangOptions) -> tuple[str, ...]:
    """Give libclang's arguments for a source."""
    return (
        *_LANGUAGE,
        f"-std={options.std}",
        *(f"-I{folder}" for folder in options.include_dirs),
        *(f"-D{define}" for define in options.defines),
        *_pairs("-isystem", _header_folders(options.cuda_path)),
        *("-include", "cu2cann_prelude.h"),
    )


def _pairs(option: str, values: Iterator[str]) -> Iterator[str]:
    for value in values:
        yield from (option, value)


def _header_folders(cuda_path: str | None) -> Iterator[str]:
    yield str(CUDA_HEADERS)
    if cuda_path is not None:
        yield str(Path(cuda_path, "include"))
        yield str(Path(cuda_path, "include", "cccl"))
    yield str(STANDARD_REPAIR)
    yield from standard_folders()


@cache
def standard_folders() -> tuple[str, ...]:
    """List the folders of the C++ library's headers, our own few if there are none."""
    found = _compiler_folders() or _usual_folders()
    return found or (str(STANDARD_FALLBACK),)


def _compiler_folders() -> tuple[str, ...]:
    """Ask an installed compiler where it looks."""
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None:
        return ()
    command = [compiler, "-E", "-v", "-x", "c++", "-"]
    try:
        answer = subprocess.run(
            command, input="", capture_output=True, text=True, timeout=20, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    lines = answer.stderr.partition("#include <...> search starts here:\n")[2]
    listed = lines.partition("End of search list")[0].splitlines()
    folders = (line.strip().removesuffix(" (framework directory)") for line in listed)
    return tuple(folder for folder in folders if _usable(folder))


def _usable(folder: str) -> bool:
    return Path(folder).is_dir() and not folder.endswith("cuda_wrappers")


def _usual_folders() -> tuple[str, ...]:
    """Look where Linux distributions put them."""
    headers = Path("/usr/include")
    libraries = sorted(headers.glob("c++/*"))
    if not libraries:
        return ()
    version = libraries[-1].name
    builtins = sorted(Path("/usr/lib/gcc").glob(f"*/{version}/include"))
    folders = (
        *(libraries[-1], *sorted(headers.glob(f"*/c++/{version}"))),
        *(builtins or (STANDARD_FALLBACK,)),
        *(*sorted(headers.glob("*-linux-*")), headers),
    )
    return tuple(str(folder) for folder in folders)
