"""Schools side by side: sorted as the reader likes, told apart only with intervals, never ranked."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ioplab.analysis.aggregate import Issuer
from ioplab.exchange.aggregate_desk import SchoolNumbers
from ioplab.ui.viewmodels.leadership_schools import DOWN, UP, SchoolsView
from tests.support.aggregates import Pupil, an_aggregate

FEW: tuple[Pupil, ...] = ((0, 0, 0, 4), (4, 0, 0, 0))
LOW: tuple[Pupil, ...] = ((4, 0, 0, 0),) * 8 + ((3, 0, 0, 1),)
HIGH: tuple[Pupil, ...] = ((0, 0, 0, 4),) * 8 + ((1, 0, 0, 3),)
NONE: tuple[Pupil, ...] = ((0, 0, 0, 0),)


def school(name: str, counted: Sequence[Pupil]) -> SchoolNumbers:
    issuer = Issuer(id=name, name="Team", school=name)
    return SchoolNumbers(key=name, name=name, files=1, numbers=an_aggregate(name, counted, issuer=issuer))


@pytest.fixture
def view(qapp: object) -> SchoolsView:  # noqa: ARG001 - signals need an application
    """Four schools."""
    made = SchoolsView()
    made.show_schools([school("ås", HIGH), school("Dal", LOW), school("Berg", FEW), school("Eik", NONE)])
    return made


def names(view: SchoolsView) -> list[str]:
    return [row.line.name for row in view.rows()]


def column(view: SchoolsView, title: str) -> int:
    return next(place for place, one in enumerate(view.columns()) if one.title.startswith(title))


def test_they_stand_by_name_until_somebody_sorts_them(view: SchoolsView) -> None:
    assert names(view) == ["Berg", "Dal", "Eik", "ås"]
    assert view.columns()[0].title == f"Skole {UP}"


def test_norwegian_letters_come_last(view: SchoolsView) -> None:
    view.show_schools([school(name, FEW) for name in ("Ås", "Ørsta", "Ærøy", "Zion")])

    assert names(view) == ["Zion", "Ærøy", "Ørsta", "Ås"]


def test_every_column_can_be_sorted_by_both_ways_and_what_cannot_be_said_stands_last(view: SchoolsView) -> None:
    view.compare_with("Dal")
    view.sort(len(view.columns()) - 1)
    for place in range(len(view.columns()) - 1):
        view.sort(place)
        rising = names(view)
        view.sort(place)
        assert sorted(names(view)) == sorted(rising)
        assert view.columns()[place].title.endswith(DOWN)
    view.sort(column(view, "Nådd"))
    assert names(view) == ["Dal", "Berg", "ås", "Eik"]
    view.sort(column(view, "Nådd"))
    assert names(view) == ["ås", "Berg", "Dal", "Eik"]


def test_the_bars_stand_in_the_order_of_the_table(view: SchoolsView) -> None:
    view.sort(column(view, "Elever"))

    assert [bar.name for bar in view.bars()] == names(view)


def test_a_difference_stands_with_its_interval_or_not_at_all(view: SchoolsView) -> None:
    view.compare_with("Dal")

    told = {row.line.name: row.difference for row in view.rows()}
    assert told["Dal"] == ""
    assert told["Berg"] == told["Eik"] == "for få elever"
    assert told["ås"].startswith("+94,4 (")
    assert "tilfeldig" not in told["ås"]


def test_what_may_be_chance_is_said_to_be(view: SchoolsView) -> None:
    view.show_schools([school("Dal", LOW), school("Vik", LOW)])

    view.compare_with("Dal")

    assert view.rows()[1].difference.endswith("kan ikke skilles fra tilfeldig variasjon")


def test_several_differences_beside_each_other_are_said_to_be_several(view: SchoolsView) -> None:
    view.compare_with("Dal")
    assert "Jo flere forskjeller" in view.notes()

    view.show_schools([school("Dal", LOW), school("Vik", LOW)])
    view.compare_with("Dal")
    assert "Jo flere forskjeller" not in view.notes()


def test_a_school_that_is_gone_is_compared_with_no_more(view: SchoolsView) -> None:
    view.compare_with("Dal")
    view.sort(len(view.columns()) - 1)

    view.show_schools([school("Berg", FEW), school("ås", HIGH)])

    assert view.compared is None
    assert names(view) == ["Berg", "ås"]
    assert not any(one.title.startswith("Forskjell") for one in view.columns())


def test_no_column_is_a_rank(view: SchoolsView) -> None:
    view.sort(column(view, "Nådd"))

    headings = [one.title.rstrip(f" {UP}{DOWN}") for one in view.columns()]
    assert headings[:4] == ["Skole", "Filer", "Elever", "Vurderte\nmål"]
    assert headings[4:8] == ["Ikke\nmestret\nennå", "Mye\nstøtte", "Litt\nstøtte", "Selvstendig"]
    assert headings[8:] == ["Nådd\n(95\N{NO-BREAK SPACE}%)"]
