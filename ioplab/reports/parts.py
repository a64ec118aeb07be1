"""What the documents have in common: who is who, what was granted and given, what was said, and the state of the goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ioplab import catalogues
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import StaffId, SubjectCode
from ioplab.domain.plan import Conversation, Plan, SubjectPlan, Voice, filled
from ioplab.domain.pupil import DecisionSubject, Pupil
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import ConversationKind, StaffRole, Stage
from ioplab.i18n import BOKMAL, tr
from ioplab.labels import label, long_date, number
from ioplab.reports.content import Block, Column, Fact, Facts, Inline, Quote, Table, Text, Tone


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
        return ", ".join(part for part in (self.name(staff), self._title(staff)) if part)

    def person_in_list(self, staff: StaffId) -> str:
        """Name and title where commas already separate people."""
        title = self._title(staff)
        return f"{self.name(staff)} ({title})" if title else self.name(staff)

    def _title(self, staff: StaffId | None) -> str:
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
    """The words with a capital first letter, and the rest as it is."""
    return words[:1].upper() + words[1:]


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
        asked = demanded(tr("Slik spurte vi"), said.method)
        yield Facts((asked, demanded(tr("Dette førte det til"), said.effect)))
    elif said is not None and filled(said.not_obtained_reason):
        reason = said.not_obtained_reason or ""
        yield Text(tr("Vi har ikke fått elevens syn denne gangen. Grunn: {reason}").format(reason=reason))
    else:
        yield not_filled_in()


def conversations(talks: Iterable[Conversation]) -> Iterator[Table]:
    """Who was invited, and whether the talk was held or declined; in order of time."""
    listed = sorted(talks, key=_when)
    if not listed:
        return
    columns = (Column(tr("Samtale"), 3), Column(tr("Om"), 2.4), Column(tr("Invitert"), 2.4), Column(tr("Hva skjedde"), 4))
    yield Table(columns, tuple(_talk(talk) for talk in listed))


def _when(talk: Conversation) -> str:
    days = [day.isoformat() for day in (talk.held_on, talk.declined_on, talk.invited_on) if day]
    return days[0] if days else "9999"


def _talk(talk: Conversation) -> tuple[Inline, ...]:
    about = sentence(label(talk.stage)) if talk.stage else "–"
    invited = long_date(talk.invited_on) or "–"
    happened = "\n".join(part for part in (_outcome(talk), talk.note or "") if part.strip())
    return Text(sentence(label(talk.kind))), Text(about), Text(invited), Text(happened)


def _outcome(talk: Conversation) -> str:
    if talk.held_on:
        return tr("Holdt {day}").format(day=long_date(talk.held_on))
    if talk.declined_on:
        return tr("Takket nei {day}").format(day=long_date(talk.declined_on))
    return tr("Ikke holdt ennå")


def family_talks(plan: Plan, stage: Stage | None = None) -> tuple[Conversation, ...]:
    """The talks with the pupil and the guardians, at one stage or at all."""
    family = (ConversationKind.PUPIL, ConversationKind.GUARDIAN)
    return tuple(talk for talk in plan.conversations if talk.kind in family and stage in (None, talk.stage))


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
    """Hours role by role, one a line: ``spesialpedagog: 114 timer``."""
    lines = (tr("{role}: {hours} timer").format(role=sentence(label(one.role)), hours=number(one.hours)) for one in hours)
    return "\n".join(lines)


def subject_title(code: SubjectCode) -> str:
    """What a subject is called in a heading."""
    return catalogues.subject_name(code)
