"""The competence goals of the curriculum that a goal points to: picked, typed, exchanged for what came instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from weakref import WeakSet

from ioplab import wording
from ioplab.domain.competence import Library, Standing, ref_of, with_ref, with_ref_instead, without_ref
from ioplab.domain.plan import CurriculumRef, Goal
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations import curriculum
from ioplab.operations import goals as goal_operations
from ioplab.ui import translation

if TYPE_CHECKING:
    from ioplab.ui.session import Session

_LONGEST_CODE = 40
"""Characters; the codes of the curriculum have seven or eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefRow:
    """One competence goal of a goal, as it is shown.

    Attributes:
        code: its code.
        words: code, words and revision, and below them what there is to remark.
        remark: what there is to remark; nothing where it holds.
        instead: what may be taken in its place with one press; None where there is nothing.
    """

    code: str
    words: str
    remark: str = ""
    instead: CurriculumRef | None = None


_told: WeakSet[Session] = WeakSet()
"""The sessions that have been told that the curricula are damaged: a page may have several of these views."""


class CompetenceView:
    """What a goal points to in the curriculum."""

    def __init__(self, session: Session) -> None:
        """Ask the session's vault, and the curricula the program keeps."""
        self._session = session

    @property
    def today(self) -> date:
        """Today, by which revisions are in force or not."""
        return self._session.workspace.today

    def library(self) -> Library | None:
        """The curricula, or None where there are none. That they are damaged is told once."""
        try:
            found = curriculum.library()
        except UserError as error:
            if self._session not in _told:
                self._session.trouble.emit(str(error))
            _told.add(self._session)
            return None
        _told.discard(self._session)
        return found

    def rows(self, goal: Goal) -> list[RefRow]:
        """What the goal points to, in its order."""
        known = self.library() if goal.curriculum_refs else None
        return [self._row(ref, known) for ref in goal.curriculum_refs]

    def _row(self, ref: CurriculumRef, known: Library | None) -> RefRow:
        first = " · ".join(part for part in (ref.code, ref.curriculum, ref.text) if part)
        if known is None:
            return RefRow(code=ref.code, words=first)
        report = known.report(ref, self.today)
        if report.standing is Standing.HOLDS:
            return RefRow(code=ref.code, words=first)
        found = known.found(report.goal.code) if report.goal else None
        instead = ref_of(found, translation.current()) if found else None
        remark = wording.competence_text(ref, report)
        if report.standing is Standing.REPLACED and report.goal is None:
            remark += " " + tr("Ordlyden er en annen der. Velg målet på nytt.")
        return RefRow(code=ref.code, words=f"{first}\n! {remark}", remark=remark, instead=instead)

    def hints(self, goal: Goal) -> list[str]:
        """What a closed card says of codes that no longer hold."""
        return [f"! {row.remark}" for row in self.rows(goal) if row.remark]

    def why_no_choosing(self) -> str:
        """Why there is nothing to choose among, and what to do about it; nothing where there is."""
        if curriculum.has_library():
            return ""
        return tr("Læreplanene er ikke lest inn ennå. Det gjøres under Innstillinger, Læreplanene. Koden kan skrives her.")

    def add_typed(self, goal: Goal, typed: str) -> bool:
        """Point to a code that somebody has typed; with words and revision where the curricula have it."""
        code = "".join(typed.split()).upper()
        if not code or len(code) > _LONGEST_CODE:
            self._session.trouble.emit(tr("Skriv koden til kompetansemålet, for eksempel KM1234."))
            return False
        known = self.library()
        found = known.found(code) if known else None
        ref = ref_of(found, translation.current()) if found else CurriculumRef(code=code)
        return self._store(goal, with_ref(goal.curriculum_refs, ref))

    def add(self, goal: Goal, codes: list[str]) -> bool:
        """Point to goals of the curricula by their codes."""
        known, refs = self.library(), goal.curriculum_refs
        for code in codes:
            if known is not None and (found := known.found(code)) is not None:
                refs = with_ref(refs, ref_of(found, translation.current()))
        return self._store(goal, refs)

    def remove(self, goal: Goal, code: str) -> bool:
        """Point to it no more."""
        return self._store(goal, without_ref(goal.curriculum_refs, code))

    def take_instead(self, goal: Goal, row: RefRow) -> bool:
        """Point to what came instead."""
        return row.instead is not None and self._store(goal, with_ref_instead(goal.curriculum_refs, row.code, row.instead))

    def _store(self, goal: Goal, refs: tuple[CurriculumRef, ...]) -> bool:
        return self._session.run(goal_operations.edit_goal, goal.id, curriculum_refs=refs) is not None
