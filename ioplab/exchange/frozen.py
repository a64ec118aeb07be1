"""Frozen numbers as text: the canonical form of an aggregate, unsigned and without the ids of plans, and back again.

No plan is named in it, so that nothing of a pupil lies on here once the pupil has been deleted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.leadership import Snapshot
from ioplab.errors import UserError
from ioplab.exchange.aggregate_file import as_mapping, canonical
from ioplab.i18n import tr


def freeze(numbers: Aggregate) -> str:
    """The numbers as the text that is kept: the same numbers always make the same text."""
    return canonical(as_mapping(replace(numbers, plan_ids=()))).decode()


def thaw(snapshot: Snapshot) -> Aggregate:
    """The numbers as they were.

    Raises:
        UserError: the text is not what was frozen, or is of a kind this program cannot read.
    """
    if not snapshot.is_whole:
        raise UserError(
            tr("De fryste tallene er ikke lenger som da de ble fryst."),
            advice=tr("Hent tilbake en sikkerhetskopi, eller slett dem."),
        )
    try:
        return msgspec.convert(_with_python_names(msgspec.json.decode(snapshot.content)), type=Aggregate)
    except msgspec.MsgspecError as error:
        raise UserError(tr("De fryste tallene kan ikke leses av denne utgaven."), advice=tr("Bruk en nyere utgave.")) from error


def _with_python_names(raw: dict[str, Any]) -> dict[str, Any]:
    """`from` is a word of Python's own, so that one key has another name in the dataclass."""
    moves = [{"from_" if key == "from" else key: value for key, value in row.items()} for row in raw["transitions"]]
    return {**raw, "transitions": moves}
