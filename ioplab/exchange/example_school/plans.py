"""The plan of each year, with its subjects, goals and observations, the pupil's voice and the talks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ioplab import catalogues
from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.findings import GRADED_YEARS
from ioplab.domain.plan import Conversation, Goal, Observation, Plan, SubjectPlan, Voice
from ioplab.domain.pupil import Decision, ExpertAssessment
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ConversationKind, NextStep, Round, Stage
from ioplab.exchange.example_school.evaluations import category, make_evaluations
from ioplab.exchange.example_school.pupils import HIGHEST, LOWEST, Aim, Case, Desk, Lesson
from ioplab.exchange.example_school.texts import DAY, Seen, school_day

# How levels come about: what each weighs among the possible ones.
FIRST_LEVEL = {1: 18, 2: 37, 3: 32, 4: 13}
PROGRESS = {-1: 5, 0: 37, 1: 47, 2: 11}
SUPPORT = {2: "mye støtte", 3: "litt støtte", 4: "selvstendig"}
PARTS = {"carrying": slice(0, 2), "carried_over": slice(2, None)}
"""Which of a strand's goals a pupil may get who has goals from last year: other ones each year."""
TALKS = (
    (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION),
    (ConversationKind.PUPIL, Stage.MIDYEAR),
    (ConversationKind.GUARDIAN, Stage.MIDYEAR),
    (ConversationKind.PUPIL, Stage.ANNUAL),
    (ConversationKind.GUARDIAN, Stage.ANNUAL),
)
INVITED_EARLY: Mapping[Stage | None, int] = {Stage.MIDYEAR: 49, Stage.ANNUAL: 25}
"""Days that guardians hear of these talks before others do: about when the evaluation is opened."""

# --- The plan -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sources:
    """What a plan is written from: the recommendations, and by subject a goal of last year's with the level agreed."""

    recommendations: Mapping[ids.SubjectCode | None, ids.RecommendationId]
    kept: Mapping[ids.SubjectCode, tuple[Goal, ids.Level]]


def make_plans(desk: Desk, case: Case, assessment: ExpertAssessment, decision: Decision) -> tuple[Plan, ...]:
    """This year's plan; before it last year's, when goals are carried over from there."""
    sources = _Sources(recommendations={one.subject: one.id for one in assessment.recommendations}, kept={})
    if case.trait != "carried_over":
        return (_plan(desk, case, desk.year, sources, decision),)
    before = replace(case, grade=case.grade - 1, trait="carrying", groups=("carrying",))
    last_year = _plan(desk, before, SchoolYear(desk.year.start_year - 1), sources, decision)
    outcomes = {outcome.goal: outcome for outcome in last_year.evaluations[-1].outcomes}
    kept = {}
    for subject in last_year.subjects:
        for goal in subject.goals:
            outcome = outcomes[goal.id]
            if outcome.level and outcome.next_step is not NextStep.END and subject.subject not in kept:
                kept[subject.subject] = (goal, outcome.level)
    return last_year, _plan(desk, case, desk.year, replace(sources, kept=kept), decision)


def _plan(desk: Desk, case: Case, year: SchoolYear, sources: _Sources, decision: Decision) -> Plan:
    subjects = tuple(_subject(desk, case, year, lesson, sources) for lesson in case.lessons)
    drafted = case.trait == "draft"
    active = words.PlanStatus.ACTIVE if year == desk.year else words.PlanStatus.CLOSED
    activated = max(desk.day(case, year, "activated"), decision.decided_on or year.first_day)
    link = desk.say("plan", "class_links", grade=case.grade)
    return Plan(
        id=ids.PlanId(desk.dice.id()),
        school_year=year.label,
        kind=words.PlanKind.SIMPLIFIED if case.trait == "simplified" else words.PlanKind.FULL,
        status=words.PlanStatus.DRAFT if drafted else active,
        activated_on=None if drafted else activated,
        responsible=desk.contact_teacher(case.grade).id,
        class_plan_link=None if not drafted and desk.dice.chance(0.05) else link,
        team=case.team,
        voices=() if drafted else _voices(desk, case),
        conversations=_conversations(desk, case, year),
        subjects=subjects,
        evaluations=() if drafted else make_evaluations(desk, case, year, subjects),
    )


def _subject(desk: Desk, case: Case, year: SchoolYear, lesson: Lesson, sources: _Sources) -> SubjectPlan:
    plan, is_core = lesson.strand.plan, lesson is case.lessons[0]
    outside = lesson.organisation is not words.Organisation.CLASS and case.trait != "no_reason"
    if case.trait == "deviation" and is_core and not plan.deviates:
        plan = replace(plan, curriculum=words.Curriculum.PARTLY)
    unwritten = case.trait == "draft" and lesson is case.lessons[-1]
    return replace(
        plan,
        id=ids.SubjectPlanId(desk.dice.id()),
        organisation=lesson.organisation,
        organisation_reason=(plan.organisation_reason or "").format(name=case.name) if outside else None,
        responsible=lesson.responsible.id,
        grading=_grading(case, plan, undecided=is_core and case.place % 7 == 0),
        hours_given=()
        if case.trait == "draft"
        else tuple(
            replace(granted, hours=round(granted.hours * desk.dice.uniform(0.895, 1.0)) * 1.0) for granted in lesson.granted
        ),
        goals=() if unwritten else _goals(desk, case, year, lesson, sources),
    )


def _grading(case: Case, plan: SubjectPlan, *, undecided: bool) -> words.Grading | None:
    """Exempt from grades where the plan leaves the curriculum; now and then nobody has thought about it yet."""
    if undecided or case.grade not in GRADED_YEARS or plan.subject in catalogues.areas():
        return None
    return words.Grading.EXEMPT if plan.deviates else words.Grading.GRADED


def _goals(desk: Desk, case: Case, year: SchoolYear, lesson: Lesson, sources: _Sources) -> tuple[Goal, ...]:
    """Two to four goals of the strand, last year's first; the core subject's show what is special about the pupil."""
    places = range(len(lesson.strand.goals))[PARTS.get(case.trait, slice(None))]
    count = 2 if case.trait == "simplified" else desk.dice.weighed({2: 4, 3: 4, 4: 2})
    goals = [_goal(desk, case, lesson, place) for place in desk.dice.some(places, count)]
    if lesson.subject in sources.kept:
        goals.insert(0, _kept_goal(desk, case, lesson, *sources.kept[lesson.subject]))
    if lesson is case.lessons[0]:
        _mark(desk, case, goals, lesson.subject)
    source = sources.recommendations.get(lesson.subject)
    general = sources.recommendations.get(None) if lesson is case.lessons[0] and case.place % 4 else None
    answered = tuple(one for one in (source, general) if one)
    return tuple(replace(goal, recommendations=answered, observations=_observations(desk, case, year, goal)) for goal in goals)


def _goal(desk: Desk, case: Case, lesson: Lesson, place: int) -> Goal:
    def about(text: str | None) -> str | None:
        return text and text.format(name=case.name)

    template, seen = lesson.strand.plan.goals[place], lesson.strand.goals[place]
    goal = replace(
        template,
        id=ids.GoalId(desk.dice.id()),
        text=template.text.format(name=case.name),
        baseline=about(template.baseline),
        criterion=about(template.criterion),
        observe_how=about(template.observe_how),
        expected_level=ids.Level(3 if desk.dice.chance(0.1) else HIGHEST),
    )
    seen = Seen(on_the_way=about(seen.on_the_way), reached=about(seen.reached))
    desk.aims[goal.id] = Aim(seen=seen, basis=lesson.strand.basis, levels=_levels(desk, case))
    return goal


def _kept_goal(desk: Desk, case: Case, lesson: Lesson, goal: Goal, level: ids.Level) -> Goal:
    """Last year's goal with a new baseline."""
    baseline = desk.say("development", "carried_over", after=category(level))
    kept = replace(goal, id=ids.GoalId(desk.dice.id()), baseline=baseline, carried_over_from=goal.id)
    desk.aims[kept.id] = Aim(seen=Seen(), basis=lesson.strand.basis, levels=_levels(desk, case))
    return kept


def _levels(desk: Desk, case: Case) -> dict[Round, int | None]:
    """Mostly some progress from mid-year on. What will be carried over is not reached."""
    top = HIGHEST - 1 if case.trait == "carrying" else HIGHEST
    first = min(desk.dice.weighed(FIRST_LEVEL), top)
    second = min(max(first + desk.dice.weighed(PROGRESS), LOWEST), top)
    return {Round.MIDYEAR: None if desk.dice.chance(0.03) else first, Round.ANNUAL: second}


def _mark(desk: Desk, case: Case, goals: list[Goal], subject: ids.SubjectCode) -> None:
    """Make one of the goals what the pupil's trait says."""
    first, last = goals[0], goals[-1]
    if case.trait == "no_criterion":
        goals[0] = replace(first, criterion=None, observe_how=None)
    elif case.trait == "vague_goal":
        text, baseline = desk.texts.words["vague_goals"][subject]
        goals[-1] = replace(last, text=text.format(name=case.name), baseline=baseline, criterion=None, observe_how=None)
        desk.aims[last.id] = replace(desk.aims[last.id], seen=Seen())
    elif case.trait == "ended_goal":
        goals[0] = replace(first, status=words.GoalStatus.ENDED, ended_reason=desk.say("reasons", "ended_reached"))
        desk.aims[first.id] = replace(desk.aims[first.id], levels={Round.MIDYEAR: HIGHEST})
    elif case.trait == "not_worked_on":
        desk.aims[last.id] = replace(desk.aims[last.id], levels={Round.MIDYEAR: None, Round.ANNUAL: None})


def _observations(desk: Desk, case: Case, year: SchoolYear, goal: Goal) -> tuple[Observation, ...]:
    """For some goals what was seen in autumn, and in spring of those who got there."""
    if case.trait == "draft":
        return ()
    aim = desk.aims[goal.id]
    autumn, spring = aim.levels[Round.MIDYEAR], aim.levels.get(Round.ANNUAL)
    found = []
    if autumn in SUPPORT and aim.seen.on_the_way and desk.dice.chance(0.35):
        found.append(("seen_autumn", SUPPORT[min(autumn, HIGHEST - 1)], aim.seen.on_the_way))
    if spring == HIGHEST and aim.seen.reached and desk.dice.chance(0.35):
        found.append(("seen_spring", SUPPORT[spring], aim.seen.reached))
    desk.told.update(goal.id + note for _, _, note in found)
    return tuple(
        Observation(
            id=ids.ObservationId(desk.dice.id()),
            staff=desk.dice.choice(case.team).staff,
            observed_on=desk.day(case, year, what),
            support=support,
            note=note,
        )
        for what, support, note in found
    )


# --- Voices and talks -----------------------------------------------------------------------------------------------------


def _voices(desk: Desk, case: Case) -> tuple[Voice, ...]:
    there_is = {lesson.strand.plan.id for lesson in case.lessons} | {lesson.organisation.value for lesson in case.lessons}
    voices = []
    for stage in Stage:
        fitting = {
            one: 1 + 2 * bool(one.profiles) for one in desk.texts.voices if one.fits(case.profile, case.grade, stage, there_is)
        }
        said = desk.dice.weighed(fitting)
        voices.append(Voice(stage=stage, text=said.text, method=said.method, effect=said.effect))
    if case.trait == "no_voice":
        voices = [voice for voice in voices if voice.stage is not Stage.MIDYEAR]
    if case.trait == "voice_refused":
        voices[1] = Voice(stage=Stage.MIDYEAR, not_obtained_reason=desk.say("refused", "reasons"))
    return tuple(voices)


def _conversations(desk: Desk, case: Case, year: SchoolYear) -> tuple[Conversation, ...]:
    if case.trait == "draft":
        return (_talk(desk, case, year, *TALKS[0]),)
    talks = [_talk(desk, case, year, kind, stage) for kind, stage in TALKS]
    if desk.dice.chance(0.25):
        talks.append(_talk(desk, case, year, ConversationKind.PPT, None))
    return tuple(talks)


def _talk(desk: Desk, case: Case, year: SchoolYear, kind: ConversationKind, stage: Stage | None) -> Conversation:
    """Held for the most part; some guardians decline, some talks come to nothing."""
    planned = desk.day(case, year, f"{kind.value}_{stage.value}" if stage else kind.value)
    early = INVITED_EARLY.get(stage, 0) if kind is ConversationKind.GUARDIAN else 0
    invited = school_day(planned - DAY * (early + desk.dice.randrange(6, 16)), -DAY)
    talk = Conversation(id=ids.ConversationId(desk.dice.id()), kind=kind, stage=stage, invited_on=invited)
    if case.trait == "draft" or desk.dice.chance(0.04):
        return talk
    special = case.trait == "declined" and stage is Stage.MIDYEAR
    if kind is ConversationKind.GUARDIAN and (special or desk.dice.chance(0.07)):
        note = desk.say("talks", "guardian_declined")
        return replace(talk, declined_on=min(school_day(invited + DAY * 3), planned), note=note)
    return replace(talk, held_on=planned, note=desk.say("talks", kind.value) if desk.dice.chance(0.6) else None)
