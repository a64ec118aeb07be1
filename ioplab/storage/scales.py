"""A vault's own mastery scales as its settings keep them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from ioplab.domain.scale import MasteryScale
from ioplab.errors import UserError
from ioplab.i18n import tr

OWN_SCALES = "own_scales"
"""The setting that holds them."""


def encoded(scales: Iterable[MasteryScale], chosen: str | None) -> str:
    """The scales, and the id of the one in force, as a setting; None where the program's own is in force."""
    return json.dumps({"chosen": chosen, "scales": [_as_mapping(one) for one in scales]}, ensure_ascii=False, sort_keys=True)


def own_scales(setting: str | None) -> tuple[tuple[MasteryScale, ...], str | None]:
    """The scales of a setting, and the id of the one in force.

    Raises:
        UserError: the setting is of a newer program, or damaged.
    """
    if setting is None:
        return (), None
    try:
        read = json.loads(setting)
        scales = tuple(MasteryScale.from_mapping(one) for one in read["scales"])
        chosen = read["chosen"]
        if chosen is not None and chosen not in {one.id for one in scales}:
            raise ValueError(chosen)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr("Arkivets egen mestringsskala kan ikke leses."), advice=tr("Oppdater ioplab, eller hent en sikkerhetskopi.")
        ) from error
    return scales, chosen


def _as_mapping(scale: MasteryScale) -> dict[str, object]:
    read = asdict(scale)
    read["not_worked_on"].pop("level")
    return read
