"""`ioplab curriculum` and `ioplab handover` on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from ioplab import cli
from ioplab.domain.plan import CurriculumRef
from ioplab.exchange import curriculum_file
from ioplab.exchange import handover as folders
from ioplab.operations import goals, pupils
from tests.support import grep
from tests.support.vaults import PASSPHRASE, InUse


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "laereplaner" / "curriculum.json"
    monkeypatch.setattr(curriculum_file, "place", lambda: path)
    monkeypatch.setenv("IOPLAB_PASSPHRASE", PASSPHRASE)
    return path


@pytest.fixture
def closed(in_use: InUse) -> InUse:
    """A vault that somebody has set codes and a consent in, and left."""
    refs = (CurriculumRef(code="KM1401", text="noe"), CurriculumRef(code="KM2101", text="lese"))
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], curriculum_refs=refs)
    pupils.add_sharing_consent(in_use.vault, in_use.pupil_id, what="IOP", shared_with="Elvestrand", given_on=date(2020, 1, 1))
    in_use.vault.close()
    return in_use


def test_a_dump_is_read_searched_and_held_against_the_plans(
    tmp_path: Path, closed: InUse, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["curriculum", "read", str(grep.write_zip(tmp_path / "d.zip")), "--drawn", "2026-08-03"]) == 0
    assert f"{len(grep.GOALS)} kompetansemål" in capsys.readouterr().out

    assert cli.main(["curriculum", "search", "klokke", "--subject", "MAT", "--grade", "4"]) == 0
    assert "KM1211  MAT01-05" in capsys.readouterr().out
    assert cli.main(["curriculum", "search", "klokke", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["goals"]
    assert (found["code"], found["after"], found["text"]) == ("KM1211", [4], {"nb": "lese av en klokke"})

    assert cli.main(["curriculum", "check", "--vault", str(closed.vault.path), "--json"]) == 0
    (outdated,) = json.loads(capsys.readouterr().out)["codes"]
    assert (outdated["code"], outdated["standing"], outdated["since"]) == ("KM1401", "over", "2024-07-31")
    assert cli.main(["curriculum", "check", "--vault", str(closed.vault.path)]) == 0
    assert "Koden KM1401 gjaldt til 31. juli 2024." in capsys.readouterr().out


def test_without_curricula_one_is_told_how_to_get_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["curriculum", "search", "lese"]) == 1
    assert "ioplab curriculum read" in capsys.readouterr().err


def test_what_is_no_dump_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "d.zip"
    path.write_bytes(b"nei")

    assert cli.main(["curriculum", "read", str(path)]) == 1
    assert "JSON" in capsys.readouterr().err


def test_documents_are_handed_over_and_checked(tmp_path: Path, closed: InUse, capsys: pytest.CaptureFixture[str]) -> None:
    vault, out = str(closed.vault.path), tmp_path / "ut"

    assert cli.main(["handover", "--vault", vault, "--pupil", closed.pupil_id, "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert "Elvestrand" in said
    assert not out.exists()

    consent = said.split("Samtykker som gjelder: ")[1].split(" ")[0]
    arguments = ["handover", "--vault", vault, "--pupil", closed.pupil_id, "--consent", consent, "-o", str(out), "--json"]
    assert cli.main(arguments) == 0
    assert json.loads(capsys.readouterr().out)["resting_on"]["consent"] == consent

    assert cli.main(["handover", "--check", str(out)]) == 0
    (out / folders.PLANS).write_bytes(b"{}")
    assert cli.main(["handover", "--check", str(out)]) == 1
    assert "endret" in capsys.readouterr().err


def test_handing_over_says_what_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["handover"]) == 1
    assert "--vault" in capsys.readouterr().err
