"""Holding a pupil list against the pupils there are: never a guess, and the same again the second time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Entry, name_key
from ioplab.domain.pupil_match import Answer, Matched, Outcome, compare, updated


def here(key: str, name: str, year: int | None = None, **fields: object) -> Pupil:
    given_name, _, family = name.partition(" ")
    return Pupil(id=PupilId(key), given_name=given_name, family_name=family or None, birth_year=year, **fields)  # type: ignore[arg-type]


def entry(name: str, year: int | None = None, *, line: int = 2, **fields: object) -> Entry:
    given_name, _, family = name.partition(" ")
    return Entry(line=line, given_name=given_name, family_name=family or None, birth_year=year, **fields)  # type: ignore[arg-type]


def only(entry: Entry, *pupils: Pupil) -> Matched:
    (row,) = compare([entry], pupils).rows
    return row


def test_a_name_nobody_has_is_new() -> None:
    assert only(entry("Kari Nordvik", 2016), here("a", "Odin Ås", 2016)).outcome is Outcome.NEW


def test_the_same_name_and_year_is_the_same_pupil_and_what_differs_is_told() -> None:
    row = only(entry("KARI  nordvik", 2016, class_name="5A"), here("a", "Kari Nordvik", 2016, class_name="4A", grade=4))

    assert (row.outcome, [(one.field, one.before, one.after) for one in row.changes]) == (
        Outcome.UPDATED,
        [("class_name", "4A", "5A")],
    )
    assert updated(row).full_name == "Kari Nordvik"
    assert updated(row).grade == 4


def test_what_the_list_does_not_say_is_unchanged() -> None:
    assert only(entry("Kari Nordvik", 2016), here("a", "Kari Nordvik", 2016, class_name="4A")).outcome is Outcome.UNCHANGED


def test_the_same_name_with_another_year_is_asked_about() -> None:
    assert only(entry("Kari Nordvik", 2015), here("a", "Kari Nordvik", 2016)).outcome is Outcome.DOUBTFUL


def test_the_same_name_where_one_has_no_year_is_asked_about() -> None:
    assert only(entry("Kari Nordvik", 2015), here("a", "Kari Nordvik")).outcome is Outcome.DOUBTFUL
    assert only(entry("Kari Nordvik"), here("a", "Kari Nordvik", 2015)).outcome is Outcome.DOUBTFUL


def test_without_a_year_the_class_tells_that_it_is_the_same() -> None:
    row = only(entry("Kari Nordvik", class_name="5A", grade=5), here("a", "Kari Nordvik", 2015, class_name="5a"))

    assert (row.outcome, row.pupil and row.pupil.id) == (Outcome.UPDATED, "a")


def test_of_two_with_one_name_and_year_nobody_is_guessed() -> None:
    row = only(entry("Kari Nordvik", 2016), here("a", "Kari Nordvik", 2016), here("b", "Kari Nordvik", 2016))

    assert (row.outcome, [one.id for one in row.candidates]) == (Outcome.DOUBTFUL, ["a", "b"])


def test_of_two_with_one_name_the_year_tells_which() -> None:
    row = only(entry("Kari Nordvik", 2016), here("a", "Kari Nordvik", 2015), here("b", "Kari Nordvik", 2016))

    assert (row.outcome, row.pupil and row.pupil.id) == (Outcome.UNCHANGED, "b")


def test_a_pupil_whom_another_line_is_about_is_nobody_else() -> None:
    rows = compare([entry("Kari Nordvik", 2016), entry("Kari Nordvik", 2014, line=3)], [here("a", "Kari Nordvik", 2016)]).rows

    assert [row.outcome for row in rows] == [Outcome.UNCHANGED, Outcome.NEW]


def test_a_pupil_entered_by_given_name_alone_is_asked_about_and_keeps_the_name() -> None:
    alias = here("a", "Kari", 2016)
    listed = entry("Kari Nordvik", 2016, class_name="5A")
    assert only(listed, alias).outcome is Outcome.DOUBTFUL

    (row,) = compare([listed], [alias], {2: PupilId("a")}).rows

    assert (row.outcome, updated(row)) == (Outcome.UPDATED, replace(alias, class_name="5A"))


def test_fewer_given_names_are_asked_about() -> None:
    kari = Pupil(id=PupilId("a"), given_name="Kari", family_name="Nordvik", birth_year=2016)

    assert (
        only(Entry(line=2, given_name="Kari Marie", family_name="Ås Nordvik", birth_year=2016), kari).outcome is Outcome.DOUBTFUL
    )


def test_what_is_answered_is_so() -> None:
    listed, known = entry("Kari Nordvik", 2015), [here("a", "Kari Nordvik", 2016)]

    assert compare([listed], known, {2: Answer.NEW}).rows[0].outcome is Outcome.NEW
    assert compare([listed], known, {2: Answer.SKIP}).rows[0].outcome is Outcome.SKIPPED
    assert compare([listed], known, {2: PupilId("z")}).rows[0].outcome is Outcome.DOUBTFUL


def test_who_is_not_in_the_list_is_told() -> None:
    found = compare([entry("Kari Nordvik", 2016)], [here("a", "Kari Nordvik", 2016), here("b", "Odin Ås")])

    assert [one.id for one in found.absent] == ["b"]


NAMES = st.sampled_from(["Kari Nordvik", "KARI NORDVIK", "Kari", "Kari Ås", "Odin Ås"])
YEARS = st.sampled_from([None, 2015, 2016])
CLASSES = st.sampled_from([None, "5A", "5B"])
LISTS = st.lists(st.tuples(NAMES, YEARS, CLASSES), max_size=6)


def told_apart(rows: list[tuple[str, int | None, str | None]]) -> list[Entry]:
    """As `entries_of` leaves them: nobody twice."""
    found: dict[tuple[str, int | None], Entry] = {}
    for line, (name, year, class_name) in enumerate(rows, start=2):
        same = [key for key in found if key[0] == name_key(name)]
        if not any(key[1] == year or None in (key[1], year) for key in same):
            found[(name_key(name), year)] = entry(name, year, line=line, class_name=class_name)
    return list(found.values())


@given(LISTS, LISTS)
def test_no_pupil_is_two_lines_and_nobody_is_matched_who_has_another_name_or_year(
    listed: list[tuple[str, int | None, str | None]], known: list[tuple[str, int | None, str | None]]
) -> None:
    pupils = [here(str(number), name, year, class_name=group) for number, (name, year, group) in enumerate(known)]

    rows = compare(told_apart(listed), pupils).rows

    met = [row.pupil for row in rows if row.pupil]
    assert len({one.id for one in met}) == len(met)
    for row in rows:
        if row.pupil:
            assert name_key(row.pupil.full_name) == name_key(row.entry.full_name)
            assert row.entry.birth_year in (None, row.pupil.birth_year)


@given(LISTS, LISTS)
def test_once_a_list_is_taken_in_the_same_list_brings_nothing_new(
    listed: list[tuple[str, int | None, str | None]], known: list[tuple[str, int | None, str | None]]
) -> None:
    pupils = {str(number): here(str(number), name, year, class_name=group) for number, (name, year, group) in enumerate(known)}
    entries = told_apart(listed)
    for row in compare(entries, list(pupils.values())).rows:
        if row.outcome is Outcome.UPDATED and row.pupil:
            pupils[row.pupil.id] = updated(row)
        elif row.outcome is Outcome.NEW:
            one = row.entry
            pupils[f"n{one.line}"] = here(f"n{one.line}", one.full_name, one.birth_year, class_name=one.class_name)

    again = compare(entries, list(pupils.values())).rows

    assert not {row.outcome for row in again} & {Outcome.NEW, Outcome.UPDATED}


def test_a_day_of_beginning_is_taken_too() -> None:
    row = only(entry("Kari Nordvik", 2016, enrolled_on=date(2026, 8, 18)), here("a", "Kari Nordvik", 2016))

    assert updated(row).enrolled_on == date(2026, 8, 18)


def test_somebody_who_may_have_got_another_family_name_is_asked_about() -> None:
    row = only(entry("Kari Bergset", 2016, class_name="5A"), here("a", "Kari Nordvik", 2016, class_name="4A"))

    assert (row.outcome, [one.id for one in row.candidates]) == (Outcome.DOUBTFUL, ["a"])


def test_nobody_is_asked_about_who_has_a_line_of_their_own() -> None:
    found = compare(
        [entry("Kari Nordvik", 2016), entry("Kari Bergset", 2016, line=3)], [here("a", "Kari Nordvik", 2016, class_name="4A")]
    )

    assert [row.outcome for row in found.rows] == [Outcome.UNCHANGED, Outcome.NEW]
