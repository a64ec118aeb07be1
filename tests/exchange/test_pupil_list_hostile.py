"""Pupil lists made to be read wrongly: shifted, parted in two ways, in other letters, with a number hidden somewhere."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.national_id import holds_national_id
from ioplab.domain.pupil_list import (
    Entry,
    Skipped,
    entries_of,
    grade_contradicted,
    guess,
    has_more_columns_than_headings,
    table_of,
)
from ioplab.exchange.pupil_list import read
from ioplab.operations.pupil_list_words import MASK, notes, sheet_name
from tests.fixtures.make_pupil_lists import TENOR, inline, raw_book

TODAY = date(2026, 8, 20)
HEAD = "Fornavn;Etternavn;Fødselsdato;Trinn;Klasse\nOla;Haug;03.05.2016;5;5A\nAda;Vik;04.05.2016;5;5A\n"


def taken(content: bytes | str) -> list[Entry]:
    """What would be taken in of a file as it stands, but for the two first lines of `HEAD`."""
    table = table_of(read(content.encode() if isinstance(content, str) else content).lines)
    entries, _ = entries_of(table.lines, guess(table), today=TODAY)
    return [one for one in entries if one.family_name not in ("Haug", "Vik")]


@pytest.mark.parametrize(
    "line",
    [
        "Nordvik;03.05.2016;;;",
        "Nordvik;5A;;;",
        "Kari;12;;;",
        "Kari;-;03.05.2016;5;Nordvik;5A",
        "Kari,Nordvik,03.05.2016,5,5A",
        "Kari\tNordvik\t5A",
        "Kari|Nordvik|5A",
        '"Kari;Nordvik;5A"',
        "Nordvik, Kari;;03.05.2016;5;5A",
    ],
)
def test_a_line_that_is_shifted_or_parted_by_another_sign_is_not_taken_for_a_name(line: str) -> None:
    assert taken(HEAD + line + "\n") == []


@pytest.mark.parametrize("name", ["Kari Nordvik, 5A", "Kari Nordvik 5A", "Kari Nordvik 03.05.2016"])
def test_a_whole_name_with_more_than_a_name_in_it_is_refused(name: str) -> None:
    assert taken(f"Navn;Trinn\nOla Haug;5\n{name};5\n") == []


def test_commas_in_names_without_quotes_never_make_a_name_a_class() -> None:
    assert taken("Navn,Klasse\nNordvik, Kari,5A\nHaugen, Ola,5B\n") == []
    assert taken("Navn,Klasse,Merknad\nNordvik, Kari,5A,\nHaugen, Ola,5B,\n") == []
    assert [one.class_name for one in taken('Navn,Klasse\n"Nordvik, Kari",5A\n')] == ["5A"]
    assert [one.class_name for one in taken("Navn,Klasse,\nKari Nordvik,5A,\n")] == ["5A"]


def test_lines_that_go_on_beyond_the_headings_are_told_and_not_guessed() -> None:
    table = table_of(read(b"Fornavn;Etternavn;Klasse\nKari;Anne;Nordvik;5A\nOla;Per;Haugen;5B\n").lines)

    assert has_more_columns_than_headings(table)
    assert set(guess(table)) == {None}
    assert any("flere kolonner" in note for note in notes(table))


def test_two_steps_of_upper_school_are_no_grade() -> None:
    assert taken("Navn;Trinn\nKari Nordvik;Vg1/Vg2\nOla Nes;Vg1-2\n") == []
    assert [one.grade for one in taken("Navn;Trinn\nKari Nordvik;Vg2 påbygg\n")] == [12]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp865", "cp850"])
@pytest.mark.parametrize("name", ["André Berg", "Pälvi Aho"])
def test_letters_of_a_mac_or_of_dos_are_seen_to_be_broken(encoding: str, name: str) -> None:
    assert taken(f"Navn;Klasse\n{name};5A\n".encode(encoding)) == []


@pytest.mark.parametrize("name", ["Biret Gušše", "Aŋŋá Šiljo", "Ole Žagar", "Anne–Marie Nes", "Knut «Knutte» Nes"])
def test_letters_that_belong_in_names_are_let_be(name: str) -> None:
    assert [one.full_name for one in taken(f"Navn;Klasse\n{name};5A\n")] == [name]


def test_a_class_on_another_grade_is_told_with_its_line() -> None:
    table = table_of(read((HEAD + "Kari;Nordvik;03.05.2016;5;7B\nIda;Nes;;10;10A\nEva;Nes;;1;10A\n").encode()).lines)
    entries, _ = entries_of(table.lines, guess(table), today=TODAY)

    assert grade_contradicted(entries) == (4, 6)
    assert any("først rad 4" in note for note in notes(table, entries))


def test_what_lies_below_a_merged_cell_is_not_read_instead_of_what_is_shown() -> None:
    sheet = inline(["Fornavn", "Klasse"], ["Kari", "5A"], ["Ola", "7B"], ["Ada", "6C"])
    merged = sheet.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>')
    assert merged != sheet

    assert [one.class_name for one in taken(raw_book(merged))] == ["5A", "5A", "6C"]


SIX, FIVE = TENOR[:6], TENOR[6:]
LONG = f"{TENOR[:2]}.{TENOR[2:4]}.20{TENOR[4:6]}"


@pytest.mark.parametrize(
    "text",
    [
        *(f"{SIX}{sign}{FIVE}" for sign in "–‑−+,'*:()\u2800\u3164\u034f\ufe0f\u00ad\u200b"),
        f"{SIX}\t\t\t\t{FIVE}",
        f"{LONG} {FIVE}",
        f"Født {LONG}, personnr. {FIVE}",
        f"20{TENOR[4:6]}-{TENOR[2:4]}-{TENOR[:2]} {FIVE}",
        f"20{TENOR[4:6]}{TENOR[2:4]}{TENOR[:2]}-{FIVE}",
    ],
)
def test_a_number_is_known_behind_any_sign_and_with_its_century(text: str) -> None:
    assert holds_national_id(text)
    assert taken(f"Navn;Klasse\nOla Haug;5A\nKari {text};5A\n") == []


@pytest.mark.parametrize(
    "text", ["01.08.2026 10:30:00", "01.08.2026–15.06.2027", "2026-08-15, 2027-06-15", "Vei 12, 0123 Oslo, 22 33 44 55"]
)
def test_dates_beside_each_other_are_no_number(text: str) -> None:
    assert not holds_national_id(text)


def test_a_sheets_name_shows_no_number() -> None:
    assert sheet_name(f"Elev {TENOR}") == MASK
    assert sheet_name("5A\u2028og 5B") == "5A og 5B"


@pytest.mark.parametrize("heading", ["Nr", "", "Løpenummer"])
@pytest.mark.parametrize("day", [SIX, LONG, f"20{TENOR[4:6]}-{TENOR[2:4]}-{TENOR[:2]}"])
def test_the_five_last_beside_the_date_of_birth_are_left_behind(heading: str, day: str) -> None:
    table = table_of(read(f"Navn;Født;{heading};Klasse\nKari Nordvik;{day};{FIVE};5A\nOla Nes;{day};{FIVE};5A\n".encode()).lines)

    assert table.locked == {2: Skipped.NATIONAL_ID}
    assert not any(FIVE in str(line.cells) for line in table.lines)


def test_a_number_of_five_digits_that_is_no_part_of_one_is_let_be() -> None:
    table = table_of(read(b"Navn;F\xc3\xb8dt;Elevnr\nKari Nordvik;03.05.2016;10001\nOla Nes;04.05.2016;10002\n").lines)

    assert table.locked == {}
