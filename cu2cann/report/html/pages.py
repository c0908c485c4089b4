"""What stands behind a code or a rule, as a tree that a browser needs no parser for.

The pages are written in Markdown once, for the web and for SARIF; here they become
nodes: a text, or a list of a tag, an address or nothing, and the nodes inside.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from cu2cann.model import Rule
from cu2cann.report.codes import look_up
from cu2cann.report.html.words import Words
from cu2cann.report.language import words_of
from cu2cann.report.page import code_page, rule_page
from cu2cann.report.spoken import spoken_code
from cu2cann.report.visible import visible

_TAGS = frozenset(
    {"a", "blockquote", "code", "em", "li", "ol", "p", "pre", "strong", "ul"}
    | {f"h{level}" for level in range(1, 7)}
)
_ENGINE = frozenset({"emit", "build"})
Node = Any


def pages(names: Iterable[str], rules: Sequence[Rule], words: Words) -> dict[str, Node]:
    """Give the page of each code and rule, and of the rules behind the codes."""
    by_id = {rule.id: rule for rule in rules}
    named = {*names}
    named |= {name.rpartition("/")[0] for name in named} & by_id.keys()
    return {name: nodes(_markdown(name, by_id, words)) for name in sorted(named)}


def nodes(markdown: str) -> list[Node]:
    """Turn Markdown into nodes; HTML in it is text."""
    made: list[list[Node]] = [[]]
    for token in MarkdownIt("commonmark", {"html": False}).parse(markdown):
        _add(token, made)
    (top,) = made
    return top


def _markdown(name: str, rules: Mapping[str, Rule], words: Words) -> str:
    if rule := rules.get(name):
        return rule_page(rule, tuple(rule.outcomes), ())
    found = look_up(name, tuple(rules.values()))
    if found.reason is None:
        known = name.partition("/")[0] in _ENGINE
        about = words("rule_of_engine" if known else "rule_unknown")
        return f"# `{name}`\n\n{about}\n"
    say = words_of(words.language)
    return code_page(spoken_code(found, say), say=say)


def _add(token: Token, made: list[list[Node]]) -> None:
    if token.children is not None:
        for child in token.children:
            _add(child, made)
    elif token.nesting == 1:
        node: Node = [_tag(token), str(token.attrGet("href") or ""), []]
        made[-1].append(node)
        made.append(node[2])
    elif token.nesting == -1:
        made.pop()
    else:
        made[-1].append(_leaf(token))


def _leaf(token: Token) -> Node:
    text = "\n".join(visible(line) for line in token.content.split("\n"))
    match token.type:
        case "code_inline":
            return ["code", "", [text]]
        case "fence" | "code_block":
            return ["pre", "", [text.rstrip("\n")]]
        case "hardbreak" | "hr":
            return [token.tag, "", []]
        case "softbreak":
            return "\n"
    return text


def _tag(token: Token) -> str:
    return token.tag if token.tag in _TAGS else "span"
