"""The files that the tests of the documents look at."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_LEFT_OUT = frozenset({"build", "dist", "__pycache__"})


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def tracked_files() -> tuple[Path, ...]:
    """List what version control knows, or every file where there is none."""
    command = ["git", "ls-files", "-z", "--cached"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return tuple(_walked())
    names = sorted(filter(None, done.stdout.decode().split("\0")))
    return tuple(ROOT / name for name in names if (ROOT / name).is_file())


def _walked() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        folders = path.relative_to(ROOT).parts[:-1]
        hidden = any(name.startswith(".") for name in folders)
        if path.is_file() and not hidden and _LEFT_OUT.isdisjoint(folders):
            yield path
