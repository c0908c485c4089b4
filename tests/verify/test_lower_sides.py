"""Copies of a function for the device give way to those of the host."""

import pytest

from cu2cann.verify.lower_sides import declared_copies, give_way

HOST = b"inline FLOAT blend(FLOAT x) {\n  return x;\n}\n"
DEVICE = b"__aicore__\ninline cu2cann_device_type<FLOAT> blend(cu2cann_device_type<FLOAT> x) {\n"
TEMPLATE = b"template <int cu2cann_side = 0> " + DEVICE


def test_a_copy_becomes_a_template() -> None:
    assert give_way(HOST + DEVICE, frozenset()) == HOST + TEMPLATE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(DEVICE, id="only for the device"),
        pytest.param(HOST + b"template <typename T>\n" + DEVICE, id="a template"),
        pytest.param(
            b"__aicore__ cu2cann_device_type<FLOAT> blend(cu2cann_device_type<FLOAT> x);\n"
            + HOST
            + DEVICE,
            id="declared before",
        ),
        pytest.param(HOST + b"__aicore__ int twice(int x) {\n", id="no double"),
    ],
)
def test_others_stay(text: bytes) -> None:
    assert give_way(text, declared_copies([text])) == text


def test_a_copy_that_another_file_declares_stays() -> None:
    header = b"""double blend(double x);
__aicore__
cu2cann_device_type<FLOAT> blend(const cu2cann_device_type<FLOAT> x);
"""
    declared = declared_copies([header, HOST + DEVICE])
    assert declared == {b"blend"}
    assert give_way(HOST + DEVICE, declared) == HOST + DEVICE


SAME = b"double draw(long * seed) {\n  return 1.0;\n}\n"
COPY = b"__aicore__\ncu2cann_double draw(long *seed) {\n"


@pytest.mark.parametrize("end", [b"{\n", b";\n"])
def test_a_copy_that_differs_by_its_result_is_never_meant(end: bytes) -> None:
    copy = COPY.replace(b"{\n", end)
    expected = SAME + b"template <int cu2cann_side> " + copy
    assert give_way(SAME + copy, frozenset()) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(COPY, id="only for the device"),
        pytest.param(SAME.replace(b"long", b"int") + COPY, id="other parameters"),
        pytest.param(SAME + b"template <typename T>\n" + COPY, id="a template"),
        pytest.param(
            b"struct A {\n" + SAME + b"};\nstruct B {\n" + COPY, id="another class"
        ),
    ],
)
def test_results_alone_do_not_count(text: bytes) -> None:
    assert give_way(text, frozenset()) == text


HOST_TEMPLATE = b"template <typename T>\nT most() {\n  return 1;\n}\n"
DEVICE_TEMPLATE = b"template <typename T>\n__aicore__ T most() {\n"


def test_a_template_with_the_same_head_is_never_meant() -> None:
    other = DEVICE_TEMPLATE.replace(b"T>", b"T, int cu2cann_side>")
    assert (
        give_way(HOST_TEMPLATE + DEVICE_TEMPLATE, frozenset()) == HOST_TEMPLATE + other
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(DEVICE_TEMPLATE, id="only for the device"),
        pytest.param(
            HOST_TEMPLATE.replace(b"()", b"(T x)") + DEVICE_TEMPLATE,
            id="other parameters",
        ),
        pytest.param(
            b"struct A {\n" + HOST_TEMPLATE + b"};\nstruct B {\n" + DEVICE_TEMPLATE,
            id="another class",
        ),
    ],
)
def test_other_templates_stay(text: bytes) -> None:
    assert give_way(text, frozenset()) == text
