"""Write the pages of `docs/rules/` from the rules: one for each, and two tables.

    scripts/generate_docs.py            write them
    scripts/generate_docs.py --check    only tell whether they are as the rules say
    scripts/generate_docs.py --output DIR

The same rules give the same bytes.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from cu2cann.model import (
    Kind,
    Outcome,
    Renames,
    Replacement,
    Replacements,
    Rule,
    Severity,
    Transform,
    Unsupported,
    Where,
)
from cu2cann.pipeline import TARGETS, default_rules
from cu2cann.report.page import engine_page, rule_page

REPOSITORY = Path(__file__).resolve().parent.parent
CHIP = "ascend950"
GENERATED = "<!-- Written by scripts/generate_docs.py; change the rules instead. -->"
COMMAND = "python scripts/generate_docs.py"
_LONGEST = 110
_SPACE = re.compile(r"\s+")
_HELPER = re.compile(r"cu2cann_\w+")


def main() -> int:
    """Write the pages, or compare them; give the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--output", type=Path, default=REPOSITORY / "docs" / "rules")
    given = parser.parse_args()
    found = pages(default_rules())
    folder = given.output
    lost = sorted(_names(folder) - found.keys())
    if not given.check:
        for name, text in found.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        for name in lost:
            (folder / name).unlink()
        return 0
    stale = [name for name, text in found.items() if _differs(folder / name, text)]
    for name in (*stale, *lost):
        print(f"{name} is not what the rules say; run: {COMMAND}", file=sys.stderr)
    return bool(stale or lost)


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """Give the text of each page by its file name."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    areas = {area: list(owned) for area, owned in groupby(ordered, key=_area)}
    tables = {"coverage.md": _text(_coverage(areas)), "index.md": _text(_index(areas))}
    return tables | {"engine.md": engine_page(("", GENERATED))} | _rule_pages(ordered)


def _rule_pages(rules: Iterable[Rule]) -> dict[str, str]:
    targets = TARGETS[CHIP]
    return {
        f"{rule.id}.md": rule_page(rule, targets, ("", GENERATED, "", _source(rule)))
        for rule in rules
    }


def _source(rule: Rule) -> str:
    return f"[rules/{rule.id}.toml](../../../rules/{rule.id}.toml), for {CHIP}."


def _names(folder: Path) -> set[str]:
    return {place.relative_to(folder).as_posix() for place in folder.rglob("*.md")}


def _differs(place: Path, text: str) -> bool:
    return not place.is_file() or place.read_text(encoding="utf-8") != text


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def _area(rule: Rule) -> str:
    return rule.id.split("/")[0]


def _coverage(areas: Mapping[str, Sequence[Rule]]) -> Iterator[str]:
    yield from ("# What every CUDA symbol becomes", "", GENERATED, "")
    yield "For Ascend 950: host code with ACL, kernels in Ascend C SIMT. Alternatives"
    yield "are listed in the order in which they are tried; `cu2cann explain` says when"
    yield "each of them applies. A dash: the name does not belong to that side."
    yield from ("", "| area | symbols | translated | depends on the use | refused |")
    yield "|---|--:|--:|--:|--:|"
    totals = {area: _counts(rules) for area, rules in areas.items()}
    whole = tuple(map(sum, zip(*totals.values(), strict=True)))
    for area, counts in totals.items():
        yield _row((f"[{area}](#{area})", sum(counts), *counts))
    yield _row(("all", sum(whole), *whole))
    for area, rules in areas.items():
        yield from ("", f"## {area}", "")
        yield from ("| symbol | host code | kernels | rule |", "|---|---|---|---|")
        for rule in rules:
            yield from _symbols(rule)


def _counts(rules: Iterable[Rule]) -> tuple[int, int, int]:
    """Count symbols: translated on every side, it depends, refused on every side."""
    counted = {"translated": 0, "depends": 0, "refused": 0}
    for rule in rules:
        fates = {
            fate
            for side in _sides(rule)
            for outcome in _outcomes(rule, side)
            for fate in _fates(rule, outcome)
        }
        fate = fates.pop() if len(fates) == 1 else "depends"
        counted[fate] += len(rule.pattern.symbols)
    return counted["translated"], counted["depends"], counted["refused"]


def _fates(rule: Rule, outcome: Outcome) -> Iterator[str]:
    if _refusal(rule, outcome):
        yield "refused"
        return
    yield "translated"
    if outcome.needs:
        yield "refused"


def _refusal(rule: Rule, outcome: Outcome) -> str:
    """Name the reason if an outcome always refuses, or keeps what is an error."""
    if isinstance(outcome.action, Unsupported):
        return outcome.action.reason
    grave = (
        name for name in outcome.says if rule.reasons[name].severity is Severity.ERROR
    )
    return next(grave, "")


def _symbols(rule: Rule) -> Iterator[str]:
    """Give the rows of a rule, the first with a link; equal words share a row."""
    shown: dict[tuple[str, str], list[str]] = {}
    for symbol in rule.pattern.symbols:
        cells = (_cell(rule, Where.HOST, symbol), _cell(rule, Where.DEVICE, symbol))
        shown.setdefault(cells, []).append(symbol)
    rule_cell = _link(rule)
    for cells, symbols in shown.items():
        names = ", ".join(_code(symbol) for symbol in symbols)
        named = f"{names} (syntax)" if rule.pattern.kind is Kind.SYNTAX else names
        yield _row((named, *cells, rule_cell))
        rule_cell = rule.id.partition("/")[2]


def symbol_rows(rules: Iterable[Rule]) -> Iterator[tuple[str, str, str, Rule]]:
    """Give each symbol with what becomes of it on both sides, and its rule."""
    for rule in sorted(rules, key=lambda one: one.id):
        for symbol in rule.pattern.symbols:
            host = _cell(rule, Where.HOST, symbol)
            yield symbol, host, _cell(rule, Where.DEVICE, symbol), rule


def _cell(rule: Rule, side: Where, symbol: str) -> str:
    if side not in _sides(rule):
        return "-"
    outcomes = _outcomes(rule, side)
    words = [_words(rule, outcome, symbol) for outcome in outcomes]
    return "; ".join(dict.fromkeys(words)) or "refused: no rule speaks of this side"


def _sides(rule: Rule) -> tuple[Where, ...]:
    both = (Where.HOST, Where.DEVICE)
    return both if rule.pattern.where is Where.BOTH else (rule.pattern.where,)


def _outcomes(rule: Rule, side: Where) -> tuple[Outcome, ...]:
    """Choose as the engine does: the outcome of the own side goes first."""
    own = TARGETS[CHIP] if side is Where.DEVICE else TARGETS[CHIP][::-1]
    found = (rule.outcomes[target] for target in own if target in rule.outcomes)
    return next(found, ())


def _words(rule: Rule, outcome: Outcome, symbol: str) -> str:
    if reason := _refusal(rule, outcome):
        return f"refused: {_message(rule, reason)}"
    said = _action(rule, outcome, symbol)
    for need in outcome.needs:
        said += f", else refused: {_message(rule, need.otherwise)}"
    return said


def _action(rule: Rule, outcome: Outcome, symbol: str) -> str:
    match outcome.action:
        case Renames(table):
            return _renamed(symbol, table[symbol])
        case Replacement(template):
            return _replaced(rule, symbol, template)
        case Replacements(table):
            return _replaced(rule, symbol, table[symbol])
        case Transform(name):
            return f"rewritten (`{name}`)"
    return "kept"


def _renamed(old: str, new: str) -> str:
    if new == old:
        return "kept"
    word = "helper" if new.startswith("cu2cann_") else "renamed to"
    return f"{word} {_code(new)}"


def _replaced(rule: Rule, symbol: str, template: str) -> str:
    """Show a template with its holes as names; of a helper's call the name alone."""
    params = {parameter.name for parameter in rule.pattern.params or ()}
    if "symbol" not in params:
        template = template.replace("$symbol", symbol)
    text = template.replace("$...", "").replace("$", "")
    text = _SPACE.sub(" ", text).strip()
    if not text:
        return "removed"
    if called := _HELPER.match(text):
        return f"helper {_code(called[0])}"
    word = "helper" if "cu2cann_" in text else "becomes"
    return f"{word} {_code(_short(text))}"


def _message(rule: Rule, name: str) -> str:
    text = rule.reasons[name].message.replace("`$symbol`", "it")
    return _short(_SPACE.sub(" ", text.replace("$symbol", "it").replace("$", "")))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _index(areas: Mapping[str, Sequence[Rule]]) -> Iterator[str]:
    yield from ("# The rules", "", GENERATED, "")
    yield "Every rule with the codes of its diagnostics: **error**, warning, *note*."
    yield "[engine.md](engine.md) has the codes that belong to no rule,"
    yield "[coverage.md](coverage.md) has every symbol,"
    yield "[writing-a-rule.md](../writing-a-rule.md) the format of the files."
    for area, rules in areas.items():
        yield from ("", f"## {area}", "")
        yield from _rule_table(rules, f"{area}/")


def area_index(area: str, rules: Sequence[Rule]) -> Iterator[str]:
    """Give the page of an area for the site, with the way to those of its rules."""
    yield from (f"# {area}", "")
    coverage = f"../rules/coverage.md#{area}"
    yield f"The rules of this area; [coverage]({coverage}) has its symbols."
    yield ""
    yield from _rule_table(rules, f"../rules/{area}/")


def _rule_table(rules: Iterable[Rule], way: str) -> Iterator[str]:
    yield "| rule | about | symbols | where | says |"
    yield "|---|---|--:|---|---|"
    for rule in rules:
        name = rule.id.partition("/")[2]
        count = str(len(rule.pattern.symbols))
        link = f"[{name}]({way}{name}.md)"
        yield _row((link, rule.summary, count, rule.pattern.where, _codes(rule)))


def _codes(rule: Rule) -> str:
    marks = {"error": "**", "warning": "", "note": "*"}
    return ", ".join(
        f"{marks[reason.severity]}{name}{marks[reason.severity]}"
        for name, reason in sorted(rule.reasons.items())
    )


def _link(rule: Rule) -> str:
    name = rule.id.partition("/")[2]
    return f"[{name}]({rule.id}.md)"


def _code(text: str) -> str:
    return f"``{text}``" if "`" in text else f"`{text}`"


def _row(cells: Iterable[object]) -> str:
    joined = " | ".join(str(cell).replace("|", r"\|") for cell in cells)
    return f"| {joined} |"


if __name__ == "__main__":
    sys.exit(main())
