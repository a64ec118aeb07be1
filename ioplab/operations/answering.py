"""The receiver's side of a request: what a colleague may rate, note and propose, the draft of it, and the answer. No vault.

Everything is kept as a draft the moment it is said, so that half-finished work survives; the answer is made of the draft.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any, Self, TypeVar

from ioplab.domain.contribution import Identified
from ioplab.domain.ids import GoalId, ObservationId, ProposalId, SubjectCode
from ioplab.domain.plan import filled
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import ContributionKind
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import contribution_file, sealing
from ioplab.exchange.contribution_file import (
    AnswerFile,
    AskedGoal,
    DraftFile,
    Given,
    GivenObservation,
    GivenProposal,
    GivenRating,
    RequestFile,
)
from ioplab.exchange.spoken_words import read_words
from ioplab.files import read_bytes, reason, write_whole
from ioplab.i18n import tr
from ioplab.operations.store import tidy

Thing = TypeVar("Thing", bound=Identified)


def drafts_folder() -> Path:
    """Where drafts lie on this machine: in the user's own data folder, made when it is needed.

    Raises:
        UserError: it cannot be made.
    """
    from platformdirs import user_data_path

    try:
        return user_data_path("ioplab", appauthor=False, ensure_exists=True)
    except OSError as error:
        raise UserError(
            tr("Det er ingen steder å gjemme utkastet: {why}.").format(why=reason(error)),
            advice=tr("Frigjør plass, eller se etter at du har lov til å skrive i hjemmemappen."),
        ) from error


class OpenRequest:
    """A request that has been opened with its words, and what the colleague has answered so far.

    Attributes:
        file: what is asked for.
        given: what has been answered so far.
        trouble: what was wrong with the draft that lay there, if anything; the work then begins anew.
    """

    def __init__(
        self,
        file: RequestFile,
        *,
        drafts: Path | None = None,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        """Take up the draft where it was left.

        Args:
            file: the opened request.
            drafts: the folder drafts are kept in; None keeps none.
            now: tells the moment.
            new_id: makes random ids.
        """
        self.file = file
        self.given = Given()
        self.trouble: UserError | None = None
        self._now = now
        self._new_id = new_id
        self._lies: bytes | None = None
        self._draft = drafts / f"{file.request}{contribution_file.DRAFT_SUFFIX}" if drafts is not None else None
        self._take_up_draft()

    @classmethod
    def open(
        cls,
        content: bytes,
        words: str,
        *,
        drafts: Path | None = None,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> Self:
        """Open a request with the words as they were typed. Takes about a second, which is what keeps guessing dear.

        Raises:
            UserError: the words are not its own, or the file is damaged, no request, or of a newer format.
        """
        return cls(contribution_file.open_request(content, read_words(words)), drafts=drafts, now=now, new_id=new_id)

    # What there is

    @property
    def goals(self) -> tuple[AskedGoal, ...]:
        """All goals, subject by subject."""
        return tuple(contribution_file.goals_of(self.file))

    @property
    def left(self) -> tuple[GoalId, ...]:
        """The goals that still wait for a rating. Those ended during the year need none."""
        if self.file.kind is ContributionKind.GOALS:
            return ()
        return tuple(goal.id for goal in self.goals if not goal.ended and not _is_said(self.rating(goal.id)))

    def rating(self, goal: GoalId) -> GivenRating | None:
        """The rating given so far, or None."""
        return next((one for one in self.given.ratings if one.goal == goal), None)

    # Answering

    def rate(self, goal: GoalId, **said: Any) -> None:
        """Rate a goal, or change the rating. Fields are those of `GivenRating`.

        A level takes away a reason for not having worked on the goal, and the other way round.

        Raises:
            NotFoundError: the goal is not asked about.
            NotAllowedError: ratings are not asked for.
            UserError: the level is not on the scale.
        """
        scale = self._scale()
        self._asked(goal)
        fields = tidy(said)
        if fields.get("level") is not None:
            fields["not_worked_on_reason"] = None
        elif fields.get("not_worked_on_reason") is not None:
            fields["level"] = None
        changed = replace(self.rating(goal) or GivenRating(goal=goal), **{"submitted_at": None, **fields})
        if changed.level is not None and changed.level not in scale.numbers:
            raise UserError(tr("Nivået finnes ikke i skalaen."), advice=tr("Velg {low}–{high}.").format(low=1, high=scale.top))
        self._keep(replace(self.given, ratings=(*self._other_ratings(goal), changed)))

    def note(self, goal: GoalId, text: str) -> None:
        """Write a note to one's rating of a goal; it may be there before the rating is."""
        self.rate(goal, note=text)

    def clear(self, goal: GoalId) -> None:
        """Take back the rating of a goal with its note."""
        self._keep(replace(self.given, ratings=self._other_ratings(goal)))

    def observe(
        self, goal: GoalId, *, note: str | None = None, support: str | None = None, on: date | None = None
    ) -> ObservationId:
        """Write a dated observation of a goal; without a date it is today's.

        Raises:
            NotFoundError: the goal is not asked about.
            UserError: nothing is said.
        """
        self._asked(goal)
        said = tidy({"note": note, "support": support})
        if not any(said.values()):
            raise UserError(tr("Observasjonen er tom."), advice=tr("Skriv hva du så."))
        made = GivenObservation(id=ObservationId(self._new_id()), goal=goal, observed_on=on or self._now().date(), **said)
        self._keep(replace(self.given, observations=(*self.given.observations, made)))
        return made.id

    def edit_observation(self, key: ObservationId, **said: Any) -> None:
        """Change an observation that has not been sent for good; one that says nothing any more is taken out.

        Raises:
            NotFoundError: it has been taken out.
        """
        before = next((one for one in self.given.observations if one.id == key), None)
        if before is None:
            raise NotFoundError(tr("Observasjonen er tatt bort."))
        after = replace(before, **tidy(said))
        if after.note is None and after.support is None:
            self.take_back(key)
            return
        observations = tuple(after if one.id == key else one for one in self.given.observations)
        self._keep(replace(self.given, observations=observations))

    def begin_proposal(self, subject: SubjectCode, **said: Any) -> ProposalId:
        """Begin on a goal that need not have a text yet. It is kept as a draft, and not sent before it has one.

        Raises:
            NotAllowedError: the subject is not asked about.
        """
        self._asked_subject(subject)
        fields = {"proposed_on": self._now().date(), "text": "", **_written(said)}
        made = GivenProposal(id=ProposalId(self._new_id()), subject=subject, **fields)
        self._keep(replace(self.given, proposals=(*self.given.proposals, made)))
        return made.id

    def edit_proposal(self, key: ProposalId, **said: Any) -> None:
        """Change a proposed goal. Fields are those of `GivenProposal`.

        Raises:
            NotFoundError: it has been taken out.
            NotAllowedError: the subject is not asked about.
        """
        before = next((one for one in self.given.proposals if one.id == key), None)
        if before is None:
            raise NotFoundError(tr("Målet er tatt bort."))
        self._asked_subject(said.get("subject", before.subject))
        after = replace(before, **_written(said))
        self._keep(replace(self.given, proposals=tuple(after if one.id == key else one for one in self.given.proposals)))

    def put_back(self, given: Given) -> None:
        """Answer what was answered at an earlier moment, to undo what was done since."""
        self._keep(given)

    def propose(self, subject: SubjectCode, text: str, **said: Any) -> ProposalId:
        """Propose a goal. Fields are those of `GivenProposal`.

        Raises:
            NotAllowedError: the subject is not asked about.
            UserError: the goal has no text.
        """
        self._asked_subject(subject)
        if not filled(text):
            raise UserError(tr("Målet mangler tekst."), advice=tr("Skriv hva eleven skal gjøre."))
        fields = {"proposed_on": self._now().date(), **tidy(said)}
        made = GivenProposal(id=ProposalId(self._new_id()), subject=subject, text=text.strip(), **fields)
        self._keep(replace(self.given, proposals=(*self.given.proposals, made)))
        return made.id

    def take_back(self, key: ObservationId | ProposalId) -> None:
        """Take an observation or a proposal out again."""
        self._keep(
            replace(
                self.given,
                observations=tuple(one for one in self.given.observations if one.id != key),
                proposals=tuple(one for one in self.given.proposals if one.id != key),
            )
        )

    def take(self, given: Given) -> None:
        """Answer with what a file of ratings says, beside what has been said already.

        Raises:
            UserError: it says something that is not asked for, or a level off the scale.
        """
        before = self.given
        try:
            for rating in given.ratings:
                fields = {name: getattr(rating, name) for name in _SAID}
                self.rate(rating.goal, **fields)
            for observation in given.observations:
                self._asked(observation.goal)
            subjects = {one.code for one in self.file.subjects}
            if any(proposal.subject not in subjects for proposal in given.proposals):
                raise NotAllowedError(tr("Du er ikke spurt om mål i det faget."))
        except UserError:
            self._keep(before)
            raise
        new = replace(
            self.given,
            observations=_with_new(self.given.observations, given.observations),
            proposals=_with_new(self.given.proposals, given.proposals),
        )
        self._keep(new)

    # Sending

    def seal(self) -> bytes:
        """The answer as it is sent back. Made twice of the same work it says the same, so merging both changes nothing more.

        Raises:
            UserError: nothing has been answered, or a goal has a note without a rating, or a proposed goal has no text.
        """
        unsaid = sum(1 for one in self.given.ratings if not _is_said(one))
        if unsaid:
            raise UserError(
                tr("{count} mål har merknad, men mangler vurdering.").format(count=unsaid),
                advice=tr("Velg et nivå, skriv hvorfor målet ikke er arbeidet med, eller ta bort merknaden."),
            )
        proposals = tuple(one for one in self.given.proposals if not is_blank(one))
        if any(not filled(one.text) for one in proposals):
            raise UserError(tr("Et mål mangler tekst."), advice=tr("Skriv hva eleven skal gjøre, eller ta bort målet."))
        if not (self.given.ratings or self.given.observations or proposals):
            raise UserError(tr("Det er ingenting å sende ennå."), advice=tr("Svar på noe av det du er spurt om."))
        now = self._now().replace(microsecond=0)
        ratings = tuple(one if one.submitted_at else replace(one, submitted_at=now) for one in self.given.ratings)
        self._keep(replace(self.given, ratings=ratings, proposals=proposals))
        answer = AnswerFile(
            format=contribution_file.ANSWER_FORMAT,
            answer=self._new_id(),
            request=self.file.request,
            vault=self.file.vault,
            secret=self.file.secret,
            made_at=now,
            ratings=self.given.ratings,
            observations=self.given.observations,
            proposals=self.given.proposals,
        )
        return contribution_file.seal_answer(answer, self.file.recipient)

    def write(self, path: Path) -> None:
        """Write the answer, whole or not at all.

        Raises:
            UserError: as `seal`, or the place cannot be written.
        """
        write_whole(path, self.seal(), private=True)

    def discard(self) -> None:
        """Remove the draft from this machine, when the colleague says that the work is done or not wanted."""
        self.given = Given()
        if self._draft is None:
            return
        try:
            self._draft.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                tr("Utkastet kan ikke tas bort: {why}.").format(why=reason(error)),
                advice=tr("Lukk andre programmer, og prøv igjen."),
            ) from error

    # The draft

    def _take_up_draft(self) -> None:
        if self._draft is None or not self._draft.is_file():
            return
        try:
            content = read_bytes(self._draft, at_most=sealing.LARGEST_FILE)
        except UserError as error:
            self.trouble = error  # it may be whole all the same, and is not written over: see `_refuse_another`
            return
        try:
            draft = contribution_file.open_draft(content, self.file.request, self.file.draft_key)
        except UserError as error:
            self.trouble = error
            self._set_aside(self._draft)
            return
        self._lies = content
        self.given = Given(ratings=draft.ratings, observations=draft.observations, proposals=draft.proposals)

    def _keep(self, given: Given) -> None:
        """Store the draft first: what is shown as said is kept."""
        if given == self.given:
            return
        if self._draft is not None:
            draft = DraftFile(
                format=contribution_file.DRAFT_FORMAT,
                request=self.file.request,
                ratings=given.ratings,
                observations=given.observations,
                proposals=given.proposals,
            )
            content = contribution_file.seal_draft(draft, self.file.draft_key)
            self._refuse_another(self._draft)
            write_whole(self._draft, content, private=True)
            self._lies = content
        self.given = given

    def _refuse_another(self, path: Path) -> None:
        """Never write over what another window has kept of the same request, or what could not be read at first."""
        if not path.is_file():
            return
        content = read_bytes(path, at_most=sealing.LARGEST_FILE)
        if content == self._lies:
            return
        try:
            contribution_file.open_draft(content, self.file.request, self.file.draft_key)
        except UserError:
            self._set_aside(path)
            return
        raise NotAllowedError(
            tr("Kladden er endret i et annet vindu, så dette er ikke lagret."),
            advice=tr("Gå videre i det andre vinduet, eller lukk begge og åpne forespørselen på nytt."),
        )

    def _set_aside(self, path: Path) -> None:
        """What makes no sense is kept beside, never written over: somebody may still be able to mend it."""
        aside = path.with_suffix(".skadet")
        names = (path.with_suffix(f".{number}.skadet") for number in count(2))
        while aside.exists():
            aside = next(names)
        with suppress(OSError):
            path.replace(aside)

    # Refusals

    def _scale(self) -> MasteryScale:
        if self.file.scale is None:
            raise NotAllowedError(tr("Du er bedt om å skrive mål, ikke om å vurdere."))
        return self.file.scale

    def _asked_subject(self, subject: SubjectCode) -> None:
        if subject not in {one.code for one in self.file.subjects}:
            raise NotAllowedError(tr("Du er ikke spurt om mål i det faget."))

    def _asked(self, goal: GoalId) -> None:
        if all(one.id != goal for one in self.goals):
            raise NotFoundError(tr("Målet {goal} er ikke med i forespørselen.").format(goal=goal))

    def _other_ratings(self, goal: GoalId) -> tuple[GivenRating, ...]:
        return tuple(one for one in self.given.ratings if one.goal != goal)


_SAID = ("level", "not_worked_on_reason", "several_settings", "basis", "evidence_on", "note", "submitted_at")


def _is_said(rating: GivenRating | None) -> bool:
    return rating is not None and (rating.level is not None or filled(rating.not_worked_on_reason))


def is_blank(proposal: GivenProposal) -> bool:
    """Whether nothing has been written of a proposed goal, or nothing any more."""
    return not any(map(filled, (proposal.text, proposal.baseline, proposal.criterion, proposal.observe_how)))


def _written(said: dict[str, Any]) -> dict[str, Any]:
    """Fields of a proposed goal as they are kept: its text is never None."""
    fields = tidy(said)
    return {**fields, "text": fields["text"] or ""} if "text" in fields else fields


def _with_new(ours: tuple[Thing, ...], theirs: tuple[Thing, ...]) -> tuple[Thing, ...]:
    known = {one.id for one in ours}
    return (*ours, *(one for one in theirs if one.id not in known))
