"""Hold functions and modules to the sizes that the project set itself."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

MODULE = 300
FUNCTION = 40
EXCEPTIONS: dict[str, str] = {}
"""Paths that may be longer, each with its reason."""


def main() -> int:
    """Print what is too long; give the exit status."""
    root = Path(__file__).resolve().parent.parent
    problems = [
        problem
        for path in sorted((root / "cu2cann").rglob("*.py"))
        for problem in _problems(path, path.relative_to(root).as_posix())
    ]
    print("\n".join(problems) or "sizes: all within the limits")
    return bool(problems)


def _problems(path: Path, name: str) -> Iterator[str]:
    if name in EXCEPTIONS:
        return
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    if lines > MODULE:
        yield f"{name}: {lines} lines, at most {MODULE}"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION:
                yield f"{name}:{node.lineno}: {node.name} has {length} lines"


if __name__ == "__main__":
    sys.exit(main())
