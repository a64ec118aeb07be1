"""Favourites are for other pupils: no pupil's name stands in them."""

from __future__ import annotations

import pytest

from ioplab.domain.favourite import FavouriteGoal
from ioplab.operations import favourites, goals, pupils
from tests.support.vaults import InUse, refused


def kept(in_use: InUse) -> list[FavouriteGoal]:
    return list(in_use.vault.all(FavouriteGoal))


@pytest.mark.parametrize(
    ("written", "kept_as"),
    [
        ("Emil leser høyt", "{name} leser høyt"),
        ("Vi ser Emils bok", "Vi ser {name}s bok"),
        ("EMIL leser", "{name} leser"),
        ("Emilie og Emil leser", "Emilie og {name} leser"),
        ("Emil Eksempel leser, Eksempel skriver", "{name} leser, {name} skriver"),
    ],
)
def test_the_pupils_name_gives_way_to_anybodys(in_use: InUse, written: str, kept_as: str) -> None:
    pupils.edit_pupil(in_use.vault, in_use.pupil_id, given_name="Emil", family_name="Eksempel")
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], written)
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], criterion=written, observe_how=written)

    favourites.keep_favourite(in_use.vault, in_use.goal_ids[0])

    (favourite,) = kept(in_use)
    assert (favourite.text, favourite.criterion, favourite.observe_how) == (kept_as, kept_as, kept_as)
    assert favourite.subject == "NOR"


def test_a_goal_is_kept_once(in_use: InUse) -> None:
    favourites.keep_favourite(in_use.vault, in_use.goal_ids[0])

    with refused(in_use.vault, "allerede blant favorittene"):
        favourites.keep_favourite(in_use.vault, in_use.goal_ids[0])


def test_a_goal_without_words_is_not_kept(in_use: InUse) -> None:
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "")

    with refused(in_use.vault, "ikke skrevet ennå"):
        favourites.keep_favourite(in_use.vault, in_use.goal_ids[0])


def test_a_favourite_is_removed_and_the_plan_keeps_its_goal(in_use: InUse) -> None:
    favourites.keep_favourite(in_use.vault, in_use.goal_ids[0])

    favourites.remove_favourite(in_use.vault, kept(in_use)[0].id)

    assert kept(in_use) == []
    assert in_use.goal().text
