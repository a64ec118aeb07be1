"""Vurdering: one table for goals in a round, of one pupil or of several: rated by keyboard, agreed on, finalised."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from ioplab.domain.access import Right
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui import theme
from ioplab.ui._generated.ui_evaluation_page import Ui_EvaluationPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.evaluation import Action, EvaluationView
from ioplab.ui.viewmodels.grid import Grid
from ioplab.ui.viewmodels.rating_agreement import PairLine, agreement_words, pair_columns, pair_lines
from ioplab.ui.viewmodels.rating_choice import Choice, Order
from ioplab.ui.viewmodels.rating_rows import Place
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.held import Held

_LOW = 850
"""Pixels at normal text size. Lower than this, the words about the round are asked for before they take any room."""

_SMALL = 690
"""Pixels at normal text size. Lower than this, the goals get their room first, and the rest comes by scrolling."""

_GOALS_HEIGHT = 350

_FEW_LINES, _LINES = 3, 4
"""How much of what is told of a goal is seen at once while one rates, and while the team agrees."""

_OVERVIEW = 3
"""The place of the annual report's overview among the words about a round."""


_NEEDED = {
    Action.NONE: Right.SEE,
    Action.START: Right.EDIT,
    Action.SUBMIT: Right.CONTRIBUTE,
    Action.ACCEPT: Right.EDIT,
    Action.FINALISE: Right.FINALISE,
}
"""What one must have the right to for the one main thing to do next."""


class EvaluationPage(Page):
    """One round, of one pupil or of several."""

    plan_asked = Signal()
    """Somebody wants to see the plan, for there is nothing to rate yet."""

    pupil_side_asked = Signal(str, object)
    """A pupil is to answer on a side of their own: whose goal one is at, and which round."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_EvaluationPage()
        ui.setupUi(self)
        self.view = view = EvaluationView(self.session, self)
        fill(ui.roundCombo, [(kind, label(kind).capitalize()) for kind in Round])
        ui.ratingTable.show_view(view)
        ui.mainButton.clicked.connect(self._act)
        ui.planButton.clicked.connect(self.plan_asked)
        ui.pupilSideButton.clicked.connect(self._ask_pupil)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._act)
        ui.roundCombo.activated.connect(lambda: self._choose_round(ui.roundCombo.currentData()))
        ui.excuseButton.clicked.connect(self._excuse)
        ui.wordsButton.clicked.connect(self._turn_words)
        self._words_wanted = False
        ui.ratingTable.horizontalScrollBar().valueChanged.connect(self._name_goal)
        ui.ratingTable.selectionModel().currentChanged.connect(self._name_goal)
        self._wire_choice()
        self._wire_details()
        bind = self.autosave.bind
        bind(ui.voiceEdit, lambda: getattr(view.voice(), "text", None), lambda text: view.store_voice(text=text))
        bind(ui.methodEdit, lambda: getattr(view.voice(), "method", None), lambda text: view.store_voice(method=text))
        bind(ui.effectEdit, lambda: getattr(view.voice(), "effect", None), lambda text: view.store_voice(effect=text))
        bind(ui.overviewEdit, lambda: getattr(view.evaluation, "overview", None), view.store_overview)
        self._held = Held(self, only={"voiceEdit", "methodEdit", "effectEdit", "overviewEdit"})
        view.refreshed.connect(self._refresh)
        self.session.pupil_chosen.connect(lambda _: view.refresh())

    def _wire_choice(self) -> None:
        ui, view = self.ui, self.view
        self._choices = (ui.scopeCombo, ui.pupilCombo, ui.subjectCombo, ui.personCombo, ui.missingCombo, ui.orderCombo)
        for combo in self._choices:
            combo.installEventFilter(self)
        ui.pupilCombo.activated.connect(self._choose_pupil)
        named = (
            (ui.scopeCombo, "scope"),
            (ui.subjectCombo, "subject"),
            (ui.personCombo, "person"),
            (ui.missingCombo, "missing"),
            (ui.orderCombo, "order"),
        )
        for combo, field in named:
            combo.activated.connect(lambda _, combo=combo, field=field: self._choose(field, combo.currentData()))
        ui.goesOnBox.clicked.connect(lambda wanted: view.set_goes_on(wanted=wanted))
        fill(ui.orderCombo, [(Order.DIFFERENCE, tr("Mest uenige først")), (Order.PLAN, tr("Planens rekkefølge"))])

    def _wire_details(self) -> None:
        ui = self.ui
        self._pairs: Grid[PairLine] = Grid(parent=self)
        ui.agreementTable.setModel(self._pairs)
        ui.agreementTable.show_all()
        ui.agreementButton.toggled.connect(self._show_below)
        ui.ratingTable.moved.connect(self._tell)
        ui.ratingTable.took_part_asked.connect(ui.tookPartRow.enter)
        ui.tookPartRow.left.connect(ui.ratingTable.setFocus)
        ui.tookPartRow.ticked.connect(
            lambda staff, took: self.view.set_took_part(ui.ratingTable.currentIndex().row(), staff, took=took)
        )

    def arrive(self) -> None:
        """Show the pupil chosen, ready for the first key."""
        self.view.refresh()
        ui = self.ui
        begins = ui.planButton if ui.planButton.isVisible() else ui.mainButton
        (ui.ratingTable if self.view.rows and ui.ratingTable.isVisible() and self._has_begun else begins).setFocus()

    @property
    def _has_begun(self) -> bool:
        return self.view.is_group or self.view.evaluation is not None

    def continue_from(self, old: Page) -> None:
        """Show the same round of the same pupils."""
        if isinstance(old, EvaluationPage):
            self.view.choice = old.view.choice
            self._choose_round(old.view.kind)
        super().continue_from(old)

    # Whose goals, and which

    def _choose(self, field: str, value: Any) -> None:
        self.autosave.flush()
        self.view.choose(**{field: value})

    def _choose_pupil(self) -> None:
        chosen = self.ui.pupilCombo.currentData()
        if self.view.is_group:
            self._choose("pupil", chosen)
        else:
            self.session.choose_pupil(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a choice goes to the goals chosen."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress and not event.modifiers() and self.ui.ratingTable.isVisible():  # type: ignore[attr-defined]
            self.ui.ratingTable.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show_choice(self) -> None:
        view, ui = self.view, self.ui
        fill(ui.scopeCombo, view.scopes())
        ui.scopeCombo.setCurrentIndex(find(ui.scopeCombo, view.choice.scope))
        if view.is_group:
            self._offer(ui.pupilCombo, view.pupils(), view.choice.pupil, tr("Alle elevene"))
            self._offer(ui.subjectCombo, view.subjects(), view.choice.subject, tr("Alle fag"))
            self._offer(ui.personCombo, view.people(), view.choice.person, tr("Alle som vurderer"))
            self._offer(ui.missingCombo, view.missing(), view.choice.missing)
        else:
            self._offer(ui.pupilCombo, self.session.workspace.pupil_names(), self.session.pupil)
        for combo in (ui.subjectCombo, ui.personCombo, ui.missingCombo):
            combo.setVisible(view.is_group)
        rates = view.keys_in is Place.MINE
        ui.orderCombo.setCurrentIndex(find(ui.orderCombo, view.choice.order))
        ui.orderCombo.setVisible(bool(view.rows) and self._has_begun and not rates)
        ui.goesOnBox.setVisible(bool(view.rows) and rates)
        ui.goesOnBox.setChecked(view.goes_on)

    def _offer(self, combo: QComboBox, entries: Any, chosen: Any, empty: str | None = None) -> None:
        fill(combo, entries, empty=empty)
        combo.setCurrentIndex(find(combo, chosen))

    # The room there is

    def fit(self) -> None:
        """The words about the round make room for the goals where there is little, until somebody asks for them."""
        super().fit()
        self.ui.keysLabel.setWordWrap(self.is_narrow)
        self.ui.ratingTable.fit()
        frame = self.parentWidget() or self
        if frame.height() < theme.current().pixels(_SMALL) and not self.is_pinched:  # five goals at once
            self.ui.ratingTable.setMinimumHeight(theme.current().pixels(_GOALS_HEIGHT))
        self._show_below()
        self._name_goal()

    @property
    def is_low(self) -> bool:
        """Whether there is too little room for the goals and the words about the round at once."""
        frame = self.parentWidget() or self
        return frame.height() < theme.current().pixels(_LOW)

    def _show_below(self) -> None:
        """What stands below the goals: how alike they were rated, or the goal in focus and the words about the round."""
        ui, view = self.ui, self.view
        has_goals = bool(view.rows) and not view.empty_words and self._has_begun
        compares = has_goals and ui.agreementButton.isChecked()
        ui.detailsCard.setVisible(has_goals)
        ui.detailsText.setVisible(not compares)
        ui.agreementLabel.setVisible(compares)
        ui.agreementTable.setVisible(False)
        if compares:
            self._compare()
        self._tell()
        shown = self._words_wanted or not self.is_low
        has_words = view.evaluation is not None and not compares
        ui.wordsCard.setVisible(has_words and shown)
        ui.wordsButton.setVisible(has_words and self.is_low)
        words = tr("Skjul {words}") if shown else tr("Skriv {words}")
        ui.wordsButton.setText(words.format(words=view.words_name))

    def _compare(self) -> None:
        ui, view = self.ui, self.view
        found = view.together()
        ui.agreementLabel.setText(agreement_words(found))
        ui.agreementTable.setVisible(bool(found.agreement.double_rated))
        self._pairs.show_rows(pair_lines(found, view.scale), pair_columns(view.scale))

    def _turn_words(self) -> None:
        self._words_wanted = not self._words_wanted
        self._show_below()
        if self._words_wanted:
            self.ui.voiceEdit.setFocus()

    def _name_goal(self) -> None:
        """Say which goal the keys are at, where the table has no room to show it."""
        ui = self.ui
        words = self.view.goal_words(ui.ratingTable.currentIndex().row())
        ui.goalLabel.setText(words)
        ui.goalLabel.setVisible(bool(words) and ui.ratingTable.isVisibleTo(self) and ui.ratingTable.hides_goal)

    def _tell(self) -> None:
        """All there is to know of the goal that the keys are at."""
        number, ui = self.ui.ratingTable.currentIndex().row(), self.ui
        self.session.goal = self.view.goal_id(number) or self.session.goal
        ui.detailsText.set_lines(_FEW_LINES if self.view.keys_in is Place.MINE else _LINES)
        ui.detailsText.show_told(self.view.details(number))
        ui.tookPartRow.show_ticks(tr("Tok del"), () if ui.agreementButton.isChecked() else self.view.took_part(number))

    def show_round(self, kind: Round) -> None:
        """Show a round of the pupil chosen."""
        self.autosave.flush()
        self.view.choice = Choice(order=self.view.choice.order)
        self._turn_to(kind)

    def _choose_round(self, kind: Round) -> None:
        """Show another round of whomever is shown."""
        self.autosave.flush()
        self._turn_to(kind)

    def _turn_to(self, kind: Round) -> None:
        before = self.view.kind
        self.view.show(kind)
        if kind is not before:
            self.ui.ratingTable.go_to_first()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.titleLabel.setText(label(view.kind).capitalize())
        ui.factsLabel.setText(view.facts)
        self._show_choice()
        ui.roundCombo.setCurrentIndex(find(ui.roundCombo, view.kind))
        ui.mainButton.setVisible(view.action is not Action.NONE)
        ui.mainButton.setText(view.action_words)
        why_not = self.session.workspace.why_not(_NEEDED[view.action], self.session.pupil) if not view.is_group else ""
        ui.mainButton.setEnabled(not why_not)
        ui.mainButton.setToolTip(why_not)
        ui.pupilSideButton.setVisible(view.is_open)
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyLabel.setVisible(bool(view.empty_words))
        ui.planButton.setVisible(bool(view.empty_words and view.pupil))
        ui.ratingTable.setVisible(bool(view.rows) and not view.empty_words)
        ui.legend.set_scale(view.scale)
        ui.keysLabel.setText(_keys(view))
        ui.keysLabel.setVisible(bool(view.rows) and not view.empty_words and self._has_begun)
        waiting = view.waiting()
        ui.waitingCard.setVisible(bool(waiting))
        ui.waitingLabel.setText(view.waiting_words() if waiting else "")
        fill(ui.waitingCombo, waiting)
        for part in (ui.waitingCombo, ui.waitingReasonEdit, ui.excuseButton):
            part.setVisible(not view.is_group)
        ui.foldWords.setStretch(_OVERVIEW, 4 if view.kind is Round.ANNUAL else 0)
        ui.overviewEdit.setVisible(view.kind is Round.ANNUAL)
        ui.overviewEditLabel.setVisible(view.kind is Round.ANNUAL)
        ui.overviewEdit.setReadOnly(not view.is_open)
        if self._held.hold(self.session.workspace.why_not(Right.EDIT, self.session.pupil)):
            ui.overviewEdit.setReadOnly(not view.is_open)
        self._show_below()
        self._name_goal()
        self.autosave.refresh()

    def _ask_pupil(self) -> None:
        """Let the pupil answer whose goal one is at."""
        row = self.view.table.row(self.ui.ratingTable.currentIndex().row())
        pupil = row.pupil if row is not None else getattr(self.view.pupil, "id", None)
        if pupil is not None:
            self.pupil_side_asked.emit(pupil, self.view.kind)

    def _act(self) -> None:
        self.autosave.flush()
        had = self.view.evaluation
        self.view.act()
        if had is None and self.view.evaluation is not None:
            self.ui.ratingTable.setFocus()

    def _excuse(self) -> None:
        staff = self.ui.waitingCombo.currentData()
        if staff and self.view.excuse(staff, self.ui.waitingReasonEdit.text()):
            self.ui.waitingReasonEdit.clear()
            if not self.ui.waitingCard.isVisible():
                self.ui.ratingTable.setFocus()


def _keys(view: EvaluationView) -> str:
    """The keys that are of use just now."""
    if view.keys_in is Place.MINE:
        return tr("0–4 vurder · Enter notat · F flere steder · O E P H grunnlag")
    if view.keys_in is Place.AGREED:
        return tr("0–4 enige om · N hva nå · Enter hvorfor · D hvem tok del · S rekkefølge")
    return tr("0–4 rett · N hva nå · Enter hvorfor · S rekkefølge")
