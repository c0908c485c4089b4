"""The variables that a function or a file declares, with the types they have.

One query for each function, at the first question.  A name that is declared more than
once with different types has none.
"""

import re
from functools import cache
from typing import Final

from tree_sitter import Language, Node, Query, QueryCursor

from cu2cann.model import Region, Unit

_SKIPPED: Final = frozenset(
    ["reference_declarator", "parenthesized_declarator", "attributed_declarator"]
)

_PARAMETERS = re.compile(rb"#[ \t]*define[ \t]+\w+\(([^)\n]*)\)")


@cache
def _query(language: Language) -> Query:
    kinds = "(declaration) (parameter_declaration) (optional_parameter_declaration)"
    return Query(language, f"[{kinds} (for_range_loop)] @found")


def declared_in(unit: Unit, region: Region) -> dict[bytes, str | None]:
    """Give the spelled type of each variable of a function; None where they differ."""
    key = ("locals", region.span)
    if key not in unit.memo:
        unit.memo[key] = _collect(unit, region)
    found: dict[bytes, str | None] = unit.memo[key]
    return found


def is_variable(unit: Unit, name: bytes) -> bool:
    """Tell whether the file declares a variable or parameter of this name."""
    if "variables" not in unit.memo:
        cursor = QueryCursor(_query(unit.tree.language))
        nodes = cursor.captures(unit.tree.root_node).get("found", ())
        unit.memo["variables"] = {
            found
            for node in nodes
            if not _is_recovered(node)
            for found, _ in _variables(node)
        }
    return name in unit.memo["variables"]


def is_macro_parameter(unit: Unit, name: bytes) -> bool:
    """Tell whether a macro of the file has a parameter of this name."""
    if "macro-parameters" not in unit.memo:
        listed = _PARAMETERS.findall(unit.source.text)
        unit.memo["macro-parameters"] = {
            word.strip() for one in listed for word in one.split(b",")
        }
    return name in unit.memo["macro-parameters"]


def _is_recovered(node: Node) -> bool:
    """Tell a declaration that the parser put together around a directive.

    In `int a,` `#ifdef NAME` `cudaThing b,` it takes NAME for the type of cudaThing.
    """
    written = node.child_by_field_name("type")
    name = node.child_by_field_name("declarator")
    if node.has_error or written is None or name is None:
        return True
    parameter = node.type != "declaration"
    return parameter and written.end_point.row != name.start_point.row


def _collect(unit: Unit, region: Region) -> dict[bytes, str | None]:
    root = unit.root_at(region.span.start)
    cursor = QueryCursor(_query(unit.tree.language))
    cursor.set_byte_range(region.span.start, region.span.end)
    table: dict[bytes, str | None] = {}
    for node in cursor.captures(root).get("found", ()):
        if region.span.start <= node.start_byte and node.end_byte <= region.span.end:
            for name, spelled in _variables(node):
                same = name not in table or table[name] == spelled
                table[name] = spelled if same else None
    return table


def _variables(node: Node) -> list[tuple[bytes, str]]:
    written = node.child_by_field_name("type")
    base = (written.text or b"").decode("utf-8", "replace") if written else ""
    found = []
    for declarator in node.children_by_field_name("declarator"):
        name, suffix = _declarator(declarator)
        if name is not None:
            found.append((name, base + suffix))
    return found


def _declarator(node: Node) -> tuple[bytes | None, str]:
    """Give the name that a declarator introduces, and what it adds to the type."""
    suffix = ""
    inner: Node | None = node
    while inner is not None and inner.type != "identifier":
        if inner.type == "pointer_declarator":
            suffix = " *" + suffix
        elif inner.type == "array_declarator":
            suffix = "[]" + suffix
        elif inner.type == "function_declarator":
            return None, ""
        if inner.type in _SKIPPED:
            inner = inner.named_children[-1] if inner.named_children else None
        else:
            inner = inner.child_by_field_name("declarator")
    return (inner.text, suffix) if inner is not None else (None, "")
