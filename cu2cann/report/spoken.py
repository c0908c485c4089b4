"""A report with all that the engine said in the language of the report.

Codes, severities, places, and with them fingerprints and the exit status, stay.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from cu2cann.model import (
    Agrees,
    Deviates,
    Diagnostic,
    Difference,
    EngineReason,
    FileResult,
    Language,
    NotRun,
    Reason,
    Rule,
    Translated,
    Verdict,
    Verification,
)
from cu2cann.report.codes import Code
from cu2cann.report.language import Words, words_of
from cu2cann.report.summary import Report

_Reason = TypeVar("_Reason", Reason, EngineReason)


def spoken(report: Report) -> Report:
    """Give the report as its reader is to see it; the baseline is made of the other."""
    if report.language is Language.ENGLISH:
        return report
    say = words_of(report.language)
    said = {id(one): _diagnostic(one, say) for one in report.diagnostics}
    return replace(
        report,
        results=tuple(_result(one, said) for one in report.results),
        diagnostics=tuple(said[id(one)] for one in report.diagnostics),
        verifications=tuple(_verification(one, say) for one in report.verifications),
        rules=spoken_rules(report.rules, say),
    )


def spoken_rules(rules: Iterable[Rule], say: Words) -> tuple[Rule, ...]:
    """Give rules whose reasons are in a language."""
    return tuple(spoken_rule(rule, say) for rule in rules)


def spoken_rule(rule: Rule, say: Words) -> Rule:
    """Give a rule whose reasons are in a language."""
    said = {name: spoken_reason(one, say) for name, one in rule.reasons.items()}
    return replace(rule, reasons=said)


def spoken_reason(reason: _Reason, say: Words) -> _Reason:
    """Give a reason with its words in a language."""
    made = replace(reason, message=say(reason.message), help=say(reason.help))
    if isinstance(made, EngineReason):
        made = replace(made, notes=say(made.notes))
    return made


def spoken_code(code: Code, say: Words) -> Code:
    """Give a code of the engine in a language; those of rules come with the rules."""
    if isinstance(code.reason, EngineReason):
        return replace(code, reason=spoken_reason(code.reason, say))
    return code


def _diagnostic(one: Diagnostic, say: Words) -> Diagnostic:
    related = tuple(label._replace(text=say.of(label.text)) for label in one.related)
    return one._replace(
        message=say.of(one.message), help=say.of(one.help), related=related
    )


def _result(result: FileResult, said: dict[int, Diagnostic]) -> FileResult:
    """Put the same diagnostics into a file's result as into the report."""
    if not isinstance(result, Translated):
        found = tuple(said[id(one)] for one in result.diagnostics)
        return replace(result, diagnostics=found)
    found = tuple(said[id(one)] for one in result.translation.diagnostics)
    translation = replace(result.translation, diagnostics=found)
    return replace(result, translation=translation)


def _verification(one: Verification, say: Words) -> Verification:
    return replace(one, verdict=_verdict(one.verdict, say), ran=say.of(one.ran))


def _verdict(verdict: Verdict, say: Words) -> Verdict:
    match verdict:
        case Agrees(notes=notes):
            return replace(verdict, notes=say.all_of(notes))
        case Deviates(differences, notes):
            told = tuple(_difference(one, say) for one in differences)
            return Deviates(told, say.all_of(notes))
        case NotRun(reason, side, details):
            return NotRun(say.of(reason), side, say.all_of(details))


def _difference(one: Difference, say: Words) -> Difference:
    return replace(
        one,
        place=say.of(one.place),
        original=say.of(one.original),
        translation=say.of(one.translation),
    )
