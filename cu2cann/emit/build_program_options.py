"""What of a compiler's options matters to another compiler."""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from cu2cann.emit.build_make_values import MARK
from cu2cann.model import CompiledSource

_NO_LIBRARIES = ("-lineinfo", "-lto")
_LATER = re.compile(r"-{1,2}std=((?:c|gnu)\+\+(?:2\w))")


@dataclass
class Options:
    """Macros, folders, libraries, and a standard if it is a late one."""

    defines: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    standard: str = ""
    openmp: bool = False

    @classmethod
    def of(cls, words: Iterable[str], folder: str) -> "Options":
        """Sort the options that a folder's build file gives; leave out the rest."""
        found = cls()
        for word in words:
            if MARK in word:
                continue
            if word.startswith("-D") and len(word) > 2:  # noqa: PLR2004
                found.defines.append(word[2:])
            elif word.startswith("-I") and len(word) > 2:  # noqa: PLR2004
                found.folders.append(joined(folder, word[2:]))
            elif word.startswith("-l") and word not in _NO_LIBRARIES:
                found.libraries.append(word[2:])
            elif later := _LATER.fullmatch(word):
                found.standard = later[1]
            found.openmp = found.openmp or "-fopenmp" in word
        return found


def unit_of(name: str, folder: str, options: Options) -> CompiledSource:
    """Make a source with its options; the name is one within the folder."""
    return CompiledSource(
        path=joined(folder, name),
        defines=tuple(options.defines),
        include_dirs=tuple(options.folders),
        standard=options.standard,
    )


def joined(folder: str, word: str) -> str:
    """Give a path within the project."""
    return posixpath.normpath(posixpath.join(folder, word))
