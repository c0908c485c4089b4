"""The first outcome whose conditions hold decides; what it cannot do is refused."""

from collections.abc import Callable, Collection

import pytest

from cu2cann.model import (
    Condition,
    Disposition,
    Edit,
    Match,
    Phrase,
    Rule,
    Source,
    Span,
    Survey,
    Target,
    Unit,
)
from cu2cann.parse import parse_unit
from cu2cann.rewrite import Decision, decide

MATCH = '[match]\nkind = "call"\nsymbol = "cudaTake"\nparams = ["p", "n = 0"]\n'
LOST = '[diagnostic.lost]\nseverity = "error"\nmessage = "`$p` is lost"\n'
TEXT = b"void f() { cudaTake(&x); }\n"
TOKEN, SITE, ARGUMENT = Span(11, 19), Span(11, 23), Span(20, 22)
Judged = Callable[..., Decision]


@pytest.fixture
def judge(rule_of: Callable[..., Rule]) -> Judged:
    unit = parse_unit(Source("a.cu", TEXT), Survey())

    def decided(body: str, true: Collection[str] = (), **given: bool) -> Decision:
        def holds(_: Unit, __: Match, condition: Condition) -> bool:
            return condition.predicate in true

        words = {"called": True} | given
        found = Match(
            rule_of(MATCH + body), "cudaTake", TOKEN, SITE, {"p": ARGUMENT}, **words
        )
        return decide(unit, found, (Target.ACL, Target.SIMT), holds)

    return decided


def test_what_is_kept_is_translated_without_an_edit(judge: Judged) -> None:
    assert judge("[to.acl]\nkeep = true\n") == Decision(Disposition.TRANSLATED)


def test_a_template_keeps_arguments_as_places_of_the_source(judge: Judged) -> None:
    decision = judge('[to.acl]\nreplace = "take($p, $n)"\n')
    pieces = (b"take(", ARGUMENT, b", ", b"0", b")")
    assert decision.edits == (Edit("memory/take", SITE, pieces),)


def test_advice_quotes_the_source_and_keeps_its_template(judge: Judged) -> None:
    reason = f'{LOST}help = "Keep `$p` of `$symbol`."\n'
    (said,) = judge(f'[to.acl]\nunsupported = "lost"\n{reason}').diagnostics
    assert (said.message, said.help) == ("`&x` is lost", "Keep `&x` of `cudaTake`.")
    assert isinstance(said.help, Phrase)
    assert said.help.template == "Keep `$p` of `$symbol`."


def test_a_rename_touches_the_word_alone(judge: Judged) -> None:
    decision = judge('[to.acl.rename]\ncudaTake = "take"\n')
    assert decision.edits == (Edit("memory/take", TOKEN, (b"take",)),)


def test_a_rename_to_the_same_word_is_no_edit(judge: Judged) -> None:
    assert judge('[to.acl.rename]\ncudaTake = "cudaTake"\n').edits == ()


ALTERNATIVES = (
    '[[to.acl]]\nreplace = "one"\nwhen = [{ is = "small" }, { is = "even" }]\n'
    '[[to.acl]]\nreplace = "two"\n'
)


@pytest.mark.parametrize(
    ("true", "wanted"),
    [((), b"two"), (("small",), b"two"), (("small", "even"), b"one")],
)
def test_the_first_outcome_that_holds_decides(
    judge: Judged, true: tuple[str, ...], wanted: bytes
) -> None:
    assert judge(ALTERNATIVES, true).edits[0].pieces == (wanted,)


def test_an_unmet_need_is_refused_and_quotes_the_source(judge: Judged) -> None:
    body = '[to.acl]\nreplace = "x"\nneeds = [{ is = "small", else = "lost" }]\n' + LOST
    decision = judge(body)
    assert (decision.disposition, decision.edits) == (Disposition.REFUSED, ())
    assert [one.message for one in decision.diagnostics] == ["`&x` is lost"]
    assert judge(body, ("small",)).disposition is Disposition.TRANSLATED


def test_what_is_said_makes_it_a_change(judge: Judged) -> None:
    decision = judge('[to.acl]\nreplace = "x"\nsays = ["lost"]\n' + LOST)
    assert decision.disposition is Disposition.CHANGED
    assert [one.code for one in decision.diagnostics] == ["memory/take/lost"]
    assert len(decision.edits) == 1


def test_what_is_unsupported_is_refused_with_its_reason(judge: Judged) -> None:
    decision = judge('[to.acl]\nunsupported = "lost"\n' + LOST)
    assert decision.disposition is Disposition.REFUSED
    assert [one.code for one in decision.diagnostics] == ["memory/take/lost"]


@pytest.mark.parametrize(
    ("body", "given", "code"),
    [
        ('[to.simd]\nreplace = "x"\n', {}, "rewrite/no-outcome"),
        ('[to.acl]\nreplace = "x"\n', {"readable": False}, "parse/unreadable"),
        ('[to.acl]\nreplace = "x"\n', {"called": False}, "match/not-called"),
    ],
)
def test_what_cannot_be_carried_out_is_refused(
    judge: Judged, body: str, given: dict[str, bool], code: str
) -> None:
    decision = judge(body, **given)
    assert (decision.disposition, decision.edits) == (Disposition.REFUSED, ())
    assert [one.code for one in decision.diagnostics] == [code]
