"""The short pages for each role, and that what Hjelp shows comes along however the program is packed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from installer import application
from ioplab import resources
from tests.test_docs import is_on_screen, prose, section, text

ROOT = Path(__file__).resolve().parent.parent
ROLES = ("laerer", "miljoterapeut", "rektor", "it")


@pytest.mark.parametrize("role", ROLES)
def test_what_a_role_page_sets_in_bold_is_on_the_screen(role: str) -> None:
    bold = [" ".join(one.split()) for one in re.findall(r"\*\*(.+?)\*\*", prose(f"docs/for-{role}.md"), re.DOTALL)]

    assert len(bold) >= 3
    assert [words for words in bold if not is_on_screen(words)] == []


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("heading", ["De første ti minuttene", "Året", "Hva gjør jeg når …"])
def test_every_role_is_told_how_to_begin_what_the_year_holds_and_what_to_do_when(role: str, heading: str) -> None:
    assert len(section(f"docs/for-{role}.md", heading).split()) > 40


@pytest.mark.parametrize("role", ROLES)
def test_the_guide_begins_with_the_roles(role: str) -> None:
    assert f"(for-{role}.md)" in text("docs/brukerveiledning.md").split("\n## ")[0]


def test_a_wheel_holds_what_the_help_shows() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    docs = {path for path in wheel["only-include"] if path.startswith("docs/")}

    assert docs == {"docs/bilder", *(f"docs/{page}.md" for page in resources.HELP_PAGES)}
    assert wheel["sources"]["docs"] == "ioplab/_resources/help"


def test_an_installed_program_holds_what_the_help_shows() -> None:
    packed = {(Path(source).name, place) for source, place in application.data_files(ROOT)}

    pages = {(f"{page}.md", "ioplab/_resources/help") for page in resources.HELP_PAGES}
    pictures = {(path.name, "ioplab/_resources/help/bilder") for path in (ROOT / "docs" / "bilder").glob("*.png")}
    assert pages | pictures <= packed
