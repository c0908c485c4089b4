"""Put faults into correct translations and count how many `verify` catches.

python scripts/seeded_faults.py samples --per-file 10 --out missed.txt

Each fault is one that a translator could make: a barrier lost, a bound off by one, a
copy too short, another atomic.  A mutant that does not build is not counted.  What is
missed is listed with its line; some of those are equivalent to the original, which only
a reader can tell.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import Agrees, Deviates, NotRun, Program, Side
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
from cu2cann.verify.lower_scope import in_function
from cu2cann.verify.lower_tokens import Tokens, read_tokens
from cu2cann.verify.run import Limits
from cu2cann.verify.signature import signatures
from cu2cann.verify.toolchain import find_compiler

_BARRIERS = re.compile(rb"\b(?:asc_syncthreads|asc_syncwarp|cg::sync|\w+\.sync)\b")
_WAITS = re.compile(
    rb"\b(?:aclrtSynchronize\w+|aclrtStreamWaitEvent|aclrtStreamSynchronize)\b"
)
_COPIES = re.compile(
    rb"\b(?:aclrtMemcpy|aclrtMemcpyAsync|aclrtMemset|aclrtMemsetAsync)\b"
)
_ATOMICS = {
    b"asc_atomic_add": b"asc_atomic_max",
    b"asc_atomic_max": b"asc_atomic_min",
    b"asc_atomic_min": b"asc_atomic_max",
    b"asc_atomic_sub": b"asc_atomic_add",
    b"asc_atomic_or": b"asc_atomic_and",
    b"asc_atomic_and": b"asc_atomic_or",
    b"asc_atomic_xor": b"asc_atomic_or",
}
_WARPS = re.compile(rb"\basc_(?:shfl\w*|ballot|reduce\w*)\b")
_COMPARED = {b"if", b"for", b"while"}
_GEOMETRY = {b"threadIdx", b"blockIdx"}


@dataclass(frozen=True)
class Fault:
    """A change of one file: what kind, where, and the new text."""

    kind: str
    path: str
    start: int
    end: int
    text: bytes


@dataclass(frozen=True)
class Result:
    """What `verify` said of a mutant."""

    program: str
    fault: Fault
    line: int
    source: str
    verdict: str  # caught | caught alone | missed | does not build


def faults(path: str, text: bytes) -> Iterator[Fault]:
    """Yield all faults that can be put into a file."""
    tokens = read_tokens(text)[0]
    for at in range(len(tokens)):
        token = tokens[at]
        if not in_function(tokens, at):
            continue
        for kind, start, end, new in _at(tokens, at):
            yield Fault(kind, path, start, end, new)
        if token.text == b"<" and tokens[at + 1].text == b"<" == tokens[at + 2].text:
            stop = _argument_end(tokens, at + 3)
            yield Fault("launch one block less", path, stop, stop, b" - 1")


def _at(tokens: Tokens, at: int) -> Iterator[tuple[str, int, int, bytes]]:
    token = tokens[at]
    for rule in (_comparison, _call, _index, _arithmetic, _type):
        for kind, new, end in rule(tokens, at):
            yield kind, token.start, end, new


def _comparison(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token, after = tokens[at], tokens[at + 1]
    if token.text not in {b"<", b">"} or not _condition(tokens, at):
        return
    if tokens[at - 1].text in {b"<", b">", b"-"} or after.text in {b"<", b">"}:
        return
    if after.text == b"=" and after.start == token.end:
        yield "bound off by one", token.text, after.end
    else:
        yield "bound off by one", token.text + b"=", token.end


def _condition(tokens: Tokens, at: int) -> bool:
    opened = tokens.enclosing(at)
    while opened is not None and tokens[opened].text == b"(":
        if tokens[opened - 1].text in _COMPARED:
            return True
        opened = tokens.enclosing(opened)
    return False


def _call(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    closed = tokens.partner(at + 1) if tokens[at + 1].text == b"(" else None
    if closed is None:
        return
    end = tokens[closed].end
    if _BARRIERS.fullmatch(token.text):
        yield "barrier dropped", b"(void)0", end
    elif _WAITS.fullmatch(token.text):
        yield "wait dropped", b"(aclError)0", end
    elif token.text in _ATOMICS:
        yield "wrong atomic", _ATOMICS[token.text], token.end
    elif _COPIES.fullmatch(token.text):
        yield from _halved(tokens, at, closed)
    elif _WARPS.fullmatch(token.text) and tokens[closed - 1].text != b"(":
        text = b"".join(tokens[one].text + b" " for one in range(at, closed))
        yield "wrong lane", text + b"+ 1)", end


def _halved(tokens: Tokens, at: int, closed: int) -> Iterator[tuple[str, bytes, int]]:
    """Copy half of the bytes."""
    parts: list[bytes] = [b""]
    depth = 0
    for one in range(at + 2, closed):
        text = tokens[one].text
        depth += (text in {b"(", b"["}) - (text in {b")", b"]"})
        if text == b"," and depth == 0:
            parts.append(b"")
        else:
            parts[-1] += text + b" "
    size = 2 if b"Memset" in tokens[at].text else 3
    if b"Memset" in tokens[at].text:
        size = 3
    if len(parts) > size:
        parts[size] = b"(" + parts[size] + b") / 2"
        joined = b", ".join(parts)
        yield (
            "copy too short",
            tokens[at].text + b"(" + joined + b")",
            tokens[closed].end,
        )


def _index(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    if token.text in _GEOMETRY and tokens[at + 1].text == b".":
        other = {b"x": b"y", b"y": b"x", b"z": b"x"}.get(tokens[at + 2].text, b"x")
        end = tokens[at + 2].end
        yield "wrong axis", token.text + b"." + other, end
        whole = token.text + b"." + tokens[at + 2].text
        yield "index off by one", b"(" + whole + b" + 1)", end


def _arithmetic(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if not _in_kernel(tokens, at):
        return
    between = before.kind in {"word", "number"} or before.text in {b")", b"]"}
    plain = between and after.text not in {b"+", b"-", b"=", b">", b")", b"*"}
    if token.text == b"+" and plain and before.text != b"+":
        yield "plus for minus", b"-", token.end
    elif token.text == b"+" and after.text == b"=" and after.start == token.end:
        yield "sum for value", b"=", after.end
    elif token.text == b"&" and after.text == b"&" and before.text != b"&":
        yield "or for and", b"||", after.end
    elif token.kind == "number" and re.fullmatch(rb"\d+", token.text):
        number = int(token.text)
        yield "constant off by one", str(number + 1).encode(), token.end


def _type(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    declares = tokens[at + 1].kind == "word" and tokens[at + 2].text == b"="
    if declares and token.text == b"float" and _in_kernel(tokens, at):
        yield "int for float", b"int", token.end


def _in_kernel(tokens: Tokens, at: int) -> bool:
    """Tell whether a place lies in device code."""
    opened = tokens.enclosing(at)
    outermost = opened
    while opened is not None:
        if tokens[opened].text == b"{":
            outermost = opened
        opened = tokens.enclosing(opened)
    if outermost is None:
        return False
    back = outermost - 1
    while back >= 0 and tokens[back].text not in {b";", b"}"}:
        if tokens[back].text in {b"__global__", b"__aicore__"}:
            return True
        back -= 1
    return False


def _argument_end(tokens: Tokens, at: int) -> int:
    while at < len(tokens) and tokens[at].text != b",":
        if tokens[at].text in {b"(", b"["}:
            at = tokens.partner(at) or at
        at += 1
    return tokens[at - 1].end


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
    verdict = verify_program(program, sides, settings).verdict
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
    project = read_project(with_headers(folder))
    results = tuple(convert_project(project, Options()))
    sides = fresh_sides(project, results)
    work: list[Callable[[], Result]] = []
    for program in find_programs(texts_of(project, all_kinds=True)):
        if not uses_cuda(program, sides):
            continue
        verdict = verify_program(program, sides, settings).verdict
        if not isinstance(verdict, Agrees):
            print(f"{folder.name}: {program.name} does not verify; left out")
            continue
        for fault, changed in mutants(program, sides, per_file, chance):
            work.append(partial(_tried, program, fault, sides, changed, settings))
    return work


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
