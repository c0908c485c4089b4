"""The collectives of blocks, warps and arrays, translated, against plain loops.

The programs compare every result with a loop and end with 1 if one is wrong, which is no
verdict; then both models have to agree.
"""

from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

HERE = Path(__file__).parent
LAUNCHES = {
    "collectives": 151,
    "device_collectives": 0,  # What a support header launches is not the program's.
}


@pytest.mark.parametrize("name", LAUNCHES)
def test_collectives_give_what_plain_loops_give(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    cache = tmp_path_factory.getbasetemp() / "builds"
    settings = Settings(compiler, Options(clang=False), cache=cache)
    (one,) = verify_project(HERE / name, settings).verifications
    assert isinstance(one.verdict, Agrees), one
    assert one.verdict.exact, "values are joined in the order in which CUDA joins them"
    assert one.verdict.launches == LAUNCHES[name]
