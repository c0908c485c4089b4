"""Run the programs of a table through `verify` and count what came of them.

python scripts/verify_corpus.py programs.csv FOLDER --out verdicts.csv

The table has a line for each program: `program` (a folder below FOLDER), `args`, and
`success_text`, which the program prints when its own check holds.
"""

import argparse
import csv
import shlex
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from program_table import chosen_rows

from cu2cann.convert import Options
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import Agrees, Deviates, NotRun, Severity, Translated
from cu2cann.read import read_project
from cu2cann.report import summarise
from cu2cann.report.verdicts import lines
from cu2cann.verification import Settings, verify_project
from cu2cann.verification.outside import with_headers
from cu2cann.verification.project import run_original
from cu2cann.verification.sides import Sides, texts_of, uses_cuda
from cu2cann.verify.run import Limits
from cu2cann.verify.toolchain import find_compiler


@dataclass(frozen=True)
class Row:
    """What came of one program."""

    program: str
    converts: bool  # Without an error diagnostic.
    runs: bool  # The original, on the CUDA model, with its own success text.
    verdict: str
    reason: str
    seconds: float


def main() -> int:
    """Verify every program of the table; the counts go to standard output."""
    given = _arguments()
    rows = []
    for row in chosen_rows(given.table, given.programs):
        found = _verified(row, given)
        rows.append(found)
        print(
            f"{found.program}: {found.verdict}, original "
            f"{'ok' if found.runs else 'fails'}, converts "
            f"{'ok' if found.converts else 'with errors'}, "
            f"{found.seconds:.0f} s: {found.reason}",
            flush=True,
        )
        if given.out:
            _write(given.out, rows)
    print("\n".join(_counts(rows)))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("table", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="Write a line for each program here.")
    parser.add_argument("--programs", default="", help="Only these, parted by commas.")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=300.0)
    parser.add_argument("--clang", action="store_true")
    return parser.parse_args()


def _verified(row: dict[str, str], given: argparse.Namespace) -> Row:
    compiler = find_compiler()
    if compiler is None:
        sys.exit("no C++ compiler was found")
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="cu2cann-corpus-") as name:
        settings = Settings(
            compiler=compiler,
            conversion=Options(jobs=given.jobs, clang=given.clang),
            arguments=tuple(shlex.split(row["args"])),
            limits=Limits(seconds=given.timeout),
            keep=Path(name),
        )
        outcome = verify_project(given.folder / row["program"], settings)
        one = outcome.verifications[0]
        runs = _ran(Path(name) / one.program / "original", row["success_text"])
        if isinstance(one.verdict, NotRun) and not _original(one.verdict):
            runs = runs or _runs_alone(row, given, settings)
    made = summarise("ascend950", outcome.results)
    errors = [
        each
        for result in outcome.results
        if isinstance(result, Translated) and result.path in one.sources
        for each in result.translation.diagnostics
        if each.severity is Severity.ERROR
    ]
    words = {Agrees: "agrees", Deviates: "deviates", NotRun: "not run"}
    return Row(
        program=row["program"],
        converts=not errors and made.summary.files > 0,
        runs=runs and not (isinstance(one.verdict, NotRun) and _original(one.verdict)),
        verdict=words[type(one.verdict)],
        reason=" | ".join(line.plain.strip() for line in lines(one)),
        seconds=time.monotonic() - started,
    )


def _original(verdict: NotRun) -> bool:
    return verdict.side is not None and verdict.side.value == "original"


def _runs_alone(
    row: dict[str, str], given: argparse.Namespace, settings: Settings
) -> bool:
    """Run the original where the translation stood in the way."""
    project = read_project(with_headers(given.folder / row["program"]))
    texts = texts_of(project)
    sides = Sides(texts, {}, {}, project.root, project.root)
    for program in find_programs(texts_of(project, all_kinds=True)):
        if uses_cuda(program, sides):
            run = run_original(program, sides, settings, settings.arguments)
            return (
                not isinstance(run, NotRun)
                and run.status == 0
                and row["success_text"].encode() in run.stdout
            )
    return False


def _ran(place: Path, text: str) -> bool:
    printed = place / "stdout"
    return printed.is_file() and text.encode() in printed.read_bytes()


def _write(path: Path, rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(asdict(rows[0])))
        writer.writeheader()
        writer.writerows(asdict(row) for row in rows)


def _counts(rows: list[Row]) -> Iterator[str]:
    total = len(rows)
    runs = sum(row.runs for row in rows)
    yield f"\n{total} programs"
    yield f"original runs with its own success text: {runs} ({_part(runs, total)})"
    clean = [row for row in rows if row.converts]
    yield f"convert without an error: {len(clean)}"
    for name, chosen in (("all", rows), ("those that convert", clean)):
        counted = Counter(row.verdict for row in chosen)
        agreed = _part(counted["agrees"], len(chosen))
        said = ", ".join(f"{word} {count}" for word, count in counted.most_common())
        yield f"verdicts of {name}: {said} ({agreed} agree)"


def _part(count: int, total: int) -> str:
    return f"{100 * count / max(total, 1):.0f} %"


if __name__ == "__main__":
    sys.exit(main())
