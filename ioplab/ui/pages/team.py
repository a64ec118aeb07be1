"""IOP-team: who works with the pupil, in what role, with what task."""

from __future__ import annotations

from ioplab.domain.plan import TeamMember
from ioplab.domain.vocabulary import StaffRole, TeamLayer
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui._generated.ui_team_step import Ui_TeamStep
from ioplab.ui.pages.step import StepPage
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate


class TeamStep(StepPage):
    """IOP-team: who, role, task, who rates."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_TeamStep()
        ui.setupUi(self)
        view = self.view
        self._team: Grid[TeamMember] = Grid(self._columns(), self)
        ui.teamTable.show_all()
        ui.teamTable.setModel(self._team)
        ui.teamTable.setItemDelegate(ChoiceDelegate(self))
        ui.teamTable.share(0, 2)
        fill(ui.staffRoleCombo, [(role, label(role)) for role in StaffRole])
        self.bind(ui.responsibleCombo, self.view.plan_field("responsible"))
        self.bind(ui.classPlanEdit, self.view.plan_field("class_plan_link"))
        ui.addMemberButton.clicked.connect(lambda: view.add_member(ui.staffCombo.currentData()))
        ui.removeMemberButton.clicked.connect(self._remove_member)
        ui.addStaffButton.clicked.connect(self._add_staff)
        ui.staffNameEdit.returnPressed.connect(self._add_staff)
        self.wait(ui.staffNameEdit, of=lambda: None)
        self.place("plan.team", ui.teamTable)

    def _columns(self) -> list[Column[TeamMember]]:
        view = self.view
        return [
            Column(title=tr("Navn"), text=lambda row: view.described(row.staff)),
            Column(
                title=tr("Team"),
                text=lambda row: label(row.layer),
                value=lambda row: row.layer,
                store=lambda row, value: view.change_member(row, layer=value),
                choices=[(layer, label(layer)) for layer in TeamLayer],
            ),
            Column(
                title=tr("Oppgave"),
                text=lambda row: row.task or "",
                store=lambda row, value: view.change_member(row, task=str(value).strip() or None),
            ),
            Column(
                title=tr("Lærer"),
                text=lambda row: tr("har lærerkompetanse") if view.is_teacher(row.staff) else tr("ikke lærerkompetanse"),
                checked=lambda row: view.is_teacher(row.staff),
                store=lambda row, value: view.set_teacher(row.staff, qualified=value),
            ),
            Column(
                title=tr("Vurderer"),
                text=lambda row: tr("vurderer mål") if row.rates else tr("vurderer ikke"),
                checked=lambda row: row.rates,
                store=lambda row, value: view.change_member(row, rates=value),
            ),
        ]

    def refresh(self) -> None:
        """Show what is stored."""
        view, ui = self.view, self.ui
        self._team.show_rows(view.plan.team if view.plan else ())
        members = {member.staff for member in view.plan.team} if view.plan else set()
        outside = [entry for entry in view.staff() if entry[0] not in members]
        fill(ui.staffCombo, outside)
        ui.addMemberButton.setEnabled(bool(outside and view.plan))
        fill(ui.responsibleCombo, view.staff(), empty="–")
        super().refresh()

    def _remove_member(self) -> None:
        row = self._team.row_at(self.ui.teamTable.currentIndex())
        if row is not None:
            self.view.remove_member(row)

    def _add_staff(self) -> None:
        if self.view.add_staff(self.ui.staffNameEdit.text(), self.ui.staffRoleCombo.currentData()):
            self.waiting.done(self.ui.staffNameEdit)
