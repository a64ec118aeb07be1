"""The plan on paper: *Individuell opplæringsplan* (IOP), from the pupil's strengths to the last goal (§ 11-10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count

from ioplab import catalogues
from ioplab.domain.ids import Level, RecommendationId
from ioplab.domain.plan import Goal, GoalRevision, Plan, Promise, SubjectPlan, filled
from ioplab.domain.pupil import Decision, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.vocabulary import GoalStatus, PlanStatus, Stage
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.reports.content import (
    Block,
    Bullets,
    Card,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Inline,
    LevelWord,
    Table,
    Text,
    Tone,
)
from ioplab.reports.parts import (
    Case,
    adaptations,
    consent_words,
    demanded,
    exceptions,
    fact,
    facts,
    family_talks,
    holding_assessments,
    holding_consents,
    in_words,
    listed,
    measures,
    missing,
    not_filled_in,
    organisation,
    period,
    recommended,
    school_line,
    sentence,
    subject_title,
    talks,
    voice,
)


def plan_content(case: Case) -> Document:
    """The plan in the vocabulary of documents. Until it is activated it is a draft."""
    return Document(
        title=tr("Individuell opplæringsplan (IOP)"),
        subject=tr("Plan for individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-10").format(
            year=case.plan.school_year
        ),
        who=case.pupil.full_name,
        facts=case.facts_line,
        school=case.school.name,
        number=case.number,
        made_on=case.made_on,
        language=case.language,
        is_draft=case.plan.status is PlanStatus.DRAFT,
        parts=tuple(_parts(case)),
    )


def _parts(case: Case) -> Iterator[Block]:
    """First the pupil, then what is asked for, then the teaching; what is mostly for the archive comes last."""
    if case.plan.status is PlanStatus.DRAFT:
        yield Text(tr("Dette er et utkast. Planen er ikke tatt i bruk ennå."), Tone.WARNING)
    yield Text(_in_short(case.plan), Tone.LEAD)
    yield from facts(_about_the_plan(case))
    yield from _about_the_pupil(case.pupil)
    yield Heading(tr("Hva sier eleven selv?"))
    yield from voice(case.plan.voice(Stage.GOAL_SELECTION))
    yield Heading(tr("Samtaler med eleven og foresatte"), 2)
    held = family_talks(case.plan, Stage.GOAL_SELECTION, None)
    yield from facts(talks(held)) if held else [not_filled_in()]
    yield from _foundation(case)
    yield from _subjects(case)
    yield from _team(case)
    yield from _measures(case)
    yield from _sharing(case)
    yield from exceptions(case.plan, Stage.GOAL_SELECTION)


def _in_short(plan: Plan) -> str:
    goals = sum(1 for _ in plan.goals())
    if not goals:
        return tr("Planen har ingen mål ennå.")
    having = [subject for subject in plan.subjects if subject.goals]
    names, subjects = listed([subject_title(subject.subject).lower() for subject in having]), len(having)
    if subjects == 1:
        return tr("Planen har {goals} mål i {names}.").format(goals=goals, names=names)
    return tr("Planen har {goals} mål i {subjects} fag og områder: {names}.").format(goals=goals, subjects=subjects, names=names)


def _about_the_plan(case: Case) -> Iterator[Fact]:
    plan = case.plan
    yield from fact(tr("Skole"), school_line(case.school))
    yield Fact(tr("Plan"), (Text(_status(plan)),))
    yield from fact(tr("Ansvarlig"), case.person(plan.responsible))
    yield from fact(tr("Klassens plan"), plan.class_plan_link)
    if check := plan.quality_check:
        read_by = tr("Lest av {person}, {day}").format(person=case.name(check.checked_by), day=long_date(check.checked_on))
        yield from fact(tr("Kollegasjekk"), read_by)


def _status(plan: Plan) -> str:
    kind = sentence(label(plan.kind))
    if plan.status is PlanStatus.DRAFT:
        return tr("{kind}, utkast").format(kind=kind)
    if plan.activated_on is None:
        return tr("{kind}, {status}").format(kind=kind, status=label(plan.status))
    day = long_date(plan.activated_on)
    if plan.status is PlanStatus.CLOSED:
        return tr("{kind}, tatt i bruk {day}, nå avsluttet").format(kind=kind, day=day)
    return tr("{kind}, i bruk fra {day}").format(kind=kind, day=day)


def _about_the_pupil(pupil: Pupil) -> Iterator[Block]:
    rows = (
        *fact(tr("Får til og liker"), pupil.strengths),
        *fact(tr("Ressurser hjemme"), pupil.home_resources),
        *fact(tr("Språk og tolk"), pupil.language_note),
        *fact(tr("Overganger"), pupil.transitions),
    )
    if rows:
        yield Heading(tr("Om eleven"))
        yield Facts(rows)


def _foundation(case: Case) -> Iterator[Block]:
    yield Heading(tr("Det planen bygger på"))
    yield Heading(tr("Sakkyndig vurdering"), 2)
    assessments = holding_assessments(case)
    for assessment in assessments:
        yield from _assessment(assessment)
    if not assessments:
        yield not_filled_in()
    yield Heading(tr("Vedtak"), 2)
    decisions = [decision for decision in case.pupil.decisions if decision.touches(case.plan.year)]
    for decision in decisions:
        yield from _decision(decision)
    if not decisions:
        yield not_filled_in()


def _assessment(assessment: ExpertAssessment) -> Iterator[Block]:
    advice = recommended(assessment)
    yield from facts(
        (
            demanded(tr("Mottatt"), long_date(assessment.received_on)),
            *fact(tr("Gjelder til"), long_date(assessment.valid_until)),
            *([Fact(tr("PPT tilrår"), (Bullets(advice),))] if advice else []),
        )
    )


def _decision(decision: Decision) -> Iterator[Block]:
    consent = decision.consent
    yield Facts(
        (
            *fact(tr("Vedtak om"), sentence(label(decision.kind))),
            demanded(tr("Vedtatt"), long_date(decision.decided_on)),
            *fact(tr("Gjelder"), period(decision.valid_from, decision.valid_to)),
            *fact(tr("Saksnummer"), decision.case_reference),
            *fact(tr("Barnets beste"), decision.best_interests),
            demanded(tr("Samtykke"), _consent(consent.given_by, consent.given_on) if consent else None),
        )
    )
    if decision.subjects:
        columns = (
            Column(tr("Fag"), 1.7),
            Column(tr("Timer i året"), 3),
            Column(tr("Organisering"), 1.4),
            Column(tr("Avvik fra læreplanen"), 2.9),
        )
        yield Table(columns, tuple(_granted(granted) for granted in decision.subjects))


def _consent(given_by: str | None, given_on: date | None) -> str:
    return ", ".join(part for part in (sentence(given_by or ""), long_date(given_on)) if part)


def _granted(granted: DecisionSubject) -> tuple[Inline, ...]:
    allowed = tr("Tillatt") if granted.deviation_allowed else tr("Ikke tillatt")
    exception = tr("Unntak fra kravet om lærer (§ 11-9)") if granted.competence_exception else ""
    return (
        Text(subject_title(granted.subject)),
        Text(in_words(granted.hours) or "–"),
        Text(sentence(label(granted.organisation)) or "–"),
        Text("\n".join(part for part in (allowed, exception) if part)),
    )


def _team(case: Case) -> Iterator[Block]:
    yield Heading(tr("IOP-teamet"))
    if not case.plan.team:
        yield not_filled_in()
        return
    columns = (Column(tr("Hvem"), 3), Column(tr("Oppgave"), 3), Column(tr("Team"), 1.2))
    rows = (
        (Text(case.person(one.staff)), Text(sentence(one.task or "–")), Text(sentence(label(one.layer)) or "–"))
        for one in case.plan.team
    )
    yield Table(columns, tuple(rows))


def _measures(case: Case) -> Iterator[Block]:
    """The measures of the school year. Those of earlier years are told to the next school, not in each plan."""
    year = case.plan.year
    tried = [
        one
        for one in case.pupil.measures
        if (one.started_on or year.first_day) <= year.last_day and (one.ended_on or year.last_day) >= year.first_day
    ]
    if tried:
        yield Heading(tr("Tiltak"))
        yield from measures(case, tried)


def _sharing(case: Case) -> Iterator[Block]:
    given = holding_consents(case)
    if given:
        yield Heading(tr("Dette har vi samtykke til å dele"))
        yield Bullets(tuple(consent_words(one) for one in given))


def _subjects(case: Case) -> Iterator[Block]:
    numbers = count(1)
    for subject in case.plan.subjects:
        shared = _shared_advice(subject)
        yield Heading(subject_title(subject.subject))
        yield from facts(_frame(case, subject))
        for goal in subject.goals:
            yield _goal(case, goal, next(numbers), tells_advice=not shared)
        yield Heading(tr("Opplæringen"), 2)
        yield Facts(tuple(_teaching(case, subject)))
    if not case.plan.subjects:
        yield Heading(tr("Mål og opplæring"))
        yield not_filled_in()


def _frame(case: Case, subject: SubjectPlan) -> Iterator[Fact]:
    """How the subject stands to the curriculum, and to what the decision allows."""
    yield from fact(tr("Ansvarlig"), case.person(subject.responsible))
    yield from fact(tr("Læreplanen"), _curriculum(case, subject))
    if subject.deviates:
        yield demanded(tr("Dette er utelatt"), subject.left_out)
    else:
        yield from fact(tr("Dette er utelatt"), subject.left_out)
    yield from fact(tr("Karakter"), sentence(label(subject.grading)))
    yield from _answers(case, _shared_advice(subject))
    if not subject.goals:
        yield demanded(tr("Mål"), None)


def _shared_advice(subject: SubjectPlan) -> tuple[RecommendationId, ...]:
    """The recommendations that all goals of the subject answer, when they answer the same: then it is said once."""
    answered = {goal.recommendations for goal in subject.goals}
    return answered.pop() if len(subject.goals) > 1 and len(answered) == 1 else ()


def _answers(case: Case, wanted: Iterable[RecommendationId]) -> Iterator[Fact]:
    answered = tuple(text for one in wanted if (text := _advice(case, one)))
    if answered:
        yield Fact(tr("Svarer på tilråding"), (Bullets(answered) if len(answered) > 1 else Text(answered[0]),))


def _curriculum(case: Case, subject: SubjectPlan) -> str:
    if subject.curriculum is None:
        return missing()
    relation = f"{sentence(label(subject.curriculum))}."
    if not subject.deviates:
        return relation
    granted = case.granted(subject.subject)
    if granted is not None and granted.deviation_allowed:
        return f"{relation} {tr('Vedtaket åpner for avvik i dette faget.')}"
    return f"{relation} {tr('Vedtaket åpner ikke for avvik i dette faget.')}"


def _goal(case: Case, goal: Goal, place: int, *, tells_advice: bool) -> Card:
    marks = [tr("Mål {number}").format(number=place)]
    if goal.carried_over_from:
        marks.append(tr("videreført fra i fjor"))
    if goal.status is GoalStatus.ENDED:
        marks.append(tr("avsluttet"))
    answers = _answers(case, goal.recommendations) if tells_advice else ()
    rows = (*_goal_facts(goal), *answers, *_how_it_came(goal))
    return Card(" · ".join(marks), goal.text if filled(goal.text) else missing(), tuple(facts(rows)))


def _goal_facts(goal: Goal) -> Iterator[Fact]:
    yield from fact(tr("Utgangspunkt"), goal.baseline)
    yield from fact(tr("Målet er nådd når"), goal.criterion)
    scale = catalogues.default_scale()
    if goal.expected_level in scale.numbers:
        yield Fact(tr("Forventet nivå"), (LevelWord(scale.category(goal.expected_level), scale),))
    yield from fact(tr("Slik ser vi det"), goal.observe_how)
    refs = tuple(
        " ".join(part for part in (ref.code, ref.text, _version(ref.curriculum)) if part) for ref in goal.curriculum_refs
    )
    if refs:
        yield Fact(tr("Læreplanmål"), (Bullets(refs),))


def _how_it_came(goal: Goal) -> Iterator[Fact]:
    """Why the goal ended, and how it read before it was changed in a plan in use."""
    yield from fact(tr("Avsluttet fordi"), goal.ended_reason)
    later = [*(revision.promise for revision in goal.revisions), goal.promise][1:]
    told = (_revision(revision, then) for revision, then in zip(goal.revisions, later, strict=True))
    yield from fact(tr("Endret"), "\n".join(told))


def _revision(revision: GoalRevision, then: Promise) -> str:
    """When a part of the goal was changed, by whom, what stood there and why."""
    names = (tr("mål"), tr("utgangspunkt"), tr("kriterium"), tr("forventet nivå"))
    pairs = zip(names, revision.promise, then, strict=True)
    stood = ", ".join(tr("{part} «{words}»").format(part=part, words=_promised(old)) for part, old, new in pairs if old != new)
    when = tr("{day} av {person}") if revision.replaced_by else "{day}"
    told = (
        when.format(day=long_date(revision.replaced_on), person=revision.replaced_by) if revision.replaced_on else "",
        tr("Før: {stood}").format(stood=stood) if stood else "",
        tr("Grunn: {reason}").format(reason=revision.reason) if filled(revision.reason) else "",
    )
    return ". ".join(part for part in told if part)


def _promised(part: str | Level | None) -> str:
    if isinstance(part, int):
        scale = catalogues.default_scale()
        return tr(scale.category(part).name) if part in scale.numbers else tr("Nivå {level}").format(level=part)
    return part if filled(part) and part else missing()


def _version(curriculum: str | None) -> str:
    return f"({curriculum})" if curriculum else ""


def _advice(case: Case, wanted: str) -> str:
    given = (one for assessment in case.pupil.expert_assessments for one in assessment.recommendations)
    return next((one.text for one in given if one.id == wanted and filled(one.text)), "")


def _teaching(case: Case, subject: SubjectPlan) -> Iterator[Fact]:
    yield demanded(tr("Innhold"), subject.content)
    yield demanded(tr("Slik gjør vi det"), subject.methods)
    yield from fact(tr("Organisering"), organisation(subject))
    yield from fact(tr("Tilpasning"), adaptations(subject))
    yield from fact(tr("Læremidler"), subject.material)
    granted = case.granted(subject.subject)
    if granted is not None:
        yield from fact(tr("Timer i året"), in_words(granted.hours))
    if granted is not None and granted.competence_exception:
        yield from fact(tr("Kompetanse"), tr("Vedtaket gjør unntak fra kravet om at en lærer underviser (§ 11-9)."))
