"""The report of an aggregate for programs: JSON with shares and intervals added, and CSV with one row per cut and level."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts, Share, cut_key, shares
from ioplab.analysis.entered import public_share
from ioplab.analysis.intervals import Interval
from ioplab.analysis.suppression import AGREEMENT, AMBITION, HIDDEN, Number, PublicShare, PublicView, Told
from ioplab.domain.leadership import EnteredIndicator
from ioplab.domain.scale import MasteryScale
from ioplab.errors import UserError
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.exchange.faults import refuse_too_many
from ioplab.i18n import tr

CUT_COLUMNS = ("subject", "grade_band", "organisation", "adaptation")

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_COUNTS = ("pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended")
_COUNTS_OF_A_CUT = ("pupils", "goals_set", "goals_evaluated")
"""Of a cut in a public report: why a goal has no level is told of the whole alone."""


def as_json(aggregate: Aggregate, entered: Sequence[EnteredIndicator] = ()) -> bytes:
    """The aggregate's keys at the top level, with `shares` added to each attainment row.

    Args:
        aggregate: the numbers.
        entered: indicators entered by hand, told under `entered`; those that lack value, source or date are left out.
    """
    document = as_mapping(aggregate)
    for row, counts in zip(document["attainment"], aggregate.attainment, strict=True):
        row["shares"] = {level: _as_lists(share) for level, share in shares(counts).items()}
    document |= _entered(entered, _entered_whole)
    return msgspec.json.format(msgspec.json.encode(document), indent=1)


def _entered(entered: Sequence[EnteredIndicator], told: Callable[[EnteredIndicator], dict[str, Any]]) -> dict[str, Any]:
    """The key for what is entered by hand; none where nothing is."""
    rows = [_about_entered(one) | told(one) for one in entered if one.is_entered]
    return {"entered": rows} if rows else {}


def _about_entered(one: EnteredIndicator) -> dict[str, Any]:
    known = catalogues.indicators().get(one.code)
    return {
        "code": one.code,
        "title": one.title or (tr(known.title) if known else None),
        "school_year": one.school_year,
        "kind": one.kind.value,
        "source": one.source,
        "source_on": one.source_on,
        "amount": one.amount,
        "unit": one.unit,
        "words": one.words,
    }


def _entered_whole(one: EnteredIndicator) -> dict[str, Any]:
    answers = [{"statement": said.statement, "agree": said.agree, "answered": said.answered} for said in one.answers]
    return {"numerator": one.numerator, "denominator": one.denominator, "answers": answers, "note": one.note}


def _entered_public(one: EnteredIndicator) -> dict[str, Any]:
    answers = [{"statement": said.statement, "share": public_share(said.agree, said.answered)} for said in one.answers]
    return {"share": public_share(one.numerator, one.denominator), "answers": answers}


def _as_lists(share: Share) -> dict[str, Any]:
    found = {"goal_weighted": list(share.goal_weighted)}
    if share.pupil_weighted is not None:
        found["pupil_weighted"] = list(share.pupil_weighted)
    return found


def as_public_json(view: PublicView, entered: Sequence[EnteredIndicator] = ()) -> bytes:
    """The report for readers without access to the pupils: the same keys at the top level, `*` for a hidden number.

    What has no place in it (`analysis.suppression`) is left out, or empty where the key is of the top level. Of what is entered
    by hand shares are told and no counts.
    """
    about = view.aggregate
    document = as_mapping(about) | {
        "file_id": None,
        "issuer": {"id": None, "name": None} | {name: getattr(about.issuer, name) for name in _PLACE},
        "plan_ids": [],
        "attainment": [_public_row(view, row) for row in about.attainment],
        "transitions": [{"from": old, "to": new, "goals": goals} for old, new, goals in view.transitions()],
        "agreement": {name: view.agreement(name) for name in AGREEMENT},
        "ambition": {name: view.ambition(name) for name in AMBITION},
        "indicators": [_public_indicator(view, row) for row in about.indicators],
        "resources": _public_hours(view),
        "public": True,
        "reason": public_reason(),
    }
    document.pop("sources", None)
    document |= _entered(entered, _entered_public)
    return msgspec.json.format(msgspec.json.encode(document), indent=1)


def public_reason() -> str:
    """Why a number is hidden. It does not say which of the two it is, for that would narrow it."""
    return tr("* færre enn fem elever, eller kunne vært regnet ut fra andre tall")


_PLACE = ("school_id", "school", "municipality")
_ALL_ROLES = "all"


def _public_row(view: PublicView, row: CutCounts) -> dict[str, Any]:
    counts = _COUNTS if not row.cut else _COUNTS_OF_A_CUT
    return {
        "cut": dict(row.cut),
        **{name: view.cut(row, name) for name in counts},
        "levels": {level: view.cut(row, level) for level in row.levels},
        "shares": {level: _told(share) for level, share in view.shares(row).items()},
    }


def _told(share: PublicShare) -> dict[str, Any]:
    found = {"goal_weighted": list(share.goal_weighted)}
    if share.pupil_weighted is not None:
        found["pupil_weighted"] = list(share.pupil_weighted)
    return found


def _public_indicator(view: PublicView, row: Indicator) -> dict[str, Any]:
    beside = [name for name in ("invited", "declined") if getattr(row, name) is not None]
    told = {name: view.indicator(row, name) for name in ("numerator", "denominator", *beside)}
    return {"id": row.id, "counted_on": row.counted_on, **told}


def _public_hours(view: PublicView) -> list[dict[str, Any]]:
    hours = view.hours()
    return [{"role": _ALL_ROLES, "hours_granted": hours[0], "hours_given": hours[1]}] if hours else []


def read_public(content: bytes, name: str) -> dict[Number, Told]:
    """What a public report told, as `public_view` wants it of the one that was published before.

    Args:
        content: the bytes of a public report in JSON.
        name: the file's name, for messages.

    Raises:
        UserError: it is no such report.
    """
    refuse_too_many(content)
    try:
        told = msgspec.json.decode(content)
        if not told["public"]:
            raise ValueError(name)
        return dict(_numbers(told))
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UserError(
            tr("«{name}» er ikke en offentlig rapport.").format(name=name),
            advice=tr("Velg .json-filen som ble laget med --public forrige gang."),
        ) from error


def _numbers(told: dict[str, Any]) -> Iterator[tuple[Number, Told]]:
    for row in told["attainment"]:
        key = cut_key(row["cut"])
        for name in _COUNTS:
            if name in row:
                yield ("attainment", key, name), row[name]
        for level, goals in row["levels"].items():
            yield ("attainment", key, level), goals
    for row in told["indicators"]:
        for name in ("numerator", "denominator", "invited", "declined"):
            if name in row:
                yield ("indicators", row["id"], name), row[name]
    for row in told["transitions"]:
        yield ("transitions", (row["from"], row["to"]), "goals"), row["goals"]
    for row in told["resources"]:
        for name in ("hours_granted", "hours_given"):
            yield ("resources", "", name), row[name]
    for part in ("agreement", "ambition"):
        for name, value in told[part].items():
            yield (part, "", name), value


def as_csv(aggregate: Aggregate, scale: MasteryScale | None) -> bytes:
    """One row per cut and level, UTF-8 with commas and decimal points; empty where a number cannot be said.

    Args:
        aggregate: the numbers.
        scale: names the levels, when it is installed here.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _columns(), lineterminator="\r\n")
    writer.writeheader()
    for counts in aggregate.attainment:
        for row in _rows(aggregate, counts, scale):
            writer.writerow(row)
    return text.getvalue().encode()


def as_public_csv(view: PublicView, scale: MasteryScale | None) -> bytes:
    """The same table with `*` for hidden numbers; why goals have no level is empty for all but the whole."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _columns(), lineterminator="\r\n")
    writer.writeheader()
    for counts in view.aggregate.attainment:
        for row in _rows(view.aggregate, counts, scale):
            writer.writerow(row | _public_cells(view, counts, str(row["level"])))
    return text.getvalue().encode()


def _public_cells(view: PublicView, counts: CutCounts, level: str) -> dict[str, Any]:
    told = view.shares(counts)
    names = _COUNTS if not counts.cut else _COUNTS_OF_A_CUT
    return {
        **dict.fromkeys(_COUNTS),
        **{name: view.cut(counts, name) for name in names},
        "goals": view.cut(counts, level),
        **_parts("attained", told[ATTAINED].goal_weighted),
        **_parts("goal", told[level].goal_weighted),
        **_parts("pupil", told[level].pupil_weighted or (HIDDEN, HIDDEN, HIDDEN)),
    }


def _parts(kind: str, told: tuple[Told, Told, Told]) -> dict[str, Told]:
    return dict(zip((f"{kind}_share", f"{kind}_low", f"{kind}_high"), told, strict=True))


def _columns() -> list[str]:
    intervals = [f"{kind}_{part}" for kind in ("goal", "pupil", "attained") for part in ("share", "low", "high")]
    return ["school_year", "round", *CUT_COLUMNS, "level", "level_name", "goals", *_COUNTS, *intervals]


def _rows(aggregate: Aggregate, counts: CutCounts, scale: MasteryScale | None) -> list[dict[str, Any]]:
    found = shares(counts)
    common = {
        "school_year": aggregate.school_year,
        "round": aggregate.round,
        **{name: _as_text(value) for name, value in counts.cut.items()},
        **{name: getattr(counts, name) for name in _COUNTS},
        **_interval("attained", found[ATTAINED].goal_weighted),
    }
    return [
        {
            **common,
            "level": level,
            "level_name": _as_text(scale.category(level).name) if scale else "",  # type: ignore[arg-type]
            "goals": counts.levels[str(level)],
            **_interval("goal", found[str(level)].goal_weighted),
            **_interval("pupil", found[str(level)].pupil_weighted or Interval(None)),
        }
        for level in aggregate.scale_levels
    ]


def _as_text(value: str) -> str:
    """A school's own subject code, or a level of a network's own scale, so that no spreadsheet takes it for a formula."""
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value


def _interval(kind: str, interval: Interval) -> dict[str, float | None]:
    return {f"{kind}_share": interval.share, f"{kind}_low": interval.low, f"{kind}_high": interval.high}
