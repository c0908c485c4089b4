"""Thrust's algorithms, translated: each against the standard library, in many sizes."""

from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

PROGRAMS = Path(__file__).parent / "thrust"
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.cu"))


@pytest.mark.parametrize("name", NAMES)
def test_the_algorithms_agree_with_the_standard_library(
    name: str, tmp_path: Path
) -> None:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    project = tmp_path / "project"
    project.mkdir()
    for path in (PROGRAMS / f"{name}.cu", PROGRAMS / "check.h"):
        (project / path.name).write_bytes(path.read_bytes())
    kept = tmp_path / "kept"
    settings = Settings(compiler, Options(clang=False), keep=kept)
    (one,) = verify_project(project, settings).verifications
    assert isinstance(one.verdict, Agrees), one
    printed = {path.read_text() for path in kept.rglob("stdout*")}
    assert printed == {"0 failures\n"}
