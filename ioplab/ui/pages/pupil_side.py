"""Elevens side: the whole window for one pupil, in big type, by finger, keys or a switch. An adult's passphrase leads out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ioplab.domain.ids import EvaluationId, PupilId
from ioplab.domain.vocabulary import Face
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui._generated.ui_pupil_side import Ui_PupilSide
from ioplab.ui.pages.page import Page
from ioplab.ui.scrolling import bring_into_view
from ioplab.ui.tasks import Task
from ioplab.ui.viewmodels.pupil_side import Part, PupilSideView

BODY_PIXELS = 24
GOAL_PIXELS = 34
"""At normal text size: 1.6 times that of the other pages, and more."""

_FACE_PIXELS = 120
_LEAST_FACE_PIXELS = 96
_LOW = 760
"""Pixels at normal text size. Lower than this, the faces are smaller, so that the pupil sees all of the question."""

_SIDES = 64
"""Pixels beside the head of the page."""

_VOICE_LINES = 4

_FACE_KEYS = {Qt.Key.Key_1: Face.HARD, Qt.Key.Key_2: Face.OKAY, Qt.Key.Key_3: Face.WELL}
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PupilSide(Page):
    """What the pupil sees. Keys of other places do nothing here, for those places are not on the screen."""

    left = Signal()
    """An adult has given the passphrase."""

    lock_asked = Signal()
    """Somebody wants the vault locked."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_PupilSide()
        ui.setupUi(self)
        self.view = view = PupilSideView(self.session, self)
        self._is_leaving = False
        self._scans = False
        self._shows_more = False
        self._task: Task | None = None
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._show_from_top)
        self._faces = (ui.hardFace, ui.okayFace, ui.wellFace)
        for button, face in zip(self._faces, Face, strict=True):
            button.show_face(face)
            button.clicked.connect(lambda _=False, face=face: self._choose(face))
        ui.clearButton.clicked.connect(lambda: self._choose(None))
        ui.moreButton.clicked.connect(self._turn_more)
        ui.scanButton.clicked.connect(self._turn_scanning)
        ui.backButton.clicked.connect(lambda: self._go(view.back))
        ui.nextButton.clicked.connect(lambda: self._go(view.next))
        ui.leaveButton.clicked.connect(self._ask_to_leave)
        ui.stayButton.clicked.connect(self._stay)
        ui.confirmButton.clicked.connect(self._leave)
        ui.passphraseEdit.returnPressed.connect(self._leave)
        ui.voiceEdit.least_lines = _VOICE_LINES
        self.autosave.bind(ui.wordsEdit, lambda: view.words, view.say)
        self.autosave.bind(ui.voiceEdit, lambda: view.voice, view.say_of_all)
        for clickable in self.findChildren(QAbstractButton):
            clickable.installEventFilter(self)
        keeps = ui.clearButton.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # so that the faces stay where they are when one is chosen
        ui.clearButton.setSizePolicy(keeps)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self._turn_leaving)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)
        view.refreshed.connect(self._refresh)
        self.session.trouble.connect(self._show_trouble)
        self.session.done.connect(ui.notice.show_done)
        self.session.locking.connect(self.autosave.keep_unsaved)

    def _show_trouble(self, text: str) -> None:
        """Once: what is tried again by itself, and is still so, is not said again and again."""
        notice = self.ui.notice
        if not (self.session.is_trying_again and notice.text().endswith(text)):
            notice.show_trouble(text)

    def show_evaluation(self, pupil: PupilId, evaluation: EvaluationId) -> None:
        """Ask this pupil in this evaluation."""
        self.view.show(pupil, evaluation)

    def arrive(self) -> None:
        """Begin where the pupil answers."""
        self._begin()

    def fit(self) -> None:
        """All type in a scale of its own, and faces no smaller than a finger needs."""
        super().fit()
        pixels, ui = theme.current().pixels, self.ui
        for widget in (*self.findChildren(QLabel), *self.findChildren(QAbstractButton), *self._texts()):
            is_large = widget in (ui.goalLabel, ui.voiceLabel, ui.thanksLabel)
            is_bold = is_large or widget in (ui.nameLabel, ui.nextButton, ui.confirmButton)
            _set_size(widget, pixels(GOAL_PIXELS if is_large else BODY_PIXELS), bold=is_bold)
        across = _LEAST_FACE_PIXELS if self._height() < pixels(_LOW) else pixels(_FACE_PIXELS)
        for face in self._faces:
            face.size_across = across
            face.updateGeometry()
        self._fit_head()

    def _fit_head(self) -> None:
        """Where there is little room, the goal says enough without its subject, and the pupil knows the name."""
        ui = self.ui
        for label, is_told in ((ui.subjectLabel, self.view.asked is not None), (ui.nameLabel, True)):
            label.setVisible(is_told)
        for label in (ui.subjectLabel, ui.nameLabel):
            ui.headRow.invalidate()
            if ui.headRow.sizeHint().width() + _SIDES > self._room():
                label.hide()

    def wait(self) -> None:
        """Let a passphrase that is being tried come to its end, before the page goes."""
        if self._task is not None:
            self._task.wait()

    def _texts(self) -> tuple[QWidget, ...]:
        return (self.ui.wordsEdit, self.ui.voiceEdit, self.ui.passphraseEdit)

    def _height(self) -> int:
        return (self.parentWidget() or self).height()

    # What is shown

    def _refresh(self) -> None:
        ui, view = self.ui, self.view
        asked, part = view.asked, view.part
        ui.nameLabel.setText(view.name)
        ui.progressLabel.setText(view.progress)
        ui.progressLabel.setVisible(bool(view.progress))
        ui.subjectLabel.setText(asked.subject if asked else "")
        ui.goalLabel.setText(asked.goal.text if asked else "")
        criterion = (asked.goal.criterion if asked else None) or ""
        ui.moreButton.setVisible(bool(criterion))
        ui.moreButton.setText(tr("Les mindre") if self._shows_more else tr("Les mer"))
        ui.criterionLabel.setText(criterion)
        ui.criterionLabel.setVisible(bool(criterion) and self._shows_more)
        for button in self._faces:
            button.show_chosen(is_chosen=button.face is view.face)
        ui.clearButton.setVisible(view.face is not None)
        ui.thanksLabel.setText(tr("Takk, {name}.").format(name=view.name))
        ui.nextButton.setText(tr("Ferdig") if part is Part.VOICE else tr("Videre"))
        self._show_part(part)
        self._fit_head()
        self.autosave.refresh(of=view.whose)

    def _show_part(self, part: Part) -> None:
        ui, asks = self.ui, not self._is_leaving
        ui.goalPart.setVisible(asks and part is Part.GOAL)
        ui.voicePart.setVisible(asks and part is Part.VOICE)
        ui.thanksPart.setVisible(asks and part is Part.THANKS)
        ui.leavePart.setVisible(self._is_leaving)
        ui.leaveButton.setVisible(asks)
        ui.scanButton.setVisible(asks)
        ui.scanButton.setText(tr("Én knapp (S): på") if self._scans else tr("Én knapp (S): av"))
        ui.scanLabel.setVisible(asks and self._scans)
        ui.backButton.setVisible(asks and not self.view.is_first)
        ui.nextButton.setVisible(asks and part is not Part.THANKS)

    def _begin(self) -> None:
        """Put the focus where the pupil answers; a label that is read aloud stands just before it."""
        ui, part = self.ui, self.view.part
        chosen = next((button for button in self._faces if button.isChecked()), self._faces[0])
        begins: dict[Part, QWidget] = {Part.GOAL: chosen, Part.VOICE: ui.voiceEdit, Part.THANKS: ui.backButton}
        begin = ui.nextButton if part is Part.VOICE and self._scans else begins[part]
        begin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._laid_out.start()
        asked = self.view.asked
        for button in self._faces:
            button.setAccessibleDescription(f"{asked.goal.text}. {ui.questionLabel.text()}" if asked else "")

    def _go(self, turn: object) -> None:
        """Store what is written, and go to another question."""
        if not self._is_stored():
            return
        self.ui.notice.clear_message()
        self._shows_more = False
        if callable(turn):
            turn()
        self._begin()

    def _is_stored(self) -> bool:
        """Store what is written; whether it could be. What could not is not left before it is: the notice says why."""
        self.autosave.flush()
        return not self.autosave.is_pending

    def _show_from_top(self) -> None:
        """The question is read first; but where it is so long that nothing of the answers is seen, the keyboard is followed."""
        self.ui.scrollArea.verticalScrollBar().setValue(0)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_view(focus)

    def _turn_more(self) -> None:
        self._shows_more = not self._shows_more
        self._refresh()
        self.ui.moreButton.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answering

    def _choose(self, face: Face | None) -> None:
        self.autosave.flush()
        self.view.choose(face)
        self._refresh()
        if face is None:
            self._faces[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = next(button for button in self._faces if button.face is face)
        (self.ui.nextButton if self._scans else chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_scanning(self) -> None:
        """Let one key move and another choose, for those who use a switch."""
        self._scans = not self._scans
        self._refresh()
        self._begin()

    def _ring(self) -> list[QWidget]:
        """What one key goes through, round and round: the answers, on, back. Writing takes more than one key."""
        ui = self.ui
        ring: list[QWidget] = [*self._faces, ui.nextButton, ui.moreButton, ui.clearButton, ui.backButton]
        return [widget for widget in ring if widget.isVisible()]

    def _scan(self) -> None:
        ring, here = self._ring(), QApplication.focusWidget()
        place = ring.index(here) + 1 if here in ring else 0
        following = ring[place % len(ring)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if self.ui.content.isAncestorOf(following):
            self.ui.scrollArea.ensureWidgetVisible(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the page come before those that buttons have of their own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            return self._press(event, watched)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys where nothing has the focus. What is unknown goes no further."""
        self._press(event, None)
        event.accept()

    def _press(self, event: QKeyEvent, on: QAbstractButton | None) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _ENTER and on is not None:
            if not event.isAutoRepeat():
                on.click()
            return True
        if self._is_leaving:
            return False
        if key == Qt.Key.Key_S:
            self._turn_scanning()
        elif key == Qt.Key.Key_Space and self._scans:
            if not event.isAutoRepeat():
                self._scan()
        elif key in _FACE_KEYS and self.view.part is Part.GOAL:
            self._choose(_FACE_KEYS[key])
        elif key in _ARROWS and on in self._faces:
            place = self._faces.index(on) + _ARROWS[key]
            self._faces[min(max(place, 0), len(self._faces) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    # Leaving

    def _turn_leaving(self) -> None:
        (self._stay if self._is_leaving else self._ask_to_leave)()

    def _ask_to_leave(self) -> None:
        """Ask an adult for the passphrase. What is written is stored first."""
        if not self._is_stored():
            return
        self._is_leaving = True
        self.ui.notice.clear_message()
        self._refresh()
        self.ui.passphraseEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stay(self) -> None:
        """Back to the question."""
        if self._task is not None:
            return
        self._is_leaving = False
        self.ui.passphraseEdit.clear()
        self.ui.notice.clear_message()
        self._refresh()
        self._begin()

    def _leave(self) -> None:
        """Try the passphrase beside the screen, for it takes a while, right or wrong."""
        if self._task is not None:
            return
        passphrase, vault = self.ui.passphraseEdit.text(), self.session.workspace.vault
        self._task = task = Task(lambda: vault.verify(passphrase), self)
        self._show_trying(is_trying=True)
        task.succeeded.connect(self._tried)
        task.refused.connect(self._refused)
        task.failed.connect(self._failed)
        task.start()

    def _tried(self, is_right: object) -> None:
        self._show_trying(is_trying=False)
        if is_right:
            self.ui.passphraseEdit.clear()
            self.left.emit()
        else:
            self._refused(tr("Det var ikke passordfrasen. Prøv igjen, eller gå tilbake til siden."))

    def _refused(self, text: str) -> None:
        self._show_trying(is_trying=False)
        self.ui.passphraseEdit.clear()
        self.ui.passphraseEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.notice.show_trouble(text)

    def _failed(self, error: BaseException) -> None:
        self._show_trying(is_trying=False)
        raise error  # to the one place that reports our own faults

    def _show_trying(self, *, is_trying: bool) -> None:
        ui = self.ui
        if not is_trying:
            self.wait()
            self._task = None
        ui.notice.clear_message()
        ui.passphraseEdit.setReadOnly(is_trying)  # not disabled: the keyboard stays where it is
        ui.confirmButton.setText(tr("Sjekker …") if is_trying else tr("Avslutt elevens side"))


def _set_size(widget: QWidget, pixels: int, *, bold: bool) -> None:
    if widget.font().pixelSize() != pixels:
        font = QFont(widget.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        widget.setFont(font)
