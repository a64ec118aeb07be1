"""The files of figures that lie before a principal: read once, kept ready to be added, sorted by year and round and by school.

Where `aggregate_gathering` reads thousands of files and forgets them, a desk remembers, so that one file can be taken away,
another round looked at, and one school seen by itself, without reading anything again. Nothing here knows a vault or a screen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ioplab.analysis.aggregate import Aggregate, Issuer
from ioplab.analysis.combining import Combining, LeftOut, Why, refusal
from ioplab.analysis.sums import Head, Part, sums_of
from ioplab.errors import UserError
from ioplab.exchange.aggregate_gathering import Progress, Refused, Superseded, Used, files_of, read_part
from ioplab.i18n import tr

_STEP = 8
"""Files between two tellings of how far the reading has come."""

_BY_ID, _BY_NAME = "id ", "name "
"""How a school is known; names sort last."""

_LAST_LETTERS = str.maketrans("æøå", "{|}")
"""To what comes after z."""

SheetKey = tuple[str, str]
"""School year and round, as they are written in the files."""


class ReadingStoppedError(Exception):
    """Somebody does not want to wait any longer. Nothing that was read is kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Lying:
    """A file on the desk: what can be added, or why it could not be read."""

    path: Path
    part: Part | None
    error: UserError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherKey:
    """A file that is signed with another key than its issuer is known by.

    Attributes:
        path: the file.
        issuer: who it says it is from.
        known: the key the issuer is known by: from before, or from another file on the desk.
        now: the key of this file.
    """

    path: Path
    issuer: Issuer
    known: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolNumbers:
    """The numbers of one school, and how many files they are the sum of.

    Attributes:
        key: the same for the same school on every sheet, as far as its name and municipality are told.
    """

    key: str
    name: str
    files: int
    numbers: Aggregate


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What lies on the desk of one round of one school year.

    Attributes:
        numbers: the sum of the files that count; None when none does.
        schools: the same, school by school, in the order of their names.
        issuers: whose numbers are in the sum, each once, also those behind combined files.
    """

    key: SheetKey
    numbers: Aggregate | None
    used: tuple[Used, ...]
    superseded: tuple[Superseded, ...]
    refused: tuple[Refused, ...]
    schools: tuple[SchoolNumbers, ...]
    issuers: tuple[Issuer, ...]
    keys: Mapping[str, str]

    @property
    def refused_paths(self) -> tuple[Path, ...]:
        """The files that do not count here, though they are of this round."""
        return tuple(one.path for one in self.refused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """All files that lie there, and what they come to.

    Attributes:
        files: in the order they came, by where they are.
        sheets: one for each round of each year, the latest first.
        unread: files that could not be read, or are not taken for who they say they are.
        other_keys: those of them, and of the sheets' refused, that are signed with another key than expected.
    """

    files: Mapping[Path, Lying] = field(default_factory=dict)
    sheets: tuple[Sheet, ...] = ()
    unread: tuple[Refused, ...] = ()
    other_keys: tuple[OtherKey, ...] = ()

    def sheet(self, key: SheetKey | None) -> Sheet | None:
        """What there is of a round of a year."""
        return next((one for one in self.sheets if one.key == key), None)


def read_files(
    places: Iterable[Path],
    *,
    first: int = 0,
    progress: Progress | None = None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Lying, ...]:
    """Read files, and all files of figures in folders. What cannot be read comes back with the reason.

    Args:
        places: files and folders.
        first: the number of the first file; no two on a desk may have the same.
        progress: told now and then how many are done, of how many.
        is_stopped: asked before each file.

    Raises:
        ReadingStoppedError: it was answered yes.
    """
    found: dict[Path, Lying] = {}
    for place in places:
        try:
            found.update((path, Lying(path, None)) for path in files_of([place]))
        except UserError as error:
            found[place] = Lying(place, None, error)
    for number, (path, one) in enumerate(found.items()):
        if is_stopped():
            raise ReadingStoppedError
        if progress is not None and number % _STEP == 0:
            progress(number, len(found))
        if one.error is None:
            found[path] = _read(path, first + number)
    if progress is not None:
        progress(len(found), len(found))
    return tuple(found.values())


def _read(path: Path, place: int) -> Lying:
    try:
        return Lying(path, read_part(path, place))
    except UserError as error:
        return Lying(path, None, error)


def lay_out(files: Iterable[Lying], *, known_keys: Mapping[str, str], at: datetime) -> Desk:
    """Sort files by year and round, add up those that count, and say what is wrong with the others.

    The result is the same in whatever order they came.

    Args:
        files: what lies on the desk; of two with the same path the last counts.
        known_keys: issuers' ids with the keys they are known by.
        at: when, an aware moment.
    """
    lying = {one.path: one for one in files}
    unread = [Refused(one.path, one.error) for one in lying.values() if one.error is not None]
    others: list[OtherKey] = []
    rounds: defaultdict[SheetKey, list[tuple[Path, Part]]] = defaultdict(list)
    for path, one in lying.items():
        if one.part is None:
            continue
        other = _other_key(path, one.part.head, known_keys)
        if other is None:
            rounds[one.part.head.kind.school_year, one.part.head.kind.round].append((path, one.part))
        else:
            others.append(other)
            unread.append(Refused(path, _is_another_key(path, other.issuer)))
    sheets = []
    for key, parts in rounds.items():
        sheet, theirs = _sheet(key, parts, at)
        sheets.append(sheet)
        others += theirs
    return Desk(
        files=lying,
        sheets=tuple(sorted(sheets, key=lambda one: (one.key[0], one.key[1] == "annual"), reverse=True)),
        unread=tuple(sorted(unread, key=_by_path)),
        other_keys=tuple(sorted(others, key=_by_path)),
    )


def _by_path(one: Refused | OtherKey) -> tuple[str, str]:
    return one.path.name, str(one.path)


def _keys_of(head: Head) -> list[tuple[Issuer, str]]:
    """Whose numbers a file holds, each with the key they signed with."""
    return [(source.issuer, source.public_key) for source in head.sources] or [(head.issuer, head.public_key)]


def _other_key(path: Path, head: Head, known_keys: Mapping[str, str]) -> OtherKey | None:
    for issuer, key in _keys_of(head):
        known = known_keys.get(issuer.id, key)
        if known != key:
            return OtherKey(path=path, issuer=issuer, known=known, now=key)
    return None


def _is_another_key(path: Path, issuer: Issuer) -> UserError:
    return UserError(
        tr("«{name}» er signert med en annen nøkkel enn {who} har brukt før.").format(name=path.name, who=issuer.name),
        advice=tr("Spør avsenderen om filen er ekte. Er den det, godtar du den nye nøkkelen her."),
    )


def _sheet(key: SheetKey, parts: Sequence[tuple[Path, Part]], at: datetime) -> tuple[Sheet, list[OtherKey]]:
    paths = {part.head.place: path for path, part in parts}
    by_place = {part.head.place: part for _, part in parts}
    work, left = _combined([part for _, part in parts])
    chosen = [by_place[head.place] for head in work.chosen]
    sheet = Sheet(
        key=key,
        numbers=work.finish(at=at),
        used=tuple(sorted((Used.of(paths[part.head.place], part.head) for part in chosen), key=_name_of_used)),
        superseded=tuple(
            Superseded(Used.of(paths[one.head.place], one.head), Used.of(paths[one.because_of.place], one.because_of))
            for one in left
            if one.why is Why.REVISED
        ),
        refused=tuple(Refused(paths[one.head.place], refusal(one)) for one in left if one.why is not Why.REVISED),
        schools=tuple(_schools(chosen, at)),
        issuers=tuple({issuer.id: issuer for part in chosen for issuer, _ in _keys_of(part.head)}.values()),
        keys={part.head.issuer.id: part.head.public_key for part in chosen if not part.head.sources},
    )
    return sheet, [
        OtherKey(path=paths[one.head.place], issuer=one.head.issuer, known=one.because_of.public_key, now=one.head.public_key)
        for one in left
        if one.why is Why.TWO_KEYS and one.head.public_key != one.because_of.public_key
    ]


def _combined(parts: Sequence[Part]) -> tuple[Combining, tuple[LeftOut, ...]]:
    work = Combining()
    work.add([part.head for part in parts], sums_of(parts))
    left = work.choose()
    by_place = {part.head.place: part for part in parts}
    for head in work.to_take_back():
        work.take_back(by_place[head.place])
    return work, left


def _name_of_used(one: Used) -> tuple[str, str, str]:
    return alphabetic(one.issuer.school), alphabetic(one.issuer.name), str(one.path)


# By school


def _schools(parts: Sequence[Part], at: datetime) -> list[SchoolNumbers]:
    groups = _by_school(parts)
    names = {key: _school_name(group) for key, group in groups.items()}
    often = Counter(map(alike, names.values()))
    found = []
    for key, group in groups.items():
        work, _ = _combined(group)
        numbers = work.finish(at=at)
        name = names[key] if often[alike(names[key])] == 1 else _with_municipality(names[key], group)
        if numbers is not None:
            found.append(SchoolNumbers(key=key, name=name, files=len(group), numbers=numbers))
    return sorted(found, key=lambda one: (alphabetic(one.name), one.key))


def _issuers_of(numbers: Aggregate) -> list[Issuer]:
    return [source.issuer for source in numbers.sources] or [numbers.issuer]


def school_keys(numbers: Aggregate) -> frozenset[str]:
    """Whose numbers these are: a key for each school, as `SchoolNumbers` has them."""
    groups: list[set[str]] = []
    for marks in map(_marks, _issuers_of(numbers)):
        same = [group for group in groups if group & marks]
        groups = [group for group in groups if group not in same] + [marks.union(*same)]
    return frozenset(map(_key_of, groups))


def school_names(numbers: Aggregate) -> frozenset[str]:
    """The same schools by their names as these are compared: what is alike from year to year, whoever made the files."""
    return frozenset(alike(issuer.school) for issuer in _issuers_of(numbers))


def _by_school(parts: Iterable[Part]) -> dict[str, list[Part]]:
    """Files of the same school: the same id, or, as two vaults may have given one school different ids, name and municipality."""
    groups: list[tuple[set[str], list[Part]]] = []
    for part in parts:
        marks = _marks(part.head.issuer)
        same = [group for group in groups if group[0] & marks]
        merged = (marks.union(*(group[0] for group in same)), [*(one for group in same for one in group[1]), part])
        groups = [group for group in groups if group not in same] + [merged]
    return {_key_of(marks): members for marks, members in groups}


def _key_of(marks: Iterable[str]) -> str:
    """By name rather than by id, of which a school may get one more with the next file."""
    return max(marks)


def _marks(issuer: Issuer) -> set[str]:
    found = set()
    if issuer.school_id:
        found.add(f"{_BY_ID}{issuer.school_id}")
    if issuer.school and issuer.municipality:
        found.add(f"{_BY_NAME}{alike(issuer.school)} {alike(issuer.municipality)}")
    return found or {f"{_BY_NAME}{alike(issuer.school)}"}


def _school_name(parts: Sequence[Part]) -> str:
    names = sorted(part.head.issuer.school for part in parts if part.head.issuer.school)
    return names[0] if names else tr("Uten skole")


def _with_municipality(name: str, parts: Sequence[Part]) -> str:
    """To tell apart schools of the same name."""
    places = sorted(part.head.issuer.municipality for part in parts if part.head.issuer.municipality)
    return f"{name} ({places[0]})" if places else name


def alike(text: str | None) -> str:
    """A name as it is compared: case and spaces decide nothing."""
    return " ".join((text or "").casefold().split())


def alphabetic(text: str | None) -> str:
    """A name as it is sorted in Norwegian: æ, ø and å come last, in that order."""
    return alike(text).translate(_LAST_LETTERS)
