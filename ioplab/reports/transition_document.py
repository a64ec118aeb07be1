"""*Overgang*: what the next school or teacher needs to know, so that nothing that works is lost on the way.

The goals that go on come first in each subject, with where the pupil stood last. No single person's rating is in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation, Outcome
from ioplab.domain.goal_state import GoalState, StateKind, goal_state
from ioplab.domain.plan import Conversation, Goal, SubjectPlan, filled
from ioplab.domain.pupil import Decision, DecisionSubject, IntensiveTraining
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import ConversationKind, GoalStatus, NextStep, PlanStatus, Round
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.reports.content import (
    Block,
    Bullets,
    Card,
    Document,
    Fact,
    Facts,
    Heading,
    Inline,
    Quote,
    Text,
    Tone,
)
from ioplab.reports.parts import (
    Case,
    adaptations,
    consent_words,
    fact,
    facts,
    holding_assessments,
    holding_consents,
    in_words,
    is_reached,
    last_finalised,
    last_voice,
    listed,
    measures,
    missing,
    not_filled_in,
    organisation,
    period,
    recommended,
    school_line,
    sentence,
    state_name,
    state_word,
    subject_title,
    talks,
)


def transition_content(case: Case) -> Document:
    """The handover in the vocabulary of documents. It is a draft as long as the plan is."""
    return Document(
        title=tr("Overgang til ny skole eller lærer"),
        subject=tr("Overføring til ny skole eller lærer, skoleåret {year}").format(year=case.plan.school_year),
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
    if case.plan.status is PlanStatus.DRAFT:
        yield Text(tr("Dette er et utkast. Planen er ikke tatt i bruk ennå."), Tone.WARNING)
    yield Text(tr("Til deg som tar imot {name}: det som virker, og målene som går videre.").format(name=_name(case)), Tone.LEAD)
    yield from facts(_about(case))
    yield from _basis_for_sharing(case)
    yield from _about_the_pupil(case)
    for subject in case.plan.subjects:
        yield from _subject(case, subject)
    if not case.plan.subjects:
        yield Heading(tr("Mål og opplæring"))
        yield not_filled_in()
    yield from _tried(case)
    yield from _agreements(case)
    yield from _whom_to_ask(case)


def _name(case: Case) -> str:
    return case.pupil.given_name if filled(case.pupil.given_name) else tr("eleven")


def _about(case: Case) -> Iterator[Fact]:
    yield from fact(tr("Skole"), school_line(case.school))
    evaluation = last_finalised(case.plan)
    if evaluation is None:
        yield from fact(tr("Sist vurdert"), tr("Ikke vurdert dette skoleåret"))
    else:
        yield from fact(tr("Sist vurdert"), _when(evaluation))


def _when(evaluation: Evaluation) -> str:
    moment = tr("Årsslutt") if evaluation.kind is Round.ANNUAL else tr("Halvår")
    return tr("{moment}, {day}").format(moment=moment, day=long_date(evaluation.finalised_on))


def _basis_for_sharing(case: Case) -> Iterator[Block]:
    """What the law lets a school pass on, and what somebody has consented to."""
    yield Heading(tr("Hva som kan deles"))
    yield Text(
        tr("Uten samtykke deles bare det den nye skolen eller læreren trenger for å gi opplæringen, og som loven åpner for.")
    )
    given = holding_consents(case)
    if given:
        yield Text(tr("Disse samtykkene gjelder nå:"))
        yield Bullets(tuple(consent_words(one) for one in given))
    else:
        yield Text(tr("Det er ikke skrevet inn noe samtykke til deling som gjelder nå."), Tone.MUTED)


def _about_the_pupil(case: Case) -> Iterator[Block]:
    pupil, said = case.pupil, last_voice(case.plan)
    rows = (
        *fact(tr("Får til og liker"), pupil.strengths),
        *fact(tr("Språk og tolk"), pupil.language_note),
        *fact(tr("Overganger"), pupil.transitions),
    )
    if rows:
        yield Heading(tr("Om eleven"))
        yield Facts(rows)
    if said:
        yield Heading(tr("Hva sier eleven selv?"))
        yield Quote(said.text or "")
        yield from facts(fact(tr("Dette førte det til"), said.effect))


def _subject(case: Case, subject: SubjectPlan) -> Iterator[Block]:
    onward = [goal for goal in subject.goals if _goes_on(case, goal)]
    yield Heading(subject_title(subject.subject))
    yield from facts(_what_works(subject))
    for goal in onward:
        yield _goal(case, goal)
    if not subject.goals:
        yield Text(tr("Faget har ingen mål."), Tone.MUTED)
    done = tuple(_done(case, goal) for goal in subject.goals if goal not in onward)
    if done:
        yield Facts((Fact(tr("Mål som er avsluttet"), (Bullets(done),)),))


def _what_works(subject: SubjectPlan) -> Iterator[Fact]:
    yield from fact(tr("Slik gjør vi det"), subject.methods)
    yield from fact(tr("Organisering"), organisation(subject))
    yield from fact(tr("Tilpasning"), adaptations(subject))
    yield from fact(tr("Læremidler"), subject.material)
    yield from fact(tr("Innhold"), subject.content)
    yield from fact(tr("Læreplanen"), sentence(label(subject.curriculum)))
    yield from fact(tr("Dette er utelatt"), subject.left_out)


def _goes_on(case: Case, goal: Goal) -> bool:
    """Whether somebody is to go on with the goal: it has not ended, and nobody has agreed that it shall."""
    outcome = _outcome(case, goal)
    return goal.status is GoalStatus.ACTIVE and not (outcome and outcome.next_step is NextStep.END)


def _outcome(case: Case, goal: Goal) -> Outcome | None:
    evaluation = last_finalised(case.plan)
    return evaluation.outcome(goal.id) if evaluation else None


def _state(case: Case, goal: Goal) -> tuple[MasteryScale | None, GoalState]:
    """Where the pupil stood with the goal in the last finalised evaluation."""
    evaluation = last_finalised(case.plan)
    if evaluation is None:
        return None, GoalState(kind=StateKind.NOT_EVALUATED)
    return catalogues.scales().get(evaluation.scale), goal_state(case.plan, goal, evaluation.kind)


def _words(goal: Goal) -> str:
    return goal.text if filled(goal.text) else missing()


def _goal(case: Case, goal: Goal) -> Card:
    outcome = _outcome(case, goal)
    kicker = sentence(label(outcome.next_step)) if outcome and outcome.next_step else tr("Arbeides med")
    return Card(kicker, _words(goal), tuple(facts(_goal_facts(case, goal, outcome))))


def _goal_facts(case: Case, goal: Goal, outcome: Outcome | None) -> Iterator[Fact]:
    scale, state = _state(case, goal)
    yield Fact(tr("Sist vurdert"), tuple(_stood(scale, state)))
    if outcome:
        yield from fact(tr("Begrunnelse"), outcome.comment)
    yield from fact(tr("Utgangspunkt"), goal.baseline)
    yield from fact(tr("Målet er nådd når"), goal.criterion)
    yield from fact(tr("Slik ser vi det"), goal.observe_how)


def _stood(scale: MasteryScale | None, state: GoalState) -> Iterator[Inline]:
    yield state_word(scale, state)
    if filled(state.reason):
        yield Text(tr("Grunn: {reason}").format(reason=state.reason))


def _done(case: Case, goal: Goal) -> str:
    scale, state = _state(case, goal)
    if is_reached(scale, state):
        return tr("{goal} (nådd)").format(goal=_words(goal))
    why = goal.ended_reason if filled(goal.ended_reason) else state_name(scale, state)
    return f"{_words(goal)} ({why})"


def _tried(case: Case) -> Iterator[Block]:
    """Measures of this and earlier years, and intensive training: what helped, what did not, and why it ended."""
    training = tuple(_training(one) for one in case.pupil.intensive_training)
    if case.pupil.measures or training:
        yield Heading(tr("Det vi har prøvd"))
    yield from measures(case, case.pupil.measures)
    if training:
        yield Heading(tr("Intensiv opplæring"), 2)
        yield Facts(training)


def _training(training: IntensiveTraining) -> Fact:
    onward = tr("Videre: {step}").format(step=training.next_step) if filled(training.next_step) else ""
    told = (period(training.started_on, training.ended_on), training.effect or "", onward)
    return Fact(sentence(label(training.area)), (Text("\n".join(part for part in told if filled(part)) or missing()),))


def _agreements(case: Case) -> Iterator[Block]:
    yield Heading(tr("Vedtak og avtaler"))
    rows = (*_rests_on(case), *talks(_last_talks(case)))
    yield from facts(rows) if rows else [not_filled_in()]


def _rests_on(case: Case) -> Iterator[Fact]:
    for decision in case.pupil.decisions:
        if decision.touches(case.plan.year) or decision.touches(case.plan.year.next):
            yield Fact(tr("Vedtak om"), tuple(_decision(decision)))
    for assessment in holding_assessments(case):
        advice = recommended(assessment)
        until = tr("Gjelder til {day}").format(day=long_date(assessment.valid_until)) if assessment.valid_until else ""
        told: list[Inline] = [Text(until)] if until else []
        if advice:
            told.append(Bullets(advice))
        if told:
            yield Fact(tr("PPT tilrår"), tuple(told))


def _decision(decision: Decision) -> Iterator[Inline]:
    told = (sentence(label(decision.kind)), period(decision.valid_from, decision.valid_to))
    yield Text(". ".join(part for part in told if part))
    if decision.subjects:
        yield Bullets(tuple(_granted(one) for one in decision.subjects))


def _granted(granted: DecisionSubject) -> str:
    allowed = tr("kan avvike fra læreplanen") if granted.deviation_allowed else ""
    exception = tr("unntak fra kravet om lærer (§ 11-9)") if granted.competence_exception else ""
    hours = in_words(granted.hours)
    parts = [part for part in (hours[:1].lower() + hours[1:], label(granted.organisation), allowed, exception) if part]
    return f"{subject_title(granted.subject)}: {', '.join(parts)}" if parts else subject_title(granted.subject)


def _last_talks(case: Case) -> Iterator[Conversation]:
    """Of each kind the talk held last that somebody wrote something about."""
    for kind in ConversationKind:
        held = [(one.held_on, one) for one in case.plan.conversations if one.kind is kind and one.held_on and filled(one.note)]
        if held:
            yield max(held, key=lambda entry: entry[0])[1]


def _whom_to_ask(case: Case) -> Iterator[Block]:
    yield Heading(tr("Hvem du kan spørre"))
    taught = {
        one.responsible: [other for other in case.plan.subjects if other.responsible == one.responsible]
        for one in case.plan.subjects
        if one.responsible
    }
    people = dict.fromkeys([case.plan.responsible, *taught, *(one.staff for one in case.plan.team)])
    tasks = {one.staff: one.task or "" for one in case.plan.team}
    rows = []
    for person in people:
        if person is None:
            continue
        has = [tr("planen")] if person == case.plan.responsible else []
        has += [subject_title(one.subject).lower() for one in taught.get(person, [])]
        told = (
            sentence(case.title(person)),
            tr("Ansvarlig for {what}").format(what=listed(has)) if has else "",
            sentence(tasks.get(person, "")),
        )
        rows.append(Fact(case.name(person), (Text("\n".join(one for one in told if filled(one)) or "–"),)))
    yield from facts(rows) if rows else [not_filled_in()]
