"""Hvem kan hva: the table of rights, who administers the vault, how long pupils are kept. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.domain.access import RIGHTS, Right, Tie
from ioplab.domain.retention import LEAST_YEARS, MOST_YEARS
from ioplab.i18n import tr
from ioplab.operations import access, people, retention
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_SHOWN_AFTER = frozenset({"give_key", "take_key", "identify", "set_administrator", "set_retention"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Administering:
    """Somebody who may open the vault, and whether they administer it."""

    name: str
    administers: bool


class AccessView(QObject):
    """Who may what."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.operation in _SHOWN_AFTER or "staff" in changed.tables:
            self.refreshed.emit()

    def ties(self) -> list[Tie]:
        """The rows of the table."""
        return list(Tie)

    def cell(self, tie: Tie, right: Right) -> str:
        """What a cell of the table says."""
        return tr("ja") if right in RIGHTS[tie] else "–"

    def holders(self) -> list[Administering]:
        """Those who may open the vault."""
        vault = self.session.workspace.vault
        return [Administering(name=one.name, administers=one.name in vault.administrators) for one in people.key_holders(vault)]

    def why_not(self) -> str:
        """Why the person may not change any of it; nothing when they may."""
        return self.session.workspace.why_not(Right.ADMINISTER)

    def set_administrator(self, row: Administering, administers: object) -> None:
        """Mark somebody as administering the vault, or take the mark away."""
        self.session.run(access.set_administrator, row.name, administers=bool(administers))
        self.refreshed.emit()

    def years(self) -> int:
        """How long pupils are kept before it is told."""
        return retention.retention_years(self.session.workspace.vault)

    def year_choices(self) -> list[tuple[int, str]]:
        """How long they may be kept."""
        return [(years, tr("{years} år").format(years=years)) for years in range(LEAST_YEARS, MOST_YEARS + 1)]

    def set_years(self, years: int) -> None:
        """Say how long."""
        self.session.run(retention.set_retention, years)
        self.refreshed.emit()


def tie_words(tie: Tie) -> str:
    """What a row of the table is called."""
    words = wording.tie_name(tie)
    return words[:1].upper() + words[1:]


def right_words(right: Right) -> str:
    """What a column of the table is called."""
    return wording.right_name(right).capitalize()
