"""The two evaluations of a year: what each rater saw, what they agreed on, and what the pupil said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ioplab import catalogues
from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.evaluation import AccessGiven, Evaluation, NotRating, Outcome, PupilRating, Rating
from ioplab.domain.plan import Goal, SubjectPlan
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Face, NextStep, Round
from ioplab.exchange.example_school.pupils import HIGHEST, LAST_GRADES, LOWEST, OWN_CONSENT_FROM, Case, Desk
from ioplab.exchange.example_school.texts import DAY, in_year, moment, school_day
from ioplab.labels import label, number

# How levels are seen, and what follows from them: what each outcome weighs among the possible ones.
MISJUDGED = {-1: 12, 0: 78, 1: 10}
NEXT_STEP = {
    1: {NextStep.ADJUST: 3, NextStep.CONTINUE: 1},
    2: {NextStep.ADJUST: 1, NextStep.CONTINUE: 1},
    3: {NextStep.ADJUST: 1, NextStep.CONTINUE: 2},
    4: {NextStep.END: 1},
    None: {NextStep.CONTINUE: 1, NextStep.ADJUST: 1},
}
FACES = {1: {Face.HARD: 3, Face.OKAY: 1}, 2: {Face.HARD: 1, Face.OKAY: 2}, 3: {Face.OKAY: 1, Face.WELL: 1}, 4: {Face.WELL: 1}}
NOTES = {1: "not_yet", 2: "much_support", 3: "some_support", 4: "alone"}
STILL = {LOWEST: "still_not", HIGHEST: "still_alone"}


def make_evaluations(desk: Desk, case: Case, year: SchoolYear, subjects: Sequence[SubjectPlan]) -> tuple[Evaluation, Evaluation]:
    """Mid-year of all the goals, at the end of the year of those still active."""
    goals = [goal for subject in subjects for goal in subject.goals]
    active = [goal for subject in subjects for goal in subject.active_goals]
    midyear = _evaluation(desk, case, year, Round.MIDYEAR, goals)
    annual = _evaluation(desk, case, year, Round.ANNUAL, active, midyear)
    if annual.finalised_on is None:
        return midyear, annual
    access_on = max(desk.day(case, year, "annual_access"), annual.finalised_on)
    access = AccessGiven(to=_reader(case), on=access_on, how=desk.say("access", "ways"))
    overview = _overview(desk, case, subjects)
    return midyear, replace(annual, overview=overview, access_given=() if case.trait == "no_access" else (access,))


def _evaluation(
    desk: Desk, case: Case, year: SchoolYear, kind: Round, goals: Sequence[Goal], before: Evaluation | None = None
) -> Evaluation:
    """Each rater alone first, then what they agree on; the trait ``open_annual`` stops half-way through the second."""
    unfinished = case.trait == "open_annual" and kind is Round.ANNUAL
    opened = desk.day(case, year, f"{kind.value}_opened")
    excused = _excused(desk, case, kind)
    ratings: list[Rating] = []
    for person in case.raters:
        if person in excused:
            continue
        what = f"{kind.value}_{'others' if ratings else 'first'}"
        day = max(school_day(opened + DAY), desk.day(case, year, what))
        rated = goals[: len(goals) // 2] if unfinished and ratings else goals
        ratings += _sitting(desk, kind, person, day, rated)
    evaluation = Evaluation(
        id=ids.EvaluationId(desk.dice.id()),
        kind=kind,
        scale=catalogues.default_scale().id,
        due_on=in_year(year, "1-01-15" if kind is Round.MIDYEAR else "1-05-31"),
        opened_on=opened,
        not_rating=tuple(NotRating(staff=person, reason=reason) for person, reason in excused.items()),
        ratings=tuple(ratings),
    )
    if unfinished:
        return evaluation
    rated_on = max(rating.submitted_at.date() for rating in ratings if rating.submitted_at)
    outcomes = tuple(_outcome(desk, goal, evaluation, before) for goal in goals)
    return replace(
        evaluation,
        finalised_on=max(desk.day(case, year, f"{kind.value}_finalised"), rated_on),
        outcomes=outcomes,
        pupil_ratings=_own_words(desk, case, outcomes),
    )


def _excused(desk: Desk, case: Case, kind: Round) -> dict[ids.StaffId, str]:
    """Those who do not rate this time: a third rater now and then, and the second where only one is left."""
    *others, last = case.raters
    if case.trait == "one_rater":
        return {person: desk.say("reasons", "not_rating") for person in case.raters[1:]}
    if len(others) > 1 and kind is Round.MIDYEAR and desk.dice.chance(0.4):
        return {last: desk.say("reasons", "not_rating")}
    return {}


def _sitting(desk: Desk, kind: Round, person: ids.StaffId, day: date, goals: Sequence[Goal]) -> list[Rating]:
    """All that one person rates in one go, some minutes apart."""
    begun = desk.dice.randrange(13 * 60, 16 * 60)
    teaches = any(one.id == person and one.teacher_qualified for one in desk.staff)
    ratings = []
    for place, goal in enumerate(goals):
        aim = desk.aims[goal.id]
        rating = Rating(goal=goal.id, staff=person, submitted_at=moment(day, minutes=begun + 2 * place))
        level = aim.levels[kind]
        if level is None:
            ratings.append(replace(rating, not_worked_on_reason=_why_not(desk, goal, kind)))
            continue
        ended = goal.status is words.GoalStatus.ENDED
        seen = level if ended else min(max(level + desk.dice.weighed(MISJUDGED), LOWEST), HIGHEST)
        basis = desk.dice.choice(aim.basis) if teaches else words.Basis.OBSERVED
        ratings.append(
            replace(
                rating,
                level=ids.Level(seen),
                several_settings=seen >= HIGHEST - 1 and desk.dice.chance(0.5),
                basis=words.Basis.MEMORY if desk.dice.chance(0.05) else basis,
                evidence_on=school_day(day - DAY * desk.dice.randrange(10), -DAY),
                note=_note(desk, goal, seen, level) if desk.dice.chance(0.4) else None,
            )
        )
    return ratings


def _why_not(desk: Desk, goal: Goal, kind: Round) -> str:
    """Why a goal was not worked on; the same whoever says it."""
    reasons = desk.texts.words["reasons"]["not_worked_on" if kind is Round.MIDYEAR else "not_worked_on_spring"]
    return reasons[int(goal.id[:8], 16) % len(reasons)]


def _note(desk: Desk, goal: Goal, seen: int, level: int) -> str | None:
    """What the goal's own text says of it, or something that is said of many goals; nothing twice of the same."""
    about = desk.aims[goal.id].seen
    own = about.reached if seen == HIGHEST else about.on_the_way if seen == level and seen > LOWEST else None
    fresh = [note for note in (own, *desk.texts.words["notes"][NOTES[seen]]) if note and goal.id + note not in desk.told]
    if not fresh:
        return None
    note = fresh[0] if fresh[0] == own else desk.dice.choice(fresh)
    desk.told.add(goal.id + note)
    return note


def _outcome(desk: Desk, goal: Goal, evaluation: Evaluation, before: Evaluation | None) -> Outcome:
    """What the raters agreed on, with a comment where they had differed or something has changed since mid-year."""
    ratings = evaluation.submitted(goal.id)
    levels = [rating.level for rating in ratings if rating.level is not None]
    outcome = Outcome(goal=goal.id, took_part=tuple(rating.staff for rating in ratings))
    if not levels:
        agreed, comment = None, None
        outcome = replace(outcome, not_worked_on_reason=ratings[0].not_worked_on_reason)
    else:
        truth = desk.aims[goal.id].levels[evaluation.kind]
        agreed = ids.Level(truth) if truth in levels else min(levels)
        disagreed = desk.say("agreed", "lowest" if agreed == min(levels) else "highest")
        comment = disagreed if len(set(levels)) > 1 else _development(desk, goal, agreed, before)
    if evaluation.kind is Round.ANNUAL:
        outcome = replace(outcome, next_step=desk.dice.weighed(NEXT_STEP[agreed]))
    elif goal.status is words.GoalStatus.ENDED:
        outcome = replace(outcome, next_step=NextStep.END)
    return replace(outcome, level=agreed, comment=comment)


def _development(desk: Desk, goal: Goal, level: ids.Level, before: Evaluation | None) -> str | None:
    """How far the goal has come since the mid-year evaluation (§ 11-11)."""
    earlier = before.outcome(goal.id) if before else None
    if earlier is None:
        return None
    if earlier.level is None:
        return desk.say("development", "new", after=category(level))
    way = "up" if level > earlier.level else "down" if level < earlier.level else "same"
    if earlier.level == level in STILL:
        way = STILL[level]
    return desk.say("development", way, before=category(earlier.level), after=category(level))


def category(level: ids.Level) -> str:
    """What the scale calls it, inside a sentence."""
    return catalogues.default_scale().category(level).name.lower()


def _own_words(desk: Desk, case: Case, outcomes: Sequence[Outcome]) -> tuple[PupilRating, ...]:
    """The faces the pupil chose for some of the goals, with words the pupil has not used already."""
    table = "faces_few_words" if case.profile.few_words else "faces_speaking"
    chosen: list[PupilRating] = []
    for outcome in outcomes:
        if outcome.level is None or desk.dice.chance(0.35):
            continue
        face = desk.dice.weighed(FACES[outcome.level])
        said = desk.say(table, face.name.lower())
        used = any(one.words == said for one in chosen)
        chosen.append(PupilRating(goal=outcome.goal, face=face, words=None if used else said))
    return tuple(chosen)


def _overview(desk: Desk, case: Case, subjects: Sequence[SubjectPlan]) -> str:
    """The account of the teaching given that § 11-11 asks for: hours given of those granted, where, and how."""
    given, granted, by_subject, places = 0.0, 0.0, [], []
    for lesson, subject in zip(case.lessons, subjects, strict=True):
        got, due = (sum(entry.hours for entry in hours) for hours in (subject.hours_given, lesson.granted))
        given, granted = given + got, granted + due
        name = catalogues.subject_name(subject.subject).lower()
        by_subject.append(f"{name} {number(got)} av {number(due)}")
        places.append(f"{name} ({label(lesson.organisation)})")
    hours = {"given": number(given), "granted": number(granted), "subjects": ", ".join(by_subject)}
    sentences = (
        desk.say("overview", "opening", name=case.name, **hours),
        desk.say("overview", "less" if given < granted else "full", name=case.name),
        desk.say("overview", "organisation", places=", ".join(places)),
        desk.say("overview", "closing"),
    )
    return " ".join(sentences)


def _reader(case: Case) -> str:
    """Who gets the annual report: guardians, the older pupils with them, those who are of age alone."""
    if case.grade < OWN_CONSENT_FROM:
        return "foresatte"
    return "eleven" if case.grade == LAST_GRADES[-1] else "eleven og foresatte"
