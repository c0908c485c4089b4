"""Compare the model of CUDA with a real GPU: the same programs, run on both.

python scripts/compare_gpu.py programs.csv FOLDER [--nvcc NVCC] [--out verdicts.csv]

The table is that of `verify_corpus.py`.  It needs nvcc and a GPU.  Each program runs
twice on the GPU, and what differs there settles nothing.  Exit status 4: a program
differs between the model and the GPU.
"""

import argparse
import csv
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from program_table import chosen_rows

from cu2cann.convert import Options
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import Difference, NotRun, Program
from cu2cann.read import read_project
from cu2cann.verification import Settings
from cu2cann.verification.outside import with_headers
from cu2cann.verification.project import run_original, runner
from cu2cann.verification.sides import Sides, texts_of, uses_cuda
from cu2cann.verify.compare import (
    compare_files,
    compare_output,
    compare_status,
    decoded,
)
from cu2cann.verify.compare_text import Tolerance, varying
from cu2cann.verify.run import Finished, Limits
from cu2cann.verify.toolchain import find_compiler

_DIFFERS = 4
_PATIENCE = 600  # Seconds for nvcc.
_NVCC_FLAGS = ("-std=c++17", "-O2", "-fmad=false", "-w", "-arch=native")


def main() -> int:
    """Run every program of the table on both; the counts go to standard output."""
    given = _arguments()
    compiler = find_compiler()
    if compiler is None or not _has_gpu(given.nvcc):
        sys.exit("this needs nvcc, a GPU, and a C++ compiler for the model")
    rows = []
    for row in chosen_rows(given.table, given.programs):
        settings = Settings(
            compiler=compiler,
            conversion=Options(jobs=given.jobs),
            arguments=tuple(shlex.split(row["args"])),
            limits=Limits(seconds=given.timeout, address_space=resource.RLIM_INFINITY),
        )
        word, reason = _compared(given.folder / row["program"], settings, given.nvcc)
        rows.append((row["program"], word, reason))
        print(f"{row['program']}: {word}: {reason}", flush=True)
    if given.out:
        with given.out.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("program", "verdict", "reason"), *rows])
    counted = Counter(word for _, word, _ in rows)
    print(", ".join(f"{word} {count}" for word, count in counted.most_common()))
    return _DIFFERS if counted["differs"] else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("table", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--nvcc", default="nvcc")
    parser.add_argument("--out", type=Path, help="Write a line for each program here.")
    parser.add_argument("--programs", default="", help="Only these, parted by commas.")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=300.0)
    return parser.parse_args()


def _has_gpu(nvcc: str) -> bool:
    found = shutil.which(nvcc) and shutil.which("nvidia-smi")
    return bool(found) and not _call(["nvidia-smi", "-L"])


def _compared(path: Path, settings: Settings, nvcc: str) -> tuple[str, str]:
    project = read_project(with_headers(path))
    sides = Sides(texts_of(project), {}, {}, project.root, project.root)
    listed = find_programs(texts_of(project, all_kinds=True))
    program = next((one for one in listed if uses_cuda(one, sides)), None)
    if program is None:
        return "not run", "no program was found"
    with tempfile.TemporaryDirectory(prefix="cu2cann-gpu-") as name:
        place = Path(name)
        kept = replace(settings, keep=place / "model")
        model = run_original(program, sides, kept, settings.arguments)
        if isinstance(model, NotRun):
            return "not run", model.reason
        said = _build(program, project.root, place / "program", nvcc)
        if said:
            return "not run", said
        on_gpu = runner(program, sides, settings, settings.arguments)
        runs = []
        for turn in ("first", "second"):
            (place / turn).mkdir()
            runs.append(on_gpu.run(place / "program", place / turn, {}))
        return _verdict(model, runs)


def _build(program: Program, root: Path, executable: Path, nvcc: str) -> str:
    """Build the original with nvcc; give what it says if it does not build."""
    objects = []
    for number, unit in enumerate(program.sources):
        made = executable.with_suffix(f".{number}.o")
        options = [f"-D{word}" for word in unit.defines]
        options += [f"-I{root / folder}" for folder in unit.include_dirs]
        source = ["-x", "cu", "-c", str(root / unit.path), "-o", str(made)]
        if said := _call([nvcc, *_NVCC_FLAGS, *options, *source]):
            return said
        objects.append(str(made))
    libraries = [f"-l{name}" for name in program.libraries]
    return _call([nvcc, "-arch=native", *objects, *libraries, "-o", str(executable)])


def _call(command: Sequence[str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=_PATIENCE, check=False
    )
    lines = (done.stderr + done.stdout).strip().splitlines()
    return (lines or ["nvcc failed"])[0] if done.returncode else ""


def _verdict(model: Finished, runs: Sequence[Finished]) -> tuple[str, str]:
    first, second = runs
    if model.stopped or first.stopped:
        return "not run", f"stopped by its limit: {model.stopped or first.stopped}"
    places = varying(decoded(first.stdout), decoded(second.stdout))
    if places is None or first.status != second.status:
        return "not run", "the GPU does something else each time"
    tolerance = Tolerance()
    found: list[Difference] = [
        *compare_status(first, model),
        *compare_output(first, model, tolerance, places),
        *compare_files(first, model, tolerance),
    ]
    if not found:
        return "agrees", f"status {model.status}, {len(model.stdout)} bytes printed"
    one = found[0]
    where = f"{one.what} {one.place}".strip()
    return "differs", f"{where}: GPU {one.original!r}, model {one.translation!r}"


if __name__ == "__main__":
    sys.exit(main())
