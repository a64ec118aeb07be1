"""What is handed over is whole, told in a manifest without names, rests on something, and is noted; or nothing is there."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ioplab import catalogues, files
from ioplab.domain.ids import ConsentId, PupilId
from ioplab.domain.vocabulary import Round, StaffRole
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange import handover as folders
from ioplab.exchange import plan_file, plan_form
from ioplab.operations import handover, people, pupils
from ioplab.operations.handover import hand_over, valid_consents
from ioplab.storage.audit import Asked
from tests.support.vaults import InUse

BASIS = "arkivering i elevmappen"
BEFORE, AFTER = date(2020, 1, 1), date(2040, 1, 1)


def consent(use: InUse, **fields: Any) -> ConsentId:
    given = {"given_on": BEFORE, **fields}
    pupils.add_sharing_consent(use.vault, use.pupil_id, what="IOP", shared_with="Elvestrand ungdomsskole", **given)
    return use.pupil.sharing_consents[-1].id


def test_the_folder_has_every_document_the_plans_and_what_they_are(in_use: InUse, tmp_path: Path) -> None:
    in_use.finalised(Round.MIDYEAR)

    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    kinds = [one.described.kind for one in manifest.files]
    assert sorted(kinds) == ["midyear", "plan", "plans", "pupil", "transition"]
    for one in manifest.files:
        content = (tmp_path / "ut" / one.name).read_bytes()
        assert (one.size, one.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert {path.name for path in (tmp_path / "ut").iterdir()} == {one.name for one in manifest.files} | {
        folders.MANIFEST,
        folders.LISTING,
    }
    assert folders.check(tmp_path / "ut") == manifest


def test_the_documents_are_for_the_archive(in_use: InUse, tmp_path: Path) -> None:
    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    documents = [one for one in manifest.files if one.described.media_type == handover.PDF_A]
    assert documents
    for one in documents:
        with pikepdf.open(tmp_path / "ut" / one.name) as pdf, pdf.open_metadata() as data:
            assert (data["pdfaid:part"], data["pdfaid:conformance"]) == ("2", "A")
            assert data.get("dc:title")
        assert one.described.school_year == "2026/27"
        assert one.described.plan == in_use.plan_id


def test_the_plans_can_be_read_by_another_program(in_use: InUse, tmp_path: Path) -> None:
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    read = plan_file.decode((tmp_path / "ut" / folders.PLANS).read_bytes())

    assert [pupil.id for pupil in read.pupils] == [in_use.pupil_id]


def test_no_name_of_the_pupil_stands_outside_the_documents(in_use: InUse, tmp_path: Path) -> None:
    pupil = in_use.pupil
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    told = (tmp_path / "ut" / folders.MANIFEST).read_text("utf-8") + (tmp_path / "ut" / folders.LISTING).read_text("utf-8-sig")
    names = [path.name for path in (tmp_path / "ut").iterdir()] + [handover.folder_name(pupil.id, in_use.vault.now())]
    for name in filter(None, (pupil.given_name, pupil.family_name)):
        assert name.casefold() not in told.casefold()
        assert all(name.casefold() not in one.casefold() for one in names)


def test_the_listing_says_what_the_manifest_says(in_use: InUse, tmp_path: Path) -> None:
    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    rows = list(csv.reader(io.StringIO((tmp_path / "ut" / folders.LISTING).read_text("utf-8-sig")), delimiter=";"))

    assert [(row[0], int(row[-2]), row[-1]) for row in rows[1:]] == [(one.name, one.size, one.sha256) for one in manifest.files]


def test_it_rests_on_a_consent_that_holds_or_on_a_reason(in_use: InUse, tmp_path: Path) -> None:
    given = consent(in_use, valid_until=AFTER)

    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", consent=given)

    assert manifest.resting_on.consent == given
    with pytest.raises(UserError, match="bygger på"):
        hand_over(in_use.vault, in_use.pupil_id, tmp_path / "uten", basis="  ")
    assert not (tmp_path / "uten").exists()


def test_a_consent_that_does_not_hold_is_refused(in_use: InUse, tmp_path: Path) -> None:
    today = in_use.vault.now().date()
    bad = [
        consent(in_use, withdrawn_on=today),
        consent(in_use, valid_until=today - timedelta(days=1)),
        consent(in_use, given_on=today + timedelta(days=1)),
        consent(in_use, given_on=None),
    ]

    for one in bad:
        with pytest.raises(UserError, match="gjelder ikke"):
            hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", consent=one)
    with pytest.raises(NotFoundError):
        hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", consent=ConsentId("ukjent"))
    assert valid_consents(in_use.pupil, today) == ()
    assert not (tmp_path / "ut").exists()


def test_it_is_noted_who_handed_over_on_what(in_use: InUse, tmp_path: Path) -> None:
    given = consent(in_use)

    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", consent=given)

    row = next(row for row in in_use.vault.audit(Asked(pupil=in_use.pupil_id)) if row.operation == "hand_over")
    assert given in (row.detail or "")
    assert in_use.pupil.given_name not in (row.detail or "")


def test_a_folder_that_is_there_is_left_alone(in_use: InUse, tmp_path: Path) -> None:
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "mitt.txt").write_text("mitt")

    with pytest.raises(UserError, match="fra før"):
        hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    assert [path.name for path in (tmp_path / "ut").iterdir()] == ["mitt.txt"]
    assert all(row.operation != "hand_over" for row in in_use.vault.audit(Asked()))


@pytest.mark.parametrize("fails_at", range(1, 7))
def test_a_disk_that_fails_leaves_nothing(in_use: InUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int) -> None:
    out, calls, write = tmp_path / "disk", [0], files.write_whole
    out.mkdir()

    def failing(path: Path, content: bytes, *, private: bool = False) -> None:
        calls[0] += 1
        if calls[0] == fails_at:
            raise UserError("full")
        write(path, content, private=private)

    monkeypatch.setattr(folders, "write_whole", failing)

    with pytest.raises(UserError):
        hand_over(in_use.vault, in_use.pupil_id, out / "ut", basis=BASIS)

    assert list(out.iterdir()) == []
    assert all(row.operation != "hand_over" for row in in_use.vault.audit(Asked()))


def test_what_cannot_be_noted_does_not_leave(in_use: InUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise UserError("disken er full")

    monkeypatch.setattr(handover, "note_handover", refuse)

    with pytest.raises(UserError):
        hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    assert not (tmp_path / "ut").exists()


def test_an_altered_missing_or_added_file_is_found(in_use: InUse, tmp_path: Path) -> None:
    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    path = tmp_path / "ut" / manifest.files[0].name
    whole = path.read_bytes()

    path.write_bytes(whole[:-1] + b"x")
    with pytest.raises(UserError, match="endret"):
        folders.check(tmp_path / "ut")
    path.unlink()
    with pytest.raises(UserError, match="finnes ikke"):
        folders.check(tmp_path / "ut")
    path.write_bytes(whole)
    (tmp_path / "ut" / "ekstra.pdf").write_bytes(b"x")
    with pytest.raises(UserError, match="ekstra"):
        folders.check(tmp_path / "ut")


def test_an_altered_list_or_one_that_is_gone_is_found(in_use: InUse, tmp_path: Path) -> None:
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    path = tmp_path / "ut" / folders.LISTING

    path.write_bytes(path.read_bytes().replace(b";nei;", b";ja;"))
    with pytest.raises(UserError, match=folders.LISTING):
        folders.check(tmp_path / "ut")
    path.unlink()
    with pytest.raises(UserError, match=folders.LISTING):
        folders.check(tmp_path / "ut")


def test_a_length_that_is_not_the_files_is_found(in_use: InUse, tmp_path: Path) -> None:
    manifest = hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    path = tmp_path / "ut" / folders.MANIFEST
    size = manifest.files[0].size
    path.write_text(path.read_text("utf-8").replace(f'"size": {size}', f'"size": {size + 1}'), encoding="utf-8")

    with pytest.raises(UserError, match="endret"):
        folders.check(tmp_path / "ut")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("name", [folders.MANIFEST, folders.LISTING, folders.PLANS])
def test_a_file_that_only_points_elsewhere_is_found(in_use: InUse, tmp_path: Path, name: str) -> None:
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    (tmp_path / "ut" / name).rename(tmp_path / "annet")
    (tmp_path / "ut" / name).symlink_to(tmp_path / "annet")

    with pytest.raises(UserError, match=name):
        folders.check(tmp_path / "ut")


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes in folders there")
def test_a_pipe_in_the_place_of_a_file_does_not_hold_up_whoever_checks(in_use: InUse, tmp_path: Path) -> None:
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    (tmp_path / "ut" / folders.PLANS).unlink()
    os.mkfifo(tmp_path / "ut" / folders.PLANS)

    with pytest.raises(UserError, match="endret"):
        folders.check(tmp_path / "ut")


def test_of_the_staff_only_those_the_plans_point_to_go_along(in_use: InUse, tmp_path: Path) -> None:
    people.add_staff(in_use.vault, name="Ukjent Utenfor", role=StaffRole.TEACHER)
    pupils.add_pupil(in_use.vault, given_name="Annen", family_name="Elevsen")

    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)

    content = (tmp_path / "ut" / folders.PLANS).read_bytes()
    read = plan_file.decode(content)
    assert {one.id for one in read.staff} >= {member.staff for plan in read.pupils[0].plans for member in plan.team}
    assert {one.name for one in in_use.vault.staff()} - {one.name for one in read.staff} == {"Ukjent Utenfor"}
    assert b"Elevsen" not in content
    plan_form.check(read, catalogues.scales(), plan_form.Known())


def test_a_manifest_cannot_point_out_of_its_folder(in_use: InUse, tmp_path: Path) -> None:
    hand_over(in_use.vault, in_use.pupil_id, tmp_path / "ut", basis=BASIS)
    path = tmp_path / "ut" / folders.MANIFEST
    (tmp_path / "plan.json").write_bytes((tmp_path / "ut" / "plan.json").read_bytes())
    path.write_text(path.read_text("utf-8").replace('"plan.json"', '"../plan.json"'), encoding="utf-8")

    with pytest.raises(UserError):
        folders.check(tmp_path / "ut")


def test_a_pupil_that_is_not_there_is_said(in_use: InUse, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        hand_over(in_use.vault, PupilId("ingen"), tmp_path / "ut", basis=BASIS)
