"""A change as it is shown: the heading, both sides, and what there is to say of it."""

from textual.app import ComposeResult
from textual.containers import Container, ScrollableContainer, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from cu2cann.model import Rule
from cu2cann.report.visible import shown_path
from cu2cann.review import panels
from cu2cann.review.session import Session, edits_of
from cu2cann.review.view import original, translated

_MOST_CONTEXT = 20
_GONE = "$text-error on $error-muted"
_NEW = "$text-success on $success-muted"


class Board(Container):
    """The panels of one change."""

    def __init__(self, session: Session) -> None:
        super().__init__(id="change")
        self.session = session
        self.at = 0

    def compose(self) -> ComposeResult:
        """Lay the panels out."""
        yield Static(id="heading")
        with Container(id="sides"):
            for name in ("original", "translated"):
                side = ScrollableContainer(
                    Static(id=f"{name}-code"), id=name, classes="side"
                )
                side.border_title = name
                yield side
        yield VerticalScroll(Static(id="rule"), id="explanation")

    def on_resize(self) -> None:
        """Fold the lines anew."""
        self.call_after_refresh(self.show_code)

    def show(self, at: int, rule: Rule | None) -> None:
        """Show a change."""
        self.at = at
        heading = panels.heading(self.session, at)
        self.query_one("#heading", Static).update(heading, layout=False)
        change = self.session.items[at].change
        self._write("#rule", panels.explanation(change, rule))
        output = shown_path(self.session.file_of(at).output)
        self.query_one("#translated").border_title = output
        self.show_code()

    def show_code(self) -> None:
        """Show both sides, as many lines as there is room for."""
        session = self.session
        item, source = session.items[self.at], session.file_of(self.at).source
        edits = list(edits_of(session.changes_of(item.file)))
        room = self.query_one("#translated").scrollable_content_region
        context = min(_MOST_CONTEXT, max(1, (room.height - 1) // 2))
        before = original(source, item.change, context)
        after = translated(source, item.change, edits, context)
        for name, lines, style in (
            ("original", before, _GONE),
            ("translated", after, _NEW),
        ):
            text, row = panels.code(lines, style, room.width)
            self._write(f"#{name}-code", text)
            self._scroll(name, max(0, row - room.height // 2))

    def _scroll(self, name: str, row: int) -> None:
        """Show a side from a row on, so that the change is in the middle."""
        side = self.query_one(f"#{name}")
        if row or side.scroll_offset.y:
            self.call_after_refresh(side.scroll_to, y=row, animate=False)

    def _write(self, name: str, text: Content) -> None:
        self.query_one(name, Static).update(text)
