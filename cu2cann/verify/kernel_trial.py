"""Call a kernel and its translation with the same made-up inputs, and compare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cu2cann.model import Agrees, Deviates, Difference, NotRun, Side, Verdict, phrase
from cu2cann.verify.compare_text import Tolerance
from cu2cann.verify.elements import compare_elements
from cu2cann.verify.kernel_cases import Case, cases, shrunk
from cu2cann.verify.reasons import rule_broken, said
from cu2cann.verify.run import Finished, Runner
from cu2cann.verify.signature import Signature

_SECOND_DIMENSION = re.compile(rb"\b(?:threadIdx|blockIdx|blockDim)\s*\.\s*y\b")
_DYNAMIC = re.compile(rb"\bextern\s+__shared__")
_DEFAULTS = (
    (re.compile(r"^(?:typename|class)\b"), "float"),
    (re.compile(r"^bool\b"), "true"),
)
_UNSIZED = "16"
_LAUNCHED = rb"\b%s\s*<([^<>;(){}]+)>\s*<<<"
_SETTLED = re.compile(
    r"(?:(?:unsigned|signed|long|short|int|char|float|double|half|__half|bool|size_t"
    r"|u?int(?:8|16|32|64)_t|float[234]|int[234])\s*)+|\d+[uUlL]*|true|false"
)
_FIRST = {"CU2CANN_MODEL_ORDER": "1"}
_SECOND = {"CU2CANN_MODEL_ORDER": "0", "CU2CANN_MODEL_POISON": "0x5A"}


def harness(
    path: str, kernel: str, described: bytes = b"", variables: Sequence[str] = ()
) -> bytes:
    """Give the source of a program that calls one kernel of another source.

    ``variables`` are those of the device that the kernel is handed.
    """
    head = (
        "#define main cu2cann_main_of_the_file\n"
        f'#include "{path}"\n'
        "#undef main\n"
        '#include "../harness/harness.h"\n'
    )
    pointers = ", ".join(f"{one}.pointer()" for one in variables)
    call = f"run_handed({kernel}, std::make_tuple({pointers})" if variables else ""
    main = (
        "int main(int count, char** words) {\n"
        f"    return cu2cann_harness::{call or f'run({kernel}'}, count, words);\n"
        "}\n"
    )
    return head.encode() + described + main.encode()


def instantiated(name: str, signature: Signature, text: bytes = b"") -> str:
    """Name a kernel; a template that the user did not settle gets usual arguments.

    Those that its file launches it with come first, where they say it all.
    """
    if "<" in name or not signature.template:
        return name
    for launched in re.findall(_LAUNCHED % re.escape(name.encode()), text):
        words = [one.strip().decode(errors="replace") for one in launched.split(b",")]
        if all(_SETTLED.fullmatch(one) for one in words):
            return f"{name}<{', '.join(words)}>"
    chosen = []
    for parameter in signature.template:
        fitting = (word for pattern, word in _DEFAULTS if pattern.match(parameter))
        chosen.append(next(fitting, _UNSIZED))
    return f"{name}<{', '.join(chosen)}>"


@dataclass
class KernelTrial:
    """Two harnesses and the cases that they are tried with."""

    original: Path
    translation: Path
    signature: Signature
    text: bytes
    """The source of the kernel."""
    runner: Runner
    scratch: Path
    tolerance: Tolerance = field(default_factory=Tolerance)
    settings: dict[str, str] = field(default_factory=dict)
    zero: tuple[str, ...] = ()
    """Types of parameters that cannot be made up, and are zero."""
    count: int = 0
    exact: bool = True

    def verdict(self) -> Verdict:
        """Try the cases; the first that differs is made as small as it gets."""
        tried = refused = 0
        reason = ""
        for case in cases(self.signature):
            outcome = self._outcome(case)
            if isinstance(outcome, NotRun):
                refused += 1
                reason = _reason(outcome)
                continue
            tried += 1
            if outcome is not None:
                return self._deviates(case)
        if not tried:
            none = phrase("no input was found that the original accepts")
            return NotRun(none, Side.ORIGINAL, (reason,))
        note = phrase(
            "{} cases, {} left out that the original does not take", tried, refused
        )
        notes = [note]
        if self.zero:
            named = ", ".join(dict.fromkeys(self.zero))
            notes.append(phrase("all zero, as its members are not known: {}", named))
        return Agrees(self.exact, tried, frozenset([self.signature.name]), tuple(notes))

    def _deviates(self, case: Case) -> Deviates:
        def fails(one: Case) -> bool:
            return isinstance(self._outcome(one), Difference)

        smallest = shrunk(case, fails)
        found = self._outcome(smallest)
        if not isinstance(found, Difference):
            found = Difference("buffer", "", "", "", kernel=self.signature.name)
        return Deviates((found,), (phrase("smallest case: {}", smallest),))

    def _outcome(self, case: Case) -> Difference | NotRun | None:
        """Run a case; `NotRun` if the original does not take it."""
        self.count += 1
        place = self.scratch / str(self.count)
        place.mkdir(parents=True)
        flat = not _SECOND_DIMENSION.search(self._body())
        words = case.words(
            self.signature, flat=flat, shared=bool(_DYNAMIC.search(self.text))
        )
        mine = self._call(self.original, place / "original", words, "make", _FIRST)
        if mine.status != 0:
            return NotRun("", Side.ORIGINAL, tuple(said(mine)))
        again = self._call(self.original, place / "again", words, "make", _SECOND)
        if list(_differences(self._outputs(place, "original", "again"), self)):
            return NotRun(
                "", Side.ORIGINAL, (phrase("the result depends on the order"),)
            )
        del again
        theirs = {**_FIRST, **self.settings}
        (place / "translation").mkdir()
        for name in (place / "original").glob("in.*"):
            (place / "translation" / name.name).write_bytes(name.read_bytes())
        other = self._call(
            self.translation, place / "translation", words, "read", theirs
        )
        if broken := rule_broken(other):
            return broken
        if other.status != 0:
            word = f"{other.status} {other.stopped}".strip()
            ended = phrase("status {}", word)
            return Difference("exit status", "", phrase("status {}", 0), ended)
        outputs = self._outputs(place, "original", "translation")
        self.exact = self.exact and all(mine == other for mine, other in outputs)
        return next(_differences(outputs, self), None)

    def _body(self) -> bytes:
        return self.text[max(self.signature.body, 0) :]

    def _call(
        self,
        executable: Path,
        place: Path,
        words: list[str],
        how: str,
        settings: dict[str, str],
    ) -> Finished:
        place.mkdir(exist_ok=True)
        arguments = (str(place), how, *words)
        return self.runner.bare(executable, place, arguments, settings)

    def _outputs(self, place: Path, one: str, two: str) -> list[tuple[bytes, bytes]]:
        found = []
        for name in sorted((place / one).glob("out.*"), key=lambda path: path.name):
            other = place / two / name.name
            data = other.read_bytes() if other.is_file() else b""
            found.append((name.read_bytes(), data))
        return found


def _reason(one: NotRun) -> str:
    return one.details[0] if len(one.details) == 1 else "; ".join(one.details)


def _differences(
    outputs: list[tuple[bytes, bytes]], trial: KernelTrial
) -> Iterator[Difference]:
    pointers = [one for one in trial.signature.parameters if one.pointer]
    for at, (mine, other) in enumerate(outputs):
        spelled = pointers[at].spelled if at < len(pointers) else ""
        found = compare_elements(mine, other, spelled, trial.tolerance)
        if found is not None:
            yield Difference(
                "buffer",
                phrase("the call"),
                found.original,
                found.translation,
                kernel=trial.signature.name,
                launch=1,
                buffer=at + 1,
                index=found.index,
            )
