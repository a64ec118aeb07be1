"""Kvalitetssikring and Ta i bruk: everything there is to remark, the colleague who reads the plan, and taking it in use."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ioplab.domain.findings import Finding
from ioplab.domain.vocabulary import PlanStatus
from ioplab.i18n import tr
from ioplab.ui._generated.ui_activation_step import Ui_ActivationStep
from ioplab.ui._generated.ui_quality_step import Ui_QualityStep
from ioplab.ui.pages.step import StepPage
from ioplab.ui.viewmodels.quality import Remark, Weight
from ioplab.ui.widgets.autosave import fill

_ENTRY = Qt.ItemDataRole.UserRole


class QualityStep(StepPage):
    """Kvalitetssikring: every finding, the reason where a demand cannot be met, and a colleague's check."""

    finding_asked = Signal(object)
    """The `Finding` that somebody wants to mend."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_QualityStep()
        ui.setupUi(self)
        quality = self.view.quality
        self.bind(ui.readerCombo, quality.reader_field())
        self.bind(ui.checkedEdit, quality.day_field())
        self.bind(ui.checkNoteEdit, quality.note_field())
        ui.findingList.currentItemChanged.connect(lambda *_: self._name_actions())
        ui.findingList.itemActivated.connect(lambda _: self._go())
        ui.goButton.clicked.connect(self._go)
        ui.withdrawButton.clicked.connect(self._withdraw)
        ui.exceptButton.clicked.connect(self._except)
        self.wait(ui.reasonEdit)

    def refresh(self) -> None:
        """Show the findings, and how it stands."""
        quality, ui = self.view.quality, self.ui
        self._show_remarks()
        ui.statusLabel.setText(quality.status_words())
        ui.checkLabel.setText(quality.check_words())
        fill(ui.readerCombo, quality.colleagues(), empty="–")
        ui.readerCombo.setEnabled(self.view.plan is not None)
        for widget in (ui.checkedEdit, ui.checkedEditLabel, ui.checkNoteEdit, ui.checkNoteEditLabel):
            widget.setVisible(quality.check is not None)
        super().refresh()

    def _show_remarks(self) -> None:
        """The groups with their headings, which the arrows go past. Whoever stands in the list stays where they are."""
        listed = self.ui.findingList
        row = listed.currentRow()
        with QSignalBlocker(listed):
            listed.clear()
            for heading, remarks in self.view.quality.groups():
                listed.addItem(_heading(heading))
                for remark in remarks:
                    item = QListWidgetItem(remark.words)
                    item.setData(_ENTRY, remark)
                    listed.addItem(item)
            if 0 <= row < listed.count() and listed.item(row).flags():
                listed.setCurrentRow(row)
        listed.show_all()
        for about_remarks in (listed, self.ui.goButton, self.ui.withdrawButton):
            about_remarks.setVisible(listed.count() > 0)
        for about_demands in (self.ui.reasonEdit, self.ui.reasonEditLabel, self.ui.exceptButton):
            about_demands.setVisible(bool(self.view.demands()))
        self._name_actions()

    def _name_actions(self) -> None:
        """Only what can be done with the remark chosen can be pushed."""
        remark = self._remark()
        ui = self.ui
        ui.goButton.setEnabled(remark is not None and remark.finding is not None)
        ui.withdrawButton.setEnabled(remark is not None and remark.exception is not None)

    def _remark(self) -> Remark | None:
        item = self.ui.findingList.currentItem()
        remark = item.data(_ENTRY) if item else None
        return remark if isinstance(remark, Remark) else None

    def _go(self) -> None:
        remark = self._remark()
        if remark is not None and remark.finding is not None:
            self.finding_asked.emit(remark.finding)

    def _withdraw(self) -> None:
        remark = self._remark()
        if remark is not None and remark.exception is not None:
            self.view.quality.withdraw(remark.exception)

    def _except(self) -> None:
        """The demand chosen, or the first when none is."""
        remark = self._remark()
        chosen = remark.finding if remark is not None and remark.weight is Weight.DEMAND else None
        finding = chosen or next(iter(self.view.demands()), None)
        if remark is not None and chosen is None:
            self.view.session.trouble.emit(tr("Velg et krav i listen. Bare krav trenger en begrunnelse."))
        elif finding is not None and self.view.quality.document(finding, self.ui.reasonEdit.text()):
            self.waiting.done(self.ui.reasonEdit)


class ActivationStep(StepPage):
    """Ta i bruk: what is kept as it is from then on, and what stands in the way."""

    finding_asked = Signal(object)
    """The `Finding` that somebody wants to mend."""

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_ActivationStep()
        ui.setupUi(self)
        fill(ui.kindCombo, self.view.plan_kinds())
        self.bind(ui.kindCombo, self.view.plan_field("kind"))
        ui.activateButton.clicked.connect(self._activate)
        ui.stoppingList.itemActivated.connect(lambda _: self._go())
        ui.goButton.clicked.connect(self._go)
        ui.onEdit.left.connect(self._date_plan_in_use)
        self.wait(ui.onEdit, of=lambda: self.view.plan.id if self.view.plan else None)
        self.place("plan.activated_on", ui.onEdit)
        self.place("plan.status", ui.activateButton)

    def refresh(self) -> None:
        """Show how it stands."""
        view, ui, plan = self.view, self.ui, self.view.plan
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        ui.statusLabel.setText(view.activation_words())
        ui.freezeLabel.setText(view.quality.freeze_words())
        ui.freezeLabel.setVisible(bool(view.quality.freeze_words()))
        ui.activateButton.setEnabled(is_draft)
        ui.onEdit.setEnabled(is_draft or self._is_undated())
        self._show_stopping()
        super().refresh()
        if not (ui.onEdit.isEnabled() and self.waiting.holds(ui.onEdit)):
            self.waiting.done(ui.onEdit)
            with QSignalBlocker(ui.onEdit):
                ui.onEdit.set_day(view.session.workspace.today if is_draft else plan.activated_on if plan else None)

    def _is_undated(self) -> bool:
        """Whether the plan is in use from nobody knows when, as one read from a file may be."""
        plan = self.view.plan
        return plan is not None and plan.is_counted and plan.activated_on is None

    def _show_stopping(self) -> None:
        listed, stopping = self.ui.stoppingList, self.view.quality.stopping()
        row = max(listed.currentRow(), 0)
        listed.clear()
        for finding, words in stopping:
            item = QListWidgetItem(words)
            item.setData(_ENTRY, finding)
            listed.addItem(item)
        listed.setCurrentRow(min(row, len(stopping) - 1))
        listed.show_all()
        self.ui.stoppingCard.setVisible(bool(stopping))

    def _go(self) -> None:
        finding = _entry(self.ui.stoppingList)
        if isinstance(finding, Finding):
            self.finding_asked.emit(finding)

    def _date_plan_in_use(self) -> None:
        """A plan that is in use already is dated as soon as the date is written."""
        if self._is_undated() and self.ui.onEdit.day is not None:
            self.view.plan_field("activated_on").write(self.ui.onEdit.day)

    def _activate(self) -> None:
        if not self.ui.onEdit.is_valid:
            self.view.session.trouble.emit(tr("Skriv datoen som 15.08.2026."))
            return
        self.view.activate(self.ui.onEdit.day)


def _heading(words: str) -> QListWidgetItem:
    """An entry that is read and not chosen."""
    item = QListWidgetItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setWeight(font.Weight.DemiBold)
    item.setFont(font)
    return item


def _entry(listed: QListWidget) -> object:
    """What the entry chosen stands for."""
    item = listed.currentItem()
    return item.data(_ENTRY) if item else None
