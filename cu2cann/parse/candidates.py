"""The variables of the device that a program declares in a form that is understood."""

import re
from collections.abc import Collection, Sequence

from cu2cann.model import Span, words_of
from cu2cann.model.variables import DeviceText
from cu2cann.parse.declarations import (
    declaration,
    is_type,
    marked,
    names_in,
    stays_constant,
)
from cu2cann.parse.functions import Layout, layout

_BY_NAME = re.compile(
    rb"\bcu(?:Module|Library|Link|LaunchKernel|FuncGet)\w*\s*\(|\bnvrtc\w+\s*\("
)
"""What finds kernels and variables by their names, or launches what it found."""


class Candidates:
    """The declarations of all files, and the names that are not to be touched."""

    def __init__(self, texts: Sequence[DeviceText], addressed: Collection[str]) -> None:
        self.layouts = {one.path: layout(one.text) for one in texts if one.text}
        self.macros = [macro for one in texts for macro in one.macros]
        self.bad: set[bytes] = set()
        self.groups: list[set[bytes]] = []
        """What is declared together."""
        self.declared: dict[str, dict[bytes, list[int]]] = {}
        """Where, in each file."""
        self.shared: set[bytes] = set()
        """What is `static`, or `extern` somewhere."""
        self.places: dict[str, list[Span]] = {}
        self._initial: dict[bytes, set[bytes]] = {}
        self._no_types = {name for name, _, body in self.macros if not is_type(body)}
        functions = [one for each in self.layouts.values() for one in each.functions]
        # Classes that have constructors stay as well.
        self._no_types |= {one.name for one in functions if one.inner}
        for path, found in self.layouts.items():
            self._declare(path, found, addressed)
        self.variables = {name for one in self.declared.values() for name in one}
        addresses = self.variables.union(one.name for one in functions)
        self.bad |= {name for name, words in self._initial.items() if words & addresses}
        if any(_BY_NAME.search(found.code) for found in self.layouts.values()):
            self.bad |= self.variables

    def _declare(self, path: str, found: Layout, addressed: Collection[str]) -> None:
        here: dict[bytes, list[int]] = {}
        for one in marked(found):
            read = declaration(found, one)
            if (
                read is None
                or stays_constant(found, one, addressed)
                or any(
                    self._no_types & words_of(found.code[slice(*kind)])
                    for kind in read.kind
                )
            ):
                self.bad |= names_in(found, one)
                continue
            self.places.setdefault(path, []).append(one.span)
            self.groups.append({each.name for each in read.listed})
            if read.storage:
                self.shared |= {each.name for each in read.listed}
            for each in read.listed:
                here.setdefault(each.name, []).append(one.span.end)
                if each.initial is not None:
                    words = words_of(found.code[slice(*each.initial)])
                    self._initial.setdefault(each.name, set()).update(words)
        if here:
            self.declared[path] = here
