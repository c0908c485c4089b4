"""Walk libclang's tree by byte offsets in one source, without reading all of it.

Clang keeps a copy of a template's body for every instantiation, and looking up a
place finds one of them.  All walks here start at the outermost declaration and take
the template itself, so an answer never depends on which instance came last.
"""

import re
import weakref
from collections.abc import Iterator
from ctypes import byref, c_uint, c_void_p

from cu2cann.model import LAUNCH_SIGN
from cu2cann.model.text import Span
from cu2cann.parse.clang_library import (
    Cursor,
    Library,
    LibraryError,
    Location,
    Type,
    Visitor,
)
from cu2cann.parse.clang_options import ClangOptions, command_line

VARIABLES = frozenset({6, 9, 10})
TYPE_REFERENCE = 43
MACRO = 501
MACRO_USE = 502
CONVERSIONS = frozenset({24, 26})
DECLARATIONS = range(1, 40)
EXPRESSIONS = range(100, 200)
OVERLOADED_REFERENCE = 49
UNEXPOSED_EXPRESSION = 100
CALL = 103

_NAMESPACES = frozenset({22, 23})
_BODIES = range(100, 300)
_ERROR = 3
_NEXT_SIBLING = 1
_TRIES_BACK = 40

_SPREAD = re.compile(rb"(?:<<|>>)[ \t]+[<>]")
_Key = tuple[int, int | None, int | None, int | None]


def _joined(text: bytes) -> bytes:
    """Join the signs of launches that stand apart, which clang does not read."""
    if LAUNCH_SIGN.search(text) is None:
        return text
    return _SPREAD.sub(
        lambda found: b"".join(found[0].split()).ljust(len(found[0])), text
    )


class Tree:
    """The tree of one source, freed with this object."""

    def __init__(
        self, library: Library, path: str, text: bytes, options: ClangOptions
    ) -> None:
        self.library = library
        self._calls = library.calls
        self._text = text
        main = options.included_from or path
        self._unit = library.parse(main, path, _joined(text), command_line(options))
        weakref.finalize(self, self._calls.clang_disposeTranslationUnit, self._unit)
        name = path.encode("utf-8", "surrogateescape")
        self._file: int = self._calls.clang_getFile(self._unit, name)
        if self._offset(self._place(0)) is None:
            raise LibraryError(f"{main} does not include {path}")
        self._children: dict[_Key, tuple[tuple[Cursor, Span], ...]] = {}

    def errors(self) -> tuple[str, ...]:
        """List what clang calls errors, as it words them."""
        found = []
        for number in range(self._calls.clang_getNumDiagnostics(self._unit)):
            diagnostic = self._calls.clang_getDiagnostic(self._unit, number)
            if self._calls.clang_getDiagnosticSeverity(diagnostic) >= _ERROR:
                text = self._calls.clang_formatDiagnostic(diagnostic, 1)
                found.append(self.library.string(text))
            self._calls.clang_disposeDiagnostic(diagnostic)
        return tuple(found)

    def skipped(self) -> tuple[Span, ...]:
        """List the pieces of the source that the preprocessor left out."""
        ranges = self._calls.clang_getSkippedRanges(self._unit, self._file)
        listed = [ranges.contents.ranges[i] for i in range(ranges.contents.count)]
        spans = (self._span_of_range(each) for each in listed)
        result = tuple(span for span in spans if span is not None)
        self._calls.clang_disposeSourceRangeList(ranges)
        return result

    def cursor_at(self, offset: int) -> Cursor:
        """Give what clang itself finds at a place, perhaps in an instantiation."""
        found: Cursor = self._calls.clang_getCursor(self._unit, self._place(offset))
        return found

    def _place(self, offset: int) -> Location:
        place: Location = self._calls.clang_getLocationForOffset(
            self._unit, self._file, offset
        )
        return place

    def chain(self, span: Span) -> Iterator[tuple[Cursor, Span]]:
        """Yield the nodes that hold ``span``, from the outermost declaration in."""
        start = self._outermost(span)
        extent = start and self.span_of(start)
        pending = [(start, extent)] if start and extent else []
        while pending:
            node, extent = pending.pop()
            yield node, extent
            inner = [each for each in self.children(node) if each[1].holds(span)]
            pending.extend(reversed(inner))

    def children(self, cursor: Cursor) -> tuple[tuple[Cursor, Span], ...]:
        """List the nodes below one, with where they stand in the source."""
        key: _Key = (cursor.kind, *cursor.data)
        if key not in self._children:
            self._children[key] = tuple(self._read_children(cursor))
        return self._children[key]

    def _read_children(self, cursor: Cursor) -> Iterator[tuple[Cursor, Span]]:
        found: list[Cursor] = []

        def visit(child: Cursor, _parent: Cursor, _data: object) -> int:
            found.append(child)
            return _NEXT_SIBLING

        self._calls.clang_visitChildren(cursor, Visitor(visit), None)
        for child in found:
            span = self.span_of(child)
            if span is not None:
                yield child, span

    def span_of(self, cursor: Cursor) -> Span | None:
        """Give where a node stands, if in this source."""
        return self._span_of_range(self._calls.clang_getCursorExtent(cursor))

    def _span_of_range(self, extent: object) -> Span | None:
        start = self._offset(self._calls.clang_getRangeStart(extent))
        end = self._offset(self._calls.clang_getRangeEnd(extent))
        return None if start is None or end is None else Span(start, end)

    def _offset(self, place: Location) -> int | None:
        file, offset = self._file_and_offset(place)
        return offset if file == self._file else None

    def _file_and_offset(self, place: Location) -> tuple[int | None, int]:
        """Resolve a place: in a macro's argument as spelt, else where it is used."""
        file, offset = c_void_p(), c_uint()
        self._calls.clang_getFileLocation(place, byref(file), None, None, byref(offset))
        return file.value, offset.value

    def name_offset(self, cursor: Cursor) -> int | None:
        """Give where a node's name stands, if in this source."""
        return self._offset(self._calls.clang_getCursorLocation(cursor))

    def home(self, cursor: Cursor) -> tuple[str, bool] | None:
        """Give the file of a declaration, and whether it is a system header."""
        place = self._calls.clang_getCursorLocation(cursor)
        file, _ = self._file_and_offset(place)
        if file is None:
            return None
        name = self.library.string(self._calls.clang_getFileName(file))
        return name, bool(self._calls.clang_Location_isInSystemHeader(place))

    def spelling(self, cursor: Cursor) -> str:
        """Give a node's name."""
        return self.library.string(self._calls.clang_getCursorSpelling(cursor))

    def referenced(self, cursor: Cursor) -> Cursor | None:
        """Give the declaration a node refers to, or the node if it is one."""
        target: Cursor = self._calls.clang_getCursorReferenced(cursor)
        return target if self._exists(target) else None

    def candidates(self, cursor: Cursor) -> tuple[Cursor, ...]:
        """List what a name may refer to: more than one before overloads resolve."""
        target = cursor if cursor.kind == MACRO else self.referenced(cursor)
        if target is None or target.kind != OVERLOADED_REFERENCE:
            return () if target is None else (target,)
        count = self._calls.clang_getNumOverloadedDecls(target)
        return tuple(
            self._calls.clang_getOverloadedDecl(target, i) for i in range(count)
        )

    def type_of(self, cursor: Cursor) -> Type:
        """Give a node's type."""
        found: Type = self._calls.clang_getCursorType(cursor)
        return found

    def type_name(self, written: Type) -> str:
        """Spell a type: canonical, no reference, no qualifier of its own."""
        calls = self._calls
        plain = calls.clang_getNonReferenceType(calls.clang_getCanonicalType(written))
        bare = calls.clang_getUnqualifiedType(calls.clang_getCanonicalType(plain))
        return self.library.string(calls.clang_getTypeSpelling(bare))

    def parameters(self, function: Type) -> tuple[Type, ...] | None:
        """List the parameter types, if the type is a function's."""
        count = self._calls.clang_getNumArgTypes(function)
        if count < 0:
            return None
        return tuple(self._calls.clang_getArgType(function, i) for i in range(count))

    def is_instance(self, cursor: Cursor) -> bool:
        """Tell whether a node found at a place belongs to an instantiation."""
        return any(self._patterns(each) for each in self._declarations(cursor))

    def _outermost(self, span: Span) -> Cursor | None:
        """Find the widest declaration around, as a template if it is one."""
        for offset in self._places_before(span.start):
            found: Cursor | None = None
            for each in self._declarations(self.cursor_at(offset)):
                written = (*self._patterns(each), each)
                found = next((w for w in written if self._holds(w, span)), found)
            if found is not None:
                return found
        return None

    def _holds(self, cursor: Cursor, span: Span) -> bool:
        extent = self.span_of(cursor)
        return extent is not None and extent.holds(span)

    def _places_before(self, offset: int) -> Iterator[int]:
        """Step back: clang may answer with a macro or a name, of no declaration."""
        yield offset
        for _ in range(_TRIES_BACK):
            offset -= 1
            while offset > 0 and self._text[offset : offset + 1].isspace():
                offset -= 1
            if offset < 0:
                return
            yield offset

    def _declarations(self, cursor: Cursor) -> Iterator[Cursor]:
        """List the declarations around a node, from within, up to a namespace."""
        while cursor.kind not in _NAMESPACES and (
            cursor.kind in DECLARATIONS or cursor.kind in _BODIES
        ):
            if cursor.kind in DECLARATIONS:
                yield cursor
            cursor = self._calls.clang_getCursorSemanticParent(cursor)

    def _patterns(self, declaration: Cursor) -> tuple[Cursor, ...]:
        """List where the template stands that a declaration is an instance of."""
        pattern = self._calls.clang_getSpecializedCursorTemplate(declaration)
        if not self._exists(pattern):
            return ()
        return self._calls.clang_getCursorDefinition(pattern), pattern

    @staticmethod
    def _exists(cursor: Cursor) -> bool:
        return not 70 <= cursor.kind <= 73  # noqa: PLR2004

    def value_of(self, cursor: Cursor) -> int | None:
        """Evaluate a constant integer expression."""
        calls = self._calls
        result = calls.clang_Cursor_Evaluate(cursor)
        if not result:
            return None
        value: int | None = None
        if calls.clang_EvalResult_getKind(result) == 1:
            unsigned = calls.clang_EvalResult_isUnsignedInt(result)
            suffix = "Unsigned" if unsigned else "LongLong"
            value = getattr(calls, f"clang_EvalResult_getAs{suffix}")(result)
        calls.clang_EvalResult_dispose(result)
        return value
