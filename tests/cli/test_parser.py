"""The verbs, their options and their help: English words to write, Norwegian words to read."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from ioplab import __version__, cli
from ioplab.cli import VERBS
from ioplab.cli.parser import build_parser
from tests.cli.conftest import Ioplab

ENGLISH = re.compile(r"\b(usage|options|positional|arguments|show|help message|error|invalid|required|exit)\b", re.IGNORECASE)

HELPS = [
    (),
    ("demo",),
    ("vault",),
    ("vault", "create"),
    ("vault", "check"),
    ("plan",),
    ("plan", "import"),
    ("plan", "export"),
    ("plan", "list"),
    ("plan", "check"),
    ("report",),
    ("aggregate",),
    ("aggregate", "export"),
    ("aggregate", "combine"),
    ("aggregate", "report"),
    ("selftest",),
]


@pytest.mark.parametrize("verb", HELPS, ids=" ".join)
def test_every_verb_explains_itself_in_norwegian(ioplab: Ioplab, verb: tuple[str, ...]) -> None:
    said = ioplab(*verb, "--help")

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"Bruk: {' '.join(('ioplab', *verb))}")
    assert "vis denne hjelpen" in said.out
    assert not ENGLISH.search(said.out)


def test_the_first_help_names_every_verb(ioplab: Ioplab) -> None:
    said = ioplab("--help")

    named = {line.split()[0] for line in said.out.splitlines() if line.startswith("    ")}
    assert set(VERBS) <= named


def test_it_tells_its_version(ioplab: Ioplab) -> None:
    assert ioplab("--version").out == f"ioplab {__version__}\n"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("plan", "list"), "ioplab: Dette mangler: --vault. Se «ioplab plan list --help»."),
        (("plan", "import", "--vault", "x"), "ioplab: Dette mangler: FILE. Se «ioplab plan import --help»."),
        (("plan", "list", "--vault", "x", "--rart"), "ioplab: Dette forstår jeg ikke: --rart. Se «ioplab --help»."),
        (("plan", "list", "--vault"), "ioplab: --vault mangler en verdi. Se «ioplab plan list --help»."),
        (("demo", "x", "--pupils", "mange"), "ioplab: --pupils: 'mange' kan ikke brukes her. Se «ioplab demo --help»."),
        (("demo", "x", "--pupils", "0"), "ioplab: --pupils: '0' kan ikke brukes her. Se «ioplab demo --help»."),
        (("plan",), "ioplab: Dette mangler: VERB. Se «ioplab plan --help»."),
    ],
)
def test_wrong_usage_is_told_in_one_norwegian_line_with_status_2(ioplab: Ioplab, typed: tuple[str, ...], told: str) -> None:
    said = ioplab(*typed)

    assert (said.status, said.out, said.complaint) == (2, "", told)


@pytest.mark.parametrize(
    "typed",
    [("plan", "slett"), ("report", "dikt", "--vault", "x", "--plan", "1", "-o", "y"), ("aggregate", "export", "--round", "jul")],
)
def test_a_choice_there_is_not_is_told_with_those_there_are(ioplab: Ioplab, typed: tuple[str, ...]) -> None:
    said = ioplab(*typed)

    assert said.status == 2
    assert "er ikke blant valgene" in said.complaint or "mangler" in said.complaint


def test_options_are_not_guessed_from_their_beginnings(ioplab: Ioplab) -> None:
    assert ioplab("plan", "list", "--vaul", "x").status == 2


@pytest.mark.parametrize("typed", [("demo", "x"), ("-h",), ("--help",), ("--version",), ("selftest",)])
def test_verbs_and_questions_are_for_the_command_line(typed: tuple[str, ...]) -> None:
    assert cli.understands(typed)


@pytest.mark.parametrize("typed", [(), ("Arkiv.ioplab",), ("/hjem/demo.ioplab",)])
def test_a_vault_or_nothing_is_for_the_desktop(typed: tuple[str, ...]) -> None:
    assert not cli.understands(typed)


def test_every_verb_has_somebody_to_do_it() -> None:
    """A handler that does not exist would only show when somebody asks for it."""
    from importlib import import_module

    handlers = set(_handlers(build_parser()))
    for handler in handlers:
        module, function = handler.split(":")
        assert callable(getattr(import_module(f"ioplab.cli.{module}"), function))
    assert len(handlers) == 27


def _handlers(parser: object) -> list[str]:
    found = [parser.get_default("handler")] if parser.get_default("handler") else []  # type: ignore[attr-defined]
    for action in parser._actions:  # type: ignore[attr-defined]
        for choice in (action.choices or {}).values() if isinstance(action.choices, dict) else ():
            found += _handlers(choice)
    return found


def test_a_console_that_knows_no_norwegian_letters_does_not_stop_it() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "ioplab", "plan", "slett"],
        check=False,
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": ".", "PATH": "", "LC_ALL": "C"},
    )

    assert told.returncode == 2
    assert "«" in told.stderr.decode("utf-8")
