"""A network's own scale is chosen before there are numbers; a scale that numbers are made with is never changed under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ioplab import catalogues
from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotAllowedError, UserError
from ioplab.operations import goals
from ioplab.operations.scales import scale_in_force, set_scale
from ioplab.operations.year_wheel import take_wheel, tick_task, wheel
from ioplab.storage.audit import Asked
from ioplab.storage.vault import Vault
from tests.support.vaults import OWNER, PASSPHRASE, InUse, new_vault

USUAL = catalogues.usual_scale()
SAME_SHAPE = replace(USUAL, id="vaart-nettverk/1", name="Vår skala")
FIVE = replace(
    SAME_SHAPE,
    id="vaart-nettverk/2",
    levels=(*USUAL.levels, replace(USUAL.levels[-1], level=Level(5), name="Lærer bort", short="Lærer bort")),
)


@pytest.fixture(autouse=True)
def _no_scale_is_left() -> Iterator[None]:
    yield
    catalogues._own_scales.clear()


def test_new_evaluations_are_made_with_the_scale_chosen(draft: InUse) -> None:
    assert set_scale(draft.vault, SAME_SHAPE)

    assert scale_in_force(draft.vault) == catalogues.default_scale() == SAME_SHAPE
    assert set(catalogues.scales()) == {USUAL.id, SAME_SHAPE.id}


def test_the_scale_is_the_vaults_and_known_only_while_it_is_open(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        set_scale(vault, FIVE)
        path = vault.path
    assert catalogues.default_scale() == USUAL
    assert set(catalogues.scales()) == {USUAL.id}

    with Vault.open(path, PASSPHRASE, OWNER):
        assert catalogues.default_scale() == FIVE
    assert catalogues.default_scale() == USUAL


def test_no_scale_is_changed_under_the_years_evaluations(in_use: InUse) -> None:
    in_use.finalised(Round.MIDYEAR)

    with pytest.raises(NotAllowedError, match="legges ikke sammen"):
        set_scale(in_use.vault, SAME_SHAPE)

    assert scale_in_force(in_use.vault) == USUAL


def test_a_scale_with_other_levels_is_not_laid_under_goals_that_expect_one(draft: InUse) -> None:
    goals.edit_goal(draft.vault, draft.goal_ids[0], expected_level=Level(4))

    with pytest.raises(NotAllowedError, match="forventet nivå"):
        set_scale(draft.vault, FIVE)


def test_a_scale_cannot_be_changed_and_keep_its_id(vault: Vault) -> None:
    set_scale(vault, SAME_SHAPE)

    for other in (replace(SAME_SHAPE, name="Noe annet"), replace(USUAL, name="Noe annet")):
        with pytest.raises(NotAllowedError, match="annet innhold"):
            set_scale(vault, other)


def test_one_may_go_back_to_the_programs_own_and_the_other_stays_known(vault: Vault) -> None:
    set_scale(vault, SAME_SHAPE)

    set_scale(vault, USUAL)

    assert catalogues.default_scale() == USUAL
    assert SAME_SHAPE.id in catalogues.scales()
    with pytest.raises(UserError, match="i bruk alt"):
        set_scale(vault, USUAL)


def test_who_changed_the_scale_is_noted(vault: Vault) -> None:
    set_scale(vault, SAME_SHAPE)

    row = next(row for row in vault.audit(Asked()) if row.operation == "set_scale")
    assert row.detail == SAME_SHAPE.id


def test_evaluations_are_made_and_counted_with_the_networks_scale(in_use: InUse) -> None:
    set_scale(in_use.vault, SAME_SHAPE)

    in_use.finalised(Round.MIDYEAR)

    assert [one.scale for one in in_use.plan.evaluations] == [SAME_SHAPE.id]
    assert in_use.vault.count(in_use.plan.year, Round.MIDYEAR).scale_ids == (SAME_SHAPE.id,)


def test_a_damaged_setting_is_told(vault: Vault) -> None:
    from ioplab.storage.scales import OWN_SCALES, own_scales

    for damaged in ("{", "[]", '{"scales": [{}], "chosen": null}', '{"scales": [], "chosen": "x/1"}'):
        with pytest.raises(UserError, match="kan ikke leses"):
            own_scales(damaged)
    assert vault.setting(OWN_SCALES) is None


def test_a_vault_whose_scale_cannot_be_read_is_not_left_half_open(tmp_path: Path) -> None:
    from ioplab.storage.scales import OWN_SCALES

    with new_vault(tmp_path) as vault:
        with vault.change("set_scale") as change:
            change.set(OWN_SCALES, "{")
        path = vault.path

    for _ in range(2):  # the second time it would be in use
        with pytest.raises(UserError, match="mestringsskala"):
            Vault.open(path, PASSPHRASE, OWNER)


def test_a_wheel_from_a_file_keeps_what_has_been_ticked_off(draft: InUse) -> None:
    year = draft.plan.year
    ticked = next(task for task in wheel(draft.vault) if task.step is None)
    tick_task(draft.vault, ticked.id, year, done=True)

    take_wheel(draft.vault, [replace(ticked, title="Nytt navn", done_in=())])

    (task,) = wheel(draft.vault)
    assert (task.title, task.done_in) == ("Nytt navn", (year.label,))


def test_an_empty_wheel_and_one_that_ends_before_it_begins_are_refused(vault: Vault) -> None:
    first = wheel(vault)[0]

    for tasks in ([], [replace(first, starts="10-01", due="09-01")]):
        with pytest.raises(UserError):
            take_wheel(vault, tasks)


def test_scales_are_plain_data() -> None:
    assert (
        MasteryScale.from_mapping(
            {
                "id": USUAL.id,
                "name": USUAL.name,
                "attained_from": USUAL.attained_from,
                "levels": [
                    {name: getattr(one, name) for name in ("level", "name", "short", "descriptor", "symbol")}
                    for one in USUAL.levels
                ],
                "not_worked_on": {name: getattr(USUAL.not_worked_on, name) for name in ("name", "short", "descriptor", "symbol")},
            }
        )
        == USUAL
    )
