"""The program's own names for double, and the members of its classes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set

_QUALIFIERS = rb"(?:(?:const|volatile|mutable|static|constexpr|struct|typename)\s+)*"
_WORD = rb"[A-Za-z_]\w*"
_TYPEDEF = re.compile(
    rb"typedef\s+%(q)s(?P<old>%(w)s)(?:\s+const)?[\s*&]+(?P<new>%(w)s)\s*(?:\[[^;{}]*)?;"
    % {b"q": _QUALIFIERS, b"w": _WORD}
)
_USING = re.compile(
    rb"using\s+(?P<new>%(w)s)\s*=\s*%(q)s(?P<old>%(w)s)[\s*&]*(?:\[[^;{}]*)?;"
    % {b"q": _QUALIFIERS, b"w": _WORD}
)
_ONE_WORD = re.compile(rb"%s" % _WORD)
_CLASS = re.compile(
    rb"(?:%s)\b(?P<head>[^;{}()=]*(?:\([^()]*\)[^;{}()=]*)*)\{"
    % b"|".join(
        rb"%(w)s(?<![\w<,]%(w)s)(?<![<,]\s%(w)s)" % {b"w": word}
        for word in (b"struct", b"class", b"union")
    )
)
_TEMPLATE = re.compile(rb"\btemplate\s*<([^{};]*)>\s*\Z")
_HEAD_NAME = re.compile(rb"(%s)\s*(?:final\s*)?(?::[^:].*)?\Z" % _WORD, re.DOTALL)
_END_NAME = re.compile(rb"\s*(?:__\w+__\s*(?:\([^()]*\))?\s*)?(%s)?" % _WORD)
_COMMENT = re.compile(rb"//[^\n]*|/\*.*?\*/", re.DOTALL)
_FIELD = re.compile(
    rb"(?:^|[;}:])\s*%(q)s(?P<type>%(w)s)(?:\s*<[^;<>]*>)?(?P<names>[\s*&]+%(w)s[^;(){}]*)"
    rb"(?=;)" % {b"q": _QUALIFIERS, b"w": _WORD}
)
_NAME = re.compile(rb"[\s*&]*(?:\bconst\b\s*)?(%s)" % _WORD)
_BRACE = re.compile(rb"[{}]")
_LONGEST = 20_000

Members = Mapping[str, Mapping[str, str]]
"""The data members of each class, with the name of the type of each."""


def aliases(
    text: bytes, macros: Iterable[tuple[bytes, bytes]]
) -> Iterator[tuple[str, str]]:
    """Give the names that stand for one other name, and for which."""
    for pattern in (_TYPEDEF, _USING):
        for match in pattern.finditer(text):
            yield _text(match["new"]), _text(match["old"])
    for name, body in macros:
        if _ONE_WORD.fullmatch(body.strip()):
            yield _text(name), _text(body.strip())


def members(plain: bytes) -> dict[str, dict[str, str]]:
    """Give the data members of the classes of a text without comments, with types."""
    found: dict[str, dict[str, str]] = {}
    for match in _CLASS.finditer(plain):
        end = _closing(plain, match.end())
        own = _TEMPLATE.search(plain, max(match.start() - 200, 0), match.start())
        dependent = set(re.findall(rb"\w+", own[1])) if own else set()
        fields = dict(_fields(_outer(plain[match.end() : end]), dependent))
        for name in _class_names(match["head"], plain[end + 1 : end + 200]):
            if fields:
                found.setdefault(name, {}).update(fields)
    return found


def _class_names(head: bytes, after: bytes) -> Iterator[str]:
    named = _HEAD_NAME.search(head.strip())
    if named:
        yield _text(named[1])
    behind = _END_NAME.match(after)
    if behind and behind[1]:
        yield _text(behind[1])


def _closing(text: bytes, start: int) -> int:
    depth = 1
    for found in _BRACE.finditer(text, start, start + _LONGEST):
        depth += 1 if found[0] == b"{" else -1
        if depth == 0:
            return found.start()
    return min(len(text), start + _LONGEST)


def _outer(body: bytes) -> bytes:
    """Leave out what stands in braces: functions, initialisers, inner classes."""
    kept: list[bytes] = []
    depth = 0
    for part in re.split(rb"([{}])", body):
        if part == b"{":
            depth += 1
        elif part == b"}":
            depth -= 1
            initialiser = b"".join(kept[-1:]).rstrip().endswith((b"=", b"]"))
            kept.append(b"}" if depth == 0 and not initialiser else b"")
        elif depth == 0:
            kept.append(part)
    return b"".join(kept)


def _fields(body: bytes, dependent: set[bytes]) -> Iterator[tuple[str, str]]:
    """Give the members of a class with their types, `typename` for a template's own."""
    for match in _FIELD.finditer(body):
        spelled = b"typename" if match["type"] in dependent else match["type"]
        for declarator in match["names"].split(b","):
            name = _NAME.match(declarator)
            if name:
                yield _text(name[1]), _text(spelled)


def join_members(surveys: Iterable[Members]) -> Members:
    """Join what the files of a program say about classes."""
    joined: dict[str, dict[str, str]] = {}
    for one in surveys:
        for name, fields in one.items():
            joined.setdefault(name, {}).update(fields)
    return joined


def named_members(found: Members, names: Iterable[tuple[str, str]]) -> Members:
    """Add the other names of the classes, and of the vectors of double."""
    known: dict[str, Mapping[str, str]] = dict(found)
    targets: dict[str, set[str]] = {}
    for new, old in names:
        targets.setdefault(old, set()).add(new)
    waiting = [*found, *(name for name in targets if _VECTOR.fullmatch(name))]
    while waiting:
        old = waiting.pop()
        fields = _ELEMENTS if _VECTOR.fullmatch(old) else known[old]
        for name in targets.get(old, set()) - known.keys():
            known[name] = fields
            waiting.append(name)
    return known


def of_double(typed: Iterable[tuple[str, str]], doubles: Set[str]) -> frozenset[str]:
    """Give the names whose types are double, by whatever name."""
    return frozenset(
        name for name, spelled in typed if spelled == "double" or spelled in doubles
    )


_VECTOR = re.compile(r"double[1-4]")
_ELEMENTS = dict.fromkeys(("x", "y", "z", "w"), "double")


def double_names(found: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Follow the aliases of a program: those that lead to double."""
    targets: dict[str, set[str]] = {}
    for new, old in found:
        targets.setdefault(old, set()).add(new)
    names: set[str] = set()
    waiting = ["double"]
    while waiting:
        for name in targets.get(waiting.pop(), set()) - names - {"double"}:
            names.add(name)
            waiting.append(name)
    return frozenset(names)


def global_numbers(
    text: bytes, macros: Iterable[tuple[bytes, bytes]]
) -> Iterator[tuple[str, str]]:
    """Give the constants of a file that no function declares, with their types.

    The text begins with the end of a line.
    """
    for found in _NUMBER.finditer(text):
        yield _text(found[2]), _text(found[1])
    for name, body in macros:
        first = _COMMENT.sub(b"", body.partition(b"\n")[0])
        if _LITERAL.search(first) and not _NO_NUMBER.search(first):
            yield _text(name), "double"


_LITERAL = re.compile(
    rb"(?<![\w.])(?:\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)"
    rb"(?![\w.])"
)
_NO_NUMBER = re.compile(rb"[^\w.+\-*/() \t\r]|[A-Za-z_]\w*\s*\(|\bfloat\b|\bdouble\b")
_NUMBER = re.compile(
    rb"\n(?=[sic])(?:(?:static|inline|const|constexpr)[ \t]+)*(?:const|constexpr)[ \t]+"
    rb"(?:static[ \t]+)?(%s)[ \t]+(%s)[ \t]*[={]" % (_WORD, _WORD)
)


def has_double_data(text: bytes) -> bool:
    """Tell whether data is double: a pointer, or a template of the program."""
    if b"double" not in text:
        return False
    return _POINTER.search(text) is not None or any(
        _template(text, found.start()) not in _NO_DATA
        for found in _INSTANCE.finditer(text)
    )


def _template(text: bytes, at: int) -> bytes:
    """Give the word in front of an angle bracket; one of no data if there is none."""
    found = _LAST_WORD.search(text, max(0, at - 100), at)
    return found[1] if found is not None else b"static_cast"


_POINTER = re.compile(rb"double\s*(?:const\s*)?\*")
_INSTANCE = re.compile(rb"<[^<>;(){}]*\bdouble\b[^<>;(){}]*>")
_LAST_WORD = re.compile(rb"(\w+)\s*\Z")
_NO_DATA = frozenset(
    b"static_cast duration numeric_limits uniform_real_distribution plus multiplies "
    b"normal_distribution is_same is_same_v".split()
)


def _text(word: bytes) -> str:
    return word.decode("ascii", "replace")
