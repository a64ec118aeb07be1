"""The curricula as the program keeps them: `ioplab-curriculum/1`, one JSON file among the user's own files. It holds no pupil."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from ioplab.domain.competence import CompetenceGoal, CompetenceSet, Library, SubjectCurriculum
from ioplab.errors import UserError
from ioplab.exchange.faults import FormError, decode_typed, refuse_newer
from ioplab.files import read_bytes, reason, write_whole
from ioplab.i18n import tr

FAMILY = "ioplab-curriculum"
FORMAT = f"{FAMILY}/1"
SOURCE = "Utdanningsdirektoratet, Grep (data.udir.no/kl06/v201906)"
LICENCE = "Norsk lisens for offentlige data (NLOD) 2.0"

FILE_NAME = "curriculum.json"

LARGEST_FILE = 128 * 2**20
"""Bytes. All of LK20 in three languages is a tenth of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurriculumFile:
    """The curricula with their goals, where they come from, and the day they were drawn."""

    format: str
    source: str = SOURCE
    licence: str = LICENCE
    drawn_on: date | None = None
    curricula: tuple[SubjectCurriculum, ...] = ()
    sets: tuple[CompetenceSet, ...] = ()
    goals: tuple[CompetenceGoal, ...] = ()


def place() -> Path:
    """Where the program keeps the file; its folder may not be there yet."""
    from platformdirs import user_data_path

    return user_data_path("ioplab", appauthor=False) / FILE_NAME


def encode(library: Library) -> bytes:
    """The file's bytes, the same for the same curricula."""
    whole = CurriculumFile(
        format=FORMAT,
        drawn_on=library.drawn_on,
        curricula=tuple(library.curricula.values()),
        sets=tuple(library.sets.values()),
        goals=tuple(library.goals.values()),
    )
    return msgspec.json.encode(whole)


def decode(content: bytes) -> Library:
    """The curricula in a file.

    Raises:
        FormError: it does not follow the format.
        UserError: it is another file, or of a newer format.
    """
    refuse_newer(content, FAMILY)
    read = decode_typed(content, CurriculumFile)
    curricula = {one.code: one for one in read.curricula}
    sets = {one.code: one for one in read.sets}
    for place_, among in enumerate(read.sets):
        if among.curriculum not in curricula:
            raise FormError(f"sets[{place_}].curriculum", tr("læreplanen finnes ikke i filen"))
    for place_, goal in enumerate(read.goals):
        if goal.set not in sets:
            raise FormError(f"goals[{place_}].set", tr("kompetansemålsettet finnes ikke i filen"))
    return Library(curricula=curricula, sets=sets, goals={one.code: one for one in read.goals}, drawn_on=read.drawn_on)


def keep(library: Library, path: Path) -> None:
    """Write the file where the program keeps it.

    Raises:
        UserError: it cannot be written; the one from before stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("Mappen «{name}» kan ikke lages: {why}.").format(name=path.parent.name, why=reason(error)),
            advice=tr("Se etter at disken ikke er full, og at du har lov til å skrive der."),
        ) from error
    content = encode(library)
    decode(content)  # what could not be read again must not take the place of what can
    write_whole(path, content)


def kept(path: Path) -> Library | None:
    """The curricula the program keeps, or None where it keeps none.

    Raises:
        UserError: the file is damaged or cannot be read.
    """
    return decode(read_bytes(path, at_most=LARGEST_FILE)) if path.is_file() else None
