"""Put faults into correct translations and count how many `verify` catches.

python scripts/seeded_faults.py samples --per-file 10 --out missed.txt

Each fault is one that a translator could make: a barrier lost, a bound off by one, a
copy too short, another atomic.  A program runs with each set of arguments that its
`sample.toml` names.  A mutant that does not build is not counted.  What is
missed is listed with its line; some of those are equivalent to the original, which only
a reader can tell.
"""

import argparse
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from fault_kinds import Fault, faults

from cu2cann.convert import Options, convert_project
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import Agrees, Deviates, NotRun, Program, Side, Verdict
from cu2cann.read import read_project
from cu2cann.verification import Settings
from cu2cann.verification.kernel import verify_kernel
from cu2cann.verification.outside import with_headers
from cu2cann.verification.project import verify_program
from cu2cann.verification.sides import (
    Sides,
    fresh_sides,
    reached,
    texts_of,
    uses_cuda,
)
from cu2cann.verify.run import Limits
from cu2cann.verify.signature import signatures
from cu2cann.verify.toolchain import find_compiler


@dataclass(frozen=True)
class Result:
    """What `verify` said of a mutant."""

    program: str
    fault: Fault
    line: int
    source: str
    verdict: str  # caught | caught alone | missed | does not build


def mutants(
    program: Program, sides: Sides, per_file: int, chance: random.Random
) -> Iterator[tuple[Fault, Sides]]:
    """Yield faults of a program's own files, spread over the kinds."""
    own = sides.translated(program)
    for path in sorted(reached(own, sides.translations)):
        if path.startswith("include/cu2cann/"):
            continue
        text = sides.translations[path]
        found = list(faults(path, text))
        for fault in _spread(found, per_file, chance):
            new = text[: fault.start] + fault.text + text[fault.end :]
            yield fault, replace(sides, translations={**sides.translations, path: new})


def _spread(found: list[Fault], most: int, chance: random.Random) -> list[Fault]:
    by_kind: dict[str, list[Fault]] = {}
    for fault in found:
        by_kind.setdefault(fault.kind, []).append(fault)
    for listed in by_kind.values():
        chance.shuffle(listed)
    chosen: list[Fault] = []
    while len(chosen) < most and any(by_kind.values()):
        for listed in by_kind.values():
            if listed and len(chosen) < most:
                chosen.append(listed.pop())
    return chosen


def _tried(
    program: Program, fault: Fault, whole: Sides, sides: Sides, settings: Settings
) -> Result:
    before = whole.translations[fault.path]
    verdict = _first_apart(program, sides, settings)
    word = "caught"
    if isinstance(verdict, Agrees):
        alone = _caught_alone(fault, whole, sides, settings)
        word = "caught alone" if alone else "missed"
    elif isinstance(verdict, NotRun) and verdict.side is Side.TRANSLATION:
        built = "does not build" not in verdict.reason
        word = "caught" if built else "does not build"
    line = before.count(b"\n", 0, fault.start) + 1
    source = before.splitlines()[line - 1].decode(errors="replace").strip()
    return Result(program.name, fault, line, source, word)


def _first_apart(program: Program, sides: Sides, settings: Settings) -> Verdict:
    """Give the first verdict that is no agreement, over all sets of arguments."""
    verdicts = (one.verdict for one in verify_program(program, sides, settings))
    agreed = Agrees(exact=True, launches=0, kernels=frozenset())
    return next((one for one in verdicts if not isinstance(one, Agrees)), agreed)


def _caught_alone(fault: Fault, whole: Sides, sides: Sides, settings: Settings) -> bool:
    """Tell whether `--kernel` catches what the program's input does not show."""
    originals = {output: path for path, output in whole.outputs.items()}
    text = whole.originals.get(originals.get(fault.path, ""), b"")
    for name in signatures([text]):
        if isinstance(verify_kernel(name, sides, settings).verdict, Deviates):
            right = verify_kernel(name, whole, settings).verdict
            return not isinstance(right, Deviates)
    return False


def main() -> int:
    """Try the faults of every program below the given folders."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--per-file", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=30.0)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    compiler = find_compiler()
    if compiler is None:
        sys.exit("no C++ compiler was found")
    settings = Settings(compiler=compiler, limits=Limits(seconds=given.timeout))
    chance = random.Random(given.seed)
    work: list[Callable[[], Result]] = []
    for folder in _folders(given.folders):
        work += _prepared(folder, settings, given.per_file, chance)
    results = []
    with ThreadPoolExecutor(max_workers=given.jobs) as pool:
        for result in pool.map(lambda one: one(), work):
            results.append(result)
            if result.verdict == "missed":
                print(_missed(result), flush=True)
    text = "\n".join(_counts(results))
    print(text)
    if given.out:
        listed = [_missed(one) for one in results if one.verdict == "missed"]
        given.out.write_text("\n".join([*listed, "", text, ""]), encoding="utf-8")
    return 0


def _folders(given: Sequence[Path]) -> Iterator[Path]:
    """Yield each folder that holds sources, or those right below it."""
    for folder in given:
        if any(folder.glob("*.cu")):
            yield folder
        else:
            yield from (one for one in sorted(folder.iterdir()) if one.is_dir())


def _prepared(
    folder: Path, settings: Settings, per_file: int, chance: random.Random
) -> list[Callable[[], Result]]:
    """Make the mutants of the programs that verify as they are."""
    settings = _with_runs(folder, settings)
    project = read_project(with_headers(folder))
    results = tuple(convert_project(project, Options()))
    sides = fresh_sides(project, results)
    work: list[Callable[[], Result]] = []
    for program in find_programs(texts_of(project, all_kinds=True)):
        if not uses_cuda(program, sides):
            continue
        if not isinstance(_first_apart(program, sides, settings), Agrees):
            print(f"{folder.name}: {program.name} does not verify; left out")
            continue
        for fault, changed in mutants(program, sides, per_file, chance):
            work.append(partial(_tried, program, fault, sides, changed, settings))
    return work


def _with_runs(folder: Path, settings: Settings) -> Settings:
    """Add the runs that a folder's `sample.toml` asks for."""
    place = folder / "sample.toml"
    if not place.is_file():
        return settings
    sample = tomllib.loads(place.read_text(encoding="utf-8"))
    also = tuple(tuple(one) for one in sample.get("also", ()))
    return replace(settings, arguments=tuple(sample["arguments"]), also=also)


def _missed(one: Result) -> str:
    new = one.fault.text.decode(errors="replace")
    return (
        f"missed: {one.program} {one.fault.path}:{one.line}: {one.fault.kind}: "
        f"{one.source}  -> {new}"
    )


def _counts(results: Sequence[Result]) -> Iterator[str]:
    kinds = sorted({one.fault.kind for one in results})
    for kind in (*kinds, ""):
        counted = Counter(
            one.verdict for one in results if kind in ("", one.fault.kind)
        )
        alone = counted["caught alone"]
        caught = counted["caught"] + alone
        built = caught + counted["missed"]
        share = f"{100 * caught / max(built, 1):.0f} %"
        yield (
            f"{kind or 'all':22} {caught:4} of {built:4} caught ({share}), {alone} of "
            f"them by --kernel; {counted['does not build']} do not build"
        )


if __name__ == "__main__":
    sys.exit(main())
