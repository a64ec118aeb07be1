"""One table for a whole caseload or class: whose goals, which of them, in which order, and one act for all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ioplab.domain.evaluation import Rating, RatingVersion
from ioplab.domain.ids import Level, SubjectCode
from ioplab.domain.vocabulary import NextStep, PlanStatus, Round
from ioplab.operations import evaluations, plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.evaluation import Action, Ask, EvaluationView
from ioplab.ui.viewmodels.rating_agreement import agreement_words, pair_lines
from ioplab.ui.viewmodels.rating_choice import MINE, Missing, Order
from ioplab.ui.viewmodels.rating_rows import Place
from ioplab.workspace import Workspace
from tests.support.caseload import NAMES, Caseload, caseload
from tests.support.vaults import clock_of


@pytest.fixture
def load(vault: Vault) -> Caseload:
    """Eight pupils with six goals each; five in 5A, three in 5B."""
    return caseload(vault)


@pytest.fixture
def session(load: Caseload, qtbot: QtBot) -> Session:  # noqa: ARG001 - signals need an application
    return Session(Workspace(load.vault))


@pytest.fixture
def view(session: Session) -> EvaluationView:
    """What Kari sees of all her pupils."""
    made = EvaluationView(session)
    made.choose(scope=MINE)
    return made


def anew(view: EvaluationView) -> None:
    """What happened on another machine has come here."""
    view._session.workspace._pupils.clear()
    view.refresh()


def names(view: EvaluationView) -> list[str]:
    return [section.pupil.given_name for section in view.sections]


def heads(view: EvaluationView) -> list[str]:
    return [str(view.table.index(row, 0).data()) for row in view.table.heads()]


def goal_rows(view: EvaluationView) -> list[int]:
    return [row for row in range(view.table.rowCount()) if view.table.row(row) is not None]


def everybody_has_rated(load: Caseload, view: EvaluationView) -> None:
    """Each pupil has four goals rated alike, one a level apart and one three levels apart."""
    for number in range(len(load.pupils)):
        load.rates(load.kari, number, [3, 3, 4, 2, 3, 1])
        load.rates(load.jon, number, [3, 3, 4, 2, 2, 4])
    anew(view)


# Whose goals


def test_all_my_pupils_goals_stand_under_their_first_names(view: EvaluationView) -> None:
    assert names(view) == list(NAMES)
    assert len(view.rows) == 48
    assert heads(view)[0] == "Emil · 5A"
    assert view.facts == "8 elever · 0 av 48 vurdert av deg · frist 15. januar 2027"


def test_a_head_is_read_and_never_chosen(view: EvaluationView) -> None:
    for row in view.table.heads():
        assert view.table.flags(view.table.index(row, 0)) == Qt.ItemFlag.NoItemFlags
        assert view.details(row) == ()
        assert view.goal_words(row) == ""
        assert not view.rate(row, Place.MINE, 3)
    assert view.goal_words(1).startswith("Mål 1 av 48, Emil, Norsk")


def test_one_may_choose_oneself_ones_own_or_a_class(view: EvaluationView) -> None:
    assert [words for _, words in view.scopes()] == ["Denne eleven", "Alle mine elever", "Klasse 5A", "Klasse 5B"]

    view.choose(scope="class:5B")

    assert names(view) == ["Maja", "Filip", "Ida"]


def test_a_class_is_seen_by_somebody_who_rates_nobody(load: Caseload, qtbot: QtBot) -> None:  # noqa: ARG001 - an application
    load.vault.person = "Rektor Eksempel"
    load.vault._viewer = None
    made = EvaluationView(Session(Workspace(load.vault)))

    made.choose(scope="class:5A")

    assert len(made.rows) == 30
    assert MINE not in dict(made.scopes())


def test_pupils_whose_round_is_not_started_are_counted_and_not_shown(view: EvaluationView) -> None:
    plan = view.sections[0].plan
    assert plan is not None
    view.show(Round.ANNUAL)
    assert "startet" in view.empty_words

    view._session.run(evaluations.open_evaluation, plan.id, Round.ANNUAL)

    assert names(view) == ["Emil"]
    assert view.not_started == 7
    assert view.facts.endswith("7 ikke startet")


def test_a_plan_that_is_a_draft_is_not_among_them(load: Caseload, view: EvaluationView) -> None:
    plan = view.sections[2].plan
    assert plan is not None
    plans.edit_plan(load.vault, plan.id, status=PlanStatus.DRAFT)
    anew(view)

    assert "Ali" not in names(view)


# Which goals


def test_goals_are_filtered_by_pupil_and_by_subject(load: Caseload, view: EvaluationView) -> None:
    view.choose(pupil=load.pupils[1])
    assert names(view) == ["Nora"]
    view.choose(pupil=None, subject=SubjectCode("SOS"))

    assert {row.subject for row in view.rows} == {"Sosial kompetanse"}
    assert len(view.rows) == 16
    assert [words for _, words in view.subjects()] == ["Matematikk", "Norsk", "Sosial kompetanse"]


def test_goals_are_filtered_by_who_rates_them(load: Caseload, view: EvaluationView) -> None:
    plan = view.sections[0].plan
    assert plan is not None
    plans.set_team(load.vault, plan.id, plan.team[:1])
    anew(view)

    view.choose(person=load.jon)

    assert names(view) == list(NAMES[1:])
    assert [name for _, name in view.people()] == ["Jon Eksempel", "Kari Eksempel"]


def test_a_goal_shown_as_missing_stays_under_the_keys_until_one_chooses_anew(view: EvaluationView) -> None:
    view.rate(1, Place.MINE, 3)
    view.choose(missing=Missing.RATING)
    assert len(view.rows) == 47

    view.rate(1, Place.MINE, 3)
    assert len(view.rows) == 47
    view.choose(missing=Missing.RATING)

    assert len(view.rows) == 46


def test_what_a_colleague_has_not_submitted_is_found_without_showing_what_was_said(load: Caseload, view: EvaluationView) -> None:
    load.rates(load.jon, 0, [1, 1, 1, 1, 1, 1])
    anew(view)

    view.choose(person=load.jon, missing=Missing.RATING)

    assert names(view) == list(NAMES[1:])
    assert dict(view.missing())[Missing.RATING] == "Ikke vurdert av Jon"


def test_what_is_not_agreed_on_is_left(load: Caseload, view: EvaluationView) -> None:
    everybody_has_rated(load, view)
    view.act()

    view.choose(missing=Missing.AGREEMENT)

    assert len(view.rows) == 16
    assert all(row.difference.steps > 0 for row in view.rows)


def test_nothing_that_fits_says_so(view: EvaluationView) -> None:
    view.choose(subject=SubjectCode("MUS"))

    assert view.empty_words == "Ingen mål passer med det du har valgt."
    assert view.action is Action.FINALISE or view.action is Action.NONE


def test_other_pupils_begin_with_all_their_goals_and_keep_the_order(view: EvaluationView, load: Caseload) -> None:
    view.choose(order=Order.PLAN, subject=SubjectCode("NOR"), pupil=load.pupils[0])

    view.choose(scope="class:5A")

    assert len(view.rows) == 30
    assert view.choice.order is Order.PLAN


# In which order


def test_the_largest_disagreement_of_each_pupil_comes_first_and_the_plans_order_comes_back(
    load: Caseload, view: EvaluationView
) -> None:
    everybody_has_rated(load, view)
    expected = [goals[place] for goals in load.goals for place in (5, 4, 0, 1, 2, 3)]
    assert [row.goal.id for row in view.rows] == expected

    view.turn_order()

    assert [row.goal.id for row in view.rows] == [goal for goals in load.goals for goal in goals]


def test_while_one_rates_the_order_is_the_plans_so_that_nothing_is_told(load: Caseload, view: EvaluationView) -> None:
    load.rates(load.jon, 0, [1, 2, 3, 4, 1, 2])
    anew(view)

    assert [row.goal.id for row in view.rows[:6]] == list(load.goals[0])
    assert {row.difference.steps for row in view.rows} == {-1}


# One act for all


def test_one_key_hands_in_ratings_of_all_pupils_shown_and_one_takes_them_back(load: Caseload, view: EvaluationView) -> None:
    for row in goal_rows(view)[:8]:
        view.rate(row, Place.MINE, 3)
    assert view.action_words == "&Lever mine vurderinger for 2 elever"

    view.act()
    assert [all(one.submitted_at for one in load.evaluation(number).ratings) for number in (0, 1)] == [True, True]
    view._session.workspace.undo()

    assert not any(one.submitted_at for number in (0, 1) for one in load.evaluation(number).ratings)
    assert view.action is Action.SUBMIT


def test_only_what_is_shown_is_handed_in(load: Caseload, view: EvaluationView) -> None:
    for row in goal_rows(view):
        view.rate(row, Place.MINE, 3)
    view.choose(scope="class:5B")

    view.act()

    assert not any(one.submitted_at for one in load.evaluation(0).ratings)
    assert all(one.submitted_at for one in load.evaluation(7).ratings)


def test_all_that_is_alike_is_accepted_in_one_act(load: Caseload, view: EvaluationView) -> None:
    everybody_has_rated(load, view)
    assert view.action_words == "&Godta 32 like"

    view.act()

    assert [len(load.evaluation(number).outcomes) for number in range(8)] == [4] * 8
    view._session.workspace.undo()
    assert [len(load.evaluation(number).outcomes) for number in range(8)] == [0] * 8


def test_finishing_several_tells_what_is_missing_for_whom(load: Caseload, view: EvaluationView, qtbot: QtBot) -> None:
    everybody_has_rated(load, view)
    view.act()
    view.choose(scope="class:5B")
    for number in (5, 6):
        for goal in load.goals[number][4:]:
            evaluations.agree_outcome(load.vault, load.evaluations[number], goal, level=Level(3))
    anew(view)

    with qtbot.waitSignal(view._session.trouble, timeout=1000) as told:
        view.act()

    assert told.args[0] == "Fullført for 2 elever. Ida: Dere er ikke enige om 2 mål ennå."
    assert [load.evaluation(number).is_finalised for number in (5, 6, 7)] == [True, True, False]
    assert heads(view)[0].startswith("Maja · 5B · fullført")


def test_finishing_all_says_so(load: Caseload, view: EvaluationView, qtbot: QtBot) -> None:
    view.choose(scope="class:5B")
    for number in (5, 6, 7):
        load.rates(load.kari, number, [3] * 6)
        load.rates(load.jon, number, [3] * 6)
    anew(view)
    view.act()

    with qtbot.waitSignal(view._session.done, timeout=1000) as told:
        view.act()

    assert told.args[0] == "Fullført for 3 elever."
    assert view.keys_in is None


def test_those_waited_for_are_named_with_for_how_many(view: EvaluationView) -> None:
    assert view.waiting_words() == "Ikke levert ennå: Jon Eksempel (8 elever)."


def test_a_change_of_one_pupil_repaints_that_pupils_goal_and_head_only(view: EvaluationView, qtbot: QtBot) -> None:
    changed: list[int] = []
    view.table.dataChanged.connect(lambda first, *_: changed.append(first.row()))

    with qtbot.assertNotEmitted(view.table.modelReset):
        view.rate(9, Place.MINE, 3)

    assert changed == [9]


def test_it_is_a_sound_model_whatever_is_chosen(load: Caseload, view: EvaluationView) -> None:
    tester = QAbstractItemModelTester(view.table, QAbstractItemModelTester.FailureReportingMode.Warning)

    view.choose(subject=SubjectCode("NOR"))
    view.choose(scope="one")
    view.choose(scope="class:5B", missing=Missing.RATING)
    everybody_has_rated(load, view)
    view.turn_order()

    assert tester.model() is view.table


def test_a_new_pupil_of_mine_joins_the_table(load: Caseload, view: EvaluationView) -> None:
    plan = view.sections[0].plan
    assert plan is not None
    view._session.run(pupils.edit_pupil, load.pupils[0], class_name="6A")

    assert ("class:6A", "Klasse 6A") in view.scopes()


# Agreeing


def test_who_took_part_is_those_who_submitted_until_somebody_says_otherwise(load: Caseload, view: EvaluationView) -> None:
    everybody_has_rated(load, view)
    assert view.took_part(1) == []
    view.rate(1, Place.AGREED, 3)
    assert view.took_part(1) == [(load.kari, "Kari", True), (load.jon, "Jon", True)]

    view.set_took_part(1, load.jon, took=False)

    outcome = load.evaluation(0).outcome(view.rows[0].goal.id)
    assert outcome is not None
    assert outcome.took_part == (load.kari,)
    view.set_took_part(1, load.jon, took=True)
    assert view.took_part(1)[1][2]


def test_two_who_share_a_first_name_are_told_apart(vault: Vault, qtbot: QtBot) -> None:  # noqa: ARG001 - an application
    load = caseload(vault, others=("Jon",), pupils=1)
    made = EvaluationView(Session(Workspace(vault)))
    load.rates(load.kari, 0, [3] * 6)
    load.rates(load.jon, 0, [2] * 6)
    made.refresh()

    assert made.rows[0].others[0].name == "Jon Eksempel"


def test_a_conflict_shows_both_versions_and_never_an_unsubmitted_one(load: Caseload, view: EvaluationView) -> None:
    everybody_has_rated(load, view)
    goal = load.goals[0][0]
    rating = load.evaluation(0).rating(goal, load.jon)
    assert rating is not None
    secret = RatingVersion(level=Level(4), note="kladd")
    before = RatingVersion(level=Level(1), note="den gangen", submitted_at=rating.submitted_at)
    with load.vault.change("test") as change:
        change.put(
            Rating(goal=goal, staff=load.jon, level=Level(3), submitted_at=rating.submitted_at, earlier=(before, secret)),
            under=load.evaluations[0],
        )
    anew(view)

    row = view.table.number_of(goal)
    told = dict(view.details(row))
    assert told["Jon, tidligere"] == "Ikke mestret ennå · «den gangen»"
    assert "kladd" not in str(view.details(row))


# Correcting


@pytest.fixture
def finished(load: Caseload, view: EvaluationView) -> EvaluationView:
    """Emil's round is finalised, all goals at level three."""
    clock_of(load.vault).wait(timedelta(days=1))
    for staff in (load.kari, load.jon):
        load.rates(staff, 0, [3] * 6)
    evaluations.accept_agreed(load.vault, load.evaluations[0])
    evaluations.finalise_evaluation(load.vault, load.evaluations[0])
    anew(view)
    return view


def test_a_digit_in_a_finalised_round_asks_why_and_then_corrects(load: Caseload, finished: EvaluationView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finished.reason_wanted, timeout=1000):
        assert not finished.rate(1, Place.AGREED, 4)
    assert finished.ask_words == "Hvorfor rettes det til «Selvstendig»?"
    assert load.evaluation(0).corrections == ()

    assert finished.answer(1, "Tastet feil nivå")

    assert load.evaluation(0).corrections[0].reason == "Tastet feil nivå"
    cell = finished.table.index(1, finished.table.places.index(Place.AGREED))
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Selvstendig, rettet"
    assert any(head.startswith("Rettet") for head, _ in finished.details(1))


def test_nought_in_a_finalised_round_asks_twice(load: Caseload, finished: EvaluationView) -> None:
    finished.rate(1, Place.AGREED, 0)
    assert finished.asks is Ask.WHY_NOT
    assert not finished.answer(1, "Fravær")
    assert finished.ask_words == "Hvorfor rettes det?"

    assert finished.answer(1, "Så det ikke da")

    outcome = load.evaluation(0).outcome(load.goals[0][0])
    assert outcome is not None
    assert (outcome.level, outcome.not_worked_on_reason) == (None, "Fravær")


def test_what_happens_next_and_the_grounds_are_corrected_with_a_reason_too(load: Caseload, finished: EvaluationView) -> None:
    finished.turn_next_step(1)
    assert finished.answer(1, "Ombestemte oss")
    finished.write_note(1, "Sett på nytt")
    assert finished.answer(1, "Manglet grunn")

    outcome = load.evaluation(0).outcome(load.goals[0][0])
    assert outcome is not None
    assert (outcome.next_step, outcome.comment) == (NextStep.ADJUST, "Sett på nytt")
    assert [one.reason for one in load.evaluation(0).corrections] == ["Ombestemte oss", "Manglet grunn"]


@pytest.mark.parametrize("text", ["", "   "])
def test_no_reason_corrects_nothing(load: Caseload, finished: EvaluationView, text: str, qtbot: QtBot) -> None:
    finished.rate(1, Place.AGREED, 4)

    with qtbot.waitSignal(finished._session.trouble, timeout=1000):
        assert not finished.answer(1, text)

    assert load.evaluation(0).corrections == ()
    assert finished.asks is None


def test_a_reason_that_is_given_up_corrects_nothing(load: Caseload, finished: EvaluationView) -> None:
    finished.rate(1, Place.AGREED, 4)
    finished.give_up()

    assert not finished.answer(1, "For sent")
    assert load.evaluation(0).corrections == ()


# How alike


def test_agreement_is_of_the_goals_shown_and_names_nobody(load: Caseload, view: EvaluationView) -> None:
    everybody_has_rated(load, view)

    found = view.together()

    assert (found.rated, found.alone, found.agreement.double_rated) == (48, 0, 48)
    assert (found.agreement.exact, found.agreement.within_one) == (32, 40)
    words = agreement_words(found)
    assert "var dere helt enige om 32 og innen ett trinn på 40" in words
    assert "lineære vekter" in words
    assert "Jon" not in words
    assert "Kari" not in words
    assert pair_lines(found, view.scale)[0] == ("1 Ikke mestret ennå", (0, 0, 0, 8))
    view.choose(scope="class:5B")
    assert view.together().rated == 18
    assert "regnes ut fra 30" in agreement_words(view.together())


def test_agreement_tells_nothing_that_may_not_be_seen(load: Caseload, view: EvaluationView) -> None:
    load.rates(load.jon, 0, [1, 2, 3, 4, 1, 2])
    anew(view)

    assert view.together().rated == 0
    assert "Ingen av målene" in agreement_words(view.together())


def test_the_grounds_are_told_for_goals_and_not_for_people(load: Caseload, view: EvaluationView) -> None:
    load.rates(load.kari, 0, [3] * 6)
    anew(view)

    words = agreement_words(view.together())

    assert "6 mål er vurdert, 6 av dem av bare én." in words
    assert "6 mål bygger på noe som er sett eller gjort, 0 bare på hukommelsen." in words
