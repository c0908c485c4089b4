"""The published schema describes the JSON reports, and tells wrong ones."""

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from cu2cann.cli.app import group
from cu2cann.model import Effort, Grade, Severity
from cu2cann.pipeline import TARGETS
from cu2cann.report import Report, to_json

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/report.schema.json").read_bytes())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    VALIDATOR.check_schema(SCHEMA)


def test_a_report_of_every_kind_of_file_is_valid(program: Report) -> None:
    VALIDATOR.validate(json.loads(to_json(program, "1.2.3")))


@pytest.mark.parametrize("sample", ["reduction", "unportable", "multi_file"])
def test_the_reports_of_samples_are_valid(sample: str, tmp_path: Path) -> None:
    place = tmp_path / "report.json"
    words = ["report", str(ROOT / "samples" / sample), "--report", f"json={place}"]
    CliRunner().invoke(group, [*words, "--no-clang", "--jobs", "1"])
    VALIDATOR.validate(json.loads(place.read_bytes()))


def test_the_closed_vocabularies_are_those_of_the_model() -> None:
    defined = SCHEMA["$defs"]
    assert defined["grade"]["enum"] == [*Grade]
    assert defined["severity"]["enum"] == [*Severity]
    assert defined["diagnostic"]["properties"]["effort"]["enum"] == [*Effort]
    assert set(SCHEMA["properties"]["target"]["enum"]) == {*TARGETS}


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("schema",), 2),
        (("files", 0, "grade"), "good"),
        (("files", 0, "diagnostics", 0, "line"), 0),
        (("files", 0, "diagnostics", 0, "code"), "no-area"),
        (("summary", "kernels", "total"), -1),
    ],
)
def test_a_wrong_report_is_not(
    program: Report, way: tuple[str | int, ...], value: Any
) -> None:
    table = copy.deepcopy(json.loads(to_json(program, "1.2.3")))
    inner = table
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = value
    assert not VALIDATOR.is_valid(table)
