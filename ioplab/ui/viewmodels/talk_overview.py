"""Samtaler of all pupils: who is to be invited now, who has not answered, and every talk of the school year. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.talks import Talk, TalkStatus, due_talks, talks_of
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.i18n import mark, tr
from ioplab.labels import label
from ioplab.operations import plans
from ioplab.operations.documents import invitation_name
from ioplab.ui import translation
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.saving import Order, SaveView, Wish
from ioplab.ui.viewmodels.talks import stage_choices

if TYPE_CHECKING:
    from ioplab.reports.content import Look

_STATUSES = mark(
    {
        TalkStatus.NOT_INVITED: "ikke invitert",
        TalkStatus.WAITING: "venter svar",
        TalkStatus.HELD: "holdt",
        TalkStatus.DECLINED: "takket nei",
    }
)

_WRITTEN_TO = (ConversationKind.PUPIL, ConversationKind.GUARDIAN)
"""Whom letters are for; colleagues and PPT are met otherwise."""

Key = tuple[PupilId, ConversationKind, Stage | None, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """One talk of one pupil. `number` tells it from others of the same kind and stage."""

    pupil: Pupil
    plan: PlanId
    talk: Talk
    number: int = 0

    @property
    def key(self) -> Key:
        """What the row is known by, also when nothing is stored of it yet."""
        return self.pupil.id, self.talk.kind, self.talk.stage, self.number

    @property
    def words(self) -> str:
        """The talk in a list: whose, and what."""
        what = label(self.talk.kind)
        if self.talk.stage is not None:
            what = tr("{talk} ved {stage}").format(talk=what, stage=label(self.talk.stage))
        return tr("{name}: {talk}").format(name=self.pupil.full_name, talk=what)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the rows shown have in common; None is all. A stage is in a tuple, for a talk may have none.

    `keys` is for rows that have nothing else in common than that somebody asked for them.
    """

    pupil: PupilId | None = None
    kind: ConversationKind | None = None
    stage: tuple[Stage | None] | None = None
    status: TalkStatus | None = None
    keys: frozenset[Key] | None = None

    def fits(self, row: TalkRow) -> bool:
        """Whether a row is to be shown."""
        talk = row.talk
        return (
            self.pupil in (None, row.pupil.id)
            and self.kind in (None, talk.kind)
            and self.stage in (None, (talk.stage,))
            and self.status in (None, talk.status)
            and (self.keys is None or row.key in self.keys)
        )


class TalkOverview(QObject):
    """All talks of the school year shown."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with nothing left out."""
        super().__init__(parent)
        self.session = session
        self.filter = Filter()
        self.all: list[TalkRow] = []
        self.due: list[TalkRow] = []
        self.rows: list[TalkRow] = []
        self._shown: frozenset[Key] = frozenset()
        self.letters = SaveView(session, self)
        """The invitations that are being written."""

    def arrive(self) -> None:
        """Show what fits the filter now."""
        self._shown = frozenset()
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew. A row that was shown stays until another filter is chosen, whatever has been written in it."""
        workspace = self.session.workspace
        wheel, school, today = workspace.wheel(), workspace.school(), workspace.today
        self.all, self.due = [], []
        for pupil in workspace.pupils():
            plan = pupil.plan_for(workspace.year)
            if plan is None:
                continue
            rows = _rows_of(pupil, plan)
            due = list(due_talks(pupil, plan, wheel, today, school))
            self.all += rows
            self.due += [row for row in rows if row.talk in due]
        self.rows = [row for row in self.all if self.filter.fits(row) or row.key in self._shown]
        self._shown = frozenset(row.key for row in self.rows)
        self.refreshed.emit()

    def narrow(self, **changes: Any) -> None:
        """Show only what fits. Fields are those of `Filter`."""
        self.filter = replace(self.filter, keys=None, **changes)
        self.arrive()

    def show_due(self) -> None:
        """Show only those to invite now: what is selected is what is seen."""
        self.filter = Filter(keys=frozenset(row.key for row in self.due))
        self.arrive()

    def show_all(self) -> None:
        """Leave nothing out."""
        self.filter = Filter()
        self.arrive()

    def place_of(self, row: TalkRow) -> int:
        """Where a row is shown; with nothing left out if it was not."""
        if row.key not in {one.key for one in self.rows}:
            self.show_all()
        return next(place for place, one in enumerate(self.rows) if one.key == row.key)

    # What is told

    @property
    def waiting(self) -> list[TalkRow]:
        """Those who have been invited, and have neither come nor declined; who has waited longest first."""
        rows = [row for row in self.all if row.talk.status is TalkStatus.WAITING]
        return sorted(rows, key=lambda row: row.talk.invited_on or date.max)

    def waited_words(self, row: TalkRow) -> str:
        """The talk, and how long ago somebody was invited to it."""
        days = (self.session.workspace.today - (row.talk.invited_on or self.session.workspace.today)).days
        if days <= 0:
            return tr("{talk} · invitert i dag").format(talk=row.words)
        if days == 1:
            return tr("{talk} · invitert i går").format(talk=row.words)
        return tr("{talk} · invitert for {days} dager siden").format(talk=row.words, days=days)

    @property
    def facts(self) -> str:
        """The school year, and how many talks have been held."""
        held = sum(row.talk.status is TalkStatus.HELD for row in self.all)
        words = tr("Skoleåret {year} · {held} av {count} samtaler er holdt")
        return words.format(year=self.session.workspace.year.label, held=held, count=len(self.all))

    @property
    def empty_words(self) -> str:
        """What to do where no row is shown."""
        if not self.all:
            return tr("Her kommer samtalene i skoleåret når elevene har en plan. Begynn planen på «Elever».")
        return "" if self.rows else tr("Ingen samtaler passer til det du har valgt. «Vis alle» tar bort valgene.")

    @property
    def due_words(self) -> str:
        """Why the list of those to invite is empty; nothing where it is not."""
        return "" if self.due else tr("Ingen skal inviteres nå. De kommer hit tre uker før årshjulet sier at samtalene begynner.")

    @property
    def waiting_words(self) -> str:
        """Why the list of those who have not answered is empty; nothing where it is not."""
        return "" if self.waiting else tr("Alle som er invitert, har kommet eller takket nei.")

    @property
    def keys_words(self) -> str:
        """What the keys do, or which rows are shown."""
        if self.filter.keys is not None:
            return tr("Viser bare de som skal inviteres nå. «Vis alle» viser resten.")
        return tr("Enter retter en dato. Ctrl+A velger alle, Shift og pil velger flere.")

    def pupil_choices(self) -> list[tuple[PupilId, str]]:
        """The pupils who have talks."""
        return list({row.pupil.id: row.pupil.full_name for row in self.all}.items())

    # Changing

    def change(self, row: TalkRow, **changes: date | str | None) -> None:
        """Store what is written in a row; one that is only expected becomes stored by it."""
        run, stored = self.session.run, row.talk.stored
        if stored is not None:
            run(plans.edit_conversation, stored.id, **changes)
        elif any(changes.values()):
            run(plans.add_conversation, row.plan, kind=row.talk.kind, stage=row.talk.stage, **changes)

    def can_be_invited(self, rows: Sequence[TalkRow]) -> list[TalkRow]:
        """Those of the rows that nobody has been invited to yet."""
        return [row for row in rows if row.talk.status is TalkStatus.NOT_INVITED]

    def can_get_letters(self, rows: Sequence[TalkRow]) -> list[TalkRow]:
        """Those of the rows that a letter can be written for: with the pupil or the guardians, and not over yet."""
        open_states = (TalkStatus.NOT_INVITED, TalkStatus.WAITING)
        return [row for row in rows if row.talk.kind in _WRITTEN_TO and row.talk.status in open_states]

    def write_letters(self, rows: Sequence[TalkRow], folder: Path) -> None:
        """Put a letter for each into a folder; whoever was not invited before, is by it."""
        wanted = [row.key for row in self.can_get_letters(rows)]
        if not wanted:
            self.session.trouble.emit(tr("Velg først samtaler med eleven eller foresatte som ikke er holdt."))
            return
        new = [(row.plan, row.talk) for row in self.can_be_invited(self.can_get_letters(rows))]
        if new and not self.session.run(plans.invite_all, new):
            return
        self.refresh()
        found = {row.key: row for row in self.all}
        orders = [order for key in wanted if key in found and (order := self._letter(found[key])) is not None]
        wish = Wish(folder=folder, language=translation.current(), look=_colour())
        self.letters.start(orders, wish, with_password=False)

    def _letter(self, row: TalkRow) -> Order | None:
        plan = row.pupil.plan_for(self.session.workspace.year)
        if row.talk.stored is None or plan is None:
            return None
        talk = row.talk.stored.id
        name = invitation_name(plan, talk, language=translation.current())
        return Order(plan=row.plan, kind=None, who=row.pupil.full_name, name=name, talk=talk)

    def invite(self, rows: Sequence[TalkRow]) -> None:
        """Write down that all who are not invited yet were today: one act, and one to undo."""
        wanted = self.can_be_invited(rows)
        if not wanted:
            self.session.trouble.emit(tr("Velg først samtaler som ikke er invitert."))
        elif self.session.run(plans.invite_all, [(row.plan, row.talk) for row in wanted]):
            words = tr("{count} samtaler er skrevet som invitert i dag. Ctrl+Z angrer.")
            self.session.done.emit(words.format(count=len(wanted)))


def _rows_of(pupil: Pupil, plan: Plan) -> list[TalkRow]:
    rows: list[TalkRow] = []
    counts: dict[tuple[ConversationKind, Stage | None], int] = {}
    for talk in talks_of(pupil, plan):
        number = counts.get((talk.kind, talk.stage), 0)
        counts[talk.kind, talk.stage] = number + 1
        rows.append(TalkRow(pupil=pupil, plan=plan.id, talk=talk, number=number))
    return rows


def _colour() -> Look:
    from ioplab.reports.content import Look

    return Look.COLOUR


def talk_status_words(talk: Talk) -> str:
    """How it stands with a talk."""
    return tr(_STATUSES[talk.status])


def status_choices() -> list[tuple[TalkStatus, str]]:
    """The statuses as choices."""
    return [(status, tr(words)) for status, words in _STATUSES.items()]


def stages_to_choose() -> list[tuple[tuple[Stage | None], str]]:
    """The stages as choices; one of them is none at all."""
    return [((stage,), words) for stage, words in stage_choices()]
