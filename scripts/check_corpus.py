"""Hold the promises against a folder of CUDA code; prints what breaks them.

    scripts/check_corpus.py FOLDER... [--clang] [--once]

No file is lost or fails; with no rules the output is the input; two runs, on different
numbers of processes, give the same bytes; translating the output again changes nothing;
every word that looks like CUDA is accounted for, and every change and refusal is said;
every Ascend name that the output uses exists.
"""

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.emit.layout import Tree, write_results
from cu2cann.match.index import UNKNOWN
from cu2cann.model import (
    LAUNCH_SIGN,
    Disposition,
    Failed,
    FileResult,
    Source,
    Span,
    Translated,
    Translation,
)
from cu2cann.parse import survey
from cu2cann.pipeline import output_path
from cu2cann.read import Project, read_project, read_source
from cu2cann.read.project import SOURCE_SUFFIXES, Role
from cu2cann.verify.symbol_sites import declared_names
from cu2cann.verify.tree import check_names

_BLANKED = re.compile(
    rb"//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/|R\"(\w*)\(.*?\)\1\""
    rb"|\"(?:[^\"\\\n]|\\.)*\"|(?<![\w])'(?:[^'\\\n]|\\.)*'"
    rb"|(?:^|\A\xef\xbb\xbf)[ \t]*#[ \t]*include[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(
    rb"(?<![\w.>])(?:%s)(?!\w)|%s" % (UNKNOWN.pattern, LAUNCH_SIGN.pattern)
)


class Tally:
    """What is broken, printed as it is found and counted."""

    def __init__(self) -> None:
        self.broken: Counter[str] = Counter()

    def hold(self, what: str, where: str, *, holds: bool) -> None:
        """Note a promise that does not hold at a place."""
        if not holds:
            self.broken[what] += 1
            print(f"{what}: {where}")

    def finish(self) -> bool:
        """Print the counts, and tell whether anything is broken."""
        for name, count in sorted(self.broken.items()):
            print(f"{count:6} {name}")
        print("some promises are broken" if self.broken else "all promises hold")
        return bool(self.broken)


def main() -> int:
    """Convert the folders several ways and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--clang", action="store_true", help="ask libclang for types")
    parser.add_argument("--once", action="store_true", help="do not compare two runs")
    given = parser.parse_args()
    options = Options(jobs=given.jobs, clang=given.clang)
    project = read_project(given.folders)
    tally = Tally()
    results = list(convert_project(project, options))
    _check_inventory(project, results, tally)
    _check_identity(project, options, tally)
    if not given.once:
        other = replace(options, jobs=1 if given.jobs > 1 else 2)
        _check_same(results, list(convert_project(project, other)), tally)
    with tempfile.TemporaryDirectory() as folder:
        _check_output(project, results, Path(folder), options, tally)
    return tally.finish()


def _check_identity(project: Project, options: Options, tally: Tally) -> None:
    """With no rules active the output is the input, under its new name."""
    bare = replace(options, clang=False, disabled=frozenset(["all"]))
    for result in convert_project(project, bare):
        if isinstance(result, Translated):
            same = result.translation.text == result.translation.source.text
            same = same and result.output == output_path(result.path)
            tally.hold("not identical without rules", result.path, holds=same)


def _check_same(
    results: Sequence[FileResult], others: Sequence[FileResult], tally: Tally
) -> None:
    """Two runs agree in all that they give."""
    tally.hold("files of two runs", "", holds=len(results) == len(others))
    for one, other in zip(results, others, strict=False):
        tally.hold("two runs differ", one.path, holds=one == other)


def _check_output(
    project: Project,
    results: Sequence[FileResult],
    out: Path,
    options: Options,
    tally: Tally,
) -> None:
    places = {entry.path: entry.place for entry in project.entries}
    support = set(write_results(Tree(out, project.root, places), results).support)
    written = [path for path in out.rglob("*") if path.is_symlink() or path.is_file()]
    found = {path.relative_to(out).as_posix() for path in written}
    kept = {result.path for result in results if result.output in found}
    readable = [path for path, place in places.items() if place.exists()]
    for path in readable:
        tally.hold("lost", path, holds=path in kept)
    outputs = {result.output for result in results}
    tally.hold("two files of one output", "", holds=len(outputs) == len(results))
    for path in sorted(found - outputs - support):
        tally.hold("written without a source", path, holds=False)
    print(f"{len(readable)} files in, {len(found)} out, {len(support)} of them support")
    again = read_project([out])
    for result in convert_project(again, options):
        if isinstance(result, Translated):
            same = result.translation.text == result.translation.source.text
            same = same and result.output == result.path
            tally.hold("changes when translated again", result.path, holds=same)
    _check_names(again, results, options.target, tally)


def _check_names(
    again: Project, results: Sequence[FileResult], target: str, tally: Tally
) -> None:
    """No Ascend name is unknown, and what a rule wrote is in its place."""
    written = {
        result.output: _words(result.translation.text)
        - _words(result.translation.source.text)
        for result in results
        if isinstance(result, Translated)
    }
    read = [read_source(one) for one in again.entries if one.role is Role.SOURCE]
    sources = {one.path: one for one in read if isinstance(one, Source)}
    for path, findings in check_names(list(sources.values()), target).items():
        for finding in findings:
            name = sources[path][finding.at.span]
            # A construct that was refused stays CUDA, and is a finding already.
            if path not in written or name in written[path]:
                where = f"{path}: {name.decode('utf-8', 'replace')}"
                tally.hold(finding.code, where, holds=False)


def _words(text: bytes) -> set[bytes]:
    return set(re.findall(rb"\w+", text))


def _check_inventory(
    project: Project, results: Sequence[FileResult], tally: Tally
) -> None:
    declared = set(_declared(project))
    gone = {entry.path for entry in project.entries if not entry.place.exists()}
    constructs: Counter[str] = Counter()
    for result in results:
        failed = isinstance(result, Failed) and result.path not in gone
        tally.hold("failed", result.path, holds=not failed)
        if not isinstance(result, Translated):
            continue
        translation = result.translation
        constructs.update(str(one.disposition) for one in translation.constructs)
        for word in _unsaid(translation):
            tally.hold("not said", f"{result.path}: {word}", holds=False)
        if result.path.endswith(tuple(SOURCE_SUFFIXES)):
            # Build files have constructs of their own, which are no words.
            for word in _unaccounted(translation, declared):
                tally.hold("unaccounted", f"{result.path}: {word}", holds=False)
    counts = ", ".join(f"{count} {name}" for name, count in sorted(constructs.items()))
    print(f"{constructs.total()} constructs: {counts}")


def _declared(project: Project) -> Iterator[str]:
    for entry in project.entries:
        source = read_source(entry) if entry.role is Role.SOURCE else None
        if isinstance(source, Source):
            yield from survey(source).declared


def _unsaid(translation: Translation) -> Iterator[str]:
    """Give the constructs that were changed or refused without a diagnostic.

    One at the file as a whole speaks for all of them.
    """
    if any(one.at.span == Span(0, 0) for one in translation.diagnostics):
        return
    starts = {one.at.span.start for one in translation.diagnostics}
    for one in translation.constructs:
        quiet = one.disposition is Disposition.TRANSLATED
        if not quiet and one.span.start not in starts:
            yield f"{one.symbol} {one.disposition} by {one.rule}"


def _unaccounted(translation: Translation, declared: set[str]) -> Iterator[str]:
    text = _BLANKED.sub(lambda found: b" " * len(found[0]), translation.source.text)
    declared = declared | declared_names(text)
    held = sorted((one.span.start, one.span.end) for one in translation.constructs)
    starts = {start for start, _ in held}
    for found in _WORD.finditer(text):
        known = found.start() in starts or found[0].decode() in declared
        if not known and not _inside(found.start(), held):
            yield found[0].decode()


def _inside(offset: int, held: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in held)


if __name__ == "__main__":
    sys.exit(main())
