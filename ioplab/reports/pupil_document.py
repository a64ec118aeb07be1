"""*Elevens versjon*: the plan on one page, for the pupil to read, tick and hang up. Large letters, short words, faces.

What the adults have rated is not in it, except that a goal is reached. Goals that have ended are left out. It is to hold on one
page with up to `MOST_ON_A_PAGE` goals, so what else is told gives way: where and how the pupil practises, then also where, and
the lines to write on. With more goals they may go on over the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ioplab import catalogues
from ioplab.domain.goal_state import goal_state
from ioplab.domain.plan import Goal, Plan, SubjectPlan, filled
from ioplab.domain.vocabulary import Face, GoalStatus, Organisation, PlanStatus, Round, TeamLayer
from ioplab.i18n import mark, tr
from ioplab.labels import label, shortened
from ioplab.reports.content import (
    Blank,
    Block,
    Column,
    Document,
    FaceRow,
    Fact,
    Inline,
    Quote,
    Size,
    Table,
    Text,
    Tone,
)
from ioplab.reports.parts import Case, fact, facts, is_reached, last_voice, listed, sentence, subject_title

FEW = 4
"""Rows. With so few there is room to tell where and how, and for lines to write on."""

MOST_ON_A_PAGE = 6
"""Goals, and rows. With more rows there is no room to tell where."""

_ROW_LINES = 2
"""Lines of words that stand beside the faces without making the row higher."""

_LINE = 34
"""Characters of a goal on a line, about."""

_LINES_A_ROW = 3
"""As many further lines as this take the room of a row."""

_LINES, _FEWEST_LINES = 3, 1

_LONG, _LONGEST = 150, 300
"""Characters. What there is room for of what somebody has written; all of it stands in the plan."""

_SHORT = 90
"""Characters: a sentence somebody who has just learnt to read gets through."""

_ORGANISED = mark(
    {
        Organisation.CLASS: "sammen med klassen",
        Organisation.GROUP: "i en gruppe",
        Organisation.TWO_TO_ONE: "to voksne og jeg",
        Organisation.ONE_TO_ONE: "en voksen og jeg",
    }
)


def pupil_content(case: Case) -> Document:
    """The pupil's version in the vocabulary of documents. It is a draft as long as the plan is."""
    return Document(
        title=tr("Planen min"),
        subject=tr("Elevens versjon av individuell opplæringsplan, skoleåret {year}").format(year=case.plan.school_year),
        who=case.pupil.full_name,
        facts=case.facts_line,
        school=case.school.name,
        number=case.number,
        made_on=case.made_on,
        language=case.language,
        is_draft=case.plan.status is PlanStatus.DRAFT,
        size=Size.LARGE,
        parts=tuple(_parts(case)),
    )


def _parts(case: Case) -> Iterator[Block]:
    plan = case.plan
    if plan.status is PlanStatus.DRAFT:
        yield Text(tr("Dette er et utkast. Vi er ikke ferdige med planen ennå."), Tone.LEAD)
    goals = [goal for goal in plan.goals() if goal.status is GoalStatus.ACTIVE and filled(goal.text)]
    rows = _rows(plan, goals)
    yield from facts(_about_me(case, rows))
    if goals:
        yield Table((Column(tr("Målene mine")), Column(tr("Slik går det"))), tuple(_goal(plan, goal) for goal in goals))
    else:
        yield Text(tr("Jeg har ingen mål ennå."))
    if last_voice(plan) is None:
        yield Blank(tr("Det sier jeg selv"), _LINES if rows <= FEW + 1 else _FEWEST_LINES)


def _rows(plan: Plan, goals: Sequence[Goal]) -> int:
    """How much of the page is taken, counted in rows of a goal."""
    further = sum(max(0, _lines(plan, goal) - _ROW_LINES) for goal in goals)
    return len(goals) + (plan.status is PlanStatus.DRAFT) + (last_voice(plan) is None) + -(-further // _LINES_A_ROW)


def _lines(plan: Plan, goal: Goal) -> int:
    """Lines the words of a goal take, about; that it is reached is told on one of its own."""
    return -(-len(goal.text) // _LINE) + _is_reached(plan, goal)


def _about_me(case: Case, rows: int) -> Iterator[Fact]:
    most = _LONGEST if rows <= FEW else _LONG if rows <= MOST_ON_A_PAGE else _SHORT
    yield from fact(tr("Dette får jeg til"), _beginning(case.pupil.strengths or "", most))
    if said := last_voice(case.plan):
        yield Fact(tr("Det sier jeg selv"), (Quote(_beginning(said.text or "", most)),))
    if rows <= MOST_ON_A_PAGE:
        told = _where_and_how if rows <= FEW else _where
        practice = (told(subject) for subject in case.plan.subjects if subject.active_goals)
        yield from fact(tr("Slik øver jeg"), "\n".join(words for words in practice if words))
    yield from fact(tr("De hjelper meg"), listed(_helpers(case)))


def _beginning(words: str, most: int) -> str:
    """The words, or as many whole sentences of them as there is room for."""
    if len(words) <= most:
        return words
    ends = [found.end() for found in re.finditer(r"[.?](?=\s)", words[: most + 1])]
    return words[: ends[-1]] if ends else shortened(words, most)


def _where(subject: SubjectPlan) -> str:
    return _practice(subject, _organised(subject))


def _where_and_how(subject: SubjectPlan) -> str:
    return _practice(subject, _organised(subject), _in_a_sentence(subject.methods or ""))


def _practice(subject: SubjectPlan, *parts: str) -> str:
    told = ". ".join(part for part in parts if part)
    return f"{subject_title(subject.subject)}: {told}" if told else ""


def _organised(subject: SubjectPlan) -> str:
    return tr(_ORGANISED[subject.organisation]) if subject.organisation else ""


def _in_a_sentence(methods: str) -> str:
    """The first sentence, if it is short; long explanations are for adults."""
    first = re.split(r"(?<=[.?!])\s|\n", methods.strip(), maxsplit=1)[0]
    return sentence(first) if len(first) <= _SHORT else ""


def _helpers(case: Case) -> tuple[str, ...]:
    """Those who are with the pupil: the inner team, all of it where nobody has said who that is, and who teaches."""
    inner = [one.staff for one in case.plan.team if one.layer is TeamLayer.INNER]
    team = inner or [one.staff for one in case.plan.team]
    responsible = [one.responsible for one in case.plan.subjects if one.responsible]
    return tuple(dict.fromkeys(case.name(one) for one in (*team, *responsible)))


def _goal(plan: Plan, goal: Goal) -> tuple[Inline, ...]:
    words = f"{goal.text}\n{tr('Dette klarer jeg nå.')}" if _is_reached(plan, goal) else goal.text
    faces = tuple((face, sentence(label(face))) for face in Face)
    return Text(words), FaceRow(faces, _chosen(plan, goal))


def _is_reached(plan: Plan, goal: Goal) -> bool:
    """Whether the last finalised evaluation that tells of the goal says that it is reached."""
    for kind in (Round.ANNUAL, Round.MIDYEAR):
        evaluation, state = plan.evaluation(kind), goal_state(plan, goal, kind)
        if evaluation and state.level is not None:
            return is_reached(catalogues.scales().get(evaluation.scale), state)
    return False


def _chosen(plan: Plan, goal: Goal) -> Face | None:
    """The face the pupil chose last, if any; otherwise one is to be ticked."""
    rounds = (plan.evaluation(kind) for kind in (Round.ANNUAL, Round.MIDYEAR))
    ratings = (evaluation.pupil_rating(goal.id) for evaluation in rounds if evaluation)
    return next((rating.face for rating in ratings if rating and rating.face), None)
