"""What `OUT/.cu2cann/` remembers of a conversion, for review, verify and check."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cu2cann.model import FileResult, Grade, Translated

STATE = ".cu2cann/result.json"
SCHEMA = 1


class StateError(ValueError):
    """The state of an output folder that cannot be used, and why."""


def state_text(
    version: str, target: str, results: Sequence[FileResult], support: Sequence[str]
) -> bytes:
    """Render the state; the same conversion gives the same bytes."""
    return _rendered(
        {
            "schema": SCHEMA,
            "version": version,
            "target": target,
            "files": [_file(result) for result in results],
            "support": list(support),
        }
    )


def _rendered(table: Mapping[str, Any]) -> bytes:
    return (json.dumps(table, indent=1) + "\n").encode()  # A name may be no text.


def _file(result: FileResult) -> dict[str, Any]:
    table: dict[str, Any] = {"path": result.path, "output": result.output}
    if not isinstance(result, Translated):
        return table | {"grade": None}
    translation = result.translation
    return table | {
        "grade": result.grade.value,
        "source": hashlib.sha256(translation.source.text).hexdigest(),
        "written": hashlib.sha256(translation.text).hexdigest(),
        "chunks": [[len(chunk.text), chunk.rule] for chunk in translation.chunks],
        "kernels": [kernel.name for kernel in translation.kernels],
        "codes": sorted({one.code for one in translation.diagnostics}),
    }


def read_state(out: Path) -> dict[str, Any] | None:
    """Read the state of an output folder; ``None`` if no conversion left one."""
    place = out / STATE
    if not place.is_file():
        return None
    try:
        table = json.loads(place.read_bytes())
    except (OSError, ValueError) as error:
        raise StateError(f"{place}: {error}") from error
    if not isinstance(table, dict) or table.get("schema") != SCHEMA:
        raise StateError(f"{place}: schema is not {SCHEMA}")
    return dict(table)


def with_grades(state: Mapping[str, Any], grades: Mapping[str, Grade]) -> bytes:
    """Render the state with new grades, by the paths of the outputs."""
    files = [
        file | {"grade": grades[file["output"]].value}
        if file["grade"] is not None and file["output"] in grades
        else file
        for file in state["files"]
    ]
    return _rendered({**state, "files": files})


def grades_of(state: Mapping[str, Any]) -> dict[str, Grade]:
    """Give the grade of each translated output."""
    return {
        file["output"]: Grade(file["grade"])
        for file in state["files"]
        if file["grade"] is not None
    }
