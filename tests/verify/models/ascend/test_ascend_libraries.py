"""Routines of the vendor's libraries, against the same thing written out."""

import subprocess
from collections.abc import Callable

import pytest

BROKEN_RULE = 86
Ran = Callable[..., subprocess.CompletedProcess[str]]

BLAS = {
    "symmetric": " ".join(["1"] * 8),
    "triangular": " ".join(["1"] * 48),
    "sides": " ".join(["1"] * 8),
    "updates": " ".join(["1"] * 12),
    "rotations": "5 0.6 0.8 1.6667 3.4 3.8 1.6 -1.2 1 1 1 1 1 1",
    "vectors": "3 6 11 2 4 8 6.7082 1 2 3 30 40 10 20",
    "batches": "3 7 22 30 24 28 4 6 7 10 15 22 67 7 10 15 22 67 7 10 5 0",
    "factors": "1 1 1 1 1 1 1 0 1 1 1",
}
BLAS_BROKEN = {
    "host-pointer-array": "host-pointer: aclblasSgemmBatched",
    "device-scalar": "host-scalars: aclblasSrot",
}
RANKS = {
    "one-rank": "0 1 0 2 1 2 3 4 0",
    "to-itself": "1 2 1 2",
    "root": "1",
    "sizes": "0 0 9 90100",
    "sensors": "-8255",
}
RANKS_BROKEN = {
    "two-ranks": "not-modelled: HcclAllReduce among 2 ranks",
    "host-buffer": "host-pointer: HcclAllReduce",
    "alone": "waits-in-vain: 1 sends and 0 receives",
    "cut-root-info": "root-info",
}


@pytest.fixture(scope="module")
def ran_blas(program: Callable[[str], Ran]) -> Ran:
    return program("blas_cases")


@pytest.fixture(scope="module")
def ran_ranks(program: Callable[[str], Ran]) -> Ran:
    return program("rank_cases")


@pytest.mark.parametrize("case", BLAS)
def test_linear_algebra_computes(ran_blas: Ran, case: str) -> None:
    done = ran_blas(case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == BLAS[case]


@pytest.mark.parametrize("case", BLAS_BROKEN)
def test_linear_algebra_stops_at_a_broken_rule(ran_blas: Ran, case: str) -> None:
    done = ran_blas(case)
    assert done.returncode == BROKEN_RULE
    assert BLAS_BROKEN[case] in done.stderr


@pytest.mark.parametrize("case", RANKS)
def test_one_rank_moves_its_data(ran_ranks: Ran, case: str) -> None:
    done = ran_ranks(case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == RANKS[case]


@pytest.mark.parametrize("case", RANKS_BROKEN)
def test_ranks_stop_at_a_broken_rule(ran_ranks: Ran, case: str) -> None:
    done = ran_ranks(case)
    assert done.returncode == BROKEN_RULE
    assert RANKS_BROKEN[case] in done.stderr
