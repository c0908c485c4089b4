"""The application: the files, a change from both sides, and the keys to decide it."""

import os
from collections.abc import Callable, Sequence
from typing import ClassVar, Literal

from textual.app import App, ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widgets import Footer, Static, Tree

from cu2cann.model import Answer, Change, Rule
from cu2cann.report.visible import visible
from cu2cann.review import panels
from cu2cann.review.board import Board
from cu2cann.review.editor import EditorError, edit, editor_of, ends_as, is_plain, unix
from cu2cann.review.files import Files
from cu2cann.review.pages import choices_of, help_page, rule_text
from cu2cann.review.screens import ChoiceScreen, LineScreen, PageScreen, TextScreen
from cu2cann.review.session import Session
from cu2cann.review.view import text_of

_NARROW, _WIDE = 0, 110
_MOST_REMARKS = 3
_DIALOG = 10  # What the borders of a dialog take of its width.
Save = Callable[[Session], None]


class ReviewApp(App[None]):
    """Walk over the changes of a conversion and decide them."""

    CSS_PATH = "review.tcss"
    TITLE = "cu2cann review"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(_NARROW, "-narrow"), (_WIDE, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "answer('accept')", "Accept"),
        Binding("r", "answer('reject')", "Reject"),
        Binding("e", "edit", "Edit"),
        Binding("c", "choose", "Choose"),
        Binding("A", "accept_rule", "All"),
        Binding("m", "note", "Note"),
        Binding("u", "undo", "Undo"),
        Binding("n", "next_open", "Next"),
        Binding("slash", "search", "Find", key_display="/"),
        Binding("question_mark", "help", "Help", key_display="?"),
        Binding("j,right", "step(1)", "Next", show=False),
        Binding("k,left", "step(-1)", "Previous", show=False),
        Binding("N", "search_on", "Search on", show=False),
        Binding("x", "answer('open')", "Open again", show=False),
        Binding("d", "page", "Page of the rule", show=False),
        Binding("t", "theme", "Dark or light", show=False),
        Binding("q", "quit", "Quit", show=False),
    ]

    def __init__(
        self,
        session: Session,
        rules: Sequence[Rule],
        save: Save,
        remarks: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.remarks = remarks
        self.session = session
        self.rules = {rule.id: rule for rule in rules}
        self.save = save
        self.at = 0
        self.chooses = False
        self.words = ""
        self.saved = ""

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Container(id="body"):
            yield Files(self.session)
            yield Board(self.session)
        yield Static(id="progress")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Begin with the first change that is open."""
        first = self.session.next_open(-1)
        self.go(first if first is not None else 0)
        self.set_focus(None)
        for remark in self.remarks[:_MOST_REMARKS]:
            self._tell(remark)

    @property
    def change(self) -> Change:
        """Give the change that is shown."""
        return self.session.items[self.at].change

    def go(self, at: int) -> None:
        """Show a change."""
        self.at = at
        item = self.session.items[at]
        with self.batch_update():
            self.query_one(Board).show(at, self.rules.get(item.rule))
            progress = panels.progress(self.session, self.saved)
            self.query_one("#progress", Static).update(progress, layout=False)
            files = self.query_one(Files)
            files.refresh_counts()
            files.show(item.file)
            if self.chooses != bool(item.change.offers):
                self.chooses = not self.chooses
                self.refresh_bindings()  # Which writes the whole footer anew.

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show a key only where it does something."""
        del parameters
        return self.chooses if action == "choose" else True

    def on_tree_node_selected(self, event: Tree.NodeSelected[int]) -> None:
        """Go to the first change of a file."""
        number = event.node.data
        if number is not None and number != self.session.items[self.at].file:
            self.go(self.session.first_of(number))

    def _decided(self) -> None:
        """Keep what was decided, and go on to the next change."""
        self._keep()
        following = self.session.next_open(self.at)
        if following is None:
            self.notify("All changes are decided.", markup=False)
        self.go(self.at if following is None else following)

    def _keep(self) -> None:
        try:
            self.save(self.session)
            self.saved = "saved"
        except OSError as error:
            self.saved = "not saved"
            self._tell(f"The decisions cannot be written: {error}", "error")

    def _tell(
        self, text: str, severity: Literal["warning", "error"] = "warning"
    ) -> None:
        self.notify(visible(text), severity=severity, markup=False)

    def action_answer(self, word: str) -> None:
        """Accept or reject the change, or open it again."""
        answer = Answer(word)
        if answer is Answer.REJECT and not self.change.edits:
            self._tell("Nothing was changed here, so there is nothing to reject.")
            return
        self.session.answer(self.at, answer)
        if answer is Answer.OPEN:
            self._keep()
            self.go(self.at)
        else:
            self._decided()

    def action_accept_rule(self) -> None:
        """Accept all open changes of the rule."""
        rule = self.session.items[self.at].rule
        count = self.session.accept_rule(self.at)
        self.notify(f"{count} changes of {rule} accepted", markup=False)
        self._decided()

    def action_undo(self) -> None:
        """Take the last decision back."""
        place = self.session.undo()
        if place is None:
            self._tell("There is nothing to take back.")
            return
        self._keep()
        self.go(place)

    def action_step(self, step: int) -> None:
        """Go to the next or the previous change."""
        self.go((self.at + step) % len(self.session.items))

    def action_next_open(self) -> None:
        """Go to the next change that is open."""
        place = self.session.next_open(self.at)
        if place is None:
            self._tell("All changes are decided.")
        else:
            self.go(place)

    def action_search(self) -> None:
        """Ask for words to search for."""

        def begin(words: str | None) -> None:
            if words:
                self.words = words
                self.action_search_on()

        self.push_screen(LineScreen("Search in paths, rules and both texts"), begin)

    def action_search_on(self) -> None:
        """Go to the next change that has the words."""
        place = self.session.search(self.at, self.words) if self.words else None
        if place is None:
            self._tell(f"No change has {self.words!r}.")
        else:
            self.go(place)

    def action_note(self) -> None:
        """Write a note beside the change."""
        ruling = self.change.ruling

        def keep(text: str | None) -> None:
            if text is not None:
                self.session.note(self.at, text)
                self._keep()
                self.go(self.at)

        self.push_screen(LineScreen("Note", ruling.note if ruling else ""), keep)

    def action_choose(self) -> None:
        """Take one of the alternatives that the rules offer."""
        change = self.change
        if not change.offers:
            self._tell("The rule offers no alternative here.")
            return
        source = self.session.file_of(self.at).source

        def take(number: int | None) -> None:
            if number == 0:
                self.action_answer(Answer.ACCEPT)
            elif number is not None:
                name = change.offers[number - 1].name
                self.session.answer(self.at, Answer.CHOOSE, name)
                self._decided()

        choices = choices_of(source, change, self.size.width * 9 // 10 - _DIALOG)
        self.push_screen(ChoiceScreen("Choose", choices), take)

    def action_edit(self) -> None:
        """Write a text of one's own in place of the change."""
        if not self.change.is_whole:
            self._tell("It is at several places: accept or reject it as a whole.")
            return
        try:
            text = text_of(self.session.file_of(self.at).source, self.change).decode()
        except UnicodeDecodeError:
            self._tell("The text is not UTF-8.")
            return
        command = editor_of(os.environ)
        try:
            with self.suspend():
                new = edit(command, text) if command else None
        except SuspendNotSupported:
            new = None
        except EditorError as error:
            self._tell(f"The editor failed: {error}", "error")
            return
        if new is not None:
            self._edited(new, text)
        elif is_plain(unix(text)):
            self.push_screen(
                TextScreen("Edit", unix(text)), lambda new: self._edited(new, text)
            )
        else:
            self._tell("It has characters that cannot be shown: set EDITOR.")

    def _edited(self, new: str | None, text: str) -> None:
        if new is None:
            return
        kept = ends_as(new, text)
        if kept == text:
            self._tell("The text is the same; nothing was decided.")
            return
        self.session.answer(self.at, Answer.EDIT, kept)
        self._decided()

    def action_page(self) -> None:
        """Show the whole page of the rule."""
        self.push_screen(PageScreen(rule_text(self.change, [*self.rules.values()])))

    def action_help(self) -> None:
        """Show the keys."""
        self.push_screen(PageScreen(help_page()))

    def action_theme(self) -> None:
        """Change between dark and light."""
        dark = self.current_theme.dark
        self.theme = "textual-light" if dark else "textual-dark"
