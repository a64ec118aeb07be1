"""Hjelp by keyboard: where one came from, finding, following, and what the program is."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.storage.vault import Vault
from ioplab.ui import messages, theme
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.help import HelpPage, HelpReader
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.viewmodels.help import book, link_of
from ioplab.ui.viewmodels.self_test import SelfTest
from ioplab.ui.widgets.help_text import HelpText
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard


def reader_of(workplace: Workplace) -> HelpReader:
    page = workplace.page
    assert isinstance(page, HelpPage)
    return page.reader


def read_now(reader: HelpReader) -> tuple[str, str]:
    """The chapter and the heading that somebody reads."""
    chapter = book().chapters[reader._shown[0]]
    return chapter.title, reader.ui.helpText.heading_at_top()


@pytest.fixture
def workplace(example: Vault, window: MainWindow) -> Workplace:
    """The example school, in the whole window, which has the keys that ask for help."""
    window.show_vault(example, remember=False)
    assert window.workplace is not None
    return window.workplace


# Where one came from


def test_every_page_of_the_workplace_has_its_place_in_the_help(workplace: Workplace) -> None:
    for page in workplace._makers:
        spot = book().spot(link_of(page))
        assert spot is not None, page
        workplace.go("overview")
        if page not in ("overview", "help"):
            workplace.go(page)
            workplace.go("help")
            title, heading = read_now(reader_of(workplace))
            assert title == book().chapters[spot.chapter].title, page
            assert page == "pupil" or heading == spot.anchor, page  # where it is the step's


@pytest.mark.parametrize("step", Step)
def test_help_opens_at_the_step_one_is_at(workplace: Workplace, keyboard: Keyboard, step: Step) -> None:
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(step)

    keyboard.press("Shift+F1")

    title, heading = read_now(reader_of(workplace))
    assert title == "En elev, ni steg"
    assert heading == link_of("pupil", step).partition("#")[2]
    assert keyboard.at == "Hjelpetekst: En elev, ni steg"


def test_the_heading_is_what_is_seen_first(workplace: Workplace, keyboard: Keyboard, qtbot: QtBot) -> None:
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.TEAM)

    keyboard.press("Shift+F1")
    text = reader_of(workplace).ui.helpText

    def heading_is_on_top() -> bool:
        return text.cursorForPosition(text.viewport().rect().topLeft() + text.rect().topLeft()).block().text() == "3. IOP-team"

    qtbot.waitUntil(heading_is_on_top, timeout=PATIENCE)


def test_help_is_found_in_the_list_of_places(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5")
    keyboard.tab_to("Steder")

    keyboard.press("End")

    assert read_now(reader_of(workplace))[0] == "Samtaler"


def test_help_that_is_left_and_come_back_to_from_itself_stays(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5", "Shift+F1", "Shift+F1")

    assert read_now(reader_of(workplace))[0] == "Samtaler"


# Finding


def test_words_are_found_by_keyboard_and_marked(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Shift+F1", "Ctrl+F")
    assert keyboard.at == "Søk i hjelpen"

    keyboard.type("nødnøkkelen")
    ui = reader_of(workplace).ui
    assert re.fullmatch(r"\d+ treff", ui.foundLabel.text())
    first = ui.contentsList.item(0).text()
    assert "nødnøkkelen" in first.lower()
    assert "\n" in first

    keyboard.press("Return")
    assert keyboard.at.startswith("Hjelpetekst: ")
    marked = [one.cursor.selectedText().lower() for one in ui.helpText.extraSelections()]
    assert marked
    assert set(marked) == {"nødnøkkelen"}


def test_the_arrow_goes_from_the_field_to_what_was_found(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Shift+F1", "Ctrl+F")
    keyboard.type("sikkerhetskopi")
    keyboard.press("Down")
    assert keyboard.at == "Treff"

    keyboard.press("Down", "Return")

    ui = reader_of(workplace).ui
    chosen = ui.contentsList.currentItem()
    assert chosen is not None
    assert ui.contentsList.row(chosen) == 1
    assert chosen.text().startswith(read_now(reader_of(workplace))[0])


def test_nothing_found_says_so_and_escape_brings_the_chapters_back(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Shift+F1", "Ctrl+F")
    keyboard.type("qwertyuiop")
    ui = reader_of(workplace).ui
    assert ui.foundLabel.text().startswith("Ingen treff.")
    keyboard.press("Return")
    assert keyboard.at == "Søk i hjelpen"

    keyboard.press("Escape")

    assert not ui.foundLabel.isVisible()
    listed = [ui.contentsList.item(row).text() for row in range(ui.contentsList.count())]
    assert {"For læreren", "For miljøterapeuten", "For rektor", "For IT", "Første gang", "Ordliste", "Om ioplab"} <= set(listed)


def marked_and_seen(text: HelpText) -> list[str]:
    """The marked words that are within what is seen."""
    room = text.viewport().rect()
    marks = [QTextCursor(one.cursor) for one in text.extraSelections()]
    return [cursor.selectedText().lower() for cursor in marks if room.contains(text.cursorRect(cursor))]


def test_the_first_hit_is_shown_as_one_types_and_follows_what_is_typed(
    workplace: Workplace, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Shift+F1", "Ctrl+F")
    reader = reader_of(workplace)
    text = reader.ui.helpText

    for word in ("nødnøkkelen", "minnepinne", "observasjonen"):
        keyboard.press("Ctrl+A")
        keyboard.type(word)
        hit = book().search(word)[0]
        qtbot.waitUntil(lambda spot=hit.spot: reader._shown == (spot.chapter, spot.anchor), timeout=PATIENCE)  # type: ignore[misc]

        assert word in marked_and_seen(text)
        assert keyboard.at == "Søk i hjelpen"


def test_the_hit_that_the_arrow_is_at_is_shown_and_the_way_back_leads_to_what_was_read(
    workplace: Workplace, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Ctrl+5", "Shift+F1", "Ctrl+F")
    reader = reader_of(workplace)
    keyboard.type("sikkerhetskopi")
    hits = book().search("sikkerhetskopi")

    keyboard.press("Down", "Down")
    qtbot.waitUntil(lambda: reader._shown == (hits[1].spot.chapter, hits[1].spot.anchor), timeout=PATIENCE)
    assert keyboard.at == "Treff"
    keyboard.press("Down")
    qtbot.waitUntil(lambda: reader._shown == (hits[2].spot.chapter, hits[2].spot.anchor), timeout=PATIENCE)
    keyboard.press("Return", "Alt+Left")

    assert read_now(reader)[0] == "Samtaler"


def test_without_a_hit_what_is_read_stays(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5", "Shift+F1", "Ctrl+F")
    reader = reader_of(workplace)
    bar = reader.ui.helpText.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
    before = read_now(reader), bar.value()

    reader.ui.searchEdit.setText("qwertyuiop")

    assert reader.ui.foundLabel.text().startswith("Ingen treff.")
    assert (read_now(reader), bar.value()) == before
    assert not reader._look.isActive()  # and nothing is on its way


def test_what_was_marked_is_unmarked_with_the_search_and_the_text_stays(
    workplace: Workplace, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Shift+F1", "Ctrl+F")
    reader = reader_of(workplace)
    keyboard.type("minnepinne")
    qtbot.waitUntil(lambda: bool(marked_and_seen(reader.ui.helpText)), timeout=PATIENCE)
    before = read_now(reader), reader.ui.helpText.verticalScrollBar().value()

    keyboard.press("Escape")

    assert reader.ui.helpText.extraSelections() == []
    assert (read_now(reader), reader.ui.helpText.verticalScrollBar().value()) == before


# Following


def test_a_link_is_followed_by_tab_and_enter_and_left_again(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Shift+F1")
    reader = reader_of(workplace)
    reader.show_link("for-laerer.md")

    keyboard.press("Tab", "Return")
    assert read_now(reader) == ("Første gang", "lag-ditt-eget-arkiv")

    keyboard.press("Alt+Left")
    assert read_now(reader) == ("For læreren", "")
    assert keyboard.at == "Hjelpetekst: For læreren"


def test_the_text_is_read_by_a_screen_reader_from_its_beginning(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5", "Shift+F1")
    text = reader_of(workplace).ui.helpText

    assert text.accessibleName() == "Hjelpetekst: Samtaler"
    assert text.toPlainText().startswith("Samtaler")
    assert text.textCursor().position() == 0


def test_pictures_are_shown_with_what_they_show_in_words(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+1", "Shift+F1")
    text = reader_of(workplace).ui.helpText

    assert "\N{OBJECT REPLACEMENT CHARACTER}" in text.toPlainText()
    assert "Oversikten med åtte elever, årshjulet og fristene" in text.toPlainText()


def test_other_colours_and_a_larger_text_are_followed(workplace: Workplace, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("Ctrl+5", "Shift+F1")
    text = reader_of(workplace).ui.helpText
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    theme.apply(application, colours=theme.DARK, scale=2.0)
    workplace.fit()

    def heading() -> tuple[int, QColor]:
        cursor = QTextCursor(text.document())
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        return cursor.charFormat().font().pixelSize(), cursor.charFormat().foreground().color()

    qtbot.waitUntil(lambda: heading() == (46, QColor(theme.DARK.text)), timeout=PATIENCE)


# Om ioplab


@pytest.fixture
def about(workplace: Workplace, keyboard: Keyboard) -> HelpReader:
    keyboard.press("Shift+F1")
    reader = reader_of(workplace)
    reader.show_about()
    return reader


def test_what_the_program_is_stands_last(about: HelpReader, workplace: Workplace) -> None:
    card = about.ui.aboutCard.ui
    assert "EUPL-1.2" in card.aboutLabel.text()
    assert card.vaultEdit.text() == str(workplace.session.workspace.vault.path)
    assert not about.ui.helpText.isVisible()


def test_folders_are_opened_by_the_system(about: HelpReader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[Path] = []

    def note(folder: Path) -> bool:
        opened.append(folder)
        return True

    monkeypatch.setattr(messages.ask, "open_folder", note)
    about.ui.aboutCard.ui.logEdit.setText(str(tmp_path / "ikke-her"))

    about.ui.aboutCard.ui.vaultButton.click()
    about.ui.aboutCard.ui.logButton.click()

    assert opened == [Path(about.ui.aboutCard.ui.vaultEdit.text())]
    assert about.ui.notice.text().startswith("! Mappen finnes ikke ennå")


def test_licences_are_read_in_settings(about: HelpReader, workplace: Workplace) -> None:
    about.ui.aboutCard.ui.licencesButton.click()

    assert isinstance(workplace.page, SettingsPage)


def test_the_program_tries_itself_and_can_be_stopped(about: HelpReader, keyboard: Keyboard, qtbot: QtBot) -> None:
    card = about.ui.aboutCard
    card.test._command = SelfTest(command=[sys.executable, "-c", "print('Skrifter: hele', flush=True); input()"])._command
    assert keyboard.at == "Prøv nå"

    keyboard.press("Space")
    qtbot.waitUntil(lambda: card.ui.lineList.count() == 1, timeout=PATIENCE)
    assert card.ui.stateLabel.text() == "Prøver …"
    assert keyboard.at == "Stopp"
    keyboard.press("Space")

    assert card.ui.stateLabel.text() == "Stoppet."
    assert card.ui.lineList.item(0).text() == "Skrifter: hele"
    assert keyboard.at == "Prøv nå"


# Before a vault is open


def test_help_is_there_before_a_vault_is_open(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.press("Shift+F1")
    page = window.help_page
    assert page is not None
    assert book().chapters[page.reader._shown[0]].title == "Første gang"
    assert not page.reader.ui.tourButton.isVisible()
    assert not page.reader.ui.aboutCard.ui.licencesButton.isVisibleTo(page)

    keyboard.press("Escape")

    assert window.help_page is None
    assert window.unlock_page.isVisible()


def test_help_before_a_vault_has_a_button_of_its_own(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.push("Hjelp")
    assert keyboard.at == "Hjelpetekst: Første gang"

    keyboard.push("Tilbake")

    assert window.help_page is None
    assert keyboard.at == "Hjelp"


def test_on_a_page_of_the_window_help_explains_that_page(window: MainWindow, keyboard: Keyboard) -> None:
    window.unlock_page.ui.newButton.click()

    keyboard.press("Shift+F1")
    page = window.help_page
    assert page is not None
    assert page.reader.ui.helpText.heading_at_top() == "lag-ditt-eget-arkiv"
    keyboard.press("Escape")

    assert window.new_vault_page.isVisible()


def test_help_before_a_vault_goes_when_the_vault_is_opened(window: MainWindow, keyboard: Keyboard, example: Vault) -> None:
    keyboard.press("Shift+F1")

    window.show_vault(example, remember=False)
    keyboard.press("Shift+F1")

    assert window.workplace is not None
    assert reader_of(window.workplace).isVisible()


@pytest.mark.usefixtures("workplace")
def test_in_another_language_one_reads_on_where_one_was(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("Ctrl+5", "Shift+F1")

    window.set_language("nn")
    try:
        assert window.workplace is not None
        assert read_now(reader_of(window.workplace))[0] == "Samtaler"
        assert reader_of(window.workplace).ui.factsLabel.isVisible()
    finally:
        window.set_language("nb")
    screens.look()
