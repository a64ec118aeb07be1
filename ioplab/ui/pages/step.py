"""What the steps of Elev → IOP have in common: fields that save themselves, with what there is to remark beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ioplab.domain.access import Right
from ioplab.domain.findings import Finding
from ioplab.i18n import tr
from ioplab.ui.viewmodels.fields import Field
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.ui.widgets.autosave import Autosave
from ioplab.ui.widgets.field_hint import ADVICE, DEMAND, FieldHints
from ioplab.ui.widgets.held import Held
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.waiting_lines import WaitingLines

MAIN = "main"
"""The role, in the forms, of the one button that says what should be done."""


def grade_choices() -> list[tuple[int, str]]:
    """The grades as choices."""
    return [(grade, tr("{grade}. trinn").format(grade=grade)) for grade in range(1, 14)]


_FINISHING = frozenset({"activateButton", "exceptButton", "withdrawButton"})
"""What only those may who have the responsibility."""

_WAYS = _FINISHING | {
    "bankButton",
    "favouriteButton",
    "goButton",
    "lastYearButton",
    "pickBackButton",
    "pickSearchEdit",
    "pickSubjectCombo",
}
"""What leads somewhere, or does what is no change of the plan."""


class StepPage(QWidget):
    """A step: fields that save themselves, shown anew when something changes."""

    def __init__(self, view: PupilView, parent: QWidget | None = None) -> None:
        """Follow the view model."""
        super().__init__(parent)
        self.view = view
        self.autosave = Autosave(self, view.session.trouble, view.session.unfinished)
        self._fields: dict[QWidget, Field] = {}
        self._places: dict[str, QWidget] = {}
        self._hints = FieldHints()
        self.waiting = WaitingLines(view.session.unfinished)
        self.build()
        self._is_stale = True
        view.refreshed.connect(self._on_refreshed)
        self._held = ((Right.EDIT, Held(self, free=_WAYS)), (Right.FINALISE, Held(self, only=_FINISHING)))
        view.refreshed.connect(self._hold)
        view.session.leaving.connect(self.flush)
        view.session.locking.connect(self._keep_unsaved)
        if view.session.workspace.vault.is_read_only:
            self.autosave.only_show()

    def _hold(self) -> None:
        """Who may not change the plan reads it."""
        session = self.view.session
        let_go = [held.hold(session.workspace.why_not(right, session.pupil)) for right, held in self._held]
        if any(let_go):
            self.view.refreshed.emit()  # what was held back for another pupil is as it should be for this one

    @property
    def has_main_action(self) -> bool:
        """Whether the form itself offers what should be done now; the way on is secondary then."""
        buttons = (button for button in self.findChildren(QPushButton) if button.property("role") == MAIN)
        return any(button.isEnabled() and button.isVisibleTo(self) for button in buttons)

    def build(self) -> None:
        """Make the form and bind its fields."""
        raise NotImplementedError

    def bind(self, widget: QWidget, field: Field) -> None:
        """Let a widget show a stored value and store what the user makes of it."""
        self.autosave.bind(widget, field.read, field.write)
        self._fields[widget] = field
        self._places.setdefault(field.key, widget)

    def wait(self, *lines: QLineEdit, of: Callable[[], object] | None = None) -> None:
        """Keep what is written in lines that wait for a button, for the pupil shown unless `of` tells whom it is about."""
        for line in lines:
            self.waiting.add(line, of or (lambda: self.view.session.pupil))

    def place(self, key: str, widget: QWidget) -> None:
        """Let findings about `key` stand beside a widget that is no field, such as a table."""
        self._places[key] = widget

    def flush(self) -> None:
        """Store what is being typed, in fields and in cells."""
        for table in self.findChildren(PlainTable):
            table.finish_editing()
        self.autosave.flush()

    def _keep_unsaved(self) -> None:
        """Keep what a field holds that cannot be stored, such as half a date, or anything where the disk is full."""
        self.autosave.keep_unsaved()

    def _on_refreshed(self) -> None:
        """A form nobody sees waits until somebody does: every change would cost nine forms."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def refresh(self) -> None:
        """Show what is stored."""
        self.autosave.refresh(self.whose())
        self.waiting.refresh()
        self.show_findings()

    def whose(self) -> object:
        """Whose the fields are: other fields when another pupil is chosen."""
        return self.view.session.pupil

    # Findings beside the fields

    def concerns(self, finding: Finding) -> bool:
        """Whether a finding is about what the form shows now."""
        return bool(finding)

    def show_findings(self) -> None:
        """Say beside each field what there is to remark on it."""
        found: dict[str, list[Finding]] = {key: [] for key in self._places}
        for finding in self.view.findings:
            key = self.view.place_of(finding)
            if key in found and self.concerns(finding):
                found[key].append(finding)
        for key, findings in found.items():
            show_beside(self._hints, self._places[key], self.view, findings)

    def field_of(self, widget: QWidget) -> Field | None:
        """The field that a widget shows."""
        return self._fields.get(widget)

    def go_to(self, finding: Finding) -> None:
        """Give the keyboard to the place where a finding is mended."""
        widget = self._places.get(self.view.place_of(finding))
        if widget is not None:
            widget.setFocus()


def show_beside(hints: FieldHints, widget: QWidget, view: PupilView, findings: list[Finding]) -> None:
    """Say under a widget what there is to remark on it."""
    demanded = any(view.is_open_demand(finding) for finding in findings)
    hints.show(widget, [view.hint(finding) for finding in findings], DEMAND if demanded else ADVICE)
