"""The file of a new rule: it loads, and its one example holds."""

import re

_SKELETON = """schema  = 1
id      = "{id}"
summary = "Say in one sentence what the symbol does."
status  = "draft"
since   = "{since}"

[match]
kind   = "call"
symbol = "{symbol}"
params = ["...arguments"]
where  = "{where}"

[to.{target}]
unsupported = "no-counterpart"

[diagnostic.no-counterpart]
severity = "error"
message  = "`$symbol` has no counterpart on Ascend"
help     = "Say what to do instead."

[[example]]
name   = "refused"
target = "{target}"
before = \'\'\'
{symbol}(a, b);
\'\'\'
diagnostics = ["no-counterpart"]
"""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+")


def is_rule_id(word: str) -> bool:
    """Tell whether a word can be the id of a rule: `area/name-in-words`."""
    return _ID.fullmatch(word) is not None


def skeleton(rule_id: str, symbol: str, since: str, *, device: bool) -> str:
    """Write the text of a rule that refuses its symbol, to be filled in."""
    return _SKELETON.format(
        id=rule_id,
        symbol=symbol,
        since=since,
        where="device" if device else "host",
        target="simt" if device else "acl",
    )
