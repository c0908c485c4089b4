"""Find where rules apply: by token, by qualified name, by header, by syntax.

Tokens come from a scan of the bytes; the syntax tree is asked only about those that
a rule owns or that have the shape of a CUDA name.
"""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from tree_sitter import Node

from cu2cann.match.bind import arguments, bind
from cu2cann.match.index import ROOTS, UNKNOWN, RuleIndex
from cu2cann.match.opened import Opened, opened_names
from cu2cann.match.position import (
    call_of,
    in_error,
    is_directive,
    is_member,
    is_preprocessor_path,
    is_scoped,
    is_text,
)
from cu2cann.match.syntax import FINDERS
from cu2cann.model import (
    Kind,
    Match,
    Replacement,
    Replacements,
    Rule,
    Span,
    Transform,
    Unit,
)

_WORD = re.compile(rb"[A-Za-z_]\w*")
_LAUNCH = re.compile(rb"<<<(?!<)")
_SHAPED = re.compile(rb"(?<!\w)" + UNKNOWN.pattern + rb"(?!\w)")
_QUALIFIED = re.compile(rb"[A-Za-z_]\w*(?:\s*::\s*~?[A-Za-z_]\w*)+")
_ROOTS = ROOTS | {b"std"}
_INCLUDE = re.compile(
    rb"^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"](?:[ \t]*\r?(?:\n|\Z))?",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name with the shape of a CUDA name that no rule owns."""

    symbol: str
    token: Span


def concerns(text: bytes, index: RuleIndex, words: Set[bytes]) -> bool:
    """Tell whether any rule could apply to a text, before it is parsed.

    ``words`` are the project's own names that matter, such as qualifier macros.
    """
    if _SHAPED.search(text) or _LAUNCH.search(text):
        return True
    known = index.host_words | words
    if any(found[0] in known for found in _WORD.finditer(text)):
        return True
    paths = (found[1].decode("utf-8", "replace") for found in _INCLUDE.finditer(text))
    return any(index.header_rule(path.strip()) is not None for path in paths)


def find_matches(unit: Unit, index: RuleIndex) -> Iterator[Match | Unknown]:
    """Yield every match of a unit, and every CUDA-looking name without a rule."""
    yield from _headers(unit, index)
    claimed = set()
    for match in _tokens(unit, index):
        if unit.source[match.token].startswith(b"std"):
            claimed.add(match.token)
        yield match
    yield from _unparsed_launches(unit, index)
    for name, rule in index.syntax.items():
        for token, site, args in FINDERS[name](unit):
            if token in claimed:
                continue
            device = unit.device_region_at(token.start) is not None
            yield Match(rule, name, token, site, args, device=device)


def _unparsed_launches(unit: Unit, index: RuleIndex) -> Iterator[Match]:
    """Yield the launches that the parser could not make out, to be refused."""
    rule = index.syntax.get("launch")
    parsed = [launch.configuration for launch in unit.launches]
    for found in _LAUNCH.finditer(unit.source.text) if rule is not None else ():
        token = Span(*found.span())
        node = unit.node_at(token)
        known = any(span.start <= token.start < span.end for span in parsed)
        if rule and not known and node is not None and not is_text(node):
            yield Match(rule, "launch", token, token, {}, readable=False)


def _headers(unit: Unit, index: RuleIndex) -> Iterator[Match]:
    for found in _INCLUDE.finditer(unit.source.text):
        path = found[1].decode("utf-8", "replace").strip()
        if rule := index.header_rule(path):
            node = unit.node_at(Span(*found.span(1)))
            if node is None or node.type != "comment":
                yield Match(rule, path, Span(*found.span(1)), Span(*found.span()))


def _tokens(unit: Unit, index: RuleIndex) -> Iterator[Match | Unknown]:
    opened = opened_names(unit, index)
    aliases = {alias.encode() for alias in opened.aliases}
    known = index.words.keys() | opened.words.keys() | _ROOTS | aliases
    done = 0
    for found in _candidates(unit.source.text, known):
        if found.start() >= done and (match := _name(unit, index, found, opened)):
            done = match.token.end
            yield match


def _candidates(text: bytes, known: Set[bytes]) -> list[re.Match[bytes]]:
    """List the words that a rule may own or that look like CUDA's, in order."""
    words = {
        found.start(): found for found in _WORD.finditer(text) if found[0] in known
    }
    for found in _SHAPED.finditer(text):
        words.setdefault(found.start(), found)
    return [words[start] for start in sorted(words)]


def _name(
    unit: Unit, index: RuleIndex, found: re.Match[bytes], opened: Opened
) -> Match | Unknown | None:
    text, word = unit.source.text, found[0]
    token = Span(*found.span())
    follows = text[found.end() : found.end() + 4].lstrip()[:2]
    if follows == b"::" and (word in _ROOTS or word.decode() in opened.aliases):
        whole = _QUALIFIED.match(text, found.start())
        if whole and (match := _qualified(unit, index, whole, opened.aliases)):
            return match
    if word in opened.words and (bare := _opened(unit, token, *opened.words[word])):
        return bare
    if word in index.words or UNKNOWN.fullmatch(word):
        return _token(unit, index, token, word)
    return None


def _qualified(
    unit: Unit,
    index: RuleIndex,
    whole: re.Match[bytes],
    aliases: Mapping[str, str],
) -> Match | Unknown | None:
    name = re.sub(rb"\s", b"", whole[0]).decode()
    head, _, rest = name.partition("::")
    head = aliases.get(head, head)
    known = index.qualified_rule(f"{head}::{rest}")
    node = unit.node_at(Span(*whole.span()))
    if node is None or is_text(node) or is_directive(node):
        return None
    if known is None:
        if head.encode() not in ROOTS:
            return None
        return Unknown(f"{head}::{rest}", Span(*whole.span()))
    symbol, rule = known
    token = Span(whole.start(), _part_end(whole, symbol.count("::") + 1))
    match = _match(unit, rule, symbol, token)
    if head == "std" and not (match.device and match.called):
        return None  # The standard library stays as it is on the host.
    return match


def _opened(unit: Unit, token: Span, symbol: str, rule: Rule) -> Match | None:
    """Find a name that a using-directive made visible without its namespace."""
    node = unit.node_at(token)
    if node is None or is_text(node) or is_member(node) or is_scoped(node):
        return None
    used = call_of(node) is not None or node.type == "type_identifier"
    if not used or symbol.rpartition("::")[2] in unit.declared:
        return None
    return _match(unit, rule, symbol, token)


def _part_end(whole: re.Match[bytes], parts: int) -> int:
    ends = [found.end() for found in re.finditer(rb"~?[A-Za-z_]\w*", whole[0])]
    return whole.start() + ends[min(parts, len(ends)) - 1]


def _token(
    unit: Unit, index: RuleIndex, token: Span, word: bytes
) -> Match | Unknown | None:
    node = unit.node_at(token)
    if node is None or is_text(node) or is_preprocessor_path(node):
        return None
    device = unit.device_region_at(token.start) is not None
    rule = index.rule_for(word, device=device)
    symbol = word.decode()
    if rule is None and UNKNOWN.fullmatch(word):
        # A CUDA name on the side where nobody expects it, as in an unused macro.
        rule = index.rule_for(word, device=not device)
        if rule is None and not (symbol in unit.declared or is_member(node)):
            return Unknown(symbol, token)
    if rule is None:
        return None
    if _belongs_to_project(unit, rule, node, symbol):
        return None
    match = _match(unit, rule, symbol, token)
    uncalled = rule.pattern.kind is Kind.CALL and not match.called
    if uncalled and UNKNOWN.fullmatch(word) is None and call_of(node) is None:
        return None
    return match


def _belongs_to_project(unit: Unit, rule: Rule, node: Node, symbol: str) -> bool:
    """Tell a name of the project's own from the CUDA name of the same spelling."""
    if rule.pattern.kind in (Kind.QUALIFIER, Kind.MACRO):
        return False
    if is_member(node) or is_scoped(node):
        return True
    token = Span(node.start_byte, node.end_byte)
    if rule.pattern.kind is Kind.TYPE and node.type == "type_identifier":
        return symbol in unit.types
    called = rule.pattern.kind is Kind.CALL and call_of(node) is not None
    known = unit.functions if called else unit.declared
    return symbol in known and unit.facts.origin_of(token) != "cuda"


def _match(unit: Unit, rule: Rule, symbol: str, token: Span) -> Match:
    device = unit.device_region_at(token.start) is not None
    node = unit.node_at(token)
    call = call_of(node) if node is not None else None
    if call is None or call.has_error:
        # What a qualifier or a macro becomes is read from the text around it.
        textual = rule.pattern.kind in (Kind.QUALIFIER, Kind.MACRO)
        readable = call is None and (textual or not in_error(node))
        return Match(rule, symbol, token, token, {}, device, readable=readable)
    given = arguments(call)
    bound = bind(rule.pattern.params, given) if rule.pattern.params else {}
    if bound is None:
        return Match(rule, symbol, token, token, {}, device)
    takes_call = rule.pattern.params is not None or _rewrites_call(rule)
    site = Span(call.start_byte, call.end_byte) if takes_call else token
    return Match(rule, symbol, token, site, bound, device, called=True)


def _rewrites_call(rule: Rule) -> bool:
    return rule.pattern.kind is Kind.CALL and any(
        isinstance(outcome.action, Replacement | Replacements | Transform)
        for outcomes in rule.outcomes.values()
        for outcome in outcomes
    )
