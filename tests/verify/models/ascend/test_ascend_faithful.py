"""Where the chip is not as CUDA is, with `--faithful` and without it.

The numbers are those of the table in `docs/verification.md`.
"""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

BROKEN_RULE = 86
GUIDE = Path(__file__).parents[4] / "docs/verification.md"
Ran = Callable[..., subprocess.CompletedProcess[str]]

CHANGED = {
    "tanhf": ("1e-09", "0"),
    "expm1f": ("1e-09", "0"),
    "log1pf": ("1e-09", "0"),
    "atanhf": ("1e-09", "0"),
    "sinhf": ("1e-09 0", "1e-09 1"),
    "coshf": ("0", "1"),
    "asinhf": ("1e-09 45.13541", "1e-09 inf"),
    "acoshf": ("45.13541", "inf"),
    "log2f": ("13", "12"),
    "log10f": ("0", "1"),
    "copysignf": ("-2", "2"),
    "atanf": ("1.570795", "1.570696"),
    "atan2f": ("1.570796", "1.570696"),
    "asinf": ("0", "1"),
    "acosf": ("0", "1"),
    "sqrtf": ("9.999973e-21", "0"),
    "expf": ("1", "0"),
    "powf": ("1", "0"),
    "exp2f": ("1", "0"),
    "exp10f": ("1", "0"),
    "rsqrtf": ("0", "1"),
    "fdividef": ("1 1", "0 0"),
    "sinpif": ("1", "0"),
    "cospif": ("1", "0"),
    "tanpif": ("1", "0"),
    "sincospif": ("1", "0"),
    "cbrtf": ("1", "0"),
    "rcbrtf": ("-1", "1"),
    "logbf": ("-133 -133", "-127 -127"),
    "scalbnf": ("1 inf", "0 2"),
    "remquof": ("0 4", "0 0"),
    "hypotf": ("0", "1"),
    "rhypotf": ("0", "1"),
    "norm3df": ("0 0", "1 1"),
    "norm4df": ("0 2", "1 2"),
    "bfloat16": ("1 0", "0 0"),
}
"""What a kernel computes: without the option, and with it (item 9)."""

ALWAYS = {
    "padding": "16 4 32",  # 1
    "max-of-mixed": "2",  # 2
    "wide-count": "36 63",  # 3
    "half-pairs": "10 1 1 0 1 inf",  # 10
    "lanemask": "1",  # 11
    "plain-division": "1",  # 9: not reproduced
}
"""What is the same with the option and without it."""

STOPS = {
    "shared-atomic-64": "shared-atomic-64",  # 4
    "early-return": "exited-before-barrier",  # 6
    "print-double": "printf-double",  # 12
    "no-launch-bounds": "launch-bounds",  # 15
}
"""What stops a run with the option and without it, in the program of the rules."""

ON = {"CU2CANN_MODEL_FAITHFUL": "1"}


@pytest.fixture(scope="module")
def ran_faithful(program: Callable[[str], Ran]) -> Ran:
    return program("faithful_cases")


@pytest.mark.parametrize("case", CHANGED)
def test_the_option_changes_what_is_computed(ran_faithful: Ran, case: str) -> None:
    plain, faithful = ran_faithful(case), ran_faithful(case, **ON)
    assert (plain.stdout.strip(), faithful.stdout.strip()) == CHANGED[case]


@pytest.mark.parametrize("settings", [{}, ON], ids=["plain", "faithful"])
@pytest.mark.parametrize("case", ALWAYS)
def test_what_the_option_leaves_alone(
    ran_faithful: Ran, case: str, settings: dict[str, str]
) -> None:
    assert ran_faithful(case, **settings).stdout.strip() == ALWAYS[case]


@pytest.mark.parametrize("settings", [{}, ON], ids=["plain", "faithful"])
@pytest.mark.parametrize("case", STOPS)
def test_what_stops_a_run_in_any_case(
    ran: Ran, case: str, settings: dict[str, str]
) -> None:
    done = ran(case, **settings)
    assert done.returncode == BROKEN_RULE
    assert STOPS[case] in done.stderr


@pytest.mark.parametrize("settings", [{}, ON], ids=["plain", "faithful"])
def test_lanes_that_do_not_take_part(ran: Ran, settings: dict[str, str]) -> None:
    assert "warning: inactive-lane" in ran("inactive-lane", **settings).stderr  # 5


@pytest.mark.parametrize("settings", [{}, ON], ids=["plain", "faithful"])
def test_a_half_atomic_gives_no_old_value(ran: Ran, settings: dict[str, str]) -> None:
    assert ran("half-atomic", **settings).stdout.strip() == "0 1"  # 12


@pytest.mark.parametrize("settings", [{}, ON], ids=["plain", "faithful"])
def test_an_assertion_of_a_kernel_ends_the_run(
    ran_faithful: Ran, settings: dict[str, str]
) -> None:
    done = ran_faithful("assert", **settings)
    assert done.returncode == BROKEN_RULE  # 14: where NDEBUG is not set
    assert "assertion `to == nullptr' failed" in done.stderr


def test_the_guide_has_every_function_that_the_option_changes() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", guide))
    assert [name for name in CHANGED if name not in words] == []
