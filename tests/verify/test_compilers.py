"""A sample agrees whichever compiler builds it."""

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import OVERRIDE, find_compiler

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "reduction"
CLANGS = ("clang++", *(f"clang++-{version}" for version in range(24, 13, -1)))
HAS_ZIG = importlib.util.find_spec("ziglang") is not None
COMPILERS = {
    "g++": shutil.which("g++"),
    "clang++": next(filter(None, map(shutil.which, CLANGS)), None),
    "ziglang": f"{sys.executable} -m ziglang c++" if HAS_ZIG else None,
}
GET = {
    "g++": "the package g++ of the system",
    "clang++": "the package clang of the system",
    "ziglang": "pip install ziglang",
}


@pytest.mark.parametrize("name", COMPILERS)
def test_a_sample_agrees_with_every_compiler(name: str, tmp_path: Path) -> None:
    command = COMPILERS[name]
    if command is None:
        pytest.skip(f"{name} was not found: {GET[name]}")
    compiler = find_compiler({OVERRIDE: command})
    assert compiler is not None
    settings = Settings(compiler, Options(clang=False), cache=tmp_path)
    (one,) = verify_project(SAMPLE, settings).verifications
    assert isinstance(one.verdict, Agrees), one
