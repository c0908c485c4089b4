"""The device-side support headers, compiled against a small stand-in and run."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import cu2cann.emit

PROGRAMS = Path(__file__).parent / "device_headers"
INCLUDE = Path(cu2cann.emit.__file__).parent / "include"
COMPILER = next(filter(None, map(shutil.which, ("g++", "clang++"))), None)
FLAGS = ["-std=c++17", "-O1", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror"]

pytestmark = pytest.mark.skipif(
    COMPILER is None, reason="needs a C++17 compiler: neither g++ nor clang++ is here"
)

# The bounds CUDA documents for its own functions, or tighter where ours are.
MOST_ULPS = {
    "sqrt": 0.5,
    "rsqrt": 2,
    "exp": 2,
    "exp2": 2,
    "exp10": 2,
    "expm1": 2,
    "log": 1,
    "log2": 1,
    "log10": 2,
    "log1p": 1,
    "tanh": 2,
    "sinh": 3,
    "cosh": 2,
    "asinh": 3,
    "acosh": 4,
    "atanh": 3,
    "atan": 2,
    "asin": 3,
    "acos": 2,
    "atan2": 3,
    "sinpi": 1,
    "cospi": 1,
    "tanpi": 3,
    "erfc": 4,
    "normcdf": 5,
    "cbrt": 1,
    "rcbrt": 2,
    "hypot": 2,
    "rhypot": 3,
}


def run(name: str, folder: Path) -> str:
    """Build a program with the headers, run it and return what it printed."""
    program = folder / name
    places = ["-I", str(PROGRAMS / "stand_in"), "-I", str(INCLUDE)]
    pragmas = ["-Wno-unknown-pragmas", "-pthread"]
    source = str(PROGRAMS / f"{name}.cpp")
    command = [str(COMPILER), *FLAGS, *pragmas, *places, source, "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    ran = subprocess.run(
        [program], capture_output=True, text=True, timeout=120, env=os.environ
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.parametrize("name", ["bits", "warp", "half", "video", "random", "groups"])
def test_the_functions_agree_with_plain_references(name: str, tmp_path: Path) -> None:
    run(name, tmp_path)


def test_the_math_functions_are_as_accurate_as_cuda(tmp_path: Path) -> None:
    rows = [line.split() for line in run("math", tmp_path).splitlines()]
    errors = {name: float(error) for name, error, _ in rows}
    assert errors.keys() == MOST_ULPS.keys()
    worse = {name: errors[name] for name in errors if errors[name] > MOST_ULPS[name]}
    assert not worse
