"""Type-check a translated SIMT file against the headers of a real CANN tree.

The compiler is libclang in its CUDA mode, with a prelude that says what the Ascend
compiler has built in.  Only what clang says about the project's own files counts:
the bodies of the vendor's inline functions call compiler internals that no header
declares, and are none of our business.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser

PRELUDE = Path(__file__).with_name("ascend_prelude.h")
HOST = ("--cuda-host-only",)
# Device semantics on the host: the GPU that clang would choose has no half.
DEVICE = (*HOST, "-Xclang", "-fcuda-is-device")
_MARKERS = ("acl/acl.h", "simt_api/asc_simt.h")
_USUAL_FOLDERS = ("", "include", "include/external", "include/asc")
_BUILTIN_HEADERS = (
    "usr/lib/llvm-*/lib/clang/*/include",
    "usr/lib/clang/*/include",
    "usr/lib/gcc/*/*/include",
    "usr/lib64/gcc/*/*/include",
)
_SPACES = frozenset({b"__ubuf__", b"__gm__"})
_SPECIFIERS = frozenset(
    b"__global__ __aicore__ __host__ static inline __inline__ extern".split()
)
_ENDS_DECLARATOR = frozenset({b";", b",", b")", b"=", b"[", b"{", b"("})
_ERROR = 3  # clang's severities: 3 is an error, 4 a fatal one.
_NO_FILE = "file not found"  # What else is said then only follows from it.
_KEEP_GOING = 0x200  # Carry on behind a missing header.


@dataclass(frozen=True, slots=True)
class HeaderFinding:
    """What clang says about a place in a project file."""

    path: Path
    offset: int
    message: str


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Why the check could not be made."""

    reason: str


@dataclass(frozen=True, slots=True)
class HeaderCheck:
    """How to compile: the CANN folders, and the project's own include folders."""

    cann: tuple[Path, ...]
    include: tuple[Path, ...] = ()
    defines: tuple[str, ...] = ()


def header_findings(
    path: Path, texts: Mapping[Path, bytes], check: HeaderCheck
) -> tuple[HeaderFinding, ...] | Unavailable:
    """Check one file; ``texts`` holds it and the project headers it may include."""
    roots = include_roots(check.cann)
    lacking = [
        name for name in _MARKERS if not any((at / name).is_file() for at in roots)
    ]
    if lacking:
        return Unavailable(f"no {lacking[0]} below the CANN folder given")
    builtin = _builtin_headers()
    if builtin is None:
        return Unavailable("no folder with a compiler's own stddef.h was found")
    try:
        from clang import cindex  # Optional, and slow to load.
    except ImportError:
        return Unavailable("the Python package libclang is not installed")
    unsaved = [(str(name), prepared(text).decode()) for name, text in texts.items()]
    common = [*_arguments(check, roots), "-isystem", str(builtin)]
    found: set[HeaderFinding] = set()
    index = cindex.Index.create()
    for side in (HOST, DEVICE):
        unit = index.parse(str(path), [*side, *common], unsaved, _KEEP_GOING)
        for diagnostic in unit.diagnostics:
            found.update(_ours(diagnostic, texts))
    missing = {one for one in found if one.message.endswith(_NO_FILE)}
    return tuple(sorted(missing or found, key=_order))


def _order(finding: HeaderFinding) -> tuple[Path, int, str]:
    return (finding.path, finding.offset, finding.message)


def include_roots(cann: Sequence[Path]) -> tuple[Path, ...]:
    """Return the folders below which the vendor's headers are included."""
    roots: dict[Path, None] = {}
    for folder in cann:
        for marker in _MARKERS:
            found = [folder / usual / marker for usual in _USUAL_FOLDERS]
            for header in (one for one in found if one.is_file()):
                root = header.parents[1]
                roots[root] = None
                if marker.startswith("simt_api"):
                    roots |= dict.fromkeys((root.parent, root / "utils"))
    return tuple(roots)


def prepared(text: bytes) -> bytes:
    """Blank what clang words differently, at the same offsets.

    A memory space before a pointer says where the pointee lies, which generic
    pointers need not know; `__aicore__` beside `__global__` repeats it.
    """
    leaves = list(_leaves(Parser(_language()).parse(text).root_node))
    readable = bytearray(text)
    for at, leaf in enumerate(leaves):
        space = leaf.text in _SPACES and _points(leaves, at + 1)
        repeated = leaf.text == b"__aicore__" and _beside_global(leaves, at)
        if space or repeated:
            size = leaf.end_byte - leaf.start_byte
            readable[leaf.start_byte : leaf.end_byte] = b" " * size
    return bytes(readable)


def _points(leaves: Sequence[Node], start: int) -> bool:
    """Tell whether the declarator that follows is a pointer or reference."""
    depth = 0
    for leaf in leaves[start:]:
        word = leaf.text or b""
        depth += (word == b"<") - (word == b">")
        if depth < 0 or (depth == 0 and word in _ENDS_DECLARATOR):
            return False
        if depth == 0 and word in {b"*", b"&", b"&&"}:
            return True
    return False


def _beside_global(leaves: Sequence[Node], at: int) -> bool:
    """Tell whether the run of specifiers around a word holds `__global__`."""
    for steps in (reversed(leaves[:at]), iter(leaves[at + 1 :])):
        for leaf in steps:
            if leaf.text == b"__global__":
                return True
            if leaf.text not in _SPECIFIERS:
                break
    return False


def _arguments(check: HeaderCheck, roots: Sequence[Path]) -> Iterator[str]:
    yield from ("-x", "cuda", "-std=c++17", "-nocudainc", "-nocudalib")
    yield from ("-fsyntax-only", "-ferror-limit=0", "-w", "--cuda-path=/nonexistent")
    yield from ("-include", str(PRELUDE))
    for folder in check.include:
        yield from ("-I", str(folder))
    for define in check.defines:
        yield f"-D{define}"
    for root in roots:
        yield from ("-isystem", str(root))


def _ours(diagnostic: Any, texts: Mapping[Path, bytes]) -> Iterator[HeaderFinding]:
    """Yield the finding of a diagnostic, if it is about a project file.

    A static assertion of the vendor's counts where a project file asked for it.
    """
    if diagnostic.severity < _ERROR:
        return
    places = [diagnostic.location]
    if "static assertion" in diagnostic.spelling:
        places += [
            note.location
            for note in diagnostic.children
            if "requested here" in note.spelling
        ]
    for place in places:
        path = Path(place.file.name) if place.file is not None else None
        if path is not None and path in texts:
            yield HeaderFinding(path, place.offset, diagnostic.spelling)
            return


@cache
def _builtin_headers() -> Path | None:
    """Return the newest compiler's folder of stddef.h; libclang brings none."""
    for pattern in _BUILTIN_HEADERS:
        for folder in sorted(Path("/").glob(pattern), reverse=True):
            if (folder / "stddef.h").is_file():
                return folder
    return None


@cache
def _language() -> Language:
    return Language(tree_sitter_cuda.language())


def _leaves(root: Node) -> Iterator[Node]:
    todo = [root]
    while todo:
        node = todo.pop()
        if not node.children and node.type != "comment":
            yield node
        todo.extend(reversed(node.children))
