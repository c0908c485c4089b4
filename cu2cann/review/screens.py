"""What opens above the review: a line or a text to write, a choice, a page to read."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList, Static, TextArea

_CLOSE: list[BindingType] = [Binding("escape", "leave", "Close")]


class LineScreen(ModalScreen[str | None]):
    """One line to be written."""

    BINDINGS: ClassVar[list[BindingType]] = _CLOSE

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.title_text, self.text = title, text

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(classes="dialog low"):
            yield Label(Content(self.title_text))
            yield Input(self.text)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was written."""
        self.dismiss(event.value)

    def action_leave(self) -> None:
        """Close without a result."""
        self.dismiss(None)


class TextScreen(ModalScreen[str | None]):
    """A text to be written, where no editor can be started."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_CLOSE,
        Binding("ctrl+s", "keep", "Keep", priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title_text, self.text = title, text

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(classes="dialog"):
            yield Label(Content(f"{self.title_text}  (ctrl+s keeps it, escape leaves)"))
            yield TextArea(self.text, show_line_numbers=False)

    def action_keep(self) -> None:
        """Give what was written."""
        self.dismiss(self.query_one(TextArea).text)

    def action_leave(self) -> None:
        """Close without a result."""
        self.dismiss(None)


class ChoiceScreen(ModalScreen[int | None]):
    """Alternatives, of which one may be taken."""

    BINDINGS: ClassVar[list[BindingType]] = _CLOSE

    def __init__(self, title: str, choices: Sequence[Content]) -> None:
        super().__init__()
        self.title_text, self.choices = title, choices

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(classes="dialog"):
            yield Label(Content(f"{self.title_text}  (enter takes it, escape leaves)"))
            yield OptionList(*self.choices, markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the number of the alternative."""
        self.dismiss(event.option_index)

    def action_leave(self) -> None:
        """Close without a result."""
        self.dismiss(None)


class PageScreen(ModalScreen[None]):
    """A page to be read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_CLOSE,
        Binding("q,d,question_mark", "leave", "Close"),
    ]

    def __init__(self, text: Content) -> None:
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with VerticalScroll(classes="dialog page"):
            yield Static(self.text)

    def action_leave(self) -> None:
        """Close the page."""
        self.dismiss()
