"""A goal as a card: closed it is read, open it is written. One editor goes from card to card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ioplab import catalogues
from ioplab.domain.ids import GoalId, RecommendationId
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import GoalStatus
from ioplab.i18n import tr
from ioplab.labels import shortened
from ioplab.ui._generated.ui_goal_card import Ui_GoalCard
from ioplab.ui._generated.ui_goal_editor import Ui_GoalEditor
from ioplab.ui.pages.step import show_beside
from ioplab.ui.widgets.autosave import Autosave, fill
from ioplab.ui.widgets.competence_box import CompetenceBox
from ioplab.ui.widgets.development import DevelopmentBox
from ioplab.ui.widgets.field_hint import FieldHints
from ioplab.ui.widgets.wrapped_check import WrappedCheck

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ioplab.domain.findings import Finding
    from ioplab.domain.pupil import Recommendation
    from ioplab.ui.viewmodels.fields import Field
    from ioplab.ui.viewmodels.pupil import PupilView

_HANDLE = "⠿"
_MOST_READ = 400
"""Characters of each text that a closed card shows; the rest is read where it is written, in the open card."""


class GoalCard(QFrame):
    """One goal to be read. It asks to be opened when the keyboard or the mouse comes to it; its handle is dragged."""

    asked = Signal(str, bool)
    """Somebody came to the card: the goal, and whether from below."""

    dragged = Signal(str, int)
    """The handle is dragged: the goal, and the height on the screen where the mouse is."""

    dropped = Signal(str)
    """The handle was let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a goal."""
        super().__init__(parent)
        self.goal_id = GoalId("")
        self.ui = ui = Ui_GoalCard()
        ui.setupUi(self)
        ui.editorHost.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ui.handleLabel.setCursor(Qt.CursorShape.SizeVerCursor)
        ui.handleLabel.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # taking hold of it does not open the card
        ui.handleLabel.installEventFilter(self)

    def show_goal(self, goal: Goal, place: int, state: str, hints: Sequence[str]) -> None:
        """Show a goal as it is stored, its number, and what there is to remark."""
        ui = self.ui
        self.goal_id = goal.id
        title = goal.text or tr("Målet er ikke skrevet ennå")
        ui.handleLabel.setText(f"{_HANDLE} {place}")
        ui.handleLabel.setAccessibleName(str(place))  # the sign would be read out as a pattern of braille
        ui.goalLabel.setText(shortened(title, _MOST_READ))
        ui.baselineLabel.setText(shortened(goal.baseline or tr("! Mangler"), _MOST_READ))
        ui.criterionLabel.setText(shortened(goal.criterion or tr("! Mangler"), _MOST_READ))
        for label, words in ((ui.stateLabel, shortened(state, _MOST_READ)), (ui.hintLabel, "\n".join(hints))):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(tr("Mål {place}: {text}").format(place=place, text=shortened(title, _MOST_READ)))
        self.setAccessibleDescription("\n".join(part for part in (state, *hints) if part))

    def hold(self, editor: QWidget) -> None:
        """Open: the editor takes the place of what is read."""
        layout = self.ui.editorHost.layout()
        if layout is not None:
            layout.addWidget(editor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # or Shift+Tab out of the editor would come back into it
        self.ui.summary.hide()
        self.ui.editorHost.show()
        editor.show()

    def let_go(self) -> None:
        """Close: what is read takes the editor's place."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui.editorHost.hide()
        self.ui.summary.show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open, for whoever comes here wants to write."""
        super().focusInEvent(event)
        self.asked.emit(self.goal_id, event.reason() == Qt.FocusReason.BacktabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The handle follows the mouse."""
        if watched is self.ui.handleLabel and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
                self.dragged.emit(self.goal_id, round(event.globalPosition().y()))
                return True
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.dropped.emit(self.goal_id)
                return True
        return super().eventFilter(watched, event)


class GoalEditor(QWidget):
    """The fields of the goal whose card is open."""

    neighbour_asked = Signal(int)
    """Somebody wants to go on to the next goal (1) or back to the one before (-1)."""

    def __init__(self, view: PupilView, parent: QWidget | None = None) -> None:
        """Bind the fields; `show_goal` says to which goal."""
        super().__init__(parent)
        self._view = view
        self.goal: Goal | None = None
        self.ui = ui = Ui_GoalEditor()
        ui.setupUi(self)
        self.autosave = Autosave(self, view.session.trouble, view.session.unfinished)
        self._hints = FieldHints()
        self._fields: dict[QWidget, Field] = {}
        self._answers: dict[RecommendationId, WrappedCheck] = {}
        for box in (ui.baselineEdit, ui.criterionEdit, ui.observeEdit):
            box.least_lines = 1
        levels = catalogues.default_scale().levels
        fill(ui.expectedCombo, [(entry.level, tr(entry.name)) for entry in levels], empty="–")
        for widget, name in (
            (ui.textEdit, "text"),
            (ui.baselineEdit, "baseline"),
            (ui.criterionEdit, "criterion"),
            (ui.observeEdit, "observe_how"),
            (ui.expectedCombo, "expected_level"),
        ):
            self._bind(widget, view.goals.goal_field(lambda: self.goal, name))
        self._bind(ui.revisionEdit, view.goals.revision_field(lambda: self.goal))
        if view.session.workspace.vault.is_read_only:
            self.autosave.only_show()
        view.session.locking.connect(self.autosave.keep_unsaved)
        self.competence = CompetenceBox(view.session, ui.competenceHost)
        ui.competenceLayout.addWidget(self.competence)
        self.development = DevelopmentBox(view.session, ui.developmentHost)
        ui.developmentLayout.addWidget(self.development)
        ui.upButton.clicked.connect(lambda: self._move(-1))
        ui.downButton.clicked.connect(lambda: self._move(1))
        ui.removeButton.clicked.connect(self._remove)
        ui.favouriteButton.clicked.connect(self._keep)
        ui.endButton.clicked.connect(self._end)
        ui.reopenButton.clicked.connect(self._reopen)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))
        for keys, by in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.neighbour_asked.emit(by))

    def _bind(self, widget: QWidget, field: Field) -> None:
        self.autosave.bind(widget, field.read, field.write)
        self._fields[widget] = field

    def field_of(self, widget: QWidget) -> Field | None:
        """The field that a widget shows."""
        return self._fields.get(widget)

    def show_goal(self, goal: Goal) -> None:
        """Show a goal as it is stored, with what there is to remark beside each field."""
        ui, view = self.ui, self._view
        if self.goal is None or goal.id != self.goal.id:
            ui.endEdit.clear()
        self.goal = goal
        self._show_recommendations(view.goals.recommendations(), goal)
        self.competence.show_goal(goal)
        in_use = view.plan is not None and view.plan.is_counted
        ended = goal.status is GoalStatus.ENDED
        ui.revisionBox.setVisible(bool(goal.revisions))
        ui.endBox.setVisible(in_use and not ended)
        self._show_development(goal, in_use=in_use)
        ui.endedBox.setVisible(ended)
        ui.endedLabel.setText(view.goals.state_words(goal) if ended else "")
        self.autosave.refresh(goal.id)
        self._show_findings(view.goals.findings_of(goal.id))

    def _show_development(self, goal: Goal, *, in_use: bool) -> None:
        """From when the plan is in use; before, if there is something from earlier years."""
        pupil, plan = self._view.pupil, self._view.plan
        is_shown = pupil is not None and plan is not None
        if pupil is not None and plan is not None:
            self.development.show_goal(pupil, plan, goal)
            is_shown = in_use or self.development.has_begun
        self.ui.developmentHost.setVisible(is_shown)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        places = {field.key: widget for widget, field in self._fields.items()}
        places["goal.recommendations"] = self.ui.recommendationBox
        for key, widget in places.items():
            show_beside(self._hints, widget, self._view, [one for one in findings if self._view.place_of(one) == key])

    def widget_for(self, key: str) -> QWidget:
        """Where a finding about a goal is mended."""
        named = {field.key: widget for widget, field in self._fields.items()}
        first_answer: QWidget | None = next((check.box for check in self._answers.values()), None)
        return (first_answer if key == "goal.recommendations" else named.get(key)) or self.ui.textEdit

    def _show_recommendations(self, known: Sequence[Recommendation], goal: Goal) -> None:
        layout = self.ui.recommendationBox.layout()
        wanted = {one.id: one for one in known}
        for gone in [key for key in self._answers if key not in wanted]:
            self._answers.pop(gone).deleteLater()
        for key, recommendation in wanted.items():
            check = self._answers.get(key)
            if check is None:
                self._answers[key] = check = WrappedCheck(self.ui.recommendationBox)
                check.clicked.connect(lambda on, key=key: self._answer(key, on=on))
                if layout is not None:
                    layout.addWidget(check)
            check.show_words(shortened(recommendation.text, _MOST_READ))
            check.box.setAccessibleName(recommendation.text)
            check.set_checked(on=key in goal.recommendations)
        self.ui.recommendationBox.setVisible(bool(known))

    def _answer(self, key: RecommendationId, *, on: bool) -> None:
        if self.goal is not None:
            self._view.goals.answer(self.goal, key, on=on)

    def stops(self) -> list[QWidget]:
        """The places of the keyboard, in the order they are read."""
        ui = self.ui
        return [
            ui.textEdit,
            ui.baselineEdit,
            ui.criterionEdit,
            ui.observeEdit,
            ui.expectedCombo,
            *(check.box for check in self._answers.values()),
            *self.competence.stops(),
            ui.revisionEdit,
            *self.development.stops(),
            ui.endEdit,
            ui.endButton,
            ui.reopenButton,
            ui.upButton,
            ui.downButton,
            ui.favouriteButton,
            ui.removeButton,
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the goal's own line goes on to the next field, as in a form on paper."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and QApplication.focusWidget() is self.ui.textEdit:
            self.ui.baselineEdit.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        if self.goal is not None:
            self.autosave.flush()
            self._view.goals.move_goal(self.goal.id, by)

    def _keep(self) -> None:
        if self.goal is not None:
            self.autosave.flush()
            self._view.goals.keep_favourite(self.goal.id)

    def _remove(self) -> None:
        if self.goal is not None:
            self._view.goals.remove_goal(self.goal.id)

    def _reopen(self) -> None:
        if self.goal is not None:
            self._view.goals.reopen_goal(self.goal.id)

    def _end(self) -> None:
        if self.goal is not None and self._view.goals.end_goal(self.goal.id, self.ui.endEdit.text()):
            self.ui.endEdit.clear()
