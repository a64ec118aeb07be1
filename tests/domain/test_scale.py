from copy import deepcopy
from typing import Any

import pytest

from ioplab import catalogues, resources
from ioplab.domain.ids import Level
from ioplab.domain.scale import MOST_LEVELS, MasteryScale


def data(levels: int = 4, **changes: Any) -> dict[str, Any]:
    names = {"name": "Navn", "short": "Kort", "descriptor": "Hva det betyr", "symbol": "o"}
    return {
        "id": "network/1",
        "name": "Nettverkets skala",
        "attained_from": levels,
        "levels": [{"level": number, **names} for number in range(1, levels + 1)],
        "not_worked_on": dict(names),
        **changes,
    }


def test_the_scale_that_comes_along_is_the_one_the_documents_describe() -> None:
    scale = catalogues.default_scale()

    assert (scale.id, scale.numbers, scale.attained_from, scale.top) == ("ioplab-mastery/1", (1, 2, 3, 4), 4, 4)
    assert [level.name for level in scale.levels] == [
        "Ikke mestret ennå",
        "Mestrer med mye støtte",
        "Mestrer med litt støtte",
        "Mestrer selvstendig",
    ]
    assert scale.not_worked_on.name == "Ikke arbeidet med"


def test_categories_can_be_told_apart_without_colour() -> None:
    scale = catalogues.default_scale()
    categories = [*scale.levels, scale.not_worked_on]

    for attribute in ("name", "short", "symbol", "descriptor"):
        assert len({getattr(category, attribute) for category in categories}) == len(categories)


@pytest.mark.parametrize("levels", [2, 4, MOST_LEVELS])
def test_a_network_may_bring_a_scale_of_its_own(levels: int) -> None:
    scale = MasteryScale.from_mapping(data(levels))

    assert scale.numbers == tuple(range(1, levels + 1))
    assert scale.top == levels


def without(key: str) -> dict[str, Any]:
    broken = data()
    del broken[key]
    return broken


def renumbered(*numbers: int) -> dict[str, Any]:
    broken = deepcopy(data(len(numbers)))
    for level, number in zip(broken["levels"], numbers, strict=True):
        level["level"] = number
    return broken | {"attained_from": numbers[-1]}


@pytest.mark.parametrize(
    "broken",
    [
        *map(without, data()),
        data(1),
        data(0),
        data(MOST_LEVELS + 1),
        renumbered(2, 3, 4),
        renumbered(0, 1, 2),
        renumbered(1, 1, 2),
        renumbered(2, 1),
        renumbered(1, 2, 4),
        data(attained_from=5),
        data(attained_from=0),
    ],
)
def test_what_is_no_scale_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises((KeyError, ValueError)):
        MasteryScale.from_mapping(broken)


def test_a_level_has_its_category_and_no_level_is_not_worked_on() -> None:
    scale = catalogues.default_scale()

    assert scale.category(Level(2)) is scale.levels[1]
    assert scale.category(None) is scale.not_worked_on


@pytest.mark.parametrize("level", [0, 5, -1])
def test_a_level_outside_the_scale_has_no_category(level: int) -> None:
    with pytest.raises(KeyError):
        catalogues.default_scale().category(Level(level))


def test_the_catalogue_is_not_changed_by_being_read() -> None:
    raw = resources.toml("mastery_scale")
    before = deepcopy(raw)

    MasteryScale.from_mapping(raw)

    assert raw == before
