"""Vurdering: one table for a pupil's goals in a round, rated from the keyboard, then agreed on and finalised."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui import theme
from ioplab.ui._generated.ui_evaluation_page import Ui_EvaluationPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.evaluation import Action, EvaluationView
from ioplab.ui.widgets.autosave import fill, find

_LOW = 690
"""Pixels at normal text size. Lower than this, the words about the round are asked for before they take any room."""

_GOALS_HEIGHT = 350

_OVERVIEW = 3
"""The place of the annual report's overview among the words about a round."""


class EvaluationPage(Page):
    """One round of one pupil."""

    plan_asked = Signal()
    """Somebody wants to see the plan, for there is nothing to rate yet."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_EvaluationPage()
        ui.setupUi(self)
        self.view = view = EvaluationView(self.session, self)
        fill(ui.roundCombo, [(kind, label(kind).capitalize()) for kind in Round])
        ui.ratingTable.show_view(view)
        ui.mainButton.clicked.connect(self._act)
        ui.planButton.clicked.connect(self.plan_asked)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._act)
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        ui.roundCombo.activated.connect(lambda: self.show_round(ui.roundCombo.currentData()))
        ui.excuseButton.clicked.connect(self._excuse)
        ui.wordsButton.clicked.connect(self._turn_words)
        self._words_wanted = False
        ui.ratingTable.horizontalScrollBar().valueChanged.connect(self._name_goal)
        ui.ratingTable.selectionModel().currentChanged.connect(self._name_goal)
        bind = self.autosave.bind
        bind(ui.voiceEdit, lambda: getattr(view.voice(), "text", None), lambda text: view.store_voice(text=text))
        bind(ui.methodEdit, lambda: getattr(view.voice(), "method", None), lambda text: view.store_voice(method=text))
        bind(ui.effectEdit, lambda: getattr(view.voice(), "effect", None), lambda text: view.store_voice(effect=text))
        bind(ui.overviewEdit, lambda: getattr(view.evaluation, "overview", None), view.store_overview)
        view.refreshed.connect(self._refresh)
        self.session.pupil_chosen.connect(lambda _: view.refresh())

    def arrive(self) -> None:
        """Show the pupil chosen, ready for the first key."""
        self.view.refresh()
        ui = self.ui
        begins = ui.planButton if ui.planButton.isVisible() else ui.mainButton
        (ui.ratingTable if self.view.evaluation and ui.ratingTable.isVisible() else begins).setFocus()

    def continue_from(self, old: Page) -> None:
        """Show the same round."""
        if isinstance(old, EvaluationPage):
            self.show_round(old.view.kind)
        super().continue_from(old)

    def fit(self) -> None:
        """The words about the round make room for the goals where there is little, until somebody asks for them."""
        super().fit()
        self.ui.keysLabel.setWordWrap(self.is_narrow)
        self.ui.ratingTable.fit()
        if self.is_low and not self.is_pinched:  # five goals at once, and the rest of the page by scrolling
            self.ui.ratingTable.setMinimumHeight(theme.current().pixels(_GOALS_HEIGHT))
        self._show_words()
        self._name_goal()

    @property
    def is_low(self) -> bool:
        """Whether there is too little room for the goals and the words about the round at once."""
        frame = self.parentWidget() or self
        return frame.height() < theme.current().pixels(_LOW)

    def _show_words(self) -> None:
        ui, shown = self.ui, self._words_wanted or not self.is_low
        ui.wordsForm.setVisible(shown)
        ui.wordsButton.setVisible(self.is_low)
        words = tr("Skjul {words}") if shown else tr("Skriv {words}")
        ui.wordsButton.setText(words.format(words=self.view.words_name))

    def _turn_words(self) -> None:
        self._words_wanted = not self._words_wanted
        self._show_words()
        if self._words_wanted:
            self.ui.voiceEdit.setFocus()

    def _name_goal(self) -> None:
        """Say which goal the keys are at, where the table has no room to show it."""
        ui = self.ui
        words = self.view.goal_words(ui.ratingTable.currentIndex().row())
        ui.goalLabel.setText(words)
        ui.goalLabel.setVisible(bool(words) and ui.ratingTable.isVisibleTo(self) and ui.ratingTable.hides_goal)

    def show_round(self, kind: Round) -> None:
        """Show a round."""
        self.autosave.flush()
        self.view.show(kind)

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.titleLabel.setText(label(view.kind).capitalize())
        ui.factsLabel.setText(view.facts)
        fill(ui.pupilCombo, self.session.workspace.pupil_names())
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        ui.roundCombo.setCurrentIndex(find(ui.roundCombo, view.kind))
        ui.mainButton.setVisible(view.action is not Action.NONE)
        ui.mainButton.setText(view.action_words)
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyLabel.setVisible(bool(view.empty_words))
        ui.planButton.setVisible(bool(view.empty_words and view.pupil))
        ui.ratingTable.setVisible(bool(view.rows) and not view.empty_words)
        ui.legend.set_scale(view.scale)
        waiting = view.waiting()
        ui.waitingCard.setVisible(bool(waiting))
        ui.waitingLabel.setText(view.waiting_words())
        fill(ui.waitingCombo, waiting)
        ui.wordsCard.setVisible(view.evaluation is not None)
        ui.foldWords.setStretch(_OVERVIEW, 4 if view.kind is Round.ANNUAL else 0)
        ui.overviewEdit.setVisible(view.kind is Round.ANNUAL)
        ui.overviewEditLabel.setVisible(view.kind is Round.ANNUAL)
        ui.overviewEdit.setReadOnly(not view.is_open)
        self._show_words()
        self._name_goal()
        self.autosave.refresh()

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
