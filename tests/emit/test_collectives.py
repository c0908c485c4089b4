"""The collectives of blocks and warps, translated, against plain loops and against CUDA's.

The program compares every result with a loop and ends with 1 if one is wrong; both
models then have to agree in all bits, so values were joined in the same order.
"""

from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

PROGRAM = Path(__file__).with_name("collectives")


def test_collectives_join_values_in_the_order_of_cuda(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    cache = tmp_path_factory.getbasetemp() / "builds"
    outcome = verify_project(
        PROGRAM, Settings(compiler, Options(clang=False), cache=cache)
    )
    (one,) = outcome.verifications
    assert isinstance(one.verdict, Agrees), one
    assert one.verdict.exact
    assert all("inactive-lane" in note for note in one.verdict.notes)
    assert one.verdict.launches == 150
