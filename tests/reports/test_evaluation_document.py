"""Halvårsvurdering and årsrapport on paper."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ioplab.domain.evaluation import Correction, Evaluation, Outcome, PupilRating, Rating
from ioplab.domain.ids import EvaluationId, GoalId, Level
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import NextStep, Organisation, Round
from ioplab.reports.evaluation_document import evaluation_content
from ioplab.reports.pdf import render
from tests.reports.sample import (
    ANNUAL,
    EMPTY_PLAN,
    MIDYEAR,
    MONA,
    NAMELESS,
    NORWEGIAN,
    PLAN,
    PUPIL,
    READ,
    TOR,
    case,
    fonts,
    many_goals,
    outline,
    pages,
    plan_with_goals,
    reader,
    words,
)


def made(kind: Round, plan: Plan = PLAN, pupil: Pupil = PUPIL) -> bytes:
    return render(evaluation_content(kind, case(pupil, plan)))


def with_evaluations(*evaluations: Evaluation) -> Plan:
    return replace(PLAN, evaluations=evaluations)


REPORT = words(made(Round.ANNUAL))
MIDYEAR_TEXT = words(made(Round.MIDYEAR))


@pytest.mark.parametrize(
    "fact",
    ["Årsrapport Embla Oppdikt 4. trinn · klasse 4A · skoleåret 2026/27", "Storeneset skule, Havnes", "Ferdig 30. mai 2027"],
)
def test_the_report_tells_who_it_is_about_and_when_it_was_done(fact: str) -> None:
    assert fact in REPORT


def test_the_report_begins_with_how_many_goals_are_reached() -> None:
    assert "1 av 4 mål er nådd. 1 er avsluttet i løpet av året." in REPORT


@pytest.mark.parametrize(
    "fact",
    [
        "Opplæringen som er gitt Gitt som vedtatt, men uten vikar i uke 6.",
        "Norsk · gruppe Lærer 114 100 −14 Assistent/fagarbeider 28,5 – –",
        "Musikk Lærer 19 – –",
    ],
)
def test_the_report_holds_the_teaching_given_against_what_was_granted(fact: str) -> None:
    assert fact in REPORT


@pytest.mark.parametrize(
    "row",
    [
        "1 Leser en kjent tekst høyt Mye støtte Selvstendig Avsluttes",
        "2 Skriver tre setninger om helgen Ikke arbeidet med Litt støtte Videreføres",
        "3 Bruker pausekortet Ikke mestret ennå Ikke mestret ennå Videreføres",
        "4 Ser på klokka Avsluttet Avsluttet –",
    ],
)
def test_the_report_has_all_goals_at_a_glance(row: str) -> None:
    assert row in REPORT


@pytest.mark.parametrize(
    "fact",
    [
        "Fra «Mestrer med mye støtte» til «Mestrer selvstendig»",
        "Begrunnelse Leste for klassen",
        "Veien videre Avsluttes",
        "Eleven selv Går bra Nå klarer jeg det",
        "Eleven selv Trist",
        "Vurdert av Mona Oppdikt",
        "Resultat 1 av 2 mål er nådd, 1 videreføres, 1 avsluttes.",
        "Resultat 1 er avsluttet i løpet av året, 1 videreføres.",
        "Halvår: Ikke arbeidet med. Grunn: Tok lesing først Årsslutt: Mestrer med litt støtte",
        "Halvår: Ikke mestret ennå (vurdert av én person) Årsslutt: Ikke mestret ennå",
        "Årsslutt: Avsluttet. Grunn: Byttet ut med pausekortet",
    ],
)
def test_the_report_tells_the_development_of_each_goal(fact: str) -> None:
    assert fact in REPORT


@pytest.mark.parametrize(
    "fact",
    ["Organisering Gruppe. Trenger ro", "Slik gjør vi det Parlesing hver dag", "Tilpasning Arbeidsmåter, oppgaver og tempo"],
)
def test_how_the_subject_was_taught_stands_beside_what_came_of_it(fact: str) -> None:
    assert fact in REPORT


@pytest.mark.parametrize(
    "fact",
    [
        "Hva sier eleven selv? Jeg er stolt.",
        "Slik spurte vi Tegning",
        "Dette førte det til Tegningen henger i klassen.",
        "Takket nei 4. mai 2027",
        "Vurdert av Mona Oppdikt (kontaktlærer 4A) og Tor Oppdikt (miljøterapeut)",
        "Vurderte ikke Tor Oppdikt, miljøterapeut. Grunn: Var i permisjon",
        "Har fått rapporten Foresatte, 1. juni 2027, på papir i møte",
    ],
)
def test_the_report_tells_who_was_heard_who_took_part_and_who_has_seen_it(fact: str) -> None:
    assert fact in REPORT


def test_the_report_counts_goals_by_level_half_year_and_year() -> None:
    assert "Norsk Halvår 0 1 0 0 1 Norsk Årsslutt 0 0 1 1 0" in REPORT
    assert "Sosial kompetanse Halvår 1 0 0 0 1 Sosial kompetanse Årsslutt 1 0 0 0 1" in REPORT


def test_a_subject_where_no_goal_is_reached_says_so() -> None:
    low = replace(ANNUAL, outcomes=(Outcome(goal=READ, level=Level(2), next_step=NextStep.CONTINUE),))

    assert "Resultat Ingen mål er nådd ennå, 1 videreføres." in words(made(Round.ANNUAL, with_evaluations(low)))


def test_who_took_part_in_every_goal_is_told_once() -> None:
    together = tuple(replace(one, took_part=(MONA, TOR)) for one in ANNUAL.outcomes)
    text = words(made(Round.ANNUAL, with_evaluations(replace(ANNUAL, outcomes=together, not_rating=()))))

    assert text.count("Vurdert av") == 1
    assert "Vurdert av Mona Oppdikt (kontaktlærer 4A) og Tor Oppdikt (miljøterapeut)" in text


def test_another_organisation_than_the_decision_says_is_told() -> None:
    alone = replace(NORWEGIAN, organisation=Organisation.ONE_TO_ONE)

    assert "Norsk · 1:1 (vedtatt: gruppe)" in words(made(Round.ANNUAL, replace(PLAN, subjects=(alone,))))


def test_next_steps_have_a_column_only_where_there_are_some() -> None:
    without = replace(MIDYEAR, outcomes=tuple(replace(one, next_step=None) for one in MIDYEAR.outcomes))

    assert "Veien videre" in MIDYEAR_TEXT
    assert "Veien videre" not in words(made(Round.MIDYEAR, with_evaluations(without)))


def test_the_categories_are_explained() -> None:
    assert "Mestrer med litt støtte Får det til med en påminning, et hint eller hjelp til å komme i gang" in REPORT


def test_the_report_has_an_outline() -> None:
    assert outline(made(Round.ANNUAL)) == [
        "Målene i korte trekk",
        "Slik leser du kategoriene",
        "Hvor mange mål på hvert nivå, fag for fag",
        "Opplæringen som er gitt",
        "Hva sier eleven selv?",
        "Utviklingen mot målene",
        "Norsk",
        "Sosial kompetanse",
        "Hvem har vært med",
    ]


@pytest.mark.parametrize(
    "fact",
    [
        "Halvårsvurdering Embla Oppdikt",
        "Ingen mål er nådd ennå. 1 er ikke arbeidet med, 1 er avsluttet i løpet av året.",
        "Begrunnelse Leser sikrere",
        "Veien videre Justeres",
        "Ikke arbeidet med. Grunn: Tok lesing først",
        "Ikke mestret ennå (vurdert av én person)",
        "Vi har ikke fått elevens syn denne gangen. Grunn: Var borte i hele uka",
    ],
)
def test_midyear_tells_where_each_goal_stands(fact: str) -> None:
    assert fact in MIDYEAR_TEXT


@pytest.mark.parametrize("later", ["Årsslutt", "Leste for klassen", "Opplæringen som er gitt", "Har fått rapporten"])
def test_midyear_tells_nothing_of_what_comes_later(later: str) -> None:
    assert later not in MIDYEAR_TEXT


def test_an_account_of_the_teaching_so_far_is_in_midyear_when_there_is_one() -> None:
    plan = with_evaluations(replace(MIDYEAR, overview="Vi har hatt mange vikarer.", access_given=ANNUAL.access_given))
    text = words(made(Round.MIDYEAR, plan))

    assert "Opplæringen så langt Vi har hatt mange vikarer." in text
    assert "Har fått vurderingen Foresatte, 1. juni 2027" in text


def test_what_has_been_corrected_says_since_when_by_whom_what_stood_and_why() -> None:
    day = date(2027, 6, 14)
    corrections = (
        Correction(goal=READ, level=Level(1), corrected_on=day, corrected_by="Mona Oppdikt", reason="tastet feil nivå"),
        Correction(goal=READ, corrected_on=day, reason="Glemt"),
    )
    text = words(made(Round.ANNUAL, with_evaluations(MIDYEAR, replace(ANNUAL, corrections=corrections))))

    stood = "Rettet 14. juni 2027 av Mona Oppdikt. Før sto det «Ikke mestret ennå». Grunn: Tastet feil nivå"
    assert stood in text
    assert "Rettet 14. juni 2027 (mål 1) Målene i korte trekk" in text
    assert "14. juni 2027. Før sto det ikke noe. Grunn: Glemt" in text
    assert "Rettet" not in REPORT


def test_a_correction_tells_all_that_stood() -> None:
    was = Correction(
        goal=READ,
        level=Level(2),
        comment="Leste lite",
        next_step=NextStep.ADJUST,
        corrected_on=date(2027, 6, 14),
        reason="Tastet feil",
    )
    text = words(made(Round.ANNUAL, with_evaluations(replace(ANNUAL, corrections=(was,)))))

    stood = "«Mestrer med mye støtte», begrunnelsen «Leste lite» og veien videre «justeres»"
    assert f"14. juni 2027. Før sto det {stood}. Grunn: Tastet feil" in text


def test_an_unfinished_evaluation_is_a_draft_on_every_page() -> None:
    found = pages(made(Round.ANNUAL, with_evaluations(MIDYEAR, replace(ANNUAL, finalised_on=None))))

    assert all("UTKAST" in page for page in found)
    assert "Årsrapporten er ikke ferdig ennå." in found[0]
    assert "Frist 31. mai 2027" in found[0]


def test_a_draft_shows_what_is_agreed_but_no_single_rating() -> None:
    rating = Rating(goal=READ, staff=TOR, level=Level(4), submitted_at=datetime(2027, 5, 1, 12, 0, tzinfo=UTC))
    open_round = replace(ANNUAL, finalised_on=None, outcomes=ANNUAL.outcomes[1:], ratings=(rating,), not_rating=())
    text = words(made(Round.ANNUAL, with_evaluations(open_round)))

    assert "1 Leser en kjent tekst høyt Ikke vurdert –" in text
    assert "2 Skriver tre setninger om helgen Litt støtte Videreføres" in text
    assert "Tor Oppdikt" not in text


def test_a_draft_shows_what_has_not_been_worked_on_and_why() -> None:
    text = words(made(Round.MIDYEAR, with_evaluations(replace(MIDYEAR, finalised_on=None))))

    assert "Ikke arbeidet med. Grunn: Tok lesing først" in text


def test_an_evaluation_nobody_has_begun_says_so_instead_of_counting() -> None:
    text = words(made(Round.MIDYEAR, plan_with_goals(*many_goals(3))))

    assert "Ingen mål er vurdert ennå." in text
    assert "Halvårsvurderingen er ikke ferdig ennå." in text


def test_a_finished_document_carries_no_draft_mark() -> None:
    assert "utkast" not in (REPORT + MIDYEAR_TEXT).lower()


def test_without_a_midyear_round_the_report_tells_the_year_alone() -> None:
    text = words(made(Round.ANNUAL, with_evaluations(ANNUAL)))

    assert "1 Leser en kjent tekst høyt Selvstendig Avsluttes" in text
    assert "Utvikling Ikke mestret" not in text
    assert "Halvår" not in text


def test_an_unchanged_category_is_told_as_unchanged() -> None:
    same = replace(MIDYEAR, outcomes=(Outcome(goal=READ, level=Level(4)),))

    assert "Fortsatt «Mestrer selvstendig»" in words(made(Round.ANNUAL, with_evaluations(same, ANNUAL)))


def test_a_scale_that_is_not_installed_here_is_told_in_numbers() -> None:
    foreign = replace(ANNUAL, scale="nettverket/2")
    text = words(made(Round.ANNUAL, with_evaluations(MIDYEAR, foreign)))

    assert "Fra «Mestrer med mye støtte» til «Nivå 4»" in text
    assert "Slik leser du kategoriene" not in text


def test_a_level_the_scale_does_not_have_is_told_as_a_number() -> None:
    odd = replace(ANNUAL, outcomes=(Outcome(goal=READ, level=Level(7)),))

    assert "Nivå 7" in words(made(Round.ANNUAL, with_evaluations(odd)))


def test_a_report_without_content_says_what_the_law_asks_for() -> None:
    text = words(made(Round.ANNUAL, EMPTY_PLAN, NAMELESS))

    for section in ("Opplæringen som er gitt", "Utviklingen mot målene", "Vurdert av"):
        assert f"{section} Ikke fylt inn" in text
    assert "Har fått rapporten Ingen ennå" in text
    assert "Planen har ingen mål." in text


def test_a_subject_without_goals_says_so() -> None:
    assert "Faget har ingen mål." in words(made(Round.ANNUAL, replace(PLAN, subjects=(replace(NORWEGIAN, goals=()),))))


def test_access_without_date_and_way_says_what_is_missing() -> None:
    access = tuple(replace(one, on=None, how=None) for one in ANNUAL.access_given)

    assert "Har fått rapporten Foresatte, dato ikke fylt inn" in words(
        made(Round.ANNUAL, with_evaluations(replace(ANNUAL, access_given=access)))
    )


@pytest.mark.parametrize("kind", Round)
def test_the_same_evaluation_on_the_same_day_gives_the_same_bytes(kind: Round) -> None:
    assert made(kind) == made(kind)


@pytest.mark.parametrize("kind", Round)
def test_metadata_never_names_the_pupil_and_all_fonts_are_embedded(kind: Round) -> None:
    assert "Embla" not in str(reader(made(kind)).metadata)
    assert all(fonts(made(kind)).values())


def test_sixty_goals_have_a_card_each() -> None:
    goals = many_goals(60)
    outcomes = tuple(Outcome(goal=goal.id, level=Level(2), took_part=(MONA,)) for goal in goals)
    plan = replace(plan_with_goals(*goals), evaluations=(replace(ANNUAL, outcomes=outcomes, pupil_ratings=()),))
    found = pages(made(Round.ANNUAL, plan))

    text = " ".join(found)
    assert all(text.count(f"Målet som har nummer {place} ") == 2 for place in range(1, 61))
    assert f"Side {len(found)} av {len(found)}" in found[-1]


def test_what_users_type_appears_as_typed() -> None:
    typed = "<script>alert('x')</script> & <b>"
    goal = Goal(id=GoalId("x"), text=typed)
    evaluation = Evaluation(
        id=EvaluationId("e"),
        kind=Round.ANNUAL,
        scale=ANNUAL.scale,
        finalised_on=date(2027, 5, 30),
        outcomes=(Outcome(goal=goal.id, level=Level(2), comment=typed),),
        pupil_ratings=(PupilRating(goal=goal.id, words=typed),),
        overview=typed,
    )

    text = words(made(Round.ANNUAL, replace(plan_with_goals(goal), evaluations=(evaluation,))))
    assert text.count(typed) == 5
