"""Precompile what every source of a platform includes: most of a build reads it."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from cu2cann.verify.lower import Dialect
from cu2cann.verify.toolchain import (
    PRELUDES,
    SUFFIXES,
    Compiler,
    flags,
    models_digest,
    prelude,
)

_PATIENCE = 300


def included(compiler: Compiler, dialect: Dialect, cache: Path) -> tuple[str, ...]:
    """Give the options that include a platform's prelude, precompiled if possible."""
    if not compiler.gnu:
        return ("-include", PRELUDES[dialect])
    words = (
        *compiler.command,
        compiler.version,
        models_digest(),
        *flags(dialect, compiler),
    )
    key = hashlib.sha256("\0".join(words).encode()).hexdigest()[:32]
    place = cache / f"pch-{key}"
    if not place.is_dir():
        _precompile(compiler, dialect, place)
    if not place.is_dir():
        return ("-include", PRELUDES[dialect])
    return ("-include", str(place / "prelude.h"))


def _precompile(compiler: Compiler, dialect: Dialect, place: Path) -> None:
    """Make the folder of a precompiled header; it is there as a whole or not at all."""
    place.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(dir=place.parent, prefix="build-"))
    header = work / "prelude.h"
    header.write_text(f'#include "{PRELUDES[dialect]}"\n', encoding="ascii")
    options = (*flags(dialect, compiler), *prelude(dialect, SUFFIXES[dialect]))
    made = (str(header), "-o", f"{header}.gch")
    try:
        subprocess.run(
            (*compiler.command, *options, "-x", "c++-header", *made),
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
        )
        work.rename(place)
    except (OSError, subprocess.SubprocessError):
        shutil.rmtree(work, ignore_errors=True)
