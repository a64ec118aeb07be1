"""Finding pupils, goals and places by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import PupilId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.school import SchoolYear
from ioplab.operations import goals, plans, pupils
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.search import MOST_HITS, Hit, Kind, SearchView, best_places, fold, prepared, words_of
from tests.support.vaults import YEAR, InUse

PLACES = (("overview", "Oversikt"), ("pupil", "Elever"), ("evaluation", "Vurdering"), ("new_pupil", "Ny elev"))


@pytest.fixture
def view(session: Session) -> SearchView:
    """Emil's plan in use, and four places to go to."""
    return SearchView(session, PLACES)


def hits(view: SearchView, text: str, kind: Kind) -> list[Hit]:
    return [hit for group in view.find(text) if group.kind is kind for hit in group.hits]


def titles(view: SearchView, text: str, kind: Kind) -> list[str]:
    return [hit.title for hit in hits(view, text, kind)]


def add_goal(session: Session, in_use: InUse, text: str, **fields: str) -> None:
    session.run(goals.add_goal, in_use.subjects[0], text=text, **fields)


# How words are compared


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("ÅSE", "åse"),
        ("A\N{COMBINING RING ABOVE}se", "åse"),
        ("André", "andre"),
        ("Áslat Čuoŋŋu", "aslat cuonnu"),
        ("Märtha", "martha"),
        ("Bjørn Næss", "bjørn næss"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("e\N{COMBINING ACUTE ACCENT}n", "en"),
    ],
)
def test_case_and_accents_do_not_matter_and_norwegian_letters_do(written: str, compared: str) -> None:
    assert fold(written) == compared


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aåæøeéAÅÆØEÉ "))
def test_a_and_aa_stay_apart_however_they_are_written(text: str) -> None:
    assert fold(text).count("å") == sum(letter in "åÅ" for letter in text)


def naive(own: list[str], around: list[str], words: list[str], most: int) -> tuple[list[int], int]:
    """The same answer, found slowly, from the texts' words alone."""

    def holds(place: int, *, part: list[str]) -> bool:
        return all(any(one.startswith(word) for one in words_of(part[place])) for word in words)

    whole = [f"{one} {other}" for one, other in zip(own, around, strict=True)]
    found = [place for place, text in enumerate(whole) if all(any(word in one for one in words_of(text)) for word in words)]
    ordered = sorted(found, key=lambda place: (not holds(place, part=whole), not holds(place, part=own)))
    return ordered[:most], len(found)


LETTERS = st.text(alphabet="aåeéls 1-.", max_size=12)


@given(st.lists(st.tuples(LETTERS, LETTERS), max_size=12), LETTERS, st.integers(1, 5))
def test_what_is_found_is_what_a_slow_search_finds(texts: list[tuple[str, str]], text: str, most: int) -> None:
    own, around = [one for one, _ in texts], [other for _, other in texts]
    words = words_of(text)

    searched = [prepared(*both) for both in texts]
    assert best_places(searched, words, most, own=[prepared(one) for one in own]) == naive(own, around, list(words), most)


@given(st.lists(st.text(), min_size=1, max_size=4), st.data())
def test_any_part_of_any_words_of_a_text_finds_it(texts: list[str], data: st.DataObject) -> None:
    searched = prepared(*texts)
    parts = []
    for word in searched.split():
        begin = data.draw(st.integers(0, len(word) - 1))
        parts.append(word[begin : data.draw(st.integers(begin + 1, len(word)))])

    assert best_places([searched], parts, 1, own=[searched]) == ([0], 1)


# Places


def test_without_words_there_are_the_places_and_the_first_pupils(view: SearchView) -> None:
    groups = view.find("  ")

    assert [group.title for group in groups] == ["Steder", "Elever"]
    assert [hit.title for hit in groups[0].hits] == [name for _, name in PLACES]
    assert [hit.title for hit in groups[1].hits] == ["Emil"]


@pytest.mark.parametrize(
    ("text", "key", "detail"),
    [
        ("vurd", "evaluation", ""),
        ("frister", "overview", "frister"),
        ("spesialundervisning", "pupil", "spesialundervisning"),
        ("iop", "pupil", "IOP"),
        ("ELEV ny", "new_pupil", ""),
    ],
)
def test_a_place_is_found_by_its_name_and_by_other_words_for_it(view: SearchView, text: str, key: str, detail: str) -> None:
    first = hits(view, text, Kind.PLACE)[0]

    assert (first.key, first.detail) == (key, detail)


def test_a_place_found_by_its_name_comes_before_one_found_by_another_word(view: SearchView) -> None:
    assert titles(view, "elev", Kind.PLACE) == ["Elever", "Ny elev", "Oversikt"]


def test_a_place_that_is_not_there_is_not_found(view: SearchView) -> None:
    assert hits(view, "tekststørrelse", Kind.PLACE) == []


def test_a_place_that_comes_later_has_its_other_words(session: Session) -> None:
    view = SearchView(session, [*PLACES, ("settings", "Innstillinger")])

    assert titles(view, "tekststørrelse", Kind.PLACE) == ["Innstillinger"]


# Pupils


def test_a_pupil_is_found_by_name_and_class(view: SearchView, session: Session) -> None:
    session.run(pupils.add_pupil, given_name="Renée", family_name="Åmot", class_name="7B")

    for text in ("renee", "RENÉE", "7b", "åmo", "7b åmot"):
        assert [(hit.title, hit.detail) for hit in hits(view, text, Kind.PUPIL)] == [("Renée Åmot", "7B")]
    assert hits(view, "amot", Kind.PUPIL) == []
    assert hits(view, "renée 8b", Kind.PUPIL) == []


def test_who_begins_with_the_word_comes_before_who_holds_it(view: SearchView, session: Session) -> None:
    for name in ("Karl", "Arlo", "Stig Arlesen"):
        session.run(pupils.add_pupil, given_name=name)

    assert titles(view, "arl", Kind.PUPIL) == ["Arlo", "Stig Arlesen", "Karl"]


def test_more_than_fit_are_counted(view: SearchView, session: Session) -> None:
    for number in range(MOST_HITS + 14):
        session.run(pupils.add_pupil, given_name=f"Live{number}")

    (group,) = [group for group in view.find("live") if group.kind is Kind.PUPIL]

    assert len(group.hits) == MOST_HITS
    assert group.more_words == "og 14 til"
    assert [group.more_words for group in view.find("emil") if group.kind is Kind.PUPIL] == [""]


# Goals


def test_a_goal_is_found_by_its_words_and_told_with_whose_it_is(view: SearchView, in_use: InUse) -> None:
    (hit,) = hits(view, "LINJER 2", Kind.GOAL)[:1]

    assert (hit.title, hit.detail) == ("Leser 2 linjer høyt", "Emil · Norsk · 2026/27")
    assert (hit.key, hit.pupil) == (in_use.goal_ids[1], in_use.pupil_id)
    assert hit.spoken == "Leser 2 linjer høyt, Emil · Norsk · 2026/27"


def test_a_goal_is_found_by_whose_it_is_together_with_its_words(view: SearchView) -> None:
    assert titles(view, "emil norsk 2026/27 leser 1", Kind.GOAL) == ["Leser 1 linjer høyt"]
    assert hits(view, "emil matematikk", Kind.GOAL) == []


def test_a_goal_found_by_its_criterion_shows_it(view: SearchView, session: Session, in_use: InUse) -> None:
    add_goal(session, in_use, "Sykler", criterion="rundt\nskolen")

    (hit,) = hits(view, "skolen", Kind.GOAL)

    assert hit.detail == "Emil · Norsk · 2026/27 · kriterium: rundt skolen"
    assert hits(view, "sykler", Kind.GOAL)[0].detail == "Emil · Norsk · 2026/27"


def test_a_goal_found_by_a_family_name_does_not_show_its_criterion(view: SearchView, session: Session, in_use: InUse) -> None:
    session.run(pupils.edit_pupil, in_use.pupil_id, family_name="Prøvedal")

    assert hits(view, "prøvedal", Kind.GOAL)[0].detail == "Emil · Norsk · 2026/27"


def test_goals_of_the_newest_year_come_first(view: SearchView, session: Session, in_use: InUse) -> None:
    for year in (SchoolYear(2024), YEAR.next):
        session.run(plans.start_plan, in_use.pupil_id, year)
        plan = next(one for one in in_use.pupil.plans if one.school_year == year.label)
        session.run(goals.add_subject, plan.id, SubjectCode("MAT"))
        session.run(goals.add_goal, in_use.vault.get(Plan, plan.id).subjects[0].id, text=f"Teller i {year.label}")
    add_goal(session, in_use, "Teller i 2026/27")

    assert titles(view, "teller", Kind.GOAL) == ["Teller i 2027/28", "Teller i 2026/27", "Teller i 2024/25"]


def test_two_pupils_of_the_same_first_name_are_told_apart(view: SearchView, session: Session, in_use: InUse) -> None:
    session.run(pupils.edit_pupil, in_use.pupil_id, family_name="Eksempel")
    session.run(pupils.add_pupil, given_name="Emil", family_name="Prøvedal")

    assert hits(view, "linjer", Kind.GOAL)[0].detail == "Emil Eksempel · Norsk · 2026/27"


def test_a_goal_without_words_is_not_found(view: SearchView, session: Session, in_use: InUse) -> None:
    add_goal(session, in_use, "", criterion="Zebraer")

    assert hits(view, "zebra", Kind.GOAL) == []


def test_a_very_long_goal_is_found_by_its_last_word_and_told_by_its_first(
    view: SearchView, session: Session, in_use: InUse
) -> None:
    add_goal(session, in_use, "Leser\n" + "ord " * 25_000 + "zebra")

    (title,) = titles(view, "zebra", Kind.GOAL)

    assert title.startswith("Leser ord ord")
    assert title.endswith("…")
    assert len(title) <= 200


# Keeping up


def test_what_changes_is_found_as_it_is_now(view: SearchView, session: Session, in_use: InUse) -> None:
    assert hits(view, "zebra", Kind.GOAL) == []

    session.run(goals.reword_goal, in_use.goal_ids[0], "Tegner en zebra")
    assert titles(view, "zebra", Kind.GOAL) == ["Tegner en zebra"]
    session.workspace.undo()
    assert hits(view, "zebra", Kind.GOAL) == []

    session.run(pupils.edit_pupil, in_use.pupil_id, given_name="Ask")
    assert titles(view, "ask", Kind.PUPIL) == ["Ask"]
    assert hits(view, "linjer", Kind.GOAL)[0].detail.startswith("Ask")

    session.run(pupils.remove_pupil, in_use.pupil_id)
    assert view.find("ask") == []


def test_a_pupil_without_a_plan_can_be_found(view: SearchView, session: Session) -> None:
    live = PupilId("live")
    session.run(pupils.add_pupil, given_name="Live", pupil_id=live)

    assert [hit.key for hit in hits(view, "live", Kind.PUPIL)] == [live]
