"""What belongs to one program, and what its files tell each other."""

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cu2cann.model import Places, Source, Survey, words_of
from cu2cann.parse import merge, sides, survey
from cu2cann.read import Entry, read_source
from cu2cann.read.project import Role

_CODE = re.compile(rb"^[^#\n][^\n]*\)\s*\{", re.MULTILINE)
"""Where the first function of a file begins, about."""
_Reach = Mapping[str, set[str]]
_COMPILED = (".cu", ".asc", ".cpp", ".cc", ".cxx", ".c")


@dataclass(frozen=True, slots=True)
class _File:
    """A source, what it says, the names it includes, and those above its functions."""

    source: Source
    survey: Survey
    included: tuple[str, ...]
    above: tuple[str, ...]


class Files(dict[str, _File]):
    """The sources of a project by their paths."""

    @cached_property
    def places(self) -> Places:
        """Give what finds them by the names that others include."""
        return Places(self)

    @cached_property
    def targets(self) -> dict[str, frozenset[str]]:
        """Give the files of the project that each includes."""
        return {path: _targets(path, one.included, self) for path, one in self.items()}


def read_files(entries: Iterable[Entry]) -> Files:
    """Read the sources among some entries."""
    found = Files()
    for entry in entries:
        if entry.role is Role.SOURCE:
            source = read_source(entry)
            if isinstance(source, Source):
                included = tuple(one.path for one in source.includes)
                found[entry.path] = _File(
                    source, survey(source), included, _above(source)
                )
    return found


def programs(entries: Sequence[Entry], files: Files) -> dict[str, Survey]:
    """Give each file what its program and the headers it reaches declare."""
    builds = {
        posixpath.dirname(entry.path) for entry in entries if entry.role is Role.BUILD
    }
    members: dict[str, set[str]] = {}
    homes = {entry.path: _home(entry.path, builds) for entry in entries}
    for path in files:
        members.setdefault(homes[path], set()).add(path)
    joined: dict[str, Survey] = {}
    headers: dict[str, frozenset[str]] = {}
    inner: dict[str, frozenset[str]] = {}
    reach = {path: _reach(path, files) for path in files}
    shared = _shared(members.values(), reach)
    for home, paths in members.items():
        reached = sorted(set().union(*(reach[path] for path in paths)))
        uses_cuda = any(files[path].survey.uses_cuda for path in paths)
        surveys = (files[path].survey for path in reached)
        joined[home] = _settled(
            merge(surveys, uses_cuda=uses_cuda), shared.intersection(reached), files
        )
        headers.update(_headers(paths, files, reach))
        inner.update(_inner(reached, files, joined[home].qualifiers))
    kernels = _for_nvcc(reach)
    return {
        path: replace(
            joined.get(home, Survey()),
            headers=headers.get(path, frozenset()),
            read_in=inner.get(path, frozenset()),
            for_nvcc=path in kernels and path not in inner,
        )
        for path, home in homes.items()
    }


def _shared(members: Iterable[set[str]], reach: _Reach) -> set[str]:
    """List the files that more than one program reads."""
    counted = Counter(
        one
        for paths in members
        for one in set().union(*(reach[path] for path in paths))
    )
    return {path for path, count in counted.items() if count > 1}


def _settled(program: Survey, shared: Collection[str], files: Files) -> Survey:
    """Leave variables as they are of which another program may think otherwise."""
    handed = program.handed
    for path in sorted(shared) if handed.variables else ():
        said = files[path].survey.device_text
        if said is not None:
            handed = handed.apart_from(words_of(said.text))
    return program if handed is program.handed else replace(program, handed=handed)


def _above(source: Source) -> tuple[str, ...]:
    code = _CODE.search(source.text)
    end = code.start() if code else len(source.text)
    return tuple(one.path for one in source.includes if one.span.start < end)


def _home(path: str, builds: set[str]) -> str:
    folder = nearest = posixpath.dirname(path)
    while folder not in builds:
        if not folder:
            return nearest
        folder = posixpath.dirname(folder)
    return folder


def _reach(path: str, files: Files) -> set[str]:
    """Give a file and those that it includes, by way of each other too."""
    reached = {path}
    waiting = [path]
    while waiting:
        further = files.targets[waiting.pop()] - reached
        reached |= further
        waiting += further
    return reached


def _targets(path: str, names: Iterable[str], files: Files) -> frozenset[str]:
    """Give the files of the project that a file includes by names."""
    found = (files.places.target(path, name) for name in names)
    return frozenset(target for target in found if target is not None)


def _for_nvcc(reach: _Reach) -> set[str]:
    """List the files that only the sources of nvcc read, and those sources."""
    users = {path: reach[path] for path in reach if path.endswith(_COMPILED)}
    nvcc = [reached for path, reached in users.items() if path.endswith(".cu")]
    plain = [reached for path, reached in users.items() if not path.endswith(".cu")]
    return set().union(*nvcc).difference(*plain)


def _inner(
    reached: Sequence[str], files: Files, qualifiers: Mapping[bytes, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """Give the files that are read inside functions, and on which sides."""
    found: dict[str, frozenset[str]] = {}
    for path in reached:
        folder = posixpath.dirname(path)
        for one in files[path].survey.inner:
            target = posixpath.normpath(posixpath.join(folder, one.path))
            found[target] = found.get(target, frozenset()) | sides(one, qualifiers)
    return found


def _named(path: str, files: Files, reach: _Reach) -> frozenset[str]:
    """Give the names that a file has included where its functions begin."""
    above = files[path].above
    targets = _targets(path, above, files)
    reached = set().union(*(reach[one] for one in targets))
    return frozenset(above).union(*(files[one].included for one in reached))


def _headers(
    paths: set[str], files: Files, reach: _Reach
) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the names that stand included where each file of a program is read.

    What every source that includes a header has, the header has too.
    """
    named = {path: _named(path, files, reach) for path in sorted(paths)}
    for path in named:
        users = [
            named[other]
            for other in named
            if path in reach[other] and other.endswith(_COMPILED)
        ]
        yield (
            path,
            named[path] | (frozenset.intersection(*users) if users else named[path]),
        )
