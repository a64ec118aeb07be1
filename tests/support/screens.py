"""Sitting at the screen: the program's window, somebody at its keyboard, and questions about what is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ioplab import app
from ioplab.domain.guide import Step
from ioplab.domain.vocabulary import ContributionKind, Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.example_school import example_school
from ioplab.operations import contributing, evaluations
from ioplab.operations.answering import OpenRequest
from ioplab.operations.documents import DocumentKind
from ioplab.operations.exchanging import import_plans, issue_aggregate
from ioplab.storage import connection, slots, vault
from ioplab.storage.slots import Slot
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.pages.help import HelpPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.pupil_list import PupilListPage
from ioplab.ui.theme import Choice
from ioplab.ui.viewmodels import answering, opening
from ioplab.ui.viewmodels.collaboration import Telling
from ioplab.ui.viewmodels.pupil_side import Part, open_round
from ioplab.ui.viewmodels.recovery import RecoveryKey
from ioplab.ui.widgets.tour import cards
from ioplab.ui.workplace import Workplace
from tests.support import contributions
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, START, YEAR, Clock, CountedIds

PATIENCE = 30_000
"""Milliseconds a test waits for something that comes at once on an idle machine, and is late on one that ten others use."""

MOST_SECONDS = 30
"""That anything may take which is made beside the screen, on a machine with much else to do."""

MOST_TABS = 250
"""More stops than any page has."""


# The program in front of a test


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the vaults the program makes itself be cheap to open, and let them not wait for the disk."""
    seal = slots.sealed

    def cheaply(**asked: Any) -> Slot:
        return seal(**{**asked, "cost": CHEAP})

    monkeypatch.setattr(slots, "sealed", cheaply)
    monkeypatch.setattr(connection, "_PRAGMAS", (*connection._PRAGMAS, "synchronous = OFF"))


def stop_the_clock(monkeypatch: pytest.MonkeyPatch, moment: datetime = START) -> Clock:
    """Let every vault, and the example school, believe it is that moment until the clock is moved."""
    clock = Clock(moment)
    for module in (vault, opening, answering):
        monkeypatch.setattr(module, "local_now", clock)
    return clock


def look(*, dark: bool = False, scale: float = 1.0, choice: Choice | None = None) -> QApplication:
    """The application as `ioplab.app` makes it, in one of its looks."""
    application = app.make_application()
    theme.begin(application, choice or (Choice.DARK if dark else Choice.LIGHT), scale)
    return application


def is_usual_look() -> bool:
    """Whether the application is light and of normal size. Asking is much cheaper than making it so."""
    application = QApplication.instance()
    styled = isinstance(application, QApplication) and bool(application.styleSheet())
    return styled and theme.current().colours is theme.LIGHT and theme.current().scale == 1.0


def open_window(bot: QtBot, folder: Path, path: Path | None = None) -> MainWindow:
    """The window as it is when the program has started, in front and ready for a key."""
    window = MainWindow(settings(folder), path)
    bot.addWidget(window)
    bring_to_front(bot, window)
    return window


def settings(folder: Path) -> QSettings:
    """A user's settings, in a file of the test's own. This user has seen the tour."""
    made = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    made.setValue(TOUR_SEEN, True)
    return made


def bring_to_front(bot: QtBot, widget: QWidget) -> None:
    """Show a window and give it the keyboard."""
    if widget.minimumSize().isEmpty():
        widget.setMinimumSize(100, 100)  # said before it is shown, or Qt's offscreen screen complains of being told later
    with bot.waitExposed(widget):
        widget.show()
    with bot.waitActive(widget):
        widget.activateWindow()


def show_alone(bot: QtBot, *widgets: QWidget, size: tuple[int, int] = (500, 500)) -> QWidget:
    """A window with nothing but these widgets from the top down, the first of them with the keyboard. Hold on to it."""
    window = QWidget()
    bot.addWidget(window)
    window.resize(*size)
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    bring_to_front(bot, window)
    widgets[0].setFocus()
    return window


# What is seen


def name_of(widget: QWidget) -> str:
    """What a widget is called by those who cannot see it: its own name, its label's, or the words on it."""
    if widget.accessibleName():
        return widget.accessibleName()
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return without_mnemonic(label.text())
    if isinstance(widget, QComboBox):
        return ""  # Qt would give what is chosen in it
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def without_mnemonic(text: str) -> str:
    """The words of a button or label as they are read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def mnemonic(text: str) -> str:
    """The letter that is pressed with Alt, in upper case; nothing where there is none."""
    place = text.replace("&&", "\0\0").find("&")
    return text[place + 1 : place + 2].upper() if place >= 0 else ""


def seen(parent: QWidget) -> Iterator[QWidget]:
    """All widgets on the screen under one of them."""
    return (widget for widget in parent.findChildren(QWidget) if widget.isVisible())


# Every place there is


def tour(window: MainWindow, opened: Vault, delivered: Path) -> Iterator[str]:
    """Show every screen of the program in turn, from the way in to the principal's page; the name of the one shown.

    Args:
        window: as it is when the program has started.
        opened: the vault whose pupils are seen on the way.
        delivered: an aggregate file for the principal's page.
    """
    yield "unlock"
    window.show_restore(opened.path)
    yield "restore"
    restoring = window.restore_page
    assert restoring is not None
    restoring.ui.backButton.click()
    yield from _tour_of_answering(window)
    window.unlock_page.ui.newButton.click()
    yield "new_vault"
    window.show_recover(opened.path)
    yield "recover"
    window.show_vault(opened, remember=False)
    workplace = window.workplace
    assert workplace is not None
    yield from _tour_of_recovery_key(window, opened)
    yield "overview"
    for step in Step:
        page = workplace.go("pupil")
        assert isinstance(page, PupilPage)
        page.show_step(step)
        yield f"step_{step.value}_{step.name.lower()}"
    workplace.go("training")
    yield "training"
    for kind in Round:
        workplace.go_to_evaluation(kind)
        yield f"evaluation_{kind.value}"
    yield from _tour_of_pupil_side(window)
    yield from _tour_of_collaboration(workplace, opened, delivered.parent)
    workplace.go("talks")
    yield "talks"
    yield from _tour_of_documents(workplace)
    yield from _tour_of_pupil_list(workplace, delivered.parent)
    yield from _tour_of_help(window, workplace)
    for key in ("export", "insight", "settings", "audit", "record", "new_pupil", "leadership"):
        workplace.go(key)
        yield key
    page = workplace.page
    assert isinstance(page, LeadershipPage)
    page.view.read([delivered])
    until(lambda: not page.view.is_busy)
    yield "leadership_read"
    page.ui.cutTabs.setCurrentIndex(1)
    yield "leadership_table"
    page.view.look_into(page.view.lines()[0])
    yield "leadership_subject"


def _tour_of_help(window: MainWindow, workplace: Workplace) -> Iterator[str]:
    """The guide where it explains a step, what is found in it, what the program is, the keys of a place, and the five cards."""
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.GOALS)
    reader = workplace.go("help")
    assert isinstance(reader, HelpPage)
    yield "help"
    reader.reader.ui.searchEdit.setText("angre")
    until(lambda: bool(reader.reader.ui.helpText.extraSelections()))
    yield "help_search"
    reader.reader.ui.searchEdit.clear()
    reader.reader.show_about()
    yield "help_about"
    workplace.go("evaluation")
    window.show_keys()
    yield "keys"
    assert window.keys_overview is not None
    window.keys_overview.dismiss()
    window.show_tour()
    assert window.tour is not None
    for number, _ in enumerate(cards(), start=1):
        yield f"card_{number}"
        window.tour.next_button.click()


def _tour_of_recovery_key(window: MainWindow, opened: Vault) -> Iterator[str]:
    """What somebody sees once who has made a vault, and who thinks of going on without the key."""
    window.show_key(RecoveryKey(vault=opened.path, made_on=opened.now().date()))
    assert window.key_page is not None
    card = window.key_page.ui.keyCard.ui
    card.skipButton.click()
    yield "recovery_key"
    card.skipButton.click()


def _tour_of_answering(window: MainWindow) -> Iterator[str]:
    """What a colleague sees who has been asked, and has no vault."""
    window.unlock_page.ui.requestButton.click()
    yield "request"
    for kind in ContributionKind:
        request = contributions.a_request(kind=kind)
        opened = OpenRequest(request, now=lambda: START, new_id=CountedIds(900_000))
        opened.begin_proposal(request.subjects[0].code, text="Blir flinkere til å lese")
        window.show_answer(opened)
        page = window.answer_page
        assert page is not None
        yield f"answer_{kind.value}"
        page.view.take_up_proposal(opened.given.proposals[0].id)
        page.view.write_observation(note="Leste rutetabellen uten hjelp")
        yield f"answer_{kind.value}_written"
        page.ui.closeButton.click()


def _tour_of_collaboration(workplace: Workplace, opened: Vault, folder: Path) -> Iterator[str]:
    """Somebody who asks, has words to tell, and looks into an answer with a goal proposed in it and one proposed before."""
    page = workplace.go("collaboration")
    assert isinstance(page, CollaborationPage)
    yield "collaboration"
    workspace = workplace.session.workspace
    plan = next(plan for one in workspace.pupils() if (plan := workspace.plan(one.id)) and open_round(plan))
    jon, mina = [one.id for one in workspace.staff() if workspace.me is None or one.id != workspace.me.id][:2]
    goals = contributions.asked(opened, plan.id, jon, kind=ContributionKind.GOALS, subjects=(plan.subjects[0].subject,))
    goals.colleague.propose(plan.subjects[0].subject, "Leser en kjent tekst høyt", baseline="Leser én linje")
    contributing.merge_answer(opened, goals.colleague.seal())
    asked = contributions.asked(opened, plan.id, mina)
    (folder / "svar.iopsvar").write_bytes(asked.answer([3, 2]))
    (folder / "kuttet.iopsvar").write_bytes(asked.answer([3, 2])[:-9])
    page.view.tellings = [Telling(who=who, about="Emil", what="", words=contributions.WORDS, file="f.iopbidrag") for who in "AB"]
    page.view.read([folder])
    page.view.told.emit()
    yield "collaboration_words"
    page.view.forget_words()
    page.ui.kindCombo.setCurrentIndex(page.ui.kindCombo.count() - 1)
    page.ui.kindCombo.activated.emit(page.ui.kindCombo.currentIndex())
    yield "collaboration_answers"


def _tour_of_pupil_side(window: MainWindow) -> Iterator[str]:
    """What a pupil sees who has answered of one goal, at the end, and what leads out."""
    assert window.workplace is not None
    workspace = window.workplace.session.workspace
    window.workplace.go_to_pupil_side(next(one.id for one in workspace.pupils() if open_round(workspace.plan(one.id))))
    side = window.pupil_side
    assert side is not None
    side.ui.wellFace.click()
    side.ui.moreButton.click()
    yield "pupil_side"
    while side.view.part is Part.GOAL:
        side.ui.nextButton.click()
    yield "pupil_side_voice"
    side.ui.nextButton.click()
    yield "pupil_side_thanks"
    side.ui.leaveButton.click()
    yield "pupil_side_leave"
    window.leave_pupil_side()


def _tour_of_pupil_list(workplace: Workplace, folder: Path) -> Iterator[str]:
    """A list that has been read: somebody who may be here, somebody new, somebody refused, columns that are never taken in."""
    page = workplace.go("pupil_list")
    assert isinstance(page, PupilListPage)
    yield "pupil_list_empty"
    here = workplace.session.workspace.pupils()[0]
    heading = "Fornavn;Etternavn;Fødselsdato;Trinn;Klasse;Fødselsnr;Mobil;Kontaktlærer"
    lines = [f"{here.given_name};{here.family_name};1.2.2003;9;9A", "Amina;Haddad;2015-02-01;6;6A", ";Ås;2016;5;5A"]
    file = folder / "elever.csv"
    file.write_text("\n".join([heading, *lines]), encoding="utf-8")
    page.view.read(file)
    until(lambda: not page.view.is_busy)
    page.ui.rowTable.selectRow(0)
    yield "pupil_list_read"


def _tour_of_documents(workplace: Workplace) -> Iterator[str]:
    """A document that is seen, how it and everybody's may be saved, and an annual report that somebody got."""
    page = workplace.go("documents")
    assert isinstance(page, DocumentsPage)
    until(lambda: page.view.preview.is_ready)
    yield "documents"
    card = page.ui.saveCard.ui
    page.ui.saveButton.click()
    card.folderEdit.setText("OneDrive/IOP")
    card.lockCheck.setChecked(True)
    yield "documents_save"
    card.cancelButton.click()
    page.view.choose(DocumentKind.ANNUAL)
    page.ui.allButton.click()
    yield "documents_all"
    card.cancelButton.click()
    page.ui.handoverButton.click()
    until(lambda: page.view.preview.is_ready)
    yield "documents_handover"
    page.ui.handoverCard.ui.cancelButton.click()
    assert page.view.plan is not None
    page.session.run(evaluations.open_evaluation, page.view.plan.id, Round.ANNUAL)
    page.view.give_access(to="foresatte", on=START.date(), how="gjennomgått i møte")
    page.view.offer_access(DocumentKind.ANNUAL, page.view.plan.id)
    until(lambda: page.view.preview.is_ready)
    yield "documents_access"


def until(is_so: Callable[[], bool]) -> None:
    """Let the program go on until something is so that is made beside the screen."""
    latest = monotonic() + MOST_SECONDS
    while not is_so():
        QTest.qWait(1)  # milliseconds, in which the program goes on
        assert monotonic() < latest, "what is made beside the screen never came"


def numbers(folder: Path) -> Path:
    """The aggregate file of a whole year at the example school."""
    with vault.Vault.create(folder / "fjor.ioplab", owner=OWNER, passphrase=PASSPHRASE) as made:
        import_plans(made, example_school(pupils=8, seed=1, year=YEAR))
        issued = issue_aggregate(made, YEAR, Round.ANNUAL)
    path = folder / f"tall{aggregate_file.SUFFIX}"
    path.write_bytes(issued.content)
    return path


# Somebody without a mouse


def _no_button_is_down() -> bool:
    """A button pushed by its mnemonic is seen going down before it acts."""
    window = QApplication.activeWindow()
    return not (window and any(button.isDown() for button in window.findChildren(QAbstractButton)))


class Keyboard:
    """Every key goes to what has the focus, as it does for a person. Nothing else is touched."""

    def __init__(self, bot: QtBot) -> None:
        """Sit down at whichever window is in front."""
        self._bot = bot

    @property
    def focus(self) -> QWidget:
        """What the next key goes to."""
        widget = QApplication.focusWidget()
        assert widget is not None, "the focus is lost: no key would do anything"
        return widget

    @property
    def at(self) -> str:
        """The name of what has the focus."""
        return name_of(self.focus)

    def press(self, *presses: str) -> None:
        """Press keys one after the other, each written as in a menu: ``Alt+N``, ``Down``, ``3``."""
        for written in presses:
            pressed = QKeySequence(written)[0]  # type: ignore[index] # which the stubs do not know of
            QTest.keyClick(self.focus, pressed.key(), pressed.keyboardModifiers())
            self._bot.waitUntil(_no_button_is_down, timeout=PATIENCE)

    def type(self, text: str) -> None:
        """Type letter by letter. The focus may move on the way, for instance into a cell that opens."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
                QApplication.sendEvent(self.focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def write(self, text: str) -> None:
        """Type instead of what stands in the field."""
        self.press("Ctrl+A", "Delete")
        self.type(text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is on what is called `name`, or whose name begins so."""
        passed = []
        for _ in range(MOST_TABS):
            self.press("Tab")
            if self.at.startswith(name):
                return
            passed.append(self.at)
        pytest.fail(f"Tab never came to «{name}», only to {list(dict.fromkeys(passed))}")

    def fill_in(self, name: str, text: str) -> None:
        """Go to a field and type into it."""
        self.tab_to(name)
        self.write(text)

    def push(self, name: str) -> None:
        """Go to a button and push it."""
        self.tab_to(name)
        self.press("Space")

    def choose(self, words: str) -> None:
        """Choose in the combo box that has the focus: type how it begins, then go down to it."""
        box = self.focus
        assert isinstance(box, QComboBox), f"«{self.at}» is nothing to choose in"
        self.type(words.split(" ", maxsplit=1)[0])
        for _ in range(box.count()):
            if box.currentText() == words:
                return
            self.press("Down")
        pytest.fail(f"«{words}» is not among {[box.itemText(place) for place in range(box.count())]}")

    def choose_in(self, name: str, words: str) -> None:
        """Go to a combo box and choose in it."""
        self.tab_to(name)
        self.choose(words)
