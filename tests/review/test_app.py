"""Every key of the application does what the footer says."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static, TextArea

from cu2cann.cli.review import open_again
from cu2cann.model import Answer, Ruling
from cu2cann.pipeline import default_rules
from cu2cann.review.app import ReviewApp
from cu2cann.review.opening import Opened
from cu2cann.review.pages import help_page
from cu2cann.review.screens import PageScreen, TextScreen
from cu2cann.review.session import Session

Script = Callable[[ReviewApp, Pilot[Any]], Awaitable[None]]
Converted = Callable[[str], tuple[Path, Path]]


class Saved:
    """What was saved, and how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, _: Session) -> None:
        self.times += 1


SMALL = (80, 24)


def drive(opened: Opened, script: Script, size: tuple[int, int] = SMALL) -> ReviewApp:
    app = ReviewApp(opened.session, default_rules(), Saved(), opened.remarks)

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await script(app, pilot)

    asyncio.run(run())
    return app


async def play(app: ReviewApp, pilot: Pilot[Any], keys: tuple[str, ...]) -> None:
    """Press keys; what begins with `=` is put into the line that is open."""
    for key in keys:
        if key.startswith("="):
            await pilot.pause()
            app.screen.query_one(Input).value = key[1:]
        else:
            await pilot.press(key)


def press(opened: Opened, *keys: str) -> ReviewApp:
    return drive(opened, lambda app, pilot: play(app, pilot, keys))


def answers(app: ReviewApp) -> dict[int, Answer]:
    return {
        at: item.change.ruling.answer
        for at, item in enumerate(app.session.items)
        if item.change.ruling is not None
    }


def ruling(app: ReviewApp, at: int) -> Ruling:
    found = app.session.items[at].change.ruling
    assert found is not None
    return found


def shown(app: ReviewApp, name: str) -> str:
    return str(app.query_one(name, Static).content)


def test_accept_and_reject_go_on_to_the_next_open_change(opened: Opened) -> None:
    app = press(opened, "a", "r", "a")
    assert answers(app) == {0: Answer.ACCEPT, 1: Answer.REJECT, 2: Answer.ACCEPT}
    assert app.at == 3
    assert isinstance(app.save, Saved)
    assert app.save.times == 3


def test_undo_takes_decisions_back_and_goes_there(opened: Opened) -> None:
    app = press(opened, "a", "r", "u")
    assert answers(app) == {0: Answer.ACCEPT}
    assert app.at == 1
    app = press(opened, "u", "u")
    assert answers(app) == {}


def test_a_decided_change_is_opened_again(opened: Opened) -> None:
    app = press(opened, "a", "k", "x")
    assert answers(app) == {}
    assert app.at == 0


def test_steps_go_round(opened: Opened) -> None:
    count = len(opened.session.items)
    assert press(opened, "k").at == count - 1
    assert press(opened, "k", "j", "right", "left", "j").at == 1


def test_the_next_open_change_is_found(opened: Opened) -> None:
    assert press(opened, "a", "a", "k", "k", "n").at == 2


def test_all_of_a_rule_are_accepted(opened: Opened) -> None:
    app = press(opened, "slash", "=cudamalloc", "enter", "A")
    rules = {app.session.items[at].rule for at in answers(app)}
    assert rules == {"memory/malloc"}
    assert len(answers(app)) == 3
    assert answers(press(opened, "u")) == {}


def test_search_goes_on_and_round(opened: Opened) -> None:
    first = press(opened, "slash", "=cudafree", "enter").at
    assert "cudaFree" in opened.session.items[first].change.mark.original
    second = press(opened, "slash", "=cudafree", "enter", "N").at
    assert second == first + 1
    assert press(opened, "slash", "=cudafree", "enter", "N", "N", "N").at == first
    assert press(opened, "slash", "=nowhere", "enter").at == 0
    assert press(opened, "slash", "escape", "N").at == 0


def test_a_note_is_written_and_changed(opened: Opened) -> None:
    app = press(opened, "m", "=why", "enter")
    assert ruling(app, 0).note == "why"
    assert app.session.items[0].change.is_open
    app = press(opened, "m", "=whynot", "enter", "a")
    assert (ruling(app, 0).note, ruling(app, 0).answer) == ("whynot", Answer.ACCEPT)


def test_a_choice_is_taken_from_the_list(opened: Opened) -> None:
    app = press(opened, "slash", "=cudamemcpy(", "enter", "c", "down", "enter")
    (at,) = answers(app)
    assert ruling(app, at).answer is Answer.CHOOSE
    assert ruling(app, at).text == "memory/memcpy/no-wait"
    app = press(opened, "u", "c", "enter")
    assert answers(app) == {at: Answer.ACCEPT}
    assert answers(press(opened, "u", "c", "escape")) == {}


def test_the_key_for_choices_is_shown_where_there_are_any(opened: Opened) -> None:
    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        def keys() -> set[str]:
            return set(app.screen.active_bindings)

        assert "c" not in keys()
        await play(app, pilot, ("slash", "=cudamemcpy(", "enter"))
        await pilot.pause()
        assert "c" in keys()
        await pilot.press("c")
        assert app.screen.query_one(OptionList).option_count == 2

    drive(opened, script)


def test_nothing_can_be_rejected_where_nothing_changes(converted: Converted) -> None:
    _, out = converted("unportable")
    opened = open_again(out, None, None)[0]
    refused = next(
        at for at, item in enumerate(opened.session.items) if not item.change.edits
    )
    app = press(opened, *["j"] * refused, "r")
    assert (answers(app), app.at) == ({}, refused)


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an editor that writes what stands in a file."""
    place = tmp_path / "wanted"
    script = tmp_path / "editor"
    script.write_text(f'#!/bin/sh\n[ -f {place} ] || exit 3\ncat {place} > "$1"\n')
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))
    return place


def test_without_an_editor_a_text_is_written_here(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)

    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        await play(app, pilot, ("slash", "=cudafree(input", "enter", "e"))
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)
        area = app.screen.query_one(TextArea)
        assert area.text == "aclrtFreeWithDevSync(input)"
        area.text = "release(input)"
        await pilot.press("ctrl+s")
        await pilot.pause()

    app = drive(opened, script)
    (at,) = answers(app)
    assert ruling(app, at)[1:3] == (Answer.EDIT, "release(input)")


def test_a_text_that_stays_decides_nothing(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    assert answers(press(opened, "e", "ctrl+s")) == {}
    assert answers(press(opened, "e", "x", "escape")) == {}


def test_the_editor_is_used_where_the_terminal_can_be_left(
    opened: Opened, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReviewApp, "suspend", lambda _: nullcontext())
    editor.write_text("one();\ntwo();\n")
    app = press(opened, "slash", "=cudafree(input", "enter", "e")
    (at,) = answers(app)
    assert ruling(app, at).text == "one();\ntwo();"
    editor.unlink()
    assert answers(press(opened, "u", "e")) == {}


def test_help_and_the_page_of_a_rule_are_shown_and_left(opened: Opened) -> None:
    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        for key, word in (("question_mark", "accept the change"), ("d", "emit/")):
            await pilot.press(key)
            await pilot.pause()
            assert isinstance(app.screen, PageScreen)
            assert word in str(app.screen.query_one(Static).content)
            await pilot.press("escape")
            await pilot.pause()
            assert not isinstance(app.screen, PageScreen)

    drive(opened, script)


def test_every_key_is_in_the_help() -> None:
    names = {"slash": "/", "question_mark": "?"}
    page = str(help_page())
    for binding in ReviewApp.BINDINGS:
        assert not isinstance(binding, tuple)
        for key in binding.key.split(","):
            assert f"{names.get(key, key)}" in page


def test_a_file_is_chosen_with_the_mouse(converted: Converted) -> None:
    _, out = converted("multi_file")
    opened = open_again(out, None, None)[0]

    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        await pilot.click("#files", offset=(6, 5))
        await pilot.pause()
        assert app.session.file_of(app.at).path == "src/signal.cu"
        await pilot.press("a")
        assert answers(app)

    drive(opened, script, (120, 30))


def test_dark_and_light(opened: Opened) -> None:
    app = press(opened, "t")
    assert not app.current_theme.dark
    assert press(opened, "t", "t").current_theme.dark


def test_what_cannot_be_saved_is_said_and_kept(opened: Opened) -> None:
    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        def fail(_: Session) -> None:
            raise OSError(28, "No space left on device")

        app.save = fail
        await pilot.press("a")
        await pilot.pause()
        assert "not saved" in shown(app, "#progress")

    assert answers(drive(opened, script)) == {0: Answer.ACCEPT}


def test_all_decided_stays_where_it_is(opened: Opened) -> None:
    count = len(opened.session.items)
    for at in range(1, count):
        opened.session.answer(at, Answer.ACCEPT)

    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        await pilot.press("a", "n")
        await pilot.pause()
        assert f"{count} of {count} decided" in shown(app, "#progress")

    assert drive(opened, script).at == 0


def test_the_program_ends_with_q(opened: Opened) -> None:
    assert press(opened, "q").return_code == 0


def test_an_input_takes_letters_that_are_keys(opened: Opened) -> None:
    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        await pilot.press("slash", *"aruq")
        assert app.screen.query_one(Input).value == "aruq"

    assert answers(drive(opened, script)) == {}


def test_the_change_is_in_sight_however_long_the_lines_are(
    converted: Converted,
) -> None:
    source, out = converted("reduction")
    place = source / "reduction.cu"
    long = f"    // {'far away ' * 40}\n" * 9
    place.write_text(
        place.read_text().replace(
            "    CUDA_OK(cudaFree(input", f"{long}    CUDA_OK(cudaFree(input"
        )
    )
    opened = open_again(out, None, None)[0]

    async def script(app: ReviewApp, pilot: Pilot[Any]) -> None:
        await play(app, pilot, ("slash", "=cudafree(input", "enter"))
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        rows = "\n".join("".join(part.text for part in strip) for strip in strips)
        assert "cudaFree(input)" in rows
        assert "aclrtFreeWithDevSync(input)" in rows

    drive(opened, script, (160, 45))
