"""What `OUT/.cu2cann/` remembers of a conversion, for review, verify and check."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from cu2cann.model import FileResult, Translated

STATE = ".cu2cann/result.json"


def state_text(
    version: str, target: str, results: Sequence[FileResult], support: Sequence[str]
) -> bytes:
    """Render the state; the same conversion gives the same bytes."""
    table = {
        "schema": 1,
        "version": version,
        "target": target,
        "files": [_file(result) for result in results],
        "support": list(support),
    }
    return (json.dumps(table, indent=1, ensure_ascii=False) + "\n").encode()


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
