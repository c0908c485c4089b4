"""Arguments go to the parameters that a rule names."""

from cu2cann.match.bind import bind
from cu2cann.model import Parameter, Span

ONE, TWO, THREE = Span(0, 1), Span(3, 4), Span(6, 7)
A, B = Parameter("a"), Parameter("b")
OPTIONAL, REST = Parameter("c", default="0"), Parameter("rest", rest=True)


def test_each_argument_has_a_name() -> None:
    assert bind([A, B], [ONE, TWO]) == {"a": ONE, "b": TWO}


def test_no_arguments_fit_no_parameters() -> None:
    assert bind([], []) == {}


def test_too_few_arguments_do_not_fit() -> None:
    assert bind([A, B], [ONE]) is None


def test_too_many_arguments_do_not_fit() -> None:
    assert bind([A], [ONE, TWO]) is None


def test_a_parameter_with_a_default_may_be_left_out() -> None:
    assert bind([A, OPTIONAL], [ONE]) == {"a": ONE}


def test_the_rest_is_one_range_from_the_first_to_the_last() -> None:
    assert bind([A, REST], [ONE, TWO, THREE]) == {"a": ONE, "rest": Span(3, 7)}


def test_the_rest_may_be_nothing() -> None:
    assert bind([A, REST], [ONE]) == {"a": ONE}
