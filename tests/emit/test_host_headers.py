"""The host-side support headers: real names, sound calls, and CUDA's behaviour.

No vendor header is needed: `host_headers/stand_in` has a small runtime of its own,
and the error codes, of which only a few matter, are generated here.
"""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import cu2cann.emit
from cu2cann.vendor import load

PLACE = Path(__file__).parent / "host_headers"
INCLUDE = Path(cu2cann.emit.__file__).parent / "include"
HEADERS = [
    *("runtime", "error", "memory", "device", "stream", "event", "graph"),
    *("occupancy", "ipc", "driver", "profiler", "complex", "rand", "blas"),
    *("fft", "sparse", "hccl", "dcmi", "vector_types", "half_math_host"),
    *("thrust_memory", "thrust_vectors", "thrust_values", "thrust_iterators"),
    *("thrust_kernels", "thrust_copy", "thrust_transform", "thrust_reduce"),
    "variable",
    *("thrust_scan", "thrust_sort", "thrust_select", "thrust_complex"),
]

COMPILERS = [path for path in map(shutil.which, ("g++", "clang++")) if path]
FLAGS = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pthread"]
needs_compiler = pytest.mark.skipif(
    not COMPILERS, reason="needs a C++17 compiler: neither g++ nor clang++ is here"
)

# Codes whose value a test relies on; every other one gets a number of its own.
KNOWN_CODES = {
    "ACL_SUCCESS": 0,
    "ACL_ERROR_INVALID_PARAM": 100000,
    "ACL_ERROR_UNINITIALIZE": 100001,
    "ACL_ERROR_REPEAT_INITIALIZE": 100002,
    "ACL_ERROR_RT_PARAM_INVALID": 107000,
    "ACL_ERROR_RT_CONTEXT_NULL": 107002,
    "ACL_ERROR_RT_FEATURE_NOT_SUPPORT": 207000,
    "ACL_ERROR_RT_MEMORY_ALLOCATION": 207001,
}
CODE = re.compile(r"\bACL_(?:SUCCESS|ERROR\w*)\b")
VENDOR_NAME = re.compile(
    r"\b(?:acl[a-z]*[A-Z]\w*|(?:ACL|ACLBLAS|ACLFFT|HCCL|DCMI)_\w+|ACLBLAS\w+"
    r"|mstx[A-Z]\w*|Hccl\w+|dcmi_[a-z]\w+)\b"
)
CALL = re.compile(r"\b(?:acl[a-z]*[A-Z]\w*|mstx[A-Z]\w*|Hccl[A-Z]\w*|dcmi_get\w*)\(")
DEFINITION = re.compile(
    r"^(?:inline|CU2CANN_\w+|template <[^>]*>\s*inline)\s[^;={}()]*?\b(cu2cann_\w+)\(",
    re.MULTILINE,
)


def code_of(header: str) -> str:
    """Return a header's text without comments and string literals."""
    text = (INCLUDE / "cu2cann" / f"{header}.h").read_text(encoding="utf-8")
    text = re.sub(r"//[^\n]*", "", text)
    text = re.sub(r'^#include "[^\n]*', "", text, flags=re.MULTILINE)
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def arguments(code: str, start: int) -> int | None:
    """Count the arguments of the call whose parenthesis ends before ``start``."""
    depth, commas, empty = 1, 0, True
    for at in range(start, len(code)):
        character = code[at]
        depth += (character in "([{") - (character in ")]}")
        if depth == 0:
            return 0 if empty else commas + 1
        commas += character == "," and depth == 1
        empty = empty and character.isspace()
    return None


def calls(header: str) -> Iterator[tuple[str, int]]:
    """Yield each vendor call of a header with its number of arguments."""
    code = code_of(header)
    for found in CALL.finditer(code):
        count = arguments(code, found.end())
        if count is not None:
            yield found.group()[:-1], count


@pytest.mark.parametrize("header", HEADERS)
def test_every_vendor_name_exists_for_ascend950(header: str) -> None:
    table = load()
    names = sorted(set(VENDOR_NAME.findall(code_of(header))))
    unknown = [name for name in names if table.find(name) is None]
    assert unknown == []
    elsewhere = []
    for name in names:
        symbol = table.find(name)
        assert symbol is not None
        products = [one.products for one in symbol.declarations]
        if not any(not known or "950" in known for known in products):
            elsewhere.append(name)
    assert elsewhere == []


@pytest.mark.parametrize("header", HEADERS)
def test_every_vendor_call_has_a_declared_number_of_arguments(header: str) -> None:
    table = load()
    wrong = []
    for name, count in calls(header):
        symbol = table.find(name)
        arities = (
            [a for one in symbol.declarations for a in one.arities] if symbol else []
        )
        if arities and not any(arity.admits(count) for arity in arities):
            wrong.append((name, count))
    assert wrong == []


def test_vendor_calls_are_found_and_counted() -> None:
    found = dict(calls("memory"))
    assert found["aclrtMalloc"] == 3
    assert found["aclrtMemcpy2dAsync"] == 8
    assert found["aclrtSynchronizeDevice"] == 0


def test_each_host_name_is_defined_in_one_header_only() -> None:
    homes = Counter(
        name
        for path in sorted((INCLUDE / "cu2cann").glob("*.h"))
        for name in set(DEFINITION.findall(code_of(path.stem)))
        if path.stem != "variable"  # Overloads of what memory.h has for symbols.
    )
    assert homes["cu2cann_memcpy"] == 1
    ours = {name for header in HEADERS for name in DEFINITION.findall(code_of(header))}
    assert sorted(name for name in ours if homes[name] > 1) == []


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_says_what_it_is_for_and_has_one_guard(header: str) -> None:
    text = (INCLUDE / "cu2cann" / f"{header}.h").read_text(encoding="ascii")
    lines = text.splitlines()
    words = ["// Stands in for: ", "// Restores: ", "// Works around: "]
    assert all(map(str.startswith, lines, words))
    guard = f"CU2CANN_{header.upper()}_H"
    assert text.count(f"#ifndef {guard}\n#define {guard}\n") == 1
    assert text.endswith(f"#endif  // {guard}\n")


@cache
def error_codes() -> str:
    """Write the stand-in for the vendor's list of error codes."""
    texts = [code_of(header) for header in HEADERS]
    texts += [path.read_text(encoding="utf-8") for path in PLACE.rglob("*.[hc]*")]
    names = sorted({name for text in texts for name in CODE.findall(text)})
    free = iter(range(500100, 600000))
    values = {name: next(free) for name in names} | KNOWN_CODES
    rows = [f"constexpr int {name} = {value};" for name, value in values.items()]
    return "\n".join(["#pragma once", "typedef int aclError;", *rows, ""])


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the include options, with the generated list of error codes."""
    generated = tmp_path_factory.mktemp("generated")
    (generated / "acl").mkdir()
    (generated / "acl" / "errors.h").write_text(error_codes(), encoding="utf-8")
    return ["-I", str(PLACE / "stand_in"), "-I", str(generated), "-I", str(INCLUDE)]


def complaints(command: list[str], source: str) -> str:
    """Compile a source text and return what the compiler says."""
    done = subprocess.run(
        [*command, "-x", "c++", "-"],
        input=source,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stderr if done.returncode else ""


@needs_compiler
@pytest.mark.parametrize("header", HEADERS)
def test_a_header_compiles_alone(header: str, places: list[str]) -> None:
    source = f'#include "cu2cann/{header}.h"\nint main() {{ return 0; }}\n'
    command = [COMPILERS[0], *FLAGS, "-fsyntax-only", *places]
    assert complaints(command, source) == ""


@needs_compiler
@pytest.mark.parametrize("compiler", COMPILERS)
def test_all_headers_compile_together(compiler: str, places: list[str]) -> None:
    source = "".join(f'#include "cu2cann/{header}.h"\n' for header in HEADERS)
    assert complaints([compiler, *FLAGS, "-fsyntax-only", *places], source) == ""


@needs_compiler
def test_two_files_may_include_every_header(places: list[str], tmp_path: Path) -> None:
    lines = [f'#include "cu2cann/{header}.h"\n' for header in HEADERS]
    (tmp_path / "one.cpp").write_text("".join(lines) + "int main() { return 0; }\n")
    (tmp_path / "two.cpp").write_text("".join(reversed(lines)))
    sources = [str(tmp_path / "one.cpp"), str(tmp_path / "two.cpp")]
    program = str(tmp_path / "program")
    command = [COMPILERS[0], *FLAGS, *places, *sources, "-o", program]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr


@needs_compiler
def test_the_helpers_behave_as_cuda_does(places: list[str], tmp_path: Path) -> None:
    program = tmp_path / "behaviour"
    source = str(PLACE / "behaviour.cpp")
    command = [COMPILERS[0], *FLAGS, *places, source, "-o", str(program)]
    built = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False
    )
    assert built.returncode == 0, built.stderr
    ran = subprocess.run(
        [str(program)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == "0 failures\n"
    assert ran.returncode == 0
