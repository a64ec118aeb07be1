"""A file of figures as tables that can be read: every number and every word of it, under the names the screen uses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import ATTAINED
from ioplab.domain.vocabulary import Round
from ioplab.exchange.aggregate_file import as_mapping, fingerprint
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.wording import cut_name, indicator_name, role_name

_PAIR = 2
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingPart:
    """One table of the file.

    Attributes:
        key: which one.
        title: what is in it, with how many rows where that says something.
        columns: its headings.
        rows: one text for each column.
        note: what the numbers are for, where that does not say itself.
    """

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str = ""


def written(value: Any) -> str:
    """A value of the file as it is read: whole, with a decimal comma, and a dash where there is none."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return repr(value).removesuffix(".0").replace(".", ",")
    return str(value)


def parts_of(content: bytes, aggregate: Aggregate) -> tuple[LeavingPart, ...]:
    """The tables of a file.

    Args:
        content: the file.
        aggregate: the same, as it is read.
    """
    told = as_mapping(aggregate)
    makers: tuple[Callable[[dict[str, Any], Aggregate], LeavingPart], ...] = (
        _attainment,
        _transitions,
        _agreement,
        _ambition,
        _indicators,
        _resources,
        _sums,
        _plans,
    )
    return (*(make(told, aggregate) for make in makers), _about(msgspec.json.decode(content)))


def _texts(values: Iterable[Any]) -> Row:
    return tuple(map(written, values))


def _level_names(aggregate: Aggregate) -> list[str]:
    return [_level(aggregate, level) for level in aggregate.scale_levels]


def _level(aggregate: Aggregate, level: int | None) -> str:
    if level is None:
        return tr("ikke vurdert")
    scale = catalogues.scales().get(aggregate.scale)
    found = next((one for one in scale.levels if one.level == level), None) if scale else None
    return tr(found.short) if found else str(level)


def _attainment(told: dict[str, Any], aggregate: Aggregate) -> LeavingPart:
    keys = ("pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended")
    heads = (tr("Utvalg"), tr("Elever"), tr("Mål satt"), tr("Vurdert"), tr("Ikke arbeidet med"), tr("Ikke vurdert"))
    rows = tuple(
        (cut_name(row["cut"]), *_texts(row[key] for key in keys), *_texts(row["levels"].values())) for row in told["attainment"]
    )
    return LeavingPart(
        key="attainment",
        title=tr("Måloppnåelse, {count} utvalg").format(count=len(rows)),
        columns=(*heads, tr("Avsluttet"), *_level_names(aggregate)),
        rows=rows,
    )


def _transitions(told: dict[str, Any], aggregate: Aggregate) -> LeavingPart:
    rows = tuple(
        (_level(aggregate, row["from"]), _level(aggregate, row["to"]), written(row["goals"])) for row in told["transitions"]
    )
    return LeavingPart(
        key="transitions",
        title=tr("Fra halvår til år"),
        columns=(tr("Halvår"), tr("År"), tr("Mål")),
        rows=rows,
        note="" if rows else tr("Bare filen fra årsevalueringen har disse tallene."),
    )


def _agreement(told: dict[str, Any], aggregate: Aggregate) -> LeavingPart:
    found, names = told["agreement"], _level_names(aggregate)
    counted = (
        (tr("Mål vurdert av to eller flere"), found["double_rated"]),
        (tr("Helt enige"), found["exact"]),
        (tr("Innen ett nivå"), found["within_one"]),
    )
    blank = ("",) * len(names)
    rows = [(name, written(count), *blank) for name, count in counted]
    for name, goals in zip(names, found["table"], strict=True):
        rows.append((tr("Første vurdering: {level}").format(level=name), "", *_texts(goals)))
    columns = (tr("Hva"), tr("Antall"), *(tr("Andre: {level}").format(level=name) for name in names))
    return LeavingPart(key="agreement", title=tr("Enighet mellom to som vurderer"), columns=columns, rows=tuple(rows))


def _ambition(told: dict[str, Any], _: Aggregate) -> LeavingPart:
    names = {
        "with_criterion": tr("Mål med kriterium"),
        "carried_over": tr("Videreført fra før"),
        "at_top": tr("Elever med alle mål på høyeste nivå"),
        "single_rated": tr("Vurdert av én person"),
        "from_memory": tr("Vurdert etter hukommelsen"),
    }
    rows = tuple((names[key], written(count)) for key, count in told["ambition"].items())
    return LeavingPart(key="ambition", title=tr("Ambisjon og tillit"), columns=(tr("Hva"), tr("Antall")), rows=rows)


def _indicators(told: dict[str, Any], _: Aggregate) -> LeavingPart:
    rows = []
    for row in told["indicators"]:
        counted = tr("ikke beregnet") if row["numerator"] is None else written(row["numerator"])
        beside = _texts((row["denominator"], row.get("invited"), row.get("declined"), row["counted_on"]))
        rows.append((indicator_name(row["id"]), counted, *beside))
    columns = (tr("Indikator"), tr("Teller"), tr("Nevner"), tr("Invitert"), tr("Takket nei"), tr("Telt"))
    return LeavingPart(key="indicators", title=tr("Indikatorer"), columns=columns, rows=tuple(rows))


def _resources(told: dict[str, Any], _: Aggregate) -> LeavingPart:
    rows = tuple(
        (role_name(row["role"]), written(row["hours_granted"]), written(row["hours_given"])) for row in told["resources"]
    )
    return LeavingPart(key="resources", title=tr("Timer per rolle"), columns=(tr("Rolle"), tr("Vedtatt"), tr("Gitt")), rows=rows)


def _sums(told: dict[str, Any], aggregate: Aggregate) -> LeavingPart:
    rows = tuple(row for cut in told["attainment"] for row in _sums_of(cut, aggregate))
    squares = ("Σp", "Σp²", "m", "Σn", "Σy", "Σn²", "Σny", "Σy²")
    return LeavingPart(
        key="sums",
        title=tr("Summer til usikkerheten"),
        columns=(tr("Utvalg"), tr("Nivå"), *squares),
        rows=rows,
        note=tr(
            "Slike summer kan legges sammen med andres, så rektor kan regne ut intervaller uten å se noen elev. "
            "n er elevens vurderte mål, y målene på nivået, p er y delt på n, og m er elevene."
        ),
    )


def _sums_of(cut: dict[str, Any], aggregate: Aggregate) -> Iterator[Row]:
    for level, moments in cut["moments"].items():
        name = tr("nådd") if level == ATTAINED else _level(aggregate, int(level))
        pupil_shares: Sequence[Any] = cut["pupil_shares"].get(level, ("",) * _PAIR)
        yield (cut_name(cut["cut"]), name, *_texts(pupil_shares), *_texts(moments))


def _plans(told: dict[str, Any], _: Aggregate) -> LeavingPart:
    return LeavingPart(
        key="plans",
        title=tr("Planer som telles: {count}").format(count=len(told["plan_ids"])),
        columns=(tr("Planens nummer"),),
        rows=tuple((one,) for one in told["plan_ids"]),
        note=tr("Numrene er tilfeldige. De gjør at den samme planen ikke telles to ganger."),
    )


def _about(raw: dict[str, Any]) -> LeavingPart:
    issuer, signature = raw["issuer"], raw["signature"]
    key = signature["public_key"]
    rows = (
        (tr("Format"), raw["format"]),
        (tr("Filens nummer"), raw["file_id"]),
        (tr("Revisjon"), written(raw["revision"])),
        (tr("Laget"), raw["created_at"]),
        (tr("Talt"), raw["counted_on"]),
        (tr("Avsender"), issuer["name"]),
        (tr("Avsenderens nummer"), issuer["id"]),
        (tr("Skole"), written(issuer["school"])),
        (tr("Skolens nummer"), written(issuer["school_id"])),
        (tr("Kommune"), written(issuer["municipality"])),
        (tr("Skoleår"), raw["school_year"]),
        (tr("Evaluering"), f"{label(Round(raw['round']))} ({raw['round']})"),
        (tr("Skala"), raw["scale"]),
        (tr("Skalaens nivåer"), ", ".join(map(str, raw["scale_levels"]))),
        (tr("Nådd fra nivå"), written(raw["attained_from"])),
        (tr("Nøkkelens fingeravtrykk"), fingerprint(key)),
        (tr("Nøkkel"), key),
        (tr("Signatur"), signature["value"]),
    )
    return LeavingPart(key="about", title=tr("Hvem, hva og når"), columns=(tr("Hva"), tr("Verdi")), rows=rows)
