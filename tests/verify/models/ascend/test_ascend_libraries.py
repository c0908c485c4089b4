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

SPARSE = {
    "products": "15 13 65 1 7 11 5 2 14 0 8 4 1 3 4 3 6 9",
    "refused": "8 10",
    "triangles": "3 1 2 1 1 2 3 0.5 2 2 4 2",
    "vectors": "29 8 2 7 6 4",
    "dense": "0 2 3 6 0 2 1 0 1 2 1 2 3 4 5 6 1 0 4 0 3 5 2 0 6 6 2 2 2",
    "formats": "0 2 4 6 0 2 1 2 0 2 1 4 3 5 2 6 0 0 1 2 2 2 0 2 3 6",
    "sorting": "3 1 2 0 3 2 1 0 0 1 0 1 0 1 0 1 1 0 2 3",
    "sums": "7 0 3 4 7 0 1 2 1 0 1 2 2 10 4 6 8 10 12 "
    "4 0 2 4 0 1 0 1 1 0 0 3 2 0 0 0 4 5 0 0 6 0 0 0",
    "bands": "1 2 3 4 1 1 2 2 3 3 4 4 1 1 2 2 3 3 4 4 1 2 99 1 2 99",
    "modes": "14 12 64",
}
SPARSE_BROKEN = {
    "wrong-mode": "scalar-mode: aclsparseSpMM gets a scalar of the device",
    "host-values": "host-pointer: aclsparseSpMM",
}


@pytest.fixture(scope="module")
def ran_blas(program: Callable[[str], Ran]) -> Ran:
    return program("blas_cases")


@pytest.fixture(scope="module")
def ran_sparse(program: Callable[[str], Ran]) -> Ran:
    return program("sparse_cases")


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


@pytest.mark.parametrize("case", SPARSE)
def test_sparse_algebra_computes(ran_sparse: Ran, case: str) -> None:
    done = ran_sparse(case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == SPARSE[case]


@pytest.mark.parametrize("case", SPARSE_BROKEN)
def test_sparse_algebra_stops_at_a_broken_rule(ran_sparse: Ran, case: str) -> None:
    done = ran_sparse(case)
    assert done.returncode == BROKEN_RULE
    assert SPARSE_BROKEN[case] in done.stderr


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
