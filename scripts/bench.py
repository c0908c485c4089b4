"""Measure translation against its yardsticks: the bare parse, and clang's.

    scripts/bench.py FOLDER...           without libclang
    scripts/bench.py --clang FOLDER...   with libclang, against libclang's bare parse

Times are processor seconds of this one process: the best of some rounds, in which
the yardstick and the translation take turns.  Loading the rules is not counted.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.model import Source
from cu2cann.parse.clang import clang_facts
from cu2cann.parse.clang_options import ClangOptions
from cu2cann.parse.tree import parse_text
from cu2cann.pipeline import default_rules
from cu2cann.read import Project, read_project, read_source
from cu2cann.read.project import Role


def main() -> None:
    """Print lines a second, and the ratio to the yardstick."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--clang", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    default_rules(())
    project = read_project(given.folders)
    texts = _texts(project)
    lines = sum(text.count(b"\n") for _, text in texts)
    options = Options(jobs=1, clang=given.clang)
    rounds = [
        (
            _seconds(lambda: _bare_parse(texts)),
            _seconds(lambda: list(convert_project(project, options))),
        )
        for _ in range(given.rounds)
    ]
    bare, whole = (min(times) for times in zip(*rounds, strict=True))
    print(f"{len(texts)} files, {lines} lines, best of {given.rounds} rounds")
    print(f"bare tree-sitter parse: {bare:.2f} s, {lines / bare:,.0f} lines/s")
    print(f"translation: {whole:.2f} s, {lines / whole:,.0f} lines/s")
    print(f"translation / bare parse: {whole / bare:.2f}")
    if given.clang:
        clang = _seconds(lambda: _clang_parse(texts))
        print(f"bare libclang parse: {clang:.2f} s")
        print(f"translation / bare libclang parse: {whole / clang:.2f}")


def _texts(project: Project) -> list[tuple[Path, bytes]]:
    sources = (
        (entry.place, read_source(entry))
        for entry in project.entries
        if entry.role is Role.SOURCE
    )
    return [(place, one.text) for place, one in sources if isinstance(one, Source)]


def _bare_parse(texts: Sequence[tuple[Path, bytes]]) -> None:
    for _, text in texts:
        parse_text(text)


def _clang_parse(texts: Sequence[tuple[Path, bytes]]) -> None:
    for place, text in texts:
        if place.suffix == ".cu":
            clang_facts(
                str(place), text, ClangOptions(include_dirs=(str(place.parent),))
            )


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
