"""Samtaler: every talk a plan's year expects, whether or not anything is written of it yet, and those beside them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ioplab.domain.ids import ConversationId
from ioplab.domain.talks import Talk, talks_of
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.i18n import tr
from ioplab.labels import label, short_date
from ioplab.operations import plans

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView


class TalksView:
    """The talks of the plan shown."""

    def __init__(self, of: PupilView) -> None:
        """Follow the plan shown."""
        self.of = of

    def rows(self) -> tuple[Talk, ...]:
        """The talks that are expected, in the order of the year, each followed by others of its kind and stage."""
        pupil, plan = self.of.pupil, self.of.plan
        return talks_of(pupil, plan) if pupil is not None and plan is not None else ()

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
