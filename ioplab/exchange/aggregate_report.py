"""The report of an aggregate for programs: JSON with shares and intervals added, and CSV with one row per cut and level."""

from __future__ import annotations

import csv
import io
from typing import Any

import msgspec

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import ATTAINED, CutCounts, Share, shares
from ioplab.analysis.intervals import Interval
from ioplab.domain.scale import MasteryScale
from ioplab.exchange.aggregate_file import as_mapping

CUT_COLUMNS = ("subject", "grade_band", "organisation", "adaptation")

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_COUNTS = ("pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended")


def as_json(aggregate: Aggregate) -> bytes:
    """The aggregate's keys at the top level, with `shares` added to each attainment row."""
    document = as_mapping(aggregate)
    for row, counts in zip(document["attainment"], aggregate.attainment, strict=True):
        row["shares"] = {level: _as_lists(share) for level, share in shares(counts).items()}
    return msgspec.json.format(msgspec.json.encode(document), indent=1)


def _as_lists(share: Share) -> dict[str, Any]:
    found = {"goal_weighted": list(share.goal_weighted)}
    if share.pupil_weighted is not None:
        found["pupil_weighted"] = list(share.pupil_weighted)
    return found


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
            "level_name": scale.category(level).name if scale else "",  # type: ignore[arg-type]
            "goals": counts.levels[str(level)],
            **_interval("goal", found[str(level)].goal_weighted),
            **_interval("pupil", found[str(level)].pupil_weighted or Interval(None)),
        }
        for level in aggregate.scale_levels
    ]


def _as_text(value: str) -> str:
    """A school's own subject code, so that no spreadsheet takes it for a formula."""
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value


def _interval(kind: str, interval: Interval) -> dict[str, float | None]:
    return {f"{kind}_share": interval.share, f"{kind}_low": interval.low, f"{kind}_high": interval.high}
