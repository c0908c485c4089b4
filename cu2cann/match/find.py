"""Find where rules apply: by token, by qualified name, by header, by syntax.

Tokens come from a scan of the bytes; the syntax tree is asked only about those that
a rule owns or that have the shape of a CUDA name.
"""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from cu2cann.match.bind import arguments, bind
from cu2cann.match.candidates import candidates
from cu2cann.match.index import ROOTS, RuleIndex, cuda_shaped, looks_like_cuda
from cu2cann.match.locals import is_macro_parameter, is_variable
from cu2cann.match.opened import EMPTIED, Opened, opened_names
from cu2cann.match.overloads import is_for_cuda
from cu2cann.match.position import (
    Position,
    is_directive,
    is_preprocessor_path,
    is_text,
)
from cu2cann.match.syntax import FINDERS
from cu2cann.match.vendor_names import is_vendor_name
from cu2cann.model import (
    HOST_SOURCES,
    LAUNCH_SIGN,
    Kind,
    Match,
    Replacement,
    Replacements,
    Rule,
    Source,
    Span,
    Transform,
    Unit,
)

_QUALIFIED = re.compile(rb"[A-Za-z_]\w*(?:\s*::\s*~?[A-Za-z_]\w*)+")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name with the shape of a CUDA name that no rule owns."""

    symbol: str
    token: Span


def concerns(source: Source, index: RuleIndex, words: Set[bytes]) -> bool:
    """Tell whether any rule could apply to a source, before it is parsed.

    ``words`` are the project's own names that matter, such as qualifier macros.
    """
    used = source.words
    return (
        LAUNCH_SIGN.search(source.text) is not None
        or not used.isdisjoint(index.host_words)
        or not used.isdisjoint(words)
        or any(cuda_shaped(used))
        or any(index.header_rule(one.path) is not None for one in source.includes)
    )


def find_matches(unit: Unit, index: RuleIndex) -> Iterator[Match | Unknown]:
    """Yield every match of a unit, and every CUDA-looking name without a rule."""
    yield from _headers(unit, index)
    yield from _found(unit, index, _AROUND)
    claimed = set()
    for match in _tokens(unit, index):
        if unit.source[match.token].startswith(b"std"):
            claimed.add(match.token)
        yield match
    yield from _unparsed_launches(unit, index)
    for match in _found(unit, index, index.syntax.keys() - _AROUND):
        if match.token not in claimed:
            yield match


_AROUND = {"mixed-arms"}
"""What is written around all that becomes of the same place, and so comes first."""


def _found(unit: Unit, index: RuleIndex, names: Set[str]) -> Iterator[Match]:
    for name, rule in index.syntax.items():
        finder = FINDERS[name]
        if name in names and finder.may_find(unit.source.words):
            for token, site, args in finder.find(unit):
                device = _in_device_code(unit, token)
                yield Match(rule, name, token, site, args, device)


def _unparsed_launches(unit: Unit, index: RuleIndex) -> Iterator[Match]:
    """Yield the launches that the parser could not make out, to be refused."""
    rule = index.syntax.get("launch")
    if rule is None or LAUNCH_SIGN.search(unit.source.text) is None:
        return
    parsed = [launch.configuration for launch in unit.launches]
    for found in LAUNCH_SIGN.finditer(unit.source.text):
        token = Span(*found.span())
        node = unit.node_at(token)
        known = any(span.start <= token.start < span.end for span in parsed)
        if not known and node is not None and not is_text(node):
            yield Match(rule, "launch", token, token, {}, readable=False)


def _headers(unit: Unit, index: RuleIndex) -> Iterator[Match]:
    for one in unit.source.includes:
        if rule := index.header_rule(one.path):
            node = unit.node_at(one.span)
            if node is None or node.type != "comment":
                yield Match(rule, one.path, one.span, one.line)


def _tokens(unit: Unit, index: RuleIndex) -> Iterator[Match | Unknown]:
    opened = opened_names(unit, index)
    done = 0
    for token in candidates(unit, index, opened):
        if token.start >= done and (match := _name(unit, index, token, opened)):
            done = match.token.end
            yield match


def _name(
    unit: Unit, index: RuleIndex, token: Span, opened: Opened
) -> Match | Unknown | None:
    word = unit.source[token]
    if word in opened.spaces:
        whole = _QUALIFIED.match(unit.source.text, token.start)
        if whole and (match := _qualified(unit, index, whole, opened.aliases)):
            return match
    if word in opened.words and (bare := _opened(unit, token, *opened.words[word])):
        return bare
    if word in index.words or looks_like_cuda(word):
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
    if node is None or is_text(node):
        return None
    if is_directive(node) and (known or head not in EMPTIED):
        return None
    if known is None:
        if head.encode() not in ROOTS:
            return None
        return Unknown(f"{head}::{rest}", Span(*whole.span()))
    symbol, rule = known
    token = Span(whole.start(), _part_end(whole, symbol.count("::") + 1))
    place = Position.of(token, unit.node_at(token) or node)
    match = _match(rule, symbol, place, device=_in_device_code(unit, token))
    if head == "std" and not (match.device and match.called):
        return None  # The standard library stays as it is on the host.
    return match


def _opened(unit: Unit, token: Span, symbol: str, rule: Rule) -> Match | None:
    """Find a name that a using-directive made visible without its namespace."""
    node = unit.node_at(token)
    if node is None or is_text(node):
        return None
    place = Position.of(token, node)
    used = place.call() is not None or place.kind == "type_identifier"
    if rule.pattern.kind is Kind.NAME:
        used = not is_variable(unit, unit.source[token])
    if not used or place.is_member() or place.is_scoped():
        return None
    if symbol.rpartition("::")[2] in unit.program.declared:
        return None
    device = _in_device_code(unit, token)
    if symbol.startswith("std::") and not device:
        return None  # The standard library stays as it is on the host.
    return _match(rule, symbol, place, device=device)


def _in_device_code(unit: Unit, token: Span) -> bool:
    return unit.device_region_at(token.start) is not None


def _part_end(whole: re.Match[bytes], parts: int) -> int:
    ends = [found.end() for found in re.finditer(rb"~?[A-Za-z_]\w*", whole[0])]
    return whole.start() + ends[min(parts, len(ends)) - 1]


def _token(
    unit: Unit, index: RuleIndex, token: Span, word: bytes
) -> Match | Unknown | None:
    device = _in_device_code(unit, token)
    rule = index.rule_for(word, device=device)
    shaped = looks_like_cuda(word)
    if rule is None and not shaped:
        return None
    node = unit.node_at(token)
    if node is None or is_text(node) or is_preprocessor_path(node):
        return None
    symbol = word.decode()
    if device and node.type == "primitive_type" and word in index.kept_types:
        if symbol in unit.program.types:
            return None
        return Match(index.kept_types[word], symbol, token, token, {}, device)
    place = Position.of(token, node)
    # A CUDA name on the side where nobody expects it, as in an unused macro.
    rule = rule or index.rule_for(word, device=not device)
    if rule is None:
        own = _is_own_name(unit, place, symbol) or is_vendor_name(unit, symbol)
        return None if own else Unknown(symbol, token)
    if _belongs_to_project(unit, rule, place, symbol):
        return None
    if rule.pattern.kind is Kind.CALL and not shaped and place.call() is None:
        return None
    return _match(rule, symbol, place, device=device)


def _is_own_name(unit: Unit, place: Position, symbol: str) -> bool:
    own = symbol in unit.program.declared or place.is_member()
    own = own or _is_for_others(unit, place, symbol)
    name = symbol.encode()
    return own or is_variable(unit, name) or is_macro_parameter(unit, name)


def _is_for_others(unit: Unit, place: Position, symbol: str) -> bool:
    """Tell a name that only other compilers see, and that is declared for them."""
    return symbol in unit.program.elsewhere and any(
        span.holds(place.token) for span in unit.absent
    )


def _is_own_type(unit: Unit, place: Position, symbol: str) -> bool:
    """Tell a type of the project's, or another use of a word such as `texture`."""
    types = unit.program.types
    if place.kind in ("type_identifier", "primitive_type") or symbol in types:
        return symbol in types
    word = not looks_like_cuda(symbol.encode())
    return word and place.call() is None and is_variable(unit, symbol.encode())


def _belongs_to_project(unit: Unit, rule: Rule, place: Position, symbol: str) -> bool:
    """Tell a name of the project's own from the CUDA name of the same spelling."""
    if rule.pattern.kind in (Kind.QUALIFIER, Kind.MACRO):
        return False
    if place.is_member() or place.is_scoped() or _is_for_others(unit, place, symbol):
        return True
    if rule.pattern.kind is Kind.TYPE:
        return _is_own_type(unit, place, symbol)
    call = place.call() if rule.pattern.kind is Kind.CALL else None
    if symbol in unit.program.elsewhere and unit.source.path.endswith(HOST_SOURCES):
        return True
    known = unit.program.functions if call is not None else unit.program.declared
    if symbol not in known or (call is not None and is_for_cuda(unit, symbol, call)):
        return False
    return unit.facts.origin_of(place.span()) != "cuda"


def _match(rule: Rule, symbol: str, place: Position, *, device: bool) -> Match:
    token, call = place.token, place.call()
    if call is None or call.has_error:
        # What a qualifier or a macro becomes is read from the text around it.
        textual = rule.pattern.kind in (Kind.QUALIFIER, Kind.MACRO)
        readable = call is None and (textual or not place.in_error())
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
