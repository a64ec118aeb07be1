"""`ioplab demo`: a fictitious school with everything that belongs to a year."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ioplab.cli import demo, opening
from ioplab.exchange import aggregate_file
from ioplab.operations.documents import DocumentKind
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab, Said

Make = Callable[..., Said]


@pytest.fixture
def make(ioplab: Ioplab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes a school of two pupils in a folder."""
    monkeypatch.delenv(opening.VARIABLE)

    def run(name: str, *options: object) -> Said:
        return ioplab("demo", tmp_path / name, "--pupils", 2, *options)

    return run


def plans_of(folder: Path) -> Any:
    """The plans of a school, without the moment they were written at."""
    plans = json.loads((folder / "planer.json").read_bytes())
    return {key: value for key, value in plans.items() if key != "exported_at"}


def test_everything_is_there_and_told(make: Make, tmp_path: Path) -> None:
    said = make("skole")

    folder = tmp_path / "skole"
    assert (said.status, said.err) == (0, "")
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(
        [
            "Eksempelskolen.ioplab",
            "LES MEG.txt",
            "dokumenter",
            "planer.json",
            *(f"rapport-{kind}.{ending}" for kind in ("midyear", "annual") for ending in ("json", "pdf", "xlsx")),
            *(f"tall-{kind}.iopagg" for kind in ("midyear", "annual")),
        ]
    )
    assert all(name in said.out for name in names)
    made = [path.stem.partition("-")[2] for path in (folder / "dokumenter").glob("*.pdf")]
    assert set(made) == {kind.value for kind in DocumentKind}


def test_the_vault_opens_with_the_passphrase_that_is_told(make: Make, tmp_path: Path) -> None:
    make("skole")

    assert demo.PASSPHRASE in (tmp_path / "skole" / "LES MEG.txt").read_text(encoding="utf-8")
    with Vault.open(tmp_path / "skole" / demo.VAULT_NAME, demo.PASSPHRASE) as vault:
        assert len(vault.pupil_ids()) == 2
        assert vault.check().faults == ()


def test_a_passphrase_of_ones_own_is_used_and_not_told(make: Make, tmp_path: Path) -> None:
    phrase = tmp_path / "frase.txt"
    phrase.write_text("min egen frase")

    make("skole", "--passphrase-file", phrase)

    Vault.open(tmp_path / "skole" / demo.VAULT_NAME, "min egen frase").close()
    assert "min egen" not in (tmp_path / "skole" / "LES MEG.txt").read_text(encoding="utf-8")


def test_the_same_seed_gives_the_same_plans_and_another_seed_others(make: Make, tmp_path: Path) -> None:
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        assert make(name, "--seed", seed).status == 0

    assert plans_of(tmp_path / "a") == plans_of(tmp_path / "b")
    assert plans_of(tmp_path / "a") != plans_of(tmp_path / "c")


def test_the_numbers_are_those_of_the_plans(make: Make, tmp_path: Path) -> None:
    make("skole")

    folder = tmp_path / "skole"
    told = aggregate_file.decode((folder / "tall-annual.iopagg").read_bytes(), "tall").aggregate
    report = json.loads((folder / "rapport-annual.json").read_bytes())
    plans = [plan["id"] for pupil in plans_of(folder)["pupils"] for plan in pupil["plans"]]
    assert set(told.plan_ids) <= set(plans)
    assert report["file_id"] == told.file_id


def test_no_file_name_tells_a_pupils_name(make: Make, tmp_path: Path) -> None:
    make("skole")

    folder = tmp_path / "skole"
    names = [pupil["given_name"].lower() for pupil in plans_of(folder)["pupils"]]
    assert not [path for path in folder.rglob("*") if any(name in path.name.lower() for name in names)]


def test_a_folder_that_is_not_empty_is_refused_and_left_as_it_is(make: Make, tmp_path: Path) -> None:
    (tmp_path / "skole").mkdir()
    (tmp_path / "skole" / "brev.txt").write_text("viktig")

    said = make("skole")

    assert said.status == 1
    assert said.complaint == "ioplab: Mappen «skole» er ikke tom. Velg en ny mappe."
    assert [path.name for path in (tmp_path / "skole").iterdir()] == ["brev.txt"]


def test_an_empty_folder_is_welcome(make: Make, tmp_path: Path) -> None:
    (tmp_path / "skole").mkdir()

    assert make("skole").status == 0


@pytest.mark.parametrize("place", ["fil.txt", "fil.txt/skole"])
def test_a_place_where_no_folder_can_be_made_is_told_in_one_line(make: Make, tmp_path: Path, place: str) -> None:
    (tmp_path / "fil.txt").write_text("her er det noe")

    said = make(place)

    assert said.status == 1
    assert said.complaint
    assert (tmp_path / "fil.txt").read_text() == "her er det noe"


def test_a_passphrase_that_is_too_short_is_refused_and_nothing_is_left_behind(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, "kort")

    said = make("skole")

    assert said.status == 1
    assert "for kort" in said.complaint
    assert not (tmp_path / "skole").exists() or not any((tmp_path / "skole").iterdir())
