"""Who has delivered to the principal: every file with what became of it, and those who are missing. No results of anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ioplab.errors import UserError
from ioplab.exchange.aggregate_desk import Desk, OtherKey, Sheet
from ioplab.exchange.aggregate_file import fingerprint
from ioplab.exchange.aggregate_gathering import Expected, Refused, Used
from ioplab.i18n import mark, tr
from ioplab.labels import long_date
from ioplab.operations.deliveries import is_of


class Became(Enum):
    """What became of a delivery."""

    REFUSED = "refused"
    MISSING = "missing"
    USED = "used"
    SUPERSEDED = "superseded"


_SIGNS = mark(
    {
        Became.REFUSED: "! ikke med",
        Became.MISSING: "! mangler",
        Became.USED: "✓ med",
        Became.SUPERSEDED: "– erstattet",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """One file, or somebody who has not delivered.

    Attributes:
        told: everything there is to say of it, with what to do.
        path: the file.
        other_key: where it is signed with another key than expected.
        team: who is missing.
    """

    became: Became
    team_name: str
    school: str
    told: str
    revision: str = ""
    counted_on: str = ""
    plans: str = ""
    key: str = ""
    path: Path | None = None
    other_key: OtherKey | None = None
    team: Expected | None = None

    @property
    def sign(self) -> str:
        """What became of it, as a sign and a word."""
        return tr(_SIGNS[self.became])


def missing_of(expected: Iterable[Expected], sheet: Sheet) -> tuple[Expected, ...]:
    """Those expected that no file on the sheet is of."""
    return tuple(one for one in expected if not any(is_of(one, issuer) for issuer in sheet.issuers))


def delivery_rows(desk: Desk, sheet: Sheet | None, missing: Iterable[Expected]) -> list[DeliveryRow]:
    """First what has to be seen to: files that do not count, and who is missing. Then the files that count, and older ones."""
    keys = {one.path: one for one in desk.other_keys}
    left_out = [*desk.unread, *(sheet.refused if sheet is not None else ())]
    rows = [_refused(one, keys.get(one.path)) for one in left_out]
    rows += [_missing(one) for one in missing]
    if sheet is not None:
        rows += [_file(one, Became.USED, "") for one in sheet.used]
        for one in sheet.superseded:
            words = tr("Erstattet av «{name}», revisjon {revision}.").format(name=one.by.path.name, revision=one.by.revision)
            rows.append(_file(one.file, Became.SUPERSEDED, words))
    return rows


def _refused(one: Refused, other: OtherKey | None) -> DeliveryRow:
    words = _in_words(one.path, one.error)
    if other is not None:
        words += "\n" + tr("Kjent nøkkel: {known}\nNøkkelen i filen: {now}").format(
            known=fingerprint(other.known), now=fingerprint(other.now)
        )
    return DeliveryRow(
        became=Became.REFUSED,
        team_name=other.issuer.name if other is not None else one.path.name,
        school=(other.issuer.school or "") if other is not None else "",
        told=words,
        path=one.path,
        other_key=other,
    )


def _in_words(path: Path, error: UserError) -> str:
    words = str(error)
    return words if path.name in words else f"{path.name}: {words}"


def _missing(one: Expected) -> DeliveryRow:
    return DeliveryRow(
        became=Became.MISSING,
        team_name=one.name or tr("alle ved skolen"),
        school=one.school or "",
        told=tr("Har ikke levert for denne evalueringen. Skal de ikke levere mer, tar du dem av listen."),
        team=one,
    )


def _file(one: Used, became: Became, words: str) -> DeliveryRow:
    key = tr("samlet av flere filer") if one.combined else fingerprint(one.public_key)
    facts = tr("{file}. Revisjon {revision}, telt {day}. Planer: {plans}. Nøkkel: {key}.").format(
        file=one.path.name, revision=one.revision, day=long_date(one.counted_on), plans=one.plans, key=key
    )
    return DeliveryRow(
        became=became,
        team_name=one.issuer.name,
        school=one.issuer.school or "",
        told=f"{facts} {words}".strip(),
        revision=str(one.revision),
        counted_on=long_date(one.counted_on),
        plans=str(one.plans),
        key=key,
        path=one.path,
    )


_MOST_NAMED = 6


def delivery_words(desk: Desk, sheet: Sheet | None, missing: Sequence[Expected]) -> str:
    """How many have delivered, who is missing, and how many files do not count."""
    if sheet is None:
        lines = [tr("Ingen har levert ennå.")]
    elif missing:
        lines = [tr("✓ {there} av {of} har levert").format(there=len(sheet.issuers), of=len(sheet.issuers) + len(missing))]
    else:
        lines = [tr("✓ {there} har levert").format(there=len(sheet.issuers))]
    if missing:
        lines.append(tr("! Mangler: {names}").format(names=_names(missing)))
    left_out = len(desk.unread) + (len(sheet.refused) if sheet is not None else 0)
    if left_out:
        lines.append(tr("! Filer som ikke er med: {count}").format(count=left_out))
    return "\n".join(lines)


def _names(missing: Sequence[Expected]) -> str:
    names = [", ".join(filter(None, (one.name, one.school))) for one in missing]
    told = "; ".join(names[:_MOST_NAMED])
    return told if len(names) <= _MOST_NAMED else tr("{names} og {more} til").format(names=told, more=len(names) - _MOST_NAMED)
