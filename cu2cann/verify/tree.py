"""Check every source of a translated tree against the vendor's table and headers.

Which side of the program a file belongs to follows from its name: `.asc` files and
headers may hold kernels, `.cpp` files are host code alone unless others include them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from cu2cann.model import (
    Chunk,
    Diagnostic,
    Grade,
    Severity,
    Source,
    Span,
    Translated,
    Translation,
    engine_diagnostic,
    phrase,
)
from cu2cann.vendor import load
from cu2cann.verify.declarations import pasted_names
from cu2cann.verify.headers import (
    HeaderCheck,
    HeaderFinding,
    Unavailable,
    header_findings,
)
from cu2cann.verify.symbol_sites import declared_names
from cu2cann.verify.symbols import (
    ASCEND910B,
    ASCEND910B_HOST,
    ASCEND950,
    ASCEND950_HOST,
    Reason,
    Surroundings,
    SymbolFinding,
    symbol_findings,
)

SURROUNDINGS: Mapping[str, tuple[Surroundings, Surroundings]] = {
    "ascend950": (ASCEND950, ASCEND950_HOST),
    "ascend910b": (ASCEND910B, ASCEND910B_HOST),
}
"""For each chip: what a file with kernels has, and what a host file has."""
_INCLUDED = re.compile(
    rb'(?:^|\A\xef\xbb\xbf)[ \t]*#[ \t]*include[ \t]*"(?:[^"\n]*/)?([^"/\n]+)"',
    re.MULTILINE,
)
_HOST_SUFFIXES = frozenset({".c", ".cc", ".cpp", ".cxx"})
_UNITS = _HOST_SUFFIXES | {".asc"}
_CODES = {
    Reason.UNKNOWN: "verify/unknown-name",
    Reason.OTHER_TARGET: "verify/other-target",
    Reason.OTHER_PRODUCT: "verify/other-product",
    Reason.ARITY: "verify/arity",
    Reason.LEFTOVER: "verify/leftover",
    Reason.UNKNOWN_HEADER: "verify/unknown-header",
}


def check_names(
    sources: Sequence[Source], target: str
) -> dict[str, tuple[Diagnostic, ...]]:
    """Look every name up; what any of the sources declares is in order."""
    project = frozenset[str]().union(*(declared_names(one.text) for one in sources))
    pasted = [shape for one in sources for shape in pasted_names(one.text)]
    included = {name for one in sources for name in _INCLUDED.findall(one.text)}
    kernels, host = SURROUNDINGS[target]
    found = {}
    for one in sources:
        path = PurePosixPath(one.path)
        alone = path.suffix in _HOST_SUFFIXES and path.name.encode() not in included
        around = host if alone else kernels
        found[one.path] = tuple(
            _name_diagnostic(one.path, finding)
            for finding in symbol_findings(one.text, load(), around, project)
            if not any(shape.fullmatch(finding.name) for shape in pasted)
        )
    return found


def _name_diagnostic(path: str, finding: SymbolFinding) -> Diagnostic:
    end = finding.offset + len(finding.name.encode())
    said = engine_diagnostic(
        _CODES[finding.reason], path, Span(finding.offset, end), finding.name
    )
    if not finding.near:
        return said
    names: str = f"`{finding.near[0]}`"
    for other in finding.near[1:]:
        names = phrase("{} or {}", names, f"`{other}`")
    return said._replace(help=phrase("Perhaps {} is meant.", names))


def check_with_headers(
    root: Path, sources: Sequence[Source], cann: Path
) -> dict[str, tuple[Diagnostic, ...]] | Unavailable:
    """Have clang read each source with the headers of a CANN folder."""
    texts = {root / one.path: one.text for one in sources}
    check = HeaderCheck((cann,), (root / "include", root))
    found: set[HeaderFinding] = set()
    for place in texts:
        if place.suffix in _UNITS:
            findings = header_findings(place, texts, check)
            if isinstance(findings, Unavailable):
                return findings
            found.update(findings)
    return {
        one.path: tuple(_compiler_diagnostics(one.path, root, found)) for one in sources
    }


def _compiler_diagnostics(
    path: str, root: Path, found: Iterable[HeaderFinding]
) -> Iterator[Diagnostic]:
    here = [one for one in found if one.path == root / path]
    for one in sorted(here, key=lambda one: (one.offset, one.message)):
        at = Span(one.offset, one.offset)
        yield engine_diagnostic("verify/compiler-error", path, at, one.message)


def checked(
    source: Source, diagnostics: Iterable[Diagnostic], grade: Grade
) -> Translated:
    """Give the result of a check, with the grade that it leaves a file."""
    ordered = tuple(sorted(diagnostics, key=lambda one: (one.at.span, one.code)))
    failed = any(one.severity is Severity.ERROR for one in ordered)
    chunks = (Chunk(source.text, None),)
    translation = Translation(source, chunks, ordered)
    return Translated(
        source.path, source.path, translation, regraded(grade, failed=failed)
    )


def regraded(grade: Grade, *, failed: bool) -> Grade:
    """Give the grade after a check; what was refused stays so."""
    if grade is Grade.REFUSED:
        return grade
    if failed:
        return Grade.TRANSLATED
    return Grade.CHECKED if grade is Grade.TRANSLATED else grade
