"""Fag og målvalg: the subjects of a plan, their goals as cards, and the goals there are to choose among."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QListWidgetItem, QVBoxLayout, QWidget

from ioplab import catalogues
from ioplab.domain.findings import Finding
from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import Adaptation, Curriculum, Grading, Organisation
from ioplab.i18n import tr
from ioplab.labels import label, shortened
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_goals_step import Ui_GoalsStep
from ioplab.ui.pages.goal_card import GoalCard, GoalEditor
from ioplab.ui.pages.step import StepPage
from ioplab.ui.viewmodels.choices import organisation_choices, subject_choices, subject_code
from ioplab.ui.viewmodels.fields import Field
from ioplab.ui.viewmodels.picking import Source
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.plain_line import name_line

_TAG_COLUMNS = 3
_TAG_WIDTH = 200
"""Pixels at normal text size."""
_MOST_ON_TAB = 40
"""Characters of a subject's name; the whole of it is in the tooltip."""


class GoalsStep(StepPage):
    """Fag og målvalg."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_GoalsStep()
        ui.setupUi(self)
        self._cards: dict[GoalId, GoalCard] = {}
        self._spare: list[GoalCard] = []
        self._list = cast("QVBoxLayout", ui.goalList.layout())
        self._open: GoalId | None = None
        self.editor = GoalEditor(self.view, self)
        self.editor.hide()
        self.editor.neighbour_asked.connect(self._go_to_neighbour)
        self._bind_subject()
        self._tags = self._make_tags()
        self._tag_columns = 0
        ui.subjectTabs.currentChanged.connect(self._choose_subject)
        ui.addSubjectButton.clicked.connect(self._add_subject)
        ui.addGoalButton.clicked.connect(self._add_goal)
        ui.lastYearButton.clicked.connect(lambda: self._offer(Source.LAST_YEAR))
        ui.wordButton.clicked.connect(self._offer_document)
        ui.bankButton.clicked.connect(lambda: self._offer(Source.BANK))
        self.editor.competence.choosing_asked.connect(self._offer_curriculum)
        ui.removeSubjectButton.clicked.connect(self.view.goals.remove_subject)
        self._build_picking()

    def _bind_subject(self) -> None:
        ui, goals = self.ui, self.view.goals
        fill(ui.addSubjectCombo, subject_choices())
        name_line(ui.addSubjectCombo)
        fill(ui.curriculumCombo, [(one, label(one)) for one in Curriculum], empty="–")
        fill(ui.organisationCombo, organisation_choices(), empty="–")
        fill(ui.gradingCombo, [(one, label(one)) for one in Grading], empty="–")
        for widget, name in (
            (ui.curriculumCombo, "curriculum"),
            (ui.organisationCombo, "organisation"),
            (ui.responsibleCombo, "responsible"),
            (ui.reasonEdit, "organisation_reason"),
            (ui.leftOutEdit, "left_out"),
            (ui.gradingCombo, "grading"),
            (ui.contentEdit, "content"),
            (ui.methodsEdit, "methods"),
            (ui.materialEdit, "material"),
        ):
            self.bind(widget, goals.subject_field(name))
        self.bind(ui.hoursEdit, goals.hours_field())
        self.place("plan.subjects", ui.addSubjectCombo)
        self.place("subject.goals", ui.addGoalButton)
        self.place("subject.subject", ui.subjectTabs)
        self.place("goal.recommendations", ui.coverageLabel)

    def _make_tags(self) -> dict[Adaptation, QCheckBox]:
        boxes = {}
        last: QWidget = self.ui.materialEdit
        for tag in Adaptation:
            boxes[tag] = box = QCheckBox(label(tag), self.ui.adaptationBox)
            box.clicked.connect(lambda on, tag=tag: self.view.goals.set_adaptation(tag, on=on))
            QWidget.setTabOrder(last, box)
            last = box
        return boxes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ticks stand in as many columns as there is room for."""
        super().resizeEvent(event)
        layout = self.ui.adaptationBox.layout()
        columns = min(max(self.width() // theme.current().pixels(_TAG_WIDTH), 1), _TAG_COLUMNS)
        if isinstance(layout, QGridLayout) and columns != self._tag_columns:
            self._tag_columns = columns
            for place, box in enumerate(self._tags.values()):
                layout.addWidget(box, place // columns, place % columns)

    # What is shown

    def refresh(self) -> None:
        """Show the subject chosen and its goals."""
        view, ui = self.view, self.ui
        self._show_tabs()
        subject = view.goals.subject
        ui.emptyLabel.setVisible(subject is None)
        ui.emptyLabel.setText(self._empty_words())
        ui.subjectCard.setVisible(subject is not None)
        for button in (ui.addSubjectButton, ui.bankButton, ui.wordButton):
            button.setEnabled(view.plan is not None)
        ui.addGoalButton.setEnabled(subject is not None)
        ui.lastYearButton.setEnabled(view.goals.picker.last_year is not None)
        fill(ui.responsibleCombo, view.teachers(), empty="–")
        if subject is not None:
            self._show_subject()
        coverage = view.goals.coverage()
        ui.coverageCard.setVisible(bool(coverage))
        ui.coverageLabel.setText(coverage)
        self._show_goals(subject.goals if subject else ())
        super().refresh()

    def _empty_words(self) -> str:
        if self.view.plan is None:
            return tr("Her kommer målene når planen er begynt.")
        return tr(
            "Her kommer målene. Hent dem fra i fjor eller fra målbanken, eller legg til et fag og skriv nye. "
            "Det som står i vedtaket, fylles inn av seg selv."
        )

    def _show_subject(self) -> None:
        subject, ui = self.view.goals.subject, self.ui
        if subject is None:
            return
        words = tr("{subject}: innhold og gjennomføring")
        ui.subjectCardTitle.setText(words.format(subject=shortened(catalogues.subject_name(subject.subject), _MOST_ON_TAB)))
        ui.reasonBox.setVisible(subject.organisation not in (None, Organisation.CLASS))
        ui.leftOutBox.setVisible(subject.deviates)
        ui.gradingBox.setVisible(self.view.goals.may_have_grades())
        for tag, box in self._tags.items():
            box.setChecked(tag in subject.adaptations)

    def concerns(self, finding: Finding) -> bool:
        """Whether it is about the subject shown, or about the plan as a whole."""
        subject = self.view.goals.subject
        return finding.goal is None and (finding.subject is None or bool(subject and finding.subject == subject.subject))

    def flush(self) -> None:
        """Store what is being typed, also in the open card."""
        self.autosave.flush()
        self.editor.autosave.flush()

    def whose(self) -> object:
        """Of the subject shown."""
        return self.view.goals.subject and self.view.goals.subject.id

    def field_of(self, widget: QWidget) -> Field | None:
        """The field that a widget shows, in the form or in the open card."""
        return super().field_of(widget) or self.editor.field_of(widget)

    def go_to(self, finding: Finding) -> None:
        """Show the subject and the goal, and give the keyboard to the place where the finding is mended."""
        self._leave_picking()
        if finding.goal is not None and self.view.goals.choose_goal(finding.goal):
            self.open_goal(finding.goal)
            self.editor.widget_for(self.view.place_of(finding)).setFocus()
            return
        self.view.goals.show_code(finding.subject)
        place, subject = self.view.place_of(finding), self.view.goals.subject
        if place.startswith("goal.") and subject is not None and subject.goals:  # any goal may answer a recommendation
            self.open_goal(subject.goals[0].id)
            self.editor.widget_for(place).setFocus()
            return
        super().go_to(finding)

    # Subjects

    def _show_tabs(self) -> None:
        tabs, plan = self.ui.subjectTabs, self.view.plan
        subjects = plan.subjects if plan else ()
        with QSignalBlocker(tabs):
            while tabs.count() > len(subjects):
                tabs.removeTab(tabs.count() - 1)
            for place, subject in enumerate(subjects):
                name = catalogues.subject_name(subject.subject)
                words = f"{shortened(name, _MOST_ON_TAB)} · {len(subject.goals)}"
                if place >= tabs.count():
                    tabs.addTab(words)
                tabs.setTabText(place, words)
                tabs.setTabToolTip(place, name if len(name) > _MOST_ON_TAB else "")
                tabs.setTabData(place, subject.id)
                if subject == self.view.goals.subject:
                    tabs.setCurrentIndex(place)
        tabs.setVisible(bool(subjects))  # an empty row of tabs takes the keyboard, and nobody sees that it has it

    def _choose_subject(self, place: int) -> None:
        self.flush()
        key = self.ui.subjectTabs.tabData(place)
        if key:
            self.view.goals.choose_subject(key)
        self._leave_picking()

    def _add_subject(self) -> None:
        self.flush()
        combo = self.ui.addSubjectCombo
        if self.view.goals.add_subject(subject_code(combo.currentData(), combo.currentText())):
            self.ui.addGoalButton.setFocus()

    # Goals

    def _add_goal(self) -> None:
        self.flush()
        self._leave_picking()
        goal_id = self.view.goals.add_goal()
        if goal_id is not None:
            self.focus_goal(goal_id)

    def focus_goal(self, goal_id: GoalId) -> None:
        """Go to a goal's card, if the subject shown has it."""
        self._leave_picking()
        if self.open_goal(goal_id):
            self.editor.ui.textEdit.setFocus(Qt.FocusReason.TabFocusReason)

    def open_goal(self, goal_id: GoalId) -> bool:
        """Open a goal's card, if the subject shown has it."""
        card = self._cards.get(goal_id)
        goal = self._goal(goal_id)
        if card is None or goal is None:
            return False
        if self._open != goal_id:
            self.editor.autosave.flush()
            if (before := self._cards.get(self._open or GoalId(""))) is not None:
                before.let_go()
            self._open = self.view.session.goal = goal_id
            self.editor.show_goal(self._goal(goal_id) or goal)
            card.hold(self.editor)
            self._set_tab_order()
            self._list.activate()
        self.ui.scrollArea.ensureWidgetVisible(card, 0, 8)
        return True

    def _go_to_neighbour(self, by: int) -> None:
        """On to the next goal of the plan, also when it is the next subject's."""
        order = [goal.id for goal in self.view.plan.goals()] if self.view.plan else []
        if self._open in order and 0 <= (place := order.index(self._open) + by) < len(order):
            self.flush()
            if self.view.goals.choose_goal(order[place]):
                self.focus_goal(order[place])

    def _goal(self, goal_id: GoalId) -> Goal | None:
        return self.view.plan.goal(goal_id) if self.view.plan else None

    def _come_to(self, goal_id: str, from_below: bool) -> None:
        if self.open_goal(GoalId(goal_id)):
            stops = [widget for widget in self.editor.stops() if widget.isVisibleTo(self.editor) and widget.isEnabled()]
            stops[-1 if from_below else 0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_goals(self, goals: tuple[Goal, ...]) -> None:
        """Keep the cards of goals that are still there, for somebody may be typing in one; use the others again."""
        wanted = {goal.id for goal in goals}
        for gone in [key for key in self._cards if key not in wanted]:
            self._put_away(self._cards.pop(gone))
        layout = self._list
        for place, goal in enumerate(goals):
            card = self._cards.get(goal.id) or self._new_card(goal)
            self._cards[goal.id] = card
            if layout.indexOf(card) != place:
                layout.removeWidget(card)
                layout.insertWidget(place, card)
            hints = [self.view.hint(one) for one in self.view.goals.findings_of(goal.id)]
            hints += self.view.goals.picker.competence.hints(goal)
            card.show_goal(goal, place + 1, self.view.goals.state_words(goal), hints)
            card.show()
            if goal.id == self._open:
                self.editor.show_goal(goal)
        self._set_tab_order()

    def _new_card(self, goal: Goal) -> GoalCard:
        if self._spare:
            return self._spare.pop()
        card = GoalCard(self.ui.goalList)
        card.goal_id = goal.id
        card.asked.connect(self._come_to)
        card.dragged.connect(self._drag)
        card.dropped.connect(self._drop)
        return card

    def _put_away(self, card: GoalCard) -> None:
        held = card.goal_id == self._open
        if held:
            self._open = None
            self.editor.goal = None
            if self.editor.isAncestorOf(self.editor.focusWidget() or self):
                self.ui.addGoalButton.setFocus()  # before it is hidden, or Qt gives the keyboard to the next card, which opens
            self.editor.hide()
            self.editor.setParent(self)
            card.let_go()
        card.hide()
        self._spare.append(card)

    def _set_tab_order(self) -> None:
        """Tab goes through the cards in the order they are seen, also after they have been moved."""
        order = sorted(self._cards.values(), key=self._list.indexOf)
        last: QWidget = self.ui.addGoalButton
        for card in order:
            for stop in self.editor.stops() if card.goal_id == self._open else (card,):
                QWidget.setTabOrder(last, stop)
                last = stop
        QWidget.setTabOrder(last, self.ui.curriculumCombo)

    # Moving by mouse

    def _drag(self, goal_id: str, height: int) -> None:
        """Show the card where it would be put."""
        card = self._cards.get(GoalId(goal_id))
        layout = self._list
        if card is None:
            return
        others = [one for one in self._cards.values() if one is not card]
        place = sum(one.mapToGlobal(one.rect().center()).y() < height for one in others)
        if layout.indexOf(card) != place:
            layout.removeWidget(card)
            layout.insertWidget(place, card)

    def _drop(self, goal_id: str) -> None:
        card = self._cards.get(GoalId(goal_id))
        if card is not None:
            self.view.goals.place_goal(GoalId(goal_id), self._list.indexOf(card))

    # Goals to choose among

    def _build_picking(self) -> None:
        ui = self.ui
        ui.pickSearchEdit.textChanged.connect(self._search)
        ui.pickSearchEdit.returnPressed.connect(self._take)
        ui.pickSubjectCombo.activated.connect(self._narrow)
        ui.pickGradeCombo.activated.connect(self._narrow)
        ui.pickList.itemChanged.connect(self._tick)
        ui.pickList.itemActivated.connect(lambda _: self._take())
        ui.pickTakeButton.clicked.connect(self._take)
        ui.pickBackButton.clicked.connect(self._back)
        escape = QShortcut(QKeySequence("Esc"), ui.pickPage, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._back)
        delete = QShortcut(QKeySequence("Del"), ui.pickList, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_favourite)
        for keys, by in (("Down", 1), ("Up", -1)):
            arrow = QShortcut(QKeySequence(keys), ui.pickSearchEdit, context=Qt.ShortcutContext.WidgetShortcut)
            arrow.activated.connect(lambda by=by: self._step_through(by))
        self._is_stepping = False
        ui.pickSearchEdit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody who has gone to a goal by the arrows, ticks it by Space where they are: in the field they search in."""
        is_space = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        item = self.ui.pickList.currentItem()
        if watched is not self.ui.pickSearchEdit or not (is_space and self._is_stepping) or item is None:
            return super().eventFilter(watched, event)
        was_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if was_on else Qt.CheckState.Checked)
        self._say(self.ui.pickCountLabel.text())
        return True

    def _say(self, words: str) -> None:
        """Tell a screen reader what happened in the list, for the focus does not move with it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.pickSearchEdit, words))

    def _offer(self, source: Source) -> None:
        self.flush()
        self.view.goals.picker.open(source)
        self._show_picking()

    def _offer_document(self) -> None:
        """Ask for a Word document, and offer its lines."""
        self.flush()
        path = messages.ask.word_file(self, str(messages.documents_folder()))
        if path is not None and self.view.goals.picker.open_document(path):
            self._show_picking()

    def _offer_curriculum(self) -> None:
        """Offer what the open goal may point to."""
        self.flush()
        if self._open is not None:
            self.view.goals.picker.open_curriculum(self._open)
            self._show_picking()

    def _show_picking(self) -> None:
        picker, ui = self.view.goals.picker, self.ui
        with QSignalBlocker(ui.pickSearchEdit):
            ui.pickSearchEdit.clear()
        ui.pickTitle.setText(picker.title)
        ui.pickIntro.setText(picker.intro)
        is_word = picker.source is Source.WORD
        ui.pickSubjectCombo.setVisible(picker.source is not Source.LAST_YEAR)
        ui.pickSubjectCombo.setAccessibleName(tr("Fag målene skal stå i") if is_word else tr("Fag det søkes i"))
        fill(ui.pickSubjectCombo, picker.subjects())
        ui.pickSubjectCombo.setCurrentIndex(max(find(ui.pickSubjectCombo, picker.subject), 0))
        ui.pickGradeCombo.setVisible(picker.source is Source.CURRICULUM)
        fill(ui.pickGradeCombo, picker.grades())
        ui.pickGradeCombo.setCurrentIndex(max(find(ui.pickGradeCombo, picker.grade), 0))
        self._show_offers()
        ui.stack.setCurrentWidget(ui.pickPage)
        ui.pickSearchEdit.setFocus()

    def _show_offers(self) -> None:
        picker, offers = self.view.goals.picker, self.ui.pickList
        rows = picker.rows()
        with QSignalBlocker(offers):
            offers.clear()
            for row in rows:
                item = QListWidgetItem(row.words)
                item.setData(Qt.ItemDataRole.UserRole, row.key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if row.key in picker.ticked else Qt.CheckState.Unchecked)
                offers.addItem(item)
            offers.setCurrentRow(0)
        self._count_ticked()

    def _count_ticked(self) -> None:
        picker, ui = self.view.goals.picker, self.ui
        shown, count = ui.pickList.count(), len(picker.ticked)
        is_word = picker.source is Source.WORD
        told = tr("{shown} linjer, {count} krysset av") if is_word else tr("{shown} mål, {count} krysset av")
        words = told.format(shown=shown, count=count)
        ui.pickCountLabel.setText(words if shown or count else picker.empty_words())
        ui.pickTakeButton.setEnabled(bool(shown or count))

    def _search(self, words: str) -> None:
        self._is_stepping = False
        self.view.goals.picker.search = words
        self._show_offers()

    def _narrow(self) -> None:
        self.view.goals.picker.subject = self.ui.pickSubjectCombo.currentData()
        self.view.goals.picker.grade = self.ui.pickGradeCombo.currentData()
        self._show_offers()

    def _remove_favourite(self) -> None:
        place = self.ui.pickList.currentRow()
        if place < 0:
            return
        key = self.ui.pickList.item(place).data(Qt.ItemDataRole.UserRole)
        if self.view.goals.picker.remove_favourite(key):
            self._show_offers()

    def _step_through(self, by: int) -> None:
        offers = self.ui.pickList
        offers.setCurrentRow(min(max(offers.currentRow() + by, 0), offers.count() - 1))
        item = offers.currentItem()
        self._is_stepping = item is not None
        if item is not None:
            self._say(item.text())

    def _tick(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self.view.goals.picker.tick(item.data(Qt.ItemDataRole.UserRole), on=on)
        self._count_ticked()

    def _take(self) -> None:
        current = self.ui.pickList.currentItem()
        taken = self.view.goals.picker.take(current.data(Qt.ItemDataRole.UserRole) if current else None)
        if taken:
            self._leave_picking()
            if self.view.goals.choose_goal(taken[0]):
                self.focus_goal(taken[0])

    def _back(self) -> None:
        picker, ui = self.view.goals.picker, self.ui
        buttons = {Source.BANK: ui.bankButton, Source.LAST_YEAR: ui.lastYearButton, Source.WORD: ui.wordButton}
        self._leave_picking()
        if picker.source is Source.CURRICULUM and picker.goal is not None and self.open_goal(picker.goal):
            self.editor.competence.choose_button.setFocus()
        else:
            buttons.get(picker.source, ui.addGoalButton).setFocus()

    def _leave_picking(self) -> None:
        self.ui.stack.setCurrentWidget(self.ui.goalsPage)
