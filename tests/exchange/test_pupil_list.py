"""Reading pupil lists: size, progress, stopping, and that nothing but the user's trouble ever comes out."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.pupil_list import entries_of, guess, table_of
from ioplab.errors import UserError
from ioplab.exchange import pupil_list_limits as limits
from ioplab.exchange.pupil_list import read
from ioplab.exchange.pupil_list_limits import LARGEST_FILE, StoppedError
from tests.fixtures.make_pupil_lists import FILES, HEAD, book, inline, raw_book, rows

TODAY = date(2026, 8, 20)
MANY = 20_000


def large_csv() -> bytes:
    return (HEAD + "\n" + "".join(f"Elev{n};Nordvik;03.05.2016;5;5A\n" for n in range(MANY))).encode()


def large_workbook() -> bytes:
    return rows(["Fornavn", "Etternavn", "Fødselsår"], *(["Elev", f"Nordvik{n}", 2016] for n in range(MANY)))


@pytest.mark.parametrize("make", [large_csv, large_workbook])
def test_twenty_thousand_lines_are_read_and_progress_is_told(make: object) -> None:
    told: list[float] = []
    assert callable(make)

    table = table_of(read(make(), progress=told.append).lines)
    entries, refused = entries_of(table.lines, guess(table), today=TODAY)

    assert (len(entries), refused) == (MANY, [])
    assert told == sorted(told)
    assert len(told) > 10
    assert 0 < told[0] < told[-1] <= 1


@pytest.mark.parametrize("make", [large_csv, large_workbook])
def test_reading_can_be_stopped(make: object) -> None:
    def stop(_: float) -> None:
        raise StoppedError

    assert callable(make)
    with pytest.raises(StoppedError):
        read(make(), progress=stop)


def test_too_many_lines_are_refused() -> None:
    content = ("Fornavn\n" + "Kari\n" * (limits.MOST_LINES + 1)).encode()

    with pytest.raises(UserError, match="for mange rader"):
        read(content)


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(UserError, match="for stor"):
        read(b"a" * (LARGEST_FILE + 1))


def test_a_zip_bomb_is_refused() -> None:
    """A sheet of 300 MB in less than a third of one."""
    stream = io.BytesIO(raw_book(inline(["Fornavn"])))
    with zipfile.ZipFile(stream) as archive:
        others = {name: archive.read(name) for name in archive.namelist() if name != "xl/s.xml"}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in others.items():
            archive.writestr(name, content)
        with archive.open("xl/s.xml", "w", force_zip64=True) as part:
            part.write(b"<worksheet><sheetData>")
            for _ in range(300):
                part.write(b" " * 2**20)
    assert len(packed.getvalue()) < 2**20

    with pytest.raises(UserError, match="for stor når den pakkes ut"):
        read(packed.getvalue())


def test_an_archive_of_very_many_parts_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(3_000):
            archive.writestr(f"{number}", b"")

    with pytest.raises(UserError, match="for stor"):
        read(packed.getvalue())


CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=12),
    st.integers(-(10**9), 10**8),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2090, 1, 1)),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8))
def test_our_reader_reads_what_openpyxl_reads(lines: list[list[object]]) -> None:
    content = book(lambda made: _write(made, lines))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    theirs = {number: tuple(map(_as_text, cells)) for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1)}

    try:
        ours = {line.number: tuple(map(_as_text, line.cells)) for line in read(content).lines}
    except UserError:
        ours = {}

    for number, cells in ours.items():
        wanted = theirs[number]
        assert cells == wanted[: len(cells)]
        assert not any(wanted[len(cells) :])


def _write(made: xlsxwriter.Workbook, lines: list[list[object]]) -> None:
    sheet = made.add_worksheet()
    shown = made.add_format({"num_format": "dd.mm.yyyy"})
    for number, line in enumerate(lines):
        for column, cell in enumerate(line):
            if isinstance(cell, date):
                sheet.write_datetime(number, column, cell, shown)
            elif isinstance(cell, str):
                sheet.write_string(number, column, cell)
            else:
                sheet.write(number, column, cell)


def _as_text(cell: object) -> str:
    if isinstance(cell, bool):
        return "SANN" if cell else "USANN"
    if cell is None:
        return ""
    return cell.isoformat()[:10] if isinstance(cell, date) else str(cell).strip()


# Nothing but the user's trouble


def tried(content: bytes) -> None:
    """Read, guess and take apart; only the user's trouble may come of it."""
    try:
        lines = read(content).lines
    except UserError:
        return
    table = table_of(lines)
    entries_of(table.lines, guess(table), today=TODAY)


@given(st.binary(max_size=400))
def test_no_bytes_bring_down_reading(content: bytes) -> None:
    tried(content)


@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "cp1252"]), st.sampled_from(";,\t|"))
def test_no_text_brings_down_reading(text: str, encoding: str, delimiter: str) -> None:
    tried(f"Fornavn{delimiter}Født{delimiter}Trinn\n{text}".encode(encoding, errors="replace"))


@given(st.sampled_from(sorted(FILES)), st.data())
def test_no_damage_to_a_file_brings_down_reading(name: str, data: st.DataObject) -> None:
    content = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 4))):
        if content:
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    tried(bytes(content[: data.draw(st.integers(0, len(content)))] if data.draw(st.booleans()) else content))


@given(st.text(st.sampled_from('<>/"= crvtsfn0123456789AB'), max_size=120))
def test_no_sheet_brings_down_reading(sheet: str) -> None:
    tried(raw_book(sheet))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "A1", "B2", "C1", "A0", "ZZZ9", "A1048577"]),
            st.sampled_from(["", "s", "n", "b", "e", "str", "inlineStr", "d", "x"]),
            st.sampled_from(["", "0", "1", "-1", "9", "nan", "inf", "1e400", "2016", "42493.5", "x", "1" * 40]),
            st.booleans(),
        ),
        max_size=5,
    )
)
def test_no_cell_brings_down_reading(cells: list[tuple[str, str, str, bool]]) -> None:
    written = "".join(
        f"<c{f' r={chr(34)}{ref}{chr(34)}' if ref else ''} t='{kind}' s='1'>{'<f>A1</f>' if formula else ''}<v>{value}</v></c>"
        for ref, kind, value, formula in cells
    )
    tried(raw_book(f"<sheetData><row>{written}</row><row r='2'/></sheetData>"))
