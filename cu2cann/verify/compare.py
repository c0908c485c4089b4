"""Compare two finished runs: exit status, output, files, and launch by launch."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cu2cann.model import Difference, phrase
from cu2cann.verify.compare_text import (
    LineDifference,
    Place,
    Tolerance,
    compare_text,
)
from cu2cann.verify.elements import compare_elements
from cu2cann.verify.parts import whole_launches
from cu2cann.verify.run import Finished, TracedBuffer, TracedLaunch
from cu2cann.verify.signature import Signature

_SHOWN = 3
_DUMPED = 12
_DUMPED_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Pair:
    """The same launch on both sides."""

    original: TracedLaunch
    translation: TracedLaunch

    def unequal(self) -> Iterator[tuple[int, int]]:
        """Yield the places, on either side, of the buffers whose bytes differ."""
        for mine, other in _paired(self.original.buffers, self.translation.buffers):
            one, two = self.original.buffers[mine], self.translation.buffers[other]
            if one.digest != two.digest:
                yield mine, other


@dataclass
class Comparison:
    """What was found so far."""

    differences: list[Difference] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def compare_status(original: Finished, translation: Finished) -> Iterator[Difference]:
    """Compare how the runs ended."""
    if original.status != translation.status:
        yield Difference(
            "exit status",
            "",
            _status(original),
            _status(translation),
        )


def _status(run: Finished) -> str:
    if run.status >= 0:
        return str(run.status)
    return phrase("signal {}", -run.status)


def compare_output(
    original: Finished,
    translation: Finished,
    tolerance: Tolerance,
    ignored: frozenset[Place] = frozenset(),
) -> list[Difference]:
    """Compare what the runs printed."""
    if original.stdout == translation.stdout:
        return []
    mine, other = decoded(original.stdout), decoded(translation.stdout)
    found = compare_text(mine, other, tolerance, ignored)
    return [_line(one, "output", "") for one in found[:_SHOWN]]


def decoded(data: bytes) -> str:
    """Read output as text; what is none still compares byte for byte."""
    return data.decode("utf-8", "backslashreplace")


def _line(one: LineDifference, what: str, name: str) -> Difference:
    place = phrase("{} line {}" if name else "line {1}", name, one.line)
    return Difference(what, place, one.original, one.translation)


def only_reordered(original: Finished, translation: Finished) -> bool:
    """Tell whether both printed the same lines, in another order."""
    return sorted(original.stdout.splitlines()) == sorted(
        translation.stdout.splitlines()
    )


def compare_files(
    original: Finished, translation: Finished, tolerance: Tolerance
) -> Iterator[Difference]:
    """Compare the files that the runs wrote."""
    for name in sorted(original.files.keys() | translation.files.keys()):
        mine, other = original.files.get(name), translation.files.get(name)
        if mine is None or other is None:
            said = (phrase("not written"), phrase("written"))
            one, two = said if mine is None else said[::-1]
            yield Difference("file", name, one, two)
        else:
            yield from _compare_file(name, mine, other, tolerance)


def _compare_file(
    name: str, mine: Path, other: Path, tolerance: Tolerance
) -> Iterator[Difference]:
    one, two = mine.read_bytes(), other.read_bytes()
    if one == two:
        return
    try:
        found = compare_text(one.decode(), two.decode(), tolerance)
        yield from (_line(each, "file", name) for each in found[:1])
    except UnicodeDecodeError:
        if len(one) != len(two):
            yield Difference("file", name, _bytes(one), _bytes(two))
        elif different := compare_elements(one, two, "", tolerance):
            place = phrase("{} element {}", name, different.index)
            yield Difference("file", place, different.original, different.translation)


def _bytes(data: bytes) -> str:
    return phrase("{} bytes", len(data))


def pair_launches(
    original: Finished, translation: Finished, kernels: Mapping[str, Signature]
) -> tuple[list[Pair], Difference | None]:
    """Pair the launches of the program's own kernels, as far as they go together."""
    common = {plain(one.kernel) for one in original.launches} & {
        plain(one.kernel) for one in translation.launches
    }
    wanted = common | kernels.keys()
    left = [one for one in original.launches if plain(one.kernel) in wanted]
    theirs = [one for one in translation.launches if plain(one.kernel) in wanted]
    right = whole_launches(left, theirs)
    pairs = []
    for at in range(max(len(left), len(right))):
        mine = left[at] if at < len(left) else None
        other = right[at] if at < len(right) else None
        if mine and other and plain(mine.kernel) == plain(other.kernel):
            pairs.append(Pair(mine, other))
            continue
        return pairs, Difference(
            "launch",
            phrase("launch {}", at + 1),
            mine.kernel if mine else phrase("none"),
            other.kernel if other else phrase("none"),
            kernel=plain((mine or other or left[0]).kernel),
            launch=at + 1,
        )
    return pairs, None


def compare_sizes(pairs: Sequence[Pair]) -> Iterator[Difference]:
    """Give the first launch that has another grid or another block."""
    for pair in pairs:
        mine, other = _sizes(pair.original), _sizes(pair.translation)
        if mine != other:
            yield Difference(
                "launch",
                phrase("launch {}", pair.original.number),
                mine,
                other,
                kernel=plain(pair.original.kernel),
                launch=pair.original.number,
            )
            return


def _sizes(launch: TracedLaunch) -> str:
    sizes = [" x ".join(map(str, one)) for one in (launch.grid, launch.block)]
    return phrase("{} with {} blocks of {} threads", plain(launch.kernel), *sizes)


def plain(kernel: str) -> str:
    """Take template arguments and namespaces off a kernel's name."""
    return kernel.partition("<")[0].rpartition("::")[2].strip(" &()*")


def _paired(
    original: Sequence[TracedBuffer], translation: Sequence[TracedBuffer]
) -> Iterator[tuple[int, int]]:
    """Pair buffers by their place, or, where one side has more, by their size."""
    if len(original) == len(translation):
        yield from ((at, at) for at in range(len(original)))
        return
    at = 0
    for mine, buffer in enumerate(original):
        for other in range(at, len(translation)):
            if translation[other].size == buffer.size:
                yield mine, other
                at = other + 1
                break


def compare_buffers(
    pair: Pair,
    folders: tuple[Path, Path],
    kernels: Mapping[str, Signature],
    tolerance: Tolerance,
) -> Difference | None:
    """Compare the dumped buffers of one launch; give the first element that differs."""
    name = plain(pair.original.kernel)
    spelled = _spelled(kernels.get(name), len(pair.original.buffers))
    for mine, other in pair.unequal():
        one = _read(folders[0], pair.original.number, mine)
        ahead = pair.translation.ahead
        two = _read(folders[1], pair.translation.number, other + ahead)
        if one is None or two is None:
            continue
        found = compare_elements(one, two, spelled[mine], tolerance)
        if found is not None or len(one) != len(two):
            return Difference(
                "buffer",
                phrase("launch {}", pair.original.number),
                found.original if found else _bytes(one),
                found.translation if found else _bytes(two),
                kernel=name,
                launch=pair.original.number,
                buffer=mine + 1,
                index=found.index if found else -1,
            )
    return None


def _spelled(signature: Signature | None, count: int) -> list[str]:
    """Give the types of the buffers, where they are the parameters one by one."""
    pointers = (
        [one.spelled for one in signature.parameters if one.pointer]
        if signature is not None
        else []
    )
    if len(pointers) == count:
        return pointers
    return [pointers[0] if len(set(pointers)) == 1 else ""] * count


def _read(folder: Path, number: int, place: int) -> bytes | None:
    path = folder / f"{number}.{place}"
    return path.read_bytes() if path.is_file() else None


def chosen_pairs(unequal: Sequence[Pair]) -> list[Pair]:
    """Choose launches to look at: the first ones, some in between, the last."""
    step = max(1, len(unequal) // (_DUMPED // 2))
    kernels: dict[str, Pair] = {}
    for pair in unequal:
        kernels.setdefault(plain(pair.original.kernel), pair)
    wanted = [*unequal[:2], *kernels.values(), *unequal[::step], *unequal[-1:]]
    kept: dict[int, Pair] = {}
    room = _DUMPED_BYTES
    for pair in wanted:
        size = sum(buffer.size for buffer in pair.original.buffers)
        if pair.original.number in kept or len(kept) >= _DUMPED:
            continue
        if kept and size > room:
            continue
        room -= size
        kept[pair.original.number] = pair
    return [kept[number] for number in sorted(kept)]


def unlike(
    one: Finished, two: Finished, tolerance: Tolerance, ignored: frozenset[Place]
) -> Iterator[Difference]:
    """Compare all but the launches."""
    yield from compare_status(one, two)
    yield from compare_output(one, two, tolerance, ignored)
    yield from compare_files(one, two, tolerance)
