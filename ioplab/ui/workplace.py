"""Where the user works once a vault is open: places at the left, one page at a time, the status line below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QListWidgetItem, QScrollArea, QWidget

from ioplab.domain.access import Right
from ioplab.domain.guide import Step
from ioplab.domain.ids import GoalId, ObservationId, PupilId
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import clock, label
from ioplab.storage.changes import Changed
from ioplab.ui._generated.ui_workplace import Ui_Workplace
from ioplab.ui.pages.audit import AuditPage
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.pages.empty import WORDS, EmptyPage
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.exporting import ExportPage
from ioplab.ui.pages.help import HelpPage
from ioplab.ui.pages.insight import InsightPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.pages.overview import NewPupilPage, OverviewPage
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.pupil_list import PupilListPage
from ioplab.ui.pages.record import RecordPage
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.pages.talks import TalksPage
from ioplab.ui.pages.training import TrainingPage
from ioplab.ui.scrolling import bring_into_view, scrolled
from ioplab.ui.session import Session
from ioplab.ui.standing import Standing
from ioplab.ui.typed import has_typed
from ioplab.ui.viewmodels.observations import NoteView
from ioplab.ui.viewmodels.pupil_side import open_round
from ioplab.ui.viewmodels.search import Hit, Kind, SearchView
from ioplab.ui.viewmodels.settings import sections
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.quick_note import QuickNote
from ioplab.ui.widgets.search_palette import SearchPalette

_SIDEBAR_WIDTH = 188
_PLACE_SIDES = 15
"""Pixels above and below a place's name together."""

_PLACE_FRAME = 70
"""Pixels beside the longest name, with room for the bar that scrolls the places when the text is large."""

_OF_PEOPLE = {"identify", "give_key", "take_key"}
"""Operations that change who may sit here, and leave no trace in any table."""

_PUPIL_SIDE = "pupil_side"
"""Found as a place is, though it takes the whole window."""

_OF_SETTINGS = "settings/"
"""Before the key of a part of the settings, which is found as a place is."""

_WITHIN = {"new_pupil": "overview", "pupil_list": "overview", "training": "pupil", "audit": "settings", "record": "settings"}
"""Pages that are no place of their own, and the place they belong to."""

_NUMBERED = 10
"""The first places have Ctrl and a number; the one after them is Hjelp, which has keys of its own."""

_NEEDED = {
    "pupil": Right.EDIT,
    "evaluation": Right.EDIT,
    "training": Right.EDIT,
    "documents": Right.EXPORT,
    "export": Right.EXPORT,
    "settings": Right.ADMINISTER,
}
"""What one must have the right to, to do what a page is for."""

_ABOUT_ONE = frozenset({"pupil", "evaluation", "documents", "training", "record"})
"""Pages that show what is written about one pupil."""


class Workplace(QWidget):
    """All places, made when they are first asked for."""

    lock_asked = Signal()
    """Somebody wants the vault locked."""

    switch_asked = Signal()
    """Somebody else is to sit here."""

    cover_asked = Signal()
    """Somebody wants the screen covered at once."""

    restore_asked = Signal(object)
    """Somebody wants to put a backup back: its file. The vault has to be locked for that."""

    lock_time_asked = Signal(int)
    """Minutes without anybody there before the vault is locked."""

    keys_asked = Signal()
    tour_asked = Signal()
    """Somebody wants to see the keys of where they are, or the tour of the program."""

    pupil_side_asked = Signal(str, str)
    """Somebody wants to let a pupil answer: whose side, in which evaluation."""

    text_size_asked = Signal(float)
    theme_asked = Signal(object)
    language_asked = Signal(str)
    """Somebody wants the program to look or speak otherwise, which is the window's to do."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the overview of the session's vault."""
        super().__init__(parent)
        self.session = session
        self.ui = ui = Ui_Workplace()
        ui.setupUi(self)
        self._makers: dict[str, Callable[[], Page]] = {
            "overview": self._make_overview,
            "pupil": self._make_pupil,
            "evaluation": self._make_evaluation,
            "collaboration": lambda: CollaborationPage(session),
            "talks": self._make_talks,
            "documents": lambda: DocumentsPage(session),
            "export": self._make_export,
            "insight": lambda: InsightPage(session),
            "leadership": lambda: LeadershipPage(session),
            "settings": self._make_settings,
            "help": self._make_help,
            "new_pupil": self._make_new_pupil,
            "pupil_list": self._make_pupil_list,
            "training": self._make_training,
            "audit": self._make_audit,
            "record": self._make_record,
        }
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._key = ""
        self._palette: SearchPalette | None = None
        self._note: QuickNote | None = None
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._show_focus)
        self._empty = EmptyPage(session)
        self._empty.new_asked.connect(lambda: self.go("new_pupil"))
        self._empty_frame = scrolled(self._empty)
        ui.pageStack.addWidget(self._empty_frame)
        for key, name in _places():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            ui.placeList.addItem(item)
        ui.placeList.itemSelectionChanged.connect(self._go_to_selected)
        ui.placeList.itemActivated.connect(lambda _: self._arrive())
        ui.searchButton.clicked.connect(self.search)
        ui.yearCombo.activated.connect(lambda: session.choose_year(ui.yearCombo.currentData()))
        ui.lockButton.clicked.connect(self.lock_asked)
        ui.coverButton.clicked.connect(self.cover_asked)
        ui.switchButton.clicked.connect(self.switch_asked)
        ui.whoButton.clicked.connect(self.go_to_people)
        ui.undoButton.clicked.connect(self.undo)
        session.changed.connect(self._on_changed)
        session.trouble.connect(self._show_trouble)
        session.done.connect(self._show_done)
        session.note_asked.connect(self._note_of)
        session.out_of_step.connect(self._show_out_of_step)
        ui.reopenButton.clicked.connect(session.reopen)
        session.pupil_chosen.connect(lambda _: self._note_opening())
        session.pupil_chosen.connect(lambda _: self._show_rights())
        self._add_shortcuts()
        self._show_person()
        self._show_year()
        self._show_saved()
        self._show_standing()
        if session.backups is not None:
            session.backups.told.connect(self._show_backup)
            self._show_backup()
        self.fit()
        self.go("overview")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page in front may be wider than the room there is, and then hears nothing of it."""
        super().resizeEvent(event)
        if self._key:
            self.page.fit()

    def fit(self) -> None:
        """Suit the text size."""
        ui = self.ui
        widest = max(ui.placeList.fontMetrics().horizontalAdvance(name) for _, name in _places())
        sides = ui.layout_1.contentsMargins()
        search = ui.searchButton.sizeHint().width() + sides.left() + sides.right()
        ui.sidebar.setFixedWidth(max(_SIDEBAR_WIDTH, widest + _PLACE_FRAME, search))
        for row in range(ui.placeList.count()):
            ui.placeList.item(row).setSizeHint(QSize(0, ui.placeList.fontMetrics().height() + _PLACE_SIDES))
        for page in self._pages.values():
            page.fit()
        if self._palette is not None:
            self._palette.fit()
        if self._note is not None and self._note.isVisible():
            self._note.fit()

    def _add_shortcuts(self) -> None:
        for place, (key, _) in enumerate(_places()[:_NUMBERED], start=1):
            QShortcut(QKeySequence(f"Ctrl+{place % 10}"), self, lambda key=key: self.go(key))
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.redo)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self.switch_asked.emit)
        QShortcut(QKeySequence("Ctrl+K"), self, self.search)
        QShortcut(QKeySequence("Ctrl+N"), self, self.note)

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages[self._key]

    def go(self, key: str) -> Page:
        """Go to a place; what is being typed is stored first."""
        self.session.leaving.emit()
        self.ui.notice.clear_message()
        page = self._page(key)
        if isinstance(page, HelpPage) and self._key != key:
            page.reader.show_place(*self.place())
        self._key = key
        self._show_page()
        page.fit()
        self._mark_place(key)
        notice = page.notice()
        if notice is not None:
            notice.clear_message()
        self._arrive()
        self._note_opening()
        self._show_rights()
        return page

    def _show_page(self) -> None:
        """The page in front; or, where it is of no use before there are pupils, what belongs there."""
        is_empty = self._key in WORDS and not self.session.workspace.pupil_names()
        if is_empty:
            self._empty.show_place(self._key, dict(_places()).get(self._key, tr("Intensiv opplæring")))
        self.ui.pageStack.setCurrentWidget(self._empty_frame if is_empty else self._frames[self._key])

    @property
    def _is_empty(self) -> bool:
        return self.ui.pageStack.currentWidget() is self._empty_frame

    def _arrive(self) -> None:
        self.page.arrive()
        if self._is_empty:
            self._empty.arrive()
        self._laid_out.start()

    def _show_focus(self) -> None:
        """Where work begins is on the screen, also when it is far down a page that has just been laid out."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_view(focus)

    def _notice(self) -> Notice:
        """Where it is seen what went wrong or well: on the page, or below it where the page is scrolled past that."""
        at_top = None if self._is_empty else self.page.notice()
        scrolled_by = self._frames[self._key].verticalScrollBar().value()
        return self.ui.notice if at_top is None or scrolled_by > at_top.y() else at_top

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self._frames[key] = scrolled(self._pages[key])
            self.ui.pageStack.addWidget(self._frames[key])
        return self._pages[key]

    def wait(self) -> None:
        """Let work beside the screen come to its end, before the places go."""
        for page in self._pages.values():
            page.wait()

    def continue_from(self, old: Workplace) -> None:
        """Stand where another workplace stood, which has been made in another language, and keep what was typed there."""
        others = [key for key, page in old._pages.items() if key != old._key and has_typed(page)]
        for key in (*others, old._key):
            self.go(key).continue_from(old._pages[key])

    def standing(self) -> Standing:
        """Where the user is."""
        page = self._pages.get("pupil")
        step = page.step.value if isinstance(page, PupilPage) else 0
        return Standing(page=self._key, pupil=self.session.pupil or "", step=step)

    def place(self) -> tuple[str, Step | None]:
        """The page in front, and on the pupil's page the step: what help is about."""
        page = self._pages.get(self._key)
        return self._key, page.step if isinstance(page, PupilPage) else None

    def place_name(self) -> str:
        """What the place in front is called."""
        return dict(_places())[_WITHIN.get(self._key, self._key)]

    def come_back_to(self, standing: Standing) -> None:
        """Stand where the user stood; what is no more is passed over."""
        if any(standing.pupil == pupil_id for pupil_id, _ in self.session.workspace.pupil_names()):
            self.session.choose_pupil(standing.pupil)
        page = self.go(standing.page if standing.page in dict(_places()) else "overview")
        if isinstance(page, PupilPage) and standing.step in {step.value for step in Step}:
            page.show_step(Step(standing.step))

    def _mark_place(self, key: str) -> None:
        self.ui.placeList.blockSignals(True)
        for row in range(self.ui.placeList.count()):
            item = self.ui.placeList.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == _WITHIN.get(key, key):
                self.ui.placeList.setCurrentItem(item)
        self.ui.placeList.blockSignals(False)

    def _go_to_selected(self) -> None:
        items = self.ui.placeList.selectedItems()
        if items:
            self.go(items[0].data(Qt.ItemDataRole.UserRole))
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self.ui.placeList.setFocus()  # the arrows go on through the places, and Enter goes into the page

    # The pages that lead to others

    def _make_overview(self) -> Page:
        page = OverviewPage(self.session)
        page.pupil_asked.connect(self.go_to_pupil)
        page.new_asked.connect(lambda: self.go("new_pupil"))
        page.kept_asked.connect(lambda: self.go("record"))
        page.key_asked.connect(self.go_to_recovery_key)
        if "leadership" in self._makers:
            page.freezing_asked.connect(self.go_to_freezing)
            page.offer_freezing()
        if "settings" in self._makers:
            page.wheel_asked.connect(self.go_to_wheel)
            page.offer_wheel_editing()
        return page

    def _make_pupil(self) -> Page:
        page = PupilPage(self.session)
        page.evaluation_asked.connect(self.go_to_evaluation)
        page.training_asked.connect(lambda: self.go("training"))
        return page

    def _make_training(self) -> Page:
        page = TrainingPage(self.session)
        page.left.connect(lambda: self.go("pupil"))
        return page

    def _make_new_pupil(self) -> Page:
        page = NewPupilPage(self.session)
        page.added.connect(self.go_to_pupil)
        page.left.connect(lambda: self.go("overview"))
        page.list_asked.connect(lambda: self.go("pupil_list"))
        return page

    def _make_pupil_list(self) -> Page:
        page = PupilListPage(self.session)
        page.left.connect(lambda: self.go("overview"))
        return page

    def _make_evaluation(self) -> Page:
        page = EvaluationPage(self.session)
        page.plan_asked.connect(lambda: self.go("pupil"))
        page.pupil_side_asked.connect(self.go_to_pupil_side)
        return page

    def _make_talks(self) -> Page:
        page = TalksPage(self.session)
        page.pupil_asked.connect(self.go_to_pupil)
        return page

    def _make_export(self) -> Page:
        page = ExportPage(self.session)
        page.pupil_asked.connect(self.go_to_pupil)
        page.round_asked.connect(self._go_to_round_of)
        return page

    def _go_to_round_of(self, pupil_id: str, kind: Round) -> None:
        self.session.choose_pupil(pupil_id)
        self.go_to_evaluation(kind)

    def _make_settings(self) -> Page:
        page = SettingsPage(self.session)
        page.text_size_asked.connect(self.text_size_asked)
        page.theme_asked.connect(self.theme_asked)
        page.language_asked.connect(self.language_asked)
        page.access.audit_asked.connect(lambda: self.go("audit"))
        page.access.record_asked.connect(lambda: self.go("record"))
        page.lock_time_asked.connect(self.lock_time_asked)
        page.restore_asked.connect(self.restore_asked)
        return page

    def _make_help(self) -> Page:
        page = HelpPage(self.session)
        page.reader.keys_asked.connect(self.keys_asked)
        page.reader.tour_asked.connect(self.tour_asked)
        page.reader.licences_asked.connect(lambda: self.go_to_setting("about"))
        return page

    def _make_audit(self) -> Page:
        page = AuditPage(self.session)
        page.left.connect(lambda: self.go("settings"))
        return page

    def _make_record(self) -> Page:
        page = RecordPage(self.session)
        page.left.connect(lambda: self.go("settings"))
        return page

    def _show_rights(self) -> None:
        """Why one may not do here what the page is for, before one tries."""
        right = _NEEDED.get(self._key)
        pupil = self.session.pupil if self._key in _ABOUT_ONE else None
        why_not = self.session.workspace.why_not(right, pupil) if right and (pupil or self._key not in _ABOUT_ONE) else ""
        self.ui.rightsLabel.setText(why_not)
        self.ui.rightsLabel.setVisible(bool(why_not) and not self._is_empty)

    def _note_opening(self) -> None:
        """Who looks at a pupil's plan is written down, once an hour."""
        if self._key in _ABOUT_ONE and self.session.pupil:
            self.session.workspace.note_opening(PupilId(self.session.pupil))

    def go_to_pupil(self, pupil_id: str) -> None:
        """Show a pupil's plan."""
        self.session.choose_pupil(pupil_id)
        self.go("pupil")

    def go_to_wheel(self) -> None:
        """Show where the year wheel is changed."""
        page = self.go("settings")
        if isinstance(page, SettingsPage):
            page.show_wheel()

    def go_to_freezing(self) -> None:
        """Show where the numbers of a counting date are frozen."""
        page = self.go("leadership")
        if isinstance(page, LeadershipPage):
            page.show_section("snapshots")

    def go_to_setting(self, section: str) -> None:
        """Show a part of the settings."""
        page = self.go("settings")
        if isinstance(page, SettingsPage):
            page.show_section(section)

    def go_to_recovery_key(self) -> None:
        """Show where a recovery key is made."""
        page = self.go("settings")
        if isinstance(page, SettingsPage):
            page.show_recovery()

    def go_to_people(self) -> None:
        """Show where one says who one is, and who else may open the vault."""
        page = self.go("settings")
        if isinstance(page, SettingsPage):
            page.show_people()

    def go_to_evaluation(self, kind: Round) -> None:
        """Show a round of the pupil chosen."""
        page = self.go("evaluation")
        if isinstance(page, EvaluationPage):
            page.show_round(kind)
            page.arrive()

    def go_to_pupil_side(self, pupil_id: str | None = None, kind: Round | None = None) -> None:
        """Let a pupil answer, in the round told or the latest that has been started; say what is missing where none has."""
        key = PupilId(pupil_id or self.session.pupil or "")
        plan = self.session.workspace.plan(key) if key else None
        evaluation = open_round(plan, kind)
        if evaluation is None:
            self.session.trouble.emit(tr("Eleven kan svare på sin egen side når en evaluering er startet og ikke fullført."))
            return
        self.pupil_side_asked.emit(key, evaluation.id)

    # Finding

    def search(self) -> None:
        """Find a pupil, a goal or a place by words."""
        if self._palette is None:
            places = [*_places(), ("new_pupil", tr("Ny elev")), ("pupil_list", tr("Hent elevliste"))]
            places.append(("training", tr("Intensiv opplæring")))
            places += [("audit", tr("Hvem har gjort hva")), ("record", tr("Innsyn og sletting"))]
            places += [(_OF_SETTINGS + key, words) for key, words in sections()]
            places.append((_PUPIL_SIDE, tr("Elevens side")))
            self._palette = SearchPalette(SearchView(self.session, places, self), self)
            self._palette.chosen.connect(self.go_to_hit)
        self._palette.open()

    def note(self) -> None:
        """Write an observation, of the goal the user is at unless another is chosen."""
        self._quick_note().open()

    def _note_of(self, goal_id: str, observation_id: str) -> None:
        self._quick_note().open_of(GoalId(goal_id), ObservationId(observation_id) if observation_id else None)

    def _quick_note(self) -> QuickNote:
        if self._note is None:
            self._note = QuickNote(NoteView(self.session, self), self)
        return self._note

    def go_to_hit(self, hit: Hit) -> None:
        """Go to what was found; a goal is shown on its card."""
        if hit.key == _PUPIL_SIDE:
            self.go_to_pupil_side()
            return
        if hit.key.startswith(_OF_SETTINGS):
            self.go_to_setting(hit.key.removeprefix(_OF_SETTINGS))
            return
        if hit.kind is Kind.PLACE:
            self.go(hit.key)
            return
        self.go_to_pupil(hit.pupil or hit.key)
        page = self.page
        if hit.kind is Kind.GOAL and isinstance(page, PupilPage):
            page.show_goal(GoalId(hit.key))

    # Undo, messages, status

    def undo(self) -> None:
        """Take back the last thing done, also when it was done on another page."""
        self.session.leaving.emit()
        if self.session.attempt(self.session.workspace.undo) is None and not self.session.workspace.can_undo:
            self.ui.hintLabel.setText(tr("Ingenting å angre"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self.session.leaving.emit()
        self.session.attempt(self.session.workspace.redo)

    def _show_year(self) -> None:
        """The school year shown, and the others there are plans for, or may be soon."""
        workspace, combo = self.session.workspace, self.ui.yearCombo
        fill(combo, [(year, tr("Skoleår {year}").format(year=year.label)) for year in workspace.years()])
        combo.setCurrentIndex(find(combo, workspace.year))

    def _on_changed(self, changed: Changed) -> None:
        self._show_saved()
        if changed.tables & {"plan", "school"}:
            self._show_year()
        if changed.tables & {"staff"} or changed.operation in _OF_PEOPLE:
            self._show_person()
        if "pupil" in changed.tables:
            self._show_page()
        self._show_rights()
        if self.page.notice() is not None:
            self.clear_message()

    def _show_standing(self) -> None:
        """Whether what is open can be written in; and if not why, and how it may be again."""
        ui, session = self.ui, self.session
        ui.standFrame.setVisible(session.workspace.vault.is_read_only)
        ui.standLabel.setText(" ".join(filter(None, (tr("Åpnet for lesing."), session.read_only_because))))
        ui.reopenButton.setText(tr("Prøv å åpne for skriving"))

    def _show_out_of_step(self, problem: str) -> None:
        ui = self.ui
        ui.standLabel.setText(problem)
        ui.reopenButton.setText(tr("Åpne på nytt"))
        ui.standFrame.show()

    def _show_trouble(self, text: str) -> None:
        if self.session.is_trying_again and self._notice().text().endswith(text):
            return  # it has been said, and is still so
        self._notice().show_trouble(text)

    def clear_message(self) -> None:
        """What was said holds no more."""
        for notice in (self.page.notice(), self.ui.notice):
            if notice is not None:
                notice.clear_message()

    def _show_done(self, text: str) -> None:
        self._notice().show_done(text)

    def _show_saved(self) -> None:
        saved = self.session.workspace.saved_at
        words = tr("✓ Lagret {time}").format(time=clock(saved)) if saved else tr("✓ Alt er lagret")
        self.ui.savedLabel.setText(words)
        self.ui.savedLabel.setAccessibleName(words)
        self.ui.undoButton.setEnabled(self.session.workspace.can_undo)
        self.ui.hintLabel.setText("")

    def _show_backup(self) -> None:
        """When the newest backup was made; said quietly, also that the last one could not be."""
        keeper = self.session.backups
        words = keeper.words() if keeper is not None else ""
        self.ui.backupLabel.setText(words)
        self.ui.backupLabel.setToolTip(keeper.problem if keeper is not None else "")
        self.ui.backupLabel.setVisible(bool(words))

    def _show_person(self) -> None:
        workspace, ui = self.session.workspace, self.ui
        me, name = workspace.me, workspace.vault.person
        ui.switchButton.setVisible(len(workspace.vault.people) > 1)
        ui.whoFrame.setVisible(me is None and bool(workspace.staff()))
        self.ui.personLabel.setText(f"{name}\n{me.title or label(me.role)}" if me else name)


def _places() -> list[tuple[str, str]]:
    return [
        ("overview", tr("Oversikt")),
        ("pupil", tr("Elever")),
        ("evaluation", tr("Vurdering")),
        ("collaboration", tr("Samarbeid")),
        ("talks", tr("Samtaler")),
        ("documents", tr("Dokumenter")),
        ("export", tr("Eksport til rektor")),
        ("insight", tr("Innsikt")),
        ("leadership", tr("Ledelse")),
        ("settings", tr("Innstillinger")),
        ("help", tr("Hjelp")),
    ]
