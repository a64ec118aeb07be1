"""`ioplab plan import|export|list|check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.plans import fjellbekk_bytes
from tests.support.vaults import PASSPHRASE, InUse, contents, leave_nothing_to_remark


@pytest.fixture
def empty(ioplab: Ioplab, tmp_path: Path) -> Path:
    """An empty vault."""
    path = tmp_path / "Tomt.ioplab"
    assert ioplab("vault", "create", path, "--owner", "Kari").status == 0
    return path


@pytest.fixture
def fjellbekk_path(tmp_path: Path) -> Path:
    """The example school's plans as a file."""
    path = tmp_path / "fjellbekk.json"
    path.write_bytes(fjellbekk_bytes())
    return path


def all_in(path: Path) -> object:
    with Vault.open(path, PASSPHRASE) as vault:
        return contents(vault)


# import


def test_plans_are_read_and_told(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    said = ioplab("plan", "import", fjellbekk_path, "--vault", empty)

    assert (said.status, said.err) == (0, "")
    assert said.out == "fjellbekk.json: lest inn, 3 planer og 3 elever berørt.\n"


def test_reading_the_same_file_again_changes_nothing_and_says_so(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    ioplab("plan", "import", fjellbekk_path, "--vault", empty)
    before = all_in(empty)

    said = ioplab("plan", "import", fjellbekk_path, "--vault", empty)

    assert said.out == "fjellbekk.json: alt var her fra før, ingenting er endret.\n"
    assert all_in(empty) == before


def test_a_file_with_a_fault_is_refused_whole_naming_file_and_place(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    wrong = json.loads(fjellbekk_bytes())
    wrong["pupils"][2]["grade"] = 14
    fjellbekk_path.write_text(json.dumps(wrong))
    before = all_in(empty)

    said = ioplab("plan", "import", fjellbekk_path, "--vault", empty)

    assert (said.status, said.out) == (1, "")
    assert "fjellbekk.json" in said.complaint
    assert "pupils[2].grade" in said.complaint
    assert all_in(empty) == before


def test_of_several_files_those_before_the_fault_are_read(
    ioplab: Ioplab, empty: Path, fjellbekk_path: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "gal.json"
    wrong.write_text('{"format": "ioplab-plan/1"}')

    said = ioplab("plan", "import", fjellbekk_path, wrong, "--vault", empty)

    assert said.status == 1
    assert "gal.json" in said.complaint
    with Vault.open(empty, PASSPHRASE) as vault:
        assert len(vault.pupil_ids()) == 3


def test_a_missing_file_is_told_before_anything_is_read(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    said = ioplab("plan", "import", fjellbekk_path, fjellbekk_path.with_name("borte.json"), "--vault", empty)

    assert said.status == 1
    assert "borte.json" in said.complaint
    with Vault.open(empty, PASSPHRASE) as vault:
        assert vault.is_empty()


def test_a_file_of_a_newer_format_is_refused_with_what_to_do(ioplab: Ioplab, empty: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('{"format": "ioplab-plan/2"}')

    said = ioplab("plan", "import", path, "--vault", empty)

    assert said.status == 1
    assert "Oppdater ioplab" in said.complaint


@pytest.mark.parametrize("content", [b"", b"ikke json", b"[]", b"\xff\xfe", b'{"format": "noe annet"}'])
def test_what_is_no_plan_file_is_told_in_one_line(ioplab: Ioplab, empty: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)

    said = ioplab("plan", "import", path, "--vault", empty)

    assert said.status == 1
    assert "x.json" in said.complaint


# export


def test_what_is_written_is_what_was_read(ioplab: Ioplab, empty: Path, fjellbekk_path: Path, tmp_path: Path) -> None:
    ioplab("plan", "import", fjellbekk_path, "--vault", empty)
    out = tmp_path / "ut.json"

    said = ioplab("plan", "export", "--vault", empty, "-o", out)

    assert (said.status, said.out) == (0, f"Skrevet: {out}\n")
    read, written = json.loads(fjellbekk_bytes()), json.loads(out.read_bytes())
    assert written["format"] == "ioplab-plan/1"
    assert [pupil["id"] for pupil in written["pupils"]] == [pupil["id"] for pupil in read["pupils"]]
    assert ioplab("plan", "import", out, "--vault", empty).out.endswith("ingenting er endret.\n")


def test_a_file_with_names_is_for_its_owner_alone(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    ioplab("plan", "export", "--vault", closed, "-o", tmp_path / "ut.json")

    assert (tmp_path / "ut.json").stat().st_mode & 0o077 == 0


def test_one_plan_can_be_written_alone(ioplab: Ioplab, closed: Path, in_use: InUse, tmp_path: Path) -> None:
    ioplab("plan", "export", "--vault", closed, "--plan", in_use.plan_id, "-o", tmp_path / "ut.json")

    (pupil,) = json.loads((tmp_path / "ut.json").read_bytes())["pupils"]
    assert [plan["id"] for plan in pupil["plans"]] == [in_use.plan_id]


def test_a_plan_there_is_not_is_told_and_no_file_is_made(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    said = ioplab("plan", "export", "--vault", closed, "--plan", "borte", "-o", tmp_path / "ut.json")

    assert said.status == 1
    assert "finnes ikke" in said.complaint
    assert not (tmp_path / "ut.json").exists()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_half_written(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())

    said = ioplab("plan", "export", "--vault", closed, "-o", tmp_path / "borte" / "ut.json")

    assert said.status == 1
    assert "kan ikke skrives" in said.complaint
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_file_that_was_there_is_whole_also_when_the_disk_is_full(
    ioplab: Ioplab, closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    (tmp_path / "ut.json").write_text("det gamle")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    said = ioplab("plan", "export", "--vault", closed, "-o", tmp_path / "ut.json")

    assert said.status == 1
    assert "disken er full" in said.complaint
    assert (tmp_path / "ut.json").read_text() == "det gamle"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_vault_without_a_school_has_nothing_to_write(ioplab: Ioplab, empty: Path, tmp_path: Path) -> None:
    said = ioplab("plan", "export", "--vault", empty, "-o", tmp_path / "ut.json")

    assert said.status == 1
    assert "ingen skole" in said.complaint


# list


def test_plans_are_listed_one_a_line(ioplab: Ioplab, closed: Path, in_use: InUse) -> None:
    said = ioplab("plan", "list", "--vault", closed)

    assert said.out == f"{in_use.plan_id}  2026/27  i bruk  –  Emil\n"


def test_the_list_as_json_has_these_keys(ioplab: Ioplab, closed: Path, in_use: InUse) -> None:
    said = ioplab("plan", "list", "--vault", closed, "--json")

    assert (said.status, said.err) == (0, "")
    assert said.json == {
        "plans": [
            {
                "id": in_use.plan_id,
                "pupil": in_use.pupil_id,
                "name": "Emil",
                "class_name": None,
                "grade": 5,
                "school_year": "2026/27",
                "kind": "full",
                "status": "active",
                "status_name": "i bruk",
                "activated_on": "2026-08-20",
                "subjects": ["NOR", "SOS"],
                "goals": 4,
            }
        ]
    }


def test_an_empty_vault_lists_nothing_and_says_so(ioplab: Ioplab, empty: Path) -> None:
    assert ioplab("plan", "list", "--vault", empty).out == "Ingen planer ennå.\n"
    assert ioplab("plan", "list", "--vault", empty, "--json").json == {"plans": []}


# check


def test_findings_as_json_have_these_keys_and_kinds(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    ioplab("plan", "import", fjellbekk_path, "--vault", empty)

    said = ioplab("plan", "check", "--vault", empty, "--json")

    assert (said.status, said.err) == (0, "")
    assert list(said.json) == ["findings"]
    assert said.json["findings"]
    for finding in said.json["findings"]:
        assert list(finding) == ["id", "kind", "pupil", "plan", "subject", "goal", "message", "basis"]
        assert finding["kind"] in ("krav", "råd")
        assert finding["message"]


def test_findings_are_read_with_rule_kind_and_basis(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    ioplab("plan", "import", fjellbekk_path, "--vault", empty)

    lines = ioplab("plan", "check", "--vault", empty).out.splitlines()

    assert lines
    assert all(": F" in line and line.endswith(")") for line in lines)


def test_a_plan_with_nothing_to_remark_says_so(ioplab: Ioplab, in_use: InUse) -> None:
    leave_nothing_to_remark(in_use)
    in_use.vault.close()
    closed = in_use.vault.path

    assert ioplab("plan", "check", "--vault", closed).out == "Ingen merknader.\n"
    assert ioplab("plan", "check", "--vault", closed, "--plan", in_use.plan_id, "--json").json == {"findings": []}


def test_only_one_plan_is_checked_when_told(ioplab: Ioplab, empty: Path, fjellbekk_path: Path) -> None:
    ioplab("plan", "import", fjellbekk_path, "--vault", empty)
    plans = [plan["id"] for plan in ioplab("plan", "list", "--vault", empty, "--json").json["plans"]]

    found = [ioplab("plan", "check", "--vault", empty, "--plan", plan, "--json").json["findings"] for plan in plans]

    assert all(one["plan"] == plan for plan, ones in zip(plans, found, strict=True) for one in ones)


def test_a_plan_there_is_not_is_told(ioplab: Ioplab, closed: Path) -> None:
    assert ioplab("plan", "check", "--vault", closed, "--plan", "borte", "--json").status == 1
