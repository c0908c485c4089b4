"""Build the programs that try the CUDA model, once for all tests of a session."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

MODEL = Path(__file__).parents[4] / "cu2cann/verify/models/cuda"
PROGRAMS = Path(__file__).parent / "programs"
COMPILER = shutil.which("g++") or shutil.which("clang++")
FLAGS = (
    "-std=c++17 -O1 -ffp-contract=off -fno-omit-frame-pointer -fno-strict-aliasing -w"
)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Run]:
    """Give what builds a program by name, and runs it with a case and settings."""
    if COMPILER is None:
        pytest.skip("needs a C++ compiler: install g++ or clang++")
    folder = tmp_path_factory.mktemp("cuda")

    def built(name: str) -> Run:
        program = folder / name
        if not program.exists():
            prelude = ["-I", str(MODEL), "-include", "cuda_runtime.h", "-x", "c++"]
            command = [str(COMPILER), *FLAGS.split(), *prelude]
            source = str(PROGRAMS / f"{name}.cu")
            subprocess.run(
                [*command, source, "-o", str(program), "-pthread"], check=True
            )

        def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [program, *arguments],
                env={**os.environ, **settings},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )

        return run

    return built


@pytest.fixture(scope="session")
def rows(build: Callable[[str], Run]) -> Callable[..., list[list[str]]]:
    """Give what runs a case of a program that must succeed; the words of its lines."""

    def said(name: str, *arguments: str, **settings: str) -> list[list[str]]:
        done = build(name)(*arguments, **settings)
        assert done.returncode == 0, done.stderr
        return [line.split() for line in done.stdout.splitlines()]

    return said
