"""Competence goals are found by subject, grade and words, and a code that has been replaced is told with what came instead."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.competence import (
    CompetenceGoal,
    Library,
    Standing,
    Texts,
    Wish,
    grade_words,
    ref_of,
    with_ref,
    with_ref_instead,
    without_ref,
)
from ioplab.domain.plan import CurriculumRef
from ioplab.exchange.curriculum_dump import read_dump
from tests.support import grep

BEFORE, AFTER = date(2026, 7, 31), date(2026, 8, 1)
"""The day before a new revision comes into force, and the day it does."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return read_dump(grep.write_folder(tmp_path_factory.mktemp("grep")), drawn_on=None).library


def codes(library: Library, wish: Wish) -> list[str]:
    return [one.goal.code for one in library.search(wish, at_most=100)]


def test_only_revisions_in_force_that_day_are_searched(library: Library) -> None:
    old, new = Wish(on=BEFORE, subject="NOR"), Wish(on=AFTER, subject="NOR")

    assert codes(library, old) == ["KM1101", "KM1102", "KM1111"]
    assert codes(library, new) == ["KM2101", "KM2102", "KM2111"]
    assert "KM1401" not in codes(library, Wish(on=AFTER))


def test_words_are_sought_in_all_languages_and_in_the_code(library: Library) -> None:
    assert codes(library, Wish(on=BEFORE, words="HØYT andre")) == ["KM1101"]
    assert codes(library, Wish(on=BEFORE, words="aloud")) == ["KM1101"]
    assert codes(library, Wish(on=BEFORE, words="km1201")) == ["KM1201"]
    assert codes(library, Wish(on=BEFORE, words="høyt klokke")) == []


@pytest.mark.parametrize(
    ("grade", "expected"),
    [(1, ["KM1101", "KM1102"]), (2, ["KM1101", "KM1102"]), (3, ["KM1111"]), (4, ["KM1111"]), (5, [])],
)
def test_a_grade_gives_the_goals_that_are_to_be_reached_next(library: Library, grade: int, expected: list[str]) -> None:
    assert codes(library, Wish(on=BEFORE, subject="NOR", grade=grade)) == expected


def test_one_curriculum_may_be_looked_through_also_before_it_is_in_force(library: Library) -> None:
    assert codes(library, Wish(on=BEFORE, curriculum="NOR01-08")) == ["KM2101", "KM2102", "KM2111"]


def test_the_number_of_what_is_found_has_a_limit(library: Library) -> None:
    assert len(library.search(Wish(on=BEFORE), at_most=2)) == 2


def report(library: Library, code: str, on: date) -> tuple[Standing, str | None, date | None, str | None]:
    found = library.report(CurriculumRef(code=code), on)
    return found.standing, found.curriculum, found.since, found.goal.code if found.goal else None


def test_a_replaced_code_is_told_with_the_goal_of_the_same_words(library: Library) -> None:
    assert report(library, "KM1101", BEFORE) == (Standing.HOLDS, None, None, None)
    assert report(library, "KM1101", AFTER) == (Standing.REPLACED, "NOR01-08", AFTER, "KM2101")


def test_where_no_goal_has_the_same_words_only_the_curriculum_is_told(library: Library) -> None:
    assert report(library, "KM1102", AFTER) == (Standing.REPLACED, "NOR01-08", AFTER, None)


def test_expired_unknown_and_coming_codes_are_told_apart(library: Library) -> None:
    assert report(library, "KM1401", AFTER)[:3] == (Standing.OVER, None, date(2024, 7, 31))
    assert report(library, "KM0", AFTER)[0] is Standing.UNKNOWN
    assert report(library, "KM2101", BEFORE)[:3] == (Standing.COMING, "NOR01-08", AFTER)
    assert report(library, " km2101 ", AFTER)[0] is Standing.HOLDS


def test_revisions_that_point_in_a_ring_end(library: Library) -> None:
    ring = {
        code: type(one)(code=code, title=one.title, valid_from=one.valid_from, replaced_by=("NOR01-07", "NOR01-08"))
        for code, one in library.curricula.items()
    }
    looped = Library(curricula=ring, sets=library.sets, goals=library.goals)

    assert report(looped, "KM1101", AFTER)[1] == "NOR01-08"


def test_a_goal_that_names_its_heir_is_replaced_by_that(library: Library) -> None:
    goals = {
        **library.goals,
        "KM1102": CompetenceGoal(code="KM1102", set="KV110", text=Texts(nb="x"), expired=True, replaced_by=("KM2102",)),
    }
    named = Library(curricula=library.curricula, sets=library.sets, goals=goals)

    assert report(named, "KM1102", AFTER) == (Standing.REPLACED, "NOR01-08", AFTER, "KM2102")


def test_a_plan_keeps_code_words_and_revision(library: Library) -> None:
    found = library.found("KM1101")
    assert found is not None

    assert ref_of(found, "nn") == CurriculumRef(code="KM1101", text="lese enkle tekstar høgt for andre", curriculum="NOR01-07")
    assert ref_of(found, "xx").text == "lese enkle tekster høyt for andre"


def test_references_are_added_taken_away_and_exchanged_in_their_place() -> None:
    one, two, three = (CurriculumRef(code=code) for code in ("KM1", "KM2", "KM3"))
    reworded = CurriculumRef(code="KM1", text="nye ord")

    assert with_ref((one, two), reworded) == (reworded, two)
    assert with_ref((one,), two) == (one, two)
    assert without_ref((one, two), "KM1") == (two,)
    assert with_ref_instead((one, two), "KM1", three) == (three, two)
    assert with_ref_instead((one, two), "KM1", two) == (two,)
    assert with_ref_instead((one, two), "KM1", reworded) == (reworded, two)


def test_years_of_schooling_are_written_as_schools_do() -> None:
    assert [grade_words(year) for year in (1, 10, 11, 13)] == ["1. trinn", "10. trinn", "Vg1", "Vg3"]
