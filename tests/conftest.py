"""Fixtures that several folders of tests use."""

import os
import tomllib
from collections.abc import Callable

import pytest

from cu2cann.model import Rule
from cu2cann.pipeline import Engine, default_rules
from cu2cann.rulebook.decode import decode_rule


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew; refused when CI is set",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    wanted = bool(request.config.getoption("--update-golden"))
    if wanted and os.environ.get("CI"):
        pytest.fail("golden files are not updated in CI")
    return wanted


@pytest.fixture(scope="session")
def shipped() -> tuple[Rule, ...]:
    return default_rules()


@pytest.fixture(scope="session")
def engine(shipped: tuple[Rule, ...]) -> Engine:
    return Engine.of(shipped)


@pytest.fixture
def rule_of() -> Callable[..., Rule]:
    """Decode a rule from the part of its file that matters to a test."""

    def decode(body: str, rule_id: str = "memory/take") -> Rule:
        head = f'schema = 1\nid = "{rule_id}"\nsummary = "s"\nsince = "0.1.0"\n'
        text = f'{head}status = "draft"\n{body}'
        return decode_rule(rule_id, tomllib.loads(text))

    return decode
