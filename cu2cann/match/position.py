"""Where a name stands in the syntax tree."""

from typing import NamedTuple

from tree_sitter import Node

from cu2cann.model import Span

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
_INSTANCES = ("template_function", "template_type")
_CALL = "call_expression"
_MEMBERS = frozenset(["field_expression", "field_designator", "field_initializer_list"])


def span_of(node: Node) -> Span:
    """Give the byte range of a node."""
    return Span(node.start_byte, node.end_byte)


class Position(NamedTuple):
    """A token in the syntax tree: its node, and the parent, which is dear to find."""

    token: Span
    node: Node
    kind: str
    parent: Node | None
    around: str

    @classmethod
    def of(cls, token: Span, node: Node) -> "Position":
        """Look at a token and its node."""
        parent = node.parent
        around = parent.type if parent is not None else ""
        return cls(token, node, node.type, parent, around)

    def span(self) -> Span:
        """Give the range of the node, which may be more than the token."""
        return Span(self.node.start_byte, self.node.end_byte)

    def is_member(self) -> bool:
        """Hold for what is selected from an object."""
        node, parent, around = self.node, self.parent, self.around
        if around in _NAMES and parent is not None and parent.parent is not None:
            node, parent = parent, parent.parent
            around = parent.type
        return (
            around in _MEMBERS and parent is not None and parent.named_child(0) != node
        )

    def is_scoped(self) -> bool:
        """Hold for the last part of a qualified name."""
        if self.around not in _NAMES:
            return False
        node, parent = self.node, self.parent
        while parent is not None and parent.type in _INSTANCES:
            node, parent = parent, parent.parent
        if parent is None or parent.type != "qualified_identifier":
            return False
        scope = parent.child_by_field_name("scope")
        return scope is not None and scope != node

    def call(self) -> Node | None:
        """Give the call whose function a name is."""
        if self.around not in _NAMES and self.around != _CALL:
            return None
        node, parent = self.node, self.parent
        while parent is not None and parent.type in _NAMES:
            node, parent = parent, parent.parent
        if parent is None or parent.type != _CALL:
            return None
        return parent if parent.child_by_field_name("function") == node else None

    def in_error(self) -> bool:
        """Hold where the grammar gave up."""
        return "ERROR" in (self.kind, self.around)


def is_text(node: Node) -> bool:
    """Hold in comments and literals."""
    return node.type in _TEXT


def is_directive(node: Node) -> bool:
    """Hold in what only makes names visible."""
    return node.type in ("namespace_alias_definition", "using_declaration")


def is_preprocessor_path(node: Node) -> bool:
    """Hold in the path of an include."""
    return node.type == "preproc_include"
