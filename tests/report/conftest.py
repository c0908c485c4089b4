"""Reports that the tests of several renderers look at."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from cu2cann.model import (
    Diagnostic,
    Failed,
    FileResult,
    Grade,
    Rule,
    Severity,
    Skipped,
    Source,
    Span,
    Translated,
)
from cu2cann.model import engine_diagnostic as say
from cu2cann.pipeline import Engine, translate
from cu2cann.report import Gate, Report, summarise

PROGRAM = b"""\
#include <cuda_runtime.h>
__global__ void half(float *a, unsigned live)
{
    a[0] += __shfl_down_sync(live, a[0], 1);
}
__global__ void whole(float *a) { a[threadIdx.x] = 1.0f; }
void host(float **p)
{
    cudaMalloc(p, 4);
    cudaNoSuchThing(1);
    cudaNoSuchThing(1);
}
"""
Make = Callable[..., Report]


@pytest.fixture
def file_of(engine: Engine) -> Callable[..., Translated]:
    """Translate a text under a path."""

    def make(text: bytes, path: str = "a.cu") -> Translated:
        translation = translate(Source(path, text), engine)
        severities = {one.severity for one in translation.diagnostics}
        refused = Severity.ERROR in severities
        grade = Grade.REFUSED if refused else Grade.TRANSLATED
        return Translated(path, path.replace(".cu", ".asc"), translation, grade)

    return make


@pytest.fixture
def report_of(file_of: Callable[..., Translated], shipped: tuple[Rule, ...]) -> Make:
    """Make the report of texts, by their paths."""

    def make(
        texts: dict[str, bytes],
        gate: Gate = Gate(),  # noqa: B008 - frozen
        others: Sequence[FileResult] = (),
        loose: Sequence[Diagnostic] = (),
    ) -> Report:
        files = [file_of(text, path) for path, text in texts.items()]
        made = summarise("ascend950", [*files, *others], loose)
        return replace(made, gate=gate, rules=shipped)

    return make


@pytest.fixture
def program(report_of: Make) -> Report:
    """Give a report that has something of every kind."""
    binary = say("read/binary", "b.h", Span(0, 0), "b.h")
    lost = say("read/unreadable", "c.cu", Span(0, 0), "c.cu", "reason")
    return report_of(
        {"a.cu": PROGRAM},
        others=[Skipped("b.h", "b.h", (binary,)), Failed("c.cu", "c.cu", (lost,))],
        loose=[say("read/link-not-followed", "d", Span(0, 0), "d")],
    )
