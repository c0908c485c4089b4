"""Write an output tree: each file under a temporary name, then renamed."""

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cu2cann.emit.support import support_files, support_root


def write_bytes(path: Path, data: bytes) -> None:
    """Put a whole file in place, or leave what was there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".cu2cann-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def copy_file(source: Path, path: Path) -> None:
    """Copy a file that is not translated, its mode included."""
    write_bytes(path, source.read_bytes())
    shutil.copymode(source, path)


def write_support(out: Path, topics: Iterable[str]) -> tuple[str, ...]:
    """Write the support headers in use; give their paths below ``out``."""
    written = []
    for name in support_files(topics):
        data = (support_root() / name).read_bytes()
        write_bytes(out / "include" / name, data)
        written.append(f"include/{name}")
    return tuple(written)
