"""The loader refuses a rule file that says anything it does not understand."""

from pathlib import Path

import pytest

from cu2cann.model import Keep, Replacement, Severity, Target
from cu2cann.rulebook import RuleError
from cu2cann.rulebook.load import load_rule

GOOD = """\
schema = 1
id = "memory/take"
summary = "Take memory."
status = "stable"
since = "0.1.0"

[match]
kind = "call"
symbol = "cudaTake"
params = ["pointer", "size = 0", "...rest"]
where = "host"

[[to.acl]]
when = [{ arg = "size", is = "null" }]
keep = true

[[to.acl]]
replace = "aclTake($pointer, $size)"
needs = [{ arg = "size", is = "known", else = "unknown-size" }]

[diagnostic.unknown-size]
severity = "error"
message = "`$size` is not known"

[[example]]
name = "plain"
target = "acl"
before = "cudaTake(p, n);\\n"
after = "aclTake(p, n);\\n"

[[example]]
name = "refused"
target = "acl"
before = "cudaTake(p, m);\\n"
diagnostics = ["unknown-size"]
"""


def load(folder: Path, text: str) -> None:
    place = folder / "take.toml"
    place.write_text(text, encoding="utf-8")
    load_rule(place, "memory/take", {"null", "known"}, {"copy"})


def test_a_sound_rule_is_read_whole(tmp_path: Path) -> None:
    place = tmp_path / "take.toml"
    place.write_text(GOOD, encoding="utf-8")
    rule = load_rule(place, "memory/take", {"null", "known"}, set())
    keep, replace = rule.outcomes[Target.ACL]
    assert isinstance(keep.action, Keep)
    assert replace.action == Replacement("aclTake($pointer, $size)")
    pointer, size, rest = rule.pattern.params or ()
    assert (pointer.default, size.default, rest.rest) == (None, "0", True)
    assert rule.reasons["unknown-size"].severity is Severity.ERROR
    assert len(rule.examples) == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("[match]", "[match", "Expected", id="malformed TOML"),
        pytest.param("[match]", "[match]\n[match]", "twice|declare", id="table twice"),
        pytest.param("schema = 1", "schema = 2", "schema must be 1", id="schema"),
        pytest.param('since = "0.1.0"', "", "missing since", id="missing key"),
        pytest.param('since = "0.1.0"', "since = 1", "must be a string", id="type"),
        pytest.param("[match]", "odd = 1\n[match]", "unknown key odd", id="top key"),
        pytest.param('where = "h', 'odd = 1\nwhere = "h', "unknown key odd", id="deep"),
        pytest.param('name = "plain"', 'name = "p"\nodd = 1', "unknown key", id="ex."),
        pytest.param('"host"', '"moon"', "is not one of host", id="side"),
        pytest.param('"call"', '"cell"', "is not one of call", id="kind"),
        pytest.param('"stable"', '"solid"', "is not one of draft", id="status"),
        pytest.param('"error"', '"fatal"', "is not one of note", id="severity"),
        pytest.param("[to.acl]", "[to.gpu]", "is not one of acl", id="target"),
        pytest.param('symbol = "cudaTake"', "", "either symbol or", id="no symbol"),
        pytest.param(
            'symbol = "cudaTake"', 'symbol = "a"\nsymbols = ["b"]', "either", id="both"
        ),
        pytest.param("keep = true", "", "give exactly one of", id="no action"),
        pytest.param(
            "keep = true", 'keep = true\nreplace = "x"', "exactly one", id="two actions"
        ),
        pytest.param("keep = true", "keep = 1", "of the wrong type", id="action type"),
        pytest.param('"...rest"]', '"...rest", "x"]', "only the last", id="rest"),
        pytest.param('"pointer"', '"Pointer!"', "is not a parameter", id="parameter"),
        pytest.param(', else = "unknown-size"', "", "missing else", id="need"),
    ],
)
def test_the_decoder_refuses(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(RuleError, match=said):
        load(tmp_path, GOOD.replace(old, new))
