"""What the documentation says, held against the program: links, commands, keys, words, rules and shortcuts."""

import argparse
import ast
import dataclasses
import io
import json
import re
import typing
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

import build_installer
from ioplab import catalogues, wording
from ioplab.analysis.aggregate import Aggregate
from ioplab.cli.parser import Parser, build_parser
from ioplab.cli.trouble import Exit
from ioplab.domain import vocabulary
from ioplab.domain.goal_state import StateKind
from ioplab.domain.guide import Step, StepState
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask
from ioplab.exchange.aggregate_report import as_csv, as_json
from ioplab.exchange.contribution_file import AnswerFile, DraftFile, RequestFile
from ioplab.exchange.curriculum_file import CurriculumFile
from ioplab.exchange.handover import HandoverManifest
from ioplab.exchange.plan_file import PlanFile
from ioplab.labels import MONTHS, label
from ioplab.operations.record import DeletionProof, RecordManifest
from ioplab.reports.workbook import aggregate_workbook
from ioplab.storage import connection
from ioplab.storage.backup import Manifest
from ioplab.storage.keys import KdfCost, KeyFile
from tests.reports.figures_sample import ENTERED, figures
from tests.support.aggregates import an_aggregate
from tests.test_architecture import FOUNDATION, KEPT_IN, LAYERS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]

FENCE = re.compile(r"^```.*?^```\s*?$", re.MULTILINE | re.DOTALL)
ALLOWED_HOSTS = {"keepachangelog.com", "semver.org"}


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def prose(name: str) -> str:
    """A page without its code blocks."""
    return FENCE.sub("", text(name))


def section(name: str, heading: str) -> str:
    """What stands under a heading, up to the next heading of any level."""
    match = re.search(rf"^#+ {re.escape(heading)}\s*$(.*?)(?=^#|\Z)", prose(name), re.MULTILINE | re.DOTALL)
    assert match, f"{name} has no heading «{heading}»"
    return match[1]


def rows(part: str) -> list[list[str]]:
    """The cells of all table rows in a text, without headings and rules."""
    lines = [line.strip() for line in part.splitlines()]
    tables = [line for line in lines if line.startswith("|")]
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in tables]
    rules = [place for place, cells in enumerate(found) if all(re.fullmatch(r":?-+:?", cell) for cell in cells)]
    return [cells for place, cells in enumerate(found) if place not in rules and place + 1 not in rules]


# Links


def links(name: str) -> Iterator[str]:
    for match in re.finditer(r"!?\[[^\]]*\]\(([^)\s]+)\)", prose(name)):
        yield match[1]


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them: lower case, without punctuation, hyphens for blanks."""
    headings = re.findall(r"^#+ (.+?)\s*$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere(name: str) -> None:
    broken = []
    for link in links(name):
        if link.startswith("http"):
            continue
        path, _, anchor = link.partition("#")
        target = ((ROOT / name).parent / path).resolve() if path else ROOT / name
        inside = target.is_relative_to(ROOT)
        if not (inside and target.exists()) or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert broken == []


def test_the_index_names_every_page() -> None:
    assert {link for link in links("docs/README.md") if "/" not in link} == {
        page.name for page in DOCS.glob("*.md") if page.name != "README.md"
    }


def test_every_picture_is_shown_somewhere() -> None:
    shown = {((ROOT / name).parent / link).resolve() for name in NAMES for link in links(name) if link.endswith(".png")}

    assert set((DOCS / "bilder").glob("*.png")) == shown


# What does not belong in a page


UNWRITTEN = ("todo", "fixme", "xxx", "tbd", "wip", "lorem ipsum", "to be written", "coming soon", "kommer senere", "fyll inn her")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_to_be_written(name: str) -> None:
    words = " ".join(text(name).lower().split())

    assert [one for one in UNWRITTEN if re.search(rf"\b{one}\b", words)] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_page_names_a_folder_of_one_machine_or_a_registry(name: str) -> None:
    folders = re.findall(r"(?<![\w.~*/-])/(?:home|Users|tmp|work|root|usr|var|opt|etc|mnt|srv)\b|\b[A-Z]:\\", text(name))
    registries = re.findall(r"pypi\.org|pythonhosted|npmjs|artifactory|nexus|index-url|/simple\b", text(name), re.IGNORECASE)
    hosts = set(re.findall(r"https?://([^/\s)]+)", text(name)))

    assert (folders, registries, hosts - ALLOWED_HOSTS) == ([], [], set())


# Commands


def shown_commands(name: str) -> Iterator[str]:
    """Every line of a code block, and every piece of code in a sentence, that begins with the program's name."""
    blocks = "\n".join(FENCE.findall(text(name)))
    for line in [*blocks.splitlines(), *re.findall(r"`([^`\n]+)`", prose(name))]:
        if re.fullmatch(r"ioplab(?: .+)?", line.strip()):
            yield line.strip()


def spelled_out(command: str) -> Iterator[list[str]]:
    """The arguments of a command with all that is optional, once for each of its alternatives."""
    words = command.replace("[", " ").replace("]", " ").replace("...", "").split()[1:]
    for chosen in product(*(word.split("|") for word in words)):
        yield ["1" if word in ("N", "S") else word for word in chosen]


def verbs_below(parser: argparse.ArgumentParser) -> dict[str, Parser]:
    actions = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(actions[0].choices) if actions else {}


def commands(parser: Parser, path: str = "ioplab") -> Iterator[tuple[str, Parser]]:
    """Every verb that does something, with its parser."""
    below = verbs_below(parser)
    for verb, inner in below.items():
        yield from commands(inner, f"{path} {verb}")
    if not below:
        yield path, parser


def is_understood(arguments: list[str]) -> bool:
    verbs = verbs_below(build_parser())
    if not arguments or (len(arguments) == 1 and arguments[0] == "VAULT") or arguments == ["--version"]:
        return True  # the desktop program, and a question that needs no verb
    names_verbs_only = True
    for word in arguments:
        names_verbs_only = word in verbs
        if not names_verbs_only:
            break
        verbs = verbs_below(verbs[word])
    if names_verbs_only:
        return True  # a verb mentioned, not a command to type
    try:
        build_parser().parse_args(arguments)
    except SystemExit as stop:
        return not stop.code
    return True


@pytest.mark.parametrize("name", NAMES)
def test_every_command_shown_can_be_typed(name: str) -> None:
    shown = [(command, arguments) for command in shown_commands(name) for arguments in spelled_out(command)]

    assert [command for command, arguments in shown if not is_understood(arguments)] == []


def test_a_command_that_does_not_exist_is_noticed() -> None:
    assert not is_understood(["vault", "melt", "PATH", "-o", "FILE"])
    assert not is_understood(["aggregate", "report", "FILE", "-o", "FILE.xlsx", "--loudly"])


def test_every_verb_stands_in_the_formats_with_all_its_options() -> None:
    shown = [line for block in FENCE.findall(text("docs/formats.md")) for line in block.splitlines()]
    missing = []
    for path, parser in commands(build_parser()):
        lines = [line for line in shown if re.match(rf"{path}(?: |$)", line)]
        words = " ".join(lines).replace("[", "").replace("]", "").split()
        options = [action.option_strings for action in parser._actions if action.option_strings]
        missing += [] if words else [path]
        missing += [f"{path} {names}" for names in options if "--help" not in names and not set(names) & set(words)]

    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_the_scripts_beside_the_program_are_called_as_they_can_be(name: str) -> None:
    called = re.findall(r"\b(dev|build_installer)\.py ([a-z]+)", text(name))

    made = {("build_installer", what) for what in ("forms", "translations", "pins", "licences", "sbom", *build_installer.PRODUCT)}
    assert set(called) <= {("dev", "run"), ("dev", "test"), ("dev", "setup"), *made}


@pytest.mark.parametrize("command", ["python3 dev.py run", "python3 dev.py test"])
def test_the_read_me_shows_the_two_commands_by_themselves(command: str) -> None:
    assert f"\n```\n{command}\n```\n" in text("README.md")


def test_the_exit_statuses_are_those_of_the_program() -> None:
    assert [int(row[0]) for row in rows(section("docs/formats.md", "Commands")) if row[0].isdecimal()] == list(Exit)


# Keys


def dataclasses_below(cls: type[Any]) -> dict[type[Any], None]:
    """A dataclass and all that its fields are made of, in order."""
    found: dict[type[Any], None] = {cls: None}
    for hint in typing.get_type_hints(cls).values():
        for part in _parts_of(hint):
            if isinstance(part, type) and dataclasses.is_dataclass(part):
                found |= dataclasses_below(part)
    return found


def _parts_of(hint: Any) -> Iterator[Any]:
    yield hint
    for inner in typing.get_args(hint):
        yield from _parts_of(inner)


FILES = (
    PlanFile,
    Aggregate,
    RequestFile,
    AnswerFile,
    DraftFile,
    RecordManifest,
    DeletionProof,
    KeyFile,
    Manifest,
    CurriculumFile,
    HandoverManifest,
)
DESCRIBED = list({cls: None for file in FILES for cls in dataclasses_below(file)})


def keys_of(cls: type[Any]) -> dict[str, bool]:
    """The keys of a class as they stand in files, each with whether it must be there."""
    fields = dataclasses.fields(cls)
    return {field.name.rstrip("_"): field.default is dataclasses.MISSING or field.name == "format" for field in fields}


@pytest.mark.parametrize("cls", DESCRIBED, ids=lambda cls: cls.__name__)
def test_every_key_of_a_file_is_described(cls: type[Any]) -> None:
    """In the order of the files, with an asterisk where it must be there."""
    described = {}
    for key, *_ in rows(section("docs/formats.md", cls.__name__)):
        match = re.fullmatch(r"`(\w+)`( \\\*)?", key)
        assert match, key
        described[match[1]] = bool(match[2])
    described.pop("signature", None)

    assert list(described.items()) == list(keys_of(cls).items())


def test_the_csv_has_the_columns_described() -> None:
    header = as_csv(an_aggregate(), None).decode().splitlines()[0]

    assert header in text("docs/formats.md").replace(",\n", ",")


def test_the_workbook_has_the_sheets_described() -> None:
    made = aggregate_workbook(figures(), catalogues.default_scale(), entered=ENTERED, schools=(figures(), figures()))
    described = [row[0] for row in rows(section("docs/formats.md", "Reports of figures"))]

    assert [name for name in described if not name.startswith("`")] == openpyxl.load_workbook(io.BytesIO(made)).sheetnames


def test_what_is_entered_by_hand_has_the_keys_described() -> None:
    (row, *_) = json.loads(as_json(an_aggregate(), ENTERED))["entered"]
    described = [name for row in rows(section("docs/formats.md", "Reports of figures")) for name in row[0].split(", ")]

    assert set(row) == {name.strip("`") for name in described if name.startswith("`")}


def test_the_cost_of_a_passphrase_is_the_one_described() -> None:
    described = {key.strip("`"): value for key, value in rows(section("docs/formats.md", "KdfCost"))}
    cost = KdfCost()

    for name, value in dataclasses.asdict(cost).items():
        assert re.search(rf"\b{value}\b", described[name])
    assert cost.memory_kib == 128 * 1024
    assert all("128 MiB" in text(f"docs/{page}") for page in ("formats.md", "security.md", "architecture.md"))


def test_every_pragma_is_explained() -> None:
    explained = [row[0].strip("`") for row in rows(section("docs/architecture.md", "The vault"))]

    assert [pragma for pragma in connection._PRAGMAS if pragma not in explained] == []


# Words

ENUMS = [word for word in vars(vocabulary).values() if isinstance(word, type) and issubclass(word, Enum) and word is not Enum]


@pytest.mark.parametrize("words", ENUMS, ids=lambda words: words.__name__)
def test_every_word_stands_in_the_word_list_with_its_label(words: type[Enum]) -> None:
    heading = re.search(rf"^### ({words.__name__}: .+)$", text("docs/ordliste.md"), re.MULTILINE)
    assert heading

    listed = rows(section("docs/ordliste.md", heading[1]))

    assert listed == [[f"`{word.value}`", label(word)] for word in words]


def test_every_word_stands_in_the_formats() -> None:
    listed = {name: re.findall(r"`(\w+)`", values) for name, values in rows(section("docs/formats.md", "Words"))}

    assert listed == {words.__name__: [str(word.value) for word in words] for words in ENUMS}


def test_the_scale_stands_in_the_word_list() -> None:
    scale = catalogues.default_scale()
    levels = [scale.not_worked_on, *scale.levels]

    assert rows(section("docs/ordliste.md", "Mestringsskalaen")) == [
        [str(one.level), one.symbol, one.name, one.short, one.descriptor] for one in levels
    ]


def test_steps_and_states_stand_in_the_word_list() -> None:
    listed = rows(section("docs/ordliste.md", "Steg og status"))

    assert [row for row in listed if row[0].isdecimal()] == [[str(step.value), wording.step_name(step)] for step in Step]
    for state in StepState:
        assert [f"`{state.value}`", wording.state_name(state)] in [row[:2] for row in listed]
    assert {f"`{kind.value}`" for kind in StateKind} <= {row[0] for row in listed}


def test_every_subject_stands_in_the_word_list() -> None:
    assert rows(section("docs/ordliste.md", "Fag og områder")) == [
        [f"`{code}`", subject.name, "område" if subject.area else "fag"] for code, subject in catalogues.subjects().items()
    ]


def test_the_year_wheel_stands_in_the_word_list() -> None:
    assert [row[:2] for row in rows(section("docs/ordliste.md", "Årshjulet"))] == [
        [_when(task), task.title] for task in catalogues.year_wheel()
    ]


def _when(task: WheelTask) -> str:
    return " – ".join(_day(day) for day in (task.starts, task.due) if day)


def _day(day: str) -> str:
    return "skoleslutt" if day == SCHOOL_END else f"{int(day[3:])}. {MONTHS[int(day[:2]) - 1]}"


def test_every_rule_stands_in_the_word_list() -> None:
    rules = [[rule.id, rule.kind.value, rule.title, rule.basis, str(rule.step)] for rule in catalogues.finding_rules().values()]
    listed = rows(section("docs/ordliste.md", "Merknader"))

    assert [row for row in listed if len(row) == len(rules[0])] == rules
    assert [row[0] for row in listed if len(row) != len(rules[0])] == [rule[0] for rule in rules]


@pytest.mark.parametrize("indicator", wording._INDICATORS)
def test_every_indicator_is_named_and_defined(indicator: str) -> None:
    assert [f"`{indicator}`", wording.indicator_name(indicator)] in rows(section("docs/ordliste.md", "Indikatorer"))
    assert f"`{indicator}`" in [row[0] for row in rows(section("docs/counting.md", "Indicators"))]


# The user guide


@cache
def screen_texts() -> frozenset[str]:
    """Every text a screen may show: the forms' and the code's, without the marks of the underlined letters."""
    found = set()
    for form in (ROOT / "forms").glob("*.ui"):
        found |= {element.text or "" for element in ElementTree.parse(form).iter("string")}
    for module in (ROOT / "ioplab").rglob("*.py"):
        if "_generated" not in module.parts:
            tree = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
            found |= {node.value for node in tree if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return frozenset(one.replace("&", "") for one in found)


def is_on_screen(words: str) -> bool:
    """Whether a screen shows these words, by themselves or before a shortcut or a colon."""
    return any(one == words or one.startswith((f"{words}  ", f"{words}:")) for one in screen_texts())


def test_what_the_guide_sets_in_bold_is_on_the_screen() -> None:
    bold = re.findall(r"\*\*(.+?)\*\*", prose("docs/brukerveiledning.md"), re.DOTALL)

    assert len(bold) > 50
    assert [words for words in bold if not is_on_screen(" ".join(words.split()))] == []


def shortcuts() -> set[str]:
    """Every shortcut the desktop program listens for, as the code writes it."""
    modules = [path for path in (ROOT / "ioplab" / "ui").rglob("*.py") if "_generated" not in path.parts]
    sources = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    return set(re.findall(r'"((?:Ctrl|Alt|Shift)\+[^"{\s]+)"', sources))


SPOKEN = {
    "Ctrl+Return": "Ctrl+Enter",
    "Ctrl+=": "Ctrl++",
    "Ctrl+-": "Ctrl+−",
    "Alt+Up": "Alt+pil opp",
    "Alt+Left": "Alt+venstre",
    "Ctrl+Up": "Ctrl+pil opp",
    "Ctrl+Down": "Ctrl+pil ned",
    "Alt+Down": "Alt+pil ned",
}


def test_every_shortcut_stands_in_the_guide() -> None:
    listed = " ".join(row[0] for row in rows(section("docs/brukerveiledning.md", "Tastene samlet")))

    assert shortcuts()
    assert [keys for keys in shortcuts() if SPOKEN.get(keys, keys) not in listed] == []


def test_every_key_of_the_rating_table_stands_in_the_guide() -> None:
    source = (ROOT / "ioplab/ui/widgets/rating_table.py").read_text(encoding="utf-8")
    listed = " ".join(row[0] for row in rows(section("docs/brukerveiledning.md", "Tastene samlet"))).split()
    levels = [str(level) for level in (0, *catalogues.default_scale().numbers)]

    assert [key for key in [*re.findall(r"Key_([A-Z])\b", source), *levels] if key not in listed] == []


# The architecture


def test_the_layers_drawn_are_those_enforced() -> None:
    (drawing,) = FENCE.findall(re.split(r"^## ", text("docs/architecture.md"), flags=re.MULTILINE)[3])
    drawn = [set(line.split()) for line in drawing.splitlines()[1:-1]]

    assert list(reversed(drawn)) == LAYERS


def test_the_libraries_kept_in_are_those_enforced() -> None:
    table = rows(section("docs/architecture.md", "Who may import whom"))
    described = {library: set(re.findall(r"`(\w+)`", parts)) for libraries, parts in table for library in libraries.split(", ")}

    assert described == KEPT_IN


def test_every_part_of_the_program_is_described() -> None:
    described = {part for row in rows(section("docs/architecture.md", "The packages")) for part in re.findall(r"`(\w+)`", row[0])}

    assert described == (set().union(*LAYERS) | FOUNDATION) - {"", "__main__"}


@pytest.mark.parametrize("name", NAMES)
def test_every_source_named_is_there(name: str) -> None:
    named = re.findall(r"`((?:[\w.]+/)*[\w.]+\.(?:py|ui|toml))`", prose(name))
    places = (ROOT, ROOT / "ioplab", ROOT / "ioplab" / "storage", ROOT / "ioplab" / "exchange")

    assert [path for path in named if not any((place / path).is_file() for place in places)] == []


def test_the_colours_described_are_those_in_force() -> None:
    described = " ".join(" ".join(row) for row in rows(section("docs/architecture.md", "Look")))
    in_force = set(re.findall(r"#[0-9A-F]{6}\b", (ROOT / "ioplab/ui/theme.py").read_text(encoding="utf-8")))

    assert in_force
    assert [colour for colour in in_force if f"`{colour}`" not in described] == []
