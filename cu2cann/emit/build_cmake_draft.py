"""A CMake command on its way from CUDA to ASC."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_cmake_tokens import Command
from cu2cann.emit.build_context import BuildContext, asc_options

DEFAULT_STANDARD = 17
"""The C++ standard that the ASC language has unless told otherwise."""

KEYWORDS = frozenset({"PRIVATE", "PUBLIC", "INTERFACE", "BEFORE", "SYSTEM", "AFTER"})
YES = frozenset({"ON", "TRUE", "1", "YES"})


@dataclass
class Draft:
    """A command under revision; an argument that is to go has ``None`` as text."""

    command: Command
    path: str
    context: BuildContext
    file: tuple[Command, ...]
    enables: bool = False
    enabled: bool = False
    frozen: bool = False
    removed: bool = False
    name: str = ""
    texts: list[str | None] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    says: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with the command as it stands."""
        self.name = self.command.name
        self.texts = list(self.command.words)

    def say(self, code: str, *about: str) -> None:
        """Note a finding about the command."""
        self.says.append((code, about))

    def say_flags(self, says: Sequence[tuple[str, str]]) -> None:
        """Note what became of options."""
        for code, option in says:
            self.say(code, option)

    def drop_lone_keywords(self) -> None:
        """Remove `PRIVATE` where nothing follows it any more."""
        follows = False
        for index in reversed(range(1, len(self.texts))):
            text = self.texts[index]
            if text in KEYWORDS and not follows:
                self.texts[index] = None
            elif text is not None:
                follows = text not in KEYWORDS

    def add_options(self, targets: Sequence[str], words: Sequence[str]) -> None:
        """Give options to the ASC sources of targets, after the command."""
        names = [name for name in targets if name not in ("TARGET", "APPEND")]
        if words and self.name != "set_source_files_properties":
            option = asc_options(words)
            self.after += [
                f"target_compile_options({name} PRIVATE {option})" for name in names
            ]
