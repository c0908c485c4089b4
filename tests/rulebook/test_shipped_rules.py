"""The shipped rules taken together: their names exist, and no CUDA name is forgotten."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cu2cann.match import RuleIndex
from cu2cann.model import (
    Kind,
    Outcome,
    Renames,
    Replacement,
    Replacements,
    Rule,
    Target,
    Where,
)
from cu2cann.rulebook import shipped_rules
from cu2cann.vendor import load
from cu2cann.verify.symbol_sites import declared_names, names
from cu2cann.verify.symbols import (
    ASCEND910B,
    ASCEND910B_HOST,
    ASCEND950,
    ASCEND950_HOST,
    Reason,
    Surroundings,
    symbol_findings,
)

HEADERS = shipped_rules().parent / "cu2cann" / "emit" / "include"
NAMES = Path(__file__).with_name("cuda_names.txt")
HOLE = re.compile(r"\$(?:\.\.\.)?([a-z][a-z0-9_]*)")
WORD = re.compile(r"[A-Za-z_]\w*")
FUNCTION = re.compile(r"^\S.*?\b(cu2cann\w*)\(", re.MULTILINE)
DEFINE = re.compile(r"#\s*define\s+(CU2CANN\w*|cu2cann\w*)")
MACRO = re.compile(r"#\s*define\s+(\w+)\(([^)]*)\)(.*)")
CALL = re.compile(r"\b(CU2CANN_\w+|[A-Z])\(((?:[^()]|\([^()]*\))*)\)")
NESTED = 5  # How deep macros of the support headers call one another.
SUPPORT = ("cu2cann", "CU2CANN")
UNOWNED: set[str] = set()
OUR_NAMESPACE = "cu2cann"

Macros = dict[str, tuple[list[str], str]]
Emitted = tuple[Rule, Target, str]


@cache
def defined_by_support() -> frozenset[str]:
    headers = sorted((HEADERS / "cu2cann").glob("*.h"))
    return frozenset().union(*map(defined_in, headers)) | {OUR_NAMESPACE}


@cache
def defined_in(header: Path) -> frozenset[str]:
    text = expanded(header.read_text(encoding="utf-8"))
    found = declared_names(text.encode()) | set(FUNCTION.findall(text))
    return found | set(DEFINE.findall(text))


def expanded(text: str) -> str:
    """Carry out the macros with parameters, which may paste names together."""
    macros: Macros = {}
    lines = []
    for line in text.replace("\\\n", " ").splitlines():
        if made := MACRO.match(line):
            parameters = [one.strip() for one in made[2].split(",")]
            macros[made[1]] = (parameters, made[3])
        lines.append(line if line.startswith("#") else expand(line, macros))
    return "\n".join(lines)


def expand(line: str, macros: Macros) -> str:
    def replaced(call: re.Match[str]) -> str:
        if call[1] not in macros:
            return call[0]
        parameters, body = macros[call[1]]
        values = [one.strip() for one in call[2].split(",")]
        for parameter, value in zip(parameters, values, strict=False):
            body = re.sub(rf"\b{parameter}\b", value.replace("\\", r"\\"), body)
        return re.sub(r"\s*##\s*", "", body)

    for _ in range(NESTED):
        line = CALL.sub(replaced, line)
    return line


def outcomes(rules: tuple[Rule, ...]) -> Iterator[tuple[Rule, Target, Outcome]]:
    for rule in rules:
        for target, listed in rule.outcomes.items():
            for outcome in listed:
                yield rule, target, outcome


def texts(rule: Rule, outcome: Outcome) -> Iterator[str]:
    match outcome.action:
        case Replacement(template) if "$symbol" in template:
            for symbol in rule.pattern.symbols:
                yield template.replace("$symbol", symbol)
        case Replacement(template):
            yield template
        case Replacements(table) | Renames(table):
            yield from table.values()


def emitted(rules: tuple[Rule, ...]) -> Iterator[Emitted]:
    for rule, target, outcome in outcomes(rules):
        for text in texts(rule, outcome):
            yield rule, target, text


def on_host(rule: Rule, target: Target) -> bool:
    return target is Target.ACL or rule.pattern.where is Where.HOST


def surroundings(rule: Rule, target: Target) -> Surroundings:
    if target is Target.SIMD:
        return ASCEND910B_HOST if on_host(rule, target) else ASCEND910B
    return ASCEND950_HOST if on_host(rule, target) else ASCEND950


def code(rule: Rule, target: Target, template: str) -> bytes:
    """Give a function that holds a template with its holes filled."""

    def value(hole: re.Match[str]) -> str:
        if hole[0].startswith("$..."):
            return "__VA_ARGS__"
        return "p_" + hole[1]

    head = "void" if on_host(rule, target) else "__global__ void"
    return f"{head} f() {{ {HOLE.sub(value, template)}; }}".encode()


def findings(rules: tuple[Rule, ...], *wanted: Reason) -> list[str]:
    problems = set()
    for rule, target, text in emitted(rules):
        around = surroundings(rule, target)
        problems |= {
            f"{rule.id}: {one.name} ({one.reason}) in {text}"
            for one in symbol_findings(code(rule, target, text), load(), around)
            if one.reason in wanted
        }
    return sorted(problems)


def test_every_emitted_name_exists(shipped: tuple[Rule, ...]) -> None:
    assert findings(shipped, Reason.UNKNOWN, Reason.OTHER_TARGET) == []


def test_emitted_calls_take_as_many_arguments_as_declared(
    shipped: tuple[Rule, ...],
) -> None:
    assert findings(shipped, Reason.ARITY) == []


def test_emitted_names_are_on_the_chip(shipped: tuple[Rule, ...]) -> None:
    assert findings(shipped, Reason.OTHER_PRODUCT) == []


def test_every_support_name_is_defined(shipped: tuple[Rule, ...]) -> None:
    missing = {
        f"{rule.id}: {word}"
        for rule, _, text in emitted(shipped)
        for word in WORD.findall(HOLE.sub(" ", text))
        if word.startswith(SUPPORT) and word not in defined_by_support()
    }
    assert sorted(missing) == []


def test_every_include_exists(shipped: tuple[Rule, ...]) -> None:
    missing = {
        f"{rule.id}: {path}"
        for rule, _, outcome in outcomes(shipped)
        for path in outcome.includes
        if not include_exists(path)
    }
    assert sorted(missing) == []


def include_exists(path: str) -> bool:
    if path.startswith("cu2cann/"):
        return (HEADERS / path).is_file()
    return path.startswith("<") or path in load().headers


def test_support_names_come_with_the_header_that_defines_them(
    shipped: tuple[Rule, ...],
) -> None:
    missing = {
        f"{rule.id}: {text} without {', '.join(sorted(outcome.includes)) or 'a header'}"
        for rule, _, outcome in outcomes(shipped)
        for text in texts(rule, outcome)
        for word in WORD.findall(HOLE.sub(" ", text))
        if word.startswith("cu2cann_") and word not in reachable(outcome.includes)
    }
    assert sorted(missing) == []


@cache
def reachable(includes: tuple[str, ...]) -> frozenset[str]:
    """Give the names of some support headers and of those that they include."""
    found: set[str] = set()
    waiting = [HEADERS / path for path in includes if path.startswith("cu2cann/")]
    seen: set[Path] = set()
    while waiting:
        header = waiting.pop()
        if header in seen or not header.is_file():
            continue
        seen.add(header)
        found |= defined_in(header)
        text = header.read_text(encoding="utf-8")
        included = re.findall(r'#include "(?:cu2cann/)?(\w+\.h)"', text)
        waiting += [header.with_name(name) for name in included]
    return frozenset(found)


def listed_names() -> list[tuple[str, str]]:
    lines = NAMES.read_text(encoding="utf-8").split("\n")
    return [
        (side, name)
        for side, _, name in (line.partition(" ") for line in lines)
        if name
    ]


@pytest.mark.parametrize("side", ["host", "device", "include"])
def test_every_cuda_name_has_a_rule(shipped: tuple[Rule, ...], side: str) -> None:
    index = RuleIndex.of(shipped)
    unowned = {
        name
        for where, name in listed_names()
        if where == side and not is_owned(index, name, side)
    }
    assert unowned == (UNOWNED if side == "device" else set())


def is_owned(index: RuleIndex, name: str, side: str) -> bool:
    if side == "include":
        return index.header_rule(name) is not None
    if "::" in name:
        found = index.qualified_rule(name)
        return found is not None and found[0] == name
    return index.rule_for(name.encode(), device=side == "device") is not None


def test_the_list_of_cuda_names_is_whole() -> None:
    listed = listed_names()
    assert len(listed) > 4500
    assert listed == sorted(set(listed))


def test_ids_are_paths(shipped: tuple[Rule, ...]) -> None:
    paths = {
        path.relative_to(shipped_rules()).with_suffix("").as_posix()
        for path in shipped_rules().rglob("*.toml")
    }
    assert {rule.id for rule in shipped} == paths


def test_no_name_has_two_owners(shipped: tuple[Rule, ...]) -> None:
    owners: dict[tuple[str, bool], list[str]] = {}
    for rule in shipped:
        if rule.pattern.kind in (Kind.INCLUDE, Kind.SYNTAX):
            continue
        for symbol in rule.pattern.symbols:
            for device in (False, True):
                side = Where.DEVICE if device else Where.HOST
                if rule.pattern.where in (side, Where.BOTH) or "::" in symbol:
                    owners.setdefault((symbol, device), []).append(rule.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_the_tests_see_a_name_that_does_not_exist() -> None:
    text = b"void f() { aclrtMalocc(p, 1); aclrtMalloc(p); }"
    found = {one.reason for one in symbol_findings(text, load(), ASCEND950_HOST)}
    assert found == {Reason.UNKNOWN, Reason.ARITY}
    assert "cu2cann_noSuchHelper" not in defined_by_support()
    assert {"cu2cann_blasCreate", "CU2CANN_ERROR_NOT_READY"} <= defined_by_support()
    assert names(b"int x;").declared == {"x"}
