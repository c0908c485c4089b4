"""Translate the files of a project, each by itself, on any number of processes.

Two passes: a survey of all sources, so that each file knows the macros, types and
functions of its program; then the translation.  A program is what stands below the
nearest folder with a build file, together with the headers that it includes.
"""

import gc
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from cu2cann.emit import support_files
from cu2cann.emit.build_files import convert_build_files, is_build_file
from cu2cann.model import (
    Diagnostic,
    Facts,
    Failed,
    FileResult,
    Grade,
    NoFacts,
    Review,
    Ruling,
    Severity,
    Skipped,
    Source,
    Span,
    Survey,
    Translated,
    Translation,
    engine_diagnostic,
    phrase,
)
from cu2cann.parse.clang import clang_facts
from cu2cann.parse.clang_options import ClangOptions
from cu2cann.parse.lazy import LazyFacts
from cu2cann.pipeline import (
    Engine,
    default_rules,
    output_path,
    translate,
    way_to_support,
)
from cu2cann.programs import programs, read_files
from cu2cann.read import Entry, Project, read_source, unreadable
from cu2cann.read.project import Role
from cu2cann.report import suppress
from cu2cann.rewrite.replay import lapsed

_CHUNK = 8
_BUILD = "build"
_SELDOM = 100_000  # New objects until the collector looks at them.


@dataclass(frozen=True)
class Decided:
    """What reviewers decided, by the paths of files; ``every``: list all changes."""

    rulings: Mapping[str, tuple[Ruling, ...]] = field(default_factory=dict)
    every: bool = False

    def of(self, path: str) -> Review | None:
        """Give the review of a file; ``None`` if nothing was decided or is asked."""
        rulings = self.rulings.get(path, ())
        return Review(rulings) if rulings or self.every else None


UNDECIDED = Decided()


@dataclass(frozen=True)
class Options:
    """What the command line says about a conversion."""

    target: str = "ascend950"
    jobs: int = 1
    clang: bool = True
    rules: tuple[Path, ...] = ()
    disabled: frozenset[str] = frozenset()
    include_dirs: tuple[str, ...] = ()
    defines: tuple[str, ...] = ()
    cuda_path: str | None = None
    decided: Decided = UNDECIDED


@dataclass(frozen=True)
class _Task:
    entry: Entry
    root: Path
    program: Survey
    options: Options
    output: str
    review: Review | None = None
    source: Source | None = None
    """What was read of the file, if no other process is to read it."""


def convert_project(
    project: Project, options: Options, done: Callable[[str], None] = lambda _: None
) -> Iterator[FileResult]:
    """Yield the result of each file, in the order of their paths."""
    _spare_collector()
    own = [one for one in project.entries if not _is_support(one)]
    files = read_files(own)
    around = programs(own, files)
    outputs = _outputs(project.entries)
    shared = replace(options, decided=UNDECIDED)  # A task has its own part.
    here = _in_process(len(project.entries), options.jobs)
    tasks = [
        _Task(
            entry,
            project.root,
            around.get(entry.path, Survey()),
            shared,
            outputs[entry.path],
            options.decided.of(entry.path),
            files[entry.path].source if here and entry.path in files else None,
        )
        for entry in project.entries
    ]
    results = []
    for result in _run(tasks, options.jobs):
        done(result.path)
        results.append(result)
    yield from _with_build_files(project.entries, results, options)


def _with_build_files(
    entries: Sequence[Entry], results: Sequence[FileResult], options: Options
) -> Iterable[FileResult]:
    """Convert the build files, which name the outputs of all others."""
    if _is_off(_BUILD, options.disabled):
        return results
    read = (read_source(entry) for entry in entries if is_build_file(entry.path))
    sources = [source for source in read if isinstance(source, Source)]
    return convert_build_files(results, sources, options.target)


def _outputs(entries: Sequence[Entry]) -> dict[str, str]:
    """Name the outputs; a name that another file has already is not taken away."""
    taken = {entry.path for entry in entries}
    names = {}
    for entry in entries:
        name = output_path(entry.path)
        while name != entry.path and name in taken:
            name = f"{name.removesuffix('.asc')}.cu.asc"
        taken.add(name)
        names[entry.path] = name
    return names


def _in_process(count: int, jobs: int) -> bool:
    """Tell whether so many files are not worth other processes."""
    return jobs <= 1 or count <= _CHUNK


def _run(tasks: Sequence[_Task], jobs: int) -> Iterator[FileResult]:
    if _in_process(len(tasks), jobs):
        yield from map(_convert, tasks)
        return
    finished = 0
    try:
        with ProcessPoolExecutor(max_workers=jobs) as pool:
            for result in pool.map(_convert, tasks, chunksize=_CHUNK):
                finished += 1
                yield result
    except BrokenExecutor:
        yield from map(_convert_apart, tasks[finished:])


def _convert_apart(task: _Task) -> FileResult:
    """Translate one file in a process of its own, which it may bring down."""
    try:
        with ProcessPoolExecutor(max_workers=1) as pool:
            return pool.submit(_convert, task).result()
    except BrokenExecutor:
        return _failed(task.entry, "the process ended")


@cache
def _engine(target: str, rules: tuple[Path, ...], disabled: frozenset[str]) -> Engine:
    chosen = (rule for rule in default_rules(rules) if not _is_off(rule.id, disabled))
    engine = Engine.of(chosen, target)
    gc.freeze()  # The rulebook lives as long as the process.
    _spare_collector()
    return engine


def _spare_collector() -> None:
    """Look for garbage seldom: files leave little behind that refers to itself."""
    gc.set_threshold(_SELDOM)


def _is_off(rule_id: str, disabled: frozenset[str]) -> bool:
    return bool({rule_id, rule_id.split("/")[0], "all"} & disabled)


def unknown_switches(options: Options) -> list[str]:
    """List what `--disable` names and no rule is; raise `RuleError` for bad rules."""
    ids = {rule.id for rule in default_rules(options.rules)}
    known = ids | {rule_id.split("/")[0] for rule_id in ids} | {"all", _BUILD}
    return sorted(options.disabled - known)


def _convert(task: _Task) -> FileResult:
    """Translate one file; whatever goes wrong becomes a diagnostic."""
    entry = task.entry
    if entry.role is not Role.SOURCE or _is_support(entry):
        problem = unreadable(entry) if entry.role is not Role.LINK else None
        if problem is not None:
            return Failed(entry.path, entry.path, (problem,))
        return Skipped(entry.path, entry.path)
    source = task.source or read_source(entry)
    if isinstance(source, Diagnostic):
        if source.code == "read/unreadable":
            return Failed(entry.path, entry.path, (source,))
        return Skipped(entry.path, entry.path, (source,))
    try:
        return _translate(task, source)
    except Exception as error:  # One file must never stop a project.
        return _failed(entry, f"{type(error).__name__}: {error}")


def _is_support(entry: Entry) -> bool:
    """Tell the support headers that an earlier conversion wrote."""
    name = entry.path.removeprefix("include/")
    return name.startswith("cu2cann/") and bool(support_files([name]))


def _failed(entry: Entry, reason: str) -> Failed:
    said = engine_diagnostic(
        "convert/internal-error", entry.path, Span(0, 0), entry.path, reason
    )
    return Failed(entry.path, entry.path, (said,))


def _translate(task: _Task, source: Source) -> FileResult:
    options = task.options
    engine = _engine(options.target, options.rules, options.disabled)
    engine = replace(engine, review=task.review)
    facts = _facts(task, source) if options.clang else NoFacts()
    support = way_to_support(posixpath.dirname(task.output))
    translation = translate(source, engine, task.program, facts, support)
    refused = any(one.severity is Severity.ERROR for one in translation.diagnostics)
    grade = Grade.REFUSED if refused else Grade.TRANSLATED
    found = (*translation.diagnostics, *_findings(task, translation))
    shown = replace(translation, diagnostics=suppress(source, found))
    return Translated(source.path, task.output, shown, grade)


def _findings(task: _Task, translation: Translation) -> Iterator[Diagnostic]:
    """Say what concerns the file as a whole."""
    path = task.entry.path
    if task.output != output_path(path):
        yield engine_diagnostic(
            "convert/output-collision",
            path,
            Span(0, 0),
            output_path(path),
            task.output,
        )
    if translation.broken and translation.constructs:
        more = len(translation.broken) - 1
        also = phrase(" and of {} more in the file", more) if more else ""
        yield engine_diagnostic("parse/broken", path, translation.broken[0], also)


def _facts(task: _Task, source: Source) -> Facts:
    place = task.entry.place
    folders = (str(place.parent), *task.options.include_dirs)
    options = ClangOptions(
        include_dirs=folders,
        defines=task.options.defines,
        cuda_path=task.options.cuda_path,
    )
    return LazyFacts(lambda: clang_facts(str(place), source.text, options))


def unplaced(
    results: Iterable[FileResult], options: Options, *, whole: bool
) -> Iterator[Diagnostic]:
    """Say of decisions that the file they are about is not there, or not translated.

    ``whole``: the results are those of a folder, so a file without one is gone.
    """
    found = {result.path: isinstance(result, Translated) for result in results}
    for path, rulings in sorted(options.decided.rulings.items()):
        if not found.get(path, not whole):
            yield from lapsed(path, rulings)
