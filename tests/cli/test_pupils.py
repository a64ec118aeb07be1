"""`ioplab pupils import`."""

from __future__ import annotations

from pathlib import Path

import pytest

from ioplab.domain.pupil import Pupil
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.fixtures.make_pupil_lists import FILES, FOLDER, TENOR
from tests.support.vaults import PASSPHRASE


@pytest.fixture
def empty(ioplab: Ioplab, tmp_path: Path) -> Path:
    """An empty vault."""
    path = tmp_path / "Tomt.ioplab"
    assert ioplab("vault", "create", path, "--owner", "Kari").status == 0
    return path


def names_in(path: Path) -> list[str]:
    with Vault.open(path, PASSPHRASE) as vault:
        return [one.full_name for one in vault.all(Pupil)]


def test_a_list_is_taken_in_and_told_line_by_line(ioplab: Ioplab, empty: Path) -> None:
    said = ioplab("pupils", "import", FOLDER / "plain.csv", "--vault", empty)

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        "rad 2: Ny: Kari Nordvik. 2016, 5A, 5. trinn",
        "rad 3: Ny: Odin Ås. 2015, 6B, 6. trinn",
        "Ny: 2",
        "Listen er tatt inn.",
    ]
    assert names_in(empty) == ["Kari Nordvik", "Odin Ås"]


def test_the_same_list_again_changes_nothing_and_says_so(ioplab: Ioplab, empty: Path) -> None:
    ioplab("pupils", "import", FOLDER / "plain.csv", "--vault", empty)

    said = ioplab("pupils", "import", FOLDER / "plain.csv", "--vault", empty)

    assert said.out.splitlines() == ["Uendret: 2", "Alt var her fra før, ingenting er endret."]


def test_a_preview_stores_nothing(ioplab: Ioplab, empty: Path) -> None:
    said = ioplab("pupils", "import", FOLDER / "plain.csv", "--vault", empty, "--preview")

    assert said.out.splitlines()[-1] == "Dette er en forhåndsvisning. Ingenting er lagret."
    assert names_in(empty) == []


def test_programs_get_all_of_it_as_json(ioplab: Ioplab, empty: Path) -> None:
    said = ioplab("pupils", "import", FOLDER / "bad_values.csv", "--vault", empty, "--json").json

    assert [one["reason"] for one in said["refused"]] == ["no_given_name", "birth", "grade", "birth", "no_name", "birth"]
    assert [one["field"] for one in said["columns"]] == ["given_name", "family_name", "birth_year", "grade", "class_name"]
    assert said["rows"] == []
    assert said["changed"] is False


@pytest.mark.parametrize("name", [one for one in FILES if one.startswith("id")])
@pytest.mark.parametrize("how", ["--json", "--preview"])
def test_a_national_id_is_never_said(ioplab: Ioplab, empty: Path, name: str, how: str) -> None:
    said = ioplab("pupils", "import", FOLDER / name, "--vault", empty, how)

    assert TENOR[6:] not in said.out + said.err
    assert "fødselsnummer" in said.out


def test_columns_can_be_said_by_name_and_by_number(ioplab: Ioplab, empty: Path) -> None:
    file = FOLDER / "no_header.csv"
    refused = ioplab("pupils", "import", file, "--vault", empty)
    assert refused.status == 1
    assert "given_name=2" in refused.complaint

    said = ioplab("pupils", "import", file, "--vault", empty, "--columns", "given_name=1", "family_name=2", "class_name=5")

    assert said.status == 0
    assert names_in(empty) == ["Kari Nordvik", "Odin Ås"]


@pytest.mark.parametrize("said", ["given_name=9", "surname=2", "given_name", "given_name=Ukjent", "class_name=Fødselsnr"])
def test_a_column_that_is_not_there_is_refused(ioplab: Ioplab, empty: Path, said: str) -> None:
    refused = ioplab("pupils", "import", FOLDER / "ids_in_column.csv", "--vault", empty, "--columns", said)

    assert refused.status == 1
    assert "felt=kolonne" in refused.complaint


def test_a_sheet_can_be_chosen(ioplab: Ioplab, empty: Path) -> None:
    ioplab("pupils", "import", FOLDER / "hidden_sheet.xlsx", "--vault", empty, "--sheet", "Fjorårets")

    assert names_in(empty) == ["Gammel Elev"]


def test_what_is_no_list_is_refused_in_one_line(ioplab: Ioplab, empty: Path) -> None:
    said = ioplab("pupils", "import", FOLDER / "old.xls", "--vault", empty)

    assert said.status == 1
    assert "gammel Excel-fil" in said.complaint
