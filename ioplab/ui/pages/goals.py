"""Fag og målvalg: the subjects of a plan, each goal as a card that saves itself, hints while writing."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from ioplab import catalogues
from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import Adaptation, Curriculum
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui._generated.ui_goal_card import Ui_GoalCard
from ioplab.ui._generated.ui_goals_step import Ui_GoalsStep
from ioplab.ui.pages.steps import StepPage
from ioplab.ui.viewmodels.pupil import PupilView, organisation_choices, subject_choices, subject_code
from ioplab.ui.widgets.autosave import Autosave, fill

_TAG_COLUMNS = 3


class GoalCard(QFrame):
    """One goal. Alt+arrows move it among its subject's."""

    def __init__(self, view: PupilView, goal_id: GoalId, parent: QWidget | None = None) -> None:
        """Bind the fields to the goal."""
        super().__init__(parent)
        self.goal_id = goal_id
        self._view = view
        self._goal: Goal | None = None
        self.ui = ui = Ui_GoalCard()
        ui.setupUi(self)
        self.autosave = Autosave(self, view.session.trouble)
        for box in (ui.baselineEdit, ui.criterionEdit, ui.observeEdit):
            box.least_lines = 1
        scale = catalogues.default_scale()
        fill(ui.expectedCombo, [(entry.level, entry.name) for entry in scale.levels], empty="–")
        for widget, name in (
            (ui.textEdit, "text"),
            (ui.baselineEdit, "baseline"),
            (ui.criterionEdit, "criterion"),
            (ui.observeEdit, "observe_how"),
            (ui.expectedCombo, "expected_level"),
        ):
            self._bind(widget, name)
        ui.upButton.clicked.connect(lambda: view.move_goal(goal_id, -1))
        ui.downButton.clicked.connect(lambda: view.move_goal(goal_id, 1))
        ui.removeButton.clicked.connect(lambda: view.remove_goal(goal_id))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: view.move_goal(goal_id, by))

    def _bind(self, widget: QWidget, name: str) -> None:
        def write(value: Any) -> None:
            self._view.store_goal(self.goal_id, name, value)

        self.autosave.bind(widget, lambda: getattr(self._goal, name, None), write)

    def show_goal(self, goal: Goal, place: int) -> None:
        """Show the goal as it is stored, with what the findings say of it."""
        self._goal = goal
        self.ui.numberLabel.setText(str(place))
        hints = self._view.hints(goal.id)
        self.ui.hintLabel.setText(f"! {hints}" if hints else "")
        self.ui.hintLabel.setVisible(bool(hints))
        self.setAccessibleName(tr("Mål {place}").format(place=place))
        self.autosave.refresh()


class GoalsStep(StepPage):
    """Fag og målvalg."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_GoalsStep()
        ui.setupUi(self)
        view, bind = self.view, self.autosave.bind
        self._cards: dict[GoalId, GoalCard] = {}
        fill(ui.addSubjectCombo, subject_choices())
        fill(ui.curriculumCombo, [(one, label(one)) for one in Curriculum], empty="–")
        fill(ui.organisationCombo, organisation_choices(), empty="–")
        for widget, name in (
            (ui.curriculumCombo, "curriculum"),
            (ui.organisationCombo, "organisation"),
            (ui.responsibleCombo, "responsible"),
            (ui.reasonEdit, "organisation_reason"),
            (ui.leftOutEdit, "left_out"),
            (ui.contentEdit, "content"),
            (ui.methodsEdit, "methods"),
            (ui.materialEdit, "material"),
        ):
            bind(widget, view.of_subject(name), view.to_subject(name))
        bind(ui.hoursEdit, view.hours_text, view.store_hours)
        self._tags = self._make_tags()
        ui.subjectTabs.currentChanged.connect(self._choose_subject)
        ui.addSubjectButton.clicked.connect(self._add_subject)
        ui.addGoalButton.clicked.connect(self._add_goal)
        ui.removeSubjectButton.clicked.connect(view.remove_subject)

    def _make_tags(self) -> dict[Adaptation, QCheckBox]:
        layout = self.ui.adaptationBox.layout()
        boxes = {}
        last: QWidget = self.ui.materialEdit
        for place, tag in enumerate(Adaptation):
            boxes[tag] = box = QCheckBox(label(tag), self.ui.adaptationBox)
            box.clicked.connect(lambda on, tag=tag: self.view.set_adaptation(tag, on=on))
            if isinstance(layout, QGridLayout):
                layout.addWidget(box, place // _TAG_COLUMNS, place % _TAG_COLUMNS)
            QWidget.setTabOrder(last, box)
            last = box
        return boxes

    def refresh(self) -> None:
        """Show the subject chosen and its goals."""
        view, ui = self.view, self.ui
        self._show_tabs()
        subject = view.subject
        ui.emptyLabel.setVisible(subject is None)
        ui.emptyLabel.setText(
            tr("Her kommer målene. Begynn med å legge til et fag; det som står i vedtaket, fylles inn av seg selv.")
        )
        ui.subjectCard.setVisible(subject is not None)
        ui.addGoalButton.setEnabled(subject is not None)
        ui.addSubjectButton.setEnabled(view.plan is not None)
        if subject is not None:
            ui.subjectCardTitle.setText(
                tr("{subject}: innhold og gjennomføring").format(subject=catalogues.subject_name(subject.subject))
            )
            for tag, box in self._tags.items():
                box.setChecked(tag in subject.adaptations)
        fill(ui.responsibleCombo, view.teachers(), empty="–")
        self._show_goals(subject.goals if subject else ())
        super().refresh()

    def flush(self) -> None:
        """Store what is being typed in any card."""
        self.autosave.flush()
        for card in list(self._cards.values()):
            card.autosave.flush()

    def whose(self) -> object:
        """Of the subject shown."""
        return self.view.subject and self.view.subject.id

    def _show_tabs(self) -> None:
        tabs, plan = self.ui.subjectTabs, self.view.plan
        subjects = plan.subjects if plan else ()
        with QSignalBlocker(tabs):
            while tabs.count() > len(subjects):
                tabs.removeTab(tabs.count() - 1)
            for place, subject in enumerate(subjects):
                words = f"{catalogues.subject_name(subject.subject)} · {len(subject.goals)}"
                if place >= tabs.count():
                    tabs.addTab(words)
                tabs.setTabText(place, words)
                tabs.setTabData(place, subject.id)
                if subject == self.view.subject:
                    tabs.setCurrentIndex(place)

    def _choose_subject(self, place: int) -> None:
        self.flush()
        key = self.ui.subjectTabs.tabData(place)
        if key:
            self.view.choose_subject(key)

    def _add_subject(self) -> None:
        self.flush()
        if self.view.add_subject(subject_code(self.ui.addSubjectCombo.currentData(), self.ui.addSubjectCombo.currentText())):
            self.ui.addGoalButton.setFocus()

    def _add_goal(self) -> None:
        self.flush()
        goal_id = self.view.add_goal()
        if goal_id in self._cards:
            card = self._cards[goal_id]
            card.ui.textEdit.setFocus()
            self.ui.scrollArea.ensureWidgetVisible(card)

    def _show_goals(self, goals: tuple[Goal, ...]) -> None:
        """Keep the cards of goals that are still there, for somebody may be typing in one."""
        layout = cast("QVBoxLayout", self.ui.goalList.layout())
        wanted = {goal.id for goal in goals}
        for gone in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(gone)
            layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, goal in enumerate(goals):
            card = self._cards.get(goal.id) or GoalCard(self.view, goal.id, self.ui.goalList)
            self._cards[goal.id] = card
            if layout.indexOf(card) != place:
                layout.removeWidget(card)
                layout.insertWidget(place, card)
            card.show_goal(goal, place + 1)
            card.show()
        self._set_tab_order(goals)

    def _set_tab_order(self, goals: tuple[Goal, ...]) -> None:
        """Tab goes through the cards in the order they are seen, also after they have been moved."""
        last: QWidget = self.ui.addGoalButton
        for goal in goals:
            ui = self._cards[goal.id].ui
            fields = (ui.textEdit, ui.baselineEdit, ui.criterionEdit, ui.observeEdit, ui.expectedCombo)
            for field in (*fields, ui.upButton, ui.downButton, ui.removeButton):
                QWidget.setTabOrder(last, field)
                last = field
