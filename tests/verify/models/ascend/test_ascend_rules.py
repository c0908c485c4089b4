"""Each rule of the Ascend side stops a run that breaks it, and names itself."""

import subprocess
from collections.abc import Callable

import pytest

BROKEN_RULE = 86
Ran = Callable[..., subprocess.CompletedProcess[str]]

BROKEN = {
    "grid-limit": "grid-limit: put a grid of 256 x 256 x 1",
    "empty-grid": "grid-limit",
    "block-limit": "block-limit: add_one a block of 2049",
    "no-launch-bounds": "launch-bounds: 1025 threads in a block",
    "launch-bounds": "launch-bounds: 65 threads in a block",
    "dynamic-shared": "unified-buffer-budget: 0 static",
    "both-shared": "unified-buffer-budget: 163840 static and 102400 dynamic",
    "early-return": "exited-before-barrier: 1 threads",
    "shared-atomic-64": "shared-atomic-64",
    "shuffle-width": "shuffle-width: a width of 3",
    "print-width": "printf-format",
    "print-double": "printf-double",
    "assert": "assertion `value == 0' failed (kernel fails",
    "trap": "trap",
    "device-function-on-host": "device-only: asc_syncthreads",
    "no-tile-memory": "tile-memory",
    "past-the-end": "out-of-bounds: access at offset 256 of buffer 1",
    "copy-capacity": "copy-capacity: aclrtMemcpy of 256 bytes into 255",
    "copy-range": "out-of-bounds: aclrtMemcpy of 512 bytes",
    "copy-kind": "copy-kind",
    "fill-capacity": "copy-capacity: aclrtMemset",
    "null-free": "null-free",
    "free-twice": "bad-free",
    "free-inside": "bad-free",
    "free-while-in-use": "freed-while-in-use: buffer 1",
    "freed-memory": "freed-memory: access at offset 0 of freed buffer 1",
    "host-access": "host-access: access at offset 0 by the host",
    "host-pointer": "host-pointer",
    "mapped-copy": "mapped-pointer",
    "symbol-range": "out-of-bounds: aclrtMemcpyToSymbol of 20 bytes",
    "symbol-temporary": "bad-symbol",
    "null-destroy": "null-destroy",
    "null-event": "null-destroy",
    "stream-destroyed": "bad-handle",
    "rows-wider-than-pitch": "copy-pitch",
    "event-without-sync": "event-flags",
    "time-early": "event-time-early",
    "acl-in-callback": "acl-in-callback",
    "copy-in-capture": "capture: aclrtMemcpy",
    "blas": "host-pointer: aclblasSasum",
    "fft": "fft-host",
    "not-modelled": "not-modelled: aclrtCreateLabel",
    "not-initialised": "not-initialised",
    "launch-without-device": "no-device",
}

PRINTED = {
    "grid-at-limit": "7",
    "global-atomic-64": "256",
    "print-plain": "-3 ff 0.500000 text 1099511627776 %\n  2.2 on the host",
    "free-with-wait": "0",
    "mapped": "6 1\n0",
    "symbol": "6 9 16",
    "codes": "100000 207000 107001 100002 107000 107000 0",
    "no-device": "107002 107002",
    "host-to-host": "207000",
    "graph": "0 0 4",
    "graph-unjoined": "107025",
    "by-address": "0 9",
    "inactive-lane": "1",
    "lanes": f"496 {-0x55555556} 31 0 8 511",
    "tiles": "604 66 868 9 11",
    "half-atomic": "0 1",
    "half": "0 7c00 7bff 3c00 3c01 1 3c00 7fff 1 0 3c00 7fff",
    "casts": (
        "2 -2 -3 0 0 2147483647 -9223372036854775808 "
        "16777216.0 16777218.0 77225500 31 4 8"
    ),
    "sizes": "4 8 16 16 16 32 32",
    "mathematics": "0 1.9600 0.4769 0.5000",
    "faithful": "1 1 1 1 1",
    # What nobody ordered reads the old data, whenever that is allowed.
    "copy-without-wait": "0 9",
    "fill-without-wait": "9",
    "streams-apart": "1 9",
    "event-orders": "10",
    "pinned-late": "2",
    "pageable-at-once": "1",
    "queries": "0 1 9",
    "time": "1",
    "callback": "0 1",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_ends_the_run_and_is_named(ran: Ran, case: str) -> None:
    done = ran(case)
    assert done.returncode == BROKEN_RULE, done.stdout
    assert "cu2cann-model: error: " in done.stderr
    assert BROKEN[case] in done.stderr


@pytest.mark.parametrize("case", PRINTED)
def test_what_is_allowed_runs_and_computes(ran: Ran, case: str) -> None:
    done = ran(case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == PRINTED[case]


@pytest.mark.parametrize("case", ["event-orders", "graph", "pageable-at-once"])
@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_ordered_work_keeps_its_order_under_every_seed(
    ran: Ran, case: str, seed: str
) -> None:
    done = ran(case, CU2CANN_MODEL_SEED=seed)
    assert done.stdout.strip() == PRINTED[case]


def test_a_seed_lets_unordered_work_run_early(ran: Ran) -> None:
    seen = {
        ran("copy-without-wait", CU2CANN_MODEL_SEED=str(seed)).stdout
        for seed in range(1, 12)
    }
    assert seen == {"0 9\n", "9 9\n"}


def test_the_faithful_mode_computes_as_the_chip_does(ran: Ran) -> None:
    done = ran("faithful", CU2CANN_MODEL_FAITHFUL="1")
    assert done.stdout.strip() == "0 0 0 0 0"


def test_a_lane_that_does_not_take_part_is_said(ran: Ran) -> None:
    assert "warning: inactive-lane" in ran("inactive-lane").stderr
