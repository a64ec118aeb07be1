"""Every command in a code block of the documentation, run as it stands.

Each line of such a block has one row in `HOW`, which says whether it is run or, where that takes hours, another system or the
network, how far it is tried instead, and why. `STAND_INS` says what is put where a page has a placeholder.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import build_installer
import dev
from installer import debian, windows
from ioplab import cli
from ioplab.cli import opening
from ioplab.domain.ids import EvaluationId, SnapshotId
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ConversationKind, CountingDate, Round
from ioplab.exchange import aggregate_file, curriculum_file, spoken_words
from ioplab.operations import evaluations, leadership, pupils
from ioplab.storage import vault as vaults
from ioplab.storage.vault import Vault
from tests.support import grep, screens
from tests.support.contributions import WORDS, cheaply
from tests.support.vaults import NORWAY_IN_SUMMER, PASSPHRASE, YEAR, Clock, InUse
from tests.test_docs import FENCE, NAMES, ROOT, text

PAGES = [*NAMES, "benchmarks/README.md"]
PROGRAMS = r"(?:\.venv/bin/)?python3?|ioplab|pip-audit|sudo|\.|ioplab-VERSJON-windows\.exe|%LOCALAPPDATA%\S+"

AT_THE_END_OF_THE_YEAR = datetime(2027, 6, 30, 12, 0, tzinfo=NORWAY_IN_SUMMER)


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of a code block."""

    page: str
    line: str
    note: str = ""

    @property
    def command(self) -> str:
        """The line without its note."""
        return self.line

    def __str__(self) -> str:
        """Where it stands, and what."""
        return f"{Path(self.page).name}: {self.line[:60]}"


def blocks() -> Iterator[tuple[str, list[str]]]:
    """Every code block, with its page, line by line without indentation."""
    for page in PAGES:
        for block in FENCE.findall(re.sub(r"^ +(?=```)", "", text(page), flags=re.MULTILINE)):
            yield page, [line.strip() for line in block.splitlines()[1:-1]]


def holds_commands(lines: list[str]) -> bool:
    return any(re.match(rf"(?:{PROGRAMS})(?: |$)", line) for line in lines)


def shown() -> list[Shown]:
    """Every line of every block with a command in it. What stands after blanks and a number sign is a note."""
    found = []
    for page, lines in blocks():
        for line in lines if holds_commands(lines) else ():
            command, _, note = line.partition("  # ") if "  # " in line else (line, "", "")
            found.append(Shown(page, command.strip(), note))
    return found


DRAWINGS = {
    "__main__": "the layers",
    "{ format, exported_at, school,": "the keys of a plan file",
    "school_year,round,subject,grade_band,organisation,adaptation,level,level_name,goals,": "the columns of a CSV",
    "ioplab-answer/1 vault=UUID request=UUID bytes=N": "what an answer begins with",
    "passphrase (a person's)   recovery key (on paper)   random key (a machine's keyring)": "the keys of a vault",
}
"""Blocks that are to be looked at and not typed, by their first line."""


def test_a_block_holds_commands_or_is_a_drawing() -> None:
    others = [lines[0] for _, lines in blocks() if not holds_commands(lines) or lines[0] in DRAWINGS]

    assert [line for line in others if line not in DRAWINGS] == []


# How each of them is tried


def run_ioplab(one: Shown, world: World) -> None:
    """In a folder with all it names: with all that is optional, once for each alternative, and with nothing of it."""
    for arguments in forms_of(one.command):
        folder = world.fresh()
        typed = filled_in(arguments, world.stand_ins)
        status = cli.main(typed)
        assert status == 0, f"{' '.join(typed)} in {folder}"


def take_apart(one: Shown, _: World) -> None:
    """Only understood by the command line's own parser."""
    words = one.command.replace("[", "").replace("]", "").split()[1:]
    assert words in (["VAULT"], ["selftest"], ["curriculum", "fetch"])
    assert cli.understands(words) == (words != ["VAULT"])


def noted_in(calls: list[Any]) -> Callable[[Any], int]:
    """Stands in for a function of one argument that is not to be entered here."""

    def note(argument: Any) -> int:
        calls.append(argument)
        return 0

    return note


def hand_on(one: Shown, world: World) -> None:
    """`dev.py` gets as far as to the right function, which is not entered."""
    what = one.command.split()[2]
    entered: list[object] = []
    world.patch.setattr(dev, what, noted_in(entered))

    assert dev.main(one.command.split()[2:]) == 0
    assert entered == [[]]


def run_the_builder(one: Shown, _: World) -> None:
    """`build_installer.py` itself."""
    assert build_installer.main(one.command.split()[2:]) == 0


def parse_for_the_builder(one: Shown, world: World) -> None:
    """`build_installer.py` understands it; nothing is built."""
    made: list[argparse.Namespace] = []
    world.patch.setattr(build_installer, "make_product", noted_in(made))

    assert build_installer.main(one.command.split()[2:]) == 0
    assert [options.command for options in made] == one.command.split()[2:3]
    name_what_is_built(one, world)


def ask_for_help(one: Shown, world: World) -> None:
    """The module is there, gives its help, and has the options that the line or its note names."""
    module, *rest = one.command.split()[2:]
    found = importlib.import_module(module)
    world.patch.setattr(sys, "argv", [module, "--help"])
    with pytest.raises(SystemExit) as stop:
        found.main()
    help_text = world.capture.readouterr().out

    assert not stop.value.code
    assert [option for option in re.findall(r"--[a-z-]+", f"{rest} {one.note}") if option not in help_text] == []


def find_the_module(one: Shown, _: World) -> None:
    """The module is there, with a `main`."""
    assert callable(importlib.import_module(one.command.split()[2]).main)


def find_the_pins(one: Shown, _: World) -> None:
    """The file of requirements is there, and every line of it has its hash."""
    (name,) = re.findall(r"-r (\S+)", one.command)
    written = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    named = [line for line in written.splitlines() if line.strip() and not line.lstrip().startswith("#")]

    assert named
    assert [line for line in named if "--hash=sha256:" not in line] == []


def name_what_is_built(one: Shown, _: World) -> None:
    """The file has the name that the builder gives it."""
    names = {debian.file_name("VERSJON", "x86_64"), windows.file_name("VERSJON")}
    files = re.findall(r"[^\s/\\]*VERSJON\S*", one.command)

    assert set(files) <= names


def lead_somewhere(one: Shown, _: World) -> None:
    """The environment is the one that `dev.py` makes."""
    assert one.command == f". {dev.VENV.relative_to(ROOT)}/bin/activate"


Try = Callable[[Shown, "World"], None]

HOW: list[tuple[str, Try, str]] = [
    (r"ioplab \[VAULT\]", take_apart, "opens the window, which tests/test_app.py does"),
    (r"ioplab selftest", take_apart, "takes half a minute, and is tried by tests/cli/test_selftest.py"),
    (r"ioplab curriculum fetch", take_apart, "goes to Udir; tests/exchange/test_curriculum_fetch.py has a server of its own"),
    (r"ioplab .*", run_ioplab, ""),
    (r"python3 dev\.py (run|test|setup)", hand_on, "installs and opens the window, or runs all tests, this one too"),
    (r"\.venv/bin/python build_installer\.py platforms", run_the_builder, ""),
    (r"\.venv/bin/python build_installer\.py \w+.*", parse_for_the_builder, "takes minutes, and other programs"),
    (r"python -m tests\.proof\.(bounds|traces)", find_the_module, "takes minutes, and no options"),
    (r"python -m (benchmarks|tests\.proof)\.\w+.*", ask_for_help, "takes minutes or hours"),
    (r"pip-audit .*", find_the_pins, "is no library of ours, and asks the network"),
    (r"\.venv/bin/python -m pip install .*", find_the_pins, "fetches from the network"),
    (r"sudo apt-get .*", name_what_is_built, "changes the machine; `build_installer.py smoke` does it in a folder of its own"),
    (r"(ioplab-VERSJON-windows|%LOCALAPPDATA%\\Programs\\ioplab\\uninstall)\.exe .*", name_what_is_built, "is for Windows"),
    (r"\. \S+", lead_somewhere, "changes the shell it is typed in, and nothing else"),
]
"""What is done with a command, and why it is not simply run."""


def how(one: Shown) -> Try | None:
    return next((do for pattern, do, _ in HOW if re.fullmatch(pattern, one.command)), None)


def test_every_row_of_the_table_is_about_a_command_that_is_shown() -> None:
    used = {next(pattern for pattern, _, _ in HOW if re.fullmatch(pattern, one.command)) for one in shown() if how(one)}

    assert [pattern for pattern, _, _ in HOW if pattern not in used] == []
    assert [pattern for pattern, do, why in HOW if bool(why) == (do in (run_ioplab, run_the_builder))] == []


@pytest.mark.parametrize("one", shown(), ids=str)
def test_a_command_that_is_shown_can_be_typed(one: Shown, world: World) -> None:
    do = how(one)

    assert do is not None, f"{one} has no row in HOW"
    do(one, world)


def test_every_benchmark_is_shown_with_what_it_holds_against_what() -> None:
    page = text("benchmarks/README.md")
    programs = {path.stem for path in (ROOT / "benchmarks").glob("*.py") if "Report(" in path.read_text(encoding="utf-8")} - {
        "common"
    }

    assert programs
    assert [name for name in sorted(programs) if f"python -m benchmarks.{name} " not in page or f"| {name} |" not in page] == []


def test_modules_and_scripts_named_in_sentences_are_there() -> None:
    said = "\n".join(FENCE.sub("", text(page)) for page in PAGES)
    modules = re.findall(r"`(?:[A-Z_]+=\S+ )?python3? -m ([\w.]+)", said)
    scripts = re.findall(r"`(?:\.venv/bin/)?python3? ([\w./]+\.py)\b", said)

    assert modules
    assert [one for one in modules if importlib.util.find_spec(one) is None] == []
    assert [one for one in scripts if not (ROOT / one).is_file()] == []


# A command as it is written: [what may be left out], one|or|another, and what may be repeated...


def forms_of(command: str) -> list[list[tuple[str, str]]]:
    """The words of a command, each after the option it belongs to: with nothing optional, then with each alternative."""
    least = forms_without(re.sub(r"\s*\[[^\]]*\]", "", command))
    return [*least, *forms_without(command.replace("[", "").replace("]", ""))]


def forms_without(command: str) -> list[list[tuple[str, str]]]:
    """The same of a command in which nothing is optional any more."""
    words = [word.removesuffix("...").split("|") for word in command.split()[1:]]
    turns = max(map(len, words))
    forms = []
    for turn in range(turns):
        chosen = [word[turn % len(word)] for word in words]
        forms.append(
            [(before if before.startswith("-") else "", word) for before, word in zip(["", *chosen], chosen, strict=False)]
        )
    return forms


def test_a_command_is_spelled_out_in_all_its_forms() -> None:
    said = [[word for _, word in form] for form in forms_of("ioplab x a|b FILE... -o F.pdf|F.docx|F.json [--plain] [--to A|B]")]

    assert said == [
        ["x", "a", "FILE", "-o", "F.pdf"],
        ["x", "b", "FILE", "-o", "F.docx"],
        ["x", "a", "FILE", "-o", "F.json"],
        ["x", "a", "FILE", "-o", "F.pdf", "--plain", "--to", "A"],
        ["x", "b", "FILE", "-o", "F.docx", "--plain", "--to", "B"],
        ["x", "a", "FILE", "-o", "F.json", "--plain", "--to", "A"],
    ]


STAND_INS: Mapping[str, Mapping[str, str]] = {
    "": {
        "DIR": "ny mappe",
        "V": "skole.ioplab",
        "PATH": "skole.ioplab",
        "N": "2",
        "S": "3",
        "CODE": "NOR",
        "WORD": "klokke",
        "--passphrase-file FILE": "passordfrase.txt",
        "--new-passphrase-file FILE": "ny passordfrase.txt",
        "--password-file FILE": "passord.txt",
        "--basis TEXT": "overgang til ny skole",
        "-o FILE.iopbackup": "ut.iopbackup",
        "-o FILE.iopbidrag": "ut.iopbidrag",
        "-o FILE.iopsvar": "ut.iopsvar",
        "-o FILE.iopagg": "ut.iopagg",
        "-o FILE": "ut.json",
    },
    "vault create": {"PATH": "nytt.ioplab", "--recovery-file FILE": "ny nødnøkkel.txt", "NAME": "Kari Eksempel"},
    "vault restore": {"FILE.iopbackup": "skole.iopbackup", "PATH": "tilbake.ioplab"},
    "vault passphrase": {"PATH": "nøkkel.ioplab", "NAME": "Kari Eksempel", "--recovery-file FILE": "nødnøkkel.txt"},
    "plan import": {"FILE": "planer.json", "V": "tomt.ioplab", "NAME": "Kari Eksempel"},
    "pupils import": {
        "FILE": "elever.csv",
        "V": "tomt.ioplab",
        "NAME": "Kari Eksempel",
        "--sheet NAME": "elever",
        "--columns FIELD=COLUMN": "given_name=Fornavn",
    },
    "contribution request": {"V": "åpent.ioplab", "NAME": "Kari Eksempel"},
    "contribution answer": {
        "FILE.iopbidrag": "til jon.iopbidrag",
        "--ratings FILE.json": "vurderinger.json",
        "--words-file FILE": "ordene.txt",
    },
    "contribution merge": {"FILE.iopsvar": "fra jon.iopsvar", "V": "åpent.ioplab", "NAME": "Kari Eksempel"},
    "aggregate combine": {
        "FILE": "tall-annual.iopagg",
        "--expected FILE": "tall-annual.iopagg",
        "--known-keys FILE": "tall-annual.iopagg",
    },
    "aggregate report": {
        "FILE": "tall-annual.iopagg",
        "--last-year FILE": "i fjor.iopagg",
        "--text FILE": "tekst.txt",
        "--after EARLIER.json": "offentlig.json",
    },
    "curriculum read": {"FILE": "grep.zip"},
    "handover": {"--check DIR": "overlevert"},
    "audit": {"-o FILE.csv": "ut.csv"},
}
"""What a placeholder is here, by command, and by the option before it where that decides. Ids and names are found later."""


def filled_in(form: list[tuple[str, str]], stand_ins: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What is typed."""
    path, options = " ".join(word for _, word in form), dict(form)
    kind = options.get("--format") or options.get("-o", "").rpartition(".")[2]
    of_others = {option for option, kinds in ONLY_FOR.items() if kind not in kinds}
    form = [(before, word) for before, word in form if not {before, word} & of_others]
    mine = next((known for verb, known in stand_ins.items() if verb and path.startswith(f"{verb} ")), {})
    typed = []
    for before, word in form:
        keys = [f"{before} {word}", word]
        places = [(table, key) for key in keys for table in (mine, stand_ins[""]) if key in table]
        typed.append(places[0][0][places[0][1]] if places else word)
    return typed


ONLY_FOR = {"--text": ("pdf", "docx"), "--password-file": ("pdf",)}
"""Options that the page says are for some forms of a document only."""


@dataclass
class World:
    """A folder with everything that commands read, made once and given to each command anew."""

    source: Path
    folder: Path
    stand_ins: Mapping[str, Mapping[str, str]]
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    turns: int = field(default=0)

    def fresh(self) -> Path:
        """Stand in a new copy of it."""
        self.turns += 1
        place = self.folder / str(self.turns)
        shutil.copytree(self.source, place)
        self.patch.chdir(place)
        self.patch.setattr(curriculum_file, "place", lambda: place / "curriculum.json")
        return place


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, made_once: dict[str, InUse]) -> tuple[Path, dict[str, dict[str, str]]]:
    """The folder, and what the ids in it are."""
    with pytest.MonkeyPatch.context() as patch:
        prepare(patch)
        folder = tmp_path_factory.mktemp("dokumentert")
        patch.chdir(folder)
        patch.setattr(curriculum_file, "place", lambda: folder / "curriculum.json")
        return folder, make_world(folder, made_once["in_use"])


@pytest.fixture
def world(
    made: tuple[Path, dict[str, dict[str, str]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> World:
    """The same for one command."""
    prepare(monkeypatch)
    folder, found = made
    stand_ins = {verb: {**STAND_INS.get(verb, {}), **found.get(verb, {})} for verb in {*STAND_INS, *found}}
    return World(folder, tmp_path, stand_ins, monkeypatch, capsys)


def prepare(patch: pytest.MonkeyPatch) -> None:
    """Vaults and words are cheap to open, the passphrase is known, and the school year is at its end."""
    screens.hurry(patch)
    cheaply(patch)
    patch.setattr(spoken_words, "new_words", WORDS.split)
    patch.setattr(vaults, "local_now", Clock(AT_THE_END_OF_THE_YEAR))
    patch.setenv(opening.VARIABLE, PASSPHRASE)
    patch.setenv(opening.WORDS_VARIABLE, WORDS)
    patch.setenv(opening.NEW_VARIABLE, "syv rolige elger")


def make_world(folder: Path, use: InUse) -> dict[str, dict[str, str]]:
    """Every file named in `STAND_INS`, and the ids and names in them, by command."""
    for name, words in {
        "passordfrase.txt": PASSPHRASE,
        "ny passordfrase.txt": "åtte rolige elger",
        "passord.txt": "fire stille harer",
        "tekst.txt": "Vi følger opp lesing.",
        "elever.csv": "Fornavn;Etternavn;Trinn;Gruppe\nIda;Eksempel;5;5A\n",
    }.items():
        (folder / name).write_text(words, encoding="utf-8")
    typed("demo", "laget", "--pupils", "2")
    for file in ("planer.json", "tall-annual.iopagg"):
        shutil.move(folder / "laget" / file, folder / file)
    shutil.move(folder / "laget" / "Eksempelskolen.ioplab", folder / "skole.ioplab")
    shutil.rmtree(folder / "laget")
    grep.write_zip(folder / "grep.zip")
    typed("curriculum", "read", "grep.zip")
    typed("vault", "create", "tomt.ioplab", "--owner", "Kari Eksempel")
    typed("vault", "create", "nøkkel.ioplab", "--owner", "Kari Eksempel", "--recovery-file", "nødnøkkel.txt")
    typed("vault", "backup", "skole.ioplab", "-o", "skole.iopbackup")
    typed("aggregate", "report", "tall-annual.iopagg", "--public", "-o", "offentlig.json")
    ids = ids_of_the_school(folder)
    return {**ids, **open_rounds(folder, use)}


def typed(*arguments: str) -> None:
    """A command that makes something others need."""
    assert cli.main(list(arguments)) == 0, arguments


def ids_of_the_school(folder: Path) -> dict[str, dict[str, str]]:
    """A consent, frozen numbers, a folder handed over and last year's numbers; what ids and names stand for in the school."""
    with Vault.open(folder / "skole.ioplab", PASSPHRASE) as vault:
        pupil = vault.all(Pupil)[0]
        plan = next(one for one in pupil.plans if one.school_year == "2026/27")
        pupils.add_sharing_consent(vault, pupil.id, what="IOP", shared_with="Elvestrand skole", given_on=date(2026, 9, 1))
        consent = vault.get(Pupil, pupil.id).sharing_consents[-1].id
        talk = next(one.id for one in plan.conversations if one.kind in (ConversationKind.PUPIL, ConversationKind.GUARDIAN))
        snapshot = SnapshotId(vault.new_id())
        leadership.freeze_numbers(vault, YEAR, Round.ANNUAL, CountingDate.END, snapshot_id=snapshot)
        name = vault.person
    typed("handover", "--vault", "skole.ioplab", "--pupil", pupil.id, "--basis", "ny skole", "-o", "overlevert")
    numbers = aggregate_file.decode((folder / "tall-annual.iopagg").read_bytes(), "tall-annual.iopagg").aggregate
    last_year = replace(numbers, school_year=SchoolYear(YEAR.start_year - 1).label, plan_ids=(), file_id="i fjor")
    (folder / "i fjor.iopagg").write_bytes(aggregate_file.encode(last_year, aggregate_file.new_key()))
    found = {"plan": plan.id, "pupil": pupil.id, "consent": consent, "conversation": talk, "id": snapshot}
    return {"": {**STAND_INS[""], **{f"--{option} ID": key for option, key in found.items()}, "NAME": name}}


def open_rounds(folder: Path, use: InUse) -> dict[str, dict[str, str]]:
    """A vault in which both rounds are open, a request to a colleague, their answer."""
    shutil.copytree(use.vault.path, folder / "åpent.ioplab")
    with Vault.open(folder / "åpent.ioplab", PASSPHRASE) as vault:
        for kind in Round:
            evaluations.open_evaluation(vault, use.plan_id, kind, evaluation_id=EvaluationId(vault.new_id()))
    asked = ("--plan", use.plan_id, "--staff", use.jon, "--round", "midyear")
    typed("contribution", "request", "--vault", "åpent.ioplab", *asked, "-o", "til jon.iopbidrag")
    (folder / "ordene.txt").write_text(WORDS, encoding="utf-8")
    (folder / "vurderinger.json").write_text(json.dumps([{"goal": use.goal_ids[0], "level": 3}]), encoding="utf-8")
    answer = ("til jon.iopbidrag", "--ratings", "vurderinger.json", "--words-file", "ordene.txt")
    typed("contribution", "answer", *answer, "-o", "fra jon.iopsvar")
    return {"contribution request": {**STAND_INS["contribution request"], "--plan ID": use.plan_id, "--staff ID": use.jon}}
