"""The reference of the rule format names what there is, and its example holds."""

import re
from collections.abc import Collection
from pathlib import Path

import pytest

from cu2cann.examples import run_rule_files
from cu2cann.match import CONDITIONS
from cu2cann.match.syntax import FINDERS
from cu2cann.model import Effort, Fidelity, Kind, Severity, Status, Where
from cu2cann.rewrite import TRANSFORMS
from cu2cann.rulebook import decode


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")


def rows(page: str, table: str) -> list[str]:
    found = re.search(rf"<!-- {table} -->\n(.*?)<!-- end -->", page, re.DOTALL)
    assert found is not None
    return re.findall(r"^\| `([\w-]+)` \|", found[1], re.MULTILINE)[1:]


@pytest.mark.parametrize(
    ("table", "names"),
    [("conditions", CONDITIONS), ("transforms", TRANSFORMS), ("finders", FINDERS)],
)
def test_a_table_names_all_there_are(
    page: str, table: str, names: Collection[str]
) -> None:
    assert rows(page, table) == sorted(names)


@pytest.mark.parametrize(
    ("section", "keys"),
    [
        ("At the top", decode._RULE_KEYS | decode._RULE_EXTRA),
        ("`[match]`", {"kind", "symbol", "symbols", "params", "where"}),
        ("`[to.acl]`, `[to.simt]`", decode._ACTIONS | decode._OUTCOME_EXTRA),
        ("`[diagnostic.NAME]`", {"severity", "message", "help", "effort"}),
        ("`[docs]`", {"cuda", "ascend", "notes"}),
        (
            "`[[example]]`",
            {
                *("name", "target", "before", "after", "diagnostics", "where"),
                *("xfail", "choice"),
            },
        ),
    ],
)
def test_a_section_has_every_key(page: str, section: str, keys: set[str]) -> None:
    text = page.partition(f"### {section}\n")[2].partition("\n### ")[0]
    first_cells = re.findall(r"^\| (`[^|]*`) \|", text, re.MULTILINE)
    shown = {word for cell in first_cells for word in re.findall(r"`(\w+)`", cell)}
    assert shown == keys


@pytest.mark.parametrize("words", [Effort, Fidelity, Kind, Severity, Status, Where])
def test_closed_vocabularies_are_spelled_out(page: str, words: Collection[str]) -> None:
    assert [str(word) for word in words if f"`{word!s}`" not in page] == []


def test_the_example_is_a_sound_rule(page: str, tmp_path: Path) -> None:
    (text,) = re.findall(r"^```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    place = tmp_path / "myarea" / "clamp.toml"
    place.parent.mkdir()
    place.write_text(text)
    results = list(run_rule_files([place]))
    assert len(results) == text.count("[[example]]")
    assert [one.problem for one in results if not one.holds] == []
