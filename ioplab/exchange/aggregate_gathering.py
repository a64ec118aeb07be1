"""Many aggregate files read one at a time and added up: which were used, which were refused and why, who is missing."""

from __future__ import annotations

import csv
import io
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Self

from ioplab.analysis.aggregate import Aggregate, Issuer
from ioplab.analysis.combining import Combining, Why, refusal
from ioplab.analysis.sums import Head, Part, Sums, part_of, sums_of
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_quick
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes, reason
from ioplab.i18n import tr

_BATCH = 32
"""Files that are read and added up at a time."""
_LARGEST_LIST = 16 * 2**20
"""Bytes of a list of schools."""
_COLUMNS = ("issuer", "name", "school", "public_key")

Progress = Callable[[int, int], None]
"""Told how many files are done, of how many. What it raises stops the work, and nothing is kept of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A file that can be read, and whose it is."""

    path: Path
    issuer: Issuer
    revision: int
    counted_on: date
    plans: int
    public_key: str
    combined: bool

    @classmethod
    def of(cls, path: Path, head: Head) -> Self:
        """The file at `path`, by what is remembered of it."""
        return cls(
            path=path,
            issuer=head.issuer,
            revision=head.revision,
            counted_on=head.counted_on,
            plans=len(head.plan_ids),
            public_key=head.public_key,
            combined=bool(head.sources),
        )


@dataclass(frozen=True, slots=True)
class Superseded:
    """A file that a later one of the same issuer replaces."""

    file: Used
    by: Used


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not counted, and why: a sentence, and what to do."""

    path: Path
    error: UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Somebody who is to deliver. Without the issuer's id they are known by school and name.

    Attributes:
        public_key: the key they signed with before, where it is known.
    """

    issuer: str | None = None
    name: str | None = None
    school: str | None = None
    public_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What many files came to. All lists are in the order of the files' names.

    Attributes:
        numbers: the sum of the files used; None when there is none.
        missing: those expected that no file was read of. A file that could not be read may be theirs.
    """

    numbers: Aggregate | None
    used: tuple[Used, ...]
    superseded: tuple[Superseded, ...]
    refused: tuple[Refused, ...]
    missing: tuple[Expected, ...]


def files_of(places: Iterable[Path]) -> list[Path]:
    """Files, all files of figures in folders, and what patterns such as ``tall/*.iopagg`` find; each once, in the order of names.

    Raises:
        UserError: a folder cannot be read, or holds none.
    """
    found: dict[Path, None] = {}
    for place in places:
        found.update(dict.fromkeys(_files(place)))
    return list(found)


def _files(place: Path) -> Sequence[Path]:
    try:
        if place.is_dir():
            files = sorted(one for one in place.iterdir() if one.suffix.lower() == aggregate_file.SUFFIX and one.is_file())
        elif place.exists() or not any(sign in place.name for sign in "*?["):
            return [place]
        else:
            files = sorted(one for one in place.parent.glob(place.name) if one.is_file())
    except OSError as error:
        raise UserError(
            tr("Mappen «{name}» kan ikke leses: {why}.").format(name=place.name, why=reason(error)),
            advice=tr("Se etter at den finnes, og at du har lov til å lese den."),
        ) from error
    if not files:
        raise UserError(
            tr("I «{name}» er det ingen filer med tall.").format(name=place.name),
            advice=tr("De slutter på {suffix}.").format(suffix=aggregate_file.SUFFIX),
        )
    return files


def gather(
    files: Sequence[Path],
    *,
    at: datetime,
    known_keys: Mapping[str, str] | None = None,
    expected: Iterable[Expected] = (),
    progress: Progress | None = None,
    processes: int = 1,
) -> Gathered:
    """Read files one at a time and add them up. The result is the same in whatever order they are named.

    What cannot be read, or cannot be added to the others, is refused with its reason, and the rest is added.

    Args:
        files: where they are.
        at: when, an aware moment.
        known_keys: issuers' ids with the keys they have signed with before; a file of theirs with another key is refused.
        expected: who is to deliver.
        progress: told now and then, and at the end.
        processes: how many read beside each other; more than one pays from some hundred files.

    Raises:
        UserError: a file was changed while it was read.
    """
    work = Combining()
    refused: list[Refused] = []
    heads: list[Head] = []
    for batch in _batches(files, known_keys or {}, processes):
        work.add(batch.heads, batch.sums)
        heads += batch.heads
        refused += [Refused(files[place], error) for place, error in batch.refused]
        if progress is not None:
            progress(len(heads) + len(refused), len(files))
    left = work.choose()
    for head in work.to_take_back():
        work.take_back(_again(files[head.place], head))
    used = {head: Used.of(files[head.place], head) for head in heads}
    refused += [Refused(files[one.head.place], refusal(one)) for one in left if one.why is not Why.REVISED]
    superseded = [Superseded(used[one.head], used[one.because_of]) for one in left if one.why is Why.REVISED]
    return Gathered(
        numbers=work.finish(at=at),
        used=tuple(sorted((used[head] for head in work.chosen), key=lambda one: _place(one.path))),
        superseded=tuple(sorted(superseded, key=lambda one: _place(one.file.path))),
        refused=tuple(sorted(refused, key=lambda one: _place(one.path))),
        missing=tuple(_missing(expected, heads)),
    )


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some files read and added up; those refused by their places."""

    heads: list[Head]
    sums: list[Sums]
    refused: list[tuple[int, UserError]]


def _batches(files: Sequence[Path], known_keys: Mapping[str, str], processes: int) -> Iterator[_Batch]:
    tasks = [(start, files[start : start + _BATCH]) for start in range(0, len(files), _BATCH)]
    if processes == 1 or len(tasks) == 1:
        for start, some in tasks:
            yield _batch(start, some, known_keys)
        return
    # Processes are begun anew rather than forked, which is the same everywhere and safe beside threads.
    with ProcessPoolExecutor(processes, get_context("spawn"), _deaf) as pool:
        with _unheard():
            waiting = deque(pool.submit(_batch, start, some, known_keys) for start, some in tasks[: 2 * processes])
        try:
            for start, some in tasks[2 * processes :]:
                yield waiting.popleft().result()
                waiting.append(pool.submit(_batch, start, some, known_keys))
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


def _deaf() -> None:
    """Ctrl+C reaches every process of a terminal; the one that was asked stops the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _unheard() -> Iterator[None]:
    """Let the processes that are begun meanwhile be deaf from their first moment; here Ctrl+C is heard a moment later."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _batch(start: int, files: Sequence[Path], known_keys: Mapping[str, str]) -> _Batch:
    parts, refused = [], []
    for place, path in enumerate(files, start=start):
        try:
            part = _read(path, place)
            _refuse_other_keys(part.head, known_keys)
        except UserError as error:
            # Its children know more than this, but cannot all go from one process to another.
            refused.append((place, UserError(error.problem, advice=error.advice)))
        else:
            parts.append(part)
    return _Batch([part.head for part in parts], sums_of(parts), refused)


def _place(path: Path) -> tuple[str, str]:
    return (path.name, str(path))


def _read(path: Path, place: int) -> Part:
    """A file ready to be added, the quick way where it is as it should be."""
    content = read_bytes(path, at_most=aggregate_file.LARGEST_FILE)
    part = aggregate_quick.read(content, path.name, place)
    if part is not None:
        return part
    try:
        delivered = aggregate_file.decode(content, path.name)
    except FormError as error:
        raise error.in_file(path.name) from error
    return part_of(delivered, place=place)


def read_part(path: Path, place: int) -> Part:
    """One file ready to be added, for who keeps what has been read.

    Raises:
        UserError: it cannot be read.
    """
    return _read(path, place)


def _again(path: Path, head: Head) -> Part:
    try:
        part = _read(path, head.place)
    except UserError:
        part = None
    if part is None or (part.head.mark, part.head.public_key) != (head.mark, head.public_key):
        raise UserError(
            tr("«{name}» ble endret mens filene ble lest.").format(name=head.name),
            advice=tr("Vent til alle filene er på plass, og prøv igjen."),
        )
    return part


def _refuse_other_keys(head: Head, known_keys: Mapping[str, str]) -> None:
    own = [(head.issuer, head.public_key)]
    for issuer, key in [(source.issuer, source.public_key) for source in head.sources] or own:
        if known_keys.get(issuer.id, key) != key:
            raise UserError(
                tr("«{name}» er signert med en annen nøkkel enn {who} har brukt før.").format(name=head.name, who=issuer.name),
                advice=tr("Spør avsenderen om filen er ekte, og om arkivet er lagt inn på nytt."),
            )


def _missing(expected: Iterable[Expected], heads: Iterable[Head]) -> Iterator[Expected]:
    awaited = list(expected)
    if not awaited:
        return
    issuers = [issuer for head in heads for issuer in ([source.issuer for source in head.sources] or [head.issuer])]
    ids = {issuer.id for issuer in issuers}
    schools = {_alike(issuer.school) for issuer in issuers}
    people = {(_alike(issuer.school), _alike(issuer.name)) for issuer in issuers}
    names = {_alike(issuer.name) for issuer in issuers}
    for one in awaited:
        if one.issuer:
            there = one.issuer in ids
        elif one.school and one.name:
            there = (_alike(one.school), _alike(one.name)) in people
        else:
            there = _alike(one.school) in schools if one.school else _alike(one.name) in names
        if not there:
            yield one


def _alike(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def expected_in(path: Path) -> tuple[Expected, ...]:
    """Who is to deliver: those of a list (CSV), or those whose files, or whose combined file, are from last time.

    A list has a line of column names first, of these: `issuer` (the id), `name`, `school`, `public_key`; commas or semicolons.

    Raises:
        UserError: it cannot be read, or tells of nobody.
    """
    found = _of_list(path) if path.suffix.lower() == ".csv" else _of_files(path)
    if not found:
        raise UserError(
            tr("«{name}» sier ikke hvem som skal levere.").format(name=path.name),
            advice=tr("Bruk en CSV-fil med kolonnene {columns}, eller filene fra sist.").format(columns=", ".join(_COLUMNS)),
        )
    return found


def _of_files(path: Path) -> tuple[Expected, ...]:
    found: dict[str, Expected] = {}
    for place, file in enumerate(files_of([path])):
        head = _read(file, place).head
        own = [(head.issuer, head.public_key)]
        for issuer, key in [(source.issuer, source.public_key) for source in head.sources] or own:
            found[issuer.id] = Expected(issuer=issuer.id, name=issuer.name, school=issuer.school, public_key=key)
    return tuple(found.values())


def _of_list(path: Path) -> tuple[Expected, ...]:
    try:
        text = read_bytes(path, at_most=_LARGEST_LIST).decode("utf-8-sig")
        first = text.partition("\n")[0]
        rows = list(csv.DictReader(io.StringIO(text), delimiter=";" if ";" in first else ","))
    except (UnicodeDecodeError, csv.Error):
        return ()
    found = []
    for row in rows:
        values = {name: (row.get(name) or "").strip() or None for name in _COLUMNS}
        if values["issuer"] or values["name"] or values["school"]:
            found.append(Expected(**values))
    return tuple(found)


def keys_of(expected: Iterable[Expected]) -> dict[str, str]:
    """The keys that are known, by the issuers' ids."""
    return {one.issuer: one.public_key for one in expected if one.issuer and one.public_key}
