"""What the screen looks like, as text: at 80 and 160 columns, and in a dialog.

Colours are left out, so that a new version of the theme changes nothing here.
"""

import asyncio
import re
from pathlib import Path

import pytest

from cu2cann.model import Answer
from cu2cann.pipeline import default_rules
from cu2cann.review.app import ReviewApp
from cu2cann.review.opening import Opened

_BARS = re.compile(r"[▁-█▔]")  # Scroll bars are drawn anew in each version.
GOLDEN = Path(__file__).parent / "golden"
CASES = [
    pytest.param("narrow", (80, 24), (), id="narrow"),
    pytest.param("wide", (160, 45), (), id="wide"),
    pytest.param("choose", (100, 30), ("c",), id="choose"),
    pytest.param("help", (80, 24), ("question_mark",), id="help"),
]


def picture(opened: Opened, size: tuple[int, int], keys: tuple[str, ...]) -> str:
    lines: list[str] = []

    async def run() -> None:
        app = ReviewApp(opened.session, default_rules(), lambda _: None)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            app.go(place(opened))
            await pilot.press(*keys)
            await pilot.pause()
            strips = app.screen._compositor.render_strips()
            lines.extend(
                _BARS.sub(" ", "".join(part.text for part in strip)).rstrip()
                for strip in strips
            )

    asyncio.run(run())
    return "\n".join(lines) + "\n"


def place(opened: Opened) -> int:
    rules = [item.rule for item in opened.session.items]
    return rules.index("memory/memcpy")


@pytest.mark.parametrize(("name", "size", "keys"), CASES)
def test_the_screen_looks_as_it_did(
    name: str,
    size: tuple[int, int],
    keys: tuple[str, ...],
    opened: Opened,
    *,
    update_golden: bool,
) -> None:
    session = opened.session
    session.answer(0, Answer.ACCEPT)
    session.answer(1, Answer.REJECT)
    session.note(place(opened), "ask whether a kernel can be under way here")
    found = picture(opened, size, keys)
    golden = GOLDEN / f"{name}.txt"
    if update_golden:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_nothing_is_cut_off_at_80_columns(opened: Opened) -> None:
    lines = picture(opened, (80, 24), ()).splitlines()
    assert "? Help" in lines[-1]
    assert "c Choose" in lines[-1]
    code = "".join(line[7:].rstrip("│▆▃▄ ") for line in lines)
    assert "cudaMemcpy(input, values.data(), n * sizeof(*input), cudaMemcpyHost" in code
    assert "ACL_MEM_MALLOC_HUGE_FIRST" in code
