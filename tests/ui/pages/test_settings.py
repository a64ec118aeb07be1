"""Innstillinger through the keyboard: the look, the school, the staff."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab import i18n
from ioplab.domain.vocabulary import StaffRole
from ioplab.storage.vault import Vault
from ioplab.ui import theme, translation
from ioplab.ui.main_window import MainWindow, stored_scale
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.theme import DARK, Choice
from ioplab.ui.viewmodels.settings import sections
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import MOST_TABS, PATIENCE, Keyboard
from tests.support.vaults import InUse, new_vault


@pytest.fixture
def page(workplace: Workplace) -> SettingsPage:
    made = workplace.go("settings")
    assert isinstance(made, SettingsPage)
    return made


@pytest.fixture
def in_window(window: MainWindow, example: Vault) -> SettingsPage:
    """The page in the whole program."""
    window.show_vault(example, remember=False)
    assert window.workplace is not None
    made = window.workplace.go("settings")
    assert isinstance(made, SettingsPage)
    return made


def says(page: SettingsPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


def user(tmp_path: Path) -> QSettings:
    return screens.settings(tmp_path)


def test_work_begins_at_the_text_size(page: SettingsPage, keyboard: Keyboard) -> None:
    assert keyboard.at == "Tekststørrelse"
    assert page.ui.sizeCombo.currentText() == "100\N{NO-BREAK SPACE}%"


@pytest.mark.usefixtures("in_window")
def test_a_text_size_is_used_at_once_and_kept(keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.press("Down", "Down", "Down")

    assert theme.current().scale == 1.3
    assert stored_scale(user(tmp_path)) == 1.3
    assert keyboard.at == "Tekststørrelse"


def test_the_text_size_chosen_by_keys_is_shown(in_window: SettingsPage, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl++", "Ctrl++")

    assert in_window.ui.sizeCombo.currentData() == 120


def test_a_look_is_used_at_once_and_kept(in_window: SettingsPage, keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.choose_in("Farger", "Mørkt")

    assert theme.current().colours is DARK
    assert theme.stored_choice(user(tmp_path)) is Choice.DARK
    assert in_window.ui.themeCombo.currentData() is Choice.DARK


def test_a_language_is_spoken_at_once_and_the_keyboard_stays(
    in_window: SettingsPage, keyboard: Keyboard, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    try:
        keyboard.choose_in("Språk", "English")
        qtbot.waitUntil(lambda: translation.current() == "en", timeout=PATIENCE)

        assert translation.chosen(user(tmp_path)) == "en"
        assert window.workplace is not None
        after = window.workplace.page
        assert isinstance(after, SettingsPage)
        assert after is not in_window
        assert after.ui.languageCombo.hasFocus()
        assert after.ui.languageCombo.currentText() == "English"
    finally:
        window.set_language(i18n.BOKMAL)


def test_the_school_saves_itself(page: SettingsPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Navn", "Elvestrand skole")
    keyboard.fill_in("Kommune", "Eksempelvik")
    keyboard.fill_in("Skolen begynner", "16.8.2026")
    keyboard.fill_in("Nettverk", "IKIT, Fjellnettet")
    keyboard.press("Tab")

    school = in_use.vault.school()
    assert school is not None
    assert (school.name, school.municipality, school.school_start) == ("Elvestrand skole", "Eksempelvik", date(2026, 8, 16))
    assert school.networks == ("IKIT", "Fjellnettet")
    assert page.ui.factsLabel.text() == "Elvestrand skole"


def test_somebody_is_entered_retitled_and_taken_out_by_keyboard(
    page: SettingsPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot
) -> None:
    before = in_use.vault.staff()
    keyboard.fill_in("Ny ansatt: navn", "Åsa Eksempel")
    keyboard.choose_in("Rolle", "helsesykepleier")
    keyboard.push("Legg til")
    assert page.ui.staffNameEdit.text() == ""
    assert in_use.vault.staff()[-1].role is StaffRole.NURSE

    keyboard.tab_to("Ansatte")
    keyboard.press(*["Down"] * len(before), "Right", "Right", "Right", "Return")
    assert keyboard.at == "Tittel"
    keyboard.type("helsesykepleier 50 %")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: in_use.vault.staff()[-1].title == "helsesykepleier 50 %", timeout=PATIENCE)

    keyboard.push("Ta bort den ansatte som er valgt")
    assert in_use.vault.staff() == before
    keyboard.press("Ctrl+Z")
    assert [one.name for one in in_use.vault.staff()] == [*(one.name for one in before), "Åsa Eksempel"]


def test_who_has_a_part_in_a_plan_stays_and_the_page_says_why(page: SettingsPage, keyboard: Keyboard, in_use: InUse) -> None:
    row = next(row for row, one in enumerate(in_use.vault.staff()) if one.id == in_use.jon)
    keyboard.tab_to("Ansatte")
    keyboard.press(*["Down"] * row)

    keyboard.push("Ta bort den ansatte som er valgt")

    assert "kan ikke tas bort" in says(page)
    assert in_use.jon in {one.id for one in in_use.vault.staff()}


@pytest.mark.usefixtures("page")
def test_whether_somebody_is_a_teacher_is_ticked_with_space(keyboard: Keyboard, in_use: InUse) -> None:
    (first, *_) = in_use.vault.staff()
    keyboard.tab_to("Ansatte")
    keyboard.press("Right", "Right", "Space")

    assert in_use.vault.staff()[0].teacher_qualified is not first.teacher_qualified


def test_a_new_vault_says_what_belongs_here(window: MainWindow, tmp_path: Path) -> None:
    with new_vault(tmp_path) as empty:
        window.show_vault(empty, remember=False)
        assert window.workplace is not None
        page = window.workplace.go("settings")
        assert isinstance(page, SettingsPage)

        assert page.ui.staffEmptyLabel.isVisible()
        assert not page.ui.staffTable.isVisible()
        assert not page.ui.removeButton.isEnabled()
        window.close_vault()


def test_the_way_from_the_overview_leads_to_the_year_wheel(workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.go_to_wheel()

    assert keyboard.at == "Oppgavene i årshjulet"


def test_the_licence_of_a_library_is_read_where_it_is_chosen(page: SettingsPage, keyboard: Keyboard) -> None:
    keyboard.tab_to("Biblioteker og lisenser")
    keyboard.press("Home", "Down")
    chosen = page.ui.libraryTable.currentIndex().data()
    name = chosen.split()[0]

    assert page.ui.licenceEditLabel.text() == f"Lisensen til {name}"
    assert len(page.ui.licenceEdit.toPlainText()) > 500

    keyboard.press("Tab")

    assert keyboard.at == f"Lisensen til {name}"
    before = page.ui.licenceEdit.toPlainText()
    keyboard.press("A", "Delete")
    assert page.ui.licenceEdit.toPlainText() == before


# The way down a long page


def reaches(page: SettingsPage, key: str) -> bool:
    """Whether the heading of a part is seen, and the keyboard is in it."""
    card = getattr(page.ui, f"{key}Card")
    focus = QApplication.focusWidget()
    is_seen = not getattr(page.ui, f"{key}CardTitle").visibleRegion().isEmpty()
    return is_seen and focus is not None and card.isAncestorOf(focus) and not focus.visibleRegion().isEmpty()


@pytest.mark.parametrize("place", range(len(sections())), ids=[key for key, _ in sections()])
def test_every_part_is_reached_with_alt_g_arrows_and_enter(place: int, page: SettingsPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+G", *["Right"] * place, "Return")

    assert reaches(page, sections()[place][0])


@pytest.mark.parametrize("place", range(len(sections())), ids=[key for key, _ in sections()])
def test_a_part_is_called_in_the_list_what_stands_above_it(place: int, page: SettingsPage) -> None:
    key, name = sections()[place]

    assert getattr(page.ui, f"{key}CardTitle").text() == name
    assert page.ui.sectionList.item(place).text() == name


@pytest.mark.parametrize(("words", "key"), [("sikkerhetskop", "backups"), ("nødnøkkel", "people"), ("lisens", "about")])
def test_a_part_is_found_by_words(words: str, key: str, workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.go("overview")
    keyboard.press("Ctrl+K")
    keyboard.type(words)
    keyboard.press("Return")

    page = workplace.page
    assert isinstance(page, SettingsPage)
    assert reaches(page, key)


def test_what_goes_wrong_far_down_is_told_where_it_is_seen(page: SettingsPage, workplace: Workplace) -> None:
    page.show_section("about")

    workplace.session.trouble.emit("Det gikk ikke.")

    notice = page.notice()
    assert notice is not None
    assert not notice.visibleRegion().isEmpty()


def test_on_a_page_scrolled_past_its_notice_the_line_below_tells(workplace: Workplace) -> None:
    workplace.go("record")
    workplace.resize(700, 400)
    QApplication.processEvents()
    bar = workplace._frames["record"].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0

    workplace.session.trouble.emit("Det gikk ikke.")
    assert workplace.ui.notice.text() == "! Det gikk ikke."

    workplace.clear_message()
    assert not workplace.ui.notice.isVisible()


def test_tab_goes_through_the_parts_as_they_stand(page: SettingsPage, keyboard: Keyboard) -> None:
    passed = []
    for _ in range(MOST_TABS):
        keyboard.press("Tab")
        part = next((key for key, _ in sections() if getattr(page.ui, f"{key}Card").isAncestorOf(keyboard.focus)), None)
        if part is None:
            break
        passed.append(part)

    assert list(dict.fromkeys(passed)) == [key for key, _ in sections()]
    assert passed == sorted(passed, key=[key for key, _ in sections()].index)
