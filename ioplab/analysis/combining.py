"""Which of many files count, and the file that they make together. What is added, and how: `sums`.

A file can be taken back as well as added. That lets files be read in any order, one at a time, and none be kept: when it
turns out that a file does not count, it is read again and subtracted.
"""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import pairwise

from ioplab.analysis.aggregate import Aggregate, Delivered, Issuer, Source
from ioplab.analysis.sums import Head, Key, Kind, Part, Sums, part_of, sums_of
from ioplab.errors import UserError
from ioplab.i18n import mark, tr

_MOST_KINDS = 8
"""Different evaluations and scales that are added beside each other until it is known which of them most files are of."""

_COMBINED = uuid.UUID("8f2f6f0e-6b57-4c0e-9a0c-9d5d6a3f7d11")
"""Namespace for the issuer ids of combined files: the same sources always make the same issuer."""


class Why(Enum):
    """Why a file that can be read is not counted."""

    REVISED = "revised"
    TWO_KEYS = "two_keys"
    OTHER_ROUND = "other_round"
    OTHER_SCALE = "other_scale"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not counted, and the one that stands against it."""

    head: Head
    why: Why
    because_of: Head


_PROBLEMS = mark(
    {
        Why.REVISED: "«{one}» er erstattet av «{other}», som er nyere.",
        Why.TWO_KEYS: "«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.",
        Why.OTHER_ROUND: "«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.",
        Why.OTHER_SCALE: "«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.",
        Why.OVERLAP: "«{one}» og «{other}» teller den samme planen.",
    }
)
_ADVICE = mark(
    {
        Why.TWO_KEYS: "Spør avsenderen hvilken av dem som er ekte, og ta bort den andre.",
        Why.OTHER_ROUND: "Velg filer for samme skoleår og samme evaluering.",
        Why.OTHER_SCALE: "Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg.",
        Why.OVERLAP: "Ta bort en av filene, så ingen plan telles to ganger.",
    }
)


def refusal(left: LeftOut) -> UserError:
    """Why the file is not counted, in words, with what to do about it."""
    words = tr(_PROBLEMS[left.why]).format(one=left.head.name, other=left.because_of.name)
    return UserError(words, advice=tr(_ADVICE[left.why]) if left.why in _ADVICE else "")


class Combining:
    """Files added, some at a time, and the choice of which of them count. The order they come in decides nothing.

    Of one issuer's files the highest revision counts; of an issuer that two keys have signed for, none. Of different evaluations
    or scales the one with the most files is taken, of files that count the same plan the one made last.
    """

    def __init__(self) -> None:
        """Begin without files."""
        self._sums: dict[Kind, Sums] = {}
        self._heads: list[Head] = []
        self._added: set[Head] = set()
        self._chosen: tuple[Head, ...] = ()

    def add(self, heads: Iterable[Head], sums: Iterable[Sums]) -> None:
        """Add files, summed for each kind."""
        for some in sums:
            if some.kind in self._sums:
                self._sums[some.kind].add_all(some)
            elif len(self._sums) < _MOST_KINDS:
                self._sums[some.kind] = some
        for head in heads:
            self._heads.append(head)
            if head.kind in self._sums:
                self._added.add(head)

    def choose(self) -> tuple[LeftOut, ...]:
        """Which files do not count, and why. What `to_take_back` then names has to be taken back before `finish`."""
        left, standing = [], []
        for heads in self._by_issuer():
            *older, newest = sorted(heads, key=lambda one: (one.age, one in self._added))
            other = next((one for one in older if one.public_key != newest.public_key and not one.sources), None)
            if other is not None:
                left += [LeftOut(one, Why.TWO_KEYS, other if one.public_key == newest.public_key else newest) for one in heads]
                continue
            left += [LeftOut(one, Why.REVISED, newest) for one in older]
            standing.append(newest)
        alike, of_others = _most_alike([one for one in standing if one in self._added], standing)
        chosen, overlapping = _without_overlap(alike)
        self._chosen = tuple(chosen)
        return (*left, *of_others, *overlapping)

    def _by_issuer(self) -> Iterable[list[Head]]:
        groups: defaultdict[Key, list[Head]] = defaultdict(list)
        for head in self._heads:
            groups[_identity(head)].append(head)
        return groups.values()

    def to_take_back(self) -> tuple[Head, ...]:
        """Files that have been added and do not count after all."""
        if not self._chosen:
            return ()
        kind = self._chosen[0].kind
        return tuple(sorted((one for one in self._added - set(self._chosen) if one.kind == kind), key=lambda one: one.place))

    def take_back(self, part: Part) -> None:
        """Subtract a file that has been added, read once more."""
        self._sums[part.head.kind].take_back(part)

    def finish(self, *, at: datetime) -> Aggregate | None:
        """The sum of the files that count, or None when none does.

        Args:
            at: when, an aware moment.
        """
        heads = self._chosen
        if not heads:
            return None
        kind = heads[0].kind
        return Aggregate(
            file_id=str(uuid.uuid5(_COMBINED, "\n".join(head.file_id for head in heads))),
            revision=1,
            created_at=at,
            issuer=_combined_issuer([head.issuer for head in heads]),
            school_year=kind.school_year,
            round=kind.round,
            scale=kind.scale,
            scale_levels=kind.levels,
            attained_from=kind.attained_from,
            plan_ids=tuple(sorted(plan for head in heads for plan in head.plan_ids)),
            sources=_sources(heads),
            **self._sums[kind].numbers(),
        )

    @property
    def chosen(self) -> tuple[Head, ...]:
        """The files that count, by their ids."""
        return self._chosen


def combine(delivered: Iterable[Delivered], *, at: datetime) -> Aggregate:
    """Add the numbers of several issuers into one aggregate.

    Args:
        delivered: at least one file; older revisions of an issuer are left out.
        at: when, an aware moment.

    Raises:
        UserError: the files are of different rounds, years or scales, count a plan twice, or are one issuer's with two keys.
    """
    parts = [part_of(one, place=place) for place, one in enumerate(delivered)]
    work = Combining()
    work.add([part.head for part in parts], sums_of(parts))
    for left in work.choose():
        if left.why is not Why.REVISED:
            raise refusal(left)
    for head in work.to_take_back():
        work.take_back(parts[head.place])
    whole = work.finish(at=at)
    if whole is None:
        raise ValueError("nothing to combine")
    return whole


def _identity(head: Head) -> Key:
    """Combined files are signed with a key of their own, and never stand in a single issuer's place."""
    return (head.issuer.id, bool(head.sources), head.kind.school_year, head.kind.round)


def _most_alike(added: Sequence[Head], standing: Sequence[Head]) -> tuple[list[Head], list[LeftOut]]:
    """The files of the kind most are of; of two kinds with as many, the later one."""
    if not added:
        return [], []
    often = Counter(head.kind for head in added)
    kind = max(often, key=lambda one: (often[one], one.school_year, one.round == "annual", repr(one)))
    alike = [head for head in added if head.kind == kind]
    first = min(alike, key=lambda one: one.name)
    others = [LeftOut(head, _difference(head.kind, kind), first) for head in standing if head.kind != kind]
    return alike, others


def _difference(one: Kind, other: Kind) -> Why:
    alike = (one.school_year, one.round) == (other.school_year, other.round)
    return Why.OTHER_SCALE if alike else Why.OTHER_ROUND


def _without_overlap(heads: Sequence[Head]) -> tuple[list[Head], list[LeftOut]]:
    doubtful = _seen_twice(heads)
    counted: dict[str, Head] = {}
    kept, overlapping = [], []
    for head in sorted(heads, key=lambda one: (one.created_at, one.file_id, one.name), reverse=True):
        plans = [plan for plan in head.plan_ids if hash(plan) in doubtful] if doubtful else []
        other = next((counted[plan] for plan in plans if plan in counted), None)
        if other is not None:
            overlapping.append(LeftOut(head, Why.OVERLAP, other))
            continue
        counted.update(dict.fromkeys(plans, head))
        kept.append(head)
    return sorted(kept, key=lambda one: one.file_id), overlapping


def _seen_twice(heads: Iterable[Head]) -> set[int]:
    """Hashes that more than one plan has, mostly the same plan twice: a number for each plan of a country, not its whole id."""
    ordered = sorted(hash(plan) for head in heads for plan in head.plan_ids)
    return {one for one, other in pairwise(ordered) if one == other}


def _combined_issuer(issuers: Sequence[Issuer]) -> Issuer:
    if len(issuers) == 1:
        return issuers[0]
    same_school = len({issuer.school_id for issuer in issuers}) == 1
    same_place = len({issuer.municipality for issuer in issuers}) == 1
    first = min(issuers, key=lambda one: one.id)
    return Issuer(
        id=str(uuid.uuid5(_COMBINED, "\n".join(sorted(issuer.id for issuer in issuers)))),
        name=tr("{count} filer samlet").format(count=len(issuers)),
        school_id=first.school_id if same_school else None,
        school=first.school if same_school else None,
        municipality=first.municipality if same_place else None,
    )


def _sources(heads: Iterable[Head]) -> tuple[Source, ...]:
    found: list[Source] = []
    for head in heads:
        own = Source(file_id=head.file_id, revision=head.revision, issuer=head.issuer, public_key=head.public_key)
        found.extend(head.sources or (own,))
    return tuple(sorted(found, key=lambda source: source.file_id))
