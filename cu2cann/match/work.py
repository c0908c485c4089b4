"""Which calls of a file may start asynchronous work."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from tree_sitter import Node

from cu2cann.match.marks import Marks, captures
from cu2cann.model import LAUNCH_SIGN, Unit

_STARTS_WORK = re.compile(
    rb"\w*Async|\w*Async_v2|cu(?:da)?Launch\w*|cu(?:da)?GraphLaunch|\w*AddCallback"
    rb"|cu(?:blas|fft|rand|sparse|solver|dnn|tensor)\w+|nccl\w+|acl\w+|Hccl\w+|npp\w+"
)
CUDA_CALL = re.compile(rb"(?:cuda[A-Z]|cu[A-Z]|acl[a-z]*[A-Z]|cu2cann_)\w*")
_LIBRARY_NAMES = frozenset([b"thrust", b"cub"])
_LIBRARIES = re.compile(rb"\b(?:thrust|cub)\s*::")
_LAMBDA = re.compile(rb"=\s*\[")
_LAMBDA_NAME = re.compile(rb"\b([A-Za-z_]\w*)\s*=\s*\[")
_STANDARD = re.compile(rb"\bstd\s*::\s*(?!function\b)\w+\s*(?=(<[^;{}()]*>)?)")
_OBJECT = re.compile(rb"[\s&]*\b(\w+)\s*[({;=,]")
_WORD = re.compile(rb"[A-Za-z_]\w*")


class Work:
    """Which calls of a unit may start asynchronous work; recursion counts as work."""

    def __init__(self, unit: Unit) -> None:
        self.source = unit.source
        self.declared = unit.program.declared
        self.bodies: dict[bytes, list[Node]] = {}
        for region in unit.regions:
            node = unit.node_at(region.body) if region.body is not None else None
            if node is not None and region.host and not region.kernel:
                name = region.name.rpartition("::")[2].encode()
                self.bodies.setdefault(name, []).append(node)
        self.macros = {
            name.encode(): unit.source[span] for name, span in unit.macros.items()
        }
        bodies = chain.from_iterable(self.bodies.values())
        found = captures(bodies, unit.tree.language)
        self.marks = Marks(found["mark"])
        self.jumps = Marks(found["jump"])
        calls = (node.parent for node in found["launch"])
        self.launches = {call.id for call in calls if call is not None}
        self.pragmas = found["pragma"]
        self.libraries = not _LIBRARY_NAMES.isdisjoint(unit.source.words)
        self.names: dict[int, bytes] = {}
        self.below: dict[int, bool] = {}
        self.harmless: dict[bytes, bool] = {}

    def in_tree(self, node: Node) -> bool:
        """Tell whether anything below a node may start work."""
        known = self.below.get(node.id)
        if known is None:
            known = self.below[node.id] = any(map(self.at, self.marks.below(node)))
        return known

    def at(self, node: Node) -> bool:
        """Tell whether a node itself may start work, its arguments left aside."""
        if node.type == "call_expression":
            return self._in_call(node)
        if node.type in ("declaration", "new_expression"):
            written = node.child_by_field_name("type")
            text = written.text or b"" if written is not None else b""
            words = _WORD.findall(text)
            constructs = bool(words) and words[-1] in self.bodies
            return self._is_of_library(text) or (
                constructs and not self._is_harmless(words[-1])
            )
        return False

    def name_of(self, call: Node) -> bytes:
        """Give the last word of what is called, template arguments left out."""
        known = self.names.get(call.id)
        if known is None:
            known = self.names[call.id] = called_name(call)
        return known

    def _is_of_library(self, text: bytes) -> bool:
        return self.libraries and _LIBRARIES.search(text) is not None

    def _in_call(self, node: Node) -> bool:
        if node.id in self.launches:
            return True
        name = self.name_of(node)
        function = node.child_by_field_name("function") if self.libraries else None
        if function is not None and self._is_of_library(function.text or b""):
            return True
        if _STARTS_WORK.fullmatch(name):
            return True
        if CUDA_CALL.fullmatch(name) and not self._is_declared(name):
            return False
        return not (self._checks_a_status(node) or self._is_harmless(name))

    def _checks_a_status(self, call: Node) -> bool:
        """Tell whether a function or macro only receives the status of a CUDA call."""
        arguments = call.child_by_field_name("arguments")
        return arguments is not None and any(
            child.type == "call_expression" and CUDA_CALL.fullmatch(self.name_of(child))
            for child in arguments.named_children
        )

    def _is_harmless(self, name: bytes) -> bool:
        if name not in self.harmless:
            self.harmless[name] = False
            self.harmless[name] = self._looks_harmless(name)
        return self.harmless[name]

    def _looks_harmless(self, name: bytes) -> bool:
        if name in self.lambda_names:
            return not any(map(self.in_tree, self.bodies.get(b"lambda", ())))
        if name in self.bodies:
            return not any(map(self.in_tree, self.bodies[name]))
        if name in self.macros:
            words = set(_WORD.findall(self.macros[name])) - {name}
            return LAUNCH_SIGN.search(self.macros[name]) is None and not any(
                _STARTS_WORK.fullmatch(word) or self._is_declared(word)
                for word in words
            )
        return not self._is_declared(name) or name in self.standard_objects

    def _is_declared(self, name: bytes) -> bool:
        return name.decode() in self.declared

    @cached_property
    def standard_objects(self) -> frozenset[bytes]:
        """Give the names that follow a type of the standard library."""
        names: set[bytes] = set()
        for found in _STANDARD.finditer(self.source.text):
            ends = [found.end(), *(at + 1 for at in _closings(self.source.text, found))]
            objects = (_OBJECT.match(self.source.text, end) for end in ends)
            names.update(one[1] for one in objects if one is not None)
        return frozenset(names)

    @cached_property
    def lambda_names(self) -> frozenset[bytes]:
        """Give the names that lambdas are kept under."""
        text = self.source.text
        return frozenset(_LAMBDA_NAME.findall(text) if _LAMBDA.search(text) else ())


def called_name(call: Node) -> bytes:
    """Give the last word of what is called, template arguments left out."""
    function = call.child_by_field_name("function")
    if function is None:
        return b""
    if function.type == "field_expression":
        function = function.child_by_field_name("field") or function
    words = _WORD.findall((function.text or b"").partition(b"<")[0])
    return words[-1] if words else b""


def _closings(text: bytes, found: re.Match[bytes]) -> Iterator[int]:
    """Yield where template arguments may end."""
    start, end = found.span(1)
    while found[1] and (start := text.find(b">", start + 1, end)) >= 0:
        yield start
