"""`ioplab report plan|midyear|annual|pupil|transition|invitation`."""

from __future__ import annotations

import gc
import json
import sys
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from ioplab.cli import report
from ioplab.domain.ids import ConversationId, GoalId, PlanId, PupilId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Plan
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ConversationKind, Round, Stage
from ioplab.errors import UserError
from ioplab.operations import goals, plans, pupils
from ioplab.operations.documents import DocumentFormat, DocumentKind
from ioplab.reports.content import Document
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import PASSPHRASE, InUse, query

DOCUMENTS = [kind.value for kind in DocumentKind]


@pytest.fixture
def finished(in_use: InUse) -> InUse:
    """Both rounds done, and the vault closed."""
    in_use.finalised(Round.MIDYEAR, 3)
    in_use.finalised(Round.ANNUAL, 4)
    in_use.vault.close()
    return in_use


@pytest.fixture
def several(in_use: InUse) -> tuple[InUse, PlanId, PlanId]:
    """Emil's plan with its halvårsevaluering, Ida's, which has none, and one of Ida's from another year; the vault is closed."""
    vault = in_use.vault
    in_use.finalised(Round.MIDYEAR, 3)
    ida, this_year, next_year = PupilId(vault.new_id()), PlanId(vault.new_id()), PlanId(vault.new_id())
    pupils.add_pupil(vault, given_name="Ida", family_name="Eksempel", pupil_id=ida)
    for plan_id, year in ((this_year, 2026), (next_year, 2027)):
        plans.start_plan(vault, ida, SchoolYear(year), plan_id=plan_id)
        subject = SubjectPlanId(vault.new_id())
        goals.add_subject(vault, plan_id, SubjectCode("NOR"), subject_plan_id=subject)
        goals.add_goal(vault, subject, text="Leser", goal_id=GoalId(vault.new_id()))
    vault.close()
    return in_use, this_year, next_year


def audit(use: InUse) -> list[tuple[str, str]]:
    """The documents that the audit says have left, with what they were about."""
    with Vault.open(use.vault.path, PASSPHRASE) as vault:
        rows = query(vault, "SELECT operation, target FROM change WHERE operation LIKE 'make_document%' ORDER BY id")
    return [(operation, target) for operation, target in rows]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_is_written_for_its_owner_alone(ioplab: Ioplab, finished: InUse, tmp_path: Path, document: str) -> None:
    out = tmp_path / f"{document}.pdf"

    said = ioplab("report", document, "--vault", finished.vault.path, "--plan", finished.plan_id, "-o", out)

    assert (said.status, said.out, said.err) == (0, f"Skrevet: {out}\n", "")
    assert "Emil" in PdfReader(out).pages[0].extract_text()
    assert out.stat().st_mode & 0o077 == 0
    assert audit(finished) == [(f"make_document_{document}", finished.plan_id)]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_file_name_says_what_it_is_written_as(ioplab: Ioplab, finished: InUse, tmp_path: Path, document: str) -> None:
    for ending in (".docx", ".JSON"):
        said = ioplab(
            "report", document, "--vault", finished.vault.path, "--plan", finished.plan_id, "-o", tmp_path / f"d{ending}"
        )
        assert (said.status, said.err) == (0, "")

    told = json.loads((tmp_path / "d.JSON").read_bytes())
    assert told["format"] == "ioplab-document/1"
    word = docx.Document(BytesIO((tmp_path / "d.docx").read_bytes()))
    assert word.paragraphs[0].text == told["title"]


def test_the_language_and_the_look_are_chosen(ioplab: Ioplab, finished: InUse, tmp_path: Path) -> None:
    base = ("report", "plan", "--vault", finished.vault.path, "--plan", finished.plan_id)
    ioplab(*base, "-o", tmp_path / "nn.json", "--language", "nn")
    ioplab(*base, "-o", tmp_path / "colour.pdf")
    ioplab(*base, "-o", tmp_path / "plain.pdf", "--plain")

    assert json.loads((tmp_path / "nn.json").read_bytes())["language"] == "nn"
    assert (tmp_path / "colour.pdf").read_bytes() != (tmp_path / "plain.pdf").read_bytes()


def test_an_evaluation_nobody_has_begun_has_no_document(ioplab: Ioplab, closed: Path, in_use: InUse, tmp_path: Path) -> None:
    said = ioplab("report", "midyear", "--vault", closed, "--plan", in_use.plan_id, "-o", tmp_path / "m.pdf")

    assert said.status == 1
    assert "ikke startet" in said.complaint
    assert not (tmp_path / "m.pdf").exists()


@pytest.mark.parametrize("name", ["m.odt", "m", "m.pdf.txt"])
def test_a_form_that_cannot_be_written_is_refused_before_the_vault_is_opened(ioplab: Ioplab, tmp_path: Path, name: str) -> None:
    said = ioplab("report", "plan", "--vault", tmp_path / "borte", "--plan", "1", "-o", tmp_path / name)

    assert said.status == 1
    assert ".pdf, .docx eller .json" in said.complaint


def test_a_plan_there_is_not_is_told(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    said = ioplab("report", "plan", "--vault", closed, "--plan", "borte", "-o", tmp_path / "m.pdf")

    assert said.status == 1
    assert not (tmp_path / "m.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("invitation", "--plan", "1"), "--conversation"),
        (("plan", "--conversation", "1"), "--conversation"),
        (("plan", "--plan", "1", "--year", "2026/27"), "--all"),
        (("plan", "--plan", "1", "--format", "docx"), "--all"),
    ],
)
def test_options_that_do_not_belong_together_are_told(
    ioplab: Ioplab, tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    said = ioplab("report", *arguments, "--vault", tmp_path / "borte", "-o", tmp_path / "m.pdf")

    assert (said.status, complaint in said.complaint) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "Ett av disse må være med: --plan --all --conversation"),
        (("--plan", "1", "--all"), "--all kan ikke brukes sammen med --plan"),
    ],
)
def test_whose_document_it_is_must_be_said_once(
    ioplab: Ioplab, tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    said = ioplab("report", "plan", "--vault", tmp_path, *arguments, "-o", tmp_path / "m.pdf")

    assert (said.status, complaint in said.complaint) == (2, True)


def test_an_invitation_is_to_a_talk(ioplab: Ioplab, in_use: InUse, tmp_path: Path) -> None:
    talk = ConversationId(in_use.vault.new_id())
    plans.add_conversation(
        in_use.vault, in_use.plan_id, kind=ConversationKind.GUARDIAN, stage=Stage.MIDYEAR, conversation_id=talk
    )
    in_use.vault.close()

    said = ioplab("report", "invitation", "--vault", in_use.vault.path, "--conversation", talk, "-o", tmp_path / "i.json")

    assert (said.status, said.err) == (0, "")
    assert "Emil" in json.loads((tmp_path / "i.json").read_bytes())["who"]
    assert audit(in_use) == [("make_document_invitation", in_use.plan_id)]


# All at once


def test_all_plans_get_their_document_and_no_file_tells_a_name(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path
) -> None:
    use, *others = several
    folder = tmp_path / "dokumenter" / "nye"

    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", folder)

    assert (said.status, said.err) == (0, "")
    assert said.out == f"3 av 3 dokumenter er skrevet i {folder}\n"
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3
    assert [one for one in names if "ida" in one.lower() or "emil" in one.lower() or not one.endswith(".pdf")] == []
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}
    assert sorted(audit(use)) == sorted(("make_document_plan", plan) for plan in (use.plan_id, *others))


def test_two_plans_whose_ids_begin_alike_get_a_file_each(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path
) -> None:
    use, this_year, _ = several
    assert this_year[:8] == use.plan_id[:8]

    ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", tmp_path / "d", "--format", "json")

    told = [json.loads(path.read_bytes())["who"] for path in (tmp_path / "d").iterdir()]
    assert sorted(told) == ["Emil", "Ida Eksempel", "Ida Eksempel"]


def test_one_school_year_can_be_chosen(ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path) -> None:
    use, _, _ = several

    said = ioplab(
        "report", "plan", "--vault", use.vault.path, "--all", "--year", "2027/28", "--format", "docx", "-o", tmp_path / "d"
    )

    assert said.status == 0
    (path,) = (tmp_path / "d").iterdir()
    assert path.name.endswith(".docx")
    assert "2027-28" in path.name


@pytest.mark.parametrize(("year", "complaint"), [("2031/32", "ingen planer"), ("i fjor", "finnes ikke")])
def test_a_year_without_plans_is_told(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path, year: str, complaint: str
) -> None:
    use, _, _ = several

    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "--year", year, "-o", tmp_path / "d")

    assert (said.status, complaint in said.complaint) == (1, True)
    assert not (tmp_path / "d").exists()


def test_what_cannot_be_made_is_told_by_its_plan_and_the_rest_is_written(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path
) -> None:
    use, *without = several

    said = ioplab("report", "midyear", "--vault", use.vault.path, "--all", "-o", tmp_path / "d")

    assert said.status == 1
    assert said.out.startswith("1 av 3 ")
    assert [line.split(": ")[:2] for line in said.err.splitlines()] == [["ioplab", plan] for plan in without]
    assert all("ikke startet" in line for line in said.err.splitlines())
    assert len(list((tmp_path / "d").iterdir())) == 1
    assert audit(use) == [("make_document_midyear", use.plan_id)]


def test_a_disk_that_fails_stops_at_once_and_leaves_whole_files(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use, _, _ = several
    written: list[Path] = []

    def failing(path: Path, content: bytes, *, private: bool) -> None:
        assert private
        if written:
            raise UserError("Disken er full.")
        path.write_bytes(content)
        written.append(path)

    monkeypatch.setattr(report, "write_whole", failing)
    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", tmp_path / "d")

    assert (said.status, said.complaint) == (1, "ioplab: Disken er full.")
    assert said.out.startswith("1 av 3 ")
    assert list((tmp_path / "d").iterdir()) == written


def test_a_folder_that_cannot_be_made_is_told(ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path) -> None:
    use, _, _ = several
    (tmp_path / "fil").write_text("her er det noe")

    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", tmp_path / "fil" / "d")

    assert said.status == 1
    assert "kan ikke lages" in said.complaint


def test_who_watches_is_told_how_far_it_has_come(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use, _, _ = several
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True, raising=False)

    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", tmp_path / "d")

    assert said.err == "".join(f"\rLager dokumenter {place}/3" for place in (1, 2, 3)) + "\n"


# A password


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with a password on its first line."""
    path = tmp_path / "passord.txt"
    path.write_text("sju stille svaner\nikke dette\n", encoding="utf-8")
    return path


def test_a_pdf_with_a_password_opens_with_it_alone(
    ioplab: Ioplab, closed: Path, in_use: InUse, tmp_path: Path, secret: Path
) -> None:
    out = tmp_path / "p.pdf"

    said = ioplab("report", "plan", "--vault", closed, "--plan", in_use.plan_id, "-o", out, "--password-file", secret)

    assert (said.status, said.err) == (0, "")
    assert b"/AESV3" in out.read_bytes()
    assert not PdfReader(out).decrypt("feil")
    reader = PdfReader(out)
    assert reader.decrypt("sju stille svaner")
    assert "Emil" in reader.pages[0].extract_text()


@pytest.mark.parametrize("ending", [".docx", ".json"])
def test_only_a_pdf_can_have_one(ioplab: Ioplab, tmp_path: Path, secret: Path, ending: str) -> None:
    said = ioplab(
        "report", "plan", "--vault", tmp_path / "borte", "--plan", "1", "-o", tmp_path / f"p{ending}", "--password-file", secret
    )

    assert said.status == 1
    assert "Bare PDF" in said.complaint


def test_a_password_that_is_too_short_stops_before_anything_is_written(
    ioplab: Ioplab, several: tuple[InUse, PlanId, PlanId], tmp_path: Path, secret: Path
) -> None:
    use, _, _ = several
    secret.write_text("kort")

    said = ioplab("report", "plan", "--vault", use.vault.path, "--all", "-o", tmp_path / "d", "--password-file", secret)

    assert said.status == 1
    assert "for kort" in said.complaint
    assert not (tmp_path / "d").exists()
    assert audit(use) == []


def test_memory_does_not_grow_with_the_number_of_documents(in_use: InUse, tmp_path: Path) -> None:
    """Nothing that a document was made of is kept when the next is made."""
    making = report._Making(form=DocumentFormat.JSON, language="nb", is_plain=False, password=None)
    batch = report._Batch(in_use.vault, making, DocumentKind.PLAN, tmp_path)

    def alive() -> int:
        gc.collect()
        return sum(isinstance(one, Document | Plan) for one in gc.get_objects())

    before = alive()
    for _ in range(3):
        batch.add(in_use.plan_id)

    assert alive() == before
