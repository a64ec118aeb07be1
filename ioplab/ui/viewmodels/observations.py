"""Observations between evaluations: writing one in a few keys, and what is told of those there are. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from ioplab import catalogues
from ioplab.domain.development import Development, RoundMark
from ioplab.domain.ids import GoalId, Level, ObservationId, PupilId, StaffId
from ioplab.domain.plan import Goal, Observation, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import Basis, GoalStatus
from ioplab.i18n import mark, tr
from ioplab.labels import label, long_date, short_date, shortened
from ioplab.operations import goals
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.search import Group, Hit, Kind, best_places, prepared, words_of

SUPPORT: tuple[str, ...] = mark(("uten hjelp", "med en påminning", "med mye hjelp"))
"""The usual levels of support, from none to much. Stored as they stand here, whatever language the screen speaks."""

_PARTS = ("pupil", "goal", "note", "support", "on")
_MOST_HITS = 8
_LONGEST_GOAL = 120
_KEPT = "observation"
"""What is begun and not stored is kept under this and the id of the observation being changed, if it is not a new one."""


# What is told


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLine:
    """One observation in words. `is_mine` says that whoever sits here may change it."""

    id: ObservationId
    words: str
    is_mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What has been observed of one goal: in a few words, line by line with the newest first, and when last."""

    summary: str
    lines: tuple[SeenLine, ...]
    latest_on: date | None


def observations_for(plan: Plan, goal_id: GoalId, staff: Sequence[Staff] = (), me: StaffId | None = None) -> Seen:
    """What has been observed of a goal this year.

    Args:
        plan: the plan it stands in.
        goal_id: the goal.
        staff: those who may have written, for their names.
        me: who sits here.
    """
    goal = plan.goal(goal_id)
    found = sorted(goal.observations if goal else (), key=lambda one: one.observed_on or date.min, reverse=True)
    names = {one.id: one.name for one in staff}
    lines = tuple(
        SeenLine(id=one.id, words=observation_words(one, names.get(one.staff or StaffId(""))), is_mine=one.staff in (None, me))
        for one in found
    )
    latest = found[0].observed_on if found else None
    return Seen(summary=_summary(len(found), latest), lines=lines, latest_on=latest)


def _summary(count: int, latest: date | None) -> str:
    if not count:
        return ""
    counted = tr("1 observasjon") if count == 1 else tr("{count} observasjoner").format(count=count)
    if latest is None:
        return counted
    return tr("{count}, sist {day}").format(count=counted, day=short_date(latest))


def observation_words(observation: Observation, name: str | None) -> str:
    """One observation on a line, as in «12. november 2026 · Jon · uten hjelp: Leste hele siden»."""
    head = [long_date(observation.observed_on), name or "", support_words(observation.support)]
    told = " · ".join(part for part in head if part)
    return (
        tr("{head}: {note}").format(head=told, note=observation.note)
        if told and observation.note
        else told or observation.note or ""
    )


def support_words(support: str | None) -> str:
    """A level of support as it is read: the usual ones in the language of the screen."""
    return next((tr(one) for one in SUPPORT if one == support), support or "")


def evidence_date(goal: Goal | None, basis: Basis | None, given: date | None) -> date | None:
    """The date of evidence to offer with a rating: the latest observation's, if it builds on what was observed and has none.

    An offered date goes again when the rating turns out to build on something else.
    """
    days = (one.observed_on for one in goal.observations if one.observed_on is not None) if goal else ()
    latest = max(days, default=None)
    if basis is Basis.OBSERVED:
        return given or latest
    return None if given == latest else given


def development_words(found: Development) -> str:
    """A goal's development as it is read aloud, in the order of time."""
    names = {one.level: tr(one.name) for one in catalogues.default_scale().levels}
    parts = []
    if found.baseline:
        parts.append((date.min, tr("Utgangspunkt: {text}").format(text=found.baseline)))
    parts += [(one.on, _round_words(one, names)) for one in found.rounds]
    parts += [
        (one.observed_on or date.min, tr("Observert {what}").format(what=observation_words(one, None)))
        for one in found.observations
    ]
    lines = [words for _, words in sorted(parts, key=lambda part: part[0])]
    if found.expected in names:
        lines.append(tr("Forventet: {level}").format(level=names[found.expected]))
    return "\n".join(lines)


def _round_words(one: RoundMark, names: Mapping[Level, str]) -> str:
    said = tr("ikke arbeidet med") if one.level is None else names.get(one.level, str(one.level))
    return tr("{round} {year}: {level}").format(round=label(one.kind).capitalize(), year=one.school_year, level=said)


# Writing one


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An observation being written. `id` is that of the one being changed, or None for a new one."""

    pupil: PupilId | None = None
    goal: GoalId | None = None
    note: str = ""
    support: str = ""
    on: str = ""
    """As it is written; empty means today."""

    id: ObservationId | None = None


class NoteView(QObject):
    """What the quick note shows and may ask for. What is begun is kept with the session, which each person has their own of."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Write in the session's vault."""
        super().__init__(parent)
        self.session = session
        self.draft = Draft()
        self.is_continued = False
        self.trouble = ""
        """Why the last try to store was refused here."""

    @property
    def today(self) -> date:
        """What a note without a date is dated."""
        return self.session.workspace.today

    def begin(self) -> None:
        """Go on with what was begun; or else a new note of the goal the user is at, or of the pupil shown."""
        if self._continue(None):
            return
        at = GoalId(self.session.goal or "")  # in a table of several pupils it may be another's than the one chosen
        of_goal = (one.id for one in self._pupils_with_plans() if self._goal_in(one, at) is not None)
        shown = next(of_goal, self.session.pupil)
        self.draft = Draft(pupil=PupilId(shown) if shown else None)
        if self.goal(GoalId(self.session.goal or "")) is not None:
            self.draft = replace(self.draft, goal=GoalId(self.session.goal or ""))

    def begin_of(self, goal_id: GoalId, observation_id: ObservationId | None = None) -> bool:
        """A note of that goal, or changing one there is; whether the goal is there."""
        pupil = next((one for one in self._pupils_with_plans() if self._goal_in(one, goal_id) is not None), None)
        goal = self._goal_in(pupil, goal_id) if pupil is not None else None
        if pupil is None or goal is None:
            return False
        if self._continue(observation_id):
            return True
        known = next((one for one in goal.observations if one.id == observation_id), None)
        if observation_id is None or known is None:
            self.draft = Draft(pupil=pupil.id, goal=goal_id)
            return observation_id is None
        self.draft = self._as_stored(pupil.id, goal_id, known)
        return True

    def _continue(self, observation_id: ObservationId | None) -> bool:
        """Go on with what was begun of a new observation, or of changing that one, if anything was."""
        kept = self._kept(observation_id)
        self.is_continued = bool(kept.note) and self._pupil_of(kept.pupil) is not None
        if self.is_continued:
            self.draft = kept
        return self.is_continued

    def _as_stored(self, pupil: PupilId, goal: GoalId, known: Observation) -> Draft:
        on = f"{known.observed_on:%d.%m.%Y}" if known.observed_on else ""
        return Draft(pupil=pupil, goal=goal, note=known.note or "", support=known.support or "", on=on, id=known.id)

    # Whom and what

    def pupil_name(self) -> str:
        """The full name of the pupil it is about."""
        pupil = self._pupil_of(self.draft.pupil)
        return pupil.full_name if pupil else ""

    def goal_text(self) -> str:
        """The words of the goal it is about."""
        goal = self.goal(self.draft.goal)
        return " ".join(goal.text.split()) if goal else ""

    def goal(self, goal_id: GoalId | None) -> Goal | None:
        """That goal of the pupil chosen, if there is such a one."""
        pupil = self._pupil_of(self.draft.pupil)
        return self._goal_in(pupil, goal_id) if pupil and goal_id else None

    def find_pupils(self, text: str) -> list[Group]:
        """The pupils whose names have these words."""
        names = self.session.workspace.pupil_names()
        searched = [prepared(name) for _, name in names]
        places, total = best_places(searched, words_of(text), _MOST_HITS, own=searched)
        hits = tuple(Hit(kind=Kind.PUPIL, key=names[place][0], title=names[place][1]) for place in places)
        return [Group(kind=Kind.PUPIL, hits=hits, more=total - len(hits))] if hits else []

    def find_goals(self, text: str) -> list[Group]:
        """The goals the pupil chosen works towards this year that have these words; the one chosen stands first without any."""
        found = self._active_goals()
        searched = [prepared(goal.text, subject) for subject, goal in found]
        places, total = best_places(searched, words_of(text), len(found), own=searched)
        hits = tuple(
            Hit(kind=Kind.GOAL, key=goal.id, title=shortened(" ".join(goal.text.split()), _LONGEST_GOAL), detail=subject)
            for subject, goal in (found[place] for place in places)
        )
        return [Group(kind=Kind.GOAL, hits=hits, more=total - len(hits))] if hits else []

    def nothing_words(self) -> str:
        """What is said where there is nothing to choose."""
        if not self.session.workspace.pupil_names():
            return tr("Legg til en elev først.")
        if self._active_goals():
            return tr("Ingen treff. Prøv færre eller andre ord.")
        year = self.session.workspace.year.label
        return tr("{name} har ingen mål i {year}.").format(name=self.pupil_name(), year=year)

    def choose_pupil(self, pupil_id: PupilId) -> None:
        """Let it be about another pupil; a goal of the one before is no goal of theirs."""
        if pupil_id != self.draft.pupil:
            self.draft = replace(self.draft, pupil=pupil_id, goal=None)

    def choose_goal(self, goal_id: GoalId) -> None:
        """Let it be about another goal."""
        self.draft = replace(self.draft, goal=goal_id)

    # Storing

    def store(self, note: str, support: str, on: date | None) -> bool:
        """Store what is written; whether it was done. What is missing is told."""
        me = self.session.workspace.me
        goal = self.goal(self.draft.goal)
        self.trouble = ""
        if me is None:
            return self._refuse(tr("Velg hvem du er i Innstillinger først."))
        if goal is None:
            return self._refuse(tr("Velg målet observasjonen gjelder."))
        if not note.strip():
            return self._refuse(tr("Skriv hva du så."))
        known, support = self.draft.id, _stored_support(support)
        if known is None:
            done = self.session.run(
                goals.add_observation, goal.id, staff=me.id, note=note, support=support or None, observed_on=on or self.today
            )
        else:
            fields = {"note": note, "support": support, "observed_on": on or self.today}
            done = self.session.run(goals.edit_observation, known, **fields)
        if done is None:
            return False
        self.forget()
        self.session.done.emit(tr("Observasjonen er lagret."))
        return True

    def _refuse(self, words: str) -> bool:
        self.trouble = words
        return False

    def keep(self, note: str, support: str, on: str) -> None:
        """Keep what is begun until the next time, as long as the program runs; only for the person who sits here."""
        draft = replace(self.draft, note=note, support=_stored_support(support), on=on)
        self.forget()
        if not note.strip() or draft == self._stored(draft):
            return
        for name in _PARTS:
            self.session.unfinished[_of(draft.id), name] = getattr(draft, name) or ""

    def _stored(self, draft: Draft) -> Draft | None:
        """The observation being changed, as it is stored; None for a new one."""
        goal = self.goal(draft.goal)
        known = next((one for one in goal.observations if one.id == draft.id), None) if goal else None
        return self._as_stored(draft.pupil, draft.goal, known) if known and draft.pupil and draft.goal else None

    def forget(self) -> None:
        """Nothing of this observation is begun any more."""
        for name in _PARTS:
            self.session.unfinished.pop((_of(self.draft.id), name), None)

    def remove(self, observation_id: ObservationId) -> None:
        """Take one's own observation away; undo brings it back."""
        self.session.run(goals.remove_observation, observation_id)

    def _kept(self, observation_id: ObservationId | None) -> Draft:
        kept = {name: self.session.unfinished.get((_of(observation_id), name), "") for name in _PARTS}
        return Draft(
            pupil=PupilId(kept["pupil"]) if kept["pupil"] else None,
            goal=GoalId(kept["goal"]) if kept["goal"] else None,
            note=kept["note"],
            support=kept["support"],
            on=kept["on"],
            id=observation_id,
        )

    # What there is

    def _pupil_of(self, pupil_id: PupilId | None) -> Pupil | None:
        known = {key for key, _ in self.session.workspace.pupil_names()}
        return self.session.workspace.pupil(pupil_id) if pupil_id in known and pupil_id is not None else None

    def _pupils_with_plans(self) -> tuple[Pupil, ...]:
        shown = self.session.pupil
        first = self._pupil_of(PupilId(shown)) if shown else None
        return (first, *self.session.workspace.pupils()) if first else self.session.workspace.pupils()

    def _goal_in(self, pupil: Pupil, goal_id: GoalId) -> Goal | None:
        plan = pupil.plan_for(self.session.workspace.year)
        return plan.goal(goal_id) if plan else None

    def _active_goals(self) -> list[tuple[str, Goal]]:
        """The goals worked towards this year that have words, each with its subject's name; the one chosen first."""
        pupil = self._pupil_of(self.draft.pupil)
        plan = pupil.plan_for(self.session.workspace.year) if pupil else None
        found = [
            (catalogues.subject_name(subject.subject), goal)
            for subject in (plan.subjects if plan else ())
            for goal in subject.goals
            if goal.status is GoalStatus.ACTIVE and goal.text.strip()
        ]
        return sorted(found, key=lambda one: one[1].id != self.draft.goal)


def _of(observation_id: ObservationId | None) -> tuple[str, str]:
    return _KEPT, observation_id or ""


def _stored_support(words: str) -> str:
    """A level of support as it is stored: the usual ones in one language, whatever the screen speaks."""
    written = words.strip()
    return next((one for one in SUPPORT if tr(one).casefold() == written.casefold()), written)
