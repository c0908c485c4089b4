"""A small project, converted, and the ways to review it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.review import open_again
from cu2cann.review.opening import Opened

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
Run = Callable[..., Result]


@pytest.fixture(scope="session")
def run() -> Run:
    def invoke(*words: object) -> Result:
        listed = [str(word) for word in words]
        return CliRunner().invoke(app.group, listed, catch_exceptions=False)

    return invoke


@pytest.fixture(scope="session")
def convert(run: Run) -> Run:
    def again(source: Path, out: Path, *words: object) -> Result:
        return run("convert", source, "-o", out, "--no-clang", "--jobs", 1, *words)

    return again


@pytest.fixture
def converted(tmp_path: Path, convert: Run) -> Callable[[str], tuple[Path, Path]]:
    """Give the sources and the output of a sample."""

    def copy(name: str) -> tuple[Path, Path]:
        source, out = tmp_path / "project" / name, tmp_path / "project" / "out"
        shutil.copytree(SAMPLES / name, source)
        shutil.rmtree(source / "golden", ignore_errors=True)
        convert(source, out)
        return source, out

    return copy


@pytest.fixture
def opened(converted: Callable[[str], tuple[Path, Path]]) -> Opened:
    """Open the review of a small sample."""
    _, out = converted("reduction")
    return open_again(out, None, None)[0]
