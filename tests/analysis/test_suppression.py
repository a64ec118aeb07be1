from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from ioplab.analysis.aggregate import Aggregate, Indicator, RoleResources
from ioplab.analysis.attainment import cut_key
from ioplab.analysis.ranges import CannotBeHidden, Ties
from ioplab.analysis.suppression import HIDDEN, public_view
from ioplab.exchange.aggregate_report import as_public_json, read_public
from tests.support.aggregates import Pupil, a_cut, an_aggregate
from tests.support.attack import attack, same_numbers
from tests.support.random_schools import a_school, an_aggregate_of, changed

SIX: list[Pupil] = [(1, 1, 2, 3), (2, 1, 1, 2), (2, 1, 1, 2), (1, 2, 3, 1), (1, 1, 1, 1), (2, 2, 2, 1)]
NAMES = ("pupils", "goals_set", "goals_evaluated", "1", "2", "3", "4")


def of(counted: Sequence[Pupil], **cuts: Sequence[Pupil]) -> Aggregate:
    """An aggregate of these pupils, and of some of them in a subject."""
    rows = [a_cut(counted), *(a_cut(some, {"subject": name}) for name, some in cuts.items())]
    return replace(an_aggregate("a", counted), attainment=tuple(rows), transitions=(), indicators=())


def shown(aggregate: Aggregate, **cut: str) -> list[Any]:
    """What a public view tells of a cut."""
    row = next(row for row in aggregate.attainment if row.cut == cut)
    view = public_view(aggregate)
    return [view.cut(row, name) for name in NAMES]


def report(aggregate: Aggregate, earlier: bytes | None = None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        as_public_json(public_view(aggregate, read_public(earlier, "før.json") if earlier else None))
    )
    return found


class TestPupilsAreTheThreshold:
    def test_a_cut_of_five_pupils_or_more_is_told(self) -> None:
        assert shown(of(SIX)) == [6, 37, 37, 9, 8, 10, 10]

    @pytest.mark.parametrize("pupils", [1, 4])
    def test_fewer_pupils_are_hidden_however_many_goals_they_have(self, pupils: int) -> None:
        assert shown(of([(9, 9, 9, 9)] * pupils)) == [HIDDEN] * len(NAMES)

    def test_a_cut_in_which_all_share_one_level_is_hidden(self) -> None:
        assert shown(of([(0, 0, 0, 3)] * 9)) == [HIDDEN] * len(NAMES)

    def test_a_hidden_part_takes_another_with_it_so_that_it_is_not_the_rest(self) -> None:
        aggregate = of([*SIX, *SIX, (1, 1, 1, 1)], NOR=SIX, MAT=SIX, KHV=[(1, 1, 1, 1)])

        assert shown(aggregate, subject="KHV") == [HIDDEN] * len(NAMES)
        assert HIDDEN in [*shown(aggregate, subject="NOR"), *shown(aggregate, subject="MAT")]


class TestWhatIsNeverTold:
    def test_neither_squares_nor_ids_nor_the_issuers_name(self) -> None:
        told = report(an_aggregate("a", SIX))

        text = json.dumps(told)
        assert not [word for word in ("moments", "pupil_shares", "plan-a", "file-a", "vault-a", "Lærer a") if word in text]
        assert "at_top" not in told["ambition"]
        assert "table" not in told["agreement"]

    def test_the_keys_at_the_top_stay(self) -> None:
        told = report(an_aggregate("a", SIX))

        assert {"format", "file_id", "issuer", "plan_ids", "attainment", "transitions", "agreement", "indicators"} <= set(told)
        assert told["plan_ids"] == []
        assert "færre enn fem elever" in told["reason"]

    def test_shares_are_whole_per_cent(self) -> None:
        parts = [part for row in report(of(SIX))["attainment"] for share in row["shares"].values() for part in share.values()]

        assert all(number == round(number, 2) for numbers in parts for number in numbers)

    def test_the_hours_of_one_role_are_not_told_as_the_sum_of_all(self) -> None:
        gsi = Indicator(id="GSI_teacher", numerator=20, denominator=40)
        one = RoleResources(role="teacher", hours_granted=100.0, hours_given=90.0)
        aggregate = replace(of(SIX), indicators=(gsi,), resources=(one,))

        assert report(aggregate)["resources"] == []
        assert report(replace(aggregate, resources=(one, replace(one, role="nurse"))))["resources"] == [
            {"role": "all", "hours_granted": 200.0, "hours_given": 180.0}
        ]


class TestIndicators:
    @pytest.mark.parametrize(
        ("numerator", "denominator", "expected"),
        [
            (20, 40, (20, 40)),
            (0, 40, (0, 40)),
            (3, 40, (HIDDEN, 40)),
            (37, 40, (HIDDEN, 40)),
            (3, 4, (HIDDEN, HIDDEN)),
            (7, 7, (HIDDEN, 7)),
            (None, 0, (None, 0)),
        ],
    )
    def test_one_to_four_pupils_are_hidden_with_those_who_lack(
        self, numerator: int | None, denominator: int, expected: tuple[object, object]
    ) -> None:
        row = Indicator(id="P3", numerator=numerator, denominator=denominator)
        view = public_view(replace(of(SIX), indicators=(row,)))

        assert (view.indicator(row, "numerator"), view.indicator(row, "denominator")) == expected

    def test_two_talks_may_be_one_pupils(self) -> None:
        row = Indicator(id="P7", numerator=8, denominator=80)

        assert public_view(replace(of(SIX), indicators=(row,))).indicator(row, "numerator") == HIDDEN

    def test_few_new_pupils_hide_the_current_ones_they_could_be_reckoned_from(self) -> None:
        rows = (Indicator(id="P4", numerator=20, denominator=37), Indicator(id="P5", numerator=1, denominator=3))
        view = public_view(replace(of(SIX), indicators=rows))

        assert view.indicator(rows[0], "denominator") == HIDDEN


class TestASecondRevision:
    def test_what_was_hidden_stays_hidden(self) -> None:
        first = of([*SIX, *SIX, (1, 1, 1, 1)], NOR=SIX, MAT=SIX, KHV=[(1, 1, 1, 1)])
        second = of(SIX * 4, NOR=SIX * 2, MAT=SIX, KHV=SIX)
        before = as_public_json(public_view(first))

        row = next(row for row in report(second, before)["attainment"] if row["cut"] == {"subject": "KHV"})
        assert row["pupils"] == HIDDEN

    def test_one_pupil_more_is_not_the_difference_of_two_reports(self) -> None:
        before = as_public_json(public_view(of(SIX * 3)))

        assert report(of([*SIX * 3, (0, 0, 0, 5)]), before)["attainment"][0]["pupils"] == HIDDEN
        assert report(of(SIX * 4), before)["attainment"][0]["pupils"] == len(SIX * 4)

    def test_the_same_numbers_are_told_again(self) -> None:
        aggregate = of(SIX * 3, NOR=SIX, MAT=SIX * 2)
        before = as_public_json(public_view(aggregate))

        assert report(aggregate, before)["attainment"] == json.loads(before)["attainment"]


@pytest.mark.parametrize("seed", range(25))
def test_no_hidden_number_can_be_narrowed_to_fewer_than_five_values(seed: int) -> None:
    random = Random(seed)
    school = a_school(random, (8, 14, 25, 40, 60)[seed % 5], most_subjects=1 + seed % 3)
    told = report(an_aggregate_of(school, random))

    known = all(one.organisation for one in school), all(one.band for one in school)
    assert attack(told, organised=known[0], graded=known[1]) == {}


@pytest.mark.parametrize("seed", range(8))
def test_nor_by_two_successive_revisions(seed: int) -> None:
    random = Random(seed)
    school = a_school(random, (8, 14, 25, 40)[seed % 4], most_subjects=1 + seed % 2)
    later = changed(random, school)
    first, second = an_aggregate_of(school, random), an_aggregate_of(later, random, revision=2)
    before = as_public_json(public_view(first))
    told, after = json.loads(before), report(second, before)

    everything = (*school, *later)
    known = all(one.organisation for one in everything), all(one.band for one in everything)
    same = same_numbers(told, after, first, second)
    assert attack(after, organised=known[0], graded=known[1], earlier=told, same=same) == {}


def test_the_attack_breaks_what_hides_small_cuts_alone() -> None:
    random = Random(3)
    school = a_school(random, 40, most_subjects=4)
    aggregate = an_aggregate_of(school, random)
    told = report(replace(aggregate, attainment=()))
    told["attainment"] = json.loads(as_public_json(_of_small_cuts_alone(aggregate)))["attainment"]

    assert attack(told, organised=True, graded=True)


def _of_small_cuts_alone(aggregate: Aggregate) -> Any:
    view = public_view(aggregate)
    small = {cut_key(row.cut) for row in aggregate.attainment if row.pupils < 5}
    true: dict[tuple[Hashable, str], int] = {
        (cut_key(row.cut), name): _true(row, name) for row in aggregate.attainment for name in (*NAMES, *_WHY)
    }
    told = {
        number: true[number[1], number[2]] if number[0] == "attainment" and number[1] not in small else value
        for number, value in view.told.items()
    }
    return replace(view, told={number: HIDDEN if number[1] in small else value for number, value in told.items()})


_WHY = ("not_worked_on", "not_evaluated", "ended")


def _true(row: Any, name: str) -> int:
    return int(row.levels[name] if name in row.levels else getattr(row, name))


def test_the_same_numbers_are_hidden_every_time() -> None:
    aggregate = an_aggregate_of(a_school(Random(5), 25), Random(1))

    assert as_public_json(public_view(aggregate)) == as_public_json(public_view(replace(aggregate)))


def test_two_numbers_of_a_known_sum_protect_each_other_when_the_sum_is_large_enough() -> None:
    ties = Ties()
    for name, value in (("a", 1), ("b", 3), ("c", 9)):
        ties.add(name, value, cost=float(value))
    ties.balance({"a": 1, "b": 1, "c": 1})

    assert ties.hide({"a"}) == {"a", "b"}


def test_what_cannot_be_protected_is_told_to_whoever_asked() -> None:
    ties = Ties()
    ties.add("a", 1, cost=1.0)
    ties.balance({"a": 1})

    with pytest.raises(CannotBeHidden):
        ties.hide({"a"})
