"""Udir's dump is read as it comes, and what is damaged, hostile or another thing is refused in words."""

from __future__ import annotations

import json
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.competence import Library, Texts
from ioplab.errors import UserError
from ioplab.exchange import curriculum_dump, curriculum_file
from ioplab.exchange.curriculum_dump import read_dump
from tests.support import grep

DRAWN = date(2026, 11, 22)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return read_dump(grep.write_zip(tmp_path / "v201906.json.zip"), drawn_on=DRAWN).library


def test_zip_folder_and_list_give_the_same(tmp_path: Path, library: Library) -> None:
    folder = grep.write_folder(tmp_path / "pakket-ut")
    listed = tmp_path / "alt.json"
    listed.write_text(json.dumps([*grep.CURRICULA, *grep.SETS, *grep.GOALS]), encoding="utf-8-sig")

    assert read_dump(folder, drawn_on=DRAWN).library == library
    assert read_dump(folder / "v201906", drawn_on=DRAWN).library == library
    assert read_dump(listed, drawn_on=DRAWN).library == library
    assert read_dump(grep.write_zip(tmp_path / "flat.zip", top=""), drawn_on=DRAWN).library == library


def test_each_goal_has_its_languages_its_set_and_its_revision(library: Library) -> None:
    found = library.found("KM1101")

    assert found is not None
    assert found.goal.text == Texts(
        nb="lese enkle tekster høyt for andre", nn="lese enkle tekstar høgt for andre", en="read simple texts aloud to others"
    )
    assert (found.set.code, found.set.after, found.curriculum.code) == ("KV110", (2,), "NOR01-07")
    assert (found.curriculum.valid_from, found.curriculum.replaced_by) == (date(2020, 8, 1), ("NOR01-08",))


def test_the_grade_is_what_the_title_says_and_else_what_the_codes_say(library: Library) -> None:
    assert library.sets["KV121"].after == (4,)  # the codes say 5
    assert library.sets["KV130"].after == (11,)  # the title says nothing


def test_marks_of_html_are_not_read(library: Library) -> None:
    assert library.goals["KM1201"].text.nb == "dele ting i like store grupper"


def test_what_lacks_something_is_left_out_and_counted(tmp_path: Path) -> None:
    lacking = {"grep-type": "http://psi.udir.no/ontologi/kl06/kompetansemaal_lk20", "kode": "KM9", "tittel": None}
    astray = grep.goal("KM8", grep.words("høre til ingen steder"), "KV999", "NOR01-07")
    more = {f"kompetansemaal-lk20/{number}.json": json.dumps(one).encode() for number, one in enumerate((lacking, astray))}

    drawn = read_dump(grep.write_zip(tmp_path / "d.zip", more=more), drawn_on=None)

    assert drawn.left_out == 2
    assert drawn.library.found("KM8") is None


def test_what_is_kept_is_read_as_it_was(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "ny mappe" / "curriculum.json"

    curriculum_file.keep(library, path)

    assert curriculum_file.kept(path) == library
    assert curriculum_file.encode(library) == path.read_bytes()
    assert curriculum_file.kept(tmp_path / "ikke der") is None


@pytest.mark.parametrize("cut", [1, 20, 0.3, 0.9])
def test_a_dump_that_is_cut_short_is_refused(tmp_path: Path, cut: float) -> None:
    whole = grep.write_zip(tmp_path / "d.zip").read_bytes()
    short = tmp_path / "kort.zip"
    short.write_bytes(whole[: int(cut) if cut >= 1 else int(len(whole) * cut)])

    with pytest.raises(UserError):
        read_dump(short, drawn_on=None)


def test_a_dump_with_a_damaged_byte_is_refused(tmp_path: Path) -> None:
    path = grep.write_zip(tmp_path / "d.zip")
    content = bytearray(path.read_bytes())
    content[content.index(b"kompetansemaal-lk20/KM1101.json") + 60] ^= 0xFF
    path.write_bytes(content)

    with pytest.raises(UserError, match="skadet"):
        read_dump(path, drawn_on=None)


def test_a_file_that_swells_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    more = {"kompetansemaal-lk20/KM9.json": b" " * (curriculum_dump.LARGEST_OBJECT + 1)}

    with pytest.raises(UserError, match="større"):
        read_dump(grep.write_zip(tmp_path / "d.zip", more=more), drawn_on=None)


def test_a_zip_that_lies_of_its_sizes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "d.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("kompetansemaal-lk20/KM9.json", b" " * 3_000_000)
    content = path.read_bytes().replace((3_000_000).to_bytes(4, "little"), (30).to_bytes(4, "little"))
    path.write_bytes(content)

    with pytest.raises(UserError):
        read_dump(path, drawn_on=None)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_may_ask_for_any_memory_are_refused(tmp_path: Path, method: int) -> None:
    path = tmp_path / "d.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("kompetansemaal-lk20/KM1.json", json.dumps(grep.GOALS[0]))

    with pytest.raises(UserError, match="skadet"):
        read_dump(path, drawn_on=None)


def test_a_name_that_is_no_text_or_empty_is_refused_in_words(tmp_path: Path) -> None:
    """Found by altering bytes by chance."""
    for name in (b"", b"kompetansemaal-lk20/\xff\xfe.json"):
        path = tmp_path / "d.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("k" * max(len(name), 1), "{}")
        content = path.read_bytes().replace(b"k" * max(len(name), 1), name.ljust(1, b"/"))
        path.write_bytes(content)

        with pytest.raises(UserError):
            read_dump(path, drawn_on=None)


def test_more_files_or_objects_than_any_dump_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = grep.write_zip(tmp_path / "d.zip")

    for name in ("MOST_FILES", "_MOST_OBJECTS", "LARGEST_WHOLE"):
        with monkeypatch.context() as patched:
            patched.setattr(curriculum_dump, name, 3)
            with pytest.raises(UserError, match="noen dump"):
                read_dump(path, drawn_on=None)


def test_the_dump_for_graph_databases_is_refused_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    path.write_text('{"@context": {}, "@graph": [{"@id": "http://psi.udir.no/kl06/KM1"}]}', encoding="utf-8")

    with pytest.raises(UserError, match="jsonld"):
        read_dump(path, drawn_on=None)


def test_a_dump_without_goals_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    path = tmp_path / "d.json"
    path.write_text("[]", encoding="utf-8")

    for one in (tmp_path / "tom", path):
        with pytest.raises(UserError, match="ingen kompetansemål"):
            read_dump(one, drawn_on=None)


def test_what_is_not_there_or_may_not_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="finnes ikke"):
        read_dump(tmp_path / "ikke der.zip", drawn_on=None)


def test_one_may_stop_it_and_hear_how_far_it_has_come(tmp_path: Path) -> None:
    path, heard, stop = grep.write_zip(tmp_path / "d.zip"), [], Event()
    read_dump(path, drawn_on=None, told=lambda done, of: heard.append((done, of)))
    stop.set()

    with pytest.raises(UserError, match="stoppet"):
        read_dump(path, drawn_on=None, stop=stop)

    files = len(grep.CURRICULA) + len(grep.SETS) + len(grep.GOALS)
    assert heard == [(files, files)]


_KEYS = [
    "kode",
    "tittel",
    "tekst",
    "spraak",
    "verdi",
    "grep-type",
    "status",
    "referanse",
    "gyldighetsperiode",
    "dato",
    "rekkefoelge",
]
_KEYS += [
    "gyldig-fra",
    "kompetansemaal-kapittel",
    "kompetansemaalsett",
    "kompetansemaal",
    "etter-aarstrinn",
    "tilhoerer-laereplan",
]
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(_KEYS),
            inner,
            max_size=6,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=60)
@given(
    read=st.lists(_JSON, max_size=4),
    kind=st.sampled_from(["laereplan_lk20", "kompetansemaalsett_lk20", "kompetansemaal_lk20", "x"]),
)
def test_whatever_json_holds_reading_gives_curricula_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, read: list[object], kind: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    typed = [one | {"grep-type": kind} if isinstance(one, dict) else one for one in read]
    path.write_text(json.dumps(typed), encoding="utf-8")

    with suppress(UserError):
        read_dump(path, drawn_on=None)


@given(content=st.binary(max_size=300))
def test_whatever_bytes_are_given_they_are_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bin"
    path.write_bytes(content)

    with pytest.raises(UserError):
        read_dump(path, drawn_on=None)
