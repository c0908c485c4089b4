"""The C++ compiler that builds both sides, and the models that they are built with."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cu2cann.verify.lower import Dialect

MODELS = Path(__file__).with_name("models")
OVERRIDE = "CU2CANN_CXX"
_USUAL = ("g++", "clang++")
_PATIENCE = 60  # Seconds; ziglang unpacks itself the first time.
_FLAGS = (
    "-std=c++17",
    "-O1",
    "-ffp-contract=off",
    "-fno-omit-frame-pointer",
    "-fno-strict-aliasing",
    "-fno-delete-null-pointer-checks",
    "-w",
    "-pthread",
)
_GNU_FLAGS = ("-fno-thread-jumps",)
"""No call is written twice: lanes of a warp that make the same call belong together."""
_ASCEND_FLAGS = ("-DCU2CANN_MODEL_ASCEND=1", "-DCU2CANN_NATIVE_DOUBLE=1")
NO_COMPILER = (
    "no C++ compiler was found: install g++ or clang++, or the Python package ziglang, "
    f"or name one in {OVERRIDE}"
)


@dataclass(frozen=True, slots=True)
class Compiler:
    """A command that compiles C++17, and its version as it says it."""

    command: tuple[str, ...]
    version: str

    @property
    def gnu(self) -> bool:
        """Tell g++ from clang, whichever way clang comes."""
        return "clang" not in self.version.lower() and "zig" not in self.command[-2:]

    @property
    def wraps(self) -> bool:
        """Tell whether the linker lets functions stand in for others."""
        return "ziglang" not in self.command


def find_compiler(environment: Mapping[str, str] = os.environ) -> Compiler | None:
    """Find the compiler that the user names, else g++, clang++ or ziglang."""
    if named := environment.get(OVERRIDE, "").split():
        return _examined(tuple(named))
    return next(filter(None, map(_examined, _candidates())), None)


def _candidates() -> Iterator[tuple[str, ...]]:
    for name in _USUAL:
        if place := shutil.which(name):
            yield (place,)
    if importlib.util.find_spec("ziglang") is not None:
        yield (sys.executable, "-m", "ziglang", "c++")


@cache
def _examined(command: tuple[str, ...]) -> Compiler | None:
    try:
        said = subprocess.run(
            (*command, "--version"),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return Compiler(command, said.stdout.partition("\n")[0].strip())


def flags(dialect: Dialect, compiler: Compiler) -> tuple[str, ...]:
    """Give the options that every source of a side is compiled with."""
    side = _ASCEND_FLAGS if dialect is Dialect.ASCEND else ()
    own = _GNU_FLAGS if compiler.gnu else ()
    return (*_FLAGS, *own, *side, "-I", str(MODELS / dialect.value))


def prelude(dialect: Dialect, suffix: str) -> tuple[str, ...]:
    """Give what the platform's own compiler defines without being told."""
    if suffix == SUFFIXES[dialect]:
        return ("-D__CUDACC__=1", "-D__NVCC__=1") if dialect is Dialect.CUDA else ()
    return ()


SUFFIXES = {Dialect.CUDA: ".cu", Dialect.ASCEND: ".asc"}
PRELUDES = {
    Dialect.CUDA: "cuda_runtime.h",
    Dialect.ASCEND: "cu2cann_model/prelude.h",
}
"""What the platform's own compiler includes in sources of its suffix."""


@cache
def models_digest() -> str:
    """Give a digest of the models: a build is good for one version of them."""
    digest = hashlib.sha256()
    for path in sorted(MODELS.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(MODELS)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
