"""Answering a request: the whole window for a colleague who has no vault. Goals to rate or write, and the file to send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ioplab.i18n import tr
from ioplab.operations.answering import OpenRequest
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_answer_page import Ui_AnswerPage
from ioplab.ui.pages.page import PINCHED, fold
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.answering import AnswerView
from ioplab.ui.viewmodels.rating_rows import Place
from ioplab.ui.widgets.autosave import Autosave, fill, find
from ioplab.ui.widgets.field_hint import FieldHints
from ioplab.ui.widgets.plain_line import plain_line

_DETAIL_LINES, _LEVEL_LINES = 7, 10
_NARROW = 1120
"""Pixels at normal text size. Narrower than this, the goals get the whole width, and what is told of them stands below."""

_GOALS_HEIGHT = 300
"""Pixels at normal text size: five goals at once."""

_FIELDS = ("text", "baseline", "criterion", "observe_how")


class AnswerPage(QWidget):
    """What there is to answer, with everything that is needed for it in sight."""

    left = Signal(str)
    """Somebody is done for now; words about what became of the work, if there are any."""

    def __init__(self, opened: OpenRequest, parent: QWidget | None = None) -> None:
        """Show the request as far as it has been answered."""
        super().__init__(parent)
        self.ui = ui = Ui_AnswerPage()
        ui.setupUi(self)
        self.view = view = AnswerView(opened, self)
        self.autosave = Autosave(self, view.trouble)
        self._hints = FieldHints()
        self._proposes = not view.rates
        ui.folderEdit.setText(str(messages.documents_folder()))
        self._boxes = dict(zip(_FIELDS, (ui.textEdit, ui.baselineEdit, ui.criterionEdit, ui.observeEdit), strict=True))
        for box in (*self._boxes.values(), ui.noteEdit):
            box.least_lines = 1
        for listed in (ui.proposalList, ui.existingList, ui.observationList):
            listed.show_all()
        self._bind()
        self._wire()
        self._show_request()
        for line in self.findChildren(QLineEdit):
            plain_line(line)
        view.trouble.connect(ui.notice.show_trouble)
        view.done.connect(ui.notice.show_done)
        view.refreshed.connect(ui.notice.clear_message)
        view.refreshed.connect(self._refresh)
        self._refresh()

    def _bind(self) -> None:
        ui, view, bind = self.ui, self.view, self.autosave.bind
        bind(ui.seenEdit, lambda: view.seen_on, view.write_seen_on)
        for widget, name in ((ui.supportEdit, "support"), (ui.noteEdit, "note")):
            bind(widget, view.observation_field(name), partial(self._store, view.write_observation, name))
        for name, box in self._boxes.items():
            bind(box, view.proposal_field(name), partial(self._store, view.write_proposal, name))

    def _store(self, write: Callable[..., None], name: str, text: str) -> None:
        write(**{name: text})

    def _wire(self) -> None:
        ui, view = self.ui, self.view
        ui.ratingTable.show_view(view)
        ui.ratingTable.moved.connect(self._show_goal)
        ui.proposeButton.clicked.connect(self._propose)
        ui.newButton.clicked.connect(self._new_goal)
        ui.removeButton.clicked.connect(self._remove_goal)
        ui.proposalList.itemActivated.connect(self._take_up_goal)
        ui.proposalList.itemClicked.connect(self._take_up_goal)
        ui.subjectCombo.activated.connect(lambda: view.choose_subject(ui.subjectCombo.currentData()))
        ui.nextButton.clicked.connect(self._next_observation)
        ui.forgetButton.clicked.connect(self._forget_observation)
        ui.observationList.itemActivated.connect(self._take_up_observation)
        ui.observationList.itemClicked.connect(self._take_up_observation)
        ui.saveButton.clicked.connect(self._save)
        ui.browseButton.clicked.connect(self._browse)
        ui.closeButton.clicked.connect(self._close)
        ui.discardButton.clicked.connect(view.discard)
        view.discarded.connect(lambda: self.left.emit(tr("Kladden er slettet fra denne maskinen.")))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, lambda: self._turn_back(self.view.undo))
        QShortcut(QKeySequence("Ctrl+Y"), self, lambda: self._turn_back(self.view.redo))
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)

    def _show_request(self) -> None:
        """What does not change while one answers."""
        ui, view = self.ui, self.view
        ui.titleLabel.setText(view.title)
        ui.factsLabel.setText(view.facts)
        ui.introLabel.setText(view.intro)
        ui.legend.set_scale(view.scale)
        ui.keysLabel.setText(
            tr("0–4 vurder og gå til neste · Enter notat · F flere steder · O observert · E elevarbeid · P prøve · H hukommelse")
        )
        ui.levelsText.show_told(view.levels())
        ui.levelsText.set_lines(_LEVEL_LINES)
        ui.detailsText.set_lines(_DETAIL_LINES)
        ui.existingList.addItems(view.existing())
        ui.existingLabel.setText(tr("Ingen ennå."))
        ui.existingLabel.setVisible(not view.existing())
        ui.existingList.setVisible(bool(view.existing()))
        for part in (ui.ratingsCard, ui.goalCard, ui.observeCard, ui.levelsCard, ui.proposeButton):
            part.setVisible(view.rates)
        ui.existingCard.setVisible(not view.rates)
        ui.proposalCardTitle.setText(tr("Foreslå et mål") if view.rates else tr("Mål du skriver"))
        fill(ui.subjectCombo, view.subjects())

    def arrive(self) -> None:
        """Ready for the first key: at the first goal that waits, or the first word of one."""
        if self.view.rates:
            table = self.ui.ratingTable
            table.setCurrentIndex(table.model().index(self.view.first_left, table.column(Place.MINE)))
            table.setFocus()
            self._show_goal(self.ui.ratingTable.currentIndex().row())
        else:
            self.ui.textEdit.setFocus()
        if self.view.draft_words:
            self.ui.notice.show_trouble(self.view.draft_words)

    # The room there is

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the columns."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Suit the room there is and the text size."""
        pixels, room = theme.current().pixels, (self.parentWidget() or self).width()
        fold(self, narrow=room < pixels(_NARROW), pinched=room < pixels(PINCHED))
        self.ui.ratingTable.fit()
        self.ui.ratingTable.setMinimumHeight(pixels(_GOALS_HEIGHT))

    # What is shown

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.savedLabel.setText(f"{view.saved_words} · {view.progress}")
        ui.savedLabel.setAccessibleName(ui.savedLabel.text())
        ui.sendLabel.setText(view.send_words)
        ui.discardButton.setVisible(view.sent is not None)
        self._show_observations()
        self._show_proposals()
        self.autosave.refresh()
        ui.detailsText.show_told(view.details(ui.ratingTable.currentIndex().row()))

    def _show_goal(self, number: int) -> None:
        """All there is to know of the goal that the keys are at; what is being written of another is stored first."""
        goal = self.view.goal_id(number)
        if goal != self.view.goal:
            self.autosave.flush()
            self.view.show_goal(goal)
        self.ui.detailsText.show_told(self.view.details(number))

    def _show_observations(self) -> None:
        ui, view = self.ui, self.view
        entries = view.observations()
        writing = view.observation.id if view.observation else None
        _show_list(ui.observationList, entries, writing)
        ui.observationList.setVisible(bool(entries))
        for button in (ui.nextButton, ui.forgetButton):
            button.setVisible(writing is not None)

    def _show_proposals(self) -> None:
        ui, view = self.ui, self.view
        entries = view.proposals
        ui.proposalCard.setVisible(self._proposes or bool(entries))
        _show_list(ui.proposalList, entries, view.proposal)
        ui.proposalList.setVisible(bool(entries))
        ui.removeButton.setVisible(view.written is not None)
        ui.subjectCombo.setCurrentIndex(find(ui.subjectCombo, view.subject))
        hints = view.hints()
        for name, box in self._boxes.items():
            self._hints.show(box, hints.get(name, []))

    # Goals

    def _propose(self) -> None:
        self._proposes = True
        self._new_goal()

    def _new_goal(self) -> None:
        self.autosave.flush()
        self.view.new_proposal()
        self.ui.textEdit.setFocus()

    def _remove_goal(self) -> None:
        self.autosave.flush()
        self.view.remove_proposal()
        self.ui.textEdit.setFocus()

    def _take_up_goal(self, item: QListWidgetItem) -> None:
        self.autosave.flush()
        self.view.take_up_proposal(item.data(Qt.ItemDataRole.UserRole))
        self.ui.textEdit.setFocus()

    # Observations

    def _next_observation(self) -> None:
        self.autosave.flush()
        self.view.finish_observation()
        self.ui.noteEdit.setFocus()

    def _forget_observation(self) -> None:
        self.autosave.flush()
        if self.view.observation is not None:
            self.view.remove_observation(self.view.observation.id)
        self.ui.noteEdit.setFocus()

    def _take_up_observation(self, item: QListWidgetItem) -> None:
        self.autosave.flush()
        self.view.take_up_observation(item.data(Qt.ItemDataRole.UserRole))
        self.ui.noteEdit.setFocus()

    # Storing, sending, leaving

    def flush(self) -> None:
        """Store what is being typed."""
        self.autosave.flush()

    def _is_stored(self) -> bool:
        """Store what is being typed; whether it could be. What could not is shown, with why, and nobody goes from it."""
        self.autosave.flush()
        unsaved = self.autosave.unsaved
        if unsaved:
            unsaved[0].setFocus()
            if not self.ui.notice.isVisible():  # half a date, which is refused without a word
                self.ui.notice.show_trouble(tr("Skriv datoen som 15.01.2027."))
        return not unsaved

    def _turn_back(self, way: Callable[[], None]) -> None:
        self.autosave.flush()
        way()

    def _save(self) -> None:
        self.autosave.flush()
        if self.view.save(typed_path(self.ui.folderEdit.text())):
            self.ui.saveButton.setFocus()  # beside what is said of it; never on the button that deletes

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))

    def _close(self) -> None:
        if not self._is_stored():
            return
        self.left.emit(tr("Kladden ligger på denne maskinen. Åpne den samme filen med de samme ordene for å gå videre."))


def _show_list(listed: QListWidget, entries: Sequence[tuple[str, str]], current: object) -> None:
    """Show entries by id and words, with the one that is being written marked."""
    shown = [(listed.item(place).data(Qt.ItemDataRole.UserRole), listed.item(place).text()) for place in range(listed.count())]
    if shown != list(entries):
        listed.clear()
        for key, words in entries:
            item = QListWidgetItem(words, listed)
            item.setData(Qt.ItemDataRole.UserRole, key)
    listed.setCurrentRow(next((place for place, (key, _) in enumerate(entries) if key == current), -1 if current is None else 0))
