"""The language of the program: what is on the screen is said in it at once, and nothing typed is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMessageBox, QPlainTextEdit

from ioplab import i18n
from ioplab.domain.guide import Step
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Round, StaffRole
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui import translation
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.overview import NewPupilPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.vaults import InUse

QT_WORDS = {
    "nb": {
        QMessageBox.StandardButton.Cancel: "Avbryt",
        QMessageBox.StandardButton.Yes: "Ja",
        QMessageBox.StandardButton.No: "Nei",
        QMessageBox.StandardButton.Save: "Lagre",
        QMessageBox.StandardButton.Discard: "Forkast",
        QMessageBox.StandardButton.Close: "Lukk",
        QMessageBox.StandardButton.Open: "Åpne",
        QMessageBox.StandardButton.Retry: "Prøv igjen",
    },
    "nn": {
        QMessageBox.StandardButton.Cancel: "Avbryt",
        QMessageBox.StandardButton.Save: "Lagre",
        QMessageBox.StandardButton.Open: "Opne",
        QMessageBox.StandardButton.Retry: "Prøv igjen",
    },
    "en": {
        QMessageBox.StandardButton.Cancel: "Cancel",
        QMessageBox.StandardButton.Yes: "Yes",
        QMessageBox.StandardButton.Save: "Save",
    },
}


@pytest.fixture(autouse=True)
def _in_bokmal_again() -> Iterator[None]:
    yield
    translation.speak(i18n.BOKMAL)


def open_in_use(window: MainWindow, use: InUse) -> Workplace:
    window.show_vault(use.vault, remember=False)
    assert window.workplace is not None
    return window.workplace


def workplace(window: MainWindow) -> Workplace:
    assert window.workplace is not None
    return window.workplace


# Which language


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["nn-Latn-NO", "nn-NO", "nn"], "nn"),
        (["nb-NO", "nb"], "nb"),
        (["no-NO"], "nb"),
        (["en_GB"], "en"),
        (["C"], "nb"),
        (["se-NO", "nn-NO"], "nb"),
        ([], "nb"),
    ],
)
def test_without_a_choice_it_is_the_systems_where_we_have_it(
    system: list[str], language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: system)

    assert translation.chosen(screens.settings(tmp_path)) == language


@pytest.mark.parametrize(("stored", "language"), [("en", "en"), ("nn", "nn"), ("nb", "nb"), ("klingonsk", "nb")])
def test_the_choice_counts_and_rubbish_does_not(
    stored: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: ["nb-NO"])
    settings = screens.settings(tmp_path)
    settings.setValue(translation.SETTING, stored)

    assert translation.chosen(settings) == language


# Speaking it


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", list(i18n.LANGUAGES))
def test_standard_buttons_are_in_the_language(language: str) -> None:
    translation.speak(language)
    box, row = QMessageBox(), QDialogButtonBox()

    for button, words in QT_WORDS[language].items():
        pushed = box.addButton(button)
        assert pushed is not None
        assert screens.without_mnemonic(pushed.text()) == words
        beside = row.addButton(QDialogButtonBox.StandardButton(button.value))
        assert beside is not None
        assert screens.without_mnemonic(beside.text()) == words


@pytest.mark.usefixtures("qapp")
def test_the_menu_of_a_field_is_norwegian() -> None:
    translation.speak("nb")
    field = QLineEdit("tekst")

    words = [screens.without_mnemonic(action.text()).partition("\t")[0] for action in field.createStandardContextMenu().actions()]

    assert [word for word in words if word] == ["Angre", "Gjør om", "Klipp ut", "Kopier", "Lim inn", "Slett", "Merk alt"]


@pytest.mark.usefixtures("qapp")
def test_keys_are_named_as_on_norwegian_keyboards() -> None:
    translation.speak("nb")

    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Del").toString(native) == "Ctrl+Delete"
    assert QKeySequence("Shift+Space").toString(native) == "Shift+Mellomrom"
    assert QKeySequence("Up").toString(native) == "Pil opp"


@pytest.mark.usefixtures("qapp")
def test_a_text_nobody_has_translated_is_said_in_bokmal() -> None:
    translation.speak("nn")

    assert tr("Denne setningen finnes ikke i programmet") == "Denne setningen finnes ikke i programmet"
    assert label(StaffRole.TEACHER) == "lærar"


@pytest.mark.usefixtures("qapp")
def test_dates_and_numbers_of_qt_follow() -> None:
    for language, month in (("en", "January"), ("nn", "januar"), ("nb", "januar")):
        translation.speak(language)
        assert QLocale().standaloneMonthName(1) == month


@pytest.mark.usefixtures("qapp")
def test_what_is_not_a_language_is_refused_and_nothing_is_changed() -> None:
    translation.speak("nn")

    with pytest.raises(KeyError):
        translation.speak("klingonsk")

    assert translation.current() == "nn"
    assert label(StaffRole.TEACHER) == "lærar"


# On the screen


def test_the_way_in_changes_and_changes_back_with_what_is_typed(window: MainWindow, tmp_path: Path) -> None:
    window.unlock_page.ui.pathEdit.setText("/hjem/Arkiv.ioplab")
    window.unlock_page.ui.passphraseEdit.setText("fire blå hester")
    window.unlock_page.ui.passphraseEdit.setFocus()

    window.set_language("en")

    ui = window.unlock_page.ui
    assert ui.unlockButton.text() == "&Unlock"
    assert (ui.pathEdit.text(), ui.passphraseEdit.text()) == ("/hjem/Arkiv.ioplab", "fire blå hester")
    assert ui.passphraseEdit.hasFocus()
    assert translation.chosen(screens.settings(tmp_path)) == "en"
    window.set_language("nb")
    assert window.unlock_page.ui.unlockButton.text() == "&Lås opp"


def test_a_new_vault_half_written_is_still_half_written(window: MainWindow) -> None:
    window.unlock_page.ui.newButton.click()
    window.new_vault_page.ui.nameEdit.setText("Kari Nordmann")
    window.new_vault_page.ui.roleCombo.setCurrentIndex(2)

    window.set_language("en")

    page = window.new_vault_page
    assert page.isVisible()
    assert (page.ui.nameEdit.text(), page.ui.roleCombo.currentIndex()) == ("Kari Nordmann", 2)


def test_the_page_in_front_stays_in_front_in_the_other_language(window: MainWindow, in_use: InUse) -> None:
    open_in_use(window, in_use).go_to_evaluation(Round.ANNUAL)
    pupil = window.session.pupil if window.session else None

    window.set_language("en")

    page = workplace(window).page
    assert isinstance(page, EvaluationPage)
    assert page.view.kind is Round.ANNUAL
    assert workplace(window).ui.placeList.item(0).text() == "Overview"
    assert window.session is not None
    assert window.session.pupil == pupil
    window.set_language("nb")
    assert workplace(window).ui.placeList.item(0).text() == "Oversikt"


def test_what_is_being_typed_is_stored_and_shown(window: MainWindow, in_use: InUse) -> None:
    page = open_in_use(window, in_use).go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.PUPIL)
    field = text_field(page, Step.PUPIL)
    field.setFocus()
    QTest.keyClicks(field, "Ler av ")

    window.set_language("nn")

    anew = workplace(window).page
    assert isinstance(anew, PupilPage)
    assert anew.step is Step.PUPIL
    shown = text_field(anew, Step.PUPIL)
    assert shown is not field
    assert "Ler av" in shown.toPlainText()
    (stored,) = in_use.vault.all(Pupil)
    assert "Ler av" in (stored.strengths or "")


def text_field(page: PupilPage, step: Step) -> QPlainTextEdit:
    found = page.step_page(step).findChild(QPlainTextEdit, "strengthsEdit")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_half_a_date_stays_half_a_date(window: MainWindow, in_use: InUse) -> None:
    page = open_in_use(window, in_use).go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.PUPIL)
    field = page.step_page(Step.PUPIL).findChild(QLineEdit, "enrolledEdit")
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, "15.1")

    window.set_language("en")

    anew = workplace(window).page
    assert isinstance(anew, PupilPage)
    shown = anew.step_page(Step.PUPIL).findChild(QLineEdit, "enrolledEdit")
    assert isinstance(shown, QLineEdit)
    assert shown.text() == "15.1"


def test_a_form_that_waits_for_its_button_keeps_what_is_in_it(window: MainWindow, in_use: InUse) -> None:
    page = open_in_use(window, in_use).go("new_pupil")
    assert isinstance(page, NewPupilPage)
    QTest.keyClicks(page.ui.givenEdit, "Oda")

    window.set_language("en")

    anew = workplace(window).page
    assert isinstance(anew, NewPupilPage)
    assert anew.ui.givenEdit.text() == "Oda"


def test_undo_goes_on_after_the_language_has_changed(window: MainWindow, in_use: InUse) -> None:
    open_in_use(window, in_use)
    assert window.session is not None
    listening = len(window.session.workspace._listeners)

    window.set_language("en")
    window.set_language("nb")

    assert len(window.session.workspace._listeners) == listening
    window.lock()
    assert window.unlock_page.isVisible()
