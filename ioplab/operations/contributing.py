"""Operations of working together by file: asking a colleague, taking their answer with us, deciding on proposed goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from ioplab import catalogues
from ioplab.domain.access import Right
from ioplab.domain.contribution import (
    Content,
    ContributionRequest,
    GoalProposal,
    join_ratings,
    other_id,
    proposal_content,
    rating_of,
    unite,
    versions_of,
)
from ioplab.domain.evaluation import Evaluation, HiddenRating, Rating, RatingVersion
from ioplab.domain.ids import EvaluationId, GoalId, ObservationId, PlanId, ProposalId, RequestId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Observation, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import ContributionKind, GoalStatus, ProposalStatus, Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import contribution_file, sealing
from ioplab.exchange.contribution_file import (
    AnswerFile,
    AskedGoal,
    AskedSubject,
    GivenObservation,
    GivenProposal,
    GivenRating,
    RequestFile,
)
from ioplab.i18n import tr
from ioplab.labels import label, long_date, shortened
from ioplab.operations.goals import new_subject
from ioplab.operations.store import Store, Writes
from ioplab.storage.changes import Changed

_LONGEST_QUOTE = 60
"""Characters of a goal's text in a sentence about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A request before it is made: what the vault shall remember, and what the colleague gets."""

    request: ContributionRequest
    file: RequestFile


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeChange:
    """One thing an answer changes.

    Attributes:
        what: `rating`, `observation` or `proposal`; `skipped` is told and not merged.
        goal: the goal's id; None for a proposal.
        before: how it was, in words; None when there was nothing.
        after: how it is now, in words; None when it may not be seen yet, or was skipped.
        text: the sentence that tells it to a colleague.
    """

    what: str
    goal: GoalId | None
    before: str | None
    after: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """Whose answer it is, of which plan, and all that it changes."""

    request: RequestId
    staff: StaffId
    plan: PlanId
    changes: tuple[MergeChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged(Changed):
    """What merging an answer did to the vault, and the same in words."""

    report: MergeReport


# Asking


def prepare_request(
    vault: Store,
    plan_id: PlanId,
    staff_id: StaffId,
    *,
    kind: ContributionKind = ContributionKind.RATINGS,
    of: Round | None = None,
    subjects: Sequence[SubjectCode] = (),
    due_on: date | None = None,
) -> Prepared:
    """Put together what a colleague is asked for, with new keys. Changes nothing yet.

    Args:
        vault: where the plan is.
        plan_id: the plan.
        staff_id: who is asked. Anybody among the staff may be; that they are asked says that they are to contribute.
        kind: ratings of a round, or the goals of some subjects.
        of: which round; unless told, the first open one in which the colleague has something left to rate.
        subjects: for which goals are to be written.
        due_on: when the answer is wanted; unless told, when the evaluation is due.

    Raises:
        NotFoundError: the plan or the colleague is gone.
        NotAllowedError: no evaluation is open, or the person may take nothing out of the plan.
        UserError: the plan has no goals, or no subject is named.
    """
    plan, pupil = vault.get(Plan, plan_id), vault.pupil_of(plan_id)
    vault.require(Right.EXPORT, [pupil.id])
    asked = vault.get(Staff, staff_id)
    evaluation = _round_to_rate(plan, staff_id, of) if kind is ContributionKind.RATINGS else None
    shown = _asked_subjects(plan, subjects, kind)
    identity = sealing.new_identity()
    request = ContributionRequest(
        id=RequestId(vault.new_id()),
        plan=plan_id,
        staff=staff_id,
        kind=kind,
        evaluation=evaluation.id if evaluation else None,
        subjects=tuple(subject.code for subject in shown) if kind is ContributionKind.GOALS else (),
        goals=tuple(goal.id for subject in shown for goal in subject.goals),
        issued_on=vault.now().date(),
        due_on=due_on or (evaluation.due_on if evaluation else None),
        identity=identity,
        secret=contribution_file.new_key(),
    )
    return Prepared(request=request, file=_request_file(vault, pupil, plan, asked, evaluation, request, shown))


def _request_file(
    vault: Store,
    pupil: Pupil,
    plan: Plan,
    asked: Staff,
    evaluation: Evaluation | None,
    request: ContributionRequest,
    subjects: tuple[AskedSubject, ...],
) -> RequestFile:
    return RequestFile(
        format=contribution_file.REQUEST_FORMAT,
        request=request.id,
        vault=vault.id,
        kind=request.kind,
        school_year=plan.school_year,
        round=evaluation.kind if evaluation else None,
        pupil=pupil.given_name,
        asked_by=vault.person,
        asked=asked.name,
        issued_on=request.issued_on,
        due_on=request.due_on,
        scale=catalogues.scales()[evaluation.scale] if evaluation else None,
        subjects=subjects,
        recipient=sealing.recipient_of(request.identity),
        secret=request.secret,
        draft_key=contribution_file.new_key(),
    )


def _round_to_rate(plan: Plan, staff_id: StaffId, of: Round | None) -> Evaluation:
    """The first open round in which the person has something left, else the last open one."""
    still_open = [one for one in plan.evaluations if not one.is_finalised and of in (None, one.kind)]
    if not still_open:
        if of is not None and plan.evaluation(of) is not None:
            raise NotAllowedError(
                tr("{round} er fullført.").format(round=label(of).capitalize()),
                advice=tr("Angre fullføringen hvis flere skal vurdere."),
            )
        raise NotAllowedError(
            tr("Planen har ingen evaluering som er i gang."), advice=tr("Start evalueringen før du ber andre om å vurdere.")
        )
    in_order = sorted(still_open, key=lambda one: list(Round).index(one.kind))
    goals = [goal.id for goal in plan.goals() if goal.status is GoalStatus.ACTIVE]
    return next((one for one in in_order if any(_is_left(one, goal, staff_id) for goal in goals)), in_order[-1])


def _is_left(evaluation: Evaluation, goal: GoalId, staff_id: StaffId) -> bool:
    rating = evaluation.rating(goal, staff_id)
    return rating is None or rating.submitted_at is None


def _asked_subjects(plan: Plan, subjects: Sequence[SubjectCode], kind: ContributionKind) -> tuple[AskedSubject, ...]:
    """The subjects asked about with their goals; those that the plan does not have yet are empty."""
    wanted = tuple(dict.fromkeys(SubjectCode(code.strip()) for code in subjects if code.strip()))
    if kind is ContributionKind.GOALS and not wanted:
        raise UserError(tr("Det mangler fag."), advice=tr("Velg hvilke fag kollegaen skal skrive mål i."))
    by_code = {subject.subject: subject for subject in plan.subjects}
    codes = wanted or tuple(by_code)
    shown = tuple(
        AskedSubject(code=code, name=catalogues.subject_name(code), goals=tuple(map(_asked_goal, _goals(by_code.get(code)))))
        for code in codes
    )
    if kind is ContributionKind.RATINGS and not any(subject.goals for subject in shown):
        raise UserError(tr("Planen har ingen mål å vurdere."), advice=tr("Skriv mål i steg 4, Fag og målvalg."))
    return shown


def _goals(subject: SubjectPlan | None) -> tuple[Goal, ...]:
    return subject.goals if subject else ()


def _asked_goal(goal: Goal) -> AskedGoal:
    return AskedGoal(
        id=goal.id,
        text=goal.text,
        baseline=goal.baseline,
        criterion=goal.criterion,
        observe_how=goal.observe_how,
        expected_level=goal.expected_level,
        ended=goal.status is GoalStatus.ENDED,
    )


def request_contribution(vault: Store, prepared: Prepared) -> Changed:
    """Remember that a colleague has been asked, so that their answer can be opened and merged.

    Raises:
        NotFoundError: the plan or the colleague has been taken out while the request was sealed.
    """
    vault.get(Plan, prepared.request.plan)
    vault.get(Staff, prepared.request.staff)
    with vault.change("request_contribution", on=prepared.request.id) as change:
        change.add(prepared.request)
    return change.result


def withdraw_request(vault: Store, request_id: RequestId) -> Changed:
    """Take a request back (trekke tilbake): an answer to it is refused from now on.

    Raises:
        NotAllowedError: it has been withdrawn already.
    """
    request = vault.get(ContributionRequest, request_id)
    if request.withdrawn_on is not None:
        raise NotAllowedError(tr("Forespørselen er allerede trukket tilbake."))
    with vault.change("withdraw_request", on=request_id) as change:
        change.put(replace(request, withdrawn_on=vault.now().date()))
    return change.result


# Merging


class _OnlyPreviewError(Exception):
    """Takes everything back that was only done to see what it would be."""


def preview_answer(vault: Store, content: bytes) -> MergeReport:
    """What merging the answer would change; changes nothing.

    Raises:
        UserError: as `merge_answer`.
    """
    request, answer = _opened(vault, content)
    seen: list[MergeReport] = []
    try:
        with vault.change("merge_answer", on=request.id) as change:
            seen.append(_Merging(vault, change, request, answer).report())
            raise _OnlyPreviewError
    except _OnlyPreviewError:
        return seen[0]


def merge_answer(vault: Store, content: bytes) -> Merged:
    """Take a colleague's answer with us: newer ratings on top with the older kept, observations, proposals.

    Merging the same answer again changes nothing. A goal that is gone from the plan is told and left out.

    Raises:
        UserError: the file is no answer, is damaged or of a newer format; it belongs to another vault or to a request
            that is withdrawn or not known here; it says what it may not.
        NotAllowedError: the evaluation is finalised and the answer would change it.
    """
    request, answer = _opened(vault, content)
    with vault.change("merge_answer", on=request.id) as change:
        report = _Merging(vault, change, request, answer).report()
    done = {field.name: getattr(change.result, field.name) for field in fields(change.result)}
    return Merged(**done, report=report)


def _opened(vault: Store, content: bytes) -> tuple[ContributionRequest, AnswerFile]:
    envelope = contribution_file.envelope_of(content)
    if envelope.vault != vault.id:
        raise UserError(tr("Svaret hører til et annet arkiv."), advice=tr("Åpne arkivet forespørselen ble laget i."))
    try:
        request = vault.get(ContributionRequest, envelope.request)
    except NotFoundError as error:
        raise UserError(
            tr("Arkivet har ingen forespørsel som passer til svaret."),
            advice=tr("Den kan være angret, eller arkivet kan være hentet fra en eldre kopi. Lag en ny forespørsel."),
        ) from error
    if request.withdrawn_on is not None:
        raise NotAllowedError(
            tr("Forespørselen ble trukket tilbake {day}.").format(day=long_date(request.withdrawn_on)),
            advice=tr("Lag en ny forespørsel hvis svaret likevel skal med."),
        )
    return request, contribution_file.open_answer(envelope, request.identity, request.secret)


class _Merging:
    """One answer on its way into the vault, inside the change that takes it."""

    def __init__(self, vault: Store, change: Writes, request: ContributionRequest, answer: AnswerFile) -> None:
        self._vault = vault
        self._change = change
        self._request = request
        self._answer = answer
        try:
            self._plan = vault.get(Plan, request.plan)
            self._who = vault.get(Staff, request.staff).name.split(" ")[0]
        except NotFoundError as error:
            raise NotFoundError(
                tr("Planen svaret gjelder, eller den som svarer, finnes ikke lenger i arkivet."),
                advice=tr("Angre at den ble tatt bort, hvis svaret skal med."),
            ) from error
        self._goals = {goal.id: goal for goal in self._plan.goals()}
        self._taken = dict.fromkeys(request.taken)

    def _take(self, key: str, content: Content) -> bool:
        """Whether this comes for the first time; remembers that it has come."""
        mark = other_id(key, content)
        is_new = mark not in self._taken
        self._taken[mark] = None
        return is_new

    def report(self) -> MergeReport:
        """Merge, and tell what it changed."""
        changes = (*self._ratings(), *self._observations(), *self._proposals())
        merged = tuple(dict.fromkeys((*self._request.merged, self._answer.answer)))
        self._change.put(replace(self._request, merged=merged, taken=tuple(self._taken)))
        return MergeReport(request=self._request.id, staff=self._request.staff, plan=self._plan.id, changes=changes)

    # Ratings

    def _ratings(self) -> Iterator[MergeChange]:
        given = self._answer.ratings
        if not given:
            return
        self._refuse_unasked(rating.goal for rating in given)
        evaluation = self._evaluation()
        scale = catalogues.scales()[evaluation.scale]
        if any(rating.level is not None and rating.level not in scale.numbers for rating in given):
            raise UserError(
                tr("Svaret har et nivå som ikke finnes i skalaen."), advice=tr("Be om svaret på nytt, fra en oppdatert ioplab.")
            )
        here = [rating for rating in given if rating.goal in self._goals]
        staff = self._request.staff
        theirs = [rating_of(rating.goal, staff, [rating.version]) for rating in here]
        joined = self._change.join(theirs, under=evaluation.id, by=join_ratings)
        if evaluation.is_finalised and any(before != after for before, after in joined):
            raise NotAllowedError(
                tr("Evalueringen er fullført, så svaret kan ikke tas med."),
                advice=tr("Angre fullføringen og les inn svaret igjen, eller ta det opp når dere evaluerer neste gang."),
            )
        hidden = self._hidden_goals(evaluation.id)
        for (before, after), rating in zip(joined, here, strict=True):
            if before != after:
                is_hidden = rating.goal in hidden
                yield self._hidden(rating) if is_hidden else self._rated(before, after, rating.version, scale)
        yield from (self._skipped_rating(rating, scale) for rating in given if rating.goal not in self._goals)

    def _hidden_goals(self, evaluation: EvaluationId) -> frozenset[GoalId]:
        """The goals of which who reads the report may not see yet how the colleague rated them."""
        if self._vault.viewer is None:
            return frozenset()
        ratings = self._vault.get(Evaluation, evaluation).ratings
        return frozenset(one.goal for one in ratings if one.staff == self._request.staff and isinstance(one, HiddenRating))

    def _evaluation(self) -> Evaluation:
        found = next((one for one in self._plan.evaluations if one.id == self._request.evaluation), None)
        if found is None:
            raise NotFoundError(
                tr("Evalueringen svaret gjelder, finnes ikke i planen."),
                advice=tr("Start evalueringen, og lag en ny forespørsel."),
            )
        return found

    def _refuse_unasked(self, goals: Iterable[GoalId]) -> None:
        if not set(goals) <= set(self._request.goals):
            raise UserError(
                tr("Svaret gjelder mål det ikke ble spurt om."), advice=tr("Be om svaret på nytt. Ingenting er endret.")
            )

    def _rated(self, before: Rating | None, after: Rating, theirs: RatingVersion, scale: MasteryScale) -> MergeChange:
        *_, top = versions_of(after)
        now, said = _in_words(top, scale), _in_words(theirs, scale)
        *_, old = versions_of(before) if before else (None,)
        was = _in_words(old, scale) if old is not None and old.submitted_at is not None else None
        if old is not None and top == old:
            words = tr("{who} hadde også vurdert {goal}: {said}. Det som er nyere, gjelder fortsatt: {now}.")
        elif was == now:
            words = tr("{who} vurderte {goal} på nytt: {now}, som før.")
        elif old is not None and was is None:
            words = tr("{who} vurderte {goal}: {now}. Utkastet som lå her, er tatt vare på.")
        else:
            words = tr("{who} vurderte {goal}: {now} (før: {was}).")
        text = words.format(who=self._who, goal=self._quoted(after.goal), now=now, said=said, was=was or tr("ikke vurdert"))
        return MergeChange(what="rating", goal=after.goal, before=was, after=now, text=text)

    def _hidden(self, rating: GivenRating) -> MergeChange:
        """Independent first: who reads the report and has not rated the goal themselves is not told how others did."""
        words = tr("{who} har vurdert {goal}. Du ser hva når du har levert din egen vurdering.")
        text = words.format(who=self._who, goal=self._quoted(rating.goal))
        return MergeChange(what="rating", goal=rating.goal, before=None, after=None, text=text)

    def _skipped_rating(self, rating: GivenRating, scale: MasteryScale) -> MergeChange:
        if self._may_still_rate():
            words = tr("{who} vurderte også et mål som er tatt ut av planen. Det er ikke tatt med.")
        else:
            words = tr("{who} vurderte også et mål som er tatt ut av planen: {said}. Det er ikke tatt med.")
        said = _in_words(rating.version, scale)
        return MergeChange(what="skipped", goal=rating.goal, before=None, after=None, text=words.format(who=self._who, said=said))

    def _may_still_rate(self) -> bool:
        """Whether who reads the report may come to rate the goal: taking it out of the plan can be undone."""
        viewer, evaluation = self._vault.viewer, self._evaluation()
        is_free = evaluation.is_finalised or viewer == self._request.staff or viewer in evaluation.excused()
        return viewer in self._plan.raters() and not is_free

    # Observations

    def _observations(self) -> Iterator[MergeChange]:
        given = self._answer.observations
        self._refuse_unasked(one.goal for one in given)
        for goal_id in dict.fromkeys(one.goal for one in given):
            of_goal = [one for one in given if one.goal == goal_id]
            goal = self._goals.get(goal_id)
            if goal is None:
                words = tr("{who} skrev også en observasjon til et mål som er tatt ut av planen. Den er ikke tatt med.")
                for _ in of_goal:
                    text = words.format(who=self._who)
                    yield MergeChange(what="skipped", goal=goal_id, before=None, after=None, text=text)
                continue
            yield from self._observed(goal, of_goal)

    def _observed(self, goal: Goal, given: Sequence[GivenObservation]) -> Iterator[MergeChange]:
        ours = goal.observations
        theirs = [made for one in given if self._take(one.id, _observation_content(made := self._observation(goal, one)))]
        united = unite(ours, theirs, _observation_content)
        self._change.put_all([one for one in united if one not in ours], under=goal.id)
        known = {_observation_content(one) for one in ours}
        for one in united:
            if _observation_content(one) not in known:
                yield self._told(goal, one)

    def _observation(self, goal: Goal, given: GivenObservation) -> Observation:
        made = Observation(
            id=given.id,
            staff=self._request.staff,
            observed_on=given.observed_on,
            support=given.support,
            note=given.note,
        )
        if any(one.id == given.id for one in goal.observations) or not self._is_taken(Observation, given.id):
            return made
        return replace(made, id=ObservationId(other_id(given.id, (goal.id, *_observation_content(made)))))

    def _told(self, goal: Goal, one: Observation) -> MergeChange:
        words = tr("{who} observerte {goal} {day}: {note}") if one.observed_on else tr("{who} observerte {goal}: {note}")
        note = " · ".join(part for part in (one.support, one.note) if part)
        text = words.format(who=self._who, goal=self._quoted(goal.id), day=long_date(one.observed_on), note=note)
        return MergeChange(what="observation", goal=goal.id, before=None, after=note, text=text)

    # Proposals

    def _proposals(self) -> Iterator[MergeChange]:
        ours = self._plan.proposals
        if self._request.kind is ContributionKind.GOALS:
            asked = set(self._request.subjects)
            if any(one.subject not in asked for one in self._answer.proposals):
                raise UserError(
                    tr("Svaret foreslår mål i fag det ikke ble spurt om."),
                    advice=tr("Be om svaret på nytt. Ingenting er endret."),
                )
        given = map(self._proposal, self._answer.proposals)
        theirs = [made for made in given if self._take(made.id, proposal_content(made))]
        united = unite(ours, theirs, proposal_content)
        self._change.put_all([one for one in united if one not in ours], under=self._plan.id)
        known = {proposal_content(one) for one in ours}
        for one in united:
            if proposal_content(one) not in known:
                words = tr("{who} foreslår et mål i {subject}: {goal}.")
                subject = catalogues.subject_name(one.subject)
                text = words.format(who=self._who, subject=subject, goal=_quote(one.text))
                yield MergeChange(what="proposal", goal=None, before=None, after=one.text, text=text)

    def _proposal(self, given: GivenProposal) -> GoalProposal:
        made = GoalProposal(
            id=given.id,
            subject=given.subject,
            text=given.text,
            baseline=given.baseline,
            criterion=given.criterion,
            observe_how=given.observe_how,
            proposed_by=self._request.staff,
            proposed_on=given.proposed_on,
        )
        if any(one.id == given.id for one in self._plan.proposals) or not self._is_taken(GoalProposal, given.id):
            return made
        return replace(made, id=ProposalId(other_id(given.id, (self._plan.id, *proposal_content(made)))))

    def _is_taken(self, cls: type[Any], key: str) -> bool:
        """Whether the id is somebody else's already. What comes from outside must not move what lies here."""
        try:
            self._vault.owner_id(cls, key)
        except NotFoundError:
            return False
        return True

    def _quoted(self, goal: GoalId) -> str:
        return _quote(self._goals[goal].text)


def _observation_content(observation: Observation) -> tuple[str | None, ...]:
    day = observation.observed_on
    return observation.staff, day.isoformat() if day else None, observation.support, observation.note


def _in_words(version: RatingVersion, scale: MasteryScale) -> str:
    """What a rating says, as it stands in a sentence: «mestrer med litt støtte»."""
    name = tr(scale.category(version.level).name)
    words = name[:1].lower() + name[1:]
    return f"{words} ({version.not_worked_on_reason})" if version.level is None else words


def _quote(text: str) -> str:
    return f"«{shortened(text, _LONGEST_QUOTE)}»"


# Proposed goals


def accept_proposal(vault: Store, proposal_id: ProposalId, *, goal_id: GoalId | None = None) -> Changed:
    """Make a goal of what a colleague has proposed, last in its subject; a subject that is not there comes along.

    Raises:
        NotAllowedError: it has been decided on already.
    """
    proposal = _open_proposal(vault, proposal_id)
    plan = vault.get(Plan, vault.owner_id(GoalProposal, proposal_id))
    goal = Goal(
        id=goal_id or GoalId(vault.new_id()),
        text=proposal.text,
        baseline=proposal.baseline,
        criterion=proposal.criterion,
        expected_level=catalogues.default_scale().attained_from,
        observe_how=proposal.observe_how,
    )
    found = next((subject for subject in plan.subjects if subject.subject == proposal.subject), None)
    with vault.change("accept_proposal", on=proposal_id) as change:
        subject = found or new_subject(vault, plan, proposal.subject)
        if found is None:
            change.add(subject, under=plan.id)
        change.add(goal, under=subject.id)
        change.put(replace(proposal, status=ProposalStatus.ACCEPTED))
    return change.result


def decline_proposal(vault: Store, proposal_id: ProposalId) -> Changed:
    """Leave a proposed goal out of the plan. It stays readable.

    Raises:
        NotAllowedError: it has been decided on already.
    """
    proposal = _open_proposal(vault, proposal_id)
    with vault.change("decline_proposal", on=proposal_id) as change:
        change.put(replace(proposal, status=ProposalStatus.DECLINED))
    return change.result


def _open_proposal(vault: Store, proposal_id: ProposalId) -> GoalProposal:
    proposal = vault.get(GoalProposal, proposal_id)
    if proposal.status is not ProposalStatus.OPEN:
        raise NotAllowedError(tr("Forslaget er allerede avgjort."))
    return proposal


def requests_of(vault: Store, plan_id: PlanId, evaluation_id: EvaluationId | None = None) -> tuple[ContributionRequest, ...]:
    """The requests made about a plan, or about one of its evaluations, oldest first."""
    found = (one for one in vault.all(ContributionRequest) if one.plan == plan_id)
    return tuple(one for one in found if evaluation_id in (None, one.evaluation))
