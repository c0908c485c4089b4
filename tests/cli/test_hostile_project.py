"""A project whose names and texts are hostile is handled from end to end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cu2cann.report import FORMATS

BODY = (
    b"#include <cuda_runtime.h>\n"
    b"void f() { cudaNoSuchThing(1); } // \x1b[31m \xe2\x80\xae ::error::x ##[group]\n"
    b"__global__ void k\xc3\xa9(float *a) { a[0] = 1.0f; }\n"
)
NAMES = [
    b"a\n::error::b.cu",
    b"esc\x1b[31m.cu",
    b"bad\xff.cu",
    b"::error::x.cu",
    b"=1+1.cu",
    b"<script>.cu",
    "bidi\u202e.cu".encode(),
    b"|`tick`[x](y).cu",
    b"%0A c,o:l.cu",
]


def run(folder: Path, *words: str, encoding: str = "utf-8") -> tuple[int, bytes, bytes]:
    given = {"PYTHONIOENCODING": encoding, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "cu2cann", *words]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | given, capture_output=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in NAMES:
        try:
            (Path(os.fsdecode(os.fsencode(folder) + b"/" + name))).write_bytes(BODY)
        except OSError:
            continue  # The file system takes no such name.
    assert len(list(folder.iterdir())) > 5
    (folder / "CMakeLists.txt").write_bytes(b"project(\x1b[1m LANGUAGES CXX CUDA)\n")
    return folder


def test_nothing_hostile_leaves_it(project: Path) -> None:
    here = project.parent
    words = [word for name in FORMATS for word in ("--report", f"{name}=report.{name}")]
    code, *streams = run(
        here, "convert", "in", "-o", "out", "--no-clang", "--jobs", "1", "-v", *words
    )
    assert code == 1
    code, *more = run(here, "check", "out")
    assert code == 1
    texts = [(here / f"report.{name}").read_bytes() for name in FORMATS]
    for text in (*streams, *more, *texts):
        text.decode("utf-8")
        assert b"\x1b" not in text
        assert "\u202e".encode() not in text
        assert b"##[" not in text
        assert b"\xff" not in text
    lines = b"\n".join((*streams, *more)).splitlines()
    assert not any(line.lstrip().startswith(b"::") for line in lines)


def test_no_file_is_lost(project: Path) -> None:
    run(project.parent, "convert", "in", "-o", "out", "--no-clang", "--jobs", "1")
    out = project.parent / "out"
    written = {os.fsencode(place.name) for place in out.iterdir()}
    sources = {os.fsencode(place.name) for place in project.iterdir()}
    assert {name.replace(b".cu", b".asc") for name in sources} <= written
    state = json.loads((out / ".cu2cann/result.json").read_bytes())
    assert {os.fsencode(file["path"]) for file in state["files"]} == sources


@pytest.mark.parametrize("name", ["json", "csv"])
def test_a_stream_that_takes_ascii_alone_is_no_bug(project: Path, name: str) -> None:
    words = ("report", "in", "--no-clang", "--jobs", "1", "--report", f"{name}=-")
    code, out, err = run(project.parent, *words, encoding="ascii")
    assert code == 1
    assert out.decode("utf-8")
    assert err.decode("ascii")
