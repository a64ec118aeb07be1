"""`ioplab aggregate export|combine|report`."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2
import pytest
from openpyxl import load_workbook

from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_file
from tests.cli.conftest import Ioplab, Said
from tests.support.aggregates import an_aggregate
from tests.support.vaults import InUse

TOP_KEYS = [
    "format",
    "file_id",
    "revision",
    "created_at",
    "counted_on",
    "issuer",
    "school_year",
    "round",
    "scale",
    "scale_levels",
    "attained_from",
    "plan_ids",
    "attainment",
    "transitions",
    "agreement",
    "ambition",
    "indicators",
    "resources",
]


@pytest.fixture
def rated(in_use: InUse) -> InUse:
    """The first round done, and the vault closed."""
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    in_use.vault.close()
    return in_use


@pytest.fixture
def delivered(tmp_path: Path) -> list[Path]:
    """What two teams have delivered."""
    paths = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.iopagg"
        path.write_bytes(aggregate_file.encode(an_aggregate(name, ((0, 1, 1, 2),)), aggregate_file.new_key()))
        paths.append(path)
    return paths


def export(ioplab: Ioplab, use: InUse, out: Path) -> Said:
    """What the first round gives."""
    return ioplab("aggregate", "export", "--vault", use.vault.path, "--year", "2026/27", "--round", "midyear", "-o", out)


# export


def test_a_round_is_counted_signed_and_written(ioplab: Ioplab, rated: InUse, tmp_path: Path) -> None:
    out = tmp_path / "tall.iopagg"

    said = export(ioplab, rated, out)

    assert (said.status, said.out, said.err) == (0, f"Skrevet: {out} (1 planer, revisjon 1)\n", "")
    written = json.loads(out.read_bytes())
    assert [key for key in written if key not in ("signature", "sources")] == TOP_KEYS
    assert sorted(written["signature"]) == ["public_key", "value"]
    total = next(row for row in written["attainment"] if not row["cut"])
    assert total["levels"] == {"1": 0, "2": 1, "3": 2, "4": 1}


def test_each_issue_has_a_revision_one_higher_and_the_same_key(ioplab: Ioplab, rated: InUse, tmp_path: Path) -> None:
    written = []
    for number in range(2):
        export(ioplab, rated, tmp_path / f"{number}.iopagg")
        written.append(json.loads((tmp_path / f"{number}.iopagg").read_bytes()))

    assert [one["revision"] for one in written] == [1, 2]
    assert written[0]["signature"]["public_key"] == written[1]["signature"]["public_key"]


def test_nothing_in_the_file_tells_who_the_pupil_is(ioplab: Ioplab, rated: InUse, tmp_path: Path) -> None:
    export(ioplab, rated, tmp_path / "tall.iopagg")

    text = (tmp_path / "tall.iopagg").read_text(encoding="utf-8")
    assert not [word for word in ("Emil", "linjer", "tog", rated.pupil_id) if word in text]


@pytest.mark.parametrize("year", ["2026", "2026/28", "neste år"])
def test_a_year_there_is_not_is_told_with_how_to_write_it(ioplab: Ioplab, rated: InUse, tmp_path: Path, year: str) -> None:
    said = ioplab("aggregate", "export", "--vault", rated.vault.path, "--year", year, "--round", "midyear", "-o", tmp_path / "x")

    assert said.status == 1
    assert "2026/27" in said.complaint


def test_a_year_without_plans_is_told_and_no_file_is_made(ioplab: Ioplab, rated: InUse, tmp_path: Path) -> None:
    out = tmp_path / "tall.iopagg"

    said = ioplab("aggregate", "export", "--vault", rated.vault.path, "--year", "2030/31", "--round", "midyear", "-o", out)

    assert said.status == 1
    assert "ingenting å telle" in said.complaint
    assert not out.exists()


# combine


def test_files_are_added_into_one_that_is_read_again(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "alle.iopagg"

    said = ioplab("aggregate", "combine", *delivered, "-o", out)

    assert (said.status, said.out) == (0, f"Skrevet: {out} (2 planer)\n")
    combined = aggregate_file.decode(out.read_bytes(), out.name).aggregate
    assert sorted(combined.plan_ids) == ["plan-a-0", "plan-b-0"]


def test_a_file_that_has_been_altered_is_refused_by_name(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    delivered[1].write_bytes(delivered[1].read_bytes().replace(b'"revision": 1', b'"revision": 9'))

    said = ioplab("aggregate", "combine", *delivered, "-o", tmp_path / "alle.iopagg")

    assert said.status == 1
    assert "b.iopagg" in said.complaint
    assert not (tmp_path / "alle.iopagg").exists()


def test_plans_that_stand_in_two_files_are_never_counted_twice(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    twice = an_aggregate("c", ((0, 1, 1, 2),), plan_ids=("plan-a-0",))
    path = tmp_path / "c.iopagg"
    path.write_bytes(aggregate_file.encode(twice, aggregate_file.new_key()))

    said = ioplab("aggregate", "combine", delivered[0], path, "-o", tmp_path / "alle.iopagg")

    assert said.status == 1
    assert "a.iopagg" in said.complaint
    assert "c.iopagg" in said.complaint


def test_scales_are_never_mixed(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "c.iopagg"
    path.write_bytes(aggregate_file.encode(an_aggregate("c", scale="nettverket/1"), aggregate_file.new_key()))

    said = ioplab("aggregate", "combine", delivered[0], path, "-o", tmp_path / "alle.iopagg")

    assert said.status == 1
    assert "skala" in said.complaint


@pytest.mark.usefixtures("delivered")
def test_a_folder_is_all_its_files_and_what_is_replaced_is_told(ioplab: Ioplab, tmp_path: Path) -> None:
    key = aggregate_file.new_key()
    for revision in (1, 2):
        content = aggregate_file.encode(an_aggregate("c", ((0, 1, 1, 2),), revision=revision), key)
        (tmp_path / f"c{revision}.iopagg").write_bytes(content)
    out = tmp_path / "alle.tall"

    said = ioplab("aggregate", "combine", tmp_path, "-o", out)

    assert said.status == 0
    assert said.out.splitlines() == [
        f"Skrevet: {out} (3 planer)",
        f"Erstattet: {tmp_path / 'c1.iopagg'} (revisjon 1) av {tmp_path / 'c2.iopagg'} (revisjon 2)",
    ]


@pytest.mark.usefixtures("delivered")
def test_refused_files_stop_it_unless_they_are_to_be_skipped(ioplab: Ioplab, tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / f"{name}.iopagg").write_text("ikke tall", encoding="utf-8")
    out = tmp_path / "alle.tall"

    refused = ioplab("aggregate", "combine", tmp_path, "-o", out)
    assert (refused.status, refused.out, out.exists()) == (1, "", False)
    assert ["x.iopagg" in refused.complaint, "1 filer til" in refused.complaint, "--skip-refused" in refused.complaint] == [
        True
    ] * 3

    skipped = ioplab("aggregate", "combine", tmp_path, "--skip-refused", "-o", out)
    assert (skipped.status, skipped.err) == (0, "")
    assert [line.partition(":")[0] for line in skipped.out.splitlines()] == ["Skrevet", "Avvist", "Avvist"]
    assert len(aggregate_file.decode(out.read_bytes(), out.name).aggregate.plan_ids) == 2


def test_where_all_are_refused_nothing_is_written_also_when_they_are_skipped(ioplab: Ioplab, tmp_path: Path) -> None:
    (tmp_path / "x.iopagg").write_text("ikke tall", encoding="utf-8")

    said = ioplab("aggregate", "combine", tmp_path, "--skip-refused", "-o", tmp_path / "alle.tall")

    assert said.status == 1
    assert "x.iopagg" in said.complaint
    assert not (tmp_path / "alle.tall").exists()


def test_the_answer_as_json_says_who_has_delivered_and_who_has_not(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    (tmp_path / "x.iopagg").write_text("ikke tall", encoding="utf-8")
    who = tmp_path / "skoler.csv"
    who.write_text("school\nFjellbekk\nDalen\n", encoding="utf-8")
    out = tmp_path / "alle.tall"

    said = ioplab("aggregate", "combine", tmp_path, "--skip-refused", "--expected", who, "--json", "-o", out)

    assert said.status == 0
    assert (said.json["output"], said.json["plans"], said.json["superseded"]) == (str(out), 2, [])
    assert [(one["path"], one["issuer"]["id"], one["revision"], one["counted_on"]) for one in said.json["used"]] == [
        (str(delivered[0]), "vault-a", 1, "2027-06-20"),
        (str(delivered[1]), "vault-b", 1, "2027-06-20"),
    ]
    assert [one["path"] for one in said.json["refused"]] == [str(tmp_path / "x.iopagg")]
    assert said.json["missing"] == [{"issuer": None, "name": None, "school": "Dalen"}]


@pytest.mark.usefixtures("delivered")
def test_the_json_tells_what_was_refused_also_when_nothing_is_written(ioplab: Ioplab, tmp_path: Path) -> None:
    (tmp_path / "x.iopagg").write_text("ikke tall", encoding="utf-8")

    said = ioplab("aggregate", "combine", tmp_path, "--json", "-o", tmp_path / "alle.tall")

    assert said.status == 1
    assert said.complaint
    assert (said.json["output"], said.json["plans"], len(said.json["refused"])) == (None, 0, 1)


def test_a_key_other_than_last_time_is_refused(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    last = tmp_path / "sist.tall"
    ioplab("aggregate", "combine", *delivered, "-o", last)
    delivered[1].write_bytes(aggregate_file.encode(an_aggregate("b", ((4, 0, 0, 0),)), aggregate_file.new_key()))

    said = ioplab("aggregate", "combine", *delivered, "--known-keys", last, "-o", tmp_path / "alle.tall")

    assert said.status == 1
    assert ["b.iopagg" in said.complaint, "annen nøkkel" in said.complaint] == [True, True]


# report


def test_the_json_report_has_the_files_keys_and_shares(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "rapport.json"

    said = ioplab("aggregate", "report", delivered[0], "-o", out)

    assert (said.status, said.out) == (0, f"Skrevet: {out}\n")
    report = json.loads(out.read_bytes())
    assert set(TOP_KEYS) - {"format"} <= set(report)
    shares = report["attainment"][0]["shares"]
    assert list(shares) == ["1", "2", "3", "4", "attained"]
    assert shares["4"]["goal_weighted"] == [0.5, None, None]
    assert "pupil_weighted" not in shares["attained"]


def test_the_csv_report_has_one_row_per_cut_and_level(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "rapport.csv"
    ioplab("aggregate", "report", *delivered, "-o", out)

    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 3 * 4
    assert {row["subject"] for row in rows} == {"", "NOR"}


def test_the_excel_report_opens(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "rapport.xlsx"
    ioplab("aggregate", "report", *delivered, "-o", out)

    assert load_workbook(out).sheetnames


@pytest.mark.parametrize("name", ["rapport.xls", "rapport", "rapport.txt"])
def test_a_kind_of_report_there_is_not_is_told_with_those_there_are(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path, name: str
) -> None:
    said = ioplab("aggregate", "report", delivered[0], "-o", tmp_path / name)

    assert said.status == 1
    assert ".xlsx" in said.complaint
    assert not (tmp_path / name).exists()


def test_a_file_that_is_missing_is_told_by_name(ioplab: Ioplab, tmp_path: Path) -> None:
    said = ioplab("aggregate", "report", tmp_path / "borte.iopagg", "-o", tmp_path / "r.json")

    assert said.status == 1
    assert "borte.iopagg" in said.complaint


def test_reading_files_needs_no_passphrase(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IOPLAB_PASSPHRASE")

    assert ioplab("aggregate", "report", *delivered, "-o", tmp_path / "r.json").status == 0


# a public report


@pytest.mark.parametrize("kind", ["json", "csv", "xlsx"])
def test_a_public_report_hides_small_numbers_and_says_why(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"offentlig.{kind}"

    said = ioplab("aggregate", "report", *delivered, "--public", "-o", out)

    assert said.status == 0
    assert "færre enn fem elever" in said.out
    if kind == "json":
        told = json.loads(out.read_bytes())
        assert {row["pupils"] for row in told["attainment"]} == {"*"}
        assert set(TOP_KEYS) <= set(told)
    elif kind == "csv":
        rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
        assert {(row["pupils"], row["goals"], row["pupil_share"]) for row in rows} == {("*", "*", "*")}
    else:
        cells = [cell for sheet in load_workbook(out) for row in sheet.iter_rows(values_only=True) for cell in row]
        assert "*" in cells
        assert "* færre enn fem elever, eller kunne vært regnet ut fra andre tall" in cells


def test_what_was_published_before_is_told_with_after(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    before = tmp_path / "før.json"
    ioplab("aggregate", "report", *delivered, "--public", "-o", before)

    said = ioplab("aggregate", "report", *delivered, "--public", "--after", before, "-o", tmp_path / "nå.json")

    assert said.status == 0
    assert json.loads((tmp_path / "nå.json").read_bytes())["attainment"] == json.loads(before.read_bytes())["attainment"]


def test_after_wants_a_public_report(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    ordinary = tmp_path / "vanlig.json"
    ioplab("aggregate", "report", *delivered, "-o", ordinary)

    for options in (["--public", "--after", ordinary], ["--after", ordinary]):
        said = ioplab("aggregate", "report", *delivered, *options, "-o", tmp_path / "nå.json")
        assert said.status == 1
        assert "--public" in said.complaint


# the page, and what stands beside the numbers


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_principals_page_is_written_with_the_schools_own_text(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path, kind: str
) -> None:
    out, text = tmp_path / f"side.{kind}", tmp_path / "tekst.txt"
    text.write_text("Vi har lagt vekt på samtaler med elevene.", encoding="utf-8")

    assert ioplab("aggregate", "report", *delivered, "--text", text, "-o", out).status == 0

    words = all_words(out)
    assert "Måloppnåelse for elever med IOP" in words
    assert "Vi har lagt vekt på samtaler med elevene." in words


def all_words(path: Path) -> str:
    if path.suffix == ".docx":
        return " ".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    pages = pypdfium2.PdfDocument(path.read_bytes())
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


def test_the_page_can_be_had_in_another_language_and_for_the_public(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path
) -> None:
    out = tmp_path / "side.pdf"

    said = ioplab("aggregate", "report", *delivered, "--public", "--language", "en", "-o", out)

    assert said.status == 0
    assert "tall er skjult" in said.out
    assert "Can we trust the figures?" in all_words(out)


def test_last_years_files_are_put_beside_and_must_be_the_same_round_of_an_earlier_year(
    ioplab: Ioplab, delivered: list[Path], tmp_path: Path
) -> None:
    now = aggregate_file.decode(delivered[0].read_bytes(), "nå")
    last = replace(now.aggregate, school_year="2025/26", file_id="fjor")
    before = tmp_path / "fjor.iopagg"
    before.write_bytes(aggregate_file.encode(last, aggregate_file.new_key()))

    assert ioplab("aggregate", "report", delivered[0], "--last-year", before, "-o", tmp_path / "r.pdf").status == 0
    assert "2025/26" in all_words(tmp_path / "r.pdf")
    said = ioplab("aggregate", "report", delivered[0], "--last-year", delivered[0], "-o", tmp_path / "r.xlsx")
    assert said.status == 1
    assert "--last-year" in said.complaint
    assert not (tmp_path / "r.xlsx").exists()


def test_last_years_files_are_of_the_same_schools(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    now = aggregate_file.decode(delivered[0].read_bytes(), "nå").aggregate
    others = replace(now, school_year="2025/26", file_id="fjor", issuer=replace(now.issuer, school="Elvestad", school_id="e"))
    before = tmp_path / "fjor.iopagg"
    before.write_bytes(aggregate_file.encode(others, aggregate_file.new_key()))

    said = ioplab("aggregate", "report", delivered[0], "--last-year", before, "-o", tmp_path / "r.pdf")

    assert said.status == 1
    assert "samme skolene" in said.complaint
    assert not (tmp_path / "r.pdf").exists()


def test_a_text_goes_into_a_page_alone_and_is_text(ioplab: Ioplab, delivered: list[Path], tmp_path: Path) -> None:
    text = tmp_path / "tekst.txt"
    text.write_bytes(b"\xff\xfe\x00")

    for name in ("r.xlsx", "r.pdf"):
        said = ioplab("aggregate", "report", *delivered, "--text", text, "-o", tmp_path / name)
        assert said.status == 1
        assert not (tmp_path / name).exists()
