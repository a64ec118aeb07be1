"""What the principal's page may claim: only numbers of the same thing beside each other, and no more than the rounding bears."""

from __future__ import annotations

from pathlib import Path

import pytest

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.differences import Difference
from ioplab.analysis.intervals import Interval
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import CountingDate, Round
from ioplab.labels import percent
from ioplab.operations.leadership import freeze_numbers, frozen_numbers, snapshots
from ioplab.storage.vault import Vault
from ioplab.ui.viewmodels.leadership import LeadershipView
from ioplab.ui.viewmodels.leadership_numbers import difference_words, interval_words, last_year_words, short_difference
from tests.support.aggregates import LEVELS, a_cut, an_aggregate
from tests.ui.viewmodels.test_leadership import MANY, Read, key, of_school, read, view, write

__all__ = ["key", "read", "view"]


CHANCE = "kan ikke skilles fra tilfeldig variasjon"


# Last year beside this year


def test_last_years_schools_are_this_years_or_they_do_not_stand_beside_each_other(
    view: LeadershipView, read: Read, tmp_path: Path
) -> None:
    write(tmp_path, of_school("a", "Fjellbekk"))
    write(tmp_path, of_school("b", "Elvestad"))
    write(tmp_path, of_school("a", "Fjellbekk", school_year="2025/26"), name="i-fjor")

    read(tmp_path)

    assert view.last_year is None
    assert len(view.whole_bar()) == 1
    assert "finnes ikke" in view.last_year_words()
    view.show_school(next(one.key for one in view.schools() if one.name == "Fjellbekk"))
    assert view.last_year is not None


def test_what_was_frozen_of_other_schools_is_not_last_year(
    view: LeadershipView, read: Read, vault: Vault, key: str, tmp_path: Path
) -> None:
    for name, school in (("a", "Fjellbekk"), ("b", "Elvestad")):
        write(tmp_path, of_school(name, school, school_year="2025/26"), key)
    read(tmp_path)
    assert view.numbers is not None
    freeze_numbers(vault, SchoolYear(2025), Round.ANNUAL, CountingDate.END, numbers=view.numbers)
    view.clear()
    (tmp_path / "nå").mkdir()
    write(tmp_path / "nå", of_school("a", "Fjellbekk"), key)
    write(tmp_path / "nå", of_school("d", "Haugen"))

    read(tmp_path / "nå")

    assert view.whose == "2 skoler"
    assert view.last_year is None


def test_pupils_who_may_be_the_same_both_years_are_said_to_be() -> None:
    told = last_year_words(a_cut(MANY), a_cut(MANY), "filer")

    assert "Samme elever kan telle begge år" in told
    assert "Samme elever" not in last_year_words(a_cut(MANY[:4]), a_cut(MANY), "filer")


# Frozen numbers and one of several schools


def test_who_has_delivered_is_not_told_of_numbers_that_are_not_theirs(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    write(tmp_path, of_school("a", "Fjellbekk"))
    write(tmp_path, of_school("b", "Elvestad"))
    read(tmp_path)
    assert (view.delivered_count, view.missing_count) == (2, 0)

    view.show_school(view.schools()[0].key)
    assert (view.delivered_count, view.missing_count) == (None, None)

    view.show_school(None)
    view.show_frozen(an_aggregate("x", MANY))
    assert (view.delivered_count, view.missing_count) == (None, None)


def test_frozen_numbers_have_the_reflection_of_their_own_schools(
    view: LeadershipView, read: Read, vault: Vault, tmp_path: Path
) -> None:
    write(tmp_path, of_school("a", "Fjellbekk"))
    write(tmp_path, of_school("b", "Elvestad"))
    read(tmp_path)
    both = view.page_schools
    pages: dict[str, Aggregate] = {}
    for one in view.schools():
        view.show_school(one.key)
        pages[view.page_schools] = one.numbers
    view.show_school(None)
    assert view.numbers is not None
    freeze_numbers(vault, SchoolYear(2026), Round.ANNUAL, CountingDate.END, numbers=view.numbers)
    view.clear()

    view.show_frozen(frozen_numbers(snapshots(vault)[0]))

    assert view.page_schools == both != ""
    assert view.whose == "2 skoler"
    read(tmp_path)
    for page, numbers in pages.items():
        view.show_frozen(numbers)
        assert view.page_schools == page


# A scale that is not installed


def test_levels_of_a_scale_that_is_not_installed_go_by_their_numbers(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    write(tmp_path, an_aggregate("a", MANY, scale="nettverket/1"))

    read(tmp_path)

    assert [level.short for level in view.scale.levels] == [f"Nivå {level}" for level in LEVELS]
    assert view.whole_bar()[0].words == [f"Nivå {level}" for level in LEVELS]


# Rounding


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Difference(0.06, 0.003, 0.117), "+6 prosentpoeng (+0,3 til +11,7)"),
        (Difference(-0.004, -0.2, 0.192), "\N{MINUS SIGN}0,4 prosentpoeng (\N{MINUS SIGN}20 til +19,2)"),
    ],
)
def test_an_interval_that_ends_near_nought_is_seen_to(found: Difference, told: str) -> None:
    assert told in difference_words(found)
    assert (CHANCE in difference_words(found).lower()) is found.may_be_chance
    assert short_difference(found).partition("\n")[0] == told.replace(" prosentpoeng", "")


@pytest.mark.parametrize("end", [0.125, 0.285, 0.145, 0.005])
def test_the_ends_of_an_interval_are_rounded_as_shares_are(end: float) -> None:
    assert interval_words(Interval(0.5, end, 0.9)) == f"{percent(0.5)} ({percent(end).split()[0]}–90)"


def test_an_interval_without_width_is_not_taken_for_certainty(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    write(tmp_path, an_aggregate("a", ((1, 0, 0, 1),) * 6))
    read(tmp_path)
    assert "uten bredde" in view.cut_notes()
    view.clear()

    write(tmp_path, an_aggregate("b", MANY), name="a")
    read(tmp_path)
    assert "uten bredde" not in view.cut_notes()


# One pupil


def test_one_pupil_is_one() -> None:
    from ioplab.ui.viewmodels.insight_figures import denominators

    assert denominators(a_cut(MANY[:1])).startswith("1 elev med vurderte mål ·")
