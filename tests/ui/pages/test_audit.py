"""Hvem har gjort hva: read, narrowed, sorted and saved from the keyboard."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest

from ioplab.operations import goals
from ioplab.ui import messages
from ioplab.ui.pages.audit import AuditPage
from ioplab.ui.viewmodels.audit import AuditView
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import InUse, clock_of, query


@pytest.fixture
def page(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> AuditPage:
    """The audit two months later, come to by keyboard."""
    clock_of(in_use.vault).wait(timedelta(days=60))
    workplace.go("settings")
    keyboard.push("Hvem har gjort hva …")
    found = workplace.page
    assert isinstance(found, AuditPage)
    return found


def cells(page: AuditPage, column: int) -> list[str]:
    model = page.ui.lineTable.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_the_last_month_is_shown_and_the_beginning_is_told_by_taking_the_day_away(page: AuditPage, keyboard: Keyboard) -> None:
    assert keyboard.at == "Elev"
    assert cells(page, 3) == []
    assert page.ui.emptyLabel.isVisible()

    keyboard.tab_to("Fra")
    keyboard.press("Ctrl+A", "Delete", "Return")

    assert "Planen tatt i bruk" in cells(page, 3)
    assert not page.ui.emptyLabel.isVisible()


def test_it_is_narrowed_by_kind_and_pupil(page: AuditPage, keyboard: Keyboard, workplace: Workplace) -> None:
    workplace.go("pupil")
    workplace.go("audit")

    keyboard.choose_in("Slag", "sett på")

    assert cells(page, 3) == ["Elevens plan sett på"]
    assert cells(page, 4) == ["Emil"]
    keyboard.press("Shift+Tab", "Shift+Tab")
    keyboard.choose("Emil")
    assert cells(page, 4) == ["Emil"]


def test_looking_is_written_down_once(workplace: Workplace, in_use: InUse) -> None:
    for key in ("pupil", "overview", "evaluation", "settings", "documents", "pupil"):
        workplace.go(key)

    found = query(in_use.vault, "SELECT person, target FROM change WHERE operation = 'open_pupil'")
    assert found == [("Kari Eksempel", in_use.pupil_id)]


def test_overview_and_search_are_no_looking(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.go("overview")
    keyboard.press("Ctrl+K")
    keyboard.type("Emil")

    assert query(in_use.vault, "SELECT 1 FROM change WHERE operation = 'open_pupil'") == []


def test_the_headings_sort(page: AuditPage, keyboard: Keyboard) -> None:
    keyboard.tab_to("Fra")
    keyboard.press("Ctrl+A", "Delete", "Return")
    keyboard.tab_to("Sorter linjene")
    keyboard.press("Right", "Right", "Right", "Space")

    whats = cells(page, 3)
    assert whats == sorted(whats, key=str.casefold)
    keyboard.press("Space")
    assert cells(page, 3) == sorted(whats, key=str.casefold, reverse=True)


def test_a_day_that_is_none_is_told(page: AuditPage, keyboard: Keyboard) -> None:
    keyboard.tab_to("Fra")
    keyboard.write("i fjor")
    keyboard.press("Return")

    notice = page.notice()
    assert notice is not None
    assert "Skriv datoen" in notice.text()


def test_it_is_saved_as_csv(
    page: AuditPage, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_use: InUse
) -> None:
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], baseline="Leser ett ord")
    page.view.narrow(since=None)
    monkeypatch.setattr(messages.ask, "folder", lambda *_: tmp_path)

    keyboard.push("Lagre som CSV")

    (path,) = tmp_path.glob("logg-*.csv")
    lines = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert lines[1][2:] == ["Kari Eksempel", "endret", "Mål endret", "Emil"]
    notice = page.notice()
    assert notice is not None
    assert str(path) in notice.text()


def test_back_is_where_one_came_from(page: AuditPage, keyboard: Keyboard, workplace: Workplace) -> None:
    assert page.isVisible()

    keyboard.push("Tilbake")

    assert workplace._key == "settings"


def test_who_may_read_nothing_is_told_why(page: AuditPage) -> None:
    view = AuditView(page.session)
    view._lines = ()

    assert view.empty_words
