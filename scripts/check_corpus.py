"""Hold the promises against a folder of CUDA code; prints what breaks them.

    scripts/check_corpus.py FOLDER...

For every source: with no rules the output is byte-identical; translating the output
again changes nothing; every word that looks like CUDA is accounted for; every Ascend
name that the output uses exists.  Libclang is not asked.
"""

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.emit.layout import write_bytes, write_support
from cu2cann.match.index import UNKNOWN
from cu2cann.model import Failed, Source, Translated
from cu2cann.parse import survey
from cu2cann.read import Project, read_project, read_source
from cu2cann.read.project import SOURCE_SUFFIXES, Role
from cu2cann.vendor import load
from cu2cann.verify.symbol_sites import declared_names
from cu2cann.verify.symbols import ASCEND950, ASCEND950_HOST, symbol_findings

_BLANKED = re.compile(
    rb"//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/|R\"(\w*)\(.*?\)\1\""
    rb"|\"(?:[^\"\\\n]|\\.)*\"|(?<![\w])'(?:[^'\\\n]|\\.)*'"
    rb"|^[ \t]*#[ \t]*include[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_LAUNCH = rb"<<<"
_WORD = re.compile(rb"(?<![\w.>])(?:%s)(?!\w)|%s" % (UNKNOWN.pattern, _LAUNCH))


def main() -> int:
    """Convert the folders three ways and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    project = read_project(given.folders)
    broken: Counter[str] = Counter()
    for result in convert_project(
        project, Options(jobs=given.jobs, clang=False, disabled=frozenset(["all"]))
    ):
        if isinstance(result, Translated):
            same = result.translation.text == result.translation.source.text
            _note(broken, "not identical without rules", result.path, holds=same)
    with tempfile.TemporaryDirectory() as folder:
        _check_output(given.folders, Path(folder), given.jobs, broken)
    for name, count in sorted(broken.items()):
        print(f"{count:6} {name}")
    print("all promises hold" if not broken else "some promises are broken")
    return bool(broken)


def _check_output(
    folders: list[Path], out: Path, jobs: int, broken: Counter[str]
) -> None:
    project = read_project(folders)
    topics: set[str] = set()
    names: set[str] = set()
    outputs: dict[str, bytes] = {}
    written: dict[str, set[bytes]] = {}
    declared = set(_declared(project))
    constructs: Counter[str] = Counter()
    for result in convert_project(project, Options(jobs=jobs, clang=False)):
        _note(broken, "failed", result.path, holds=not isinstance(result, Failed))
        if isinstance(result, Translated):
            translation = result.translation
            write_bytes(out / result.output, translation.text)
            outputs[result.output] = translation.text
            written[result.output] = _words(translation.text) - _words(
                translation.source.text
            )
            names |= declared_names(translation.text)
            topics |= translation.support
            constructs.update(one.disposition for one in translation.constructs)
            for word in _unaccounted(result, declared):
                _note(broken, "unaccounted", f"{result.path}: {word}", holds=False)
    write_support(out, topics)
    print(f"{len(outputs)} sources, constructs: {dict(sorted(constructs.items()))}")
    again = read_project([out], left_out=out / "include")
    for result in convert_project(again, Options(jobs=jobs, clang=False)):
        if isinstance(result, Translated) and result.path in outputs:
            same = result.translation.text == outputs[result.path]
            _note(broken, "changes when translated again", result.path, holds=same)
    for path, text in outputs.items():
        for finding in _findings(path, text, names, written[path]):
            _note(broken, f"check: {finding}", path, holds=False)


def _declared(project: Project) -> Iterator[str]:
    for entry in project.entries:
        source = read_source(entry) if entry.role is Role.SOURCE else None
        if isinstance(source, Source):
            yield from survey(source).declared


def _words(text: bytes) -> set[bytes]:
    return set(re.findall(rb"\w+", text))


def _unaccounted(result: Translated, declared: set[str]) -> Iterator[str]:
    if not result.path.endswith(tuple(SOURCE_SUFFIXES)):
        return  # Build files have constructs of their own, which are no words.
    translation = result.translation
    text = _BLANKED.sub(lambda found: b" " * len(found[0]), translation.source.text)
    held = sorted((one.span.start, one.span.end) for one in translation.constructs)
    starts = {start for start, _ in held}
    for found in _WORD.finditer(text):
        known = found.start() in starts or found[0].decode() in declared
        if not known and not _inside(found.start(), held):
            yield found[0].decode()


def _inside(offset: int, held: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in held)


def _findings(
    path: str, text: bytes, names: set[str], written: set[bytes]
) -> Iterator[str]:
    """Judge the names that the translation wrote; what it refused stays CUDA."""
    around = (
        ASCEND950_HOST if path.endswith((".c", ".cc", ".cpp", ".cxx")) else ASCEND950
    )
    for finding in symbol_findings(text, load(), around, frozenset(names)):
        if finding.name.encode() in written:
            yield f"{finding.reason}: {finding.name}"


def _note(broken: Counter[str], what: str, where: str, *, holds: bool) -> None:
    if not holds:
        broken[what] += 1
        print(f"{what}: {where}")


if __name__ == "__main__":
    sys.exit(main())
