"""The loader refuses a rule that could fail at run time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cu2cann.model import Rule
from cu2cann.rulebook import RuleError, load_rulebook
from cu2cann.rulebook.check import check_owners, check_rule
from cu2cann.rulebook.skeleton import is_rule_id, skeleton

MATCH = '[match]\nkind = "call"\nsymbol = "cudaTake"\nparams = ["size"]\n'
EXAMPLE = '[[example]]\nname = "e"\ntarget = "acl"\nbefore = "b"\nafter = "a"\n'
KEEP = "[to.acl]\nkeep = true\n"
REASON = '[diagnostic.lost]\nseverity = "error"\nmessage = "m"\n'
RuleOf = Callable[..., Rule]


def check(rule: Rule, path_id: str = "memory/take") -> None:
    check_rule(rule, path_id, {"null"}, {"copy"})


def stable(body: str) -> str:
    return 'status = "stable"\n' + body


def test_a_sound_rule_passes(rule_of: RuleOf) -> None:
    check(rule_of(MATCH + KEEP + EXAMPLE))


def test_an_id_that_is_not_the_path_is_refused(rule_of: RuleOf) -> None:
    with pytest.raises(RuleError, match="is not the path"):
        check(rule_of(MATCH + KEEP + EXAMPLE), "memory/other")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(
            '[to.acl]\nreplace = "x($odd)"\n', "hole \\$odd names no", id="hole"
        ),
        pytest.param(
            '[to.acl]\nunsupported = "lost"\n[diagnostic.lost]\nseverity = "error"\n'
            'message = "lost"\nhelp = "Keep `$odd`."\n',
            "hole \\$odd names no",
            id="hole of the advice",
        ),
        pytest.param(
            '[to.acl.replace]\ncudaTake = "x($odd)"\n', "hole \\$odd", id="table hole"
        ),
        pytest.param(
            '[to.acl.rename]\ncudaOther = "x"\n', "the table lacks cudaTake", id="lacks"
        ),
        pytest.param(
            '[to.acl.rename]\ncudaTake = "x"\ncudaOther = "y"\n',
            "cudaOther, which the rule does not claim",
            id="claims",
        ),
        pytest.param(
            '[[to.acl]]\nkeep = true\nwhen = [{ arg = "size", is = "odd" }]\n'
            "[[to.acl]]\nkeep = true\n",
            "unknown condition 'odd'",
            id="condition",
        ),
        pytest.param(
            "[to.acl]\nkeep = true\n"
            'needs = [{ arg = "odd", is = "null", else = "lost" }]\n' + REASON,
            "'odd', which is no parameter",
            id="need",
        ),
        pytest.param(
            '[to.acl]\ntransform = "odd"\n', "unknown transform 'odd'", id="transform"
        ),
        pytest.param(
            '[to.acl]\nunsupported = "lost"\n',
            "'lost' is not declared",
            id="undeclared",
        ),
        pytest.param(KEEP + REASON, "'lost' is never raised", id="never raised"),
        pytest.param(
            '[to.acl]\nkeep = true\nfidelity = "adapted"\n', "must say", id="silent"
        ),
        pytest.param(
            '[to.acl]\nkeep = true\nwhen = [{ is = "null" }]\n', "no `when`", id="last"
        ),
        pytest.param(
            "[[to.acl]]\nkeep = true\n[[to.acl]]\nkeep = true\n",
            "must be the last",
            id="unreachable",
        ),
    ],
)
def test_an_outcome_is_refused(rule_of: RuleOf, body: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        check(rule_of(MATCH + body + EXAMPLE))


@pytest.mark.parametrize(
    ("example", "said"),
    [
        pytest.param(
            EXAMPLE.replace("acl", "simt"), "for simt, which has none", id="target"
        ),
        pytest.param(EXAMPLE.replace('after = "a"', ""), "expects nothing", id="empty"),
        pytest.param(
            EXAMPLE + 'diagnostics = ["odd"]\n', "expects undeclared", id="undeclared"
        ),
    ],
)
def test_an_example_is_refused(rule_of: RuleOf, example: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        check(rule_of(MATCH + KEEP + example))


def test_a_stable_rule_shows_each_diagnostic_and_outcome(tmp_path: Path) -> None:
    place = tmp_path / "memory/take.toml"
    place.parent.mkdir()
    head = 'schema = 1\nid = "memory/take"\nsummary = "s"\nsince = "0.1.0"\n'
    refuse = '[to.acl]\nunsupported = "lost"\n' + REASON
    place.write_text(head + stable(MATCH + KEEP))
    with pytest.raises(RuleError, match="the outcome for acl has no example"):
        load_rulebook([tmp_path], set(), set())
    place.write_text(head + stable(MATCH + refuse + EXAMPLE))
    with pytest.raises(RuleError, match="'lost' is shown in no example"):
        load_rulebook([tmp_path], set(), set())


def test_two_rules_may_not_own_one_symbol(rule_of: RuleOf) -> None:
    rules = [rule_of(MATCH + KEEP + EXAMPLE, f"memory/{name}") for name in ("a", "b")]
    with pytest.raises(RuleError, match="memory/b: cudaTake is already owned"):
        check_owners(rules)


def test_two_rules_may_own_one_symbol_on_either_side(rule_of: RuleOf) -> None:
    host = rule_of(MATCH + 'where = "host"\n' + KEEP + EXAMPLE, "memory/a")
    device = rule_of(MATCH + 'where = "device"\n' + KEEP + EXAMPLE, "memory/b")
    check_owners([host, device])


def test_the_shipped_rules_are_sound(shipped: tuple[Rule, ...]) -> None:
    assert len(shipped) > 100
    check_owners(shipped)


def test_the_skeleton_of_a_rule_loads(tmp_path: Path) -> None:
    for device in (False, True):
        place = tmp_path / "memory/my-take.toml"
        place.parent.mkdir(exist_ok=True)
        text = skeleton("memory/my-take", "cudaTake", "0.1.0", device=device)
        place.write_text(text)
        (rule,) = load_rulebook([tmp_path], set(), set())
        assert rule.pattern.symbols == ("cudaTake",)


@pytest.mark.parametrize("word", ["take", "Memory/take", "memory/../take", "/memory/a"])
def test_an_id_is_an_area_and_words(word: str) -> None:
    assert is_rule_id("memory/my-take")
    assert not is_rule_id(word)


CHOICE = (
    '[[choice]]\nname = "other"\ntitle = "Take it"\ntarget = "acl"\n'
    'replace = "take($size)"\nsays = ["lost"]\n'
)
CHOSEN = (
    '[[example]]\nname = "c"\ntarget = "acl"\nchoice = "other"\nbefore = "b"\n'
    'after = "a"\ndiagnostics = ["lost"]\n'
)


def test_a_choice_that_is_shown_passes(rule_of: RuleOf) -> None:
    check(rule_of(MATCH + KEEP + CHOICE + REASON + EXAMPLE + CHOSEN))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param('says = ["lost"]\n', "", "must say what it assumes", id="says"),
        pytest.param('name = "other"', 'name = "Other"', "small letters", id="name"),
        pytest.param(
            'replace = "take($size)"',
            'unsupported = "lost"',
            "not refuse",
            id="refuses",
        ),
        pytest.param("$size", "$odd", "hole \\$odd names no", id="hole"),
        pytest.param('["lost"]', '["gone"]', "'gone' is not declared", id="reason"),
        pytest.param(
            'target = "acl"\nreplace',
            'target = "simt"\nreplace',
            "no outcome",
            id="target",
        ),
        pytest.param(
            "replace =",
            'when = [{ is = "odd" }]\nreplace =',
            "unknown condition 'odd'",
            id="condition",
        ),
    ],
)
def test_a_choice_has_to_be_sound(
    rule_of: RuleOf, old: str, new: str, said: str
) -> None:
    broken = CHOICE.replace(old, new)
    assert broken != CHOICE
    with pytest.raises(RuleError, match=said):
        check(rule_of(MATCH + KEEP + broken + REASON + EXAMPLE + CHOSEN))


def test_a_choice_has_to_be_shown_and_an_example_has_to_know_it(
    rule_of: RuleOf,
) -> None:
    with pytest.raises(RuleError, match="is shown in no example"):
        check(rule_of(MATCH + KEEP + CHOICE + REASON + EXAMPLE))
    with pytest.raises(RuleError, match="takes unknown choice 'other'"):
        check(rule_of(MATCH + KEEP + EXAMPLE + CHOSEN))
    with pytest.raises(RuleError, match="two of this name"):
        check(rule_of(MATCH + KEEP + CHOICE + CHOICE + REASON + EXAMPLE + CHOSEN))
