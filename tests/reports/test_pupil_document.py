"""Elevens versjon: large letters, short words, the pupil's own faces and words, and nothing of what adults have rated."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ioplab.domain.evaluation import Evaluation, Outcome, PupilRating
from ioplab.domain.ids import GoalId, Level, SubjectCode
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.vocabulary import Face, GoalStatus, Organisation, PlanStatus, Stage
from ioplab.reports.content import Document, FaceRow, Size, Table, Text
from ioplab.reports.pdf import render
from ioplab.reports.pupil_document import pupil_content
from tests.reports.sample import ANNUAL, MIDYEAR, NORWEGIAN, PAUSE, READ, many_goals, reader
from tests.reports.told import everything, places
from tests.reports.whole import PLAN, PUPIL, case, with_plan


def made(plan: Plan = PLAN) -> Document:
    return pupil_content(with_plan(plan))


def rows(document: Document) -> dict[str, FaceRow]:
    """The faces beside each goal, by the goal's first line."""
    (table,) = (part for part in document.parts if isinstance(part, Table))
    return {goal.text.split("\n")[0]: faces for goal, faces in table.rows}  # type: ignore[misc,union-attr]


def test_it_is_in_large_letters_and_calls_the_plan_the_pupils_own() -> None:
    document = made()

    assert document.size is Size.LARGE
    assert (document.title, document.who) == ("Planen min", "Embla Oppdikt")


def test_it_tells_what_the_pupil_can_how_to_practise_and_who_helps() -> None:
    told = places(made())

    assert told["Dette får jeg til"] == ["Glad i båter og kart"]
    assert told["De hjelper meg"] == ["Mona Oppdikt og Tor Oppdikt"]
    assert told["Slik øver jeg"] == [
        "Norsk: i en gruppe. Parlesing hver dag\nSosial kompetanse: sammen med klassen. Sosiale historier"
    ]


@pytest.mark.parametrize(
    ("methods", "told"),
    [
        ("les to og to. Etterpå skriver vi.", "Norsk: i en gruppe. Les to og to."),
        ("Les to og to\nSkriv", "Norsk: i en gruppe. Les to og to"),
        ("Vi leser " * 30, "Norsk: i en gruppe"),
        (None, "Norsk: i en gruppe"),
    ],
)
def test_how_to_practise_is_one_short_sentence(methods: str | None, told: str) -> None:
    subject = replace(NORWEGIAN, methods=methods, organisation=Organisation.GROUP)

    assert places(made(replace(PLAN, subjects=(subject,))))["Slik øver jeg"] == [told]


@pytest.mark.parametrize(("goals", "told"), [(4, "Norsk: i en gruppe. Parlesing hver dag"), (6, "Norsk: i en gruppe"), (7, None)])
def test_the_more_goals_the_less_is_said_of_how_to_practise(goals: int, told: str | None) -> None:
    plan = replace(PLAN, subjects=(replace(NORWEGIAN, goals=many_goals(goals)),))

    assert places(made(plan)).get("Slik øver jeg") == ([told] if told else None)


def test_where_nobody_has_said_how_it_is_organised_the_way_stands_alone() -> None:
    subject = replace(NORWEGIAN, organisation=None)

    assert places(made(replace(PLAN, subjects=(subject,))))["Slik øver jeg"] == ["Norsk: Parlesing hver dag"]


def test_the_face_the_pupil_chose_last_stands_out_and_the_others_are_to_be_ticked() -> None:
    faces = rows(made())

    assert faces["Leser en kjent tekst høyt"].chosen is Face.WELL
    assert faces["Bruker pausekortet"].chosen is Face.OKAY
    assert faces["Skriver tre setninger om helgen"].chosen is None


def test_the_face_of_the_year_goes_before_the_one_of_the_half_year() -> None:
    spring = replace(ANNUAL, pupil_ratings=(PupilRating(goal=PAUSE, face=Face.HARD),))
    autumn = replace(MIDYEAR, pupil_ratings=(PupilRating(goal=PAUSE, face=Face.WELL),))

    assert rows(made(replace(PLAN, evaluations=(autumn, spring))))["Bruker pausekortet"].chosen is Face.HARD


def test_a_goal_that_has_ended_is_left_out() -> None:
    assert "Ser på klokka" not in everything(made())


@pytest.mark.parametrize("level", [1, 2, 3])
def test_no_level_of_the_adults_is_told(level: int) -> None:
    rated = replace(ANNUAL, outcomes=(Outcome(goal=READ, level=Level(level), comment="Leser lite"),))
    unrated = replace(ANNUAL, outcomes=())

    assert everything(made(replace(PLAN, evaluations=(rated,)))) == everything(made(replace(PLAN, evaluations=(unrated,))))


def test_a_goal_that_is_reached_is_told_kindly_once_the_evaluation_is_finalised() -> None:
    reached = replace(ANNUAL, outcomes=(Outcome(goal=READ, level=Level(4)),))
    draft: Evaluation = replace(reached, finalised_on=None)

    assert "Leser en kjent tekst høyt\nDette klarer jeg nå." in everything(made(replace(PLAN, evaluations=(reached,))))
    assert "Dette klarer jeg nå" not in everything(made(replace(PLAN, evaluations=(draft,))))


def test_what_the_pupil_said_last_is_told() -> None:
    assert "> Jeg er stolt." in everything(made())
    without = tuple(voice for voice in PLAN.voices if voice.stage is not Stage.ANNUAL)
    assert "> Jeg vil lese om båter." in everything(made(replace(PLAN, voices=without)))


def test_without_words_there_is_room_to_write() -> None:
    assert "Det sier jeg selv: ______" in everything(made(replace(PLAN, voices=())))


def test_it_is_a_draft_only_as_long_as_the_plan_is() -> None:
    assert not made().is_draft
    draft = made(replace(PLAN, status=PlanStatus.DRAFT))
    assert draft.is_draft
    assert "Vi er ikke ferdige med planen ennå." in everything(draft)


def test_a_pupil_without_goals_is_told_so() -> None:
    bare = replace(NORWEGIAN, goals=(Goal(id=GoalId("x"), text="Gammelt", status=GoalStatus.ENDED),))

    assert "Jeg har ingen mål ennå." in everything(made(replace(PLAN, subjects=(bare,))))


@pytest.mark.parametrize(("is_draft", "is_reached"), [(True, False), (False, True), (False, False)])
@pytest.mark.parametrize("has_voice", [True, False])
@pytest.mark.parametrize("goals", [1, 3, 4, 5, 6])
@pytest.mark.parametrize(
    "strengths", ["Liker hester og er på stallen en gang i uka. Har god hukommelse for steder og folk.", "Lek. " * 900]
)
def test_it_is_one_page_with_up_to_six_goals(
    goals: int, is_reached: bool, has_voice: bool, is_draft: bool, strengths: str
) -> None:
    told = tuple(replace(one, text="Skriver en fortelling med innledning, midtdel og slutt på PC") for one in many_goals(goals))
    outcomes = tuple(Outcome(goal=goal.id, level=Level(4 if is_reached else 2)) for goal in told)
    plan = replace(
        PLAN,
        status=PlanStatus.DRAFT if is_draft else PlanStatus.ACTIVE,
        subjects=(replace(NORWEGIAN, goals=told[:2]), replace(NORWEGIAN, subject=SubjectCode("Svømming"), goals=told[2:])),
        voices=PLAN.voices if has_voice else (),
        evaluations=(replace(ANNUAL, outcomes=outcomes),),
    )
    document = pupil_content(with_plan(plan, replace(PUPIL, strengths=strengths)))

    assert len(reader(render(document)).pages) == 1


def test_of_a_long_text_whole_sentences_are_told() -> None:
    pupil = replace(PUPIL, strengths="Liker båter. " * 40)

    (told,) = places(pupil_content(with_plan(PLAN, pupil)))["Dette får jeg til"]
    assert told.endswith("Liker båter.")
    assert len(told) <= 300


def test_everybody_in_the_team_helps_where_nobody_has_said_who_is_closest() -> None:
    team = tuple(replace(one, layer=None) for one in PLAN.team)

    assert places(made(replace(PLAN, team=team)))["De hjelper meg"] == ["Mona Oppdikt, Tor Oppdikt og Siv Oppdikt"]


def test_it_says_nothing_of_decision_or_assessment() -> None:
    told = everything(pupil_content(case(PUPIL)))

    assert all(word not in told for word in ("Vedtak", "PPT", "2026/88", "utelatt", "avviker", "Fritatt"))
    assert not any(isinstance(part, Text) and "nivå" in part.text.lower() for part in made().parts)
