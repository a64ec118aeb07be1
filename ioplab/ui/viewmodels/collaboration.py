"""Samarbeid: colleagues asked by file, the requests there are, answers on the way in, proposed goals. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues
from ioplab.domain.contribution import ContributionRequest, GoalProposal
from ioplab.domain.ids import PlanId, PupilId, RequestId, StaffId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import ContributionKind, GoalStatus, PlanStatus, ProposalStatus, Round
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange import sealing, spoken_words
from ioplab.exchange.contribution_file import ANSWER_SUFFIX, REQUEST_SUFFIX, seal_request
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import mark, tr
from ioplab.labels import definite, label, long_date, short_date
from ioplab.operations import contributing
from ioplab.operations.contributing import MergeReport, Prepared
from ioplab.storage.changes import Changed
from ioplab.ui.paths import files_in
from ioplab.ui.session import Session
from ioplab.ui.tasks import Task

What = tuple[ContributionKind, Round | None]
"""What a colleague is asked for, and in which round."""


class RequestState(Enum):
    """How it stands with a request."""

    SENT = "sent"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


_TURNED = frozenset({"undo", "redo"})

_STATES = mark(
    {
        RequestState.SENT: "→ sendt",
        RequestState.OVERDUE: "! forfalt",
        RequestState.ANSWERED: "✓ svar mottatt ({count})",
        RequestState.WITHDRAWN: "– trukket tilbake",
    }
)
"""A sign and a word, so that neither is alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One colleague to be asked about one plan."""

    plan: PlanId
    staff: StaffId
    what: What
    subjects: tuple[SubjectCode, ...] = ()
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The words of a request that has just been made, and to whom they are to be told. Never stored."""

    who: str
    about: str
    what: str
    words: str
    file: str
    request: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRow:
    """A request in the list."""

    request: ContributionRequest
    who: str
    about: str
    what: str
    state: RequestState

    @property
    def sent(self) -> str:
        """When it was made."""
        return short_date(self.request.issued_on)

    @property
    def due(self) -> str:
        """When the answer is wanted."""
        return short_date(self.request.due_on)

    @property
    def state_words(self) -> str:
        """How it stands, as a sign and words."""
        return tr(_STATES[self.state]).format(count=len(self.request.merged))


@dataclass(slots=True, kw_only=True)
class AnswerFile:
    """A file that has been chosen to be read in: what it would change, or has, or why it is refused."""

    name: str
    content: bytes = b""
    head: str = ""
    report: MergeReport | None = None
    refusal: str = ""
    is_merged: bool = False

    def lines(self) -> list[str]:
        """What there is to say of it, a line for each change."""
        if self.refusal:
            return [f"! {self.refusal}"]
        changes = self.report.changes if self.report else ()
        return [change.text for change in changes] or [tr("Alt i svaret er her fra før.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """A goal that a colleague proposes."""

    proposal: GoalProposal
    about: str
    subject: str
    who: str


class CollaborationView(QObject):
    """What the page of Samarbeid shows and does."""

    refreshed = Signal()

    asking = Signal()
    """How far the making of requests has come has changed."""

    told = Signal()
    """There are words to tell."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with nothing asked and nothing read."""
        super().__init__(parent)
        self.session = session
        self.tellings: list[Telling] = []
        self.answers: list[AnswerFile] = []
        self._queue: list[Wish] = []
        self._folder = Path()
        self._count = 0
        self._task: Task | None = None
        session.locking.connect(self.forget_words)
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show everything anew."""
        self.refreshed.emit()

    @property
    def facts(self) -> str:
        """How much waits."""
        rows = self.requests()
        waiting = sum(row.state in (RequestState.SENT, RequestState.OVERDUE) for row in rows)
        proposed = len(self.proposals())
        parts = [tr("{count} venter på svar").format(count=waiting)] if waiting else []
        if proposed:
            words = tr("1 foreslått mål") if proposed == 1 else tr("{count} foreslåtte mål")
            parts.append(words.format(count=proposed))
        return " · ".join(parts)

    # Whom to ask for what

    def pupils(self) -> list[tuple[PupilId, str]]:
        """The pupils who have a plan this year."""
        return [(pupil.id, pupil.full_name) for pupil, _ in self._planned()]

    def _planned(self) -> Iterator[tuple[Pupil, Plan]]:
        workspace = self.session.workspace
        for pupil in workspace.pupils():
            plan = pupil.plan_for(workspace.year)
            if plan is not None:
                yield pupil, plan

    def plan(self, pupil: PupilId | None) -> Plan | None:
        """A pupil's plan this year."""
        return next((plan for one, plan in self._planned() if one.id == pupil), None)

    def colleagues(self, pupil: PupilId | None) -> list[tuple[StaffId, str]]:
        """Everybody but who sits here; those who rate the pupil's goals first."""
        plan, me = self.plan(pupil), self.session.workspace.me
        raters = plan.raters() if plan else ()
        staff = [one for one in self.session.workspace.staff() if me is None or one.id != me.id]
        ordered = sorted(staff, key=lambda one: one.id not in raters)
        return [(one.id, tr("{name}, {role}").format(name=one.name, role=one.title or label(one.role))) for one in ordered]

    def whats(self, pupil: PupilId | None) -> list[tuple[What, str]]:
        """What one may ask for: ratings in the rounds that are open, and goals."""
        plan = self.plan(pupil)
        rounds = [one.kind for one in plan.evaluations if not one.is_finalised] if plan else []
        whats: list[What] = [(ContributionKind.RATINGS, kind) for kind in Round if kind in rounds]
        whats.append((ContributionKind.GOALS, None))
        return [(what, _what_words(what)) for what in whats]

    def subjects(self, pupil: PupilId | None) -> list[tuple[SubjectCode, str]]:
        """The subjects goals may be written in, the plan's own first."""
        plan = self.plan(pupil)
        codes = [subject.subject for subject in plan.subjects] if plan else []
        codes += [SubjectCode(code) for code in catalogues.subjects() if code not in codes]
        return [(code, catalogues.subject_name(code)) for code in codes]

    def due_of(self, pupil: PupilId | None, what: What | None) -> date | None:
        """When a round is due, which is when the answer is wanted unless somebody says otherwise."""
        plan = self.plan(pupil)
        evaluation = plan.evaluation(what[1]) if plan and what and what[1] else None
        return evaluation.due_on if evaluation else None

    def team(self) -> list[Wish]:
        """Everybody who has something left to rate with the pupils one answers for, and has not been asked already."""
        me = self.session.workspace.me
        asked = {(one.staff, one.evaluation) for one in self._all() if one.withdrawn_on is None and not one.merged}
        found = []
        for _, plan in self._planned():
            is_mine = me is None or me.id in plan.raters() or plan.responsible == me.id
            evaluation = next((one for one in plan.evaluations if not one.is_finalised), None)
            if not is_mine or evaluation is None or plan.status is PlanStatus.DRAFT:
                continue
            goals = [goal.id for goal in plan.goals() if goal.status is GoalStatus.ACTIVE]
            for staff in plan.raters():
                given = (evaluation.rating(goal, staff) for goal in goals)
                has_left = any(one is None or one.submitted_at is None for one in given)
                is_to_be_asked = (me is None or staff != me.id) and staff not in evaluation.excused()
                if has_left and is_to_be_asked and (staff, evaluation.id) not in asked:
                    found.append(Wish(plan=plan.id, staff=staff, what=(ContributionKind.RATINGS, evaluation.kind)))
        return found

    # Asking

    @property
    def is_asking(self) -> bool:
        """Whether requests are being made."""
        return self._task is not None

    @property
    def asking_words(self) -> str:
        """How far the making of requests has come."""
        at = self._count - len(self._queue)
        if self._count == 1:
            return tr("Lager forespørselen …")
        return tr("Lager forespørsel {at} av {all} …").format(at=at, all=self._count)

    def ask(self, pupil: PupilId | None, staff: StaffId | None, what: What | None, folder: Path, **said: object) -> None:
        """Ask one colleague about one pupil.

        Args:
            pupil: whose plan.
            staff: who is asked.
            what: for what.
            folder: where the file is put.
            said: `subjects` and `due_on` of `Wish`.
        """
        plan = self.plan(pupil)
        if plan is None or staff is None or what is None:
            self.session.trouble.emit(tr("Velg elev, kollega og hva du ber om."))
            return
        self.ask_all([Wish(plan=plan.id, staff=staff, what=what, **said)], folder)  # type: ignore[arg-type]

    def ask_team(self, folder: Path, due_on: date | None = None) -> None:
        """Ask everybody who has something left."""
        wishes = self.team()
        if not wishes:
            self.session.trouble.emit(tr("Det er ingen å spørre: alle har vurdert, er spurt, eller ingen evaluering er i gang."))
            return
        self.ask_all([Wish(plan=one.plan, staff=one.staff, what=one.what, due_on=due_on) for one in wishes], folder)

    def ask_all(self, wishes: Sequence[Wish], folder: Path) -> None:
        """Make the requests one after the other, beside the screen, for each takes about a second."""
        if self.is_asking:
            return
        self._queue, self._count, self._folder = list(wishes), len(wishes), folder
        self.tellings = []
        self._next()

    def stop_asking(self) -> None:
        """Make no more requests than the one that is being made; what has been made stays."""
        self._queue.clear()

    def abandon(self) -> None:
        """The vault is closed: let what is being sealed come to its end, and let nothing come of it."""
        self._queue.clear()
        if self._task is not None:
            self._task.abandon()
            self._end_task()

    def _next(self) -> None:
        if not self._queue:
            self._finish()
            return
        wish = self._queue.pop(0)
        prepared = self.session.attempt(lambda: self._prepare(wish))
        if prepared is None:
            self._queue.clear()
            self._finish()
            return
        words = spoken_words.phrase(spoken_words.new_words())
        self._task = task = Task(lambda: seal_request(prepared.file, words), self)
        task.succeeded.connect(lambda content: self._sealed(prepared, words, content))
        task.refused.connect(self._refused)
        task.failed.connect(self._failed)
        self.asking.emit()
        task.start()

    def _prepare(self, wish: Wish) -> Prepared:
        kind, of = wish.what
        vault = self.session.workspace.vault
        return contributing.prepare_request(
            vault, wish.plan, wish.staff, kind=kind, of=of, subjects=wish.subjects, due_on=wish.due_on
        )

    def _sealed(self, prepared: Prepared, words: str, content: object) -> None:
        """The file first, then what the vault remembers: a request that nobody can get is none."""
        self._end_task()
        path = self._folder / f"foresporsel-{prepared.request.id[:8]}{REQUEST_SUFFIX}"
        assert isinstance(content, bytes)  # noqa: S101 - what sealing gives
        if not self.session.attempt(lambda: _written(path, content)):
            self._queue.clear()
            self._finish()
            return
        if self.session.run(contributing.request_contribution, prepared) is None:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            self._queue.clear()
            self._finish()
            return
        file, what = prepared.file, (prepared.request.kind, prepared.file.round)
        self.tellings.append(
            Telling(who=file.asked, about=file.pupil, what=_what_words(what), words=words, file=path.name, request=file.request),
        )
        self._next()

    def _refused(self, text: str) -> None:
        self._queue.clear()
        self._finish()
        self.session.trouble.emit(text)

    def _failed(self, error: BaseException) -> None:
        self._queue.clear()
        self._finish()
        raise error  # to the one place that reports our own faults

    def _end_task(self) -> None:
        """What was sealed is told; the task goes, with the words in it."""
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def _finish(self) -> None:
        self._end_task()
        self.asking.emit()
        self.refreshed.emit()
        if self.tellings:
            self.told.emit()

    def forget_words(self) -> None:
        """The words have been told, or whoever was to tell them has gone. They are nowhere after this."""
        self.tellings = []
        self.refreshed.emit()

    @property
    def told_where(self) -> str:
        """Where the files lie."""
        if len(self.tellings) == 1:
            words = tr("Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post.")
            one = self.tellings[0]
            return words.format(name=one.file, folder=self._folder, who=one.who)
        return tr("Filene ligger i {folder}. Hver fil har sine egne ord.").format(folder=self._folder)

    # The requests there are

    def _all(self) -> tuple[ContributionRequest, ...]:
        return self.session.workspace.vault.all(ContributionRequest)

    def requests(self) -> list[RequestRow]:
        """All requests about plans of the year shown, the newest first."""
        plans = {plan.id: (pupil, plan) for pupil, plan in self._planned()}
        names = {one.id: one.name for one in self.session.workspace.staff()}
        found = [one for one in self._all() if one.plan in plans]
        rows = [self._row(one, *plans[one.plan], names.get(one.staff, tr("ikke blant de ansatte lenger"))) for one in found]
        return rows[::-1]

    def _row(self, request: ContributionRequest, pupil: Pupil, plan: Plan, who: str) -> RequestRow:
        evaluation = next((one for one in plan.evaluations if one.id == request.evaluation), None)
        words = label(evaluation.kind) if evaluation else tr("vurdere mål")
        if request.kind is ContributionKind.GOALS:
            names = ", ".join(map(catalogues.subject_name, request.subjects))
            words = tr("mål i {subjects}").format(subjects=names)
        return RequestRow(request=request, who=who, about=pupil.full_name, what=words, state=self._state(request))

    def _state(self, request: ContributionRequest) -> RequestState:
        if request.withdrawn_on is not None:
            return RequestState.WITHDRAWN
        if request.merged:
            return RequestState.ANSWERED
        is_late = request.due_on is not None and request.due_on < self.session.workspace.today
        return RequestState.OVERDUE if is_late else RequestState.SENT

    def withdraw(self, row: RequestRow | None) -> None:
        """Take a request back."""
        if row is None:
            self.session.trouble.emit(tr("Velg en forespørsel i listen først."))
        elif self.session.run(contributing.withdraw_request, row.request.id):
            words = tr("Forespørselen til {who} er trukket tilbake. Svar på den blir ikke tatt imot. Ctrl+Z angrer.")
            self.session.done.emit(words.format(who=row.who))

    # Answers

    def read(self, paths: Sequence[Path]) -> None:
        """Look into answers, and show what each would change. Nothing is changed yet."""
        files = [one for path in paths for one in files_in(path, ANSWER_SUFFIX)]
        if not files:
            self.session.trouble.emit(tr("Fant ingen svarfiler der. De slutter på .iopsvar."))
            return
        self.answers = [self._look_into(path) for path in files]
        self.refreshed.emit()

    def _look_into(self, path: Path) -> AnswerFile:
        answer = AnswerFile(name=path.name)
        try:
            answer.content = read_bytes(path, at_most=sealing.LARGEST_FILE)
            answer.report = contributing.preview_answer(self.session.workspace.vault, answer.content)
            answer.head = self._head(answer.report)
        except FormError as error:
            answer.refusal = str(error.in_file(path.name))
        except UserError as error:
            answer.refusal = str(error)
        return answer

    def _head(self, report: MergeReport) -> str:
        """Whose answer it is, and about whom."""
        names = {one.id: one.name for one in self.session.workspace.staff()}
        about = self._pupil_of(report.plan)
        return tr("{who} om {pupil}").format(who=names.get(report.staff, "?"), pupil=about.full_name if about else "?")

    def _pupil_of(self, plan: PlanId) -> Pupil | None:
        try:
            return self.session.workspace.vault.pupil_of(plan)
        except NotFoundError:
            return None

    def _on_changed(self, changed: Changed) -> None:
        """An answer undone is not taken in any more, and can be again; the words of a request undone open nothing."""
        if changed.operation not in _TURNED:
            return
        known = {one.id for one in self._all()}
        self.tellings = [one for one in self.tellings if one.request is None or one.request in known]
        for answer in [one for one in self.answers if not (one.refusal or _is_waiting(one))]:
            again = self._look_into_again(answer)
            if again is not None and again.changes:
                answer.is_merged, answer.report = False, again

    def _look_into_again(self, answer: AnswerFile) -> MergeReport | None:
        try:
            return contributing.preview_answer(self.session.workspace.vault, answer.content)
        except UserError:
            return None

    @property
    def can_merge(self) -> bool:
        """Whether an answer that has been read changes anything."""
        return any(_is_waiting(one) for one in self.answers)

    def merge(self) -> None:
        """Take in what has been read. The report stays, of what was changed in truth."""
        refused = []
        for answer in [one for one in self.answers if _is_waiting(one)]:
            try:
                changed = self.session.workspace.run(contributing.merge_answer, answer.content)
            except UserError as error:
                answer.refusal = str(error)
                refused.append(answer.name)
                continue
            answer.is_merged = True
            self._forget_words_of(changed)
            if isinstance(changed, contributing.Merged):
                answer.report = changed.report
        self.refreshed.emit()
        if refused:
            self.session.trouble.emit(tr("Noe kunne ikke tas inn: {files}.").format(files=", ".join(refused)))
        else:
            self.session.done.emit(tr("Svarene er tatt inn. Ctrl+Z angrer, ett svar om gangen."))

    def _forget_words_of(self, changed: Changed | None) -> None:
        """Whoever has answered has been told the words; they open nothing more."""
        if isinstance(changed, contributing.Merged):
            self.tellings = [one for one in self.tellings if one.request != changed.report.request]

    def clear_answers(self) -> None:
        """Put the report away."""
        self.answers = []
        self.refreshed.emit()

    @property
    def report_words(self) -> str:
        """What the lines below are."""
        if not self.answers:
            return tr("Her ser du hva svarene endrer, før du tar dem inn.")
        if any(one.is_merged for one in self.answers):
            return tr("Dette ble endret:")
        return tr("Dette vil svarene endre:") if self.can_merge else tr("Svarene endrer ingenting.")

    def report_lines(self) -> list[tuple[str, bool]]:
        """The report: each line, and whether it is a heading."""
        lines: list[tuple[str, bool]] = []
        for answer in self.answers:
            lines.append((answer.head or answer.name, True))
            lines += [(line, False) for line in answer.lines()]
        return lines

    def save_report(self, folder: Path) -> None:
        """Write the report as text. Its name is nobody's, but what stands in it is about people, and not encrypted."""
        today = self.session.workspace.today
        path = folder / f"svar-rapport-{today.isoformat()}.txt"
        lines = [tr("Svar tatt inn {day}").format(day=long_date(today)), ""]
        for line, is_head in self.report_lines():
            lines += ["", line] if is_head else [f"- {line}"]
        content = ("\n".join(lines) + "\n").encode()
        if self.session.attempt(lambda: _written(path, content)):
            words = tr("Rapporten er lagret som {path}. Den er ikke kryptert.")
            self.session.done.emit(words.format(path=path))

    # Proposals

    def proposals(self) -> list[ProposalRow]:
        """The goals that wait for somebody to decide."""
        names = {one.id: one.name for one in self.session.workspace.staff()}
        return [
            ProposalRow(
                proposal=one,
                about=pupil.full_name,
                subject=catalogues.subject_name(one.subject),
                who=names.get(one.proposed_by or StaffId(""), "?"),
            )
            for pupil, plan in self._planned()
            for one in plan.proposals
            if one.status is ProposalStatus.OPEN
        ]

    def accept(self, row: ProposalRow) -> None:
        """Make a goal of it."""
        if self.session.run(contributing.accept_proposal, row.proposal.id):
            words = tr("Målet er tatt inn i planen til {pupil}, sist i {subject}. Ctrl+Z angrer.")
            self.session.done.emit(words.format(pupil=row.about, subject=row.subject))

    def decline(self, row: ProposalRow) -> None:
        """Leave it out."""
        if self.session.run(contributing.decline_proposal, row.proposal.id):
            self.session.done.emit(tr("Målet er ikke tatt inn. Ctrl+Z angrer."))


def _is_waiting(answer: AnswerFile) -> bool:
    return not answer.is_merged and not answer.refusal and bool(answer.report and answer.report.changes)


def _written(path: Path, content: bytes) -> Path:
    write_whole(path, content, private=True)
    return path


def _what_words(what: What) -> str:
    kind, of = what
    if kind is ContributionKind.GOALS:
        return tr("skrive mål i fag")
    return tr("vurdere mål i {round}").format(round=definite(of)) if of else tr("vurdere mål")
