"""A corpus of nasty pupil lists: each is read right, or refused with its reason. None is silently wrong."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.pupil_list import Entry, Refusal, entries_of, guess, table_of, twice_named
from ioplab.errors import UserError
from ioplab.exchange import pupil_list_xlsx
from ioplab.exchange.pupil_list import read
from ioplab.operations.pupil_list_words import notes
from tests.fixtures.make_pupil_lists import D_NUMBER, DOLLY, FILES, FOLDER, LOST_NOUGHT, TENOR, inline, raw_book

TODAY = date(2026, 8, 20)

KARI = "2 Kari|Nordvik|2016|5|5A"
ODIN = "3 Odin|Ås|2015|6|6B"
BOTH = (KARI, ODIN)
NO_LINES: tuple[str, ...] = ()

# What each file gives: the lines taken in, «number given|family|year|grade|class», and the refused, «number reason».
READ: dict[str, tuple[str, ...]] = {
    "plain.csv": BOTH,
    "bom.csv": BOTH,
    "windows.csv": BOTH,
    "utf16.csv": BOTH,
    "utf16_no_mark.csv": BOTH,
    "written_twice.csv": ("2 broken", "3 Kari|Nordvik|2016|5|5A"),
    "dos.csv": ("2 broken", "3 broken", "4 Knut|Ek|-|-|5A"),
    "mac_letters.csv": ("2 broken", "3 broken", "4 broken", "5 Knut|Ek|-|-|-"),
    "comma.csv": BOTH,
    "pipe.csv": BOTH,
    "says_sep.csv": BOTH,
    "mac_lines.csv": BOTH,
    "quotes.csv": ('2 Kari "Kaia"|Nordvik; Ås|2016|5|5A',),
    "line_break_in_cell.csv": ("2 Kari Marie|Nordvik|2016|5|5A",),
    "cut_short.csv": (*BOTH, "4 cut"),
    "only_header.csv": NO_LINES,
    "no_header.csv": ("1 no_name", "2 no_name"),
    "duplicate_headers.csv": ("2 Kari|Nordvik|-|-|-",),
    "two_tables.csv": (KARI,),
    "header_again.csv": (KARI, "4 Odin|Ås|2015|6|6B"),
    "titles_above.csv": ("5 Kari|Nordvik|2016|5|5A",),
    "trailing_columns.csv": (KARI,),
    "too_many_cells.csv": (KARI, "3 too_many_cells"),
    "whole_names.csv": ("2 Kari Marie|Nordvik|2016|-|5A", "3 Odin|Ås|2015|-|6B", "4 Solo|-|2014|-|7A"),
    "control_letters.csv": ("2 Kari|Nord vik|2016|5|5A",),
    "right_to_left.csv": ("2 مريم|حداد|2016|5|5A",),
    "long_cell.csv": ("2 too_long", ODIN),
    "long_name.csv": ("2 too_long", ODIN),
    "injection.csv": ("2 like_formula", "3 like_formula", "4 Odin|Ås|2015|6|6B"),
    "text_as_formula.csv": (KARI,),
    "ids_in_column.csv": BOTH,
    "ids_hidden_by_heading.csv": BOTH,
    "ids_as_birth.csv": ("2 Kari|Nordvik|-|5|5A", "3 Odin|Ås|-|6|6B"),
    "id_in_name.csv": ("2 national_id", ODIN, "4 Mina|Li|2016|5|5A"),
    "id_in_heading.csv": (KARI,),
    "id_wide_digits.csv": (KARI,),
    "contact_and_health.csv": (KARI,),
    "bad_values.csv": ("2 no_given_name", "3 birth", "4 grade", "5 birth", "6 no_name", "7 birth"),
    "two_alike.csv": ("2 alike", ODIN, "4 alike"),
    "american_dates.csv": ("2 enrolled", "3 Odin|-|-|-|-", "4 Mina|-|-|-|-"),
    "really_excel.csv": (KARI,),
    "really_text.xlsx": BOTH,
    "merged.xlsx": ("5 Kari|Nordvik|2016|5|5A", "6 Odin|Ås|2016|5|5A"),
    "dates_as_numbers.xlsx": BOTH,
    "counted_from_1904.xlsx": ("2 Kari|Nordvik|2020|-|-",),
    "hidden_sheet.xlsx": (KARI,),
    "cover_sheet.xlsx": (KARI,),
    "formulas.xlsx": (KARI,),
    "formula_without_value.xlsx": ("2 formula",),
    "error_cells.xlsx": ("2 error", ODIN),
    "filtered.xlsx": BOTH,
    "class_as_date.xlsx": ("2 class_is_date",),
    "numbers_as_text.xlsx": ("2 Kari|Nordvik|2016|5|5", ODIN),
    "ids_lost_nought.xlsx": BOTH,
    "ids_rounded.csv": BOTH,
    "spoken.xlsx": ("2 Kari|-|-|-|-",),
    "group_titles.xlsx": ("3 Kari|Nordvik|2016|5|5A",),
    "group_titles_twice.csv": ("3 no_name",),
    "sum_below.csv": (*BOTH, "4 sum", "5 sum", "6 sum", "7 Sum|Yi|2016|5|5A"),
    "names_two_ways.csv": ("2 Kari|Nordvik|-|-|5A", "3 Odin|Ås|-|-|6B"),
    "names_in_capitals.csv": ("2 name_order", "3 J.P.|Ås|-|-|6B", "4 MINA|LI|-|-|6B", "5 Per|EK|-|-|5A"),
    "grades_many_ways.csv": (
        *("2 grade", "3 B|-|-|8|-", "4 C|-|-|11|-", "5 D|-|-|8|-", "6 grade", "7 grade", "8 G|-|-|8|-", "9 grade", "10 grade"),
        *("11 J|-|-|13|-", "12 grade"),
    ),
    "american_births.csv": ("2 Kari|-|2015|-|-", "3 birth", "4 enrolled"),
    "cannot_be_seen.csv": ("2 Kari|Nordvik|-|-|5A", "3 Odin|Ås|-|-|6B", "4 Mina|Li|-|-|6 B", "5 no_name"),
    "letters_that_join.csv": ("2 می\u200cنا|حداد|-|-|-",),
    "put_together_twice.csv": ("2 alike", "3 alike"),
    "line_break_in_heading.csv": (KARI, "3 Odin Emil|Ås|2015|6|6B"),
    "tabs_in_cells.csv": (KARI, "3 no_name", "4 too_many_cells"),
    "tabs_between_some.csv": ("2 Kari|-|-|-|-",),
    "utf16_back_no_mark.csv": BOTH,
    "latin9.csv": ("2 broken", "3 broken", "4 Odin|Ås|-|-|-"),
    "seven_bits.csv": ("2 broken", "3 broken", "4 Odin|Nes|-|-|-"),
    "letters_of_the_post.csv": ("2 broken", "3 broken", "4 broken", "5 Odin|Nes|-|-|-"),
    "errors_as_text.xlsx": ("2 error", "3 error", "4 error", "5 error"),
    "errors_as_text.csv": ("2 error", ODIN, "4 error"),
    "name_twice.csv": ("2 no_given_name",),
    "rows_of_all_lengths.csv": ("2 Kari|-|-|-|-", "3 Odin|Ås|-|-|-", "5 Mina|Li|2015|6|6B", "6 too_many_cells"),
    "id_as_class.csv": ("2 national_id", ODIN, "4 Mina|Li|2015|6|6B"),
    "parents_below.csv": ("2 Kari|Nordvik|2016|-|5A", "3 no_name"),
    "class_as_day.csv": (
        *("2 class_is_date", "3 class_is_date", "4 error", "5 class_is_date", "6 class_is_date", "7 Ida|-|-|-|5E2"),
    ),
    "chart_first.xlsx": (KARI,),
}
REFUSED = {
    "mixed_encodings.csv": "tegn som ikke kan leses",
    "undefined_letters.csv": "tegn som ikke kan leses",
    "open_quote.csv": "fra linje 3",
    "nul_bytes.csv": "ikke ren tekst",
    "only_nuls.csv": "er tom",
    "empty.csv": "er tom",
    "only_bom.csv": "ingen kolonner",
    "web_page.xls": "en nettside",
    "old.xls": "gammel Excel-fil",
    "locked.xlsx": "låst med passord",
    "document.pdf": "er en PDF",
    "libreoffice.ods": "LibreOffice",
    "binary.xlsb": "binær Excel-fil",
    "other_zip.xlsx": "ikke en Excel-arbeidsbok",
    "cut_short.xlsx": "skadet eller kuttet",
    "wrong_text_number.xlsx": "skadet eller kuttet",
    "laughs.xlsx": "skadet eller kuttet",
    "too_wide.csv": "for mange kolonner (301)",
    "far_away.xlsx": "for mange kolonner",
    "prose.txt": "ingen kolonner",
    "dos_capitals.csv": "tegn som ikke kan leses",
    "mac_capitals.csv": "tegn som ikke kan leses",
    "utf16_cyrillic_no_mark.csv": "ikke ren tekst",
    "excel_five.xls": "gammel Excel-fil",
    "old_called_new.xlsx": "gammel Excel-fil",
    "only_chart.xlsx": "bare diagrammer",
    "calc.ods": "LibreOffice",
}
LOCKED = {
    "ids_in_column.csv": {5: "national_id"},
    "ids_hidden_by_heading.csv": {5: "national_id"},
    "ids_as_birth.csv": {2: "national_id"},
    "id_in_heading.csv": {5: "national_id"},
    "id_wide_digits.csv": {5: "national_id"},
    "ids_lost_nought.xlsx": {5: "national_id"},
    "ids_rounded.csv": {5: "national_id"},
    "contact_and_health.csv": {5: "contact", 6: "contact", 7: "health", 8: "teacher"},
}


def told(one: Entry | Refusal) -> str:
    if isinstance(one, Refusal):
        return f"{one.line} {one.reason.value}"
    parts = (one.given_name, one.family_name, one.birth_year, one.grade, one.class_name)
    return f"{one.line} " + "|".join("-" if part is None else str(part) for part in parts)


def everything_of(content: bytes) -> tuple[str, ...]:
    table = table_of(read(content).lines)
    entries, refused = entries_of(table.lines, guess(table), today=TODAY)
    found = [told(one) for one in entries] + [told(one) for one in refused]
    return tuple(sorted(found, key=lambda words: int(words.partition(" ")[0])))


def test_the_corpus_is_whole() -> None:
    assert FILES.keys() == READ.keys() | REFUSED.keys()
    assert len(FILES) >= 30
    assert {path.name for path in FOLDER.iterdir()} == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_file_kept_is_the_file_made(name: str) -> None:
    assert (FOLDER / name).read_bytes() == FILES[name]


@pytest.mark.parametrize("name", READ)
def test_a_nasty_list_is_read_right(name: str) -> None:
    assert everything_of((FOLDER / name).read_bytes()) == READ[name]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_list_is_refused_with_its_reason(name: str) -> None:
    with pytest.raises(UserError, match=r"Filen|Arbeidsboken|Arket|Jeg finner") as refusal:
        read((FOLDER / name).read_bytes())

    assert REFUSED[name] in refusal.value.problem
    assert refusal.value.advice


@pytest.mark.parametrize("name", READ)
def test_columns_we_have_no_field_for_are_locked(name: str) -> None:
    table = table_of(read((FOLDER / name).read_bytes()).lines)

    assert {column: kind.value for column, kind in table.locked.items()} == LOCKED.get(name, {})


@pytest.mark.parametrize("name", READ)
def test_no_national_id_is_left_in_what_is_read(name: str) -> None:
    lines = read((FOLDER / name).read_bytes())
    table = table_of(lines.lines)
    seen = repr((lines, table, entries_of(table.lines, guess(table), today=TODAY)))

    assert not [one for one in (TENOR, DOLLY, D_NUMBER, LOST_NOUGHT) if one in seen or one[6:] in seen]


def test_what_stands_in_locked_columns_is_left_behind() -> None:
    table = table_of(read((FOLDER / "contact_and_health.csv").read_bytes()).lines)

    assert "40000001" not in repr(table)
    assert "Vei 1" not in repr(table)


def test_two_columns_that_mean_the_same_are_told_and_not_guessed() -> None:
    table = table_of(read((FOLDER / "duplicate_headers.csv").read_bytes()).lines)

    assert twice_named(table) == ("Klasse",)


def test_headings_with_broken_letters_are_told() -> None:
    """Of «Født» written on a Mac nobody can tell that it is a year of birth."""
    assert "ødelagt" in notes(table_of(read((FOLDER / "mac_letters.csv").read_bytes()).lines))[0]
    assert notes(table_of(read((FOLDER / "plain.csv").read_bytes()).lines)) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("names_two_ways.csv", "andre er uten komma, først rad 3"),
        ("tabs_between_some.csv", "flere overskrifter i én: Etternavn Klasse"),
        ("name_twice.csv", "bety det samme: Fornavn"),
        ("group_titles_twice.csv", "bety det samme: Fornavn, Etternavn"),
        ("id_as_class.csv", "Filen har fødselsnummer"),
    ],
)
def test_what_is_read_with_a_doubt_is_told(name: str, told: str) -> None:
    table = table_of(read((FOLDER / name).read_bytes()).lines)

    assert any(told in note for note in notes(table, (), guess(table)))


def test_names_all_written_in_one_way_are_no_doubt() -> None:
    for content in (b'Navn\n"Nordvik, Kari"\n"Nes, Odin"\nMina\n', b"Navn;Klasse\nKari Nordvik;5A\nOdin Nes;5A\n"):
        table = table_of(read(content if b";" in content else content.replace(b"\n", b";\n")).lines)
        assert notes(table, (), guess(table)) == []


def coloured(rows: int, row: str) -> bytes:
    """What Excel keeps where somebody has coloured whole columns by hand."""
    empty = "".join(f'<row r="{n}" s="1" customFormat="1">{row.format(n=n)}</row>' for n in range(3, rows + 1))
    return raw_book(inline(["Fornavn"], ["Kari"]).replace("</sheetData>", f"{empty}</sheetData>"))


def test_a_million_empty_rows_with_colours_are_nobody() -> None:
    assert everything_of(coloured(1_048_576, "")) == ("2 Kari|-|-|-|-",)


def test_very_many_empty_cells_with_colours_are_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pupil_list_xlsx, "MOST_CELLS", 1_000)
    assert everything_of(coloured(900, '<c r="A{n}" s="1"/>')) == ("2 Kari|-|-|-|-",)

    with pytest.raises(UserError, match="for mange celler") as refusal:
        read(coloured(1_100, '<c r="A{n}" s="1"/>'))

    assert "slett tomme rader" in str(refusal.value.advice)


def test_a_second_table_is_told() -> None:
    assert table_of(read((FOLDER / "two_tables.csv").read_bytes()).lines).other_table_at == 4


def test_a_hidden_sheet_is_read_only_when_chosen() -> None:
    content = (FOLDER / "hidden_sheet.xlsx").read_bytes()

    assert [(one.name, one.is_hidden) for one in read(content).sheets] == [("Fjorårets", True), ("Årets", False)]
    assert table_of(read(content, sheet="Fjorårets").lines).lines[0].cells[:2] == ("Gammel", "Elev")
    with pytest.raises(UserError):
        read(content, sheet="Neste års")


def test_lines_hidden_by_a_filter_are_counted() -> None:
    assert read((FOLDER / "filtered.xlsx").read_bytes()).hidden_lines == 1


def test_of_a_day_counted_from_1904_the_day_is_right() -> None:
    """1 January 2016 as written, four years and a day later once the workbook is said to count from 1904."""
    table = table_of(read((FOLDER / "counted_from_1904.xlsx").read_bytes()).lines)

    assert table.lines[0].cells[2] == date(2020, 1, 2)
