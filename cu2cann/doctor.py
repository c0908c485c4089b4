"""What is installed on this machine, and what each command can do with it."""

import os
import platform
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from cu2cann.parse.clang_library import LibraryError, load_library
from cu2cann.parse.clang_options import STANDARD_FALLBACK, standard_folders
from cu2cann.verify.headers import include_roots
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

_PATIENCE = 5  # Seconds for a tool to list its devices.


@dataclass(frozen=True, slots=True)
class Finding:
    """A tool: what was found of it, and what it is good for."""

    name: str
    found: bool
    detail: str
    use: str


def examine(environment: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Look for each tool; none but the first two is needed."""
    yield Finding("Python", True, platform.python_version(), "every command")
    yield _grammar()
    yield _libclang()
    yield _headers()
    yield _compiler(environment)
    yield _package("textual", "review: the application")
    yield _package("textual-serve", "review --web: the application in a browser")
    yield _cann(environment)
    yield _program("bisheng", ("bisheng",), "building what convert writes")
    yield _program("nvcc", ("nvcc",), "convert --cuda-path: headers of the toolkit")
    yield _devices("GPU", ("nvidia-smi", "-L"), "running the original")
    yield _devices("NPU", ("npu-smi", "info", "-l"), "running the translation")


@dataclass(frozen=True, slots=True)
class Ability:
    """What a command can do here."""

    command: str
    says: str


def abilities(findings: Iterable[Finding]) -> Iterator[Ability]:
    """Say what each command can do with what was found."""
    found = {one.name for one in findings if one.found}
    types = (
        "types from libclang, with the C++ headers found"
        if {"libclang", "C++ headers"} <= found
        else "types from libclang, with a few C++ headers of our own"
        if "libclang" in found
        else "types from syntax alone: more rules take their general form or refuse"
    )
    yield Ability("convert, report", types)
    yield Ability("check", "names, numbers of arguments and headers, from tables")
    lacking = [one for one in ("libclang", "CANN") if one not in found]
    real = "reads the output with the real headers"
    yield Ability("check --cann", f"needs {' and '.join(lacking)}" if lacking else real)
    screen = "in a terminal" if "textual" in found else "as patches; needs textual"
    browser = " and in a browser" if {"textual", "textual-serve"} <= found else ""
    yield Ability("review", f"{screen}{browser}")
    yield Ability("explain, rules", "everything")
    builds = "with bisheng, by the build files of the output"
    yield Ability(
        "building the output", builds if "bisheng" in found else "needs bisheng"
    )


def _grammar() -> Finding:
    version = metadata.version("tree-sitter-cuda")
    return Finding("tree-sitter-cuda", True, version, "every command")


def _package(name: str, use: str) -> Finding:
    try:
        return Finding(name, True, metadata.version(name), use)
    except metadata.PackageNotFoundError:
        return Finding(name, False, "pip install 'cu2cann[review]'", use)


def _libclang() -> Finding:
    use = "convert, report: types where syntax has no answer; check --cann"
    try:
        load_library()
    except LibraryError as error:
        return Finding("libclang", False, str(error), use)
    try:
        version = metadata.version("libclang")
    except metadata.PackageNotFoundError:
        version = "the system's"
    return Finding("libclang", True, version, use)


def _headers() -> Finding:
    folders = standard_folders()
    found = folders != (str(STANDARD_FALLBACK),)
    detail = folders[0] if found else "none; a few of our own stand in"
    return Finding("C++ headers", found, detail, "convert, report: types")


def _compiler(environment: Mapping[str, str]) -> Finding:
    use = "verify: building both sides; convert: where its headers are"
    found = find_compiler(environment)
    if found is None:
        return Finding("C++ compiler", False, NO_COMPILER, use)
    said = f"{' '.join(found.command)}: {found.version}"
    return Finding("C++ compiler", True, said, use)


def _program(name: str, words: tuple[str, ...], use: str) -> Finding:
    place = next(filter(None, map(shutil.which, words)), None)
    return Finding(name, place is not None, place or "not on PATH", use)


def _cann(environment: Mapping[str, str]) -> Finding:
    use = "check --cann: the real headers"
    place = environment.get("ASCEND_HOME_PATH", "")
    if not place:
        return Finding("CANN", False, "ASCEND_HOME_PATH is not set", use)
    if not include_roots((Path(place),)):
        return Finding("CANN", False, f"no headers below {place}", use)
    return Finding("CANN", True, place, use)


def _devices(name: str, command: tuple[str, ...], use: str) -> Finding:
    """Ask a vendor's tool for its devices; that it is installed says nothing yet."""
    if shutil.which(command[0]) is None:
        return Finding(name, False, f"no {command[0]}", use)
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=_PATIENCE, check=True, text=True
        )
    except (OSError, subprocess.SubprocessError):
        return Finding(name, False, f"{command[0]} finds none", use)
    first = done.stdout.strip().partition("\n")[0]
    return Finding(name, bool(first), first or f"{command[0]} finds none", use)
