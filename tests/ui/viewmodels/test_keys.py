"""The one table of keys: it is the guide's, and what F1 shows is of the place one is at."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from ioplab.ui.viewmodels.keys import EVERYWHERE, all_keys, keys_of, overview, place_of, portable
from tests.test_docs import rows, section


def test_the_table_in_the_guide_is_the_one_in_the_program() -> None:
    written = [[cell.replace("**", "") for cell in row] for row in rows(section("docs/brukerveiledning.md", "Tastene samlet"))]

    assert written == [[", ".join(key.keys), key.where, key.what] for key in all_keys()]


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("Ctrl+pil opp", "Ctrl+Up"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+−", "Ctrl+-"),
        ("Alt+venstre", "Alt+Left"),
        ("Delete", "Del"),
        ("F1", "F1"),
    ],
)
def test_keys_are_written_for_people_and_known_by_qt(written: str, keys: str) -> None:
    assert portable(written) == keys
    assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_the_keys_of_the_place_come_first_and_then_those_of_everywhere() -> None:
    here, everywhere = overview("evaluation", "Vurdering", is_open=True)

    assert (here.title, everywhere.title) == ("Vurdering", "Overalt")
    assert here.keys == keys_of("evaluation")
    assert everywhere.keys == keys_of(EVERYWHERE)


def test_a_place_without_keys_of_its_own_has_those_of_everywhere() -> None:
    assert [group.title for group in overview("collaboration", "Samarbeid", is_open=True)] == ["Overalt"]


def test_before_a_vault_is_open_only_keys_that_do_something_are_shown() -> None:
    (everywhere,) = overview("unlock", "Her", is_open=False)
    written = [", ".join(key.keys) for key in everywhere.keys]

    assert "F1" in written
    assert "Ctrl++, Ctrl+−" in written
    assert not {"Ctrl+K", "Ctrl+L", "Ctrl+Z"} & set(written)


def test_pages_within_a_place_have_its_keys() -> None:
    assert place_of("audit") == "settings"
    assert place_of("evaluation") == "evaluation"


def test_a_line_is_read_aloud_with_all_its_keys() -> None:
    assert keys_of("leadership")[-1].spoken == "Esc, Alt+venstre: tilbake"
