"""Functions of the runtime that ports written by hand use, beyond what rules write."""

import subprocess
from collections.abc import Callable

import pytest

BROKEN_RULE = 86
Ran = Callable[..., subprocess.CompletedProcess[str]]

PRINTED = {
    "mapped": "1 0 0 0 107000 5 6 0 0 0",
    "same-memory": "9 1",
    "map-size": "107000 100000",
    "shared-handle": "1 1",
    "value-wait": "7",
    "notify": "8 8 0",
    "counting-notify": "0",
    "abort": "1",
    "batch": "0 1 2 3 1 107000 2",
    "offset": "1 2 2",
    "null-pointers": "100000 100000 100000 100000 0 5 6",
    "reduce": "3 4 107000",
    "data-buffer": "2 1 0",
    "reports": "100034 0 1 100034 0",
    "states": "1201",
    "start": "12",
    "shares": "107000 64 64 8",
    "attributes": "3 1983 0 107001",
    "parameters": "3 16 8 1",
    "packed-arguments": "0 6",
    "graph-tasks": "0 2 1 steps 5",
    "allocator": "100000 0 1",
}

BROKEN = {
    "unmapped": "bad-address: access to address",
    "unmapped-early": "freed-while-in-use: buffer 1 is freed at once, and put",
    "released-early": "bad-free: aclrtReleaseMemAddress of addresses with memory",
    "value-in-vain": "waits-in-vain: aclrtValueWait",
    "notify-in-vain": "waits-in-vain: aclrtWaitAndResetNotify",
}

WAITS = ["value-wait", "notify", "counting-notify"]


@pytest.fixture(scope="module")
def ran_runtime(program: Callable[[str], Ran]) -> Ran:
    return program("runtime_cases")


@pytest.mark.parametrize("case", PRINTED)
def test_what_is_allowed_runs_and_computes(ran_runtime: Ran, case: str) -> None:
    done = ran_runtime(case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == PRINTED[case]


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_ends_the_run_and_is_named(ran_runtime: Ran, case: str) -> None:
    done = ran_runtime(case)
    assert done.returncode == BROKEN_RULE, done.stdout
    assert BROKEN[case] in done.stderr


@pytest.mark.parametrize("case", WAITS)
@pytest.mark.parametrize("seed", ["1", "2", "3", "4", "5"])
def test_a_wait_holds_in_every_order(ran_runtime: Ran, case: str, seed: str) -> None:
    done = ran_runtime(case, CU2CANN_MODEL_SEED=seed)
    assert done.stdout.strip() == PRINTED[case]


@pytest.mark.parametrize("case", WAITS)
def test_a_wait_holds_where_nothing_is_put_off(ran_runtime: Ran, case: str) -> None:
    done = ran_runtime(case, CU2CANN_MODEL_AT_ONCE="1")
    assert done.stdout.strip() == PRINTED[case]
