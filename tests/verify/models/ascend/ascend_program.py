"""Build programs with the Ascend model, and run them; shared by its tests."""

import os
import shutil
import subprocess
from pathlib import Path

MODEL = Path(__file__).parents[4] / "cu2cann/verify/models/ascend"
SUPPORT = Path(__file__).parents[4] / "cu2cann/emit/include"
COMPILER = shutil.which("g++") or shutil.which("clang++") or ""
BROKEN_RULE = 86
NO_COMPILER = "needs a C++ compiler: install g++ or clang++"
FLAGS = (
    "-std=c++17",
    "-O1",
    "-ffp-contract=off",
    "-fno-omit-frame-pointer",
    "-fno-strict-aliasing",
    "-pthread",
    f"-I{MODEL}",
    "-include",
    "cu2cann_model/prelude.h",
)


def compile_with_model(source: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Compile; what the compiler says is in the result."""
    command = (COMPILER, *FLAGS, *options, "-x", "c++", str(source))
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300
    )


def run_case(
    program: Path, case: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a case of the program; its name is its argument."""
    return subprocess.run(
        (program, case),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
