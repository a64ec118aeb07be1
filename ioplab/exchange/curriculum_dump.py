"""Reading Udir's Grep: the dump of curricula (LK20) as a zip or a folder of JSON files, or JSON lists of its objects.

Grep is Utdanningsdirektoratet's open register of curricula, under the Norwegian Licence for Open Government Data (NLOD). Its
objects are described at https://github.com/Utdanningsdirektoratet/KL06-LK20-public/wiki; three kinds of them are read here, and
of those only what a plan may point to. An object that lacks something is left out and counted; what is no JSON refuses the whole.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import msgspec

from ioplab.domain.competence import LANGUAGES, CompetenceGoal, CompetenceSet, Library, SubjectCurriculum, Texts
from ioplab.domain.texts import on_one_line
from ioplab.errors import UserError
from ioplab.files import read_bytes, reason
from ioplab.i18n import tr

CURRICULA, SETS, GOALS = "laereplaner-lk20", "kompetansemaalsett-lk20", "kompetansemaal-lk20"
"""The folders of the dump that are read."""

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError)
"""What Python's reader raises over a zip that is damaged, or made to be."""

PACKED_AS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The ways of packing that are read. Of the others one lets a file ask for any amount of memory."""

_KINDS = {"laereplan_lk20": CURRICULA, "kompetansemaalsett_lk20": SETS, "kompetansemaal_lk20": GOALS}
"""By the last part of an object's own ``grep-type``."""

LARGEST_OBJECT = 16 * 2**20
"""Bytes of one file in the dump. A curriculum with all its chapters in six languages is well below one megabyte."""

LARGEST_LIST = 256 * 2**20
"""Bytes of a file that is a list of objects."""

LARGEST_WHOLE = 2 * 2**30
"""Bytes of all files of the three kinds together, unpacked."""

MOST_FILES = 400_000
"""Files in the dump, those that are not read too."""

_MOST_TIMES = 400
"""How many times its packed size a file may grow. JSON packs to a tenth or a twentieth."""

_MOST_OBJECTS = 200_000
_LONGEST_TEXT = 4_000
_MOST_YEARS = 13
_MOST_CODES = 50
_LAST_PLACE = 1_000_000

_CODE = re.compile(r"[A-ZÆØÅ]{1,6}[A-ZÆØÅ0-9]{0,6}(?:-[A-Z0-9]{1,4})?")
_TAG = re.compile(r"<[^<>]*>")
_BLANKS = re.compile(r"\s+")
_GRADE = re.compile(r"\b(?P<grade>\d{1,2})\.?\s*(?:års)?trinn", re.IGNORECASE)
_UPPER = re.compile(r"\bvg\s*(?P<year>[1-3])\b", re.IGNORECASE)
_GRADE_CODE = re.compile(r"aarstrinn(?P<grade>\d{1,2})")
_UPPER_CODE = re.compile(r"vg(?P<year>[1-3])")
_LANGUAGE_CODES = {"nob": "nb", "nno": "nn", "eng": "en"}
_EXPIRED = ("utgaatt", "utgått")

Told = Callable[[int, int], object]
"""Hears how many files have been read, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What a dump gave: the curricula, and how many of its objects were left out because something in them lacked."""

    library: Library
    left_out: int


def read_dump(path: Path, *, drawn_on: date | None, told: Told | None = None, stop: Event | None = None) -> Drawn:
    """Read a dump: the zip that Grep gives, the folder it unpacks to, or one JSON file with a list of objects.

    Args:
        path: the file or folder.
        drawn_on: the day it was fetched, where that is known.
        told: hears how far it has come.
        stop: when set, reading ends.

    Raises:
        UserError: it is none of these, damaged, larger than any dump, or has no competence goals; or somebody has stopped it.
    """
    making = _Making()
    try:
        for number, (kind, name, content, of) in enumerate(_files(path), start=1):
            if stop is not None and stop.is_set():
                raise UserError(tr("Lesingen er stoppet. Ingenting er endret."))
            making.add(kind, name, content)
            if told is not None and (number % 200 == 0 or number == of):
                told(number, of)
    except BROKEN_ZIP as error:
        raise _refused(tr("Filen er skadet, eller den er ikke hele dumpen")) from error
    except OSError as error:
        raise UserError(
            tr("«{name}» kan ikke leses: {why}.").format(name=path.name, why=reason(error)),
            advice=tr("Se etter at den finnes, og at du har lov til å lese den."),
        ) from error
    return making.whole(drawn_on)


def _refused(what: str) -> UserError:
    return UserError(
        what + ".",
        advice=tr("Hent dumpen på nytt fra data.udir.no (json, ikke jsonld). Læreplanene du har fra før, er ikke endret."),
    )


# The files

_File = tuple[str | None, str, bytes, int]
"""The folder it lies in, if that is one of those that are read; its name; its content; how many files there are."""


def _files(path: Path) -> Iterator[_File]:
    if path.is_dir():
        return _of_folder(path)
    if zipfile.is_zipfile(path):
        return _of_zip(path)
    return iter([(None, path.name, read_bytes(path, at_most=LARGEST_LIST), 1)])


def _of_folder(folder: Path) -> Iterator[_File]:
    wanted = [path for kind in (CURRICULA, SETS, GOALS) for path in _below(folder, kind)]
    if len(wanted) > MOST_FILES:
        raise _refused(tr("Det er flere filer i mappen enn i noen dump"))
    total = 0
    for path in wanted:
        content = read_bytes(path, at_most=LARGEST_OBJECT)
        total += len(content)
        _refuse_larger(total)
        yield path.parent.name, path.name, content, len(wanted)


def _below(folder: Path, kind: str) -> list[Path]:
    """The JSON files of one kind: in the folder itself, if that is the kind's, or in one or two folders below it."""
    places = [folder] if folder.name == kind else [*folder.glob(kind), *folder.glob(f"*/{kind}")]
    return sorted(path for place in places for path in place.glob("*.json") if path.is_file())


def _of_zip(path: Path) -> Iterator[_File]:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES:
            raise _refused(tr("Det er flere filer i pakken enn i noen dump"))
        wanted = [entry for entry in entries if _kind_of(entry.filename) is not None]
        total = 0
        for entry in wanted:
            content = _unpacked(archive, entry)
            total += len(content)
            _refuse_larger(total)
            yield _kind_of(entry.filename), Path(entry.filename).name, content, len(wanted)


def _kind_of(name: str) -> str | None:
    """The folder of a file in the zip, if it is one that is read."""
    parts = name.replace("\\", "/").split("/")
    folder = parts[-2] if len(parts) > 1 else ""
    return folder if folder in (CURRICULA, SETS, GOALS) and parts[-1].endswith(".json") else None


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One file, never larger than it may be whatever the zip says of itself."""
    if entry.file_size > LARGEST_OBJECT or entry.file_size > _MOST_TIMES * max(entry.compress_size, 1024):
        raise _refused(tr("En fil i pakken er større enn noen i dumpen"))
    if entry.compress_type not in PACKED_AS:
        raise zipfile.BadZipFile(entry.filename)
    with archive.open(entry) as file:
        content = file.read(LARGEST_OBJECT + 1)
    if len(content) > LARGEST_OBJECT:
        raise _refused(tr("En fil i pakken er større enn noen i dumpen"))
    return content


def _refuse_larger(total: int) -> None:
    if total > LARGEST_WHOLE:
        raise _refused(tr("Pakken er større enn noen dump"))


# The objects


@dataclass(slots=True)
class _Making:
    """The three kinds of objects as they come, in any order, and then put together."""

    curricula: dict[str, SubjectCurriculum] = field(default_factory=dict)
    sets: dict[str, tuple[CompetenceSet, int]] = field(default_factory=dict)
    goals: dict[str, CompetenceGoal] = field(default_factory=dict)
    curriculum_of: dict[str, str] = field(default_factory=dict)
    set_of: dict[str, str] = field(default_factory=dict)
    left_out: int = 0
    met: int = 0

    def add(self, kind: str | None, name: str, content: bytes) -> None:
        """One file of the dump."""
        for one in _objects(content, name):
            self.met += 1
            if self.met > _MOST_OBJECTS:
                raise _refused(tr("Det er flere læreplaner og mål enn i noen dump"))
            if "@context" in one or "@graph" in one or "@id" in one:
                raise _refused(tr("Dette er dumpen for grafdatabaser (jsonld)"))
            self._take(_KINDS.get(_last(one.get("grep-type"))) or kind, one)

    def _take(self, kind: str | None, one: dict[str, Any]) -> None:
        code, title = _code(one.get("kode")), _words(one.get("tittel"))
        if kind is None:
            return  # another of Grep's many kinds
        if code is None or not title.in_language(LANGUAGES[0]):
            self.left_out += 1
        elif kind == CURRICULA:
            self._take_curriculum(code, title, one)
        elif kind == SETS:
            self._take_set(code, title, one)
        else:
            self._take_goal(code, title, one)

    def _take_curriculum(self, code: str, title: Texts, one: dict[str, Any]) -> None:
        period = one.get("gyldighetsperiode")
        period = period if isinstance(period, dict) else one
        self.curricula[code] = SubjectCurriculum(
            code=code,
            title=title,
            valid_from=_day(period.get("gyldig-fra")),
            valid_to=_day(period.get("gyldig-til")),
            expired=_is_expired(one),
            replaced_by=_codes(one.get("erstattes-av")),
        )
        chapter = one.get("kompetansemaal-kapittel")
        for below in _codes(chapter.get("kompetansemaalsett")) if isinstance(chapter, dict) else ():
            self.curriculum_of.setdefault(below, code)

    def _take_set(self, code: str, title: Texts, one: dict[str, Any]) -> None:
        owner = next(iter(_codes(one.get("tilhoerer-laereplan"))), None)
        if owner is not None:
            self.curriculum_of[code] = owner
        place = one.get("rekkefoelge")
        after = _years(title, one)
        made = CompetenceSet(code=code, curriculum="", title=title, after=after)
        self.sets[code] = (made, _place(place))
        for below in _codes(one.get("kompetansemaal"), at_most=_MOST_OBJECTS):
            self.set_of.setdefault(below, code)

    def _take_goal(self, code: str, title: Texts, one: dict[str, Any]) -> None:
        among = next(iter(_codes(one.get("tilhoerer-kompetansemaalsett"))), None)
        if among is not None:
            self.set_of[code] = among
            owner = next(iter(_codes(one.get("tilhoerer-laereplan"))), None)
            if owner is not None:
                self.curriculum_of.setdefault(among, owner)
        place = one.get("rekkefoelge")
        self.goals[code] = CompetenceGoal(
            code=code,
            set="",
            text=title,
            place=_place(place),
            expired=_is_expired(one),
            replaced_by=_codes(one.get("erstattes-av")),
        )

    def whole(self, drawn_on: date | None) -> Drawn:
        """All of it, in order. What belongs to nothing that is there is left out.

        Raises:
            UserError: there are no goals.
        """
        owners = {code: owner for code, owner in self.curriculum_of.items() if owner in self.curricula and code in self.sets}
        sets = {code: replace(self.sets[code][0], curriculum=owner) for code, owner in owners.items()}
        among = {code: one for code, one in self.set_of.items() if one in sets and code in self.goals}
        goals = [replace(self.goals[code], set=one) for code, one in among.items()]
        if not goals:
            raise _refused(tr("Det er ingen kompetansemål her"))
        goals.sort(key=lambda goal: (sets[goal.set].curriculum, self.sets[goal.set][1], goal.set, goal.place, goal.code))
        used = {goal.set for goal in goals}
        kept = {code: one for code, one in sorted(sets.items()) if code in used}
        curricula = dict(sorted(self.curricula.items()))
        library = Library(curricula=curricula, sets=kept, goals={goal.code: goal for goal in goals}, drawn_on=drawn_on)
        return Drawn(library=library, left_out=self.left_out + len(self.goals) - len(goals))


def _objects(content: bytes, name: str) -> list[dict[str, Any]]:
    """The objects of a file: one, or a list of them."""
    try:
        read = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _refused(tr("Filen «{name}» er ikke JSON, eller den er kuttet av").format(name=name)) from error
    found = read if isinstance(read, list) else [read]
    return [one for one in found if isinstance(one, dict)]


def _last(uri: object) -> str:
    """The last part of an address, which is how Grep names kinds and states."""
    return uri.rsplit("/", 1)[-1] if isinstance(uri, str) else ""


def _place(given: object) -> int:
    """A place in an order; 0 where it is no number, or one that no file of ours could hold."""
    return given if type(given) is int and abs(given) <= _LAST_PLACE else 0


def _code(given: object) -> str | None:
    return given if isinstance(given, str) and _CODE.fullmatch(given) else None


def _codes(given: object, *, at_most: int = _MOST_CODES) -> tuple[str, ...]:
    """The codes of what an object points to: one or many, each plain or wrapped in ``referanse``."""
    found = []
    for one in (given if isinstance(given, list) else [given])[:at_most]:
        target = one.get("referanse", one) if isinstance(one, dict) else None
        code = _code(target.get("kode")) if isinstance(target, dict) else None
        if code is not None:
            found.append(code)
    return tuple(dict.fromkeys(found))


def _words(given: object) -> Texts:
    """A text in its languages. It is a list of them, such a list under ``tekst``, or one text alone."""
    if isinstance(given, str):
        return Texts(nb=_text(given))
    entries = given.get("tekst") if isinstance(given, dict) else given
    known: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict):
            language = entry.get("spraak")
            known[str(language)] = _text(entry.get("verdi"))
    found = {ours: known[theirs] for theirs, ours in _LANGUAGE_CODES.items() if known.get(theirs)}
    return Texts(**found) if found else Texts(nb=known.get("default", ""))


def _text(given: object) -> str:
    """A text on one line, without marks of HTML; nothing where it is no text, or longer than any."""
    if not isinstance(given, str) or len(given) > _LONGEST_TEXT:
        return ""
    return _BLANKS.sub(" ", _TAG.sub(" ", on_one_line(given))).strip()


def _day(given: object) -> date | None:
    """A day: ``2020-08-01T00:00:00``, or such a one under ``dato``."""
    text = given.get("dato") if isinstance(given, dict) else given
    try:
        return date.fromisoformat(text[:10]) if isinstance(text, str) and text else None
    except ValueError:
        return None


def _is_expired(one: dict[str, Any]) -> bool:
    return any(word in _last(one.get("status")) for word in _EXPIRED)


def _years(title: Texts, one: dict[str, Any]) -> tuple[int, ...]:
    """The years of schooling a set comes after: as its title says, which is the regulation's own; else as its codes say."""
    text = title.in_language(LANGUAGES[0])
    found = {int(match["grade"]) for match in _GRADE.finditer(text)} | {
        10 + int(match["year"]) for match in _UPPER.finditer(text)
    }
    if not found:
        given = one.get("etter-aarstrinn")
        for entry in (given if isinstance(given, list) else [])[:_MOST_YEARS]:
            target = entry.get("referanse", entry) if isinstance(entry, dict) else {}
            found |= _year_of(str(target.get("kode", "")) if isinstance(target, dict) else "")
    return tuple(sorted(year for year in found if 1 <= year <= _MOST_YEARS))


def _year_of(code: str) -> set[int]:
    if match := _GRADE_CODE.fullmatch(code):
        return {int(match["grade"])}
    if match := _UPPER_CODE.fullmatch(code):
        return {10 + int(match["year"])}
    return set()
