"""Ctrl+N: an observation in a few keys, over whatever page is in front. What is begun is there again the next time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ioplab.domain.ids import GoalId, ObservationId, PupilId
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.scrolling import scrolled
from ioplab.ui.viewmodels.observations import SUPPORT, NoteView, support_words
from ioplab.ui.viewmodels.search import Hit
from ioplab.ui.widgets.date_field import DateField, write_date
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.overlay import Overlay, is_of_the_page
from ioplab.ui.widgets.plain_line import name_line, plain_line
from ioplab.ui.widgets.search_palette import HIT, HitList
from ioplab.ui.widgets.text_box import TextBox

_LIST = 194
"""Pixels at normal text size that the list of what there is to choose takes at most: its heading and three goals."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuickNote(Overlay):
    """Opens over its parent; goes when the note is stored, when Escape is pressed, and when the focus goes elsewhere."""

    def __init__(self, view: NoteView, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._view = view
        self._touched: QLineEdit | None = None
        self._make_fields()
        self._lay_out()
        for stop in self.stops():
            stop.installEventFilter(self)
        for edit in (self.pupil_edit, self.goal_edit):
            edit.textChanged.connect(lambda _, edit=edit: self._touch(edit))
            plain_line(edit)
        self.list.itemClicked.connect(self._click)
        self.store_button.clicked.connect(self._store)
        self.close_button.clicked.connect(self.dismiss)
        view.session.leaving.connect(self._keep)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _make_fields(self) -> None:
        inside = self.inside = QWidget(self.frame)
        self.title = QLabel(inside)
        self.title.setProperty("role", "cardTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.continued = QLabel(tr("Du fortsetter på det du begynte på."), inside)
        self.continued.setProperty("role", "muted")
        self.of = QLabel(inside)
        self.of.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.title, self.continued, self.of):
            label.setWordWrap(True)
        self.notice = Notice(inside)
        self.pupil_edit = QLineEdit(inside)
        self.goal_edit = QLineEdit(inside)
        self.goal_edit.setPlaceholderText(tr("Skriv for å søke, velg med pilene"))
        self.list = HitList(inside)
        self.list.setAccessibleName(tr("Treff"))
        self.empty = QLabel(inside)
        self.empty.setProperty("role", "muted")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.note_edit = TextBox(inside)
        self.support_combo = QComboBox(inside)
        self.support_combo.setEditable(True)
        name_line(self.support_combo, tr("Støtte"))
        self.support_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.support_combo.setMinimumContentsLength(6)
        self.support_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.support_combo.addItems(["", *map(support_words, SUPPORT)])
        self.date_edit = DateField(inside)
        self.store_button = QPushButton(tr("Lagre"), inside)
        self.store_button.setProperty("role", "main")
        self.close_button = QPushButton(tr("Lukk"), inside)
        self.keys = QLabel(tr("Enter lagrer. Esc lukker og tar vare på det du har skrevet."), inside)
        self.keys.setProperty("role", "muted")
        self.keys.setWordWrap(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(8)
        self.who = QWidget(self.inside)
        who = QVBoxLayout(self.who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(8)
        who.addLayout(_labelled(self.who, tr("Elev"), self.pupil_edit))
        who.addLayout(_labelled(self.who, tr("Mål"), self.goal_edit))
        who.addWidget(self.list)
        who.addWidget(self.empty)
        self._pair = QHBoxLayout()
        self._pair.setSpacing(12)
        self._pair.addLayout(_labelled(self.inside, tr("Støtte"), self.support_combo), 3)
        self._pair.addLayout(_labelled(self.inside, tr("Dato"), self.date_edit), 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keys, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.store_button)
        for label in (self.title, self.continued, self.of, self.notice, self.who):
            column.addWidget(label)
        column.addLayout(_labelled(self.inside, tr("Hva så du?"), self.note_edit))
        column.addLayout(self._pair)
        column.addLayout(buttons)
        self.area: QScrollArea = scrolled(self.inside)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addWidget(self.area)

    def stops(self) -> list[QWidget]:
        """The places of the keyboard, in the order Tab goes through them."""
        return [
            self.pupil_edit,
            self.goal_edit,
            self.note_edit,
            self.support_combo,
            self.date_edit,
            self.close_button,
            self.store_button,
        ]

    # Opening and closing

    def open(self) -> None:
        """A new note, or on with the one begun. Open already, it stays as it is."""
        if self.isVisible():
            return
        self.remember_focus()
        self._view.session.leaving.emit()  # what is being typed elsewhere is stored, and so can be found
        self._view.begin()
        self._show()

    def open_of(self, goal_id: GoalId, observation_id: ObservationId | None) -> None:
        """A new note of that goal, or changing one there is."""
        if self.isVisible():
            return
        self.remember_focus()
        self._view.session.leaving.emit()
        if self._view.begin_of(goal_id, observation_id):
            self._show()

    def _show(self) -> None:
        view, draft = self._view, self._view.draft
        is_new = draft.id is None
        self.title.setText(tr("Ny observasjon") if is_new else tr("Rett observasjonen"))
        self.continued.setVisible(view.is_continued)
        self.who.setVisible(is_new)
        self.of.setText(f"{view.pupil_name()} · {view.goal_text()}")
        self.of.setVisible(not is_new)
        self.notice.clear_message()
        self._write(self.pupil_edit, view.pupil_name())
        self._write(self.goal_edit, view.goal_text())
        self.note_edit.setPlainText(draft.note)
        self.support_combo.setEditText(support_words(draft.support))
        self.date_edit.setText(draft.on or write_date(view.today))
        self._show_hits(None)
        self.setGeometry(self.holder.rect())
        self.raise_()
        self.show()
        self._first_stop().setFocus(Qt.FocusReason.TabFocusReason)
        self.note_edit.moveCursor(self.note_edit.textCursor().MoveOperation.End)
        self.fit()

    def _first_stop(self) -> QWidget:
        if self._view.goal(self._view.draft.goal) is not None:
            return self.note_edit
        return self.goal_edit if self._view.draft.pupil is not None else self.pupil_edit

    def dismiss(self) -> None:
        """Go, keep what is begun, and give the focus back to where it was."""
        self._keep()
        super().dismiss()

    def close_now(self) -> None:
        """Go, and leave no name in a widget that is not seen."""
        super().close_now()
        self.list.clear()
        for edit in (self.pupil_edit, self.goal_edit):
            self._write(edit, "")
        self.of.clear()
        self.note_edit.setPlainText("")
        self.support_combo.clearEditText()

    def _keep(self) -> None:
        if self.isVisible():
            on = "" if self.date_edit.day == self._view.today else self.date_edit.text()
            self._view.keep(self.note_edit.toPlainText(), self.support_combo.currentText(), on)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Go when another place of the same window has taken the focus, for instance by a key that goes to a page."""
        if self.isVisible() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self._keep()
            self.close_now()

    def _store(self) -> None:
        if not self.date_edit.is_valid:
            self._refuse(tr("Skriv datoen som 15.01.2027."), self.date_edit)
            return
        if self._view.store(self.note_edit.toPlainText(), self.support_combo.currentText(), self.date_edit.day):
            self.note_edit.setPlainText("")
            super().dismiss()
        elif self._view.trouble:
            self._refuse(self._view.trouble, self.note_edit if self._view.goal(self._view.draft.goal) else self.goal_edit)
        else:
            self.dismiss()  # what was refused is told on the page below; the words are kept

    def _refuse(self, words: str, place: QWidget) -> None:
        self.notice.show_trouble(words)
        place.setFocus()
        self.fit()

    # Choosing

    def _touch(self, edit: QLineEdit) -> None:
        self._touched = edit
        self._show_hits(edit)

    def _show_hits(self, edit: QLineEdit | None) -> None:
        """What there is to choose in that field; nothing for a field that is written in."""
        words = edit.text() if edit is not None and edit is self._touched else ""
        find = self._view.find_pupils if edit is self.pupil_edit else self._view.find_goals
        groups = find(words) if edit is not None else []
        self.list.show_groups(groups)
        self.list.setVisible(bool(groups))
        self.empty.setVisible(edit is not None and not groups)
        self.empty.setText(self._view.nothing_words())
        if edit is not None:
            self.fit()
            self._say(edit)

    def _say(self, edit: QLineEdit) -> None:
        """Tell a screen reader what would be chosen, for the focus does not move with it."""
        words = self.list.current_words() or self.empty.text()
        edit.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(edit, words))

    def _move(self, edit: QLineEdit, by: int) -> None:
        if edit is not self._touched and edit is self.pupil_edit and by > 0:
            by = 0  # the first one is marked already, and nobody has chosen it yet
        self._touched = edit
        self.list.move_by(by)
        self._say(edit)

    def _take(self, edit: QLineEdit) -> None:
        """Choose what is marked in the list, if anything has been written or marked; else what was chosen stays."""
        item = self.list.currentItem()
        hit = item.data(HIT) if item else None
        is_asked = self._touched is edit or (edit is self.goal_edit and self._view.goal(self._view.draft.goal) is None)
        if isinstance(hit, Hit) and is_asked:
            if edit is self.pupil_edit:
                self._view.choose_pupil(PupilId(hit.key))
            else:
                self._view.choose_goal(GoalId(hit.key))
        self._touched = None
        self._write(self.pupil_edit, self._view.pupil_name())
        self._write(self.goal_edit, self._view.goal_text())

    def _click(self, _: QListWidgetItem) -> None:
        edit = self.pupil_edit if self.pupil_edit.hasFocus() else self.goal_edit
        self._touched = edit
        self._go(edit, 1)

    def _go(self, stop: QWidget, by: int) -> None:
        """On to the next place, or back; round and round, for the page below is not to be reached."""
        stops = [one for one in self.stops() if one.isVisible()]
        place = stops.index(stop) if stop in stops else 0
        reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        stops[(place + by) % len(stops)].setFocus(reason)

    def _write(self, edit: QLineEdit, words: str) -> None:
        with QSignalBlocker(edit):
            edit.setText(words)
            edit.setCursorPosition(0)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are the note's own; and the list, which belongs to the field that is written in."""
        if watched is self.parentWidget():  # whose keys are those that a field below had no use for
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if isinstance(event, QFocusEvent) and isinstance(watched, QLineEdit) and watched in (self.pupil_edit, self.goal_edit):
            if event.type() == QEvent.Type.FocusIn:
                self._show_hits(watched)
            elif self.isVisible() and event.reason() not in _PASSING:
                self._take(watched)
                self._show_hits(None)
                self.fit()
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if is_of_the_page(event):
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif isinstance(watched, QLineEdit) and watched in (self.pupil_edit, self.goal_edit) and key in _STEPS:
            self._move(watched, _STEPS[key])
        elif watched in (self.pupil_edit, self.goal_edit) and key in _ENTER:
            self._go(self.pupil_edit if watched is self.pupil_edit else self.goal_edit, 1)
        elif key in _ENTER and watched is not self.close_button and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._store()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field has a use for goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes round among the fields, as long as the note is open."""
        focus = QApplication.focusWidget()
        stop = next((one for one in self.stops() if focus is one or (focus is not None and one.isAncestorOf(focus))), None)
        self._go(stop or self.pupil_edit, 1 if is_next else -1)
        return True

    def fit_inside(self, width: int, height: int) -> None:
        """As high as what is shown, and scrolling where there is less room."""
        margins = self.column.contentsMargins()
        room = width - margins.left() - margins.right()
        self.list.fit(room, theme.current().pixels(_LIST))
        self.list.setMinimumWidth(0)  # as wide as the fields, also beside a bar that scrolls
        self.list.setMaximumWidth(_ANY_WIDTH)
        self.list.move_by(0)  # the first one is shown with the heading above it
        for holder in (self.who, self.inside):
            layout = holder.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        needed = max(self.inside.heightForWidth(room), self.inside.minimumSizeHint().height())
        self.area.setFixedHeight(max(min(needed, height - margins.top() - margins.bottom()), 0))


_ANY_WIDTH = 16777215
"""Qt's own largest size."""

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the focus leaves for a while and comes back by itself."""


def _labelled(parent: QWidget, words: str, field: QWidget) -> QVBoxLayout:
    """A field with its label above it."""
    label = QLabel(words, parent)
    label.setProperty("role", "label")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return column
