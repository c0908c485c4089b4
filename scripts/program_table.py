"""The table of programs that `verify_corpus.py` and `compare_gpu.py` go through."""

import csv
from pathlib import Path


def chosen_rows(table: Path, programs: str) -> list[dict[str, str]]:
    """Read the rows of a table; ``programs`` names those wanted, parted by commas."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = programs.split(",")
    return [row for row in rows if not programs or row["program"] in names]
