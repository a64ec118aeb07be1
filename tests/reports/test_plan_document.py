"""The plan on paper: every fact of the plan can be read in it, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from ioplab.domain.ids import (
    AssessmentId,
    ConsentId,
    ConversationId,
    GoalId,
    Level,
    MeasureId,
    RecommendationId,
    StaffId,
    SubjectCode,
)
from ioplab.domain.plan import Conversation, Goal, GoalRevision, Plan, Voice
from ioplab.domain.pupil import DecisionConsent, Measure, Pupil, SharingConsent
from ioplab.domain.vocabulary import ConversationKind, Curriculum, PlanStatus, Stage
from ioplab.reports.pdf import render
from ioplab.reports.plan_document import plan_content
from tests.reports.sample import (
    ASSESSMENT,
    DECISION,
    EMPTY_PLAN,
    NAMELESS,
    NORWEGIAN,
    PLAN,
    PUPIL,
    case,
    fonts,
    many_goals,
    outline,
    pages,
    plan_with_goals,
    reader,
    words,
)


def made(pupil: Pupil = PUPIL, plan: Plan = PLAN) -> bytes:
    return render(plan_content(case(pupil, plan)))


WHOLE = words(made())


@pytest.mark.parametrize(
    "fact",
    [
        "Individuell opplæringsplan (IOP)",
        "Embla Oppdikt",
        "4. trinn · klasse 4A · skoleåret 2026/27",
        "Planen har 4 mål i 2 fag og områder: norsk og sosial kompetanse.",
        "Storeneset skule, Havnes",
        "Full IOP, i bruk fra 14. august 2026",
        "Ansvarlig Mona Oppdikt, kontaktlærer 4A",
        "Klassens plan Årsplan for 4A",
        "Får til og liker Glad i båter og kart",
        "Ressurser hjemme Bestemor leser hver søndag",
        "Språk og tolk Tolk: tegrinja",
        "Overganger Byttet skole i 2. klasse",
    ],
)
def test_it_tells_who_the_plan_is_for(fact: str) -> None:
    assert fact in WHOLE


@pytest.mark.parametrize(
    "fact",
    [
        "Hva sier eleven selv? Jeg vil lese om båter.",
        "Slik spurte vi Samtale ute",
        "Dette førte det til Vi leser om båter.",
        "Samtale med foresatte Holdt 27. august 2026. Invitert 20. august 2026. Begge foresatte kom",
    ],
)
def test_it_tells_how_pupil_and_guardians_were_heard(fact: str) -> None:
    assert fact in WHOLE


def test_talks_about_how_it_went_stand_in_the_evaluations_and_not_in_the_plan() -> None:
    assert "Takket nei 4. mai 2027" not in WHOLE


def test_a_talk_nobody_has_invited_to_is_told_as_not_held() -> None:
    talk = Conversation(id=ConversationId("9"), kind=ConversationKind.PUPIL, stage=Stage.GOAL_SELECTION)

    assert "Elevsamtale Ikke holdt ennå." in words(made(plan=replace(PLAN, conversations=(talk,))))


@pytest.mark.parametrize(
    "fact",
    [
        "Mottatt 20. april 2026",
        "Gjelder til 31. juli 2028",
        "Leseopplæring i liten gruppe (norsk)",
        "Rolige overganger",
        "Vedtak om Individuelt tilrettelagt opplæring (ITO)",
        "Vedtatt 28. mai 2026",
        "Fra 17. august 2026 til 18. juni 2027",
        "Saksnummer 2026/88",
        "Barnets beste Lærer best sammen med klassen",
        "Samtykke Foresatte, 2. april 2026",
        "Norsk Lærer 114 timer, assistent/fagarbeider 28,5 timer Gruppe Tillatt Unntak fra kravet om lærer (§ 11-9)",
        "Musikk Lærer 19 timer – Ikke tillatt",
    ],
)
def test_it_tells_what_the_plan_rests_on(fact: str) -> None:
    assert fact in WHOLE


def test_it_tells_who_is_in_the_team_and_does_what() -> None:
    assert "Mona Oppdikt, kontaktlærer 4A Koordinerer Indre team" in WHOLE
    assert "Tor Oppdikt, miljøterapeut – Ytre team" in WHOLE


@pytest.mark.parametrize(
    "fact",
    [
        "Mål 1 · videreført fra i fjor Leser en kjent tekst høyt",
        "Utgangspunkt Leser 40 ord i minuttet",
        "Målet er nådd når 70 ord i minuttet, to dager på rad",
        "Forventet nivå Mestrer med litt støtte",
        "Slik ser vi det Ta tiden på teksten i permen",
        "NOR01-07 lese med sammenheng (LK20)",
        "Svarer på tilråding Leseopplæring i liten gruppe",
        "Mål 2 Skriver tre setninger om helgen",
        "Mål 4 · avsluttet Ser på klokka",
        "Avsluttet fordi Byttet ut med pausekortet",
    ],
)
def test_it_tells_each_goal_with_all_that_belongs_to_it(fact: str) -> None:
    assert fact in WHOLE


@pytest.mark.parametrize(
    "fact",
    [
        "Ansvarlig Mona Oppdikt, kontaktlærer 4A",
        "Avviker delvis fra læreplanen. Vedtaket åpner for avvik i dette faget.",
        "Dette er utelatt Sidemål",
        "Innhold Korte fagtekster",
        "Slik gjør vi det Parlesing hver dag",
        "Organisering Gruppe. Trenger ro",
        "Tilpasning Arbeidsmåter, oppgaver og tempo",
        "Læremidler Lydbok",
        "Vedtaket gjør unntak fra kravet om at en lærer underviser (§ 11-9).",
        "Timer i året Lærer 114 timer, assistent/fagarbeider 28,5 timer",
    ],
)
def test_it_tells_how_each_subject_is_taught(fact: str) -> None:
    assert fact in WHOLE


def test_the_outline_has_the_sections_and_each_subject() -> None:
    assert outline(made()) == [
        "Om eleven",
        "Hva sier eleven selv?",
        "Samtaler med eleven og foresatte",
        "Det planen bygger på",
        "Sakkyndig vurdering",
        "Vedtak",
        "Norsk",
        "Opplæringen",
        "Sosial kompetanse",
        "Opplæringen",
        "IOP-teamet",
    ]


def test_a_plan_in_use_carries_no_draft_mark() -> None:
    assert "UTKAST" not in WHOLE
    assert "utkast" not in WHOLE.lower()


def test_a_plan_that_is_not_in_use_is_a_draft_on_every_page() -> None:
    found = pages(made(plan=replace(PLAN, status=PlanStatus.DRAFT, activated_on=None)))

    assert all("UTKAST" in page for page in found)
    assert "Planen er ikke tatt i bruk ennå." in found[0]


def test_a_closed_plan_says_when_it_was_in_use() -> None:
    assert "tatt i bruk 14. august 2026, nå avsluttet" in words(made(plan=replace(PLAN, status=PlanStatus.CLOSED)))


def test_a_plan_of_unknown_start_says_only_its_status() -> None:
    assert "Full IOP, i bruk" in words(made(plan=replace(PLAN, activated_on=None)))


def test_pages_are_counted() -> None:
    found = pages(made())

    assert f"Side {len(found)} av {len(found)}" in found[-1]
    assert all("Dokument 30e14cff · 2. juni 2027" in page for page in found)


def test_the_same_plan_on_the_same_day_gives_the_same_bytes() -> None:
    assert made() == made()


def test_metadata_never_names_the_pupil() -> None:
    assert "Embla" not in str(reader(made()).metadata)


def test_only_embedded_fonts() -> None:
    assert all(fonts(made()).values())


def test_an_empty_plan_says_what_the_law_asks_for_and_nobody_has_filled_in() -> None:
    text = words(made(NAMELESS, EMPTY_PLAN))

    for section in ("Hva sier eleven selv?", "Sakkyndig vurdering", "Vedtak", "IOP-teamet", "Mål og opplæring"):
        assert f"{section} Ikke fylt inn" in text
    assert "Planen har ingen mål ennå." in text
    assert "Om eleven" not in text


def test_empty_fields_that_no_law_asks_for_leave_no_label() -> None:
    bare = replace(NORWEGIAN, material="  ", organisation=None, organisation_reason=None, adaptations=(), goals=())
    text = words(made(plan=replace(PLAN, subjects=(bare,))))

    for label in ("Læremidler", "Organisering Gruppe", "Tilpasning", "Utgangspunkt"):
        assert label not in text
    assert "Mål Ikke fylt inn" in text


def test_content_and_method_that_are_missing_are_called_so() -> None:
    text = words(made(plan=replace(PLAN, subjects=(replace(NORWEGIAN, content=None, methods=" ", left_out=None),))))

    for label in ("Innhold", "Slik gjør vi det", "Dette er utelatt"):
        assert f"{label} Ikke fylt inn" in text


def test_a_deviation_the_decision_does_not_allow_is_told_plainly() -> None:
    forbidden = tuple(replace(subject, deviation_allowed=False) for subject in DECISION.subjects)
    pupil = replace(PUPIL, decisions=(replace(DECISION, subjects=forbidden),))

    assert "Vedtaket åpner ikke for avvik i dette faget." in words(made(pupil))


def test_a_subject_without_a_stand_to_the_curriculum_says_so() -> None:
    assert "Læreplanen Ikke fylt inn" in words(made(plan=replace(PLAN, subjects=(replace(NORWEGIAN, curriculum=None),))))


def test_what_is_left_out_is_told_also_where_the_curriculum_is_followed() -> None:
    subject = replace(NORWEGIAN, curriculum=Curriculum.FOLLOWS)

    assert "Dette er utelatt Sidemål" in words(made(plan=replace(PLAN, subjects=(subject,))))


def test_a_voice_that_was_not_obtained_says_why() -> None:
    voice = Voice(stage=Stage.GOAL_SELECTION, not_obtained_reason="Ville ikke snakke i dag")

    assert "Grunn: Ville ikke snakke i dag" in words(made(plan=replace(PLAN, voices=(voice,))))


def test_the_newest_decision_about_a_subject_is_the_one_that_tells_its_hours() -> None:
    (norwegian, music) = DECISION.subjects
    more = replace(norwegian, hours=(replace(norwegian.hours[0], hours=200.0),))
    newer = replace(DECISION, decided_on=date(2026, 11, 1), subjects=(more, music))

    assert "Timer i året Lærer 200 timer" in words(made(replace(PUPIL, decisions=(newer, DECISION))))


def test_a_decision_of_another_year_is_not_in_the_plan() -> None:
    old = replace(DECISION, case_reference="2019/5", valid_from=date(2019, 8, 1), valid_to=date(2020, 7, 31))

    assert "2019/5" not in words(made(replace(PUPIL, decisions=(old, DECISION))))


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        (date(2026, 8, 1), None, "Gjelder Fra 1. august 2026 Saksnummer"),
        (None, date(2027, 7, 31), "Gjelder Til 31. juli 2027 Saksnummer"),
        (None, None, "Vedtatt 28. mai 2026 Saksnummer"),
    ],
)
def test_an_open_decision_tells_the_end_it_has(first: date | None, last: date | None, period: str) -> None:
    assert period in words(made(replace(PUPIL, decisions=(replace(DECISION, valid_from=first, valid_to=last),))))


def test_half_a_consent_is_told_as_far_as_it_goes() -> None:
    only_who = replace(DECISION, consent=DecisionConsent(given_by="eleven"))
    none = replace(DECISION, consent=None)

    assert "Samtykke Eleven Fag" in words(made(replace(PUPIL, decisions=(only_who,))))
    assert "Samtykke Ikke fylt inn" in words(made(replace(PUPIL, decisions=(none,))))


def test_somebody_who_is_no_longer_registered_does_not_stop_the_document() -> None:
    assert "En ansatt som ikke lenger er registrert" in words(made(plan=replace(PLAN, responsible=StaffId("gone"))))


def test_a_subject_code_of_the_schools_own_is_its_name() -> None:
    plan = replace(PLAN, subjects=(replace(NORWEGIAN, subject=SubjectCode("Hundekjøring")),))

    assert "Planen har 2 mål i hundekjøring." in words(made(plan=plan))


def test_a_subject_without_goals_is_not_counted_among_those_that_have_some() -> None:
    empty = replace(NORWEGIAN, subject=SubjectCode("Hundekjøring"), goals=())
    plan = replace(PLAN, subjects=(NORWEGIAN, empty))

    assert "Planen har 2 mål i norsk." in words(made(plan=plan))


def test_a_level_the_scale_does_not_have_is_left_out() -> None:
    odd = Goal(id=GoalId("odd"), text="Leser", expected_level=Level(9))

    assert "Forventet nivå" not in words(made(plan=plan_with_goals(odd)))


def test_a_goal_without_words_says_that_they_are_missing() -> None:
    assert "Mål 1 Ikke fylt inn" in words(made(plan=plan_with_goals(Goal(id=GoalId("x"), text=" "))))


@pytest.mark.parametrize("count", [1, 60])
def test_every_goal_is_there_however_many(count: int) -> None:
    text = words(made(plan=plan_with_goals(*many_goals(count))))

    assert all(f"Målet som har nummer {place}" in text for place in range(1, count + 1))


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "<b>&", "Åse & Øystein > Ægir"])
def test_what_users_type_appears_as_typed(typed: str) -> None:
    pupil = replace(PUPIL, given_name=typed, strengths=typed)

    assert words(made(pupil, plan_with_goals(Goal(id=GoalId("x"), text=typed, criterion=typed)))).count(typed) == 4


def test_what_all_goals_of_a_subject_answer_is_said_once() -> None:
    goals = tuple(replace(goal, recommendations=(RecommendationId("group"),)) for goal in many_goals(3))

    assert words(made(plan=plan_with_goals(*goals))).count("Svarer på tilråding") == 1


def test_an_assessment_for_the_coming_year_is_not_what_this_plan_rests_on() -> None:
    coming = replace(ASSESSMENT, id=AssessmentId("new"), received_on=date(2027, 4, 2), recommendations=())
    text = words(made(replace(PUPIL, expert_assessments=(ASSESSMENT, coming))))

    assert "Mottatt 20. april 2026" in text
    assert "2. april 2027" not in text


def test_an_assessment_without_a_day_is_told_with_what_it_recommends() -> None:
    undated = replace(ASSESSMENT, received_on=None)
    text = words(made(replace(PUPIL, expert_assessments=(undated,))))

    assert "Mottatt Ikke fylt inn" in text
    assert "Rolige overganger" in text


@pytest.mark.parametrize(
    ("expires", "withdrawn", "holds"),
    [
        (None, None, True),
        (date(2027, 6, 2), None, True),
        (date(2027, 6, 1), None, False),
        (None, date(2027, 6, 2), False),
        (None, date(2027, 6, 3), True),
    ],
)
def test_only_consents_that_hold_on_the_day_are_told(expires: date | None, withdrawn: date | None, *, holds: bool) -> None:
    given = SharingConsent(
        id=ConsentId("c"), what="leseprøver", shared_with="logopeden", valid_until=expires, withdrawn_on=withdrawn
    )

    assert ("Logopeden: leseprøver" in words(made(replace(PUPIL, sharing_consents=(given,))))) is holds


@pytest.mark.parametrize(
    ("begun", "ended", "is_told"),
    [
        (None, None, True),
        (date(2024, 9, 1), date(2025, 2, 1), False),
        (date(2024, 9, 1), None, True),
        (date(2027, 8, 1), None, False),
    ],
)
def test_only_the_measures_of_the_school_year_are_told(begun: date | None, ended: date | None, *, is_told: bool) -> None:
    measure = Measure(id=MeasureId("m"), text="Lesekurs om høsten", started_on=begun, ended_on=ended)

    assert ("Lesekurs om høsten" in words(made(replace(PUPIL, measures=(measure,))))) is is_told


def test_a_goal_that_was_changed_twice_tells_what_stood_each_time() -> None:
    first = GoalRevision(text="Leser høyt", replaced_on=date(2026, 10, 1), replaced_by="Mona Oppdikt", reason="For lett")
    second = GoalRevision(text="Leser en tekst høyt", replaced_on=date(2027, 2, 1))
    goal = Goal(id=GoalId("x"), text="Leser en kjent tekst høyt", revisions=(first, second))
    text = words(made(plan=plan_with_goals(goal)))

    assert "Endret 1. oktober 2026 av Mona Oppdikt. Før: mål «Leser høyt». Grunn: For lett" in text
    assert "1. februar 2027. Før: mål «Leser en tekst høyt»" in text
