"""Answer questions about a source's meaning with libclang."""

import re
from dataclasses import replace
from functools import cached_property

from cu2cann.model.facts import Facts, NoFacts
from cu2cann.model.text import Span
from cu2cann.parse.clang_library import Cursor, LibraryError, load_library
from cu2cann.parse.clang_options import (
    CUDA_HEADERS,
    DEVICE_ARCHITECTURE,
    STANDARD_FALLBACK,
    STANDARD_REPAIR,
    ClangOptions,
)
from cu2cann.parse.clang_tree import (
    CALL,
    CONVERSIONS,
    EXPRESSIONS,
    MACRO_USE,
    TYPE_REFERENCE,
    UNEXPOSED_EXPRESSION,
    VARIABLES,
    Tree,
)

__all__ = ["ClangFacts", "ClangOptions", "clang_facts"]

_NAME = re.compile(rb"(?:.*(?:::|\.|->)\s*)?([A-Za-z_]\w*)\s*(?:<.*>\s*)?", re.DOTALL)
_STANDARD = (str(STANDARD_FALLBACK), str(STANDARD_REPAIR))
_UNSPEAKABLE = re.compile(
    r"^<|^$|^auto\b|(?:type|template)-parameter-|decltype\(|"
    r"\((?:lambda|unnamed|anonymous)"
)


def clang_facts(path: str, text: bytes, options: ClangOptions) -> Facts:
    """Parse a source; whatever goes wrong, the answer is facts or a reason for none."""
    try:
        return ClangFacts(path, text, options)
    except LibraryError as error:
        return NoFacts(str(error))


class ClangFacts:
    """Facts read from libclang's tree when they are asked for.

    Code that only the device compiles (``#ifdef __CUDA_ARCH__``) is not in the tree
    first parsed; a second one is made when a question falls there.
    """

    def __init__(self, path: str, text: bytes, options: ClangOptions) -> None:
        self._path = path
        self._text = text
        self._options = options
        toolkit = () if options.cuda_path is None else (options.cuda_path,)
        self._cuda_folders = (str(CUDA_HEADERS), *toolkit)
        self._host_tree = Tree(load_library(), path, text, options)
        self._nodes: dict[Span, Cursor | None] = {}

    def errors(self) -> tuple[str, ...]:
        """List clang's errors, which cost answers nearby and nothing else."""
        return self._host_tree.errors()

    def type_of(self, span: Span) -> str | None:
        """Return the canonical type of the expression, variable or type named there."""
        node = self._expression(span) or self._declared(span)
        if node is None:
            return None
        tree = self._tree(span)
        return _speakable(tree.type_name(tree.type_of(node)))

    def value_of(self, span: Span) -> int | None:
        """Return the value of the integer constant expression, as written."""
        node = self._expression(span)
        return None if node is None else self._tree(span).value_of(node)

    def origin_of(self, span: Span) -> str | None:
        """Return who declares the name; ``None`` where overloads of several remain."""
        name = _NAME.fullmatch(self._text[span.start : span.end])
        if name is None:
            return None
        start = span.start + name.start(1)
        tree = self._tree(span)
        node = self._named(Span(start, start + len(name[1])))
        found = () if node is None else tree.candidates(node)
        spelling = name[1].decode()
        origins = {
            self._origin(tree, each)
            for each in found
            if tree.spelling(each) == spelling
        }
        return _joint_origin(origins)

    def parameter_types(self, span: Span) -> tuple[str, ...] | None:
        """Return the canonical parameter types of the function the call calls."""
        tree = self._tree(span)
        calls = [
            target
            for node, extent in tree.chain(span)
            if extent == span and node.kind == CALL
            if (target := tree.referenced(node)) is not None
        ]
        calls.sort(key=lambda target: target.kind in CONVERSIONS)
        types = tree.parameters(tree.type_of(calls[0])) if calls else None
        if types is None:
            return None
        names = [_speakable(tree.type_name(each)) for each in types]
        known = tuple(name for name in names if name is not None)
        return known if len(known) == len(names) else None

    def _tree(self, span: Span) -> Tree:
        skipped = any(each.holds(span) for each in self._skipped)
        return self._device_tree if skipped else self._host_tree

    @cached_property
    def _skipped(self) -> tuple[Span, ...]:
        if b"__CUDA_ARCH__" not in self._text:
            return ()
        return self._host_tree.skipped()

    @cached_property
    def _device_tree(self) -> Tree:
        define = f"__CUDA_ARCH__={DEVICE_ARCHITECTURE}"
        options = replace(self._options, defines=(*self._options.defines, define))
        try:
            return Tree(load_library(), self._path, self._text, options)
        except LibraryError:
            return self._host_tree

    def _expression(self, span: Span) -> Cursor | None:
        if span not in self._nodes:
            self._nodes[span] = self._find_expression(span)
        return self._nodes[span]

    def _find_expression(self, span: Span) -> Cursor | None:
        tree = self._tree(span)
        for node, extent in tree.chain(span):
            if extent == span and node.kind in EXPRESSIONS:
                return _as_written(tree, node, span)
        return None

    def _declared(self, span: Span) -> Cursor | None:
        """Find the variable whose name, or the type whose mention, stands there."""
        tree = self._tree(span)
        for node, extent in tree.chain(span):
            if node.kind == TYPE_REFERENCE and extent == span:
                return node
            if node.kind in VARIABLES and tree.name_offset(node) == span.start:
                name = tree.spelling(node).encode()
                return node if name == self._text[span.start : span.end] else None
        return None

    def _named(self, name: Span) -> Cursor | None:
        """Find what mentions or declares a name, in the template if there is one."""
        tree = self._tree(name)
        found = tree.cursor_at(name.start)
        if found.kind == MACRO_USE or not tree.is_instance(found):
            return found
        named = [
            node for node, _ in tree.chain(name) if tree.name_offset(node) == name.start
        ]
        return named[-1] if named else None

    def _origin(self, tree: Tree, declaration: Cursor) -> str:
        home = tree.home(declaration)
        if home is None:
            return "system"
        path, is_system = home
        if path.startswith(self._cuda_folders) and not path.startswith(_STANDARD):
            return "cuda"
        return "system" if is_system else "project"


def _as_written(tree: Tree, node: Cursor, span: Span) -> Cursor:
    """Strip the conversions clang inserts around an expression."""
    while node.kind == UNEXPOSED_EXPRESSION or _is_conversion(tree, node):
        inner = [
            child
            for child, extent in tree.children(node)
            if extent == span and child.kind in EXPRESSIONS
        ]
        if len(inner) != 1:
            break
        node = inner[0]
    return node


def _is_conversion(tree: Tree, node: Cursor) -> bool:
    target = tree.referenced(node) if node.kind == CALL else None
    return target is not None and target.kind in CONVERSIONS


def _speakable(name: str) -> str | None:
    """Drop what depends on a template or names a place instead of a type."""
    return None if _UNSPEAKABLE.search(name) else name


def _joint_origin(origins: set[str]) -> str | None:
    """Decide for overloads: the host's and the device's are one, a project's is not."""
    if origins == {"cuda", "system"}:
        return "cuda"
    return origins.pop() if len(origins) == 1 else None
