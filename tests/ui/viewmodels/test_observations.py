"""Observations: what is told of them, what is kept of a begun one, and whom it is about."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab import i18n
from ioplab.domain.ids import GoalId, ObservationId, PupilId, StaffId
from ioplab.domain.plan import Goal, Observation
from ioplab.domain.vocabulary import Basis, StaffRole
from ioplab.operations import goals, people, plans, pupils
from ioplab.ui import translation
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.evaluation import EvaluationView
from ioplab.ui.viewmodels.observations import (
    SUPPORT,
    NoteView,
    development_words,
    evidence_date,
    observation_words,
    observations_for,
    support_words,
)
from ioplab.ui.viewmodels.rating_rows import Place
from tests.support.vaults import InUse

TODAY = date(2026, 11, 20)


def note_down(use: InUse, note: str, on: date | None = None, *, staff: StaffId | None = None, support: str | None = None) -> None:
    goals.add_observation(use.vault, use.goal_ids[0], staff=staff or use.kari, note=note, observed_on=on, support=support)


@pytest.fixture
def view(session: Session) -> NoteView:
    return NoteView(session)


# What is told


def test_nothing_seen_is_told_as_nothing(in_use: InUse) -> None:
    told = observations_for(in_use.plan, in_use.goal_ids[0])

    assert (told.summary, told.lines, told.latest_on) == ("", (), None)


def test_what_was_seen_is_told_with_the_newest_first(in_use: InUse) -> None:
    note_down(in_use, "Leste tog", date(2026, 10, 1), support="uten hjelp")
    note_down(in_use, "Leste båt", date(2026, 11, 12), staff=in_use.jon)
    note_down(in_use, "Leste fly", date(2026, 9, 3))

    told = observations_for(in_use.plan, in_use.goal_ids[0], in_use.vault.staff(), in_use.kari)

    assert told.summary == "3 observasjoner, sist 12. nov"
    assert told.latest_on == date(2026, 11, 12)
    assert [line.words for line in told.lines] == [
        "12. november 2026 · Jon Eksempel: Leste båt",
        "1. oktober 2026 · Kari Eksempel · uten hjelp: Leste tog",
        "3. september 2026 · Kari Eksempel: Leste fly",
    ]
    assert [line.is_mine for line in told.lines] == [False, True, True]


def test_one_observation_is_counted_as_one(in_use: InUse) -> None:
    note_down(in_use, "Leste tog", date(2026, 11, 12))

    assert observations_for(in_use.plan, in_use.goal_ids[0]).summary == "1 observasjon, sist 12. nov"


def test_observations_from_a_file_may_lack_everything() -> None:
    assert observation_words(Observation(id=ObservationId("o")), None) == ""
    assert observation_words(Observation(id=ObservationId("o"), note="Så"), None) == "Så"
    assert observation_words(Observation(id=ObservationId("o"), support="litt støtte"), None) == "litt støtte"


@pytest.mark.parametrize(
    ("basis", "given", "offered"),
    [
        (Basis.OBSERVED, None, date(2026, 11, 12)),
        (Basis.OBSERVED, date(2026, 9, 1), date(2026, 9, 1)),
        (Basis.TEST, None, None),
        (Basis.TEST, date(2026, 9, 1), date(2026, 9, 1)),
        (Basis.MEMORY, date(2026, 11, 12), None),
        (None, None, None),
    ],
)
def test_the_date_of_evidence_is_that_of_the_latest_observation(
    basis: Basis | None, given: date | None, offered: date | None
) -> None:
    days = (date(2026, 10, 1), date(2026, 11, 12), None)
    seen = tuple(Observation(id=ObservationId(str(place)), observed_on=day) for place, day in enumerate(days))

    assert evidence_date(Goal(id=GoalId("g"), text="", observations=seen), basis, given) == offered
    assert evidence_date(Goal(id=GoalId("g"), text=""), basis, given) == given


def test_rating_by_what_was_observed_takes_the_latest_observations_date(session: Session, in_use: InUse) -> None:
    note_down(in_use, "Leste tog", date(2026, 11, 12))
    evaluation = in_use.open()
    view = EvaluationView(session)
    view.refresh()
    view.rate(0, Place.MINE, 3)

    view.set_basis(0, Basis.OBSERVED)
    rating = in_use.evaluation(evaluation).rating(in_use.goal_ids[0], in_use.kari)
    assert rating is not None
    assert (rating.basis, rating.evidence_on) == (Basis.OBSERVED, date(2026, 11, 12))

    view.set_basis(0, Basis.MEMORY)
    rating = in_use.evaluation(evaluation).rating(in_use.goal_ids[0], in_use.kari)
    assert rating is not None
    assert (rating.basis, rating.evidence_on) == (Basis.MEMORY, None)


def test_support_is_stored_in_one_language_whatever_the_screen_speaks(view: NoteView, in_use: InUse) -> None:
    translation.speak("en")
    try:
        spoken = support_words(SUPPORT[0])
        view.begin_of(in_use.goal_ids[0])
        assert view.store("Read it", spoken, None)
    finally:
        translation.speak(i18n.BOKMAL)

    assert in_use.goal().observations[0].support == SUPPORT[0]


def test_a_goals_development_is_told_in_the_order_of_time(in_use: InUse) -> None:
    from ioplab.domain.development import development

    goals.edit_goal(in_use.vault, in_use.goal_ids[0], baseline="Leser ord", expected_level=4)
    note_down(in_use, "Leste tog", date(2026, 10, 1), support="uten hjelp")

    told = development_words(development(in_use.pupil, in_use.plan, in_use.goal()))

    assert told.splitlines() == [
        "Utgangspunkt: Leser ord",
        "Observert 1. oktober 2026 · uten hjelp: Leste tog",
        "Forventet: Mestrer selvstendig",
    ]


# Writing one


def test_a_new_note_is_of_the_goal_one_is_at(view: NoteView, session: Session, in_use: InUse) -> None:
    session.goal = in_use.goal_ids[2]

    view.begin()

    assert (view.draft.pupil, view.draft.goal) == (in_use.pupil_id, in_use.goal_ids[2])


def test_without_such_a_goal_only_the_pupil_is_known(view: NoteView, session: Session, in_use: InUse) -> None:
    session.goal = "gone"

    view.begin()

    assert (view.draft.pupil, view.draft.goal) == (in_use.pupil_id, None)


def test_only_goals_that_are_worked_towards_are_offered_the_chosen_one_first(view: NoteView, in_use: InUse) -> None:
    goals.end_goal(in_use.vault, in_use.goal_ids[1], reason="nådd")
    goals.add_goal(in_use.vault, in_use.subjects[0], text="")
    view.begin_of(in_use.goal_ids[3])

    (group,) = view.find_goals("")

    assert [hit.key for hit in group.hits] == [in_use.goal_ids[3], in_use.goal_ids[0], in_use.goal_ids[2]]
    assert [hit.detail for hit in group.hits] == ["Sosial kompetanse", "Norsk", "Sosial kompetanse"]


def test_goals_are_found_by_their_words_and_by_their_subject(view: NoteView, in_use: InUse) -> None:
    view.begin()

    assert [hit.key for group in view.find_goals("sosial 4") for hit in group.hits] == [in_use.goal_ids[3]]
    assert view.find_goals("sjiraff") == []


def test_another_pupil_has_other_goals(view: NoteView, in_use: InUse) -> None:
    view.begin_of(in_use.goal_ids[0])
    live = PupilId("live")
    view.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)

    view.choose_pupil(live)

    assert view.draft.goal is None
    assert view.find_goals("") == []
    assert view.nothing_words() == "Live har ingen mål i 2026/27."


@pytest.mark.parametrize(("note", "said"), [("", "Skriv hva du så."), ("   ", "Skriv hva du så.")])
def test_what_is_missing_is_told_and_nothing_stored(view: NoteView, in_use: InUse, note: str, said: str) -> None:
    view.begin_of(in_use.goal_ids[0])

    assert not view.store(note, "", None)

    assert view.trouble == said
    assert in_use.goal().observations == ()


def test_without_a_goal_nothing_is_stored(view: NoteView, in_use: InUse) -> None:
    view.begin()

    assert not view.store("Leste", "", None)

    assert view.trouble == "Velg målet observasjonen gjelder."
    assert in_use.goal().observations == ()


def test_whoever_is_none_of_the_staff_is_asked_to_choose(view: NoteView, in_use: InUse) -> None:
    people.edit_staff(in_use.vault, in_use.kari, name="En annen")
    view.session.workspace.run(people.add_staff, name="Ny", role=StaffRole.OTHER)
    view.begin_of(in_use.goal_ids[0])

    assert not view.store("Leste", "", None)

    assert "Innstillinger" in view.trouble


def test_what_is_begun_is_there_the_next_time_also_from_another_pupil(view: NoteView, session: Session, in_use: InUse) -> None:
    view.begin_of(in_use.goal_ids[1])
    view.keep("Leste hal", SUPPORT[1], "12.11.2026")
    session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("live"))
    session.choose_pupil("live")

    again = NoteView(session)
    again.begin()

    assert again.is_continued
    assert (again.draft.pupil, again.draft.goal) == (in_use.pupil_id, in_use.goal_ids[1])
    assert (again.draft.note, again.draft.support, again.draft.on) == ("Leste hal", SUPPORT[1], "12.11.2026")


def test_what_is_stored_or_emptied_is_not_begun_any_more(view: NoteView, session: Session, in_use: InUse) -> None:
    view.begin_of(in_use.goal_ids[0])
    view.keep("Leste", "", "")
    view.keep("  ", "", "")
    assert session.unfinished == {}

    view.keep("Leste", "", "")
    view.begin()
    assert view.store("Leste tog", "", None)
    assert session.unfinished == {}
    assert not NoteView(session).is_continued


def test_a_note_begun_of_a_pupil_who_is_gone_is_begun_no_more(view: NoteView, session: Session, in_use: InUse) -> None:
    view.begin_of(in_use.goal_ids[0])
    view.keep("Leste", "", "")
    session.run(pupils.remove_pupil, in_use.pupil_id)

    view.begin()

    assert not view.is_continued
    assert view.draft.pupil is None


def test_changing_one_begins_with_what_stands_and_keeps_only_what_differs(
    view: NoteView, session: Session, in_use: InUse
) -> None:
    note_down(in_use, "Leste tog", date(2026, 10, 1), support="litt støtte")
    key = in_use.goal().observations[0].id

    assert view.begin_of(in_use.goal_ids[0], key)
    assert (view.draft.note, view.draft.support, view.draft.on) == ("Leste tog", "litt støtte", "01.10.2026")
    view.keep("Leste tog", "litt støtte", "01.10.2026")
    assert session.unfinished == {}
    view.keep("Leste toget", "litt støtte", "01.10.2026")

    view.begin()
    assert view.draft.note == ""
    view.begin_of(in_use.goal_ids[0], key)
    assert (view.is_continued, view.draft.note) == (True, "Leste toget")
    assert view.store("Leste toget høyt", "", date(2026, 10, 2))
    (after,) = in_use.goal().observations
    assert (after.id, after.note, after.support, after.observed_on) == (key, "Leste toget høyt", None, date(2026, 10, 2))


def test_a_note_of_a_goal_that_is_gone_does_not_begin(view: NoteView, in_use: InUse) -> None:
    assert not view.begin_of(GoalId("gone"))
    assert not view.begin_of(in_use.goal_ids[0], ObservationId("gone"))


def test_a_stored_note_can_be_undone_and_taken_away(view: NoteView, session: Session, in_use: InUse) -> None:
    view.begin_of(in_use.goal_ids[0])
    view.store("Leste tog", "", None)
    (stored,) = in_use.goal().observations

    session.workspace.undo()
    assert in_use.goal().observations == ()
    session.workspace.redo()
    view.remove(stored.id)
    assert in_use.goal().observations == ()


def test_goals_of_next_years_plan_are_not_mixed_in(view: NoteView, in_use: InUse) -> None:
    plans.start_plan(in_use.vault, in_use.pupil_id, in_use.plan.year.next)

    view.begin()

    (group,) = view.find_goals("")
    assert {hit.key for hit in group.hits} == set(in_use.goal_ids)
