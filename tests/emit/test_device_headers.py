"""The device-side support headers, compiled against a small stand-in and run."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import cu2cann.emit
from cu2cann.vendor import load

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


HEADERS = [
    "atomic",
    "bits",
    "block_move",
    "block_reduce",
    "block_scan",
    "collective",
    "groups",
    "half",
    "math",
    "memory_device",
    "random_device",
    "sync",
    "vectors",
    "video",
    "warp",
    "warp_collective",
]
# What C++ puts before a parenthesis, and the parameters that are called.
CPP_WORDS = frozenset(
    [
        "__attribute__",
        "alignas",
        "alignof",
        "begin",
        "decltype",
        "for",
        "function",
        "if",
        "join",
        "operator",
        "place",
        "return",
        "sizeof",
        "static_assert",
        "while",
    ]
)


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
        [program], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.parametrize(
    "name", ["bits", "warp", "half", "video", "random", "groups", "grid"]
)
def test_the_functions_agree_with_plain_references(name: str, tmp_path: Path) -> None:
    run(name, tmp_path)


def test_the_math_functions_are_as_accurate_as_cuda(tmp_path: Path) -> None:
    rows = [line.split() for line in run("math", tmp_path).splitlines()]
    errors = {name: float(error) for name, error, _ in rows}
    assert errors.keys() == MOST_ULPS.keys()
    worse = {name: errors[name] for name in errors if errors[name] > MOST_ULPS[name]}
    assert not worse


def names_called(header: str, folder: Path) -> set[str]:
    """Return the names a header calls and does not declare, its macros expanded."""
    for place in ("simt_api", "utils/debug"):
        (folder / place).mkdir(parents=True, exist_ok=True)
    text = (INCLUDE / "cu2cann" / f"{header}.h").read_text()
    for include in re.findall(r'#include [<"]((?!cu2cann/).*)[>"]', text):
        (folder / include).touch()
    own = re.sub(r"#include .*", "", text)
    (folder / "header.h").write_text(own)
    command = [str(COMPILER), "-E", "-P", "-xc++", str(folder / "header.h")]
    expanded = subprocess.run(command, capture_output=True, text=True, check=True)
    called = set(re.findall(r"(?<![\w.>:])([A-Za-z_]\w*)(?=\()", expanded.stdout))
    called |= set(re.findall(r"\b(?:asc_|__)\w+", expanded.stdout))
    called |= set(re.findall(r"\bcooperative_groups::(\w+)", expanded.stdout))
    declared = re.findall(r"\binline\b[^;{()]*?(\w+)\(", expanded.stdout)
    initialised = re.findall(r"[:,] (\w+)\(\w+\)(?=[,\s{])", expanded.stdout)
    ours = {name for name in called if name.startswith("cu2cann_")}
    return called - ours - CPP_WORDS - set(declared) - set(initialised)


@pytest.mark.parametrize("header", HEADERS)
def test_every_foreign_name_is_in_the_vendor_table(header: str, tmp_path: Path) -> None:
    vendor = load()
    called = names_called(header, tmp_path)
    assert called, "a header calls at least a keyword of the vendor's"
    assert sorted(name for name in called if vendor.find(name) is None) == []


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_stands_alone_and_says_what_it_is(header: str, tmp_path: Path) -> None:
    path = INCLUDE / "cu2cann" / f"{header}.h"
    lines = path.read_text().splitlines()
    assert all(line.startswith("// ") for line in lines[:3])
    source = tmp_path / "alone.cpp"
    source.write_text(f'#include "cu2cann/{header}.h"\nint main() {{}}\n')
    places = ["-I", str(PROGRAMS / "stand_in"), "-I", str(INCLUDE)]
    prelude = ["-include", str(PROGRAMS / "stand_in" / "ascend.h")]
    command = [str(COMPILER), *FLAGS, "-Wno-unknown-pragmas", *places, *prelude]
    built = subprocess.run(
        [*command, "-fsyntax-only", str(source)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
