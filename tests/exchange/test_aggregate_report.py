import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import shares
from ioplab.exchange import aggregate_report
from ioplab.exchange.aggregate_file import as_mapping
from tests.support.aggregates import Pupil, a_cut, an_aggregate

SCALE = catalogues.default_scale()
MANY = [(1, 1, 2, 0), (0, 1, 1, 2), (2, 0, 0, 2), (0, 0, 3, 1), (1, 0, 1, 1), (0, 2, 2, 0)]
FEW = MANY[:4]


def of(counted: Sequence[Pupil], **cut: str) -> Aggregate:
    """An aggregate of these pupils, in all and in one cut."""
    return replace(an_aggregate("a", counted), attainment=(a_cut(counted), a_cut(counted, cut or {"subject": "NOR"})))


def rows(aggregate: Aggregate) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(aggregate_report.as_csv(aggregate, SCALE).decode())))


def test_the_json_report_has_the_aggregates_own_keys_and_shares_beside_the_counts() -> None:
    aggregate = of(MANY)

    told: dict[str, Any] = json.loads(aggregate_report.as_json(aggregate))

    for row in told["attainment"]:
        assert set(row.pop("shares")) == {"1", "2", "3", "4", "attained"}
    assert told == json.loads(json.dumps(as_mapping(aggregate), default=str)) | {"created_at": told["created_at"]}


def test_shares_are_those_of_the_counts_with_their_intervals() -> None:
    aggregate = of(MANY)
    found = shares(aggregate.attainment[0])

    told = json.loads(aggregate_report.as_json(aggregate))["attainment"][0]["shares"]

    for level in ("1", "2", "3", "4"):
        weighted = found[level].pupil_weighted
        assert weighted is not None
        assert told[level] == {
            "goal_weighted": pytest.approx(list(found[level].goal_weighted)),
            "pupil_weighted": pytest.approx(list(weighted)),
        }
    assert list(told["attained"]) == ["goal_weighted"]


def test_there_is_no_interval_under_five_pupils() -> None:
    told = json.loads(aggregate_report.as_json(of(FEW)))["attainment"][0]["shares"]["4"]

    assert told["goal_weighted"][1:] == [None, None]
    assert told["pupil_weighted"][1:] == [None, None]


def test_the_csv_has_one_row_per_cut_and_level() -> None:
    told = rows(of(MANY, organisation="group"))

    assert [(row["organisation"], row["level"]) for row in told] == [
        (cut, str(level)) for cut in ("", "group") for level in range(1, 5)
    ]
    assert [row["level_name"] for row in told[:4]] == [level.name for level in SCALE.levels]
    assert [int(row["goals"]) for row in told[:4]] == [sum(pupil[level] for pupil in MANY) for level in range(4)]


def test_numbers_in_the_csv_can_be_read_back_to_the_last_digit() -> None:
    aggregate = of(MANY)
    found = shares(aggregate.attainment[0])["3"]

    row = rows(aggregate)[2]

    assert [float(row[f"goal_{part}"]) for part in ("share", "low", "high")] == list(found.goal_weighted)
    assert found.pupil_weighted is not None
    assert [float(row[f"pupil_{part}"]) for part in ("share", "low", "high")] == list(found.pupil_weighted)


def test_what_cannot_be_said_is_empty_in_the_csv_and_not_zero() -> None:
    row = rows(of([]))[0]

    assert (row["goals"], row["goal_share"], row["pupil_low"]) == ("0", "", "")


@pytest.mark.parametrize("code", ["=1+1", "+SUM(A1)", "-2", "@cmd", "\tx"])
def test_a_subject_code_is_never_a_formula(code: str) -> None:
    assert rows(of(MANY, subject=code))[4]["subject"] == f"'{code}"


@pytest.mark.parametrize("name", ["=1+1", "@cmd"])
def test_a_level_of_a_networks_own_scale_is_never_a_formula(name: str) -> None:
    theirs = replace(SCALE, levels=tuple(replace(level, name=name) for level in SCALE.levels))

    told = aggregate_report.as_csv(of(MANY), theirs).decode()

    assert {row["level_name"] for row in csv.DictReader(io.StringIO(told))} == {f"'{name}"}


def test_without_an_installed_scale_levels_go_by_their_numbers() -> None:
    told = aggregate_report.as_csv(of(MANY), None).decode()

    assert {row["level_name"] for row in csv.DictReader(io.StringIO(told))} == {""}
