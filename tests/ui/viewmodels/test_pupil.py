"""One pupil's plan as the steps of Elev → IOP show it."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import GoalId, PupilId, SubjectCode
from ioplab.domain.vocabulary import (
    Adaptation,
    Curriculum,
    DecisionKind,
    Organisation,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
    TeamLayer,
)
from ioplab.operations import people, plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.choices import parse_hours, subject_choices, subject_code
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.workspace import Workspace
from tests.support.vaults import InUse


@pytest.fixture
def view(session: Session) -> PupilView:
    """Emil's plan, in use."""
    made = PupilView(session)
    made.refresh()
    return made


@pytest.fixture
def of_draft(draft: InUse) -> PupilView:
    """Emil's plan, before it is taken in use."""
    made = PupilView(Session(Workspace(draft.vault)))
    made.refresh()
    return made


@pytest.fixture
def nobody(vault: Vault) -> PupilView:
    """A vault without pupils."""
    made = PupilView(Session(Workspace(vault)))
    made.refresh()
    return made


def trouble(view: PupilView, bot: QtBot) -> list[str]:
    """What the user is told from now on."""
    told: list[str] = []
    view.session.trouble.connect(told.append)
    assert bot
    return told


# Head


def test_the_head_tells_who_and_that_the_plan_is_in_use(view: PupilView) -> None:
    assert (view.title, view.facts) == ("Emil", "IOP 2026/27 · i bruk")


def test_the_head_tells_that_a_plan_is_a_draft(of_draft: PupilView) -> None:
    assert of_draft.facts == "IOP 2026/27 · utkast"


def test_a_step_says_what_is_missing_or_that_it_is_done(view: PupilView) -> None:
    words = {report.step: view.step_words(report) for report in view.reports}

    assert words[Step.FOUNDATION] == "1. Grunnlag\nsakkyndig vurdering"
    assert words[Step.TEAM] == "3. IOP-team\nferdig"
    assert words[Step.MIDYEAR] == "7. Halvårsevaluering\nikke begynt"
    assert view.next is not None
    assert view.next.step is Step.FOUNDATION


def test_without_pupils_everything_is_empty_and_quiet(nobody: PupilView) -> None:
    assert (nobody.title, nobody.facts) == ("Elever", "")
    assert (nobody.findings, nobody.reports, nobody.ground.assessments(), nobody.ground.decisions(), nobody.ground.granted()) == (
        (),
        (),
        [],
        [],
        (),
    )
    for ask in (nobody.start_plan, nobody.ground.add_assessment, nobody.ground.add_decision, nobody.start_next_year):
        ask()
    for ask in (nobody.ground.remove_assessment, nobody.ground.remove_decision, nobody.goals.remove_subject):
        ask()
    nobody.pupil_field("given_name").write("Ingen")
    nobody.ground.decision_field("case_reference").write("1")
    nobody.ground.store_recommendations("Norsk: lesing")
    nobody.activate(None)
    assert nobody.goals.add_subject(SubjectCode("NOR")) is False
    assert nobody.session.workspace.pupils() == ()


def test_a_pupil_without_a_plan_can_be_given_one(nobody: PupilView) -> None:
    nobody.session.run(pupils.add_pupil, given_name="Live", class_name="8C")
    assert nobody.facts == "8C · ingen IOP for 2026/27"
    assert nobody.activation_words() == "Det er ingen plan å ta i bruk ennå."

    nobody.start_plan()

    assert nobody.plan is not None
    assert nobody.facts == "8C · IOP 2026/27 · utkast"


# The pupil


def test_a_field_of_the_pupil_is_read_and_stored(view: PupilView, in_use: InUse) -> None:
    view.pupil_field("strengths").write("Glad i kart")

    assert view.pupil_field("strengths").read() == "Glad i kart"
    assert in_use.pupil.strengths == "Glad i kart"


@pytest.mark.parametrize(("typed", "stored"), [("2014", 2014), ("", None), ("  ", None)])
def test_a_year_of_birth_is_stored_or_taken_away(view: PupilView, in_use: InUse, typed: str, stored: int | None) -> None:
    view.store_birth_year(typed)

    assert in_use.pupil.birth_year == stored


@pytest.mark.parametrize("typed", ["14", "1899", "2027", "to tusen", "-2014", "²⁰¹⁴"])
def test_what_is_no_year_of_birth_is_told_and_not_stored(view: PupilView, in_use: InUse, typed: str, qtbot: QtBot) -> None:
    told = trouble(view, qtbot)

    view.store_birth_year(typed)

    assert in_use.pupil.birth_year == 2016
    assert "2016" in told[0]


def test_another_pupil_is_shown_when_chosen(view: PupilView, in_use: InUse) -> None:
    live = PupilId(in_use.vault.new_id())
    view.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)

    view.session.choose_pupil(live)

    assert view.title == "Live"
    assert view.plan is None


# Assessment and decision


def test_recommendations_are_one_a_line_with_the_subject_first(view: PupilView, in_use: InUse) -> None:
    view.ground.add_assessment()

    view.ground.store_recommendations("Norsk: Lesing i korte økter\nhvile ved behov\n\nUkjent: noe annet")

    assert view.ground.assessment is not None
    assert [(one.subject, one.text) for one in view.ground.assessment.recommendations] == [
        ("NOR", "Lesing i korte økter"),
        (None, "hvile ved behov"),
        (None, "Ukjent: noe annet"),
    ]
    assert view.ground.recommendations_text() == "Norsk: Lesing i korte økter\nhvile ved behov\nUkjent: noe annet"
    assert in_use.pupil.expert_assessments[0].recommendations


def test_a_recommendation_keeps_its_identity_when_it_is_reworded_or_moved(view: PupilView) -> None:
    view.ground.add_assessment()
    view.ground.store_recommendations("Norsk: a\nMatematikk: b")
    assert view.ground.assessment is not None
    first, second = (one.id for one in view.ground.assessment.recommendations)

    view.ground.store_recommendations("Norsk: a, ofte\nMatematikk: b")
    assert [one.id for one in view.ground.assessment.recommendations] == [first, second]
    view.ground.store_recommendations("Matematikk: b\nNorsk: a, ofte")
    assert [one.id for one in view.ground.assessment.recommendations] == [second, first]


def test_the_newest_assessment_is_shown_until_another_is_chosen(view: PupilView) -> None:
    view.ground.add_assessment()
    view.ground.assessment_field("received_on").write(date(2025, 5, 1))
    assert view.ground.assessment is not None
    older = view.ground.assessment.id
    view.ground.add_assessment()
    assert [words for _, words in view.ground.assessments()] == ["mottatt 1. mai 2025", "ikke mottatt"]

    view.ground.choose_assessment(older)

    assert view.ground.assessment.id == older


def test_a_new_decision_is_of_adapted_education_and_shown_at_once(view: PupilView, in_use: InUse) -> None:
    view.ground.add_decision()
    view.ground.decision_field("decided_on").write(date(2026, 8, 19))

    assert len(in_use.pupil.decisions) == 2
    assert view.ground.decision is not None
    assert view.ground.decision.kind is DecisionKind.INDIVIDUALLY_ADAPTED
    assert view.ground.decisions()[1][1].endswith("19. august 2026")
    view.ground.choose_decision(in_use.decision_id)
    assert view.ground.decision_field("decided_on").read() == date(2026, 5, 28)


def test_consent_is_stored_field_by_field(view: PupilView, in_use: InUse) -> None:
    view.ground.consent_field("given_by").write("mor og far")

    consent = in_use.pupil.decisions[0].consent
    assert consent is not None
    assert (consent.given_by, consent.given_on) == ("mor og far", date(2026, 4, 2))
    assert view.ground.consent_field("given_by").read() == "mor og far"


def test_what_is_granted_is_changed_subject_by_subject(view: PupilView, in_use: InUse) -> None:
    view.ground.add_granted(SubjectCode("MAT"))
    norwegian, maths = view.ground.granted()
    view.ground.change_granted(maths, organisation=Organisation.TWO_TO_ONE, deviation_allowed=True)
    view.ground.store_hours(view.ground.granted()[1], StaffRole.ASSISTANT, "28,5")

    stored = in_use.pupil.decisions[0].subjects
    assert stored[0] == norwegian
    assert (stored[1].organisation, stored[1].deviation_allowed) == (Organisation.TWO_TO_ONE, True)
    assert [(one.role, one.hours) for one in stored[1].hours] == [(StaffRole.ASSISTANT, 28.5)]

    view.ground.remove_granted(stored[0])
    assert [one.subject for one in view.ground.granted()] == ["MAT"]


def test_a_subject_is_granted_only_once(view: PupilView, qtbot: QtBot) -> None:
    told = trouble(view, qtbot)

    view.ground.add_granted(SubjectCode("NOR"))

    assert len(view.ground.granted()) == 1
    assert "allerede" in told[0]


@pytest.mark.parametrize("typed", ["mange", "-5", "1e9", "nan", "inf", "12 timer"])
def test_what_is_no_number_of_hours_is_told_and_not_stored(view: PupilView, typed: str, qtbot: QtBot) -> None:
    told = trouble(view, qtbot)
    before = view.ground.granted()

    view.ground.store_hours(before[0], StaffRole.TEACHER, typed)

    assert view.ground.granted() == before
    assert "28,5" in told[0]


def test_no_hours_take_the_role_away(view: PupilView) -> None:
    view.ground.store_hours(view.ground.granted()[0], StaffRole.CONTACT_TEACHER, "")

    assert view.ground.granted()[0].hours == ()


def test_roles_the_decision_names_have_a_column_beside_the_usual_ones(view: PupilView) -> None:
    assert view.ground.granted_roles()[-1] is StaffRole.CONTACT_TEACHER
    assert StaffRole.NURSE not in view.ground.granted_roles()


@pytest.mark.parametrize(("typed", "hours"), [("76", 76), (" 28,5 ", 28.5), ("28.5", 28.5), ("", 0), ("0", 0)])
def test_hours_are_read_as_people_write_them(typed: str, hours: float) -> None:
    assert parse_hours(typed) == hours


# Voice and talks


def test_the_pupils_voice_is_stored_piece_by_piece(view: PupilView, in_use: InUse) -> None:
    view.voice_field("text").write("Vil lese om fly")

    voice = in_use.plan.voice(Stage.GOAL_SELECTION)
    assert voice is not None
    assert (voice.text, voice.method) == ("Vil lese om fly", "samtale")


# Team


def test_a_colleague_is_entered_and_taken_into_the_team_as_one_who_rates(view: PupilView, in_use: InUse) -> None:
    assert view.add_staff("Per Eksempel", StaffRole.ASSISTANT)
    per = in_use.vault.staff()[-1].id
    view.add_member(per)

    member = in_use.plan.team[-1]
    assert (member.staff, member.layer, member.rates) == (per, TeamLayer.INNER, True)
    assert (view.name_of(per), view.role_of(per)) == ("Per Eksempel", "assistent/fagarbeider")
    assert not view.is_teacher(per)


def test_a_colleague_without_a_name_is_refused_with_words(view: PupilView, qtbot: QtBot) -> None:
    told = trouble(view, qtbot)

    assert view.add_staff("  ", StaffRole.ASSISTANT) is False
    assert told == ["Skriv navnet på den ansatte."]


def test_a_member_is_changed_and_taken_out(view: PupilView, in_use: InUse) -> None:
    view.change_member(in_use.plan.team[1], task="Observerer i friminutt", rates=False)
    assert (in_use.plan.team[1].task, in_use.plan.team[1].rates) == ("Observerer i friminutt", False)

    view.remove_member(in_use.plan.team[1])
    assert [member.staff for member in in_use.plan.team] == [in_use.kari]


def test_who_is_qualified_as_a_teacher_can_be_said(view: PupilView, in_use: InUse) -> None:
    assert view.is_teacher(in_use.kari)

    view.set_teacher(in_use.kari, qualified=False)

    assert not view.is_teacher(in_use.kari)


# Subjects and goals


def test_a_new_subject_is_shown_at_once(of_draft: PupilView, draft: InUse) -> None:
    assert of_draft.goals.add_subject(SubjectCode("ENG"))

    assert of_draft.goals.subject is not None
    assert of_draft.goals.subject.subject == "ENG"
    assert [one.subject for one in draft.plan.subjects] == ["NOR", "SOS", "ENG"]


def test_a_subject_that_is_refused_leaves_the_one_shown(of_draft: PupilView, draft: InUse, qtbot: QtBot) -> None:
    told = trouble(of_draft, qtbot)
    of_draft.goals.choose_subject(draft.subjects[1])

    assert of_draft.goals.add_subject(SubjectCode("NOR")) is False

    assert told
    assert of_draft.goals.subject is not None
    assert of_draft.goals.subject.id == draft.subjects[1]


def test_fields_belong_to_the_subject_shown(of_draft: PupilView, draft: InUse) -> None:
    of_draft.goals.choose_subject(draft.subjects[1])
    of_draft.goals.subject_field("curriculum").write(Curriculum.OWN)

    assert [one.curriculum for one in draft.plan.subjects] == [Curriculum.FOLLOWS, Curriculum.OWN]
    assert of_draft.goals.subject_field("curriculum").read() is Curriculum.OWN


def test_a_subject_taken_out_leaves_the_first_one_shown(of_draft: PupilView, draft: InUse) -> None:
    of_draft.goals.choose_subject(draft.subjects[1])
    of_draft.goals.remove_subject()

    assert of_draft.goals.subject is not None
    assert of_draft.goals.subject.id == draft.subjects[0]


def test_tags_are_kept_in_their_own_order(of_draft: PupilView, draft: InUse) -> None:
    for tag in (Adaptation.METHODS, Adaptation.PREREQUISITES, Adaptation.METHODS):
        of_draft.goals.set_adaptation(tag, on=True)

    assert draft.plan.subjects[0].adaptations == (Adaptation.PREREQUISITES, Adaptation.METHODS)


def test_a_tag_is_taken_away(of_draft: PupilView, draft: InUse) -> None:
    of_draft.goals.set_adaptation(Adaptation.METHODS, on=True)
    of_draft.goals.set_adaptation(Adaptation.METHODS, on=False)

    assert draft.plan.subjects[0].adaptations == ()


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("lærer 76", [(StaffRole.TEACHER, 76)], "lærer 76"),
        (
            "Lærer: 28,5, assistent 30",
            [(StaffRole.TEACHER, 28.5), (StaffRole.ASSISTANT, 30)],
            "lærer 28,5, assistent/fagarbeider 30",
        ),
        ("assistent/fagarbeider 30", [(StaffRole.ASSISTANT, 30)], "assistent/fagarbeider 30"),
        ("", [], ""),
    ],
)
def test_hours_given_are_written_in_words(
    of_draft: PupilView, draft: InUse, typed: str, stored: list[tuple[StaffRole, float]], shown: str
) -> None:
    of_draft.goals.store_hours(typed)

    assert [(one.role, one.hours) for one in draft.plan.subjects[0].hours_given] == stored
    assert of_draft.goals.hours_field().read() == shown


def test_hours_that_are_shown_are_understood_when_they_come_back(of_draft: PupilView, draft: InUse) -> None:
    of_draft.goals.store_hours("lærer 28,5; PP-rådgiver 3")
    before = draft.plan.subjects[0].hours_given

    of_draft.goals.store_hours(of_draft.goals.hours_field().read())

    assert draft.plan.subjects[0].hours_given == before


def test_hours_nobody_understands_are_told_and_not_stored(of_draft: PupilView, draft: InUse, qtbot: QtBot) -> None:
    told = trouble(of_draft, qtbot)
    of_draft.goals.store_hours("lærer 76")

    of_draft.goals.store_hours("trollmann 12")

    assert "«trollmann 12»" in told[0]
    assert of_draft.goals.hours_field().read() == "lærer 76"
    assert len(draft.plan.subjects[0].hours_given) == 1


def store(view: PupilView, goal_id: GoalId, name: str, value: str) -> None:
    """Type into a field of a goal."""
    view.goals.goal_field(lambda: view.plan.goal(goal_id) if view.plan else None, name).write(value)


def test_goals_are_added_reworded_moved_and_taken_out(of_draft: PupilView, draft: InUse) -> None:
    made = of_draft.goals.add_goal()
    assert made is not None
    store(of_draft, made, "text", "Skriver navnet sitt")
    store(of_draft, made, "criterion", "tre ganger")

    of_draft.goals.move_goal(made, -1)
    order = [goal.id for goal in draft.plan.subjects[0].goals]
    assert order == [draft.goal_ids[0], made, draft.goal_ids[1]]
    of_draft.goals.move_goal(made, -5)
    assert draft.plan.subjects[0].goals[0].text == "Skriver navnet sitt"

    of_draft.goals.remove_goal(made)
    assert [goal.id for goal in draft.plan.subjects[0].goals] == list(draft.goal_ids[:2])


def test_moving_a_goal_of_another_subject_does_nothing(of_draft: PupilView, draft: InUse) -> None:
    of_draft.goals.choose_subject(draft.subjects[0])

    of_draft.goals.move_goal(draft.goal_ids[3], -1)

    assert [goal.id for goal in draft.plan.goals()] == list(draft.goal_ids)


def test_a_goal_without_a_subject_says_what_to_do_first(nobody: PupilView, qtbot: QtBot) -> None:
    told = trouble(nobody, qtbot)

    assert nobody.goals.add_goal() is None
    assert told == ["Legg til et fag først."]


def test_old_words_stay_readable_once_the_plan_is_in_use(view: PupilView, in_use: InUse) -> None:
    store(view, in_use.goal_ids[0], "text", "Leser ti linjer høyt")

    assert [one.entity.text for one in in_use.vault.history(type(in_use.goal()), in_use.goal_ids[0])] == ["Leser 1 linjer høyt"]


def test_hints_say_what_makes_a_goal_hard_to_evaluate(of_draft: PupilView, draft: InUse) -> None:
    made = of_draft.goals.add_goal()
    assert made is not None
    store(of_draft, made, "text", "Forstå lesing")

    hints = [of_draft.hint(one) for one in of_draft.goals.findings_of(made)]
    assert any("kan se eller høre" in hint for hint in hints)
    assert of_draft.goals.findings_of(GoalId("ingen")) == []
    assert draft.goal_ids[0] != made


# Activation and the way on


def test_a_plan_that_lacks_something_says_how_much_and_is_not_taken_in_use(
    of_draft: PupilView, draft: InUse, qtbot: QtBot
) -> None:
    told = trouble(of_draft, qtbot)
    of_draft.goals.remove_subject()
    of_draft.goals.remove_subject()
    assert "krav er ikke oppfylt" in of_draft.activation_words()

    of_draft.activate(date(2026, 8, 20))

    assert draft.plan.status is PlanStatus.DRAFT
    assert told


def test_a_demand_that_cannot_be_met_is_excused_with_a_reason(of_draft: PupilView, draft: InUse, qtbot: QtBot) -> None:
    told = trouble(of_draft, qtbot)
    of_draft.ground.decision_field("decided_on").write(None)
    (demand,) = [one for one in of_draft.demands() if one.rule == "F01"]
    assert of_draft.finding_words(demand).startswith("! Krav:")

    assert of_draft.document_exception(demand, "") is False
    assert told
    assert of_draft.document_exception(demand, "Vedtaket er underveis")

    assert "F01" not in [one.rule for one in of_draft.demands()]
    assert of_draft.finding_words(demand).startswith("· Unntak:")
    of_draft.activate(date(2026, 8, 20))
    assert draft.plan.status is PlanStatus.ACTIVE


def test_taking_a_plan_in_use_tells_and_counts_from_the_day_given(of_draft: PupilView, draft: InUse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(of_draft.session.done, timeout=1000):
        of_draft.activate(date(2026, 8, 19))

    assert draft.plan.activated_on == date(2026, 8, 19)
    assert of_draft.activation_words() == "Planen ble tatt i bruk 19. august 2026."


def test_a_finding_leads_to_the_step_where_it_is_mended(view: PupilView, in_use: InUse) -> None:
    view.goals.subject_field("content").write("")
    in_use.open(Round.MIDYEAR)
    view.session.workspace._pupils.clear()
    view.refresh()

    steps = {(one.rule, plans.stage_of(one)): view.step_of(one) for one in view.findings}
    assert steps["F09", Stage.MIDYEAR] is Step.MIDYEAR
    assert steps["F03", Stage.GOAL_SELECTION] is Step.GOALS


def test_next_years_plan_is_begun_once(view: PupilView, in_use: InUse, qtbot: QtBot) -> None:
    assert "begynner som en kopi" in view.next_year_words()

    with qtbot.waitSignal(view.session.done, timeout=1000):
        view.start_next_year()

    assert [plan.school_year for plan in in_use.pupil.plans] == ["2026/27", "2027/28"]
    assert view.plan is not None
    assert view.plan.school_year == "2027/28"


def test_what_a_finding_says_of_talks_and_team_is_mended_where_they_stand_whatever_the_stage(
    view: PupilView, in_use: InUse
) -> None:
    in_use.finalised(Round.MIDYEAR)
    view.session.run(plans.set_team, in_use.plan_id, in_use.plan.team[:1])
    view.session.workspace._pupils.clear()
    view.refresh()

    steps = {(view.place_of(one), plans.stage_of(one)): view.step_of(one) for one in view.findings}

    assert {step for (place, _), step in steps.items() if place == "plan.conversations"} <= {Step.PUPIL}
    assert {step for (place, _), step in steps.items() if place == "plan.team"} <= {Step.TEAM}
    assert ("plan.conversations", Stage.GOAL_SELECTION) in steps


def test_a_step_that_is_not_needed_says_why(view: PupilView, in_use: InUse) -> None:
    assert view.mark_not_needed(Step.NEXT_YEAR, "Vedtaket går ut")
    (report,) = [one for one in view.reports if one.step is Step.NEXT_YEAR]
    assert view.step_words(report) == "9. Neste års plan\nikke nødvendig: Vedtaket går ut"

    view.mark_needed(Step.NEXT_YEAR)

    assert view.not_needed_because(Step.NEXT_YEAR) == ""
    assert in_use.plan.steps_not_needed == ()


def test_a_step_is_not_left_out_without_a_reason(view: PupilView, qtbot: QtBot) -> None:
    told = trouble(view, qtbot)

    assert view.mark_not_needed(Step.TEAM, " ") is False
    assert told == ["Skriv hvorfor steget ikke er nødvendig."]


def test_a_step_of_no_plan_cannot_be_left_out(nobody: PupilView, qtbot: QtBot) -> None:
    told = trouble(nobody, qtbot)

    assert nobody.mark_not_needed(Step.TEAM, "Trengs ikke") is False
    assert told == ["Start planen først, så kan steg tas ut av den."]


def test_somebody_is_described_by_title_and_education(view: PupilView, in_use: InUse) -> None:
    assert view.described(in_use.kari) == "Kari Eksempel\nkontaktlærer"

    view.session.run(people.edit_staff, in_use.kari, title="lærer 5A", education="Lesing, 30 stp")

    assert view.described(in_use.kari) == "Kari Eksempel\nlærer 5A · Lesing, 30 stp"


def test_a_round_says_how_it_stands(view: PupilView) -> None:
    assert view.round_words(Step.MIDYEAR) == "Halvårsevaluering: ikke begynt"
    assert view.round_words(Step.FOUNDATION) == "Grunnlag: sakkyndig vurdering"


# Choices


def test_a_subject_is_found_by_its_name_and_else_is_the_schools_own() -> None:
    assert subject_code(None, " norsk ") == "NOR"
    assert subject_code("MAT", "") == "MAT"
    assert subject_code("MAT", "Hest og hund") == "Hest og hund"
    assert ("NOR", "Norsk") in subject_choices()
