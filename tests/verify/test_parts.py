"""The parts of a grid count as one launch."""

from cu2cann.verify.parts import whole_launches
from cu2cann.verify.run import TracedLaunch


def launch(number: int, kernel: str, *grid: int) -> TracedLaunch:
    return TracedLaunch(number, kernel, grid, (1, 1, 1), ())


def numbers(original: list[TracedLaunch], translation: list[TracedLaunch]) -> list[int]:
    return [one.number for one in whole_launches(original, translation)]


def test_of_the_parts_of_a_grid_the_last_stays() -> None:
    original = [
        launch(1, "a", 8, 1, 1),
        launch(2, "b", 300, 300, 1),
        launch(3, "b", 4, 1, 1),
    ]
    translation = [
        launch(1, "a", 8, 1, 1),
        launch(2, "b", 65535, 1, 1),
        launch(3, "b", 24465, 1, 1),
        launch(4, "b", 4, 1, 1),
    ]
    assert numbers(original, translation) == [1, 3, 4]
    assert whole_launches(original, translation)[1].grid == (300, 300, 1)


def test_launches_that_do_not_add_up_stay() -> None:
    original = [launch(1, "a", 100, 1, 1)]
    assert numbers(original, [launch(1, "a", 60, 1, 1), launch(2, "a", 60, 1, 1)]) == [
        1,
        2,
    ]
    assert numbers(original, [launch(1, "a", 60, 1, 1), launch(2, "b", 40, 1, 1)]) == [
        1,
        2,
    ]
    assert numbers(original, [launch(1, "a", 60, 1, 1)]) == [1]


def test_what_only_one_side_launches_stays() -> None:
    assert numbers([], [launch(1, "a", 1, 1, 1)]) == [1]
    assert numbers([launch(1, "a", 1, 1, 1)], []) == []
