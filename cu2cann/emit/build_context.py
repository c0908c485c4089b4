"""What one build file has to know of the others, and of the conversion as a whole."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_cmake_tokens import Command, commands
from cu2cann.model import Source

_REFERENCE = re.compile(r"\$\{(\w+)\}")
_SETTERS = {
    "set", "option", "list", "file", "foreach", "string", "find_library", "find_path",
    "find_file", "find_program", "get_filename_component", "get_target_property",
    "execute_process", "aux_source_directory", "function", "macro",
}  # fmt: skip
_MAKERS = {"add_executable", "add_library", "cuda_add_executable", "cuda_add_library"}


@dataclass(frozen=True)
class Files:
    """The files of a project, named as seen from one folder."""

    folder: str
    names: Collection[str]

    def __contains__(self, word: object) -> bool:
        """Tell whether a name is that of a file."""
        whole = posixpath.join(self.folder, word) if isinstance(word, str) else ""
        return posixpath.normpath(whole) in self.names

    def __iter__(self) -> Iterator[str]:
        """Yield the names of all files."""
        for name in sorted(self.names):
            yield posixpath.relpath(name, self.folder or ".")


@dataclass(frozen=True)
class BuildContext:
    """The names of the outputs, the chip, and what the project's build files define."""

    names: Mapping[str, str]
    support: bool = False
    architecture: str = "dav-3510"
    simt: bool = True
    targets: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    variables: frozenset[str] = frozenset()
    texts: Mapping[str, bytes] = field(default_factory=dict)

    def output_of(self, word: str, path: str) -> str:
        """Give a source's name in the output, as seen from a build file."""
        folder = posixpath.dirname(path)
        whole = posixpath.normpath(posixpath.join(folder, word))
        if whole in self.names:
            renamed = posixpath.basename(self.names[whole])
            return posixpath.join(posixpath.dirname(word), renamed)
        return f"{word.removesuffix('.cu')}.asc" if word.endswith(".cu") else word

    def files_from(self, folder: str) -> "Files":
        """Give the files of the project as seen from a folder."""
        return Files(folder, self.names)

    def way_to_include(self, path: str) -> str:
        """Give the way from a build file to the folder of support headers."""
        return posixpath.relpath("include", posixpath.dirname(path) or ".")

    def options(self) -> list[str]:
        """Give the options that every ASC source is compiled with."""
        simt = ["--enable-simt"] if self.simt else []
        return ["--npu-arch=${CMAKE_ASC_ARCHITECTURES}", *simt]


def asc_options(words: Sequence[str]) -> str:
    """Give options to ASC sources alone.

    The quotes matter: without them `add_compile_options` parts the expression.
    """
    whole = f"$<$<COMPILE_LANGUAGE:ASC>:{';'.join(words)}>"
    return f'"{whole}"' if len(words) > 1 else whole


CHIPS = {"ascend950": ("dav-3510", True), "ascend910b": ("dav-2201", False)}


def build_context(
    sources: Sequence[Source], names: Mapping[str, str], target: str, *, support: bool
) -> BuildContext:
    """Survey the build files of a project."""
    architecture, simt = CHIPS[target]
    read = {
        source.path: commands(source.text)
        for source in sources
        if is_cmake(source.path)
    }
    every = [command for found in read.values() for command in found]
    return BuildContext(
        names=names,
        support=support,
        architecture=architecture,
        simt=simt,
        targets=_cuda_targets(read),
        functions=frozenset(
            command.words[0].lower()
            for command in every
            if command.name in ("function", "macro") and command.words
        ),
        variables=frozenset(_assigned(every)),
        texts={source.path: source.text for source in sources},
    )


def is_cmake(path: str) -> bool:
    """Tell the files that are written in CMake's language."""
    return posixpath.basename(path) == "CMakeLists.txt" or path.endswith(".cmake")


def _assigned(found: Iterable[Command]) -> Iterator[str]:
    for command in found:
        if command.name in _SETTERS:
            yield from command.words[:2]


def target_key(name: str, path: str) -> str:
    """Tell targets apart; a name made of variables is one of its own file."""
    return f"{path}:{name}" if "$" in name else name


def _cuda_targets(read: Mapping[str, Sequence[Command]]) -> frozenset[str]:
    """Find the targets with CUDA sources, and those that link them."""
    made: set[str] = set()
    links: dict[str, set[str]] = {}
    for path, found in read.items():
        values = _values(found)
        marked = _marked(found)
        for command in found:
            if not command.words:
                continue
            key = target_key(command.words[0], path)
            words = set(_expanded(command.words[1:], values))
            if command.name in {*_MAKERS, "target_sources"}:
                if any(word.endswith(".cu") or word in marked for word in words):
                    made.add(key)
            elif command.name == "target_link_libraries":
                links.setdefault(key, set()).update(words)
    size = -1
    while size != len(made):
        size = len(made)
        made |= {key for key, words in links.items() if words & made}
    return frozenset(made)


def _marked(found: Iterable[Command]) -> set[str]:
    """Find the sources that are CUDA by a property."""
    marked: set[str] = set()
    for command in found:
        words = command.words
        if command.name == "set_source_files_properties" and "PROPERTIES" in words:
            middle = words.index("PROPERTIES")
            pairs = zip(words[middle + 1 :: 2], words[middle + 2 :: 2], strict=False)
            if ("LANGUAGE", "CUDA") in pairs:
                marked.update(words[:middle])
    return marked


def _values(found: Iterable[Command]) -> dict[str, list[str]]:
    """Join all that a variable is ever given in a file."""
    values: dict[str, list[str]] = {}
    for command in found:
        words = command.words
        if command.name == "set" and words:
            values.setdefault(words[0], []).extend(words[1:])
        elif command.name in ("list", "file") and len(words) > 1:
            values.setdefault(words[1], []).extend(words[2:])
    return values


def _expanded(
    words: Iterable[str], values: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Yield the words, and those of the variables in them, each variable once."""
    seen: set[str] = set()
    waiting = list(words)
    while waiting:
        word = waiting.pop()
        yield from word.split(";")
        for name in _REFERENCE.findall(word):
            if name not in seen:
                seen.add(name)
                waiting.extend(values.get(name, ()))
