"""Run both sides and come to a verdict.

The original runs twice, the second time with other bytes in fresh memory and with its
blocks and warps in another order: what it prints must not depend on either, else it
settles nothing.  Where buffers differ, both sides run again and leave them for a closer
look.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from cu2cann.model import (
    Agrees,
    Deviates,
    Difference,
    NotRun,
    Side,
    Verdict,
    phrase,
)
from cu2cann.verify.compare import (
    Comparison,
    Pair,
    chosen_pairs,
    compare_buffers,
    compare_files,
    compare_output,
    compare_sizes,
    compare_status,
    decoded,
    only_reordered,
    pair_launches,
    plain,
    unlike,
)
from cu2cann.verify.compare_text import Place, Tolerance, varying
from cu2cann.verify.handed import without_variables
from cu2cann.verify.reasons import cautions, cut_short, rule_broken, unfit
from cu2cann.verify.run import Finished, Runner
from cu2cann.verify.signature import Signature

_TWIN = {"CU2CANN_MODEL_TWIN": "1"}  # The CUDA device describes itself as the other.
_FIRST = {**_TWIN, "CU2CANN_MODEL_POISON": "0xFF", "CU2CANN_MODEL_ORDER": "1"}
_OTHER = {**_TWIN, "CU2CANN_MODEL_POISON": "0x5A", "CU2CANN_MODEL_ORDER": "0"}
_AT_ONCE = {"CU2CANN_MODEL_AT_ONCE": "1"}
_WRITTEN_ORDER = {**_FIRST, "CU2CANN_MODEL_ORDER": "0"}
_TAIL = 3


@dataclass(frozen=True)
class Trial:
    """Two executables and how they are run and compared."""

    original: Path
    translation: Path
    runner: Runner
    scratch: Path
    tolerance: Tolerance = field(default_factory=Tolerance)
    settings: Mapping[str, str] = field(default_factory=dict)
    """Further environment of the translation."""
    kernels: Mapping[str, Signature] = field(default_factory=dict)
    handed: Mapping[str, int] = field(default_factory=dict)
    """How many variables of the device the translation's kernels take."""
    jobs: int = 1
    asks_occupancy: bool = False
    """Whether the program lets the device say how large its launches are."""
    streams: bool = False
    """Whether the program makes streams of its own."""
    may_fail: bool = False
    """Whether the program may end with an error, as long as both sides do."""

    def verdict(self) -> Verdict:
        """Run, compare, and say what came of it."""
        with ThreadPoolExecutor(max_workers=max(1, self.jobs)) as pool:
            first = pool.submit(self.run, self.original, "original", _FIRST)
            if self.jobs <= 1 and (failed := self._unfit(first.result())):
                return failed
            theirs = self.theirs()
            other = pool.submit(self.run, self.translation, "translation", theirs)
            second = pool.submit(self.run, self.original, "original-2", _OTHER)
            runs = (first.result(), other.result(), second.result())
        failed = self._unfit(runs[0], runs[2]) or cut_short(runs[1], Side.TRANSLATION)
        return self._compare(*runs) if failed is None else failed

    def _unfit(self, *runs: Finished) -> NotRun | None:
        return unfit(*runs, may_fail=self.may_fail)

    def theirs(self) -> dict[str, str]:
        """Give the environment that the translation runs in."""
        return {**_FIRST, **self.settings}

    def run(self, executable: Path, name: str, settings: Mapping[str, str]) -> Finished:
        """Run one side in a folder of its own."""
        place = self.scratch / name
        place.mkdir(parents=True)
        return self.runner.run(executable, place, settings)

    def _compare(
        self, original: Finished, translation: Finished, again: Finished
    ) -> Verdict:
        ignored, unsteady = self._steadiness(original, again)
        if isinstance(unsteady, NotRun):
            return unsteady
        found = Comparison(notes=list(unsteady))
        broken = rule_broken(translation)
        found.differences += [broken] if broken else []
        if broken is None:
            found.differences += compare_status(original, translation)
        self._compare_output(original, translation, ignored, found)
        found.differences += compare_files(original, translation, self.tolerance)
        pairs, exact = self.compare_launches(original, translation, found)
        found.notes += cautions(original, translation)
        if found.differences and unsteady:
            return NotRun(unsteady[0], Side.ORIGINAL, _texts(found.differences))
        if found.differences:
            ordered = sorted(found.differences, key=_place)
            return Deviates(tuple(ordered), tuple(found.notes))
        if not pairs:
            found.notes.append(phrase("no kernel was launched"))
        return Agrees(
            exact=exact,
            launches=len(pairs),
            kernels=frozenset(plain(one.original.kernel) for one in pairs),
            notes=tuple(found.notes),
        )

    def compare_launches(
        self, original: Finished, translation: Finished, found: Comparison
    ) -> tuple[list[Pair], bool]:
        """Compare launch by launch; give the pairs, and whether no bit differs."""
        theirs = without_variables(translation, self.handed)
        pairs, parted = pair_launches(original, theirs, self.kernels)
        alike = parted is None and not any(any(pair.unequal()) for pair in pairs)
        if self.streams and not alike and _AT_ONCE.keys().isdisjoint(self.settings):
            return self._at_once(original, found)
        exact = self._look_at(pairs, found)
        if not self.asks_occupancy:
            found.differences += compare_sizes(pairs)
        if parted is not None and rule_broken(translation) is None:
            found.differences.append(parted)
        return pairs, exact

    def _at_once(
        self, original: Finished, found: Comparison
    ) -> tuple[list[Pair], bool]:
        """Watch the launches of a run that puts no work off.

        What one stream finds in a buffer that another fills is not settled else.
        """
        calm = replace(self, settings={**self.settings, **_AT_ONCE})
        said = phrase("streams: the launches compared are those of work done at once")
        found.notes.append(said)
        again = calm.run(self.translation, "translation-at-once", calm.theirs())
        return calm.compare_launches(original, again, found)

    def _compare_output(
        self,
        original: Finished,
        translation: Finished,
        ignored: frozenset[Place],
        found: Comparison,
    ) -> None:
        differences = compare_output(original, translation, self.tolerance, ignored)
        if (
            differences
            and self._kernels_print()
            and only_reordered(original, translation)
        ):
            said = phrase("the lines that kernels print come in another order")
            found.notes.append(said)
            return
        found.differences += differences

    def _kernels_print(self) -> bool:
        return any(one.prints for one in self.kernels.values())

    def _steadiness(
        self, original: Finished, again: Finished
    ) -> tuple[frozenset[Place], list[str] | NotRun]:
        """Find out whether the original prints the same whenever it runs."""
        none: frozenset[Place] = frozenset()
        if not list(unlike(original, again, self.tolerance, none)):
            return none, []
        same = self.run(self.original, "original-3", _FIRST)
        places = varying(decoded(original.stdout), decoded(same.stdout))
        if places is None or list(compare_files(original, same, self.tolerance)):
            reason = phrase("the original does something else each time it runs")
            return none, NotRun(reason, Side.ORIGINAL)
        apart = list(unlike(original, again, self.tolerance, places))
        if not apart:
            return places, []
        ordered = self.run(self.original, "original-4", _WRITTEN_ORDER)
        if list(unlike(ordered, again, self.tolerance, places)):
            reason = phrase(
                "what the original prints depends on memory that nobody wrote"
            )
            return places, NotRun(reason, Side.ORIGINAL, _texts(apart))
        return places, [
            phrase(
                "what the original prints depends on the order of its blocks and warps"
            )
        ]

    def _look_at(self, pairs: Sequence[Pair], found: Comparison) -> bool:
        """Look at the buffers that differ; give whether none did in any bit."""
        unequal = [pair for pair in pairs if any(pair.unequal())]
        if not unequal:
            return True
        looked: set[int] = set()
        bad = self._first_bad(chosen_pairs(unequal), looked)
        if bad is not None:
            before = [
                pair
                for pair in unequal
                if pair.original.number < bad.launch
                and pair.original.number not in looked
            ]
            earlier = self._first_bad(chosen_pairs(before), looked)
            bad = earlier or bad
        if bad is None:
            said = phrase(
                "bits differ within the tolerance from launch {} on", _name(unequal[0])
            )
            found.notes.append(said)
        elif self._order_matters(bad):
            said = phrase(
                "what {} leaves depends on the order of blocks and warps, in the "
                "original too; not compared",
                bad.kernel,
            )
            found.notes.append(said)
        else:
            found.differences.append(bad)
        return False

    def _first_bad(self, chosen: Sequence[Pair], looked: set[int]) -> Difference | None:
        if not chosen:
            return None
        folders = self._dump(chosen, f"look-{len(looked)}")
        for pair in chosen:
            looked.add(pair.original.number)
            bad = compare_buffers(pair, folders, self.kernels, self.tolerance)
            if bad is not None:
                return bad
        return None

    def _dump(self, chosen: Sequence[Pair], name: str) -> tuple[Path, Path]:
        mine = ",".join(str(pair.original.number) for pair in chosen)
        other = ",".join(str(pair.translation.number) for pair in chosen)
        with ThreadPoolExecutor(max_workers=max(1, self.jobs)) as pool:
            one = pool.submit(
                self.run,
                self.original,
                f"{name}-original",
                {**_FIRST, "CU2CANN_MODEL_DUMP": mine},
            )
            two = pool.submit(
                self.run,
                self.translation,
                f"{name}-translation",
                {**self.theirs(), "CU2CANN_MODEL_DUMP": other},
            )
            folders = (one.result().dumps, two.result().dumps)
        missing = self.scratch / "none"
        return folders[0] or missing, folders[1] or missing

    def _order_matters(self, bad: Difference) -> bool:
        """Tell whether the original's own buffers differ with the order of threads."""
        asked = {"CU2CANN_MODEL_DUMP": str(bad.launch)}
        runs = [
            self.run(self.original, f"order-{at}", {**order, **asked})
            for at, order in enumerate((_FIRST, _WRITTEN_ORDER))
        ]
        launches = [
            next((one for one in run.launches if one.number == bad.launch), None)
            for run in runs
        ]
        if launches[0] is None or launches[1] is None:
            return False
        pair = Pair(launches[0], launches[1])
        folders = (runs[0].dumps or self.scratch, runs[1].dumps or self.scratch)
        return compare_buffers(pair, folders, self.kernels, self.tolerance) is not None


def _name(pair: Pair) -> str:
    return f"{pair.original.number} ({plain(pair.original.kernel)})"


def _place(one: Difference) -> tuple[bool, bool, int]:
    """Put the cause first: a broken rule, then the earliest launch, then the rest."""
    return one.what != "rule", one.launch == 0, one.launch


def _texts(differences: Sequence[Difference]) -> tuple[str, ...]:
    return tuple(
        f"{one.what} {one.place}: {one.original!r} and {one.translation!r}".strip()
        for one in differences[:_TAIL]
    )
