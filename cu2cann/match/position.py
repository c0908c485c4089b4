"""Where a name stands in the syntax tree."""

from tree_sitter import Node

_TEXT = frozenset(
    [
        "comment",
        "string_content",
        "string_literal",
        "raw_string_content",
        "raw_string_literal",
        "char_literal",
        "character",
        "system_lib_string",
        "escape_sequence",
    ]
)
_NAMES = frozenset(
    [
        "template_function",
        "qualified_identifier",
        "scoped_identifier",
        "template_type",
        "template_method",
        "dependent_name",
    ]
)
_MEMBERS = frozenset(["field_expression", "field_designator", "field_initializer_list"])


def is_text(node: Node) -> bool:
    """Hold in comments and literals."""
    return node.type in _TEXT


def is_directive(node: Node) -> bool:
    """Hold in what only makes names visible."""
    return node.type in ("namespace_alias_definition", "using_declaration")


def is_preprocessor_path(node: Node) -> bool:
    """Hold in the path of an include."""
    return node.type == "preproc_include"


def is_member(node: Node) -> bool:
    """Hold for what is selected from an object."""
    parent = node.parent
    if parent is None:
        return False
    if parent.type in _NAMES:
        parent, node = parent.parent or parent, parent
    return parent.type in _MEMBERS and parent.named_child(0) != node


def is_scoped(node: Node) -> bool:
    """Hold for the last part of a qualified name."""
    parent = node.parent
    while parent is not None and parent.type in ("template_function", "template_type"):
        node, parent = parent, parent.parent
    if parent is None or parent.type != "qualified_identifier":
        return False
    scope = parent.child_by_field_name("scope")
    return scope is not None and scope != node


def call_of(node: Node | None) -> Node | None:
    """Give the call whose function a name is."""
    while node is not None and node.parent is not None and node.parent.type in _NAMES:
        node = node.parent
    parent = node.parent if node is not None else None
    if node is None or parent is None or parent.type != "call_expression":
        return None
    return parent if parent.child_by_field_name("function") == node else None


def in_error(node: Node | None) -> bool:
    """Hold where the grammar gave up."""
    return node is not None and (
        node.type == "ERROR"
        or (node.parent is not None and node.parent.type == "ERROR")
    )
