"""Find the names in a translated file that its target does not have.

A unit is checked as a whole: where it may hold device code, a name is in order
if host or device code of its target has it.  A name the table lacks is a finding
when its spelling is the vendor's or CUDA's, and in device code also when it is
called: there is no other library to call.  Names the project declares, names that
begin with `cu2cann` and names of other namespaces are never findings.
"""

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache

from cu2cann.vendor import Declaration, Kind, Target, VendorSymbol, VendorTable
from cu2cann.vendor.shapes import (
    CUDA_NAMESPACES,
    is_compilers,
    is_cuda,
    is_vendors,
)
from cu2cann.verify.symbol_sites import Names, Site, names

SUPPORT_PREFIX = "cu2cann"
VENDOR_NAMESPACES = frozenset({"AscendC", "cooperative_groups"})
STANDARD_WORDS = frozenset({"__inline__", "asm", "volatile"})
LENGTH_APART = 8  # Names further apart in length are not near each other.
DEVICE_TARGETS = frozenset({Target.SIMT, Target.SIMD})
COUNTED = frozenset({Kind.FUNCTION, Kind.MACRO, Kind.METHOD})


class Reason(StrEnum):
    """Why a name is a finding."""

    UNKNOWN = "unknown"  # No target has it.
    OTHER_TARGET = "other-target"
    OTHER_PRODUCT = "other-product"
    ARITY = "arity"  # No overload takes that many arguments.
    LEFTOVER = "leftover"  # A CUDA spelling.
    UNKNOWN_HEADER = "unknown-header"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the code under check is compiled for."""

    targets: frozenset[Target]
    product: str  # As the vendor's pages name it: "950", "910b".


@dataclass(frozen=True, slots=True)
class SymbolFinding:
    """A name at a byte offset, why it cannot stand, and what comes near it."""

    offset: int
    name: str
    reason: Reason
    near: tuple[str, ...] = ()


ASCEND950 = Surroundings(frozenset({Target.ACL, Target.SIMT}), "950")
ASCEND950_HOST = Surroundings(frozenset({Target.ACL}), "950")
ASCEND910B = Surroundings(frozenset({Target.ACL, Target.SIMD}), "910b")
ASCEND910B_HOST = Surroundings(frozenset({Target.ACL}), "910b")


def symbol_findings(
    text: bytes,
    table: VendorTable,
    around: Surroundings,
    project: Collection[str] = frozenset(),
) -> tuple[SymbolFinding, ...]:
    """List what is wrong with the names of a file, by offset.

    ``project`` holds the names the other files of the project declare.
    """
    found = names(text)
    own = found.declared | frozenset(project)
    findings = [
        SymbolFinding(
            site.offset, site.name, reason, _near(site, reason, table, around)
        )
        for site in found.sites
        if not (site.name in own or site.name.startswith(SUPPORT_PREFIX))
        if (reason := _reason(site, found, table, around)) is not None
    ]
    findings += [
        SymbolFinding(site.offset, site.name, reason)
        for site in found.includes
        if (reason := _header_reason(site.name, table)) is not None
    ]
    return tuple(sorted(findings, key=lambda one: (one.offset, one.name)))


def _reason(
    site: Site, found: Names, table: VendorTable, around: Surroundings
) -> Reason | None:
    if site.scope:
        cuda = site.name in CUDA_NAMESPACES and not site.scopes
        return Reason.LEFTOVER if cuda and site.name not in found.aliases else None
    symbol = table.find(site.name)
    if site.member:
        return _member_reason(site, symbol, around) if site.group else None
    if site.scopes:
        return _qualified_reason(site, found, table, around)
    if symbol is None:
        return _unknown_reason(site, table, around)
    return _known_reason(site, symbol, table, around)


def _member_reason(
    site: Site, symbol: VendorSymbol | None, around: Surroundings
) -> Reason | None:
    visible = symbol.within(around.targets) if symbol is not None else ()
    methods = [one for one in visible if one.scope.startswith("cooperative_groups::")]
    if not methods:
        return Reason.UNKNOWN
    return _arity_reason(site, methods)


def _qualified_reason(
    site: Site, found: Names, table: VendorTable, around: Surroundings
) -> Reason | None:
    """Judge `AscendC::Name`, `AscendC::Enum::NAME` and `cg::name`."""
    first = found.aliases.get(site.scopes[0], site.scopes[0])
    nested = len(site.scopes) > 1 and not _is_enum(site.scopes[-1], table)
    if first not in VENDOR_NAMESPACES or nested:
        return None
    symbol = table.find(site.name)
    inside = [
        one
        for one in (symbol.declarations if symbol is not None else ())
        if one.scope.split("::")[0] == first or _is_implicit(one)
    ]
    if not inside:
        return Reason.UNKNOWN
    visible = [one for one in inside if one.targets & around.targets]
    return _arity_reason(site, visible) if visible else Reason.OTHER_TARGET


def _is_implicit(declaration: Declaration) -> bool:
    """Tell SIMD names of implicit namespaces, which `AscendC` takes in: `printf`."""
    return not declaration.scope and Target.SIMD in declaration.targets


def _is_enum(name: str, table: VendorTable) -> bool:
    symbol = table.find(name)
    return symbol is not None and symbol.declarations[0].kind is Kind.ENUM


def _unknown_reason(
    site: Site, table: VendorTable, around: Surroundings
) -> Reason | None:
    if is_cuda(site.name):
        return Reason.LEFTOVER
    return Reason.UNKNOWN if _must_be_vendors(site, table, around) else None


def _must_be_vendors(site: Site, table: VendorTable, around: Surroundings) -> bool:
    """Tell whether the name can mean nothing but the vendor's."""
    if is_vendors(site.name, table):
        return True
    in_kernel = site.device and not around.targets.isdisjoint(DEVICE_TARGETS)
    return site.called and in_kernel and not is_compilers(site.name)


def _known_reason(
    site: Site, symbol: VendorSymbol, table: VendorTable, around: Surroundings
) -> Reason | None:
    reachable = symbol.within(around.targets)
    visible = [one for one in reachable if not one.scope]
    if not visible:
        if any(one.kind is not Kind.METHOD for one in reachable):
            return None  # A using-directive may have brought it in.
        if all(one.scope for one in symbol.declarations):
            return _unknown_reason(site, table, around)
        bound = _is_builtin(symbol) or _must_be_vendors(site, table, around)
        return Reason.OTHER_TARGET if bound else None
    return _arity_reason(site, visible) or _product_reason(visible, around)


def _is_builtin(symbol: VendorSymbol) -> bool:
    """Tell whether the compiler itself supplies the keyword or variable."""
    kinds = {one.kind for one in symbol.declarations}
    builtin = not symbol.headers and kinds & {Kind.KEYWORD, Kind.VARIABLE}
    return bool(builtin) and symbol.name not in STANDARD_WORDS


def _arity_reason(site: Site, visible: Collection[Declaration]) -> Reason | None:
    if site.arguments is None or not visible:
        return None
    known = all(one.kind in COUNTED and one.arities for one in visible)
    fits = any(arity.admits(site.arguments) for one in visible for arity in one.arities)
    return Reason.ARITY if known and not fits else None


def _product_reason(
    visible: Collection[Declaration], around: Surroundings
) -> Reason | None:
    stated = all(one.products for one in visible)
    supported = any(around.product in one.products for one in visible)
    return Reason.OTHER_PRODUCT if stated and not supported else None


def _header_reason(path: str, table: VendorTable) -> Reason | None:
    """Judge a header below a folder of which the table lists every header."""
    if any(path.startswith(root) for root in table.roots):
        return None if path in table.headers else Reason.UNKNOWN_HEADER
    stem = path.rpartition("/")[2].partition(".")[0]
    return Reason.LEFTOVER if is_cuda(stem) or path.startswith("cuda") else None


def _near(
    site: Site, reason: Reason, table: VendorTable, around: Surroundings
) -> tuple[str, ...]:
    if reason is Reason.ARITY:
        return ()
    choice = _choice(table, around.targets)
    similar = [one for one in choice if abs(len(one) - len(site.name)) <= LENGTH_APART]
    return tuple(get_close_matches(site.name, similar, n=3, cutoff=0.7))


@cache
def _choice(table: VendorTable, targets: frozenset[Target]) -> tuple[str, ...]:
    return tuple(table.names(*sorted(targets)))
