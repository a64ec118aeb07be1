from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.aggregate import (
    Aggregate,
    Delivered,
    Indicator,
    RoleResources,
    Transition,
    agreement_of,
    order_transitions,
)
from ioplab.analysis.attainment import add
from ioplab.analysis.combining import Combining, LeftOut, Why, combine
from ioplab.analysis.sums import part_of, sums_of
from ioplab.errors import UserError
from tests.support.aggregates import AMBITION, NO_PAIRS, Pupil, a_cut, an_aggregate, delivered, pupils

AT = datetime(2027, 6, 25, 9, tzinfo=UTC)


def combined(*aggregates: Aggregate) -> Aggregate:
    return combine([delivered(one) for one in aggregates], at=AT)


def left_out(*files: Delivered) -> list[LeftOut]:
    """Which of the files do not count."""
    parts = [part_of(one, place=place) for place, one in enumerate(files)]
    work = Combining()
    work.add([part.head for part in parts], sums_of(parts))
    return list(work.choose())


def with_indicator(name: str, **counted: Any) -> Aggregate:
    return an_aggregate(name, indicators=(Indicator(**{"id": "P3", **counted}),))


def the_indicator(*aggregates: Aggregate) -> Indicator:
    (found,) = combined(*aggregates).indicators
    return found


class TestAdding:
    A, B = an_aggregate("a", [(1, 0, 0, 1)]), an_aggregate("b", [(0, 2, 0, 0), (0, 0, 1, 0)])

    def test_every_cut_is_added_to_its_like(self) -> None:
        only_b = a_cut([(0, 2, 0, 0)], {"subject": "MAT"})

        found = combined(self.A, replace(self.B, attainment=(*self.B.attainment, only_b)))

        assert [row.cut for row in found.attainment] == [
            {},
            {"subject": "MAT"},
            {"subject": "NOR"},
            {"subject": "NOR", "organisation": "group"},
        ]
        assert found.attainment[0] == add([a_cut([(1, 0, 0, 1)]), a_cut([(0, 2, 0, 0), (0, 0, 1, 0)])])
        assert found.attainment[1] == only_b

    def test_the_same_cut_with_its_keys_the_other_way_round_is_the_same(self) -> None:
        crossed = a_cut([(1, 0, 0, 0)], {"organisation": "group", "subject": "NOR"})

        found = combined(replace(self.A, attainment=(crossed,)), replace(self.B, attainment=(self.B.attainment[2],)))

        assert [row.pupils for row in found.attainment] == [3]

    def test_transitions_are_added_by_where_they_go_from_and_to(self) -> None:
        other = replace(self.B, transitions=(Transition(from_=2, to=3, goals=4), Transition(from_=2, to=None, goals=1)))

        assert combined(self.A, other).transitions == (
            Transition(from_=2, to=3, goals=5),
            Transition(from_=2, to=None, goals=1),
            Transition(from_=None, to=4, goals=2),
        )

    def test_agreement_is_reckoned_from_the_added_table(self) -> None:
        found = combined(self.A, self.B).agreement

        assert found.table == ((2, 0, 0, 0), (0, 4, 2, 0), (0, 0, 6, 0), (2, 0, 0, 8))
        assert (found.double_rated, found.exact, found.within_one) == (24, 20, 22)

    def test_ambition_and_resources_are_added(self) -> None:
        assistants = replace(self.B, resources=(RoleResources(role="assistant", hours_granted=38.0, hours_given=0.0),))

        assert combined(self.A, self.B).ambition.from_memory == 6
        assert combined(self.A, self.B).resources == (RoleResources(role="teacher", hours_granted=228.0, hours_given=201.0),)
        assert [row.role for row in combined(self.A, assistants).resources] == ["assistant", "teacher"]

    def test_one_file_alone_keeps_its_numbers_and_its_issuer(self) -> None:
        found = combined(self.A)

        assert (found.attainment, found.indicators, found.issuer) == (self.A.attainment, self.A.indicators, self.A.issuer)

    def test_what_a_combined_file_is_made_of_stands_in_it(self) -> None:
        found = combined(self.B, self.A)

        assert [(source.file_id, source.public_key) for source in found.sources] == [
            ("file-a", "key of vault-a"),
            ("file-b", "key of vault-b"),
        ]
        assert found.plan_ids == ("plan-a-0", "plan-b-0", "plan-b-1")
        assert found.created_at == AT

    def test_the_issuer_of_a_combined_file_tells_what_its_parts_have_in_common(self) -> None:
        here, elsewhere = (
            an_aggregate("c", issuer=replace(self.A.issuer, id="c")),
            an_aggregate("d", issuer=replace(self.A.issuer, id="d", school_id="other", school="Dalen")),
        )

        of_one, of_two = combined(self.A, here), combined(self.A, elsewhere)

        assert (of_one.issuer.school_id, of_one.issuer.school, of_one.issuer.municipality) == ("school", "Fjellbekk", "Vik")
        assert (of_two.issuer.school_id, of_two.issuer.school, of_two.issuer.municipality) == (None, None, "Vik")
        assert of_one.issuer.id not in {"vault-a", "c"}
        assert of_one.revision == 1

    def test_it_is_counted_on_the_last_of_the_days(self) -> None:
        early = replace(self.B, counted_on=date(2027, 6, 1))

        assert combined(early, self.A).counted_on == date(2027, 6, 20)


class TestIndicators:
    def test_numerators_and_denominators_are_added(self) -> None:
        found = the_indicator(with_indicator("a", numerator=1, denominator=4), with_indicator("b", numerator=2, denominator=3))

        assert (found.numerator, found.denominator) == (3, 7)

    def test_an_issuer_that_could_not_reckon_it_stands_outside_both(self) -> None:
        found = the_indicator(with_indicator("a", numerator=None, denominator=4), with_indicator("b", numerator=2, denominator=3))

        assert (found.numerator, found.denominator) == (2, 3)

    def test_when_nobody_could_reckon_it_it_is_not_nought(self) -> None:
        found = the_indicator(
            with_indicator("a", numerator=None, denominator=4), with_indicator("b", numerator=None, denominator=0)
        )

        assert (found.numerator, found.denominator) == (None, 4)

    def test_nought_is_not_the_same_as_not_reckoned(self) -> None:
        found = the_indicator(with_indicator("a", numerator=0, denominator=4), with_indicator("b", numerator=None, denominator=2))

        assert (found.numerator, found.denominator) == (0, 4)

    def test_invited_and_declined_stay_unasked_unless_somebody_counted_them(self) -> None:
        asked = with_indicator("a", numerator=1, denominator=4, invited=3, declined=0)
        unasked = with_indicator("b", numerator=1, denominator=4)

        assert (the_indicator(asked, unasked).invited, the_indicator(asked, unasked).declined) == (3, 0)
        assert (the_indicator(unasked).invited, the_indicator(unasked).declined) == (None, None)

    def test_the_last_counting_date_is_told(self) -> None:
        dated = [
            with_indicator(name, numerator=1, denominator=1, counted_on=day)
            for name, day in (("a", date(2027, 6, 18)), ("b", None), ("c", date(2027, 6, 20)))
        ]

        assert the_indicator(*dated).counted_on == date(2027, 6, 20)

    def test_an_indicator_only_one_of_them_knows_is_kept(self) -> None:
        found = combined(an_aggregate("a", indicators=()), with_indicator("b", numerator=1, denominator=2))

        assert [row.id for row in found.indicators] == ["P3"]


class TestNewest:
    OLD = an_aggregate("a", [(4, 0, 0, 0)])

    def test_the_higher_revision_of_an_issuer_replaces_the_lower(self) -> None:
        new = replace(self.OLD, revision=2, created_at=self.OLD.created_at - timedelta(days=30))

        for order in ((self.OLD, new), (new, self.OLD)):
            (old,) = left_out(*map(delivered, order))
            assert (old.why, old.head.revision, old.because_of.revision) == (Why.REVISED, 1, 2)

    def test_it_does_so_although_both_count_the_same_plans(self) -> None:
        new = an_aggregate("a", [(0, 0, 0, 4)], revision=2, file_id="another")

        assert combined(self.OLD, new).attainment == new.attainment

    def test_of_equal_revisions_the_later_made_counts(self) -> None:
        later = replace(self.OLD, created_at=self.OLD.created_at + timedelta(seconds=1), file_id="0")

        (old,) = left_out(delivered(later), delivered(self.OLD))
        assert (old.head.file_id, old.because_of.file_id) == (self.OLD.file_id, "0")

    def test_a_combined_file_made_anew_replaces_the_one_made_before(self) -> None:
        other = an_aggregate("b")
        before = combine([delivered(self.OLD), delivered(other)], at=AT)
        after = combine([delivered(replace(self.OLD, revision=2)), delivered(other)], at=AT + timedelta(days=1))

        assert combined(after, before).sources == after.sources

    def test_the_same_file_twice_is_counted_once(self) -> None:
        assert combined(self.OLD, self.OLD).attainment == self.OLD.attainment

    def test_files_of_other_rounds_and_years_do_not_replace_it(self) -> None:
        others = [replace(self.OLD, round="midyear", revision=9), replace(self.OLD, school_year="2025/26", revision=9)]

        left = left_out(*map(delivered, [self.OLD, *others]))
        assert [one.why for one in left] == [Why.OTHER_ROUND, Why.OTHER_ROUND]

    def test_two_keys_for_one_issuer_are_told_and_neither_is_believed(self) -> None:
        real = delivered(an_aggregate(), "ekte.iopagg")
        forged = replace(delivered(replace(an_aggregate(), revision=9), "falsk.iopagg"), public_key="another key")

        with pytest.raises(UserError, match=r"ekte\.iopagg.*ulike nøkler") as refused:
            combine([real, forged], at=AT)
        assert [one.why for one in left_out(real, forged)] == [Why.TWO_KEYS, Why.TWO_KEYS]
        assert "falsk.iopagg" in str(refused.value)


class TestRefused:
    A = an_aggregate("a")

    @pytest.mark.parametrize(
        ("changes", "told"),
        [
            ({"round": "midyear"}, "ulike evalueringer"),
            ({"school_year": "2025/26"}, "ulike evalueringer"),
            ({"scale": "network/1"}, "ulike mestringsskalaer"),
            ({"scale_levels": (1, 2, 3)}, "ulike mestringsskalaer"),
            ({"attained_from": 3}, "ulike mestringsskalaer"),
        ],
    )
    def test_what_cannot_be_added_is_refused_naming_both_files(self, changes: dict[str, Any], told: str) -> None:
        with pytest.raises(UserError, match=told) as refused:
            combine([delivered(self.A, "ola.iopagg"), delivered(an_aggregate("b", **changes), "kari.iopagg")], at=AT)

        assert "«ola.iopagg»" in refused.value.problem
        assert "«kari.iopagg»" in refused.value.problem
        assert refused.value.advice

    def test_one_issuers_two_rounds_are_refused_too(self) -> None:
        with pytest.raises(UserError, match="ulike evalueringer"):
            combined(self.A, replace(self.A, round="midyear", file_id="other"))

    def test_a_plan_counted_by_two_issuers_is_refused_naming_both_files(self) -> None:
        overlapping = an_aggregate("b", plan_ids=("plan-b-0", "plan-a-0"))

        with pytest.raises(UserError, match="teller den samme planen") as refused:
            combine([delivered(self.A, "ola.iopagg"), delivered(overlapping, "kari.iopagg")], at=AT)

        assert "«ola.iopagg»" in refused.value.problem
        assert "«kari.iopagg»" in refused.value.problem

    def test_a_combined_file_together_with_one_of_its_parts_is_refused(self) -> None:
        with pytest.raises(UserError, match="teller den samme planen"):
            combined(combined(self.A, an_aggregate("b")), self.A)


issuers = st.lists(st.lists(pupils, min_size=1, max_size=3), min_size=1, max_size=4)


@given(st.data(), issuers)
def test_files_make_the_same_sum_in_any_order(data: st.DataObject, counted: list[list[Pupil]]) -> None:
    files = [an_aggregate(str(number), some) for number, some in enumerate(counted)]

    assert combined(*data.draw(st.permutations(files))) == combined(*files)


@given(issuers, st.integers(0, 4))
def test_it_does_not_matter_whether_some_were_added_before(counted: list[list[Pupil]], first: int) -> None:
    files = [an_aggregate(str(number), some) for number, some in enumerate(counted)]
    before, after = files[:first], files[first:]

    at_once = combined(*files)
    in_steps = combined(*([combined(*before)] if before else []), *after)

    assert in_steps.plan_ids == at_once.plan_ids
    assert in_steps.sources == at_once.sources
    assert in_steps.agreement == at_once.agreement
    assert in_steps.attainment == at_once.attainment


def test_agreement_is_read_off_the_table() -> None:
    found = agreement_of(((1, 2, 4), (8, 16, 32), (64, 128, 256)))

    assert (found.double_rated, found.exact, found.within_one) == (511, 273, 443)
    assert agreement_of(NO_PAIRS).double_rated == 0


def test_transitions_have_one_order_with_not_evaluated_last() -> None:
    ends = [(None, 1), (2, None), (1, 3), (2, 1), (1, None), (None, 4)]

    found = order_transitions(Transition(from_=old, to=new, goals=1) for old, new in ends)

    assert [(row.from_, row.to) for row in found] == [(1, 3), (1, None), (2, 1), (2, None), (None, 1), (None, 4)]


def test_nobody_is_made_more_ambitious_by_being_added_to_nobody() -> None:
    a = an_aggregate("a")

    assert combined(a, an_aggregate("b", [], ambition=AMBITION, indicators=(), resources=())).ambition == a.ambition
