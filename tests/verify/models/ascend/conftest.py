"""Build programs with the Ascend model, and run them."""

import os
import shutil
import subprocess
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
MODEL = ROOT / "cu2cann/verify/models/ascend"
SUPPORT = ROOT / "cu2cann/emit/include"
COMPILER = shutil.which("g++") or shutil.which("clang++")
FLAGS = (
    "-std=c++17",
    "-O1",
    "-ffp-contract=off",
    "-fno-omit-frame-pointer",
    "-fno-strict-aliasing",
    "-pthread",
    f"-I{MODEL}",
    f"-I{SUPPORT}",
    "-include",
    "cu2cann_model/prelude.h",
)
Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def compiled() -> Callable[..., Done]:
    """Give what compiles a source; what the compiler says is in the result."""
    if COMPILER is None:
        pytest.skip("needs a C++ compiler: install g++ or clang++")
    every = "-ferror-limit=0" if "clang" in COMPILER else "-fmax-errors=0"

    def run(source: Path, *options: str) -> Done:
        return subprocess.run(
            (COMPILER, *FLAGS, every, *options, "-x", "c++", str(source)),
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    return run


@pytest.fixture(scope="session")
def program(
    compiled: Callable[..., Done], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Callable[..., Done]]:
    """Give what builds a program of cases, once, and runs a case with settings."""

    @cache
    def build(name: str) -> Path:
        built = tmp_path_factory.mktemp("ascend") / name
        cases = Path(__file__).with_name(f"{name}.cpp")
        done = compiled(cases, "-Wall", "-Wextra", "-Werror", "-o", str(built))
        assert done.returncode == 0, done.stderr
        return built

    def give(name: str) -> Callable[..., Done]:
        return partial(_run, build(name))

    return give


def _run(program: Path, case: str, **environment: str) -> Done:
    return subprocess.run(
        (program, case),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="session")
def ran(program: Callable[[str], Callable[..., Done]]) -> Callable[..., Done]:
    """Give what runs a case of the program of the rules."""
    return program("ascend_cases")
