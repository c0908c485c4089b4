"""Nothing in a source is obeyed, neither by the terminal nor as markup."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result

from cu2cann.cli.review import open_again
from cu2cann.model import Answer, Grade, Review, Source, Translated
from cu2cann.pipeline import Engine, default_rules, translate
from cu2cann.review.app import ReviewApp
from cu2cann.review.opening import Opened
from cu2cann.review.session import Session

Run = Callable[..., Result]
ODD = (
    "#include <cuda_runtime.h>\n"
    "// [red]not red[/red] [@click=app.quit]x[/] \x1b[2J\x1b]0;title\x07 \u202egnp\n"
    'void f(float *p) { cudaFree(p /* [bold]\x1b[31m\u2066 */); say("[/]"); }\n'
)


@pytest.fixture
def review(tmp_path: Path, convert: Run) -> Callable[[str, bytes], Opened]:
    def make(name: str, text: bytes) -> Opened:
        source, out = tmp_path / "p" / "in", tmp_path / "p" / "out"
        source.mkdir(parents=True)
        (source / name).write_bytes(text)
        convert(source, out)
        return open_again(out, None, None)[0]

    return make


def screen(app: ReviewApp) -> str:
    """Give what is written to the terminal, without the colours of the application."""
    return "".join(
        segment.text
        for strip in app.screen._compositor.render_strips()
        for segment in strip
    )


def seen(session: Session, *keys: str) -> str:
    """Press keys and give all that was on the screen meanwhile."""
    texts: list[str] = []

    async def run() -> None:
        app = ReviewApp(session, default_rules(), lambda _: None)
        async with app.run_test(size=(100, 40), notifications=True) as pilot:
            await pilot.pause()
            texts.append(screen(app))
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
                texts.append(screen(app))

    asyncio.run(run())
    return "".join(texts)


def test_escapes_and_markup_are_shown_as_they_are(
    review: Callable[[str, bytes], Opened],
) -> None:
    opened = review("[b]odd\x1b[31m.cu", ODD.encode())
    text = seen(opened.session, "j", "j", "m", "escape", "e", "escape", "d", "escape")
    assert "[red]not red[/red] [@click=app.quit]x[/]" in text
    assert r"\x1b[2J" in text
    assert r"\u202e" in text
    assert not {"\x1b", "\x07", "\u202e", "\u2066"} & set(text)
    assert r"[b]odd\x1b[31m.cu" in text


def test_a_text_with_hidden_characters_is_not_edited_here(
    review: Callable[[str, bytes], Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    opened = review("a.cu", ODD.encode())
    free = [item.rule for item in opened.session.items].index("memory/free")
    text = seen(opened.session, *["j"] * free, "e")
    assert "cannot be shown" in text


def test_a_line_of_ten_million_bytes(engine: Engine) -> None:
    long = b"/* %s */" % (b"- " * 2_500_000)
    text = b"#include <cuda_runtime.h>\nvoid f(int *p) { %s cudaFree(p); %s }\n"
    source = Source("a.cu", text % (long, long))
    done = translate(source, replace(engine, review=Review()))
    result = Translated("a.cu", "a.asc", done, Grade.TRANSLATED)
    session = Session([result], {})
    shown = seen(session, "j", "j", "a", "k")
    assert "cudaFree" in shown
    assert len(session.items) == 3


def test_names_and_bytes_that_are_no_text(
    review: Callable[[str, bytes], Opened],
) -> None:
    text = (
        b"#include <cuda_runtime.h>\nvoid f(int *p) { cudaFree(p /* \xe9\xff */); }\n"
    )
    opened = review("a.cu", text)
    free = [item.rule for item in opened.session.items].index("memory/free")
    assert "UTF-8" in seen(opened.session, *["j"] * free, "e")
    opened.session.answer(free, Answer.REJECT)
    assert "xe9" in opened.session.items[free].change.mark.original
