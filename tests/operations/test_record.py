"""A pupil's whole record out, and away: nothing is forgotten in the folder, and nothing is left in the vault."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ioplab.domain.contribution import ContributionRequest
from ioplab.domain.ids import Level, PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Basis, Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import plan_file
from ioplab.operations import backups, evaluations, goals, plans, pupils, record, record_words
from ioplab.operations.record import MANIFEST, READ_ME, Wish
from ioplab.storage import ownership
from ioplab.storage.changes import Changed
from ioplab.storage.mapping import TABLES
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.support import decrypted
from tests.support.contributions import asked
from tests.support.vaults import PASSPHRASE, YEAR, InUse, acting_as, clock_of, query, refused, reopened
from tests.test_docs import dataclasses_below

NAME = "Zimborax"
"""A given name that no other text holds, so that its bytes can be searched for."""

SECRET = "Qwuxolimp"
"""Words that lie in the history alone."""


@pytest.fixture
def use(in_use: InUse) -> InUse:
    """A pupil of that name with something of everything, much of it changed or taken away since."""
    vault = in_use.vault
    pupils.edit_pupil(vault, in_use.pupil_id, given_name=NAME, family_name=SECRET + "sen")
    pupils.edit_pupil(vault, in_use.pupil_id, family_name="Eksempel", strengths=f"{NAME} er glad i tog. " * 400)
    goals.edit_goal(vault, in_use.goal_ids[0], baseline=f"{SECRET} leser")
    goals.edit_goal(vault, in_use.goal_ids[0], baseline=f"{NAME} leser")
    goals.add_goal(vault, in_use.subjects[0], text=f"{SECRET} skriver")
    goals.remove_goal(vault, in_use.plan.subjects[0].goals[-1].id)
    asked(vault, in_use.plan_id, in_use.jon, now=None) if in_use.open(Round.MIDYEAR) else None
    other = PupilId(vault.new_id())
    pupils.add_pupil(vault, given_name="Ida", pupil_id=other)
    plans.start_plan(vault, other, YEAR)
    return in_use


def wish(**changes: object) -> Wish:
    usual = Wish(name=f"{NAME} Eksempel", passphrase=PASSPHRASE, no_archive_because="Lagt inn ved en feil")
    return replace(usual, **changes)  # type: ignore[arg-type]


def found(vault: Vault, words: str) -> list[str]:
    """The files of the vault in which these words stand, decrypted or as they are."""
    everything = decrypted.everything_in(vault.path, vault._data_key)
    return [path.name for path, content in everything if words.encode() in content]


# Innsyn


def test_the_folder_holds_everything_with_its_fingerprint(use: InUse, tmp_path: Path) -> None:
    folder = tmp_path / record.folder_name(use.pupil_id, use.vault.now())

    manifest = record.export_record(use.vault, use.pupil_id, folder)

    names = {path.name for path in folder.iterdir()}
    assert names == {MANIFEST, *(one.name for one in manifest.files)}
    assert {"plan.json", "historikk.csv", "historikk.pdf", "logg.csv", "logg.pdf", READ_ME} < names
    assert len([name for name in names if name.startswith(("plan-", "midyear-", "pupil-"))]) >= 2
    for one in manifest.files:
        assert hashlib.sha256((folder / one.name).read_bytes()).hexdigest() == one.sha256
    assert record.read_record(folder) == manifest
    assert NAME not in str(sorted(names)) + (folder / MANIFEST).read_text(encoding="utf-8")
    (row,) = query(use.vault, "SELECT target, detail FROM change WHERE operation = 'export_record'")
    assert row == (use.pupil_id, f"sha256 {record.fingerprint(manifest)}")


def test_the_plan_in_the_folder_is_the_pupil(use: InUse, tmp_path: Path) -> None:
    record.export_record(use.vault, use.pupil_id, tmp_path / "ut")

    file = plan_file.decode((tmp_path / "ut" / "plan.json").read_bytes())

    assert file.pupils == (use.pupil,)


def test_the_history_tells_what_stood_before_in_words(use: InUse, tmp_path: Path) -> None:
    record.export_record(use.vault, use.pupil_id, tmp_path / "ut")

    text = (tmp_path / "ut" / "historikk.csv").read_text(encoding="utf-8-sig")
    lines = [row[2:] for row in csv.reader(io.StringIO(text), delimiter=";")]

    assert ["Kari Eksempel", "Mål endret", "Mål", "utgangspunkt", f"{SECRET} leser", f"{NAME} leser"] in lines
    assert ["Kari Eksempel", "Mål tatt bort", "Mål", "tekst", f"{SECRET} skriver", ""] in lines
    assert "Ida" not in text


def test_a_colleagues_draft_is_not_in_the_folder(use: InUse) -> None:
    evaluation = use.plan.evaluations[-1].id
    with acting_as(use.vault, use.jon):
        said = {"level": Level(2), "basis": Basis.OBSERVED}
        evaluations.rate_goal(use.vault, evaluation, use.goal_ids[0], use.jon, note="Et hemmelig utkast", **said)
        evaluations.rate_goal(use.vault, evaluation, use.goal_ids[0], use.jon, note="Et annet utkast", **said)

    ready = record.gather(use.vault, use.pupil_id).ready

    for name in ("historikk.csv", "plan.json"):
        assert "hemmelig" not in ready[name].decode("utf-8-sig")
        assert "Et annet" not in ready[name].decode("utf-8-sig")


def test_no_cell_is_a_formula(use: InUse) -> None:
    goals.edit_goal(use.vault, use.goal_ids[0], baseline="=HYPERLINK(1)")

    text = record.gather(use.vault, use.pupil_id).ready["historikk.csv"].decode("utf-8-sig")

    assert ";=" not in text
    assert "'=HYPERLINK(1)" in text


def test_a_folder_that_cannot_be_written_whole_is_not_there(use: InUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes, *, private: bool = False) -> None:
        if path.name == MANIFEST:
            raise UserError("Disken er full.")
        assert private
        path.write_bytes(content)

    monkeypatch.setattr(record, "write_whole", full)
    with pytest.raises(UserError, match="full"):
        record.export_record(use.vault, use.pupil_id, tmp_path / "ut")

    assert not (tmp_path / "ut").exists()


def test_every_field_about_a_pupil_has_a_name() -> None:
    columns = {column.name for table in ownership._BELOW_A_PUPIL for column in table.columns} - {"id"}
    parts = {
        one.name
        for table in ownership._BELOW_A_PUPIL
        for cls in dataclasses_below(table.cls)
        if cls not in TABLES
        for one in fields(cls)
    }

    assert columns | parts - {"id"} <= record_words.FIELDS.keys()
    assert {table.name for table in ownership._BELOW_A_PUPIL} == record_words.THINGS.keys()


# Sletting


def test_not_a_byte_of_the_pupil_is_left(use: InUse) -> None:
    backups.back_up(use.vault)
    vault = use.vault
    assert found(vault, NAME)
    assert found(vault, SECRET), "the test would find what lies in the history alone"

    proof = record.delete_pupil(vault, use.pupil_id, wish()).proof

    assert found(vault, NAME) == found(vault, SECRET) == []
    assert vault.check().faults == ()
    assert [pupil.given_name for pupil in vault.all(Pupil)] == ["Ida"]
    assert vault.all(ContributionRequest) == ()
    left = query(vault, "SELECT DISTINCT entity FROM history")
    assert ("goal",) not in left
    assert proof.rows["goal"] == 4
    assert proof.rows["history"] > 20
    assert len(backups.listed(vault.path)) == 1
    again = reopened(vault)
    assert found(again, NAME) == []


def test_the_journal_is_kept_as_before_afterwards(use: InUse) -> None:
    record.delete_pupil(use.vault, use.pupil_id, wish())

    assert query(use.vault, "PRAGMA journal_mode") == [("persist",)]


def test_the_proof_says_who_and_how_much_and_not_whom(use: InUse, tmp_path: Path) -> None:
    manifest = record.export_record(use.vault, use.pupil_id, tmp_path / "ut")

    proof = record.delete_pupil(use.vault, use.pupil_id, wish(archive=tmp_path / "ut", no_archive_because="")).proof
    (told,) = record.proofs(use.vault)
    as_json, as_pdf = record.write_proof(told, tmp_path, school="Fjellbekk skole")

    assert told == proof
    assert proof.archive_sha256 == record.fingerprint(manifest)
    said = json.loads(as_json.read_bytes())
    assert (said["pupil"], said["deleted_by"]) == (use.pupil_id, "Kari Eksempel")
    assert NAME not in as_json.read_text(encoding="utf-8")
    assert as_pdf.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "Emil"}, "Navnet er ikke elevens"),
        ({"passphrase": "feil passordfrase"}, "Passordfrasen er ikke riktig"),
        ({"no_archive_because": " "}, "Ta ut alt om eleven først"),
        ({"no_archive_because": f"{NAME} har flyttet"}, "kan ikke nevne eleven"),
        ({"no_archive_because": f"{NAME}s mor ba om det"}, "kan ikke nevne eleven"),
    ],
)
def test_it_is_not_done_by_mistake(use: InUse, changes: dict[str, str], words: str) -> None:
    with refused(use.vault, words, NotAllowedError):
        record.delete_pupil(use.vault, use.pupil_id, wish(**changes))


def test_the_folder_must_be_of_the_pupil_whole_and_new(use: InUse, tmp_path: Path) -> None:
    archive = tmp_path / "ut"
    record.export_record(use.vault, use.pupil_id, archive)
    (plan,) = archive.glob("plan-*.pdf")
    content = plan.read_bytes()
    plan.write_bytes(content + b"x")
    with refused(use.vault, "er endret"):
        record.delete_pupil(use.vault, use.pupil_id, wish(archive=archive))
    plan.write_bytes(content)
    goals.edit_goal(use.vault, use.goal_ids[0], baseline="Leser to ord")
    with refused(use.vault, "Noe er endret siden"):
        record.delete_pupil(use.vault, use.pupil_id, wish(archive=archive))
    others = next(one.id for one in use.vault.all(Pupil) if one.given_name == "Ida")
    with refused(use.vault, "en annen elev"):
        record.delete_pupil(use.vault, others, wish(name="Ida", archive=archive))


def test_it_cannot_be_undone(use: InUse) -> None:
    workspace = Workspace(use.vault)
    workspace.run(goals.edit_goal, use.goal_ids[0], baseline="Leser ett ord")
    workspace.run(pupils.remove_pupil, use.pupil_id)
    workspace.undo()
    record.delete_pupil(use.vault, use.pupil_id, wish())

    assert workspace.undo() is None
    with pytest.raises(NotFoundError):
        use.vault.get(Pupil, use.pupil_id)


def test_who_has_seen_the_pupil_can_be_told_afterwards(use: InUse) -> None:
    before = query(use.vault, "SELECT COUNT(*) FROM change_pupil WHERE pupil = ?", use.pupil_id)
    record.delete_pupil(use.vault, use.pupil_id, wish())

    assert query(use.vault, "SELECT COUNT(*) FROM change_pupil WHERE pupil = ?", use.pupil_id) == [(before[0][0] + 1,)]


def test_bytes_that_could_not_be_wiped_are_wiped_at_the_next_opening(use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> Changed:
        raise UserError("Disken er full.")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "wipe", full)
        with pytest.raises(UserError, match="full"):
            record.delete_pupil(use.vault, use.pupil_id, wish(remove_backups=False))

    again = reopened(use.vault)

    assert found(again, NAME) == found(again, SECRET) == []


def test_time_passing_changes_nothing(use: InUse, tmp_path: Path) -> None:
    record.export_record(use.vault, use.pupil_id, tmp_path / "ut")
    clock_of(use.vault).wait(timedelta(hours=5))

    assert record.delete_pupil(use.vault, use.pupil_id, wish(archive=tmp_path / "ut")).proof.archive_sha256
