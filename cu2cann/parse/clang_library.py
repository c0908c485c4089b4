"""The part of libclang's C interface that facts need, typed.

The binding is our own, not the one in ``clang.cindex``: it is a fraction of that one,
checks that the library has each function before anything is parsed, and needs no
agreement between the versions of two packages.
"""

import ctypes
import ctypes.util
import importlib.util
from collections.abc import Sequence
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_longlong,
    c_uint,
    c_ulong,
    c_ulonglong,
    c_void_p,
)
from functools import cache
from pathlib import Path

KEEP_GOING = 0x200
RECORD_MACROS = 0x01


class LibraryError(Exception):
    """The library is missing, too old, or refused the source."""


class Text(Structure):
    """A string the library owns."""

    _fields_ = (("data", c_void_p), ("flags", c_uint))


class Cursor(Structure):
    """A node of the syntax tree."""

    _fields_ = (("kind", c_int), ("extra", c_int), ("data", c_void_p * 3))


class Type(Structure):
    """A type."""

    _fields_ = (("kind", c_int), ("data", c_void_p * 2))


class Location(Structure):
    """A place in a source."""

    _fields_ = (("data", c_void_p * 2), ("offset", c_uint))


class Range(Structure):
    """Two places in a source."""

    _fields_ = (("data", c_void_p * 2), ("start", c_uint), ("end", c_uint))


class Ranges(Structure):
    """A list of ranges the library owns."""

    _fields_ = (("count", c_uint), ("ranges", POINTER(Range)))


class UnsavedFile(Structure):
    """The text of a file that is not read from disk."""

    _fields_ = (("path", c_char_p), ("text", c_char_p), ("size", c_ulong))


Visitor = CFUNCTYPE(c_int, Cursor, Cursor, c_void_p)

_SIGNATURES: dict[str, tuple[object, tuple[object, ...]]] = {
    "createIndex": (c_void_p, (c_int, c_int)),
    "parseTranslationUnit2": (
        c_int,
        (
            *(c_void_p, c_char_p, POINTER(c_char_p), c_int),
            *(POINTER(UnsavedFile), c_uint, c_uint, POINTER(c_void_p)),
        ),
    ),
    "disposeTranslationUnit": (None, (c_void_p,)),
    "getNumDiagnostics": (c_uint, (c_void_p,)),
    "getDiagnostic": (c_void_p, (c_void_p, c_uint)),
    "disposeDiagnostic": (None, (c_void_p,)),
    "getDiagnosticSeverity": (c_int, (c_void_p,)),
    "formatDiagnostic": (Text, (c_void_p, c_uint)),
    "getFile": (c_void_p, (c_void_p, c_char_p)),
    "getFileName": (Text, (c_void_p,)),
    "getLocationForOffset": (Location, (c_void_p, c_void_p, c_uint)),
    "getFileLocation": (
        None,
        (
            *(Location, POINTER(c_void_p), POINTER(c_uint)),
            *(POINTER(c_uint), POINTER(c_uint)),
        ),
    ),
    "Location_isInSystemHeader": (c_int, (Location,)),
    "getRangeStart": (Location, (Range,)),
    "getRangeEnd": (Location, (Range,)),
    "getSkippedRanges": (POINTER(Ranges), (c_void_p, c_void_p)),
    "disposeSourceRangeList": (None, (POINTER(Ranges),)),
    "getCursor": (Cursor, (c_void_p, Location)),
    "visitChildren": (c_uint, (Cursor, Visitor, c_void_p)),
    "getCursorExtent": (Range, (Cursor,)),
    "getCursorLocation": (Location, (Cursor,)),
    "getCursorSpelling": (Text, (Cursor,)),
    "getCursorType": (Type, (Cursor,)),
    "getCursorReferenced": (Cursor, (Cursor,)),
    "getCursorDefinition": (Cursor, (Cursor,)),
    "getCursorSemanticParent": (Cursor, (Cursor,)),
    "getSpecializedCursorTemplate": (Cursor, (Cursor,)),
    "getNumOverloadedDecls": (c_uint, (Cursor,)),
    "getOverloadedDecl": (Cursor, (Cursor, c_uint)),
    "getCanonicalType": (Type, (Type,)),
    "getNonReferenceType": (Type, (Type,)),
    "getUnqualifiedType": (Type, (Type,)),
    "getTypeSpelling": (Text, (Type,)),
    "getNumArgTypes": (c_int, (Type,)),
    "getArgType": (Type, (Type, c_uint)),
    "Cursor_Evaluate": (c_void_p, (Cursor,)),
    "EvalResult_getKind": (c_int, (c_void_p,)),
    "EvalResult_getAsLongLong": (c_longlong, (c_void_p,)),
    "EvalResult_isUnsignedInt": (c_uint, (c_void_p,)),
    "EvalResult_getAsUnsigned": (c_ulonglong, (c_void_p,)),
    "EvalResult_dispose": (None, (c_void_p,)),
    "getCString": (c_char_p, (Text,)),
    "disposeString": (None, (Text,)),
}


def _library_paths() -> list[str]:
    spec = importlib.util.find_spec("clang")
    folders = spec.submodule_search_locations if spec else None
    names = ("libclang.so", "libclang.dylib", "libclang.dll")
    packaged = [
        Path(folder, "native", name) for folder in folders or () for name in names
    ]
    installed = ctypes.util.find_library("clang")
    found = [str(path) for path in packaged if path.exists()]
    return [*found, installed] if installed else found


class Library:
    """The library, loaded, with every function declared."""

    def __init__(self, path: str) -> None:
        try:
            self.calls = ctypes.CDLL(path)
            for name, (result, parameters) in _SIGNATURES.items():
                function = getattr(self.calls, f"clang_{name}")
                function.restype = result
                function.argtypes = parameters
        except OSError as error:
            raise LibraryError(f"libclang does not load: {error}") from error
        except AttributeError as error:
            raise LibraryError(f"libclang is too old: {error}") from error
        self._index: int = self.calls.clang_createIndex(0, 0)

    def string(self, text: Text) -> str:
        """Take a string out of the library."""
        data: bytes | None = self.calls.clang_getCString(text)
        self.calls.clang_disposeString(text)
        return (data or b"").decode("utf-8", "replace")

    def parse(self, main: str, path: str, text: bytes, command: Sequence[str]) -> int:
        """Parse ``main``, in which ``path`` holds ``text``, into a tree's handle."""
        name = path.encode("utf-8", "surrogateescape")
        words = [word.encode("utf-8", "surrogateescape") for word in command]
        unsaved = UnsavedFile(name, text, len(text))
        unit = c_void_p()
        status: int = self.calls.clang_parseTranslationUnit2(
            self._index,
            main.encode("utf-8", "surrogateescape"),
            (c_char_p * len(words))(*words),
            len(words),
            byref(unsaved),
            1,
            KEEP_GOING | RECORD_MACROS,
            byref(unit),
        )
        if status or not unit.value:
            raise LibraryError(f"libclang gave up on the file, status {status}")
        return unit.value


@cache
def load_library() -> Library:
    """Load libclang from its Python package, or else from the system."""
    paths = _library_paths()
    if not paths:
        raise LibraryError("libclang is not installed")
    return Library(paths[0])
