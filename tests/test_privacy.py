"""The fact sheet for the data protection officer: what it says of files, settings, limits and rights is what the program does."""

from __future__ import annotations

import ast
import dataclasses
import re
from pathlib import Path

import pytest

from ioplab import faultlog
from ioplab.domain import retention
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import Staff
from ioplab.exchange import aggregate_file, contribution_file
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import backups, year_wheel
from ioplab.storage import keys, lock, names, thinning
from ioplab.ui import idle
from tests.test_docs import dataclasses_below, is_on_screen, prose, rows, section, text

SHEET = "docs/personvern.md"
ROOT = Path(__file__).resolve().parent.parent
SOURCES = [path for path in sorted((ROOT / "ioplab").rglob("*.py")) if "_generated" not in path.parts]

FILES = {
    names.DATABASE_NAME,
    names.KEYS_NAME,
    keys.COPY_NAME,
    lock.NAME,
    f"{names.BACKUPS_NAME}/",
    names.BACKUP_SUFFIX,
    faultlog._LOG_NAME,
    aggregate_file.SUFFIX,
    contribution_file.REQUEST_SUFFIX,
    contribution_file.ANSWER_SUFFIX,
    year_wheel.CALENDAR_SUFFIX,
}


def test_every_file_that_is_named_is_one_the_program_makes() -> None:
    named = {one for one in re.findall(r"`([^`\n]+)`", prose(SHEET)) if re.fullmatch(r"[\w.]*\.\w+|\w+/", one)}

    assert named == FILES


def test_what_is_set_in_bold_stands_on_the_screen() -> None:
    bold = [" ".join(one.split()) for one in re.findall(r"\*\*(.+?)\*\*", prose(SHEET), re.DOTALL)]

    assert len(bold) > 5
    assert [one for one in bold if one != "fet skrift" and not is_on_screen(one)] == []


@pytest.mark.parametrize("page", [SHEET, "docs/security.md"])
def test_the_limits_are_those_in_force(page: str) -> None:
    said = " ".join(text(page).split())
    limits = {
        SHEET: [
            f"ingen har rørt det på {idle.USUAL_MINUTES} minutter",
            f"fra {min(idle.MINUTES)} til {max(idle.MINUTES)} minutter",
            f"De {thinning.NEWEST} nyeste beholdes, én om dagen i {thinning.DAYS} dager, én i uken i {thinning.WEEKS} uker",
            f"hvert {backups.EVERY.total_seconds() / 60:.0f}. minutt",
            f"({retention.LEAST_YEARS}–{retention.MOST_YEARS})",
        ],
        "docs/security.md": [
            f"{idle.USUAL_MINUTES} minutes",
            f"{keys.KdfCost().iterations} rounds, {keys.KdfCost().memory_kib // 1024} MiB, {keys.KdfCost().lanes} lanes",
        ],
    }

    assert [words for words in limits[page] if words not in said] == []
    assert retention.DEFAULT_YEARS == 2
    assert thinning.NEWEST == 5
    assert "mer enn to år" in text(SHEET)


NETWORK = frozenset(
    ("asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "ssl", "urllib.request", "xmlrpc")
)
"""Modules that reach other machines."""


def imported(source: str) -> set[str]:
    """The modules a source imports, also inside functions; of packages the first name, of Qt the second too."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {name.partition(".")[0] for name in found} | {".".join(name.split(".")[:2]) for name in found}


def test_one_module_alone_reaches_another_machine() -> None:
    """The one that fetches the curricula, when somebody asks for it."""
    reaching = NETWORK | {"PySide6.QtNetwork"}
    found = {path.name: imported(path.read_text(encoding="utf-8")) & reaching for path in SOURCES}

    assert {name for name, modules in found.items() if modules} == {"curriculum_fetch.py"}
    assert imported("def f():\n    from urllib.request import urlopen\n    import PySide6.QtNetwork") & reaching == {
        "urllib.request",
        "PySide6.QtNetwork",
    }


NOT_ASKED_FOR = {
    "fødselsnummer": r"national|ssn|personal_number|fnr|birth_date|born_on",
    "adresse": r"address|street|postal|postcode",
    "telefonnummer": r"phone|mobile",
    "e-post": r"mail",
    "diagnose": r"diagnos|illness|disorder",
    "bilder": r"photo|picture|image",
    "bekymringsmelding": r"concern|worry|child_welfare",
}


@pytest.mark.parametrize("what", NOT_ASKED_FOR)
def test_there_is_no_field_for_what_the_sheet_says_is_not_asked_for(what: str) -> None:
    fields = {f"{cls.__name__}.{field.name}" for cls in dataclasses_below(PlanFile) for field in dataclasses.fields(cls)}

    assert what in section(SHEET, "Hva som lagres")
    assert [name for name in fields if re.search(NOT_ASKED_FOR[what], name.partition(".")[2])] == []


WHAT_IS_KEPT = {
    Pupil: {
        "id": "tilfeldig",
        "given_name": "fornavn",
        "family_name": "etternavn",
        "birth_year": "fødselsår",
        "grade": "trinn",
        "class_name": "klasse",
        "enrolled_on": "begynte på skolen",
        "strengths": "styrker",
        "home_resources": "ressurser hjemme",
        "language_note": "språk og tolk",
        "transitions": "overganger",
        "expert_assessments": "sakkyndig vurdering",
        "decisions": "vedtak",
        "measures": "tiltak som er prøvd",
        "sharing_consents": "samtykke til deling",
        "intensive_training": "intensiv opplæring",
        "plans": "mål, innhold og gjennomføring",
    },
    Staff: {
        "id": "tilfeldig",
        "name": "navn",
        "role": "rolle",
        "title": "tittel",
        "education": "utdanning",
        "teacher_qualified": "lærerkompetanse",
    },
}


@pytest.mark.parametrize("cls", WHAT_IS_KEPT, ids=lambda cls: cls.__name__)
def test_every_field_of_a_person_is_told_of(cls: type) -> None:
    """A new field makes this fail until the sheet, and the municipality, know of it."""
    told = text(SHEET)

    assert {field.name for field in dataclasses.fields(cls)} == WHAT_IS_KEPT[cls].keys()
    assert [words for words in WHAT_IS_KEPT[cls].values() if words not in told] == []


def test_the_sheet_answers_what_an_assessment_asks_for() -> None:
    headings = re.findall(r"^## (.+)$", text(SHEET), re.MULTILINE)

    assert headings == [
        "Kort om behandlingen",
        "Formål og rettslig grunnlag",
        "Hva som lagres",
        "Hvor det lagres",
        "Hvordan det er kryptert",
        "Hva som forlater maskinen",
        "Sikkerhetskopier og gjenoppretting",
        "De registrertes rettigheter",
        "Sletting og hvor lenge",
        "Tilgang",
        "Risiko",
        "Det kommunen må avgjøre",
        "Sjekkliste før bruk",
        "Hva som ikke er lovet",
    ]


def test_every_risk_has_its_numbers_and_what_is_done_about_it() -> None:
    risks = rows(section(SHEET, "Risiko"))

    assert len(risks) >= 12
    for name, likelihood, consequence, program, school, rest in risks:
        assert likelihood in "1234", name
        assert consequence in "1234", name
        assert program, name
        assert school, name
        assert rest, name
