"""What `OUT/.cu2cann/` remembers of a conversion, for review, verify and check."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cu2cann.model import FileResult, Grade, Translated

STATE = ".cu2cann/result.json"
SCHEMA = 1


class StateError(ValueError):
    """The state of an output folder that cannot be used, and why."""


@dataclass(frozen=True)
class Written:
    """The support headers of an output, and digests of these and of plain copies."""

    support: tuple[str, ...] = ()
    copies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Origin:
    """What made an output: the version, the chip, and what the command line said."""

    version: str
    target: str
    command: Mapping[str, Any] = field(default_factory=dict)


def state_text(
    origin: Origin, results: Sequence[FileResult], written: Written
) -> bytes:
    """Render the state; the same conversion gives the same bytes."""
    return _rendered(
        {
            "schema": SCHEMA,
            "version": origin.version,
            "target": origin.target,
            "command": dict(origin.command),
            "files": [_file(result) for result in results],
            "support": list(written.support),
            "copies": dict(sorted(written.copies.items())),
        }
    )


def digest_of(data: bytes) -> str:
    """Give the digest by which a file that was written is known."""
    return hashlib.sha256(data).hexdigest()


def written_digests(state: Mapping[str, Any]) -> dict[str, str]:
    """Give the digest of every file that a conversion wrote, by its output path."""
    found = {
        file["output"]: file["written"]
        for file in state.get("files", ())
        if "written" in file
    }
    return found | dict(state.get("copies", {}))


def _rendered(table: Mapping[str, Any]) -> bytes:
    return (json.dumps(table, indent=1) + "\n").encode()  # A name may be no text.


def _file(result: FileResult) -> dict[str, Any]:
    table: dict[str, Any] = {"path": result.path, "output": result.output}
    if not isinstance(result, Translated):
        return table | {"grade": None}
    translation = result.translation
    return table | {
        "grade": result.grade.value,
        "source": digest_of(translation.source.text),
        "written": digest_of(translation.text),
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
