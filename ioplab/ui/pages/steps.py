"""The steps of Elev → IOP that are small forms: Eleven, and the ways on to the evaluations and next year."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ioplab.domain.findings import Finding
from ioplab.domain.guide import Step
from ioplab.domain.talks import Talk
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui._generated.ui_next_year_step import Ui_NextYearStep
from ioplab.ui._generated.ui_pupil_step import Ui_PupilStep
from ioplab.ui._generated.ui_round_step import Ui_RoundStep
from ioplab.ui.pages.step import StepPage, grade_choices
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.talks import kind_choices, stage_choices, stage_words, status_words
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.date_column import date_column


class PupilStep(StepPage):
    """Eleven: resources, the pupil's voice, and all talks of the year."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_PupilStep()
        ui.setupUi(self)
        view, bind = self.view, self.bind
        fill(ui.gradeCombo, grade_choices(), empty="–")
        for widget, name in (
            (ui.givenEdit, "given_name"),
            (ui.familyEdit, "family_name"),
            (ui.gradeCombo, "grade"),
            (ui.classEdit, "class_name"),
            (ui.enrolledEdit, "enrolled_on"),
            (ui.strengthsEdit, "strengths"),
            (ui.homeEdit, "home_resources"),
            (ui.languageEdit, "language_note"),
            (ui.transitionsEdit, "transitions"),
        ):
            bind(widget, view.pupil_field(name))
        bind(ui.birthEdit, view.birth_year_field())
        for widget, name in (
            (ui.voiceEdit, "text"),
            (ui.methodEdit, "method"),
            (ui.effectEdit, "effect"),
            (ui.notObtainedEdit, "not_obtained_reason"),
        ):
            bind(widget, view.voice_field(name))
        self._build_talks()

    def _build_talks(self) -> None:
        ui = self.ui
        self._talks: Grid[Talk] = Grid(self._talk_columns(), self)
        ui.talkTable.show_all()
        ui.talkTable.setModel(self._talks)
        ui.talkTable.setItemDelegate(ChoiceDelegate(self))
        ui.talkTable.share(1, 5)
        fill(ui.talkKindCombo, kind_choices())
        fill(ui.talkStageCombo, stage_choices())
        ui.addTalkButton.clicked.connect(self._add_talk)
        ui.removeTalkButton.clicked.connect(self._remove_talk)
        self.place("plan.conversations", ui.talkTable)

    def _talk_columns(self) -> list[Column[Talk]]:
        change, trouble = self.view.talks.change, self.view.session.trouble
        return [
            Column(title=tr("Samtale, og ved hva"), text=lambda row: f"{label(row.kind)}\n{stage_words(row.stage)}"),
            Column(title=tr("Status"), text=status_words),
            date_column(tr("Invitert"), lambda row: row.invited_on, lambda row, day: change(row, invited_on=day), trouble),
            date_column(tr("Holdt"), lambda row: row.held_on, lambda row, day: change(row, held_on=day), trouble),
            date_column(tr("Takket nei"), lambda row: row.declined_on, lambda row, day: change(row, declined_on=day), trouble),
            Column(title=tr("Notat"), text=lambda row: row.note, store=lambda row, value: change(row, note=str(value))),
        ]

    def refresh(self) -> None:
        """Show what is stored, and the talks."""
        rows = self.view.talks.rows()
        self._talks.show_rows(rows)
        self.ui.talkTable.setVisible(bool(rows))
        self.ui.removeTalkButton.setVisible(bool(rows))
        super().refresh()

    def concerns(self, finding: Finding) -> bool:
        """What the pupil says at the evaluations is written there; the talks of the whole year are here."""
        return self.view.step_of(finding) is Step.PUPIL

    def _add_talk(self) -> None:
        added = self.view.talks.add(self.ui.talkKindCombo.currentData(), self.ui.talkStageCombo.currentData())
        rows = [row.stored.id if row.stored else None for row in self._talks.rows]
        if added in rows:
            self.ui.talkTable.setCurrentIndex(self._talks.index(rows.index(added), 2))
            self.ui.talkTable.setFocus()

    def _remove_talk(self) -> None:
        row = self._talks.row_at(self.ui.talkTable.currentIndex())
        if row is not None:
            self.view.talks.remove(row)


class RoundStep(StepPage):
    """Halvårsevaluering and Årsevaluering: how it stands, and the way there."""

    asked = Signal(object)
    """The step whose evaluation somebody wants to see."""

    step = Step.MIDYEAR

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_RoundStep()
        ui.setupUi(self)
        ui.goButton.clicked.connect(lambda: self.asked.emit(self.step))

    def refresh(self) -> None:
        """Show how it stands."""
        self.ui.statusLabel.setText(self.view.round_words(self.step))
        self.ui.goButton.setEnabled(self.view.plan is not None)
        super().refresh()


class AnnualStep(RoundStep):
    """Årsevaluering."""

    step = Step.ANNUAL


class NextYearStep(StepPage):
    """Neste års plan."""

    started = Signal()
    """Next year's plan is there, and shown."""

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_NextYearStep()
        ui.setupUi(self)
        ui.startButton.clicked.connect(self._start)

    def refresh(self) -> None:
        """Show how it stands."""
        view = self.view
        self.ui.statusLabel.setText(view.next_year_words())
        self.ui.startButton.setText(tr("&Vis neste års plan") if view.has_next_year else tr("&Start neste års plan"))
        self.ui.startButton.setEnabled(view.plan is not None)
        super().refresh()

    def _start(self) -> None:
        if self.view.start_next_year():
            self.started.emit()
