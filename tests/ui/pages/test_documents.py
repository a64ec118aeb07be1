"""Dokumenter: seen page by page, saved, printed, and who got the annual report, all by the keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.domain.vocabulary import Round
from ioplab.operations import plans, pupils
from ioplab.operations.documents import DocumentKind
from ioplab.reports.content import Look
from ioplab.reports.preview import page_sizes
from ioplab.ui import messages
from ioplab.ui.pages import save_card
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.viewmodels import press, saving
from ioplab.ui.widgets.page_view import Zoom
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard, name_of
from tests.support.vaults import InUse

PATIENCE = 20_000
PASSWORD = "grønne sykler"


@pytest.fixture
def in_use(in_use: InUse) -> InUse:
    """Both rounds done."""
    in_use.finalised(Round.MIDYEAR, 3)
    in_use.finalised(Round.ANNUAL, 4)
    return in_use


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> DocumentsPage:
    """The documents of Emil's plan, in front, the first of them seen."""
    made = workplace.go("documents")
    assert isinstance(made, DocumentsPage)
    ready(made, qtbot)
    return made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "ut"
    made.mkdir()
    return made


def ready(page: DocumentsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.view.preview.is_ready, timeout=PATIENCE)


def done(page: DocumentsPage, qtbot: QtBot) -> str:
    """What is said when what was begun is done."""
    qtbot.waitUntil(lambda: not page.view.saving.is_busy and not page.printing.is_busy, timeout=PATIENCE)
    notice = page.notice()
    assert notice is not None
    return notice.text()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def at(keyboard: Keyboard) -> str:
    return keyboard.focus.objectName()


# Looking


def test_the_arrows_go_through_the_documents_and_each_is_seen(page: DocumentsPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    assert at(keyboard) == "documentList"
    seen = []
    for _ in DocumentKind:
        ready(page, qtbot)
        seen.append((page.view.kind, page.ui.pageView.accessibleDescription()))
        keyboard.press("Down")

    assert [kind for kind, _ in seen] == list(DocumentKind)
    assert len({text for _, text in seen}) == len(DocumentKind)
    assert all("Emil" in text for _, text in seen)


def test_enter_leads_to_the_page_and_keys_turn_it(page: DocumentsPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    count = len(page.view.preview.sizes)
    assert count > 1

    keyboard.press("Return", "PgDown")
    assert at(keyboard) == "pageView"
    assert page.ui.pageLabel.text() == f"Side 2 av {count}"
    ready(page, qtbot)
    assert page.ui.pageView.accessibleName() == f"Forhåndsvisning, Side 2 av {count}"

    keyboard.press("End")
    assert page.ui.pageLabel.text() == f"Side {count} av {count}"
    assert not page.ui.nextButton.isEnabled()


def test_buttons_turn_pages_too(page: DocumentsPage, keyboard: Keyboard) -> None:
    assert not page.ui.previousButton.isEnabled()

    keyboard.press("Alt+N")
    assert page.ui.pageLabel.text().startswith("Side 2 av")
    keyboard.press("Alt+F")
    assert page.ui.pageLabel.text().startswith("Side 1 av")


def test_language_colours_and_size_are_chosen(page: DocumentsPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    before = page.view.preview.picture

    keyboard.choose_in("Språk", "English")
    keyboard.choose_in("Farger", "svart på hvitt")
    keyboard.choose_in("Hvor mye av siden som vises", "hele bredden")
    ready(page, qtbot)

    assert (page.view.language, page.view.look, page.ui.pageView.zoom) == ("en", Look.PLAIN, Zoom.WIDTH)
    assert page.view.preview.picture != before


def test_what_is_changed_while_it_is_seen_is_seen_changed(page: DocumentsPage, in_use: InUse, qtbot: QtBot) -> None:
    page.session.run(pupils.edit_pupil, in_use.pupil_id, strengths="Kan alle kommunene")
    ready(page, qtbot)
    assert "Kan alle kommunene" in page.ui.pageView.accessibleDescription()

    page.session.workspace.undo()
    ready(page, qtbot)
    assert "Kan alle kommunene" not in page.ui.pageView.accessibleDescription()


def test_a_pupil_without_a_plan_has_nothing_to_save_and_it_is_said_why(page: DocumentsPage, keyboard: Keyboard) -> None:
    live = PupilId("live")
    page.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)

    page.session.choose_pupil(live)

    assert page.ui.factsLabel.text() == "Live"
    assert page.ui.pageView.accessibleDescription() == "Eleven har ingen IOP dette skoleåret."
    assert not page.ui.saveButton.isEnabled()
    assert not page.ui.printButton.isEnabled()
    assert page.ui.documentList.item(0).text().endswith("ingen IOP dette skoleåret")
    assert at(keyboard) == "documentList"


# Saving one


def test_the_document_chosen_is_saved_where_it_was_asked_for(
    page: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot
) -> None:
    keyboard.press("Down", "Alt+L")
    assert at(keyboard) == "folderEdit"

    keyboard.write(str(out))
    keyboard.press("Return")

    assert "Dokumentet er lagret" in done(page, qtbot)
    assert [name.split("-")[0] for name in names(out)] == ["halvarsvurdering"]
    assert at(keyboard) == "documentList"


def test_esc_puts_the_question_away_and_saves_nothing(page: DocumentsPage, keyboard: Keyboard, out: Path) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out))

    keyboard.press("Escape")

    assert not page.ui.saveCard.isVisible()
    assert page.ui.documentList.isVisible()
    assert at(keyboard) == "documentList"
    assert names(out) == []


def test_there_is_one_main_action_at_a_time(page: DocumentsPage, keyboard: Keyboard) -> None:
    def main_actions() -> list[str]:
        return [name_of(one) for one in page.findChildren(QWidget) if one.isVisible() and one.property("role") == "main"]

    before = main_actions()
    keyboard.press("Alt+L")

    assert before == ["Lagre …"]
    assert main_actions() == ["Lagre"]


def test_a_folder_can_be_looked_for(page: DocumentsPage, keyboard: Keyboard, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[Path | None] = [out, None]
    monkeypatch.setattr(messages.ask, "folder", lambda _, __: chosen.pop(0))
    keyboard.press("Alt+L")

    keyboard.push("Bla …")
    assert page.ui.saveCard.ui.folderEdit.text() == str(out)
    keyboard.press("Space")
    assert page.ui.saveCard.ui.folderEdit.text() == str(out)


def test_the_format_and_what_becomes_of_a_file_that_is_there_are_chosen(
    page: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot
) -> None:
    said = []
    for _ in range(2):
        keyboard.press("Alt+L")
        keyboard.write(str(out))
        keyboard.press("Alt+O")
        keyboard.choose("Word")
        keyboard.choose_in("Finnes filen fra før", "erstatt den gamle")
        keyboard.push("Lagre")
        said.append(done(page, qtbot))

    assert [name.rpartition(".")[2] for name in names(out)] == ["docx"]
    assert ["erstattet" in words for words in said] == [False, True]


def test_a_disk_that_fails_is_told_on_the_page(page: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out / "borte"))
    keyboard.press("Return")

    assert "finnes ikke" in done(page, qtbot)
    assert page.ui.saveButton.isEnabled()


@pytest.mark.parametrize(("folder", "words"), [("OneDrive - Skolen", "skytjeneste"), ("Dokumenter", "")])
def test_a_folder_that_seems_to_be_synced_is_warned_about_in_one_calm_line(
    page: DocumentsPage, keyboard: Keyboard, out: Path, folder: str, words: str, qtbot: QtBot
) -> None:
    keyboard.press("Alt+L")
    card = page.ui.saveCard.ui

    keyboard.write(str(out / folder))
    qtbot.waitUntil(lambda: not page.ui.saveCard._look.isActive(), timeout=save_card._LOOK_MS * 20)

    assert card.placeLabel.isVisible() is bool(words)
    assert words in card.placeLabel.text()
    assert card.folderEdit.accessibleDescription() == card.placeLabel.text()


# With a password


def test_a_password_is_asked_for_hidden_shown_on_demand_and_forgotten(
    page: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot
) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out))
    keyboard.press("Alt+P")
    card = page.ui.saveCard.ui
    assert at(keyboard) == "passwordEdit"
    assert card.passwordEdit.echoMode() is QLineEdit.EchoMode.Password
    assert "på en annen måte" in card.passwordLabel.text()
    keyboard.type(PASSWORD)

    keyboard.press("Alt+V")
    assert card.passwordEdit.echoMode() is QLineEdit.EchoMode.Normal
    keyboard.push("Lagre")
    done(page, qtbot)

    (path,) = out.iterdir()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=PASSWORD) as opened:
        assert len(opened.pages) == len(page.view.preview.sizes)
    assert card.passwordEdit.text() == ""
    assert card.passwordEdit.echoMode() is QLineEdit.EchoMode.Password
    assert not card.lockCheck.isChecked()


def test_a_password_that_is_too_short_is_told_and_the_question_stays(
    page: DocumentsPage, workplace: Workplace, keyboard: Keyboard, out: Path
) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out))
    keyboard.press("Alt+P")
    keyboard.type("kort")
    keyboard.press("Return")

    notice = page.notice() or workplace.ui.notice
    assert "for kort" in notice.text()
    assert at(keyboard) == "passwordEdit"
    assert page.ui.saveCard.ui.passwordEdit.text() == "kort"
    assert names(out) == []


def test_only_a_pdf_is_offered_a_password(page: DocumentsPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+L", "Alt+P")
    keyboard.press("Alt+O")

    keyboard.choose("Word")

    assert not page.ui.saveCard.ui.lockCheck.isVisible()
    assert not page.ui.saveCard.ui.passwordBox.isVisible()


def test_a_password_that_was_begun_is_gone_when_one_goes_elsewhere(
    page: DocumentsPage, workplace: Workplace, keyboard: Keyboard
) -> None:
    keyboard.press("Alt+L", "Alt+P")
    keyboard.type(PASSWORD)

    workplace.go("overview")

    assert page.ui.saveCard.ui.passwordEdit.text() == ""
    workplace.go("documents")
    assert page.ui.documentList.isVisible()


def test_a_password_is_not_carried_into_another_language(page: DocumentsPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("Alt+L", "Alt+P")
    keyboard.type(PASSWORD)
    other = DocumentsPage(page.session.hand_over())
    qtbot.addWidget(other)

    other.continue_from(page)

    assert other.ui.saveCard.ui.passwordEdit.text() == ""
    other.wait()


# Saving for all


@pytest.fixture
def three_more(page: DocumentsPage, in_use: InUse) -> DocumentsPage:
    """Two more pupils with a plan, and one without."""
    for name in ("Anne", "Berit", "Live"):
        page.session.run(pupils.add_pupil, given_name=name, pupil_id=PupilId(name))
        if name != "Live":
            page.session.run(plans.start_plan, PupilId(name), in_use.plan.year)
    return page


def test_all_get_their_document_and_those_who_cannot_are_listed_with_why(
    three_more: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot
) -> None:
    page, card = three_more, three_more.ui.saveCard.ui
    keyboard.press("Alt+A")
    assert card.headLabel.text() == "Individuell opplæringsplan for alle elever"
    assert card.countLabel.text() == "Dokumentet lages for 3 av 4 elever. Ikke for disse:"
    assert [card.othersList.item(row).text() for row in range(card.othersList.count())] == ["Live: ingen IOP dette skoleåret"]

    keyboard.write(str(out))
    keyboard.push("Lagre alle (3)")
    assert at(keyboard) == "stopButton"
    words = done(page, qtbot)

    assert len(names(out)) == 3
    assert "3 dokumenter er lagret" in words
    assert not any(word in name.lower() for name in names(out) for word in ("anne", "berit", "emil"))
    assert at(keyboard) == "documentList"


def test_how_far_it_has_come_is_seen_and_it_can_be_stopped(
    three_more: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, set_document, go_on = three_more, press.set_document, Event()

    def slowly(*wanted: Any) -> bytes:
        go_on.wait(10)
        return set_document(*wanted)

    monkeypatch.setattr(saving, "set_document", slowly)
    keyboard.press("Alt+A")
    keyboard.write(str(out))
    keyboard.press("Return")

    assert page.ui.busyCard.isVisible()
    assert (page.ui.busyLabel.text(), page.ui.busyBar.value(), page.ui.busyBar.maximum()) == ("0 av 3 er lagret", 0, 3)
    assert not page.ui.allButton.isEnabled()
    keyboard.press("Alt+S")
    assert page.ui.busyLabel.text() == "Stopper …"
    go_on.set()

    assert "Stoppet. 0 av 3 dokumenter er lagret" in done(page, qtbot)
    assert names(out) == []
    assert not page.ui.busyCard.isVisible()
    assert page.ui.allButton.isEnabled()


# Printing


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where what is printed ends; the dialog is answered with yes."""
    path = tmp_path / "utskrift.pdf"

    def choose(_: QWidget, __: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    monkeypatch.setattr(messages.ask, "printer", choose)
    return path


def test_the_document_chosen_is_printed(page: DocumentsPage, keyboard: Keyboard, paper: Path, qtbot: QtBot) -> None:
    keyboard.press("Alt+U")

    assert "sendt til skriveren" in done(page, qtbot)
    assert len(page_sizes(paper.read_bytes())) == len(page.view.preview.sizes)
    assert at(keyboard) == "documentList"


def test_no_printer_chosen_prints_nothing(page: DocumentsPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.ask, "printer", lambda _, __: None)

    keyboard.press("Alt+U")

    assert not page.printing.is_busy


# Who got the annual report


@pytest.fixture
def annual(page: DocumentsPage, keyboard: Keyboard, qtbot: QtBot) -> DocumentsPage:
    """The annual report, chosen."""
    keyboard.press("Down", "Down")
    ready(page, qtbot)
    return page


def rows(page: DocumentsPage) -> list[list[str]]:
    model = page.ui.accessTable.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_who_got_the_report_is_asked_for_where_the_report_is_chosen(page: DocumentsPage, annual: DocumentsPage) -> None:
    assert annual.ui.accessCard.isVisible()

    page.ui.documentList.setCurrentRow(0)

    assert not page.ui.accessCard.isVisible()


def test_who_got_the_report_is_written_down_and_the_fields_are_ready_for_the_next(
    annual: DocumentsPage, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.fill_in("Hvem fikk årsrapporten?", "foresatte")
    keyboard.fill_in("Når", "7.6.2027")
    keyboard.fill_in("Hvordan", "gjennomgått i møte")
    keyboard.press("Alt+I")

    evaluation = in_use.plan.evaluation(Round.ANNUAL)
    assert evaluation is not None
    assert [(one.to, one.on) for one in evaluation.access_given] == [("foresatte", date(2027, 6, 7))]
    assert rows(annual) == [["foresatte", "7. juni 2027", "gjennomgått i møte"]]
    assert annual.ui.toEdit.text() == ""
    assert at(keyboard) == "accessTable"
    keyboard.press("Ctrl+Z")
    assert rows(annual) == []


def test_a_row_is_taken_away_and_undone(annual: DocumentsPage, keyboard: Keyboard) -> None:
    keyboard.fill_in("Hvem fikk årsrapporten?", "feil elev")
    keyboard.fill_in("Når", "7.6.2027")
    keyboard.press("Alt+I")

    keyboard.press("Alt+E")
    assert rows(annual) == []
    keyboard.press("Ctrl+Z")
    assert [row[0] for row in rows(annual)] == ["feil elev"]


def test_what_is_half_written_about_one_pupil_is_never_offered_about_another(
    annual: DocumentsPage, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.fill_in("Hvem fikk årsrapporten?", "Emils foresatte")
    annual.session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("live"))

    annual.session.choose_pupil("live")
    assert annual.ui.toEdit.text() == ""
    annual.session.choose_pupil(in_use.pupil_id)
    assert annual.ui.toEdit.text() == "Emils foresatte"


def test_saving_the_annual_report_offers_to_write_down_who_got_it_with_todays_date(
    annual: DocumentsPage, keyboard: Keyboard, out: Path, in_use: InUse, qtbot: QtBot
) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out))
    keyboard.press("Return")
    done(annual, qtbot)

    assert annual.ui.offerLabel.isVisible()
    assert at(keyboard) == "toEdit"
    assert annual.ui.onEdit.day == in_use.vault.now().date()
    evaluation = in_use.plan.evaluation(Round.ANNUAL)
    assert evaluation is not None
    assert evaluation.access_given == ()

    keyboard.write("foresatte")
    keyboard.press("Alt+I")
    assert [row[0] for row in rows(annual)] == ["foresatte"]
    assert not annual.ui.offerLabel.isVisible()


def test_printing_it_offers_the_same(annual: DocumentsPage, keyboard: Keyboard, paper: Path, qtbot: QtBot) -> None:
    keyboard.press("Alt+U")
    done(annual, qtbot)

    assert paper.exists()
    assert annual.ui.offerLabel.isVisible()
    assert at(keyboard) == "toEdit"


def test_other_documents_offer_nothing(page: DocumentsPage, keyboard: Keyboard, out: Path, qtbot: QtBot) -> None:
    keyboard.press("Alt+L")
    keyboard.write(str(out))
    keyboard.press("Return")
    done(page, qtbot)

    assert not page.ui.accessCard.isVisible()
    assert page.ui.onEdit.day is None
