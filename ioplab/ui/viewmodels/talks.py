"""Samtaler: every talk a plan's year expects, whether or not anything is written of it yet, and those beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ioplab.domain.ids import ConversationId
from ioplab.domain.plan import Conversation, Plan
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.i18n import tr
from ioplab.labels import label, short_date
from ioplab.operations import plans

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView

_EXPECTED: tuple[tuple[ConversationKind, Stage | None], ...] = (
    (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION),
    (ConversationKind.PUPIL, Stage.MIDYEAR),
    (ConversationKind.GUARDIAN, Stage.MIDYEAR),
    (ConversationKind.PUPIL, Stage.ANNUAL),
    (ConversationKind.GUARDIAN, Stage.ANNUAL),
    (ConversationKind.PPT, None),
    (ConversationKind.TEAM, None),
)
"""The talks of a year in order: two with the pupil, one with the guardians at each stage, one with PPT and one of the team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One row: a talk of a kind, at a stage or at any time, and what is stored of it, if anything."""

    kind: ConversationKind
    stage: Stage | None
    stored: Conversation | None = None
    is_expected: bool = False

    @property
    def invited_on(self) -> date | None:
        """When they were invited."""
        return self.stored.invited_on if self.stored else None

    @property
    def held_on(self) -> date | None:
        """When it was held."""
        return self.stored.held_on if self.stored else None

    @property
    def declined_on(self) -> date | None:
        """When they declined."""
        return self.stored.declined_on if self.stored else None

    @property
    def note(self) -> str:
        """What was noted."""
        return (self.stored.note if self.stored else None) or ""


class TalksView:
    """The talks of the plan shown."""

    def __init__(self, of: PupilView) -> None:
        """Follow the plan shown."""
        self.of = of

    def rows(self) -> tuple[Talk, ...]:
        """The talks that are expected, in the order of the year, each followed by others of its kind and stage."""
        plan = self.of.plan
        if plan is None:
            return ()
        left = list(plan.conversations)
        rows: list[Talk] = []
        for kind, stage in self._expected(plan):
            found = [one for one in left if one.kind is kind and stage in (one.stage, None)]
            left = [one for one in left if one not in found]
            first = found[0] if found else None
            rows.append(Talk(kind=kind, stage=first.stage if first else stage, stored=first, is_expected=True))
            rows += [Talk(kind=kind, stage=one.stage, stored=one) for one in found[1:]]
        return (*rows, *(Talk(kind=one.kind, stage=one.stage, stored=one) for one in left))

    def _expected(self, plan: Plan) -> tuple[tuple[ConversationKind, Stage | None], ...]:
        """Nobody is the guardian of a pupil who is of age."""
        of_age = self.of.pupil is not None and self.of.pupil.is_of_age(plan.year)
        return tuple(one for one in _EXPECTED if not (of_age and one[0] is ConversationKind.GUARDIAN))

    def change(self, talk: Talk, **changes: date | str | None) -> None:
        """Store what is written in a row; one that is only expected becomes stored by it."""
        run = self.of.session.run
        if talk.stored is not None:
            run(plans.edit_conversation, talk.stored.id, **changes)
        elif self.of.plan is not None and any(changes.values()):
            run(plans.add_conversation, self.of.plan.id, kind=talk.kind, stage=talk.stage, **changes)

    def add(self, kind: ConversationKind, stage: Stage | None) -> ConversationId | None:
        """One more talk than the year expects."""
        if self.of.plan is None:
            self.of.session.trouble.emit(tr("Start planen først, så kan samtalene skrives inn."))
            return None
        key = ConversationId(self.of.session.workspace.vault.new_id())
        made = self.of.session.run(plans.add_conversation, self.of.plan.id, kind=kind, stage=stage, conversation_id=key)
        return key if made else None

    def remove(self, talk: Talk) -> None:
        """Take away what is written of a talk; one that is expected stays as an empty row."""
        if talk.stored is None:
            self.of.session.trouble.emit(
                tr("Denne samtalen hører til året og står alltid her. Ingenting er skrevet om den ennå.")
            )
        elif self.of.session.run(plans.remove_conversation, talk.stored.id):
            words = tr("Det som var skrevet om samtalen, er tatt bort. Ctrl+Z angrer.")
            self.of.session.done.emit(words if talk.is_expected else tr("Samtalen er tatt bort. Ctrl+Z angrer."))


def stage_words(stage: Stage | None) -> str:
    """When a talk belongs; one without a stage belongs to the whole year."""
    return label(stage) if stage else tr("når det trengs")


def status_words(talk: Talk) -> str:
    """How it stands with a talk."""
    if talk.held_on:
        return tr("holdt {day}").format(day=short_date(talk.held_on))
    if talk.declined_on:
        return tr("takket nei")
    return tr("invitert, venter svar") if talk.invited_on else tr("ikke invitert")


def stage_choices() -> list[tuple[Stage | None, str]]:
    """The stages as choices."""
    return [*((stage, label(stage)) for stage in Stage), (None, stage_words(None))]


def kind_choices() -> list[tuple[ConversationKind, str]]:
    """The kinds of talk as choices."""
    return [(kind, label(kind)) for kind in ConversationKind]
