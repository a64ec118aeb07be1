from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from random import Random
from typing import Any, cast

import pytest

from ioplab.analysis.aggregate import Aggregate, Indicator, RoleResources, Transition
from ioplab.analysis.attainment import cut_key
from ioplab.analysis.ranges import CannotBeHidden, Standing, Suggest, Ties
from ioplab.analysis.suppression import HIDDEN, public_view
from ioplab.exchange.aggregate_report import as_public_json, read_public
from tests.support.aggregates import Pupil, a_cut, an_aggregate
from tests.support.attack import all_that_is_known, attack, midyear_of, same_numbers, truth_of
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

    def test_a_hidden_denominator_is_not_the_sum_of_the_current_and_the_new(self) -> None:
        first = (
            Indicator(id="P4", numerator=20, denominator=40),
            Indicator(id="P5", numerator=10, denominator=20),
            Indicator(id="GSI_teacher", numerator=30, denominator=60),
        )
        second = (replace(first[0], denominator=50), replace(first[1], denominator=12), replace(first[2], denominator=62))
        before = as_public_json(public_view(replace(of(SIX), indicators=first)))

        rows = report(replace(of(SIX), indicators=second), before)["indicators"]
        assert [row["denominator"] for row in rows] == [HIDDEN] * 3

    def test_four_pupils_more_are_eight_talks_more(self) -> None:
        row = Indicator(id="P7", numerator=40, denominator=80)
        before = as_public_json(public_view(replace(of(SIX), indicators=(row,))))

        for talks, expected in ((8, HIDDEN), (10, 90)):
            more = replace(row, denominator=80 + talks, numerator=40)
            assert report(replace(of(SIX), indicators=(more,)), before)["indicators"][0]["denominator"] == expected

    @pytest.mark.parametrize("kind", ["P3", "OK2_group"])
    def test_plans_are_at_least_the_pupils_who_have_them(self, kind: str) -> None:
        row = Indicator(id=kind, numerator=9, denominator=9)
        told = report(replace(of([(0, 0, 0, 6)] * 9), indicators=(row,)))

        assert told["attainment"][0]["pupils"] == HIDDEN
        assert attack(told, organised=False, graded=False) == {}


class TestASecondRevision:
    def test_more_hours_are_told_when_five_pupils_more_have_them(self) -> None:
        roles = (
            RoleResources(role="teacher", hours_granted=100.0, hours_given=90.0),
            RoleResources(role="nurse", hours_granted=50.0, hours_given=50.0),
        )
        more = (replace(roles[0], hours_granted=140.0), roles[1])
        gsi = Indicator(id="GSI_teacher", numerator=20, denominator=40)
        before = as_public_json(public_view(replace(of(SIX), indicators=(gsi,), resources=roles)))

        def hours(pupils: int, now: Sequence[RoleResources]) -> list[Any]:
            counted = replace(of(SIX), indicators=(replace(gsi, numerator=pupils),), resources=tuple(now))
            return [row["hours_granted"] for row in report(counted, before)["resources"]]

        assert hours(20, roles) == [150.0]
        assert hours(20, more) == []
        assert hours(25, more) == [190.0]

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
    aggregate = an_aggregate_of(school, random)
    told = report(aggregate)

    known = all(one.organisation for one in school), all(one.band for one in school)
    assert attack(told, organised=known[0], graded=known[1], midyear=(midyear_of(aggregate), {})) == {}


def test_a_share_told_of_a_subject_does_not_tell_that_the_one_pupil_outside_a_tag_cannot_have_it_all() -> None:
    # Of 9 pupils 13 % is more than one pupil: with one outside the tag, the goals at level 4 are not all theirs.
    random = Random(256)
    aggregate = an_aggregate_of(a_school(random, most_subjects=4), random)
    told = report(aggregate)

    assert attack(told, organised=True, graded=True, midyear=(midyear_of(aggregate), {})) == {}


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
    midyear = midyear_of(second), midyear_of(first)
    assert attack(after, organised=known[0], graded=known[1], earlier=told, same=same, midyear=midyear) == {}


@pytest.mark.parametrize("seed", [*range(10), 17, 35])
def test_the_attack_takes_nothing_for_true_that_is_not(seed: int) -> None:
    random = Random(seed)
    school = a_school(random, most_subjects=4)
    aggregate = an_aggregate_of(school, random)
    known = all(one.organisation for one in school), all(one.band for one in school)

    found = all_that_is_known(report(aggregate), organised=known[0], graded=known[1], midyear=midyear_of(aggregate))

    assert found.untrue(truth_of(aggregate)) == []


@pytest.mark.parametrize("kind", ["squares", "own squares", "share squares"])
def test_the_ends_of_intervals_tell_the_attack_of_squares(kind: str) -> None:
    random = Random(17)
    school = a_school(random, most_subjects=4)
    aggregate = an_aggregate_of(school, random)
    found = all_that_is_known(report(aggregate), organised=True, graded=True, midyear=midyear_of(aggregate))

    truth = truth_of(aggregate)
    others = {name: value * 2 if kind in cast("tuple[Hashable, ...]", name) else value for name, value in truth.items()}

    alone = [terms for terms in found.untrue(others) if len({cast("tuple[int, Hashable]", name)[1] for name in terms}) == 1]
    assert alone


def test_the_attack_breaks_goals_rated_once_and_twice_beside_hidden_goals_evaluated() -> None:
    told = report(of([(0, 0, 0, 6)] * 8))
    assert told["attainment"][0]["goals_evaluated"] == told["agreement"]["double_rated"] == HIDDEN

    told["agreement"] |= {"double_rated": 30, "exact": 20, "within_one": 25}
    told["ambition"]["single_rated"] = 18

    assert (2, (), "goals_evaluated") in attack(told, organised=True, graded=True)


def test_ways_to_no_level_are_no_more_than_the_goals_without_one() -> None:
    whole = a_cut([(5, 5, 5, 5)] * 6, goals_set=122, not_evaluated=2)
    ways = [
        *((old, new, 5) for old in (1, 2, 3, 4) for new in (1, 2, 3, 4)),
        (1, None, 1),
        (2, None, 1),
        *((None, new, 10) for new in (1, 2, 3, 4)),
    ]
    transitions = tuple(Transition(from_=old, to=new, goals=goals) for old, new, goals in ways)
    aggregate = replace(an_aggregate("a", SIX), attainment=(whole,), transitions=transitions, indicators=())
    told = report(aggregate)

    assert told["transitions"] == []
    told["transitions"] = [
        {"from": old, "to": new, "goals": HIDDEN if old in (1, None) or new is None else goals} for old, new, goals in ways
    ]
    narrowed = attack(told, organised=True, graded=True, midyear=(midyear_of(aggregate), {}))
    assert (2, "way", 1, None) in narrowed


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


def test_what_a_sum_has_been_at_least_is_told_of_the_walks_and_not_of_each_number_by_itself() -> None:
    ties = Ties()
    for name in ("a", "b", "c"):
        ties.add(name, 4, cost=1.0)
    ties.balance({"a": 1, "b": 1})
    ties.hide({"a"})

    assert ties.least_seen({"a": 1, "b": 1}) == 8
    assert ties.least_seen({"b": 1, "c": 1}) == 4


def test_what_cannot_be_protected_is_told_to_whoever_asked() -> None:
    ties = Ties()
    ties.add("a", 1, cost=1.0)
    ties.balance({"a": 1})

    with pytest.raises(CannotBeHidden):
        ties.hide({"a"})


@pytest.fixture
def steps_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Aggregate], tuple[Ties, set[Hashable], Suggest]]:
    """What the first hiding of an aggregate begins with: the sums, what is hidden, and who knows the steps."""
    asked: list[tuple[Ties, set[Hashable], Suggest]] = []
    hide = Ties.hide

    def watched(ties: Ties, hidden: set[Hashable], *rest: Any, suggest: Suggest | None = None, **more: Any) -> set[Hashable]:
        if suggest is not None:
            asked.append((ties, set(hidden), suggest))
        return hide(ties, hidden, *rest, suggest=suggest, **more)

    def found(aggregate: Aggregate) -> tuple[Ties, set[Hashable], Suggest]:
        public_view(aggregate)
        return asked[0]

    monkeypatch.setattr(Ties, "hide", watched)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_only_steps_that_cannot_be_taken_are_left_out_of_the_search(
    steps_of: Callable[[Aggregate], tuple[Ties, set[Hashable], Suggest]], seed: int
) -> None:
    random = Random(seed)
    ties, hidden, steps = steps_of(an_aggregate_of(a_school(random, 18, most_subjects=3), random))
    price = [0.0 if name in hidden else cost for (name, _), cost in zip(ties.places(), ties.cost, strict=True)]
    nothing = [0.0] * len(price)
    tried = 0
    for number in sorted(hidden, key=repr)[::5]:
        place = ties.place(number)
        every = list(steps.free(number, Standing(nothing, ties.values, ties.least, frozenset()), 0))
        here = Standing(price, ties.values, ties.least, frozenset())
        free, dear = list(steps.free(number, here, 0)), list(steps.dear(number, here, 0))

        assert free == [step for step in every if not any(price[one] for one in step)]
        assert dear == sorted(
            ((cost, step) for step in every if (cost := sum(price[one] for one in step))), key=lambda one: one[0]
        )
        for direction in (1, -1):
            kept = list(steps.free(number, here, direction))
            for step in free:
                if step not in kept and place in step:
                    turned = direction * step[place]
                    assert any(turned * change < 0 and ties.values[one] <= ties.least[one] for one, change in step.items())
                    tried += 1
        without = [step for step in free if place not in step]
        beside = steps.free(number, Standing(price, ties.values, ties.least, frozenset({place})), 0)
        assert [step for step in beside if place not in step] == without
    assert tried
