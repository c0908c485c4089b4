"""Comments hide the findings of their line, and no others."""

import pytest

from cu2cann.model import Diagnostic, Label, Severity, Source, Span
from cu2cann.report import suppress

CODE = "warp/shuffle/partial-mask"


def shown(text: str, **options: bool) -> list[str]:
    source = Source("a.cu", text.encode())
    at = text.index("here")
    found = Diagnostic(CODE, Severity.ERROR, "m", Label("a.cu", Span(at, at + 4)))
    return [one.code for one in suppress(source, [found], **options)]


@pytest.mark.parametrize("prefix", [CODE, "warp/shuffle", "warp", "odd, warp"])
def test_a_comment_hides_a_code_a_rule_or_an_area(prefix: str) -> None:
    text = f"here(); // cu2cann: ignore[{prefix}]\n"
    assert CODE not in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "// cu2cann: ignore[warp]\nhere();\n",
        "  /* cu2cann: ignore[warp] */\nhere();\n",
        "// cu2cann: ignore[warp]\n// cu2cann: ignore[odd]\nhere();\n",
        "int x; here(); // why // cu2cann: ignore[warp]\n",
    ],
)
def test_a_comment_alone_speaks_of_the_next_line(text: str) -> None:
    assert CODE not in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "here(); // cu2cann: ignore[war]\n",
        "here(); // cu2cann: ignore[warp/shuffle/partial]\n",
        "x(); // cu2cann: ignore[warp]\nhere();\n",
        "here();\n// cu2cann: ignore[warp]\n",
        "// cu2cann: ignore[warp]\n\nhere();\n",
    ],
)
def test_a_comment_that_hides_nothing_is_noted(text: str) -> None:
    assert sorted(shown(text)) == ["convert/unused-suppression", CODE]


def test_a_comment_for_another_command_is_not_noted() -> None:
    assert shown("here(); // cu2cann: ignore[verify/arity]\n") == [CODE]
    assert shown("here(); // cu2cann: ignore[odd]\n", name_unused=False) == [CODE]
