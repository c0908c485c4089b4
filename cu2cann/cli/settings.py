"""The settings of a run: what the command line says, then what the project's file does.

A single value of the command line replaces that of the file; lists are joined, the
command line's part first.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cu2cann.cli.console import EXIT_SETTING, stop
from cu2cann.cli.rulebook import rules_at_hand
from cu2cann.convert import Decided, Options, unknown_switches
from cu2cann.model import Diagnostic, FileResult, Grade, Language, Severity
from cu2cann.pipeline import TARGETS
from cu2cann.read import Project, Settings, SettingsError, without
from cu2cann.read.decisions import NAME, DecisionsError, read_decisions
from cu2cann.read.settings import NEVER, find_settings, near, read_settings
from cu2cann.report import Gate, Report, summarise
from cu2cann.report.baseline import Baseline, BaselineError, gone, read_baseline
from cu2cann.report.severity import changed, nameable, with_severities

_TARGET = "ascend950"


@dataclass(frozen=True)
class Run:
    """What a run is told."""

    options: Options
    gate: Gate
    severity: Mapping[str, Severity]
    exclude: tuple[tuple[Path | None, tuple[str, ...]], ...]
    baseline: Baseline | None
    language: Language = Language.ENGLISH

    def chosen(self, project: Project) -> Project:
        """Leave out of a project what is only to be copied."""
        for base, patterns in self.exclude:
            project = without(project, patterns, base or project.root)
        return project

    def report(
        self,
        root: Path,
        results: Sequence[FileResult],
        others: Sequence[Diagnostic] = (),
        *,
        whole: bool = True,
    ) -> Report:
        """Count results under these settings; ``whole``: of every file in a folder."""
        shown = with_severities(results, self.severity)
        said = changed(others, self.severity)
        made = self._counted(root, shown, said)
        if self.baseline is not None and (
            lost := gone(self.baseline, made, whole=whole)
        ):
            made = self._counted(root, shown, (*said, *lost))
        return made

    def _counted(
        self, root: Path, results: Sequence[FileResult], others: Sequence[Diagnostic]
    ) -> Report:
        return replace(
            summarise(self.options.target, results, others),
            gate=self.gate,
            rules=rules_at_hand(self.options.rules),
            language=self.language,
            base=base_of(root),
        )


def base_of(root: Path) -> str:
    """Give the way from the working folder to the paths of a report."""
    way = Path(os.path.relpath(root)).as_posix()
    outside = way == "." or way.startswith("..")
    return "" if outside else f"{way}/"


def run_settings(given: Mapping[str, Any], root: Path) -> Run:
    """Join the options of a conversion with the settings of the project in a folder."""
    with _explained():
        found = _found(given, root)
        rules = (*given["rule_folders"], *found.rules)
        _check_names(found, rules)
        baseline = _baseline(given, given["baseline"] or found.baseline)
        return Run(
            options=replace(
                _options(given, found), rules=rules, decided=_decided(given, root)
            ),
            gate=_gate(given, found, baseline),
            severity=found.severity,
            exclude=_exclude(given, found),
            baseline=baseline,
            language=_language(given, found),
        )


def check_settings(given: Mapping[str, Any], root: Path, target: str) -> Run:
    """Join the options of a check with the settings of a folder.

    A baseline of the settings is one of the conversion, so it is not taken.
    """
    with _explained():
        found = _found(given, root)
        _check_names(found, found.rules)
        baseline = _baseline(given, given["baseline"])
        gate = _gate(given, found, baseline)
        options = Options(target=target, rules=found.rules)
        language = _language(given, found)
        return Run(options, gate, found.severity, (), baseline, language)


@contextmanager
def _explained() -> Iterator[None]:
    """Leave with the reason where settings or a baseline cannot be used."""
    try:
        yield
    except BaselineError as error:
        advice = "Make one with --write-baseline FILE."
        stop(EXIT_SETTING, "the baseline cannot be used", str(error), advice)
    except DecisionsError as error:
        advice = "docs/review.md says what stands in a file of decisions."
        stop(EXIT_SETTING, "the decisions cannot be used", str(error), advice)
    except SettingsError as error:
        advice = "docs/settings.md lists what may stand in a file of settings."
        stop(EXIT_SETTING, "the settings cannot be used", str(error), advice)


def _found(given: Mapping[str, Any], root: Path) -> Settings:
    place = given["settings"]
    return read_settings(place) if place else find_settings(root)


def _check_names(found: Settings, rules: tuple[Path, ...]) -> None:
    if found.target not in (None, *TARGETS):
        known = frozenset(TARGETS)
        raise SettingsError(
            f"{found.place}: target: expected one of {', '.join(sorted(known))}, "
            f"not {found.target!r}{near(found.target or '', known)}"
        )
    if found.severity:
        known = nameable(rules_at_hand(rules))
        for word in found.severity:
            if word not in known:
                raise SettingsError(
                    f"{found.place}: severity: no code, rule or area is called "
                    f"{word!r}{near(word, known)}"
                )


def _options(given: Mapping[str, Any], found: Settings) -> Options:
    cuda_path = given["cuda_path"] or found.cuda_path
    clang = given["clang"] if given["clang"] is not None else found.clang
    folders = (*given["include_dirs"], *map(str, found.include_dirs))
    return Options(
        target=given["target"] or found.target or _TARGET,
        jobs=given["jobs"],
        clang=clang is not False,
        disabled=frozenset((*given["disabled"], *found.disable)),
        include_dirs=folders,
        defines=(*found.defines, *given["defines"]),  # Of two, the last one counts.
        cuda_path=str(cuda_path) if cuda_path else None,
    )


def _language(given: Mapping[str, Any], found: Settings) -> Language:
    return Language(given["lang"] or found.lang or Language.ENGLISH)


def _decided(given: Mapping[str, Any], root: Path) -> Decided:
    """Read the file of decisions; one that is named has to be there."""
    place: Path | None = given["decisions"]
    if place is not None and not place.exists() and not given.get("may_begin"):
        raise DecisionsError(f"there is no file {place}")
    return Decided(read_decisions(place or root / NAME))


def _gate(given: Mapping[str, Any], found: Settings, baseline: Baseline | None) -> Gate:
    level = given["fail_on"] or found.fail_on or Severity.ERROR.value
    grade = given["min_grade"] or found.min_grade
    return Gate(
        fail_on=None if level == NEVER else Severity(level),
        min_grade=Grade(grade) if grade else None,
        known=frozenset(baseline.known) if baseline else None,
    )


def _baseline(given: Mapping[str, Any], place: Path | None) -> Baseline | None:
    """Read the baseline, unless it is about to be written."""
    if place is None or given["write_baseline"]:
        return None
    return read_baseline(place)


def _exclude(
    given: Mapping[str, Any], found: Settings
) -> tuple[tuple[Path | None, tuple[str, ...]], ...]:
    place = found.place.parent if found.place else None
    return ((None, tuple(given["exclude"])), (place, found.exclude))


def check_rules(options: Options) -> None:
    """Leave if a rule cannot be used, or a switch names none."""
    rules_at_hand(options.rules)
    if unknown := unknown_switches(options):
        stop(
            EXIT_SETTING,
            f"{unknown[0]} cannot be switched off",
            "no rule or area has this id",
            "`cu2cann rules list` shows them all.",
        )
