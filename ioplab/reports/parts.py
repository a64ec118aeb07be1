"""What the documents have in common: who is who, what was granted and given, what was said, and the state of the goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.goal_state import GoalState, StateKind
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import StaffId, SubjectCode
from ioplab.domain.plan import Conversation, DocumentedException, Plan, SubjectPlan, Voice, filled
from ioplab.domain.pupil import DecisionSubject, ExpertAssessment, Measure, Pupil, Recommendation, SharingConsent
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import ConversationKind, Round, StaffRole, Stage
from ioplab.i18n import BOKMAL, tr
from ioplab.labels import label, long_date, number
from ioplab.reports.content import Block, Column, Fact, Facts, Heading, Inline, LevelWord, Quote, Table, Text, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One pupil's plan, and what one must know around it to write about it: on which day, and in which language."""

    pupil: Pupil
    plan: Plan
    school: School
    staff: Mapping[StaffId, Staff]
    made_on: date
    language: str = BOKMAL

    @property
    def number(self) -> str:
        """What the document is called on each page: enough of the plan's id to find it by."""
        return self.plan.id[:8]

    @property
    def facts_line(self) -> str:
        """Grade, class and school year on one line."""
        grade = tr("{grade}. trinn").format(grade=self.pupil.grade) if self.pupil.grade else ""
        class_name = tr("klasse {name}").format(name=self.pupil.class_name) if self.pupil.class_name else ""
        year = tr("skoleåret {year}").format(year=self.plan.school_year)
        return sentence(" · ".join(part for part in (grade, class_name, year) if part))

    def person(self, staff: StaffId | None) -> str:
        """Name and title of somebody at the school; nothing for nobody."""
        return ", ".join(part for part in (self.name(staff), self.title(staff)) if part)

    def person_in_list(self, staff: StaffId) -> str:
        """Name and title where commas already separate people."""
        title = self.title(staff)
        return f"{self.name(staff)} ({title})" if title else self.name(staff)

    def title(self, staff: StaffId | None) -> str:
        """What somebody is employed as; nothing for nobody."""
        found = self.staff.get(staff) if staff else None
        return (found.title or label(found.role)) if found else ""

    def name(self, staff: StaffId | None) -> str:
        """The name alone, where the title stands elsewhere in the document."""
        if staff is None:
            return ""
        found = self.staff.get(staff)
        return found.name if found else tr("En ansatt som ikke lenger er registrert")

    def granted(self, code: SubjectCode) -> DecisionSubject | None:
        """What the year's newest decision about the subject grants."""
        decisions = self.pupil.adapted_decisions(self.plan.year)
        grants = [grant for decision in decisions if (grant := decision.for_subject(code))]
        return grants[-1] if grants else None

    def subject_codes(self) -> tuple[SubjectCode, ...]:
        """The plan's subjects, and after them those that were granted hours but have no place in the plan."""
        decisions = self.pupil.adapted_decisions(self.plan.year)
        granted = (grant.subject for decision in decisions for grant in decision.subjects)
        return tuple(dict.fromkeys([*(subject.subject for subject in self.plan.subjects), *granted]))

    def hours(self, code: SubjectCode) -> tuple[HoursRow, ...]:
        """Hours granted and given in a subject, role by role."""
        grant = self.granted(code)
        granted = _by_role(grant.hours if grant else ())
        given = _by_role(hours for one in self.plan.subjects if one.subject == code for hours in one.hours_given)
        roles = dict.fromkeys([*granted, *given])
        return tuple(HoursRow(role=role, granted=granted.get(role), given=given.get(role)) for role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursRow:
    """Hours a year by one role; None where nobody has said."""

    role: StaffRole
    granted: float | None
    given: float | None


def _by_role(hours: Iterable[RoleHours]) -> dict[StaffRole, float]:
    sums: dict[StaffRole, float] = {}
    for one in hours:
        sums[one.role] = sums.get(one.role, 0) + one.hours
    return sums


def sentence(words: str) -> str:
    """The words with a capital first letter, and the rest as it is; a name such as ``iPad`` keeps its own.

    >>> sentence("bilder og samtale"), sentence("iPad og samtale")
    ('Bilder og samtale', 'iPad og samtale')
    """
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]


def listed(names: Sequence[str]) -> str:
    """The names as people list them: ``norsk, matematikk og engelsk``."""
    if len(names) <= 1:
        return "".join(names)
    return tr("{names} og {last}").format(names=", ".join(names[:-1]), last=names[-1])


def missing() -> str:
    """What stands where the law asks for content and nobody has written any."""
    return tr("Ikke fylt inn")


def fact(name: str, words: str | None) -> Iterator[Fact]:
    """The fact, if there is anything to say."""
    if words is not None and filled(words):
        yield Fact(name, (Text(words),))


def demanded(name: str, words: str | None) -> Fact:
    """The fact, or that it is missing."""
    return Fact(name, (Text(words) if words is not None and filled(words) else not_filled_in(),))


def not_filled_in() -> Text:
    """The note that something is missing."""
    return Text(missing(), Tone.MUTED)


def facts(rows: Iterable[Fact]) -> Iterator[Facts]:
    """The facts as a block, if there are any."""
    listed = tuple(rows)
    if listed:
        yield Facts(listed)


def voice(said: Voice | None) -> Iterator[Block]:
    """Elevens stemme at one stage (§ 10-2): what, how we asked, what it led to; or why not."""
    if said is not None and filled(said.text):
        yield Quote(said.text or "")
        asked = demanded(tr("Slik spurte vi"), sentence(said.method or ""))
        yield Facts((asked, demanded(tr("Dette førte det til"), sentence(said.effect or ""))))
    elif said is not None and filled(said.not_obtained_reason):
        reason = said.not_obtained_reason or ""
        yield Text(tr("Vi har ikke fått elevens syn denne gangen. Grunn: {reason}").format(reason=reason))
    else:
        yield not_filled_in()


def talks(held: Iterable[Conversation]) -> Iterator[Fact]:
    """Who was invited to a talk, and whether it was held or declined; in order of time."""
    for talk in sorted(held, key=_when):
        yield Fact(sentence(label(talk.kind)), (Text(_talk(talk)),))


def _when(talk: Conversation) -> str:
    days = [day.isoformat() for day in (talk.held_on, talk.declined_on, talk.invited_on) if day]
    return days[0] if days else "9999"


def _talk(talk: Conversation) -> str:
    invited = tr("Invitert {day}.").format(day=long_date(talk.invited_on)) if talk.invited_on else ""
    happened = " ".join(part for part in (_outcome(talk), invited) if part)
    return "\n".join(part for part in (happened, talk.note or "") if filled(part))


def _outcome(talk: Conversation) -> str:
    if talk.held_on:
        return tr("Holdt {day}.").format(day=long_date(talk.held_on))
    if talk.declined_on:
        return tr("Takket nei {day}.").format(day=long_date(talk.declined_on))
    return tr("Ikke holdt ennå.")


def family_talks(plan: Plan, *stages: Stage | None) -> tuple[Conversation, ...]:
    """The talks with the pupil and the guardians at these stages."""
    family = (ConversationKind.PUPIL, ConversationKind.GUARDIAN)
    return tuple(talk for talk in plan.conversations if talk.kind in family and talk.stage in stages)


def school_line(school: School) -> str:
    """The school and where it is."""
    return ", ".join(part for part in (school.name, school.municipality) if part)


def holding_assessments(case: Case) -> tuple[ExpertAssessment, ...]:
    """What PPT has assessed that the plan can rest on: the newest received, or, with no day yet, all that recommend something.

    One that comes in March or later is for the year that comes, as in finding F18.
    """
    year = case.plan.year
    holding = [one for one in case.pupil.expert_assessments if one.valid_until is None or one.valid_until >= year.first_day]
    received = [(one.received_on, one) for one in holding if one.received_on and one.received_on < year.day(3, 1)]
    if received:
        return (max(received, key=lambda entry: entry[0])[1],)
    return tuple(one for one in holding if one.received_on is None and one.recommendations)


def recommended(assessment: ExpertAssessment) -> tuple[str, ...]:
    """What PPT recommends, each with the subject it is about."""
    return tuple(_recommended(one) for one in assessment.recommendations if filled(one.text))


def _recommended(one: Recommendation) -> str:
    return f"{one.text} ({subject_title(one.subject).lower()})" if one.subject else one.text


def holding_consents(case: Case) -> tuple[SharingConsent, ...]:
    """The consents to share that hold on the day the document is made."""
    return tuple(
        one
        for one in case.pupil.sharing_consents
        if (one.valid_until is None or one.valid_until >= case.made_on)
        and (one.withdrawn_on is None or one.withdrawn_on > case.made_on)
    )


def consent_words(consent: SharingConsent) -> str:
    """Who may be told what, since when and until when."""
    days = (
        tr("gitt {day}").format(day=long_date(consent.given_on)) if consent.given_on else "",
        tr("gjelder til {day}").format(day=long_date(consent.valid_until)) if consent.valid_until else "",
        tr("trukket tilbake fra {day}").format(day=long_date(consent.withdrawn_on)) if consent.withdrawn_on else "",
    )
    known = ", ".join(day for day in days if day)
    words = f"{sentence(consent.shared_with)}: {consent.what}"
    return f"{words} ({known})" if known else words


def period(first: date | None, last: date | None) -> str:
    """From when until when, as far as it is known."""
    if first and last:
        return tr("Fra {first} til {last}").format(first=long_date(first), last=long_date(last))
    if first:
        return tr("Fra {first}").format(first=long_date(first))
    return tr("Til {last}").format(last=long_date(last)) if last else ""


def measures(case: Case, tried: Iterable[Measure]) -> Iterator[Table]:
    """What has been tried, by whom, when, and what came of it."""
    rows = tuple(_measure(case, one) for one in tried)
    if rows:
        yield Table((Column(tr("Tiltak"), 2.6), Column(tr("Når"), 2.4), Column(tr("Virkning"), 3)), rows)


def _measure(case: Case, measure: Measure) -> tuple[Inline, ...]:
    who = case.name(measure.responsible)
    ended = tr("Avsluttet fordi: {reason}").format(reason=measure.ended_reason) if filled(measure.ended_reason) else ""
    what = "\n".join(part for part in (measure.text, who) if filled(part))
    effect = "\n".join(part for part in (measure.effect or "", ended) if filled(part))
    return Text(what), Text(period(measure.started_on, measure.ended_on) or "–"), Text(effect or "–")


def exceptions(plan: Plan, stage: Stage) -> Iterator[Block]:
    """The demands that are not met at that stage, each with the reason somebody gave."""
    rows = tuple(_exception(plan, one) for one in plan.exceptions if _stage_of(one) is stage)
    if rows:
        yield Heading(tr("Unntak fra krav"))
        yield Facts(rows)


def _stage_of(exception: DocumentedException) -> Stage:
    if exception.stage:
        return exception.stage
    return Stage.ANNUAL if exception.rule == _ANNUAL_REPORT else Stage.GOAL_SELECTION


_ANNUAL_REPORT = "F13"
"""The demands of the annual report say no stage, for they have one only."""


def _exception(plan: Plan, exception: DocumentedException) -> Fact:
    rule = catalogues.finding_rules().get(exception.rule)
    name = tr(rule.title) if rule else exception.rule if filled(exception.rule) else tr("Krav")
    goal = plan.goal(exception.goal) if exception.goal else None
    where = goal.text if goal else subject_title(exception.subject) if exception.subject else ""
    who = ", ".join(part for part in (exception.recorded_by, long_date(exception.recorded_on)) if part)
    reason = f"{where}: {exception.reason}" if where else exception.reason
    return Fact(name, (Text(f"{reason} ({who})" if who else reason),))


def is_reached(scale: MasteryScale | None, state: GoalState) -> bool:
    """Whether the scale says that a goal at that level is reached."""
    return bool(scale and state.level is not None and state.level >= scale.attained_from)


def state_word(scale: MasteryScale | None, state: GoalState, *, short: bool = False) -> Inline:
    """What a goal counts as: the circle and its word, or a word alone."""
    if scale and state.kind is StateKind.NOT_WORKED_ON:
        return LevelWord(scale.not_worked_on, scale, short=short)
    if scale and state.level in scale.numbers:
        return LevelWord(scale.category(state.level), scale, short=short)
    return Text(state_name(scale, state))


def state_name(scale: MasteryScale | None, state: GoalState) -> str:
    """What a goal counts as, in words; a level of a scale that is not installed here is told by its number."""
    if state.kind is StateKind.NOT_WORKED_ON:
        return tr("Ikke arbeidet med")
    if state.kind is StateKind.ENDED:
        return tr("Avsluttet")
    if state.level is None:
        return tr("Ikke vurdert")
    if scale and state.level in scale.numbers:
        return tr(scale.category(state.level).name)
    return tr("Nivå {level}").format(level=state.level)


def last_finalised(plan: Plan) -> Evaluation | None:
    """The evaluation of the year that was finalised last."""
    rounds = (plan.evaluation(kind) for kind in (Round.ANNUAL, Round.MIDYEAR))
    return next((one for one in rounds if one and one.is_finalised), None)


def last_voice(plan: Plan) -> Voice | None:
    """What the pupil said last, in the pupil's own words."""
    said = (plan.voice(stage) for stage in (Stage.ANNUAL, Stage.MIDYEAR, Stage.GOAL_SELECTION))
    return next((voice for voice in said if voice and filled(voice.text)), None)


def organisation(subject: SubjectPlan) -> str:
    """How the teaching is organised, and why when there is a reason."""
    named = sentence(label(subject.organisation))
    return ". ".join(part for part in (named, subject.organisation_reason or "") if part.strip())


def adaptations(subject: SubjectPlan) -> str:
    """What the teaching is adapted in, as a list in words."""
    return sentence(", ".join(label(one) for one in subject.adaptations))


def hours_columns() -> tuple[Column, ...]:
    """The columns of a table of hours."""
    return (
        Column(tr("Timer i året, à 60 minutter"), 3),
        Column(tr("Vedtatt"), numeric=True),
        Column(tr("Gitt"), numeric=True),
        Column(tr("Forskjell"), numeric=True),
    )


def hours_row(hours: HoursRow) -> tuple[Inline, ...]:
    """One role's hours; a dash where nobody has said."""
    granted, given = hours.granted, hours.given
    both = None if granted is None or given is None else given - granted
    return Text(sentence(label(hours.role))), _hours_text(granted), _hours_text(given), _hours_text(both)


def _hours_text(hours: float | None) -> Text:
    return Text("–" if hours is None else number(hours).replace("-", "\N{MINUS SIGN}"))


def in_words(hours: Iterable[RoleHours]) -> str:
    """Hours role by role on one line: ``Lærer 114 timer, assistent/fagarbeider 28,5 timer``."""
    each = (tr("{role} {hours} timer").format(role=label(one.role), hours=number(one.hours)) for one in hours)
    return sentence(", ".join(each))


def subject_title(code: SubjectCode) -> str:
    """What a subject is called in a heading."""
    return catalogues.subject_name(code)
