"""What lies before a principal: files read once, sorted by round and by school, each taken away as easily as it came."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.aggregate import Aggregate, Issuer
from ioplab.analysis.attainment import CutCounts
from ioplab.analysis.combining import combine
from ioplab.analysis.sums import part_of
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_desk import Desk, Lying, ReadingStoppedError, lay_out, read_files
from ioplab.exchange.aggregate_gathering import gather
from tests.support.aggregates import an_aggregate, delivered, pupils

NOW = datetime(2027, 6, 30, 12, tzinfo=UTC)
KEY, OTHER_KEY = aggregate_file.new_key(), aggregate_file.new_key()


def write(folder: Path, name: str, aggregate: Aggregate, key: str | None = None) -> Path:
    path = folder / f"{name}{aggregate_file.SUFFIX}"
    path.write_bytes(aggregate_file.encode(aggregate, key or aggregate_file.new_key()))
    return path


def desk_of(*paths: Path, known: dict[str, str] | None = None) -> Desk:
    return lay_out(read_files(paths), known_keys=known or {}, at=NOW)


def at(school: str, name: str, school_id: str | None = "school", municipality: str | None = "Vik") -> Issuer:
    return Issuer(id=f"vault-{name}", name=f"Lærer {name}", school_id=school_id, school=school, municipality=municipality)


def public_key(path: Path) -> str:
    return aggregate_file.decode(path.read_bytes(), path.name).public_key


def test_the_numbers_are_those_that_gathering_gives(tmp_path: Path) -> None:
    paths = [write(tmp_path, name, an_aggregate(name, ((number, 1, 0, 2),))) for number, name in enumerate("abc")]

    (sheet,) = desk_of(tmp_path).sheets

    assert sheet.numbers == gather(paths, at=NOW).numbers
    assert [one.path for one in sheet.used] == paths
    assert sheet.schools[0].numbers == sheet.numbers


def test_files_of_several_rounds_and_years_lie_each_in_their_place_the_latest_first(tmp_path: Path) -> None:
    for name, year, kind in (("a", "2025/26", "annual"), ("b", "2026/27", "midyear"), ("c", "2026/27", "annual")):
        round_of = an_aggregate(name, school_year=year, round=kind, transitions=())
        write(tmp_path, name, round_of)

    desk = desk_of(tmp_path)

    assert [sheet.key for sheet in desk.sheets] == [("2026/27", "annual"), ("2026/27", "midyear"), ("2025/26", "annual")]
    assert all(len(sheet.used) == 1 and not sheet.refused for sheet in desk.sheets)


def test_the_order_files_come_in_decides_nothing(tmp_path: Path) -> None:
    write(tmp_path, "a", an_aggregate("a"), KEY)
    write(tmp_path, "a2", replace(an_aggregate("a", ((4, 0, 0, 0),), revision=2), file_id="file-a2"), KEY)
    write(tmp_path, "b", an_aggregate("b", scale="nettverket/1"))
    write(tmp_path, "c", an_aggregate("c"))
    files = read_files([tmp_path])

    found = {repr((desk.sheets, desk.unread)) for desk in (lay_out(some, known_keys={}, at=NOW) for some in permutations(files))}

    assert len(found) == 1


def test_schools_are_told_apart_and_those_with_two_ids_are_one(tmp_path: Path) -> None:
    schools = {
        "a": at("Fjellbekk", "a", "id-1"),
        "b": at("fjellbekk ", "b", "id-2"),
        "c": at("Fjellbekk", "c", "id-3", municipality="Os"),
        "d": at("Elvestad", "d", "id-4"),
        "e": at("Elvestad skole", "e", "id-4"),
    }
    for name, issuer in schools.items():
        write(tmp_path, name, an_aggregate(name, issuer=issuer))

    (sheet,) = desk_of(tmp_path).sheets

    assert [(one.name, one.files) for one in sheet.schools] == [
        ("Elvestad", 2),
        ("Fjellbekk (Os)", 1),
        ("Fjellbekk (Vik)", 2),
    ]
    assert sheet.numbers is not None
    totals = [next(row for row in one.numbers.attainment if not row.cut).pupils for one in sheet.schools]
    assert sum(totals) == next(row for row in sheet.numbers.attainment if not row.cut).pupils


def test_another_key_than_before_is_told_with_both_and_counts_when_it_is_known(tmp_path: Path) -> None:
    path = write(tmp_path, "a", an_aggregate("a"), KEY)

    desk = desk_of(path, known={"vault-a": "den gamle"})

    (other,) = desk.other_keys
    assert (other.path, other.known, other.now, other.issuer.name) == (path, "den gamle", public_key(path), "Lærer a")
    assert (desk.sheets, [one.path for one in desk.unread]) == ((), [path])
    assert len(desk_of(path, known={"vault-a": public_key(path)}).sheets[0].used) == 1


def test_two_keys_on_the_desk_count_neither_until_one_is_known(tmp_path: Path) -> None:
    one = write(tmp_path, "a", an_aggregate("a"), KEY)
    other = write(tmp_path, "a2", replace(an_aggregate("a"), file_id="file-a2"), OTHER_KEY)

    desk = desk_of(one, other)

    assert desk.sheets[0].numbers is None
    assert {(found.path, found.now) for found in desk.other_keys} == {(one, public_key(one)), (other, public_key(other))}
    known = desk_of(one, other, known={"vault-a": public_key(other)})
    assert [used.path for used in known.sheets[0].used] == [other]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    good = write(tmp_path, "a", an_aggregate("a"))
    (tmp_path / "gal.iopagg").write_text("{}")
    (tmp_path / "tom").mkdir()

    desk = desk_of(tmp_path, tmp_path / "tom", tmp_path / "borte.iopagg")

    assert [one.path.name for one in desk.unread] == ["borte.iopagg", "gal.iopagg", "tom"]
    assert [one.path for one in desk.sheets[0].used] == [good]
    assert all(isinstance(one.error, UserError) for one in desk.unread)


def test_a_file_taken_away_counts_no_more(tmp_path: Path) -> None:
    write(tmp_path, "a", an_aggregate("a"))
    gone = write(tmp_path, "b", an_aggregate("b"))
    desk = desk_of(tmp_path)

    left = lay_out((one for path, one in desk.files.items() if path != gone), known_keys={}, at=NOW)

    assert left.sheets[0].numbers == desk_of(tmp_path / "a.iopagg").sheets[0].numbers


def test_reading_stops_when_it_is_asked_to(tmp_path: Path) -> None:
    write(tmp_path, "a", an_aggregate("a"))

    with pytest.raises(ReadingStoppedError):
        read_files([tmp_path], is_stopped=lambda: True)


def test_progress_ends_at_all_of_them(tmp_path: Path) -> None:
    for name in "abc":
        write(tmp_path, name, an_aggregate(name))
    told: list[tuple[int, int]] = []

    read_files([tmp_path], progress=lambda done, of: told.append((done, of)))

    assert (told[0], told[-1]) == ((0, 3), (3, 3))


DELIVERIES = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", "C"]), st.sampled_from(["2025/26", "2026/27"]), st.lists(pupils, min_size=1, max_size=4)
    ),
    min_size=1,
    max_size=9,
)


@given(DELIVERIES, st.randoms(use_true_random=False), st.data())
def test_whatever_lies_there_adds_up_round_by_round_and_school_by_school(
    deliveries: list[tuple[str, str, list[tuple[int, ...]]]], shuffled: Random, data: st.DataObject
) -> None:
    came = [
        an_aggregate(f"n{number}", counted, issuer=at(school, f"n{number}", school), school_year=year)
        for number, (school, year, counted) in enumerate(deliveries)
    ]
    lying = [Lying(Path(one.file_id), part_of(delivered(one), place=place)) for place, one in enumerate(came)]
    shuffled.shuffle(lying)
    gone = data.draw(st.sampled_from([None, *(one.path for one in lying)]))

    desk = lay_out((one for one in lying if one.path != gone), known_keys={}, at=NOW)

    left = [one for one in came if gone is None or one.file_id != gone.name]
    assert {sheet.key[0] for sheet in desk.sheets} == {one.school_year for one in left}
    for sheet in desk.sheets:
        assert sheet.numbers == combine([delivered(one) for one in left if one.school_year == sheet.key[0]], at=NOW)
        for school in sheet.schools:
            theirs = [one for one in left if (one.school_year, one.issuer.school) == (sheet.key[0], school.name)]
            assert school.numbers == combine([delivered(one) for one in theirs], at=NOW)
        assert sheet.numbers is not None
        whole, parts = total(sheet.numbers), [total(school.numbers) for school in sheet.schools]
        assert (whole.pupils, whole.goals_set) == (sum(one.pupils for one in parts), sum(one.goals_set for one in parts))


def total(numbers: Aggregate) -> CutCounts:
    return next(row for row in numbers.attainment if not row.cut)
