"""`ioplab contribution request|answer|merge`: a colleague contributes by file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ioplab.cli import opening
from ioplab.domain.contribution import ContributionRequest
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.plan import Plan
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.operations import evaluations
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.contributions import WORDS, cheaply
from tests.support.plans import fjellbekk_json
from tests.support.vaults import PASSPHRASE, InUse

ROOT = Path(__file__).parents[2]
OFFICE = "Skolens kontor"
"""An owner who is none of the staff, and so is told of all ratings."""


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheaply(monkeypatch)


@pytest.fixture
def midyear(in_use: InUse) -> InUse:
    """A vault with Emil's plan and an open round, closed. Jon has not opened it."""
    in_use.open(Round.MIDYEAR)
    in_use.vault.close()
    return in_use


@pytest.fixture
def requested(ioplab: Ioplab, midyear: InUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A request to Jon; the words are in the environment."""
    said = request(ioplab, midyear, tmp_path / "til-jon.iopbidrag")
    monkeypatch.setenv(opening.WORDS_VARIABLE, " ".join(said["words"]))
    return said


def request(ioplab: Ioplab, use: InUse, path: Path, *options: str) -> dict[str, Any]:
    asked = ("--vault", use.vault.path, "--plan", use.plan_id, "--staff", use.jon)
    said = ioplab("contribution", "request", *asked, *options, "--json", "-o", path)
    assert said.status == 0, said.err
    return dict(said.json)


def ratings_file(folder: Path, use: InUse, *levels: int) -> Path:
    path = folder / "vurderinger.json"
    path.write_text(json.dumps([{"goal": goal, "level": level} for goal, level in zip(use.goal_ids, levels, strict=False)]))
    return path


# request


def test_a_request_tells_its_words_once_and_what_it_asks(ioplab: Ioplab, midyear: InUse, tmp_path: Path) -> None:
    path = tmp_path / "til-jon.iopbidrag"

    said = request(ioplab, midyear, path)

    assert sorted(said) == ["due_on", "goals", "words"]
    assert len(said["words"]) == 5
    assert said["goals"] == list(midyear.goal_ids)
    assert said["due_on"] == "2027-01-15"
    content = path.read_bytes()
    assert content.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert all(word.encode() not in content for word in said["words"])
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0
    with Vault.open(midyear.vault.path, PASSPHRASE) as vault:
        (remembered,) = vault.all(ContributionRequest)
    assert all(word not in repr(remembered) for word in said["words"])


def test_a_request_is_told_to_people_in_words(ioplab: Ioplab, midyear: InUse, tmp_path: Path) -> None:
    path = tmp_path / "til-jon.iopbidrag"
    asked = ("--vault", midyear.vault.path, "--plan", midyear.plan_id, "--staff", midyear.jon)

    said = ioplab("contribution", "request", *asked, "-o", path)

    lines = said.out.splitlines()
    assert lines[0] == f"Skrevet: {path} (4 mål)"
    assert lines[1].startswith("De fem ordene: ")
    assert lines[2] == "Si dem til Jon Eksempel. Send dem ikke sammen med filen; de vises bare nå."
    assert lines[3] == "Svaret ønskes innen 15. januar 2027."


def test_a_request_that_cannot_be_written_was_never_made(ioplab: Ioplab, midyear: InUse, tmp_path: Path) -> None:
    asked = ("--vault", midyear.vault.path, "--plan", midyear.plan_id, "--staff", midyear.jon)

    said = ioplab("contribution", "request", *asked, "-o", tmp_path / "borte" / "x.iopbidrag")

    assert said.status == 1
    assert "kan ikke skrives" in said.complaint
    with Vault.open(midyear.vault.path, PASSPHRASE) as vault:
        assert vault.all(ContributionRequest) == ()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--plan", "x"), "finnes ikke lenger"),
        (("--staff", "x"), "finnes ikke lenger"),
        (("--round", "annual"), "ingen evaluering som er i gang"),
        (("--kind", "goals"), "mangler fag"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    ioplab: Ioplab, midyear: InUse, tmp_path: Path, options: tuple[str, str], complaint: str
) -> None:
    usual = {"--vault": midyear.vault.path, "--plan": midyear.plan_id, "--staff": midyear.jon}
    words = [str(word) for pair in {**usual, options[0]: options[1]}.items() for word in pair]

    said = ioplab("contribution", "request", *words, "-o", tmp_path / "x.iopbidrag")

    assert (said.status, said.out) == (1, "")
    assert complaint in said.complaint
    assert not (tmp_path / "x.iopbidrag").exists()


def test_a_date_that_is_none_is_wrong_usage(ioplab: Ioplab, midyear: InUse, tmp_path: Path) -> None:
    asked = ("--vault", midyear.vault.path, "--plan", midyear.plan_id, "--staff", midyear.jon)

    assert ioplab("contribution", "request", *asked, "--due", "15.1", "-o", tmp_path / "x").status == 2


def test_the_due_date_can_be_chosen(ioplab: Ioplab, midyear: InUse, tmp_path: Path) -> None:
    assert request(ioplab, midyear, tmp_path / "x.iopbidrag", "--due", "2027-01-08")["due_on"] == "2027-01-08"


# answer and merge


def test_an_answer_goes_back_and_is_merged_and_told(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path
) -> None:
    assert requested
    ratings = ratings_file(tmp_path, midyear, 1, 2, 3)
    answered = ioplab(
        "contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "-o", tmp_path / "a.iopsvar"
    )
    assert answered.out.splitlines() == [f"Skrevet: {tmp_path / 'a.iopsvar'} (3 vurderinger)", "1 mål er ikke vurdert."]
    _read_by_the_office(midyear)

    merged = ioplab("contribution", "merge", tmp_path / "a.iopsvar", "--vault", midyear.vault.path, "--json")

    assert [sorted(change) for change in merged.json["changes"]] == [["from", "goal", "text", "to", "what"]] * 3
    assert merged.json["changes"][0] == {
        "what": "rating",
        "goal": midyear.goal_ids[0],
        "from": None,
        "to": "ikke mestret ennå",
        "text": "Jon vurderte «Leser 1 linjer høyt»: ikke mestret ennå (før: ikke vurdert).",
    }
    again = ioplab("contribution", "merge", tmp_path / "a.iopsvar", "--vault", midyear.vault.path)
    assert again.out == "Alt i svaret var her fra før, ingenting er endret.\n"


def _read_by_the_office(use: InUse) -> None:
    """Let the owner of the vault be none of those who rate."""
    with Vault.open(use.vault.path, PASSPHRASE) as vault:
        team = tuple(member for member in vault.get(Plan, use.plan_id).team if member.staff != use.kari)
        with vault.change("test") as change:
            change.put(replace(vault.get(Plan, use.plan_id), team=team))


def test_who_has_not_rated_is_not_told_how_the_colleague_did(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path
) -> None:
    assert requested
    ratings = ratings_file(tmp_path, midyear, 4)
    ioplab("contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "-o", tmp_path / "a.iopsvar")

    merged = ioplab("contribution", "merge", tmp_path / "a.iopsvar", "--vault", midyear.vault.path)

    assert merged.out == "Jon har vurdert «Leser 1 linjer høyt». Du ser hva når du har levert din egen vurdering.\n"


def test_the_words_may_stand_in_a_file_however_they_are_written(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(opening.WORDS_VARIABLE)
    words = tmp_path / "ord.txt"
    words.write_text("\ufeff" + " -\r\n".join(requested["words"]).upper(), encoding="utf-8")
    ratings = ratings_file(tmp_path, midyear, 3)

    said = ioplab(
        "contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "--words-file", words, "--json",
        "-o", tmp_path / "a.iopsvar",
    )  # fmt: skip

    assert said.json == {"ratings": 1, "left": list(midyear.goal_ids[1:])}


@pytest.mark.parametrize("words", [WORDS, "elg ugle sau geit", "elg ugle sau geit xyz", None])
def test_wrong_words_write_nothing(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str | None
) -> None:
    assert requested
    if words is None:
        monkeypatch.delenv(opening.WORDS_VARIABLE)
    else:
        monkeypatch.setenv(opening.WORDS_VARIABLE, words)
    monkeypatch.setattr(sys, "stdin", open(os.devnull, encoding="utf-8"))  # noqa: PTH123, SIM115 - closed with the test
    ratings = ratings_file(tmp_path, midyear, 3)

    said = ioplab("contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "-o", tmp_path / "a.iopsvar")

    assert (said.status, said.out) == (1, "")
    assert said.complaint
    assert not (tmp_path / "a.iopsvar").exists()
    sys.stdin.close()


def test_a_fault_in_the_ratings_names_the_file_and_the_place(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path
) -> None:
    assert requested
    ratings = ratings_file(tmp_path, midyear, 3, 7)

    said = ioplab("contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "-o", tmp_path / "a.iopsvar")
    assert said.status == 1
    assert "Nivået finnes ikke i skalaen" in said.complaint

    ratings.write_text(json.dumps([{"goal": midyear.goal_ids[0], "level": "tre"}]))
    said = ioplab("contribution", "answer", tmp_path / "til-jon.iopbidrag", "--ratings", ratings, "-o", tmp_path / "a.iopsvar")
    assert "vurderinger.json" in said.complaint
    assert "ratings[0].level" in said.complaint


@pytest.mark.parametrize("content", [b"", b"hei", b"age-encryption.org/v1\n", b"ioplab-answer/2 x\n", bytes(21 * 2**20)])
def test_rubbish_is_refused_by_both_verbs_with_one_line(
    ioplab: Ioplab, midyear: InUse, requested: dict[str, Any], tmp_path: Path, content: bytes
) -> None:
    assert requested
    rubbish = tmp_path / "fil"
    rubbish.write_bytes(content)
    ratings = ratings_file(tmp_path, midyear, 3)

    for said in (
        ioplab("contribution", "answer", rubbish, "--ratings", ratings, "-o", tmp_path / "a.iopsvar"),
        ioplab("contribution", "merge", rubbish, "--vault", midyear.vault.path),
    ):
        assert (said.status, said.out) == (1, "")
        assert said.complaint


# The example school, evaluated again by files


def test_the_example_schools_ratings_brought_back_by_answers_give_the_same_counts(
    ioplab: Ioplab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, without = fjellbekk_json(), fjellbekk_json()
    said: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for school in (whole, without):
        for evaluation in _evaluations_of(school):
            evaluation["outcomes"] = []  # as the ratings say, not as the team agreed
    for pupil in without["pupils"]:
        for plan in pupil["plans"]:
            for evaluation in plan["evaluations"]:
                for rating in evaluation["ratings"]:
                    without_staff = {key: value for key, value in rating.items() if key != "staff"}
                    said[plan["id"], evaluation["kind"], rating["staff"]].append(without_staff)
                evaluation["ratings"] = []
    finalised = [evaluation.pop("finalised_on") for evaluation in _evaluations_of(without)]
    _import(ioplab, tmp_path / "Hel.ioplab", whole)
    again = tmp_path / "Igjen.ioplab"
    _import(ioplab, again, without)

    for number, ((plan, kind, staff), ratings) in enumerate(said.items()):
        _by_file(ioplab, monkeypatch, tmp_path / str(number), again, ("--plan", plan, "--staff", staff, "--round", kind), ratings)
    for evaluation, on in zip(_evaluations_of(without), finalised, strict=True):
        evaluation["finalised_on"] = on
    _read(ioplab, again, without)

    assert len(said) == 17
    year = SchoolYear(2026)
    with Vault.open(again, PASSPHRASE) as ours, Vault.open(tmp_path / "Hel.ioplab", PASSPHRASE) as theirs:
        for which in Round:
            assert ours.count(year, which) == theirs.count(year, which)
            assert ours.count(year, which).agreement.double_rated > 0
        assert ours.check().faults == ()
    for kind in ("midyear", "annual"):
        exported = [_exported(ioplab, path, kind) for path in (again, tmp_path / "Hel.ioplab")]
        assert exported[0] == exported[1]


def _evaluations_of(school: Any) -> list[Any]:
    return [evaluation for pupil in school["pupils"] for plan in pupil["plans"] for evaluation in plan["evaluations"]]


def _import(ioplab: Ioplab, path: Path, school: Any) -> None:
    assert ioplab("vault", "create", path, "--owner", OFFICE).status == 0
    _read(ioplab, path, school)


def _read(ioplab: Ioplab, path: Path, school: Any) -> None:
    file = path.with_suffix(".json")
    file.write_text(json.dumps(school), encoding="utf-8")
    assert ioplab("plan", "import", file, "--vault", path).status == 0


def _by_file(
    ioplab: Ioplab,
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    vault: Path,
    asked: tuple[str, ...],
    ratings: list[dict[str, Any]],
) -> None:
    folder.mkdir()
    (folder / "r.json").write_text(json.dumps(ratings), encoding="utf-8")
    said = ioplab("contribution", "request", "--vault", vault, *asked, "--json", "-o", folder / "x.iopbidrag")
    monkeypatch.setenv(opening.WORDS_VARIABLE, " ".join(said.json["words"]))
    answer = ("contribution", "answer", folder / "x.iopbidrag", "--ratings", folder / "r.json", "-o", folder / "x.iopsvar")
    assert ioplab(*answer).status == 0
    merged = ioplab("contribution", "merge", folder / "x.iopsvar", "--vault", vault, "--json")
    assert len(merged.json["changes"]) == len(ratings)


def _exported(ioplab: Ioplab, vault: Path, kind: str) -> Any:
    path = vault.with_suffix(f".{kind}.iopagg")
    assert ioplab("aggregate", "export", "--vault", vault, "--year", "2026/27", "--round", kind, "-o", path).status == 0
    content = json.loads(path.read_text(encoding="utf-8"))
    return {key: content[key] for key in ("attainment", "agreement", "ambition", "transitions", "resources")}


# Two programs on two machines


@contextmanager
def program(home: Path) -> Iterator[Any]:
    """One person's program in a process and a home of its own; gives a function that runs a command there."""
    home.mkdir()
    homes = dict.fromkeys(("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"), str(home))
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.program"],
        cwd=ROOT,
        env={**os.environ, **homes, opening.VARIABLE: PASSPHRASE, "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )

    def run(*arguments: object) -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        print(json.dumps([str(one) for one in arguments]), file=process.stdin, flush=True)
        said = json.loads(process.stdout.readline())
        assert said["status"] == 0, said["err"]
        return str(said["out"])

    try:
        yield run
    finally:
        process.communicate()


PUPILS, GOALS_EACH = 8, 6
KARI, JON = (str(uuid.UUID(int=number)) for number in (1, 2))


def a_class() -> dict[str, Any]:
    """Eight pupils with six goals each, half-way through the year."""
    ids = iter(range(100, 10_000))

    def new() -> str:
        return str(uuid.UUID(int=next(ids)))

    def plan(pupil: int) -> dict[str, Any]:
        goals = [{"id": new(), "text": f"Leser {pupil + number} ord", "criterion": "uten hjelp"} for number in range(GOALS_EACH)]
        subjects = [{"id": new(), "subject": code, "goals": goals[start : start + 3]} for start, code in ((0, "NOR"), (3, "SOS"))]
        team = [{"staff": staff, "rates": True} for staff in (KARI, JON)]
        midyear = {"id": new(), "kind": "midyear", "scale": "ioplab-mastery/1", "opened_on": "2027-01-04", "due_on": "2027-01-15"}
        voice = {"stage": "midyear", "text": "Fint", "method": "samtale", "effect": "Flere bøker"}
        return {
            "id": new(), "school_year": "2026/27", "status": "active", "activated_on": "2026-08-20", "team": team,
            "voices": [voice], "subjects": subjects, "evaluations": [midyear],
        }  # fmt: skip

    people = [
        {"id": KARI, "name": "Kari Eksempel", "role": "contact_teacher"},
        {"id": JON, "name": "Jon Eksempel", "role": "milieu_therapist"},
    ]
    pupils = [{"id": new(), "given_name": f"Elev{number}", "grade": 5, "plans": [plan(number)]} for number in range(PUPILS)]
    return {"format": "ioplab-plan/1", "school": {"id": new(), "name": "Eksempel"}, "staff": people, "pupils": pupils}


def test_two_programs_complete_a_half_year_evaluation_by_files(tmp_path: Path) -> None:
    school = a_class()
    (tmp_path / "klasse.json").write_text(json.dumps(school), encoding="utf-8")
    plans = [plan for pupil in school["pupils"] for plan in pupil["plans"]]
    ours, theirs = tmp_path / "Kari.ioplab", tmp_path / "Jon.ioplab"
    told: list[str] = []
    with program(tmp_path / "kari") as kari, program(tmp_path / "jon") as jon:
        kari("vault", "create", ours, "--owner", OFFICE)
        jon("vault", "create", theirs, "--owner", "Jon Eksempel")
        kari("plan", "import", tmp_path / "klasse.json", "--vault", ours)
        for number, plan in enumerate(plans):
            for staff, machine in ((KARI, kari), (JON, jon)):
                told += _contribute(tmp_path, ours, kari, machine, plan, staff, number)
        assert theirs.is_dir()

    assert len(told) == PUPILS * GOALS_EACH * 2
    assert told[0] == "Kari vurderte «Leser 0 ord»: ikke mestret ennå (før: ikke vurdert)."
    with Vault.open(ours, PASSPHRASE) as vault:
        for evaluation in [one.evaluations[0] for one in vault.all(Plan)]:
            evaluations.accept_agreed(vault, evaluation.id)
            evaluations.finalise_evaluation(vault, evaluation.id)
        counted = vault.count(SchoolYear(2026), Round.MIDYEAR)
        assert all(one.is_finalised and len(one.ratings) == 2 * GOALS_EACH for one in vault.all(Evaluation))
    total = next(row for row in counted.attainment if not row.cut)
    assert (total.goals_evaluated, counted.agreement.double_rated, counted.agreement.exact) == (48, 48, 48)
    with Vault.open(theirs, PASSPHRASE) as vault:
        assert vault.is_empty()


def _contribute(
    folder: Path, vault: Path, owner: Any, colleague: Any, plan: dict[str, Any], staff: str, number: int
) -> list[str]:
    """Ask, answer elsewhere, merge; what the merge told."""
    stem = folder / f"{number}-{staff[-1]}"
    options = ("--vault", vault, "--plan", plan["id"], "--staff", staff)
    asked = json.loads(owner("contribution", "request", *options, "--json", "-o", f"{stem}.iopbidrag"))
    words, ratings = Path(f"{stem}.txt"), Path(f"{stem}.json")
    words.write_text(" ".join(asked["words"]), encoding="utf-8")
    given = [{"goal": goal, "level": 1 + (number + place) % 4} for place, goal in enumerate(asked["goals"])]
    ratings.write_text(json.dumps(given), encoding="utf-8")
    colleague("contribution", "answer", f"{stem}.iopbidrag", "--ratings", ratings, "--words-file", words, "-o", f"{stem}.iopsvar")
    return str(owner("contribution", "merge", f"{stem}.iopsvar", "--vault", vault)).splitlines()


def test_the_installed_programs_own_encryption_carries_it_too(tmp_path: Path) -> None:
    """Once with everything at its real price, and each command a process of its own."""
    school = a_class()
    (tmp_path / "klasse.json").write_text(json.dumps(school), encoding="utf-8")
    plan = school["pupils"][0]["plans"][0]
    vault = tmp_path / "Kari.ioplab"
    environment = {**os.environ, opening.VARIABLE: PASSPHRASE, "PYTHONIOENCODING": "utf-8"}

    def ioplab(*arguments: object, **more: str) -> str:
        command = [sys.executable, "-m", "ioplab", *map(str, arguments)]
        run = subprocess.run(command, env={**environment, **more}, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
        assert run.returncode == 0, run.stderr
        return run.stdout

    ioplab("vault", "create", vault, "--owner", OFFICE)
    ioplab("plan", "import", tmp_path / "klasse.json", "--vault", vault)
    asked = ("--vault", vault, "--plan", plan["id"], "--staff", JON, "--json", "-o", tmp_path / "x.iopbidrag")
    said = json.loads(ioplab("contribution", "request", *asked))
    (tmp_path / "r.json").write_text(json.dumps([{"goal": said["goals"][0], "level": 3}]), encoding="utf-8")
    answer = (tmp_path / "x.iopbidrag", "--ratings", tmp_path / "r.json", "-o", tmp_path / "x.iopsvar")
    ioplab("contribution", "answer", *answer, IOPLAB_WORDS=" ".join(said["words"]))

    merged = json.loads(ioplab("contribution", "merge", tmp_path / "x.iopsvar", "--vault", vault, "--json"))

    assert [change["to"] for change in merged["changes"]] == ["mestrer med litt støtte"]
