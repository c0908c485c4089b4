"""The plan frees the most for the least effort first."""

from collections.abc import Callable
from dataclasses import replace

from cu2cann.report import Report
from cu2cann.report.findings import findings
from cu2cann.report.plan import plan_of

Make = Callable[..., Report]
LAUNCH = b"__global__ void k%d(float *a) { %s }\n"
MASK = b"a[0] = __shfl_down_sync(m, a[0], 1);"
HEAP = b"float *p = (float *)malloc(4); free(p);"


def kernels(*bodies: bytes) -> bytes:
    return b"unsigned m;\n" + b"".join(
        LAUNCH % (number, body) for number, body in enumerate(bodies)
    )


def test_nothing_refused_is_no_plan(report_of: Make) -> None:
    plan = plan_of(report_of({"a.cu": b"int a;\n"}))
    assert (plan.steps, plan.blocked, plan.hours) == ((), 0, 0)


def test_what_frees_more_goes_first(report_of: Make) -> None:
    plan = plan_of(report_of({"a.cu": kernels(HEAP, MASK, MASK, MASK)}))
    first = plan.steps[0]
    assert first.code == "warp/shfl-sync/partial-mask"
    assert [part.name for part in first.frees] == ["k1", "k2", "k3"]
    assert (first.places, first.files) == (3, 1)


def test_a_part_is_free_with_its_last_code(report_of: Make) -> None:
    plan = plan_of(report_of({"a.cu": kernels(MASK, MASK, MASK + HEAP)}))
    named = [[part.name for part in step.frees] for step in plan.steps]
    assert named[0] == ["k0", "k1"]
    assert named[-1] == ["k2"]
    assert sum(map(len, named)) == plan.blocked == 3


def test_every_error_is_in_one_step(program: Report) -> None:
    plan = plan_of(program)
    codes = [step.code for step in plan.steps]
    errors = {
        one.said.code for one in findings(program) if one.said.severity == "error"
    }
    assert sorted(codes) == sorted(errors)
    assert sum(step.hours for step in plan.steps) == plan.hours == program.summary.hours


def test_a_code_is_paid_for_once_in_a_file(report_of: Make) -> None:
    text = kernels(MASK, MASK)
    one = plan_of(report_of({"a.cu": text}))
    two = plan_of(report_of({"a.cu": text, "b.cu": text}))
    assert two.hours == 2 * one.hours
    assert one.hours == plan_of(report_of({"a.cu": kernels(MASK)})).hours


def test_the_order_of_files_does_not_matter(report_of: Make) -> None:
    made = report_of({"a.cu": kernels(MASK, HEAP), "b.cu": kernels(HEAP)})
    turned = replace(made, results=made.results[::-1])
    assert plan_of(made) == plan_of(turned)
