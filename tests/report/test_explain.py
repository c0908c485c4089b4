"""Pages of diagnostics, rules and symbols."""

from collections.abc import Callable

import pytest

from cu2cann.model import ENGINE_REASONS, Rule
from cu2cann.model.build_reasons import BUILD_REASONS
from cu2cann.pipeline import TARGETS
from cu2cann.report.explain import explain, nearest

RULE = """\
[match]
kind = "call"
symbols = ["cudaTake", "cudaGive"]
where = "host"

[to.acl.rename]
cudaTake = "aclTake"
cudaGive = "aclGive"

[diagnostic.lost]
severity = "warning"
message = "`$symbol` loses something"
help = "Look for it."

[[example]]
name = "plain"
target = "acl"
before = "cudaTake(p);"
after = "aclTake(p);"
diagnostics = ["lost"]
"""

REASONS = {**ENGINE_REASONS, **BUILD_REASONS}


@pytest.fixture
def rules(rule_of: Callable[..., Rule]) -> list[Rule]:
    return [rule_of(RULE)]


def test_a_symbol_is_explained_with_what_it_becomes(rules: list[Rule]) -> None:
    page = explain("cudaTake", rules, TARGETS)
    assert page is not None
    for part in ("memory/take", "On ascend950", "aclTake", "cudaTake(p);", "becomes"):
        assert part in page
    assert "aclGive" not in page
    assert "kernels" not in page


def test_a_code_is_explained_with_its_words(rules: list[Rule]) -> None:
    page = explain("memory/take/lost", rules, TARGETS)
    assert page is not None
    for part in ("(warning)", "loses something", "Look for it.", "cudaGive"):
        assert part in page


def test_a_rule_is_explained_by_its_id(rules: list[Rule]) -> None:
    page = explain("memory/take", rules, TARGETS)
    assert page is not None
    assert "cudaGive -> aclGive" in page


@pytest.mark.parametrize("code", sorted(REASONS))
def test_every_code_of_the_engine_has_a_page(code: str) -> None:
    page = explain(code, [], TARGETS)
    assert page is not None
    assert page.startswith(f"{code} ({REASONS[code].severity})")


def test_an_unknown_word_has_no_page_but_neighbours(rules: list[Rule]) -> None:
    assert explain("cudaTook", rules, TARGETS) is None
    assert nearest("cudaTook", rules)[0] == "cudaTake"
    assert nearest("entirely different", rules) == []


def test_every_shipped_rule_has_a_page(shipped: tuple[Rule, ...]) -> None:
    for rule in shipped:
        page = explain(rule.id, shipped, TARGETS)
        assert page is not None
        assert page.startswith(rule.pattern.symbols[0])
