"""The variables and functions of make, as far as they can be known without running it.

What cannot be known becomes a mark, a word between two zero characters, so that the
option or name in which it stands can be told apart later.
"""

import fnmatch
import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

MARK = "\0"
_DEFAULTS = {
    "CC": "cc", "CXX": "g++", "AR": "ar", "LD": "ld", "RM": "rm -f", "MAKE": "make",
    "NVCC": "nvcc", "CURDIR": ".", "PWD": ".", "TOP": ".", "ARFLAGS": "rv",
}  # fmt: skip
_NAMED = re.compile(r"(\w+)\s+(.*)", re.DOTALL)
_DEPTH = 40


@dataclass
class Values:
    """Variables by name; ``files`` are those that `$(wildcard)` can find."""

    files: Iterable[str] = ()
    texts: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def expand(self, text: str, automatic: dict[str, str] | None = None) -> str:
        """Expand references; the automatic variables belong to one recipe."""
        return self._expand(text, automatic or {}, 0)

    def mark(self, text: str) -> str:
        """Stand in for what only make could evaluate; a number, so as to be a word."""
        if text not in self.unknown:
            self.unknown.append(text)
        return f"{MARK}!{self.unknown.index(text)}{MARK}"

    def _expand(self, text: str, automatic: dict[str, str], depth: int) -> str:
        pieces = []
        at = 0
        while (sign := text.find("$", at)) >= 0 and sign + 1 < len(text):
            pieces.append(text[at:sign])
            if text[sign + 1] in "({":
                end = _closing(text, sign + 1)
                inner = text[sign + 2 : end]
                pieces.append(self._reference(inner, automatic, depth))
                at = end + 1
            else:
                name = text[sign + 1]
                value = "$" if name == "$" else self._value(name, automatic, depth)
                pieces.append(value)
                at = sign + 2
        pieces.append(text[at:])
        return "".join(pieces)

    def _reference(self, inner: str, automatic: dict[str, str], depth: int) -> str:
        named = _NAMED.match(inner)
        if named and not named[1].isupper():
            return self._function(named[1], named[2], automatic, depth)
        inner = self._expand(inner, automatic, depth + 1)
        name, colon, change = inner.partition(":")
        if colon and "=" in change:
            old, _, new = change.partition("=")
            value = self._value(name, automatic, depth)
            if "%" not in old:
                old, new = f"%{old}", f"%{new}"
            return _mapped(value, lambda word: substitute(word, old, new))
        return self._value(inner.strip(), automatic, depth)

    def _value(self, name: str, automatic: dict[str, str], depth: int) -> str:
        if name in automatic:
            return automatic[name]
        if name[:1] in "@<^*+?" and name[1:] in ("D", "F"):
            part = posixpath.dirname if name[1] == "D" else posixpath.basename
            whole = automatic.get(name[0], "")
            return _mapped(whole, lambda word: part(word) or ".")
        known = self.texts.get(name, _DEFAULTS.get(name))
        if known is None or depth > _DEPTH:
            return f"{MARK}{name}{MARK}"
        return self._expand(known, automatic, depth + 1)

    def _function(
        self, name: str, text: str, automatic: dict[str, str], depth: int
    ) -> str:
        function = _FUNCTIONS.get(name)
        arguments = _commas(text)
        if name == "wildcard":
            return self._wildcard(self._expand(text, automatic, depth + 1))
        if name == "if" and len(arguments) > 1:
            taken = self._expand(arguments[0], automatic, depth + 1).strip(f" {MARK}")
            arguments.append("")
            chosen = arguments[1] if taken else arguments[2]
            return self._expand(chosen, automatic, depth + 1)
        if function is None:
            return self.mark(f"$({name} {text})")
        given = [self._expand(one, automatic, depth + 1) for one in arguments]
        try:
            return function(*given)
        except (TypeError, ValueError, IndexError):
            return self.mark(f"$({name} {text})")

    def _wildcard(self, text: str) -> str:
        found: list[str] = []
        for pattern in text.split():
            lead = "./" if pattern.startswith("./") else ""
            plain = posixpath.normpath(pattern)
            found += [
                lead + file
                for file in self.files
                if fnmatch.fnmatchcase(file, plain)
                and file.count("/") == plain.count("/")
            ]
        return " ".join(found)


def _closing(text: str, at: int) -> int:
    """Find the bracket that closes the one at a place."""
    opening, closing = text[at], ")" if text[at] == "(" else "}"
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] == opening) - (text[place] == closing)
        if depth == 0:
            return place
    return len(text)


def _commas(text: str) -> list[str]:
    """Part the arguments of a function, but not inside brackets."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "({") - (letter in ")}")
        if letter == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def substitute(word: str, old: str, new: str) -> str:
    """Carry a `%` pattern over; a word that does not fit stays."""
    stem = stem_of(word, old)
    return word if stem is None else new.replace("%", stem, 1)


def stem_of(word: str, pattern: str) -> str | None:
    """Give what the `%` of a pattern stands for in a word."""
    before, percent, after = pattern.partition("%")
    if not percent:
        return "" if word == pattern else None
    fits = word.startswith(before) and word.endswith(after)
    if not fits or len(word) <= len(before) + len(after):
        return None
    return word[len(before) : len(word) - len(after)]


def _mapped(text: str, change: Callable[[str], str]) -> str:
    return " ".join(change(word) for word in text.split())


def _kept(patterns: str, text: str, *, wanted: bool) -> str:
    def fits(word: str) -> bool:
        return any(stem_of(word, one) is not None for one in patterns.split())

    return " ".join(word for word in text.split() if fits(word) is wanted)


def _folder(word: str) -> str:
    head = posixpath.dirname(word)
    return f"{head}/" if head else "./"


def _flat(words: Iterable[str]) -> str:
    return " ".join(words)


_FUNCTIONS: dict[str, Callable[..., str]] = {
    "patsubst": lambda old, new, text: _mapped(
        text, lambda word: substitute(word, old.strip(), new.strip())
    ),
    "subst": lambda old, new, text: text.replace(old, new),
    "addprefix": lambda lead, text: _mapped(text, lambda word: lead.strip() + word),
    "addsuffix": lambda tail, text: _mapped(text, lambda word: word + tail.strip()),
    "notdir": lambda text: _mapped(text, posixpath.basename),
    "dir": lambda text: _mapped(text, _folder),
    "basename": lambda text: _mapped(text, lambda word: posixpath.splitext(word)[0]),
    "suffix": lambda text: _mapped(text, lambda word: posixpath.splitext(word)[1]),
    "filter": lambda patterns, text: _kept(patterns, text, wanted=True),
    "filter-out": lambda patterns, text: _kept(patterns, text, wanted=False),
    "sort": lambda text: _flat(sorted(set(text.split()))),
    "strip": lambda text: _flat(text.split()),
    "firstword": lambda text: _flat(text.split()[:1]),
    "lastword": lambda text: _flat(text.split()[-1:]),
    "words": lambda text: str(len(text.split())),
    "realpath": lambda text: text,
    "abspath": lambda text: text,
    "info": lambda *_: "",
    "warning": lambda *_: "",
}
