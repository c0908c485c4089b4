"""Pages of the application: the keys, a rule, the alternatives of a change."""

from collections.abc import Sequence
from dataclasses import replace

from textual.content import Content

from cu2cann.model import Answer, Change, Rule, Ruling, Source
from cu2cann.pipeline import TARGETS
from cu2cann.report.explain import explain
from cu2cann.report.visible import line_visible
from cu2cann.review import panels
from cu2cann.review.view import translated

_KEYS = (
    ("a", "accept the change"),
    ("r", "reject it: the original text stays, and the report says so"),
    ("e", "write a text of your own, in $EDITOR or here"),
    ("c", "choose an alternative that a rule offers"),
    ("A", "accept all open changes of the same rule"),
    ("m", "write a note beside the change"),
    ("x", "open a decided change again"),
    ("u", "take the last decision back"),
    ("n", "go to the next open change"),
    ("j k", "go to the next or the previous change (also right, left)"),
    ("/ N", "search; search on"),
    ("d", "show the whole page of the rule"),
    ("t", "dark or light"),
    ("? q", "this page; quit"),
)
_STYLE = "$text-success on $success-muted"
_ABOUT = """
Every decision is written to the file of decisions at once. `cu2cann convert` carries
them out: run it again when you are done. A decision is known by the text it is about,
so it stays when lines move; one that fits no change any more is kept and reported.

A click on a file shows its first change; tab moves between the panels, which scroll.
"""


def help_page() -> Content:
    """Write what the keys do."""
    rows = [
        Content.assemble((f"{keys:>5}  ", "bold $text-accent"), words)
        for keys, words in _KEYS
    ]
    return Content("\n").join([Content.styled("Keys", "bold"), *rows, Content(_ABOUT)])


def rule_text(change: Change, rules: Sequence[Rule]) -> Content:
    """Write the page of the rules of a change, the one it is known by first."""
    pages = [explain(word, rules, TARGETS) or word for word in change.rules]
    text = "\n\n\n".join(pages)
    return Content("\n".join(map(line_visible, text.splitlines())))


def choices_of(source: Source, change: Change, width: int) -> list[Content]:
    """Write what may be chosen: the proposal, then what rules offer instead."""
    plain = replace(change, ruling=None)
    own, _ = panels.code(translated(source, plain, change.edits, 0), _STYLE, width)
    found = [panels.choice_text("As proposed", own, change.diagnostics)]
    for offer in change.offers:
        taken = replace(change, ruling=Ruling(change.mark, Answer.CHOOSE, offer.name))
        lines, _ = panels.code(translated(source, taken, offer.edits, 0), _STYLE, width)
        found.append(panels.choice_text(offer.title, lines, offer.diagnostics))
    return found
