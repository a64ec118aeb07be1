"""`ioplab aggregate freeze|frozen`: freezing the numbers of a counting date, and seeing what has been frozen."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

import msgspec

from ioplab.cli import opening, output
from ioplab.cli.given import school_year
from ioplab.domain.ids import SnapshotId
from ioplab.domain.leadership import Snapshot, nearest_counting
from ioplab.domain.vocabulary import CountingDate, Round
from ioplab.errors import UserError
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations import leadership


def freeze(chosen: Namespace) -> None:
    """Freeze a round's numbers as the vault counts them now."""
    year = school_year(chosen.year)
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        key = SnapshotId(vault.new_id())
        days = leadership.counting_days(vault, year)
        counting = CountingDate(chosen.date) if chosen.date else nearest_counting(vault.now().date(), days)
        leadership.freeze_numbers(vault, year, Round(chosen.round), counting, snapshot_id=key)
        snapshot = next(one for one in leadership.snapshots(vault) if one.id == key)
    if chosen.json:
        output.say_json(_as_json(snapshot))
        return
    output.say(tr("Fryst: {line}").format(line=_line(snapshot)))


def frozen(chosen: Namespace) -> None:
    """List what has been frozen; or write one of them as a file, its text exactly as it was frozen."""
    with opening.read_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        found = leadership.snapshots(vault)
    if chosen.id is not None:
        one = next((one for one in found if one.id == chosen.id), None)
        if one is None:
            raise UserError(tr("Det er ingen fryste tall med denne id-en."), advice=tr("Kjør uten --id for å se hva som finnes."))
        _show(one, chosen)
    elif chosen.json:
        output.say_json({"frozen": [_as_json(one) for one in found]})
    else:
        for one in found:
            output.say(_line(one))
        if not found:
            output.say(tr("Ingen tall er fryst."))


def _show(one: Snapshot, chosen: Namespace) -> None:
    """The numbers, held against their digest first."""
    numbers = leadership.frozen_numbers(one)
    if chosen.output is not None:
        write_whole(chosen.output, one.content.encode())
        output.say(tr("Skrevet: {path}").format(path=chosen.output))
    else:
        output.say_json(as_mapping(numbers))


def _line(one: Snapshot) -> str:
    words = tr("{id} {counting}, {round} {year}, fryst {day} av {who} ({late} dager etter fristen, {plans} planer)")
    return words.format(
        id=one.id,
        counting=label(one.counting),
        round=label(one.round),
        year=one.school_year,
        day=long_date(one.frozen_at.date()),
        who=one.frozen_by,
        late=one.days_late,
        plans=one.plans,
    )


def _as_json(one: Snapshot) -> dict[str, Any]:
    """All but the numbers themselves."""
    told: dict[str, Any] = msgspec.to_builtins(one)
    told.pop("content")
    return {**told, "days_late": one.days_late}
