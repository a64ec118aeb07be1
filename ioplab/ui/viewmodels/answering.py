"""Answering a request from a colleague (forespørsel): goals to rate, observations, goals to propose, and the file. No widgets.

Everything goes into the draft the moment it is said. Nothing else on the machine is touched, and no vault is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues
from ioplab.domain.evaluation import Rating
from ioplab.domain.findings import goal_faults
from ioplab.domain.ids import GoalId, Level, ObservationId, ProposalId, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, filled
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Basis, ContributionKind, GoalStatus, Round
from ioplab.errors import UserError
from ioplab.exchange import sealing
from ioplab.exchange.contribution_file import (
    ANSWER_SUFFIX,
    AskedGoal,
    AskedSubject,
    Given,
    GivenObservation,
    GivenProposal,
    GivenRating,
)
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.labels import clock, definite, label, long_date, short_date, shortened
from ioplab.operations.answering import OpenRequest, drafts_folder, is_blank
from ioplab.storage.vault import local_now, random_id
from ioplab.ui.viewmodels.rating_model import RatingModel
from ioplab.ui.viewmodels.rating_rows import Place, Row
from ioplab.ui.viewmodels.rating_words import Told, level_word

_PLACES = (Place.SUBJECT, Place.GOAL, Place.MINE, Place.NOTE)
"""The columns: what others say is not in a request."""

_NOBODY, _SOMEBODY = StaffId(""), PupilId("")
"""A request tells neither who among the staff answers nor which pupil it is, only what they are called."""

_MOST_UNDOS = 200
_LONGEST_LINE = 90
"""Characters of a goal or an observation in a list."""

_FIELD_OF = {"text": "text", "verb": "text", "two": "text", "criterion": "criterion", "baseline": "baseline"}
"""Where each fault of a goal's wording is mended."""


def open_request(path: Path, words: str) -> OpenRequest:
    """Open a request file with the words as they were typed, and take up the draft. Takes about a second.

    Raises:
        UserError: the file cannot be read or is no request, or the words are not its own.
    """
    content = read_bytes(path, at_most=sealing.LARGEST_FILE)
    return OpenRequest.open(content, words, drafts=drafts_folder(), now=local_now, new_id=random_id)


class AnswerModel(RatingModel):
    """The goals of a request as a table: without the columns for what others say."""

    def _places_now(self) -> list[Place]:
        return list(_PLACES)


class AnswerView(QObject):
    """A request that has been opened, and the answer so far."""

    refreshed = Signal()

    trouble = Signal(str)
    """What is wrong and what to do."""

    done = Signal(str)
    """Good news."""

    discarded = Signal()
    """The draft is gone from this machine."""

    keys_moved = Signal()
    """Never: digits always rate."""

    reason_wanted = Signal(int)
    """The row for which a reason is to be written."""

    def __init__(self, opened: OpenRequest, parent: QObject | None = None) -> None:
        """Go on where the draft was left."""
        super().__init__(parent)
        self._opened = opened
        self.file = opened.file
        self.kind = self.file.round or Round.MIDYEAR
        self.rows: list[Row] = []
        self.goal: GoalId | None = None
        self.saved_at: datetime | None = None
        self.sent: Path | None = None
        self.asks: object | None = None
        self._asked: GoalId | None = None
        self._observing: ObservationId | None = None
        self._seen_on: date | None = None
        self.proposal: ProposalId | None = None
        self._subject: SubjectCode | None = None
        self._undo: list[Given] = []
        self._redo: list[Given] = []
        self.table = AnswerModel(self)
        self._read()

    # What there is

    @property
    def rates(self) -> bool:
        """Whether ratings are asked for, rather than goals."""
        return self.file.kind is ContributionKind.RATINGS

    @property
    def scale(self) -> MasteryScale:
        """The scale that the goals are rated on."""
        return self.file.scale or catalogues.default_scale()

    @property
    def keys_in(self) -> Place | None:
        """The column where digits rate."""
        return Place.MINE

    @property
    def goes_on(self) -> bool:
        """One key for each goal."""
        return True

    @property
    def title(self) -> str:
        """What is to be done."""
        return tr("Vurder målene") if self.rates else tr("Skriv mål")

    @property
    def facts(self) -> str:
        """Who asks, about whom, and when the answer is wanted."""
        file = self.file
        parts = [tr("{who} spør om {pupil}").format(who=file.asked_by, pupil=file.pupil)]
        if file.round:
            parts.append(label(file.round))
        if file.due_on:
            parts.append(tr("ønskes innen {day}").format(day=long_date(file.due_on)))
        return " · ".join(parts)

    @property
    def intro(self) -> str:
        """What to do, for somebody who has never seen the program."""
        if self.rates:
            words = tr(
                "Hei, {name}. Si hvor langt {pupil} har kommet i hvert mål i {round}: trykk et tall fra 0 til {top}. "
                "Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang."
            )
            round_name = definite(self.file.round) if self.file.round else ""
            return words.format(name=self._first_name, pupil=self.file.pupil, round=round_name, top=self.scale.top)
        words = tr(
            "Hei, {name}. Skriv mål for {pupil} i {subjects}. "
            "Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang."
        )
        subjects = ", ".join(subject.name for subject in self.file.subjects)
        return words.format(name=self._first_name, pupil=self.file.pupil, subjects=subjects)

    @property
    def _first_name(self) -> str:
        return self.file.asked.split(" ")[0]

    @property
    def progress(self) -> str:
        """How much has been answered."""
        if self.rates:
            left = len(self._opened.left)
            waiting = sum(not goal.ended for goal in self._opened.goals)
            return tr("{said} av {all} mål vurdert").format(said=waiting - left, all=waiting)
        written = sum(filled(one.text) for one in self._opened.given.proposals)
        return tr("1 mål skrevet") if written == 1 else tr("{count} mål skrevet").format(count=written)

    @property
    def saved_words(self) -> str:
        """When something was stored last."""
        return tr("✓ Lagret {time}").format(time=clock(self.saved_at)) if self.saved_at else tr("✓ Alt er lagret")

    @property
    def draft_words(self) -> str:
        """What was wrong with the draft that lay here, if anything."""
        return str(self._opened.trouble or "")

    def levels(self) -> list[tuple[str, str]]:
        """Each category of the scale with what it means."""
        entries = (*reversed(self.scale.levels), self.scale.not_worked_on)
        return [(f"{entry.level} {tr(entry.name)}", tr(entry.descriptor)) for entry in entries]

    def existing(self) -> list[str]:
        """The goals that the plan has already in the subjects asked about."""
        named = ((subject.name, goal.text) for subject in self.file.subjects for goal in subject.goals if not goal.ended)
        return [f"{name}: {text}" for name, text in named]

    def _read(self) -> None:
        self.rows = list(self._rows())
        self.table.show_entries(self.rows if self.rates else [])

    def _rows(self) -> Iterator[Row]:
        for subject in self.file.subjects:
            for goal in subject.goals:
                yield self._row(subject, goal, self._opened.rating(goal.id))

    def _row(self, subject: AskedSubject, goal: AskedGoal, given: GivenRating | None) -> Row:
        return Row(
            pupil=_SOMEBODY,
            given_name=self.file.pupil,
            goal=_as_goal(goal),
            code=subject.code,
            subject=subject.name,
            round=None,
            is_open=True,
            may_rate=True,
            midyear=None,
            mine=_as_rating(given) if given is not None and _is_said(given) else None,
            others=(),
            others_hidden=False,
            outcome=None,
        )

    def details(self, number: int) -> tuple[Told, ...]:
        """All there is to know of a goal when one rates it."""
        row = self.table.row(number)
        if row is None:
            return ()
        told = (
            (row.subject, row.goal.text),
            (tr("Utgangspunkt"), row.goal.baseline),
            (tr("Målet er nådd når"), row.goal.criterion),
            (tr("Slik ser vi det"), row.goal.observe_how),
            (tr("Forventet nivå"), level_word(self.scale, row.goal.expected_level) if row.goal.expected_level else None),
            (tr("Du"), self._said(row)),
        )
        return tuple((head, words) for head, words in told if words)

    def _said(self, row: Row) -> str:
        if row.mine is None:
            return ""
        several = tr("i flere situasjoner") if row.mine.several_settings else None
        parts = (level_word(self.scale, row.mine.level), row.mine.not_worked_on_reason, several, label(row.mine.basis))
        return " · ".join(part for part in (*parts, row.mine.note) if part)

    @property
    def first_left(self) -> int:
        """The row of the first goal that waits for a rating; the first of all when none does."""
        left = self._opened.left
        return next((number for number, row in enumerate(self.rows) if row.goal.id in left), 0)

    def goal_id(self, number: int) -> GoalId | None:
        """The goal of a row."""
        row = self.table.row(number)
        return row.goal.id if row is not None else None

    # Doing, and undoing

    def _do(self, work: Callable[[], object]) -> bool:
        """Do something to the draft; tells whether it could be done."""
        before = self._opened.given
        try:
            work()
        except UserError as error:
            self.trouble.emit(str(error))
            return False
        if self._opened.given != before:
            self._undo = [*self._undo[-_MOST_UNDOS:], before]
            self._redo.clear()
            self._stored()
        return True

    def _stored(self) -> None:
        self.saved_at, self.sent = local_now(), None
        self._read()
        self.refreshed.emit()

    def undo(self) -> None:
        """Take back the last thing done."""
        self._move(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._move(self._redo, self._undo)

    def _move(self, source: list[Given], target: list[Given]) -> None:
        if not source:
            self.done.emit(tr("Ingenting å angre.") if source is self._undo else tr("Ingenting å gjøre om igjen."))
            return
        before = self._opened.given
        try:
            self._opened.put_back(source[-1])
        except UserError as error:
            self.trouble.emit(str(error))
            return
        source.pop()
        target.append(before)
        self._forget_what_is_gone()
        self._stored()

    def _forget_what_is_gone(self) -> None:
        given = self._opened.given
        if all(one.id != self._observing for one in given.observations):
            self._observing = None
        if all(one.id != self.proposal for one in given.proposals):
            self.proposal = None

    # Rating, called by the table

    def rate(self, number: int, place: Place, digit: int) -> bool:
        """A digit was pressed on a goal: a level, or 0 for not worked on, which asks for the reason."""
        row = self.table.row(number)
        if row is None or place is not Place.MINE or (digit and digit not in self.scale.numbers):
            return False
        if not digit:
            self.asks, self._asked = True, row.goal.id
            self.reason_wanted.emit(number)
            return False
        return self._do(lambda: self._opened.rate(row.goal.id, level=Level(digit)))

    @property
    def ask_words(self) -> str:
        """The question in the line where a reason is to be written; nothing where it is for a note."""
        return tr("Hvorfor er det ikke arbeidet med?") if self.asks else ""

    def answer(self, number: int, text: str) -> bool:
        """Why a goal has not been worked on. Tells whether the goal is rated by it."""
        row, asked = self.table.row(number), self._asked
        self.give_up()
        if row is None or row.goal.id != asked:
            return False
        if not filled(text):
            self.trouble.emit(tr("Skriv hvorfor målet ikke er arbeidet med."))
            return False
        return self._do(lambda: self._opened.rate(row.goal.id, not_worked_on_reason=text))

    def give_up(self) -> None:
        """No reason is to be written after all."""
        self.asks = self._asked = None

    def note_of(self, row: Row) -> str:
        """The note to one's rating."""
        return (row.mine.note if row.mine else None) or ""

    def write_note(self, number: int, text: str) -> None:
        """Write a note to one's rating."""
        row = self.table.row(number)
        if row is not None and row.mine is not None:
            self._do(lambda: self._opened.note(row.goal.id, text))
        elif row is not None:
            self.trouble.emit(tr("Vurder målet først, så kan du skrive et notat."))

    def toggle_several(self, number: int) -> None:
        """Seen in several settings, or not."""
        row = self.table.row(number)
        if row is not None and row.mine is not None:
            several = not row.mine.several_settings
            self._do(lambda: self._opened.rate(row.goal.id, several_settings=several))

    def set_basis(self, number: int, basis: Basis) -> None:
        """What the rating builds on."""
        row = self.table.row(number)
        if row is not None and row.mine is not None:
            self._do(lambda: self._opened.rate(row.goal.id, basis=basis))

    def turn_next_step(self, number: int) -> None:
        """What happens next is for those who ask to agree on."""

    def turn_order(self) -> None:
        """The plan's order is the only one."""

    # Observations of the goal in focus

    def show_goal(self, goal: GoalId | None) -> None:
        """Observe this goal from now on; what was written of another stays with that one."""
        if goal != self.goal:
            self.goal = goal
            self.finish_observation()

    def observations(self) -> list[tuple[ObservationId, str]]:
        """What has been observed of the goal in focus, newest first."""
        given = (one for one in self._opened.given.observations if one.goal == self.goal)
        newest = sorted(given, key=lambda one: one.observed_on or date.min, reverse=True)
        return [(one.id, _observed(one)) for one in newest]

    @property
    def observation(self) -> GivenObservation | None:
        """The observation that is being written; None before its first word."""
        return next((one for one in self._opened.given.observations if one.id == self._observing), None)

    def observation_field(self, name: str) -> Callable[[], str | None]:
        """Reads a field of the observation that is being written."""
        return lambda: getattr(self.observation, name, None)

    def proposal_field(self, name: str) -> Callable[[], str | None]:
        """Reads a field of the goal that is being written."""
        return lambda: getattr(self.written, name, None)

    @property
    def seen_on(self) -> date:
        """When it was seen."""
        return (self.observation.observed_on if self.observation else self._seen_on) or self._opened_today

    @property
    def _opened_today(self) -> date:
        return local_now().date()

    def write_seen_on(self, day: date | None) -> None:
        """Tell when it was seen: not in the future, and not years ago, which is a slip of the keys."""
        if day is not None and not self._opened_today.year - 1 <= day.year <= self._opened_today.year + 1:
            self.trouble.emit(tr("Datoen ligger langt unna. Skriv dagen du så det."))
            return
        if day is not None and day > self._opened_today:
            self.trouble.emit(tr("Datoen er fram i tid. Skriv dagen du så det."))
            return
        self._seen_on = day
        if self._observing is not None:
            self._observe(observed_on=day or self._opened_today)

    def write_observation(self, **said: str) -> None:
        """Write the observation, one of its fields at a time: `note` or `support`."""
        if self._observing is not None:
            self._observe(**said)
        elif self.goal is not None and any(map(filled, said.values())):
            self._do(self._begin_observation(self.goal, said))

    def _begin_observation(self, goal: GoalId, said: dict[str, str]) -> Callable[[], None]:
        def begin() -> None:
            self._observing = self._opened.observe(goal, on=self.seen_on, **said)

        return begin

    def _observe(self, **said: Any) -> None:
        key = self._observing
        if key is not None and self._do(lambda: self._opened.edit_observation(key, **said)):
            self._forget_what_is_gone()

    def take_up_observation(self, key: ObservationId) -> None:
        """Go on writing an observation."""
        self._observing = key
        self.refreshed.emit()

    def finish_observation(self) -> None:
        """The next words are another observation."""
        self._observing = self._seen_on = None
        self.refreshed.emit()

    def remove_observation(self, key: ObservationId) -> None:
        """Take an observation out."""
        self._do(lambda: self._opened.take_back(key))
        self._forget_what_is_gone()
        self.refreshed.emit()

    # Goals

    @property
    def proposals(self) -> list[tuple[ProposalId, str]]:
        """The goals written so far."""
        names = {subject.code: subject.name for subject in self.file.subjects}
        return [
            (one.id, f"{names.get(one.subject, one.subject)}: {shortened(one.text, _LONGEST_LINE) or tr('ikke skrevet ennå')}")
            for one in self._opened.given.proposals
        ]

    @property
    def written(self) -> GivenProposal | None:
        """The goal that is being written; None before its first word."""
        return next((one for one in self._opened.given.proposals if one.id == self.proposal), None)

    def subjects(self) -> list[tuple[SubjectCode, str]]:
        """The subjects a goal may be in."""
        return [(subject.code, subject.name) for subject in self.file.subjects]

    @property
    def subject(self) -> SubjectCode | None:
        """The subject of the goal being written."""
        if self.written:
            return self.written.subject
        codes = [code for code, _ in self.subjects()]
        return self._subject if self._subject in codes else codes[0] if codes else None

    def choose_subject(self, code: SubjectCode) -> None:
        """The goal is in this subject, and so are the next ones."""
        self._subject = code
        if self.proposal is not None:
            self._propose(subject=code)

    def take_up_proposal(self, key: ProposalId) -> None:
        """Go on writing a goal."""
        self.proposal = key
        self.refreshed.emit()

    def new_proposal(self) -> None:
        """The next words are another goal, in the same subject."""
        self._subject = self.subject
        self.proposal = None
        self.refreshed.emit()

    def write_proposal(self, **said: str) -> None:
        """Write the goal, one field at a time. Fields are those of `GivenProposal`."""
        subject = self.subject
        if self.proposal is not None:
            self._propose(**said)
        elif subject is not None and any(map(filled, said.values())):
            self._do(self._begin_proposal(subject, said))

    def _begin_proposal(self, subject: SubjectCode, said: dict[str, str]) -> Callable[[], None]:
        def begin() -> None:
            self.proposal = self._opened.begin_proposal(subject, **said)

        return begin

    def _propose(self, **said: Any) -> None:
        key = self.proposal
        if key is not None:
            self._do(lambda: self._opened.edit_proposal(key, **said))

    def remove_proposal(self) -> None:
        """Take the goal out that is being written."""
        key, self.proposal = self.proposal, None
        if key is not None:
            self._do(lambda: self._opened.take_back(key))
        self.refreshed.emit()

    def hints(self) -> dict[str, list[str]]:
        """What would make the goal easier to evaluate, by the field it is mended in."""
        if self.written is None or is_blank(self.written):
            return {}
        one = self.written
        goal = Goal(id=GoalId(one.id), text=one.text, baseline=one.baseline, criterion=one.criterion)
        rule = catalogues.finding_rules()["F16"]
        found: dict[str, list[str]] = {}
        for fault in goal_faults(goal, catalogues.goal_language()):
            found.setdefault(_FIELD_OF[fault], []).append(tr(rule.messages[fault]))
        return found

    # Sending

    def save(self, folder: Path) -> bool:
        """Write the answer, under a name that tells nobody's."""
        path = folder / f"svar-{self.file.request[:8]}{ANSWER_SUFFIX}"
        before = self._opened.given
        try:
            self._opened.write(path)
        except UserError as error:
            self.trouble.emit(str(error))
            return False
        if self._opened.given != before:
            self._read()
        self._forget_what_is_gone()
        self.sent = path
        left = len(self._opened.left)
        words = tr("Svarfilen er lagret i {folder}. Send den til {who}.")
        if left:
            words = tr("Svarfilen er lagret i {folder}, men {left} mål er ikke vurdert ennå. Send den til {who}.")
        self.refreshed.emit()
        self.done.emit(words.format(left=left, folder=folder, who=self.file.asked_by))
        return True

    @property
    def send_words(self) -> str:
        """What to do with the answer."""
        who = self.file.asked_by
        if self.sent is None:
            words = tr("Lagre svarfilen når du er ferdig, og send den til {who}. Bare arkivet som spurte, kan åpne den.")
            return words.format(who=who)
        words = tr(
            "Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post. "
            "Den er kryptert, så bare arkivet som spurte, kan åpne den. Når {who} har fått den, kan du slette kladden her."
        )
        return words.format(name=self.sent.name, folder=self.sent.parent, who=who)

    def discard(self) -> None:
        """Remove the draft from this machine."""
        try:
            self._opened.discard()
        except UserError as error:
            self.trouble.emit(str(error))
            return
        self.discarded.emit()


def _as_goal(asked: AskedGoal) -> Goal:
    return Goal(
        id=asked.id,
        text=asked.text,
        baseline=asked.baseline,
        criterion=asked.criterion,
        observe_how=asked.observe_how,
        expected_level=asked.expected_level,
        status=GoalStatus.ENDED if asked.ended else GoalStatus.ACTIVE,
    )


def _as_rating(given: GivenRating) -> Rating:
    """As the table shows it: open for change, whether or not it has been sent."""
    return Rating(
        goal=given.goal,
        staff=_NOBODY,
        level=given.level,
        not_worked_on_reason=given.not_worked_on_reason,
        several_settings=given.several_settings,
        basis=given.basis,
        evidence_on=given.evidence_on,
        note=given.note,
    )


def _is_said(given: GivenRating) -> bool:
    return given.level is not None or filled(given.not_worked_on_reason)


def _observed(one: GivenObservation) -> str:
    words = " · ".join(part for part in (one.support, one.note) if part)
    return shortened(f"{short_date(one.observed_on)}: {words}", _LONGEST_LINE)
